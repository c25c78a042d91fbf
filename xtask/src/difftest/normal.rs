//! A trace made comparable: split by process, pids and times replaced, halves of interrupted lines joined.

use regex_lite::Regex;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// One line of one process.
#[derive(Clone, Debug)]
pub struct Line {
    /// The line as compared.
    pub text: String,
    /// The same with runs of blanks collapsed.
    pub flat: String,
    /// The padding means nothing: the line was joined from halves, or holds a number that was replaced.
    pub loose: bool,
}

/// The lines of a trace by process. A process is named by its place in the family: `P`, its first child `P.1`, that one's second `P.1.2`.
pub type Trace = BTreeMap<String, Vec<Line>>;

/// A line without the escape sequences of colours.
fn plain(line: &str) -> Cow<'_, str> {
    if line.contains('⟨') { SGR.replace_all(line, "") } else { Cow::Borrowed(line) }
}

/// Whether a line's first word begins with one of these: far cheaper than the pattern that looks closer.
fn begins(line: &str, words: &[&str]) -> bool {
    // -Y: the command's name stands in front.
    let line = line.strip_prefix('<').and_then(|line| line.split_once('>')).map_or(line, |(_, line)| line);
    let line = line.trim_start_matches(|c: char| !c.is_ascii_lowercase());
    words.iter().any(|word| line.starts_with(word))
}

/// Whether a stretch of at least three digits is somewhere in the line.
fn has_number(line: &str) -> bool {
    line.as_bytes().windows(3).any(|three| three.iter().all(u8::is_ascii_digit))
}

macro_rules! regex {
    ($name:ident = $text:expr) => {
        static $name: LazyLock<Regex> = LazyLock::new(|| Regex::new($text).expect("the pattern is right"));
    };
}

regex!(LEADER = r"^(?:\[pid +)?(\d+)(<[^>]*>)?\]? +");
regex!(CHILD = r"^(?:<[^>]*>)?(?:[^a-z]*)(?:clone3?|v?fork)\(.*\) += (\d+)(?:<[^>]*>)?(?: \(.*\))?(?: <T>)?$");
regex!(
    SELF = r"^(?:<[^>]*>)?(?:[^a-z]*)(?:getpid|gettid|set_tid_address|getpgrp|getsid)\(.*\) += (\d+)(?:<[^>]*>)?(?: <T>)?$"
);
regex!(PARENT = r"^(?:<[^>]*>)?(?:[^a-z]*)getppid\(.*\) += (\d+)(?:<[^>]*>)?(?: <T>)?$");
regex!(CLOCK = r"^\d\d:\d\d:\d\d(\.\d+)? ");
regex!(EPOCH = r"^\d{10}(\.\d+)? ");
regex!(RELATIVE = r"^( *\d+\.\d{3,9}|\(\+ *\d+\.\d{3,9}\)|\d\d:\d\d:\d\d(\.\d+)? \(\+ *\d+\.\d+\)) ");
regex!(TOOK = r"<(unfinished|\.\.\.|\d+\.\d+|\d+)>$");
regex!(CPU_TIME = r"si_([us])time=\d+( /\* [^*]* \*/)?");
regex!(USAGE = r"ru_([us])time=\{tv_sec=\d+, tv_usec=\d+\}");
regex!(TICKS = r"tms_(c?[us])time=\d+( /\* [^*]* \*/)?");
// Counters of the kernel and of the machine, which are what they are at the moment of the call.
regex!(
    COUNTER = r"\b(ru_maxrss|ru_minflt|ru_majflt|ru_inblock|ru_oublock|ru_nvcsw|ru_nivcsw|f_bfree|f_bavail|f_ffree|uptime|freeram|sharedram|bufferram|procs)=\d+"
);
regex!(LOADS = r"\bloads=\[\d+, \d+, \d+\]");
regex!(INODE = r"\b(pipe|socket|anon_inode|mnt|net|pid|user|uts|ipc|cgroup):\[\d+\]");
// Whether a child that ended has a name still is the moment's: its parent may have waited for it already.
regex!(ENDED = r"(--- SIGCHLD .*si_pid=[^ ,<]*)<[^>]*>");
regex!(NUMBER = r"\b\d{3,}\b");
regex!(DATE = r"\b(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?[+-]\d{4}");
regex!(SUMMARY = r"^ *[\d.]+ +[\d.]+ +\d+ +(\d+) +(\d+)? *([a-z_0-9]+)$");
regex!(POINTER = r"^(?:\[[ \d]+\] )?\[[0-9a-f]{8,16}\]|\b0x[0-9a-f]{6,12}\b");
regex!(LEADING = r"^(?:⟨t⟩|[\d:.]+|R|<[^>]*>|\[[0-9a-f? ]+\]|\[ *\d+\]|\s)+ ");
regex!(BLANKS = r" {2,}");
regex!(SGR = r"⟨[\d;]+⟩");

