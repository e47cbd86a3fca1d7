//! Message keys: the identity of a message in every language.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// The stable identifier of a message, or of a fact.
///
/// Invariant: a Fluent identifier (an ASCII letter, then letters, digits, `_`
/// and `-`). A fact's key begins with one hyphen, as Fluent's terms do. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageKey(Arc<str>);

/// The text is not a Fluent identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a key: a key begins with a letter and has only ASCII letters, digits, `-` and `_`")]
pub struct NotAKey {
    /// The text.
    pub text: String,
}

impl MessageKey {
    /// Returns the key as it stands in a catalog, a fact's with its hyphen.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether this is the key of a fact.
    pub fn is_fact(&self) -> bool {
        self.0.starts_with('-')
    }

    /// Returns the identifier without a fact's hyphen.
    pub fn identifier(&self) -> &str {
        self.0.strip_prefix('-').unwrap_or(&self.0)
    }
}

impl FromStr for MessageKey {
    type Err = NotAKey;
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let identifier = text.strip_prefix('-').unwrap_or(text);
        let is_tail = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if identifier.starts_with(|c: char| c.is_ascii_alphabetic()) && identifier.bytes().all(is_tail) {
            Ok(Self(text.into()))
        } else {
            Err(NotAKey { text: text.to_owned() })
        }
    }
}

impl fmt::Display for MessageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_fluent_identifiers() {
        for key in ["a", "rights-doctor", "A_1", "-rosa-phone"] {
            assert_eq!(key.parse::<MessageKey>().map(|k| k.to_string()), Ok(key.to_owned()));
        }
        for wrong in ["", "-", "--a", "1a", "å", "a b", "a.b"] {
            assert!(wrong.parse::<MessageKey>().is_err(), "{wrong}");
        }
    }
}
