//! Reading `[[sheet]]` tables.
//!
//! In: a TOML table. Out: sheets that hold all invariants of [`Sheet`], or
//! everything that is wrong with them, each fault at its place. The built-in
//! sheets come through here too.

use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use toml::de::DeTable;

use crate::diag::{Diagnostic, SourceFile, nearest};
use crate::geometry::{Length, Sides, Size};
use crate::project::sheet::check;
use crate::project::sheet::{Binding, Edge, Face, Margins, Pagination, Panel, PanelRef, PanelRole, Sheet, Side};
use crate::project::toml_reader::{At, TableReader};

/// A table `[[sheet]]` by its name; no sheet when it has faults, which are said.
#[derive(Debug)]
pub(in crate::project) struct NamedSheet {
    pub(in crate::project) id: String,
    pub(in crate::project) sheet: Option<Sheet>,
}

/// A sheet as it is written, with places for what may be wrong.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) span: Range<usize>,
    pub(super) faces: Vec<FaceDraft>,
    pub(super) pages: Option<At<Option<Binding>>>,
    pub(super) margins: At<MarginsDraft>,
}

/// A face as it is written, in millimetres.
#[derive(Debug)]
pub(super) struct FaceDraft {
    pub(super) name: String,
    pub(super) size: At<[f64; 2]>,
    pub(super) spine: Option<At<Side>>,
    pub(super) panels: At<Vec<PanelDraft>>,
}

/// A panel as it is written, in millimetres.
#[derive(Debug)]
pub(super) struct PanelDraft {
    pub(super) role: At<PanelRole>,
    pub(super) width: f64,
    pub(super) read: At<u32>,
}

/// Margins as they are written, in millimetres.
#[derive(Debug, Clone, Copy)]
pub(super) struct MarginsDraft {
    pub(super) trim: f64,
    pub(super) fold: f64,
    pub(super) spine: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
}

/// The paper that is within reason, in millimetres.
const PAPER: RangeInclusive<f64> = 30.0..=1500.0;
/// A cutter is up to 2 mm off, so text keeps 4 mm from a trimmed edge and no more than is sensible.
const TRIM_MARGIN: RangeInclusive<f64> = 4.0..=200.0;
/// Paper creeps and cracks at a fold: text keeps 5 mm from it.
const FOLD_MARGIN: RangeInclusive<f64> = 5.0..=200.0;
/// What colour runs over the trim.
const BLEED: RangeInclusive<f64> = 0.0..=10.0;
/// How many times the theme's size of type a sheet may have.
const TYPE: RangeInclusive<f64> = 0.5..=6.0;

/// Reads the tables `[[sheet]]`; names of `known` sheets are taken.
pub(in crate::project) fn read_sheets(
    file: &Arc<SourceFile>,
    root: &mut TableReader<'_>,
    known: &[Sheet],
) -> Vec<NamedSheet> {
    let mut sheets: Vec<NamedSheet> = Vec::new();
    for table in root.tables("sheet") {
        let mut reader = TableReader::new(file, "`[[sheet]]`", table.value);
        let id = read_id(&mut reader, &table.span);
        if let Some(id) = &id {
            let is_built_in = known.iter().any(|sheet| sheet.id == id.value);
            if is_built_in || sheets.iter().any(|sheet| sheet.id == id.value) {
                let what = if is_built_in { "is built in" } else { "is there twice" };
                let fault = Diagnostic::error("bad-sheet", format!("the sheet `{}` {what}", id.value));
                reader.fault(fault.help("give the sheet a name of its own"), id.span.clone());
            }
        }
        let sheet = read_sheet(file, &mut reader, id.as_ref(), table.span);
        let faults = reader.finish();
        let is_whole = faults.is_empty();
        root.faults(faults);
        if let Some(id) = id {
            sheets.push(NamedSheet { id: id.value, sheet: sheet.filter(|_| is_whole) });
        }
    }
    sheets
}

fn read_id(reader: &mut TableReader<'_>, span: &Range<usize>) -> Option<At<String>> {
    let id = required(reader, "id", span, "a name for `sheet` in `[[document]]`", |reader| reader.string("id"))?;
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !id.value.is_empty() && id.value.bytes().all(is_plain) {
        return Some(id);
    }
    let fault = Diagnostic::error("bad-sheet", format!("`{}` is no name for a sheet", id.value));
    reader.fault(fault.help("use lower-case ASCII letters, digits and `-`"), id.span);
    None
}

/// Reads a setting, and says so if it is not there.
fn required<'a, T>(
    reader: &mut TableReader<'a>,
    key: &'static str,
    span: &Range<usize>,
    what: &str,
    read: impl FnOnce(&mut TableReader<'a>) -> Option<T>,
) -> Option<T> {
    if reader.get(key).is_none() {
        let fault = Diagnostic::error("bad-sheet", format!("`{key}` is missing"));
        reader.fault(fault.help(format!("add `{key}`: {what}")), span.clone());
        return None;
    }
    read(reader)
}

