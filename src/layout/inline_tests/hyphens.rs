//! Hyphens: which words get one, how it looks, and how often.

use super::lines::{LAW, glyphs, unhyphenated};
use super::{BOOK, line_texts, lines, single_line, size, text};
use crate::geometry::Length;
use crate::layout::{Alignment, Shaped};

#[test]
fn words_are_hyphenated_where_lines_would_be_ragged_and_not_in_headings() {
    let shaped = text("nb", LAW);
    let hyphenated = |ems: f64| lines(&shaped, ems).iter().filter(|line| line.is_hyphenated).count();
    assert_eq!(hyphenated(40.0), 0);
    assert!(hyphenated(9.0) > 0);
    assert!(unhyphenated("nb", LAW, 9.5).iter().all(|line| !line.ends_with('‐')));
}

#[test]
fn the_hyphen_is_a_glyph_of_its_own_without_text() {
    let shaped = text("nb", "Oppholdstillatelse");
    let lines = lines(&shaped, 6.0);
    let first = &lines[0];
    assert!(first.is_hyphenated);
    let run = &first.runs[0];
    let hyphen = run.clusters.last().expect("a cluster");
    assert_eq!(hyphen.text, run.text.len()..run.text.len());
    let glyph = BOOK.face(run.face).glyph('\u{2010}').expect("Noto Sans has a hyphen");
    assert_eq!(hyphen.glyphs[0].id, glyph);
    let width = f64::from(BOOK.face(run.face).advance(glyph)) / 1000.0;
    assert_eq!(hyphen.glyphs[0].x + size().scale(width), first.width);
}

#[test]
fn a_soft_hyphen_is_drawn_only_where_a_line_ends_at_it() {
    let shaped = text("se", "boazo\u{ad}doallu");
    assert_eq!(shaped.text(), "boazodoallu");
    assert_eq!(line_texts(&shaped, 4.0), ["boazo‐", "doallu"]);
    assert_eq!(single_line(&shaped).width, single_line(&text("se", "boazodoallu")).width);
}

/// A word that is cut by a hyphen looks as if its parts had been written alone: no kerning or ligature across the cut.
#[test]
fn a_cut_word_is_shaped_like_its_parts() {
    let mut checked = 0;
    for (tag, word) in [("nb", "AVTAVTAV"), ("nb", "affiche"), ("uk", "РУХАТИ"), ("hi", "विद्यार्थियों")]
    {
        for cut in word.char_indices().skip(2).map(|(at, _)| at) {
            let parts = [format!("{}\u{2010}", &word[..cut]), word[cut..].to_owned()];
            let parts = parts.map(|part| single_line(&text(tag, &part)));
            // As wide as the parts need, and for the kerning that the whole word has and the first part lacks.
            let measure = parts[0].width.max(parts[1].width) + Length::pt(0.5);
            let shaped = text(tag, &format!("{}\u{ad}{}", &word[..cut], &word[cut..]));
            let lines = shaped.lines(size(), measure, Alignment::Start);
            if lines.len() == 2 && lines[0].text.end == cut {
                assert!(lines[0].is_hyphenated);
                for (line, part) in lines.iter().zip(&parts) {
                    assert_eq!(glyphs(line), glyphs(part), "{word} at {cut}");
                }
                checked += 1;
            }
        }
    }
    assert!(checked > 12, "{checked} cuts");
}

#[test]
fn a_ligature_across_a_soft_hyphen_is_kept_when_the_line_does_not_end_there() {
    let clusters = |shaped: &Shaped| single_line(shaped).runs[0].clusters.clone();
    assert_eq!(clusters(&text("nb", "af\u{ad}fi\u{ad}che")), clusters(&text("nb", "affiche")));
}

#[test]
fn more_than_two_lines_in_succession_seldom_end_with_a_hyphen() {
    let shaped = text("nb", LAW);
    for ems in (0..120).map(|step| 10.0 + f64::from(step) / 5.0) {
        let hyphens: Vec<bool> = lines(&shaped, ems).iter().map(|line| line.is_hyphenated).collect();
        assert!(!hyphens.windows(3).any(|three| three == [true; 3]), "{:?}", line_texts(&shaped, ems));
    }
}

#[test]
fn at_least_three_letters_follow_a_hyphen() {
    let shaped = text("nb", LAW);
    for ems in (0..100).map(|step| 6.0 + f64::from(step) / 5.0) {
        let texts = line_texts(&shaped, ems);
        let after_hyphen = texts.windows(2).filter(|pair| pair[0].ends_with('‐')).map(|pair| &pair[1]);
        for next in after_hyphen {
            let letters = next.chars().take_while(|letter| letter.is_alphabetic()).count();
            assert!(letters >= 3, "{texts:?}");
        }
    }
}
