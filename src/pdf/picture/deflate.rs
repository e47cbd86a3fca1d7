//! Lossless compression of samples: filtered row by row, then deflated (ISO 32000-1, 7.4.4).

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// Smaller by a tenth than what contents get, and twice as slow; made once for all languages.
const COMPRESSION: u32 = 6;

/// Returns rows deflated, each with the filter that makes its bytes smallest (PNG specification, 12.7).
pub(super) fn deflate(samples: &[u8], row_length: usize, pixel: usize) -> Vec<u8> {
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
