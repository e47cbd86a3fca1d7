//! Tests of reading Markdown files: skeleton, messages, diagnostics, and laws for any input.

use std::fmt::Write as _;

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::*;
use crate::source::MessageKind::{AltText, Callout, Footnote, Heading, ListItem, Paragraph, TableCell, TableHead};
use crate::source::{
    Block, Extracted, FACT_CLOSE, FACT_OPEN, FACT_SEPARATOR, SourceMessage, parse_inline, plain_text, write_inline,
};
use crate::text::{Pattern, Segment};

/// Returns the skeleton, a line for each block, with the messages in their places.
fn outline(parsed: &Parsed) -> String {
    let mut lines = String::new();
    for (index, section) in parsed.document.sections.iter().enumerate() {
        if index > 0 {
            lines.push_str("---\n");
        }
        outline_blocks(&section.blocks, parsed, 0, &mut lines);
    }
    for footnote in &parsed.document.footnotes {
        let _ = writeln!(lines, "[^{}]", footnote.label);
        outline_blocks(&footnote.blocks, parsed, 1, &mut lines);
    }
    lines
}

/// Returns a text without the empty string that Fluent needs before `*` and `[`; `=` stands before a fixed one.
fn outline_text(text: &Extracted, parsed: &Parsed) -> String {
    let (mark, pattern) = match text {
        Extracted::Message(index) => ("", &parsed.messages[*index].text),
        Extracted::Fixed(pattern) => ("=", pattern),
    };
    format!("{mark}{}", pattern.as_str().trim_start_matches("{\"\"}"))
}

fn outline_blocks(blocks: &[Block<Extracted>], parsed: &Parsed, depth: usize, lines: &mut String) {
    let text = |text: &Extracted| outline_text(text, parsed);
    let row = |cells: &[Extracted]| cells.iter().map(text).collect::<Vec<_>>().join(" | ");
    for block in blocks {
        let _ = write!(lines, "{}", "  ".repeat(depth));
        let _ = match block {
            Block::Heading { level, text: heading } => writeln!(lines, "h{level} {}", text(heading)),
            Block::Paragraph(paragraph) => writeln!(lines, "p {}", text(paragraph)),
            Block::Image { path, alt, caption } => {
                let caption = caption.as_ref().map_or_else(String::new, |caption| format!(" «{}»", text(caption)));
                writeln!(lines, "image {path} {}{caption}", text(alt))
            }
            Block::Contents => writeln!(lines, "contents"),
            Block::Columns(count) => writeln!(lines, "columns {count}"),
            Block::QrCode { target, alt } => writeln!(lines, "qr {} {}", text(target), text(alt)),
            Block::Quote(content) => {
                let _ = writeln!(lines, "quote");
                outline_blocks(content, parsed, depth + 1, lines);
                Ok(())
            }
            Block::Callout { kind, blocks } => {
                let _ = writeln!(lines, "{kind:?}");
                outline_blocks(blocks, parsed, depth + 1, lines);
                Ok(())
            }
            Block::List(list) => {
                let _ = writeln!(lines, "list {}", list.start.map_or("-".to_owned(), |start| start.to_string()));
                for item in &list.items {
                    let _ = writeln!(lines, "{}*", "  ".repeat(depth));
                    outline_blocks(item, parsed, depth + 1, lines);
                }
                Ok(())
            }
            Block::Table(table) => {
                let _ = writeln!(lines, "table {:?}", table.alignments);
                let _ = writeln!(lines, "{}{}", "  ".repeat(depth + 1), row(&table.head));
                for cells in &table.rows {
                    let _ = writeln!(lines, "{}{}", "  ".repeat(depth + 1), row(cells));
                }
                Ok(())
            }
        };
    }
}

fn read(markdown: &str) -> (Parsed, Vec<Diagnostic>) {
    parse(&SourceFile::new("sources/a.md", markdown))
}

