//! Change classes: what kind of change turned one source text into another.
//!
//! For people who plan work: a changed number is small and grave, a typo needs no new translation, a changed «not» is
//! never small. In: two source texts. Out: all kinds of change between them, and the gravest. Decides nothing about
//! status itself; `sync` asks it whether a change is formatting only, and whether a coordinator may call it minor.

mod lexicon;
mod plain;

use std::collections::{BTreeMap, BTreeSet};

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::change::lexicon::{are_opposites, day, denies, is_article, number, possible_number};
use crate::text::change::plain::{PLACEABLE, Plain, TARGET, is_punctuation};
use crate::text::{DiffKind, FactKind, FoundFact, Pattern, find_facts, word_diff};

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

/// A value in a form that can be compared, and what it is.
type Value = (String, ChangeClass);

/// Returns the classes of the values that changed, or changed places.
fn changed_values(old: &Plain, new: &Plain) -> BTreeSet<ChangeClass> {
    let (old_facts, new_facts) = (facts(&old.text), facts(&new.text));
    let with_words = |facts: &[Value], text| [facts, &word_values(text)].concat();
    let mut changed = differing(&with_words(&old_facts, &old.text), &with_words(&new_facts, &new.text));
    if differing(&old_facts, &new_facts).is_empty() {
        changed.extend(out_of_place(&old_facts, &new_facts));
    }
    let targets =
        |plain: &Plain| plain.targets.iter().map(|target| (target.clone(), class_of_target(target))).collect();
    let (old_targets, new_targets): (Vec<Value>, Vec<Value>) = (targets(old), targets(new));
    changed.extend(differing(&old_targets, &new_targets));
    changed.extend(out_of_place(&old_targets, &new_targets));
    changed
}

fn facts(text: &str) -> Vec<Value> {
    let value = |fact: FoundFact| {
        let class = class_of_fact(fact.kind)?;
        let decimals = decimals(&text[fact.range]).filter(|_| class == ChangeClass::Number).unwrap_or(0);
        let (whole, rest) = fact.canonical.split_at(fact.canonical.len().saturating_sub(decimals));
        Some((if rest.is_empty() { whole.to_owned() } else { format!("{whole},{rest}") }, class))
    };
    find_facts(text).into_iter().filter_map(value).collect()
}

/// Returns how many decimals a number has: three digits after a mark are thousands.
fn decimals(number: &str) -> Option<usize> {
    let after = number.rfind(['.', ',', '٫']).map(|mark| number[mark..].chars().count() - 1)?;
    (after != 3).then_some(after)
}

/// Returns numbers, months and weekdays that are written as words.
fn word_values(text: &str) -> Vec<Value> {
    let value = |word: &str| {
        let number = number(&word.to_lowercase()).map(|number| (number.to_owned(), ChangeClass::Number));
        number.or_else(|| Some((format!("day {}", day(word)?), ChangeClass::Date)))
    };
    text.unicode_words().filter_map(value).collect()
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

fn class_of_target(target: &str) -> ChangeClass {
    let is_phone = find_facts(target).iter().any(|fact| fact.kind == FactKind::Phone);
    if is_phone { ChangeClass::Phone } else { ChangeClass::Link }
}

/// Returns the classes of the values that one side has more often than the other.
///
/// A number that is a telephone number only by its spaces is the same value: what it is makes no difference.
fn differing(old: &[Value], new: &[Value]) -> BTreeSet<ChangeClass> {
    let count = |values: &[Value], value: &str| values.iter().filter(|(other, _)| other == value).count();
    let differs = |(value, _): &&Value| count(old, value) != count(new, value);
    old.iter().chain(new).filter(differs).map(|(_, class)| *class).collect()
}

/// From 9 to 16 is not from 16 to 9.
fn out_of_place(old: &[Value], new: &[Value]) -> Vec<ChangeClass> {
    old.iter().zip(new).filter(|((old, _), (new, _))| old != new).map(|((_, class), _)| *class).collect()
}

/// What became of the words of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WordChange {
    None,
    /// So many were misspelt; `articles` says whether one was put in or taken out as well.
    Slips {
        words: usize,
        articles: bool,
    },
    Words,
}

/// Returns what became of the words, values aside, and the graver classes of those that deny or count.
fn changed_words(old: &Plain, new: &Plain) -> (WordChange, BTreeSet<ChangeClass>) {
    let (mut change, mut grave) = (WordChange::None, BTreeSet::new());
    let hunks = hunks(&old.text, &new.text);
    grave.extend((has_moved_words(&hunks) && has_denial(&new.text)).then_some(ChangeClass::Negation));
    for (removed, added) in hunks {
        let is_denial = removed.iter().chain(&added).any(|word| denies(word))
            || removed.iter().any(|word| added.iter().any(|new| are_opposites(word, new)));
        grave.extend(is_denial.then_some(ChangeClass::Negation));
        grave.extend(is_renumbered(&removed, &added).then_some(ChangeClass::Number));
        change = joined(change, change_of(&removed, &added));
    }
    (change, grave)
}

