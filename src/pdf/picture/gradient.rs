//! Gradients as shading patterns (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4) in the inks of the edition.
//!
//! SVG mixes colours as light. Mixing their inks gives other colours on the way,
//! so in print each stretch is cut into steps whose inks are found one by one.

use lopdf::{Dictionary, Object, dictionary};

use crate::media::{Axis, Gradient};
use crate::pdf::picture::color;

/// The kinds of shading and function (ISO 32000-1, tables 78 and 38).
const AXIAL: i64 = 2;
const RADIAL: i64 = 3;
const EXPONENTIAL: i64 = 2;
const STITCHING: i64 = 3;
/// How many steps a stretch between two colours has in print.
const STEPS: u8 = 8;
/// Colours that are nearer to each other than this stand at one place, which is an edge.
const EDGE: f32 = 0.000_5;

/// Returns the pattern of a gradient.
pub(super) fn pattern(gradient: &Gradient, is_print: bool) -> Dictionary {
    let (kind, coordinates) = match &gradient.axis {
        Axis::Line(ends) => (AXIAL, &ends[..]),
        Axis::Circles(circles) => (RADIAL, &circles[..]),
    };
    let shading = dictionary! {
        "ShadingType" => kind,
        "ColorSpace" => if is_print { "DeviceCMYK" } else { "DeviceRGB" },
        "Coords" => reals(coordinates),
        "Extend" => vec![Object::Boolean(true), Object::Boolean(true)],
        "Function" => function(&gradient.stops, is_print),
    };
    dictionary! { "Type" => "Pattern", "PatternType" => 2, "Matrix" => reals(&gradient.matrix), "Shading" => shading }
}

/// Returns the function from places between 0 and 1 to colours: one line for each stretch.
fn function(stops: &[(f32, [u8; 3])], is_print: bool) -> Object {
    let stops = if is_print { with_steps(stops) } else { stops.to_vec() };
    let components = |rgb: [u8; 3]| -> Vec<f32> {
        let share = |sample: u8| f32::from(sample) / 255.0;
        if is_print { color::flat_to_cmyk(rgb).map(share).to_vec() } else { rgb.map(share).to_vec() }
    };
    let (mut functions, mut ends, mut start) = (Vec::new(), Vec::new(), 0.0);
    for pair in stops.windows(2) {
        if pair[1].0 - start < EDGE {
            continue;
        }
        start = pair[1].0;
        let line = dictionary! {
            "FunctionType" => EXPONENTIAL,
            "Domain" => reals(&[0.0, 1.0]),
            "C0" => reals(&components(pair[0].1)),
            "C1" => reals(&components(pair[1].1)),
            "N" => 1,
        };
        functions.push(Object::Dictionary(line));
        ends.push(start);
    }
    // The last stretch ends with the domain.
    ends.pop();
    let encode = [0.0, 1.0].repeat(functions.len());
    Object::Dictionary(dictionary! {
        "FunctionType" => STITCHING,
        "Domain" => reals(&[0.0, 1.0]),
        "Functions" => functions,
        "Bounds" => reals(&ends),
        "Encode" => reals(&encode),
    })
}

/// Returns the colours with others between them, mixed as light.
fn with_steps(stops: &[(f32, [u8; 3])]) -> Vec<(f32, [u8; 3])> {
    let mut more: Vec<_> = stops.first().copied().into_iter().collect();
    for pair in stops.windows(2) {
        let [(from, first), (to, last)] = [pair[0], pair[1]];
        let is_whole = first == last || to - from < EDGE * f32::from(STEPS);
        let inner = if is_whole { 1..1 } else { 1..STEPS };
        more.extend(
            inner.map(|step| (from + (to - from) * f32::from(step) / f32::from(STEPS), mixed(first, last, step))),
        );
        more.push((to, last));
    }
    more
}

/// Returns the colour after some of all steps from one to another.
fn mixed(first: [u8; 3], last: [u8; 3], step: u8) -> [u8; 3] {
    let (step, all) = (u16::from(step), u16::from(STEPS));
    std::array::from_fn(|place| {
        let sum = u16::from(first[place]) * (all - step) + u16::from(last[place]) * step;
        u8::try_from((sum + all / 2) / all).unwrap_or(u8::MAX)
    })
}

