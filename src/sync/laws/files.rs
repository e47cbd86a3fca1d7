//! Files: branches that git merges, tools that save, copies that come back. Here catalogs are the text that they are on disk.

use std::sync::Arc;

use crate::catalog::{self, Catalog, Record, RecordKind};
use crate::diag::SourceFile;
use crate::source::Register;
use crate::sync::laws::acts::Filing;
use crate::sync::laws::merge::{Merged, merge};
use crate::sync::laws::people::new_text;
use crate::sync::laws::truth::bare;
use crate::sync::laws::world::World;
use crate::sync::rewrite::foreign;
use crate::sync::testing::Project;
use crate::sync::{start_catalog, start_register};
use crate::text::{MessageKey, Pattern};

/// A branch beside the one that is worked on.
pub(super) struct Fork {
    /// The project where the two parted.
    base: Project,
    /// The project on the other branch.
    other: Project,
}

/// How a conflict ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Resolution {
    takes_theirs: bool,
    leaves_markers: bool,
}

impl Resolution {
    fn text(self, merged: &Merged) -> &str {
        if self.takes_theirs { &merged.theirs } else { &merged.ours }
    }
}

impl World {
    pub(super) fn file(&mut self, act: Filing) {
        match act {
            Filing::CopyBack { locale, ago } => {
                let copy = &self.copies[self.copies.len().saturating_sub(ago)];
                self.project.catalogs[locale] = copy[locale].clone();
            }
            Filing::LoseRegister => self.project.register = None,
            Filing::SaveBare { locale, from } => save_bare(&mut self.project.catalogs[locale], from),
            Filing::Append { locale, record } => self.append(locale, record),
            Filing::Branch => {
                self.fork.get_or_insert_with(|| Fork { base: self.project.clone(), other: self.project.clone() });
            }
            Filing::Switch => {
                if let Some(fork) = &mut self.fork {
                    std::mem::swap(&mut self.project, &mut fork.other);
                    // The history has both branches.
                    std::mem::swap(&mut self.project.former, &mut fork.other.former);
                }
            }
            Filing::MergeBranches { takes_theirs, leaves_markers } => {
                if let Some(fork) = self.fork.take() {
                    self.merge_branches(&fork, Resolution { takes_theirs, leaves_markers });
                }
            }
            Filing::RenameDocument => {
                for catalog in &mut self.project.catalogs {
                    let name = if catalog.document == "doc" { "leaflet" } else { "doc" };
                    name.clone_into(&mut catalog.document);
                    if let Some(text) = text(catalog) {
                        *catalog = read(&text, catalog).expect("what is written can be read");
                    }
                }
            }
            Filing::NewEdition => {
                self.project.register = self.project.register.take().map(start_register);
                self.project.catalogs = self.project.catalogs.drain(..).map(start_catalog).collect();
            }
        }
    }

    /// Writes the translation of a stub at the end of the file; a file that cannot be read then is put right.
    fn append(&mut self, locale: usize, record: usize) {
        let catalog = &mut self.project.catalogs[locale];
        let stubs: Vec<_> = catalog.records.iter().filter_map(stub).collect();
        let Some((key, source)) = stubs.get(record % stubs.len().max(1)).copied() else { return };
        self.written += 1;
        let new = new_text(self.written);
        // At the end of the file a text may stand below its own stub, as a person writes it there.
        let is_below = catalog.records.last().is_some_and(|last| last.key() == key);
        let claim = is_below.then(|| bare(source));
        let Some(text) = text(catalog) else { return };
        if let Ok(read) = read(&format!("{text}\n{key} = {new}\n"), catalog) {
            *catalog = read;
            self.made_from.entry(new).or_default().extend(claim);
        }
    }

    fn merge_branches(&mut self, fork: &Fork, resolution: Resolution) {
        let lines = |project: &Project| project.source.join("\n\n");
        let source = merge(&lines(&fork.base), &lines(&self.project), &lines(&fork.other));
        let register = merge(&register(&fork.base), &register(&self.project), &register(&fork.other));
        self.project.register = merged_register(&register, resolution);
        self.project.source =
            resolution.text(&source).lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
        let others = fork.base.catalogs.iter().zip(&fork.other.catalogs);
        for (ours, (base, theirs)) in self.project.catalogs.iter_mut().zip(others) {
            let side = if resolution.takes_theirs { theirs.clone() } else { ours.clone() };
            let (Some(base), Some(our_text), Some(their_text)) = (text(base), text(ours), text(theirs)) else {
                *ours = side;
                continue;
            };
            let merged = merge(&base, &our_text, &their_text);
            if merged.has_conflict {
                assert!(read(&merged.marked, ours).is_err(), "a conflict is never read:\n{}", merged.marked);
            }
            // A file that cannot be read is left alone until somebody takes one side of it.
            let is_open = merged.has_conflict && resolution.leaves_markers;
            let read = if is_open { None } else { read(resolution.text(&merged), ours).ok() };
            *ours = read.unwrap_or(side);
        }
    }
}

fn stub(record: &Record) -> Option<(&MessageKey, &Pattern)> {
    match &record.kind {
        RecordKind::Stub { key, source } => Some((key, source)),
        RecordKind::Entry(_) | RecordKind::Obsolete(_) => None,
    }
}

/// Returns the register after a merge; one that cannot be read is rebuilt by the next sync.
fn merged_register(merged: &Merged, resolution: Resolution) -> Option<Register> {
    let file = |text: &str| SourceFile::new("sources/doc.ftl", text);
    if merged.has_conflict {
        assert!(Register::parse(&file(&merged.marked)).is_err(), "a conflict is never read:\n{}", merged.marked);
        if resolution.leaves_markers {
            return None;
        }
    }
    Register::parse(&file(resolution.text(merged))).ok()
}

/// Saves as Pontoon does, from the entry with this number on: nothing is left but keys, texts and another comment. A
/// file without any line of ours is not read at all, and somebody puts the old one back.
fn save_bare(catalog: &mut Catalog, from: usize) {
    if from == 0 {
        let bare =
            text(catalog).map(|text| text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n"));
        let has_entries = catalog.records.iter().any(|record| record.entry().is_some());
        assert!(!has_entries || bare.is_none_or(|bare| read(&bare, catalog).is_err()));
        return;
    }
    catalog.records.retain(|record| record.entry().is_some());
    for record in catalog.records.iter_mut().skip(from) {
        (record.group, record.note) = (None, None);
        record.comments = vec!["From the source file.".to_owned()];
        if let RecordKind::Entry(entry) = &mut record.kind {
            (entry.source, entry.source_now, entry.change, entry.status) = (None, None, None, None);
            entry.is_confirmed = false;
            entry.allowances.clear();
        }
    }
}

/// Returns a catalog as it is on disk; nothing for one that polyfold would not read.
fn text(catalog: &Catalog) -> Option<String> {
    let text = || catalog::write(catalog).unwrap_or_else(|error| panic!("{error}: {catalog:?}"));
    foreign(catalog).is_none().then(text)
}

fn register(project: &Project) -> String {
    project.register.as_ref().map_or_else(String::new, |register| register.write("doc"))
}

fn read(text: &str, catalog: &Catalog) -> Result<Catalog, String> {
    let file: Arc<SourceFile> = SourceFile::new("translations/x/doc.ftl", text);
    catalog::parse(&file, &catalog.locale, &catalog.document).map_err(|faults| format!("{faults:?}"))
}
