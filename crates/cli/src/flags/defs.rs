//! Every option, once: what it is called, what it takes, what it does to [`LowArgs`], and its documentation.
//!
//! The parser, the help, the manual page and the completions come from [`FLAGS`]. The slice is in the order of getopt's
//! table in strace, because that order shows in the message about an ambiguous prefix; the options of strobe alone
//! follow.

use super::hiargs::*;
use super::low::{LowArgs, Special, SummaryKind};
use super::parse::{Given, Wrong};
use super::sets::SyscallSet;
use super::{Completion::*, Flag, Group, Takes::*, inject, qualify, tips, values};
use std::num::{NonZeroU32, NonZeroU64};

/// All options, in the order in which an ambiguous prefix lists them.
pub static FLAGS: &[&Flag] = &[
    &COLUMNS,
    &OUTPUT_APPEND_MODE,
    &DETACH_ON,
    &SUMMARY_ONLY,
    &SUMMARY,
    &DEBUG,
    &DAEMONIZE,
    &EXPRESSION,
    &ENV,
    &FOLLOW_FORKS,
    &FOLLOW_DEPRECATED,
    &OUTPUT_SEPARATELY,
    &HELP,
    &INSTRUCTION_POINTER,
    &INTERRUPTIBLE,
    &KILL_ON_EXIT,
    &STACK_TRACE,
    &STACK_TRACE_FRAME_LIMIT,
    &SYSCALL_LIMIT,
    &SYSCALL_NUMBER,
    &ARG_NAMES,
    &OUTPUT,
    &SUMMARY_SYSCALL_OVERHEAD,
    &ATTACH,
    &TRACE_PATH,
    &RELATIVE_TIMESTAMPS,
    &STRING_LIMIT,
    &SUMMARY_SORT_BY,
    &ABSOLUTE_TIMESTAMPS,
    &SYSCALL_TIMES,
    &USER,
    &SUMMARY_COLUMNS,
    &NO_ABBREV,
    &VERSION,
    &SUMMARY_WALL_CLOCK,
    &STRINGS_IN_HEX,
    &CONST_PRINT_STYLE,
    &PIDNS_TRANSLATION,
    &SUCCESSFUL_ONLY,
    &FAILED_ONLY,
    &SECCOMP_BPF,
    &TIPS,
    &ARGV0,
    &ALWAYS_SHOW_PID,
    &COLOR,
    &TRACE,
    &TRACE_FDS,
    &ABBREV,
    &VERBOSE,
    &RAW,
    &SIGNALS,
    &STATUS,
    &READ,
    &WRITE,
    &FAULT,
    &INJECT,
    &KVM,
    &NAMESPACE,
    &QUIET,
    &DECODE_FDS,
    &DECODE_PIDS,
    &DECODE_COMM,
    &SECONTEXT,
    &FORMAT,
    &ENGINE,
    &NO_FOLLOW_FORKS,
    &WHERE,
    &START_WHEN,
    &STOP_WHEN,
    &TREE,
    &PGREP,
    &WHOLE_LINES,
];

static COLUMNS: Flag = Flag {
    short: Some('a'),
    long: &["columns"],
    takes: Required("N"),
    completion: Free,
    group: Group::Format,
    doc: "align results at column N (default 40)",
    long_doc: "The column at which ` = result` begins. A call that reaches further pushes its result on; with 0 nothing \
        is aligned.",
    update: |low, given| {
        low.columns = Some(given.number(i32::MAX as u32)?);
        Ok(())
    },
    strobe_only: false,
};

static OUTPUT_APPEND_MODE: Flag = Flag {
    short: Some('A'),
    long: &["output-append-mode"],
    takes: Nothing,
    completion: Free,
    group: Group::Output,
    doc: "append to the file of -o instead of truncating it",
    long_doc: "Opens the files of `-o` for appending, so that what they hold stays.",
    update: |low, _| {
        low.append = true;
        Ok(())
    },
    strobe_only: false,
};

static DETACH_ON: Flag = Flag {
    short: Some('b'),
    long: &["detach-on"],
    takes: Required("SYSCALL"),
    completion: Words(&["execve"]),
    group: Group::Tracing,
    doc: "detach from a tracee that calls SYSCALL (execve only)",
    long_doc: "Detaches from a tracee as soon as it calls the system call; only execve is possible. Useful with `-f` to \
        follow what a shell does without following what it starts.",
    update: |low, given| {
        match given.text().as_str() {
            "execve" => low.detach_on_execve = true,
            other => return Err(Wrong::plain(format!("Syscall '{other}' for -b isn't supported"))),
        }
        Ok(())
    },
    strobe_only: false,
};

static SUMMARY_ONLY: Flag = Flag {
    short: Some('c'),
    long: &["summary-only"],
    takes: Nothing,
    completion: Free,
    group: Group::Statistics,
    doc: "count calls, errors and time, and print only a table of them",
    long_doc: "Counts time, calls and errors for each system call and prints a table at the end instead of a line for \
        every call. Calls that did not return are not counted.",
    update: |low, _| low.summarise(SummaryKind::Only),
    strobe_only: false,
};

static SUMMARY: Flag = Flag {
    short: Some('C'),
    long: &["summary"],
    takes: Nothing,
    completion: Free,
    group: Group::Statistics,
    doc: "print the table of -c besides the usual lines",
    long_doc: "Like `-c`, and the lines are printed too.",
    update: |low, _| low.summarise(SummaryKind::AlsoTrace),
    strobe_only: false,
};

static DEBUG: Flag = Flag {
    short: Some('d'),
    long: &["debug"],
    takes: Nothing,
    completion: Free,
    group: Group::Miscellaneous,
    doc: "tell on standard error what the tracer itself does",
    long_doc: "Prints wait statuses, the seccomp program and other inner matters on standard error.",
    update: |low, _| {
        low.debug = true;
        Ok(())
    },
    strobe_only: false,
};

static DAEMONIZE: Flag = Flag {
    short: Some('D'),
    long: &["daemonize", "daemonised", "daemonized"],
    takes: Optional("MODE"),
    completion: Words(&["grandchild", "pgroup", "pgrp", "session"]),
    group: Group::Tracing,
    doc: "run the tracer in the background, the program as a child of the caller",
    long_doc: "Makes the program a child of the caller, as if it were not traced, and the tracer a grandchild; with `-DD` \
        or `pgroup` (also `pgrp`) in a process group and with `-DDD` or `session` in a session of its own. The caller \
        then waits for the program only, and signals that it sends to its child reach the program.",
    update: |low, given| {
        if given.short {
            low.short_daemonize += 1;
        } else {
            low.daemonize = Some(given.parse_or(Daemon::Grandchild, values::daemonize)?);
        }
        Ok(())
    },
    strobe_only: false,
};

