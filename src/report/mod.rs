//! Reports: what commands found, as tables for people and as JSON for programs.
//!
//! In: results of the stages below. Out: text with ANSI styles (which the
//! terminal layer removes where they are not wanted) and serialisable values
//! whose field names other programs rely on.

mod acceptance;
mod approval;
mod build;
mod diff;
mod fill;
mod finding;
mod fonts;
mod log;
mod status;
mod style;
mod sync;
mod width;

pub use acceptance::{AcceptanceReport, AcceptedUpdate};
pub use approval::{ApprovalReport, LeftMessage};
pub use build::{BuildReport, BuiltFile, OfficePrint, OversetText, SkippedLanguage};
pub use diff::{ChangedMessage, DiffReport};
pub use fill::FillDetail;
pub use finding::Finding;
pub use fonts::{FontReport, LocaleFonts, MissingCharacter, ProjectFace, ProposedBold, ProposedFont};
pub use log::{LogReport, LoggedChange, Moment};
pub use status::{DocumentStatus, LocaleStatus, StatusReport};
pub use sync::{CatalogChange, ChangedSource, SyncReport, SyncedDocument};
pub use width::Width;

/// The version of the JSON shapes; it changes when a field is renamed or removed.
pub const JSON_VERSION: u32 = 1;
