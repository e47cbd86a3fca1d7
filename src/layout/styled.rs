//! Inline content as styled spans: what is bold, what is a link, what may not turn round.
//!
//! Inlines go in, spans for the setter come out. Knows no block and no font.

use crate::layout::setter::{StyledSpan, TextStyle};
use crate::source::{FactSpan, Inline};
use crate::text::FactKind;

/// What the link of a reference to a footnote begins with; its number follows.
const NOTE_LINK: &str = "#note-";

/// Gathers the spans of one text.
pub(super) struct Spans<'a> {
    spans: Vec<StyledSpan>,
    number: &'a mut dyn FnMut(&str) -> Option<usize>,
}

impl<'a> Spans<'a> {
    /// Returns the spans of a text; `number` gives the number of the footnote with a label.
    pub(super) fn of(
        content: &[Inline],
        base: &TextStyle,
        number: &'a mut dyn FnMut(&str) -> Option<usize>,
    ) -> Vec<StyledSpan> {
        let mut gathered = Self { spans: Vec::new(), number };
        gathered.push_all(content, base);
        gathered.spans
    }

    fn push_all(&mut self, content: &[Inline], style: &TextStyle) {
        for inline in content {
            self.push(inline, style.clone());
        }
    }

    fn push(&mut self, inline: &Inline, style: TextStyle) {
        match inline {
            Inline::Text(text) => self.push_text(text, style),
            Inline::Code(text) => self.push_text(text, TextStyle { isolate: true, ..style }),
            Inline::Break => self.push_text("\n", style),
            Inline::Fact(fact) => self.push_text(&fact.text, fact_style(fact, style)),
            Inline::Strong(content) => self.push_all(content, &TextStyle { bold: true, ..style }),
            Inline::Emphasis(content) => self.push_all(content, &TextStyle { italic: true, ..style }),
            Inline::Strikethrough(content) => self.push_all(content, &TextStyle { strike: true, ..style }),
            Inline::Link { target, content } => {
                self.push_all(content, &TextStyle { link: Some(target.clone()), ..style });
            }
            Inline::FootnoteRef(label) => {
                if let Some(number) = (self.number)(label) {
                    let link = Some(format!("{NOTE_LINK}{number}"));
                    self.push_text(&raised(number), TextStyle { link, ..style });
                }
            }
        }
    }

    fn push_text(&mut self, text: &str, style: TextStyle) {
        if text.is_empty() {
            return;
        }
        match self.spans.last_mut() {
            Some(last) if last.style == style && !style.isolate => last.text.push_str(text),
            _ => self.spans.push(StyledSpan { text: text.to_owned(), style }),
        }
    }
}

/// Returns the number of the footnote that a link refers to, if it is such a link.
pub(super) fn noted(link: &str) -> Option<usize> {
    link.strip_prefix(NOTE_LINK)?.parse().ok()
}

/// Returns a number as it stands raised beside a word.
///
/// The raised digits are characters of their own, so that a reference needs no
/// second size and is still a digit where the text is copied.
pub(super) fn raised(number: usize) -> String {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().map(|digit| RAISED[usize::from(digit - b'0')]).collect()
}

/// Returns whether a text has nothing but values and the marks between them: a column of such is not broken.
pub(super) fn is_value(content: &[Inline]) -> bool {
    content.iter().all(|inline| match inline {
        Inline::Text(text) | Inline::Code(text) => !text.chars().any(char::is_alphabetic),
        Inline::Strong(inner)
        | Inline::Emphasis(inner)
        | Inline::Strikethrough(inner)
        | Inline::Link { content: inner, .. } => is_value(inner),
        Inline::Fact(fact) => is_number_or_address(fact.kind),
        Inline::Break | Inline::FootnoteRef(_) => true,
    })
}

/// Returns whether a text begins or ends with a value, as the lines of an address do.
pub(super) fn is_entry(content: &[Inline]) -> bool {
    let is_value_or_around_it = |inline: &Inline| match inline {
        Inline::Fact(_) => true,
        Inline::Strong(inner)
        | Inline::Emphasis(inner)
        | Inline::Strikethrough(inner)
        | Inline::Link { content: inner, .. } => matches!(inner.as_slice(), [Inline::Fact(_)]),
        Inline::Text(_) | Inline::Code(_) | Inline::Break | Inline::FootnoteRef(_) => false,
    };
    content.first().is_some_and(is_value_or_around_it) || content.last().is_some_and(is_value_or_around_it)
}

fn is_number_or_address(kind: FactKind) -> bool {
    match kind {
        FactKind::Phone | FactKind::Url | FactKind::Email | FactKind::Number => true,
        FactKind::Date | FactKind::Words => false,
    }
}

fn fact_style(fact: &FactSpan, style: TextStyle) -> TextStyle {
    let link = style.link.or_else(|| fact_target(fact));
    TextStyle { isolate: true, link, ..style }
}

