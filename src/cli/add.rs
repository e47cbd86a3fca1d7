//! `polyfold add`: start languages.

mod lists;

use std::path::Path;

use crate::cli::add::lists::{List, has_own, quoted, with_locales};
use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::fonts::load_fonts;
use crate::cli::project::{Project, parse_locale};
use crate::cli::sync;
use crate::cli::ui::Ui;
use crate::diag::{SourceFile, counted};
use crate::locale::Locale;
use crate::project::{SETTINGS_FILE, Settings};

/// Start languages: add them to `polyfold.toml` and make a catalog with a stub for every message
///
/// A document that has `locales` of its own in `polyfold.toml` gets a language only when it is named with `--document`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// BCP 47 tags, such as `uk`, `fa-AF`, `zh-Hans`
    #[arg(value_name = "LOCALE", required = true)]
    locales: Vec<String>,
    /// Only for this document, which has `locales` of its own (can be repeated)
    #[arg(long = "document", value_name = "DOC")]
    documents: Vec<String>,
}

/// What was started.
#[derive(Debug, Default)]
struct Started {
    /// The languages that are new in the project, or in one of the documents that are named.
    locales: Vec<Locale>,
    /// The documents that are named.
    documents: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let started = add(arguments, start, ui)?;
    sync::run_quietly(start, &started.documents, ui)?;
    ui.result(&started.summary());
    let project = Project::open(start)?;
    if started.documents.is_empty() {
        ui.result(&not_started(&project, &started.locales));
    }
    ui.result(&without_font(&project, &started.locales)?);
    if !started.locales.is_empty() {
        ui.next_step(Some("send the files to the translators; the first line of each says what to do".to_owned()));
    }
    Ok(ExitStatus::Done)
}

/// Writes the locales that are new into the settings, and returns them.
fn add(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<Started, CommandError> {
    let held = Project::open(start)?;
    let _lock = held.store.lock(ui)?;
    let project = Project::open(start)?;
    let asked = asked_locales(&project, &arguments.locales)?;
    let named = each_once(&arguments.documents);
    let settings = &project.settings;
    let mut lists = Vec::new();
    if named.is_empty() {
        lists.push((List::Project, without(&asked, &settings.locales)));
    } else {
        let new_in_project = without(&asked, &settings.locales);
        for id in &named {
            let document = project.document(id)?;
            let new = without(&asked, &document.locales);
            if !new.is_empty() && !has_own(project.settings_file.text(), id) {
                return Err(no_list_of_its_own(id, &new));
            }
            lists.push((List::Document(id), new));
        }
        only_named(&project, &named, &new_in_project)?;
        lists.insert(0, (List::Project, new_in_project));
    }
    lists.retain(|(_, new)| !new.is_empty());
    if !lists.is_empty() {
        let text = written(&project.settings_file, settings, &lists)?;
        project.store.write(SETTINGS_FILE, text.as_bytes())?;
    }
    let is_new = |locale: &&Locale| lists.iter().any(|(_, new)| new.contains(locale));
    let locales = asked.iter().filter(is_new).cloned().collect();
    Ok(Started { locales, documents: named })
}

/// Returns names that may have been typed twice, each once.
fn each_once(names: &[String]) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for name in names {
        if !once.contains(name) {
            once.push(name.clone());
        }
    }
    once
}

/// Returns the languages of the tags, each once.
fn asked_locales(project: &Project, tags: &[String]) -> Result<Vec<Locale>, CommandError> {
    let mut asked: Vec<Locale> = Vec::new();
    for tag in tags {
        let locale = parse_locale(tag)?;
        if locale == project.settings.source_locale {
            return Err(CommandError::Usage {
                message: format!("`{locale}` is the source locale"),
                help: "its text is the Markdown in `sources/`".to_owned(),
            });
        }
        if !asked.contains(&locale) {
            asked.push(locale);
        }
    }
    Ok(asked)
}

fn without(asked: &[Locale], known: &[Locale]) -> Vec<Locale> {
    asked.iter().filter(|locale| !known.contains(locale)).cloned().collect()
}

fn no_list_of_its_own(id: &str, new: &[Locale]) -> CommandError {
    let tags: Vec<&str> = new.iter().map(Locale::as_str).collect();
    CommandError::Usage {
        message: format!("`{id}` has no `locales` of its own: it is in all languages of the project"),
        help: format!("`polyfold add {}` starts them for all such documents", tags.join(" ")),
    }
}

