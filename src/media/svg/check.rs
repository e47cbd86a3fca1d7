//! What an SVG file may have in it, looked at as XML before anything is resolved.

use std::collections::BTreeMap;

use usvg::roxmltree::{Document, Node};

use crate::media::PictureFault;

/// How many elements may stand inside of each other, references followed.
const DEEPEST: usize = 200;
/// How many elements there may be when each `use` is followed.
const MOST_ELEMENTS: usize = 200_000;
const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

/// Refuses what cannot be printed, reaches outside of the file, or unfolds without end.
pub(super) fn check(document: &Document<'_>) -> Result<(), PictureFault> {
    if document.root_element().tag_name().name() != "svg" {
        return Err(PictureFault::damaged("SVG", &"it does not begin with an `svg` element"));
    }
    check_depth(document)?;
    for element in elements(document) {
        check_element(element)?;
        check_references(element)?;
    }
    let mut unfolding = Unfolding::of(document);
    unfolding.size(document.root_element(), 0).map(|_| ())
}

fn elements<'d, 'input>(document: &'d Document<'input>) -> impl Iterator<Item = Node<'d, 'input>> {
    document.descendants().filter(Node::is_element)
}

/// Checks the depth without recursion, which a deep file would make overflow.
fn check_depth(document: &Document<'_>) -> Result<(), PictureFault> {
    let mut depths: BTreeMap<u32, usize> = BTreeMap::new();
    for element in elements(document) {
        let above = element.parent().and_then(|parent| depths.get(&parent.id().get())).copied().unwrap_or(0);
        if above >= DEEPEST {
            return Err(too_deep());
        }
        depths.insert(element.id().get(), above + 1);
    }
    Ok(())
}

fn too_deep() -> PictureFault {
    PictureFault::TooComplex { what: "elements inside of each other", most: DEEPEST }
}

fn check_element(element: Node<'_, '_>) -> Result<(), PictureFault> {
    if element.tag_name().namespace() != Some(SVG) {
        return Ok(());
    }
    let (what, help) = match element.tag_name().name() {
        "text" | "textPath" => (
            "text in it, which nobody can translate",
            "write the words under the picture, or turn letters that are the same everywhere into paths",
        ),
        "image" | "feImage" => ("another picture in it", "give each picture a file of its own"),
        "foreignObject" => ("another kind of document in it", "export it as plain SVG"),
        "script" => ("a script in it", "delete the `script` element"),
        "marker" => ("markers (arrow heads)", "turn the lines with arrow heads into paths"),
        "pattern" => ("a pattern", "turn the pattern into paths, or export the picture as PNG"),
        _ => return Ok(()),
    };
    Err(PictureFault::Unsupported { what: what.to_owned(), help })
}

/// Checks that nothing outside of the file is meant.
fn check_references(element: Node<'_, '_>) -> Result<(), PictureFault> {
    // A link leads out of the drawing when it is clicked; it brings nothing in, and is not painted.
    let is_link = element.tag_name().name() == "a";
    let outside = href(element).filter(|target| !is_link && !target.trim().starts_with('#'));
    let styles = element.attributes().map(|attribute| attribute.value());
    let mut styles = styles.chain(element.text().filter(|_| element.tag_name().name() == "style"));
    let outside = outside.or_else(|| styles.find(|style| reaches_outside(style)));
    let Some(outside) = outside else { return Ok(()) };
    let shown: String = outside.trim().chars().take(60).collect();
    let what = format!("a reference to something outside of the file: `{shown}`");
    Err(PictureFault::Unsupported { what, help: "put all that is painted into the file itself" })
}

/// Returns whether a style names another file.
fn reaches_outside(style: &str) -> bool {
    let urls = style.match_indices("url(").map(|(start, found)| &style[start + found.len()..]);
    let is_outside = |rest: &str| !rest.trim_start_matches([' ', '"', '\'']).starts_with('#');
    style.contains("@import") || urls.into_iter().any(is_outside)
}

fn href<'d>(element: Node<'d, '_>) -> Option<&'d str> {
    element.attribute((XLINK, "href")).or_else(|| element.attribute("href"))
}

/// How large elements become when each `use` in them is followed.
struct Unfolding<'d, 'input> {
    by_id: BTreeMap<&'d str, Node<'d, 'input>>,
    /// Nothing while the element is being followed.
    sizes: BTreeMap<u32, Option<usize>>,
}

impl<'d, 'input> Unfolding<'d, 'input> {
    fn of(document: &'d Document<'input>) -> Self {
        let by_id = elements(document).filter_map(|element| Some((element.attribute("id")?, element))).collect();
        Self { by_id, sizes: BTreeMap::new() }
    }

    fn size(&mut self, element: Node<'d, 'input>, depth: usize) -> Result<usize, PictureFault> {
        if depth > DEEPEST {
            return Err(too_deep());
        }
        match self.sizes.insert(element.id().get(), None) {
            Some(None) => {
                let what = "an element that uses itself".to_owned();
                return Err(PictureFault::Unsupported { what, help: "take the `use` out of what it refers to" });
            }
            Some(Some(size)) => {
                self.sizes.insert(element.id().get(), Some(size));
                return Ok(size);
            }
            None => {}
        }
        let mut size = 1_usize;
        for child in element.children().filter(Node::is_element) {
            size = size.saturating_add(self.size(child, depth + 1)?);
        }
        if let Some(used) = self.used(element) {
            size = size.saturating_add(self.size(used, depth + 1)?);
        }
        if size > MOST_ELEMENTS {
            return Err(PictureFault::TooComplex { what: "elements", most: MOST_ELEMENTS });
        }
        self.sizes.insert(element.id().get(), Some(size));
        Ok(size)
    }

    fn used(&self, element: Node<'d, 'input>) -> Option<Node<'d, 'input>> {
        let target = href(element).filter(|_| element.tag_name().name() == "use")?;
        self.by_id.get(target.trim().strip_prefix('#')?).copied()
    }
}
