//! The pictures that one language of a document shows, by the paths in its Markdown.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::media::Picture;

/// Pictures by the path that the Markdown or the settings name.
///
/// The same path may lead to another file in another language.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PictureBook {
    pictures: BTreeMap<String, Arc<Picture>>,
    logo: Option<Arc<Picture>>,
}

impl PictureBook {
    /// Adds the picture that a path stands for.
    pub fn insert(&mut self, path: &str, picture: Arc<Picture>) {
        self.pictures.insert(path.to_owned(), picture);
    }

    /// Returns the picture that a path stands for.
    pub fn get(&self, path: &str) -> Option<&Arc<Picture>> {
        self.pictures.get(path)
    }

    /// Adds the logo.
    pub fn set_logo(&mut self, picture: Arc<Picture>) {
        self.logo = Some(picture);
    }

    /// Returns the logo.
    pub fn logo(&self) -> Option<&Arc<Picture>> {
        self.logo.as_ref()
    }
}
