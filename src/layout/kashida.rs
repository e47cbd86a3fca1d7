//! Kashida: where words of Arabic letters may be lengthened in justified lines.
//!
//! Goes in: a shaped paragraph. Comes out: at most one place for each word, with
//! how good it is. Only Naskh is lengthened, in languages that do so: the
//! order of places is that of Microsoft's shaping (Arabic justification), as far
//! as its better half. Whether a face joins well with the tatweel is seen when
//! the word is shaped with it. Knows no line.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::JoiningType;

use crate::layout::engine::GlyphStore;
use crate::locale::Locale;

/// U+0640: lengthens the join between two letters. Only glyphs show it, never the text.
pub(super) const TATWEEL: char = '\u{640}';
/// The languages whose words are lengthened. Urdu is written in Nastaliq, which is not.
const LANGUAGES: [&str; 4] = ["ar", "fa", "prs", "ps"];
/// Shorter words are not lengthened.
const LEAST_LETTERS: usize = 4;
/// Letters with teeth or a bowl of the kind of seen and sad, which a kashida follows best.
const SEEN_AND_SAD: &str = "سشصضښ";
/// Final letters that a kashida precedes well: heh, teh marbuta, dal.
const HEH_AND_DAL: &str = "هةۀەدذډ";
/// Final letters that it precedes well enough: alef, tah, lam, kaf, gaf.
const ALEF_AND_KAF: &str = "اأإآطظلكکگ";
/// What may stand before the article.
const BEFORE_ARTICLE: &str = "وفبك";
/// The article, in which and after which a word is not pulled apart.
const ARTICLE: &str = "ال";
/// What lam has a form of its own with.
const ALEFS: &str = "اأإآٱ";

/// A word that may be lengthened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kashida {
    /// The clusters of its letters.
    pub(super) word: Range<usize>,
    /// The cluster before which it is lengthened.
    pub(super) before: usize,
    /// How good the place is: 0 is the best.
    pub(super) rank: u8,
}

/// Returns the places of a paragraph in the order of the text.
pub(super) fn places(text: &str, store: &GlyphStore, locale: &Locale) -> Vec<Kashida> {
    if locale.script() != "Arab" || !LANGUAGES.contains(&locale.language()) {
        return Vec::new();
    }
    let mut places = Vec::new();
    let mut start = 0;
    while start < store.clusters.len() {
        let letters = |index: &usize| text[store.clusters[*index].text.clone()].chars().all(is_joined_or_mark);
        let end = (start..store.clusters.len()).find(|index| !letters(index)).unwrap_or(store.clusters.len());
        places.extend(place_in(text, store, start..end));
        start = end + 1;
    }
    places
}

/// Returns the best place of a word.
fn place_in(text: &str, store: &GlyphStore, word: Range<usize>) -> Option<Kashida> {
    let clusters = &store.clusters[word.clone()];
    let (first, last) = (clusters.first()?, clusters.last()?);
    let bytes = first.text.start..last.text.end;
    // Facts and code are isolates: their letters have a higher level than those of running text.
    let is_plain = clusters.iter().all(|cluster| (cluster.look, cluster.level) == (first.look, 1));
    // Marks on the letters, as shadda is, would stand in a word pulled apart.
    let is_bare = text[bytes.clone()].chars().all(is_letter);
    if !is_plain || !is_bare || text[bytes.clone()].chars().count() < LEAST_LETTERS {
        return None;
    }
    // A ligature is one cluster of several letters: it is not torn apart.
    let letter = |index: usize| {
        let mut letters = text[store.clusters[index].text.clone()].chars();
        letters.next().filter(|_| letters.next().is_none())
    };
    let article = article_end(&text[bytes.clone()]).map(|end| bytes.start + end);
    let rank = |index: usize| {
        let is_in_article = article.is_some_and(|end| store.clusters[index].text.start <= end);
        rank(letter(index - 1)?, letter(index)?, index + 1 == word.end).filter(|_| !is_in_article)
    };
    // Of places as good, the one nearest to the end of the word.
    let best =
        (word.start + 1..word.end).rev().filter_map(|index| Some((rank(index)?, index))).min_by_key(|best| best.0);
    best.map(|(rank, before)| Kashida { word, before, rank })
}

