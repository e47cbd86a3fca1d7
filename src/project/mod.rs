//! A project: its settings, its sheets and its look.

mod edition;
mod settings;
mod sheet;
mod theme;
mod toml_reader;

pub use edition::{Edition, NotAnEdition};
pub use settings::{
    DocumentSettings, FitRule, FontSetting, Requirement, SETTINGS_FILE, Settings, Variable, unknown_locale,
};
pub use sheet::{Edge, Face, Margins, Pagination, Panel, PanelRef, PanelRole, SHEET_NAMES, Sheet};
pub use theme::{Cmyk, Swatches, Theme, TypeScale};
