//! Resolving: from a pattern and the facts of a language to the text that is printed.
//!
//! The one door of fluent-bundle and unic-langid. Goes in: patterns, facts in
//! the language's form, variables. Comes out: one line of Markdown in which each
//! fact's and variable's value stands between sentinels, or every reason why
//! there is none. Never a fallback text.

mod fault;
mod form;
mod functions;
mod rewrite;

use std::collections::BTreeMap;

use fluent_bundle::resolver::ResolverError;
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::{ast, parser, serializer};
use icu_decimal::input::Decimal;
use unic_langid::LanguageIdentifier;

use crate::catalog::Day;
use crate::catalog::resolve::fault::{Fault, Faults};
use crate::catalog::resolve::form::{LocaleForm, NumberStyle};
use crate::catalog::resolve::rewrite::{Facts, KEY_ENDS, VALUE_BEGINS, VALUE_ENDS};
use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::project::Variable;
use crate::text::{MessageKey, Pattern, References};

/// Resolves the texts of one language.
///
/// Made once per language; resolving changes nothing. Not for several threads at once: each language has its own.
pub struct Resolver {
    locale: Locale,
    form: LocaleForm,
    bundle: FluentBundle<FluentResource>,
    variables: FluentArgs<'static>,
    /// With `$`.
    variable_names: Vec<String>,
    terms: Vec<MessageKey>,
    facts: Facts,
    faults: Faults,
}

/// Returns a whole number in the locale's digits, without grouping: a page number, the number of a list item.
pub fn format_count(locale: &Locale, number: u64) -> String {
    let style = NumberStyle { minimum_fraction: 0, maximum_fraction: None, has_grouping: false };
    let formatted = LocaleForm::new(locale, locale).number(&Decimal::from(number), style);
    formatted.unwrap_or_else(|_| number.to_string())
}

impl std::fmt::Debug for Resolver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Resolver").field("locale", &self.locale).field("terms", &self.terms).finish_non_exhaustive()
    }
}

impl Resolver {
    /// Makes a resolver from the facts, each in the form that the language has for it, and the variables.
    ///
    /// A fact that is a date (`2024-11-01`) is shown as a long date of the language. Every fact is resolved once,
    /// so that facts that refer to unknown ones, or in a circle, are found here. Numbers and dates have the form of
    /// `formats`, plurals the rules of the language.
    pub fn new(
        locale: &Locale,
        formats: &Locale,
        facts: &[(MessageKey, Pattern)],
        variables: &BTreeMap<String, Variable>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let identifier: LanguageIdentifier = locale.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        bundle.set_use_isolating(false);
        let mut resolver = Self {
            locale: locale.clone(),
            form: LocaleForm::new(locale, formats),
            bundle,
            variables: FluentArgs::new(),
            variable_names: variables.keys().map(|name| format!("${name}")).collect(),
            terms: facts.iter().map(|(key, _)| key.clone()).collect(),
            facts: Facts::default(),
            faults: Faults::default(),
        };
        resolver.terms.sort();
        let mut diagnostics = resolver.set_variables(variables);
        diagnostics.extend(resolver.add_facts(facts));
        if diagnostics.is_empty() {
            diagnostics.extend(resolver.try_facts(facts));
        }
        if diagnostics.is_empty() { Ok(resolver) } else { Err(diagnostics) }
    }

