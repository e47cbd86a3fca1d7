//! Lines: where they end, what stands in them and where.

use proptest::prelude::*;

use super::{
    BOOK, SIZE, drawn, fact, line_texts, lines, locale, paragraphs, runs_by_family, single_line, size, span, spans,
    styled, text, try_spans,
};
use crate::geometry::Length;
use crate::layout::breaks::BreakKind;
use crate::layout::total_fit::{Target, first_fit};
use crate::layout::{Alignment, Cluster, Line, ParagraphText, Shaped, TextStyle, Typesetter};
use crate::project::Cmyk;

pub(super) const LAW: &str = "Menneskehandel er å utnytte et annet menneske ved vold, trusler, misbruk av sårbar situasjon eller \
                   annen utilbørlig atferd. Oppholdstillatelse i refleksjonsperioden gjelder i seks måneder.";

/// Returns the lines of a text without hyphenation.
pub(super) fn unhyphenated(tag: &str, sample: &str, ems: f64) -> Vec<String> {
    line_texts(&try_spans(tag, vec![span(sample)], false).expect("every character is covered"), ems)
}

/// Returns the drawn characters of a line from left to right, and that their places ascend.
fn visual(line: &Line) -> String {
    let drawn: Vec<(&str, Length)> = line.runs.iter().flat_map(drawn).collect();
    assert!(drawn.windows(2).all(|pair| pair[0].1 <= pair[1].1), "{drawn:?}");
    drawn.into_iter().map(|(text, _)| text).collect()
}

#[test]
fn an_empty_paragraph_has_no_lines() {
    let shaped = text("nb", "");
    assert!(shaped.is_empty() && lines(&shaped, 10.0).is_empty());
    assert_eq!(shaped.max_width(size()), Length::ZERO);
    assert_eq!(shaped.metrics(size()).ascent, Length::pt(10.69));
}

#[test]
fn forced_breaks_end_lines() {
    assert_eq!(line_texts(&text("nb", "Politiet\n\nRosa\n"), 50.0), ["Politiet\n", "\n", "Rosa\n"]);
}

/// No line ends at a bar, on whatever measure that holds the widest word.
#[test]
fn signs_stay_with_what_they_belong_to() {
    for (tag, sample) in [
        ("nb", "det er hele 100 |% av oss"),
        ("nb", "loven sier i § |257 noe og i §§ |7–9 mer"),
        ("nb", "det er bare 10\u{a0}|000 kroner"),
        ("fr", "Il a dit « |oui |» deux fois |; est-ce vrai |?"),
        ("nb", "se https://|rosa.no/en"),
        ("de", "fünf Uhr (|etwa|), oder z.\u{a0}|B. sechs"),
    ] {
        not_parted_at_bars(tag, sample);
    }
}

fn not_parted_at_bars(tag: &str, sample: &str) {
    let plain = sample.replace('|', "");
    let marks = sample.match_indices('|').enumerate().map(|(before, (at, _))| at - before).collect::<Vec<_>>();
    let shaped = try_spans(tag, vec![span(&plain)], false).expect("every character is covered");
    let least = shaped.min_width(size()).to_pt();
    for measure in (0..200).map(|step| least + f64::from(step)) {
        let lines = shaped.lines(size(), Length::pt(measure), Alignment::Start);
        assert!(lines.iter().all(|line| !marks.contains(&line.text.end)), "{sample} at {measure}");
    }
}

#[test]
fn what_belongs_together_is_parted_only_where_it_is_wider_than_the_measure() {
    let shaped = try_spans("nb", vec![span("hele 500 000 kroner")], false).expect("every character is covered");
    assert_eq!(shaped.reserve().len(), 2);
    let widest = |text: &str| single_line(&super::text("nb", text)).width;
    assert_eq!(shaped.min_width(size()), widest("500 000 kroner"));
    let set = |measure: Length| {
        let lines = shaped.lines(size(), measure, Alignment::Start);
        assert!(lines.iter().all(|line| !line.is_overfull));
        lines.into_iter().map(|line| &shaped.text()[line.text]).collect::<Vec<_>>()
    };
    assert_eq!(set(shaped.min_width(size())), ["hele ", "500 000 kroner"]);
    assert_eq!(set(widest("kroner")), ["hele ", "500 ", "000 ", "kroner"]);
}

