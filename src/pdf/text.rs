//! Text in content streams: what readers get when they search, copy or speak.
//!
//! A reader builds text from ToUnicode, one text for each glyph. Where that is
//! not the text, the content is marked with ActualText (ISO 32000-1, 14.9.4):
//! word by word from left to right, cluster by cluster from right to left,
//! because poppler and Chrome's reader spread an ActualText from left to right and then
//! turn it round. Works on strings and glyph numbers; knows no font and no PDF.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::layout::{Cluster, GlyphRun};

/// What ToUnicode gives for a glyph without a text of its own: WORD JOINER.
///
/// Every glyph needs a text (ISO 19005-2, 6.2.11.7.2), and this one changes nothing.
pub(super) const NO_TEXT: &str = "\u{2060}";
/// The characters whose glyph a line breaker adds at the end of a line.
pub(super) const HYPHENS: [char; 2] = ['-', '\u{2010}'];
/// What an added hyphen is in running text.
const SOFT_HYPHEN: char = '\u{AD}';

/// Clusters of a run that are marked together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Segment {
    /// The clusters, by their places in the run.
    pub(super) clusters: Range<usize>,
    /// The text, where ToUnicode does not give it.
    pub(super) actual: Option<String>,
}

/// Returns the stretch of the run's text that a cluster shows.
pub(super) fn cluster_text<'r>(run: &'r GlyphRun, cluster: &Cluster) -> &'r str {
    run.text.get(cluster.text.clone()).unwrap_or_default()
}

/// Returns whether the cluster is a hyphen that the line breaker added.
pub(super) fn is_added_hyphen(cluster: &Cluster) -> bool {
    cluster.text.is_empty() && !cluster.glyphs.is_empty()
}

/// Returns whether the cluster is a space that layout let vanish at the end of a line.
///
/// It is written all the same: words end where there is a space, not where
/// there is a gap (ISO 32000-1, 14.8.2.5). From right to left the structure
/// has the text with its spaces.
pub(super) fn is_vanished_space(run: &GlyphRun, cluster: &Cluster) -> bool {
    let text = cluster_text(run, cluster);
    !run.rtl && cluster.glyphs.is_empty() && !text.is_empty() && text.chars().all(char::is_whitespace)
}

/// Returns the text without what only guides layout: bidi controls and soft hyphens.
pub(super) fn spoken(text: &str) -> String {
    let guides = |c: &char| matches!(*c, SOFT_HYPHEN | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !guides(c)).collect()
}

/// Returns the text that each glyph of a cluster stands for.
///
/// Glyphs that the font maps a character of the cluster to get that character;
/// what is left goes to the first glyph without one. The result has one text
/// for each glyph; some may be empty.
pub(super) fn share(text: &str, glyphs: &[u16], map: impl Fn(char) -> Option<u16>) -> Vec<String> {
    if glyphs.len() < 2 {
        return glyphs.iter().map(|_| text.to_owned()).collect();
    }
    let mut left: Vec<char> = text.chars().collect();
    let mut texts = vec![String::new(); glyphs.len()];
    for (glyph, own) in glyphs.iter().zip(&mut texts) {
        if let Some(found) = left.iter().position(|c| map(*c) == Some(*glyph)) {
            own.push(left.remove(found));
        }
    }
    let free = texts.iter().position(String::is_empty).unwrap_or(0);
    texts[free].extend(left);
    texts
}

/// Returns how the clusters of a run are marked: each is in one segment, in visual order.
///
/// `is_exact` tells whether ToUnicode gives a cluster's text.
pub(super) fn segments(run: &GlyphRun, is_exact: impl Fn(&Cluster) -> bool) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut start = 0;
    while start < run.clusters.len() {
        let end = if run.rtl { base_end(run, start) } else { word_end(run, start) };
        let clusters = &run.clusters[start..end];
        let actual = needs_actual(run, clusters, &is_exact).then(|| actual_text(run, clusters));
        push_segment(&mut segments, Segment { clusters: start..end, actual });
        start = end;
    }
    segments
}

/// Adds a segment, joined to the one before when neither needs ActualText.
fn push_segment(segments: &mut Vec<Segment>, segment: Segment) {
    match segments.last_mut() {
        Some(last) if last.actual.is_none() && segment.actual.is_none() => last.clusters.end = segment.clusters.end,
        _ => segments.push(segment),
    }
}

