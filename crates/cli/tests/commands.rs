//! What command lines come to: strobe's subcommands, defaults, and the values that reach the session.

use abi::Abi;
use cli::flags::sets::{IPC, SOCKETCALL};
use cli::flags::*;
use model::Classes;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

/// Classes of a few calls.
fn classes(abi: Abi, nr: u64) -> Classes {
    match abi::sysno::name(abi, nr) {
        Some("openat" | "open" | "execve" | "stat64") => Classes::FILE | Classes::DESC,
        Some("read" | "close") => Classes::DESC,
        Some("socket" | "socketcall") => Classes::NETWORK,
        Some("semget" | "ipc") => Classes::IPC,
        _ => Classes::NONE,
    }
}

fn parse(args: &[&str]) -> Result<Command, UsageError> {
    let around = Surroundings { classes: &classes, own_pid: 4_000_000, real_uid: 0 };
    parse_in(args.iter().map(OsString::from), &around)
}

fn high(args: &[&str]) -> HighArgs {
    match parse(args) {
        Ok(Command::Trace(high)) => *high,
        other => panic!("{args:?}: {other:?}"),
    }
}

/// Options of the strace personality.
fn strace(options: &[&str]) -> HighArgs {
    high(&[&["strace"], options, &["prog"]].concat())
}

/// A set of calls of the strace personality.
fn trace(set: &str) -> SyscallSet {
    strace(&["-e", set]).filter.trace
}

/// Whether the set has the calls of that name in the personalities `64`, `32` and `x32`.
fn has(set: &SyscallSet, name: &str) -> [bool; 3] {
    [Abi::X86_64, Abi::I386, Abi::X32].map(|abi| abi::sysno::number(abi, name).is_some_and(|nr| set.contains(abi, nr)))
}

fn error(args: &[&str]) -> String {
    parse(args).expect_err("an error").to_string()
}

#[test]
fn personalities() {
    for (name, expected) in [
        ("strace", Personality::Strace),
        ("/usr/bin/strace", Personality::Strace),
        ("x86_64-linux-strace", Personality::Strace),
        ("strobe", Personality::Strobe),
        ("strace.old", Personality::Strobe),
        ("strace/", Personality::Strobe),
    ] {
        assert_eq!(personality(name.as_ref()), expected, "{name}");
    }
}

#[test]
fn subcommands() {
    const TRY: &str = "\nTry 'strobe --help' for more information.";
    assert_eq!(error(&["strobe"]), format!("strobe: a command is missing{TRY}"));
    assert_eq!(error(&["strobe", "ls"]), format!("strobe: unknown command 'ls'; to trace it: strobe trace ls{TRY}"));
    assert_eq!(
        error(&["strobe", "ls", "-l"]),
        format!("strobe: unknown command 'ls'; to trace it: strobe trace ls ...{TRY}")
    );
    assert_eq!(
        error(&["strobe", "-f", "ls"]),
        format!("strobe: option '-f' needs the command 'trace' in front: strobe trace -f{TRY}")
    );
    assert_eq!(
        error(&["strobe", "--attach=3"]),
        format!("strobe: option '--attach' needs the command 'trace' in front: strobe trace --attach{TRY}")
    );
    assert_eq!(error(&["strobe", "help", "foo"]), format!("strobe: there is no help about 'foo'{TRY}"));
    assert_eq!(
        error(&["strobe", "completions", "tcsh"]),
        format!("strobe: no completions for 'tcsh': there are those for bash, zsh and fish{TRY}")
    );
    assert_eq!(
        error(&["strobe", "trace"]),
        "strobe: must have PROG [ARGS] or -p PID\nTry 'strobe help trace' for more information."
    );
    assert_eq!(
        error(&["strobe", "trace", "--format=xml", "x"]),
        "strobe: invalid --format argument: 'xml'\nTry 'strobe help trace' for more information."
    );
    assert_eq!(
        error(&["strace", "--format=json", "x"]),
        "strace: unrecognized option '--format=json'\nTry 'strace -h' for more information."
    );
    assert!(error(&["strace", "--no-follow-forks", "x"]).starts_with("strace: unrecognized option"));
    assert_eq!(UsageError::EXIT_STATUS, 1);
}

