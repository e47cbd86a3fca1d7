//! Texts that nobody would write, taken through all stages: each ends with findings or with a file, never with a panic.

use proptest::prelude::*;

use crate::catalog::{self, Catalog};
use crate::diag::{Diagnostic, SourceFile};
use crate::layout::FitRequest;
use crate::layout::FontBook;
use crate::locale::Locale;
use crate::media::PictureBook;
use crate::project::{Edition, Settings};
use crate::release::{LanguageJob, LanguageSet, Unset};
use crate::source::{self, Facts, KeyedSource, Register};
use crate::sync::{self, FormerTexts, SyncInput};

const SETTINGS: &str = "[project]\nsource-locale = \"nb\"\nlocales = [\"ar\", \"ur\", \"th\", \"my\", \"hi\", \"ti\", \"uk\", \"km\"]\n\
                        [[document]]\nid = \"a\"\n[[document]]\nid = \"b\"\nsheet = \"trifold-a4\"\n";
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

fn settings() -> Settings {
    Settings::parse(&SourceFile::new("polyfold.toml", SETTINGS)).expect("good settings")
}

/// Takes a source, a register and a catalog from files to a PDF; returns the catalog's text.
fn through_all_stages(markdown: &str, register: &str, catalog_text: &str, locale: &Locale) -> Option<String> {
    let settings = settings();
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

    // One fact turns in a circle; the others must do their work in the other half of the cases.
    let facts = if markdown.len().is_multiple_of(2) { 4 } else { 3 };
    match set(&settings, 0, &plan.source, locale, &catalog, facts) {
        Ok(set) => check_editions(&set),
        Err(unset) => assert!(unset.findings.iter().any(Diagnostic::is_error)),
    }
    Some(text)
}

/// Sets a document in a language in all editions, with the first facts.
fn set(
    settings: &Settings,
    document: usize,
    source: &KeyedSource,
    locale: &Locale,
    catalog: &Catalog,
    facts: usize,
) -> Result<LanguageSet, Unset> {
    let (all, _) = Facts::parse(&SourceFile::new("sources/facts.ftl", FACTS));
    let facts: Vec<_> = all.iter().map(|fact| (fact.key.clone(), fact.value.clone())).take(facts).collect();
    let (fonts, _) = FontBook::new(Vec::new());
    let job = LanguageJob {
        settings,
        document: &settings.documents[document],
        source,
        locale,
        catalog,
        facts: &facts,
        fonts: &fonts,
        pictures: &PictureBook::default(),
        editions: &EDITIONS,
        has_marks: false,
        changed: 0,
        reasons: &[],
    };
    job.set(&job.shape()?, FitRequest::Auto)
}

const EDITIONS: [Edition; 3] = [Edition::Print, Edition::Screen, Edition::Proof];

/// Checks that there are all editions, or nothing but a proof of what does not fit.
fn check_editions(set: &LanguageSet) {
    assert!(set.pdfs.iter().all(|pdf| pdf.bytes.starts_with(b"%PDF")));
    let editions: Vec<Edition> = set.pdfs.iter().map(|pdf| pdf.edition).collect();
    match &set.unset {
        None => assert_eq!(editions, EDITIONS),
        Some(unset) => {
            assert_eq!(editions, [Edition::Proof]);
            assert!(unset.findings.iter().any(Diagnostic::is_error));
        }
    }
}

/// Returns the source of a brochure whose `long`-th panel has the words so many times.
fn brochure(words: &str, long: usize, times: usize) -> KeyedSource {
    let words = |panel: usize| if panel == long { format!("{words} ").repeat(times) } else { words.to_owned() };
    let panels: Vec<String> = (0..6).map(|panel| format!("# T\n\n{}\n", words(panel))).collect();
    let file = SourceFile::new("sources/b.md", panels.join("\n---\n\n"));
    let (parsed, _) = source::parse(&file);
    let today = "2026-03-01".parse().expect("a day");
    let (register, catalogs, former) = (None, Vec::new(), FormerTexts::default());
    sync::plan(SyncInput { document: "b", file: &file, parsed, register, catalogs, former, today: &today }).source
}

proptest! {
    // Copyfit tries every size before it gives up.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 32, ..ProptestConfig::default() })]

    #[test]
    fn what_is_too_long_has_a_proof_and_no_other_edition(
        words in "[a-zæøå]{1,12}( [a-zæøå]{1,12}){3,12}", long in 0..6_usize,
        tag in prop::sample::select(vec!["nb", "ar", "my"]),
    ) {
        let (settings, locale) = (settings(), tag.parse().expect("known"));
        // No panel has room for so many of the narrowest letters.
        let many = 10_000 / words.len();
        for (times, fits) in [(1, true), (many, false)] {
            let source = brochure(&words, long, times);
            let set = set(&settings, 1, &source, &locale, &Catalog::new(&locale, "b"), 0);
            let Ok(set) = set else { panic!("{:?}", set.err()) };
            check_editions(&set);
            assert_eq!(set.unset.is_none(), fits);
            let overset = set.unset.map(|unset| unset.overset).unwrap_or_default();
            assert!(overset.iter().all(|overset| overset.panel == long + 1));
        }
    }
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
