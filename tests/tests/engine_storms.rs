//! Storms on the fast path: the program checks itself, and what is told is whole.
#![cfg(target_arch = "x86_64")]

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use harness::engines::same;
use harness::{
    Bits, Load, Own, Run, TempDir, Tracer, children, dynamic_tracee, proc_status, send, tracee, tracee_of, unignoring,
    until, wait_limited,
};

const PATIENCE: Duration = Duration::from_secs(20);

fn program(name: &str) -> PathBuf {
    // With libraries: where a program lies low in memory, few sites can be patched.
    dynamic_tracee(name, Bits::B64).expect("it compiles")
}

fn tracer(options: &[&str]) -> Tracer {
    let mut tracer = Tracer::new().args(options.iter().copied());
    tracer.command().env("STROBE_ENGINE", "fast");
    tracer
}

fn run(options: &[&str], program: &Path, args: &[&str]) -> Run {
    let mut tracer = Tracer::new().args(options.iter().copied()).traced();
    tracer.command().env("STROBE_ENGINE", "fast");
    tracer.arg(program).args(args.iter().copied()).run()
}

#[track_caller]
fn storm(args: &[&str], code: i32) {
    for program in [program("engine_storms"), tracee("engine_storms", Bits::B64).expect("it compiles")] {
        for options in [&["-f"][..], &["-f", "-c"]] {
            let run = run(options, &program, args);
            assert_eq!((run.code(), run.stderr.as_str()), (code, ""), "{options:?} {} {args:?}", program.display());
        }
    }
}

#[test]
fn a_handler_of_sigsys_is_kept() {
    storm(&["sigsys", "20"], 0);
    storm(&["runtime", "20"], 0);
}

#[test]
fn a_process_with_a_handler_of_sigsys_records() {
    // As every Go program has one.
    let mut tracer = Tracer::new().args(["-f", "-d"]).traced();
    tracer.command().env("STROBE_ENGINE", "fast");
    let run = tracer.arg(program("engine_storms")).args(["runtime", "30"]).run();
    assert_eq!(run.code(), 0, "{}", run.stderr);
    let recorded =
        run.stderr.lines().find_map(|line| line.split_once("fast path: ")?.1.split(' ').next()?.parse().ok());
    assert!(recorded.is_some_and(|calls: u32| calls > 30 * 2_000), "{:?}", run.stderr.lines().last());
}

#[test]
fn threads_are_cancelled() {
    storm(&["cancel", "40"], 0);
}

#[test]
fn threads_come_and_go() {
    storm(&["threads", "20"], 0);
}

#[test]
fn programs_execute_one_another() {
    storm(&["chain", "24"], 3);
}

/// Children and programs that cannot be executed: what is told ahead of its call, and what the stub makes.
#[test]
fn children_are_born_and_programs_are_not_there() {
    storm(&["births", "4"], 0);
    let path = program("engine_storms");
    let run = same(&["-f", "-d"], &[path.to_str().expect("a plain path"), "births", "8"]);
    // They do not stop, but those whose ends are told nobody do.
    assert!(!run.stderr.contains("fork,") && run.stderr.contains(" 16 clone"), "{}", run.stderr);
}

/// The same, and a signal comes at any moment.
#[test]
fn children_are_born_among_signals() {
    storm(&["alarms", "12"], 0);
}

#[test]
fn sites_are_patched_while_threads_run_through() {
    storm(&["sites", "12"], 0);
}

/// A program's break grows, and to the same addresses: nothing of ours lies in its way, also where a program lies low in
/// memory and its break right behind it.
#[test]
fn the_break_grows_as_it_does_with_stops() {
    storm(&["grow", "256"], 0);
    let breaks = |engine: &str, program: &Path| {
        // Without randomisation the break begins right behind the program, or nearly so.
        let mut tracer = Tracer::new().args(["-e", "trace=brk"]).traced();
        tracer.command().env("STROBE_ENGINE", engine);
        let run = tracer.args(["setarch", "-R"]).arg(program).args(["grow", "256"]).run();
        assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{engine}");
        run.trace.lines().filter(|line| line.starts_with("brk(")).map(str::to_owned).collect::<Vec<_>>()
    };
    for program in [program("engine_storms"), tracee("engine_storms", Bits::B64).expect("it compiles")] {
        let (stops, fast) = (breaks("classic", &program), breaks("fast", &program));
        assert!(stops.len() > 256, "{} calls", stops.len());
        // The first ones are setarch's own.
        assert_eq!(stops[stops.len() - 256..], fast[fast.len().saturating_sub(256)..], "{}", program.display());
    }
}

