//! Former texts of translations, from the history that git has of catalogs.
//!
//! Asked only when somebody edited an outdated entry: then the text before the edit tells whether words are others or only
//! letters. A project without git, or a text that was never committed, is no error: nothing is found then.

use std::collections::BTreeSet;

use crate::catalog::{self, Catalog};
use crate::cli::git::{NoHistory, Repository};
use crate::cli::project::{Project, catalog_name};
use crate::diag::SourceFile;
use crate::digest::Digest;
use crate::sync::FormerTexts;

/// An edit is judged days after it was made, not years.
const MOST_COMMITS: usize = 20;

impl Project {
    /// Returns the texts that edited outdated entries of a document had before, as far as git knows them.
    pub(crate) fn former_texts(&self, document: &str, catalogs: &[Catalog]) -> FormerTexts {
        let mut texts = FormerTexts::default();
        let wanted = catalogs.iter().map(|catalog| (catalog, FormerTexts::wanted(catalog)));
        let wanted: Vec<_> = wanted.filter(|(_, wanted)| !wanted.is_empty()).collect();
        if wanted.is_empty() {
            return texts;
        }
        let Ok(repository) = Repository::of(&self.store.path("")) else {
            return texts;
        };
        for (catalog, wanted) in wanted {
            // What git cannot tell is not known, and an edit is judged without it.
            let _ = learn(&repository, document, catalog, &wanted, &mut texts);
        }
        texts
    }
}

fn learn(
    repository: &Repository,
    document: &str,
    catalog: &Catalog,
    wanted: &BTreeSet<Digest>,
    texts: &mut FormerTexts,
) -> Result<(), NoHistory> {
    let history = repository.history(&catalog_name(&catalog.locale, document))?;
    let commits = history.commits.iter().take(MOST_COMMITS);
    let asked: Vec<(&str, &str)> =
        commits.flat_map(|commit| history.names.iter().map(|name| (commit.id.as_str(), name.as_str()))).collect();
    repository.read_files(&asked, |_, _, text| {
        if texts.has_all(wanted) {
            return;
        }
        let file = SourceFile::new(catalog_name(&catalog.locale, document), text);
        if let Ok(older) = catalog::parse(&file, &catalog.locale, document) {
            texts.learn(&older, wanted);
        }
    })
}
