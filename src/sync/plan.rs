//! The plan of a sync: what the register and all catalogs of a document are to be.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::align::{Alignment, NewMessage, OldMessage, Origin, align};
use crate::catalog::{Catalog, Day, Record, text_digest};
use crate::diag::{Diagnostic, SourceFile, counted};
use crate::source::{KeyedSource, MessageKind, Parsed, Register, Registered, Retired, SourceMessage};
use crate::sync::assign::{self, Assigned};
use crate::sync::cells;
use crate::sync::changes::{ChangeKind, SourceChange, SyncCounts, changes};
use crate::sync::former::FormerTexts;
use crate::sync::harvest::Harvester;
use crate::sync::minor::MinorRequest;
use crate::sync::parts::Split;
use crate::sync::rebuild;
use crate::sync::rewrite::{CatalogPlan, Groups, Rewriter, foreign};
use crate::sync::target::{LastText, Target, group_line};
use crate::text::{ChangeClass, MessageKey, Pattern};

/// What a sync of one document starts from.
pub struct SyncInput<'a> {
    /// The document's id.
    pub document: &'a str,
    /// The Markdown file, for the places of diagnostics.
    pub file: &'a Arc<SourceFile>,
    /// The Markdown, taken apart.
    pub parsed: Parsed,
    /// The register; nothing at the first sync, or when it is lost.
    pub register: Option<Register>,
    /// The catalogs that could be read whole, one for each language.
    pub catalogs: Vec<Catalog>,
    /// What edited entries said before, as far as it is known.
    pub former: FormerTexts,
    /// The day that new status lines carry.
    pub today: &'a Day,
}

/// What a sync of one document writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncPlan {
    /// The register.
    pub register: Register,
    /// The source with its keys.
    pub source: KeyedSource,
    /// The catalogs, in the order of the input.
    pub catalogs: Vec<CatalogPlan>,
    /// How many messages went which way.
    pub counts: SyncCounts,
    /// What changed in the source since the last sync, in document order, removed messages last.
    pub changes: Vec<SourceChange>,
    /// What is wrong.
    pub diagnostics: Vec<Diagnostic>,
    /// Why changes that somebody called minor are more; while there is one, nothing of the plan should be written.
    pub refusals: Vec<Diagnostic>,
}

/// What a sync makes of a document's source, before any catalog is rewritten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourcePlan {
    /// The register.
    pub register: Register,
    /// The source with its keys.
    pub source: KeyedSource,
    /// What is wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// Returns what a sync of a document is to write.
pub fn plan(input: SyncInput<'_>) -> SyncPlan {
    plan_with_minor(input, &MinorRequest::default())
}

/// Does the same, and carries entries that are current over to corrections of the source that somebody calls minor.
pub fn plan_with_minor(input: SyncInput<'_>, minor: &MinorRequest) -> SyncPlan {
    let SyncInput { document, file, parsed, register, catalogs, former, today } = input;
    let Keyed { register, alignment, keys, old_keys, mut diagnostics } =
        keyed(document, file, &parsed, register, &catalogs);
    let (counts, changes) = changes(&register, &parsed.messages, &alignment, &keys, &old_keys);
    diagnostics.extend(catalogs.iter().filter_map(foreign));
    let refusals = minor.refusals(&register, &parsed.messages, &alignment, &keys, file);
    let catalogs = {
        let mut targets = targets(&register, &alignment, &parsed.messages, &keys, &changes);
        if refusals.is_empty() {
            for target in &mut targets {
                target.minor = minor.line(target.key, today);
            }
        }
        let harvester = Harvester::new(today).knowing(&former);
        let groups = Groups::Headings(headings(&register, &targets));
        let renamed = renamed(&register, &keys, &old_keys);
        let rewriter = Rewriter::new(&targets, harvester, groups, renamed, last_texts(&register));
        catalogs.into_par_iter().map(|catalog| rewriter.rewrite(catalog)).collect()
    };
    let register = next_register(register, &parsed.messages, &alignment, &keys, &old_keys);
    SyncPlan { register, source: parsed.with_keys(&keys), catalogs, counts, changes, diagnostics, refusals }
}

/// Returns what a sync would make of the source alone: for commands that look at catalogs as they are.
///
/// `catalogs` are all that could be read, as for [`plan`].
pub fn plan_source(
    document: &str,
    file: &Arc<SourceFile>,
    parsed: Parsed,
    register: Option<Register>,
    catalogs: &[Catalog],
) -> SourcePlan {
    let Keyed { register, alignment, keys, old_keys, mut diagnostics } =
        keyed(document, file, &parsed, register, catalogs);
    diagnostics.extend(catalogs.iter().filter_map(foreign));
    let register = next_register(register, &parsed.messages, &alignment, &keys, &old_keys);
    SourcePlan { register, source: parsed.with_keys(&keys), diagnostics }
}

