//! Real text, set by the fonts and read back by a strict reader.
//!
//! The reader goes by the standard alone: the structure tree, ActualText, and
//! ToUnicode where there is none. What it reads must be what the tags say.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::*;
use crate::layout::{BookSetter, FitRequest, FontBook, LayoutJob, run as lay_out};
use crate::media::PictureBook;
use crate::project::{TextAlign, Theme};
use crate::source::{Block, ColumnAlign, Document as Source, Inline, List, LocalizedText, Section, Table};

static BOOK: LazyLock<FontBook> = LazyLock::new(FontBook::built_in);

/// A paragraph in each script that the built-in faces have, with what is hard in it.
const TEXTS: &[(&str, &str)] = &[
    ("nb", "Menneskehandel er å utnytte et annet menneske; affiche, fjord, personvernombudet i kommunen."),
    ("uk", "Усі діти, які живуть у Норвегії, мають право на місце в дитячому садку з одного року."),
    ("vi", "Tất cả trẻ em sống ở Na Uy đều có quyền được vào nhà trẻ từ khi một tuổi."),
    ("ar", "يحق لجميع الأطفال المقيمين في النرويج الحصول على مكان عامًا واحدًا. لا إله إلا الله."),
    ("fa-AF", "همه اطفالی که در ناروی زندگی می‌کنند، از یک سالگی حق دارند. ۱۲۳۴ می‌خواهیم."),
    ("ur", "ناروے میں رہنے والے تمام بچوں کو ایک سال کی عمر سے کنڈرگارٹن میں جگہ پانے کا حق حاصل ہے۔"),
    ("ps", "ټول هغه ماشومان چې په ناروې کې اوسېږي، له یو کلنۍ څخه په وړکتون کې د ځای حق لري."),
    ("he", "שלום לכולם, ברוכים הבאים לנורווגיה. כל הילדים זכאים למקום בגן."),
    ("ti", "ኣብ ኖርወይ ዝነብሩ ኩሎም ቆልዑ ካብ ሓደ ዓመት ዕድመኦም ጀሚሮም መሰል ኣለዎም።"),
    ("th", "เด็กทุกคนที่อาศัยอยู่ในประเทศนอร์เวย์มีสิทธิได้รับที่เรียน น้ำ ที่นี่ ปู่"),
    ("my", "နော်ဝေးနိုင်ငံတွင်နေထိုင်သောကလေးအားလုံးသည်အသက်တစ်နှစ်မှစ၍ ကျွန်ုပ်တို့ကိုဆက်သွယ်ပါ"),
    ("km", "កុមារទាំងអស់ដែលរស់នៅក្នុងប្រទេសន័រវែសមានសិទ្ធិទទួលបានកន្លែងក្នុងសាលាមត្តេយ្យ"),
    ("hi", "नॉर्वे में रहने वाले सभी बच्चों को अधिकार है। क्षत्रिय विद्यार्थी कर्ता द्वारा श्री किताब हिन्दी।"),
    ("bn", "নরওয়েতে বসবাসকারী সকল শিশুর অধিকার রয়েছে। ক্ষমতা কৌশল বাংলা।"),
    ("ta", "நார்வேயில் வாழும் அனைத்துக் குழந்தைகளுக்கும் உரிமை உண்டு. கொடு போகிறோம் கௌ ஸ்ரீ"),
];

fn localized(content: Vec<Inline>) -> LocalizedText {
    LocalizedText { key: None, content }
}

/// Returns a document of one page with all that text can stand in.
fn document(text: &str) -> Source<LocalizedText> {
    let plain = || localized(vec![Inline::Text(text.to_owned())]);
    let mixed = localized(vec![
        Inline::Strong(vec![Inline::Text(text.to_owned())]),
        Inline::Text(" ".to_owned()),
        Inline::Link {
            target: "tel:+4722001122".to_owned(),
            content: vec![Inline::Text("+47 22 00 11 22".to_owned())],
        },
        Inline::Text(format!(" {text}")),
    ]);
    let item = |text: LocalizedText| vec![Block::Paragraph(text)];
    let row = || vec![plain(), localized(vec![Inline::Text("112".to_owned())])];
    let blocks = vec![
        Block::Heading { level: 1, text: plain() },
        Block::Paragraph(mixed),
        Block::List(List { start: Some(1), items: vec![item(plain()), item(plain())] }),
        Block::Table(Table { alignments: vec![ColumnAlign::Start; 2], head: row(), rows: vec![row()] }),
    ];
    Source { sections: vec![Section { blocks }], footnotes: Vec::new() }
}

