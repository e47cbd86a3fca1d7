//! Shaping what is no text: the logo, pictures with their captions, QR codes.

use std::sync::Arc;

use crate::layout::content::{QrSymbol, ShapedLogo, ShapedPicture};
use crate::layout::ground::{Ground, Use};
use crate::layout::qr;
use crate::layout::shape::Shaper;
use crate::layout::{TagId, TagRole};
use crate::source::{LocalizedText, plain_text};

impl Shaper<'_> {
    /// Returns the logo with its element, which is read first: it stands on the cover or in the head of the first page.
    pub(super) fn logo(&mut self, parent: TagId) -> Option<ShapedLogo> {
        let logo = self.job.theme.logo.as_ref()?;
        let picture = self.job.pictures.logo().filter(|picture| picture.content().is_ok())?;
        let is_named = !logo.alt.is_empty();
        let tag = is_named.then(|| self.tags.add(parent, TagRole::Figure { alt: logo.alt.clone() }));
        Some(ShapedLogo { picture: Arc::clone(picture), tag })
    }

    pub(super) fn picture(
        &mut self,
        path: &str,
        alt: &LocalizedText,
        caption: Option<&LocalizedText>,
        parent: TagId,
        ground: Ground,
    ) -> Option<ShapedPicture> {
        let picture = self.job.pictures.get(path).filter(|picture| picture.content().is_ok());
        let Some(picture) = picture.map(Arc::clone) else {
            self.findings.unusable_picture(path, alt.key.as_ref());
            return None;
        };
        let parent = if caption.is_some() { self.tags.add(parent, TagRole::Captioned) } else { parent };
        let mut shown = plain_text(&alt.content);
        if let Some(caption) = caption.filter(|_| shown.is_empty()) {
            // What has a caption is no decoration.
            shown = plain_text(&caption.content);
        }
        let tag = (!shown.is_empty()).then(|| {
            let tag = self.tags.add(parent, TagRole::Figure { alt: shown });
            self.tags.set_text(tag, alt.key.as_ref(), "");
            tag
        });
        let caption = caption.map(|caption| {
            let tag = self.tags.add(parent, TagRole::Caption);
            self.text(caption, tag, Use::Body, ground)
        });
        Some(ShapedPicture { picture, tag, key: alt.key.clone(), caption })
    }

    pub(super) fn qr_code(&mut self, target: &LocalizedText, alt: &LocalizedText, parent: TagId) -> Option<QrSymbol> {
        let tag = self.tags.add(parent, TagRole::Figure { alt: plain_text(&alt.content) });
        self.tags.set_text(tag, alt.key.as_ref(), "");
        let target = plain_text(&target.content);
        let symbol = qr::encode(&target, tag);
        if symbol.is_none() {
            self.findings.unusable_qr_target(&target, alt.key.as_ref());
        }
        symbol
    }
}