static EXPRESSION: Flag = Flag {
    short: Some('e'),
    long: &[],
    takes: Required("EXPR"),
    completion: Expression,
    group: Group::Filtering,
    doc: "what is shown, or how: QUALIFIER=[!]VALUE[,VALUE...]",
    long_doc: "Says which events are shown, or how. EXPR is `QUALIFIER=SET`; without a known qualifier the whole of it \
        is a set of system calls to trace. A set is `all`, `none` or members between commas; `!` in front \
        inverts it (a shell may want it quoted). The qualifiers are those below that have a long option of the \
        same name: trace, trace-fds, abbrev, verbose, raw, signal, status, quiet, read, write, decode-fds, \
        decode-pids. A later expression replaces an earlier one of the same qualifier.",
    update: |low, given| qualifier(low, given),
    strobe_only: false,
};

static ENV: Flag = Flag {
    short: Some('E'),
    long: &["env"],
    takes: Required("VAR[=VAL]"),
    completion: Free,
    group: Group::Startup,
    doc: "set VAR in the environment of the program, or remove it",
    long_doc: "`VAR=VAL` sets a variable in the environment of the program that is started, `VAR` alone removes it. May \
        be repeated; the changes are made in order.",
    update: |low, given| {
        let change = given.raw();
        low.env.push(match change.as_encoded_bytes().contains(&b'=') {
            true => EnvChange::Set(change),
            false => EnvChange::Remove(change),
        });
        Ok(())
    },
    strobe_only: false,
};

static FOLLOW_FORKS: Flag = Flag {
    short: Some('f'),
    long: &["follow-forks"],
    takes: Nothing,
    completion: Free,
    group: Group::Tracing,
    doc: "trace children and threads too",
    long_doc: "Follows the processes and threads that tracees create by fork(2), vfork(2) and clone(2). With `-p` all \
        threads of the process are traced. `-ff` is `--follow-forks --output-separately`.",
    update: |low, given| {
        low.no_follow = false;
        match given.short {
            true => low.short_follow += 1,
            false => low.long_follow = true,
        }
        Ok(())
    },
    strobe_only: false,
};

static FOLLOW_DEPRECATED: Flag = Flag {
    short: Some('F'),
    long: &[],
    takes: Nothing,
    completion: Free,
    group: Group::Tracing,
    doc: "deprecated: use -f",
    long_doc: "An old spelling of `-f`. It warns.",
    update: |low, _| {
        low.deprecated_follow = true;
        Ok(())
    },
    strobe_only: false,
};

static OUTPUT_SEPARATELY: Flag = Flag {
    short: None,
    long: &["output-separately"],
    takes: Nothing,
    completion: Free,
    group: Group::Output,
    doc: "write each thread's trace to FILE.TID",
    long_doc: "With `-o FILE` the trace of each thread goes to a file of its own, `FILE.TID`. With `-f` this is `-ff`.",
    update: |low, _| {
        low.output_separately = true;
        Ok(())
    },
    strobe_only: false,
};

static HELP: Flag = Flag {
    short: Some('h'),
    long: &["help"],
    takes: Nothing,
    completion: Free,
    group: Group::Miscellaneous,
    doc: "print this help",
    long_doc: "Prints a help text on standard output.",
    update: |low, _| {
        low.special = Some(Special::Help);
        Ok(())
    },
    strobe_only: false,
};

static INSTRUCTION_POINTER: Flag = Flag {
    short: Some('i'),
    long: &["instruction-pointer"],
    takes: Nothing,
    completion: Free,
    group: Group::Format,
    doc: "print the instruction pointer at the time of the call",
    long_doc: "Prints the instruction pointer in brackets in front of each call.",
    update: |low, _| {
        low.instruction_pointer = true;
        Ok(())
    },
    strobe_only: false,
};

static INTERRUPTIBLE: Flag = Flag {
    short: Some('I'),
    long: &["interruptible"],
    takes: Required("WHEN"),
    completion: Words(&["anywhere", "waiting", "never", "never_tstp"]),
    group: Group::Tracing,
    doc: "when signals may interrupt the tracer: 1-4 or a word",
    long_doc: "When a fatal signal may end the tracer: `1` or `anywhere`: always. `2` or `waiting`: not while a call is \
        being decoded (default). `3` or `never`: never (default with `-o FILE PROG`). `4` or `never_tstp`: \
        never, and SIGTSTP is ignored too.",
    update: |low, given| {
        low.interruptible = Some(given.parse(values::interruptible)?);
        Ok(())
    },
    strobe_only: false,
};

static KILL_ON_EXIT: Flag = Flag {
    short: None,
    long: &["kill-on-exit"],
    takes: Nothing,
    completion: Free,
    group: Group::Tracing,
    doc: "tracees die with the tracer",
    long_doc: "Lets the kernel kill all tracees when the tracer ends, however it ends. Not together with `-p`.",
    update: |low, _| {
        low.kill_on_exit = true;
        Ok(())
    },
    strobe_only: false,
};

static STACK_TRACE: Flag = Flag {
    short: Some('k'),
    long: &["stack-trace", "stack-traces"],
    takes: Optional("MODE"),
    completion: Words(&["symbol", "source"]),
    group: Group::Format,
    doc: "print the call stack after each call; twice: with source lines",
    long_doc: "Prints the call stack of the tracee after each call, and after each signal: the functions from the one that made the \
               call outwards, one to a line, as `FILE(FUNCTION+OFFSET) [ADDRESS]`. `symbol` is the default; `source`, or `-kk`, \
               adds the file and line of the source text, for files that were built with debug information or whose \
               debug information is installed.",
    update: |low, given| {
        match given.short {
            true if low.short_stack_trace == 2 => return Err(Wrong::plain("Too many -k options")),
            true => low.short_stack_trace += 1,
            false => low.stack_trace = Some(given.parse_or(StackTraceMode::Symbol, values::stack_trace)?),
        }
        Ok(())
    },
    strobe_only: false,
};

