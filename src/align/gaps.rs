//! Gaps: what stands between kept neighbours on both sides.

use crate::align::candidates::{Candidate, Fingerprints};
use crate::align::matching::Matching;
use crate::source::MessageKind;
use crate::text::{Fingerprint, Similarity};

/// Free messages between two pairs that did not move (or an end of the document).
#[derive(Debug)]
pub(super) struct Gap {
    pub(super) old: Vec<usize>,
    pub(super) new: Vec<usize>,
    /// The kinds of the kept new messages beside it.
    neighbours: [Option<MessageKind>; 2],
}

/// A gap with more pairs than this is not compared pair by pair: the work would grow with the square.
const MOST_PAIRS: usize = 4096;
/// Least similarity of texts that stand in the same gap.
const IN_PLACE: Similarity = Similarity::per_mille(350);
/// Least similarity of a heading that became text, or text that became a heading.
const ACROSS_KINDS: Similarity = Similarity::per_mille(900);
/// By so much a text elsewhere must be more similar than the one in place.
const ELSEWHERE_MARGIN: u16 = 150;
/// Least similarity in place of kinds that are put in and taken out by themselves (cells, pictures, notes).
const LOOSE_KINDS: Similarity = Similarity::per_mille(250);

impl Gap {
    /// Returns whether all its pairs may be compared.
    pub(super) fn is_small(&self) -> bool {
        self.old.len() * self.new.len() <= MOST_PAIRS
    }
}

/// Returns the gaps that have free messages on both sides, in order.
pub(super) fn gaps(matching: &Matching<'_>) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let (mut old_start, mut new_start, mut before) = (0, 0, None);
    let ends = matching.anchors().into_iter().map(Some).chain([None]);
    for end in ends {
        let (old_end, new_end) = end.unwrap_or((matching.old.len(), matching.new.len()));
        let old: Vec<_> = (old_start..old_end).filter(|old| matching.is_free_old(*old)).collect();
        let new: Vec<_> = (new_start..new_end).filter(|new| matching.is_free_new(*new)).collect();
        let after = end.map(|(_, new)| matching.new[new].kind);
        if !old.is_empty() && !new.is_empty() {
            gaps.push(Gap { old, new, neighbours: [before, after] });
        }
        (old_start, new_start, before) = (old_end + 1, new_end + 1, after);
    }
    gaps
}

/// Returns the gaps whose neighbours on both sides are paired with each other, also where the whole stretch moved.
fn tight_gaps(matching: &Matching<'_>) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let mut new_start = 0;
    while new_start < matching.new.len() {
        let new_end = (new_start..matching.new.len()).find(|new| !matching.is_free_new(*new));
        let new_end = new_end.unwrap_or(matching.new.len());
        gaps.extend(tight_gap(matching, new_start, new_end));
        new_start = new_end + 1;
    }
    gaps
}

fn tight_gap(matching: &Matching<'_>, new_start: usize, new_end: usize) -> Option<Gap> {
    let old_start = match new_start.checked_sub(1) {
        Some(before) => matching.old_of(before)? + 1,
        None => 0,
    };
    let old_end = if new_end < matching.new.len() { matching.old_of(new_end)? } else { matching.old.len() };
    let is_gap = new_start < new_end && old_start < old_end;
    if !is_gap || !(old_start..old_end).all(|old| matching.is_free_old(old)) {
        return None;
    }
    let kind = |new: usize| matching.new.get(new).map(|message| message.kind);
    let neighbours = [new_start.checked_sub(1).and_then(kind), kind(new_end)];
    Some(Gap { old: (old_start..old_end).collect(), new: (new_start..new_end).collect(), neighbours })
}

/// Pairs similar texts of each small gap so that order is kept and similarity is greatest in sum.
///
/// A pair is left alone when `elsewhere` has a much more similar text for one of the two.
pub(super) fn pair_in_order(matching: &mut Matching<'_>, prints: &Fingerprints, elsewhere: Option<&[Candidate]>) {
    let best = Best::of(matching, elsewhere.unwrap_or_default());
    for gaps_of in [tight_gaps, gaps] {
        for gap in gaps_of(matching).iter().filter(|gap| gap.is_small()) {
            pair_gap(matching, prints, &best, gap);
        }
    }
}

