//! The table `[theme]`, and `[document.theme]` for what one document has otherwise.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, SourceFile};
use crate::geometry::Length;
use crate::project::toml_reader::{At, TableReader};
use crate::project::{Cmyk, CoverDesign, Logo, LogoGround, TextAlign, Theme};

/// The height of a logo in millimetres, where the settings give none.
const LOGO_HEIGHT_MM: f64 = 12.0;

/// Returns the default look with what the project's table says.
pub(super) fn read_theme(file: &Arc<SourceFile>, root: &mut TableReader<'_>) -> Theme {
    let Some(table) = root.table("theme") else { return Theme::default() };
    let mut reader = TableReader::new(file, "`[theme]`", table.value);
    let mut theme = read_look(&mut reader, Theme::default(), &table.span);
    theme.logo = read_logo(&mut reader);
    let faults = reader.finish();
    root.faults(faults);
    theme
}

/// Returns the project's look with what the table of a document says; the logo is the project's.
pub(super) fn read_own_theme(file: &Arc<SourceFile>, document: &mut TableReader<'_>, project: &Theme) -> Theme {
    let Some(table) = document.table("theme") else { return project.clone() };
    let mut reader = TableReader::new(file, "`[document.theme]`", table.value);
    let theme = read_look(&mut reader, project.clone(), &table.span);
    let faults = reader.finish();
    document.faults(faults);
    theme
}

/// Reads colours, type, cover and alignment.
fn read_look(reader: &mut TableReader<'_>, mut theme: Theme, span: &Range<usize>) -> Theme {
    let swatches = &mut theme.swatches;
    for (key, swatch) in [
        ("text", &mut swatches.text),
        ("accent", &mut swatches.accent),
        ("field", &mut swatches.field),
        ("on-field", &mut swatches.on_field),
        ("tint", &mut swatches.tint),
        ("alert", &mut swatches.alert),
    ] {
        read_color(reader, key, swatch);
    }
    let scale = &mut theme.scale;
    for (key, size) in [("body-max", &mut scale.body_max), ("body-min", &mut scale.body_min)] {
        if let Some(points) = reader.number_in(key, 4.0..=36.0) {
            *size = Length::pt(points);
        }
    }
    for (key, factor, range) in [
        ("leading", &mut scale.leading, 1.0..=3.0),
        ("leading-min", &mut scale.leading_min, 1.0..=3.0),
        ("title", &mut scale.title, 1.0..=8.0),
        ("heading", &mut scale.heading, 1.0..=4.0),
        ("subheading", &mut scale.subheading, 1.0..=3.0),
        ("lead", &mut scale.lead, 1.0..=3.0),
        ("small", &mut scale.small, 0.5..=1.0),
        ("spacing", &mut scale.spacing, 0.5..=2.0),
    ] {
        if let Some(value) = reader.number_in(key, range) {
            *factor = value;
        }
    }
    if let Some(name) = reader.string("cover") {
        let design = CoverDesign::ALL.into_iter().find(|design| design.as_str() == name.value);
        if design.is_none() {
            let message = format!("`cover` is `{}`, expected `field`, `band` or `plain`", name.value);
            reader.fault(Diagnostic::error("bad-setting", message), name.span);
        }
        theme.cover = design.unwrap_or(theme.cover);
    }
    theme.align = read_align(reader).unwrap_or(theme.align);
    if theme.scale.body_min > theme.scale.body_max {
        let fault = Diagnostic::error("bad-setting", "`body-min` is larger than `body-max`");
        reader.fault(fault.help("copyfit goes from `body-max` down to `body-min`"), span.clone());
    }
    if theme.scale.leading_min > theme.scale.leading {
        let fault = Diagnostic::error("bad-setting", "`leading-min` is larger than `leading`");
        reader.fault(fault.help("copyfit goes from `leading` down to `leading-min`"), span.clone());
    }
    theme
}

/// Reads where the lines of running text end: of all languages in a theme, of one in its own table.
pub(super) fn read_align(reader: &mut TableReader<'_>) -> Option<TextAlign> {
    let word = reader.string("align")?;
    let align = TextAlign::ALL.into_iter().find(|align| align.as_str() == word.value);
    if align.is_none() {
        let message = format!("`align` is `{}`, expected `start` or `justify`", word.value);
        reader.fault(Diagnostic::error("bad-setting", message), word.span);
    }
    align
}

/// Reads what `logo`, `logo-height`, `logo-ground` and `logo-alt` say.
fn read_logo(reader: &mut TableReader<'_>) -> Option<Logo> {
    let height = reader.number_in("logo-height", 3.0..=60.0).unwrap_or(LOGO_HEIGHT_MM);
    let ground = match reader.string("logo-ground") {
        None => LogoGround::Bare,
        Some(word) => LogoGround::ALL.into_iter().find(|ground| ground.as_str() == word.value).unwrap_or_else(|| {
            let message = format!("`logo-ground` is `{}`, expected `bare` or `white`", word.value);
            reader.fault(Diagnostic::error("bad-setting", message), word.span);
            LogoGround::Bare
        }),
    };
    let alt = reader.string("logo-alt").map_or_else(String::new, |alt| alt.value);
    let At { value: path, span } = reader.string("logo")?;
    let is_inside = !path.is_empty() && !path.starts_with('/') && !path.contains([':', '\\']);
    if !is_inside || path.split('/').any(|part| part == "..") {
        let fault = Diagnostic::error("bad-setting", format!("`logo` is `{path}`, expected a file of the project"));
        reader.fault(fault.help("write a path such as `sources/images/logo.svg`"), span);
        return None;
    }
    Some(Logo { path, height: Length::mm(height), ground, alt, span })
}

/// Reads `[cyan, magenta, yellow, black]` in percent.
fn read_color(reader: &mut TableReader<'_>, key: &'static str, swatch: &mut Cmyk) {
    let Some(inks) = reader.numbers(key) else { return };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked before")]
    let percent: Option<Vec<u8>> =
        inks.value.iter().map(|ink| (0.0..=100.0).contains(ink).then(|| ink.round() as u8)).collect();
    if let Some([cyan, magenta, yellow, black]) = percent.as_deref() {
        *swatch = Cmyk::new(*cyan, *magenta, *yellow, *black);
        return;
    }
    let fault = Diagnostic::error("bad-setting", format!("`{key}` is not a CMYK colour"));
    reader.fault(fault.help("write four percentages: `[100, 65, 10, 30]`"), inks.span);
}
