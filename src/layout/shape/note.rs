//! Shaping footnotes: their texts, and the links between them and the text.

use crate::layout::content::{ShapedItem, ShapedNote};
use crate::layout::ground::Ground;
use crate::layout::notes::{self, AddressPlace, NoteSource};
use crate::layout::shape::Shaper;
use crate::layout::styled;
use crate::layout::{TagId, TagRole, TagTree};
use crate::source::{Block, Inline, LocalizedText};

impl Shaper<'_> {
    /// Shapes the notes that have a number but no text yet; those may refer to more.
    pub(super) fn shape_notes(&mut self, section: usize, parent: TagId, notes: &mut Vec<ShapedNote>) {
        let place = std::mem::replace(&mut self.address_place, AddressPlace::Beside);
        let document = self.job.document;
        while let Some(source) = self.notes.get(notes.len()).cloned() {
            let item = match source {
                NoteSource::Footnote(index) => {
                    self.note(notes.len(), &document.footnotes[index].blocks, parent, self.ground(section))
                }
                NoteSource::Address(target) => {
                    let shown = notes::printed(&target).unwrap_or_else(|| target.clone());
                    let content = vec![Inline::Link { target, content: vec![Inline::Code(shown)] }];
                    let blocks = [Block::Paragraph(LocalizedText { key: None, content })];
                    self.note(notes.len(), &blocks, parent, self.ground(section))
                }
            };
            notes.push(ShapedNote { section, item });
        }
        self.address_place = place;
    }

    /// Shapes the n-th note, from 0; its number leads back to the text.
    fn note(&mut self, index: usize, blocks: &[Block<LocalizedText>], parent: TagId, ground: Ground) -> ShapedItem {
        let note = self.tags.add(parent, TagRole::Note);
        let label = self.tags.add(note, TagRole::Label);
        let mark = notes::mark(index + 1, self.job.number);
        let marker = match self.first_references.get(&index).copied() {
            Some(reference) => {
                let link = self.tags.add(label, TagRole::Goto { to: reference });
                let target = styled::note_link(index + 1);
                let mut marker = self.fixed_as(&mark, link, ground, Some(target.clone()));
                marker.links.push((target, link));
                marker
            }
            None => self.fixed(&mark, label, ground),
        };
        ShapedItem { marker, blocks: self.blocks(blocks, note, ground) }
    }

    /// Lets the references of the text lead to the notes.
    pub(super) fn lead_to_notes(&mut self, notes: &[ShapedNote]) {
        for (note, reference) in std::mem::take(&mut self.references) {
            let label = self.tags.get(notes[note].item.marker.tag).parent;
            let above = |tag: TagId| self.tags.get(tag).parent;
            // The marker is the link in the label of the note.
            if let Some(to) = label.and_then(above) {
                self.tags.lead(reference, to);
            }
        }
    }

    /// Adds the structure element of a link, or of a reference to a note.
    pub(super) fn link_tag(&mut self, target: &str, text: &str, parent: TagId) -> TagId {
        let tag = match styled::noted(target) {
            Some(number) => {
                let reference = self.tags.add(parent, TagRole::Reference);
                let tag = self.tags.add(reference, TagRole::Goto { to: TagTree::ROOT });
                self.references.push((number - 1, tag));
                self.first_references.entry(number - 1).or_insert(tag);
                tag
            }
            None => self.tags.add(parent, TagRole::Link { target: target.to_owned() }),
        };
        self.tags.set_text(tag, None, &text.replace('\n', " "));
        tag
    }
}
