//! Where pages and columns end, by lists of boxes, spaces and penalties.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::layout::steps;

const MEASURES: FootMeasures = FootMeasures { rule: Length::ZERO, gap: Length::ZERO };

/// Returns the height of pages of ten points, the first of six.
fn tens(page: usize) -> Length {
    Length::pt(if page == 0 { 6.0 } else { 10.0 })
}

fn list(text: &str) -> Vec<VItem> {
    text.split(' ')
        .filter(|part| !part.is_empty())
        .map(|part| match part.split_at(1) {
            ("b", height) => VItem::Box(VBox::empty(points(height))),
            ("s", height) => VItem::space(points(height)),
            ("p", penalty) => VItem::Penalty(penalty.parse().expect("a number")),
            ("n", number) => VItem::Insert(number.parse().expect("a number")),
            _ => panic!("{part}"),
        })
        .collect()
}

fn points(number: &str) -> Length {
    Length::pt(number.parse().expect("a number"))
}

fn segment(text: &str, columns: usize) -> Segment {
    Segment { list: list(text), columns, begins_page: false, gap: Length::pt(1.0), keeps_next: false }
}

/// Returns two notes of two points.
fn notes() -> Vec<NoteList> {
    (0..2).map(|_| NoteList::new(list("b2"))).collect()
}

/// Checks after which parts of a list its pages end, and the footnotes of each.
fn check(text: &str, expected: &[(usize, &[usize])]) {
    let pages = paginate(&[segment(text, 1)], &notes(), MEASURES, &tens);
    let mut end = 0;
    let found: Vec<(usize, Vec<usize>)> = pages
        .iter()
        .map(|page| {
            end = page.parts.last().map_or(end, |part| part.columns[0].end);
            (end, page.notes.iter().map(|part| part.note).collect())
        })
        .collect();
    let expected: Vec<(usize, Vec<usize>)> = expected.iter().map(|(end, notes)| (*end, notes.to_vec())).collect();
    assert_eq!(found, expected, "{text}");
}

/// Returns for each page its columns as ranges and its notes with their parts.
fn describe(pages: &[Page]) -> Vec<String> {
    let range = |range: &Range<usize>| format!("{}-{}", range.start, range.end);
    let part = |part: &Part| part.columns.iter().map(range).collect::<Vec<_>>().join(" ");
    let note = |part: &NotePart| format!("n{} {}", part.note, range(&part.range));
    let page =
        |page: &Page| page.parts.iter().map(part).chain(page.notes.iter().map(note)).collect::<Vec<_>>().join(", ");
    pages.iter().map(page).collect()
}

#[test]
fn a_footnote_that_is_too_long_goes_on_at_the_foot_of_the_next_page() {
    let notes = [NoteList::new(list("b1 p500 b1 p0 b1 p0 b1 p0 b1 p500 b1"))];
    let pages = paginate(&[segment("b2 n0 p0 b2 p0 b2 p0 b2", 1)], &notes, MEASURES, &tens);
    assert_eq!(describe(&pages), ["0-4, n0 0-3", "5-8, n0 4-11"]);
    let pages = paginate(&[segment("b5 n0 p0 b2 p0 b2 p0 b2", 1)], &notes, MEASURES, &tens);
    assert_eq!(describe(&pages), ["0-2", "3-6, n0 0-11", "7-8"]);
}

#[test]
fn a_footnote_longer_than_all_its_pages_comes_to_an_end() {
    let lines = vec!["b1"; 120].join(" p0 ");
    let notes = [NoteList::new(list(&lines)), NoteList::new(list("b1"))];
    let pages = paginate(&[segment("b1 n0 p0 b1 n1 p0 b1 p0 b9 p0 b9", 1)], &notes, MEASURES, &tens);
    let shown: usize = pages.iter().flat_map(|page| &page.notes).map(|part| part.range.len().div_ceil(2)).sum();
    assert_eq!(shown, 121);
    assert!((13..=16).contains(&pages.len()), "{:?}", describe(&pages));
}

#[test]
fn a_footnote_that_is_too_high_for_a_foot_has_a_page_and_keeps_no_other_waiting() {
    let notes = [NoteList::new(list("b8")), NoteList::new(list("b1")), NoteList::new(list("b30 p0 b1"))];
    let text = "b3 n0 p0 b5 n1 p0 b5 p0 b5 n2 p0 b5";
    let pages = paginate(&[segment(text, 1)], &notes, MEASURES, &|_| Length::pt(10.0));
    assert_eq!(describe(&pages), ["0-2", "n0 0-1", "3-5, n1 0-1", "6-7", "8-10", "n2 0-1", "11-12, n2 2-3"]);
}

