//! Coverage: documents by languages.

use serde::Serialize;

use crate::diag::counted;
use crate::report::style::{Column, Mark, language_lines, styled};
use crate::report::{Finding, JSON_VERSION, Width};

/// What `polyfold status` says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StatusReport {
    /// The version of this shape.
    pub version: u32,
    /// The documents in the order of the settings.
    pub documents: Vec<DocumentStatus>,
    /// What is wrong in the files.
    pub findings: Vec<Finding>,
}

/// A document's coverage.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DocumentStatus {
    /// The document.
    pub id: String,
    /// Its title in the source language.
    pub title: String,
    /// How many messages it has.
    pub messages: usize,
    /// How many words they have in the source language.
    pub words: usize,
    /// The languages in the order of the settings.
    pub locales: Vec<LocaleStatus>,
}

/// A language's coverage of a document.
///
/// Invariant: missing, draft, outdated, edited, translated and approved sum to the document's messages.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LocaleStatus {
    /// The language.
    pub locale: String,
    /// Its English name.
    pub name: String,
    /// Whether it may be printed.
    pub complete: bool,
    /// Share of the messages that are translated or approved and current, 0 to 1.
    pub coverage: f64,
    /// Messages without translation.
    pub missing: usize,
    /// Messages whose translation is not finished or doubtful.
    pub draft: usize,
    /// Messages whose source has changed since.
    pub outdated: usize,
    /// Messages whose translation has changed since its status was given.
    pub edited: usize,
    /// Translated and current.
    pub translated: usize,
    /// Approved and current.
    pub approved: usize,
    /// Translations whose message is gone.
    pub obsolete: usize,
    /// Messages that pass by a waiver.
    pub waived: usize,
    /// Source words of the missing messages.
    pub words_missing: usize,
    /// Source words of the outdated messages.
    pub words_outdated: usize,
    /// Why it may not be printed.
    pub reasons: Vec<String>,
    /// Those of the reasons that the numbers of messages do not tell; programs find them among the reasons.
    #[serde(skip)]
    pub obstacles: Vec<String>,
    /// Whether a reviewer's word is all that it lacks.
    #[serde(skip)]
    pub waits_for_approval: bool,
    /// Whether its catalog is broken: then nothing is known of its messages, and those above count as missing.
    #[serde(skip)]
    pub is_broken: bool,
}

impl StatusReport {
    /// Returns a report of these documents.
    pub fn new(documents: Vec<DocumentStatus>, findings: Vec<Finding>) -> Self {
        Self { version: JSON_VERSION, documents, findings }
    }

    /// Returns the tables.
    pub fn to_text(&self, width: Width) -> String {
        self.documents.iter().map(|document| document_text(document, width)).collect::<Vec<_>>().join("\n")
    }

    /// Returns what to do now, if anything.
    pub fn next_step(&self) -> Option<String> {
        let first = |is_meant: fn(&LocaleStatus) -> bool| {
            let of_document = |document: &'_ DocumentStatus| {
                let locale = document.locales.iter().find(|locale| is_meant(locale))?;
                Some((locale.locale.clone(), document.id.clone()))
            };
            self.documents.iter().find_map(of_document)
        };
        if first(|locale| locale.edited > 0).is_some() {
            Some("`polyfold sync` takes over what translators wrote".to_owned())
        } else if let Some((locale, document)) = first(|locale| locale.outdated > 0) {
            Some(format!("`polyfold diff {locale} {document}` shows what changed"))
        } else {
            let (locale, document) = first(|locale| locale.waits_for_approval)?;
            Some(format!("when a reviewer has read it, `polyfold approve {locale} {document} --by INITIALS`"))
        }
    }
}

