//! What stands around the decoded arguments. The expected lines were taken from strace 7.2 on the same programs; numbers
//! that differ from run to run are masked.

use harness::{Bits, TempDir, Tracer, can_build, proc_status, tracee, until, wait_limited};
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::Duration;

fn program(name: &str) -> String {
    tracee(name, Bits::B64).expect("the tracee builds").display().to_string()
}

/// The lines, with each number of three digits or more outside of words and names as `N`: process ids, inodes, ports.
fn masked(text: &str) -> Vec<String> {
    let mask = |line: &str| {
        let mut out = String::new();
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let word = out.chars().last().is_some_and(|c| c.is_alphanumeric() || c == '_');
            if digits >= 3 && !word {
                out.push('N');
                rest = &rest[digits..];
            } else if digits > 0 {
                out.push_str(&rest[..digits]);
                rest = &rest[digits..];
            } else {
                out.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
        out
    };
    text.lines().map(mask).collect()
}

#[test]
fn a_superseded_leader_is_one_task_less() {
    let run = Tracer::new().args(["-f", "-e", "trace=execve,pause", &program("thread_exec")]).run();
    let lines: Vec<String> = run.stderr.lines().map(str::to_owned).collect();
    // Other threads may still be on their way out, so the prefix may be there; the resumed call is the leader's.
    let at = lines.iter().position(|line| line.contains("+++ superseded by execve in pid ")).expect("it is told");
    assert!(lines[..at].iter().any(|line| line.ends_with("<... pause resumed>)        = ?")), "{}", run.stderr);
    assert!(lines[at..].iter().any(|line| line.contains("<... execve resumed>)")), "{}", run.stderr);
    assert_eq!(run.code(), 23, "{}", run.stderr);
}

/// Lines of `personalities` from strace, with and without a set of calls.
const DOORS: [&str; 9] = [
    "[ Process PID=N runs in 32 bit mode. ]",
    "getpid()                                = N",
    "[ Process PID=N runs in x32 mode. ]",
    "getpid()                                = -1 ENOSYS (Function not implemented)",
    "ioctl#64(1, FIGETBSZ, 0x3)              = -1 ENOSYS (Function not implemented)",
    "ioctl(-1, _IOC(_IOC_NONE, 0, 0, 0), 0)  = -1 ENOSYS (Function not implemented)",
    "[ Process PID=N runs in 64 bit mode. ]",
    "close(-1)                               = -1 EBADF (Bad file descriptor)",
    "+++ exited with 3 +++",
];

fn without_unknown(text: &str) -> Vec<String> {
    masked(text).into_iter().filter(|line| !line.contains("syscall_0x")).collect()
}

#[test]
fn calls_of_other_personalities() {
    let door = program("personalities");
    // A kernel that runs x32 programs answers otherwise.
    let run = Tracer::new().args(["-e", "trace=getpid,ioctl,16@x32,close", &door]).run();
    assert_eq!(without_unknown(&run.stderr), DOORS, "{}", run.stderr);
    // A switch is told although nobody wants the calls, whether or not a seccomp program lets them pass.
    let told = [DOORS[0], DOORS[2], DOORS[6], DOORS[8]];
    for options in [&["-e", "trace=chdir"][..], &["--syscall-limit=99", "-e", "trace=chdir"]] {
        let run = Tracer::new().args(options).arg(&door).run();
        assert_eq!(without_unknown(&run.stderr), told, "{options:?}: {}", run.stderr);
    }
    for options in [&["-q", "-e", "trace=chdir"][..], &["-e", "quiet=personality", "-e", "trace=chdir"]] {
        let run = Tracer::new().args(options).arg(&door).run();
        assert_eq!(without_unknown(&run.stderr), [DOORS[8]], "{options:?}: {}", run.stderr);
    }
}

#[test]
fn numbers_in_front_repeat_the_call_before() {
    let run = Tracer::new().args(["-n", "-e", "trace=none", &program("personalities")]).run();
    let numbers: Vec<&str> = run.stderr.lines().filter_map(|line| line.split_inclusive(']').next()).collect();
    // The last calls of start-up and of the end depend on the C library.
    assert_eq!(numbers[1..6], ["[9999]", "[9999]", "[1073742338]", "[???]", "[ 500]"], "{}", run.stderr);
    assert!(run.stderr.ends_with("[ 231] +++ exited with 3 +++\n"), "{}", run.stderr);
}

#[test]
fn raw_arguments_are_whole_registers() {
    let run = Tracer::new().args(["-e", "raw=all", "-e", "trace=close", &program("personalities")]).run();
    let expected = "close(0xffffffffffffffff)               = -1 EBADF (Bad file descriptor)";
    assert!(run.stderr.lines().any(|line| line == expected), "{}", run.stderr);
}

#[test]
fn a_program_of_another_personality() {
    if !can_build(Bits::B32) {
        return;
    }
    let small = tracee("personalities", Bits::B32);
    // Its int 0x80 is the ordinary way there; the assembler may not want the 64-bit half of it, and then there is none.
    let Ok(small) = small else { return };
    let run = Tracer::new().args(["-f", "-e", "trace=close,exit_group", "sh", "-c"]);
    let run = run.arg(format!("{}; exit 5", small.display())).run();
    let lines = masked(&run.stderr);
    let modes: Vec<&String> = lines.iter().filter(|line| line.contains("runs in")).collect();
    assert_eq!(modes.len(), 1, "{}", run.stderr);
    assert!(modes[0].ends_with("[ Process PID=N runs in 32 bit mode. ]"), "{}", run.stderr);
}

#[test]
fn descriptors_as_they_change() {
    let dir = TempDir::new("descriptors");
    let mut tracer = Tracer::new().args(["-yy", "-e", "trace=fsync", "-e", "signal=none", &program("sockets")]);
    tracer.command().current_dir(dir.path());
    let run = tracer.run();
    let here = dir.path().display().to_string();
    // The numbers depend on what this test inherited.
    let stands_for = |line: String| {
        let Some(rest) = line.strip_prefix("fsync(") else { return line };
        let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == 'N');
        rest.split(") ").next().unwrap_or_default().to_owned()
    };
    let lines: Vec<String> = masked(&run.stderr.replace(&here, "HERE")).into_iter().map(stands_for).collect();
    assert_eq!(
        lines,
        [
            "<UNIX:[N]>",
            "<UNIX:[N,\"a<\\\"\\\\\\1b\"]>",
            "<TCP:[N]>",
            "<TCP:[N.0.0.1:N]>",
            "<TCP:[N.0.0.1:N->N.0.0.1:N]>",
            "<HERE/there (deleted)>",
            "<HERE/gone>",
            "<HERE/gone>(deleted)",
            "</dev/null<char 1:3>>",
            "<{eventfd-count=0x5, eventfd-id=1, eventfd-semaphore=1}>",
            "<anon_inode:[pidfd]>",
            "+++ exited with 0 +++",
        ],
        "{}",
        run.stderr
    );
}

