//! What the command line asked for, checked and resolved: the only thing that the session reads.

use super::inject::Rule;
use super::sets::{NumberSet, SyscallSet};
use model::guard::Guard;
use std::ffi::{OsStr, OsString};
use std::num::{NonZeroU32, NonZeroU64};
use std::path::PathBuf;
use std::time::Duration;

/// The syntax and defaults in force.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Personality {
    /// Run under a name that ends in `strace`: strace's options and defaults.
    Strace,
    /// Run as `strobe trace`: the same options and a few more, friendlier defaults.
    Strobe,
}

/// A whole tracing command, checked.
#[derive(Clone, PartialEq, Debug)]
pub struct HighArgs {
    /// `argv[0]` exactly as it was given: the PROGNAME of every message.
    pub progname: OsString,
    /// Whose defaults are in force; they are worked in already.
    pub personality: Personality,
    /// Warnings to print as `PROGNAME: text` before anything is opened or started, in order.
    pub warnings: Vec<String>,
    /// The program to start, if one was given.
    pub launch: Option<Launch>,
    /// The processes to attach to, in order, without repetition.
    pub attach: Vec<i32>,
    /// `--tree`: their descendants too.
    pub tree: bool,
    /// Which tasks are followed, how long, and how.
    pub engine: Engine,
    /// What is shown.
    pub filter: Filter,
    /// Which calls are shown (`--where`), from which on and until which (`--start-when`, `--stop-when`).
    pub conditions: Conditions,
    /// What is done to calls from outside (`-e inject=`, `-e fault=`), in order.
    pub inject: Vec<Rule>,
    /// How calls are decoded.
    pub decoding: Decoding,
    /// Where it is shown.
    pub output: Output,
    /// How a line looks.
    pub line: Line,
    /// The summary table of `-c` and `-C`, if asked for.
    pub summary: Option<Summary>,
    /// Messages that are left out.
    pub quiet: Quiet,
    /// A hint to print after the trace (`--tips`).
    pub tip: Option<Tip>,
}

/// The program to start.
#[derive(Clone, PartialEq, Debug)]
pub struct Launch {
    /// As given, before the look-up along PATH: see [`Launch::find`](super::launch).
    pub program: OsString,
    /// `argv` of the program: `--argv0` or the program as given, then its arguments.
    pub argv: Vec<OsString>,
    /// Changes of the environment, in order.
    pub environment: Vec<EnvChange>,
    /// The user to run as (`-u`), looked up.
    pub user: Option<User>,
}

/// One `-E`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EnvChange {
    /// `VAR=VAL`, whole.
    Set(OsString),
    /// `VAR`.
    Remove(OsString),
}

/// Who runs the program (`-u`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct User {
    /// The user id.
    pub uid: u32,
    /// The primary group id.
    pub gid: u32,
    /// All supplementary groups as `initgroups(3)` would set them; `None` for a UID:GID pair, which gets none.
    pub groups: Option<Vec<u32>>,
}

/// Where a tracer in the background belongs (`-D`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Daemon {
    /// `-D`: the program's process group.
    Grandchild,
    /// `-DD`: a process group of its own.
    Group,
    /// `-DDD`: a session of its own.
    Session,
}

/// Which tasks are followed, how long, and how.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Engine {
    /// `-D`: this process becomes the program, a grandchild the tracer.
    pub daemonize: Option<Daemon>,
    /// `-f`: children and threads too.
    pub follow_forks: bool,
    /// Whether a seccomp program keeps calls that nobody asked for from stopping.
    pub seccomp: Seccomp,
    /// `--kill-on-exit`: tracees die with the tracer (`PTRACE_O_EXITKILL`).
    pub kill_on_exit: bool,
    /// `-b execve`: detach from a tracee that calls execve.
    pub detach_on_execve: bool,
    /// `--syscall-limit`: detach from all after this many printed calls.
    pub syscall_limit: Option<NonZeroU64>,
    /// `-I`, default worked in.
    pub interruptible: Interruptible,
    /// `-d`: messages about the engine's own work.
    pub debug: bool,
    /// `--engine`: how calls are observed.
    pub choice: EngineChoice,
    /// What arms the fast path, if that is not left to the kernel's abilities: for tests.
    pub arming: Option<trace::Arming>,
}

