//! Tampering, by its effect: the tracee asserts what it saw. Each case runs for x86_64 and i386, with a seccomp program
//! and with plain syscall stops, with `PTRACE_SET_SYSCALL_INFO` and without, and on a kernel that cannot even ask.

use harness::{Bits, Run, Tracer, can_build, tracee};

fn program(name: &str, bits: Bits) -> String {
    tracee(name, bits).expect("the tracee builds").display().to_string()
}

/// `PTRACE_SET_SYSCALL_INFO` (Linux 6.16) and `PTRACE_GET_SYSCALL_INFO` (5.3), as older kernels lack them.
const KERNELS: [&str; 3] = ["0", "0x4212", "0x4212,0x420e"];

fn each_way(options: &[&str], words: &[&str], check: impl Fn(&Run)) {
    for bits in [Bits::B64, Bits::B32] {
        if !can_build(bits) {
            println!("skipped: no compiler for {bits:?}");
            continue;
        }
        let tampered = program("tampered", bits);
        for kernel in KERNELS {
            for follow in ["--no-follow-forks", "--follow-forks"] {
                let old = [&program("old_kernel", Bits::B64), &kernel.to_owned()];
                let run = Tracer::strobe(&old).args([follow]).args(options).arg(&tampered).args(words).run();
                let which = format!("{bits:?} {kernel} {follow} {options:?} {words:?}\n{}", run.stderr);
                assert_eq!(run.code(), 0, "{which}");
                check(&run);
            }
        }
    }
}

fn count(run: &Run, what: &str) -> usize {
    run.stderr.lines().filter(|line| line.contains(what)).count()
}

fn holds(options: &[&str], words: &[&str]) {
    each_way(options, words, |_| {});
}

#[test]
fn results() {
    holds(&["-e", "chdir", "-e", "inject=chdir:error=EIO:when=2"], &["results", "0", "-5", "0"]);
    holds(&["-e", "chdir", "-e", "fault=chdir:when=2+2"], &["results", "0", "-38", "0", "-38"]);
    holds(
        &["-e", "chdir", "-e", "inject=chdir:retval=0x7fffffff:when=1..2"],
        &["results", "2147483647", "2147483647", "0"],
    );
    holds(&["-e", "chdir", "-e", "inject=chdir:retval=-2"], &["results", "-2"]);
    // The real call is made, and its result replaced.
    holds(&["-e", "chdir", "-e", "inject=chdir:retval=5:after"], &["results", "5"]);
    // In place of the call, one that takes nothing.
    holds(&["-e", "chdir", "-e", "inject=chdir:retval=3:syscall=getppid"], &["results", "3"]);
}

#[test]
fn rules_are_tried_in_order_and_count_for_themselves() {
    let rules = ["-e", "trace=chdir", "-e", "inject=chdir:error=EIO:when=2", "-e", "inject=chdir:error=EPERM:when=2+"];
    holds(&rules, &["results", "0", "-5", "-1", "-1"]);
    // strace has one rule for a call, the last.
    let run = Tracer::new().args(rules).args([&program("tampered", Bits::B64), "results", "0", "-1", "-1"]).run();
    assert_eq!(run.code(), 0, "{}", run.stderr);
}

#[test]
fn each_thread_has_its_count() {
    let rule = ["-e", "chdir", "-f", "-e", "inject=chdir:error=EIO:when=2"];
    for bits in [Bits::B64, Bits::B32].into_iter().filter(|bits| can_build(*bits)) {
        let words = ["threads", "8", "0", "-5", "0"];
        let run = Tracer::new().args(rule).arg(program("tampered", bits)).args(words).run();
        assert_eq!(run.code(), 0, "{}", run.stderr);
        assert_eq!(count(&run, "(INJECTED)"), 8, "{}", run.stderr);
    }
}

#[test]
fn registers_are_given_back() {
    each_way(&["-e", "chdir", "-e", "inject=chdir:arg_enter=@arg1=0,@arg6=0x77"], &["keeps"], |run| {
        assert_eq!(count(run, "(INJECTED: args)"), 2, "{}", run.stderr);
        assert_eq!(count(run, "chdir(NULL) "), 2, "{}", run.stderr);
    });
    holds(&["-e", "chdir", "-e", "inject=chdir:arg_enter=@arg1=0"], &["results", "-14"]);
}

