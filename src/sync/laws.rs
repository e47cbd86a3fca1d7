//! The laws of sync, on random documents, edits and translators.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use crate::align::testing::{Edit, edit, edited, words};
use crate::catalog::{Catalog, Entry, RecordKind, State, Status, status, text_digest};
use crate::source::Register;
use crate::sync::testing::{Project, dump, facts_of, pattern, write};
use crate::sync::{EntryEventKind, MinorRequest, SyncPlan};
use crate::text::Pattern;

/// What a person or a tool does to the project.
#[derive(Debug, Clone)]
enum Act {
    /// The author edits the source.
    Source(Edit),
    /// The author puts a word in bold, or takes that away.
    Format(usize, usize),
    /// The author puts another number in, or takes the old one back.
    Renumber(usize),
    /// The author misspells a word, or corrects it.
    Misspell(usize, usize),
    /// The author makes two messages of one, or one of two.
    Split(usize),
    Merge(usize),
    /// The author takes the source back to what it was some syncs ago.
    Revert(usize),
    Sync,
    /// The coordinator syncs and calls the changes of some messages minor.
    Minor(Vec<usize>),
    /// A translator writes a text, with the values of the newest source text shown, or of the oldest.
    Write {
        locale: usize,
        record: usize,
        follows: bool,
    },
    /// A translator puts a letter right.
    Nudge {
        locale: usize,
        record: usize,
    },
    /// A person takes over a proposed number.
    Accept {
        locale: usize,
        record: usize,
    },
    Confirm {
        locale: usize,
        record: usize,
    },
    Approve {
        locale: usize,
        record: usize,
    },
    /// Somebody deletes or alters lines of metadata.
    DropStatus {
        locale: usize,
        record: usize,
    },
    DropSource {
        locale: usize,
        record: usize,
    },
    DropNewerSource {
        locale: usize,
        record: usize,
    },
    AlterSource {
        locale: usize,
        record: usize,
        by: usize,
    },
    /// An old copy of a language's file comes back.
    CopyBack {
        locale: usize,
        ago: usize,
    },
    LoseRegister,
}

fn act() -> impl Strategy<Value = Act> {
    let at = || (0..2_usize, 0..12_usize);
    prop_oneof![
        4 => edit().prop_map(Act::Source),
        2 => (0..12_usize, 0..8_usize).prop_map(|(at, word)| Act::Format(at, word)),
        2 => (0..12_usize).prop_map(Act::Renumber),
        2 => (0..12_usize, 0..8_usize).prop_map(|(at, word)| Act::Misspell(at, word)),
        1 => (0..12_usize).prop_map(Act::Split),
        1 => (0..12_usize).prop_map(Act::Merge),
        2 => (1..4_usize).prop_map(Act::Revert),
        5 => Just(Act::Sync),
        3 => prop::collection::vec(0..12_usize, 1..3).prop_map(Act::Minor),
        3 => at().prop_map(|(locale, record)| Act::Nudge { locale, record }),
        2 => at().prop_map(|(locale, record)| Act::Accept { locale, record }),
        6 => (at(), any::<bool>()).prop_map(|((locale, record), follows)| Act::Write { locale, record, follows }),
        2 => at().prop_map(|(locale, record)| Act::Confirm { locale, record }),
        2 => at().prop_map(|(locale, record)| Act::Approve { locale, record }),
        1 => at().prop_map(|(locale, record)| Act::DropStatus { locale, record }),
        1 => at().prop_map(|(locale, record)| Act::DropSource { locale, record }),
        1 => at().prop_map(|(locale, record)| Act::DropNewerSource { locale, record }),
        1 => (at(), 0..12_usize).prop_map(|((locale, record), by)| Act::AlterSource { locale, record, by }),
        1 => (0..2_usize, 1..4_usize).prop_map(|(locale, ago)| Act::CopyBack { locale, ago }),
        1 => Just(Act::LoseRegister),
    ]
}

/// The project, and beside it what is true: which source texts each translation was written for.
struct World {
    project: Project,
    sources: Vec<Vec<String>>,
    copies: Vec<Vec<Catalog>>,
    written: usize,
    made_from: BTreeMap<String, BTreeSet<String>>,
}

impl World {
    fn new(source: Vec<String>) -> Self {
        let mut project = Project::new(&["en", "ar"]);
        project.source = source;
        let mut world =
            Self { project, sources: Vec::new(), copies: Vec::new(), written: 0, made_from: BTreeMap::new() };
        world.sync();
        world
    }

    fn sync(&mut self) {
        self.sync_with(&MinorRequest::default());
    }

