//! Equal texts: the same words are the same message, found by place where a text is there more than once.

use std::collections::{HashMap, VecDeque};

use crate::align::matching::Matching;
use crate::align::{NewMessage, cells, gaps};
use crate::text::Pattern;

/// Pairs the messages whose key the author asked for.
pub(super) fn pair_pinned(matching: &mut Matching<'_>) {
    for new in 0..matching.new.len() {
        if let Some(old) = matching.new[new].pinned {
            matching.pair(old, new);
        }
    }
}

/// Pairs equal texts that are unique on both sides, then those that neighbours or headings tell apart.
pub(super) fn pair_equal_texts(matching: &mut Matching<'_>) {
    if matching.new.iter().any(|message| message.cell.is_some()) {
        // The words of a cell often stand in another row too: row and column say more than they do.
        pair_unique(matching, 2, |message| message.cell.is_none());
        cells::pair(matching);
    }
    pair_unique(matching, 2, |_| true);
    if !matching.has_free_new() {
        return;
    }
    // What is a heading on one side only is unique once the kinds are not told apart.
    pair_unique(matching, 1, |_| true);
    pair_beside_pairs(matching);
    for gap in gaps::gaps(matching) {
        pair_in_turn(matching, &gap.old, &gap.new);
    }
    pair_under_same_heading(matching);
}

/// Pairs equal texts that are still free, wherever they stand: first of a kind, then any.
pub(super) fn pair_equal_anywhere(matching: &mut Matching<'_>) {
    let (old, new): (Vec<_>, Vec<_>) = (matching.free_old().collect(), matching.free_new().collect());
    pair_in_turn(matching, &old, &new);
    let mut waiting: HashMap<usize, VecDeque<usize>> = HashMap::new();
    for old in matching.free_old() {
        waiting.entry(matching.old_texts[old]).or_default().push_back(old);
    }
    for new in new {
        if matching.is_free_new(new)
            && let Some(old) = waiting.get_mut(&matching.new_texts[new]).and_then(VecDeque::pop_front)
        {
            matching.pair(old, new);
        }
    }
}

/// Pairs messages that say again what they said before: an edit that was taken back.
pub(super) fn pair_reverted(matching: &mut Matching<'_>) {
    let mut waiting: HashMap<(&str, bool), VecDeque<usize>> = HashMap::new();
    for old in matching.free_old() {
        for earlier in matching.old[old].earlier {
            waiting.entry((earlier.normalized(), matching.old[old].is_heading)).or_default().push_back(old);
        }
    }
    if waiting.is_empty() {
        return;
    }
    for new in 0..matching.new.len() {
        let message = &matching.new[new];
        let Some(olds) = waiting.get_mut(&(message.text.normalized(), message.is_heading())) else { continue };
        // Each is taken from the list once, so that many equal texts cost no more than many others.
        while matching.is_free_new(new)
            && let Some(old) = olds.pop_front()
        {
            matching.pair(old, new);
        }
    }
}

/// Says which free messages have the text of a retired one.
///
/// Only for texts that no free old message has; of several equal retired
/// texts the last ones return, in their order.
pub(super) fn return_retired(matching: &mut Matching<'_>, retired: &[&Pattern]) {
    let mut wanted: HashMap<&str, Vec<usize>> = HashMap::new();
    for new in matching.free_new() {
        wanted.entry(matching.new[new].text.normalized()).or_default().push(new);
    }
    for old in matching.free_old() {
        wanted.remove(matching.old[old].text.normalized());
    }
    // From the last: a text that was retired twice returns as it was last.
    let mut found: Vec<(usize, &str)> = Vec::new();
    let mut open: HashMap<&str, usize> = HashMap::new();
    for (index, text) in retired.iter().enumerate().rev() {
        let Some(messages) = wanted.get(text.normalized()) else { continue };
        let taken = open.entry(text.normalized()).or_default();
        if *taken < messages.len() && !matching.has_returned(index) {
            *taken += 1;
            found.push((index, text.normalized()));
        }
    }
    let mut next: HashMap<&str, usize> = HashMap::new();
    for (index, text) in found.into_iter().rev() {
        let turn = next.entry(text).or_default();
        matching.bring_back(index, wanted[text][*turn]);
        *turn += 1;
    }
}

