//! The vertical list: what stands under what, before it is known on which page.
//!
//! As in TeX: boxes, spaces, penalties, inserts. One difference: a list is
//! broken only at a penalty, and the spaces after the break vanish. Blocks make
//! lists, `flow` breaks them, [`paint`] places what stands between two breaks.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::geometry::{Length, Point, Rect};
use crate::layout::{Item, Shape, TagId};
use crate::project::Cmyk;
use crate::text::MessageKey;

/// A penalty at which a list is never broken if there is another place.
pub(super) const FORBIDDEN: i32 = 10_000;
/// A penalty at which a list leaves one line of a paragraph alone at the foot or head of a page.
pub(super) const WIDOW: i32 = 500;

/// A part of a vertical list.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum VItem {
    /// A line, a row of a table, a QR code: what is not broken.
    Box(VBox),
    /// White between boxes.
    Space(VSpace),
    /// A place where the list may be broken, and how bad that is.
    Penalty(i32),
    /// A footnote of the line before: it stands at the foot of the page that has the line.
    Insert(usize),
}

/// What is not broken.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct VBox {
    pub(super) height: Length,
    /// The baseline of its first line, from its upper edge; zero when it has none.
    pub(super) baseline: Length,
    /// What is painted; x is from the panel's left edge, y from the box's upper edge.
    pub(super) items: Vec<Item>,
    /// Colour behind the whole height, the lowest first.
    pub(super) bands: Vec<Band>,
    /// The texts in it, to name one that does not fit.
    pub(super) texts: Vec<TextPart>,
    /// What a page has above this when it begins with it: the header row of a table, the padding of a call-out.
    pub(super) repeated_head: Option<Arc<VBox>>,
    /// What a page has below this when it ends with it: the padding of a call-out.
    pub(super) closing: Option<Arc<VBox>>,
    /// The heading that begins here.
    pub(super) heading: Option<TagId>,
}

/// White between boxes.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct VSpace {
    pub(super) height: Length,
    /// Colour behind it, the lowest first.
    pub(super) bands: Vec<Band>,
}

/// A column of colour behind boxes and spaces; those that touch become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Band {
    pub(super) left: Length,
    pub(super) width: Length,
    pub(super) color: Cmyk,
}

/// How much of a message stands in a box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TextPart {
    pub(super) key: Option<MessageKey>,
    pub(super) chars: usize,
    /// Why it cannot stand so.
    pub(super) fault: Option<Fault>,
}

/// What is too wide for its measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// A word.
    WideWord,
    /// A table of so many columns.
    WideTable(usize),
}

/// The width that blocks are set to, and where it is on the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) left: Length,
    pub(super) width: Length,
}

impl VBox {
    /// Returns a box of this height with nothing in it.
    pub(super) fn empty(height: Length) -> Self {
        Self {
            height,
            baseline: Length::ZERO,
            items: Vec::new(),
            bands: Vec::new(),
            texts: Vec::new(),
            repeated_head: None,
            closing: None,
            heading: None,
        }
    }

    /// Adds the things of another box, moved down by `dy`.
    pub(super) fn overlay(&mut self, other: Self, dy: Length) {
        self.items.extend(other.items.into_iter().map(|item| moved(item, Length::ZERO, dy)));
        self.texts.extend(other.texts);
    }

    /// Adds things before those that are there, in reading order, moved down by `dy`.
    pub(super) fn put_before(&mut self, items: Vec<Item>, dy: Length) {
        self.items.splice(0..0, items.into_iter().map(|item| moved(item, Length::ZERO, dy)));
    }

    /// Returns the box with nothing of it in the structure: it was read before.
    pub(super) fn as_artifact(&self) -> Self {
        let items = self.items.iter().map(|item| Item { tag: None, shape: item.shape.clone() }).collect();
        Self { items, texts: Vec::new(), ..self.clone() }
    }
}

impl VItem {
    /// Returns a space without colour behind it.
    pub(super) fn space(height: Length) -> Self {
        Self::Space(VSpace { height, bands: Vec::new() })
    }

    /// Returns the height; penalties and inserts have none.
    pub(super) fn height(&self) -> Length {
        match self {
            Self::Box(vbox) => vbox.height,
            Self::Space(space) => space.height,
            Self::Penalty(_) | Self::Insert(_) => Length::ZERO,
        }
    }

    /// Puts bands beneath those that are there.
    pub(super) fn put_on(&mut self, beneath: &[Band]) {
        match self {
            Self::Box(VBox { bands, .. }) | Self::Space(VSpace { bands, .. }) => {
                bands.splice(0..0, beneath.iter().copied());
            }
            Self::Penalty(_) | Self::Insert(_) => {}
        }
    }

    /// Returns whether it vanishes at the head of a page.
    pub(super) fn vanishes(&self) -> bool {
        match self {
            Self::Space(_) | Self::Penalty(_) => true,
            Self::Box(_) | Self::Insert(_) => false,
        }
    }

    /// Returns the texts in it.
    pub(super) fn texts(&self) -> &[TextPart] {
        match self {
            Self::Box(vbox) => &vbox.texts,
            Self::Space(_) | Self::Penalty(_) | Self::Insert(_) => &[],
        }
    }
}

impl Column {
    /// Returns the x coordinate of the right edge.
    pub(super) fn right(self) -> Length {
        self.left + self.width
    }

    /// Returns the column without `by` at the edge where reading starts.
    pub(super) fn inset_start(self, by: Length, rtl: bool) -> Self {
        Self { left: if rtl { self.left } else { self.left + by }, width: self.width - by }
    }

