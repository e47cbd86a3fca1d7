//! Similarity: how much two texts have in common, for carrying keys over.
//!
//! A text is taken apart once into a [`Fingerprint`] (hashed words, pairs of
//! neighbouring words, and triples of characters of short texts); comparing two
//! fingerprints then costs one walk over their sorted numbers. Knows no language.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::Pattern;
use crate::text::pieces::{Piece, pieces};

/// How much two texts have in common, in thousandths: 1000 is the same words in the same order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Similarity(u16);

impl Similarity {
    /// Returns the similarity of so many thousandths, at most 1000.
    pub const fn per_mille(value: u16) -> Self {
        Self(if value > 1000 { 1000 } else { value })
    }

    /// Returns the thousandths.
    pub fn as_per_mille(self) -> u16 {
        self.0
    }
}

/// Texts of more words have no character triples: their words tell enough.
const SHORT_TEXT_WORDS: usize = 12;
/// From this number of words on, characters count nothing.
const LONG_TEXT_WORDS: usize = 8;

/// What is compared of a text.
///
/// Invariant: each list is sorted; equal texts have equal fingerprints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fingerprint {
    words: Vec<u32>,
    pairs: Vec<u32>,
    letters: Vec<u32>,
}

impl Fingerprint {
    /// Returns the fingerprint of a pattern's text; a placeable counts as one word.
    pub fn of(pattern: &Pattern) -> Self {
        let text = pattern.normalized();
        let mut words = word_hashes(text);
        let mut pairs: Vec<u32> = words.windows(2).map(|pair| mix(pair[0], pair[1])).collect();
        // The ends count as neighbours too, so that a text of one word has pairs.
        pairs.push(mix(0, words.first().copied().unwrap_or(0)));
        pairs.push(mix(words.last().copied().unwrap_or(0), 1));
        let mut letters = if words.len() <= SHORT_TEXT_WORDS { letter_hashes(text) } else { Vec::new() };
        words.sort_unstable();
        pairs.sort_unstable();
        letters.sort_unstable();
        Self { words, pairs, letters }
    }

    /// Returns the fingerprint of several texts one after the other.
    pub fn joined<'a>(parts: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut joined = Self::default();
        for part in parts {
            joined.words.extend_from_slice(&part.words);
            joined.pairs.extend_from_slice(&part.pairs);
            joined.letters.extend_from_slice(&part.letters);
        }
        joined.words.sort_unstable();
        joined.pairs.sort_unstable();
        joined.letters.sort_unstable();
        joined
    }

    /// Returns the number of words, a placeable counting as one.
    pub fn word_count(&self) -> usize {
        self.words.len()
    }

    /// Returns what two texts that are alike are likely to share: hashes of words and of pairs of words.
    pub fn shingles(&self) -> impl Iterator<Item = u32> + '_ {
        // Marked apart: a word is never taken for a pair.
        self.words.iter().map(|word| word & !1).chain(self.pairs.iter().map(|pair| pair | 1))
    }

    /// Returns how much the two texts have in common; the order of the two does not matter.
    pub fn similarity(&self, other: &Self) -> Similarity {
        #[cfg(test)]
        COMPARISONS.set(COMPARISONS.get() + 1);
        let of_words = dice(&self.words, &other.words);
        let of_pairs = dice(&self.pairs, &other.pairs);
        let of_text = (of_words * 6 + of_pairs * 4) / 10;
        if self.letters.is_empty() || other.letters.is_empty() {
            return per_mille(of_text);
        }
        let of_letters = dice(&self.letters, &other.letters);
        let shorter = self.words.len().min(other.words.len()).clamp(2, LONG_TEXT_WORDS);
        let (share, whole) = (count(shorter - 2), count(LONG_TEXT_WORDS - 2));
        per_mille((of_text * share + of_letters * (whole - share)) / whole)
    }

    /// Returns how much of this text's words is in the other.
    pub fn contained_in(&self, other: &Self) -> Similarity {
        if self.words.is_empty() {
            return Similarity(0);
        }
        per_mille(count(common(&self.words, &other.words)) * 1000 / count(self.words.len()))
    }
}

#[cfg(test)]
thread_local! {
    /// How often two texts were compared, for tests of how the work grows.
    pub(crate) static COMPARISONS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX / 2000)
}

