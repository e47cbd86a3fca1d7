//! Brings together what the gate asks for: the state of one language of one document.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{self, Catalog, Coverage, Record, Status};
use crate::cli::fonts::Fonts;
use crate::cli::project::{CatalogFile, LoadedDocument, Project};
use crate::diag::Diagnostic;
use crate::layout::FontBook;
use crate::locale::Locale;
use crate::project::Requirement;
use crate::release::{Reason, message_reasons};
use crate::source::Slot;
use crate::text::{MessageKey, Pattern};

/// Where a language of a document stands.
pub(crate) struct LanguageState {
    /// The language.
    pub(crate) locale: Locale,
    /// How many messages stand where.
    pub(crate) coverage: Coverage,
    /// Why it may not be printed; none when it may.
    pub(crate) reasons: Vec<Reason>,
}

/// Returns where a language of a document stands, from the files on disk.
pub(crate) fn language_state(
    project: &Project,
    fonts: &Fonts,
    document: &LoadedDocument,
    locale: &Locale,
) -> LanguageState {
    let absent = Catalog::new(locale, &document.settings.id);
    let on_disk = document.catalogs.get(locale);
    let catalog = on_disk.and_then(CatalogFile::catalog).unwrap_or(&absent);
    let coverage = Coverage::of(catalog, document.counted_sources());
    let mut reasons = match on_disk {
        // What stands in a broken catalog is not known, so nothing is said of its messages.
        Some(CatalogFile::Broken { diagnostics }) => vec![broken(diagnostics)],
        Some(CatalogFile::Absent | CatalogFile::Read { .. } | CatalogFile::WithoutText { .. }) | None => {
            message_reasons(&coverage, project.settings.print_requires)
        }
    };
    reasons.extend(fact_reasons(project, document, locale));
    let texts = catalog.records.iter().filter_map(Record::entry).map(|entry| &entry.text);
    reasons.extend(font_reasons(fonts, locale, texts));
    LanguageState { locale: locale.clone(), coverage, reasons }
}

/// Returns everything that keeps a language of a document from being printed, the source language too.
pub(crate) fn reasons(project: &Project, fonts: &Fonts, document: &LoadedDocument, locale: &Locale) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if !document.is_register_current {
        reasons.push(Reason::NotSynced);
    }
    if project.findings.iter().any(Diagnostic::is_error) {
        reasons.push(Reason::BrokenFacts);
    }
    if *locale == project.settings.source_locale {
        reasons.extend(font_reasons(fonts, locale, document.sources().map(|(_, text)| text)));
    } else {
        reasons.extend(language_state(project, fonts, document, locale).reasons);
    }
    reasons
}

/// Returns the facts in a locale's form, for those that have one; the source's value else.
pub(crate) fn facts_of(project: &Project, locale: &Locale) -> Vec<(MessageKey, Pattern)> {
    let catalog = project.fact_catalogs.get(locale).and_then(CatalogFile::catalog);
    let entries = catalog.map(Catalog::entries).unwrap_or_default();
    let form = |key: &MessageKey| entries.get(key).map(|entry| entry.text.clone());
    project.facts.iter().map(|fact| (fact.key.clone(), form(&fact.key).unwrap_or_else(|| fact.value.clone()))).collect()
}

fn broken(diagnostics: &[Diagnostic]) -> Reason {
    let place = diagnostics.first().and_then(|fault| fault.place.as_ref());
    let place = place.map_or_else(String::new, |place| format!("{}:{}", place.file.name(), place.line_column().0));
    Reason::BrokenCatalog { place }
}

/// Returns what is wrong with the facts that the document uses.
fn fact_reasons(project: &Project, document: &LoadedDocument, locale: &Locale) -> Vec<Reason> {
    if *locale == project.settings.source_locale {
        return Vec::new();
    }
    let on_disk = project.fact_catalogs.get(locale);
    if let Some(CatalogFile::Broken { diagnostics }) = on_disk {
        return vec![broken(diagnostics)];
    }
    let entries = on_disk.and_then(CatalogFile::catalog).map(Catalog::entries).unwrap_or_default();
    let mut reasons = Vec::new();
    for key in used_facts(project, document, locale) {
        // A fact that is not there at all is found when the text is resolved.
        let Some(fact) = project.facts.get(&key) else { continue };
        let entry = entries.get(&key).copied();
        if entry.is_none() {
            if fact.needs_override() {
                reasons.push(Reason::FactMissing(key));
            }
            continue;
        }
        let is_current = match (catalog::status(entry, &fact.value), project.settings.print_requires) {
            (Status::Approved, _) | (Status::Translated, Requirement::Translated) => true,
            (Status::Missing | Status::Draft | Status::Outdated | Status::Edited | Status::Translated, _) => false,
        };
        if !is_current {
            reasons.push(Reason::FactNotCurrent(key));
        }
    }
    reasons
}

/// Returns the fonts that a language was to be set in and cannot, and whether characters of its texts lack a glyph.
fn font_reasons<'a>(fonts: &Fonts, locale: &Locale, texts: impl Iterator<Item = &'a Pattern>) -> Vec<Reason> {
    let unusable = fonts.unusable_for(locale).into_iter().map(|path| Reason::UnusableFont(path.to_owned()));
    unusable.chain(glyph_reason(&fonts.book, locale, texts)).collect()
}

/// Returns whether characters of a language's texts are without a glyph: some, or the whole script.
fn glyph_reason<'a>(book: &FontBook, locale: &Locale, texts: impl Iterator<Item = &'a Pattern>) -> Option<Reason> {
    let characters = characters(texts);
    let missing = book.missing_characters(locale, &characters);
    if missing.is_empty() {
        None
    } else if missing.len() * 2 > characters.chars().count() {
        Some(Reason::NoFont)
    } else {
        Some(Reason::MissingGlyphs(missing.len()))
    }
}

/// Returns the different characters of texts, in the order of Unicode.
fn characters<'a>(texts: impl Iterator<Item = &'a Pattern>) -> String {
    // The same few come again and again; a place for each of the basic plane is found faster than one in a set.
    let mut basic = vec![false; 0x1_0000];
    let mut others = BTreeSet::new();
    for character in texts.flat_map(|text| text.as_str().chars()) {
        match basic.get_mut(character as usize) {
            Some(is_there) => *is_there = true,
            None => drop(others.insert(character)),
        }
    }
    let basic = basic.iter().zip(0..).filter_map(|(is_there, code)| char::from_u32(code).filter(|_| *is_there));
    basic.chain(others).collect()
}

/// Returns the facts that a document uses in a language, and those that they use themselves.
fn used_facts(project: &Project, document: &LoadedDocument, locale: &Locale) -> BTreeSet<MessageKey> {
    let catalog = document.catalogs.get(locale).and_then(CatalogFile::catalog);
    let entries = catalog.map(Catalog::look_up).unwrap_or_default();
    let mut open: Vec<MessageKey> = Vec::new();
    let _ = document.plan.source.document.map(&mut |slot| {
        let text = match slot {
            Slot::Fixed(text) => Some(text),
            Slot::Message(key) => entries.get(key).map(|entry| &entry.text),
        };
        open.extend(text.into_iter().flat_map(|text| text.references().terms));
    });
    let values: BTreeMap<MessageKey, Pattern> = facts_of(project, locale).into_iter().collect();
    let mut used = BTreeSet::new();
    while let Some(key) = open.pop() {
        if let Some(value) = values.get(&key).filter(|_| used.insert(key.clone())) {
            open.extend(value.references().terms);
        }
    }
    used
}