#[test]
fn defaults_of_strace() {
    let high = strace(&[]);
    assert_eq!(high.personality, Personality::Strace);
    assert_eq!(high.warnings, Vec::<String>::new());
    assert!(!high.engine.follow_forks && !high.engine.kill_on_exit && !high.engine.debug);
    assert_eq!(high.engine.interruptible, Interruptible::Waiting);
    assert_eq!(high.engine.seccomp, Seccomp::Auto);
    assert_eq!(high.engine.syscall_limit, None);
    assert!(high.filter.trace.is_all() && high.filter.trace.contains_nameless());
    assert_eq!(high.filter.status, Status::ALL);
    assert!(high.filter.signals.is_all() && high.filter.paths.is_empty() && high.filter.fds.is_none());
    assert!(high.decoding.abbrev.is_all() && high.decoding.verbose.is_all() && high.decoding.raw.is_none());
    assert!(high.decoding.read.is_none() && high.decoding.write.is_none());
    assert_eq!(high.output, Output { destination: Destination::Stderr, format: Format::Text, color: Color::Auto });
    assert_eq!((high.line.columns, high.line.string_limit), (40, 32));
    assert_eq!((high.line.absolute, high.line.relative, high.line.syscall_times), (None, None, None));
    assert_eq!(high.line.strings_in_hex, StringsInHex::None);
    assert_eq!(high.line.const_print_style, ConstPrintStyle::Abbrev);
    assert_eq!(high.line.decode_fds, DecodeFds::default());
    assert_eq!(high.line.decode_pids, DecodePids::default());
    assert_eq!((high.summary, high.quiet), (None, Quiet::default()));
}

#[test]
fn defaults_of_strobe_and_how_to_switch_them_off() {
    let friendly = high(&["strobe", "trace", "prog"]);
    assert!(friendly.engine.follow_forks);
    assert_eq!(friendly.line.decode_fds, DecodeFds { path: true, socket: true, ..DecodeFds::default() });
    assert_eq!(friendly.output.color, Color::Auto);
    let plain = high(&["strobe", "trace", "--no-follow-forks", "--decode-fds=none", "--color=never", "prog"]);
    assert!(!plain.engine.follow_forks);
    assert_eq!(plain.line.decode_fds, DecodeFds::default());
    assert_eq!(plain.output.color, Color::Never);
    assert!(high(&["strobe", "trace", "--no-follow-forks", "-f", "prog"]).engine.follow_forks, "the last one counts");
    assert!(!high(&["strobe", "trace", "-f", "--no-follow-forks", "prog"]).engine.follow_forks);
    assert_eq!(high(&["strobe", "trace", "--format=json", "prog"]).output.format, Format::Json);
    // What is on by default is no reason for a warning.
    assert_eq!(high(&["strobe", "trace", "-c", "prog"]).warnings, Vec::<String>::new());
    let high = high(&["strobe", "trace", "--seccomp-bpf", "-e", "read", "prog"]);
    assert_eq!((high.engine.seccomp, high.warnings), (Seccomp::Asked, vec![]));
}

