//! The fast path against stops: the same events, and a program that notices nothing.
#![cfg(target_arch = "x86_64")]

use std::collections::BTreeMap;

use harness::engines::{calls, plain, run, run_own, same, ways};
use harness::{Bits, Run, bare_tracee, tracee};

#[test]
fn the_same_calls_of_one_task() {
    same(&[], &["ls", "-la", "/etc/apt"]);
    same(&["-v"], &["find", "/etc/apt", "/usr/share/doc/bash"]);
    same(&[], &["tar", "cf", "/dev/null", "/etc/apt"]);
    same(&[], &["dd", "if=/dev/zero", "of=/dev/null", "bs=1", "count=3000", "status=none"]);
    same(&["-e", "trace=openat,close"], &["cat", "/etc/passwd", "/nonexistent"]);
}

/// Takes the times of the last access out of what JSON tells, which the first of two runs sets, and dates.
fn without_moments(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(members) => {
            members.retain(|name, _| !["st_atime", "st_atime_nsec", "stx_atime", "date"].contains(&name.as_str()));
            members.values_mut().for_each(without_moments);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(without_moments),
        _ => {}
    }
}

/// The calls of a trace in JSON, without when they were made and how long they took.
fn in_json(engine: &str, options: &[&str], command: &[&str]) -> Vec<String> {
    let options = [&["--format=json"], options].concat();
    let run = run_own(engine, &options, command);
    let mut lines = harness::json_lines(&run.trace).expect("JSON");
    lines.iter_mut().for_each(without_moments);
    let mut calls: Vec<_> = lines.iter().filter(|line| line["type"] == "call").collect();
    // Those of each task in their order, the tasks in the order in which they come up.
    let mut tasks: Vec<_> = calls.iter().map(|call| &call["pid"]).collect();
    tasks.sort_by_key(|pid| calls.iter().position(|call| call["pid"] == **pid));
    tasks.dedup();
    calls.sort_by_key(|call| tasks.iter().position(|pid| **pid == call["pid"]));
    let calls = calls.into_iter();
    let kept = calls.map(|call| plain(&format!("{}{}{}{}", call["syscall"], call["args"], call["ret"], call["aux"])));
    kept.filter(|call| !["\"getrandom\"", "\"sysinfo\""].iter().any(|name| call.starts_with(name))).collect()
}

#[test]
fn the_same_calls_in_json() {
    let program = tracee("engine_files", Bits::B64).expect("it compiles");
    let program = program.to_str().expect("a path");
    let dir = "/etc/apt";
    for (options, command) in [
        (&["-v"][..], &["ls", "-la", dir][..]),
        (&["-yy"], &["tar", "cf", "/dev/null", dir]),
        (&["-y", "-e", "trace=openat,close,read,newfstatat"], &["find", dir, "-newer", "/etc/passwd"]),
        (&["-s", "3"], &[program]),
    ] {
        let (stops, fast) = (in_json("classic", options, command), in_json("fast", options, command));
        assert!(stops.len() > 20, "{command:?}: {stops:?}");
        for (at, (a, b)) in stops.iter().zip(&fast).enumerate() {
            assert_eq!(a, b, "call {at} of {command:?}");
        }
        assert_eq!(stops.len(), fast.len(), "{command:?}");
    }
}

#[test]
fn the_same_calls_of_many_tasks() {
    same(&["-f"], &["sh", "-c", "/bin/true; /bin/echo hi; exit 3"]);
    same(&["-f"], &["sh", "-c", "(exit 3); (exit 4); x=$(echo a); echo $x; exit 5"]);
}

#[test]
fn a_program_that_checks_itself_notices_nothing() {
    let program = tracee("engine_storm", Bits::B64).expect("it compiles");
    let program = program.to_str().expect("a plain path");
    for engine in ["classic", "auto", "fast"] {
        let rounds = if engine == "classic" { "300" } else { "20000" };
        let run = run(engine, &["-f"], &[program, rounds]);
        assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{engine}");
    }
    let run = run("fast", &["-f", "-c"], &[program, "20000"]);
    assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "counted");
}

