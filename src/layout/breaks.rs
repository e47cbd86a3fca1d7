//! Break candidates: where a paragraph's lines may end, and how wide the text is up to there.
//!
//! Goes in: shaped clusters with the analysis' opportunities, and hyphenation
//! points. Comes out: candidates in order, the start and the end among them.
//! Knows no measure: which are taken is decided in `total_fit`.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::LineBreak;

use crate::layout::customs::{Custom, Letters, last_word};
use crate::layout::engine::{ClusterKind, EM, GlyphStore, ShapedCluster};
use crate::layout::font_choice::Look;
use crate::layout::justify::{Elastic, Give};
use crate::layout::particles;

/// Why a line may end at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BreakKind {
    /// The start of the paragraph, at which no line ends.
    Start,
    /// Between words, or wherever the script allows it.
    Soft,
    /// Between words, or parts of a word, that belong together.
    Bound,
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
    /// A word of one letter in some languages, a short number before a word, or a short word that begins a sentence: it
    /// belongs to what follows.
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
    /// What `width` gives to a justified line.
    pub(super) elastic: Elastic,
    /// What `inked` gives to one.
    pub(super) inked_elastic: Elastic,
    /// What a hyphen adds here.
    pub(super) hyphen: f64,
}

/// What is known of a text's breaks apart from UAX 14.
pub(super) struct BreakRules<'a> {
    /// Bytes before which a word may be hyphenated.
    pub(super) hyphens: &'a [usize],
    /// Bytes before which the author allows a hyphen.
    pub(super) soft_hyphens: &'a [usize],
    /// Stretches in which no line ends, in order.
    pub(super) whole: &'a [Range<usize>],
    /// What the language keeps together.
    pub(super) custom: &'static Custom,
    /// Whether the text is looked at rather than read: its words stay whole if they can.
    pub(super) is_display: bool,
}

/// The places at which the lines of a paragraph may end, in the order of the text.
#[derive(Debug, Clone, Default)]
pub(super) struct Candidates {
    /// Those that can always be taken: first the start of the paragraph, last its end.
    pub(super) usual: Vec<Break>,
    /// Those that are taken only in a stretch that is wider than the measure.
    pub(super) reserve: Vec<Break>,
}

/// Finds the candidates of a paragraph.
pub(super) fn find(text: &str, store: &GlyphStore, looks: &[Look], rules: &BreakRules) -> Candidates {
    let hyphens: Vec<Option<f64>> = looks.iter().map(|look| hyphen_of(look).map(|(_, _, width)| width)).collect();
    let mut tape = Tape::default();
    let mut found = Candidates { usual: vec![tape.mark(BreakKind::Start, 0, 0)], reserve: Vec::new() };
    let mut after_newline = false;
    let words = Words::of(text, store);
    for (index, cluster) in store.clusters.iter().enumerate() {
        let at = cluster.text.start;
        if after_newline {
            found.usual.push(tape.mark(BreakKind::Forced, index, at));
        } else if index > 0 && cluster.starts_atom && may_break(at, rules) {
            let before = &store.clusters[index - 1];
            let is_hyphen = rules.hyphens.binary_search(&at).is_ok() || rules.soft_hyphens.binary_search(&at).is_ok();
            let hyphen = hyphens.get(usize::from(before.look)).copied().flatten();
            let cuts_word = rules.is_display && !cluster.starts_word && before.kind == ClusterKind::Ink;
            let binds = || rules.custom.binds(text, at) || words.beside(at).is_some_and(|(a, b)| particles::bind(a, b));
            if cluster.breaks_before && (cuts_word || binds()) {
                found.reserve.push(tape.mark(BreakKind::Bound, index, at));
            } else if cluster.breaks_before {
                let before = what_is_before(text, at, rules.custom.letters);
                found.usual.push(Break { before, ..tape.mark(BreakKind::Soft, index, at) });
            } else if let (true, Some(hyphen), ClusterKind::Ink) = (is_hyphen, hyphen, before.kind) {
                let hyphen = hyphen + lost_kerning(store, index - 1, looks);
                let list = if rules.is_display { &mut found.reserve } else { &mut found.usual };
                list.push(Break { hyphen, ..tape.mark(BreakKind::Hyphen, index, at) });
            }
        }
        tape.add(cluster);
        after_newline = cluster.kind == ClusterKind::Newline;
    }
    found.usual.push(tape.mark(BreakKind::End, store.clusters.len(), text.len()));
    found
}

/// Adds what is kept in reserve to the stretches that are wider than the measure, and where that is not enough, a
/// break at every grapheme.
pub(super) fn with_reserve(
    candidates: &Candidates,
    store: &GlyphStore,
    is_too_wide: impl Fn(&Break, &Break) -> bool,
) -> Vec<Break> {
    let mut reserve = candidates.reserve.iter().peekable();
    let mut breaks = Vec::with_capacity(candidates.usual.len());
    for pair in candidates.usual.windows(2) {
        breaks.push(pair[0]);
        let is_needed = is_too_wide(&pair[0], &pair[1]);
        while let Some(kept) = reserve.next_if(|kept| kept.cluster < pair[1].cluster) {
            breaks.extend(is_needed.then_some(*kept));
        }
    }
    breaks.extend(candidates.usual.last());
    with_emergencies(&breaks, store, is_too_wide)
}