#[test]
fn columns_are_balanced_where_they_end_and_full_where_they_go_on() {
    let lines = |count: usize| vec!["b1"; count].join(" p0 ");
    let segments = [segment("b2", 1), segment(&lines(6), 2), segment("b1", 1)];
    let pages = paginate(&segments, &[], MEASURES, &|_| Length::pt(10.0));
    assert_eq!(describe(&pages), ["0-1, 0-5 6-11, 0-1"]);
    let tops: Vec<String> = pages[0].parts.iter().map(|part| format!("{:.0}", part.top.to_pt())).collect();
    assert_eq!(tops, ["0", "3", "7"]);
    let pages = paginate(&[segment(&lines(24), 2)], &[], MEASURES, &|_| Length::pt(10.0));
    assert_eq!(describe(&pages), ["0-19 20-39", "40-43 44-47"]);
}

#[test]
fn footnotes_of_columns_stand_below_all_of_them() {
    let lines = format!("b1 n0 p0 {}", vec!["b1"; 30].join(" p0 "));
    let pages = paginate(&[segment(&lines, 2)], &notes(), MEASURES, &|_| Length::pt(10.0));
    assert_eq!(describe(&pages)[0], "0-16 17-32, n0 0-1");
}

#[test]
fn what_ends_with_a_heading_goes_to_the_page_of_what_follows() {
    let above = Segment { keeps_next: true, ..segment("b7 p0 b1", 1) };
    let pages = paginate(&[above, segment("b2 p500 b2 p0 b2", 2)], &[], MEASURES, &|_| Length::pt(10.0));
    assert_eq!(describe(&pages), ["0-1", "2-3, 0-3 4-5"]);
}

#[test]
fn the_work_grows_with_the_length_of_the_text() {
    for columns in [1, 3] {
        let work = |count: usize| {
            let marks: Vec<String> = (0..count).map(|note| format!("b1 n{note} p0 b1")).collect();
            let notes: Vec<NoteList> = (0..count).map(|_| NoteList::new(list("b1 p0 b1 p0 b1 p0 b1"))).collect();
            steps::of(|| paginate(&[segment(&marks.join(" p0 "), columns)], &notes, MEASURES, &tens)).1
        };
        let (few, many) = (work(500), work(5_000));
        assert!(many < few * 11, "{columns} columns: {few} parts looked at, {many} for ten times the text");
    }
}

#[test]
fn pages_are_filled() {
    check("b3 p0 b3 p0 b5 p0 b5 p0 b1", &[(3, &[]), (7, &[]), (9, &[])]);
}

#[test]
fn a_page_ends_earlier_rather_than_at_a_dear_place() {
    check("b2 p0 b1 p500 b1 p0 b9", &[(5, &[]), (7, &[])]);
}

#[test]
fn a_dear_place_is_taken_rather_than_a_page_that_is_mostly_empty() {
    check("b2 p0 b2 p500 b9", &[(3, &[]), (5, &[])]);
}

#[test]
fn a_heading_goes_with_what_follows() {
    check("b2 p0 s1 b1 p10000 b4", &[(1, &[]), (6, &[])]);
}

#[test]
fn a_forbidden_place_is_taken_when_there_is_no_other() {
    check("b5 p10000 b5", &[(1, &[]), (3, &[])]);
}

#[test]
fn spaces_vanish_at_the_head_of_a_page() {
    check("b6 p0 s5 b10", &[(1, &[]), (4, &[])]);
}

#[test]
fn a_footnote_stands_with_its_line_and_only_once() {
    check("b2 n0 p0 b2 n0 p0 b2 n1 p0 b2 n0", &[(5, &[0]), (11, &[1])]);
    check("b3 p0 b3 n0 p0 b1", &[(1, &[]), (6, &[0])]);
}

#[test]
fn a_repeated_header_row_takes_room() {
    let mut rows = list("b6 p0 b5 p0 b5");
    let head = Arc::new(VBox::empty(Length::pt(1.0)));
    for row in &mut rows[1..] {
        if let VItem::Box(row) = row {
            row.repeated_head = Some(Arc::clone(&head));
        }
    }
    let rows = Segment { list: rows, ..segment("", 1) };
    let pages = paginate(&[rows], &[], MEASURES, &tens);
    assert_eq!(describe(&pages), ["0-1", "2-3", "4-5"]);
}

#[test]
fn a_box_that_is_too_high_has_its_own_page() {
    check("b1 p0 b30 p0 b1", &[(1, &[]), (3, &[]), (5, &[])]);
}

#[test]
fn the_last_page_has_more_than_a_rest() {
    // Ten lines fill the page; one more would stand alone on the next.
    check(&format!("b6 p0 {}", ["b1"; 11].join(" p0 ")), &[(1, &[]), (19, &[]), (23, &[])]);
    // A whole section may be as short as it likes.
    check("b1", &[(1, &[])]);
}

/// Returns notes of one to eight lines, and one that is high and not broken.
fn many_notes() -> Vec<NoteList> {
    let lines = (0..8).map(|note| vec!["b1"; 1 + note].join(" p0 "));
    lines.chain(["b7".to_owned()]).map(|text| NoteList::new(list(&text))).collect()
}

fn spaced() -> FootMeasures {
    FootMeasures { rule: Length::pt(1.0), gap: Length::pt(1.0) }
}

