//! Minor changes: a coordinator's word that a correction of the source asks for no new translation.
//!
//! In: the keys that the coordinator named, and what changed in their source texts. Out: what is written into the
//! entries that are carried over, or why a change is more than minor. Nobody else's typo may cost forty translations;
//! but a number, an address, a fact or a «not» is never minor, whoever says so.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::align::{Alignment, Origin};
use crate::catalog::Day;
use crate::diag::{Diagnostic, SourceFile};
use crate::source::{Register, SourceMessage};
use crate::text::{Change, ChangeClass, MessageKey, word_diff};

/// Which messages changed in letters only, and who says so.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MinorRequest {
    /// The messages.
    pub keys: BTreeSet<MessageKey>,
    /// Who says so: initials or a number.
    pub by: Option<String>,
}

impl MinorRequest {
    /// Returns the line that an entry carried over gets, without `# `.
    pub(super) fn line(&self, key: &MessageKey, today: &Day) -> Option<String> {
        let by = self.by.as_ref().map_or_else(String::new, |by| format!(" {by}"));
        self.keys.contains(key).then(|| format!("minor: {today}{by}"))
    }

    /// Returns why the changes of named messages are more than minor; `keys` has the key of each message.
    pub(super) fn refusals(
        &self,
        register: &Register,
        messages: &[SourceMessage],
        alignment: &Alignment,
        keys: &[MessageKey],
        file: &Arc<SourceFile>,
    ) -> Vec<Diagnostic> {
        let all = messages.iter().zip(keys).zip(&alignment.origins);
        let named = all.filter(|((_, key), _)| self.keys.contains(*key));
        let refusal = |((message, key), origin): ((&SourceMessage, &MessageKey), &Origin)| {
            let (why, help) = objection(register, message, origin)?;
            let diagnostic = Diagnostic::error("not-minor", format!("`{key}` is not carried over: {why}"));
            Some(diagnostic.help(help).at(file, message.span.clone()).key(key.as_str()))
        };
        named.filter_map(refusal).collect()
    }
}

/// Returns whether a comment is the line of an entry that was carried over.
pub(super) fn is_minor_line(comment: &str) -> bool {
    let day = comment.strip_prefix("minor: ").and_then(|rest| rest.split(' ').next());
    day.is_some_and(|day| day.parse::<Day>().is_ok())
}

/// Returns why a message's change is not minor, and what to do.
fn objection(register: &Register, message: &SourceMessage, origin: &Origin) -> Option<(String, &'static str)> {
    let Origin::Kept { old, .. } = origin else {
        let help = "leave it out of `--minor`: there is nothing to carry over";
        return Some(("it is new in the source, so nothing was translated from its text of before".to_owned(), help));
    };
    let before = &register.active[*old].text;
    if *before == message.text {
        let help = "`--minor` counts for the sync that meets the change first: take the correction back, sync, and \
                    make it again";
        return Some(("its source text is the one of the last sync".to_owned(), help));
    }
    let touched = Change::between(before, &message.text).more_than_minor();
    if touched.is_empty() {
        return None;
    }
    let touched: Vec<&str> = touched.into_iter().map(name).collect();
    let why = format!("the change touches {}: {}", listed(&touched), word_diff(before, &message.text).to_line());
    Some((why, "leave it out of `--minor`: every translation of it must be looked at"))
}

fn name(class: ChangeClass) -> &'static str {
    match class {
        ChangeClass::Formatting => "markup",
        ChangeClass::Typo => "letters",
        ChangeClass::Wording => "the wording",
        ChangeClass::Date => "a date",
        ChangeClass::Link => "a link",
        ChangeClass::Number => "a number",
        ChangeClass::Phone => "a telephone number",
        ChangeClass::Fact => "a fact or variable",
        ChangeClass::Negation => "a word that denies",
    }
}

fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