/// Nobody takes what is told until the tracer waits for that, and the program for the tracer: nothing is lost.
#[test]
fn a_slow_reader_loses_nothing() {
    const CALLS: usize = 30_000;
    let dir = TempDir::new("slow");
    let mut tracer = tracer(&["-e", "trace=write"]);
    tracer.command().current_dir(dir.path()).stderr(Stdio::piped()).stdout(Stdio::null());
    let mut child = Own(tracer.arg(program("engine_storms")).args(["write", &CALLS.to_string()]).spawn());
    let counts = dir.path().join("counts");
    let made =
        || fs::read(&counts).ok().and_then(|bytes| Some(u64::from_le_bytes(*bytes.first_chunk::<8>()?))).unwrap_or(0);
    let asleep = |pid: u32| proc_status(pid, "State").is_some_and(|state| state.starts_with('S'));
    // Both stand still: the tracer in its write to the pipe, the program in its full ring.
    let (mut last, mut same) = (0, 0);
    assert!(
        until(PATIENCE, || {
            let now = made();
            same = if now == last && now > 0 && asleep(child.0.id()) { same + 1 } else { 0 };
            last = now;
            same > 200
        }),
        "{last} calls"
    );
    assert!(last < CALLS as u64, "the pipe holds no more than a part");
    let mut text = String::new();
    child.0.stderr.take().expect("a pipe").read_to_string(&mut text).expect("the trace");
    assert_eq!(wait_limited(&mut child.0, PATIENCE).and_then(|status| status.code()), Some(0));
    assert_eq!(text.lines().filter(|line| line.starts_with("write(-1, \"www")).count(), CALLS);
}

/// Every call that the program has counted is told, and no more than the one that it was in.
#[test]
fn a_program_killed_at_any_moment_loses_no_call() {
    for round in 0..30u64 {
        let dir = TempDir::new("killed");
        let out = dir.path().join("trace");
        let arming = ["dispatch", "seccomp"][usize::from(round % 3 == 2)];
        let mut tracer = tracer(&["-f", "-o"]).arg(&out);
        tracer.command().current_dir(dir.path()).stderr(Stdio::null()).env("STROBE_ARMING", arming);
        let mut child = Own(tracer.arg(program("engine_storms")).args(["write", "100000000"]).spawn());
        let counts = dir.path().join("counts");
        let made = || {
            fs::read(&counts).ok().and_then(|bytes| Some(u64::from_le_bytes(*bytes.first_chunk::<8>()?))).unwrap_or(0)
        };
        assert!(until(PATIENCE, || made() > round * 997), "round {round}: {} calls", made());
        let tracee = tracee_of(child.0.id(), "engine_storms").expect("the tracee is there");
        send("-KILL", tracee);
        wait_limited(&mut child.0, PATIENCE).expect("the tracer ends with its tracee");
        let made = made() as usize;
        let text = fs::read_to_string(&out).expect("a trace");
        let told = text.lines().filter(|line| line.contains(" write(-1, \"www")).count();
        assert!(told == made || told == made + 1, "round {round}, {arming}: {made} calls made, {told} told");
        assert!(text.ends_with("+++ killed by SIGKILL +++\n"), "round {round}");
    }
}