fn read_sheet(
    file: &Arc<SourceFile>,
    reader: &mut TableReader<'_>,
    id: Option<&At<String>>,
    span: Range<usize>,
) -> Option<Sheet> {
    let mut text = |key| reader.string(key).map(|text| text.value);
    let (paper, fold) = (text("paper").unwrap_or_default(), text("fold"));
    let type_scale = reader.number_in("type", TYPE).unwrap_or(1.0);
    let bleed = reader.number_in("bleed", BLEED).unwrap_or(3.0);
    let margins = read_margins(file, reader, &span);
    let pages = read_pages(file, reader);
    let tables = required(reader, "face", &span, "a table `[[sheet.face]]` for each printed side", |reader| {
        Some(reader.tables("face"))
    })?;
    let count = tables.len();
    let faces: Vec<FaceDraft> = tables.into_iter().filter_map(|table| read_face(file, reader, table)).collect();
    // What is missing is said already; what can be said of the whole cannot be known yet.
    if faces.len() < count || faces.is_empty() {
        return None;
    }
    let draft = Draft { span, faces, pages, margins };
    let faults = check::faults(&draft);
    let is_whole = faults.is_empty();
    for (fault, span) in faults {
        reader.fault(fault, span);
    }
    is_whole.then(|| Sheet {
        id: id.map(|id| id.value.clone()).unwrap_or_default(),
        paper,
        fold,
        type_percent: percent(type_scale),
        bleed: Length::mm(bleed),
        ..draft.into_sheet()
    })
}

fn read_margins(file: &Arc<SourceFile>, reader: &mut TableReader<'_>, span: &Range<usize>) -> At<MarginsDraft> {
    let mut margins = MarginsDraft { trim: 10.0, fold: 10.0, spine: 15.0, top: 12.0, bottom: 12.0 };
    let Some(table) = reader.table("margins") else { return At { value: margins, span: span.clone() } };
    let mut inner = TableReader::new(file, "`margins`", table.value);
    for (key, margin, range) in [
        ("trim", &mut margins.trim, TRIM_MARGIN),
        ("fold", &mut margins.fold, FOLD_MARGIN),
        ("spine", &mut margins.spine, FOLD_MARGIN),
        ("top", &mut margins.top, TRIM_MARGIN),
        ("bottom", &mut margins.bottom, TRIM_MARGIN),
    ] {
        *margin = inner.number_in(key, range).unwrap_or(*margin);
    }
    let faults = inner.finish();
    reader.faults(faults);
    At { value: margins, span: table.span }
}

/// Reads `pages`: that the sheet is one of pages, and how they come together.
fn read_pages(file: &Arc<SourceFile>, reader: &mut TableReader<'_>) -> Option<At<Option<Binding>>> {
    let table = reader.table("pages")?;
    let mut inner = TableReader::new(file, "`pages`", table.value);
    let mut count = |key| inner.index(key).map(|count| usize::try_from(count.value).unwrap_or(usize::MAX));
    let (opening, closing, multiple) = (count("opening"), count("closing"), count("multiple"));
    let faults = inner.finish();
    reader.faults(faults);
    let is_bound = opening.or(closing).or(multiple).is_some();
    let binding =
        Binding { opening: opening.unwrap_or(0), closing: closing.unwrap_or(0), multiple: multiple.unwrap_or(1) };
    Some(At { value: is_bound.then_some(binding), span: table.span })
}

fn read_face(file: &Arc<SourceFile>, sheet: &mut TableReader<'_>, table: At<&DeTable<'_>>) -> Option<FaceDraft> {
    let mut reader = TableReader::new(file, "`[[sheet.face]]`", table.value);
    let span = table.span;
    let name =
        required(&mut reader, "name", &span, "what the job ticket calls this side", |reader| reader.string("name"));
    let size = required(&mut reader, "size", &span, "width and height in mm, such as `[297, 210]`", read_size);
    let spine = match reader.string("spine") {
        Some(name) => read_side(&mut reader, &name),
        None => None,
    };
    let panels = required(&mut reader, "panels", &span, "a list of panels from left to right", |reader| {
        let span = reader.get("panels")?.span();
        let tables = reader.tables("panels");
        let count = tables.len();
        let panels: Vec<_> = tables.into_iter().filter_map(|table| read_panel(file, reader, table)).collect();
        (panels.len() == count && count > 0).then_some(At { value: panels, span })
    });
    let faults = reader.finish();
    sheet.faults(faults);
    Some(FaceDraft { name: name?.value, size: size?, spine, panels: panels? })
}

fn read_size(reader: &mut TableReader<'_>) -> Option<At<[f64; 2]>> {
    let size = reader.numbers("size")?;
    match size.value.as_slice() {
        [width, height] if PAPER.contains(width) && PAPER.contains(height) => {
            Some(At { value: [*width, *height], span: size.span })
        }
        _ => {
            let message = format!("`size` is no size of paper, expected two lengths of {} mm", span_of(&PAPER));
            let fault = Diagnostic::error("bad-sheet", message);
            reader.fault(fault.help("write width and height in mm: `[297, 210]`"), size.span);
            None
        }
    }
}

