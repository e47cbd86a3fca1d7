//! Parts: what the translations of split and merged messages give to those that came of them.
//!
//! In: an old translation with the source text that it was made from, and the parts that the source has today. Out: a
//! part's share of the translation, where it can be told, and the comment that keeps the old translation in view. Never
//! more than a draft comes of it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::catalog::{Catalog, Record, status};
use crate::sync::values::values;
use crate::text::{Fingerprint, MessageKey, Pattern, Similarity, sentences};

/// Where a later part of a split message comes from.
#[derive(Debug)]
pub(super) struct Split<'a> {
    /// The key under which catalogs have the whole so far.
    pub(super) whole: &'a MessageKey,
    /// The key of the first part.
    pub(super) first: &'a MessageKey,
    /// The texts of all parts, in order.
    pub(super) parts: Vec<&'a Pattern>,
    /// Which of them it is.
    pub(super) index: usize,
}

/// Sentences that are less alike are not the same sentence, edited.
const ALIKE: Similarity = Similarity::per_mille(500);

impl Split<'_> {
    /// Returns the part's share of a translation `text` made from `source`.
    ///
    /// Sentences are paired by their number; where there are more or fewer than in the source, by values that only one
    /// part has.
    pub(super) fn share(&self, source: &Pattern, text: &Pattern) -> Option<Pattern> {
        let (of_source, of_text) = (sentences(source), sentences(text));
        let range = if of_source.len() == of_text.len() {
            self.range_by_number(source, &of_source)?
        } else {
            self.range_by_values(text, &of_text)?
        };
        let (first, last) = (of_text.get(range.start)?, of_text.get(range.end.checked_sub(1)?)?);
        let share = &text.as_str()[first.start..last.end];
        // Emphasis that runs over the border would be cut.
        let is_whole = share.matches("**").count().is_multiple_of(2);
        Pattern::parse(share).ok().filter(|_| is_whole && of_text.len() > range.len())
    }

    fn range_by_number(&self, source: &Pattern, of_source: &[Range<usize>]) -> Option<Range<usize>> {
        let of_parts: Vec<_> = self.parts.iter().map(|part| sentences(part)).collect();
        if of_parts.iter().map(Vec::len).sum::<usize>() != of_source.len() {
            return None;
        }
        let texts =
            self.parts.iter().zip(&of_parts).flat_map(|(part, ranges)| ranges.iter().map(|range| cut(part, range)));
        let mut pairs = of_source.iter().map(|range| cut(source, range)).zip(texts);
        let is_paired = pairs.all(|(old, new)| are_alike(old, new));
        let start = of_parts[..self.index].iter().map(Vec::len).sum::<usize>();
        is_paired.then(|| start..start + of_parts[self.index].len())
    }

    fn range_by_values(&self, text: &Pattern, of_text: &[Range<usize>]) -> Option<Range<usize>> {
        let of_parts: Vec<BTreeSet<String>> = self.parts.iter().map(|part| values(part)).collect();
        let owner = |value: &String| {
            let mut owners = (0..of_parts.len()).filter(|part| of_parts[*part].contains(value));
            owners.next().filter(|_| owners.next().is_none())
        };
        let mut owners: Vec<Option<usize>> = Vec::new();
        for range in of_text {
            let sentence = Pattern::parse(cut(text, range)).ok()?;
            let own: BTreeSet<usize> = values(&sentence).iter().filter_map(owner).collect();
            if own.len() > 1 {
                return None;
            }
            owners.push(own.first().copied());
        }
        let owners = filled(&owners, self.parts.len())?;
        let start = owners.iter().position(|owner| *owner == self.index)?;
        let length = owners[start..].iter().take_while(|owner| **owner == self.index).count();
        Some(start..start + length)
    }
}

/// Returns the part of each sentence, if those of which it is known leave one choice for the others.
fn filled(owners: &[Option<usize>], parts: usize) -> Option<Vec<usize>> {
    let mut filled = Vec::with_capacity(owners.len());
    let mut before = 0;
    for (index, owner) in owners.iter().enumerate() {
        let after = owners[index..].iter().flatten().next().copied().unwrap_or(parts.saturating_sub(1));
        let owner = owner.unwrap_or(before);
        if owner != before.max(owner) || (owners[index].is_none() && before != after) {
            return None;
        }
        filled.push(owner);
        before = owner;
    }
    Some(filled)
}

fn cut<'a>(pattern: &'a Pattern, range: &Range<usize>) -> &'a str {
    &pattern.as_str()[range.clone()]
}

fn are_alike(old: &str, new: &str) -> bool {
    let print = |text| Pattern::parse(text).ok().map(|pattern| Fingerprint::of(&pattern));
    print(old).zip(print(new)).is_some_and(|(old, new)| old.similarity(&new) >= ALIKE)
}

/// Begins the comment on a later part of a split message.
const SPLIT: &str = "split from ";
/// Begins the comment on a message that took in others.
const JOINED: &str = "joined from ";

/// Returns the comment that shows the translation of the whole with a later part.
pub(super) fn split_comment(first: &MessageKey, text: &Pattern) -> String {
    format!("{SPLIT}{first}: {}", one_line(text))
}

