//! PDF: a layout becomes the bytes of a print, screen or proof edition.
//!
//! In go the frames and tags of a [`Layout`], the sheet, the files of the
//! faces and what the document is called; out come bytes. Nothing here knows
//! of catalogs, files or the clock: same request, same bytes.
//!
//! ```text
//! Layout -> imposition (pages)  ─┐
//!        -> font (used glyphs)   ├> draw (printpdf) ─> finish (lopdf) -> bytes
//!        -> tags (structure)    ─┘                      xmp, outline, links
//! ```
//!
//! No conformance is claimed in the files (see `docs/pdf-x4.md` and
//! `docs/pdf-ua.md`).

mod draw;
mod finish;
mod font;
mod imposition;
mod ink;
mod intent;
mod links;
mod metadata;
mod object;
mod outline;
mod picture;
mod proof;
mod reading;
mod structure;
mod tags;
mod text;
mod xmp;

#[cfg(test)]
mod tests;

use crate::layout::{FaceId, Layout};
use crate::pdf::font::Fonts;
use crate::pdf::picture::Pictures;
use crate::pdf::proof::Proof;
use crate::pdf::structure::Structure;
use crate::project::{Edition, Pagination, PanelRef, Sheet};

pub use crate::pdf::font::{FaceFile, Faces};
pub use crate::pdf::imposition::{Duplex, OfficeJob, office_job};
pub use crate::pdf::metadata::{Metadata, ProofFlag, ProofMark, Slug, Timestamp};

/// What a PDF is made of.
#[derive(Clone, Copy)]
pub struct PdfRequest<'a> {
    /// The frames and their structure, set for the edition's medium.
    pub layout: &'a Layout,
    /// The sheet that the frames were set on, mirrored where the language asks for it.
    pub sheet: &'a Sheet,
    /// The files of the faces that the glyph runs name.
    pub faces: &'a dyn Faces,
    /// What the PDF is for.
    pub edition: Edition,
    /// What the document is called and where it comes from.
    pub metadata: &'a Metadata,
}

impl<'a> PdfRequest<'a> {
    /// Returns what stands below the pages, where they have printer's marks.
    fn slug(&self) -> Option<&'a Slug> {
        self.metadata.slug.as_ref().filter(|_| self.edition == Edition::Print)
    }
}

/// Why a PDF could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A glyph run names a face that is not in the font book.
    #[error("the layout uses face {}, which the font book does not have", face.0)]
    UnknownFace {
        /// The face.
        face: FaceId,
    },
    /// The file of a face cannot be read as a font.
    #[error("the font file of face {} is damaged", face.0)]
    DamagedFont {
        /// The face.
        face: FaceId,
        /// What the reader says.
        source: skrifa::raw::ReadError,
    },
    /// A subset of a face could not be made.
    #[error("no subset can be made of the font `{name}`")]
    Subset {
        /// The font's PostScript name.
        name: String,
        /// What the subsetter says.
        source: subsetter::Error,
    },
    /// A frame is for a panel that the sheet does not have.
    #[error("the layout fills panel {} of side {}, which the sheet does not have", panel.panel, panel.face)]
    UnknownPanel {
        /// The panel.
        panel: PanelRef,
    },
    /// The document could not be finished.
    #[error("the PDF could not be put together")]
    Document {
        /// What the writer says.
        #[from]
        source: lopdf::Error,
    },
    /// The document could not be written out.
    #[error("the PDF could not be written")]
    Write {
        /// What the writer says.
        #[from]
        source: std::io::Error,
    },
}

/// Returns the PDF of one edition of a document in one language.
///
/// The same request gives the same bytes, and it may be called from several
/// threads at once.
pub fn write(request: &PdfRequest<'_>) -> Result<Vec<u8>, PdfError> {
    let mut pages = imposition::impose(request.layout, request.sheet, request.edition)?;
    let fonts = Fonts::collect(request)?;
    let pictures = Pictures::collect(request.layout, request.edition);
    let proof = Proof::of(request, &fonts);
    if let Some(proof) = &proof {
        for page in &mut pages {
            page.widen(proof.room);
        }
    }
    if request.slug().is_some() {
        for page in &mut pages {
            imposition::add_print_marks(page, request.layout, request.sheet);
        }
    }
    let drawn = draw::draw(request, &pages, &fonts, &pictures, proof.as_ref());
    let structure = Structure::build(request, &pages, &fonts, &drawn.marks);
    let mut document = draw::serialize(drawn.pages, fonts.embed()?, request.edition);
    pictures.embed(&mut document, request.layout, &pages)?;
    finish::finish(document, request, &pages, &structure)
}

/// Returns how many pages the PDF of a layout has: sides of the sheet in print, panels on a screen.
pub fn page_count(layout: &Layout, sheet: &Sheet, edition: Edition) -> usize {
    match (edition, sheet.pagination) {
        (Edition::Print | Edition::Imposed, Pagination::Panels) => sheet.faces.len(),
        (Edition::Imposed, Pagination::Pages) if imposition::is_booklet(sheet) => {
            imposition::booklet_sides(layout.frames.len()).len()
        }
        (Edition::Print | Edition::Imposed, Pagination::Pages) | (Edition::Screen | Edition::Proof, _) => {
            layout.frames.len()
        }
    }
}
