//! Layout: a localized document and a sheet become frames of positioned glyphs.
//!

mod frame;
mod tag;

pub use frame::{Cluster, Frame, Glyph, GlyphRun, Item, Shape};
pub use tag::{Tag, TagId, TagRole, TagTree};

/// A face of a [`FontBook`] by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaceId(pub u16);
