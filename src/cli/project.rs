//! A project as it is on disk, read once for a command.
//!
//! Every command derives what it says from the Markdown on disk: this is where
//! the Markdown, the key register and the catalogs are read and brought
//! together by `sync::plan`, in memory. Only `sync` writes the plan.

mod catalogs;
mod document;
mod names;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::catalog::{Catalog, Day, FACTS, KnownMessages};
use crate::cli::clock;
use crate::cli::error::CommandError;
use crate::cli::project::catalogs::{read_catalog, unlisted_catalogs, unlisted_locales};
use crate::cli::store::Store;
use crate::diag::{Diagnostic, SourceFile, nearest};
use crate::locale::Locale;
use crate::project::{DocumentSettings, SETTINGS_FILE, Settings, unknown_locale};
use crate::source::Facts;
use crate::sync::{self, FactSource};

pub(crate) use crate::cli::project::catalogs::{CatalogFile, catalog_name};
pub(crate) use crate::cli::project::document::{LoadedDocument, PlannedDocument};
pub(crate) use crate::cli::project::names::at_its_placeable;

/// A project and what its settings say.
pub(crate) struct Project {
    /// Its files.
    pub(crate) store: Store,
    /// `polyfold.toml` as it was read.
    pub(crate) settings_file: Arc<SourceFile>,
    /// What it says.
    pub(crate) settings: Settings,
    /// `sources/facts.ftl`.
    pub(crate) facts: Facts,
    /// Each locale's catalog of facts as it is on disk.
    pub(crate) fact_catalogs: BTreeMap<Locale, CatalogFile>,
    /// What is wrong in the files of facts.
    pub(crate) findings: Vec<Diagnostic>,
    /// The day of this run.
    pub(crate) today: Day,
}

/// So often is a project read without a lock, when others write to it.
const MOST_READINGS: usize = 3;

/// Returns the name of a document's key register.
pub(crate) fn register_name(id: &str) -> String {
    format!("sources/{id}.ftl")
}

/// Returns the folder of the project that `start` is in: the nearest with a settings file.
fn find_root(start: &Path) -> Result<PathBuf, CommandError> {
    let no_project = || CommandError::NoProject { dir: start.to_owned() };
    let absolute = std::path::absolute(start).map_err(|_| no_project())?;
    let is_root = |folder: &&Path| folder.join(SETTINGS_FILE).is_file();
    let root = absolute.ancestors().find(is_root).ok_or_else(no_project)?;
    // Paths in messages are what people type: relative when the project is here.
    Ok(if root == absolute { start.to_owned() } else { root.to_owned() })
}

impl Project {
    /// Opens the project that `start` is in, and reads its settings and facts.
    pub(crate) fn open(start: &Path) -> Result<Self, CommandError> {
        Self::read(Store::new(find_root(start)?), start)
    }

    /// Opens the project that `start` is in, and keeps a record of what is seen of its files.
    pub(crate) fn open_traced(start: &Path) -> Result<Self, CommandError> {
        Self::read(Store::traced(find_root(start)?), start)
    }

    /// Opens the project that `start` is in, and reads what a command needs of it, all as it was at one moment.
    ///
    /// Who only reads takes no lock, so that nobody waits for it and it works on a disk that cannot be written. While a
    /// sync renames its files, what is read may be of both sides of it: then all is read once more.
    pub(crate) fn at_one_moment<T>(
        start: &Path,
        read: impl Fn(&Self) -> Result<T, CommandError>,
    ) -> Result<T, CommandError> {
        for _ in 0..MOST_READINGS {
            let project = Self::open(start)?;
            let result = read(&project);
            if project.store.is_of_one_moment() {
                return result;
            }
        }
        // Somebody writes all the time. A disk on which nothing can be locked is read as it comes.
        let project = Self::open(start)?;
        let _lock = project.store.hold_still().ok();
        read(&Self::open(start)?)
    }

