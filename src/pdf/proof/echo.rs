//! Messages that are shown a second time: running heads and the table of contents.
//!
//! They have no key in the margin, which their heading has. Where it wants
//! attention they are marked as it is: nobody takes a source text for a translation.

use crate::geometry::Rect;
use crate::layout::{Frame, TagId, TagRole, TagTree};
use crate::pdf::font::Fonts;
use crate::pdf::metadata::{ProofFlag, ProofMark};
use crate::pdf::proof::{painted, union};

/// Returns where messages that want attention are shown a second time, and how those are marked.
pub(super) fn of(frame: &Frame, tags: &TagTree, fonts: &Fonts<'_>, mark: &ProofMark) -> Vec<(ProofFlag, Rect)> {
    let heads = frame.echoes.iter().filter_map(|echo| {
        let flag = *mark.flags.get(&echo.key)?;
        let areas = frame.items[echo.items.clone()].iter().filter_map(|item| painted(item, fonts));
        Some((flag, areas.reduce(union)?))
    });
    let mut echoes: Vec<(ProofFlag, Rect)> = heads.collect();
    let mut entries: Vec<(TagId, ProofFlag, Rect)> = Vec::new();
    for item in &frame.items {
        let Some(heading) = item.tag.and_then(|tag| heading_of(tags, tag)) else { continue };
        let flag = tags.get(heading).key.as_ref().and_then(|key| mark.flags.get(key));
        let (Some(flag), Some(area)) = (flag, painted(item, fonts)) else { continue };
        match entries.iter_mut().find(|(known, ..)| *known == heading) {
            Some((.., whole)) => *whole = union(*whole, area),
            None => entries.push((heading, *flag, area)),
        }
    }
    echoes.extend(entries.into_iter().map(|(_, flag, area)| (flag, area)));
    echoes
}

/// Returns the heading whose entry in the table of contents an element is.
fn heading_of(tags: &TagTree, tag: TagId) -> Option<TagId> {
    let TagRole::Goto { to } = tags.get(tag).role else { return None };
    matches!(tags.get(to).role, TagRole::Heading(_)).then_some(to)
}
