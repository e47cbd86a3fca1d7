//! JPEG: decoded to grey, RGB or CMYK, turned as the camera says.
//!
//! Decoding chooses no code by processor (features of `zune-jpeg` in
//! Cargo.toml), so that every machine gets the same samples.

use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::media::format::check_size;
use crate::media::markers::Markers;
use crate::media::{Channels, PictureFault, Raster};

/// The longest side that the format can say.
const LONGEST_SIDE: usize = 65_535;
const FORMAT: &str = "JPEG";

/// Decodes a JPEG file (ITU-T T.81), baseline or progressive.
pub(super) fn decode(bytes: &[u8]) -> Result<Raster, PictureFault> {
    let markers = Markers::read(bytes);
    if let Some((width, height)) = markers.size {
        check_size(width.into(), height.into())?;
    }
    if !markers.is_ended {
        return Err(PictureFault::damaged(FORMAT, &"its end is missing"));
    }
    let damaged = |error: DecodeErrors| PictureFault::damaged(FORMAT, &error);
    let options =
        DecoderOptions::new_safe().set_max_width(LONGEST_SIDE).set_max_height(LONGEST_SIDE).set_strict_mode(true);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(damaged)?;
    let info = decoder.info().ok_or_else(|| PictureFault::damaged(FORMAT, &"it has no size"))?;
    check_size(info.width.into(), info.height.into())?;
    let input = decoder.input_colorspace();
    let (output, channels) = match input {
        Some(ColorSpace::Luma) => (ColorSpace::Luma, Channels::Grey),
        Some(ColorSpace::CMYK) => (ColorSpace::CMYK, Channels::Cmyk),
        Some(ColorSpace::YCCK) => (ColorSpace::YCCK, Channels::Cmyk),
        _ => (ColorSpace::RGB, Channels::Rgb),
    };
    decoder.set_options(options.jpeg_set_out_colorspace(output));
    let mut samples = decoder.decode().map_err(damaged)?;
    if input == Some(ColorSpace::YCCK) {
        samples.chunks_exact_mut(4).for_each(ycck_to_cmyk);
    }
    if channels == Channels::Cmyk && markers.is_adobe {
        // Adobe writes how much light is left, not how much ink is there.
        for sample in &mut samples {
            *sample = 255 - *sample;
        }
    }
    let profile = decoder.icc_profile();
    let raster = Raster::new((info.width.into(), info.height.into()), channels, samples, None, profile);
    let raster = raster.ok_or_else(|| PictureFault::damaged(FORMAT, &"it has fewer samples than its size says"))?;
    Ok(raster.oriented(markers.orientation))
}

/// Turns luminance and chrominance into the three inks they stand for (T.871, clause 7); black stays.
fn ycck_to_cmyk(pixel: &mut [u8]) {
    let [y, cb, cr] = [pixel[0], pixel[1], pixel[2]].map(i32::from);
    let (cb, cr) = (cb - 128, cr - 128);
    // Factors of 65536, so that no floating point is needed.
    let red = y + ((91_881 * cr + 32_768) >> 16);
    let green = y - ((22_554 * cb + 46_802 * cr + 32_768) >> 16);
    let blue = y + ((116_130 * cb + 32_768) >> 16);
    for (sample, light) in pixel.iter_mut().zip([red, green, blue]) {
        *sample = u8::try_from((255 - light).clamp(0, 255)).unwrap_or(0);
    }
}
