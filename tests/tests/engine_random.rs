//! Random calls with both engines, as an ordinary user: the same events, field by field, and every call of them.
//!
//! The calls follow from a seed. `STROBE_RANDOM=FIRST-LAST:CALLS` chooses other seeds and more calls than the few of CI.
#![cfg(target_arch = "x86_64")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use abi::Abi;
use harness::{Bits, TempDir, tracee};

/// In front of what is to run as an ordinary user; nothing where the tests do.
fn as_nobody() -> &'static [&'static str] {
    let root = harness::proc_status(std::process::id(), "Uid").is_some_and(|ids| ids.starts_with("0\t"));
    if root { &["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] } else { &[] }
}

/// A directory that an ordinary user may write to, and the programs where that user may run them.
struct Place {
    dir: TempDir,
    strace: PathBuf,
    program: PathBuf,
}

impl Place {
    fn new() -> Place {
        let dir = TempDir::new("random");
        let open = |path: &Path| fs::set_permissions(path, fs::Permissions::from_mode(0o777)).expect("chmod");
        open(dir.path());
        let copy = |from: &Path, name: &str| {
            let to = dir.path().join(name);
            fs::copy(from, &to).expect("it can be copied");
            open(&to);
            to
        };
        let strace = copy(harness::strobe(), "strace");
        let program = copy(&tracee("engine_random", Bits::B64).expect("it compiles"), "engine_random");
        Place { dir, strace, program }
    }

    /// A trace of a run, and how often the program says to have made each call.
    fn run(&self, engine: &str, options: &[&str], seed: u64, calls: u64) -> (String, Vec<u64>) {
        let work = TempDir::new("work");
        fs::set_permissions(work.path(), fs::Permissions::from_mode(0o777)).expect("chmod");
        let out = work.path().join("trace");
        // A script in the place of the tracer cannot be copied from where it lies.
        let script = fs::read(&self.strace).is_ok_and(|bytes| bytes.starts_with(b"#!"));
        let strace = if script { harness::as_strace() } else { &self.strace };
        let mut command = std::process::Command::new("env");
        // The heap lies where it lies, or it would sometimes begin among the addresses of the program that are compared.
        command
            .arg(format!("STROBE_ENGINE={engine}"))
            .args(["setarch", "-R"])
            .args(as_nobody())
            .arg(strace)
            .arg("-f")
            .arg("-o")
            .arg(&out);
        command.args(options).arg(&self.program).arg(work.path()).args([seed.to_string(), calls.to_string()]);
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.stdin(std::process::Stdio::null());
        let said = self.dir.path().join("said");
        command.stderr(fs::File::create(&said).expect("a file"));
        let mut child = command.spawn().expect("env runs");
        let status = harness::wait_limited(&mut child, Duration::from_secs(300));
        let said = fs::read_to_string(said).unwrap_or_default();
        assert_eq!(status.and_then(|status| status.code()), Some(0), "{engine} {options:?}, seed {seed}: {said}");
        let counts = fs::read(work.path().join("counts")).expect("counts");
        let counts = counts.chunks_exact(8).map(|word| u64::from_le_bytes(word.try_into().unwrap_or_default()));
        (String::from_utf8_lossy(&fs::read(&out).expect("a trace")).into_owned(), counts.collect())
    }
}

/// The lines of each task by its name, unfinished calls joined; and the ids of all.
fn tasks(trace: &str) -> (BTreeMap<String, Vec<Vec<String>>>, BTreeSet<String>) {
    #[derive(Default)]
    struct Task {
        name: String,
        lines: Vec<String>,
        open: Option<String>,
    }
    let mut tasks: BTreeMap<&str, Task> = BTreeMap::new();
    for line in trace.lines() {
        let (id, text) = line.split_once(' ').unwrap_or(("", line));
        let (task, text) = (tasks.entry(id).or_default(), text.trim_start());
        let whole = if let Some(head) = text.strip_suffix(" <unfinished ...>") {
            task.open = Some(head.to_owned());
            continue;
        } else if let Some((_, tail)) = text.strip_prefix("<... ").and_then(|text| text.split_once(" resumed>")) {
            task.open.take().unwrap_or_default() + tail
        } else {
            text.to_owned()
        };
        if let Some(name) = whole.strip_prefix("write(-1, \"task ").and_then(|text| text.split('"').next()) {
            task.name = name.to_owned();
        }
        // Of a thread that has ended by itself the kernel tells the status of the process when that ends before the thread is
        // waited for.
        let by_itself = task.lines.last().is_some_and(|line| line.starts_with("exit("));
        task.lines.push(if by_itself && whole.starts_with("+++ exited") { "+++ exited +++".to_owned() } else { whole });
    }
    let ids = tasks.keys().map(|&id| id.to_owned()).collect();
    let mut named: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for (_, mut task) in tasks {
        task.lines.extend(task.open.map(|open| open + " <never>"));
        let lines = task.lines.iter().filter(|line| is_comparable(line)).map(|line| plain(line)).collect();
        named.entry(task.name).or_default().push(lines);
    }
    // Children of vfork have no names: they are the same in some order.
    named.values_mut().for_each(|tasks| tasks.sort());
    (named, ids)
}

/// Not what is told by the moment: what others have in the directory, random bytes, how often a thread's end is waited for.
fn is_comparable(line: &str) -> bool {
    let heads = ["getdents", "getrandom(", "getcwd(", "newfstatat(AT_FDCWD, \".\"", "lstat(\"/\"", "getppid("];
    // Neither what begins before the program does.
    let own = ["execve(\"/", "chdir(\""];
    !heads.iter().chain(&own).any(|head| line.starts_with(head)) && !line.contains(", FUTEX_WAIT, ")
}

/// A line without times, addresses of the moment and what a child used.
fn plain(line: &str) -> String {
    // The last one is cleared when the thread ends, which may be before its maker is looked at.
    const MOMENT: [&str; 8] = ["st_atime", "st_mtime", "st_ctime", "st_ino", "st_dev", "sin_port", "tv_", "parent_tid"];
    let line = match line.find("{ru_utime") {
        Some(at) if line.starts_with("wait4(") => &line[..at],
        _ => line,
    };
    let mut text = String::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let word = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        let (word, after) = rest.split_at(word);
        if word.is_empty() {
            // Columns are of the moment too.
            if !(first == ' ' && text.ends_with(' ')) {
                text.push(first);
            }
            rest = &rest[first.len_utf8()..];
        } else if MOMENT.iter().any(|name| word.starts_with(name)) {
            text.push_str(word);
            rest = after.trim_start_matches(|c: char| !",})".contains(c));
        } else {
            let hex = word.strip_prefix("0x").and_then(|digits| u64::from_str_radix(digits, 16).ok());
            // The arenas of the program's threads are where they are; what the kernel has placed is not.
            match hex {
                Some(at) if at >= 0x50_0000 && at >> 32 != 0x1000 => text.push_str("ADDRESS"),
                _ => text.push_str(word),
            }
            rest = after;
        }
    }
    text
}

/// A line without ids.
fn nameless(line: &str, ids: [&BTreeSet<String>; 2]) -> String {
    line.split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !ids.iter().any(|ids| ids.contains(*digits)))
        .collect::<Vec<_>>()
        .join("#")
        + &line.replace(|c: char| c.is_ascii_digit(), "")
}