    fn sync_with(&mut self, minor: &MinorRequest) {
        self.sources.push(self.project.source.clone());
        self.copies.push(self.project.catalogs.clone());
        let before = self.project.catalogs.clone();
        let register = self.project.register.clone().unwrap_or_default();
        let plan = self.project.sync_minor(minor);
        if !plan.refusals.is_empty() {
            return;
        }
        self.note_minor(&register, &plan);
        for (before, after) in before.iter().zip(&self.project.catalogs) {
            nothing_is_lost(before, after);
        }
        self.check(true);
        let once = self.project.catalogs.iter().map(dump).collect::<Vec<_>>();
        let register = format!("{:?}", self.project.register);
        let twice = self.project.plan();
        assert_eq!(twice.catalogs.iter().map(|plan| dump(&plan.catalog)).collect::<Vec<_>>(), once);
        assert_eq!(format!("{:?}", Some(&twice.register)), register);
        assert_eq!(twice.counts.kept, self.project.source.len());
    }

    fn act(&mut self, act: &Act) {
        match *act {
            Act::Source(ref edit) => self.project.source = edited(&self.project.source, std::slice::from_ref(edit)),
            Act::Revert(ago) => {
                self.project.source = self.sources[self.sources.len().saturating_sub(ago)].clone();
            }
            Act::Format(at, word) => self.change_word(at, word, |word| match word.strip_prefix("**") {
                Some(bold) => bold.trim_end_matches('*').to_owned(),
                None => format!("**{word}**"),
            }),
            Act::Renumber(at) => self.change_line(at, |line| {
                if line.contains("112") { line.replacen("112", "113", 1) } else { line.replacen("113", "112", 1) }
            }),
            Act::Misspell(at, word) => self.change_word(at, word, |word| match word.strip_suffix("qq") {
                Some(right) => format!("{right}q"),
                None => word.strip_suffix('q').map_or_else(|| format!("{word}q"), str::to_owned),
            }),
            Act::Split(at) => self.split(at),
            Act::Merge(at) => {
                let count = self.project.source.len();
                if count > 1 {
                    let second = self.project.source.remove((at + 1) % count);
                    let first = &mut self.project.source[at % (count - 1)];
                    *first = format!("{first}! {second}");
                }
            }
            Act::Sync => self.sync(),
            Act::Minor(ref at) => {
                let active = self.project.register.iter().flat_map(|register| &register.active);
                let keys: Vec<_> = active.map(|message| message.key.clone()).collect();
                let keys = at.iter().filter_map(|at| keys.get(at % keys.len().max(1)).cloned()).collect();
                self.sync_with(&MinorRequest { keys, by: Some("KN".to_owned()) });
            }
            Act::Nudge { locale, record } => self.nudge(locale, record),
            Act::Accept { locale, record } => self.accept(locale, record),
            Act::Write { locale, record, follows } => self.write(locale, record, follows),
            Act::Confirm { locale, record } => {
                if let Some(entry) = self.entry(locale, record) {
                    entry.is_confirmed = true;
                    let (text, shown) = (name(&entry.text), newest(entry).map(bare));
                    self.made_from.entry(text).or_default().extend(shown);
                }
            }
            Act::Approve { locale, record } => self.approve(locale, record),
            Act::DropStatus { locale, record } => {
                if let Some(entry) = self.entry(locale, record) {
                    entry.status = None;
                }
            }
            Act::DropSource { locale, record } => {
                if let Some(entry) = self.entry(locale, record) {
                    entry.source = None;
                }
            }
            Act::DropNewerSource { locale, record } => {
                if let Some(entry) = self.entry(locale, record) {
                    entry.source_now = None;
                }
            }
            Act::AlterSource { locale, record, by } => {
                let texts = self.project.source.clone();
                if let Some(entry) = self.entry(locale, record).filter(|_| !texts.is_empty()) {
                    let source = pattern(&texts[by % texts.len()]);
                    // The line that was there before: whoever puts it back says that it belongs to the text.
                    let basis = entry.status.as_ref().map(|line| line.basis);
                    let fits = basis == Some(text_digest(&entry.key, &source));
                    let claim = fits.then(|| (name(&entry.text), bare(&source)));
                    entry.source = Some(source);
                    if let Some((text, source)) = claim {
                        self.made_from.entry(text).or_default().insert(source);
                    }
                }
            }
            Act::CopyBack { locale, ago } => {
                let copy = &self.copies[self.copies.len().saturating_sub(ago)];
                self.project.catalogs[locale] = copy[locale].clone();
            }
            Act::LoseRegister => self.project.register = None,
        }
        self.note_claims();
    }

