//! Differences accepted on purpose: `tests/difftest/known.list`.
//!
//! Each entry is a reason (one or more lines), then `- PATTERN` for the reference's line and `+ PATTERN` for the other's; one of the two may
//! be missing when the line is. An entry ends with its last pattern. A group `(?P<a>…)` that both patterns have must
//! match the same text in both lines: so a pattern says what differs and not only where (where it could match in several ways,
//! what the other line has decides). Instead of patterns an entry may have `= NAME NAME …`: constants (`HEAD_*` for all that begin so) that
//! the reference does not know. Then nothing else may differ than that it shows their numbers where the other shows their names, as often as a line
//! has some. An entry that matches nothing any more fails the run.

use super::compare::Pair;
use regex_lite::Regex;
use std::fs;
use std::path::Path;

/// One accepted difference.
pub struct Known {
    pub line: usize,
    pub reason: String,
    minus: Option<Regex>,
    plus: Option<Regex>,
    /// Constants that only the other knows.
    names: Vec<String>,
    pub hits: usize,
}

/// Reads the list.
pub fn read(path: &Path) -> Result<Vec<Known>, String> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(format!("{}: {e}", path.display())),
    };
    let mut known: Vec<Known> = Vec::new();
    let mut reason = String::new();
    let mut fresh = true;
    for (number, line) in text.lines().enumerate() {
        let wrong = |e: &dyn std::fmt::Display| format!("{}:{}: {e}", path.display(), number + 1);
        let line = line.trim_end();
        if line.starts_with('#') {
            continue;
        }
        if let Some(names) = line.strip_prefix("= ") {
            if reason.is_empty() || !fresh {
                return Err(wrong(&"names are an entry of their own, with a reason"));
            }
            let names = names.split_whitespace().map(str::to_owned).collect();
            known.push(Known { line: number + 1, reason: reason.clone(), minus: None, plus: None, names, hits: 0 });
            fresh = false;
            continue;
        }
        let pattern =
            line.strip_prefix("- ").map(|p| (false, p)).or_else(|| line.strip_prefix("+ ").map(|p| (true, p)));
        let Some((plus, pattern)) = pattern else {
            if !line.is_empty() {
                if !fresh {
                    reason.clear();
                }
                fresh = true;
                reason = if reason.is_empty() { line.to_owned() } else { format!("{reason} {line}") };
            }
            continue;
        };
        if reason.is_empty() {
            return Err(wrong(&"a pattern without a reason"));
        }
        let pattern = Regex::new(&format!("^(?:{pattern})$")).map_err(|e| wrong(&e))?;
        if fresh {
            let (line, names) = (number + 1, Vec::new());
            known.push(Known { line, reason: reason.clone(), minus: None, plus: None, names, hits: 0 });
            fresh = false;
        }
        let entry = known.last_mut().ok_or_else(|| wrong(&"no entry"))?;
        let side = if plus { &mut entry.plus } else { &mut entry.minus };
        if side.is_some() {
            return Err(wrong(&"two patterns of a kind in one entry"));
        }
        *side = Some(pattern);
    }
    Ok(known)
}

impl Known {
    /// Whether a difference is this one.
    pub fn covers(&self, pair: &Pair) -> bool {
        if !self.names.is_empty() {
            return match (&pair.reference, &pair.other) {
                // Names and numbers are not equally long, and results stand in a column.
                (Some(reference), Some(other)) => unnamed(&closed_up(reference), &closed_up(other), &self.names),
                _ => false,
            };
        }
        let fits = |pattern: &Option<Regex>, line: &Option<String>| match (pattern, line) {
            (Some(pattern), Some(line)) => pattern.is_match(line),
            (None, None) => true,
            _ => false,
        };
        fits(&self.minus, &pair.reference) && fits(&self.plus, &pair.other) && self.common(pair)
    }

    /// Whether what the two patterns have in common is the same in both lines.
    fn common(&self, pair: &Pair) -> bool {
        let (Some(minus), Some(plus)) = (&self.minus, &self.plus) else { return true };
        let (Some(reference), Some(other)) = (&pair.reference, &pair.other) else { return true };
        let names: Vec<&str> = minus.capture_names().flatten().collect();
        if names.is_empty() {
            return true;
        }
        let (Some(a), Some(b)) = (minus.captures(reference), plus.captures(other)) else { return false };
        let shared = |name: &&str| plus.capture_names().flatten().any(|own| own == *name);
        let mut shared = names.into_iter().filter(shared).peekable();
        let text = |found: Option<regex_lite::Match<'_>>| found.map(|found| found.as_str().to_owned());
        if shared.clone().all(|name| text(a.name(name)) == text(b.name(name))) {
            return true;
        }
        // There may be several ways to match: what the other line holds is put where the pattern has the group.
        shared.peek().is_some() && {
            let exact = shared.fold(minus.as_str().to_owned(), |pattern, name| {
                filled(&pattern, name, &text(b.name(name)).unwrap_or_default())
            });
            Regex::new(&exact).is_ok_and(|exact| exact.is_match(reference))
        }
    }
}

