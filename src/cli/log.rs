//! `polyfold log`: how a message and its translation came to be.

use std::collections::BTreeMap;
use std::path::Path;

use crate::catalog::{self, Catalog, RecordKind};
use crate::cli::error::{CommandError, ExitStatus};
use crate::cli::git::{Commit, FileHistory, NoHistory, Repository, in_order};
use crate::cli::project::{Project, catalog_name, register_name};
use crate::cli::ui::{Format, Ui};
use crate::diag::{SourceFile, nearest};
use crate::locale::Locale;
use crate::report::{LogReport, LoggedChange, Moment};
use crate::source::Register;
use crate::text::{MessageKey, Pattern};

/// Show how a message and its translation came to be
///
/// From the history that git has of the document's keys and of the language's catalog: each change of the source
/// text, the translation, the status and the key, newest first, with the words that changed. A message that was
/// renamed is followed. Nobody's name is shown: who translates such texts may need protection, and a name that git
/// knows must not come up where translations are discussed.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The language
    #[arg(value_name = "LOCALE")]
    locale: String,
    /// The document
    #[arg(value_name = "DOC")]
    document: String,
    /// The message, by its key of today or an earlier one
    #[arg(value_name = "KEY")]
    key: MessageKey,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, start: &Path, ui: &Ui) -> Result<ExitStatus, CommandError> {
    let project = Project::open(start)?;
    let locale = project.locale(&arguments.locale)?;
    let settings = project.document(&arguments.document)?;
    project.check_locale(&locale, &[settings])?;
    let id = &settings.id;
    let subject = Subject::new(&project, locale, id, &arguments.key)?;
    let now = subject.now(&project)?;
    let (changes, note) = match history(&project, &subject, &now) {
        Ok((changes, is_shallow)) => (changes, is_shallow.then(|| SHALLOW.to_owned())),
        Err(why) => (Vec::new(), Some(format!("{why}: this is what the files say now, without history"))),
    };
    let note = if now.status == Some(BROKEN) { Some(broken_note(note)) } else { note };
    if let Some(note) = &note {
        ui.status(note);
    }
    let report = LogReport::new(id, subject.locale.as_str(), subject.names[0].as_str(), now, changes, note);
    match ui.format {
        Format::Json => ui.json(&report),
        Format::Human => ui.result(&report.to_text()),
    }
    Ok(ExitStatus::Done)
}

const SHALLOW: &str =
    "older commits were not fetched (`git fetch --unshallow` gets them): the oldest change is not the first";

/// What stands in place of a status when a catalog cannot be read.
const BROKEN: &str = "broken";

fn broken_note(note: Option<String>) -> String {
    let broken = "the catalog cannot be read as it is now: `polyfold status` says where";
    note.map_or_else(|| broken.to_owned(), |note| format!("{note}; {broken}"))
}

/// The message whose history is asked for.
struct Subject {
    locale: Locale,
    is_source: bool,
    document: String,
    /// The keys that the message has had, today's first.
    names: Vec<MessageKey>,
}

/// What one file says of the message.
#[derive(Debug, Clone, Default)]
struct Said {
    key: Option<MessageKey>,
    /// The source text: of a register, or the newest that a catalog's record shows.
    source: Option<Pattern>,
    record: Option<RecordKind>,
    is_broken: bool,
}

impl Subject {
    fn new(project: &Project, locale: Locale, id: &str, key: &MessageKey) -> Result<Self, CommandError> {
        let register = match project.store.read_text(&register_name(id))? {
            Some(Ok(file)) => Register::parse(&file).unwrap_or_default(),
            Some(Err(_)) | None => Register::default(),
        };
        let known = || {
            let retired = register.retired.iter().map(|retired| &retired.key);
            register.active.iter().map(|message| &message.key).chain(retired)
        };
        if !known().any(|known| known == key) {
            let help = nearest(key.as_str(), known().map(MessageKey::as_str)).map_or_else(
                || format!("the keys stand in {}; `polyfold sync` writes it", register_name(id)),
                |near| format!("did you mean `{near}`?"),
            );
            return Err(CommandError::Usage { message: format!("there is no message `{key}`"), help });
        }
        let is_source = locale == project.settings.source_locale;
        Ok(Self { locale, is_source, document: id.to_owned(), names: names_of(&register, key) })
    }

    /// Returns what a register says of the message.
    fn in_register(&self, text: &str) -> Said {
        let Ok(register) = Register::parse(&SourceFile::new(register_name(&self.document), text)) else {
            return Said { is_broken: true, ..Said::default() };
        };
        let message = |name: &MessageKey| register.active.iter().find(|message| message.key == *name);
        match self.names.iter().find_map(message) {
            Some(found) => Said { key: Some(found.key.clone()), source: Some(found.text.clone()), ..Said::default() },
            None => Said::default(),
        }
    }

    /// Returns what a catalog says of the message.
    fn in_catalog(&self, text: &str) -> Said {
        let file = SourceFile::new(catalog_name(&self.locale, &self.document), text);
        let Ok(Catalog { records, .. }) = catalog::parse(&file, &self.locale, &self.document) else {
            return Said { is_broken: true, ..Said::default() };
        };
        let record = self.names.iter().find_map(|name| records.iter().find(|record| record.key() == name));
        let Some(record) = record else { return Said::default() };
        let source = match &record.kind {
            RecordKind::Stub { source, .. } => Some(source),
            RecordKind::Entry(entry) | RecordKind::Obsolete(entry) => {
                entry.source_now.as_ref().or(entry.source.as_ref())
            }
        };
        let (key, source) = (Some(record.key().clone()), source.cloned());
        Said { key, source, record: Some(record.kind.clone()), is_broken: false }
    }

