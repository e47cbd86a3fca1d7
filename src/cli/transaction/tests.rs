//! What a process that dies leaves, at each step, and what the next one makes of it.

use super::*;
use crate::cli::store::Store;

/// The files of a small project before and after, relative to its folder.
const FILES: [(&str, Option<&str>, &str); 4] = [
    ("sources/a.ftl", Some("old register"), "new register"),
    ("translations/ar/a.ftl", Some("old ar"), "new ar"),
    ("translations/ti/a.ftl", None, "new ti"),
    ("translations/uk/a.ftl", Some("old uk"), "new uk"),
];

fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, before, _) in FILES {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("folders can be made");
        if let Some(text) = before {
            fs::write(path, text).expect("files can be written");
        }
    }
    folder
}

fn staged(root: &Path) -> Transaction {
    let transaction = Transaction::new(root);
    for (name, _, after) in FILES {
        stage(&transaction, &root.join(name), after);
    }
    transaction
}

fn stage(transaction: &Transaction, target: &Path, text: &str) {
    let before = digest_of(target).expect("it can be read");
    transaction.stage(target, text.as_bytes(), before).expect("it can be written");
}

fn folders(root: &Path) -> Vec<PathBuf> {
    ["", "sources", "translations/ar", "translations/ti", "translations/uk"].map(|name| root.join(name)).to_vec()
}

fn texts(root: &Path) -> Vec<Option<String>> {
    FILES.iter().map(|(name, ..)| fs::read_to_string(root.join(name)).ok()).collect()
}

fn before() -> Vec<Option<String>> {
    FILES.iter().map(|(_, text, _)| text.map(ToOwned::to_owned)).collect()
}

fn after() -> Vec<Option<String>> {
    FILES.iter().map(|(_, _, text)| Some((*text).to_owned())).collect()
}

/// Returns all names below the folder.
fn names(root: &Path) -> Vec<String> {
    let found = folders(root).into_iter().flat_map(|folder| fs::read_dir(folder).expect("it is there"));
    let files = found.map(|entry| entry.expect("readable").path()).filter(|path| path.is_file());
    files.map(|path| path.strip_prefix(root).expect("below").to_string_lossy().into_owned()).collect()
}

/// A process that may do so many steps and dies at the next.
fn dies_after(steps: usize) -> impl FnMut() -> io::Result<()> {
    let mut left = steps;
    move || {
        left = left.checked_sub(1).ok_or_else(|| io::Error::other("the process died here"))?;
        Ok(())
    }
}

/// Ends as a killed process does: nothing is cleared away.
fn killed(transaction: Transaction) {
    for mut staged in transaction.staged.into_inner().expect("no thread panicked") {
        staged.temporary.disable_cleanup(true);
    }
}

#[test]
fn all_files_are_replaced_and_nothing_else_stays() {
    let folder = project();
    staged(folder.path()).commit().expect("it can be written");
    assert_eq!(texts(folder.path()), after());
    assert_eq!(names(folder.path()).len(), FILES.len());
}

#[test]
fn a_process_that_dies_while_it_stages_has_changed_nothing() {
    for count in 0..=FILES.len() {
        let folder = project();
        let transaction = Transaction::new(folder.path());
        for (name, _, text) in &FILES[..count] {
            stage(&transaction, &folder.path().join(name), text);
        }
        killed(transaction);
        assert!(names(folder.path()).len() >= count, "what it wrote is still there");
        let kept = recover(folder.path(), &folders(folder.path())).expect("it can be cleared");
        assert_eq!((texts(folder.path()), kept.len()), (before(), 0));
        assert_eq!(names(folder.path()).len(), 3, "no temporary file stays");
    }
}

#[test]
fn a_process_that_dies_at_any_step_leaves_before_or_after() {
    let mut has_finished = false;
    let mut ends = BTreeSet::new();
    for steps in 0.. {
        let folder = project();
        let mut transaction = staged(folder.path());
        has_finished = transaction.run(&mut dies_after(steps)).is_ok();
        killed(transaction);
        recover(folder.path(), &folders(folder.path())).expect("it can be finished");
        let found = texts(folder.path());
        assert!(found == before() || found == after(), "after {steps} steps: {found:?}");
        ends.insert(found == after());
        assert!(names(folder.path()).iter().all(|name| !name.contains(TEMPORARY_PREFIX)), "after {steps} steps");
        if has_finished {
            assert!(steps > FILES.len(), "each rename is a step");
            break;
        }
    }
    assert!(has_finished && ends.len() == 2, "both ends were seen");
}

