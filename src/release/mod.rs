//! Release: what may be printed, and what was.

mod fit;
mod gate;
mod proof;
mod set;
mod stamp;

pub use fit::{CommonFit, expansion, size_warnings};
pub use gate::{Reason, message_reasons};
pub use set::{LanguageJob, LanguagePdf, LanguageSet, ShapedLanguage, Unset};
pub use stamp::{Stamp, StampedFile};

#[cfg(test)]
mod hostile;