/// The source aligned with the register, and its keys.
struct Keyed {
    /// The register as of the last sync.
    register: Register,
    alignment: Alignment,
    keys: Vec<MessageKey>,
    old_keys: Vec<MessageKey>,
    diagnostics: Vec<Diagnostic>,
}

fn keyed(
    document: &str,
    file: &Arc<SourceFile>,
    parsed: &Parsed,
    register: Option<Register>,
    catalogs: &[Catalog],
) -> Keyed {
    let mut diagnostics = Vec::new();
    let register = register_of(document, register, catalogs, &mut diagnostics);
    let reserved = rebuild::keys_without_source(&register, catalogs);
    let alignment = align_with(&register, catalogs, parsed);
    let Assigned { keys, old_keys, diagnostics: objections } =
        assign::assign(&register, &reserved, parsed, &alignment, file);
    diagnostics.extend(objections);
    Keyed { register, alignment, keys, old_keys, diagnostics }
}

fn register_of(
    document: &str,
    register: Option<Register>,
    catalogs: &[Catalog],
    diagnostics: &mut Vec<Diagnostic>,
) -> Register {
    let Some(mut register) = register else {
        let register = rebuild::rebuild(catalogs);
        if !register.active.is_empty() || !register.retired.is_empty() {
            let count = counted(register.active.len() + register.retired.len(), "key", "keys");
            diagnostics.push(
                Diagnostic::warning(
                    "missing-register",
                    format!("there is no readable `sources/{document}.ftl`: {count} were taken from the catalogs"),
                )
                .help("commit `sources/*.ftl`: it is the memory of keys"),
            );
        }
        return register;
    };
    rebuild::learn(&mut register, catalogs);
    register
}

fn align_with(register: &Register, catalogs: &[Catalog], parsed: &Parsed) -> Alignment {
    let messages = &parsed.messages;
    let earlier = earlier_texts(catalogs);
    let old: Vec<_> = register
        .active
        .iter()
        .map(|message| OldMessage {
            text: &message.text,
            earlier: earlier.get(&message.key).map_or(&[][..], Vec::as_slice),
            is_heading: message.group.is_some(),
        })
        .collect();
    // The translations of a renamed key went on to the new one.
    let open: Vec<usize> =
        (0..register.retired.len()).filter(|index| register.retired[*index].renamed_to.is_none()).collect();
    let retired: Vec<_> = open.iter().map(|index| &register.retired[*index].text).collect();
    let pins = assign::pins(register, messages);
    let new: Vec<_> = messages
        .iter()
        .zip(pins.into_iter().zip(cells::cells(parsed)))
        .map(|(message, (pinned, cell))| NewMessage {
            text: &message.text,
            kind: message.kind,
            heading: message.heading,
            cell,
            pinned,
        })
        .collect();
    let mut alignment = align(&old, &retired, &new);
    for origin in &mut alignment.origins {
        if let Origin::Returned { retired } = origin {
            *retired = open[*retired];
        }
    }
    assign::bring_back_asked(register, messages, &mut alignment);
    alignment
}

/// Returns what outdated entries were made from.
fn earlier_texts(catalogs: &[Catalog]) -> HashMap<&MessageKey, Vec<&Pattern>> {
    let mut earlier: HashMap<&MessageKey, Vec<&Pattern>> = HashMap::new();
    let entries = catalogs.iter().flat_map(|catalog| &catalog.records).filter_map(Record::entry);
    for entry in entries.filter(|entry| entry.source_now.is_some()) {
        let texts = earlier.entry(&entry.key).or_default();
        texts.extend(entry.source.iter().filter(|source| !texts.contains(source)).collect::<Vec<_>>());
    }
    earlier
}

fn targets<'a>(
    register: &'a Register,
    alignment: &Alignment,
    messages: &'a [SourceMessage],
    keys: &'a [MessageKey],
    changes: &[SourceChange],
) -> Vec<Target<'a>> {
    let classes: HashMap<&MessageKey, ChangeClass> = changes.iter().filter_map(class).collect();
    let target = |(index, (message, (key, origin))): (usize, (&'a SourceMessage, (&'a MessageKey, &Origin)))| {
        let last = match origin {
            Origin::Kept { old, .. } => Some(&register.active[*old].text),
            Origin::Returned { retired } => Some(&register.retired[*retired].text),
            Origin::SplitFrom { .. } | Origin::Added => None,
        };
        let last = last.filter(|last| **last != message.text);
        Target {
            key,
            text: &message.text,
            digest: text_digest(key, &message.text),
            last: last.map(|last| {
                let class = classes.get(key).copied();
                let class = class.unwrap_or_else(|| ChangeClass::between(last, &message.text));
                LastText::new(key, last, &message.text, class)
            }),
            group: matches!(message.kind, MessageKind::Heading(..=2)).then(|| group_line(&message.text)),
            note: message.note.as_deref(),
            needs_entry: true,
            split: split(register, alignment, messages, keys, index),
            merged: merged(register, origin),
            minor: None,
        }
    };
    messages.iter().zip(keys.iter().zip(&alignment.origins)).enumerate().map(target).collect()
}