/// Returns whether a word was taken out in one place and put in at another: beside a «not» that stays, it is denied now,
/// or no longer.
fn has_moved_words(hunks: &[(Vec<String>, Vec<String>)]) -> bool {
    let is_added_elsewhere = |at: usize, word: &String| {
        hunks.iter().enumerate().any(|(other, (_, added))| other != at && added.contains(word))
    };
    hunks.iter().enumerate().any(|(at, (removed, _))| removed.iter().any(|word| is_added_elsewhere(at, word)))
}

fn has_denial(text: &str) -> bool {
    running_words(text).unicode_words().any(|word| denies(&word.to_lowercase()))
}

fn joined(a: WordChange, b: WordChange) -> WordChange {
    match (a, b) {
        (WordChange::None, other) | (other, WordChange::None) => other,
        (WordChange::Slips { words, articles }, WordChange::Slips { words: more, articles: also }) => {
            WordChange::Slips { words: words + more, articles: articles || also }
        }
        (WordChange::Words, _) | (_, WordChange::Words) => WordChange::Words,
    }
}

/// Returns the words in lower case that took each other's place.
fn hunks(old: &str, new: &str) -> Vec<(Vec<String>, Vec<String>)> {
    let pattern = |text: &str| Pattern::parse(&running_words(text)).unwrap_or_else(|_| Pattern::blank());
    let mut hunks: Vec<(Vec<String>, Vec<String>)> = vec![Default::default()];
    for part in word_diff(&pattern(old), &pattern(new)).parts {
        let words = part.text.unicode_words().map(str::to_lowercase);
        let hunk = hunks.last_mut().filter(|_| part.kind != DiffKind::Same);
        match (part.kind, hunk) {
            (DiffKind::Removed, Some((removed, _))) => removed.extend(words),
            (DiffKind::Added, Some((_, added))) => added.extend(words),
            (DiffKind::Same, _) | (_, None) => hunks.push(Default::default()),
        }
    }
    hunks
}

/// Returns the text without values, placeables and what does not belong to words, which are compared by themselves.
fn running_words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut end = 0;
    for fact in find_facts(text).iter().filter(|fact| class_of_fact(fact.kind).is_some()) {
        words.push_str(&text[end..fact.range.start]);
        words.push(' ');
        end = fact.range.end;
    }
    words.push_str(&text[end..]);
    // A mark between letters would make one word of two: `bl.a.`, `kom.Ring`.
    words.replace(|c| is_punctuation(c) || matches!(c, PLACEABLE | TARGET | '{' | '}'), " ")
}

fn change_of(removed: &[String], added: &[String]) -> WordChange {
    let words = removed.iter().filter(|word| !added.contains(word)).count().max(1);
    if removed.is_empty() && added.is_empty() || removed == added {
        WordChange::None
    } else if removed.iter().chain(added).all(|word| is_article(word)) {
        WordChange::Slips { words, articles: removed.len() != added.len() }
    } else if removed.concat() == added.concat()
        || (removed.len() == added.len() && removed.iter().zip(added).all(|(old, new)| is_slip(old, new)))
    {
        WordChange::Slips { words, articles: false }
    } else {
        WordChange::Words
    }
}

/// Returns whether a number took another's place, where words that may be numbers count as such.
fn is_renumbered(removed: &[String], added: &[String]) -> bool {
    let values = |words: &[String]| words.iter().filter_map(|word| possible_number(word)).collect::<BTreeSet<_>>();
    let (removed, added) = (values(removed), values(added));
    !removed.is_empty() && !added.is_empty() && removed != added
}

/// Returns whether two words differ so little that one is likely a misspelling of the other.
///
/// Of short words nearly every letter makes another word (`har`, `var`): there only a doubled letter, an accent, or two
/// letters in the wrong order count.
fn is_slip(old: &str, new: &str) -> bool {
    let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (before, after) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let is_swapped = matches!((before, after), ([a, b], [c, d]) if a == d && b == c);
    let distance = if is_swapped { 1 } else { before.len().max(after.len()) };
    match old.len().max(new.len()) {
        0..=3 => {
            is_swapped
                || match (before, after) {
                    ([a], [b]) => base_letter(*a) == base_letter(*b),
                    ([a], []) | ([], [a]) => head.checked_sub(1).and_then(|index| old.get(index)) == Some(a),
                    _ => distance == 0,
                }
        }
        4..=7 => distance <= 1,
        _ => distance <= 2,
    }
}

/// Returns a letter without its accent.
fn base_letter(c: char) -> char {
    use unicode_normalization::UnicodeNormalization as _;
    c.nfd().next().unwrap_or(c)
}

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
    let mut text = text.to_owned();
    // Marks of values (`24/7` aside) and the brackets of links are compared with these.
    for fact in find_facts(&text.clone()).iter().rev() {
        text.replace_range(fact.range.clone(), "0");
    }
    let chars: Vec<char> = text.chars().collect();
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