#[test]
fn another_path_is_opened() {
    let rules =
        ["-e", "open,openat", "-e", "inject=open:path=@arg1=/etc/passwd", "-e", "inject=openat:path=@arg2=/etc/passwd"];
    each_way(&rules, &["opens", "root:"], |run| {
        assert!(run.stderr.contains("\"/etc/passwd\", O_RDONLY"), "{}", run.stderr);
    });
    holds(&["-e", "chdir", "-e", "inject=chdir:path=@arg1=/nonexistent"], &["results", "-2"]);
    // The flags are none: what would be opened how is anybody's guess.
    let run = Tracer::strobe::<&str>(&[]).args(["-e", "inject=openat:path=@arg3=/etc/passwd", "true"]).run();
    assert_eq!(run.code(), 1);
    assert!(run.stderr.ends_with(": argument 3 of openat is no path: inject=openat:path=@arg3=/etc/passwd\n"));
}

#[test]
fn memory_before_and_after_the_call() {
    // In read-only memory too.
    let enter = "inject=chdir:poke_enter=@arg1=7800";
    each_way(&["-e", "chdir", "-e", enter], &["results", "-2"], |run| {
        assert!(run.stderr.contains("chdir(\"x\")"), "{}", run.stderr);
    });
    holds(&["-e", "getcwd", "-e", "inject=getcwd:poke_exit=@arg1=2f7800"], &["cwd", "/x"]);
}

#[test]
fn a_signal_of_the_kernels() {
    each_way(&["-e", "chdir", "-e", "inject=chdir:signal=USR1"], &["signal"], |run| {
        let told = "--- SIGUSR1 {si_signo=SIGUSR1, si_code=SI_KERNEL} ---";
        assert_eq!(count(run, told), 1, "{}", run.stderr);
    });
}

#[test]
fn a_delay_holds_one_task_only() {
    for when in ["delay_enter", "delay_exit"] {
        let rule = format!("inject=chdir:{when}=40ms");
        let words = ["-f", "-e", "trace=chdir", "-e", &rule, &program("tampered", Bits::B64), "sleeps", "40"];
        let run = Tracer::new().args(words).run();
        assert_eq!(run.code(), 0, "{}", run.stderr);
        assert_eq!(count(&run, "(DELAYED)"), 1, "{}", run.stderr);
    }
}

#[test]
fn what_cannot_be_done_is_said() {
    let tampered = program("tampered", Bits::B64);
    let said = |rule: &str, words: &[&str]| {
        let run = Tracer::new().args(["-e", "trace=chdir,getcwd", "-e", rule, &tampered]).args(words).run();
        assert_eq!(run.code(), 0, "{}", run.stderr);
        run.stderr
    };
    let text = said("inject=chdir:poke_enter=@arg2=00", &["results", "0"]);
    assert!(
        text.contains(
            ": requested to tamper with argument #2, but system call 'chdir' has only 1 arguments\n\
             chdir(\"/\")                              = 0\n"
        ),
        "{text}"
    );
    let text = said("inject=getcwd:poke_exit=@arg2=00", &["cwd", &std::env::current_dir().unwrap().to_string_lossy()]);
    assert!(text.contains("poke_tcb: Failed to tamper with process ") && text.contains(": couldn't poke\n"), "{text}");
}

#[test]
fn a_filter_of_the_tracees_own_can_stand_in_the_way() {
    // Its seccomp program answers for the number -1 that it has never heard of.
    let words = ["-e", "trace=chdir", "-e", "inject=chdir:error=EIO", &program("own_filter", Bits::B64)];
    for arming in ["", "dispatch", "seccomp"] {
        let mut tracer = Tracer::new().args(words);
        tracer.command().env("STROBE_ARMING", arming);
        let run = tracer.run();
        let why = ": unexpectedly got no error (return value 0, error 0)\n";
        assert!(run.stderr.contains("Failed to tamper with process ") && run.stderr.contains(why), "{}", run.stderr);
        assert_eq!(run.code(), 0, "{}", run.stderr);
    }
}

#[test]
fn a_rule_can_have_a_condition() {
    let rule = "inject=chdir:error=EIO:when=2:if=path == \"/\" and arg1 != 0";
    holds(&["-e", "chdir", "-e", rule], &["results", "0", "-5", "0"]);
    holds(&["-e", "chdir", "-e", "inject=chdir:error=EIO:if=path ~ \"^/etc\""], &["results", "0"]);
}
