//! Whole PDFs from hand-made layouts, read back through lopdf.
//!
//! Two built-in faces, one glyph for each character: what is tested is what
//! the PDF says, not how text is shaped.

mod content;
mod marks;
mod pictures;
mod prepress;
mod proof;
mod reader;
mod repeatable;
mod structure;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, ObjectId};
use skrifa::raw::types::GlyphId;
use skrifa::{FontRef, MetadataProvider as _};

use crate::digest::Digest;
use crate::geometry::{Length, Rect};
use crate::layout::{
    Cluster, FaceId, Fit, Frame, Glyph, GlyphRun, Item, Layout, Medium, Misfit, Shape, TagId, TagRole, TagTree,
};
use crate::locale::Locale;
use crate::pdf::{FaceFile, Faces, Metadata, PdfRequest, ProofFlag, ProofMark, Timestamp, write};
use crate::project::{Cmyk, Edition, PanelRef, Sheet};
use crate::text::MessageKey;

/// Why writing to a string is safe.
const STRING: &str = "a string takes all that is written to it";
const LATIN: FaceId = FaceId(0);
const ARABIC: FaceId = FaceId(1);
const ACCENT: Cmyk = Cmyk::new(100, 65, 10, 30);

/// The two faces that the tests set text in.
struct TestFaces;

impl Faces for TestFaces {
    fn face(&self, id: FaceId) -> Option<FaceFile<'_>> {
        let data: &[u8] = match id {
            LATIN => include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
            ARABIC => include_bytes!("../../../assets/fonts/NotoNaskhArabic-Regular.ttf"),
            _ => return None,
        };
        Some(FaceFile { data, index: 0, position: None })
    }
}

/// A document under construction: frames on a sheet and their tags.
struct Page {
    sheet: Sheet,
    layout: Layout,
    faces: &'static dyn Faces,
    /// The messages that a proof marks.
    flags: BTreeMap<MessageKey, ProofFlag>,
}

/// Returns an empty layout with a frame for each panel of a sheet, in reading order.
pub(in crate::pdf) fn empty_layout(sheet: &Sheet, locale: &Locale) -> Layout {
    let frame = |place: &PanelRef| Frame {
        panel: *place,
        size: sheet.panel(*place).size,
        items: Vec::new(),
        echoes: Vec::new(),
    };
    Layout {
        frames: sheet.reading.iter().map(frame).collect(),
        tags: TagTree::new(locale),
        fit: Fit { body_size: Length::pt(10.0), leading: 1.3, air: 1.0, fill: Vec::new(), misfit: Misfit::default() },
        medium: Medium::Print,
    }
}

impl Page {
    /// Returns an empty document with a frame for each panel of a built-in sheet.
    fn new(sheet: &str, locale: &str) -> Self {
        let locale: Locale = locale.parse().expect("a known locale");
        let sheet = Sheet::named(sheet).expect("a built-in sheet");
        let sheet = if locale.is_rtl() { sheet.mirrored() } else { sheet };
        let layout = empty_layout(&sheet, &locale);
        Self { sheet, layout, faces: &TestFaces, flags: BTreeMap::new() }
    }

    /// Adds an element with its text.
    fn tag(&mut self, parent: TagId, role: TagRole, text: &str) -> TagId {
        let tag = self.layout.tags.add(parent, role);
        self.layout.tags.set_text(tag, None, text);
        tag
    }

    /// Adds an item to a frame.
    fn paint(&mut self, frame: usize, tag: Option<TagId>, shape: Shape) {
        self.layout.frames[frame].items.push(Item { tag, shape });
    }

    /// Adds a paragraph of one run at (`x`, `y`) points and returns its element.
    fn paragraph(&mut self, frame: usize, run: GlyphRun) -> TagId {
        let text = run.text.clone();
        let tag = self.tag(TagTree::ROOT, TagRole::Paragraph, &text);
        self.paint(frame, Some(tag), Shape::Glyphs(run));
        tag
    }

