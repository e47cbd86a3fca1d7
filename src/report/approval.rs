//! What a reviewer approved, and what was left.

use serde::Serialize;

use crate::catalog::Status;
use crate::diag::{counted, listed};
use crate::report::{Finding, JSON_VERSION};

/// So many keys are named of a kind; the JSON has all.
const MOST_KEYS: usize = 10;

/// What `polyfold approve` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ApprovalReport {
    /// The version of this shape.
    pub version: u32,
    /// The document.
    pub document: String,
    /// The language.
    pub locale: String,
    /// How many messages were approved now.
    pub approved: usize,
    /// The messages that were not, with their status.
    pub left: Vec<LeftMessage>,
    /// Named messages that could not be approved.
    pub findings: Vec<Finding>,
}

/// A message that was not approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftMessage {
    /// Which.
    pub key: String,
    /// Its status.
    pub status: &'static str,
}

impl ApprovalReport {
    /// Returns a report of an approval.
    pub fn new(
        document: String,
        locale: String,
        approved: usize,
        left: Vec<(String, &'static str)>,
        findings: Vec<Finding>,
    ) -> Self {
        let left = left.into_iter().map(|(key, status)| LeftMessage { key, status }).collect();
        Self { version: JSON_VERSION, document, locale, approved, left, findings }
    }

    /// Returns the sentences.
    pub fn to_text(&self) -> String {
        let messages = counted(self.approved, "message", "messages");
        let mut text = format!("{messages} of `{}` approved in {}\n", self.document, self.locale);
        for status in [Status::Missing, Status::Draft, Status::Outdated, Status::Edited, Status::Translated] {
            let keys: Vec<&str> = self.left_as(status).collect();
            if !keys.is_empty() {
                // A missing message cannot be named to be approved; the others can.
                let names = listed(keys.iter().copied(), MOST_KEYS);
                let names = if status == Status::Missing { String::new() } else { format!(": {names}") };
                text.push_str(&format!("  left: {} {}{names}\n", keys.len(), status.as_str()));
            }
        }
        text
    }

    fn left_as(&self, status: Status) -> impl Iterator<Item = &str> {
        self.left.iter().filter(move |left| left.status == status.as_str()).map(|left| left.key.as_str())
    }

    /// Returns what to do now, if anything; `is_complete` says whether no message keeps the language from being printed.
    pub fn next_step(&self, is_complete: bool) -> Option<String> {
        let Self { document, locale, .. } = self;
        if self.left_as(Status::Outdated).next().is_some() {
            Some(format!("`polyfold diff {locale} {document}` shows what changed in the source"))
        } else if is_complete && self.findings.is_empty() {
            Some(format!("`polyfold build {document} --locale {locale}` makes its PDFs"))
        } else {
            None
        }
    }
}