    /// Whoever leaves one source line and no status line above a text says that the text was made from it.
    fn note_claims(&mut self) {
        for record in self.project.catalogs.iter().flat_map(|catalog| &catalog.records) {
            if let RecordKind::Entry(Entry { text, source: Some(source), source_now: None, status: None, .. }) =
                &record.kind
            {
                self.made_from.entry(name(text)).or_default().insert(bare(source));
            }
        }
    }

    fn change_line(&mut self, at: usize, change: impl Fn(&str) -> String) {
        let count = self.project.source.len();
        if count > 0 {
            let line = &mut self.project.source[at % count];
            *line = change(line);
        }
    }

    fn change_word(&mut self, at: usize, word: usize, change: impl Fn(&str) -> String) {
        self.change_line(at, |line| {
            let mut words: Vec<String> = line.split(' ').map(str::to_owned).collect();
            let at = word % words.len();
            if words[at].chars().all(|c| c.is_alphabetic() || c == '*') {
                words[at] = change(&words[at]);
            }
            words.join(" ")
        });
    }

    fn split(&mut self, at: usize) {
        let count = self.project.source.len();
        let Some(line) = (count > 0).then(|| self.project.source[at % count].clone()) else { return };
        let middle = line.match_indices(' ').map(|(space, _)| space).find(|space| *space >= line.len() / 2);
        // Not inside of a placeable.
        let border = line.find("! ").map(|end| end + 1).or(middle).filter(|border| !line[*border..].starts_with(" }"));
        if let Some(border) = border.filter(|border| !line[..*border].ends_with(['{', 'e'])) {
            let (first, second) = line.split_at(border);
            self.project.source[at % count] = first.trim().to_owned();
            self.project.source.insert(at % count + 1, second.trim().to_owned());
        }
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

    /// Changes the first letter of a text. That says something of the newer source only if no word of it is another.
    fn nudge(&mut self, locale: usize, record: usize) {
        let Some(entry) = self.entry(locale, record) else { return };
        let before = name(&entry.text);
        let text = match before.strip_prefix('t') {
            Some(rest) => format!("s{rest}"),
            None => before.strip_prefix('s').map_or_else(|| before.clone(), |rest| format!("t{rest}")),
        };
        entry.text = pattern(&text);
        let shown = entry.source.clone();
        let now = entry.source_now.clone();
        let is_reworded = shown.as_ref().zip(now.as_ref()).is_some_and(|(source, now)| spelt(source) != spelt(now));
        let claim = if is_reworded { None } else { now.or(shown) };
        let mut sources = self.made_from.get(&before).cloned().unwrap_or_default();
        sources.extend(claim.as_ref().map(bare));
        self.made_from.entry(text).or_default().extend(sources);
    }

    fn accept(&mut self, locale: usize, record: usize) {
        let Some(entry) = self.entry(locale, record).cloned() else { return };
        if !self.project.accept(locale, &entry.key) {
            return;
        }
        let accepted = self.project.entry(locale, entry.key.as_str()).clone();
        let source = accepted.source.as_ref().expect("it has a basis");
        let old = entry.source.as_ref().expect("it had a basis");
        assert_eq!(spelt(old), spelt(source), "only numbers changed");
        assert_eq!(facts_of(source.as_str()), facts_of(accepted.text.as_str()), "the text follows them");
        self.made_from.entry(name(&accepted.text)).or_default().insert(bare(source));
    }

    fn entry(&mut self, locale: usize, record: usize) -> Option<&mut Entry> {
        let records = &mut self.project.catalogs[locale].records;
        let mut entries: Vec<_> = records
            .iter_mut()
            .filter_map(|record| match &mut record.kind {
                RecordKind::Entry(entry) => Some(entry),
                RecordKind::Stub { .. } | RecordKind::Obsolete(_) => None,
            })
            .collect();
        let count = entries.len();
        (count > 0).then(|| entries.swap_remove(record % count))
    }

    fn write(&mut self, locale: usize, record: usize, follows: bool) {
        let records = &mut self.project.catalogs[locale].records;
        let live = records.iter().filter(|record| !matches!(record.kind, RecordKind::Obsolete(_))).count();
        let Some(record) = (live > 0).then(|| &mut records[record % live]) else { return };
        let (shown, model) = match &record.kind {
            RecordKind::Stub { source, .. } => (Some(source), Some(source)),
            RecordKind::Entry(entry) | RecordKind::Obsolete(entry) => {
                (newest(entry), if follows { newest(entry) } else { entry.source.as_ref() })
            }
        };
        self.written += 1;
        // No text is a letter away from another: that is an edit of its own kind.
        let code = self.written.to_string();
        let mut text: String =
            code.bytes().map(|digit| char::from(digit - b'0' + b'a').to_string().repeat(3)).collect();
        text.insert(0, 't');
        let parts = model.map_or(0, |model| model.as_str().matches("! ").count());
        (0..parts).for_each(|_| text.push_str("! mer"));
        for value in model.into_iter().flat_map(|model| facts_of(model.as_str())) {
            text.push(' ');
            text.push_str(&value);
        }
        if model.is_some_and(|model| model.as_str().contains("{ -rosa-phone }")) {
            text.push_str(" { -rosa-phone }");
        }
        self.made_from.entry(text.clone()).or_default().extend(shown.map(bare));
        write(record, &text);
    }

    /// Approves as the command does: only what is translated and current.
    fn approve(&mut self, locale: usize, record: usize) {
        let Some(register) = self.project.register.clone() else { return };
        let Some(entry) = self.entry(locale, record) else { return };
        let Some(message) = register.active.iter().find(|message| message.key == entry.key) else { return };
        let is_translated = status(Some(entry), &message.text) == Status::Translated;
        if let Some(line) = entry.status.as_mut().filter(|_| is_translated) {
            line.state = State::Approved;
        }
    }

    /// Checks that what counts as current was made from the current source.
    fn check(&self, is_synced: bool) {
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

fn name(text: &Pattern) -> String {
    text.normalized().to_owned()
}

/// Returns a source text as far as it counts what a translation was made from: two that differ in formatting are one.
fn bare(text: &Pattern) -> String {
    text.normalized().replace("**", "")
}

/// Returns what no one may call minor: values, facts and words that deny, in order.
fn grave(text: &Pattern) -> Vec<String> {
    let text = bare(text);
    let is_grave = |word: &&str| ["112", "113", "ikke", "ikkeq", "-rosa-phone"].contains(word);
    text.split([' ', '!']).filter(is_grave).map(str::to_owned).collect()
}

/// Returns the words as they are spelt right, and without numbers.
fn spelt(text: &Pattern) -> Vec<String> {
    let text = bare(text);
    let words = text.split([' ', '!']).filter(|word| !["", "112", "113"].contains(word));
    words.map(|word| word.trim_end_matches('q').to_owned()).collect()
}

fn newest(entry: &Entry) -> Option<&Pattern> {
    entry.source_now.as_ref().or(entry.source.as_ref())
}

fn nothing_is_lost(before: &Catalog, after: &Catalog) {
    let texts = |catalog: &Catalog| -> Vec<(String, String)> {
        let texts = catalog.records.iter().filter_map(|record| match &record.kind {
            RecordKind::Entry(entry) | RecordKind::Obsolete(entry) => {
                Some((entry.key.to_string(), entry.text.as_str().to_owned()))
            }
            RecordKind::Stub { .. } => None,
        });
        texts.collect()
    };
    let after_texts = texts(after);
    for entry in texts(before) {
        assert!(after_texts.contains(&entry), "{entry:?} was lost");
    }
    let keys: BTreeSet<_> = after.records.iter().map(|record| record.key().to_string()).collect();
    assert_eq!(keys.len(), after.records.len(), "a key is there twice");
}

fn source() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(words(), 1..8)
}

fn statuses(project: &Project) -> Vec<Vec<Status>> {
    let register = project.register.as_ref().expect("a sync before");
    let of = |catalog: &Catalog| {
        register.active.iter().map(|message| status(catalog.entry(&message.key), &message.text)).collect()
    };
    project.catalogs.iter().map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, max_global_rejects: 1_000_000, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_current_for_a_source_that_was_not_shown(
        source in source(), acts in prop::collection::vec(act(), 1..40),
    ) {
        let mut world = World::new(source);
        for act in acts.iter().chain([&Act::Sync]) {
            world.act(act);
            world.check(false);
        }
    }

    #[test]
    fn undoing_an_edit_brings_the_old_statuses_back(
        source in source(),
        acts in prop::collection::vec(act(), 0..12),
        edits in prop::collection::vec(edit(), 1..6),
    ) {
        let mut world = World::new(source);
        let is_writing = |act: &&Act| matches!(act, Act::Write { .. } | Act::Confirm { .. } | Act::Approve { .. } | Act::Sync);
        for act in acts.iter().filter(is_writing).chain([&Act::Sync]) {
            world.act(act);
        }
        let is_distinct = |texts: &[String]| texts.iter().collect::<BTreeSet<_>>().len() == texts.len();
        let changed = edited(&world.project.source, &edits);
        // Which of several equal messages is which, nobody can tell.
        prop_assume!(is_distinct(&world.project.source) && is_distinct(&changed));
        let (source, before) = (world.project.source.clone(), statuses(&world.project));
        world.project.source = changed;
        world.sync();
        world.project.source = source;
        world.sync();
        prop_assert_eq!(statuses(&world.project), before);
    }
}
