//! Candidates: pairs of free messages that share rare words, wherever they stand.

use std::collections::HashMap;

use crate::align::gaps;
use crate::align::matching::Matching;
use crate::text::{Fingerprint, Similarity};

/// A pair that may be the same message.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub(super) old: usize,
    pub(super) new: usize,
    pub(super) similarity: Similarity,
    /// Whether the two stand in different gaps.
    pub(super) is_far: bool,
    /// Whether both are headings, or neither.
    pub(super) is_of_a_kind: bool,
    /// The number of words of the shorter text.
    words: usize,
}

/// A word that more messages have says little of which one it is.
const COMMON_WORD: usize = 16;
/// So many of the messages with most rare words in common are compared.
const MOST_COMPARED: usize = 8;
/// Least similarity of a message that moved and was edited.
const MOVED: Similarity = Similarity::per_mille(600);
/// The same for short texts, of which many are alike by chance.
const MOVED_SHORT: Similarity = Similarity::per_mille(800);
/// Texts of fewer words are short.
const SHORT: usize = 5;
/// Least similarity of texts in one gap that changed their order.
const REORDERED: Similarity = Similarity::per_mille(500);
/// Least similarity of a heading that became text, or text that became a heading.
const ACROSS_KINDS: Similarity = Similarity::per_mille(900);

impl Candidate {
    /// Returns whether the two are alike enough to be one message although order or place changed.
    pub(super) fn is_alike(&self) -> bool {
        let least = match (self.is_of_a_kind, self.is_far) {
            (false, _) => ACROSS_KINDS,
            (true, true) if self.words < SHORT => MOVED_SHORT,
            (true, true) => MOVED,
            (true, false) => REORDERED,
        };
        self.similarity >= least
    }
}

/// The fingerprints of the messages that were free when they were taken.
pub(super) struct Fingerprints {
    pub(super) old: Vec<Option<Fingerprint>>,
    pub(super) new: Vec<Option<Fingerprint>>,
}

impl Fingerprints {
    pub(super) fn of_free(matching: &Matching<'_>) -> Self {
        let old = matching.old.iter().enumerate();
        let new = matching.new.iter().enumerate();
        Self {
            old: old.map(|(old, message)| matching.is_free_old(old).then(|| Fingerprint::of(message.text))).collect(),
            new: new.map(|(new, message)| matching.is_free_new(new).then(|| Fingerprint::of(message.text))).collect(),
        }
    }

    pub(super) fn similarity(&self, old: usize, new: usize) -> Similarity {
        match (&self.old[old], &self.new[new]) {
            (Some(old), Some(new)) => old.similarity(new),
            _ => Similarity::default(),
        }
    }
}

/// Returns the pairs that may be one message: all of small gaps, and those that share rare words, the most similar first.
pub(super) fn find(matching: &Matching<'_>, prints: &Fingerprints) -> Vec<Candidate> {
    let gaps = gaps::gaps(matching);
    let mut gap_of_old = vec![None; matching.old.len()];
    let mut gap_of_new = vec![None; matching.new.len()];
    let mut found = Vec::new();
    for (index, gap) in gaps.iter().enumerate() {
        gap.old.iter().for_each(|old| gap_of_old[*old] = Some(index));
        gap.new.iter().for_each(|new| gap_of_new[*new] = Some(index));
        if gap.is_small() {
            found.extend(gap.old.iter().flat_map(|old| gap.new.iter().map(|new| (*old, *new))));
        }
    }
    let is_compared = |old: usize, new: usize| {
        gap_of_old[old].is_some_and(|gap: usize| gap_of_new[new] == Some(gap) && gaps[gap].is_small())
    };
    found.extend(sharing_rare_words(prints).into_iter().filter(|(old, new)| !is_compared(*old, *new)));
    let words = |print: &Option<Fingerprint>| print.as_ref().map_or(0, Fingerprint::word_count);
    let mut candidates: Vec<_> = found
        .into_iter()
        .map(|(old, new)| Candidate {
            old,
            new,
            similarity: prints.similarity(old, new),
            is_far: gap_of_old[old].is_none() || gap_of_old[old] != gap_of_new[new],
            is_of_a_kind: matching.are_of_a_kind(old, new),
            words: words(&prints.old[old]).min(words(&prints.new[new])),
        })
        .collect();
    candidates.sort_by_key(|candidate| {
        (std::cmp::Reverse(candidate.similarity), candidate.is_far, candidate.new, candidate.old)
    });
    candidates
}

/// Pairs what is alike, the most similar first.
pub(super) fn pair_best_first(matching: &mut Matching<'_>, candidates: &[Candidate]) {
    for candidate in candidates.iter().filter(|candidate| candidate.is_alike()) {
        matching.pair(candidate.old, candidate.new);
    }
}

fn sharing_rare_words(prints: &Fingerprints) -> Vec<(usize, usize)> {
    let mut holders: HashMap<u32, Vec<usize>> = HashMap::new();
    for (old, print) in prints.old.iter().enumerate() {
        for shingle in print.iter().flat_map(Fingerprint::shingles) {
            let list = holders.entry(shingle).or_default();
            if list.len() <= COMMON_WORD && list.last() != Some(&old) {
                list.push(old);
            }
        }
    }
    let mut pairs = Vec::new();
    let mut shared: Vec<usize> = Vec::new();
    for (new, print) in prints.new.iter().enumerate() {
        shared.clear();
        for shingle in print.iter().flat_map(Fingerprint::shingles) {
            shared.extend(holders.get(&shingle).filter(|list| list.len() <= COMMON_WORD).into_iter().flatten());
        }
        shared.sort_unstable();
        pairs.extend(most_frequent(&shared).into_iter().map(|old| (old, new)));
    }
    pairs
}

/// Returns the members that occur most often in a sorted list.
fn most_frequent(sorted: &[usize]) -> Vec<usize> {
    let mut counted: Vec<_> = sorted.chunk_by(usize::eq).map(|run| (std::cmp::Reverse(run.len()), run[0])).collect();
    counted.sort_unstable();
    counted.into_iter().take(MOST_COMPARED).map(|(_, member)| member).collect()
}
