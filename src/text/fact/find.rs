//! Finds numbers, telephone numbers, dates and addresses in running text.
//!
//! Goes in: a text of any script, with or without Markdown around the values.
//! Comes out: the values in a form in which those of a translation can be
//! compared with those of its source. Where a number is written in a way that
//! two readings fit, the reading that fewer languages would write otherwise
//! wins: `257-258` is two numbers, because others write `257–258`.

use std::ops::Range;

use super::address::{canonical_url, is_email, is_url, scheme_len};
use super::{FactKind, digit_value, is_bidi_control, is_day};

/// A value in running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundFact {
    /// What it looks like. Compare `canonical` first: `116 006` is a number here and a telephone number there.
    pub kind: FactKind,
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
    /// The value with ASCII digits, without separators and spaces; a date as ISO 8601; an address without scheme.
    pub canonical: String,
}

/// Returns the numbers, telephone numbers, dates and addresses of a text, in order.
pub fn find_facts(text: &str) -> Vec<FoundFact> {
    let scanner = Scanner::new(text);
    let mut facts = Vec::new();
    let mut at = 0;
    while at < scanner.chars.len() {
        let found = scanner.address(at).or_else(|| scanner.date(at)).or_else(|| scanner.number(at));
        match found {
            Some(found) => {
                at = found.end;
                facts.push(found.fact);
            }
            None => at += 1,
        }
    }
    facts
}

/// Longer runs of address characters are no address that anybody prints.
const MAX_ADDRESS: usize = 2048;
/// ITU-T E.164: a telephone number has no more digits.
const MAX_PHONE_DIGITS: usize = 15;

/// A fact with the index of the character after it.
struct Found {
    fact: FoundFact,
    end: usize,
}

/// The characters of a text, with ASCII digits, and where they stand.
struct Scanner<'a> {
    text: &'a str,
    chars: Vec<(usize, char)>,
}

/// What stands between two groups of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Separator {
    Space,
    Hyphen,
    Point,
}

