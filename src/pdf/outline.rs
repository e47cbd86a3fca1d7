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
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| document.new_object_id()).collect();
    for (index, bookmark) in bookmarks.iter().enumerate() {
        let siblings = children(&bookmarks, bookmark.parent);
        let place = siblings.iter().position(|sibling| *sibling == index).unwrap_or(0);
        let mut item = dictionary! {
            "Title" => text_string(&bookmark.title),
            "Parent" => bookmark.parent.map_or(root, |parent| ids[parent]),
            "Dest" => destination(bookmark.start, pages),
        };
        if place > 0 {
            item.set("Prev", ids[siblings[place - 1]]);
        }
        if let Some(next) = siblings.get(place + 1) {
            item.set("Next", ids[*next]);
        }
        open(&mut item, &bookmarks, &ids, Some(index));
        document.objects.insert(ids[index], item.into());
    }
    let mut outlines = dictionary! { "Type" => "Outlines" };
    open(&mut outlines, &bookmarks, &ids, None);
    document.objects.insert(root, outlines.into());
    Some(root)
}

/// Adds the first and last bookmark below one and how many are shown when it is open.
fn open(item: &mut lopdf::Dictionary, bookmarks: &[Bookmark], ids: &[ObjectId], parent: Option<usize>) {
    let below = children(bookmarks, parent);
    if let (Some(first), Some(last)) = (below.first(), below.last()) {
        item.set("First", ids[*first]);
        item.set("Last", ids[*last]);
        item.set("Count", shown_below(bookmarks, parent));
    }
}

fn children(bookmarks: &[Bookmark], parent: Option<usize>) -> Vec<usize> {
    (0..bookmarks.len()).filter(|index| bookmarks[*index].parent == parent).collect()
}

/// Returns the number of all bookmarks below one.
fn shown_below(bookmarks: &[Bookmark], parent: Option<usize>) -> i64 {
    children(bookmarks, parent).into_iter().map(|child| 1 + shown_below(bookmarks, Some(child))).sum()
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
