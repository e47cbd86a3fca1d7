//! Diagnostics as JSON: a part of every report.

use serde::Serialize;

use crate::diag::{Diagnostic, Severity};

/// A diagnostic for programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The stable name of the rule.
    pub rule: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// What was found and expected.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The file, relative to the project.
    pub file: Option<String>,
    /// From 1.
    pub line: Option<usize>,
    /// From 1, in characters.
    pub column: Option<usize>,
    /// The language.
    pub locale: Option<String>,
    /// The message.
    pub key: Option<String>,
}

impl Finding {
    /// Returns whether it is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error.as_str()
    }
}

impl From<&Diagnostic> for Finding {
    fn from(diagnostic: &Diagnostic) -> Self {
        let place = diagnostic.place.as_ref().map(|place| (place.file.name().to_owned(), place.line_column()));
        let (file, position) = place.map_or((None, None), |(file, position)| (Some(file), Some(position)));
        Self {
            rule: diagnostic.rule,
            severity: diagnostic.severity.as_str(),
            message: diagnostic.message.clone(),
            help: diagnostic.help.clone(),
            file,
            line: position.map(|(line, _)| line),
            column: position.map(|(_, column)| column),
            locale: diagnostic.locale.as_ref().map(ToString::to_string),
            key: diagnostic.key.clone(),
        }
    }
}