/// Returns the document set on A4 in that language.
fn set(locale: &str, text: &str, medium: Medium, align: TextAlign) -> Page {
    let locale: Locale = locale.parse().expect("a known locale");
    let sheet = Sheet::named("a4").expect("a built-in sheet").for_locale(&locale);
    let (theme, number) = (Theme { align, ..Theme::default() }, |number: u64| number.to_string());
    let document = document(text);
    let job = LayoutJob {
        document: &document,
        locale: &locale,
        sheet: &sheet,
        theme: &theme,
        pictures: &PictureBook::default(),
        number: &number,
    };
    let layout = lay_out(&job, &mut BookSetter::new(&BOOK), medium, FitRequest::Auto);
    Page {
        sheet,
        faces: &*BOOK,
        flags: BTreeMap::new(),
        layout: layout.unwrap_or_else(|findings| panic!("{locale}: {findings:?}")),
    }
}

/// The text of each code of a font.
type Unicode = BTreeMap<u16, String>;

/// Reads a PDF's text through its structure.
struct Reader<'a> {
    pdf: &'a Pdf,
    /// The text of each piece of marked content, by page and number.
    content: BTreeMap<(ObjectId, i64), String>,
}

impl<'a> Reader<'a> {
    fn new(pdf: &'a Pdf) -> Self {
        let mut reader = Self { pdf, content: BTreeMap::new() };
        let fonts = reader.fonts();
        for page in pdf.pages() {
            reader.read_page(page, &fonts);
        }
        reader
    }

    /// Returns the ToUnicode map of each font.
    fn fonts(&self) -> BTreeMap<Vec<u8>, Unicode> {
        let resources = self.pdf.under(self.pdf.page(0), "Resources");
        let fonts = self.pdf.under(resources, "Font");
        fonts.iter().map(|(name, font)| (name.clone(), self.unicode(self.pdf.dictionary(font)))).collect()
    }

