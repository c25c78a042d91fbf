//! Bad input, exit statuses and outputs: strace's answers.

use harness::{AS_NOBODY, TempDir, Tracer, is_root};
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};

/// Runs the tracer and expects this one line of its own (before the hint, if any) and status 1.
fn refuses(args: &[&str], message: &str) {
    let run = Tracer::new().args(args).run();
    let said: Vec<&str> = run.stderr.lines().filter(|line| line.contains("strace: ")).collect();
    assert_eq!(run.code(), 1, "{args:?}: {}", run.stderr);
    assert!(said.first().is_some_and(|line| line.ends_with(message)), "{args:?}: {}", run.stderr);
    assert_eq!(said.len(), 1, "{args:?}: {}", run.stderr);
    assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
}

#[test]
fn bad_input_gets_one_clear_line() {
    refuses(&["-Q", "true"], "strace: invalid option -- 'Q'");
    refuses(&["-e", "trace=nosuch", "true"], "strace: invalid system call 'nosuch'");
    refuses(&["nosuchprogram"], "strace: Cannot find executable 'nosuchprogram'");
    refuses(&["/etc/passwd"], "strace: exec: Permission denied");
    refuses(&["/etc"], "strace: exec: Permission denied");
    refuses(&["-p", "999999"], "strace: attach: ptrace(PTRACE_SEIZE, 999999): No such process");
    refuses(&["-p", "0"], "strace: Invalid process id: '0'");
    refuses(&[], "strace: must have PROG [ARGS] or -p PID");
    refuses(&["-o", "/nonexistent/x", "true"], "strace: Can't fopen '/nonexistent/x': No such file or directory");
}

#[test]
fn a_process_of_another_owner_is_refused() {
    if !is_root() {
        refuses(&["-p", "1"], "strace: attach: ptrace(PTRACE_SEIZE, 1): Operation not permitted");
        return;
    }
    // The tracer must be where an ordinary user can execute it.
    let dir = TempDir::new("owner");
    let copy = dir.path().join("strace");
    if fs::read(harness::strobe()).expect("the tracer can be read").starts_with(b"#!") {
        return;
    }
    fs::copy(harness::strobe(), &copy).expect("it can be copied");
    let output = Command::new(AS_NOBODY[0])
        .args(&AS_NOBODY[1..])
        .arg(&copy)
        .args(["-p", "1"])
        .stdin(Stdio::null())
        .output()
        .expect("setpriv runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("strace: attach: ptrace(PTRACE_SEIZE, 1): Operation not permitted"), "{said}");
}

#[test]
fn a_process_that_is_traced_already_is_refused_with_its_tracer() {
    let mut sleeper = Command::new("sleep").arg("60").spawn().expect("sleep starts");
    let pid = sleeper.id();
    let mut first = Tracer::new().args(["-o", "/dev/null", "-p", &pid.to_string()]);
    first.command().stderr(Stdio::null());
    let mut first = first.spawn();
    let by = first.id();
    assert!(harness::until(std::time::Duration::from_secs(5), || harness::is_traced_by(pid, by)));
    let run = Tracer::new().args(["-p", &pid.to_string()]).run();
    let _ = sleeper.kill();
    let _ = sleeper.wait();
    let _ = first.wait();
    assert_eq!(run.code(), 1);
    assert!(
        run.stderr.contains(&format!("strace: attach: ptrace(PTRACE_SEIZE, {pid}): Operation not permitted")),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains(&format!("is already being traced by pid {by}")), "{}", run.stderr);
}

#[test]
fn the_exit_status_is_the_tracees() {
    for code in [0, 1, 42, 255] {
        let run = Tracer::new().traced().args(["sh", "-c", &format!("exit {code}")]).run();
        assert_eq!(run.code(), code);
        assert!(run.trace.ends_with(&format!("+++ exited with {code} +++\n")), "{}", run.trace);
    }
    for (name, number) in [("TERM", 15), ("KILL", 9), ("USR1", 10)] {
        let run = Tracer::new().traced().args(["sh", "-c", &format!("kill -{name} $$")]).run();
        assert_eq!(run.status.signal(), Some(number), "{}", run.stderr);
        assert!(run.trace.ends_with(&format!("+++ killed by SIG{name} +++\n")), "{}", run.trace);
    }
}

#[test]
fn a_file_per_process() {
    let dir = TempDir::new("ff");
    let run = Tracer::new()
        .arg("-ff")
        .arg("-o")
        .arg(dir.path().join("t"))
        .args(["sh", "-c", "/bin/true; /bin/true; exit 4"])
        .run();
    assert_eq!(run.code(), 4, "{}", run.stderr);
    let mut ends: Vec<String> = fs::read_dir(dir.path())
        .expect("the directory is there")
        .flatten()
        .map(|entry| {
            let name = entry.file_name().into_string().expect("a plain name");
            assert!(name.strip_prefix("t.").is_some_and(|pid| pid.parse::<u32>().is_ok()), "{name}");
            let text = fs::read_to_string(entry.path()).expect("it can be read");
            text.lines().last().unwrap_or_default().to_owned()
        })
        .collect();
    ends.sort();
    assert_eq!(ends, ["+++ exited with 0 +++", "+++ exited with 0 +++", "+++ exited with 4 +++"]);
}

#[test]
fn output_through_a_command() {
    for mark in ["|", "!"] {
        let dir = TempDir::new("pipe");
        let file = dir.path().join("out");
        let run =
            Tracer::new().arg("-o").arg(format!("{mark}cat > {}", file.display())).args(["sh", "-c", "exit 6"]).run();
        assert_eq!(run.code(), 6, "{}", run.stderr);
        let text = fs::read_to_string(&file).unwrap_or_default();
        assert!(text.starts_with("execve(") && text.ends_with("+++ exited with 6 +++\n"), "{mark}: {text}");
    }
}