#[test]
fn every_call_is_counted() {
    // Calls and errors by name.
    let count = |engine: &str, options: &[&str], command: &[&str]| {
        let run = run(engine, options, command);
        run.trace
            .lines()
            .filter_map(|line| {
                let words: Vec<&str> = line.split_whitespace().collect();
                let name = *words.last()?;
                let errors = if words.len() > 5 { words[4].parse().ok()? } else { 0 };
                Some((name.to_owned(), (words.get(3)?.parse::<u64>().ok()?, errors)))
            })
            .collect::<BTreeMap<String, (u64, u64)>>()
    };
    // 6000 of each, and what the start of the program makes.
    let dd = ["dd", "if=/dev/zero", "of=/dev/null", "bs=1", "count=6000", "status=none"];
    let same = |options: &[&str], command: &[&str]| {
        let (stops, fast) = (count("classic", options, command), count("fast", options, command));
        assert!(stops.len() > 1 && stops == fast, "{options:?} {command:?}: {stops:?} {fast:?}");
        stops
    };
    let stops = same(&["-c"], &dd);
    assert!(stops["read"].0 > 6000 && stops["write"].0 == 6000, "{stops:?}");
    // The ones that need each call's own times.
    same(&["-c", "-U", "time-percent,total-time,max-time,calls,errors,name"], &dd);
    same(&["-c", "-w", "-e", "trace=openat,write"], &dd);
    same(&["-c", "-f"], &["sh", "-c", "cat /nonexistent /etc/passwd; (exit 3); exec find /etc/apt"]);
}

/// Calls that sleep count with the time that they took, and with little CPU time.
#[test]
fn counted_calls_have_their_times() {
    let seconds = |option: &str| {
        let run = run("fast", &["-c", option], &["sleep", "0.2"]);
        let line = run.trace.lines().find(|line| line.ends_with(" clock_nanosleep")).expect("it sleeps").to_owned();
        line.split_whitespace().nth(1).and_then(|text| text.parse::<f64>().ok()).expect("seconds")
    };
    let (wall, system) = (seconds("-w"), seconds("-Utime-percent,total-time,avg-time,calls,name"));
    assert!(wall >= 0.2, "{wall}");
    assert!(system < wall / 2.0, "{system} of {wall}");
}

#[test]
fn a_killed_program_loses_no_record() {
    // It writes how often it has called to a file of its own with each call, and is killed in the middle.
    let run = run("fast", &[], &["sh", "-c", "i=0; while [ $i -lt 500 ]; do echo $i; i=$((i+1)); done; kill -KILL $$"]);
    assert_eq!(run.lines("+++ killed by SIGKILL +++").count(), 1);
    assert_eq!(run.trace.lines().filter(|line| line.starts_with("write(1, ")).count(), 500);
    assert!(run.trace.lines().any(|line| line.starts_with("kill(")), "the last call is told");
}

/// What descriptors stand for is told as it was when the call was made.
#[test]
fn the_same_names_of_descriptors() {
    let program = tracee("engine_files", Bits::B64).expect("it compiles");
    let program = program.to_str().expect("a path");
    for fds in ["-y", "-yy"] {
        same(&["-f", fds], &[program]);
        same(&["-f", fds, "-e", "trace=read,write,pread64"], &[program]);
    }
    same(&["-f", "-yy"], &[program, "count"]);
    same(&["-f", "-P", "/dev/null"], &[program]);
    same(&["-f", "-y", "-e", "trace-fds=3,5"], &[program]);
}

