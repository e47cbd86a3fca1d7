//! The faces that are built into the program: a table, and the families by script.
//!
//! Comes out: bytes with family and style. Knows nothing of shaping; what a
//! face can do is read from its bytes by [`FontFace`](super::FontFace).

use icu_properties::props::Script;

use crate::locale::Locale;

/// A face that is built in.
pub(super) struct BuiltInFace {
    pub(super) family: &'static str,
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) data: &'static [u8],
}

macro_rules! face {
    ($family:expr, $file:expr, $bold:literal, $italic:literal) => {
        BuiltInFace {
            family: $family,
            bold: $bold,
            italic: $italic,
            data: include_bytes!(concat!("../../assets/fonts/", $file, ".ttf")),
        }
    };
}
macro_rules! regular {
    ($family:expr, $file:literal) => {
        face!($family, concat!($file, "-Regular"), false, false)
    };
}
macro_rules! bold {
    ($family:expr, $file:literal) => {
        face!($family, concat!($file, "-Bold"), true, false)
    };
}

/// The family for Latin, Greek and Cyrillic, and the first fallback of every other.
pub(super) const LATIN: &str = "Noto Sans";
const NASKH: &str = "Noto Naskh Arabic";
const NASTALIQ: &str = "Noto Nastaliq Urdu";
const ADLAM: &str = "Noto Sans Adlam";
const ARMENIAN: &str = "Noto Sans Armenian";
const BENGALI: &str = "Noto Sans Bengali";
const DEVANAGARI: &str = "Noto Sans Devanagari";
const ETHIOPIC: &str = "Noto Sans Ethiopic";
const GEORGIAN: &str = "Noto Sans Georgian";
const GUJARATI: &str = "Noto Sans Gujarati";
const GURMUKHI: &str = "Noto Sans Gurmukhi";
const HEBREW: &str = "Noto Sans Hebrew";
const KANNADA: &str = "Noto Sans Kannada";
const KHMER: &str = "Noto Sans Khmer";
const LAO: &str = "Noto Sans Lao";
const MALAYALAM: &str = "Noto Sans Malayalam";
const MYANMAR: &str = "Noto Sans Myanmar";
const NKO: &str = "Noto Sans NKo";
const SINHALA: &str = "Noto Sans Sinhala";
const SYRIAC: &str = "Noto Sans Syriac";
const TAMIL: &str = "Noto Sans Tamil";
const TELUGU: &str = "Noto Sans Telugu";
const THAANA: &str = "Noto Sans Thaana";
const THAI: &str = "Noto Sans Thai";
const TIBETAN: &str = "Noto Serif Tibetan";
const TIFINAGH: &str = "Noto Sans Tifinagh";

/// The families that are asked when no other has a character.
pub(super) const SYMBOLS: [&str; 3] = ["Noto Sans Symbols", "Noto Sans Symbols 2", "Noto Sans Math"];

/// All faces that are built in. Their order is their number; new ones go to the end.
pub(super) static BUILT_IN: &[BuiltInFace] = &[
    regular!(LATIN, "NotoSans"),
    bold!(LATIN, "NotoSans"),
    face!(LATIN, "NotoSans-Italic", false, true),
    face!(LATIN, "NotoSans-BoldItalic", true, true),
    regular!(NASKH, "NotoNaskhArabic"),
    bold!(NASKH, "NotoNaskhArabic"),
    regular!(NASTALIQ, "NotoNastaliqUrdu"),
    bold!(NASTALIQ, "NotoNastaliqUrdu"),
    regular!(ADLAM, "NotoSansAdlam"),
    bold!(ADLAM, "NotoSansAdlam"),
    regular!(ARMENIAN, "NotoSansArmenian"),
    bold!(ARMENIAN, "NotoSansArmenian"),
    regular!(BENGALI, "NotoSansBengali"),
    bold!(BENGALI, "NotoSansBengali"),
    regular!(DEVANAGARI, "NotoSansDevanagari"),
    bold!(DEVANAGARI, "NotoSansDevanagari"),
    regular!(ETHIOPIC, "NotoSansEthiopic"),
    bold!(ETHIOPIC, "NotoSansEthiopic"),
    regular!(GEORGIAN, "NotoSansGeorgian"),
    bold!(GEORGIAN, "NotoSansGeorgian"),
    regular!(GUJARATI, "NotoSansGujarati"),
    bold!(GUJARATI, "NotoSansGujarati"),
    regular!(GURMUKHI, "NotoSansGurmukhi"),
    bold!(GURMUKHI, "NotoSansGurmukhi"),
    regular!(HEBREW, "NotoSansHebrew"),
    bold!(HEBREW, "NotoSansHebrew"),
    regular!(KANNADA, "NotoSansKannada"),
    bold!(KANNADA, "NotoSansKannada"),
    regular!(KHMER, "NotoSansKhmer"),
    bold!(KHMER, "NotoSansKhmer"),
    regular!(LAO, "NotoSansLao"),
    bold!(LAO, "NotoSansLao"),
    regular!(MALAYALAM, "NotoSansMalayalam"),
    bold!(MALAYALAM, "NotoSansMalayalam"),
    regular!(MYANMAR, "NotoSansMyanmar"),
    bold!(MYANMAR, "NotoSansMyanmar"),
    regular!(NKO, "NotoSansNKo"),
    regular!(SINHALA, "NotoSansSinhala"),
    bold!(SINHALA, "NotoSansSinhala"),
    regular!(SYRIAC, "NotoSansSyriac"),
    regular!(TAMIL, "NotoSansTamil"),
    bold!(TAMIL, "NotoSansTamil"),
    regular!(TELUGU, "NotoSansTelugu"),
    bold!(TELUGU, "NotoSansTelugu"),
    regular!(THAANA, "NotoSansThaana"),
    bold!(THAANA, "NotoSansThaana"),
    regular!(THAI, "NotoSansThai"),
    bold!(THAI, "NotoSansThai"),
    regular!(TIBETAN, "NotoSerifTibetan"),
    bold!(TIBETAN, "NotoSerifTibetan"),
    regular!(TIFINAGH, "NotoSansTifinagh"),
    regular!(SYMBOLS[0], "NotoSansSymbols"),
    bold!(SYMBOLS[0], "NotoSansSymbols"),
    regular!(SYMBOLS[1], "NotoSansSymbols2"),
    regular!(SYMBOLS[2], "NotoSansMath"),
];

