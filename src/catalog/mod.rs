//! Catalogs: each language's translations with status and basis.

mod accept;
mod approve;
mod block;
mod coverage;
mod entry;
mod known;
mod line;
mod localize;
mod model;
mod parse;
mod resolve;
mod scan;
mod status;
mod write;

#[cfg(test)]
mod round_trip;

pub use accept::{NoProposal, accept, proposal};
pub use approve::{Refusal, approve};
pub use coverage::Coverage;
pub use entry::{Allowance, Day, Entry, NotADay, State, StatusLine, text_digest};
pub use known::KnownMessages;
pub use line::UnreadableLine;
pub use localize::localize;
pub use model::{Catalog, FACTS, Record, RecordKind};
pub use parse::{FOREIGN_CATALOG_HELP, parse, parse_knowing};
pub use resolve::{Resolver, format_count};
pub use status::{Status, status};
pub use write::{WriteError, write, write_over};
