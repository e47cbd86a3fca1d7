//! Integration tests. One binary, because each that links the library carries the fonts.
#![expect(clippy::disallowed_methods, reason = "tests make and read files")]

mod cli;
mod corpus;
mod dice;
mod fidelity;
mod files;
mod fluent;
mod history;
mod layers;
mod merging;
mod pictures;
mod sample;
mod sheets;
mod tools;
mod world;