#[test]
fn a_telephone_number_is_never_broken_and_an_address_is_not_hyphenated() {
    let number = spans("nb", vec![span("Ring oss gjerne på "), fact("+47 22 33 11 60"), span(" når du vil.")]);
    for ems in 8..20 {
        let texts = line_texts(&number, f64::from(ems));
        assert_eq!(texts.iter().filter(|line| line.contains("+47 22 33 11 60")).count(), 1, "{texts:?}");
    }
    let name = spans("nb", vec![span("Ring "), fact("Menneskehandelskoordineringsenheten")]);
    assert!(name.breaks().iter().all(|at| at.kind != BreakKind::Hyphen));
}

/// Returns the glyphs of a line with their places.
pub(super) fn glyphs(line: &Line) -> Vec<crate::layout::Glyph> {
    line.runs.iter().flat_map(|run| &run.clusters).flat_map(|cluster| cluster.glyphs.clone()).collect()
}

#[test]
fn a_word_wider_than_the_measure_is_torn_and_the_line_is_overfull() {
    let shaped = try_spans("nb", vec![span("Oppholdstillatelsesdokument")], false).expect("covered");
    let torn = lines(&shaped, 5.0);
    assert!(torn.len() > 2);
    assert!(torn[..torn.len() - 1].iter().all(|line| line.is_overfull && !line.is_hyphenated));
    assert!(torn.iter().all(|line| line.width <= Length::pt(50.0)));
    let narrow = lines(&shaped, 0.1);
    assert_eq!(narrow.len(), 27, "one letter to a line");
    assert!(narrow.iter().all(|line| line.is_overfull));
}

#[test]
fn thai_lao_khmer_and_burmese_are_broken_between_words() {
    for (tag, sample, ems, expected) in [
        ("th", "กรุณาติดต่อเทศบาลของท่าน", 6.0, vec!["กรุณาติดต่อ", "เทศบาล", "ของท่าน"]),
        ("lo", "ສິດທິເສລີພາບ", 4.0, vec!["ສິດທິ", "ເສລີພາບ"]),
        ("km", "សូមទាក់ទងសាលាក្រុង", 6.0, vec!["សូមទាក់ទង", "សាលាក្រុង"]),
        ("my", "ကလေးအားလုံး", 5.0, vec!["ကလေး", "အားလုံး"]),
    ] {
        assert_eq!(line_texts(&text(tag, sample), ems), expected, "{tag}");
    }
}

/// No line ends at a bar, on whatever measure that holds the widest part.
#[test]
fn particles_are_not_parted_from_their_word() {
    for (tag, sample) in [
        ("th", "บอกว่าตำรวจจะลงโทษคุณถ้าคุณขอความ|ช่วยเหลือ"),
        ("th", "ที่พักปลอดภัยและความ|ช่วยเหลือ"),
        ("km", "ដោយប្រើអំពើហិង្សា ការ|គំរាមកំហែង ឬការ|បោកបញ្ឆោត"),
        ("my", "အခွင့်ကောင်းယူပြီးဖြစ်စေ အဲဒီလူကို အမြတ်ထုတ်|တာ ဖြစ်ပါတယ်။"),
        ("my", "ဘယ်သူ|နဲ့ စကားပြောသလဲဆိုတာ စောင့်ကြည့်တယ်"),
        ("my", "အကြမ်းဖက်မှုနဲ့ စော်ကား|မှုအတွက်"),
        ("my", "သင် အကူအညီတောင်းရင် ရဲက အပြစ်ပေးလိမ့်|မယ်လို့ ပြောတယ်"),
        ("my", "ထိန်းသိမ်းရမယ့် တာဝန်ရှိ|တဲ့ စကားပြန်"),
    ] {
        not_parted_at_bars(tag, sample);
    }
}

