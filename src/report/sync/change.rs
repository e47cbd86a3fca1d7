//! Changes of the source as a coordinator reads them: what moved from where to where, which words are others.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diag::counted;
use crate::report::style::{Mark, styled, styled_diff};
use crate::report::sync::MOST_LINES;
use crate::source::{parse_inline, plain_text};
use crate::sync::{ChangeKind, Shift, SourceChange};
use crate::text::{DiffKind, DiffPart, MessageKey, Pattern, WordDiff, word_diff};

/// A message that is not what it was at the last sync.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangedSource {
    /// What happened: changed, moved, added, split, returned, removed, merged or renamed.
    pub kind: &'static str,
    /// Its key now.
    pub key: String,
    /// Its source text; of one that is gone, the last one.
    pub text: String,
    /// The text before, of a changed message.
    pub before: Option<String>,
    /// Which kind of change of the text it is.
    pub class: Option<&'static str>,
    /// The last heading before it; of one that is gone, the one that was before it.
    pub section: Option<String>,
    /// The last heading before it until now, if it came from another section.
    pub section_before: Option<String>,
    /// The message that it was split from, that it was merged into, or the key that it had.
    pub from: Option<String>,
    /// The change itself; its words are made for the few lines that are shown.
    #[serde(skip)]
    change: SourceChange,
}

impl ChangedSource {
    /// Returns what a change of the source says.
    pub(super) fn of(change: &SourceChange) -> Self {
        let text = |pattern: &Pattern| pattern.as_str().to_owned();
        let mut changed = Self {
            kind: kind(&change.kind),
            key: change.key.to_string(),
            text: text(&change.text),
            before: None,
            class: None,
            section: change.section.as_ref().map(text),
            section_before: None,
            from: None,
            change: change.clone(),
        };
        match &change.kind {
            ChangeKind::Edited { before, class, shift, .. } => {
                changed.before = Some(text(before));
                changed.class = Some(class.as_str());
                changed.section_before = shift.as_ref().and_then(section_before);
            }
            ChangeKind::Moved(shift) => changed.section_before = section_before(shift),
            ChangeKind::SplitFrom { key, .. } | ChangeKind::MergedInto { key, .. } | ChangeKind::Renamed(key) => {
                changed.from = Some(key.to_string());
            }
            ChangeKind::Added | ChangeKind::Returned | ChangeKind::Removed => {}
        }
        changed
    }

    /// Returns the heading that it moved with, if that is all that happened to it.
    fn moved_with(&self) -> Option<&MessageKey> {
        match &self.change.kind {
            ChangeKind::Moved(Shift::With(heading)) => Some(heading),
            ChangeKind::Moved(Shift::From(_) | Shift::Within)
            | ChangeKind::Edited { .. }
            | ChangeKind::Added
            | ChangeKind::SplitFrom { .. }
            | ChangeKind::Returned
            | ChangeKind::Removed
            | ChangeKind::MergedInto { .. }
            | ChangeKind::Renamed(_) => None,
        }
    }
}

fn section_before(shift: &Shift) -> Option<String> {
    match shift {
        Shift::From(section) => section.as_ref().map(|section| section.as_str().to_owned()),
        Shift::Within | Shift::With(_) => None,
    }
}

/// Returns the kind in JSON, which is that of the counts.
fn kind(kind: &ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Edited { .. } => "changed",
        ChangeKind::Moved(_) => "moved",
        ChangeKind::Added => "added",
        ChangeKind::SplitFrom { .. } => "split",
        ChangeKind::Returned => "returned",
        ChangeKind::Removed => "removed",
        ChangeKind::MergedInto { .. } => "merged",
        ChangeKind::Renamed(_) => "renamed",
    }
}

