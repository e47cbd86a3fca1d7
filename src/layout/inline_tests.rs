//! Tests of fonts, shaping and lines together, on the texts of `tests/data/layout-inline`.

mod choice;
mod headings;
mod hyphens;
mod justified;
mod lines;
mod numbers;
mod shaping;
mod unicode;
mod variable;
mod work;

use std::fmt::Write as _;
use std::sync::LazyLock;

use crate::diag::Diagnostic;
use crate::geometry::Length;
use crate::layout::testing::shaped_by;
use crate::layout::{
    Alignment, BookSetter, FitRequest, FontBook, GlyphRun, Layout, Line, Medium, MissingGlyph, ParagraphText, Shaped,
    StyledSpan, TextStyle, Typesetter, set,
};
use crate::locale::Locale;
use crate::media::PictureBook;
use crate::project::Theme;

/// The book that every test uses: the built-in faces.
static BOOK: LazyLock<FontBook> = LazyLock::new(FontBook::built_in);

/// Paragraphs by language.
const PARAGRAPHS: &str = include_str!("../../tests/data/layout-inline/paragraphs.tsv");

const SIZE: f64 = 10.0;

fn size() -> Length {
    Length::pt(SIZE)
}

fn locale(tag: &str) -> Locale {
    tag.parse().expect("a known locale")
}

/// Sets a small document in the built-in faces, for print.
fn set_with_fonts(
    pictures: &PictureBook,
    source: &str,
    language_and_sheet: (&str, &str),
) -> Result<Layout, Vec<Diagnostic>> {
    let shaped = shaped_by(&mut BookSetter::new(&BOOK), pictures, source, language_and_sheet, &Theme::default())?;
    set(&shaped, Medium::Print, FitRequest::Auto)
}

/// Returns language and text of each sample.
fn paragraphs() -> impl Iterator<Item = (&'static str, &'static str)> {
    PARAGRAPHS.lines().map(|line| line.split_once('\t').expect("two columns"))
}

fn span(text: &str) -> StyledSpan {
    StyledSpan { text: text.to_owned(), style: TextStyle::default() }
}

fn styled(text: &str, style: TextStyle) -> StyledSpan {
    StyledSpan { text: text.to_owned(), style }
}

fn fact(text: &str) -> StyledSpan {
    styled(text, TextStyle { isolate: true, ..TextStyle::default() })
}

fn try_spans(tag: &str, spans: Vec<StyledSpan>, hyphenate: bool) -> Result<Shaped, Vec<MissingGlyph>> {
    let paragraph = ParagraphText { locale: locale(tag), spans, hyphenate, balance: false };
    Typesetter::new().shape(&BOOK, &paragraph)
}

fn spans(tag: &str, spans: Vec<StyledSpan>) -> Shaped {
    try_spans(tag, spans, true).expect("every character is covered")
}

fn text(tag: &str, text: &str) -> Shaped {
    spans(tag, vec![span(text)])
}

/// Returns a paragraph's lines on a measure given in ems.
fn lines(shaped: &Shaped, ems: f64) -> Vec<Line> {
    shaped.lines(size(), Length::pt(ems * SIZE), Alignment::Start)
}

/// Returns the text of each line, a hyphen added where the line breaker adds one.
fn line_texts(shaped: &Shaped, ems: f64) -> Vec<String> {
    let shown = |line: Line| {
        let hyphen = if line.is_hyphenated { "‐" } else { "" };
        format!("{}{hyphen}", &shaped.text()[line.text])
    };
    lines(shaped, ems).into_iter().map(shown).collect()
}

/// Returns the only line of a paragraph.
fn single_line(shaped: &Shaped) -> Line {
    let mut lines = lines(shaped, 1000.0);
    assert_eq!(lines.len(), 1, "{}", shaped.text());
    lines.remove(0)
}

/// Returns the runs as `family: text`, from left to right.
fn runs_by_family(line: &Line) -> String {
    line.runs.iter().fold(String::new(), |mut list, run| {
        let _ = writeln!(list, "{}: {}", BOOK.face(run.face).family(), run.text);
        list
    })
}

/// Returns the characters of a run that have glyphs, each with the x of its first glyph.
fn drawn(run: &GlyphRun) -> Vec<(&str, Length)> {
    let clusters = run.clusters.iter().filter(|cluster| !cluster.glyphs.is_empty());
    clusters.map(|cluster| (&run.text[cluster.text.clone()], cluster.glyphs[0].x)).collect()
}
