//! `polyfold fonts`: which faces each language is set in, and what they do not cover.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::font_search;
use crate::cli::gate::facts_of;
use crate::cli::project::{CatalogFile, LoadedDocument, Project};
use crate::cli::ui::{Format, Ui};
use crate::diag::Diagnostic;
use crate::digest::sha256_hex;
use crate::layout::{FontBook, FontFace, FontFault, FontScope, Position, ProjectFont};
use crate::locale::Locale;
use crate::project::{FontRole, FontSetting, SETTINGS_FILE, Settings};
use crate::report::{Finding, FontReport, LocaleFonts, MissingCharacter, ProjectFace};
use crate::text::{Pattern, Segment, character_name, code_point};

/// Show which faces each language is set in, and characters that no face has
///
/// Noto faces for most scripts are built in. A face of your own, and faces for Chinese, Japanese and Korean, are
/// files in the project that `polyfold.toml` names: `[locale.zh-Hans]`, `font = "fonts/…"`. Out of a variable font
/// come the regular face and the bold one, and an italic where it has one.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only these languages (default: all)
    #[arg(value_name = "LOCALE")]
    locales: Vec<String>,
    /// Look for font files of this computer that have the missing characters
    #[arg(long)]
    find: bool,
}

/// How many messages that have a missing character are named.
const NAMED_KEYS: usize = 5;

/// The fonts of a project: built in and its own.
pub(crate) struct Fonts {
    /// All faces.
    pub(crate) book: FontBook,
    /// SHA-256 over the project's own files.
    pub(crate) digest: String,
    /// Files that are missing or broken.
    pub(crate) findings: Vec<Diagnostic>,
    /// Files that are not used for that, with the text that each was named for.
    unusable: Vec<(FontScope, String)>,
}

impl Fonts {
    /// Returns the files that a language was to be set in and that cannot be used, each once.
    pub(crate) fn unusable_for(&self, locale: &Locale) -> BTreeSet<&str> {
        let meant = self.unusable.iter().filter(|(scope, _)| scope.is_meant_for(locale));
        meant.map(|(_, path)| path.as_str()).collect()
    }
}

/// Reads the fonts that the settings name, each file once however many faces are taken out of it.
///
/// They are read and not mapped into memory (see ARCHITECTURE.md, «Files of fonts»).
pub(crate) fn load_fonts(project: &Project) -> Result<Fonts, CommandError> {
    let (mut findings, mut unusable) = (Vec::new(), Vec::new());
    let (mut fonts, mut settings) = (Vec::new(), Vec::new());
    let files = FontFiles::read(project)?;
    for (scope, setting) in font_settings(&project.settings) {
        let Some(data) = files.get(&setting.path) else {
            let fault = Diagnostic::error("missing-font", format!("there is no file `{}`", setting.path));
            findings.push(
                fault
                    .help(format!("put the font there, or correct its path in `{SETTINGS_FILE}`"))
                    .at(&project.settings_file, setting.span.clone()),
            );
            unusable.push((scope, setting.path.clone()));
            continue;
        };
        settings.push((scope.clone(), setting));
        fonts.push(ProjectFont {
            name: setting.path.clone(),
            data,
            index: setting.index,
            axes: setting.axes.iter().map(|axis| axis.place).collect(),
            bold: matches!(setting.role, FontRole::Bold | FontRole::BoldItalic),
            italic: matches!(setting.role, FontRole::Italic | FontRole::BoldItalic),
            heading: setting.role == FontRole::Heading,
            scope,
        });
    }
    let (book, faults) = FontBook::new(fonts);
    for FontFault { font, axis, diagnostic } in faults {
        let (scope, setting) = &settings[font];
        if diagnostic.is_error() {
            unusable.push((scope.clone(), setting.path.clone()));
        }
        let of_axis = setting.axes.iter().find(|named| Some(named.place.tag) == axis);
        let span = of_axis.map_or(&setting.span, |named| &named.span);
        let finding = diagnostic.at(&project.settings_file, span.clone());
        // Two faces out of one broken file are one finding.
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    Ok(Fonts { book, digest: files.digest(), findings, unusable })
}

/// Returns the fonts that the settings name, each with the text that it is for.
fn font_settings(settings: &Settings) -> impl Iterator<Item = (FontScope, &FontSetting)> {
    let of_locales = settings.fonts.iter();
    let of_locales = of_locales.map(|(locale, fonts)| (FontScope::Locales(vec![locale.clone()]), fonts));
    let of_scripts = settings.script_fonts.iter();
    let of_scripts = of_scripts.map(|(code, fonts)| (FontScope::Script(code.clone()), fonts));
    of_locales.chain(of_scripts).flat_map(|(scope, fonts)| fonts.iter().map(move |font| (scope.clone(), font)))
}

/// The font files of a project by their paths.
struct FontFiles<'a> {
    files: BTreeMap<&'a str, FontFile>,
}