#[test]
fn a_telephone_number_reads_from_left_to_right_in_every_language() {
    for (tag, before, after) in
        [("ar", "اتصل بالرقم ", " الآن."), ("ur", "فون ", " پر کریں۔"), ("he", "חייגו ", "."), ("nb", "Ring ", ".")]
    {
        for number in ["+47 22 00 11 22", "(22) 33-11-60", "02800"] {
            let line = single_line(&spans(tag, vec![span(before), fact(number), span(after)]));
            assert!(visual(&line).contains(number), "{tag}: {}", visual(&line));
        }
    }
}

#[test]
fn the_groups_of_a_number_can_be_told_apart_in_every_face() {
    for tag in ["nb", "ar", "ur", "he", "th", "my", "bo"] {
        let line = single_line(&spans(tag, vec![fact("22 00")]));
        let places: Vec<Length> = line.runs.iter().flat_map(drawn).map(|(_, x)| x).collect();
        let gap = places[3] - places[2];
        assert!(gap >= size().scale(0.22), "{tag}: {gap:?}");
    }
}

#[test]
fn right_to_left_lines_stand_at_the_right_and_run_to_the_left() {
    let shaped = text("he", "אבג abc דה.");
    let line = &lines(&shaped, 30.0)[0];
    assert_eq!(visual(line), ".הד abc גבא");
    assert_eq!(line.x + line.width, Length::pt(300.0));
    let mut directions: Vec<bool> = line.runs.iter().map(|run| run.rtl).collect();
    directions.dedup();
    assert_eq!(directions, [true, false, true]);
}

#[test]
fn spaces_at_the_end_of_a_line_have_no_glyph_and_no_width() {
    for (tag, sample) in [("nb", "ab cd"), ("he", "אב גד"), ("he", "ab cd")] {
        let shaped = text(tag, sample);
        let first = &lines(&shaped, 2.0)[0];
        assert_eq!(&shaped.text()[first.text.clone()], &sample[..=sample.find(' ').expect("a space")]);
        let spaces: Vec<&Cluster> = first
            .runs
            .iter()
            .flat_map(|run| run.clusters.iter().filter(|cluster| run.text[cluster.text.clone()] == *" "))
            .collect();
        assert!(spaces.len() == 1 && spaces[0].glyphs.is_empty(), "{tag}");
        assert_eq!(first.width, single_line(&text(tag, sample.split(' ').next().expect("a word"))).width);
    }
}

#[test]
fn alignment_moves_lines_within_the_measure() {
    let measure = Length::pt(100.0);
    for (tag, alignment, left) in [
        ("nb", Alignment::Start, 0.0),
        ("nb", Alignment::Center, 0.5),
        ("nb", Alignment::End, 1.0),
        ("nb", Alignment::Justify, 0.0),
        ("ar", Alignment::Start, 1.0),
        ("ar", Alignment::Center, 0.5),
        ("ar", Alignment::End, 0.0),
        ("ar", Alignment::Justify, 1.0),
    ] {
        let line = text(tag, "112").lines(size(), measure, alignment).remove(0);
        let expected = (measure - line.width).scale(left);
        assert!((line.x - expected).to_pt().abs() < 1e-4, "{tag} {alignment:?}");
        assert_eq!(line.runs[0].clusters[0].glyphs[0].x, line.x);
    }
}

#[test]
fn justified_lines_fill_the_measure_but_for_the_last() {
    for (tag, sample) in [("nb", LAW), ("ar", paragraphs().find(|(tag, _)| *tag == "ar").expect("a sample").1)] {
        let measure = Length::pt(180.0);
        let lines = text(tag, sample).lines(size(), measure, Alignment::Justify);
        let (last, others) = lines.split_last().expect("lines");
        assert!(!others.is_empty() && others.iter().all(|line| line.width == measure && line.x == Length::ZERO));
        assert!(last.width < measure);
    }
}

