//! Reading order: the lines of a frame, their runs as they are read.
//!
//! Layout gives the runs of a line in the order in which they stand, from left
//! to right; structure needs them in the order in which they are read. Items
//! in, their numbers out, line by line.

use crate::geometry::Length;
use crate::layout::{Glyph, GlyphRun, Item, Shape, TagId, TagRole, TagTree};

/// Items that are read together: the runs of one line, or one other item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The items by their numbers in the frame, in the order of reading.
    pub(super) items: Vec<usize>,
}

/// Returns the tagged items of a frame in lines; items without a tag are decoration and left out.
pub(super) fn lines(items: &[Item], tags: &TagTree) -> Vec<Line> {
    let mut lines: Vec<(Option<Anchor>, Vec<usize>)> = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let Some(tag) = item.tag else { continue };
        let anchor = Anchor::of(item, block(tags, tag));
        let is_same_line = |last: &Anchor, next: &Anchor| {
            // A space that vanished at the end of a line from right to left stands before the line's other runs.
            let begins = next.bottom.is_none() && tags.get(next.block).locale.is_rtl();
            last.is_same_line(next) && (last.bottom.is_none() || !begins)
        };
        match lines.last_mut() {
            Some((Some(last), line)) if anchor.as_ref().is_some_and(|next| is_same_line(last, next)) => {
                last.bottom = last.bottom.or(anchor.and_then(|anchor| anchor.bottom));
                line.push(index);
            }
            _ => lines.push((anchor, vec![index])),
        }
    }
    let in_order = |(anchor, line): (Option<Anchor>, Vec<usize>)| match anchor {
        Some(anchor) => Line { items: reorder(items, line, tags.get(anchor.block).locale.is_rtl()) },
        None => Line { items: line },
    };
    lines.into_iter().map(in_order).collect()
}

/// What tells that runs stand on one line.
struct Anchor {
    /// The paragraph or other block.
    block: TagId,
    /// The lowest glyph, which is on or near the baseline in all scripts: in
    /// Nastaliq a word descends to it. Nothing for a run without glyphs.
    bottom: Option<Length>,
    size: Length,
}

impl Anchor {
    /// Returns the anchor of a run.
    fn of(item: &Item, block: TagId) -> Option<Self> {
        let Shape::Glyphs(run) = &item.shape else { return None };
        let bottom = glyphs(run).map(|glyph| glyph.y).max();
        Some(Self { block, bottom, size: run.size })
    }

    fn is_same_line(&self, other: &Self) -> bool {
        let is_near = |(a, b): (Length, Length)| a.max(b) - a.min(b) < self.size.max(other.size).scale(0.7);
        self.block == other.block && self.bottom.zip(other.bottom).is_none_or(is_near)
    }
}

fn glyphs(run: &GlyphRun) -> impl Iterator<Item = &Glyph> {
    run.clusters.iter().flat_map(|cluster| &cluster.glyphs)
}

/// Returns the nearest element around (or at) a tag that begins lines of its own.
fn block(tags: &TagTree, mut tag: TagId) -> TagId {
    while matches!(tags.get(tag).role, TagRole::Link { .. } | TagRole::Goto { .. } | TagRole::Reference) {
        match tags.get(tag).parent {
            Some(parent) => tag = parent,
            None => break,
        }
    }
    tag
}

