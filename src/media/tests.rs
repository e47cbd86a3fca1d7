//! Files of every kind, whole and hostile, made here.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use png::{BitDepth, ColorType};
use proptest::prelude::*;

use crate::media::testing::{JpegExtras, jpeg, png, rgb_png, svg, with_palette};
use crate::media::{Axis, Channels, Color, Content, Drawing, FillRule, Gradient, Paint, Picture, Raster};

fn raster(bytes: &[u8]) -> Raster {
    match Picture::new("a", bytes.to_vec()).content() {
        Ok(Content::Raster(raster)) => raster.clone(),
        other => panic!("no raster: {other:?}"),
    }
}

fn drawing(elements: &str) -> Drawing {
    match Picture::new("a", svg(100, 50, elements)).content() {
        Ok(Content::Drawing(drawing)) => drawing.clone(),
        other => panic!("no drawing: {other:?}"),
    }
}

fn fault(bytes: &[u8]) -> String {
    Picture::new("a", bytes.to_vec()).content().expect_err("it cannot be printed").to_string()
}

#[test]
fn every_kind_of_png_becomes_samples_of_eight_bits() {
    use BitDepth::{Eight, One, Sixteen};
    use Channels::{Grey, Rgb};
    use ColorType::{Grayscale, GrayscaleAlpha, Indexed, Rgb as ColorRgb, Rgba};
    for (color, depth, samples, channels, expected, alpha) in [
        (Grayscale, Eight, vec![10, 20], Grey, vec![10, 20], None),
        (Grayscale, One, vec![0b0100_0000], Grey, vec![0, 255], None),
        (Grayscale, Sixteen, vec![10, 9, 20, 9], Grey, vec![10, 20], None),
        (GrayscaleAlpha, Eight, vec![10, 255, 20, 0], Grey, vec![10, 20], Some(vec![255, 0])),
        (ColorRgb, Eight, vec![1, 2, 3, 4, 5, 6], Rgb, vec![1, 2, 3, 4, 5, 6], None),
        (ColorRgb, Sixteen, vec![1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0], Rgb, vec![1, 2, 3, 4, 5, 6], None),
        (Rgba, Eight, vec![1, 2, 3, 255, 4, 5, 6, 255], Rgb, vec![1, 2, 3, 4, 5, 6], None),
        (Rgba, Eight, vec![1, 2, 3, 9, 4, 5, 6, 255], Rgb, vec![1, 2, 3, 4, 5, 6], Some(vec![9, 255])),
        (Indexed, Eight, vec![1, 0], Rgb, vec![4, 5, 6, 1, 2, 3], None),
    ] {
        let palette = (color == Indexed).then_some(&[1, 2, 3, 4, 5, 6][..]);
        let found = raster(&with_palette((2, 1), color, depth, &samples, palette));
        let found = (found.channels(), found.samples().to_vec(), found.alpha().map(<[u8]>::to_vec));
        assert_eq!(found, (channels, expected, alpha), "{color:?} {depth:?}");
    }
}

#[test]
fn every_kind_of_jpeg_becomes_light_or_ink() {
    let adobe = |transform| JpegExtras { adobe: Some(transform), ..JpegExtras::default() };
    for (extras, square, channels, expected) in [
        (JpegExtras::default(), &[90][..], Channels::Grey, &[90][..]),
        (JpegExtras::default(), &[90, 128, 128], Channels::Rgb, &[90, 90, 90]),
        (JpegExtras::default(), &[76, 85, 255], Channels::Rgb, &[254, 0, 0]),
        (JpegExtras::default(), &[10, 20, 30, 40], Channels::Cmyk, &[10, 20, 30, 40]),
        (adobe(0), &[245, 235, 225, 215], Channels::Cmyk, &[10, 20, 30, 40]),
        // Luminance and chrominance of the light that 10 % of each coloured ink leave.
        (adobe(2), &[26, 128, 128, 215], Channels::Cmyk, &[26, 26, 26, 40]),
    ] {
        let found = raster(&jpeg(1, &[square], extras));
        assert_eq!((found.width(), found.height(), found.channels()), (8, 8, channels), "{square:?}");
        let off = found.samples()[..expected.len()].iter().zip(expected).map(|(a, b)| a.abs_diff(*b)).max();
        assert!(off <= Some(1), "{extras:?} {square:?}: {:?}", &found.samples()[..expected.len()]);
    }
}

#[test]
fn a_photograph_is_turned_as_the_camera_says() {
    let extras = JpegExtras { orientation: Some(6), ..JpegExtras::default() };
    let found = raster(&jpeg(2, &[&[10], &[200]], extras));
    assert_eq!((found.width(), found.height()), (8, 16));
    assert_eq!((found.samples()[0], found.samples()[8 * 15]), (10, 200));
}

