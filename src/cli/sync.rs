//! `polyfold sync`: harvest, source to keys, keys to catalogs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;

use crate::catalog::{self, Catalog, FACTS, WriteError};
use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::project::{CatalogFile, PlannedDocument, Project, catalog_name, register_name};
use crate::cli::review::parse_by;
use crate::cli::store::{Seen, Update};
use crate::cli::sync_stamp;
use crate::cli::ui::{Format, Ui};
use crate::diag::{Diagnostic, nearest};
use crate::project::DocumentSettings;
use crate::report::{CatalogChange, Finding, SyncReport, SyncedDocument};
use crate::sync::{CatalogPlan, EntryEvent, EntryEventKind, MinorRequest, SyncPlan};
use crate::text::MessageKey;

/// Carry the source text into every language
///
/// Takes over what translators edited, finds each message again wherever it moved, and writes what changed into the
/// catalogs. Run it after editing `sources/`, and after a translator sent a catalog back. Run twice, it changes nothing.
///
/// A change of nothing but markup or spaces leaves translations as they are. After the correction of a misspelling name
/// its message with `--minor`: translations that were current stay so, and each says in a line `# minor:` when and by whom
/// that was decided. It is refused, and nothing is written, if the change touches a number, link, date, fact, variable, a
/// word that denies, or the wording.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only these documents (default: all)
    #[arg(value_name = "DOC")]
    documents: Vec<String>,
    /// Show what would change and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Carry translations of these messages over: their source changed by a few letters only
    #[arg(long, value_name = "KEY", num_args = 1..)]
    minor: Vec<MessageKey>,
    /// Who decides about `--minor`: initials, a number, or nothing (never a full name)
    #[arg(long, value_name = "WHO", value_parser = parse_by, requires = "minor")]
    by: Option<String>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let minor = MinorRequest { keys: arguments.minor.iter().cloned().collect(), by: arguments.by.clone() };
    let (report, findings) = sync(start, &arguments.documents, &minor, arguments.dry_run, ui)?;
    match ui.format {
        Format::Json => ui.json(&report),
        Format::Human => {
            ui.diagnostics(&findings);
            ui.result(&report.to_text());
            ui.next_step(report.next_step());
        }
    }
    let is_clean = !findings.iter().any(Diagnostic::is_error);
    Ok(if is_clean { ExitStatus::Done } else { ExitStatus::Findings })
}

/// Syncs a project and says nothing unless something is wrong: for commands that sync as a part of their work.
///
/// `documents` are those to sync; all when none is named.
pub(crate) fn run_quietly(start: &Path, documents: &[String], ui: &Ui) -> Result<(), CommandError> {
    let (_, findings) = sync(start, documents, &MinorRequest::default(), false, ui)?;
    ui.diagnostics(&findings);
    Ok(())
}

fn sync(
    start: &Path,
    ids: &[String],
    minor: &MinorRequest,
    is_dry: bool,
    ui: &Ui,
) -> Result<(SyncReport, Vec<Diagnostic>), CommandError> {
    let held = Project::open(start)?;
    let known = sync_stamp::nothing_to_do(&held, &held.chosen_documents(ids)?, is_dry);
    if let Some(report) = known.filter(|_| minor.keys.is_empty()) {
        return Ok((report, Vec::new()));
    }
    let _lock = if is_dry { None } else { Some(held.store.lock(ui)?) };
    // What was read before the lock was ours may be old by now.
    let project = Project::open_traced(start)?;
    let mut findings = project.findings.clone();
    let mut documents = Vec::new();
    let update = project.store.update()?;
    let chosen = project.chosen_documents(ids)?;
    check_minor(&project, &chosen, minor)?;
    let progress = ui.progress(chosen.len(), "syncing");
    for settings in chosen {
        match project.plan(settings, minor)? {
            Err(faults) => findings.extend(faults),
            Ok(PlannedDocument { plan, starts_with, findings: faults }) => {
                findings.extend(infidelities(&project, &settings.id, &plan.catalogs)?);
                let document = sync_document(&project, &settings.id, plan, (!is_dry).then_some(&update))?;
                documents.push(SyncedDocument { starts_with, ..document });
                findings.extend(faults);
            }
        }
        progress.step(&settings.id);
    }
    let (facts, faults) = sync_facts(&project, (!is_dry).then_some(&update))?;
    findings.extend(faults);
    // All documents and languages as one: whoever stops us finds the project as it was or as it shall be.
    findings.extend(update.commit()?);
    let shown = findings.iter().map(Finding::from).collect();
    let report = SyncReport::new(is_dry, documents, shown).with_facts(facts);
    if !is_dry && ids.is_empty() {
        sync_stamp::remember(&project, &report);
    }
    Ok((report, findings))
}

/// Returns warnings about what translators wrote since the last sync, with their places in the files that they saved.
fn infidelities(project: &Project, id: &str, catalogs: &[CatalogPlan]) -> Result<Vec<Diagnostic>, CommandError> {
    let mut warnings = Vec::new();
    for planned in catalogs {
        let found = planned.infidelities();
        if found.is_empty() {
            continue;
        }
        let file = project.store.read_text(&catalog_name(&planned.catalog.locale, id))?.and_then(Result::ok);
        warnings.extend(found.into_iter().map(|(span, warning)| match &file {
            // Somebody may have saved the file since it was read.
            Some(file) if file.text().get(span.clone()).is_some() => warning.at(file, span),
            Some(_) | None => warning,
        }));
    }
    Ok(warnings)
}

