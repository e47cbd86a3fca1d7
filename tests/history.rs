//! Long histories of documents: how many keys stay where they belong through hundreds of revisions.
//!
//! A generated document is revised as real ones are: words change, sentences come and go, paragraphs move, sections are
//! renamed. The generator knows which paragraph is which, and the sync must find it out. With `POLYFOLD_HISTORY=long`
//! the documents are as long as the longest that are known, and the figures are printed (`--nocapture`).

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::dice::Dice;
use crate::world::World;

/// Returns a word: few words are frequent, many are rare, compounds are endless.
fn word(dice: &mut Dice) -> String {
    match dice.below(20) {
        0..8 => dice.pick(&SMALL).to_owned(),
        8..16 => dice.pick(&WORDS).to_owned(),
        16..19 => format!("{}{}", dice.pick(&WORDS), dice.pick(&ENDS)),
        _ => format!("{}", dice.below(900) + 2),
    }
}

fn sentence(dice: &mut Dice, most: usize) -> Vec<String> {
    let count = 3 + dice.below(most - 3);
    (0..count).map(|_| word(dice)).collect()
}

const SMALL: [&str; 24] = [
    "du", "kan", "og", "til", "en", "som", "har", "av", "er", "ikke", "for", "på", "med", "eller", "hvis", "det",
    "den", "vi", "skal", "få", "om", "fra", "din", "hos",
];
const WORDS: [&str; 72] = [
    "hjelp",
    "politi",
    "lege",
    "advokat",
    "tolk",
    "barn",
    "kommune",
    "bolig",
    "arbeid",
    "lønn",
    "rett",
    "vold",
    "trussel",
    "pass",
    "opphold",
    "tillatelse",
    "søknad",
    "vedtak",
    "klage",
    "frist",
    "sted",
    "senter",
    "telefon",
    "døgn",
    "natt",
    "dag",
    "uke",
    "måned",
    "penger",
    "mat",
    "klær",
    "skole",
    "helse",
    "sykdom",
    "time",
    "møte",
    "representant",
    "verge",
    "familie",
    "nettverk",
    "reise",
    "grense",
    "land",
    "språk",
    "brev",
    "skjema",
    "veileder",
    "refleksjon",
    "periode",
    "sikkerhet",
    "risiko",
    "vurdering",
    "samtale",
    "taushet",
    "plikt",
    "sak",
    "domstol",
    "erstatning",
    "etat",
    "direktorat",
    "gratis",
    "trygg",
    "fri",
    "ny",
    "god",
    "viktig",
    "norsk",
    "rask",
    "sammen",
    "alltid",
    "kontakte",
    "anmelde",
];
const ENDS: [&str; 8] = ["en", "er", "ene", "s", "krav", "plan", "ordning", "tilbud"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Heading,
    Paragraph,
    Item,
}

/// A paragraph that the generator knows, whatever happens to it.
#[derive(Debug, Clone)]
struct Block {
    id: usize,
    kind: Kind,
    sentences: Vec<Vec<String>>,
}

impl Block {
    fn text(&self) -> String {
        let sentences = self.sentences.iter().map(|words| words.join(" "));
        let mark = if self.kind == Kind::Paragraph { "." } else { "" };
        sentences.map(|words| format!("{words}{mark}")).collect::<Vec<_>>().join(" ")
    }

    fn words(&self) -> usize {
        self.sentences.iter().map(Vec::len).sum()
    }
}

/// What happened to a block in one revision, if it is not new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Unchanged,
    Edited,
    Rewritten,
}

struct Document {
    dice: Dice,
    blocks: Vec<Block>,
    next: usize,
    /// The keys that blocks were given when they were new.
    keys: BTreeMap<usize, String>,
    fates: BTreeMap<usize, Fate>,
}

impl Document {
    fn new(seed: u64, count: usize) -> Self {
        let (dice, keys) = (Dice::new(seed), BTreeMap::new());
        let mut document = Self { dice, blocks: Vec::new(), next: 0, keys, fates: BTreeMap::new() };
        while document.blocks.len() < count {
            let kind = match document.dice.below(10) {
                0 => Kind::Heading,
                1..7 => Kind::Paragraph,
                _ => Kind::Item,
            };
            let block = document.block(kind);
            document.blocks.push(block);
        }
        document
    }

