//! Rasters as image objects (ISO 32000-1, 8.9): converted and compressed.
//!
//! Print is lossless. For the screen a photograph is JPEG, which is a tenth as
//! large: its own compressed pixels where they are shown as they are, else made
//! anew. What is drawn rather than photographed stays lossless, and so does what
//! has a mask. What a camera writes beside the pixels, such as the place where it
//! stood, never gets into a PDF.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use crate::media::{Channels, Codec, EncodedRaster, JpegData, Picture, Purpose, Raster};
use crate::pdf::object::numbers;
use crate::pdf::picture::color;
use crate::pdf::picture::deflate::deflate;

/// The quality of JPEG, of 100: at 200 pixels to the inch nobody sees what is lost.
const QUALITY: u8 = 85;
/// What deflates to less than one part in so many is drawn, not photographed; JPEG would smear its edges.
const DRAWN: usize = 4;
/// How many times smaller a file must be for what JPEG loses.
const GAIN: usize = 2;

/// Returns the samples of a raster as an edition has them.
pub(super) fn encode(picture: &Picture, raster: &Raster, purpose: Purpose) -> EncodedRaster {
    let reduced = raster.reduced(purpose.reduction);
    let (channels, samples) = match (reduced.channels(), purpose.is_print) {
        (Channels::Grey, true) => (4, color::grey_to_cmyk(reduced.samples())),
        (Channels::Grey, false) => (1, reduced.samples().to_vec()),
        (Channels::Rgb, true) => (4, color::rgb_to_cmyk(&color::to_srgb(reduced.samples(), reduced.profile()))),
        (Channels::Rgb, false) => (3, color::to_srgb(reduced.samples(), reduced.profile())),
        (Channels::Cmyk, true) => (4, color::limited(reduced.samples())),
        (Channels::Cmyk, false) => (3, color::cmyk_to_rgb(reduced.samples())),
    };
    let width = reduced.width() as usize;
    let lossless = EncodedRaster {
        width: reduced.width(),
        height: reduced.height(),
        orientation: 1,
        codec: Codec::Deflate,
        channels,
        data: deflate(&samples, width * usize::from(channels), usize::from(channels)),
        mask: reduced.alpha().map(|alpha| deflate(alpha, width, 1)),
    };
    if purpose.is_print || lossless.mask.is_some() {
        return lossless;
    }
    let is_shown_as_it_is = purpose.reduction == 1 && color::is_plain(raster.profile());
    let own = picture.jpeg_data().filter(|_| is_shown_as_it_is).map(passed_on);
    let smallest = match own {
        Some(own) if own.data.len() < lossless.data.len() => own,
        _ => lossless,
    };
    if smallest.codec == Codec::Deflate && smallest.data.len() < samples.len() / DRAWN {
        return smallest;
    }
    match made_anew(&reduced, channels, &samples) {
        Some(jpeg) if jpeg.data.len() < smallest.data.len() / GAIN => jpeg,
        _ => smallest,
    }
}

/// Returns the compressed pixels of a JPEG file as they are.
fn passed_on(jpeg: JpegData) -> EncodedRaster {
    EncodedRaster {
        width: jpeg.width.into(),
        height: jpeg.height.into(),
        orientation: jpeg.orientation,
        codec: Codec::Jpeg,
        channels: jpeg.channels,
        data: jpeg.data,
        mask: None,
    }
}

/// Returns samples as JPEG; nothing when they are more than the format can say.
///
/// The encoder has whole numbers only, and no code that is chosen by processor (Cargo.toml).
fn made_anew(raster: &Raster, channels: u8, samples: &[u8]) -> Option<EncodedRaster> {
    let (width, height) = (u16::try_from(raster.width()).ok()?, u16::try_from(raster.height()).ok()?);
    let color = if channels == 1 { ColorType::Luma } else { ColorType::Rgb };
    let mut data = Vec::new();
    let mut encoder = Encoder::new(&mut data, QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_optimized_huffman_tables(true);
    encoder.encode(samples, width, height, color).ok()?;
    let (width, height) = (width.into(), height.into());
    Some(EncodedRaster { width, height, orientation: 1, codec: Codec::Jpeg, channels, data, mask: None })
}

/// Adds a raster to a document; the object fills the unit square, upright.
pub(super) fn add(document: &mut Document, raster: &EncodedRaster) -> ObjectId {
    let mask = raster.mask.as_ref().map(|mask| {
        let mask = image(raster, mask, 1);
        document.add_object(mask)
    });
    let mut stream = image(raster, &raster.data, raster.channels);
    if let Some(mask) = mask {
        stream.dict.set("SMask", mask);
    }
    let image = document.add_object(stream);
    match turned(raster.orientation) {
        Some(matrix) => document.add_object(turning_form(image, matrix)),
        None => image,
    }
}

fn image(raster: &EncodedRaster, data: &[u8], channels: u8) -> Stream {
    let space = match channels {
        1 => "DeviceGray",
        3 => "DeviceRGB",
        _ => "DeviceCMYK",
    };
    let (width, height) = (i64::from(raster.width), i64::from(raster.height));
    let mut dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => width,
        "Height" => height,
        "ColorSpace" => space,
        "BitsPerComponent" => 8,
    };
    match raster.codec {
        Codec::Jpeg => dictionary.set("Filter", "DCTDecode"),
        Codec::Deflate => {
            dictionary.set("Filter", "FlateDecode");
            let parameters = dictionary! {
                "Predictor" => 15, "Colors" => i64::from(channels), "BitsPerComponent" => 8, "Columns" => width,
            };
            dictionary.set("DecodeParms", parameters);
        }
    }
    Stream::new(dictionary, data.to_vec())
}

/// Returns the matrix that turns the unit square upright, by the orientation of Exif 2.32, 4.6.4 A; nothing for 1.
fn turned(orientation: u16) -> Option<[f64; 6]> {
    Some(match orientation {
        2 => [-1.0, 0.0, 0.0, 1.0, 1.0, 0.0],
        3 => [-1.0, 0.0, 0.0, -1.0, 1.0, 1.0],
        4 => [1.0, 0.0, 0.0, -1.0, 0.0, 1.0],
        5 => [0.0, -1.0, -1.0, 0.0, 1.0, 1.0],
        6 => [0.0, -1.0, 1.0, 0.0, 0.0, 1.0],
        7 => [0.0, 1.0, 1.0, 0.0, 0.0, 0.0],
        8 => [0.0, 1.0, -1.0, 0.0, 1.0, 0.0],
        _ => return None,
    })
}

/// Returns a form that shows an image turned.
fn turning_form(image: ObjectId, matrix: [f64; 6]) -> Stream {
    let mut images = Dictionary::new();
    images.set("I", Object::Reference(image));
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => numbers(&[0.0, 0.0, 1.0, 1.0]),
        "Matrix" => numbers(&matrix),
        "Resources" => dictionary! { "XObject" => images },
    };
    Stream::new(dictionary, b"/I Do".to_vec())
}
