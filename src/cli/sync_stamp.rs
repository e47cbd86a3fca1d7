//! The stamp of a sync that found nothing to do, so that the next one need not look again.
//!
//! The rule: `out/.sync-stamp` is written only by a sync of all documents that changed no file, had nothing to
//! report and no finding. It has the digests of everything that this sync read, the day, and the program. When
//! all of that is the same, the result is too. Times and sizes of files decide nothing: a file can be changed
//! twice within the clock's step, or get its old time back from an archive, and a change that is not seen would
//! leave a text current that is not. Whether a sync that did change something would find nothing the second
//! time is not taken for granted either: the second one looks.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::cli::program::program;
use crate::cli::project::Project;
use crate::cli::trace::Seen;
use crate::project::DocumentSettings;
use crate::report::{SyncReport, SyncedDocument};

const STAMP: &str = "out/.sync-stamp";

/// A sync that found nothing to do.
#[derive(Debug, Serialize, Deserialize)]
struct SyncStamp {
    /// The program: another one may see things in another way.
    program: String,
    /// The day, on which what is dated may depend.
    day: String,
    /// How many messages each document has.
    documents: BTreeMap<String, usize>,
    /// What it read.
    seen: Seen,
}

/// Returns the report of a sync if it is known that it would find nothing to do.
pub(super) fn nothing_to_do(project: &Project, chosen: &[&DocumentSettings], is_dry: bool) -> Option<SyncReport> {
    let text = project.store.read_text(STAMP).ok()??.ok()?;
    let stamp: SyncStamp = serde_json::from_str(text.text()).ok()?;
    if stamp.program != program()? || stamp.day != project.today.as_str() {
        return None;
    }
    let document = |settings: &&DocumentSettings| {
        let messages = stamp.documents.get(&settings.id)?;
        let locales: Vec<String> = settings.locales.iter().map(ToString::to_string).collect();
        Some(SyncedDocument::unchanged(&settings.id, *messages, &locales))
    };
    let documents = chosen.iter().map(document).collect::<Option<Vec<_>>>()?;
    project.store.is_as_seen(&stamp.seen).then(|| SyncReport::new(is_dry, documents, Vec::new()))
}

/// Writes the stamp, if a sync of all documents had nothing to do and nothing to say.
///
/// A stamp that cannot be written costs time and nothing else.
pub(super) fn remember(project: &Project, report: &SyncReport) {
    let (true, Some(seen), Some(program)) = (report.is_unchanged(), project.store.seen(), program()) else { return };
    let documents = report.documents.iter().map(|document| (document.id.clone(), document.kept)).collect();
    let stamp = SyncStamp { program, day: project.today.to_string(), documents, seen };
    if let Ok(text) = serde_json::to_string(&stamp) {
        let _ = project.store.write(STAMP, text.as_bytes());
    }
}
