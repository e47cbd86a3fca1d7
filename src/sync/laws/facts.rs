//! Facts of the laws: one fact whose value changes, and languages that write it in a form of their own.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, FACTS, RecordKind, status};
use crate::source::Register;
use crate::sync::laws::people::new_text;
use crate::sync::laws::truth::{bare, name, newest, nothing_is_lost};
use crate::sync::testing::{dump, key, pattern, today, write};
use crate::sync::{FactSource, FactsPlan, FormerTexts, plan_facts};

/// A fact, and which of its values each form was written for.
pub(super) struct FactWorld {
    value: usize,
    catalogs: Vec<Catalog>,
    written: usize,
    made_from: BTreeMap<String, BTreeSet<String>>,
}

impl FactWorld {
    pub(super) fn new(locales: &[&str]) -> Self {
        let catalog = |tag: &&str| Catalog::new(&tag.parse().expect("a locale"), FACTS);
        let catalogs = locales.iter().map(catalog).collect();
        let mut world = Self { value: 0, catalogs, written: 0, made_from: BTreeMap::new() };
        world.sync();
        world
    }

    fn fact(&self) -> FactSource {
        // Values come back: 22 33 11 60 to 62.
        let value = pattern(&format!("22 33 11 6{}", self.value % 3));
        FactSource { key: key("-rosa-phone"), value, needs_override: true }
    }

    fn plan(&self) -> FactsPlan {
        plan_facts(&[self.fact()], self.catalogs.clone(), &FormerTexts::default(), &today())
    }

    pub(super) fn change(&mut self) {
        self.value += 1;
    }

    /// Writes a form of its own in a language, with the newest number shown, or with the one before.
    pub(super) fn write(&mut self, locale: usize, follows: bool) {
        let Some(record) = self.catalogs[locale].records.first_mut() else { return };
        let (shown, model) = match &record.kind {
            RecordKind::Stub { source, .. } => (Some(source), Some(source)),
            RecordKind::Entry(entry) => (newest(entry), if follows { newest(entry) } else { entry.source.as_ref() }),
            RecordKind::Obsolete(_) => return,
        };
        self.written += 1;
        let text = format!("{} {}", new_text(self.written), model.map_or("", |model| model.as_str()));
        self.made_from.entry(name(&pattern(&text))).or_default().extend(shown.map(bare));
        write(record, &text);
    }

    /// Syncs, and checks that a form counts as current only for the value that it was written for.
    pub(super) fn sync(&mut self) {
        let planned = self.plan();
        for (before, after) in self.catalogs.iter().zip(&planned.catalogs) {
            nothing_is_lost(before, &after.catalog, &Register::default());
        }
        self.catalogs = planned.catalogs.into_iter().map(|planned| planned.catalog).collect();
        let fact = self.fact();
        for entry in self.catalogs.iter().filter_map(|catalog| catalog.entry(&fact.key)) {
            let made_from = self.made_from.get(&name(&entry.text));
            let is_meant = made_from.is_some_and(|values| values.contains(&bare(&fact.value)));
            assert!(!status(Some(entry), &fact.value).is_done() || is_meant, "{entry:?} from {made_from:?}");
        }
        let twice: Vec<_> = self.plan().catalogs.iter().map(|planned| dump(&planned.catalog)).collect();
        assert_eq!(twice, self.catalogs.iter().map(dump).collect::<Vec<_>>());
    }
}
