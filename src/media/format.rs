//! Formats: what a file is, by its first bytes.

use crate::media::{Content, LARGEST_FILE, PictureFault, jpeg, png, svg};

/// The most pixels that are read, in millions: more than any camera in use has, and 120 MB of memory.
const MOST_MEGAPIXELS: u64 = 40;

/// What a file is.
#[derive(Debug, PartialEq, Eq)]
enum Format {
    Png,
    Jpeg,
    Svg,
}

/// Decodes a picture; the content decides how.
pub(super) fn decode(bytes: &[u8]) -> Result<Content, PictureFault> {
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if size > LARGEST_FILE {
        return Err(PictureFault::LargeFile { megabytes: size / 1_000_000, largest: LARGEST_FILE / 1_000_000 });
    }
    match sniff(bytes)? {
        Format::Png => png::decode(bytes).map(Content::Raster),
        Format::Jpeg => jpeg::decode(bytes).map(Content::Raster),
        Format::Svg => svg::decode(bytes).map(Content::Drawing),
    }
}

/// Checks a size before memory is taken for it.
pub(super) fn check_size(width: u64, height: u64) -> Result<(), PictureFault> {
    if width.saturating_mul(height) > MOST_MEGAPIXELS * 1_000_000 {
        return Err(PictureFault::TooManyPixels { width, height, most: MOST_MEGAPIXELS });
    }
    Ok(())
}

fn sniff(bytes: &[u8]) -> Result<Format, PictureFault> {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    let found = match bytes {
        [] => return Err(PictureFault::Empty),
        _ if starts(b"\x89PNG\r\n\x1a\n") => return Ok(Format::Png),
        _ if starts(b"\xFF\xD8\xFF") => return Ok(Format::Jpeg),
        _ if is_svg(bytes) => return Ok(Format::Svg),
        _ if starts(b"GIF8") => "a GIF",
        _ if starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => "a WebP",
        _ if starts(b"II*\0") || starts(b"MM\0*") => "a TIFF",
        _ if starts(b"%PDF") => "a PDF",
        _ if starts(b"BM") => "a BMP",
        _ if bytes.get(4..8) == Some(b"ftyp") => "a HEIC, AVIF or film",
        _ if starts(b"\x1F\x8B") => "compressed (SVGZ?)",
        _ if starts(b"version https://git-lfs") => "the pointer of a file in Git LFS",
        _ => "of a format that polyfold does not know",
    };
    Err(PictureFault::UnknownFormat { found })
}

/// Returns whether a file begins as XML does and has an `svg` element near its start.
fn is_svg(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(64_000)];
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    text.starts_with(b"<") && head.windows(4).any(|four| four == b"<svg" || four == b":svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_decides_what_a_file_is() {
        for (bytes, expected) in [
            (&b"\x89PNG\r\n\x1a\nrest"[..], Ok(Format::Png)),
            (b"\xFF\xD8\xFF\xE0", Ok(Format::Jpeg)),
            (b"\xEF\xBB\xBF <?xml?><svg/>", Ok(Format::Svg)),
            (b"<s:svg xmlns:s='http://www.w3.org/2000/svg'/>", Ok(Format::Svg)),
            (b"", Err("the file is empty")),
            (b"GIF89a", Err("the file is a GIF, expected PNG, JPEG or SVG")),
            (b"<html></html>", Err("the file is of a format that polyfold does not know, expected PNG, JPEG or SVG")),
            (
                b"version https://git-lfs.github.com/spec/v1",
                Err("the file is the pointer of a file in Git LFS, expected PNG, JPEG or SVG"),
            ),
        ] {
            assert_eq!(sniff(bytes).map_err(|fault| fault.to_string()), expected.map_err(ToOwned::to_owned));
        }
    }
}
