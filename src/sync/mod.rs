//! Sync: from the Markdown on disk to keys and catalogs, without touching a file.
//!
//! [`plan()`] harvests what translators edited, aligns the source with the key
//! register once for all languages, gives keys, and rewrites the catalogs;
//! [`plan_facts`] does the same for facts, whose keys their author gives. The
//! result is what `cli` writes, or shows with `--dry-run`. Knows no file, no
//! clock and no language's rules.

mod assign;
mod cells;
mod changes;
mod facts;
mod fidelity;
mod former;
mod harvest;
mod keys;
mod minor;
mod naming;
mod parts;
mod plan;
mod rebuild;
mod rewrite;
mod sections;
mod successor;
mod target;
mod values;

pub use changes::{ChangeKind, SourceChange, SyncCounts};
pub use facts::{FactSource, FactsPlan, plan_facts};
pub use fidelity::{Infidelity, infidelities};
pub use former::FormerTexts;
pub use harvest::{Doubt, Harvest, HarvestEvent, Harvester};
pub use minor::MinorRequest;
pub use parts::drop_used_translations;
pub use plan::{SourcePlan, SyncInput, SyncPlan, plan, plan_source, plan_with_minor};
pub use rewrite::{CatalogPlan, EntryEvent, EntryEventKind};
pub use sections::Shift;
pub use successor::{start_catalog, start_register};

#[cfg(test)]
mod laws;
#[cfg(test)]
mod scenarios;
#[cfg(test)]
mod testing;
