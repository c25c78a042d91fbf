//! Comparing a trace with the reference's two: which lines agree, which differ, which the reference itself does not repeat.

use super::align::{align, gaps};
use super::normal::{Class, Line, Trace, class, subject, tokens};
use std::collections::HashMap;

/// A line that differs: the reference's, the other's, or both.
#[derive(Clone, Debug)]
pub struct Pair {
    pub process: String,
    pub reference: Option<String>,
    pub other: Option<String>,
}

/// What came out for one entry.
#[derive(Default, Debug)]
pub struct Verdict {
    pub same: usize,
    pub pairs: Vec<Pair>,
    /// Lines not counted, because the reference does not repeat them.
    pub unstable: usize,
    /// Differences that did not come again when everything was run again.
    pub chance: Vec<Pair>,
}

impl Verdict {
    /// Keeps of the differences those that another examination of the same entry found as well, by their kinds: what is
    /// different comes again, what was the order of processes or the moment of a reading does not.
    pub fn confirm(mut self, again: &Verdict) -> Verdict {
        let mut left: HashMap<String, usize> = HashMap::new();
        for pair in &again.pairs {
            *left.entry(kind(pair)).or_default() += 1;
        }
        let mut kept = Vec::with_capacity(self.pairs.len());
        for pair in self.pairs {
            match left.get_mut(&kind(&pair)).filter(|count| **count > 0) {
                Some(count) => {
                    *count -= 1;
                    kept.push(pair);
                }
                None => self.chance.push(pair),
            }
        }
        self.pairs = kept;
        self
    }
}

/// What of a reference line may differ.
#[derive(Clone, Debug)]
enum Stability {
    Stable,
    /// These words differed between the reference's runs.
    Varies(Vec<bool>),
    /// The line has no counterpart in the reference's other run.
    Gone,
}

fn equal(a: &Line, b: &Line) -> bool {
    a.text == b.text || ((a.loose || b.loose) && a.flat == b.flat)
}

/// Compares all processes of one run; `reference` and `again` are two runs of the reference.
pub fn compare(reference: &Trace, again: &Trace, other: &Trace) -> Verdict {
    let mut verdict = Verdict::default();
    let empty = Vec::new();
    for (process, lines) in reference {
        let again = again.get(process).unwrap_or(&empty);
        process_lines(process, lines, again, other.get(process).unwrap_or(&empty), &mut verdict);
    }
    for (process, lines) in other {
        if !reference.contains_key(process) {
            if again.contains_key(process) {
                verdict.unstable += lines.len();
            } else {
                verdict.pairs.extend(lines.iter().map(|l| Pair {
                    process: process.clone(),
                    reference: None,
                    other: Some(l.text.clone()),
                }));
            }
        }
    }
    verdict
}

