//! Frames: colour behind blocks, with padding above and below.
//!
//! A list goes in, the same list on bands of colour comes out. Where a page is
//! broken inside of it, the frame has its padding on both sides of the cut.

use std::sync::Arc;

use crate::geometry::Length;
use crate::layout::vertical::{self, Band, FORBIDDEN, VBox, VItem};

/// What a break inside a frame costs at least.
const INSET: i32 = 300;

/// Returns a list on bands of colour, with `padding` above and below; one lower than `least_broken` is not broken.
pub(super) fn framed(list: Vec<VItem>, padding: Length, bands: &[Band], least_broken: Length) -> Vec<VItem> {
    let inset = if vertical::height(&list) < least_broken { FORBIDDEN } else { INSET };
    let mut framed = vec![VItem::space(padding)];
    framed.extend(list.into_iter().map(|part| match part {
        VItem::Penalty(penalty) => VItem::Penalty(penalty.max(inset)),
        VItem::Box(_) | VItem::Space(_) | VItem::Insert(_) => part,
    }));
    framed.push(VItem::space(padding));
    for part in &mut framed {
        part.put_on(bands);
    }
    if !padding.is_zero() {
        pad_cuts(&mut framed, &Edge { padding, bands });
    }
    framed
}

/// The padding of a frame.
struct Edge<'a> {
    padding: Length,
    bands: &'a [Band],
}

/// Lets each box have the padding above it when a page begins with it, and below when a page ends with it.
fn pad_cuts(list: &mut [VItem], edge: &Edge<'_>) {
    let (mut above, mut below) = (Padded::new(edge), Padded::new(edge));
    for part in list {
        if let VItem::Box(vbox) = part {
            vbox.repeated_head = Some(above.with(vbox.repeated_head.take(), Edge::above));
            vbox.closing = Some(below.with(vbox.closing.take(), Edge::below));
        }
    }
}

impl Edge<'_> {
    fn alone(&self) -> VBox {
        VBox { bands: self.bands.to_vec(), ..VBox::empty(self.padding) }
    }

    /// Returns a box with the padding above it.
    fn above(&self, own: &VBox) -> VBox {
        let mut padded = self.alone();
        padded.overlay(own.clone(), self.padding);
        padded.height += own.height;
        padded.bands.extend(&own.bands);
        padded
    }

    /// Returns a box with the padding below it.
    fn below(&self, own: &VBox) -> VBox {
        let mut padded = self.alone();
        padded.overlay(own.clone(), Length::ZERO);
        padded.height += own.height;
        padded.bands.extend(&own.bands);
        padded
    }
}

/// What was padded last: the rows of a table have one head together.
struct Padded<'a> {
    edge: &'a Edge<'a>,
    alone: Arc<VBox>,
    last: Option<(Arc<VBox>, Arc<VBox>)>,
}

impl<'a> Padded<'a> {
    fn new(edge: &'a Edge<'a>) -> Self {
        Self { edge, alone: Arc::new(edge.alone()), last: None }
    }

    fn with(&mut self, own: Option<Arc<VBox>>, pad: impl Fn(&Edge<'a>, &VBox) -> VBox) -> Arc<VBox> {
        let Some(own) = own else { return Arc::clone(&self.alone) };
        if let Some((_, padded)) = self.last.as_ref().filter(|(of, _)| Arc::ptr_eq(of, &own)) {
            return Arc::clone(padded);
        }
        let padded = Arc::new(pad(self.edge, &own));
        self.last = Some((own, Arc::clone(&padded)));
        padded
    }
}
