//! The catalogs of a project as they are on disk.

use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::{self, Catalog, KnownMessages};
use crate::cli::error::{CommandError, in_words};
use crate::cli::predecessor::inherited;
use crate::cli::project::Project;
use crate::cli::store::Store;
use crate::diag::{Diagnostic, SourceFile};
use crate::locale::Locale;
use crate::project::{DocumentSettings, SETTINGS_FILE, Settings};

/// The folder with a folder for each locale.
const TRANSLATIONS: &str = "translations";

/// A catalog as it is on disk.
#[derive(Debug, Clone)]
pub(crate) enum CatalogFile {
    /// There is none.
    Absent,
    /// It can be read.
    Read {
        /// The file.
        file: Arc<SourceFile>,
        /// What it says.
        catalog: Catalog,
    },
    /// It can be read, and its text was not kept.
    WithoutText {
        /// What it says.
        catalog: Catalog,
    },
    /// It cannot be read; it is left as it is.
    Broken {
        /// Why, with the places.
        diagnostics: Vec<Diagnostic>,
    },
}

impl CatalogFile {
    /// Returns the catalog, if it can be read.
    pub(crate) fn catalog(&self) -> Option<&Catalog> {
        match self {
            Self::Read { catalog, .. } | Self::WithoutText { catalog } => Some(catalog),
            Self::Absent | Self::Broken { .. } => None,
        }
    }

    /// Returns the same without the text that was read.
    pub(super) fn without_text(self) -> Self {
        match self {
            Self::Read { catalog, .. } | Self::WithoutText { catalog } => Self::WithoutText { catalog },
            Self::Absent | Self::Broken { .. } => self,
        }
    }
}

/// Returns the name of a catalog.
pub(crate) fn catalog_name(locale: &Locale, id: &str) -> String {
    format!("{TRANSLATIONS}/{locale}/{id}.ftl")
}

impl Project {
    /// Reads a document's catalogs, in the order of the settings; `keep` says what of each.
    pub(super) fn read_catalogs<T: Send>(
        &self,
        settings: &DocumentSettings,
        known: &KnownMessages<'_>,
        keep: impl Fn(&Locale, CatalogFile) -> T + Sync,
    ) -> Result<Vec<T>, CommandError> {
        let from = self.predecessor(settings);
        let read = |locale: &Locale| {
            let read = |stored: &str| read_catalog(&self.store, locale, &settings.id, stored, known);
            let catalog = match (read(&settings.id)?, &settings.was) {
                (CatalogFile::Absent, Some(was)) => read(was)?,
                (catalog, _) => catalog,
            };
            let catalog = match (catalog, from) {
                (CatalogFile::Absent, Some(from)) => inherited(read(from)?),
                (catalog, _) => catalog,
            };
            Ok(keep(locale, catalog))
        };
        settings.locales.par_iter().map(read).collect()
    }
}

/// Returns a catalog, empty if there is none, without the text that it was read from.
pub(super) fn without_text(locale: &Locale, id: &str, on_disk: CatalogFile) -> Result<Catalog, Vec<Diagnostic>> {
    match on_disk {
        CatalogFile::Absent => Ok(Catalog::new(locale, id)),
        CatalogFile::Read { catalog, .. } | CatalogFile::WithoutText { catalog } => Ok(catalog),
        CatalogFile::Broken { diagnostics } => Err(diagnostics),
    }
}

/// Reads the catalog of a document from the file of the id `stored`: the document's own, or the one that it had before.
pub(super) fn read_catalog(
    store: &Store,
    locale: &Locale,
    document: &str,
    stored: &str,
    known: &KnownMessages<'_>,
) -> Result<CatalogFile, CommandError> {
    let name = catalog_name(locale, stored);
    let text = match store.read_text(&name) {
        // A file that cannot be read stops its language only.
        Err(CommandError::Read { source, .. }) => Some(Err(unreadable(&name, &source))),
        text => text?,
    };
    Ok(match text {
        None => CatalogFile::Absent,
        Some(Err(diagnostic)) => CatalogFile::Broken { diagnostics: vec![diagnostic.locale(locale)] },
        Some(Ok(file)) if is_empty(&file) => CatalogFile::Broken { diagnostics: vec![empty(&file).locale(locale)] },
        Some(Ok(file)) => match catalog::parse_knowing(&file, locale, document, known) {
            Ok(catalog) => CatalogFile::Read { file, catalog },
            Err(diagnostics) => {
                CatalogFile::Broken { diagnostics: diagnostics.into_iter().map(|fault| fault.locale(locale)).collect() }
            }
        },
    })
}

fn is_empty(file: &SourceFile) -> bool {
    file.text().trim_start_matches('\u{feff}').trim().is_empty()
}

/// Returns the diagnostic for a catalog with nothing in it, which polyfold never writes: somebody's work was in it.
fn empty(file: &Arc<SourceFile>) -> Diagnostic {
    Diagnostic::error("empty-catalog", "the catalog is empty, not even its first line is there")
        .help("bring it back from git or from a copy; if nothing was in it, delete it and run `polyfold sync`")
        .at(file, 0..0)
}

fn unreadable(name: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("`{name}` cannot be read: {}", in_words(error)))
        .help("check that it is a file and may be read")
        .at(&SourceFile::new(name, ""), 0..0)
}

/// Returns a warning for each folder with catalogs whose name is no locale of the settings.
pub(super) fn unlisted_locales(store: &Store, settings: &Settings) -> Result<Vec<Diagnostic>, CommandError> {
    let is_catalog = |name: &String| Path::new(name).extension().is_some_and(|extension| extension == "ftl");
    let mut warnings = Vec::new();
    for name in store.folders(TRANSLATIONS)? {
        let is_listed = settings.locales.iter().any(|locale| locale.as_str() == name);
        let folder = format!("{TRANSLATIONS}/{name}");
        if !is_listed && store.list(&folder)?.iter().any(is_catalog) {
            let message = format!("`{folder}` is not a folder of this project's languages: nothing reads its catalogs");
            warnings.push(Diagnostic::warning("unlisted-locale", message).help(unlisted_help(&name, settings)));
        }
    }
    Ok(warnings)
}

/// Returns a warning for each catalog of a document that is not translated into that locale.
pub(super) fn unlisted_catalogs(store: &Store, settings: &Settings) -> Vec<Diagnostic> {
    let mut warnings = Vec::new();
    for document in &settings.documents {
        for locale in settings.locales.iter().filter(|locale| !document.locales.contains(locale)) {
            let name = catalog_name(locale, &document.id);
            if store.has(&name) {
                let message = format!("`{locale}` is not in `locales` of `{}`: nothing reads `{name}`", document.id);
                let help =
                    format!("add `{locale}` to the document's `locales` in `{SETTINGS_FILE}`, or move the file away");
                warnings.push(Diagnostic::warning("unlisted-locale", message).help(help));
            }
        }
    }
    warnings
}

fn unlisted_help(name: &str, settings: &Settings) -> String {
    match name.parse::<Locale>() {
        Ok(locale) if locale == settings.source_locale => {
            format!("`{locale}` is the source locale, its text is the Markdown: move the folder away")
        }
        Ok(locale) if settings.locales.contains(&locale) => format!("rename the folder to `{locale}`"),
        Ok(locale) => format!("start the language with `polyfold add {locale}`, or move the folder away"),
        Err(_) => "rename the folder to the language's BCP 47 tag, or move it away".to_owned(),
    }
}