    /// Returns what the document is called.
    fn metadata(&self) -> Metadata {
        let locale = &self.layout.tags.get(TagTree::ROOT).locale;
        let mark = ProofMark {
            words: "PROOF – draft".to_owned(),
            heading: "informasjon".to_owned(),
            flags: self.flags.clone(),
            face: LATIN,
        };
        Metadata {
            title: "Hva er «menneskehandel» & co?".to_owned(),
            locale: locale.clone(),
            document: "informasjon".to_owned(),
            publisher: "KOM".to_owned(),
            created: Timestamp::from_seconds(1_700_000_000),
            program_version: "0.1.0".to_owned(),
            digests: vec![("call-police".parse().expect("a key"), Digest::of(&["abc"]))],
            proof_mark: Some(mark),
            slug: None,
        }
    }

    fn request<'a>(&'a self, edition: Edition, metadata: &'a Metadata) -> PdfRequest<'a> {
        PdfRequest { layout: &self.layout, sheet: &self.sheet, faces: self.faces, edition, metadata }
    }

    /// Returns the bytes of an edition.
    fn write(&self, edition: Edition) -> Vec<u8> {
        write(&self.request(edition, &self.metadata())).expect("the layout is whole")
    }

    /// Returns an edition, read back.
    fn read(&self, edition: Edition) -> Pdf {
        Pdf(Document::load_mem(&self.write(edition)).expect("a PDF"))
    }
}

/// Returns a run of 10 pt at (`x`, `y`) points, one glyph for each character.
fn run(face: FaceId, locale: &str, text: &str, x: f64, y: f64) -> GlyphRun {
    let file = TestFaces.face(face).expect("one of the two");
    let font = FontRef::from_index(file.data, file.index).expect("a font");
    let (charmap, size) = (font.charmap(), Length::pt(10.0));
    let metrics = font.glyph_metrics(skrifa::instance::Size::new(10.0), skrifa::instance::LocationRef::default());
    let locale: Locale = locale.parse().expect("a known locale");
    let mut logical: Vec<(usize, char)> = text.char_indices().collect();
    if locale.is_rtl() {
        logical.reverse();
    }
    let mut pen = x;
    let mut cluster = |(start, character): (usize, char)| {
        let id = charmap.map(character).unwrap_or(GlyphId::NOTDEF);
        let glyph = Glyph {
            id: u16::try_from(id.to_u32()).expect("TrueType has 16 bits"),
            x: Length::pt(pen),
            y: Length::pt(y),
        };
        pen += f64::from(metrics.advance_width(id).unwrap_or_default());
        Cluster { text: start..start + character.len_utf8(), glyphs: [glyph].into() }
    };
    GlyphRun {
        face,
        size,
        color: Cmyk::BLACK,
        stroke: Length::ZERO,
        rtl: locale.is_rtl(),
        text: text.to_owned(),
        clusters: logical.into_iter().map(&mut cluster).collect(),
        link: None,
        locale,
    }
}

/// Returns a filled rectangle, in points.
fn fill(x: f64, y: f64, width: f64, height: f64, color: Cmyk) -> Shape {
    let [x, y, width, height] = [x, y, width, height].map(Length::pt);
    Shape::Fill { rect: Rect::new(x, y, width, height), color }
}

/// A PDF that was read back.
struct Pdf(Document);

impl Pdf {
    fn catalog(&self) -> &Dictionary {
        self.0.catalog().expect("a catalog")
    }

    /// Returns the pages in their order.
    fn pages(&self) -> Vec<ObjectId> {
        self.0.get_pages().into_values().collect()
    }

    fn page(&self, number: usize) -> &Dictionary {
        self.0.get_dictionary(self.pages()[number]).expect("a page")
    }

    /// Returns the content stream of a page as text.
    fn content(&self, number: usize) -> String {
        let bytes = self.0.get_page_content(self.pages()[number]);
        String::from_utf8(bytes).expect("content streams of ours are ASCII")
    }

    /// Returns the dictionary that a value is or refers to.
    fn dictionary<'a>(&'a self, value: &'a Object) -> &'a Dictionary {
        match value {
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &stream.dict,
            Object::Reference(id) => self.dictionary(self.0.get_object(*id).expect("an object")),
            _ => panic!("no dictionary: {value:?}"),
        }
    }