fn texts(parsed: &Parsed) -> Vec<&str> {
    parsed.messages.iter().map(|message| message.text.as_str()).collect()
}

/// Checks the outline of a document that has a title and no faults.
fn check(markdown: &str, expected: &str) {
    let (parsed, diagnostics) = read(&format!("# T\n\n{markdown}"));
    assert_eq!(diagnostics, [], "{markdown}");
    let lines: Vec<_> = expected.lines().map(str::trim_end).collect();
    let outline = outline(&parsed);
    assert_eq!(outline.lines().skip(1).collect::<Vec<_>>(), lines, "{markdown}\n{outline}");
}

/// Checks the findings on a document with a title: rule, line, column and a part of the help.
fn check_faults(markdown: &str, expected: &[(&str, usize, usize, &str)]) {
    let (_, diagnostics) = read(&format!("# T\n{markdown}"));
    let found: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| {
            let (line, column) = diagnostic.place.as_ref().expect("a place").line_column();
            (diagnostic.rule, line, column)
        })
        .collect();
    let rules: Vec<_> = expected.iter().map(|(rule, line, column, _)| (*rule, *line, *column)).collect();
    assert_eq!(found, rules, "{markdown}\n{diagnostics:#?}");
    for (diagnostic, (_, _, _, help)) in diagnostics.iter().zip(expected) {
        assert!(diagnostic.help.as_ref().is_some_and(|text| text.contains(help)), "{diagnostic:#?}");
    }
}

#[test]
fn a_conflict_is_no_text() {
    let file = SourceFile::new("a.md", "# T\n\n<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> other\n");
    let (_, faults) = parse(&file);
    let found: Vec<_> = faults
        .iter()
        .map(|fault| (fault.rule, file.line_column(fault.place.as_ref().map_or(0, |place| place.span.start)).0))
        .collect();
    assert_eq!(found, [("conflict-marker", 3)]);
}

#[test]
fn the_sample_brochure_is_read() {
    let file = SourceFile::new("sources/informasjon.md", include_str!("../../../sources/informasjon.md"));
    let (parsed, diagnostics) = parse(&file);
    assert_eq!(diagnostics, []);
    assert_eq!(parsed.document.sections.len(), 6);
    for message in &parsed.messages {
        assert!(!message.text.is_multiline());
        assert!(!file.text()[message.span.clone()].trim().is_empty());
    }
    insta::assert_snapshot!(outline(&parsed));
}

#[test]
fn messages_know_what_they_are_and_under_which_heading() {
    let (parsed, _) = read(
        "# T\n\na\n\n## H\n\n- i\n\n> q\n\n### S\n\n| h |\n|---|\n| c |\n\n## G\n\n![alt](qr:-x) \n\nf[^1]\n\n[^1]: n\n",
    );
    let kinds: Vec<_> = parsed.messages.iter().map(|m| (m.text.as_str(), m.kind, m.heading)).collect();
    assert_eq!(
        kinds,
        [
            ("T", Heading(1), None),
            ("a", Paragraph, Some(0)),
            ("H", Heading(2), Some(0)),
            ("i", ListItem, Some(2)),
            ("q", Callout, Some(2)),
            ("S", Heading(3), Some(2)),
            ("h", TableHead, Some(5)),
            ("c", TableCell, Some(5)),
            ("G", Heading(2), Some(0)),
            ("alt", AltText, Some(8)),
            ("f[^1]", Paragraph, Some(8)),
            ("n", Footnote, Some(8)),
        ]
    );
}

