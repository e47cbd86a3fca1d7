//! Inks: a theme's CMYK colours as an edition needs them.
//!
//! The print edition keeps CMYK. The others get sRGB, converted through the
//! profile of the printing condition, so that the screen shows what the paper
//! will. The conversion is plain arithmetic without SIMD paths (features of
//! `moxcms` in Cargo.toml), so that every machine gives the same colours.

use std::sync::{Arc, LazyLock};

use lopdf::{Document, Object, ObjectId, dictionary};
use moxcms::{ColorProfile, Layout, RenderingIntent, TransformExecutor, TransformOptions};

use crate::pdf::PdfError;
use crate::pdf::intent::{FOGRA39, SRGB};
use crate::pdf::object::{numbers, resources};
use crate::project::{Cmyk, Edition};

/// A colour as it is written into a content stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ink {
    /// Percent of each ink.
    Cmyk(Cmyk),
    /// Red, green and blue, 0 to 255.
    Rgb([u8; 3]),
}

/// The name under which content streams call the colour that is printed in every ink.
pub(super) const ALL_INKS: &str = "AllInks";

pub(super) type Transform = dyn TransformExecutor<u8> + Send + Sync;

/// FOGRA39 to sRGB, made once in a process because it costs more than a page.
pub(super) static TO_SRGB: LazyLock<Arc<Transform>> = LazyLock::new(|| {
    let from = ColorProfile::new_from_slice(FOGRA39).expect("the built-in profile is whole");
    let to = ColorProfile::new_from_slice(SRGB).expect("the built-in profile is whole");
    let options =
        TransformOptions { rendering_intent: RenderingIntent::RelativeColorimetric, ..TransformOptions::default() };
    // CMYK has four channels, as RGBA has; moxcms takes its layout for it.
    from.create_transform_8bit(Layout::Rgba, &to, Layout::Rgb, options).expect("both profiles have the tables")
});

/// Lets pages name the colour that is printed in every ink: the separation `All` (ISO 32000-1, 8.6.6.4).
///
/// What has no plates shows it as black of all four inks.
pub(super) fn add_all_inks(document: &mut Document, pages: &[ObjectId]) -> Result<(), PdfError> {
    let tint = document.add_object(dictionary! {
        "FunctionType" => 2,
        "Domain" => numbers(&[0.0, 1.0]),
        "C0" => numbers(&[0.0; 4]),
        "C1" => numbers(&[1.0; 4]),
        "N" => 1,
    });
    let space: Vec<Object> = vec!["Separation".into(), "All".into(), "DeviceCMYK".into(), tint.into()];
    let space = document.add_object(space);
    for page in pages {
        resources(document, *page)?.set("ColorSpace", dictionary! { ALL_INKS => space });
    }
    Ok(())
}

impl Ink {
    /// Returns a theme's colour in the colour space of an edition.
    pub(super) fn new(color: Cmyk, edition: Edition) -> Self {
        match edition {
            Edition::Print => Self::Cmyk(color),
            Edition::Screen | Edition::Proof | Edition::Imposed => Self::Rgb(to_rgb(color)),
        }
    }

    /// Returns whether this is black ink alone at full strength, which may overprint.
    pub(super) fn is_black_ink(self) -> bool {
        self == Self::Cmyk(Cmyk::BLACK)
    }
}

/// Returns a colour for the screen.
///
/// Black ink alone becomes a neutral grey, full strength black: the profile's
/// black is a dark grey, which reads badly. The paper becomes white.
fn to_rgb(color: Cmyk) -> [u8; 3] {
    if (color.cyan, color.magenta, color.yellow) == (0, 0, 0) {
        return [to_byte(100 - color.black.min(100)); 3];
    }
    let inks = [color.cyan, color.magenta, color.yellow, color.black].map(to_byte);
    let mut rgb = [0; 3];
    TO_SRGB.transform(&inks, &mut rgb).expect("one colour in, one colour out");
    rgb
}