fn read_side(reader: &mut TableReader<'_>, side: &At<String>) -> Option<At<Side>> {
    let value = match side.value.as_str() {
        "left" => Side::Left,
        "right" => Side::Right,
        other => {
            let message = format!("`spine` is `{other}`, expected `left` or `right`");
            reader.fault(Diagnostic::error("bad-sheet", message), side.span.clone());
            return None;
        }
    };
    Some(At { value, span: side.span.clone() })
}

fn read_panel(file: &Arc<SourceFile>, face: &mut TableReader<'_>, table: At<&DeTable<'_>>) -> Option<PanelDraft> {
    let mut reader = TableReader::new(file, "a panel", table.value);
    let span = table.span;
    let role = required(&mut reader, "role", &span, "what the panel is for", |reader| {
        let role = reader.string("role")?;
        read_role(reader, role)
    });
    let width = required(&mut reader, "width", &span, "its width in mm", |reader| reader.number_in("width", PAPER));
    let read =
        required(&mut reader, "read", &span, "its place in the reading order, from 1", |reader| reader.index("read"));
    let faults = reader.finish();
    face.faults(faults);
    Some(PanelDraft { role: role?, width: width?, read: read? })
}

fn read_role(reader: &mut TableReader<'_>, role: At<String>) -> Option<At<PanelRole>> {
    if let Some(value) = PanelRole::ALL.into_iter().find(|known| known.as_str() == role.value) {
        return Some(At { value, span: role.span });
    }
    let names = PanelRole::ALL.map(PanelRole::as_str);
    let help = nearest(&role.value, names)
        .map_or_else(|| format!("the roles are: {}", names.join(", ")), |near| format!("did you mean `{near}`?"));
    let fault = Diagnostic::error("bad-sheet", format!("no panel has the role `{}`", role.value));
    reader.fault(fault.help(help), role.span);
    None
}

/// Returns a range as people write it.
pub(super) fn span_of(range: &RangeInclusive<f64>) -> String {
    format!("{} to {}", range.start(), range.end())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked before")]
fn percent(factor: f64) -> u16 {
    (factor * 100.0).round() as u16
}

impl Draft {
    /// Returns the panels with their places, in reading order.
    pub(super) fn reading(&self) -> Vec<(PanelRef, &PanelDraft)> {
        let panels = |(face, draft): (usize, &'_ FaceDraft)| {
            let count = draft.panels.value.len();
            (0..count).map(move |panel| PanelRef { face, panel }).collect::<Vec<_>>()
        };
        let mut places: Vec<_> = self
            .faces
            .iter()
            .enumerate()
            .flat_map(panels)
            .map(|place| (place, &self.faces[place.face].panels.value[place.panel]))
            .collect();
        places.sort_by_key(|(_, panel)| panel.read.value);
        places
    }

    /// Returns the sheet of a draft without faults.
    fn into_sheet(self) -> Sheet {
        let reading = self.reading().into_iter().map(|(place, _)| place).collect();
        let margins = self.margins.value;
        Sheet {
            id: String::new(),
            paper: String::new(),
            fold: None,
            faces: self.faces.into_iter().map(FaceDraft::into_face).collect(),
            reading,
            pagination: if self.pages.is_some() { Pagination::Pages } else { Pagination::Panels },
            binding: self.pages.and_then(|pages| pages.value),
            bleed: Length::ZERO,
            margins: Margins {
                trim: Length::mm(margins.trim),
                fold: Length::mm(margins.fold),
                spine: Length::mm(margins.spine),
                top: Length::mm(margins.top),
                bottom: Length::mm(margins.bottom),
            },
            type_percent: 100,
            mirrored: false,
        }
    }
}

impl FaceDraft {
    fn into_face(self) -> Face {
        let [width, height] = self.size.value;
        let size = Size::mm(width, height);
        let spine = self.spine.map(|side| side.value);
        let last = self.panels.value.len() - 1;
        let outer = |side: Side| if spine == Some(side) { Edge::Spine } else { Edge::Trim };
        let mut end = 0.0;
        let mut x = Length::ZERO;
        let mut panels = Vec::new();
        for (index, panel) in self.panels.value.into_iter().enumerate() {
            end += panel.width;
            // The ends are rounded, not the widths: so the widths sum to the face's.
            let right = if index == last { size.width } else { Length::mm(end) };
            let sides = Sides {
                top: Edge::Trim,
                right: if index == last { outer(Side::Right) } else { Edge::Fold },
                bottom: Edge::Trim,
                left: if index == 0 { outer(Side::Left) } else { Edge::Fold },
            };
            let size = Size { width: right - x, height: size.height };
            panels.push(Panel { x, size, sides, role: panel.role.value });
            x = right;
        }
        Face { name: self.name, size, panels }
    }
}
