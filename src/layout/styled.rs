//! Inline content as styled spans: what is bold, what is a link, what may not turn round.
//!
//! Inlines go in, spans for the setter come out. Knows no block and no font.

use crate::layout::setter::{StyledSpan, TextStyle};
use crate::project::Cmyk;
use crate::source::{FactSpan, Inline};
use crate::text::FactKind;

/// What the link of a reference to a footnote begins with; its number follows.
const NOTE_LINK: &str = "#note-";

/// What a text refers to: footnotes, and the addresses of its links.
pub(super) trait References {
    /// Returns the number of the footnote with a label.
    fn note(&mut self, label: &str) -> Option<usize>;
    /// Returns how the address that a link leads to is shown.
    fn address(&mut self, target: &str, content: &[Inline]) -> ShownAddress;
    /// Returns a footnote's number as it stands beside a word.
    fn mark(&self, number: usize) -> String;
}

/// How the address that a link leads to is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ShownAddress {
    /// Not at all: it cannot be followed, the text shows it, or the text is for a screen.
    Hidden,
    /// In parentheses after the text.
    Beside(String),
    /// In a footnote.
    Note(usize),
}

/// Gathers the spans of one text.
pub(super) struct Spans<'a> {
    spans: Vec<StyledSpan>,
    references: &'a mut dyn References,
}

