//! A page as pixels: rendered, read and written, and compared by what the eye sees.
//!
//! Two renderers, or two versions of one, smooth the edges of letters in other
//! ways, but lay down the same ink. So pictures are compared by the mean colour
//! of blocks of pixels, not pixel by pixel.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// Pixels to the inch that poppler renders: enough that how it rounds edges to pixels matters little.
pub(super) const RENDERED: &str = "144";
/// How many of them, across and down, become a pixel of a picture: 48 to the inch.
const REDUCED: usize = 3;
/// The side of a block, in pixels: somewhat less than a line of text is high.
pub(super) const BLOCK: usize = 8;
/// What the mean of a block may differ by, in steps of 1/255 of a channel.
const TOLERANCE: u8 = 12;
/// The share of blocks that may differ by more.
const OUTLIERS: f64 = 0.002;
/// Steps of a channel that are one colour in a file.
const STEP: u8 = 20;

/// A picture of RGB pixels.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Raster {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) pixels: Vec<[u8; 3]>,
}

/// How two pictures differ.
#[derive(Debug)]
pub(super) struct Difference {
    /// The blocks that differ by more than the tolerance, by column and row.
    pub(super) blocks: Vec<(usize, usize)>,
    /// The number of blocks of a picture.
    pub(super) all: usize,
    /// The largest difference of all, in steps of 1/255.
    pub(super) largest: u8,
}

impl Difference {
    /// Returns whether a person would not see it.
    pub(super) fn is_nothing(&self) -> bool {
        #[expect(clippy::cast_precision_loss, reason = "a few thousand blocks")]
        let (blocks, all) = (self.blocks.len() as f64, self.all as f64);
        blocks <= all * OUTLIERS
    }
}

/// Runs a tool of poppler-utils and returns what it writes.
pub(super) fn poppler(tool: &str, arguments: &[&str], file: &Path) -> Vec<u8> {
    let output = Command::new(tool).args(arguments).arg(file).stdin(Stdio::null()).output().unwrap_or_else(|error| {
        panic!("{tool}: {error}; it is in the Debian package poppler-utils: run `make test`, which installs it")
    });
    assert!(output.status.success(), "{tool} {}: {}", file.display(), String::from_utf8_lossy(&output.stderr));
    output.stdout
}

impl Raster {
    /// Renders a page of a PDF.
    pub(super) fn of_page(file: &Path, page: usize) -> Self {
        let page = page.to_string();
        Self::from_ppm(&poppler("pdftoppm", &["-r", RENDERED, "-f", &page, "-l", &page], file)).reduced()
    }

    /// Returns the picture with the means of squares of pixels as its pixels.
    pub(super) fn reduced(&self) -> Self {
        let (width, height) = (self.width / REDUCED, self.height / REDUCED);
        let squares = (0..height).flat_map(|row| (0..width).map(move |column| (column, row)));
        Self { width, height, pixels: squares.map(|(column, row)| self.square(column, row, REDUCED)).collect() }
    }

    /// Reads what pdftoppm writes: a header of three numbers, then the pixels.
    fn from_ppm(bytes: &[u8]) -> Self {
        let mut parts = bytes.splitn(5, u8::is_ascii_whitespace);
        assert_eq!(parts.next(), Some(&b"P6"[..]), "pdftoppm writes PPM");
        let mut number = || String::from_utf8_lossy(parts.next().expect("a header")).parse().expect("a number");
        let (width, height, most): (usize, usize, usize) = (number(), number(), number());
        assert_eq!(most, 255);
        let (pixels, _) = parts.next().expect("pixels").as_chunks();
        assert_eq!(pixels.len(), width * height);
        Self { width, height, pixels: pixels.to_vec() }
    }

    /// Reads a PNG.
    pub(super) fn read(file: &Path) -> io::Result<Self> {
        let mut decoder = png::Decoder::new(BufReader::new(fs::File::open(file)?));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info()?;
        let mut bytes = vec![0; reader.output_buffer_size().expect("it is small")];
        let frame = reader.next_frame(&mut bytes)?;
        assert_eq!(frame.color_type, png::ColorType::Rgb, "{}", file.display());
        let (pixels, _) = bytes.as_chunks();
        Ok(Self { width: frame.width as usize, height: frame.height as usize, pixels: pixels.to_vec() })
    }

