//! Characters as messages name them: sign, code point and the name that Unicode gives.
//!
//! The one door of `unicode_names2`.

/// Returns the code point of a character: `U+4E2D`.
pub fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Returns the name of a character in the Unicode standard; nothing for those without one, such as controls.
pub fn character_name(character: char) -> Option<String> {
    unicode_names2::name(character).map(|name| name.to_string())
}

/// Returns a character as messages name it: `` `ǆ` (U+01C6 LATIN SMALL LETTER DZ WITH CARON) ``.
///
/// A character that shows nothing itself is named only.
pub fn character_words(character: char) -> String {
    let name = character_name(character).map_or_else(String::new, |name| format!(" {name}"));
    let code = code_point(character);
    if character.is_control() || character.is_whitespace() {
        format!("{code}{name}")
    } else {
        format!("`{character}` ({code}{name})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_have_sign_code_point_and_name() {
        for (character, expected) in [
            ('é', "`é` (U+00E9 LATIN SMALL LETTER E WITH ACUTE)"),
            ('您', "`您` (U+60A8 CJK UNIFIED IDEOGRAPH-60A8)"),
            ('각', "`각` (U+AC01 HANGUL SYLLABLE GAG)"),
            ('🕿', "`🕿` (U+1F57F BLACK TOUCHTONE TELEPHONE)"),
            ('\u{a0}', "U+00A0 NO-BREAK SPACE"),
            ('\u{7}', "U+0007"),
            ('\u{e000}', "`\u{e000}` (U+E000)"),
        ] {
            assert_eq!(character_words(character), expected);
        }
    }
}