/// What the normaliser must know of a run.
pub struct Around {
    /// Seconds since the epoch at start and end.
    pub from: u64,
    pub to: u64,
    /// The trace has pids in front (-f with -o).
    pub pids: bool,
    /// Lines begin with a time (-t, -r and kin).
    pub times: bool,
    /// Lines end with the time a call took (-T).
    pub took: bool,
    /// A table of counts (-c and kin).
    pub summary: bool,
}

/// Makes a trace comparable. `parts` are (pid if the file's name holds it, text).
pub fn trace(parts: &[(Option<String>, String)], around: &Around) -> Trace {
    let mut by_pid: Vec<(String, Vec<Line>)> = Vec::new();
    let mut place: HashMap<String, usize> = HashMap::new();
    let mut open: HashMap<String, String> = HashMap::new();
    for (file_pid, text) in parts {
        for raw in text.lines() {
            let mut line = raw.to_owned();
            let mut pid = file_pid.clone().unwrap_or_default();
            if around.pids
                && file_pid.is_none()
                && let Some(found) = LEADER.captures(raw)
            {
                pid = found[1].to_owned();
                let comm = found.get(2).map_or("", |m| m.as_str());
                line = format!("{comm}{}", &raw[found[0].len()..]);
            }
            if around.times {
                line = leading_time(&line);
            }
            if around.took {
                line = TOOK
                    .replace(&line, |c: &regex_lite::Captures| {
                        if c[1].starts_with(|d: char| d.is_ascii_digit()) { "<T>".to_owned() } else { c[0].to_owned() }
                    })
                    .into_owned();
            }
            if around.summary
                && let Some(row) = SUMMARY.captures(&line)
            {
                line = format!("{} {} {}", &row[3], &row[1], row.get(2).map_or("", |m| m.as_str()));
                pid = "summary".to_owned();
            }
            let mut loose = false;
            if let Some(head) = line.trim_end_matches("⟨0⟩").strip_suffix("<unfinished ...>") {
                open.insert(pid, head.trim_end().to_owned());
                continue;
            }
            if let Some(at) = line.find("<... ")
                && let Some(end) = line[at..].find(" resumed>")
            {
                let tail = &line[at + end + " resumed>".len()..];
                line = format!("{}{}", open.remove(&pid).unwrap_or_else(|| "<unopened>".to_owned()), tail);
                loose = true;
            }
            let index = *place.entry(pid.clone()).or_insert_with(|| {
                by_pid.push((pid, Vec::new()));
                by_pid.len() - 1
            });
            by_pid[index].1.push(Line { text: line, flat: String::new(), loose });
        }
    }
    // A half that was never resumed: the process died in the call, or the trace ended.
    let mut rest: Vec<_> = open.into_iter().collect();
    rest.sort();
    for (pid, head) in rest {
        let index = *place.entry(pid.clone()).or_insert_with(|| {
            by_pid.push((pid, Vec::new()));
            by_pid.len() - 1
        });
        let lines = &mut by_pid[index].1;
        // In front of the line of its end, as it was written.
        let at = lines.iter().rposition(|l| !l.text.starts_with("+++ ")).map_or(0, |at| at + 1);
        lines.insert(at, Line { text: format!("{head} <unfinished ...>"), flat: String::new(), loose: true });
    }
    if around.summary
        && let Some(&index) = place.get("summary")
    {
        by_pid[index].1.sort_by(|a, b| a.text.cmp(&b.text));
    }
    // The first execve is the tracer's own child: its pointers are the tracer's.
    if let Some(first) =
        by_pid.iter_mut().flat_map(|(_, lines)| lines).find(|line| plain(&line.text).contains("execve("))
    {
        first.text = POINTER.replace_all(&first.text, "⟨own⟩").into_owned();
        first.loose = true;
    }
    let names = family(&by_pid, &place);
    let mut trace = Trace::new();
    for (pid, lines) in by_pid {
        let name = if pid == "summary" { pid } else { names.get(&pid).cloned().unwrap_or_else(|| "P".to_owned()) };
        let lines = lines.into_iter().map(|line| finish(line, &names, around));
        trace.entry(name).or_default().extend(lines);
    }
    trace
}

fn leading_time(line: &str) -> String {
    for (pattern, shape) in [(&*RELATIVE, Some("R")), (&*CLOCK, None), (&*EPOCH, None)] {
        if let Some(found) = pattern.find(line) {
            let shape = shape.map_or_else(
                || found.as_str().trim_end().chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect(),
                str::to_owned,
            );
            return format!("{shape} {}", leading_time(&line[found.end()..]));
        }
    }
    line.to_owned()
}