#[test]
fn a_command_name_outlives_its_task() {
    let run = Tracer::new().args(["-Y", "-f", "-e", "trace=none", "sh", "-c", "/bin/true; exit 0"]).run();
    let lines = masked(&run.stderr);
    let ended = |line: &String| line.contains("<true>] +++ exited with 0 +++");
    assert!(lines.iter().any(ended), "{}", run.stderr);
}

#[test]
fn a_program_is_let_go_when_it_executes_another() {
    for set in ["none", "chdir"] {
        let options = ["-b", "execve", "-e", &format!("trace={set}"), "sh", "-c", "exec /bin/true"];
        let run = Tracer::new().args(options).run();
        let lines = masked(&run.stderr);
        assert_eq!(lines.len(), 1, "{}", run.stderr);
        assert!(lines[0].ends_with(": Process N detached"), "{}", run.stderr);
        assert_eq!(run.code(), 0);
    }
    // Not at an attempt that fails.
    let options = ["-b", "execve", "-a0", "-e", "trace=execve", "sh", "-c", "PATH=/nonexistent:/bin; exec true"];
    for engine in ["classic", "fast"] {
        let mut tracer = Tracer::new().args(options);
        tracer.command().env("STROBE_ENGINE", engine);
        let run = tracer.run();
        let lines = masked(&run.stderr);
        assert!(lines[1].starts_with("execve(\"/nonexistent/true\", "), "{}", run.stderr);
        assert!(lines[1].ends_with(" = -1 ENOENT (No such file or directory)"), "{}", run.stderr);
        assert!(lines[2].starts_with("execve(\"/bin/true\", [\"true\"], "), "{}", run.stderr);
        assert!(lines[2].ends_with(": Process N detached") && lines[3] == " <detached ...>", "{}", run.stderr);
    }
    let options = ["-b", "execve", "-e", "status=detached", "-e", "trace=execve", "sh", "-c", "exec /bin/true"];
    let run = Tracer::new().args(options).run();
    let last = run.stderr.lines().last().unwrap_or_default();
    assert!(last.starts_with("execve(\"/bin/true\", [\"/bin/true\"], 0x"), "{}", run.stderr);
    assert!(last.ends_with("vars */ <detached ...>"), "{}", run.stderr);
    assert_eq!(run.stderr.lines().count(), 2, "{}", run.stderr);
}

