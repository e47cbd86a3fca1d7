//! Facts: the catalogs of values that a language writes in its own form.
//!
//! The same as for documents, but without alignment: a fact's key is its
//! author's, and only facts that a language must put in its own form are
//! missing where they have no entry.

use std::collections::HashMap;

use rayon::prelude::*;

use crate::catalog::{Catalog, Day, text_digest};
use crate::diag::Diagnostic;
use crate::sync::former::FormerTexts;
use crate::sync::harvest::Harvester;
use crate::sync::rewrite::{CatalogPlan, Groups, Rewriter, foreign};
use crate::sync::target::Target;
use crate::text::{MessageKey, Pattern};

/// A fact as the source has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactSource {
    /// Its key, with the hyphen.
    pub key: MessageKey,
    /// Its value.
    pub value: Pattern,
    /// Whether every language must put it in its own form.
    pub needs_override: bool,
}

/// What a sync of the facts writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactsPlan {
    /// The catalogs, in the order of the input.
    pub catalogs: Vec<CatalogPlan>,
    /// What is wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// Returns what a sync of the facts is to write, one catalog for each language.
///
/// `former` has what edited entries said before, as far as it is known.
pub fn plan_facts(facts: &[FactSource], catalogs: Vec<Catalog>, former: &FormerTexts, today: &Day) -> FactsPlan {
    let targets: Vec<Target<'_>> = facts
        .iter()
        .map(|fact| Target {
            key: &fact.key,
            text: &fact.value,
            digest: text_digest(&fact.key, &fact.value),
            last: None,
            group: None,
            note: None,
            needs_entry: fact.needs_override,
            split: None,
            merged: Vec::new(),
            minor: None,
        })
        .collect();
    let harvester = Harvester::new(today).knowing(former);
    let rewriter = Rewriter::new(&targets, harvester, Groups::People, HashMap::new(), HashMap::new());
    let diagnostics = catalogs.iter().filter_map(foreign).collect();
    FactsPlan { catalogs: catalogs.into_par_iter().map(|catalog| rewriter.rewrite(catalog)).collect(), diagnostics }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::RecordKind;
    use crate::sync::testing::{dump, key, pattern, today, write};

    fn fact(name: &str, value: &str, needs_override: bool) -> FactSource {
        FactSource { key: key(name), value: pattern(value), needs_override }
    }

    fn planned(facts: &[FactSource], catalog: &Catalog) -> Catalog {
        let plan = |catalog: Catalog| {
            let mut plan = plan_facts(facts, vec![catalog], &FormerTexts::default(), &today());
            plan.catalogs.remove(0).catalog
        };
        let once = plan(catalog.clone());
        assert_eq!(dump(&plan(once.clone())), dump(&once), "twice is once");
        once
    }

    fn set(catalog: &mut Catalog, name: &str, text: &str) {
        let mut records = catalog.records.iter_mut();
        write(records.find(|record| record.key().as_str() == name).expect("a record"), text);
    }

    #[test]
    fn only_facts_that_need_a_form_of_the_language_are_missing() {
        let facts = [fact("-phone", "22 33", false), fact("-office", "Hovedkontoret", true)];
        let mut catalog = planned(&facts, &Catalog::new(&"ar".parse().expect("a locale"), "facts"));
        assert_eq!(dump(&catalog), "# source: Hovedkontoret\n# missing: -office =\n");
        set(&mut catalog, "-office", "المكتب");
        let catalog = planned(&facts, &catalog);
        assert_eq!(dump(&catalog), "# source: Hovedkontoret\n# status: translated\n-office = المكتب\n");
        let facts = [fact("-phone", "22 33", false)];
        let catalog = planned(&facts, &catalog);
        assert_eq!(dump(&catalog), "# source: Hovedkontoret\n# obsolete: translated\n# | -office = المكتب\n");
    }

    #[test]
    fn an_override_is_outdated_when_the_fact_changes() {
        let locale = "ar".parse().expect("a locale");
        let mut catalog = planned(&[fact("-phone", "22 33", true)], &Catalog::new(&locale, "facts"));
        set(&mut catalog, "-phone", "٢٢ ٣٣");
        let mut catalog = planned(&[fact("-phone", "22 33", false)], &catalog);
        assert_eq!(dump(&catalog), "# source: 22 33\n# status: translated\n-phone = ٢٢ ٣٣\n");
        catalog.records[0].group = Some("Phones".to_owned());
        let catalog = planned(&[fact("-phone", "22 44", false)], &catalog);
        let outdated = "## Phones\n# source: 22 33\n# source now: 22 44\n# change: 22 [-33-]{+44+}\n";
        assert_eq!(dump(&catalog), format!("{outdated}# status: outdated, was translated\n-phone = ٢٢ ٣٣\n"));
        let mut edited = catalog.clone();
        set(&mut edited, "-phone", "٢٢ ٤٤");
        let edited = planned(&[fact("-phone", "22 44", false)], &edited);
        assert_eq!(dump(&edited), "## Phones\n# source: 22 44\n# status: translated\n-phone = ٢٢ ٤٤\n");
    }

    #[test]
    fn a_stub_that_is_not_needed_any_more_goes() {
        let locale = "ar".parse().expect("a locale");
        let catalog = planned(&[fact("-office", "Kontoret", true)], &Catalog::new(&locale, "facts"));
        assert!(planned(&[fact("-office", "Kontoret", false)], &catalog).records.is_empty());
    }

    #[test]
    fn a_catalog_of_another_tool_is_reported_and_left_alone() {
        let locale = "ar".parse().expect("a locale");
        let mut catalog = planned(&[fact("-office", "Kontoret", true)], &Catalog::new(&locale, "facts"));
        set(&mut catalog, "-office", "المكتب");
        if let RecordKind::Entry(entry) = &mut catalog.records[0].kind {
            entry.source = None;
        }
        let plan =
            plan_facts(&[fact("-office", "Kontoret", true)], vec![catalog.clone()], &FormerTexts::default(), &today());
        assert_eq!(plan.catalogs[0].catalog, catalog);
        assert_eq!(plan.diagnostics.iter().map(|one| one.rule).collect::<Vec<_>>(), ["foreign-catalog"]);
    }
}
