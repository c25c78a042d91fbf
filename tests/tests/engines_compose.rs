//! What options ask besides lines, on the fast path: the same output as with stops, and stops only where something is done
//! or looked up while the program stands.
#![cfg(target_arch = "x86_64")]

use harness::engines::{calls, run, run_own, same, same_own, ways};
use harness::{Bits, Run, tracee};

/// 3000 reads, 3000 writes, and some 110 calls of the start.
const DD: [&str; 6] = ["dd", "if=/dev/zero", "of=/dev/null", "bs=1", "count=3000", "status=none"];

fn program(name: &str) -> String {
    tracee(name, Bits::B64).expect("it compiles").to_str().expect("a plain path").to_owned()
}

/// At most so many calls stopped, and at least so many did not.
#[track_caller]
fn stops(run: &Run, most: u64, recorded: u64) {
    let ways = ways(run);
    assert!(ways.0 <= most && ways.1 >= recorded, "{ways:?}: {}", run.stderr);
}

#[test]
fn only_calls_that_are_tampered_with_stop() {
    stops(&same(&["-d", "-e", "inject=close:error=EIO:when=4"], &DD), 200, 6000);
    stops(&same(&["-d", "-e", "inject=write:retval=1:when=3+50"], &DD), 3200, 3000);
    stops(&same(&["-d", "-e", "fault=read:error=EINTR:when=1000"], &["sh", "-c", "read x <&-"]), 200, 10);
    stops(&same(&["-d", "-e", "trace=read,close", "-e", "inject=close:delay_exit=1"], &DD), 200, 3000);
    stops(&run("fast", &["-d", "-c", "-e", "inject=close:error=EIO:when=4"], &DD), 200, 6000);
}

#[test]
fn tampering_has_its_effect() {
    let tampered = program("tampered");
    let effect = |options: &[&str], words: &[&str]| {
        let command: Vec<&str> = std::iter::once(tampered.as_str()).chain(words.iter().copied()).collect();
        let run = run_own("fast", &[&["-d", "--no-follow-forks"], options].concat(), &command);
        assert_eq!(run.code(), 0, "{options:?} {words:?}: {}", run.stderr);
        let ways = ways(&run);
        assert!(ways.1 > 0, "{}", run.stderr);
    };
    effect(&["-e", "inject=chdir:error=EIO:when=2"], &["results", "0", "-5", "0"]);
    effect(&["-e", "inject=chdir:retval=5:after"], &["results", "5"]);
    effect(&["-e", "inject=chdir:retval=3:syscall=getppid"], &["results", "3"]);
    effect(&["-e", "inject=chdir:arg_enter=@arg1=0,@arg6=0x77"], &["keeps"]);
    effect(&["-e", "inject=chdir:signal=USR1"], &["signal"]);
    effect(&["-e", "inject=getcwd:retval=4:poke_exit=@arg1=61626300"], &["cwd", "abc"]);
    effect(&["-e", "inject=chdir:delay_enter=50ms"], &["sleeps", "50"]);
    effect(&["-e", "inject=chdir:error=EIO:when=2:if=path == '/'"], &["results", "0", "-5", "0"]);
    // Calls that the engine itself follows: they are not made, and it knows.
    let storm = program("engine_storm");
    for rule in ["inject=rt_sigprocmask:delay_exit=1", "inject=rt_sigreturn:delay_enter=1"] {
        let run = run("fast", &["-f", "-e", rule], &[&storm, "2000"]);
        assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{rule}");
    }
    same(&["-f", "-e", "inject=clone,fork,vfork:error=EAGAIN:when=2"], &["sh", "-c", "(exit 3); (exit 4); exit 5"]);
    same(&["-e", "inject=rt_sigaction:error=EINVAL"], &["sh", "-c", "trap : INT; exit 3"]);
    same(&["-e", "inject=rt_sigreturn:retval=7"], &["sh", "-c", "exit 3"]);
    same(&["-e", "inject=execve:error=ENOENT:when=2"], &["sh", "-c", "exec /bin/true"]);
}

#[test]
fn only_calls_whose_stacks_are_shown_stop() {
    let find = ["find", "/etc/apt", "/usr/share/doc/bash"];
    stops(&same(&["-d", "-k", "-e", "trace=openat"], &find), 120, 5);
    stops(&same(&["-d", "-k", "-e", "trace=%memory"], &DD), 120, 0);
    same(&["-f", "-k", "-e", "trace=write"], &["sh", "-c", "echo a; (echo b); echo c"]);
}

