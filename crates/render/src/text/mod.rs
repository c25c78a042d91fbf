//! The text of a trace, byte for byte as strace writes it.
//!
//! A [`Sheet`] is one output stream. It knows whose line is open: a call's name and the arguments known at entry are
//! written when the task enters the kernel, the rest when it comes back; in between another task may need a line of its
//! own, and then the open one ends in ` <unfinished ...>`. Everything about a single value is in `pen`, everything about
//! the run's choices in [`Style`], and what is odd about strace's text in `quirks`.
//!
//! Writing a line allocates nothing once the sheet's buffer has grown; only look-ups of descriptors and names do.

mod clock;
pub mod dump;
pub(crate) mod number;
mod pen;
mod quirks;
mod quote;
mod stack;
mod style;

use abi::Abi;
use model::Tid;
use model::lookup::Labelled;
use model::stack::Stack;
use model::value::{Arg, Aux, Handle, Outcome, Ret, Value};

pub use clock::Clock;
pub use pen::Context;
pub(crate) use pen::{bits_in, choice_is_unknown, lengthened, mask_of, presentation, ptrace_event};
pub use quote::HexStrings;
pub use style::{Absolute, Colors, Ink, Labels, Last, Manner, Style, Xlat};

use number::{dec, hex, udec, udec_padded};
use pen::{Pen, pointer_digits};
use quote::{Inside, escaped};

/// As many bytes of a call's line are written, before it is let go and after, until its lists end with `...`; those of
/// strings longer than the default size do not count. Lists of a thousand elements, as programs have them, come nowhere near.
pub const LONGEST: usize = 1 << 18;

/// How a line tells its task.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum PidForm {
    /// Not at all: there is only one, or it has a file of its own.
    #[default]
    None,
    /// `1234  `, left-justified in five columns.
    Plain,
    /// `[pid  1234] `.
    Bracketed,
}

/// What stands in front of a line.
#[derive(Clone, Copy, Debug)]
pub struct Leader {
    /// How the task is told.
    pub pid: PidForm,
    /// The task.
    pub tid: Tid,
    /// Nanoseconds since the epoch, for absolute times.
    pub realtime: u64,
    /// Nanoseconds of the monotonic clock, for relative times.
    pub monotonic: u64,
    /// The number of the task's call, or of its last one (with bit 30 for x32).
    pub nr: Option<u64>,
    /// The instruction pointer.
    pub ip: Option<u64>,
}

impl Leader {
    /// A leader that tells nothing but the task.
    #[must_use]
    pub fn of(tid: Tid) -> Self {
        Leader { pid: PidForm::None, tid, realtime: 0, monotonic: 0, nr: None, ip: None }
    }
}

/// What a call is named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CallName<'n> {
    /// By its name.
    Known(&'n str),
    /// A native call under an x32 number: `ioctl#64`.
    Native64(&'n str),
    /// A number that the kernel's tables do not have: `syscall_0x4d2`.
    Number(u64),
}

/// What all parts of a line need to know.
#[derive(Clone, Copy)]
pub struct Line<'l> {
    /// The run's choices.
    pub style: &'l Style,
    /// The call's.
    pub manner: Manner,
    /// What stands in front.
    pub leader: Leader,
    /// The task, and what its numbers stand for.
    pub cx: Context<'l>,
}

/// What was done to a call from outside.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Injected {
    /// Nothing.
    #[default]
    No,
    /// Its result or its entry was replaced.
    Yes,
    /// What its arguments point to was changed.
    Args,
    /// Both.
    Both,
}

/// What stands behind the result.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tail {
    /// Whether the call was tampered with.
    pub injected: Injected,
    /// Whether it was delayed.
    pub delayed: bool,
    /// Nanoseconds spent in the call.
    pub spent: Option<u64>,
}

/// What a virtual processor shares with its program.
#[derive(Clone, Copy, Debug)]
pub struct Vcpu<'v> {
    /// Which one it is of its machine.
    pub number: u32,
    /// Before the call that let it run.
    pub before: Option<Value<'v>>,
    /// After it, if it ran.
    pub after: Option<Value<'v>>,
}

