//! `polyfold sync`: harvest, source to keys, keys to catalogs.

use std::path::Path;

use rayon::prelude::*;

use crate::catalog::{self, Catalog, FACTS, WriteError};
use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::project::{CatalogFile, PlannedDocument, Project, catalog_name, register_name};
use crate::cli::sync_stamp;
use crate::cli::ui::{Format, Ui};
use crate::diag::Diagnostic;
use crate::report::{CatalogChange, Finding, SyncReport, SyncedDocument};
use crate::sync::{CatalogPlan, SyncPlan};

/// Carry the source text into every language
///
/// Takes over what translators edited, finds each message again wherever it moved, and writes what changed into the
/// catalogs. Run it after editing `sources/`, and after a translator sent a catalog back. Run twice, it changes nothing.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only these documents (default: all)
    #[arg(value_name = "DOC")]
    documents: Vec<String>,
    /// Show what would change and write nothing
    #[arg(long)]
    dry_run: bool,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let (report, findings) = sync(start, &arguments.documents, arguments.dry_run, ui)?;
    match ui.format {
        Format::Json => ui.json(&report),
        Format::Human => {
            ui.diagnostics(&findings);
            ui.result(&report.to_text());
        }
    }
    let is_clean = !findings.iter().any(Diagnostic::is_error);
    Ok(if is_clean { ExitStatus::Done } else { ExitStatus::Findings })
}

/// Syncs a project and says nothing unless something is wrong: for commands that sync as a part of their work.
pub(crate) fn run_quietly(start: &Path, ui: &Ui) -> Result<(), CommandError> {
    let (_, findings) = sync(start, &[], false, ui)?;
    ui.diagnostics(&findings);
    Ok(())
}

fn sync(start: &Path, ids: &[String], is_dry: bool, ui: &Ui) -> Result<(SyncReport, Vec<Diagnostic>), CommandError> {
    let held = Project::open(start)?;
    if let Some(report) = sync_stamp::nothing_to_do(&held, &held.chosen_documents(ids)?, is_dry) {
        return Ok((report, Vec::new()));
    }
    let _lock = if is_dry { None } else { Some(held.store.lock(ui)?) };
    // What was read before the lock was ours may be old by now.
    let project = Project::open_traced(start)?;
    let mut findings = project.findings.clone();
    let mut documents = Vec::new();
    let chosen = project.chosen_documents(ids)?;
    let progress = ui.progress(chosen.len(), "syncing");
    for settings in chosen {
        match project.plan(settings)? {
            Err(faults) => findings.extend(faults),
            Ok(PlannedDocument { plan, findings: faults }) => {
                documents.push(sync_document(&project, &settings.id, plan, is_dry)?);
                findings.extend(faults);
            }
        }
        progress.step(&settings.id);
    }
    findings.extend(sync_facts(&project, is_dry)?);
    let shown = findings.iter().map(Finding::from).collect();
    let report = SyncReport::new(is_dry, documents, shown);
    if !is_dry && ids.is_empty() {
        sync_stamp::remember(&project, &report);
    }
    Ok((report, findings))
}

/// Writes a document's catalogs and its register; the register last, because it says that the catalogs have its keys.
fn sync_document(
    project: &Project,
    id: &str,
    mut plan: SyncPlan,
    is_dry: bool,
) -> Result<SyncedDocument, CommandError> {
    let sync = |planned: CatalogPlan| {
        let name = catalog_name(&planned.catalog.locale, id);
        let text = text_to_write(project, &name, &planned.catalog)?;
        if let Some(text) = text.as_ref().filter(|_| !is_dry) {
            project.store.write(&name, text.as_bytes())?;
        }
        Ok(CatalogChange::of(&planned, text.is_some()))
    };
    let catalogs = std::mem::take(&mut plan.catalogs).into_par_iter().map(sync);
    let catalogs = catalogs.collect::<Result<Vec<_>, CommandError>>()?;
    if !is_dry {
        project.store.write(&register_name(id), plan.register.write(id).as_bytes())?;
    }
    Ok(SyncedDocument::of(id, &plan, catalogs))
}

/// Returns the text of a catalog if its file is to change.
///
/// The file is read once more here, so that not all texts are in memory at the same time, and so that nothing is
/// written over that a translator saved since.
fn text_to_write(project: &Project, name: &str, catalog: &Catalog) -> Result<Option<String>, CommandError> {
    match project.store.read_again(name)? {
        Some(Ok(file)) => catalog::write_over(file.text(), catalog).map_err(|error| not_readable(catalog, &error)),
        Some(Err(_)) => Ok(None),
        None => write_catalog(catalog).map(Some),
    }
}

/// Writes each locale's catalog of facts, where it has something to say.
fn sync_facts(project: &Project, is_dry: bool) -> Result<Vec<Diagnostic>, CommandError> {
    let broken = project.fact_catalogs.values().filter_map(|on_disk| match on_disk {
        CatalogFile::Broken { diagnostics } => Some(diagnostics),
        CatalogFile::Absent | CatalogFile::Read { .. } => None,
    });
    let mut findings: Vec<Diagnostic> = broken.flatten().cloned().collect();
    let plan = project.plan_facts();
    for planned in &plan.catalogs {
        let locale = &planned.catalog.locale;
        let on_disk = project.fact_catalogs.get(locale);
        let has_nothing = planned.catalog.records.is_empty() && matches!(on_disk, Some(CatalogFile::Absent));
        let text = write_catalog(&planned.catalog)?;
        if !has_nothing && !is_dry && is_changed(on_disk, &text) {
            project.store.write(&catalog_name(locale, FACTS), text.as_bytes())?;
        }
    }
    findings.extend(plan.diagnostics);
    Ok(findings)
}

fn is_changed(on_disk: Option<&CatalogFile>, text: &str) -> bool {
    match on_disk {
        Some(CatalogFile::Read { file, .. }) => file.text() != text,
        Some(CatalogFile::Absent) | None => true,
        Some(CatalogFile::Broken { .. }) => false,
    }
}

/// Returns a catalog's text; a catalog that does not come back from its own text is our fault.
pub(crate) fn write_catalog(catalog: &Catalog) -> Result<String, CommandError> {
    catalog::write(catalog).map_err(|error| not_readable(catalog, &error))
}

fn not_readable(catalog: &Catalog, error: &WriteError) -> CommandError {
    let Catalog { document, locale, .. } = catalog;
    CommandError::Bug { message: format!("the catalog of `{document}` in `{locale}` would not be read back: {error}") }
}