#[test]
fn a_single_word_is_not_left_for_the_last_line() {
    let sample = "Du har rett til hjelp fra en advokat og en lege";
    let natural = text("nb", sample).max_width(Length::pt(1.0)).to_pt();
    // The first fit leaves `lege` alone; the best lines do not.
    let texts = unhyphenated("nb", sample, natural - 1.0);
    assert_eq!(texts.len(), 2);
    assert!(texts[1].contains(' '), "{texts:?}");
}

/// A short word alone on the last line has no company only where that would leave a line half empty.
#[test]
fn a_short_word_is_left_alone_only_where_it_must_be() {
    let mut runts = 0;
    let has_spaces = |tag: &str| !["th", "lo", "km", "my", "bo"].contains(&tag);
    for (tag, sample) in paragraphs().filter(|(tag, _)| has_spaces(tag)) {
        let width = |sample: &str| single_line(&text(tag, sample)).width.to_pt() / SIZE;
        for ems in (12..80).map(|half| f64::from(half) / 2.0) {
            let lines = unhyphenated(tag, sample, ems);
            let [.., before, last] = lines.as_slice() else { continue };
            let last = last.trim_end();
            if last.contains(' ') || width(last) > 0.3 * ems {
                continue;
            }
            runts += 1;
            if let Some((kept, moved)) = before.trim_end().rsplit_once(' ') {
                let fits = width(&format!("{moved} {last}")) <= ems;
                assert!(!fits || width(kept) < 0.5 * ems, "{tag} on {ems} em: {lines:?}");
            }
        }
    }
    assert!(runts < 60, "{runts}");
}

#[test]
fn glyphs_scale_with_the_size() {
    let shaped = text("uk", "Заявку подають");
    let (small, large) = (shaped.max_width(Length::pt(7.5)), shaped.max_width(Length::pt(15.0)));
    assert!((small * 2 - large).to_pt().abs() < 1e-4);
}

#[test]
fn the_widths_of_a_paragraph_are_those_of_its_lines() {
    for (tag, sample) in paragraphs() {
        let shaped = try_spans(tag, vec![span(sample)], false).expect("every character is covered");
        assert_eq!(shaped.lines(size(), shaped.max_width(size()), Alignment::Start).len(), 1, "{tag}");
        let narrow = shaped.lines(size(), shaped.min_width(size()), Alignment::Start);
        assert!(narrow.iter().all(|line| !line.is_overfull), "{tag}");
        assert!(narrow.iter().any(|line| line.width == shaped.min_width(size())), "{tag}");
    }
}

#[test]
fn leading_grows_with_what_a_script_needs() {
    let factor = |tag: &str| {
        let sample = paragraphs().find(|(known, _)| *known == tag).expect("a sample").1;
        format!("{:.2}", text(tag, sample).metrics(size()).leading_factor)
    };
    let factors = ["nb", "ti", "hi", "th", "ar", "km", "my", "ur", "bo"].map(factor);
    assert_eq!(factors, ["1.00", "1.00", "1.10", "1.15", "1.25", "1.25", "1.35", "1.55", "1.75"]);
    assert_eq!(text("nb", "Ring ☎").metrics(size()), text("nb", "Ring").metrics(size()), "a symbol moves no lines");
}

