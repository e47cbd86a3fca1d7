//! Text without a language's rules: keys, patterns, and what is compared.

mod change;
mod character;
mod fact;
mod key;
mod nesting;
mod pattern;
mod pieces;
mod respelling;
mod sentence;
mod similarity;
mod steps;
mod value_update;
mod word_diff;

pub use change::{Change, ChangeClass};
pub use character::{character_name, character_words, code_point};
pub use fact::{FactKind, FoundFact, ascii_digits, digit_value, find_facts, has_iso_date_shape, is_iso_date};
pub use key::{MessageKey, NotAKey};
pub use pattern::{Pattern, PatternError, References, Segment};
pub use respelling::is_respelt;
pub use sentence::sentences;
#[cfg(test)]
pub(crate) use similarity::COMPARISONS;
pub use similarity::{Fingerprint, Similarity};
pub use value_update::value_update;
pub use word_diff::{DiffKind, DiffPart, WordDiff, word_diff};
