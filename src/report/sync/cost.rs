//! What a sync costs: how many messages and words each language has to translate anew.
//!
//! Languages with equal numbers share a line.

use crate::diag::counted;
use crate::report::style::{Mark, styled};
use crate::report::sync::{CatalogChange, MOST_LINES};

/// Most languages that a line names.
const MOST_NAMES: usize = 12;

/// Languages that get the same.
struct Group<'a> {
    outdated: usize,
    missing: usize,
    words: usize,
    locales: Vec<&'a str>,
}

/// Returns lines that say what languages get, the largest groups first.
pub(super) fn lines(catalogs: &[CatalogChange]) -> Vec<String> {
    let groups = groups(catalogs);
    let mut lines: Vec<String> = groups.iter().take(MOST_LINES).map(|group| line(group, catalogs.len())).collect();
    let rest: usize = groups.iter().skip(MOST_LINES).map(|group| group.locales.len()).sum();
    if rest > 0 {
        lines.push(format!("and {}; `polyfold status` shows them", counted(rest, "more language", "more languages")));
    }
    let languages: usize = groups.iter().map(|group| group.locales.len()).sum();
    let words: usize = catalogs.iter().map(CatalogChange::words).sum();
    if languages > 1 && words > 0 {
        let languages = counted(languages, "language", "languages");
        lines.push(format!(
            "{} to translate in {languages} by this sync",
            counted(words, "source word", "source words")
        ));
    }
    lines
}

fn groups(catalogs: &[CatalogChange]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for catalog in catalogs.iter().filter(|catalog| catalog.outdated + catalog.missing > 0) {
        let (outdated, missing, words) = (catalog.outdated, catalog.missing, catalog.words());
        let is_same =
            |group: &&mut Group<'_>| (group.outdated, group.missing, group.words) == (outdated, missing, words);
        match groups.iter_mut().find(is_same) {
            Some(group) => group.locales.push(&catalog.locale),
            None => groups.push(Group { outdated, missing, words, locales: vec![&catalog.locale] }),
        }
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.locales.len()));
    groups
}

/// Returns the line of a group; where it is all of the languages, their names say nothing.
fn line(group: &Group<'_>, all: usize) -> String {
    let numbers = [(group.outdated, "outdated"), (group.missing, "missing")];
    let numbers = numbers.iter().filter(|(number, _)| *number > 0).map(|(number, what)| format!("{number} {what}"));
    let numbers = styled(Mark::Attention, &numbers.collect::<Vec<_>>().join(" and "));
    let words = counted(group.words, "word", "words");
    match group.locales.as_slice() {
        [locale] => format!("{locale} gets {numbers}, {words}"),
        locales => {
            let names = if locales.len() == all { String::new() } else { format!(": {}", names(locales)) };
            format!("{} languages get {numbers} each, {words}{names}", locales.len())
        }
    }
}

fn names(locales: &[&str]) -> String {
    let shown = locales.iter().take(MOST_NAMES).copied().collect::<Vec<_>>().join(", ");
    match locales.len().saturating_sub(MOST_NAMES) {
        0 => shown,
        rest => format!("{shown} and {rest} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the lines for languages written as `locale:outdated:missing:words`.
    fn shown(catalogs: &str) -> Vec<String> {
        let catalog = |text: &str| {
            let fields: Vec<&str> = text.split(':').collect();
            let [locale, outdated, missing, words] = fields.as_slice() else { panic!("four fields: {text}") };
            let number = |text: &str| text.parse::<usize>().expect("a number");
            CatalogChange {
                outdated: number(outdated),
                missing: number(missing),
                words_outdated: number(words),
                ..CatalogChange::none(locale)
            }
        };
        let catalogs: Vec<_> = catalogs.split_whitespace().map(catalog).collect();
        lines(&catalogs).iter().map(|line| anstream::adapter::strip_str(line).to_string()).collect()
    }

    #[test]
    fn languages_with_equal_numbers_share_a_line() {
        for (catalogs, expected) in [
            ("ar:0:0:0 en:0:0:0", &[][..]),
            ("ar:1:0:1 en:0:0:0", &["ar gets 1 outdated, 1 word"]),
            (
                "ar:2:0:31 en:2:0:31",
                &[
                    "2 languages get 2 outdated each, 31 words",
                    "62 source words to translate in 2 languages by this sync",
                ],
            ),
            (
                "ar:2:0:31 en:0:0:0 pl:2:1:40 so:2:0:31",
                &[
                    "2 languages get 2 outdated each, 31 words: ar, so",
                    "pl gets 2 outdated and 1 missing, 40 words",
                    "102 source words to translate in 3 languages by this sync",
                ],
            ),
            ("en:0:4:12", &["en gets 4 missing, 12 words"]),
            ("ar:1:0:0 en:1:0:0", &["2 languages get 1 outdated each, 0 words"]),
        ] {
            assert_eq!(shown(catalogs), expected, "{catalogs}");
        }
    }

    #[test]
    fn many_languages_stay_few_lines() {
        let catalogs = |outdated: fn(usize) -> usize| -> String {
            let catalogs = (1..=40).map(|number| format!("l{number}:{}:0:5", outdated(number)));
            catalogs.collect::<Vec<_>>().join(" ")
        };
        let lines = shown(&catalogs(|number| number));
        assert_eq!(lines.len(), MOST_LINES + 2, "{lines:#?}");
        assert_eq!(lines[MOST_LINES], "and 30 more languages; `polyfold status` shows them");
        let lines = shown(&format!("{} en:0:0:0", catalogs(|_| 1)));
        assert!(lines[0].ends_with("l11, l12 and 28 more"), "{lines:#?}");
    }
}
