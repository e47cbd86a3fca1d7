//! The world of the laws: a project, and beside it what is true.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, Status, status};
use crate::source::Register;
use crate::sync::laws::acts::Act;
use crate::sync::laws::facts::FactWorld;
use crate::sync::laws::files::Fork;
use crate::sync::laws::truth::{bare, grave, name, nothing_is_lost};
use crate::sync::testing::{Project, dump};
use crate::sync::{EntryEventKind, MinorRequest, SyncPlan};

/// The project, and which source texts each translation was written for.
pub(super) struct World {
    pub(super) project: Project,
    /// What the source was at each sync.
    pub(super) sources: Vec<Vec<String>>,
    /// What the catalogs were before each sync.
    pub(super) copies: Vec<Vec<Catalog>>,
    /// How many texts translators have written.
    pub(super) written: usize,
    /// The source texts that a translation was made from, as its translator saw them.
    pub(super) made_from: BTreeMap<String, BTreeSet<String>>,
    /// The branch beside this one.
    pub(super) fork: Option<Fork>,
    pub(super) facts: FactWorld,
}

impl World {
    /// Returns a project of two languages that was synced once.
    pub(super) fn new(source: Vec<String>) -> Self {
        let mut project = Project::new(&["en", "ar"]);
        project.source = source;
        let mut world = Self {
            project,
            sources: Vec::new(),
            copies: Vec::new(),
            written: 0,
            made_from: BTreeMap::new(),
            fork: None,
            facts: FactWorld::new(&["en", "ar"]),
        };
        world.sync();
        world
    }

    pub(super) fn sync(&mut self) {
        self.sync_with(&MinorRequest::default());
    }

    pub(super) fn act(&mut self, act: &Act) {
        match act {
            Act::Author(authoring) => self.author(authoring),
            Act::Sync => self.sync(),
            Act::Minor(at) => {
                let active = self.project.register.iter().flat_map(|register| &register.active);
                let keys: Vec<_> = active.map(|message| message.key.clone()).collect();
                let keys = at.iter().filter_map(|at| keys.get(at % keys.len().max(1)).cloned()).collect();
                self.sync_with(&MinorRequest { keys, by: Some("KN".to_owned()) });
            }
            Act::Rename { at, key } => self.rename(*at, *key),
            Act::Catalog { locale, record, work } => self.work(*locale, *record, *work),
            Act::Refuse { locale, at } => self.refuse(*locale, *at),
            Act::Files(filing) => self.file(*filing),
            Act::ChangeFact => self.facts.change(),
            Act::WriteFact { locale, follows } => self.facts.write(*locale, *follows),
        }
    }

    /// Syncs a source in which a message asks for a key; afterwards the author takes the request out.
    fn rename(&mut self, at: usize, key: usize) {
        let count = self.project.source.len();
        if count > 0 {
            let plain = self.project.source.clone();
            self.project.source[at % count].push_str(&format!(" @asked-{key}"));
            self.sync();
            self.project.source = plain;
            if let Some(last) = self.sources.last_mut() {
                last.clone_from(&self.project.source);
            }
        }
    }

    fn sync_with(&mut self, minor: &MinorRequest) {
        self.sources.push(self.project.source.clone());
        self.copies.push(self.project.catalogs.clone());
        self.facts.sync();
        let before = self.project.catalogs.clone();
        let register = self.project.register.clone().unwrap_or_default();
        let plan = self.project.sync_minor(minor);
        if !plan.refusals.is_empty() {
            return;
        }
        self.note_minor(&register, &plan);
        for (before, after) in before.iter().zip(&self.project.catalogs) {
            nothing_is_lost(before, after, &plan.register);
        }
        self.check(true);
        let once = self.project.catalogs.iter().map(dump).collect::<Vec<_>>();
        let register = format!("{:?}", self.project.register);
        let twice = self.project.plan();
        assert_eq!(twice.catalogs.iter().map(|plan| dump(&plan.catalog)).collect::<Vec<_>>(), once);
        assert_eq!(format!("{:?}", Some(&twice.register)), register);
        assert_eq!(twice.counts.kept, self.project.source.len());
    }

    /// Checks what a sync calls minor by what the texts are made of, and notes the coordinator's word.
    fn note_minor(&mut self, register: &Register, plan: &SyncPlan) {
        for (catalog, plan) in self.project.catalogs.iter().zip(&plan.catalogs) {
            for event in plan.events.iter().filter(|event| event.kind == EntryEventKind::Minor) {
                let entry = catalog.entry(&event.key).expect("it was carried over");
                let source = entry.source.as_ref().expect("it has a basis");
                let last = register.active.iter().find(|message| message.key == event.key).expect("it was there");
                assert_eq!(grave(&last.text), grave(source), "{} became {}", last.text.as_str(), source.as_str());
                let sources = self.made_from.entry(name(&entry.text)).or_default();
                assert!(sources.contains(&bare(&last.text)), "`{}` was not current before", entry.text.as_str());
                sources.insert(bare(source));
            }
        }
    }

    /// Checks that what counts as current was made from the current source.
    pub(super) fn check(&self, is_synced: bool) {
        let Some(register) = &self.project.register else { return };
        for catalog in &self.project.catalogs {
            for message in &register.active {
                let Some(entry) = catalog.entry(&message.key) else { continue };
                let status = status(Some(entry), &message.text);
                let is_current = status.is_done() || (is_synced && status == Status::Edited);
                let made_from = self.made_from.get(&name(&entry.text));
                assert!(
                    !is_current || made_from.is_some_and(|sources| sources.contains(&bare(&message.text))),
                    "{status:?}: `{}` from {made_from:?}, not from `{}`",
                    entry.text.as_str(),
                    message.text.as_str(),
                );
            }
        }
    }
}
