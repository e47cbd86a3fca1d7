//! Text without a language's rules: keys, patterns, and what is compared.

mod fact;
mod key;
mod pattern;

pub use fact::FactKind;
pub use key::{MessageKey, NotAKey};
pub use pattern::{Pattern, PatternError, References, Segment};
