//! `polyfold build`: PDFs of the languages that are complete.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::fonts::{Fonts, load_fonts};
use crate::cli::gate::{self, facts_of};
use crate::cli::program::program;
use crate::cli::project::{CatalogFile, LoadedDocument, Project};
use crate::cli::ui::{Format, Ui};
use crate::diag::Diagnostic;
use crate::digest::sha256_hex;
use crate::locale::Locale;
use crate::project::Edition;
use crate::release::{LanguageJob, Reason, Stamp, StampedFile, set_language};
use crate::report::{BuildReport, BuiltFile, Finding, SkippedLanguage};

/// Set the languages that are complete and current as PDFs
///
/// Makes `out/LOCALE/DOC.print.pdf` for the print shop and `.screen.pdf` for reading, and says which languages were
/// left out and why. A PDF of a language that is not complete any more is removed: nobody prints an old one by
/// mistake. Leaving languages out is exit status 0, unless they were named with `--locale`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only these documents (default: all)
    #[arg(value_name = "DOC")]
    documents: Vec<String>,
    /// Only this language (can be repeated)
    #[arg(long = "locale", value_name = "LOCALE")]
    locales: Vec<String>,
    /// Which editions: print, screen, proof (can be repeated; default: print and screen)
    #[arg(long = "edition", value_name = "EDITION")]
    editions: Vec<Edition>,
}

/// One language of one document, to be built.
struct Job<'a> {
    document: &'a LoadedDocument,
    locale: Locale,
}

/// What became of a job.
struct Outcome {
    files: Vec<Output>,
    skipped: Option<Vec<Reason>>,
    findings: Vec<Diagnostic>,
}

/// A PDF that is up to date, with its bytes when it was made now.
struct Output {
    edition: Edition,
    path: String,
    stamped: StampedFile,
    bytes: Option<Vec<u8>>,
}

/// What the command line narrows a build to.
#[derive(Clone, Copy)]
struct Scope {
    names_languages: bool,
    names_documents: bool,
}

/// What all jobs share.
struct Shared<'a> {
    project: &'a Project,
    fonts: &'a Fonts,
    facts_text: String,
    editions: Vec<Edition>,
    stamp: Stamp,
    program: String,
}

const STAMP: &str = "out/.stamp";

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let held = Project::open(start)?;
    let _lock = held.store.lock(ui)?;
    let project = Project::open(start)?;
    let named = arguments.locales.iter().map(|tag| project.locale(tag)).collect::<Result<Vec<_>, _>>()?;
    let fonts = load_fonts(&project)?;
    let mut findings = fonts.findings.clone();
    findings.extend(project.findings.iter().cloned());
    findings.extend(project.fact_catalog_faults().cloned());

    let mut documents = Vec::new();
    for settings in project.chosen_documents(&arguments.documents)? {
        match project.load(settings)? {
            Ok(document) => documents.push(document),
            Err(faults) => findings.extend(faults),
        }
    }
    findings.extend(documents.iter().flat_map(|document| document.findings.iter().cloned()));
    findings.extend(documents.iter().filter(|document| !document.is_register_current).map(not_synced));
    let editions =
        if arguments.editions.is_empty() { vec![Edition::Print, Edition::Screen] } else { arguments.editions.clone() };
    let shared = Shared::new(&project, &fonts, editions)?;
    let jobs = jobs(&project, &documents, &named);
    let progress = ui.progress(jobs.len(), "building");
    let outcomes: Vec<Outcome> = jobs
        .par_iter()
        .map(|job| {
            let outcome = run_job(&shared, job);
            progress.step(job.locale.as_str());
            outcome
        })
        .collect();
    drop(progress);
    let stamp = shared.stamp;
    let scope = Scope { names_languages: !named.is_empty(), names_documents: !arguments.documents.is_empty() };
    finish(&project, stamp, &jobs, outcomes, findings, scope, ui)
}