#[test]
fn blocks_nest() {
    check("1. a\n\n   b\n   - c\n2. d\n", "list 1\n*\n  p a\n  p b\n  list -\n  *\n    p c\n*\n  p d");
    check("> [!tip]\n> a\n>\n> - b\n", "Tip\n  p a\n  list -\n  *\n    p b");
    check("- > [!NOTE]\n  > a\n", "list -\n*\n  Note\n    p a");
    check("> a\n> > b\n", "quote\n  p a\n  quote\n    p b");
    check("a\n\n---\n\n***\n\nb", "p a\n---\n---\np b");
    check(
        "| a | b |\n|:-:|--:|\n| { -x } | |\n| c |\n",
        "table [Center, End]\n  a | b\n  ={ -x } | ={ \"\" }\n  c | ={ \"\" }",
    );
    check("a[^x]\n\n[^x]: b\n\n    c\n", "p a[^x]\n[^x]\n  p b\n  p c");
    check("- \n- a\n", "list -\n*\n*\n  p a");
}

#[test]
fn formatting_changes_no_message() {
    for (one, other) in [
        ("a\nb *c* __d__", "a b _c_ **d**"),
        ("* a\n* b", "- a\n- b"),
        ("H\n===\n\nS\n---", "# H\n\n## S ##"),
        ("[a][l]\n\n[l]: <b> 'c'", "[a](b)"),
        ("a  \nb", "a\\\nb"),
        ("a<br />b", "a  \nb"),
        ("**a **b", "\\*\\*a **b"),
        ("{-x} {$y}", "{ -x } {   $y }"),
        ("{ DATETIME(-x,month:\"long\") }", "{DATETIME( -x, month: \"long\" )}"),
        ("<https://a.no>", "[https://a.no](https://a.no)"),
        ("# A { -x } {#id}", "# A { -x }"),
        ("&aring; &amp; b", "å & b"),
    ] {
        assert_eq!(texts(&read(one).0), texts(&read(other).0), "{one} / {other}");
    }
}

#[test]
fn placeables_survive_markdown() {
    check("[{ -a }](mailto:{-a}) x", "p [{ -a }](mailto:{ -a }) x");
    check("[x](https://{ -a })", "p [x](https://{ -a })");
    check("[x](<https://{ -a }/ b>)", "p [x](<https://{ -a }/ b>)");
    check("[x][l]\n\n[l]: https://{ -a }\n", "p [x](https://{ -a })");
    check("## Ring { -a }", "h2 Ring { -a }");
    check("**{ -a }** x *{ $b_c_d }*", "p **{ -a }** x *{ $b_c_d }*");
    check("{ DATETIME(-a, month: \"long\") } x", "p { DATETIME(-a, month: \"long\") } x");
    check("{ NUMBER($n) }\n\n{-a}, **{-b}**!", "p ={ NUMBER($n) }\np ={ -a }, **{ -b }**!");
    check("- x {\n  -a\n  } y", "list -\n*\n  p x { -a } y");
    check("\\{a\\} {\"{\"}b{\"}\"} `\\{c\\}`", "p {\"{\"}a{\"}\"} {\"{\"}b{\"}\"} `{\"{\"}c{\"}\"}`");
    check("| a |\n|---|\n| x {\"|\"} { -b } |", "table [Start]\n  a\n  x | { -b }");
}

#[test]
fn texts_without_words_are_the_same_everywhere() {
    check("[{ -a }](https://{-a})", "p =[{ -a }](https://{ -a })");
    check("– … !", "p =– … !");
    check("41 %", "p 41 %");
    check("![x](qr:-a)\n\n![x](qr:{ -a })\n\n![y](images/a.png)", "qr ={ -a } x\nqr ={ -a } x\nimage images/a.png y");
    check("![*x* [y](z)](images/a.png)", "image images/a.png x y");
    check("![](images/a.png)", "image images/a.png ={ \"\" }");
    check("![x](images/a.png \"A *b* at { -c }\")", "image images/a.png x «A \\*b\\* at { -c }»");
}

