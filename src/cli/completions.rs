//! `polyfold completions`: completions for the shell.

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::cli::error::ExitStatus;
use crate::cli::ui::Ui;

/// Print completions for a shell
///
/// For bash: `polyfold completions bash > ~/.local/share/bash-completion/completions/polyfold`
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Which shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, ui: &Ui) -> ExitStatus {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut crate::cli::Arguments::command(), "polyfold", &mut script);
    ui.result(&String::from_utf8_lossy(&script));
    ExitStatus::Done
}
