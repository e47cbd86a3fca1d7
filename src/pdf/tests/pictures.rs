//! Pictures as objects: colour spaces, sizes, masks, marks; read back and by poppler.

use std::io::Write as _;
use std::process::Command;
use std::sync::Arc;

use png::{BitDepth, ColorType};

use super::*;
use crate::media::testing::{JpegExtras, jpeg, picture, png, rgb_png, svg};
use crate::media::{Content, Picture};

const DRAWING: &str = r##"<rect width="100" height="50" fill="#808080"/>
    <g transform="translate(10 10) rotate(90)"><path d="M0 0Q5 5 10 0Z" fill="#005c94" fill-rule="evenodd"/></g>
    <path d="M0 0L10 10.12345" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-dasharray="3 1"
        stroke-opacity=".5"/>"##;

const GRADIENTS: &str = r##"<linearGradient id="a"><stop stop-color="#005c94"/><stop offset="1" stop-color="#f6c453"/>
    </linearGradient><radialGradient id="b"><stop stop-color="#fff"/><stop offset="1"/></radialGradient>
    <rect width="100" height="50" fill="url(#a)"/><circle cx="25" cy="25" r="20" fill="url(#b)" stroke="url(#a)"/>"##;

/// Returns a picture on a page, `width` points wide, in a figure with a caption.
fn page_with(picture: &Arc<Picture>, width: f64) -> Page {
    let mut page = Page::new("a4", "nb");
    let group = page.tag(TagTree::ROOT, TagRole::Captioned, "");
    let figure = page.tag(group, TagRole::Figure { alt: "Et hus".to_owned() }, "");
    let height = width * picture.proportion().expect("whole");
    let [x, y, width, height] = [70.0, 100.0, width, height].map(Length::pt);
    page.paint(0, Some(figure), Shape::Picture { rect: Rect::new(x, y, width, height), picture: Arc::clone(picture) });
    let caption = page.tag(group, TagRole::Caption, "Huset");
    page.paint(0, Some(caption), Shape::Glyphs(run(LATIN, "nb", "Huset", 70.0, 100.0 + height.to_pt() + 12.0)));
    page
}

/// Returns the patterns of a PDF as text.
fn patterns(pdf: &Pdf) -> String {
    let is_pattern = |object: &&lopdf::Object| object.as_dict().is_ok_and(|dictionary| dictionary.has_type(b"Pattern"));
    let lines = pdf.0.objects.values().filter(is_pattern).map(|object| format!("{object:?}\n"));
    lines.collect()
}

/// Returns all picture objects as text: the dictionary without its length, and a drawing's content.
fn objects(pdf: &Pdf) -> String {
    let mut text = String::new();
    for object in pdf.0.objects.values() {
        let Ok(stream) = object.as_stream() else { continue };
        if !stream.dict.has_type(b"XObject") {
            continue;
        }
        for (key, value) in stream.dict.iter().filter(|(key, _)| *key != b"Length") {
            writeln!(text, "/{} {value:?}", String::from_utf8_lossy(key)).expect(STRING);
        }
        let content = stream.decompressed_content().expect("deflated");
        if name(&stream.dict, "Subtype") == "Form" {
            text.push_str(&String::from_utf8(content).expect("ASCII"));
        } else {
            writeln!(text, "{} bytes, {:?} …", content.len(), &content[..content.len().min(8)]).expect(STRING);
        }
        text.push('\n');
    }
    text
}

#[test]
fn a_drawing_is_a_form_in_the_inks_of_the_edition() {
    let picture = picture("a.svg", svg(100, 50, DRAWING));
    let page = page_with(&picture, 200.0);
    for (edition, snapshot) in [(Edition::Print, "drawing-print"), (Edition::Screen, "drawing-screen")] {
        let pdf = page.read(edition);
        with_snapshots(|| insta::assert_snapshot!(snapshot, format!("{}{}", pdf.content(0), objects(&pdf))));
    }
}

#[test]
fn a_gradient_is_a_shading_in_the_inks_of_the_edition() {
    let page = page_with(&picture("a.svg", svg(100, 50, GRADIENTS)), 200.0);
    let pdf = page.read(Edition::Screen);
    with_snapshots(|| insta::assert_snapshot!("gradient-screen", format!("{}{}", objects(&pdf), patterns(&pdf))));
    let print = patterns(&page.read(Edition::Print));
    assert!(print.contains("/DeviceCMYK") && !print.contains("RGB"), "{print}");
}

