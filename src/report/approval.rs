//! What a reviewer approved, and what was left.

use serde::Serialize;

use crate::diag::counted;
use crate::report::{Finding, JSON_VERSION};

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
        for left in &self.left {
            text.push_str(&format!("  left: {} ({})\n", left.key, left.status));
        }
        text
    }
}
