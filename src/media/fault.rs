//! What can be wrong with the file of a picture, in words for its author.

/// Why a file cannot be printed as a picture.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureFault {
    /// The file has no bytes.
    #[error("the file is empty")]
    Empty,
    /// The file is larger than any that is read.
    #[error("the file has {megabytes} MB, at most {largest} MB are read")]
    LargeFile {
        /// How large it is.
        megabytes: u64,
        /// How large it may be.
        largest: u64,
    },
    /// The content is of no known format.
    #[error("the file is {found}, expected PNG, JPEG or SVG")]
    UnknownFormat {
        /// What its first bytes look like.
        found: &'static str,
    },
    /// The picture has more pixels than can be printed.
    #[error("the picture has {width} × {height} pixels, at most {most} million are read")]
    TooManyPixels {
        /// Pixels across.
        width: u64,
        /// Pixels down.
        height: u64,
        /// How many million pixels there may be.
        most: u64,
    },
    /// The decoder gave up.
    #[error("the {format} file is damaged: {reason}")]
    Damaged {
        /// `PNG`, `JPEG` or `SVG`.
        format: &'static str,
        /// What the decoder says.
        reason: String,
    },
    /// The drawing has something that is not printed, or must not be.
    #[error("the drawing has {what}")]
    Unsupported {
        /// What it is.
        what: String,
        /// What the author can do.
        help: &'static str,
    },
    /// The drawing has too much in it.
    #[error("the drawing has more than {most} {what}")]
    TooComplex {
        /// What there is too much of.
        what: &'static str,
        /// How many there may be.
        most: usize,
    },
}

impl PictureFault {
    /// Returns what the author can do.
    pub fn help(&self) -> String {
        match self {
            Self::Empty => "export the picture again".to_owned(),
            Self::UnknownFormat { .. } => "save the picture as PNG or JPEG, a drawing as SVG".to_owned(),
            Self::LargeFile { .. } | Self::TooManyPixels { .. } => {
                "save it smaller: 3,600 pixels across are enough for a page".to_owned()
            }
            Self::Damaged { .. } => "export the picture again, or copy the file again".to_owned(),
            Self::Unsupported { help, .. } => (*help).to_owned(),
            Self::TooComplex { .. } => "simplify the drawing, or export it as PNG at 300 pixels to the inch".to_owned(),
        }
    }

    /// Returns the fault of what a decoder says, on one line without a full stop.
    pub(super) fn damaged(format: &'static str, reason: &impl ToString) -> Self {
        let reason = reason.to_string();
        let line = reason.lines().next().unwrap_or_default().trim_end_matches('.');
        let mut shown: String = line.chars().take(LONGEST_REASON).collect();
        if line.chars().count() > LONGEST_REASON {
            shown.push('…');
        }
        Self::Damaged { format, reason: shown }
    }
}

/// How much of what a decoder says is shown, in characters.
const LONGEST_REASON: usize = 160;
