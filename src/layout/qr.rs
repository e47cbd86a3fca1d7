//! QR codes: from a text to dark modules, and from those to a box.
//!
//! Symbols are black ink alone on a white field that includes the quiet zone
//! of four modules (ISO/IEC 18004, 6.3.8), so that they are read on any ground.

use qrcode::{Color, EcLevel, QrCode};

use crate::geometry::{Length, Rect};
use crate::layout::content::{DarkStretch, QrSymbol};
use crate::layout::vertical::{Column, VBox};
use crate::layout::{Item, Shape, TagId};
use crate::project::Cmyk;

/// The side of a symbol that a telephone finds at an arm's length, in an unsteady hand, in poor light.
const GOOD_MM: f64 = 34.0;
/// The least side of a symbol.
const LEAST_MM: f64 = 25.0;

/// Modules of white around the symbol.
const QUIET_MODULES: i64 = 4;

/// Returns the symbol of a text, or nothing when the text is empty or longer than a symbol holds.
pub(super) fn encode(text: &str, tag: TagId) -> Option<QrSymbol> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok().filter(|_| !text.is_empty())?;
    let width = u8::try_from(code.width()).ok()?;
    let colors = code.to_colors();
    let dark = colors.chunks(code.width()).zip(0..).flat_map(|(modules, row)| dark_stretches(row, modules)).collect();
    Some(QrSymbol { tag, width, dark })
}

fn dark_stretches(row: u8, modules: &[Color]) -> Vec<DarkStretch> {
    let mut stretches: Vec<DarkStretch> = Vec::new();
    for (column, color) in (0..).zip(modules) {
        match stretches.last_mut() {
            _ if *color == Color::Light => {}
            Some(last) if last.column + last.count == column => last.count += 1,
            _ => stretches.push(DarkStretch { row, column, count: 1 }),
        }
    }
    stretches
}

/// Where the quiet zone may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quiet {
    /// Into the white margin beside the text, so that the symbol is in line with it.
    InMargin,
    /// Inside the measure.
    InMeasure,
}

/// Returns the symbol as a box, at the edge of the column where reading starts.
pub(super) fn set(symbol: &QrSymbol, column: Column, rtl: bool, quiet: Quiet) -> VBox {
    let taken = match quiet {
        Quiet::InMargin => 0,
        Quiet::InMeasure => 2 * QUIET_MODULES,
    };
    let module = module_size(symbol, column.width, taken);
    let field_side = module * (i64::from(symbol.width) + 2 * QUIET_MODULES);
    let outset = match quiet {
        Quiet::InMargin => module * QUIET_MODULES,
        Quiet::InMeasure => Length::ZERO,
    };
    let left = if rtl { column.right() - field_side + outset } else { column.left - outset };
    let at = |modules: u8| module * (i64::from(modules) + QUIET_MODULES);
    let stretch =
        |dark: &DarkStretch| Rect::new(left + at(dark.column), at(dark.row), module * i64::from(dark.count), module);
    let field = Shape::Fill { rect: Rect::new(left, Length::ZERO, field_side, field_side), color: Cmyk::WHITE };
    let modules = Shape::Modules { rects: symbol.dark.iter().map(stretch).collect(), color: Cmyk::BLACK };
    let items = vec![Item { tag: None, shape: field }, Item { tag: Some(symbol.tag), shape: modules }];
    VBox { items, ..VBox::empty(field_side) }
}

/// Returns the side of a module: a symbol is as large as can be scanned with ease, if the column
/// has the room for it and `around` modules more; it is 25 mm at least, a module half a millimetre.
fn module_size(symbol: &QrSymbol, measure: Length, around: i64) -> Length {
    let modules = i64::from(symbol.width);
    let room = measure / (modules + around);
    // Division rounds down; a thousandth of a module more keeps the promise.
    let of_symbol = |side: f64| Length::mm(side).scale(1.001 / f64::from(symbol.width));
    of_symbol(GOOD_MM).min(room).max(of_symbol(LEAST_MM)).max(Length::mm(0.5))
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMN: Column = Column { left: Length::ZERO, width: Length::ZERO };

    fn symbol(text: &str) -> QrSymbol {
        encode(text, TagId(0)).expect("short enough")
    }

    fn field(vbox: &VBox) -> Rect {
        let Shape::Fill { rect, color: Cmyk::WHITE } = vbox.items[0].shape else { panic!("the field comes first") };
        rect
    }

    fn modules(vbox: &VBox) -> &[Rect] {
        let Shape::Modules { rects, color: Cmyk::BLACK } = &vbox.items[1].shape else { panic!("then the modules") };
        rects
    }

    #[test]
    fn a_symbol_begins_with_its_finder_pattern() {
        let symbol = symbol("https://example.org");
        assert_eq!(symbol.dark[0], DarkStretch { row: 0, column: 0, count: 7 });
        let dark: usize = symbol.dark.iter().map(|stretch| usize::from(stretch.count)).sum();
        let code = QrCode::with_error_correction_level("https://example.org", EcLevel::M).expect("short enough");
        assert_eq!(dark, code.to_colors().iter().filter(|color| **color == Color::Dark).count());
    }

    #[test]
    fn nothing_and_too_much_cannot_be_encoded() {
        assert!(encode("", TagId(0)).is_none() && encode(&"x".repeat(5000), TagId(0)).is_none());
    }

    #[test]
    fn a_symbol_is_large_enough_in_a_quiet_zone_of_four_modules() {
        for text in ["1", "https://example.org/listen", &"x".repeat(600)] {
            let symbol = symbol(text);
            let vbox = set(&symbol, COLUMN, false, Quiet::InMeasure);
            let (field, modules) = (field(&vbox), modules(&vbox));
            let left = modules.iter().map(Rect::left).min().expect("some are dark");
            let right = modules.iter().map(Rect::right).max().expect("some are dark");
            let module = modules[0].size.height;
            assert!(right - left >= Length::mm(25.0) && module >= Length::mm(0.5), "{text}");
            assert_eq!((left - field.left(), field.right() - right), (module * 4, module * 4), "{text}");
            assert_eq!(vbox.height, field.size.height);
        }
    }

    #[test]
    fn a_symbol_is_as_large_as_its_column_lets_it_be() {
        let check = |column: f64, quiet: Quiet, expected: f64| {
            let column = Column { left: Length::ZERO, width: Length::mm(column) };
            let vbox = set(&symbol("https://example.org"), column, false, quiet);
            let (left, right) =
                (modules(&vbox).iter().map(Rect::left).min(), modules(&vbox).iter().map(Rect::right).max());
            let side = right.expect("some are dark") - left.expect("some are dark");
            assert!((side.to_mm() - expected).abs() < 0.5, "{} mm", side.to_mm());
        };
        check(83.0, Quiet::InMargin, 34.0);
        check(83.0, Quiet::InMeasure, 34.0);
        check(30.0, Quiet::InMargin, 30.0);
        check(37.0, Quiet::InMeasure, 28.0);
        check(10.0, Quiet::InMargin, 25.0);
    }

    #[test]
    fn a_quiet_zone_in_the_margin_puts_the_modules_in_line_with_the_text() {
        let column = Column { left: Length::mm(8.0), width: Length::mm(80.0) };
        let edge = |rtl: bool| {
            let vbox = set(&symbol("a"), column, rtl, Quiet::InMargin);
            let edges = modules(&vbox).iter().map(|rect| if rtl { rect.right() } else { rect.left() });
            if rtl { edges.max() } else { edges.min() }
        };
        assert_eq!(edge(false), Some(column.left));
        assert_eq!(edge(true), Some(column.right()));
    }
}
