//! Looks into a font file that nobody has named yet: does it have what a language lacks?
//!
//! Goes in: the bytes of any file. Comes out: for each face in it, its name,
//! style and how many of some characters it has. Chooses nothing and never
//! brings a face into a build.

use std::collections::BTreeSet;

use skrifa::raw::FileRef;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider as _};

/// A face of a font file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProbedFace {
    /// Its number in the file.
    pub index: u32,
    /// Its full name, such as `Noto Sans CJK SC Bold`.
    pub name: String,
    /// Whether it is upright and of regular weight and width.
    pub is_regular: bool,
    /// How many of the characters it has.
    pub covered: usize,
}

/// Returns the faces of a file that have any of the characters; none when it is no font.
pub fn probe(data: &[u8], characters: &BTreeSet<char>) -> Vec<ProbedFace> {
    let Ok(file) = FileRef::new(data) else { return Vec::new() };
    file.fonts()
        .enumerate()
        .filter_map(|(index, font)| probe_face(&font.ok()?, u32::try_from(index).ok()?, characters))
        .collect()
}

fn probe_face(font: &FontRef<'_>, index: u32, characters: &BTreeSet<char>) -> Option<ProbedFace> {
    let charmap = font.charmap();
    let covered = characters.iter().filter(|character| charmap.map(**character).is_some()).count();
    let name = font.localized_strings(StringId::FULL_NAME).english_or_first()?.chars().collect();
    let attributes = font.attributes();
    let is_regular = attributes.style == skrifa::attribute::Style::Normal
        && attributes.weight == skrifa::attribute::Weight::NORMAL
        && attributes.stretch == skrifa::attribute::Stretch::NORMAL;
    (covered > 0).then_some(ProbedFace { index, name, is_regular, covered })
}

#[cfg(test)]
mod tests {
    use super::*;

    const THAI: &[u8] = include_bytes!("../../assets/fonts/NotoSansThai-Bold.ttf");

    #[test]
    fn a_face_is_described_by_name_style_and_coverage() {
        let characters = BTreeSet::from(['ก', 'ข', '电']);
        let faces = probe(THAI, &characters);
        let expected = ProbedFace { index: 0, name: "Noto Sans Thai Bold".into(), is_regular: false, covered: 2 };
        assert_eq!(faces, [expected]);
    }

    #[test]
    fn what_is_no_font_has_no_faces() {
        let characters = BTreeSet::from(['a']);
        assert_eq!(probe(b"", &characters), []);
        assert_eq!(probe(b"<html>", &characters), []);
        for length in [4, 12, 100, 1000, 10_000] {
            // Cut short: whatever is found, reading it does not panic.
            let _ = probe(&THAI[..length], &characters);
        }
    }
}
