//! Change classes: what kind of change turned one source text into another.
//!
//! For people who plan work: a changed number is small and grave, a typo needs no new translation, a changed «not» is
//! never small. In: two source texts. Out: all kinds of change between them, and the gravest. Decides nothing about
//! status itself; `sync` asks it whether a change is formatting only, and whether a coordinator may call it minor.

mod lexicon;
mod plain;
mod values;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::text::change::plain::{PLACEABLE, Plain, TARGET};
use crate::text::change::values::changed_values;
use crate::text::change::words::{WordChange, changed_words};
use crate::text::{Pattern, find_facts};

/// What kind of change it is; of several kinds, the gravest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeClass {
    /// Only markup, white space, the kind of quotes or the spacing of punctuation.
    Formatting,
    /// A few letters of a word or two, capitals, or punctuation.
    Typo,
    /// Words.
    Wording,
    /// A date, a month or a weekday.
    Date,
    /// A link, web or e-mail address.
    Link,
    /// A number that is no telephone number, in digits or in words.
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

    /// Returns the gravest class of the change from one source text to another.
    pub fn between(old: &Pattern, new: &Pattern) -> Self {
        Change::between(old, new).class()
    }
}

/// The kinds of change between two texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    classes: BTreeSet<ChangeClass>,
    is_small: bool,
}

impl Change {
    /// Returns the change from one source text to another.
    pub fn between(old: &Pattern, new: &Pattern) -> Self {
        let (old, new) = (Plain::of(old), Plain::of(new));
        let mut classes = changed_values(&old, &new);
        if old.placeables != new.placeables {
            classes.insert(ChangeClass::Fact);
        }
        let (words, grave) = changed_words(&old, &new);
        classes.extend(grave);
        let of_words = match words {
            WordChange::None => None,
            WordChange::Slips { words: 1..=2, articles: false } => Some(ChangeClass::Typo),
            WordChange::Slips { .. } | WordChange::Words => Some(ChangeClass::Wording),
        };
        classes.extend(of_words.into_iter().chain(class_of_marks(&old.text, &new.text, of_words.is_some())));
        let is_small = match words {
            WordChange::None => true,
            WordChange::Slips { words, .. } => words <= MOST_SLIPS,
            WordChange::Words => false,
        };
        if classes.is_empty() {
            // What is left is the case of letters, or brackets.
            let class = if old.is_spaced_otherwise(&new) { ChangeClass::Formatting } else { ChangeClass::Typo };
            classes.insert(class);
        }
        let is_small = is_small && class_of_marks(&old.text, &new.text, false) != Some(ChangeClass::Wording);
        Self { classes, is_small }
    }

    /// Returns the gravest kind.
    pub fn class(&self) -> ChangeClass {
        self.classes.last().copied().unwrap_or(ChangeClass::Formatting)
    }

    /// Returns all kinds, the gravest last.
    pub fn classes(&self) -> &BTreeSet<ChangeClass> {
        &self.classes
    }

    /// Returns whether only markup, white space, the kind of quotes or the spacing of punctuation differ.
    ///
    /// The texts that differ in nothing else from one text differ in nothing else from each other.
    pub fn is_formatting(&self) -> bool {
        self.class() == ChangeClass::Formatting
    }

    /// Returns whether words are others, not only their letters.
    pub fn is_reworded(&self) -> bool {
        self.classes.contains(&ChangeClass::Wording) || self.classes.contains(&ChangeClass::Negation)
    }

    /// Returns the kinds that no one may call minor; none when the change touches a few letters at most.
    pub fn more_than_minor(&self) -> Vec<ChangeClass> {
        let is_minor = |class: ChangeClass| match class {
            ChangeClass::Formatting | ChangeClass::Typo => true,
            ChangeClass::Wording => self.is_small,
            ChangeClass::Date
            | ChangeClass::Link
            | ChangeClass::Number
            | ChangeClass::Phone
            | ChangeClass::Fact
            | ChangeClass::Negation => false,
        };
        self.classes.iter().copied().filter(|class| !is_minor(*class)).collect()
    }
}

/// More misspelt words than these are a new wording.
const MOST_SLIPS: usize = 6;

/// Returns what a change of marks is, if there is one: of those that carry meaning, a new wording.
fn class_of_marks(old: &str, new: &str, words_changed: bool) -> Option<ChangeClass> {
    let (old, new) = (marks(old), marks(new));
    if old == new {
        return None;
    }
    let changed = old.keys().chain(new.keys()).filter(|mark| old.get(mark) != new.get(mark));
    let is_mild =
        |mark: &char| matches!(mark, '.' | ',' | ';' | ':' | '!' | '…' | '-' | '(' | ')' | '"' | '\'' | '·' | '•');
    let is_grave = changed.into_iter().any(|mark| !is_mild(mark));
    if is_grave {
        Some(ChangeClass::Wording)
    } else {
        // With other words come other commas.
        (!words_changed).then_some(ChangeClass::Typo)
    }
}

/// Returns how often each mark stands in the running text; a hyphen between digits is a dash.
fn marks(text: &str) -> BTreeMap<char, usize> {
    // Marks of values (`24/7` aside) and the brackets of links are compared with these.
    let (mut plain, mut end) = (String::with_capacity(text.len()), 0);
    for fact in find_facts(text) {
        plain.push_str(&text[end..fact.range.start]);
        plain.push('0');
        end = fact.range.end;
    }
    plain.push_str(&text[end..]);
    let chars: Vec<char> = plain.chars().collect();
    let is_digit = |index: Option<usize>| index.and_then(|index| chars.get(index)).is_some_and(char::is_ascii_digit);
    let mut counts = BTreeMap::new();
    for (index, c) in chars.iter().enumerate() {
        if c.is_alphanumeric() || c.is_whitespace() || matches!(*c, PLACEABLE | TARGET | '[' | ']') {
            continue;
        }
        let is_range = *c == '-' && is_digit(index.checked_sub(1)) && is_digit(Some(index + 1));
        *counts.entry(if is_range { '–' } else { *c }).or_insert(0) += 1;
    }
    counts
}

#[cfg(test)]
mod tests;
