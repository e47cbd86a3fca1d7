//! Labels: the lines in which a key stands in the margin, and where, so that none covers another.

use crate::geometry::Length;
use crate::pdf::font::UsedFace;
use crate::pdf::metadata::ProofFlag;
use crate::pdf::proof::{Margin, Side};
use crate::text::MessageKey;

/// Sizes in points of a key, and of the word of its flag.
pub(in crate::pdf) const KEY_SIZE: f64 = 6.2;
pub(in crate::pdf) const WORD_SIZE: f64 = 6.6;
/// The distance of the lines of a label.
pub(in crate::pdf) const PITCH: f64 = 7.6;
/// The white between two labels.
const GAP: f64 = 3.0;
/// The longest line of a key, in mm.
const MEASURE_MM: f64 = 36.0;
/// How far labels may stand above the panel, in mm.
const ABOVE_MM: f64 = 2.0;

/// The key of a message in the margin.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::pdf) struct Label {
    /// The margin that it stands in.
    pub(in crate::pdf) side: Side,
    /// Its upper edge.
    pub(in crate::pdf) top: Length,
    /// Why the message wants attention, a line for each reason.
    pub(in crate::pdf) words: Vec<ProofFlag>,
    /// The lines of the key.
    pub(in crate::pdf) lines: Vec<String>,
}

impl Label {
    /// Returns a label that would like to begin at `top`.
    pub(in crate::pdf) fn new(
        key: &MessageKey,
        words: Vec<ProofFlag>,
        side: Side,
        top: Length,
        face: &UsedFace<'_>,
    ) -> Self {
        let width = |text: &str| face.words_width(text, Length::pt(KEY_SIZE));
        Self { side, top, words, lines: lines(key.as_str(), Length::mm(MEASURE_MM), &width) }
    }

    /// Returns the height of all lines.
    pub(in crate::pdf) fn height(&self) -> Length {
        let lines = self.lines.len() + self.words.len();
        Length::pt(PITCH) * i64::try_from(lines).unwrap_or(i64::MAX)
    }

    /// Returns the lower edge.
    pub(in crate::pdf) fn bottom(&self) -> Length {
        self.top + self.height()
    }
}

/// Returns a key in lines no wider than the measure: broken after a hyphen, or anywhere in a piece that is too long itself.
fn lines(key: &str, measure: Length, width: &dyn Fn(&str) -> Length) -> Vec<String> {
    let mut lines = vec![String::new()];
    for piece in key.split_inclusive('-') {
        let last = lines.last().map_or("", String::as_str);
        if !last.is_empty() && width(last) + width(piece) > measure {
            lines.push(String::new());
        }
        for character in piece.chars() {
            let last = lines.last().map_or("", String::as_str);
            if !last.is_empty() && width(last) + width(character.encode_utf8(&mut [0; 4])) > measure {
                lines.push(String::new());
            }
            lines.last_mut().expect("it began with one").push(character);
        }
    }
    lines
}

/// Moves the labels of a panel apart and returns the lower edge of the lowest, at least that of the panel.
///
/// Each moves down as far as the one above it needs; what would stand below the panel moves those above up
/// again, as far as there is room.
pub(super) fn stack(panel: &mut Margin) -> Length {
    let mut lowest = panel.size.height;
    for side in [Side::Left, Side::Right] {
        let mut labels: Vec<&mut Label> =
            panel.notes.iter_mut().map(|note| &mut note.label).filter(|label| label.side == side).collect();
        labels.sort_by_key(|label| label.top);
        let mut places: Vec<(Length, Length)> = labels.iter().map(|label| (label.top, label.height())).collect();
        spread(&mut places, -Length::mm(ABOVE_MM), panel.size.height, Length::pt(GAP));
        for (label, (top, _)) in labels.iter_mut().zip(places) {
            label.top = top;
            lowest = lowest.max(label.bottom());
        }
    }
    lowest
}

/// Moves stretches (upper edge and height, by their upper edges) apart.
fn spread(places: &mut [(Length, Length)], upper: Length, lower: Length, gap: Length) {
    let mut next = upper;
    for (top, height) in places.iter_mut() {
        *top = (*top).max(next);
        next = *top + *height + gap;
    }
    let mut end = lower;
    for (top, height) in places.iter_mut().rev() {
        *top = (*top).min(end - *height);
        end = *top - gap;
    }
    // There may be more than there is room for: then the lower edge gives way.
    let mut next = upper;
    for (top, height) in places.iter_mut() {
        *top = (*top).max(next);
        next = *top + *height + gap;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_key_is_broken_after_hyphens_and_elsewhere_only_if_it_must() {
        let width = |text: &str| Length::pt(1.0) * i64::try_from(text.len()).expect("short");
        for (key, expected) in [
            ("call-police", vec!["call-", "police"]),
            ("a-b-c-d-e", vec!["a-b-c-d-", "e"]),
            ("abcdefghijkl", vec!["abcdefgh", "ijkl"]),
            ("x", vec!["x"]),
        ] {
            assert_eq!(lines(key, Length::pt(8.0), &width), expected);
        }
    }

    proptest! {
        /// No label covers another, none is lost, their order stays, and those with room around them stay in place.
        #[test]
        fn labels_do_not_cover_each_other(mut places in prop::collection::vec((0_u16..300, 5_u16..30), 0..20)) {
            places.sort_unstable();
            let points = |value: u16| Length::pt(f64::from(value));
            let wanted: Vec<_> = places.iter().map(|(top, height)| (points(*top), points(*height))).collect();
            let mut placed = wanted.clone();
            spread(&mut placed, Length::ZERO, Length::pt(300.0), Length::pt(3.0));
            for pair in placed.windows(2) {
                prop_assert!(pair[0].0 + pair[0].1 + Length::pt(3.0) <= pair[1].0, "{placed:?}");
            }
            prop_assert!(placed.first().is_none_or(|(top, _)| *top >= Length::ZERO));
            let sum: Length = wanted.iter().map(|(_, height)| *height + Length::pt(3.0)).sum();
            if let Some((top, height)) = placed.last() {
                prop_assert!(*top + *height <= Length::pt(300.0).max(sum), "{placed:?}");
            }
        }
    }
}
