//! The tracer on real tracees. Each test has a thread, and so tracees, of its own.

use abi::Abi;
use model::Tid;
use model::event::{Enter, Event, Note};
use model::memory::{Addr, Memory};
use std::collections::{HashMap, HashSet};
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use trace::filter::{Numbers, Spec};
use trace::{Launch, Options, Tracer};

const GETPPID: u64 = 110;
const EXECVE: u64 = 59;
const SIGKILL: i32 = 9;

fn compile(name: &str, flags: &[&str]) -> Option<PathBuf> {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tracees/tracee.c");
    let built = Command::new("gcc").args(["-O1", "-pthread", "-o"]).arg(&out).arg(source).args(flags).output().ok()?;
    built.status.success().then_some(out)
}

/// The tracee program.
fn tracee() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| compile("tracee", &[]).expect("gcc builds the tracee"))
}

/// The tracee program for i386; none where gcc cannot build it.
fn tracee32() -> Option<&'static Path> {
    static PROGRAM: OnceLock<Option<PathBuf>> = OnceLock::new();
    PROGRAM.get_or_init(|| compile("tracee32", &["-m32"])).as_deref()
}

fn launch_of(program: &Path, args: &[&str]) -> Launch {
    Launch {
        program: program.into(),
        argv: std::iter::once("tracee").chain(args.iter().copied()).map(Into::into).collect(),
        progname: "strobe".into(),
        ..Launch::default()
    }
}

fn follow() -> Options {
    Options { follow_forks: true, ..Options::default() }
}

fn only(numbers: &[u64]) -> Spec {
    let mut set = Numbers::new(470);
    numbers.iter().for_each(|&nr| set.insert(nr as u32));
    let mut spec = Spec::new();
    spec.set(Abi::X86_64, set);
    spec
}

/// What a trace told, without what says nothing.
struct Told {
    lead: Tid,
    events: Vec<Event>,
}

impl Told {
    fn count(&self, which: impl Fn(&Event) -> bool) -> usize {
        self.events.iter().filter(|event| which(event)).count()
    }
    fn calls(&self, nr: u64) -> usize {
        self.count(|event| matches!(event, Event::Enter(enter) if enter.nr == nr))
    }
    fn enters(&self) -> impl Iterator<Item = Enter> {
        self.events.iter().filter_map(|event| if let Event::Enter(enter) = event { Some(*enter) } else { None })
    }
    /// How the launched program ended: status, or signal plus 128.
    fn end(&self) -> Option<i32> {
        self.events.iter().find_map(|event| match *event {
            Event::Exited { tid, status, .. } if tid == self.lead => Some(status),
            Event::Killed { tid, signo, .. } if tid == self.lead => Some(128 + signo),
            _ => None,
        })
    }
}

/// Every exit follows its entry, nobody acts after its end, and no trouble was met.
fn check_order(events: &[Event]) {
    let mut open: HashMap<Tid, bool> = HashMap::new();
    let mut dead = HashSet::new();
    for event in events {
        if let Some(tid) = event.tid() {
            assert!(!dead.contains(&tid), "{event:?} after its end");
        }
        match *event {
            Event::Enter(enter) => {
                assert_ne!(open.insert(enter.tid, true), Some(true), "{event:?} inside a call");
            }
            Event::Exit(exit) => {
                assert_eq!(open.insert(exit.tid, false), Some(true), "{event:?} without its entry");
            }
            Event::Superseded { leader, by, .. } => {
                let state = open.remove(&by).unwrap_or(false);
                open.insert(leader, state);
            }
            Event::Exited { tid, .. } | Event::Killed { tid, .. } => {
                dead.insert(tid);
            }
            Event::Note(note) => panic!("{note:?}"),
            _ => {}
        }
    }
}

/// Runs a trace to its end. Fails if it takes longer than a test may.
fn run(options: Options, launch: &Launch, mut at: impl FnMut(&mut Tracer, &Event)) -> Told {
    let began = Instant::now();
    let mut tracer = Tracer::new(options).unwrap();
    let lead = tracer.launch(launch).unwrap();
    let mut events = Vec::new();
    loop {
        assert!(began.elapsed() < Duration::from_secs(60), "the trace does not end");
        match tracer.next().unwrap() {
            Event::Idle => {}
            Event::Ended => return Told { lead, events },
            event => {
                at(&mut tracer, &event);
                events.push(event);
            }
        }
    }
}

