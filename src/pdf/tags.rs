//! Tags: a [`Structure`] as the structure tree of a PDF (ISO 32000-1, 14.7).
//!
//! Writes the elements, the tree of parents and the identifiers. Decides
//! nothing about order or text: that is `structure`'s.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::layout::TagRole;
use crate::pdf::PdfError;
use crate::pdf::object::{numbers, text_string};
use crate::pdf::structure::{Area, Content, Element, Kid, Role, Structure, union};

/// Where the parts of a document are that structure points at.
pub(super) struct Targets<'a> {
    /// The pages.
    pub(super) pages: &'a [ObjectId],
    /// The annotations, in the order of the structure's links.
    pub(super) annotations: &'a [ObjectId],
    /// The language of the document.
    pub(super) lang: &'a str,
}

/// Adds the structure tree and returns its root.
pub(super) fn add_tree(
    document: &mut Document,
    structure: &Structure,
    targets: &Targets<'_>,
) -> Result<ObjectId, PdfError> {
    let root = document.new_object_id();
    let ids: BTreeMap<usize, ObjectId> =
        structure.attached().map(|(index, _)| (index, document.new_object_id())).collect();
    let tree = Tree { structure, targets, ids, root };
    for (index, element) in structure.attached() {
        document.objects.insert(tree.ids[&index], tree.element(index, element).into());
    }
    let parents = tree.parent_tree();
    let mut dictionary = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => tree.ids[&0],
        "ParentTree" => document.add_object(dictionary! { "Nums" => parents }),
        "ParentTreeNextKey" => to_integer(targets.pages.len() + targets.annotations.len()),
    };
    if let Some(names) = tree.identifiers() {
        dictionary.set("IDTree", dictionary! { "Names" => names });
    }
    document.objects.insert(root, dictionary.into());
    for (key, page) in (0_i64..).zip(targets.pages) {
        let page = document.get_dictionary_mut(*page)?;
        page.set("StructParents", key);
        page.set("Tabs", "S");
    }
    Ok(root)
}

/// A structure tree whose elements have object numbers.
struct Tree<'a> {
    structure: &'a Structure,
    targets: &'a Targets<'a>,
    ids: BTreeMap<usize, ObjectId>,
    root: ObjectId,
}

impl Tree<'_> {
    fn element(&self, index: usize, element: &Element) -> Dictionary {
        let parent = element.parent.map_or(self.root, |parent| self.ids[&parent]);
        let mut dictionary = dictionary! {
            "Type" => "StructElem",
            "S" => type_name(&element.role),
            "P" => parent,
        };
        let page = first_page(self.structure, element);
        if let Some(page) = page {
            dictionary.set("Pg", self.targets.pages[page]);
        }
        let kids = element.kids.iter().flat_map(|kid| self.kid(kid, page));
        dictionary.set("K", kids.collect::<Vec<Object>>());
        let around = element.parent.map_or(self.targets.lang, |parent| &self.structure.elements[parent].lang);
        if element.lang != around {
            dictionary.set("Lang", Object::string_literal(element.lang.as_str()));
        }
        if let Some(actual) = &element.actual {
            dictionary.set("ActualText", text_string(actual));
        }
        if let Role::Layout(role) = &element.role {
            self.describe(&mut dictionary, index, role, element);
        }
        dictionary
    }

    /// Adds what only some types have.
    fn describe(&self, dictionary: &mut Dictionary, index: usize, role: &TagRole, element: &Element) {
        match role {
            TagRole::Figure { alt } => {
                dictionary.set("Alt", text_string(alt));
                if let Some(area) = area(element) {
                    let layout = dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => numbers(&area) };
                    dictionary.set("A", layout);
                }
            }
            TagRole::TableHead => dictionary.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
            TagRole::List => {
                dictionary.set("A", dictionary! { "O" => "List", "ListNumbering" => self.numbering(element) });
            }
            // PDF/UA-1, 7.9: every note has an identifier of its own.
            TagRole::Note => dictionary.set("ID", Object::string_literal(note_id(index))),
            TagRole::Document
            | TagRole::Section
            | TagRole::Heading(_)
            | TagRole::Paragraph
            | TagRole::ListItem
            | TagRole::Label
            | TagRole::ListBody
            | TagRole::Aside
            | TagRole::BlockQuote
            | TagRole::Table
            | TagRole::TableRow
            | TagRole::TableCell
            | TagRole::Captioned
            | TagRole::Caption
            | TagRole::Link { .. }
            | TagRole::Contents
            | TagRole::ContentsItem
            | TagRole::Reference
            | TagRole::Goto { .. } => {}
        }
    }

    /// Returns what a kid is in the array of kids: content on the element's page by its number alone.
    fn kid(&self, kid: &Kid, page: Option<usize>) -> Vec<Object> {
        match kid {
            Kid::Element(element) => vec![self.ids[element].into()],
            Kid::Content(content) if page == Some(content.page) => {
                content.numbers.iter().map(|number| Object::Integer(*number)).collect()
            }
            Kid::Content(content) => content.numbers.iter().map(|number| self.reference(content, *number)).collect(),
            Kid::Link(link) => {
                let page = self.targets.pages[self.structure.links[*link].page];
                let annotation = self.targets.annotations[*link];
                vec![dictionary! { "Type" => "OBJR", "Obj" => annotation, "Pg" => page }.into()]
            }
        }
    }

    /// Returns a reference to content on another page.
    fn reference(&self, content: &Content, number: i64) -> Object {
        dictionary! { "Type" => "MCR", "Pg" => self.targets.pages[content.page], "MCID" => number }.into()
    }

    /// Returns the way a list is numbered: as its first label is.
    fn numbering(&self, list: &Element) -> &'static str {
        let label = self.descendants(list).find(|element| element.role == Role::Layout(TagRole::Label));
        match label {
            Some(label) if label.text.contains(char::is_numeric) => "Decimal",
            Some(_) => "Disc",
            None => "None",
        }
    }

    /// Returns the elements inside an element, in reading order.
    fn descendants<'s>(&'s self, element: &'s Element) -> Box<dyn Iterator<Item = &'s Element> + 's> {
        let inner = element.kids.iter().filter_map(|kid| match kid {
            Kid::Element(index) => Some(&self.structure.elements[*index]),
            Kid::Content(_) | Kid::Link(_) => None,
        });
        Box::new(inner.flat_map(|element| std::iter::once(element).chain(self.descendants(element))))
    }

    /// Returns the element of each piece of marked content and of each annotation (ISO 32000-1, 14.7.4.4).
    fn parent_tree(&self) -> Vec<Object> {
        let mut pages: Vec<BTreeMap<i64, ObjectId>> = vec![BTreeMap::new(); self.targets.pages.len()];
        for (index, element) in self.structure.attached() {
            for kid in &element.kids {
                let Kid::Content(content) = kid else { continue };
                pages[content.page].extend(content.numbers.iter().map(|number| (*number, self.ids[&index])));
            }
        }
        let lists =
            pages.into_iter().map(|owners| Object::Array(owners.into_values().map(Object::Reference).collect()));
        let links = self.structure.links.iter().map(|link| Object::Reference(self.ids[&link.element]));
        (0_i64..).zip(lists.chain(links)).flat_map(|(key, owner)| [Object::Integer(key), owner]).collect()
    }

    /// Returns the elements that have identifiers, sorted by these.
    fn identifiers(&self) -> Option<Vec<Object>> {
        let notes = self.structure.attached().filter(|(_, element)| element.role == Role::Layout(TagRole::Note));
        let by_name: BTreeMap<String, ObjectId> = notes.map(|(index, _)| (note_id(index), self.ids[&index])).collect();
        let pair = |(name, id): (String, ObjectId)| [Object::string_literal(name), id.into()];
        (!by_name.is_empty()).then(|| by_name.into_iter().flat_map(pair).collect())
    }
}

