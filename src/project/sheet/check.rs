//! What must be true of a sheet as a whole.
//!
//! Types and ranges of single settings are checked when they are read; here
//! stands what several of them must say together. Each fault has its place and
//! says how to mend it.

use std::ops::Range;

use crate::diag::{Diagnostic, counted};
use crate::geometry::Size;
use crate::project::sheet::PanelRole;
use crate::project::sheet::read::{Draft, FaceDraft};
use crate::project::toml_reader::At;

/// A fault and its place.
type Fault = (Diagnostic, Range<usize>);

/// How exactly widths are compared, in millimetres.
const EXACT: f64 = 0.01;
/// The least room for text between margins, in millimetres.
const LEAST_TEXT: f64 = 25.0;
/// More pages than this are not bound in one part.
const MOST_PAGES: usize = 64;

/// Returns everything that is wrong with a sheet.
pub(super) fn faults(draft: &Draft) -> Vec<Fault> {
    let mut faults = Vec::new();
    for face in &draft.faces {
        widths(face, &mut faults);
        room(face, draft, &mut faults);
    }
    reading_order(draft, &mut faults);
    match &draft.pages {
        None => folded(draft, &mut faults),
        Some(pages) => paged(draft, pages.span.clone(), &mut faults),
    }
    faults
}

fn fault(message: String, help: impl Into<String>) -> Diagnostic {
    Diagnostic::error("bad-sheet", message).help(help)
}

/// Panels fill their face.
fn widths(face: &FaceDraft, faults: &mut Vec<Fault>) {
    let sum: f64 = face.panels.value.iter().map(|panel| panel.width).sum();
    let [width, height] = face.size.value;
    if (sum - width).abs() > EXACT {
        let message = format!("the panels of `{}` are {} mm wide together, the face is {width} mm", face.name, mm(sum));
        let help = format!("change the widths so that they sum to {width}, or write `size = [{}, {height}]`", mm(sum));
        faults.push((fault(message, help), face.panels.span.clone()));
    }
}

/// Between the margins there is room for text.
fn room(face: &FaceDraft, draft: &Draft, faults: &mut Vec<Fault>) {
    let margins = draft.margins.value;
    let last = face.panels.value.len() - 1;
    let height = face.size.value[1] - margins.top - margins.bottom;
    let outer = if face.spine.is_some() { margins.spine } else { margins.trim };
    let narrowest = face.panels.value.iter().enumerate().map(|(index, panel)| {
        let left = if index == 0 { margins.trim } else { margins.fold };
        let right = if index == last { outer } else { margins.fold };
        panel.width - left - right
    });
    let room = narrowest.fold(height, f64::min);
    if room < LEAST_TEXT {
        let message =
            format!("the margins leave {} mm for text on `{}`, expected {LEAST_TEXT} or more", mm(room), face.name);
        faults.push((fault(message, "make the margins smaller or the panels larger"), draft.margins.span.clone()));
    }
}

/// Each panel is read exactly once.
fn reading_order(draft: &Draft, faults: &mut Vec<Fault>) {
    for (expected, (_, panel)) in (1..).zip(draft.reading()) {
        let At { value, span } = &panel.read;
        if *value != expected {
            let message = if *value < expected && *value > 0 {
                format!("two panels have the number {value} in the reading order")
            } else {
                format!("`read` is {value}, but no panel has the number {expected}")
            };
            let count = draft.reading().len();
            faults.push((fault(message, format!("number the panels from 1 to {count}, each once")), span.clone()));
            return;
        }
    }
}

/// A folded sheet has two sides of one paper at most.
fn folded(draft: &Draft, faults: &mut Vec<Fault>) {
    for face in &draft.faces {
        if let Some(spine) = &face.spine {
            let message = format!("`{}` has a spine, but the sheet has no pages", face.name);
            faults.push((fault(message, "add `pages = {}`, or take `spine` out"), spine.span.clone()));
        }
        let page = face.panels.value.iter().find(|panel| panel.role.value == PanelRole::Page);
        if let Some(page) = page {
            let message = format!("`{}` has a panel with the role `page`, but the sheet has no pages", face.name);
            faults.push((fault(message, "add `pages = {}`, or give the panel another role"), page.role.span.clone()));
        }
    }
    match draft.faces.as_slice() {
        [] | [_] => {}
        [front, back] => same_paper(front, back, faults),
        more => {
            let message = format!("the sheet has {}, but paper has two sides", counted(more.len(), "face", "faces"));
            faults.push((fault(message, "leave two tables `[[sheet.face]]`, or add `pages = {}`"), draft.span.clone()));
        }
    }
}

