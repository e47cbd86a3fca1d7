//! What people see: results on stdout; diagnostics, status and progress on stderr.
//!
//! Commands never choose a stream or a colour themselves. Colours are written
//! always and removed by `anstream` where they are not wanted.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use anstream::{AutoStream, ColorChoice};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use terminal_size::terminal_size_of;

use crate::cli::error::CommandError;
use crate::diag::{Diagnostic, Place, Severity, counted};
use crate::report::Width;

/// In which form results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// Tables and sentences
    Human,
    /// One JSON object with a `version` field
    Json,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Nobody reads more findings than these; the JSON has all.
const MAX_SHOWN: usize = 200;
/// How many bytes of a line are shown before and after what is marked.
const MAX_LINE: usize = 10_000;

/// The way out to the person at the terminal.
pub(crate) struct Ui {
    /// The form of results.
    pub(crate) format: Format,
    color: ColorChoice,
    is_quiet: bool,
}

impl Ui {
    /// Returns a way out with these choices.
    pub(crate) fn new(format: Format, color: Color, is_quiet: bool) -> Self {
        let color = match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::AlwaysAnsi,
            Color::Never => ColorChoice::Never,
        };
        Self { format, color, is_quiet }
    }

    /// Returns how wide a result may be: as the terminal, or as it likes where it goes into a file or a pipe.
    pub(crate) fn width() -> Width {
        let terminal = terminal_size_of(io::stdout());
        terminal.map_or(Width::UNLIMITED, |(columns, _)| Width::columns(columns.0))
    }

    /// Writes the result, which is all that goes to stdout.
    ///
    /// A reader that went away (`| head`) is no error of ours.
    pub(crate) fn result(&self, text: &str) {
        let _ = AutoStream::new(io::stdout(), self.color).write_all(text.as_bytes());
    }

    /// Writes a value as JSON to stdout.
    pub(crate) fn json(&self, value: &impl serde::Serialize) {
        let text = serde_json::to_string_pretty(value).unwrap_or_else(|error| format!("{{\"error\": \"{error}\"}}"));
        self.result(&(text + "\n"));
    }

    /// Writes a sentence about what was done; silent with `--quiet`.
    pub(crate) fn status(&self, text: &str) {
        if !self.is_quiet {
            self.error_stream(&format!("{text}\n"));
        }
    }

    /// Writes what to do after a result, if there is an obvious step; silent with `--quiet`.
    pub(crate) fn next_step(&self, step: Option<String>) {
        if let Some(step) = step {
            self.status(&format!("Next: {step}."));
        }
    }

    /// Writes diagnostics with the lines they are about, and how many there are.
    pub(crate) fn diagnostics(&self, diagnostics: &[Diagnostic]) {
        let mut shown: Vec<&Diagnostic> =
            diagnostics.iter().filter(|diagnostic| !self.is_quiet || diagnostic.is_error()).collect();
        let left_out = shown.len().saturating_sub(MAX_SHOWN);
        if left_out > 0 {
            shown.sort_by_key(|diagnostic| std::cmp::Reverse(diagnostic.severity));
            shown.truncate(MAX_SHOWN);
        }
        for diagnostic in shown {
            self.error_stream(&format!("{}\n\n", render(diagnostic)));
        }
        if left_out > 0 {
            self.error_stream(&format!("… and {left_out} more: mend these first, or read all with `--format json`\n"));
        }
        let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
        let warnings = diagnostics.len() - errors;
        if diagnostics.len() > 1 && !self.is_quiet {
            let counts =
                format!("{}, {}", counted(errors, "error", "errors"), counted(warnings, "warning", "warnings"));
            self.error_stream(&format!("{counts}\n"));
        }
    }

    /// Writes why the command could not run.
    pub(crate) fn failure(&self, error: &CommandError) {
        if let CommandError::Project { diagnostics } | CommandError::NotMinor { diagnostics } = error {
            self.diagnostics(diagnostics);
            return;
        }
        let mut group = Group::with_title(Level::ERROR.primary_title(error.to_string()));
        let help = error.help();
        if let Some(help) = &help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        self.error_stream(&format!("{}\n", Renderer::styled().render(&[group])));
    }

    /// Starts to show the progress of `length` steps, if it takes long and somebody is looking.
    pub(crate) fn progress(&self, length: usize, label: &'static str) -> Progress {
        let is_watched = !self.is_quiet && self.format == Format::Human && io::stderr().is_terminal();
        Progress::new(length, label, is_watched)
    }

    fn error_stream(&self, text: &str) {
        let _ = AutoStream::new(io::stderr(), self.color).write_all(text.as_bytes());
    }
}

