//! What running pages promise: contents, running heads, footnotes, columns, tables, addresses of links.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proptest::prelude::*;

use super::{findings, letters, rules, snapshot};
use crate::geometry::Length;
use crate::layout::testing::{document, dump, lay_out, lay_out_for, origin, runs};
use crate::layout::{Echo, Frame, Layout, Medium, Shape, TagId, TagRole};
use crate::project::Theme;
use crate::source::{LocalizedText, plain_text};

const WORDS: &str = "Words and words again that fill the line to its end and some more. ";

fn set(text: &str, tag: &str, sheet: &str, medium: Medium) -> Layout {
    lay_out_for(text, tag, sheet, &Theme::default(), medium).expect("pages are as many as needed")
}

/// Returns a guide with contents, chapters, footnotes, and two columns in the last chapter.
fn guide() -> String {
    let mut text = "# The guide\nPublisher\n---\n## Contents\n<!-- layout:contents -->\n---\n".to_owned();
    for chapter in 1..=3 {
        let _ = writeln!(text, "## Chapter {chapter}\n{}[^{chapter}]", WORDS.repeat(3));
        let _ = writeln!(
            text,
            "### Part with a name that is too long for one line of the table of contents\n{}",
            WORDS.repeat(14)
        );
        let _ = writeln!(text, "[^{chapter}]: {}", WORDS.repeat(chapter));
    }
    let _ = writeln!(text, "<!-- layout:columns 2 -->\n{0}\n{0}\n<!-- layout:columns 1 -->\nThe end.", WORDS.repeat(4));
    text.push_str("---\n## Addresses\nHere.");
    text
}

#[test]
fn a_guide_from_left_to_right() {
    snapshot("guide-nb", &dump(&set(&guide(), "nb", "booklet-a5", Medium::Print)));
}

#[test]
fn a_guide_from_right_to_left() {
    snapshot("guide-ar", &dump(&set(&guide(), "ar", "booklet-a5", Medium::Print)));
}

/// Returns the first page of each element, from 1.
fn pages_of(layout: &Layout) -> BTreeMap<TagId, usize> {
    let mut pages = BTreeMap::new();
    for (page, frame) in layout.frames.iter().enumerate() {
        for tag in frame.items.iter().filter_map(|item| item.tag) {
            pages.entry(tag).or_insert(page + 1);
        }
    }
    pages
}

/// Returns the target of each entry of the table of contents, and what the entry shows and says.
fn entries(layout: &Layout) -> Vec<(TagId, String, String)> {
    let tags = layout.tags.tags();
    let is_entry = |tag: TagId| {
        let reference = tags[tag.0].parent?;
        let item = tags[reference.0].parent?;
        match (&tags[tag.0].role, &tags[item.0].role) {
            (TagRole::Goto { to }, TagRole::ContentsItem) => Some(*to),
            _ => None,
        }
    };
    let mut shown: BTreeMap<TagId, (TagId, String)> = BTreeMap::new();
    for (item, run) in layout.frames.iter().flat_map(runs) {
        if let Some((tag, to)) = item.tag.and_then(|tag| Some((tag, is_entry(tag)?))) {
            shown.entry(tag).or_insert((to, String::new())).1.push_str(&run.text);
        }
    }
    shown.into_iter().map(|(tag, (to, text))| (to, text, tags[tag.0].text.clone())).collect()
}

#[test]
fn contents_name_the_pages_on_which_the_headings_stand() {
    for (tag, sheet) in [("nb", "booklet-a5"), ("ar", "booklet-a5"), ("nb", "a4"), ("ar", "a4")] {
        for medium in [Medium::Print, Medium::Screen] {
            let layout = set(&guide(), tag, sheet, medium);
            let (pages, entries) = (pages_of(&layout), entries(&layout));
            assert_eq!(entries.len(), 7, "all headings but that of the contents");
            for (to, shown, said) in entries {
                let page = pages[&to].to_string();
                assert!(shown.ends_with(&page), "{shown} instead of {page}");
                assert_eq!(letters(&shown), letters(&said));
            }
        }
    }
}

#[test]
fn a_document_of_many_pages_has_their_numbers_in_its_contents() {
    let mut text = "# The guide\n<!-- layout:contents -->\n---\n".to_owned();
    for _ in 0..120 {
        text.push_str("## Chapter\nText\n---\n");
    }
    let layout = set(&text, "nb", "a4", Medium::Print);
    let pages = pages_of(&layout);
    let entries = entries(&layout);
    assert_eq!(entries.len(), 120);
    assert!(entries.iter().all(|(to, shown, _)| *shown == format!("Chapter{}", pages[to])));
    assert!(pages[&entries[119].0] > 120);
}

