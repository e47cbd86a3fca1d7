//! The `polyfold` command.

fn main() {}
