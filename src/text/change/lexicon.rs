//! Words that weigh more than others: those that deny, numbers, months, weekdays, articles.
//!
//! For languages that sources are likely to be written in. A word too many costs a look, a word too few could cost more;
//! but a word that is a common other word in one of these languages (`sin`, `ni`, English `to`) is no help to anybody.

/// Words that deny.
const NEGATIONS: &[&str] = &[
    // Norwegian, Danish and Swedish
    "ikke",
    "ikkje",
    "ingen",
    "inga",
    "inkje",
    "intet",
    "inget",
    "ingenting",
    "aldri",
    "aldrig",
    "uten",
    "uden",
    "utan",
    "verken",
    "hverken",
    "korkje",
    "neppe",
    "nei",
    "nej",
    "inte",
    "icke",
    "ej",
    // English
    "not",
    "no",
    "never",
    "without",
    "neither",
    "nor",
    "none",
    "nobody",
    "nothing",
    "cannot",
    "don't",
    "doesn't",
    "didn't",
    "won't",
    "can't",
    "isn't",
    "aren't",
    "mustn't",
    "needn't",
    "shouldn't",
    "wasn't",
    "couldn't",
    "wouldn't",
    // German
    "nicht",
    "nichts",
    "kein",
    "keine",
    "keinen",
    "keiner",
    "keinem",
    "niemals",
    "niemand",
    "ohne",
    "weder",
    "nein",
    // French and Spanish
    "ne",
    "pas",
    "jamais",
    "sans",
    "aucun",
    "aucune",
    "rien",
    "nunca",
    "jamás",
    "ningún",
    "ninguno",
    "ninguna",
];

/// Beginnings that make a word its opposite.
const OPPOSITES: &[&str] = &["u", "un", "in", "im", "il", "ir", "dis", "non", "o", "ikke", "ikkje", "icke"];

/// Returns whether a word (in lower case) denies.
pub(super) fn denies(word: &str) -> bool {
    NEGATIONS.contains(&word)
}

/// Returns what is left of a word (without hyphens) when a beginning that makes it its opposite is taken off: `lovlig` of
/// `ulovlig`.
pub(super) fn without_opposite(word: &str) -> impl Iterator<Item = &str> {
    OPPOSITES.iter().filter_map(|beginning| word.strip_prefix(beginning)).filter(|rest| rest.chars().nth(2).is_some())
}

/// Numbers that are nothing else: Norwegian, Danish, Swedish; English; German.
const NUMBERS: &[(&str, &[&str])] = &[
    ("0", &["null", "zero"]),
    ("2", &["two", "zwei", "två"]),
    ("3", &["tre", "three", "drei"]),
    ("4", &["four", "vier", "fyra"]),
    ("5", &["fem", "five", "fünf"]),
    ("6", &["seks", "six", "sechs", "sex"]),
    ("7", &["sju", "syv", "seven", "sieben"]),
    ("8", &["åtte", "otte", "eight", "acht", "åtta"]),
    ("9", &["nine", "neun", "nio"]),
    ("10", &["ti", "ten", "zehn", "tio"]),
    ("11", &["elleve", "eleven", "elf", "elva"]),
    ("12", &["tolv", "twelve", "zwölf"]),
    ("13", &["tretten", "thirteen", "dreizehn"]),
    ("14", &["fjorten", "fourteen", "vierzehn"]),
    ("15", &["femten", "fifteen", "fünfzehn"]),
    ("16", &["seksten", "sixteen", "sechzehn"]),
    ("17", &["sytten", "seventeen", "siebzehn"]),
    ("18", &["atten", "eighteen", "achtzehn"]),
    ("19", &["nitten", "nineteen", "neunzehn"]),
    ("20", &["tjue", "tyve", "twenty", "zwanzig"]),
    ("30", &["tretti", "tredve", "thirty", "dreißig"]),
    ("40", &["førti", "fyrre", "forty", "vierzig"]),
    ("50", &["femti", "fifty", "fünfzig"]),
    ("60", &["seksti", "sixty", "sechzig"]),
    ("70", &["sytti", "seventy", "siebzig"]),
    ("80", &["åtti", "eighty", "achtzig"]),
    ("90", &["nitti", "ninety", "neunzig"]),
    ("100", &["hundre", "hundred", "hundert"]),
    ("1000", &["tusen", "thousand", "tausend"]),
];

/// Numbers that are other words as well: they count only where one takes another's place.
const DOUBTFUL_NUMBERS: &[(&str, &[&str])] = &[
    ("1", &["en", "én", "ei", "éi", "ett", "et", "ein", "éin", "eit", "éitt", "one", "a", "an"]),
    ("2", &["to"]),
    ("4", &["fire"]),
    ("9", &["ni"]),
];

/// Returns the digits of a number word that is nothing else.
pub(super) fn number(word: &str) -> Option<&'static str> {
    value(NUMBERS, word)
}

/// Returns the digits of a word that may be a number.
pub(super) fn possible_number(word: &str) -> Option<&'static str> {
    number(word).or_else(|| value(DOUBTFUL_NUMBERS, word))
}

/// Months and weekdays, without those that are common words in lower case.
const DAYS: &[(&str, &[&str])] = &[
    ("1", &["januar", "januari", "january", "janvier", "enero"]),
    ("2", &["februar", "februari", "february", "février", "febrero"]),
    ("3", &["mars", "marts", "märz", "marzo"]),
    ("4", &["april", "avril", "abril"]),
    ("5", &["mai", "maj", "mayo"]),
    ("6", &["juni", "june", "juin", "junio"]),
    ("7", &["juli", "july", "juillet", "julio"]),
    ("8", &["august", "augusti", "août", "agosto"]),
    ("9", &["september", "septembre", "septiembre"]),
    ("10", &["oktober", "october", "octobre", "octubre"]),
    ("11", &["november", "novembre", "noviembre"]),
    ("12", &["desember", "december", "dezember", "décembre", "diciembre"]),
    ("mo", &["mandag", "måndag", "monday", "montag", "lundi", "lunes"]),
    ("tu", &["tirsdag", "tysdag", "tisdag", "tuesday", "dienstag", "mardi", "martes"]),
    ("we", &["onsdag", "wednesday", "mittwoch", "mercredi", "miércoles"]),
    ("th", &["torsdag", "thursday", "donnerstag", "jeudi", "jueves"]),
    ("fr", &["fredag", "friday", "freitag", "vendredi", "viernes"]),
    ("sa", &["lørdag", "laurdag", "lördag", "saturday", "samstag", "samedi", "sábado"]),
    ("su", &["søndag", "sundag", "söndag", "sunday", "sonntag", "dimanche", "domingo"]),
];

/// Returns which month or weekday a word names; English «May» and «March» only with their capital.
pub(super) fn day(word: &str) -> Option<&'static str> {
    match word {
        "May" => Some("5"),
        "March" => Some("3"),
        _ => value(DAYS, &word.to_lowercase()),
    }
}

fn value(table: &[(&'static str, &[&str])], word: &str) -> Option<&'static str> {
    table.iter().find(|(_, words)| words.contains(&word)).map(|(value, _)| *value)
}

/// Articles: one for another is a matter of grammar, and so is one more.
const ARTICLES: &[&str] = &[
    "en", "én", "ei", "éi", "et", "ett", "ein", "éin", "eit", "éitt", "a", "an", "the", "der", "die", "das", "le", "la",
];

/// Returns whether a word is an article.
pub(super) fn is_article(word: &str) -> bool {
    ARTICLES.contains(&word)
}