static STACK_TRACE_FRAME_LIMIT: Flag = Flag {
    short: None,
    long: &["stack-trace-frame-limit"],
    takes: Required("N"),
    completion: Free,
    group: Group::Format,
    doc: "print at most N frames of a stack (default 256)",
    long_doc: "The most frames of a stack that are printed with `-k`. The default is 256.",
    update: |low, given| {
        let limit = given.parse(|text| values::unsigned(text, 0x3fff_ffff).and_then(|n| NonZeroU32::new(n as u32)))?;
        low.stack_trace_frame_limit = Some(limit);
        Ok(())
    },
    strobe_only: false,
};

static SYSCALL_LIMIT: Flag = Flag {
    short: None,
    long: &["syscall-limit"],
    takes: Required("N"),
    completion: Free,
    group: Group::Tracing,
    doc: "detach from all tracees after N calls",
    long_doc: "Detaches from all tracees when N system calls were printed. The tracees go on.",
    update: |low, given| {
        let limit = given.parse(|text| values::unsigned(text, i64::MAX as u64).and_then(NonZeroU64::new))?;
        low.syscall_limit = Some(limit);
        Ok(())
    },
    strobe_only: false,
};

static SYSCALL_NUMBER: Flag = Flag {
    short: Some('n'),
    long: &["syscall-number"],
    takes: Nothing,
    completion: Free,
    group: Group::Format,
    doc: "print the number of the call",
    long_doc: "Prints the number of the call in brackets in front of it.",
    update: |low, _| {
        low.syscall_number = true;
        Ok(())
    },
    strobe_only: false,
};

static ARG_NAMES: Flag = Flag {
    short: Some('N'),
    long: &["arg-names"],
    takes: Nothing,
    completion: Free,
    group: Group::Format,
    doc: "print the names of arguments",
    long_doc: "Prints `name=` in front of each argument; the names are those of the manual pages.",
    update: |low, _| {
        low.arg_names = true;
        Ok(())
    },
    strobe_only: false,
};

static OUTPUT: Flag = Flag {
    short: Some('o'),
    long: &["output"],
    takes: Required("FILE"),
    completion: File,
    group: Group::Output,
    doc: "write the trace to FILE, or to a command: '|CMD' or '!CMD'",
    long_doc: "Writes the trace to a file instead of standard error. If the argument begins with `|` or `!`, the rest \
        is a command that `/bin/sh -c` runs, with the trace on its standard input.",
    update: |low, given| {
        low.output = Some(given.raw());
        Ok(())
    },
    strobe_only: false,
};

static SUMMARY_SYSCALL_OVERHEAD: Flag = Flag {
    short: Some('O'),
    long: &["summary-syscall-overhead"],
    takes: Required("TIME"),
    completion: Free,
    group: Group::Statistics,
    doc: "take TIME off each call's time in the table",
    long_doc: "The time that tracing itself costs per call, which the table leaves out: a number, maybe with a \
        fraction, in microseconds or with a unit (s, ms, us, ns).",
    update: |low, given| {
        low.overhead = Some(given.parse(values::duration)?);
        Ok(())
    },
    strobe_only: false,
};

static ATTACH: Flag = Flag {
    short: Some('p'),
    long: &["attach"],
    takes: Required("PID"),
    completion: Pid,
    group: Group::Startup,
    doc: "trace the running process PID (or several, between commas)",
    long_doc: "Attaches to a running process. PID may be a list with commas, blanks or newlines between; the option may \
        be repeated, and a program may be started besides. Interrupting the tracer leaves the processes running.",
    update: |low, given| {
        let own_pid = given.around.own_pid;
        low.add_attach(given, own_pid)
    },
    strobe_only: false,
};

static TRACE_PATH: Flag = Flag {
    short: Some('P'),
    long: &["trace-path"],
    takes: Required("PATH"),
    completion: File,
    group: Group::Filtering,
    doc: "show only calls that access PATH",
    long_doc: "Shows only calls that take the path, or a descriptor that was opened at it. May be repeated; any of the \
        paths will do. As strace, compares the bytes of the path only. `strobe trace` resolves relative paths first, by the \
        descriptor or the working directory that they begin at; a directory stands for all below it, and PATH may be a \
        pattern with `*`, `**` (over slashes), `?` and `[...]`.",
    update: |low, given| {
        low.trace_paths.push(given.raw());
        Ok(())
    },
    strobe_only: false,
};

static RELATIVE_TIMESTAMPS: Flag = Flag {
    short: Some('r'),
    long: &["relative-timestamps"],
    takes: Optional("PRECISION"),
    completion: Words(&["s", "ms", "us", "ns"]),
    group: Group::Format,
    doc: "print the time since the line before",
    long_doc: "Prints in front of each line how much time passed since the line before began. The precision is `s`, \
        `ms`, `us` (default) or `ns`.",
    update: |low, given| {
        low.relative = Some(given.parse_or(Precision::Microseconds, values::precision)?);
        Ok(())
    },
    strobe_only: false,
};

static STRING_LIMIT: Flag = Flag {
    short: Some('s'),
    long: &["string-limit"],
    takes: Required("N"),
    completion: Free,
    group: Group::Format,
    doc: "print at most N bytes of a string (default 32)",
    long_doc: "The most bytes of a string, and elements of an array, that are printed. File names are always printed \
        whole.",
    update: |low, given| {
        low.string_limit = Some(given.number(0x3fff_ffff)?);
        Ok(())
    },
    strobe_only: false,
};

static SUMMARY_SORT_BY: Flag = Flag {
    short: Some('S'),
    long: &["summary-sort-by"],
    takes: Required("KEY"),
    completion: Words(&[
        "time",
        "total-time",
        "min-time",
        "max-time",
        "avg-time",
        "total-wall",
        "min-wall",
        "max-wall",
        "avg-wall",
        "calls",
        "errors",
        "name",
        "nothing",
    ]),
    group: Group::Statistics,
    doc: "sort the table by KEY (default time)",
    long_doc: "Sorts the table by a column: time, min-time, max-time, avg-time, total-wall, min-wall, max-wall, avg- \
        wall, calls, errors or name; `nothing` leaves the order of system call numbers.",
    update: |low, given| {
        let text = given.text();
        let key = values::sort_key(&text).ok_or_else(|| Wrong::usage(format!("invalid sortby: '{text}'")))?;
        low.sort_by = Some(key);
        Ok(())
    },
    strobe_only: false,
};

