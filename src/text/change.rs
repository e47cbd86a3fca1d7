//! Change classes: what kind of change turned one source text into another.
//!
//! For people who plan work: a changed number is small and grave, a typo needs
//! no new translation, a changed «not» is never small. Decides nothing about status.

use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::{DiffKind, FactKind, Pattern, Segment, WordDiff, find_facts, word_diff};

/// What kind of change it is; of several kinds, the gravest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeClass {
    /// Only markup or white space.
    Formatting,
    /// A few letters of a word.
    Typo,
    /// Words.
    Wording,
    /// A date.
    Date,
    /// A link, web or e-mail address.
    Link,
    /// A number that is no telephone number.
    Number,
    /// A telephone number.
    Phone,
    /// A fact or variable of the project.
    Fact,
    /// A word that denies.
    Negation,
}

impl ChangeClass {
    /// Returns the word used in reports and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Formatting => "formatting",
            Self::Typo => "typo",
            Self::Wording => "wording",
            Self::Date => "date",
            Self::Link => "link",
            Self::Number => "number",
            Self::Phone => "phone",
            Self::Fact => "fact",
            Self::Negation => "negation",
        }
    }

    /// Returns the class of the change from one source text to another.
    pub fn between(old: &Pattern, new: &Pattern) -> Self {
        let (old_plain, new_plain) = (without_markup(old), without_markup(new));
        let facts = changed_facts(&old_plain, &new_plain);
        let placeables = (placeable_counts(old) != placeable_counts(new)).then_some(Self::Fact);
        let words = if old_plain == new_plain { Self::Formatting } else { class_of_words(&word_diff(old, new)) };
        facts.into_iter().chain(placeables).fold(words, Ord::max)
    }
}

/// Returns the text without emphasis marks and with the placeables in one spelling.
fn without_markup(pattern: &Pattern) -> String {
    let text: String = pattern.normalized().chars().filter(|c| !matches!(c, '*' | '_' | '~' | '`')).collect();
    text.replace("<br>", " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn placeable_counts(pattern: &Pattern) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for segment in pattern.segments() {
        if let Segment::Placeable(inside) = segment {
            *counts.entry(inside).or_insert(0) += 1;
        }
    }
    counts
}

/// Returns the classes of the facts in running text that one side has and the other has not.
fn changed_facts(old: &str, new: &str) -> Vec<ChangeClass> {
    let counts = |text: &str| {
        let mut counts: BTreeMap<(String, ChangeClass), usize> = BTreeMap::new();
        for fact in find_facts(text) {
            if let Some(class) = class_of_fact(fact.kind) {
                *counts.entry((fact.canonical, class)).or_insert(0) += 1;
            }
        }
        counts
    };
    let (old, new) = (counts(old), counts(new));
    let differs = |fact: &&(String, ChangeClass)| old.get(*fact) != new.get(*fact);
    old.keys().chain(new.keys()).filter(differs).map(|(_, class)| *class).collect()
}

fn class_of_fact(kind: FactKind) -> Option<ChangeClass> {
    match kind {
        FactKind::Phone => Some(ChangeClass::Phone),
        FactKind::Url | FactKind::Email => Some(ChangeClass::Link),
        FactKind::Date => Some(ChangeClass::Date),
        FactKind::Number => Some(ChangeClass::Number),
        FactKind::Words => None,
    }
}

/// Words that deny, in languages that sources are likely to be written in. A word more costs a
/// look, a word less could cost a life.
const NEGATIONS: &[&str] = &[
    // Norwegian, Danish and Swedish
    "ikke",
    "ikkje",
    "ingen",
    "inga",
    "inkje",
    "intet",
    "inget",
    "aldri",
    "aldrig",
    "uten",
    "uden",
    "utan",
    "verken",
    "hverken",
    "neppe",
    "inte",
    "icke",
    "ej",
    // English
    "not",
    "no",
    "never",
    "without",
    "neither",
    "nor",
    "none",
    "nobody",
    "nothing",
    "cannot",
    "don't",
    "doesn't",
    "didn't",
    "won't",
    "can't",
    "isn't",
    "aren't",
    "mustn't",
    "needn't",
    "shouldn't",
    "wasn't",
    // German
    "nicht",
    "kein",
    "keine",
    "keinen",
    "keiner",
    "keinem",
    "nie",
    "niemals",
    "ohne",
    "weder",
    // French and Spanish
    "ne",
    "pas",
    "jamais",
    "sans",
    "aucun",
    "aucune",
    "rien",
    "personne",
    "nunca",
    "sin",
    "ni",
    "ningún",
    "ninguna",
    "nada",
];

fn class_of_words(diff: &WordDiff) -> ChangeClass {
    let words = |kind: DiffKind| -> Vec<String> {
        diff.parts
            .iter()
            .filter(|part| part.kind == kind)
            .flat_map(|part| part.text.unicode_words())
            .map(str::to_lowercase)
            .collect()
    };
    let (removed, added) = (words(DiffKind::Removed), words(DiffKind::Added));
    let denials = |words: &[String]| words.iter().filter(|word| NEGATIONS.contains(&word.as_str())).count();
    if denials(&removed) != denials(&added) {
        return ChangeClass::Negation;
    }
    let is_typo = removed.len() == added.len()
        && removed.len() <= 2
        && removed.iter().zip(&added).all(|(old, new)| is_slip(old, new));
    if is_typo { ChangeClass::Typo } else { ChangeClass::Wording }
}

/// Returns whether two words differ so little that one is likely a misspelling of the other.
fn is_slip(old: &str, new: &str) -> bool {
    let length = old.chars().count().max(new.chars().count());
    let distance = strings_apart(old, new);
    distance <= 1 || (length >= 8 && distance <= 2)
}

/// Returns how many letters at most stand between the common head and the common tail of two words.
fn strings_apart(old: &str, new: &str) -> usize {
    let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[head..], &new[head..]);
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    old.len().max(new.len()) - tail
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gravest_change_names_the_class() {
        for (old, new, class) in [
            ("Ring politiet.", "Ring **politiet**.", "formatting"),
            ("Du har ret til hjelp.", "Du har rett til hjelp.", "typo"),
            ("Be om hjelp.", "Spør noen om råd.", "wording"),
            ("Du har rett til hjelp.", "Du har ikke rett til hjelp.", "negation"),
            ("Ring 112.", "Ring 113.", "number"),
            ("Ring 22 33 11 60.", "Ring 22 33 11 61.", "phone"),
            ("I opptil 6 måneder.", "I opptil 3 måneder.", "number"),
            ("Se politiet.no/hjelp.", "Se politiet.no/menneskehandel.", "link"),
            ("Frist 2024-11-01.", "Frist 2024-12-01.", "date"),
            ("Ring { -a }.", "Ring { -b }.", "fact"),
            ("Ring ikke 112.", "Ring 113.", "negation"),
        ] {
            let pattern = |text| Pattern::parse(text).expect("it is Fluent");
            assert_eq!(ChangeClass::between(&pattern(old), &pattern(new)).as_str(), class, "{old} / {new}");
        }
    }
}
