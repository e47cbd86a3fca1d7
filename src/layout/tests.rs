//! What layout as a whole promises of blocks, with a setter of fixed-width letters.

mod misfit;
mod page_breaks;
mod pages;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use proptest::prelude::*;

use crate::diag::Diagnostic;
use crate::geometry::{Length, Rect};
use crate::layout::testing::{self, document, dump, dump_tags, lay_out, lay_out_for, locale, origin, runs};
use crate::layout::{FitRequest, Layout, LayoutJob, Medium, Shape, Tag, TagId, TagRole, run, set};
use crate::media::PictureBook;
use crate::project::{Edge, PanelRole, Sheet, Theme, TypeScale};
use crate::source::{
    Block, CalloutKind, ColumnAlign, Document, Inline, List, LocalizedText, Section, Table, plain_text,
};

const TRIFOLD: &str = include_str!("../../tests/data/layout-blocks/trifold.txt");

fn trifold(tag: &str) -> Layout {
    lay_out(TRIFOLD, tag, "trifold-a4", &Theme::default()).expect("the sample fits")
}

/// Returns a tri-fold of six panels, with `panels` for the third on; the first two are there already.
fn with_inside(panels: &[&str]) -> String {
    let mut text = "# Title\nPublisher\n---\nFlap".to_owned();
    for index in 0..4 {
        let _ = write!(text, "\n---\n{}", panels.get(index).unwrap_or(&"Text"));
    }
    text
}

/// Returns what stands against a layout.
fn findings(result: Result<Layout, Vec<Diagnostic>>) -> Vec<Diagnostic> {
    // Not `expect_err`, which would print the whole layout.
    result.err().unwrap_or_default()
}

fn rules(result: Result<Layout, Vec<Diagnostic>>) -> Vec<(&'static str, Option<String>)> {
    findings(result).into_iter().map(|finding| (finding.rule, finding.key)).collect()
}

/// Returns the letters of a text in an order that no layout changes.
fn letters(text: &str) -> BTreeMap<char, usize> {
    let mut letters = BTreeMap::new();
    for letter in text.chars().filter(|letter| !letter.is_whitespace()) {
        *letters.entry(letter).or_default() += 1;
    }
    letters
}

/// Returns the texts of a document, one after the other.
fn written(text: &str) -> String {
    let mut written = String::new();
    document(text).map(&mut |text: &LocalizedText| written.push_str(&plain_text(&text.content)));
    written
}

/// Returns what the frames of a layout show of texts; markers of lists and decoration are none.
fn shown(layout: &Layout) -> String {
    let tags = layout.tags.tags();
    let is_text = |tag: TagId| tags[tag.0].role != TagRole::Label;
    let texts = layout.frames.iter().flat_map(runs).filter(|(item, _)| item.tag.is_some_and(is_text));
    texts.map(|(_, run)| run.text.as_str()).collect()
}

