//! Colours of pictures: from what files bring to the inks of print and the light of screens.
//!
//! sRGB goes to FOGRA39 through the profile's own tables. Neutral colours get black
//! ink alone, which cannot be out of register and stays neutral under any light. In
//! a photograph, colours near neutral get a mixture, so that no edge shows where one
//! becomes the other; a flat colour is neutral or it is not. No pixel gets more ink
//! than paper takes. Plain arithmetic, no SIMD: the same on every machine.

use std::sync::{Arc, LazyLock};

use moxcms::{ColorProfile, DataColorSpace, Layout, RenderingIntent, TransformExecutor, TransformOptions};

use crate::pdf::ink::TO_SRGB;
use crate::pdf::intent::{FOGRA39, SRGB};

/// The most ink that a pixel gets: 300 % (of 255 each).
const MOST_INK: u32 = 3 * 255;
/// The distance between the largest and the least of red, green and blue from which a colour is no longer neutral.
const COLOURFUL: u32 = 16;
/// How many pixels are converted at once.
const CHUNK: usize = 4096;

type Transform = dyn TransformExecutor<u8> + Send + Sync;

/// sRGB to FOGRA39, made once in a process. The profile has one table for all intents.
static TO_CMYK: LazyLock<Arc<Transform>> = LazyLock::new(|| {
    let from = ColorProfile::new_from_slice(SRGB).expect("the built-in profile is whole");
    let to = ColorProfile::new_from_slice(FOGRA39).expect("the built-in profile is whole");
    let options =
        TransformOptions { rendering_intent: RenderingIntent::RelativeColorimetric, ..TransformOptions::default() };
    // CMYK has four channels, as RGBA has; moxcms takes its layout for it.
    from.create_transform_8bit(Layout::Rgb, &to, Layout::Rgba, options).expect("both profiles have the tables")
});

/// Returns the inks of a flat colour of a drawing; 255 is full ink.
pub(super) fn flat_to_cmyk(light: [u8; 3]) -> [u8; 4] {
    let [red, green, blue] = light;
    if red == green && green == blue {
        return [0, 0, 0, 255 - red];
    }
    let mut inks = [0; 4];
    TO_CMYK.transform(&light, &mut inks).expect("four inks for three lights");
    limit(&mut inks);
    inks
}

/// Returns the inks of the pixels of a photograph; 255 is full ink.
pub(super) fn rgb_to_cmyk(rgb: &[u8]) -> Vec<u8> {
    let mut cmyk = vec![0; rgb.len() / 3 * 4];
    for (rgb, cmyk) in rgb.chunks(CHUNK * 3).zip(cmyk.chunks_mut(CHUNK * 4)) {
        TO_CMYK.transform(rgb, cmyk).expect("four inks for three lights");
        for (light, inks) in rgb.chunks_exact(3).zip(cmyk.chunks_exact_mut(4)) {
            prefer_black([light[0], light[1], light[2]], inks);
            limit(inks);
        }
    }
    cmyk
}

/// Returns the inks of grey pixels: black alone.
pub(super) fn grey_to_cmyk(grey: &[u8]) -> Vec<u8> {
    grey.iter().flat_map(|light| [0, 0, 0, 255 - light]).collect()
}

/// Returns the inks of CMYK pixels with no more ink than paper takes.
pub(super) fn limited(cmyk: &[u8]) -> Vec<u8> {
    let mut limited = cmyk.to_vec();
    limited.chunks_exact_mut(4).for_each(limit);
    limited
}

/// Returns CMYK pixels as they look on paper, in sRGB.
pub(super) fn cmyk_to_rgb(cmyk: &[u8]) -> Vec<u8> {
    let mut rgb = vec![0; cmyk.len() / 4 * 3];
    for (cmyk, rgb) in cmyk.chunks(CHUNK * 4).zip(rgb.chunks_mut(CHUNK * 3)) {
        TO_SRGB.transform(cmyk, rgb).expect("three lights for four inks");
    }
    rgb
}

/// Returns RGB pixels in sRGB, by the profile that their file brought; as they are where it cannot be used.
pub(super) fn to_srgb(rgb: &[u8], profile: Option<&[u8]>) -> Vec<u8> {
    let profile =
        profile.filter(|profile| !is_srgb(profile)).and_then(|bytes| ColorProfile::new_from_slice(bytes).ok());
    let Some(profile) = profile.filter(|profile| profile.color_space == DataColorSpace::Rgb) else {
        return rgb.to_vec();
    };
    let to = ColorProfile::new_from_slice(SRGB).expect("the built-in profile is whole");
    let options =
        TransformOptions { rendering_intent: RenderingIntent::RelativeColorimetric, ..TransformOptions::default() };
    let Ok(transform) = profile.create_transform_8bit(Layout::Rgb, &to, Layout::Rgb, options) else {
        return rgb.to_vec();
    };
    let mut converted = vec![0; rgb.len()];
    for (from, to) in rgb.chunks(CHUNK * 3).zip(converted.chunks_mut(CHUNK * 3)) {
        if transform.transform(from, to).is_err() {
            return rgb.to_vec();
        }
    }
    converted
}

