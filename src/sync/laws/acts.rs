//! Acts: what people and tools do to a project, in any order.

use proptest::prelude::*;

use crate::align::testing::{Edit, edit};

/// What a person or a tool does.
#[derive(Debug, Clone)]
pub(super) enum Act {
    Author(Authoring),
    Sync,
    /// The coordinator syncs and calls the changes of some messages minor.
    Minor(Vec<usize>),
    /// The coordinator syncs a source in which one message asks for a key.
    Rename {
        at: usize,
        key: usize,
    },
    /// Somebody works on a record of a language's catalog.
    Catalog {
        locale: usize,
        record: usize,
        work: Work,
    },
    /// A translator edits an outdated text without the number that the source has by now: the edit waits in the file.
    Refuse {
        locale: usize,
        at: usize,
    },
    /// Somebody works on whole files.
    Files(Filing),
    /// The value of a fact changes.
    ChangeFact,
    /// A translator writes a language's own form of the fact, for the newest value shown or for the one before.
    WriteFact {
        locale: usize,
        follows: bool,
    },
}

/// What the author does to the source.
#[derive(Debug, Clone)]
pub(super) enum Authoring {
    Edit(Edit),
    /// Puts a word in bold, or takes that away.
    Format(usize, usize),
    /// Puts another number in, or takes the old one back.
    Renumber(usize),
    /// Misspells a word, or corrects it.
    Misspell(usize, usize),
    /// Makes two messages of one, or one of two.
    Split(usize),
    Merge(usize),
    /// Takes the source back to what it was some syncs ago.
    Revert(usize),
}

/// What a person does to one record.
#[derive(Debug, Clone, Copy)]
pub(super) enum Work {
    /// A translator writes a text, with the values of the newest source text shown, or of the oldest. Tools that keep
    /// comments (Weblate, the translate toolkit) leave the same.
    Write {
        follows: bool,
    },
    /// A translator puts letters right: one, or several.
    Nudge {
        several: bool,
    },
    /// A person takes over a proposed number.
    Accept,
    Confirm,
    Approve,
    /// Somebody deletes or alters lines of metadata.
    DropStatus,
    DropSource,
    DropNewerSource,
    AlterSource {
        by: usize,
    },
}

/// What happens to files as a whole.
#[derive(Debug, Clone, Copy)]
pub(super) enum Filing {
    /// An old copy of a language's file comes back.
    CopyBack {
        locale: usize,
        ago: usize,
    },
    LoseRegister,
    /// A tool that knows no comments of ours (Pontoon) saves a catalog, or some of its entries: what is not translated
    /// goes, and another comment stands with the rest.
    SaveBare {
        locale: usize,
        from: usize,
    },
    /// A tool that does not see stubs (Weblate) writes the translation of one at the end of the file.
    Append {
        locale: usize,
        record: usize,
    },
    /// The work goes on, on a branch beside this one.
    Branch,
    /// People of the other branch go on.
    Switch,
    /// Git merges the other branch into this one; where it cannot, somebody takes this side, or that.
    MergeBranches {
        takes_theirs: bool,
        leaves_markers: bool,
    },
    /// The document gets another name; all files are read under it.
    RenameDocument,
    /// The project goes on with a new edition of the document, which starts with what this one has.
    NewEdition,
}

/// Returns any act.
pub(super) fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        12 => authoring().prop_map(Act::Author),
        6 => Just(Act::Sync),
        3 => prop::collection::vec(0..12_usize, 1..3).prop_map(Act::Minor),
        2 => (0..12_usize, 0..4_usize).prop_map(|(at, key)| Act::Rename { at, key }),
        18 => (0..2_usize, 0..12_usize, work())
            .prop_map(|(locale, record, work)| Act::Catalog { locale, record, work }),
        2 => (0..2_usize, 0..12_usize).prop_map(|(locale, at)| Act::Refuse { locale, at }),
        7 => filing().prop_map(Act::Files),
        1 => Just(Act::ChangeFact),
        1 => (0..2_usize, any::<bool>()).prop_map(|(locale, follows)| Act::WriteFact { locale, follows }),
    ]
}

fn authoring() -> impl Strategy<Value = Authoring> {
    prop_oneof![
        4 => edit().prop_map(Authoring::Edit),
        2 => (0..12_usize, 0..8_usize).prop_map(|(at, word)| Authoring::Format(at, word)),
        2 => (0..12_usize).prop_map(Authoring::Renumber),
        2 => (0..12_usize, 0..8_usize).prop_map(|(at, word)| Authoring::Misspell(at, word)),
        1 => (0..12_usize).prop_map(Authoring::Split),
        1 => (0..12_usize).prop_map(Authoring::Merge),
        2 => (1..4_usize).prop_map(Authoring::Revert),
    ]
}

fn work() -> impl Strategy<Value = Work> {
    prop_oneof![
        6 => any::<bool>().prop_map(|follows| Work::Write { follows }),
        4 => any::<bool>().prop_map(|several| Work::Nudge { several }),
        2 => Just(Work::Accept),
        2 => Just(Work::Confirm),
        2 => Just(Work::Approve),
        1 => Just(Work::DropStatus),
        1 => Just(Work::DropSource),
        1 => Just(Work::DropNewerSource),
        1 => (0..12_usize).prop_map(|by| Work::AlterSource { by }),
    ]
}

fn filing() -> impl Strategy<Value = Filing> {
    let locale = || 0..2_usize;
    prop_oneof![
        2 => (locale(), 1..40_usize).prop_map(|(locale, ago)| Filing::CopyBack { locale, ago }),
        1 => Just(Filing::LoseRegister),
        1 => (locale(), 0..8_usize).prop_map(|(locale, from)| Filing::SaveBare { locale, from }),
        1 => (locale(), 0..12_usize).prop_map(|(locale, record)| Filing::Append { locale, record }),
        2 => Just(Filing::Branch),
        2 => Just(Filing::Switch),
        3 => (any::<bool>(), any::<bool>())
            .prop_map(|(takes_theirs, leaves_markers)| Filing::MergeBranches { takes_theirs, leaves_markers }),
        1 => Just(Filing::RenameDocument),
        1 => Just(Filing::NewEdition),
    ]
}