/// A font file that was read.
struct FontFile {
    bytes: Arc<Vec<u8>>,
    /// SHA-256 of them.
    digest: String,
}

impl<'a> FontFiles<'a> {
    /// Reads the files that are there, several at a time: one for Chinese has 20 MB.
    fn read(project: &'a Project) -> Result<Self, CommandError> {
        let paths: BTreeSet<&str> = font_settings(&project.settings).map(|(_, font)| font.path.as_str()).collect();
        let read = |path: &'a str| {
            let bytes = project.store.read_bytes(path)?;
            Ok(bytes.map(|bytes| (path, FontFile { digest: sha256_hex(&bytes), bytes: Arc::new(bytes) })))
        };
        let files: Vec<_> = paths.into_par_iter().map(read).collect::<Result<_, CommandError>>()?;
        Ok(Self { files: files.into_iter().flatten().collect() })
    }

    /// Returns the bytes of a file; nothing when there is none.
    fn get(&self, path: &str) -> Option<Arc<Vec<u8>>> {
        self.files.get(path).map(|file| Arc::clone(&file.bytes))
    }

    /// Returns the digests of all files, in the order of their paths.
    fn digest(&self) -> String {
        self.files.values().map(|file| file.digest.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// What stands for the key of a message where a language has none yet.
const NAME_OF_LANGUAGE: &str = "name of the language";

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let (locales, findings) = Project::at_one_moment(start, |project| find(project, arguments, ui))?;
    let is_covered = locales.iter().all(|locale| locale.missing.is_empty());
    let report = FontReport::new(locales, findings.iter().map(Finding::from).collect());
    match ui.format {
        Format::Json => ui.json(&report),
        Format::Human => {
            ui.diagnostics(&findings);
            ui.result(&report.to_text(Ui::width()));
        }
    }
    let is_clean = is_covered && !findings.iter().any(Diagnostic::is_error);
    Ok(if is_clean { ExitStatus::Done } else { ExitStatus::Findings })
}

/// Returns what each language is set in, and what is wrong in the files.
fn find(
    project: &Project,
    arguments: &Arguments,
    ui: &Ui,
) -> Result<(Vec<LocaleFonts>, Vec<Diagnostic>), CommandError> {
    let mut chosen = arguments.locales.iter().map(|tag| project.locale(tag)).collect::<Result<Vec<_>, _>>()?;
    if chosen.is_empty() {
        chosen = std::iter::once(&project.settings.source_locale).chain(&project.settings.locales).cloned().collect();
    }
    let fonts = load_fonts(project)?;
    let mut findings = fonts.findings.clone();
    let mut documents = Vec::new();
    for settings in &project.settings.documents {
        match project.load(settings)? {
            Ok(document) => {
                findings.extend(document.findings.iter().cloned());
                documents.push(document);
            }
            Err(faults) => findings.extend(faults),
        }
    }
    let mut locales: Vec<LocaleFonts> =
        chosen.iter().map(|locale| locale_fonts(project, &fonts.book, &documents, locale)).collect();
    if arguments.find {
        for (locale, report) in chosen.iter().zip(&mut locales).filter(|(_, report)| !report.missing.is_empty()) {
            let characters = report.missing.iter().map(|missing| missing.character).collect();
            report.proposal = font_search::find(locale, &characters, ui);
            report.suggestion = report.proposal.is_none().then(|| font_search::suggestion(locale));
        }
    }
    Ok((locales, findings))
}

fn locale_fonts(project: &Project, book: &FontBook, documents: &[LoadedDocument], locale: &Locale) -> LocaleFonts {
    let faces = book.faces_for(locale);
    let text = book.text_family(locale).to_owned();
    let has_bold = faces.iter().any(|id| book.face(*id).is_bold() && book.face(*id).family() == text);
    let mut families: Vec<String> = Vec::new();
    for family in faces.iter().map(|id| book.face(*id).family()) {
        if !families.iter().any(|known| known == family) {
            families.push(family.to_owned());
        }
    }
    LocaleFonts {
        locale: locale.to_string(),
        name: locale.english_name(),
        fallback: families.iter().filter(|family| **family != text).cloned().collect(),
        faces: families,
        text,
        has_bold,
        project: faces.iter().filter_map(|id| project_face(book.face(*id))).collect(),
        missing: missing_characters(book, locale, &texts(project, documents, locale)),
        proposal: None,
        suggestion: None,
    }
}

/// Describes a face of the project; nothing for a face that is built in.
fn project_face(face: &FontFace) -> Option<ProjectFace> {
    let style = match (face.is_heading(), face.is_bold(), face.is_italic()) {
        (true, _, _) => "heading",
        (false, true, true) => "bold italic",
        (false, true, false) => "bold",
        (false, false, true) => "italic",
        (false, false, false) => "regular",
    };
    let places = face.position().map_or(&[][..], Position::places);
    Some(ProjectFace {
        family: face.family().to_owned(),
        style: style.to_owned(),
        axes: places.iter().map(|place| (place.tag.to_string(), place.value)).collect(),
        file: face.file()?.to_owned(),
        index: face.index(),
    })
}

/// Returns the characters that no face has, with the messages that have them.
fn missing_characters(book: &FontBook, locale: &Locale, texts: &[(String, Pattern)]) -> Vec<MissingCharacter> {
    let mut missing: BTreeMap<char, Vec<&str>> = BTreeMap::new();
    for (key, text) in texts {
        for character in book.missing_characters(locale, &literal_text(text)) {
            missing.entry(character).or_default().push(key);
        }
    }
    let missing = missing.into_iter().filter_map(|(character, keys)| {
        Some(MissingCharacter {
            character,
            code_point: code_point(character),
            name: character_name(character),
            key: (*keys.first()?).to_owned(),
            keys: keys.iter().take(NAMED_KEYS).map(|key| (*key).to_owned()).collect(),
            messages: keys.len(),
        })
    });
    missing.collect()
}

/// Returns the texts of a language with their keys: messages of all documents, then facts.
fn texts(project: &Project, documents: &[LoadedDocument], locale: &Locale) -> Vec<(String, Pattern)> {
    let mut texts = Vec::new();
    for document in documents {
        if *locale == project.settings.source_locale {
            let messages = &document.plan.source.messages;
            texts.extend(messages.iter().map(|message| (message.key.to_string(), message.source.text.clone())));
        } else if let Some(catalog) = document.catalogs.get(locale).and_then(CatalogFile::catalog) {
            let entries = catalog.records.iter().filter_map(crate::catalog::Record::entry);
            texts.extend(entries.map(|entry| (entry.key.to_string(), entry.text.clone())));
        }
    }
    if texts.is_empty() {
        // Before there is a translation, the language's name tells of its letters.
        texts.extend(Pattern::parse(locale.own_name()).ok().map(|name| (NAME_OF_LANGUAGE.to_owned(), name)));
    }
    texts.extend(facts_of(project, locale).into_iter().map(|(key, text)| (key.to_string(), text)));
    texts
}

fn literal_text(pattern: &Pattern) -> String {
    pattern
        .segments()
        .into_iter()
        .filter_map(|segment| match segment {
            Segment::Text(text) => Some(text),
            Segment::Placeable(_) => None,
        })
        .collect()
}