/// Returns the decoration of a page that is text: running head and number.
fn furniture(frame: &Frame) -> String {
    let texts = runs(frame).filter(|(item, run)| item.tag.is_none() && !run.text.starts_with('.'));
    texts.map(|(_, run)| run.text.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn running_heads_name_title_and_chapter_where_no_chapter_begins() {
    let text = format!("# Title\n---\n## One\n{0}\n---\n{0}\n---\n{0}\n---\n## Two\n{0}\n---\n{0}", "Text");
    let heads = |sheet, tag| set(&text, tag, sheet, Medium::Screen).frames.iter().map(furniture).collect::<Vec<_>>();
    assert_eq!(heads("a4", "nb"), ["", "2 Title One", "3 Title One", "4", "5 Title Two"]);
    // The back has neither. Left and right are the other way round in Arabic, and so what they show is the same.
    for tag in ["nb", "ar"] {
        assert_eq!(heads("booklet-a5", tag), ["", "2", "3 One", "4 Title", "5", ""]);
    }
}

#[test]
fn a_running_head_knows_whose_words_it_shows() {
    let text = format!("# Title\n---\n## One\n{0}\n---\n{0}\n---\n{0}\n---\n{0}", "Text");
    for (sheet, expected) in [("a4", vec!["k1 Title", "k2 One"]), ("booklet-a5", vec!["k2 One"])] {
        let layout = set(&text, "nb", sheet, Medium::Screen);
        let frame = &layout.frames[2];
        let words = |echo: &Echo| match &frame.items[echo.items.start].shape {
            Shape::Glyphs(run) => format!("{} {}", echo.key, run.text),
            other => panic!("{other:?}"),
        };
        assert_eq!(frame.echoes.iter().map(words).collect::<Vec<_>>(), expected, "{sheet}");
        assert!(frame.echoes.iter().all(|echo| echo.items.len() == 1));
    }
}

#[test]
fn numbers_and_heads_of_bound_pages_stand_on_the_outer_side() {
    let text = format!("# Title\n---\n## One\n{0}\n---\n{0}\n---\n{0}\n---\nBack", "Text");
    for (tag, is_left) in [("nb", [true, false, true]), ("ar", [false, true, false])] {
        let layout = set(&text, tag, "booklet-a5", Medium::Print);
        for (frame, is_left) in layout.frames[1..4].iter().zip(is_left) {
            for (_, run) in runs(frame).filter(|(item, _)| item.tag.is_none()) {
                let x = origin(run).0;
                assert_eq!(x < frame.size.width / 2, is_left, "{} at {} in {tag}", run.text, x.to_mm());
            }
        }
    }
}

#[test]
fn a_footnote_longer_than_ten_pages_goes_on_to_its_end() {
    let text = format!("# T\n{WORDS}[^a]\n{}\n[^a]: {}END", WORDS.repeat(40), WORDS.repeat(700));
    let layout = set(&text, "nb", "a4", Medium::Print);
    let all = layout.frames.iter().flat_map(runs).map(|(_, run)| run.text.clone()).collect::<String>();
    assert!(layout.frames.len() > 10 && all.contains("END"));
    assert!(layout.fit.fill.iter().all(|fill| fill.share <= 1.0), "{:?}", layout.fit.fill);
}

#[test]
fn a_title_has_its_page_alone_before_it_is_too_high_for_it() {
    let mut seen = [false; 3];
    for words in (4..100).step_by(2) {
        let text = format!("# {}\nText below.", WORDS.repeat(words));
        match lay_out(&text, "nb", "a4", &Theme::default()) {
            Ok(layout) => {
                let of_page = |(page, frame)| {
                    runs(frame).filter(|(item, _)| item.tag.is_some()).map(move |(_, run)| (page, origin(run).1))
                };
                let places: Vec<_> = layout.frames.iter().enumerate().flat_map(of_page).collect();
                assert!(places.iter().all(|(_, y)| *y < Length::mm(297.0)), "{words} times");
                assert!(
                    layout.fit.fill.iter().all(|fill| fill.share > 0.0 && fill.share <= 1.0),
                    "{:?}",
                    layout.fit.fill
                );
                seen[places.last().expect("there is text").0] = true;
            }
            Err(found) => {
                let found: Vec<_> = found.iter().map(|finding| (finding.rule, finding.key.as_deref())).collect();
                assert_eq!(found, [("overset-text", Some("k1"))], "{words} times");
                seen[2] = true;
            }
        }
    }
    assert_eq!(seen, [true; 3], "the text is below the title, on the next page, nowhere");
}

#[test]
fn a_row_that_is_higher_than_half_a_page_is_broken_between_its_lines() {
    let long = WORDS.repeat(60);
    let text = format!("# T\n| Head | Other |\n| short | a |\n| {long} | b |\n| short | c |");
    let layout = set(&text, "nb", "a4", Medium::Print);
    let heads: Vec<usize> =
        layout.frames.iter().map(|f| runs(f).filter(|(_, run)| run.text == "Head").count()).collect();
    assert!(heads.len() >= 2 && heads.iter().all(|count| *count == 1), "{heads:?}");
    assert!(layout.fit.fill[0].share > 0.9, "the row begins on the first page: {:?}", layout.fit.fill);
}

#[test]
fn a_table_that_is_too_wide_is_named_once() {
    let row = |cell: &str| format!("| {} |", vec![cell; 200].join(" | "));
    let text = format!("# T\n{}\n{}", row("Head"), row("cell"));
    let found = findings(lay_out(&text, "nb", "a4", &Theme::default()));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].rule, found[0].key.as_deref()), ("wide-table", Some("k2")));
    assert!(found[0].message.contains("200 columns"), "{}", found[0].message);
}

