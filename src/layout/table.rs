//! Tables as vertical lists: column widths and rows.
//!
//! Widths come from what the cells need on one line and at least (CSS 2.2,
//! 17.5.2.2), but a column of values, such as phone numbers, is not broken
//! while there is room. `row` makes the rows; the header row is repeated by `flow`.

use std::sync::Arc;

use crate::geometry::Length;
use crate::layout::block::{Composer, LineStyle};
use crate::layout::content::ShapedTable;
use crate::layout::row::Grid;
use crate::layout::vertical::{Column, FORBIDDEN, Fault, VItem};

/// What a column needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Need {
    /// The widest piece that cannot be broken.
    pub(super) min: Length,
    /// The widest cell on one line.
    pub(super) max: Length,
    /// Whether its cells are values, which are not to be broken.
    pub(super) is_value: bool,
}

impl Composer<'_> {
    /// Returns a table as boxes, one for each row.
    pub(super) fn table(&self, table: &ShapedTable, column: Column) -> Vec<VItem> {
        let gutter = self.size;
        let gutters = gutter * i64::try_from(table.alignments.len().saturating_sub(1)).unwrap_or(0);
        let needs = self.needs(table);
        let measure = column.width - gutters;
        let is_too_wide = needs.iter().map(|need| need.min).sum::<Length>() > measure;
        let columns = self.columns(&widths(&needs, measure), gutter, column);
        let head_style = LineStyle { size: self.size.scale(self.theme.scale.small), ..self.running() };
        let grid = Grid { alignments: &table.alignments, columns: &columns, whole: column };
        let head = table.head.as_ref().map(|cells| self.row(cells, grid, head_style));
        let repeated = head.as_ref().map(|head| Arc::new(head.whole().as_artifact()));
        let mut list = Vec::new();
        if let Some(head) = head {
            head.push_to(&mut list, None, FORBIDDEN);
        }
        // A head that fills half of the page leaves no room for the rows.
        let repeated = repeated.filter(|head| head.height < self.region / 2);
        for (index, cells) in table.rows.iter().enumerate() {
            let row = self.row(cells, grid, self.running());
            let head = repeated.as_ref().filter(|_| index > 0);
            if row.height() > self.region / 2 {
                row.push_sliced_to(&mut list, head, repeated.as_ref());
            } else {
                row.push_to(&mut list, head, 0);
            }
        }
        if matches!(list.last(), Some(VItem::Penalty(_))) {
            list.pop();
        }
        if is_too_wide {
            name_wide_table(&mut list, table.alignments.len());
        }
        list
    }

    fn needs(&self, table: &ShapedTable) -> Vec<Need> {
        let small = self.size.scale(self.theme.scale.small);
        let need = |column: usize| {
            let head = table.head.iter().filter_map(|row| Some((row.get(column)?, small)));
            let cells = table.rows.iter().filter_map(|row| Some((row.get(column)?, self.size)));
            let none = Need { min: Length::ZERO, max: Length::ZERO, is_value: table.value_columns[column] };
            head.chain(cells).fold(none, |need, (cell, size)| Need {
                min: need.min.max(self.shaped(cell).min_width(size)),
                max: need.max.max(self.shaped(cell).max_width(size)),
                ..need
            })
        };
        (0..table.alignments.len()).map(need).collect()
    }

    /// Returns where the columns are, the first where reading starts.
    fn columns(&self, widths: &[Length], gutter: Length, column: Column) -> Vec<Column> {
        let mut rest = column;
        widths
            .iter()
            .map(|width| {
                let own = rest.start(*width, self.rtl);
                rest = rest.inset_start(*width + gutter, self.rtl);
                own
            })
            .collect()
    }
}

/// Lets the first text of a table that is too wide stand for all of them.
fn name_wide_table(list: &mut [VItem], columns: usize) {
    let boxes = list.iter_mut().filter_map(|part| match part {
        VItem::Box(vbox) => Some(vbox),
        VItem::Space(_) | VItem::Penalty(_) | VItem::Insert(_) => None,
    });
    let mut fault = Some(Fault::WideTable(columns));
    for text in boxes.flat_map(|vbox| &mut vbox.texts) {
        text.fault = fault.take();
    }
}

