//! A document as it is on disk, with its catalogs: as it is to be looked at, or as it is to be synced.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::catalog::KnownMessages;
use crate::cli::error::CommandError;
use crate::cli::pictures;
use crate::cli::project::catalogs::{CatalogFile, without_text};
use crate::cli::project::{Project, register_name};
use crate::diag::{Diagnostic, Severity, SourceFile};
use crate::locale::Locale;
use crate::project::DocumentSettings;
use crate::source::{self, Message, MessageKind, Parsed, Register, parse_inline, plain_text};
use crate::sync::{self, MinorRequest, SourcePlan, SyncInput, SyncPlan};
use crate::text::{MessageKey, Pattern};

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
    /// How many words each message has; counted once for all languages, when it is asked for.
    words: OnceLock<Vec<usize>>,
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

/// A document's files, and what was kept of each catalog.
struct DocumentFiles<T> {
    register: RegisterFile,
    /// The Markdown; its findings are those of the register too.
    markdown: Markdown,
    catalogs: Vec<T>,
}

/// A document's register as it is on disk.
struct RegisterFile {
    file: Option<Arc<SourceFile>>,
    register: Option<Register>,
    /// The document that it is of, where that is another one which this document starts with.
    starts_with: Option<String>,
    findings: Vec<Diagnostic>,
}

/// A document's Markdown.
struct Markdown {
    file: Arc<SourceFile>,
    parsed: Parsed,
    findings: Vec<Diagnostic>,
}

impl Project {
    /// Reads a document; an error of the Markdown leaves nothing to work with.
    pub(crate) fn load(
        &self,
        settings: &DocumentSettings,
    ) -> Result<Result<LoadedDocument, Vec<Diagnostic>>, CommandError> {
        self.load_keeping(settings, |on_disk| on_disk)
    }

    /// Reads a document without the texts of its catalogs, which may be many large ones.
    pub(crate) fn load_without_texts(
        &self,
        settings: &DocumentSettings,
    ) -> Result<Result<LoadedDocument, Vec<Diagnostic>>, CommandError> {
        self.load_keeping(settings, CatalogFile::without_text)
    }

    fn load_keeping(
        &self,
        settings: &DocumentSettings,
        keep: impl Fn(CatalogFile) -> CatalogFile + Sync,
    ) -> Result<Result<LoadedDocument, Vec<Diagnostic>>, CommandError> {
        let files = match self.read_document(settings, |_, on_disk| keep(on_disk))? {
            Ok(files) => files,
            Err(faults) => return Ok(Err(faults)),
        };
        let DocumentFiles { register, markdown: Markdown { file, parsed, mut findings }, catalogs: on_disk } = files;
        let (mut readable, mut files) = (Vec::new(), Vec::new());
        for (locale, on_disk) in settings.locales.iter().zip(on_disk) {
            match on_disk {
                CatalogFile::Read { file, catalog } => {
                    readable.push(catalog);
                    files.push((locale, Ok(Some(file))));
                }
                CatalogFile::WithoutText { catalog } => {
                    readable.push(catalog);
                    files.push((locale, Ok(None)));
                }
                CatalogFile::Absent => files.push((locale, Err(CatalogFile::Absent))),
                CatalogFile::Broken { diagnostics } => {
                    findings.extend(diagnostics.iter().cloned());
                    files.push((locale, Err(CatalogFile::Broken { diagnostics })));
                }
            }
        }
        let plan = sync::plan_source(&settings.id, &file, parsed, register.register, &readable);
        findings.extend(plan.diagnostics.iter().cloned());
        let is_register_current = register.file.is_some_and(|file| *file.text() == plan.register.write(&settings.id));
        let mut readable = readable.into_iter();
        let mut catalogs = BTreeMap::new();
        for (locale, file) in files {
            let on_disk = match file {
                Ok(Some(file)) => readable.next().map(|catalog| CatalogFile::Read { file, catalog }),
                Ok(None) => readable.next().map(|catalog| CatalogFile::WithoutText { catalog }),
                Err(other) => Some(other),
            };
            catalogs.extend(on_disk.map(|on_disk| (locale.clone(), on_disk)));
        }
        let (settings, words) = (settings.clone(), OnceLock::new());
        Ok(Ok(LoadedDocument { settings, file, catalogs, plan, is_register_current, findings, words }))
    }

