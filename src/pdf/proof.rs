//! The margins of a proof: which key stands where beside which message.
//!
//! In: the frames, their tags and what wants attention. Out: how much room the
//! pages need around their panels, and for each panel its notes: the stretch
//! of the panel that a message takes, and the lines of its label. Nothing here
//! draws; all measures are from the panel's upper left trimmed corner.

mod labels;
mod outlines;

use crate::geometry::{Length, Rect, Sides, Size};
use crate::layout::{Frame, Glyph, GlyphRun, Item, Shape, TagId, TagTree};
use crate::pdf::PdfRequest;
use crate::pdf::font::{Fonts, UsedFace};
use crate::pdf::metadata::{ProofFlag, ProofMark};
use crate::project::Edition;
use crate::text::MessageKey;

pub(super) use crate::pdf::proof::labels::{KEY_SIZE, Label, PITCH, WORD_SIZE};
pub(super) use crate::pdf::proof::outlines::{Outline, OutlineKind};

/// Every sign that may stand in the margins, beside those of heading and words.
pub(super) const SIGNS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.,:()%· ";

/// Room in mm for keys at a side of the panel, and for nothing at a side without keys.
const COLUMN_MM: f64 = 50.0;
const EMPTY_MM: f64 = 10.0;
/// Room in mm above the panel, for the heading, and below it, for the legend.
const HEAD_MM: f64 = 17.0;
const FOOT_MM: f64 = 13.0;
/// How far bars stand from the text, in mm.
const BAR_MM: f64 = 1.6;
/// Parts of a line, above and below its baseline.
const ABOVE: f64 = 0.78;
const BELOW: f64 = 0.24;

/// All that a proof shows around its panels.
pub(super) struct Proof<'a> {
    /// The words across the pages, the heading and the face.
    pub(super) mark: &'a ProofMark,
    /// The room around each page.
    pub(super) room: Sides<Length>,
    /// What stands around each frame.
    pub(super) panels: Vec<Margin>,
}

/// What stands around one panel.
pub(super) struct Margin {
    /// The size of the panel.
    pub(super) size: Size,
    /// Its messages, in reading order.
    pub(super) notes: Vec<Note>,
    /// Trim, folds and safe area.
    pub(super) outlines: Vec<Outline>,
    /// What it is, and how full.
    pub(super) caption: String,
    /// How many of its messages want attention, by their word.
    pub(super) counts: Vec<(ProofFlag, usize)>,
}

/// A message on a panel.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Note {
    /// The message.
    pub(super) key: MessageKey,
    /// Why it wants attention, if it does.
    pub(super) flag: Option<ProofFlag>,
    /// Where its text is.
    pub(super) area: Rect,
    /// Where the bar beside the text stands.
    pub(super) bar: Length,
    /// The height at which a line leads from the bar to the margin.
    pub(super) level: Length,
    /// Its key in the margin.
    pub(super) label: Label,
}

/// A side of the panel at which keys stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

impl<'a> Proof<'a> {
    /// Returns the margins of a proof; nothing for other editions.
    pub(super) fn of(request: &PdfRequest<'a>, fonts: &Fonts<'_>) -> Option<Self> {
        let mark = request.metadata.proof_mark.as_ref().filter(|_| request.edition == Edition::Proof)?;
        let mut panels: Vec<Margin> =
            (0..request.layout.frames.len()).map(|index| margin(request, fonts, mark, index)).collect();
        let has = |side: Side| panels.iter().flat_map(|panel| &panel.notes).any(|note| note.label.side == side);
        let column = |side: Side| Length::mm(if has(side) { COLUMN_MM } else { EMPTY_MM });
        let (left, right) = (column(Side::Left), column(Side::Right));
        let mut below = Length::ZERO;
        for panel in &mut panels {
            below = below.max(labels::stack(panel) - panel.size.height);
        }
        let room = Sides { top: Length::mm(HEAD_MM), right, bottom: below + Length::mm(FOOT_MM), left };
        Some(Self { mark, room, panels })
    }
}