impl<'a> Shared<'a> {
    fn new(project: &'a Project, fonts: &'a Fonts, editions: Vec<Edition>) -> Result<Self, CommandError> {
        let read = |name: &str| Ok::<_, CommandError>(project.store.read_text(name)?.and_then(Result::ok));
        let stamp = read(STAMP)?.map_or_else(Stamp::default, |file| Stamp::parse(file.text()));
        let facts_text = read("sources/facts.ftl")?.map_or_else(String::new, |file| file.text().to_owned());
        let program = program().unwrap_or_else(|| env!("CARGO_PKG_VERSION").to_owned());
        Ok(Self { project, fonts, facts_text, editions, stamp, program })
    }
}

fn not_synced(document: &LoadedDocument) -> Diagnostic {
    let message = format!("`{}` has changed since the last sync: only proofs can be made", document.file.name());
    Diagnostic::error("source-not-synced", message).help("run `polyfold sync`, then build again")
}

fn jobs<'a>(project: &Project, documents: &'a [LoadedDocument], named: &[Locale]) -> Vec<Job<'a>> {
    let locales = || {
        std::iter::once(&project.settings.source_locale)
            .chain(&project.settings.locales)
            .filter(|locale| named.is_empty() || named.contains(locale))
    };
    documents
        .iter()
        .flat_map(|document| locales().map(move |locale| Job { document, locale: locale.clone() }))
        .collect()
}

fn run_job(shared: &Shared<'_>, job: &Job<'_>) -> Outcome {
    let project = shared.project;
    let reasons = gate::reasons(project, &shared.fonts.book, job.document, &job.locale);
    let is_open = reasons.is_empty();
    // Which characters are without a glyph, and where, is what layout says.
    let is_named = reasons.iter().all(|reason| matches!(reason, Reason::MissingGlyphs(_)));
    let wanted: Vec<Edition> =
        shared.editions.iter().copied().filter(|edition| is_named || *edition == Edition::Proof).collect();
    let (kept, missing) = current_files(shared, job, &wanted);
    let made = if missing.is_empty() { Ok(Vec::new()) } else { set(shared, job, &missing, &proof_words(&reasons)) };
    match made {
        Ok(made) => {
            let mut files: Vec<Output> = kept.into_iter().chain(made).collect();
            files.sort_by_key(|file| file.edition);
            Outcome { files, skipped: (!is_open).then_some(reasons), findings: Vec::new() }
        }
        Err(findings) => {
            let reasons = if is_open { finding_reasons(&findings) } else { reasons };
            Outcome { files: Vec::new(), skipped: Some(reasons), findings }
        }
    }
}

/// Returns the wanted files that are as they would be made, and the editions that must be made.
fn current_files(shared: &Shared<'_>, job: &Job<'_>, wanted: &[Edition]) -> (Vec<Output>, Vec<Edition>) {
    let (mut kept, mut missing) = (Vec::new(), Vec::new());
    for edition in wanted {
        let path = output_path(job, *edition);
        let input = input_digest(shared, job, *edition);
        let bytes = if shared.stamp.has(&path) { shared.project.store.read_bytes(&path).ok().flatten() } else { None };
        let current = bytes.and_then(|bytes| shared.stamp.current(&path, &input, &sha256_hex(&bytes)).cloned());
        match current {
            Some(stamped) => kept.push(Output { edition: *edition, path, stamped, bytes: None }),
            None => missing.push(*edition),
        }
    }
    (kept, missing)
}

/// Returns what stands across a proof: the first reason why the language is not printed, if there is one.
fn proof_words(reasons: &[Reason]) -> String {
    match reasons.first() {
        None => "PROOF".to_owned(),
        Some(reason) => format!("PROOF: {reason}"),
    }
}

