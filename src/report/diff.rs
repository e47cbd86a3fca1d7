//! Changed strings: what a translator has to look at again.

use serde::Serialize;

use crate::catalog::FACTS;
use crate::diag::counted;
use crate::report::style::{Mark, styled, styled_diff};
use crate::report::{Finding, JSON_VERSION};
use crate::text::{ChangeClass, WordDiff};

/// What `polyfold diff` says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DiffReport {
    /// The version of this shape.
    pub version: u32,
    /// The changed messages, by document and language.
    pub messages: Vec<ChangedMessage>,
    /// What is wrong in the files.
    pub findings: Vec<Finding>,
}

/// A message whose translation does not fit today's source.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChangedMessage {
    /// The document.
    pub document: String,
    /// The language.
    pub locale: String,
    /// Which message.
    pub key: String,
    /// Its status.
    pub status: &'static str,
    /// The source text that was translated.
    pub source_old: String,
    /// Today's source text.
    pub source_new: String,
    /// Both in one line: `[-old-]{+new+}`.
    pub change: String,
    /// What kind of change it is; of several kinds, the gravest.
    pub class: &'static str,
    /// All kinds of change, the gravest last.
    pub classes: Vec<&'static str>,
    /// The translation as it is.
    pub text: String,
    /// The translation with the new numbers, where nothing else changed: for a person to accept.
    pub proposal: Option<String>,
    /// Where the translation stands: `file:line`.
    pub place: String,
    /// The words that changed.
    #[serde(skip)]
    pub words: WordDiff,
}

impl DiffReport {
    /// Returns a report of these messages.
    pub fn new(messages: Vec<ChangedMessage>, findings: Vec<Finding>) -> Self {
        Self { version: JSON_VERSION, messages, findings }
    }

    /// Returns the changes, grouped by language and document.
    pub fn to_text(&self) -> String {
        if self.messages.is_empty() {
            return "Nothing is outdated.\n".to_owned();
        }
        let mut text = String::new();
        let mut group = None;
        for message in &self.messages {
            let this = (&message.locale, &message.document);
            if group != Some(this) {
                group = Some(this);
                let title = format!("{} · {}", message.locale, message.document);
                text.push_str(&format!("{}\n\n", styled(Mark::Strong, &title)));
            }
            text.push_str(&message_text(message));
        }
        let total = counted(self.messages.len(), "message is", "messages are");
        text.push_str(&format!(
            "{total} outdated. Edit the text in the catalog and run `polyfold sync`; if the text is still right, put `# ok` above it.\n"
        ));
        // A form of a fact is edited by hand: `accept` works on documents.
        let is_acceptable = |message: &&ChangedMessage| message.proposal.is_some() && message.document != FACTS;
        let proposals = self.messages.iter().filter(is_acceptable).count();
        if proposals > 0 {
            let proposals = counted(proposals, "translation needs", "translations need");
            text.push_str(&format!(
                "{proposals} another number only: look at the proposal and take it over with `polyfold accept LOCALE DOC KEY`.\n"
            ));
        }
        text
    }
}

fn message_text(message: &ChangedMessage) -> String {
    let place = styled(Mark::Faint, &format!("{} ({} changed)", message.place, message.class));
    let source = styled_diff(&message.words);
    let mut text = format!(
        "  {}  {place}\n    source       {source}\n    translation  {}\n",
        message.key,
        message.text.replace('\n', " ")
    );
    if let Some(proposal) = &message.proposal {
        text.push_str(&format!("    proposal     {proposal}\n"));
    }
    if message.class == ChangeClass::Formatting.as_str() {
        text.push_str("    needs no new translation: the next sync carries it over\n");
    }
    text.push('\n');
    text
}