/// Returns the comment that shows the translations of merged messages, one after the other.
pub(super) fn joined_comment(keys: &[&MessageKey], texts: &[&Pattern]) -> String {
    let mut joined = String::new();
    for text in texts {
        // Scripts without spaces between words have none between sentences.
        if !joined.is_empty() && !joined.ends_with(['。', '！', '？']) {
            joined.push(' ');
        }
        joined.push_str(&one_line(text));
    }
    let keys: Vec<&str> = keys.iter().map(|key| key.as_str()).collect();
    format!("{JOINED}{}: {joined}", keys.join(", "))
}

fn one_line(text: &Pattern) -> String {
    text.as_str().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Takes the comments off the records of messages that are translated or approved, and current: the old translations are
/// of no more use there. `sources` has the source texts of today.
pub fn drop_used_translations<'a>(
    catalog: &mut Catalog,
    sources: impl IntoIterator<Item = (&'a MessageKey, &'a Pattern)>,
) {
    let sources: BTreeMap<_, _> = sources.into_iter().collect();
    for record in &mut catalog.records {
        if let Some(source) = sources.get(record.key()) {
            drop_when_done(record, source);
        }
    }
}

/// Does the same for one record.
pub(super) fn drop_when_done(record: &mut Record, source: &Pattern) {
    if record.comments.iter().any(|comment| is_ours(comment))
        && record.entry().is_some_and(|entry| status(Some(entry), source).is_done())
    {
        record.comments.retain(|comment| !is_ours(comment));
    }
}

/// Returns whether a comment is one of those above.
pub(super) fn is_ours(comment: &str) -> bool {
    let rest = comment.strip_prefix(SPLIT).or_else(|| comment.strip_prefix(JOINED));
    let keys = rest.and_then(|rest| rest.split_once(": "));
    keys.is_some_and(|(keys, _)| keys.split(", ").all(|key| key.parse::<MessageKey>().is_ok()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sync::testing::{key, pattern};

    fn share(source: &str, text: &str, parts: &[&str], index: usize) -> Option<String> {
        let parts: Vec<Pattern> = parts.iter().map(|part| pattern(part)).collect();
        let (whole, first) = (key("whole"), key("first"));
        let split = Split { whole: &whole, first: &first, parts: parts.iter().collect(), index };
        split.share(&pattern(source), &pattern(text)).map(|share| share.as_str().to_owned())
    }

    #[test]
    fn each_part_gets_its_sentences() {
        let source = "Ring oss nå. Vi hjelper deg gratis. Alle har taushetsplikt.";
        let text = "Call us now. We help for free. We all keep **secrets**.";
        let parts = ["Ring oss nå.", "Vi hjelper deg gratis. Alle har taushetsplikt."];
        assert_eq!(share(source, text, &parts, 1).as_deref(), Some("We help for free. We all keep **secrets**."));
        let parts = ["Ring oss nå.", "Vi hjelper deg nå gratis.", "Alle har taushetsplikt."];
        assert_eq!(share(source, text, &parts, 1).as_deref(), Some("We help for free."));
        assert_eq!(share(source, text, &parts, 2).as_deref(), Some("We all keep **secrets**."));
        let chinese = "请打电话。我们免费帮助。我们保密。";
        assert_eq!(share(source, chinese, &parts, 1).as_deref(), Some("我们免费帮助。"));
    }

    #[test]
    fn where_the_number_of_sentences_differs_values_tell() {
        let source = "Ring politiet på 112. Ring oss på { -rosa-phone }.";
        let parts = ["Ring politiet på 112.", "Ring oss på { -rosa-phone }."];
        for (text, expected) in [
            ("Call the police! The number is ١١٢. Call us: { -rosa-phone }.", Some("Call us: { -rosa-phone }.")),
            ("Police: 112. Us: { -rosa-phone }. Day and night.", Some("Us: { -rosa-phone }. Day and night.")),
            ("Police: 112. Or call. We are there: { -rosa-phone }.", None),
            ("Us: { -rosa-phone }. Now. Police: 112.", None),
            ("Call 112 or { -rosa-phone }.", None),
            ("Call. Do call. Please.", None),
        ] {
            assert_eq!(share(source, text, &parts, 1).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_told_is_not_shared() {
        let source = "Ring oss nå. Vi hjelper deg.";
        let parts = ["Ring oss nå.", "Vi hjelper deg."];
        for (why, text, parts) in [
            ("one sentence", "Call us now and we help.", parts),
            ("emphasis over the border", "**Call us now. We help.**", parts),
            ("another sentence", "Call us now. We help.", ["Ring oss nå.", "Alle har taushetsplikt her."]),
        ] {
            assert_eq!(share(source, text, &parts, 1), None, "{why}");
        }
    }

    #[test]
    fn the_comments_are_known_again() {
        let (a, b) = (key("a"), key("b"));
        let (one, two) = (pattern("Ring: nå."), pattern("Kom."));
        assert!(is_ours(&split_comment(&a, &one)) && is_ours(&joined_comment(&[&a, &b], &[&one, &two])));
        for comment in ["split from the old text: see Kari", "joined from", "Split from a: b", "note"] {
            assert!(!is_ours(comment), "{comment}");
        }
    }
}