fn process_lines(process: &str, reference: &[Line], again: &[Line], other: &[Line], verdict: &mut Verdict) {
    let mut stability = vec![Stability::Stable; reference.len()];
    // elastic[i]: lines that the other run of the reference had in front of line i.
    let mut elastic = vec![0usize; reference.len() + 1];
    let same = align(reference.len(), again.len(), |i, j| equal(&reference[i], &again[j]));
    for gap in gaps(reference.len(), again.len(), &same) {
        let mut free: Vec<usize> = gap.b.clone().collect();
        for i in gap.a.clone() {
            let name = subject(&reference[i].flat);
            let twin = free.iter().position(|&j| subject(&again[j].flat) == name);
            stability[i] = match twin {
                Some(at) => variation(&reference[i].flat, &again[free.remove(at)].flat)
                    .map_or(Stability::Gone, Stability::Varies),
                None => Stability::Gone,
            };
        }
        elastic[gap.a.end] += free.len();
    }
    let fits = |i: usize, j: usize| match &stability[i] {
        Stability::Varies(varies) => agrees(&reference[i].flat, &other[j].flat, varies),
        _ => false,
    };
    let same = align(reference.len(), other.len(), |i, j| equal(&reference[i], &other[j]) || fits(i, j));
    verdict.same += same.iter().map(|s| s.len).sum::<usize>();
    let mut signals: HashMap<String, isize> = HashMap::new();
    let mut found = Vec::new();
    // Those of them that have no counterpart, with where their gaps begin in both.
    let mut alone: Vec<Alone> = Vec::new();
    for gap in gaps(reference.len(), other.len(), &same) {
        let mut unstable = 0;
        let mut left: Vec<usize> = Vec::new();
        for i in gap.a.clone() {
            match stability[i] {
                Stability::Gone => unstable += 1,
                _ => left.push(i),
            }
        }
        let slack = 2 * elastic[gap.a.start..=gap.a.end].iter().sum::<usize>();
        let mut free: Vec<usize> = gap.b.clone().collect();
        let mut missing = Vec::new();
        for i in left {
            let name = subject(&reference[i].flat);
            match free.iter().position(|&j| subject(&other[j].flat) == name) {
                Some(at) => {
                    let j = free.remove(at);
                    found.push((Some(i), Some(j)));
                }
                None => missing.push(i),
            }
        }
        let whole = (gap.a.start, gap.b.start);
        // Lines of another name in the same place: paired by order.
        let mut extra = free.len();
        let excused = extra.min(unstable + slack);
        extra -= excused;
        verdict.unstable += unstable.max(excused);
        let mut missing = missing.into_iter();
        for j in free.into_iter().take(extra) {
            let i = missing.next();
            alone.extend(i.is_none().then_some((None, Some(j), whole)));
            found.push((i, Some(j)));
        }
        for i in missing {
            alone.push((Some(i), None, whole));
            found.push((Some(i), None));
        }
    }
    reunite(reference, other, &alone, &mut found);
    // A signal's line may stand before or after a neighbour's: how the child's end and the parent's next call fell is
    // chance; and so is which call of wait(2) finds the child.
    let signal = |line: &Line| ["--- SIGCHLD", "wait4(", "waitid("].iter().any(|head| line.flat.starts_with(head));
    for (i, j) in &found {
        match (i, j) {
            (Some(i), None) if signal(&reference[*i]) => *signals.entry(reference[*i].flat.clone()).or_default() -= 1,
            (None, Some(j)) if signal(&other[*j]) => *signals.entry(other[*j].flat.clone()).or_default() += 1,
            _ => {}
        }
    }
    let mut pages = Pages::default();
    for (i, j) in found {
        // Where a mapping lies can depend on chance, although the reference's two runs agreed: addresses are compared as
        // the issue of this tool says, by what they stand for.
        if let (Some(i), Some(j)) = (i, j)
            && pages.only_moved(&reference[i].flat, &other[j].flat, &stability[i])
        {
            verdict.same += 1;
            continue;
        }
        let moved = match (i, j) {
            (Some(i), None) => signal(&reference[i]) && signals.get(&reference[i].flat) == Some(&0),
            (None, Some(j)) => signal(&other[j]) && signals.get(&other[j].flat) == Some(&0),
            _ => false,
        };
        if moved {
            verdict.unstable += 1;
            continue;
        }
        verdict.pairs.push(Pair {
            process: process.to_owned(),
            reference: i.map(|i| reference[i].text.clone()),
            other: j.map(|j| other[j].text.clone()),
        });
    }
}

/// A line without a counterpart: the reference's or the other's, and where its gap begins in both.
type Alone = (Option<usize>, Option<usize>, (usize, usize));

/// Of a run of equal lines it is chance which one the alignment leaves alone. Where the other run has a different line at the one
/// end of it, it is the line there that differs.
fn reunite(reference: &[Line], other: &[Line], alone: &[Alone], found: &mut Vec<(Option<usize>, Option<usize>)>) {
    let run = |lines: &[Line], from: usize, to: usize| {
        lines.get(from..=to).is_some_and(|lines| lines.windows(2).all(|pair| pair[0].text == pair[1].text))
    };
    let mut pairs = alone.windows(2);
    while let Some(&[(i, j, gap), (k, l, _)]) = pairs.next() {
        let pair = match (i.or(k), j.or(l)) {
            (Some(i), Some(j)) if subject(&reference[i].flat) == subject(&other[j].flat) => (i, j),
            _ => continue,
        };
        let whole = if i.is_none() { run(reference, gap.0, pair.0) } else { run(other, gap.1, pair.1) };
        let (one, two) = ((i, j), (k, l));
        if whole && let Some(at) = found.iter().position(|known| *known == one) {
            found.retain(|known| *known != two);
            found[at] = (Some(pair.0), Some(pair.1));
            pairs.next();
        }
    }
}

