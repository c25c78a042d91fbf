//! The ways in which sites are patched, each by itself: the program checks itself, and what was changed is put back.
#![cfg(target_arch = "x86_64")]

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use harness::{Bits, Load, Own, TempDir, Tracer, dynamic_tracee, proc_status, send, tracee, until, wait_limited};

const PATIENCE: Duration = Duration::from_secs(20);
const WAYS: [&str; 5] = ["pun", "long pun", "padding", "behind", "guess"];

fn tracer(ways: &str, options: &[&str]) -> Tracer {
    let mut tracer = Tracer::new().args(options.iter().copied());
    tracer.command().env("STROBE_ENGINE", "fast").env("STROBE_PATCHES", ways);
    tracer
}

/// Runs a program that checks itself, in which sites are patched only in these ways. How many were in the last of them.
#[track_caller]
fn patched(ways: &str, program: &Path, args: &[&str], code: i32) -> u32 {
    let run = tracer(ways, &["-f", "-d"]).traced().arg(program).args(args.iter().copied()).run();
    let said: Vec<&str> = run.stderr.lines().filter(|line| !line.contains("fast path: ")).collect();
    assert_eq!((run.code(), &said[..]), (code, &[][..]), "{ways}: {} {args:?}", program.display());
    let last = ways.rsplit(',').next().unwrap_or(ways);
    let line = run.stderr.lines().find(|line| line.contains("fast path: ")).expect("how many calls took which way");
    // `8 sites patched`, or how many in which way.
    let count = |before: &str| line.split_once(before)?.0.rsplit([' ', '(']).next()?.parse().ok();
    let only = if line.contains(" patched (") { None } else { count(" sites patched").filter(|_| last == "pun") };
    count(&format!(" {last}, ")).or_else(|| count(&format!(" {last})"))).or(only).unwrap_or(0)
}

fn programs(name: &str) -> [PathBuf; 2] {
    [dynamic_tracee(name, Bits::B64).expect("it compiles"), tracee(name, Bits::B64).expect("it compiles")]
}

/// With all kinds of instructions behind the calls, one thread and several, and signals.
#[test]
fn a_program_does_not_notice_how_it_is_patched() {
    let [dynamic, fixed] = programs("engine_patches");
    for (way, most) in WAYS.into_iter().zip([15, 15, 20, 30, 0]) {
        for args in [&["40"][..], &["15", "storm"]] {
            let sites = patched(way, &dynamic, args, 0);
            assert!(sites >= most, "{sites} sites by {way}, {args:?}");
            patched(way, &fixed, args, 0);
        }
    }
    patched(&WAYS.join(","), &dynamic, &["300"], 0);
}

/// What other tests do with the best of all ways, with those that change more than two bytes or need more of the code.
#[test]
fn storms_over_each_way() {
    let ([storm, _], [storms, _]) = (programs("engine_storm"), programs("engine_storms"));
    for way in ["behind", "padding,guess"] {
        patched(way, &storm, &["800"], 0);
        for (args, code) in [
            (["cancel", "8"], 0),
            (["threads", "5"], 0),
            (["chain", "6"], 3),
            (["sites", "4"], 0),
            (["sigsys", "4"], 0),
            (["runtime", "4"], 0),
        ] {
            patched(way, &storms, &args, code);
        }
    }
}

/// The stretches of a process's code that are not what is in their files: none, unless it is patched.
fn changed(pid: u32) -> Vec<String> {
    let maps = fs::read_to_string(format!("/proc/{pid}/maps")).expect("it runs");
    let memory = File::open(format!("/proc/{pid}/mem")).expect("it runs");
    let mut changed = Vec::new();
    for line in maps.lines() {
        let words: Vec<&str> = line.split_ascii_whitespace().collect();
        let [range, "r-xp", offset, _, _, name] = words[..] else { continue };
        let Ok(file) = File::open(name) else { continue };
        let (from, to) = range.split_once('-').expect("a range");
        let hex = |text: &str| u64::from_str_radix(text, 16).expect("a number");
        let mut code = vec![0; (hex(to) - hex(from)) as usize];
        memory.read_exact_at(&mut code, hex(from)).expect("it can be read");
        let mut original = vec![0; code.len()];
        let len = file.read_at(&mut original, hex(offset)).expect("it can be read");
        if code[..len] != original[..len] {
            changed.push(line.to_owned());
        }
    }
    changed
}

/// Several threads at full speed; let go, its code is what it was, to the last byte.
#[test]
fn attached_and_let_go_in_each_way() {
    let [program, _] = programs("engine_storms");
    let mut load = Load::start(&program);
    let pid = load.id();
    let dir = TempDir::new("patches");
    assert_eq!(changed(pid), [""; 0]);
    let mut seen = 0;
    for round in 0..40u64 {
        let way = WAYS[round as usize % WAYS.len()];
        let mut tracer = tracer(way, &["-f", "-o"]).arg(dir.path().join("trace")).args(["-p", &pid.to_string()]);
        tracer.command().stderr(Stdio::null());
        let mut tracer = Own(tracer.spawn());
        let maps = || fs::read_to_string(format!("/proc/{pid}/maps")).unwrap_or_default().contains("memfd:strobe");
        assert!(until(PATIENCE, maps), "round {round}");
        // At any moment; in some rounds when it has come to patch something, however busy the machine is.
        if round % 2 == 0 && way != "guess" {
            until(PATIENCE, || !changed(pid).is_empty());
        }
        thread::sleep(Duration::from_micros(1000 + round * 331));
        seen += usize::from(!changed(pid).is_empty());
        send("-INT", tracer.0.id());
        wait_limited(&mut tracer.0, PATIENCE).expect("it detaches");
        assert_eq!(proc_status(pid, "TracerPid").as_deref(), Some("0"), "round {round}");
        assert!(load.runs(), "round {round}, {way}: it has ended");
        assert!(!maps() && changed(pid).is_empty(), "round {round}, {way}: something is left in its memory");
    }
    assert!(seen >= 16, "it was patched in {seen} rounds");
    load.end(PATIENCE);
}
