//! Call-outs and quotations as vertical lists: blocks on a field or beside a bar.

use crate::geometry::Length;
use crate::layout::block::Composer;
use crate::layout::content::ShapedBlock;
use crate::layout::framing;
use crate::layout::vertical::{Band, Column, FORBIDDEN, VItem};

/// The share of a page under which a call-out or quotation is not broken.
const LEAST_BROKEN: f64 = 0.2;

impl Composer<'_> {
    pub(super) fn callout(&self, is_urgent: bool, blocks: &[ShapedBlock], column: Column) -> Vec<VItem> {
        let swatches = &self.theme.swatches;
        let color = if is_urgent { swatches.alert } else { swatches.accent };
        let bar = column.start(Length::mm(1.2), self.rtl);
        let padding = self.unit().scale(0.55);
        let inner = column.inset_start(bar.width + padding, self.rtl).inset_end(padding, self.rtl);
        let composer = Composer { on_field: false, ..self.inset() };
        let bands = [
            Band { left: column.left, width: column.width, color: swatches.tint },
            Band { left: bar.left, width: bar.width, color },
        ];
        framing::framed(composer.blocks(blocks, inner), self.unit().scale(0.5), &bands, self.least_broken())
    }

    /// Returns a quotation beside a bar; who said it stands below, in small type.
    pub(super) fn quote(&self, blocks: &[ShapedBlock], has_source: bool, column: Column) -> Vec<VItem> {
        let bar = column.start(Length::mm(0.6), self.rtl);
        let inner = column.inset_start(bar.width + self.size, self.rtl);
        let bands = [Band { left: bar.left, width: bar.width, color: self.accent() }];
        let (said, source) = blocks.split_at(blocks.len() - usize::from(has_source && !blocks.is_empty()));
        let mut list = self.inset().blocks(said, inner);
        if !source.is_empty() {
            list.push(VItem::Penalty(FORBIDDEN));
            list.push(VItem::space(self.unit().scale(0.2)));
            list.extend(self.inset().scaled(self.theme.scale.small).blocks(source, inner));
        }
        framing::framed(list, Length::ZERO, &bands, self.least_broken())
    }

    /// Returns the height under which an inset is not broken.
    fn least_broken(&self) -> Length {
        self.region.scale(LEAST_BROKEN)
    }
}