    fn read(store: Store, start: &Path) -> Result<Self, CommandError> {
        let mut findings = store.finish_interrupted()?;
        let settings_file = match store.read_text(SETTINGS_FILE)? {
            Some(Ok(file)) => file,
            Some(Err(diagnostic)) => return Err(CommandError::Project { diagnostics: vec![diagnostic] }),
            None => return Err(CommandError::NoProject { dir: start.to_owned() }),
        };
        let settings = Settings::parse(&settings_file).map_err(|diagnostics| CommandError::Project { diagnostics })?;
        findings.extend(unlisted_locales(&store, &settings)?);
        findings.extend(unlisted_catalogs(&store, &settings));
        let facts = read_facts(&store, &mut findings)?;
        let mut fact_catalogs = BTreeMap::new();
        for locale in &settings.locales {
            fact_catalogs
                .insert(locale.clone(), read_catalog(&store, locale, FACTS, FACTS, &KnownMessages::default())?);
        }
        let today = clock::today()?;
        Ok(Self { store, settings_file, settings, facts, fact_catalogs, findings, today })
    }

    /// Returns the settings of the documents that are named, or of all when none is.
    pub(crate) fn chosen_documents(&self, ids: &[String]) -> Result<Vec<&DocumentSettings>, CommandError> {
        if ids.is_empty() {
            return Ok(self.settings.documents.iter().collect());
        }
        let mut chosen: Vec<&DocumentSettings> = Vec::new();
        for id in ids {
            let document = self.document(id)?;
            if chosen.iter().all(|known| known.id != document.id) {
                chosen.push(document);
            }
        }
        Ok(chosen)
    }

    /// Returns the settings of a document.
    pub(crate) fn document(&self, id: &str) -> Result<&DocumentSettings, CommandError> {
        self.settings.document(id).ok_or_else(|| {
            let ids = self.settings.documents.iter().map(|document| document.id.as_str());
            let all = ids.clone().collect::<Vec<_>>().join(", ");
            let is_language = id.parse().is_ok_and(|locale| self.has_locale(&locale));
            let help = match nearest(id, ids) {
                _ if is_language => format!("`{id}` is a language; the documents are: {all}"),
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the documents are: {all}"),
            };
            CommandError::Usage { message: format!("there is no document `{id}` in `{SETTINGS_FILE}`"), help }
        })
    }

    /// Returns a target locale of the project.
    pub(crate) fn locale(&self, tag: &str) -> Result<Locale, CommandError> {
        let is_document = self.settings.document(tag).is_some();
        let locale = match parse_locale(tag) {
            Ok(locale) if self.has_locale(&locale) => return Ok(locale),
            _ if is_document => {
                return Err(CommandError::Usage {
                    message: format!("`{tag}` is a document, expected a language"),
                    help: format!(
                        "name a language, such as `{}`; where a command takes both, the language comes first",
                        self.settings.locales.first().unwrap_or(&self.settings.source_locale)
                    ),
                });
            }
            locale => locale?,
        };
        Err(CommandError::Usage {
            message: format!("`{locale}` is not a locale of this project"),
            help: format!("start it with `polyfold add {locale}`"),
        })
    }

    /// Returns whether the project has a locale, or is written in it.
    fn has_locale(&self, locale: &Locale) -> bool {
        self.settings.locales.contains(locale) || *locale == self.settings.source_locale
    }

    /// Refuses a locale that none of these documents is in.
    pub(crate) fn check_locale(&self, locale: &Locale, documents: &[&DocumentSettings]) -> Result<(), CommandError> {
        let is_in = |document: &&DocumentSettings| document.locales.contains(locale);
        if *locale == self.settings.source_locale || documents.iter().any(is_in) {
            return Ok(());
        }
        let ids: Vec<String> = documents.iter().map(|document| format!("`{}`", document.id)).collect();
        Err(CommandError::Usage {
            message: format!("`{locale}` is not a language of {}", ids.join(", ")),
            help: match documents {
                [document] => format!("start it with `polyfold add {locale} --document {}`", document.id),
                _ => format!("start it with `polyfold add {locale} --document DOC`"),
            },
        })
    }