fn set(
    shared: &Shared<'_>,
    job: &Job<'_>,
    editions: &[Edition],
    proof_words: &str,
) -> Result<Vec<Output>, Vec<Diagnostic>> {
    let project = shared.project;
    let absent = Catalog::new(&job.locale, &job.document.settings.id);
    let on_disk = job.document.catalogs.get(&job.locale);
    let catalog = on_disk.and_then(CatalogFile::catalog).unwrap_or(&absent);
    let language_job = LanguageJob {
        settings: &project.settings,
        document: &job.document.settings,
        source: &job.document.plan.source,
        locale: &job.locale,
        catalog,
        facts: &facts_of(project, &job.locale),
        fonts: &shared.fonts.book,
        editions,
        changed: last_change(job.document),
        proof_words,
    };
    let pdfs = set_language(&language_job).map_err(|faults| {
        faults.into_iter().map(|fault| placed(fault.locale(&job.locale), job, on_disk)).collect::<Vec<_>>()
    })?;
    let output = |pdf: crate::release::LanguagePdf| Output {
        edition: pdf.edition,
        path: output_path(job, pdf.edition),
        stamped: StampedFile {
            input: input_digest(shared, job, pdf.edition),
            output: sha256_hex(&pdf.bytes),
            pages: pdf.pages,
            font_size: pdf.font_size,
            fill: pdf.fill,
        },
        bytes: Some(pdf.bytes),
    };
    Ok(pdfs.into_iter().map(output).collect())
}

/// Returns the last day on which somebody gave a status, in seconds since 1970; the clock would make each build differ.
fn last_change(document: &LoadedDocument) -> u64 {
    let catalogs = document.catalogs.values().filter_map(CatalogFile::catalog);
    let entries = catalogs.flat_map(|catalog| &catalog.records).filter_map(crate::catalog::Record::entry);
    let days = entries.filter_map(|entry| entry.status.as_ref()?.day.as_ref());
    days.max().map_or(0, crate::catalog::Day::to_epoch_seconds)
}

/// Gives a diagnostic about a message its place: in the catalog, or in the Markdown for the source locale.
fn placed(fault: Diagnostic, job: &Job<'_>, on_disk: Option<&CatalogFile>) -> Diagnostic {
    let Some(key) = fault.key.clone().filter(|_| fault.place.is_none()) else { return fault };
    if let Some(CatalogFile::Read { file, catalog }) = on_disk {
        let entry = key.parse().ok().and_then(|key| catalog.entry(&key).map(|entry| entry.span.clone()));
        if let Some(span) = entry {
            return fault.at(file, span);
        }
    }
    let message = job.document.plan.source.messages.iter().find(|message| message.key.as_str() == key);
    match message {
        Some(message) => fault.at(&job.document.file, message.source.span.clone()),
        None => fault,
    }
}

/// Returns why a language whose gate was open could not be set.
fn finding_reasons(findings: &[Diagnostic]) -> Vec<Reason> {
    let count =
        |rules: &[&str]| findings.iter().filter(|fault| fault.is_error() && rules.contains(&fault.rule)).count();
    let glyphs = count(&["missing-glyph"]);
    let overset = count(&["overset-text", "overfull-line"]);
    let others = findings.iter().filter(|fault| fault.is_error()).count() - glyphs - overset;
    let mut reasons = Vec::new();
    if glyphs > 0 {
        reasons.push(Reason::MissingGlyphs(glyphs));
    }
    if overset > 0 {
        reasons.push(Reason::Overset);
    }
    if others > 0 {
        reasons.push(Reason::Unresolved(others));
    }
    reasons
}

fn output_path(job: &Job<'_>, edition: Edition) -> String {
    format!("out/{}/{}.{}.pdf", job.locale, job.document.settings.id, edition.as_str())
}

