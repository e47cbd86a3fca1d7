//! The pictures of a project: found, read once, and shared by all languages.
//!
//! A language may have a file of its own beside the one that the Markdown
//! names. Files are read when a command needs them and decoded by who sets the
//! first page with them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::cli::error::CommandError;
use crate::cli::project::{LoadedDocument, Project};
use crate::cli::store::Store;
use crate::diag::{Diagnostic, SourceFile, nearest};
use crate::locale::Locale;
use crate::media::{self, LARGEST_FILE, Picture, PictureBook, PictureFault};
use crate::project::SETTINGS_FILE;

/// The folder that paths in the Markdown are relative to.
const SOURCES: &str = "sources";

/// The picture files of a project that its documents show in some language.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    files: BTreeMap<String, Loaded>,
    /// The file that a path stands for, by language.
    chosen: BTreeMap<(String, Locale), String>,
    /// The file of the logo, by language.
    logos: BTreeMap<Locale, String>,
}

/// A file as it was read.
#[derive(Debug)]
enum Loaded {
    /// It can be decoded, or it will be found out that it cannot.
    Read(Arc<Picture>),
    /// It is not for us to read.
    Refused(Refusal),
}

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Refusal {
    /// A link leads out of the project.
    Outside,
    /// It is too large.
    Large(PictureFault),
}

impl Pictures {
    /// Reads the pictures that the documents show.
    pub(crate) fn load(project: &Project, documents: &[LoadedDocument]) -> Result<Self, CommandError> {
        let mut pictures = Self::default();
        let settings = &project.settings;
        for path in documents.iter().flat_map(|document| document.plan.source.document.images()) {
            for locale in std::iter::once(&settings.source_locale).chain(&settings.locales) {
                let name = format!("{SOURCES}/{path}");
                if let Some(file) = pictures.choose(&project.store, &name, locale)? {
                    pictures.chosen.insert((path.to_owned(), locale.clone()), file);
                }
            }
        }
        if let Some(logo) = &settings.theme.logo {
            for locale in std::iter::once(&settings.source_locale).chain(&settings.locales) {
                if let Some(file) = pictures.choose(&project.store, &logo.path, locale)? {
                    pictures.logos.insert(locale.clone(), file);
                }
            }
        }
        Ok(pictures)
    }

    /// Returns the file that stands for a path in a language, read if it was not.
    fn choose(&mut self, store: &Store, path: &str, locale: &Locale) -> Result<Option<String>, CommandError> {
        let Some(name) = media::variants(path, locale).into_iter().find(|name| store.has(name)) else {
            return Ok(None);
        };
        if !self.files.contains_key(&name) {
            self.files.insert(name.clone(), read(store, &name)?);
        }
        Ok(Some(name))
    }

    /// Returns what keeps the logo from being printed, or that it is not there.
    pub(crate) fn logo_faults(&self, project: &Project) -> Vec<Diagnostic> {
        let Some(logo) = &project.settings.theme.logo else { return Vec::new() };
        let files: BTreeSet<&String> = self.logos.values().collect();
        let mut faults: Vec<Diagnostic> =
            files.into_iter().filter_map(|name| fault(name, self.files.get(name)?)).collect();
        if !project.store.has(&logo.path) {
            let message = format!("there is no picture `{}`", logo.path);
            let help = format!("put the logo there, or correct its path in `{SETTINGS_FILE}`");
            faults.push(Diagnostic::error("missing-image", message).help(help));
        }
        faults.into_iter().map(|fault| fault.at(&project.settings_file, logo.span.clone())).collect()
    }

    /// Returns the pictures of a document in a language.
    pub(crate) fn book(&self, document: &LoadedDocument, locale: &Locale) -> PictureBook {
        let mut book = PictureBook::default();
        for (path, _, loaded) in self.shown(document, locale) {
            if let Loaded::Read(picture) = loaded {
                book.insert(path, Arc::clone(picture));
            }
        }
        if let Some((_, Loaded::Read(picture))) = self.logo(locale) {
            book.set_logo(Arc::clone(picture));
        }
        book
    }

