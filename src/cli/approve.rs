//! `polyfold approve`: a reviewer's word.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::catalog::{self, Catalog, Entry, Record, RecordKind, Status};
use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::project::{CatalogFile, LoadedDocument, Project, catalog_name};
use crate::cli::store::Seen;
use crate::cli::sync::write_catalog;
use crate::cli::ui::{Format, Ui};
use crate::diag::{Diagnostic, nearest};
use crate::locale::Locale;
use crate::project::SETTINGS_FILE;
use crate::report::{ApprovalReport, Finding};
use crate::sync::{self, MinorRequest};
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

/// Reads a person's mark: one word that cannot be taken for another part of the status line.
pub(crate) fn parse_by(text: &str) -> Result<String, String> {
    let is_word = !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_'));
    if is_word && text.parse::<catalog::Day>().is_err() {
        Ok(text.to_owned())
    } else {
        Err("write initials or a number, one word without `#`".to_owned())
    }
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let held = Project::open(start)?;
    let _lock = held.store.lock(ui)?;
    let project = Project::open(start)?;
    let locale = project.locale(&arguments.locale)?;
    let settings = project.document(&arguments.document)?;
    let document = match project.load(settings)? {
        Ok(document) => document,
        Err(diagnostics) => return Err(CommandError::Project { diagnostics }),
    };
    let mut catalog = synced_catalog(&project, &document, &locale)?;
    check_keys(&document, &arguments.keys)?;
    let seen = write_catalog(&catalog)?;
    let (report, mut findings) = approve(&mut catalog, &document, arguments, &project);
    let update = project.store.update()?;
    update.stage(&catalog_name(&locale, &settings.id), Seen::Text(&seen), &write_catalog(&catalog)?)?;
    findings.extend(update.commit()?);
    match ui.format {
        Format::Json => ui.json(&report),
        Format::Human => {
            ui.diagnostics(&findings);
            ui.result(&report.to_text());
        }
    }
    Ok(if findings.is_empty() { ExitStatus::Done } else { ExitStatus::Findings })
}

/// Returns the language's catalog; a word on what a pending sync would change would be guesswork.
pub(crate) fn synced_catalog(
    project: &Project,
    document: &LoadedDocument,
    locale: &Locale,
) -> Result<Catalog, CommandError> {
    if *locale == project.settings.source_locale {
        return Err(CommandError::Usage {
            message: format!("`{locale}` is the source locale: there is no translation in it"),
            help: format!("name one of the locales in `{SETTINGS_FILE}`"),
        });
    }
    let sync_first = || CommandError::Usage {
        message: "there are changes that no sync has taken over yet".to_owned(),
        help: "run `polyfold sync`, look at the result, then run this again".to_owned(),
    };
    match document.catalogs.get(locale) {
        Some(CatalogFile::Broken { diagnostics }) => Err(CommandError::Project { diagnostics: diagnostics.clone() }),
        Some(CatalogFile::Read { file, catalog }) => {
            let Ok(planned) = project.plan(&document.settings, &MinorRequest::default())? else {
                return Err(sync_first());
            };
            let planned = planned.plan.catalogs.into_iter().find(|planned| planned.catalog.locale == *locale);
            let is_synced =
                planned.is_some_and(|planned| write_catalog(&planned.catalog).is_ok_and(|text| text == file.text()));
            if document.is_register_current && is_synced { Ok(catalog.clone()) } else { Err(sync_first()) }
        }
        Some(CatalogFile::Absent) | None => Err(sync_first()),
    }
}

/// Refuses keys that no message of the document has.
pub(crate) fn check_keys(document: &LoadedDocument, keys: &[MessageKey]) -> Result<(), CommandError> {
    let known = || document.plan.source.messages.iter().map(|message| message.key.as_str());
    for key in keys {
        if !known().any(|known| known == key.as_str()) {
            let help = nearest(key.as_str(), known()).map_or_else(
                || format!("the keys stand in sources/{}.ftl", document.settings.id),
                |near| format!("did you mean `{near}`?"),
            );
            return Err(CommandError::Usage { message: format!("there is no message `{key}`"), help });
        }
    }
    Ok(())
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

/// Returns the live entries of a catalog by key.
pub(crate) fn live_entries(records: &mut [Record]) -> BTreeMap<MessageKey, &mut Entry> {
    records.iter_mut().filter_map(live_entry).collect()
}

fn live_entry(record: &mut Record) -> Option<(MessageKey, &mut Entry)> {
    match &mut record.kind {
        RecordKind::Entry(entry) => Some((entry.key.clone(), entry)),
        RecordKind::Stub { .. } | RecordKind::Obsolete(_) => None,
    }
}