fn any_list() -> impl Strategy<Value = String> {
    let height = prop_oneof![12 => 1..4_u8, 1 => 8..15_u8];
    let mark = prop_oneof![6 => Just(String::new()), 1 => (0..9_u8).prop_map(|note| format!(" n{note}"))];
    let penalty = prop_oneof![4 => Just(0), 1 => Just(250), 2 => Just(vertical::WIDOW), 2 => Just(vertical::FORBIDDEN)];
    let line = (height, mark, penalty, 0..3_u8);
    let line = line.prop_map(|(height, mark, penalty, space)| format!("b{height}{mark} p{penalty} s{space}"));
    prop::collection::vec(line, 0..40).prop_map(|lines| lines.join(" "))
}

fn any_segment() -> impl Strategy<Value = Segment> {
    (any_list(), 1..4_usize, any::<bool>(), any::<bool>()).prop_map(|(text, columns, begins_page, keeps_next)| {
        let columns = if columns == 3 { 1 } else { columns };
        Segment { begins_page, keeps_next, ..segment(&text, columns) }
    })
}

/// Returns the height of the part of a list that is not broken and begins at `start`.
fn unbroken(list: &[VItem], start: usize) -> Length {
    height_alone(&list[start..ending::first_break(list, start)])
}

proptest! {
    #[test]
    fn pages_have_all_there_is_once_and_in_order(segments in prop::collection::vec(any_segment(), 1..5)) {
        let notes = many_notes();
        let pages = paginate(&segments, &notes, spaced(), &tens);
        let mut next = (0, 0);
        let mut placed: Vec<(usize, usize)> = Vec::new();
        let mut marked = Vec::new();
        for page in &pages {
            prop_assert!(!page.parts.is_empty() || !page.notes.is_empty(), "an empty page");
            for (segment, range) in page.parts.iter().flat_map(|part| part.columns.iter().map(|range| (part.segment, range.clone()))) {
                let vanished = |from: usize, to: usize| segments[segment].list[from..to].iter().all(VItem::vanishes);
                if segment > next.0 {
                    prop_assert!(segments[next.0].list[next.1..].iter().all(VItem::vanishes));
                    prop_assert!(segments[next.0 + 1..segment].iter().all(|left| left.list.iter().all(VItem::vanishes)));
                    next = (segment, 0);
                }
                prop_assert!(segment == next.0 && range.start >= next.1 && vanished(next.1, range.start));
                next.1 = range.end;
                marked.extend(vertical::notes_of(&segments[segment].list[range]));
            }
            for part in &page.notes {
                prop_assert!(marked.contains(&part.note), "a note before its mark");
                placed.extend(part.range.clone().map(|index| (part.note, index)));
            }
        }
        prop_assert!(segments.iter().skip(next.0 + 1).all(|left| left.list.iter().all(VItem::vanishes)));
        prop_assert!(segments[next.0].list[next.1..].iter().all(VItem::vanishes));
        let all: Vec<VItem> = segments.iter().flat_map(|segment| segment.list.clone()).collect();
        let of_note = |note: usize| (0..notes[note].list.len()).step_by(2).map(move |index| (note, index));
        let expected: Vec<(usize, usize)> = vertical::notes_of(&all).into_iter().flat_map(of_note).collect();
        placed.retain(|(_, index)| index % 2 == 0);
        prop_assert_eq!(placed, expected);
    }

    #[test]
    fn nothing_stands_below_a_page_but_what_is_higher_than_it(segments in prop::collection::vec(any_segment(), 1..5)) {
        let notes = many_notes();
        let pages = paginate(&segments, &notes, spaced(), &tens);
        for (index, page) in pages.iter().enumerate() {
            let foot: Length = page.notes.iter().map(|part| spaced().gap + vertical::height(&notes[part.note].list[part.range.clone()])).sum();
            let foot = if page.notes.is_empty() { foot } else { foot + spaced().rule };
            for part in &page.parts {
                let list = &segments[part.segment].list;
                for range in part.columns.iter().filter(|range| !range.is_empty()) {
                    let is_too_high = part.top.is_zero() && unbroken(list, range.start) > tens(index);
                    let bottom = part.top + height_alone(&list[range.clone()]);
                    prop_assert!(is_too_high || bottom + foot <= tens(index), "{:?} of {:?}", page, list);
                }
            }
        }
    }

    #[test]
    fn what_belongs_together_is_parted_only_where_there_is_no_other_place(text in any_list()) {
        let segments = [segment(&text, 1)];
        let list = &segments[0].list;
        let notes = many_notes();
        for page in paginate(&segments, &notes, spaced(), &|_| Length::pt(10.0)) {
            let Some(part) = page.parts.first() else { continue };
            let range = part.columns[0].clone();
            if list.get(range.end) == Some(&VItem::Penalty(vertical::FORBIDDEN)) && list[range.end..].iter().any(|part| !part.vanishes()) {
                let is_better = |part: &VItem| matches!(part, VItem::Penalty(penalty) if *penalty < vertical::FORBIDDEN);
                prop_assert!(!list[range].iter().any(is_better), "{text}");
            }
        }
    }
}