#[test]
fn many_items_rows_and_notes_are_set() {
    let mut text = "# T\n".to_owned();
    for index in 0..10_000 {
        let _ = writeln!(text, "- item[^{index}]\n[^{index}]: note");
    }
    for index in 0..10_000 {
        let _ = writeln!(text, "| row {index} | {{{index}}} |");
    }
    let layout = set(&text, "nb", "a4", Medium::Screen);
    let rows = layout.frames.iter().flat_map(runs).filter(|(_, run)| run.text.starts_with("row ")).count();
    let notes = layout.frames.iter().flat_map(runs).filter(|(_, run)| run.text == "note").count();
    assert_eq!((notes, layout.fit.fill.iter().all(|fill| fill.share <= 1.0)), (10_000, true));
    assert!(rows >= 10_000);
}

#[test]
fn columns_begin_and_end_side_by_side() {
    let text = format!("# T\n<!-- layout:columns 2 -->\n{}\n<!-- layout:columns 1 -->\nEnd", WORDS.repeat(20));
    for tag in ["nb", "ar"] {
        let layout = set(&text, tag, "a4", Medium::Print);
        let middle = layout.frames[0].size.width / 2;
        let body = runs(&layout.frames[0]).filter(|(item, run)| item.tag.is_some() && run.text.starts_with(['W', 'w']));
        let (left, right): (Vec<_>, Vec<_>) = body.map(|(_, run)| origin(run)).partition(|(x, _)| *x < middle);
        let ends =
            |lines: &[(Length, Length)]| (lines.iter().map(|(_, y)| *y).min(), lines.iter().map(|(_, y)| *y).max());
        assert!(left.len().abs_diff(right.len()) <= 1 && left.len() > 5, "{} and {}", left.len(), right.len());
        assert_eq!(ends(&left).0, ends(&right).0, "both begin at one height");
        let end = runs(&layout.frames[0]).find(|(_, run)| run.text == "End").expect("it follows").1;
        assert!(Some(origin(end).1) > ends(&left).1.max(ends(&right).1), "what follows stands below");
    }
}

#[test]
fn directives_for_pages_are_refused_on_panels() {
    let text = "# T\n<!-- layout:contents -->\n---\na\n---\nb\n<!-- layout:columns 2 -->\n---\nc\n---\nd\n---\ne";
    let found = rules(lay_out(text, "nb", "trifold-a4", &Theme::default()));
    assert_eq!(found.iter().map(|(rule, _)| *rule).collect::<Vec<_>>(), ["pages-only", "pages-only"]);
}

#[test]
fn paper_shows_where_links_lead() {
    let long = "https://www.example.org/a/long/way/to/the/page";
    let text = format!(
        "# T\nAsk [the police](https://politiet.no) or read [the law]({long}). See [rosa.no](https://rosa.no)."
    );
    let texts = |medium| {
        let layout = set(&text, "nb", "a4", medium);
        let tags = layout.tags.tags().iter();
        tags.filter(|tag| tag.role == TagRole::Paragraph).map(|tag| tag.text.clone()).collect::<Vec<_>>()
    };
    let shown = "Ask the police (politiet.no) or read the law¹. See rosa.no.";
    let note = "www.example.org/a/long/way/to/the/page";
    assert_eq!(texts(Medium::Print), [shown, note]);
    assert_eq!(texts(Medium::Screen), [shown.replace(" (politiet.no)", "").as_str(), note]);
}