#[test]
fn a_drawing_becomes_flat_paths() {
    let drawing = drawing(
        r##"<g transform="translate(10 5)"><rect width="4" height="3" fill="#102030"/></g>
            <path d="M0 0 Q 3 3 6 0" fill="none" stroke="red" stroke-width="2" stroke-opacity=".5"/>"##,
    );
    assert_eq!((drawing.width, drawing.height, drawing.paths.len()), (100.0, 50.0, 2));
    let (first, second) = (&drawing.paths[0], &drawing.paths[1]);
    assert_eq!(first.matrix.map(|number| number.to_string()), ["1", "0", "0", "1", "10", "5"]);
    let flat = |rgb, opacity| Paint { color: Color::Flat(rgb), opacity };
    assert_eq!(first.fill, Some((flat([16, 32, 48], 100), FillRule::NonZero)));
    let stroke = second.stroke.as_ref().expect("a stroke");
    assert_eq!((&stroke.paint, &second.fill), (&flat([255, 0, 0], 50), &None));
}

#[test]
fn a_gradient_lies_where_its_shape_is_and_has_colours_from_end_to_end() {
    let drawing = drawing(
        r#"<linearGradient id="a"><stop offset=".25" stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>
            <radialGradient id="b" gradientUnits="userSpaceOnUse" cx="5" cy="6" r="4" fx="4"><stop stop-color="red"/>
            <stop offset=".5"/></radialGradient>
            <g transform="translate(10 5)"><rect width="40" height="20" fill="url(#a)"/></g>
            <path d="M0 0L9 9" stroke="url(#b)"/>"#,
    );
    let gradient = |paint: &Paint| match &paint.color {
        Color::Gradient(gradient) => Gradient::clone(gradient),
        Color::Flat(rgb) => panic!("{rgb:?}"),
    };
    let (red, black, blue) = ([255, 0, 0], [0; 3], [0, 0, 255]);
    let line = gradient(&drawing.paths[0].fill.as_ref().expect("a fill").0);
    assert_eq!(line.matrix.map(|number| number.to_string()), ["40", "0", "0", "20", "10", "5"]);
    assert_eq!((line.axis, line.stops), (Axis::Line([0.0, 0.0, 1.0, 0.0]), vec![(0.0, red), (0.25, red), (1.0, blue)]));
    let circles = gradient(&drawing.paths[1].stroke.as_ref().expect("a stroke").paint);
    assert_eq!(circles.axis, Axis::Circles([4.0, 6.0, 0.0, 5.0, 6.0, 4.0]));
    assert_eq!(circles.stops, [(0.0, red), (0.5, black), (1.0, black)]);
}

#[test]
fn a_clipped_group_clips_each_of_its_paths() {
    let drawing = drawing(
        r#"<clipPath id="c"><rect width="5" height="5"/></clipPath>
            <g clip-path="url(#c)" transform="translate(2 0)"><rect width="9" height="9"/><circle r="3"/></g>"#,
    );
    assert!(drawing.paths.iter().all(|path| path.clips.len() == 1));
    assert_eq!(drawing.paths[0].clips[0].outline[0], crate::media::Segment::Move([2.0, 0.0]));
}

/// What is in a drawing, and a part of what is said of it.
const REFUSED: &[(&str, &str)] = &[
    ("<text>Hus</text>", "text in it, which nobody can translate"),
    ("<image href=\"self.svg\" width=\"9\" height=\"9\"/>", "another picture in it"),
    ("<image href=\"data:image/png;base64,AAAA\"/>", "another picture in it"),
    ("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>", "another kind of document"),
    ("<script>alert(1)</script><rect width=\"1\" height=\"1\"/>", "a script in it"),
    ("<use href=\"other.svg#a\"/>", "outside of the file: `other.svg#a`"),
    ("<style>@import url(https://example.org/x.css);</style>", "outside of the file"),
    ("<rect fill=\"url(http://example.org/#a)\" width=\"1\" height=\"1\"/>", "outside of the file"),
    ("<g id=\"a\"><use href=\"#a\"/></g>", "an element that uses itself"),
    ("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>", "an element that uses itself"),
    ("<marker id=\"m\"/><path d=\"M0 0L9 9\" marker-end=\"url(#m)\"/>", "markers (arrow heads)"),
    ("<pattern id=\"p\"/><rect fill=\"url(#p)\" width=\"9\" height=\"9\"/>", "a pattern"),
    (
        "<linearGradient id=\"g\"><stop stop-opacity=\".5\"/><stop offset=\"1\" stop-color=\"red\"/></linearGradient>\
         <rect fill=\"url(#g)\" width=\"9\" height=\"9\"/>",
        "a gradient that fades to nothing",
    ),
    (
        "<linearGradient id=\"g\" spreadMethod=\"reflect\" x2=\".5\"><stop/><stop offset=\"1\" stop-color=\"red\"/>\
         </linearGradient><rect fill=\"url(#g)\" width=\"9\" height=\"9\"/>",
        "a gradient that repeats",
    ),
    (
        "<radialGradient id=\"g\" fx=\"2\"><stop/><stop offset=\"1\" stop-color=\"red\"/></radialGradient>\
         <rect fill=\"url(#g)\" width=\"9\" height=\"9\"/>",
        "a radial gradient whose focus is not inside of its circle",
    ),
    (
        "<mask id=\"m\"><rect width=\"9\" height=\"9\" fill=\"white\"/></mask>\
         <rect mask=\"url(#m)\" width=\"9\" height=\"9\"/>",
        "a mask",
    ),
    (
        "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter><rect filter=\"url(#f)\" width=\"9\" height=\"9\"/>",
        "a filter",
    ),
    ("<rect style=\"mix-blend-mode:multiply\" width=\"9\" height=\"9\"/>", "blend mode"),
    (
        "<g opacity=\".5\"><rect width=\"9\" height=\"9\"/><rect width=\"5\" height=\"5\"/></g>",
        "a group that is see-through as a whole",
    ),
    ("", "nothing that is painted"),
    ("<g>", "the SVG file is damaged"),
];

