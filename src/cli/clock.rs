//! The clock: the day that status lines are dated with, and the time that PDFs carry.

#![expect(clippy::disallowed_methods, reason = "this is the door to the clock")]

use std::time::{SystemTime, UNIX_EPOCH};

use crate::catalog::Day;

/// Returns the seconds since 1970 that count as now: `SOURCE_DATE_EPOCH` where it is set.
pub(crate) fn now() -> u64 {
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    fixed.unwrap_or_else(|| SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.as_secs()))
}

/// Returns today's day (UTC).
pub(crate) fn today() -> Day {
    Day::from_epoch_seconds(now())
}
