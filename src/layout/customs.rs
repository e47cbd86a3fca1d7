//! The customs of languages: what belongs together on a line, beyond what UAX 14 says.
//!
//! Goes in: a text and a place at which a line could end. Comes out: whether
//! what stands on both sides belongs together. Such a place is taken only where
//! nothing else fits. That no line begins with a mark, as after the spaces of
//! French (`Qui ?`, `« oui »`), is already in UAX 14 (LB 13, 15) for every
//! language. Knows no widths.

use crate::locale::Locale;

/// What happens to a word of one letter at the end of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    /// It may stand there.
    Free,
    /// It had better go with what follows.
    Cling,
    /// It belongs to what follows.
    Bound,
}

/// A number with a full stop: `1. mai`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ordinal {
    /// The language does not write ordinals so.
    None,
    /// What it counts begins with a small letter; after a capital it was the end of a sentence.
    BeforeSmall,
    /// What it counts may begin with a capital.
    BeforeAny,
}

/// What a language keeps together.
#[derive(Debug)]
pub(super) struct Custom {
    languages: &'static [&'static str],
    /// Words of one letter.
    pub(super) letters: Letters,
    ordinal: Ordinal,
    /// Words that stay with the number after them, in small letters.
    labels: &'static [&'static str],
    /// Words that stay with the number before them, besides [`UNITS`].
    units: &'static [&'static str],
    /// Whether a number is followed by the character that says what is counted: `6 个`, `112番`.
    counters: bool,
}

/// What is so in every language that has no row below.
const COMMON: Custom =
    Custom { languages: &[], letters: Letters::Free, ordinal: Ordinal::None, labels: &[], units: &[], counters: false };

/// Languages with customs of their own. Where a book is named, it asks for what stands in the row.
const CUSTOMS: &[Custom] = &[
    // Språkrådet, Skriveregler (hardt mellomrom).
    Custom {
        languages: &["nb", "nn", "no", "se"],
        ordinal: Ordinal::BeforeSmall,
        labels: &["kl.", "nr.", "s.", "kap.", "pkt.", "art.", "tlf.", "ca."],
        units: &["kr", "kroner", "prosent", "år"],
        ..COMMON
    },
    // Dansk Sprognævn, Retskrivningsordbogen.
    Custom {
        languages: &["da"],
        ordinal: Ordinal::BeforeSmall,
        labels: &["kl.", "nr.", "s.", "kap.", "art.", "tlf.", "ca.", "stk."],
        units: &["kr", "kroner", "procent", "år"],
        ..COMMON
    },
    // Språkrådet, Svenska skrivregler (fast mellanrum).
    Custom {
        languages: &["sv"],
        labels: &["kl.", "nr", "s.", "kap.", "art.", "tfn", "ca"],
        units: &["kr", "kronor", "procent", "år"],
        ..COMMON
    },
    // Kielitoimiston ohjepankki (sitova välilyönti).
    Custom {
        languages: &["fi"],
        ordinal: Ordinal::BeforeSmall,
        labels: &["klo", "nro", "s.", "luku", "puh.", "n."],
        units: &["euroa", "prosenttia"],
        ..COMMON
    },
    // DIN 5008, geschütztes Leerzeichen.
    Custom {
        languages: &["de"],
        ordinal: Ordinal::BeforeAny,
        labels: &["nr.", "s.", "art.", "abs.", "kap.", "tel.", "ca."],
        units: &["uhr", "euro", "prozent"],
        ..COMMON
    },
    // New Hart's Rules; The Chicago Manual of Style.
    Custom {
        languages: &["en"],
        labels: &["no.", "p.", "pp.", "art.", "ch.", "vol.", "tel."],
        units: &["nok"],
        ..COMMON
    },
    // Imprimerie nationale, Lexique des règles typographiques.
    Custom {
        languages: &["fr"],
        labels: &["n°", "nº", "no", "p.", "art.", "chap.", "vol.", "tél."],
        units: &["euros", "couronnes", "heures"],
        ..COMMON
    },
    // Real Academia Española, Ortografía de la lengua española.
    Custom {
        languages: &["es"],
        labels: &["n.º", "núm.", "p.", "pág.", "art.", "cap.", "tel."],
        units: &["euros", "coronas"],
        ..COMMON
    },
    // A line does not end with a word of one letter (sierotka).
    Custom {
        languages: &["pl"],
        letters: Letters::Bound,
        labels: &["nr", "s.", "str.", "art.", "ust.", "pkt", "rozdz.", "tel.", "godz.", "ok."],
        units: &["zł", "r", "proc"],
        ..COMMON
    },
    // ČSN 01 6910 and STN 01 6910: k, s, v, z, o, u, a, i.
    Custom {
        languages: &["cs"],
        letters: Letters::Bound,
        ordinal: Ordinal::BeforeSmall,
        labels: &["č.", "čl.", "s.", "str.", "odst.", "tel.", "kap."],
        units: &["kč"],
        ..COMMON
    },
    Custom {
        languages: &["sk"],
        letters: Letters::Bound,
        ordinal: Ordinal::BeforeSmall,
        labels: &["č.", "čl.", "s.", "str.", "ods.", "tel.", "kap."],
        ..COMMON
    },
    // Мильчин, Чельцова: Справочник издателя и автора.
    Custom {
        languages: &["ru"],
        letters: Letters::Cling,
        labels: &["ст.", "п.", "с.", "гл.", "ч.", "тел.", "стр."],
        units: &["г", "гг", "руб", "крон", "мин"],
        ..COMMON
    },
    Custom {
        languages: &["uk"],
        letters: Letters::Cling,
        labels: &["ст.", "п.", "с.", "ч.", "тел.", "стор."],
        units: &["р", "рр", "ст", "грн", "крон", "год", "хв"],
        ..COMMON
    },
    Custom {
        languages: &["bs", "hr", "sl", "sr"],
        letters: Letters::Cling,
        ordinal: Ordinal::BeforeSmall,
        labels: &["br.", "čl.", "str.", "tel.", "št.", "бр.", "чл.", "стр.", "тел."],
        ..COMMON
    },
    // W3C, Requirements for Chinese Text Layout and for Japanese Text Layout: a number and its unit are not parted.
    Custom { languages: &["zh", "ja", "ko"], counters: true, ..COMMON },
    Custom { languages: &["be", "bg", "mk", "rue", "szl"], letters: Letters::Cling, ..COMMON },
];

