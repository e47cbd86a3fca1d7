//! The numbers of footnotes, and which addresses of links are footnotes.
//!
//! Notes are numbered in the order in which texts refer to them. A long address
//! that a link leads to is a note too, in every medium: so notes have the same
//! numbers on paper and on a screen. Short ones stand beside their text on paper.

use std::collections::BTreeMap;

use crate::layout::styled::{self, References, ShownAddress};
use crate::source::{Footnote, Inline, LocalizedText, plain_text};

/// The longest address that stands beside its text, in characters.
const LONGEST_BESIDE: usize = 32;

/// What a note says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NoteSource {
    /// The footnote of the document with that index.
    Footnote(usize),
    /// The target of a link.
    Address(String),
}

/// The notes of a document, numbered.
#[derive(Debug, Default)]
pub(super) struct NoteBook {
    /// The index of each footnote of the document by its label.
    defined: BTreeMap<String, usize>,
    sources: Vec<NoteSource>,
    by_label: BTreeMap<String, usize>,
    by_address: BTreeMap<String, usize>,
}

impl NoteBook {
    pub(super) fn new(footnotes: &[Footnote<LocalizedText>]) -> Self {
        let mut defined = BTreeMap::new();
        for (index, note) in footnotes.iter().enumerate() {
            defined.entry(note.label.clone()).or_insert(index);
        }
        Self { defined, ..Self::default() }
    }

    /// Returns how many notes have a number.
    pub(super) fn len(&self) -> usize {
        self.sources.len()
    }

    /// Returns what the n-th note says, from 0.
    pub(super) fn get(&self, index: usize) -> Option<&NoteSource> {
        self.sources.get(index)
    }

    /// Gives numbers to the footnotes that no text has referred to.
    pub(super) fn number_the_rest(&mut self) {
        let mut rest: Vec<(usize, String)> = self
            .defined
            .iter()
            .filter(|(label, _)| !self.by_label.contains_key(*label))
            .map(|(label, index)| (*index, label.clone()))
            .collect();
        rest.sort_unstable();
        for (_, label) in rest {
            self.number(&label);
        }
    }

    /// Returns the number of the footnote with a label, from 1.
    fn number(&mut self, label: &str) -> Option<usize> {
        if let Some(number) = self.by_label.get(label) {
            return Some(*number);
        }
        self.sources.push(NoteSource::Footnote(*self.defined.get(label)?));
        self.by_label.insert(label.to_owned(), self.sources.len());
        Some(self.sources.len())
    }

    fn number_of_address(&mut self, target: &str) -> usize {
        if let Some(number) = self.by_address.get(target) {
            return *number;
        }
        self.sources.push(NoteSource::Address(target.to_owned()));
        self.by_address.insert(target.to_owned(), self.sources.len());
        self.sources.len()
    }
}

/// The references of one text.
pub(super) struct TextReferences<'a> {
    pub(super) book: &'a mut NoteBook,
    /// Writes a number in the locale's digits.
    pub(super) number: &'a dyn Fn(u64) -> String,
    pub(super) place: AddressPlace,
    /// Whether the text is for paper.
    pub(super) is_printed: bool,
    /// Labels that the document does not have.
    pub(super) unknown: Vec<String>,
    /// Whether paper shows an address that a screen does not.
    pub(super) differs: bool,
}

/// Where a text may show the addresses of its links.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AddressPlace {
    /// Nowhere: it is a heading.
    Nowhere,
    /// Beside the link: it is a footnote.
    Beside,
    /// Beside the link or in a footnote.
    BesideOrNote,
}

impl References for TextReferences<'_> {
    fn note(&mut self, label: &str) -> Option<usize> {
        let number = self.book.number(label);
        if number.is_none() {
            self.unknown.push(label.to_owned());
        }
        number
    }

    fn address(&mut self, target: &str, content: &[Inline]) -> ShownAddress {
        let Some(address) = printed(target).filter(|address| !shows(content, target, address)) else {
            return ShownAddress::Hidden;
        };
        let is_short = address.chars().count() <= LONGEST_BESIDE;
        match self.place {
            AddressPlace::Nowhere => ShownAddress::Hidden,
            AddressPlace::BesideOrNote if !is_short => ShownAddress::Note(self.book.number_of_address(target)),
            AddressPlace::Beside | AddressPlace::BesideOrNote => {
                self.differs = true;
                if self.is_printed { ShownAddress::Beside(address) } else { ShownAddress::Hidden }
            }
        }
    }

    fn mark(&self, number: usize) -> String {
        mark(number, self.number)
    }
}

