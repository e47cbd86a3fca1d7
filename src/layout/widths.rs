//! Widths of the columns of a table, by what their cells need.
//!
//! Columns of words share what there is in the ratio of how much text they
//! have, so that the table is low; none is narrower than its widest word, and
//! values are not broken while there is room. Knows widths, no text.

use crate::geometry::Length;

/// How much higher a table may get, as a share, so that the cells of a column are not broken.
const HIGHER: f64 = 0.03;
/// For how many columns that is tried, those first that lack least.
const TRIED: usize = 8;
/// What a column to be filled in has at least, in parts of an even share.
const BLANK: f64 = 0.8;
/// What a line of a cell leaves empty, in parts of the size.
const RAGGED: f64 = 1.5;

/// What a column needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Need {
    /// The widest piece that cannot be broken.
    pub(super) min: Length,
    /// The width of each of its cells on one line.
    pub(super) cells: Vec<Length>,
    /// What it has.
    pub(super) kind: ColumnKind,
}

/// What the cells of a column have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ColumnKind {
    /// Text.
    Words,
    /// Values, such as phone numbers, which are not to be broken.
    Values,
    /// Nothing: they are to be filled in by hand.
    Blank,
}

impl Need {
    fn max(&self) -> Length {
        self.cells.iter().copied().max().unwrap_or_default().max(self.min)
    }
}

/// Returns the widths of columns that fill `measure`; `size` is that of the text.
///
/// What is over goes to columns that are to be filled in, else to those of
/// words. What is too little even for the least is shared in the ratio of the
/// least: the lines will be overfull, and copyfit will see it.
pub(super) fn widths(needs: &[Need], measure: Length, size: Length) -> Vec<Length> {
    let sharing = Sharing { needs, measure, ragged: size.scale(RAGGED) };
    let least = sharing.least();
    let most: Vec<Length> = needs.iter().zip(&least).map(|(need, least)| need.max().max(*least)).collect();
    if sum(&least) >= measure {
        let part = measure.ratio(sum(&least));
        least.iter().map(|width| width.scale(part)).collect()
    } else if sum(&most) > measure {
        sharing.low(least, &most)
    } else {
        sharing.grown(&most)
    }
}

fn sum(widths: &[Length]) -> Length {
    widths.iter().copied().sum()
}

/// Returns how much text a column has: the mean of the squares of its cells, because the highest cell makes its row.
fn amount(cells: &[Length]) -> Length {
    let squares: f64 = cells.iter().map(|cell| cell.to_pt().powi(2)).sum();
    Length::pt((squares / f64::from(u32::try_from(cells.len()).unwrap_or(u32::MAX)).max(1.0)).sqrt())
}

struct Sharing<'a> {
    needs: &'a [Need],
    measure: Length,
    ragged: Length,
}

