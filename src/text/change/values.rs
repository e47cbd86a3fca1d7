//! Values of a text that changed: numbers, telephone numbers, dates and addresses, in digits and in words.
//!
//! In: two plain texts. Out: the kinds of the values that one has more often than the other, or in another place.

use std::collections::{BTreeMap, BTreeSet};

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::change::ChangeClass;
use crate::text::change::lexicon::{day, number};
use crate::text::change::plain::Plain;
use crate::text::steps::Counted;
use crate::text::{FactKind, FoundFact, find_facts};

/// A value in a form that can be compared, and what it is.
type Value = (String, ChangeClass);

/// Returns the classes of the values that changed, or changed places.
pub(super) fn changed_values(old: &Plain, new: &Plain) -> BTreeSet<ChangeClass> {
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

/// Returns the class of a value of a kind; words are none.
pub(super) fn class_of_fact(kind: FactKind) -> Option<ChangeClass> {
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
    let mut counts: BTreeMap<Counted<&str>, (usize, usize)> = BTreeMap::new();
    for (value, _) in old {
        counts.entry(Counted(value)).or_default().0 += 1;
    }
    for (value, _) in new {
        counts.entry(Counted(value)).or_default().1 += 1;
    }
    let differs = |(value, _): &&Value| counts.get(&Counted(value.as_str())).is_some_and(|(old, new)| old != new);
    old.iter().chain(new).filter(differs).map(|(_, class)| *class).collect()
}

/// From 9 to 16 is not from 16 to 9.
fn out_of_place(old: &[Value], new: &[Value]) -> Vec<ChangeClass> {
    old.iter().zip(new).filter(|((old, _), (new, _))| old != new).map(|((_, class), _)| *class).collect()
}