#[test]
fn colours_and_links_make_runs_of_their_own() {
    let linked = TextStyle { link: Some("https://rosa.no".to_owned()), ..TextStyle::default() };
    let red = TextStyle { color: Cmyk::new(10, 95, 90, 10), ..TextStyle::default() };
    let line = single_line(&spans(
        "nb",
        vec![span("Se "), styled("her", linked), span(" og "), styled("der", red), fact("1")],
    ));
    assert_eq!(
        runs_by_family(&line),
        "Noto Sans: Se \nNoto Sans: her\nNoto Sans:  og \nNoto Sans: der\nNoto Sans: 1\n"
    );
    assert_eq!(line.runs[1].link.as_deref(), Some("https://rosa.no"));
    assert_eq!(line.runs[3].color, Cmyk::new(10, 95, 90, 10));
}

#[test]
fn a_ligature_does_not_reach_into_a_link() {
    let linked = TextStyle { link: Some("https://rosa.no".to_owned()), ..TextStyle::default() };
    let line = single_line(&spans("nb", vec![span("of"), styled("fice", linked.clone())]));
    assert_eq!(runs_by_family(&line), "Noto Sans: of\nNoto Sans: fice\n");
    // Arabic letters join over the border all the same.
    let glyphs = |spans| single_line(&spans).runs.iter().flat_map(drawn_ids).collect::<Vec<_>>();
    let parts = spans("ar", vec![span("مكا"), styled("ن في", linked)]);
    assert_eq!(glyphs(parts), glyphs(text("ar", "مكان في")));
}

/// Returns the numbers of a run's glyphs from left to right.
fn drawn_ids(run: &crate::layout::GlyphRun) -> Vec<u16> {
    run.clusters.iter().flat_map(|cluster| cluster.glyphs.iter().map(|glyph| glyph.id)).collect()
}

#[test]
fn text_that_is_struck_through_gets_a_line() {
    let strike = TextStyle { strike: true, ..TextStyle::default() };
    let line = single_line(&spans("nb", vec![span("pris "), styled("500 kr", strike), span(" gratis")]));
    let [(rect, color)] = line.strikes.as_slice() else { panic!("one line, not {}", line.strikes.len()) };
    assert_eq!(*color, Cmyk::BLACK);
    assert_eq!(rect.left(), drawn(&line.runs[1])[0].1);
    assert_eq!(rect.right(), drawn(&line.runs[2])[0].1);
    assert!(rect.top() < Length::ZERO && rect.size.height > Length::ZERO);
}

#[test]
fn an_isolate_adds_nothing_to_the_text() {
    let shaped = spans("ar", vec![span("رقم "), fact("112"), span(".")]);
    assert_eq!(shaped.text(), "رقم 112.");
    let shown: usize = single_line(&shaped).runs.iter().map(|run| run.text.len()).sum();
    assert_eq!(shown, shaped.text().len());
}

/// Languages and letters that the properties below mix.
pub(super) fn samples() -> impl Strategy<Value = (&'static str, Vec<(String, bool)>)> {
    let words = prop_oneof![
        Just("menneskehandel"),
        Just("å"),
        Just("оповіщення"),
        Just("النرويج"),
        Just("لا"),
        Just("שלום"),
        Just("เทศบาล"),
        Just("विद्यार्थी"),
        Just("+47 22 00 11 22"),
        Just("www.udir.no/2024"),
        Just("«§ 5»"),
        Just("\n"),
        Just("of\u{ad}fi\u{ad}ce"),
        Just("می\u{200c}خواهیم"),
        Just("\u{a0}"),
        Just("  "),
        Just("۱۲۳"),
        Just("(100 %)"),
        Just("\u{200f}"),
        Just("e\u{301}"),
    ];
    let spans = proptest::collection::vec((proptest::collection::vec(words, 1..6), any::<bool>()), 1..5);
    let joined =
        |spans: Vec<(Vec<&str>, bool)>| spans.into_iter().map(|(words, isolate)| (words.join(" "), isolate)).collect();
    (prop_oneof![Just("nb"), Just("ar"), Just("he"), Just("th"), Just("uk")], spans.prop_map(joined))
}

pub(super) fn shape_sample(tag: &str, sample: &[(String, bool)]) -> Shaped {
    spans(tag, sample.iter().map(|(text, isolate)| if *isolate { fact(text) } else { span(text) }).collect())
}

