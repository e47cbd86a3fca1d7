//! Faults: what goes wrong while a text is resolved, before it is known for which message.

use std::sync::{Arc, Mutex, PoisonError};

use crate::diag::{Diagnostic, nearest};
use crate::locale::Locale;
use crate::text::MessageKey;

/// A diagnostic without locale and key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) rule: &'static str,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

impl Fault {
    pub(super) fn new(rule: &'static str, message: impl Into<String>) -> Self {
        Self { rule, message: message.into(), help: None }
    }

    pub(super) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// Asks whether a known name was meant, or else advises something.
    pub(super) fn did_you_mean<'a>(
        self,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
        otherwise: &str,
    ) -> Self {
        let help = nearest(name, known).map(|known| format!("did you mean `{known}`?"));
        self.help(help.unwrap_or_else(|| otherwise.to_owned()))
    }

    pub(super) fn diagnostic(self, locale: &Locale, key: Option<&MessageKey>) -> Diagnostic {
        let diagnostic = Diagnostic::error(self.rule, self.message).locale(locale);
        let diagnostic = key.into_iter().fold(diagnostic, |diagnostic, key| diagnostic.key(key.as_str()));
        self.help.into_iter().fold(diagnostic, Diagnostic::help)
    }
}

/// Where Fluent's functions leave their faults: Fluent has no way for a function to tell what went wrong.
#[derive(Debug, Clone, Default)]
pub(super) struct Faults(Arc<Mutex<Vec<Fault>>>);

impl Faults {
    pub(super) fn push(&self, fault: Fault) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(fault);
    }

    /// Leaves a fault that may only follow from another one inside.
    pub(super) fn push_if_first(&self, fault: Fault) {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if faults.is_empty() {
            faults.push(fault);
        }
    }

    /// Takes all faults out.
    pub(super) fn take(&self) -> Vec<Fault> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