#[test]
fn the_one_who_finishes_may_die_too() {
    for first in 1..=FILES.len() {
        for second in 0..=FILES.len() {
            let folder = project();
            let mut transaction = staged(folder.path());
            assert!(transaction.run(&mut dies_after(first)).is_err());
            killed(transaction);
            let _ = finish(folder.path(), &mut dies_after(second));
            recover(folder.path(), &folders(folder.path())).expect("it can be finished");
            assert_eq!(texts(folder.path()), after(), "{first}, then {second} steps");
        }
    }
}

#[test]
fn what_a_person_saved_in_between_is_kept() {
    let folder = project();
    let mut transaction = staged(folder.path());
    assert!(transaction.run(&mut dies_after(2)).is_err());
    killed(transaction);
    fs::write(folder.path().join("translations/uk/a.ftl"), "mine").expect("it can be written");
    let kept = recover(folder.path(), &folders(folder.path())).expect("it can be finished");
    assert_eq!(kept, [PathBuf::from("translations/uk/a.ftl")]);
    let expected: Vec<_> = after().into_iter().take(3).chain([Some("mine".to_owned())]).collect();
    assert_eq!(texts(folder.path()), expected);
}

#[test]
fn a_transaction_that_is_given_up_leaves_nothing() {
    let folder = project();
    drop(staged(folder.path()));
    assert_eq!((texts(folder.path()), names(folder.path()).len()), (before(), 3));
}

#[test]
fn a_journal_from_elsewhere_moves_nothing() {
    for journal in [
        "",
        "garbage",
        r#"{"renames":[{"from":"sources/a.ftl","to":"sources/b.ftl","before":null}]}"#,
        r#"{"renames":[{"from":".polyfold-x.tmp","to":"../stolen","before":null}]}"#,
        r#"{"renames":[{"from":"/tmp/.polyfold-x.tmp","to":"/tmp/stolen","before":null}]}"#,
    ] {
        let folder = project();
        fs::write(folder.path().join(JOURNAL), journal).expect("it can be written");
        fs::write(folder.path().join(".polyfold-x.tmp"), "x").expect("it can be written");
        recover(folder.path(), &folders(folder.path())).expect("it can be cleared");
        assert_eq!((texts(folder.path()), names(folder.path()).len()), (before(), 3), "{journal}");
        assert!(!is_unfinished(folder.path()));
    }
}

/// A reader takes no lock: it asks afterwards whether what it read was all there at one moment.
#[test]
fn a_reader_knows_when_it_may_have_seen_both_sides_of_a_commit() {
    let mut verdicts = [0, 0];
    for first in 0..=FILES.len() {
        for step in 0..9 {
            let folder = project();
            let store = Store::new(folder.path().to_owned());
            let mut seen = Vec::new();
            let mut read = |range: std::ops::Range<usize>| {
                let text =
                    |name| store.read_bytes(name).expect("readable").map(|text| String::from_utf8(text).expect("text"));
                seen.extend(FILES[range].iter().map(|(name, ..)| text(name)));
                (seen.clone(), store.is_of_one_moment())
            };
            read(0..first);
            let (mut steps, mut found) = (0, None);
            let mut reads_on = || {
                if steps == step {
                    found = Some(read(first..FILES.len()));
                }
                steps += 1;
                Ok(())
            };
            staged(folder.path()).run(&mut reads_on).expect("it can be written");
            let (seen, is_of_one_moment) = found.unwrap_or_else(|| read(first..FILES.len()));
            let is_whole = seen == before() || seen == after();
            assert!(is_whole || !is_of_one_moment, "{first} files, then {step} steps: {seen:?}");
            verdicts[usize::from(is_of_one_moment)] += 1;
            let is_now = seen == texts(folder.path());
            assert!(is_now || !store.is_of_one_moment(), "{first} files, then {step} steps: {seen:?}");
        }
    }
    assert!(verdicts.iter().all(|count| *count > 4), "{verdicts:?}");
}
