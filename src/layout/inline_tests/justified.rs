//! Justified lines: what fills them, what stays as it is, and when they are left ragged.

use std::fmt::Write as _;

use proptest::prelude::*;
use unicode_normalization::char::is_combining_mark;

use super::lines::{LAW, samples, shape_sample};
use super::{BOOK, SIZE, drawn, fact, locale, paragraphs, single_line, size, span, spans, text};
use crate::geometry::Length;
use crate::layout::breaks::BreakKind;
use crate::layout::justify::Give;
use crate::layout::testing::shaped_by;
use crate::layout::total_fit::Target;
use crate::layout::{Alignment, BookSetter, FitRequest, GlyphRun, Layout, Line, Medium, Shape, Shaped, TagRole, set};
use crate::media::PictureBook;
use crate::project::{TextAlign, Theme};

/// What rounding of places may make of a length, in points.
const ROUNDING: f64 = 0.001;

fn justified(shaped: &Shaped, measure: Length) -> Vec<Line> {
    shaped.lines(size(), measure, Alignment::Justify)
}

fn sample(tag: &str) -> &'static str {
    paragraphs().find(|(known, _)| *known == tag).expect("a sample").1
}

/// Returns whether a line ends the paragraph or a part of it.
fn is_last(shaped: &Shaped, line: &Line) -> bool {
    line.text.end == shaped.text().len() || shaped.text()[..line.text.end].ends_with('\n')
}

fn is_filled(line: &Line, measure: Length) -> bool {
    (line.width - measure).to_pt().abs() < ROUNDING
}

/// Returns the place of each cluster of a run from its first.
fn inner(run: &GlyphRun) -> Vec<f64> {
    let places: Vec<f64> = drawn(run).into_iter().map(|(_, x)| x.to_pt()).collect();
    places.iter().map(|place| place - places[0]).collect()
}

proptest! {
    #[test]
    fn a_line_fills_the_measure_or_is_aligned_at_the_start((tag, sample) in samples(), ems in 3.0..40.0_f64) {
        let shaped = shape_sample(tag, &sample);
        let measure = size().scale(ems);
        let lines = justified(&shaped, measure);
        let joined: String = lines.iter().map(|line| &shaped.text()[line.text.clone()]).collect();
        prop_assert_eq!(&joined, shaped.text());
        for line in lines.iter().filter(|line| !line.is_overfull) {
            let left = if locale(tag).is_rtl() { measure - line.width } else { Length::ZERO };
            prop_assert!((line.x - left).to_pt().abs() < ROUNDING, "{}", &shaped.text()[line.text.clone()]);
            prop_assert!(line.width <= measure);
            let shown: String = line.runs.iter().map(|run| run.text.as_str()).collect();
            prop_assert_eq!(shown.len(), line.text.len());
            let clusters = line.runs.iter().flat_map(|run| &run.clusters);
            let hyphens = clusters.filter(|cluster| cluster.text.is_empty() && !cluster.glyphs.is_empty()).count();
            prop_assert_eq!(hyphens, usize::from(line.is_hyphenated));
        }
    }

    #[test]
    fn justified_text_takes_no_more_lines((tag, sample) in samples(), ems in 3.0..40.0_f64) {
        let shaped = shape_sample(tag, &sample);
        let measure = size().scale(ems);
        let filled = justified(&shaped, measure).len();
        prop_assert!(filled <= shaped.lines(size(), measure, Alignment::Start).len());
        prop_assert_eq!(filled, shaped.line_count(size(), measure, Alignment::Justify));
    }
}

/// A telephone number looks the same wherever it stands.
#[test]
fn facts_values_and_addresses_stay_as_they_are_inside() {
    let number = "22 00 11 22";
    for (tag, before, after) in [("nb", LAW, LAW), ("ar", sample("ar"), sample("ar"))] {
        for styled in [fact(number), span(number)] {
            let shaped = spans(tag, vec![span(&format!("{before} ")), styled, span(&format!(" {after}"))]);
            let natural = single_line(&text(tag, number));
            let mut seen = 0;
            for measure in (80..300).map(|measure| Length::pt(f64::from(measure))) {
                for run in justified(&shaped, measure).iter().flat_map(|line| &line.runs) {
                    let Some(at) = run.text.find(number) else { continue };
                    let digits = |run: &GlyphRun, at: usize| {
                        let mut part = run.clone();
                        part.clusters.retain(|cluster| (at..at + number.len()).contains(&cluster.text.start));
                        inner(&part)
                    };
                    let (found, expected) = (digits(run, at), digits(&natural.runs[0], 0));
                    let differ = found.iter().zip(&expected).any(|(a, b)| (a - b).abs() > ROUNDING);
                    assert!(found.len() == expected.len() && !differ, "{tag}: {found:?} {expected:?}");
                    seen += 1;
                }
            }
            assert!(seen > 100, "{tag}: {seen}");
        }
    }
}

