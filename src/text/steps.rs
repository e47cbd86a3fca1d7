//! Comparisons of loops that a long text could make many, counted in tests.
//!
//! Time differs by machine and load; the number of comparisons does not. Outside of tests nothing is counted.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

#[cfg(test)]
use std::cell::Cell;

#[cfg(test)]
thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// A value whose comparisons are counted, whoever makes them: a loop, a sorted map, a foreign algorithm.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted<T>(pub(super) T);

impl<T: Ord> Ord for Counted<T> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        count();
        self.0.cmp(&other.0)
    }
}

impl<T: Ord> PartialOrd for Counted<T> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: PartialEq> PartialEq for Counted<T> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        count();
        self.0 == other.0
    }
}

impl<T: Eq> Eq for Counted<T> {}

impl<T: Hash> Hash for Counted<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

/// Counts a step.
#[inline]
pub(super) fn count() {
    #[cfg(test)]
    STEPS.with(|steps| steps.set(steps.get() + 1));
}

/// Returns how many steps some work takes on this thread.
#[cfg(test)]
pub(super) fn of<T>(work: impl FnOnce() -> T) -> u64 {
    let before = STEPS.with(Cell::get);
    work();
    STEPS.with(Cell::get) - before
}
