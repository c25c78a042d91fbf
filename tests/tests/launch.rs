//! How a program is started, as whom, and what is left of its end: strace 7.2's answers.

use harness::{Bits, Run, TempDir, Tracer, is_root, is_traced_by, tracee, unignoring, until, wait_limited};
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::Duration;

/// A copy of `who` with an owner and a mode.
fn who(dir: &TempDir, name: &str, owner: (u32, u32), mode: u32) -> String {
    let copy = dir.path().join(name);
    fs::copy(tracee("who", Bits::B64).expect("the tracee builds"), &copy).expect("it can be copied");
    std::os::unix::fs::chown(&copy, Some(owner.0), Some(owner.1)).expect("root may");
    fs::set_permissions(&copy, fs::Permissions::from_mode(mode)).expect("its mode can be set");
    let meta = fs::metadata(&copy).expect("it is there");
    assert_eq!((meta.uid(), meta.gid(), meta.mode() & 0o7777), (owner.0, owner.1, mode));
    copy.display().to_string()
}

/// The supplementary groups of a user, as the system tells them.
fn groups_of(name: &str) -> String {
    let told = Command::new("id").args(["-G", name]).output().expect("id runs").stdout;
    String::from_utf8_lossy(&told).trim().to_owned()
}

#[test]
fn the_user_of_a_program() {
    if !is_root() {
        println!("skipped: only root starts programs as others");
        return;
    }
    let dir = TempDir::new("who");
    let plain = who(&dir, "plain", (0, 0), 0o755);
    let user = who(&dir, "user", (1, 1), 0o4755);
    let group = who(&dir, "group", (0, 60), 0o2755);
    let both = who(&dir, "both", (1, 60), 0o6755);
    // A number pair has no supplementary groups, a name those of the database; set-id bits give effective ids.
    let nobodys = groups_of("nobody");
    let ways: [&[&str]; 4] = [&[], &["-f", "--seccomp-bpf", "-e", "trace=openat"], &["-D"], &["-q", "-I4"]];
    // The bits hold where the kernel would not honour them either.
    let prefixes: [&[&str]; 2] = [&[], &["setpriv", "--no-new-privs"]];
    for (program, ids) in [
        (&plain, "uid 65534 65534 65534 gid 65534 65534 65534"),
        (&user, "uid 65534 1 1 gid 65534 65534 65534"),
        (&group, "uid 65534 65534 65534 gid 65534 60 60"),
        (&both, "uid 65534 1 1 gid 65534 60 60"),
    ] {
        for (name, groups) in [("65534:65534", String::new()), ("nobody", format!(" {nobodys}"))] {
            for prefix in prefixes {
                for way in ways {
                    let run = Tracer::before(prefix).args(way).traced().args(["-u", name, program]).run();
                    let expected = format!("{ids} groups{groups}\n");
                    assert_eq!(run.stdout, expected, "{prefix:?} {way:?} -u {name} {program}: {}", run.stderr);
                    assert_eq!(run.code(), 0);
                }
            }
        }
    }
    // A user who may not execute the file is told so, by the program's side.
    let shut = who(&dir, "shut", (0, 0), 0o700);
    let run = Tracer::new().args(["-u", "65534:65534", "-e", "trace=none", &shut]).run();
    assert_eq!(run.code(), 1);
    assert!(run.stderr.contains("strace: exec: Permission denied\n"), "{}", run.stderr);
}

#[test]
fn the_name_and_the_environment_of_a_program() {
    let who = tracee("who", Bits::B64).expect("the tracee builds").display().to_string();
    let run = Tracer::new().args(["--argv0=other name", "-e", "trace=none", &who, "family"]).run();
    assert!(run.stdout.starts_with("other name: session "), "{}", run.stdout);
    // In order: what is set and removed again is not there; what was there before is replaced.
    let mut tracer =
        Tracer::new().args(["-E", "A=1", "-E", "B=2", "-E", "A", "--env=C=3=4", "-E", "GONE", "-E", "KEPT=new"]);
    tracer.command().env_clear().envs([("PATH", "/usr/bin:/bin"), ("GONE", "x"), ("KEPT", "old")]);
    let run = tracer.args(["-e", "trace=none", "env"]).run();
    // The test's own command sorts what it passes on.
    assert_eq!(run.stdout, "KEPT=new\nPATH=/usr/bin:/bin\nB=2\nC=3=4\n", "{}", run.stderr);
    // The tracer's PATH finds the program, not the program's.
    let run = Tracer::new().args(["-E", "PATH=/nonexistent", "-e", "trace=none", "env"]).run();
    assert!(run.code() == 0 && run.stdout.contains("PATH=/nonexistent\n"), "{}{}", run.stdout, run.stderr);
}

/// Leads neither, as under the shell, whatever becomes of the tracer.
#[test]
fn a_program_stays_where_it_was_started() {
    let who = tracee("who", Bits::B64).expect("the tracee builds").display().to_string();
    for option in ["-q", "-D", "-DD", "-DDD"] {
        let script = format!("'{}' {option} -o /dev/null '{who}' family; :", harness::as_strace().display());
        let output = unignoring("sh").args(["-c", &script]).stdin(Stdio::null()).output().expect("sh runs");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.ends_with(": session 0 group 0\n"), "{option}: {said}");
    }
}

fn status(options: &[&str], script: &str) -> i32 {
    run(options, script).code()
}

fn run(options: &[&str], script: &str) -> Run {
    Tracer::new().args(options).traced().args(["sh", "-c", script]).run()
}

