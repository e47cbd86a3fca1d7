//! The `polyfold` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    polyfold::cli::run(std::env::args_os())
}