#[test]
fn a_gradient_is_painted_as_it_looks() {
    // In the drawing a pixel is two points of the page; the page's left upper corner is at (70, 100).
    for (elements, places) in [
        (
            r##"<linearGradient id="a"><stop stop-color="#00f"/><stop offset="1" stop-color="#f00"/></linearGradient>
                <g transform="rotate(90) scale(2 1)"><rect y="-100" width="25" height="100" fill="url(#a)"/></g>"##,
            vec![((170, 103), [6, 0, 249]), ((170, 150), [128, 0, 127]), ((90, 196), [248, 0, 7])],
        ),
        (
            r##"<radialGradient id="a" gradientUnits="userSpaceOnUse" cx="50" cy="25" r="20"><stop stop-color="#fff"/>
                <stop offset="1" stop-color="#00f"/></radialGradient><rect width="100" height="50" fill="url(#a)"/>"##,
            vec![((170, 150), [253, 253, 255]), ((190, 150), [128, 128, 255]), ((80, 105), [0, 0, 255])],
        ),
    ] {
        let pdf = page_with(&picture("a.svg", svg(100, 50, elements)), 200.0).write(Edition::Screen);
        for (place, expected) in places {
            let found = painted(&pdf, place);
            assert!(found.iter().zip(expected).all(|(a, b)| a.abs_diff(b) <= 8), "{place:?}: {found:?}");
        }
    }
}

#[test]
fn a_raster_with_transparency_is_an_image_with_a_mask() {
    let samples = [[10, 20, 30, 255], [200, 200, 200, 128]].concat().repeat(8);
    let picture = picture("a.png", png((4, 4), ColorType::Rgba, BitDepth::Eight, &samples));
    for (edition, snapshot) in [(Edition::Print, "raster-print"), (Edition::Screen, "raster-screen")] {
        let pdf = page_with(&picture, 2.0).read(edition);
        with_snapshots(|| insta::assert_snapshot!(snapshot, objects(&pdf)));
    }
}

#[test]
fn a_figure_and_its_caption_stand_together_in_the_structure() {
    let picture = picture("a.svg", svg(100, 50, DRAWING));
    let pdf = page_with(&picture, 200.0).read(Edition::Screen);
    with_snapshots(|| insta::assert_snapshot!("picture-structure", pdf.tree()));
}

