//! Justified lines: what widens and narrows in them, and how far.
//!
//! Goes in: a shaped paragraph and the stretches that must look alike in every
//! line. Comes out: what each cluster gives, and the limits that breaker and
//! line maker share. Letters are never spaced in scripts that have spaces.
//! Sources: Bringhurst, The Elements of Typographic Style, 2.1; W3C,
//! Requirements for Japanese Text Layout, 3.8, and for Chinese, 4.3; W3C,
//! Ethiopic Layout Requirements.

use std::ops::{Add, Range, Sub};

use icu_properties::CodePointMapData;
use icu_properties::props::LineBreak;

use crate::layout::engine::{ClusterKind, GlyphStore, ShapedCluster};
use crate::locale::Locale;

/// How far a space shrinks, as a share of its width.
const SHRINK: f64 = 0.2;
/// How far a space stretches before the line looks loose.
const STRETCH: f64 = 0.5;
/// How many times what is good a line may stretch: twice as wide spaces. A looser line stays as it is.
pub(super) const MOST_STRETCH: f64 = 2.0;
/// What a rounded measure may lack of a line that fits it, in units of 1/1000 em.
pub(super) const ROUNDED: f64 = 0.01;
/// The space that one stretches like that is narrower, in units of 1/1000 em: Nastaliq's own is next to nothing.
const LEAST_SPACE: f64 = 220.0;
/// How far two ideographs move apart before the line looks loose, in units of 1/1000 em.
const BETWEEN_IDEOGRAPHS: f64 = 80.0;
/// The width of an ideograph, or nearly, in units of 1/1000 em.
const FULL_WIDTH: f64 = 990.0;
/// How far a mark as wide as an ideograph shrinks, as a share of its width: nearly half of it is white.
const MARK_SHRINK: f64 = 0.4;
/// Marks that have their ink in the first half of their square, in Japanese and in simplified Chinese.
const MARKS: &str = "、。，）」』】〉》〕］｝";
/// How far letters move away from an Ethiopic word space, on each side of it.
const AROUND_WORD_SPACE: f64 = 60.0;
/// What parts words in Ethiopic, with or without spaces beside it.
const ETHIOPIC_WORD_SPACE: &str = "\u{1361}";
/// Of so many lines that should be filled, one may be ragged.
const RAGGED_ONE_OF: usize = 3;

/// What a cluster gives to a justified line.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) enum Give {
    /// Nothing.
    #[default]
    Nothing,
    /// It widens and narrows: a space.
    Space,
    /// What follows it on the line moves away, so far before the line looks loose.
    After(f64),
    /// It has white of its own at its end, which narrows: a comma of Chinese and Japanese.
    Mark,
}

/// How much wider a stretch of text gets before it looks loose, and how much narrower, in units of 1/1000 em.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Elastic {
    pub(super) stretch: f64,
    pub(super) shrink: f64,
}

impl Give {
    /// Returns what a cluster of a width gives.
    pub(super) fn elastic(self, advance: f64) -> Elastic {
        match self {
            Self::Nothing => Elastic::default(),
            Self::Space => Elastic { stretch: STRETCH * advance.max(LEAST_SPACE), shrink: SHRINK * advance },
            Self::After(stretch) => Elastic { stretch, shrink: 0.0 },
            Self::Mark => Elastic { stretch: 0.0, shrink: MARK_SHRINK * advance },
        }
    }
}

impl Elastic {
    /// Returns how much wider text becomes at a ratio: 1 is as loose as is good, -1 as tight as may be.
    pub(super) fn at(self, ratio: f64) -> f64 {
        ratio * if ratio < 0.0 { self.shrink } else { self.stretch }
    }

    /// Returns the ratio at which text takes up a slack; nothing where that would be too tight or too loose.
    pub(super) fn ratio(self, slack: f64) -> Option<f64> {
        let (room, most) = if slack < 0.0 { (self.shrink, 1.0) } else { (self.stretch, MOST_STRETCH) };
        if slack == 0.0 {
            return Some(0.0);
        }
        let ratio = slack / room;
        (room > 0.0 && slack.abs() <= room * most + ROUNDED).then_some(ratio)
    }
}

impl Add for Elastic {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { stretch: self.stretch + other.stretch, shrink: self.shrink + other.shrink }
    }
}

impl Sub for Elastic {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        let less = |from: f64, what: f64| (from - what).max(0.0);
        Self { stretch: less(self.stretch, other.stretch), shrink: less(self.shrink, other.shrink) }
    }
}

