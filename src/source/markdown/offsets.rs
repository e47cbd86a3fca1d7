//! Offsets: where a place in a text that was put together stands in the file.

/// Maps bytes of a text that was put together to bytes of the file that it came from.
///
/// Invariant: pieces are in ascending order of both offsets.
#[derive(Debug, Clone, Default)]
pub(super) struct OffsetMap {
    pieces: Vec<(usize, usize)>,
}

impl OffsetMap {
    /// Says that from `at` on the text is what the file has from `original` on.
    pub(super) fn push(&mut self, at: usize, original: usize) {
        self.pieces.push((at, original));
    }

    /// Returns the byte of the file for a byte of the text.
    pub(super) fn original(&self, at: usize) -> usize {
        let after = self.pieces.partition_point(|(piece, _)| *piece <= at);
        match after.checked_sub(1).and_then(|index| self.pieces.get(index)) {
            Some((piece, original)) => original + (at - piece),
            None => at,
        }
    }
}
