//! What an edition makes of a picture, made once and shared by all languages.
//!
//! The bytes are the business of who makes them; here they are only kept.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::media::Gradient;

/// What a picture is encoded for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Purpose {
    /// Whether it is for ink on paper.
    pub is_print: bool,
    /// How many pixels on each side become one; 1 for a drawing.
    pub reduction: u32,
}

/// A picture as an edition has it.
#[derive(Debug, PartialEq)]
pub enum Encoded {
    /// Compressed samples.
    Raster(EncodedRaster),
    /// A compressed content stream.
    Drawing(EncodedDrawing),
}

/// A compressed content stream.
#[derive(Debug, PartialEq)]
pub struct EncodedDrawing {
    /// Width of the box that is painted.
    pub width: f64,
    /// Height of the box.
    pub height: f64,
    /// The stream.
    pub content: Vec<u8>,
    /// The opacities that it names by their index, in percent, for fill and stroke alike.
    pub opacities: Vec<u8>,
    /// The gradients that it names by their index.
    pub gradients: Vec<Arc<Gradient>>,
}

/// How samples are compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Codec {
    /// Deflated rows, each behind the number of its filter.
    Deflate,
    /// A JPEG file.
    Jpeg,
}

/// Compressed samples.
#[derive(Debug, PartialEq)]
pub struct EncodedRaster {
    /// Pixels across, before the picture is turned.
    pub width: u32,
    /// Pixels down, before the picture is turned.
    pub height: u32,
    /// How the picture must be turned to be upright, by Exif: 1 for not at all.
    pub orientation: u16,
    /// How the samples are compressed.
    pub codec: Codec,
    /// Samples of a pixel: 1 for grey, 3 for RGB, 4 for CMYK.
    pub channels: u8,
    /// The compressed samples.
    pub data: Vec<u8>,
    /// The compressed opacities, one for each pixel.
    pub mask: Option<Vec<u8>>,
}

/// What was made so far.
#[derive(Debug, Default)]
pub(super) struct Cache(Mutex<BTreeMap<Purpose, Arc<Encoded>>>);

impl Cache {
    /// Returns what is there, or makes it while others wait.
    pub(super) fn get(&self, purpose: Purpose, make: impl FnOnce() -> Encoded) -> Arc<Encoded> {
        // What a thread left behind that died in `make` is whole: only finished values go in.
        let mut finished = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(finished.entry(purpose).or_insert_with(|| Arc::new(make())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_purpose_is_made_once() {
        let (cache, mut made) = (Cache::default(), 0);
        for (is_print, reduction) in [(true, 1), (true, 1), (false, 1), (false, 2), (true, 1)] {
            cache.get(Purpose { is_print, reduction }, || {
                made += 1;
                Encoded::Drawing(EncodedDrawing {
                    width: 1.0,
                    height: 1.0,
                    content: Vec::new(),
                    opacities: Vec::new(),
                    gradients: Vec::new(),
                })
            });
        }
        assert_eq!(made, 3);
    }
}