/// Digits in a row, by the indices of their characters.
#[derive(Debug, Clone)]
struct Group {
    before: Option<Separator>,
    range: Range<usize>,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str) -> Self {
        let ascii = |c| digit_value(c).map_or(c, |value| char::from(b'0' + value));
        Self { text, chars: text.char_indices().map(|(offset, c)| (offset, ascii(c))).collect() }
    }

    fn char(&self, index: usize) -> Option<char> {
        self.chars.get(index).map(|(_, c)| *c)
    }

    fn offset(&self, index: usize) -> usize {
        self.chars.get(index).map_or(self.text.len(), |(offset, _)| *offset)
    }

    fn collect(&self, range: Range<usize>) -> String {
        self.chars[range].iter().map(|(_, c)| *c).collect()
    }

    fn digits(&self, range: Range<usize>) -> String {
        self.chars[range].iter().map(|(_, c)| *c).filter(char::is_ascii_digit).collect()
    }

    fn is_digit(&self, index: usize) -> bool {
        self.char(index).is_some_and(|c| c.is_ascii_digit())
    }

    fn found(&self, kind: FactKind, range: Range<usize>, canonical: String) -> Found {
        let bytes = self.offset(range.start)..self.offset(range.end);
        Found { fact: FoundFact { kind, range: bytes, canonical }, end: range.end }
    }

    /// Finds a web or e-mail address that begins here.
    fn address(&self, start: usize) -> Option<Found> {
        let before = start.checked_sub(1).and_then(|index| self.char(index));
        // Scripts without spaces put an address right after a letter of theirs.
        let continues_a_word = before.is_some_and(|c| c.is_alphanumeric() && c < '\u{250}');
        if continues_a_word || !self.char(start)?.is_ascii_alphanumeric() {
            return None;
        }
        let mut end = self.run_end(start, |c| c.is_ascii_alphanumeric() || "-._~:/?#@&=%+".contains(c));
        if scheme_len(&self.collect(start..end)).is_some() {
            end = self.run_end(start, |c| c.is_alphanumeric() || "-._~:/?#@&=%+".contains(c));
        }
        while end > start && self.char(end - 1).is_some_and(|c| ".:?-".contains(c)) {
            end -= 1;
        }
        let candidate = self.collect(start..end);
        if let Some(email) = candidate.strip_prefix("mailto:").or(Some(&*candidate)).filter(|text| is_email(text)) {
            let canonical = email.to_lowercase();
            return Some(self.found(FactKind::Email, start..end, canonical));
        }
        // Two addresses with a slash between them.
        let first = candidate.split('/').next().filter(|first| first.len() < candidate.len() && is_email(first));
        if let Some(email) = first {
            return Some(self.found(FactKind::Email, start..start + email.chars().count(), email.to_lowercase()));
        }
        if let Some(phone) = candidate.strip_prefix("tel:") {
            let canonical = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            return Some(self.found(FactKind::Phone, start..end, canonical));
        }
        is_url(&candidate).then(|| self.found(FactKind::Url, start..end, canonical_url(&candidate)))
    }

    fn run_end(&self, start: usize, is_part: impl Fn(char) -> bool) -> usize {
        let run = self.chars[start..].iter().take(MAX_ADDRESS).take_while(|(_, c)| is_part(*c)).count();
        start + run
    }

    /// Finds a date of three numbers that begins here.
    fn date(&self, start: usize) -> Option<Found> {
        if !self.is_digit(start) || start.checked_sub(1).is_some_and(|index| self.is_digit(index)) {
            return None;
        }
        let first = self.run_end(start, |c| c.is_ascii_digit());
        let mark = self.char(first).filter(|c| "-./".contains(*c))?;
        let second = self.run_end(first + 1, |c| c.is_ascii_digit());
        self.char(second).filter(|c| *c == mark)?;
        let third = self.run_end(second + 1, |c| c.is_ascii_digit());
        let parts = [start..first, first + 1..second, second + 1..third];
        let lengths = parts.clone().map(|part| part.len());
        let numbers = parts.map(|part| self.digits(part).parse::<u32>().unwrap_or(0));
        let (year, month, day) = match (lengths, numbers) {
            // Day first, unless only the other order is a day.
            ([1..=2, 1..=2, 4], [day, month, year]) if is_day(year, month, day) => (year, month, day),
            ([4, 1..=2, 1..=2], [year, month, day]) | ([1..=2, 1..=2, 4], [month, day, year]) => (year, month, day),
            _ => return None,
        };
        let canonical = format!("{year:04}-{month:02}-{day:02}");
        is_day(year, month, day).then(|| self.found(FactKind::Date, start..third, canonical))
    }

    /// Finds a number or telephone number that begins here.
    fn number(&self, start: usize) -> Option<Found> {
        let has_plus = self.char(start) == Some('+');
        let first = start + usize::from(has_plus);
        if !self.is_digit(first) {
            return None;
        }
        let groups = self.groups(first);
        if has_plus && let Some(end) = self.phone_end(&groups) {
            return Some(self.found(FactKind::Phone, start..end, format!("+{}", self.digits(first..end))));
        }
        let (kind, end) = if let Some(end) = self.thousands_end(&groups) {
            (FactKind::Number, end)
        } else if let Some(end) = self.phone_end(&groups).filter(|_| self.is_phone_shaped(&groups)) {
            (FactKind::Phone, end)
        } else {
            let end = self.decimals_end(groups[0].range.end);
            let is_dialled = groups[0].range.len() >= 3 && self.char(first) == Some('0');
            (if is_dialled { FactKind::Phone } else { FactKind::Number }, end)
        };
        Some(self.found(kind, first..end, self.digits(first..end)))
    }

    /// Returns the groups of digits from here on that single separators part, as many as a telephone number may have.
    fn groups(&self, first: usize) -> Vec<Group> {
        let mut groups = vec![Group { before: None, range: first..self.run_end(first, |c| c.is_ascii_digit()) }];
        while groups.len() <= MAX_PHONE_DIGITS
            && let Some((separator, next)) = self.separator(groups[groups.len() - 1].range.end)
        {
            let range = next..self.run_end(next, |c| c.is_ascii_digit());
            groups.push(Group { before: Some(separator), range });
        }
        groups
    }

    /// Reads one separator and returns it with the index of the digit after it.
    fn separator(&self, at: usize) -> Option<(Separator, usize)> {
        let at = self.run_end(at, is_bidi_control);
        let separator = match self.char(at)? {
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' => Separator::Space,
            '-' | '‐' | '‑' => Separator::Hyphen,
            '.' | ',' | '٫' | '٬' | '\'' | '’' => Separator::Point,
            _ => return None,
        };
        let next = self.run_end(at + 1, is_bidi_control);
        self.is_digit(next).then_some((separator, next))
    }

    /// Returns the end of a number whose thousands are parted by spaces (`10 093`).
    fn thousands_end(&self, groups: &[Group]) -> Option<usize> {
        let is_thousand = |group: &&Group| group.before == Some(Separator::Space) && group.range.len() == 3;
        let thousands = groups[1..].iter().take_while(is_thousand).count();
        let next = groups.get(thousands + 1).and_then(|group| group.before);
        let is_number = thousands > 0 && groups[0].range.len() <= 3 && self.char(groups[0].range.start) != Some('0');
        (is_number && !matches!(next, Some(Separator::Space | Separator::Hyphen)))
            .then(|| self.decimals_end(groups[thousands].range.end))
    }

    /// Returns the end of the groups that spaces and hyphens join.
    fn phone_end(&self, groups: &[Group]) -> Option<usize> {
        let joined = joined_groups(groups);
        let digits: usize = joined.iter().map(|group| group.range.len()).sum();
        let is_short = digits <= MAX_PHONE_DIGITS && !self.is_digit(joined.last()?.range.end);
        is_short.then(|| joined[joined.len() - 1].range.end)
    }

    /// Returns whether joined groups are more likely a telephone number than several numbers.
    fn is_phone_shaped(&self, groups: &[Group]) -> bool {
        let joined = joined_groups(groups);
        let digits: usize = joined.iter().map(|group| group.range.len()).sum();
        let begins_with_zero = self.char(joined[0].range.start) == Some('0');
        match joined {
            [_] => false,
            _ if begins_with_zero && joined[0].range.len() > 1 => digits >= 5,
            [_, second] => second.before == Some(Separator::Space) && digits >= 7 && !self.is_pair_of_years(joined),
            _ => digits >= 7 && joined.iter().all(|group| (2..=4).contains(&group.range.len())),
        }
    }

    fn is_pair_of_years(&self, groups: &[Group]) -> bool {
        groups.iter().all(|group| {
            let digits = self.digits(group.range.clone());
            digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
        })
    }

    /// Returns the end of a number that may go on after points and commas.
    fn decimals_end(&self, mut end: usize) -> usize {
        while let Some((Separator::Point, next)) = self.separator(end) {
            end = self.run_end(next, |c| c.is_ascii_digit());
        }
        end
    }
}

