//! A line: clusters between two breaks in visual order, as runs of positioned glyphs.
//!
//! Goes in: a shaped paragraph and two breaks. Comes out: a [`Line`]. Here are
//! the reordering of UAX 9 (L1, L2), the hyphen, alignment, kashida and rounding.

use std::ops::{Add, Range};

use crate::geometry::{Length, Rect};
use crate::layout::breaks::{Break, BreakKind, hyphen_of};
use crate::layout::engine::{ClusterKind, EM, GlyphStore, ShapedCluster, ShapedGlyph};
use crate::layout::justify::{Elastic, Give, ROUNDED};
use crate::layout::shaped::ShapedParts;
use crate::layout::{Alignment, Cluster, Glyph, GlyphRun, Glyphs, Line, TextStyle};
use crate::project::Cmyk;

/// Makes the lines of one paragraph.
pub(super) struct LineMaker<'a> {
    pub(super) parts: &'a ShapedParts,
    pub(super) size: Length,
    pub(super) measure: Length,
    pub(super) alignment: Alignment,
}

/// A stroke that stands in for a bold face is this share of the size wide.
const BOLD_STROKE: f64 = 0.03;

/// A cluster of a line.
#[derive(Debug, Clone)]
struct Piece<'a> {
    text: Range<usize>,
    glyphs: &'a [ShapedGlyph],
    advance: f64,
    level: u8,
    look: u16,
    give: Give,
    /// The level of what parts it from the piece before it and is not shown.
    parted: Option<u8>,
}

/// A part of a line that was shaped again, and the clusters that it replaces.
pub(super) struct Patch {
    pub(super) clusters: Range<usize>,
    pub(super) store: GlyphStore,
}

