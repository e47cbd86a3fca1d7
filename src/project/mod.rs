//! A project: its settings, its sheets and its look.

mod edition;
mod font_axis;
mod settings;
mod sheet;
mod theme;
mod toml_reader;

pub use edition::{Edition, NotAnEdition};
pub use font_axis::{AxisTag, AxisValue};
pub use settings::{
    AxisSetting, DocumentSettings, FitRule, FontRole, FontSetting, Requirement, SETTINGS_FILE, Settings, Variable,
    unknown_locale,
};
pub use sheet::{Binding, Edge, Face, Margins, Pagination, Panel, PanelRef, PanelRole, Sheet, Side};
pub use theme::{Cmyk, CoverDesign, Logo, LogoGround, Swatches, TextAlign, Theme, TypeScale};
