//! Picture files made in memory, for tests: PNG by the crate, JPEG and SVG by hand.

use std::sync::Arc;

use png::{BitDepth, ColorType, Encoder};

use crate::media::Picture;

/// Returns a PNG file.
pub(crate) fn png(size: (u32, u32), color: ColorType, depth: BitDepth, samples: &[u8]) -> Vec<u8> {
    with_palette(size, color, depth, samples, None)
}

/// Returns a PNG file whose samples count in a palette.
pub(crate) fn with_palette(
    (width, height): (u32, u32),
    color: ColorType,
    depth: BitDepth,
    samples: &[u8],
    palette: Option<&[u8]>,
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    encoder.set_depth(depth);
    if let Some(palette) = palette {
        encoder.set_palette(palette.to_vec());
    }
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(samples).expect("as many samples as the size says");
    writer.finish().expect("written");
    bytes
}

/// Returns an RGB picture of that size whose pixels `color` gives.
pub(crate) fn rgb_png(width: u32, height: u32, color: impl Fn(u32, u32) -> [u8; 3]) -> Vec<u8> {
    let samples: Vec<u8> =
        (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).flat_map(|(x, y)| color(x, y)).collect();
    png((width, height), ColorType::Rgb, BitDepth::Eight, &samples)
}

/// Returns a picture of an SVG drawing of that size with these elements.
pub(crate) fn svg(width: u32, height: u32, elements: &str) -> Vec<u8> {
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">{elements}</svg>"#)
        .into_bytes()
}

/// Returns a picture that can be set.
pub(crate) fn picture(name: &str, bytes: Vec<u8>) -> Arc<Picture> {
    let picture = Picture::new(name, bytes);
    assert!(picture.content().is_ok(), "{name}: {:?}", picture.content().err());
    picture
}

/// What a JPEG file has beside its pixels.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct JpegExtras {
    /// The colour transform of Adobe's marker.
    pub(crate) adobe: Option<u8>,
    /// The orientation of Exif.
    pub(crate) orientation: Option<u8>,
}

/// Returns a baseline JPEG file of flat squares of 8 × 8 pixels (ITU-T T.81), each with its samples.
pub(crate) fn jpeg(columns: u16, squares: &[&[u8]], extras: JpegExtras) -> Vec<u8> {
    let components = u8::try_from(squares[0].len()).expect("at most four");
    let rows = u16::try_from(squares.len()).expect("few") / columns;
    let mut file = vec![0xFF, 0xD8];
    let mut segment = |marker: u8, data: &[u8]| {
        let length = u16::try_from(data.len() + 2).expect("short").to_be_bytes();
        file.extend([&[0xFF, marker][..], &length, data].concat());
    };
    if let Some(orientation) = extras.orientation {
        let tiff = [b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", &[orientation][..], &[0; 6]].concat();
        segment(0xE1, &tiff);
    }
    if let Some(transform) = extras.adobe {
        segment(0xEE, &[b"Adobe\0\x64\0\0\0\0", &[transform][..]].concat());
    }
    segment(0xDB, &[&[0][..], &[8; 64]].concat());
    let size = [(rows * 8).to_be_bytes(), (columns * 8).to_be_bytes()].concat();
    let ids = || 1..=components;
    segment(0xC0, &[&[8][..], &size, &[components], &ids().flat_map(|id| [id, 0x11, 0]).collect::<Vec<_>>()].concat());
    // Twelve codes of four bits for what follows the mean, one of one bit for the end of a square.
    segment(0xC4, &[&[0, 0, 0, 0, 12][..], &[0; 12], &(0..12).collect::<Vec<u8>>()].concat());
    segment(0xC4, &[&[0x10, 1][..], &[0; 15], &[0]].concat());
    segment(0xDA, &[&[components][..], &ids().flat_map(|id| [id, 0]).collect::<Vec<_>>(), &[0, 63, 0]].concat());
    file.extend(scan(squares));
    file.extend([0xFF, 0xD9]);
    file
}

fn scan(squares: &[&[u8]]) -> Vec<u8> {
    let mut bits = Vec::new();
    let mut push = |value: u32, count: u32| bits.extend((0..count).rev().map(|bit| value >> bit & 1 == 1));
    let mut before = [128_i32; 4];
    for square in squares {
        for (sample, before) in square.iter().zip(&mut before) {
            let difference = i32::from(*sample) - *before;
            *before = i32::from(*sample);
            let length = u32::BITS - difference.unsigned_abs().leading_zeros();
            push(length, 4);
            let value = if difference < 0 { difference + (1 << length) - 1 } else { difference };
            push(value.unsigned_abs(), length);
            push(0, 1);
        }
    }
    let byte = |bits: &[bool]| (0..8).fold(0, |byte, at| byte << 1 | u8::from(bits.get(at).copied().unwrap_or(true)));
    bits.chunks(8).map(byte).flat_map(|byte| if byte == 0xFF { vec![0xFF, 0] } else { vec![byte] }).collect()
}
