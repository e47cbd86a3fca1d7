//! The markers of a JPEG file: size, orientation, whose it is and whether it has an end.
//!
//! Read apart from decoding, so that sizes are known before memory is taken
//! and a file that was cut short is told from a whole one.

/// What the markers say.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Markers {
    /// Width and height.
    pub(super) size: Option<(u16, u16)>,
    /// The orientation of Exif; 1, upright, where nothing says another.
    pub(super) orientation: u16,
    /// Whether an Adobe program wrote it, which turns inks into light.
    pub(super) is_adobe: bool,
    /// Whether the end is there.
    pub(super) is_ended: bool,
}

const START_OF_SCAN: u8 = 0xDA;
const END_OF_IMAGE: u8 = 0xD9;
const APP1: u8 = 0xE1;
const APP14: u8 = 0xEE;
/// The tag of the orientation (Exif 2.32, 4.6.4 A).
const ORIENTATION: u16 = 0x0112;

impl Markers {
    /// Reads the segments up to the first scan, and looks for the end after it.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let mut markers = Self { orientation: 1, ..Self::default() };
        let mut at = 2;
        while let Some((kind, start)) = next_marker(bytes, at) {
            let Some(length) = be16(bytes, start).map(usize::from).filter(|length| *length >= 2) else { break };
            let segment = bytes.get(start + 2..start + length).unwrap_or_default();
            if kind == START_OF_SCAN {
                // In a scan 0xFF is followed by 0 or by a marker.
                markers.is_ended = bytes[start..].windows(2).any(|two| two == [0xFF, END_OF_IMAGE]);
                break;
            }
            markers.take(kind, segment);
            at = start + length;
        }
        markers
    }

    fn take(&mut self, kind: u8, segment: &[u8]) {
        match kind {
            APP1 => {
                if let Some(orientation) = segment.strip_prefix(b"Exif\0\0").and_then(orientation) {
                    self.orientation = orientation;
                }
            }
            APP14 => self.is_adobe |= segment.starts_with(b"Adobe"),
            // Frames, but for the tables that share their range (T.81, table B.1).
            0xC0..=0xCF if !matches!(kind, 0xC4 | 0xC8 | 0xCC) => {
                self.size = self.size.or_else(|| Some((be16(segment, 3)?, be16(segment, 1)?)));
            }
            _ => {}
        }
    }
}

/// Returns the next marker and where its segment begins.
fn next_marker(bytes: &[u8], mut at: usize) -> Option<(u8, usize)> {
    while *bytes.get(at)? != 0xFF || matches!(*bytes.get(at + 1)?, 0 | 0xFF) {
        at += 1;
    }
    Some((bytes[at + 1], at + 2))
}

/// Returns two bytes as a number, the more significant first.
pub(super) fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]))
}

/// Returns the orientation that the first directory of a TIFF structure has.
fn orientation(tiff: &[u8]) -> Option<u16> {
    let is_little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let u16_at = |at: usize| {
        let value = be16(tiff, at)?;
        Some(if is_little { value.swap_bytes() } else { value })
    };
    let u32_at = |at: usize| {
        let bytes: [u8; 4] = tiff.get(at..at + 4)?.try_into().ok()?;
        let value = if is_little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) };
        usize::try_from(value).ok().filter(|value| *value < tiff.len())
    };
    let directory = u32_at(4)?;
    let entries = (0..usize::from(u16_at(directory)?)).map(|entry| directory + 2 + entry * 12);
    let found = entries.take_while(|entry| *entry < tiff.len()).find(|entry| u16_at(*entry) == Some(ORIENTATION))?;
    u16_at(found + 8).filter(|orientation| (1..=8).contains(orientation))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tiff(is_little: bool, tag: u16, value: u16) -> Vec<u8> {
        let short = |value: u16| if is_little { value.to_le_bytes() } else { value.to_be_bytes() };
        let long = |value: u32| if is_little { value.to_le_bytes() } else { value.to_be_bytes() };
        let mut tiff = if is_little { b"II*\0".to_vec() } else { b"MM\0*".to_vec() };
        tiff.extend(long(8));
        tiff.extend([short(1), short(tag), short(3)].concat());
        tiff.extend(long(1));
        tiff.extend([short(value), short(0)].concat());
        tiff
    }

    #[test]
    fn the_orientation_is_read_in_either_byte_order() {
        for is_little in [true, false] {
            assert_eq!(orientation(&tiff(is_little, ORIENTATION, 6)), Some(6));
            assert_eq!(orientation(&tiff(is_little, ORIENTATION, 9)), None);
            assert_eq!(orientation(&tiff(is_little, 0x0100, 6)), None);
        }
    }

    #[test]
    fn every_cut_of_a_tiff_structure_is_read_without_a_panic() {
        let whole = tiff(true, ORIENTATION, 6);
        for end in 0..whole.len() {
            assert_eq!(orientation(&whole[..end]).filter(|_| end < whole.len() - 3), None, "{end}");
        }
        let mut far = whole;
        far[4..8].copy_from_slice(&u32::MAX.to_le_bytes());
        assert_eq!(orientation(&far), None);
    }

    #[test]
    fn the_end_is_looked_for_after_the_first_scan() {
        let thumbnail = [0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 0xFF, 0xD9, 0, 0];
        let scan = [0xFF, 0xC0, 0, 8, 8, 0, 2, 0, 3, 1, 0xFF, 0xDA, 0, 2, 1, 2, 3];
        let cut = [&thumbnail[..], &scan].concat();
        let markers = Markers::read(&cut);
        assert_eq!((markers.size, markers.is_ended), (Some((3, 2)), false));
        assert!(Markers::read(&[&cut[..], &[0xFF, 0xD9]].concat()).is_ended);
    }
}