static ABSOLUTE_TIMESTAMPS: Flag = Flag {
    short: Some('t'),
    long: &["absolute-timestamps", "timestamps"],
    takes: Optional("[FORMAT][,PRECISION]"),
    completion: Words(&["none", "time", "unix", "s", "ms", "us", "ns"]),
    group: Group::Format,
    doc: "print the time of day; -tt with microseconds, -ttt since 1970",
    long_doc: "Prints the time in front of each line. The format is `time` (of day, default), `unix` (seconds since \
        1970) or `none`, the precision `s` (default), `ms`, `us` or `ns`. `-t` is `time,s`, `-tt` is `time,us`, \
        `-ttt` is `unix,us`.",
    update: |low, given| {
        match given.short {
            true => low.short_absolute += 1,
            false => {
                let seconds = Some(AbsoluteTime { unix: false, precision: Precision::Seconds });
                low.absolute = Some(given.parse_or(seconds, values::absolute_time)?);
            }
        }
        Ok(())
    },
    strobe_only: false,
};

static SYSCALL_TIMES: Flag = Flag {
    short: Some('T'),
    long: &["syscall-times"],
    takes: Optional("PRECISION"),
    completion: Words(&["s", "ms", "us", "ns"]),
    group: Group::Format,
    doc: "print the time spent in each call",
    long_doc: "Prints behind each call how much time passed between its entry and its exit. The precision is `s`, `ms`, \
        `us` (default) or `ns`.",
    update: |low, given| {
        low.syscall_times = Some(given.parse_or(Precision::Microseconds, values::precision)?);
        Ok(())
    },
    strobe_only: false,
};

static USER: Flag = Flag {
    short: Some('u'),
    long: &["user"],
    takes: Required("USER"),
    completion: User,
    group: Group::Startup,
    doc: "run the program as USER, a name or UID:GID (root only)",
    long_doc: "Runs the program with the user id, group id and supplementary groups of a user, or with the numbers of a \
        pair UID:GID. Only root may use it.",
    update: |low, given| {
        low.user = Some(given.text());
        Ok(())
    },
    strobe_only: false,
};

static SUMMARY_COLUMNS: Flag = Flag {
    short: Some('U'),
    long: &["summary-columns"],
    takes: Required("LIST"),
    completion: Words(&[
        "time-percent",
        "total-time",
        "min-time",
        "max-time",
        "avg-time",
        "total-wall",
        "min-wall",
        "max-wall",
        "avg-wall",
        "calls",
        "errors",
        "name",
    ]),
    group: Group::Statistics,
    doc: "the columns of the table",
    long_doc: "Which columns the table has, in order: time-percent, total-time, min-time, max-time, avg-time, total- \
        wall, min-wall, max-wall, avg-wall, calls, errors, name. Default: time-percent,total-time,avg- \
        time,calls,errors,name.",
    update: |low, given| low.choose_columns(given),
    strobe_only: false,
};

static NO_ABBREV: Flag = Flag {
    short: Some('v'),
    long: &["no-abbrev"],
    takes: Nothing,
    completion: Free,
    group: Group::Format,
    doc: "print structures and arrays whole",
    long_doc: "Prints all members of structures and all elements of arrays; strings are still cut at `-s` bytes. What would \
        make a line of hundreds of kilobytes ends in `...`. The same as `-e abbrev=none`.",
    update: |low, _| {
        low.abbrev = Some(SyscallSet::none());
        Ok(())
    },
    strobe_only: false,
};

static VERSION: Flag = Flag {
    short: Some('V'),
    long: &["version"],
    takes: Nothing,
    completion: Free,
    group: Group::Miscellaneous,
    doc: "print the version",
    long_doc: "Prints the version on standard output.",
    update: |low, _| {
        low.special = Some(Special::Version);
        Ok(())
    },
    strobe_only: false,
};

static SUMMARY_WALL_CLOCK: Flag = Flag {
    short: Some('w'),
    long: &["summary-wall-clock"],
    takes: Nothing,
    completion: Free,
    group: Group::Statistics,
    doc: "count elapsed instead of system time in the table",
    long_doc: "The table tells the time that passed between entry and exit of calls, instead of the processor time that \
        they took.",
    update: |low, _| {
        low.wall_clock = true;
        Ok(())
    },
    strobe_only: false,
};

static STRINGS_IN_HEX: Flag = Flag {
    short: Some('x'),
    long: &["strings-in-hex"],
    takes: Optional("WHEN"),
    completion: Words(&["none", "non-ascii-chars", "non-ascii", "all"]),
    group: Group::Format,
    doc: "print strings in hex that are not ASCII; -xx: all strings",
    long_doc: "Which strings are printed in hexadecimal: `none`, `non-ascii` (those that hold other characters than \
        ASCII; `-x`), `all` (`-xx`, and the long option alone). With `non-ascii-chars` only the characters that \
        are not ASCII are.",
    update: |low, given| {
        match given.short {
            true => low.short_hex += 1,
            false => low.strings_in_hex = Some(given.parse_or(StringsInHex::All, values::strings_in_hex)?),
        }
        Ok(())
    },
    strobe_only: false,
};

static CONST_PRINT_STYLE: Flag = Flag {
    short: Some('X'),
    long: &["const-print-style"],
    takes: Required("STYLE"),
    completion: Words(&["raw", "abbrev", "verbose"]),
    group: Group::Format,
    doc: "print constants as numbers, names, or both: raw, abbrev, verbose",
    long_doc: "How named constants and flags are printed: `raw` as numbers, `abbrev` (default) by name, `verbose` as \
        numbers with the name in a comment.",
    update: |low, given| {
        low.const_print_style = Some(given.parse(values::const_print_style)?);
        Ok(())
    },
    strobe_only: false,
};

static PIDNS_TRANSLATION: Flag = Flag {
    short: None,
    long: &["pidns-translation"],
    takes: Nothing,
    completion: Free,
    group: Group::Format,
    doc: "print the tracer's own number of a process behind that of the program's namespace",
    long_doc: "Where the traced program lives in another namespace of process ids, each id is followed by the one that \
        the same process has in the tracer's. The same as `--decode-pids=pidns`.",
    update: |low, _| {
        low.decode_pids = Some(DecodePids { comm: false, pidns: true });
        Ok(())
    },
    strobe_only: false,
};

