//! Pictures as PDF objects: what a document shows, as forms and images.
//!
//! In go the frames; out come objects that hang in the resources of the pages
//! that show them. A picture is converted and compressed once for each edition
//! and size of pixels, for all languages. Each is drawn into the unit square,
//! so that placing it is one matrix.

mod color;
mod deflate;
mod drawing;
mod gradient;
mod raster;

use std::sync::Arc;

use lopdf::{Dictionary, Document, ObjectId};

use crate::geometry::Length;
use crate::layout::{Layout, Shape};
use crate::media::{Content, Encoded, Picture, Purpose};
use crate::pdf::PdfError;
use crate::pdf::imposition::Page;
use crate::pdf::object::resources;
use crate::project::Edition;

/// Pixels to the inch that no reduction goes below.
const PRINT_RESOLUTION: f64 = 300.0;
const SCREEN_RESOLUTION: f64 = 200.0;

/// The pictures of a document, each with its name in the resources.
#[derive(Debug)]
pub(super) struct Pictures<'a> {
    edition: Edition,
    used: Vec<(&'a Picture, Purpose)>,
}

impl<'a> Pictures<'a> {
    /// Returns the pictures of all frames.
    pub(super) fn collect(layout: &'a Layout, edition: Edition) -> Self {
        let mut pictures = Self { edition, used: Vec::new() };
        for item in layout.frames.iter().flat_map(|frame| &frame.items) {
            let Shape::Picture { rect, picture } = &item.shape else { continue };
            if pictures.number(picture, rect.size.width).is_none() {
                let purpose = purpose(picture, rect.size.width, edition);
                pictures.used.push((picture, purpose));
            }
        }
        pictures
    }

    fn number(&self, picture: &Picture, width: Length) -> Option<usize> {
        let purpose = purpose(picture, width, self.edition);
        self.used.iter().position(|(used, of)| *used == picture && *of == purpose)
    }

    /// Returns the name of a picture that is painted that wide; nothing for one that was not collected.
    pub(super) fn resource(&self, picture: &Picture, width: Length) -> Option<String> {
        self.number(picture, width).map(resource)
    }

    /// Adds the pictures to a document, and their names to the pages that show them.
    pub(super) fn embed(&self, document: &mut Document, layout: &Layout, pages: &[Page]) -> Result<(), PdfError> {
        let objects: Vec<ObjectId> = self.used.iter().map(|(picture, of)| add(document, picture, *of)).collect();
        let page_ids: Vec<ObjectId> = document.get_pages().into_values().collect();
        for (id, page) in page_ids.into_iter().zip(pages) {
            let mut shown = Dictionary::new();
            for item in page.placed.iter().flat_map(|placed| &layout.frames[placed.frame].items) {
                let Shape::Picture { rect, picture } = &item.shape else { continue };
                if let Some(number) = self.number(picture, rect.size.width) {
                    shown.set(resource(number), objects[number]);
                }
            }
            if !shown.is_empty() {
                resources(document, id)?.set("XObject", shown);
            }
        }
        Ok(())
    }
}

fn add(document: &mut Document, picture: &Picture, purpose: Purpose) -> ObjectId {
    match &*encoded(picture, purpose) {
        Encoded::Raster(raster) => raster::add(document, raster),
        Encoded::Drawing(drawing) => drawing::add(document, drawing, purpose.is_print),
    }
}

/// Returns what an edition makes of a picture.
fn encoded(picture: &Picture, purpose: Purpose) -> Arc<Encoded> {
    picture.encoded(purpose, || match picture.content() {
        Ok(Content::Raster(raster)) => Encoded::Raster(raster::encode(picture, raster, purpose)),
        Ok(Content::Drawing(drawing)) => Encoded::Drawing(drawing::encode(drawing, purpose)),
        // Layout sets no picture that cannot be decoded.
        Err(_) => Encoded::Drawing(drawing::empty()),
    })
}

/// Returns what a picture of that width is encoded for.
///
/// Pixels are put together by whole numbers, so that languages that show a picture in slightly other sizes share it.
fn purpose(picture: &Picture, width: Length, edition: Edition) -> Purpose {
    let (is_print, wanted) = match edition {
        Edition::Print => (true, PRINT_RESOLUTION),
        // An office printer wants the colours of a screen, and the pixels of paper.
        Edition::Imposed => (false, PRINT_RESOLUTION),
        Edition::Screen | Edition::Proof => (false, SCREEN_RESOLUTION),
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative, and casts saturate")]
    let reduction = picture.resolution(width).map_or(1, |resolution| (resolution / wanted).floor() as u32);
    Purpose { is_print, reduction: reduction.max(1) }
}

fn resource(number: usize) -> String {
    format!("P{number}")
}
