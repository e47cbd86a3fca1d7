//! How much work a text makes: twice the text, twice the work, whatever stands in it.

use super::{fact, locale, size, span};
use crate::geometry::Length;
use crate::layout::{Alignment, ParagraphText, StyledSpan, Typesetter, steps};

/// Returns the steps that shaping a text and breaking it into lines take.
fn steps_for(spans: Vec<StyledSpan>) -> u64 {
    let paragraph = ParagraphText { locale: locale("nb"), spans, hyphenate: true, balance: false };
    let (lines, steps) = steps::of(|| {
        let shaped = Typesetter::new().shape(&super::BOOK, &paragraph).expect("every character is covered");
        shaped.lines(size(), Length::pt(150.0), Alignment::Start)
    });
    assert!(lines.len() > 10, "{} lines", lines.len());
    steps
}

#[test]
fn work_grows_with_the_length_of_a_text() {
    for unit in ["(", "()", "x", "x ", "menneskehandel", "a)) ", "§ 5 ", "–", "é", "11 "] {
        let steps = |times: usize| steps_for(vec![span(&unit.repeat(times))]);
        let (once, twice) = (steps(2000), steps(4000));
        assert!(once > 2000 && twice < once * 5 / 2, "{unit}: {once} steps, then {twice}");
    }
    let facts = |times: usize| steps_for((0..times).flat_map(|_| [fact("22 00"), span(" og ")]).collect());
    let (once, twice) = (facts(500), facts(1000));
    assert!(twice < once * 5 / 2, "{once} steps, then {twice}");
}
