//! How deep the placeables of a pattern are inside of each other.
//!
//! Fluent's parser calls itself for each `{` and `(`; a file from anywhere must
//! not exhaust the stack. Goes in: a pattern that nobody has parsed. Comes out:
//! the place where it gets too deep. Follows the parser up to its first error.

/// Selectors with functions inside of selectors need six.
pub(super) const MAX_DEPTH: usize = 24;

/// What the parser is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    /// `{`: an expression, up to `->` or `}`.
    Expression,
    /// What follows `->`: texts of variants, up to `}`.
    Variants,
    /// `(`: arguments, up to `)`.
    Arguments,
}

/// Returns where placeables are deeper inside of each other than [`MAX_DEPTH`].
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut levels: Vec<Level> = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let level = levels.last().copied();
        let is_in_text = matches!(level, None | Some(Level::Variants));
        match byte {
            b'{' => levels.push(Level::Expression),
            b'(' if !is_in_text => levels.push(Level::Arguments),
            b'}' | b')' if !is_in_text || *byte == b'}' => {
                levels.pop();
            }
            b'>' if level == Some(Level::Expression) && at > 0 && bytes[at - 1] == b'-' => {
                levels.pop();
                levels.push(Level::Variants);
            }
            b'"' if !is_in_text => at = string_end(bytes, at),
            _ => {}
        }
        if levels.len() > MAX_DEPTH {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Returns where the string literal ends that begins at `start`: at its quotation mark, or where its line does.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' | b'\n' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_deep_is_found_wherever_it_hides() {
        let n = MAX_DEPTH + 1;
        for (text, is_deep) in [
            ("{".repeat(n), true),
            ("{ F(".repeat(n), true),
            ("{ F({".repeat(n), true),
            ("{ $n ->\n *[a] ".repeat(n), true),
            ("{ $n ->\n *[a] \"".repeat(n), true),
            ("{ F(\"})\", ".repeat(n), true),
            ("{ \"\\\"}\" ".repeat(n), true),
            ("{ -a } ".repeat(n * 100), false),
            ("{\"{\"}".repeat(n * 100), false),
            ("{ NUMBER(-b, c: \"(\") }".repeat(n * 100), false),
            ("{ $n ->\n *[a] :-( (( \" \n}".repeat(n), false),
            ("(".repeat(n), false),
            ("{".repeat(n - 1), false),
        ] {
            assert_eq!(too_deep(&text).is_some(), is_deep, "{text}");
        }
    }
}