/// Adds a break at every grapheme of the stretches that are wider than the measure.
fn with_emergencies(breaks: &[Break], store: &GlyphStore, is_too_wide: impl Fn(&Break, &Break) -> bool) -> Vec<Break> {
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
    let (width, elastic) = (start.width, start.elastic);
    let mut tape = Tape { width, inked: width, elastic, inked_elastic: elastic };
    for index in start.cluster..end.cluster {
        let cluster = &store.clusters[index];
        if index > start.cluster && cluster.starts_atom && !cluster.kind.vanishes() {
            result.push(tape.mark(BreakKind::Emergency, index, cluster.text.start));
        }
        tape.add(cluster);
    }
}

/// What stands between places at which UAX 14 lets a line end: in scripts without spaces, the words of the dictionary.
struct Words<'a> {
    text: &'a str,
    places: Vec<usize>,
}

impl<'a> Words<'a> {
    fn of(text: &'a str, store: &GlyphStore) -> Self {
        let places = store.clusters.iter().filter(|cluster| cluster.breaks_before).map(|cluster| cluster.text.start);
        Self { text, places: places.collect() }
    }

    /// Returns the words on both sides of a place.
    fn beside(&self, at: usize) -> Option<(&'a str, &'a str)> {
        let place = self.places.binary_search(&at).ok()?;
        let start = place.checked_sub(1).map_or(0, |before| self.places[before]);
        let end = self.places.get(place + 1).copied().unwrap_or(self.text.len());
        Some((self.text.get(start..at)?, self.text.get(at..end)?))
    }
}

/// Widths up to the present cluster.
#[derive(Default)]
struct Tape {
    width: f64,
    inked: f64,
    elastic: Elastic,
    inked_elastic: Elastic,
}

impl Tape {
    fn add(&mut self, cluster: &ShapedCluster) {
        self.width += cluster.advance;
        let before = self.elastic;
        self.elastic = before + cluster.give.elastic(cluster.advance);
        if !cluster.kind.vanishes() {
            self.inked = self.width;
            // What opens after the last character of a line opens nothing.
            self.inked_elastic = if matches!(cluster.give, Give::After(_)) { before } else { self.elastic };
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
            elastic: self.elastic,
            inked_elastic: self.inked_elastic,
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

/// Returns the advance of a glyph in a look's face, without kerning, in units of 1/1000 em.
pub(super) fn nominal_advance(look: &Look, glyph: u16) -> f64 {
    f64::from(look.font.advance(glyph)) * EM / f64::from(look.font.units_per_em())
}

/// Returns how much wider a cluster gets when what follows it, and pulled it near by kerning, is gone.
fn lost_kerning(store: &GlyphStore, index: usize, looks: &[Look]) -> f64 {
    let cluster = &store.clusters[index];
    let nominal = |id| looks.get(usize::from(cluster.look)).map_or(0.0, |look| nominal_advance(look, id));
    store.glyphs[cluster.glyphs.clone()].iter().map(|glyph| (nominal(glyph.id) - glyph.advance).max(0.0)).sum()
}

fn may_break(at: usize, rules: &BreakRules) -> bool {
    let next = rules.whole.partition_point(|stretch| stretch.end <= at);
    rules.whole.get(next).is_none_or(|stretch| at <= stretch.start)
}

/// The most letters of a word that should not begin a sentence at the end of a line.
const SHORT_LETTERS: usize = 3;
/// Signs that end a sentence; quotes and brackets may follow them.
const SENTENCE_ENDS: &str = ".?!…؟۔।॥።፧။៕。？！";
/// More quotes and brackets than this do not follow the end of a sentence.
const MOST_CLOSING: usize = 4;

/// Returns what stands before byte `at`.
fn what_is_before(text: &str, at: usize, letters: Letters) -> Before {
    let text_before = text[..at].trim_end();
    let is_spaced = text_before.len() < at;
    if !is_spaced {
        let joins = |character: Option<char>| character.is_some_and(is_written_without_spaces);
        let is_inside = joins(text_before.chars().next_back()) && joins(text[at..].chars().next());
        return if is_inside { Before::Phrase } else { Before::Word };
    }
    if ends_sentence(text_before) {
        return Before::Sentence;
    }
    let Some((earlier, word)) = last_word(text_before, SHORT_LETTERS) else { return Before::Word };
    let is_short = |most: usize| word.chars().all(char::is_alphabetic) && (1..=most).contains(&word.chars().count());
    let counts = word.chars().all(char::is_numeric) && text[at..].starts_with(char::is_alphabetic);
    let clings = counts || (letters == Letters::Cling && is_short(1));
    let is_short = clings || (is_short(SHORT_LETTERS) && ends_sentence(earlier.trim_end()));
    if is_short { Before::ShortWord } else { Before::Word }
}

fn ends_sentence(text: &str) -> bool {
    let is_closing = |character: &char| "»”’\"')]".contains(*character);
    let mut last = text.chars().rev().take(MOST_CLOSING + 1).skip_while(is_closing);
    last.next().is_some_and(|last| SENTENCE_ENDS.contains(last))
}

/// Returns whether a character is of a script whose words are found by a dictionary (UAX 14, SA).
fn is_written_without_spaces(character: char) -> bool {
    CodePointMapData::<LineBreak>::new().get(character) == LineBreak::ComplexContext
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("de 6 |barna", Before::ShortWord),
            ("przez 6 |miesięcy", Before::ShortWord),
            ("i 2021 |og", Before::Word),
            ("de 6 |(av", Before::Word),
            ("ความ|ช่วยเหลือ", Before::Phrase),
            ("เหลือ |ความ", Before::Word),
            ("ဖုန်း|နံပါတ်", Before::Phrase),
            ("你|好", Before::Word),
        ] {
            let at = text.find('|').expect("a mark");
            assert_eq!(what_is_before(&text.replace('|', ""), at, Letters::Cling), expected, "{text}");
        }
    }
}
