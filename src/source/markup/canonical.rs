//! The canonical form of a tree of marks: of all trees that look the same, one.
//!
//! White space and breaks stand outside of marks and code, runs of spaces are one space,
//! no mark is empty or inside of the same mark, equal neighbours are one, and
//! strong emphasis is emphasis outside and strong inside.

use std::mem;

use crate::source::Inline;

/// Each pass moves what it finds one level up; trees are at most four marks deep.
const MAX_PASSES: usize = 12;

/// Returns the canonical form of the inlines of one text.
pub(in crate::source) fn canonical(mut inlines: Vec<Inline>) -> Vec<Inline> {
    for _ in 0..MAX_PASSES {
        let before = inlines.clone();
        inlines = pass(inlines);
        trim_ends(&mut inlines);
        if inlines == before {
            break;
        }
    }
    inlines
}

fn pass(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut list = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Strong(content) => push_mark(&mut list, pass(content), strong),
            Inline::Emphasis(content) => push_mark(&mut list, pass(content), Inline::Emphasis),
            Inline::Strikethrough(content) => push_mark(&mut list, pass(content), Inline::Strikethrough),
            Inline::Link { target, content } => {
                let target = target.split_whitespace().collect::<Vec<_>>().join(" ");
                push_mark(&mut list, pass(content), |content| Inline::Link { target, content });
            }
            Inline::Text(text) => push(&mut list, Inline::Text(text)),
            Inline::Code(code) => push_code(&mut list, &collapse(&code)),
            other @ (Inline::Fact(_) | Inline::Break | Inline::FootnoteRef(_)) => push(&mut list, other),
        }
    }
    list
}

/// Strong text that is all emphasised is `***text***`, which CommonMark reads with the emphasis outside.
fn strong(mut content: Vec<Inline>) -> Inline {
    if let [Inline::Emphasis(inner)] = content.as_mut_slice() {
        return Inline::Emphasis(vec![Inline::Strong(mem::take(inner))]);
    }
    Inline::Strong(content)
}

/// Adds a mark, with the white space and breaks at its ends outside of it.
fn push_mark(list: &mut Vec<Inline>, mut content: Vec<Inline>, mark: impl FnOnce(Vec<Inline>) -> Inline) {
    let mut after = Vec::new();
    while let Some(space) = take_first_space(&mut content) {
        push(list, space);
    }
    while let Some(space) = take_last_space(&mut content) {
        after.push(space);
    }
    if !content.is_empty() {
        push(list, mark(content));
    }
    for space in after.into_iter().rev() {
        push(list, space);
    }
}

/// Adds code, with the white space at its ends outside of it: on one line nothing would tell it from padding.
fn push_code(list: &mut Vec<Inline>, code: &str) {
    let inside = code.trim();
    let (before, rest) = code.split_at(code.len() - code.trim_start().len());
    push(list, Inline::Text(before.to_owned()));
    if !inside.is_empty() {
        push(list, Inline::Code(inside.to_owned()));
        push(list, Inline::Text(rest[inside.len()..].to_owned()));
    }
}

fn take_first_space(content: &mut Vec<Inline>) -> Option<Inline> {
    match content.first_mut()? {
        Inline::Break => Some(content.remove(0)),
        Inline::Text(text) => {
            let rest = text.trim_start().to_owned();
            let space = text[..text.len() - rest.len()].to_owned();
            if rest.is_empty() {
                content.remove(0);
            } else if space.is_empty() {
                return None;
            } else {
                *text = rest;
            }
            Some(Inline::Text(space))
        }
        _ => None,
    }
}

fn take_last_space(content: &mut Vec<Inline>) -> Option<Inline> {
    match content.last_mut()? {
        Inline::Break => content.pop(),
        Inline::Text(text) => {
            let rest = text.trim_end().len();
            let space = text.split_off(rest);
            if rest == 0 {
                content.pop();
            } else if space.is_empty() {
                return None;
            }
            Some(Inline::Text(space))
        }
        _ => None,
    }
}

/// Adds an inline, as part of its neighbour where both are alike.
fn push(inlines: &mut Vec<Inline>, next: Inline) {
    match (inlines.last_mut(), next) {
        (Some(Inline::Text(last)), Inline::Text(text)) => *last = collapse(&format!("{last}{text}")),
        (Some(Inline::Break), Inline::Text(text)) => {
            let text = collapse(&text);
            push_text(inlines, text.trim_start_matches(' '));
        }
        (_, Inline::Text(text)) => push_text(inlines, &collapse(&text)),
        (Some(Inline::Text(last)), Inline::Break) => {
            last.truncate(last.trim_end_matches(' ').len());
            if last.is_empty() {
                inlines.pop();
            }
            inlines.push(Inline::Break);
        }
        (Some(Inline::Code(last)), Inline::Code(code)) => last.push_str(&code),
        (Some(Inline::Strong(last)), Inline::Strong(content))
        | (Some(Inline::Emphasis(last)), Inline::Emphasis(content))
        | (Some(Inline::Strikethrough(last)), Inline::Strikethrough(content)) => last.extend(content),
        (_, next) => inlines.push(next),
    }
}

fn push_text(list: &mut Vec<Inline>, text: &str) {
    if !text.is_empty() {
        list.push(Inline::Text(text.to_owned()));
    }
}

/// Removes white space and breaks at the ends of a whole text.
fn trim_ends(inlines: &mut Vec<Inline>) {
    while take_first_space(inlines).is_some() {}
    while take_last_space(inlines).is_some() {}
}

/// Returns the text with each run of spaces and line breaks as one space; no-break spaces stay.
fn collapse(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for c in text.chars() {
        let c = if matches!(c, '\t' | '\n' | '\r') { ' ' } else { c };
        if c != ' ' || !collapsed.ends_with(' ') {
            collapsed.push(c);
        }
    }
    collapsed
}

/// Returns the tree with each of its strings replaced by what `f` makes of it: text, code, targets, labels.
pub(in crate::source) fn map_strings(inlines: &[Inline], f: &mut impl FnMut(&str) -> String) -> Vec<Inline> {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) => Inline::Text(f(text)),
            Inline::Code(code) => Inline::Code(f(code)),
            Inline::FootnoteRef(label) => Inline::FootnoteRef(f(label)),
            Inline::Link { target, content } => Inline::Link { target: f(target), content: map_strings(content, f) },
            Inline::Strong(content) => Inline::Strong(map_strings(content, f)),
            Inline::Emphasis(content) => Inline::Emphasis(map_strings(content, f)),
            Inline::Strikethrough(content) => Inline::Strikethrough(map_strings(content, f)),
            Inline::Fact(_) | Inline::Break => inline.clone(),
        })
        .collect()
}
