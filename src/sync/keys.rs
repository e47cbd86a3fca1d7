//! New keys: readable names from a heading and the first words of a text.
//!
//! A key is given once and kept for ever; what it is made of does not matter
//! afterwards. Never an ordinal: another message in between would make it lie.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::digest::sha256_hex;
use crate::source::MessageKind;
use crate::text::{MessageKey, Pattern, Segment};

/// A message that needs a key.
#[derive(Debug, Clone, Copy)]
pub(super) struct Nameless<'a> {
    /// The text of the heading that it belongs to.
    pub(super) heading: Option<&'a Pattern>,
    /// Its own text.
    pub(super) text: &'a Pattern,
    /// What it is.
    pub(super) kind: MessageKind,
}

/// Most characters of a key, without the digits that tell equal ones apart.
const KEY_LENGTH: usize = 44;
/// Most characters that a heading gives to a key.
const HEADING_LENGTH: usize = 20;

/// Makes keys.
///
/// Remembers how far it came with names that many messages have, so that a
/// thousand equal cells cost no more than a thousand others.
#[derive(Debug, Default)]
pub(super) struct KeyMaker {
    digits: HashMap<(String, String), String>,
}

impl KeyMaker {
    /// Returns a key for a message, other than those that are taken.
    pub(super) fn new_key(&mut self, message: Nameless<'_>, is_taken: impl Fn(&MessageKey) -> bool) -> MessageKey {
        let name = name(message);
        if let Some(key) = as_key(&name).filter(|key| !is_taken(key)) {
            return key;
        }
        let text = message.text.normalized();
        let digits = self.digits.entry((name.clone(), text.to_owned())).or_insert_with(|| sha256_hex(text.as_bytes()));
        loop {
            for count in [4, 8] {
                if let Some(key) = as_key(&format!("{name}-{}", &digits[..count])).filter(|key| !is_taken(key)) {
                    return key;
                }
            }
            // Equal texts have equal digests: the digest of the digest is as lasting.
            *digits = sha256_hex(digits.as_bytes());
        }
    }
}

fn as_key(name: &str) -> Option<MessageKey> {
    name.parse().ok()
}

fn name(message: Nameless<'_>) -> String {
    let is_heading = matches!(message.kind, MessageKind::Heading(_));
    let heading = message.heading.filter(|_| !is_heading);
    let mut name = heading.map_or_else(String::new, |heading| slug(heading, HEADING_LENGTH));
    let room = KEY_LENGTH - name.len();
    let own = match slug(message.text, room) {
        own if own.is_empty() => {
            format!("{}-{}", kind_word(message.kind), &sha256_hex(message.text.normalized().as_bytes())[..8])
        }
        own => own,
    };
    if !name.is_empty() {
        name.push('-');
    }
    name.push_str(&own);
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name
    } else {
        format!("{}-{name}", kind_word(message.kind))
    }
}

fn kind_word(kind: MessageKind) -> &'static str {
    match kind {
        MessageKind::Heading(_) => "heading",
        MessageKind::Paragraph => "text",
        MessageKind::ListItem => "item",
        MessageKind::Callout => "box",
        MessageKind::TableHead => "column",
        MessageKind::TableCell => "cell",
        MessageKind::AltText => "image",
        MessageKind::Caption => "caption",
        MessageKind::Footnote => "footnote",
    }
}

/// Returns the first words in ASCII letters and digits, joined by hyphens, at most `length` characters.
///
/// Returns nothing for a text that is not mainly in Latin script: two stray
/// Latin words in an Arabic sentence would name it badly.
fn slug(text: &Pattern, length: usize) -> String {
    let (words, foreign) = ascii_words(&plain_text(text));
    let latin = words.iter().flat_map(|word| word.chars()).filter(char::is_ascii_alphanumeric).count();
    let mut slug = String::new();
    for word in words.iter().filter(|_| foreign <= latin) {
        if slug.is_empty() {
            slug.extend(word.chars().take(length));
        } else if slug.len() + 1 + word.len() <= length {
            slug.push('-');
            slug.push_str(word);
        } else {
            break;
        }
    }
    slug
}

