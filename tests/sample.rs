//! The repository's own sample, as people would judge it: with the tools of print shops.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

/// What is true of a document of the sample.
struct Kind {
    id: &'static str,
    /// The least number of messages.
    messages: u64,
    /// The least number of languages that are complete, the source language among them.
    complete: usize,
    /// The trimmed size of its sheet, in millimetres.
    sheet: (f64, f64),
    /// Where the sheet is folded, in millimetres from its left side, on the outside and on the inside; nowhere else.
    folds: [&'static [f64]; 2],
    /// A telephone number or address that is in each language.
    fact: [&'static str; 2],
}

const KINDS: [Kind; 4] = [
    Kind {
        id: "informasjon",
        messages: 40,
        complete: 20,
        sheet: (297.0, 210.0),
        folds: [&[97.0, 197.0], &[100.0, 200.0]],
        fact: ["22 33 11 60", "۲۲ ۳۳ ۱۱ ۶۰"],
    },
    Kind { id: "veileder", messages: 250, complete: 2, sheet: (148.0, 210.0), fact: ["22 33 11 60"; 2], ..PAGES },
    Kind { id: "nyhetsbrev", messages: 80, complete: 2, fact: ["22 33 11 60"; 2], ..PAGES },
    Kind { id: "rettsavgjorelser", messages: 100, complete: 2, fact: ["hudoc.echr.coe.int"; 2], ..PAGES },
];

/// A document on pages without folds.
const PAGES: Kind = Kind { id: "", messages: 0, complete: 0, sheet: (210.0, 297.0), folds: [&[], &[]], fact: [""; 2] };

/// The sample, built once for all tests here.
fn sample() -> &'static Path {
    static SAMPLE: OnceLock<TempDir> = OnceLock::new();
    SAMPLE
        .get_or_init(|| {
            let folder = TempDir::new().expect("a temporary folder can be made");
            for name in ["polyfold.toml", "sources", "translations"] {
                copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(name), &folder.path().join(name));
            }
            polyfold(folder.path(), &["build", "-q"]);
            folder
        })
        .path()
}

/// Copies a file, or a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("folders can be made");
        for entry in fs::read_dir(from).expect("it can be read") {
            let entry = entry.expect("it can be read");
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::copy(from, to).expect("files can be copied");
    }
}