/// Names of files that change cost no stops where the names of descriptors are shown.
#[test]
fn names_change_without_stops() {
    let dir = std::env::temp_dir().join(format!("strobe-rm-{}", std::process::id()));
    let tree = dir.to_str().expect("a path");
    let script = format!(
        "mkdir -p {tree}/a/b && cd {tree} && : > x && for i in 1 2 3; do mv x a/y; mv a/y x; done; cd /; rm -rf {tree}"
    );
    same(&["-f", "-y"], &["sh", "-c", &script]);
    let plant = || {
        for sub in 0..20 {
            let sub = dir.join(format!("{sub}"));
            std::fs::create_dir_all(&sub).expect("a directory");
            (0..20).for_each(|file| std::fs::write(sub.join(format!("{file}")), b"").expect("a file"));
        }
    };
    plant();
    let stops = run("classic", &["-y"], &["rm", "-rf", tree]);
    plant();
    let fast = run("fast", &["-d", "-y"], &["rm", "-rf", tree]);
    let count = |run: &Run| calls(&run.trace)[0].iter().filter(|line| line.starts_with("unlinkat(")).count();
    assert!(count(&stops) >= 420 && count(&stops) == count(&fast), "{}", count(&fast));
    assert!(ways(&fast).0 < 10, "{}", fast.stderr);
}

/// Sockets cost no stops, though they are shown with their addresses.
#[test]
fn sockets_get_their_names_without_stops() {
    let program = tracee("engine_files", Bits::B64).expect("it compiles");
    let program = program.to_str().expect("a path");
    for (fds, most) in [("-y", 5), ("-yy", 12)] {
        let run = same(&["-d", "-e", "trace=network,close", fds], &[program, "serve"]);
        let ways = ways(&run);
        assert!(ways.0 <= most && ways.1 >= 1000, "{ways:?}: {}", run.stderr);
    }
}

/// Children of fork(2) record from their first call on, with the stub and the patches that they have from their parents.
#[test]
fn children_go_on_as_their_parents_did() {
    let script = "for i in 1 2 3 4 5 6 7 8 9 10; do (:); x=$(echo a); (: ; (exit 2)); done; trap 'exit 7' USR1; kill -USR1 $$; echo no";
    for options in [&["-f"][..], &["-f", "-y"]] {
        same(options, &["sh", "-c", script]);
    }
    let run = run("fast", &["-d", "-f"], &["sh", "-c", script]);
    let count = |what: &str| {
        let words: Vec<&str> = run.stderr.split(what).next().unwrap_or_default().split_whitespace().collect();
        words.last().and_then(|word| word.trim_start_matches('(').parse::<u64>().ok()).unwrap_or(0)
    };
    assert!(count("processes went on as their parents did") >= 30, "{}", run.stderr);
    // The program's own execve(2), and those that make a child or return from a handler; of the children none.
    assert!(ways(&run).0 <= 2 + count("clone") + count("rt_sigreturn") + count("execve"), "{}", run.stderr);
    assert!(count("sites patched") < 60, "{}", run.stderr);
}

/// A program that may not map what recording takes begins with stops, and from its first call on.
#[test]
fn programs_that_cannot_record_are_told_from_their_beginning() {
    let script = "/bin/true; ulimit -v 15000; /bin/true; /bin/cat /etc/hostname; exit 3";
    let run = same(&["-f", "-d"], &["sh", "-c", script]);
    // The shell itself records, with what was mapped before.
    assert!(ways(&run).1 > 50 && run.code() == 3, "{}", run.stderr);
}