static SUCCESSFUL_ONLY: Flag = Flag {
    short: Some('z'),
    long: &["successful-only"],
    takes: Nothing,
    completion: Free,
    group: Group::Filtering,
    doc: "show only calls that returned without an error",
    long_doc: "Shows only calls that returned without an error. The same as `-e status=successful`.",
    update: |low, _| {
        low.status_shorthands += 1;
        low.status = Some(Status { successful: true, ..Status::NONE });
        Ok(())
    },
    strobe_only: false,
};

static FAILED_ONLY: Flag = Flag {
    short: Some('Z'),
    long: &["failed-only", "failing-only"],
    takes: Nothing,
    completion: Free,
    group: Group::Filtering,
    doc: "show only calls that returned an error",
    long_doc: "Shows only calls that returned an error. The same as `-e status=failed`.",
    update: |low, _| {
        low.status_shorthands += 1;
        low.status = Some(Status { failed: true, ..Status::NONE });
        Ok(())
    },
    strobe_only: false,
};

static SECCOMP_BPF: Flag = Flag {
    short: None,
    long: &["seccomp-bpf"],
    takes: Nothing,
    completion: Free,
    group: Group::Tracing,
    doc: "stop only at the calls that are shown",
    long_doc: "Lets a seccomp program in the tracee decide which calls stop it, so that calls that are not shown cost \
        nothing. Needs `-f`; with `-f` strobe does it by itself where nobody can notice. `strobe trace --no-follow-forks --seccomp-bpf` \
        holds the children traced and hidden, so that the program cannot trace them itself.",
    update: |low, _| {
        low.seccomp_bpf = true;
        Ok(())
    },
    strobe_only: false,
};

static TIPS: Flag = Flag {
    short: None,
    long: &["tips"],
    takes: Optional("SPEC"),
    completion: Free,
    group: Group::Miscellaneous,
    doc: "print a hint about the use of the tracer",
    long_doc: "Prints a hint on standard error after the trace, or alone where there is nothing to trace: `[id:]N` or \
        `random` (default) says which one, `[format:]none`, `compact` (default) or `full` how.",
    update: |low, given| {
        low.tip = Some(given.parse_or(Tip { id: None, format: TipFormat::Compact }, tips::parse)?);
        Ok(())
    },
    strobe_only: false,
};

static ARGV0: Flag = Flag {
    short: None,
    long: &["argv0"],
    takes: Required("NAME"),
    completion: Free,
    group: Group::Startup,
    doc: "give the program NAME as its argv[0]",
    long_doc: "The program that is started gets NAME as argument 0 instead of its own name.",
    update: |low, given| {
        low.argv0 = Some(given.raw());
        Ok(())
    },
    strobe_only: false,
};

static ALWAYS_SHOW_PID: Flag = Flag {
    short: None,
    long: &["always-show-pid"],
    takes: Nothing,
    completion: Free,
    group: Group::Format,
    doc: "print the thread id also when there is only one thread",
    long_doc: "Prints the thread id in front of each line even if only one thread was ever traced.",
    update: |low, _| {
        low.always_show_pid = true;
        Ok(())
    },
    strobe_only: false,
};

static COLOR: Flag = Flag {
    short: None,
    long: &["color"],
    takes: Required("WHEN"),
    completion: Words(&["auto", "always", "never"]),
    group: Group::Output,
    doc: "colour the output: auto (default), always, never",
    long_doc: "When the output is coloured. `auto`: if it is a terminal that has colours, NO_COLOR is not set and the \
        output is not separated. STRACE_COLORS chooses the colours.",
    update: |low, given| {
        low.color = Some(given.parse(values::color)?);
        Ok(())
    },
    strobe_only: false,
};

static TRACE: Flag = Flag {
    short: None,
    long: &["trace"],
    takes: Required("SET"),
    completion: Syscalls,
    group: Group::Filtering,
    doc: "show only the system calls of SET",
    long_doc: "Which system calls are shown. A member of the set is a name, a number, a class such as %file, or \
        `/REGEX`, a regular expression that part of the name has to match. `@64`, `@32` or `@x32` behind it \
        confines it to a personality, `?` in front of it allows that nothing matches. Classes: %clock, %creds, \
        %desc, %file, %fstat, %fstatfs, %ipc, %lstat, %memory, %network (%net), %process, %pure, %signal, %stat, \
        %%stat, %statfs, %%statfs. Also `-e trace=` and `-e t=`; `trace=` may be left out.",
    update: |low, given| trace(low, given, &given.text()),
    strobe_only: false,
};

static TRACE_FDS: Flag = Flag {
    short: None,
    long: &["trace-fds"],
    takes: Required("SET"),
    completion: Free,
    group: Group::Filtering,
    doc: "show only calls that use the descriptors of SET",
    long_doc: "Shows only calls that take a descriptor of the set. Together with `-P` a call of either kind is shown. \
        Also `-e trace-fds=`, `-e fds=`, `-e fd=`.",
    update: |low, given| trace_fds(low, given, &given.text()),
    strobe_only: false,
};

static ABBREV: Flag = Flag {
    short: None,
    long: &["abbrev"],
    takes: Required("SET"),
    completion: Syscalls,
    group: Group::Format,
    doc: "abbreviate the output of the system calls of SET",
    long_doc: "Which system calls show only the main members of large structures. Default: all. Also `-e abbrev=` and \
        `-e a=`.",
    update: |low, given| abbrev(low, given, &given.text()),
    strobe_only: false,
};

static VERBOSE: Flag = Flag {
    short: None,
    long: &["verbose"],
    takes: Required("SET"),
    completion: Syscalls,
    group: Group::Format,
    doc: "follow the pointers of the system calls of SET",
    long_doc: "Which system calls show what structure arguments hold; others show an address. Default: all. Also `-e \
        verbose=` and `-e v=`.",
    update: |low, given| verbose(low, given, &given.text()),
    strobe_only: false,
};

static RAW: Flag = Flag {
    short: None,
    long: &["raw"],
    takes: Required("SET"),
    completion: Syscalls,
    group: Group::Format,
    doc: "print undecoded arguments for the system calls of SET",
    long_doc: "Which system calls show their arguments as hexadecimal numbers. Also `-e raw=` and `-e x=`.",
    update: |low, given| raw(low, given, &given.text()),
    strobe_only: false,
};

static SIGNALS: Flag = Flag {
    short: None,
    long: &["signals"],
    takes: Required("SET"),
    completion: Signals,
    group: Group::Filtering,
    doc: "show only the signals of SET",
    long_doc: "Which signals are shown. A member is a name with or without SIG, in any case, or a number. Also `-e \
        signal=` and `-e s=`.",
    update: |low, given| signals(low, given, &given.text()),
    strobe_only: false,
};