proptest! {
    #[test]
    fn lines_lose_no_character((tag, sample) in samples(), ems in 1.0..40.0_f64) {
        let shaped = shape_sample(tag, &sample);
        let lines = lines(&shaped, ems);
        let joined: String = lines.iter().map(|line| &shaped.text()[line.text.clone()]).collect();
        prop_assert_eq!(&joined, shaped.text());
        let source: String = sample.iter().flat_map(|(text, _)| text.chars()).filter(|c| *c != '\u{ad}').collect();
        prop_assert_eq!(shaped.text(), source);
        for line in &lines {
            let mut bytes = vec![0; line.text.len()];
            for run in &line.runs {
                let found = shaped.text()[line.text.clone()].match_indices(&run.text).next();
                prop_assert!(found.is_some(), "a run shows a stretch of its line");
                let mut order: Vec<_> = run.clusters.iter().map(|cluster| cluster.text.clone()).filter(|text| !text.is_empty()).collect();
                if run.rtl {
                    order.reverse();
                }
                prop_assert_eq!(order.first().map(|first| first.start), Some(0));
                prop_assert_eq!(order.last().map(|last| last.end), Some(run.text.len()));
                prop_assert!(order.windows(2).all(|pair| pair[0].end == pair[1].start), "clusters tile the run");
            }
            let shown: usize = line.runs.iter().map(|run| run.text.len()).sum();
            bytes.truncate(shown);
            prop_assert_eq!(bytes.len(), line.text.len(), "the runs show the whole line");
        }
    }

    #[test]
    fn no_line_is_wider_than_the_measure_unless_it_says_so((tag, sample) in samples(), ems in 1.0..40.0_f64, justify: bool) {
        let shaped = shape_sample(tag, &sample);
        let measure = size().scale(ems);
        let alignment = if justify { Alignment::Justify } else { Alignment::Start };
        for line in shaped.lines(size(), measure, alignment) {
            prop_assert!(line.is_overfull || (line.width <= measure && line.x >= Length::ZERO), "{:?}", &shaped.text()[line.text]);
        }
    }

    #[test]
    fn the_best_lines_are_no_more_than_first_fit_needs((tag, sample) in samples(), ems in 3.0..40.0_f64) {
        let shaped = shape_sample(tag, &sample);
        let target = Target { width: ems * 1000.0, justified: false, balanced: false };
        let breaks = shaped.breaks();
        let first = first_fit_lines(breaks, &target);
        prop_assume!(first.is_some());
        prop_assert!(lines(&shaped, ems).len() <= first.unwrap_or(0));
        prop_assert_eq!(lines(&shaped, ems).len(), shaped.line_count(size(), size().scale(ems), Alignment::Start));
    }
}

/// Returns how many lines first fit needs without hyphens; nothing where a word is wider than the measure.
fn first_fit_lines(breaks: &[crate::layout::breaks::Break], target: &Target) -> Option<usize> {
    let mut count = 0;
    let mut start = 0;
    for end in (1..breaks.len()).filter(|end| breaks[*end].kind.is_forced()) {
        let part = &breaks[start..=end];
        let ends = first_fit(part, target, |to| to.kind != BreakKind::Hyphen);
        let starts = std::iter::once(0).chain(ends.iter().copied());
        if starts.zip(&ends).any(|(from, to)| !target.fits(&part[from], &part[*to])) {
            return None;
        }
        count += ends.len();
        start = end;
    }
    Some(count)
}

#[test]
fn a_shaped_paragraph_can_be_set_on_any_thread() {
    fn can<T: Send + Sync>() {}
    can::<Shaped>();
    can::<crate::layout::Typesetter>();
    can::<crate::layout::FontBook>();
}

#[test]
fn every_sample_has_a_known_language() {
    for (tag, _) in paragraphs() {
        assert_eq!(locale(tag).as_str(), tag);
    }
}