fn per_mille(value: u32) -> Similarity {
    Similarity::per_mille(u16::try_from(value).unwrap_or(1000))
}

/// Returns Dice's coefficient of two sorted multisets, in thousandths.
fn dice(a: &[u32], b: &[u32]) -> u32 {
    let total = count(a.len()) + count(b.len());
    (count(common(a, b)) * 2000).checked_div(total).unwrap_or(0)
}

/// Returns how many members two sorted multisets share.
fn common(a: &[u32], b: &[u32]) -> usize {
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                (i, j, shared) = (i + 1, j + 1, shared + 1);
            }
        }
    }
    shared
}

fn word_hashes(text: &str) -> Vec<u32> {
    let mut words = Vec::new();
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => words.extend(text.unicode_words().map(|word| hash(lower(word)))),
            Piece::Placeable(placeable) => words.push(hash(placeable.chars())),
        }
    }
    words
}

/// Returns the hashes of all three neighbouring characters, ends of words included, marks of emphasis not.
fn letter_hashes(text: &str) -> Vec<u32> {
    let letters = lower(text).filter(|c| !matches!(c, '*' | '_' | '`' | '~'));
    let padded: Vec<char> = std::iter::once(' ').chain(letters).chain(std::iter::once(' ')).collect();
    padded.windows(3).map(|triple| hash(triple.iter().copied())).collect()
}

fn lower(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().flat_map(char::to_lowercase)
}

/// Returns the FNV-1a hash of the characters: fast, and the same on every machine.
fn hash(chars: impl Iterator<Item = char>) -> u32 {
    chars.fold(0x811c_9dc5, |hash, c| (hash ^ u32::from(c)).wrapping_mul(0x0100_0193))
}

fn mix(a: u32, b: u32) -> u32 {
    (a.rotate_left(15) ^ b).wrapping_mul(0x0100_0193) ^ (a >> 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn similarity(a: &str, b: &str) -> u16 {
        let fingerprint = |text: &str| Fingerprint::of(&Pattern::parse(text).expect("a pattern"));
        let (a, b) = (fingerprint(a), fingerprint(b));
        assert_eq!(a.similarity(&b), b.similarity(&a), "symmetric");
        a.similarity(&b).as_per_mille()
    }

    #[test]
    fn the_same_text_is_wholly_similar() {
        for text in ["ja", "—", "Ring politiet på **112** hvis du er i fare, også om natten.", "你有权得到帮助"]
        {
            assert_eq!(similarity(text, text), 1000, "{text}");
        }
    }

    #[test]
    fn an_edited_text_is_more_similar_than_an_unrelated_one() {
        let text = "Du har rett til et trygt sted å bo mens du tenker deg om.";
        let edited = "Du har rett til et trygt sted å sove mens du tenker deg godt om.";
        let unrelated = "Koordineringsenheten hjelper etater med å arbeide sammen om det samme målet.";
        assert!(similarity(text, edited) > 650, "{}", similarity(text, edited));
        assert!(similarity(text, unrelated) < 200, "{}", similarity(text, unrelated));
    }

    #[test]
    fn a_slip_in_a_short_text_is_forgiven() {
        assert!(similarity("Telefonnumer", "Telefonnummer") > 700);
        assert!(similarity("en advokat", "en tolk") < 350);
    }

    #[test]
    fn a_placeable_is_one_word() {
        assert!(similarity("{ -rosa-phone }", "{ -rosa-fax }") < 900);
        assert_eq!(Fingerprint::of(&Pattern::parse("{ -rosa-phone } a").expect("a pattern")).word_count(), 2);
    }

    #[test]
    fn halves_are_contained_and_joined_they_are_the_whole() {
        let fingerprint = |text: &str| Fingerprint::of(&Pattern::parse(text).expect("a pattern"));
        let (first, second) = ("Du har rett til hjelp fra kommunen.", "Hjelpen er gratis for alle som trenger den.");
        let whole = fingerprint(&format!("{first} {second}"));
        let (first, second) = (fingerprint(first), fingerprint(second));
        assert_eq!(first.contained_in(&whole).as_per_mille(), 1000);
        assert!(whole.contained_in(&first).as_per_mille() < 600);
        assert!(Fingerprint::joined([&first, &second]).similarity(&whole).as_per_mille() > 900);
    }
}
