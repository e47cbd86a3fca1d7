//! The functions that resolving adds to Fluent.
//!
//! People write `NUMBER` and `DATETIME`. `VALUE` and `PICK` are put in by
//! `rewrite`: the first shows a value in the locale's form, the second chooses
//! a variant by the plural rules of CLDR as they are today (fluent-bundle's own
//! are old, and wrong for Arabic 103, Lithuanian 22 and more).

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};

use crate::catalog::Day;
use crate::catalog::resolve::fault::{Fault, Faults};
use crate::catalog::resolve::form::{DateStyle, LocaleForm, NumberStyle, decimal};
use crate::catalog::resolve::rewrite::VARIANT_NAMES;

/// The functions that people can use in texts.
pub(super) const PUBLIC: [&str; 2] = ["DATETIME", "NUMBER"];

/// More digits after the separator than anybody prints.
const MAXIMUM_FRACTION: f64 = 20.0;

/// Adds the functions to a bundle; what goes wrong in them is left in `faults`.
pub(super) fn add(
    bundle: &mut FluentBundle<FluentResource>,
    form: &LocaleForm,
    faults: &Faults,
) -> Result<(), FluentError> {
    type Function = for<'a> fn(&LocaleForm, &[FluentValue<'a>], &FluentArgs<'_>) -> Result<FluentValue<'a>, Fault>;
    let functions: [(&str, Function); 4] =
        [("NUMBER", number), ("DATETIME", date_time), ("VALUE", value), ("PICK", pick)];
    for (name, function) in functions {
        let (form, faults) = (form.clone(), faults.clone());
        bundle.add_function(name, move |positional, named| {
            function(&form, positional, named).unwrap_or_else(|fault| {
                if matches!(positional, [FluentValue::Error, ..]) {
                    faults.push_if_first(fault);
                } else {
                    faults.push(fault);
                }
                FluentValue::Error
            })
        })?;
    }
    Ok(())
}

fn wrong_argument(message: String, help: &str) -> Fault {
    Fault::new("wrong-argument", message).help(help)
}

/// `NUMBER(value, minimumFractionDigits: n, maximumFractionDigits: n, useGrouping: "false")`.
fn number<'a>(
    _: &LocaleForm,
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> Result<FluentValue<'a>, Fault> {
    let mut number = match positional {
        [FluentValue::Number(number)] => number.clone(),
        [FluentValue::String(text)] => text.parse::<FluentNumber>().map_err(|_| {
            wrong_argument(
                format!("`NUMBER` has the argument `{text}`, which is no number"),
                "give it a number, such as `1200.5`",
            )
        })?,
        _ => {
            return Err(wrong_argument(
                "`NUMBER` has not one number as argument".to_owned(),
                "write `NUMBER($number)`",
            ));
        }
    };
    if !number.value.is_finite() {
        return Err(wrong_argument(format!("`NUMBER` has the argument `{}`", number.value), "give it a finite number"));
    }
    for (name, value) in named.iter() {
        set_number_option(&mut number.options, name, value)?;
    }
    Ok(FluentValue::Number(number))
}

fn set_number_option(options: &mut FluentNumberOptions, name: &str, value: &FluentValue<'_>) -> Result<(), Fault> {
    const OPTIONS: [&str; 3] = ["maximumFractionDigits", "minimumFractionDigits", "useGrouping"];
    if !OPTIONS.contains(&name) {
        let fault = Fault::new("wrong-argument", format!("`NUMBER` has no argument `{name}`"));
        return Err(fault.did_you_mean(name, OPTIONS, &format!("it has {}", OPTIONS.join(", "))));
    }
    match (name, value) {
        ("useGrouping", FluentValue::String(word)) if word == "true" || word == "false" => {
            options.use_grouping = word == "true";
        }
        ("useGrouping", _) => {
            let help = "write `useGrouping: \"true\"` or `useGrouping: \"false\"`";
            return Err(wrong_argument("`useGrouping` is neither true nor false".to_owned(), help));
        }
        (_, FluentValue::Number(digits)) if (0.0..=MAXIMUM_FRACTION).contains(&digits.value) => {
            let digits = Some(usize::from(digits));
            if name == "maximumFractionDigits" {
                options.maximum_fraction_digits = digits;
                // A literal such as `12.50` asks for its own digits at least; what is said goes before.
                options.minimum_fraction_digits = options.minimum_fraction_digits.min(digits);
            } else {
                options.minimum_fraction_digits = digits;
            }
        }
        _ => {
            return Err(wrong_argument(format!("`{name}` is not a number of digits"), "give it a number from 0 to 20"));
        }
    }
    Ok(())
}

