//! Sentences of a pattern, for pairing a text with its translation.
//!
//! In: a pattern. Out: its sentences as they are written, placeables and links whole. UAX 29 knows no language:
//! abbreviations may be taken for ends, and who pairs sentences must count both sides.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::Pattern;
use crate::text::pieces::{Piece, pieces};

/// Stands for a byte of a placeable while sentences are looked for: a capital, so that a sentence may begin with it and
/// none ends inside.
const FILLER: char = 'X';
/// Stands for a byte of a mark of emphasis or of a footnote: a mark that closes belongs to the sentence before it.
const CLOSE: &str = ")";

/// Returns where the sentences of a pattern's text stand (UAX 29), without white space around them.
///
/// A text with a selector is one sentence: its variants are not one after the other.
pub fn sentences(pattern: &Pattern) -> Vec<Range<usize>> {
    let raw = pattern.as_str();
    if pattern.is_multiline() {
        return vec![Range { start: 0, end: raw.len() }];
    }
    let masked = masked(raw);
    let mut sentences = Vec::new();
    let (mut start, mut end) = (0, 0);
    for sentence in masked.split_sentence_bounds() {
        end += sentence.len();
        // UAX 29 ends a sentence at every line break too, and after `…` it asks what follows.
        if is_end(sentence) || end == masked.len() {
            let text = &raw[start..end];
            let trimmed = start + text.len() - text.trim_start().len()..start + text.trim_end().len();
            sentences.extend(Some(trimmed).filter(|range| !range.is_empty()));
            start = end;
        }
    }
    sentences
}

/// Returns whether a stretch ends a sentence: white space, or the sign of a script that writes none, closes it.
fn is_end(sentence: &str) -> bool {
    let last = sentence.trim_end().trim_end_matches(['_', '"', '”', '»', '’', ')', ']']).chars().next_back();
    last.is_some_and(|last| {
        matches!(last, '.' | '!' | '?' | '…' | '؟' | '۔' | '።' | '፧' | '।' | '॥' | '။' | '។' | '。' | '！' | '？' | '։')
    })
}

/// Returns the text with stand-ins for placeables, targets of links, emphasis and marks of footnotes, byte for byte as long.
fn masked(raw: &str) -> String {
    let mut masked = String::with_capacity(raw.len());
    for piece in pieces(raw) {
        match piece {
            Piece::Text(text) => masked.push_str(&text.replace('*', CLOSE)),
            Piece::Placeable(placeable) => masked.extend(std::iter::repeat_n(FILLER, placeable.len())),
        }
    }
    while let Some(start) = masked.find("[^") {
        let end = masked[start..].find(']').map_or(masked.len(), |end| start + end + 1);
        masked.replace_range(start..end, &CLOSE.repeat(end - start));
    }
    // A link's own brackets are not those of emphasis, which follow no `]`.
    while let Some(start) = masked.find("](") {
        let end = masked[start..].find(')').map_or(masked.len(), |end| start + end + 1);
        masked.replace_range(start..end, &FILLER.to_string().repeat(end - start));
    }
    masked
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sentences_end_by_the_signs_of_their_script() {
        for (text, expected) in [
            ("Ring oss.", &["Ring oss."][..]),
            ("Ring oss. Vi hjelper deg!", &["Ring oss.", "Vi hjelper deg!"]),
            ("Nå: **Ring oss.** **Vi** hjelper deg", &["Nå: **Ring oss.**", "**Vi** hjelper deg"]),
            ("Ring { -a }. Se { NUMBER($n, x: \"a. B\") }.", &["Ring { -a }.", "Se { NUMBER($n, x: \"a. B\") }."]),
            ("Se [her](https://a.no/b. C). Ring.", &["Se [her](https://a.no/b. C).", "Ring."]),
            ("Det er loven.[^lov] Ring oss.[^2]", &["Det er loven.[^lov]", "Ring oss.[^2]"]),
            ("Loven[^lov] sier det. Ring", &["Loven[^lov] sier det.", "Ring"]),
            ("Det koster 10.50 kr. Kom!", &["Det koster 10.50 kr.", "Kom!"]),
            ("اتصل بنا. هل تحتاج مساعدة؟ تعال", &["اتصل بنا.", "هل تحتاج مساعدة؟", "تعال"]),
            ("ہمیں فون کریں۔ آئیں۔", &["ہمیں فون کریں۔", "آئیں۔"]),
            ("ደውሉ። ኑ።", &["ደውሉ።", "ኑ።"]),
            ("हमें फ़ोन करें। आइए।", &["हमें फ़ोन करें।", "आइए।"]),
            ("ဖုန်းဆက်ပါ။ လာပါ။", &["ဖုန်းဆက်ပါ။", "လာပါ။"]),
            ("请打电话。来吧！", &["请打电话。", "来吧！"]),
            ("En tolk<br>og en lege", &["En tolk<br>og en lege"]),
        ] {
            let pattern = Pattern::parse(text).expect("a pattern");
            let found: Vec<&str> = sentences(&pattern).into_iter().map(|range| &pattern.as_str()[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_letter_is_lost(text in "([a-z .!?。*^\\[\\](){}]|\\{ -a \\}|\\]\\(x\\)){1,30}") {
            let Ok(pattern) = Pattern::parse(&text) else { return Ok(()) };
            let squeezed = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(squeezed(&sentences(&pattern).into_iter().map(|range| &pattern.as_str()[range]).collect::<String>()), squeezed(pattern.as_str()));
        }
    }
}
