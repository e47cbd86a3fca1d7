//! The end of a build: files are written and removed, and what became of each language is reported.

use std::collections::BTreeSet;

use crate::cli::build::job::{Job, Outcome, output_path};
use crate::cli::build::{STAMP, summary};
use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::imposed;
use crate::cli::project::Project;
use crate::cli::ui::{Format, Ui};
use crate::diag::{Diagnostic, counted, listed};
use crate::locale::Locale;
use crate::project::Edition;
use crate::release::Stamp;
use crate::report::{BuildReport, FillDetail, Finding};

/// So many removed files are named.
const MOST_NAMES: usize = 3;

/// What the command line narrows a build to, and what it asks of its report.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    /// The documents that are named; none for all.
    pub(super) documents: &'a [String],
    /// The languages that are named; none for all.
    pub(super) locales: &'a [Locale],
    /// Whether nothing but proofs is asked for: then a language is done when its proof is made.
    pub(super) asks_for_proofs: bool,
    /// Which panels the report tells the fill of.
    pub(super) fill: FillDetail,
}

/// Writes what was made, removes what must not be printed any more, and reports.
pub(super) fn finish(
    project: &Project,
    mut stamp: Stamp,
    jobs: &[Job<'_>],
    outcomes: Vec<Outcome>,
    mut findings: Vec<Diagnostic>,
    scope: Scope<'_>,
    ui: &Ui,
) -> Result<ExitStatus, CommandError> {
    let (mut built, mut skipped, mut unprinted) = (Vec::new(), Vec::new(), Vec::new());
    findings.extend(summary::coarse_pictures(jobs, &outcomes));
    // First what must not be printed any more: the disk may be full when the rest is written.
    for (job, _) in jobs.iter().zip(&outcomes).filter(|(_, outcome)| outcome.skipped.is_some()) {
        remove_stale(project, &mut stamp, job)?;
    }
    let old = remove_old(project, &mut stamp, &outcomes)?;
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
    remove_orphans(project, &mut stamp, jobs, scope)?;
    let source = &project.settings.source_locale;
    let size_before = |document: &str| stamp.font_size(&format!("out/{source}/{document}.print.pdf"));
    findings.extend(summary::sizes(&built, source, size_before));
    project.store.write(STAMP, stamp.to_text().as_bytes())?;
    if let Some(line) = removed(&old) {
        ui.status(&line);
    }
    for line in imposed::advice(&project.settings, &built) {
        ui.status(&line);
    }
    let is_clean = !findings.iter().any(Diagnostic::is_error) && (scope.locales.is_empty() || skipped.is_empty());
    let report = BuildReport::new(built, skipped, unprinted, findings.iter().map(Finding::from).collect());
    match ui.format {
        Format::Json => ui.json(&report),
        Format::Human => {
            ui.diagnostics(&findings);
            ui.result(&report.to_text(scope.fill, Ui::width()));
        }
    }
    Ok(if is_clean { ExitStatus::Done } else { ExitStatus::Findings })
}

/// Removes PDFs of documents and languages that are not in the project any more, or whose source cannot be read.
fn remove_orphans(
    project: &Project,
    stamp: &mut Stamp,
    jobs: &[Job<'_>],
    scope: Scope<'_>,
) -> Result<(), CommandError> {
    let expected: BTreeSet<String> =
        jobs.iter().flat_map(|job| Edition::ALL.map(|edition| output_path(job, edition))).collect();
    let is_orphan = |path: &&str| !expected.contains(*path) && scope.covers(path);
    let orphans: Vec<String> = stamp.paths().filter(is_orphan).map(ToOwned::to_owned).collect();
    for path in orphans {
        project.store.remove(&path)?;
        stamp.remove(&path);
    }
    Ok(())
}

impl Scope<'_> {
    /// Returns whether a PDF is of a document and a language that the build is about.
    fn covers(&self, path: &str) -> bool {
        let is_of =
            |id: &String| Edition::ALL.iter().any(|edition| path.ends_with(&format!("/{id}.{}.pdf", edition.as_str())));
        let is_in = |locale: &Locale| path.starts_with(&format!("out/{locale}/"));
        (self.documents.is_empty() || self.documents.iter().any(is_of))
            && (self.locales.is_empty() || self.locales.iter().any(is_in))
    }
}

/// Removes the editions that people would print or read; a proof says itself what it is.
fn remove_stale(project: &Project, stamp: &mut Stamp, job: &Job<'_>) -> Result<(), CommandError> {
    for edition in Edition::RELEASED {
        let path = output_path(job, edition);
        project.store.remove(&path)?;
        stamp.remove(&path);
    }
    Ok(())
}

/// Removes the editions of complete languages that were not asked for and are older than the text; returns their paths.
fn remove_old(project: &Project, stamp: &mut Stamp, outcomes: &[Outcome]) -> Result<Vec<String>, CommandError> {
    let complete = outcomes.iter().filter(|outcome| outcome.skipped.is_none());
    let old: Vec<String> = complete.flat_map(|outcome| outcome.old.iter().cloned()).collect();
    for path in &old {
        project.store.remove(path)?;
        stamp.remove(path);
    }
    Ok(old)
}

/// Says which files were removed because something has changed since they were made.
fn removed(old: &[String]) -> Option<String> {
    let files = counted(old.len(), "file", "files");
    let names = listed(old.iter().map(String::as_str), MOST_NAMES);
    let line = format!("removed {files} of editions not asked for, older than what is built now: {names}");
    (!old.is_empty()).then_some(line)
}