    /// Returns the language.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    fn set_variables(&mut self, variables: &BTreeMap<String, Variable>) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        for (name, variable) in variables {
            match variable {
                Variable::Number(number) if number.is_finite() => self.variables.set(name.clone(), *number),
                Variable::Number(number) => {
                    let message = format!("the variable `${name}` is `{number}`, which cannot be shown");
                    faults.push(Fault::new("wrong-argument", message).help("give it a finite number"));
                }
                Variable::Text(text) => {
                    faults.extend(reserved_character(text));
                    self.variables.set(name.clone(), text.clone());
                }
            }
        }
        faults.into_iter().map(|fault| fault.diagnostic(&self.locale, None)).collect()
    }

    fn add_facts(&mut self, facts: &[(MessageKey, Pattern)]) -> Vec<Diagnostic> {
        let mut faults: Vec<(&MessageKey, Fault)> = Vec::new();
        for (key, value) in facts {
            let found = reserved_character(value.as_str()).into_iter().chain(self.faults_of_fact(value));
            faults.extend(found.map(|fault| (key, fault)));
            self.facts.add(key.identifier(), value.as_str().parse::<Day>().is_ok());
        }
        if faults.is_empty() {
            let added = functions::add(&mut self.bundle, &self.form, &self.faults);
            // Functions come first, so that the error of a fact with their name is the fact's.
            debug_assert!(added.is_ok(), "a bundle begins without functions");
            for (key, value) in facts {
                faults.extend(self.add_fact(key, value).err().map(|fault| (key, fault)));
            }
        }
        faults.into_iter().map(|(key, fault)| fault.diagnostic(&self.locale, Some(key))).collect()
    }

    fn faults_of_fact(&self, value: &Pattern) -> Vec<Fault> {
        let references = value.references();
        let mut faults = self.unknown_names(&references);
        // After a term inside a term fluent-bundle forgets the arguments of the outer one.
        if !references.terms.is_empty() && !references.variables.is_empty() {
            let message = "a fact that takes arguments refers to other facts";
            faults.push(Fault::new("unresolved-text", message).help("write the other facts' values into it"));
        }
        faults
    }

    fn add_fact(&mut self, key: &MessageKey, value: &Pattern) -> Result<(), Fault> {
        let not_fluent = || Fault::new("unresolved-text", format!("the fact `{key}` cannot be read by Fluent"));
        let text = as_message(value);
        let pattern =
            parse_message(&text).and_then(|pattern| self.facts.fact(pattern)).ok_or_else(too_many_variants)?;
        let id = ast::Identifier { name: key.identifier() };
        let term = ast::Term { id, value: pattern, attributes: Vec::new(), comment: None };
        let text = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Term(term)] });
        let resource = FluentResource::try_new(text).map_err(|_| not_fluent())?;
        self.bundle.add_resource(resource).map_err(|_| {
            Fault::new("duplicate-key", format!("the name of the fact `{key}` is taken"))
                .help("rename one of the two in `sources/facts.ftl`")
        })
    }

    /// Resolves every fact once; those that take arguments are left to the texts that give them.
    ///
    /// That the language has no known form for a date or a number matters only where a text uses the fact.
    fn try_facts(&self, facts: &[(MessageKey, Pattern)]) -> Vec<Diagnostic> {
        facts
            .iter()
            .filter(|(_, value)| value.references().variables.is_empty())
            .filter_map(|(key, _)| {
                let shown = Pattern::parse(&format!("{{ {key} }}")).ok()?;
                self.resolve(Some(key), &shown).err()
            })
            .flatten()
            .filter(|diagnostic| !form::UNKNOWN_FORMS.contains(&diagnostic.rule))
            .collect()
    }

    /// Returns the text that a pattern shows: one line of Markdown, each value between sentinels.
    ///
    /// A value stands as U+FDD0, the fact's key with its hyphen (nothing for a variable), U+FDD1, the value, U+FDD2;
    /// these are never inside each other. `key` is only named in diagnostics.
    pub fn resolve(&self, key: Option<&MessageKey>, text: &Pattern) -> Result<String, Vec<Diagnostic>> {
        self.resolved(text).map_err(|mut faults| {
            faults.dedup();
            faults.into_iter().map(|fault| fault.diagnostic(&self.locale, key)).collect()
        })
    }

    fn resolved(&self, text: &Pattern) -> Result<String, Vec<Fault>> {
        if let Some(fault) = reserved_character(text.as_str()) {
            return Err(vec![fault]);
        }
        if !text.as_str().contains('{') {
            return Ok(text.as_str().to_owned());
        }
        let references = text.references();
        let mut faults = self.unknown_names(&references);
        faults.extend(references.variables.iter().filter_map(|name| self.unknown_variable(name)));
        if !faults.is_empty() {
            return Err(faults);
        }
        let message = as_message(text);
        let pattern = parse_message(&message).and_then(|pattern| self.facts.message(pattern));
        let pattern = pattern.ok_or_else(|| vec![too_many_variants()])?;
        let mut errors = Vec::new();
        let shown = self.bundle.format_pattern(&pattern, Some(&self.variables), &mut errors).into_owned();
        let mut faults = self.faults.take();
        faults.extend(errors.iter().map(fault_of_fluent));
        if faults.is_empty() { Ok(shown) } else { Err(faults) }
    }

    /// Returns a fault for each fact, function and message that a text refers to and that is not there.
    fn unknown_names(&self, references: &References) -> Vec<Fault> {
        let terms = references.terms.iter().filter(|term| self.terms.binary_search(term).is_err()).map(|term| {
            Fault::new("unknown-term", format!("there is no fact `{term}`")).did_you_mean(
                term.as_str(),
                self.terms.iter().map(MessageKey::as_str),
                "add it to `sources/facts.ftl`",
            )
        });
        let functions = references.functions.iter().filter(|name| !functions::PUBLIC.contains(&name.as_str()));
        let functions = functions.map(|name| {
            Fault::new("unknown-function", format!("there is no function `{name}`")).did_you_mean(
                name,
                functions::PUBLIC,
                "the functions are `NUMBER` and `DATETIME`",
            )
        });
        let messages = references.messages.iter().map(|name| {
            Fault::new("unresolved-text", format!("a text refers to the message `{name}`")).did_you_mean(
                name,
                self.terms.iter().map(MessageKey::as_str),
                "write its text out; only facts (`{ -name }`) are referred to",
            )
        });
        terms.chain(functions).chain(messages).collect()
    }

    fn unknown_variable(&self, name: &str) -> Option<Fault> {
        let name = format!("${name}");
        if self.variable_names.contains(&name) {
            return None;
        }
        let known = self.variable_names.iter().map(String::as_str);
        let fault = Fault::new("unknown-variable", format!("there is no variable `{name}`"));
        Some(fault.did_you_mean(
            &name,
            known,
            "use one of the source text; each has its value in `variables` below the document in polyfold.toml",
        ))
    }
}

