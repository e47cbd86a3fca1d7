//! What a person took over of the proposed updates.

use serde::Serialize;

use crate::diag::counted;
use crate::report::style::{Mark, styled};
use crate::report::{Finding, JSON_VERSION};

/// What `polyfold accept` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AcceptanceReport {
    /// The version of this shape.
    pub version: u32,
    /// The document.
    pub document: String,
    /// The language.
    pub locale: String,
    /// The updates that were taken over.
    pub accepted: Vec<AcceptedUpdate>,
    /// Outdated messages without a proposal.
    pub left: Vec<String>,
    /// Named messages that have no proposal.
    pub findings: Vec<Finding>,
}

/// An update that was taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AcceptedUpdate {
    /// Which message.
    pub key: String,
    /// The source text, both in one line: `[-old-]{+new+}`.
    pub change: String,
    /// The translation before.
    pub before: String,
    /// The translation now.
    pub text: String,
}

impl AcceptanceReport {
    /// Returns a report of what was taken over.
    pub fn new(
        document: String,
        locale: String,
        accepted: Vec<AcceptedUpdate>,
        left: Vec<String>,
        findings: Vec<Finding>,
    ) -> Self {
        Self { version: JSON_VERSION, document, locale, accepted, left, findings }
    }

    /// Returns the sentences.
    pub fn to_text(&self) -> String {
        let updates = counted(self.accepted.len(), "update", "updates");
        let mut text = format!("{updates} of `{}` accepted in {}\n", self.document, self.locale);
        for update in &self.accepted {
            text.push_str(&format!("  {}\n    source       {}\n", update.key, update.change));
            text.push_str(&format!("    before       {}\n", styled(Mark::Faint, &update.before)));
            text.push_str(&format!("    translation  {}\n", update.text));
        }
        if !self.left.is_empty() {
            let messages = counted(self.left.len(), "outdated message has", "outdated messages have");
            text.push_str(&format!("{messages} no proposal: a translator must look at {}\n", self.left.join(", ")));
        }
        text
    }
}
