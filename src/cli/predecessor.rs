//! Predecessors: the document whose keys and translations a document starts with (`from` in the settings).

use std::sync::Arc;

use crate::cli::error::CommandError;
use crate::cli::project::{CatalogFile, Project, catalog_name, register_name};
use crate::diag::{Diagnostic, SourceFile};
use crate::project::DocumentSettings;
use crate::sync;

impl Project {
    /// Returns the document from which catalogs are taken that this one does not have yet.
    ///
    /// Nothing where this document has catalogs and lost its register: then they know its keys, and the other's do not.
    pub(crate) fn predecessor<'a>(&self, settings: &'a DocumentSettings) -> Option<&'a str> {
        let from = settings.from.as_deref()?;
        let ids = [Some(&settings.id), settings.was.as_ref()];
        let has_register = ids.iter().flatten().any(|id| self.store.has(&register_name(id)));
        let has_catalog = || {
            let has =
                |id: &&String| self.settings.locales.iter().any(|locale| self.store.has(&catalog_name(locale, id)));
            ids.into_iter().flatten().any(|id| has(&id))
        };
        (has_register || !has_catalog()).then_some(from)
    }

    /// Reads the register of the document that this one starts with; without it nobody could tell which keys to take
    /// over, and a sync that did not would be the first one, and the last that could.
    pub(crate) fn predecessors_register(
        &self,
        from: &str,
    ) -> Result<Result<Arc<SourceFile>, Diagnostic>, CommandError> {
        Ok(match self.store.read_text(&register_name(from))? {
            Some(register) => register,
            None => Err(self.missing_predecessor(from)),
        })
    }

    fn missing_predecessor(&self, from: &str) -> Diagnostic {
        let text = self.settings_file.text();
        let quoted = format!("\"{from}\"");
        let start = text.find(&format!("from = {quoted}")).map_or_else(|| text.find(&quoted), |start| Some(start + 7));
        let start = start.unwrap_or(0);
        let name = register_name(from);
        Diagnostic::error("missing-predecessor", format!("there is no `{name}` that the document could start with"))
            .help(format!("run `polyfold sync {from}` first, or correct `from`"))
            .at(&self.settings_file, start..start + quoted.len())
    }
}

/// Returns what a document takes over of the catalog of the one that it starts with.
pub(crate) fn inherited(other: CatalogFile) -> CatalogFile {
    match other {
        CatalogFile::Read { file, catalog } => CatalogFile::Read { file, catalog: sync::start_catalog(catalog) },
        CatalogFile::WithoutText { catalog } => CatalogFile::WithoutText { catalog: sync::start_catalog(catalog) },
        CatalogFile::Absent => CatalogFile::Absent,
        CatalogFile::Broken { diagnostics } => CatalogFile::Broken { diagnostics },
    }
}