fn trace(options: Options, args: &[&str]) -> Told {
    let told = run(options, &launch_of(tracee(), args), |_, _| {});
    check_order(&told.events);
    told
}

#[test]
fn a_program_from_its_execve_to_its_end() {
    let launch = launch_of(Path::new("/bin/true"), &["one", "two"]);
    let mut path = Vec::new();
    let told = run(Options { times: true, cpu_times: true, ..Options::default() }, &launch, |tracer, event| {
        if let Event::Enter(enter) = event
            && path.is_empty()
        {
            let mut bytes = [0; 10];
            tracer.memory(enter.tid).read_exact(Addr(enter.args[0]), &mut bytes).unwrap();
            path.extend(bytes);
        }
    });
    check_order(&told.events);
    assert_eq!(path, b"/bin/true\0");
    let Event::Enter(first) = told.events[0] else { panic!("{:?}", told.events[0]) };
    assert_eq!((first.tid, first.abi, first.nr), (told.lead, Abi::X86_64, EXECVE));
    let Event::Exit(second) = told.events[1] else { panic!("{:?}", told.events[1]) };
    assert_eq!(second.ret.map(|ret| (ret.value, ret.error)), Some((0, false)));
    assert!(second.time.monotonic > first.time.monotonic && first.time.realtime > 0 && first.ip != 0 && first.sp != 0);
    assert!(matches!(told.events[told.events.len() - 2], Event::Exiting { .. }));
    assert!(matches!(told.events[told.events.len() - 1], Event::Exited { status: 0, .. }));
}

#[test]
fn every_way_tells_the_same() {
    let names = |options: Options| -> Vec<String> {
        let told = trace(options, &["exit", "3"]);
        assert_eq!(told.end(), Some(3));
        told.events
            .iter()
            .map(|event| match event {
                Event::Enter(enter) => format!("{:?} {}", enter.abi, enter.nr),
                Event::Exit(exit) => format!("error {:?}", exit.ret.map(|ret| ret.error)),
                other => format!("{:?}", std::mem::discriminant(other)),
            })
            .collect()
    };
    let expected = names(Options::default());
    assert!(expected.len() > 20);
    assert_eq!(names(Options { registers: true, ..Options::default() }), expected);
    assert_eq!(names(Options { traditional: true, ..Options::default() }), expected);
    assert_eq!(names(Options { follow_forks: true, ..Options::default() }), expected);
    let all = || only(&(0..470).collect::<Vec<_>>());
    assert_eq!(names(Options { seccomp: Some(all()), ..Options::default() }), expected);
    assert_eq!(names(Options { seccomp: Some(all()), traditional: true, ..Options::default() }), expected);
}

#[test]
fn ends_by_signal_and_by_status() {
    assert_eq!(trace(Options::default(), &["exit", "42"]).end(), Some(42));
    let told = trace(Options::default(), &["signal", "15"]);
    assert_eq!(told.end(), Some(128 + 15));
    let signal =
        told.events.iter().find_map(|event| if let Event::Signal(signal) = event { Some(signal) } else { None });
    let signal = signal.unwrap();
    assert_eq!((signal.signo, signal.info.map(|info| info[0])), (15, Some(15)));
    assert!(signal.ip != 0);
}

#[test]
fn an_execve_that_fails() {
    for (program, errno) in [("/nonexistent", 2), ("/etc/passwd", 13), ("/", 13)] {
        let told = run(Options::default(), &launch_of(Path::new(program), &[]), |_, _| {});
        assert_eq!(told.events.len(), 3, "{:?}", told.events);
        assert!(matches!(told.events[1], Event::Exit(exit) if exit.ret.unwrap().value == -errno));
        assert_eq!(told.end(), Some(1));
    }
}

#[test]
fn a_tree_of_processes() {
    for options in
        [follow(), Options { traditional: true, ..follow() }, Options { seccomp: Some(only(&[61])), ..follow() }]
    {
        let filtered = options.seccomp.is_some();
        let told = trace(options, &["tree", "4"]);
        assert_eq!(told.end(), Some(0));
        // Four levels with two children each, one of which goes on.
        assert_eq!(told.count(|event| matches!(event, Event::Attached { .. })), 8);
        assert_eq!(told.count(|event| matches!(event, Event::Exited { status: 0, .. })), 9);
        // SIGCHLD may interrupt a wait, which is then called again.
        assert!(told.calls(61) >= 8, "wait4");
        if filtered {
            assert_eq!(told.enters().filter(|enter| enter.nr != 61).count(), 1, "only the execve besides");
        }
    }
    // Not followed: one process.
    let told = trace(Options::default(), &["tree", "3"]);
    assert_eq!(told.count(|event| matches!(event, Event::Attached { .. })), 0);
    assert_eq!(told.end(), Some(0));
}

