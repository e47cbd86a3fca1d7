//! The theme: colours, type scale and spacing of a project.
//!
//! Colours are CMYK, because the print edition is what must be right; colours
//! for the screen are derived from them. Sizes are multiples of the body size,
//! because copyfit changes that and nothing else.

use std::ops::Range;

use crate::geometry::Length;
use crate::project::Sheet;

/// A colour as the printing press has it, in percent of each ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cmyk {
    /// Cyan, 0 to 100.
    pub cyan: u8,
    /// Magenta, 0 to 100.
    pub magenta: u8,
    /// Yellow, 0 to 100.
    pub yellow: u8,
    /// Black, 0 to 100.
    pub black: u8,
}

impl Cmyk {
    /// Black ink alone: text is printed in this.
    pub const BLACK: Self = Self::new(0, 0, 0, 100);
    /// The paper.
    pub const WHITE: Self = Self::new(0, 0, 0, 0);

    /// Returns the colour of these percentages.
    pub const fn new(cyan: u8, magenta: u8, yellow: u8, black: u8) -> Self {
        Self { cyan, magenta, yellow, black }
    }

    /// Returns the sum of the four inks in percent.
    pub fn total_ink(self) -> u16 {
        [self.cyan, self.magenta, self.yellow, self.black].into_iter().map(u16::from).sum()
    }
}

/// The look of a project's documents.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// The colours by their use.
    pub swatches: Swatches,
    /// The sizes of type.
    pub scale: TypeScale,
    /// How a cover looks.
    pub cover: CoverDesign,
    /// Where the lines of running text end.
    pub align: TextAlign,
    /// The publisher's logo.
    pub logo: Option<Logo>,
}

/// How a cover looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CoverDesign {
    /// All of it is a field of colour.
    Field,
    /// The title stands in a band of colour, the rest on paper.
    Band,
    /// All stands on paper, under a bar of colour.
    Plain,
}

impl CoverDesign {
    /// All designs.
    pub const ALL: [Self; 3] = [Self::Field, Self::Band, Self::Plain];

    /// Returns the word used in settings.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Field => "field",
            Self::Band => "band",
            Self::Plain => "plain",
        }
    }
}

/// Where the lines of running text end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextAlign {
    /// Where their words end: the margin is ragged.
    Start,
    /// At the measure, as far as the lines can be filled well.
    Justify,
}

impl TextAlign {
    /// All ways.
    pub const ALL: [Self; 2] = [Self::Start, Self::Justify];

    /// Returns the word used in settings.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Justify => "justify",
        }
    }
}

/// A logo, for covers and first pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    /// The path of its file, relative to the project.
    pub path: String,
    /// Its height, where there is room.
    pub height: Length,
    /// What it stands on.
    pub ground: LogoGround,
    /// What it says to those who cannot see it: the same in every language.
    pub alt: String,
    /// Where the settings name the file.
    pub span: Range<usize>,
}

/// What a logo stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LogoGround {
    /// What is there: the colour of the cover.
    Bare,
    /// A white field of its own.
    White,
}

impl LogoGround {
    /// All grounds.
    pub const ALL: [Self; 2] = [Self::Bare, Self::White];

    /// Returns the word used in settings.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bare => "bare",
            Self::White => "white",
        }
    }
}

impl Theme {
    /// Returns the height of the logo; zero when there is none.
    pub fn logo_height(&self) -> Length {
        self.logo.as_ref().map_or(Length::ZERO, |logo| logo.height)
    }
}

/// The colours by their use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Swatches {
    /// Running text.
    pub text: Cmyk,
    /// Headings, rules and list markers.
    pub accent: Cmyk,
    /// The field behind the cover.
    pub field: Cmyk,
    /// Text on the field.
    pub on_field: Cmyk,
    /// The field behind a call-out.
    pub tint: Cmyk,
    /// The bar and the words of an urgent call-out.
    pub alert: Cmyk,
}

/// Sizes of type, as the body size and multiples of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TypeScale {
    /// The largest body size: what copyfit starts from.
    pub body_max: Length,
    /// The smallest body size that may be printed.
    pub body_min: Length,
    /// Distance of baselines as a multiple of the size, for Latin; other scripts scale it by what their fonts need.
    pub leading: f64,
    /// The least leading that copyfit may use at the least size.
    pub leading_min: f64,
    /// The title (heading of level 1), as a multiple of the body size like those that follow.
    pub title: f64,
    /// Heading of level 2.
    pub heading: f64,
    /// Heading of level 3 and below.
    pub subheading: f64,
    /// The text under the title on a cover.
    pub lead: f64,
    /// Footnotes, captions, table heads.
    pub small: f64,
    /// White between blocks, as a multiple of the usual.
    pub spacing: f64,
}

impl Theme {
    /// Returns the theme with the sizes of type that a sheet needs.
    ///
    /// They are whole or half points. A poster has larger type in all; a small page has a smaller largest size, but the
    /// least size that can be read stays what it is.
    #[must_use]
    pub fn for_sheet(&self, sheet: &Sheet) -> Self {
        if sheet.type_percent == 100 {
            return self.clone();
        }
        let factor = f64::from(sheet.type_percent) / 100.0;
        let half_points = |size: Length| Length::pt((size.to_pt() * 2.0).round() / 2.0);
        let body_min = if factor > 1.0 { half_points(self.scale.body_min.scale(factor)) } else { self.scale.body_min };
        let body_max = half_points(self.scale.body_max.scale(factor)).max(body_min);
        Self { scale: TypeScale { body_max, body_min, ..self.scale }, ..self.clone() }
    }
}

impl Default for Theme {
    fn default() -> Self {
        Self {
            cover: CoverDesign::Field,
            align: TextAlign::Start,
            logo: None,
            swatches: Swatches {
                text: Cmyk::BLACK,
                accent: Cmyk::new(100, 70, 0, 30),
                field: Cmyk::new(100, 70, 0, 30),
                on_field: Cmyk::WHITE,
                tint: Cmyk::new(10, 4, 2, 0),
                alert: Cmyk::new(0, 100, 90, 20),
            },
            scale: TypeScale {
                body_max: Length::pt(12.0),
                body_min: Length::pt(7.5),
                leading: 1.36,
                leading_min: 1.22,
                title: 2.6,
                heading: 1.55,
                subheading: 1.12,
                lead: 1.25,
                small: 0.86,
                spacing: 1.0,
            },
        }
    }
}
