//! `polyfold new`: a project that builds at once.

use std::path::{Path, PathBuf};

use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::store::Store;
use crate::cli::sync;
use crate::cli::ui::Ui;
use crate::project::SETTINGS_FILE;

/// Start a project in a new folder, with a sample brochure that builds at once
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder to make; it may exist if it is empty
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// The files of a new project: their names and texts.
const FILES: &[(&str, &str)] = &[
    (SETTINGS_FILE, include_str!("template/polyfold.toml")),
    ("sources/leaflet.md", include_str!("template/leaflet.md")),
    ("sources/facts.ftl", include_str!("template/facts.ftl")),
    (".gitignore", include_str!("template/gitignore")),
    (".gitattributes", include_str!("template/gitattributes")),
];

/// Makes the project and syncs it once.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let directory = start.join(&arguments.folder);
    let store = Store::new(directory.clone());
    if !store.list("")?.is_empty() {
        return Err(CommandError::Usage {
            message: format!("`{}` is not empty", arguments.folder.display()),
            help: "name a folder that does not exist yet".to_owned(),
        });
    }
    for (name, text) in FILES {
        store.write(name, text.as_bytes())?;
    }
    sync::run_quietly(&directory, &[], ui)?;
    let shown = arguments.folder.display();
    ui.result(&format!(
        "made a project in {shown}\n\n\
         Next:\n  \
         cd {shown}\n  \
         polyfold build     set the source language; the PDFs are in out/\n  \
         polyfold status    what is missing in each language\n  \
         polyfold add LOCALE…\n\n\
         Write your text in sources/leaflet.md, your phone numbers and addresses in sources/facts.ftl, then `polyfold sync`.\n"
    ));
    Ok(ExitStatus::Done)
}