#[test]
fn spaces_keep_within_their_limits() {
    let shaped = text("nb", LAW);
    let natural = inner(&single_line(&text("nb", "a b")).runs[0]);
    let natural = natural[2] - natural[1];
    let (mut least, mut most): (f64, f64) = (1.0, 1.0);
    for measure in (80..400).map(|measure| Length::pt(f64::from(measure))) {
        for run in justified(&shaped, measure).iter().flat_map(|line| &line.runs) {
            let drawn = drawn(run);
            for pair in drawn.windows(2).filter(|pair| pair[0].0 == " ") {
                let share = (pair[1].1 - pair[0].1).to_pt() / natural;
                (least, most) = (least.min(share), most.max(share));
            }
        }
    }
    assert!((0.799..0.85).contains(&least) && (1.9..2.001).contains(&most), "{least} {most}");
}

#[test]
fn a_line_that_fits_by_less_than_lengths_are_rounded_by_is_narrowed() {
    for words in 2..60 {
        let shaped = text("nb", &vec!["ord"; words].join(" "));
        let [from, .., to] = shaped.breaks() else { panic!("a start and an end") };
        let least = Target::natural_width(from, to) - Target::elastic(from, to).shrink;
        let lines = justified(&shaped, size().scale(least / 1000.0));
        assert_eq!((lines.len(), lines[0].is_overfull), (1, false), "{words} words");
    }
}

#[test]
fn a_line_that_stays_ragged_is_seldom_cut_or_a_third_empty() {
    let (mut ragged, mut cut, mut empty) = (0, 0, 0);
    for sample in paragraphs().filter(|(tag, _)| *tag == "nb").map(|(_, sample)| sample).chain([LAW]) {
        let shaped = text("nb", &[sample; 3].join(" "));
        for measure in (20..60).map(|step| size().scale(f64::from(step) / 2.0)) {
            let lines = justified(&shaped, measure);
            let left = |line: &&Line| !is_last(&shaped, line) && !is_filled(line, measure);
            let left: Vec<&Line> = lines.iter().filter(left).collect();
            if left.len() * 3 <= lines.len() {
                ragged += left.len();
                cut += left.iter().filter(|line| line.is_hyphenated).count();
                empty += left.iter().filter(|line| line.width.ratio(measure) < 0.65).count();
            }
        }
    }
    assert!(ragged > 20 && cut * 20 < ragged && empty * 12 < ragged, "{cut} cut and {empty} empty of {ragged}");
}

#[test]
fn three_lines_in_succession_do_not_end_with_a_hyphen() {
    let shaped = text("nb", &[LAW; 3].join(" "));
    for measure in (160..400).map(|measure| Length::pt(f64::from(measure))) {
        let lines = justified(&shaped, measure);
        assert!(!lines.windows(3).any(|three| three.iter().all(|line| line.is_hyphenated)), "{measure:?}");
    }
}

/// Where words have no spaces between them, a paragraph is filled whole or not at all.
#[test]
fn scripts_without_spaces_are_aligned_at_the_start() {
    for tag in ["th", "lo", "km", "my", "bo"] {
        let shaped = text(tag, sample(tag));
        for measure in (100..300).step_by(7).map(|measure| Length::pt(f64::from(measure))) {
            let lines = justified(&shaped, measure);
            let filled = lines.iter().filter(|line| !is_last(&shaped, line));
            let (full, ragged): (Vec<_>, Vec<_>) = filled.partition(|line| is_filled(line, measure));
            assert!(full.is_empty() || ragged.iter().all(|line| is_filled(line, measure)), "{tag}");
            let natural = shaped.lines(size(), measure, Alignment::Start);
            assert!(ragged.is_empty() || lines == natural, "{tag}");
        }
    }
}

