//! The register when it is lost or behind: keys and source texts as the catalogs have them.

use std::collections::{BTreeMap, HashMap, HashSet};

use rayon::prelude::*;

use crate::catalog::{Catalog, Record, RecordKind};
use crate::source::{Register, Registered, Retired};
use crate::sync::target::group_line;
use crate::text::{MessageKey, Pattern};

/// Returns a register from the source lines of the catalogs and the order of their records.
///
/// The text of a key is the one that most catalogs show as the newest.
pub(super) fn rebuild(catalogs: &[Catalog]) -> Register {
    let texts = texts(catalogs);
    let is_active = |record: &Record| !matches!(record.kind, RecordKind::Obsolete(_));
    let active = in_order(catalogs, is_active);
    let live: HashSet<&MessageKey> = active.iter().copied().collect();
    let retired = in_order(catalogs, |record| !is_active(record));
    let groups = headings(catalogs);
    let known = |key: &MessageKey| texts.get(key).map(|text| (*text).clone());
    Register {
        active: active
            .iter()
            .filter_map(|key| {
                let text = known(key)?;
                let group = groups.contains(*key).then(|| group_line(&text));
                Some(Registered { key: (*key).clone(), text, group })
            })
            .collect(),
        retired: retired
            .iter()
            .filter(|key| !live.contains(*key))
            .filter_map(|key| Some(Retired { key: (*key).clone(), text: known(key)?, renamed_to: None }))
            .collect(),
    }
}

/// Adds keys that only catalogs know, as after a merge that took one side of the register.
pub(super) fn learn(register: &mut Register, catalogs: &[Catalog]) {
    let (mut seen, mut learnt) = (HashSet::new(), Vec::new());
    for record in unknown(register, catalogs) {
        if let Some(text) = newest_text(record)
            && seen.insert(record.key())
        {
            learnt.push(Retired { key: record.key().clone(), text: text.clone(), renamed_to: None });
        }
    }
    register.retired.extend(learnt);
}

/// Returns the keys of entries of which no source text is known; they cannot be registered, but are not free either.
pub(super) fn keys_without_source<'a>(register: &Register, catalogs: &'a [Catalog]) -> HashSet<&'a MessageKey> {
    unknown(register, catalogs).into_iter().map(Record::key).collect()
}

/// Returns the records whose keys the register does not have.
fn unknown<'a>(register: &Register, catalogs: &'a [Catalog]) -> Vec<&'a Record> {
    let active = register.active.iter().map(|message| &message.key);
    let known: HashSet<&MessageKey> = active.chain(register.retired.iter().map(|retired| &retired.key)).collect();
    let find = |catalog: &'a Catalog| {
        // Catalogs are in the order of the register, but for what changed since: then nothing is looked up.
        let mut expected = register.active.iter().map(|message| &message.key);
        let is_unknown = |record: &&Record| expected.next() != Some(record.key()) && !known.contains(record.key());
        catalog.records.iter().filter(is_unknown).collect::<Vec<_>>()
    };
    catalogs.par_iter().flat_map_iter(find).collect()
}

/// Returns the newest source text that a record shows.
fn newest_text(record: &Record) -> Option<&Pattern> {
    match &record.kind {
        RecordKind::Stub { source, .. } => Some(source),
        RecordKind::Entry(entry) | RecordKind::Obsolete(entry) => entry.source_now.as_ref().or(entry.source.as_ref()),
    }
}

fn texts(catalogs: &[Catalog]) -> HashMap<&MessageKey, &Pattern> {
    let mut shown: HashMap<&MessageKey, BTreeMap<&str, (usize, &Pattern)>> = HashMap::new();
    let mut best: HashMap<&MessageKey, (usize, &Pattern)> = HashMap::new();
    for record in catalogs.iter().flat_map(|catalog| &catalog.records) {
        let Some(text) = newest_text(record) else { continue };
        let counted = shown.entry(record.key()).or_default().entry(text.normalized()).or_insert((0, text));
        counted.0 += 1;
        let best = best.entry(record.key()).or_insert(*counted);
        if counted.0 > best.0 {
            *best = *counted;
        }
    }
    best.into_iter().map(|(key, (_, text))| (key, text)).collect()
}

fn headings(catalogs: &[Catalog]) -> HashSet<&MessageKey> {
    let is_heading = |record: &&Record| {
        record.group.as_ref().is_some_and(|group| newest_text(record).is_some_and(|text| group_line(text) == *group))
    };
    catalogs.iter().flat_map(|catalog| &catalog.records).filter(is_heading).map(Record::key).collect()
}

/// Returns the keys of some records in the order of the longest catalog, those of the others after their neighbours there.
fn in_order(catalogs: &[Catalog], is_meant: impl Fn(&Record) -> bool) -> Vec<&MessageKey> {
    let mut lists: Vec<Vec<&MessageKey>> = catalogs
        .iter()
        .map(|catalog| catalog.records.iter().filter(|record| is_meant(record)).map(Record::key).collect())
        .collect();
    lists.sort_by_key(|list| std::cmp::Reverse(list.len()));
    let mut order: Vec<&MessageKey> = Vec::new();
    let mut seen: HashSet<&MessageKey> = HashSet::new();
    for list in lists {
        let mut previous: Option<&MessageKey> = None;
        for key in list {
            if seen.insert(key) {
                let after = previous.and_then(|previous| order.iter().position(|key| *key == previous));
                // Lists grow at their end nearly always, and then nothing is searched.
                let is_last = order.last().copied() == previous;
                order.insert(if is_last { order.len() } else { after.map_or(0, |place| place + 1) }, key);
            }
            previous = Some(key);
        }
    }
    order
}
