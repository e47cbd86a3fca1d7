//! One size for all languages of a document: `fit = "same-for-all"`.
//!
//! The size is found from all complete languages, also when a build is
//! narrowed to one: else its leaflets would not match those of the others. What
//! was shaped for that is kept and set afterwards, so that nothing is shaped
//! twice. The stamp remembers the size with a digest of all that it was found
//! from: while no language changes, nothing is shaped to find it again.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::cli::build::job::{Job, input_digest, with_language_job};
use crate::cli::build::{Shared, jobs_of};
use crate::cli::gate;
use crate::cli::project::LoadedDocument;
use crate::digest::sha256_hex;
use crate::layout::FitRequest;
use crate::locale::Locale;
use crate::project::FitRule;
use crate::release::{CommonFit, ShapedLanguage};

/// What the languages of a document have in common.
#[derive(Default)]
pub(super) struct SameSize {
    /// The size; nothing when each language has its own, or none fits.
    pub(super) fit: Option<CommonFit>,
    /// The languages that were shaped to find it.
    pub(super) shaped: BTreeMap<Locale, ShapedLanguage>,
}

impl SameSize {
    /// Finds the size of a document's languages.
    pub(super) fn of(shared: &Shared<'_>, document: &LoadedDocument) -> Self {
        match document.settings.fit {
            FitRule::Each => Self::default(),
            FitRule::SameForAll => Self::find(shared, document),
        }
    }

    fn find(shared: &Shared<'_>, document: &LoadedDocument) -> Self {
        let is_complete = |job: &Job<'_>| gate::reasons(shared.project, shared.fonts, document, &job.locale).is_empty();
        let complete: Vec<Job<'_>> =
            jobs_of(shared.project, document, &[]).into_par_iter().filter(is_complete).collect();
        let inputs: Vec<String> =
            complete.iter().map(|job| input_digest(shared, job, "fit", &Self::default())).collect();
        let input = sha256_hex(inputs.join("\0").as_bytes());
        if let Some(fit) = shared.stamp.fit(&document.settings.id, &input) {
            return Self { fit: Some(fit.clone()), shaped: BTreeMap::new() };
        }
        // What cannot be shaped is not printed; why is said when its turn comes.
        #[expect(
            clippy::redundant_closure_for_method_calls,
            reason = "the method by its name is for one lifetime only"
        )]
        let shape = |job: &Job<'_>| {
            let language = with_language_job(shared, job, &[], &[], |job| job.shape());
            Some((job.locale.clone(), language.ok()?))
        };
        let languages: BTreeMap<Locale, ShapedLanguage> = complete.par_iter().filter_map(shape).collect();
        let documents: Vec<_> = languages.values().map(ShapedLanguage::document).collect();
        Self { fit: CommonFit::of(input, &documents), shaped: languages }
    }

    /// Returns the size to ask layout for.
    pub(super) fn request(&self) -> FitRequest {
        self.fit.as_ref().map_or(FitRequest::Auto, CommonFit::request)
    }
}