/// Returns the page of an element's first content or link.
fn first_page(structure: &Structure, element: &Element) -> Option<usize> {
    element.kids.iter().find_map(|kid| match kid {
        Kid::Element(_) => None,
        Kid::Content(content) => Some(content.page),
        Kid::Link(link) => Some(structure.links[*link].page),
    })
}

/// Returns the box around the content of an element on its first page.
fn area(element: &Element) -> Option<Area> {
    let page = element.start?.page;
    let areas = element.kids.iter().filter_map(|kid| match kid {
        Kid::Content(content) if content.page == page => content.area,
        Kid::Element(_) | Kid::Content(_) | Kid::Link(_) => None,
    });
    areas.reduce(union)
}

fn note_id(index: usize) -> String {
    format!("note-{index:06}")
}

fn to_integer(count: usize) -> Object {
    Object::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Returns the standard structure type of an element (ISO 32000-1, 14.8.4).
fn type_name(role: &Role) -> &'static str {
    match role {
        Role::Link => "Link",
        Role::Span => "Span",
        Role::Layout(role) => match role {
            TagRole::Document => "Document",
            TagRole::Section => "Sect",
            TagRole::Heading(level) => heading_name(*level),
            TagRole::Paragraph => "P",
            TagRole::List => "L",
            TagRole::ListItem => "LI",
            TagRole::Label => "Lbl",
            TagRole::ListBody => "LBody",
            // `Aside` is a type of PDF 2.0 only.
            TagRole::Aside | TagRole::Captioned => "Div",
            TagRole::BlockQuote => "BlockQuote",
            TagRole::Table => "Table",
            TagRole::TableRow => "TR",
            TagRole::TableHead => "TH",
            TagRole::TableCell => "TD",
            TagRole::Figure { .. } => "Figure",
            TagRole::Caption => "Caption",
            TagRole::Link { .. } | TagRole::Goto { .. } => "Link",
            TagRole::Note => "Note",
            TagRole::Contents => "TOC",
            TagRole::ContentsItem => "TOCI",
            TagRole::Reference => "Reference",
        },
    }
}

/// Returns the type of a heading; below level 6 there is none.
pub(super) fn heading_name(level: u8) -> &'static str {
    match level {
        0 | 1 => "H1",
        2 => "H2",
        3 => "H3",
        4 => "H4",
        5 => "H5",
        _ => "H6",
    }
}