#[test]
fn options_end_at_the_program() {
    let launch = high(&["strace", "-f", "prog", "-x", "--", "-y"]).launch.unwrap();
    assert_eq!(launch.program, "prog");
    assert_eq!(launch.argv, ["prog", "-x", "--", "-y"].map(OsString::from));
    let launch = high(&["strace", "--argv0=name", "--", "-prog", "a"]).launch.unwrap();
    assert_eq!((launch.program, launch.argv), ("-prog".into(), ["name", "a"].map(OsString::from).to_vec()));
    // An argument of an option is none of the program's, and an `=` behind a letter belongs to it.
    let high = high(&["strace", "-o", "--", "-E=x", "-Ea=b", "-E", "c", "-ifs7", "prog"]);
    assert_eq!(
        high.output.destination,
        Destination::File { path: PathBuf::from("--"), append: false, separately: false }
    );
    let changes = [EnvChange::Set("=x".into()), EnvChange::Set("a=b".into()), EnvChange::Remove("c".into())];
    assert_eq!(high.launch.unwrap().environment, changes);
    assert!(high.line.instruction_pointer && high.engine.follow_forks);
    assert_eq!(high.line.string_limit, 7);
}

#[test]
fn sets_of_calls() {
    assert_eq!(has(&trace("read"), "read"), [true; 3]);
    assert_eq!(has(&trace("read"), "write"), [false; 3]);
    assert_eq!(has(&trace("trace=read@64"), "read"), [true, false, false]);
    assert_eq!(has(&trace("t=read@32,write@x32"), "read"), [false, true, false]);
    assert_eq!(has(&trace("!read"), "read"), [false; 3]);
    assert_eq!(has(&trace("!read@64"), "read"), [false, true, true]);
    assert_eq!(has(&trace("!!read"), "write"), [false; 3]);
    assert_eq!(has(&trace("!none"), "read"), [true; 3]);
    assert_eq!(has(&trace("!all"), "read"), [false; 3]);
    assert_eq!(has(&trace("all@32"), "read"), [false, true, false]);
    assert_eq!(has(&trace("/^pre.*64$"), "pread64"), [true; 3]);
    assert_eq!(has(&trace("/^pre.*64$"), "read"), [false; 3]);
    assert_eq!(has(&trace("/^pre.*64$@64,read"), "read"), [true; 3]);
    assert_eq!(has(&trace("/^p?read"), "pread64"), [true; 3]);
    assert_eq!(has(&trace("?bogus,read"), "read"), [true; 3]);
    assert_eq!(has(&trace("0@64"), "read"), [true, false, false]);
    assert_eq!(has(&trace("1073741824"), "read"), [false, false, true], "with x32's bit");
    assert_eq!(has(&trace("%desc"), "read"), [true; 3]);
    assert_eq!(has(&trace("%file"), "openat"), [true; 3]);
    assert_eq!(has(&trace("file"), "stat64"), [false, true, false]);
    assert_eq!(has(&trace("%file@64,close"), "close"), [true; 3]);
    assert_eq!(has(&trace("%net,%network"), "socket"), [true; 3]);
    let none = trace("none");
    assert!(none.is_none() && none.contains(Abi::X86_64, 9999), "numbers without a name are traced always");
    assert!(!strace(&["-e", "raw=none"]).decoding.raw.contains(Abi::X86_64, 9999));
    // The last one counts.
    let high = strace(&["-e", "read", "--trace=write"]);
    assert_eq!(has(&high.filter.trace, "read"), [false; 3]);
}

#[test]
fn sub_calls_of_i386() {
    let send = trace("send");
    assert!(send.contains(Abi::I386, SOCKETCALL + 9) && send.any_socketcall() && !send.any_ipc());
    assert_eq!(has(&send, "socketcall"), [false; 3], "the parent is not selected by its sub-calls");
    assert!(trace("%network").contains(Abi::I386, SOCKETCALL + 9));
    assert!(trace("%ipc").contains(Abi::I386, IPC + 2));
    assert!(!trace("!semget").contains(Abi::I386, IPC + 2) && trace("!send").contains(Abi::I386, IPC + 2));
}