/// Returns where the word at `start` ends, with the spaces after it: without them Chrome loses spaces.
fn word_end(run: &GlyphRun, start: usize) -> usize {
    let is_space = |cluster: &Cluster| {
        let text = cluster_text(run, cluster);
        !text.is_empty() && text.chars().all(char::is_whitespace)
    };
    let rest = &run.clusters[start..];
    let word = rest.iter().take_while(|cluster| !is_space(cluster)).count();
    let spaces = rest[word..].iter().take_while(|cluster| is_space(cluster)).count();
    start + word + spaces
}

/// Returns where a letter from right to left ends, with the marks on it, which stand left of it.
fn base_end(run: &GlyphRun, start: usize) -> usize {
    let is_mark = |cluster: &Cluster| {
        let text = cluster_text(run, cluster);
        !text.is_empty() && text.chars().all(is_combining_mark)
    };
    let marks = run.clusters[start..].iter().take_while(|cluster| is_mark(cluster)).count();
    (start + marks + 1).min(run.clusters.len())
}

/// Returns whether clusters that are marked together need ActualText.
///
/// Also where ToUnicode would do: from left to right readers reorder and break
/// up clusters of several glyphs or characters; from right to left poppler
/// takes a mark off the baseline for a line of its own.
fn needs_actual(run: &GlyphRun, clusters: &[Cluster], is_exact: impl Fn(&Cluster) -> bool) -> bool {
    let is_long = |cluster: &Cluster| {
        let text = cluster_text(run, cluster);
        cluster.glyphs.len() > 1 || (!text.is_ascii() && text.chars().nth(1).is_some())
    };
    let needs = |cluster: &Cluster| is_added_hyphen(cluster) || (!run.rtl && is_long(cluster)) || !is_exact(cluster);
    let mut heights = clusters.iter().flat_map(|cluster| &cluster.glyphs).map(|glyph| glyph.y);
    let first = heights.next();
    (run.rtl && heights.any(|y| Some(y) != first))
        || clusters.iter().any(|cluster| !cluster.glyphs.is_empty() && needs(cluster))
}

