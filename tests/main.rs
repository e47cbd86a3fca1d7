//! Integration tests. One binary, because each that links the library carries the fonts.
#![expect(clippy::disallowed_methods, reason = "tests make and read files")]

mod cli;
mod layers;
mod sample;
