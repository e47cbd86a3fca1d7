//! Random documents and edits of them, for the laws of `align` and `sync`.

use proptest::prelude::*;

/// A short text of few different words, so that many are alike.
pub(crate) fn words() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(WORDS.as_slice()), 1..9).prop_map(|words| words.join(" "))
}

const WORDS: [&str; 24] = [
    "ring",
    "politiet",
    "lege",
    "tolk",
    "barn",
    "hjelp",
    "gratis",
    "trygt",
    "sted",
    "bo",
    "kommunen",
    "advokat",
    "rett",
    "du",
    "har",
    "til",
    "en",
    "som",
    "og",
    "ikke",
    "112",
    "{ -rosa-phone }",
    "måneder",
    "penger",
];

/// An edit of a list of texts; places count round.
#[derive(Debug, Clone)]
pub(crate) enum Edit {
    Insert(usize, String),
    Delete(usize),
    Replace(usize, String),
    Append(usize, String),
    Move(usize, usize),
    Copy(usize, usize),
}

pub(crate) fn edit() -> impl Strategy<Value = Edit> {
    let at = 0..64_usize;
    prop_oneof![
        (at.clone(), words()).prop_map(|(at, text)| Edit::Insert(at, text)),
        at.clone().prop_map(Edit::Delete),
        (at.clone(), words()).prop_map(|(at, text)| Edit::Replace(at, text)),
        (at.clone(), words()).prop_map(|(at, text)| Edit::Append(at, text)),
        (at.clone(), at.clone()).prop_map(|(from, to)| Edit::Move(from, to)),
        (at.clone(), at).prop_map(|(from, to)| Edit::Copy(from, to)),
    ]
}

/// Returns the texts after some edits.
pub(crate) fn edited(texts: &[String], edits: &[Edit]) -> Vec<String> {
    let mut texts = texts.to_vec();
    for edit in edits {
        let count = texts.len();
        match edit {
            Edit::Insert(at, text) => texts.insert(at % (count + 1), text.clone()),
            _ if count == 0 => {}
            Edit::Delete(at) => drop(texts.remove(at % count)),
            Edit::Replace(at, text) => texts[at % count].clone_from(text),
            Edit::Append(at, text) => {
                texts[at % count].push(' ');
                texts[at % count].push_str(text);
            }
            Edit::Move(from, to) => {
                let text = texts.remove(from % count);
                texts.insert(to % count, text);
            }
            Edit::Copy(from, to) => texts.insert(to % (count + 1), texts[from % count].clone()),
        }
    }
    texts
}
