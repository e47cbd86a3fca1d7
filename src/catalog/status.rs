//! Status: the one place where it is decided whether an entry may be printed.

use crate::catalog::{Entry, State, StatusLine, text_digest};
use crate::text::Pattern;

/// Where a message stands in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// There is no entry.
    Missing,
    /// Somebody said so, or its metadata is absent, altered or doubtful.
    Draft,
    /// It was translated from another source text than today's.
    Outdated,
    /// Its text is not the one that its status was given for.
    Edited,
    /// Translated and current.
    Translated,
    /// Approved and current.
    Approved,
}

impl Status {
    /// Returns the word used in reports and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Outdated => "outdated",
            Self::Edited => "edited",
            Self::Translated => "translated",
            Self::Approved => "approved",
        }
    }

    /// Returns whether the entry counts as done: translated or approved, and current.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Translated | Self::Approved)
    }
}

/// Returns the status of an entry against today's source text of its message.
///
/// Derived from texts and digests alone on every read; what the `# status:`
/// line says of being outdated is for people. An entry under which no status
/// stands yet (a person wrote it below a source line) is edited: not done, and
/// for sync to take up.
///
/// Invariant: current (edited, translated, approved) only if the source line
/// shown with the text is the current source. When a newer source text is shown
/// too, an edited text is current only if that one is the current source as
/// well: the translator may have followed either.
pub fn status(entry: Option<&Entry>, source: &Pattern) -> Status {
    let Some(entry) = entry else { return Status::Missing };
    let Some(shown) = &entry.source else { return Status::Draft };
    let Some(line) = &entry.status else {
        return match &entry.source_now {
            // A stub shows no newer source: somebody took the status line away.
            Some(_) => Status::Draft,
            None if shown == source => Status::Edited,
            None => Status::Outdated,
        };
    };
    if line.state == State::Draft || is_altered_by_hand(entry, shown, line) {
        return Status::Draft;
    }
    // The texts themselves are compared, not their digests: 32 bits tell an
    // accident from an edit, and must not decide what is printed.
    if shown != source {
        return Status::Outdated;
    }
    if line.text != text_digest(&entry.key, &entry.text) {
        let is_shown_last = entry.source_now.as_ref().is_none_or(|now| now == source);
        return if is_shown_last { Status::Edited } else { Status::Outdated };
    }
    match line.state {
        State::Draft => Status::Draft,
        State::Translated => Status::Translated,
        State::Approved => Status::Approved,
    }
}

