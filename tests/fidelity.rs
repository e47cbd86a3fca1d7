//! What `sync` says of translations that do not have what their source text has, on the whole sample: 29 pairs of a
//! document and a language, in all scripts of the sample.

use std::fs;
use std::path::Path;

use polyfold::catalog::parse;
use polyfold::diag::SourceFile;
use polyfold::locale::Locale;
use polyfold::sync::infidelities;

#[test]
fn no_translation_of_the_sample_is_doubted_without_reason() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("translations");
    let (mut texts, mut doubts) = (0, Vec::new());
    for language in fs::read_dir(folder).expect("the sample is there") {
        let language = language.expect("it can be read");
        let locale: Locale = language.file_name().to_str().and_then(|tag| tag.parse().ok()).expect("a locale");
        for file in fs::read_dir(language.path()).expect("it can be read") {
            let path = file.expect("it can be read").path();
            let document = path.file_stem().and_then(|name| name.to_str()).expect("a name");
            if path.extension().is_none_or(|ending| ending != "ftl") || document == "facts" {
                continue;
            }
            let text = fs::read_to_string(&path).expect("it is UTF-8");
            let catalog = parse(&SourceFile::new(document, &text), &locale, document).expect("the sample can be read");
            for entry in catalog.records.iter().filter_map(|record| record.entry()) {
                texts += 1;
                let source = entry.source.as_ref().expect("it has a basis");
                doubts.extend(infidelities(source, &entry.text).iter().map(|fault| {
                    format!("{locale} {}: {fault:?}\n  {}\n  {}\n", entry.key, source.as_str(), entry.text.as_str())
                }));
            }
        }
    }
    assert!(texts > 1500, "{texts}");
    assert!(doubts.is_empty(), "{} of {texts}:\n{}", doubts.len(), doubts.concat());
}