/// `DATETIME(date, dateStyle: "long")`, where the date is written as `2026-03-18`.
fn date_time<'a>(
    form: &LocaleForm,
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> Result<FluentValue<'a>, Fault> {
    const STYLES: [(&str, DateStyle); 4] = [
        ("full", DateStyle::Full),
        ("long", DateStyle::Long),
        ("medium", DateStyle::Medium),
        ("short", DateStyle::Short),
    ];
    const HELP: &str = "write `DATETIME(-fact, dateStyle: \"full\")`: full, long, medium or short";
    let mut style = DateStyle::Long;
    for (name, value) in named.iter() {
        let FluentValue::String(word) = value else {
            return Err(wrong_argument(format!("`{name}` is not a word"), HELP));
        };
        if name != "dateStyle" {
            return Err(wrong_argument(format!("`DATETIME` has no argument `{name}`"), HELP));
        }
        let Some((_, named_style)) = STYLES.iter().find(|(known, _)| known == word) else {
            return Err(wrong_argument(format!("`{word}` is no style of a date"), HELP));
        };
        style = *named_style;
    }
    let [FluentValue::String(text)] = positional else {
        return Err(wrong_argument("`DATETIME` has not one date as argument".to_owned(), HELP));
    };
    let day: Day = text.parse().map_err(|error| {
        wrong_argument(format!("`DATETIME` has the argument `{text}`, which is no date: {error}"), "correct the date")
    })?;
    form.date(&day, style).map(FluentValue::from)
}

/// Shows a value in the locale's form.
fn value<'a>(form: &LocaleForm, positional: &[FluentValue<'a>], _: &FluentArgs<'_>) -> Result<FluentValue<'a>, Fault> {
    match positional {
        [FluentValue::Number(number)] => {
            let (decimal, style) = digits(number)?;
            form.number(&decimal, style).map(FluentValue::from)
        }
        [FluentValue::String(text)] => Ok(FluentValue::String(text.clone())),
        _ => Err(Fault::new("unknown-variable", "a fact is used without an argument that it needs")
            .help("write it as `{ -fact(name: \"value\") }`")),
    }
}

/// Returns the name of the variant whose key fits the first argument; the others are the keys in order.
///
/// Nothing fits: no name, and Fluent takes the default variant.
fn pick<'a>(form: &LocaleForm, positional: &[FluentValue<'a>], _: &FluentArgs<'_>) -> Result<FluentValue<'a>, Fault> {
    let Some((selector, keys)) = positional.split_first() else { return Ok(FluentValue::None) };
    for (key, name) in keys.iter().zip(VARIANT_NAMES) {
        let fits = match (selector, key) {
            (FluentValue::String(selector), FluentValue::String(key)) => selector == key,
            (FluentValue::Number(number), FluentValue::Number(key)) => is_same(number.value, key.value),
            (FluentValue::Number(number), FluentValue::String(key)) if is_category(key) => {
                form.plural(&digits(number)?.0)? == key
            }
            _ => false,
        };
        if fits {
            return Ok(FluentValue::from(*name));
        }
    }
    Ok(FluentValue::None)
}

/// Both numbers were written by people; equal ones have the same bits, but for the sign of zero.
fn is_same(a: f64, b: f64) -> bool {
    a.total_cmp(&b).is_eq() || a.abs() + b.abs() <= 0.0
}

/// `other` is left to the default variant, which has that key or stands for it.
fn is_category(key: &str) -> bool {
    ["zero", "one", "two", "few", "many", "other"].contains(&key)
}

fn digits(number: &FluentNumber) -> Result<(icu_decimal::input::Decimal, NumberStyle), Fault> {
    let count = |digits: Option<usize>| digits.and_then(|digits| i16::try_from(digits).ok());
    let style = NumberStyle {
        minimum_fraction: count(number.options.minimum_fraction_digits).unwrap_or(0),
        maximum_fraction: count(number.options.maximum_fraction_digits),
        has_grouping: number.options.use_grouping,
    };
    let decimal = decimal(number.value, style);
    decimal.map(|decimal| (decimal, style)).ok_or_else(|| {
        wrong_argument(format!("`{}` is no number that can be shown", number.value), "give a finite number")
    })
}