#[test]
fn other_sets() {
    let high = strace(&["-e", "signal=!TERM,rt_1,255", "-e", "read=3,4", "--write=all", "-e", "fds=!0"]);
    assert!(!high.filter.signals.contains(15) && !high.filter.signals.contains(33) && high.filter.signals.contains(1));
    assert!(high.decoding.read.contains(3) && !high.decoding.read.contains(0) && high.decoding.write.is_all());
    assert!(high.filter.fds.is_some_and(|fds| !fds.contains(0) && fds.contains(9)));
    let high = strace(&["-v", "-e", "status=!Failed", "-e", "q=exits,Thread-Execve", "-e", "decode-fds=all", "-Y"]);
    assert!(high.decoding.abbrev.is_none());
    assert_eq!(high.filter.status, Status { failed: false, ..Status::ALL });
    assert_eq!(high.quiet, Quiet { exit: true, superseded: true, ..Quiet::default() });
    assert!(high.line.decode_fds.signalfd && high.line.decode_fds.dev && high.line.decode_pids.comm);
    assert!(strace(&["-v", "-e", "abbrev=all"]).decoding.abbrev.is_all(), "the last one counts");
    assert_eq!(strace(&["-z", "-e", "status=failed"]).filter.status, Status { failed: true, ..Status::NONE });
    assert_eq!(strace(&["-e", "status=failed", "-z"]).filter.status, Status { successful: true, ..Status::NONE });
}

#[test]
fn repeated_letters() {
    let line = |options: &[&str]| strace(options).line;
    let time = |unix, precision| Some(AbsoluteTime { unix, precision });
    assert_eq!(line(&["-t"]).absolute, time(false, Precision::Seconds));
    assert_eq!(line(&["-tt"]).absolute, time(false, Precision::Microseconds));
    assert_eq!(line(&["-t", "-tt"]).absolute, time(true, Precision::Microseconds));
    assert_eq!(line(&["--timestamps=unix,ms"]).absolute, time(true, Precision::Milliseconds));
    assert_eq!(line(&["--timestamps=none"]).absolute, None);
    assert_eq!(line(&["-r", "--syscall-times=ns"]).relative, Some(Precision::Microseconds));
    assert_eq!(line(&["-r", "--syscall-times=ns"]).syscall_times, Some(Precision::Nanoseconds));
    assert_eq!(line(&["-x"]).strings_in_hex, StringsInHex::NonAscii);
    assert_eq!(line(&["-xxx"]).strings_in_hex, StringsInHex::All);
    assert_eq!(line(&["--strings-in-hex"]).strings_in_hex, StringsInHex::All);
    assert_eq!(line(&["-y"]).decode_fds, DecodeFds { path: true, ..DecodeFds::default() });
    assert!(line(&["-yy"]).decode_fds.pidfd && line(&["--decode-fds"]).decode_fds.path);
    let quiet = |options: &[&str]| strace(options).quiet;
    let one = Quiet { attach: true, personality: true, ..Quiet::default() };
    assert_eq!(quiet(&["-q"]), one);
    assert_eq!(quiet(&["--silent"]), one);
    assert_eq!(quiet(&["-qq"]), Quiet { exit: true, ..one });
    assert!(quiet(&["-qqq"]).path_resolution && quiet(&["-qqq"]).superseded);
    // -o with a program is quiet and uninterruptible unless told otherwise.
    assert_eq!(quiet(&["-o", "x"]), one);
    assert_eq!(quiet(&["-o", "x", "-e", "quiet=none"]), Quiet::default());
    assert_eq!(strace(&["-o", "x"]).engine.interruptible, Interruptible::Never);
    assert_eq!(strace(&["-o", "x", "-I1"]).engine.interruptible, Interruptible::Anywhere);
    let attached = high(&["strace", "-o", "x", "-p", "1"]);
    assert_eq!((attached.quiet, attached.engine.interruptible), (Quiet::default(), Interruptible::Waiting));
}

