//! The front door of layout: a document is shaped once and set for each medium.
//!
//! `shape` is the costly half and knows no size; `set` finds the size and places
//! everything. `run` is both. A screen edition takes the size of the print
//! edition by [`FitRequest::Fixed`] and shapes nothing again.

use rayon::prelude::*;

use crate::diag::Diagnostic;
use crate::geometry::Length;
use crate::layout::area::{Area, SetPanel};
use crate::layout::block::{Composer, Extent};
use crate::layout::content::ShapedDocument;
use crate::layout::findings::Findings;
use crate::layout::setter::ShapeText;
use crate::layout::shape::{LayoutJob, shape};
use crate::layout::surplus::Surplus;
use crate::layout::{Fit, Layout, Medium, Misfit, Overset, PanelFill, booklet, copyfit, panel};
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
    let (setting, panels) = match fit {
        FitRequest::Fixed { body_size, leading, air } => with_panels(document, medium, (body_size, leading, air)),
        FitRequest::Auto => fitted(document, medium),
    };
    check(document, &panels, setting.0)?;
    Ok(placed(document, medium, setting, panels))
}

/// Sets a shaped document at its least size, whether it fits or not, and says what does not: for a proof.
///
/// What is too much for a panel stands on frames of the same size, behind those of all panels.
pub fn set_misfit(document: &ShapedDocument, medium: Medium) -> (Layout, Vec<Diagnostic>) {
    let (size, leading) = least(document);
    let (setting, panels) = with_panels(document, medium, (size, leading, 1.0));
    let findings = check(document, &panels, size).err().unwrap_or_default();
    (placed(document, medium, setting, panels), findings)
}

/// Returns panels as a layout.
fn placed(document: &ShapedDocument, medium: Medium, setting: Setting, panels: Vec<SetPanel>) -> Layout {
    let fill = panels.iter().map(|set| PanelFill { panel: set.frame.panel, share: set.share }).collect();
    let mut misfit = Misfit::default();
    let (mut frames, mut behind) = (Vec::with_capacity(panels.len()), Vec::new());
    let count = panels.len();
    for (set, panel) in panels.into_iter().zip(1..) {
        misfit.wide.extend(set.overfull.into_iter().filter_map(|(key, _)| key));
        if let Some(surplus) = set.surplus {
            let first = count + behind.len();
            behind.extend(surplus.frames(&document.sheet, set.frame.panel));
            let Surplus { key, chars: characters, end, .. } = surplus;
            misfit.overset.push(Overset { key, panel, characters, end, frames: first..count + behind.len() });
        }
        frames.push(set.frame);
    }
    frames.extend(behind);
    let (body_size, leading, air) = setting;
    let fit = Fit { body_size, leading, air, fill, misfit };
    Layout { tags: document.structure(medium, &frames), frames, fit, medium }
}

/// Returns the largest size at which all documents fit, one document in several languages; nothing when none fits.
///
/// A language that does not fit even at the least size keeps the others from nothing: it is not printed at all.
pub fn common_fit(documents: &[&ShapedDocument], medium: Medium) -> Option<FitRequest> {
    let can_fit = |document: &&&ShapedDocument| {
        let (size, leading) = least(document);
        fits(document, medium, (size, leading, 1.0))
    };
    let fitting: Vec<&ShapedDocument> = documents.par_iter().filter(can_fit).copied().collect();
    if fitting.is_empty() {
        return None;
    }
    let all_fit = |setting: &Setting| fitting.par_iter().all(|document| fits(document, medium, *setting));
    let by_widths = find_by_widths(&fitting, medium).filter(all_fit);
    let (body_size, leading, air) = by_widths.unwrap_or_else(|| find(&fitting, medium));
    Some(FitRequest::Fixed { body_size, leading, air })
}

/// Returns the least size and leading that the theme allows.
fn least(document: &ShapedDocument) -> (Length, f64) {
    (document.theme.scale.body_min, document.theme.scale.leading_min)
}

/// The size of running text, the leading, and how many times the usual white there is between blocks.
type Setting = (Length, f64, f64);

/// Returns the setting that a document gets when it is alone, and its panels.
fn fitted(document: &ShapedDocument, medium: Medium) -> (Setting, Vec<SetPanel>) {
    let by_widths = find_by_widths(&[document], medium).map(|setting| with_panels(document, medium, setting));
    by_widths
        .filter(|(_, panels)| panels.iter().all(SetPanel::fits))
        .unwrap_or_else(|| with_panels(document, medium, find(&[document], medium)))
}

fn with_panels(document: &ShapedDocument, medium: Medium, setting: Setting) -> (Setting, Vec<SetPanel>) {
    (setting, attempt(document, medium, setting))
}