/// Names for every pid that the trace shows as a process.
fn family(by_pid: &[(String, Vec<Line>)], place: &HashMap<String, usize>) -> HashMap<String, String> {
    let mut names: HashMap<String, String> = HashMap::new();
    let Some((root, lines)) = by_pid.iter().find(|(pid, _)| pid != "summary") else {
        return names;
    };
    let mut queue = vec![(root.clone(), "P".to_owned())];
    names.insert(root.clone(), "P".to_owned());
    for line in lines {
        let text = plain(&line.text);
        if !begins(&text, &["get", "set_tid_address"]) {
            continue;
        }
        if let Some(found) = SELF.captures(&text) {
            if plausible(&found[1]) {
                names.entry(found[1].to_owned()).or_insert_with(|| "P".to_owned());
            }
        } else if let Some(found) = PARENT.captures(&text)
            && plausible(&found[1])
        {
            names.entry(found[1].to_owned()).or_insert_with(|| "PARENT".to_owned());
        }
    }
    while let Some((pid, name)) = queue.pop() {
        let Some(&index) = place.get(&pid) else {
            continue;
        };
        let mut count = 0;
        for line in &by_pid[index].1 {
            let text = plain(&line.text);
            if begins(&text, &["clone", "fork", "vfork"])
                && let Some(found) = CHILD.captures(&text)
            {
                count += 1;
                let child = found[1].to_owned();
                if !names.contains_key(&child) {
                    let child_name = format!("{name}.{count}");
                    names.insert(child.clone(), child_name.clone());
                    queue.push((child, child_name));
                }
            }
        }
    }
    let mut strangers = 0;
    for (pid, _) in by_pid {
        if !names.contains_key(pid) && pid != "summary" {
            strangers += 1;
            names.insert(pid.clone(), format!("Q{strangers}"));
        }
    }
    names
}

/// Small numbers occur as sizes and descriptors; a pid that small is left alone.
fn plausible(pid: &str) -> bool {
    pid.len() >= 3
}

fn finish(line: Line, names: &HashMap<String, String>, around: &Around) -> Line {
    let mut loose = line.loose;
    let mut text = line.text;
    // Most lines hold nothing of a kind: a search for a few bytes saves the pattern.
    let mut replace = |text: &mut String, next: Cow<'_, str>| {
        if next != text.as_str() {
            loose = true;
            let next = next.into_owned();
            *text = next;
        }
    };
    if has_number(&text) {
        let before = text.clone();
        let next = NUMBER.replace_all(&before, |c: &regex_lite::Captures| {
            let digits = &c[0];
            // `\357` is a byte of a string.
            if c.get(0).is_some_and(|found| before[..found.start()].ends_with('\\')) {
                return digits.to_owned();
            }
            if let Some(name) = names.get(digits) {
                return format!("⟨{name}⟩");
            }
            match digits.parse::<u64>() {
                Ok(seconds) if (around.from..=around.to).contains(&seconds) => "⟨now⟩".to_owned(),
                _ => digits.to_owned(),
            }
        });
        replace(&mut text, next);
    }
    if text.as_bytes().windows(3).any(|w| w[0].is_ascii_digit() && w[1] == b'T' && w[2].is_ascii_digit()) {
        let before = text.clone();
        let next = DATE.replace_all(&before, |c: &regex_lite::Captures| {
            let part = |n: usize| c[n].parse::<i64>().unwrap_or(0);
            let seconds = days(part(1), part(2), part(3)) * 86400 + part(4) * 3600 + part(5) * 60 + part(6);
            if (around.from as i64..=around.to as i64).contains(&seconds) {
                "⟨date⟩".to_owned()
            } else {
                c[0].to_owned()
            }
        });
        replace(&mut text, next);
    }
    for (sign, pattern, with) in [
        ("time=", &*CPU_TIME, "si_${1}time=⟨t⟩"),
        ("ru_", &*USAGE, "ru_${1}time=⟨t⟩"),
        ("tms_", &*TICKS, "tms_${1}time=⟨t⟩"),
        ("ru_maxrss", &*COUNTER, "${1}=⟨n⟩"),
        ("f_bfree", &*COUNTER, "${1}=⟨n⟩"),
        ("uptime", &*COUNTER, "${1}=⟨n⟩"),
        ("--- SIGCHLD", &*ENDED, "${1}"),
        ("loads=", &*LOADS, "loads=⟨n⟩"),
        (":[", &*INODE, "${1}:[⟨inode⟩]"),
    ] {
        if text.contains(sign) {
            let before = text.clone();
            replace(&mut text, pattern.replace_all(&before, with));
        }
    }
    let flat = if text.contains("  ") { BLANKS.replace_all(&text, " ").into_owned() } else { text.clone() };
    Line { text, flat, loose }
}

