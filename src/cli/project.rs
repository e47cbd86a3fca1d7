//! A project as it is on disk, read once for a command.
//!
//! Every command derives what it says from the Markdown on disk: this is where
//! the Markdown, the key register and the catalogs are read and brought
//! together by `sync::plan`, in memory. Only `sync` writes the plan.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::{self, Catalog, Day, FACTS};
use crate::cli::clock;
use crate::cli::error::CommandError;
use crate::cli::pictures;
use crate::cli::predecessor::inherited;
use crate::cli::store::Store;
use crate::diag::{Diagnostic, SourceFile, nearest};
use crate::locale::Locale;
use crate::project::{DocumentSettings, SETTINGS_FILE, Settings, unknown_locale};
use crate::source::{self, Facts, Message, MessageKind, Parsed, Register, parse_inline, plain_text};
use crate::sync::{self, FactSource, MinorRequest, SourcePlan, SyncInput, SyncPlan};
use crate::text::{MessageKey, Pattern};

/// The folder with a folder for each locale.
const TRANSLATIONS: &str = "translations";

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
            Self::Read { catalog, .. } => Some(catalog),
            Self::Absent | Self::Broken { .. } => None,
        }
    }
}

/// A document with its catalogs as they are, and what a sync would make of its source.
pub(crate) struct LoadedDocument {
    /// What the settings say of it.
    pub(crate) settings: DocumentSettings,
    /// The Markdown.
    pub(crate) file: Arc<SourceFile>,
    /// The catalogs as they are on disk.
    pub(crate) catalogs: BTreeMap<Locale, CatalogFile>,
    /// What a sync would make of the source.
    pub(crate) plan: SourcePlan,
    /// Whether `sources/<id>.ftl` is what a sync would write.
    pub(crate) is_register_current: bool,
    /// What is wrong in its files, without errors of the Markdown.
    pub(crate) findings: Vec<Diagnostic>,
}

/// A document, and what a sync is to write.
pub(crate) struct PlannedDocument {
    /// What a sync writes.
    pub(crate) plan: SyncPlan,
    /// The document whose keys and translations it starts with, if this is its first sync.
    pub(crate) starts_with: Option<String>,
    /// What is wrong in its files, without errors of the Markdown.
    pub(crate) findings: Vec<Diagnostic>,
}

/// What a document's plan is made from.
struct Inputs {
    file: Arc<SourceFile>,
    parsed: Parsed,
    register_file: Option<Result<Arc<SourceFile>, Diagnostic>>,
    register: Option<Register>,
    starts_with: Option<String>,
    findings: Vec<Diagnostic>,
}

/// Returns the name of a document's key register.
pub(crate) fn register_name(id: &str) -> String {
    format!("sources/{id}.ftl")
}

