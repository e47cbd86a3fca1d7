//! A project: its settings, its sheets and its look.

mod sheet;
mod theme;

pub use sheet::{Edge, Face, Margins, Pagination, Panel, PanelRef, PanelRole, SHEET_NAMES, Sheet};
pub use theme::{Cmyk, Swatches, Theme, TypeScale};
