//! Particles: small words of scripts without spaces that are no words alone, which a dictionary parts all the same.
//!
//! Goes in: the two words of the dictionary beside a place where a line could
//! end. Comes out: whether one of them is a particle that belongs to the other.
//! A line that ends with the Thai `ความ` («-ness») or begins with the Burmese
//! `တာ` («that which») reads as if a syllable had fallen off.

/// What turns the words after it into a noun or a person: it never ends a line.
///
/// Thai: Iwasaki and Ingkaphirom, A Reference Grammar of Thai. Lao: Enfield, A Grammar of Lao. Khmer: Haiman, Cambodian.
const LEADING: &[&str] = &[
    "ความ",
    "การ",
    "ผู้",
    "นัก",
    "ชาว", // Thai
    "ຄວາມ",
    "ການ",
    "ຜູ້",
    "ນັກ",
    "ຊາວ", // Lao
    "ការ",
    "ភាព",
    "សេចក្ដី",
    "សេចក្តី", // Khmer
];

/// Endings and postpositions of Burmese, several of which may follow one another: they never begin a line.
///
/// Okell and Allott, Burmese/Myanmar: A Dictionary of Grammatical Forms.
const TRAILING: &[&str] = &[
    "တယ်",
    "တာ",
    "တဲ့",
    "မယ်",
    "မယ့်",
    "မှာ",
    "မှ",
    "က",
    "ကို",
    "နဲ့",
    "နှင့်",
    "ဖို့",
    "လို့",
    "ရင်",
    "ပြီ",
    "ပြီး",
    "ပါ",
    "ဘူး",
    "ဘဲ",
    "ပဲ",
    "များ",
    "တွေ",
    "မှု",
    "ခြင်း",
    "ခဲ့",
    "ရဲ့",
    "၏",
    "သည်",
    "သော",
    "သူ",
    "တို့",
    "လား",
    "လဲ",
    "သလား",
    "သလဲ",
    "တော့",
    "လည်း",
    "ဟာ",
    "လိမ့်",
    "စေ",
    "စရာ",
    "သည့်",
    "သို့",
    "တွင်",
    "၌",
];

/// Signs after a word that are no part of it.
const AROUND: &[char] = &[' ', '\u{200b}', '၊', '။', ',', '.', ':', ';', '!', '?', ')', '»', '”', '’'];

/// Returns whether one of two neighbouring words is a particle that belongs to the other.
pub(super) fn bind(before: &str, after: &str) -> bool {
    LEADING.contains(&before) || is_made_of_endings(after.trim_end_matches(AROUND))
}

fn is_made_of_endings(word: &str) -> bool {
    let is_rest = |rest: &str| rest.is_empty() || is_made_of_endings(rest);
    TRAILING.iter().any(|ending| word.strip_prefix(ending).is_some_and(is_rest))
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
            ("စော်ကား", "မှု", true),
            ("သူ", "ကလေး", false),
            ("112 ", "ကို ", true),
            ("hus ", "og ", false),
            ("", "", false),
        ] {
            assert_eq!(bind(before, after), expected, "{before}|{after}");
        }
    }
}
