//! How a message and its translation came to be.

use serde::Serialize;

use crate::report::JSON_VERSION;
use crate::report::style::{Mark, styled, styled_diff};
use crate::text::{Pattern, word_diff};

/// What `polyfold log` says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LogReport {
    /// The version of this shape.
    pub version: u32,
    /// The document.
    pub document: String,
    /// The language.
    pub locale: String,
    /// The message, by its key of today.
    pub key: String,
    /// What the files say now.
    pub now: Moment,
    /// The changes, newest first.
    pub changes: Vec<LoggedChange>,
    /// Why there is no history, or not all of it.
    pub note: Option<String>,
}

/// A message and its translation at one time.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Moment {
    /// The key that it had.
    pub key: Option<String>,
    /// The source text.
    pub source: Option<String>,
    /// The translation.
    pub text: Option<String>,
    /// Its status, `obsolete`, or `broken` for a catalog that could not be read.
    pub status: Option<&'static str>,
}

/// What changed in one commit; where nothing did, old and new are equal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LoggedChange {
    /// The commit; nothing for what is not committed yet.
    pub commit: Option<String>,
    /// Its day; nothing for what is not committed yet.
    pub day: Option<String>,
    /// The key before.
    pub key_old: Option<String>,
    /// The key after.
    pub key_new: Option<String>,
    /// The source text before.
    pub source_old: Option<String>,
    /// The source text after.
    pub source_new: Option<String>,
    /// The translation before.
    pub text_old: Option<String>,
    /// The translation after.
    pub text_new: Option<String>,
    /// The status before.
    pub status_old: Option<&'static str>,
    /// The status after.
    pub status_new: Option<&'static str>,
}

impl LoggedChange {
    /// Returns the change from one time to another, by a commit with its day, or not committed yet.
    pub fn between(commit: Option<(&str, &str)>, old: Moment, new: Moment) -> Self {
        Self {
            commit: commit.map(|(id, _)| id.to_owned()),
            day: commit.map(|(_, day)| day.to_owned()),
            key_old: old.key,
            key_new: new.key,
            source_old: old.source,
            source_new: new.source,
            text_old: old.text,
            text_new: new.text,
            status_old: old.status,
            status_new: new.status,
        }
    }
}

impl LogReport {
    /// Returns a report of these changes, newest first.
    pub fn new(
        document: &str,
        locale: &str,
        key: &str,
        now: Moment,
        changes: Vec<LoggedChange>,
        note: Option<String>,
    ) -> Self {
        let [document, locale, key] = [document, locale, key].map(str::to_owned);
        Self { version: JSON_VERSION, document, locale, key, now, changes, note }
    }

    /// Returns what the files say now, then the changes.
    pub fn to_text(&self) -> String {
        let title = format!("{} · {} · {}", self.document, self.locale, self.key);
        let mut text = format!("{}\n", styled(Mark::Strong, &title));
        let absent = || "–".to_owned();
        push_line("source", &self.now.source.as_deref().map_or_else(absent, one_line), &mut text);
        if let Some(status) = self.now.status {
            push_line("translation", &self.now.text.as_deref().map_or_else(absent, one_line), &mut text);
            push_line("status", status, &mut text);
        }
        for change in &self.changes {
            text.push_str(&change_text(change));
        }
        text
    }
}

fn push_line(name: &str, value: &str, text: &mut String) {
    text.push_str(&format!("  {name:<11}  {value}\n"));
}

fn change_text(change: &LoggedChange) -> String {
    let title = match (&change.day, &change.commit) {
        (Some(day), Some(commit)) => format!("{day}  {commit}"),
        _ => "not committed yet".to_owned(),
    };
    let mut text = format!("\n{}\n", styled(Mark::Strong, &title));
    if let (Some(old), Some(new)) = (&change.key_old, &change.key_new)
        && old != new
    {
        push_line("key", &format!("{old} -> {new}"), &mut text);
    }
    for (name, old, new) in
        [("source", &change.source_old, &change.source_new), ("translation", &change.text_old, &change.text_new)]
    {
        if old != new {
            push_line(name, &difference(old.as_deref(), new.as_deref()), &mut text);
        }
    }
    if change.status_old != change.status_new {
        let word = |status: Option<&'static str>| status.unwrap_or("not there");
        push_line("status", &format!("{} -> {}", word(change.status_old), word(change.status_new)), &mut text);
    }
    text
}

/// Returns the words that changed; of a text that is new or gone, all.
fn difference(old: Option<&str>, new: Option<&str>) -> String {
    let pattern = |text: Option<&str>| text.and_then(|text| Pattern::parse(&harmless(text)).ok());
    if let (Some(old), Some(new)) = (pattern(old), pattern(new)) {
        return styled_diff(&word_diff(&old, &new));
    }
    let removed = old.map(|old| styled(Mark::Bad, &format!("[-{}-]", one_line(old))));
    let added = new.map(|new| styled(Mark::Good, &format!("{{+{}+}}", one_line(new))));
    removed.into_iter().chain(added).collect()
}

fn one_line(text: &str) -> String {
    harmless(text).lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

/// Returns a text of the past without characters that command a terminal.
fn harmless(text: &str) -> String {
    let is_command = |c: char| c.is_control() && c != '\n';
    text.chars().map(|c| if is_command(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
