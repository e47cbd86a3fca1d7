//! Headings as vertical lists: their size, so that no word is too wide, and their leading.

use crate::geometry::Length;
use crate::layout::block::lines::push_lines;
use crate::layout::block::{Composer, LineStyle, first_box};
use crate::layout::content::Paragraph;
use crate::layout::setter::{Alignment, ShapedText};
use crate::layout::vertical::{Column, FORBIDDEN, VItem};

/// What a script adds to the leading that has no white to give in headings; what adds more needs more.
const TALL_LETTERS: f64 = 0.35;
/// How much a title may shrink to have a line less, in percent.
const MOST_SHRINK: u8 = 20;
/// The share of its size to which a heading shrinks rather than have a word with a hyphen.
const LEAST_HEADING: f64 = 0.7;

impl Composer<'_> {
    pub(super) fn heading(&self, level: u8, text: &Paragraph, column: Column) -> Vec<VItem> {
        let scale = &self.theme.scale;
        let factor = match level {
            0 | 1 => scale.title,
            2 => scale.heading,
            3 => scale.subheading,
            _ => 1.0,
        };
        let size = self.fitted(text, self.body.scale(factor), column.width);
        let size = if level <= 1 { fewer_lines(self.shaped(text), size, column.width) } else { size };
        let style = LineStyle { size, leading: self.heading_leading(factor, text), alignment: Alignment::Start };
        let mut list = Vec::new();
        push_lines(&mut list, self.lines(text, style, column), FORBIDDEN);
        if let Some(first) = list.iter_mut().find_map(first_box) {
            first.heading = Some(text.tag);
        }
        list
    }

    /// Returns the leading of larger type: the lines are short, so the eye needs less white between them.
    ///
    /// Scripts whose letters reach far up and down have none to give, and need more in large type: strokes and
    /// dots would touch.
    fn heading_leading(&self, factor: f64, text: &Paragraph) -> f64 {
        let given = if factor >= 2.0 { 0.16 } else { 0.1 };
        let tall = self.shaped(text).metrics(self.size).leading_factor - 1.0;
        let tightened = 1.0 - given * (1.0 - tall / TALL_LETTERS).max(-1.0);
        (self.leading * tightened).max(1.05)
    }

    /// Returns the size at which the longest word of a heading fits, at most `size` and at least that of running text.
    ///
    /// A word that can be divided is, before the heading no longer looks like one.
    fn fitted(&self, text: &Paragraph, size: Length, measure: Length) -> Length {
        let width = self.shaped(text).min_width(size);
        if width <= measure {
            return size;
        }
        // Half a per mille less, so that rounding does not make the word too wide again.
        let whole = size.scale(measure.ratio(width) * 0.9995);
        let least = size.scale(LEAST_HEADING);
        let fits = |size| text.shaped.lines(size, measure, Alignment::Start).iter().all(|line| !line.is_overfull);
        if whole < least && fits(least) {
            return least;
        }
        whole.max(self.size.min(size))
    }
}

/// Returns a slightly smaller size at which a title has a line less, if there is one.
///
/// Of three lines, one is often a single short word. Headings below the title
/// keep their size, for there are several and they are to be alike.
fn fewer_lines(text: &dyn ShapedText, size: Length, measure: Length) -> Length {
    let count = |size: Length| text.lines(size, measure, Alignment::Start).len();
    let lines = count(size);
    let step = |step: u8| size.scale(1.0 - f64::from(step) / 100.0);
    if lines < 3 || count(step(MOST_SHRINK)) >= lines {
        return size;
    }
    // Invariant: there is a line less at `high`, not at `low`.
    let (mut low, mut high) = (0, MOST_SHRINK);
    while high - low > 1 {
        let middle = low.midpoint(high);
        if count(step(middle)) < lines {
            high = middle;
        } else {
            low = middle;
        }
    }
    step(high)
}
