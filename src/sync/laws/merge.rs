//! A merge of three texts line by line, as version control does it.

/// What became of two texts that were made of one.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Merged {
    /// The text with our lines where both sides changed the same ones.
    pub(super) ours: String,
    /// The text with their lines there.
    pub(super) theirs: String,
    /// The text with both, between conflict markers.
    pub(super) marked: String,
    /// Whether there is such a place.
    pub(super) has_conflict: bool,
}

impl Merged {
    fn push(&mut self, lines: &[&str]) {
        for text in [&mut self.ours, &mut self.theirs, &mut self.marked] {
            text.extend(lines.iter().flat_map(|line| [line, "\n"]));
        }
    }

    fn conflict(&mut self, ours: &[&str], theirs: &[&str]) {
        self.has_conflict = true;
        let lines = |lines: &[&str]| lines.iter().map(|line| format!("{line}\n")).collect::<Vec<_>>().concat();
        let (ours, theirs) = (lines(ours), lines(theirs));
        self.marked.push_str(&format!("<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n"));
        self.ours.push_str(&ours);
        self.theirs.push_str(&theirs);
    }
}

/// Merges: lines that both sides left alone stand fast; what lies between them is taken from the side that changed it.
pub(super) fn merge(base: &str, ours: &str, theirs: &str) -> Merged {
    let [base, ours, theirs] = [base, ours, theirs].map(|text| text.lines().collect::<Vec<_>>());
    let (in_ours, in_theirs) = (pairs(&base, &ours), pairs(&base, &theirs));
    let mut merged = Merged::default();
    let mut from = (0, 0, 0);
    for line in 0..=base.len() {
        let to = match (in_ours.get(line), in_theirs.get(line)) {
            (Some(Some(in_ours)), Some(Some(in_theirs))) => (line, *in_ours, *in_theirs),
            (None, None) => (base.len(), ours.len(), theirs.len()),
            _ => continue,
        };
        let parts = (&base[from.0..to.0], &ours[from.1..to.1], &theirs[from.2..to.2]);
        match parts {
            (base, ours, theirs) if base == ours => merged.push(theirs),
            (base, ours, theirs) if base == theirs || ours == theirs => merged.push(ours),
            (_, ours, theirs) => merged.conflict(ours, theirs),
        }
        merged.push(&base[to.0..base.len().min(to.0 + 1)]);
        from = (to.0 + 1, to.1 + 1, to.2 + 1);
    }
    merged
}

/// Returns for each old line which new line it is, if any: a longest common subsequence.
fn pairs(old: &[&str], new: &[&str]) -> Vec<Option<usize>> {
    let mut lengths = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for (i, line) in old.iter().enumerate().rev() {
        for (j, other) in new.iter().enumerate().rev() {
            let longest = lengths[i + 1][j].max(lengths[i][j + 1]);
            lengths[i][j] = if line == other { lengths[i + 1][j + 1] + 1 } else { longest };
        }
    }
    let mut pairs = vec![None; old.len()];
    let (mut i, mut j) = (0, 0);
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            pairs[i] = Some(j);
            (i, j) = (i + 1, j + 1);
        } else if lengths[i + 1][j] >= lengths[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

#[test]
fn lines_of_both_sides_come_together() {
    for (base, ours, theirs, expected) in [
        ("a b c", "a b c", "a b c", Some("a b c")),
        ("a b c", "x b c", "a b y", Some("x b y")),
        ("a b c", "b c", "a b c d", Some("b c d")),
        ("a b c", "a x c", "a y c", None),
        ("a b c", "a x c", "a x c", Some("a x c")),
        // Neighbouring lines: nothing that stands fast is between them.
        ("a b c", "x b c", "a y c", None),
        ("", "a", "b", None),
        ("a b", "", "a b", Some("")),
    ] {
        let [base, ours, theirs] = [base, ours, theirs].map(|text| text.replace(' ', "\n"));
        let merged = merge(&base, &ours, &theirs);
        let text = merged.ours.trim_end().replace('\n', " ");
        assert_eq!((!merged.has_conflict).then_some(text.as_str()), expected, "{base:?} {ours:?} {theirs:?}");
        assert_eq!(merged.has_conflict, merged.marked.contains("<<<<<<< ours\n"));
    }
}
