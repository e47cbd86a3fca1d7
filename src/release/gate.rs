//! The gate: whether a language of a document may be printed, and if not, why.
//!
//! In: how many messages stand where, and what is wrong with facts and files.
//! Out: reasons. An empty list is the only thing that opens the gate.

use std::fmt;

use crate::catalog::Coverage;
use crate::diag::counted;
use crate::project::Requirement;
use crate::text::MessageKey;

/// Why a language may not be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The source has changed since the last sync.
    NotSynced,
    /// The file of facts cannot be read.
    BrokenFacts,
    /// Its catalog cannot be read.
    BrokenCatalog {
        /// `file:line` of the first error.
        place: String,
    },
    /// Messages without an entry.
    Missing(usize),
    /// Messages that are drafts.
    Draft(usize),
    /// Messages translated from another source text.
    Outdated(usize),
    /// Messages that were edited and not synced.
    Edited(usize),
    /// Messages that no reviewer has approved.
    NotApproved(usize),
    /// A fact that needs this locale's form and has none.
    FactMissing(MessageKey),
    /// A fact whose form in this locale was made from another value, or is not done.
    FactNotCurrent(MessageKey),
    /// A font of the project that the language was to be set in is missing, broken or not to be embedded: its path.
    UnusableFont(String),
    /// No font has the language's script.
    NoFont,
    /// Characters that no font has.
    MissingGlyphs(usize),
    /// Texts that Fluent cannot resolve.
    Unresolved(usize),
    /// Text that does not fit its panel.
    Overset,
    /// Pictures that cannot be printed.
    Pictures(usize),
}

impl Reason {
    /// Returns whether the numbers of messages by status tell it.
    pub fn is_count(&self) -> bool {
        match self {
            Self::Missing(_) | Self::Draft(_) | Self::Outdated(_) | Self::Edited(_) | Self::NotApproved(_) => true,
            Self::NotSynced
            | Self::BrokenFacts
            | Self::BrokenCatalog { .. }
            | Self::FactMissing(_)
            | Self::FactNotCurrent(_)
            | Self::UnusableFont(_)
            | Self::NoFont
            | Self::MissingGlyphs(_)
            | Self::Unresolved(_)
            | Self::Overset
            | Self::Pictures(_) => false,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSynced => f.write_str("the source has changed since the last sync"),
            Self::BrokenFacts => f.write_str("sources/facts.ftl has errors"),
            Self::BrokenCatalog { place } => write!(f, "catalog broken at {place}"),
            Self::Missing(count) => write!(f, "{count} missing"),
            Self::Draft(count) => write!(f, "{}", counted(*count, "draft", "drafts")),
            Self::Outdated(count) => write!(f, "{count} outdated"),
            Self::Edited(count) => write!(f, "{count} edited since the last sync"),
            Self::NotApproved(count) => write!(f, "{count} not approved"),
            Self::FactMissing(key) => write!(f, "fact `{key}` missing"),
            Self::FactNotCurrent(key) => write!(f, "fact `{key}` not current"),
            Self::Unresolved(count) => write!(f, "{} cannot be resolved", counted(*count, "text", "texts")),
            Self::UnusableFont(path) => write!(f, "font `{path}` cannot be used"),
            Self::NoFont => f.write_str("needs a font for its script"),
            Self::MissingGlyphs(count) => write!(f, "{} without a glyph", counted(*count, "character", "characters")),
            Self::Pictures(count) => write!(f, "{} cannot be printed", counted(*count, "picture", "pictures")),
            Self::Overset => f.write_str("text does not fit"),
        }
    }
}

/// Returns why messages keep a language from being printed.
///
/// Invariant: empty only if every message is translated or approved as required, and current.
pub fn message_reasons(coverage: &Coverage, requires: Requirement) -> Vec<Reason> {
    let not_approved = match requires {
        Requirement::Translated => 0,
        Requirement::Approved => coverage.translated,
    };
    [
        (coverage.missing, Reason::Missing as fn(usize) -> Reason),
        (coverage.draft, Reason::Draft),
        (coverage.outdated, Reason::Outdated),
        (coverage.edited, Reason::Edited),
        (not_approved, Reason::NotApproved),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, reason)| reason(count))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(coverage: Coverage, requires: Requirement) -> Vec<String> {
        message_reasons(&coverage, requires).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn only_done_messages_open_the_gate() {
        let done = Coverage { translated: 3, approved: 2, ..Coverage::default() };
        assert_eq!(reasons(done, Requirement::Translated), Vec::<String>::new());
        assert_eq!(reasons(done, Requirement::Approved), ["3 not approved"]);
        for (counts, reason) in [
            (Coverage { missing: 1, ..done }, "1 missing"),
            (Coverage { draft: 1, ..done }, "1 draft"),
            (Coverage { outdated: 2, ..done }, "2 outdated"),
            (Coverage { edited: 1, ..done }, "1 edited since the last sync"),
        ] {
            assert_eq!(reasons(counts, Requirement::Translated), [reason]);
        }
    }
}
