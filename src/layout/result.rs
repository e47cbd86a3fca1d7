//! What layout hands on: frames, structure and how well the text fits.

use crate::geometry::Length;
use crate::layout::{Frame, TagTree};
use crate::project::PanelRef;
use crate::text::MessageKey;

/// A face of a font book by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaceId(pub u16);

/// What the pages are for: paper shows the addresses of links, a screen has links.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Medium {
    /// Paper.
    Print,
    /// A screen.
    Screen,
}

/// A document set on its sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// The panels or pages in reading order.
    pub frames: Vec<Frame>,
    /// The logical structure.
    pub tags: TagTree,
    /// How the text fits.
    pub fit: Fit,
    /// What the pages are for.
    pub medium: Medium,
}

/// How the text fits its panels.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// The size of running text that copyfit found.
    pub body_size: Length,
    /// The leading as a multiple of the size.
    pub leading: f64,
    /// How many times the usual white there is between blocks.
    pub air: f64,
    /// How full each panel is, in reading order.
    pub fill: Vec<PanelFill>,
}

/// How full a panel is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PanelFill {
    /// Which panel.
    pub panel: PanelRef,
    /// Height of the text as a share of the height there is, 1 for full.
    pub share: f64,
}

/// Text that is too much for a panel, at the least size and leading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overset {
    /// The first message that does not fit.
    pub key: Option<MessageKey>,
    /// The panel's or page's number in reading order, from 1.
    pub panel: usize,
    /// About how many characters are to be cut.
    pub characters: usize,
}