/// Returns whether the pixels of a file with that profile are sRGB as they are.
pub(super) fn is_plain(profile: Option<&[u8]>) -> bool {
    profile.is_none_or(is_srgb)
}

/// Returns whether a profile calls itself sRGB: converting it would only add errors of rounding.
fn is_srgb(profile: &[u8]) -> bool {
    let has = |name: &[u8]| profile.windows(name.len()).any(|window| window == name);
    has(b"sRGB") || has(b"s\0R\0G\0B")
}

/// Mixes the inks of a colour near neutral with black alone: black alone for a neutral colour.
fn prefer_black(light: [u8; 3], inks: &mut [u8]) {
    let [red, green, blue] = light.map(u32::from);
    let most = red.max(green).max(blue);
    let colour = (most - red.min(green).min(blue)).min(COLOURFUL);
    let black = 255 - (red + green + blue + 1) / 3;
    for (place, ink) in inks.iter_mut().enumerate() {
        let alone = if place == 3 { black } else { 0 };
        let mixed = (u32::from(*ink) * colour + alone * (COLOURFUL - colour) + COLOURFUL / 2) / COLOURFUL;
        *ink = u8::try_from(mixed).unwrap_or(u8::MAX);
    }
}

/// Takes ink away from cyan, magenta and yellow alike until there is no more than paper takes.
fn limit(inks: &mut [u8]) {
    let coloured: u32 = inks[..3].iter().map(|ink| u32::from(*ink)).sum();
    let room = MOST_INK - u32::from(inks[3]);
    if coloured > room {
        for ink in &mut inks[..3] {
            *ink = u8::try_from(u32::from(*ink) * room / coloured).unwrap_or(u8::MAX);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the inks of one colour.
    fn inks(rgb: [u8; 3]) -> [u8; 4] {
        rgb_to_cmyk(&rgb).try_into().expect("four inks")
    }

    #[test]
    fn neutral_colours_get_black_ink_alone() {
        for grey in 0..=255 {
            assert_eq!(inks([grey; 3]), [0, 0, 0, 255 - grey]);
            assert_eq!(flat_to_cmyk([grey; 3]), [0, 0, 0, 255 - grey]);
        }
        assert_eq!(grey_to_cmyk(&[0, 100, 255]), [0, 0, 0, 255, 0, 0, 0, 155, 0, 0, 0, 0]);
    }

    #[test]
    fn no_pixel_gets_more_ink_than_paper_takes() {
        let levels = || (0..=255_u8).step_by(15);
        for rgb in levels().flat_map(|r| levels().flat_map(move |g| levels().map(move |b| [r, g, b]))) {
            for inks in [inks(rgb), flat_to_cmyk(rgb)] {
                let sum: u32 = inks.into_iter().map(u32::from).sum();
                assert!(sum <= MOST_INK, "{rgb:?}: {sum}");
            }
        }
        assert_eq!(limited(&[255, 255, 255, 255, 10, 20, 30, 40]), [170, 170, 170, 255, 10, 20, 30, 40]);
    }

    #[test]
    fn near_neutral_colours_have_no_edge_between_them() {
        for grey in (0..=240).step_by(8) {
            let mut before = inks([grey; 3]);
            for blue in grey..=grey.saturating_add(60) {
                let now = inks([grey, grey, blue]);
                let step = before.iter().zip(now).map(|(a, b)| a.abs_diff(b)).max();
                assert!(step <= Some(24), "{grey} {blue}: {before:?} {now:?}");
                before = now;
            }
        }
    }

    /// What is printed looks, within what inks can do, as what is on the screen.
    #[test]
    fn colours_survive_the_way_to_paper_and_back() {
        for rgb in [
            [29, 79, 128],
            [233, 239, 246],
            [190, 82, 107],
            [240, 225, 180],
            [120, 150, 90],
            [200, 120, 60],
            [90, 60, 50],
        ] {
            for (inks, most) in [(inks(rgb), 24), (flat_to_cmyk(rgb), 6)] {
                let back = cmyk_to_rgb(&inks);
                let off = rgb.iter().zip(&back).map(|(a, b)| a.abs_diff(*b)).max();
                assert!(off <= Some(most), "{rgb:?}: {back:?}");
            }
        }
    }

    #[test]
    fn a_profile_that_cannot_be_used_changes_nothing() {
        let rgb = [1, 2, 3, 200, 100, 50];
        for profile in [None, Some(&b"no profile"[..]), Some(SRGB), Some(FOGRA39)] {
            assert_eq!(to_srgb(&rgb, profile), rgb);
        }
    }

    #[test]
    fn a_wide_profile_is_brought_to_srgb() {
        let wide = ColorProfile::new_display_p3().encode().expect("a profile can be written");
        let [red, green, blue] = to_srgb(&[200, 100, 50], Some(&wide)).try_into().expect("one colour");
        assert!(red > 200 && green < 100 && blue < 50, "{red} {green} {blue}");
    }
}
