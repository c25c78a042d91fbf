//! `--where`, `--start-when`, `--stop-when` (docs/filter.md) on real runs.

use harness::{AS_NOBODY, Bits, Run, Tracer, can_build, is_root, json_lines, tracee};
use serde_json::Value;

fn program(name: &str, bits: Bits) -> String {
    tracee(name, bits).expect("the tracee builds").display().to_string()
}

/// The calls of a run, each of which stops, as JSON.
fn calls(options: &[&str], words: &[&str]) -> Vec<Value> {
    shown(&["--no-follow-forks"], options, words)
}

/// The same with an option that says which calls stop.
fn shown(stops: &[&str], options: &[&str], words: &[&str]) -> Vec<Value> {
    let user: &[&str] = if is_root() { &AS_NOBODY } else { &[] };
    // Addresses are the same in all runs.
    let start = [user, &["setarch", "-R"]].concat();
    let tracer = Tracer::strobe(&start).args(["--format=json"]).args(stops).traced();
    let run = tracer.args(options).args(words).run();
    let lines = json_lines(&run.trace).unwrap_or_else(|why| panic!("{options:?}: {why}\n{}", run.stderr));
    lines.into_iter().filter(|line| line["type"] == "call").collect()
}

/// A call without what differs from run to run.
fn alike(call: &Value) -> [&Value; 4] {
    ["syscall", "nr", "args", "ret"].map(|key| &call[key])
}

fn argument<'v>(call: &'v Value, name: &str) -> Option<&'v Value> {
    call["args"].as_array()?.iter().find(|arg| arg["name"] == name).map(|arg| &arg["value"])
}

fn names(calls: &[Value]) -> Vec<&str> {
    calls.iter().filter_map(|call| call["syscall"].as_str()).collect()
}

/// What an expression is to mean, judged on the JSON of an unfiltered run.
type Judge = fn(&Value) -> bool;

/// The law: with `--where E` exactly those calls are shown of which E holds, in order.
#[test]
fn exactly_the_calls_that_are_meant_are_shown() {
    let cases: [(&str, Judge); 8] = [
        ("name == close", |call| call["syscall"] == "close"),
        ("not name in (close, openat)", |call| call["syscall"] != "close" && call["syscall"] != "openat"),
        ("fd == 3", |call| argument(call, "fd").is_some_and(|fd| fd["fd"] == 3 || *fd == 3)),
        ("close.fd == 3", |call| {
            call["syscall"] == "close" && argument(call, "fd").is_some_and(|fd| fd["fd"] == 3 || *fd == 3)
        }),
        ("ret == 0", |call| call["ret"]["raw"] == "0x0"),
        ("ret > 0 or ret < 0", |call| call["ret"]["raw"].is_string() && call["ret"]["raw"] != "0x0"),
        ("count", |call| argument(call, "count").is_some_and(|count| count.as_u64() != Some(0))),
        ("not (name ~ '^m' or name glob '*at')", |call| {
            call["syscall"].as_str().is_some_and(|name| !name.starts_with('m') && !name.ends_with("at"))
        }),
    ];
    for bits in [Bits::B64, Bits::B32].into_iter().filter(|bits| can_build(*bits)) {
        let path = program("files", bits);
        let all = calls(&[], &[&path]);
        assert!(all.len() > 10, "{all:?}");
        for (expression, judge) in &cases {
            let shown = calls(&["--where", expression], &[&path]);
            let meant: Vec<Value> = all.iter().filter(|call| judge(call)).cloned().collect();
            assert_eq!(names(&shown), names(&meant), "{expression} {bits:?}");
        }
    }
}

fn run(options: &[&str], words: &[&str]) -> Run {
    Tracer::strobe::<&str>(&[]).args(options).args(words).run()
}

