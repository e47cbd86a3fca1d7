//! How full each panel of each language is: the table that `build --fill` adds.

use crate::report::build::panel_name;
use crate::report::style::{Column, Mark, styled, table_lines};
use crate::report::{BuiltFile, Width};

/// Which panels a report of a build tells the fill of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FillDetail {
    /// The fullest of each language.
    Fullest,
    /// Every one.
    EveryPanel,
}

/// So many panels stand in one row if the terminal is wide enough; else rows have ten pages each.
const PANELS: usize = 12;
const PAGES: usize = 10;

/// Returns a row for each language with the fill of each of its panels, or a row for every ten of its pages.
pub(super) fn table(languages: &[&[&BuiltFile]], width: Width) -> String {
    let files: Vec<&BuiltFile> = languages.iter().filter_map(|files| files.first().copied()).collect();
    let Some(longest) = files.iter().max_by_key(|file| file.fill.len()) else { return String::new() };
    let one_row = Some(by_panel(&files, longest)).filter(|_| longest.fill.len() <= PANELS);
    let lines = one_row.map(lines_of).filter(|lines| width.holds(lines)).unwrap_or_else(|| lines_of(by_ten(&files)));
    let mut lines = lines.into_iter();
    let head = styled(Mark::Faint, &lines.next().unwrap_or_default());
    let title = format!("\n  {}", styled(Mark::Strong, "How full each panel is, in percent"));
    [title, head].into_iter().chain(lines).map(|line| line + "\n").collect()
}

/// The head of a table and its rows.
type Cells = (Vec<String>, Vec<Vec<String>>);

fn lines_of((head, rows): Cells) -> Vec<String> {
    let column = |(index, name)| (name, if index == 0 { Column::Left } else { Column::Right });
    let head: Vec<(&str, Column)> = head.iter().map(String::as_str).enumerate().map(column).collect();
    table_lines(&head, &rows)
}

fn by_panel(files: &[&BuiltFile], longest: &BuiltFile) -> Cells {
    let names = longest.panels.iter().zip(1..).map(|(role, number)| panel_name(role, number));
    let row = |file: &&BuiltFile| {
        let cells = std::iter::once(file.locale.clone()).chain(file.fill.iter().copied().map(percent));
        filled_up(cells.collect(), 1 + longest.fill.len())
    };
    (std::iter::once("language".to_owned()).chain(names).collect(), files.iter().map(row).collect())
}

fn by_ten(files: &[&BuiltFile]) -> Cells {
    let mut head = vec!["language".to_owned(), "pages".to_owned()];
    head.resize(2 + PAGES, String::new());
    let rows = |file: &BuiltFile| -> Vec<Vec<String>> {
        let row = |(index, shares): (usize, &[f64])| {
            let first = index * PAGES + 1;
            let locale = if index == 0 { file.locale.clone() } else { String::new() };
            let pages = format!("{first}–{}", first + shares.len() - 1);
            filled_up([locale, pages].into_iter().chain(shares.iter().copied().map(percent)).collect(), 2 + PAGES)
        };
        file.fill.chunks(PAGES).enumerate().map(row).collect()
    };
    (head, files.iter().flat_map(|file| rows(file)).collect())
}

fn percent(share: f64) -> String {
    format!("{:.0}", share * 100.0)
}

/// Returns cells with empty ones up to that number.
fn filled_up(mut cells: Vec<String>, count: usize) -> Vec<String> {
    cells.resize(count, String::new());
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(locale: &str, fill: &[f64]) -> BuiltFile {
        BuiltFile {
            document: "ark".to_owned(),
            locale: locale.to_owned(),
            name: String::new(),
            edition: "print",
            path: String::new(),
            pages: 1,
            font_size: 9.0,
            leading: 1.3,
            fill: fill.to_vec(),
            panels: (0..fill.len()).map(|index| if index == 0 { "cover" } else { "page" }).collect(),
            is_source: false,
            expansion: None,
            fits: true,
            fresh: true,
            office: None,
        }
    }

    fn check(files: &[BuiltFile], width: Width, expected: &[&str]) {
        let languages: Vec<Vec<&BuiltFile>> = files.iter().map(|file| vec![file]).collect();
        let text = table(&languages.iter().map(Vec::as_slice).collect::<Vec<_>>(), width);
        // The first two lines are white and the title.
        let lines: Vec<String> =
            text.lines().skip(2).map(|line| anstream::adapter::strip_str(line).to_string()).collect();
        assert_eq!(lines, expected);
    }

    #[test]
    fn each_panel_has_a_column_also_where_languages_have_more_pages_than_others() {
        check(
            &[file("nb", &[0.5, 1.0]), file("ur", &[0.501, 0.999, 1.37])],
            Width::UNLIMITED,
            &[
                "  LANGUAGE  1 COVER  PAGE 2  PAGE 3",
                "  nb             50     100",
                "  ur             50     100     137",
            ],
        );
    }

    #[test]
    fn many_pages_stand_in_rows_of_ten() {
        check(
            &[file("nb", &[0.9; 13]), file("en", &[0.8; 2])],
            Width::UNLIMITED,
            &[
                "  LANGUAGE  PAGES",
                "  nb         1–10  90  90  90  90  90  90  90  90  90  90",
                "            11–13  90  90  90",
                "  en          1–2  80  80",
            ],
        );
    }

    #[test]
    fn what_is_too_wide_for_the_terminal_stands_in_rows_of_ten() {
        check(&[file("nb", &[0.9; 3])], Width::columns(32), &["  LANGUAGE  PAGES", "  nb          1–3  90  90  90"]);
    }
}
