//! Footnotes: that each reference has its footnote and each footnote a reference.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diag::Diagnostic;
use crate::source::markdown::reader::{Reader, Surroundings};
use crate::source::{Footnote, Inline, MessageKind};

/// Where footnotes are defined and referred to, by label in lower case.
#[derive(Debug, Default)]
pub(super) struct FootnoteUse {
    defined: BTreeMap<String, Range<usize>>,
    referred: BTreeMap<String, Range<usize>>,
}

impl Reader<'_> {
    /// Reads a footnote whose start was just read.
    pub(super) fn footnote(&mut self, label: &str, span: Range<usize>, around: Surroundings) {
        let label = self.plain(label);
        let start = span.start..span.start + span.len().min(label.len() + 4);
        if self.footnote_use.defined.insert(label.to_lowercase(), start.clone()).is_some() {
            let diagnostic = Diagnostic::error("footnote-twice", format!("there is a footnote `[^{label}]` already"))
                .help("give one of the two another label");
            self.report(diagnostic, start);
        }
        let blocks = self.blocks(around.within(MessageKind::Footnote));
        self.footnotes.push(Footnote { label, blocks });
    }

    /// Takes note of the references in a text.
    pub(super) fn refer_to_footnotes(&mut self, inlines: &[Inline], span: &Range<usize>) {
        for inline in inlines {
            match inline {
                Inline::FootnoteRef(label) => {
                    self.footnote_use.referred.insert(self.plain(label).to_lowercase(), span.clone());
                }
                Inline::Strong(content)
                | Inline::Emphasis(content)
                | Inline::Strikethrough(content)
                | Inline::Link { content, .. } => self.refer_to_footnotes(content, span),
                // A reference without footnote is literal text to GitHub and to pulldown-cmark.
                Inline::Text(text) => self.report_undefined(text, span),
                Inline::Code(_) | Inline::Fact(_) | Inline::Break => {}
            }
        }
    }

    fn report_undefined(&mut self, text: &str, span: &Range<usize>) {
        for (start, _) in text.match_indices("[^") {
            let label = text[start + 2..].split(']').next().unwrap_or_default();
            let is_reference = !label.is_empty() && text[start + 2..].len() > label.len() && !label.contains(' ');
            let label = self.plain(label);
            let is_escaped = self.file.text()[span.clone()].contains(&format!("\\[^{label}"));
            if is_reference && !is_escaped {
                let help = format!("add a paragraph `[^{label}]: …`; for printed brackets write `\\[^{label}]`");
                let message = format!("there is no footnote `[^{label}]: …`");
                self.report(Diagnostic::error("undefined-footnote", message).help(help), span.clone());
            }
        }
    }

    /// Reports footnotes that no text refers to.
    pub(super) fn check_footnotes(&mut self) {
        let FootnoteUse { defined, referred } = std::mem::take(&mut self.footnote_use);
        for (label, span) in defined {
            if !referred.contains_key(&label) {
                let help = format!("write `[^{label}]` where it belongs, or delete it");
                let message = format!("no text refers to the footnote `[^{label}]`");
                self.report(Diagnostic::warning("unused-footnote", message).help(help), span);
            }
        }
    }
}
