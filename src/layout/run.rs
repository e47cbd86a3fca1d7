//! The front door of layout: a document is shaped once and set for each medium.
//!
//! `shape` is the costly half and knows no size; `set` finds the size and places
//! everything. `run` is both. A screen edition takes the size of the print
//! edition by [`FitRequest::Fixed`] and shapes nothing again.

use rayon::prelude::*;

use crate::diag::Diagnostic;
use crate::geometry::Length;
use crate::layout::area::{Area, SetPanel};
use crate::layout::block::Composer;
use crate::layout::content::ShapedDocument;
use crate::layout::findings::Findings;
use crate::layout::setter::ShapeText;
use crate::layout::shape::{LayoutJob, shape};
use crate::layout::{Fit, Frame, Layout, Medium, Overset, PanelFill, booklet, copyfit, panel};
use crate::project::Pagination;

/// Which size a document is set in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FitRequest {
    /// The largest at which all fits.
    Auto,
    /// This one: found for another medium, or the least of several languages.
    Fixed {
        /// The size of running text.
        body_size: Length,
        /// The leading as a multiple of the size.
        leading: f64,
        /// How many times the usual white there is between blocks.
        air: f64,
    },
}

impl FitRequest {
    /// Returns the request for the size that another layout has.
    pub fn same_as(fit: &Fit) -> Self {
        Self::Fixed { body_size: fit.body_size, leading: fit.leading, air: fit.air }
    }
}

/// Lays a document out for one medium.
///
/// The errors are those of [`shape`] or, when it could be shaped, of [`set`].
pub fn run(
    job: &LayoutJob<'_>,
    setter: &mut dyn ShapeText,
    medium: Medium,
    fit: FitRequest,
) -> Result<Layout, Vec<Diagnostic>> {
    set(&shape(job, setter)?, medium, fit)
}

/// Sets a shaped document: finds its size and places everything on panels or pages.
///
/// Text that does not fit, and words wider than their line, are errors; all of
/// them are returned, as they stand at the least size and leading.
pub fn set(document: &ShapedDocument, medium: Medium, fit: FitRequest) -> Result<Layout, Vec<Diagnostic>> {
    let (body_size, leading, air) = match fit {
        FitRequest::Fixed { body_size, leading, air } => (body_size, leading, air),
        FitRequest::Auto => find(&[document], medium),
    };
    let panels = attempt(document, medium, body_size, leading, air);
    check(document, &panels, body_size)?;
    let fill = panels.iter().map(|set| PanelFill { panel: set.frame.panel, share: set.share }).collect();
    let frames: Vec<Frame> = panels.into_iter().map(|set| set.frame).collect();
    Ok(Layout { tags: document.structure(medium, &frames), frames, fit: Fit { body_size, leading, air, fill }, medium })
}

/// Returns the largest size at which all documents fit, one document in several languages; nothing when none fits.
///
/// A language that does not fit even at the least size keeps the others from nothing: it is not printed at all.
pub fn common_fit(documents: &[&ShapedDocument], medium: Medium) -> Option<FitRequest> {
    let fits = |document: &&&ShapedDocument| {
        let (size, leading) = least(document);
        attempt(document, medium, size, leading, 1.0).iter().all(SetPanel::fits)
    };
    let fitting: Vec<&ShapedDocument> = documents.par_iter().filter(fits).copied().collect();
    if fitting.is_empty() {
        return None;
    }
    let (body_size, leading, air) = find(&fitting, medium);
    Some(FitRequest::Fixed { body_size, leading, air })
}

/// Returns the text that does not fit at the least size, panel by panel.
pub fn overset(document: &ShapedDocument, medium: Medium) -> Vec<Overset> {
    let (size, leading) = least(document);
    let panels = attempt(document, medium, size, leading, 1.0).into_iter().zip(1..);
    let excess = panels.filter_map(|(set, panel)| Some((set.excess?, panel)));
    excess.map(|(excess, panel)| Overset { key: excess.key, panel, characters: excess.chars }).collect()
}

/// Returns the least size and leading that the theme allows.
fn least(document: &ShapedDocument) -> (Length, f64) {
    (document.theme.scale.body_min, document.theme.scale.leading_min)
}

/// Returns the size and leading to set documents with, and how much white to put between blocks.
///
/// They are one document in several languages: one sheet and one theme. There is at least one.
fn find(documents: &[&ShapedDocument], medium: Medium) -> (Length, f64, f64) {
    let fits = |size, leading, air| {
        let fits =
            |document: &&ShapedDocument| attempt(document, medium, size, leading, air).iter().all(SetPanel::fits);
        documents.par_iter().all(fits)
    };
    let scale = &documents[0].theme.scale;
    let (size, leading) = copyfit::best(scale, |size, leading| fits(size, leading, 1.0));
    let air = match documents[0].sheet.pagination {
        // Only at the largest size is there room that letters do not need more.
        Pagination::Panels if size >= scale.body_max => copyfit::air(|air| fits(size, leading, air)),
        Pagination::Panels | Pagination::Pages => 1.0,
    };
    (size, leading, air)
}

/// Sets all panels at one size, whether the text fits or not.
fn attempt(document: &ShapedDocument, medium: Medium, body: Length, leading: f64, air: f64) -> Vec<SetPanel> {
    let composer = Composer {
        theme: &document.theme,
        medium,
        rtl: document.locale.is_rtl(),
        body,
        size: body,
        leading,
        leading_factor: document.leading_factor,
        air: air * document.theme.scale.spacing,
        on_field: false,
        at_margin: true,
        region: Area::of(document.sheet.panel(document.sheet.reading[0]), &document.sheet.margins).height,
    };
    match document.sheet.pagination {
        Pagination::Panels => panel::set_all(document, &composer),
        Pagination::Pages => booklet::set_all(document, &composer),
    }
}

fn check(document: &ShapedDocument, panels: &[SetPanel], size: Length) -> Result<(), Vec<Diagnostic>> {
    let mut findings = Findings::new(&document.locale);
    for (index, set) in panels.iter().enumerate() {
        let role = document.sheet.panel(set.frame.panel).role;
        if let Some(excess) = &set.excess {
            findings.overset(excess, index + 1, role, size);
        }
        for (key, fault) in &set.overfull {
            findings.too_wide(key.as_ref(), *fault, size);
        }
    }
    findings.into_result()
}