#[test]
fn directives_speak_of_what_follows() {
    let (parsed, diagnostics) = read(
        "<!-- i18n:comment: The title. -->\n<!-- i18n:key: name -->\n<!-- for people -->\n# T\n\n<!-- i18n:skip -->\n\
         - a\n- b\n\nc\n\n| <!-- i18n:key: first --> d |\n|---|\n| e |\n\n- <!-- i18n:skip -->f\n\n\
         <!-- i18n:comment: Not for the empty cell. -->\n| | { -g } |\n|---|---|\n| h | |\n",
    );
    assert_eq!(diagnostics.iter().map(|d| d.rule).collect::<Vec<_>>(), ["dangling-directive", "text-after-comment"]);
    let message = |text: &str| parsed.messages.iter().find(|message| message.text.as_str() == text);
    let title = message("T").expect("a message");
    assert_eq!(title.note.as_deref(), Some("The title."));
    assert_eq!(title.asked_key.as_ref().map(ToString::to_string).as_deref(), Some("name"));
    assert_eq!(
        message("d").and_then(|message| message.asked_key.as_ref()).map(crate::text::MessageKey::as_str),
        Some("first")
    );
    assert_eq!(message("h").and_then(|message| message.note.as_deref()), Some("Not for the empty cell."));
    assert!(message("a").is_none() && message("b").is_none(), "skipped");
    assert_eq!(message("c").map(|message| (message.note.clone(), message.asked_key.clone())), Some((None, None)));
}

#[test]
fn faults_of_placeables_are_found_with_their_places() {
    check_faults("å { -a", &[("unclosed-placeable", 2, 3, "`\\{`")]);
    check_faults("å { -a\n\n}", &[("unclosed-placeable", 2, 3, "close it"), ("stray-brace", 4, 1, "`\\}`")]);
    check_faults("å { a b }", &[("invalid-placeable", 2, 3, "{ -name }")]);
    check_faults("å { rosa }", &[("message-reference", 2, 3, "`{ -rosa }` or `{ $rosa }`")]);
    check_faults("å { DATE(-a) }", &[("unknown-function", 2, 3, "DATETIME")]);
    check_faults("x {\n  $n ->\n    [one] a\n   *[other] b\n}", &[("selector-in-source", 2, 3, "each translation")]);
    check_faults("> x { $n ->\n>    [one] a\n>   *[other] b\n> }", &[("selector-in-source", 2, 5, "one wording")]);
    check_faults("a {#id} b", &[("invalid-placeable", 2, 1, "`\\{`")]);
    check_faults("[a][l] [b][l]\n\n[l]: x{", &[("unclosed-placeable", 4, 7, "close it")]);
    check_faults("<!-- { -->\na }", &[("stray-brace", 3, 3, "`\\}`")]);
    check_faults("a <!-- { --> b\n<!-- } -->", &[]);
    check_faults("a\u{FDD0}b", &[("noncharacter", 2, 2, "delete it")]);
}

#[test]
fn what_cannot_be_a_message_is_reported() {
    check_faults("```\na { b\n```", &[("code-block", 2, 1, "paragraph")]);
    check_faults("\n    a", &[("code-block", 3, 5, "four spaces")]);
    check_faults("a <b>c</b>", &[("html-in-source", 2, 3, "Markdown"), ("html-in-source", 2, 7, "Markdown")]);
    check_faults("<div>\na\n</div>", &[("html-in-source", 2, 1, "Markdown")]);
    check_faults("<!-- a --> b", &[("text-after-comment", 2, 12, "line of its own")]);
    check_faults("<!-- a\n\nb", &[("unclosed-comment", 2, 1, "-->")]);
    check_faults("- a\n\n  ---\n", &[("break-inside-block", 4, 3, "indent")]);
    check_faults("a ![b](c.png) d", &[("image-in-text", 2, 3, "paragraph of its own")]);
    check_faults("![](qr:-a)", &[("missing-alt-text", 2, 1, "![")]);
    check_faults("![](c.png \"Oslo\")", &[("missing-alt-text", 2, 1, "![")]);
    check_faults("![a](qr:-a \"b\")", &[("link-title", 2, 1, "delete")]);
    check_faults("![a](../b.png)", &[("invalid-image-path", 2, 1, "images/")]);
    check_faults("![a](b\\\\c.png)", &[("invalid-image-path", 2, 1, "images/")]);
    check_faults("![a](qr:audio)", &[("invalid-qr-target", 2, 1, "`qr:-audio`")]);
    check_faults("![a](qr:https://a.no)", &[("invalid-qr-target", 2, 1, "sources/facts.ftl")]);
    check_faults("![a](https://a.no/b.png)", &[("invalid-image-path", 2, 1, "images/")]);
    check_faults("![a](b-{ -c }.png)", &[("invalid-image-path", 2, 1, "images/")]);
    check_faults("[a](b \"c\")", &[("link-title", 2, 1, "delete")]);
    check_faults("##\n", &[("empty-heading", 2, 1, "words")]);
    check_faults("x<!-- -->**\"a\"** b", &[("ambiguous-markup", 2, 1, "space")]);
}