#[test]
fn from_where_to_where() {
    let tampered = program("tampered", Bits::B64);
    let options = ["--no-follow-forks", "-e", "chdir,exit_group", "-e", "inject=chdir:error=EIO:when=2"];
    let words = [tampered.as_str(), "results", "0", "-5", "0"];
    let lines = |more: &[&str]| -> Vec<String> {
        let options: Vec<&str> = options.iter().chain(more).copied().collect();
        let run = run(&options, &words);
        assert_eq!(run.code(), 0, "{}", run.stderr);
        run.stderr.lines().filter(|line| line.contains('(') && line.contains(" = ")).map(str::to_owned).collect()
    };
    assert_eq!(lines(&[]).len(), 4);
    let from = lines(&["--start-when", "errno == EIO"]);
    assert!(from.len() == 3 && from[0].contains("EIO"), "{from:?}");
    let until = lines(&["--stop-when", "errno == EIO"]);
    assert!(until.len() == 2 && until[1].contains("EIO"), "{until:?}");
    let only = lines(&["--where", "errno == EIO"]);
    assert!(only.len() == 1 && only[0].contains("EIO"), "{only:?}");
    let never = lines(&["--where", "errno == ENOENT", "--stop-when", "errno == EIO"]);
    assert!(never.is_empty(), "{never:?}");
}

#[test]
fn a_wrong_expression_is_shown_with_its_place() {
    let run = run(&["--where", "ret == 1 and nope == 2"], &["true"]);
    assert_eq!(run.code(), 1);
    let told =
        "invalid --where expression: there is no field 'nope'\n  ret == 1 and nope == 2\n               ^ column 14\n";
    assert!(run.stderr.ends_with(told), "{}", run.stderr);
    let run = Tracer::new().args(["--where", "ret == 1", "true"]).run();
    assert!(run.stderr.contains("unrecognized option '--where'"), "{}", run.stderr);
}

/// How often the tracer waits: as often as there are stops, and once or twice more.
fn waits(options: &[&str], words: &[&str]) -> u64 {
    let strobe = harness::strobe().display().to_string();
    let run = Tracer::new()
        .args(["-c", "-U", "calls,name", "-e", "trace=wait4", &strobe, "trace", "-o", "/dev/null"])
        .args(options)
        .args(words)
        .run();
    let line = run.stderr.lines().find(|line| line.ends_with(" wait4"));
    let count = line.and_then(|line| line.split_whitespace().next()).and_then(|count| count.parse().ok());
    count.unwrap_or_else(|| panic!("{}", run.stderr))
}

/// Calls that cannot be meant do not stop: the tracer waits less often.
#[test]
fn calls_that_cannot_be_meant_cost_no_stop() {
    let tampered = program("tampered", Bits::B64);
    let zeros = vec!["0"; 500];
    let words: Vec<&str> = [tampered.as_str(), "results"].into_iter().chain(zeros).collect();
    let (some, all) = (waits(&["--where", "name == getcwd"], &words), waits(&["--where", "errno == EPERM"], &words));
    assert!(some * 4 < all, "{some} waits with the seccomp program, {all} without");
}

/// The same where registers decide, through each door that a call can be made by; and the calls shown are the same.
#[test]
fn what_registers_decide_costs_no_stop() {
    let cases = [
        // The rest of the program is compared as well, so that both sides must do something.
        ("fd == 1003", 4),
        ("close.fd in (1001, 1005, 70000) and not fd > 1004", 4),
        ("fd == 1003 and errno == EBADF", 4),
        ("lseek.offset > 0x3000000000 and whence == SEEK_CUR or mprotect.prot > 5", 4),
        ("count > 0xfffffffffff or count has 0xffffff00 and count < 0x100000000", 4),
        ("name == openat and flags has O_DIRECTORY", 8),
        ("signum in (SIGTERM, SIGINT) and kill.pid > 0", 8),
        ("(domain == AF_UNIX or type has SOCK_CLOEXEC) and pathname != 'x' or domain == AF_INET", 4),
    ];
    for bits in [Bits::B64, Bits::B32].into_iter().filter(|bits| can_build(*bits)) {
        let path = program("registers", bits);
        let words = [path.as_str(), "200"];
        let all = waits(&["-f", "--where", "errno == E2BIG"], &words);
        for (expression, least) in cases {
            let options = ["--where", expression];
            let stopped = waits(&["-f", "--where", expression], &words);
            assert!(stopped * least < all * 2, "{expression} {bits:?}: {stopped} waits instead of {all}");
            let (by_tracer, by_kernel) = (calls(&options, &words), shown(&["--follow-forks"], &options, &words));
            let [by_tracer, by_kernel] = [&by_tracer, &by_kernel].map(|calls| calls.iter().map(alike).collect());
            let (by_tracer, by_kernel): (Vec<_>, Vec<_>) = (by_tracer, by_kernel);
            assert!(by_tracer.len() > 2, "{expression} {bits:?}: {by_tracer:?}");
            assert_eq!(by_tracer, by_kernel, "{expression} {bits:?}");
        }
    }
}

