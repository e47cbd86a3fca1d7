//! A project of one document in memory, file by file: what `polyfold sync` does to the bytes, without a disk.

use std::collections::BTreeMap;

use polyfold::catalog::{self, Catalog, Day, Status, status};
use polyfold::diag::{Diagnostic, SourceFile};
use polyfold::locale::Locale;
use polyfold::source::{self, Register};
use polyfold::sync::{FormerTexts, SyncInput, SyncPlan, plan};

/// The name of the document.
pub(crate) const DOCUMENT: &str = "ark";

/// The files of a project.
#[derive(Debug, Clone)]
pub(crate) struct World {
    /// `sources/ark.md`.
    pub(crate) source: String,
    /// `sources/ark.ftl`.
    pub(crate) register: Option<String>,
    /// `translations/<locale>/ark.ftl`; an empty text is no file.
    pub(crate) catalogs: BTreeMap<String, String>,
}

/// What a sync found.
#[derive(Debug)]
pub(crate) struct Synced {
    /// The plan that was written.
    pub(crate) plan: SyncPlan,
    /// What is wrong with the files; a catalog with an error is not part of the plan.
    pub(crate) faults: Vec<Diagnostic>,
}

impl World {
    /// Returns a project that was never synced.
    pub(crate) fn new(locales: &[&str]) -> Self {
        let catalogs = locales.iter().map(|locale| ((*locale).to_owned(), String::new())).collect();
        Self { source: String::new(), register: None, catalogs }
    }

    /// Returns what a sync would write; catalogs and register that cannot be read are left out and reported.
    pub(crate) fn plan(&self) -> Synced {
        let file = SourceFile::new("sources/ark.md", &self.source);
        let (parsed, faults) = source::parse(&file);
        let errors: Vec<_> = faults.iter().filter(|fault| fault.is_error()).collect();
        assert!(errors.is_empty(), "{errors:#?}\n{}", self.source);
        let mut faults = Vec::new();
        let register = self.register.as_ref().and_then(|text| {
            let read = Register::parse(&SourceFile::new("sources/ark.ftl", text));
            read.map_err(|found| faults.extend(found)).ok()
        });
        let mut catalogs = Vec::new();
        for (tag, text) in &self.catalogs {
            match read(tag, text) {
                Ok(catalog) => catalogs.push(catalog),
                Err(found) => faults.extend(found),
            }
        }
        let today: Day = "2026-03-18".parse().expect("a day");
        let plan = plan(SyncInput {
            document: DOCUMENT,
            file: &file,
            parsed,
            register,
            catalogs,
            former: FormerTexts::default(),
            today: &today,
        });
        faults.extend(plan.diagnostics.iter().cloned());
        Synced { plan, faults }
    }

    /// Writes what [`plan`](Self::plan) says.
    pub(crate) fn sync(&mut self) -> Synced {
        let synced = self.plan();
        self.register = Some(synced.plan.register.write(DOCUMENT));
        for planned in &synced.plan.catalogs {
            let text = catalog::write(&planned.catalog).expect("what is written can be read");
            self.catalogs.insert(planned.catalog.locale.to_string(), text);
        }
        synced
    }

    /// Replaces the Markdown and syncs.
    pub(crate) fn edit_source(&mut self, source: &str) -> Synced {
        source.clone_into(&mut self.source);
        self.sync()
    }

    /// Returns a catalog's file.
    pub(crate) fn catalog(&self, locale: &str) -> &str {
        &self.catalogs[locale]
    }

    /// Returns a catalog's file, to be edited.
    pub(crate) fn catalog_mut(&mut self, locale: &str) -> &mut String {
        self.catalogs.get_mut(locale).expect("a locale of the project")
    }

    /// Writes a text under each stub of a catalog: the same for the same key.
    pub(crate) fn translate_all(&mut self, locale: &str, text_of: impl Fn(&str) -> String) {
        let catalog = self.catalog_mut(locale);
        let lines = catalog.lines().map(|line| match line.strip_prefix("# missing: ") {
            Some(stub) => {
                let key = stub.trim_end_matches(" =");
                format!("{key} = {}\n", text_of(key))
            }
            None => format!("{line}\n"),
        });
        *catalog = lines.collect();
    }

    /// Returns each message's key and status in a language, as every command derives them.
    pub(crate) fn statuses(&self, locale: &str) -> Vec<(String, Status)> {
        let synced = self.plan();
        let planned = synced.plan.catalogs.iter().find(|planned| planned.catalog.locale.to_string() == locale);
        let catalog = &planned.unwrap_or_else(|| panic!("{locale}: {:#?}", synced.faults)).catalog;
        let messages = &synced.plan.source.messages;
        messages
            .iter()
            .map(|message| {
                let status = status(catalog.entry(&message.key), &message.source.text);
                (message.key.to_string(), status)
            })
            .collect()
    }

    /// Returns the status of one message.
    pub(crate) fn status_of(&self, locale: &str, key: &str) -> Status {
        let all = self.statuses(locale);
        all.iter().find(|(name, _)| name == key).unwrap_or_else(|| panic!("no `{key}` in {all:?}")).1
    }
}

/// Reads a catalog's file.
pub(crate) fn read(tag: &str, text: &str) -> Result<Catalog, Vec<Diagnostic>> {
    let locale: Locale = tag.parse().expect("a locale");
    if text.is_empty() {
        return Ok(Catalog::new(&locale, DOCUMENT));
    }
    catalog::parse(&SourceFile::new(format!("translations/{tag}/ark.ftl"), text), &locale, DOCUMENT)
}
