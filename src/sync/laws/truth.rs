//! Truth: what the texts of the laws are made of, apart from what the code under test thinks of them.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, Entry, RecordKind};
use crate::source::Register;
use crate::text::Pattern;

pub(super) fn name(text: &Pattern) -> String {
    text.normalized().to_owned()
}

/// Returns a source text as far as it counts what a translation was made from: two that differ in formatting are one.
pub(super) fn bare(text: &Pattern) -> String {
    text.normalized().replace("**", "")
}

/// Returns what no one may call minor: values, facts and words that deny, in order.
pub(super) fn grave(text: &Pattern) -> Vec<String> {
    let text = bare(text);
    let is_grave = |word: &&str| ["112", "113", "ikke", "ikkeq", "-rosa-phone"].contains(word);
    text.split([' ', '!']).filter(is_grave).map(str::to_owned).collect()
}

/// Returns the words as they are spelt right, and without numbers.
pub(super) fn spelt(text: &Pattern) -> Vec<String> {
    let text = bare(text);
    let words = text.split([' ', '!']).filter(|word| !["", "112", "113"].contains(word));
    words.map(|word| word.trim_end_matches('q').to_owned()).collect()
}

pub(super) fn newest(entry: &Entry) -> Option<&Pattern> {
    entry.source_now.as_ref().or(entry.source.as_ref())
}

/// Checks that every translation of a catalog is still in it after a sync, under its key or under the one that the author
/// gave the message instead.
pub(super) fn nothing_is_lost(before: &Catalog, after: &Catalog, register: &Register) {
    let texts = |catalog: &Catalog| -> Vec<(String, String)> {
        let texts = catalog.records.iter().filter_map(|record| match &record.kind {
            RecordKind::Entry(entry) | RecordKind::Obsolete(entry) => {
                Some((entry.key.to_string(), entry.text.as_str().to_owned()))
            }
            RecordKind::Stub { .. } => None,
        });
        texts.collect()
    };
    let after_texts = texts(after);
    for (key, text) in texts(before) {
        let is_renamed =
            register.retired.iter().any(|retired| retired.key.as_str() == key && retired.renamed_to.is_some());
        let is_kept = |(after, other): &(String, String)| *other == text && (*after == key || is_renamed);
        assert!(after_texts.iter().any(is_kept), "`{text}` of `{key}` was lost");
    }
    let keys: BTreeSet<_> = after.records.iter().map(|record| record.key().to_string()).collect();
    assert_eq!(keys.len(), after.records.len(), "a key is there twice");
}
