//! `polyfold build`: PDFs of the languages that are complete.

mod finish;
mod job;
mod place;
mod same_size;
mod summary;

use std::path::Path;

use rayon::prelude::*;

use crate::cli::build::finish::{Scope, finish};
use crate::cli::build::job::{Job, Outcome, run_job};
use crate::cli::build::same_size::SameSize;
use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::fonts::{Fonts, load_fonts};
use crate::cli::pictures::Pictures;
use crate::cli::program::program;
use crate::cli::project::{LoadedDocument, Project};
use crate::cli::ui::{Progress, Ui};
use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::project::Edition;
use crate::release::{CommonFit, Stamp};
use crate::report::FillDetail;

/// What is known of the files of the builds before.
const STAMP: &str = "out/.stamp";

/// Set the languages that are complete and current as PDFs
///
/// Makes `out/LOCALE/DOC.print.pdf` for the print shop and `.screen.pdf` for reading, and says which languages were
/// left out and why. A PDF of a language that is not complete any more is removed, and one of an edition that is not
/// asked for and older than the text: nobody prints an old one by mistake. Leaving languages out is exit status 0,
/// unless they were named with `--locale`. With `--edition proof` alone a language is done when its proof is made; why
/// it is not for print is said all the same. The proof of a text that fits in no size shows all of it and marks what is
/// too much; that it does not fit stays a finding, exit status 1.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only these documents (default: all)
    #[arg(value_name = "DOC")]
    documents: Vec<String>,
    /// Only this language (can be repeated)
    #[arg(long = "locale", value_name = "LOCALE")]
    locales: Vec<String>,
    /// Which editions: print, screen, proof, imposed (can be repeated; default: print and screen)
    #[arg(long = "edition", value_name = "EDITION")]
    editions: Vec<Edition>,
    /// Also make `out/LOCALE/DOC.imposed.pdf` for an office printer: A5 pages two on A4 in the order of a stitched
    /// booklet, folded sheets side by side, small leaflets as often as they fit on A4, without bleed. Print it on both
    /// sides; a line says how, and how often to cut
    #[arg(long)]
    impose: bool,
    /// Put printer's marks around the pages of the print edition: where to cut and fold, and a line with document,
    /// language and page. Most print shops want none
    #[arg(long)]
    marks: bool,
    /// Also show how full each panel or page is, not only the fullest
    #[arg(long)]
    fill: bool,
}

