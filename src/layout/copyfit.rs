//! Copyfit: the largest size at which the text fits.
//!
//! Knows sizes and a question; what fitting means is the caller's affair.

use crate::geometry::Length;
use crate::project::TypeScale;

/// The grid of body sizes, in points.
const GRID_PT: f64 = 0.1;
/// The grid of leadings.
const LEADING_GRID: f64 = 0.01;
/// The grid of white between blocks, as a multiple of the usual, and its end.
const AIR_GRID: f64 = 0.05;
const AIR_MAX: f64 = 1.5;
/// How near to a place of a grid counts as being there, in steps: lengths are whole numbers of a unit.
const NEAR: f64 = 0.01;
/// How far above the size that bisection finds larger ones are tried: a text may fit at 8.4 pt and 8.6 pt but not at 8.5 pt.
const STEPS_UP: usize = 3;

/// Returns the body size and leading to set a text with.
///
/// The largest size of the grid at which it fits with the theme's leading; else
/// the least size with the largest leading at which it fits; else the least of
/// both, at which it does not fit.
pub(super) fn best(scale: &TypeScale, mut fits: impl FnMut(Length, f64) -> bool) -> (Length, f64) {
    let sizes = grid((scale.body_max - scale.body_min).to_pt(), GRID_PT);
    let size = |step: usize| {
        let size = (scale.body_min + Length::pt(span(step, GRID_PT))).min(scale.body_max);
        if scale.body_max - size < Length::pt(GRID_PT * NEAR) { scale.body_max } else { size }
    };
    if let Some(step) = largest(sizes, &mut |step| fits(size(step), scale.leading)) {
        return (size(step), scale.leading);
    }
    let leadings = grid(scale.leading - scale.leading_min, LEADING_GRID);
    let leading = |step: usize| scale.leading_min + span(step, LEADING_GRID);
    match largest(leadings, &mut |step| fits(scale.body_min, leading(step))) {
        Some(step) => (scale.body_min, leading(step)),
        None => (scale.body_min, scale.leading_min),
    }
}

/// Returns how many times the usual white to put between blocks, of text that has its largest size and room to spare.
pub(super) fn air(mut fits: impl FnMut(f64) -> bool) -> f64 {
    let air = |step: usize| 1.0 + span(step, AIR_GRID);
    largest(grid(AIR_MAX - 1.0, AIR_GRID), &mut |step| fits(air(step))).map_or(1.0, air)
}

/// Returns the number of steps of a grid that a span has, both ends counted.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "spans are a few points, and not negative")]
fn grid(span: f64, step: f64) -> usize {
    (span.max(0.0) / step + NEAR).floor() as usize + 1
}

/// Returns how far a number of steps goes.
fn span(count: usize, step: f64) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX)) * step
}

/// Returns the largest step below `count` that fits, by bisection and then a few steps up.
fn largest(count: usize, fits: &mut dyn FnMut(usize) -> bool) -> Option<usize> {
    if fits(count - 1) {
        return Some(count - 1);
    }
    // Invariant: all below `low` is taken to fit, `high` does not.
    let (mut low, mut high) = (0, count - 1);
    while low < high {
        let middle = low.midpoint(high);
        if fits(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    let above = (low + 1..(low + STEPS_UP).min(count)).rev().find(|step| fits(*step));
    above.or(low.checked_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Theme;

    fn scale() -> TypeScale {
        TypeScale { body_min: Length::pt(7.5), body_max: Length::pt(10.5), ..Theme::default().scale }
    }

    /// Checks which size and leading come out when a text fits up to a size and a leading.
    fn check(fits: impl FnMut(Length, f64) -> bool, size: f64, leading: f64) {
        let (found, found_leading) = best(&scale(), fits);
        assert!((found.to_pt() - size).abs() < 1e-3, "{} instead of {size}", found.to_pt());
        assert!((found_leading - leading).abs() < 1e-3, "{found_leading} instead of {leading}");
    }

    #[test]
    fn the_largest_size_that_fits_is_found() {
        for tenths in 75..=105 {
            let limit = f64::from(tenths) / 10.0;
            check(|size, _| size.to_pt() <= limit + 1e-3, limit, scale().leading);
        }
    }

    #[test]
    fn what_fits_at_any_size_gets_the_largest() {
        for tenths in 75..=140 {
            let body_max = Length::pt(f64::from(tenths) / 10.0);
            let scale = TypeScale { body_max, ..scale() };
            assert_eq!(best(&scale, |_, _| true), (body_max, scale.leading), "{tenths}");
        }
    }

    #[test]
    fn a_size_above_a_hole_is_found() {
        let fits = |size: Length, _| size.to_pt() < 8.45 || (size.to_pt() > 8.55 && size.to_pt() < 8.65);
        check(fits, 8.6, scale().leading);
    }

    #[test]
    fn at_the_least_size_the_leading_goes_down() {
        check(|size, leading| size.to_pt() < 7.55 && leading <= 1.301, 7.5, 1.30);
    }

    #[test]
    fn what_fits_nowhere_gets_the_least() {
        check(|_, _| false, 7.5, scale().leading_min);
    }

    #[test]
    fn white_is_added_while_the_text_fits() {
        for (limit, expected) in [(2.0, 1.5), (1.27, 1.25), (0.9, 1.0)] {
            assert!((air(|air| air <= limit) - expected).abs() < 1e-6, "{limit}");
        }
    }

    #[test]
    fn few_sizes_are_tried() {
        let mut tried = 0;
        best(&scale(), |size, _| {
            tried += 1;
            size.to_pt() < 9.0
        });
        assert!(tried <= 9, "{tried}");
    }
}