#[test]
fn only_calls_whose_data_are_dumped_may_stop() {
    stops(&same(&["-d", "-e", "read=0"], &DD), 3200, 3000);
    stops(&same(&["-d", "-e", "write=1"], &DD), 3200, 3000);
    stops(&same(&["-d", "-e", "trace=read", "-e", "write=1"], &DD), 120, 3000);
}

#[test]
fn only_calls_that_tell_of_tasks_stop_for_names() {
    stops(&same(&["-d", "-Y"], &DD), 200, 6000);
    // Not by vfork(2): whether its child has its new name when it returns is a race.
    stops(&same(&["-d", "-f", "-Y"], &["sh", "-c", "kill -0 $$; (exec ls -la /etc/apt); exit 3"]), 400, 50);
    stops(&same(&["-d", "-f", "--decode-pids=pidns"], &DD), 200, 6000);
    stops(&same(&["-d", "-f", "-e", "namespace=new"], &DD), 200, 6000);
}

#[test]
fn conditions_are_judged_by_what_was_recorded() {
    let where_ = |condition: &str, most: u64, recorded: u64, command: &[&str]| {
        // Under a seccomp program, too.
        for follow in ["--no-follow-forks", "--follow-forks"] {
            stops(&same_own(&["-d", follow, "--where", condition], command), most, recorded);
        }
    };
    where_("ret == 1", 200, 6000, &DD);
    where_("errno == ENOENT", 200, 6000, &DD);
    where_("name == 'read' and fd.path ~ 'zero' and buf ~ '.'", 200, 3000, &DD);
    where_("fd.kind == 'file' and name == 'close'", 200, 2, &DD);
    where_("comm == 'dd' and exe ~ '/dd$' and name == 'write'", 200, 3000, &DD);
    where_("path ~ 'apt'", 400, 20, &["find", "/etc/apt", "/usr/share/doc/bash"]);
    // What cannot be meant is not recorded.
    where_("name == 'openat'", 100, 0, &DD);
    stops(&same_own(&["-d", "--no-follow-forks", "--start-when", "name == 'close' and fd == 2"], &DD), 200, 6000);
    let window = [
        "-d",
        "--no-follow-forks",
        "--start-when",
        "name == 'dup2'",
        "--stop-when",
        "name == 'write' and fd.path ~ 'null'",
    ];
    stops(&same_own(&window, &DD), 200, 0);
    // Sums of what is meant.
    let counted = |engine: &str| {
        let run = run_own(engine, &["-c", "--no-follow-forks", "-U", "calls,errors,name", "--where", "ret == 1"], &DD);
        run.trace
            .lines()
            .take_while(|line| !line.contains("recorded"))
            .map(str::to_owned)
            .collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(counted("classic"), counted("fast"));
}

/// What needs every call to stop says so.
#[test]
fn what_needs_stops_is_told() {
    for (options, why) in [
        (&["-k"][..], "stacks are shown of every call"),
        (&["-e", "inject=all:delay_exit=1"], "every call is tampered with"),
        (
            &["-e", "inject=rt_sigaction:retval=0:syscall=getppid"],
            "calls that the fast path follows are given another meaning",
        ),
    ] {
        let run = run("fast", &[&["-d"], options].concat(), &["true"]);
        assert!(run.stderr.contains(&format!("fast path: not used: {why}")), "{options:?}: {}", run.stderr);
    }
}

/// A call that stops takes three stops on the fast path, and two where all calls do.
#[test]
fn who_only_stops_leaves_the_fast_path() {
    let left = "calls that stop all the same";
    let run = same(&["-d", "-e", "inject=read,write:delay_enter=1us"], &DD);
    assert!(run.stderr.contains(left), "{}", run.stderr);
    stops(&run, 6300, 0);
    // With one of two recorded it is worth it.
    let run = same(&["-d", "-e", "inject=write:delay_enter=1us"], &DD);
    assert!(!run.stderr.contains(left), "{}", run.stderr);
    stops(&run, 3300, 3000);
    // Nor does a seccomp program stop anything else.
    let inject = |set: &str| run_own("fast", &["-d", "-e", set, "-e", "inject=write:retval=1"], &DD);
    let run = inject("trace=write");
    assert!(run.stderr.contains(left), "{}", run.stderr);
    let run = inject("trace=read,write");
    assert!(!run.stderr.contains(left), "{}", run.stderr);
    // Without one, all calls would stop.
    let run = same(&["-d", "-e", "trace=write", "-e", "inject=write:retval=1"], &DD);
    assert!(!run.stderr.contains(left), "{}", run.stderr);
}

/// With `-f -e trace=SET` a seccomp program lets nothing else stop; what it stops is recorded all the same.
#[test]
fn calls_that_a_seccomp_program_stops_are_recorded() {
    // Nothing but what was asked for, and that only until its site is patched.
    stops(&same(&["-d", "-f", "-e", "trace=read,write"], &DD), 5, 6000);
    stops(&same(&["-d", "-f", "-e", "trace=openat"], &["find", "/etc/apt", "/usr/share/doc/bash"]), 5, 10);
    stops(&same(&["-d", "-f", "-y", "-e", "trace=read,write"], &DD), 200, 6000);
    stops(&same(&["-d", "-f", "-e", "trace=read,write", "-e", "inject=write:retval=1:when=3+50"], &DD), 3010, 3000);
    stops(&same(&["-d", "-f", "-k", "-e", "trace=openat"], &["cat", "/etc/passwd"]), 120, 0);
    // Before anybody asked for speed, 256 calls stop.
    let run = run("auto", &["-d", "-f", "-e", "trace=read,write"], &DD);
    assert_eq!(run.trace.lines().filter(|line| line.contains("write(1, ")).count(), 3000);
    stops(&run, 300, 5000);
    // What is not traced, and forks, threads and programs that come to be.
    for program in ["signals", "engine_storms"] {
        let program = program_with_argument(program);
        let command: Vec<&str> = program.iter().map(String::as_str).collect();
        same(&["-f", "-e", "trace=futex,exit,getpid,write"], &command);
    }
    let shell = ["sh", "-c", "(exit 3); /bin/true; x=$(echo a; /bin/echo b); echo $x; exec /bin/echo c"];
    for set in ["trace=write", "trace=read,openat,clone,vfork,fork", "trace=%process", "trace=!read", "trace=%signal"] {
        same(&["-f", "-e", set], &shell);
    }
}

fn program_with_argument(name: &str) -> Vec<String> {
    let mut command = vec![program(name)];
    command.extend((name == "engine_storms").then(|| vec!["exec".to_owned(), "3".to_owned()]).into_iter().flatten());
    command
}

/// A seccomp program as what arms the fast path for every call, as on kernels without Syscall User Dispatch from outside.
#[test]
fn a_seccomp_program_arms_as_well() {
    let armed = |options: &[&str], command: &[&str]| {
        let run = harness::engines::same_armed("seccomp", options, command);
        assert!(ways(&run).1 > 0, "{}", run.stderr);
    };
    armed(&["-d", "-f"], &DD);
    armed(&["-d", "-f"], &["ls", "-la", "/etc/apt"]);
    armed(&["-d", "-f", "-y"], &["cat", "/etc/passwd", "/nonexistent"]);
    armed(&["-d", "-f"], &["sh", "-c", "(exit 3); (exit 4); x=$(echo a); /bin/true; echo $x; exit 5"]);
    let storm = program("engine_storm");
    for engine in ["auto", "fast"] {
        for options in [&["-f"][..], &["-f", "-c"], &["-f", "-e", "trace=getpid,write,nanosleep"]] {
            let run = harness::engines::run_armed("seccomp", engine, options, &[&storm, "20000"]);
            assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{engine} {options:?}");
        }
    }
}

/// A process that locks its memory, or asks for its `gs`, is as it is alone, whatever arms the fast path, and whether it was
/// asked for these calls.
#[test]
fn who_looks_at_what_the_fast_path_stands_on_leaves_it() {
    let leaves = program("engine_leaves");
    for arming in ["dispatch", "seccomp"] {
        for options in [&["-d", "-f"][..], &["-d", "-f", "-e", "trace=write"], &["-d", "-f", "-c"]] {
            let run = harness::engines::run_armed(arming, "fast", options, &[&leaves]);
            assert_eq!(run.code(), 0, "{arming} {options:?}: {}", run.stderr);
            assert!(
                ways(&run).1 > 300 && run.stderr.contains("processes left it"),
                "{arming} {options:?}: {}",
                run.stderr
            );
        }
    }
}

/// Threads that nobody was told of when their process was put on the fast path get there when they run into a patched site.
#[test]
fn threads_join_late() {
    let late = program("engine_late");
    for options in [&["-d", "-f", "-e", "trace=write"][..], &["-d", "-f", "-y", "-e", "trace=write"]] {
        let run = run("auto", options, &[&late, "3000"]);
        assert_eq!(run.code(), 0, "{}", run.stderr);
        // Lines that others came between are joined.
        let lines: Vec<String> = calls(&run.trace).into_iter().flatten().collect();
        let written = lines.iter().filter(|line| line.starts_with("write(-1,\"late\",4)=-1EBADF"));
        assert_eq!(written.count(), 18000, "{}", run.stderr);
        stops(&run, 3000, 15000);
    }
}
