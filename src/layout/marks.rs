//! Numbers of footnotes beside words whose digits have no raised form.
//!
//! Latin digits have characters for it; those of other scripts are made small
//! and raised when the line is made, and the line closes up.

use crate::geometry::Length;
use crate::layout::{GlyphRun, styled};

/// The size and height of the number of a footnote beside a word, as parts of the size of the text.
const RAISED_SIZE: f64 = 0.66;
const RAISED_BY: f64 = 0.32;

/// Makes the numbers of footnotes small and raised whose digits have no raised form, and closes the line up.
pub(super) fn raise(runs: &mut [GlyphRun], rtl: bool) {
    let is_mark =
        |run: &GlyphRun| run.link.as_deref().and_then(styled::noted).is_some() && !styled::is_raised(&run.text);
    for index in 0..runs.len() {
        if !is_mark(&runs[index]) {
            continue;
        }
        let lefts = |run: &GlyphRun| run.clusters.iter().flat_map(|cluster| &cluster.glyphs).map(|glyph| glyph.x).min();
        let Some(left) = lefts(&runs[index]) else { continue };
        // Runs stand from left to right: a mark ends where the next run begins.
        let right = runs.get(index + 1).and_then(lefts);
        let size = runs[index].size;
        let anchor = if rtl { right.unwrap_or(left + size.scale(0.5)) } else { left };
        for glyph in runs[index].clusters.iter_mut().flat_map(|cluster| &mut cluster.glyphs) {
            glyph.x = anchor + (glyph.x - anchor).scale(RAISED_SIZE);
            glyph.y -= size.scale(RAISED_BY);
        }
        runs[index].size = size.scale(RAISED_SIZE);
        let width = right.map_or(Length::ZERO, |right| right - left);
        let closed = width - width.scale(RAISED_SIZE);
        let (after, by) = if rtl { (0..index, closed) } else { (index + 1..runs.len(), -closed) };
        for run in &mut runs[after] {
            for glyph in run.clusters.iter_mut().flat_map(|cluster| &mut cluster.glyphs) {
                glyph.x += by;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::{Cluster, FaceId, Glyph};
    use crate::project::Cmyk;

    /// Returns a run of one glyph at `x` points, 10 points wide and high.
    fn run(text: &str, x: f64, link: Option<&str>) -> GlyphRun {
        let glyph = Glyph { id: 1, x: Length::pt(x), y: Length::ZERO };
        GlyphRun {
            face: FaceId(0),
            size: Length::pt(10.0),
            color: Cmyk::BLACK,
            stroke: Length::ZERO,
            rtl: false,
            locale: "ar".parse().expect("a known locale"),
            text: text.to_owned(),
            clusters: vec![Cluster { text: 0..text.len(), glyphs: [glyph].into() }],
            link: link.map(str::to_owned),
        }
    }

    /// Checks where the runs of a line stand, in tenths of a point, and the size of the second.
    fn check(mark: &str, rtl: bool, expected: [i64; 3], size: f64) {
        let mut runs = [run("a", 0.0, None), run(mark, 10.0, Some("#note-1")), run("b", 20.0, None)];
        raise(&mut runs, rtl);
        #[expect(clippy::cast_possible_truncation, reason = "a few points")]
        let places = runs.each_ref().map(|run| (run.clusters[0].glyphs[0].x.to_pt() * 10.0).round() as i64);
        assert_eq!(places, expected);
        assert!((runs[1].size.to_pt() - size).abs() < 0.01);
    }

    #[test]
    fn a_mark_is_raised_and_the_line_closes_up_towards_its_start() {
        check("١", false, [0, 100, 166], 6.6);
        check("١", true, [34, 134, 200], 6.6);
    }

    #[test]
    fn digits_that_are_raised_by_themselves_stay() {
        check("¹", false, [0, 100, 200], 10.0);
    }
}
