//! Rasters: pixels of 8 bits to the sample, with what turns and reduces them.
//!
//! All arithmetic is on whole numbers, so that every machine gets the same
//! samples. Knows no colour management.

/// What the samples of a pixel are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channels {
    /// One: 0 is black.
    Grey,
    /// Red, green, blue; sRGB where the file has no profile.
    Rgb,
    /// Cyan, magenta, yellow, black; 255 is full ink.
    Cmyk,
}

impl Channels {
    /// Returns how many samples a pixel has.
    pub fn count(self) -> usize {
        match self {
            Self::Grey => 1,
            Self::Rgb => 3,
            Self::Cmyk => 4,
        }
    }
}

/// Pixels.
///
/// Invariant: there are `width` × `height` pixels, both at least 1, and as many opacities if any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    width: u32,
    height: u32,
    channels: Channels,
    samples: Vec<u8>,
    alpha: Option<Vec<u8>>,
    profile: Option<Vec<u8>>,
}

impl Raster {
    /// Returns a raster; nothing when the samples are not as many as the size says.
    pub(super) fn new(
        (width, height): (u32, u32),
        channels: Channels,
        samples: Vec<u8>,
        alpha: Option<Vec<u8>>,
        profile: Option<Vec<u8>>,
    ) -> Option<Self> {
        let pixels = width as usize * height as usize;
        let is_whole = pixels > 0
            && samples.len() == pixels * channels.count()
            && alpha.as_ref().is_none_or(|alpha| alpha.len() == pixels);
        // A picture that is opaque all over needs no mask.
        let alpha = alpha.filter(|alpha| alpha.iter().any(|opacity| *opacity < 255));
        is_whole.then_some(Self { width, height, channels, samples, alpha, profile })
    }

    /// Returns the pixels across.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Returns the pixels down.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// Returns what the samples are.
    pub fn channels(&self) -> Channels {
        self.channels
    }

    /// Returns the samples, row by row from the top.
    pub fn samples(&self) -> &[u8] {
        &self.samples
    }

    /// Returns the opacity of each pixel, 255 for opaque; nothing when all are.
    pub fn alpha(&self) -> Option<&[u8]> {
        self.alpha.as_deref()
    }

    /// Returns the ICC profile that the file brought.
    pub fn profile(&self) -> Option<&[u8]> {
        self.profile.as_deref()
    }

    /// Returns the picture with `by` × `by` pixels made one, their mean; those at the right and lower edge of fewer.
    ///
    /// Colours count as much as they are opaque, so that what cannot be seen leaves no fringe.
    pub fn reduced(&self, by: u32) -> Self {
        if by <= 1 {
            return self.clone();
        }
        let (width, height) = (self.width.div_ceil(by), self.height.div_ceil(by));
        let count = self.channels.count();
        let mut samples = Vec::with_capacity(width as usize * height as usize * count);
        let mut alpha = self.alpha.as_ref().map(|_| Vec::with_capacity(width as usize * height as usize));
        for row in 0..height {
            for column in 0..width {
                let (mean, opacity) = self.mean(column * by, row * by, by);
                samples.extend_from_slice(&mean[..count]);
                if let Some(alpha) = &mut alpha {
                    alpha.push(opacity);
                }
            }
        }
        Self { width, height, channels: self.channels, samples, alpha, profile: self.profile.clone() }
    }

    /// Returns the mean of a square of pixels and of their opacities.
    fn mean(&self, left: u32, top: u32, by: u32) -> ([u8; 4], u8) {
        let count = self.channels.count();
        let (right, bottom) = ((left + by).min(self.width), (top + by).min(self.height));
        let (mut sums, mut weights, mut pixels) = ([0_u64; 4], 0_u64, 0_u64);
        for y in top..bottom {
            for x in left..right {
                let index = y as usize * self.width as usize + x as usize;
                let weight = self.alpha.as_ref().map_or(255, |alpha| u64::from(alpha[index]));
                let samples = &self.samples[index * count..(index + 1) * count];
                for (sum, sample) in sums.iter_mut().zip(samples) {
                    *sum += u64::from(*sample) * weight;
                }
                weights += weight;
                pixels += 1;
            }
        }
        (sums.map(|sum| rounded(sum, weights)), rounded(weights, pixels))
    }

