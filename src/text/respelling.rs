//! Respellings: whether two texts are the same words, some of which are spelt otherwise.
//!
//! In: a text before and after somebody's edit, in any language. Out: whether no word was added, taken out or put in
//! another's place. Knows no language, so it weighs: where a letter may be grammar, it is no respelling. Inflection stands
//! mostly at the ends of words, so a letter counts only inside of one; suffixes of two letters and more never count. An
//! accent, a doubled letter or two letters that changed places count anywhere. In scripts that do not part words by
//! spaces a letter is a word, and nothing is ever a respelling.

use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::Pattern;
use crate::text::pieces::{Piece, pieces};

/// Returns whether two texts are the same words in the same order, at most spelt, spaced or punctuated otherwise.
pub fn is_respelt(before: &Pattern, after: &Pattern) -> bool {
    let (before, after) = (Spelling::of(before), Spelling::of(after));
    before.placeables == after.placeables
        && before.questions == after.questions
        && (before.words.concat() == after.words.concat()
            || (before.words.len() == after.words.len()
                && before.words.iter().zip(&after.words).all(|(before, after)| is_same_word(before, after))))
}

/// What a respelling leaves alone.
struct Spelling<'a> {
    /// The words in lower case.
    words: Vec<String>,
    placeables: Vec<&'a str>,
    /// How many marks of question there are: one more makes another sentence of the same words.
    questions: usize,
}

impl<'a> Spelling<'a> {
    fn of(pattern: &'a Pattern) -> Self {
        let mut all = Self { words: Vec::new(), placeables: Vec::new(), questions: 0 };
        for piece in pieces(pattern.normalized()) {
            match piece {
                Piece::Text(text) => {
                    all.words.extend(text.unicode_words().map(str::to_lowercase));
                    all.questions += text.matches(['?', '؟', '¿', '？', '՞', '፧']).count();
                }
                Piece::Placeable(placeable) => all.placeables.push(placeable),
            }
        }
        all
    }
}

/// Shorter words are others with nearly every letter.
const SHORTEST: usize = 4;

/// Returns whether two words are one, spelt in two ways.
fn is_same_word(before: &str, after: &str) -> bool {
    if before == after {
        return true;
    }
    if before.chars().chain(after.chars()).any(char::is_numeric) {
        return false;
    }
    let (before, after) = (bare(before), bare(after));
    let head = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let most = before.len().min(after.len()) - head;
    let tail = before.iter().rev().zip(after.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    let is_inside = head >= 1 && tail >= 2 && before.len().min(after.len()) >= SHORTEST;
    match (&before[head..before.len() - tail], &after[head..after.len() - tail]) {
        ([], []) => true,
        ([a, b], [c, d]) => a == d && b == c,
        ([_], [_] | []) | ([], [_]) => is_inside,
        _ => false,
    }
}

/// Returns the letters without accents, and one of those that stand in a row.
fn bare(word: &str) -> Vec<char> {
    let mut letters = Vec::with_capacity(word.len());
    for c in word.chars() {
        // Letters of their own, which begin or end other forms of a word: «мой», «мои».
        let is_whole = matches!(c, 'й' | 'ї');
        if is_whole {
            letters.push(c);
        } else {
            letters.extend(c.nfd().filter(|c| !matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{655}')));
        }
    }
    letters.dedup();
    letters
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn respelt(before: &str, after: &str) -> bool {
        let pattern = |text: &str| Pattern::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let there = is_respelt(&pattern(before), &pattern(after));
        assert_eq!(there, is_respelt(&pattern(after), &pattern(before)), "{before} / {after}");
        there
    }

    #[test]
    fn letters_put_right_leave_the_words_the_same() {
        for (before, after) in [
            ("Call us now.", "Call us now."),
            ("You can recieve hlep from a laywer.", "You can receive help from a lawyer."),
            ("Adress of the cafe.", "Address of the café."),
            ("Accomodation for teh nihgt", "Accommodation for the night"),
            ("Get help to day.", "Get help today"),
            ("call us, or write", "Call us or write!"),
            ("Masz prawo do pomcoy i wsparcai prawnika", "Masz prawo do pomocy i wsparcia prawnika"),
            ("Позвноите нам, помощ бесплтная", "Позвоните нам, помощ бесплатная"),
            ("Avukat yadrımı ücretisz", "Avukat yardımı ücretsiz"),
            ("اتصل بالشرطة الان", "اتصل بالشرطة الآن"),
        ] {
            assert!(respelt(before, after), "{before} / {after}");
        }
    }

    #[test]
    fn other_words_and_other_forms_of_words_are_no_respelling() {
        for (before, after) in [
            ("Call us now.", "Call us."),
            ("Call us now.", "Phone us now."),
            ("You have a right.", "You had a right."),
            ("Call us now.", "Call us now?"),
            ("Call 112 now.", "Call 113 now."),
            ("Call { -a } now.", "Call { -b } now."),
            ("six years", "sex years"),
            // One letter at the end of a word is its number or case.
            ("новый адвокат", "новые адвокаты"),
            ("мой адвокат", "мои адвокат"),
            ("yeni bina", "yeni binada"),
            ("evde kal", "evden kal"),
            ("gelmek zorundasın", "gelmemek zorundasın"),
            ("talossa asuu", "talosta asuu"),
            ("你有权", "你没权"),
            ("ช่วยเหลือ", "ช่วยเหลา"),
        ] {
            assert!(!respelt(before, after), "{before} / {after}");
        }
    }

    proptest! {
        /// Of letters that do not come twice, so that each slip is one.
        #[test]
        fn any_number_of_slips_is_a_respelling_and_a_word_is_none(
            words in prop::collection::vec("[b-h][i-l][m-p][q-t][u-w][x-z]", 2..9),
            slips in prop::collection::vec((0..4_u8, 1..3_usize), 8),
            at in 0..8_usize,
        ) {
            let slip = |(word, (kind, place)): (&String, &(u8, usize))| {
                let mut letters: Vec<char> = word.chars().collect();
                match kind {
                    0 => letters.swap(*place, place + 1),
                    1 => letters.insert(*place, letters[*place]),
                    2 => letters[*place] = 'ø',
                    _ => drop(letters.remove(*place)),
                }
                letters.into_iter().collect::<String>()
            };
            let slipped: Vec<String> = words.iter().zip(&slips).map(slip).collect();
            prop_assert!(respelt(&words.join(" "), &slipped.join(" ")));
            let at = at % words.len();
            let mut other = slipped.clone();
            other.insert(at, "aaron".to_owned());
            prop_assert!(!respelt(&words.join(" "), &other.join(" ")), "a word more");
            other.remove(at + 1);
            prop_assert!(!respelt(&words.join(" "), &other.join(" ")), "another word");
        }
    }
}
