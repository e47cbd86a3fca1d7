//! Cuts a pattern's text into running text and placeables.
//!
//! Works on the written form, without parsing: what compares texts must be
//! cheap, and a [`Pattern`](crate::text::Pattern) is known to be well formed.

/// A stretch of a pattern as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Running text.
    Text(&'a str),
    /// A placeable with its braces.
    Placeable(&'a str),
}

/// Returns the pieces of a pattern's written form; together they are the whole text.
pub(crate) fn pieces(raw: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = raw;
    while let Some(start) = rest.find('{') {
        let (text, placeable) = rest.split_at(start);
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        let (placeable, after) = placeable.split_at(placeable_end(placeable));
        pieces.push(Piece::Placeable(placeable));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// Returns the length of the placeable that `text` begins with: braces in pairs, those in string literals aside.
fn placeable_end(text: &str) -> usize {
    let (mut depth, mut in_literal, mut is_escaped) = (0_usize, false, false);
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_literal => is_escaped = true,
            // Outside of braces a quotation mark is text.
            b'"' if depth > 0 => in_literal = !in_literal,
            b'{' if !in_literal => depth += 1,
            b'}' if !in_literal => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return index + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeables_are_cut_out_whole() {
        let raw = r#"a {"{"}b{ NUMBER($n, x: "}") } "c" { $n -> [one] { -d } *[other] e }"#;
        let cut = pieces(raw);
        assert_eq!(
            cut,
            [
                Piece::Text("a "),
                Piece::Placeable(r#"{"{"}"#),
                Piece::Text("b"),
                Piece::Placeable(r#"{ NUMBER($n, x: "}") }"#),
                Piece::Text(r#" "c" "#),
                Piece::Placeable("{ $n -> [one] { -d } *[other] e }"),
            ]
        );
    }
}