fn is_altered_by_hand(entry: &Entry, shown: &Pattern, line: &StatusLine) -> bool {
    let digest = |pattern| text_digest(&entry.key, pattern);
    digest(shown) != line.basis || entry.source_now.as_ref().map(digest) != line.now
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::MessageKey;

    const OLD: &str = "Ring **112**.";
    const NEW: &str = "Ring **02800**.";
    const TEXT: &str = "Call **112**.";

    fn pattern(text: &str) -> Pattern {
        Pattern::parse(text).expect("a text")
    }

    fn key() -> MessageKey {
        "call-police".parse().expect("a key")
    }

    /// Returns an entry that shows these sources, with the status line that fits all of it.
    fn entry(state: State, source: &str, now: Option<&str>) -> Entry {
        let mut entry = Entry::new(key(), pattern(TEXT));
        entry.source = Some(pattern(source));
        entry.source_now = now.map(pattern);
        entry.status = Some(status_line(&entry, state));
        entry
    }

    fn status_line(entry: &Entry, state: State) -> StatusLine {
        let digest = |pattern: &Pattern| text_digest(&entry.key, pattern);
        StatusLine {
            state,
            day: None,
            by: None,
            text: digest(&entry.text),
            basis: digest(entry.source.as_ref().unwrap_or(&entry.text)),
            now: entry.source_now.as_ref().map(digest),
        }
    }

    fn changed(entry: Entry, change: impl FnOnce(&mut Entry)) -> Entry {
        let mut entry = entry;
        change(&mut entry);
        entry
    }

    #[test]
    fn every_way_to_a_status() {
        use State::{Approved, Draft, Translated};
        let edit = |entry: &mut Entry| entry.text = pattern("Call the police.");
        let cases = [
            ("translated and current", entry(Translated, OLD, None), Status::Translated),
            ("approved and current", entry(Approved, OLD, None), Status::Approved),
            ("said to be a draft", entry(Draft, OLD, None), Status::Draft),
            ("a draft of an older source", entry(Draft, NEW, None), Status::Draft),
            ("no metadata", Entry::new(key(), pattern(TEXT)), Status::Draft),
            ("a status but no source line", changed(entry(Approved, OLD, None), |e| e.source = None), Status::Draft),
            (
                "source line altered by hand",
                changed(entry(Approved, NEW, None), |e| e.source = Some(pattern(OLD))),
                Status::Draft,
            ),
            (
                "newer source altered",
                changed(entry(Approved, OLD, Some(NEW)), |e| e.source_now = Some(pattern(OLD))),
                Status::Draft,
            ),
            (
                "newer source taken away",
                changed(entry(Approved, OLD, Some(NEW)), |e| e.source_now = None),
                Status::Draft,
            ),
            (
                "newer source put in",
                changed(entry(Approved, OLD, None), |e| e.source_now = Some(pattern(NEW))),
                Status::Draft,
            ),
            (
                "copied below another key",
                changed(entry(Approved, OLD, None), |e| e.key = "other".parse().expect("a key")),
                Status::Draft,
            ),
            ("translated from another source", entry(Translated, NEW, None), Status::Outdated),
            ("outdated as shown", entry(Approved, NEW, Some(OLD)), Status::Outdated),
            ("outdated and edited", changed(entry(Approved, NEW, Some(OLD)), edit), Status::Outdated),
            ("edited", changed(entry(Approved, OLD, None), edit), Status::Edited),
            ("the source came back", entry(Approved, OLD, Some(NEW)), Status::Approved),
            (
                "edited for a newer source, then the old one came back",
                changed(entry(Approved, OLD, Some(NEW)), edit),
                Status::Outdated,
            ),
            (
                "confirmed, not harvested yet",
                changed(entry(Translated, NEW, Some(OLD)), |e| e.is_confirmed = true),
                Status::Outdated,
            ),
            ("written below a stub", changed(entry(Draft, OLD, None), |e| e.status = None), Status::Edited),
            (
                "written below a stub of an older source",
                changed(entry(Draft, NEW, None), |e| e.status = None),
                Status::Outdated,
            ),
            ("status line taken away", changed(entry(Draft, OLD, Some(OLD)), |e| e.status = None), Status::Draft),
        ];
        for (case, entry, expected) in cases {
            assert_eq!(status(Some(&entry), &pattern(OLD)), expected, "{case}");
        }
        assert_eq!(status(None, &pattern(OLD)), Status::Missing);
    }

    #[test]
    fn a_difference_that_nobody_sees_is_none() {
        let entry = changed(entry(State::Approved, OLD, None), |entry| entry.text = pattern("Call  \u{a0}**112**."));
        assert_eq!(status(Some(&entry), &pattern("Ring  **112**.")), Status::Approved);
    }

    #[derive(Debug, Clone)]
    enum Step {
        ChangeSource(usize),
        EditText(usize),
        AlterSource(usize),
        AlterNow(Option<usize>),
        AlterState(State),
        DropStatus,
        CopyDigests,
        ShowNow,
    }

    fn any_step() -> impl Strategy<Value = Step> {
        let state = prop_oneof![Just(State::Draft), Just(State::Translated), Just(State::Approved)];
        prop_oneof![
            (0..4_usize).prop_map(Step::ChangeSource),
            (0..4_usize).prop_map(Step::EditText),
            (0..4_usize).prop_map(Step::AlterSource),
            prop::option::of(0..4_usize).prop_map(Step::AlterNow),
            state.prop_map(Step::AlterState),
            Just(Step::DropStatus),
            Just(Step::CopyDigests),
            Just(Step::ShowNow),
        ]
    }

    fn source_number(number: usize) -> Pattern {
        pattern(&format!("Ring {number}."))
    }

    /// Does one thing that a person, git or sync can do to an entry or to its source.
    fn take_step(step: &Step, entry: &mut Entry, source: &mut Pattern) {
        match step {
            Step::ChangeSource(number) => *source = source_number(*number),
            Step::EditText(number) => entry.text = pattern(&format!("Call {number}.")),
            Step::AlterSource(number) => entry.source = Some(source_number(*number)),
            Step::AlterNow(number) => entry.source_now = number.map(source_number),
            Step::AlterState(state) => {
                if let Some(line) = &mut entry.status {
                    line.state = *state;
                }
            }
            Step::DropStatus => entry.status = None,
            Step::CopyDigests => entry.status = Some(status_line(entry, State::Approved)),
            Step::ShowNow => {
                entry.source_now = Some(source.clone());
                entry.status = Some(status_line(entry, State::Translated));
            }
        }
    }

    proptest! {
        #[test]
        fn nothing_is_current_unless_its_shown_source_is(steps in prop::collection::vec(any_step(), 0..12)) {
            let mut entry = entry(State::Approved, "Ring 0.", None);
            let mut source = source_number(0);
            for step in &steps {
                take_step(step, &mut entry, &mut source);
                let status = status(Some(&entry), &source);
                if matches!(status, Status::Edited | Status::Translated | Status::Approved) {
                    prop_assert_eq!(entry.source.as_ref(), Some(&source));
                }
                if status == Status::Edited {
                    prop_assert_eq!(entry.source_now.as_ref().unwrap_or(&source), &source);
                }
            }
        }
    }
}