/// A progress bar that shows itself after a quarter of a second.
pub(crate) struct Progress {
    bar: ProgressBar,
    started: Instant,
    is_watched: bool,
}

impl Progress {
    fn new(length: usize, label: &'static str, is_watched: bool) -> Self {
        let bar = ProgressBar::with_draw_target(Some(length as u64), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{prefix} {bar:30} {pos}/{len} {msg}") {
            bar.set_style(style);
        }
        bar.set_prefix(label);
        Self { bar, started: Instant::now(), is_watched }
    }

    /// Counts one step that is done.
    pub(crate) fn step(&self, what: &str) {
        if self.is_watched && self.bar.is_hidden() && self.started.elapsed() > Duration::from_millis(250) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.set_message(what.to_owned());
        self.bar.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// Returns a diagnostic as text: message, place, the line with a marker, help.
fn render(diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.rule);
    let mut group = match &diagnostic.place {
        Some(place) if is_far_in_its_line(place) => {
            let (line, column) = place.line_column();
            title.element(Origin::path(place.file.name()).line(line).char_column(column))
        }
        Some(place) => title.element(snippet(place)),
        None => Group::with_title(title),
    };
    if let Some(about) = about(diagnostic) {
        group = group.element(Level::NOTE.message(about));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    Renderer::styled().render(&[group])
}

/// Returns which language and message a diagnostic is about, when its place does not say so.
fn about(diagnostic: &Diagnostic) -> Option<String> {
    let locale = diagnostic.locale.as_ref().map(|locale| format!("language `{locale}` ({})", locale.english_name()));
    let key = diagnostic.key.as_ref().map(|key| format!("message `{key}`"));
    match (locale, key) {
        (None, None) => None,
        (locale, key) => Some(locale.into_iter().chain(key).collect::<Vec<_>>().join(", ")),
    }
}

/// Returns whether so much stands before the place on its line that showing it helps nobody.
fn is_far_in_its_line(place: &Place) -> bool {
    let text = place.file.text();
    let start = floor_boundary(text, place.span.start);
    start - line_start(text, start) > MAX_LINE
}

fn line_start(text: &str, offset: usize) -> usize {
    text[..offset].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Returns the lines of a place; whole files are not handed over, they may be large.
fn snippet(place: &Place) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let text = place.file.text();
    let start = floor_boundary(text, place.span.start);
    let end = floor_boundary(text, place.span.end).max(start);
    let first = line_start(text, start);
    let shown_end = floor_boundary(text, start.saturating_add(MAX_LINE));
    let first_line_end = text[start..shown_end].find('\n').map_or(shown_end, |newline| start + newline);
    // A marker over many lines hides what it points at: mark the first line only.
    let end = end.min(first_line_end);
    let (line, _) = place.line_column();
    Snippet::source(&text[first..first_line_end])
        .line_start(line)
        .path(place.file.name())
        .annotation(AnnotationKind::Primary.span(start - first..end - first))
}

fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceFile;

    #[test]
    fn a_diagnostic_shows_place_line_marker_and_help() {
        let file = SourceFile::new("sources/a.md", "første\nandre linje\ntredje\n");
        let start = file.text().find("linje").expect("there");
        let diagnostic = Diagnostic::error("some-rule", "found `linje`, expected nothing")
            .help("take it away")
            .at(&file, start..start + 5);
        let text = anstream::adapter::strip_str(&render(&diagnostic)).to_string();
        insta::assert_snapshot!(text, @r"
        error[some-rule]: found `linje`, expected nothing
         --> sources/a.md:2:7
          |
        2 | andre linje
          |       ^^^^^
          |
          = help: take it away
        ");
    }

    #[test]
    fn a_place_far_out_in_a_long_line_is_named_and_not_drawn() {
        let file = SourceFile::new("sources/a.md", "æ".repeat(5_000_000));
        for (start, lines) in [(4_000_000, 2), (8, 5)] {
            let diagnostic = Diagnostic::error("some-rule", "found").at(&file, start..start + 2_000_000);
            let text = anstream::adapter::strip_str(&render(&diagnostic)).to_string();
            assert!(text.contains(&format!("sources/a.md:1:{}", start / 2 + 1)), "{text}");
            assert_eq!(text.lines().count(), lines, "{text}");
        }
    }
}
