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
        if self.accepted.is_empty() && self.findings.is_empty() {
            return self.nothing_text();
        }
        let updates = counted(self.accepted.len(), "update", "updates");
        let mut text = format!("{updates} of `{}` accepted in {}\n", self.document, self.locale);
        for update in &self.accepted {
            text.push_str(&format!("  {}\n    source       {}\n", update.key, update.change));
            text.push_str(&format!("    before       {}\n", styled(Mark::Faint, &update.before)));
            text.push_str(&format!("    translation  {}\n", update.text));
        }
        text.push_str(&self.left_text());
        text
    }

    /// Says why nothing was there to accept.
    fn nothing_text(&self) -> String {
        let Self { document, locale, .. } = self;
        let why = if self.left.is_empty() { ": no message is outdated" } else { "" };
        let hint = "A proposal is made where nothing but numbers, telephone numbers or dates changed in the source";
        format!(
            "nothing of `{document}` to accept in {locale}{why}\n{}{hint}; `polyfold diff {locale} {document}` shows it.\n",
            self.left_text()
        )
    }

    fn left_text(&self) -> String {
        if self.left.is_empty() {
            return String::new();
        }
        let messages = counted(self.left.len(), "outdated message has", "outdated messages have");
        format!("{messages} no proposal: a translator must look at {}\n", self.left.join(", "))
    }

    /// Returns what to do now, if an update was taken over; `needs_approval` says whether printing asks for a reviewer,
    /// `is_complete` whether no message keeps the language from being printed.
    pub fn next_step(&self, needs_approval: bool, is_complete: bool) -> Option<String> {
        let Self { document, locale, .. } = self;
        if self.accepted.is_empty() || !self.findings.is_empty() {
            None
        } else if needs_approval {
            Some(format!("`polyfold approve {locale} {document}`, when a reviewer has read them"))
        } else if is_complete {
            Some(format!("`polyfold build {document} --locale {locale}` makes its PDFs"))
        } else if self.left.is_empty() {
            Some(format!("`polyfold status --locale {locale} --document {document}` shows what is left"))
        } else {
            Some(format!("`polyfold diff {locale} {document}` shows what is left"))
        }
    }
}
