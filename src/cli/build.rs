//! `polyfold build`: PDFs of the languages that are complete.

mod same_size;
mod summary;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::cli::build::same_size::SameSize;
use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::fonts::{Fonts, load_fonts};
use crate::cli::gate::{self, facts_of};
use crate::cli::imposed;
use crate::cli::pictures::Pictures;
use crate::cli::program::program;
use crate::cli::project::{CatalogFile, LoadedDocument, Project};
use crate::cli::ui::{Format, Progress, Ui};
use crate::diag::Diagnostic;
use crate::digest::sha256_hex;
use crate::layout::Overset;
use crate::locale::Locale;
use crate::project::Edition;
use crate::release::{CommonFit, LanguageJob, LanguagePdf, LanguageSet, Reason, Stamp, StampedFile, Unset};
use crate::report::{BuildReport, Finding};

/// Set the languages that are complete and current as PDFs
///
/// Makes `out/LOCALE/DOC.print.pdf` for the print shop and `.screen.pdf` for reading, and says which languages were
/// left out and why. A PDF of a language that is not complete any more is removed: nobody prints an old one by
/// mistake. Leaving languages out is exit status 0, unless they were named with `--locale`. With `--edition proof` alone a
/// language is done when its proof is made; why it is not for print is said all the same.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only these documents (default: all)
    #[arg(value_name = "DOC")]
    documents: Vec<String>,
    /// Only this language (can be repeated)
    #[arg(long = "locale", value_name = "LOCALE")]
    locales: Vec<String>,
    /// Which editions: print, screen, proof, imposed (can be repeated; default: print and screen)
    #[arg(long = "edition", value_name = "EDITION")]
    editions: Vec<Edition>,
    /// Also make `out/LOCALE/DOC.imposed.pdf` for an office printer: A5 pages two on A4 in the order of a stitched
    /// booklet, folded sheets side by side, small leaflets as often as they fit on A4, without bleed. Print it on both
    /// sides; a line says how, and how often to cut
    #[arg(long)]
    impose: bool,
    /// Put printer's marks around the pages of the print edition: where to cut and fold, and a line with document,
    /// language and page. Most print shops want none
    #[arg(long)]
    marks: bool,
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
    overset: Vec<Overset>,
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
    /// Whether nothing but proofs is asked for: then a language is done when its proof is made.
    asks_for_proofs: bool,
}

/// What all jobs share.
struct Shared<'a> {
    project: &'a Project,
    fonts: &'a Fonts,
    pictures: Pictures,
    facts_text: String,
    editions: Vec<Edition>,
    /// Whether the print edition has printer's marks.
    has_marks: bool,
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
    let chosen = project.chosen_documents(&arguments.documents)?;
    named.iter().try_for_each(|locale| project.check_locale(locale, &chosen))?;
    let fonts = load_fonts(&project)?;
    let mut findings = fonts.findings.clone();
    findings.extend(project.findings.iter().cloned());
    findings.extend(project.fact_catalog_faults().cloned());

    let mut documents = Vec::new();
    for settings in chosen {
        match project.load(settings)? {
            Ok(document) => documents.push(document),
            Err(faults) => findings.extend(faults),
        }
    }
    findings.extend(documents.iter().flat_map(|document| document.findings.iter().cloned()));
    findings.extend(documents.iter().filter(|document| !document.is_register_current).map(not_synced));
    let mut editions =
        if arguments.editions.is_empty() { vec![Edition::Print, Edition::Screen] } else { arguments.editions.clone() };
    if arguments.impose && !editions.contains(&Edition::Imposed) {
        editions.push(Edition::Imposed);
    }
    if arguments.marks && !editions.contains(&Edition::Print) {
        return Err(CommandError::Usage {
            message: "`--marks` is for the print edition, which `--edition` leaves out".to_owned(),
            help: "add `--edition print`, or leave `--marks` out".to_owned(),
        });
    }
    let pictures = Pictures::load(&project, &documents)?;
    let shared = Shared::new(&project, &fonts, pictures, editions, arguments.marks)?;
    let jobs: Vec<Vec<Job<'_>>> = documents.iter().map(|document| jobs_of(&project, document, &named)).collect();
    let progress = ui.progress(jobs.iter().map(Vec::len).sum(), "building");
    let (outcomes, fits) = run_all(&shared, &documents, &jobs, &progress);
    drop(progress);
    let jobs: Vec<Job<'_>> = jobs.into_iter().flatten().collect();
    let mut stamp = shared.stamp.clone();
    for (document, fit) in documents.iter().zip(fits) {
        stamp.set_fit(&document.settings.id, fit);
    }
    let scope = Scope {
        names_languages: !named.is_empty(),
        names_documents: !arguments.documents.is_empty(),
        asks_for_proofs: shared.editions.iter().all(|edition| *edition == Edition::Proof),
    };
    finish(&project, stamp, &jobs, outcomes, findings, scope, ui)
}

