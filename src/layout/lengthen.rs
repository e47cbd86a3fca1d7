//! Lengthened words: kashida in the lines that spaces alone would fill with holes.
//!
//! Goes in: a justified line and the places where its words may be lengthened.
//! Comes out: words shaped again with tatweels, few and short ones. Spaces take
//! up the rest. The text stays what it is: tatweels are glyphs of the letter after them.

use std::ops::Range;

use crate::layout::Alignment;
use crate::layout::breaks::{Break, nominal_advance};
use crate::layout::engine::{ClusterKind, GlyphStore, ShapedCluster};
use crate::layout::justify::MOST_STRETCH;
use crate::layout::kashida::{Kashida, TATWEEL};
use crate::layout::line::{LineMaker, Patch};
use crate::layout::total_fit::Target;

/// How far the spaces stretch before words are lengthened: as far as this share of what is good.
const EASY: f64 = 0.7;
/// Of so many words, one is lengthened.
const WORDS_TO_A_KASHIDA: usize = 3;
/// Words are side by side when no more clusters than these part them: a mark and a space.
const APART: usize = 2;
/// The most tatweels in a word.
const MOST_TATWEELS: usize = 2;

impl LineMaker<'_> {
    /// Returns the words of a justified line that are lengthened: where its spaces would be loose, few and little.
    pub(super) fn kashidas(&self, from: &Break, to: &Break) -> Vec<Patch> {
        let places = &self.parts.kashidas;
        let first = places.partition_point(|place| place.word.start < from.cluster);
        let past = places.partition_point(|place| place.word.end <= to.cluster);
        let is_set = self.alignment == Alignment::Justify && !to.kind.is_forced() && first < past;
        let slack = self.limit() - Target::natural_width(from, to);
        let stretch = Target::elastic(from, to).stretch;
        let wanted = slack - stretch * EASY;
        if !is_set || wanted <= 0.0 {
            return Vec::new();
        }
        let patches = self.lengthened(&places[first..past], wanted, from.cluster..to.cluster);
        let gained: f64 = patches.iter().map(|(_, gain)| gain).sum();
        // A line that cannot be filled even so is left as it is.
        if slack - gained > stretch * MOST_STRETCH {
            return Vec::new();
        }
        patches.into_iter().map(|(patch, _)| patch).collect()
    }

    /// Returns the lengthened words, with how much wider each is, which together are at most `wanted`.
    fn lengthened(&self, places: &[Kashida], wanted: f64, line: Range<usize>) -> Vec<(Patch, f64)> {
        let spaces = self.parts.store.clusters[line].iter().filter(|cluster| cluster.kind == ClusterKind::Space);
        let best = best_apart(places, (spaces.count() / WORDS_TO_A_KASHIDA).max(1));
        let mut wanted = wanted;
        let mut patches = Vec::new();
        for (done, place) in best.iter().enumerate() {
            let Some(tatweel) = self.tatweel(place) else { continue };
            let share = wanted / count(best.len() - done);
            let number = (1..=MOST_TATWEELS).rev().find(|number| count(*number) * tatweel <= share.max(tatweel));
            let number = number.filter(|number| count(*number) * tatweel <= wanted);
            if let Some((patch, gain)) = number.and_then(|number| self.lengthen(place, number)) {
                wanted -= gain;
                patches.push((patch, gain));
            }
        }
        patches
    }

    /// Returns the width of the tatweel in the face of a word.
    fn tatweel(&self, place: &Kashida) -> Option<f64> {
        let look = &self.parts.looks[usize::from(self.parts.store.clusters[place.before].look)];
        let glyph = look.font.glyph(TATWEEL)?;
        let width = nominal_advance(look, glyph);
        (width > 0.0).then_some(width)
    }

    /// Shapes a word with tatweels; nothing where the face does not join its letters with them as they are.
    fn lengthen(&self, place: &Kashida, number: usize) -> Option<(Patch, f64)> {
        let store = self.parts.shape_lengthened(place, number);
        let natural = &self.parts.store.clusters[place.word.clone()];
        let (tatweels, letters): (Vec<_>, Vec<_>) = store.clusters.iter().partition(|cluster| cluster.text.is_empty());
        let look_alike = |(a, b): (&ShapedCluster, &&ShapedCluster)| {
            let shape = |store: &GlyphStore, cluster: &ShapedCluster| -> Vec<(u16, f64)> {
                store.glyphs[cluster.glyphs.clone()].iter().map(|glyph| (glyph.id, glyph.dy)).collect()
            };
            a.text == b.text && shape(&self.parts.store, a) == shape(&store, b)
        };
        let joins =
            tatweels.len() == number && natural.len() == letters.len() && natural.iter().zip(&letters).all(look_alike);
        let width = |clusters: &[ShapedCluster]| clusters.iter().map(|cluster| cluster.advance).sum::<f64>();
        let gain = width(&store.clusters) - width(natural);
        joins.then(|| (Patch { clusters: place.word.clone(), store: with_tatweels_joined(&store) }, gain))
    }
}

/// Returns at most so many of the best places, the nearest to the end of the line among equals, not in words side by side.
fn best_apart(places: &[Kashida], most: usize) -> Vec<&Kashida> {
    let mut in_order: Vec<&Kashida> = places.iter().rev().collect();
    in_order.sort_by_key(|place| place.rank);
    let mut best: Vec<&Kashida> = Vec::with_capacity(most);
    for place in in_order {
        let is_beside =
            |other: &&Kashida| place.word.start <= other.word.end + APART && other.word.start <= place.word.end + APART;
        if best.len() < most && !best.iter().any(is_beside) {
            best.push(place);
        }
    }
    best
}

/// Returns the same clusters, those of tatweels joined to the letters that follow: no cluster shows no text.
fn with_tatweels_joined(store: &GlyphStore) -> GlyphStore {
    let mut joined = GlyphStore::default();
    let mut waiting: Vec<&ShapedCluster> = Vec::new();
    for cluster in &store.clusters {
        if cluster.text.is_empty() {
            waiting.push(cluster);
            continue;
        }
        let start = joined.glyphs.len();
        // From right to left: what comes before stands right.
        for part in std::iter::once(cluster).chain(waiting.iter().rev().copied()) {
            joined.glyphs.extend_from_slice(&store.glyphs[part.glyphs.clone()]);
        }
        let advance = cluster.advance + waiting.drain(..).map(|tatweel| tatweel.advance).sum::<f64>();
        joined.clusters.push(ShapedCluster { glyphs: start..joined.glyphs.len(), advance, ..cluster.clone() });
    }
    joined
}

/// Returns a small number for reckoning with widths.
fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}
