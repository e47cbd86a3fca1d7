//! A person's word on the translations of one language: what `approve` and `accept` share.
//!
//! In: which language, document and messages. Out: the catalog, held under the project's lock and in step with the
//! source, and a way to write it back. What the word is, each command knows.

use std::collections::BTreeMap;
use std::path::Path;

use crate::catalog::{self, Catalog, Coverage, Entry, Record, RecordKind};
use crate::cli::error::CommandError;
use crate::cli::project::{CatalogFile, LoadedDocument, Project, catalog_name};
use crate::cli::store::{Lock, Seen};
use crate::cli::sync::write_catalog;
use crate::cli::ui::Ui;
use crate::diag::{Diagnostic, nearest};
use crate::locale::Locale;
use crate::project::SETTINGS_FILE;
use crate::release::message_reasons;
use crate::sync::MinorRequest;
use crate::text::MessageKey;

/// A language's catalog in a person's hands.
///
/// Invariant: the catalog was what a sync would write, and nobody else writes to the project until this is dropped.
pub(crate) struct Review {
    /// The project.
    pub(crate) project: Project,
    /// The document.
    pub(crate) document: LoadedDocument,
    /// The catalog, to be changed.
    pub(crate) catalog: Catalog,
    /// The catalog's text as it was read.
    seen: String,
    _lock: Lock,
}

impl Review {
    /// Opens a language of a document, and checks that the named messages are in it.
    pub(crate) fn open(
        start: &Path,
        ui: &Ui,
        locale: &str,
        document: &str,
        keys: &[MessageKey],
    ) -> Result<Self, CommandError> {
        let held = Project::open(start)?;
        let lock = held.store.lock(ui)?;
        // What was read before the lock was ours may be old by now.
        let project = Project::open(start)?;
        let locale = project.locale(locale)?;
        let settings = project.document(document)?;
        project.check_locale(&locale, &[settings])?;
        let document = match project.load(settings)? {
            Ok(document) => document,
            Err(diagnostics) => return Err(CommandError::Project { diagnostics }),
        };
        let catalog = synced_catalog(&project, &document, &locale)?;
        check_keys(&document, keys)?;
        let seen = write_catalog(&catalog)?;
        Ok(Self { project, document, catalog, seen, _lock: lock })
    }

    /// Returns whether no message keeps the language from being printed, as the catalog is now; facts may.
    pub(crate) fn is_complete(&self) -> bool {
        let coverage = Coverage::of(&self.catalog, self.document.counted_sources());
        message_reasons(&coverage, self.project.settings.print_requires).is_empty()
    }

    /// Writes the catalog, if its file is still what was read.
    pub(crate) fn save(&self) -> Result<Vec<Diagnostic>, CommandError> {
        let name = catalog_name(&self.catalog.locale, &self.document.settings.id);
        let update = self.project.store.update()?;
        update.stage(&name, Seen::Text(&self.seen), &write_catalog(&self.catalog)?)?;
        update.commit()
    }
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

/// Returns the language's catalog; a word on what a pending sync would change would be guesswork.
fn synced_catalog(project: &Project, document: &LoadedDocument, locale: &Locale) -> Result<Catalog, CommandError> {
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
        Some(CatalogFile::Absent | CatalogFile::WithoutText { .. }) | None => Err(sync_first()),
    }
}

/// Refuses keys that no message of the document has.
fn check_keys(document: &LoadedDocument, keys: &[MessageKey]) -> Result<(), CommandError> {
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
