//! Numbers, dates and plurals in the form of a locale, over ICU4X.
//!
//! Digits, separators, month names and plural rules are CLDR's. Where ICU4X has
//! no data for a language it silently answers in the form of no language; here
//! that is found out, and is a fault instead.

use std::str::FromStr as _;

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::options::{Length, YearStyle};
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale::{Locale as IcuLocale, LocaleCanonicalizer};
use icu_plurals::{PluralCategory, PluralRules};

use crate::catalog::Day;
use crate::catalog::resolve::fault::Fault;
use crate::locale::Locale;

const UNKNOWN_NUMBER_FORMAT: &str = "unknown-number-format";
const UNKNOWN_DATE_FORMAT: &str = "unknown-date-format";
const UNKNOWN_PLURAL: &str = "unknown-plural";

/// The rules that say that a language's form of something is not known.
pub(super) const UNKNOWN_FORMS: [&str; 3] = [UNKNOWN_NUMBER_FORMAT, UNKNOWN_DATE_FORMAT, UNKNOWN_PLURAL];

/// How a number is to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NumberStyle {
    /// Digits after the decimal separator, at least.
    pub(super) minimum_fraction: i16,
    /// Digits after the decimal separator, at most; without, as many as the number has.
    pub(super) maximum_fraction: Option<i16>,
    /// Whether thousands are set apart.
    pub(super) has_grouping: bool,
}

/// How long a date is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateStyle {
    /// With the day of the week.
    Full,
    /// With the month's name.
    Long,
    /// With the month's short name.
    Medium,
    /// In numbers.
    Short,
}

/// What a locale's numbers, dates and plurals look like.
///
/// Holds names only: ICU4X's formatters cannot be shared between threads, as
/// Fluent's functions must be, and cost some microseconds to make.
#[derive(Debug, Clone)]
pub(super) struct LocaleForm {
    tag: String,
    /// The locale as ICU4X knows it: `prs` is its `fa-AF`.
    dates: IcuLocale,
    /// The locale whose number symbols are used.
    numbers: IcuLocale,
    /// The language alone: `uz-Cyrl` has the plurals of `uz`, but ICU4X looks past it.
    plurals: IcuLocale,
}

impl LocaleForm {
    /// Returns the form of a locale whose numbers and dates are those of `formats`.
    pub(super) fn new(locale: &Locale, formats: &Locale) -> Self {
        let canonical = |locale: &Locale| {
            let mut known = IcuLocale::from_str(locale.as_str()).unwrap_or(IcuLocale::UNKNOWN);
            LocaleCanonicalizer::new_extended().canonicalize(&mut known);
            known
        };
        let known = canonical(formats);
        let numbers = if is_written_with_nordic_numbers(locale.language()) {
            IcuLocale::from_str("nb").unwrap_or_else(|_| known.clone())
        } else {
            known.clone()
        };
        let mut plurals = canonical(locale);
        plurals.id.script = None;
        Self { tag: locale.to_string(), dates: known, numbers, plurals }
    }

    /// Returns a number in the locale's digits, with its separators.
    pub(super) fn number(&self, number: &Decimal, style: NumberStyle) -> Result<String, Fault> {
        let has_fraction =
            number.absolute.nonzero_magnitude_end() < 0 || *number.absolute.magnitude_range().start() < 0;
        let is_known = || self.numbers != self.dates || self.knows_language();
        if has_fraction && !is_known() {
            return Err(Fault::new(UNKNOWN_NUMBER_FORMAT, format!("how `{}` writes decimals is not known", self.tag))
                .help("write the number as a fact in this language's `facts.ftl`, as the language has it"));
        }
        let is_long = number.absolute.nonzero_magnitude_start() >= 3;
        let mut options = DecimalFormatterOptions::default();
        if !style.has_grouping || (is_long && !is_known()) {
            options.grouping_strategy = Some(GroupingStrategy::Never);
        }
        DecimalFormatter::try_new(DecimalFormatterPreferences::from(&self.numbers), options)
            .map(|formatter| formatter.format(number).to_string())
            .map_err(|error| Fault::new(UNKNOWN_NUMBER_FORMAT, format!("no numbers for `{}`: {error}", self.tag)))
    }

    /// Returns a day of the Gregorian calendar in the locale's words and digits.
    ///
    /// The calendar is Gregorian in every locale, in Dari and Thai too: the fact is a day of that calendar, and
    /// a year of another one beside the numbers of the other languages would be taken for another day.
    pub(super) fn date(&self, day: &Day, style: DateStyle) -> Result<String, Fault> {
        if !self.knows_language() {
            return Err(Fault::new(UNKNOWN_DATE_FORMAT, format!("how `{}` writes dates is not known", self.tag))
                .help("write the date as a fact in this language's `facts.ftl`, as the language has it"));
        }
        format_date(&self.dates, day, style)
            .ok_or_else(|| Fault::new(UNKNOWN_DATE_FORMAT, format!("no dates for `{}`: {day}", self.tag)))
    }

