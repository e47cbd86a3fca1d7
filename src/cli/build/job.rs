//! One language of one document: whether it may be set, what of it is up to date, and setting it.
//!
//! In: what all jobs share. Out: files as bytes, and what is wrong. Writes nothing.

use std::borrow::Cow;

use crate::catalog::{self, Catalog, Day, Record};
use crate::cli::build::Shared;
use crate::cli::build::place::{self, finding_reasons};
use crate::cli::build::same_size::SameSize;
use crate::cli::gate::{self, facts_of};
use crate::cli::project::{CatalogFile, LoadedDocument, Project};
use crate::diag::Diagnostic;
use crate::digest::sha256_hex;
use crate::layout::Overset;
use crate::locale::Locale;
use crate::project::Edition;
use crate::release::{CommonFit, LanguageJob, LanguagePdf, LanguageSet, Reason, StampedFile, Unset};

/// One language of one document, to be built.
pub(super) struct Job<'a> {
    pub(super) document: &'a LoadedDocument,
    pub(super) locale: Locale,
}

/// What became of a job.
pub(super) struct Outcome {
    pub(super) files: Vec<Output>,
    pub(super) skipped: Option<Vec<Reason>>,
    pub(super) findings: Vec<Diagnostic>,
    pub(super) overset: Vec<Overset>,
    /// Files of editions that were not asked for, made of what was there before: nobody prints an old one by mistake.
    pub(super) old: Vec<String>,
}

/// A PDF that is up to date, with its bytes when it was made now.
pub(super) struct Output {
    pub(super) edition: Edition,
    pub(super) path: String,
    pub(super) stamped: StampedFile,
    pub(super) bytes: Option<Vec<u8>>,
}

/// What was made now, and what keeps other editions from being made.
#[derive(Default)]
struct Made {
    files: Vec<Output>,
    unset: Unset,
}

/// Sets a language in the editions that it may have and that are not up to date.
pub(super) fn run_job(shared: &Shared<'_>, job: &Job<'_>, size: &SameSize) -> Outcome {
    let project = shared.project;
    let reasons = gate::reasons(project, shared.fonts, job.document, &job.locale);
    // Which characters are without a glyph, and where, is what layout says.
    let is_named = reasons.iter().all(|reason| matches!(reason, Reason::MissingGlyphs(_)));
    let wanted: Vec<Edition> =
        shared.editions.iter().copied().filter(|edition| is_named || *edition == Edition::Proof).collect();
    let (kept, missing) = current_files(shared, job, &wanted, &reasons, size);
    let old = old_files(shared, job, size);
    let made = if missing.is_empty() { Ok(Made::default()) } else { set(shared, job, &missing, &reasons, size) };
    match made {
        Ok(Made { files, unset: Unset { findings, overset } }) => {
            let mut files: Vec<Output> = kept.into_iter().chain(files).collect();
            files.sort_by_key(|file| file.edition);
            let reasons = [reasons, finding_reasons(&findings)].concat();
            Outcome { files, skipped: (!reasons.is_empty()).then_some(reasons), findings, overset, old }
        }
        Err(Unset { findings, overset }) => {
            let reasons = if reasons.is_empty() { finding_reasons(&findings) } else { reasons };
            Outcome { files: Vec::new(), skipped: Some(reasons), findings, overset, old }
        }
    }
}

/// Returns the wanted files that are as they would be made, and the editions that must be made.
fn current_files(
    shared: &Shared<'_>,
    job: &Job<'_>,
    wanted: &[Edition],
    reasons: &[Reason],
    size: &SameSize,
) -> (Vec<Output>, Vec<Edition>) {
    let (mut kept, mut missing) = (Vec::new(), Vec::new());
    for edition in wanted {
        let path = output_path(job, *edition);
        let input = input_digest(shared, job, &purpose(*edition, shared.has_marks, reasons), size);
        let bytes = if shared.stamp.has(&path) { shared.project.store.read_bytes(&path).ok().flatten() } else { None };
        let current = bytes.and_then(|bytes| shared.stamp.current(&path, &input, &sha256_hex(&bytes)).cloned());
        match current {
            Some(stamped) => kept.push(Output { edition: *edition, path, stamped, bytes: None }),
            None => missing.push(*edition),
        }
    }
    (kept, missing)
}

/// Returns the files of editions that were not asked for and would not be made as they are; a proof says itself what it is.
fn old_files(shared: &Shared<'_>, job: &Job<'_>, size: &SameSize) -> Vec<String> {
    let is_old = |edition: Edition, path: &str| {
        let mut inputs = [false, true].into_iter().map(|marks| purpose(edition, marks, &[]));
        shared.stamp.has(path)
            && !inputs.any(|purpose| shared.stamp.is_of(path, &input_digest(shared, job, &purpose, size)))
    };
    let unasked = Edition::RELEASED.into_iter().filter(|edition| !shared.editions.contains(edition));
    let paths = unasked.map(|edition| (edition, output_path(job, edition)));
    paths.filter(|(edition, path)| is_old(*edition, path)).map(|(_, path)| path).collect()
}