    /// Returns the column without `by` at the edge where reading ends.
    pub(super) fn inset_end(self, by: Length, rtl: bool) -> Self {
        self.inset_start(by, !rtl)
    }

    /// Returns the part of that width at the edge where reading starts.
    pub(super) fn start(self, width: Length, rtl: bool) -> Self {
        Self { left: if rtl { self.right() - width } else { self.left }, width }
    }
}

/// Returns the height of a list.
pub(super) fn height(list: &[VItem]) -> Length {
    list.iter().map(VItem::height).sum()
}

/// Returns the footnotes of a list, each once, in their order.
pub(super) fn notes_of(list: &[VItem]) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    let notes = list.iter().filter_map(|part| match part {
        VItem::Insert(note) => Some(*note),
        VItem::Box(_) | VItem::Space(_) | VItem::Penalty(_) => None,
    });
    notes.filter(|note| seen.insert(*note)).collect()
}

/// Paints a list from `top` down: first the colour behind, then what stands on it.
pub(super) fn paint(list: &[VItem], top: Length, items: &mut Vec<Item>) {
    paint_moved(list.to_vec(), Point { x: Length::ZERO, y: top }, items);
}

/// Paints a list whose column is moved to the right by `place.x`, from `place.y` down.
pub(super) fn paint_moved(list: Vec<VItem>, place: Point, items: &mut Vec<Item>) {
    paint_bands(&list, place, items);
    let mut y = place.y;
    for part in list {
        let height = part.height();
        if let VItem::Box(vbox) = part {
            items.extend(vbox.items.into_iter().map(|item| moved(item, place.x, y)));
        }
        y += height;
    }
}

fn paint_bands(list: &[VItem], place: Point, items: &mut Vec<Item>) {
    let mut fills: Vec<(Rect, Cmyk)> = Vec::new();
    let mut y = place.y;
    for part in list {
        let bands: &[Band] = match part {
            VItem::Box(VBox { bands, .. }) | VItem::Space(VSpace { bands, .. }) => bands,
            VItem::Penalty(_) | VItem::Insert(_) => &[],
        };
        for band in bands {
            let band = Band { left: band.left + place.x, ..*band };
            extend_or_push(&mut fills, &band, y, part.height());
        }
        y += part.height();
    }
    items.extend(fills.into_iter().map(|(rect, color)| Item { tag: None, shape: Shape::Fill { rect, color } }));
}

/// How many bands stand beside and behind each other at most: only the last fills can go on.
const NESTED_BANDS: usize = 64;

/// Lengthens the fill that the band continues, so that no hairline shows between two.
fn extend_or_push(fills: &mut Vec<(Rect, Cmyk)>, band: &Band, top: Length, height: Length) {
    let continued = fills.iter_mut().rev().take(NESTED_BANDS).find(|(rect, color)| {
        rect.left() == band.left && rect.size.width == band.width && *color == band.color && rect.bottom() == top
    });
    match continued {
        Some((rect, _)) => rect.size.height += height,
        None => fills.push((Rect::new(band.left, top, band.width, height), band.color)),
    }
}

/// Returns the item moved by (`dx`, `dy`).
pub(super) fn moved(mut item: Item, dx: Length, dy: Length) -> Item {
    match &mut item.shape {
        Shape::Glyphs(run) => {
            for glyph in run.clusters.iter_mut().flat_map(|cluster| &mut cluster.glyphs) {
                glyph.x += dx;
                glyph.y += dy;
            }
        }
        Shape::Fill { rect, .. } | Shape::Picture { rect, .. } => *rect = rect.translate(dx, dy),
        Shape::Modules { rects, .. } => {
            for rect in rects {
                *rect = rect.translate(dx, dy);
            }
        }
    }
    item
}

#[cfg(test)]
mod tests {
    use super::*;

    fn band(width: f64) -> Band {
        Band { left: Length::ZERO, width: Length::pt(width), color: Cmyk::BLACK }
    }

    #[test]
    fn bands_that_touch_become_one_field() {
        let mut list = vec![VItem::space(Length::pt(2.0)), VItem::Penalty(0), VItem::Box(VBox::empty(Length::pt(3.0)))];
        for part in &mut list {
            part.put_on(&[band(9.0), band(1.0)]);
        }
        list.push(VItem::space(Length::pt(4.0)));
        let mut apart = VItem::Box(VBox::empty(Length::pt(1.0)));
        apart.put_on(&[band(9.0)]);
        list.push(apart);
        let mut items = Vec::new();
        paint(&list, Length::pt(10.0), &mut items);
        let fills: Vec<_> = items
            .iter()
            .map(|item| match &item.shape {
                Shape::Fill { rect, .. } => (rect.top().to_pt(), rect.bottom().to_pt(), rect.size.width.to_pt()),
                Shape::Glyphs(_) | Shape::Modules { .. } | Shape::Picture { .. } => panic!("there are only fields"),
            })
            .collect();
        assert_eq!(fills, [(10.0, 15.0, 9.0), (10.0, 15.0, 1.0), (19.0, 20.0, 9.0)]);
    }

    #[test]
    fn the_start_of_a_column_is_on_the_right_where_reading_begins_there() {
        let column = Column { left: Length::pt(10.0), width: Length::pt(50.0) };
        let inset = |rtl| column.inset_start(Length::pt(5.0), rtl).inset_end(Length::pt(1.0), rtl);
        assert_eq!((inset(false).left, inset(false).right()), (Length::pt(15.0), Length::pt(59.0)));
        assert_eq!((inset(true).left, inset(true).right()), (Length::pt(11.0), Length::pt(55.0)));
        assert_eq!(column.start(Length::pt(8.0), true).left, Length::pt(52.0));
    }
}
