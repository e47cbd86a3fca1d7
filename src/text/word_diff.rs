//! Word diff: which words of a text changed, for people to read.
//!
//! In: two patterns. Out: stretches that are the same, removed or added; a placeable is never cut. Words are the same
//! when their normalised texts are: other quotes or a no-break space are no change. This is the only file that knows
//! `similar`.

use std::borrow::Cow;
use std::collections::HashMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::Pattern;
use crate::text::pattern::normalize;
use crate::text::pieces::{Piece, pieces};
use crate::text::steps::Counted;

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
/// Invariant: without its added parts it is the old text, without its removed parts the new one, as texts are compared
/// (normalised). What is the same in both is spelt as in the new one.
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
    if old == new {
        return WordDiff { parts: vec![DiffPart { kind: DiffKind::Same, text: new.as_str().to_owned() }] };
    }
    let mut ids = Ids::default();
    let (old, new) = (tokens(old.as_str(), &mut ids), tokens(new.as_str(), &mut ids));
    let mut hunks = hunks(&old, &new);
    join_across_spaces(&mut hunks);
    slide_to_words(&mut hunks);
    let mut parts = Vec::new();
    for hunk in &hunks {
        for (kind, tokens) in
            [(DiffKind::Same, &hunk.same), (DiffKind::Removed, &hunk.removed), (DiffKind::Added, &hunk.added)]
        {
            if !tokens.is_empty() {
                parts.push(DiffPart { kind, text: tokens.iter().map(|token| token.text).collect() });
            }
        }
    }
    WordDiff { parts }
}

/// A word, a mark, white space or a placeable as it is written.
#[derive(Debug, Clone, Copy)]
struct Token<'a> {
    text: &'a str,
    /// The same for tokens that no reader tells apart.
    id: Counted<usize>,
}

impl Token<'_> {
    fn is_space(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// The numbers of tokens.
#[derive(Debug, Default)]
struct Ids<'a> {
    of_normalized: HashMap<Cow<'a, str>, usize>,
}

impl<'a> Ids<'a> {
    fn token(&mut self, text: &'a str, normalized: Cow<'a, str>) -> Token<'a> {
        let next = self.of_normalized.len();
        Token { text, id: Counted(*self.of_normalized.entry(normalized).or_insert(next)) }
    }
}

/// Unchanged tokens and the change that follows them.
#[derive(Debug, Default)]
struct Hunk<'a> {
    same: Vec<Token<'a>>,
    removed: Vec<Token<'a>>,
    added: Vec<Token<'a>>,
}

/// Cuts a pattern's text into words, white space, marks, and whole placeables.
fn tokens<'a>(raw: &'a str, ids: &mut Ids<'a>) -> Vec<Token<'a>> {
    let mut tokens = Vec::new();
    // An empty literal at the beginning guards a mark from other programs; people did not write it.
    for piece in pieces(raw.strip_prefix("{\"\"}").unwrap_or(raw)) {
        match piece {
            Piece::Text(text) => push_words(text, ids, &mut tokens),
            Piece::Placeable(placeable) => {
                let spelling = Pattern::parse(placeable).map(|pattern| pattern.normalized().to_owned());
                tokens.push(ids.token(placeable, spelling.map_or(Cow::Borrowed(placeable), Cow::Owned)));
            }
        }
    }
    tokens
}

fn push_words<'a>(text: &'a str, ids: &mut Ids<'a>, tokens: &mut Vec<Token<'a>>) {
    let mut start = 0;
    let mut bounds = text.split_word_bound_indices().map(|(index, token)| (index, token, normalized(token))).peekable();
    while let Some((index, token, same)) = bounds.next() {
        // White space is one token, and equal marks in a row are, as the `**` of Markdown.
        let goes_on = bounds.peek().is_some_and(|(_, _, next)| *next == same && !token.contains(char::is_alphanumeric));
        if !goes_on {
            let end = index + token.len();
            let whole = &text[start..end];
            let same = if start == index || same == " " { same } else { normalized(whole) };
            tokens.push(ids.token(whole, same));
            start = end;
        }
    }
}

