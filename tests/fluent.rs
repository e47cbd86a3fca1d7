//! Fluent's syntax: what the parser behind patterns, facts and registers reads, and what becomes of junk.
//!
//! `tests/data/fluent/README.md` explains the fixtures.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

use crate::world::{World, read};

type Text<'a> = &'a str;

/// What fluent-syntax reads otherwise than the specification: the fixture, its line, the line that is found.
///
/// A comma that is forgotten between arguments is forgiven, and a value that begins with a placeable on a line of its own
/// loses the indentation of its other lines, which means nothing on paper.
const DEVIATIONS: [(&str, &str, &str); 2] = [
    ("call_argument_faults", "junk \"f = { FUN($x $y) }\\n\"", "message f = { FUN($x, $y) }"),
    ("indentation", "message d = { $x } \"\\n  innrykket\"", "message d = { $x } \"\\ninnrykket\""),
];

/// Returns the fixtures: name, text, what is expected.
fn fixtures() -> Vec<(String, String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/fluent");
    let entries = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "ftl")).collect();
    files.sort();
    let read = |path: &Path| fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = |path: &Path| path.file_stem().expect("a name").to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), read(path), read(&path.with_extension("expected")))).collect()
}

#[test]
fn every_fixture_is_read_as_the_specification_says() {
    let (fixtures, mut wrong) = (fixtures(), Vec::new());
    assert!(fixtures.len() >= 39, "{} fixtures", fixtures.len());
    for (name, text, expected) in &fixtures {
        let mut found = dump(text);
        for (_, line, deviation) in DEVIATIONS.iter().filter(|(deviates, ..)| deviates == name) {
            assert!(found.contains(deviation), "{name} is read as the specification says now: delete its deviation");
            found = found.replace(deviation, line);
        }
        if found != *expected {
            wrong.push(format!("{name}\n--- found\n{found}--- expected\n{expected}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), fixtures.len(), wrong.join("\n"));
}

#[test]
fn a_catalog_with_junk_is_reported_and_kept_byte_for_byte() {
    for (name, text, expected) in fixtures() {
        let mut world = World::new(&["en"]);
        world.edit_source("# Hjelp\n\nRing 112.\n");
        text.clone_into(world.catalog_mut("en"));
        let parsed = read("en", &text);
        if expected.contains("junk ") {
            let faults = parsed.expect_err(&name);
            assert!(faults.iter().all(|fault| fault.is_error() && fault.place.is_some()), "{name}: {faults:#?}");
        }
        let synced = world.sync();
        let has_error = synced.faults.iter().any(polyfold::diag::Diagnostic::is_error);
        assert!(has_error || !expected.contains("junk "), "{name}");
        if has_error {
            assert_eq!(world.catalog("en"), text, "{name}");
        }
    }
}

fn dump(text: &str) -> String {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let mut lines = String::new();
    for entry in &resource.body {
        let _ = match entry {
            Entry::Message(message) => {
                next_comment(message.comment.as_ref(), &mut lines);
                let value = message.value.as_ref().map_or_else(String::new, |value| format!(" = {}", pattern(value)));
                writeln!(lines, "message {}{value}", message.id.name)
            }
            Entry::Term(term) => {
                next_comment(term.comment.as_ref(), &mut lines);
                writeln!(lines, "term -{} = {}", term.id.name, pattern(&term.value))
            }
            Entry::Comment(comment) => writeln!(lines, "comment {}", content(comment)),
            Entry::GroupComment(comment) => writeln!(lines, "comment of a group {}", content(comment)),
            Entry::ResourceComment(comment) => writeln!(lines, "comment of the file {}", content(comment)),
            Entry::Junk { content } => writeln!(lines, "junk {}", quoted(content)),
        };
        let attributes = match entry {
            Entry::Message(message) => &message.attributes[..],
            Entry::Term(term) => &term.attributes[..],
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => &[],
        };
        for attribute in attributes {
            let _ = writeln!(lines, "  .{} = {}", attribute.id.name, pattern(&attribute.value));
        }
    }
    lines
}

fn next_comment(comment: Option<&Comment<Text<'_>>>, lines: &mut String) {
    lines.extend(comment.map(|comment| format!("comment of the next {}\n", content(comment))));
}

fn content(comment: &Comment<Text<'_>>) -> String {
    quoted(&comment.content.join("\n"))
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text can be quoted")
}

fn pattern(pattern: &Pattern<Text<'_>>) -> String {
    let (mut parts, mut text) = (Vec::new(), String::new());
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: inside } => {
                if !text.is_empty() {
                    parts.push(quoted(&std::mem::take(&mut text)));
                }
                parts.push(format!("{{ {} }}", expression(inside)));
            }
        }
    }
    if !text.is_empty() {
        parts.push(quoted(&text));
    }
    parts.join(" ")
}

fn expression(expression: &Expression<Text<'_>>) -> String {
    match expression {
        Expression::Inline(inside) => inline(inside),
        Expression::Select { selector, variants } => {
            let variants: Vec<_> = variants.iter().map(variant).collect();
            format!("{} -> {}", inline(selector), variants.join(" "))
        }
    }
}

fn variant(variant: &Variant<Text<'_>>) -> String {
    let mark = if variant.default { "*" } else { "" };
    let key = match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    };
    format!("{mark}[{key}] {}", pattern(&variant.value))
}

fn inline(inside: &InlineExpression<Text<'_>>) -> String {
    match inside {
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::FunctionReference { id, arguments } => format!("{}{}", id.name, called(arguments)),
        InlineExpression::MessageReference { id, attribute } => {
            format!("{}{}", id.name, attribute.as_ref().map_or_else(String::new, |name| format!(".{}", name.name)))
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map_or_else(String::new, |name| format!(".{}", name.name));
            format!("-{}{attribute}{}", id.name, arguments.as_ref().map_or_else(String::new, called))
        }
        InlineExpression::Placeable { expression: inside } => format!("{{ {} }}", expression(inside)),
    }
}

fn called(arguments: &CallArguments<Text<'_>>) -> String {
    let named = arguments.named.iter().map(|named| format!("{}: {}", named.name.name, inline(&named.value)));
    let all: Vec<_> = arguments.positional.iter().map(inline).chain(named).collect();
    format!("({})", all.join(", "))
}
