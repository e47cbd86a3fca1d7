//! Particles: small words of scripts without spaces that are no words alone, which a dictionary parts all the same.
//!
//! Goes in: the two words of the dictionary beside a place where a line could
//! end. Comes out: whether one of them is a particle that belongs to the other.
//! A line that ends with the Thai `ความ` («-ness») or begins with the Burmese
//! `တာ` («that which») reads as if a syllable had fallen off.

/// What turns the words after it into a noun or a person: it never ends a line.
///
/// Thai: Iwasaki and Ingkaphirom, A Reference Grammar of Thai. Lao: Enfield, A Grammar of Lao. Khmer: Haiman, Cambodian.
const LEADING: [&str; 3] = ["ความ การ ผู้ นัก ชาว", "ຄວາມ ການ ຜູ້ ນັກ ຊາວ", "ការ ភាព សេចក្ដី សេចក្តី"];

/// Endings and postpositions of Burmese, several of which may follow one another: they never begin a line.
///
/// Okell and Allott, Burmese/Myanmar: A Dictionary of Grammatical Forms.
const TRAILING: [&str; 3] = [
    "တယ် တာ တဲ့ မယ် မယ့် မှာ မှ က ကို နဲ့ နှင့် ဖို့ လို့ ရင် ရင်တောင် ပြီ",
    "ပြီး ပါ ဘူး ဘဲ ပဲ များ တွေ မှု ခြင်း ခဲ့ ရဲ့ ၏ သည် သော",
    "တို့ လား လဲ သလား သလဲ တော့ လည်း ဟာ လိမ့် စေ စရာ သည့် သို့ တွင် ၌",
];

/// The first character of Thai, before which Lao, Khmer and Burmese do not begin.
const FIRST: char = '\u{e00}';

/// Signs after a word that are no part of it.
const AROUND: &[char] = &[' ', '\u{200b}', '၊', '။', ',', '.', ':', ';', '!', '?', ')', '»', '”', '’'];

/// No word has more endings than these bytes hold.
const LONGEST: usize = 90;

/// Returns whether one of two neighbouring words is a particle that belongs to the other.
pub(super) fn bind(before: &str, after: &str) -> bool {
    let is_one_of = |rows: &[&str], word: &str| rows.iter().any(|row| row.split(' ').any(|particle| particle == word));
    match before.chars().next_back() {
        // Most texts are of other scripts, and there are many places in them.
        Some(last) if last >= FIRST && is_one_of(&LEADING, before) => true,
        _ => after.chars().next().is_some_and(is_burmese) && are_endings(after.trim_end_matches(AROUND)),
    }
}

fn is_burmese(character: char) -> bool {
    matches!(character, '\u{1000}'..='\u{109f}')
}

fn are_endings(word: &str) -> bool {
    let are_rest = |rest: &str| rest.is_empty() || are_endings(rest);
    word.len() <= LONGEST
        && TRAILING.iter().flat_map(|row| row.split(' ')).any(|ending| word.strip_prefix(ending).is_some_and(are_rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_belong_to_the_word_beside_them() {
        for (before, after, expected) in [
            ("ความ", "ช่วย", true),
            ("การ", "ค้า", true),
            ("บริการ", "สุขภาพ", false),
            ("ขอ", "ความ", false),
            ("ຄວາມ", "ຊ່ວຍ", true),
            ("ការ", "បោក", true),
            ("ថុត်", "တာ ", true),
            ("ထုတ်", "တာတွေကတော့:", true),
            ("ထုတ်", "တာဝန်", false),
            ("ဆို", "ရင်တောင် ", true),
            ("ဆို", "တောင် ", false),
            ("စော်ကား", "မှု", true),
            ("သူ", "ကလေး", false),
            ("ရတယ် ", "သူ ", false),
            ("112 ", "ကို ", true),
            ("hus ", "og ", false),
            ("", "", false),
        ] {
            assert_eq!(bind(before, after), expected, "{before}|{after}");
        }
    }
}
