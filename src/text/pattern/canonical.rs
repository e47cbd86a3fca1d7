//! The one spelling of a pattern by which texts are compared: not how it was written, but what a reader would see.

use std::fmt::Write as _;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

/// Returns a spelling of the pattern that does not depend on how it was written.
pub(super) fn canonical(elements: &[PatternElement<String>]) -> String {
    elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => value.clone(),
            PatternElement::Placeable { expression } => canonical_placeable(expression),
        })
        .collect()
}

fn canonical_placeable(expression: &Expression<String>) -> String {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) if value.is_empty() => String::new(),
        Expression::Inline(inline) => format!("{{ {} }}", canonical_inline(inline)),
        Expression::Select { selector, variants } => {
            let mut canonical_variants = String::new();
            for variant in variants {
                let key = match &variant.key {
                    ast::VariantKey::Identifier { name } => name,
                    ast::VariantKey::NumberLiteral { value } => value,
                };
                let star = if variant.default { "*" } else { "" };
                let value = canonical(&variant.value.elements);
                let _ = write!(canonical_variants, " {star}[{key}] {}", value.trim());
            }
            format!("{{ {} ->{canonical_variants} }}", canonical_inline(selector))
        }
    }
}

pub(super) fn canonical_inline(inline: &InlineExpression<String>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => value.clone(),
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map_or_else(String::new, |attribute| format!(".{}", attribute.name));
            format!("{}{attribute}", id.name)
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map_or_else(String::new, |attribute| format!(".{}", attribute.name));
            let arguments = arguments.as_ref().map_or_else(String::new, canonical_arguments);
            format!("-{}{attribute}{arguments}", id.name)
        }
        InlineExpression::FunctionReference { id, arguments } => {
            format!("{}{}", id.name, canonical_arguments(arguments))
        }
        InlineExpression::Placeable { expression } => canonical_placeable(expression),
    }
}

fn canonical_arguments(arguments: &ast::CallArguments<String>) -> String {
    let positional = arguments.positional.iter().map(canonical_inline);
    let named =
        arguments.named.iter().map(|argument| format!("{}: {}", argument.name.name, canonical_inline(&argument.value)));
    format!("({})", positional.chain(named).collect::<Vec<_>>().join(", "))
}

/// Returns a text as it is compared: a difference that this removes is no edit.
pub(crate) fn normalize(text: &str) -> String {
    let mut normalized = String::new();
    push_normalized(text, &mut normalized);
    normalized
}

/// Writes what [`normalize`] returns behind a text.
pub(super) fn push_normalized(text: &str, out: &mut String) {
    out.reserve(text.len());
    let seen = || text.chars().filter(|c| !is_line_hint(*c));
    match is_nfc_quick(seen()) {
        IsNormalized::Yes => push_folded(seen(), out),
        IsNormalized::No | IsNormalized::Maybe => push_folded(seen().nfc(), out),
    }
}

/// Returns whether a character only says where a line may end or may not: soft hyphen, zero-width space, word joiner.
fn is_line_hint(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}')
}

/// Folds quotes and no-break spaces, and makes one space of white space; none at the ends.
fn push_folded(chars: impl Iterator<Item = char>, out: &mut String) {
    let start = out.len();
    let mut is_after_space = false;
    for c in chars {
        if c.is_whitespace() {
            is_after_space = true;
            continue;
        }
        if is_after_space && out.len() > start {
            out.push(' ');
        }
        is_after_space = false;
        out.push(match c {
            '“' | '”' | '„' | '‟' | '«' | '»' => '"',
            '‘' | '’' | '‚' | '‛' | '‹' | '›' => '\'',
            _ => c,
        });
    }
}
