//! Approval: a reviewer's word on one entry.

use crate::catalog::{Day, Entry, State, Status, StatusLine, status, text_digest};
use crate::text::Pattern;

/// Why an entry was not approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The entry shows another source text than today's.
    #[error("its file does not show today's source text: run `polyfold sync` first")]
    NotCurrent,
    /// Only entries that are translated and current are approved without being named.
    #[error("it is {}: name its key to approve it all the same", .0.as_str())]
    NotTranslated(Status),
}

/// Returns the entry as approved on `day` by `by`.
///
/// An entry that the reviewer named may be a draft, edited or outdated, as long as the source text that
/// its file shows beside it is today's: that is what the reviewer has compared it with.
pub fn approve(entry: &Entry, source: &Pattern, is_named: bool, day: &Day, by: Option<&str>) -> Result<Entry, Refusal> {
    let status = status(Some(entry), source);
    let shown = entry.source_now.as_ref().or(entry.source.as_ref());
    if shown != Some(source) {
        return Err(Refusal::NotCurrent);
    }
    if !is_named && !status.is_done() {
        return Err(Refusal::NotTranslated(status));
    }
    let line = StatusLine {
        state: State::Approved,
        day: Some(day.clone()),
        by: by.map(ToOwned::to_owned),
        text: text_digest(&entry.key, &entry.text),
        basis: text_digest(&entry.key, source),
        now: None,
    };
    Ok(Entry {
        source: Some(source.clone()),
        source_now: None,
        is_confirmed: false,
        status: Some(line),
        ..entry.clone()
    })
}