/// How calls are observed (`--engine`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum EngineChoice {
    /// By stops, and by records once calls become frequent.
    #[default]
    Auto,
    /// By records from the first call on.
    Fast,
    /// By stops.
    Classic,
}

impl EngineChoice {
    /// The engine of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<EngineChoice> {
        match name {
            "auto" => Some(EngineChoice::Auto),
            "fast" => Some(EngineChoice::Fast),
            "classic" => Some(EngineChoice::Classic),
            _ => None,
        }
    }
}

/// A hint to print after the trace (`--tips`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tip {
    /// Which one, modulo their number; `None`: any.
    pub id: Option<u32>,
    /// How.
    pub format: TipFormat,
}

/// How a hint looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TipFormat {
    /// It is not printed.
    None,
    /// With a small picture.
    Compact,
    /// With a larger one.
    Full,
}

/// When a seccomp program is installed in a launched program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seccomp {
    /// Where it cannot be noticed: the user did not ask.
    Auto,
    /// The user asked: report if it cannot be done.
    Asked,
    /// Asked for and refused with a warning: not at all.
    Off,
}

/// Which moments fatal signals may interrupt the tracer at (`-I`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Interruptible {
    /// 1: always.
    Anywhere,
    /// 2: not while a call is being decoded.
    Waiting,
    /// 3: never; HUP, INT, QUIT, PIPE and TERM are ignored.
    Never,
    /// 4: never, and TSTP is ignored too.
    NeverTstp,
}

/// What is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Filter {
    /// Calls to show (`-e trace=`). Has the nameless numbers always.
    pub trace: SyscallSet,
    /// Results to show (`-e status=`, `-z`, `-Z`).
    pub status: Status,
    /// Signals to show (`-e signal=`).
    pub signals: NumberSet,
    /// Only calls that touch one of these paths (`-P`: as given and resolved) or one of the descriptors. Empty: no
    /// such restriction.
    pub paths: Vec<OsString>,
    /// Only calls that touch one of these descriptors (`-e trace-fds=`) or one of the paths. `None`: no such
    /// restriction.
    pub fds: Option<NumberSet>,
}

/// Predicates over calls.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Conditions {
    /// `--where`: only these calls are shown.
    pub condition: Option<filter::Filter>,
    /// `--start-when`: calls are shown from the first of these on.
    pub start: Option<filter::Filter>,
    /// `--stop-when`: the first of these is the last that is shown; all tracees are let go.
    pub stop: Option<filter::Filter>,
}

impl Conditions {
    /// Whether there is any.
    pub fn any(&self) -> bool {
        self.condition.is_some() || self.start.is_some() || self.stop.is_some()
    }

    /// Whether any of them asks what a descriptor stands for.
    pub fn looks_at_descriptors(&self) -> bool {
        self.have(|filter| filter.mentions("path") || filter.mentions("kind"))
    }

    /// Whether any of them asks what task makes a call.
    pub fn looks_at_tasks(&self) -> bool {
        self.have(|filter| filter.asks("comm") || filter.asks("exe"))
    }

    fn have(&self, what: impl Fn(&filter::Filter) -> bool) -> bool {
        [&self.condition, &self.start, &self.stop].into_iter().flatten().any(what)
    }

    /// Which calls with a number may concern any of them, going by their registers.
    pub fn guard(&self, abi: abi::Abi, nr: u64) -> Guard {
        let guard = |filter: &filter::Filter| crate::scene::guard(filter, abi, nr);
        let shown = self.condition.as_ref().map_or(Guard::Always, guard);
        Guard::any(std::iter::once(shown).chain([&self.start, &self.stop].into_iter().flatten().map(guard)))
    }
}