    /// Reads a document to sync it; translations are carried over to corrections that somebody calls minor.
    ///
    /// Catalogs are held once only, as they are to be: there may be many large ones.
    pub(crate) fn plan(
        &self,
        settings: &DocumentSettings,
        minor: &MinorRequest,
    ) -> Result<Result<PlannedDocument, Vec<Diagnostic>>, CommandError> {
        let keep = |locale: &Locale, on_disk| without_text(locale, &settings.id, on_disk);
        let files = match self.read_document(settings, keep)? {
            Ok(files) => files,
            Err(faults) => return Ok(Err(faults)),
        };
        let DocumentFiles { register, markdown: Markdown { file, parsed, mut findings }, catalogs: on_disk } = files;
        let mut catalogs = Vec::new();
        for on_disk in on_disk {
            match on_disk {
                Ok(catalog) => catalogs.push(catalog),
                Err(diagnostics) => findings.extend(diagnostics),
            }
        }
        let former = self.former_texts(&settings.id, &catalogs);
        let input = SyncInput {
            document: &settings.id,
            file: &file,
            parsed,
            register: register.register,
            catalogs,
            former,
            today: &self.today,
        };
        let plan = sync::plan_with_minor(input, minor);
        findings.extend(plan.diagnostics.iter().cloned());
        findings.extend(self.unknown_names(settings, &file, &plan.source));
        Ok(Ok(PlannedDocument { plan, starts_with: register.starts_with, findings }))
    }

    /// Reads a document's files, or returns all that leaves nothing to work with; `keep` says what of each catalog, in
    /// the order of the settings.
    ///
    /// The register comes first: with it the catalogs are read faster, and share its texts.
    fn read_document<T: Send>(
        &self,
        settings: &DocumentSettings,
        keep: impl Fn(&Locale, CatalogFile) -> T + Sync,
    ) -> Result<Result<DocumentFiles<T>, Vec<Diagnostic>>, CommandError> {
        let register = self.register(settings)?;
        let known = known_messages(register.as_ref().ok().and_then(|register| register.register.as_ref()));
        let (markdown, catalogs) =
            rayon::join(|| self.markdown(settings), || self.read_catalogs(settings, &known, &keep));
        let catalogs = catalogs?;
        Ok(match (markdown?, register) {
            (Ok(mut markdown), Ok(mut register)) => {
                markdown.findings.append(&mut register.findings);
                Ok(DocumentFiles { register, markdown, catalogs })
            }
            (Ok(markdown), Err(fault)) => Err(markdown.findings.into_iter().chain([fault]).collect()),
            (Err(faults), _) => Err(faults),
        })
    }

    /// Reads a document's register; of a document that was renamed, that of its old name; of a new one that starts with
    /// another, that of the other.
    fn register(&self, settings: &DocumentSettings) -> Result<Result<RegisterFile, Diagnostic>, CommandError> {
        let file = match (self.store.read_text(&register_name(&settings.id))?, &settings.was) {
            (None, Some(was)) => self.store.read_text(&register_name(was))?,
            (file, _) => file,
        };
        let Some(from) = self.predecessor(settings).filter(|_| file.is_none()) else {
            return Ok(Ok(register_file(file)));
        };
        Ok(self.predecessors_register(from)?.map(|file| {
            let other = register_file(Some(Ok(file)));
            let register = other.register.map(sync::start_register);
            RegisterFile { register, starts_with: Some(from.to_owned()), ..other }
        }))
    }

    /// Reads a document's Markdown.
    fn markdown(&self, settings: &DocumentSettings) -> Result<Result<Markdown, Vec<Diagnostic>>, CommandError> {
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
        Ok(Ok(Markdown { file, parsed, findings }))
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

    /// Returns the same, and the number of words of each text.
    pub(crate) fn counted_sources(&self) -> impl Iterator<Item = (&MessageKey, &Pattern, usize)> {
        let count = || self.sources().map(|(_, source)| source.word_count()).collect();
        self.sources().zip(self.words.get_or_init(count)).map(|((key, source), words)| (key, source, *words))
    }

    /// Returns the title in the source language, without markup.
    pub(crate) fn title(&self) -> String {
        let is_title = |message: &&Message| message.source.kind == MessageKind::Heading(1);
        let title = self.plan.source.messages.iter().find(is_title);
        title.map_or_else(|| self.settings.id.clone(), |title| plain_text(&parse_inline(title.source.text.as_str())))
    }
}

fn register_file(file: Option<Result<Arc<SourceFile>, Diagnostic>>) -> RegisterFile {
    let (file, parsed) = match file {
        Some(Ok(file)) => (Some(file.clone()), Register::parse(&file).map(Some)),
        Some(Err(diagnostic)) => (None, Err(vec![diagnostic])),
        None => (None, Ok(None)),
    };
    match parsed {
        Ok(register) => RegisterFile { file, register, starts_with: None, findings: Vec::new() },
        Err(faults) => {
            let findings = faults.into_iter().map(rebuilt).collect();
            RegisterFile { file, register: None, starts_with: None, findings }
        }
    }
}

/// Returns the messages of a register, as catalogs show them.
fn known_messages(register: Option<&Register>) -> KnownMessages<'_> {
    let Some(register) = register else { return KnownMessages::default() };
    let active = register.active.iter().map(|message| (&message.key, &message.text));
    KnownMessages::new(active.chain(register.retired.iter().map(|retired| (&retired.key, &retired.text))))
}

/// A register that cannot be read is rebuilt from the catalogs, so its faults stop nothing.
fn rebuilt(mut fault: Diagnostic) -> Diagnostic {
    fault.severity = Severity::Warning;
    fault.help("the keys are taken from the catalogs instead; `polyfold sync` writes the file anew")
}
