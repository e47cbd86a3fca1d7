//! Layout: a localized document and a sheet become frames of positioned glyphs.
//!
//! Fonts, shaping, lines, the vertical list, panels and copyfit. Knows nothing
//! of catalogs or PDF.

mod area;
mod block;
mod booklet;
mod breaks;
mod content;
mod contents;
mod copyfit;
mod cover;
mod customs;
mod direction;
mod engine;
mod findings;
mod flow;
mod font_book;
mod font_check;
mod font_choice;
mod font_data;
mod font_face;
mod font_position;
mod font_probe;
mod font_project;
mod foot;
mod frame;
mod framing;
mod front;
mod furniture;
mod ground;
mod hyphens;
mod justify;
mod kashida;
mod lengthen;
mod line;
mod logo;
mod marks;
mod notes;
mod pages;
mod panel;
mod particles;
mod picture;
mod qr;
mod result;
mod row;
mod run;
mod segments;
mod setter;
mod shape;
mod shaped;
mod steps;
mod styled;
mod surplus;
mod table;
mod tag;
mod total_fit;
mod typesetter;
mod vertical;
mod widths;

#[cfg(test)]
mod inline_tests;
#[cfg(test)]
mod sheet_tests;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

pub use content::ShapedDocument;
pub use font_book::{FontBook, FontPreferences};
pub use font_face::{FaceMetrics, FontFace, FontScope};
pub use font_position::{Position, measure};
pub use font_probe::{ProbedFace, probe};
pub use font_project::{FontFault, ProjectFont};
pub use frame::{Cluster, Echo, Frame, Glyph, GlyphRun, Glyphs, Item, Shape};
pub use picture::{CoarsePicture, coarse_pictures};
pub use result::{FaceId, Fit, Layout, Medium, Misfit, Overset, PanelFill};
pub use run::{FitRequest, common_fit, run, set, set_misfit};
pub use setter::{
    Alignment, Line, LineMetrics, MissingGlyph, ParagraphText, ShapeText, ShapedText, StyledSpan, TextStyle,
};
pub use shape::{LayoutJob, shape};
pub use shaped::Shaped;
pub use tag::{Tag, TagId, TagRole, TagTree};
pub use typesetter::{BookSetter, Typesetter};
