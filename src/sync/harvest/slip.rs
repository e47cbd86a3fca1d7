//! Slips: whether a text was edited by one letter only.
//!
//! A catalog has no former translation to compare with, only its digest. But the texts that are one letter away from the
//! text of today can be counted, and one of them has that digest, or none.

use std::collections::BTreeSet;

use crate::digest::Digest;
use crate::text::{MessageKey, Pattern};

/// In longer texts nothing is looked for: the work grows with the square of the length.
const LONGEST: usize = 1_500;
/// In texts of more characters only letters that they have are tried.
const SHORT: usize = 300;

/// Returns whether the text that `former` is the digest of becomes `text` by one letter more, less or other, or by two
/// neighbours that change places.
pub(super) fn is_a_letter_from(key: &MessageKey, text: &Pattern, former: Digest) -> bool {
    let chars: Vec<char> = text.normalized().chars().collect();
    if chars.len() > LONGEST {
        return false;
    }
    let alphabet = alphabet(&chars);
    let mut candidate = String::with_capacity(text.normalized().len() + 8);
    let mut is_former = |before: &[char], between: &[char], after: &[char]| {
        candidate.clear();
        candidate.extend(before.iter().chain(between).chain(after));
        Digest::of(&[key.as_str(), &candidate]) == former
    };
    (0..=chars.len()).any(|at| {
        let (before, after) = chars.split_at(at);
        let rest = after.get(1..);
        let is_shorter = rest.is_some_and(|rest| is_former(before, &[], rest));
        let is_swapped = matches!(after, [a, b, rest @ ..] if a != b && is_former(before, &[*b, *a], rest));
        is_shorter
            || is_swapped
            || alphabet.iter().any(|letter| {
                is_former(before, &[*letter], after) || rest.is_some_and(|rest| is_former(before, &[*letter], rest))
            })
    })
}

/// Returns the characters that may have stood in a text: its own, and of a short one all letters of its alphabets.
fn alphabet(chars: &[char]) -> BTreeSet<char> {
    let mut alphabet: BTreeSet<char> = chars.iter().copied().collect();
    alphabet.extend(chars.iter().flat_map(|c| c.to_lowercase().chain(c.to_uppercase())));
    alphabet.extend([' ', '.', ',', '!', '?', ':', ';', '-', '"', '\'']);
    if chars.len() <= SHORT {
        // Unicode puts the letters of an alphabet into blocks of 128; signs of Chinese are words and no letters.
        let blocks: BTreeSet<u32> =
            chars.iter().filter(|c| c.is_alphabetic() && **c < '\u{2e80}').map(|c| u32::from(*c) & !0x7f).collect();
        let letters = blocks.into_iter().flat_map(|block| block..block + 0x80).filter_map(char::from_u32);
        alphabet.extend(letters.filter(|c| c.is_alphabetic()));
    }
    alphabet
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::text_digest;
    use crate::sync::testing::{key, pattern};

    #[test]
    fn one_letter_is_found_and_a_word_is_none() {
        for (former, text, expected) in [
            ("Call us now.", "Call uss now.", true),
            ("Call uss now.", "Call us now.", true),
            ("Call us now.", "Call us mow.", true),
            ("Call us now.", "Call us nwo.", true),
            ("Call us now.", "Call us now!", true),
            ("Call us now.", "Call us now", true),
            ("call us now.", "Call us now.", true),
            ("Call { -a }.", "Call  { -a } .", true),
            ("اتصل بنا الآن", "اتصل بنا الان", true),
            ("Позвоните нам", "Позвоните ням", true),
            ("Call us now.", "Call us.", false),
            ("Call us now.", "Phone us now.", false),
            ("Call us now.", "Call usss now!", false),
        ] {
            let key = key("call");
            let digest = text_digest(&key, &pattern(former));
            assert_eq!(is_a_letter_from(&key, &pattern(text), digest), expected, "{former} / {text}");
        }
    }
}