/// Returns the runs of a line in logical order: rule L2 of UAX #9 backwards, for the two levels that a line has.
fn reorder(items: &[Item], mut line: Vec<usize>, is_rtl: bool) -> Vec<usize> {
    // A run without glyphs is a space that vanished at the end of the line.
    let left = |index: &usize| match &items[*index].shape {
        Shape::Glyphs(run) => {
            let left = glyphs(run).map(|glyph| glyph.x).min();
            (left.is_none() != is_rtl, left)
        }
        Shape::Fill { .. } | Shape::Modules { .. } | Shape::Picture { .. } => (false, None),
    };
    let against = |index: usize| matches!(&items[index].shape, Shape::Glyphs(run) if run.rtl != is_rtl);
    line.sort_by_key(left);
    if is_rtl {
        line.reverse();
    }
    for stretch in line.chunk_by_mut(|a, b| against(*a) && against(*b)) {
        stretch.reverse();
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::{Cluster, FaceId};
    use crate::project::Cmyk;

    /// Returns a run of one glyph at (`x`, `y`).
    fn item(tag: TagId, rtl: bool, x: f64, y: f64) -> Item {
        let glyph = Glyph { id: 1, x: Length::pt(x), y: Length::pt(y) };
        let run = GlyphRun {
            face: FaceId(0),
            size: Length::pt(10.0),
            color: Cmyk::BLACK,
            stroke: Length::ZERO,
            rtl,
            locale: "ar".parse().expect("a known locale"),
            text: "a".to_owned(),
            clusters: vec![Cluster { text: 0..1, glyphs: [glyph].into() }],
            link: None,
        };
        Item { tag: Some(tag), shape: Shape::Glyphs(run) }
    }

    /// Returns the lines of runs given as (right to left, x, y) in a paragraph of that locale.
    fn check(locale: &str, runs: &[(bool, f64, f64)], expected: &[&[usize]]) {
        let mut tags = TagTree::new(&locale.parse().expect("a known locale"));
        let paragraph = tags.add(TagTree::ROOT, TagRole::Paragraph);
        let items: Vec<Item> = runs.iter().map(|(rtl, x, y)| item(paragraph, *rtl, *x, *y)).collect();
        let found: Vec<Vec<usize>> = lines(&items, &tags).into_iter().map(|line| line.items).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn runs_from_left_to_right_are_read_as_they_stand() {
        check("nb", &[(false, 0.0, 20.0), (false, 30.0, 20.0), (false, 0.0, 34.0)], &[&[0, 1], &[2]]);
    }

    #[test]
    fn a_raised_footnote_number_stands_on_its_line() {
        check("nb", &[(false, 0.0, 20.0), (false, 30.0, 16.5)], &[&[0, 1]]);
    }

    #[test]
    fn runs_from_right_to_left_are_read_from_the_right() {
        check("ar", &[(true, 0.0, 20.0), (true, 30.0, 20.0), (true, 5.0, 40.0)], &[&[1, 0], &[2]]);
    }

    #[test]
    fn numbers_in_a_line_from_right_to_left_keep_their_order() {
        let runs = [(true, 0.0, 20.0), (false, 30.0, 20.0), (false, 50.0, 20.0), (true, 70.0, 20.0)];
        check("ar", &runs, &[&[3, 1, 2, 0]]);
    }

    #[test]
    fn a_quotation_from_right_to_left_in_a_line_from_left_to_right_is_turned() {
        let runs = [(false, 0.0, 20.0), (true, 30.0, 20.0), (true, 50.0, 20.0), (false, 70.0, 20.0)];
        check("nb", &runs, &[&[0, 2, 1, 3]]);
    }

    #[test]
    fn the_order_in_which_layout_gives_the_runs_does_not_matter() {
        check("ar", &[(true, 70.0, 20.0), (false, 30.0, 20.0), (true, 0.0, 20.0)], &[&[0, 1, 2]]);
    }

    #[test]
    fn a_space_that_vanished_is_read_at_the_end_of_its_line() {
        for (locale, rtl, expected) in [("nb", false, [0, 1]), ("ar", true, [1, 0])] {
            let mut tags = TagTree::new(&locale.parse().expect("a known locale"));
            let paragraph = tags.add(TagTree::ROOT, TagRole::Paragraph);
            let mut space = item(paragraph, rtl, 0.0, 0.0);
            if let Shape::Glyphs(run) = &mut space.shape {
                run.clusters[0].glyphs.clear();
            }
            let word = item(paragraph, rtl, 30.0, 20.0);
            let items = if rtl { [space, word] } else { [word, space] };
            let found = lines(&items, &tags);
            assert_eq!(found, [Line { items: expected.to_vec() }], "{locale}");
        }
    }

    #[test]
    fn a_link_stands_on_the_line_of_its_paragraph() {
        let mut tags = TagTree::new(&"nb".parse().expect("a known locale"));
        let paragraph = tags.add(TagTree::ROOT, TagRole::Paragraph);
        let link = tags.add(paragraph, TagRole::Link { target: "tel:112".to_owned() });
        let next = tags.add(TagTree::ROOT, TagRole::Paragraph);
        let items = [
            item(paragraph, false, 0.0, 20.0),
            item(link, false, 30.0, 20.0),
            item(next, false, 60.0, 20.0),
            Item { tag: None, ..item(next, false, 90.0, 20.0) },
        ];
        let found: Vec<Vec<usize>> = lines(&items, &tags).into_iter().map(|line| line.items).collect();
        assert_eq!(found, [vec![0, 1], vec![2]]);
    }
}
