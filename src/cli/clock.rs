//! The clock: the day that status lines are dated with, and the time that PDFs carry.

#![expect(clippy::disallowed_methods, reason = "this is the door to the clock")]

use std::time::{SystemTime, UNIX_EPOCH};

use crate::catalog::Day;
use crate::cli::error::CommandError;

const FIXED: &str = "SOURCE_DATE_EPOCH";

/// Returns the seconds since 1970 that count as now: `SOURCE_DATE_EPOCH` where it is set.
pub(crate) fn now() -> Result<u64, CommandError> {
    match std::env::var_os(FIXED) {
        Some(fixed) => fixed.to_str().and_then(|seconds| seconds.parse().ok()).ok_or_else(|| CommandError::Usage {
            message: format!("`{FIXED}` is `{}`, not a number of seconds", fixed.to_string_lossy()),
            help: format!("set {FIXED} to the seconds since 1970, or unset it"),
        }),
        None => Ok(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.as_secs())),
    }
}

/// Returns today's day (UTC).
pub(crate) fn today() -> Result<Day, CommandError> {
    now().map(Day::from_epoch_seconds)
}
