//! The steps of loops that a hostile text could make long, counted in tests.
//!
//! Time differs by machine and load; the number of steps does not. Outside of
//! tests nothing is counted.

#[cfg(test)]
use std::cell::Cell;

#[cfg(test)]
thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// Counts a step.
#[inline]
pub(super) fn count() {
    #[cfg(test)]
    STEPS.with(|steps| steps.set(steps.get() + 1));
}

/// Returns how many steps some work takes on this thread.
#[cfg(test)]
pub(super) fn of<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let before = STEPS.with(Cell::get);
    let result = work();
    (result, STEPS.with(Cell::get) - before)
}