#[test]
fn what_is_not_flat_or_reaches_outside_is_refused_by_name() {
    for (elements, expected) in REFUSED {
        let found = fault(&svg(10, 10, elements));
        assert!(found.contains(expected), "{elements}: {found}");
    }
}

/// Returns a PNG file whose header says another size than it has.
fn png_of_wrong_size(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = rgb_png(2, 2, |_, _| [0; 3]);
    bytes[16..24].copy_from_slice(&[width.to_be_bytes(), height.to_be_bytes()].concat());
    // The checksum of the header is put right, so that only the size is wrong.
    let sum = crc32(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// Returns a JPEG file whose frame says another size than it has.
fn jpeg_of_wrong_size(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = jpeg(1, &[&[90]], JpegExtras::default());
    let frame = bytes.windows(2).position(|two| two == [0xFF, 0xC0]).expect("a frame");
    bytes[frame + 5..frame + 9].copy_from_slice(&[height.to_be_bytes(), width.to_be_bytes()].concat());
    bytes
}

fn nested_uses(levels: usize) -> String {
    let mut elements = String::from("<rect id=\"l0\" width=\"1\" height=\"1\"/>");
    for level in 1..=levels {
        let used = format!("<use href=\"#l{}\"/>", level - 1);
        let _ = write!(elements, "<g id=\"l{level}\">{}</g>", used.repeat(10));
    }
    elements
}

fn chained_uses(count: usize) -> String {
    let mut elements = String::new();
    for number in 0..count {
        let _ = write!(elements, "<use id=\"u{number}\" href=\"#u{}\"/>", number + 1);
    }
    elements
}

fn laughs() -> Vec<u8> {
    let mut entities = String::from("<!ENTITY a0 \"ha\">");
    for level in 1..20 {
        let _ = write!(entities, "<!ENTITY a{level} \"{}\">", format!("&a{};", level - 1).repeat(10));
    }
    format!("<!DOCTYPE svg [{entities}]><svg xmlns=\"http://www.w3.org/2000/svg\"><title>&a19;</title></svg>")
        .into_bytes()
}

fn cut(mut bytes: Vec<u8>, by: usize) -> Vec<u8> {
    bytes.truncate(bytes.len() - by);
    bytes
}

#[test]
fn hostile_files_are_refused_at_once_and_by_name() {
    let photo = || jpeg(4, &[&[90][..]; 16], JpegExtras::default());
    let screenshot = || rgb_png(40, 40, |x, y| [x, y, x ^ y].map(|n| u8::try_from(n).expect("small")));
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("nothing", Vec::new(), "the file is empty"),
        ("text", b"hello".to_vec(), "expected PNG, JPEG or SVG"),
        ("the first bytes of a PNG", b"\x89PNG\r\n\x1a\n".to_vec(), "the PNG file is damaged"),
        ("a PNG cut short", cut(screenshot(), 60), "the PNG file is damaged"),
        ("a PNG without its end", cut(screenshot(), 12), "the PNG file is damaged"),
        ("a PNG of 400 million pixels", png_of_wrong_size(20_000, 20_000), "20000 × 20000 pixels, at most 40 million"),
        ("a PNG of too many for a computer", png_of_wrong_size(0x7FFF_FFFF, 0x7FFF_FFFF), "pixels, at most 40 million"),
        ("a PNG that promises more than it has", png_of_wrong_size(6_000, 6_000), "the PNG file is damaged"),
        ("a PNG without width", png_of_wrong_size(0, 5), "the PNG file is damaged"),
        ("the first bytes of a JPEG", b"\xFF\xD8\xFF\xE0".to_vec(), "the JPEG file is damaged"),
        ("a JPEG cut short", cut(photo(), 4), "the JPEG file is damaged: its end is missing"),
        ("a JPEG of 400 million pixels", jpeg_of_wrong_size(20_000, 20_000), "at most 40 million"),
        ("a JPEG that promises more than it has", jpeg_of_wrong_size(4_000, 4_000), "the JPEG file is damaged"),
        ("a JPEG without width", jpeg_of_wrong_size(0, 8), "the JPEG file is damaged"),
        ("entities that unfold without end", laughs(), "the SVG file is damaged"),
        (
            "an entity of its own",
            b"<!DOCTYPE svg [<!ENTITY a \"&a;\">]><svg>&a;</svg>".to_vec(),
            "the SVG file is damaged",
        ),
        ("uses of uses of uses", svg(9, 9, &nested_uses(9)), "more than 200000 elements"),
        (
            "groups in groups",
            svg(9, 9, &format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000))),
            "more than 200 elements inside of each other",
        ),
        ("a chain of uses", svg(9, 9, &chained_uses(5_000)), "more than 200"),
        (
            "ten megabytes of path",
            svg(9, 9, &format!("<path d=\"M0 0{}\"/>", " l1 1-1 0".repeat(1_200_000))),
            "the file has 10 MB, at most 5 MB are read",
        ),
        (
            "a million corners",
            svg(9, 9, &format!("<path d=\"M0 0{}\"/>", "l1 1".repeat(1_000_000))),
            "more than 400000 corners and curves",
        ),
        ("many small elements", svg(9, 9, &"<b/>".repeat(300_000)), "more than 200000 parts"),
        (
            "a drawing without size",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\"/>".to_vec(),
            "the SVG file is damaged",
        ),
        ("another kind of XML", b"<html><svg/></html>".to_vec(), "does not begin with an `svg` element"),
        ("bytes that are not text", b"<svg>\xFF\xFE</svg>".to_vec(), "it is not UTF-8"),
    ];
    for (name, bytes, expected) in cases {
        let start = Instant::now();
        let found = fault(&bytes);
        assert!(found.contains(expected), "{name}: {found}");
        assert!(start.elapsed() < Duration::from_secs(10), "{name} took {:?}", start.elapsed());
    }
}