/// Symbols of units and currencies (ISO 80000, ISO 4217), without the full stop that some write after them.
const UNITS: &[&str] = &[
    "mm", "cm", "dm", "m", "km", "m²", "km²", "m³", "mg", "g", "kg", "t", "ml", "cl", "dl", "l", "h", "min", "s", "°",
    "°C", "V", "W", "kW", "kWh", "Hz", "MB", "GB", "km/t", "km/h", "NOK", "EUR", "USD", "SEK", "DKK", "GBP", "CHF",
    "PLN", "kr", "мм", "см", "м", "км", "мг", "г", "кг", "мл", "л",
];
/// Signs that stay on the line of the number before them.
const UNIT_SIGNS: &str = "%‰°℃€$£¥₽₴₺₹٪";
/// Signs that stay on the line of what follows them.
const LEADING_SIGNS: &str = "§№¶";
/// Signs that repeat or shorten the word before them, from which a space parts them.
const REPEATING_SIGNS: &str = "ๆฯໆៗ";
/// Marks that may stand before a word or after it.
const AROUND: &[char] = &['(', ')', '[', ']', '«', '»', '„', '“', '”', '‘', '’', '"', ',', ';', ':', '!', '?'];
/// No word of the tables is longer, with marks around it.
const LONGEST: usize = 14;
/// The most digits of a group; more are a year or a number of its own.
const GROUP: usize = 3;

