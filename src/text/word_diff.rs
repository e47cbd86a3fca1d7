//! Word diff: which words of a text changed, for people to read.
//!
//! In: two patterns. Out: stretches that are the same, removed or added; a
//! placeable is never cut. This is the only file that knows `similar`.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::Pattern;
use crate::text::pieces::{Piece, pieces};

/// What became of a stretch of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DiffKind {
    /// It is in both texts.
    Same,
    /// Only the old text has it.
    Removed,
    /// Only the new text has it.
    Added,
}

/// A stretch of text and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiffPart {
    /// What became of it.
    pub kind: DiffKind,
    /// The stretch, as it is written in the pattern.
    pub text: String,
}

/// The difference of two texts.
///
/// Invariant: without its added parts it is the old text, without its removed parts the new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordDiff {
    /// The stretches in reading order; where words were replaced, the removed ones come first.
    pub parts: Vec<DiffPart>,
}

impl WordDiff {
    /// Returns the difference on one line: `a [-old-]{+new+} b`.
    pub fn to_line(&self) -> String {
        let mut line = String::new();
        for part in &self.parts {
            let (open, close) = match part.kind {
                DiffKind::Same => ("", ""),
                DiffKind::Removed => ("[-", "-]"),
                DiffKind::Added => ("{+", "+}"),
            };
            line.push_str(open);
            line.extend(part.text.chars().map(|c| if c == '\n' { ' ' } else { c }));
            line.push_str(close);
        }
        line
    }

    /// Returns whether nothing changed.
    pub fn is_same(&self) -> bool {
        self.parts.iter().all(|part| part.kind == DiffKind::Same)
    }
}

/// Returns the difference of two patterns, word by word.
pub fn word_diff(old: &Pattern, new: &Pattern) -> WordDiff {
    let (old, new) = (tokens(old.as_str()), tokens(new.as_str()));
    let mut hunks = hunks(&old, &new);
    join_across_spaces(&mut hunks);
    slide_to_words(&mut hunks);
    let mut parts = Vec::new();
    for hunk in &hunks {
        for (kind, tokens) in
            [(DiffKind::Same, &hunk.same), (DiffKind::Removed, &hunk.removed), (DiffKind::Added, &hunk.added)]
        {
            if !tokens.is_empty() {
                parts.push(DiffPart { kind, text: tokens.concat() });
            }
        }
    }
    WordDiff { parts }
}

/// Unchanged tokens and the change that follows them.
#[derive(Debug, Default)]
struct Hunk<'a> {
    same: Vec<&'a str>,
    removed: Vec<&'a str>,
    added: Vec<&'a str>,
}

/// Returns the words, spaces, marks and placeables of a pattern; together they are the whole text.
fn tokens(raw: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    for piece in pieces(raw) {
        match piece {
            Piece::Placeable(placeable) => tokens.push(placeable),
            Piece::Text(text) => push_words(text, &mut tokens),
        }
    }
    tokens
}

fn push_words<'a>(text: &'a str, tokens: &mut Vec<&'a str>) {
    let mut start = 0;
    let mut bounds = text.split_word_bound_indices().peekable();
    while let Some((index, token)) = bounds.next() {
        // Equal marks in a row, as the `**` of Markdown, are one token.
        let goes_on = bounds.peek().is_some_and(|(_, next)| *next == token && !token.contains(char::is_alphanumeric));
        if !goes_on {
            let end = index + token.len();
            tokens.push(&text[start..end]);
            start = end;
        }
    }
}

/// Returns the changes in order, the last one with what is the same at the end.
fn hunks<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Hunk<'a>> {
    let mut hunks = vec![Hunk::default()];
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        if let DiffOp::Equal { .. } = op
            && hunks.last().is_some_and(|hunk| !hunk.removed.is_empty() || !hunk.added.is_empty())
        {
            hunks.push(Hunk::default());
        }
        let Some(hunk) = hunks.last_mut() else { continue };
        if let DiffOp::Equal { .. } = op {
            hunk.same.extend_from_slice(&old[op.old_range()]);
        } else {
            hunk.removed.extend_from_slice(&old[op.old_range()]);
            hunk.added.extend_from_slice(&new[op.new_range()]);
        }
    }
    hunks
}

