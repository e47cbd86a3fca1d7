//! Where a picture is: paths that stay in the project, and files for one language.

use crate::locale::Locale;

/// Why a path is not that of a picture of the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PathFault {
    /// There is no path.
    #[error("this picture has no path")]
    Empty,
    /// It is a web address or begins at the root of a disk.
    #[error("a picture is a file of the project")]
    Outside,
    /// It goes up.
    #[error("the path of a picture does not go up with `..`")]
    GoesUp,
    /// It is written as on Windows.
    #[error("the path of a picture is written with `/`")]
    Backslash,
}

/// Checks that a path, relative to a folder of the project, stays in that folder.
pub fn check_path(path: &str) -> Result<(), PathFault> {
    if path.is_empty() {
        Err(PathFault::Empty)
    } else if path.contains('\\') {
        Err(PathFault::Backslash)
    } else if path.starts_with('/') || path.contains(':') {
        Err(PathFault::Outside)
    } else if path.split('/').any(|part| part == "..") {
        Err(PathFault::GoesUp)
    } else {
        Ok(())
    }
}

/// Returns the paths at which a picture may stand for a language, the best first; the path itself is the last.
///
/// `images/house.svg` in Dari is `images/house.fa-AF.svg`, else `images/house.fa.svg`, else itself: the tag loses its
/// last subtag step by step (RFC 4647, 3.4), but never its script: a picture with traditional Chinese letters is not
/// replaced by one with simplified ones.
pub fn variants(path: &str, locale: &Locale) -> Vec<String> {
    let name_start = path.rfind('/').map_or(0, |slash| slash + 1);
    let dot = path[name_start..].rfind('.').map_or(path.len(), |dot| name_start + dot);
    let (stem, extension) = path.split_at(dot);
    let mut paths = Vec::new();
    let mut tag = locale.as_str();
    loop {
        let is_same_script = tag.parse::<Locale>().is_ok_and(|parent| parent.script() == locale.script());
        if is_same_script {
            paths.push(format!("{stem}.{tag}{extension}"));
        }
        match tag.rsplit_once('-') {
            Some((parent, _)) => tag = parent,
            None => break,
        }
    }
    paths.push(path.to_owned());
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_its_own_file_or_its_parents() {
        for (path, locale, expected) in [
            ("images/house.svg", "ar", vec!["images/house.ar.svg", "images/house.svg"]),
            ("house.svg", "fa-AF", vec!["house.fa-AF.svg", "house.fa.svg", "house.svg"]),
            ("a.b/house", "ar", vec!["a.b/house.ar", "a.b/house"]),
            ("x.y.png", "zh-Hant", vec!["x.y.zh-Hant.png", "x.y.png"]),
            ("x.png", "zh-Hans", vec!["x.zh-Hans.png", "x.zh.png", "x.png"]),
        ] {
            assert_eq!(variants(path, &locale.parse().expect("a known locale")), expected);
        }
    }

    #[test]
    fn a_path_stays_in_its_folder() {
        for (path, expected) in [
            ("images/house.svg", Ok(())),
            ("images/a..b.svg", Ok(())),
            ("", Err(PathFault::Empty)),
            ("/etc/passwd", Err(PathFault::Outside)),
            ("C:/x.png", Err(PathFault::Outside)),
            ("https://example.org/x.png", Err(PathFault::Outside)),
            ("../x.png", Err(PathFault::GoesUp)),
            ("images/../../x.png", Err(PathFault::GoesUp)),
            ("images\\x.png", Err(PathFault::Backslash)),
        ] {
            assert_eq!(check_path(path), expected, "{path}");
        }
    }
}