#[test]
fn a_file_of_another_name_is_what_its_content_says() {
    let picture = Picture::new("sources/images/map.svg", rgb_png(1, 1, |_, _| [1, 2, 3]));
    assert!(matches!(picture.content(), Ok(Content::Raster(_))));
}

#[test]
fn a_picture_is_decoded_once() {
    let picture = Picture::new("a.png", png((1, 1), ColorType::Grayscale, BitDepth::Eight, &[7]));
    let (first, second) = (picture.content().expect("whole"), picture.content().expect("whole"));
    assert!(std::ptr::eq(first, second));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 2, ..ProptestConfig::default() })]

    /// Whatever happens to the bytes of a file, it is a picture or it is refused.
    #[test]
    fn a_damaged_file_is_a_picture_or_is_refused(
        kind in 0..4_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut bytes = match kind {
            0 => rgb_png(9, 7, |x, y| [x, y, x * y].map(|n| u8::try_from(n).expect("small"))),
            1 => jpeg(2, &[&[90, 100, 140], &[30, 128, 128]], JpegExtras { orientation: Some(5), ..JpegExtras::default() }),
            2 => jpeg(1, &[&[90, 100, 140, 7]], JpegExtras { adobe: Some(2), ..JpegExtras::default() }),
            _ => svg(30, 20, "<g transform=\"rotate(9)\"><use href=\"#a\"/><path id=\"a\" d=\"M1 1a3 4 0 0 1 5 5z\" stroke=\"red\"/></g>"),
        };
        for (at, byte) in &changes {
            let at = at.index(bytes.len());
            bytes[at] = *byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let picture = Picture::new("a", bytes);
        match picture.content() {
            Ok(Content::Raster(raster)) => {
                let pixels = raster.width() as usize * raster.height() as usize;
                prop_assert_eq!(raster.samples().len(), pixels * raster.channels().count());
            }
            Ok(Content::Drawing(drawing)) => prop_assert!(drawing.width > 0.0 && drawing.height > 0.0),
            Err(fault) => prop_assert!(!fault.to_string().is_empty() && !fault.help().is_empty()),
        }
    }
}
