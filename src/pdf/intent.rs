//! Output intents: which printing condition or screen a PDF's colours are for.
//!
//! The profiles are built into the program. They are deflated once in a
//! process: at lopdf's level that costs more than all the rest of a file.

use std::sync::LazyLock;

use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use crate::project::Edition;

/// Coated offset, FOGRA39 (`assets/icc/README.md`).
pub(super) const FOGRA39: &[u8] = include_bytes!("../../assets/icc/FOGRA39L_coated.icc");
/// sRGB (`assets/icc/README.md`).
pub(super) const SRGB: &[u8] = include_bytes!("../../assets/icc/sRGB.icc");

static FOGRA39_STREAM: LazyLock<Stream> = LazyLock::new(|| profile_stream(FOGRA39, 4));
static SRGB_STREAM: LazyLock<Stream> = LazyLock::new(|| profile_stream(SRGB, 3));

/// Adds the output intent of an edition with its profile and returns it (ISO 32000-1, 14.11.5).
pub(super) fn add_output_intent(document: &mut Document, edition: Edition) -> Object {
    let (stream, mut intent) = match edition {
        Edition::Print => (&FOGRA39_STREAM, print_intent()),
        Edition::Screen | Edition::Proof | Edition::Imposed => (&SRGB_STREAM, screen_intent()),
    };
    let profile = document.add_object(Stream::clone(stream));
    intent.set("Type", "OutputIntent");
    intent.set("DestOutputProfile", profile);
    document.add_object(intent).into()
}

fn print_intent() -> Dictionary {
    dictionary! {
        "S" => "GTS_PDFX",
        "OutputConditionIdentifier" => Object::string_literal("FOGRA39"),
        "RegistryName" => Object::string_literal("http://www.color.org"),
        "Info" => Object::string_literal("Coated FOGRA39 (ISO 12647-2:2004)"),
    }
}

fn screen_intent() -> Dictionary {
    dictionary! {
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "RegistryName" => Object::string_literal("http://www.color.org"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
    }
}

/// Returns a profile of that many channels as a deflated stream.
fn profile_stream(profile: &[u8], channels: i64) -> Stream {
    let mut stream = Stream::new(dictionary! { "N" => channels }, profile.to_vec());
    stream.compress().expect("bytes in memory can be deflated");
    stream
}