/// The kinds in the order in which people read them, each with its word and what it looks like.
const KINDS: [(&str, &str, Mark); 8] = [
    ("changed", "changed", Mark::Attention),
    ("split", "split", Mark::Attention),
    ("merged", "merged", Mark::Attention),
    ("moved", "moved", Mark::Strong),
    ("renamed", "renamed", Mark::Strong),
    ("added", "new", Mark::Good),
    ("returned", "returned", Mark::Good),
    ("removed", "removed", Mark::Bad),
];

/// Returns a line for each change, grouped by kind, and no more than [`MOST_LINES`] of a kind.
pub(super) fn lines(changes: &[ChangedSource]) -> Vec<String> {
    let mut followers: BTreeMap<&MessageKey, usize> = BTreeMap::new();
    for heading in changes.iter().filter_map(ChangedSource::moved_with) {
        *followers.entry(heading).or_default() += 1;
    }
    let mut lines = Vec::new();
    for (kind, word, mark) in KINDS {
        // What moved with its heading is told with it.
        let of_kind: Vec<_> =
            changes.iter().filter(|change| change.kind == kind && change.moved_with().is_none()).collect();
        for change in of_kind.iter().take(MOST_LINES) {
            let with = match followers.get(&change.change.key) {
                Some(count) if kind == "moved" => {
                    format!(", with the {} after it", counted(*count, "message", "messages"))
                }
                Some(_) | None => String::new(),
            };
            let word = styled(mark, &format!("{word:8}"));
            lines.push(format!("{word} {}{with}  {}", words(&change.change), styled(Mark::Faint, &change.key)));
        }
        let rest = of_kind.len().saturating_sub(MOST_LINES);
        if rest > 0 {
            let where_else = if kind == "changed" { "`polyfold diff` shows them" } else { "`--format json` has all" };
            lines.push(format!("         and {rest} more; {where_else}"));
        }
    }
    lines
}

/// Returns what happened to a message, without the word for it.
fn words(change: &SourceChange) -> String {
    let text = quoted(&change.text);
    match &change.kind {
        ChangeKind::Edited { before, class, shift, merged } => {
            let difference = styled_diff(&excerpt(&word_diff(before, &change.text)));
            let class = class.as_str();
            let taken = match merged.len() {
                0 => String::new(),
                count => format!(", took in {}", counted(count, "other message", "other messages")),
            };
            let moved = shift.as_ref().map_or_else(String::new, |shift| format!(", moved {}", route(change, shift)));
            format!("{difference}  ({class}){taken}{moved}")
        }
        ChangeKind::Moved(shift) => format!("{text} {}", route(change, shift)),
        ChangeKind::Added | ChangeKind::Returned => {
            let place = change.section.as_ref().filter(|_| !change.is_heading);
            place.map_or_else(|| text.clone(), |section| format!("{text} in {}", quoted(section)))
        }
        ChangeKind::SplitFrom { text: whole, .. } => format!("{text} from {}", quoted(whole)),
        ChangeKind::Removed if change.is_heading => text,
        ChangeKind::Removed => {
            change.section.as_ref().map_or_else(|| text.clone(), |section| format!("{text} from {}", quoted(section)))
        }
        ChangeKind::MergedInto { text: whole, .. } => format!("{text} into {}", quoted(whole)),
        ChangeKind::Renamed(before) => format!("{text} from `{before}`"),
    }
}

/// Returns from where to where a message moved.
fn route(change: &SourceChange, shift: &Shift) -> String {
    let name = |section: Option<&Pattern>| section.map_or_else(|| "the beginning".to_owned(), quoted);
    let to = name(change.section.as_ref());
    match shift {
        _ if change.is_heading => match &change.section {
            Some(before) => format!("now after {}", quoted(before)),
            None => "now at the beginning".to_owned(),
        },
        Shift::From(from) => format!("from {} to {to}", name(from.as_ref())),
        Shift::Within => format!("within {to}"),
        Shift::With(_) => format!("with {to}"),
    }
}

fn quoted(text: &Pattern) -> String {
    const LENGTH: usize = 60;
    format!("«{}»", head(&plain_text(&parse_inline(text.as_str())), LENGTH))
}

