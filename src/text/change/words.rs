//! Words of a text that changed: none, some misspelt ones, or others; and whether they deny or count.
//!
//! In: two plain texts. Out: what became of their words, in work that grows with the length of the texts and not with
//! its square, even where nothing of a long text is as it was.

use std::collections::{BTreeMap, BTreeSet};

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::change::ChangeClass;
use crate::text::change::lexicon::{denies, is_article, possible_number, without_opposite};
use crate::text::change::plain::{PLACEABLE, Plain, TARGET, is_punctuation};
use crate::text::change::values::class_of_fact;
use crate::text::steps::Counted;
use crate::text::{DiffKind, Pattern, find_facts, word_diff};

/// Words in lower case that took each other's place.
#[derive(Debug, Default)]
struct Hunk {
    removed: Vec<Word>,
    added: Vec<Word>,
}

type Word = Counted<String>;

/// What became of the words of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WordChange {
    /// They are the same.
    None,
    /// So many were misspelt; `articles` says whether one was put in or taken out as well.
    Slips { words: usize, articles: bool },
    /// They are others.
    Words,
}

/// Returns what became of the words, values aside, and the graver classes of those that deny or count.
pub(super) fn changed_words(old: &Plain, new: &Plain) -> (WordChange, BTreeSet<ChangeClass>) {
    let (mut change, mut grave) = (WordChange::None, BTreeSet::new());
    let hunks = hunks(&old.text, &new.text);
    grave.extend((has_moved_words(&hunks) && has_denial(&new.text)).then_some(ChangeClass::Negation));
    for hunk in &hunks {
        grave.extend(is_denial(hunk).then_some(ChangeClass::Negation));
        grave.extend(is_renumbered(hunk).then_some(ChangeClass::Number));
        change = joined(change, change_of(hunk));
    }
    (change, grave)
}

/// Returns whether a word that denies came or went, or a word became its opposite.
fn is_denial(Hunk { removed, added }: &Hunk) -> bool {
    let is_opposite = |words: &[Word], others: &[Word]| {
        let others: BTreeSet<_> = others.iter().map(text).collect();
        words.iter().flat_map(|word| without_opposite(&word.0)).any(|rest| others.contains(&Counted(rest)))
    };
    removed.iter().chain(added).any(|word| denies(&word.0))
        || (!removed.is_empty() && !added.is_empty() && (is_opposite(removed, added) || is_opposite(added, removed)))
}

fn text(word: &Word) -> Counted<&str> {
    Counted(&word.0)
}

/// Returns whether a word was taken out in one place and put in at another: beside a «not» that stays, it is denied now,
/// or no longer.
fn has_moved_words(hunks: &[Hunk]) -> bool {
    // The first and the last hunk that a word was added in.
    let mut places: BTreeMap<Counted<&str>, (usize, usize)> = BTreeMap::new();
    for (at, word) in hunks.iter().enumerate().flat_map(|(at, hunk)| hunk.added.iter().map(move |word| (at, word))) {
        places.entry(text(word)).or_insert((at, at)).1 = at;
    }
    let is_added_elsewhere = |at: usize, word: &Word| places.get(&text(word)).is_some_and(|place| *place != (at, at));
    hunks.iter().enumerate().any(|(at, hunk)| hunk.removed.iter().any(|word| is_added_elsewhere(at, word)))
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

fn hunks(old: &str, new: &str) -> Vec<Hunk> {
    let pattern = |text: &str| Pattern::parse(&running_words(text)).unwrap_or_else(|_| Pattern::blank());
    let mut hunks = vec![Hunk::default()];
    for part in word_diff(&pattern(old), &pattern(new)).parts {
        let words = part.text.unicode_words().map(|word| Counted(word.to_lowercase()));
        let hunk = hunks.last_mut().filter(|_| part.kind != DiffKind::Same);
        match (part.kind, hunk) {
            (DiffKind::Removed, Some(hunk)) => hunk.removed.extend(words),
            (DiffKind::Added, Some(hunk)) => hunk.added.extend(words),
            (DiffKind::Same, _) | (_, None) => hunks.push(Hunk::default()),
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

fn change_of(Hunk { removed, added }: &Hunk) -> WordChange {
    let are_slips =
        || removed.len() == added.len() && removed.iter().zip(added).all(|(old, new)| is_slip(&old.0, &new.0));
    let all = |words: &[Word]| words.iter().map(|word| word.0.as_str()).collect::<String>();
    if removed == added {
        WordChange::None
    } else if removed.iter().chain(added).all(|word| is_article(&word.0)) {
        WordChange::Slips { words: words_gone(removed, added), articles: removed.len() != added.len() }
    } else if all(removed) == all(added) || are_slips() {
        WordChange::Slips { words: words_gone(removed, added), articles: false }
    } else {
        WordChange::Words
    }
}

/// Returns how many of the removed words were not added again, and at least one.
fn words_gone(removed: &[Word], added: &[Word]) -> usize {
    let added: BTreeSet<_> = added.iter().collect();
    removed.iter().filter(|word| !added.contains(word)).count().max(1)
}

/// Returns whether a number took another's place, where words that may be numbers count as such.
fn is_renumbered(Hunk { removed, added }: &Hunk) -> bool {
    let values = |words: &[Word]| words.iter().filter_map(|word| possible_number(&word.0)).collect::<BTreeSet<_>>();
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
