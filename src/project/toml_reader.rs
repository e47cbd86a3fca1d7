//! Typed reading of a TOML table that collects every fault instead of stopping at the first.
//!
//! In: a parsed table and the names that the caller asks for. Out: values, and
//! diagnostics with places. Knows nothing of what the settings mean.

use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diag::{Diagnostic, SourceFile, nearest};

/// A value with its place in the file.
#[derive(Debug, Clone)]
pub(super) struct At<T> {
    /// The value.
    pub(super) value: T,
    /// Its bytes.
    pub(super) span: Range<usize>,
}

/// A table being read: each asked key is known, the rest are faults.
pub(super) struct TableReader<'a> {
    file: &'a Arc<SourceFile>,
    table: &'a DeTable<'a>,
    name: String,
    asked: BTreeSet<&'static str>,
    faults: Vec<Diagnostic>,
}

impl<'a> TableReader<'a> {
    /// Starts to read a table that messages call `name`.
    pub(super) fn new(file: &'a Arc<SourceFile>, name: impl Into<String>, table: &'a DeTable<'a>) -> Self {
        Self { file, table, name: name.into(), asked: BTreeSet::new(), faults: Vec::new() }
    }

    /// Adds a fault at a place.
    pub(super) fn fault(&mut self, fault: Diagnostic, span: Range<usize>) {
        self.faults.push(fault.at(self.file, span));
    }

    /// Adds faults that were found elsewhere.
    pub(super) fn faults(&mut self, faults: impl IntoIterator<Item = Diagnostic>) {
        self.faults.extend(faults);
    }

    /// Returns a raw value.
    pub(super) fn get(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.insert(key);
        self.table.get(key)
    }

    /// Returns a text.
    pub(super) fn string(&mut self, key: &'static str) -> Option<At<String>> {
        let value = self.get(key)?;
        let found = value.get_ref().as_str().map(ToOwned::to_owned);
        self.expect(key, value, "a text in quotes", found)
    }

    /// Returns a number, whole or not.
    pub(super) fn number(&mut self, key: &'static str) -> Option<At<f64>> {
        let value = self.get(key)?;
        self.expect(key, value, "a number", number(value.get_ref()))
    }

    /// Returns a number that lies in a range.
    pub(super) fn number_in(&mut self, key: &'static str, range: RangeInclusive<f64>) -> Option<f64> {
        let number = self.number(key)?;
        if range.contains(&number.value) {
            return Some(number.value);
        }
        let message = format!("`{key}` is {}, expected {} to {}", number.value, range.start(), range.end());
        self.fault(Diagnostic::error("bad-setting", message), number.span);
        None
    }

    /// Returns a whole number that is not negative.
    pub(super) fn index(&mut self, key: &'static str) -> Option<At<u32>> {
        let value = self.get(key)?;
        let found = value.get_ref().as_integer().and_then(|integer| integer.as_str().parse().ok());
        self.expect(key, value, "a whole number", found)
    }

    /// Returns a list of texts.
    pub(super) fn strings(&mut self, key: &'static str) -> Option<Vec<At<String>>> {
        let value = self.get(key)?;
        let found = value.get_ref().as_array().and_then(|items| {
            items
                .iter()
                .map(|item| Some(At { value: item.get_ref().as_str()?.to_owned(), span: item.span() }))
                .collect::<Option<Vec<_>>>()
        });
        self.expect(key, value, "a list of texts, such as `[\"en\", \"ar\"]`", found).map(|list| list.value)
    }

    /// Returns a list of numbers.
    pub(super) fn numbers(&mut self, key: &'static str) -> Option<At<Vec<f64>>> {
        let value = self.get(key)?;
        let found = value
            .get_ref()
            .as_array()
            .and_then(|items| items.iter().map(|item| number(item.get_ref())).collect::<Option<Vec<_>>>());
        self.expect(key, value, "a list of numbers", found)
    }

    /// Returns a table within this one.
    pub(super) fn table(&mut self, key: &'static str) -> Option<At<&'a DeTable<'a>>> {
        let value = self.get(key)?;
        self.expect(key, value, "a table", value.get_ref().as_table())
    }

    /// Returns the tables of `[[key]]`.
    pub(super) fn tables(&mut self, key: &'static str) -> Vec<At<&'a DeTable<'a>>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let found = value.get_ref().as_array().and_then(|items| {
            items
                .iter()
                .map(|item| Some(At { value: item.get_ref().as_table()?, span: item.span() }))
                .collect::<Option<Vec<_>>>()
        });
        let wanted = format!("tables that begin with `[[{key}]]`");
        self.expect(key, value, &wanted, found).map_or_else(Vec::new, |list| list.value)
    }

    /// Returns the names and values of a table whose keys the author chooses.
    pub(super) fn entries(&self) -> Vec<(At<&'a str>, &'a Spanned<DeValue<'a>>)> {
        self.table.iter().map(|(key, value)| (At { value: key.get_ref().as_ref(), span: key.span() }, value)).collect()
    }

    /// Returns the number of an entry whose key the author chose.
    pub(super) fn number_of(&mut self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<At<f64>> {
        self.expect(key, value, "a number", number(value.get_ref()))
    }

    /// Ends reading: every key that was not asked for is a fault.
    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if self.asked.contains(name) {
                continue;
            }
            let help = nearest(name, self.asked.iter().copied()).map_or_else(
                || format!("{} knows {}", self.name, list(self.asked.iter().copied())),
                |near| format!("did you mean `{near}`?"),
            );
            let fault = Diagnostic::error("unknown-setting", format!("{} has no setting `{name}`", self.name));
            self.faults.push(fault.help(help).at(self.file, key.span()));
        }
        self.faults
    }

    /// Ends reading of a table whose keys the author chooses.
    pub(super) fn finish_open(self) -> Vec<Diagnostic> {
        self.faults
    }

    fn expect<T>(&mut self, key: &str, value: &Spanned<DeValue<'_>>, wanted: &str, found: Option<T>) -> Option<At<T>> {
        let span = value.span();
        if let Some(value) = found {
            return Some(At { value, span });
        }
        let message = format!("`{key}` is {}, expected {wanted}", kind_of(value.get_ref()));
        self.fault(Diagnostic::error("bad-setting", message), span);
        None
    }
}

fn number(value: &DeValue<'_>) -> Option<f64> {
    match value {
        DeValue::Integer(integer) => integer.as_str().parse().ok(),
        DeValue::Float(float) => float.as_str().parse().ok().filter(|number: &f64| number.is_finite()),
        DeValue::String(_) | DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => None,
    }
}

fn kind_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date without quotes",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// Returns names in backticks with commas and a last «and».
fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        None => "no settings".to_owned(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}