    /// Returns the name of a number's plural category (`one`, `few`, …).
    pub(super) fn plural(&self, number: &Decimal) -> Result<&'static str, Fault> {
        let category = match own_plural_rule(self.plurals.id.language.as_str()) {
            Some(rule) => rule.category(number),
            None => PluralRules::try_new_cardinal((&self.plurals).into()).ok().map(|rules| rules.category_for(number)),
        };
        category.map(category_name).ok_or_else(|| {
            Fault::new(UNKNOWN_PLURAL, format!("the plural rule of `{}` is not known", self.tag)).help(
                "select by numbers (`[1]`, `[2]`) in place of `[one]`, `[few]`, or write the text without a selector",
            )
        })
    }

    /// Returns whether ICU4X has data for the language: if not, it answers as for no language.
    fn knows_language(&self) -> bool {
        let Ok(day) = "2024-11-01".parse() else { return false };
        format_date(&self.dates, &day, DateStyle::Long) != format_date(&IcuLocale::UNKNOWN, &day, DateStyle::Long)
    }
}

fn format_date(locale: &IcuLocale, day: &Day, style: DateStyle) -> Option<String> {
    let (year, month, day) = day.parts();
    let date = Date::try_new_gregorian(year, month, day).ok()?;
    let length = match style {
        DateStyle::Full | DateStyle::Long => Length::Long,
        DateStyle::Medium => Length::Medium,
        DateStyle::Short => Length::Short,
    };
    // Two digits of a year are read as a day or a month in another order.
    let ymd = YMD::for_length(length).with_year_style(YearStyle::Full);
    let text = if style == DateStyle::Full {
        let ymde = YMDE::for_length(length).with_year_style(YearStyle::Full);
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), ymde).ok()?.format(&date).to_string()
    } else {
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), ymd).ok()?.format(&date).to_string()
    };
    Some(text)
}

/// The Sámi languages and Kven: ICU4X lacks them, and CLDR gives them the symbols of Norwegian.
fn is_written_with_nordic_numbers(language: &str) -> bool {
    matches!(language, "fkv" | "se" | "sma" | "smj" | "smn" | "sms")
}

/// Plural rules of CLDR (`plurals.xml`, version 41) for languages that ICU4X's data leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PluralRule {
    /// one: n = 1.
    One,
    /// one: n = 0..1.
    ZeroOrOne,
    /// one: i = 0,1.
    UnderTwo,
    /// one: i = 1 and v = 0.
    WholeOne,
    /// one: n = 1; two: n = 2.
    OneTwo,
    /// No categories.
    None,
    /// CLDR has no rule either.
    Unknown,
}

fn own_plural_rule(language: &str) -> Option<PluralRule> {
    Some(match language {
        "se" | "sma" | "smj" | "smn" | "sms" => PluralRule::OneTwo,
        "ce" | "dv" | "kl" | "lg" | "ny" | "sn" | "ss" | "tig" | "ts" | "ve" => PluralRule::One,
        "ln" | "mg" => PluralRule::ZeroOrOne,
        "ff" => PluralRule::UnderTwo,
        "yi" => PluralRule::WholeOne,
        "bm" | "bo" | "dz" | "sg" => PluralRule::None,
        "aa" | "ab" | "arc" | "ay" | "cnh" | "fkv" | "gn" | "ht" | "mi" | "qu" | "rhg" | "rn" | "rom" | "rw" | "sa"
        | "tt" | "zgh" => PluralRule::Unknown,
        _ => return None,
    })
}

impl PluralRule {
    fn category(self, number: &Decimal) -> Option<PluralCategory> {
        let is = |wanted: &str| {
            let mut value = number.absolute.clone();
            value.trim_end();
            value.to_string() == wanted
        };
        let whole = || number.absolute.to_string().split('.').next().map(str::to_owned).unwrap_or_default();
        let is_one = match self {
            Self::One | Self::OneTwo => is("1"),
            Self::ZeroOrOne => is("0") || is("1"),
            Self::UnderTwo => ["0", "1"].contains(&whole().as_str()),
            Self::WholeOne => number.absolute.to_string() == "1",
            Self::None => false,
            Self::Unknown => return None,
        };
        Some(match self {
            _ if is_one => PluralCategory::One,
            Self::OneTwo if is("2") => PluralCategory::Two,
            Self::OneTwo
            | Self::One
            | Self::ZeroOrOne
            | Self::UnderTwo
            | Self::WholeOne
            | Self::None
            | Self::Unknown => PluralCategory::Other,
        })
    }
}

