//! The stamp: from which inputs each file in `out/` was made, so that nothing is made twice.
//!
//! In and out: JSON. A stamp that cannot be read counts as empty: then
//! everything is made anew, and nothing is lost.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::layout::CoarsePicture;
use crate::release::CommonFit;

/// What is known of the files in `out/`, by path.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Stamp {
    files: BTreeMap<String, StampedFile>,
    /// The size that the languages of a document share, by document.
    #[serde(default)]
    fits: BTreeMap<String, CommonFit>,
}

/// A file that was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StampedFile {
    /// SHA-256 over everything that the file was made from.
    pub input: String,
    /// SHA-256 of the file.
    pub output: String,
    /// How many pages it has.
    pub pages: usize,
    /// The size of running text in points.
    pub font_size: f64,
    /// The leading as a multiple of the size.
    pub leading: f64,
    /// How full each panel is.
    pub fill: Vec<f64>,
    /// Whether it shows what does not fit, which each build says: such a file is always made anew.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_misfit: bool,
    /// The pictures in it that have fewer pixels than print shops want: said again while the file is up to date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coarse: Vec<CoarsePicture>,
}

impl Stamp {
    /// Reads a stamp.
    pub fn parse(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// Returns the stamp as text.
    pub fn to_text(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Returns what is known of a file that was made from these inputs and is still as it was made.
    pub fn current(&self, path: &str, input: &str, output: &str) -> Option<&StampedFile> {
        self.files.get(path).filter(|file| file.input == input && file.output == output && !file.is_misfit)
    }

    /// Returns whether the file was made from these inputs.
    pub fn is_of(&self, path: &str, input: &str) -> bool {
        self.files.get(path).is_some_and(|file| file.input == input)
    }

    /// Returns whether the file was made by a build.
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// Returns the size of running text of a file that a build made, in points.
    pub fn font_size(&self, path: &str) -> Option<f64> {
        self.files.get(path).map(|file| file.font_size)
    }

    /// Returns the paths of all files that a build made.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Returns the size that the languages of a document share, if it was found from these inputs.
    pub fn fit(&self, document: &str, input: &str) -> Option<&CommonFit> {
        self.fits.get(document).filter(|fit| fit.input == input)
    }

    /// Records the size that the languages of a document share.
    pub fn set_fit(&mut self, document: &str, fit: Option<CommonFit>) {
        match fit {
            Some(fit) => self.fits.insert(document.to_owned(), fit),
            None => self.fits.remove(document),
        };
    }

    /// Records a file that was made.
    pub fn insert(&mut self, path: String, file: StampedFile) {
        self.files.insert(path, file);
    }

    /// Forgets a file.
    pub fn remove(&mut self, path: &str) {
        self.files.remove(path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> StampedFile {
        let (input, output) = ("a".into(), "b".into());
        let key = Some("house".to_owned());
        let coarse = vec![CoarsePicture { name: "sources/house.jpg".into(), resolution: 211.25, width: 80.5, key }];
        StampedFile {
            input,
            output,
            pages: 2,
            font_size: 9.5,
            leading: 1.36,
            fill: vec![0.5, 1.0],
            is_misfit: false,
            coarse,
        }
    }

    #[test]
    fn a_file_is_current_only_with_the_same_input_and_output() {
        let mut stamp = Stamp::default();
        stamp.insert("out/nb/x.print.pdf".into(), file());
        let mut stamp = Stamp::parse(&stamp.to_text());
        assert_eq!(stamp.current("out/nb/x.print.pdf", "a", "b"), Some(&file()));
        assert_eq!(stamp.current("out/nb/x.print.pdf", "a2", "b"), None);
        assert_eq!(stamp.current("out/nb/x.print.pdf", "a", "b2"), None);
        assert_eq!(stamp.current("out/nb/y.print.pdf", "a", "b"), None);
        stamp.insert("out/nb/x.proof.pdf".into(), StampedFile { is_misfit: true, ..file() });
        let stamp = Stamp::parse(&stamp.to_text());
        assert!(stamp.has("out/nb/x.proof.pdf") && stamp.current("out/nb/x.proof.pdf", "a", "b").is_none());
    }

    #[test]
    fn a_damaged_stamp_counts_as_empty() {
        assert_eq!(Stamp::parse("{\"files\": {\"x\": 3"), Stamp::default());
    }
}
