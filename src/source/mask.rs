//! Masks: private-use characters that stand for stretches Markdown must not look into.
//!
//! Goes in: what is hidden, piece by piece. Comes out: a character for each
//! piece, which Markdown takes for a letter, and the piece again for the
//! character. A text that is masked must mask its own private-use characters
//! too; then every private-use character of the masked text is a mask.

/// The first character of plane 15; it and all after it are private.
const FIRST: u32 = 0xF_0000;

/// What is hidden, each by its character.
///
/// Invariant: at most as many pieces as there are characters in planes 15 and 16.
#[derive(Debug)]
pub(crate) struct Masks<T> {
    pieces: Vec<T>,
}

impl<T> Default for Masks<T> {
    fn default() -> Self {
        Self { pieces: Vec::new() }
    }
}

impl<T> Masks<T> {
    /// Hides a piece and returns the character that stands for it; nothing when all characters are used.
    pub(crate) fn add(&mut self, piece: T) -> Option<char> {
        let index = u32::try_from(self.pieces.len()).ok()?;
        let mask = char::from_u32(FIRST.checked_add(index)?)?;
        self.pieces.push(piece);
        Some(mask)
    }

    /// Returns what a character stands for; nothing when it is no mask.
    pub(crate) fn get(&self, c: char) -> Option<&T> {
        let index = u32::from(c).checked_sub(FIRST)?;
        self.pieces.get(usize::try_from(index).ok()?)
    }
}

/// Returns whether a character can be a mask.
pub(crate) fn is_mask(c: char) -> bool {
    u32::from(c) >= FIRST
}
