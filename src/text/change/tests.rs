//! Changes and their classes, as tables.

use proptest::prelude::*;

use super::*;
use crate::text::steps;

fn pattern(text: &str) -> Pattern {
    Pattern::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn change(old: &str, new: &str) -> Change {
    Change::between(&pattern(old), &pattern(new))
}

/// Checks the gravest class of each change, there and back.
#[track_caller]
fn check(cases: &[(&str, &str, &str)]) {
    for (old, new, class) in cases {
        assert_eq!(change(old, new).class().as_str(), *class, "{old} / {new}");
        assert_eq!(change(new, old).class().as_str(), *class, "{new} / {old}");
    }
}

#[test]
fn the_gravest_change_names_the_class() {
    check(&[
        ("Ring politiet.", "Ring **politiet**.", "formatting"),
        ("Du har ret til hjelp.", "Du har rett til hjelp.", "typo"),
        ("Be om hjelp.", "Spør noen om råd.", "wording"),
        ("Du har rett til hjelp.", "Du har ikke rett til hjelp.", "negation"),
        ("Ring 112.", "Ring 113.", "number"),
        ("Ring 22 33 11 60.", "Ring 22 33 11 61.", "phone"),
        ("I opptil 6 måneder.", "I opptil 3 måneder.", "number"),
        ("Se politiet.no/hjelp.", "Se politiet.no/menneskehandel.", "link"),
        ("Frist 2024-11-01.", "Frist 2024-12-01.", "date"),
        ("Ring { -a }.", "Ring { -b }.", "fact"),
        ("Ring ikke 112.", "Ring 113.", "negation"),
    ]);
}

#[test]
fn only_what_no_reader_misses_is_formatting() {
    check(&[
        ("Ring **politiet** nå.", "Ring politiet nå.", "formatting"),
        ("Ring _politiet_ nå.", "Ring **politiet** nå.", "formatting"),
        ("**Ring** { -a }", "Ring **{ -a }**", "formatting"),
        ("Skriv `polyfold` her.", "Skriv polyfold her.", "formatting"),
        ("Første linje<br>andre linje", "Første linje andre linje", "formatting"),
        ("Ring 112!", "Ring 112 !", "formatting"),
        ("Straffeloven §257", "Straffeloven § 257", "formatting"),
        ("Si \"nei\" nå", "Si 'nei' nå", "formatting"),
        ("Hjelp ( gratis )", "Hjelp (gratis)", "formatting"),
        // A mark that may be a letter stays one.
        ("Frivillig*", "Frivillig", "wording"),
        ("2 * 3", "2 3", "wording"),
        ("kom\\_pod@politiet.no", "kompod@politiet.no", "link"),
        ("kom_pod@politiet.no", "kompod@politiet.no", "link"),
        ("Skriv a\\*b.", "Skriv ab.", "wording"),
        ("~~Gratis~~ hjelp", "Gratis hjelp", "wording"),
        // A space that makes another value is none between punctuation.
        ("Ta 10, 5 om dagen", "Ta 10,5 om dagen", "number"),
        ("Se hjelp. org", "Se hjelp.org", "link"),
    ]);
}

#[test]
fn numbers_are_numbers_in_digits_and_in_words() {
    check(&[
        ("Straffeloven § 257", "Straffeloven § 258", "number"),
        ("Åpent 9–16.", "Åpent 9–15.", "number"),
        ("Åpent fra 9 til 16.", "Åpent fra 16 til 9.", "number"),
        ("Åpent 9–16.", "Åpent 9, 16.", "wording"),
        ("Åpent 9-16.", "Åpent 9, 16.", "wording"),
        ("I opptil seks måneder.", "I opptil tre måneder.", "number"),
        ("Up to six months.", "Up to ten months.", "number"),
        ("I to måneder.", "I fire måneder.", "number"),
        ("I én måned.", "I to måneder.", "number"),
        ("I opptil 6 måneder.", "I opptil seks måneder.", "wording"),
        ("I én måned.", "I ein måned.", "typo"),
        ("You have the right to stay.", "You have the right stay.", "wording"),
        ("Det koster 10 093 kr.", "Det koster 10.093 kr.", "typo"),
        ("Det koster 41,5 %.", "Det koster 41,5 ‰.", "wording"),
        ("Det koster 41,5 %.", "Det koster 415 %.", "number"),
        ("Det koster 1,50.", "Det koster 15,0.", "number"),
    ]);
}

#[test]
fn telephone_numbers_addresses_and_dates_are_what_they_are() {
    check(&[
        ("Ring ROSA på 22 33 11 60 hele døgnet.", "Ring ROSA på 22 33 11 61 hele døgnet.", "phone"),
        ("Ring 02800.", "Ring 112.", "phone"),
        ("Ring 22 33 11 60.", "Ring 22331160.", "typo"),
        ("[Ring](tel:+4722331160) oss", "[Ring](tel:+4722331161) oss", "phone"),
        ("Les [mer](https://a.no/b_c) her", "Les [mer](https://a.no/bc) her", "link"),
        ("Les [mer](https://a.no/b) her", "Les mer her", "link"),
        ("Les [mer](#hjelp) her", "Les [mer](#rad) her", "link"),
        ("Les [mer](https://a.no/b) her", "Les [**mer**](https://a.no/b) her", "formatting"),
        ("Les [mer](https://a.no/b) her", "Les [meir](https://a.no/b) her", "typo"),
        ("Skriv til post@a.no", "Skriv til hjelp@a.no", "link"),
        ("Hjelp[^a]", "Hjelp[^b]", "link"),
        ("Frist 1.11.2024", "Frist 2.11.2024", "date"),
        ("Frist 1. november", "Frist 1. desember", "date"),
        ("Åpent mandag", "Åpent tirsdag", "date"),
        ("It opens in May.", "It opens in June.", "date"),
        ("It may open.", "It can open.", "wording"),
        ("Ring { -a } eller { -b }", "Ring { -b } eller { -a }", "fact"),
        ("I { $n } måneder", "I måneder", "fact"),
    ]);
    let only = change("Les [mer](https://a.no/b) her", "Les [mer](https://a.no/c) her");
    assert_eq!(only.classes().iter().copied().collect::<Vec<_>>(), [ChangeClass::Link]);
}

#[test]
fn a_changed_not_is_never_small() {
    check(&[
        ("Du må ikke betale.", "Du må betale.", "negation"),
        ("You must not pay.", "You must pay.", "negation"),
        ("Du har rett til hjelp.", "Du har ikke ret til hjelp.", "negation"),
        ("Du må betale, ikke vente.", "Du må ikke betale, vente.", "negation"),
        ("Du må ikek betale.", "Du må ikke betale.", "negation"),
        ("Det er ikke lov.", "Det er aldri lov.", "negation"),
        ("Det er lovlig.", "Det er ulovlig.", "negation"),
        ("It is safe.", "It is unsafe.", "negation"),
        ("Hjelp med tolk.", "Hjelp uten tolk.", "negation"),
        ("Ring ikke.Vent.", "Ring.Vent.", "negation"),
        ("Barnet får hjelp av sin verge.", "Barnet får hjelp av sitt verge.", "wording"),
    ]);
}

#[test]
fn a_typo_is_a_few_letters_and_no_other_word() {
    check(&[
        ("Du har ret til hjepl.", "Du har rett til hjelp.", "typo"),
        ("Ring politiet.", "RING politiet.", "typo"),
        ("Hvis du vil kan du ringe.", "Hvis du vil, kan du ringe.", "typo"),
        ("Ring oss", "Ring oss!", "typo"),
        ("Vil du ringe.", "Vil du ringe?", "wording"),
        ("Kom i dag.", "Kom idag.", "typo"),
        ("Send e-post.", "Send epost.", "typo"),
        ("Du får et verge.", "Du får en verge.", "typo"),
        // Another word, however near.
        ("Du har rett.", "Du var rett.", "wording"),
        ("Du må komme.", "Du kan komme.", "wording"),
        ("Ta med min mor.", "Ta med din mor.", "wording"),
        ("I en måned", "I måned", "wording"),
    ]);
}

#[test]
fn what_may_be_called_minor_touches_letters_only() {
    for (old, new, refused) in [
        ("Du har ret til hjelp.", "Du har rett til hjelp.", &[][..]),
        ("Ring **politiet**.", "Ring politiet.", &[]),
        ("Du får verge.", "Du får en verge.", &[]),
        ("Komunen hjelpper deg og barnna dine.", "Kommunen hjelper deg og barna dine.", &[]),
        ("Du må komme.", "Du kan komme.", &["wording"]),
        ("Du får hjelp.", "Du får alltid hjelp.", &["wording"]),
        ("Vil du ringe.", "Vil du ringe?", &["wording"]),
        ("Ring 112.", "Ring 113.", &["number"]),
        ("Du må betale 6 kr.", "Du må ikke betale 7 kr.", &["wording", "number", "negation"]),
        ("Ring { -a }.", "Ring { -b }.", &["fact"]),
        ("Les [mer](b).", "Les [mer](c).", &["link"]),
    ] {
        let more: Vec<_> = change(old, new).more_than_minor().iter().map(|class| class.as_str()).collect();
        assert_eq!(more, refused, "{old} / {new}");
    }
}

/// Texts of marks, words and values that may or may not be markup.
fn marked() -> impl Strategy<Value = String> {
    let part = prop::sample::select(
        &[
            "ring", "ikke", "en", "112", "10", "5", ",", ".", " ", " ", "*", "**", "_", "`", "(", ")", "[", "](a)",
            "<br>", "\\", "\"", "'", "{ -a }", "{ $n }", "politiet", "no", "-", "–", "~~", "§",
        ][..],
    );
    prop::collection::vec(part, 1..14).prop_map(|parts| format!("x{}", parts.concat()))
}

proptest! {
    #[test]
    fn what_differs_in_formatting_has_the_same_values_words_and_placeables(old in marked(), new in marked()) {
        let (old, new) = (pattern(&old), pattern(&new));
        let change = Change::between(&old, &new);
        prop_assert_eq!(change.is_formatting(), Change::between(&new, &old).is_formatting());
        if change.is_formatting() {
            let letters = |text: &Pattern| {
                let text = text.normalized().replace("<br>", " ").replace("](a)", "ЖЖ");
                text.chars().filter(|c| c.is_alphanumeric()).collect::<String>()
            };
            prop_assert_eq!(letters(&old), letters(&new));
        }
    }

    #[test]
    fn emphasis_around_whole_words_is_formatting(
        words in prop::collection::vec("[a-zæøå]{1,8}", 1..8), at in 0..8_usize, mark in prop::sample::select(&["*", "**", "_", "__"][..]),
    ) {
        let plain = words.join(" ");
        let mut marked = words.clone();
        let at = at % words.len();
        marked[at] = format!("{mark}{}{mark}", words[at]);
        let change = change(&format!("Se {plain}."), &format!("Se {}.", marked.join(" ")));
        prop_assert!(change.is_formatting());
    }
}

#[test]
fn the_work_grows_with_the_length_of_the_texts_and_not_with_its_square() {
    type Text = fn(usize) -> String;
    let many = |text: Text, count: usize| (0..count).map(text).collect::<String>();
    let pairs: [(Text, Text); 9] = [
        (|n| format!("gammelt{n} "), |n| format!("nytt{n} ")),
        (|n| format!("{n} "), |n| format!("{}, ", n + 7_000_000)),
        (|n| format!("ord{n} "), |n| format!("ord{} ", 99_999 - n)),
        (|n| format!("likt ulovlig{n} "), |n| format!("likt lovlig{n} ")),
        (|n| format!("**fet{n}** "), |n| format!("fett{n} ")),
        (|_| "en ".to_owned(), |_| "to ".to_owned()),
        (|_| "](".to_owned(), |_| "[^".to_owned()),
        (|_| "`".to_owned(), |_| "<".to_owned()),
        (|n| format!("a{} ", n * 7919 % 1000), |n| format!("a{} ", n * 104_729 % 1000)),
    ];
    for (index, (old, new)) in pairs.into_iter().enumerate() {
        let work = |count| {
            let (old, new) = (pattern(&format!("x {}", many(old, count))), pattern(&format!("x {}", many(new, count))));
            steps::of(|| Change::between(&old, &new))
        };
        let (short, long) = (work(2_000), work(8_000));
        assert!(long < short * 8, "pair {index}: {short} steps for 2,000 words, {long} for 8,000");
    }
}