impl LineMaker<'_> {
    /// Returns the line from one break to another.
    pub(super) fn line(&self, from: &Break, to: &Break) -> Line {
        let mut patches = self.patches(from, to);
        patches.extend(self.kashidas(from, to));
        let mut hyphen = Vec::new();
        let mut pieces = self.pieces(from, to, &patches);
        let has_hyphen = to.kind == BreakKind::Hyphen;
        if has_hyphen && !patches.iter().any(|patch| patch.clusters.end == to.cluster) {
            self.push_hyphen(from, to, &mut hyphen);
        }
        if let ([glyph], Some(last)) = (hyphen.as_slice(), pieces.last().cloned()) {
            let text = to.text..to.text;
            let (advance, give, parted) = (glyph.advance, Give::Nothing, None);
            pieces.push(Piece { text, glyphs: &hyphen, advance, give, parted, ..last });
        }
        let natural: f64 = pieces.iter().map(|piece| piece.advance).sum();
        let width = self.justify(&mut pieces, natural, to);
        let x = self.left_edge(width);
        let mut writer = RunWriter { maker: self, x, pen: 0.0, open: None, runs: Vec::new(), strikes: Vec::new() };
        for index in order_of(&pieces) {
            writer.write(&pieces[index]);
        }
        let (runs, strikes) = writer.finish();
        let is_too_wide = width > self.limit() + ROUNDED;
        let exact = self.length(width);
        Line {
            x: self.length(x),
            width: if is_too_wide { exact } else { exact.min(self.measure) },
            runs,
            strikes,
            text: from.text..to.text,
            is_overfull: is_too_wide || to.kind == BreakKind::Emergency,
            is_hyphenated: has_hyphen,
        }
    }

    /// Returns the clusters of a line in logical order.
    fn pieces<'p>(&'p self, from: &Break, to: &Break, patches: &'p [Patch]) -> Vec<Piece<'p>> {
        let store = &self.parts.store;
        let ink_end = ink_end(store, from.cluster..to.cluster);
        let base = u8::from(self.parts.locale.is_rtl());
        let mut pieces = Vec::with_capacity(to.cluster - from.cluster + 1);
        let mut index = from.cluster;
        while index < to.cluster {
            if let Some(patch) = patches.iter().find(|patch| patch.clusters.start == index) {
                let ShapedCluster { level, mut parted, .. } = store.clusters[index];
                let again = patch.store.clusters.iter().map(|cluster| piece(&patch.store, cluster));
                pieces.extend(again.map(|piece| Piece { level, parted: parted.take(), ..piece }));
                index = patch.clusters.end;
                continue;
            }
            let shaped = piece(store, &store.clusters[index]);
            // White space at the end of a line has the paragraph's level (UAX 9, L1) and no ink or width.
            let vanished = index >= ink_end;
            pieces.push(if vanished {
                Piece { glyphs: &[], advance: 0.0, level: base, give: Give::Nothing, ..shaped }
            } else {
                shaped
            });
            index += 1;
        }
        let last = pieces.iter_mut().rfind(|piece| !piece.glyphs.is_empty());
        if let Some(Piece { give: give @ Give::After(_), .. }) = last {
            *give = Give::Nothing;
        }
        pieces
    }

    /// Shapes the cut words of a line again: the one that the line begins within and the one that it ends within.
    fn patches(&self, from: &Break, to: &Break) -> Vec<Patch> {
        let line = from.cluster..to.cluster;
        let cut = |kind| matches!(kind, BreakKind::Hyphen | BreakKind::Emergency);
        let clusters = &self.parts.store.clusters;
        let is_white = |index: &usize| clusters[*index].kind != ClusterKind::Ink;
        let mut words: Vec<(Range<usize>, Option<char>)> = Vec::new();
        if cut(to.kind) {
            let start = line.clone().rev().find(is_white).map_or(line.start, |white| white + 1);
            let look = &self.parts.looks[usize::from(clusters[line.end - 1].look)];
            let hyphen = hyphen_of(look).filter(|_| to.kind == BreakKind::Hyphen);
            words.push((start..line.end, hyphen.map(|(character, _, _)| character)));
        }
        if cut(from.kind) && words.first().is_none_or(|(word, _)| word.start > line.start) {
            let end = line.clone().find(is_white).unwrap_or(line.end);
            words.push((line.start..end, None));
        }
        words.into_iter().filter_map(|(word, hyphen)| self.patch(word, hyphen, to)).collect()
    }

    /// Shapes a part of a word again, unless it must keep the shape that it has.
    ///
    /// Letters that join keep their joined forms at a break (CSS Text 3, 5.5), so words from right to left do.
    fn patch(&self, word: Range<usize>, hyphen: Option<char>, to: &Break) -> Option<Patch> {
        let clusters = self.parts.store.clusters.get(word.clone())?;
        let level = clusters.first()?.level;
        let is_parted = clusters[1..].iter().any(|cluster| cluster.parted.is_some_and(|parted| parted < level));
        if level % 2 == 1 || is_parted || clusters.iter().any(|cluster| cluster.level != level) {
            return None;
        }
        let store = self.parts.shape_again(word.clone(), hyphen);
        let width = |clusters: &[ShapedCluster]| clusters.iter().map(|cluster| cluster.advance).sum::<f64>();
        let room = width(clusters) + if hyphen.is_some() { to.hyphen } else { 0.0 };
        // The breaks were chosen for this width; where the new shape is wider it would not fit.
        let is_narrow_enough = width(&store.clusters) <= room + 1e-6;
        is_narrow_enough.then_some(Patch { clusters: word, store })
    }

    /// Adds the glyph of the hyphen of the last cluster's own face.
    fn push_hyphen(&self, from: &Break, to: &Break, glyphs: &mut Vec<ShapedGlyph>) {
        let clusters = &self.parts.store.clusters[from.cluster..to.cluster];
        let look = clusters.last().and_then(|last| self.parts.looks.get(usize::from(last.look)));
        if let Some((_, id, advance)) = look.and_then(hyphen_of) {
            glyphs.push(ShapedGlyph { id, dx: 0.0, dy: 0.0, advance });
        }
    }

    /// Fills a justified line and returns its width.
    fn justify(&self, pieces: &mut [Piece], natural: f64, to: &Break) -> f64 {
        let slack = self.limit() - natural;
        let is_set = self.alignment == Alignment::Justify && (slack < 0.0 || !to.kind.is_forced());
        if !is_set {
            return natural;
        }
        let elastic =
            pieces.iter().map(|piece| piece.give.elastic(piece.advance)).fold(Elastic::default(), Elastic::add);
        let Some(ratio) = elastic.ratio(slack) else { return natural };
        for piece in pieces {
            piece.advance += piece.give.elastic(piece.advance).at(ratio);
        }
        self.limit()
    }

    /// Returns the left edge of a line of a width, in units of 1/1000 em.
    fn left_edge(&self, width: f64) -> f64 {
        let limit = self.limit();
        let rtl = self.parts.locale.is_rtl();
        match self.alignment {
            Alignment::Center => (limit - width) / 2.0,
            Alignment::Start | Alignment::Justify if rtl => limit - width,
            Alignment::End if !rtl => limit - width,
            Alignment::Start | Alignment::Justify | Alignment::End => 0.0,
        }
    }

    /// Returns the measure in units of 1/1000 em.
    pub(super) fn limit(&self) -> f64 {
        self.measure.to_pt() / self.size.to_pt() * EM
    }

    fn length(&self, units: f64) -> Length {
        self.size.scale(units / EM)
    }
}