/// Structures that the kernel reads are shown as they were, also where it overwrites them.
/// Handlers return by frames that say all there is to be told: masks, and what the interrupted call has returned.
#[test]
fn handlers_return_as_their_frames_say() {
    let shell = "trap : USR1 TERM; n=0; while [ $n -lt 40 ]; do kill -USR1 $$; kill -TERM $$; n=$((n + 1)); done";
    let masks =
        "$SIG{USR1} = sub {}; sigprocmask(SIG_BLOCK, POSIX::SigSet->new(SIGUSR2, SIGHUP)); kill USR1 => $$ for 1 .. 20";
    let commands = [vec!["sh", "-c", shell], vec!["perl", "-MPOSIX", "-e", masks]];
    for command in commands {
        for options in [&[][..], &["-f", "-i"], &["-X", "raw"], &["-e", "trace=rt_sigreturn"]] {
            // Ids and addresses are others each time.
            let lines = |engine: &str| {
                let run = run(engine, options, &command);
                let is_return = |line: &&str| line.contains("rt_sigreturn(");
                run.trace
                    .lines()
                    .filter(is_return)
                    .map(|line| plain(line.split_once("rt_").map_or(line, |(_, text)| text)))
                    .collect::<Vec<_>>()
            };
            let stops = lines("classic");
            assert!(!stops.is_empty(), "{command:?}");
            assert_eq!(stops, lines("fast"), "{options:?} {command:?}");
        }
    }
    // In JSON, and counted.
    let command = ["sh", "-c", shell];
    let returns = |engine| {
        let lines = in_json(engine, &["-e", "trace=rt_sigreturn"], &command);
        assert_eq!(lines.len(), 80, "{lines:?}");
        lines
    };
    assert_eq!(returns("classic"), returns("fast"));
    let count = |engine| {
        let run = run(engine, &["-c", "-e", "trace=rt_sigreturn"], &command);
        run.trace
            .lines()
            .find(|line| line.ends_with("rt_sigreturn"))
            .and_then(|line| line.split_whitespace().nth(3))
            .map(str::to_owned)
    };
    assert_eq!((count("classic").as_deref(), count("fast").as_deref()), (Some("80"), Some("80")));
}

#[test]
fn the_same_where_pointers_meet() {
    let program = tracee("engine_alias", Bits::B64).expect("it compiles");
    same(&[], &[program.to_str().expect("a path")]);
}

#[test]
fn a_program_begins_as_the_kernel_lets_it_begin() {
    let program = bare_tracee("engine_begin").unwrap();
    let program = program.to_str().unwrap();
    let status = |engine| {
        let run = run(engine, &["-f"], &[program]);
        (run.code(), run.trace.lines().map(plain).collect::<Vec<_>>(), run.stderr)
    };
    let (stops, fast) = (status("classic"), status("fast"));
    assert_eq!((stops.0, fast.0), (0, 0), "{}\n{}", fast.1.join("\n"), fast.2);
    assert_eq!(stops.1, fast.1);
}

#[test]
fn what_has_trapped_in_one_program_is_patched_when_another_begins() {
    let script = "for i in 1 2 3 4 5 6; do /bin/true; done";
    same(&["-f"], &["sh", "-c", script]);
    let run = run("fast", &["-f", "-d"], &["sh", "-c", script]);
    let ways = run.stderr.lines().rfind(|line| line.contains("calls recorded")).expect("how many calls took which way");
    let count = |what: &str| {
        let words: Vec<&str> = ways.split(what).next().unwrap().split_whitespace().collect();
        words.last().unwrap().trim_start_matches('(').parse::<u32>().unwrap()
    };
    // The five later ones trap at none of the sites of the first. The exits of the seven execve(2) are before it is worth it.
    assert!(count("before they trapped") >= 5 * 4, "{ways}");
    assert!(count("before it was worth it") <= 20, "{ways}");
    assert!(count("sites patched") <= 40 + count("before they trapped"), "{ways}");
}

/// Pointers that lead to pointers, answers where the question stood, lengths in memory: with good memory and with bad.
#[test]
fn the_same_of_all_plans() {
    let program = tracee("engine_plans", Bits::B64).expect("it compiles");
    let program = program.to_str().expect("a path");
    for options in [&["-s", "40"][..], &["-v"], &["-y"], &["-yy", "-v"], &["-e", "trace=desc"]] {
        same(options, &[program]);
    }
}

/// The same, interrupted at any place: the program checks what the kernel says.
#[test]
fn plans_are_interrupted() {
    let program = tracee("engine_plans", Bits::B64).expect("it compiles");
    let program = program.to_str().expect("a path");
    for options in [&[][..], &["-y"], &["-yy", "-v"], &["-c"]] {
        let run = run("fast", options, &[program, "storm"]);
        assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{options:?}");
    }
}
