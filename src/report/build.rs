//! What was built, and which languages were left out and why.

use serde::Serialize;

use crate::diag::counted;
use crate::report::style::{Column, Mark, styled, table_lines};
use crate::report::{Finding, JSON_VERSION};

/// What `polyfold build` says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BuildReport {
    /// The version of this shape.
    pub version: u32,
    /// The files that are up to date now.
    pub built: Vec<BuiltFile>,
    /// The languages that were left out.
    pub skipped: Vec<SkippedLanguage>,
    /// What is wrong in the files.
    pub findings: Vec<Finding>,
}

/// A PDF that is up to date.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BuiltFile {
    /// The document.
    pub document: String,
    /// The language.
    pub locale: String,
    /// `print`, `screen` or `proof`.
    pub edition: &'static str,
    /// The path, relative to the project.
    pub path: String,
    /// How many pages it has.
    pub pages: usize,
    /// The size of running text in points.
    pub font_size: f64,
    /// How full each panel is, in reading order, 1 for full.
    pub fill: Vec<f64>,
    /// Whether it was made now; else it was up to date before.
    pub fresh: bool,
}

/// A language that was left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SkippedLanguage {
    /// The document.
    pub document: String,
    /// The language.
    pub locale: String,
    /// Why.
    pub reasons: Vec<String>,
}

impl BuildReport {
    /// Returns a report of these files.
    pub fn new(built: Vec<BuiltFile>, skipped: Vec<SkippedLanguage>, findings: Vec<Finding>) -> Self {
        Self { version: JSON_VERSION, built, skipped, findings }
    }

    /// Returns a table of the files, the languages left out, and the sums.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        if !self.built.is_empty() {
            text.push_str(&self.built_table());
            text.push('\n');
        }
        if !self.skipped.is_empty() {
            text.push_str(&styled(Mark::Strong, "Left out"));
            text.push('\n');
            text.push_str(&self.skipped_table());
            text.push('\n');
        }
        text.push_str(&self.summary());
        text
    }

    /// One row for each language, its editions together.
    fn built_table(&self) -> String {
        let head = [
            ("document", Column::Left),
            ("language", Column::Left),
            ("editions", Column::Left),
            ("pages", Column::Right),
            ("size", Column::Right),
            ("fullest", Column::Right),
            ("files", Column::Left),
        ];
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut index = 0;
        while let Some(first) = self.built.get(index) {
            let same = |file: &&BuiltFile| file.document == first.document && file.locale == first.locale;
            let files: Vec<&BuiltFile> = self.built[index..].iter().take_while(same).collect();
            let join = |parts: Vec<String>, with: &str| parts.join(with);
            rows.push(vec![
                first.document.clone(),
                first.locale.clone(),
                join(files.iter().map(|file| file.edition.to_owned()).collect(), ", "),
                join(files.iter().map(|file| file.pages.to_string()).collect(), ", "),
                format!("{:.1} pt", first.font_size),
                fullest(&first.fill),
                folder(&first.path),
            ]);
            index += files.len();
        }
        lines_text(&head, &rows)
    }

    fn skipped_table(&self) -> String {
        let head = [("document", Column::Left), ("language", Column::Left), ("why", Column::Left)];
        let rows: Vec<Vec<String>> = self
            .skipped
            .iter()
            .map(|skipped| vec![skipped.document.clone(), skipped.locale.clone(), skipped.reasons.join(", ")])
            .collect();
        lines_text(&head, &rows)
    }

    fn summary(&self) -> String {
        let fresh = self.built.iter().filter(|file| file.fresh).count();
        let kept = self.built.len() - fresh;
        let mut text = format!("{} made", counted(fresh, "file", "files"));
        if kept > 0 {
            text.push_str(&format!(", {kept} up to date before"));
        }
        if !self.skipped.is_empty() {
            text.push_str(&format!(", {} left out", counted(self.skipped.len(), "language", "languages")));
        }
        text.push_str(".\n");
        text
    }
}

fn lines_text(head: &[(&str, Column)], rows: &[Vec<String>]) -> String {
    let mut lines = table_lines(head, rows).into_iter();
    let mut text = styled(Mark::Faint, &lines.next().unwrap_or_default());
    text.push('\n');
    for line in lines {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// Returns the fill of the fullest panel in percent.
fn fullest(fill: &[f64]) -> String {
    let most = fill.iter().copied().fold(0.0, f64::max);
    format!("{:.0} %", most * 100.0)
}

fn folder(path: &str) -> String {
    path.rsplit_once('/').map_or_else(String::new, |(folder, _)| format!("{folder}/"))
}