/// Returns the number of a note as it stands beside a word.
pub(super) fn mark(number: usize, write: &dyn Fn(u64) -> String) -> String {
    styled::raised(&write(u64::try_from(number).unwrap_or(u64::MAX)))
}

/// Returns what a reader types to follow a link; nothing for a target that is no address.
pub(super) fn printed(target: &str) -> Option<String> {
    let target = target.trim();
    let (scheme, rest) = target.split_once(':')?;
    let address = match scheme.to_ascii_lowercase().as_str() {
        "https" | "http" => rest.trim_start_matches('/').trim_end_matches('/'),
        "mailto" => rest.split('?').next().unwrap_or(rest),
        "tel" => rest,
        _ => return None,
    };
    (!address.is_empty()).then(|| address.to_owned())
}

/// Returns whether a link's text shows its address already, in any digits, with or without `https://` and `www.`.
fn shows(content: &[Inline], target: &str, address: &str) -> bool {
    let shown = plain_text(content);
    if target.trim_start().to_ascii_lowercase().starts_with("tel:") {
        let digits = |text: &str| text.chars().filter_map(styled::ascii_digit).collect::<String>();
        let (shown, called) = (digits(&shown), digits(address));
        // A text such as «112» is the national form of a number with its country code.
        return !shown.is_empty() && (called.ends_with(&shown) || shown.contains(&called));
    }
    let plain = |text: &str| {
        let text: String = text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().to_lowercase();
        text.replace("https://", "").replace("http://", "").replace("www.", "")
    };
    plain(&shown).contains(plain(address).trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns how the address of a link with that text is shown on paper and on a screen.
    fn check(text: &str, target: &str, place: AddressPlace, expected: &[ShownAddress; 2]) {
        let content = [Inline::Text(text.to_owned())];
        let shown = [true, false].map(|is_printed| {
            let book = &mut NoteBook::default();
            let number = &|number: u64| number.to_string();
            let mut references =
                TextReferences { book, number, place, is_printed, unknown: Vec::new(), differs: false };
            references.address(target, &content)
        });
        assert_eq!(&shown, expected, "[{text}]({target})");
    }

    #[test]
    fn short_addresses_stand_beside_their_text_on_paper_and_long_ones_in_a_note() {
        use AddressPlace::{Beside, BesideOrNote, Nowhere};
        let beside = |address: &str| [ShownAddress::Beside(address.to_owned()), ShownAddress::Hidden];
        let hidden = [ShownAddress::Hidden, ShownAddress::Hidden];
        check("the police", "https://politiet.no/", BesideOrNote, &beside("politiet.no"));
        check("write to us", "mailto:post@rosa.no?subject=x", BesideOrNote, &beside("post@rosa.no"));
        check("call us", "tel:+4722331160", BesideOrNote, &beside("+4722331160"));
        let long = "https://www.example.org/a/long/way/to/the/page";
        check("the law", long, BesideOrNote, &[ShownAddress::Note(1), ShownAddress::Note(1)]);
        check("the law", long, Beside, &beside("www.example.org/a/long/way/to/the/page"));
        check("the police", "https://politiet.no", Nowhere, &hidden);
    }

    #[test]
    fn an_address_that_the_text_shows_is_not_shown_twice() {
        for (text, target) in [
            ("politiet.no", "https://www.politiet.no/"),
            ("https://www.Politiet.no/", "https://politiet.no"),
            ("22 33 11 60", "tel:+4722331160"),
            ("۲۲ ۳۳ ۱۱ ۶۰", "tel:22331160"),
            ("post@rosa.no", "mailto:post@rosa.no"),
            ("a place", "#there"),
            ("a place", "javascript:alert(1)"),
        ] {
            check(text, target, AddressPlace::BesideOrNote, &[ShownAddress::Hidden, ShownAddress::Hidden]);
        }
    }
}
