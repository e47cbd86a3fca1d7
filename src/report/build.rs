//! What was built, and which languages were left out and why.

use serde::Serialize;

use crate::diag::counted;
use crate::report::fill::{FillDetail, table as every_panel};
use crate::report::style::{Column, Mark, language_lines, styled, wrapped_lines};
use crate::report::{Finding, JSON_VERSION, Width};

/// What `polyfold build` says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BuildReport {
    /// The version of this shape.
    pub version: u32,
    /// The files that are up to date now.
    pub built: Vec<BuiltFile>,
    /// The languages that were left out.
    pub skipped: Vec<SkippedLanguage>,
    /// The languages of which a proof was asked for and made, and which may not be printed.
    pub proof_only: Vec<SkippedLanguage>,
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
    /// Its English name.
    pub name: String,
    /// `print`, `screen` or `proof`.
    pub edition: &'static str,
    /// The path, relative to the project.
    pub path: String,
    /// How many pages it has.
    pub pages: usize,
    /// The size of running text in points.
    pub font_size: f64,
    /// The leading as a multiple of the size.
    pub leading: f64,
    /// How full each panel is, in reading order, 1 for full.
    pub fill: Vec<f64>,
    /// What each of these panels is for.
    pub panels: Vec<&'static str>,
    /// Whether it is in the source language.
    pub is_source: bool,
    /// How much longer the texts are than the source's, as a share of its characters; nothing for the source, or
    /// where there is no translation yet.
    pub expansion: Option<f64>,
    /// Whether all text has room. A proof shows what has none; other editions are not made of it.
    pub fits: bool,
    /// Whether it was made now; else it was up to date before.
    pub fresh: bool,
    /// How an office printer prints it; of an imposed edition only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<OfficePrint>,
}

/// How an imposed edition is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfficePrint {
    /// How many copies stand on each sheet of paper.
    pub copies: i64,
    /// Where the paper is turned over: `short-edge`, `long-edge`, or `one-sided` where it is not.
    pub duplex: &'static str,
    /// How often the paper is cut.
    pub cuts: i64,
}

/// A language that was left out, or that a proof alone was made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SkippedLanguage {
    /// The document.
    pub document: String,
    /// The language.
    pub locale: String,
    /// Its English name.
    pub name: String,
    /// Why.
    pub reasons: Vec<String>,
    /// What does not fit, panel by panel, where the language was laid out.
    pub overset: Vec<OversetText>,
}

/// Text that is too much for a panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OversetText {
    /// The first message that does not fit.
    pub key: Option<String>,
    /// The panel's number in reading order, from 1.
    pub panel: usize,
    /// What the panel is for.
    pub role: &'static str,
    /// About how many characters are to be cut.
    pub characters: usize,
}

impl BuildReport {
    /// Returns a report of these files.
    pub fn new(
        built: Vec<BuiltFile>,
        skipped: Vec<SkippedLanguage>,
        proof_only: Vec<SkippedLanguage>,
        findings: Vec<Finding>,
    ) -> Self {
        Self { version: JSON_VERSION, built, skipped, proof_only, findings }
    }

    /// Returns for each document a table of its languages and those left out, and the sums.
    pub fn to_text(&self, fill: FillDetail, width: Width) -> String {
        let mut documents: Vec<&str> = Vec::new();
        let built = self.built.iter().map(|file| file.document.as_str());
        for document in built.chain(self.skipped.iter().map(|skipped| skipped.document.as_str())) {
            if !documents.contains(&document) {
                documents.push(document);
            }
        }
        let mut text: String = documents.iter().map(|document| self.document_text(document, fill, width)).collect();
        text.push_str(&self.summary());
        text
    }

