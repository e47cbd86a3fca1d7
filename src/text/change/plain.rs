//! The plain text of a pattern: what stays when markup is taken off.
//!
//! In: a pattern with inline Markdown. Out: its running text without emphasis, in one spacing and one kind of quotes,
//! and apart from it the placeables and the targets of links, which are never only markup. Where it is not certain that
//! a mark is markup, it stays a letter: then a change costs a look and hides nothing.

use crate::text::Pattern;
use crate::text::pieces::{Piece, pieces};
use crate::text::steps;

/// Stands in the running text for a placeable.
pub(super) const PLACEABLE: char = '\u{fffc}';
/// Stands in the running text for a link's target or a reference to a footnote.
pub(super) const TARGET: char = '\u{fff9}';

/// A pattern without its markup.
#[derive(Debug, Clone)]
pub(super) struct Plain {
    /// The running text, spaced as it was.
    pub(super) text: String,
    /// The placeables in order, in canonical spelling.
    pub(super) placeables: Vec<String>,
    /// The targets of links and the labels of footnotes, in order.
    pub(super) targets: Vec<String>,
}

/// A character, or something that is looked at as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    /// A character that may be a mark.
    Char(char),
    /// A character that stands for itself.
    Literal(char),
    Placeable(String),
    Target(String),
}

impl Plain {
    /// Returns the plain text of a pattern.
    pub(super) fn of(pattern: &Pattern) -> Self {
        let tokens = without_emphasis(literal_spans(&tokens(pattern.normalized())));
        let mut plain = Self { text: String::new(), placeables: Vec::new(), targets: Vec::new() };
        for token in tokens {
            match token {
                Token::Char(c) | Token::Literal(c) => plain.text.push(c),
                Token::Placeable(placeable) => {
                    plain.text.push(PLACEABLE);
                    plain.placeables.push(placeable);
                }
                Token::Target(target) => {
                    plain.text.push(TARGET);
                    plain.targets.push(target);
                }
            }
        }
        plain.text = with_one_quote(&plain.text);
        plain
    }

    /// Returns whether the texts differ in nothing but spaces beside punctuation.
    pub(super) fn is_spaced_otherwise(&self, other: &Self) -> bool {
        respaced(&self.text) == respaced(&other.text)
    }
}

/// No code, link or address of a brochure is longer; what opens one and is not closed by then stays letters.
const LONGEST_SPAN: usize = 1024;

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => tokens.extend(text.chars().map(Token::Char)),
            Piece::Placeable(placeable) => tokens.push(Token::Placeable(placeable.to_owned())),
        }
    }
    tokens
}

/// Takes out what Markdown reads literally: escapes, code, links' targets, addresses in brackets; `<br>` is a space.
fn literal_spans(tokens: &[Token]) -> Vec<Token> {
    let mut out = Vec::with_capacity(tokens.len());
    let mut rest = tokens;
    while let Some(token) = rest.first() {
        let near = &rest[..rest.len().min(LONGEST_SPAN)];
        let taken = match token {
            Token::Char('\\') => escape(near, &mut out),
            Token::Char('`') => code(near, &mut out),
            Token::Char(']') => target(near, &mut out),
            Token::Char('[') => footnote(near, &mut out),
            Token::Char('<') => angle(near, &mut out),
            _ => None,
        };
        rest = &rest[taken.unwrap_or_else(|| {
            out.push(token.clone());
            1
        })..];
    }
    out
}

fn escape(tokens: &[Token], out: &mut Vec<Token>) -> Option<usize> {
    let Some(Token::Char(c)) = tokens.get(1) else { return None };
    c.is_ascii_punctuation().then(|| {
        out.push(Token::Literal(*c));
        2
    })
}

fn code(tokens: &[Token], out: &mut Vec<Token>) -> Option<usize> {
    let is_tick = |token: &Token| {
        steps::count();
        *token == Token::Char('`')
    };
    let ticks = tokens.iter().take_while(|token| is_tick(token)).count();
    let mut at = ticks;
    while at < tokens.len() {
        let run = tokens[at..].iter().take_while(|token| is_tick(token)).count();
        if run == ticks {
            out.extend(tokens[ticks..at].iter().map(|token| match token {
                Token::Char(c) => Token::Literal(*c),
                other => other.clone(),
            }));
            return Some(at + ticks);
        }
        at += run.max(1);
    }
    None
}

/// Reads `](target)`; the bracket stays.
fn target(tokens: &[Token], out: &mut Vec<Token>) -> Option<usize> {
    if tokens.get(1) != Some(&Token::Char('(')) {
        return None;
    }
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate().skip(1) {
        steps::count();
        match token {
            Token::Char('(') => depth += 1,
            Token::Char(')') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            out.extend([Token::Literal(']'), Token::Target(written(&tokens[2..index]))]);
            return Some(index + 1);
        }
    }
    None
}

