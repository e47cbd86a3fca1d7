//! Finishing: printpdf's document gets everything that makes it print-ready or accessible.
//!
//! Boxes, structure, links, outline, output intent, metadata, identifiers;
//! then it is compressed and written. What printpdf writes wrongly or at
//! random is replaced here.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};

use crate::digest::sha256_hex;
use crate::geometry::{Length, Point, Rect};
use crate::pdf::imposition::{self, Duplex, Page};
use crate::pdf::object::{numbers, text_string};
use crate::pdf::structure::Structure;
use crate::pdf::tags::Targets;
use crate::pdf::{PdfError, PdfRequest, ink, intent, links, outline, tags, xmp};
use crate::project::Edition;

/// Returns the bytes of the finished document.
pub(super) fn finish(
    mut document: Document,
    request: &PdfRequest<'_>,
    pages: &[Page],
    structure: &Structure,
) -> Result<Vec<u8>, PdfError> {
    version(request.edition).clone_into(&mut document.version);
    let page_ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    for (id, page) in page_ids.iter().zip(pages) {
        set_boxes(&mut document, *id, page)?;
    }
    let first_key = i64::try_from(page_ids.len()).unwrap_or(i64::MAX);
    if request.slug().is_some() {
        ink::add_all_inks(&mut document, &page_ids)?;
    }
    let annotations = links::add_annotations(&mut document, structure, &page_ids, first_key)?;
    let lang = request.metadata.locale.as_str();
    let targets = Targets { pages: &page_ids, annotations: &annotations, lang };
    let tree = tags::add_tree(&mut document, structure, &targets)?;
    set_catalog(&mut document, request, structure, &page_ids, tree)?;
    set_information(&mut document, request);
    write(document, request)
}

/// Returns the PDF version: 1.6 for PDF/X-4, 1.7 for PDF/UA-1 and PDF/A-2.
fn version(edition: Edition) -> &'static str {
    match edition {
        Edition::Print => "1.6",
        Edition::Screen | Edition::Proof | Edition::Imposed => "1.7",
    }
}

/// Sets the boxes of a page (ISO 32000-1, 14.11.2); what printpdf wrote has no size.
fn set_boxes(document: &mut Document, id: ObjectId, page: &Page) -> Result<(), PdfError> {
    let media = Rect { origin: Point::default(), size: page.media };
    let corners = |area: Rect| {
        let height = page.media.height;
        numbers(&[area.left(), height - area.bottom(), area.right(), height - area.top()].map(Length::to_pt))
    };
    let dictionary = document.get_dictionary_mut(id)?;
    for (name, area) in
        [("MediaBox", media), ("CropBox", media), ("BleedBox", page.bleed_rect()), ("TrimBox", page.trim_rect())]
    {
        dictionary.set(name, corners(area));
    }
    Ok(())
}

fn set_catalog(
    document: &mut Document,
    request: &PdfRequest<'_>,
    structure: &Structure,
    pages: &[ObjectId],
    tree: ObjectId,
) -> Result<(), PdfError> {
    let intent = intent::add_output_intent(document, request.edition);
    let outline = match request.edition {
        Edition::Print | Edition::Imposed => None,
        Edition::Screen | Edition::Proof => outline::add_outline(document, structure, pages),
    };
    let locale = &request.metadata.locale;
    let direction = if locale.is_rtl() { "R2L" } else { "L2R" };
    let catalog = document.catalog_mut()?;
    catalog.remove(b"PageLayout");
    catalog.set("PageMode", if outline.is_some() { "UseOutlines" } else { "UseNone" });
    catalog.set("Lang", Object::string_literal(locale.as_str()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", tree);
    let mut preferences = dictionary! { "DisplayDocTitle" => true, "Direction" => direction };
    if request.edition == Edition::Imposed {
        // Viewers choose this in the dialogue of printing (ISO 32000-1, table 150).
        preferences.set("PrintScaling", "None");
        preferences.set("Duplex", duplex(imposition::office_job(request.sheet).duplex));
    }
    catalog.set("ViewerPreferences", preferences);
    catalog.set("OutputIntents", vec![intent]);
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    Ok(())
}

/// Returns the name of a way to print both sides.
fn duplex(duplex: Duplex) -> &'static str {
    match duplex {
        Duplex::OneSided => "Simplex",
        Duplex::ShortEdge => "DuplexFlipShortEdge",
        Duplex::LongEdge => "DuplexFlipLongEdge",
    }
}

/// Replaces the document information; it says the same as the XMP.
fn set_information(document: &mut Document, request: &PdfRequest<'_>) {
    let metadata = request.metadata;
    let date = Object::string_literal(metadata.created.to_pdf_date());
    let program = text_string(&xmp::program(metadata));
    let mut information = dictionary! {
        "Title" => text_string(&metadata.title),
        "Creator" => program.clone(),
        "Producer" => program,
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    if request.edition == Edition::Print {
        information.set("Trapped", "False");
    }
    if let Ok(id) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        document.set_object(id, information);
    }
}

/// Compresses and writes the document, named by its own content.
///
/// It is written twice: the digest of the bytes without identifiers is the
/// identifier. Streams are compressed only once, so the second time is cheap.
fn write(mut document: Document, request: &PdfRequest<'_>) -> Result<Vec<u8>, PdfError> {
    let metadata = document.new_object_id();
    document.catalog_mut()?.set("Metadata", metadata);
    compress(&mut document)?;
    set_identifier(&mut document, request, metadata, &"0".repeat(32));
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    let digest = sha256_hex(&bytes);
    set_identifier(&mut document, request, metadata, &digest[..32]);
    bytes.clear();
    document.save_to(&mut bytes)?;
    Ok(bytes)
}

/// Deflates what is not yet. lopdf would do so at the highest level, which
/// takes twice as long for contents with many marks, to save 1 % of their size.
fn compress(document: &mut Document) -> Result<(), PdfError> {
    let streams = document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    for stream in streams.filter(|stream| stream.allows_compression && !stream.dict.has(b"Filter")) {
        let mut encoder = ZlibEncoder::new(Vec::with_capacity(stream.content.len() / 2), Compression::new(5));
        encoder.write_all(&stream.content)?;
        stream.set_content(encoder.finish()?);
        stream.dict.set("Filter", "FlateDecode");
    }
    Ok(())
}

/// Sets the identifier of the file, 32 hex digits, in the trailer and in the XMP.
fn set_identifier(document: &mut Document, request: &PdfRequest<'_>, metadata: ObjectId, hex: &str) {
    let uuid = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-");
    let packet = xmp::packet(request.metadata, request.edition, &uuid);
    // Not compressed, so that programs that know no PDF can read it.
    let stream = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet.into_bytes());
    document.set_object(metadata, stream.with_compression(false));
    let digit = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok()).unwrap_or(0);
    let bytes = hex.as_bytes().chunks(2).map(|pair| pair.iter().fold(0, |byte, hex| byte << 4 | digit(*hex)));
    let id = Object::String(bytes.collect(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
}