    /// Returns the names and digests of the files that a document shows in a language.
    pub(crate) fn digests(&self, document: &LoadedDocument, locale: &Locale) -> String {
        let files = self.shown(document, locale).map(|(_, name, loaded)| (name, loaded)).chain(self.logo(locale));
        let digests = files.map(|(name, loaded)| match loaded {
            Loaded::Read(picture) => format!("{name} {}", picture.digest()),
            Loaded::Refused(_) => name.to_owned(),
        });
        digests.collect::<Vec<_>>().join("\n")
    }

    /// Returns what keeps the pictures of a document in a language from being printed.
    ///
    /// All languages that show a picture get the same diagnostic.
    pub(crate) fn faults(&self, document: &LoadedDocument, locale: &Locale) -> Vec<Diagnostic> {
        let fault = |(path, name, loaded): (&str, &str, &Loaded)| {
            let place = place_of(&document.file, path);
            Some(fault(name, loaded)?.at(&document.file, place))
        };
        self.shown(document, locale).filter_map(fault).collect()
    }

    /// Returns the name and the file of the logo in a language.
    fn logo(&self, locale: &Locale) -> Option<(&str, &Loaded)> {
        let name = self.logos.get(locale)?;
        Some((name, self.files.get(name)?))
    }

    /// Returns the path, the file's name and the file of each picture that a document shows in a language.
    fn shown<'a>(
        &'a self,
        document: &'a LoadedDocument,
        locale: &'a Locale,
    ) -> impl Iterator<Item = (&'a str, &'a str, &'a Loaded)> {
        document.plan.source.document.images().into_iter().filter_map(move |path| {
            let name = self.chosen.get(&(path.to_owned(), locale.clone()))?;
            Some((path, name.as_str(), self.files.get(name)?))
        })
    }
}

fn read(store: &Store, name: &str) -> Result<Loaded, CommandError> {
    if !store.is_inside(name) {
        return Ok(Loaded::Refused(Refusal::Outside));
    }
    let size = store.size(name).unwrap_or(0);
    if size > LARGEST_FILE {
        let fault = PictureFault::LargeFile { megabytes: size / 1_000_000, largest: LARGEST_FILE / 1_000_000 };
        return Ok(Loaded::Refused(Refusal::Large(fault)));
    }
    let bytes = store.read_bytes(name)?.unwrap_or_default();
    Ok(Loaded::Read(Picture::new(name, bytes)))
}

fn fault(name: &str, loaded: &Loaded) -> Option<Diagnostic> {
    let broken = |fault: &PictureFault| {
        Diagnostic::error("broken-picture", format!("`{name}` cannot be printed: {fault}")).help(fault.help())
    };
    match loaded {
        Loaded::Read(picture) => picture.content().err().map(broken),
        Loaded::Refused(Refusal::Large(fault)) => Some(broken(fault)),
        Loaded::Refused(Refusal::Outside) => {
            let message = format!("`{name}` is a link that leads out of the project");
            Some(Diagnostic::error("picture-outside", message).help("copy the picture into the project"))
        }
    }
}

/// Returns the diagnostic for a picture that is not there.
pub(crate) fn missing(store: &Store, file: &Arc<SourceFile>, path: &str) -> Diagnostic {
    let (folder, name) = path
        .rsplit_once('/')
        .map_or((SOURCES.to_owned(), path), |(folder, name)| (format!("{SOURCES}/{folder}"), name));
    let there = store.list(&folder).unwrap_or_default();
    let help = match nearest(name, there.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{}{near}`?", &path[..path.len() - name.len()]),
        None => "put the picture there, or correct the path; it is relative to the Markdown file".to_owned(),
    };
    Diagnostic::error("missing-image", format!("there is no picture `{SOURCES}/{path}`"))
        .help(help)
        .at(file, place_of(file, path))
}

/// Returns where a Markdown file names a picture.
fn place_of(file: &SourceFile, path: &str) -> Range<usize> {
    match file.text().find(path) {
        Some(start) => start..start + path.len(),
        // The path has escapes in the Markdown.
        None => 0..0,
    }
}
