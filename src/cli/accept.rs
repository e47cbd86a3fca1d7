//! `polyfold accept`: proposed updates of numbers, taken over by a person.

use std::collections::BTreeSet;
use std::path::Path;

use crate::catalog::{self, Catalog, NoProposal};
use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::project::{LoadedDocument, Project};
use crate::cli::review::{Review, live_entries, parse_by};
use crate::cli::ui::{Format, Ui};
use crate::diag::Diagnostic;
use crate::project::Requirement;
use crate::report::{AcceptanceReport, AcceptedUpdate, Finding};
use crate::sync;
use crate::text::{MessageKey, word_diff};

/// Take over proposed updates of numbers, telephone numbers and dates
///
/// Where nothing but such values changed in the source, and the old value stands in the translation exactly once,
/// `polyfold diff` shows the translation with the new one, in the digits of the language. Look at it: another number may
/// ask for another form of the words beside it. What you accept is translated, not approved.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The language
    #[arg(value_name = "LOCALE")]
    locale: String,
    /// The document
    #[arg(value_name = "DOC")]
    document: String,
    /// Only these messages (default: all that have a proposal)
    #[arg(value_name = "KEY")]
    keys: Vec<MessageKey>,
    /// Who accepts: initials, a number, or nothing (never a full name: translators may need protection)
    #[arg(long, value_name = "WHO", value_parser = parse_by)]
    by: Option<String>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let mut review = Review::open(start, ui, &arguments.locale, &arguments.document, &arguments.keys)?;
    let Review { project, document, catalog, .. } = &mut review;
    let (report, mut findings) = accept(catalog, document, arguments, project);
    let needs_approval = project.settings.print_requires == Requirement::Approved;
    if !report.accepted.is_empty() {
        findings.extend(review.save()?);
    }
    match ui.format {
        Format::Json => ui.json(&report),
        Format::Human => {
            ui.diagnostics(&findings);
            ui.result(&report.to_text());
            ui.next_step(report.next_step(needs_approval, review.is_complete()));
        }
    }
    Ok(if findings.is_empty() { ExitStatus::Done } else { ExitStatus::Findings })
}

fn accept(
    catalog: &mut Catalog,
    document: &LoadedDocument,
    arguments: &Arguments,
    project: &Project,
) -> (AcceptanceReport, Vec<Diagnostic>) {
    let named: BTreeSet<&MessageKey> = arguments.keys.iter().collect();
    let (mut accepted, mut left, mut findings) = (Vec::new(), Vec::new(), Vec::new());
    let locale = catalog.locale.clone();
    let messages = document.plan.source.messages.iter();
    let mut entries = live_entries(&mut catalog.records);
    for message in messages.filter(|message| named.is_empty() || named.contains(&message.key)) {
        let (key, source) = (&message.key, &message.source.text);
        let refuse = |why: String| {
            let finding = Diagnostic::error("no-proposal", format!("`{key}` has no proposal: {why}"));
            finding.help("`polyfold diff` shows what changed and what is proposed").locale(&locale).key(key.as_str())
        };
        let Some(entry) = entries.get_mut(key) else {
            findings.extend((!named.is_empty()).then(|| refuse("it is missing".to_owned())));
            continue;
        };
        match catalog::accept(entry, source, &project.today, arguments.by.as_deref()) {
            Ok(new) => {
                let change = entry.source.as_ref().map(|old| word_diff(old, source).to_line()).unwrap_or_default();
                let (before, text) = (entry.text.as_str().to_owned(), new.text.as_str().to_owned());
                accepted.push(AcceptedUpdate { key: key.to_string(), change, before, text });
                **entry = new;
            }
            Err(why) if !named.is_empty() => findings.push(refuse(why.to_string())),
            Err(NoProposal::NotOutdated(_)) => {}
            Err(NoProposal::NotShown | NoProposal::Edited | NoProposal::NotOnlyValues) => left.push(key.to_string()),
        }
    }
    sync::drop_used_translations(catalog, document.sources());
    let shown = findings.iter().map(Finding::from).collect();
    let id = document.settings.id.clone();
    (AcceptanceReport::new(id, locale.to_string(), accepted, left, shown), findings)
}
