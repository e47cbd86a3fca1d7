//! The engine: analysis and shaping by `parley_engine`, with its reusable buffers.
//!
//! Goes in: a text with a look for each character. Comes out: clusters in
//! logical order with glyphs, at 1000 units to the em. The only file that
//! talks to the shaper. Knows nothing of lines.

use std::ops::Range;

use parlance::{FontFeature, Tag};
use parley_engine::itemize::{Item, Segment};
use parley_engine::shape::{CharCluster, Whitespace};
use parley_engine::{
    Analysis, AnalysisOptions, Analyzer, BaseDirection, CharInfo, FontInstanceRef, FontSelector, ShapeOptions,
    ShapedSlice, ShapedText, Shaper,
};

use crate::layout::font_choice::{Look, Looks, needs_glyph};
use crate::layout::justify::Give;
use crate::locale::Locale;

/// Units to the em in which everything is shaped and measured.
pub(super) const EM: f64 = 1000.0;

/// A glyph of a cluster, in units of 1/1000 em; y points down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ShapedGlyph {
    pub(super) id: u16,
    pub(super) dx: f64,
    pub(super) dy: f64,
    pub(super) advance: f64,
}

/// The least stretch of text with glyphs of its own.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ShapedCluster {
    /// Bytes of the shown text.
    pub(super) text: Range<usize>,
    /// Its glyphs in visual order, in the store.
    pub(super) glyphs: Range<usize>,
    pub(super) advance: f64,
    /// Embedding level: odd for right to left.
    pub(super) level: u8,
    /// Index of its look.
    pub(super) look: u16,
    pub(super) kind: ClusterKind,
    /// What it gives to a justified line.
    pub(super) give: Give,
    /// Whether the text may be cut before it without cutting a grapheme or ligature.
    pub(super) starts_atom: bool,
    /// Whether a line may be broken before it (UAX 14, dictionaries).
    pub(super) breaks_before: bool,
    /// Whether a word, or what stands between words, begins with it (UAX 29, dictionaries).
    pub(super) starts_word: bool,
    /// The least level of the characters before it that begin or end an isolate, if there are any. They are not kept,
    /// but they part what has a higher level on both sides of them (UAX 9, L2).
    pub(super) parted: Option<u8>,
}

/// What a cluster is to the line breaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ClusterKind {
    /// A space that stretches, and vanishes at the end of a line.
    Space,
    /// A space that stretches and at which no line ends.
    NoBreakSpace,
    /// Any other white space; it vanishes at the end of a line.
    White,
    /// The end of a line that the author asked for.
    Newline,
    /// Anything else.
    Ink,
}

impl ClusterKind {
    /// Returns whether the cluster vanishes at the end of a line.
    pub(super) fn vanishes(self) -> bool {
        matches!(self, Self::Space | Self::White | Self::Newline)
    }

    /// Returns whether justification widens and narrows such clusters, unless they stand in a value.
    pub(super) fn stretches(self) -> bool {
        matches!(self, Self::Space | Self::NoBreakSpace)
    }
}

/// Clusters in logical order with their glyphs.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct GlyphStore {
    pub(super) clusters: Vec<ShapedCluster>,
    pub(super) glyphs: Vec<ShapedGlyph>,
}

/// The least space between the groups of a number: Nastaliq's own is so narrow that they run together.
const LEAST_GROUP_SPACE: f64 = 220.0;

impl GlyphStore {
    /// Widens the spaces of a number to where its groups can be told apart.
    pub(super) fn part_groups(&mut self, number: &Range<usize>) {
        let first = self.clusters.partition_point(|cluster| cluster.text.start < number.start);
        let inside = self.clusters[first..].iter_mut().take_while(|cluster| cluster.text.end <= number.end);
        for space in inside.filter(|cluster| cluster.kind.stretches()) {
            space.advance = space.advance.max(LEAST_GROUP_SPACE);
        }
    }
}

/// A text for the engine.
#[derive(Debug, Default)]
pub(super) struct EngineText {
    /// What is analysed: the shown text and characters that steer its direction.
    pub(super) text: String,
    /// For each character the byte of the shown text at which it stands, and at the end that text's length.
    pub(super) shown_at: Vec<usize>,
}