    /// Returns what is wrong in the catalogs of facts that cannot be read.
    pub(crate) fn fact_catalog_faults(&self) -> impl Iterator<Item = &Diagnostic> {
        self.fact_catalogs.values().flat_map(|on_disk| match on_disk {
            CatalogFile::Broken { diagnostics } => diagnostics.as_slice(),
            CatalogFile::Absent | CatalogFile::Read { .. } | CatalogFile::WithoutText { .. } => &[],
        })
    }

    /// Returns what a sync would make of the catalogs of facts that can be read.
    pub(crate) fn plan_facts(&self) -> sync::FactsPlan {
        let catalogs = self.fact_catalogs.iter().filter_map(|(locale, file)| match file {
            CatalogFile::Absent => Some(Catalog::new(locale, FACTS)),
            CatalogFile::Read { catalog, .. } | CatalogFile::WithoutText { catalog } => Some(catalog.clone()),
            CatalogFile::Broken { .. } => None,
        });
        let catalogs: Vec<Catalog> = catalogs.collect();
        let former = self.former_texts(FACTS, &catalogs);
        sync::plan_facts(&self.fact_sources(), catalogs, &former, &self.today)
    }

    fn fact_sources(&self) -> Vec<FactSource> {
        self.facts
            .iter()
            .map(|fact| FactSource {
                key: fact.key.clone(),
                value: fact.value.clone(),
                needs_override: fact.needs_override(),
            })
            .collect()
    }
}

/// Returns the locale of a tag on the command line.
pub(crate) fn parse_locale(tag: &str) -> Result<Locale, CommandError> {
    tag.parse().map_err(|error| {
        let diagnostic = unknown_locale(&error);
        // The names of computers' settings, `pt_BR`, have another mark between their parts.
        let with_hyphens = tag.replace('_', "-").parse::<Locale>().ok();
        let help = with_hyphens.map(|locale| format!("did you mean `{locale}` ({})?", locale.english_name()));
        CommandError::Usage { message: diagnostic.message, help: help.or(diagnostic.help).unwrap_or_default() }
    })
}

fn read_facts(store: &Store, findings: &mut Vec<Diagnostic>) -> Result<Facts, CommandError> {
    match store.read_text("sources/facts.ftl")? {
        None => Ok(Facts::default()),
        Some(Err(diagnostic)) => {
            findings.push(diagnostic);
            Ok(Facts::default())
        }
        Some(Ok(file)) => {
            let (facts, faults) = Facts::parse(&file);
            findings.extend(faults);
            Ok(facts)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn what_is_written_while_a_project_is_read_is_read_again() {
        for (written, expected_readings) in [(0, 1), (1, 2), (9, MOST_READINGS + 1)] {
            let folder = tempfile::tempdir().expect("a folder");
            let other = Store::new(folder.path().to_owned());
            let write = |name: &str, text: &str| other.write(name, text.as_bytes()).expect("written");
            write(
                SETTINGS_FILE,
                "[project]\nname = \"P\"\nsource-locale = \"nb\"\nlocales = [\"ar\"]\n\n[[document]]\nid = \"d\"\n",
            );
            write("a", "0");
            let readings = Cell::new(0);
            let read = |project: &Project| {
                let first = project.store.read_bytes("a")?;
                readings.set(readings.get() + 1);
                if readings.get() <= written {
                    write("a", &readings.get().to_string());
                }
                Ok((first, project.store.read_bytes("a")?))
            };
            let (first, second) = Project::at_one_moment(folder.path(), read).expect("readable");
            assert_eq!(readings.get(), expected_readings, "{written}");
            assert!(first == second || written > MOST_READINGS, "{written}");
        }
    }
}