/// A launched program does not outlive its tracer.
#[test]
fn a_killed_tracer_takes_its_program_along() {
    for round in 0..15u64 {
        let dir = TempDir::new("orphan");
        let mut tracer = tracer(&["-f", "-o", "/dev/null"]);
        tracer.command().current_dir(dir.path()).stderr(Stdio::null()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = Own(tracer.arg(program("engine_storms")).args(["load", "0"]).spawn());
        let mut line = String::new();
        BufReader::new(child.0.stdout.take().expect("a pipe")).read_line(&mut line).expect("it says so");
        assert_eq!(line, "ready\n");
        let tracees = children(child.0.id());
        assert!(!tracees.is_empty());
        // At all points of the patching and recording.
        thread::sleep(Duration::from_micros(round * 731));
        send("-KILL", child.0.id());
        let _ = child.0.wait();
        let gone =
            |pid: &u32| proc_status(*pid, "State").is_none_or(|state| state.starts_with('Z') || state.starts_with('X'));
        assert!(until(PATIENCE, || tracees.iter().all(gone)), "round {round}: it lives on");
    }
}

/// A program that writes over its records harms itself at most: its calls go on, the tracer too, and says what it has seen.
#[test]
fn records_that_are_written_over() {
    let program = program("engine_hostile");
    let mut reported = 0;
    for kind in ["record", "ring", "heads", "words", "any"] {
        for seed in 1..=6 {
            for options in [&["-f"][..], &["-f", "-y", "-T", "-r"], &["-c", "-w"], &["-C", "-U", "max-time,calls,name"]]
            {
                let run = run(options, &program, &[kind, &seed.to_string()]);
                let notes = run.stderr.lines().filter(|line| line.contains("has written over its records")).count();
                assert_eq!(notes, run.stderr.lines().count(), "{kind} {seed} {options:?}: {}", run.stderr);
                assert!(notes <= 1 && (run.code() == 0 || kind == "any"), "{kind} {seed} {options:?}: {}", run.code());
                reported += notes;
            }
        }
    }
    assert!(reported > 10, "{reported} reports");
}

/// With no privilege at all, and as the first process of namespaces of its own: the fast path is used, and nothing is felt.
#[test]
fn in_namespaces_of_its_own() {
    let inside = |options: &[&str]| {
        let unshare = ["unshare", "-Urpf", "--mount-proc"];
        if !Command::new(unshare[0]).args(&unshare[1..]).arg("true").status().is_ok_and(|status| status.success()) {
            return None;
        }
        let mut tracer = Tracer::before(&unshare).args(options.iter().copied()).traced();
        tracer.command().env("STROBE_ENGINE", "fast");
        Some(tracer.arg(program("engine_storms")).args(["threads", "10"]).run())
    };
    let Some(run) = inside(&["-f"]) else {
        println!("no namespaces here");
        return;
    };
    assert_eq!((run.code(), run.stderr.as_str()), (0, ""));
    assert!(run.lines(" close(9999) ").count() > 500);
}

/// Who ignores SIGSYS, as servers do, records, though each trap makes the kernel forget that it is ignored.
#[test]
fn a_process_that_ignores_sigsys_records() {
    let program = dynamic_tracee("engine_ignores", Bits::B64).expect("it compiles");
    let mut signals = Vec::new();
    for (engine, options) in [
        ("classic", &["-f"][..]),
        ("fast", &["-d", "-f"]),
        ("auto", &["-f", "-y"]),
        ("fast", &["-f", "-c"]),
        ("fast", &[]),
    ] {
        let mut tracer = Tracer::new().args(options.iter().copied()).traced();
        tracer.command().env("STROBE_ENGINE", engine);
        let run = tracer.arg(&program).arg("10").run();
        assert_eq!(run.code(), 0, "{engine} {options:?}: {}", run.stderr);
        if options.contains(&"-f") && !options.contains(&"-c") {
            signals.push(run.lines("--- SIGSYS {").count());
        }
        if options.contains(&"-d") {
            let (stopped, recorded) = harness::engines::ways(&run);
            assert!(recorded > 3 * stopped, "{}", run.stderr);
        }
    }
    assert!(signals[0] > 100 && signals.iter().all(|count| *count == signals[0]), "{signals:?}");
}

/// What a program that has ended has said of its own.
fn complaints(child: &mut Child) -> String {
    let mut text = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut text).expect("text");
    text
}

