//! Acceptance: a person takes over a translation that only needs another number.

use crate::catalog::{Day, Entry, State, Status, StatusLine, status, text_digest};
use crate::text::{Pattern, value_update};

/// Why there is nothing to accept for an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoProposal {
    /// Only outdated entries need an update.
    #[error("it is {}, and only outdated messages have proposals", .0.as_str())]
    NotOutdated(Status),
    /// The entry shows another source text than today's.
    #[error("its file does not show today's source text: run `polyfold sync` first")]
    NotShown,
    /// Somebody is at work on it.
    #[error("its text was edited since it became outdated: finish that, and run `polyfold sync`")]
    Edited,
    /// The change, or the translation, leaves a doubt.
    #[error("not only numbers changed in its source, or the old number does not stand in the translation exactly once")]
    NotOnlyValues,
}

/// Returns an outdated entry's text with the numbers, telephone numbers and dates of today's source, where nothing else
/// changed and the old ones can be found in it without doubt.
pub fn proposal(entry: &Entry, source: &Pattern) -> Result<Pattern, NoProposal> {
    let status = status(Some(entry), source);
    let (Status::Outdated, Some(line), Some(basis)) = (status, &entry.status, &entry.source) else {
        return Err(NoProposal::NotOutdated(status));
    };
    if line.text != text_digest(&entry.key, &entry.text) {
        return Err(NoProposal::Edited);
    }
    value_update(basis, source, &entry.text).ok_or(NoProposal::NotOnlyValues)
}

/// Returns the entry with its proposal as text, translated from today's source on `day` by `by`.
///
/// It is never approved: a reviewer has not seen the new text.
pub fn accept(entry: &Entry, source: &Pattern, day: &Day, by: Option<&str>) -> Result<Entry, NoProposal> {
    let text = proposal(entry, source)?;
    if entry.source_now.as_ref() != Some(source) {
        return Err(NoProposal::NotShown);
    }
    let line = StatusLine {
        state: State::Translated,
        day: Some(day.clone()),
        by: by.map(ToOwned::to_owned),
        text: text_digest(&entry.key, &text),
        basis: text_digest(&entry.key, source),
        now: None,
    };
    Ok(Entry {
        text,
        source: Some(source.clone()),
        source_now: None,
        change: None,
        is_confirmed: false,
        status: Some(line),
        ..entry.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "Ring 112.";
    const NEW: &str = "Ring 113.";

    fn pattern(text: &str) -> Pattern {
        Pattern::parse(text).expect("a text")
    }

    fn outdated(state: State, shown: Option<&str>) -> Entry {
        let mut entry = Entry::new("call".parse().expect("a key"), pattern("اتصل بالرقم ١١٢"));
        let digest = |text: &Pattern| text_digest(&entry.key, text);
        let (source, now) = (pattern(OLD), shown.map(pattern));
        entry.status = Some(StatusLine {
            state,
            day: None,
            by: Some("KN".to_owned()),
            text: digest(&entry.text),
            basis: digest(&source),
            now: now.as_ref().map(digest),
        });
        (entry.source, entry.source_now, entry.change) = (Some(source), now, Some("…".to_owned()));
        entry
    }

    fn accepted(entry: &Entry, source: &str) -> Result<Entry, NoProposal> {
        accept(entry, &pattern(source), &"2026-03-18".parse().expect("a day"), Some("TA"))
    }

    #[test]
    fn an_accepted_entry_is_translated_from_todays_source() {
        for state in [State::Translated, State::Approved] {
            let entry = accepted(&outdated(state, Some(NEW)), NEW).expect("a proposal");
            assert_eq!(entry.text.as_str(), "اتصل بالرقم ١١٣");
            assert_eq!(status(Some(&entry), &pattern(NEW)), Status::Translated, "never approved");
            let line = entry.status.as_ref().expect("a status");
            assert_eq!((line.by.as_deref(), &entry.source_now, &entry.change), (Some("TA"), &None, &None));
        }
    }

    #[test]
    fn where_no_proposal_is_nothing_is_accepted() {
        let edited = Entry { text: pattern("١١٢!"), ..outdated(State::Translated, Some(NEW)) };
        for (entry, source, why) in [
            (outdated(State::Translated, Some("Ring nå 113.")), "Ring nå 113.", NoProposal::NotOnlyValues),
            (outdated(State::Translated, Some("Ring 114.")), NEW, NoProposal::NotShown),
            (outdated(State::Translated, None), NEW, NoProposal::NotShown),
            (outdated(State::Translated, Some(NEW)), OLD, NoProposal::NotOutdated(Status::Translated)),
            (outdated(State::Draft, Some(NEW)), NEW, NoProposal::NotOutdated(Status::Draft)),
            (edited, NEW, NoProposal::Edited),
        ] {
            assert_eq!(accepted(&entry, source), Err(why));
        }
    }
}
