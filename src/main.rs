//! The `polyfold` command.

use std::process::ExitCode;

/// Pages are many small lists made by several threads at once: the system's allocator takes a sixth of a build.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    polyfold::cli::run(std::env::args_os())
}
