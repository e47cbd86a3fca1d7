//! Rewriting of patterns before Fluent resolves them.
//!
//! Fluent gives one flat string, and formats and selects by rules of its own.
//! So what a text shows is written otherwise first:
//!
//! | in the text | becomes |
//! |---|---|
//! | `{ $n }`, `{ NUMBER($n) }` | `{ VALUE($n) }`, `{ VALUE(NUMBER($n)) }` |
//! | `{ -edition-date }`, a date | `{ DATETIME(-edition-date) }` |
//! | `{ $n -> [one] a *[other] b }` | `{ PICK($n, "one", "other") -> [v0] a *[v1] b }` |
//!
//! In messages each value also goes in between sentinels; in facts it does not,
//! so that sentinels are never inside each other.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    self, CallArguments, Expression, Identifier, InlineExpression, PatternElement, Variant, VariantKey,
};

/// Stands before the key of the fact whose value follows; a variable's value has no key.
pub(super) const VALUE_BEGINS: &str = "\u{fdd0}";
/// Stands between a fact's key and its value.
pub(super) const KEY_ENDS: &str = "\u{fdd1}";
/// Stands after a value.
pub(super) const VALUE_ENDS: &str = "\u{fdd2}";
/// What stands before the value of a variable.
const VARIABLE_BEGINS: &str = "\u{fdd0}\u{fdd1}";

/// The names that variants get; as many as a selector can have.
pub(super) const VARIANT_NAMES: &[&str] = &[
    "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17",
    "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31",
];

/// What rewriting needs to know of the facts.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// By identifier (without hyphen): what stands before the value of the fact.
    beginnings: BTreeMap<String, String>,
    /// The identifiers of the facts that are dates.
    dates: BTreeSet<String>,
}

impl Facts {
    /// Adds a fact by its identifier.
    pub(super) fn add(&mut self, identifier: &str, is_date: bool) {
        let beginning = format!("{VALUE_BEGINS}-{identifier}{KEY_ENDS}");
        self.beginnings.insert(identifier.to_owned(), beginning);
        if is_date {
            self.dates.insert(identifier.to_owned());
        }
    }

    /// Returns the pattern of a message: values in the locale's form, between sentinels.
    ///
    /// Returns nothing if a selector has more variants than there are names.
    pub(super) fn message<'a>(&'a self, pattern: ast::Pattern<&'a str>) -> Option<ast::Pattern<&'a str>> {
        Rewriter { facts: self, has_sentinels: true }.pattern(pattern)
    }

    /// Returns the pattern of a fact: values in the locale's form.
    ///
    /// Returns nothing if a selector has more variants than there are names.
    pub(super) fn fact<'a>(&'a self, pattern: ast::Pattern<&'a str>) -> Option<ast::Pattern<&'a str>> {
        Rewriter { facts: self, has_sentinels: false }.pattern(pattern)
    }

    fn is_date(&self, identifier: &str) -> bool {
        self.dates.contains(identifier)
    }
}

struct Rewriter<'a> {
    facts: &'a Facts,
    has_sentinels: bool,
}

impl<'a> Rewriter<'a> {
    fn pattern(&self, pattern: ast::Pattern<&'a str>) -> Option<ast::Pattern<&'a str>> {
        let mut elements = Vec::with_capacity(pattern.elements.len());
        for element in pattern.elements {
            match element {
                PatternElement::TextElement { value } => push_text(value, &mut elements),
                PatternElement::Placeable { expression } => self.push_placeable(expression, &mut elements)?,
            }
        }
        Some(ast::Pattern { elements })
    }

    fn push_placeable(
        &self,
        expression: Expression<&'a str>,
        elements: &mut Vec<PatternElement<&'a str>>,
    ) -> Option<()> {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                return self.push_placeable(*expression, elements);
            }
            Expression::Inline(literal @ InlineExpression::StringLiteral { .. }) => {
                elements.push(PatternElement::Placeable { expression: Expression::Inline(literal) });
            }
            Expression::Inline(inline) => self.push_value(inline, elements),
            Expression::Select { selector, variants } => {
                let expression = self.select(selector, variants)?;
                elements.push(PatternElement::Placeable { expression });
            }
        }
        Some(())
    }

    fn push_value(&self, inline: InlineExpression<&'a str>, elements: &mut Vec<PatternElement<&'a str>>) {
        if self.has_sentinels {
            elements.push(PatternElement::TextElement { value: self.beginning(&inline) });
        }
        let expression = Expression::Inline(self.shown(inline));
        elements.push(PatternElement::Placeable { expression });
        if self.has_sentinels {
            elements.push(PatternElement::TextElement { value: VALUE_ENDS });
        }
    }

    /// Returns what stands before a value: of a function's, by the fact that is its argument.
    fn beginning(&self, inline: &InlineExpression<&'a str>) -> &'a str {
        match inline {
            InlineExpression::TermReference { id, .. } => {
                self.facts.beginnings.get(id.name).map_or(VARIABLE_BEGINS, String::as_str)
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.first().map_or(VARIABLE_BEGINS, |argument| self.beginning(argument))
            }
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::VariableReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::Placeable { .. } => VARIABLE_BEGINS,
        }
    }

    fn shown(&self, inline: InlineExpression<&'a str>) -> InlineExpression<&'a str> {
        match &inline {
            InlineExpression::TermReference { id, .. } if self.facts.is_date(id.name) => call("DATETIME", vec![inline]),
            InlineExpression::TermReference { .. } => inline,
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::VariableReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::Placeable { .. } => call("VALUE", vec![inline]),
        }
    }

    fn select(
        &self,
        selector: InlineExpression<&'a str>,
        variants: Vec<Variant<&'a str>>,
    ) -> Option<Expression<&'a str>> {
        if variants.len() > VARIANT_NAMES.len() {
            return None;
        }
        let mut arguments = vec![selector];
        let mut named = Vec::with_capacity(variants.len());
        for (variant, name) in variants.into_iter().zip(VARIANT_NAMES) {
            arguments.push(match variant.key {
                VariantKey::Identifier { name } => InlineExpression::StringLiteral { value: name },
                VariantKey::NumberLiteral { value } => InlineExpression::NumberLiteral { value },
            });
            let key = VariantKey::Identifier { name: *name };
            named.push(Variant { key, value: self.pattern(variant.value)?, default: variant.default });
        }
        Some(Expression::Select { selector: call("PICK", arguments), variants: named })
    }
}

/// Line breaks in a text are Fluent's way to wrap it, and mean a space.
fn push_text<'a>(value: &'a str, elements: &mut Vec<PatternElement<&'a str>>) {
    for (index, line) in value.split('\n').enumerate() {
        if index > 0 {
            elements.push(PatternElement::TextElement { value: " " });
        }
        if !line.is_empty() {
            elements.push(PatternElement::TextElement { value: line });
        }
    }
}

fn call<'a>(name: &'a str, positional: Vec<InlineExpression<&'a str>>) -> InlineExpression<&'a str> {
    let arguments = CallArguments { positional, named: Vec::new() };
    InlineExpression::FunctionReference { id: Identifier { name }, arguments }
}
