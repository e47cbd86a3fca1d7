//! The outline: bookmarks from the headings, nested by their levels.

use lopdf::{Document, Object, ObjectId, dictionary};

use crate::layout::TagRole;
use crate::pdf::object::{text_string, thousandths};
use crate::pdf::structure::{Role, Start, Structure};

/// A bookmark and where it hangs.
#[derive(Debug, PartialEq)]
struct Bookmark {
    title: String,
    start: Start,
    /// The bookmark above it, by its number.
    parent: Option<usize>,
}

/// Adds the outline and returns it; nothing when there are no headings (ISO 32000-1, 12.3.3).
pub(super) fn add_outline(document: &mut Document, structure: &Structure, pages: &[ObjectId]) -> Option<ObjectId> {
    let bookmarks = bookmarks(structure);
    if bookmarks.is_empty() {
        return None;
    }
    let tree = Branches::of(&bookmarks);
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| document.new_object_id()).collect();
    for (siblings, parent) in tree.below.iter().zip(std::iter::once(root).chain(ids.iter().copied())) {
        for (place, index) in siblings.iter().enumerate() {
            let bookmark = &bookmarks[*index];
            let mut item = dictionary! {
                "Title" => text_string(&bookmark.title),
                "Parent" => parent,
                "Dest" => destination(bookmark.start, pages),
            };
            if place > 0 {
                item.set("Prev", ids[siblings[place - 1]]);
            }
            if let Some(next) = siblings.get(place + 1) {
                item.set("Next", ids[*next]);
            }
            tree.open(&mut item, &ids, index + 1);
            document.objects.insert(ids[*index], item.into());
        }
    }
    let mut outlines = dictionary! { "Type" => "Outlines" };
    tree.open(&mut outlines, &ids, 0);
    document.objects.insert(root, outlines.into());
    Some(root)
}

/// What hangs below the root (0) and below each bookmark (its number and one).
struct Branches {
    below: Vec<Vec<usize>>,
    /// How many bookmarks there are below each, at any depth.
    counts: Vec<i64>,
}

impl Branches {
    fn of(bookmarks: &[Bookmark]) -> Self {
        let parent = |index: usize| bookmarks[index].parent.map_or(0, |parent| parent + 1);
        let mut below = vec![Vec::new(); bookmarks.len() + 1];
        let mut counts = vec![0; bookmarks.len() + 1];
        for index in 0..bookmarks.len() {
            below[parent(index)].push(index);
        }
        // A bookmark comes after the one above it.
        for index in (0..bookmarks.len()).rev() {
            counts[parent(index)] += 1 + counts[index + 1];
        }
        Self { below, counts }
    }

    /// Adds the first and last bookmark below one and how many are shown when it is open.
    fn open(&self, item: &mut lopdf::Dictionary, ids: &[ObjectId], node: usize) {
        if let (Some(first), Some(last)) = (self.below[node].first(), self.below[node].last()) {
            item.set("First", ids[*first]);
            item.set("Last", ids[*last]);
            item.set("Count", self.counts[node]);
        }
    }
}

/// Returns the bookmarks in reading order; a heading hangs under the nearest one before it of a higher level.
fn bookmarks(structure: &Structure) -> Vec<Bookmark> {
    let mut bookmarks = Vec::new();
    let mut above: Vec<(u8, usize)> = Vec::new();
    for (_, element) in structure.attached() {
        let (Role::Layout(TagRole::Heading(level)), Some(start)) = (&element.role, element.start) else { continue };
        above.retain(|(higher, _)| higher < level);
        let parent = above.last().map(|(_, index)| *index);
        above.push((*level, bookmarks.len()));
        bookmarks.push(Bookmark { title: element.text.clone(), start, parent });
    }
    bookmarks
}

/// Returns a place on a page, at the zoom that the reader has.
pub(super) fn destination(start: Start, pages: &[ObjectId]) -> Object {
    let number = |value: f64| Object::Real(thousandths(value));
    let place = [pages[start.page].into(), "XYZ".into(), number(start.left), number(start.top), Object::Null];
    Object::Array(place.to_vec())
}
