//! The few styles of reports, and plain tables without borders.

use anstyle::{AnsiColor, Style};
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table};

use crate::report::Width;
use crate::text::{DiffKind, DiffPart, WordDiff};

/// What a stretch of a report means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Good: complete, built, added words.
    Good,
    /// To be looked at.
    Attention,
    /// Bad: broken, removed words.
    Bad,
    /// Less important.
    Faint,
    /// A title.
    Strong,
}

/// Returns a text in the style of its meaning.
pub(super) fn styled(mark: Mark, text: &str) -> String {
    let style = match mark {
        Mark::Good => AnsiColor::Green.on_default(),
        Mark::Attention => AnsiColor::Yellow.on_default(),
        Mark::Bad => AnsiColor::Red.on_default(),
        Mark::Faint => Style::new().dimmed(),
        Mark::Strong => Style::new().bold(),
    };
    format!("{style}{text}{style:#}")
}

/// Returns a difference on one line, removed and added words marked.
pub(super) fn styled_diff(diff: &WordDiff) -> String {
    let part = |part: &DiffPart| {
        let text = part.text.replace('\n', " ");
        match part.kind {
            DiffKind::Same => text,
            // The brackets stay: meaning never by colour alone.
            DiffKind::Removed => styled(Mark::Bad, &format!("[-{text}-]")),
            DiffKind::Added => styled(Mark::Good, &format!("{{+{text}+}}")),
        }
    };
    diff.parts.iter().map(part).collect()
}

/// How a column of a table is aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// Returns the lines of a table; the first is the head, in capitals.
///
/// Every row has as many cells as there are columns. Lines are indented by two
/// spaces and have no trailing ones.
pub(super) fn table_lines(head: &[(&str, Column)], rows: &[Vec<String>]) -> Vec<String> {
    lines_of(head, rows, Width::UNLIMITED)
}

/// Returns the lines of a table whose second column, the names of languages, is left out where there is no room for it.
pub(super) fn language_lines(head: &[(&str, Column)], rows: &[Vec<String>], width: Width) -> Vec<String> {
    let lines = table_lines(head, rows);
    if width.holds(&lines) {
        return lines;
    }
    let head: Vec<_> = without_second(head);
    let rows: Vec<_> = rows.iter().map(|row| without_second(row)).collect();
    table_lines(&head, &rows)
}

/// Returns the lines of a table whose last column goes on below itself where there is no room for it.
pub(super) fn wrapped_lines(head: &[(&str, Column)], rows: &[Vec<String>], width: Width) -> Vec<String> {
    lines_of(head, rows, width)
}

fn without_second<T: Clone>(cells: &[T]) -> Vec<T> {
    cells.iter().take(1).chain(cells.iter().skip(2)).cloned().collect()
}

fn lines_of(head: &[(&str, Column)], rows: &[Vec<String>], width: Width) -> Vec<String> {
    let mut table = Table::new();
    table.load_style(comfy_table::presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    if let Some(limit) = width.limit() {
        // One column is the indent.
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(limit.saturating_sub(1));
    }
    table.set_header(head.iter().map(|(name, _)| name.to_uppercase()));
    for row in rows {
        table.add_row(row);
    }
    for (index, (_, column)) in head.iter().enumerate() {
        if let Some(settings) = table.column_mut(index) {
            if width == Width::UNLIMITED || index + 1 < head.len() {
                settings.set_constraint(ColumnConstraint::ContentWidth);
            }
            settings.set_cell_alignment(match column {
                Column::Left => CellAlignment::Left,
                Column::Right => CellAlignment::Right,
            });
        }
    }
    table.lines().map(|line| format!(" {}", line.trim_end())).collect()
}