/// Refuses languages that are new in the project while other documents would get them too.
fn only_named(project: &Project, named: &[String], new_in_project: &[Locale]) -> Result<(), CommandError> {
    let Settings { documents, locales, .. } = &project.settings;
    let is_open = |id: &str| !has_own(project.settings_file.text(), id);
    let other = documents.iter().find(|document| !named.contains(&document.id) && is_open(&document.id));
    let (Some(other), Some(locale)) = (other, new_in_project.first()) else { return Ok(()) };
    let (id, list) = (&other.id, quoted(locales));
    Err(CommandError::Usage {
        message: format!("`{locale}` is new in the project, and `{id}` is in all languages of the project"),
        help: format!(
            "start it for `{id}` too, with `polyfold add {locale}`; or first give `{id}` a line of its own in `{SETTINGS_FILE}`: locales = [{list}]"
        ),
    })
}

impl Started {
    fn summary(&self) -> String {
        if self.locales.is_empty() {
            return "these languages were started before\n".to_owned();
        }
        let documents: Vec<String> = self.documents.iter().map(|id| format!("`{id}`")).collect();
        let whose = if documents.is_empty() { String::new() } else { format!(" for {}", documents.join(", ")) };
        let mut text = format!("started {}{whose}:\n", counted(self.locales.len(), "language", "languages"));
        for locale in &self.locales {
            text.push_str(&format!("  {locale}  {}: translations/{locale}/\n", locale.english_name()));
        }
        text
    }
}

/// Says which documents the new languages were not started for, because they have a list of their own.
fn not_started(project: &Project, new: &[Locale]) -> String {
    let is_without = |locales: &[Locale]| new.iter().any(|locale| !locales.contains(locale));
    let tags: Vec<&str> = new.iter().map(Locale::as_str).collect();
    let mut text = String::new();
    for document in project.settings.documents.iter().filter(|document| is_without(&document.locales)) {
        let (id, tags) = (&document.id, tags.join(" "));
        text.push_str(&format!("`{id}` has `locales` of its own: `polyfold add {tags} --document {id}`\n"));
    }
    text
}

/// Says which languages have letters that no font has, so that nobody learns it when the translation is there.
fn without_font(project: &Project, new: &[Locale]) -> Result<String, CommandError> {
    let book = load_fonts(project)?.book;
    let is_without = |locale: &&Locale| !book.missing_characters(locale, locale.own_name()).is_empty();
    let line = |locale: &Locale| {
        format!("No font at hand has the letters of {locale}: `polyfold fonts {locale} --find` looks for one.\n")
    };
    Ok(new.iter().filter(is_without).map(line).collect())
}

