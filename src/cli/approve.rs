//! `polyfold approve`: a reviewer's word.

use std::collections::BTreeSet;
use std::path::Path;

use crate::catalog::{self, Catalog, Status};
use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::project::{LoadedDocument, Project};
use crate::cli::review::{Review, live_entries, parse_by};
use crate::cli::ui::{Format, Ui};
use crate::diag::Diagnostic;
use crate::report::{ApprovalReport, Finding};
use crate::sync;
use crate::text::{MessageKey, Pattern};

/// Approve the translations of a language, as a reviewer
///
/// Without keys, approves every message that is translated and current. A draft or an outdated message must be
/// named by its key, and its file must show today's source text: approving it says that you compared the two.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The language
    #[arg(value_name = "LOCALE")]
    locale: String,
    /// The document
    #[arg(value_name = "DOC")]
    document: String,
    /// Only these messages
    #[arg(value_name = "KEY")]
    keys: Vec<MessageKey>,
    /// Who approves: initials, a number, or nothing (never a full name: translators may need protection)
    #[arg(long, value_name = "WHO", value_parser = parse_by)]
    by: Option<String>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let mut review = Review::open(start, ui, &arguments.locale, &arguments.document, &arguments.keys)?;
    let Review { project, document, catalog, .. } = &mut review;
    let (report, mut findings) = approve(catalog, document, arguments, project);
    findings.extend(review.save()?);
    match ui.format {
        Format::Json => ui.json(&report),
        Format::Human => {
            ui.diagnostics(&findings);
            ui.result(&report.to_text());
            ui.next_step(report.next_step(review.is_complete()));
        }
    }
    Ok(if findings.is_empty() { ExitStatus::Done } else { ExitStatus::Findings })
}

fn approve(
    catalog: &mut Catalog,
    document: &LoadedDocument,
    arguments: &Arguments,
    project: &Project,
) -> (ApprovalReport, Vec<Diagnostic>) {
    let named: BTreeSet<&MessageKey> = arguments.keys.iter().collect();
    let (mut approved, mut left, mut findings) = (0, Vec::new(), Vec::new());
    let locale = catalog.locale.clone();
    let mut entries = live_entries(&mut catalog.records);
    for message in &document.plan.source.messages {
        let is_named = named.contains(&message.key);
        if !named.is_empty() && !is_named {
            continue;
        }
        let source: &Pattern = &message.source.text;
        let Some(entry) = entries.get_mut(&message.key) else {
            left.push((message.key.clone(), Status::Missing));
            continue;
        };
        let before = catalog::status(Some(entry), source);
        if before == Status::Approved {
            continue;
        }
        match catalog::approve(entry, source, is_named, &project.today, arguments.by.as_deref()) {
            Ok(new) => {
                **entry = new;
                approved += 1;
            }
            Err(_) if !is_named => left.push((message.key.clone(), before)),
            Err(refusal) => findings.push(
                Diagnostic::error("not-approvable", format!("`{}` is not approved: {refusal}", message.key))
                    .locale(&locale)
                    .key(message.key.as_str()),
            ),
        }
    }
    sync::drop_used_translations(catalog, document.sources());
    let left = left.into_iter().map(|(key, status)| (key.to_string(), status.as_str())).collect();
    let shown = findings.iter().map(Finding::from).collect();
    let report = ApprovalReport::new(document.settings.id.clone(), locale.to_string(), approved, left, shown);
    (report, findings)
}
