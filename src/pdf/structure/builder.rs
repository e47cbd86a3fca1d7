//! Building the structure: items find their elements, elements their places.
//!
//! Frame by frame in reading order; what is attached first stands first, but
//! elements of one parent keep the order of the tag tree.

use crate::geometry::{Length, Point, Rect};
use crate::layout::{GlyphRun, Item, Layout, Shape, TagId, TagRole, TagTree};
use crate::pdf::PdfRequest;
use crate::pdf::draw::Marks;
use crate::pdf::font::Fonts;
use crate::pdf::imposition::{Page, Placed};
use crate::pdf::structure::{Area, Content, Element, Kid, LinkArea, Role, Start, Structure, Target, speech, union};
use crate::pdf::{links, reading};
use crate::project::Edition;

/// The part of the em above and below the baseline that a link covers.
const ABOVE_BELOW: (f64, f64) = (0.85, 0.25);

/// A structure under construction.
pub(super) struct Builder<'a> {
    layout: &'a Layout,
    pages: &'a [Page],
    fonts: &'a Fonts<'a>,
    edition: Edition,
    structure: Structure,
    /// The link element made for a run, with the tag and target that it is for.
    made_link: Option<(TagId, String, usize)>,
    line: usize,
}

impl<'a> Builder<'a> {
    pub(super) fn new(request: &PdfRequest<'a>, pages: &'a [Page], fonts: &'a Fonts<'a>) -> Self {
        let elements = request.layout.tags.tags().iter().map(|tag| Element {
            role: role(&tag.role, request.edition),
            parent: tag.parent.map(|parent| parent.0),
            lang: tag.locale.as_str().to_owned(),
            kids: Vec::new(),
            actual: None,
            text: tag.text.clone(),
            start: None,
            is_attached: tag.parent.is_none(),
        });
        let structure = Structure { elements: elements.collect(), links: Vec::new() };
        let (layout, edition) = (request.layout, request.edition);
        Self { layout, pages, fonts, edition, structure, made_link: None, line: 0 }
    }

    /// Adds the content of a frame.
    pub(super) fn frame(&mut self, frame: usize, marks: &Marks) {
        let on_page = |page: &Page| page.placed.iter().find(|placed| placed.frame == frame).copied();
        let found = self.pages.iter().enumerate().find_map(|(page, content)| Some((page, on_page(content)?)));
        let Some((page, placed)) = found else { return };
        let items = &self.layout.frames[frame].items;
        for line in reading::lines(items, &self.layout.tags) {
            for item in line.items {
                self.item(page, placed, &items[item], marks.of(frame, item));
            }
            self.line += 1;
        }
    }

    /// Adds the content of an item to its element.
    fn item(&mut self, page: usize, placed: Placed, item: &Item, numbers: &[i64]) {
        let Some(tag) = item.tag else { return };
        let area = self.area(page, placed, item);
        let element = self.owner(tag, item);
        if numbers.is_empty() && area.is_none() && !self.structure.elements[element].is_attached {
            return;
        }
        let mut content =
            Content { page, numbers: numbers.to_vec(), area, text: String::new(), is_rtl: false, line: self.line };
        if let Shape::Glyphs(run) = &item.shape {
            content.text = speech::run_text(run);
            content.is_rtl = run.rtl;
            if run.rtl {
                content.numbers.reverse();
            }
        }
        self.link(element, tag, item, &content);
        self.structure.elements[element].kids.push(Kid::Content(content));
        self.attach(element, area.map(|[left, _, _, top]| Start { page, left, top }));
    }

    /// Returns the box around what an item paints on the page; nothing when it paints nothing.
    fn area(&self, page: usize, placed: Placed, item: &Item) -> Option<Area> {
        let page = &self.pages[page];
        let height = page.media.height;
        match &item.shape {
            Shape::Glyphs(run) => self.run_area(page, placed, run),
            Shape::Fill { rect, .. } | Shape::Picture { rect, .. } => {
                page.clip(placed, *rect).map(|rect| to_area(rect, height))
            }
            Shape::Modules { rects, .. } => {
                let visible = rects.iter().filter_map(|rect| page.clip(placed, *rect));
                visible.map(|rect| to_area(rect, height)).reduce(union)
            }
        }
    }

    fn run_area(&self, page: &Page, placed: Placed, run: &GlyphRun) -> Option<Area> {
        let face = self.fonts.face(run.face);
        let glyphs = || run.clusters.iter().flat_map(|cluster| &cluster.glyphs);
        let left = glyphs().map(|glyph| glyph.x).min()?;
        let right = glyphs().map(|glyph| glyph.x + face.advance(glyph.id, run.size)).max()?;
        let baseline = glyphs().map(|glyph| glyph.y).max()?;
        let (x0, y0) = page.to_pdf(placed, Point { x: left, y: baseline + run.size.scale(ABOVE_BELOW.1) });
        let (x1, y1) = page.to_pdf(placed, Point { x: right, y: baseline - run.size.scale(ABOVE_BELOW.0) });
        Some([x0, y0, x1, y1])
    }

    /// Returns the element that an item's content belongs to: its tag's, or a link made for the run.
    fn owner(&mut self, tag: TagId, item: &Item) -> usize {
        let uri = own_target(item).and_then(links::uri).filter(|_| has_links(self.edition));
        let (Some(uri), None) = (uri, enclosing_link(&self.layout.tags, tag)) else {
            self.made_link = None;
            return tag.0;
        };
        match &self.made_link {
            Some((of, to, element)) if (*of, to) == (tag, &uri) => *element,
            _ => {
                let element = self.structure.add(Role::Link, tag.0);
                self.made_link = Some((tag, uri, element));
                element
            }
        }
    }