/// Returns what a program of poppler says of a PDF.
fn poppler(program: &str, arguments: &[&str], pdf: &[u8]) -> Vec<u8> {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(pdf).expect("written");
    let path = file.path().to_str().expect("a path of ours");
    let output = Command::new(program).args(arguments).arg(path).output().expect("poppler-utils is installed");
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// Returns colour, components, bits and resolution of each image by `pdfimages`.
fn images(pdf: &[u8]) -> Vec<String> {
    let list = String::from_utf8(poppler("pdfimages", &["-list"], pdf)).expect("text");
    let row = |line: &str| {
        let cells: Vec<&str> = line.split_whitespace().collect();
        format!("{} {}x{} {} {} {} ppi", cells[2], cells[3], cells[4], cells[5], cells[6], cells[12])
    };
    list.lines().skip(2).map(row).collect()
}

#[test]
fn print_has_only_cmyk_images_of_enough_pixels_and_the_screen_no_more_than_it_shows() {
    let photo = |_, y: u32| [200, 100, u8::try_from(y % 200).expect("small")];
    let grey = png((900, 450), ColorType::Grayscale, BitDepth::Eight, &vec![7; 900 * 450]);
    let inks = jpeg(2, &[&[10, 20, 30, 40], &[255, 255, 255, 255]], JpegExtras::default());
    for (picture, width, print, screen) in [
        // 72 pt are an inch.
        (rgb_png(900, 450, photo), 216.0, "image 900x450 cmyk 4 300 ppi", "image 900x450 rgb 3 300 ppi"),
        (rgb_png(900, 450, photo), 72.0, "image 300x150 cmyk 4 300 ppi", "image 225x113 rgb 3 225 ppi"),
        (rgb_png(900, 450, photo), 150.0, "image 900x450 cmyk 4 432 ppi", "image 450x225 rgb 3 216 ppi"),
        (grey, 216.0, "image 900x450 cmyk 4 300 ppi", "image 900x450 gray 1 300 ppi"),
        (inks, 2.0, "image 16x8 cmyk 4 576 ppi", "image 8x4 rgb 3 288 ppi"),
    ] {
        let page = page_with(&self::picture("a", picture), width);
        assert_eq!(images(&page.write(Edition::Print)), [print]);
        assert_eq!(images(&page.write(Edition::Screen)), [screen]);
    }
}

/// Returns the colour in the middle of a page, as poppler paints it.
fn painted(pdf: &[u8], (x, y): (usize, usize)) -> [u8; 3] {
    let ppm = poppler("pdftoppm", &["-r", "72", "-f", "1", "-l", "1"], pdf);
    let mut header = ppm.splitn(4, |byte| *byte == b'\n');
    let (_, size) = (header.next().expect("a format"), header.next().expect("a size"));
    let width: usize = String::from_utf8_lossy(size).split(' ').next().and_then(|w| w.parse().ok()).expect("a width");
    let pixels = header.nth(1).expect("pixels");
    let at = (y * width + x) * 3;
    [pixels[at], pixels[at + 1], pixels[at + 2]]
}

#[test]
fn both_kinds_stand_upright_where_they_are_put() {
    // The left upper quarter is red, the right upper one blue, the lower half white.
    let color = |x, y| {
        if y >= 25 {
            [255; 3]
        } else if x < 50 {
            [230, 30, 30]
        } else {
            [30, 30, 230]
        }
    };
    let squares = "<rect width=\"100\" height=\"50\" fill=\"#fff\"/><rect width=\"50\" height=\"25\" fill=\"#e61e1e\"/>\
                   <rect x=\"50\" width=\"50\" height=\"25\" fill=\"#1e1ee6\"/>";
    for file in [rgb_png(100, 50, color), svg(100, 50, squares)] {
        let page = page_with(&picture("a", file), 200.0);
        let pdf = page.write(Edition::Screen);
        for (place, expected) in [((120, 120), [230, 30, 30]), ((220, 120), [30, 30, 230]), ((120, 180), [255; 3])] {
            let found = painted(&pdf, place);
            assert!(found.iter().zip(expected).all(|(a, b)| a.abs_diff(b) <= 2), "{place:?}: {found:?}");
        }
    }
}

/// Returns a pixel as a camera sees it: soft colours with grain.
fn photo(x: u32, y: u32) -> [u8; 3] {
    let mixed = (x.wrapping_mul(374_761_393) ^ y.wrapping_mul(668_265_263)).wrapping_mul(1_274_126_177);
    let grain = (mixed ^ mixed >> 15) % 12;
    [x / 2 + grain, 40 + y / 2 + grain, 200 - x / 3 + grain].map(|sample| u8::try_from(sample % 256).expect("a byte"))
}

/// Returns a photograph of 160 × 80 pixels as JPEG, as the camera holds it.
fn photo_jpeg(orientation: Option<u8>) -> Vec<u8> {
    let samples: Vec<u8> = (0..160 * 80).flat_map(|at| photo(at % 160, at / 160)).collect();
    let mut file = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut file, 90);
    if let Some(orientation) = orientation {
        let tiff = [b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", &[orientation][..], &[0; 6]].concat();
        encoder.add_exif_metadata(&tiff).expect("short");
    }
    encoder.encode(&samples, 160, 80, jpeg_encoder::ColorType::Rgb).expect("as many samples as the size says");
    file
}

/// Returns what compresses each image of colours, and its bytes; no masks.
fn image_data(pdf: &Pdf) -> Vec<(String, Vec<u8>)> {
    let streams = pdf.0.objects.values().filter_map(|object| object.as_stream().ok());
    let images = streams.filter(|stream| stream.dict.has(b"BitsPerComponent") && stream.dict.has(b"ColorSpace"));
    let colours = images.filter(|stream| name(&stream.dict, "ColorSpace") != "DeviceGray");
    colours.map(|stream| (name(&stream.dict, "Filter"), stream.content.clone())).collect()
}

#[test]
fn on_the_screen_a_photograph_is_jpeg_and_a_drawing_is_lossless() {
    let flat = |x: u32, y: u32| if (x / 20 + y / 20).is_multiple_of(2) { [29, 79, 128] } else { [246, 196, 83] };
    let clear: Vec<u8> = (0..300 * 150)
        .flat_map(|at| [photo(at % 300, at / 300).as_slice(), &[u8::from(at > 99) * 255]].concat())
        .collect();
    for (file, expected) in [
        (rgb_png(300, 150, photo), "DCTDecode"),
        (rgb_png(300, 150, flat), "FlateDecode"),
        (png((300, 150), ColorType::Rgba, BitDepth::Eight, &clear), "FlateDecode"),
    ] {
        let page = page_with(&picture("a", file), 72.0);
        for edition in [Edition::Screen, Edition::Imposed] {
            let pdf = page.read(edition);
            let filters: Vec<String> = image_data(&pdf).into_iter().map(|(filter, _)| filter).collect();
            assert_eq!(filters, [expected]);
        }
        let print = String::from_utf8(poppler("pdfimages", &["-list"], &page.write(Edition::Print))).expect("text");
        assert!(!print.contains("jpeg"), "{print}");
    }
}

#[test]
fn a_jpeg_file_that_needs_no_reduction_is_passed_on() {
    let bare = picture("a.jpg", photo_jpeg(None)).jpeg_data().expect("three colours").data;
    let picture = picture("a.jpg", photo_jpeg(Some(3)));
    // 160 pixels on 72 pt are 160 to the inch, on 20 pt 576.
    let image = |width: f64, edition: Edition| image_data(&page_with(&picture, width).read(edition)).remove(0);
    let (filter, data) = image(72.0, Edition::Screen);
    assert!(filter == "DCTDecode" && data == bare, "{filter}");
    let (filter, data) = image(20.0, Edition::Screen);
    assert!(filter == "DCTDecode" && data.len() < bare.len() / 3, "{filter}");
    assert_eq!(image(72.0, Edition::Print).0, "FlateDecode");
}

#[test]
fn a_jpeg_file_that_is_passed_on_is_turned_as_the_camera_says() {
    for orientation in 1..=8 {
        let picture = picture("a.jpg", photo_jpeg(Some(orientation)));
        let Ok(Content::Raster(raster)) = picture.content() else { panic!("a raster") };
        let width = usize::try_from(raster.width()).expect("small");
        // A pixel is a point of the page.
        let page = page_with(&picture, f64::from(raster.width()));
        assert_eq!(
            Some(image_data(&page.read(Edition::Screen)).remove(0).1),
            picture.jpeg_data().map(|jpeg| jpeg.data)
        );
        let pdf = page.write(Edition::Screen);
        for (x, y) in [(4, 4), (76, 4), (4, 76), (60, 28)] {
            let at = (y * width + x) * 3;
            let (found, expected) = (painted(&pdf, (70 + x, 100 + y)), &raster.samples()[at..at + 3]);
            let is_near = found.iter().zip(expected).all(|(a, b)| a.abs_diff(*b) <= 16);
            assert!(is_near, "orientation {orientation} at {x}, {y}: {found:?}, expected {expected:?}");
        }
    }
}

#[test]
fn what_a_camera_writes_beside_the_pixels_is_left_out() {
    let secret = b"59.9139 N 10.7522 E";
    let mut photo = jpeg(1, &[&[90, 128, 128]], JpegExtras { orientation: Some(1), ..JpegExtras::default() });
    let comment = [&[0xFF, 0xFE, 0, 21][..], secret].concat();
    photo.splice(2..2, comment);
    for edition in [Edition::Print, Edition::Screen, Edition::Proof] {
        let pdf = page_with(&picture("a.jpg", photo.clone()), 2.0).write(edition);
        assert!(!pdf.windows(secret.len()).any(|window| window == secret));
    }
}

#[test]
fn a_picture_is_one_object_however_often_it_is_shown_and_only_on_its_pages() {
    let picture = picture("a.png", rgb_png(300, 150, |_, _| [1, 2, 3]));
    let mut page = Page::new("trifold-a4", "nb");
    let rect = Rect::new(Length::pt(20.0), Length::pt(30.0), Length::pt(72.0), Length::pt(36.0));
    for frame in [0, 1] {
        page.paint(frame, None, Shape::Picture { rect, picture: Arc::clone(&picture) });
    }
    let pdf = page.read(Edition::Screen);
    assert_eq!(pdf.of_type("XObject").len() + images(&page.write(Edition::Screen)).len(), 2, "one image on two pages");
    let has = |number: usize| {
        pdf.under(pdf.page(number), "Resources").get(b"XObject").is_ok_and(|shown| pdf.dictionary(shown).has(b"P0"))
    };
    assert_eq!((0..6).map(has).collect::<Vec<_>>(), [true, true, false, false, false, false]);
    assert!(pdf.content(0).contains("/Artifact BMC\nq\n72 0 0 36"), "{}", pdf.content(0));
}

#[test]
fn pictures_give_the_same_bytes_in_any_order_and_thread() {
    let file = || rgb_png(700, 300, |x, y| [x, y, x + y].map(|n| u8::try_from(n % 256).expect("small")));
    let all = |picture: &Arc<Picture>, editions: [Edition; 2]| {
        editions.map(|edition| page_with(picture, 90.0).write(edition))
    };
    let [print, screen] = all(&picture("a.png", file()), [Edition::Print, Edition::Screen]);
    let shared = picture("a.png", file());
    let backward = std::thread::scope(|scope| {
        let threads = [0; 3].map(|_| scope.spawn(|| all(&shared, [Edition::Screen, Edition::Print])));
        threads.map(|thread| thread.join().expect("no panic"))
    });
    assert!(backward.iter().all(|[b, a]| *a == print && *b == screen), "bytes differ");
}
