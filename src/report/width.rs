//! How wide a report may be: as its reader's terminal, or as it likes in a file or a pipe.

/// How many columns a report may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Width(Option<u16>);

impl Width {
    /// As many as there are: nothing shows the text in lines of its own.
    pub const UNLIMITED: Self = Self(None);

    /// Returns the width of a terminal of so many columns.
    pub fn columns(count: u16) -> Self {
        Self(Some(count))
    }

    /// Returns the number of columns, where there is a limit.
    pub(super) fn limit(self) -> Option<u16> {
        self.0
    }

    /// Returns whether all of these lines, without styles, have room.
    pub(super) fn holds(self, lines: &[String]) -> bool {
        self.0.is_none_or(|limit| lines.iter().all(|line| line.chars().count() <= usize::from(limit)))
    }
}