/// Analyzer, shaper and their buffers: for one thread, used for one text after another.
#[derive(Debug, Default)]
pub(super) struct Engine {
    analyzer: Analyzer,
    analysis: Analysis,
    shaper: Shaper,
    shaped: ShapedText,
}

impl Engine {
    /// Analyses a text: scripts, levels, graphemes, break opportunities.
    pub(super) fn analyze(&mut self, text: &str, rtl: bool) -> &Analysis {
        let base_direction = if rtl { BaseDirection::Rtl } else { BaseDirection::Ltr };
        let options = AnalysisOptions { base_direction, ..AnalysisOptions::default() };
        self.analyzer.analyze(text, &options, &mut self.analysis);
        &self.analysis
    }

    /// Shapes the text that was analysed last.
    pub(super) fn shape(&mut self, text: &EngineText, locale: &Locale, looks: &Looks) -> GlyphStore {
        if looks.of_letter.is_empty() {
            return GlyphStore::default();
        }
        let language = locale.as_str().parse().ok();
        let features: &[FontFeature] = match () {
            () if !has_own_digits(locale) => &[NO_LOCAL_FORMS],
            () if has_dotless_i(locale) => &[NO_LIGATURES],
            () => &[],
        };
        let items = ends(looks).map(|(char_end, look)| Item {
            char_end,
            options: ShapeOptions { font_size: 1000.0, language, features, variations: look.font.variations() },
        });
        let selector = Selector { looks: &looks.all };
        let shaped = &mut self.shaped;
        self.shaper.shape_text(&text.text, &self.analysis, &looks.of_letter, items, selector, shaped);
        collect(shaped, text, self.analysis.char_info())
    }
}

/// Keeps the forms that letters and digits have in the font itself.
const NO_LOCAL_FORMS: FontFeature = FontFeature::new(Tag::new(b"locl"), 0);

/// Returns whether a language wants the local forms of its fonts.
///
/// Noto Naskh Arabic gives every language the digits four, six and seven of
/// Urdu, Persian and Pashto too, where a reader may take them for others. It
/// has no local forms but those of digits and their separators.
fn has_own_digits(locale: &Locale) -> bool {
    locale.script() != "Arab" || matches!(locale.language(), "ur" | "sd" | "ks")
}

/// Keeps letters apart that the font would join.
const NO_LIGATURES: FontFeature = FontFeature::new(Tag::new(b"liga"), 0);

/// Returns whether a language has `ı` beside `i`: a ligature `fi` hides which of them it has.
fn has_dotless_i(locale: &Locale) -> bool {
    locale.script() == "Latn" && matches!(locale.language(), "tr" | "az" | "crh" | "kk" | "tt")
}

/// Returns the letters before which the style changes, or the place in a variable font, and the end, each with the look
/// that ends there: no ligature reaches over them.
fn ends(looks: &Looks) -> impl Iterator<Item = (u32, &Look)> {
    let look = |letter: usize| looks.of_letter.get(letter).map(|look| &looks.all[usize::from(*look)]);
    let goes_on = |before: &Look, after: &Look| {
        before.style == after.style && before.font.variations() == after.font.variations()
    };
    (1..=looks.of_letter.len()).filter_map(move |letter| {
        let before = look(letter - 1)?;
        let is_end = look(letter).is_none_or(|after| !goes_on(before, after));
        Some((u32::try_from(letter).ok()?, before)).filter(|_| is_end)
    })
}

/// Tells the shaper the face of the look that each cluster carries.
struct Selector<'a> {
    looks: &'a [Look],
}

impl FontSelector for Selector<'_> {
    fn select_font(
        &mut self,
        _: &Segment,
        _: &ShapeOptions<'_>,
        cluster: &mut CharCluster,
    ) -> Option<FontInstanceRef<'_>> {
        self.looks.get(usize::from(cluster.style_index())).map(|look| look.font.instance().as_ref())
    }
}

/// Copies what the shaper made into a store, without the characters that only steer direction.
fn collect(shaped: &ShapedText, text: &EngineText, info: &[CharInfo]) -> GlyphStore {
    let clusters = shaped.shaped_clusters().len();
    let mut collector = Collector {
        shaped,
        text,
        info,
        break_before_isolate: None,
        parted: None,
        store: GlyphStore {
            clusters: Vec::with_capacity(clusters),
            glyphs: Vec::with_capacity(clusters + shaped.glyphs().len()),
        },
    };
    for (index, run) in (0..).zip(shaped.runs()) {
        let slice = shaped.run_slice(index);
        for number in slice.shaped_clusters_range() {
            collector.add(&slice, number, run.bidi_level.to_u8());
        }
    }
    collector.store
}