/// Returns the lines of a text that is looked at rather than read.
fn balanced(tag: &str, sample: &str, measure: f64) -> Vec<String> {
    let paragraph = ParagraphText { locale: locale(tag), spans: vec![span(sample)], hyphenate: false, balance: true };
    let shaped = Typesetter::new().shape(&BOOK, &paragraph).expect("every character is covered");
    let lines = shaped.lines(size(), Length::pt(measure), Alignment::Start);
    lines.into_iter().map(|line| shaped.text()[line.text].trim_end().to_owned()).collect()
}

#[test]
fn the_lines_of_a_heading_are_of_about_one_length_and_end_with_sentences() {
    for (tag, sample, measure, expected) in [
        ("nb", "Blir du utnyttet?", 70.0, &["Blir du", "utnyttet?"][..]),
        ("nb", "Hvem kan hjelpe deg?", 90.0, &["Hvem kan", "hjelpe deg?"]),
        ("nb", "Er du i fare nå? Ring politiet på 112.", 150.0, &["Er du i fare nå?", "Ring politiet på 112."]),
        ("ur", "کیا کوئی آپ کا استحصال کر رہا ہے؟", 60.0, &["کیا کوئی آپ", "کا استحصال", "کر رہا ہے؟"]),
    ] {
        assert_eq!(balanced(tag, sample, measure), expected);
    }
}

#[test]
fn words_that_are_looked_at_are_broken_only_where_they_must() {
    let paragraph = |sample: &str| ParagraphText {
        locale: locale("nb"),
        spans: vec![span(sample)],
        hyphenate: true,
        balance: true,
    };
    let hyphens = |sample: &str, ems: f64| {
        let shaped = Typesetter::new().shape(&BOOK, &paragraph(sample)).expect("every character is covered");
        lines(&shaped, ems).iter().filter(|line| line.is_hyphenated).count()
    };
    let widest = text("nb", LAW).min_width(size()).to_pt() / SIZE;
    assert!((0..80).all(|step| hyphens(LAW, widest + 0.01 + f64::from(step) / 4.0) == 0));
    assert_eq!(hyphens("Oppholdstillatelse", 6.0), 1);
}

#[test]
fn balanced_lines_are_no_more_than_others() {
    for (tag, sample) in paragraphs() {
        for measure in (8..40).map(|ems| f64::from(ems) * SIZE) {
            let plain = try_spans(tag, vec![span(sample)], false).expect("every character is covered");
            let count = plain.lines(size(), Length::pt(measure), Alignment::Start).len();
            assert!(balanced(tag, sample, measure).len() <= count, "{tag} at {measure}");
        }
    }
}

#[test]
fn lines_end_between_phrases_where_that_leaves_little_empty() {
    // On the first line there is room for one word more of the second phrase.
    let sample = "คุณมีสิทธิได้รับความช่วยเหลือ ความช่วยเหลือนี้ไม่เสียค่าใช้จ่าย";
    let texts = unhyphenated("th", sample, 15.5);
    assert_eq!(texts, ["คุณมีสิทธิได้รับความช่วยเหลือ ", "ความช่วยเหลือนี้ไม่เสียค่าใช้จ่าย"]);
}

#[test]
fn a_word_of_one_letter_goes_with_what_follows_where_custom_asks_for_it() {
    let at_ends = |tag: &str, sample: &str, word: &str| {
        let measures = (0..120).map(|step| 9.0 + f64::from(step) / 10.0);
        let texts = measures.flat_map(|measure| unhyphenated(tag, sample, measure));
        texts.filter(|line| line.ends_with(word)).count()
    };
    assert_eq!(at_ends("pl", "Ofiara ma prawo do opieki w czasie pobytu w kraju", " w "), 0);
    assert!(at_ends("nb", "Et offer kan ha rett til å få hjelp og til å bo et trygt sted", " å ") > 0);
}
