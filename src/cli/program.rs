//! Which program this is: what it made before may look different when another makes it.

use std::time::UNIX_EPOCH;

/// Returns what tells this program from another: version, and size and time of its file.
pub(super) fn program() -> Option<String> {
    let file = std::env::current_exe().ok()?.metadata().ok()?;
    let built = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
    Some(format!("{} {} {built}", env!("CARGO_PKG_VERSION"), file.len()))
}