/// Pairs the free texts that are unique on both sides, headings apart from others where there are two `kinds`, if the new
/// message `may_be` paired so.
fn pair_unique(matching: &mut Matching<'_>, kinds: usize, may_be: impl Fn(&NewMessage<'_>) -> bool) {
    #[derive(Clone, Copy)]
    enum Holder {
        Nobody,
        One(usize),
        Several,
    }
    let mut old = vec![Holder::Nobody; matching.text_count * kinds];
    let mut new = old.clone();
    let hold = |holders: &mut [Holder], text: usize, is_heading: bool, message: usize| {
        let holder = &mut holders[text * kinds + usize::from(is_heading) % kinds];
        *holder = if matches!(holder, Holder::Nobody) { Holder::One(message) } else { Holder::Several };
    };
    for message in matching.free_old() {
        hold(&mut old, matching.old_texts[message], matching.old[message].is_heading, message);
    }
    for message in matching.free_new() {
        hold(&mut new, matching.new_texts[message], matching.new[message].is_heading(), message);
    }
    for pair in old.into_iter().zip(new) {
        if let (Holder::One(old), Holder::One(new)) = pair
            && may_be(&matching.new[new])
        {
            matching.pair(old, new);
        }
    }
}

/// Pairs equal texts beside messages that are paired: between two, after one, before one.
fn pair_beside_pairs(matching: &mut Matching<'_>) {
    let count = matching.new.len();
    let after = |matching: &Matching<'_>, new: usize| -> Option<usize> {
        let old = match new.checked_sub(1) {
            Some(previous) => matching.old_of(previous)? + 1,
            None => 0,
        };
        (old < matching.old.len()).then_some(old)
    };
    let before = |matching: &Matching<'_>, new: usize| -> Option<usize> {
        let next = if new + 1 < count { matching.old_of(new + 1)? } else { matching.old.len() };
        next.checked_sub(1)
    };
    for new in 0..count {
        if let (Some(old), Some(other)) = (after(matching, new), before(matching, new))
            && old == other
        {
            pair_if_equal(matching, old, new);
        }
    }
    for new in 0..count {
        if let Some(old) = after(matching, new) {
            pair_if_equal(matching, old, new);
        }
    }
    for new in (0..count).rev() {
        if let Some(old) = before(matching, new) {
            pair_if_equal(matching, old, new);
        }
    }
}

fn pair_if_equal(matching: &mut Matching<'_>, old: usize, new: usize) {
    if matching.old_texts[old] == matching.new_texts[new] && matching.are_of_a_kind(old, new) {
        matching.pair(old, new);
    }
}

/// Pairs equal texts of a kind among some messages: the first with the first, the second with the second.
fn pair_in_turn(matching: &mut Matching<'_>, old: &[usize], new: &[usize]) {
    if old.is_empty() || new.is_empty() {
        return;
    }
    let mut waiting: HashMap<(usize, bool), VecDeque<usize>> = HashMap::new();
    for old in old.iter().copied().filter(|old| matching.is_free_old(*old)) {
        waiting.entry((matching.old_texts[old], matching.old[old].is_heading)).or_default().push_back(old);
    }
    for new in new.iter().copied() {
        let text = (matching.new_texts[new], matching.new[new].is_heading());
        if matching.is_free_new(new)
            && let Some(old) = waiting.get_mut(&text).and_then(VecDeque::pop_front)
        {
            matching.pair(old, new);
        }
    }
}

/// Pairs equal texts that stand under the same heading.
fn pair_under_same_heading(matching: &mut Matching<'_>) {
    let mut waiting: HashMap<(usize, usize), VecDeque<usize>> = HashMap::new();
    let mut heading = None;
    for old in 0..matching.old.len() {
        if matching.old[old].is_heading {
            heading = Some(old);
        } else if let Some(heading) = heading
            && matching.is_free_old(old)
        {
            waiting.entry((heading, matching.old_texts[old])).or_default().push_back(old);
        }
    }
    for new in 0..matching.new.len() {
        if matching.is_free_new(new)
            && !matching.new[new].is_heading()
            && let Some(heading) = matching.new[new].heading.and_then(|heading| matching.old_of(heading))
            && let Some(old) = waiting.get_mut(&(heading, matching.new_texts[new])).and_then(VecDeque::pop_front)
        {
            matching.pair(old, new);
        }
    }
}