#[test]
fn an_execve_from_a_thread() {
    for _ in 0..20 {
        let told = trace(follow(), &["thread-exec"]);
        assert_eq!(told.end(), Some(0));
        let at = told.events.iter().position(|event| matches!(event, Event::Superseded { .. })).unwrap();
        let Event::Superseded { leader, by, .. } = told.events[at] else { unreachable!() };
        assert_eq!(leader, told.lead);
        assert!(told.events[..at].iter().any(|event| matches!(event, Event::Attached { tid, .. } if *tid == by)));
        let rest = &told.events[at + 1..];
        assert!(matches!(rest[0], Event::Exit(exit) if exit.tid == leader && exit.ret.unwrap().value == 0));
        assert!(rest.iter().all(|event| event.tid() != Some(by)));
    }
}

#[test]
fn a_thousand_threads() {
    for options in [follow(), Options { seccomp: Some(only(&[186])), ..follow() }] {
        let told = trace(options, &["threads", "1000"]);
        assert_eq!(told.end(), Some(0));
        assert_eq!(told.count(|event| matches!(event, Event::Attached { .. })), 1000);
        assert_eq!(told.calls(186), 5000, "gettid");
    }
}

#[test]
fn a_process_that_is_stopped_and_goes_on() {
    let told = trace(follow(), &["stop"]);
    assert_eq!(told.end(), Some(0));
    assert_eq!(told.count(|event| matches!(event, Event::GroupStop { signo: 19, .. })), 1);
    // Also where the child is not traced, and where its calls are filtered.
    assert_eq!(trace(Options::default(), &["stop"]).end(), Some(0));
    assert_eq!(trace(Options { seccomp: Some(only(&[GETPPID])), ..Options::default() }, &["stop"]).end(), Some(0));
}

#[test]
fn killed_at_any_event() {
    // As far into the trace as it goes, in steps; the lead is killed from outside.
    let mut reached = 0;
    for when in (0..120).step_by(3) {
        for options in [follow(), Options { seccomp: Some(only(&[GETPPID, 61])), ..follow() }] {
            let mut seen = 0;
            let told = run(options, &launch_of(tracee(), &["child-calls"]), |_, event| {
                if seen == when
                    && let Some(tid) = event.tid()
                {
                    reached += 1;
                    kill(tid, "KILL");
                }
                seen += 1;
            });
            assert!(told.end().is_some(), "at {when}: {:?}", told.events);
        }
    }
    assert!(reached > 40);
}

fn kill(tid: Tid, signal: &str) {
    // A name, and a single positive number: never a group.
    assert!(tid.0 > 1);
    let path = PathBuf::from("/bin/kill");
    let _ = Command::new(path).arg(format!("-{signal}")).arg(tid.to_string()).stderr(Stdio::null()).status();
}

#[test]
fn only_filtered_calls_are_told_and_children_keep_theirs() {
    for follow_forks in [false, true] {
        let options = Options { follow_forks, seccomp: Some(only(&[GETPPID])), ..Options::default() };
        let told = trace(options, &["child-calls"]);
        assert_eq!(told.end(), Some(0), "a child's filtered call must work, traced or not");
        assert_eq!(told.calls(GETPPID), if follow_forks { 2 } else { 1 });
        assert_eq!(told.calls(EXECVE), 1);
        assert_eq!(told.enters().count(), told.calls(GETPPID) + 1);
        assert_eq!(told.count(|event| matches!(event, Event::Attached { .. })), usize::from(follow_forks));
    }
}

#[test]
fn hidden_children_outlive_the_shown_program() {
    let report = Path::new(env!("CARGO_TARGET_TMPDIR")).join("daemon");
    let options = Options { seccomp: Some(only(&[GETPPID])), ..Options::default() };
    let told = trace(options, &["daemon", "200", report.to_str().unwrap()]);
    assert_eq!(told.end(), Some(0));
    assert!(matches!(told.events.last(), Some(Event::ShownEnded { hidden: 1 })), "{:?}", told.events.last());
    assert_eq!(std::fs::read_to_string(&report).unwrap(), "done");
}