fn polyfold(folder: &Path, arguments: &[&str]) -> String {
    let output =
        Command::new(env!("CARGO_BIN_EXE_polyfold")).args(arguments).current_dir(folder).output().expect("it runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("polyfold writes UTF-8")
}

/// Runs a tool of the machine; `make test` installs them.
fn tool(name: &str, arguments: &[&str], file: &Path) -> String {
    let output = Command::new(name)
        .args(arguments)
        .arg(file)
        .output()
        .unwrap_or_else(|error| panic!("{name}: {error}; `make test` installs what the tests need"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name} {}: {text}", file.display());
    text
}

/// Returns the PDFs of a document, one for each complete language.
fn pdfs(kind: &Kind, edition: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in fs::read_dir(sample().join("out")).expect("it was built") {
        let file = folder.expect("it can be read").path().join(format!("{}.{edition}.pdf", kind.id));
        if file.exists() {
            files.push(file);
        }
    }
    files.sort();
    assert!(files.len() >= kind.complete, "only {} {edition} PDFs of {}", files.len(), kind.id);
    files
}

/// Returns the PDFs of all documents.
fn all_pdfs(edition: &str) -> Vec<(&'static Kind, PathBuf)> {
    KINDS.iter().flat_map(|kind| pdfs(kind, edition).into_iter().map(move |file| (kind, file))).collect()
}

#[test]
fn the_sample_is_synced_and_a_sync_changes_nothing() {
    let folder = TempDir::new().expect("a temporary folder can be made");
    for name in ["polyfold.toml", "sources", "translations"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(name), &folder.path().join(name));
    }
    let text = polyfold(folder.path(), &["--format", "json", "sync", "--dry-run"]);
    let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let documents = report["documents"].as_array().expect("a list");
    let ids: Vec<&str> = documents.iter().filter_map(|document| document["id"].as_str()).collect();
    assert_eq!(ids, KINDS.map(|kind| kind.id));
    for document in documents {
        for catalog in document["catalogs"].as_array().expect("a list") {
            assert_eq!(catalog["changed"], false, "{}: {catalog}", document["id"]);
        }
    }
}

#[test]
fn the_sample_shows_every_state() {
    let text = polyfold(sample(), &["--format", "json", "status"]);
    let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let documents = report["documents"].as_array().expect("a list");
    let locales = |document: usize| documents[document]["locales"].as_array().expect("a list");
    for state in ["missing", "draft", "outdated", "translated", "approved"] {
        assert!(locales(0).iter().any(|locale| locale[state].as_u64() > Some(0)), "no language has {state} messages");
    }
    for (index, kind) in KINDS.iter().enumerate() {
        let messages = documents[index]["messages"].as_u64().expect("a number");
        assert!(messages >= kind.messages, "{}: {messages}", kind.id);
        for locale in locales(index) {
            let sum: u64 = ["missing", "draft", "outdated", "edited", "translated", "approved"]
                .iter()
                .filter_map(|state| locale[*state].as_u64())
                .sum();
            assert_eq!(sum, messages, "{}: {locale}", kind.id);
        }
        let english = locales(index).iter().find(|locale| locale["locale"] == "en").expect("it is in English");
        assert_eq!(english["complete"], true, "{}: {english}", kind.id);
    }
}

#[test]
fn the_guide_is_begun_in_two_more_languages() {
    let text = polyfold(sample(), &["--format", "json", "status", "--document", "veileder"]);
    let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    for locale in report["documents"][0]["locales"].as_array().expect("a list") {
        let (translated, missing) = (locale["translated"].as_u64(), locale["missing"].as_u64());
        assert!(translated >= Some(40) && (locale["locale"] == "en") == (missing == Some(0)), "{locale}");
    }
}

#[test]
fn every_invented_case_is_marked_as_invented() {
    let source = fs::read_to_string(sample().join("sources/rettsavgjorelser.md")).expect("it is there");
    let tables: Vec<&str> = source.split("\n\n").filter(|block| block.contains("-case-")).collect();
    assert_eq!(tables.len(), 3);
    assert!(tables.iter().map(|table| table.matches("| { -case-").count()).sum::<usize>() >= 30);
    for table in tables {
        let (_, after) = source.split_once(table).expect("it is a part");
        assert!(after.trim_start().starts_with("*Oppdiktede saker."), "{table}");
    }
    for (locale, word) in [("nb", "oppdiktet"), ("en", "invented")] {
        let file = sample().join(format!("out/{locale}/rettsavgjorelser.screen.pdf"));
        let text = Command::new("pdftotext").args(["-l", "1"]).arg(&file).arg("-").output().expect("it runs").stdout;
        assert!(String::from_utf8_lossy(&text).contains(word), "{locale}");
    }
}

/// `formats = "en-GB"` in `[locale.en]`.
#[test]
fn english_dates_are_british() {
    let text = Command::new("pdftotext")
        .arg(sample().join("out/en/informasjon.screen.pdf"))
        .arg("-")
        .output()
        .expect("it runs")
        .stdout;
    assert!(String::from_utf8_lossy(&text).contains("1 November 2024"));
}

#[test]
fn every_pdf_is_sound_and_has_its_fonts_inside() {
    for edition in ["print", "screen"] {
        for (_, file) in all_pdfs(edition) {
            tool("qpdf", &["--check"], &file);
            let fonts = tool("pdffonts", &[], &file);
            let rows: Vec<&str> = fonts.lines().skip(2).collect();
            assert!(!rows.is_empty());
            for row in rows {
                let columns: Vec<&str> = row.split_whitespace().rev().collect();
                // From the right: object generation, object, unicode, subset, embedded.
                assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{}: {row}", file.display());
            }
        }
    }
}

#[test]
fn every_print_pdf_has_trim_and_bleed_boxes_of_the_sheet() {
    for (kind, file) in all_pdfs("print") {
        let info = tool("pdfinfo", &["-box"], &file);
        let size = |name: &str| -> (f64, f64) {
            let line = info.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("no {name}: {info}"));
            let numbers: Vec<f64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
            (numbers[2] - numbers[0], numbers[3] - numbers[1])
        };
        let mm = |millimetres: f64| millimetres * 72.0 / 25.4;
        let (width, height) = kind.sheet;
        for (name, width, height) in [("TrimBox:", width, height), ("BleedBox:", width + 6.0, height + 6.0)] {
            let (w, h) = size(name);
            assert!(
                (w - mm(width)).abs() < 0.02 && (h - mm(height)).abs() < 0.02,
                "{}: {name} {w} x {h}",
                file.display()
            );
        }
    }
}

#[test]
fn pictures_are_described_in_every_language_and_decoration_is_not() {
    for (kind, file) in all_pdfs("screen") {
        let structure = tool("pdfinfo", &["-struct"], &file);
        // The logo in each; the code of the brochure, whose open door is decoration; the table of the guide.
        let figures = if ["informasjon", "veileder"].contains(&kind.id) { 2 } else { 1 };
        let captions = usize::from(kind.id == "veileder");
        let found = ["Figure", "Caption"]
            .map(|role| structure.lines().filter(|line| line.trim_start().starts_with(role)).count());
        assert_eq!(found, [figures, captions], "{}:\n{structure}", file.display());
    }
}

#[test]
fn a_fact_of_the_document_is_in_every_pdf() {
    for (kind, file) in all_pdfs("screen") {
        let text = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output().expect("it runs").stdout;
        let text = String::from_utf8_lossy(&text).into_owned();
        assert!(kind.fact.iter().any(|fact| text.contains(fact)), "{}:\n{text}", file.display());
    }
}

