//! The layers of ARCHITECTURE.md: a module uses only lower ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The layer of each module of `src/`; a module may use those with a lower number, and itself.
const LAYERS: &[(&str, u8)] = &[
    ("locale", 0),
    ("geometry", 0),
    ("digest", 0),
    ("diag", 1),
    ("media", 2),
    ("text", 2),
    ("project", 2),
    ("source", 3),
    ("catalog", 4),
    ("align", 4),
    ("layout", 4),
    ("sync", 5),
    ("pdf", 5),
    ("release", 6),
    ("report", 7),
    ("cli", 8),
];

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn module_of(path: &Path, src: &Path) -> String {
    let inside = path.strip_prefix(src).expect("below src");
    let first = inside.components().next().expect("a name").as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

#[test]
fn a_module_uses_only_lower_layers() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let layers: BTreeMap<&str, u8> = LAYERS.iter().copied().collect();
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    let mut wrong = Vec::new();
    let mut checked = 0;
    for path in files {
        let module = module_of(&path, &src);
        if module == "lib" || module == "main" {
            continue;
        }
        let layer = *layers.get(module.as_str()).unwrap_or_else(|| panic!("`{module}` has no layer: add it to LAYERS"));
        let text = fs::read_to_string(&path).expect("it is UTF-8");
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for used in code.split("crate::").skip(1) {
                let name: String = used.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                let Some(used_layer) = layers.get(name.as_str()) else { continue };
                checked += 1;
                if name != module && *used_layer >= layer {
                    wrong.push(format!("{}:{}: `{module}` uses `{name}`", path.display(), number + 1));
                }
            }
        }
    }
    assert!(checked > 50, "the test found only {checked} uses: does it still read the code?");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
