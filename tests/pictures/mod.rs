//! Pages as small pictures, compared with pictures that a person has looked at.
//!
//! The snapshots of text say where each glyph stands; only a picture says that
//! it looks right. `tests/data/pictures/README.md` tells how to renew them.

mod raster;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use raster::{BLOCK, Difference, Raster};

use crate::cli::TestProject;
use crate::sample::copy;

/// A page that has a picture.
struct Page {
    /// The name of the picture.
    name: &'static str,
    /// The PDF below `out/`, and which of its pages.
    file: &'static str,
    number: usize,
}

const PAGES: [Page; 10] = [
    Page { name: "trifold-outside", file: "nb/brosjyre.print.pdf", number: 1 },
    Page { name: "trifold-inside-arabic", file: "ar/brosjyre.print.pdf", number: 2 },
    Page { name: "trifold-inside-urdu", file: "ur/brosjyre.print.pdf", number: 2 },
    Page { name: "trifold-outside-burmese", file: "my/brosjyre.print.pdf", number: 1 },
    Page { name: "proof-thai", file: "th/brosjyre.proof.pdf", number: 5 },
    Page { name: "booklet-cover", file: "nb/hefte.print.pdf", number: 1 },
    Page { name: "booklet-table-footnotes", file: "nb/hefte.print.pdf", number: 3 },
    Page { name: "booklet-imposed", file: "nb/hefte.imposed.pdf", number: 1 },
    Page { name: "newsletter", file: "nb/nyhetsbrev.print.pdf", number: 1 },
    Page { name: "overview-table", file: "nb/oversikt.print.pdf", number: 1 },
];

/// Written as `write`, this variable of the environment makes new reference pictures.
const VARIABLE: &str = "POLYFOLD_PICTURES";
/// No picture, and not all of them together, may be larger, in bytes.
const LARGEST: (u64, u64) = (25_000, 200_000);

fn references() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pictures")
}

/// Returns the project of the pictures, built once for all tests here.
fn project() -> &'static TestProject {
    static PROJECT: OnceLock<TestProject> = OnceLock::new();
    PROJECT.get_or_init(|| {
        let project = TestProject::empty();
        copy(&references().join("project"), &project.path(""));
        project.ok(&["build", "--edition", "print", "--edition", "proof", "--edition", "imposed"]);
        project
    })
}

impl Page {
    fn reference(&self) -> PathBuf {
        references().join(self.name).with_extension("png")
    }

    fn pdf(&self) -> PathBuf {
        project().path("out").join(self.file)
    }

    /// Compares the page with its picture; returns what a person should look at, if anything.
    fn check(&self) -> Option<String> {
        let new = Raster::of_page(&self.pdf(), self.number);
        if std::env::var_os(VARIABLE).is_some_and(|value| value == "write") {
            // The other tests here read the pictures at the same time.
            let written = self.reference().with_extension("writing");
            new.write(&written).and_then(|()| fs::rename(&written, self.reference())).expect("files can be written");
            return None;
        }
        match Raster::read(&self.reference()) {
            Ok(reference) => {
                let difference = new.difference(&reference);
                (!difference.is_nothing()).then(|| self.show(&new, &difference))
            }
            Err(error) => Some(format!("{}: {error}", self.reference().display())),
        }
    }

    /// Writes what the page is now, and where it differs, and says where these pictures are.
    fn show(&self, new: &Raster, difference: &Difference) -> String {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
        fs::create_dir_all(&folder).expect("folders can be made");
        let file = |what: &str| folder.join(format!("{}.{what}.png", self.name));
        let (now, marked) = (file("new"), file("difference"));
        new.write(&now).expect("files can be written");
        new.marked(difference).write(&marked).expect("files can be written");
        format!(
            "{}: {} of {} blocks differ, by {} of 255 at most\n  was         {}\n  is          {}\n  difference  {}",
            self.name,
            difference.blocks.len(),
            difference.all,
            difference.largest,
            self.reference().display(),
            now.display(),
            marked.display()
        )
    }
}