fn piece<'p>(store: &'p GlyphStore, cluster: &ShapedCluster) -> Piece<'p> {
    Piece {
        text: cluster.text.clone(),
        glyphs: &store.glyphs[cluster.glyphs.clone()],
        advance: cluster.advance,
        level: cluster.level,
        look: cluster.look,
        give: cluster.give,
        parted: cluster.parted,
    }
}

/// Returns where the white space at the end of a line begins.
fn ink_end(store: &GlyphStore, line: Range<usize>) -> usize {
    let start = line.start;
    line.rev().find(|index| !store.clusters[*index].kind.vanishes()).map_or(start, |last| last + 1)
}

/// Returns the order of pieces from left to right.
///
/// What begins and ends isolates is not shown, but has a place in the order: an isolate and what stands right after
/// it are not one stretch that runs from left to right.
fn order_of(pieces: &[Piece]) -> Vec<usize> {
    let mut levels = Vec::with_capacity(pieces.len());
    let mut shown = Vec::with_capacity(pieces.len());
    for (index, piece) in pieces.iter().enumerate() {
        if let Some(level) = piece.parted {
            levels.push(level);
            shown.push(None);
        }
        levels.push(piece.level);
        shown.push(Some(index));
    }
    visual_order(&levels).into_iter().filter_map(|place| shown[place]).collect()
}

/// Returns the order from left to right of clusters with these levels (UAX 9, L2).
pub(super) fn visual_order(levels: &[u8]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..levels.len()).collect();
    let highest = levels.iter().copied().max().unwrap_or(0);
    for level in (1..=highest).rev() {
        let mut start = 0;
        while start < order.len() {
            let reversed = order[start..].iter().take_while(|index| levels[**index] >= level).count();
            order[start..start + reversed].reverse();
            start += reversed.max(1);
        }
    }
    order
}

/// Writes clusters from left to right into runs.
struct RunWriter<'a> {
    maker: &'a LineMaker<'a>,
    x: f64,
    pen: f64,
    open: Option<OpenRun>,
    runs: Vec<GlyphRun>,
    strikes: Vec<(Rect, Cmyk)>,
}

/// A run to which clusters can still be added; their ranges are of the paragraph's text.
struct OpenRun {
    look: u16,
    rtl: bool,
    text: Range<usize>,
    clusters: Vec<Cluster>,
    left: f64,
}