/// A line with one blank where it has several.
fn closed_up(line: &str) -> String {
    line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a constant is the one of that name, or one of those that begin so (`V4L2_CID_*`).
fn is_named(constant: &str, name: &str) -> bool {
    name.strip_suffix('*').map_or(constant == name, |head| constant.starts_with(head))
}

/// Whether the reference's line is the other one with numbers in place of some names. A number may stand among flags whose names
/// both know, and with a table's placeholder beside it or instead of it.
fn unnamed(reference: &str, other: &str, names: &[String]) -> bool {
    let flags =
        |text: &str| text.find(|c: char| !c.is_ascii_alphanumeric() && !"_|?".contains(c)).unwrap_or(text.len());
    let (mut reference, mut other, mut found) = (reference, other, false);
    loop {
        // Up to a word that has one of the names.
        let mut at = 0;
        let word = loop {
            let Some(start) = other[at..].find(|c: char| c.is_ascii_alphanumeric() || c == '_') else { break "" };
            at += start;
            let word = &other[at..at + flags(&other[at..])];
            let known = reference.get(at..).is_some_and(|same| &same[..flags(same)] == word);
            if !known && word.split('|').any(|part| names.iter().any(|name| is_named(part, name))) {
                break word;
            }
            at += word.len();
        };
        if word.is_empty() {
            return found && reference == other;
        }
        let Some(rest) = reference.strip_prefix(&other[..at]) else { return false };
        let (number, rest) = rest.split_at(flags(rest));
        let is_number = |part: &str| {
            let digits = part.strip_prefix("0x").unwrap_or(part);
            !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit()) || part.ends_with("???")
        };
        let mut others = number.split('|').filter(|part| !word.split('|').any(|own| own == *part)).peekable();
        if others.peek().is_none() || !others.all(is_number) {
            return false;
        }
        let placeholder = rest.strip_prefix(" /* ").and_then(|note| note.split_once(" */"));
        reference = match placeholder.filter(|(note, _)| note.ends_with("???") && flags(note) == note.len()) {
            Some((_, behind)) => behind,
            None => rest,
        };
        other = &other[at + word.len()..];
        found = true;
    }
}

/// A pattern with a text in place of a named group.
fn filled(pattern: &str, name: &str, text: &str) -> String {
    let head = format!("(?P<{name}>");
    let Some(start) = pattern.find(&head) else { return pattern.to_owned() };
    let mut depth = 0;
    let mut escaped = false;
    for (at, c) in pattern[start..].char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' => depth += 1,
            ')' if depth > 1 => depth -= 1,
            ')' => return format!("{}{}{}", &pattern[..start], regex_lite::escape(text), &pattern[start + at + 1..]),
            _ => {}
        }
    }
    pattern.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_patterns_have_in_common_is_the_same() {
        let known = Known {
            line: 1,
            reason: String::new(),
            minus: Regex::new(r"^(?:f\((?P<a>.*)\) = (?P<r>\d+))$").ok(),
            plus: Regex::new(r"^(?:f\((?P<a>.*)\) = (?P<r>\d+)<.*>)$").ok(),
            names: Vec::new(),
            hits: 0,
        };
        let pair = |a: &str, b: &str| Pair { process: "P".into(), reference: Some(a.into()), other: Some(b.into()) };
        assert!(known.covers(&pair("f(1, 2) = 3", "f(1, 2) = 3</x>")));
        assert!(!known.covers(&pair("f(1, 2) = 3", "f(1, 5) = 3</x>")));
        assert!(!known.covers(&pair("f(1, 2) = 3", "f(1, 2) = 4</x>")));
        assert!(!known.covers(&pair("f(1, 2) = 3", "f(1, 2) = 3")));
    }

    #[test]
    fn a_group_may_match_in_several_ways() {
        let known = Known {
            line: 1,
            reason: String::new(),
            minus: Regex::new(r"^(?:(?P<head>f\(.*)0x[0-9a-f]+(?P<tail>.*))$").ok(),
            plus: Regex::new(r"^(?:(?P<head>f\(.*)NAME(?P<tail>.*))$").ok(),
            names: Vec::new(),
            hits: 0,
        };
        let pair = |a: &str, b: &str| Pair { process: "P".into(), reference: Some(a.into()), other: Some(b.into()) };
        assert!(known.covers(&pair("f(0x1, 0x2, 0x3) = 4", "f(0x1, NAME, 0x3) = 4")));
        assert!(!known.covers(&pair("f(0x1, 0x2, 0x3) = 4", "f(0x1, NAME, 0x5) = 4")));
        assert!(!known.covers(&pair("f(0x1, 0x2, 0x3) = 4", "f(0x1, 0x2, NAME) = 5")));
    }

    #[test]
    fn names_stand_for_numbers_and_nothing_else() {
        let names = ["O_NEW", "T_NEW"].map(str::to_owned);
        let same = |a: &str, b: &str| super::unnamed(a, b, &names);
        assert!(same("f(0x8 /* T_??? */, 1) = 3", "f(T_NEW, 1) = 3"));
        assert!(same("f(O_A|0x18) = 3", "f(O_A|O_NEW|0x10) = 3"));
        assert!(same("f([{0x8 /* T_??? */}, {0x8 /* T_??? */}], 8) = 3", "f([{T_NEW}, {T_NEW}], O_NEW) = 3"));
        assert!(same("f(O_A|0x18|255, T_NEW-1) = 3", "f(O_A|O_NEW|0x10|255, T_NEW-1) = 3"));
        assert!(same("f(0x9 /* O_A|0x8 */) = 3", "f(0x9 /* O_A|O_NEW */) = 3"));
        assert!(!same("f(0x8 /* T_??? */, 1) = 3", "f(T_NEW, 2) = 3"));
        assert!(!same("f(0x8 /* T_??? */, 1) = 3", "f(T_OLD, 1) = 3"));
        assert!(!same("f(O_B|0x8) = 3", "f(O_A|O_NEW) = 3"));
        assert!(!same("f(T_OLD) = 3", "f(T_NEW) = 3"));
        assert!(!same("f(0x8, \"x\") = 3", "f(T_NEW, {x=1}) = 3"));
    }
}
