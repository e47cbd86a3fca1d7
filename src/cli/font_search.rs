//! `polyfold fonts --find`: font files of this computer that have what a language lacks.
//!
//! Proposes only. A build uses fonts that are built in or that the project
//! names, so that it gives the same PDF on every computer.

#![expect(clippy::disallowed_methods, reason = "fonts of the computer are outside of the project's store")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::ui::Ui;
use crate::layout::{ProbedFace, probe};
use crate::locale::Locale;
use crate::report::{ProposedBold, ProposedFont};

/// Larger files are no fonts that anybody has; reading them would take minutes.
const MOST_BYTES: u64 = 128 * 1024 * 1024;

/// Folders below folders of fonts, at most; links may lead in a circle.
const MOST_DEPTH: usize = 8;

/// A face of this computer that has some of the characters.
struct Found {
    path: PathBuf,
    face: ProbedFace,
}

/// Returns the font of this computer that has most of the characters, a regular face of the locale's own variety first.
pub(crate) fn find(locale: &Locale, characters: &BTreeSet<char>, ui: &Ui) -> Option<ProposedFont> {
    let files = font_files();
    let progress = ui.progress(files.len(), "looking into fonts");
    let mut found = Vec::new();
    for path in files {
        progress.step(&path.file_name().unwrap_or_default().to_string_lossy());
        let Ok(data) = fs::read(&path) else { continue };
        found.extend(probe(&data, characters).into_iter().map(|face| Found { path: path.clone(), face }));
    }
    let rank = |found: &Found| {
        let is_own = variety(locale).is_some_and(|variety| found.face.name.split(' ').any(|word| word == variety));
        (found.face.covered, is_own, found.face.is_regular)
    };
    // The first of equals: the files are sorted by name.
    let best = found.iter().rev().max_by_key(|found| rank(found))?;
    Some(ProposedFont {
        path: best.path.display().to_string(),
        index: best.face.index,
        name: best.face.name.clone(),
        missing: characters.len() - best.face.covered,
        is_variable: best.face.has_bold,
        bold: bold_of(&best.face.name, &found),
    })
}

/// Returns the bold face of the family that a face is of.
fn bold_of(name: &str, found: &[Found]) -> Option<ProposedBold> {
    let bold = format!("{} Bold", name.strip_suffix(" Regular").unwrap_or(name));
    let found = found.iter().find(|found| found.face.name == bold)?;
    Some(ProposedBold { path: found.path.display().to_string(), index: found.face.index })
}

/// Returns a font to get for a language that no font of this computer has the characters of.
pub(crate) fn suggestion(locale: &Locale) -> String {
    match variety(locale) {
        Some(variety) => format!(
            "«Noto Sans CJK {variety}» (https://github.com/notofonts/noto-cjk; in Debian and Ubuntu the package `fonts-noto-cjk`)"
        ),
        None => "the font for its script from https://notofonts.github.io".to_owned(),
    }
}

/// Returns the word by which East Asian fonts name their variety: one file often has faces for several countries.
fn variety(locale: &Locale) -> Option<&'static str> {
    match locale.script() {
        "Hans" => Some("SC"),
        "Hant" => Some("TC"),
        "Jpan" => Some("JP"),
        "Kore" => Some("KR"),
        _ => None,
    }
}

/// Returns the font files of this computer, sorted.
fn font_files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in font_folders() {
        collect(&folder, 0, &mut files);
    }
    files.sort();
    files.dedup();
    files
}

fn font_folders() -> Vec<PathBuf> {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let of_home = [".fonts", ".local/share/fonts", "Library/Fonts"];
    let own = home.iter().flat_map(|home| of_home.map(|folder| home.join(folder)));
    let system =
        ["/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts", "C:\\Windows\\Fonts"];
    own.chain(system.map(PathBuf::from)).collect()
}

fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let extension = path.extension().and_then(|extension| extension.to_str()).map(str::to_ascii_lowercase);
        let is_font = matches!(extension.as_deref(), Some("ttf" | "otf" | "ttc" | "otc"));
        if is_font && fs::metadata(&path).is_ok_and(|metadata| metadata.len() <= MOST_BYTES) {
            files.push(path);
        } else if path.is_dir() && depth < MOST_DEPTH {
            collect(&path, depth + 1, files);
        }
    }
}