/// Returns the running text without the addresses of links, line breaks and references to footnotes.
fn plain_text(pattern: &Pattern) -> String {
    let mut plain = String::new();
    for segment in pattern.segments() {
        if let Segment::Text(text) = segment {
            plain.push_str(&text.replace("<br>", " "));
        }
        plain.push(' ');
    }
    let plain = without(&plain, "](", ')');
    without(&plain, "[^", ']')
}

/// Returns the text without the stretches from `open` to `close`.
fn without(text: &str, open: &str, close: char) -> String {
    let mut parts = text.split(open);
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str(part.split_once(close).map_or("", |(_, after)| after));
    }
    kept
}

/// Returns the words in lower-case ASCII, and the number of letters that have no ASCII form.
fn ascii_words(text: &str) -> (Vec<String>, usize) {
    let (mut words, mut word, mut foreign) = (Vec::new(), String::new(), 0);
    for c in text.nfd().flat_map(char::to_lowercase).chain([' ']) {
        if c.is_ascii_alphanumeric() {
            word.push(c);
        } else if let Some(ascii) = ascii_form(c) {
            word.push_str(ascii);
        } else if c.is_alphanumeric() {
            foreign += 1;
        } else if !is_combining_mark(c) && !matches!(c, '\'' | '’') && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    (words, foreign)
}

/// Returns the ASCII form of a lower-case Latin letter that has no decomposition.
fn ascii_form(c: char) -> Option<&'static str> {
    Some(match c {
        'ø' | 'ɔ' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'đ' | 'ð' | 'ɖ' | 'ɗ' => "d",
        'ł' => "l",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        'ŋ' => "n",
        'ı' => "i",
        'ə' | 'ɛ' | 'ǝ' => "e",
        'ɓ' => "b",
        'ƙ' => "k",
        'ƴ' => "y",
        'ɣ' => "g",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(heading: &str, text: &str, kind: MessageKind, taken: &[&str]) -> String {
        let pattern = |text: &str| Pattern::parse(text).ok();
        let (heading, text) = (pattern(heading), pattern(text).expect("a pattern"));
        let message = Nameless { heading: heading.as_ref(), text: &text, kind };
        KeyMaker::default().new_key(message, |key| taken.contains(&key.as_str())).to_string()
    }

    #[test]
    fn keys_are_readable_and_lasting() {
        for line in include_str!("../../tests/data/sync/keys.txt").lines().filter(|line| !line.starts_with("//")) {
            let cells: Vec<_> = line.split('|').map(str::trim).collect();
            let [kind, heading, text, expected] = cells.as_slice() else { panic!("four cells: {line}") };
            let kind = match *kind {
                "heading" => MessageKind::Heading(2),
                "item" => MessageKind::ListItem,
                "cell" => MessageKind::TableCell,
                _ => MessageKind::Paragraph,
            };
            assert_eq!(key(heading, text, kind, &[]), *expected, "{line}");
        }
    }

    #[test]
    fn equal_names_are_told_apart_by_digits_of_the_text() {
        let taken = ["lege-ring-oss", "lege-ring-oss-e7e8", "lege-ring-oss-e7e8c3e7"];
        let mut keys: Vec<String> = Vec::new();
        for _ in 0..20 {
            let taken: Vec<&str> = taken.iter().copied().take(1).chain(keys.iter().map(String::as_str)).collect();
            let next = key("Lege", "Ring oss!", MessageKind::Paragraph, &taken);
            assert!(next.starts_with("lege-ring-oss-") && next.len() <= 22, "{next}");
            assert!(!keys.contains(&next), "{next}");
            keys.push(next);
        }
        assert_eq!(keys[0].len(), "lege-ring-oss-".len() + 4);
        assert_eq!(keys[1].len(), "lege-ring-oss-".len() + 8);
    }
}