    /// Makes an item clickable, as one area with the one before where both are on one line.
    fn link(&mut self, element: usize, tag: TagId, item: &Item, content: &Content) {
        if !has_links(self.edition) {
            return;
        }
        let enclosing = enclosing_link(&self.layout.tags, tag);
        let (element, target) = match (own_target(item).and_then(links::uri), enclosing) {
            (Some(uri), enclosing) => (enclosing.map_or(element, |(link, _)| link.0), Target::Uri(uri)),
            (None, Some((link, target))) => (link.0, target),
            (None, None) => return,
        };
        let Content { page, area: Some(area), line, .. } = *content else { return };
        let goes_on = self.last_line_of(element) == Some(line);
        match self.structure.links.last_mut() {
            Some(last) if goes_on && (last.element, last.page) == (element, page) => {
                last.area = union(last.area, area);
            }
            _ => self.structure.links.push(LinkArea { page, area, target, element }),
        }
    }

    /// Returns the line of an element's last content.
    fn last_line_of(&self, element: usize) -> Option<usize> {
        self.structure.elements[element].kids.iter().rev().find_map(|kid| match kid {
            Kid::Content(content) => Some(content.line),
            Kid::Element(inner) => self.last_line_of(*inner),
            Kid::Link(_) => None,
        })
    }

    /// Hangs an element and those around it into the tree, at the place reached.
    fn attach(&mut self, mut element: usize, start: Option<Start>) {
        loop {
            let node = &mut self.structure.elements[element];
            node.start = node.start.or(start);
            let was_attached = std::mem::replace(&mut node.is_attached, true);
            let Some(parent) = node.parent else { break };
            if !was_attached {
                self.structure.elements[parent].kids.push(Kid::Element(element));
            }
            element = parent;
        }
    }

    pub(super) fn finish(mut self) -> Structure {
        self.attach_empty_cells();
        for element in 0..self.layout.tags.tags().len() {
            sort_by_tree(&mut self.structure.elements[element].kids, self.layout.tags.tags().len());
        }
        for (index, link) in self.structure.links.iter().enumerate() {
            self.structure.elements[link.element].kids.push(Kid::Link(index));
        }
        self.structure
    }

    /// A table has a cell in each column of each row, whether something stands in it or not.
    fn attach_empty_cells(&mut self) {
        for (index, tag) in self.layout.tags.tags().iter().enumerate() {
            let is_cell = matches!(tag.role, TagRole::TableHead | TagRole::TableCell);
            if is_cell && !self.structure.elements[index].is_attached && self.is_in_tree(index) {
                self.attach(index, None);
            }
        }
    }

    /// Returns whether a table around the element has content.
    fn is_in_tree(&self, element: usize) -> bool {
        let mut around = self.structure.elements[element].parent;
        while let Some(index) = around {
            let node = &self.structure.elements[index];
            if node.role == Role::Layout(TagRole::Table) {
                return node.is_attached;
            }
            around = node.parent;
        }
        false
    }
}

/// Returns the role of an element in an edition.
fn role(role: &TagRole, edition: Edition) -> Role {
    match role {
        TagRole::Link { target } if has_links(edition) && links::uri(target).is_some() => Role::Link,
        TagRole::Goto { .. } if has_links(edition) => Role::Link,
        TagRole::Link { .. } | TagRole::Goto { .. } => Role::Span,
        other => Role::Layout(other.clone()),
    }
}

/// Returns whether an edition may have annotations: paper cannot be clicked, and PDF/X-4 forbids them.
fn has_links(edition: Edition) -> bool {
    match edition {
        Edition::Print | Edition::Imposed => false,
        Edition::Screen | Edition::Proof => true,
    }
}

/// Returns the link at or around a tag that can be followed, and where it leads.
fn enclosing_link(tags: &TagTree, tag: TagId) -> Option<(TagId, Target)> {
    let mut around = Some(tag);
    while let Some(id) = around {
        let node = tags.get(id);
        if let TagRole::Link { target } = &node.role {
            return links::uri(target).map(|uri| (id, Target::Uri(uri)));
        }
        if let TagRole::Goto { to } = node.role {
            return Some((id, Target::Element(to.0)));
        }
        around = node.parent;
    }
    None
}

/// Returns where a run says that it leads.
fn own_target(item: &Item) -> Option<&str> {
    match &item.shape {
        Shape::Glyphs(run) => run.link.as_deref(),
        Shape::Fill { .. } | Shape::Modules { .. } | Shape::Picture { .. } => None,
    }
}

/// Brings the elements that layout gave (the first `given`) into the order of its tree, at the places where they stand.
///
/// A footnote is painted after the text around it, and still belongs where it is referred to.
fn sort_by_tree(kids: &mut [Kid], given: usize) {
    let given_element = |kid: &Kid| match kid {
        Kid::Element(element) if *element < given => Some(*element),
        Kid::Element(_) | Kid::Content(_) | Kid::Link(_) => None,
    };
    let mut elements: Vec<usize> = kids.iter().filter_map(given_element).collect();
    elements.sort_unstable();
    let places = kids.iter_mut().filter(|kid| given_element(kid).is_some());
    for (kid, element) in places.zip(elements) {
        *kid = Kid::Element(element);
    }
}

/// Returns a rectangle that is measured from the top of a page of that height.
fn to_area(rect: Rect, height: Length) -> Area {
    let up = |y: Length| (height - y).to_pt();
    [rect.left().to_pt(), up(rect.bottom()), rect.right().to_pt(), up(rect.top())]
}
