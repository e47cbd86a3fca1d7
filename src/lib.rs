//! Polyfold: translations of brochures, from Markdown to print-ready PDFs.

pub mod catalog;
pub mod diag;
pub mod digest;
pub mod geometry;
pub mod layout;
pub mod locale;
pub mod project;
pub mod source;
pub mod text;
