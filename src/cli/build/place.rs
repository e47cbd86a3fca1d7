//! What is wrong with a language that could not be set: where it is, and what it is a reason for.

use crate::cli::build::job::Job;
use crate::cli::project::{CatalogFile, at_its_placeable};
use crate::diag::Diagnostic;
use crate::release::Reason;

/// Gives a diagnostic about a message its place: in the catalog, or in the Markdown for the source locale; one about a
/// text that is the same everywhere that of the fact or variable that it names.
pub(super) fn placed(fault: Diagnostic, job: &Job<'_>, on_disk: Option<&CatalogFile>) -> Diagnostic {
    if fault.place.is_some() {
        return fault;
    }
    let Some(key) = fault.key.clone() else { return at_its_placeable(fault, &job.document.file) };
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