    fn document_text(&self, document: &str, fill: FillDetail, width: Width) -> String {
        let files: Vec<&BuiltFile> = self.built.iter().filter(|file| file.document == document).collect();
        let languages: Vec<&[&BuiltFile]> = files.chunk_by(|a, b| a.locale == b.locale).collect();
        let title = styled(Mark::Strong, document);
        let mut text = match languages.first() {
            Some(first) => format!("{title}  {}\n", styled(Mark::Faint, &shared(&languages, first))),
            None => format!("{title}\n"),
        };
        if !languages.is_empty() {
            text.push('\n');
            text.push_str(&languages_table(&languages, width));
            if fill == FillDetail::EveryPanel {
                text.push_str(&every_panel(&languages, width));
            }
        }
        for (head, list) in [("Left out", &self.skipped), ("For proof-reading only, not for print", &self.proof_only)] {
            let of_document: Vec<&SkippedLanguage> =
                list.iter().filter(|skipped| skipped.document == document).collect();
            if !of_document.is_empty() {
                text.push_str(&format!("\n  {}\n", styled(Mark::Strong, head)));
                text.push_str(&skipped_table(&of_document, width));
            }
        }
        text.push('\n');
        text
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

/// The cells of a column that all have something to say, or nothing when it would say the same in each row.
type Cells = fn(&[&BuiltFile]) -> String;

/// What may be the same for all languages: then it stands at the head of the table, once.
const SHAREABLE: [(&str, Column, Cells); 3] =
    [("editions", Column::Left, editions), ("pages", Column::Right, pages), ("leading", Column::Right, leading)];

fn is_shared(languages: &[&[&BuiltFile]], cell: Cells) -> bool {
    languages.windows(2).all(|pair| cell(pair[0]) == cell(pair[1]))
}

/// Returns what all languages have in common: how many they are, their editions, pages and folder.
fn shared(languages: &[&[&BuiltFile]], first: &[&BuiltFile]) -> String {
    let mut parts = vec![counted(languages.len(), "language", "languages")];
    if is_shared(languages, editions) {
        parts.push(editions(first));
    }
    if is_shared(languages, pages) {
        let word = if first.iter().all(|file| file.pages == 1) { "page" } else { "pages" };
        parts.push(format!("{} {word}", pages(first)));
    }
    let folder = match languages {
        [_] => folder(&first[0].path).to_owned(),
        _ => folder(&first[0].path).replace(&first[0].locale, "LOCALE"),
    };
    parts.push(folder);
    parts.join(" · ")
}

/// One row for each language, its editions together.
fn languages_table(languages: &[&[&BuiltFile]], width: Width) -> String {
    let mut columns: Vec<(&str, Column, Cells)> = vec![
        ("language", Column::Left, |files| files[0].locale.clone()),
        ("", Column::Left, |files| files[0].name.clone()),
    ];
    let is_sized = |(name, _, cell): &(&str, Column, Cells)| *name != "leading" && !is_shared(languages, *cell);
    columns.extend(SHAREABLE.into_iter().filter(is_sized));
    columns.push(("size", Column::Right, |files| format!("{:.1} pt", files[0].font_size)));
    if !is_shared(languages, leading) {
        columns.push(("leading", Column::Right, leading));
    }
    columns.push(("fullest", Column::Right, |files| fullest(files[0]).0));
    columns.push(("panel", Column::Left, |files| fullest(files[0]).1));
    if languages.iter().any(|files| files[0].expansion.is_some()) {
        columns.push(("expansion", Column::Right, expansion));
    }
    let head: Vec<(&str, Column)> = columns.iter().map(|(name, column, _)| (*name, *column)).collect();
    let rows: Vec<Vec<String>> =
        languages.iter().map(|files| columns.iter().map(|(_, _, cell)| cell(files)).collect()).collect();
    let mut lines = language_lines(&head, &rows, width).into_iter();
    let head = styled(Mark::Faint, &lines.next().unwrap_or_default());
    std::iter::once(head).chain(lines).map(|line| line + "\n").collect()
}

fn skipped_table(skipped: &[&SkippedLanguage], width: Width) -> String {
    let head = [("", Column::Left), ("", Column::Left), ("", Column::Left)];
    let row = |skipped: &&SkippedLanguage| vec![skipped.locale.clone(), skipped.name.clone(), reasons(skipped)];
    let rows: Vec<Vec<String>> = skipped.iter().map(row).collect();
    wrapped_lines(&head, &rows, width).into_iter().skip(1).map(|line| styled(Mark::Attention, &line) + "\n").collect()
}

/// Returns why a language was left out, and how much is to be cut where its text does not fit.
fn reasons(skipped: &SkippedLanguage) -> String {
    let place = |text: &OversetText| match text.role {
        "page" => format!("page {}", text.panel),
        role => format!("panel {} ({role})", text.panel),
    };
    let cut = |text: &OversetText| {
        format!("cut about {} from {}", counted(text.characters, "character", "characters"), place(text))
    };
    skipped.reasons.iter().cloned().chain(skipped.overset.iter().map(cut)).collect::<Vec<_>>().join(", ")
}

fn editions(files: &[&BuiltFile]) -> String {
    files.iter().map(|file| file.edition).collect::<Vec<_>>().join(", ")
}

/// Returns the pages of each edition, once where all have as many: `2, 6 and 2`.
fn pages(files: &[&BuiltFile]) -> String {
    let is_same = files.iter().all(|file| file.pages == files[0].pages);
    let counts: Vec<String> =
        files.iter().take(if is_same { 1 } else { files.len() }).map(|file| file.pages.to_string()).collect();
    match counts.split_last() {
        Some((last, before)) if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => counts.concat(),
    }
}

fn leading(files: &[&BuiltFile]) -> String {
    format!("{:.2}", files[0].leading)
}

/// Returns the fill of the fullest panel in percent, and which it is.
fn fullest(file: &BuiltFile) -> (String, String) {
    let fullest = file.fill.iter().zip(&file.panels).zip(1..).max_by(|((a, _), _), ((b, _), _)| a.total_cmp(b));
    match fullest {
        Some(((share, role), number)) => (format!("{:.0} %", share * 100.0), panel_name(role, number)),
        None => (String::new(), String::new()),
    }
}

/// Returns what a panel is called in a table: `page 3`; or the number in reading order and what it is for, `3 inside`.
///
/// The number comes first because the sheets count their inner panels from 1: «inside 3» would be another one.
pub(super) fn panel_name(role: &str, number: usize) -> String {
    if role == "page" { format!("page {number}") } else { format!("{number} {role}") }
}

fn expansion(files: &[&BuiltFile]) -> String {
    match files[0].expansion {
        Some(share) => format!("{:+.0} %", share * 100.0 + 0.0),
        None if files[0].is_source => "source".to_owned(),
        None => "—".to_owned(),
    }
}

fn folder(path: &str) -> &str {
    path.rfind('/').map_or("", |end| &path[..=end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_go_on_below_themselves_on_a_narrow_terminal() {
        let skipped = SkippedLanguage {
            document: "ark".to_owned(),
            locale: "zh-Hans".to_owned(),
            name: "Chinese (simplified)".to_owned(),
            reasons: ["3 missing", "2 outdated", "fact `-help-email` missing", "fact `-web` not current"]
                .map(str::to_owned)
                .to_vec(),
            overset: Vec::new(),
        };
        let report = BuildReport::new(Vec::new(), vec![skipped], Vec::new(), Vec::new());
        let text = report.to_text(FillDetail::Fullest, Width::columns(60));
        insta::assert_snapshot!(anstream::adapter::strip_str(&text).to_string(), @"
        ark

          Left out
          zh-Hans  Chinese (simplified)  3 missing, 2 outdated,
                                         fact `-help-email`
                                         missing, fact `-web` not
                                         current

        0 files made, 1 language left out.
        ");
    }
}
