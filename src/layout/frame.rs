//! Frames: positioned glyphs and shapes, the result of layout.
//!
//! A frame is all that PDF writing, previews and proofs get to see of a text's
//! looks; the [`TagTree`](crate::layout::TagTree) beside it says what it means.

use std::ops::Range;
use std::sync::Arc;

use smallvec::SmallVec;

use crate::geometry::{Length, Rect, Size};
use crate::layout::{FaceId, TagId};
use crate::locale::Locale;
use crate::media::Picture;
use crate::project::{Cmyk, PanelRef};
use crate::text::MessageKey;

/// What is painted on one panel or page; the origin is the panel's upper left trimmed corner.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// The panel of the sheet that this fills.
    pub panel: PanelRef,
    /// The trimmed size of the panel.
    pub size: Size,
    /// What is painted, later items over earlier ones.
    pub items: Vec<Item>,
    /// Which of it shows a message a second time.
    pub echoes: Vec<Echo>,
}

/// A message that is shown a second time, as decoration: in a running head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Echo {
    /// The message.
    pub key: MessageKey,
    /// The items of the frame that show it.
    pub items: Range<usize>,
}

/// One thing that is painted.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The structure element that it belongs to; nothing for decoration (an artifact).
    pub tag: Option<TagId>,
    /// What it is.
    pub shape: Shape,
}

/// The things that can be painted.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Glyphs of one line in one face.
    Glyphs(GlyphRun),
    /// A filled rectangle. It may reach over the panel's trimmed sides by the bleed.
    Fill {
        /// Where.
        rect: Rect,
        /// In which colour.
        color: Cmyk,
    },
    /// A picture.
    Picture {
        /// Where; its proportions are those of the picture.
        rect: Rect,
        /// What.
        picture: Arc<Picture>,
    },
    /// Many filled rectangles as one path: the modules of a QR code.
    Modules {
        /// Where.
        rects: Vec<Rect>,
        /// In which colour.
        color: Cmyk,
    },
}

/// Glyphs of one line that share face, size and colour, in visual order.
#[derive(Debug, Clone, PartialEq)]
pub struct GlyphRun {
    /// The face.
    pub face: FaceId,
    /// The size of the em.
    pub size: Length,
    /// The colour.
    pub color: Cmyk,
    /// Width of a stroke that stands in for a bold face; zero for none.
    pub stroke: Length,
    /// Whether the text of this run reads from right to left.
    pub rtl: bool,
    /// The language.
    pub locale: Locale,
    /// The text that the run shows, in logical order.
    pub text: String,
    /// The clusters in visual order, from left to right.
    pub clusters: Vec<Cluster>,
    /// Where a click on this run leads (screen edition).
    pub link: Option<String>,
}

/// The least stretch of text that has glyphs of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// Bytes of the run's text. A hyphen that the line breaker added has an empty range.
    pub text: Range<usize>,
    /// The glyphs in visual order; none for a character without ink.
    pub glyphs: Glyphs,
}

/// The glyphs of a cluster: mostly one, which costs no allocation. A long document has a million of them.
pub type Glyphs = SmallVec<[Glyph; 1]>;

/// A glyph in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    /// The glyph's number in the face's font.
    pub id: u16,
    /// Its origin, from the frame's left edge.
    pub x: Length,
    /// Its origin (the baseline, moved by the mark's offset), from the frame's upper edge.
    pub y: Length,
}
