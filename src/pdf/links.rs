//! Links: which targets can be followed, and their annotations.
//!
//! Only the screen and proof editions have any (`structure` decides). Takes
//! the areas of a [`Structure`]; writes annotation dictionaries.

use std::fmt::Write as _;

use lopdf::{Document, Object, ObjectId, dictionary};

use crate::pdf::PdfError;
use crate::pdf::object::{numbers, text_string};
use crate::pdf::outline::destination;
use crate::pdf::structure::{LinkArea, Start, Structure, Target};

/// The schemes that a leaflet may lead to. Others could start programs or read files.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// Returns a link's target as a URI of ASCII characters; nothing when it must not be followed.
///
/// What a URI cannot have is percent-encoded (RFC 3986); a phone number loses
/// its spaces (RFC 3966 has none).
pub(super) fn uri(target: &str) -> Option<String> {
    let (scheme, rest) = target.trim().split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    if !SCHEMES.contains(&scheme.as_str()) || rest.is_empty() {
        return None;
    }
    let is_phone = scheme == "tel";
    let mut uri = format!("{scheme}:");
    for byte in rest.bytes() {
        match byte {
            b' ' if is_phone => {}
            b if b.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&b) => uri.push(char::from(b)),
            b => write!(uri, "%{b:02X}").expect("a string takes all that is written to it"),
        }
    }
    Some(uri)
}

/// Adds the annotations of all links and returns them in the order of the links.
///
/// Their keys in the parent tree begin with `first_key`.
pub(super) fn add_annotations(
    document: &mut Document,
    structure: &Structure,
    pages: &[ObjectId],
    first_key: i64,
) -> Result<Vec<ObjectId>, PdfError> {
    let mut added = Vec::with_capacity(structure.links.len());
    let mut on_pages: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    for (key, link) in (first_key..).zip(&structure.links) {
        let annotation = annotation(structure, link, pages, key);
        let id = document.add_object(annotation);
        on_pages[link.page].push(Object::Reference(id));
        added.push(id);
    }
    for (page, annotations) in pages.iter().zip(on_pages) {
        let page = document.get_dictionary_mut(*page)?;
        if annotations.is_empty() {
            page.remove(b"Annots");
        } else {
            page.set("Annots", annotations);
        }
    }
    Ok(added)
}

/// Returns a link annotation that is printed (flag 4) without a border (ISO 32000-1, 12.5.6.5).
fn annotation(structure: &Structure, link: &LinkArea, pages: &[ObjectId], key: i64) -> lopdf::Dictionary {
    let text = &structure.elements[link.element].text;
    let contents = match &link.target {
        Target::Uri(uri) if text.is_empty() => uri,
        Target::Uri(_) | Target::Element(_) => text,
    };
    let mut annotation = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => numbers(&link.area),
        "P" => pages[link.page],
        "F" => 4,
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "Contents" => text_string(contents),
        "StructParent" => key,
    };
    match &link.target {
        Target::Uri(uri) => {
            let action =
                dictionary! { "Type" => "Action", "S" => "URI", "URI" => Object::string_literal(uri.as_str()) };
            annotation.set("A", action);
        }
        Target::Element(to) => {
            // What has nothing on a page is where the link is.
            let here = Start { page: link.page, left: link.area[0], top: link.area[3] };
            annotation.set("Dest", destination(structure.elements[*to].start.unwrap_or(here), pages));
        }
    }
    annotation
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_become_uris_of_ascii_characters() {
        for (target, expected) in [
            ("tel:+47 22 33 11 60", Some("tel:+4722331160")),
            ("mailto:post@rosa-help.no", Some("mailto:post@rosa-help.no")),
            ("https://www.udi.no/søk?a=1 2#å", Some("https://www.udi.no/s%C3%B8k?a=1%202#%C3%A5")),
            ("HTTPS://udi.no/%C3%B8", Some("https://udi.no/%C3%B8")),
            ("http://a.no/(x)\"<>", Some("http://a.no/(x)%22%3C%3E")),
            ("javascript:alert(1)", None),
            ("file:///etc/passwd", None),
            ("#section", None),
            ("tel:", None),
            ("", None),
        ] {
            assert_eq!(uri(target).as_deref(), expected, "{target}");
        }
    }
}