/// A program that is attached to may not block SIGSYS, and is told that it does: in all ways in which it can ask.
#[test]
fn masks_are_told_as_they_were_set() {
    for words in [&["alone"][..], &[]] {
        let mut program = unignoring(dynamic_tracee("engine_masks", Bits::B64).expect("it compiles"));
        program.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = Own(program.spawn().expect("it starts"));
        let mut line = String::new();
        BufReader::new(child.0.stdout.take().expect("a pipe")).read_line(&mut line).expect("it says so");
        assert_eq!(line, "ready\n");
        let pid = child.0.id();
        let maps = || fs::read_to_string(format!("/proc/{pid}/maps")).unwrap_or_default().contains("memfd:strobe");
        let mut recorded = 0;
        for round in 0..16u64 {
            let options: &[&str] = if round % 3 == 2 { &[] } else { &["-f"] };
            let mut tracer = tracer(options).args(["-o", "/dev/null", "-p", &pid.to_string()]);
            tracer.command().stderr(Stdio::null());
            let mut tracer = Own(tracer.spawn());
            recorded += u64::from(until(Duration::from_secs(1), maps));
            thread::sleep(Duration::from_millis(5 + round * 13 % 60));
            send("-INT", tracer.0.id());
            wait_limited(&mut tracer.0, PATIENCE).expect("it detaches");
            let ended = child.0.try_wait().expect("it is ours");
            assert_eq!(ended, None, "{words:?} round {round}: {}", complaints(&mut child.0));
        }
        assert!(recorded >= 5, "{words:?}: it recorded in {recorded} rounds");
        drop(child.0.stdin.take());
        let status = wait_limited(&mut child.0, PATIENCE).expect("it ends");
        assert_eq!((status.code(), complaints(&mut child.0).as_str()), (Some(0), ""), "{words:?}");
    }
}

/// Attached 200 times at its full speed, with several threads; let go without a trace of it.
#[test]
fn attached_and_detached_while_it_records() {
    let mut load = Load::start(&program("engine_storms"));
    let pid = load.id();
    let dir = TempDir::new("attached");
    let out = dir.path().join("trace");
    let mut recorded = 0;
    for round in 0..200u64 {
        let _ = fs::remove_file(&out);
        let mut tracer = tracer(&["-f", "-o"]).arg(&out).args(["-p", &pid.to_string()]);
        tracer.command().stderr(Stdio::null());
        let mut tracer = Own(tracer.spawn());
        let maps = || fs::read_to_string(format!("/proc/{pid}/maps")).unwrap_or_default().contains("memfd:strobe");
        assert!(
            until(PATIENCE, || maps() || tracer.0.try_wait().is_ok_and(|status| status.is_some())),
            "round {round}"
        );
        recorded += u64::from(maps());
        thread::sleep(Duration::from_micros(round * 53 % 3000));
        send("-INT", tracer.0.id());
        wait_limited(&mut tracer.0, PATIENCE).expect("it detaches");
        assert_eq!(proc_status(pid, "TracerPid").as_deref(), Some("0"), "round {round}");
        assert!(load.runs(), "round {round}: it has ended");
        assert!(!maps(), "round {round}: something of the tracer's is left in its memory");
    }
    assert!(recorded > 190, "it recorded in {recorded} rounds");
    // That of the last round is not to be taken for it.
    let _ = fs::remove_file(&out);
    // At last it ends under the tracer; its first thread has waited all the time, and makes calls when the others are gone.
    let mut tracer = tracer(&["-f", "-o"]).arg(&out).args(["-p", &pid.to_string()]);
    tracer.command().stderr(Stdio::null());
    let mut tracer = Own(tracer.spawn());
    assert!(until(PATIENCE, || fs::read_to_string(&out).is_ok_and(|text| text.len() > 100_000)));
    load.end(PATIENCE);
    wait_limited(&mut tracer.0, PATIENCE).expect("it ends with its program");
    let text = fs::read_to_string(&out).expect("a trace");
    let (told, last) = (text.matches(" close(9999) ").count(), text.lines().next_back().unwrap_or_default());
    assert!(told > 3000, "the first thread is told too: {told} calls, and {last:?} at last");
}
