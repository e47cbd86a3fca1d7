//! Release: what may be printed, and what was.

mod gate;
mod set;
mod stamp;

pub use gate::{Reason, message_reasons};
pub use set::{LanguageJob, LanguagePdf, LanguageSet, set_language};
pub use stamp::{Stamp, StampedFile};

#[cfg(test)]
mod hostile;
