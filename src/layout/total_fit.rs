//! Total fit: the breaks that give a whole paragraph the best lines.
//!
//! The method is that of Knuth and Plass, “Breaking Paragraphs into Lines”
//! (1981): a dynamic programme over the candidates. Ragged lines cost the
//! square of what is left of the measure, justified lines the cube of how far
//! they stretch; the last line costs nothing unless lines are to be of about one
//! length. Places cost by what stands before them. The paragraph never gets more
//! lines than first fit without hyphens needs. What a justified line costs beside
//! the one before it is reckoned with the cheapest way to that one, which is not
//! always the best in the end, but nearly. Knows widths and kinds of breaks, no
//! glyphs.

use crate::layout::breaks::{Before, Break, BreakKind};
use crate::layout::justify::{Elastic, MOST_STRETCH};
use crate::layout::steps;

/// What the lines must fit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Target {
    /// The measure, in units of 1/1000 em.
    pub(super) width: f64,
    /// Whether lines are filled to the measure.
    pub(super) justified: bool,
    /// Whether lines are of about one length, the last one too.
    pub(super) balanced: bool,
}

/// What a line costs that is empty, or stretched to twice what is good.
const FULL: f64 = 10_000.0;

/// How many times more emptiness costs in a ragged line between filled ones.
const RAGGED: f64 = 8.0;

/// A hyphen costs as much as 40 % of a line left empty.
const HYPHEN: f64 = 1_600.0;
/// A hyphen in what is looked at rather than read: only where a word has no other way.
const DISPLAYED_HYPHEN: f64 = 20_000.0;
/// In justified text, where a hyphen spares the line holes.
const JUSTIFIED_HYPHEN: f64 = 800.0;
/// In justified text, in a line that is ragged all the same: there it spares nothing.
const RAGGED_HYPHEN: f64 = 10_000.0;
/// A third hyphen in succession, in justified text.
const THIRD_HYPHEN: f64 = 60_000.0;
/// A tight justified line beside a loose one.
const UNEVEN: f64 = 1_000.0;
/// A hyphen in the line after one with a hyphen.
const HYPHENS_IN_SUCCESSION: f64 = 2_500.0;
/// A hyphen before a last line of nothing but the rest of its word, in justified text.
const REMNANT: f64 = 5_000.0;
/// A hyphen in the last line but one: the last line should be words.
const HYPHEN_BEFORE_LAST: f64 = 900.0;
/// A last line of a single short word.
const LONELY_WORD: f64 = 2_500.0;
/// A last line of a single word that is no shorter than `SHORT`.
const SINGLE_WORD: f64 = 400.0;
/// The share of the measure below which a last line looks like a remnant.
const SHORT: f64 = 0.3;
/// A line that ends with a short word that belongs to what follows.
const SHORT_WORD: f64 = 400.0;
/// A line that ends inside a phrase: a quarter of the line may be left empty to have none.
const PHRASE: f64 = 600.0;
/// A balanced line that ends inside a sentence, where another could end with it.
const SENTENCE: f64 = 1_200.0;
/// A word torn apart without a hyphen.
const EMERGENCY: f64 = 1_000_000.0;
/// A line that does not fit, because nothing in it can be broken.
const OVERFULL: f64 = 100_000_000.0;

impl Target {
    /// Returns the width of the line from one break to another, without vanishing spaces and with its hyphen.
    pub(super) fn natural_width(from: &Break, to: &Break) -> f64 {
        (to.inked - from.width).max(0.0) + to.hyphen
    }

    /// Returns what a line gives to be filled.
    pub(super) fn elastic(from: &Break, to: &Break) -> Elastic {
        to.inked_elastic - from.elastic
    }

    /// Returns whether a line fits the measure.
    pub(super) fn fits(&self, from: &Break, to: &Break) -> bool {
        self.excess(from, to) <= 0.0
    }

    fn excess(&self, from: &Break, to: &Break) -> f64 {
        Self::natural_width(from, to) - self.shrinkable(from, to) - self.width
    }

    fn shrinkable(&self, from: &Break, to: &Break) -> f64 {
        if self.justified { Self::elastic(from, to).shrink } else { 0.0 }
    }

