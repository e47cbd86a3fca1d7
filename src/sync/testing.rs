//! A small project in memory for tests: a source, a register, catalogs, and what people do to them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::catalog::{Catalog, Day, Entry, Record, RecordKind, State, accept, text_digest};
use crate::diag::SourceFile;
use crate::source::{Block, Document, Extracted, MessageKind, Parsed, Register, Section, SourceMessage};
use crate::sync::{FormerTexts, MinorRequest, SyncInput, SyncPlan, plan_with_minor};
use crate::text::{MessageKey, Pattern};

pub(super) fn pattern(text: &str) -> Pattern {
    Pattern::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

pub(super) fn key(text: &str) -> MessageKey {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

pub(super) fn today() -> Day {
    "2026-03-18".parse().expect("a day")
}

/// Finds runs of digits in ASCII and Arabic-Indic: enough for these tests.
pub(super) fn facts_of(text: &str) -> BTreeSet<String> {
    let ascii = |c: char| match c {
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10).unwrap_or(c),
        _ => c,
    };
    let digits: String = text.chars().map(ascii).collect();
    digits.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).map(str::to_owned).collect()
}

/// Reads lines as messages: `# heading`, `- item`, else a paragraph; ` @key` at the end asks for a key, ` ;; ` a note.
pub(super) fn parsed(lines: &[String]) -> Parsed {
    let mut messages: Vec<SourceMessage> = Vec::new();
    let mut heading = None;
    for line in lines {
        let (line, note) = line.split_once(" ;; ").map_or((line.as_str(), None), |(line, note)| (line, Some(note)));
        let (line, asked) = line.rsplit_once(" @").map_or((line, None), |(line, asked)| (line, Some(key(asked))));
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        let (kind, text) = match (level, line.strip_prefix("- ")) {
            (0, Some(item)) => (MessageKind::ListItem, item),
            (0, None) => (MessageKind::Paragraph, line),
            _ => (MessageKind::Heading(u8::try_from(level).expect("a level")), line[level..].trim()),
        };
        let note = note.map(str::to_owned);
        messages.push(SourceMessage { text: pattern(text), kind, heading, note, asked_key: asked, span: 0..0 });
        if level > 0 {
            heading = Some(messages.len() - 1);
        }
    }
    let blocks = (0..messages.len()).map(|index| Block::Paragraph(Extracted::Message(index))).collect();
    Parsed { document: Document { sections: vec![Section { blocks }], footnotes: Vec::new() }, messages }
}

#[derive(Clone)]
pub(super) struct Project {
    pub(super) source: Vec<String>,
    pub(super) register: Option<Register>,
    pub(super) catalogs: Vec<Catalog>,
    /// The texts that a history has of the catalogs.
    pub(super) former: FormerTexts,
}

impl Project {
    pub(super) fn new(locales: &[&str]) -> Self {
        let catalog = |tag: &&str| Catalog::new(&tag.parse().expect("a locale"), "doc");
        Self {
            source: Vec::new(),
            register: None,
            catalogs: locales.iter().map(catalog).collect(),
            former: FormerTexts::default(),
        }
    }

    pub(super) fn plan(&self) -> SyncPlan {
        self.plan_with_minor(&MinorRequest::default())
    }

    pub(super) fn plan_with_minor(&self, minor: &MinorRequest) -> SyncPlan {
        let day = today();
        let input = SyncInput {
            document: "doc",
            file: &SourceFile::new("sources/doc.md", ""),
            parsed: parsed(&self.source),
            register: self.register.clone(),
            catalogs: self.catalogs.clone(),
            former: self.former.clone(),
            today: &day,
        };
        plan_with_minor(input, minor)
    }

    pub(super) fn sync(&mut self) -> SyncPlan {
        let plan = self.plan();
        self.take(&plan);
        plan
    }

    /// Syncs as the command does with `--minor`: when something is refused, nothing is written.
    pub(super) fn sync_minor(&mut self, minor: &MinorRequest) -> SyncPlan {
        let plan = self.plan_with_minor(minor);
        if plan.refusals.is_empty() {
            self.take(&plan);
        }
        plan
    }

    fn take(&mut self, plan: &SyncPlan) {
        self.register = Some(plan.register.clone());
        self.catalogs = plan.catalogs.iter().map(|plan| plan.catalog.clone()).collect();
        for catalog in &self.catalogs {
            let entries = catalog.records.iter().filter_map(Record::entry);
            self.former.learn(catalog, &entries.map(|entry| text_digest(&entry.key, &entry.text)).collect());
        }
    }