impl Custom {
    /// Returns the customs of a language.
    pub(super) fn of(locale: &Locale) -> &'static Self {
        CUSTOMS.iter().find(|custom| custom.languages.contains(&locale.language())).unwrap_or(&COMMON)
    }

    /// Returns whether what stands on both sides of byte `at` belongs together.
    pub(super) fn binds(&self, text: &str, at: usize) -> bool {
        let (before, after) = text.split_at(at);
        if before.ends_with("://") || is_inside_range(before, after) {
            return true;
        }
        let spaced = before.trim_end_matches(' ');
        let Some(last) = spaced.chars().next_back() else { return false };
        let is_next = |signs: &str| after.chars().next().is_some_and(|next| signs.contains(next));
        if LEADING_SIGNS.contains(last) || is_next(REPEATING_SIGNS) || (is_next(UNIT_SIGNS) && last.is_numeric()) {
            return true;
        }
        if self.counters && is_counted(last, after.chars().next()) {
            return true;
        }
        let (Some((_, last)), true) = (last_word(spaced, LONGEST), spaced.len() < before.len()) else { return false };
        self.binds_words(last.trim_start_matches(AROUND), first_word(after, LONGEST))
    }

    fn binds_words(&self, last: &str, next: &str) -> bool {
        let first = next.chars().next();
        let is_letter = |first: Option<char>| first.is_some_and(char::is_alphabetic);
        if is_one_letter(last) {
            return self.letters == Letters::Bound && is_letter(first);
        }
        if let Some(stem) = last.strip_suffix('.') {
            let is_counted = match self.ordinal {
                Ordinal::None => false,
                Ordinal::BeforeSmall => first.is_some_and(char::is_lowercase),
                Ordinal::BeforeAny => is_letter(first),
            };
            // An initial or a shortened word: `J. R. Smith`, `z. B. so`.
            if (is_one_letter(stem) && is_letter(first)) || (is_day(stem) && is_counted) {
                return true;
            }
        }
        if first.is_some_and(char::is_numeric) && self.labels.contains(&last.to_lowercase().as_str()) {
            return true;
        }
        (is_number(last) && self.is_unit(next)) || are_groups(last, next)
    }

    fn is_unit(&self, next: &str) -> bool {
        let unit = next.trim_end_matches(AROUND).trim_end_matches('.');
        UNITS.contains(&unit) || self.units.contains(&unit.to_lowercase().as_str())
    }
}

/// Returns the last word of a text and what stands before it; nothing where it has more than `most` characters.
pub(super) fn last_word(text: &str, most: usize) -> Option<(&str, &str)> {
    let mut start = text.len();
    for (count, (index, character)) in text.char_indices().rev().enumerate() {
        if character.is_whitespace() {
            break;
        }
        if count == most {
            return None;
        }
        start = index;
    }
    Some(text.split_at(start))
}

/// Returns the first word of a text, as far as its first `most` characters.
fn first_word(text: &str, most: usize) -> &str {
    let end = text.char_indices().take(most).find(|(_, character)| character.is_whitespace());
    let end = end.or_else(|| text.char_indices().nth(most));
    &text[..end.map_or(text.len(), |(index, _)| index)]
}

fn is_one_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

fn is_day(word: &str) -> bool {
    (1..=2).contains(&word.chars().count()) && word.chars().all(char::is_numeric)
}

/// Returns whether a word is a number, with what parts its digits.
fn is_number(word: &str) -> bool {
    word.ends_with(char::is_numeric) && word.chars().all(|sign| sign.is_numeric() || ".,:'’/–-+±٫٬".contains(sign))
}

/// Returns whether two words are groups of one number: `10 000`, `+47 22 33`, `(22) 33`.
fn are_groups(last: &str, next: &str) -> bool {
    let next = next.trim_end_matches(AROUND).trim_end_matches('.');
    let first = last.trim_start_matches(['+', '(']).trim_end_matches(')');
    let is_group = |word: &str, least: usize| {
        (least..=GROUP).contains(&word.chars().count()) && word.chars().all(char::is_numeric)
    };
    is_group(first, 1) && is_group(next, 2)
}

/// Returns whether a number and what is counted stand on both sides of a place, or the sign of an ordinal and its number.
fn is_counted(last: char, next: Option<char>) -> bool {
    next.is_some_and(|next| match last {
        '第' => next.is_numeric(),
        last => last.is_numeric() && next.is_alphabetic() && next >= FIRST_IDEOGRAPH,
    })
}

/// Where the scripts of East Asia begin.
const FIRST_IDEOGRAPH: char = '\u{2e80}';

