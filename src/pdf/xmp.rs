//! The XMP packet: metadata as XML (ISO 16684-1), and the texts that a PDF shows.
//!
//! Written by hand, because printpdf's is not escaped. No claim of PDF/X-4,
//! PDF/UA or PDF/A is in it.

use std::fmt::Write as _;

use crate::pdf::Metadata;
use crate::project::Edition;

/// The namespace of Polyfold's own properties.
const NAMESPACE: &str = "urn:polyfold:xmp:1.0#";

/// Our properties: name, type and what it says. PDF/A wants them described in the file.
const PROPERTIES: [(&str, &str, &str); 4] = [
    ("Document", "Text", "identifier of the document in its project"),
    ("Edition", "Text", "what the file is for: print, screen, proof or imposed"),
    ("ProgramVersion", "Text", "version of polyfold that made the file"),
    ("Messages", "bag Text", "key and digest of the text of each message"),
];

/// Returns the packet. `id` is the UUID of the file's content.
pub(super) fn packet(metadata: &Metadata, edition: Edition, id: &str) -> String {
    let mut xml = String::with_capacity(4096);
    xml.push_str("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xml.push_str("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xml.push_str("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    description(&mut xml, "dc=\"http://purl.org/dc/elements/1.1/\"", |xml| push_dublin_core(xml, metadata));
    description(&mut xml, "xmp=\"http://ns.adobe.com/xap/1.0/\"", |xml| push_basic(xml, metadata));
    description(&mut xml, "pdf=\"http://ns.adobe.com/pdf/1.3/\"", |xml| push_pdf(xml, metadata, edition));
    description(&mut xml, "xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"", |xml| push_media(xml, id));
    description(&mut xml, &format!("polyfold=\"{NAMESPACE}\""), |xml| push_own(xml, metadata, edition));
    if edition != Edition::Print {
        push_schema(&mut xml);
    }
    xml.push_str("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    xml
}

/// Writes a description whose properties are of one namespace.
fn description(xml: &mut String, namespace: &str, push: impl FnOnce(&mut String)) {
    push_line(xml, &format!("<rdf:Description rdf:about=\"\" xmlns:{namespace}>"));
    push(xml);
    xml.push_str("</rdf:Description>\n");
}

fn push_dublin_core(xml: &mut String, metadata: &Metadata) {
    property(xml, "dc:format", "application/pdf");
    let title = escape(&metadata.title);
    let item = |lang: &str| format!("<rdf:li xml:lang=\"{lang}\">{title}</rdf:li>");
    let lang = metadata.locale.as_str();
    push_line(xml, &format!("<dc:title><rdf:Alt>{}{}</rdf:Alt></dc:title>", item("x-default"), item(lang)));
    list(xml, "dc:language", std::iter::once(lang));
    if !metadata.publisher.is_empty() {
        list(xml, "dc:publisher", std::iter::once(metadata.publisher.as_str()));
    }
}

fn push_basic(xml: &mut String, metadata: &Metadata) {
    let date = metadata.created.to_string();
    for name in ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"] {
        property(xml, name, &date);
    }
    property(xml, "xmp:CreatorTool", &program(metadata));
}

fn push_pdf(xml: &mut String, metadata: &Metadata, edition: Edition) {
    property(xml, "pdf:Producer", &program(metadata));
    if edition == Edition::Print {
        property(xml, "pdf:Trapped", "False");
    }
}

fn push_media(xml: &mut String, id: &str) {
    property(xml, "xmpMM:DocumentID", &format!("uuid:{id}"));
    property(xml, "xmpMM:InstanceID", &format!("uuid:{id}"));
    property(xml, "xmpMM:VersionID", "1");
    property(xml, "xmpMM:RenditionClass", "default");
}

fn push_own(xml: &mut String, metadata: &Metadata, edition: Edition) {
    property(xml, "polyfold:Document", &metadata.document);
    property(xml, "polyfold:Edition", edition.as_str());
    property(xml, "polyfold:ProgramVersion", &metadata.program_version);
    let digests = metadata.digests.iter().map(|(key, digest)| format!("{key} {digest}"));
    list(xml, "polyfold:Messages", digests);
}

/// Writes the description of our namespace (ISO 19005-2, 6.6.2.3.3).
fn push_schema(xml: &mut String) {
    let namespaces = "pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
         xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
         xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"";
    description(xml, namespaces, |xml| {
        xml.push_str("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n");
        property(xml, "pdfaSchema:schema", "Polyfold");
        property(xml, "pdfaSchema:namespaceURI", NAMESPACE);
        property(xml, "pdfaSchema:prefix", "polyfold");
        xml.push_str("<pdfaSchema:property><rdf:Seq>\n");
        for (name, value_type, says) in PROPERTIES {
            xml.push_str("<rdf:li rdf:parseType=\"Resource\">\n");
            property(xml, "pdfaProperty:name", name);
            property(xml, "pdfaProperty:valueType", value_type);
            property(xml, "pdfaProperty:category", "external");
            property(xml, "pdfaProperty:description", says);
            xml.push_str("</rdf:li>\n");
        }
        xml.push_str("</rdf:Seq></pdfaSchema:property>\n</rdf:li></rdf:Bag></pdfaExtension:schemas>\n");
    });
}

/// Returns the name of this program with its version.
pub(super) fn program(metadata: &Metadata) -> String {
    format!("polyfold {}", metadata.program_version)
}

fn property(xml: &mut String, name: &str, value: &str) {
    push_line(xml, &format!("<{name}>{}</{name}>", escape(value)));
}

fn list<T: AsRef<str>>(xml: &mut String, name: &str, values: impl Iterator<Item = T>) {
    let items = values.fold(String::new(), |mut items, value| {
        write!(items, "<rdf:li>{}</rdf:li>", escape(value.as_ref())).expect("a string takes all that is written to it");
        items
    });
    push_line(xml, &format!("<{name}><rdf:Bag>{items}</rdf:Bag></{name}>"));
}

fn push_line(xml: &mut String, line: &str) {
    xml.push_str(line);
    xml.push('\n');
}

/// Returns a text as XML has it; what XML cannot have is left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::Digest;
    use crate::pdf::Timestamp;

    fn metadata() -> Metadata {
        Metadata {
            title: "A & B <x> «č»\u{1}".to_owned(),
            locale: "nb".parse().expect("a known locale"),
            document: "informasjon".to_owned(),
            publisher: "KOM".to_owned(),
            created: Timestamp::from_seconds(1_700_000_000),
            program_version: "0.1.0".to_owned(),
            digests: vec![("call-police".parse().expect("a key"), Digest::of(&["abc"]))],
            proof_mark: None,
            slug: None,
        }
    }

    #[test]
    fn the_packet_of_the_print_edition() {
        insta::with_settings!({ snapshot_path => "../../tests/data/pdf", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!("xmp-print", packet(&metadata(), Edition::Print, "0-1"));
        });
    }

    #[test]
    fn the_packet_of_the_screen_edition_describes_our_namespace() {
        let xml = packet(&metadata(), Edition::Screen, "0-1");
        for (name, _, _) in PROPERTIES {
            assert!(xml.contains(&format!("<pdfaProperty:name>{name}</pdfaProperty:name>")), "{name}");
            assert!(xml.contains(&format!("<polyfold:{name}>")), "{name}");
        }
        assert!(!xml.contains("pdf:Trapped"));
    }

    #[test]
    fn no_conformance_is_claimed() {
        for edition in [Edition::Print, Edition::Screen, Edition::Proof] {
            let xml = packet(&metadata(), edition, "0-1");
            for claim in ["GTS_PDFXVersion", "pdfuaid", "pdfaid"] {
                assert!(!xml.contains(claim), "{claim}");
            }
        }
    }
}