    /// Writes a PNG with a palette: small, and its blocks have the means of the picture.
    pub(super) fn write(&self, file: &Path) -> io::Result<()> {
        let palette = self.palette();
        let numbers: BTreeMap<[u8; 3], u8> = palette.keys().copied().zip(0..).collect();
        assert_eq!(numbers.len(), palette.len(), "{} colours are too many for a palette", palette.len());
        let side = |length: usize| u32::try_from(length).expect("it is small");
        let mut encoder = png::Encoder::new(fs::File::create(file)?, side(self.width), side(self.height));
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(palette.values().flatten().copied().collect::<Vec<u8>>());
        encoder.set_filter(png::Filter::NoFilter);
        encoder.set_compression(png::Compression::High);
        let indices: Vec<u8> = self.pixels.iter().map(|pixel| numbers[&coarse(*pixel)]).collect();
        encoder.write_header()?.write_image_data(&indices)?;
        Ok(())
    }

    /// Returns the colours that a file has, by what is taken together in each: the mean of all of its pixels.
    fn palette(&self) -> BTreeMap<[u8; 3], [u8; 3]> {
        let mut sums: BTreeMap<[u8; 3], ([u64; 3], u64)> = BTreeMap::new();
        for pixel in &self.pixels {
            let (sum, count) = sums.entry(coarse(*pixel)).or_default();
            sum.iter_mut().zip(pixel).for_each(|(sum, value)| *sum += u64::from(*value));
            *count += 1;
        }
        sums.into_iter().map(|(key, (sum, count))| (key, sum.map(|sum| mean(sum, count)))).collect()
    }

    /// Compares with another picture, block by block.
    pub(super) fn difference(&self, other: &Self) -> Difference {
        let (columns, rows) = (self.width.div_ceil(BLOCK), self.height.div_ceil(BLOCK));
        let mut difference = Difference { blocks: Vec::new(), all: columns * rows, largest: 0 };
        let is_same_size = (self.width, self.height) == (other.width, other.height);
        for (column, row) in (0..rows).flat_map(|row| (0..columns).map(move |column| (column, row))) {
            let mean = |picture: &Self| picture.square(column, row, BLOCK);
            let by = if is_same_size { distance(mean(self), mean(other)) } else { u8::MAX };
            difference.largest = difference.largest.max(by);
            if by > TOLERANCE {
                difference.blocks.push((column, row));
            }
        }
        difference
    }

    /// Returns the mean colour of a square of a grid; the last ones may be cut off.
    fn square(&self, column: usize, row: usize, side: usize) -> [u8; 3] {
        let mut sum = [0; 3];
        let mut count = 0;
        for y in row * side..((row + 1) * side).min(self.height) {
            for x in column * side..((column + 1) * side).min(self.width) {
                let pixel = self.pixels[y * self.width + x];
                sum.iter_mut().zip(pixel).for_each(|(sum, value)| *sum += u64::from(value));
                count += 1;
            }
        }
        sum.map(|sum| mean(sum, count))
    }

    /// Returns the picture in pale grey, with red where blocks differ.
    pub(super) fn marked(&self, difference: &Difference) -> Self {
        let pale = |[red, green, blue]: [u8; 3]| {
            let grey = mean(u64::from(red) + u64::from(green) + u64::from(blue), 3);
            [128 + grey / 2; 3]
        };
        let mut marked = Self { pixels: self.pixels.iter().map(|pixel| pale(*pixel)).collect(), ..*self };
        for (index, pixel) in marked.pixels.iter_mut().enumerate() {
            let (x, y) = (index % self.width, index / self.width);
            if difference.blocks.contains(&(x / BLOCK, y / BLOCK)) {
                *pixel = [255, pixel[1] / 2, pixel[2] / 2];
            }
        }
        marked
    }
}

fn coarse(pixel: [u8; 3]) -> [u8; 3] {
    pixel.map(|value| value / STEP)
}

fn mean(sum: u64, count: u64) -> u8 {
    u8::try_from((sum + count / 2) / count.max(1)).unwrap_or(u8::MAX)
}

/// Returns by how much the channel that differs most does.
fn distance(one: [u8; 3], other: [u8; 3]) -> u8 {
    one.iter().zip(other).map(|(one, other)| one.abs_diff(other)).max().unwrap_or(0)
}