#[test]
fn references_that_lead_nowhere_are_reported() {
    check_faults("a [b][c] [d][] [sic]", &[("undefined-link", 2, 3, "[c]: address"), ("undefined-link", 2, 10, "[d]")]);
    check_faults("a[^1] b \\[^2]", &[("undefined-footnote", 2, 1, "[^1]: ")]);
    check_faults("a\n\n[^1]: b", &[("unused-footnote", 4, 1, "[^1]")]);
    check_faults("a[^1]\n\n[^1]: b\n\n[^1]: c", &[("footnote-twice", 6, 1, "label")]);
    check_faults("> [!FARE]\n> a", &[("unknown-callout", 2, 3, "`NOTE`")]);
    check_faults("> [!IMPORTENT]\n> a", &[("unknown-callout", 2, 3, "`[!IMPORTANT]`")]);
    check_faults("> [!NOTE] a", &[("unknown-callout", 2, 3, "line after")]);
}

#[test]
fn directives_for_the_pages_are_blocks_and_no_messages() {
    let text = "# T\n\n<!-- layout:contents -->\n\n<!-- layout:columns 2 -->\n<!-- layout:columns 2 -->\n\na\n\n---\n\n\
                <!-- layout:columns 1 -->\nb";
    let (parsed, diagnostics) = read(text);
    assert_eq!(diagnostics, []);
    assert_eq!(outline(&parsed), "h1 T\ncontents\ncolumns 2\np a\n---\ncolumns 1\np b\n");
    assert_eq!(parsed.messages.len(), 3);
    check_faults("a\n\n<!-- layout:contnts -->\n", &[("unknown-directive", 4, 1, "layout:contents")]);
    check_faults("- a\n\n  <!-- layout:contents -->\n", &[("misplaced-directive", 4, 3, "between blocks")]);
    check_faults("a <!-- layout:contents --> b", &[("misplaced-directive", 2, 3, "before")]);
    let twice = "<!-- layout:contents -->\n\n<!-- layout:contents -->\n";
    check_faults(twice, &[("repeated-directive", 4, 1, "one of them")]);
}

#[test]
fn directives_that_say_nothing_are_reported() {
    check_faults("<!-- i18n:skp -->\na", &[("unknown-directive", 2, 1, "i18n:skip")]);
    check_faults("<!-- i18n:key: æ b -->\na", &[("invalid-key", 2, 1, "`a-b`")]);
    check_faults("a\n\n<!-- i18n:skip -->\n", &[("dangling-directive", 4, 1, "before")]);
    check_faults("<!-- i18n:key: a -->\n\n---\n\nb", &[("dangling-directive", 2, 1, "before")]);
    check_faults("<!-- i18n:key: a -->\n{ -b }\n\nc", &[("dangling-directive", 2, 1, "before")]);
    check_faults("a <!-- i18n:skip --> b", &[("misplaced-directive", 2, 3, "before")]);
    check_faults("<!-- i18n:key: a -->\n<!-- i18n:key: b -->\nc", &[("repeated-directive", 3, 1, "one of them")]);
    check_faults("<!-- i18n:key: a -->\nb\n\n<!-- i18n:key: a -->\nc", &[("key-asked-twice", 5, 1, "another key")]);
}