/// Settles what clusters give: nothing inside of `fixed`, which are in order and apart; and what the script adds to spaces.
pub(super) fn settle(store: &mut GlyphStore, text: &str, locale: &Locale, fixed: &[Range<usize>]) {
    let is_fixed =
        |at: usize| fixed.get(fixed.partition_point(|stretch| stretch.end <= at)).is_some_and(|s| s.start <= at);
    if !fixed.is_empty() {
        for cluster in store.clusters.iter_mut().filter(|cluster| cluster.give != Give::Nothing) {
            if is_fixed(cluster.text.start) {
                cluster.give = Give::Nothing;
            }
        }
    }
    if has_halved_marks(locale) {
        for cluster in store.clusters.iter_mut().filter(|cluster| cluster.advance >= FULL_WIDTH) {
            if MARKS.contains(&text[cluster.text.clone()]) {
                cluster.give = Give::Mark;
            }
        }
    }
    let Some(gap) = gap_of(locale) else { return };
    for index in 1..store.clusters.len() {
        let (before, after) = (&store.clusters[index - 1], &store.clusters[index]);
        let are_letters = [before, after].iter().all(|cluster| cluster.kind == ClusterKind::Ink) && after.starts_atom;
        let joint = is_fixed(before.text.start) && is_fixed(after.text.start);
        if are_letters && !joint {
            let between = |cluster: &ShapedCluster| text.get(cluster.text.clone()).unwrap_or_default();
            if let Some(width) = gap(between(before), between(after)) {
                store.clusters[index - 1].give = Give::After(width);
            }
        }
    }
}

/// Returns whether a paragraph is better aligned at the start than filled, by how many of its lines would be ragged.
///
/// A script that has no spaces between words, or few, is filled whole or not at all.
pub(super) fn is_ragged_as_a_whole(locale: &Locale, ragged: usize, lines: usize) -> bool {
    match locale.script() {
        "Thai" | "Laoo" | "Khmr" | "Mymr" | "Tibt" => ragged > 0,
        _ => ragged * RAGGED_ONE_OF > lines,
    }
}

/// Returns whether marks of a language have their ink in the first half of their square; in Taiwan it is in the middle.
fn has_halved_marks(locale: &Locale) -> bool {
    locale.language() == "ja" || (locale.language() == "zh" && locale.script() == "Hans")
}

/// Tells how far two clusters move apart.
type Gap = fn(&str, &str) -> Option<f64>;

/// Returns what tells where letters of a language move apart; nothing where spaces are enough.
fn gap_of(locale: &Locale) -> Option<Gap> {
    match (locale.language(), locale.script()) {
        ("zh" | "yue" | "ja", _) => Some(between_ideographs),
        (_, "Ethi") => Some(around_word_space),
        _ => None,
    }
}

/// Ideographs and kana move apart, and move away from Latin words and digits; marks have white of their own.
fn between_ideographs(before: &str, after: &str) -> Option<f64> {
    let (before, after) = (before.chars().next_back()?, after.chars().next()?);
    let is_either = |character: char| is_ideograph(character) || character.is_alphanumeric();
    let is_pair = (is_ideograph(before) && is_either(after)) || (is_either(before) && is_ideograph(after));
    is_pair.then_some(BETWEEN_IDEOGRAPHS)
}

fn is_ideograph(character: char) -> bool {
    let class = CodePointMapData::<LineBreak>::new().get(character);
    matches!(class, LineBreak::Ideographic | LineBreak::ConditionalJapaneseStarter)
        || matches!(character, '々' | '〻' | 'ゝ' | 'ゞ' | 'ヽ' | 'ヾ')
}

fn around_word_space(before: &str, after: &str) -> Option<f64> {
    (before == ETHIOPIC_WORD_SPACE || after == ETHIOPIC_WORD_SPACE).then_some(AROUND_WORD_SPACE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ideographs_move_apart_and_marks_stay_where_they_are() {
        for (before, after, moves) in [
            ("人", "口", true),
            ("か", "ー", true),
            ("ュ", "ー", true),
            ("人", "々", true),
            ("第", "2", true),
            ("m", "人", true),
            ("m", "n", false),
            ("人", "。", false),
            ("。", "人", false),
            ("「", "人", false),
            ("人", "、", false),
        ] {
            assert_eq!(between_ideographs(before, after).is_some(), moves, "{before}{after}");
        }
    }

    #[test]
    fn a_ratio_is_within_the_limits_or_is_none() {
        let spaces = Give::Space.elastic(300.0);
        for (slack, ratio) in [
            (0.0, Some(0.0)),
            (150.0, Some(1.0)),
            (300.0, Some(2.0)),
            (301.0, None),
            (-60.0, Some(-1.0)),
            (-61.0, None),
        ] {
            assert_eq!(spaces.ratio(slack).map(|ratio| (ratio * 1000.0).round() / 1000.0), ratio, "{slack}");
        }
        assert_eq!(Elastic::default().ratio(1.0), None);
    }

    #[test]
    fn a_paragraph_is_ragged_as_a_whole_where_its_language_has_no_spaces_or_too_many_lines_are() {
        for (tag, ragged, lines, whole) in
            [("nb", 0, 0, false), ("nb", 1, 3, false), ("nb", 1, 2, true), ("th", 1, 9, true), ("th", 0, 9, false)]
        {
            assert_eq!(
                is_ragged_as_a_whole(&tag.parse().expect("known"), ragged, lines),
                whole,
                "{tag} {ragged}/{lines}"
            );
        }
    }
}