/// Returns the digest of everything that a file is made from.
fn input_digest(shared: &Shared<'_>, job: &Job<'_>, edition: Edition) -> String {
    let project = shared.project;
    let text_of = |file: Option<&CatalogFile>| match file {
        Some(CatalogFile::Read { file, .. }) => Arc::clone(file).text().to_owned(),
        Some(CatalogFile::Absent | CatalogFile::WithoutText { .. } | CatalogFile::Broken { .. }) | None => {
            String::new()
        }
    };
    let parts = [
        &shared.program,
        edition.as_str(),
        job.locale.as_str(),
        &job.document.settings.id,
        project.settings_file.text(),
        job.document.file.text(),
        &shared.facts_text,
        &text_of(job.document.catalogs.get(&job.locale)),
        &text_of(project.fact_catalogs.get(&job.locale)),
        &shared.fonts.digest,
    ];
    sha256_hex(parts.join("\0").as_bytes())
}

/// Writes what was made, removes what must not be printed any more, and reports.
fn finish(
    project: &Project,
    mut stamp: Stamp,
    jobs: &[Job<'_>],
    outcomes: Vec<Outcome>,
    mut findings: Vec<Diagnostic>,
    scope: Scope,
    ui: &Ui,
) -> Result<ExitStatus, CommandError> {
    let (mut built, mut skipped) = (Vec::new(), Vec::new());
    // First what must not be printed any more: the disk may be full when the rest is written.
    for (job, _) in jobs.iter().zip(&outcomes).filter(|(_, outcome)| outcome.skipped.is_some()) {
        remove_stale(project, &mut stamp, job)?;
    }
    for (job, outcome) in jobs.iter().zip(outcomes) {
        if let Some(reasons) = &outcome.skipped {
            skipped.push(SkippedLanguage {
                document: job.document.settings.id.clone(),
                locale: job.locale.to_string(),
                reasons: reasons.iter().map(ToString::to_string).collect(),
            });
        }
        for file in outcome.files {
            if let Some(bytes) = &file.bytes {
                project.store.write(&file.path, bytes)?;
            }
            built.push(built_file(job, &file));
            stamp.insert(file.path, file.stamped);
        }
        findings.extend(outcome.findings);
    }
    if !scope.names_languages && !scope.names_documents {
        remove_orphans(project, &mut stamp, jobs)?;
    }
    project.store.write(STAMP, stamp.to_text().as_bytes())?;
    let is_clean = !findings.iter().any(Diagnostic::is_error) && (!scope.names_languages || skipped.is_empty());
    let report = BuildReport::new(built, skipped, findings.iter().map(Finding::from).collect());
    match ui.format {
        Format::Json => ui.json(&report),
        Format::Human => {
            ui.diagnostics(&findings);
            ui.result(&report.to_text());
        }
    }
    Ok(if is_clean { ExitStatus::Done } else { ExitStatus::Findings })
}

fn built_file(job: &Job<'_>, file: &Output) -> BuiltFile {
    BuiltFile {
        document: job.document.settings.id.clone(),
        locale: job.locale.to_string(),
        edition: file.edition.as_str(),
        path: file.path.clone(),
        pages: file.stamped.pages,
        font_size: file.stamped.font_size,
        fill: file.stamped.fill.clone(),
        fresh: file.bytes.is_some(),
    }
}

/// Removes PDFs of documents and languages that are not in the project any more, or whose source cannot be read.
fn remove_orphans(project: &Project, stamp: &mut Stamp, jobs: &[Job<'_>]) -> Result<(), CommandError> {
    let expected: BTreeSet<String> = jobs
        .iter()
        .flat_map(|job| [Edition::Print, Edition::Screen, Edition::Proof].map(|edition| output_path(job, edition)))
        .collect();
    let orphans: Vec<String> = stamp.paths().filter(|path| !expected.contains(*path)).map(ToOwned::to_owned).collect();
    for path in orphans {
        project.store.remove(&path)?;
        stamp.remove(&path);
    }
    Ok(())
}

/// Removes the editions that people would print or read; a proof says itself what it is.
fn remove_stale(project: &Project, stamp: &mut Stamp, job: &Job<'_>) -> Result<(), CommandError> {
    for edition in [Edition::Print, Edition::Screen] {
        let path = output_path(job, edition);
        project.store.remove(&path)?;
        stamp.remove(&path);
    }
    Ok(())
}
