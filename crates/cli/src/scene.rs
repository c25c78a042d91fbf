//! The fields of an event, for the predicates of `filter` (docs/filter.md).

use crate::proc::Proc;
use abi::{Abi, sysno};
use decode::row::{ArgRow, Call};
use filter::{Filter, Scene, Term, Truth, member};
use model::Tid;
use model::event::Return;
use model::lookup::{FdKinds, Known, Lookup};
use model::value::{Arg, Handle, Value};
use std::borrow::Cow;

/// A call, as much as is known of it.
pub struct Moment<'m> {
    /// Its row.
    pub call: &'m Call,
    /// Its convention.
    pub abi: Abi,
    /// Its arguments in registers, when it is made.
    pub registers: Option<&'m [u64; 6]>,
    /// Its arguments, and how many of them are known.
    pub args: &'m [Arg<'m>],
    /// How many of them are known, from the first.
    pub known: usize,
    /// Its result.
    pub ret: Option<Return>,
    /// Nanoseconds that it took.
    pub spent: Option<u64>,
    /// Nothing more will be known.
    pub over: bool,
    /// Whose it is, and what that stands for.
    pub task: Option<(Tid, &'m Proc)>,
}

/// The fields that every call has.
const OWN: [&str; 14] =
    ["name", "abi", "pid", "comm", "exe", "ret", "errno", "duration", "arg1", "arg2", "arg3", "arg4", "arg5", "arg6"];

fn rows_args(call: &Call) -> impl Iterator<Item = &'static ArgRow> {
    let cases = call.by.iter().flat_map(|by| by.cases.iter()).flat_map(|case| case.args.iter());
    call.args.iter().chain(cases)
}

/// Whether a field exists in any call.
pub fn known(path: &[String]) -> bool {
    let [first, rest @ ..] = path else { return false };
    if OWN.contains(&first.as_str()) {
        return rest.is_empty();
    }
    let has = |call: &Call, name: &str| rows_args(call).any(|arg| arg.name == name);
    decode::calls::all().any(|call| match rest {
        [argument, ..] if call.name == first => has(call, argument),
        _ => has(call, first),
    })
}

impl Moment<'_> {
    fn later(&self) -> Term<'static> {
        if self.over { Term::Absent } else { Term::Later }
    }

    fn argument(&self, name: &str, rest: &[String]) -> Term<'_> {
        if let Some(at) = self.args.iter().position(|arg| arg.name == name) {
            if at >= self.known {
                return self.later();
            }
            return match member(&self.args[at].value, rest) {
                (Term::Value(Value::Handle(num, Handle::Fd | Handle::Dirfd)), [what]) => {
                    self.descriptor(num.bits as u32 as i32, what)
                }
                (Term::Later, _) => self.later(),
                (term, []) => term,
                (_, _) => Term::Absent,
            };
        }
        match self.args.is_empty() && rows_args(self.call).any(|arg| arg.name == name) {
            true => self.later(),
            false => Term::Absent,
        }
    }

    /// What a descriptor stands for.
    fn descriptor(&self, fd: i32, what: &str) -> Term<'_> {
        let Some((tid, look)) = self.task else { return self.later() };
        let known = if fd == AT_FDCWD { look.cwd(tid) } else { None };
        let path = match (known, look.fd(tid, fd, FdKinds::PATH)) {
            (Some(path), _) | (None, Some(Known::Path { path, .. })) => path,
            _ => return Term::Absent,
        };
        match what {
            "path" => Term::Text(Cow::Owned(path)),
            "kind" => {
                let kind: &[u8] = if path.starts_with(b"/") {
                    if look.terminal(tid, fd) { b"tty" } else { b"file" }
                } else {
                    // "socket:[1234]", "anon_inode:[eventpoll]".
                    let inner = path.strip_prefix(b"anon_inode:").unwrap_or(&path);
                    let inner = inner.strip_prefix(b"[").unwrap_or(inner);
                    inner.split(|c| b":]".contains(c)).next().unwrap_or_default()
                };
                Term::Text(Cow::Owned(kind.to_vec()))
            }
            _ => Term::Absent,
        }
    }
}

const AT_FDCWD: i32 = -100;

impl Scene for Moment<'_> {
    fn field(&self, path: &[String]) -> Term<'_> {
        let [first, rest @ ..] = path else { return Term::Absent };
        match first.as_str() {
            "name" => Term::Text(Cow::Borrowed(self.call.name.as_bytes())),
            "abi" => Term::Text(Cow::Borrowed(self.abi.bits().as_bytes())),
            "pid" => self.task.map_or_else(|| self.later(), |(tid, _)| Term::Number(tid.0.into())),
            "comm" => match self.task {
                Some((tid, look)) => look.comm(tid.0).map_or(Term::Absent, |comm| Term::Text(Cow::Owned(comm))),
                None => self.later(),
            },
            "exe" => match self.task {
                Some((tid, _)) => match std::fs::read_link(format!("/proc/{tid}/exe")) {
                    Ok(path) => Term::Text(Cow::Owned(path.into_os_string().into_encoded_bytes())),
                    Err(_) => Term::Absent,
                },
                None => self.later(),
            },
            "ret" => match self.ret {
                Some(ret) if ret.error => Term::Number(-1),
                Some(ret) if self.abi.register() == 4 => Term::Number((ret.value as u32).into()),
                Some(ret) => Term::Number(ret.value.into()),
                None => self.later(),
            },
            "errno" => match self.ret {
                Some(ret) if ret.error => Term::Errno(u32::try_from(-ret.value).unwrap_or(0)),
                Some(_) => Term::Errno(0),
                None => self.later(),
            },
            "duration" => self.spent.map_or_else(|| self.later(), |spent| Term::Number(spent.into())),
            "arg1" | "arg2" | "arg3" | "arg4" | "arg5" | "arg6" => match self.registers {
                Some(registers) => Term::Number(registers[usize::from(first.as_bytes()[3] - b'1')].into()),
                None => self.later(),
            },
            name => match rest.split_first() {
                Some((argument, members)) if self.call.name == name => self.argument(argument, members),
                // `openat.flags` says nothing of another call, unless that has such an argument.
                _ => self.argument(name, rest),
            },
        }
    }

    fn abi(&self) -> Abi {
        self.abi
    }
}

/// Whether a call can be meant at all, going by its number.
pub fn possible(filter: &Filter, abi: Abi, nr: u64) -> bool {
    let Some(call) = decode::calls::row(abi, nr) else { return true };
    // The sub-calls of i386 have rows of their own.
    if abi == Abi::I386 && sysno::name(abi, nr).is_some_and(|name| name == "socketcall" || name == "ipc") {
        return true;
    }
    let moment =
        Moment { call, abi, registers: None, args: &[], known: 0, ret: None, spent: None, over: false, task: None };
    filter.test(&moment) != Truth::No
}

/// The message about a filter that cannot be read: its text, and a mark under the place.
pub fn complaint(option: &str, text: &str, wrong: &filter::Wrong) -> String {
    let mark = " ".repeat(wrong.column.saturating_sub(1));
    format!(
        "invalid {option} expression: {}\n  {}\n  {mark}^ column {}",
        wrong.text,
        text.replace('\n', " "),
        wrong.column
    )
}
