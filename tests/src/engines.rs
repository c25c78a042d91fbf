//! Runs with both engines, and what they have to have in common.

use std::collections::BTreeMap;

use crate::{Run, Tracer};

/// A run of strobe as strace with an engine; the program does not see which.
pub fn run(engine: &str, options: &[&str], command: &[&str]) -> Run {
    run_as(Tracer::new(), engine, options, command)
}

/// As [`run`], in strobe's own personality.
pub fn run_own(engine: &str, options: &[&str], command: &[&str]) -> Run {
    run_as(Tracer::strobe::<&str>(&[]), engine, options, command)
}

/// As [`run`], with what arms the fast path.
pub fn run_armed(arming: &str, engine: &str, options: &[&str], command: &[&str]) -> Run {
    let mut tracer = Tracer::new();
    tracer.command().env("STROBE_ARMING", arming);
    run_as(tracer, engine, options, command)
}

/// As [`same`], with what arms the fast path.
#[track_caller]
pub fn same_armed(arming: &str, options: &[&str], command: &[&str]) -> Run {
    compare(run("classic", options, command), run_armed(arming, "fast", options, command), command)
}

fn run_as(tracer: Tracer, engine: &str, options: &[&str], command: &[&str]) -> Run {
    let mut tracer = tracer.args(["-E", "STROBE_ENGINE", "-E", "STROBE_ARMING"]).args(options.iter().copied()).traced();
    tracer.command().env("STROBE_ENGINE", engine);
    tracer.args(command.iter().copied()).run()
}

/// The calls that stopped and those that were recorded or counted, by the last message of `-d`.
pub fn ways(run: &Run) -> (u64, u64) {
    let line = run.stderr.lines().find_map(|line| line.split_once("fast path: ")).unwrap_or_else(|| {
        panic!("no message about the fast path: {}", run.stderr);
    });
    let before = |what: &str| {
        let (head, _) = line.1.split_once(what)?;
        head.rsplit([' ', ',']).next()?.parse().ok()
    };
    let recorded =
        [" calls recorded", " calls counted", " call recorded", " call counted"].into_iter().filter_map(before);
    (before(" stopped").unwrap_or(u64::MAX), recorded.sum())
}

/// A trace's calls by task, in the order in which the tasks turn up: unfinished calls joined, what differs from run to run
/// (ids, addresses, times) taken out.
pub fn calls(trace: &str) -> Vec<Vec<String>> {
    let mut order: Vec<String> = Vec::new();
    let mut tasks: BTreeMap<String, (Vec<String>, Option<String>)> = BTreeMap::new();
    for line in trace.lines() {
        // With -Y the name of the task stands behind its id.
        let (task, name, text) = match line.split_once(' ') {
            Some((id, text)) if id.starts_with(|c: char| c.is_ascii_digit()) => {
                let (id, name) = id.split_at(id.find('<').unwrap_or(id.len()));
                (id.to_owned(), name, text.trim_start())
            }
            _ => (String::new(), "", line),
        };
        if !tasks.contains_key(&task) {
            order.push(task.clone());
        }
        let (lines, open) = tasks.entry(task).or_default();
        if let Some(head) = text.strip_suffix(" <unfinished ...>") {
            *open = Some(format!("{name}{head}"));
        } else if let Some((_, tail)) = text.strip_prefix("<... ").and_then(|text| text.split_once(" resumed>")) {
            lines.push(open.take().unwrap_or_default() + tail);
        } else {
            lines.push(format!("{name}{text}"));
        }
    }
    order.iter().map(|task| tasks[task].0.iter().map(|line| plain(line)).collect()).collect()
}

/// A line without the times of the last access: the first of two runs is that access.
fn without_access(line: &str) -> String {
    let mut text = line.to_owned();
    for (head, end) in [("st_atime=", ", st_mtime"), ("stx_atime={", "}")] {
        if let Some(from) = text.find(head).map(|at| at + head.len())
            && let Some(len) = text[from..].find(end)
        {
            text.replace_range(from..from + len, "");
        }
    }
    text
}

/// A line without what differs from run to run.
pub fn plain(line: &str) -> String {
    let line = without_access(line);
    let mut text = String::new();
    let mut digits = String::new();
    for c in line.chars().chain(['\n']) {
        if c.is_ascii_hexdigit() && (c.is_ascii_digit() || digits.starts_with("0x")) || digits == "0" && c == 'x' {
            digits.push(c);
            continue;
        }
        // Small numbers are flags, counts and descriptors; large ones are ids, addresses and sizes of the moment. What is left
        // of a timer can be any part of a second.
        if digits.len() > 2 || !digits.is_empty() && text.ends_with("tv_usec=") {
            text.push('N')
        } else {
            text.push_str(&digits)
        }
        digits.clear();
        if c != ' ' && c != '\n' {
            text.push(c);
        }
    }
    text
}

fn is_comparable(line: &str) -> bool {
    // With -Y the task comes first.
    let line = line.strip_prefix("<").and_then(|line| Some(line.split_once('>')?.1)).unwrap_or(line);
    // Where a signal comes in is up to the moment, and so are the times of the pipe at descriptor 1.
    !["getrandom(", "sysinfo(", "---SIGCHLD", "fstatfs(", "rt_sigreturn(", "newfstatat(1,"]
        .iter()
        .any(|head| line.starts_with(head))
}

/// A command traced by both engines: the same lines, whatever differs from run to run. Gives the run of the fast one.
#[track_caller]
pub fn same(options: &[&str], command: &[&str]) -> Run {
    compare(run("classic", options, command), run("fast", options, command), command)
}

/// As [`same`], in strobe's own personality.
#[track_caller]
pub fn same_own(options: &[&str], command: &[&str]) -> Run {
    compare(run_own("classic", options, command), run_own("fast", options, command), command)
}

#[track_caller]
fn compare(stops: Run, fast: Run, command: &[&str]) -> Run {
    assert_eq!((stops.code(), &stops.stdout), (fast.code(), &fast.stdout), "{command:?}\n{}", fast.stderr);
    let (left, right) = (calls(&stops.trace), calls(&fast.trace));
    assert_eq!(left.len(), right.len(), "tasks of {command:?}");
    for (left, right) in left.iter().zip(&right) {
        let pick = |lines: &[String]| lines.iter().filter(|line| is_comparable(line)).cloned().collect::<Vec<_>>();
        let (left, right) = (pick(left), pick(right));
        for (at, (a, b)) in left.iter().zip(&right).enumerate() {
            assert_eq!(a, b, "line {at} of {command:?}");
        }
        assert_eq!(left.len(), right.len(), "{command:?}");
    }
    fast
}
