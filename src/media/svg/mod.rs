//! SVG: checked as XML, then resolved by `usvg` and flattened to painted paths.
//!
//! What cannot be printed as flat paths, or could not be translated, is refused
//! by its name: a drawing that prints otherwise than it looks on the screen
//! would be found out by the readers only.

mod check;
mod flatten;
mod paint;

use usvg::{ImageHrefResolver, Options, Tree, roxmltree};

use crate::media::{Drawing, PictureFault};

const FORMAT: &str = "SVG";
/// The largest SVG file that is read, in bytes: the SVG of a map of Europe's coast has 2 MB.
const LARGEST_FILE: usize = 5_000_000;
/// The most nodes of XML: elements, stretches of text, comments.
const MOST_NODES: u32 = 200_000;

/// Reads an SVG file.
pub(super) fn decode(bytes: &[u8]) -> Result<Drawing, PictureFault> {
    if bytes.len() > LARGEST_FILE {
        let (megabytes, largest) = (bytes.len() as u64 / 1_000_000, LARGEST_FILE as u64 / 1_000_000);
        return Err(PictureFault::LargeFile { megabytes, largest });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| PictureFault::damaged(FORMAT, &"it is not UTF-8"))?;
    // Programs for drawing write a document type; roxmltree bounds what its entities unfold to.
    let xml = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, entity_resolver: None };
    let document = roxmltree::Document::parse_with_options(text, xml).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => too_complex(),
        error => PictureFault::damaged(FORMAT, &error),
    })?;
    check::check(&document)?;
    let tree = Tree::from_xmltree(&document, &options()).map_err(|error| PictureFault::damaged(FORMAT, &error))?;
    flatten::flatten(&tree)
}

fn too_complex() -> PictureFault {
    PictureFault::TooComplex { what: "parts", most: MOST_NODES as usize }
}

/// Nothing outside of the file is read: `check` has refused pictures in it, and here none would be found.
fn options() -> Options<'static> {
    Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}