/// Signs that UAX 14 takes for ideographs stand in for them: no built-in face has those.
#[test]
fn ideographs_move_apart_by_the_same() {
    for tag in ["zh-Hans", "ja"] {
        let shaped = text(tag, &"☀☁☂☃".repeat(12));
        assert!(shaped.store().clusters.iter().rev().skip(1).all(|cluster| matches!(cluster.give, Give::After(_))));
        let wide = single_line(&text(tag, "☀☁☂☃☀☁☂☃")).width;
        for measure in (0..20).map(|step| wide + Length::pt(f64::from(step) / 10.0)) {
            let lines = justified(&shaped, measure);
            let natural = shaped.lines(size(), measure, Alignment::Start);
            for (line, natural) in lines.iter().zip(&natural).filter(|(line, _)| !is_last(&shaped, line)) {
                assert!(is_filled(line, measure), "{tag}");
                let more = (measure - natural.width).to_pt() / 7.0;
                let opened: Vec<f64> =
                    inner(&line.runs[0]).iter().zip(inner(&natural.runs[0])).map(|(a, b)| a - b).collect();
                for (place, opened) in (0_u32..).zip(opened) {
                    assert!((opened - more * f64::from(place)).abs() < 0.01, "{tag} {place}: {opened} {more}");
                }
            }
        }
    }
}

#[test]
fn letters_move_away_from_the_ethiopic_word_space() {
    let shaped = text("am", &"የሰው፡ልጅ፡ሁሉ፡ሲወለድ፡ነፃና፡".repeat(12));
    let mut filled = 0;
    for measure in (200..400).map(|measure| Length::pt(f64::from(measure))) {
        let lines = justified(&shaped, measure);
        filled += lines.iter().filter(|line| !is_last(&shaped, line) && is_filled(line, measure)).count();
    }
    assert!(filled > 300, "{filled}");
}

/// Returns the tatweels of each word of a line: the glyphs that a letter has more than it would have.
fn tatweels(line: &Line, tatweel: u16) -> Vec<usize> {
    let clusters = line.runs.iter().flat_map(|run| &run.clusters);
    let counts = clusters.map(|cluster| cluster.glyphs.iter().filter(|glyph| glyph.id == tatweel).count());
    counts.filter(|count| *count > 0).collect()
}

fn tatweel() -> u16 {
    BOOK.face(BOOK.first_face(&locale("ar"))).glyph('\u{640}').expect("a tatweel")
}

/// Few words are lengthened, and little; with them the line is filled, and says what it would say without.
#[test]
fn words_of_a_loose_line_are_lengthened() {
    let shaped = text("ar", &[sample("ar"); 2].join(" "));
    let mut lengthened = 0;
    for measure in (100..320).map(|measure| Length::pt(f64::from(measure))) {
        for line in &justified(&shaped, measure) {
            let tatweels = tatweels(line, tatweel());
            let words = shaped.text()[line.text.clone()].split_whitespace().count();
            assert!(tatweels.iter().all(|count| *count <= 2) && tatweels.len() <= (words / 3).max(1), "{tatweels:?}");
            if tatweels.is_empty() {
                continue;
            }
            lengthened += 1;
            assert!(is_filled(line, measure) && !is_last(&shaped, line));
            for run in &line.runs {
                assert!(run.clusters.iter().all(|cluster| !cluster.text.is_empty()), "every cluster shows a text");
                let mut letters = drawn(run);
                letters.retain(|(letter, _)| !letter.chars().any(is_combining_mark));
                assert!(letters.windows(2).all(|pair| pair[0].1 <= pair[1].1), "{}", run.text);
            }
        }
    }
    assert!(lengthened > 100, "{lengthened}");
}

#[test]
fn nothing_is_lengthened_where_it_is_not_the_custom() {
    for (tag, sample) in paragraphs().filter(|(tag, _)| !["ar", "fa-AF", "ps"].contains(tag)) {
        assert!(text(tag, sample).kashidas().is_empty(), "{tag}");
    }
    // Lines that are not justified have none either.
    let shaped = text("ar", sample("ar"));
    for alignment in [Alignment::Start, Alignment::Center, Alignment::End] {
        let lines = shaped.lines(size(), Length::pt(150.0), alignment);
        assert!(lines.iter().all(|line| tatweels(line, tatweel()).is_empty()));
    }
}

