//! Blocks of a catalog: the comment lines above a message, while they are read.
//!
//! A block collects lines until the message comes to which they belong. It
//! decides what a line that cannot be read, or is there twice, does to the entry.

use std::ops::Range;

use crate::catalog::line::{Keyword, unfold};
use crate::catalog::write::is_own_line;
use crate::catalog::{Allowance, Entry, Record, RecordKind, State, StatusLine, text_digest};
use crate::text::{MessageKey, Pattern};

/// The comment lines that were read and do not belong to a record yet.
#[derive(Default)]
pub(super) struct Block {
    pub(super) group: Option<String>,
    pub(super) note: Option<String>,
    pub(super) comments: Vec<String>,
    /// What the lines say of the entry; its key and text come last.
    pub(super) metadata: Metadata,
    /// The lines of an obsolete entry, without `# | `, and where they stand.
    pub(super) old_text: String,
    pub(super) old_span: Option<Range<usize>>,
    /// Where the first line of metadata stands.
    pub(super) place: Option<Range<usize>>,
    /// Whether an empty line came after the metadata.
    pub(super) is_closed: bool,
    /// Where a comment stands that looks like `key = text`.
    pub(super) entry_in_comment: Option<Range<usize>>,
}

#[derive(Default)]
pub(super) struct Metadata {
    pub(super) source: Option<Pattern>,
    pub(super) source_now: Option<Pattern>,
    pub(super) change: Option<String>,
    pub(super) is_confirmed: bool,
    pub(super) status: Option<StatusLine>,
    pub(super) allowances: Vec<Allowance>,
    pub(super) is_obsolete: bool,
    pub(super) is_doubtful: bool,
}

impl Block {
    /// Takes the heading that stands last above the message; an earlier one stays as a comment.
    pub(super) fn head(&mut self, heading: String) {
        self.comments.extend(self.group.replace(heading).and_then(as_comment));
    }

    /// Returns the record that the block's comments belong to.
    pub(super) fn record(self, kind: RecordKind) -> Record {
        let note = self.note.filter(|note| !note.is_empty());
        Record { group: self.group, note, comments: self.comments, kind }
    }

    /// Takes over what stands above the stub under which this block's entry was written.
    ///
    /// The stub's source belongs to the entry only if the entry has no metadata of its own.
    pub(super) fn join_stub(&mut self, stub: Record, source: Pattern, is_doubtful: bool) {
        self.comments.splice(0..0, stub.comments);
        if let Some(group) = stub.group {
            self.head(group);
        }
        self.note = self.note.take().or(stub.note);
        if self.place.is_none() {
            self.metadata.source = Some(source);
            self.metadata.is_doubtful |= is_doubtful;
        }
    }
}

/// Returns a heading as a person's comment that will not be read as a line of polyfold's.
///
/// The head and the foot of the file, which somebody made a heading of, are written anew and not kept.
pub(super) fn as_comment(heading: String) -> Option<String> {
    if is_own_line(&heading) {
        None
    } else if Keyword::split(&heading).is_some() {
        Some(format!("unread: {heading}"))
    } else {
        Some(heading)
    }
}

/// The line cannot be read, or says a second time what may be said once.
pub(super) struct NotRead;

impl Metadata {
    /// Takes a line in; `rest` is what follows its keyword, and `known` the text that it shows, if it shows a known one.
    pub(super) fn read(&mut self, keyword: Keyword, rest: &str, known: Option<&Pattern>) -> Result<(), NotRead> {
        let text = || known.cloned().or_else(|| unfold(rest).ok());
        match keyword {
            Keyword::Allow => rest.parse().map(|allowance| self.allowances.push(allowance)).map_err(|_| NotRead),
            Keyword::Change => set(&mut self.change, Some(rest.to_owned())),
            Keyword::Ok => {
                self.is_confirmed = true;
                Ok(())
            }
            Keyword::Source | Keyword::SourceNow | Keyword::Status | Keyword::Obsolete => {
                let result = match keyword {
                    Keyword::Source => set(&mut self.source, text()),
                    Keyword::SourceNow => set(&mut self.source_now, text()),
                    Keyword::Obsolete if rest.is_empty() => Ok(()),
                    _ => set(&mut self.status, rest.parse().ok()),
                };
                self.is_obsolete |= keyword == Keyword::Obsolete;
                self.is_doubtful |= result.is_err();
                result
            }
            Keyword::Note | Keyword::Missing | Keyword::ObsoleteText => Ok(()),
        }
    }

    /// Returns the entry of which the lines speak.
    pub(super) fn into_entry(self, key: MessageKey, text: Pattern, span: Range<usize>) -> Entry {
        let status = if self.is_doubtful { Some(self.draft(&key, &text)) } else { self.status };
        Entry {
            key,
            text,
            source: self.source,
            source_now: self.source_now,
            change: self.change,
            is_confirmed: self.is_confirmed,
            status,
            allowances: self.allowances,
            span,
        }
    }

    /// Returns the status of an entry whose metadata is doubtful.
    ///
    /// Without a source line the digest of the text stands for the basis: the entry is a draft in any case.
    fn draft(&self, key: &MessageKey, text: &Pattern) -> StatusLine {
        StatusLine {
            state: State::Draft,
            day: None,
            by: None,
            text: text_digest(key, text),
            basis: text_digest(key, self.source.as_ref().unwrap_or(text)),
            now: self.source_now.as_ref().map(|now| text_digest(key, now)),
        }
    }
}

fn set<T>(slot: &mut Option<T>, value: Option<T>) -> Result<(), NotRead> {
    if slot.is_some() || value.is_none() {
        return Err(NotRead);
    }
    *slot = value;
    Ok(())
}
