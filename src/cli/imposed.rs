//! How to print the imposed edition: what to choose in the dialogue of printing.

use std::collections::BTreeSet;

use crate::pdf::{self, Duplex, OfficeJob};
use crate::project::{Edition, Settings, Sheet};
use crate::report::BuiltFile;

/// Returns a line for each document that has an imposed edition among these files.
pub(crate) fn advice(settings: &Settings, built: &[BuiltFile]) -> Vec<String> {
    let imposed = built.iter().filter(|file| file.edition == Edition::Imposed.as_str());
    let documents: BTreeSet<&str> = imposed.map(|file| file.document.as_str()).collect();
    let sheets = settings.documents.iter().filter(|document| documents.contains(document.id.as_str()));
    sheets.map(|document| format!("{}.imposed.pdf: {}", document.id, how_to_print(&document.sheet))).collect()
}

/// Returns how to print a sheet, and how to fold it or cut it apart.
fn how_to_print(sheet: &Sheet) -> String {
    let OfficeJob { duplex, copies, cuts } = pdf::office_job(sheet);
    let head = if copies > 1 { format!("{copies} to a sheet, ") } else { String::new() };
    let sides = match duplex {
        Duplex::OneSided => "on one side",
        Duplex::ShortEdge => "on both sides, flip on short edge",
        Duplex::LongEdge => "on both sides, flip on long edge",
    };
    let fold = sheet.fold.as_ref().map_or_else(String::new, |fold| format!("; {fold}"));
    let cut = match cuts {
        0 => String::new(),
        1 => "; cut once".to_owned(),
        2 => "; cut twice".to_owned(),
        cuts => format!("; cut {cuts} times"),
    };
    format!("{head}print at actual size (100 %), {sides}{fold}{cut}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_advice_names_copies_edge_fold_and_cuts() {
        for (name, expected) in [
            ("booklet-a5", "print at actual size (100 %), on both sides, flip on short edge; stitched in the fold"),
            (
                "trifold-a4",
                "print at actual size (100 %), on both sides, flip on short edge; letter fold: the flap, 3 mm narrower, is folded in first, the cover over it",
            ),
            ("leaflet-a5", "2 to a sheet, print at actual size (100 %), on both sides, flip on short edge; cut once"),
            ("dl", "3 to a sheet, print at actual size (100 %), on both sides, flip on short edge; cut twice"),
            ("a4", "print at actual size (100 %), on both sides, flip on long edge"),
            ("a3-poster", "print at actual size (100 %), on one side"),
        ] {
            assert_eq!(how_to_print(&Sheet::named(name).expect("built in")), expected);
        }
    }
}
