//! Lengths, sizes and rectangles of the page, in whole units of 1/65536 pt.
//!
//! Everything that is laid out or printed is measured here, so that the same
//! input gives the same bytes on every machine. Knows nothing of text, sheets
//! or PDF. The y axis points down, the origin is the top left corner; only the
//! PDF writer turns it round.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// A distance on the page, counted in whole 1/65536 pt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Length(i64);

/// Units of [`Length`] in one PostScript point.
const UNITS_PER_PT: f64 = 65536.0;
/// PostScript points in one millimetre (ISO 32000 user space: 72 to the inch).
const PT_PER_MM: f64 = 72.0 / 25.4;

impl Length {
    /// No distance at all.
    pub const ZERO: Self = Self(0);

    /// Returns the length of `value` PostScript points (1/72 inch).
    #[expect(clippy::cast_possible_truncation, reason = "page lengths are far below 2^47 pt")]
    pub fn pt(value: f64) -> Self {
        Self((value * UNITS_PER_PT).round() as i64)
    }

    /// Returns the length of `value` millimetres.
    pub fn mm(value: f64) -> Self {
        Self::pt(value * PT_PER_MM)
    }

    /// Returns the length in PostScript points.
    #[expect(clippy::cast_precision_loss, reason = "page lengths are far below 2^52 units")]
    pub fn to_pt(self) -> f64 {
        self.0 as f64 / UNITS_PER_PT
    }

    /// Returns the length in millimetres.
    pub fn to_mm(self) -> f64 {
        self.to_pt() / PT_PER_MM
    }

    /// Returns the length multiplied by a plain number.
    pub fn scale(self, factor: f64) -> Self {
        Self::pt(self.to_pt() * factor)
    }

    /// Returns how many times `other` goes into this length; 0 when `other` is 0.
    pub fn ratio(self, other: Self) -> f64 {
        if other.0 == 0 { 0.0 } else { self.to_pt() / other.to_pt() }
    }

    /// Returns whether the length is exactly zero.
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }
}

impl Add for Length {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}
impl Sub for Length {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}
impl Neg for Length {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}
impl AddAssign for Length {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}
impl SubAssign for Length {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}
impl Mul<i64> for Length {
    type Output = Self;
    fn mul(self, times: i64) -> Self {
        Self(self.0 * times)
    }
}
impl Div<i64> for Length {
    type Output = Self;
    fn div(self, parts: i64) -> Self {
        Self(self.0 / parts)
    }
}
impl Sum for Length {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}

/// One value for each side of a rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sides<T> {
    /// The upper side.
    pub top: T,
    /// The right-hand side.
    pub right: T,
    /// The lower side.
    pub bottom: T,
    /// The left-hand side.
    pub left: T,
}

impl<T: Copy> Sides<T> {
    /// Returns four equal sides.
    pub fn all(value: T) -> Self {
        Self { top: value, right: value, bottom: value, left: value }
    }

    /// Returns the sides with left and right exchanged.
    pub fn mirrored(self) -> Self {
        Self { left: self.right, right: self.left, ..self }
    }

    /// Returns the sides with `f` applied to each.
    pub fn map<U>(self, f: impl Fn(T) -> U) -> Sides<U> {
        Sides { top: f(self.top), right: f(self.right), bottom: f(self.bottom), left: f(self.left) }
    }
}

/// Width and height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Size {
    /// The horizontal extent.
    pub width: Length,
    /// The vertical extent.
    pub height: Length,
}

impl Size {
    /// Returns a size of the given millimetres.
    pub fn mm(width: f64, height: f64) -> Self {
        Self { width: Length::mm(width), height: Length::mm(height) }
    }
}

/// A place on a frame or page; y points down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Point {
    /// Distance from the left edge.
    pub x: Length,
    /// Distance from the upper edge.
    pub y: Length,
}

/// A rectangle given by its upper left corner and its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rect {
    /// The upper left corner.
    pub origin: Point,
    /// Width and height.
    pub size: Size,
}

impl Rect {
    /// Returns the rectangle with its upper left corner at (`x`, `y`).
    pub fn new(x: Length, y: Length, width: Length, height: Length) -> Self {
        Self { origin: Point { x, y }, size: Size { width, height } }
    }

    /// Returns the x coordinate of the left edge.
    pub fn left(&self) -> Length {
        self.origin.x
    }

    /// Returns the x coordinate of the right edge.
    pub fn right(&self) -> Length {
        self.origin.x + self.size.width
    }

    /// Returns the y coordinate of the upper edge.
    pub fn top(&self) -> Length {
        self.origin.y
    }

    /// Returns the y coordinate of the lower edge.
    pub fn bottom(&self) -> Length {
        self.origin.y + self.size.height
    }

    /// Returns the rectangle moved by (`dx`, `dy`).
    pub fn translate(self, dx: Length, dy: Length) -> Self {
        Self { origin: Point { x: self.origin.x + dx, y: self.origin.y + dy }, ..self }
    }

    /// Returns the rectangle grown by `by` on each side; negative lengths shrink it.
    pub fn outset(self, by: Sides<Length>) -> Self {
        Self::new(
            self.origin.x - by.left,
            self.origin.y - by.top,
            self.size.width + by.left + by.right,
            self.size.height + by.top + by.bottom,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn millimetres_and_points_convert() {
        assert_eq!(Length::mm(25.4), Length::pt(72.0));
        assert!((Length::mm(210.0).to_mm() - 210.0).abs() < 1e-4);
    }

    #[test]
    fn outset_grows_each_side_by_its_own_amount() {
        let rect = Rect::new(Length::pt(10.0), Length::pt(10.0), Length::pt(5.0), Length::pt(5.0));
        let bleed = Sides { left: Length::pt(3.0), ..Sides::all(Length::ZERO) };
        let grown = rect.outset(bleed);
        assert_eq!((grown.left(), grown.right()), (Length::pt(7.0), Length::pt(15.0)));
        assert_eq!((grown.top(), grown.bottom()), (Length::pt(10.0), Length::pt(15.0)));
    }

    #[test]
    fn mirrored_sides_exchange_left_and_right_only() {
        let sides = Sides { top: 1, right: 2, bottom: 3, left: 4 };
        assert_eq!(sides.mirrored(), Sides { top: 1, right: 4, bottom: 3, left: 2 });
    }
}