/// Returns the name of a catalog.
pub(crate) fn catalog_name(locale: &Locale, id: &str) -> String {
    format!("{TRANSLATIONS}/{locale}/{id}.ftl")
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
            fact_catalogs.insert(locale.clone(), read_catalog(&store, locale, FACTS, FACTS)?);
        }
        let today = clock::today()?;
        Ok(Self { store, settings_file, settings, facts, fact_catalogs, findings, today })
    }

    /// Returns the settings of the documents that are named, or of all when none is.
    pub(crate) fn chosen_documents(&self, ids: &[String]) -> Result<Vec<&DocumentSettings>, CommandError> {
        if ids.is_empty() {
            return Ok(self.settings.documents.iter().collect());
        }
        ids.iter().map(|id| self.document(id)).collect()
    }

    /// Returns the settings of a document.
    pub(crate) fn document(&self, id: &str) -> Result<&DocumentSettings, CommandError> {
        self.settings.document(id).ok_or_else(|| {
            let ids = self.settings.documents.iter().map(|document| document.id.as_str());
            let help = match nearest(id, ids.clone()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the documents are: {}", ids.collect::<Vec<_>>().join(", ")),
            };
            CommandError::Usage { message: format!("there is no document `{id}` in `{SETTINGS_FILE}`"), help }
        })
    }

    /// Returns a target locale of the project.
    pub(crate) fn locale(&self, tag: &str) -> Result<Locale, CommandError> {
        let locale = parse_locale(tag)?;
        if self.settings.locales.contains(&locale) || locale == self.settings.source_locale {
            return Ok(locale);
        }
        Err(CommandError::Usage {
            message: format!("`{locale}` is not a locale of this project"),
            help: format!("start it with `polyfold add {locale}`"),
        })
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
            help: format!("add `{locale}` to `locales` of the document in `{SETTINGS_FILE}`, then run `polyfold sync`"),
        })
    }

    /// Reads a document; an error of the Markdown leaves nothing to work with.
    pub(crate) fn load(
        &self,
        settings: &DocumentSettings,
    ) -> Result<Result<LoadedDocument, Vec<Diagnostic>>, CommandError> {
        let (inputs, on_disk) =
            rayon::join(|| self.inputs(settings), || self.read_catalogs(settings, |_, on_disk| on_disk));
        let Inputs { file, parsed, register_file, register, mut findings, .. } = match inputs? {
            Ok(inputs) => inputs,
            Err(faults) => return Ok(Err(faults)),
        };
        let (mut readable, mut files) = (Vec::new(), Vec::new());
        for (locale, on_disk) in settings.locales.iter().zip(on_disk?) {
            match on_disk {
                CatalogFile::Absent => files.push((locale, Err(CatalogFile::Absent))),
                CatalogFile::Read { file, catalog } => {
                    readable.push(catalog);
                    files.push((locale, Ok(file)));
                }
                CatalogFile::Broken { diagnostics } => {
                    findings.extend(diagnostics.iter().cloned());
                    files.push((locale, Err(CatalogFile::Broken { diagnostics })));
                }
            }
        }
        let plan = sync::plan_source(&settings.id, &file, parsed, register, &readable);
        findings.extend(plan.diagnostics.iter().cloned());
        let is_register_current =
            matches!(&register_file, Some(Ok(file)) if *file.text() == plan.register.write(&settings.id));
        let mut readable = readable.into_iter();
        let mut catalogs = BTreeMap::new();
        for (locale, file) in files {
            let on_disk = match file {
                Ok(file) => readable.next().map(|catalog| CatalogFile::Read { file, catalog }),
                Err(other) => Some(other),
            };
            catalogs.extend(on_disk.map(|on_disk| (locale.clone(), on_disk)));
        }
        Ok(Ok(LoadedDocument { settings: settings.clone(), file, catalogs, plan, is_register_current, findings }))
    }

    /// Reads a document to sync it; translations are carried over to corrections that somebody calls minor. Catalogs are held once only, as they are to be: there may be many large ones.
    pub(crate) fn plan(
        &self,
        settings: &DocumentSettings,
        minor: &MinorRequest,
    ) -> Result<Result<PlannedDocument, Vec<Diagnostic>>, CommandError> {
        let (inputs, on_disk) = rayon::join(
            || self.inputs(settings),
            || self.read_catalogs(settings, |locale, on_disk| without_text(locale, &settings.id, on_disk)),
        );
        let Inputs { file, parsed, register, starts_with, mut findings, .. } = match inputs? {
            Ok(inputs) => inputs,
            Err(faults) => return Ok(Err(faults)),
        };
        let mut catalogs = Vec::new();
        for on_disk in on_disk? {
            match on_disk {
                Ok(catalog) => catalogs.push(catalog),
                Err(diagnostics) => findings.extend(diagnostics),
            }
        }
        let input = SyncInput { document: &settings.id, file: &file, parsed, register, catalogs, today: &self.today };
        let plan = sync::plan_with_minor(input, minor);
        findings.extend(plan.diagnostics.iter().cloned());
        Ok(Ok(PlannedDocument { plan, starts_with, findings }))
    }

    /// Reads a document's Markdown and register.
    fn inputs(&self, settings: &DocumentSettings) -> Result<Result<Inputs, Vec<Diagnostic>>, CommandError> {
        let name = format!("sources/{}.md", settings.id);
        let file = match self.store.read_text(&name)? {
            Some(Ok(file)) => file,
            Some(Err(diagnostic)) => return Ok(Err(vec![diagnostic])),
            None => return Ok(Err(vec![self.missing_source(settings)])),
        };
        let (parsed, mut findings) = source::parse(&file);
        findings.extend(self.missing_images(&parsed, &file));
        if findings.iter().any(Diagnostic::is_error) {
            return Ok(Err(findings));
        }
        let register_file = match (self.store.read_text(&register_name(&settings.id))?, &settings.was) {
            (None, Some(was)) => self.store.read_text(&register_name(was))?,
            (file, _) => file,
        };
        let (register_file, starts_with) = match (register_file, self.predecessor(settings)) {
            (None, Some(from)) => match self.predecessors_register(from)? {
                Ok(file) => (Some(Ok(file)), Some(from.to_owned())),
                Err(fault) => {
                    findings.push(fault);
                    return Ok(Err(findings));
                }
            },
            (file, _) => (file, None),
        };
        let register = match &register_file {
            Some(Ok(file)) => {
                Register::parse(file).map_err(|faults| findings.extend(faults.into_iter().map(rebuilt))).ok()
            }
            Some(Err(diagnostic)) => {
                findings.push(rebuilt(diagnostic.clone()));
                None
            }
            None => None,
        };
        let register = if starts_with.is_some() { register.map(sync::start_register) } else { register };
        Ok(Ok(Inputs { file, parsed, register_file, register, starts_with, findings }))
    }

    /// Reads a document's catalogs, in the order of the settings; `keep` says what of each.
    fn read_catalogs<T: Send>(
        &self,
        settings: &DocumentSettings,
        keep: impl Fn(&Locale, CatalogFile) -> T + Sync,
    ) -> Result<Vec<T>, CommandError> {
        let from = self.predecessor(settings);
        let read = |locale: &Locale| {
            let read = |stored: &str| read_catalog(&self.store, locale, &settings.id, stored);
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

    /// Returns what is wrong in the catalogs of facts that cannot be read.
    pub(crate) fn fact_catalog_faults(&self) -> impl Iterator<Item = &Diagnostic> {
        self.fact_catalogs.values().flat_map(|on_disk| match on_disk {
            CatalogFile::Broken { diagnostics } => diagnostics.as_slice(),
            CatalogFile::Absent | CatalogFile::Read { .. } => &[],
        })
    }

    /// Returns what a sync would make of the catalogs of facts that can be read.
    pub(crate) fn plan_facts(&self) -> sync::FactsPlan {
        let catalogs = self.fact_catalogs.iter().filter_map(|(locale, file)| match file {
            CatalogFile::Absent => Some(Catalog::new(locale, FACTS)),
            CatalogFile::Read { catalog, .. } => Some(catalog.clone()),
            CatalogFile::Broken { .. } => None,
        });
        sync::plan_facts(&self.fact_sources(), catalogs.collect(), &self.today)
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

    /// Returns a diagnostic for each picture of the text that is not there.
    fn missing_images(&self, parsed: &Parsed, file: &Arc<SourceFile>) -> Vec<Diagnostic> {
        let images = parsed.document.images();
        let missing = images.into_iter().filter(|path| !self.store.has(&format!("sources/{path}")));
        missing.map(|path| pictures::missing(&self.store, file, path)).collect()
    }

    fn missing_source(&self, settings: &DocumentSettings) -> Diagnostic {
        let quoted = format!("\"{}\"", settings.id);
        let start = self.settings_file.text().find(&quoted).unwrap_or(0);
        Diagnostic::error("missing-source", format!("there is no file `sources/{}.md`", settings.id))
            .help("write the text there, or correct the document's `id`")
            .at(&self.settings_file, start..start + quoted.len())
    }
}

impl LoadedDocument {
    /// Returns the key and today's source text of each message, in document order.
    pub(crate) fn sources(&self) -> impl Iterator<Item = (&MessageKey, &Pattern)> {
        self.plan.source.messages.iter().map(|message| (&message.key, &message.source.text))
    }

    /// Returns the title in the source language, without markup.
    pub(crate) fn title(&self) -> String {
        let is_title = |message: &&Message| message.source.kind == MessageKind::Heading(1);
        let title = self.plan.source.messages.iter().find(is_title);
        title.map_or_else(|| self.settings.id.clone(), |title| plain_text(&parse_inline(title.source.text.as_str())))
    }
}

/// Returns the locale of a tag on the command line.
pub(crate) fn parse_locale(tag: &str) -> Result<Locale, CommandError> {
    tag.parse().map_err(|error| {
        let diagnostic = unknown_locale(&error);
        CommandError::Usage { message: diagnostic.message, help: diagnostic.help.unwrap_or_default() }
    })
}

/// A register that cannot be read is rebuilt from the catalogs, so its faults stop nothing.
fn rebuilt(mut fault: Diagnostic) -> Diagnostic {
    fault.severity = crate::diag::Severity::Warning;
    fault.help("the keys are taken from the catalogs instead; `polyfold sync` writes the file anew")
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

/// Returns a catalog, empty if there is none, without the text that it was read from.
fn without_text(locale: &Locale, id: &str, on_disk: CatalogFile) -> Result<Catalog, Vec<Diagnostic>> {
    match on_disk {
        CatalogFile::Absent => Ok(Catalog::new(locale, id)),
        CatalogFile::Read { catalog, .. } => Ok(catalog),
        CatalogFile::Broken { diagnostics } => Err(diagnostics),
    }
}

/// Reads the catalog of a document from the file of the id `stored`: the document's own, or the one that it had before.
fn read_catalog(store: &Store, locale: &Locale, document: &str, stored: &str) -> Result<CatalogFile, CommandError> {
    let name = catalog_name(locale, stored);
    let text = match store.read_text(&name) {
        // A file that cannot be read stops its language only.
        Err(CommandError::Read { source, .. }) => Some(Err(unreadable(&name, &source))),
        text => text?,
    };
    Ok(match text {
        None => CatalogFile::Absent,
        Some(Err(diagnostic)) => CatalogFile::Broken { diagnostics: vec![diagnostic.locale(locale)] },
        Some(Ok(file)) => match catalog::parse(&file, locale, document) {
            Ok(catalog) => CatalogFile::Read { file, catalog },
            Err(diagnostics) => {
                CatalogFile::Broken { diagnostics: diagnostics.into_iter().map(|fault| fault.locale(locale)).collect() }
            }
        },
    })
}

fn unreadable(name: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("`{name}` cannot be read: {error}"))
        .help("check that it is a file and may be read")
        .at(&SourceFile::new(name, ""), 0..0)
}

/// Returns a warning for each folder with catalogs whose name is no locale of the settings.
fn unlisted_locales(store: &Store, settings: &Settings) -> Result<Vec<Diagnostic>, CommandError> {
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
fn unlisted_catalogs(store: &Store, settings: &Settings) -> Vec<Diagnostic> {
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