/// Returns the widths of columns that fill `measure`.
///
/// What is over goes to the columns of words, in the ratio of what they would
/// like to have. What is too little even for the least is shared in the ratio
/// of the least: the lines will be overfull, and copyfit will see it.
pub(super) fn widths(needs: &[Need], measure: Length) -> Vec<Length> {
    let sum = |width: fn(&Need) -> Length| needs.iter().map(width).sum::<Length>();
    let unbroken = |need: &Need| if need.is_value { need.max } else { need.min };
    let least = if sum(unbroken) <= measure { unbroken } else { |need: &Need| need.min };
    let (least_sum, max_sum) = (sum(least), sum(|need| need.max));
    if least_sum >= measure {
        needs.iter().map(|need| least(need).scale(measure.ratio(least_sum))).collect()
    } else if max_sum >= measure {
        shared(needs, least, measure)
    } else {
        let words: Vec<bool> = needs.iter().map(|need| !need.is_value).collect();
        let takes = |index: usize| words[index] || !words.contains(&true);
        let taking = (0..needs.len()).filter(|index| takes(*index)).map(|index| needs[index].max).sum::<Length>();
        let grow = |(index, need): (usize, &Need)| {
            let extra = (measure - max_sum).scale(need.max.ratio(taking));
            if takes(index) { need.max + extra } else { need.max }
        };
        needs.iter().enumerate().map(grow).collect()
    }
}

/// Returns the widths of columns that would like to have more than there is.
///
/// A column that would like to have no more than its even share has all of it;
/// the others have their least and share the rest in the ratio of what they lack.
fn shared(needs: &[Need], least: fn(&Need) -> Length, measure: Length) -> Vec<Length> {
    let mut rest = measure;
    let mut greedy: Vec<&Need> = needs.iter().collect();

    while let Ok(count @ 1..) = i64::try_from(greedy.len()) {
        let share = rest / count;
        let (modest, others): (Vec<&Need>, Vec<&Need>) = greedy.iter().partition(|need| need.max <= share);
        let left = rest - modest.iter().map(|need| need.max).sum::<Length>();
        // The others must have their least all the same.
        if modest.is_empty() || others.iter().map(|need| least(need)).sum::<Length>() > left {
            break;
        }
        (greedy, rest) = (others, left);
    }
    let sum = |width: &dyn Fn(&Need) -> Length| greedy.iter().map(|need| width(need)).sum::<Length>();
    let (least_sum, max_sum) = (sum(&|need| least(need)), sum(&|need| need.max));
    let part = if max_sum > least_sum { (rest - least_sum).ratio(max_sum - least_sum) } else { 0.0 };
    let is_greedy = |need: &Need| greedy.iter().any(|other| std::ptr::eq(*other, need));
    let width = |need: &Need| {
        if is_greedy(need) { least(need) + (need.max - least(need)).scale(part) } else { need.max }
    };
    needs.iter().map(width).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks the widths, in points, of columns given by least and best width and whether they are values.
    fn check(needs: &[(f64, f64, bool)], measure: f64, expected: &[f64]) {
        let need = |(min, max, is_value): &(f64, f64, bool)| Need {
            min: Length::pt(*min),
            max: Length::pt(*max),
            is_value: *is_value,
        };
        let needs: Vec<Need> = needs.iter().map(need).collect();
        let found: Vec<f64> = widths(&needs, Length::pt(measure)).iter().map(|width| width.to_pt()).collect();
        let is_near = |(a, b): (&f64, &f64)| (a - b).abs() < 0.01;
        assert!(found.len() == expected.len() && found.iter().zip(expected).all(is_near), "{found:?}");
    }

    #[test]
    fn a_table_fills_its_measure_and_values_keep_their_width() {
        check(&[(20.0, 60.0, false), (30.0, 30.0, true)], 200.0, &[170.0, 30.0]);
        check(&[(20.0, 60.0, false), (20.0, 30.0, false)], 180.0, &[120.0, 60.0]);
        check(&[(20.0, 20.0, true), (20.0, 20.0, true)], 100.0, &[50.0, 50.0]);
    }

    #[test]
    fn words_break_before_values_do() {
        check(&[(20.0, 300.0, false), (10.0, 50.0, true)], 100.0, &[50.0, 50.0]);
    }

    #[test]
    fn a_column_of_short_words_is_not_broken_for_one_of_sentences() {
        check(&[(20.0, 60.0, false), (20.0, 40.0, true), (30.0, 900.0, false)], 300.0, &[60.0, 40.0, 200.0]);
        check(&[(20.0, 60.0, false), (290.0, 900.0, false)], 330.0, &[21.23, 308.77]);
    }

    #[test]
    fn values_break_when_there_is_no_room() {
        check(&[(60.0, 300.0, false), (20.0, 50.0, true)], 100.0, &[77.78, 22.22]);
    }

    #[test]
    fn what_does_not_fit_at_all_is_shared() {
        check(&[(60.0, 60.0, false), (60.0, 60.0, false)], 100.0, &[50.0, 50.0]);
    }
}