    /// Accepts the proposed update of an entry as the command does; returns whether there was one.
    pub(super) fn accept(&mut self, locale: usize, key: &MessageKey) -> bool {
        let register = self.register.clone().unwrap_or_default();
        let Some(message) = register.active.iter().find(|message| message.key == *key) else { return false };
        let RecordKind::Entry(entry) = &mut self.record(locale, key.as_str()).kind else { return false };
        match accept(entry, &message.text, &today(), Some("TA")) {
            Ok(new) => *entry = new,
            Err(_) => return false,
        }
        true
    }

    pub(super) fn record(&mut self, locale: usize, key: &str) -> &mut Record {
        let records = &mut self.catalogs[locale].records;
        records.iter_mut().find(|record| record.key().as_str() == key).unwrap_or_else(|| panic!("no record {key}"))
    }

    pub(super) fn entry(&mut self, locale: usize, key: &str) -> &mut Entry {
        match &mut self.record(locale, key).kind {
            RecordKind::Entry(entry) => entry,
            other => panic!("{key} is no entry: {other:?}"),
        }
    }

    /// Does what a translator does in an editor: writes under a stub, or over a text.
    pub(super) fn write(&mut self, locale: usize, key: &str, text: &str) {
        write(self.record(locale, key), text);
    }

    pub(super) fn approve(&mut self, locale: usize, key: &str, by: &str) {
        if let Some(line) = &mut self.entry(locale, key).status {
            (line.state, line.by) = (State::Approved, Some(by.to_owned()));
        }
    }
}

pub(super) fn write(record: &mut Record, text: &str) {
    let text = pattern(text);
    match &mut record.kind {
        RecordKind::Entry(entry) => entry.text = text,
        RecordKind::Stub { key, source } => record.kind = RecordKind::Entry(written(key, source, text)),
        RecordKind::Obsolete(_) => panic!("nobody edits obsolete entries"),
    }
}

fn written(key: &MessageKey, source: &Pattern, text: Pattern) -> Entry {
    Entry {
        key: key.clone(),
        text,
        source: Some(source.clone()),
        source_now: None,
        change: None,
        is_confirmed: false,
        status: None,
        allowances: Vec::new(),
        span: 0..0,
    }
}

/// Returns a catalog as people would read it; digests are written only where they do not fit.
pub(super) fn dump(catalog: &Catalog) -> String {
    let mut dump = String::new();
    dump.extend(catalog.notes.iter().map(|note| format!("### {note}\n")));
    for record in &catalog.records {
        dump.extend(record.group.iter().map(|group| format!("## {group}\n")));
        dump.extend(record.note.iter().map(|note| format!("# note: {note}\n")));
        dump.extend(record.comments.iter().map(|comment| format!("# {comment}\n")));
        match &record.kind {
            RecordKind::Stub { key, source } => {
                let _ = writeln!(dump, "# source: {}\n# missing: {key} =", source.as_str());
            }
            RecordKind::Entry(entry) => {
                dump_lines(entry, "status", &mut dump);
                let _ = writeln!(dump, "{} = {}", entry.key, entry.text.as_str());
            }
            RecordKind::Obsolete(entry) => {
                dump_lines(entry, "obsolete", &mut dump);
                let _ = writeln!(dump, "# | {} = {}", entry.key, entry.text.as_str());
            }
        }
    }
    dump
}

fn dump_lines(entry: &Entry, status: &str, dump: &mut String) {
    dump.extend(entry.source.iter().map(|source| format!("# source: {}\n", source.as_str())));
    dump.extend(entry.source_now.iter().map(|now| format!("# source now: {}\n", now.as_str())));
    dump.extend(entry.change.iter().map(|change| format!("# change: {change}\n")));
    if entry.is_confirmed {
        dump.push_str("# ok\n");
    }
    let Some(line) = &entry.status else { return };
    let digest = |text: &Pattern| text_digest(&entry.key, text);
    let outdated = if line.now.is_some() { "outdated, was " } else { "" };
    let _ = write!(dump, "# {status}: {outdated}{}", line.state.as_str());
    dump.extend(line.day.iter().filter(|day| **day != today()).map(|day| format!(" {day}")));
    dump.extend(line.by.iter().map(|by| format!(" {by}")));
    if line.text != digest(&entry.text) {
        dump.push_str(" (text differs)");
    }
    if entry.source.as_ref().map(digest) != Some(line.basis) {
        dump.push_str(" (source differs)");
    }
    if entry.source_now.as_ref().map(digest) != line.now {
        dump.push_str(" (source now differs)");
    }
    dump.push('\n');
}