    fn block(&mut self, kind: Kind) -> Block {
        self.next += 1;
        let sentences = match kind {
            Kind::Heading => vec![sentence(&mut self.dice, 7)],
            Kind::Item => vec![sentence(&mut self.dice, 9)],
            Kind::Paragraph => (0..=self.dice.below(4)).map(|_| sentence(&mut self.dice, 15)).collect(),
        };
        Block { id: self.next, kind, sentences }
    }

    fn markdown(&self) -> String {
        let mut markdown = String::from("# Veileder\n");
        let mut last = None;
        for block in &self.blocks {
            let gap = if block.kind == Kind::Item && last == Some(Kind::Item) { "" } else { "\n" };
            let mark = match block.kind {
                Kind::Heading => "## ",
                Kind::Paragraph => "",
                Kind::Item => "- ",
            };
            let _ = writeln!(markdown, "{gap}{mark}{}", block.text());
            last = Some(block.kind);
        }
        markdown
    }

    fn revise(&mut self) {
        self.fates.clear();
        // Where something was taken out, nothing is put in: that would be a rewriting.
        let mut touched = Vec::new();
        for _ in 0..=self.dice.below(12) {
            self.edit(&mut touched);
        }
    }

    fn edit(&mut self, touched: &mut Vec<usize>) {
        let at = self.dice.below(self.blocks.len());
        let id = self.blocks[at].id;
        match self.dice.below(100) {
            0..56 => self.reword(at),
            56..60 => {
                let sentences = self.block(self.blocks[at].kind).sentences;
                // Rewritten beside another change, nobody can say which is which.
                if !self.is_near(at, touched) {
                    self.blocks[at].sentences = sentences;
                    self.fates.insert(id, Fate::Rewritten);
                    touched.push(id);
                }
            }
            60..72 => self.take(at, touched),
            72..76 => {
                self.reword(at);
                self.take(at, touched);
            }
            76..78 => self.take_section(at, touched),
            78..92 => {
                let kind = self.blocks[at].kind;
                if !self.is_near(at, touched) {
                    let block = self.block(kind);
                    touched.push(block.id);
                    self.blocks.insert(at, block);
                }
            }
            _ => {
                if !self.is_near(at, touched) {
                    self.blocks.remove(at);
                    touched.extend(
                        [at.checked_sub(1), Some(at)]
                            .into_iter()
                            .flatten()
                            .filter_map(|at| Some(self.blocks.get(at)?.id)),
                    );
                }
            }
        }
    }

    fn is_near(&self, at: usize, touched: &[usize]) -> bool {
        let near = self.blocks[at.saturating_sub(2)..(at + 3).min(self.blocks.len())].iter();
        near.into_iter().any(|block| touched.contains(&block.id))
    }

    /// Edits a few words, as people do; never more than a third of a text.
    fn reword(&mut self, at: usize) {
        let block = &mut self.blocks[at];
        let index = self.dice.below(block.sentences.len());
        let place = self.dice.below(block.sentences[index].len());
        let before = block.text();
        match self.dice.below(10) {
            3..5 => {
                let word = word(&mut self.dice);
                block.sentences[index].insert(place, word);
            }
            5 if block.sentences[index].len() > 3 => drop(block.sentences[index].remove(place)),
            6 => block.sentences[index][place].push('n'),
            7 => block.sentences[index][place] = format!("{}", self.dice.below(900) + 2),
            8 if block.sentences.len() > 1 => block.sentences.swap(0, 1),
            9 if block.kind == Kind::Paragraph && block.words() > 10 => {
                let added = sentence(&mut self.dice, block.words() / 2);
                block.sentences.push(added);
            }
            _ => block.sentences[index][place] = word(&mut self.dice),
        }
        if block.text() != before {
            let fate = self.fates.entry(block.id).or_insert(Fate::Edited);
            *fate = (*fate).max(Fate::Edited);
        }
    }