/// A script, its ISO 15924 code, and the built-in family that has it.
const SCRIPTS: &[(Script, &str, &str)] = &[
    (Script::Latin, "Latn", LATIN),
    (Script::Greek, "Grek", LATIN),
    (Script::Cyrillic, "Cyrl", LATIN),
    (Script::Arabic, "Arab", NASKH),
    (Script::ArabicNastaliq, "Aran", NASTALIQ),
    (Script::Adlam, "Adlm", ADLAM),
    (Script::Armenian, "Armn", ARMENIAN),
    (Script::Bengali, "Beng", BENGALI),
    (Script::Devanagari, "Deva", DEVANAGARI),
    (Script::Ethiopic, "Ethi", ETHIOPIC),
    (Script::Georgian, "Geor", GEORGIAN),
    (Script::Gujarati, "Gujr", GUJARATI),
    (Script::Gurmukhi, "Guru", GURMUKHI),
    (Script::Hebrew, "Hebr", HEBREW),
    (Script::Kannada, "Knda", KANNADA),
    (Script::Khmer, "Khmr", KHMER),
    (Script::Lao, "Laoo", LAO),
    (Script::Malayalam, "Mlym", MALAYALAM),
    (Script::Myanmar, "Mymr", MYANMAR),
    (Script::Nko, "Nkoo", NKO),
    (Script::Sinhala, "Sinh", SINHALA),
    (Script::Syriac, "Syrc", SYRIAC),
    (Script::Tamil, "Taml", TAMIL),
    (Script::Telugu, "Telu", TELUGU),
    (Script::Thaana, "Thaa", THAANA),
    (Script::Thai, "Thai", THAI),
    (Script::Tibetan, "Tibt", TIBETAN),
    (Script::Tifinagh, "Tfng", TIFINAGH),
];

/// Returns the codes of the scripts that are built in.
#[cfg(test)]
pub(super) fn scripts() -> impl Iterator<Item = &'static str> {
    SCRIPTS.iter().map(|row| row.1)
}

/// Returns the built-in family for a script; nothing for a script that none has.
pub(super) fn family_of_script(script: Script) -> Option<&'static str> {
    SCRIPTS.iter().find(|row| row.0 == script).map(|row| row.2)
}

/// Returns the ISO 15924 code of a script that a built-in family has.
pub(super) fn code_of_script(script: Script) -> Option<&'static str> {
    SCRIPTS.iter().find(|row| row.0 == script).map(|row| row.1)
}

/// Returns the code of the script that a language is set in.
///
/// Urdu is read in Nastaliq: Naskh looks foreign to its readers.
pub(super) fn script_of_locale(locale: &Locale) -> &str {
    if locale.language() == "ur" && locale.script() == "Arab" { "Aran" } else { locale.script() }
}

/// Returns the built-in family for a language's own script; nothing where none has it.
pub(super) fn family_of_locale(locale: &Locale) -> Option<&'static str> {
    let script = script_of_locale(locale);
    SCRIPTS.iter().find(|row| row.1 == script).map(|row| row.2)
}

/// Returns the least and the most leading of a family, relative to Latin.
///
/// The metrics of some leave no room for the marks that stack above and below
/// their letters. Those of others leave room for the rarest stack of all, and
/// the lines of a page of ordinary text fall apart.
pub(super) fn leading_limits(family: &str) -> (f64, f64) {
    match family {
        NASTALIQ => (1.0, 1.55),
        MYANMAR => (1.0, 1.35),
        KHMER => (1.25, 1.75),
        THAI => (1.15, 1.75),
        BENGALI | DEVANAGARI | GUJARATI | GURMUKHI | KANNADA | MALAYALAM | SINHALA | TAMIL | TELUGU => (1.1, 1.75),
        _ => (1.0, 1.75),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_of_a_script_has_a_regular_face() {
        for (_, code, family) in SCRIPTS {
            let regular = BUILT_IN.iter().filter(|face| face.family == *family && !face.bold && !face.italic);
            assert_eq!(regular.count(), 1, "{code}");
        }
    }

    #[test]
    fn urdu_is_set_in_nastaliq_and_other_languages_of_the_script_in_naskh() {
        let family = |tag: &str| family_of_locale(&tag.parse().expect("known"));
        assert_eq!(family("ur"), Some(NASTALIQ));
        assert_eq!(family("ckb"), Some(NASKH));
        assert_eq!(family("ti"), Some(ETHIOPIC));
        assert_eq!(family("uz-Cyrl"), Some(LATIN));
        assert_eq!(family("zh-Hans"), None);
    }
}
