//! The command line.
//!
//! One slice, [`defs::FLAGS`], says everything about every option: its names, its argument, its documentation and what it
//! does. The parser, `--help`, the manual page and the completions read it, so an option cannot be parsed and not
//! documented. What options say goes into [`low::LowArgs`], which knows nothing of the others; [`resolve`] holds the
//! options against one another, works in the defaults and gives [`HighArgs`], which is all that the session sees.
//!
//! The binary has two personalities. Under a name that ends in `strace` its options, defaults and messages are strace's.
//! As `strobe` it has subcommands, of which `trace` takes the same options.

pub mod color;
mod complete;
pub mod defs;
mod ere;
mod help;
pub mod hiargs;
pub mod inject;
pub mod launch;
pub mod low;
mod man;
pub mod parse;
pub mod qualify;
mod resolve;
pub mod sets;
pub mod tips;
pub mod values;

pub use hiargs::*;
pub use parse::{Surroundings, Wrong};
pub use sets::{NumberSet, SyscallSet};

use abi::Abi;
use low::{LowArgs, Special};
use model::Classes;
use parse::Given;
use std::ffi::{OsStr, OsString};
use std::fmt;

/// One option.
pub struct Flag {
    /// The letter.
    pub short: Option<char>,
    /// The long names without `--`; the first one is in the documentation, the others are accepted.
    pub long: &'static [&'static str],
    /// Whether there is an argument.
    pub takes: Takes,
    /// What a shell may complete the argument with.
    pub completion: Completion,
    /// Where the documentation lists it.
    pub group: Group,
    /// One line, as it stands in the help.
    pub doc: &'static str,
    /// Some sentences, as they stand in the manual page; names in backquotes.
    pub long_doc: &'static str,
    /// What it does.
    pub update: fn(&mut LowArgs, &Given<'_>) -> Result<(), Wrong>,
    /// Whether only strobe's own personality has it.
    pub strobe_only: bool,
}

/// Whether an option has an argument, and how documentation calls it.
pub enum Takes {
    /// None.
    Nothing,
    /// One, in both forms.
    Required(&'static str),
    /// The long form may have one behind `=`, the short form has none.
    Optional(&'static str),
}

/// What an argument can be completed with.
pub enum Completion {
    /// Nothing is known about it.
    Free,
    /// One of these words (or several between commas).
    Words(&'static [&'static str]),
    /// A file.
    File,
    /// A process id.
    Pid,
    /// A user name.
    User,
    /// System calls and classes.
    Syscalls,
    /// Signals.
    Signals,
    /// A qualifier and its value.
    Expression,
}

/// The chapters of the documentation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Group {
    /// What is traced.
    Startup,
    /// How it is traced.
    Tracing,
    /// What is shown.
    Filtering,
    /// Where it goes.
    Output,
    /// How it looks.
    Format,
    /// The table of calls.
    Statistics,
    /// Changing what calls do.
    Tampering,
    /// The rest.
    Miscellaneous,
}

impl Group {
    /// The chapters in order.
    pub const ALL: [Group; 8] = [
        Group::Startup,
        Group::Tracing,
        Group::Filtering,
        Group::Output,
        Group::Format,
        Group::Statistics,
        Group::Tampering,
        Group::Miscellaneous,
    ];

    /// The heading.
    pub const fn title(self) -> &'static str {
        match self {
            Group::Startup => "Startup",
            Group::Tracing => "Tracing",
            Group::Filtering => "Filtering",
            Group::Output => "Output",
            Group::Format => "Output format",
            Group::Statistics => "Statistics",
            Group::Tampering => "Tampering",
            Group::Miscellaneous => "Miscellaneous",
        }
    }
}