    fn take(&mut self, at: usize, touched: &mut Vec<usize>) {
        let block = self.blocks.remove(at);
        let to = self.dice.below(self.blocks.len());
        if self.is_near(to, touched) {
            self.blocks.insert(at, block);
            return;
        }
        touched.push(block.id);
        self.blocks.insert(to, block);
    }

    fn take_section(&mut self, at: usize, touched: &mut Vec<usize>) {
        let start = self.blocks[..=at].iter().rposition(|block| block.kind == Kind::Heading).unwrap_or(0);
        let is_next = |block: &Block| block.kind == Kind::Heading;
        let end = self.blocks[start + 1..].iter().position(is_next).map_or(self.blocks.len(), |next| start + 1 + next);
        let section: Vec<_> = self.blocks.drain(start..end).collect();
        let to = self.blocks.iter().rposition(is_next).unwrap_or(0);
        touched.extend(section.iter().map(|block| block.id));
        self.blocks.splice(to..to, section);
    }
}

/// How the keys of old messages fared.
#[derive(Debug, Default)]
struct Score {
    /// Kept and all, by what happened to the message.
    kept: BTreeMap<Fate, (usize, usize)>,
    /// Messages with the key of another one.
    astray: usize,
    examples: Vec<String>,
}

impl Score {
    /// Returns the share of kept keys in percent; all when there was nothing to keep.
    fn percent(&self, fate: Fate) -> f64 {
        let (kept, all) = self.kept.get(&fate).copied().unwrap_or_default();
        let count = |number: usize| f64::from(u32::try_from(number).expect("a small number"));
        if all == 0 { 100.0 } else { count(kept) * 100.0 / count(all) }
    }
}

/// Revises a document and syncs it, many times.
fn live(seed: u64, blocks: usize, revisions: usize) -> Score {
    let (mut document, mut world, mut score) = (Document::new(seed, blocks), World::new(&[]), Score::default());
    for revision in 0..=revisions {
        if revision > 0 {
            document.revise();
        }
        let synced = world.edit_source(&document.markdown());
        let messages = &synced.plan.source.messages[1..];
        assert_eq!(messages.len(), document.blocks.len(), "each block is a message");
        let owners: BTreeMap<String, usize> = document.keys.iter().map(|(id, key)| (key.clone(), *id)).collect();
        for (block, message) in document.blocks.iter().zip(messages) {
            let key = message.key.to_string();
            let owner = owners.get(&key);
            let is_astray = owner.is_some_and(|owner| *owner != block.id);
            score.astray += usize::from(is_astray);
            if let Some(own) = document.keys.get(&block.id) {
                let fate = document.fates.get(&block.id).copied().unwrap_or(Fate::Unchanged);
                let count = score.kept.entry(fate).or_default();
                count.0 += usize::from(*own == key);
                count.1 += 1;
            }
            if is_astray || document.keys.get(&block.id).is_some_and(|own| *own != key) {
                score.examples.push(format!(
                    "{revision}: {:?} has {key}, was {:?}",
                    block.text(),
                    document.keys.get(&block.id)
                ));
            }
            document.keys.insert(block.id, key);
        }
    }
    score
}

#[test]
#[expect(clippy::print_stdout, reason = "the figures of a long history are to be read")]
fn hundreds_of_revisions_lead_no_key_astray() {
    let is_long = std::env::var("POLYFOLD_HISTORY").is_ok_and(|length| length == "long");
    let (blocks, revisions) = if is_long { (300, 200) } else { (80, 40) };
    for seed in 0..5 {
        let score = live(seed, blocks, revisions);
        println!("{blocks} blocks, {revisions} revisions: kept {:?}, astray {}", score.kept, score.astray);
        println!("{}", score.examples.join("\n"));
        assert!(score.percent(Fate::Unchanged) >= 100.0, "{score:#?}");
        assert!(score.percent(Fate::Edited) >= 98.0, "{score:#?}");
        assert!(score.percent(Fate::Rewritten) >= 98.0, "{score:#?}");
        assert_eq!(score.astray, 0, "{score:#?}");
    }
}