/// A page as grey pixels.
struct Picture {
    width: usize,
    pixels: Vec<u8>,
}

/// Pixels in a millimetre of a [`Picture`].
const PER_MM: f64 = 4.0;

impl Picture {
    /// Renders a page of a PDF.
    fn of(file: &Path, page: usize) -> Self {
        let (page, resolution) = (page.to_string(), (PER_MM * 25.4).to_string());
        let arguments = ["-gray", "-r", &resolution, "-f", &page, "-l", &page];
        let output = Command::new("pdftoppm").args(arguments).arg(file).output().expect("poppler is installed");
        // A header of three numbers, each ended by white space (PGM): width, height, and the value of white.
        let mut parts = output.stdout.splitn(4, u8::is_ascii_whitespace);
        assert_eq!(parts.next(), Some(&b"P5"[..]));
        let mut number = || String::from_utf8_lossy(parts.next().expect("a header")).parse().expect("a number");
        let (width, _height): (usize, usize) = (number(), number());
        let pixels = parts.next().expect("pixels").splitn(2, |byte| *byte == b'\n').nth(1).expect("pixels").to_vec();
        Self { width, pixels }
    }

    /// Returns whether nothing but rows of one colour is in a part, in millimetres from the corner.
    fn is_blank(&self, left: f64, right: f64, rows: impl Fn(f64) -> bool) -> bool {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand pixels")]
        let pixel = |mm: f64| (mm * PER_MM).round() as usize;
        (0..).zip(self.pixels.chunks(self.width)).filter(|(row, _)| rows(f64::from(*row) / PER_MM)).all(|(_, row)| {
            let part = &row[pixel(left)..pixel(right)];
            let (least, most) = (part.iter().min().expect("pixels"), part.iter().max().expect("pixels"));
            most - least <= 4
        })
    }
}

fn page_count(file: &Path) -> usize {
    let info = tool("pdfinfo", &[], file);
    let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).expect("it says how many");
    pages.trim().parse().expect("a number")
}

#[test]
fn no_ink_of_text_is_near_a_cut_or_a_fold() {
    const BLEED: f64 = 3.0;
    const FROM_CUT: f64 = 4.0;
    const FROM_FOLD: f64 = 5.0;
    // What the renderer smooths on both sides of an edge of colour.
    const EDGE: f64 = 0.4;
    for (kind, file) in all_pdfs("print") {
        let (width, height) = kind.sheet;
        let is_mirrored =
            ["/ar/", "/fa-AF/", "/ps/", "/ur/"].iter().any(|locale| file.to_string_lossy().contains(locale));
        for page in 1..=page_count(&file) {
            let picture = Picture::of(&file, page);
            let folds = kind.folds[usize::from(is_mirrored == (page == 1))];
            for fold in folds.iter().map(|fold| fold + BLEED) {
                let is_blank = picture.is_blank(fold - FROM_FOLD, fold - EDGE, |_| true)
                    && picture.is_blank(fold + EDGE, fold + FROM_FOLD, |_| true);
                assert!(is_blank, "{}: fold of page {page} at {fold} mm", file.display());
            }
            // Colour runs over a cut and ends on a spine: both sides of the edge are even, each for itself.
            for edge in [BLEED, width + BLEED] {
                let (before, after) = if edge > BLEED { (FROM_CUT, BLEED) } else { (BLEED, FROM_CUT) };
                let is_blank = picture.is_blank(edge - before, edge - EDGE, |_| true)
                    && picture.is_blank(edge + EDGE, edge + after, |_| true);
                assert!(is_blank, "{}: side of page {page} at {edge} mm", file.display());
            }
            let ends = folds.iter().map(|fold| fold + BLEED).chain([width + BLEED]);
            let edges: Vec<f64> = std::iter::once(BLEED).chain(ends).collect();
            for panel in edges.windows(2) {
                let is_outer = |row: f64| row < BLEED + FROM_CUT || row > height + BLEED - FROM_CUT;
                let is_blank = picture.is_blank(panel[0] + EDGE, panel[1] - EDGE, is_outer);
                assert!(is_blank, "{}: head or foot of page {page}", file.display());
            }
        }
    }
}

#[test]
fn every_language_is_set_in_a_size_that_is_read_with_ease() {
    let text = polyfold(sample(), &["--format", "json", "build"]);
    let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let built = report["built"].as_array().expect("a list");
    assert!(built.len() >= 52, "{}", built.len());
    for file in built {
        let (locale, size) = (file["locale"].as_str().expect("a tag"), file["font_size"].as_f64().expect("points"));
        let document = file["document"].as_str().expect("an id");
        let least = match (document, locale) {
            // Letters of Nastaliq are small for their size.
            (_, "ur") => 11.0,
            ("informasjon" | "veileder", _) => 10.0,
            // They are read at a desk.
            _ => 9.0,
        };
        assert!(size >= least, "{document}, {locale}: {size} pt");
    }
}
