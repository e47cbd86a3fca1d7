//! Parts: one message that became several neighbours, or several that became one.

use std::ops::Range;

use crate::align::candidates::{Candidate, Fingerprints};
use crate::align::matching::Matching;
use crate::text::{Fingerprint, Similarity};

/// A whole and the neighbours that together have its text.
struct Found {
    whole: usize,
    parts: Range<usize>,
    /// Whether the whole is the old message.
    is_split: bool,
    similarity: Similarity,
}

/// Least share of a part's words that the whole has.
const CONTAINED: Similarity = Similarity::per_mille(700);
/// Least similarity of the parts together to the whole.
const COVERED: Similarity = Similarity::per_mille(800);
/// By so much all parts must be more similar to the whole than the most similar part alone.
const GAIN: u16 = 80;
/// So many parts are looked for.
const MOST_PARTS: usize = 4;
/// A text of fewer words has no parts.
const LEAST_WORDS: usize = 4;

/// Pairs a split message with its first part, and the first of merged messages with the whole.
pub(super) fn pair(matching: &mut Matching<'_>, prints: &Fingerprints, candidates: &[Candidate]) {
    let mut found: Vec<Found> = Vec::new();
    for candidate in candidates.iter().filter(|candidate| candidate.is_of_a_kind) {
        let (old, new) = (candidate.old, candidate.new);
        let is_old = |old: usize| matching.is_free_old(old) && !matching.old[old].is_heading;
        let is_new = |new: usize| matching.is_free_new(new) && !matching.new[new].is_heading();
        if !is_old(old) || !is_new(new) {
            continue;
        }
        if let Some((parts, similarity)) = parts_from(prints.old[old].as_ref(), new, &prints.new, &is_new) {
            found.push(Found { whole: old, parts, is_split: true, similarity });
        }
        if let Some((parts, similarity)) = parts_from(prints.new[new].as_ref(), old, &prints.old, &is_old) {
            found.push(Found { whole: new, parts, is_split: false, similarity });
        }
    }
    found.sort_by_key(|one| (std::cmp::Reverse(one.similarity), one.is_split, one.whole, one.parts.start));
    for one in found {
        take(matching, &one);
    }
}

/// Returns the neighbours from `first` on that have the whole's text between them.
fn parts_from(
    whole: Option<&Fingerprint>,
    first: usize,
    prints: &[Option<Fingerprint>],
    is_open: &dyn Fn(usize) -> bool,
) -> Option<(Range<usize>, Similarity)> {
    let whole = whole.filter(|whole| whole.word_count() >= LEAST_WORDS)?;
    let mut parts: Vec<&Fingerprint> = Vec::new();
    let mut best: Option<(Range<usize>, Similarity)> = None;
    for (index, part) in prints.iter().enumerate().skip(first).take(MOST_PARTS) {
        let Some(part) = part.as_ref().filter(|part| is_open(index) && part.contained_in(whole) >= CONTAINED) else {
            break;
        };
        parts.push(part);
        if parts.len() < 2 {
            continue;
        }
        let together = Fingerprint::joined(parts.iter().copied()).similarity(whole);
        let alone = parts.iter().map(|part| part.similarity(whole)).max().unwrap_or_default();
        let is_gain = together.as_per_mille() >= alone.as_per_mille() + GAIN;
        if together >= COVERED && is_gain && best.as_ref().is_none_or(|(_, least)| together > *least) {
            best = Some((first..index + 1, together));
        }
    }
    best
}

fn take(matching: &mut Matching<'_>, found: &Found) {
    let mut rest = found.parts.clone();
    let Some(first) = rest.next() else { return };
    if found.is_split {
        if matching.is_free_old(found.whole) && found.parts.clone().all(|new| matching.is_free_new(new)) {
            matching.pair(found.whole, first);
            rest.for_each(|new| matching.split_off(found.whole, new));
        }
    } else if matching.is_free_new(found.whole) && found.parts.clone().all(|old| matching.is_free_old(old)) {
        matching.pair(first, found.whole);
        rest.for_each(|old| matching.merge_into(old, found.whole));
    }
}