#[test]
fn pages_look_as_in_their_pictures() {
    let differing: Vec<String> = PAGES.iter().filter_map(Page::check).collect();
    assert!(
        differing.is_empty(),
        "{}\nLook at them. If the new pages are right: {VARIABLE}=write cargo test --test main pictures",
        differing.join("\n")
    );
}

#[test]
fn pictures_are_few_and_small() {
    let mut files: Vec<(String, u64)> = Vec::new();
    for entry in fs::read_dir(references()).expect("it is there") {
        let entry = entry.expect("it can be read");
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(name) = name.strip_suffix(".png") {
            files.push((name.to_owned(), entry.metadata().expect("it can be read").len()));
        }
    }
    let mut names: Vec<&str> = PAGES.iter().map(|page| page.name).collect();
    names.sort_unstable();
    files.sort();
    assert_eq!(files.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), names);
    assert!(files.iter().all(|(_, size)| *size <= LARGEST.0), "{files:?}");
    assert!(files.iter().map(|(_, size)| size).sum::<u64>() <= LARGEST.1, "{files:?}");
}

/// Poppler has a second renderer, that of the library cairo: it smooths edges in its own way, as another version would.
#[test]
fn another_renderer_is_no_difference() {
    for page in [&PAGES[1], &PAGES[7], &PAGES[9]] {
        let number = page.number.to_string();
        let arguments = ["-png", "-singlefile", "-r", raster::RENDERED, "-f", &number, "-l", &number];
        let file = project().path(&format!("{}.cairo", page.name));
        let into = file.to_str().expect("a plain path");
        let output = std::process::Command::new("pdftocairo").args(arguments).arg(page.pdf()).arg(into).output();
        assert!(output.expect("it is beside pdftoppm").status.success());
        let other = Raster::read(&file.with_extension("cairo.png")).expect("a PNG").reduced();
        let difference = Raster::of_page(&page.pdf(), page.number).difference(&other);
        assert!(difference.is_nothing(), "{}", page.show(&other, &difference));
    }
}

/// What went wrong with a picture.
type Fault = fn(&mut Raster);

#[test]
fn what_a_person_would_see_is_a_difference() {
    // The inside in Arabic has text at its start side, and white below.
    let reference = Raster::read(&PAGES[1].reference()).expect("it is there");
    let faults: [(&str, Fault); 5] = [
        ("the second panel is empty", |picture| fill(picture, 0.36, 0.64, [255; 3])),
        ("the bar has another blue", |picture| recolour(picture, [26, 63, 125], [26, 63, 140])),
        ("all below the headings is a line lower", |picture| shift(picture, 0.2, 1.0, BLOCK)),
        ("a list is a line lower", |picture| shift(picture, 0.25, 0.5, BLOCK)),
        ("the picture is a pixel wider", |picture| picture.width -= 1),
    ];
    assert!(reference.difference(&reference).is_nothing());
    for (what, fault) in faults {
        let mut picture = reference.clone();
        fault(&mut picture);
        let difference = picture.difference(&reference);
        assert!(!difference.is_nothing(), "{what}: {difference:?}");
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a few hundred pixels"
)]
fn part(length: usize, share: f64) -> usize {
    (length as f64 * share) as usize
}

/// Paints columns below the head of a page, between two shares of its width.
fn fill(picture: &mut Raster, from: f64, to: f64, color: [u8; 3]) {
    let (from, to) = (part(picture.width, from), part(picture.width, to));
    for row in picture.pixels.chunks_mut(picture.width).skip(2 * BLOCK) {
        row[from..to].fill(color);
    }
}

/// Moves a part of the height down by some pixels.
fn shift(picture: &mut Raster, from: f64, to: f64, by: usize) {
    let (from, to) = (part(picture.height, from) * picture.width, part(picture.height, to) * picture.width);
    picture.pixels[from..to].rotate_right(by * picture.width);
}

/// Gives pixels near a colour another.
fn recolour(picture: &mut Raster, from: [u8; 3], to: [u8; 3]) {
    for pixel in &mut picture.pixels {
        if pixel.iter().zip(from).all(|(value, from)| value.abs_diff(from) < 12) {
            *pixel = to;
        }
    }
}