/// Compares two traces; how many lines there were.
#[track_caller]
fn same(seed: u64, left: &str, right: &str) -> usize {
    let ((left, left_ids), (right, right_ids)) = (tasks(left), tasks(right));
    let names = |tasks: &BTreeMap<String, Vec<Vec<String>>>| {
        tasks.iter().map(|(name, tasks)| (name.clone(), tasks.len())).collect::<Vec<_>>()
    };
    assert_eq!(names(&left), names(&right), "tasks, seed {seed}");
    let mut lines = 0;
    for (name, left, right) in left
        .iter()
        .flat_map(|(name, tasks)| tasks.iter().zip(&right[name]).map(move |(left, right)| (name, left, right)))
    {
        for (at, (a, b)) in left.iter().zip(right).enumerate() {
            let ids = [&left_ids, &right_ids];
            assert!(a == b || nameless(a, ids) == nameless(b, ids), "seed {seed}, task {name}, line {at}:\n{a}\n{b}");
        }
        assert_eq!(left.len(), right.len(), "seed {seed}, task {name}");
        lines += left.len();
    }
    lines
}

/// Every call that the program has counted is there as often as it says.
#[track_caller]
fn counted(seed: u64, made: &[u64], seen: &BTreeMap<&str, u64>) {
    let names: BTreeMap<u64, &str> =
        abi::sysno::table(Abi::X86_64).iter().map(|(nr, name)| (u64::from(*nr), *name)).collect();
    let mut any = 0;
    // The last ones are no calls: what the C library makes by itself is counted there.
    for (nr, &count) in made.iter().enumerate().take(501).filter(|(_, count)| **count > 0) {
        let name = names[&(nr as u64)];
        assert_eq!(seen.get(name), Some(&count), "{name}, seed {seed}");
        any += count;
    }
    assert!(any > 100, "{any} calls, seed {seed}");
}

fn seeds() -> (std::ops::RangeInclusive<u64>, u64) {
    let chosen = std::env::var("STROBE_RANDOM").ok().and_then(|text| {
        let (seeds, calls) = text.split_once(':')?;
        let (first, last) = seeds.split_once('-')?;
        Some((first.parse().ok()?..=last.parse().ok()?, calls.parse().ok()?))
    });
    chosen.unwrap_or((1..=6, 2500))
}

#[test]
fn the_same_events_of_random_calls() {
    let place = Place::new();
    let (seeds, calls) = seeds();
    let mut lines = 0;
    for seed in seeds {
        let options = ["-v", "-s", "100"];
        let (stops, _) = place.run("classic", &options, seed, calls);
        let (fast, made) = place.run("fast", &options, seed, calls);
        lines += same(seed, &stops, &fast);
        let mut seen = BTreeMap::new();
        for line in fast.lines() {
            let text = line.split_once(' ').map_or("", |(_, text)| text.trim_start());
            // An unfinished call begins once, and is resumed once.
            if let Some((name, _)) = text.split_once('(')
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            {
                *seen.entry(name).or_default() += 1;
            }
        }
        counted(seed, &made, &seen);
    }
    println!("{lines} lines");
}

#[test]
fn every_random_call_is_counted() {
    let place = Place::new();
    let (seeds, calls) = seeds();
    for seed in seeds {
        let (table, made) = place.run("fast", &["-c"], seed, calls);
        let rows = table.lines().filter_map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            Some((*words.last()?, words.get(3)?.parse().ok()?))
        });
        counted(seed, &made, &rows.collect());
    }
}
