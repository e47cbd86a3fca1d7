//! PNG: decoded to 8 bits a sample, palettes and transparency spelled out.

use png::{ColorType, Decoder, DecodingError, Limits, Transformations};

use crate::media::format::check_size;
use crate::media::{Channels, PictureFault, Raster};

/// The most memory that the decoder may take for itself, in bytes.
const MOST_MEMORY: usize = 64 << 20;
const FORMAT: &str = "PNG";

/// Decodes a PNG file (PNG specification, third edition).
pub(super) fn decode(bytes: &[u8]) -> Result<Raster, PictureFault> {
    let damaged = |error: DecodingError| PictureFault::damaged(FORMAT, &error);
    let mut decoder = Decoder::new_with_limits(std::io::Cursor::new(bytes), Limits { bytes: MOST_MEMORY });
    decoder.set_transformations(Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    let header = decoder.read_header_info().map_err(damaged)?;
    let (width, height) = (header.width, header.height);
    check_size(width.into(), height.into())?;
    let mut reader = decoder.read_info().map_err(damaged)?;
    let size = reader.output_buffer_size().ok_or_else(|| PictureFault::damaged(FORMAT, &"it has no size"))?;
    let mut samples = vec![0; size];
    let frame = reader.next_frame(&mut samples).map_err(damaged)?;
    reader.finish().map_err(damaged)?;
    samples.truncate(frame.buffer_size());
    let profile = reader.info().icc_profile.as_ref().map(|profile| profile.to_vec());
    let (channels, samples, alpha) = match frame.color_type {
        ColorType::Grayscale => (Channels::Grey, samples, None),
        ColorType::Rgb => (Channels::Rgb, samples, None),
        ColorType::GrayscaleAlpha => split_alpha(&samples, Channels::Grey),
        ColorType::Rgba => split_alpha(&samples, Channels::Rgb),
        ColorType::Indexed => return Err(PictureFault::damaged(FORMAT, &"its palette cannot be read")),
    };
    Raster::new((width, height), channels, samples, alpha, profile)
        .ok_or_else(|| PictureFault::damaged(FORMAT, &"its first picture is smaller than the whole"))
}

/// Returns colours and opacities apart.
fn split_alpha(samples: &[u8], channels: Channels) -> (Channels, Vec<u8>, Option<Vec<u8>>) {
    let count = channels.count();
    let pixels = samples.chunks_exact(count + 1);
    let colors = pixels.clone().flat_map(|pixel| &pixel[..count]).copied().collect();
    let alpha = pixels.map(|pixel| pixel[count]).collect();
    (channels, colors, Some(alpha))
}