static STATUS: Flag = Flag {
    short: None,
    long: &["status"],
    takes: Required("SET"),
    completion: Words(&["all", "none", "successful", "failed", "unfinished", "unavailable", "detached"]),
    group: Group::Filtering,
    doc: "show only calls with the results of SET",
    long_doc: "Which results are shown: `successful` and `failed` calls, `unfinished` ones that never returned, \
        `unavailable` ones whose result could not be fetched, `detached` ones that were running when the tracer \
        detached. Also `-e status=`.",
    update: |low, given| status(low, given, &given.text()),
    strobe_only: false,
};

static READ: Flag = Flag {
    short: None,
    long: &["read"],
    takes: Required("SET"),
    completion: Free,
    group: Group::Format,
    doc: "dump the data read from the descriptors of SET",
    long_doc: "Dumps all data read from descriptors of the set in hexadecimal and ASCII. Also `-e read=` and `-e r=`.",
    update: |low, given| read(low, given, &given.text()),
    strobe_only: false,
};

static WRITE: Flag = Flag {
    short: None,
    long: &["write"],
    takes: Required("SET"),
    completion: Free,
    group: Group::Format,
    doc: "dump the data written to the descriptors of SET",
    long_doc: "Dumps all data written to descriptors of the set in hexadecimal and ASCII. Also `-e write=` and `-e w=`.",
    update: |low, given| write(low, given, &given.text()),
    strobe_only: false,
};

static FAULT: Flag = Flag {
    short: None,
    long: &["fault"],
    takes: Required("SET[:error=ERRNO][:syscall=NAME][:when=WHEN]"),
    completion: Syscalls,
    group: Group::Tampering,
    doc: "let calls of SET fail without being done",
    long_doc: "Lets system calls fail without being done, with ENOSYS or with the error given by name or number. The \
        other parts are those of `--inject`. Also `-e fault=`.",
    update: |low, given| fault(low, given, &given.text()),
    strobe_only: false,
};

static INJECT: Flag = Flag {
    short: None,
    long: &["inject"],
    takes: Required("SET[:ACTION]...[:when=WHEN]"),
    completion: Syscalls,
    group: Group::Tampering,
    doc: "tamper with calls of SET",
    long_doc: "Tampers with the system calls of the set that are traced. Actions, after a colon each: `error=ERRNO` and \
        `retval=NUMBER`: the call is not done and returns that; `syscall=NAME`: that call, one of %pure, is made in its \
        place; `signal=SIGNAL`: the tracee gets a signal; `delay_enter=TIME`, `delay_exit=TIME`: the tracee is held \
        before or after the call, while others go on (in microseconds, or with a unit: s, ms, us, ns); \
        `poke_enter=@argN=HEX[,...]`, `poke_exit=...`: bytes are written to where argument N points, before or after the \
        call. `when=` says which calls of each tracee, counted from 1: `N`, `N+` (and all later), `N+STEP`, `N..M`, \
        `N..M+STEP`. Also `-e inject=`. `strobe trace` tries several rules for one call in order, each with its own \
        count, and knows more: `arg_enter=@argN=NUMBER[,...]` and `path=@argN=PATH` replace an argument for the time of \
        the call, `retval=NUMBER:after` or `error=ERRNO:after` makes the call all the same and replaces its result.",
    update: |low, given| inject(low, given, &given.text()),
    strobe_only: false,
};

static KVM: Flag = Flag {
    short: None,
    long: &["kvm"],
    takes: Required("SET"),
    completion: Words(&["vcpu", "vcpu+"]),
    group: Group::Format,
    doc: "print why a virtual processor stopped",
    long_doc: "`vcpu`: behind the result of `ioctl(FD, KVM_RUN)` stands why the virtual processor stopped, `KVM_EXIT_IO`. \
        `vcpu+`: below it stands the state that it shares with the program, before the call and after it. Also `-e kvm=`.",
    update: |low, given| kvm(low, given, &given.text()),
    strobe_only: false,
};

static NAMESPACE: Flag = Flag {
    short: None,
    long: &["namespace"],
    takes: Required("SET"),
    completion: Words(&["new"]),
    group: Group::Format,
    doc: "print the namespaces that are created or joined",
    long_doc: "Behind the result of a successful clone, clone3, unshare or setns, prints the identifiers of the \
        namespaces that it made or joined. Also `-e namespace=new`.",
    update: |low, given| namespace(low, given, &given.text()),
    strobe_only: false,
};

static QUIET: Flag = Flag {
    short: Some('q'),
    long: &["quiet", "silent", "silence"],
    takes: Optional("SET"),
    completion: Words(&["all", "none", "attach", "exit", "path-resolution", "personality", "superseded"]),
    group: Group::Output,
    doc: "leave out messages; -qq also about exits, -qqq all",
    long_doc: "Which messages are left out: `attach` (attached and detached processes), `exit` (exit statuses), `path- \
        resolution` (what paths of `-P` resolve into), `personality` (changes of the execution mode), \
        `superseded` (threads replaced by execve). `-q` is `attach,personality`, `-qq` adds `exit`, `-qqq` is \
        `all`. Also `-e quiet=`.",
    update: |low, given| {
        match given.short {
            true => low.short_quiet += 1,
            false if given.value.is_some() => quiet(low, given, &given.text())?,
            false => low.quiet = Some(Quiet { attach: true, personality: true, ..Quiet::default() }),
        }
        Ok(())
    },
    strobe_only: false,
};

static DECODE_FDS: Flag = Flag {
    short: Some('y'),
    long: &["decode-fds"],
    takes: Optional("SET"),
    completion: Words(&["all", "none", "path", "socket", "dev", "eventfd", "pidfd", "signalfd"]),
    group: Group::Format,
    doc: "tell what descriptors are; -yy everything about them",
    long_doc: "What is told about descriptors: `path` (the file's path), `socket` (protocol and addresses), `dev` \
        (device numbers), `eventfd` (counters), `pidfd` (the process), `signalfd` (the mask). `-y` and the long \
        option alone are `path`, `-yy` is `all`. Also `-e decode-fds=`.",
    update: |low, given| {
        match given.short {
            true => low.short_decode_fds += 1,
            false if given.value.is_some() => decode_fds(low, given, &given.text())?,
            false => low.decode_fds = Some(DecodeFds { path: true, ..DecodeFds::default() }),
        }
        Ok(())
    },
    strobe_only: false,
};

