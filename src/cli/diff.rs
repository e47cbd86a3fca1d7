//! `polyfold diff`: the strings that changed.

use std::path::Path;

use crate::catalog::{self, Entry, FACTS, Status};
use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::project::{CatalogFile, LoadedDocument, Project};
use crate::cli::ui::{Format, Ui};
use crate::diag::{Diagnostic, SourceFile};
use crate::locale::Locale;
use crate::report::{ChangedMessage, DiffReport, Finding};
use crate::source::{Fact, Message};
use crate::text::{Change, Pattern, word_diff};

/// Show what changed in the source since each translation was made
///
/// For every outdated message: the old and the new source text with the words that changed, what kind of change it
/// is (number, phone, link, date, fact, negation, wording, typo, formatting), and the translation as it is. Where only
/// numbers, telephone numbers or dates changed, the translation with the new ones is shown as a proposal, which
/// `polyfold accept` takes over.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only this language
    #[arg(value_name = "LOCALE")]
    locale: Option<String>,
    /// Only this document
    #[arg(value_name = "DOC")]
    document: Option<String>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let (messages, findings) = Project::at_one_moment(start, |project| find(project, arguments))?;
    let report = DiffReport::new(messages, findings.iter().map(Finding::from).collect());
    match ui.format {
        Format::Json => ui.json(&report),
        Format::Human => {
            ui.diagnostics(&findings);
            ui.result(&report.to_text());
        }
    }
    Ok(if findings.iter().any(Diagnostic::is_error) { ExitStatus::Findings } else { ExitStatus::Done })
}

fn find(project: &Project, arguments: &Arguments) -> Result<(Vec<ChangedMessage>, Vec<Diagnostic>), CommandError> {
    let ids: Vec<String> = arguments.document.iter().cloned().collect();
    let chosen = project.chosen_documents(&ids)?;
    let locales = match &arguments.locale {
        Some(tag) => vec![project.locale(tag)?],
        None => project.settings.locales.clone(),
    };
    if arguments.locale.is_some() {
        locales.iter().try_for_each(|locale| project.check_locale(locale, &chosen))?;
    }
    let mut findings = project.findings.clone();
    let mut documents = Vec::new();
    for settings in chosen {
        match project.load(settings)? {
            Ok(document) => {
                findings.extend(document.findings.iter().cloned());
                documents.push(document);
            }
            Err(faults) => findings.extend(faults),
        }
    }
    let mut messages = Vec::new();
    for locale in &locales {
        for document in &documents {
            messages.extend(changed_messages(document, locale));
        }
        if arguments.document.is_none() {
            messages.extend(changed_facts(project, locale));
        }
    }
    Ok((messages, findings))
}

fn changed_messages(document: &LoadedDocument, locale: &Locale) -> Vec<ChangedMessage> {
    let Some(CatalogFile::Read { file, catalog }) = document.catalogs.get(locale) else { return Vec::new() };
    let entries = catalog.entries();
    let changed = |message: &Message| {
        let place = Place { document: &document.settings.id, locale, file };
        changed_message(&place, entries.get(&message.key)?, &message.source.text)
    };
    document.plan.source.messages.iter().filter_map(changed).collect()
}

/// Returns the locale's own forms of facts whose value has changed since.
fn changed_facts(project: &Project, locale: &Locale) -> Vec<ChangedMessage> {
    let Some(CatalogFile::Read { file, catalog }) = project.fact_catalogs.get(locale) else { return Vec::new() };
    let entries = catalog.entries();
    let place = Place { document: FACTS, locale, file };
    let changed = |fact: &Fact| changed_message(&place, entries.get(&fact.key)?, &fact.value);
    project.facts.iter().filter_map(changed).collect()
}

/// Where a translation stands.
struct Place<'a> {
    document: &'a str,
    locale: &'a Locale,
    file: &'a SourceFile,
}

/// Returns what changed since a translation was made; nothing when it is current.
fn changed_message(place: &Place<'_>, entry: &Entry, new: &Pattern) -> Option<ChangedMessage> {
    if catalog::status(Some(entry), new) != Status::Outdated {
        return None;
    }
    let old = entry.source.as_ref()?;
    let words = word_diff(old, new);
    let change = Change::between(old, new);
    Some(ChangedMessage {
        document: place.document.to_owned(),
        locale: place.locale.to_string(),
        key: entry.key.to_string(),
        status: Status::Outdated.as_str(),
        source_old: old.as_str().to_owned(),
        source_new: new.as_str().to_owned(),
        change: words.to_line(),
        class: change.class().as_str(),
        classes: change.classes().iter().map(|class| class.as_str()).collect(),
        text: entry.text.as_str().to_owned(),
        proposal: catalog::proposal(entry, new).ok().map(|text| text.as_str().to_owned()),
        place: format!("{}:{}", place.file.name(), place.file.line_column(entry.span.start).0),
        words,
    })
}
