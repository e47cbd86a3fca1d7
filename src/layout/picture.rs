//! Pictures: how wide they are, and the caption under them.
//!
//! A picture is as wide as its column at most, and shrinks with small type, when
//! a panel is very full. It keeps its proportions and is never mirrored. What its
//! pixels come to on paper is said as findings when the size is known.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diag::Diagnostic;
use crate::geometry::{Length, Rect};
use crate::layout::block::{Composer, push_lines};
use crate::layout::content::ShapedPicture;
use crate::layout::vertical::{Column, FORBIDDEN, TextPart, VBox, VItem};
use crate::layout::{Item, Layout, Medium, Shape};
use crate::media::Picture;

/// The resolution that print shops want, in pixels to the inch: a picture with fewer gets a warning.
const WANTED: f64 = 300.0;
/// The resolution at which they refuse a picture.
const LEAST: f64 = 150.0;
/// The share of its width that a picture keeps at the least size of type.
const LEAST_SHARE: f64 = 0.6;
/// The share of the column that a picture of few pixels takes all the same.
const LEAST_OF_COLUMN: f64 = 0.5;
/// The height of the tallest picture, in widths of its column.
const TALLEST: f64 = 1.25;
/// The space between a picture and its caption, in parts of the leading.
const CAPTION_GAP: f64 = 0.4;

impl Composer<'_> {
    /// Returns a picture with its caption, which are not parted.
    pub(super) fn picture(&self, shaped: &ShapedPicture, column: Column) -> Vec<VItem> {
        let picture = &shaped.picture;
        let width = self.picture_width(picture, column.width);
        let height = width.scale(picture.proportion().unwrap_or(1.0));
        let place = column.start(width, self.rtl);
        let rect = Rect::new(place.left, Length::ZERO, width, height);
        let shape = Shape::Picture { rect, picture: Arc::clone(picture) };
        // No characters to cut, but a name when the panel is too full.
        let texts = vec![TextPart { key: shaped.key.clone(), chars: 0, fault: None }];
        let items = vec![Item { tag: shaped.tag, shape }];
        let mut list = vec![VItem::Box(VBox { items, texts, ..VBox::empty(height) })];
        if let Some(caption) = &shaped.caption {
            let small = self.scaled(self.theme.scale.small);
            list.push(VItem::Penalty(FORBIDDEN));
            list.push(VItem::space(small.unit().scale(CAPTION_GAP)));
            push_lines(&mut list, small.lines(caption, small.running(), column), FORBIDDEN);
        }
        list
    }

    /// Returns the width of a picture in a column of that width.
    ///
    /// A raster is not made larger than its pixels allow at 300 to the inch, unless it would be less than half as wide
    /// as the column.
    fn picture_width(&self, picture: &Picture, column: Length) -> Length {
        let natural = picture.width_at(WANTED).unwrap_or(column);
        let width = natural.max(column.scale(LEAST_OF_COLUMN)).min(column).scale(self.picture_share());
        let tallest = column.scale(TALLEST);
        let proportion = picture.proportion().unwrap_or(1.0);
        if width.scale(proportion) > tallest { tallest.scale(1.0 / proportion) } else { width }
    }

    /// Returns the share of its width that a picture has: all of it in the upper half of the sizes of running text, as
    /// a picture a little narrower than its column looks like a mistake.
    fn picture_share(&self) -> f64 {
        let scale = &self.theme.scale;
        let (span, above_least) = ((scale.body_max - scale.body_min) / 2, self.body - scale.body_min);
        if span.is_zero() { 1.0 } else { LEAST_SHARE + (1.0 - LEAST_SHARE) * above_least.ratio(span).clamp(0.0, 1.0) }
    }
}

/// A picture whose pixels are too few at the printed size.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CoarsePicture {
    /// The path of its file.
    pub name: String,
    /// Pixels to the inch where it is printed largest.
    pub resolution: f64,
    /// How wide it is there, in millimetres.
    pub width: f64,
    /// The message that names it, if it has one.
    pub key: Option<String>,
}

impl CoarsePicture {
    /// Returns what is to be said of the picture: an error when print shops would refuse it.
    pub fn finding(&self) -> Diagnostic {
        let Self { name, resolution, width, key } = self;
        let message = format!(
            "`{name}` has {resolution:.0} pixels to the inch where it is printed {width:.0} mm wide, expected {WANTED:.0}"
        );
        let pixels = Length::mm(*width).to_pt() / 72.0 * WANTED;
        let help = format!("use a picture that is {pixels:.0} pixels wide, or an SVG drawing");
        let finding = if resolution.round() < LEAST {
            Diagnostic::error("coarse-picture", message)
        } else {
            Diagnostic::warning("coarse-picture", message)
        };
        let finding = finding.help(help);
        match key {
            Some(key) => finding.key(key),
            None => finding,
        }
    }
}

/// Returns the pictures of a print layout whose pixels are too few, each once, at its largest.
pub fn coarse_pictures(layout: &Layout) -> Vec<CoarsePicture> {
    let mut coarsest: BTreeMap<&str, CoarsePicture> = BTreeMap::new();
    let items = layout.frames.iter().flat_map(|frame| &frame.items).filter(|_| layout.medium == Medium::Print);
    for item in items {
        let Shape::Picture { rect, picture } = &item.shape else { continue };
        // Rounding of lengths must not make 299.99 of 300.
        let coarse = picture.resolution(rect.size.width).filter(|resolution| resolution.round() < WANTED);
        let Some(resolution) = coarse else { continue };
        if coarsest.get(picture.name()).is_none_or(|found| resolution < found.resolution) {
            let key = item.tag.and_then(|tag| layout.tags.get(tag).key.as_ref()).map(ToString::to_string);
            let (name, width) = (picture.name().to_owned(), rect.size.width.to_mm());
            coarsest.insert(picture.name(), CoarsePicture { name, resolution, width, key });
        }
    }
    coarsest.into_values().collect()
}

#[cfg(test)]
mod tests;