#[test]
fn marks_and_notes_lead_to_each_other() {
    let layout = set("# T\nText[^a] and more[^a].\n[^a]: Note", "nb", "a4", Medium::Screen);
    let tags = layout.tags.tags();
    let gotos: Vec<(TagId, TagId)> = (0..)
        .zip(tags)
        .filter_map(|(index, tag)| if let TagRole::Goto { to } = tag.role { Some((TagId(index), to)) } else { None })
        .collect();
    let (mark, back) = (gotos[0], gotos[1]);
    assert_eq!(tags[mark.1.0].role, TagRole::Note);
    assert_eq!(back.1, mark.0, "the number of the note leads to the first mark");
}

#[test]
fn a_low_callout_is_not_broken_and_a_high_one_is() {
    for (lines, is_broken) in [(3, false), (60, true)] {
        let text = format!("# T\n{}\n> [!NOTE] {}", "Text\n".repeat(27), WORDS.repeat(lines));
        let layout = set(&text, "nb", "a4", Medium::Print);
        let tinted = layout.frames.iter().filter(|frame| {
            frame.items.iter().any(
                |item| matches!(&item.shape, Shape::Fill { color, .. } if *color == Theme::default().swatches.tint),
            )
        });
        assert_eq!(tinted.count() > 1, is_broken, "{lines} lines");
    }
}

fn page_block() -> impl Strategy<Value = String> {
    let words = || "[a-z]{1,9}( [a-z]{1,9}){0,40}";
    prop_oneof![
        4 => words().prop_map(|text| text),
        2 => words().prop_map(|text| format!("{text}[^NOTE]\n[^NOTE]: {text} {text}")),
        1 => words().prop_map(|text| format!("## {text}")),
        1 => words().prop_map(|text| format!("### {text}")),
        1 => words().prop_map(|text| format!("- {text}\n- {text}[^NOTE]\n[^NOTE]: {text}")),
        1 => words().prop_map(|text| format!("| {text} | a |\n| {text}[^NOTE] | {text} |\n[^NOTE]: {}", vec![text.as_str(); 20].join(" "))),
        1 => (1..4_u8).prop_map(|count| format!("<!-- layout:columns {count} -->")),
        1 => Just("---".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_line_is_lost_and_notes_follow_their_marks(blocks in prop::collection::vec(page_block(), 1..40), rtl in any::<bool>()) {
        let mut text = "# t\n---\n<!-- layout:contents -->\n".to_owned();
        for (index, block) in blocks.iter().enumerate() {
            let _ = writeln!(text, "{}", block.replace("NOTE", &format!("{index}")));
        }
        let layout = set(&text, if rtl { "ar" } else { "nb" }, "a4", Medium::Print);
        let mut expected = String::new();
        document(&text).map(&mut |text: &LocalizedText| expected.push_str(&plain_text(&text.content)));
        let tags = layout.tags.tags();
        let is_text = |tag: TagId| tags[tag.0].key.is_some();
        let mut shown = String::new();
        let mut pages: Vec<(TagId, usize)> = Vec::new();
        for (page, frame) in layout.frames.iter().enumerate() {
            for (item, run) in runs(frame) {
                let Some(tag) = item.tag else { continue };
                if is_text(tag) {
                    shown.push_str(&run.text);
                }
                pages.push((tag, page));
            }
        }
        prop_assert_eq!(letters(&shown), letters(&expected));
        let page_of = |tag: TagId| pages.iter().find(|(of, _)| *of == tag).map(|(_, page)| *page);
        for (index, tag) in tags.iter().enumerate() {
            let (TagRole::Goto { to }, Some(mark)) = (&tag.role, page_of(TagId(index))) else { continue };
            if tags[to.0].role == TagRole::Note {
                let label = tags[to.0].children[0];
                let number = tags[label.0].children.first().copied().unwrap_or(label);
                prop_assert!(page_of(number).is_some_and(|note| note >= mark));
            }
        }
        for fill in &layout.fit.fill {
            prop_assert!(fill.share <= 1.0 + 1e-9, "{:?}", layout.fit.fill);
        }
    }
}