/// Returns the text of clusters in logical order.
fn actual_text(run: &GlyphRun, clusters: &[Cluster]) -> String {
    let text = |cluster: &Cluster| {
        if is_added_hyphen(cluster) { SOFT_HYPHEN.to_string() } else { spoken(cluster_text(run, cluster)) }
    };
    if run.rtl { clusters.iter().rev().map(text).collect() } else { clusters.iter().map(text).collect() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::geometry::Length;
    use crate::layout::{FaceId, Glyph, Glyphs};
    use crate::project::Cmyk;

    /// Returns a run whose clusters are given by their text and number of glyphs, in visual order.
    ///
    /// A text of "~" is a hyphen that the line breaker added.
    fn run(rtl: bool, clusters: &[(&str, usize)]) -> GlyphRun {
        let mut text = String::new();
        let mut made = Vec::new();
        let logical: Vec<_> = if rtl { clusters.iter().rev().copied().collect() } else { clusters.to_vec() };
        for (part, glyphs) in logical {
            let start = text.len();
            if part != "~" {
                text.push_str(part);
            }
            let glyph = Glyph { id: 1, x: Length::ZERO, y: Length::ZERO };
            made.push(Cluster { text: start..text.len(), glyphs: Glyphs::from_elem(glyph, glyphs) });
        }
        if rtl {
            made.reverse();
        }
        GlyphRun {
            face: FaceId(0),
            size: Length::pt(10.0),
            color: Cmyk::BLACK,
            stroke: Length::ZERO,
            rtl,
            locale: if rtl { "ar" } else { "nb" }.parse().expect("a known locale"),
            text,
            clusters: made,
            link: None,
        }
    }

    /// Returns the ActualText of each segment, «.» for none; a cluster is exact unless its text has an «x».
    fn marked(run: &GlyphRun) -> Vec<String> {
        let segments = segments(run, |cluster| !cluster_text(run, cluster).contains('x'));
        segments.into_iter().map(|segment| segment.actual.unwrap_or_else(|| ".".to_owned())).collect()
    }

    #[test]
    fn simple_words_need_no_actual_text() {
        assert_eq!(marked(&run(false, &[("a", 1), ("ffi", 1), (" ", 1), ("b", 1)])), ["."]);
    }

    #[test]
    fn a_word_with_a_complex_cluster_is_marked_with_its_spaces() {
        let clusters = [("a", 1), (" ", 1), ("ก", 1), ("น้ำ", 3), (" ", 1), ("b", 1)];
        assert_eq!(marked(&run(false, &clusters)), [".", "กน้ำ ", "."]);
        assert_eq!(marked(&run(false, &[("e\u{301}", 1)])), ["e\u{301}"], "two characters, one glyph");
        assert_eq!(marked(&run(false, &[("x", 1), ("a", 1)])), ["xa"], "ToUnicode is taken");
    }

    #[test]
    fn an_added_hyphen_is_a_soft_hyphen() {
        assert_eq!(marked(&run(false, &[("a", 1), (" ", 1), ("b", 1), ("~", 1)])), [".", "b\u{AD}"]);
    }

    #[test]
    fn characters_without_ink_are_spoken_but_controls_are_not() {
        let clusters = [("x", 1), ("\u{200B}", 0), ("\u{2066}", 0), ("\u{AD}", 0), ("b", 1)];
        assert_eq!(marked(&run(false, &clusters)), ["x\u{200B}b"]);
    }

    #[test]
    fn from_right_to_left_only_what_is_not_exact_is_marked_by_the_cluster() {
        let clusters = [("م", 1), ("x", 2), ("y", 2), ("لا", 1)];
        assert_eq!(marked(&run(true, &clusters)), [".", "x", "."]);
    }

    #[test]
    fn from_right_to_left_a_mark_off_the_baseline_is_marked() {
        let mut run = run(true, &[("م", 1), ("مً", 2), ("مٍ", 2)]);
        run.clusters[1].glyphs[0].y = Length::pt(-2.0);
        assert_eq!(marked(&run), [".", "مً", "."]);
        // The mark as a cluster of its own, left of its letter.
        let mut run = self::run(true, &[("م", 1), ("\u{64B}", 1), ("د", 1), ("م", 1)]);
        assert_eq!(marked(&run), ["."]);
        run.clusters[1].glyphs[0].y = Length::pt(-2.0);
        assert_eq!(marked(&run), [".", "د\u{64B}", "."]);
    }

    #[test]
    fn glyphs_get_the_characters_that_the_font_maps_to_them() {
        let map = |c: char| match c {
            'a' => Some(1),
            'b' => Some(2),
            _ => None,
        };
        for (text, glyphs, expected) in [
            ("ffi", vec![9], vec!["ffi"]),
            ("ab", vec![2, 1], vec!["b", "a"]),
            ("abc", vec![1, 2, 9], vec!["a", "b", "c"]),
            ("ab", vec![1, 9, 8], vec!["a", "b", ""]),
            ("abc", vec![1, 2], vec!["ac", "b"]),
            ("", vec![1, 2], vec!["", ""]),
        ] {
            assert_eq!(share(text, &glyphs, map), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn sharing_loses_no_character(text in "[a-z]{0,5}", glyphs in prop::collection::vec(90_u16..130, 1..5)) {
            let shared = share(&text, &glyphs, |c| u16::try_from(u32::from(c)).ok());
            prop_assert_eq!(shared.len(), glyphs.len());
            let mut given: Vec<char> = shared.concat().chars().collect();
            let mut all: Vec<char> = text.chars().collect();
            given.sort_unstable();
            all.sort_unstable();
            prop_assert_eq!(given, all);
        }

        #[test]
        fn segments_hold_each_cluster_once_in_order(
            rtl: bool,
            clusters in prop::collection::vec(("[ax ]|น้|~|\u{64B}", 0_usize..3), 0..12),
        ) {
            let clusters: Vec<_> = clusters.iter().map(|(text, glyphs)| (text.as_str(), *glyphs)).collect();
            let run = run(rtl, &clusters);
            let segments = segments(&run, |cluster| !cluster_text(&run, cluster).contains('x'));
            let covered: Vec<usize> = segments.iter().flat_map(|segment| segment.clusters.clone()).collect();
            prop_assert_eq!(covered, (0..run.clusters.len()).collect::<Vec<_>>());
        }
    }
}
