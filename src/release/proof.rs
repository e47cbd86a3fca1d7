//! What a proof says of its language: why it may not be printed, and which messages want attention.

use std::collections::BTreeMap;

use crate::catalog::{self, Status};
use crate::pdf::{ProofFlag, ProofMark};
use crate::project::Requirement;
use crate::release::{LanguageJob, Reason};
use crate::source::Message;
use crate::text::MessageKey;

impl LanguageJob<'_> {
    /// Returns what stands on each page of a proof.
    pub(super) fn proof_mark(&self, reason: Option<&Reason>) -> ProofMark {
        ProofMark {
            words: reason.map_or_else(|| "PROOF".to_owned(), |reason| format!("PROOF: {reason}")),
            heading: format!("{} · {} ({})", self.document.id, self.locale.english_name(), self.locale),
            flags: self.flags(),
            face: self.fonts.latin(),
        }
    }

    /// Returns the messages that keep the language from being printed.
    fn flags(&self) -> BTreeMap<MessageKey, ProofFlag> {
        if self.is_source() {
            return BTreeMap::new();
        }
        let entries = self.catalog.entries();
        let flag = |message: &Message| {
            let status = catalog::status(entries.get(&message.key).copied(), &message.source.text);
            Some((message.key.clone(), proof_flag(status, self.settings.print_requires)?))
        };
        self.source.messages.iter().filter_map(flag).collect()
    }
}

/// Returns how a proof marks a message of that status; nothing when the message may be printed.
fn proof_flag(status: Status, requires: Requirement) -> Option<ProofFlag> {
    let flag = |word, color| Some(ProofFlag { word, color });
    match (status, requires) {
        (Status::Missing, _) => flag("missing", [196, 22, 28]),
        (Status::Draft, _) => flag("draft", [176, 88, 0]),
        (Status::Outdated, _) => flag("outdated", [140, 40, 150]),
        (Status::Edited, _) => flag("edited", [0, 90, 180]),
        (Status::Translated, Requirement::Approved) => flag("not approved", [0, 115, 105]),
        (Status::Translated, Requirement::Translated) | (Status::Approved, _) => None,
    }
}
