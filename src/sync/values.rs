//! Values: what a translation must have as its source has it.

use std::collections::BTreeSet;

use crate::text::{Pattern, Segment, find_facts};

/// Returns the numbers, telephone numbers, addresses, dates, facts and variables of a text, in a form that is the same in
/// every language.
pub(super) fn values(pattern: &Pattern) -> BTreeSet<String> {
    let references = pattern.references();
    let mut values: BTreeSet<String> = references.terms.iter().map(ToString::to_string).collect();
    values.extend(references.variables.iter().map(|name| format!("${name}")));
    for segment in pattern.segments() {
        if let Segment::Text(text) = segment {
            values.extend(find_facts(&text).into_iter().map(|fact| fact.canonical));
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_the_same_in_every_language() {
        let values = |text: &str| values(&Pattern::parse(text).expect("a pattern"));
        assert_eq!(
            values("Ring 112 eller { -rosa-phone } før { $day }."),
            ["$day", "-rosa-phone", "112"].map(str::to_owned).into()
        );
        assert_eq!(values("اتصل ١١٢ أو { -rosa-phone } قبل { $day }."), values("Call 112, { -rosa-phone }, { $day }."));
        assert_eq!(values("Ring oss."), BTreeSet::new());
    }
}
