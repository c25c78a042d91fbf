//! What was given on the command line, option by option, before options are held against one another.

use super::hiargs::*;
use super::inject::Rule;
use super::parse::{Given, Wrong};
use super::sets::{NumberSet, SyscallSet};
use filter::Filter;
use std::ffi::OsString;
use std::num::{NonZeroU32, NonZeroU64};
use std::time::Duration;

/// The options as given. `None`, `false` and 0 mean "not given". A field has the name of its option, where there is one.
#[allow(missing_docs, reason = "the field is the option of its name, which the flag slice documents")]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct LowArgs {
    /// What to do instead of tracing.
    pub special: Option<Special>,
    /// What an option has to say although it is right.
    pub warnings: Vec<String>,

    pub env: Vec<EnvChange>,
    pub attach: Vec<i32>,
    pub user: Option<String>,
    pub argv0: Option<OsString>,

    /// How many times `-D`.
    pub short_daemonize: u32,
    pub daemonize: Option<Daemon>,
    pub detach_on_execve: bool,
    /// How many times `-f`.
    pub short_follow: u32,
    pub long_follow: bool,
    /// `-F`.
    pub deprecated_follow: bool,
    /// `--no-follow-forks` after the last of the others.
    pub no_follow: bool,
    pub interruptible: Option<Interruptible>,
    pub kill_on_exit: bool,
    pub seccomp_bpf: bool,
    /// `--engine`.
    pub engine: Option<EngineChoice>,
    pub syscall_limit: Option<NonZeroU64>,
    pub debug: bool,
    pub tree: bool,
    pub pgrep: Vec<String>,
    pub whole_lines: bool,
    pub tip: Option<Tip>,

    pub trace: Option<SyscallSet>,
    pub abbrev: Option<SyscallSet>,
    pub verbose: Option<SyscallSet>,
    pub raw: Option<SyscallSet>,
    pub signals: Option<NumberSet>,
    pub status: Option<Status>,
    /// How many times `-z` or `-Z`.
    pub status_shorthands: u32,
    pub trace_fds: Option<NumberSet>,
    pub trace_paths: Vec<OsString>,
    pub condition: Option<Filter>,
    pub start_when: Option<Filter>,
    pub stop_when: Option<Filter>,
    /// `-e inject=` and `-e fault=`, in order.
    pub inject: Vec<Rule>,
    pub read: Option<NumberSet>,
    pub write: Option<NumberSet>,
    /// `-e namespace=new`.
    pub namespace: bool,
    /// `-e kvm=vcpu`, `-e kvm=vcpu+`.
    pub vcpu: Option<Vcpu>,

    pub output: Option<OsString>,
    pub append: bool,
    pub output_separately: bool,
    pub format: Option<Format>,
    pub color: Option<Color>,
    /// How many times `-q`.
    pub short_quiet: u32,
    pub quiet: Option<Quiet>,

    pub always_show_pid: bool,
    /// How many times `-t`.
    pub short_absolute: u32,
    /// `Some(None)`: given as `none`.
    pub absolute: Option<Option<AbsoluteTime>>,
    pub relative: Option<Precision>,
    pub syscall_times: Option<Precision>,
    pub syscall_number: bool,
    pub instruction_pointer: bool,
    /// How many times `-k`.
    pub short_stack_trace: u32,
    pub stack_trace: Option<StackTraceMode>,
    pub stack_trace_frame_limit: Option<NonZeroU32>,
    pub arg_names: bool,
    pub columns: Option<u32>,
    pub string_limit: Option<u32>,
    /// How many times `-x`.
    pub short_hex: u32,
    pub strings_in_hex: Option<StringsInHex>,
    pub const_print_style: Option<ConstPrintStyle>,
    /// How many times `-y`.
    pub short_decode_fds: u32,
    pub decode_fds: Option<DecodeFds>,
    pub decode_pids: Option<DecodePids>,
    pub secontext: Option<Secontext>,

    pub summary: Option<SummaryKind>,
    pub summary_columns: Option<Vec<Column>>,
    pub sort_by: Option<Option<Column>>,
    pub wall_clock: bool,
    pub overhead: Option<Duration>,
}

/// Something else than tracing, asked for by an option.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Special {
    /// `-V`.
    Version,
    /// `-h`: as soon as it is read, whatever follows.
    Help,
}

/// Which of `-c` and `-C`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SummaryKind {
    /// `-c`.
    Only,
    /// `-C`.
    AlsoTrace,
}

impl LowArgs {
    /// `-c` or `-C`.
    pub fn summarise(&mut self, kind: SummaryKind) -> Result<(), Wrong> {
        if self.summary.is_some_and(|other| other != kind) {
            return Err(Wrong::usage("-c/--summary-only and -C/--summary are mutually exclusive"));
        }
        self.summary = Some(kind);
        Ok(())
    }

    /// One `-p`: a list of process ids.
    pub fn add_attach(&mut self, given: &Given<'_>, own_pid: u32) -> Result<(), Wrong> {
        let text = given.text();
        for item in text.split([',', ' ', '\t', '\n']).filter(|item| !item.is_empty()) {
            let pid = super::values::unsigned(item, i32::MAX as u64).and_then(|pid| i32::try_from(pid).ok());
            let Some(pid) = pid.filter(|pid| *pid > 0) else {
                return Err(Wrong::plain(format!("Invalid process id: '{item}'")));
            };
            if pid.cast_unsigned() == own_pid {
                return Err(Wrong::plain("I'm sorry, I can't let you do that, Dave."));
            }
            if !self.attach.contains(&pid) {
                self.attach.push(pid);
            }
        }
        Ok(())
    }

    /// One `-U`: a list of columns that replaces an earlier one.
    pub fn choose_columns(&mut self, given: &Given<'_>) -> Result<(), Wrong> {
        let text = given.text();
        let mut columns = Vec::new();
        let mut rest = text.as_str();
        loop {
            let (name, next) = rest.split_once(',').map_or((rest, None), |(name, next)| (name, Some(next)));
            let Some(column) = super::values::column(name) else {
                return Err(Wrong::usage(format!("unknown column name: '{name}'")));
            };
            if columns.contains(&column) {
                return Err(Wrong::usage(format!(
                    "call summary column has been provided more than once: '{name}' (-U option residual: '{rest}')"
                )));
            }
            columns.push(column);
            match next {
                Some(next) => rest = next,
                None => break,
            }
        }
        self.summary_columns = Some(columns);
        Ok(())
    }
}