/// Reads `[^label]`.
fn footnote(tokens: &[Token], out: &mut Vec<Token>) -> Option<usize> {
    if tokens.get(1) != Some(&Token::Char('^')) {
        return None;
    }
    let end = position(tokens, ']')?;
    out.push(Token::Target(written(&tokens[..=end])));
    Some(end + 1)
}

/// Reads `<br>`, or an address between angle brackets.
fn angle(tokens: &[Token], out: &mut Vec<Token>) -> Option<usize> {
    let end = position(tokens, '>')?;
    let inside = written(&tokens[1..end]);
    if inside.trim_end_matches('/').trim().eq_ignore_ascii_case("br") {
        out.push(Token::Literal(' '));
    } else if !inside.contains(' ') && inside.contains([':', '@']) {
        out.push(Token::Target(inside));
    } else {
        return None;
    }
    Some(end + 1)
}

fn position(tokens: &[Token], mark: char) -> Option<usize> {
    tokens.iter().position(|token| {
        steps::count();
        *token == Token::Char(mark)
    })
}

fn written(tokens: &[Token]) -> String {
    let mut text = String::new();
    for token in tokens {
        match token {
            Token::Char(c) | Token::Literal(c) => text.push(*c),
            Token::Placeable(inside) | Token::Target(inside) => text.push_str(inside),
        }
    }
    text
}

/// Drops the runs of `*` and `_` that open or close emphasis, where they come in pairs.
fn without_emphasis(mut tokens: Vec<Token>) -> Vec<Token> {
    for mark in ['*', '_'] {
        let runs = mark_runs(&tokens, mark);
        let dropped: Vec<_> = runs.into_iter().filter(|run| can_emphasise(&tokens, run)).collect();
        // A mark without its partner is a letter: `Frivillig*`.
        if dropped.iter().map(std::iter::ExactSizeIterator::len).sum::<usize>() % 2 == 1 || dropped.len() == 1 {
            continue;
        }
        let mut dropped = dropped.into_iter().peekable();
        let mut at = 0;
        tokens.retain(|_| {
            while dropped.next_if(|run| run.end <= at).is_some() {}
            at += 1;
            dropped.peek().is_none_or(|run| !run.contains(&(at - 1)))
        });
    }
    tokens
}

fn mark_runs(tokens: &[Token], mark: char) -> Vec<std::ops::Range<usize>> {
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if *token != Token::Char(mark) {
            continue;
        }
        match runs.last_mut() {
            Some(last) if last.end == index => last.end = index + 1,
            _ => runs.push(index..index + 1),
        }
    }
    runs
}

/// Returns whether a run of marks stands at the border of a word: neither between spaces nor inside of a word.
fn can_emphasise(tokens: &[Token], run: &std::ops::Range<usize>) -> bool {
    let before = run.start.checked_sub(1).and_then(|index| tokens.get(index));
    let after = tokens.get(run.end);
    let is_space = |token: Option<&Token>| match token {
        None => true,
        Some(Token::Char(c) | Token::Literal(c)) => c.is_whitespace(),
        Some(Token::Placeable(_) | Token::Target(_)) => false,
    };
    let is_word = |token: Option<&Token>| match token {
        None | Some(Token::Target(_)) => false,
        Some(Token::Char(c) | Token::Literal(c)) => c.is_alphanumeric(),
        Some(Token::Placeable(_)) => true,
    };
    !(is_space(before) && is_space(after) || is_word(before) && is_word(after))
}

/// Returns the text with one kind of quotes; an apostrophe between letters is none.
fn with_one_quote(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let is_letter =
        |index: Option<usize>| index.and_then(|index| chars.get(index)).is_some_and(|c| c.is_alphanumeric());
    let folded = chars.iter().enumerate().map(|(index, c)| {
        let is_apostrophe = is_letter(index.checked_sub(1)) && is_letter(Some(index + 1));
        if *c == '\'' && !is_apostrophe { '"' } else { *c }
    });
    folded.collect()
}

/// Returns the text with runs of white space as one space, and none beside punctuation.
fn respaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let is_tight = |c: Option<char>| c.is_none_or(is_punctuation);
        if !is_tight(out.chars().next_back()) && !is_tight(word.chars().next()) {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Marks that spaces stand beside or not, as a language has it. Hyphens and apostrophes are parts of words.
pub(super) fn is_punctuation(c: char) -> bool {
    matches!(
        c,
        '.' | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '…'
            | '('
            | ')'
            | '['
            | ']'
            | '"'
            | '§'
            | '%'
            | '/'
            | '–'
            | '—'
            | '،'
            | '؛'
            | '؟'
            | '。'
            | '，'
            | '、'
            | '！'
            | '？'
            | '：'
            | '；'
    )
}