/// What a command line asks for.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    /// Trace.
    Trace(Box<HighArgs>),
    /// Print a text on standard output and end with status 0.
    Print(String),
    /// Merge the files of `-ff` (`log-merge`).
    LogMerge {
        /// What their names begin with.
        prefix: OsString,
        /// Whether lines without a time are left out.
        strict: bool,
        /// For messages.
        progname: String,
    },
    /// Print a text on standard error and end with status 0.
    Hint(String),
}

/// A command line that cannot be obeyed. Its [`Display`](fmt::Display) is all that standard error gets, without the last
/// newline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UsageError {
    /// `argv[0]`.
    pub progname: OsString,
    /// Warnings that come before the error.
    pub warnings: Vec<String>,
    /// The error.
    pub text: String,
    /// A line that leads to the help.
    pub hint: Option<String>,
}

impl UsageError {
    /// The exit status that goes with it.
    pub const EXIT_STATUS: u8 = 1;
}

impl fmt::Display for UsageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for warning in &self.warnings {
            writeln!(f, "{}", hiargs::message(&self.progname, warning))?;
        }
        write!(f, "{}", hiargs::message(&self.progname, &self.text))?;
        if let Some(hint) = &self.hint {
            write!(f, "\n{hint}")?;
        }
        Ok(())
    }
}

impl std::error::Error for UsageError {}

/// Reads the command line of this process, `argv[0]` first (`std::env::args_os()`).
pub fn parse(
    args: impl IntoIterator<Item = OsString>,
    classes: &dyn Fn(Abi, u64) -> Classes,
) -> Result<Command, UsageError> {
    parse_in(args, &Surroundings { classes, own_pid: std::process::id(), real_uid: launch::real_uid() })
}

/// Reads a command line, `argv[0]` first.
pub fn parse_in(args: impl IntoIterator<Item = OsString>, around: &Surroundings<'_>) -> Result<Command, UsageError> {
    let mut args = args.into_iter();
    let progname = args.next().unwrap_or_else(|| OsString::from("strobe"));
    if base(&progname.to_string_lossy()) == "strace-log-merge" {
        return log_merge(args.collect());
    }
    let mut parser = lexopt::Parser::from_args(args);
    match personality(&progname) {
        Personality::Strace => options(progname, Personality::Strace, &mut parser, around),
        Personality::Strobe => subcommand(progname, &mut parser, around),
    }
}

/// The personality that goes with a name: strace's if its last component is `strace` or ends so.
pub fn personality(progname: &OsStr) -> Personality {
    if progname.as_encoded_bytes().ends_with(b"strace") { Personality::Strace } else { Personality::Strobe }
}

/// The command line of `strace-log-merge`.
fn log_merge(args: Vec<OsString>) -> Result<Command, UsageError> {
    let name = "strace-log-merge";
    match args.as_slice() {
        [option] if option == "-h" || option == "--help" => Ok(Command::Print(help::log_merge(name))),
        [prefix] => Ok(Command::LogMerge { prefix: prefix.clone(), strict: true, progname: name.into() }),
        _ => Err(UsageError {
            progname: name.into(),
            warnings: Vec::new(),
            text: "one prefix is needed".into(),
            hint: Some(help::log_merge(name).trim_end().into()),
        }),
    }
}

/// The last component of a name.
fn base(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or_default()
}

