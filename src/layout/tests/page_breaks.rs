//! Where pages are broken: what stays together, and what a cut looks like. Each rule is tried at every height of a page.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::snapshot;
use crate::geometry::{Length, Rect};
use crate::layout::testing::{dump, lay_out, origin, runs};
use crate::layout::{Frame, GlyphRun, Layout, Shape};
use crate::project::Theme;

const WORDS: &str = "Words and words again that fill the line to its end and some more. ";

fn set(text: &str, sheet: &str) -> Layout {
    lay_out(text, "nb", sheet, &Theme::default()).expect("pages are as many as needed")
}

/// Returns the texts of a page that are no decoration, in reading order.
fn texts(frame: &Frame) -> Vec<&str> {
    runs(frame).filter(|(item, _)| item.tag.is_some()).map(|(_, run)| run.text.as_str()).collect()
}

/// Checks something of each page that has `text`, below so many lines that it stands at every height of a page once.
fn check(end: &str, text: &str, is_good: impl Fn(&[&str]) -> bool) {
    for lines in 1..=90 {
        // A third of the lines stands closer than others, so that the steps are smaller than a line.
        let (paragraphs, more) = (lines / 3, [0, 1, 2][lines % 3]);
        let above = format!(
            "{}Filler {}\n",
            "Filler\n".repeat(paragraphs),
            "of a line of seventy letters and a few that is full for a page of A4. ".repeat(more)
        );
        let layout = set(&format!("# T\n{above}{end}"), "a4");
        let pages: Vec<Vec<&str>> = layout.frames.iter().map(texts).collect();
        let mut with_text = pages.iter().filter(|page| page.iter().any(|shown| shown.starts_with(text))).peekable();
        assert!(with_text.peek().is_some(), "{text} is shown");
        assert!(with_text.all(|page| is_good(page)), "{lines} lines above: {pages:?}");
    }
}

/// Returns how many texts of a page begin so.
fn count(page: &[&str], start: &str) -> usize {
    page.iter().filter(|shown| shown.starts_with(start)).count()
}

#[test]
fn a_chapter_begins_with_three_lines_at_least() {
    let long = WORDS.repeat(8);
    let below = |heading: &'static str| {
        move |page: &[&str]| page.iter().skip_while(|shown| !shown.starts_with(heading)).count() > 3
    };
    check(&format!("## Chapter\n{long}"), "Chapter", below("Chapter"));
    check(&format!("## Chapter\n### Part\n{long}"), "Chapter", below("Part"));
}

#[test]
fn a_note_stands_with_the_last_row_of_its_table() {
    let rows: Vec<String> = (1..=9).map(|row| format!("| row {row} | b |")).collect();
    let text = format!("| Head | B |\n{}\n*All numbers are made up.*\n", rows.join("\n"));
    check(&text, "All numbers", |page| count(page, "row 9") == 1);
}

#[test]
fn a_callout_is_not_alone_at_the_end_of_a_chapter_or_below_a_table() {
    let others = |page: &[&str]| count(page, "Filler") + count(page, "row") > 0;
    check("> [!NOTE] Remember.\n---\nNext", "Remember", others);
    check("> [!NOTE] Remember.\n## Next\nMore", "Remember", others);
    check("| Head | B |\n| row 1 | b |\n| row 2 | b |\n> [!NOTE] Remember.\nMore", "Remember", others);
}

#[test]
fn a_quotation_stands_between_its_introduction_and_its_source() {
    check("She said:\n> It is so.\nAnn, inspector\nMore", "It is", |page| {
        count(page, "She said") == 1 && count(page, "Ann") == 1
    });
}

#[test]
fn a_list_leaves_no_item_alone() {
    check("- item\n- item\n- item\n- item\n- item", "item", |page| count(page, "item") > 1);
}

#[test]
fn a_paragraph_leaves_no_line_alone() {
    check(&format!("{}\nMore\n---\nNext", WORDS.repeat(8)), "Words", |page| {
        let lines = page.iter().filter(|shown| shown.contains("ords") || shown.contains(" line ")).count();
        lines > 1
    });
}

#[test]
fn a_table_leaves_no_row_alone() {
    let rows: Vec<String> = (1..=6).map(|row| format!("| row {row} | b |")).collect();
    check(&format!("| Head | B |\n{}\nMore", rows.join("\n")), "row", |page| count(page, "row") > 1);
}

#[test]
fn the_last_page_of_a_section_has_more_than_a_rest() {
    let lines = |page: &[&str]| page.iter().filter(|shown| !shown.starts_with(['•', 'H', 'B', 'b'])).count();
    check(&format!("{}---\nNext", "- item\n".repeat(12)), "item", |page| lines(page) > 5);
    let rows: Vec<String> = (1..=12).map(|row| format!("| row {row} | b |")).collect();
    check(&format!("| Head | B |\n{}\n---\nNext", rows.join("\n")), "row", |page| lines(page) > 3);
    check(&format!("{}\n---\nNext", WORDS.repeat(20)), "Words and", |page| lines(page) > 4);
}

