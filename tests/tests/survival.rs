//! What a tracer must survive, and what the traced must survive of it.

use harness::{Bits, TempDir, Tracer, children, is_traced_by, proc_status, tracee, tracee_of, until, wait_limited};
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

fn program(name: &str) -> String {
    tracee(name, Bits::B64).expect("the tracee builds").display().to_string()
}

/// Sends a signal to a process that this test started (or the tracer it started did).
fn send(signal: &str, pid: u32) {
    let _ = Command::new("kill").args([signal, &pid.to_string()]).stderr(Stdio::null()).status();
}

/// A process of this test that ends with the value.
struct Own(Child);

impl Drop for Own {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn own(command: &mut Command) -> Own {
    Own(command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts"))
}

/// Ignores what is left of a wait that nobody may still be in.
fn alive(pid: u32) -> bool {
    proc_status(pid, "State").is_some_and(|state| !state.starts_with('Z') && !state.starts_with('X'))
}

#[test]
fn a_tracee_killed_at_any_point() {
    for round in 0..30u64 {
        let dir = TempDir::new("killed");
        let mut tracer = Tracer::new().args(["-f", "-o"]).arg(dir.path().join("trace"));
        tracer.command().stderr(Stdio::null());
        if round % 3 == 2 {
            tracer.command().env("STROBE_ARMING", "seccomp");
        }
        let mut tracer = tracer.args(["sh", "-c", "while :; do /bin/true; done"]).spawn();
        let pid = tracer.id();
        // A tracer may start children of its own first, to try what the kernel can do.
        let shell = || tracee_of(pid, "sh");
        assert!(until(Duration::from_secs(5), || shell().is_some()), "no tracee");
        thread::sleep(Duration::from_micros(round * 1700 % 23_000));
        let shell = shell().expect("the tracee is there");
        send("-KILL", shell);
        let status = wait_limited(&mut tracer, Duration::from_secs(10)).expect("the tracer ends with its tracee");
        assert_eq!((status.signal(), status.code()), (Some(9), None), "round {round}");
    }
}

#[test]
fn a_thousand_threads() {
    let run = Tracer::new().arg("-f").traced().arg(program("threads")).arg("1000").limit(Duration::from_secs(60)).run();
    assert_eq!(run.code(), 0, "{}", run.stderr);
    assert!(run.lines("getppid(").count() >= 3000);
    assert_eq!(run.lines("+++ exited with 0 +++").count(), 1001);
}

#[test]
fn a_fork_storm() {
    let run = Tracer::new().arg("-f").traced().arg(program("storm")).arg("7").limit(Duration::from_secs(60)).run();
    assert_eq!(run.code(), 0, "{}", run.stderr);
    assert_eq!(run.lines("+++ exited with 0 +++").count(), 255);
}

#[test]
fn exec_by_a_thread_while_others_run() {
    for _ in 0..5 {
        let run = Tracer::new().arg("-f").traced().arg(program("thread_exec")).run();
        assert_eq!(run.code(), 23, "{}", run.stderr);
        assert!(
            run.lines("+++ superseded by execve in pid ").count() == 1,
            "{}",
            run.trace.lines().rev().take(20).collect::<Vec<_>>().join("\n")
        );
        assert!(run.lines("+++ exited with 23 +++").count() == 1);
    }
}

#[test]
fn a_tracee_that_stops_and_is_continued() {
    let run = Tracer::new().arg("-f").traced().arg(program("stops")).run();
    assert_eq!(run.code(), 0, "{}\n{}", run.stderr, run.trace);
    assert_eq!(run.lines("--- stopped by SIGSTOP ---").count(), 20);
}

#[test]
fn attached_and_detached_a_thousand_times_under_load() {
    let dir = TempDir::new("load");
    let out = dir.path().join("count");
    let load = own(Command::new(program("load")).stdout(fs::File::create(&out).expect("a file")));
    let pid = load.0.id();
    let count = || fs::read_to_string(&out).ok().and_then(|text| text.get(..8)?.parse::<u64>().ok()).unwrap_or(0);
    assert!(until(Duration::from_secs(5), || count() > 10));
    let end = Instant::now() + Duration::from_secs(60);
    for round in 0..1000 {
        assert!(Instant::now() < end, "only {round} rounds in a minute");
        let mut tracer = Tracer::new().args(["-f", "-o", "/dev/null", "-p", &pid.to_string()]);
        tracer.command().stderr(Stdio::null());
        let mut tracer = tracer.spawn();
        let by = tracer.id();
        assert!(until(Duration::from_secs(5), || is_traced_by(pid, by)), "round {round}: not attached");
        // At all points of the tracer's start and work.
        thread::sleep(Duration::from_micros(round * 37 % 2000));
        send("-INT", tracer.id());
        wait_limited(&mut tracer, Duration::from_secs(10)).expect("it detaches when interrupted");
        assert_eq!(proc_status(pid, "TracerPid").as_deref(), Some("0"), "round {round}");
    }
    for task in fs::read_dir(format!("/proc/{pid}/task")).expect("it lives").flatten() {
        let status = fs::read_to_string(task.path().join("status")).unwrap_or_default();
        let state = status.lines().find(|line| line.starts_with("State:")).unwrap_or_default();
        assert!(!state.contains("stopped") && !state.contains("tracing"), "{state}");
    }
    let before = count();
    assert!(until(Duration::from_secs(5), || count() > before + 100), "it no longer works");
}

#[test]
fn a_full_disk_leaves_the_tracee_alone() {
    let run = Tracer::new().args(["-o", "/dev/full", "sh", "-c", "echo done; exit 5"]).run();
    assert_eq!((run.code(), run.stdout.as_str()), (5, "done\n"));
    assert!(run.stderr.contains("/dev/full: No space left on device"), "{}", run.stderr);
}

#[test]
fn a_full_disk_is_told_of_once() {
    if !harness::is_root() {
        println!("skipped: only root can mount");
        return;
    }
    let dir = TempDir::new("full");
    let mount = "mount -t tmpfs -o size=16k full \"$0\" || exit 99; cd \"$0\"; exec \"$@\"";
    let script = "for i in 1 2 3 4 5 6 7 8 9 10 11 12; do /bin/true; done; echo done; exit 5";
    let run = Tracer::before(&["unshare", "-m", "sh", "-c", mount, &dir.path().display().to_string()])
        .args(["-ff", "-o", "x", "sh", "-c", script])
        .run();
    if run.code() == 99 {
        println!("skipped: {}", run.stderr);
        return;
    }
    assert_eq!((run.code(), run.stdout.as_str()), (5, "done\n"), "{}", run.stderr);
    let said: Vec<&str> = run.stderr.lines().filter(|line| line.contains("No space left on device")).collect();
    assert!(said.len() == 1 && said[0].contains(": write to x: "), "{}", run.stderr);
}

#[test]
fn a_closed_pipe_leaves_the_tracee_alone() {
    let run = Tracer::new().args(["-o", "|true", "sh", "-c", "sleep 0.1; echo done; exit 5"]).run();
    assert_eq!((run.code(), run.stdout.as_str()), (5, "done\n"));
}

#[test]
fn a_tracers_death_leaves_no_filtered_process_without_a_tracer() {
    if std::env::var_os("STROBE_IS_STRACE").is_some() {
        // strace does not install a filter unless asked, and leaves its tracees behind.
        return;
    }
    // A process that still has the filter and no tracer gets ENOSYS for openat: it must be dead instead.
    let dir = TempDir::new("filtered");
    let mark = dir.path().join("mark");
    let script = format!("while :; do cat /etc/passwd >/dev/null || echo broken >> {}; done", mark.display());
    for follow in [&["-f"][..], &[]] {
        let mut tracer =
            Tracer::new().args(follow).args(["-e", "trace=openat", "-o", "/dev/null", "sh", "-c", &script]);
        tracer.command().stderr(Stdio::null());
        let mut tracer = tracer.spawn();
        assert!(until(Duration::from_secs(5), || !children(tracer.id()).is_empty()));
        thread::sleep(Duration::from_millis(150));
        let tracees = children(tracer.id());
        send("-KILL", tracer.id());
        let _ = tracer.wait();
        thread::sleep(Duration::from_millis(150));
        // Whoever lives on is not filtered: its calls work.
        for pid in tracees {
            let lives = alive(pid);
            if lives {
                let filtered = proc_status(pid, "Seccomp").as_deref() == Some("2");
                send("-KILL", pid);
                assert!(!filtered, "{pid} has a filter and no tracer");
            }
        }
        assert!(!mark.exists(), "a process without tracer ran under the filter");
    }
}

#[test]
fn a_filter_does_not_reach_who_is_not_followed() {
    for options in
        [&["-e", "trace=openat"][..], &["-f", "-e", "trace=openat"], &["-f", "--seccomp-bpf", "-e", "trace=openat"]]
    {
        let run = Tracer::new().args(options).traced().args(["sh", "-c", "cat /etc/passwd; (cat /etc/passwd)"]).run();
        let expected = fs::read_to_string("/etc/passwd").expect("it can be read").repeat(2);
        assert_eq!((run.code(), run.stdout == expected), (0, true), "{options:?}: {}", run.stderr);
        let seen = run.lines("\"/etc/passwd\"").count();
        assert_eq!(seen, if options[0] == "-f" { 2 } else { 0 }, "{options:?}: {}", run.trace);
    }
}

#[test]
fn a_debugger_can_debug() {
    // A child that carried a seccomp program would have to be traced by us, and could not be by its parent; nor does it
    // carry one where nothing else can arm the fast path.
    for arming in ["", "dispatch", "seccomp"] {
        for options in [&["-e", "trace=exit_group"][..], &["-e", "trace=openat", "-c"], &[]] {
            let mut tracer = Tracer::new().args(options).traced().arg(program("debugger"));
            tracer.command().env("STROBE_ARMING", arming);
            let run = tracer.run();
            assert_eq!(
                (run.code(), run.stdout.as_str()),
                (0, "stopped by 19\nexited with 3\n"),
                "{arming} {options:?}: {}",
                run.stderr
            );
        }
    }
}

#[test]
fn an_interrupted_tracer_leaves_no_broken_process() {
    let dir = TempDir::new("interrupted");
    let mark = dir.path().join("mark");
    let script = format!(
        "i=0; while [ $i -lt 60 ]; do cat /etc/passwd >/dev/null || echo broken >> {}; i=$((i+1)); done",
        mark.display()
    );
    let mut tracer = Tracer::new().args(["-f", "-e", "trace=openat", "-o", "/dev/null", "sh", "-c", &script]);
    tracer.command().stderr(Stdio::null());
    let mut tracer = tracer.spawn();
    assert!(until(Duration::from_secs(5), || !children(tracer.id()).is_empty()));
    thread::sleep(Duration::from_millis(60));
    let tracees = children(tracer.id());
    send("-TERM", tracer.id());
    wait_limited(&mut tracer, Duration::from_secs(20)).expect("it ends");
    for pid in tracees {
        assert!(until(Duration::from_secs(10), || !alive(pid)), "{pid} neither ended nor was ended");
    }
    assert!(!mark.exists(), "a process without tracer ran under the filter");
}