#[test]
fn children_that_ask_for_not_being_traced_are_kept_if_filtered() {
    for follow_forks in [false, true] {
        let options = Options { follow_forks, seccomp: Some(only(&[GETPPID])), ..Options::default() };
        let told = trace(options, &["untraced"]);
        assert_eq!(told.end(), Some(0));
        if follow_forks {
            assert_eq!(told.calls(GETPPID), 2);
        }
    }
    // Unfiltered they go free.
    let told = trace(follow(), &["untraced"]);
    assert_eq!((told.end(), told.calls(GETPPID)), (Some(0), 0));
}

#[test]
fn a_filter_needs_no_promise_from_root() {
    // SAFETY-free way to ask who we are: the owner of our own /proc entry.
    use std::os::unix::fs::MetadataExt;
    let root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
    let told = trace(Options { seccomp: Some(only(&[GETPPID])), ..Options::default() }, &["nnp"]);
    assert_eq!(told.end(), Some(i32::from(!root)));
}

#[test]
fn each_call_has_its_own_convention() {
    let told = trace(Options::default(), &["abi"]);
    assert_eq!(told.end(), Some(0));
    let i386 = told.enters().find(|enter| enter.abi == Abi::I386).unwrap();
    assert_eq!((i386.nr, i386.args[0]), (64, 0x8765_4321));
    assert!(told.enters().any(|enter| enter.abi == Abi::X32 && enter.nr == GETPPID));
    assert!(told.enters().any(|enter| enter.abi == Abi::X86_64 && enter.nr == u64::MAX));
    // Filtered by a set for one convention only: the others stop for all.
    let told = trace(Options { seccomp: Some(only(&[])), ..Options::default() }, &["abi"]);
    let abis: Vec<(Abi, u64)> = told.enters().map(|enter| (enter.abi, enter.nr)).collect();
    let expected = [(Abi::X86_64, EXECVE), (Abi::I386, 64), (Abi::X32, GETPPID), (Abi::X86_64, u64::MAX)];
    assert_eq!(abis, expected);
}

#[test]
fn an_i386_program() {
    let Some(program) = tracee32() else {
        eprintln!("left out: gcc -m32 does not work here");
        return;
    };
    for options in [Options::default(), Options { registers: true, ..Options::default() }] {
        let told = run(options, &launch_of(program, &["abi"]), |_, _| {});
        check_order(&told.events);
        assert_eq!(told.end(), Some(0));
        let close = told.enters().filter(|enter| (enter.abi, enter.nr) == (Abi::I386, 6)).last().unwrap();
        assert_eq!(close.args[0], 0xffff_ffff);
        let at = told.events.iter().position(|event| *event == Event::Enter(close)).unwrap();
        let Event::Exit(exit) = told.events[at + 1] else { panic!("no exit") };
        assert_eq!((exit.abi, exit.ret.map(|ret| (ret.value, ret.error))), (Abi::I386, Some((-9, true))));
    }
}

#[test]
fn the_program_starts_as_without_a_tracer() {
    let raw = example().expect("examples/raw is built");
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("as-without");
    let output = |tracer: &str, mode: &str| {
        let words = [tracer, tracee().to_str().unwrap(), mode].join(" ");
        // An ignored signal and a handled one, as a shell would leave them; SIGPIPE both ways.
        let mut texts = String::new();
        for prepare in ["trap '' USR1 CHLD", "trap '' PIPE; trap : USR2", "exec 7</dev/null"] {
            let script = format!("{prepare}; exec {words} >{}", file.display());
            assert!(Command::new("/bin/sh").args(["-c", &script]).status().unwrap().success());
            texts += &std::fs::read_to_string(&file).unwrap();
        }
        texts
    };
    for mode in ["signals", "fd"] {
        let bare = output("", mode);
        assert!(!bare.is_empty());
        for way in ["-q", "-q -T", "-q -t 110", "-q -f -t 110"] {
            assert_eq!(output(&format!("{} {way}", raw.display()), mode), bare, "{mode} with {way}");
        }
    }
}

/// A child of another thread of ours, so that tracing threads do not reap it. Killed when dropped.
struct Running {
    child: Child,
    tid: Tid,
}