    fn unicode(&self, font: &Dictionary) -> Unicode {
        let id = font.get(b"ToUnicode").and_then(Object::as_reference).expect("a map");
        let stream = self.pdf.0.get_object(id).and_then(Object::as_stream).expect("a stream");
        let map = String::from_utf8(stream.get_plain_content().expect("deflated")).expect("ASCII");
        let pairs = map.lines().filter_map(|line| line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <"));
        let units = |hex: &str| -> Vec<u16> {
            let digits: Vec<char> = hex.chars().collect();
            let unit = |four: &[char]| u16::from_str_radix(&four.iter().collect::<String>(), 16).expect("hex digits");
            digits.chunks(4).map(unit).collect()
        };
        let codes = pairs.filter(|(code, text)| (*code, *text) != ("0000", "FFFF"));
        codes.map(|(code, text)| (units(code)[0], String::from_utf16(&units(text)).expect("UTF-16"))).collect()
    }

    fn read_page(&mut self, page: ObjectId, fonts: &BTreeMap<Vec<u8>, Unicode>) {
        let content = lopdf::content::Content::decode(&self.pdf.0.get_page_content(page)).expect("a content stream");
        let mut font: Option<&Unicode> = None;
        let mut open: Option<(i64, Option<String>)> = None;
        for operation in content.operations {
            match (operation.operator.as_str(), operation.operands.as_slice()) {
                ("Tf", [Object::Name(name), _]) => font = fonts.get(name),
                ("BDC", [_, Object::Dictionary(properties)]) => {
                    let number = properties.get(b"MCID").and_then(Object::as_i64).expect("a number");
                    let actual = properties.get(b"ActualText").ok();
                    let actual = actual.map(|actual| lopdf::decode_text_string(actual).expect("a text"));
                    self.content.insert((page, number), actual.clone().unwrap_or_default());
                    open = Some((number, actual));
                }
                ("EMC", _) => open = None,
                ("TJ", [Object::Array(items)]) => {
                    let Some((number, None)) = &open else { continue };
                    let text = self.content.get_mut(&(page, *number)).expect("it was opened");
                    for code in items.iter().filter_map(|item| item.as_str().ok()) {
                        text.push_str(&font.expect("a font is set")[&u16::from_be_bytes([code[0], code[1]])]);
                    }
                }
                _ => {}
            }
        }
    }

    /// Returns the text of an element.
    fn text(&self, element: &Dictionary) -> String {
        if let Ok(actual) = element.get(b"ActualText") {
            return lopdf::decode_text_string(actual).expect("a text");
        }
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        let kids = element.get(b"K").and_then(Object::as_array).expect("kids");
        let kid = |kid: &Object| match kid {
            Object::Integer(number) => self.content[&(page.expect("a page"), *number)].clone(),
            other => self.text_of_kid(self.pdf.dictionary(other)),
        };
        kids.iter().map(kid).collect()
    }

    fn text_of_kid(&self, kid: &Dictionary) -> String {
        if kid.has_type(b"OBJR") {
            return String::new();
        }
        if !kid.has_type(b"MCR") {
            return self.text(kid);
        }
        let page = kid.get(b"Pg").and_then(Object::as_reference).expect("a page");
        self.content[&(page, kid.get(b"MCID").and_then(Object::as_i64).expect("a number"))].clone()
    }
}

/// Returns the texts of all elements of a type, in the order of the tree.
fn texts(pdf: &Pdf, kinds: &[&str]) -> Vec<String> {
    let reader = Reader::new(pdf);
    let mut found = Vec::new();
    let root = pdf.under(pdf.catalog(), "StructTreeRoot");
    let mut open = vec![pdf.under(root, "K")];
    while let Some(element) = open.pop() {
        if kinds.contains(&name(element, "S").as_str()) {
            found.push(plain(&reader.text(element)));
            continue;
        }
        let inside = element.get(b"K").and_then(Object::as_array).expect("kids");
        let inner = inside.iter().rev().filter(|kid| kid.as_reference().is_ok());
        open.extend(inner.map(|kid| pdf.dictionary(kid)));
    }
    found
}

/// Returns a text as it is compared: without added hyphens, with plain spaces between words.
fn plain(text: &str) -> String {
    let without: String =
        text.chars().filter(|c| !matches!(*c, '\u{AD}' | '\u{2060}' | '\u{2066}'..='\u{2069}')).collect();
    without.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_structure_says_in_every_script_what_the_document_says() {
    for (locale, text) in TEXTS {
        for (edition, medium) in [(Edition::Print, Medium::Print), (Edition::Screen, Medium::Screen)] {
            let pdf = set(locale, text, medium, TextAlign::Start).read(edition);
            let found = texts(&pdf, &["H1", "P", "TH", "TD"]);
            let text = plain(text);
            let mixed = format!("{text} +47 22 00 11 22 {text}");
            let expected = [&text, &mixed, &text, &text, &text, "112", &text, "112"].map(ToOwned::to_owned);
            assert_eq!(found, expected, "{locale}, {edition:?}");
        }
    }
}

/// A space between a text and a link is said, also where it vanished at the end of a line.
#[test]
fn a_space_before_a_link_is_said_wherever_the_line_ends() {
    for (locale, text) in TEXTS.iter().filter(|(locale, _)| ["nb", "fa-AF", "ur"].contains(locale)) {
        let words: Vec<&str> = text.split(' ').collect();
        for (count, align) in (28..44).flat_map(|count| [(count, TextAlign::Start), (count, TextAlign::Justify)]) {
            let text = words.iter().cycle().take(count).copied().collect::<Vec<_>>().join(" ");
            let pdf = set(locale, &text, Medium::Screen, align).read(Edition::Screen);
            let mixed = format!("{text} +47 22 00 11 22 {text}");
            assert_eq!(texts(&pdf, &["P"])[0], plain(&mixed), "{locale}, {align:?}, {count}");
        }
    }
}

/// Justified text says the same, word for word, also where tatweels lengthen its words.
#[test]
fn the_structure_says_of_justified_text_what_the_document_says() {
    for (locale, text) in TEXTS {
        let long = [*text; 6].join(" ");
        let page = set(locale, &long, Medium::Screen, TextAlign::Justify);
        let pdf = page.read(Edition::Screen);
        let long = plain(&long);
        let mixed = format!("{long} +47 22 00 11 22 {long}");
        assert_eq!(texts(&pdf, &["P"]), [mixed, long.clone(), long], "{locale}");
        let letters = page.layout.frames.iter().flat_map(|frame| &frame.items).filter_map(|item| match &item.shape {
            Shape::Glyphs(run) => Some(run.clusters.iter().filter(|cluster| cluster.text.len() == 2)),
            Shape::Fill { .. } | Shape::Picture { .. } | Shape::Modules { .. } => None,
        });
        let is_lengthened = letters.flatten().any(|cluster| cluster.glyphs.len() > 1);
        assert!(is_lengthened || *locale != "ar", "{locale}: no word is lengthened");
    }
}
