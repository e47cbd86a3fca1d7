//! People: what authors and translators do to texts.

use crate::align::testing::edited;
use crate::catalog::{Entry, Record, RecordKind, State, Status, status, text_digest};
use crate::sync::laws::acts::{Authoring, Work};
use crate::sync::laws::truth::{bare, name, newest, spelt};
use crate::sync::laws::world::World;
use crate::sync::testing::{facts_of, pattern, write};

impl World {
    pub(super) fn author(&mut self, act: &Authoring) {
        match *act {
            Authoring::Edit(ref edit) => {
                self.project.source = edited(&self.project.source, std::slice::from_ref(edit));
            }
            Authoring::Revert(ago) => {
                self.project.source = self.sources[self.sources.len().saturating_sub(ago)].clone();
            }
            Authoring::Format(at, word) => self.change_word(at, word, |word| match word.strip_prefix("**") {
                Some(bold) => bold.trim_end_matches('*').to_owned(),
                None => format!("**{word}**"),
            }),
            Authoring::Renumber(at) => self.change_line(at, |line| {
                if line.contains("112") { line.replacen("112", "113", 1) } else { line.replacen("113", "112", 1) }
            }),
            Authoring::Misspell(at, word) => self.change_word(at, word, |word| match word.strip_suffix("qq") {
                Some(right) => format!("{right}q"),
                None => word.strip_suffix('q').map_or_else(|| format!("{word}q"), str::to_owned),
            }),
            Authoring::Split(at) => self.split(at),
            Authoring::Merge(at) => {
                let count = self.project.source.len();
                if count > 1 {
                    let second = self.project.source.remove((at + 1) % count);
                    let first = &mut self.project.source[at % (count - 1)];
                    *first = format!("{first}! {second}");
                }
            }
        }
    }

    pub(super) fn work(&mut self, locale: usize, record: usize, work: Work) {
        let texts = self.project.source.clone();
        match work {
            Work::Write { follows } => return self.write(locale, record, follows),
            Work::Nudge { several } => return self.nudge(locale, record, several),
            Work::Accept => return self.accept(locale, record),
            Work::Approve => return self.approve(locale, record),
            Work::Confirm | Work::DropStatus | Work::DropSource | Work::DropNewerSource | Work::AlterSource { .. } => {}
        }
        let Some(entry) = self.entry(locale, record) else { return };
        let mut claim = None;
        match work {
            Work::Confirm => {
                entry.is_confirmed = true;
                claim = newest(entry).map(bare);
            }
            Work::DropStatus => entry.status = None,
            Work::DropSource => entry.source = None,
            Work::DropNewerSource => entry.source_now = None,
            Work::AlterSource { by } if !texts.is_empty() => {
                let source = pattern(&texts[by % texts.len()]);
                // The line that was there before: whoever puts it back says that it belongs to the text.
                let basis = entry.status.as_ref().map(|line| line.basis);
                claim = (basis == Some(text_digest(&entry.key, &source))).then(|| bare(&source));
                entry.source = Some(source);
            }
            Work::AlterSource { .. } | Work::Write { .. } | Work::Nudge { .. } | Work::Accept | Work::Approve => {}
        }
        // Whoever leaves one source line and no status line above a text says that the text was made from it.
        if let Entry { source: Some(source), source_now: None, status: None, .. } = &*entry {
            claim = Some(bare(source));
        }
        let text = name(&entry.text);
        self.made_from.entry(text).or_default().extend(claim);
    }

    fn change_line(&mut self, at: usize, change: impl Fn(&str) -> String) {
        let count = self.project.source.len();
        if count > 0 {
            let line = &mut self.project.source[at % count];
            *line = change(line);
        }
    }

    fn change_word(&mut self, at: usize, word: usize, change: impl Fn(&str) -> String) {
        self.change_line(at, |line| {
            let mut words: Vec<String> = line.split(' ').map(str::to_owned).collect();
            let at = word % words.len();
            if words[at].chars().all(|c| c.is_alphabetic() || c == '*') {
                words[at] = change(&words[at]);
            }
            words.join(" ")
        });
    }

    fn split(&mut self, at: usize) {
        let count = self.project.source.len();
        let Some(line) = (count > 0).then(|| self.project.source[at % count].clone()) else { return };
        let middle = line.match_indices(' ').map(|(space, _)| space).find(|space| *space >= line.len() / 2);
        // Not inside of a placeable.
        let border = line.find("! ").map(|end| end + 1).or(middle).filter(|border| !line[*border..].starts_with(" }"));
        if let Some(border) = border.filter(|border| !line[..*border].ends_with(['{', 'e'])) {
            let (first, second) = line.split_at(border);
            self.project.source[at % count] = first.trim().to_owned();
            self.project.source.insert(at % count + 1, second.trim().to_owned());
        }
    }

    /// Doubles a letter of a text, or more. That says something of the newer source only if
    /// no word of it is another.
    fn nudge(&mut self, locale: usize, record: usize, several: bool) {
        let Some(entry) = self.entry(locale, record) else { return };
        let before = name(&entry.text);
        let text = if several { with_slips(&before) } else { with_a_slip(&before) };
        entry.text = pattern(&text);
        let shown = entry.source.clone();
        let now = entry.source_now.clone();
        let is_reworded = shown.as_ref().zip(now.as_ref()).is_some_and(|(source, now)| spelt(source) != spelt(now));
        let claim = if is_reworded { None } else { now.or(shown) };
        let mut sources = self.made_from.get(&before).cloned().unwrap_or_default();
        sources.extend(claim.as_ref().map(bare));
        self.made_from.entry(text).or_default().extend(sources);
    }

