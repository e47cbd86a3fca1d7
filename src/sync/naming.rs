//! Naming: under which heading the key of a new message is made.
//!
//! In: a document with its messages. Out: for each message the heading that its key begins with. That is the nearest one
//! above; but footnotes stand at the end of a file as a rule, where the last heading says nothing of them, so a footnote
//! takes the heading of the text that refers to it first. Keys that were given do not change.

use std::collections::BTreeMap;

use crate::source::{Extracted, MessageKind, Parsed, SourceMessage};

/// Returns for each message the message of the heading that names it.
pub(super) fn headings(parsed: &Parsed) -> Vec<Option<usize>> {
    let Parsed { document, messages } = parsed;
    let mut headings: Vec<Option<usize>> = messages.iter().map(|message| message.heading).collect();
    if document.footnotes.is_empty() {
        return headings;
    }
    let references = references(messages);
    for footnote in &document.footnotes {
        let Some(heading) = references.get(&footnote.label.to_lowercase()) else { continue };
        footnote.visit(&mut |text| {
            if let Extracted::Message(index) = text {
                headings[*index] = *heading;
            }
        });
    }
    headings
}

/// Returns the headings of the texts that refer to footnotes first, by label in lower case.
fn references(messages: &[SourceMessage]) -> BTreeMap<String, Option<usize>> {
    let mut references = BTreeMap::new();
    // A footnote that another one refers to has no place of its own in the text.
    let texts = messages.iter().enumerate().filter(|(_, message)| message.kind != MessageKind::Footnote);
    for (index, message) in texts {
        let heading = if matches!(message.kind, MessageKind::Heading(_)) { Some(index) } else { message.heading };
        for part in message.text.as_str().split("[^").skip(1) {
            if let Some((label, _)) = part.split_once(']') {
                references.entry(label.to_lowercase()).or_insert(heading);
            }
        }
    }
    references
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceFile;

    #[test]
    fn a_footnote_is_named_by_the_heading_of_its_first_reference() {
        let markdown = "# T\n\nA[^Law].\n\n## H[^2]\n\nB[^2], again[^law].\n\n- C[^3]\n\n## Last\n\nD.\n\n\
            [^3]: Three[^4].\n\n    More.\n\n[^2]: Two.\n\n[^law]: One.\n\n[^4]: Four.\n";
        let (parsed, _) = crate::source::parse(&SourceFile::new("a.md", markdown));
        let headings = headings(&parsed);
        let text = |index: usize| parsed.messages[index].text.as_str();
        let notes = (0..headings.len()).filter(|index| parsed.messages[*index].kind == MessageKind::Footnote);
        let named: Vec<_> = notes.map(|note| (text(note), headings[note].map(text))).collect();
        let expected = [
            ("Three[^4].", Some("H[^2]")),
            ("More.", Some("H[^2]")),
            ("Two.", Some("H[^2]")),
            ("One.", Some("T")),
            ("Four.", Some("Last")),
        ];
        assert_eq!(named, expected);
    }
}
