//! Same request, same bytes: in any order, in any thread.

use super::*;

fn documents() -> Vec<Page> {
    let mut arabic = Page::new("trifold-a4", "ar");
    arabic.paint(0, None, fill(0.0, 0.0, 100.0, 100.0, ACCENT));
    arabic.paragraph(0, run(ARABIC, "ar", "مرحبا بالعالم", 20.0, 60.0));
    let mut norwegian = Page::new("trifold-a4", "nb");
    norwegian.paint(0, None, fill(0.0, 0.0, 100.0, 100.0, Cmyk::new(10, 95, 90, 10)));
    norwegian.paragraph(3, run(LATIN, "nb", "Ring 112 hvis du er i fare", 20.0, 60.0));
    vec![arabic, norwegian]
}

fn all(documents: &[Page]) -> Vec<Vec<u8>> {
    let editions = [Edition::Print, Edition::Screen, Edition::Proof];
    documents.iter().flat_map(|page| editions.map(|edition| page.write(edition))).collect()
}

#[test]
fn the_same_request_gives_the_same_bytes_in_any_order() {
    let documents = documents();
    let forward = all(&documents);
    let mut backward = Vec::new();
    for page in documents.iter().rev() {
        for edition in [Edition::Proof, Edition::Screen, Edition::Print] {
            backward.push(page.write(edition));
        }
    }
    backward.reverse();
    assert!(forward == backward, "bytes differ");
}

#[test]
fn the_same_request_gives_the_same_bytes_in_other_threads() {
    let documents = documents();
    let here = all(&documents);
    let there = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..3).map(|_| scope.spawn(|| all(&documents))).collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).collect::<Vec<_>>()
    });
    assert!(there.iter().all(|files| *files == here), "bytes differ");
}

#[test]
fn identifiers_name_the_content() {
    let mut page = Page::new("a4", "nb");
    let identifier = |page: &Page| {
        let pdf = page.read(Edition::Print);
        let id = pdf.0.trailer.get(b"ID").and_then(Object::as_array).expect("an array")[0].clone();
        let mut hex = String::new();
        for byte in id.as_str().expect("a string") {
            write!(hex, "{byte:02x}").expect(STRING);
        }
        let xmp = pdf.xmp().replace('-', "");
        assert!(xmp.contains(&format!("<xmpMM:InstanceID>uuid:{hex}</xmpMM:InstanceID>")), "{hex} in\n{xmp}");
        hex
    };
    let empty = identifier(&page);
    page.paragraph(0, run(LATIN, "nb", "a", 100.0, 100.0));
    let written = identifier(&page);
    assert_eq!(written.len(), 32);
    assert_ne!(empty, written);
    assert_eq!(written, identifier(&page));
}