#[test]
fn a_file_that_cannot_be_opened_ends_it_before_the_program_begins() {
    let dir = TempDir::new("noff");
    let mark = dir.path().join("mark");
    let run = Tracer::new().args(["-ff", "-o", "/nonexistent/x", "touch"]).arg(&mark).run();
    assert_eq!(run.code(), 1, "{}", run.stderr);
    let lines = masked(&run.stderr);
    assert_eq!(lines.len(), 1, "{}", run.stderr);
    assert!(lines[0].contains(": Can't fopen '/nonexistent/x."), "{}", run.stderr);
    assert!(lines[0].ends_with("': No such file or directory"), "{}", run.stderr);
    assert!(!mark.exists());
}

#[test]
fn closed_standard_descriptors_stay_closed_for_the_program() {
    let dir = TempDir::new("closed");
    let trace = dir.path().join("trace");
    let script = format!(
        "exec '{}' -o '{}' -e trace=write sh -c 'echo a; echo b >&2' <&- >&- 2>&-",
        harness::as_strace().display(),
        trace.display()
    );
    let status = Command::new("sh").arg("-c").arg(script).status().expect("sh runs");
    let text = fs::read_to_string(&trace).expect("there is a trace");
    assert!(status.code().is_some(), "{status}");
    // Nothing was written to the trace by the program, and nothing of the program went to /dev/null.
    assert!(!text.contains("= 2\n"), "{text}");
    assert!(text.contains("+++ exited with "), "{text}");
}

#[test]
fn an_interruption_ends_the_tracer_and_not_a_program_that_goes_on() {
    let dir = TempDir::new("goes-on");
    let mark = dir.path().join("mark");
    let script = format!("trap : TERM; echo $$; sleep 0.4; sleep 0.4; cat /etc/passwd > {}", mark.display());
    for options in [&["-e", "trace=openat"][..], &["-f", "-e", "trace=openat"], &[]] {
        let _ = fs::remove_file(&mark);
        let mut tracer = Tracer::new().args(options).args(["-o", "/dev/null", "-I2", "sh", "-c", &script]);
        tracer.command().stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut tracer = tracer.spawn();
        let mut first = [0; 1];
        std::io::Read::read_exact(tracer.stdout.as_mut().expect("it is piped"), &mut first).expect("it begins");
        std::thread::sleep(Duration::from_millis(50));
        let _ = Command::new("kill").args(["-TERM", &tracer.id().to_string()]).status();
        let status = wait_limited(&mut tracer, Duration::from_secs(20)).expect("it ends");
        assert_eq!(status.signal(), Some(15), "{options:?}");
        let expected = fs::read_to_string("/etc/passwd").expect("it can be read");
        assert!(
            until(Duration::from_secs(10), || fs::read_to_string(&mark).is_ok_and(|text| text == expected)),
            "{options:?}: the program did not go on"
        );
    }
}