/// Refuses the whole sync when a change that somebody calls minor is more: a sync that went on would make the
/// translations outdated, and the word of the person who asked would come too late.
fn check_minor(project: &Project, chosen: &[&DocumentSettings], minor: &MinorRequest) -> Result<(), CommandError> {
    if minor.keys.is_empty() {
        return Ok(());
    }
    let (mut refusals, mut known) = (Vec::new(), BTreeSet::new());
    for settings in chosen {
        match project.plan(settings, minor)? {
            Err(diagnostics) => return Err(CommandError::Project { diagnostics }),
            Ok(document) => {
                known.extend(document.plan.source.messages.iter().map(|message| message.key.clone()));
                refusals.extend(document.plan.refusals);
            }
        }
    }
    if let Some(key) = minor.keys.iter().find(|key| !known.contains(*key)) {
        let help = nearest(key.as_str(), known.iter().map(MessageKey::as_str)).map_or_else(
            || "the keys stand in `sources/*.ftl`, and `polyfold sync --dry-run` shows those that changed".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        return Err(CommandError::Usage { message: format!("there is no message `{key}`"), help });
    }
    if refusals.is_empty() { Ok(()) } else { Err(CommandError::NotMinor { diagnostics: refusals }) }
}

/// Stages a document's catalogs and its register, unless it is a dry run.
fn sync_document(
    project: &Project,
    id: &str,
    mut plan: SyncPlan,
    update: Option<&Update<'_>>,
) -> Result<SyncedDocument, CommandError> {
    let words = words_of_open(&plan);
    let sync = |planned: CatalogPlan| {
        let name = catalog_name(&planned.catalog.locale, id);
        let changed = sync_catalog(project, &name, &planned.catalog, update)?;
        Ok(CatalogChange::of(&planned, changed, |key| words.get(key).copied().unwrap_or_default()))
    };
    let catalogs = std::mem::take(&mut plan.catalogs).into_par_iter().map(sync);
    let catalogs = catalogs.collect::<Result<Vec<_>, CommandError>>()?;
    if let Some(update) = update {
        update.stage(&register_name(id), Seen::Anything, &plan.register.write(id))?;
    }
    Ok(SyncedDocument::of(id, &plan, catalogs))
}

/// Returns the number of words of the messages that some language has to translate anew; the others are not counted.
fn words_of_open(plan: &SyncPlan) -> BTreeMap<MessageKey, usize> {
    let is_open = |event: &&EntryEvent| matches!(event.kind, EntryEventKind::Outdated | EntryEventKind::Missing);
    let events = plan.catalogs.iter().flat_map(|planned| &planned.events);
    let open: BTreeSet<&MessageKey> = events.filter(is_open).map(|event| &event.key).collect();
    let messages = plan.source.messages.iter().filter(|message| open.contains(&message.key));
    messages.map(|message| (message.key.clone(), message.source.text.word_count())).collect()
}

/// Stages a catalog's new text, if its file is to change; returns whether it is.
///
/// The file is read once more here, so that not all texts are in memory at the same time, and so that nothing is
/// written over that a translator saved since.
fn sync_catalog(
    project: &Project,
    name: &str,
    catalog: &Catalog,
    update: Option<&Update<'_>>,
) -> Result<bool, CommandError> {
    let on_disk = project.store.read_again(name)?;
    let (seen, text) = match &on_disk {
        Some(file) => {
            let text = catalog::write_over(&file.bytes, catalog).map_err(|error| not_readable(catalog, &error))?;
            (Seen::JustNow(file), text)
        }
        None => (Seen::Absent, Some(write_catalog(catalog)?)),
    };
    if let (Some(update), Some(text)) = (update, &text) {
        update.stage(name, seen, text)?;
    }
    Ok(text.is_some())
}

/// Stages each locale's catalog of facts, where it has something to say and it is no dry run.
fn sync_facts(
    project: &Project,
    update: Option<&Update<'_>>,
) -> Result<(Vec<CatalogChange>, Vec<Diagnostic>), CommandError> {
    let mut findings: Vec<Diagnostic> = project.fact_catalog_faults().cloned().collect();
    let plan = project.plan_facts();
    findings.extend(infidelities(project, FACTS, &plan.catalogs)?);
    let mut catalogs = Vec::new();
    for planned in &plan.catalogs {
        let locale = &planned.catalog.locale;
        let on_disk = project.fact_catalogs.get(locale);
        if planned.catalog.records.is_empty() && matches!(on_disk, Some(CatalogFile::Absent)) {
            continue;
        }
        let text = write_catalog(&planned.catalog)?;
        let changed = is_changed(on_disk, &text);
        if let Some(update) = update.filter(|_| changed) {
            update.stage(&catalog_name(locale, FACTS), seen(on_disk), &text)?;
        }
        let words_of = |key: &MessageKey| project.facts.get(key).map_or(0, |fact| fact.value.word_count());
        catalogs.push(CatalogChange::of(planned, changed, words_of));
    }
    findings.extend(plan.diagnostics);
    Ok((catalogs, findings))
}

/// Returns what was read of a catalog that is to be replaced; a broken one is not.
fn seen(on_disk: Option<&CatalogFile>) -> Seen<'_> {
    match on_disk {
        Some(CatalogFile::Read { file, .. }) => Seen::Text(file.text()),
        Some(CatalogFile::Absent | CatalogFile::WithoutText { .. } | CatalogFile::Broken { .. }) | None => Seen::Absent,
    }
}

fn is_changed(on_disk: Option<&CatalogFile>, text: &str) -> bool {
    match on_disk {
        Some(CatalogFile::Read { file, .. }) => file.text() != text,
        Some(CatalogFile::Absent | CatalogFile::WithoutText { .. }) | None => true,
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