/// Joins changes that only white space parts: `[-one-]{+two+} [-three-]{+four+}` reads badly.
fn join_across_spaces(hunks: &mut Vec<Hunk<'_>>) {
    let mut joined: Vec<Hunk<'_>> = Vec::with_capacity(hunks.len());
    for hunk in hunks.drain(..) {
        let is_change = !hunk.removed.is_empty() || !hunk.added.is_empty();
        let is_only_space = hunk.same.iter().all(|token| token.trim().is_empty());
        match joined.last_mut() {
            Some(last) if is_only_space && is_change && is_replacement(last) && is_replacement(&hunk) => {
                last.removed.extend_from_slice(&hunk.same);
                last.removed.extend(hunk.removed);
                last.added.extend_from_slice(&hunk.same);
                last.added.extend(hunk.added);
            }
            _ => joined.push(hunk),
        }
    }
    *hunks = joined;
}

fn is_replacement(hunk: &Hunk<'_>) -> bool {
    !hunk.removed.is_empty() && !hunk.added.is_empty()
}

/// Moves a pure addition or removal so that it begins and ends between words, where the texts leave a choice.
fn slide_to_words(hunks: &mut [Hunk<'_>]) {
    for index in 0..hunks.len().saturating_sub(1) {
        let (head, tail) = hunks.split_at_mut(index + 1);
        let (Some(hunk), Some(next)) = (head.last_mut(), tail.first_mut()) else { continue };
        let block = match (hunk.removed.is_empty(), hunk.added.is_empty()) {
            (true, false) => &mut hunk.added,
            (false, true) => &mut hunk.removed,
            _ => continue,
        };
        let mut row = std::mem::take(&mut hunk.same);
        let (at, length) = (row.len(), block.len());
        row.append(block);
        row.append(&mut next.same);
        let best = best_place(&row, at, length);
        next.same = row.split_off(best + length);
        *block = row.split_off(best);
        hunk.same = row;
    }
}

/// Returns where in `row` a block of `length` tokens, now at `at`, reads best, among the places that mean the same.
fn best_place(row: &[&str], at: usize, length: usize) -> usize {
    let mut first = at;
    while first > 0 && row[first - 1] == row[first + length - 1] {
        first -= 1;
    }
    let mut last = at;
    while last + length < row.len() && row[last] == row[last + length] {
        last += 1;
    }
    let is_space = |index: usize| row.get(index).is_none_or(|token| token.trim().is_empty());
    let worth = |start: usize| {
        let begins_after_space = start == 0 || is_space(start - 1);
        let ends_with_space = start + length == row.len() || is_space(start + length - 1);
        (u8::from(begins_after_space) + u8::from(ends_with_space), start)
    };
    (first..=last).max_by_key(|start| worth(*start)).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(old: &str, new: &str) -> String {
        let pattern = |raw: &str| Pattern::parse(raw).expect("a pattern");
        word_diff(&pattern(old), &pattern(new)).to_line()
    }

    #[test]
    fn changed_words_stand_out() {
        for (old, new, expected) in [
            ("Ja.", "Ja.", "Ja."),
            (
                "Ring politiet på **112** hvis du er i fare.",
                "Ring politiet på **112** eller Rosa på **{ -rosa-phone }** hvis du er i fare.",
                "Ring politiet på **112** {+eller Rosa på **{ -rosa-phone }** +}hvis du er i fare.",
            ),
            ("Ring 112.", "Ring 113.", "Ring [-112-]{+113+}."),
            ("Ring 112", "Ring 112 nå", "Ring 112{+ nå+}"),
            ("i en måned", "i to måneder", "i [-en måned-]{+to måneder+}"),
            ("Ring { -a-phone }.", "Ring { -b-phone }.", "Ring [-{ -a-phone }-]{+{ -b-phone }+}."),
            ("Du må ikke komme.", "Du må komme.", "Du må [-ikke -]komme."),
            ("ก ข", "ก ค", "ก [-ข-]{+ค+}"),
            ("你有权", "你没有权", "你{+没+}有权"),
        ] {
            assert_eq!(line(old, new), expected);
        }
    }

    #[test]
    fn a_selector_stays_on_the_line() {
        assert_eq!(line("{ $n ->\n *[other] a\n}", "b"), "[-{ $n ->  *[other] a }-]{+b+}");
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_out_of_the_difference(
            old in "[ab ]{0,3}a( ?(a|b|\\*\\*|\\{ -c \\}|å,)){0,8}",
            new in "[ab ]{0,3}b( ?(a|b|\\*\\*|\\{ -c \\}|å,)){0,8}",
        ) {
            let (old, new) = (Pattern::parse(&old).expect("a pattern"), Pattern::parse(&new).expect("a pattern"));
            let diff = word_diff(&old, &new);
            let without = |kind| diff.parts.iter().filter(|part| part.kind != kind)
                .map(|part| part.text.as_str()).collect::<String>();
            prop_assert_eq!(without(DiffKind::Added), old.as_str());
            prop_assert_eq!(without(DiffKind::Removed), new.as_str());
        }
    }
}
