//! Structure: the elements of a tagged PDF with their content, in reading order.
//!
//! Joins the tag tree of a layout with the marked content that drawing made:
//! links and right-to-left texts get elements of their own, elements without
//! content fall away. Plain data; `tags`, `links` and `outline` write it.

mod builder;
mod speech;

use crate::layout::TagRole;
use crate::pdf::PdfRequest;
use crate::pdf::draw::Marks;
use crate::pdf::font::Fonts;
use crate::pdf::imposition::Page;
use crate::pdf::structure::builder::Builder;

/// The elements and links of a document.
#[derive(Debug, Default)]
pub(super) struct Structure {
    /// The elements; the first is the document.
    pub(super) elements: Vec<Element>,
    /// The areas that can be clicked.
    pub(super) links: Vec<LinkArea>,
}

/// A structure element.
#[derive(Debug)]
pub(super) struct Element {
    /// What it is.
    pub(super) role: Role,
    /// The element that holds it.
    pub(super) parent: Option<usize>,
    /// The BCP 47 tag of the language.
    pub(super) lang: String,
    /// What it holds, in reading order.
    pub(super) kids: Vec<Kid>,
    /// Its text, where the content does not give it in logical order.
    pub(super) actual: Option<String>,
    /// Its text in logical order.
    pub(super) text: String,
    /// Where its content begins.
    pub(super) start: Option<Start>,
    /// Whether it is among its parent's kids.
    is_attached: bool,
}

/// The kind of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Role {
    /// One that layout gave.
    Layout(TagRole),
    /// A link that layout gave only on the run, or that cannot be clicked.
    Span,
    /// A link.
    Link,
}

/// What an element holds.
#[derive(Debug)]
pub(super) enum Kid {
    /// Another element.
    Element(usize),
    /// Marked content.
    Content(Content),
    /// A clickable area.
    Link(usize),
}

/// The marked content of one item.
#[derive(Debug)]
pub(super) struct Content {
    /// The page.
    pub(super) page: usize,
    /// The numbers in logical order; none when the item is joined to the one before.
    pub(super) numbers: Vec<i64>,
    /// The box around it; nothing for a space that vanished at the end of a line.
    pub(super) area: Option<Area>,
    /// Its text in logical order; ends with a soft hyphen where a hyphen was added.
    text: String,
    is_rtl: bool,
    line: usize,
}

/// A place on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Start {
    /// The page.
    pub(super) page: usize,
    /// Points from the left edge.
    pub(super) left: f64,
    /// Points from the lower edge.
    pub(super) top: f64,
}

/// Left, lower, right and upper edge in points from the page's lower left corner.
pub(super) type Area = [f64; 4];

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// To a URI, percent-encoded.
    Uri(String),
    /// To an element of this document.
    Element(usize),
}

/// An area that can be clicked.
#[derive(Debug, PartialEq)]
pub(super) struct LinkArea {
    /// The page.
    pub(super) page: usize,
    /// Where.
    pub(super) area: Area,
    /// Where it leads.
    pub(super) target: Target,
    /// The link's element.
    pub(super) element: usize,
}

impl Structure {
    /// Returns the structure of the pages that were drawn.
    pub(super) fn build(request: &PdfRequest<'_>, pages: &[Page], fonts: &Fonts<'_>, marks: &Marks) -> Self {
        let mut builder = Builder::new(request, pages, fonts);
        for frame in 0..request.layout.frames.len() {
            builder.frame(frame, marks);
        }
        let mut structure = builder.finish();
        for element in 0..structure.elements.len() {
            structure.speak(element);
        }
        structure
    }

    /// Adds an element that layout did not give, not yet hung into the tree, and returns its number.
    fn add(&mut self, role: Role, parent: usize) -> usize {
        self.elements.push(Element {
            role,
            parent: Some(parent),
            lang: self.elements[parent].lang.clone(),
            kids: Vec::new(),
            actual: None,
            text: String::new(),
            start: None,
            is_attached: false,
        });
        self.elements.len() - 1
    }

    /// Returns the elements that are part of the tree, with their numbers.
    pub(super) fn attached(&self) -> impl Iterator<Item = (usize, &Element)> {
        self.elements.iter().enumerate().filter(|(_, element)| element.is_attached)
    }
}

/// Returns the least box around two.
pub(super) fn union(a: Area, b: Area) -> Area {
    [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]
}
