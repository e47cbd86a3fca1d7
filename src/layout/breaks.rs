//! Break candidates: where a paragraph's lines may end, and how wide the text is up to there.
//!
//! Goes in: shaped clusters with the analysis' opportunities, and hyphenation
//! points. Comes out: candidates in order, the start and the end among them.
//! Knows no measure: which are taken is decided in `total_fit`.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::LineBreak;

use crate::layout::engine::{ClusterKind, EM, GlyphStore};
use crate::layout::font_choice::Look;
use crate::locale::Locale;

/// Why a line may end at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BreakKind {
    /// The start of the paragraph, at which no line ends.
    Start,
    /// Between words, or wherever the script allows it.
    Soft,
    /// Inside a word, with a hyphen.
    Hyphen,
    /// Inside a word that is wider than the measure.
    Emergency,
    /// The author asked for it.
    Forced,
    /// The end of the paragraph.
    End,
}

impl BreakKind {
    /// Returns whether the line must end here.
    pub(super) fn is_forced(self) -> bool {
        matches!(self, Self::Forced | Self::End)
    }
}

/// What stands before a place where a line may end, as far as it makes the place better or worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    /// Nothing that matters.
    Word,
    /// The end of a sentence.
    Sentence,
    /// A word of one letter in some languages, or a short one that begins a sentence: it belongs to what follows.
    ShortWord,
    /// The middle of a phrase, in a script that has spaces between phrases only.
    Phrase,
}

/// A place where a line may end and the next begin. Widths are in units of 1/1000 em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Break {
    pub(super) kind: BreakKind,
    pub(super) before: Before,
    /// The first cluster of the next line.
    pub(super) cluster: usize,
    /// The byte of the text at which the next line begins.
    pub(super) text: usize,
    /// Width of everything before the next line.
    pub(super) width: f64,
    /// The same without the white space that vanishes here.
    pub(super) inked: f64,
    /// Width of the spaces that stretch in `width`.
    pub(super) spaces: f64,
    /// Width of the spaces that stretch in `inked`.
    pub(super) inked_spaces: f64,
    /// What a hyphen adds here.
    pub(super) hyphen: f64,
}

/// What is known of a text's breaks apart from UAX 14.
pub(super) struct BreakRules<'a> {
    /// Bytes before which a word may be hyphenated.
    pub(super) hyphens: &'a [usize],
    /// Bytes before which the author allows a hyphen.
    pub(super) soft_hyphens: &'a [usize],
    /// Stretches in which no line ends.
    pub(super) whole: &'a [Range<usize>],
    /// Whether no line should end with a word of one letter.
    pub(super) letters_cling: bool,
}

/// Finds the candidates of a paragraph: first its start, last its end.
pub(super) fn find(text: &str, store: &GlyphStore, looks: &[Look], rules: &BreakRules) -> Vec<Break> {
    let hyphens: Vec<Option<f64>> = looks.iter().map(|look| hyphen_of(look).map(|(_, _, width)| width)).collect();
    let mut tape = Tape::default();
    let mut breaks = vec![tape.mark(BreakKind::Start, 0, 0)];
    let mut after_newline = false;
    for (index, cluster) in store.clusters.iter().enumerate() {
        let at = cluster.text.start;
        if after_newline {
            breaks.push(tape.mark(BreakKind::Forced, index, at));
        } else if index > 0 && cluster.starts_atom && may_break(at, rules) {
            let before = &store.clusters[index - 1];
            let is_hyphen = rules.hyphens.binary_search(&at).is_ok() || rules.soft_hyphens.binary_search(&at).is_ok();
            let hyphen = hyphens.get(usize::from(before.look)).copied().flatten();
            if cluster.breaks_before && !is_kept_together(text, at) {
                breaks.push(Break {
                    before: what_is_before(text, at, rules.letters_cling),
                    ..tape.mark(BreakKind::Soft, index, at)
                });
            } else if let (true, Some(hyphen), ClusterKind::Ink) = (is_hyphen, hyphen, before.kind) {
                let hyphen = hyphen + lost_kerning(store, index - 1, looks);
                breaks.push(Break { hyphen, ..tape.mark(BreakKind::Hyphen, index, at) });
            }
        }
        tape.add(cluster.kind, cluster.advance);
        after_newline = cluster.kind == ClusterKind::Newline;
    }
    breaks.push(tape.mark(BreakKind::End, store.clusters.len(), text.len()));
    breaks
}