/// Pages of one process as the reference names them, and as the other run does.
#[derive(Default)]
struct Pages {
    there: HashMap<u64, u64>,
    back: HashMap<u64, u64>,
}

impl Pages {
    /// Whether two lines differ in nothing but what the reference does not repeat and addresses of mappings, each page of
    /// one run standing for one and the same page of the other throughout the process.
    fn only_moved(&mut self, a: &str, b: &str, stability: &Stability) -> bool {
        let (a, b) = (tokens(a), tokens(b));
        if a.len() != b.len() {
            return false;
        }
        let mut new = Vec::new();
        for (i, (x, y)) in a.iter().zip(&b).enumerate().filter(|(_, (x, y))| x != y) {
            if let Stability::Varies(varies) = stability
                && varies.get(i) == Some(&true)
                && class(x) == class(y)
            {
                continue;
            }
            let address = |word: &str| {
                let number = u64::from_str_radix(word.strip_prefix("0x")?, 16).ok()?;
                (number >= 1 << 28).then_some((number >> 12, number & 0xfff))
            };
            let (Some((from, offset)), Some((to, same))) = (address(x), address(y)) else { return false };
            let known = |map: &HashMap<u64, u64>, key, value| map.get(&key).is_none_or(|v| *v == value);
            if offset != same || !known(&self.there, from, to) || !known(&self.back, to, from) {
                return false;
            }
            new.push((from, to));
        }
        for (from, to) in new {
            self.there.insert(from, to);
            self.back.insert(to, from);
        }
        true
    }
}

/// Which words differ between two lines of the same form; nothing when their forms differ.
fn variation(a: &str, b: &str) -> Option<Vec<bool>> {
    let (a, b) = (tokens(a), tokens(b));
    if a.len() != b.len() {
        return None;
    }
    a.iter()
        .zip(&b)
        .map(
            |(x, y)| {
                if x == y { Some(false) } else { (class(x) == class(y) && class(x) != Class::Other).then_some(true) }
            },
        )
        .collect()
}

fn agrees(reference: &str, other: &str, varies: &[bool]) -> bool {
    let (a, b) = (tokens(reference), tokens(other));
    a.len() == b.len()
        && a.iter().zip(&b).zip(varies).all(|((x, y), &varies)| x == y || (varies && class(x) == class(y)))
}

/// The kind of a difference: the call's name and the shape of what differs, numbers and strings left out.
pub fn kind(pair: &Pair) -> String {
    match (&pair.reference, &pair.other) {
        (Some(a), Some(b)) => {
            let name = subject(a);
            if subject(b) != name {
                return format!("{name}: instead {}", subject(b));
            }
            let (x, y) = (tokens(a), tokens(b));
            let head = x.iter().zip(&y).take_while(|(x, y)| x == y).count();
            let tail = x[head..].iter().rev().zip(y[head..].iter().rev()).take_while(|(x, y)| x == y).count();
            let (x, y) = (shape(&x[head..x.len() - tail]), shape(&y[head..y.len() - tail]));
            format!("{name}: `{x}` -> `{y}`")
        }
        (Some(a), None) => format!("{}: missing", subject(a)),
        (None, Some(b)) => format!("{}: extra", subject(b)),
        (None, None) => String::new(),
    }
}