/// Which results are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Status {
    /// Returned without an error.
    pub successful: bool,
    /// Returned an error.
    pub failed: bool,
    /// Did not return: the tracee ended.
    pub unfinished: bool,
    /// Returned, but the result could not be fetched.
    pub unavailable: bool,
    /// The tracer detached before the call returned.
    pub detached: bool,
}

impl Status {
    /// Nothing is shown.
    pub const NONE: Status =
        Status { successful: false, failed: false, unfinished: false, unavailable: false, detached: false };

    /// Everything is shown.
    pub const ALL: Status =
        Status { successful: true, failed: true, unfinished: true, unavailable: true, detached: true };
}

/// How calls are decoded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decoding {
    /// Calls whose structures are shown abbreviated (`-e abbrev=`, `-v`).
    pub abbrev: SyscallSet,
    /// Calls whose pointers are followed (`-e verbose=`); the others show addresses.
    pub verbose: SyscallSet,
    /// Calls that are shown undecoded (`-e raw=`).
    pub raw: SyscallSet,
    /// Descriptors whose read data is dumped whole (`-e read=`).
    pub read: NumberSet,
    /// Descriptors whose written data is dumped whole (`-e write=`).
    pub write: NumberSet,
    /// `-e namespace=new`: the namespaces that a call made or joined.
    pub namespace: bool,
    /// `-e kvm=`: what of a virtual processor.
    pub vcpu: Option<Vcpu>,
}

/// What is shown of a virtual processor that has run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Vcpu {
    /// Why it stopped.
    Reason,
    /// Also the state that it shares with its program, before and after.
    State,
}

/// Where the trace goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Output {
    /// File, command or standard error.
    pub destination: Destination,
    /// `--format`.
    pub format: Format,
    /// `--color`. The decision for a stream: [`super::color::decide`].
    pub color: Color,
}

/// Where the trace goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Destination {
    /// Standard error.
    Stderr,
    /// `-o FILE`.
    File {
        /// The file; with `separately` its name is continued by `.TID`.
        path: PathBuf,
        /// `-A`: append instead of truncate.
        append: bool,
        /// `-ff`, `--output-separately`: one file per thread.
        separately: bool,
    },
    /// `-o '|COMMAND'` or `-o '!COMMAND'`: standard input of a command that `/bin/sh -c` runs.
    Command(OsString),
}

/// What an event looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// Lines for people, strace's.
    Text,
    /// One JSON object per line.
    Json,
}

/// When the output is coloured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Color {
    /// On a terminal that can.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How a line looks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// `--always-show-pid`: the thread id also when there is only one.
    pub always_show_pid: bool,
    /// `--whole-lines`: a call is printed when it has ended.
    pub whole: bool,
    /// `-t`: wall-clock time in front.
    pub absolute: Option<AbsoluteTime>,
    /// `-r`: time since the line before, in front.
    pub relative: Option<Precision>,
    /// `-T`: time spent in the call, behind.
    pub syscall_times: Option<Precision>,
    /// `-n`: the call's number.
    pub syscall_number: bool,
    /// `-i`: the instruction pointer.
    pub instruction_pointer: bool,
    /// `-k`: the call stack.
    pub stack_trace: Option<StackTrace>,
    /// `-N`: `name=` before each argument.
    pub arg_names: bool,
    /// `-a`: column of ` = result`.
    pub columns: u32,
    /// `-s`: most bytes of a string and elements of an array that are printed.
    pub string_limit: u32,
    /// `-x`: which strings are printed in hexadecimal.
    pub strings_in_hex: StringsInHex,
    /// `-X`: how named constants are printed.
    pub const_print_style: ConstPrintStyle,
    /// `-y`: what is told about descriptors.
    pub decode_fds: DecodeFds,
    /// `-Y`: what is told about process ids.
    pub decode_pids: DecodePids,
    /// `--secontext`: security contexts, if they are shown.
    pub secontext: Option<Secontext>,
}

/// How security contexts are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Secontext {
    /// Whole, not only the type.
    pub full: bool,
    /// With the context that the policy has for the file, where that is another one.
    pub mismatch: bool,
}