impl Sharing<'_> {
    /// Returns the least width of each column, as good as there is room for.
    fn least(&self) -> Vec<Length> {
        let even = self.measure / i64::try_from(self.needs.len()).unwrap_or(1).max(1);
        let fair = |need: &Need| match need.kind {
            ColumnKind::Words => need.min,
            ColumnKind::Values => need.max(),
            ColumnKind::Blank => need.min.max(even.scale(BLANK)),
        };
        let unbroken = |need: &Need| match need.kind {
            ColumnKind::Words | ColumnKind::Blank => need.min,
            ColumnKind::Values => need.max(),
        };
        let fits = |widths: &Vec<Length>| sum(widths) <= self.measure;
        let fair = Some(self.needs.iter().map(fair).collect()).filter(fits);
        let unbroken = || Some(self.needs.iter().map(unbroken).collect()).filter(fits);
        fair.or_else(unbroken).unwrap_or_else(|| self.needs.iter().map(|need| need.min).collect())
    }

    /// Returns widths with what is over given to the columns that use it best.
    fn grown(&self, most: &[Length]) -> Vec<Length> {
        let is_any = |kind| self.needs.iter().any(|need| need.kind == kind);
        let taking = [ColumnKind::Blank, ColumnKind::Words, ColumnKind::Values].into_iter().find(|kind| is_any(*kind));
        let takes = |index: usize| Some(self.needs[index].kind) == taking;
        let all = (0..most.len()).filter(|index| takes(*index)).map(|index| most[index]).sum::<Length>();
        let over = self.measure - sum(most);
        let grow = |(index, width): (usize, &Length)| {
            if takes(index) { *width + over.scale(width.ratio(all)) } else { *width }
        };
        most.iter().enumerate().map(grow).collect()
    }

    /// Returns widths that make the table low, with as few columns of broken cells as cost it little height.
    fn low(&self, mut least: Vec<Length>, most: &[Length]) -> Vec<Length> {
        let mut widths = self.by_amount(&least, most);
        let highest = self.lines(&widths) * (1.0 + HIGHER);
        let mut broken: Vec<usize> = (0..most.len()).filter(|index| widths[*index] < most[*index]).collect();
        broken.sort_by_key(|index| most[*index] - widths[*index]);
        for column in broken.into_iter().take(TRIED) {
            let kept = std::mem::replace(&mut least[column], most[column]);
            if sum(&least) <= self.measure {
                let tried = self.by_amount(&least, most);
                if self.lines(&tried) <= highest {
                    widths = tried;
                    continue;
                }
            }
            least[column] = kept;
        }
        widths
    }

    /// Returns widths in the ratio of how much text the columns have, each between its least and its most.
    ///
    /// The method is that of CSS Flexible Box Layout, 9.7: what breaks a bound is set to it, those below their least or
    /// those above their most first, whichever are farther off, and the rest is shared again.
    fn by_amount(&self, least: &[Length], most: &[Length]) -> Vec<Length> {
        let amount = |index: usize| amount(&self.needs[index].cells);
        let mut widths = least.to_vec();
        let mut free: Vec<usize> = (0..least.len()).filter(|index| !amount(*index).is_zero()).collect();
        loop {
            let fixed = (0..least.len()).filter(|index| !free.contains(index)).map(|index| widths[index]);
            let rest = self.measure - fixed.sum::<Length>();
            let all: Length = free.iter().map(|index| amount(*index)).sum();
            for index in &free {
                widths[*index] = rest.scale(amount(*index).ratio(all));
            }
            let lacking = |index: &usize| (least[*index] - widths[*index]).max(Length::ZERO);
            let over = |index: &usize| (widths[*index] - most[*index]).max(Length::ZERO);
            let (lack, excess) = (free.iter().map(lacking).sum::<Length>(), free.iter().map(over).sum::<Length>());
            if lack.is_zero() && excess.is_zero() {
                return widths;
            }
            let is_bound = |index: &usize| if lack >= excess { lacking(index) } else { over(index) } > Length::ZERO;
            let (bound, others): (Vec<usize>, Vec<usize>) = free.iter().copied().partition(|index| is_bound(index));
            for index in bound {
                widths[index] = if lack >= excess { least[index] } else { most[index] };
            }
            free = others;
        }
    }

    /// Returns about how many lines the rows have together.
    fn lines(&self, widths: &[Length]) -> f64 {
        let rows = self.needs.first().map_or(0, |need| need.cells.len());
        let of_cell = |cell: Length, width: Length| {
            if cell <= width { 1.0 } else { cell.ratio((width - self.ragged).max(width / 2)).ceil().max(2.0) }
        };
        let of_row = |row: usize| {
            let cells = self.needs.iter().zip(widths).map(|(need, width)| of_cell(need.cells[row], *width));
            cells.fold(0.0, f64::max)
        };
        (0..rows).map(of_row).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use ColumnKind::{Blank, Values, Words};

    /// Checks the widths, in points, of columns given by least width, widths of cells and kind.
    fn check(needs: &[(f64, &[f64], ColumnKind)], measure: f64, expected: &[f64]) {
        let need = |(min, cells, kind): &(f64, &[f64], ColumnKind)| Need {
            min: Length::pt(*min),
            cells: cells.iter().map(|width| Length::pt(*width)).collect(),
            kind: *kind,
        };
        let needs: Vec<Need> = needs.iter().map(need).collect();
        let found: Vec<f64> =
            widths(&needs, Length::pt(measure), Length::pt(10.0)).iter().map(|width| width.to_pt()).collect();
        let is_near = |(a, b): (&f64, &f64)| (a - b).abs() < 0.01;
        assert!(found.len() == expected.len() && found.iter().zip(expected).all(is_near), "{found:?}");
    }

    #[test]
    fn a_table_fills_its_measure_and_values_keep_their_width() {
        check(&[(20.0, &[60.0], Words), (30.0, &[30.0], Values)], 200.0, &[170.0, 30.0]);
        check(&[(20.0, &[60.0], Words), (20.0, &[30.0], Words)], 180.0, &[120.0, 60.0]);
        check(&[(20.0, &[20.0], Values), (20.0, &[20.0], Values)], 100.0, &[50.0, 50.0]);
    }

    #[test]
    fn words_break_before_values_do() {
        check(&[(20.0, &[300.0], Words), (10.0, &[50.0], Values)], 100.0, &[50.0, 50.0]);
    }

    #[test]
    fn columns_have_room_by_how_much_they_say() {
        check(&[(20.0, &[300.0, 500.0], Words), (20.0, &[600.0, 1000.0], Words)], 300.0, &[100.0, 200.0]);
        check(&[(60.0, &[70.0, 70.0], Words), (30.0, &[850.0, 850.0], Words)], 300.0, &[70.0, 230.0]);
    }

    #[test]
    fn short_words_are_broken_only_for_much_height() {
        let short = [60.0; 9];
        check(&[(30.0, &short, Words), (30.0, &[170.0; 9], Words)], 170.0, &[60.0, 110.0]);
        check(&[(30.0, &short, Words), (30.0, &[600.0; 9], Words)], 160.0, &[30.0, 130.0]);
    }

    #[test]
    fn a_column_to_be_filled_in_has_its_share_and_what_is_over() {
        check(&[(20.0, &[30.0, 90.0], Words), (20.0, &[60.0, 0.0], Blank)], 300.0, &[90.0, 210.0]);
        check(&[(20.0, &[30.0, 900.0], Words), (20.0, &[60.0, 0.0], Blank)], 300.0, &[180.0, 120.0]);
    }

    #[test]
    fn values_break_when_there_is_no_room() {
        check(&[(60.0, &[300.0], Words), (20.0, &[50.0], Values)], 100.0, &[80.0, 20.0]);
    }

    #[test]
    fn what_does_not_fit_at_all_is_shared() {
        check(&[(60.0, &[60.0], Words), (60.0, &[60.0], Words)], 100.0, &[50.0, 50.0]);
    }

    #[test]
    fn no_columns_have_no_widths() {
        check(&[], 100.0, &[]);
    }
}
