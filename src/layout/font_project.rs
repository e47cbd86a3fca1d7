//! Fonts of a project become faces: checked, and taken out of variable fonts in each style.
//!
//! Goes in: files as the settings name them. Comes out: faces, and what is
//! wrong with the files. Knows no book and no text.

use std::sync::Arc;

use skrifa::FontRef;

use crate::diag::Diagnostic;
use crate::layout::font_check::{embedding_ban, fault};
use crate::layout::font_face::{FaceSource, FontFace, FontScope, family_name, weight};
use crate::layout::font_position::{Position, Style, is_bold_weight};
use crate::project::{AxisTag, AxisValue};

/// A font file of the project, as its settings name it.
pub struct ProjectFont {
    /// The file's name, for messages.
    pub name: String,
    /// The bytes of the file.
    pub data: Arc<dyn AsRef<[u8]> + Send + Sync>,
    /// The number of the face in a collection, else 0.
    pub index: u32,
    /// Where on the axes of a variable font the face lies, as far as that is named.
    pub axes: Vec<AxisValue>,
    /// Whether the face is for bold text.
    pub bold: bool,
    /// Whether the face is for italic text.
    pub italic: bool,
    /// Whether the face is for headings, and for nothing else.
    pub heading: bool,
    /// Which text it is for.
    pub scope: FontScope,
}

/// What is wrong with a font of the project.
#[derive(Debug, Clone, PartialEq)]
pub struct FontFault {
    /// Which of the fonts, from 0.
    pub font: usize,
    /// The axis that is meant, where a place on one is at fault.
    pub axis: Option<AxisTag>,
    /// What is wrong; an error when the font is not used.
    pub diagnostic: Diagnostic,
}

/// Returns the faces of a project's fonts, those that are named first, and what is wrong with the fonts.
pub(super) fn faces_of(project: Vec<ProjectFont>) -> (Vec<FontFace>, Vec<FontFault>) {
    let mut named = Vec::new();
    let mut faults = Vec::new();
    for (font, file) in project.into_iter().enumerate() {
        let fault = |(axis, diagnostic)| FontFault { font, axis, diagnostic };
        let mut found = Vec::new();
        match project_face(file, &mut found) {
            Ok(face) => named.push(face),
            Err(fault) => found.push(*fault),
        }
        faults.extend(found.into_iter().map(fault));
    }
    let others = other_styles(&named);
    named.extend(others);
    (named, faults)
}

/// Returns the faces that the variable fonts of a project have besides those that are named: bold, italic, bold italic.
fn other_styles(named: &[FontFace]) -> Vec<FontFace> {
    let styles = [(false, false), (true, false), (false, true), (true, true)];
    let [regular, bold, italic, bold_italic] = styles.map(|(bold, italic)| Style { bold, italic });
    let mut scopes: Vec<&FontScope> = Vec::new();
    for face in named.iter().filter(|face| !face.is_heading()) {
        if !scopes.contains(&face.scope()) {
            scopes.push(face.scope());
        }
    }
    let find = |scope: &FontScope, style: Style| {
        let is_it = |face: &&FontFace| face.scope() == scope && !face.is_heading() && face.style() == style;
        named.iter().find(is_it)
    };
    let out_of = |scope: &FontScope, style: Style, sources: &[Style]| {
        let mut sources = sources.iter().filter_map(|source| find(scope, *source));
        if find(scope, style).is_some() { None } else { sources.find_map(|source| source.in_style(style)) }
    };
    let others = scopes.into_iter().flat_map(|scope| {
        [
            out_of(scope, bold, &[regular]),
            out_of(scope, italic, &[regular]),
            out_of(scope, bold_italic, &[italic, bold, regular]),
        ]
    });
    others.flatten().collect()
}

/// What is wrong with a font, and the axis that is meant, if one is.
type Fault = (Option<AxisTag>, Diagnostic);

/// Checks a project's font and makes it a face.
///
/// What is worth a warning only goes to `warnings`.
fn project_face(font: ProjectFont, warnings: &mut Vec<Fault>) -> Result<FontFace, Box<Fault>> {
    let bytes = font.data.as_ref().as_ref();
    if let Some(fault) = fault(bytes, font.index) {
        let help = "replace it with a whole TrueType or OpenType font, and check the face's `index` in a collection";
        let message = format!("`{}` cannot be used: {fault}", font.name);
        return Err(Box::new((None, Diagnostic::error("broken-font", message).help(help))));
    }
    if let Some(ban) = embedding_ban(bytes, font.index) {
        let help = "name another font, or get a licence and a file of this one that allow it";
        let message = format!("`{}` may not be embedded in a PDF: {ban}", font.name);
        return Err(Box::new((None, Diagnostic::error("font-not-embeddable", message).help(help))));
    }
    let (position, is_bold) = position(&font, bytes, warnings)?;
    let family = family_name(bytes, font.index).unwrap_or_else(|| font.name.clone());
    let ProjectFont { name, data, index, italic, heading, scope, .. } = font;
    Ok(FontFace::new(FaceSource {
        family,
        bold: is_bold,
        italic,
        heading,
        scope,
        file: Some(name),
        position,
        data,
        index,
    }))
}

/// Returns where in a variable font a face lies, and whether it is bold there if it is to be.
fn position(
    font: &ProjectFont,
    bytes: &[u8],
    warnings: &mut Vec<Fault>,
) -> Result<(Option<Position>, bool), Box<Fault>> {
    let Ok(file) = FontRef::from_index(bytes, font.index) else { return Ok((None, font.bold)) };
    // Headings are bold unless they have a face of another weight.
    let style = Style { bold: font.bold || font.heading, italic: font.italic };
    let position = Position::of(&file, style, &font.axes)
        .map_err(|fault| Box::new((Some(fault.tag()), fault.diagnostic(&font.name))))?;
    let Some(place) = position.as_ref().filter(|place| font.bold && !place.names(AxisTag::WEIGHT)) else {
        return Ok((position, font.bold));
    };
    let weight = place.weight().unwrap_or_else(|| weight(&file));
    if !is_bold_weight(weight) {
        let help = "name a font that is bold; a stroke stands in for it until then";
        let message = format!("`{}` is a variable font of weight {weight} at most, which is not bold", font.name);
        warnings.push((None, Diagnostic::warning("font-not-bold", message).help(help)));
    }
    Ok((position, is_bold_weight(weight)))
}