/// What is told of a frame (`-k`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StackTraceMode {
    /// `symbol`: file, function and address.
    Symbol,
    /// `source`: the line of source text too.
    Source,
}

/// Call stacks (`-k`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StackTrace {
    /// What is told of a frame.
    pub mode: StackTraceMode,
    /// The most frames.
    pub limit: NonZeroU32,
}

/// Form and precision of `-t`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AbsoluteTime {
    /// `true`: seconds since 1970 (`unix`); `false`: local time of day (`time`).
    pub unix: bool,
    /// Digits after the second.
    pub precision: Precision,
}

/// Digits printed after the second.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Precision {
    /// None.
    Seconds,
    /// Three.
    Milliseconds,
    /// Six.
    Microseconds,
    /// Nine.
    Nanoseconds,
}

impl Precision {
    /// How many digits follow the point; with 0 there is no point.
    pub const fn digits(self) -> usize {
        self as usize * 3
    }
}

/// Which strings are printed in hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StringsInHex {
    /// None: other characters as octal escapes.
    None,
    /// Only the characters that are not ASCII.
    NonAsciiChars,
    /// Strings that hold a character that is not ASCII, whole.
    NonAscii,
    /// All.
    All,
}

/// How named constants are printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ConstPrintStyle {
    /// The number.
    Raw,
    /// The name.
    Abbrev,
    /// The number with the name in a comment.
    Verbose,
}

/// What is told about descriptors.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DecodeFds {
    /// The path of the file.
    pub path: bool,
    /// Protocol and addresses of sockets.
    pub socket: bool,
    /// Kind and number of devices.
    pub dev: bool,
    /// Counters of eventfds.
    pub eventfd: bool,
    /// The process of a pidfd.
    pub pidfd: bool,
    /// The mask of a signalfd.
    pub signalfd: bool,
}

/// What is told about process ids.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DecodePids {
    /// The command name.
    pub comm: bool,
    /// The id in the tracer's own namespace of process ids, where that is another one.
    pub pidns: bool,
}

/// The summary table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summary {
    /// `-c`: only the table; otherwise (`-C`) the calls too.
    pub only: bool,
    /// What is sorted by; `None`: the order of the call table.
    pub sort: Option<Column>,
    /// The columns, in order. Holds [`Column::Name`] always.
    pub columns: Vec<Column>,
    /// `-w`: wall-clock time instead of system time.
    pub wall_clock: bool,
    /// `-O`: taken off each call's time. `None`: nothing was asked for.
    pub overhead: Option<Duration>,
}

/// A column of the summary table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Column {
    /// `% time`.
    TimePercent,
    /// `seconds`.
    TotalTime,
    /// `shortest`.
    MinTime,
    /// `longest`.
    MaxTime,
    /// `usecs/call`.
    AvgTime,
    /// `wall-total`.
    TotalWall,
    /// `wall-min`.
    MinWall,
    /// `wall-max`.
    MaxWall,
    /// `wall-avg`.
    AvgWall,
    /// `calls`.
    Calls,
    /// `errors`.
    Errors,
    /// `syscall`.
    Name,
}

/// Messages that are left out (`true` = not printed). Defaults of `-o FILE PROG` are worked in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Quiet {
    /// `Process N attached`, `Process N detached`.
    pub attach: bool,
    /// `+++ exited with N +++`.
    pub exit: bool,
    /// `Requested path … resolved into …`.
    pub path_resolution: bool,
    /// `[ Process PID=N runs in B bit mode. ]`.
    pub personality: bool,
    /// `+++ superseded by execve in pid N +++`.
    pub superseded: bool,
}

impl HighArgs {
    /// A message as it is printed: `PROGNAME: text`.
    pub fn message(&self, text: &str) -> String {
        message(&self.progname, text)
    }
}

/// `PROGNAME: text`.
pub(crate) fn message(progname: &OsStr, text: &str) -> String {
    format!("{}: {text}", progname.to_string_lossy())
}