/// Returns whether a dash between two numbers stands at the end of `before`.
fn is_inside_range(before: &str, after: &str) -> bool {
    let start = before.strip_suffix(['–', '-', '‑']);
    start.is_some_and(|start| start.ends_with(char::is_numeric)) && after.starts_with(char::is_numeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks that what stands on both sides of `|` belongs together, and what stands on both sides of `¦` does not.
    fn check(tag: &str, marked: &str) {
        let custom = Custom::of(&tag.parse().expect("known"));
        let plain = marked.replace(['|', '¦'], "");
        let mut removed = 0;
        for (at, mark) in marked.match_indices(['|', '¦']) {
            assert_eq!(custom.binds(&plain, at - removed), mark == "|", "{tag}: {marked} at {at}");
            removed += mark.len();
        }
    }

    #[test]
    fn signs_and_ranges_keep_to_their_numbers_in_every_language() {
        for tag in ["nb", "ar", "so", "zh-Hans"] {
            for marked in ["100 |% ¦av", "§ |5", "§§ |5–|7 ¦og", "https://|rosa.no", "alle ¦%", "nord–¦sør", "5 |°C"]
            {
                check(tag, marked);
            }
        }
        check("th", "ต่าง |ๆ");
        check("ru", "№ |5");
    }

    #[test]
    fn numbers_keep_their_units_labels_and_groups() {
        for (tag, marked) in [
            ("nb", "500 |kr, ¦og ¦10 |000 |kroner."),
            ("nb", "kl. |16 ¦den ¦1. |mai ¦2024. ¦Barn"),
            ("nb", "i ¦uke ¦12. ¦Barn ¦på ¦5 ¦steder"),
            ("nb", "tlf. |22 |33 |11 |60 ¦eller ¦(+47 |22 |00)"),
            ("nb", "i ¦2023 ¦24 ¦barn"),
            ("sv", "kl. |16, ¦5 |km"),
            ("de", "am ¦1. |Mai ¦um ¦16 |Uhr, ¦Art. |5 ¦Abs. |2"),
            ("fr", "n° |5, ¦20 |% ¦et ¦5 |euros"),
            ("en", "No. |5, ¦10 |km ¦away, ¦on ¦1 ¦May"),
            ("ru", "ст. |5 ¦в ¦2024 |г."),
            ("so", "10 |km ¦iyo ¦5 ¦carruur"),
            ("zh-Hans", "第 |257 |条和¦第|258|条，6 |个¦月"),
            ("ja", "電話は¦112|番"),
        ] {
            check(tag, marked);
        }
    }

    #[test]
    fn initials_and_shortened_words_stay_with_what_follows() {
        for (tag, marked) in [
            ("nb", "J. |R. |Olsen ¦og ¦A. |Å. ¦5"),
            ("de", "z. |B. |sechs, ¦d. |h. |so"),
            ("uk", "т. |е. |так"),
            ("el", "Κ. |Παπαδόπουλος"),
        ] {
            check(tag, marked);
        }
    }

    #[test]
    fn words_of_one_letter_are_bound_where_the_language_asks_for_it() {
        for (tag, marked) in [
            ("pl", "jestem ¦w |Norwegii ¦i |mam ¦(z |nim)"),
            ("cs", "v |Norsku ¦a |s |dětmi"),
            ("sk", "v |Nórsku"),
            ("nb", "det ¦er ¦å ¦gi"),
            ("uk", "я ¦в ¦Норвегії"),
        ] {
            check(tag, marked);
        }
    }

    #[test]
    fn words_are_found_without_reading_the_whole_text() {
        assert_eq!(last_word("a bc", 2), Some(("a ", "bc")));
        assert_eq!(last_word("abc", 2), None);
        assert_eq!(last_word("", 2), Some(("", "")));
        assert_eq!(first_word("ab cd", 5), "ab");
        assert_eq!(first_word("abcd", 3), "abc");
        assert_eq!(first_word("åb", 3), "åb");
    }

    #[test]
    fn a_language_has_one_row() {
        for custom in CUSTOMS {
            for language in custom.languages {
                assert_eq!(CUSTOMS.iter().filter(|row| row.languages.contains(language)).count(), 1, "{language}");
            }
            assert!(custom.labels.iter().chain(custom.units).all(|word| word.chars().count() < LONGEST - 2));
            assert!(custom.labels.iter().chain(custom.units).all(|word| word.to_lowercase() == *word));
        }
    }
}
