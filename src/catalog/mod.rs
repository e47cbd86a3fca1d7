//! Catalogs: each language's translations with status and basis.

mod entry;
mod model;
mod status;

pub use entry::{Allowance, Day, Entry, NotADay, State, StatusLine, text_digest};
pub use model::{Catalog, Record, RecordKind};
pub use status::{Status, status};