/// Runs the jobs of each document; returns what became of them, and the size that the document's languages share.
///
/// One document after another: what its languages share must not stay in memory with that of the next.
fn run_all(
    shared: &Shared<'_>,
    documents: &[LoadedDocument],
    jobs: &[Vec<Job<'_>>],
    progress: &Progress,
) -> (Vec<Outcome>, Vec<Option<CommonFit>>) {
    let (mut outcomes, mut fits) = (Vec::new(), Vec::new());
    for (document, jobs) in documents.iter().zip(jobs) {
        let size = SameSize::of(shared, document);
        let run = |job: &Job<'_>| {
            let outcome = run_job(shared, job, &size);
            progress.step(job.locale.as_str());
            outcome
        };
        outcomes.extend(jobs.par_iter().map(run).collect::<Vec<Outcome>>());
        fits.push(size.fit);
    }
    (outcomes, fits)
}

impl<'a> Shared<'a> {
    fn new(
        project: &'a Project,
        fonts: &'a Fonts,
        pictures: Pictures,
        editions: Vec<Edition>,
        has_marks: bool,
    ) -> Result<Self, CommandError> {
        let read = |name: &str| Ok::<_, CommandError>(project.store.read_text(name)?.and_then(Result::ok));
        let stamp = read(STAMP)?.map_or_else(Stamp::default, |file| Stamp::parse(file.text()));
        let facts_text = read("sources/facts.ftl")?.map_or_else(String::new, |file| file.text().to_owned());
        let program = program().unwrap_or_else(|| env!("CARGO_PKG_VERSION").to_owned());
        Ok(Self { project, fonts, pictures, facts_text, editions, has_marks, stamp, program })
    }
}

fn not_synced(document: &LoadedDocument) -> Diagnostic {
    let message = format!("`{}` has changed since the last sync: only proofs can be made", document.file.name());
    Diagnostic::error("source-not-synced", message).help("run `polyfold sync`, then build again")
}

/// Returns the languages of a document that are named, or all when none is; the source first.
fn jobs_of<'a>(project: &Project, document: &'a LoadedDocument, named: &[Locale]) -> Vec<Job<'a>> {
    std::iter::once(&project.settings.source_locale)
        .chain(&document.settings.locales)
        .filter(|locale| named.is_empty() || named.contains(locale))
        .map(|locale| Job { document, locale: locale.clone() })
        .collect()
}

fn run_job(shared: &Shared<'_>, job: &Job<'_>, size: &SameSize) -> Outcome {
    let project = shared.project;
    let reasons = gate::reasons(project, shared.fonts, job.document, &job.locale);
    let is_open = reasons.is_empty();
    // Which characters are without a glyph, and where, is what layout says.
    let is_named = reasons.iter().all(|reason| matches!(reason, Reason::MissingGlyphs(_)));
    let wanted: Vec<Edition> =
        shared.editions.iter().copied().filter(|edition| is_named || *edition == Edition::Proof).collect();
    let (kept, missing) = current_files(shared, job, &wanted, size);
    let made =
        if missing.is_empty() { Ok(Vec::new()) } else { set(shared, job, &missing, &proof_words(&reasons), size) };
    match made {
        Ok(made) => {
            let mut files: Vec<Output> = kept.into_iter().chain(made).collect();
            files.sort_by_key(|file| file.edition);
            let skipped = (!is_open).then_some(reasons);
            Outcome { files, skipped, findings: Vec::new(), overset: Vec::new() }
        }
        Err(Unset { findings, overset }) => {
            let reasons = if is_open { finding_reasons(&findings) } else { reasons };
            Outcome { files: Vec::new(), skipped: Some(reasons), findings, overset }
        }
    }
}