    /// Returns what a line costs.
    fn demerits(&self, from: &Break, to: &Break, is_lonely: bool) -> f64 {
        let is_last = to.kind.is_forced();
        let mut cost = self.shape_cost(from, to, is_last);
        if to.kind == BreakKind::Hyphen {
            cost += self.hyphen_cost(from, to);
            if from.kind == BreakKind::Hyphen {
                cost += HYPHENS_IN_SUCCESSION;
            }
        }
        if is_last && from.kind == BreakKind::Hyphen {
            cost += if self.justified && is_lonely { REMNANT } else { HYPHEN_BEFORE_LAST };
        }
        if !is_last {
            cost += self.place_cost(to.before);
        }
        if is_lonely {
            let is_short = Self::natural_width(from, to) < SHORT * self.width;
            cost += if is_short { LONELY_WORD } else { SINGLE_WORD };
        }
        if to.kind == BreakKind::Emergency {
            cost += EMERGENCY;
        }
        cost
    }

    fn hyphen_cost(&self, from: &Break, to: &Break) -> f64 {
        match () {
            () if self.balanced => DISPLAYED_HYPHEN,
            () if self.justified && self.ratio(from, to).is_none() => RAGGED_HYPHEN,
            () if self.justified => JUSTIFIED_HYPHEN,
            () => HYPHEN,
        }
    }

    /// Returns how far a justified line is stretched, from -1 to 2; nothing for one that is not filled.
    fn ratio(&self, from: &Break, to: &Break) -> Option<f64> {
        let slack = self.width - Self::natural_width(from, to);
        let is_natural = !self.justified || (to.kind.is_forced() && slack >= 0.0);
        if is_natural { None } else { Self::elastic(from, to).ratio(slack) }
    }

    /// Returns what it costs to end a line after what stands there.
    fn place_cost(&self, before: Before) -> f64 {
        let inside = if self.balanced { SENTENCE } else { 0.0 };
        match before {
            Before::Sentence => 0.0,
            Before::Word => inside,
            Before::ShortWord => inside + SHORT_WORD,
            Before::Phrase => inside + PHRASE,
        }
    }

    /// Returns what the emptiness or the stretch of a line costs.
    fn shape_cost(&self, from: &Break, to: &Break, is_last: bool) -> f64 {
        let slack = self.width - Self::natural_width(from, to);
        if !self.fits(from, to) {
            return OVERFULL * (1.0 - slack / self.width.max(1.0));
        }
        if is_last && slack >= 0.0 && !self.balanced {
            return 0.0;
        }
        if let Some(ratio) = self.ratio(from, to) {
            let share = ratio.abs() / MOST_STRETCH;
            return FULL * share * share * share;
        }
        let share = slack / self.width.max(1.0);
        // Between filled lines a ragged one stands out, the more the emptier it is.
        let (base, weight) = if self.justified && !is_last { (FULL, RAGGED) } else { (0.0, 1.0) };
        base + weight * FULL * share * share
    }
}

/// Chooses the breaks at which the lines of a paragraph end, as indices; the start is not among them.
pub(super) fn choose(breaks: &[Break], target: &Target) -> Vec<usize> {
    let mut chosen = Vec::new();
    let mut start = 0;
    for end in 1..breaks.len() {
        if breaks[end].kind.is_forced() {
            let part = &breaks[start..=end];
            chosen.extend(choose_part(part, target).into_iter().map(|index| start + index));
            start = end;
        }
    }
    chosen
}

/// Returns the breaks that first fit would choose among those that `usable` lets pass.
pub(super) fn first_fit(breaks: &[Break], target: &Target, usable: impl Fn(&Break) -> bool) -> Vec<usize> {
    let mut chosen = Vec::new();
    let mut start = 0;
    let mut best = None;
    let mut index = 1;
    while index < breaks.len() {
        if usable(&breaks[index]) {
            if target.fits(&breaks[start], &breaks[index]) || best.is_none() {
                best = Some(index);
            } else if let Some(end) = best.take() {
                chosen.push(end);
                start = end;
                index = end;
            }
        }
        index += 1;
    }
    chosen.extend(best);
    chosen
}

/// Chooses the breaks of a part that ends with a forced break.
fn choose_part(breaks: &[Break], target: &Target) -> Vec<usize> {
    let end = breaks.len() - 1;
    if target.fits(&breaks[0], &breaks[end]) {
        return vec![end];
    }
    let limit = most_lines(breaks, target);
    Programme::new(breaks, target, limit).run()
}

/// Returns how many lines a part may have: those of first fit without hyphens if they fit, else with.
fn most_lines(breaks: &[Break], target: &Target) -> usize {
    let lines = first_fit(breaks, target, |to| to.kind != BreakKind::Hyphen);
    let starts = std::iter::once(0).chain(lines.iter().copied());
    let fit = starts.zip(&lines).all(|(from, to)| target.fits(&breaks[from], &breaks[*to]));
    if fit { lines.len() } else { first_fit(breaks, target, |_| true).len() }
}

