//! What editors, mail programs and people do to catalogs, as stories about the bytes of files.
//!
//! `tests/data/files/README.md` explains the steps.

use crate::world::{Synced, World};

#[test]
fn every_story_of_files_ends_as_it_is_told() {
    let stories: Vec<_> = include_str!("data/files/stories.txt").split("=== ").skip(1).collect();
    assert!(stories.len() >= 20, "{} stories", stories.len());
    for story in stories {
        let mut lines = story.lines();
        let mut telling = Telling::new(lines.next().unwrap_or_default());
        lines.filter(|line| !line.trim().is_empty()).for_each(|line| telling.step(line));
        telling.finish();
    }
}

struct Telling<'a> {
    title: &'a str,
    world: World,
    locale: String,
    copy: String,
    before: String,
    last: Option<Synced>,
}

impl<'a> Telling<'a> {
    fn new(title: &'a str) -> Self {
        let world = World::new(&["ar", "en"]);
        let (copy, before) = (String::new(), String::new());
        Self { title, world, locale: "en".to_owned(), copy, before, last: None }
    }

    fn step(&mut self, line: &str) {
        let (step, rest) = line.split_once(' ').unwrap_or((line, ""));
        let text = unescaped(rest);
        match step {
            "source" => self.world.source = text,
            "in" => return self.locale = text,
            "replace" => return self.replace(rest),
            "everywhere" => return self.replace_everywhere(rest),
            "copy" if rest == "back" => return self.world.catalog_mut(&self.locale).clone_from(&self.copy),
            "copy" => return self.copy = self.catalog().to_owned(),
            "empty" => return self.world.catalog_mut(&self.locale).clear(),
            "sync" => {}
            _ => return self.check(step, &text),
        }
        self.before = self.catalog().to_owned();
        self.last = Some(self.world.sync());
    }

    fn check(&self, step: &str, text: &str) {
        let (title, catalog) = (self.title, self.catalog());
        match step {
            "status" => {
                let statuses = self.world.statuses(&self.locale);
                let found: Vec<_> = statuses.iter().map(|(_, status)| status.as_str()).collect();
                assert_eq!(found.join(" "), text, "{title}\n{catalog}");
            }
            "has" => assert!(catalog.contains(text), "{title}: {text}\n{catalog}"),
            "lacks" => assert!(!catalog.contains(text), "{title}: {text}\n{catalog}"),
            "untouched" => assert_eq!(catalog, self.before, "{title}"),
            "fault" => {
                let faults = &self.last.as_ref().expect("a sync before").faults;
                let places = faults.iter().map(|fault| {
                    let line = fault.place.as_ref().map_or(0, |place| place.line_column().0);
                    format!("{} {line}", fault.rule)
                });
                assert_eq!(places.collect::<Vec<_>>(), [text], "{title}\n{catalog}");
            }
            other => panic!("{title}: no such step: {other}"),
        }
    }

    fn replace(&mut self, rest: &str) {
        let (every, rest) = rest.strip_prefix("all ").map_or((false, rest), |rest| (true, rest));
        let (old, new) = change(rest);
        let catalog = self.world.catalog_mut(&self.locale);
        assert!(catalog.contains(&old), "{}: no {old}\n{catalog}", self.title);
        *catalog = if every { catalog.replace(&old, &new) } else { catalog.replacen(&old, &new, 1) };
    }

    fn replace_everywhere(&mut self, rest: &str) {
        let (old, new) = change(rest);
        let world = &mut self.world;
        world.source = world.source.replace(&old, &new);
        world.register = world.register.as_ref().map(|register| register.replace(&old, &new));
        world.catalogs.values_mut().for_each(|catalog| *catalog = catalog.replace(&old, &new));
    }

    fn catalog(&self) -> &str {
        self.world.catalog(&self.locale)
    }

    fn finish(mut self) {
        self.world.sync();
        let once = self.world.clone();
        self.world.sync();
        assert_eq!((once.register, once.catalogs), (self.world.register, self.world.catalogs), "{}", self.title);
    }
}

fn change(rest: &str) -> (String, String) {
    let (old, new) = rest.split_once(" =>").unwrap_or_else(|| panic!("no ` =>` in {rest}"));
    (unescaped(old), unescaped(new.strip_prefix(' ').unwrap_or(new)))
}

fn unescaped(text: &str) -> String {
    let mut whole = String::new();
    let mut parts = text.split('\\');
    whole.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (c, rest) = match part.as_bytes().first() {
            Some(b'n') => ('\n', &part[1..]),
            Some(b'r') => ('\r', &part[1..]),
            Some(b't') => ('\t', &part[1..]),
            Some(b's') => (' ', &part[1..]),
            _ => {
                let code = part.strip_prefix("u{").and_then(|part| part.split_once('}'));
                let (code, rest) = code.unwrap_or_else(|| panic!("no such escape: \\{part}"));
                let c = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
                (c.unwrap_or_else(|| panic!("no such character: {code}")), rest)
            }
        };
        whole.push(c);
        whole.push_str(rest);
    }
    whole
}