/// The back is the front turned over: of the same size, with its folds in the same places.
fn same_paper(front: &FaceDraft, back: &FaceDraft, faults: &mut Vec<Fault>) {
    if size(front) != size(back) {
        let [width, height] = front.size.value;
        let message = format!("`{}` and `{}` are not of one size", front.name, back.name);
        let help = format!("write `size = [{width}, {height}]` for both");
        faults.push((fault(message, help), back.size.span.clone()));
        return;
    }
    let widths = |face: &FaceDraft| face.panels.value.iter().map(|panel| panel.width).collect::<Vec<_>>();
    let (front_widths, mut turned) = (widths(front), widths(back));
    turned.reverse();
    let fits = |(a, b): (&f64, &f64)| (a - b).abs() <= EXACT;
    if front_widths.len() != turned.len() || !front_widths.iter().zip(&turned).all(fits) {
        let expected: Vec<String> = front_widths.iter().rev().map(|width| mm(*width)).collect();
        let message = format!("the folds of `{}` are not where those of `{}` are", back.name, front.name);
        let help =
            format!("the back is the front turned over: its widths are {} from left to right", expected.join(", "));
        faults.push((fault(message, help), back.panels.span.clone()));
    }
}

/// Pages are single, and those that repeat are alike.
fn paged(draft: &Draft, span: Range<usize>, faults: &mut Vec<Fault>) {
    for face in draft.faces.iter().filter(|face| face.panels.value.len() > 1) {
        let message = format!("`{}` has several panels, but a page is one", face.name);
        faults.push((fault(message, "leave one panel, or take `pages` out"), face.panels.span.clone()));
    }
    let reading = draft.reading();
    let binding = draft.pages.as_ref().and_then(|pages| pages.value);
    let (opening, closing, multiple) =
        binding.map_or((0, 0, 1), |binding| (binding.opening, binding.closing, binding.multiple));
    if opening.saturating_add(closing) >= reading.len() {
        let message = format!(
            "{} and {closing} at the end leave no page to repeat",
            counted(opening, "panel at the beginning", "panels at the beginning")
        );
        faults.push((fault(message, "add a face with a panel of the role `page`, or make them fewer"), span));
        return;
    }
    if multiple == 0 || multiple > MOST_PAGES {
        let message = format!("`multiple` is {multiple}, expected 1 to {MOST_PAGES}");
        faults.push((fault(message, "a stitched booklet has a multiple of 4"), span));
    }
    for (place, panel) in &reading[reading.len() - closing..] {
        // Whether the last section stands there is known only when its text is set: it must look alike anywhere.
        if matches!(panel.role.value, PanelRole::Cover | PanelRole::Front) {
            let (name, role) = (&draft.faces[place.face].name, panel.role.value.as_str());
            let message = format!("`{name}` comes at the end, but its role is `{role}`");
            faults.push((fault(message, "give it the role `back`"), panel.role.span.clone()));
        }
    }
    let repeated = &reading[opening..reading.len() - closing];
    let first = &draft.faces[repeated[0].0.face];
    for (place, panel) in repeated {
        let face = &draft.faces[place.face];
        if panel.role.value != PanelRole::Page {
            let message = format!("`{}` repeats, but its role is `{}`", face.name, panel.role.value.as_str());
            let help = "give it the role `page`, or count it in `opening` or `closing`";
            faults.push((fault(message, help), panel.role.span.clone()));
        }
        if size(face) != size(first) || face.spine.is_some() != first.spine.is_some() {
            let message = format!("`{}` and `{}` repeat, but their text areas are not alike", first.name, face.name);
            let help = "give all pages that repeat the same `size`, and all or none a `spine`";
            faults.push((fault(message, help), face.size.span.clone()));
        }
    }
}

fn size(face: &FaceDraft) -> Size {
    let [width, height] = face.size.value;
    Size::mm(width, height)
}

/// Returns millimetres without digits that say nothing.
fn mm(length: f64) -> String {
    format!("{}", (length * 100.0).round() / 100.0)
}
