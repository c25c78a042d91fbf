//! Processes as a tracer seldom meets them. The messages are strace 7.2's.

use harness::{Bits, Tracer, as_strace, tracee};
use std::process::{Command, Stdio};

fn family() -> String {
    tracee("family", Bits::B64).expect("the tracee builds").display().to_string()
}

/// A child that the tracer inherits and that has asked to be traced by its parent: it is let go.
#[test]
fn an_unknown_child_that_wants_to_be_traced() {
    // The child goes on when its parent is a tracer; the program ends when the child is gone.
    let script = format!(
        "(until [ \"$(cat /proc/$$/comm)\" != sh ]; do :; done; exec '{}' traceme) & \
         exec '{}' -e trace=none timeout 20 sh -c \"while [ -e /proc/$! ]; do :; done\"",
        family(),
        as_strace().display()
    );
    let output = Command::new("sh").args(["-c", &script]).stdin(Stdio::null()).output().expect("sh runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains(": Detached unknown pid "), "{said}");
    assert!(said.contains(": Exit of unknown pid ") && said.contains(" ignored\n"), "{said}");
    assert!(said.ends_with("+++ exited with 0 +++\n"), "{said}");
}

/// Who is traced already has no second tracer.
#[test]
fn a_traced_program_that_wants_to_be_traced_by_its_parent() {
    let run = Tracer::new().args(["-f", "-e", "trace=ptrace"]).arg(family()).arg("traceme").run();
    assert_eq!(run.code(), 1, "{}", run.stderr);
    assert!(run.stderr.contains("ptrace(PTRACE_TRACEME) ") && run.stderr.contains("= -1 EPERM"), "{}", run.stderr);
}

#[test]
fn a_tracer_under_a_tracer() {
    let inner = as_strace().display().to_string();
    let run = Tracer::new().traced().args([&inner, "-e", "trace=exit_group", "sh", "-c", "exit 6"]).run();
    assert_eq!(run.code(), 6, "{}", run.stderr);
    assert!(run.stderr.contains("exit_group(6)") && run.stderr.ends_with("+++ exited with 6 +++\n"), "{}", run.stderr);
    // The outer one sees the inner at work.
    assert!(run.lines("ptrace(PTRACE_SEIZE, ").count() > 0 && run.trace.ends_with("+++ exited with 6 +++\n"));
}

/// Threads that call without end do not keep the tracer from any other: each has made a hundred calls, or the program does not end.
#[test]
fn every_thread_gets_on() {
    for engine in ["classic", "auto"] {
        let mut tracer =
            Tracer::new().args(["-f", "-e", "trace=getuid,getppid"]).traced().arg(family()).args(["fair", "24"]);
        tracer.command().env("STROBE_ENGINE", engine);
        let run = tracer.run();
        assert_eq!(run.code(), 0, "{engine}: {}", run.stderr);
    }
    // Threads whose calls the seccomp program lets pass take the processors from who is traced: few, since that is the scheduler's matter.
    let run = Tracer::new().args(["-f", "-e", "trace=getuid"]).traced().arg(family()).args(["fair", "3"]).run();
    assert_eq!(run.code(), 0, "{}", run.stderr);
    let run = Tracer::new()
        .args(["-f", "--syscall-limit=200000", "-o", "/dev/null"])
        .arg(family())
        .args(["fair", "16"])
        .run();
    assert_eq!(run.code(), 0, "{}", run.stderr);
}