    fn accept(&mut self, locale: usize, record: usize) {
        let Some(entry) = self.entry(locale, record).cloned() else { return };
        if !self.project.accept(locale, &entry.key) {
            return;
        }
        let accepted = self.project.entry(locale, entry.key.as_str()).clone();
        let source = accepted.source.as_ref().expect("it has a basis");
        let old = entry.source.as_ref().expect("it had a basis");
        assert_eq!(spelt(old), spelt(source), "only numbers changed");
        assert_eq!(facts_of(source.as_str()), facts_of(accepted.text.as_str()), "the text follows them");
        self.made_from.entry(name(&accepted.text)).or_default().insert(bare(source));
    }

    pub(super) fn entry(&mut self, locale: usize, record: usize) -> Option<&mut Entry> {
        let records = &mut self.project.catalogs[locale].records;
        let mut entries: Vec<_> = records
            .iter_mut()
            .filter_map(|record| match &mut record.kind {
                RecordKind::Entry(entry) => Some(entry),
                RecordKind::Stub { .. } | RecordKind::Obsolete(_) => None,
            })
            .collect();
        let count = entries.len();
        (count > 0).then(|| entries.swap_remove(record % count))
    }

    fn write(&mut self, locale: usize, record: usize, follows: bool) {
        let records = &mut self.project.catalogs[locale].records;
        let live = records.iter().filter(|record| !matches!(record.kind, RecordKind::Obsolete(_))).count();
        let Some(record) = (live > 0).then(|| &mut records[record % live]) else { return };
        let (shown, model) = match &record.kind {
            RecordKind::Stub { source, .. } => (Some(source), Some(source)),
            RecordKind::Entry(entry) | RecordKind::Obsolete(entry) => {
                (newest(entry), if follows { newest(entry) } else { entry.source.as_ref() })
            }
        };
        self.written += 1;
        let mut text = new_text(self.written);
        let parts = model.map_or(0, |model| model.as_str().matches("! ").count());
        (0..parts).for_each(|_| text.push_str("! mer"));
        for value in model.into_iter().flat_map(|model| facts_of(model.as_str())) {
            text.push(' ');
            text.push_str(&value);
        }
        if model.is_some_and(|model| model.as_str().contains("{ -rosa-phone }")) {
            text.push_str(" { -rosa-phone }");
        }
        self.made_from.entry(text.clone()).or_default().extend(shown.map(bare));
        write(record, &text);
    }

    /// Makes a translation of a message that has a number, outdates it by another number, and edits it without that.
    pub(super) fn refuse(&mut self, locale: usize, at: usize) {
        let count = self.project.source.len();
        if count == 0 {
            return;
        }
        let at = at % count;
        if facts_of(&self.project.source[at]).is_empty() {
            self.project.source[at].push_str(" 112");
        }
        for (renumbers, follows) in [(false, true), (true, false)] {
            if renumbers {
                self.author(&Authoring::Renumber(at));
            }
            self.sync();
            let key = self.project.register.as_ref().and_then(|register| Some(register.active.get(at)?.key.clone()));
            let live = |record: &&Record| !matches!(record.kind, RecordKind::Obsolete(_));
            let mut records = self.project.catalogs[locale].records.iter().filter(live);
            if let Some(record) = records.position(|record| Some(record.key()) == key.as_ref()) {
                self.write(locale, record, follows);
            }
            self.sync();
        }
    }

    /// Approves as the command does: only what is translated and current.
    fn approve(&mut self, locale: usize, record: usize) {
        let Some(register) = self.project.register.clone() else { return };
        let Some(entry) = self.entry(locale, record) else { return };
        let Some(message) = register.active.iter().find(|message| message.key == entry.key) else { return };
        let is_translated = status(Some(entry), &message.text) == Status::Translated;
        if let Some(line) = entry.status.as_mut().filter(|_| is_translated) {
            line.state = State::Approved;
        }
    }
}

/// Returns a text of its own. No text is a letter away from another: that is an edit of its own kind.
pub(super) fn new_text(number: usize) -> String {
    let letters = number
        .to_string()
        .bytes()
        .map(|digit| char::from(digit - b'0' + b'a').to_string().repeat(3))
        .collect::<String>();
    format!("t{letters}")
}

/// Returns a text with its first letter doubled, or single again.
fn with_a_slip(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    match letters.as_slice() {
        [a, b, ..] if a == b => drop(letters.remove(0)),
        [first, ..] => letters.insert(0, *first),
        [] => {}
    }
    letters.into_iter().collect()
}

/// Returns a text whose first word ends in the same letter twice more, or in fewer again.
fn with_slips(text: &str) -> String {
    let (word, rest) = text.split_at(text.find([' ', '!']).unwrap_or(text.len()));
    let Some(last) = word.chars().next_back() else { return text.to_owned() };
    let run = word.chars().rev().take_while(|c| *c == last).count();
    let word = if run > 4 { word[..word.len() - 2].to_owned() } else { format!("{word}{last}{last}") };
    word + rest
}