    /// Returns the picture as it is meant to be seen, by the orientation of Exif 2.32, 4.6.4 A (1 to 8).
    pub(super) fn oriented(self, orientation: u16) -> Self {
        if !(2..=8).contains(&orientation) {
            return self;
        }
        let (old_width, old_height) = (self.width as usize, self.height as usize);
        let is_turned = orientation >= 5;
        let (width, height) = if is_turned { (old_height, old_width) } else { (old_width, old_height) };
        let count = self.channels.count();
        let mut samples = Vec::with_capacity(self.samples.len());
        let mut alpha = self.alpha.as_ref().map(|alpha| Vec::with_capacity(alpha.len()));
        for y in 0..height {
            for x in 0..width {
                let (from_x, from_y) = match orientation {
                    2 => (old_width - 1 - x, y),
                    3 => (old_width - 1 - x, old_height - 1 - y),
                    4 => (x, old_height - 1 - y),
                    5 => (y, x),
                    6 => (y, old_height - 1 - x),
                    7 => (old_width - 1 - y, old_height - 1 - x),
                    _ => (old_width - 1 - y, x),
                };
                let index = from_y * old_width + from_x;
                samples.extend_from_slice(&self.samples[index * count..(index + 1) * count]);
                if let (Some(alpha), Some(old)) = (&mut alpha, &self.alpha) {
                    alpha.push(old[index]);
                }
            }
        }
        let (width, height) = if is_turned { (self.height, self.width) } else { (self.width, self.height) };
        Self { width, height, samples, alpha, ..self }
    }
}

/// Returns a quotient to the nearest whole number; 0 of nothing.
fn rounded(sum: u64, count: u64) -> u8 {
    u8::try_from((sum + count / 2).checked_div(count).unwrap_or(0)).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grey(width: u32, height: u32, samples: &[u8]) -> Raster {
        Raster::new((width, height), Channels::Grey, samples.to_vec(), None, None).expect("as many as the size says")
    }

    #[test]
    fn reducing_takes_the_mean_of_what_is_there() {
        let raster = grey(3, 3, &[0, 10, 100, 20, 30, 101, 7, 8, 9]);
        let reduced = raster.reduced(2);
        assert_eq!((reduced.width(), reduced.height()), (2, 2));
        assert_eq!(reduced.samples(), [15, 101, 8, 9]);
        assert_eq!(raster.reduced(1), raster);
    }

    #[test]
    fn what_cannot_be_seen_does_not_colour_the_mean() {
        let alpha = Some(vec![255, 0, 0, 0]);
        let raster = Raster::new((2, 2), Channels::Rgb, [[200; 3], [0; 3], [0; 3], [0; 3]].concat(), alpha, None);
        let reduced = raster.expect("whole").reduced(2);
        assert_eq!((reduced.samples(), reduced.alpha()), (&[200, 200, 200][..], Some(&[64][..])));
    }

    /// The letter F as the camera stored it, for each orientation; turned right it is always the same.
    #[test]
    fn every_orientation_is_turned_right() {
        let upright = ["##", "#.", "##", "#.", "#."];
        let stored = [
            (1, vec!["##", "#.", "##", "#.", "#."]),
            (2, vec!["##", ".#", "##", ".#", ".#"]),
            (3, vec![".#", ".#", "##", ".#", "##"]),
            (4, vec!["#.", "#.", "##", "#.", "##"]),
            (5, vec!["#####", "#.#.."]),
            (6, vec!["#.#..", "#####"]),
            (7, vec!["..#.#", "#####"]),
            (8, vec!["#####", "..#.#"]),
        ];
        let pixels = |rows: &[&str]| {
            let samples: Vec<u8> = rows.concat().bytes().collect();
            grey(u32::try_from(rows[0].len()).expect("short"), u32::try_from(rows.len()).expect("few"), &samples)
        };
        for (orientation, rows) in stored {
            assert_eq!(pixels(&rows).oriented(orientation), pixels(&upright), "orientation {orientation}");
        }
    }

    #[test]
    fn a_raster_has_as_many_samples_as_its_size_says() {
        assert!(Raster::new((2, 2), Channels::Grey, vec![0; 3], None, None).is_none());
        assert!(Raster::new((0, 2), Channels::Grey, Vec::new(), None, None).is_none());
        let opaque = Raster::new((1, 1), Channels::Grey, vec![0], Some(vec![255]), None);
        assert_eq!(opaque.expect("whole").alpha(), None);
    }
}
