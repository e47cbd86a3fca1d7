//! Facts and variables that a source text names and that are not there.
//!
//! `sync` says it, before translators get the text; `build` stops the languages that would show it.

use std::ops::Range;
use std::sync::Arc;

use crate::cli::project::Project;
use crate::diag::{Diagnostic, SourceFile, nearest};
use crate::project::DocumentSettings;
use crate::source::{KeyedSource, Slot};
use crate::text::{MessageKey, Pattern};

impl Project {
    /// Returns a warning for each fact and variable that a document's source names and that is not there.
    pub(super) fn unknown_names(
        &self,
        settings: &DocumentSettings,
        file: &Arc<SourceFile>,
        source: &KeyedSource,
    ) -> Vec<Diagnostic> {
        let mut warnings = Vec::new();
        // Of a file of facts that cannot be read nothing is known.
        if self.findings.iter().any(Diagnostic::is_error) {
            return warnings;
        }
        for message in &source.messages {
            let found = self.unknown_in(settings, &message.source.text);
            let here = |found: Diagnostic| found.key(message.key.as_str()).at(file, message.source.span.clone());
            warnings.extend(found.into_iter().map(here));
        }
        let _ = source.document.map(&mut |slot| match slot {
            Slot::Message(_) => {}
            Slot::Fixed(text) => {
                warnings.extend(self.unknown_in(settings, text).into_iter().map(|found| at_its_placeable(found, file)));
            }
        });
        warnings
    }

    fn unknown_in(&self, settings: &DocumentSettings, text: &Pattern) -> Vec<Diagnostic> {
        let references = text.references();
        let facts: Vec<&str> = self.facts.iter().map(|fact| fact.key.as_str()).collect();
        let terms = references.terms.iter().map(MessageKey::as_str).filter(|name| !facts.contains(name));
        let terms = terms.map(|name| {
            let help = nearest(name, facts.iter().copied()).map(|known| format!("did you mean `{known}`?"));
            Diagnostic::warning("unknown-term", format!("there is no fact `{name}`"))
                .help(help.unwrap_or_else(|| "add it to `sources/facts.ftl`".to_owned()))
        });
        let variables = references.variables.iter().filter(|name| !settings.variables.contains_key(*name));
        let variables = variables.map(|name| {
            Diagnostic::warning("unknown-variable", format!("there is no variable `${name}`"))
                .help(format!("give it a value in polyfold.toml: `variables = {{ {name} = 6 }}` below the document"))
        });
        terms.chain(variables).collect()
    }
}

/// Gives a diagnostic that names a fact or a variable the place of its first placeable in the Markdown.
pub(crate) fn at_its_placeable(fault: Diagnostic, file: &Arc<SourceFile>) -> Diagnostic {
    let text = file.text();
    let is_named = |span: &Range<usize>| fault.message.contains(&format!("`{}`", name_in(&text[span.clone()])));
    match placeables(text).find(is_named) {
        Some(span) => fault.at(file, span),
        None => fault,
    }
}

/// Returns where each placeable of a Markdown text is, with its braces.
fn placeables(text: &str) -> impl Iterator<Item = Range<usize>> {
    let begins = text.match_indices('{').map(|(start, _)| start).filter(|start| !text[..*start].ends_with('\\'));
    begins.filter_map(|start| text[start..].find('}').map(|length| start..start + length + 1))
}

/// Returns the fact or variable of a placeable, with its hyphen or `$`.
fn name_in(placeable: &str) -> &str {
    let name = placeable.trim_start_matches('{').trim_start();
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '$');
    &name[..name.find(|letter| !is_part(letter)).unwrap_or(name.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_gets_the_place_of_the_placeable_that_it_names() {
        let file = SourceFile::new("sources/a.md", "\\{ -phon } { -phone } **{-phon}** { $n } { NUMBER($n) }\n");
        for (name, place) in
            [("-phone", Some("{ -phone }")), ("-phon", Some("{-phon}")), ("$n", Some("{ $n }")), ("-other", None)]
        {
            let fault = Diagnostic::warning("unknown-term", format!("there is no fact `{name}`"));
            let found = at_its_placeable(fault, &file).place;
            assert_eq!(found.map(|place| &file.text()[place.span]), place, "{name}");
        }
    }
}
