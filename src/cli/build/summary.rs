//! What a build says of each language: sizes, fill, expansion, and why one was left out.

use std::collections::BTreeMap;

use crate::cli::build::job::{Job, Outcome, Output};
use crate::cli::build::place::placed;
use crate::cli::project::{CatalogFile, LoadedDocument, Project};
use crate::diag::Diagnostic;
use crate::layout::{CoarsePicture, Overset};
use crate::locale::Locale;
use crate::pdf::{self, OfficeJob};
use crate::project::{Edition, Sheet};
use crate::release::{Reason, expansion, size_warnings};
use crate::report::{BuiltFile, OfficePrint, OversetText, SkippedLanguage};

/// Returns a file as the report has it.
pub(super) fn built_file(project: &Project, job: &Job<'_>, file: &Output) -> BuiltFile {
    let stamped = &file.stamped;
    BuiltFile {
        document: job.document.settings.id.clone(),
        locale: job.locale.to_string(),
        name: job.locale.english_name(),
        edition: file.edition.as_str(),
        path: file.path.clone(),
        pages: stamped.pages,
        font_size: stamped.font_size,
        leading: stamped.leading,
        panels: (0..stamped.fill.len()).map(|index| panel_name(job.document, index)).collect(),
        fill: stamped.fill.clone(),
        is_source: job.locale == project.settings.source_locale,
        expansion: expansion_of(project, job),
        fits: !stamped.is_misfit,
        fresh: file.bytes.is_some(),
        office: (file.edition == Edition::Imposed).then(|| office_print(&job.document.settings.sheet)),
    }
}

/// Returns how an office printer prints a sheet, as the report has it.
fn office_print(sheet: &Sheet) -> OfficePrint {
    let OfficeJob { duplex, copies, cuts } = pdf::office_job(sheet);
    OfficePrint { copies, duplex: duplex.as_str(), cuts }
}

/// Returns a language that was left out as the report has it.
pub(super) fn skipped(job: &Job<'_>, reasons: &[Reason], overset: Vec<Overset>) -> SkippedLanguage {
    let text = |overset: Overset| OversetText {
        key: overset.key.map(|key| key.to_string()),
        panel: overset.panel,
        role: panel_name(job.document, overset.panel - 1),
        characters: overset.characters,
    };
    SkippedLanguage {
        document: job.document.settings.id.clone(),
        locale: job.locale.to_string(),
        name: job.locale.english_name(),
        reasons: reasons.iter().map(ToString::to_string).collect(),
        overset: overset.into_iter().map(text).collect(),
    }
}

/// Returns what a panel is for; all pages after the last panel of a sheet are pages.
fn panel_name(document: &LoadedDocument, index: usize) -> &'static str {
    let sheet = &document.settings.sheet;
    sheet.reading.get(index).map_or("page", |place| sheet.panel(*place).role.as_str())
}

/// Returns how much longer a language's texts are than the source's; nothing for the source itself.
fn expansion_of(project: &Project, job: &Job<'_>) -> Option<f64> {
    if job.locale == project.settings.source_locale {
        return None;
    }
    let catalog = job.document.catalogs.get(&job.locale).and_then(CatalogFile::catalog)?;
    let entries = catalog.entries();
    expansion(job.document.sources().filter_map(|(key, source)| Some((source, &entries.get(key)?.text))))
}

/// Returns warnings about pictures that are printed with too few pixels, made now or before.
///
/// Each picture of a document is named once, for the language that prints it largest.
pub(super) fn coarse_pictures(jobs: &[Job<'_>], outcomes: &[Outcome]) -> Vec<Diagnostic> {
    let mut coarsest: BTreeMap<(&str, &str), (&CoarsePicture, &Job<'_>)> = BTreeMap::new();
    for (job, outcome) in jobs.iter().zip(outcomes) {
        for picture in outcome.files.iter().flat_map(|file| &file.stamped.coarse) {
            let found = coarsest.entry((&job.document.settings.id, &picture.name)).or_insert((picture, job));
            if picture.resolution < found.0.resolution {
                *found = (picture, job);
            }
        }
    }
    coarsest.into_values().map(|(picture, job)| placed(picture.finding(), job, None)).collect()
}

/// Returns warnings about the sizes of all documents' languages.
///
/// `size_before` is the size that a language had in the build before, for a source that is not built now.
pub(super) fn sizes(
    built: &[BuiltFile],
    source: &Locale,
    size_before: impl Fn(&str) -> Option<f64>,
) -> Vec<Diagnostic> {
    let mut documents: BTreeMap<&str, Vec<(&str, f64)>> = BTreeMap::new();
    // What does not fit is an error already; its size is no choice.
    for file in built.iter().filter(|file| file.fits) {
        let sizes = documents.entry(&file.document).or_default();
        if sizes.iter().all(|(locale, _)| *locale != file.locale) {
            sizes.push((&file.locale, file.font_size));
        }
    }
    let warnings = |(document, sizes): (&str, Vec<(&str, f64)>)| {
        let now = sizes.iter().find(|(locale, _)| *locale == source.as_str()).map(|(_, size)| *size);
        size_warnings(document, &sizes, now.or_else(|| size_before(document)))
    };
    documents.into_iter().flat_map(warnings).collect()
}