/// Returns how good a place between two letters is, if it is one.
fn rank(before: char, after: char, is_last: bool) -> Option<u8> {
    let joins = joining(before) == JoiningType::DualJoining;
    if !joins || (before == 'ل' && ALEFS.contains(after)) {
        return None;
    }
    let is_final = is_last || joining(after) == JoiningType::RightJoining;
    match () {
        () if SEEN_AND_SAD.contains(before) => Some(0),
        () if is_final && HEH_AND_DAL.contains(after) => Some(1),
        () if is_final && ALEF_AND_KAF.contains(after) => Some(2),
        () => None,
    }
}

/// Returns where the article that a word begins with ends.
fn article_end(word: &str) -> Option<usize> {
    let starts =
        std::iter::once(0).chain(word.chars().next().filter(|c| BEFORE_ARTICLE.contains(*c)).map(char::len_utf8));
    starts.into_iter().find(|start| word[*start..].starts_with(ARTICLE)).map(|start| start + ARTICLE.len())
}

fn joining(character: char) -> JoiningType {
    CodePointMapData::<JoiningType>::new().get(character)
}

fn is_letter(character: char) -> bool {
    matches!(joining(character), JoiningType::DualJoining | JoiningType::RightJoining)
}

/// Returns whether a character is of a word as joining sees it: also marks, typed tatweels, joiners.
fn is_joined_or_mark(character: char) -> bool {
    is_letter(character) || matches!(joining(character), JoiningType::Transparent | JoiningType::JoinCausing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::{FontBook, ParagraphText, StyledSpan, TextStyle, Typesetter};

    /// Checks that words are lengthened at `ـ` and nowhere else; what stands in brackets is a value.
    fn check(tag: &str, marked: &str) {
        let styled = |text: &str, isolate| StyledSpan {
            text: text.replace(TATWEEL, ""),
            style: TextStyle { isolate, ..TextStyle::default() },
        };
        let spans = marked.split(['[', ']']).enumerate().map(|(index, part)| styled(part, index % 2 == 1)).collect();
        let paragraph = ParagraphText { locale: tag.parse().expect("known"), spans, hyphenate: false, balance: false };
        let shaped = Typesetter::new().shape(&FontBook::built_in(), &paragraph).expect("every character is covered");
        let mut shown = shaped.text().to_owned();
        for place in shaped.kashidas().iter().rev() {
            shown.insert(shaped.store().clusters[place.before].text.start, TATWEEL);
        }
        assert_eq!(shown, marked.replace(['[', ']'], ""), "{tag}");
    }

    #[test]
    fn words_are_lengthened_once_in_their_best_place() {
        for (tag, marked) in [
            // After seen and sad before all.
            ("ar", "السـكن، المسـاعدة (الشـرطة) بصـفة"),
            ("ps", "ښـځينه"),
            // Before final heh, teh marbuta and dal, then alef, tah, lam, kaf.
            ("ar", "الحمايـة جديـد قانونيـة محـامي محيـط تواصـل إليـك"),
            ("fa-AF", "خانـه کمک می\u{200c}توانـد"),
            // Not in the article or after it, and not between lam and alef.
            ("ar", "الذنب والدين بالذات الطلاب"),
            // Not in short words, nor with marks, nor where a tatweel is typed.
            ("ar", "سنة يسّدد يُسكن السـكن"),
            // Not in facts, nor in other scripts.
            ("ar", "[السكن] Rosa السـكن"),
            // Never in Nastaliq, nor in languages that do not know it.
            ("ur", "مسکن السکن"),
            ("he", "השכן"),
        ] {
            check(tag, marked);
        }
    }

    #[test]
    fn a_typed_tatweel_is_enough() {
        let paragraph = ParagraphText {
            locale: "ar".parse().expect("known"),
            spans: vec![StyledSpan { text: "السـكن".to_owned(), style: TextStyle::default() }],
            hyphenate: false,
            balance: false,
        };
        let shaped = Typesetter::new().shape(&FontBook::built_in(), &paragraph).expect("every character is covered");
        assert!(shaped.kashidas().is_empty());
    }
}