/// Days since 1970-01-01 of a date of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The word a line is grouped by: the call's name, or what stands first.
pub fn subject(line: &str) -> String {
    let line = &plain(line);
    let line = &line[LEADING.find(line).map_or(0, |m| m.end())..];
    if line.starts_with("+++ ") || line.starts_with("--- ") {
        return line.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    }
    line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .find(|w| !w.is_empty())
        .unwrap_or("(text)")
        .to_owned()
}

/// How many bytes the escape sequence of a colour takes that the text begins with.
fn escape(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('⟨')?;
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == ';'))?;
    (end > 0 && rest[end..].starts_with('⟩')).then_some(2 * '⟨'.len_utf8() + end)
}

/// A line cut into words, quoted strings and single characters.
pub fn tokens(line: &str) -> Vec<&str> {
    let bytes = line.as_bytes();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        if bytes[at] == b'"' {
            at += 1;
            while at < bytes.len() && bytes[at] != b'"' {
                at += if bytes[at] == b'\\' { 2 } else { 1 };
            }
            at = (at + 1).min(bytes.len());
        } else if let Some(escape) = escape(&line[at..]) {
            at += escape;
        } else if bytes[at].is_ascii_alphanumeric() || bytes[at] == b'_' || bytes[at] >= 0x80 {
            while at < bytes.len()
                && (bytes[at].is_ascii_alphanumeric() || bytes[at] == b'_' || bytes[at] >= 0x80)
                && (at == start || !line.is_char_boundary(at) || escape(&line[at..]).is_none())
            {
                at += 1;
            }
        } else {
            at += 1;
        }
        while !line.is_char_boundary(at) {
            at += 1;
        }
        tokens.push(&line[start..at]);
    }
    tokens
}

/// What a word may be exchanged for where two runs of the reference differ.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Class {
    Number,
    Text,
    Word,
    Other,
}

pub fn class(token: &str) -> Class {
    match token.as_bytes()[0] {
        b'0'..=b'9' => Class::Number,
        b'"' => Class::Text,
        b'a'..=b'z' | b'A'..=b'Z' | b'_' => Class::Word,
        // A replaced number is a number still.
        0x80.. => Class::Number,
        _ => Class::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around() -> Around {
        Around { from: 1_700_000_000, to: 1_700_000_010, pids: true, times: false, took: false, summary: false }
    }

    #[test]
    fn processes_are_named_by_place_and_halves_joined() {
        let text = "4321  clone(child_stack=NULL) = 4322\n4321  wait4(-1,  <unfinished ...>\n4322  exit(0) = ?\n4321  <... wait4 resumed>NULL) = 4322\n";
        let trace = trace(&[(None, text.to_owned())], &around());
        assert_eq!(trace["P"][1].flat, "wait4(-1,NULL) = ⟨P.1⟩");
        assert_eq!(trace["P.1"][0].flat, "exit(0) = ?");
    }

    #[test]
    fn dates_within_the_run_are_replaced() {
        assert_eq!(days(1970, 1, 1), 0);
        assert_eq!(days(2023, 11, 14), 1_700_000_000 / 86400);
        let text = "5000  x(1700000001 /* 2023-11-14T22:13:21.5+0000 */, 1600000000)\n";
        let trace = trace(&[(None, text.to_owned())], &around());
        assert_eq!(trace["P"][0].flat, "x(⟨now⟩ /* ⟨date⟩ */, 1600000000)");
    }

    #[test]
    fn counters_of_the_moment_are_replaced_but_bytes_of_strings_are_not() {
        let text = "357  f({ru_maxrss=600, ru_ixrss=0}, \"\\357\") = 357\n";
        let trace = trace(&[(None, text.to_owned())], &around());
        assert_eq!(trace["P"][0].flat, "f({ru_maxrss=⟨n⟩, ru_ixrss=0}, \"\\357\") = ⟨P⟩");
    }

    #[test]
    fn children_are_known_by_their_parents_also_behind_names() {
        let text = "4321<sh> <sh>clone(child_stack=NULL) = 4322<sh>\n4322<sh> <sh>exit(0) = ?\n";
        let trace = trace(&[(None, text.replace("<sh> <sh>", "<sh> "))], &around());
        assert!(trace.contains_key("P.1"), "{trace:?}");
    }

    #[test]
    fn tokens_keep_every_byte() {
        for line in ["open(\"a\\\"b\", O_RDONLY) = 3", "\"unclosed\\", "é\"ü", "⟨35⟩0x10⟨0⟩⟨", ""] {
            assert_eq!(tokens(line).concat(), line);
        }
        assert_eq!(tokens("⟨32⟩0x10⟨0⟩⟨now⟩"), ["⟨32⟩", "0x10", "⟨0⟩", "⟨now⟩"]);
    }
}
