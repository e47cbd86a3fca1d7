//! Legacies: what split and merged messages get from the translations of those that they came of.
//!
//! In: a catalog before the sync. Out: for each such message a draft, where its share can be told, and the comment that
//! keeps the old translations in view.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Entry, Record, RecordKind, State, text_digest};
use crate::sync::parts::{Split, joined_comment, split_comment};
use crate::sync::rewrite::Rewriter;
use crate::sync::target::Target;
use crate::text::{MessageKey, Pattern};

/// What a message gets from the translations of those that it came of.
#[derive(Debug, Default)]
pub(super) struct Legacy {
    /// Its share of a translation.
    pub(super) draft: Option<Pattern>,
    /// The comment that keeps the old translations in view.
    pub(super) comment: Option<String>,
}

impl<'a> Rewriter<'a> {
    /// Returns what split and merged messages get from the translations of those that they came of.
    pub(super) fn legacies(&self, catalog: &Catalog) -> BTreeMap<&'a MessageKey, Legacy> {
        let mut legacies = BTreeMap::new();
        let mut entries = None;
        for target in self.targets.iter().filter(|target| target.split.is_some() || !target.merged.is_empty()) {
            let entries = entries.get_or_insert_with(|| catalog.entries());
            if let Some(split) = &target.split {
                legacies.extend(entries.get(split.whole).map(|whole| (target.key, self.share(split, whole))));
            }
            let texts = |keys: &[&MessageKey]| -> Vec<&Pattern> {
                keys.iter().filter_map(|key| entries.get(key)).map(|entry| &entry.text).collect()
            };
            let merged = texts(&target.merged);
            if !merged.is_empty() {
                let whole = [texts(&[target.key]), merged].concat();
                let comment = Some(joined_comment(&target.merged, &whole));
                legacies.insert(target.key, Legacy { draft: None, comment });
            }
        }
        legacies
    }

    /// Returns a later part's share of the translation of the whole, and the comment that shows all of it.
    fn share(&self, split: &Split<'_>, whole: &Entry) -> Legacy {
        let comment = Some(split_comment(split.first, &whole.text));
        let entry = self.harvester.harvest(whole.clone()).entry;
        let is_sound = entry
            .status
            .as_ref()
            .is_some_and(|line| line.state != State::Draft && line.text == text_digest(&entry.key, &entry.text));
        let source = entry.source.as_ref().filter(|_| is_sound);
        let draft = source.and_then(|source| split.share(source, &entry.text));
        Legacy { draft, comment }
    }

    /// Returns the record of a message that a catalog has none for yet.
    pub(super) fn new_record(&self, target: &Target<'_>, draft: Option<Pattern>) -> Record {
        let mut record = target.stub();
        if let Some(text) = draft {
            let mut entry = Entry::new(target.key.clone(), text);
            entry.source = Some(target.text.clone());
            self.harvester.make_draft(&mut entry);
            record.kind = RecordKind::Entry(entry);
        }
        record
    }
}