#[test]
fn a_document_has_one_title() {
    let rules = |markdown: &str| read(markdown).1.iter().map(|diagnostic| diagnostic.rule).collect::<Vec<_>>();
    assert_eq!(rules(""), ["missing-title"]);
    assert_eq!(rules("## a"), ["missing-title"]);
    assert_eq!(rules("# a\n\n# b"), ["second-title"]);
    assert_eq!(rules("# a"), Vec::<&str>::new());
}

#[test]
fn a_byte_order_mark_and_other_line_ends_are_read() {
    let markdown = "# T\n\n- a\n  b **c**\n- d { -e }\n\n> [!NOTE]\n> f\n\n<!-- i18n:key: g -->\nh\n";
    let (plain, _) = read(markdown);
    for other in [
        format!("\u{feff}{markdown}"),
        markdown.replace('\n', "\r\n"),
        format!("\u{feff}{markdown}").replace('\n', "\r\n"),
    ] {
        let (parsed, diagnostics) = read(&other);
        assert_eq!(diagnostics, []);
        assert_eq!(outline(&parsed), outline(&plain), "{other:?}");
        for (message, before) in parsed.messages.iter().zip(&plain.messages) {
            let text = other[message.span.clone()].replace("\r\n", "\n");
            assert_eq!(text, markdown[before.span.clone()]);
        }
    }
    let (_, diagnostics) = read("\u{feff}# T\r\n\r\nå {\r\n");
    assert_eq!(diagnostics[0].place.as_ref().map(crate::diag::Place::line_column), Some((3, 3)));
}

#[test]
fn deep_nesting_is_reported_and_survived() {
    for markdown in
        [">".repeat(5000), "- ".repeat(2000), "*_".repeat(5000), "[".repeat(5000), "![".repeat(3000), "{".repeat(5000)]
    {
        let (_, diagnostics) = read(&format!("# T\n\n{markdown}a"));
        assert!(diagnostics.len() <= 5000);
    }
    let (_, diagnostics) = read(&format!("# T\n\n{}a", ">".repeat(100)));
    assert_eq!(diagnostics.iter().map(|d| d.rule).collect::<Vec<_>>(), ["nested-too-deeply"]);
}

/// Returns the text of a pattern as a language would see it, with a value for each placeable.
fn resolved(pattern: &Pattern) -> String {
    pattern
        .segments()
        .iter()
        .map(|segment| match segment {
            Segment::Text(text) => text.clone(),
            Segment::Placeable(_) => format!("{FACT_OPEN}-x{FACT_SEPARATOR}V{FACT_CLOSE}"),
        })
        .collect()
}

/// Returns the text with values in place of fact spans: in code and targets a value is plain text already.
fn without_sentinels(text: &str) -> String {
    text.replace(&format!("{FACT_OPEN}-x{FACT_SEPARATOR}"), "").replace(FACT_CLOSE, "")
}

fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the texts of the paragraphs of a file, as pulldown-cmark has them.
fn paragraphs(markdown: &str) -> Vec<String> {
    let mut texts = vec![String::new()];
    for event in Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH) {
        let last = texts.last_mut().expect("never empty");
        match event {
            Event::Text(text) | Event::Code(text) => last.push_str(&text),
            Event::SoftBreak | Event::HardBreak => last.push(' '),
            Event::InlineHtml(html) if html.starts_with("<br") => last.push(' '),
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item) | Event::End(TagEnd::Paragraph) => {
                texts.push(String::new());
            }
            _ => {}
        }
    }
    texts.iter().map(|text| collapsed(text)).filter(|text| !text.is_empty()).collect()
}

