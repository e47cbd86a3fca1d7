//! The compressed pixels of a JPEG file, as they are, without what stands beside them.
//!
//! Readers of PDF decode JPEG themselves. What a camera or a program wrote beside
//! the pixels (place, date, thumbnail, comments, a second picture behind the end)
//! is left out segment by segment: only what decoding needs is copied.

use crate::media::markers::{Markers, be16};

/// The pixels of a JPEG file, still compressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JpegData {
    /// The file, with nothing in it but pixels.
    pub data: Vec<u8>,
    /// Pixels across, as the camera stored them.
    pub width: u16,
    /// Pixels down, as the camera stored them.
    pub height: u16,
    /// Samples of a pixel: 1 for grey, 3 for colours.
    pub channels: u8,
    /// How the picture must be turned to be upright, by Exif (1 to 8).
    pub orientation: u16,
}

const MARK: u8 = 0xFF;
const START_OF_IMAGE: [u8; 2] = [MARK, 0xD8];
const START_OF_SCAN: u8 = 0xDA;
const END_OF_IMAGE: u8 = 0xD9;
const APP14: u8 = 0xEE;
/// What Adobe's segment has up to the transform of colours; what some program puts behind it is not needed.
const ADOBE_LENGTH: usize = 12;

impl JpegData {
    /// Returns the pixels of a file that can be decoded.
    ///
    /// Nothing for what readers do not all decode alike: four inks, and colours that only their names say to be RGB.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let mut data = bytes.strip_prefix(&START_OF_IMAGE).map(|_| START_OF_IMAGE.to_vec())?;
        let (mut frame, mut is_adobe, mut at) = (None, false, START_OF_IMAGE.len());
        loop {
            let kind = next_kind(bytes, &mut at)?;
            if kind == END_OF_IMAGE {
                data.extend([MARK, END_OF_IMAGE]);
                break;
            }
            let length = usize::from(be16(bytes, at)?);
            let segment = bytes.get(at + 2..at + length)?;
            at += length;
            match kind {
                // Tables of quantisation and codes, and how often codes begin anew.
                0xDB | 0xC4 | 0xDD => push(&mut data, kind, segment)?,
                // Baseline, extended and progressive frames (T.81, table B.1); the others no reader need know.
                0xC0..=0xC2 if frame.is_none() => {
                    push(&mut data, kind, segment)?;
                    frame = Some(Frame::of(segment)?);
                }
                APP14 if segment.starts_with(b"Adobe") => {
                    push(&mut data, kind, segment.get(..ADOBE_LENGTH)?)?;
                    is_adobe = true;
                }
                START_OF_SCAN => {
                    push(&mut data, kind, segment)?;
                    let end = at + scan_length(&bytes[at..]);
                    data.extend_from_slice(&bytes[at..end]);
                    at = end;
                }
                // Applications' segments and comments.
                0xE0..=0xEF | 0xFE => {}
                _ => return None,
            }
        }
        let Frame { width, height, channels, is_named_rgb } = frame?;
        let is_sure = !is_named_rgb || is_adobe;
        let orientation = Markers::read(bytes).orientation;
        is_sure.then_some(Self { data, width, height, channels, orientation })
    }
}

/// What the header of a frame says.
struct Frame {
    width: u16,
    height: u16,
    channels: u8,
    /// Whether the components are called R, G and B, which some readers heed and others do not.
    is_named_rgb: bool,
}

impl Frame {
    fn of(segment: &[u8]) -> Option<Self> {
        let (height, width, channels) = (be16(segment, 1)?, be16(segment, 3)?, *segment.get(5)?);
        let names: Vec<u8> = segment.get(6..)?.iter().copied().step_by(3).collect();
        let is_known = segment[0] == 8 && width > 0 && height > 0 && matches!(channels, 1 | 3);
        is_known.then_some(Self { width, height, channels, is_named_rgb: names == *b"RGB" })
    }
}