/// Returns the settings with locales added to lists; the rest stays as the author wrote it.
fn written(file: &SourceFile, settings: &Settings, lists: &[(List<'_>, Vec<Locale>)]) -> Result<String, CommandError> {
    let add = |text: String, (list, new): &(List<'_>, Vec<Locale>)| with_locales(&text, *list, new);
    let text = lists.iter().try_fold(file.text().to_owned(), add).filter(|text| {
        // The file may be written in a way that we do not know how to add to.
        let now = Settings::parse(&SourceFile::new(file.name(), text.as_str()));
        now.is_ok_and(|now| has_exactly(&now, settings, lists))
    });
    text.ok_or_else(|| CommandError::Usage {
        message: format!("cannot tell where in `{SETTINGS_FILE}` languages are to be added"),
        help: by_hand(lists),
    })
}

/// Returns whether the lists that were added to, and no others, have what was added.
fn has_exactly(now: &Settings, before: &Settings, lists: &[(List<'_>, Vec<Locale>)]) -> bool {
    let added = |list: List<'_>| -> Vec<&Locale> {
        lists.iter().filter(|(other, _)| *other == list).flat_map(|(_, new)| new).collect()
    };
    let is_project_right = now.locales.iter().eq(before.locales.iter().chain(added(List::Project)));
    let names_documents = lists.iter().any(|(list, _)| *list != List::Project);
    let mut pairs = now.documents.iter().zip(&before.documents);
    let are_documents_right = pairs.all(|(now, before)| {
        let added = added(List::Document(&before.id));
        let count = before.locales.len() + added.len();
        now.locales.len() == count && before.locales.iter().chain(added).all(|locale| now.locales.contains(locale))
    });
    is_project_right && (are_documents_right || !names_documents)
}

fn by_hand(lists: &[(List<'_>, Vec<Locale>)]) -> String {
    let add = |(list, new): &(List<'_>, Vec<Locale>)| {
        let table = match list {
            List::Project => "`[project]`".to_owned(),
            List::Document(id) => format!("the `[[document]]` `{id}`"),
        };
        format!("add {} to `locales` of {table}", quoted(new))
    };
    format!("{} by hand, then run `polyfold sync`", lists.iter().map(add).collect::<Vec<_>>().join(" and "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const REST: &str = "source-locale = \"nb\"\n[[document]]\nid = \"a\"\n";

    fn written_to(settings: &str, list: List<'_>, tags: &[&str]) -> Result<String, CommandError> {
        let file = SourceFile::new(SETTINGS_FILE, settings);
        let new = tags.iter().map(|tag| tag.parse().expect("known")).collect();
        written(&file, &Settings::parse(&file).expect("good settings"), &[(list, new)])
    }

    #[test]
    fn locales_are_added_and_the_rest_stays() {
        for (before, after) in [
            ("[project]\nlocales = [\"en\"] # two\n", "[project]\nlocales = [\"en\", \"uk\", \"ti\"] # two\n"),
            ("[project]\nlocales = []\n", "[project]\nlocales = [\"uk\", \"ti\"]\n"),
            (
                "[project]\nlocales = [\n    \"en\",\n    \"ar\",\n]\n",
                "[project]\nlocales = [\n    \"en\",\n    \"ar\", \"uk\", \"ti\",\n]\n",
            ),
            ("[project]\nlocales = [\"en\" # two\n]\n", "[project]\nlocales = [\"en\", \"uk\", \"ti\" # two\n]\n"),
            ("\u{feff}[project]\r\nlocales = []\r\n", "\u{feff}[project]\r\nlocales = [\"uk\", \"ti\"]\r\n"),
            ("[project]\r\n", "[project]\r\nlocales = [\"uk\", \"ti\"]\r\n"),
            ("# a\n[project]\nname = \"x\"\n", "# a\n[project]\nlocales = [\"uk\", \"ti\"]\nname = \"x\"\n"),
        ] {
            let found = written_to(&format!("{before}{REST}"), List::Project, &["uk", "ti"]).expect("a table");
            assert_eq!(found, format!("{after}{REST}"));
        }
    }

    #[test]
    fn a_documents_own_list_is_added_to_and_no_other() {
        let head = "[project] # all\nsource-locale = \"nb\"\nlocales = [\"en\", \"uk\"]\n\n";
        for (before, after) in [
            (
                "[[document]]\nid = \"a\"\nlocales = [\"en\"] # only\n[[document]]\nid = \"b\"\nlocales = []\n",
                "[[document]]\nid = \"a\"\nlocales = [\"en\", \"uk\"] # only\n[[document]]\nid = \"b\"\nlocales = []\n",
            ),
            (
                "[[document]]\nid = \"b\"\nlocales = [\"en\"]\n[[document]]\nlocales = [\n] # none\nid = \"a\"\n",
                "[[document]]\nid = \"b\"\nlocales = [\"en\"]\n[[document]]\nlocales = [\"uk\"\n] # none\nid = \"a\"\n",
            ),
        ] {
            let before = format!("{head}{before}");
            assert!(has_own(&before, "a") && !has_own(&before, "c"));
            let found = written_to(&before, List::Document("a"), &["uk"]).expect("a table");
            assert_eq!(found, format!("{head}{after}"));
        }
    }

    #[test]
    fn settings_that_cannot_be_added_to_are_left_to_the_author() {
        let settings = "project = { source-locale = \"nb\" }\n[[document]]\nid = \"a\"\n";
        let refused = written_to(settings, List::Project, &["uk"]).expect_err("no place");
        assert_eq!(
            refused.help().as_deref(),
            Some("add \"uk\" to `locales` of `[project]` by hand, then run `polyfold sync`")
        );
    }
}
