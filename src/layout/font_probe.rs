//! Looks into a font file that nobody has named yet: does it have what a language lacks?
//!
//! Goes in: the bytes of any file. Comes out: for each face in it, its name,
//! style and how many of some characters it has. Chooses nothing and never
//! brings a face into a build.

use std::collections::BTreeSet;

use skrifa::attribute::{Stretch, Style, Weight};
use skrifa::raw::FileRef;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider as _};

use crate::layout::font_position::{self, axes, has_style};
use crate::project::AxisTag;

/// A face of a font file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProbedFace {
    /// Its number in the file.
    pub index: u32,
    /// Its full name, such as `Noto Sans CJK SC Bold`.
    pub name: String,
    /// Whether it is upright and of regular weight and width, or has such an instance.
    pub is_regular: bool,
    /// Whether it is a variable font that has a bold instance too.
    pub has_bold: bool,
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
    let attributes = font.attributes();
    let weights = axes(font).into_iter().find(|axis| axis.tag == AxisTag::WEIGHT);
    let is_of_weight = match weights {
        Some(axis) => (axis.least..=axis.most).contains(&Weight::NORMAL.value()),
        None => attributes.weight == Weight::NORMAL,
    };
    let is_regular = attributes.style == Style::Normal && is_of_weight && attributes.stretch == Stretch::NORMAL;
    // The full name of a variable font is that of its default instance, such as `Noto Sans SC Thin`.
    let named = |ids: &[StringId]| ids.iter().find_map(|id| font.localized_strings(*id).english_or_first());
    let name = match weights {
        Some(_) => named(&[StringId::TYPOGRAPHIC_FAMILY_NAME, StringId::FAMILY_NAME])?,
        None => named(&[StringId::FULL_NAME])?,
    };
    let has_bold = has_style(font, font_position::Style { bold: true, italic: false });
    (covered > 0).then(|| ProbedFace { index, name: name.chars().collect(), is_regular, has_bold, covered })
}

#[cfg(test)]
mod tests {
    use super::*;

    const THAI: &[u8] = include_bytes!("../../assets/fonts/NotoSansThai-Bold.ttf");

    const VARIABLE: &[u8] = include_bytes!("../../tests/data/fonts/variable.ttf");

    #[test]
    fn a_face_is_described_by_name_style_and_coverage() {
        let characters = BTreeSet::from(['ก', 'ข', '电']);
        let faces = probe(THAI, &characters);
        let name = "Noto Sans Thai Bold".into();
        let expected = ProbedFace { index: 0, name, is_regular: false, has_bold: false, covered: 2 };
        assert_eq!(faces, [expected]);
        // Its default instance is Thin, and its regular one is what a project gets.
        let name = "Polyfold Test Variable".into();
        let expected = ProbedFace { index: 0, name, is_regular: true, has_bold: true, covered: 1 };
        assert_eq!(probe(VARIABLE, &BTreeSet::from(['您', 'ข'])), [expected]);
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
