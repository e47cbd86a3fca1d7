//! The command line: one file per command.
//!
//! The only place that touches files, the clock, the environment and the
//! terminal. What the commands decide is decided below, in pure functions.

mod accept;
mod add;
mod approve;
mod build;
mod clock;
mod completions;
mod diff;
mod error;
mod font_search;
mod fonts;
mod former;
mod gate;
mod git;
mod imposed;
mod log;
mod new;
mod pictures;
mod predecessor;
mod program;
mod project;
mod review;
mod status;
mod store;
mod sync;
mod sync_stamp;
mod trace;
mod transaction;
mod ui;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::ui::{Color, Format, Ui};

/// Manages the translations of brochures and sets complete languages as print-ready PDFs
///
/// The source text stands in `sources/` as Markdown. `polyfold sync` splits it into messages and keeps one
/// Fluent file per language in `translations/`. `polyfold build` sets the languages that are complete and
/// current, and says which are not and why.
///
/// Exit status: 0 done, 1 something needs a person, 2 could not run.
#[derive(Debug, Parser)]
#[command(name = "polyfold", version, max_term_width = 100, arg_required_else_help = true)]
struct Arguments {
    /// Work in this folder instead of the current one
    #[arg(short = 'C', value_name = "DIR", global = true, help_heading = "Global options")]
    directory: Option<PathBuf>,
    /// How to write results
    #[arg(long, value_enum, default_value = "human", global = true, help_heading = "Global options")]
    format: Format,
    /// When to use colours
    #[arg(long, value_enum, default_value = "auto", global = true, help_heading = "Global options")]
    color: Color,
    /// Write results, errors and nothing else
    #[arg(short, long, global = true, help_heading = "Global options")]
    quiet: bool,
    #[command(subcommand)]
    command: Command,
}

/// The commands, in the order in which a project needs them.
#[derive(Debug, Subcommand)]
enum Command {
    New(new::Arguments),
    Add(add::Arguments),
    Sync(sync::Arguments),
    Status(status::Arguments),
    Diff(diff::Arguments),
    Accept(accept::Arguments),
    Approve(approve::Arguments),
    Log(log::Arguments),
    Build(build::Arguments),
    Fonts(fonts::Arguments),
    Completions(completions::Arguments),
}

/// Runs the command that the arguments name and returns the exit status.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    let ui = Ui::new(arguments.format, arguments.color, arguments.quiet);
    let start = arguments.directory.unwrap_or_else(|| PathBuf::from("."));
    match dispatch(&arguments.command, &start, &ui) {
        Ok(status) => status.into(),
        Err(error) => {
            ui.failure(&error);
            ExitStatus::CouldNotRun.into()
        }
    }
}

fn dispatch(command: &Command, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    match command {
        Command::New(arguments) => new::run(arguments, start, ui),
        Command::Add(arguments) => add::run(arguments, start, ui),
        Command::Sync(arguments) => sync::run(arguments, start, ui),
        Command::Status(arguments) => status::run(arguments, start, ui),
        Command::Diff(arguments) => diff::run(arguments, start, ui),
        Command::Accept(arguments) => accept::run(arguments, start, ui),
        Command::Approve(arguments) => approve::run(arguments, start, ui),
        Command::Log(arguments) => log::run(arguments, start, ui),
        Command::Build(arguments) => build::run(arguments, start, ui),
        Command::Fonts(arguments) => fonts::run(arguments, start, ui),
        Command::Completions(arguments) => Ok(completions::run(arguments, ui)),
    }
}

/// Writes what clap has to say: help and version are results, the rest is our exit status 2.
fn usage(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    if error.use_stderr() { ExitStatus::CouldNotRun.into() } else { ExitStatus::Done.into() }
}
