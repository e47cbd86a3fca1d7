//! What stands against setting a text, as diagnostics.
//!
//! One place for the words of layout's rules: `panel-count`, `missing-glyph`,
//! `unusable-picture`, `unusable-qr-target`, `unknown-footnote`,
//! `pages-only`, `overset-text`, `overfull-line` and `wide-table`.

use crate::diag::{Diagnostic, counted, listed};
use crate::geometry::Length;
use crate::layout::surplus::Surplus;
use crate::layout::vertical::Fault;
use crate::locale::Locale;
use crate::project::PanelRole;
use crate::text::{MessageKey, character_words, code_point};

/// So many missing characters get a finding each. Where there are more the script has no font, and that is one finding.
const NAMED_GLYPHS: usize = 5;
/// How many messages that have a missing character are named, and how many characters of a script without font.
const NAMED_KEYS: usize = 5;
const EXAMPLES: usize = 3;

/// Gathers the findings of one language of a document.
#[derive(Debug)]
pub(super) struct Findings {
    locale: Locale,
    found: Vec<Diagnostic>,
    missing: Vec<Missing>,
}

/// A character that no font has.
#[derive(Debug)]
struct Missing {
    character: char,
    /// The face of the text that it stands in.
    face: String,
    /// The messages that have it.
    keys: Vec<MessageKey>,
}

impl Findings {
    pub(super) fn new(locale: &Locale) -> Self {
        Self { locale: locale.clone(), found: Vec::new(), missing: Vec::new() }
    }

    /// Returns all that was found, if anything was.
    pub(super) fn into_result(mut self) -> Result<(), Vec<Diagnostic>> {
        self.name_missing_glyphs();
        if self.found.is_empty() { Ok(()) } else { Err(self.found) }
    }

    pub(super) fn panel_count(&mut self, sheet: &str, panels: usize, sections: usize) {
        let message = format!(
            "the sheet `{sheet}` has {}, the text has {}",
            counted(panels, "panel", "panels"),
            counted(sections, "section", "sections")
        );
        let help = "end each panel's text but the last with a line `---`: the n-th section fills the n-th panel";
        self.push(Diagnostic::error("panel-count", message).help(help), None);
    }

    pub(super) fn no_pages(&mut self, sheet: &str) {
        let message = format!("the sheet `{sheet}` has a cover and pages, the text has a cover only");
        let help = "end the cover's text with a line `---`: what follows stands on the pages";
        self.push(Diagnostic::error("panel-count", message).help(help), None);
    }

    pub(super) fn unusable_picture(&mut self, path: &str, key: Option<&MessageKey>) {
        let message = format!("the picture `{path}` cannot be set");
        let help = "use a PNG, JPEG or SVG file that other programs can open";
        self.push(Diagnostic::error("unusable-picture", message).help(help), key);
    }

    pub(super) fn unusable_qr_target(&mut self, target: &str, key: Option<&MessageKey>) {
        let message = match target.chars().count() {
            0 => "the QR code has no target".to_owned(),
            count => format!("the target of the QR code has {count} characters, more than a QR code holds"),
        };
        let help = "give the fact that the QR code shows a short web address";
        self.push(Diagnostic::error("unusable-qr-target", message).help(help), key);
    }

    pub(super) fn unknown_footnote(&mut self, label: &str, key: Option<&MessageKey>) {
        let message = format!("the text refers to the footnote `{label}`, which is not in the document");
        let help = "use the labels of the source text";
        self.push(Diagnostic::error("unknown-footnote", message).help(help), key);
    }

    pub(super) fn missing_glyph(&mut self, character: char, face: String, key: Option<&MessageKey>) {
        let known = self.missing.iter().position(|missing| missing.character == character);
        let at = known.unwrap_or_else(|| {
            self.missing.push(Missing { character, face, keys: Vec::new() });
            self.missing.len() - 1
        });
        let keys = &mut self.missing[at].keys;
        keys.extend(key.filter(|key| !keys.contains(key)).cloned());
    }

    pub(super) fn overset(&mut self, surplus: &Surplus, number: usize, role: PanelRole, size: Length) {
        let place = match role {
            PanelRole::Page => format!("page {number}"),
            PanelRole::Cover | PanelRole::Front | PanelRole::Flap | PanelRole::Inside | PanelRole::Back => {
                format!("panel {number} ({})", role.as_str())
            }
        };
        let message = format!(
            "the text is too long for {place} by about {}, even at {} pt",
            counted(surplus.chars, "character", "characters"),
            points(size)
        );
        let help = "shorten the texts there, or set a smaller `body-min` or `leading-min` in `[theme]`";
        self.push(Diagnostic::error("overset-text", message).help(help), surplus.key.as_ref());
    }

    pub(super) fn pages_only(&mut self, directive: &str, sheet: &str) {
        let message = format!("`layout:{directive}` is for pages, and the sheet `{sheet}` has panels");
        let help = "delete it, or choose a sheet of pages for the document, such as `a4`";
        self.push(Diagnostic::error("pages-only", message).help(help), None);
    }

    pub(super) fn too_wide(&mut self, key: Option<&MessageKey>, fault: Fault, size: Length) {
        let finding = match fault {
            Fault::WideWord => {
                let message = format!("a word is wider than the line it stands in, even at {} pt", points(size));
                let help = "use a shorter word, or put a soft hyphen (U+00AD) where it may be divided";
                Diagnostic::error("overfull-line", message).help(help)
            }
            Fault::WideTable(columns) => {
                let message = format!(
                    "the table that begins here has {} and is wider than the page, even at {} pt",
                    counted(columns, "column", "columns"),
                    points(size)
                );
                Diagnostic::error("wide-table", message).help("make two tables of it, or take out a column")
            }
        };
        self.push(finding, key);
    }

    fn name_missing_glyphs(&mut self) {
        let missing = std::mem::take(&mut self.missing);
        if missing.len() > NAMED_GLYPHS {
            self.no_font(&missing);
            return;
        }
        for Missing { character, face, keys } in &missing {
            let words = character_words(*character);
            let others = keys.get(1..).unwrap_or_default();
            let also = match others {
                [] => String::new(),
                others => format!(", also in {}", listed(others.iter().map(MessageKey::as_str), NAMED_KEYS - 1)),
            };
            let message = format!("neither `{face}` nor another font has {words}{also}");
            let help = format!(
                "name a font that has {} in polyfold.toml (`[locale.{}]`, `font = \"fonts/…\"`), or replace the character",
                code_point(*character),
                self.locale
            );
            self.push(Diagnostic::error("missing-glyph", message).help(help), keys.first());
        }
    }

    /// Says once that there is no font for a whole script.
    fn no_font(&mut self, missing: &[Missing]) {
        let examples = missing.iter().take(EXAMPLES).map(|missing| character_words(missing.character));
        let message = format!(
            "no font has {} of the texts, such as {}",
            counted(missing.len(), "character", "characters"),
            examples.collect::<Vec<_>>().join(", ")
        );
        let help = format!("run `polyfold fonts {} --find`: it looks for a font on this computer", self.locale);
        let key = missing.first().and_then(|missing| missing.keys.first());
        self.push(Diagnostic::error("missing-glyph", message).help(help), key);
    }

    fn push(&mut self, finding: Diagnostic, key: Option<&MessageKey>) {
        let finding = finding.locale(&self.locale);
        self.found.push(match key {
            Some(key) => finding.key(key.as_str()),
            None => finding,
        });
    }
}

/// Returns a size in points with one digit after the point.
fn points(size: Length) -> String {
    format!("{:.1}", size.to_pt())
}