/// Returns the wanted files that are as they would be made, and the editions that must be made.
fn current_files(
    shared: &Shared<'_>,
    job: &Job<'_>,
    wanted: &[Edition],
    size: &SameSize,
) -> (Vec<Output>, Vec<Edition>) {
    let (mut kept, mut missing) = (Vec::new(), Vec::new());
    for edition in wanted {
        let path = output_path(job, *edition);
        let input = input_digest(shared, job, purpose(shared, *edition), size);
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

/// Sets a language in some editions, shaped here unless it was before to find the common size.
fn set(
    shared: &Shared<'_>,
    job: &Job<'_>,
    editions: &[Edition],
    proof_words: &str,
    size: &SameSize,
) -> Result<Vec<Output>, Unset> {
    let mut faults = shared.pictures.logo_faults(shared.project);
    faults.extend(shared.pictures.faults(job.document, &job.locale));
    if !faults.is_empty() {
        return Err(Unset::from(faults));
    }
    let made = with_language_job(shared, job, editions, proof_words, |language_job| {
        let own;
        let language = if let Some(language) = size.shaped.get(&job.locale) {
            language
        } else {
            own = language_job.shape()?;
            &own
        };
        language_job.set(language, size.request())
    });
    let on_disk = job.document.catalogs.get(&job.locale);
    let in_place = |faults: Vec<Diagnostic>| -> Vec<Diagnostic> {
        faults.into_iter().map(|fault| placed(fault.locale(&job.locale), job, on_disk)).collect()
    };
    let LanguageSet { pdfs, coarse } = made.map_err(|unset| Unset { findings: in_place(unset.findings), ..unset })?;
    let output = |pdf: LanguagePdf| Output {
        edition: pdf.edition,
        path: output_path(job, pdf.edition),
        stamped: StampedFile {
            input: input_digest(shared, job, purpose(shared, pdf.edition), size),
            output: sha256_hex(&pdf.bytes),
            pages: pdf.pages,
            font_size: pdf.font_size,
            leading: pdf.leading,
            fill: pdf.fill,
            coarse: coarse.clone(),
        },
        bytes: Some(pdf.bytes),
    };
    Ok(pdfs.into_iter().map(output).collect())
}

/// Does some work with everything that a language is set from.
fn with_language_job<T>(
    shared: &Shared<'_>,
    job: &Job<'_>,
    editions: &[Edition],
    proof_words: &str,
    work: impl FnOnce(&LanguageJob<'_>) -> T,
) -> T {
    let project = shared.project;
    let absent = Catalog::new(&job.locale, &job.document.settings.id);
    let on_disk = job.document.catalogs.get(&job.locale);
    work(&LanguageJob {
        settings: &project.settings,
        document: &job.document.settings,
        source: &job.document.plan.source,
        locale: &job.locale,
        catalog: on_disk.and_then(CatalogFile::catalog).unwrap_or(&absent),
        facts: &facts_of(project, &job.locale),
        fonts: &shared.fonts.book,
        pictures: &shared.pictures.book(job.document, &job.locale),
        editions,
        has_marks: shared.has_marks,
        changed: last_change(job.document),
        proof_words,
    })
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
    let pictures = count(&["missing-image", "broken-picture", "picture-outside", "coarse-picture", "unusable-picture"]);
    let others = findings.iter().filter(|fault| fault.is_error()).count() - glyphs - overset - pictures;
    let mut reasons = Vec::new();
    if glyphs > 0 {
        reasons.push(Reason::MissingGlyphs(glyphs));
    }
    if overset > 0 {
        reasons.push(Reason::Overset);
    }
    if pictures > 0 {
        reasons.push(Reason::Pictures(pictures));
    }
    if others > 0 {
        reasons.push(Reason::Unresolved(others));
    }
    reasons
}

fn output_path(job: &Job<'_>, edition: Edition) -> String {
    format!("out/{}/{}.{}.pdf", job.locale, job.document.settings.id, edition.as_str())
}

/// Returns what tells a file from others of the same text: its edition, and whether marks stand around it.
fn purpose(shared: &Shared<'_>, edition: Edition) -> &'static str {
    if shared.has_marks && edition == Edition::Print { "print with marks" } else { edition.as_str() }
}

/// Returns the digest of everything that a file is made from; its `purpose` among it.
fn input_digest(shared: &Shared<'_>, job: &Job<'_>, purpose: &str, size: &SameSize) -> String {
    let project = shared.project;
    let text_of = |file: Option<&CatalogFile>| match file {
        Some(CatalogFile::Read { file, .. }) => Arc::clone(file).text().to_owned(),
        Some(CatalogFile::Absent | CatalogFile::WithoutText { .. } | CatalogFile::Broken { .. }) | None => {
            String::new()
        }
    };
    let parts = [
        &shared.program,
        purpose,
        &size.fit.as_ref().map_or_else(String::new, CommonFit::to_words),
        job.locale.as_str(),
        &job.document.settings.id,
        project.settings_file.text(),
        job.document.file.text(),
        &shared.facts_text,
        &text_of(job.document.catalogs.get(&job.locale)),
        &text_of(project.fact_catalogs.get(&job.locale)),
        &shared.fonts.digest,
        &shared.pictures.digests(job.document, &job.locale),
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
    let (mut built, mut skipped, mut unprinted) = (Vec::new(), Vec::new(), Vec::new());
    findings.extend(summary::coarse_pictures(jobs, &outcomes));
    // First what must not be printed any more: the disk may be full when the rest is written.
    for (job, _) in jobs.iter().zip(&outcomes).filter(|(_, outcome)| outcome.skipped.is_some()) {
        remove_stale(project, &mut stamp, job)?;
    }
    for (job, outcome) in jobs.iter().zip(outcomes) {
        if let Some(reasons) = &outcome.skipped {
            let is_done = scope.asks_for_proofs && !outcome.files.is_empty();
            let list = if is_done { &mut unprinted } else { &mut skipped };
            list.push(summary::skipped(job, reasons, outcome.overset));
        }
        for file in outcome.files {
            if let Some(bytes) = &file.bytes {
                project.store.write(&file.path, bytes)?;
            }
            built.push(summary::built_file(project, job, &file));
            stamp.insert(file.path, file.stamped);
        }
        for finding in outcome.findings {
            // A picture that cannot be printed is one finding, whatever languages show it.
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
    }
    if !scope.names_languages && !scope.names_documents {
        remove_orphans(project, &mut stamp, jobs)?;
    }
    let source = &project.settings.source_locale;
    let size_before = |document: &str| stamp.font_size(&format!("out/{source}/{document}.print.pdf"));
    findings.extend(summary::sizes(&built, source, size_before));
    project.store.write(STAMP, stamp.to_text().as_bytes())?;
    for line in imposed::advice(&project.settings, &built) {
        ui.status(&line);
    }
    let is_clean = !findings.iter().any(Diagnostic::is_error) && (!scope.names_languages || skipped.is_empty());
    let report = BuildReport::new(built, skipped, unprinted, findings.iter().map(Finding::from).collect());
    match ui.format {
        Format::Json => ui.json(&report),
        Format::Human => {
            ui.diagnostics(&findings);
            ui.result(&report.to_text());
        }
    }
    Ok(if is_clean { ExitStatus::Done } else { ExitStatus::Findings })
}

/// Removes PDFs of documents and languages that are not in the project any more, or whose source cannot be read.
fn remove_orphans(project: &Project, stamp: &mut Stamp, jobs: &[Job<'_>]) -> Result<(), CommandError> {
    let expected: BTreeSet<String> =
        jobs.iter().flat_map(|job| Edition::ALL.map(|edition| output_path(job, edition))).collect();
    let orphans: Vec<String> = stamp.paths().filter(|path| !expected.contains(*path)).map(ToOwned::to_owned).collect();
    for path in orphans {
        project.store.remove(&path)?;
        stamp.remove(&path);
    }
    Ok(())
}

/// Removes the editions that people would print or read; a proof says itself what it is.
fn remove_stale(project: &Project, stamp: &mut Stamp, job: &Job<'_>) -> Result<(), CommandError> {
    for edition in [Edition::Print, Edition::Screen, Edition::Imposed] {
        let path = output_path(job, edition);
        project.store.remove(&path)?;
        stamp.remove(&path);
    }
    Ok(())
}