fn snapshot(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => "../../tests/data/layout-blocks",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn a_tri_fold_from_left_to_right() {
    snapshot("trifold-nb", &dump(&trifold("nb")));
}

#[test]
fn a_tri_fold_from_right_to_left() {
    snapshot("trifold-ar", &dump(&trifold("ar")));
}

#[test]
fn the_structure_is_in_reading_order() {
    snapshot("trifold-tags", &dump_tags(&trifold("nb")));
}

#[test]
fn pages_have_a_title_and_numbers() {
    let paragraphs = "Words and words again that fill the line to its end and some more. ".repeat(6);
    let mut text = "# A long text\nIts lead.[^a]\n| Head | Number |\n".to_owned();
    for row in 0..60 {
        let _ = writeln!(text, "| Row {row} | {{22 33}} |");
    }
    for _ in 0..12 {
        let _ = writeln!(text, "## Heading\n{paragraphs}");
    }
    text.push_str("---\nA new page.\n[^a]: Said elsewhere.");
    let layout = lay_out(&text, "nb", "a4", &Theme::default()).expect("pages are as many as needed");
    snapshot("pages-nb", &dump(&layout));
}

#[test]
fn the_mirrored_tri_fold_is_the_mirror_image() {
    let (left, right) = (trifold("nb"), trifold("ar"));
    for (left, right) in left.frames.iter().zip(&right.frames) {
        assert_eq!(left.size, right.size);
        let fills = |frame: &crate::layout::Frame| -> Vec<(Length, Length, Length)> {
            frame
                .items
                .iter()
                .filter_map(|item| match &item.shape {
                    Shape::Fill { rect, .. } => Some((rect.left(), rect.right(), rect.top())),
                    Shape::Glyphs(_) | Shape::Modules { .. } | Shape::Picture { .. } => None,
                })
                .collect()
        };
        let width = left.size.width;
        let turned: Vec<_> = fills(left).into_iter().map(|(l, r, top)| (width - r, width - l, top)).collect();
        assert_eq!(turned, fills(right));
    }
}

#[test]
fn only_fields_run_over_trimmed_sides_and_nothing_over_folds() {
    for tag in ["nb", "ar"] {
        let layout = trifold(tag);
        let sheet = Sheet::named("trifold-a4").expect("built in").for_locale(&locale(tag));
        for frame in &layout.frames {
            let panel = sheet.panel(frame.panel);
            let bleed = panel.sides.map(|edge| if edge == Edge::Trim { sheet.bleed } else { Length::ZERO });
            let (width, height) = (frame.size.width, frame.size.height);
            for item in &frame.items {
                match &item.shape {
                    Shape::Fill { rect, .. } => {
                        assert!(rect.left() >= -bleed.left && rect.right() <= width + bleed.right, "{rect:?}");
                        assert!(rect.top() >= -bleed.top && rect.bottom() <= height + bleed.bottom, "{rect:?}");
                    }
                    Shape::Modules { rects, .. } => {
                        assert!(rects.iter().all(|rect| rect.left() > Length::ZERO && rect.right() < width));
                    }
                    Shape::Picture { rect, .. } => {
                        assert!(rect.left() > Length::ZERO && rect.right() < width);
                    }
                    Shape::Glyphs(run) => {
                        let (x, y) = origin(run);
                        let right = x + run.size.scale(0.5) * i64::try_from(run.clusters.len()).expect("short");
                        let margins = sheet.margins;
                        let at_least = margins.trim.min(margins.fold) - Length::pt(0.01);
                        assert!(x >= at_least && right <= width - at_least, "{} at {}", run.text, x.to_mm());
                        assert!(y >= margins.top && y <= height - margins.bottom, "{}", run.text);
                    }
                }
            }
        }
    }
}

#[test]
fn the_cover_bleeds_over_three_sides_and_ends_on_its_fold() {
    for (tag, left, right) in [("nb", 0.0, 103.0), ("ar", -3.0, 100.0)] {
        let layout = trifold(tag);
        let Shape::Fill { rect, color } = &layout.frames[0].items[0].shape else { panic!("the field comes first") };
        let expected = Rect::new(Length::mm(left), Length::mm(-3.0), Length::mm(right - left), Length::mm(216.0));
        let is_near = |a: Length, b: Length| (a - b).to_mm().abs() < 0.001;
        assert!(is_near(rect.left(), expected.left()) && is_near(rect.right(), expected.right()), "{rect:?}");
        assert!(is_near(rect.top(), expected.top()) && is_near(rect.bottom(), expected.bottom()), "{rect:?}");
        assert_eq!(*color, Theme::default().swatches.field);
    }
}

#[test]
fn every_text_is_in_the_structure_exactly_once() {
    let layout = trifold("nb");
    let mut keys: Vec<_> = layout.tags.tags().iter().filter_map(|tag| tag.key.clone()).collect();
    let count = keys.len();
    keys.sort();
    keys.dedup();
    let mut texts = 0;
    document(TRIFOLD).map(&mut |text: &LocalizedText| texts += usize::from(text.key.is_some()));
    assert_eq!((keys.len(), count), (texts, texts));
}

/// Returns the paragraph that a link or a reference to a note is part of.
fn text_around(tags: &[Tag], link: TagId) -> Option<TagId> {
    let parent = tags[link.0].parent?;
    match (&tags[link.0].role, &tags[parent.0].role) {
        (TagRole::Link { .. }, _) => Some(parent),
        (TagRole::Goto { .. }, TagRole::Reference) => tags[parent.0].parent,
        _ => None,
    }
}

#[test]
fn the_letters_of_an_element_are_its_text() {
    for tag in ["nb", "ar"] {
        let layout = trifold(tag);
        let tags = layout.tags.tags();
        let mut shown: BTreeMap<usize, String> = BTreeMap::new();
        for (item, run) in layout.frames.iter().flat_map(runs) {
            let tag = item.tag.expect("all text of a tri-fold is in the structure");
            shown.entry(tag.0).or_default().push_str(&run.text);
            if let Some(text) = text_around(tags, tag) {
                shown.entry(text.0).or_default().push_str(&run.text);
            }
        }
        for (index, tag) in tags.iter().enumerate() {
            let shown = shown.remove(&index).unwrap_or_default();
            assert_eq!(letters(&shown), letters(&tag.text), "{tag:?}");
        }
    }
}

#[test]
fn a_repeated_header_row_is_read_once() {
    let mut text = "| Head | Number |\n".to_owned();
    for row in 0..120 {
        let _ = writeln!(text, "| Row {row} | {{22}} |");
    }
    let layout = lay_out(&text, "nb", "a4", &Theme::default()).expect("pages are as many as needed");
    let heads: Vec<bool> = layout
        .frames
        .iter()
        .map(|frame| runs(frame).find(|(_, run)| run.text == "Head").is_some_and(|(item, _)| item.tag.is_some()))
        .collect();
    let shown = layout.frames.iter().flat_map(runs).filter(|(_, run)| run.text == "Head").count();
    assert!(layout.frames.len() > 2 && shown == layout.frames.len());
    assert!(heads[0] && heads[1..].iter().all(|is_tagged| !is_tagged));
}

#[test]
fn links_are_for_the_screen() {
    let links = |medium| -> BTreeSet<String> {
        let layout = lay_out_for(TRIFOLD, "nb", "trifold-a4", &Theme::default(), medium).expect("the sample fits");
        layout.frames.iter().flat_map(runs).filter_map(|(_, run)| run.link.clone()).collect()
    };
    assert_eq!(links(Medium::Print), BTreeSet::new());
    let expected = ["mailto:kom@example.org", "tel:112", "tel:22331160"];
    assert_eq!(links(Medium::Screen), expected.map(str::to_owned).into());
}

#[test]
fn the_screen_takes_the_size_of_the_print_and_shapes_nothing_again() {
    let text_on_sheet = ("nb", "trifold-a4");
    let shaped = testing::shaped(&PictureBook::default(), TRIFOLD, text_on_sheet, &Theme::default());
    let shaped = shaped.expect("all glyphs are there");
    let print = set(&shaped, Medium::Print, FitRequest::Auto).expect("the sample fits");
    let screen = set(&shaped, Medium::Screen, FitRequest::same_as(&print.fit)).expect("the sample fits");
    assert_eq!(print.fit, screen.fit);
}

#[test]
fn copyfit_takes_the_largest_size_that_fits() {
    let panel = "Words that go on and on. ".repeat(85);
    let text = with_inside(&[&panel]);
    let layout = lay_out(&text, "nb", "trifold-a4", &Theme::default()).expect("it fits at some size");
    let size = layout.fit.body_size;
    assert!(size > Length::pt(7.6) && size < Length::pt(11.9), "the sample is to lie between: {}", size.to_pt());
    let larger = TypeScale { body_min: size + Length::pt(0.1), leading_min: 1.36, ..Theme::default().scale };
    let refused = lay_out(&text, "nb", "trifold-a4", &Theme { scale: larger, ..Theme::default() });
    assert_eq!(rules(refused), [("overset-text", Some("k4".to_owned()))]);
}

#[test]
fn overset_names_the_panel_and_the_first_message_that_does_not_fit() {
    let long = format!("Short.\n{}\nLast.", "Words that go on and on. ".repeat(150));
    let text = with_inside(&["Fits", &long, &long]);
    let findings = findings(lay_out(&text, "nb", "trifold-a4", &Theme::default()));
    let found: Vec<_> = findings.iter().map(|finding| (finding.rule, finding.key.as_deref())).collect();
    assert_eq!(found, [("overset-text", Some("k6")), ("overset-text", Some("k9"))]);
    let message = "the text is too long for panel 4 (inside) by about 251 characters, even at 7.5 pt";
    assert_eq!(findings[0].message, message);
}

#[test]
fn a_word_wider_than_its_line_is_found() {
    let word = "w".repeat(80);
    let text = with_inside(&[&format!("Text with a {word} in it")]);
    assert_eq!(rules(lay_out(&text, "nb", "trifold-a4", &Theme::default())), [("overfull-line", Some("k4".into()))]);
}

#[test]
fn a_title_shrinks_until_its_longest_word_fits() {
    let text = with_inside(&[]).replace("# Title", "# Menneskehandelsofrene");
    let layout = lay_out(&text, "nb", "trifold-a4", &Theme::default()).expect("the title shrinks");
    let (_, title) = runs(&layout.frames[0]).next().expect("the title comes first");
    assert_eq!(layout.fit.body_size, Length::pt(12.0), "the body is as large as can be");
    assert!(title.size < Length::pt(12.0).scale(Theme::default().scale.title));
}

#[test]
fn a_title_shrinks_a_little_to_have_a_line_less() {
    for (title, lines, is_smaller) in [
        ("You arebeingused today", 2, true),
        ("You are beingused", 2, false),
        ("Whatwehaveto sayisquitelong tosayandtold inanothertitle", 4, false),
    ] {
        let text = with_inside(&[]).replace("# Title", &format!("# {title}"));
        let layout = lay_out(&text, "nb", "trifold-a4", &Theme::default()).expect("it fits");
        let size = Length::pt(12.0).scale(Theme::default().scale.title);
        let title: Vec<_> = runs(&layout.frames[0]).filter(|(_, run)| run.size > Length::pt(20.0)).collect();
        assert_eq!((title.len(), title[0].1.size < size), (lines, is_smaller), "{}", title[0].1.text);
        assert!(title[0].1.size >= size.scale(0.8));
    }
}

/// Returns key and message of the findings of texts on a panel; U+E000 to U+E0FF have none.
fn missing_glyphs(texts: &[&str]) -> Vec<(Option<String>, String)> {
    let findings = findings(lay_out(&with_inside(texts), "nb", "trifold-a4", &Theme::default()));
    findings.into_iter().map(|finding| (finding.key, finding.message)).collect()
}

#[test]
fn a_missing_glyph_is_named_once_with_all_its_messages() {
    let found = missing_glyphs(&["a\u{e000}\u{e000}", "b\u{e001}", "c\u{e000}"]);
    let neither = |words: &str| format!("neither `Fixed Width` nor another font has {words}");
    assert_eq!(
        found,
        [
            (Some("k4".to_owned()), neither("`\u{e000}` (U+E000), also in `k6`")),
            (Some("k5".to_owned()), neither("`\u{e001}` (U+E001)")),
        ]
    );
}

#[test]
fn many_missing_glyphs_are_a_missing_font() {
    let found = missing_glyphs(&["\u{e000}\u{e001}\u{e002}", "\u{e003}\u{e004}\u{e005}"]);
    let message =
        "no font has 6 characters of the texts, such as `\u{e000}` (U+E000), `\u{e001}` (U+E001), `\u{e002}` (U+E002)";
    assert_eq!(found, [(Some("k4".to_owned()), message.to_owned())]);
}

#[test]
fn what_cannot_be_set_is_said_all_at_once() {
    let text = format!("# A\n![Alt](a.png)\n![Alt](qr:{})\nText[^x]", "x".repeat(3000));
    let found = rules(lay_out(&text, "nb", "trifold-a4", &Theme::default()));
    let names: Vec<_> = found.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(names, ["panel-count", "unusable-picture", "unusable-qr-target", "unknown-footnote"]);
}

/// Returns the baselines of the lines of a frame, each once, in millimetres.
fn baselines(frame: &crate::layout::Frame) -> Vec<f64> {
    let mut baselines: Vec<Length> = runs(frame).map(|(_, run)| origin(run).1).collect();
    baselines.sort_unstable();
    baselines.dedup();
    baselines.into_iter().map(Length::to_mm).collect()
}

#[test]
fn lines_of_an_address_stand_closer_than_paragraphs() {
    let text = with_inside(&["A text.\nMail: {a@b.no}\nPhone: {22 33}\nMore text."]);
    let layout = lay_out(&text, "nb", "trifold-a4", &Theme::default()).expect("it fits");
    let lines = baselines(&layout.frames[2]);
    let gaps: Vec<f64> = lines.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(gaps[1] < gaps[0] * 0.85 && gaps[2] > gaps[1], "{gaps:?}");
}

#[test]
fn text_with_room_to_spare_has_more_white_between_blocks() {
    let gap = |rest: &str| {
        let text = with_inside(&[&format!("One.\nTwo.\n{rest}")]);
        let layout = lay_out(&text, "nb", "trifold-a4", &Theme::default()).expect("it fits");
        assert_eq!(layout.fit.body_size, Length::pt(12.0));
        let lines = baselines(&layout.frames[2]);
        (layout.fit.air, lines[1] - lines[0])
    };
    let (roomy, full) = (gap("Three."), gap(&"Words\n".repeat(19)));
    assert!(roomy.0 > full.0 && roomy.1 > full.1 + 0.5, "{roomy:?} {full:?}");
}

#[test]
fn fine_rules_are_of_one_ink() {
    let mut rules = 0;
    for fill in trifold("nb").frames.iter().flat_map(|frame| &frame.items) {
        let Shape::Fill { rect, color } = &fill.shape else { continue };
        if rect.size.height < Length::pt(0.5) {
            assert_eq!((color.cyan, color.magenta, color.yellow), (0, 0, 0));
            rules += 1;
        }
    }
    assert!(rules > 2, "a table and a footnote have such rules");
}

#[test]
fn every_panel_says_how_full_it_is() {
    let layout = trifold("nb");
    let roles: Vec<PanelRole> = {
        let sheet = Sheet::named("trifold-a4").expect("built in");
        layout.fit.fill.iter().map(|fill| sheet.panel(fill.panel).role).collect()
    };
    let inside = PanelRole::Inside;
    assert_eq!(roles, [PanelRole::Cover, PanelRole::Flap, inside, inside, inside, PanelRole::Back]);
    assert!(layout.fit.fill.iter().all(|fill| fill.share > 0.05 && fill.share <= 1.0), "{:?}", layout.fit.fill);
}

fn block() -> impl Strategy<Value = String> {
    let words = "[a-zæøå]{1,9}( [a-zæøå]{1,9}){0,30}";
    prop_oneof![
        words.prop_map(|text| text),
        words.prop_map(|text| format!("## {text}")),
        words.prop_map(|text| format!("- {text}\n- {text}\n  - {text}")),
        words.prop_map(|text| format!("1. {text}\n2. {text}")),
        words.prop_map(|text| format!("> [!IMPORTANT] {text}")),
        words.prop_map(|text| format!("> {text}")),
        words.prop_map(|text| format!("Text\n| {text} | a |\n| {text} | {{22 33}} |\n| b | {{1}} |")),
    ]
}

/// Returns documents as no sensible parser makes them: empty texts, lists and tables, rows of any length, any section count.
fn any_document() -> impl Strategy<Value = Document<LocalizedText>> {
    let text =
        || "[a-z\\u{E000} ]{0,40}".prop_map(|text| LocalizedText { key: None, content: vec![Inline::Text(text)] });
    let leaf = prop_oneof![
        text().prop_map(Block::Paragraph),
        (1..=6u8, text()).prop_map(|(level, text)| Block::Heading { level, text }),
        (text(), text()).prop_map(|(target, alt)| Block::QrCode { target, alt }),
        (prop::collection::vec(text(), 0..3), prop::collection::vec(prop::collection::vec(text(), 0..4), 0..4))
            .prop_map(|(head, rows)| {
                Block::Table(Table { alignments: vec![ColumnAlign::End; head.len()], head, rows })
            }),
    ];
    let block = leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Block::Quote),
            prop::collection::vec(inner.clone(), 0..3)
                .prop_map(|blocks| Block::Callout { kind: CalloutKind::Caution, blocks }),
            prop::collection::vec(prop::collection::vec(inner, 0..3), 0..3)
                .prop_map(|items| Block::List(List { start: Some(u64::MAX), items })),
        ]
    });
    let section = prop::collection::vec(block, 0..6).prop_map(|blocks| Section { blocks });
    prop::collection::vec(section, 0..7).prop_map(|sections| Document { sections, footnotes: Vec::new() })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn all_text_of_a_document_is_on_its_pages(blocks in prop::collection::vec(block(), 1..30), rtl in any::<bool>()) {
        let text = blocks.join("\n");
        let layout = lay_out(&text, if rtl { "ar" } else { "nb" }, "a4", &Theme::default()).expect("pages follow");
        prop_assert_eq!(letters(&shown(&layout)), letters(&written(&text)));
        for fill in &layout.fit.fill {
            prop_assert!(fill.share <= 1.0);
        }
    }

    #[test]
    fn any_document_is_set_or_refused(document in any_document(), rtl in any::<bool>(), folded in any::<bool>()) {
        let (locale, theme) = (locale(if rtl { "ar" } else { "nb" }), Theme::default());
        let sheet = Sheet::named(if folded { "trifold-a4" } else { "a4" }).expect("built in").for_locale(&locale);
        let (number, pictures) = (|number: u64| number.to_string(), PictureBook::default());
        let job = LayoutJob { document: &document, locale: &locale, sheet: &sheet, theme: &theme, pictures: &pictures, number: &number };
        match run(&job, &mut testing::FixedWidth, Medium::Screen, FitRequest::Auto) {
            Ok(layout) => prop_assert_eq!(layout.frames.len(), layout.fit.fill.len()),
            Err(findings) => prop_assert!(!findings.is_empty()),
        }
    }
}
