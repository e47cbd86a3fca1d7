//! Makes projects of any size, to measure how long commands take on them.
//!
//! ```text
//! cargo run --release --example generate-project -- DIR MESSAGES LOCALES SEED
//! cargo run --release --example generate-project -- --edit DIR SEED
//! cargo run --release --example generate-project -- --guide DIR PAGES SEED
//! ```
//!
//! The first makes a project with one document, `handbook`, that is synced and translated: one message in
//! twenty is missing in each language. The second edits its source as a year does: 3 % of the messages get
//! other words, and 1 % each move, go, and are new. The third makes a project with one booklet, `guide`, of about
//! so many pages in one language. The same arguments give the same bytes.

#![expect(clippy::disallowed_methods, reason = "a tool that makes files")]
#![expect(clippy::print_stderr, reason = "a tool that says how it is used")]

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

const LOCALES: [&str; 20] = [
    "en", "de", "fr", "es", "pl", "lt", "ro", "bg", "sq", "uk", "so", "ar", "fa-AF", "ps", "ur", "th", "vi", "hi",
    "bn", "ta",
];
const SOURCE: &str = "sources/handbook.md";
const USAGE: &str = "\
usage: generate-project DIR MESSAGES LOCALES SEED
       generate-project --edit DIR SEED
       generate-project --guide DIR PAGES SEED
(at most 20 locales)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--edit", dir, seed] => seed.parse().map_err(Into::into).and_then(|seed| edit(Path::new(dir), seed)),
        ["--guide", dir, pages, seed] => {
            numbers([pages, seed]).and_then(|[pages, seed]| guide(Path::new(dir), pages, seed))
        }
        [dir, messages, locales, seed] => numbers([messages, locales, seed])
            .and_then(|[messages, locales, seed]| generate(Path::new(dir), messages, locales, seed)),
        _ => Err(USAGE.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn numbers<const N: usize>(texts: [&str; N]) -> Result<[u64; N], Box<dyn Error>> {
    let mut numbers = [0; N];
    for (number, text) in numbers.iter_mut().zip(texts) {
        *number = text.parse()?;
    }
    Ok(numbers)
}

/// Makes a booklet of all that guides have, with a word that is too wide for a column at the largest size.
fn guide(dir: &Path, pages: u64, seed: u64) -> Result<(), Box<dyn Error>> {
    let mut writer = Writer::new(seed);
    let mut blocks = vec![
        "# Veileder for måling\n\nUtgiver\n\n---\n\n## Innhold\n\n<!-- layout:contents -->\n\n---".to_owned(),
        format!("## Et langt tall\n\n{}", "7".repeat(58)),
    ];
    for page in 0..pages {
        blocks.push(writer.page(page));
    }
    fs::create_dir_all(dir.join("sources"))?;
    let settings = "[project]\nname = \"Measured\"\nsource-locale = \"nb\"\n\n\
                    [[document]]\nid = \"guide\"\nsheet = \"booklet-a5\"\n";
    fs::write(dir.join("polyfold.toml"), settings)?;
    fs::write(dir.join("sources/guide.md"), blocks.join("\n\n") + "\n")?;
    sync(dir)
}

fn generate(dir: &Path, messages: u64, locales: u64, seed: u64) -> Result<(), Box<dyn Error>> {
    let locales = LOCALES.get(..usize::try_from(locales)?).ok_or(USAGE)?;
    let mut writer = Writer::new(seed);
    let mut blocks = vec!["# Håndbok for måling".to_owned()];
    blocks.extend((1..messages).map(|_| writer.block()));
    fs::create_dir_all(dir.join("sources"))?;
    let quoted: Vec<String> = locales.iter().map(|locale| format!("\"{locale}\"")).collect();
    let settings = format!(
        "[project]\nname = \"Measured\"\nsource-locale = \"nb\"\nlocales = [{}]\nprint-requires = \"translated\"\n\n\
         [[document]]\nid = \"handbook\"\nsheet = \"a4\"\n",
        quoted.join(", ")
    );
    fs::write(dir.join("polyfold.toml"), settings)?;
    fs::write(dir.join(SOURCE), blocks.join("\n\n") + "\n")?;
    sync(dir)?;
    for (place, locale) in locales.iter().enumerate() {
        let path = dir.join(format!("translations/{locale}/handbook.ftl"));
        let translated = translate(&fs::read_to_string(&path)?, place, &mut writer.random);
        fs::write(&path, translated)?;
    }
    sync(dir)
}

/// Runs the program that stands in the folder above this one, as cargo puts it there.
///
/// Not through the library: linking it once more takes minutes.
fn sync(dir: &Path) -> Result<(), Box<dyn Error>> {
    let own = std::env::current_exe()?;
    let folder = own.parent().and_then(Path::parent).map_or_else(PathBuf::new, Path::to_owned);
    let polyfold = folder.join(format!("polyfold{}", std::env::consts::EXE_SUFFIX));
    let run = Command::new(&polyfold).arg("-C").arg(dir).args(["--quiet", "sync"]).stdout(Stdio::null()).status();
    match run {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("the generated project cannot be synced: {status}").into()),
        Err(error) => {
            Err(format!("cannot run `{}` (`cargo build --release` makes it): {error}", polyfold.display()).into())
        }
    }
}