/// Adds a break at every grapheme of the stretches that are wider than the measure.
pub(super) fn with_emergencies(
    breaks: &[Break],
    store: &GlyphStore,
    is_too_wide: impl Fn(&Break, &Break) -> bool,
) -> Vec<Break> {
    let mut result = Vec::with_capacity(breaks.len());
    for pair in breaks.windows(2) {
        result.push(pair[0]);
        if is_too_wide(&pair[0], &pair[1]) {
            push_emergencies(&pair[0], &pair[1], store, &mut result);
        }
    }
    result.extend(breaks.last());
    result
}

fn push_emergencies(start: &Break, end: &Break, store: &GlyphStore, result: &mut Vec<Break>) {
    let mut tape = Tape { width: start.width, inked: start.width, spaces: start.spaces, inked_spaces: start.spaces };
    for index in start.cluster..end.cluster {
        let cluster = &store.clusters[index];
        if index > start.cluster && cluster.starts_atom && !cluster.kind.vanishes() {
            result.push(tape.mark(BreakKind::Emergency, index, cluster.text.start));
        }
        tape.add(cluster.kind, cluster.advance);
    }
}

/// Widths up to the present cluster.
#[derive(Default)]
struct Tape {
    width: f64,
    inked: f64,
    spaces: f64,
    inked_spaces: f64,
}

impl Tape {
    fn add(&mut self, kind: ClusterKind, advance: f64) {
        self.width += advance;
        if kind.stretches() {
            self.spaces += advance;
        }
        if !kind.vanishes() {
            self.inked = self.width;
            self.inked_spaces = self.spaces;
        }
    }

    fn mark(&self, kind: BreakKind, cluster: usize, text: usize) -> Break {
        Break {
            kind,
            before: Before::Word,
            cluster,
            text,
            width: self.width,
            inked: self.inked,
            spaces: self.spaces,
            inked_spaces: self.inked_spaces,
            hyphen: 0.0,
        }
    }
}

/// Returns the hyphen of a look's own face: character, glyph and width in units of 1/1000 em.
pub(super) fn hyphen_of(look: &Look) -> Option<(char, u16, f64)> {
    let with_glyph = |character| look.font.glyph(character).map(|glyph| (character, glyph));
    let (character, glyph) = with_glyph('\u{2010}').or_else(|| with_glyph('-'))?;
    Some((character, glyph, nominal_advance(look, glyph)))
}

fn nominal_advance(look: &Look, glyph: u16) -> f64 {
    f64::from(look.font.advance(glyph)) * EM / f64::from(look.font.units_per_em())
}

/// Returns how much wider a cluster gets when what follows it, and pulled it near by kerning, is gone.
fn lost_kerning(store: &GlyphStore, index: usize, looks: &[Look]) -> f64 {
    let cluster = &store.clusters[index];
    let nominal = |id| looks.get(usize::from(cluster.look)).map_or(0.0, |look| nominal_advance(look, id));
    store.glyphs[cluster.glyphs.clone()].iter().map(|glyph| (nominal(glyph.id) - glyph.advance).max(0.0)).sum()
}

fn may_break(at: usize, rules: &BreakRules) -> bool {
    !rules.whole.iter().any(|stretch| stretch.start < at && at < stretch.end)
}

/// Signs that stay on the line of the number before them.
const UNIT_SIGNS: &str = "%‰°℃€$£¥₽₴₺₹";
/// Signs that stay on the line of what follows them.
const LEADING_SIGNS: &str = "§№¶";
/// Signs that repeat or shorten the word before them, from which a space parts them.
const REPEATING_SIGNS: &str = "ๆฯໆៗ";
/// Languages in which a line that ends with a preposition of one letter is a fault.
const LETTERS_CLING: [&str; 14] =
    ["be", "bg", "bs", "cs", "hr", "mk", "pl", "ru", "rue", "sk", "sl", "sr", "szl", "uk"];

/// Returns whether no line of a language should end with a word of one letter.
pub(super) fn letters_cling(locale: &Locale) -> bool {
    LETTERS_CLING.contains(&locale.language())
}

