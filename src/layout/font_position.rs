//! Variable fonts: where in one a face lies, and what follows from that.
//!
//! Goes in: a font that has passed its checks (`font_check`), the style that is wanted and the
//! places that are named. Comes out: a [`Position`], with which shaping,
//! measures and PDF writing take the same instance. Knows no text.

use parlance::{FontVariation, Tag as ShapingTag};
use skrifa::instance::{Location, NormalizedCoord};
use skrifa::raw::TableProvider;
use skrifa::raw::types::Fixed;
use skrifa::string::StringId;
use skrifa::{FontRef, GlyphId, MetadataProvider, Tag};

use crate::diag::{Diagnostic, nearest};
use crate::project::{AxisTag, AxisValue};

/// The weight of text that is not bold.
const REGULAR_WEIGHT: f32 = 400.0;
/// The weight of bold text.
const BOLD_WEIGHT: f32 = 700.0;
/// The least weight of a bold face.
const LEAST_BOLD_WEIGHT: f32 = 600.0;
/// The slant of an italic, in degrees: what browsers take for `oblique` (CSS Fonts 4, 2.5).
const ITALIC_SLANT: f32 = -14.0;
/// The least slant that is seen as one.
const LEAST_ITALIC_SLANT: f32 = -5.0;
/// No font has as many axes as this; what says so is damaged, or made to keep us busy.
pub(super) const MOST_AXES: usize = 64;

/// The style that a face of a variable font is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) bold: bool,
    pub(super) italic: bool,
}

/// An axis of a font.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Axis {
    pub(super) tag: AxisTag,
    pub(super) least: f32,
    pub(super) default: f32,
    pub(super) most: f32,
}

/// Why a place that is named cannot be taken.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum AxisFault {
    /// The font has no such axis.
    Unknown { place: AxisValue, axes: Vec<Axis> },
    /// The axis does not reach so far.
    OutOfRange { place: AxisValue, axis: Axis },
}

/// Where in a variable font a face lies.
///
/// Invariant: there is a place on every axis of the font, in its order, and each lies on its axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Position {
    places: Vec<AxisValue>,
    /// The places that the settings name.
    named: Vec<AxisValue>,
    location: Location,
    variations: Vec<FontVariation>,
    name: String,
}

impl Position {
    /// Returns where a style lies in a font; nothing when it is no variable font.
    pub(super) fn of(font: &FontRef, style: Style, named: &[AxisValue]) -> Result<Option<Self>, AxisFault> {
        let axes = axes(font);
        for place in named {
            match axes.iter().find(|known| known.tag == place.tag) {
                None => return Err(AxisFault::Unknown { place: *place, axes }),
                Some(known) if !(known.least..=known.most).contains(&place.value) => {
                    return Err(AxisFault::OutOfRange { place: *place, axis: *known });
                }
                Some(_) => {}
            }
        }
        if axes.is_empty() {
            return Ok(None);
        }
        let has_italic = axes.iter().any(|axis| axis.tag == AxisTag::ITALIC);
        let value = |axis: &Axis| {
            let given = named.iter().find(|place| place.tag == axis.tag).map(|place| place.value);
            given.unwrap_or_else(|| axis.usual(style, has_italic))
        };
        let places = axes.iter().map(|axis| AxisValue { tag: axis.tag, value: value(axis) }).collect();
        Ok(Some(Self::at(font, places, named.to_vec())))
    }

    fn at(font: &FontRef, places: Vec<AxisValue>, named: Vec<AxisValue>) -> Self {
        let location = font.axes().location(places.iter().map(|place| (Tag::new(&place.tag.bytes()), place.value)));
        let variation = |place: &AxisValue| FontVariation::new(ShapingTag::new(&place.tag.bytes()), place.value);
        let variations = places.iter().map(variation).collect();
        let name = instance_name(font, &places);
        Self { places, named, location, variations, name }
    }

    /// Returns the place on each axis, in the order of the font.
    pub fn places(&self) -> &[AxisValue] {
        &self.places
    }

    /// Returns the PostScript name of the instance.
    pub fn postscript_name(&self) -> &str {
        &self.name
    }

    /// Returns the place on each axis from -1 to 1, 0 being the font as it stands.
    pub fn coordinates(&self) -> &[NormalizedCoord] {
        self.location.coords()
    }