/// Returns the class of a change of a text, which is worked out once for the report and for all languages.
fn class(change: &SourceChange) -> Option<(&MessageKey, ChangeClass)> {
    match &change.kind {
        ChangeKind::Edited { class, .. } => Some((&change.key, *class)),
        ChangeKind::Moved(_)
        | ChangeKind::Added
        | ChangeKind::SplitFrom { .. }
        | ChangeKind::Returned
        | ChangeKind::Removed
        | ChangeKind::MergedInto { .. }
        | ChangeKind::Renamed(_) => None,
    }
}

/// Returns what the message at `index` is a later part of.
fn split<'a>(
    register: &'a Register,
    alignment: &Alignment,
    messages: &'a [SourceMessage],
    keys: &'a [MessageKey],
    index: usize,
) -> Option<Split<'a>> {
    let Origin::SplitFrom { old: whole } = &alignment.origins[index] else { return None };
    let is_part = |origin: &Origin| match origin {
        Origin::Kept { old, .. } | Origin::SplitFrom { old } => old == whole,
        Origin::Returned { .. } | Origin::Added => false,
    };
    // The parts of a message stand side by side.
    let first = alignment.origins[..index].iter().rposition(|origin| !is_part(origin)).map_or(0, |before| before + 1);
    let parts: Vec<usize> = (first..messages.len()).take_while(|part| is_part(&alignment.origins[*part])).collect();
    Some(Split {
        whole: &register.active[*whole].key,
        first: &keys[*parts.first()?],
        index: parts.iter().position(|part| *part == index)?,
        parts: parts.iter().map(|part| &messages[*part].text).collect(),
    })
}

fn merged<'a>(register: &'a Register, origin: &Origin) -> Vec<&'a MessageKey> {
    match origin {
        Origin::Kept { merged, .. } => merged.iter().map(|old| &register.active[*old].key).collect(),
        Origin::SplitFrom { .. } | Origin::Returned { .. } | Origin::Added => Vec::new(),
    }
}

fn headings<'a>(register: &'a Register, targets: &'a [Target<'a>]) -> BTreeSet<&'a str> {
    let old = register.active.iter().filter_map(|message| message.group.as_deref());
    old.chain(targets.iter().filter_map(|target| target.group.as_deref())).collect()
}

/// Returns which keys took the place of which, by this sync or an earlier one.
fn renamed<'a>(
    register: &'a Register,
    keys: &'a [MessageKey],
    old_keys: &'a [MessageKey],
) -> HashMap<&'a MessageKey, &'a MessageKey> {
    let earlier = register.retired.iter().filter_map(|retired| Some((&retired.key, retired.renamed_to.as_ref()?)));
    earlier.chain(old_keys.iter().zip(keys).filter(|(old, key)| old != key)).collect()
}

fn last_texts(register: &Register) -> HashMap<&MessageKey, &Pattern> {
    let retired = register.retired.iter().map(|retired| (&retired.key, &retired.text));
    retired.chain(register.active.iter().map(|message| (&message.key, &message.text))).collect()
}

fn next_register(
    register: Register,
    messages: &[SourceMessage],
    alignment: &Alignment,
    keys: &[MessageKey],
    old_keys: &[MessageKey],
) -> Register {
    let is_heading = |message: &SourceMessage| matches!(message.kind, MessageKind::Heading(_));
    let given: HashSet<&MessageKey> = keys.iter().collect();
    // A message that returned under another key leaves the list and comes to its end.
    let returned: HashSet<&MessageKey> = old_keys.iter().collect();
    let mut retired = register.retired;
    retired.retain(|one| !given.contains(&one.key) && !returned.contains(&one.key));
    let renamed = keys.iter().zip(old_keys).zip(messages).filter(|((key, old), _)| key != old);
    retired.extend(renamed.map(|((key, old), message)| Retired {
        key: old.clone(),
        text: message.text.clone(),
        renamed_to: Some(key.clone()),
    }));
    let mut active: Vec<Option<Registered>> = register.active.into_iter().map(Some).collect();
    retired.extend(alignment.removed.iter().filter_map(|old| {
        let Registered { key, text, .. } = active[*old].take()?;
        Some(Retired { key, text, renamed_to: None })
    }));
    let active = messages
        .iter()
        .zip(keys)
        .map(|(message, key)| Registered {
            key: key.clone(),
            text: message.text.clone(),
            group: is_heading(message).then(|| group_line(&message.text)),
        })
        .collect();
    Register { active, retired }
}