fn reserved_character(text: &str) -> Option<Fault> {
    let is_written = [VALUE_BEGINS, KEY_ENDS, VALUE_ENDS].iter().any(|sentinel| text.contains(sentinel));
    (is_written || is_reserved_escaped(text)).then(|| {
        let message = "a text has one of the characters U+FDD0 to U+FDD2, which are none of any script";
        Fault::new("reserved-character", message).help("delete the character")
    })
}

/// Returns whether a string literal has a sentinel as an escape: `\uFDD0` or `\U00FDD0`.
fn is_reserved_escaped(text: &str) -> bool {
    let is_reserved = |digits: &str| matches!(digits.to_ascii_uppercase().as_str(), "FDD0" | "FDD1" | "FDD2");
    text.split('\\').skip(1).any(|escape| {
        let digits = escape.strip_prefix('u').or_else(|| escape.strip_prefix("U00"));
        digits.and_then(|digits| digits.get(..4)).is_some_and(is_reserved)
    })
}

fn too_many_variants() -> Fault {
    let message = format!("a selector has more than {} variants", rewrite::VARIANT_NAMES.len());
    Fault::new("unresolved-text", message).help("leave out variants that the default variant covers")
}

fn as_message(pattern: &Pattern) -> String {
    format!("k = {}\n", pattern.as_str())
}

fn parse_message(text: &str) -> Option<ast::Pattern<&str>> {
    match parser::parse(text).ok()?.body.pop()? {
        ast::Entry::Message(message) => message.value,
        ast::Entry::Term(_)
        | ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => None,
    }
}

fn fault_of_fluent(error: &FluentError) -> Fault {
    match error {
        FluentError::ResolverError(ResolverError::Cyclic) => {
            Fault::new("circular-fact", "a fact refers to itself, perhaps by way of others")
                .help("write the value out in one of them")
        }
        FluentError::ResolverError(ResolverError::TooManyPlaceables) => {
            Fault::new("unresolved-text", "a text has more than 100 placeables").help("split it")
        }
        FluentError::ResolverError(ResolverError::MissingDefault) => {
            Fault::new("unresolved-text", "a selector has no default variant").help("mark one with `*`: `*[other]`")
        }
        FluentError::ResolverError(ResolverError::Reference(_) | ResolverError::NoValue(_))
        | FluentError::Overriding { .. }
        | FluentError::ParserError(_) => {
            let help = "check what stands between braces; facts have no attributes";
            Fault::new("unresolved-text", format!("Fluent cannot resolve the text: {error}")).help(help)
        }
    }
}

#[cfg(test)]
mod tests;
