//! Axes of variable fonts: their tags, and places on them.
//!
//! Values only: which axes a font has, and how far they reach, is known where
//! its file is read.

use std::fmt;

/// The tag of an axis: four printable ASCII characters, such as `wght`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AxisTag([u8; 4]);

impl AxisTag {
    /// Weight: 400 is regular, 700 is bold.
    pub const WEIGHT: Self = Self(*b"wght");
    /// Italic: 0 is upright, 1 is italic.
    pub const ITALIC: Self = Self(*b"ital");
    /// Slant in degrees; letters that lean to the right have a negative one.
    pub const SLANT: Self = Self(*b"slnt");

    /// Returns the tag of four bytes as they stand in a font file.
    pub const fn new(bytes: [u8; 4]) -> Self {
        Self(bytes)
    }

    /// Returns the tag that a text is, if it is one.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 4] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(|byte| matches!(byte, b' '..=b'~')).then_some(Self(bytes))
    }

    /// Returns whether the axis leads from a family's regular face to its bold and italic ones.
    pub fn is_of_style(self) -> bool {
        [Self::WEIGHT, Self::ITALIC, Self::SLANT].contains(&self)
    }

    /// Returns the four bytes as they stand in a font file.
    pub const fn bytes(self) -> [u8; 4] {
        self.0
    }
}

impl fmt::Display for AxisTag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&String::from_utf8_lossy(&self.0), out)
    }
}

/// A place on an axis: `wght` 700.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AxisValue {
    /// The axis.
    pub tag: AxisTag,
    /// The place, in the units of the axis.
    pub value: f32,
}

impl fmt::Display for AxisValue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.tag, self.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_four_printable_characters() {
        for (text, is_tag) in [
            ("wght", true),
            ("GRAD", true),
            ("X  1", true),
            ("weight", false),
            ("wgt", false),
            ("wgå", false),
            ("a\tb\n", false),
        ] {
            assert_eq!(AxisTag::parse(text).map(|tag| tag.to_string()), is_tag.then(|| text.to_owned()));
        }
    }

    #[test]
    fn a_place_is_written_without_needless_digits() {
        let place = |value| AxisValue { tag: AxisTag::WEIGHT, value }.to_string();
        assert_eq!([place(700.0), place(362.5)], ["wght 700", "wght 362.5"]);
    }
}
