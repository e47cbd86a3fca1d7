//! Successors: a document that starts with the keys and translations of another, as a new edition does.
//!
//! In: the other document's register and catalogs, which stay as they are. Out: what the new document takes for its own
//! as of a sync that never was; the next sync then does with it what it does after any edit of the source. Keys belong
//! to a document, so both may have equal ones.
//!
//! An entry comes with its status, an approval too: status and digests are about a key, a source text and a text, and
//! where those are the same a reviewer has seen just this text for just this source. Where the source is another, the
//! entry is outdated and shows the old source, as ever.

use crate::catalog::{Catalog, Record, RecordKind};
use crate::source::Register;

/// Returns the register that a document starts with: the messages of the other, without what that has retired.
///
/// Keys that were renamed stay retired: catalogs that were not synced since have entries under them.
#[must_use]
pub fn start_register(mut other: Register) -> Register {
    other.retired.retain(|retired| retired.renamed_to.is_some());
    other
}

/// Returns the catalog that a document starts with: the other's, without its obsolete entries.
#[must_use]
pub fn start_catalog(mut other: Catalog) -> Catalog {
    let is_live = |record: &Record| match record.kind {
        RecordKind::Entry(_) | RecordKind::Stub { .. } => true,
        RecordKind::Obsolete(_) => false,
    };
    other.records.retain(is_live);
    other
}
