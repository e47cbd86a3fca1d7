//! Coverage: documents by languages.

use serde::Serialize;

use crate::diag::counted;
use crate::report::style::{Column, Mark, styled, table_lines};
use crate::report::{Finding, JSON_VERSION};

/// What `polyfold status` says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StatusReport {
    /// The version of this shape.
    pub version: u32,
    /// The documents in the order of the settings.
    pub documents: Vec<DocumentStatus>,
    /// What is wrong in the files.
    pub findings: Vec<Finding>,
}

/// A document's coverage.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DocumentStatus {
    /// The document.
    pub id: String,
    /// Its title in the source language.
    pub title: String,
    /// How many messages it has.
    pub messages: usize,
    /// How many words they have in the source language.
    pub words: usize,
    /// The languages in the order of the settings.
    pub locales: Vec<LocaleStatus>,
}

/// A language's coverage of a document.
///
/// Invariant: missing, draft, outdated, edited, translated and approved sum to the document's messages.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LocaleStatus {
    /// The language.
    pub locale: String,
    /// Its English name.
    pub name: String,
    /// Whether it may be printed.
    pub complete: bool,
    /// Share of the messages that are translated or approved and current, 0 to 1.
    pub coverage: f64,
    /// Messages without translation.
    pub missing: usize,
    /// Messages whose translation is not finished or doubtful.
    pub draft: usize,
    /// Messages whose source has changed since.
    pub outdated: usize,
    /// Messages whose translation has changed since its status was given.
    pub edited: usize,
    /// Translated and current.
    pub translated: usize,
    /// Approved and current.
    pub approved: usize,
    /// Translations whose message is gone.
    pub obsolete: usize,
    /// Messages that pass by a waiver.
    pub waived: usize,
    /// Source words of the missing messages.
    pub words_missing: usize,
    /// Source words of the outdated messages.
    pub words_outdated: usize,
    /// Why it may not be printed.
    pub reasons: Vec<String>,
}

impl StatusReport {
    /// Returns a report of these documents.
    pub fn new(documents: Vec<DocumentStatus>, findings: Vec<Finding>) -> Self {
        Self { version: JSON_VERSION, documents, findings }
    }

    /// Returns the tables.
    pub fn to_text(&self) -> String {
        self.documents.iter().map(document_text).collect::<Vec<_>>().join("\n")
    }

    /// Returns what to do now, if anything.
    pub fn next_step(&self) -> Option<String> {
        let first = |count: fn(&LocaleStatus) -> usize| {
            let of_document = |document: &'_ DocumentStatus| {
                let locale = document.locales.iter().find(|locale| count(locale) > 0)?;
                Some((locale.locale.clone(), document.id.clone()))
            };
            self.documents.iter().find_map(of_document)
        };
        if first(|locale| locale.edited).is_some() {
            Some("`polyfold sync` takes over what translators wrote".to_owned())
        } else {
            let (locale, document) = first(|locale| locale.outdated)?;
            Some(format!("`polyfold diff {locale} {document}` shows what changed"))
        }
    }
}

const HEAD: [(&str, Column); 10] = [
    ("language", Column::Left),
    ("", Column::Left),
    ("coverage", Column::Right),
    ("missing", Column::Right),
    ("draft", Column::Right),
    ("outdated", Column::Right),
    ("edited", Column::Right),
    ("translated", Column::Right),
    ("approved", Column::Right),
    ("print", Column::Left),
];

fn document_text(document: &DocumentStatus) -> String {
    let title = styled(Mark::Strong, &format!("{}: {}", document.id, document.title));
    let size =
        format!("{}, {}", counted(document.messages, "message", "messages"), counted(document.words, "word", "words"));
    let mut text = format!("{title}  {}\n\n", styled(Mark::Faint, &size));
    if document.locales.is_empty() {
        text.push_str("No translations.\n");
        return text;
    }
    let rows: Vec<Vec<String>> = document.locales.iter().map(row).collect();
    let mut lines = table_lines(&HEAD, &rows).into_iter();
    text.push_str(&styled(Mark::Faint, &lines.next().unwrap_or_default()));
    text.push('\n');
    for (line, locale) in lines.zip(&document.locales) {
        let line = if locale.complete { line } else { styled(Mark::Attention, &line) };
        text.push_str(&line);
        text.push('\n');
    }
    text.push('\n');
    text.push_str(&summary(document));
    text
}

fn row(locale: &LocaleStatus) -> Vec<String> {
    let count = |number: usize| if number == 0 { "·".to_owned() } else { number.to_string() };
    let state = if locale.complete { "complete".to_owned() } else { locale.reasons.join(", ") };
    vec![
        locale.locale.clone(),
        locale.name.clone(),
        percent(locale.coverage),
        count(locale.missing),
        count(locale.draft),
        count(locale.outdated),
        count(locale.edited),
        count(locale.translated),
        count(locale.approved),
        state,
    ]
}

/// Returns a share in percent; only a full one is 100.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is between 0 and 1")]
fn percent(share: f64) -> String {
    format!("{} %", (share * 100.0).floor() as u32)
}

/// Returns how many languages are complete and what must be ordered.
fn summary(document: &DocumentStatus) -> String {
    let complete = document.locales.iter().filter(|locale| locale.complete).count();
    let words: usize = document.locales.iter().map(|locale| locale.words_missing + locale.words_outdated).sum();
    let mut text =
        format!("{complete} of {} complete.", counted(document.locales.len(), "language is", "languages are"));
    if words > 0 {
        let open = document.locales.iter().filter(|locale| locale.words_missing + locale.words_outdated > 0).count();
        text.push_str(&format!(
            " To order: {} in {} (missing or outdated).",
            counted(words, "source word", "source words"),
            counted(open, "language", "languages")
        ));
    }
    text.push('\n');
    text
}
