//! Localizing: from the skeleton of a document to its texts in one language.

use crate::catalog::Resolver;
use crate::diag::Diagnostic;
use crate::source::{Document, Inline, LocalizedText, Slot};
use crate::text::{MessageKey, Pattern};

/// Returns the document with every text resolved, or everything that stands against it.
///
/// `text_of` gives the text of a message in the language; whether that is a translation, or in a proof something
/// else, is the caller's choice. `parse_inline` reads the Markdown of a resolved text.
pub fn localize(
    document: &Document<Slot>,
    text_of: &dyn Fn(&MessageKey) -> Option<Pattern>,
    resolver: &Resolver,
    parse_inline: fn(&str) -> Vec<Inline>,
) -> Result<Document<LocalizedText>, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let localized = document.map(&mut |slot| {
        let (key, text) = match slot {
            Slot::Fixed(text) => (None, resolver.resolve(None, text)),
            Slot::Message(key) => {
                let text = text_of(key).ok_or_else(|| vec![missing_text(key, resolver)]);
                (Some(key.clone()), text.and_then(|text| resolver.resolve(Some(key), &text)))
            }
        };
        let content = match text {
            Ok(text) => parse_inline(&text),
            Err(faults) => {
                diagnostics.extend(faults);
                Vec::new()
            }
        };
        LocalizedText { key, content }
    });
    if diagnostics.is_empty() { Ok(localized) } else { Err(diagnostics) }
}

fn missing_text(key: &MessageKey, resolver: &Resolver) -> Diagnostic {
    Diagnostic::error("missing-text", format!("`{key}` has no text in `{}`", resolver.locale()))
        .help("translate it in the catalog: delete `# missing: ` and write after `=`")
        .locale(resolver.locale())
        .key(key.as_str())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::source::{Block, Footnote, Section};

    fn key(text: &str) -> MessageKey {
        text.parse().expect("a key")
    }

    fn pattern(text: &str) -> Pattern {
        Pattern::parse(text).expect("a text")
    }

    fn document() -> Document<Slot> {
        Document {
            sections: vec![Section {
                blocks: vec![
                    Block::Heading { level: 1, text: Slot::Message(key("title")) },
                    Block::Paragraph(Slot::Fixed(pattern("{ -phone }"))),
                ],
            }],
            footnotes: vec![Footnote {
                label: "1".to_owned(),
                blocks: vec![Block::Paragraph(Slot::Message(key("note")))],
            }],
        }
    }

    fn localized(texts: &[(&str, &str)]) -> Result<Document<LocalizedText>, Vec<Diagnostic>> {
        let facts = [(key("-phone"), pattern("112"))];
        let locale = "nb".parse().expect("a locale");
        let resolver = Resolver::new(&locale, &locale, &facts, &BTreeMap::new()).expect("facts");
        let texts: BTreeMap<MessageKey, Pattern> =
            texts.iter().map(|(name, text)| (key(name), pattern(text))).collect();
        localize(&document(), &|key| texts.get(key).cloned(), &resolver, |text| vec![Inline::Text(text.to_owned())])
    }

    #[test]
    fn every_text_is_resolved_with_its_key() {
        let document = localized(&[("title", "Tittel"), ("note", "Ring { -phone }")]).expect("complete");
        let text = |key: Option<&str>, text: &str| LocalizedText {
            key: key.map(|key| key.parse().expect("a key")),
            content: vec![Inline::Text(text.to_owned())],
        };
        assert_eq!(document.title(), Some(&text(Some("title"), "Tittel")));
        assert_eq!(document.sections[0].blocks[1], Block::Paragraph(text(None, "\u{fdd0}-phone\u{fdd1}112\u{fdd2}")));
        let note = text(Some("note"), "Ring \u{fdd0}-phone\u{fdd1}112\u{fdd2}");
        assert_eq!(document.footnotes[0].blocks[0], Block::Paragraph(note));
    }

    #[test]
    fn all_that_is_missing_or_broken_is_told() {
        let diagnostics = localized(&[("note", "{ -fone } { $n }")]).expect_err("not complete");
        let rules: Vec<_> =
            diagnostics.iter().map(|diagnostic| (diagnostic.rule, diagnostic.key.as_deref().unwrap_or(""))).collect();
        assert_eq!(rules, [("missing-text", "title"), ("unknown-term", "note"), ("unknown-variable", "note")]);
    }
}