#[test]
fn lines_that_end_where_the_author_says_are_not_filled() {
    let shaped = text("nb", "Ring politiet på 112 hvis det haster\nRing oss ellers når du vil snakke med noen om det");
    let measure = Length::pt(200.0);
    let lines = justified(&shaped, measure);
    let natural = |sample: &str| single_line(&text("nb", sample)).width;
    assert_eq!(lines[0].width, natural("Ring politiet på 112 hvis det haster"));
    assert!(is_filled(&lines[1], measure));
}

/// Shows how the lines of a paragraph are filled: how much wider than by nature, and what is lengthened.
fn filling(tag: &str, sample: &str, ems: f64) -> String {
    let shaped = text(tag, sample);
    let measure = Length::pt(ems * SIZE);
    let mut shown = format!("{tag}, {ems} em\n");
    for line in justified(&shaped, measure) {
        let words = shaped.text()[line.text.clone()].trim_end();
        let hyphen = if line.is_hyphenated { "‐" } else { "" };
        let natural = shaped.breaks().iter().filter(|to| to.text == line.text.end && to.kind != BreakKind::Start);
        let from = shaped.breaks().iter().rfind(|from| from.text == line.text.start && from.kind != BreakKind::End);
        let natural =
            natural.zip(from).map(|(to, from)| crate::layout::total_fit::Target::natural_width(from, to)).next();
        let natural = natural.unwrap_or_default() / 1000.0;
        let _ = writeln!(
            shown,
            "{:6.2} of {natural:5.2} em, {} tatweels | {words}{hyphen}",
            line.width.to_pt() / SIZE,
            tatweels(&line, tatweel()).iter().sum::<usize>(),
        );
    }
    shown
}

#[test]
fn paragraphs_are_filled_as_their_scripts_are() {
    let shown = [
        filling("nb", LAW, 22.0),
        filling("ar", &[sample("ar"); 2].join(" "), 17.0),
        filling("ur", sample("ur"), 15.0),
        filling("zh-Hans", &"☀☁☂☃☀☁☂".repeat(4), 9.3),
        filling("th", sample("th"), 18.0),
    ];
    insta::with_settings!({
        snapshot_path => "../../../tests/data/layout-inline",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("justified", shown.join("\n"));
    });
}

/// Only running text is justified: headings, covers, cells, and lines of an address are not.
#[test]
fn only_running_text_is_justified() {
    let words = LAW.replace('.', ",");
    let source = format!(
        "# Tittel\n---\n## {words}\n| {words} | b |\n| {words} | d |\nE-post: {{+47 22 33 44 55}}\n- {words}\n> {words}\n{words}"
    );
    let laid_out = |align| -> Layout {
        let theme = Theme { align, ..Theme::default() };
        let mut setter = BookSetter::new(&BOOK);
        let shaped = shaped_by(&mut setter, &PictureBook::default(), &source, ("nb", "a4"), &theme).expect("no fault");
        let size = FitRequest::Fixed { body_size: Length::pt(10.0), leading: 1.36, air: 1.0 };
        set(&shaped, Medium::Print, size).expect("it fits")
    };
    let runs = |layout: &Layout, is_text: bool| -> Vec<GlyphRun> {
        let items = layout.frames.iter().flat_map(|frame| &frame.items);
        let of_role = items.filter(|item| {
            let role = item.tag.map(|tag| layout.tags.get(tag).role.clone());
            is_text == (role == Some(TagRole::Paragraph))
        });
        of_role
            .filter_map(|item| match &item.shape {
                Shape::Glyphs(run) => Some(run.clone()),
                Shape::Fill { .. } | Shape::Picture { .. } | Shape::Modules { .. } => None,
            })
            .collect()
    };
    let (start, justified) = (laid_out(TextAlign::Start), laid_out(TextAlign::Justify));
    assert_eq!(runs(&start, false).len(), runs(&justified, false).len());
    let xs = |runs: Vec<GlyphRun>| -> Vec<Length> { runs.iter().flat_map(drawn).map(|(_, x)| x).collect::<Vec<_>>() };
    assert_eq!(xs(runs(&start, false)), xs(runs(&justified, false)));
    let (start, justified) = (runs(&start, true), runs(&justified, true));
    // The number of the address stands where it stood.
    assert_eq!(inner(&start[0]), inner(&justified[0]));
    assert_ne!(xs(start), xs(justified));
}
