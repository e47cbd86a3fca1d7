//! Editions: what a PDF is for.

use std::str::FromStr;

/// What a PDF is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// For the print shop.
    Print,
    /// For reading on a screen.
    Screen,
    /// For proof-reading: any status, marked as such.
    Proof,
    /// For an office printer: pages placed so that printed sheets need only be folded, or cut apart.
    Imposed,
}

impl Edition {
    /// All editions.
    pub const ALL: [Self; 4] = [Self::Print, Self::Screen, Self::Proof, Self::Imposed];
    /// Those that are made of complete languages only, for people to print or read.
    pub const RELEASED: [Self; 3] = [Self::Print, Self::Screen, Self::Imposed];

    /// Returns the word used in file names, settings and reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Print => "print",
            Self::Screen => "screen",
            Self::Proof => "proof",
            Self::Imposed => "imposed",
        }
    }
}

/// There is no such edition.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the editions are `print`, `screen`, `proof` and `imposed`")]
pub struct NotAnEdition;

impl FromStr for Edition {
    type Err = NotAnEdition;
    fn from_str(text: &str) -> Result<Self, NotAnEdition> {
        Self::ALL.into_iter().find(|edition| edition.as_str() == text).ok_or(NotAnEdition)
    }
}