fn pair_gap(matching: &mut Matching<'_>, prints: &Fingerprints, best: &Best, gap: &Gap) {
    let worth = |old: usize, new: usize| -> u32 {
        let similarity = prints.similarity(old, new);
        let least = if matching.are_of_a_kind(old, new) { IN_PLACE } else { ACROSS_KINDS };
        let is_better_elsewhere = best.old[old].max(best.new[new]) > similarity.as_per_mille() + ELSEWHERE_MARGIN;
        if similarity < least || is_better_elsewhere {
            return 0;
        }
        u32::from(similarity.as_per_mille()) - u32::from(IN_PLACE.as_per_mille()) + 1
    };
    for (old, new) in heaviest_in_order(&gap.old, &gap.new, worth) {
        matching.pair(old, new);
    }
}

/// The greatest similarity that a free message has to one outside of its gap.
struct Best {
    old: Vec<u16>,
    new: Vec<u16>,
}

impl Best {
    fn of(matching: &Matching<'_>, candidates: &[Candidate]) -> Self {
        let mut best = Self { old: vec![0; matching.old.len()], new: vec![0; matching.new.len()] };
        for candidate in candidates {
            let is_free = matching.is_free_old(candidate.old) && matching.is_free_new(candidate.new);
            // Texts that are equal and not paired yet are several: any of them may be meant.
            let is_equal = matching.old_texts[candidate.old] == matching.new_texts[candidate.new];
            if is_free && !is_equal && candidate.is_far && candidate.is_alike() {
                let value = candidate.similarity.as_per_mille();
                best.old[candidate.old] = best.old[candidate.old].max(value);
                best.new[candidate.new] = best.new[candidate.new].max(value);
            }
        }
        best
    }
}

/// Returns the pairs, in ascending order on both sides, whose worth is greatest in sum; worth 0 is no pair.
fn heaviest_in_order(old: &[usize], new: &[usize], worth: impl Fn(usize, usize) -> u32) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    let mut sums = vec![0_u32; (old.len() + 1) * width];
    let mut worths = vec![0_u32; old.len() * width];
    for (i, old) in old.iter().enumerate().rev() {
        for (j, new) in new.iter().enumerate().rev() {
            let here = worth(*old, *new);
            worths[i * width + j] = here;
            let paired = if here > 0 { sums[(i + 1) * width + j + 1] + here } else { 0 };
            sums[i * width + j] = paired.max(sums[(i + 1) * width + j]).max(sums[i * width + j + 1]);
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < old.len() && j < new.len() {
        let here = worths[i * width + j];
        let sum = sums[i * width + j];
        if here > 0 && sum == sums[(i + 1) * width + j + 1] + here {
            pairs.push((old[i], new[j]));
            (i, j) = (i + 1, j + 1);
        } else if sum == sums[(i + 1) * width + j] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// Pairs a text with what stands in its place, however little they share, when it is the only one of its kind there.
pub(super) fn pair_rewritten(matching: &mut Matching<'_>) {
    for gaps_of in [tight_gaps, gaps] {
        for gap in gaps_of(matching) {
            for is_heading in [true, false] {
                if let Some((old, new)) = only_pair(matching, &gap, is_heading) {
                    matching.pair(old, new);
                }
            }
        }
    }
}

fn only_pair(matching: &Matching<'_>, gap: &Gap, is_heading: bool) -> Option<(usize, usize)> {
    let (old, other_old): (Vec<usize>, Vec<usize>) =
        gap.old.iter().partition(|old| matching.old[**old].is_heading == is_heading);
    let (new, other_new): (Vec<usize>, Vec<usize>) =
        gap.new.iter().partition(|new| matching.new[**new].is_heading() == is_heading);
    let (&[old], &[new]) = (old.as_slice(), new.as_slice()) else { return None };
    // Where all around it is other text too, a whole section was exchanged: that is no rewriting.
    let is_exchanged = other_old.len() > 1 && other_new.len() > 1;
    let has_neighbour = gap.neighbours.iter().any(Option::is_some);
    let kind = matching.new[new].kind;
    let is_loose = match kind {
        MessageKind::TableHead
        | MessageKind::TableCell
        | MessageKind::AltText
        | MessageKind::Caption
        | MessageKind::Footnote => !gap.neighbours.contains(&Some(kind)),
        MessageKind::Heading(_) | MessageKind::Paragraph | MessageKind::ListItem | MessageKind::Callout => false,
    };
    let may_be = has_neighbour && !is_exchanged && (!is_loose || similarity(matching, old, new) >= LOOSE_KINDS);
    may_be.then_some((old, new))
}

fn similarity(matching: &Matching<'_>, old: usize, new: usize) -> Similarity {
    Fingerprint::of(matching.old[old].text).similarity(&Fingerprint::of(matching.new[new].text))
}