impl RunWriter<'_> {
    fn write(&mut self, piece: &Piece) {
        let rtl = piece.level % 2 == 1;
        if !self.open.as_ref().is_some_and(|open| self.continues(open, piece, rtl)) {
            self.close();
        }
        let glyphs = self.place(piece);
        let open = self.open.get_or_insert_with(|| OpenRun {
            look: piece.look,
            rtl,
            text: piece.text.clone(),
            clusters: Vec::new(),
            left: self.pen,
        });
        open.text = open.text.start.min(piece.text.start)..open.text.end.max(piece.text.end);
        open.clusters.push(Cluster { text: piece.text.clone(), glyphs });
        self.pen += piece.advance;
    }

    /// Returns whether a cluster looks like the open run and follows it in the text.
    fn continues(&self, open: &OpenRun, piece: &Piece, rtl: bool) -> bool {
        let follows = if rtl { piece.text.end == open.text.start } else { piece.text.start == open.text.end };
        open.rtl == rtl && follows && (open.look == piece.look || self.looks_alike(open.look, piece.look))
    }

    fn looks_alike(&self, a: u16, b: u16) -> bool {
        let looks = &self.maker.parts.looks;
        let (a, b) = (&looks[usize::from(a)], &looks[usize::from(b)]);
        let (first, second) = (self.style(a.style), self.style(b.style));
        (a.face, a.stroked, first.color, &first.link, first.strike)
            == (b.face, b.stroked, second.color, &second.link, second.strike)
    }

    fn style(&self, index: u16) -> &TextStyle {
        &self.maker.parts.styles[usize::from(index)]
    }

    fn place(&self, piece: &Piece) -> Glyphs {
        let mut pen = self.x + self.pen;
        let mut glyphs = Glyphs::with_capacity(piece.glyphs.len());
        for glyph in piece.glyphs {
            let (x, y) = (self.maker.length(pen + glyph.dx), self.maker.length(glyph.dy));
            glyphs.push(Glyph { id: glyph.id, x, y });
            pen += glyph.advance;
        }
        glyphs
    }

    fn close(&mut self) {
        let Some(mut open) = self.open.take() else { return };
        let (maker, parts) = (self.maker, self.maker.parts);
        let look = &parts.looks[usize::from(open.look)];
        let style = &parts.styles[usize::from(look.style)];
        let text = parts.text[open.text.clone()].to_owned();
        for cluster in &mut open.clusters {
            cluster.text = cluster.text.start - open.text.start..cluster.text.end - open.text.start;
        }
        if style.strike && self.pen > open.left {
            let metrics = look.font.metrics();
            let top = maker.size.scale(-look.font.ems(metrics.strikeout_position));
            let height = maker.size.scale(look.font.ems(metrics.strikeout_thickness));
            let left = maker.length(self.x + open.left);
            let width = maker.length(self.pen - open.left);
            self.strikes.push((Rect::new(left, top, width, height), style.color));
        }
        self.runs.push(GlyphRun {
            face: look.face,
            size: maker.size,
            color: style.color,
            stroke: if look.stroked { maker.size.scale(BOLD_STROKE) } else { Length::ZERO },
            rtl: open.rtl,
            locale: parts.locale.clone(),
            text,
            clusters: open.clusters,
            link: style.link.clone(),
        });
    }

    fn finish(mut self) -> (Vec<GlyphRun>, Vec<(Rect, Cmyk)>) {
        self.close();
        (self.runs, self.strikes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_reordered_as_by_uax_9() {
        for (levels, expected) in [
            (&[0, 0, 0][..], &[0, 1, 2][..]),
            (&[1, 1, 1], &[2, 1, 0]),
            (&[0, 1, 1, 0], &[0, 2, 1, 3]),
            (&[1, 2, 2, 1], &[3, 1, 2, 0]),
            (&[1, 2, 3, 3, 2, 1], &[5, 1, 3, 2, 4, 0]),
            (&[], &[]),
        ] {
            assert_eq!(visual_order(levels), expected, "{levels:?}");
        }
    }
}
