//! Keys for all messages of a document: carried over, renamed, given anew.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use crate::align::{Alignment, Origin};
use crate::diag::{Diagnostic, SourceFile};
use crate::source::{Parsed, Register, SourceMessage};
use crate::sync::keys::{KeyMaker, Nameless};
use crate::sync::naming;
use crate::text::MessageKey;

/// The key of each message, in document order.
#[derive(Debug)]
pub(super) struct Assigned {
    /// The keys.
    pub(super) keys: Vec<MessageKey>,
    /// The keys under which catalogs have the messages so far: others only where the author renamed one.
    pub(super) old_keys: Vec<MessageKey>,
    /// What is wrong with the keys that the author asked for.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Returns for each message the old message that the author says it is, by asking for its key.
///
/// A key whose old text another message still has is taken: that message is
/// the old one, and the request a mistake.
pub(super) fn pins(register: &Register, messages: &[SourceMessage]) -> Vec<Option<usize>> {
    if messages.iter().all(|message| message.asked_key.is_none()) {
        return vec![None; messages.len()];
    }
    let by_key: HashMap<_, _> = register.active.iter().enumerate().map(|(old, message)| (&message.key, old)).collect();
    let mut first_with: HashMap<&str, (usize, usize)> = HashMap::new();
    for (new, message) in messages.iter().enumerate() {
        first_with.entry(message.text.normalized()).or_insert((new, 0)).1 += 1;
    }
    let is_elsewhere = |old: usize, new: usize| {
        let holders = first_with.get(register.active[old].text.normalized());
        holders.is_some_and(|(first, count)| *first != new || *count > 1)
            && register.active[old].text != messages[new].text
    };
    let mut pinned = HashSet::new();
    let pin = |(new, message): (usize, &SourceMessage)| {
        let old = *by_key.get(message.asked_key.as_ref()?)?;
        (!is_elsewhere(old, new) && pinned.insert(old)).then_some(old)
    };
    messages.iter().enumerate().map(pin).collect()
}

/// Takes a new message for a retired one whose key the author asks for.
pub(super) fn bring_back_asked(register: &Register, messages: &[SourceMessage], alignment: &mut Alignment) {
    let mut by_key: BTreeMap<&MessageKey, usize> = BTreeMap::new();
    for (index, retired) in register.retired.iter().enumerate().filter(|(_, retired)| retired.renamed_to.is_none()) {
        by_key.insert(&retired.key, index);
    }
    for origin in &alignment.origins {
        if let Origin::Returned { retired } = origin {
            by_key.remove(&register.retired[*retired].key);
        }
    }
    for (message, origin) in messages.iter().zip(&mut alignment.origins) {
        if let (Some(asked), Origin::Added) = (&message.asked_key, &*origin)
            && let Some(retired) = by_key.remove(asked)
        {
            *origin = Origin::Returned { retired };
        }
    }
}

/// Returns a key for each message; `reserved` has keys that catalogs use beside those of the register.
pub(super) fn assign(
    register: &Register,
    reserved: &HashSet<&MessageKey>,
    parsed: &Parsed,
    alignment: &Alignment,
    file: &Arc<SourceFile>,
) -> Assigned {
    let messages = &parsed.messages;
    let mut desk = Desk {
        taken: register.active.iter().map(|message| &message.key).chain(reserved.iter().copied()).collect(),
        retired: register.retired.iter().map(|retired| (&retired.key, retired.renamed_to.as_ref())).collect(),
        given: HashSet::new(),
        maker: KeyMaker::default(),
        diagnostics: Vec::new(),
        file,
    };
    let old_keys: Vec<Option<&MessageKey>> =
        alignment.origins.iter().map(|origin| carried_over(register, origin)).collect();
    // Requests first, so that no key made from a text is in the way of one that was asked for.
    let mut keys: Vec<Option<MessageKey>> =
        messages.iter().zip(&old_keys).map(|(message, old)| desk.asked(message, *old)).collect();
    let headings = naming::headings(parsed);
    for (index, message) in messages.iter().enumerate() {
        if keys[index].is_none() {
            let heading = headings[index].and_then(|heading| messages.get(heading)).map(|heading| &heading.text);
            let nameless = Nameless { heading, text: &message.text, kind: message.kind };
            keys[index] = Some(desk.new_key(nameless));
        }
    }
    let keys: Vec<MessageKey> = keys.into_iter().flatten().collect();
    let old_keys = old_keys.iter().zip(&keys).map(|(old, key)| old.unwrap_or(key).clone()).collect();
    Assigned { keys, old_keys, diagnostics: desk.diagnostics }
}

fn carried_over<'a>(register: &'a Register, origin: &Origin) -> Option<&'a MessageKey> {
    match origin {
        Origin::Kept { old, .. } => Some(&register.active[*old].key),
        Origin::Returned { retired } => Some(&register.retired[*retired].key),
        Origin::SplitFrom { .. } | Origin::Added => None,
    }
}

/// What is known while keys are given.
struct Desk<'a> {
    taken: HashSet<&'a MessageKey>,
    retired: HashMap<&'a MessageKey, Option<&'a MessageKey>>,
    given: HashSet<MessageKey>,
    maker: KeyMaker,
    diagnostics: Vec<Diagnostic>,
    file: &'a Arc<SourceFile>,
}

impl Desk<'_> {
    /// Returns the key that a message asks for if it can have it, else the one that it has, if it has one.
    fn asked(&mut self, message: &SourceMessage, old: Option<&MessageKey>) -> Option<MessageKey> {
        let asked = message.asked_key.as_ref().filter(|asked| Some(*asked) != old);
        match asked.map(|asked| (asked, self.objection(asked, old))) {
            Some((asked, None)) => {
                self.given.insert(asked.clone());
                Some(asked.clone())
            }
            Some((asked, Some(objection))) => {
                let diagnostic = Diagnostic::error("key-taken", format!("`{asked}` {objection}"))
                    .help("ask for another key, or delete the directive")
                    .at(self.file, message.span.clone())
                    .key(old.unwrap_or(asked).as_str());
                self.diagnostics.push(diagnostic);
                old.cloned()
            }
            None => old.cloned(),
        }
    }

    fn objection(&self, asked: &MessageKey, old: Option<&MessageKey>) -> Option<&'static str> {
        if asked.is_fact() {
            Some("is the key of a fact, expected one without a hyphen at the beginning")
        } else if self.taken.contains(asked) || self.given.contains(asked) {
            Some("is already the key of another message")
        } else {
            match self.retired.get(asked) {
                // Back to the name that it had before.
                Some(Some(renamed_to)) if Some(*renamed_to) == old => None,
                Some(_) => Some("was the key of another message, and a key is never given again"),
                None => None,
            }
        }
    }

    fn new_key(&mut self, message: Nameless<'_>) -> MessageKey {
        let (taken, retired, given) = (&self.taken, &self.retired, &self.given);
        let is_taken = |key: &MessageKey| taken.contains(key) || retired.contains_key(key) || given.contains(key);
        let key = self.maker.new_key(message, is_taken);
        self.given.insert(key.clone());
        key
    }
}
