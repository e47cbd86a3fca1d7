//! What a text stands on and what it is for: the two together decide its style.
//!
//! Sizes are decided later, when the text is set.

use crate::layout::setter::TextStyle;
use crate::project::Swatches;

/// What a text stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    /// Paper or a tint.
    Light,
    /// The paper of a cover.
    Cover,
    /// The colour field of a cover or title.
    Field,
    /// The tint of an urgent call-out.
    Urgent,
}

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// A heading.
    Heading,
    /// Running text.
    Body,
    /// A cell of a table, which is narrow.
    Cell,
    /// The bullet or number before an item.
    Marker,
    /// A cell of a header row.
    TableHead,
}

impl Ground {
    /// Returns whether text on it is looked at rather than read.
    pub(super) fn is_display(self) -> bool {
        match self {
            Self::Cover | Self::Field | Self::Urgent => true,
            Self::Light => false,
        }
    }

    /// Returns the style of a text without marks.
    pub(super) fn style(self, using: Use, swatches: &Swatches) -> TextStyle {
        let (text, accent) = match self {
            Self::Light | Self::Cover => (swatches.text, swatches.accent),
            Self::Field => (swatches.on_field, swatches.on_field),
            Self::Urgent => (swatches.alert, swatches.alert),
        };
        let (color, is_strong) = match using {
            Use::Body | Use::Cell => (text, false),
            // Small type is of one ink where it can be: four never lie quite on each other.
            Use::TableHead => (text, true),
            Use::Marker | Use::Heading => (accent, true),
        };
        TextStyle { bold: is_strong || self == Self::Urgent, color, ..TextStyle::default() }
    }
}