/// Returns where a click on a fact leads; readers of right-to-left text cannot copy a number reliably from a PDF.
fn fact_target(fact: &FactSpan) -> Option<String> {
    match fact.kind {
        FactKind::Phone => phone_target(&fact.text),
        FactKind::Email => Some(format!("mailto:{}", fact.text)),
        FactKind::Url if fact.text.contains("://") => Some(fact.text.clone()),
        FactKind::Url => Some(format!("https://{}", fact.text)),
        FactKind::Date | FactKind::Number | FactKind::Words => None,
    }
}

/// Returns the `tel:` target (RFC 3966) of a phone number in any digit system.
fn phone_target(text: &str) -> Option<String> {
    let digits: String = text.chars().filter_map(ascii_digit).collect();
    let plus = if text.trim_start().starts_with('+') { "+" } else { "" };
    (!digits.is_empty()).then(|| format!("tel:{plus}{digits}"))
}

/// Returns the ASCII form of a decimal digit of the scripts that polyfold has fonts for.
fn ascii_digit(c: char) -> Option<char> {
    const ZEROS: [char; 20] =
        ['0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '០', '᠐'];
    let digit_from = |zero: char| (c as u32).checked_sub(zero as u32).filter(|digit| *digit < 10);
    let digit = ZEROS.into_iter().find_map(digit_from)?;
    char::from_digit(digit, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(kind: FactKind, text: &str) -> Inline {
        Inline::Fact(FactSpan { kind, key: None, text: text.to_owned() })
    }

    fn spans(content: &[Inline]) -> Vec<StyledSpan> {
        Spans::of(content, &TextStyle::default(), &mut |label| (label == "a").then_some(12))
    }

    #[test]
    fn marks_add_up_from_the_outside_in() {
        let content =
            [Inline::Strong(vec![Inline::Text("a".into()), Inline::Emphasis(vec![Inline::Text("b".into())])])];
        let spans = spans(&content);
        let seen: Vec<_> = spans.iter().map(|span| (span.text.as_str(), span.style.bold, span.style.italic)).collect();
        assert_eq!(seen, [("a", true, false), ("b", true, true)]);
    }

    #[test]
    fn a_fact_leads_somewhere_and_an_authors_link_goes_before() {
        for (kind, text, target) in [
            (FactKind::Phone, "+47 22 33 11 60", Some("tel:+4722331160")),
            (FactKind::Phone, "٢٢ ٣٣", Some("tel:2233")),
            (FactKind::Phone, "ask us", None),
            (FactKind::Email, "a@b.no", Some("mailto:a@b.no")),
            (FactKind::Url, "politiet.no/x", Some("https://politiet.no/x")),
            (FactKind::Url, "http://politiet.no", Some("http://politiet.no")),
            (FactKind::Date, "1. mai", None),
        ] {
            assert_eq!(spans(&[fact(kind, text)])[0].style.link.as_deref(), target, "{text}");
        }
        let linked = [Inline::Link { target: "x:y".into(), content: vec![fact(FactKind::Phone, "112")] }];
        assert_eq!(spans(&linked)[0].style.link.as_deref(), Some("x:y"));
    }

    #[test]
    fn facts_and_literals_are_laid_out_on_their_own() {
        let isolates = |inline| spans(&[inline])[0].style.isolate;
        assert!(isolates(fact(FactKind::Phone, "22 33")) && isolates(Inline::Code("a.b".into())));
        assert!(!isolates(Inline::Text("a".into())));
    }

    #[test]
    fn a_reference_is_raised_and_an_unknown_one_is_nothing() {
        let known = spans(&[Inline::FootnoteRef("a".into())]);
        assert_eq!((known[0].text.as_str(), known[0].style.link.as_deref().and_then(noted)), ("¹²", Some(12)));
        assert!(spans(&[Inline::FootnoteRef("b".into())]).is_empty());
    }

    #[test]
    fn lines_of_an_address_are_told_from_sentences() {
        let address = || fact(FactKind::Email, "a@b.no");
        let text = |text: &str| Inline::Text(text.to_owned());
        assert!(is_entry(&[text("E-mail: "), address()]));
        assert!(is_entry(&[Inline::Link { target: "x:y".into(), content: vec![address()] }, text(" (e-mail)")]));
        assert!(!is_entry(&[text("Write to "), address(), text(".")]));
        assert!(!is_entry(&[]));
    }

    #[test]
    fn values_are_told_from_words() {
        assert!(is_value(&[Inline::Strong(vec![fact(FactKind::Phone, "112")]), Inline::Text(" / 113".into())]));
        assert!(!is_value(&[fact(FactKind::Phone, "112"), Inline::Text(" or".into())]));
        assert!(!is_value(&[fact(FactKind::Words, "Oslo")]));
    }
}