/// Returns the tinted field of a page, if it has one, and the baselines in it.
fn field(frame: &Frame) -> Option<(Rect, Vec<Length>)> {
    let tint = Theme::default().swatches.tint;
    let field = frame.items.iter().find_map(|item| match &item.shape {
        Shape::Fill { rect, color } if *color == tint => Some(*rect),
        Shape::Fill { .. } | Shape::Glyphs(_) | Shape::Modules { .. } | Shape::Picture { .. } => None,
    })?;
    let baselines = runs(frame).map(|(_, run)| origin(run).1).filter(|y| *y > field.top() && *y < field.bottom());
    Some((field, baselines.collect()))
}

#[test]
fn a_callout_has_its_padding_on_both_sides_of_a_cut() {
    let text = format!("# T\n{}> [!NOTE] {}", "Filler\n".repeat(20), WORDS.repeat(120));
    let layout = set(&text, "a4");
    let fields: Vec<(Rect, Vec<Length>)> = layout.frames.iter().filter_map(field).collect();
    assert!(fields.len() >= 3, "{}", fields.len());
    let above = |(field, lines): &(Rect, Vec<Length>)| lines[0] - field.top();
    let below = |(field, lines): &(Rect, Vec<Length>)| field.bottom() - lines[lines.len() - 1];
    assert!(fields.iter().all(|field| above(field) == above(&fields[0])), "{fields:?}");
    assert!(fields.iter().all(|field| below(field) == below(&fields[0])), "{fields:?}");
    assert!(layout.fit.fill.iter().all(|fill| fill.share <= 1.0), "{:?}", layout.fit.fill);
}

#[test]
fn a_table_a_quotation_and_a_cut_callout() {
    let rows: Vec<String> = (1..=6).map(|row| format!("| {row}. januar | {WORDS} | {WORDS}{WORDS} |")).collect();
    let text = format!(
        "# T\n---\nShe said:\n> It is so.\nAnn, inspector\n| Date | Case | Result |\n{}\n*All numbers are made up.*\n\
         > [!IMPORTANT] {}\n### To fill in\n| Who | Number |\n| Police |  |",
        rows.join("\n"),
        WORDS.repeat(24)
    );
    snapshot("page-breaks", &dump(&set(&text, "booklet-a5")));
}

/// Returns the lines of a page that end with a number: the last run of words, the number's first digit, its digits.
fn numbered_lines(frame: &Frame) -> Vec<(&GlyphRun, &GlyphRun, usize)> {
    let mut lines: BTreeMap<Length, Vec<&GlyphRun>> = BTreeMap::new();
    for (_, run) in runs(frame).filter(|(item, _)| item.tag.is_some()) {
        lines.entry(origin(run).1).or_default().push(run);
    }
    let numbered = lines.into_values().filter_map(|line| {
        let first = line.iter().position(|run| run.text.starts_with(|letter: char| letter.is_ascii_digit()))?;
        Some((*line.get(first.checked_sub(1)?)?, line[first], line.len() - first))
    });
    numbered.collect()
}

#[test]
fn numbers_of_a_thousand_pages_keep_away_from_their_words() {
    let mut text = "# T\n<!-- layout:contents -->\n---\n".to_owned();
    for chapter in 0..1100 {
        let _ = writeln!(text, "## {}w\nText\n---", "w ".repeat(30 + chapter % 40));
    }
    let layout = set(&text, "a4");
    let mut long = 0;
    for (words, number, digits) in layout.frames.iter().flat_map(numbered_lines) {
        let letters = i64::try_from(words.text.chars().count()).expect("a line");
        let distance = origin(number).0 - (origin(words).0 + words.size / 2 * letters);
        assert!(distance >= words.size, "{} {} are {} apart", words.text, number.text, distance.to_pt());
        long += usize::from(digits == 4);
    }
    assert!(long > 100, "{long} numbers of four digits");
}

#[test]
fn contents_that_nearly_fit_a_page_stand_on_one() {
    let guide = |chapters: usize| {
        let chapters: String = (0..chapters).map(|_| "## Chapter\nText\n### Part\nText\n").collect();
        format!("# T\n---\n## Contents\n<!-- layout:contents -->\n---\n{chapters}")
    };
    for (chapters, expected) in [(8, 1), (16, 1), (40, 3)] {
        let layout = set(&guide(chapters), "booklet-a5");
        let has_leaders = |frame: &&Frame| runs(frame).any(|(_, run)| run.text.starts_with(".."));
        assert_eq!(layout.frames.iter().filter(has_leaders).count(), expected, "{chapters} chapters");
    }
}
