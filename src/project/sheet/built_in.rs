//! The built-in sheets: read from the same kind of table as those of a project.

use std::sync::{Arc, OnceLock};

use toml::de::DeTable;

use crate::diag::SourceFile;
use crate::project::Sheet;
use crate::project::sheet::read::read_sheets;
use crate::project::toml_reader::TableReader;

impl Sheet {
    /// Returns the sheets that every project has.
    pub fn built_in() -> &'static [Self] {
        static SHEETS: OnceLock<Vec<Sheet>> = OnceLock::new();
        SHEETS.get_or_init(|| {
            let file = SourceFile::new("built-in.toml", include_str!("built-in.toml"));
            parse(&file).expect("the built-in sheets are read in a test")
        })
    }

    /// Returns the built-in sheet of that name.
    pub fn named(id: &str) -> Option<Self> {
        Self::built_in().iter().find(|sheet| sheet.id == id).cloned()
    }
}

/// Returns the sheets of a file of sheets, or what is wrong with them.
fn parse(file: &Arc<SourceFile>) -> Result<Vec<Sheet>, String> {
    let root = DeTable::parse(file.text()).map_err(|error| error.to_string())?;
    let mut reader = TableReader::new(file, "built-in.toml", root.get_ref());
    let sheets = read_sheets(file, &mut reader, &[]);
    match reader.finish().first() {
        None => Ok(sheets.into_iter().filter_map(|sheet| sheet.sheet).collect()),
        Some(fault) => Err(fault.message.clone()),
    }
}