static DECODE_PIDS: Flag = Flag {
    short: None,
    long: &["decode-pids"],
    takes: Required("SET"),
    completion: Words(&["none", "comm", "pidns"]),
    group: Group::Format,
    doc: "tell what process ids are",
    long_doc: "What is told about process ids: `comm` (the command name), `pidns` (the id that \
        the process has in the tracer's namespace, where the program lives in another). Also `-e decode-pids=`.",
    update: |low, given| decode_pids(low, given, &given.text()),
    strobe_only: false,
};

static DECODE_COMM: Flag = Flag {
    short: Some('Y'),
    long: &[],
    takes: Nothing,
    completion: Free,
    group: Group::Format,
    doc: "print command names behind process ids; the same as --decode-pids=comm",
    long_doc: "Prints the command name of the process behind each process id.",
    update: |low, _| {
        low.decode_pids = Some(DecodePids { comm: true, pidns: false });
        Ok(())
    },
    strobe_only: false,
};

static SECONTEXT: Flag = Flag {
    short: None,
    long: &["secontext"],
    takes: Optional("SET"),
    completion: Words(&["full", "mismatch"]),
    group: Group::Format,
    doc: "print SELinux contexts: type (default), full, mismatch",
    long_doc: "Prints SELinux contexts in brackets: of the process in front of each line, of the files behind paths and \
        descriptors. Only the type, or with `full` all of it; with `mismatch` also, behind `!!`, the context that the \
        installed policy (`/etc/selinux/*/contexts/files`) has for the file, where that is another one. Contexts are read \
        from the extended attribute `security.selinux` of what a path leads to and from `/proc/PID/attr/current`: what has \
        none gets no brackets.",
    update: |low, given| {
        let text = given.value.as_ref().map(|_| given.text());
        secontext(low, given, text.as_deref().unwrap_or("none"))
    },
    strobe_only: false,
};

static FORMAT: Flag = Flag {
    short: None,
    long: &["format"],
    takes: Required("FORMAT"),
    completion: Words(&["text", "json"]),
    group: Group::Output,
    doc: "print lines of text (default) or JSON objects",
    long_doc: "`text`: lines as strace prints them. `json`: one JSON object per line and event, with numbers and names.",
    update: |low, given| {
        low.format = Some(given.parse(|text| match text {
            "text" => Some(Format::Text),
            "json" => Some(Format::Json),
            _ => None,
        })?);
        Ok(())
    },
    strobe_only: true,
};

static TREE: Flag = Flag {
    short: None,
    long: &["tree"],
    takes: Nothing,
    completion: Free,
    group: Group::Startup,
    doc: "with -p: attach to all descendants too",
    long_doc: "Attaches to all descendants of the processes of `-p` and `--pgrep` as well.",
    update: |low, _| {
        low.tree = true;
        Ok(())
    },
    strobe_only: true,
};

static PGREP: Flag = Flag {
    short: None,
    long: &["pgrep"],
    takes: Required("NAME"),
    completion: Free,
    group: Group::Startup,
    doc: "trace the running processes of this name",
    long_doc: "Attaches to all processes whose command name, or the last part of whose program's path as it was called, \
        is NAME. May be repeated, and combined with `-p`.",
    update: |low, given| {
        // Threads of the kernel have an empty command line.
        low.pgrep.push(given.parse(|name| (!name.is_empty()).then(|| name.to_owned()))?);
        Ok(())
    },
    strobe_only: true,
};

static WHOLE_LINES: Flag = Flag {
    short: None,
    long: &["whole-lines"],
    takes: Nothing,
    completion: Free,
    group: Group::Format,
    doc: "print a call when it has ended, never as unfinished and resumed",
    long_doc: "Prints each call in one piece when it has ended, with the time when it began, instead of `<unfinished ...>` \
        and `<... resumed>` where another task's line came between. A call that blocks is not seen before it ends.",
    update: |low, _| {
        low.whole_lines = true;
        Ok(())
    },
    strobe_only: true,
};

static ENGINE: Flag = Flag {
    short: None,
    long: &["engine"],
    takes: Required("ENGINE"),
    completion: Words(&["auto", "fast", "classic"]),
    group: Group::Tracing,
    doc: "how calls are observed: auto (default), fast or classic",
    long_doc: "`classic`: the program stops at every call. `fast`: it records its calls itself, from its first call on. \
        `auto`: it begins with stops, and records once its calls become frequent. What cannot be recorded stops in any case, \
        and nothing but the speed differs. The environment variable STROBE_ENGINE sets the default, also for the strace \
        personality. What a program did the last time is remembered in a small file below `~/.cache/strobe` (or \
        `$XDG_CACHE_HOME/strobe`, or the directory that STROBE_CACHE names; nowhere if that is empty), so that it can record \
        from its beginning.",
    update: |low, given| {
        low.engine = Some(given.parse(EngineChoice::named)?);
        Ok(())
    },
    strobe_only: true,
};

static NO_FOLLOW_FORKS: Flag = Flag {
    short: None,
    long: &["no-follow-forks"],
    takes: Nothing,
    completion: Free,
    group: Group::Tracing,
    doc: "trace only the first thread, not children and other threads",
    long_doc: "Undoes `-f`, which `strobe trace` has by default.",
    update: |low, _| {
        low.no_follow = true;
        low.short_follow = 0;
        low.long_follow = false;
        Ok(())
    },
    strobe_only: true,
};

static WHERE: Flag = Flag {
    short: None,
    long: &["where"],
    takes: Required("EXPR"),
    completion: Free,
    group: Group::Filtering,
    doc: "show only calls for which EXPR holds",
    long_doc: "Shows only the calls for which the expression holds: `name`, arguments and members of structures by name (`pathname`, `openat.flags`, `statbuf.st_size`), `fd.path`, `fd.kind`, `ret`, `errno`, `duration`, `pid`, `comm`, `exe`; `==`, `!=`, `<`, `<=`, `>`, `>=`, `~ \"regex\"`, `glob \"pattern\"`, `in (...)`, `has FLAG`; `and`, `or`, `not`. See docs/filter.md.",
    update: |low, given| {
        low.condition = Some(condition("--where", &given.text())?);
        Ok(())
    },
    strobe_only: true,
};