/// The first word of strobe's own command line.
fn subcommand(
    progname: OsString,
    parser: &mut lexopt::Parser,
    around: &Surroundings<'_>,
) -> Result<Command, UsageError> {
    let name = progname.to_string_lossy().into_owned();
    let wrong = |text: String, hint: String| {
        Err(UsageError { progname: progname.clone(), warnings: Vec::new(), text, hint: Some(hint) })
    };
    let print = |text| Ok(Command::Print(text));
    let general = format!("Try '{name} --help' for more information.");
    let Ok(Some(first)) = parser.next() else {
        return wrong("a command is missing".into(), general);
    };
    let word = match first {
        lexopt::Arg::Short('h') | lexopt::Arg::Long("help") => return print(help::overview(base(&name))),
        lexopt::Arg::Short('V') | lexopt::Arg::Long("version") => return print(help::version(base(&name))),
        lexopt::Arg::Short(letter) => {
            return wrong(
                format!("option '-{letter}' needs the command 'trace' in front: {name} trace -{letter}"),
                general,
            );
        }
        lexopt::Arg::Long(long) => {
            return wrong(
                format!("option '--{long}' needs the command 'trace' in front: {name} trace --{long}"),
                general,
            );
        }
        lexopt::Arg::Value(word) => word,
    };
    if word == "trace" {
        return options(progname, Personality::Strobe, parser, around);
    }
    let words: Vec<OsString> = parser.raw_args().into_iter().flatten().collect();
    let rest: Vec<String> = words.iter().map(|arg| arg.to_string_lossy().into_owned()).collect();
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    match (word.to_string_lossy().as_ref(), rest.as_slice()) {
        ("help", []) => print(help::overview(base(&name))),
        ("help", ["trace"]) | ("help", ["help" | "completions" | "man"]) => {
            print(help::options(Personality::Strobe, base(&name)))
        }
        ("help", ["log-merge"]) => print(help::log_merge(&format!("{name} log-merge"))),
        ("help", [other, ..]) => wrong(format!("there is no help about '{other}'"), general),
        ("completions", ["bash"]) => print(complete::bash()),
        ("completions", ["zsh"]) => print(complete::zsh()),
        ("completions", ["fish"]) => print(complete::fish()),
        ("completions", [other, ..]) => {
            wrong(format!("no completions for '{other}': there are those for bash, zsh and fish"), general)
        }
        ("completions", []) => wrong("the shell is missing: completions bash|zsh|fish".into(), general),
        ("log-merge", ["-h" | "--help"]) => print(help::log_merge(&format!("{name} log-merge"))),
        ("log-merge", [_]) => match words.first() {
            Some(prefix) => {
                Ok(Command::LogMerge { prefix: prefix.clone(), strict: false, progname: format!("{name} log-merge") })
            }
            None => wrong("the prefix is missing".into(), general),
        },
        ("log-merge", _) => wrong("log-merge takes one prefix, that of -ff -o PREFIX".into(), general),
        ("man", []) => print(man::page()),
        ("man", _) => wrong("'man' takes no arguments".into(), general),
        (other, _) => wrong(
            format!(
                "unknown command '{other}'; to trace it: {name} trace {other}{}",
                if rest.is_empty() { "" } else { " ..." }
            ),
            general,
        ),
    }
}

/// A command line of options, PROG and its arguments.
fn options(
    progname: OsString,
    personality: Personality,
    parser: &mut lexopt::Parser,
    around: &Surroundings<'_>,
) -> Result<Command, UsageError> {
    let mut warnings = Vec::new();
    let name = progname.to_string_lossy().into_owned();
    let parsed = parse::parse(parser, personality, around, &mut warnings);
    let outcome = parsed.and_then(|(low, rest)| match low.special {
        Some(Special::Help) => Ok(Command::Print(help::options(personality, base(&name)))),
        Some(Special::Version) => Ok(Command::Print(help::version(base(&name)))),
        None if low.tip.is_some_and(|tip| tip.format != TipFormat::None)
            && rest.is_empty()
            && low.attach.is_empty() =>
        {
            Ok(Command::Hint(low.tip.and_then(tips::text).unwrap_or_default()))
        }
        None => {
            let high = resolve::resolve(low, rest, &progname, personality, around, &mut warnings)?;
            Ok(Command::Trace(Box::new(high)))
        }
    });
    outcome.map_err(|wrong| {
        let hint = wrong.hint.then(|| match personality {
            Personality::Strace => format!("Try '{name} -h' for more information."),
            Personality::Strobe => format!("Try '{name} help trace' for more information."),
        });
        UsageError { progname, warnings, text: wrong.text, hint }
    })
}
