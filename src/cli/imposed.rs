//! How to print the imposed edition: what to choose in the dialogue of printing.

use std::collections::BTreeSet;

use crate::pdf::{self, Duplex};
use crate::project::{Edition, Settings, Sheet};
use crate::report::BuiltFile;

/// Returns a line for each document that has an imposed edition among these files.
pub(crate) fn advice(settings: &Settings, built: &[BuiltFile]) -> Vec<String> {
    let imposed = built.iter().filter(|file| file.edition == Edition::Imposed.as_str());
    let documents: BTreeSet<&str> = imposed.map(|file| file.document.as_str()).collect();
    let sheets = settings.documents.iter().filter(|document| documents.contains(document.id.as_str()));
    sheets.map(|document| format!("{}.imposed.pdf: {}", document.id, how_to_print(&document.sheet))).collect()
}

/// Returns how to print and fold a sheet.
fn how_to_print(sheet: &Sheet) -> String {
    let sides = match pdf::duplex(sheet) {
        Duplex::OneSided => "on one side",
        Duplex::ShortEdge => "on both sides, flip on short edge",
        Duplex::LongEdge => "on both sides, flip on long edge",
    };
    let fold = sheet.fold.as_ref().map_or_else(String::new, |fold| format!("; {fold}"));
    format!("print at actual size (100 %), {sides}{fold}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_advice_names_the_edge_and_the_fold() {
        for (name, expected) in [
            ("booklet-a5", "print at actual size (100 %), on both sides, flip on short edge; stitched in the fold"),
            ("leaflet-a5", "print at actual size (100 %), on both sides, flip on long edge"),
            ("a3-poster", "print at actual size (100 %), on one side"),
        ] {
            assert_eq!(how_to_print(&Sheet::named(name).expect("built in")), expected);
        }
    }
}