    /// Returns what the files on disk say.
    fn now(&self, project: &Project) -> Result<Moment, CommandError> {
        let read = |name: &str| Ok::<_, CommandError>(project.store.read_text(name)?.and_then(Result::ok));
        let register = read(&register_name(&self.document))?.map(|file| self.in_register(file.text()));
        let catalog = if self.is_source { None } else { read(&catalog_name(&self.locale, &self.document))? };
        let catalog = catalog.map(|file| self.in_catalog(file.text()));
        Ok(moment(&register.unwrap_or_default(), &catalog.unwrap_or_default()))
    }
}

/// Returns the keys that a message has had: the one of today, and those that lead to it.
fn names_of(register: &Register, key: &MessageKey) -> Vec<MessageKey> {
    let renamed_to = |key: &MessageKey| {
        let retired = register.retired.iter().find(|retired| retired.key == *key)?;
        retired.renamed_to.clone()
    };
    let mut names = vec![key.clone()];
    // A message that was renamed there and back makes a circle.
    while let Some(next) = renamed_to(&names[0]).filter(|next| !names.contains(next)) {
        names.insert(0, next);
    }
    let mut place = 0;
    while let Some(name) = names.get(place) {
        let before = register.retired.iter().filter(|retired| retired.renamed_to.as_ref() == Some(name));
        let before: Vec<MessageKey> = before.map(|retired| retired.key.clone()).collect();
        names.extend(before.into_iter().filter(|key| !names.contains(key)).collect::<Vec<_>>());
        place += 1;
    }
    names
}

/// Brings together what register and catalog say; the register knows the source text of its time.
fn moment(register: &Said, catalog: &Said) -> Moment {
    let source = register.source.as_ref().or(catalog.source.as_ref());
    let (text, status) = match &catalog.record {
        _ if catalog.is_broken => (None, Some(BROKEN)),
        None => (None, None),
        Some(RecordKind::Stub { .. }) => (None, Some(catalog::Status::Missing.as_str())),
        Some(RecordKind::Obsolete(entry)) => (Some(&entry.text), Some("obsolete")),
        Some(RecordKind::Entry(entry)) => {
            let status = source.map_or(catalog::Status::Draft, |source| catalog::status(Some(entry), source));
            (Some(&entry.text), Some(status.as_str()))
        }
    };
    let key = register.key.as_ref().or(catalog.key.as_ref());
    let text_of = |pattern: &Pattern| pattern.as_str().to_owned();
    Moment { key: key.map(ToString::to_string), source: source.map(text_of), text: text.map(text_of), status }
}

/// Returns the changes that git knows of and those that are not committed, newest first, and whether older commits are
/// lacking.
fn history(project: &Project, subject: &Subject, now: &Moment) -> Result<(Vec<LoggedChange>, bool), NoHistory> {
    let repository = Repository::of(&project.store.path(""))?;
    let register = repository.history(&register_name(&subject.document))?;
    let catalog = if subject.is_source {
        FileHistory::default()
    } else {
        repository.history(&catalog_name(&subject.locale, &subject.document))?
    };
    let order = repository.order()?;
    let commits = in_order(&[&register, &catalog], &order);
    let head = order.first().cloned().unwrap_or_default();
    let moments = moments(&repository, subject, [&register.names, &catalog.names], &commits, &head)?;
    let at = |id: &String| moments.get(id.as_str()).cloned().unwrap_or_default();
    let mut changes = Vec::new();
    if *now != at(&head) {
        changes.push(LoggedChange::between(None, at(&head), now.clone()));
    }
    for Commit { id, short_id, day, parents } in &commits {
        let new = at(id);
        // A merge that took one side's version changed nothing itself.
        if parents.iter().all(|parent| at(parent) != new) && (!parents.is_empty() || new != Moment::default()) {
            let old = parents.first().map(at).unwrap_or_default();
            changes.push(LoggedChange::between(Some((short_id, day)), old, new));
        }
    }
    Ok((changes, repository.is_shallow))
}

/// Returns what was said of the message in each of the commits, in their parents, and in the newest.
fn moments<'a>(
    repository: &Repository,
    subject: &Subject,
    names: [&Vec<String>; 2],
    commits: &'a [Commit],
    head: &'a str,
) -> Result<BTreeMap<&'a str, Moment>, NoHistory> {
    let mut ids: Vec<&str> = vec![head];
    ids.extend(commits.iter().flat_map(|commit| commit.parents.iter().chain([&commit.id]).map(String::as_str)));
    ids.sort_unstable();
    ids.dedup();
    let (mut asked, mut about) = (Vec::new(), Vec::new());
    for id in ids {
        for (place, names) in names.iter().enumerate() {
            // A file that was renamed has one of its names at a time; a line end cannot be asked for.
            for name in names.iter().filter(|name| !name.contains('\n')) {
                asked.push((id, name.as_str()));
                about.push((id, place));
            }
        }
    }
    let mut said: BTreeMap<&str, [Said; 2]> = BTreeMap::new();
    let mut known: BTreeMap<(String, usize), Said> = BTreeMap::new();
    repository.read_files(&asked, |index, blob, text| {
        let (id, place) = about[index];
        let says = known
            .entry((blob.to_owned(), place))
            .or_insert_with(|| if place == 0 { subject.in_register(text) } else { subject.in_catalog(text) });
        let slot = &mut said.entry(id).or_default()[place];
        if slot.key.is_none() && !slot.is_broken {
            *slot = says.clone();
        }
    })?;
    Ok(said.iter().map(|(id, [register, catalog])| (*id, moment(register, catalog))).collect())
}