/// Returns the word that Fluent's variants use.
fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Returns a number as decimal digits, rounded and filled up as the style asks; nothing for infinity and such.
pub(super) fn decimal(value: f64, style: NumberStyle) -> Option<Decimal> {
    let mut decimal = Decimal::from_str(&value.to_string()).ok()?;
    if let Some(maximum) = style.maximum_fraction {
        decimal.round(-maximum);
        decimal.absolute.trim_end();
    }
    decimal.absolute.pad_end(-style.minimum_fraction);
    Some(decimal)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: NumberStyle = NumberStyle { minimum_fraction: 0, maximum_fraction: None, has_grouping: true };

    fn form(tag: &str) -> LocaleForm {
        let locale = tag.parse().expect("a known locale");
        LocaleForm::new(&locale, &locale)
    }

    fn number(tag: &str, value: f64, style: NumberStyle) -> Result<String, &'static str> {
        let decimal = decimal(value, style).expect("a finite number");
        form(tag).number(&decimal, style).map_err(|fault| fault.rule)
    }

    #[test]
    fn numbers_have_the_digits_and_separators_of_the_locale() {
        for (tag, expected) in [
            ("nb", "10\u{a0}093,5"),
            ("en", "10,093.5"),
            ("ar", "10,093.5"),
            ("fa-AF", "۱۰٬۰۹۳٫۵"),
            ("prs", "۱۰٬۰۹۳٫۵"),
            ("fa", "۱۰٬۰۹۳٫۵"),
            ("ps", "۱۰٬۰۹۳٫۵"),
            ("ur", "10,093.5"),
            ("ckb", "١٠٬٠٩٣٫٥"),
            ("my", "၁၀,၀၉၃.၅"),
            ("bn", "১০,০৯৩.৫"),
            ("hi", "10,093.5"),
            ("mr", "१०,०९३.५"),
            ("ne", "१०,०९३.५"),
            ("th", "10,093.5"),
            ("km", "10,093.5"),
            ("se", "10\u{a0}093,5"),
        ] {
            assert_eq!(number(tag, 10_093.5, PLAIN).as_deref(), Ok(expected), "{tag}");
        }
        assert_eq!(number("hi", 1_000_000.0, PLAIN).as_deref(), Ok("10,00,000"), "grouped by lakhs");
    }

    #[test]
    fn fraction_digits_and_grouping_are_as_asked() {
        let style = |minimum_fraction, maximum_fraction| NumberStyle { minimum_fraction, maximum_fraction, ..PLAIN };
        for (value, style, expected) in [
            (3.0, style(2, None), "3,00"),
            (3.1449, style(0, Some(2)), "3,14"),
            (2.5, style(0, Some(0)), "2"),
            (3.0, style(0, Some(2)), "3"),
            (3.999, style(1, Some(2)), "4,0"),
            (10_093.0, NumberStyle { has_grouping: false, ..PLAIN }, "10093"),
            (-1.0, PLAIN, "−1"),
        ] {
            assert_eq!(number("nb", value, style).as_deref(), Ok(expected), "{value} {style:?}");
        }
        assert_eq!(decimal(f64::NAN, PLAIN), None);
    }

    #[test]
    fn a_language_without_data_gets_no_separators_of_another() {
        assert_eq!(number("rhg", 10_093.0, PLAIN).as_deref(), Ok("10093"));
        assert_eq!(number("rhg", 1.5, PLAIN), Err(UNKNOWN_NUMBER_FORMAT));
    }

    #[test]
    fn dates_are_gregorian_in_every_locale() {
        let day: Day = "2024-11-01".parse().expect("a day");
        for (tag, style, expected) in [
            ("nb", DateStyle::Full, "fredag 1. november 2024"),
            ("nb", DateStyle::Long, "1. november 2024"),
            ("nb", DateStyle::Medium, "1. nov. 2024"),
            ("nb", DateStyle::Short, "01.11.2024"),
            ("en", DateStyle::Short, "11/1/2024"),
            ("fa-AF", DateStyle::Long, "۱ نومبر ۲۰۲۴"),
            ("prs", DateStyle::Long, "۱ نومبر ۲۰۲۴"),
            ("fa", DateStyle::Long, "۱ نوامبر ۲۰۲۴"),
            ("ar", DateStyle::Long, "1 نوفمبر 2024"),
            ("th", DateStyle::Long, "1 พฤศจิกายน ค.ศ. 2024"),
            ("am", DateStyle::Long, "ኖቬምበር 1 2024"),
            ("my", DateStyle::Long, "၂၀၂၄ နိုဝင်ဘာ ၁"),
            ("zh-Hans", DateStyle::Long, "2024年11月1日"),
        ] {
            assert_eq!(form(tag).date(&day, style).as_deref(), Ok(expected), "{tag}");
        }
        for tag in ["se", "rhg", "ku-Arab"] {
            let fault = form(tag).date(&day, DateStyle::Long).expect_err("no data");
            assert_eq!(fault.rule, UNKNOWN_DATE_FORMAT, "{tag}");
        }
    }

    #[test]
    fn a_locale_can_have_the_numbers_and_dates_of_another_place_but_has_its_own_plurals() {
        let locale = |tag: &str| tag.parse().expect("a known locale");
        let day: Day = "2024-01-18".parse().expect("a day");
        for (tag, formats, date, shown) in [
            ("en", "en", "January 18, 2024", "10,093.5"),
            ("en", "en-GB", "18 January 2024", "10,093.5"),
            ("en", "en-UK", "18 January 2024", "10,093.5"),
            ("de", "de-CH", "18. Januar 2024", "10'093.5"),
        ] {
            let form = LocaleForm::new(&locale(tag), &locale(formats));
            assert_eq!(form.date(&day, DateStyle::Long).as_deref(), Ok(date), "{tag} {formats}");
            let number = form.number(&Decimal::from_str("10093.5").expect("a number"), PLAIN);
            assert_eq!(number.as_deref(), Ok(shown), "{tag} {formats}");
        }
        let form = LocaleForm::new(&locale("pt"), &locale("pt-PT"));
        assert_eq!(form.plural(&Decimal::from(0)), Ok("one"));
    }

    #[test]
    fn plural_categories_are_those_of_cldr() {
        for (tag, numbers, expected) in [
            ("nb", "0 1 2 1.0", "other one other one"),
            ("en", "1 1.0 2", "one other other"),
            ("ar", "0 1 2 3 11 100 103 111", "zero one two few many other few many"),
            ("lt", "1 2 10 11 21 22 1.5", "one few other other one few many"),
            ("ro", "1 2 20 101 119", "one few other few few"),
            ("pl", "1 2 5 22 1.5", "one few many few other"),
            ("mt", "1 2 3 103", "one two few few"),
            ("he", "1 2 20", "one two other"),
            ("am", "0 1 2", "one one other"),
            ("ti", "0 1 2", "one one other"),
            ("so", "1 2", "one other"),
            ("fa-AF", "0 1 2", "one one other"),
            ("prs", "0 1 2", "one one other"),
            ("my", "1 2", "other other"),
            ("se", "1 2 3 2.0", "one two other two"),
            ("sma", "1 2 3", "one two other"),
            ("ff", "0 1 1.5 2", "one one one other"),
            ("ln", "0 1 1.5", "one one other"),
            ("yi", "1 1.0 2", "one other other"),
            ("bo", "1", "other"),
            ("kmr", "1 2", "one other"),
            ("uz-Cyrl", "1 2", "one other"),
            ("pt-PT", "0 1", "other one"),
            ("pt", "0 1", "one one"),
        ] {
            let form = form(tag);
            let category = |number: &str| form.plural(&Decimal::from_str(number).expect("a number")).expect("a rule");
            let found: Vec<_> = numbers.split(' ').map(category).collect();
            assert_eq!(found.join(" "), expected, "{tag} {numbers}");
        }
        for tag in ["rhg", "rom", "rw"] {
            let fault = form(tag).plural(&Decimal::from(1)).expect_err("no rule");
            assert_eq!(fault.rule, UNKNOWN_PLURAL, "{tag}");
        }
    }

    /// Returns every language that polyfold knows.
    fn known_languages() -> Vec<Locale> {
        let letters = || 'a'..='z';
        let two = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
        let three = two.clone().flat_map(|code| letters().map(move |c| format!("{code}{c}")));
        two.clone().chain(three).filter_map(|code| code.parse().ok()).collect()
    }

    #[test]
    fn no_language_is_taken_to_have_no_plurals_because_data_is_lacking() {
        // The languages to which CLDR gives `other` alone.
        let without_plurals = [
            "bm", "bo", "dz", "id", "ig", "ja", "jv", "km", "ko", "lo", "ms", "my", "nqo", "sg", "su", "th", "to",
            "vi", "wo", "yo", "zh",
        ];
        let languages = known_languages();
        assert!(languages.len() > 100);
        for locale in languages {
            let form = LocaleForm::new(&locale, &locale);
            let numbers = (0..200).map(|number| form.plural(&Decimal::from(number)));
            let has_only_other = numbers.into_iter().all(|category| category == Ok("other"));
            let is_expected = without_plurals.contains(&form.plurals.id.language.as_str());
            assert!(!has_only_other || is_expected, "{locale}: add its rule");
        }
    }
}