/// Returns numbers to six significant digits.
///
/// What a library of functions gives may differ in its last digit from machine to machine; this does not.
fn reals(values: &[f32]) -> Object {
    let short = |value: &f32| format!("{value:.5e}").parse().unwrap_or(*value);
    Object::Array(values.iter().map(|value| Object::Real(short(value))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const RED: [u8; 3] = [255, 0, 0];
    const BLUE: [u8; 3] = [0, 0, 255];

    /// Returns the colour at a place, as a reader finds it.
    fn at(function: &Object, place: f32) -> Vec<f32> {
        let function = function.as_dict().expect("a function");
        let numbers = |dictionary: &Dictionary, key: &[u8]| -> Vec<f32> {
            let list = dictionary.get(key).and_then(Object::as_array).expect("numbers");
            list.iter().map(|number| number.as_float().expect("a number")).collect()
        };
        let bounds = numbers(function, b"Bounds");
        let number = bounds.iter().filter(|bound| place >= **bound).count();
        let ends: Vec<f32> = std::iter::once(0.0).chain(bounds).chain([1.0]).collect();
        assert!(ends.windows(2).all(|two| two[0] < two[1]), "{ends:?}");
        let line = function.get(b"Functions").and_then(Object::as_array).expect("functions")[number].as_dict();
        let line = line.expect("a function");
        let share = (place - ends[number]) / (ends[number + 1] - ends[number]);
        let pair = numbers(line, b"C0").into_iter().zip(numbers(line, b"C1"));
        pair.map(|(from, to)| from + (to - from) * share).collect()
    }

    fn check(stops: &[(f32, [u8; 3])], place: f32, expected: [u8; 3]) {
        for is_print in [false, true] {
            let found = at(&function(stops, is_print), place);
            let expected: Vec<f32> = if is_print {
                color::flat_to_cmyk(expected).map(|ink| f32::from(ink) / 255.0).to_vec()
            } else {
                expected.map(|light| f32::from(light) / 255.0).to_vec()
            };
            let is_near = found.iter().zip(&expected).all(|(a, b)| (a - b).abs() < 0.03);
            assert!(found.len() == expected.len() && is_near, "{stops:?} {place}: {found:?}, expected {expected:?}");
        }
    }

    #[test]
    fn each_place_has_the_colour_that_light_mixes_there() {
        let plain = [(0.0, RED), (1.0, BLUE)];
        for (place, expected) in [(0.0, RED), (0.25, [191, 0, 64]), (0.5, [128, 0, 128]), (1.0, BLUE)] {
            check(&plain, place, expected);
        }
        let late = [(0.0, RED), (0.8, RED), (1.0, BLUE)];
        for (place, expected) in [(0.7, RED), (0.9, [128, 0, 128])] {
            check(&late, place, expected);
        }
    }

    #[test]
    fn colours_at_one_place_are_an_edge() {
        let edge = [(0.0, RED), (0.5 - f32::EPSILON, RED), (0.5, BLUE), (1.0, BLUE)];
        check(&edge, 0.49, RED);
        check(&edge, 0.51, BLUE);
        let ends = [(0.0, BLUE), (f32::EPSILON, RED), (1.0 - f32::EPSILON, RED), (1.0, BLUE)];
        check(&ends, 0.01, RED);
        check(&ends, 0.99, RED);
    }

    #[test]
    fn more_colours_than_places_are_still_a_function() {
        let many: Vec<(f32, [u8; 3])> = (0..=20_000_u16).map(|at| (f32::from(at) / 20_000.0, RED)).collect();
        check(&many, 0.3, RED);
    }

    #[test]
    fn greys_are_black_ink_alone_all_along() {
        let grey = function(&[(0.0, [255; 3]), (1.0, [0; 3])], true);
        for place in 0..=100_u8 {
            let inks = at(&grey, f32::from(place) / 100.0);
            assert!(inks[..3].iter().all(|ink| *ink <= 0.0), "{place}: {inks:?}");
        }
    }
}