/// What is known while clusters are copied.
struct Collector<'a> {
    shaped: &'a ShapedText,
    text: &'a EngineText,
    info: &'a [CharInfo],
    /// Whether a line may be broken before the isolate that has just been opened.
    break_before_isolate: Option<bool>,
    /// The least level of what began and ended isolates since the last cluster.
    parted: Option<u8>,
    store: GlyphStore,
}

impl Collector<'_> {
    fn add(&mut self, slice: &ShapedSlice, number: u32, level: u8) {
        let cluster = self.shaped.shaped_clusters()[number as usize];
        let chars = cluster.chars_range().start as usize..cluster.chars_range().end as usize;
        let source = self.source(chars.clone());
        let shown = self.text.shown_at[chars.start]..self.text.shown_at[chars.end];
        if shown.is_empty() && source.chars().all(is_isolate) {
            // A break before an isolate is a break before what is in it; there is none between the two.
            let opens = !source.ends_with([POP_ISOLATE, POP_OVERRIDE]);
            let may_break = self.break_before_isolate.unwrap_or(cluster.is_soft_wrap_opportunity_before());
            self.break_before_isolate = opens.then_some(may_break);
            self.parted = Some(self.parted.map_or(level, |least| least.min(level)));
            return;
        }
        let invisible = !source.chars().any(needs_glyph);
        let kind = kind(cluster.whitespace());
        let first_glyph = self.store.glyphs.len();
        if !invisible {
            self.add_glyphs(slice, number);
        }
        self.store.clusters.push(ShapedCluster {
            text: shown,
            glyphs: first_glyph..self.store.glyphs.len(),
            advance: if invisible { 0.0 } else { f64::from(cluster.advance) },
            level,
            look: cluster.style_index,
            kind,
            give: if kind.stretches() { Give::Space } else { Give::Nothing },
            starts_word: self.info.get(chars.start).is_some_and(|info| info.is_word_boundary()),
            starts_atom: cluster.is_grapheme_start(),
            parted: self.parted.take(),
            breaks_before: self.break_before_isolate.take().unwrap_or(cluster.is_soft_wrap_opportunity_before()),
        });
    }

    fn add_glyphs(&mut self, slice: &ShapedSlice, number: u32) {
        let glyphs = slice.shaped_cluster_glyphs(number).map(|glyph| ShapedGlyph {
            id: u16::try_from(glyph.id).unwrap_or(0),
            dx: f64::from(glyph.x),
            dy: f64::from(glyph.y),
            advance: f64::from(glyph.advance),
        });
        self.store.glyphs.extend(glyphs);
    }

    /// Returns the analysed text of some characters.
    fn source(&self, chars: Range<usize>) -> &str {
        let characters = &self.shaped.characters()[chars];
        let last = characters[characters.len() - 1].text_byte_range().end;
        &self.text.text[characters[0].text_byte_range().start..last]
    }
}

fn kind(white: Whitespace) -> ClusterKind {
    match white {
        Whitespace::Space | Whitespace::Tab => ClusterKind::Space,
        Whitespace::NoBreakSpace => ClusterKind::NoBreakSpace,
        Whitespace::IdeographicSpace | Whitespace::OtherSpaceSeparator => ClusterKind::White,
        Whitespace::Newline => ClusterKind::Newline,
        Whitespace::None | Whitespace::ControlWhitespace => ClusterKind::Ink,
    }
}

/// U+2069: ends an isolate, the last of the characters that do.
const POP_ISOLATE: char = '\u{2069}';
/// U+202C: ends an override inside of an isolate.
const POP_OVERRIDE: char = '\u{202C}';
/// U+202D: what follows runs from left to right, whatever it is.
const LEFT_TO_RIGHT_OVERRIDE: char = '\u{202D}';

/// Returns whether a character is one of those that begin and end isolates (`direction`).
fn is_isolate(character: char) -> bool {
    matches!(character, '\u{2066}'..=POP_ISOLATE | POP_OVERRIDE | LEFT_TO_RIGHT_OVERRIDE)
}