/// The dynamic programme: the cheapest way to each break in each number of lines.
struct Programme<'a> {
    breaks: &'a [Break],
    target: &'a Target,
    limit: usize,
    /// The least number of lines from each break to the end.
    least: Vec<usize>,
}

/// The cheapest ways in one number of lines, to the breaks that can be reached in so many.
///
/// Rows are as short as that allows, so that a long paragraph costs no more than its length.
struct Row {
    /// The first break that there is a way to.
    first: usize,
    ways: Vec<Way>,
}

/// The cheapest way to a break.
#[derive(Clone, Copy)]
struct Way {
    cost: f64,
    /// Where its last line begins.
    from: usize,
}

const NO_WAY: Way = Way { cost: f64::INFINITY, from: 0 };

impl Row {
    fn way(&self, to: usize) -> Way {
        to.checked_sub(self.first).and_then(|index| self.ways.get(index)).copied().unwrap_or(NO_WAY)
    }

    /// Takes a way if it is the cheapest so far.
    fn offer(&mut self, to: usize, way: Way) {
        let index = to - self.first;
        if index >= self.ways.len() {
            self.ways.resize(index + 1, NO_WAY);
        }
        if way.cost < self.ways[index].cost {
            self.ways[index] = way;
        }
    }
}

/// The line before one, as far as it makes that better or worse.
#[derive(Debug, Clone, Copy, Default)]
struct Neighbour {
    fitness: Option<Fitness>,
    /// Whether it ends with a hyphen, and the one before it.
    ends_hyphens: bool,
}

/// How full a justified line looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fitness {
    Tight,
    Decent,
    Loose,
    VeryLoose,
}

impl Fitness {
    fn of(ratio: f64) -> Self {
        match ratio {
            ratio if ratio < -0.5 => Self::Tight,
            ratio if ratio <= 0.5 => Self::Decent,
            ratio if ratio <= 1.0 => Self::Loose,
            _ => Self::VeryLoose,
        }
    }
}

impl Neighbour {
    /// Returns what a justified line costs after this one.
    fn cost(self, target: &Target, from: &Break, to: &Break) -> f64 {
        let own = target.ratio(from, to).map(Fitness::of);
        let is_uneven = self.fitness.zip(own).is_some_and(|(a, b)| (a as u8).abs_diff(b as u8) > 1);
        let is_third = self.ends_hyphens && to.kind == BreakKind::Hyphen;
        (if is_uneven { UNEVEN } else { 0.0 }) + if is_third { THIRD_HYPHEN } else { 0.0 }
    }
}

impl<'a> Programme<'a> {
    /// Returns the line that ends at `start` when it begins at `from`.
    fn neighbour(&self, from: usize, start: usize) -> Neighbour {
        let (from, start) = (&self.breaks[from], &self.breaks[start]);
        Neighbour {
            fitness: self.target.ratio(from, start).map(Fitness::of),
            ends_hyphens: from.kind == BreakKind::Hyphen && start.kind == BreakKind::Hyphen,
        }
    }

    fn new(breaks: &'a [Break], target: &'a Target, limit: usize) -> Self {
        let mut programme = Self { breaks, target, limit, least: vec![0; breaks.len()] };
        for start in (0..breaks.len() - 1).rev() {
            let least = programme.lines_from(start).map(|end| programme.least[end]).min();
            programme.least[start] = 1 + least.unwrap_or(0);
        }
        programme.limit = limit.max(programme.least[0]);
        programme
    }

