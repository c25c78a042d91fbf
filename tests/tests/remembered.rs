//! What strobe remembers of a program is what it did the last time, and nothing that it is told else is believed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use harness::{Run, TempDir, Tracer, engines};

/// A run that remembers in this directory.
fn run(cache: &Path, command: &[&str]) -> Run {
    run_with(&["-f"], cache, command)
}

fn run_with(options: &[&str], cache: &Path, command: &[&str]) -> Run {
    run_by("auto", options, cache, command)
}

fn run_by(engine: &str, options: &[&str], cache: &Path, command: &[&str]) -> Run {
    let mut tracer = Tracer::new().arg("-d").args(options.iter().copied()).traced();
    tracer.command().env("STROBE_CACHE", cache).env("STROBE_ENGINE", engine).env_remove("STROBE_ARMING");
    // Cargo sets it, and programs look there for their libraries.
    tracer.command().env_remove("LD_LIBRARY_PATH");
    tracer.args(command.iter().copied()).run()
}

/// The number before some words of the last message of `-d`; 0 without them.
fn count(run: &Run, what: &str) -> u64 {
    let line = run.stderr.lines().find(|line| line.contains("fast path: ")).expect("there is one");
    let number = |(head, _): (&str, &str)| head.rsplit([' ', '(']).next()?.parse().ok();
    line.split_once(what).and_then(number).unwrap_or(0)
}

const EARLY: &str = " before they trapped";
const LATE: &str = " before it was worth it";

fn files(cache: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(cache).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    files
}

/// A program that nobody has traced before.
fn program(dir: &TempDir) -> String {
    let program = dir.path().join("program");
    fs::copy("/bin/cat", &program).expect("there is one");
    program.to_str().expect("text").to_owned()
}

/// What makes it do many calls.
fn many(program: &str) -> Vec<&str> {
    [&[program][..], &["/etc/passwd"; 12]].concat()
}

/// What a program does is known from the first of its processes on, remembered or not: from libraries that it makes few calls from
/// it traps, and it is patched where it calls from, not wherever a shell has. The trace is the same.
#[test]
fn a_program_is_patched_where_it_calls_from() {
    let dir = TempDir::new("remembered-sites");
    let program = program(&dir);
    // Both are known to the trace, and the one calls from where the other does not.
    let each = |command: &str| format!("i=0; while [ $i -lt 40 ]; do {command} >/dev/null; i=$((i+1)); done");
    for cache in [PathBuf::new(), dir.path().join("cache")] {
        for command in ["/bin/true".to_owned(), many(&program).join(" ")] {
            let script = each(&command);
            let stops = run_by("classic", &["-f"], &cache, &["sh", "-c", &script]);
            for again in 0..2 {
                let run = run(&cache, &["sh", "-c", &script]);
                same(&stops, &run, &command);
                let few = count(&run, " through sites that are not worth a patch");
                // One call of libc's and the last; not of the first process.
                assert!(if command.ends_with("true") { few >= 38 } else { few == 0 }, "{again}: {}", run.stderr);
                let (patched, early) = (count(&run, " sites patched"), count(&run, EARLY));
                assert!(patched < 40 * 30 && early > 0, "{again}: {}", run.stderr);
            }
        }
    }
}

/// Two runs have made the same calls, whatever differs from run to run.
#[track_caller]
fn same(left: &Run, right: &Run, why: &str) {
    assert!(left.status.success() && right.status.success(), "{}{}", left.stderr, right.stderr);
    assert_eq!(left.stdout, right.stdout, "{why}");
    // When a shell learns of a child's end is a race.
    let races = ["getrandom(", "---SIGCHLD", "rt_sigreturn(", "wait4("];
    let is_same = |line: &String| !races.iter().any(|head| line.starts_with(head));
    let lines = |run: &Run| engines::calls(&run.trace).concat().into_iter().filter(is_same).collect::<Vec<_>>();
    let (left, right) = (lines(left), lines(right));
    for (at, (left, right)) in left.iter().zip(&right).enumerate() {
        assert_eq!(left, right, "line {at}, {why}");
    }
    assert_eq!(left.len(), right.len(), "{why}");
}