#[test]
fn the_status_of_a_launched_program() {
    for code in [0, 1, 77, 255] {
        for options in [&[][..], &["-f"], &["-c"], &["-D"], &["-DDD"], &["--kill-on-exit"], &["-f", "-e", "trace=none"]]
        {
            assert_eq!(status(options, &format!("exit {code}")), code, "{options:?}");
        }
    }
    // The first one's, not a child's, whoever ends last.
    assert_eq!(status(&["-f"], "(exit 3) & exit 4"), 4);
    assert_eq!(status(&["-f"], "(sleep 0.1; exit 3) & exit 4"), 4);
    assert_eq!(status(&["-f"], "(sleep 0.1; exit 3) & kill -TERM $$"), 128 + 15);
    // Let go: it is nobody's to tell.
    assert_eq!(status(&["-b", "execve"], "exec sh -c 'exit 9'"), 0);
    assert_eq!(status(&["-f", "-b", "execve"], "sh -c 'exit 9'; exit 7"), 7);
    assert_eq!(status(&["--syscall-limit=5"], "exit 9"), 0);
    assert_eq!(status(&["--syscall-limit=100000"], "exit 9"), 9);
    // Injection does not change what ends.
    assert_eq!(status(&["-e", "inject=exit_group:delay_enter=10"], "exit 3"), 3);
}

#[test]
fn the_signal_that_ended_a_launched_program() {
    for signal in [1, 2, 3, 6, 8, 9, 11, 13, 14, 15, 16, 24, 31, 34, 40, 64] {
        let dir = TempDir::new("core");
        let mut tracer = Tracer::new().traced();
        tracer.command().current_dir(dir.path());
        let run = tracer.args(["sh", "-c", &format!("ulimit -c 0; kill -{signal} $$")]).run();
        assert_eq!(run.status.signal(), Some(signal), "{}", run.stderr);
        // No core file of the tracer, which ends by the same signal.
        assert!(!run.status.core_dumped(), "{signal}");
        assert_eq!(fs::read_dir(dir.path()).expect("a directory").count(), 0, "{signal}");
    }
}

#[test]
fn the_status_of_a_tracer_that_attached() {
    let attach = |script: &str, more: &[&str]| {
        let mut child = unignoring("sh").args(["-c", script]).stdin(Stdio::piped()).spawn().expect("sh starts");
        let mut tracer = Tracer::new().args(["-o", "/dev/null", "-p", &child.id().to_string()]).args(more);
        tracer.command().stderr(Stdio::null());
        let mut tracer = tracer.spawn();
        let (by, pid) = (tracer.id(), child.id());
        assert!(until(Duration::from_secs(10), || is_traced_by(pid, by)));
        // Its input ends now.
        drop(child.stdin.take());
        let status = wait_limited(&mut tracer, Duration::from_secs(10)).expect("it ends");
        let _ = child.wait();
        status
    };
    // How they ended is of no matter to the tracer.
    for script in ["read x; exit 0", "read x; exit 7", "read x; kill -KILL $$"] {
        assert_eq!(attach(script, &[]).code(), Some(0), "{script}");
    }
    // One that is there is enough; a launched program's status goes before.
    assert_eq!(attach("read x", &["-p", "999999"]).code(), Some(0));
    assert_eq!(attach("read x", &["sh", "-c", "exit 6"]).code(), Some(6));
    let run = Tracer::new().args(["-p", "999999", "sh", "-c", "exit 6"]).run();
    assert_eq!(run.code(), 6);
    assert!(run.stderr.contains("attach: ptrace(PTRACE_SEIZE, 999999): No such process\n"), "{}", run.stderr);
    assert_eq!(Tracer::new().args(["-p", "999999", "-p", "999998"]).run().code(), 1);
}

#[test]
fn the_status_without_a_program() {
    for (args, code) in [
        (&["-h"][..], 0),
        (&["-V"], 0),
        (&["-VVV"], 0),
        (&["--tips"], 0),
        (&[], 1),
        (&["-Q"], 1),
        (&["nosuchprogram"], 1),
        (&["./nosuch"], 1),
        (&["/etc"], 1),
        (&["/etc/passwd"], 1),
        (&["-D", "/etc/passwd"], 1),
        (&["-D", "nosuchprogram"], 1),
        (&["-D"], 1),
        (&["-o", "/nonexistent/x", "true"], 1),
        (&["-D", "-o", "/nonexistent/x", "true"], 1),
        (&["-o", "|exit 3", "true"], 0),
        (&["-o", "|/nonexistent", "sh", "-c", "exit 2"], 2),
        (&["-o", "/dev/full", "sh", "-c", "exit 2"], 2),
    ] {
        assert_eq!(Tracer::new().args(args).run().code(), code, "{args:?}");
    }
}

#[test]
fn what_debugging_tells() {
    for option in ["-d", "--debug"] {
        let run = Tracer::new().args([option, "--syscall-limit=1", "true"]).run();
        assert_eq!(run.code(), 0);
        let told = ": System call limit has been reached, detaching tracees\n";
        assert!(run.stderr.contains(told) && run.stderr.contains(": fast path: "), "{}", run.stderr);
        let quiet = Tracer::new().args(["--syscall-limit=1", "true"]).run();
        assert!(quiet.stderr.contains(told) && !quiet.stderr.contains(": fast path: "), "{}", quiet.stderr);
    }
    // In its own personality the engine is named; both make the same calls.
    let calls = |engine: &str| {
        let run = Tracer::strobe::<&str>(&[]).args([engine, "-d", "-e", "trace=exit_group", "true"]).run();
        assert!(run.code() == 0 && run.stderr.contains(": fast path: "), "{engine}: {}", run.stderr);
        run.lines("exit_group(0)").count() + run.stderr.matches("exit_group(0)").count()
    };
    assert_eq!((calls("--engine=classic"), calls("--engine=auto")), (1, 1));
}