    /// Returns the dictionary under a key.
    fn under<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> &'a Dictionary {
        self.dictionary(dictionary.get(key.as_bytes()).unwrap_or_else(|_| panic!("no /{key} in {dictionary:?}")))
    }

    /// Returns all dictionaries of a type.
    fn of_type(&self, name: &str) -> Vec<&Dictionary> {
        let dictionaries = self.0.objects.values().filter_map(|object| object.as_dict().ok());
        dictionaries.filter(|dictionary| dictionary.has_type(name.as_bytes())).collect()
    }

    /// Returns the XMP packet.
    fn xmp(&self) -> String {
        let id = self.catalog().get(b"Metadata").and_then(Object::as_reference).expect("a reference");
        let stream = self.0.get_object(id).and_then(Object::as_stream).expect("a stream");
        assert!(stream.dict.get(b"Filter").is_err(), "the packet is readable as it is");
        String::from_utf8(stream.content.clone()).expect("UTF-8")
    }

    /// Returns the structure tree as indented lines.
    fn tree(&self) -> String {
        let mut lines = String::new();
        let root = self.under(self.catalog(), "StructTreeRoot");
        self.push_element(self.under(root, "K"), 0, &mut lines);
        lines
    }

    fn push_element(&self, element: &Dictionary, depth: usize, lines: &mut String) {
        lines.push_str(&"  ".repeat(depth));
        lines.push_str(&name(element, "S"));
        for key in ["Lang", "Alt", "ActualText", "ID"] {
            if let Ok(value) = element.get(key.as_bytes()) {
                write!(lines, " {key}={}", lopdf::decode_text_string(value).expect("a text")).expect(STRING);
            }
        }
        if let Ok(attributes) = element.get(b"A").and_then(Object::as_dict) {
            let values = attributes.iter().filter(|(key, _)| *key != b"O");
            for (key, value) in values {
                write!(lines, " {}={value:?}", String::from_utf8_lossy(key)).expect(STRING);
            }
        }
        lines.push('\n');
        let kids = element.get(b"K").and_then(Object::as_array).expect("kids");
        for kid in kids {
            self.push_kid(kid, depth + 1, lines);
        }
    }

    fn push_kid(&self, kid: &Object, depth: usize, lines: &mut String) {
        let indent = "  ".repeat(depth);
        if let Object::Integer(number) = kid {
            writeln!(lines, "{indent}{number}").expect(STRING);
            return;
        }
        let dictionary = self.dictionary(kid);
        if dictionary.has_type(b"OBJR") {
            let annotation = self.under(dictionary, "Obj");
            if let Ok(place) = annotation.get(b"Dest").and_then(Object::as_array) {
                let page = place[0].as_reference().expect("a page");
                let page = self.pages().iter().position(|id| *id == page).expect("a page of the document");
                writeln!(lines, "{indent}<page {page}>").expect(STRING);
                return;
            }
            let uri = self.under(annotation, "A").get(b"URI").and_then(Object::as_str).expect("a URI");
            writeln!(lines, "{indent}<{}>", String::from_utf8_lossy(uri)).expect(STRING);
        } else if dictionary.has_type(b"MCR") {
            let page = dictionary.get(b"Pg").and_then(Object::as_reference).expect("a page");
            let page = self.pages().iter().position(|id| *id == page).expect("a page of the document");
            let number = dictionary.get(b"MCID").and_then(Object::as_i64).expect("a number");
            writeln!(lines, "{indent}{number} on page {page}").expect(STRING);
        } else {
            self.push_element(dictionary, depth, lines);
        }
    }
}

/// Returns a name under a key.
fn name(dictionary: &Dictionary, key: &str) -> String {
    let name = dictionary.get(key.as_bytes()).and_then(Object::as_name).expect("a name");
    String::from_utf8_lossy(name).into_owned()
}

/// Runs a snapshot assertion with the files in `tests/data/pdf`.
fn with_snapshots(assert: impl FnOnce()) {
    insta::with_settings!({ snapshot_path => "../../../tests/data/pdf", prepend_module_to_snapshot => false }, {
        assert();
    });
}