/// Returns the first groups that only spaces and hyphens part.
fn joined_groups(groups: &[Group]) -> &[Group] {
    let joined = groups[1..].iter().take_while(|group| group.before != Some(Separator::Point)).count();
    &groups[..=joined]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use FactKind::{Date, Email, Number, Phone, Url};

    fn check(text: &str, expected: &[(FactKind, &str)]) {
        let facts = find_facts(text);
        let found: Vec<_> = facts.iter().map(|fact| (fact.kind, fact.canonical.as_str())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn telephone_numbers_are_one_value_however_they_are_grouped() {
        for text in [
            "Ring 22 33 11 60 nå",
            "اتصل ٢٢ ٣٣ ١١ ٦٠",
            "ফোন ২২ ৩৩ ১১ ৬০",
            "ඇමතුම 22-33-11-60.",
            "\u{200E}22\u{a0}33 11 60\u{200E}",
        ] {
            check(text, &[(Phone, "22331160")]);
        }
        check("+47 22 33 11 60", &[(Phone, "+4722331160")]);
        check("tel:+4722331160", &[(Phone, "+4722331160")]);
        check("02800 eller 112", &[(Phone, "02800"), (Number, "112")]);
        check("2233 1160", &[(Phone, "22331160")]);
    }

    #[test]
    fn numbers_compare_in_every_digit_system() {
        for text in [
            "10 093",
            "10,093",
            "10.093",
            "10093",
            "10’093",
            "١٠٬٠٩٣",
            "۱۰٬۰۹۳",
            "१०,०९३",
            "১০,০৯৩",
            "๑๐,๐๙๓",
            "၁၀,၀၉၃",
            "១០.០៩៣",
        ] {
            let text = format!("x {text} y");
            check(&text, &[(Number, "10093")]);
        }
        check("41,5 % og ٤١٫٥٪", &[(Number, "415"), (Number, "415")]);
        check("**112**, 113.", &[(Number, "112"), (Number, "113")]);
    }

    #[test]
    fn ranges_and_lists_are_several_numbers() {
        check("§§ 257-258", &[(Number, "257"), (Number, "258")]);
        check("2022-2023 og 2022–2023", &[(Number, "2022"), (Number, "2023"), (Number, "2022"), (Number, "2023")]);
        check(
            "9-16, 24/7, 12:30",
            &[(Number, "9"), (Number, "16"), (Number, "24"), (Number, "7"), (Number, "12"), (Number, "30")],
        );
        check("2022 2023", &[(Number, "2022"), (Number, "2023")]);
    }

    #[test]
    fn dates_are_read_in_several_orders() {
        for text in ["2024-11-01", "01.11.2024", "1/11/2024", "٢٠٢٤-١١-٠١", "2024/11/1"] {
            check(text, &[(Date, "2024-11-01")]);
        }
        check("11/30/2024", &[(Date, "2024-11-30")]);
        check("1.2.3", &[(Number, "123")]);
    }

    #[test]
    fn addresses_are_found_in_any_script() {
        for text in [
            "se https://politiet.no/lyd.",
            "请访问politiet.no/lyd。",
            "(politiet.no/lyd)",
            "[x](https://politiet.no/lyd)",
            "ดูที่politiet.no/lyd",
        ] {
            check(text, &[(Url, "politiet.no/lyd")]);
        }
        for text in ["KOM.pod@politiet.no.", "E-post:KOM.pod@politiet.no", "[a](mailto:KOM.pod@politiet.no)"] {
            check(text, &[(Email, "kom.pod@politiet.no")]);
        }
        check("a@rosa.no/b@rosa.no", &[(Email, "a@rosa.no"), (Email, "b@rosa.no")]);
        check("f.eks. bl.a. ordet.Neste", &[]);
    }

    proptest! {
        #[test]
        fn ranges_are_in_order_and_on_characters(text in "(?s:[0-9٠-٩ .,+@/:\u{200e}a-zå-]{0,40}|.{0,40})") {
            let mut last = 0;
            for fact in find_facts(&text) {
                prop_assert!(fact.range.start >= last && fact.range.end > fact.range.start);
                prop_assert!(text.get(fact.range.clone()).is_some());
                prop_assert!(!fact.canonical.contains(char::is_whitespace));
                last = fact.range.end;
            }
        }

        #[test]
        fn every_digit_of_a_plain_text_is_in_a_fact(text in "[0-9 ,.a-f-]{0,30}") {
            let facts = find_facts(&text);
            for (offset, c) in text.char_indices() {
                if c.is_ascii_digit() {
                    prop_assert!(facts.iter().any(|fact| fact.range.contains(&offset)), "{} in {}", offset, text);
                }
            }
        }
    }
}