/// Nothing before the start and nothing after the end, whatever it is; the program goes on after it.
#[test]
fn signals_and_ends_are_shown_from_where_to_where_too() {
    let script = "kill -CONT $$; cd /; kill -CONT $$; cd /usr; kill -CONT $$; echo lives";
    let lines = |more: &[&str]| -> (usize, usize) {
        let run = run(&[&["-e", "chdir"], more].concat(), &["sh", "-c", script]);
        assert_eq!((run.code(), run.stdout.as_str()), (0, "lives\n"), "{more:?} {}", run.stderr);
        let count = |what: &str| run.stderr.lines().filter(|line| line.contains(what)).count();
        (count("--- SIGCONT"), count("+++ exited"))
    };
    for follow in ["--follow-forks", "--no-follow-forks"] {
        assert_eq!(lines(&[follow]), (3, 1));
        assert_eq!(lines(&[follow, "--start-when", "path == '/usr'"]), (1, 1));
        assert_eq!(lines(&[follow, "--stop-when", "path == '/'"]), (1, 0));
        assert_eq!(lines(&[follow, "--start-when", "path == '/'", "--stop-when", "path == '/usr'"]), (1, 0));
        assert_eq!(lines(&[follow, "--start-when", "path == '/nowhere'"]), (0, 0));
    }
}

/// A condition that the exit decides sees the file of the descriptor that close(2) has taken away; a call that never
/// returns has no result.
#[test]
fn what_is_gone_at_the_exit_is_known() {
    let path = program("registers", Bits::B64);
    let closed = calls(&["--where", "name == close and ret == 0 and fd.path == '/etc/passwd'"], &[&path, "20"]);
    assert!(!closed.is_empty() && names(&closed).iter().all(|name| *name == "close"), "{closed:?}");
    let last = calls(&["--where", "name == exit_group and not ret == 0"], &[&path, "1"]);
    assert_eq!(names(&last), ["exit_group"]);
}

/// A seccomp program is tried on a child first, which can neither end nor lose Rust's handler of faults under this one:
/// it went round for ever.
#[test]
fn a_program_that_nothing_can_end_under_is_tried() {
    let run = run(&["-f", "--where", "name in (exit_group, exit, rt_sigaction)"], &["true"]);
    assert_eq!(run.code(), 0);
    assert!(run.stderr.contains("exit_group(0)") && !run.stderr.contains("close("), "{}", run.stderr);
}

/// A call that never returns can be the one that all begins with, or ends with.
#[test]
fn calls_that_never_return_start_and_stop() {
    let lines = |option: &str| {
        let run = run(&["--no-follow-forks", option, "name == exit_group"], &["true"]);
        run.stderr.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let from = lines("--start-when");
    assert!(from.len() == 2 && from[0].starts_with("exit_group(0)") && from[1].contains("exited with 0"), "{from:?}");
    let until = lines("--stop-when");
    let [.., last, detached] = until.as_slice() else { panic!("{until:?}") };
    assert!(last.starts_with("exit_group(0)") && detached.ends_with("detached"), "{until:?}");
}

/// A condition is what the kernel is asked to decide: nobody misses `-e trace`.
#[test]
fn seccomp_bpf_with_a_condition_filters() {
    let run = run(&["-f", "--seccomp-bpf", "--where", "name == close"], &["true"]);
    assert!(run.code() == 0 && !run.stderr.contains("no syscalls to filter"), "{}", run.stderr);
}