impl Running {
    fn start(args: &[&str]) -> Running {
        let args: Vec<String> = args.iter().map(|&arg| arg.into()).collect();
        std::thread::spawn(move || {
            let mut child = Command::new(tracee()).args(args).stdout(Stdio::piped()).spawn().unwrap();
            let mut line = String::new();
            BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
            assert_eq!(line, "ready\n");
            let tid = Tid(child.id().try_into().unwrap());
            Running { child, tid }
        })
        .join()
        .unwrap()
    }

    fn state(&self) -> char {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.tid)).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("State:")).unwrap();
        line.trim().chars().next().unwrap()
    }

    /// Waits for the state, which settles only a moment after a detach.
    fn becomes(&self, state: char) {
        let began = Instant::now();
        while self.state() != state {
            assert!(began.elapsed() < Duration::from_secs(5), "the state stays {}", self.state());
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    fn tracer_pid(&self) -> String {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.tid)).unwrap();
        status.lines().find_map(|line| line.strip_prefix("TracerPid:")).unwrap().trim().to_string()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Attaches, takes some events, detaches; returns what was told.
fn visit(options: Options, tid: Tid, all: bool, events: usize) -> Vec<Event> {
    let mut tracer = Tracer::new(options).unwrap();
    tracer.attach(tid, all).unwrap();
    let mut told = Vec::new();
    while told.len() < events {
        match tracer.next().unwrap() {
            Event::Idle => {}
            Event::Ended => return told,
            event => told.push(event),
        }
    }
    tracer.detach_all();
    let began = Instant::now();
    loop {
        assert!(began.elapsed() < Duration::from_secs(20), "detaching does not end");
        match tracer.next().unwrap() {
            Event::Idle => {}
            Event::Ended => return told,
            event => told.push(event),
        }
    }
}

#[test]
fn attached_and_let_go_a_thousand_times_under_load() {
    let mut running = Running::start(&["load"]);
    for n in 0..1000 {
        let told = visit(follow(), running.tid, true, n % 7);
        let let_go = told.iter().filter(|event| matches!(event, Event::Detached { .. })).count();
        assert!(let_go >= 2, "round {n}: {told:?}");
        assert!(!told.iter().any(|event| matches!(event, Event::Note(_))), "round {n}: {told:?}");
    }
    assert_eq!(running.tracer_pid(), "0");
    kill(running.tid, "TERM");
    let status = running.child.wait().unwrap();
    assert_eq!(status.code(), Some(0), "the tracee was disturbed: {status}");
}

/// Eight threads spinning in calls, signals flying. `STROBE_TORTURE=2000` for the long run.
#[test]
fn no_signal_is_lost_between_attaching_and_letting_go() {
    let rounds = std::env::var("STROBE_TORTURE").ok().and_then(|text| text.parse().ok()).unwrap_or(150);
    let mut running = Running::start(&["torture"]);
    let mut signals = 0;
    // So many, and on until one of the signals has come while it was watched.
    for n in 0..100 * rounds {
        if n >= rounds && signals > 0 {
            break;
        }
        let told = visit(follow(), running.tid, true, [0, 1, 5, 40][n % 4]);
        let let_go = told.iter().filter(|event| matches!(event, Event::Detached { .. })).count();
        assert_eq!(let_go, 9, "round {n}");
        assert!(!told.iter().any(|event| matches!(event, Event::Note(_))), "round {n}: {told:?}");
        signals += told.iter().filter(|event| matches!(event, Event::Signal(_))).count();
    }
    assert!(signals > 0, "no signal was seen at all");
    assert_eq!(running.tracer_pid(), "0");
    assert!(matches!(running.state(), 'S' | 'R'), "left as {}", running.state());
    kill(running.tid, "TERM");
    let status = running.child.wait().unwrap();
    assert_eq!(status.code(), Some(0), "the tracee was disturbed: {status}");
}

#[test]
fn a_killed_tracer_leaves_running_threads() {
    let raw = example().expect("examples/raw is built");
    // Of signals, one each may be lost: the kernel forgets the one of a signal-delivery-stop that the tracer has waited
    // for and not restarted yet when it is killed (wait_task_stopped() clears exit_code, the signal that goes on).
    const KILLS: u64 = 40;
    let mut running = Running::start(&["torture", &KILLS.to_string()]);
    let tid = running.tid.to_string();
    for n in 0..KILLS {
        let mut tracer = Command::new(raw)
            .args(["-q", "-f", "-p", &tid])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // At any moment: before it attached to all, in the middle of a stop, later.
        std::thread::sleep(Duration::from_millis(n % 13));
        tracer.kill().unwrap();
        tracer.wait().unwrap();
    }
    let threads = || {
        let tasks = std::fs::read_dir(format!("/proc/{tid}/task")).unwrap().flatten();
        tasks.filter_map(|task| std::fs::read_to_string(task.path().join("status")).ok()).collect::<Vec<String>>()
    };
    let free = |status: &String| {
        !["State:\tT", "State:\tt"].iter().any(|state| status.contains(state)) && status.contains("TracerPid:\t0")
    };
    let began = Instant::now();
    while !threads().iter().all(free) {
        assert!(began.elapsed() < Duration::from_secs(5), "a thread stays stopped");
        std::thread::sleep(Duration::from_millis(5));
    }
    kill(running.tid, "TERM");
    let status = running.child.wait().unwrap();
    assert_eq!(status.code(), Some(0), "the tracee was disturbed: {status}");
}

#[test]
fn all_threads_are_attached() {
    let running = Running::start(&["nap", "20"]);
    let mut tracer = Tracer::new(follow()).unwrap();
    let info = tracer.attach(running.tid, true).unwrap();
    assert_eq!(info.threads.len(), 21);
    let mut seen = HashSet::new();
    while seen.len() < 21 {
        if let Event::Enter(enter) = tracer.next().unwrap() {
            seen.insert(enter.tid);
        }
    }
    tracer.detach_all();
    let mut let_go = 0;
    loop {
        match tracer.next().unwrap() {
            Event::Ended => break,
            Event::Detached { .. } => let_go += 1,
            _ => {}
        }
    }
    assert_eq!(let_go, 21);
    // Without all threads, it is one.
    let told = visit(Options::default(), running.tid, false, 10);
    assert!(told.iter().all(|event| event.tid() == Some(running.tid)));
}

#[test]
fn a_stopped_process_is_shown_so_and_left_so() {
    let running = Running::start(&["nap", "0"]);
    kill(running.tid, "STOP");
    running.becomes('T');
    let told = visit(Options::default(), running.tid, false, 1);
    assert!(matches!(told[..], [Event::GroupStop { signo: 19, .. }, Event::Detached { .. }]), "{told:?}");
    running.becomes('T');
    kill(running.tid, "CONT");
    let told = visit(Options::default(), running.tid, false, 4);
    assert!(told.iter().any(|event| matches!(event, Event::Enter(_))));
    // And one that is stopped while traced.
    let mut tracer = Tracer::new(Options::default()).unwrap();
    tracer.attach(running.tid, false).unwrap();
    kill(running.tid, "STOP");
    while !matches!(tracer.next().unwrap(), Event::GroupStop { .. }) {}
    tracer.detach_all();
    while tracer.next().unwrap() != Event::Ended {}
    running.becomes('T');
    assert_eq!(running.tracer_pid(), "0");
}

#[test]
fn the_traditional_way_attaches_too() {
    let running = Running::start(&["nap", "3"]);
    let told = visit(Options { traditional: true, ..follow() }, running.tid, true, 20);
    assert_eq!(told.iter().filter(|event| matches!(event, Event::Detached { .. })).count(), 4);
    assert!(!told.iter().any(|event| matches!(event, Event::Signal(_) | Event::GroupStop { .. })), "{told:?}");
    std::thread::sleep(Duration::from_millis(50));
    running.becomes('S');
}

#[test]
fn why_an_attach_fails() {
    let mut tracer = Tracer::new(Options::default()).unwrap();
    let error = tracer.attach(Tid(i32::MAX), false).unwrap_err();
    assert_eq!((error.errno, error.tracer), (3, None));
    assert_eq!(error.to_string(), format!("attach to {}: No such process", i32::MAX));
    let own = Tid(std::process::id().try_into().unwrap());
    assert!(tracer.attach(own, false).unwrap_err().own);
    let running = Running::start(&["nap", "0"]);
    tracer.attach(running.tid, false).unwrap();
    let tid = running.tid;
    let error = std::thread::spawn(move || Tracer::new(Options::default()).unwrap().attach(tid, false).unwrap_err())
        .join()
        .unwrap();
    assert_eq!((error.errno, error.tracer.is_some()), (1, true));
    assert!(error.to_string().contains("already traced by process"), "{error}");
    if std::fs::read_to_string("/proc/2/status").is_ok_and(|status| status.contains("Kthread:\t1")) {
        assert!(tracer.attach(Tid(2), false).unwrap_err().kernel);
    }
    tracer.detach_all();
    while tracer.next().unwrap() != Event::Ended {}
}

#[test]
fn an_interrupted_launch_ends_by_the_signal() {
    for filtered in [false, true] {
        // The tracer ends with its thread, as it would with its process.
        let tracing = move || {
            let seccomp = filtered.then(|| only(&[GETPPID]));
            let mut tracer = Tracer::new(Options { seccomp, ..Options::default() }).unwrap();
            let lead = tracer.launch(&launch_of(tracee(), &["nap", "1"])).unwrap();
            while !matches!(tracer.next().unwrap(), Event::Exit(_)) {}
            tracer.interrupt(15);
            let mut let_go = false;
            loop {
                match tracer.next().unwrap() {
                    Event::Ended => return (lead, let_go),
                    Event::Detached { tid } => let_go |= tid == lead,
                    Event::Note(note) => panic!("{note:?}"),
                    _ => {}
                }
            }
        };
        let (lead, let_go) = std::thread::spawn(tracing).join().unwrap();
        // A filtered program cannot be let go; it dies with its tracer.
        assert_eq!(let_go, !filtered);
        let began = Instant::now();
        while std::fs::read_to_string(format!("/proc/{lead}/status")).is_ok_and(|text| !text.contains("State:\tZ")) {
            assert!(began.elapsed() < Duration::from_secs(5), "it goes on");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

#[test]
fn a_task_is_let_go_in_the_middle() {
    let mut tracer = Tracer::new(Options::default()).unwrap();
    tracer.launch(&launch_of(tracee(), &["exit", "0"])).unwrap();
    let mut calls = 0;
    let mut last = None;
    loop {
        match tracer.next().unwrap() {
            Event::Enter(enter) => {
                calls += 1;
                if calls == 5 {
                    tracer.detach(enter.tid);
                }
            }
            Event::Ended => break,
            Event::Idle => {}
            event => last = Some(event),
        }
    }
    assert_eq!(calls, 5);
    assert!(matches!(last, Some(Event::Detached { .. })), "{last:?}");
}

/// A tracer that is killed: a filtered tree dies with it, another goes on.
#[test]
fn the_tracers_death() {
    // The example is built along with the tests.
    let Some(raw) = example() else { panic!("examples/raw is not built") };
    for (filter, survives) in [(true, false), (false, true)] {
        let mut command = Command::new(raw);
        command.arg("-q").arg("-f");
        if filter {
            command.args(["-t", "110"]);
        }
        let mut child = command.arg(tracee()).args(["nap", "1"]).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let tracer = child.id();
        let children = std::fs::read_to_string(format!("/proc/{tracer}/task/{tracer}/children")).unwrap();
        let tracee: i32 = children.split_whitespace().next().unwrap().parse().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        std::thread::sleep(Duration::from_millis(200));
        let alive = std::fs::read_to_string(format!("/proc/{tracee}/status"))
            .is_ok_and(|status| !status.contains("State:\tZ") && !status.contains("State:\tX"));
        if alive {
            kill(Tid(tracee), "KILL");
        }
        assert_eq!(alive, survives, "filtered: {filter}");
    }
}

/// A tracer behind a front process.
#[test]
fn nobody_waits_for_hidden_children() {
    let raw = example().expect("examples/raw is built");
    let tracee = tracee().to_str().unwrap();
    let run = |args: &[&str]| {
        let mut child =
            Command::new(raw).args(["-q", "-F", "-t", "110", tracee]).args(args).stdout(Stdio::piped()).spawn();
        let child = child.as_mut().unwrap();
        let began = Instant::now();
        // Also the standard output is to be let go.
        let mut rest = String::new();
        child.stdout.as_mut().unwrap().read_to_string(&mut rest).unwrap();
        (child.wait().unwrap(), began.elapsed())
    };
    use std::os::unix::process::ExitStatusExt;
    assert_eq!(run(&["exit", "7"]).0.code(), Some(7));
    assert_eq!(run(&["signal", "15"]).0.signal(), Some(15));
    let report = Path::new(env!("CARGO_TARGET_TMPDIR")).join("behind");
    let _ = std::fs::remove_file(&report);
    let (status, time) = run(&["daemon", "1500", report.to_str().unwrap()]);
    assert_eq!(status.code(), Some(0));
    assert!(time < Duration::from_millis(1200), "{time:?}");
    let began = Instant::now();
    while std::fs::read_to_string(&report).ok().as_deref() != Some("done") {
        assert!(began.elapsed() < Duration::from_secs(10), "the child left behind fails");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Signals to the front process reach the tracer, and its death is the tracer's.
#[test]
fn the_front_process_stands_for_the_tracer() {
    let raw = example().expect("examples/raw is built");
    for signal in ["TERM", "KILL"] {
        let mut command = Command::new(raw);
        command.args(["-q", "-F", "-t", "110"]).arg(tracee()).args(["nap", "0"]).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
        kill(Tid(child.id().try_into().unwrap()), signal);
        // The end of the tracee and of the tracer, which both hold the pipe.
        let began = Instant::now();
        output.read_line(&mut line).unwrap();
        assert!(began.elapsed() < Duration::from_secs(5));
        child.wait().unwrap();
    }
}

/// A tracer that gets a signal while it waits, or at any other moment.
#[test]
fn a_signal_to_the_tracer() {
    let raw = example().expect("examples/raw is built");
    let running = Running::start(&["load"]);
    let sleeping = Running::start(&["nap", "0"]);
    kill(sleeping.tid, "STOP");
    sleeping.becomes('T');
    for n in 0..40 {
        let target = if n % 2 == 0 { &running } else { &sleeping };
        let mut command = Command::new(raw);
        command.args(["-f", "-p", &target.tid.to_string()]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert!(line.starts_with("Ok(AttachInfo"), "{line}");
        std::thread::sleep(Duration::from_micros(n * 137));
        kill(Tid(child.id().try_into().unwrap()), ["INT", "TERM", "HUP", "QUIT"][n as usize % 4]);
        let mut rest = String::new();
        output.read_to_string(&mut rest).unwrap();
        assert!(child.wait().unwrap().success());
        assert!(rest.contains(&format!("Detached {{ tid: Tid({}) }}", target.tid)), "{rest}");
        assert_eq!(target.tracer_pid(), "0");
        sleeping.becomes('T');
    }
    let mut running = running;
    kill(running.tid, "TERM");
    assert_eq!(running.child.wait().unwrap().code(), Some(0), "the tracee was disturbed");
}

fn example() -> Option<&'static Path> {
    static PATH: OnceLock<Option<PathBuf>> = OnceLock::new();
    let find = || {
        let path = std::env::current_exe().ok()?.parent()?.parent()?.join("examples/raw");
        path.exists().then_some(path)
    };
    PATH.get_or_init(find).as_deref()
}

#[test]
fn a_sleeping_tracee_costs_the_tracer_no_time() {
    let raw = example().expect("examples/raw is built");
    let mut child = Command::new(raw).args(["-q", "/bin/sleep", "1"]).stdout(Stdio::piped()).spawn().unwrap();
    std::thread::sleep(Duration::from_millis(900));
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    // utime and stime, in hundredths of a second.
    let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
    let mut rest = String::new();
    child.stdout.as_mut().unwrap().read_to_string(&mut rest).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(ticks < 20, "{ticks} ticks of CPU time while the tracee slept");
}

#[test]
fn the_end_of_an_own_child_is_not_told() {
    let mut tracer = Tracer::new(Options::default()).unwrap();
    let mut other = Command::new("/bin/true").spawn().unwrap();
    tracer.own_child(Tid(other.id().try_into().unwrap()));
    tracer.launch(&launch_of(tracee(), &["tree", "2"])).unwrap();
    loop {
        match tracer.next().unwrap() {
            Event::Ended => break,
            Event::Note(Note::ExitOfUnknown { tid }) => panic!("{tid} was told of"),
            _ => {}
        }
    }
    let _ = other.wait();
}

#[test]
fn killed_by_sigkill_is_told_so() {
    let told = run(Options::default(), &launch_of(tracee(), &["nap", "0"]), |_, event| {
        if let Event::Enter(enter) = event
            && enter.nr == 1
        {
            kill(enter.tid, "KILL");
        }
    });
    assert_eq!(told.end(), Some(128 + SIGKILL));
}
