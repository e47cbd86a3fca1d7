//! Small PDF objects that several parts of a document are made of.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

use crate::pdf::PdfError;

/// Returns a text string (ISO 32000-1, 7.9.2.2): ASCII as it is, all else as UTF-16 with its mark.
pub(super) fn text_string(text: &str) -> Object {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        Object::string_literal(text)
    } else {
        Object::String(utf16(text), StringFormat::Hexadecimal)
    }
}

/// Returns the bytes of a text in UTF-16 with the byte order mark.
pub(super) fn utf16(text: &str) -> Vec<u8> {
    [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}

/// Returns a number of points to a thousandth: finer than any device, and short.
#[expect(clippy::cast_possible_truncation, reason = "a page is less than 2^24 thousandths of a point")]
pub(super) fn thousandths(points: f64) -> f32 {
    // Adding zero makes -0 the plain 0.
    ((points * 1000.0).round() / 1000.0 + 0.0) as f32
}

/// Returns a list of numbers as a PDF array, each to a thousandth.
pub(super) fn numbers(values: &[f64]) -> Object {
    Object::Array(values.iter().map(|value| Object::Real(thousandths(*value))).collect())
}

/// Returns the resources of a page, its own.
pub(super) fn resources(document: &mut Document, page: ObjectId) -> Result<&mut Dictionary, PdfError> {
    let found = document.get_dictionary(page)?.get(b"Resources").cloned();
    match found {
        Ok(Object::Reference(id)) => Ok(document.get_dictionary_mut(id)?),
        Ok(Object::Dictionary(_)) => Ok(document.get_dictionary_mut(page)?.get_mut(b"Resources")?.as_dict_mut()?),
        _ => {
            let page = document.get_dictionary_mut(page)?;
            page.set("Resources", Dictionary::new());
            Ok(page.get_mut(b"Resources")?.as_dict_mut()?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_strings_are_ascii_or_utf16() {
        assert_eq!(text_string("a (b)"), Object::string_literal("a (b)"));
        let expected = vec![0xFE, 0xFF, 0x00, 0xE5, 0xD8, 0x3D, 0xDE, 0x00];
        assert_eq!(text_string("å😀"), Object::String(expected, StringFormat::Hexadecimal));
    }

    #[test]
    fn numbers_are_short() {
        for (value, expected) in [(841.889_763, "841.89"), (0.000_4, "0"), (-0.000_4, "0"), (12.0, "12")] {
            assert_eq!(thousandths(value).to_string(), expected);
        }
    }
}