/// Sets a language in some editions, shaped here unless it was before to find the common size.
fn set(
    shared: &Shared<'_>,
    job: &Job<'_>,
    editions: &[Edition],
    reasons: &[Reason],
    size: &SameSize,
) -> Result<Made, Unset> {
    let mut faults = shared.pictures.logo_faults(shared.project);
    faults.extend(shared.pictures.faults(job.document, &job.locale));
    if !faults.is_empty() {
        return Err(Unset::from(faults));
    }
    let made = with_language_job(shared, job, editions, reasons, |language_job| {
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
        faults.into_iter().map(|fault| place::placed(fault.locale(&job.locale), job, on_disk)).collect()
    };
    let placed = |unset: Unset| Unset { findings: in_place(unset.findings), ..unset };
    let LanguageSet { pdfs, unset, coarse } = made.map_err(placed)?;
    let is_misfit = unset.is_some();
    let output = |pdf: LanguagePdf| Output {
        edition: pdf.edition,
        path: output_path(job, pdf.edition),
        stamped: StampedFile {
            input: input_digest(shared, job, &purpose(pdf.edition, shared.has_marks, reasons), size),
            output: sha256_hex(&pdf.bytes),
            pages: pdf.pages,
            font_size: pdf.font_size,
            leading: pdf.leading,
            fill: pdf.fill,
            is_misfit,
            coarse: coarse.clone(),
        },
        bytes: Some(pdf.bytes),
    };
    Ok(Made { files: pdfs.into_iter().map(output).collect(), unset: unset.map(placed).unwrap_or_default() })
}

/// Does some work with everything that a language is set from.
pub(super) fn with_language_job<T>(
    shared: &Shared<'_>,
    job: &Job<'_>,
    editions: &[Edition],
    reasons: &[Reason],
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
        changed: last_change(project, job),
        reasons,
    })
}

/// Returns the last day on which somebody gave a status in the language, in seconds since 1970; for the source, in any
/// language. The clock would make each build differ.
fn last_change(project: &Project, job: &Job<'_>) -> u64 {
    let is_source = job.locale == project.settings.source_locale;
    let catalogs = job.document.catalogs.iter().filter(|(locale, _)| is_source || **locale == job.locale);
    let records = catalogs.filter_map(|(_, file)| file.catalog()).flat_map(|catalog| &catalog.records);
    let days = records.filter_map(Record::entry).filter_map(|entry| entry.status.as_ref()?.day.as_ref());
    days.max().map_or(0, Day::to_epoch_seconds)
}

pub(super) fn output_path(job: &Job<'_>, edition: Edition) -> String {
    format!("out/{}/{}.{}.pdf", job.locale, job.document.settings.id, edition.as_str())
}

/// Returns what tells a file from others of the same text: its edition, whether marks stand around it, and what a proof
/// says of its language.
fn purpose(edition: Edition, has_marks: bool, reasons: &[Reason]) -> String {
    match edition {
        Edition::Print if has_marks => "print with marks".to_owned(),
        Edition::Proof => reasons.iter().fold("proof".to_owned(), |words, reason| format!("{words}, {reason}")),
        Edition::Print | Edition::Screen | Edition::Imposed => edition.as_str().to_owned(),
    }
}

/// Returns the digest of everything that a file is made from; its `purpose` among it.
pub(super) fn input_digest(shared: &Shared<'_>, job: &Job<'_>, purpose: &str, size: &SameSize) -> String {
    let project = shared.project;
    let source = &job.document.plan.source;
    let keys: Vec<&str> = source.messages.iter().map(|message| message.key.as_str()).collect();
    let parts = [
        &shared.program,
        purpose,
        &size.fit.as_ref().map_or_else(String::new, CommonFit::to_words),
        job.locale.as_str(),
        &job.document.settings.id,
        project.settings_file.text(),
        job.document.file.text(),
        &keys.join(" "),
        &last_change(project, job).to_string(),
        &shared.facts_text,
        &text_of(job.document.catalogs.get(&job.locale)),
        &text_of(project.fact_catalogs.get(&job.locale)),
        &shared.fonts.digest,
        &shared.pictures.digests(job.document, &job.locale),
    ];
    sha256_hex(parts.join("\0").as_bytes())
}

/// Returns the text of a catalog, written where it was not kept; nothing of one that cannot be read.
fn text_of(file: Option<&CatalogFile>) -> Cow<'_, str> {
    match file {
        Some(CatalogFile::Read { file, .. }) => file.text().into(),
        Some(CatalogFile::WithoutText { catalog }) => catalog::write(catalog).unwrap_or_default().into(),
        Some(CatalogFile::Absent | CatalogFile::Broken { .. }) | None => "".into(),
    }
}