/// Returns a percentage on the scale of 0 to 255.
fn to_byte(percent: u8) -> u8 {
    let scaled = (u16::from(percent.min(100)) * 255 + 50) / 100;
    u8::try_from(scaled).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::{Swatches, Theme};

    #[test]
    fn the_print_edition_keeps_cmyk() {
        let color = Cmyk::new(100, 65, 10, 30);
        assert_eq!(Ink::new(color, Edition::Print), Ink::Cmyk(color));
    }

    #[test]
    fn black_ink_and_paper_are_black_grey_and_white_on_screen() {
        for (black, expected) in [(100, 0), (0, 255), (40, 153), (90, 26)] {
            assert_eq!(Ink::new(Cmyk::new(0, 0, 0, black), Edition::Screen), Ink::Rgb([expected; 3]), "{black} %");
        }
    }

    /// Oracle: `transicc` of Little CMS with the same two profiles, relative colorimetric, no black point compensation.
    #[test]
    fn colours_are_what_little_cms_makes_of_them() {
        for (color, expected) in ORACLE {
            let Ink::Rgb(rgb) = Ink::new(*color, Edition::Screen) else { panic!("the screen is RGB") };
            let off = rgb.iter().zip(expected).map(|(a, b)| a.abs_diff(*b)).max();
            assert!(off <= Some(3), "{color:?}: {rgb:?}, expected {expected:?}");
        }
    }

    const ORACLE: &[(Cmyk, [u8; 3])] = &[
        (Cmyk::new(100, 65, 10, 30), [5, 73, 124]),
        (Cmyk::new(10, 4, 2, 0), [234, 240, 247]),
        (Cmyk::new(10, 95, 90, 10), [199, 50, 47]),
        (Cmyk::new(100, 0, 0, 0), [0, 161, 228]),
        (Cmyk::new(0, 100, 0, 0), [230, 12, 128]),
        (Cmyk::new(0, 0, 100, 0), [255, 237, 0]),
        (Cmyk::new(60, 40, 40, 100), [30, 32, 32]),
        (Cmyk::new(20, 80, 40, 10), [190, 82, 107]),
    ];

    /// Returns the relative luminance of a colour on the screen (WCAG 2.2).
    fn luminance(color: Cmyk) -> f64 {
        let linear = |byte: u8| {
            let value = f64::from(byte) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = to_rgb(color).map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    #[test]
    fn the_colours_of_the_theme_can_be_read_on_each_other() {
        let swatches = Theme::default().swatches;
        let paper = Cmyk::WHITE;
        for (name, text, ground) in [
            ("text on paper", swatches.text, paper),
            ("text on tint", swatches.text, swatches.tint),
            ("accent on paper", swatches.accent, paper),
            ("accent on tint", swatches.accent, swatches.tint),
            ("alert on tint", swatches.alert, swatches.tint),
            ("text on the field", swatches.on_field, swatches.field),
        ] {
            let (text, ground) = (luminance(text), luminance(ground));
            let contrast = (text.max(ground) + 0.05) / (text.min(ground) + 0.05);
            assert!(contrast >= 4.5, "{name}: {contrast:.2}");
        }
    }

    #[test]
    fn the_theme_lays_on_little_ink_and_few_inks() {
        let Swatches { text, accent, field, on_field, tint, alert } = Theme::default().swatches;
        for color in [text, accent, field, on_field, tint, alert] {
            let Cmyk { cyan, magenta, yellow, black } = color;
            let inks = [cyan, magenta, yellow, black].into_iter().filter(|ink| *ink > 0).count();
            assert!(color.total_ink() <= 300 && inks <= 3, "{color:?}");
        }
        assert_eq!(text, Cmyk::BLACK, "running text is of one ink, which cannot be out of register");
    }

    #[test]
    fn only_black_ink_alone_may_overprint() {
        assert!(Ink::new(Cmyk::BLACK, Edition::Print).is_black_ink());
        assert!(!Ink::new(Cmyk::WHITE, Edition::Print).is_black_ink());
        assert!(!Ink::new(Cmyk::new(0, 0, 0, 99), Edition::Print).is_black_ink());
        assert!(!Ink::new(Cmyk::new(60, 0, 0, 100), Edition::Print).is_black_ink());
        assert!(!Ink::new(Cmyk::BLACK, Edition::Screen).is_black_ink());
    }
}