#[test]
fn signals_that_a_script_had_ignored_still_end_a_tracer() {
    let script = format!(
        "sleep 30 & p=$!; trap '' INT; '{}' -q -p $p & t=$!; sleep 0.3; kill -INT $t; wait $t; echo $?; kill $p",
        harness::as_strace().display()
    );
    let output = Command::new("sh").arg("-c").arg(script).stderr(Stdio::null()).output().expect("sh runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "130\n");
}

#[test]
fn a_stopped_process_stays_stopped() {
    let mut sleeper = Command::new("sleep").arg("60").spawn().expect("sleep starts");
    let pid = sleeper.id();
    let state = || proc_status(pid, "State").unwrap_or_default();
    assert!(until(Duration::from_secs(5), || state().starts_with('S')));
    let _ = Command::new("kill").args(["-STOP", &pid.to_string()]).status();
    assert!(until(Duration::from_secs(5), || state().starts_with('T')));
    let mut tracer = Tracer::new().args(["-p", &pid.to_string()]);
    tracer.command().stderr(Stdio::piped());
    let mut tracer = tracer.spawn();
    assert!(until(Duration::from_secs(5), || proc_status(pid, "TracerPid").is_some_and(|by| by != "0")));
    std::thread::sleep(Duration::from_millis(100));
    let _ = Command::new("kill").args(["-INT", &tracer.id().to_string()]).status();
    let ended = wait_limited(&mut tracer, Duration::from_secs(10));
    let mut said = String::new();
    let _ = std::io::Read::read_to_string(tracer.stderr.as_mut().expect("it is piped"), &mut said);
    // The kernel wakes who is let go, so that it stops again by itself.
    until(Duration::from_secs(5), || state().starts_with('T'));
    let after = state();
    let _ = sleeper.kill();
    let _ = sleeper.wait();
    assert!(ended.is_some(), "{said}");
    assert!(after.starts_with('T'), "{after}: {said}");
    let lines = masked(&said);
    assert!(lines.first().is_some_and(|line| line.ends_with("Process N attached")), "{said}");
    assert!(lines.iter().any(|line| line == "--- stopped by SIGSTOP ---"), "{said}");
    assert!(lines.last().is_some_and(|line| line.ends_with("Process N detached")), "{said}");
}

#[test]
fn the_same_lines_with_and_without_a_seccomp_program() {
    let script = "cat /etc/passwd > /dev/null; exit 4";
    let program = ["sh", "-c", script];
    // A limit that is never reached leaves the seccomp program out.
    let plain = ["--syscall-limit=100000", "-f", "-z", "-e", "trace=openat,exit_group,chdir"];
    let quick = ["-f", "-z", "-e", "trace=openat,exit_group,chdir"];
    let lines = |options: &[&str]| {
        let run = Tracer::new().args(options).traced().args(program).run();
        assert_eq!(run.code(), 4, "{}", run.stderr);
        masked(&run.trace)
    };
    let expected = lines(&plain);
    assert!(expected.iter().any(|line| line.contains("\"/etc/passwd\"")), "{expected:?}");
    assert_eq!(lines(&quick), expected);
}

#[test]
fn a_reader_that_has_enough_is_not_worth_a_word() {
    let script = "i=0; while [ $i -lt 40 ]; do /bin/true; i=$((i+1)); done; exit 6";
    let run = Tracer::new().args(["-f", "-o", "|head -n 1 > /dev/null", "sh", "-c", script]).run();
    assert_eq!((run.code(), run.stderr.as_str()), (6, ""));
}

#[test]
fn descriptors_that_a_filter_looks_at() {
    let run = Tracer::new().args(["-q", "--trace-fds=100", &program("filters")]).run();
    let names: Vec<&str> = run.stderr.lines().filter_map(|line| Some(line.split_once('(')?.0)).collect();
    assert_eq!(names, ["dup2", "poll", "close"], "{}", run.stderr);
}
