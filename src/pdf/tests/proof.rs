//! Proofs: keys beside their messages, what wants attention, panels' outlines, the words across.

use super::prepress::brochure;
use super::*;
use crate::layout::{Echo, Overset};
use crate::pdf::font::Fonts;
use crate::pdf::proof::{OutlineKind, Proof, Side};

const DRAFT: ProofFlag = ProofFlag { word: "draft", color: [176, 88, 0] };

/// Messages with the places (x, y) of their runs on the second panel.
type Messages<'a> = &'a [(&'a str, f64, f64)];

/// Returns a document whose second panel has these messages.
fn panel(locale: &str, messages: Messages<'_>) -> Page {
    let mut page = Page::new("trifold-a4", locale);
    for (key, x, y) in messages {
        let face = if locale == "ar" { ARABIC } else { LATIN };
        let tag = page.paragraph(1, run(face, locale, if locale == "ar" { "ابجد" } else { "abcd" }, *x, *y));
        page.layout.tags.set_text(tag, Some(&key.parse().expect("a key")), "abcd");
    }
    page
}

/// Checks at which side, and how far down, the key of each message of the second panel stands.
fn check(locale: &str, messages: Messages<'_>, expected: &[(&str, Side, i64)]) {
    let page = panel(locale, messages);
    let metadata = page.metadata();
    let request = page.request(Edition::Proof, &metadata);
    let fonts = Fonts::collect(&request).expect("the faces are whole");
    let proof = Proof::of(&request, &fonts).expect("it is a proof");
    #[expect(clippy::cast_possible_truncation, reason = "points of a page")]
    let found: Vec<_> = proof.panels[1]
        .notes
        .iter()
        .map(|note| (note.key.as_str(), note.label.side, note.label.top.to_pt().round() as i64))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_key_stands_where_its_message_ends_at_its_height() {
    check("nb", &[("a", 30.0, 100.0), ("b", 30.0, 200.0)], &[("a", Side::Right, 92), ("b", Side::Right, 192)]);
    check("ar", &[("a", 130.0, 100.0)], &[("a", Side::Left, 92)]);
}

#[test]
fn keys_of_messages_side_by_side_stand_at_both_sides() {
    let cells = &[("a", 30.0, 100.0), ("b", 150.0, 100.0)];
    check("nb", cells, &[("a", Side::Left, 92), ("b", Side::Right, 92)]);
    check("ar", cells, &[("a", Side::Left, 92), ("b", Side::Right, 92)]);
}

#[test]
fn keys_that_have_no_room_beside_their_messages_stand_below_each_other() {
    let lines = &[("a", 30.0, 100.0), ("b", 30.0, 110.0), ("c", 30.0, 120.0), ("d", 30.0, 300.0)];
    check(
        "nb",
        lines,
        &[("a", Side::Right, 92), ("b", Side::Right, 103), ("c", Side::Right, 113), ("d", Side::Right, 292)],
    );
}

#[test]
fn outlines_are_trims_and_folds_of_the_panel_and_its_safe_area() {
    let page = panel("nb", &[]);
    let metadata = page.metadata();
    let request = page.request(Edition::Proof, &metadata);
    let proof = Proof::of(&request, &Fonts::collect(&request).expect("whole")).expect("it is a proof");
    let kinds: Vec<Vec<OutlineKind>> =
        proof.panels.iter().map(|panel| panel.outlines[4..].iter().map(|outline| outline.kind).collect()).collect();
    // Top, bottom, left and right of the cover and of the flap, which the fold is on the other side of.
    let (trim, fold) = (OutlineKind::Trim, OutlineKind::Fold);
    assert_eq!(kinds[..2], [[trim, trim, fold, trim], [trim, trim, trim, fold]]);
    assert!(proof.panels.iter().all(|panel| panel.outlines[..4].iter().all(|line| line.kind == OutlineKind::Safe)));
}

#[test]
fn what_wants_attention_is_coloured_and_counted() {
    let mut page = panel("nb", &[("a", 30.0, 100.0), ("b", 30.0, 200.0)]);
    let calm = page.read(Edition::Proof).content(1);
    page.flags.insert("b".parse().expect("a key"), DRAFT);
    let marked = page.read(Edition::Proof).content(1);
    assert_eq!((calm.matches("/Tint gs").count(), marked.matches("/Tint gs").count()), (0, 1));
    let metadata = page.metadata();
    let request = page.request(Edition::Proof, &metadata);
    let proof = Proof::of(&request, &Fonts::collect(&request).expect("whole")).expect("it is a proof");
    assert_eq!(proof.panels[1].counts, [(DRAFT, 1)]);
    assert_eq!(proof.panels[1].notes[1].label.words, [DRAFT]);
}

#[test]
fn the_page_of_a_proof_is_larger_than_its_panel() {
    let page = panel("nb", &[("a", 30.0, 100.0)]);
    let pdf = page.read(Edition::Proof);
    let [media, trim] = ["MediaBox", "TrimBox"].map(|name| {
        let numbers = pdf.page(1).get(name.as_bytes()).and_then(Object::as_array).expect("a box");
        numbers.iter().map(|number| number.as_float().expect("a number")).collect::<Vec<_>>()
    });
    let size = page.layout.frames[1].size;
    assert!((f64::from(trim[2] - trim[0]) - size.width.to_pt()).abs() < 0.01, "{trim:?}");
    assert!((f64::from(trim[3] - trim[1]) - size.height.to_pt()).abs() < 0.01, "{trim:?}");
    assert!(media[2] - trim[2] > 100.0 && trim[0] > 20.0, "keys stand on the right: {media:?} {trim:?}");
}

#[test]
fn all_that_a_proof_adds_is_decoration() {
    let mut page = panel("nb", &[("a", 30.0, 100.0)]);
    page.flags.insert("a".parse().expect("a key"), DRAFT);
    let (proof, screen) = (page.read(Edition::Proof), page.read(Edition::Screen));
    assert_eq!(proof.tree(), screen.tree());
    for number in 0..proof.pages().len() {
        let (proof, screen) = (proof.content(number), screen.content(number));
        assert_eq!(proof.matches("BDC").count(), screen.matches("BDC").count());
    }
}

#[test]
fn a_proof_is_marked_on_every_page_as_decoration() {
    let pdf = brochure("nb").read(Edition::Proof);
    for page in 0..pdf.pages().len() {
        let content = pdf.content(page);
        let (_, mark) = content.rsplit_once("/Artifact BMC").expect("decoration");
        assert!(mark.contains("/Faint gs") && mark.contains("TJ"), "{mark}");
    }
    assert!(!brochure("nb").read(Edition::Screen).content(0).contains("Faint"));
}

/// Returns a tri-fold whose third panel goes on on two frames, each with a message of its own.
fn too_long() -> Page {
    let mut page = Page::new("trifold-a4", "nb");
    let panel = page.layout.frames[2].panel;
    for (frame, key) in [(2, "a"), (6, "b"), (7, "c")] {
        if frame > 5 {
            let size = page.sheet.panel(panel).size;
            page.layout.frames.push(Frame { panel, size, items: Vec::new(), echoes: Vec::new() });
        }
        let tag = page.paragraph(frame, run(LATIN, "nb", "abcd", 30.0, 100.0));
        page.layout.tags.set_text(tag, Some(&key.parse().expect("a key")), "abcd");
    }
    let (key, end) = (Some("a".parse().expect("a key")), Length::mm(190.0));
    page.layout.fit.misfit.overset.push(Overset { key, panel: 3, characters: 214, end, frames: 6..8 });
    page.flags.insert("b".parse().expect("a key"), DRAFT);
    page
}

#[test]
fn what_is_too_much_follows_its_panel_with_its_keys_and_its_count() {
    let page = too_long();
    let metadata = page.metadata();
    let request = page.request(Edition::Proof, &metadata);
    let proof = Proof::of(&request, &Fonts::collect(&request).expect("whole")).expect("it is a proof");
    let captions: Vec<_> = [2, 3, 6, 7].map(|frame: usize| proof.panels[frame].caption.as_str()).to_vec();
    let expected = [
        "inside 3 of 6 · 10.0 pt",
        "inside 4 of 6 · 10.0 pt",
        "inside 3 goes on (1 of 2) · 10.0 pt",
        "inside 3 goes on (2 of 2) · 10.0 pt",
    ];
    assert_eq!(captions, expected);
    let words = |frame: usize| -> Vec<(&str, usize)> {
        proof.panels[frame].counts.iter().map(|(flag, count)| (flag.word, *count)).collect()
    };
    assert_eq!(words(2), [("characters too much", 214)]);
    assert_eq!(words(3), []);
    assert_eq!(words(6), [("characters too much", 214), ("draft", 1)]);
    let flags: Vec<_> = proof.panels[6].notes[0].label.words.iter().map(|flag| flag.word).collect();
    assert_eq!(flags, ["too much", "draft"]);
    let ends = |frame: usize| -> Vec<f64> {
        let lines = proof.panels[frame].outlines.iter().filter(|line| line.kind == OutlineKind::End);
        lines.map(|line| line.from.y.to_mm().round()).collect()
    };
    assert_eq!((ends(2), ends(3)), (vec![190.0], vec![]));
    assert!(proof.panels[6].outlines.len() == 1 && ends(6)[0] < 15.0, "it is no panel: {:?}", ends(6));
    let pdf = page.read(Edition::Proof);
    assert_eq!(pdf.pages().len(), 8);
    // Coloured is what goes on, on the two pages that follow the third.
    let coloured: Vec<usize> = (0..8).filter(|number| pdf.content(*number).contains("/Tint gs")).collect();
    assert_eq!(coloured, [3, 4]);
}

#[test]
fn what_is_too_wide_is_named_and_the_margins_keep_away_from_it() {
    let mut page = panel("nb", &[("a", 270.0, 100.0)]);
    page.layout.fit.misfit.wide.insert("a".parse().expect("a key"));
    let metadata = page.metadata();
    let request = page.request(Edition::Proof, &metadata);
    let proof = Proof::of(&request, &Fonts::collect(&request).expect("whole")).expect("it is a proof");
    assert_eq!(proof.panels[1].notes[0].label.words[0].word, "too wide");
    let over = proof.panels[1].inside.right() - page.layout.frames[1].size.width;
    assert!(over > Length::ZERO && proof.room.right > Length::mm(50.0), "{}", over.to_mm());
}

#[test]
fn a_heading_that_wants_attention_is_marked_wherever_it_is_shown() {
    let mut page = Page::new("a4", "nb");
    let key: MessageKey = "heading".parse().expect("a key");
    let contents = page.tag(TagTree::ROOT, TagRole::Contents, "");
    let item = page.tag(contents, TagRole::ContentsItem, "");
    let heading = page.tag(TagTree::ROOT, TagRole::Heading(2), "abcd");
    page.layout.tags.set_text(heading, Some(&key), "abcd");
    let entry = page.tag(item, TagRole::Goto { to: heading }, "abcd");
    page.paint(0, Some(entry), Shape::Glyphs(run(LATIN, "nb", "abcd", 60.0, 300.0)));
    page.paint(0, Some(heading), Shape::Glyphs(run(LATIN, "nb", "abcd", 60.0, 200.0)));
    page.paint(0, None, Shape::Glyphs(run(LATIN, "nb", "abcd", 60.0, 20.0)));
    page.layout.frames[0].echoes.push(Echo { key: key.clone(), items: 2..3 });
    assert!(!page.read(Edition::Proof).content(0).contains("/Tint gs"));
    page.flags.insert(key, DRAFT);
    assert_eq!(page.read(Edition::Proof).content(0).matches("/Tint gs").count(), 3);
}