impl<'a> Spans<'a> {
    /// Returns the spans of a text.
    pub(super) fn of(content: &[Inline], base: &TextStyle, references: &'a mut dyn References) -> Vec<StyledSpan> {
        let mut gathered = Self { spans: Vec::new(), references };
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
                self.push_all(content, &TextStyle { link: Some(target.clone()), ..style.clone() });
                self.push_address(target, content, style);
            }
            Inline::FootnoteRef(label) => {
                if let Some(number) = self.references.note(label) {
                    self.push_mark(number, &style);
                }
            }
        }
    }

    fn push_address(&mut self, target: &str, content: &[Inline], style: TextStyle) {
        match self.references.address(target, content) {
            ShownAddress::Hidden => {}
            ShownAddress::Note(number) => self.push_mark(number, &style),
            ShownAddress::Beside(address) => {
                self.push_text(" (", style.clone());
                self.push_text(&address, TextStyle { isolate: true, ..style.clone() });
                self.push_text(")", style);
            }
        }
    }

    fn push_mark(&mut self, number: usize, style: &TextStyle) {
        let link = Some(note_link(number));
        // On its own, so that it is no part of a number that it stands behind.
        self.push_text(&self.references.mark(number), TextStyle { link, isolate: true, ..style.clone() });
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

/// Returns the link of a reference to a footnote.
pub(super) fn note_link(number: usize) -> String {
    format!("{NOTE_LINK}{number}")
}

/// Returns the number of the footnote that a link refers to, if it is such a link.
pub(super) fn noted(link: &str) -> Option<usize> {
    link.strip_prefix(NOTE_LINK)?.parse().ok()
}

/// Returns a number as it stands raised beside a word, given in the digits of the language.
///
/// The raised digits are characters of their own, so that a reference needs no
/// second size and is still a digit where the text is copied. Other digits than
/// these have no raised form: they are raised when the line is made.
pub(super) fn raised(number: &str) -> String {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let raised = |digit: char| digit.to_digit(10).and_then(|digit| RAISED.get(usize::try_from(digit).ok()?).copied());
    number.chars().map(raised).collect::<Option<String>>().unwrap_or_else(|| number.to_owned())
}

/// Returns whether a mark is of characters that are raised by themselves.
pub(super) fn is_raised(mark: &str) -> bool {
    mark.chars().all(|digit| "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(digit))
}

/// Returns the words of a text as running heads and contents show them: without footnotes, links and line breaks.
pub(super) fn words(spans: &[StyledSpan], color: Cmyk) -> Vec<StyledSpan> {
    let words = spans.iter().filter(|span| span.style.link.as_deref().and_then(noted).is_none());
    words
        .map(|span| StyledSpan {
            text: span.text.replace('\n', " "),
            style: TextStyle { bold: false, color, link: None, ..span.style.clone() },
        })
        .collect()
}

/// Returns whether a text has nothing but values and the marks between them: a column of such is not broken.
pub(super) fn is_value(content: &[Inline]) -> bool {
    content.iter().all(|inline| match inline {
        Inline::Text(text) | Inline::Code(text) => !text.chars().any(char::is_alphabetic),
        Inline::Strong(inner)
        | Inline::Emphasis(inner)
        | Inline::Strikethrough(inner)
        | Inline::Link { content: inner, .. } => is_value(inner),
        Inline::Fact(fact) => is_number_date_or_address(fact.kind) || is_date_in_words(fact),
        Inline::Break | Inline::FootnoteRef(_) => true,
    })
}

/// Returns whether all of a text is emphasized.
pub(super) fn is_aside(content: &[Inline]) -> bool {
    let is_blank = |inline: &Inline| matches!(inline, Inline::Text(text) if text.trim().is_empty());
    let mut words = content.iter().filter(|inline| !is_blank(inline)).peekable();
    words.peek().is_some()
        && words.all(|inline| matches!(inline, Inline::Emphasis(_) | Inline::Break | Inline::FootnoteRef(_)))
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

/// The longest date in words, in characters.
const LONGEST_DATE: usize = 24;

/// Returns whether a fact looks like a date with the name of its month, as languages write it: the kind of a fact is
/// that of its text.
fn is_date_in_words(fact: &FactSpan) -> bool {
    fact.text.chars().any(char::is_numeric) && fact.text.chars().count() <= LONGEST_DATE
}

fn is_number_date_or_address(kind: FactKind) -> bool {
    match kind {
        FactKind::Phone | FactKind::Url | FactKind::Email | FactKind::Number | FactKind::Date => true,
        FactKind::Words => false,
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
pub(super) fn ascii_digit(c: char) -> Option<char> {
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
        Spans::of(content, &TextStyle::default(), &mut Twelve)
    }

    /// Footnote 12 has the label `a`, and every address stands beside its text.
    struct Twelve;

    impl References for Twelve {
        fn note(&mut self, label: &str) -> Option<usize> {
            (label == "a").then_some(12)
        }
        fn address(&mut self, target: &str, _content: &[Inline]) -> ShownAddress {
            ShownAddress::Beside(target.to_owned())
        }
        fn mark(&self, number: usize) -> String {
            raised(&number.to_string())
        }
    }

    #[test]
    fn an_address_stands_beside_the_text_of_its_link_and_is_laid_out_on_its_own() {
        let content = [Inline::Link { target: "x:y".into(), content: vec![Inline::Text("z".into())] }];
        let seen: Vec<_> = spans(&content).into_iter().map(|span| (span.text, span.style.isolate)).collect();
        let expected = [("z", false), (" (", false), ("x:y", true), (")", false)];
        assert_eq!(seen, expected.map(|(text, isolate)| (text.to_owned(), isolate)));
    }

    #[test]
    fn digits_that_have_no_raised_form_stay_as_they_are() {
        for (number, mark, is_high) in [("12", "¹²", true), ("١٢", "١٢", false)] {
            assert_eq!((raised(number).as_str(), is_raised(&raised(number))), (mark, is_high));
        }
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
    fn a_text_of_nothing_but_emphasis_is_an_aside() {
        let text = |text: &str| Inline::Text(text.to_owned());
        let emphasis = || Inline::Emphasis(vec![text("Made up.")]);
        assert!(is_aside(&[emphasis(), text(" "), Inline::FootnoteRef("a".into())]));
        assert!(!is_aside(&[emphasis(), text(" And more.")]));
        assert!(!is_aside(&[text(" ")]));
    }

    #[test]
    fn values_are_told_from_words() {
        assert!(is_value(&[Inline::Strong(vec![fact(FactKind::Phone, "112")]), Inline::Text(" / 113".into())]));
        assert!(is_value(&[fact(FactKind::Date, "26. september 2024")]));
        assert!(!is_value(&[fact(FactKind::Phone, "112"), Inline::Text(" or".into())]));
        assert!(is_value(&[fact(FactKind::Words, "26. september 2024")]));
        assert!(!is_value(&[fact(FactKind::Words, "Oslo")]));
    }
}
