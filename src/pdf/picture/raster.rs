//! Rasters as image objects (ISO 32000-1, 8.9): converted, filtered, deflated.
//!
//! What a camera writes beside the pixels, such as the place where it stood,
//! never gets into a PDF: the pixels are compressed anew.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, ObjectId, Stream, dictionary};

use crate::media::{Channels, EncodedRaster, Purpose, Raster};
use crate::pdf::picture::color;

/// Smaller by a tenth than what contents get, and twice as slow; made once for all languages.
const COMPRESSION: u32 = 6;

/// Returns the samples of a raster as an edition has them.
pub(super) fn encode(raster: &Raster, purpose: Purpose) -> EncodedRaster {
    let raster = raster.reduced(purpose.reduction);
    let (channels, samples) = match (raster.channels(), purpose.is_print) {
        (Channels::Grey, true) => (4, color::grey_to_cmyk(raster.samples())),
        (Channels::Grey, false) => (1, raster.samples().to_vec()),
        (Channels::Rgb, true) => (4, color::rgb_to_cmyk(&color::to_srgb(raster.samples(), raster.profile()))),
        (Channels::Rgb, false) => (3, color::to_srgb(raster.samples(), raster.profile())),
        (Channels::Cmyk, true) => (4, color::limited(raster.samples())),
        (Channels::Cmyk, false) => (3, color::cmyk_to_rgb(raster.samples())),
    };
    let width = raster.width() as usize;
    EncodedRaster {
        width: raster.width(),
        height: raster.height(),
        channels,
        data: deflate(&samples, width * usize::from(channels), usize::from(channels)),
        mask: raster.alpha().map(|alpha| deflate(alpha, width, 1)),
    }
}

/// Adds a raster to a document.
pub(super) fn add(document: &mut Document, raster: &EncodedRaster) -> ObjectId {
    let mask = raster.mask.as_ref().map(|mask| document.add_object(image(raster, mask, 1)));
    let mut stream = image(raster, &raster.data, raster.channels);
    if let Some(mask) = mask {
        stream.dict.set("SMask", mask);
    }
    document.add_object(stream)
}

fn image(raster: &EncodedRaster, data: &[u8], channels: u8) -> Stream {
    let space = match channels {
        1 => "DeviceGray",
        3 => "DeviceRGB",
        _ => "DeviceCMYK",
    };
    let (width, height) = (i64::from(raster.width), i64::from(raster.height));
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => width,
        "Height" => height,
        "ColorSpace" => space,
        "BitsPerComponent" => 8,
        "Filter" => "FlateDecode",
        "DecodeParms" => dictionary! {
            "Predictor" => 15, "Colors" => i64::from(channels), "BitsPerComponent" => 8, "Columns" => width,
        },
    };
    Stream::new(dictionary, data.to_vec())
}

/// Returns rows deflated, each with the filter that makes its bytes smallest (PNG specification, 12.7).
fn deflate(samples: &[u8], row_length: usize, pixel: usize) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(samples.len() / 3), Compression::new(COMPRESSION));
    let mut above = vec![0; row_length];
    let mut best = Vec::new();
    let mut filtered = Vec::with_capacity(row_length + 1);
    for row in samples.chunks_exact(row_length) {
        best.clear();
        for filter in FILTERS {
            filter_row(filter, row, &above, pixel, &mut filtered);
            if best.is_empty() || weight(&filtered) < weight(&best) {
                std::mem::swap(&mut best, &mut filtered);
            }
        }
        encoder.write_all(&best).expect("bytes in memory can be deflated");
        above.copy_from_slice(row);
    }
    encoder.finish().expect("bytes in memory can be deflated")
}

/// A filter of PNG and its number: none, left, above, the nearest of the three neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Filter {
    None = 0,
    Sub = 1,
    Up = 2,
    Paeth = 4,
}

const FILTERS: [Filter; 4] = [Filter::None, Filter::Sub, Filter::Up, Filter::Paeth];

fn filter_row(filter: Filter, row: &[u8], above: &[u8], pixel: usize, filtered: &mut Vec<u8>) {
    filtered.clear();
    filtered.push(filter as u8);
    filtered.extend(row.iter().enumerate().map(|(at, byte)| {
        let before = |row: &[u8]| at.checked_sub(pixel).map_or(0, |at| row[at]);
        byte.wrapping_sub(match filter {
            Filter::None => 0,
            Filter::Sub => before(row),
            Filter::Up => above[at],
            Filter::Paeth => paeth(before(row), above[at], before(above)),
        })
    }));
}

/// Returns the neighbour that a plane through the three would come nearest to.
fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let plane = i16::from(left) + i16::from(above) - i16::from(corner);
    let off = |neighbour: u8| (plane - i16::from(neighbour)).abs();
    if off(left) <= off(above) && off(left) <= off(corner) {
        left
    } else if off(above) <= off(corner) {
        above
    } else {
        corner
    }
}

/// Returns the sum of the bytes' sizes, a bad but quick guess of how small they deflate.
fn weight(filtered: &[u8]) -> u64 {
    filtered.iter().map(|byte| u64::from(byte.cast_signed().unsigned_abs())).sum()
}