#[test]
fn a_program_records_from_its_beginning_when_it_is_known() {
    let dir = TempDir::new("remembered");
    let cache = dir.path().join("cache");
    let program = program(&dir);
    let command = many(&program);
    let first = run(&cache, &command);
    assert_eq!((count(&first, EARLY), count(&first, LATE)), (0, 48), "{}", first.stderr);
    let second = run(&cache, &command);
    assert!(count(&second, EARLY) > 8 && count(&second, LATE) <= 1, "{}", second.stderr);
    same(&first, &second, "known");
    let names = files(&cache);
    assert_eq!(names.len(), 1, "{names:?}");
    let known = fs::read_to_string(&names[0]).expect("it can be read");
    // Nothing new: it is not written again.
    let before = fs::metadata(&names[0]).expect("it is there").modified().expect("a time");
    run(&cache, &command);
    assert_eq!(fs::metadata(&names[0]).expect("it is there").modified().expect("a time"), before);
    // Without, as always.
    let without = run(Path::new(""), &command);
    assert_eq!((count(&without, EARLY), count(&without, LATE)), (0, 48), "{}", without.stderr);
    // It is another one.
    Command::new("touch").args(["-d", "2001-01-01"]).arg(&program).status().expect("it runs");
    let other = run(&cache, &command);
    assert_eq!((count(&other, EARLY), count(&other, LATE)), (0, 48), "{}", other.stderr);
    same(&first, &other, "another");
    assert_eq!(files(&cache).len(), 2);

    // Whatever stands there, the program and its trace are what they are.
    let path = files(&cache).into_iter().find(|path| fs::read_to_string(path).is_ok_and(|text| text != known));
    let path = path.expect("the other one");
    let good = fs::read_to_string(&path).expect("it can be read");
    let lies = [
        "".to_owned(),
        "nonsense".to_owned(),
        good[..good.len() / 2].to_owned(),
        // Everywhere but at a site, and at the sites with other bytes around them.
        shifted(&good, 1),
        shifted(&good, 2),
        good.replace(':', ":1"),
        good.replacen(" 48", " 99999999999999999999", 1),
    ];
    for lie in lies {
        fs::write(&path, &lie).expect("it can be written");
        let run = run(&cache, &command);
        same(&first, &run, &lie);
    }
    // Nor is what somebody else may have written believed, nor is it any harm that nothing can be.
    fs::write(&path, &good).expect("it can be written");
    Command::new("chmod").arg("go+w").arg(&path).status().expect("it runs");
    assert_eq!(count(&run(&cache, &command), EARLY), 0);
    let nowhere = run(Path::new("/proc/nowhere"), &command);
    same(&first, &nowhere, "nowhere");
    assert_eq!(nowhere.stderr.lines().count(), first.stderr.lines().count(), "{}", nowhere.stderr);
}

/// The same with all offsets moved.
fn shifted(text: &str, by: u64) -> String {
    let word = |word: &str| match word.split_once(':') {
        Some((offset, around)) => format!("{:x}:{around}", u64::from_str_radix(offset, 16).expect("a number") + by),
        None => word.to_owned(),
    };
    text.lines().map(|line| line.split(' ').map(word).collect::<Vec<_>>().join(" ") + "\n").collect()
}

/// One that has made few calls the last time begins with stops, and one that has changed its ways is known by the last ones.
#[test]
fn who_makes_few_calls_begins_with_stops() {
    let dir = TempDir::new("few");
    let cache = dir.path().join("cache");
    let program = program(&dir);
    let many = many(&program);
    let few = [program.as_str(), "/dev/null"];
    run(&cache, &few);
    assert!(files(&cache).is_empty());
    run(&cache, &many);
    assert!(count(&run(&cache, &many), LATE) <= 1);
    // Now it is remembered by what it does there.
    assert!(count(&run(&cache, &few), LATE) <= 1);
    assert!(count(&run(&cache, &few), LATE) > 20);
    assert_eq!(count(&run(&cache, &many), LATE), 48);
    // Who asks for a few of them only is told nothing of how many there are, nor does that pay for their sake.
    run(&cache, &many);
    for options in [&["-f", "-e", "trace=openat"][..], &["-f", "-y", "-e", "trace=openat"]] {
        let some = run_with(options, &cache, &many);
        assert_eq!(count(&some, " calls recorded"), 0, "{}", some.stderr);
    }
    let alone = run_with(&["-e", "trace=openat"], &cache, &many);
    assert!(count(&alone, LATE) <= 1 && count(&alone, EARLY) > 8, "{}", alone.stderr);
    let counted = run_with(&["-f", "-c"], &cache, &many);
    assert!(count(&counted, LATE) <= 1, "{}", counted.stderr);
    assert!(count(&run(&cache, &many), LATE) <= 1);
}