    /// Returns where a line from `start` can end. The next break can, even if the line does not fit.
    fn lines_from(&self, start: usize) -> impl Iterator<Item = usize> + use<'a> {
        let (breaks, target) = (self.breaks, self.target);
        let from = &breaks[start];
        // The hyphen apart, lines grow with their end: after one that is too wide without it, none fits.
        let may_fit = move |end: &usize| {
            steps::count();
            let without_hyphen = Break { hyphen: 0.0, ..breaks[*end] };
            *end == start + 1 || target.fits(from, &without_hyphen)
        };
        (start + 1..breaks.len())
            .take_while(may_fit)
            .filter(move |end| *end == start + 1 || target.fits(from, &breaks[*end]))
    }

    fn run(self) -> Vec<usize> {
        let end = self.breaks.len() - 1;
        let mut rows = vec![Row { first: 0, ways: vec![Way { cost: 0.0, from: 0 }] }];
        let mut best = (f64::INFINITY, 0);
        for line in 1..=self.limit {
            let row = self.add_line(&rows[line - 1], line);
            let cost = row.way(end).cost;
            if cost < best.0 {
                best = (cost, line);
            }
            rows.push(row);
        }
        trace(&rows[..=best.1], end)
    }

    /// Returns the cheapest ways with one line more.
    fn add_line(&self, before: &Row, line: usize) -> Row {
        let last = self.breaks.len() - 1;
        let mut row = Row { first: before.first + 1, ways: Vec::new() };
        for (start, way) in (before.first..last).zip(&before.ways) {
            steps::count();
            if way.cost.is_infinite() || line - 1 + self.least[start] > self.limit {
                continue;
            }
            if row.ways.is_empty() {
                row.first = start + 1;
            }
            let neighbour = (self.target.justified && start > 0).then(|| self.neighbour(way.from, start));
            let mut has_words = false;
            for end in self.lines_from(start) {
                let is_lonely = end == last && start > 0 && !has_words;
                let (from, to) = (&self.breaks[start], &self.breaks[end]);
                let beside = neighbour.map_or(0.0, |neighbour| neighbour.cost(self.target, from, to));
                let cost = way.cost + self.target.demerits(from, to, is_lonely) + beside;
                row.offer(end, Way { cost, from: start });
                has_words |= self.breaks[end].kind == BreakKind::Soft;
            }
        }
        row
    }
}

/// Returns the ends of the lines of the cheapest way to `end` in as many lines as there are rows after the first.
fn trace(rows: &[Row], mut end: usize) -> Vec<usize> {
    let mut ends = Vec::with_capacity(rows.len());
    for row in rows.iter().skip(1).rev() {
        ends.push(end);
        end = row.way(end).from;
    }
    ends.reverse();
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a place at which a line that begins at zero ends, with an em of stretch and of shrink.
    fn place(kind: BreakKind, width: f64) -> Break {
        let elastic = Elastic { stretch: 1000.0, shrink: 1000.0 };
        let (before, inked, inked_elastic) = (Before::Word, width, elastic);
        Break {
            kind,
            before,
            cluster: 0,
            text: 0,
            width,
            inked,
            elastic: Elastic::default(),
            inked_elastic,
            hyphen: 0.0,
        }
    }

    #[test]
    fn a_line_costs_by_the_one_before_it() {
        let target = Target { width: 10_000.0, justified: true, balanced: false };
        let start = place(BreakKind::Start, 0.0);
        for (fitness, ratio, cost) in [
            (Some(Fitness::Tight), 0.0, 0.0),
            (Some(Fitness::Tight), 0.8, UNEVEN),
            (Some(Fitness::Decent), 0.8, 0.0),
            (Some(Fitness::Decent), 1.2, UNEVEN),
            (Some(Fitness::VeryLoose), -0.8, UNEVEN),
            (None, 1.2, 0.0),
        ] {
            let to = place(BreakKind::Soft, 10_000.0 - ratio * 1000.0);
            let neighbour = Neighbour { fitness, ends_hyphens: true };
            assert!((neighbour.cost(&target, &start, &to) - cost).abs() < 1e-9, "{fitness:?} {ratio}");
        }
        for (ends_hyphens, kind, cost) in
            [(true, BreakKind::Hyphen, THIRD_HYPHEN), (false, BreakKind::Hyphen, 0.0), (true, BreakKind::Soft, 0.0)]
        {
            let neighbour = Neighbour { fitness: None, ends_hyphens };
            assert!((neighbour.cost(&target, &start, &place(kind, 10_000.0)) - cost).abs() < 1e-9, "{kind:?}");
        }
    }

    #[test]
    fn a_line_that_cannot_be_filled_costs_more_than_any_that_can_and_the_more_the_emptier_it_is() {
        let target = Target { width: 10_000.0, justified: true, balanced: false };
        let start = place(BreakKind::Start, 0.0);
        let cost = |ratio: f64| target.shape_cost(&start, &place(BreakKind::Soft, 10_000.0 - ratio * 1000.0), false);
        let costs = [0.0, 0.5, 1.0, 2.0, 2.1, 3.0, 5.0].map(cost);
        assert!(costs.is_sorted() && costs[0] < costs[1] && costs[3] < costs[4], "{costs:?}");
        assert!(cost(-0.5) < cost(-1.0));
    }
}