/// What all jobs share.
struct Shared<'a> {
    project: &'a Project,
    fonts: &'a Fonts,
    pictures: Pictures,
    facts_text: String,
    editions: Vec<Edition>,
    /// Whether the print edition has printer's marks.
    has_marks: bool,
    stamp: Stamp,
    program: String,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let held = Project::open(start)?;
    let _lock = held.store.lock(ui)?;
    let project = Project::open(start)?;
    let named = arguments.locales.iter().map(|tag| project.locale(tag)).collect::<Result<Vec<_>, _>>()?;
    let chosen = project.chosen_documents(&arguments.documents)?;
    named.iter().try_for_each(|locale| project.check_locale(locale, &chosen))?;
    let fonts = load_fonts(&project)?;
    let mut findings = fonts.findings.clone();
    findings.extend(project.findings.iter().cloned());
    findings.extend(project.fact_catalog_faults().cloned());

    let mut documents = Vec::new();
    for settings in chosen {
        match project.load(settings)? {
            Ok(document) => documents.push(document),
            Err(faults) => findings.extend(faults),
        }
    }
    findings.extend(documents.iter().flat_map(|document| document.findings.iter().cloned()));
    findings.extend(documents.iter().filter(|document| !document.is_register_current).map(not_synced));
    let mut editions =
        if arguments.editions.is_empty() { vec![Edition::Print, Edition::Screen] } else { arguments.editions.clone() };
    if arguments.impose && !editions.contains(&Edition::Imposed) {
        editions.push(Edition::Imposed);
    }
    if arguments.marks && !editions.contains(&Edition::Print) {
        return Err(CommandError::Usage {
            message: "`--marks` is for the print edition, which `--edition` leaves out".to_owned(),
            help: "add `--edition print`, or leave `--marks` out".to_owned(),
        });
    }
    // Each is made once, however often it is named.
    editions.sort_unstable();
    editions.dedup();
    let pictures = Pictures::load(&project, &documents)?;
    let shared = Shared::new(&project, &fonts, pictures, editions, arguments.marks)?;
    let jobs: Vec<Vec<Job<'_>>> = documents.iter().map(|document| jobs_of(&project, document, &named)).collect();
    let progress = ui.progress(jobs.iter().map(Vec::len).sum(), "building");
    let (outcomes, fits) = run_all(&shared, &documents, &jobs, &progress);
    drop(progress);
    let jobs: Vec<Job<'_>> = jobs.into_iter().flatten().collect();
    let mut stamp = shared.stamp.clone();
    for (document, fit) in documents.iter().zip(fits) {
        stamp.set_fit(&document.settings.id, fit);
    }
    let scope = Scope {
        documents: &arguments.documents,
        locales: &named,
        asks_for_proofs: shared.editions.iter().all(|edition| *edition == Edition::Proof),
        fill: if arguments.fill { FillDetail::EveryPanel } else { FillDetail::Fullest },
    };
    finish(&project, stamp, &jobs, outcomes, findings, scope, ui)
}

/// Runs the jobs of each document; returns what became of them, and the size that the document's languages share.
///
/// One document after another: what its languages share must not stay in memory with that of the next.
fn run_all(
    shared: &Shared<'_>,
    documents: &[LoadedDocument],
    jobs: &[Vec<Job<'_>>],
    progress: &Progress,
) -> (Vec<Outcome>, Vec<Option<CommonFit>>) {
    let (mut outcomes, mut fits) = (Vec::new(), Vec::new());
    for (document, jobs) in documents.iter().zip(jobs) {
        let size = SameSize::of(shared, document);
        let run = |job: &Job<'_>| {
            let outcome = run_job(shared, job, &size);
            progress.step(job.locale.as_str());
            outcome
        };
        outcomes.extend(jobs.par_iter().map(run).collect::<Vec<Outcome>>());
        fits.push(size.fit);
    }
    (outcomes, fits)
}

impl<'a> Shared<'a> {
    fn new(
        project: &'a Project,
        fonts: &'a Fonts,
        pictures: Pictures,
        editions: Vec<Edition>,
        has_marks: bool,
    ) -> Result<Self, CommandError> {
        let read = |name: &str| Ok::<_, CommandError>(project.store.read_text(name)?.and_then(Result::ok));
        let stamp = read(STAMP)?.map_or_else(Stamp::default, |file| Stamp::parse(file.text()));
        let facts_text = read("sources/facts.ftl")?.map_or_else(String::new, |file| file.text().to_owned());
        let program = program().unwrap_or_else(|| env!("CARGO_PKG_VERSION").to_owned());
        Ok(Self { project, fonts, pictures, facts_text, editions, has_marks, stamp, program })
    }
}

fn not_synced(document: &LoadedDocument) -> Diagnostic {
    let message = format!("`{}` has changed since the last sync: only proofs can be made", document.file.name());
    Diagnostic::error("source-not-synced", message).help("run `polyfold sync`, then build again")
}

/// Returns the languages of a document that are named, or all when none is; the source first.
fn jobs_of<'a>(project: &Project, document: &'a LoadedDocument, named: &[Locale]) -> Vec<Job<'a>> {
    std::iter::once(&project.settings.source_locale)
        .chain(&document.settings.locales)
        .filter(|locale| named.is_empty() || named.contains(locale))
        .map(|locale| Job { document, locale: locale.clone() })
        .collect()
}