/// Returns the kind of the marker at a place, which moves behind it; fill bytes before it are passed over.
fn next_kind(bytes: &[u8], at: &mut usize) -> Option<u8> {
    if *bytes.get(*at)? != MARK {
        return None;
    }
    while *bytes.get(*at)? == MARK {
        *at += 1;
    }
    *at += 1;
    Some(bytes[*at - 1])
}

/// Returns how far the codes of a scan reach: up to a marker that neither stands for a byte nor begins codes anew.
fn scan_length(bytes: &[u8]) -> usize {
    let is_end = |two: &[u8]| two[0] == MARK && !matches!(two[1], 0 | 0xD0..=0xD7 | MARK);
    bytes.windows(2).position(is_end).unwrap_or(bytes.len())
}

/// Adds a segment; nothing comes of one that is too long.
fn push(data: &mut Vec<u8>, kind: u8, segment: &[u8]) -> Option<()> {
    let length = u16::try_from(segment.len() + 2).ok()?;
    data.extend([MARK, kind]);
    data.extend(length.to_be_bytes());
    data.extend_from_slice(segment);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::testing::{JpegExtras, jpeg};

    const RED: &[u8] = &[76, 85, 255];

    fn with_segment(file: &[u8], kind: u8, text: &[u8]) -> Vec<u8> {
        let mut segment = Vec::new();
        push(&mut segment, kind, text).expect("short");
        [&file[..2], &segment, &file[2..]].concat()
    }

    #[test]
    fn nothing_is_kept_but_what_decodes() {
        let bare = jpeg(2, &[RED, &[200, 128, 128]], JpegExtras::default());
        let mut file = bare.clone();
        for kind in [0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xFE] {
            file = with_segment(&file, kind, b"59.9139 N 10.7522 E");
        }
        file.extend(b"a second picture");
        let kept = JpegData::of(&file).expect("three colours");
        assert_eq!((kept.width, kept.height, kept.channels, kept.orientation), (16, 8, 3, 1));
        assert!(kept.data == bare, "not the bare file");
    }

    #[test]
    fn the_transform_of_adobe_is_kept_and_what_hides_behind_it_is_not() {
        let bare = jpeg(1, &[RED], JpegExtras::default());
        let adobe = b"Adobe\0\x64\0\0\0\0\0";
        let file = with_segment(&bare, APP14, &[&adobe[..], b"secret"].concat());
        assert_eq!(JpegData::of(&file).expect("three colours").data, with_segment(&bare, APP14, adobe));
    }

    #[test]
    fn the_orientation_is_told() {
        let extras = JpegExtras { orientation: Some(6), ..JpegExtras::default() };
        let kept = JpegData::of(&jpeg(1, &[&[90]], extras)).expect("grey");
        assert_eq!((kept.channels, kept.orientation), (1, 6));
        assert_eq!(kept.data, jpeg(1, &[&[90]], JpegExtras::default()));
    }

    #[test]
    fn what_readers_see_in_different_colours_is_not_passed_on() {
        let inks = jpeg(1, &[&[10, 20, 30, 40]], JpegExtras::default());
        assert_eq!(JpegData::of(&inks), None);
        let mut named = jpeg(1, &[RED], JpegExtras::default());
        let frame = named.windows(2).position(|two| two == [MARK, 0xC0]).expect("a frame");
        for (place, name) in b"RGB".iter().enumerate() {
            named[frame + 10 + place * 3] = *name;
        }
        assert_eq!(JpegData::of(&named), None);
        assert_eq!(JpegData::of(b"\x89PNG"), None);
    }

    #[test]
    fn every_cut_is_nothing_and_no_panic() {
        let whole = jpeg(2, &[RED, &[200, 128, 128]], JpegExtras { adobe: Some(1), orientation: Some(3) });
        assert!(JpegData::of(&whole).is_some());
        for end in 0..whole.len() {
            assert_eq!(JpegData::of(&whole[..end]), None, "{end}");
        }
        for at in 2..whole.len() {
            for value in [0, 1, 0xFF] {
                let mut damaged = whole.clone();
                damaged[at] = value;
                let _ = JpegData::of(&damaged);
            }
        }
    }
}
