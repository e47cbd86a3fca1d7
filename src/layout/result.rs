//! What layout hands on: frames, structure and how well the text fits.

use std::collections::BTreeSet;
use std::ops::Range;

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

impl Layout {
    /// Returns how many frames are panels or pages: those on which too long a text goes on come after them.
    pub fn panel_count(&self) -> usize {
        self.frames.len() - self.fit.misfit.overset.iter().map(|overset| overset.frames.len()).sum::<usize>()
    }
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
    /// What does not fit all the same: nothing but a proof shows it.
    pub misfit: Misfit,
}

/// What of a document does not fit at the least size and leading.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Misfit {
    /// The text that is too much, panel by panel.
    pub overset: Vec<Overset>,
    /// The messages with a word or a table that is wider than its line.
    pub wide: BTreeSet<MessageKey>,
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
    /// How far below the upper edge of the panel its room ends.
    pub end: Length,
    /// The frames on which the text goes on, behind those of all panels.
    pub frames: Range<usize>,
}
