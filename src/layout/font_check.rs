//! Checks of a font that nobody has checked: what it needs so that text can be shaped and embedded with it.
//!
//! Goes in: the bytes of any file. Comes out: the first thing that is wrong, or
//! that its maker forbids. The tables that make a font a variable one too.

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::DrawSettings;
use skrifa::outline::pen::NullPen;
use skrifa::raw::{FileRef, ReadError, TableProvider};
use skrifa::{FontRef, GlyphId, MetadataProvider, Tag};

use crate::diag::counted;
use crate::layout::font_position::MOST_AXES;
use crate::project::AxisTag;

/// Returns what is wrong with the bytes of a font, if anything is.
///
/// The shaper panics on fonts that cannot be read, so each table that it or a
/// PDF reader needs is read here first, and each must lie within the file.
pub(super) fn fault(data: &[u8], index: u32) -> Option<String> {
    if let Ok(FileRef::Collection(collection)) = FileRef::new(data)
        && collection.len() <= index
    {
        let count = counted(collection.len() as usize, "face, which is number 0", "faces, numbered from 0");
        return Some(format!("it has {count}, and no face {index}"));
    }
    let font = match FontRef::from_index(data, index) {
        Ok(font) => font,
        Err(error) => return Some(format!("face {index} cannot be read ({error})")),
    };
    missing_bytes(&font, data.len())
        .or_else(|| unreadable_table(&font))
        .or_else(|| unusable_values(&font))
        .or_else(|| variable_fault(&font))
}

/// Returns why a font may not be embedded in a PDF, if its maker says so (`fsType`, OpenType, table OS/2).
pub(super) fn embedding_ban(data: &[u8], index: u32) -> Option<&'static str> {
    let bits = FontRef::from_index(data, index).ok()?.os2().ok()?.fs_type();
    // Where several of the lowest bits are set, the most liberal counts.
    let is_restricted = bits & 0xE == 2;
    match bits {
        _ if is_restricted => Some("its licence forbids embedding"),
        _ if bits & 0x200 != 0 => Some("its licence allows bitmaps only to be embedded"),
        _ if bits & 0x100 != 0 => {
            Some("its licence forbids to embed a part of it, and a PDF has the glyphs that it uses")
        }
        _ => None,
    }
}

/// Names the first table that reaches over the end of the file.
fn missing_bytes(font: &FontRef, length: usize) -> Option<String> {
    let whole = |offset: u32, size: u32| u64::from(offset) + u64::from(size) <= length as u64;
    let cut = font.table_directory().table_records().iter().find(|record| !whole(record.offset(), record.length()))?;
    Some(format!("the file ends before its table `{}` does", cut.tag()))
}

/// Names the first table that is not there or not readable.
fn unreadable_table(font: &FontRef) -> Option<String> {
    let outlines = if font.table_data(Tag::new(b"glyf")).is_some() {
        font.loca(None).err().or(font.glyf().err())
    } else if font.table_data(Tag::new(b"CFF2")).is_some() {
        font.cff2().err().or_else(|| (!has_first_outline(font)).then_some(ReadError::MalformedData("CFF2")))
    } else {
        font.cff().err()
    };
    let faults = [
        ("head", font.head().err()),
        ("hhea", font.hhea().err()),
        ("maxp", font.maxp().err()),
        ("hmtx", font.hmtx().err()),
        ("cmap", font.cmap().err()),
        ("glyf`, `CFF` or `CFF2", outlines),
    ];
    faults.into_iter().find_map(|(table, error)| error.map(|_| format!("its table `{table}` cannot be read")))
}

/// Returns whether the first glyph can be drawn: the parts of `CFF2` are not looked at before.
fn has_first_outline(font: &FontRef) -> bool {
    let settings = || DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
    font.outline_glyphs().get(GlyphId::NOTDEF).is_some_and(|glyph| glyph.draw(settings(), &mut NullPen).is_ok())
}

/// What every table `head` says (OpenType, table head).
const MAGIC_NUMBER: u32 = 0x5F0F_3CF5;

