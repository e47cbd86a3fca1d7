//! Texts that nobody would write, taken through all stages: each ends with findings or with a file, never with a panic.

use proptest::prelude::*;

use crate::catalog::{self, Catalog};
use crate::diag::{Diagnostic, SourceFile};
use crate::layout::FitRequest;
use crate::layout::FontBook;
use crate::locale::Locale;
use crate::media::PictureBook;
use crate::project::{Edition, Settings};
use crate::release::LanguageJob;
use crate::source::{self, Facts, Register};
use crate::sync::{self, FormerTexts, SyncInput};

const SETTINGS: &str = "[project]\nsource-locale = \"nb\"\nlocales = [\"ar\", \"ur\", \"th\", \"my\", \"hi\", \"ti\", \"uk\", \"km\"]\n\
                        [[document]]\nid = \"a\"\n";
const FACTS: &str = "-phone = 22 33 11 60\n-day = 2024-11-01\n-site = https://example.org/a-b?c=d\n-loop = { -loop }\n";

/// What is odd and allowed.
const ODD: [&str; 40] = [
    " ",
    "\n",
    "\n\n",
    "\n\n",
    "\r\n",
    "\t",
    "\n\n## ",
    "\n- ",
    "\n1. ",
    "\n> ",
    "\n\n> [!NOTE]\n> ",
    "\n\n| a | b |\n|---|---|\n| ",
    " | ",
    "\n\n---\n\n",
    "**",
    "*",
    "_",
    "`",
    "~~",
    "[a](b)",
    "\n\n![x](qr:-site)\n\n",
    "&amp;",
    "\\\\",
    "\\{",
    "{ -phone }",
    "{ -day }",
    "{ DATETIME(-day) }",
    "{\"{\"}",
    "\u{200b}\u{ad}",
    "\u{202e}",
    "\u{2067}",
    "e\u{301}\u{302}",
    "مرحبا ١١٢",
    "ภาษาไทย",
    "မြန်မာ",
    "हिन्दी",
    "ትግርኛ",
    "https://example.org/a/b",
    "22 33 11 60",
    "2024-11-01",
];

/// What is wrong somewhere.
const WRONG: [&str; 26] = [
    "\r",
    "# ",
    "[a]( ",
    "![",
    "](qr:-site)",
    "[^1]",
    "\n\n[^1]: ",
    "<!-- i18n:skip -->\n",
    "<!-- i18n:key: k -->\n",
    "<!--",
    "-->",
    "<b>",
    "\\",
    "{ -loop }",
    "{ -none }",
    "{ $n }",
    "{ $n ->\n    [one] a\n   *[other] b\n }",
    "{",
    "}",
    "{\"",
    "\"}",
    "\u{0}",
    "\u{feff}",
    "\u{fdd0}",
    "\u{10ffff}",
    "👩‍👩‍👧🇳🇴",
];

fn pieces(wrong: u32) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        24 => prop::sample::select(ODD.to_vec()).prop_map(str::to_owned),
        12 => "[a-zæ ]{1,30}",
        wrong => prop::sample::select(WRONG.to_vec()).prop_map(str::to_owned),
        wrong => "\\PC{0,8}",
        wrong => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => pieces(1), 1 => pieces(12)]
}

/// Returns what a translator's editor may have made of a catalog.
fn mangled(written: &str, at: usize, piece: &str) -> String {
    let at = (0..=at % (written.len() + 1)).rev().find(|at| written.is_char_boundary(*at)).unwrap_or(0);
    format!("{}{piece}{}", &written[..at], &written[at..])
}

/// Takes a source, a register and a catalog from files to a PDF; returns the catalog's text.
fn through_all_stages(markdown: &str, register: &str, catalog_text: &str, locale: &Locale) -> Option<String> {
    let settings = Settings::parse(&SourceFile::new("polyfold.toml", SETTINGS)).expect("good settings");
    let file = SourceFile::new("sources/a.md", markdown);
    let (parsed, faults) = source::parse(&file);
    if faults.iter().any(Diagnostic::is_error) {
        return None;
    }
    let register = Register::parse(&SourceFile::new("sources/a.ftl", register)).ok();
    let catalog_file = SourceFile::new("translations/x/a.ftl", catalog_text);
    let catalogs: Vec<Catalog> = catalog::parse(&catalog_file, locale, "a").into_iter().collect();
    let today = "2026-03-01".parse().expect("a day");
    let input = SyncInput {
        document: "a",
        file: &file,
        parsed,
        register,
        catalogs,
        former: FormerTexts::default(),
        today: &today,
    };
    let plan = sync::plan(input);

    let written = plan.register.write("a");
    let back = Register::parse(&SourceFile::new("sources/a.ftl", written.as_str()));
    assert_eq!(back.map(|register| register.write("a")), Ok(written));
    let catalog = plan.catalogs.first().map_or_else(|| Catalog::new(locale, "a"), |planned| planned.catalog.clone());
    let text = catalog::write(&catalog).expect("a catalog comes back from its own text");

    let (facts, _) = Facts::parse(&SourceFile::new("sources/facts.ftl", FACTS));
    let facts: Vec<_> = facts.iter().map(|fact| (fact.key.clone(), fact.value.clone())).collect();
    let (fonts, _) = FontBook::new(Vec::new());
    let job = LanguageJob {
        settings: &settings,
        document: &settings.documents[0],
        source: &plan.source,
        locale,
        catalog: &catalog,
        // One fact turns in a circle; the others must do their work in the other half of the cases.
        facts: if markdown.len().is_multiple_of(2) { &facts } else { &facts[..3] },
        fonts: &fonts,
        pictures: &PictureBook::default(),
        editions: &[Edition::Print, Edition::Screen, Edition::Proof],
        has_marks: false,
        changed: 0,
        proof_words: "PROOF",
    };
    let set = job.shape().and_then(|shaped| job.set(&shaped, FitRequest::Auto).map_err(|unset| unset.findings));
    match set {
        Ok(set) => assert!(set.pdfs.iter().all(|pdf| pdf.bytes.starts_with(b"%PDF"))),
        Err(faults) => assert!(faults.iter().any(Diagnostic::is_error)),
    }
    Some(text)
}

proptest! {
    // A whole PDF takes its time; `PROPTEST_CASES` asks for more.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 8, ..ProptestConfig::default() })]

    #[test]
    fn any_text_ends_with_findings_or_a_file(
        body in text(), register in text(), catalog in text(), at in any::<usize>(), piece in text(),
        tag in prop::sample::select(vec!["nb", "ar", "ur", "th", "my", "hi", "ti", "uk", "km"]),
    ) {
        let locale: Locale = tag.parse().expect("known");
        let markdown = format!("# T\n\n{body}\n");
        through_all_stages(&markdown, &register, &catalog, &locale);
        if let Some(written) = through_all_stages(&markdown, "", "", &locale) {
            through_all_stages(&markdown, "", &mangled(&written, at, &piece), &locale);
        }
    }
}
