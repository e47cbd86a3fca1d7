//! `polyfold status`: documents by languages.

use std::path::Path;

use rayon::prelude::*;

use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::fonts::load_fonts;
use crate::cli::gate::{self, LanguageState};
use crate::cli::project::{CatalogFile, LoadedDocument, Project};
use crate::cli::ui::{Format, Ui};
use crate::diag::Diagnostic;
use crate::project::DocumentSettings;
use crate::release::Reason;
use crate::report::{DocumentStatus, Finding, LocaleStatus, StatusReport};

/// Show which languages are complete, which are not, and why
///
/// Derived from the Markdown on disk on every run: a change of the source shows here before `polyfold sync`.
/// Lines and whole files that nobody could read are reported with their place.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only this language (can be repeated)
    #[arg(long = "locale", value_name = "LOCALE")]
    locales: Vec<String>,
    /// Only this document (can be repeated)
    #[arg(long = "document", value_name = "DOC")]
    documents: Vec<String>,
}

/// What a project's files say.
struct Found {
    documents: Vec<DocumentStatus>,
    findings: Vec<Diagnostic>,
    /// Whether the last sync saw the source of today.
    is_source_synced: bool,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let Found { documents, findings, is_source_synced } =
        Project::at_one_moment(start, |project| find(project, arguments))?;
    let report = StatusReport::new(documents, findings.iter().map(Finding::from).collect());
    match ui.format {
        Format::Json => ui.json(&report),
        Format::Human => {
            ui.diagnostics(&findings);
            ui.result(&report.to_text(Ui::width()));
            if is_source_synced {
                ui.next_step(report.next_step());
            } else {
                ui.status(
                    "The source has changed since the last sync: run `polyfold sync` before translating or building.",
                );
            }
        }
    }
    Ok(if findings.iter().any(Diagnostic::is_error) { ExitStatus::Findings } else { ExitStatus::Done })
}

fn find(project: &Project, arguments: &Arguments) -> Result<Found, CommandError> {
    let settings_of_documents = project.chosen_documents(&arguments.documents)?;
    let mut chosen = Vec::new();
    for tag in &arguments.locales {
        let locale = project.locale(tag)?;
        project.check_locale(&locale, &settings_of_documents)?;
        chosen.push(locale);
    }
    let fonts = load_fonts(project)?;
    let mut findings = fonts.findings.clone();
    findings.extend(project.findings.iter().cloned());
    findings.extend(project.fact_catalog_faults().cloned());
    let mut documents = Vec::new();
    let mut is_source_synced = true;
    // A document that is not in the languages asked for has nothing to show.
    let is_asked = |settings: &&DocumentSettings| {
        let mut locales = settings.locales.iter().chain([&project.settings.source_locale]);
        chosen.is_empty() || locales.any(|locale| chosen.contains(locale))
    };
    for settings in settings_of_documents.into_iter().filter(is_asked) {
        match project.load_without_texts(settings)? {
            Err(faults) => findings.extend(faults),
            Ok(document) => {
                let locales = settings.locales.par_iter();
                let locales = locales.filter(|locale| chosen.is_empty() || chosen.contains(locale));
                let states = locales.map(|locale| gate::language_state(project, &fonts, &document, locale));
                documents.push(document_status(&document, &states.collect::<Vec<_>>()));
                is_source_synced &= document.is_register_current;
                findings.extend(document.findings);
            }
        }
    }
    Ok(Found { documents, findings, is_source_synced })
}

fn document_status(document: &LoadedDocument, states: &[LanguageState]) -> DocumentStatus {
    let messages = &document.plan.source.messages;
    DocumentStatus {
        id: document.settings.id.clone(),
        title: document.title(),
        messages: messages.len(),
        words: document.counted_sources().map(|(.., words)| words).sum(),
        locales: states.iter().map(|state| locale_status(document, state)).collect(),
    }
}

fn locale_status(document: &LoadedDocument, state: &LanguageState) -> LocaleStatus {
    let coverage = &state.coverage;
    LocaleStatus {
        locale: state.locale.to_string(),
        name: state.locale.english_name(),
        complete: state.reasons.is_empty(),
        coverage: coverage.share(),
        missing: coverage.missing,
        draft: coverage.draft,
        outdated: coverage.outdated,
        edited: coverage.edited,
        translated: coverage.translated,
        approved: coverage.approved,
        obsolete: coverage.obsolete,
        waived: coverage.waived,
        words_missing: coverage.words_missing,
        words_outdated: coverage.words_outdated,
        reasons: state.reasons.iter().map(ToString::to_string).collect(),
        obstacles: state.reasons.iter().filter(|reason| !reason.is_count()).map(ToString::to_string).collect(),
        waits_for_approval: matches!(state.reasons[..], [Reason::NotApproved(_)]),
        is_broken: matches!(document.catalogs.get(&state.locale), Some(CatalogFile::Broken { .. })),
    }
}
