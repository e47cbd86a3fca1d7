//! Merging with git: translators and the author work on branches, and git brings their files together.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use polyfold::catalog::Status;
use tempfile::TempDir;

use crate::cli::TestProject;
use crate::dice::Dice;
use crate::world::World;

const LOCALES: [&str; 2] = ["ar", "en"];
const SOURCE: &str = "\
# Hjelp

Du har rett til hjelp fra kommunen der du bor.

## Politi

Ring politiet på 112 hvis du er i fare.

Det er gratis å snakke med politiet.

- lege og annen helsehjelp
- en advokat som kjenner saken din
- en tolk som kan språket ditt

## Barn

Barn under atten år får en representant.

Alle barn har rett til å gå på skole.

| Hvem | Telefon |
| --- | --- |
| Rosa | 22 33 11 60 |
| Legevakt | 116 117 |

Vi har taushetsplikt om det du forteller.
";

/// A repository in a temporary folder, with the settings that `polyfold new` writes.
struct Repository {
    folder: TempDir,
}

impl Repository {
    fn new(world: &World) -> Self {
        let repository = Self { folder: TempDir::new().expect("a temporary folder can be made") };
        repository.git(&["init", "-q", "-b", "main"]);
        for (name, value) in
            [("user.name", "T"), ("user.email", "t@example.org"), ("gc.auto", "0"), ("maintenance.auto", "false")]
        {
            repository.git(&["config", name, value]);
        }
        fs::write(repository.path().join(".gitattributes"), include_str!("../src/cli/template/gitattributes"))
            .expect("files can be written");
        for (name, text) in files(world) {
            let path = repository.path().join(name);
            fs::create_dir_all(path.parent().expect("it has a folder")).expect("folders can be made");
            fs::write(path, text).expect("files can be written");
        }
        repository.git(&["add", "."]);
        repository.git(&["commit", "-qm", "base"]);
        repository
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn try_git(&self, arguments: &[&str]) -> Result<String, String> {
        let output =
            self.command(arguments).output().expect("git can be run: scripts/install-test-tools.sh installs it");
        let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        if output.status.success() { Ok(text) } else { Err(text) }
    }

    fn git(&self, arguments: &[&str]) {
        self.try_git(arguments).unwrap_or_else(|text| panic!("git {arguments:?}: {text}"));
    }

    /// Commits projects to branches that begin at `main`, without checking them out.
    fn commit(&self, branches: &[(&str, &World)]) {
        let mut stream = String::new();
        for (branch, world) in branches {
            let _ = write!(
                stream,
                "commit refs/heads/{branch}\ncommitter T <t@example.org> 1772323200 +0000\ndata 0\nfrom refs/heads/main\n"
            );
            for (name, text) in files(world) {
                let _ = write!(stream, "M 100644 inline {name}\ndata {}\n{text}\n", text.len());
            }
        }
        let mut import = self.command(&["fast-import", "--quiet", "--force"]);
        let mut import = import.stdin(Stdio::piped()).spawn().expect("git can be run");
        let mut stdin = import.stdin.take().expect("it is piped");
        stdin.write_all(stream.as_bytes()).expect("git reads it");
        drop(stdin);
        assert!(import.wait().expect("git ends").success());
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.args(arguments).current_dir(self.path()).env("GIT_CONFIG_NOSYSTEM", "1").env("HOME", self.path());
        command
    }

    fn read(&self) -> World {
        let read = |name: &str| fs::read_to_string(self.path().join(name)).expect("it is there");
        let catalog = |locale: &str| (locale.to_owned(), read(&format!("translations/{locale}/ark.ftl")));
        World {
            source: read("sources/ark.md"),
            register: Some(read("sources/ark.ftl")),
            catalogs: LOCALES.into_iter().map(catalog).collect(),
        }
    }
}

/// Returns the names and texts of a project's files.
fn files(world: &World) -> Vec<(String, &str)> {
    let catalogs = world.catalogs.iter();
    let catalogs = catalogs.map(|(locale, text)| (format!("translations/{locale}/ark.ftl"), text.as_str()));
    let register = world.register.as_deref().unwrap_or_default();
    let sources = [("sources/ark.md".to_owned(), world.source.as_str()), ("sources/ark.ftl".to_owned(), register)];
    sources.into_iter().chain(catalogs).collect()
}

/// Returns a project in which two of three messages are translated.
fn base() -> World {
    let mut world = World::new(&LOCALES);
    world.edit_source(SOURCE);
    for locale in LOCALES {
        let mut count = 0;
        let line = |line: &str| -> String {
            let Some(stub) = line.strip_prefix("# missing: ") else { return format!("{line}\n") };
            count += 1;
            if count % 3 == 0 { format!("{line}\n") } else { format!("{stub} Text {count} in {locale}.\n") }
        };
        *world.catalog_mut(locale) = world.catalog(locale).lines().map(line).collect();
    }
    world.sync();
    world
}

/// Writes a text as a translator does: over the old one, or under the stub.
fn translate(world: &mut World, locale: &str, key: &str, text: &str) {
    let (entry, stub) = (format!("{key} = "), format!("# missing: {key} ="));
    let is_it = |line: &str| line.starts_with(&entry) || line == stub;
    let line = |line: &str| if is_it(line) { format!("{key} = {text}\n") } else { format!("{line}\n") };
    *world.catalog_mut(locale) = world.catalog(locale).lines().map(line).collect();
}

/// What each person of a trial works on: different messages.
struct Work {
    first: Vec<String>,
    second: Vec<String>,
    author: Vec<(String, String)>,
    /// Texts that nobody works on.
    free: Vec<String>,
}

fn share_out(dice: &mut Dice, world: &World) -> Work {
    let mut work = Work { first: Vec::new(), second: Vec::new(), author: Vec::new(), free: Vec::new() };
    for message in world.plan().plan.source.messages {
        let (key, text) = (message.key.to_string(), message.source.text.as_str().to_owned());
        match dice.below(4) {
            0 => work.first.push(key),
            1 => work.second.push(key),
            2 => work.author.push((key, text)),
            _ => work.free.push(text),
        }
    }
    work
}

/// Adds a paragraph somewhere, or takes one out that nobody works on.
fn add_and_remove(dice: &mut Dice, work: &Work, author: &mut World) {
    let mut blocks: Vec<_> = author.source.trim_end().split("\n\n").map(str::to_owned).collect();
    let added = "Senteret ligger ved stasjonen.".to_owned();
    match dice.below(4) {
        0 => blocks.push(added),
        1 => blocks.insert(1 + dice.below(blocks.len() - 1), added),
        2 => {
            if let Some(place) = blocks.iter().position(|block| work.free.contains(block)) {
                blocks.remove(place);
            }
        }
        _ => {}
    }
    author.source = blocks.join("\n\n") + "\n";
}

/// What must be said of a message after the merge.
fn expected(key: &str, before: Status, locale: &str, work: &Work) -> Status {
    let is_written = work.first.iter().any(|written| written == key && locale == "en")
        || work.second.iter().any(|written| written == key);
    match before {
        _ if is_written => Status::Translated,
        Status::Missing => Status::Missing,
        _ if work.author.iter().any(|(edited, _)| edited == key) => Status::Outdated,
        other => other,
    }
}

/// Lets three people work and git merge; returns the conflict, if there is one.
fn trial(seed: u64, base: &World, repository: &Repository) -> Option<String> {
    let mut dice = Dice::new(seed);
    let work = share_out(&mut dice, base);
    let (mut first, mut second, mut author) = (base.clone(), base.clone(), base.clone());
    work.first.iter().for_each(|key| translate(&mut first, "en", key, &format!("First {key}.")));
    for (key, locale) in work.second.iter().flat_map(|key| LOCALES.map(|locale| (key, locale))) {
        translate(&mut second, locale, key, &format!("Second {key}."));
    }
    for (_, text) in &work.author {
        author.source = author.source.replacen(text.as_str(), &format!("{text} Nå"), 1);
    }
    add_and_remove(&mut dice, &work, &mut author);
    author.sync();
    // Some sync what they translated, some only save it.
    for world in [&mut first, &mut second] {
        if dice.below(2) == 0 {
            world.sync();
        }
    }
    let branches = [("first", &first), ("second", &second), ("author", &author)];
    let is_changed = |world: &World| world.source != base.source || world.catalogs != base.catalogs;
    let changed: Vec<_> = branches.into_iter().filter(|(_, world)| is_changed(world)).collect();
    repository.commit(&changed);
    repository.git(&["checkout", "-qf", "--detach", changed.first().map_or("main", |(branch, _)| branch)]);
    for (branch, _) in changed.into_iter().skip(1) {
        if let Err(text) = repository.try_git(&["merge", "-q", "--no-edit", branch]) {
            let diff = repository.try_git(&["diff"]).unwrap_or_default();
            repository.git(&["merge", "--abort"]);
            return Some(format!("{seed}, {branch}: {text}{diff}"));
        }
    }
    says_what_is_true(seed, base, repository.read(), &work);
    None
}

/// Checks that after a merge and a sync every status is as it must be, and that a second sync changes nothing.
fn says_what_is_true(seed: u64, base: &World, mut merged: World, work: &Work) {
    let synced = merged.sync();
    assert!(synced.faults.is_empty(), "{seed}: {:#?}", synced.faults);
    for locale in LOCALES {
        let after: BTreeMap<_, _> = merged.statuses(locale).into_iter().collect();
        for (key, before) in base.statuses(locale) {
            // A message that was taken out has no status.
            let Some(after) = after.get(&key) else { continue };
            let expected = expected(&key, before, locale, work);
            assert_eq!(*after, expected, "{seed} {locale} {key}\n{}", merged.catalog(locale));
        }
    }
    let once = merged.clone();
    merged.sync();
    assert_eq!((once.register, once.catalogs), (merged.register, merged.catalogs), "{seed}");
}

#[test]
fn people_who_work_on_different_messages_never_meet_in_a_conflict() {
    let base = base();
    let half = |start: u64| -> Vec<String> {
        let repository = Repository::new(&base);
        (start..start + 100).filter_map(|seed| trial(seed, &base, &repository)).collect()
    };
    let conflicts = std::thread::scope(|scope| {
        let other = scope.spawn(|| half(100));
        let mut conflicts = half(0);
        conflicts.extend(other.join().expect("no trial panicked"));
        conflicts
    });
    assert!(conflicts.is_empty(), "{} conflicts\n{}", conflicts.len(), conflicts.join("\n"));
}

#[test]
fn the_same_message_edited_on_two_sides_is_a_conflict_with_place_and_key() {
    let base = base();
    let repository = Repository::new(&base);
    let key = "politi-det-er-gratis-a-snakke-med-politiet";
    let [first, second] = ["It is free.", "You pay nothing."].map(|text| {
        let mut world = base.clone();
        translate(&mut world, "en", key, text);
        world.sync();
        world
    });
    repository.commit(&[("first", &first), ("second", &second)]);
    repository.git(&["checkout", "-qf", "second"]);
    let merge = repository.try_git(&["merge", "-q", "--no-edit", "first"]);
    assert!(merge.is_err_and(|text| text.contains("Merge conflict in translations/en/ark.ftl")));

    let project = TestProject::empty();
    project.write(
        "polyfold.toml",
        "[project]\nname = \"Test\"\nsource-locale = \"nb\"\nlocales = [\"ar\", \"en\"]\n\n[[document]]\nid = \"ark\"\n",
    );
    for name in ["sources/ark.md", "sources/ark.ftl", "translations/ar/ark.ftl", "translations/en/ark.ftl"] {
        project.write(name, &fs::read_to_string(repository.path().join(name)).expect("it is there"));
    }
    let broken = project.read("translations/en/ark.ftl");
    let line = 1 + broken.lines().position(|line| line.starts_with("<<<<<<<")).expect("git marks a conflict");
    let findings = project.json(&["sync"]);
    let conflict = &findings["findings"][0];
    assert_eq!(conflict["rule"], "conflict-marker", "{findings:#}");
    assert_eq!(conflict["file"], "translations/en/ark.ftl");
    assert_eq!(conflict["line"], line);
    assert_eq!(conflict["key"], key);
    let shown = project.run(&["sync"]);
    assert_eq!(shown.status, 1, "{}", shown.whole());
    assert!(shown.stderr.contains(&format!("translations/en/ark.ftl:{line}:1")), "{}", shown.whole());
    assert!(shown.stderr.contains(key), "{}", shown.whole());
    assert_eq!(project.read("translations/en/ark.ftl"), broken, "it is left alone");
}

#[test]
fn a_text_for_an_older_source_is_not_current_however_git_merges_it() {
    let key = "politi-ring-politiet-pa-112-hvis-du-er-i-fare";
    let mut base = base();
    translate(&mut base, "en", key, "Call the police on 112 if you are in danger.");
    base.sync();
    base.edit_source(&SOURCE.replace("112", "113"));
    assert_eq!(base.status_of("en", key), Status::Outdated);
    // The translator follows the second source text; meanwhile the author writes a third.
    let (mut translator, mut author) = (base.clone(), base.clone());
    translate(&mut translator, "en", key, "Call the police on 113 if you are in danger.");
    author.edit_source(&SOURCE.replace("112", "114"));
    for is_synced in [false, true] {
        if is_synced {
            translator.sync();
            assert_eq!(translator.status_of("en", key), Status::Translated);
        }
        let repository = Repository::new(&base);
        repository.commit(&[("author", &author), ("translator", &translator)]);
        repository.git(&["checkout", "-qf", "author"]);
        let merge = repository.try_git(&["merge", "-q", "--no-edit", "translator"]);
        assert!(merge.is_err(), "both changed the same entry");
        let mut merged = repository.read();
        let before = merged.catalog("en").to_owned();
        let synced = merged.sync();
        assert!(synced.faults.iter().any(|fault| fault.key.as_deref() == Some(key)), "{:#?}", synced.faults);
        assert_eq!(merged.catalog("en"), before);

        // The coordinator takes the translator's file, or the author's lines with the translator's text.
        let mut taken = World { catalogs: translator.catalogs.clone(), ..author.clone() };
        taken.sync();
        assert_eq!(taken.status_of("en", key), Status::Outdated, "{}", taken.catalog("en"));
        assert!(taken.catalog("en").contains("# source now: Ring politiet på 114"), "{}", taken.catalog("en"));
        let mut mixed = author.clone();
        translate(&mut mixed, "en", key, "Call the police on 113 if you are in danger.");
        mixed.sync();
        assert_eq!(mixed.status_of("en", key), Status::Outdated, "{}", mixed.catalog("en"));
    }
}
