//! Paints: flat colours, and gradients that can be printed as they look.

use std::sync::Arc;

use usvg::SpreadMethod;
use usvg::tiny_skia_path::Transform;

use crate::media::svg::flatten::{row, unsupported};
use crate::media::{Axis, Color, Gradient, Paint, PictureFault};

const FLAT: &str = "use flat colours, or export the picture as PNG at 300 pixels to the inch";

/// Returns a paint of a path that `matrix` brings to the drawing's coordinates.
pub(super) fn paint(paint: &usvg::Paint, opacity: u8, matrix: Transform) -> Result<Paint, PictureFault> {
    let color = match paint {
        usvg::Paint::Color(color) => Color::Flat([color.red, color.green, color.blue]),
        usvg::Paint::LinearGradient(linear) => {
            let axis = Axis::Line([linear.x1(), linear.y1(), linear.x2(), linear.y2()]);
            gradient(linear, axis, matrix)?
        }
        usvg::Paint::RadialGradient(radial) => {
            let focus = [radial.fx(), radial.fy(), radial.fr().get()];
            let [cx, cy, r] = [radial.cx(), radial.cy(), radial.r().get()];
            let apart = (focus[0] - cx).hypot(focus[1] - cy);
            if apart + focus[2] >= r {
                return Err(unsupported("a radial gradient whose focus is not inside of its circle", FLAT));
            }
            gradient(radial, Axis::Circles([focus[0], focus[1], focus[2], cx, cy, r]), matrix)?
        }
        usvg::Paint::Pattern(_) => return Err(unsupported("a pattern", FLAT)),
    };
    Ok(Paint { color, opacity })
}

fn gradient(base: &usvg::BaseGradient, axis: Axis, matrix: Transform) -> Result<Color, PictureFault> {
    if base.spread_method() != SpreadMethod::Pad {
        return Err(unsupported("a gradient that repeats", FLAT));
    }
    if base.stops().iter().any(|stop| stop.opacity().get() < 1.0) {
        let help = "let the gradient end in the colour of the paper, or export the picture as PNG";
        return Err(unsupported("a gradient that fades to nothing", help));
    }
    let color = |stop: &usvg::Stop| [stop.color().red, stop.color().green, stop.color().blue];
    let mut stops: Vec<(f32, [u8; 3])> = base.stops().iter().map(|stop| (stop.offset().get(), color(stop))).collect();
    let (Some((first, from)), Some((last, to))) = (stops.first().copied(), stops.last().copied()) else {
        return Err(unsupported("a gradient without colours", FLAT));
    };
    if first > 0.0 {
        stops.insert(0, (0.0, from));
    }
    if last < 1.0 {
        stops.push((1.0, to));
    }
    let matrix = matrix.pre_concat(base.transform());
    if matrix.invert().is_none() {
        return Err(unsupported("a gradient that is pressed flat", FLAT));
    }
    Ok(Color::Gradient(Arc::new(Gradient { matrix: row(matrix), axis, stops })))
}
