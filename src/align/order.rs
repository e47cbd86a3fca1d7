//! Order: the most pairs that stand in the same order on both sides.

/// Returns, for each pair, whether it belongs to the longest run of pairs whose
/// old sides ascend; the others moved.
///
/// `pairs` has (old, new), sorted by new; no index is twice on a side.
/// Patience sorting, n log n.
pub(super) fn in_order(pairs: &[(usize, usize)]) -> Vec<bool> {
    // For each length, the pair that ends the run of that length with the least old index.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (index, (old, _)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].0 < *old);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(index);
        } else {
            ends[length] = index;
        }
    }
    let mut is_in_order = vec![false; pairs.len()];
    let mut next = ends.last().copied();
    while let Some(index) = next {
        is_in_order[index] = true;
        next = before[index];
    }
    is_in_order
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn the_longest_ascending_run_stays() {
        let check = |olds: &[usize], expected: &[bool]| {
            let pairs: Vec<_> = olds.iter().copied().zip(0..).collect();
            assert_eq!(in_order(&pairs), expected, "{olds:?}");
        };
        check(&[], &[]);
        check(&[0, 1, 2], &[true, true, true]);
        check(&[2, 0, 1], &[false, true, true]);
        check(&[1, 2, 3, 0], &[true, true, true, false]);
        check(&[5, 1, 2, 9, 3, 4], &[false, true, true, false, true, true]);
    }
}