/// Names the first value that nothing can be set with.
fn unusable_values(font: &FontRef) -> Option<String> {
    if font.head().ok()?.magic_number() != MAGIC_NUMBER {
        return Some("its table `head` cannot be read".to_owned());
    }
    let units = font.head().ok()?.units_per_em();
    if !(16..=16384).contains(&units) {
        return Some(format!("it has {units} units per em, not 16 to 16384"));
    }
    let glyphs = font.maxp().ok()?.num_glyphs();
    let wide = font.hmtx().ok()?.h_metrics().len();
    if glyphs == 0 || wide == 0 || !font.charmap().has_map() {
        return Some("it has no glyphs for characters".to_owned());
    }
    last_outline(font).filter(|(end, length)| end > length).map(|_| "its last outlines are not there".to_owned())
}

/// Returns where the last outline ends and how long the table of outlines is.
fn last_outline(font: &FontRef) -> Option<(usize, usize)> {
    let loca = font.loca(None).ok()?;
    let end = loca.get_raw(loca.len())?;
    Some((end as usize, font.table_data(Tag::new(b"glyf"))?.as_bytes().len()))
}

/// Returns what is wrong with the tables that make a font a variable one.
///
/// An instance is taken while text is shaped and while a PDF is written, by code that trusts these tables to be whole.
fn variable_fault(font: &FontRef) -> Option<String> {
    let has = |tag: &[u8; 4]| font.table_data(Tag::new(tag)).is_some();
    if !has(b"fvar") {
        return None;
    }
    unusable_axes(font).or_else(|| {
        let glyphs = font.maxp().ok()?.num_glyphs();
        let tables = [
            ("avar", !has(b"avar") || has_whole_maps(font)),
            ("gvar", !has(b"gvar") || has_whole_outlines(font, glyphs)),
            ("HVAR", !has(b"HVAR") || font.hvar().is_ok_and(|hvar| hvar.item_variation_store().is_ok())),
            (
                "MVAR",
                !has(b"MVAR") || font.mvar().is_ok_and(|mvar| !matches!(mvar.item_variation_store(), Some(Err(_)))),
            ),
        ];
        let (table, _) = tables.into_iter().find(|(_, is_whole)| !is_whole)?;
        Some(format!("its table `{table}` cannot be read"))
    })
}

/// Names what is wrong with the axes.
fn unusable_axes(font: &FontRef) -> Option<String> {
    let unreadable = || Some("its table `fvar` cannot be read".to_owned());
    let Ok(fvar) = font.fvar() else { return unreadable() };
    let count = usize::from(fvar.axis_count());
    if count > MOST_AXES {
        return Some(format!("it has {count} axes, more than the {MOST_AXES} that any font has"));
    }
    let (Ok(axes), Ok(instances)) = (fvar.axes(), fvar.instances()) else { return unreadable() };
    // What is cut short is given as a shorter list.
    let is_whole = axes.len() == count && instances.len() == usize::from(fvar.instance_count());
    if !is_whole || instances.iter().any(|instance| instance.is_err()) {
        return unreadable();
    }
    axes.iter().find_map(|axis| {
        let tag = AxisTag::new(axis.axis_tag().to_be_bytes());
        let (least, default, most) = (axis.min_value(), axis.default_value(), axis.max_value());
        let is_whole = least <= default && default <= most;
        (!is_whole).then(|| format!("its axis `{tag}` runs from {least} over {default} to {most}"))
    })
}

fn has_whole_maps(font: &FontRef) -> bool {
    let Ok(avar) = font.avar() else { return false };
    let mut maps = avar.axis_segment_maps().iter();
    let axes = font.fvar().map_or(0, |fvar| fvar.axis_count());
    (0..axes).all(|_| maps.next().is_some_and(|map| map.is_ok()))
}

fn has_whole_outlines(font: &FontRef, glyphs: u16) -> bool {
    let Ok(gvar) = font.gvar() else { return false };
    gvar.axis_count() == font.fvar().map_or(0, |fvar| fvar.axis_count())
        && gvar.shared_tuples().is_ok()
        && (0..glyphs).all(|glyph| gvar.glyph_variation_data(GlyphId::from(glyph)).is_ok())
}