#[test]
fn destinations() {
    let to = |options: &[&str]| strace(options).output.destination;
    let file = |append, separately| Destination::File { path: "f".into(), append, separately };
    assert_eq!(to(&["-o", "f"]), file(false, false));
    assert_eq!(to(&["-ff", "-A", "-of"]), file(true, true));
    assert_eq!(to(&["-f", "--output-separately", "--output=f"]), file(false, true));
    assert_eq!(to(&["-o", "|cat -n"]), Destination::Command("cat -n".into()));
    assert_eq!(to(&["-o", "!cat"]), Destination::Command("cat".into()));
    assert_eq!(to(&["-ff"]), Destination::Stderr);
}

#[test]
fn summaries() {
    assert_eq!(strace(&["-i"]).summary, None);
    let only = strace(&["-c"]).summary.unwrap();
    assert!(only.only && !only.wall_clock);
    assert_eq!((only.sort, only.overhead), (Some(Column::TimePercent), None));
    assert_eq!(
        only.columns,
        [Column::TimePercent, Column::TotalTime, Column::AvgTime, Column::Calls, Column::Errors, Column::Name]
    );
    let both = strace(&["-Cw", "-Snothing", "-Ucount,shortest", "-O1.5ms"]).summary.unwrap();
    assert!(!both.only && both.wall_clock);
    assert_eq!((both.sort, both.overhead), (None, Some(Duration::from_micros(1500))));
    assert_eq!(both.columns, [Column::Calls, Column::MinTime, Column::Name]);
    let named = strace(&["-c", "-U", "syscall,calls", "-S", "errors"]).summary.unwrap();
    assert_eq!((named.columns, named.sort), (vec![Column::Name, Column::Calls], Some(Column::Errors)));
}

#[test]
fn tracing() {
    let high = high(&[
        "strace",
        "-p",
        "5,6 7",
        "-p5\n8",
        "-b",
        "execve",
        "--syscall-limit=3",
        "-I",
        "never_tstp",
        "-d",
        "-n",
        "-N",
        "--always-show-pid",
        "-X",
        "raw",
        "-a0",
        "-s0",
    ]);
    assert_eq!((high.attach, high.launch), (vec![5, 6, 7, 8], None));
    assert!(high.engine.detach_on_execve && high.engine.debug);
    assert_eq!(high.engine.syscall_limit.map(|limit| limit.get()), Some(3));
    assert_eq!(high.engine.interruptible, Interruptible::NeverTstp);
    assert!(high.line.syscall_number && high.line.arg_names && high.line.always_show_pid);
    assert_eq!(high.line.const_print_style, ConstPrintStyle::Raw);
    assert_eq!((high.line.columns, high.line.string_limit), (0, 0));
    assert!(strace(&["--kill-on-exit"]).engine.kill_on_exit);
    assert!(strace(&["-F"]).engine.follow_forks);
    let launch = strace(&["-u", "3:4"]).launch.unwrap();
    assert_eq!(launch.user, Some(User { uid: 3, gid: 4, groups: None }));
    assert_eq!(strace(&["-u", "root"]).launch.unwrap().user.map(|user| (user.uid, user.gid)), Some((0, 0)));
    for (options, seccomp) in [
        (&["-f", "--seccomp-bpf"][..], Seccomp::Asked),
        (&["--seccomp-bpf"], Seccomp::Off),
        (&["-f", "--seccomp-bpf", "-b", "execve"], Seccomp::Off),
        (&["-f", "-e", "read"], Seccomp::Auto),
    ] {
        assert_eq!(strace(options).engine.seccomp, seccomp, "{options:?}");
    }
}

#[test]
fn paths_are_selected_as_given_and_resolved() {
    let high = strace(&["-P", "/dev/../dev/null", "-P", "/nonexistent", "-P", "/dev/null"]);
    assert_eq!(high.filter.paths, ["/dev/../dev/null", "/dev/null", "/nonexistent"].map(OsString::from));
    assert_eq!(high.warnings, ["Requested path \"/dev/../dev/null\" resolved into \"/dev/null\""]);
    assert_eq!(strace(&["-e", "quiet=path-resolution", "-P", "/dev/.."]).warnings, Vec::<String>::new());
}