    /// Returns the weight, where the font has an axis for it.
    pub fn weight(&self) -> Option<u16> {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a weight is from 1 to 1000")]
        self.value(AxisTag::WEIGHT).map(|weight| weight.round().clamp(1.0, 1000.0) as u16)
    }

    /// Returns the slant in degrees, where the font has an axis for it.
    pub fn slant(&self) -> Option<f32> {
        self.value(AxisTag::SLANT)
    }

    /// Returns the places as the shaper wants them.
    pub(super) fn variations(&self) -> &[FontVariation] {
        &self.variations
    }

    /// Returns the places that are kept when another style is taken out of the same font.
    pub(super) fn named_beside_style(&self) -> Vec<AxisValue> {
        self.named.iter().filter(|place| !place.tag.is_of_style()).copied().collect()
    }

    /// Returns whether the settings name a place on an axis.
    pub(super) fn names(&self, tag: AxisTag) -> bool {
        self.named.iter().any(|place| place.tag == tag)
    }

    fn value(&self, tag: AxisTag) -> Option<f32> {
        self.places.iter().find(|place| place.tag == tag).map(|place| place.value)
    }
}

impl AxisFault {
    /// Returns the axis that is meant.
    pub(super) fn tag(&self) -> AxisTag {
        match self {
            Self::Unknown { place, .. } | Self::OutOfRange { place, .. } => place.tag,
        }
    }

    /// Says what is wrong with the place in a file, and what to write.
    pub(super) fn diagnostic(&self, file: &str) -> Diagnostic {
        match self {
            Self::Unknown { place, axes } => {
                let message = format!("`{file}` has no axis `{}`", place.tag);
                Diagnostic::error("unknown-axis", message).help(known_axes(place.tag, axes))
            }
            Self::OutOfRange { place: AxisValue { tag, value }, axis: Axis { least, most, .. } } => {
                let message = format!("`{tag}` is {value}, but in `{file}` it is from {least} to {most}");
                Diagnostic::error("axis-out-of-range", message).help(format!("write a number from {least} to {most}"))
            }
        }
    }
}

/// Says which axes a font has.
fn known_axes(tag: AxisTag, axes: &[Axis]) -> String {
    let tags: Vec<String> = axes.iter().map(|axis| axis.tag.to_string()).collect();
    if let Some(near) = nearest(&tag.to_string(), tags.iter().map(String::as_str)) {
        return format!("did you mean `{near}`?");
    }
    match axes {
        [] => "it is no variable font: name the file of the face that is wanted".to_owned(),
        axes => {
            let reach = |Axis { tag, least, most, .. }: &Axis| format!("`{tag}` from {least} to {most}");
            format!("it has {}", axes.iter().map(reach).collect::<Vec<_>>().join(", "))
        }
    }
}

impl Axis {
    /// Returns the place that a style has on the axis when none is named.
    fn usual(&self, style: Style, has_italic: bool) -> f32 {
        let wanted = match self.tag {
            AxisTag::WEIGHT if style.bold => BOLD_WEIGHT,
            AxisTag::WEIGHT => REGULAR_WEIGHT,
            AxisTag::ITALIC => f32::from(u8::from(style.italic)),
            // Where there is a drawn italic, it has the slant that it was drawn with.
            AxisTag::SLANT if style.italic && !has_italic => ITALIC_SLANT,
            AxisTag::SLANT => 0.0,
            _ => self.default,
        };
        wanted.clamp(self.least, self.most)
    }
}

/// Returns the axes of a font; none when it is no variable font.
pub(super) fn axes(font: &FontRef) -> Vec<Axis> {
    let axis = |axis: skrifa::Axis| Axis {
        tag: AxisTag::new(axis.tag().to_be_bytes()),
        least: axis.min_value(),
        default: axis.default_value(),
        most: axis.max_value(),
    };
    font.axes().iter().take(MOST_AXES).map(axis).collect()
}

/// Returns whether a weight is that of a bold face.
pub(super) fn is_bold_weight(weight: u16) -> bool {
    f32::from(weight) >= LEAST_BOLD_WEIGHT
}

