//! Differences accepted on purpose: `tests/difftest/known.list`.
//!
//! Each entry is a reason (one or more lines), then `- PATTERN` for the reference's line and `+ PATTERN` for the other's; one of the two may
//! be missing when the line is. An entry ends with its last pattern. A group `(?P<a>…)` that both patterns have must
//! match the same text in both lines: so a pattern says what differs and not only where (where it could match in several ways,
//! what the other line has decides). An entry that matches nothing
//! any more fails the run.

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
            known.push(Known { line: number + 1, reason: reason.clone(), minus: None, plus: None, hits: 0 });
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
            hits: 0,
        };
        let pair = |a: &str, b: &str| Pair { process: "P".into(), reference: Some(a.into()), other: Some(b.into()) };
        assert!(known.covers(&pair("f(0x1, 0x2, 0x3) = 4", "f(0x1, NAME, 0x3) = 4")));
        assert!(!known.covers(&pair("f(0x1, 0x2, 0x3) = 4", "f(0x1, NAME, 0x5) = 4")));
        assert!(!known.covers(&pair("f(0x1, 0x2, 0x3) = 4", "f(0x1, 0x2, NAME) = 5")));
    }
}
