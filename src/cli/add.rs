//! `polyfold add`: start languages.

use std::path::Path;

use toml::de::DeTable;

use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::project::{Project, parse_locale};
use crate::cli::sync;
use crate::cli::ui::Ui;
use crate::diag::counted;
use crate::locale::Locale;
use crate::project::SETTINGS_FILE;

/// Start languages: add them to `polyfold.toml` and make a catalog with a stub for every message
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// BCP 47 tags, such as `uk`, `fa-AF`, `zh-Hans`
    #[arg(value_name = "LOCALE", required = true)]
    locales: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let project = Project::open(start)?;
    let mut new: Vec<Locale> = Vec::new();
    for tag in &arguments.locales {
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
        let _lock = project.store.lock(ui)?;
        let text = with_locales(project.settings_file.text(), &new)?;
        project.store.write(SETTINGS_FILE, text.as_bytes())?;
    }
    sync::run_quietly(start, ui)?;
    ui.result(&summary(&new));
    Ok(ExitStatus::Done)
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

/// Returns the settings with locales added at the end of `locales`; the rest stays as the author wrote it.
fn with_locales(settings: &str, new: &[Locale]) -> Result<String, CommandError> {
    let names: Vec<String> = new.iter().map(|locale| format!("\"{locale}\"")).collect();
    let names = names.join(", ");
    let spans = DeTable::parse(settings).ok().and_then(|root| {
        let project = root.get_ref().get("project")?;
        let list = project.get_ref().as_table()?.get("locales").map(toml::Spanned::span);
        Some((project.span(), list))
    });
    match spans {
        Some((_, Some(list))) => {
            // The list ends with `]`, perhaps after a comma, white space and comments.
            let head = settings[..list.end - 1].trim_end();
            let separator = if head.ends_with([',', '[']) { "" } else { "," };
            let space = if head.ends_with('[') { "" } else { " " };
            let tail = &settings[head.len()..];
            let comma = if head.ends_with(',') { "," } else { "" };
            Ok(format!("{head}{separator}{space}{names}{comma}{tail}"))
        }
        Some((project, None)) => {
            let line_end = settings[project.start..].find('\n').map_or(settings.len(), |end| project.start + end);
            Ok(format!("{}\nlocales = [{names}]{}", &settings[..line_end], &settings[line_end..]))
        }
        None => Err(CommandError::Usage {
            message: format!("cannot find `[project]` in `{SETTINGS_FILE}`"),
            help: format!("add {names} to `locales` by hand"),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(settings: &str) -> String {
        with_locales(settings, &["uk".parse().expect("known"), "ti".parse().expect("known")]).expect("it has a project")
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
            ("# a\n[project]\nname = \"x\"\n", "# a\n[project]\nlocales = [\"uk\", \"ti\"]\nname = \"x\"\n"),
        ] {
            assert_eq!(added(before), after);
        }
    }
}