/// Returns whether a style that differs from the regular can be taken out of a font.
pub(super) fn has_style(font: &FontRef, style: Style) -> bool {
    let axes = axes(font);
    let reaches = |tag: AxisTag, far: &dyn Fn(&Axis) -> bool| axes.iter().any(|axis| axis.tag == tag && far(axis));
    let has_bold = reaches(AxisTag::WEIGHT, &|axis| axis.most >= LEAST_BOLD_WEIGHT);
    let has_italic = reaches(AxisTag::ITALIC, &|axis| axis.most >= 1.0)
        || reaches(AxisTag::SLANT, &|axis| axis.least <= LEAST_ITALIC_SLANT);
    (has_bold || !style.bold) && (has_italic || !style.italic)
}

/// Returns the PostScript name of an instance: the font's own for it, else one made of the family and the style or the
/// places (Adobe Technical Note 5902).
fn instance_name(font: &FontRef, places: &[AxisValue]) -> String {
    let instance = font.named_instances().iter().find(|instance| is_at(instance, places));
    if let Some(name) = instance.as_ref().and_then(skrifa::NamedInstance::postscript_name_id).map(|id| name(font, id))
        && !name.is_empty()
    {
        return name;
    }
    let ids = [StringId::VARIATIONS_POSTSCRIPT_NAME_PREFIX, StringId::TYPOGRAPHIC_FAMILY_NAME, StringId::FAMILY_NAME];
    let family = ids.into_iter().map(|id| name(font, id)).find(|name| !name.is_empty());
    let family = family.unwrap_or_else(|| "Unnamed".to_owned());
    match instance.map(|instance| name(font, instance.subfamily_name_id())).filter(|style| !style.is_empty()) {
        Some(style) => format!("{family}-{style}"),
        None => places.iter().fold(family, |name, place| {
            let tag: String = place.tag.to_string().chars().filter(char::is_ascii_alphanumeric).collect();
            format!("{name}_{}{tag}", place.value)
        }),
    }
}

/// Returns whether an instance that the font has a name for lies at some places.
fn is_at(instance: &skrifa::NamedInstance, places: &[AxisValue]) -> bool {
    instance.user_coords().zip(places).all(|(value, place)| (value - place.value).abs() < f32::EPSILON)
}

/// Returns a name of a font, with what a PostScript name may have.
fn name(font: &FontRef, id: StringId) -> String {
    let name = font.localized_strings(id).english_or_first();
    let name = name.map_or_else(String::new, |name| name.to_string());
    name.chars().filter(|character| character.is_ascii_alphanumeric() || *character == '-').collect()
}

/// Returns the advance of a glyph in font units, rounded as the shaper does it; 0 for a glyph that is not there.
pub(super) fn advance(font: &FontRef, glyph: u16, coordinates: &[NormalizedCoord]) -> u16 {
    let id = GlyphId::from(glyph);
    let advance = font.hmtx().ok().and_then(|hmtx| hmtx.advance(id)).unwrap_or(0);
    if coordinates.is_empty() {
        return advance;
    }
    let change = match font.hvar() {
        Ok(hvar) => hvar.advance_width_delta(id, coordinates).map_or(0, Fixed::to_i32),
        Err(_) => drawn_change(font, id, coordinates).unwrap_or(0),
    };
    u16::try_from(i32::from(advance) + change).unwrap_or(0)
}

/// Returns how much the advance of a glyph differs, by its outlines.
fn drawn_change(font: &FontRef, glyph: GlyphId, coordinates: &[NormalizedCoord]) -> Option<i32> {
    let (glyf, loca, gvar) = (font.glyf().ok()?, font.loca(None).ok()?, font.gvar().ok()?);
    let points = gvar.phantom_point_deltas(&glyf, &loca, coordinates, glyph).ok()??;
    Some(points[1].x.to_i32() - points[0].x.to_i32())
}

/// Returns a measure of the whole face at some place, from what it is in the font as it stands (OpenType, table MVAR).
pub fn measure(font: &FontRef, tag: [u8; 4], value: i16, coordinates: &[NormalizedCoord]) -> i16 {
    if coordinates.is_empty() {
        return value;
    }
    let change = font.mvar().ok().and_then(|mvar| mvar.metric_delta(Tag::new(&tag), coordinates).ok());
    i16::try_from(i32::from(value) + change.map_or(0, Fixed::to_i32)).unwrap_or(value)
}