/// Returns a stretch of running text as it is compared; white space is one space.
fn normalized(token: &str) -> Cow<'_, str> {
    if token.trim().is_empty() {
        Cow::Borrowed(" ")
    } else if token.is_ascii() {
        Cow::Borrowed(token)
    } else {
        Cow::Owned(normalize(token))
    }
}

/// Returns the changes in order, the last one with what is the same at the end.
fn hunks<'a>(old: &[Token<'a>], new: &[Token<'a>]) -> Vec<Hunk<'a>> {
    let ids = |tokens: &[Token<'_>]| tokens.iter().map(|token| token.id).collect::<Vec<_>>();
    let mut hunks = vec![Hunk::default()];
    for op in capture_diff_slices(Algorithm::Myers, &ids(old), &ids(new)) {
        if let DiffOp::Equal { .. } = op
            && hunks.last().is_some_and(|hunk| !hunk.removed.is_empty() || !hunk.added.is_empty())
        {
            hunks.push(Hunk::default());
        }
        let Some(hunk) = hunks.last_mut() else { continue };
        if let DiffOp::Equal { .. } = op {
            hunk.same.extend_from_slice(&new[op.new_range()]);
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
        let is_only_space = hunk.same.iter().all(Token::is_space);
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
fn best_place(row: &[Token<'_>], at: usize, length: usize) -> usize {
    let mut first = at;
    while first > 0 && row[first - 1].id == row[first + length - 1].id {
        first -= 1;
    }
    let mut last = at;
    while last + length < row.len() && row[last].id == row[last + length].id {
        last += 1;
    }
    let is_space = |index: usize| row.get(index).is_none_or(Token::is_space);
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
            ("— **Oda**, leder", "**Oda**, leder", "[-— -]**Oda**, leder"),
            ("i en måned", "i to måneder", "i [-en måned-]{+to måneder+}"),
            ("Ring { -a-phone }.", "Ring { -b-phone }.", "Ring [-{ -a-phone }-]{+{ -b-phone }+}."),
            ("Du må ikke komme.", "Du må komme.", "Du må [-ikke -]komme."),
            ("ก ข", "ก ค", "ก [-ข-]{+ค+}"),
            ("你有权", "你没有权", "你{+没+}有权"),
            // What no reader tells apart is the same, as the new text has it.
            ("Etter §§\u{a0}395 og 396", "Etter §§ 395 og 397", "Etter §§ 395 og [-396-]{+397+}"),
            ("Si «ja» nå, { -a }.", "Si \"ja\" her, {-a}.", "Si \"ja\" [-nå-]{+her+}, {-a}."),
            ("Cafe\u{301} er åpen.", "Café er stengt.", "Café er [-åpen-]{+stengt+}."),
            ("Det er l’aide, 2.", "Det er l'aide, 3.", "Det er l'aide, [-2-]{+3+}."),
            ("§§\u{a0}395", "§§ 395", "§§ 395"),
            ("a \u{a0} b c", "a b d", "a b [-c-]{+d+}"),
            ("Si «» 1", "Si \"\" 2", "Si \"\" [-1-]{+2+}"),
            ("{\"\"}**Ja**", "**Ja**", "{\"\"}**Ja**"),
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
            old in "[ab ]{0,3}a([ \u{a0}]?(a|b|\\*\\*|\\{ -c \\}|\\{-c\\}|å,|«|\")){0,8}",
            new in "[ab ]{0,3}b([ \u{a0}]?(a|b|\\*\\*|\\{ -c \\}|\\{-c\\}|å,|«|\")){0,8}",
        ) {
            let pattern = |text: &str| Pattern::parse(text).expect("a pattern");
            let (old, new) = (pattern(&old), pattern(&new));
            let diff = word_diff(&old, &new);
            let without = |kind| diff.parts.iter().filter(|part| part.kind != kind)
                .map(|part| part.text.as_str()).collect::<String>();
            prop_assert_eq!(pattern(&without(DiffKind::Added)), old.clone());
            prop_assert_eq!(pattern(&without(DiffKind::Removed)), new.clone());
            prop_assert_eq!(diff.is_same(), old == new);
        }
    }
}