/// Writes a text under most stubs: the source text with other vowels, which keeps its length and markup.
fn translate(catalog: &str, place: usize, random: &mut Random) -> String {
    const VOWELS: [char; 9] = ['a', 'e', 'i', 'o', 'u', 'y', 'æ', 'ø', 'å'];
    let shifted = |c: char| {
        let index = VOWELS.iter().position(|vowel| *vowel == c);
        index.map_or(c, |index| VOWELS[(index + place + 1) % VOWELS.len()])
    };
    let mut source = String::new();
    let mut lines = Vec::new();
    for line in catalog.lines() {
        if let Some(text) = line.strip_prefix("# source: ") {
            source = text.chars().map(shifted).collect();
        }
        match line.strip_prefix("# missing: ") {
            Some(stub) if random.below(20) > 0 => lines.push(format!("{stub} {source}")),
            Some(_) | None => lines.push(line.to_owned()),
        }
    }
    lines.join("\n") + "\n"
}

fn edit(dir: &Path, seed: u64) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(dir.join(SOURCE))?;
    let mut writer = Writer::new(seed);
    let mut lines = text.trim_end().split("\n\n").map(str::to_owned);
    let title = lines.next().ok_or("the source is empty")?;
    let (mut blocks, mut moved) = (vec![title], Vec::new());
    for block in lines {
        match writer.random.below(100) {
            0..3 => blocks.push(writer.with_other_words(&block)),
            3 => moved.push(block),
            4 => {}
            5 => blocks.extend([block, writer.block()]),
            _ => blocks.push(block),
        }
    }
    for block in moved {
        let place = 1 + writer.random.below(blocks.len());
        blocks.insert(place, block);
    }
    fs::write(dir.join(SOURCE), blocks.join("\n\n") + "\n")?;
    Ok(())
}

/// Writes blocks of text in a language of its own, some words much more often than others.
struct Writer {
    random: Random,
    words: Vec<String>,
}

impl Writer {
    fn new(seed: u64) -> Self {
        // The words do not depend on the seed: an edit uses those of the text.
        let mut random = Random(7);
        let words = (0..4000).map(|_| (0..=random.below(3)).map(|_| syllable(&mut random)).collect()).collect();
        Self { random: Random(seed), words }
    }

    fn word(&mut self) -> String {
        let rare = self.random.below(self.words.len());
        let place = self.random.below(rare + 1);
        self.words[self.random.below(place + 1)].clone()
    }

    /// Returns a heading, a list item or a paragraph: one message.
    fn block(&mut self) -> String {
        match self.random.below(12) {
            0 => format!("## {}", self.sentence(3).trim_end_matches('.')),
            1..5 => format!("- {}", self.sentence(6)),
            _ => (0..=self.random.below(3)).map(|_| self.sentence(9)).collect::<Vec<_>>().join(" "),
        }
    }

    /// Returns about a page of a guide: now and then a chapter, a table, a list, a call-out, a footnote.
    fn page(&mut self, number: u64) -> String {
        let mut blocks = Vec::new();
        let level = if number.is_multiple_of(6) { "##" } else { "###" };
        blocks.push(format!("{level} {}", self.sentence(3).trim_end_matches('.')));
        blocks.push(format!("{}[^{number}]", self.paragraph()));
        blocks.push(format!("[^{number}]: {}", self.sentence(8)));
        blocks.push(match number % 3 {
            0 => self.table(),
            1 => (0..6).map(|_| format!("- {}", self.sentence(6))).collect::<Vec<_>>().join("\n"),
            _ => format!("> [!NOTE]\n> {}", self.paragraph()),
        });
        blocks.extend([self.paragraph(), self.paragraph()]);
        blocks.join("\n\n")
    }

    fn paragraph(&mut self) -> String {
        (0..4).map(|_| self.sentence(9)).collect::<Vec<_>>().join(" ")
    }

    fn table(&mut self) -> String {
        let mut rows = vec!["| Hvem | Ansvar | Når |".to_owned(), "|---|---|---|".to_owned()];
        rows.extend((0..5).map(|_| format!("| {} | {} | {} |", self.word(), self.sentence(5), self.sentence(5))));
        rows.join("\n")
    }

    fn sentence(&mut self, least: usize) -> String {
        let length = least + self.random.below(least);
        let mut words: Vec<String> = (0..length).map(|_| self.word()).collect();
        match self.random.below(10) {
            0 => words.push(format!("**{} {}**", 22 + self.random.below(70), 10 + self.random.below(90))),
            1 => words.push(format!("*{}*", self.word())),
            2 => words.push(format!("[{}](https://example.org/{})", self.word(), self.word())),
            _ => {}
        }
        let text = words.join(" ");
        let first = text.chars().next().map(|first| first.to_uppercase().collect::<String>()).unwrap_or_default();
        format!("{first}{}.", text.chars().skip(1).collect::<String>())
    }

    /// Returns the block with up to three of its words replaced.
    fn with_other_words(&mut self, block: &str) -> String {
        let mut words: Vec<String> = block.split(' ').map(str::to_owned).collect();
        for _ in 0..=self.random.below(3) {
            let place = 1 + self.random.below(words.len().saturating_sub(1).max(1));
            if let Some(word) = words.get_mut(place) {
                *word = self.word();
            }
        }
        words.join(" ")
    }
}

fn syllable(random: &mut Random) -> &'static str {
    const SYLLABLES: [&str; 40] = [
        "ar", "be", "bil", "da", "de", "en", "er", "for", "fra", "ge", "ha", "hel", "ik", "ing", "jo", "kan", "ke",
        "kla", "li", "lov", "ma", "men", "ne", "nor", "om", "opp", "på", "re", "ret", "sa", "ske", "som", "sta", "te",
        "til", "tre", "un", "ut", "ver", "øv",
    ];
    SYLLABLES[random.below(SYLLABLES.len())]
}

/// `SplitMix64`: numbers that are the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        usize::try_from(z % end.max(1) as u64).unwrap_or(0)
    }
}