/// One output stream.
#[derive(Debug, Default)]
pub struct Sheet {
    out: Vec<u8>,
    /// Where in the buffer the line begins, and how many columns of it have been taken away before.
    start: usize,
    carried: usize,
    /// Bytes of the line that take no column (colours).
    hidden: usize,
    /// Whether the line is one with colours: then its last bytes take them back.
    colored: bool,
    open: Option<Tid>,
}

impl Sheet {
    /// An empty sheet.
    #[must_use]
    pub fn new() -> Sheet {
        Sheet::default()
    }

    /// What was written since the last [`Sheet::clear`].
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.out
    }

    /// Forgets what was written, keeping the room and the state of the open line.
    pub fn clear(&mut self) {
        self.carried += self.out.len() - self.start;
        self.start = 0;
        self.out.clear();
    }

    /// The task whose line is open.
    #[must_use]
    pub fn open(&self) -> Option<Tid> {
        self.open
    }

    fn pen<'p>(&'p mut self, line: &'p Line<'_>) -> Pen<'p> {
        Pen {
            most: self.out.len() + LONGEST,
            out: &mut self.out,
            hidden: &mut self.hidden,
            style: line.style,
            xlat: line.style.xlat,
            manner: line.manner,
            cx: &line.cx,
            colors: line.style.colors.as_ref(),
            around: None,
            run: false,
            opaque: false,
        }
    }

    /// Columns written on this line.
    fn column(&self) -> usize {
        (self.carried + self.out.len() - self.start).saturating_sub(self.hidden)
    }

    fn end(&mut self) {
        if std::mem::take(&mut self.colored) {
            self.out.extend_from_slice(b"\x1b[0m");
        }
        self.out.push(b'\n');
        self.start = self.out.len();
        self.carried = 0;
        self.hidden = 0;
        self.open = None;
    }

    /// Ends the open line, if any, with ` <unfinished ...>`.
    pub fn unfinished(&mut self) {
        if self.open.is_some() {
            self.out.extend_from_slice(b" <unfinished ...>");
            self.end();
        }
    }

    /// Ends the open line, if any, with ` <detached ...>`.
    pub fn detached(&mut self) {
        if self.open.is_some() {
            self.out.extend_from_slice(b" <detached ...>");
            self.end();
        }
    }

    /// Ends the open line of a task that goes on under the thread id of its process (execve(2) by a thread).
    pub fn pid_changed(&mut self, to: Tid) {
        if self.open.is_some() {
            self.out.extend_from_slice(b" <pid changed to ");
            dec(&mut self.out, i64::from(to.0));
            self.out.extend_from_slice(b" ...>");
            self.end();
        }
    }

    /// Ends any open line and writes the leader.
    fn leader(&mut self, line: &Line<'_>) {
        self.unfinished();
        let Line { style, leader, .. } = *line;
        self.colored = style.colors.is_some();
        let mut pen = self.pen(line);
        // As if all that stands in brackets were the value of an argument.
        let label = pen.label_of(Labelled::Task);
        let bracketed = leader.pid == PidForm::Bracketed || style.number || style.ip || label.is_some();
        if bracketed {
            pen.around = Some(Ink::ArgVal);
        }
        let tid = u64::from(leader.tid.0.unsigned_abs());
        match leader.pid {
            PidForm::None => {}
            PidForm::Plain if style.comm => {
                udec(pen.out, tid);
                pen.comm(i64::from(leader.tid.0));
                pen.out.push(b' ');
            }
            PidForm::Plain => {
                let before = pen.out.len();
                udec(pen.out, tid);
                let width = pen.out.len() - before;
                pen.out.extend(std::iter::repeat_n(b' ', 5usize.saturating_sub(width) + 1));
            }
            PidForm::Bracketed => {
                pen.punct("[");
                pen.text("pid ");
                udec_padded(pen.out, tid, 5, b' ');
                pen.comm(i64::from(leader.tid.0));
                pen.punct("]");
                pen.out.push(b' ');
            }
        }
        if let Some(label) = label {
            pen.label(&label);
            pen.out.push(b' ');
        }
        if let Some(absolute) = style.absolute {
            let (sec, nsec) = (leader.realtime / 1_000_000_000, leader.realtime % 1_000_000_000);
            if absolute.unix {
                udec(pen.out, sec);
            } else {
                style.clock.time_of_day(pen.out, sec as i64);
            }
            number::fraction(pen.out, nsec, absolute.digits);
            pen.out.push(b' ');
        }
        if let Some(digits) = style.relative {
            let since = style.clock.since_previous(leader.monotonic);
            if style.absolute.is_some() {
                pen.text("(+");
            }
            udec_padded(pen.out, since / 1_000_000_000, 6, b' ');
            number::fraction(pen.out, since % 1_000_000_000, digits);
            pen.text(if style.absolute.is_some() { ") " } else { " " });
        }
        if style.number {
            pen.punct("[");
            match leader.nr {
                Some(nr) => udec_padded(pen.out, nr, 4, b' '),
                None => pen.text("???"),
            }
            pen.punct("]");
            pen.out.push(b' ');
        }
        if style.ip {
            let word = line.cx.abi.word();
            pen.punct("[");
            match leader.ip {
                Some(ip) => pointer_digits(pen.out, ip, word),
                None => pen.out.extend(std::iter::repeat_n(b'?', word * 2)),
            }
            pen.punct("]");
            pen.out.push(b' ');
        }
    }

    /// Opens the line of a call: its leader, its name and the arguments known at entry.
    pub fn enter(&mut self, line: &Line<'_>, call: &CallName<'_>, args: &[Arg<'_>]) {
        self.leader(line);
        self.open = Some(line.leader.tid);
        let mut pen = self.pen(line);
        pen.tinted(Ink::Syscall, |pen| name(pen, call));
        pen.out.push(b'(');
        if args.is_empty() {
            // The first argument's colour begins here, whether or not there is any.
            pen.escape(Some(Ink::ArgVal));
        }
        arguments(&mut pen, call, args, 0, false);
    }

    /// The rest of a call: the arguments known only now, the result. `printed` is how many arguments [`Sheet::enter`]
    /// was given. When another line came in between, `<... NAME resumed>` takes the call up again.
    pub fn exit(
        &mut self,
        line: &Line<'_>,
        call: &CallName<'_>,
        rest: &[Arg<'_>],
        printed: usize,
        ret: &Ret<'_>,
        tail: &Tail,
    ) {
        if self.open != Some(line.leader.tid) {
            self.leader(line);
            let mut pen = self.pen(line);
            pen.text("<... ");
            name(&mut pen, call);
            pen.text(" resumed>");
        }
        self.open = None;
        let mut pen = self.pen(line);
        pen.escape(None);
        if printed == 0 && rest.is_empty() {
            pen.escape(None);
        }
        arguments(&mut pen, call, rest, printed, printed == 0);
        pen.out.push(b')');
        pen.escape(None);
        pen.out.push(b' ');
        let pad = line.style.column.saturating_sub(self.column());
        self.out.extend(std::iter::repeat_n(b' ', pad));
        let mut pen = self.pen(line);
        pen.tinted(Ink::Punct, |pen| pen.out.push(b'='));
        pen.escape(None);
        pen.out.push(b' ');
        pen.opaque = !pen.manner.verbose && quirks::silent_left(call);
        result(&mut pen, ret);
        let injected = match tail.injected {
            Injected::No => "",
            Injected::Yes => "(INJECTED)",
            Injected::Args => "(INJECTED: args)",
            Injected::Both => "(INJECTED: args, retval)",
        };
        for remark in [injected, if tail.delayed { "(DELAYED)" } else { "" }] {
            if !remark.is_empty() {
                pen.out.push(b' ');
                pen.tinted(Ink::RetVal, |pen| pen.text(remark));
            }
        }
        if let (Some(digits), Some(spent)) = (line.style.times, tail.spent) {
            pen.out.push(b' ');
            pen.tinted(Ink::RetVal, |pen| pen.angles(|pen| clock::seconds(pen.out, spent, digits)));
        }
        self.end();
    }

    /// The end of a call that never returns because its task ended: what is missing of the arguments is not known.
    pub fn ended(&mut self, line: &Line<'_>, call: &CallName<'_>, incomplete: bool, ret: &Ret<'_>) {
        if incomplete && self.open == Some(line.leader.tid) {
            self.unfinished();
        }
        self.exit(line, call, &[], usize::MAX, ret, &Tail::default());
    }

    /// Finished lines from elsewhere, as they are.
    pub fn raw(&mut self, lines: &[u8]) {
        self.unfinished();
        self.out.extend_from_slice(lines);
        self.start = self.out.len();
    }

    /// A task goes on under another id: its open line stays its own.
    pub fn renamed(&mut self, from: Tid, to: Tid) {
        if self.open == Some(from) {
            self.open = Some(to);
        }
    }

    /// A call from its name to its result.
    pub fn whole(&mut self, line: &Line<'_>, call: &CallName<'_>, args: &[Arg<'_>], ret: &Ret<'_>, tail: &Tail) {
        self.enter(line, call, args);
        self.exit(line, call, &[], args.len(), ret, tail);
    }

    /// `--- SIGX {…} ---`: a signal is delivered. `info` is its `siginfo_t`, `Nothing` when that could not be read.
    pub fn signal(&mut self, line: &Line<'_>, signo: u32, info: &Value<'_>) {
        self.leader(line);
        let mut pen = self.pen(line);
        pen.text("--- ");
        pen.signal_name(signo);
        if !matches!(info, Value::Nothing) {
            pen.out.push(b' ');
            pen.around = Some(Ink::ArgVal);
            pen.value(info);
        }
        pen.text(" ---");
        self.end();
    }

    /// `--- stopped by SIGX ---`: a group-stop.
    pub fn group_stop(&mut self, line: &Line<'_>, signo: u32) {
        self.leader(line);
        let mut pen = self.pen(line);
        pen.text("--- stopped by ");
        pen.signal_name(signo);
        pen.text(" ---");
        self.end();
    }

    /// `+++ exited with N +++`.
    pub fn exited(&mut self, line: &Line<'_>, status: u8) {
        self.leader(line);
        let pen = self.pen(line);
        pen.out.extend_from_slice(b"+++ exited with ");
        udec(pen.out, u64::from(status));
        pen.out.extend_from_slice(b" +++");
        self.end();
    }

    /// `+++ killed by SIGX +++`.
    pub fn killed(&mut self, line: &Line<'_>, signo: u32, core: bool) {
        self.leader(line);
        let mut pen = self.pen(line);
        pen.text("+++ killed by ");
        pen.signal_name(signo);
        if core {
            pen.text(" (core dumped)");
        }
        pen.text(" +++");
        self.end();
    }

    /// `+++ superseded by execve in pid N +++`: the leader of a process whose thread `by` executed a program.
    pub fn superseded(&mut self, line: &Line<'_>, by: Tid) {
        self.leader(line);
        let pen = self.pen(line);
        pen.out.extend_from_slice(b"+++ superseded by execve in pid ");
        dec(pen.out, i64::from(by.0));
        pen.out.extend_from_slice(b" +++");
        self.end();
    }

    /// `[ Process PID=N runs in 32 bit mode. ]`: the task's calls now follow the context's ABI.
    pub fn personality(&mut self, line: &Line<'_>) {
        self.leader(line);
        let mut pen = self.pen(line);
        pen.text("[ Process PID=");
        dec(pen.out, i64::from(line.leader.tid.0));
        pen.text(" runs in ");
        pen.text(line.cx.abi.bits());
        pen.text(if line.cx.abi == Abi::X32 { " mode. ]" } else { " bit mode. ]" });
        self.end();
    }

    /// The frames of a call stack, a line each. `held` says that they were kept since the call began, as the reference does
    /// for calls; it then shows an offset even where there is no function.
    pub fn stack(&mut self, stack: &Stack, held: bool) {
        self.unfinished();
        stack::write(&mut self.out, stack, held);
        self.start = self.out.len();
    }

    /// The state of a virtual processor (`-e kvm=vcpu+`), before its call or after it.
    pub fn vcpu(&mut self, line: &Line<'_>, vcpu: &Vcpu<'_>) {
        self.unfinished();
        for (sign, state) in [('<', vcpu.before), ('>', vcpu.after)] {
            let Some(state) = state else { continue };
            self.colored = line.style.colors.is_some();
            let mut pen = self.pen(line);
            pen.text(" VCPU:");
            udec(pen.out, u64::from(vcpu.number));
            pen.out.push(sign as u8);
            pen.out.push(b' ');
            pen.around = Some(Ink::ArgVal);
            pen.value(&state);
            self.end();
        }
    }

    /// Lines of our own without a leader. What is not printable in them is escaped.
    pub fn note(&mut self, text: &[u8]) {
        self.unfinished();
        for line in text.split(|b| *b == b'\n').filter(|line| !line.is_empty()) {
            escaped(&mut self.out, line, HexStrings::None, Inside::Nothing);
            self.end();
        }
    }
}

fn name(pen: &mut Pen<'_>, call: &CallName<'_>) {
    match *call {
        CallName::Known(name) => pen.text(name),
        CallName::Native64(name) => {
            pen.text(name);
            pen.text("#64");
        }
        CallName::Number(nr) => {
            pen.text("syscall_0x");
            number::hex_digits(pen.out, nr, 1);
        }
    }
}

/// linux/fcntl.h.
pub(crate) const AT_FDCWD: i32 = -100;

/// `begun`: the colour of the first was written with the parenthesis.
fn arguments(pen: &mut Pen<'_>, call: &CallName<'_>, args: &[Arg<'_>], printed: usize, mut begun: bool) {
    let mut first = printed == 0;
    // A path begins at the descriptor in front of it.
    let mut from = AT_FDCWD;
    for arg in args {
        if matches!(arg.value, Value::Nothing) {
            continue;
        }
        // Otherwise it is the second half of an argument that is on the paper already.
        let begins = !matches!(arg.value, Value::Changed(Value::Nothing, _));
        if begins && !std::mem::replace(&mut first, false) {
            pen.text(", ");
        }
        if !std::mem::take(&mut begun) {
            pen.escape(Some(Ink::ArgVal));
        }
        pen.around = Some(Ink::ArgVal);
        pen.opaque = !pen.manner.verbose && quirks::opaque(call, arg.name);
        if begins && !arg.name.is_empty() && (arg.named || pen.style.arg_names) {
            pen.arg_name(arg.name);
        }
        let ioctl = matches!(arg.value, Value::Handle(_, Handle::Fd) | Value::Ioctl { .. });
        if pen.manner.raw {
            pen.raw(&arg.value);
        } else if pen.manner.last != Last::Plain && !ioctl {
            match pen.manner.last {
                // The second half of an argument that is there already.
                _ if !begins => {}
                Last::Plain => {}
                Last::Address(at) => pen.address(model::Addr(at)),
                Last::Number(bits) => hex(pen.out, bits),
            }
        } else {
            pen.value(&arg.value);
            if let Value::Handle(num, Handle::Dirfd) = arg.value {
                from = num.signed() as i32;
            }
            // What a call wrote is no file that it was given.
            if printed == 0
                && let Some(path) = arg.value.path()
                && let Some(label) = pen.label_of(Labelled::Path { from, path })
            {
                pen.out.push(b' ');
                pen.label(&label);
            }
        }
        pen.around = None;
        pen.escape(None);
    }
}

fn result(pen: &mut Pen<'_>, ret: &Ret<'_>) {
    match ret.outcome {
        Outcome::Value(_) if pen.manner.raw => {
            let raw = if pen.cx.abi.register() == 4 { ret.raw & 0xffff_ffff } else { ret.raw };
            return pen.tinted(Ink::RetVal, |pen| hex(pen.out, raw));
        }
        Outcome::Value(ref value) => pen.tinted(Ink::RetVal, |pen| pen.value(value)),
        Outcome::Error(errno) => {
            pen.tinted(Ink::RetVal, |pen| pen.text("-1"));
            match abi::errno::name(errno) {
                Some(name) => {
                    error(pen, name);
                    error_text(pen, |pen| pen.text(abi::errno::text(errno).unwrap_or_default()));
                }
                None => error_text(pen, |pen| {
                    pen.text("errno ");
                    udec(pen.out, u64::from(errno));
                }),
            }
        }
        Outcome::Restart(code) => {
            pen.tinted(Ink::RetVal, |pen| pen.text(if pen.manner.raw { "-1" } else { "?" }));
            error(pen, abi::errno::kernel_name(code).unwrap_or("ERESTART_???"));
            let text = match code {
                _ if pen.manner.raw => quirks::RAW_RESTART,
                512 => "To be restarted if SA_RESTART is set",
                513 => "To be restarted",
                514 => "To be restarted if no handler",
                516 => "Interrupted by signal",
                _ => "",
            };
            if !text.is_empty() {
                error_text(pen, |pen| {
                    pen.text(text);
                    if pen.manner.raw {
                        udec(pen.out, u64::from(code));
                    }
                });
            }
        }
        Outcome::Never => return pen.tinted(Ink::RetVal, |pen| pen.out.push(b'?')),
        Outcome::Unavailable => {
            return pen.tinted(Ink::RetVal, |pen| pen.text("? <unavailable>"));
        }
    }
    remarks(pen, ret.aux);
}

/// An error's name behind a result.
fn error(pen: &mut Pen<'_>, name: &str) {
    pen.out.push(b' ');
    pen.tinted(Ink::Error, |pen| pen.text(name));
}

/// What an error means, in parentheses.
fn error_text(pen: &mut Pen<'_>, write: impl FnOnce(&mut Pen<'_>)) {
    pen.out.push(b' ');
    pen.tinted(Ink::Error, |pen| {
        pen.out.push(b'(');
        write(pen);
        pen.out.push(b')');
    });
}

/// What stands in parentheses behind a result.
fn remarks(pen: &mut Pen<'_>, aux: &[Aux<'_>]) {
    let mut first = true;
    for remark in aux {
        if pen.xlat == Xlat::Raw && quirks::keeps_style(&remark.value) {
            continue;
        }
        let (before, hidden) = (pen.out.len(), *pen.hidden);
        if first {
            pen.out.push(b' ');
            pen.escape(Some(Ink::RetVal));
            pen.out.push(b'(');
        } else {
            pen.text(", ");
        }
        // All that is said there is in one colour.
        let colors = pen.colors.take();
        let said = said(pen, remark);
        pen.colors = colors;
        if said {
            first = false;
        } else {
            pen.out.truncate(before);
            *pen.hidden = hidden;
        }
    }
    if !first {
        pen.out.push(b')');
        pen.escape(None);
    }
}

/// Writes one remark; whether it says anything.
fn said(pen: &mut Pen<'_>, remark: &Aux<'_>) -> bool {
    let unlabelled = remark.label.is_empty();
    pen.text(remark.label);
    if matches!(remark.value, Value::Nothing) {
        return !unlabelled;
    }
    // A list behind a pointer that is not followed is not worth an address; one with a label says what it is.
    if (unlabelled || pen.opaque) && !pen.manner.verbose && matches!(remark.value, Value::To(..)) {
        return false;
    }
    let bare = pen.out.len();
    if !unlabelled {
        pen.out.push(b' ');
    }
    let start = pen.out.len();
    let own = if quirks::always_named(remark) { Xlat::Abbrev } else { pen.xlat };
    let xlat = std::mem::replace(&mut pen.xlat, own);
    pen.value(&remark.value);
    pen.xlat = xlat;
    if pen.out.len() == start {
        // No date, for instance.
        pen.out.truncate(bare);
        return !unlabelled;
    }
    true
}