fn shape(words: &[&str]) -> String {
    let mut shape = String::new();
    for word in words {
        if shape.len() > 60 {
            shape.push('…');
            break;
        }
        match class(word) {
            Class::Number if word.starts_with("0x") => shape.push_str("0x#"),
            Class::Number => shape.push('#'),
            Class::Text => shape.push_str("\"…\""),
            Class::Word | Class::Other => shape.push_str(word),
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trace(lines: &[&str]) -> Trace {
        let lines = lines.iter().map(|l| Line { text: (*l).to_owned(), flat: (*l).to_owned(), loose: false }).collect();
        Trace::from([("P".to_owned(), lines)])
    }

    #[test]
    fn what_the_reference_does_not_repeat_is_not_counted() {
        let a = trace(&["open(1) = 3", "getrandom(\"x\") = 1", "close(3) = 0"]);
        let b = trace(&["open(1) = 3", "getrandom(\"y\") = 1", "close(3) = 0"]);
        let c = trace(&["open(1) = 3", "getrandom(\"z\") = 1", "close(3) = 0"]);
        let verdict = compare(&a, &b, &c);
        assert_eq!((verdict.same, verdict.pairs.len()), (3, 0));
        // Without the second run's word for it, the difference counts.
        let verdict = compare(&a, &a, &c);
        assert_eq!((verdict.same, verdict.pairs.len()), (2, 1));
        // A varying word does not excuse another one.
        let c = trace(&["open(1) = 3", "getrandom(\"z\") = 2", "close(3) = 0"]);
        assert_eq!(compare(&a, &b, &c).pairs.len(), 1);
    }

    #[test]
    fn a_page_stands_for_one_page() {
        let a = trace(&["f(0x7ffff0001010) = 0", "g(0x7ffff0001020) = 0", "h(0x7ffff0001030) = 0"]);
        let b = trace(&["f(0x7ffff0005010) = 0", "g(0x7ffff0005020) = 0", "h(0x7ffff0009030) = 0"]);
        let verdict = compare(&a, &a, &b);
        assert_eq!((verdict.same, verdict.pairs.len()), (2, 1));
        // What the reference does not repeat may differ beside.
        let (a, b) = (trace(&["f(1) = 0x7ffff0001010"]), trace(&["f(2) = 0x7ffff0001010"]));
        assert_eq!(compare(&a, &b, &trace(&["f(3) = 0x7ffff0005010"])).same, 1);
        let a = trace(&["f(0x7ffff0001010) = 0", "g(0x7ffff0001020) = 0", "h(0x7ffff0001030) = 0"]);
        let c = trace(&["f(0x7ffff0005014) = 0", "g(0x10) = 0", "h(0x7ffff0001030) = 1"]);
        assert_eq!(compare(&a, &a, &c).pairs.len(), 3);
    }

    #[test]
    fn only_what_comes_again_is_a_difference() {
        let a = trace(&["f(1) = 3", "g(1) = 3", "h(1) = 3"]);
        let first = compare(&a, &a, &trace(&["f(1) = 3", "g(2) = 3", "h(O_X) = 3"]));
        let again = compare(&a, &a, &trace(&["f(1) = 3", "g(7) = 3", "h(1) = 3"]));
        let verdict = first.confirm(&again);
        assert_eq!((verdict.same, verdict.pairs.len(), verdict.chance.len()), (1, 1, 1));
        assert_eq!(verdict.pairs[0].other.as_deref(), Some("g(2) = 3"));
    }

    #[test]
    fn kinds_leave_numbers_out() {
        let pair = |a: &str, b: &str| Pair { process: String::new(), reference: Some(a.into()), other: Some(b.into()) };
        assert_eq!(kind(&pair("f(1, O_X) = 3", "f(1, 0x2) = 3")), kind(&pair("f(9, O_X) = 3", "f(9, 0x4) = 3")));
        assert_eq!(kind(&pair("f(1) = 3", "g(1) = 3")), "f: instead g");
    }

    #[test]
    fn in_a_run_of_equal_lines_the_one_at_the_edge_differs() {
        let a = trace(&["f([1]) = 3", "f([]) = 3", "f([]) = 3", "f([]) = 3", "g(1) = 3"]);
        let b = trace(&["f([1]) = 3", "f([7]) = 3", "f([]) = 3", "f([]) = 3", "g(1) = 3"]);
        for (a, b) in [(&a, &b), (&b, &a)] {
            let verdict = compare(a, a, b);
            assert_eq!((verdict.same, verdict.pairs.len()), (4, 1), "{:?}", verdict.pairs);
            assert!(verdict.pairs[0].reference.is_some() && verdict.pairs[0].other.is_some());
        }
    }
}
