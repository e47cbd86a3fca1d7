//! What a pattern holds: its text and placeables in order, and what it refers to.

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};

use crate::text::pattern::canonical::canonical_inline;
use crate::text::{References, Segment};

pub(super) fn push_segments(elements: &[PatternElement<String>], segments: &mut Vec<Segment>) {
    let push_text = |text: &str, segments: &mut Vec<Segment>| {
        if let Some(Segment::Text(last)) = segments.last_mut() {
            last.push_str(text);
        } else if !text.is_empty() {
            segments.push(Segment::Text(text.to_owned()));
        }
    };
    for element in elements {
        match element {
            PatternElement::TextElement { value } => push_text(value, segments),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    push_text(&fluent_syntax::unicode::unescape_unicode_to_string(value), segments);
                }
                Expression::Inline(inline) => segments.push(Segment::Placeable(canonical_inline(inline))),
                Expression::Select { variants, .. } => {
                    if let Some(variant) = variants.iter().find(|variant| variant.default) {
                        push_segments(&variant.value.elements, segments);
                    }
                }
            },
        }
    }
}

pub(super) fn collect_references(elements: &[PatternElement<String>], references: &mut References) {
    for element in elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, references);
        }
    }
}

fn collect_expression(expression: &Expression<String>, references: &mut References) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, references),
        Expression::Select { selector, variants } => {
            collect_inline(selector, references);
            for variant in variants {
                collect_references(&variant.value.elements, references);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, references: &mut References) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => {
            references.variables.insert(id.name.clone());
        }
        InlineExpression::MessageReference { id, .. } => {
            references.messages.insert(id.name.clone());
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            if let Ok(key) = format!("-{}", id.name).parse() {
                references.terms.insert(key);
            }
            if let Some(arguments) = arguments {
                collect_arguments(arguments, references);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            references.functions.insert(id.name.clone());
            collect_arguments(arguments, references);
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, references),
    }
}

fn collect_arguments(arguments: &ast::CallArguments<String>, references: &mut References) {
    for argument in &arguments.positional {
        collect_inline(argument, references);
    }
}
