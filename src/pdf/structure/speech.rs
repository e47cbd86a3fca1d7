//! Speech: what an element says, in logical order.
//!
//! Text from left to right is read from the content. From right to left the
//! content is in visual order, so elements get the text as ActualText.

use crate::layout::GlyphRun;
use crate::pdf::structure::{Kid, Role, Structure};
use crate::pdf::text;

/// What an added hyphen is in running text.
const SOFT_HYPHEN: char = '\u{AD}';

impl Structure {
    /// Gives an element its text: for outlines, and as ActualText where it runs from right to left.
    pub(super) fn speak(&mut self, element: usize) {
        let node = &mut self.elements[element];
        if node.text.is_empty() {
            node.text = spoken_text(&node.kids);
        }
        if !node.kids.iter().any(is_rtl) {
            return;
        }
        if node.kids.iter().all(|kid| matches!(kid, Kid::Content(_))) {
            node.actual = Some(text::spoken(&node.text));
            return;
        }
        // ActualText on the element would hide the links in it: each stretch
        // of its own text gets an element.
        let kids = std::mem::take(&mut node.kids);
        for stretch in stretches(kids) {
            if stretch.iter().any(is_rtl) {
                let span = self.add(Role::Span, element);
                let node = &mut self.elements[span];
                node.is_attached = true;
                node.actual = Some(spoken_text(&stretch));
                node.kids = stretch;
                self.elements[element].kids.push(Kid::Element(span));
            } else {
                self.elements[element].kids.extend(stretch);
            }
        }
    }
}

/// Returns the run's text, with a soft hyphen at the end for an added hyphen.
pub(super) fn run_text(run: &GlyphRun) -> String {
    let mut spoken = text::spoken(&run.text);
    if run.clusters.iter().any(text::is_added_hyphen) {
        spoken.push(SOFT_HYPHEN);
    }
    spoken
}

/// Returns the text of kids in reading order; a line break is a space, but not at an added hyphen.
fn spoken_text(kids: &[Kid]) -> String {
    let mut spoken = String::new();
    let mut last_line = None;
    for kid in kids {
        let Kid::Content(content) = kid else { continue };
        if !spoken.is_empty() && last_line.is_some_and(|line| line != content.line) {
            if spoken.ends_with(SOFT_HYPHEN) {
                spoken.pop();
            } else if !spoken.ends_with(char::is_whitespace) {
                spoken.push(' ');
            }
        }
        last_line = Some(content.line);
        spoken.push_str(&content.text);
    }
    spoken
}

fn is_rtl(kid: &Kid) -> bool {
    matches!(kid, Kid::Content(content) if content.is_rtl)
}

/// Returns the kids in stretches of content and of others.
fn stretches(kids: Vec<Kid>) -> Vec<Vec<Kid>> {
    let mut stretches: Vec<Vec<Kid>> = Vec::new();
    let is_content = |kid: &Kid| matches!(kid, Kid::Content(_));
    for kid in kids {
        match stretches.last_mut() {
            Some(last) if last.first().is_some_and(|first| is_content(first) == is_content(&kid)) => last.push(kid),
            _ => stretches.push(vec![kid]),
        }
    }
    stretches
}
