//! The laws of sync, on random documents, and on whatever people and tools do to them in any order.

mod acts;
mod facts;
mod files;
mod merge;
mod people;
mod truth;
mod world;

use std::collections::BTreeSet;

use proptest::prelude::*;

use crate::align::testing::{edit, edited, words};
use crate::catalog::{Catalog, Status, status};
use crate::sync::laws::acts::{Act, Work, act};
use crate::sync::laws::world::World;
use crate::sync::testing::Project;

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
        let is_writing = |act: &&Act| match act {
            Act::Catalog { work, .. } => matches!(work, Work::Write { .. } | Work::Confirm | Work::Approve),
            other => matches!(other, Act::Sync),
        };
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