/// Returns the setting of documents on pages by what is too wide for them; nothing for those on panels.
///
/// There are as many pages as needed, so a size is too large only where a word or a table is wider than its column.
/// Whether that is so needs no pages. A thing that is too high for any page is not seen: the caller looks.
fn find_by_widths(documents: &[&ShapedDocument], medium: Medium) -> Option<Setting> {
    match documents[0].sheet.pagination {
        Pagination::Panels => return None,
        Pagination::Pages => {}
    }
    let fits = |size, leading| {
        let fits = |document: &&ShapedDocument| {
            let composer = composer(document, medium, (size, leading, 1.0));
            booklet::fits_in_width(document, &composer)
        };
        documents.par_iter().all(fits)
    };
    let (size, leading) = copyfit::best(&documents[0].theme.scale, fits);
    Some((size, leading, 1.0))
}

/// Returns the setting of documents by all that can be wrong with it.
///
/// They are one document in several languages: one sheet and one theme. There is at least one.
fn find(documents: &[&ShapedDocument], medium: Medium) -> Setting {
    let fits = |size, leading, air| documents.par_iter().all(|document| fits(document, medium, (size, leading, air)));
    let scale = &documents[0].theme.scale;
    let (size, leading) = copyfit::best(scale, |size, leading| fits(size, leading, 1.0));
    let air = match documents[0].sheet.pagination {
        // Only at the largest size is there room that letters do not need more.
        Pagination::Panels if size >= scale.body_max => copyfit::air(|air| fits(size, leading, air)),
        Pagination::Panels | Pagination::Pages => 1.0,
    };
    (size, leading, air)
}

fn fits(document: &ShapedDocument, medium: Medium, setting: Setting) -> bool {
    attempt(document, medium, setting).iter().all(SetPanel::fits)
}

/// Sets all panels at one size, whether the text fits or not.
fn attempt(document: &ShapedDocument, medium: Medium, setting: Setting) -> Vec<SetPanel> {
    let composer = composer(document, medium, setting);
    match document.sheet.pagination {
        Pagination::Panels => panel::set_all(document, &composer),
        Pagination::Pages => booklet::set_all(document, &composer),
    }
}

fn composer(document: &ShapedDocument, medium: Medium, (body, leading, air): Setting) -> Composer<'_> {
    Composer {
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
        extent: Extent::Whole,
    }
}

fn check(document: &ShapedDocument, panels: &[SetPanel], size: Length) -> Result<(), Vec<Diagnostic>> {
    let mut findings = Findings::new(&document.locale);
    for (index, set) in panels.iter().enumerate() {
        let role = document.sheet.panel(set.frame.panel).role;
        if let Some(surplus) = &set.surplus {
            findings.overset(surplus, index + 1, role, size);
        }
        for (key, fault) in &set.overfull {
            findings.too_wide(key.as_ref(), *fault, size);
        }
    }
    findings.into_result()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::layout::testing::shaped;
    use crate::media::PictureBook;
    use crate::project::Theme;

    /// Writes a block with a word that may be too wide for its column.
    fn block() -> impl Strategy<Value = String> {
        let word = "[a-z]{1,9} [a-z]{30,110} [a-z]{1,9}";
        prop_oneof![
            4 => "[a-z]{1,9}( [a-z]{1,9}){0,40}",
            1 => word,
            1 => word.prop_map(|text| format!("## {text}")),
            1 => word.prop_map(|text| format!("- short\n- {text}\n  1. {text}")),
            1 => word.prop_map(|text| format!("> [!NOTE] {text}")),
            1 => word.prop_map(|text| format!("> {text}")),
            1 => word.prop_map(|text| format!("Note[^{text}]\n[^{text}]: {text}")),
            1 => ("[a-z]{10,50} [a-z]{1,9}", "[a-z]{10,50}").prop_map(|(a, b)| format!("| {a} | {b} |\n| {b} | {a} |")),
            1 => (1..3_u8).prop_map(|count| format!("<!-- layout:columns {count} -->")),
            1 => Just("---".to_owned()),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn widths_alone_give_the_size_that_pages_give(
            blocks in prop::collection::vec(block(), 1..12),
            (tag, sheet) in prop::sample::select(vec![("nb", "a4"), ("ar", "a4"), ("nb", "booklet-a5")]),
        ) {
            let text = format!("# t\n---\nshort\n---\n{}", blocks.join("\n"));
            let document = shaped(&PictureBook::default(), &text, (tag, sheet), &Theme::default()).expect("no fault");
            for medium in [Medium::Print, Medium::Screen] {
                prop_assert_eq!(find_by_widths(&[&document], medium), Some(find(&[&document], medium)));
            }
        }
    }
}
