//! Pictures: the bytes of PNG, JPEG and SVG files become pixels or paths.
//!
//! In go the bytes of a file and its name; out come a [`Raster`] or a
//! [`Drawing`], or the one reason why there is none. What the file is, its
//! content decides, not its name. Sizes are checked before anything is decoded:
//! whatever the bytes are, memory and time are bounded. Knows no page, no
//! colour management and no PDF.
//!
//! ```text
//! bytes -> format -> png, jpeg -> Raster  ─┐
//!                 -> svg       -> Drawing ─┴> Picture, decoded once for all languages
//! ```

mod book;
mod drawing;
mod encoded;
mod fault;
mod format;
mod jpeg;
mod jpeg_data;
mod markers;
mod png;
mod raster;
mod svg;
mod variant;

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::{Arc, OnceLock};

use crate::digest::sha256_hex;
use crate::geometry::Length;

pub use book::PictureBook;
pub use drawing::{Axis, Clip, Color, Drawing, FillRule, Gradient, Join, LineCap, Paint, Path, Segment, Stroke};
pub use encoded::{Codec, Encoded, EncodedDrawing, EncodedRaster, Purpose};
pub use fault::PictureFault;
pub use jpeg_data::JpegData;
pub use raster::{Channels, Raster};
pub use variant::{PathFault, check_path, variants};

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 40_000_000;

/// A picture of the project, decoded when it is first asked for and then never again.
pub struct Picture {
    name: String,
    digest: String,
    bytes: Vec<u8>,
    content: OnceLock<Result<Content, PictureFault>>,
    encoded: encoded::Cache,
}

/// What a picture is made of.
#[derive(Debug)]
pub enum Content {
    /// Pixels.
    Raster(Raster),
    /// Paths.
    Drawing(Drawing),
}

impl Picture {
    /// Returns the picture of a file called `name`, not yet decoded.
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Arc<Self> {
        let digest = sha256_hex(&bytes);
        let (content, encoded) = (OnceLock::new(), encoded::Cache::default());
        Arc::new(Self { name: name.into(), digest, bytes, content, encoded })
    }

    /// Returns the path of the file, relative to the project.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the digest of the file.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// Returns what the picture is made of, or why its file cannot be printed.
    ///
    /// The file is decoded once, whoever asks first.
    pub fn content(&self) -> Result<&Content, &PictureFault> {
        self.content.get_or_init(|| format::decode(&self.bytes)).as_ref()
    }

    /// Returns what a JPEG file has of pixels and nothing else; nothing where there is no such file that every reader
    /// takes for the same colours.
    pub fn jpeg_data(&self) -> Option<JpegData> {
        matches!(self.content(), Ok(Content::Raster(_))).then(|| JpegData::of(&self.bytes)).flatten()
    }

    /// Returns height over width.
    pub fn proportion(&self) -> Result<f64, &PictureFault> {
        Ok(match self.content()? {
            Content::Raster(raster) => f64::from(raster.height()) / f64::from(raster.width()),
            Content::Drawing(drawing) => drawing.height / drawing.width,
        })
    }

    /// Returns the width at which a raster has that many pixels to the inch; nothing for a drawing, which has no
    /// pixels.
    pub fn width_at(&self, pixels_per_inch: f64) -> Option<Length> {
        match self.content() {
            Ok(Content::Raster(raster)) => Some(Length::pt(f64::from(raster.width()) / pixels_per_inch * 72.0)),
            Ok(Content::Drawing(_)) | Err(_) => None,
        }
    }

    /// Returns how many pixels to the inch a raster has at that width; nothing for a drawing.
    pub fn resolution(&self, width: Length) -> Option<f64> {
        match self.content() {
            Ok(Content::Raster(raster)) if width > Length::ZERO => {
                Some(f64::from(raster.width()) / (width.to_pt() / 72.0))
            }
            Ok(Content::Raster(_) | Content::Drawing(_)) | Err(_) => None,
        }
    }

    /// Returns what `make` made for a purpose, the first time it was asked.
    ///
    /// Twenty languages show the same picture: it is converted and compressed once for all.
    pub fn encoded(&self, purpose: Purpose, make: impl FnOnce() -> Encoded) -> Arc<Encoded> {
        self.encoded.get(purpose, make)
    }
}

/// Pictures are equal when their files are.
impl PartialEq for Picture {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.digest == other.digest
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Picture").field("name", &self.name).finish_non_exhaustive()
    }
}
