//! `polyfold add`: start languages.

use std::path::Path;

use toml::de::DeTable;

use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::project::{Project, parse_locale};
use crate::cli::sync;
use crate::cli::ui::Ui;
use crate::diag::{SourceFile, counted};
use crate::locale::Locale;
use crate::project::{SETTINGS_FILE, Settings};

/// Start languages: add them to `polyfold.toml` and make a catalog with a stub for every message
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// BCP 47 tags, such as `uk`, `fa-AF`, `zh-Hans`
    #[arg(value_name = "LOCALE", required = true)]
    locales: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let new = add(&arguments.locales, start, ui)?;
    sync::run_quietly(start, ui)?;
    ui.result(&summary(&new));
    ui.result(&not_started(&Project::open(start)?, &new));
    Ok(ExitStatus::Done)
}

/// Writes the locales that the project does not have yet into its settings, and returns them.
fn add(tags: &[String], start: &Path, ui: &Ui) -> Result<Vec<Locale>, CommandError> {
    let held = Project::open(start)?;
    let _lock = held.store.lock(ui)?;
    let project = Project::open(start)?;
    let mut new: Vec<Locale> = Vec::new();
    for tag in tags {
        let locale = parse_locale(tag)?;
        if locale == project.settings.source_locale {
            return Err(CommandError::Usage {
                message: format!("`{locale}` is the source locale"),
                help: "its text is the Markdown in `sources/`".to_owned(),
            });
        }
        if !project.settings.locales.contains(&locale) && !new.contains(&locale) {
            new.push(locale);
        }
    }
    if !new.is_empty() {
        let text = with_locales(&project.settings_file, &project.settings.locales, &new)?;
        project.store.write(SETTINGS_FILE, text.as_bytes())?;
    }
    Ok(new)
}

fn summary(new: &[Locale]) -> String {
    if new.is_empty() {
        return "these languages were started before\n".to_owned();
    }
    let mut text = format!("started {}:\n", counted(new.len(), "language", "languages"));
    for locale in new {
        text.push_str(&format!("  {locale}  {}: translations/{locale}/\n", locale.english_name()));
    }
    text.push_str("Send the files to the translators; the first line of each says what to do.\n");
    text
}

/// Says which documents the new languages were not started for, because they have a list of their own.
fn not_started(project: &Project, new: &[Locale]) -> String {
    let is_without = |locales: &[Locale]| new.iter().any(|locale| !locales.contains(locale));
    let mut text = String::new();
    for document in project.settings.documents.iter().filter(|document| is_without(&document.locales)) {
        let id = &document.id;
        text.push_str(&format!("`{id}` has `locales` of its own in `{SETTINGS_FILE}`: add them there too.\n"));
    }
    text
}

/// Returns the settings with locales added at the end of `locales`; the rest stays as the author wrote it.
fn with_locales(file: &SourceFile, old: &[Locale], new: &[Locale]) -> Result<String, CommandError> {
    let names: Vec<String> = new.iter().map(|locale| format!("\"{locale}\"")).collect();
    let names = names.join(", ");
    let text = written_into(file.text(), &names).filter(|text| {
        // The file may be written in a way that we do not know how to add to.
        let settings = Settings::parse(&SourceFile::new(file.name(), text.as_str()));
        settings.is_ok_and(|settings| settings.locales.iter().eq(old.iter().chain(new)))
    });
    text.ok_or_else(|| CommandError::Usage {
        message: format!("cannot tell where in `{SETTINGS_FILE}` languages are to be added"),
        help: format!("add {names} to `locales` of `[project]` by hand, then run `polyfold sync`"),
    })
}

/// Returns the settings with names written behind the last of `locales`, or as a new line below `[project]`.
fn written_into(settings: &str, names: &str) -> Option<String> {
    let root = DeTable::parse(settings).ok()?;
    let project = root.get_ref().get("project")?;
    let (at, inserted) = if let Some(list) = project.get_ref().as_table()?.get("locales") {
        let end_of_last = list.get_ref().as_array()?.iter().last().map(|locale| locale.span().end);
        end_of_last.map_or((list.span().start + 1, names.to_owned()), |end| (end, format!(", {names}")))
    } else {
        let start = project.span().start;
        let line_end = settings.get(start..)?.find('\n').map_or(settings.len(), |length| start + length);
        (line_end, format!("\nlocales = [{names}]"))
    };
    let (head, tail) = settings.split_at_checked(at)?;
    Some(format!("{head}{inserted}{tail}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const REST: &str = "source-locale = \"nb\"\n[[document]]\nid = \"a\"\n";

    fn added(settings: &str) -> Result<String, CommandError> {
        let file = SourceFile::new(SETTINGS_FILE, settings);
        let old = Settings::parse(&file).expect("good settings").locales;
        with_locales(&file, &old, &["uk".parse().expect("known"), "ti".parse().expect("known")])
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
            ("# a\n[project]\nname = \"x\"\n", "# a\n[project]\nlocales = [\"uk\", \"ti\"]\nname = \"x\"\n"),
        ] {
            let found = added(&format!("{before}{REST}")).expect("a table with locales");
            assert_eq!(found, format!("{after}{REST}"));
        }
    }

    #[test]
    fn settings_that_cannot_be_added_to_are_left_to_the_author() {
        let settings = "project = { source-locale = \"nb\" }\n[[document]]\nid = \"a\"\n";
        assert!(matches!(added(settings), Err(CommandError::Usage { .. })));
    }
}