/// Returns a difference without what is the same far from any change.
fn excerpt(diff: &WordDiff) -> WordDiff {
    const AROUND: usize = 40;
    const CHANGED: usize = 120;
    const GUARD: &str = "{\"\"}";
    let last = diff.parts.len().saturating_sub(1);
    let part = |(index, part): (usize, &DiffPart)| {
        let text = match part.kind {
            DiffKind::Removed | DiffKind::Added => head(&part.text, CHANGED),
            DiffKind::Same if part.text.chars().count() <= 2 * AROUND => part.text.clone(),
            DiffKind::Same if last == 0 => head(&part.text, AROUND),
            DiffKind::Same if index == 0 => tail(&part.text, AROUND),
            DiffKind::Same if index == last => head(&part.text, AROUND),
            DiffKind::Same => head(&part.text, AROUND) + &tail(&part.text, AROUND).replacen('…', "", 1),
        };
        DiffPart { kind: part.kind, text }
    };
    let mut parts: Vec<DiffPart> = diff.parts.iter().enumerate().map(part).collect();
    // Fluent's guard of a first character says nothing to a reader.
    if let Some(first) = parts.first_mut().filter(|first| first.text.starts_with(GUARD)) {
        first.text.drain(..GUARD.len());
    }
    WordDiff { parts }
}

/// Returns a text cut after some words, on one line.
fn head(text: &str, length: usize) -> String {
    let text = text.replace('\n', " ");
    let Some((end, _)) = text.char_indices().nth(length) else { return text };
    let cut = text[..end].rfind(' ').unwrap_or(end);
    format!("{} …", &text[..cut])
}

/// Returns the last words of a text, on one line.
fn tail(text: &str, length: usize) -> String {
    let text = text.replace('\n', " ");
    let Some(skipped) = text.chars().count().checked_sub(length).filter(|skipped| *skipped > 0) else { return text };
    let start = text.char_indices().nth(skipped).map_or(0, |(start, _)| start);
    let cut = text[start..].find(' ').map_or(start, |space| start + space);
    format!("…{}", &text[cut..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> Pattern {
        Pattern::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn a_difference_is_shown_with_the_words_around_it() {
        let long = "du kan ringe oss hele døgnet og snakke med en som kan språket ditt og som har taushetsplikt";
        for (before, after, expected) in [
            ("Ring 112.".to_owned(), "Ring 113.".to_owned(), "Ring [-112-]{+113+}."),
            ("{\"\"}**Ring** 112.".to_owned(), "{\"\"}**Ring** 113.".to_owned(), "**Ring** [-112-]{+113+}."),
            (
                format!("Hvis {long} 112 {long}."),
                format!("Hvis {long} 113 {long}."),
                "… språket ditt og som har taushetsplikt [-112-]{+113+} du kan ringe oss hele døgnet og snakke …",
            ),
            (
                format!("Først {long} sist."),
                format!("Nå {long} slutt."),
                "[-Først-]{+Nå+} du kan ringe oss hele døgnet og snakke … språket ditt og som har taushetsplikt [-sist-]{+slutt+}.",
            ),
            (format!("{long}."), format!("{long}."), "du kan ringe oss hele døgnet og snakke …"),
        ] {
            assert_eq!(excerpt(&word_diff(&pattern(&before), &pattern(&after))).to_line(), expected);
        }
    }

    #[test]
    fn long_texts_are_cut_between_words() {
        for (text, expected) in [
            ("kort", "kort"),
            ("to ord\nher", "to ord her"),
            ("nøyaktig tolv", "nøyaktig …"),
            ("ettordsomerforlangt", "ettordsomerf …"),
        ] {
            assert_eq!(head(text, 12), expected);
        }
        assert_eq!(tail("Ring politiet på 112", 12), "… på 112");
        assert_eq!(tail("Ring", 12), "Ring");
    }
}
