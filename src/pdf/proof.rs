//! The margins of a proof: which key stands where beside which message.
//!
//! In: the frames, their tags and what wants attention. Out: how much room the
//! pages need around their panels, and for each panel its notes: the stretch
//! of the panel that a message takes, and the lines of its label. Nothing here
//! draws; all measures are from the panel's upper left trimmed corner.

mod echo;
mod labels;
mod misfit;
mod outlines;

use crate::geometry::{Length, Point, Rect, Sides, Size};
use crate::layout::{Frame, Glyph, GlyphRun, Item, Shape, TagId, TagTree};
use crate::pdf::PdfRequest;
use crate::pdf::font::{Fonts, UsedFace};
use crate::pdf::metadata::{ProofFlag, ProofMark};
use crate::pdf::proof::misfit::FrameMisfit;
use crate::project::Edition;
use crate::text::MessageKey;

pub(super) use crate::pdf::proof::labels::{KEY_SIZE, Label, PITCH, WORD_SIZE};
pub(super) use crate::pdf::proof::misfit::COLOR as MISFIT;
pub(super) use crate::pdf::proof::outlines::{Outline, OutlineKind};

/// Every sign that may stand in the margins, beside those of heading and words.
pub(super) const SIGNS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.,:()%· ";

/// Room in mm for keys at a side of the panel, and for nothing at a side without keys.
const COLUMN_MM: f64 = 50.0;
const EMPTY_MM: f64 = 10.0;
/// Room in mm above the panel, for the heading, and below it, for the legend.
const HEAD_MM: f64 = 17.0;
const FOOT_MM: f64 = 13.0;
/// How far text that is too wide or too high is followed beyond its panel, in mm.
const REACH_MM: f64 = 400.0;
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
    /// All that the margins are around: the panel, and what sticks out of it.
    pub(super) inside: Rect,
    /// Its messages, in reading order.
    pub(super) notes: Vec<Note>,
    /// Where messages that want attention are shown a second time.
    pub(super) echoes: Vec<(ProofFlag, Rect)>,
    /// Trim, folds, safe area, and the end of the room for text.
    pub(super) outlines: Vec<Outline>,
    /// What it is, and how full.
    pub(super) caption: String,
    /// How many characters are too much, and how many of its messages want attention, by their word.
    pub(super) counts: Vec<(ProofFlag, usize)>,
}

/// A message on a panel.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Note {
    /// The message.
    pub(super) key: MessageKey,
    /// Why it wants attention, if it does; its colour is that of the first reason.
    pub(super) flags: Vec<ProofFlag>,
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
        let out = |by: &dyn Fn(&Margin) -> Length| panels.iter().map(by).max().unwrap_or_default();
        let left = column(Side::Left) + out(&|panel| -panel.inside.left());
        let right = column(Side::Right) + out(&|panel| panel.inside.right() - panel.size.width);
        let mut below = Length::ZERO;
        for panel in &mut panels {
            below = below.max(labels::stack(panel).max(panel.inside.bottom()) - panel.size.height);
        }
        let room = Sides { top: Length::mm(HEAD_MM), right, bottom: below + Length::mm(FOOT_MM), left };
        Some(Self { mark, room, panels })
    }
}

fn margin(request: &PdfRequest<'_>, fonts: &Fonts<'_>, mark: &ProofMark, index: usize) -> Margin {
    let layout = request.layout;
    let frame = &layout.frames[index];
    let panel = request.sheet.panel(frame.panel);
    let misfit = FrameMisfit::of(layout, index);
    let areas = areas(frame, &layout.tags, fonts);
    let outer = areas.iter().map(|(_, area)| *area).fold(outlines::safe_area(panel, &request.sheet.margins), union);
    let face = fonts.face(mark.face);
    let notes: Vec<Note> = (0..areas.len())
        .filter_map(|at| {
            let key = layout.tags.get(areas[at].0?).key.clone()?;
            let flags: Vec<ProofFlag> = misfit.flag(&key).into_iter().chain(mark.flags.get(&key).copied()).collect();
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
            let label = Label::new(&key, flags.clone(), side, area.top(), face);
            Some(Note { key, flags, area, bar, level, label })
        })
        .collect();
    let counts = misfit.characters().into_iter().chain(counts(&notes)).collect();
    let mut outlines = if misfit.goes_on() { Vec::new() } else { outlines::of(panel, &request.sheet.margins) };
    outlines.extend(misfit.line(request, frame.size.width));
    let whole = Rect { origin: Point::default(), size: frame.size };
    Margin {
        size: frame.size,
        inside: union(whole, within_reach(whole, outer)),
        notes,
        echoes: echo::of(frame, &layout.tags, fonts, mark),
        outlines,
        caption: caption(request, misfit, index),
        counts,
    }
}

/// Returns the part of an area that is not too far from the panel.
fn within_reach(panel: Rect, area: Rect) -> Rect {
    let far = panel.outset(Sides::all(Length::mm(REACH_MM)));
    let (left, top) = (area.left().max(far.left()), area.top().max(panel.top()));
    Rect::new(left, top, area.right().min(far.right()) - left, area.bottom().min(far.bottom()) - top)
}

/// Returns what a page shows: which panel, in which size, how full.
fn caption(request: &PdfRequest<'_>, misfit: FrameMisfit<'_>, index: usize) -> String {
    let layout = request.layout;
    let panel = format!("{} {}", request.sheet.panel(layout.frames[index].panel).role.as_str(), misfit.panel(index));
    let size = format!("{:.1} pt", layout.fit.body_size.to_pt());
    if let Some(going_on) = misfit.going_on() {
        return format!("{panel} {going_on} · {size}");
    }
    let fill = layout.fit.fill.get(index).map(|fill| format!(" · {:.0} % full", fill.share * 100.0));
    format!("{panel} of {} · {size}{}", layout.panel_count(), fill.unwrap_or_default())
}

/// Returns how many messages have each flag, in the order of their first.
fn counts(notes: &[Note]) -> Vec<(ProofFlag, usize)> {
    let mut counts: Vec<(ProofFlag, usize)> = Vec::new();
    for flag in notes.iter().flat_map(|note| &note.flags).copied().filter(|flag| FrameMisfit::is_counted(*flag)) {
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