static START_WHEN: Flag = Flag {
    short: None,
    long: &["start-when"],
    takes: Required("EXPR"),
    completion: Free,
    group: Group::Filtering,
    doc: "show calls from the first one for which EXPR holds",
    long_doc: "Shows calls from the first one on for which the expression holds; expressions are those of `--where`.",
    update: |low, given| {
        low.start_when = Some(condition("--start-when", &given.text())?);
        Ok(())
    },
    strobe_only: true,
};

static STOP_WHEN: Flag = Flag {
    short: None,
    long: &["stop-when"],
    takes: Required("EXPR"),
    completion: Free,
    group: Group::Filtering,
    doc: "detach from all tracees after the first call for which EXPR holds",
    long_doc: "Detaches from all tracees after the first call for which the expression holds; they go on. Expressions are those of `--where`.",
    update: |low, given| {
        low.stop_when = Some(condition("--stop-when", &given.text())?);
        Ok(())
    },
    strobe_only: true,
};

/// Reads an expression.
pub fn condition(option: &str, text: &str) -> Result<filter::Filter, Wrong> {
    filter::parse(text, &crate::scene::Words)
        .map_err(|wrong| Wrong::plain(crate::scene::complaint(option, text, &wrong)))
}

/// A qualifier of `-e`: its names, and what its value does.
type Qualifier = (&'static [&'static str], fn(&mut LowArgs, &Given<'_>, &str) -> Result<(), Wrong>);

/// The qualifiers of `-e`, in the order of the documentation.
pub static QUALIFIERS: &[Qualifier] = &[
    (&["trace", "t"], trace),
    (&["trace-fds", "trace-fd", "fd", "fds"], trace_fds),
    (&["abbrev", "a"], abbrev),
    (&["verbose", "v"], verbose),
    (&["raw", "x"], raw),
    (&["signal", "signals", "s"], signals),
    (&["status"], status),
    (&["quiet", "silent", "silence", "q"], quiet),
    (&["read", "reads", "r"], read),
    (&["write", "writes", "w"], write),
    (&["fault"], fault),
    (&["inject"], inject),
    (&["kvm"], kvm),
    (&["namespace"], namespace),
    (&["decode-fds", "decode-fd"], decode_fds),
    (&["decode-pids", "decode-pid"], decode_pids),
    (&["secontext"], secontext),
];

/// One `-e`: a qualifier with its value, or a set of system calls to trace.
fn qualifier(low: &mut LowArgs, given: &Given<'_>) -> Result<(), Wrong> {
    let text = given.text();
    if let Some((name, value)) = text.split_once('=')
        && let Some((_, apply)) = QUALIFIERS.iter().find(|(names, _)| names.contains(&name))
    {
        return apply(low, given, value);
    }
    trace(low, given, &text)
}

fn trace(low: &mut LowArgs, given: &Given<'_>, text: &str) -> Result<(), Wrong> {
    low.trace = Some(qualify::syscalls(text, given.around)?);
    Ok(())
}

fn trace_fds(low: &mut LowArgs, _: &Given<'_>, text: &str) -> Result<(), Wrong> {
    low.trace_fds = Some(qualify::descriptors(text)?);
    Ok(())
}

fn abbrev(low: &mut LowArgs, given: &Given<'_>, text: &str) -> Result<(), Wrong> {
    low.abbrev = Some(qualify::syscalls(text, given.around)?);
    Ok(())
}

fn verbose(low: &mut LowArgs, given: &Given<'_>, text: &str) -> Result<(), Wrong> {
    low.verbose = Some(qualify::syscalls(text, given.around)?);
    Ok(())
}

fn raw(low: &mut LowArgs, given: &Given<'_>, text: &str) -> Result<(), Wrong> {
    low.raw = Some(qualify::syscalls(text, given.around)?);
    Ok(())
}

fn signals(low: &mut LowArgs, _: &Given<'_>, text: &str) -> Result<(), Wrong> {
    low.signals = Some(qualify::signals(text)?);
    Ok(())
}

fn status(low: &mut LowArgs, _: &Given<'_>, text: &str) -> Result<(), Wrong> {
    low.status = Some(qualify::status(text)?);
    Ok(())
}

fn quiet(low: &mut LowArgs, _: &Given<'_>, text: &str) -> Result<(), Wrong> {
    low.quiet = Some(qualify::quiet(text)?);
    Ok(())
}

fn read(low: &mut LowArgs, _: &Given<'_>, text: &str) -> Result<(), Wrong> {
    low.read = Some(qualify::descriptors(text)?);
    Ok(())
}

fn write(low: &mut LowArgs, _: &Given<'_>, text: &str) -> Result<(), Wrong> {
    low.write = Some(qualify::descriptors(text)?);
    Ok(())
}

fn decode_fds(low: &mut LowArgs, _: &Given<'_>, text: &str) -> Result<(), Wrong> {
    low.decode_fds = Some(qualify::decode_fds(text)?);
    Ok(())
}

fn secontext(low: &mut LowArgs, _: &Given<'_>, text: &str) -> Result<(), Wrong> {
    low.secontext = Some(qualify::secontext(text)?);
    Ok(())
}

fn decode_pids(low: &mut LowArgs, _: &Given<'_>, text: &str) -> Result<(), Wrong> {
    let (comm, pidns) = qualify::decode_pids(text)?;
    low.decode_pids = Some(DecodePids { comm, pidns });
    Ok(())
}

fn fault(low: &mut LowArgs, given: &Given<'_>, text: &str) -> Result<(), Wrong> {
    let rule = inject::fault(text, given, &mut low.warnings)?;
    low.inject.push(rule);
    Ok(())
}

fn inject(low: &mut LowArgs, given: &Given<'_>, text: &str) -> Result<(), Wrong> {
    let rule = inject::inject(text, given, &mut low.warnings)?;
    low.inject.push(rule);
    Ok(())
}

fn kvm(low: &mut LowArgs, _: &Given<'_>, text: &str) -> Result<(), Wrong> {
    match text {
        "vcpu" => low.vcpu = Some(Vcpu::Reason),
        "vcpu+" => low.vcpu = Some(Vcpu::State),
        _ => return Err(Wrong::plain(format!("invalid -e kvm= argument: '{text}'"))),
    }
    Ok(())
}

fn namespace(low: &mut LowArgs, _: &Given<'_>, text: &str) -> Result<(), Wrong> {
    if text != "new" {
        return Err(Wrong::plain(format!("invalid -e namespace= argument: '{text}'")));
    }
    low.namespace = true;
    Ok(())
}
