//! What is wrong with a language that could not be set: where it is, and what it is a reason for.

use crate::cli::build::job::Job;
use crate::cli::project::CatalogFile;
use crate::diag::Diagnostic;
use crate::release::Reason;

/// Gives a diagnostic about a message its place: in the catalog, or in the Markdown for the source locale.
pub(super) fn placed(fault: Diagnostic, job: &Job<'_>, on_disk: Option<&CatalogFile>) -> Diagnostic {
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
pub(super) fn finding_reasons(findings: &[Diagnostic]) -> Vec<Reason> {
    let count =
        |rules: &[&str]| findings.iter().filter(|fault| fault.is_error() && rules.contains(&fault.rule)).count();
    let glyphs = count(&["missing-glyph"]);
    let overset = count(&["overset-text", "overfull-line", "wide-table"]);
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