/// The most letters of a word that should not begin a sentence at the end of a line.
const SHORT_LETTERS: usize = 3;
/// Signs that end a sentence; quotes and brackets may follow them.
const SENTENCE_ENDS: &str = ".?!…؟۔।॥።፧။។៕。？！";

/// Returns whether UAX 14 allows a break before byte `at` that a typographer does not.
fn is_kept_together(text: &str, at: usize) -> bool {
    let before = &text[..at];
    if before.ends_with("://") || is_inside_range(before, &text[at..]) {
        return true;
    }
    let Some(last) = before.trim_end_matches(' ').chars().next_back() else { return false };
    let is_next = |signs: &str| text[at..].chars().next().is_some_and(|next| signs.contains(next));
    LEADING_SIGNS.contains(last) || is_next(REPEATING_SIGNS) || (is_next(UNIT_SIGNS) && last.is_numeric())
}

/// Returns whether a dash between two numbers stands at the end of `before`.
fn is_inside_range(before: &str, after: &str) -> bool {
    let start = before.strip_suffix(['–', '-', '‑']);
    start.is_some_and(|start| start.ends_with(char::is_numeric)) && after.starts_with(char::is_numeric)
}

/// Returns what stands before byte `at`; a word of one letter matters only where it must not end a line.
fn what_is_before(text: &str, at: usize, letters_cling: bool) -> Before {
    let text_before = text[..at].trim_end();
    let is_spaced = text_before.len() < at;
    if !is_spaced {
        let joins = |character: Option<char>| character.is_some_and(is_written_without_spaces);
        let is_inside = joins(text_before.chars().next_back()) && joins(text[at..].chars().next());
        return if is_inside { Before::Phrase } else { Before::Word };
    }
    let is_closing = |character: char| "»”’\"')]".contains(character);
    let ends_sentence = |text: &str| text.trim_end_matches(is_closing).ends_with(|last| SENTENCE_ENDS.contains(last));
    if ends_sentence(text_before) {
        return Before::Sentence;
    }
    let (earlier, word) = text_before.rsplit_once(char::is_whitespace).unwrap_or(("", text_before));
    let is_short = |most: usize| word.chars().all(char::is_alphabetic) && (1..=most).contains(&word.chars().count());
    let is_short = (letters_cling && is_short(1)) || (is_short(SHORT_LETTERS) && ends_sentence(earlier.trim_end()));
    if is_short { Before::ShortWord } else { Before::Word }
}

/// Returns whether a character is of a script whose words are found by a dictionary (UAX 14, SA).
fn is_written_without_spaces(character: char) -> bool {
    CodePointMapData::<LineBreak>::new().get(character) == LineBreak::ComplexContext
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_signs() {
        for (text, kept) in [
            ("100 |% av", true),
            ("§ |5", true),
            ("§§ |5–7", true),
            ("https://|rosa.no", true),
            ("100 |barn", false),
            ("alle |%", false),
            ("ต่าง |ๆ", true),
            ("§§ 17–|18", true),
            ("nord–|sør", false),
        ] {
            let at = text.find('|').expect("a mark");
            assert_eq!(is_kept_together(&text.replace('|', ""), at), kept, "{text}");
        }
    }

    #[test]
    fn places_are_told_by_what_stands_before() {
        for (text, expected) in [
            ("Er du |her", Before::Word),
            ("Er du her? |Ring", Before::Sentence),
            ("«Ja.» |Ring", Before::Sentence),
            ("هل أنت هنا؟ |اتصل", Before::Sentence),
            ("det er å |gi", Before::ShortWord),
            ("jestem w |Norwegii", Before::ShortWord),
            ("Ja. Du |er", Before::ShortWord),
            ("نعم. لا |تحتاج", Before::ShortWord),
            ("Ja. Dere |er", Before::Word),
            ("de 6 |barna", Before::Word),
            ("ความ|ช่วยเหลือ", Before::Phrase),
            ("เหลือ |ความ", Before::Word),
            ("ဖုန်း|နံပါတ်", Before::Phrase),
            ("你|好", Before::Word),
        ] {
            let at = text.find('|').expect("a mark");
            assert_eq!(what_is_before(&text.replace('|', ""), at, true), expected, "{text}");
        }
    }
}