fn margin(request: &PdfRequest<'_>, fonts: &Fonts<'_>, mark: &ProofMark, index: usize) -> Margin {
    let layout = request.layout;
    let frame = &layout.frames[index];
    let panel = request.sheet.panel(frame.panel);
    let areas = areas(frame, &layout.tags, fonts);
    let outer = areas.iter().map(|(_, area)| *area).fold(outlines::safe_area(panel, &request.sheet.margins), union);
    let face = fonts.face(mark.face);
    let notes: Vec<Note> = (0..areas.len())
        .filter_map(|at| {
            let key = layout.tags.get(areas[at].0?).key.clone()?;
            let flag = mark.flags.get(&key).copied();
            let (side, is_free) = side_of(&areas, at, layout.tags.get(TagTree::ROOT).locale.is_rtl());
            let area = areas[at].1;
            let outer = if is_free { outer } else { area };
            let bar = match side {
                Side::Left => outer.left() - Length::mm(BAR_MM),
                Side::Right => outer.right() + Length::mm(BAR_MM),
            };
            // Past another message the line runs above its text.
            let level =
                if is_free { area.top() + (area.size.height / 2).min(Length::pt(PITCH / 2.0)) } else { area.top() };
            let label = Label::new(&key, flag, side, area.top(), face);
            Some(Note { key, flag, area, bar, level, label })
        })
        .collect();
    let fill = layout.fit.fill.get(index).map(|fill| format!(" · {:.0} % full", fill.share * 100.0));
    let caption = format!(
        "{} {} of {} · {:.1} pt{}",
        panel.role.as_str(),
        index + 1,
        layout.frames.len(),
        layout.fit.body_size.to_pt(),
        fill.unwrap_or_default()
    );
    let counts = counts(&notes);
    Margin { size: frame.size, notes, outlines: outlines::of(panel, &request.sheet.margins), caption, counts }
}

/// Returns how many messages have each flag, in the order of their first.
fn counts(notes: &[Note]) -> Vec<(ProofFlag, usize)> {
    let mut counts: Vec<(ProofFlag, usize)> = Vec::new();
    for flag in notes.iter().filter_map(|note| note.flag) {
        match counts.iter_mut().find(|(known, _)| *known == flag) {
            Some((_, count)) => *count += 1,
            None => counts.push((flag, 1)),
        }
    }
    counts
}

/// What is painted of each message, in reading order, and at the end all other text that belongs to none.
type Areas = Vec<(Option<TagId>, Rect)>;

/// Returns where the text of each message is; markers and numbers are of no message.
fn areas(frame: &Frame, tags: &TagTree, fonts: &Fonts<'_>) -> Areas {
    let mut areas: Areas = Vec::new();
    for item in &frame.items {
        let Some(area) = item.tag.and_then(|_| painted(item, fonts)) else { continue };
        let message = item.tag.and_then(|tag| message_of(tags, tag));
        match areas.iter_mut().find(|(known, _)| *known == message) {
            Some((_, whole)) => *whole = union(*whole, area),
            None => areas.push((message, area)),
        }
    }
    areas.sort_by_key(|(tag, _)| (tag.is_none(), *tag));
    areas
}

/// Returns the element that shows a message: the element itself, or the one around a link.
fn message_of(tags: &TagTree, tag: TagId) -> Option<TagId> {
    std::iter::successors(Some(tag), |tag| tags.get(*tag).parent).find(|tag| tags.get(*tag).key.is_some())
}

/// Returns where the ink of a message is; colour fields are of the panel.
fn painted(item: &Item, fonts: &Fonts<'_>) -> Option<Rect> {
    match &item.shape {
        Shape::Glyphs(run) => run_area(run, fonts.face(run.face)),
        Shape::Picture { rect, .. } => Some(*rect),
        Shape::Modules { rects, .. } => rects.iter().copied().reduce(union),
        Shape::Fill { .. } => None,
    }
}

fn run_area(run: &GlyphRun, face: &UsedFace<'_>) -> Option<Rect> {
    let (above, below) = (run.size.scale(ABOVE), run.size.scale(BELOW));
    let glyphs = run.clusters.iter().flat_map(|cluster| &cluster.glyphs);
    let area = |glyph: &Glyph| Rect::new(glyph.x, glyph.y - above, face.advance(glyph.id, run.size), above + below);
    glyphs.map(area).reduce(union)
}

fn union(a: Rect, b: Rect) -> Rect {
    let (left, top) = (a.left().min(b.left()), a.top().min(b.top()));
    Rect::new(left, top, a.right().max(b.right()) - left, a.bottom().max(b.bottom()) - top)
}

/// Returns at which side the key of an area stands, and whether nothing stands between.
///
/// Where reading ends, unless another message stands there at the same height: then where it begins.
fn side_of(areas: &Areas, at: usize, is_rtl: bool) -> (Side, bool) {
    let own = areas[at].1;
    let is_beside = |other: &Rect| {
        // Lines of neighbours may overlap a little where they are set close.
        let common = own.bottom().min(other.bottom()) - own.top().max(other.top());
        common.scale(3.0) > own.size.height.min(other.size.height)
    };
    let others = || areas.iter().enumerate().filter(|(index, (tag, _))| *index != at && tag.is_some());
    let is_free = |side: Side| {
        !others().any(|(_, (_, other))| {
            is_beside(other)
                && match side {
                    Side::Left => other.left() < own.left(),
                    Side::Right => other.right() > own.right(),
                }
        })
    };
    let (start, end) = if is_rtl { (Side::Right, Side::Left) } else { (Side::Left, Side::Right) };
    match (is_free(end), is_free(start)) {
        (true, _) => (end, true),
        (false, true) => (start, true),
        (false, false) => (end, false),
    }
}
