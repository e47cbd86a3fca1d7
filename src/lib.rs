//! Polyfold: translations of brochures, from Markdown to print-ready PDFs.
//!
//! The pipeline, each stage a module:
//!
//! ```text
//! sources/*.md ──source──▶ messages ──align──▶ keys ──sync──▶ catalogs (translations/*/*.ftl)
//!                                                                │
//!                              catalog::status ◀─────────────────┤
//!                                    │                           │
//!                              release (gate)             catalog (resolve)
//!                                    │                           │
//!                                    └──────▶ layout ◀───────────┘
//!                                                │
//!                                               pdf ──▶ out/*/*.pdf
//! ```
//!
//! `cli` is the only module that touches files, clock, environment and
//! terminal. ARCHITECTURE.md has the layers and the invariants.

pub mod align;
pub mod catalog;
pub mod cli;
pub mod diag;
pub mod digest;
pub mod geometry;
pub mod layout;
pub mod locale;
pub mod media;
pub mod pdf;
pub mod project;
pub mod release;
pub mod report;
pub mod source;
pub mod sync;
pub mod text;