/// Returns lines of Markdown without tables, HTML, images, code blocks, footnotes and placeables.
fn prose() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-cæ文]{1,3}",
        3 => Just(" ".to_owned()),
        4 => prop::sample::select(vec![
            "*", "**", "***", "~~", "~", "`", "``", "[a](b)", "[", "]", "\\", "!", "<br>", "&amp;", "&nbsp;", "&#42;", "\n",
            ".", "\"", "\u{a0}", "<https://a.no>", "  \n", "\n\n", "\n- ", "\n> ", "\n1. ", "\n# ", "\n## ", "&",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Returns text with all that means something to this reader.
fn markdownish() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-cæ文]{1,3}",
        3 => Just(" ".to_owned()),
        6 => prop::sample::select(vec![
            "*", "**", "_", "__", "~~", "`", "```\n", "[a](b)", "![a](qr:-b)", "![](", "[", "](", ")", "]", "\\", "!", "<br>", "<",
            "<!-- i18n:skip -->", "<!-- i18n:key: a -->", "<!--", "-->", "<b>", "&nbsp;", "\n", "\r\n", "\t", "    ", "\n\n",
            "\n- ", "\n> ", "\n> [!NOTE]\n> ", "\n1. ", "\n# ", "\n---\n", "\n| a | b |\n|---|---|\n| c", "|", "[^1]", "\n[^1]: ",
            "{", "}", "{ -a }", "{$b}", "{ $n ->\n [one] a\n *[other] b\n }", "\\{", "\"", "{#a}", "\u{F0000}", "\u{FDD0}", "\u{feff}",
            "\0", "\u{a0}", "[a]: b\n", "$", "&#0;", "&#x20;",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn check_laws(markdown: &str) -> Result<(), TestCaseError> {
    let file = SourceFile::new("a.md", markdown);
    let (parsed, diagnostics) = parse(&file);
    let mut seen = vec![0; parsed.messages.len()];
    parsed.document.map(&mut |text| {
        if let Extracted::Message(index) = text {
            seen[*index] += 1;
        }
    });
    prop_assert!(seen.iter().all(|count| *count == 1), "each message stands once in the skeleton");
    for SourceMessage { text, heading, span, .. } in &parsed.messages {
        prop_assert!(file.text().get(span.clone()).is_some(), "{:?}", span);
        prop_assert!(!text.is_multiline() && !text.as_str().contains(['\n', '\r']));
        prop_assert!(heading.is_none_or(|heading| heading < parsed.messages.len()));
    }
    for diagnostic in &diagnostics {
        let place = diagnostic.place.as_ref().expect("a place");
        prop_assert!(file.text().get(place.span.clone()).is_some(), "{:?}", diagnostic);
    }
    if diagnostics.iter().any(Diagnostic::is_error) {
        return Ok(());
    }
    for message in &parsed.messages {
        let source = resolved(&message.text);
        let written = write_inline(&parse_inline(&source)).map(|written| without_sentinels(&written));
        prop_assert_eq!(written, Some(without_sentinels(&source)), "the text is in its one spelling");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_text_is_read(markdown in "(?s:.{0,80})") {
        check_laws(&markdown)?;
    }

    #[test]
    fn any_markdown_is_read(markdown in markdownish()) {
        check_laws(&markdown)?;
    }

    #[test]
    fn no_word_is_lost_or_moved(markdown in prose()) {
        let (parsed, diagnostics) = read(&markdown);
        prop_assume!(!diagnostics.iter().any(|d| ["code-block", "ambiguous-markup", "html-in-source", "image-in-text"].contains(&d.rule)));
        let mut read = Vec::new();
        parsed.document.map(&mut |text| read.push(match text {
            Extracted::Message(index) => parsed.messages[*index].text.clone(),
            Extracted::Fixed(pattern) => pattern.clone(),
        }));
        let read: Vec<_> = read.iter().map(|text| collapsed(&plain_text(&parse_inline(&resolved(text))))).collect();
        prop_assert_eq!(read, paragraphs(&markdown));
    }
}