/// A number of messages, and the head of its column.
type Count = (&'static str, fn(&LocaleStatus) -> usize);

/// The columns of which only those are shown that have something to say.
const COUNTS: [Count; 6] = [
    ("missing", |locale| locale.missing),
    ("draft", |locale| locale.draft),
    ("outdated", |locale| locale.outdated),
    ("edited", |locale| locale.edited),
    ("translated", |locale| locale.translated),
    ("approved", |locale| locale.approved),
];

fn document_text(document: &DocumentStatus, width: Width) -> String {
    let title = styled(Mark::Strong, &format!("{}: {}", document.id, document.title));
    let size =
        format!("{}, {}", counted(document.messages, "message", "messages"), counted(document.words, "word", "words"));
    let mut text = format!("{title}  {}\n\n", styled(Mark::Faint, &size));
    if document.locales.is_empty() {
        text.push_str("No translations.\n");
        return text;
    }
    text.push_str(&languages_table(&document.locales, width));
    text.push('\n');
    text.push_str(&summary(document));
    text
}

/// One row for each language, and below it what its numbers do not tell.
fn languages_table(locales: &[LocaleStatus], width: Width) -> String {
    let has_any =
        |count: fn(&LocaleStatus) -> usize| locales.iter().any(|locale| !locale.is_broken && count(locale) > 0);
    let counts: Vec<Count> = COUNTS.into_iter().filter(|(_, count)| has_any(*count)).collect();
    let mut head = vec![("language", Column::Left), ("", Column::Left), ("done", Column::Right)];
    head.extend(counts.iter().map(|(name, _)| (*name, Column::Right)));
    head.push(("print", Column::Left));
    let rows: Vec<Vec<String>> = locales.iter().map(|locale| row(locale, &counts)).collect();
    let indent =
        " ".repeat(4 + head[0].0.len().max(locales.iter().map(|locale| locale.locale.len()).max().unwrap_or(0)));
    let mut lines = language_lines(&head, &rows, width).into_iter();
    let mut text = styled(Mark::Faint, &lines.next().unwrap_or_default()) + "\n";
    for (line, locale) in lines.zip(locales) {
        let obstacles = locale.obstacles.iter().map(|obstacle| format!("{indent}{obstacle}"));
        for line in std::iter::once(line).chain(obstacles) {
            text.push_str(&if locale.complete { line } else { styled(Mark::Attention, &line) });
            text.push('\n');
        }
    }
    text
}

fn row(locale: &LocaleStatus, counts: &[Count]) -> Vec<String> {
    let number = |(_, count): &Count| match count(locale) {
        _ if locale.is_broken => "?".to_owned(),
        0 => "·".to_owned(),
        number => number.to_string(),
    };
    let done = if locale.is_broken { "?".to_owned() } else { percent(locale.coverage) };
    let mut cells = vec![locale.locale.clone(), locale.name.clone(), done];
    cells.extend(counts.iter().map(number));
    cells.push(if locale.complete { "yes" } else { "no" }.to_owned());
    cells
}

/// Returns a share in percent; only a full one is 100.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is between 0 and 1")]
fn percent(share: f64) -> String {
    format!("{} %", (share * 100.0).floor() as u32)
}

/// Returns how many languages are complete, what must be ordered and what waits for a reviewer, each on its line.
fn summary(document: &DocumentStatus) -> String {
    let locales = &document.locales;
    let complete = locales.iter().filter(|locale| locale.complete).count();
    let mut text = format!("{complete} of {} complete.\n", counted(locales.len(), "language is", "languages are"));
    // What stands in a broken catalog is not known, so nobody should order it.
    let words = |locale: &LocaleStatus| if locale.is_broken { 0 } else { locale.words_missing + locale.words_outdated };
    let open = locales.iter().filter(|locale| words(locale) > 0).count();
    if open > 0 {
        text.push_str(&format!(
            "To order: {} in {} (missing or outdated).\n",
            counted(locales.iter().map(words).sum(), "source word", "source words"),
            counted(open, "language", "languages")
        ));
    }
    let waiting = locales.iter().filter(|locale| locale.waits_for_approval).count();
    if waiting > 0 {
        text.push_str(&format!("For a reviewer: {}.\n", counted(waiting, "language", "languages")));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str, name: &str, counts: [usize; 6], obstacles: &[&str]) -> LocaleStatus {
        let [missing, draft, outdated, edited, translated, approved] = counts;
        let done = translated + approved;
        let reasons: Vec<String> = obstacles.iter().map(ToString::to_string).collect();
        LocaleStatus {
            locale: tag.to_owned(),
            name: name.to_owned(),
            complete: done == 52 && obstacles.is_empty(),
            #[expect(clippy::cast_precision_loss, reason = "a few messages")]
            coverage: done as f64 / 52.0,
            missing,
            draft,
            outdated,
            edited,
            translated,
            approved,
            obsolete: 0,
            waived: 0,
            words_missing: missing * 8,
            words_outdated: outdated * 8,
            reasons: reasons.clone(),
            obstacles: reasons,
            waits_for_approval: false,
            is_broken: false,
        }
    }

    /// Returns the text of one document without styles, and how wide it is.
    fn text(locales: Vec<LocaleStatus>, width: Width) -> (String, usize) {
        let document = DocumentStatus {
            id: "ark".to_owned(),
            title: "Trenger du hjelp?".to_owned(),
            messages: 52,
            words: 453,
            locales,
        };
        let text = StatusReport::new(vec![document], Vec::new()).to_text(width);
        let text = anstream::adapter::strip_str(&text).to_string();
        let widest = text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
        (text, widest)
    }

    fn every_status() -> Vec<LocaleStatus> {
        vec![
            locale("nn", "Norwegian Nynorsk", [0, 0, 0, 0, 52, 0], &[]),
            locale("fa-AF", "Dari", [6, 1, 2, 3, 40, 0], &["fact `-kom-web` missing", "12 characters without a glyph"]),
            locale("zh-Hans", "Chinese (simplified)", [0, 0, 0, 0, 2, 50], &["needs a font for its script"]),
        ]
    }

    #[test]
    fn a_wide_terminal_shows_the_names_of_languages_and_what_numbers_do_not_tell() {
        insta::assert_snapshot!(text(every_status(), Width::UNLIMITED).0, @"
        ark: Trenger du hjelp?  52 messages, 453 words

          LANGUAGE                         DONE  MISSING  DRAFT  OUTDATED  EDITED  TRANSLATED  APPROVED  PRINT
          nn        Norwegian Nynorsk     100 %        ·      ·         ·       ·          52         ·  yes
          fa-AF     Dari                   76 %        6      1         2       3          40         ·  no
                    fact `-kom-web` missing
                    12 characters without a glyph
          zh-Hans   Chinese (simplified)  100 %        ·      ·         ·       ·           2        50  no
                    needs a font for its script

        1 of 3 languages are complete.
        To order: 64 source words in 1 language (missing or outdated).
        ");
    }

    #[test]
    fn every_status_has_room_in_80_columns() {
        let (text, widest) = text(every_status(), Width::columns(80));
        assert!(widest <= 80, "{widest}");
        insta::assert_snapshot!(text, @"
        ark: Trenger du hjelp?  52 messages, 453 words

          LANGUAGE   DONE  MISSING  DRAFT  OUTDATED  EDITED  TRANSLATED  APPROVED  PRINT
          nn        100 %        ·      ·         ·       ·          52         ·  yes
          fa-AF      76 %        6      1         2       3          40         ·  no
                    fact `-kom-web` missing
                    12 characters without a glyph
          zh-Hans   100 %        ·      ·         ·       ·           2        50  no
                    needs a font for its script

        1 of 3 languages are complete.
        To order: 64 source words in 1 language (missing or outdated).
        ");
    }

    #[test]
    fn a_status_that_no_language_has_gets_no_column() {
        let waiting = LocaleStatus {
            waits_for_approval: true,
            complete: false,
            ..locale("pl", "Polish", [0, 0, 0, 0, 52, 0], &[])
        };
        let (text, _) = text(vec![locale("en", "English", [52, 0, 0, 0, 0, 0], &[]), waiting], Width::columns(80));
        insta::assert_snapshot!(text, @"
        ark: Trenger du hjelp?  52 messages, 453 words

          LANGUAGE            DONE  MISSING  TRANSLATED  PRINT
          en        English    0 %       52           ·  no
          pl        Polish   100 %        ·          52  no

        0 of 2 languages are complete.
        To order: 416 source words in 1 language (missing or outdated).
        For a reviewer: 1 language.
        ");
    }

    #[test]
    fn nothing_is_said_and_ordered_of_a_broken_catalog() {
        let broken = locale("en", "English", [52, 0, 0, 0, 0, 0], &["catalog broken at translations/en/ark.ftl:7"]);
        let broken = LocaleStatus { is_broken: true, ..broken };
        let (text, _) = text(vec![broken, locale("pl", "Polish", [0, 0, 2, 0, 50, 0], &[])], Width::columns(80));
        insta::assert_snapshot!(text, @"
        ark: Trenger du hjelp?  52 messages, 453 words

          LANGUAGE           DONE  OUTDATED  TRANSLATED  PRINT
          en        English     ?         ?           ?  no
                    catalog broken at translations/en/ark.ftl:7
          pl        Polish   96 %         2          50  no

        0 of 2 languages are complete.
        To order: 16 source words in 1 language (missing or outdated).
        ");
    }
}
