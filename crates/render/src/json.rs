//! One JSON object for each event, one event for each line (JSON Lines).
//!
//! Nothing is hidden or coloured here: `-X` and `-x` have no meaning, and of a structure every field is there. `-v` only says
//! how much is fetched of long lists, as for text. Every number is there with its names, every pointer with what it points
//! to. The format is described by `docs/trace.schema.json` (JSON Schema 2020-12); the
//! first line of a stream, `{"type":"trace","version":1}`, says which version of it holds. What was decided:
//!
//! - Numbers are JSON numbers as long as every reader keeps them exact (magnitude below 2^53), and `{"big":"…"}` with
//!   decimal digits beyond. Addresses are hexadecimal strings under `at`, `raw` and `ip`.
//! - Bytes that are UTF-8 are a string; anything else is `{"base64":"…"}`. Bytes that were cut off by `-s` are
//!   `{"text":"…","cut":true}` or `{"base64":"…","cut":true}`. Both are lossless.
//! - The output is printable ASCII: every other character is `\uXXXX`, so that no byte of a tracee can move a cursor.
//! - Times are decimal seconds with nine digits in a string: nanoseconds since the epoch do not fit 53 bits. Durations
//!   are nanoseconds.

use abi::Abi;
use model::lookup::{FdKinds, Known, Labelled};
use model::stack::{End, Frame, Stack};
use model::value::{Arg, Base, Brief, Extra, Field, Handle, Join, Num, Of, Outcome, Part, Quote, Rest, Ret, Value};
use model::{Addr, Fault, Tid};

use crate::text::{
    AT_FDCWD, Clock, Context, Injected, Tail, Vcpu, bits_in, choice_is_unknown, lengthened, mask_of, number,
};

/// The version of the format, in the first line of every stream.
pub const VERSION: u32 = 1;

/// As many bytes of a line are written until its lists end, each with `"more":true`; those of strings longer than the
/// default size do not count.
pub const LONGEST: usize = 1 << 19;

/// When, who, and what his numbers stand for.
#[derive(Clone, Copy)]
pub struct Head<'h> {
    /// Nanoseconds since the epoch; 0 when nobody looked at the clock.
    pub realtime: u64,
    /// Nanoseconds of the monotonic clock.
    pub monotonic: u64,
    /// The task and what its numbers stand for.
    pub cx: Context<'h>,
    /// What is told about descriptors.
    pub fds: FdKinds,
    /// Whether thread ids are followed by command names.
    pub comm: bool,
    /// Whether security labels are told.
    pub labels: bool,
    /// The call stack, if wanted.
    pub stack: Option<&'h Stack>,
    /// The virtual processor that the call let run, if wanted.
    pub vcpu: Option<&'h Vcpu<'h>>,
}

/// A call as the kernel saw it.
#[derive(Clone, Copy, Debug)]
pub struct Call<'c> {
    /// Its number, as in the register (with bit 30 for x32).
    pub nr: u64,
    /// Its name, if the number has one.
    pub name: Option<&'c str>,
    /// The instruction pointer, if wanted.
    pub ip: Option<u64>,
}

/// A stream of lines.
#[derive(Debug, Default)]
pub struct Lines {
    out: Vec<u8>,
}

impl Lines {
    /// An empty stream.
    #[must_use]
    pub fn new() -> Lines {
        Lines::default()
    }

    /// What was written since the last [`Lines::clear`].
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.out
    }

    /// Forgets what was written, keeping the room.
    pub fn clear(&mut self) {
        self.out.clear();
    }

    /// The first line of a stream.
    pub fn header(&mut self, program: &str) {
        let mut w = Writer { most: self.out.len() + LONGEST, out: &mut self.out, head: None };
        w.object(|w| {
            w.text_member("type", "trace");
            w.uint_member("version", u64::from(VERSION));
            w.text_member("program", program);
        });
        self.out.push(b'\n');
    }

    fn line(&mut self, head: &Head<'_>, kind: &str, members: impl FnOnce(&mut Writer<'_>)) {
        let mut w = Writer { most: self.out.len() + LONGEST, out: &mut self.out, head: Some(head) };
        w.object(|w| {
            w.text_member("type", kind);
            w.int_member("pid", i64::from(head.cx.tid.0));
            w.comm(i64::from(head.cx.tid.0));
            w.label(Labelled::Task);
            if head.realtime != 0 || head.monotonic != 0 {
                w.member("time", |w| w.seconds(head.realtime));
                w.member("monotonic", |w| w.seconds(head.monotonic));
            }
            members(w);
            if let Some(stack) = head.stack {
                w.stack(stack);
            }
        });
        self.out.push(b'\n');
    }

    /// A call with all its arguments and its result.
    pub fn call(&mut self, head: &Head<'_>, call: &Call<'_>, args: &[Arg<'_>], ret: &Ret<'_>, tail: &Tail) {
        self.line(head, "call", |w| {
            w.text_member("abi", head.cx.abi.name());
            w.member("nr", |w| w.uint(call.nr));
            match call.name {
                Some(name) => w.text_member("syscall", name),
                None => w.member("syscall", Writer::null),
            }
            if let Some(ip) = call.ip {
                w.member("ip", |w| w.address(Addr(ip)));
            }
            w.member("args", |w| {
                w.array(|w| {
                    // A path begins at the descriptor in front of it.
                    let mut from = AT_FDCWD;
                    for arg in args {
                        if let Value::Handle(num, Handle::Dirfd) = arg.value {
                            from = num.signed() as i32;
                        }
                        if !matches!(arg.value, Value::Nothing) {
                            w.element(|w| {
                                w.object(|w| {
                                    w.text_member("name", arg.name);
                                    w.member("value", |w| w.value(&arg.value));
                                    if let Some(path) = arg.value.path() {
                                        w.label(Labelled::Path { from, path });
                                    }
                                });
                            });
                        }
                    }
                });
            });
            w.member("ret", |w| w.ret(ret));
            if !ret.aux.is_empty() {
                w.member("aux", |w| {
                    w.array(|w| {
                        for remark in ret.aux {
                            w.element(|w| {
                                w.object(|w| {
                                    w.text_member("label", remark.label);
                                    if !matches!(remark.value, Value::Nothing) {
                                        w.member("value", |w| w.value(&remark.value));
                                    }
                                });
                            });
                        }
                    });
                });
            }
            if let Some(spent) = tail.spent {
                w.member("duration", |w| w.uint(spent));
            }
            match tail.injected {
                Injected::No => {}
                Injected::Yes => w.text_member("injected", "result"),
                Injected::Args => w.text_member("injected", "args"),
                Injected::Both => w.text_member("injected", "both"),
            }
            if tail.delayed {
                w.flag_member("delayed");
            }
            if let Some(vcpu) = head.vcpu {
                w.member("vcpu", |w| {
                    w.object(|w| {
                        w.uint_member("number", u64::from(vcpu.number));
                        for (name, state) in [("before", &vcpu.before), ("after", &vcpu.after)] {
                            if let Some(state) = state {
                                w.member(name, |w| w.value(state));
                            }
                        }
                    });
                });
            }
        });
    }

    /// A signal is delivered; `info` is its `siginfo_t`, `Nothing` when that could not be read.
    pub fn signal(&mut self, head: &Head<'_>, signo: u32, info: &Value<'_>) {
        self.line(head, "signal", |w| {
            w.member("signal", |w| w.signal(i64::from(signo)));
            if !matches!(info, Value::Nothing) {
                w.member("info", |w| w.value(info));
            }
        });
    }

    /// A group-stop.
    pub fn group_stop(&mut self, head: &Head<'_>, signo: u32) {
        self.line(head, "stopped", |w| w.member("signal", |w| w.signal(i64::from(signo))));
    }

    /// A task ended.
    pub fn exited(&mut self, head: &Head<'_>, status: u8) {
        self.line(head, "exited", |w| w.uint_member("status", u64::from(status)));
    }

    /// A signal ended a task.
    pub fn killed(&mut self, head: &Head<'_>, signo: u32, core: bool) {
        self.line(head, "killed", |w| {
            w.member("signal", |w| w.signal(i64::from(signo)));
            if core {
                w.flag_member("core");
            }
        });
    }

    /// A thread executed a program: the leader is gone, the thread goes on under its id.
    pub fn superseded(&mut self, head: &Head<'_>, by: Tid) {
        self.line(head, "superseded", |w| w.int_member("by", i64::from(by.0)));
    }

    /// A task is traced from here on.
    pub fn attached(&mut self, head: &Head<'_>, parent: Option<Tid>) {
        self.line(head, "attached", |w| {
            if let Some(parent) = parent {
                w.int_member("parent", i64::from(parent.0));
            }
        });
    }

    /// A task is not traced any more.
    pub fn detached(&mut self, head: &Head<'_>) {
        self.line(head, "detached", |_| {});
    }

    /// Trouble that does not end the trace.
    pub fn note(&mut self, text: &str) {
        let mut w = Writer { most: self.out.len() + LONGEST, out: &mut self.out, head: None };
        w.object(|w| {
            w.text_member("type", "note");
            w.text_member("text", text);
        });
        self.out.push(b'\n');
    }
}

struct Writer<'w> {
    out: &'w mut Vec<u8>,
    /// Where in the buffer lists end, with a mark that there is more.
    most: usize,
    /// `None` for the lines that belong to no task.
    head: Option<&'w Head<'w>>,
}

impl Writer<'_> {
    /// A comma, unless this is the first of its object or array.
    fn comma(&mut self) {
        if !matches!(self.out.last(), None | Some(b'{' | b'[' | b'\n')) {
            self.out.push(b',');
        }
    }

    fn object(&mut self, members: impl FnOnce(&mut Self)) {
        self.out.push(b'{');
        members(self);
        self.out.push(b'}');
    }

    fn array(&mut self, elements: impl FnOnce(&mut Self)) {
        self.out.push(b'[');
        elements(self);
        self.out.push(b']');
    }

    fn element(&mut self, write: impl FnOnce(&mut Self)) {
        self.comma();
        write(self);
    }

    fn member(&mut self, name: &str, write: impl FnOnce(&mut Self)) {
        self.comma();
        self.string(name);
        self.out.push(b':');
        write(self);
    }

    fn text_member(&mut self, name: &str, text: &str) {
        self.member(name, |w| w.string(text));
    }

    fn uint_member(&mut self, name: &str, n: u64) {
        self.member(name, |w| w.uint(n));
    }

    fn int_member(&mut self, name: &str, n: i64) {
        self.member(name, |w| w.int(n));
    }

    fn flag_member(&mut self, name: &str) {
        self.member(name, |w| w.out.extend_from_slice(b"true"));
    }

    fn null(&mut self) {
        self.out.extend_from_slice(b"null");
    }

    /// A string of printable ASCII; every other character is `\uXXXX`.
    fn string(&mut self, text: &str) {
        self.out.push(b'"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.out.extend_from_slice(&[b'\\', c as u8]),
                '\n' => self.out.extend_from_slice(b"\\n"),
                '\t' => self.out.extend_from_slice(b"\\t"),
                ' '..='~' => self.out.push(c as u8),
                _ => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        self.out.extend_from_slice(b"\\u");
                        number::hex_digits(self.out, u64::from(*unit), 4);
                    }
                }
            }
        }
        self.out.push(b'"');
    }

    fn uint(&mut self, n: u64) {
        if n >> 53 == 0 {
            number::udec(self.out, n);
        } else {
            self.out.extend_from_slice(b"{\"big\":\"");
            number::udec(self.out, n);
            self.out.extend_from_slice(b"\"}");
        }
    }

    fn int(&mut self, n: i64) {
        if n.unsigned_abs() >> 53 == 0 {
            number::dec(self.out, n);
        } else {
            self.out.extend_from_slice(b"{\"big\":\"");
            number::dec(self.out, n);
            self.out.extend_from_slice(b"\"}");
        }
    }

    fn address(&mut self, at: Addr) {
        self.out.extend_from_slice(b"\"0x");
        number::hex_digits(self.out, at.0, 1);
        self.out.push(b'"');
    }

    /// Seconds with nine decimals, in a string.
    fn seconds(&mut self, ns: u64) {
        self.out.push(b'"');
        number::udec(self.out, ns / 1_000_000_000);
        number::fraction(self.out, ns % 1_000_000_000, 9);
        self.out.push(b'"');
    }

    /// Bytes without loss: a string where they are text.
    fn bytes(&mut self, data: &[u8], cut: bool) {
        self.most = self.most.saturating_add(lengthened(data));
        match std::str::from_utf8(data) {
            Ok(text) if !cut => self.string(text),
            Ok(text) => self.object(|w| {
                w.text_member("text", text);
                w.flag_member("cut");
            }),
            Err(_) => self.base64(data, cut),
        }
    }

    fn base64(&mut self, data: &[u8], cut: bool) {
        self.object(|w| {
            w.member("base64", |w| {
                w.out.push(b'"');
                base64(w.out, data);
                w.out.push(b'"');
            });
            if cut {
                w.flag_member("cut");
            }
        });
    }

    fn stack(&mut self, stack: &Stack) {
        self.member("stack", |w| {
            w.array(|w| {
                for frame in &stack.frames {
                    w.element(|w| w.object(|w| w.frame(frame)));
                }
            });
        });
        match stack.end {
            End::Outermost => {}
            End::Unmapped(at) => self.member("stack_end", |w| {
                w.object(|w| {
                    w.text_member("reason", "unmapped");
                    w.member("ip", |w| w.address(Addr(at)));
                });
            }),
            End::Limit => self.member("stack_end", |w| w.object(|w| w.text_member("reason", "limit"))),
        }
    }

    fn frame(&mut self, frame: &Frame) {
        let place = &*frame.place;
        self.member("ip", |w| w.address(Addr(frame.ip)));
        self.member("file", |w| w.bytes(&place.file, false));
        self.member("offset", |w| w.address(Addr(place.offset)));
        if let Some(symbol) = &place.symbol {
            self.member("function", |w| w.bytes(&symbol.name, false));
            self.uint_member("function_offset", symbol.offset);
        }
        if let Some(source) = &place.source {
            self.member("source", |w| w.bytes(&source.file, false));
            self.uint_member("line", u64::from(source.line));
            if source.column != 0 {
                self.uint_member("column", u64::from(source.column));
            }
        }
    }

    fn named(&mut self, number: impl FnOnce(&mut Self), name: Option<&str>) {
        self.object(|w| {
            w.member("number", number);
            match name {
                Some(name) => w.text_member("name", name),
                None => w.member("name", Self::null),
            }
        });
    }

    fn abi(&self) -> Abi {
        self.head.map_or(Abi::X86_64, |head| head.cx.abi)
    }

    fn signal(&mut self, n: i64) {
        let name = u32::try_from(n).ok().and_then(abi::signal::name);
        self.named(|w| w.int(n), name);
    }

    fn number(&mut self, num: Num, base: Base) {
        match base {
            Base::Dec => self.int(num.signed()),
            Base::Ptr => self.object(|w| w.member("at", |w| w.address(Addr(num.bits)))),
            Base::Udec | Base::Hex | Base::HexFull | Base::Oct | Base::Kilo => self.uint(num.bits),
        }
    }

    fn comm(&mut self, pid: i64) {
        let Some(head) = self.head else { return };
        if head.comm
            && pid > 0
            && let Some(comm) = head.cx.look.comm(pid as i32)
        {
            self.member("comm", |w| w.bytes(&comm, false));
        }
    }

    /// The security label of a thing, whole, and the one that it ought to have.
    fn label(&mut self, thing: Labelled<'_>) {
        let Some(head) = self.head.filter(|head| head.labels) else { return };
        if let Some(label) = head.cx.look.label(head.cx.tid, thing) {
            self.member("secontext", |w| w.bytes(&label.context, false));
            if let Some(expected) = label.expected.filter(|expected| *expected != label.context) {
                self.member("expected_secontext", |w| w.bytes(&expected, false));
            }
        }
    }

    fn flags(&mut self, num: Num, of: Of) {
        let abi = self.abi();
        self.object(|w| {
            w.member("number", |w| w.uint(num.bits));
            let mut rest = num.bits;
            w.member("flags", |w| {
                w.array(|w| match of {
                    Of::One(table) => w.one(abi, table, &mut rest),
                    Of::Many(set) => w.parts(abi, set.parts, false, &mut rest),
                    Of::Apart(set) if choice_is_unknown(abi, set, num.bits) => {
                        set.flags().into_iter().for_each(|table| w.one(abi, table, &mut rest));
                    }
                    Of::Apart(set) => w.parts(abi, set.parts, true, &mut rest),
                });
            });
            if rest != 0 {
                w.member("rest", |w| w.uint(rest));
            }
        });
    }

    fn one(&mut self, abi: Abi, table: &'static abi::Table, rest: &mut u64) {
        if *rest == 0 {
            if let Some(name) = table.name(abi, 0) {
                self.element(|w| w.string(name));
            }
        } else {
            bits_in(abi, rest, table, |name| self.element(|w| w.string(name)));
        }
    }

    /// The parts of a packed word as the text shows them; `rest` is what has no name then. `apart`: they are numbers of
    /// their own, of which each keeps what it cannot name.
    fn parts(&mut self, abi: Abi, parts: &'static [Part], apart: bool, rest: &mut u64) {
        let mut unnamed = 0;
        for (i, part) in parts.iter().enumerate() {
            let Part::Flags(table) = *part else {
                unnamed |= self.part(abi, part, apart, rest);
                continue;
            };
            // The flags own every bit that no later part claims.
            let later = parts[i + 1..].iter().fold(0, |all, part| all | mask_of(part));
            let mut left = *rest & !later;
            bits_in(abi, &mut left, table, |name| self.element(|w| w.string(name)));
            *rest &= later;
            if apart || later != 0 {
                unnamed |= left;
            } else {
                *rest |= left;
            }
        }
        *rest |= unnamed;
    }

    /// One part; takes its bits away and returns those that it has no name for.
    fn part(&mut self, abi: Abi, part: &'static Part, apart: bool, rest: &mut u64) -> u64 {
        let bits = *rest & mask_of(part);
        let shifted = |shift: u8| bits.checked_shr(u32::from(shift)).unwrap_or(0);
        match *part {
            Part::Flags(table) => bits_in(abi, rest, table, |name| self.element(|w| w.string(name))),
            Part::Choice { mask, table, zero } => {
                if bits == 0 && !zero {
                    return 0;
                }
                match table.name(abi, bits) {
                    Some(name) => self.element(|w| w.string(name)),
                    // A part without a placeholder leaves its bits to the others.
                    None if !apart && table.unknown.is_empty() => return 0,
                    None => {
                        *rest &= !mask;
                        return bits;
                    }
                }
                *rest &= !mask;
            }
            Part::Number { mask, shift, base, suffix, zero } => {
                let n = shifted(shift);
                if n != 0 || zero {
                    self.element(|w| {
                        w.out.push(b'"');
                        match base {
                            Base::Udec | Base::Dec | Base::Kilo => number::udec(w.out, n),
                            Base::Oct => number::octal(w.out, n),
                            Base::Hex | Base::HexFull | Base::Ptr => number::hex(w.out, n),
                        }
                        w.out.extend_from_slice(suffix.as_bytes());
                        w.out.push(b'"');
                    });
                    *rest &= !mask;
                }
            }
            Part::Shifted { mask, shift, table, suffix } => {
                *rest &= !mask;
                let Some(name) = table.name(abi, shifted(shift)) else { return bits };
                self.element(|w| {
                    w.out.push(b'"');
                    w.out.extend_from_slice(name.as_bytes());
                    w.out.extend_from_slice(suffix.as_bytes());
                    w.out.push(b'"');
                });
            }
            Part::Moved { mask, shift, table, name: suffix } => {
                *rest &= !mask;
                let n = shifted(shift);
                let Some(name) = table.name(abi, n).filter(|_| n != 0) else { return bits };
                self.element(|w| {
                    w.out.push(b'"');
                    w.out.extend_from_slice(name.as_bytes());
                    w.out.extend_from_slice(b"<<");
                    w.out.extend_from_slice(suffix.as_bytes());
                    w.out.push(b'"');
                });
            }
            Part::Signal { mask } => {
                *rest &= !mask;
                match abi::signal::name(bits as u32) {
                    Some(name) => self.element(|w| w.string(name)),
                    None => return bits,
                }
            }
            Part::Bits(table) => {
                let mut left = *rest;
                while left != 0 {
                    let i = left.trailing_zeros();
                    left &= left - 1;
                    if let Some(name) = table.name(abi, u64::from(i)) {
                        self.element(|w| w.string(name));
                        *rest &= !(1 << i);
                    }
                }
            }
        }
        0
    }

    fn handle(&mut self, num: Num, kind: Handle) {
        let n = i64::from(num.bits as u32 as i32);
        let Some(head) = self.head else { return self.int(n) };
        self.object(|w| match kind {
            Handle::Fd | Handle::Dirfd => {
                w.int_member("fd", n);
                if kind == Handle::Dirfd && n == i64::from(AT_FDCWD) {
                    w.text_member("name", "AT_FDCWD");
                    if head.fds.path
                        && let Some(cwd) = head.cx.look.cwd(head.cx.tid)
                    {
                        w.member("path", |w| w.bytes(&cwd, false));
                    }
                    w.label(Labelled::Cwd);
                } else if n >= 0 {
                    if head.fds.any() {
                        w.known(head.cx.look.fd(head.cx.tid, n as i32, head.fds));
                    }
                    w.label(Labelled::Fd(n as i32));
                }
            }
            Handle::FdOf(owner) => {
                w.int_member("fd", n);
                if n >= 0 && head.fds.any() {
                    w.known(head.cx.look.fd_of(head.cx.tid, owner, n as i32, head.fds));
                }
            }
            Handle::Tid | Handle::Tgid | Handle::Pgid | Handle::Sid => {
                let kind = match kind {
                    Handle::Tid => "tid",
                    Handle::Tgid => "pid",
                    Handle::Pgid => "pgid",
                    _ => "sid",
                };
                w.int_member(kind, n);
                w.comm(n);
            }
            Handle::Uid | Handle::Gid => {
                let all_ones = Num::new(u64::MAX, num.size.min(4)).bits;
                let bits = num.bits & 0xffff_ffff;
                let name = if kind == Handle::Uid { "uid" } else { "gid" };
                w.int_member(name, if bits == all_ones { -1 } else { bits as i64 });
            }
            Handle::Interface => {
                w.uint_member("ifindex", num.bits & 0xffff_ffff);
                if let Some(name) = head.cx.look.interface(num.bits as u32) {
                    w.member("name", |w| w.bytes(&name, false));
                }
            }
        });
    }

    fn known(&mut self, known: Option<Known>) {
        match known {
            None => {}
            Some(Known::Path { path, deleted }) => {
                self.member("path", |w| w.bytes(&path, false));
                if deleted {
                    self.flag_member("deleted");
                }
            }
            Some(Known::Name(name)) => self.member("path", |w| w.bytes(&name, false)),
            Some(Known::Socket(text)) => self.member("socket", |w| w.bytes(&text, false)),
            Some(Known::Device { path, kind }) => {
                self.member("path", |w| w.bytes(&path, false));
                self.member("device", |w| w.bytes(&kind, false));
            }
            Some(Known::Eventfd(text)) => self.member("eventfd", |w| w.bytes(&text, false)),
            Some(Known::Pidfd(pid)) => self.int_member("pidfd", i64::from(pid)),
            Some(Known::Signalfd(mask)) => self.member("signalfd", |w| w.sigset(&mask.to_le_bytes())),
        }
    }

    /// The signals of a mask: names, and numbers where there is none.
    fn sigset(&mut self, mask: &[u8]) {
        self.array(|w| {
            for n in ones(mask) {
                let n = n + 1;
                w.element(|w| match abi::signal::name(n as u32) {
                    Some(name) => w.string(name),
                    None => w.uint(n),
                });
            }
        });
    }

    fn mode(&mut self, bits: u64) {
        let kind = match bits & 0o170_000 {
            0o140_000 => Some("S_IFSOCK"),
            0o120_000 => Some("S_IFLNK"),
            0o100_000 => Some("S_IFREG"),
            0o060_000 => Some("S_IFBLK"),
            0o040_000 => Some("S_IFDIR"),
            0o020_000 => Some("S_IFCHR"),
            0o010_000 => Some("S_IFIFO"),
            _ => None,
        };
        self.object(|w| {
            w.uint_member("mode", bits);
            if let Some(kind) = kind {
                w.text_member("type", kind);
            }
            w.member("permissions", |w| {
                w.out.push(b'"');
                number::octal(w.out, bits & 0o7777);
                w.out.push(b'"');
            });
        });
    }

    fn wait_status(&mut self, status: u32) {
        let low = status & 0x7f;
        let high = status >> 8 & 0xff;
        self.object(|w| {
            w.uint_member("status", u64::from(status));
            if status & 0xffff == 0xffff {
                w.flag_member("continued");
            } else if low == 0x7f {
                w.member("stopped", |w| w.signal(i64::from(high & 0x7f)));
                if high & 0x80 != 0 {
                    w.flag_member("syscall");
                }
                if status >> 16 != 0 {
                    let event = crate::text::ptrace_event(status >> 16);
                    w.member("event", |w| w.named(|w| w.uint(u64::from(status >> 16)), event));
                }
            } else if low == 0 {
                w.uint_member("exited", u64::from(high));
            } else {
                w.member("killed", |w| w.signal(i64::from(low)));
                if status & 0x80 != 0 {
                    w.flag_member("core");
                }
            }
        });
    }

    fn ioctl(&mut self, op: u32) {
        let abi = self.abi();
        self.object(|w| {
            w.uint_member("ioctl", u64::from(op));
            w.member("names", |w| {
                w.array(|w| {
                    if let Some(family) = abi::ioctl::family(op) {
                        w.element(|w| w.string(family.name));
                    }
                    for (_, name) in abi::ioctl::names(abi, op) {
                        w.element(|w| w.string(name));
                    }
                });
            });
            w.text_member(
                "direction",
                match abi::ioctl::dir(op) {
                    abi::ioctl::NONE => "none",
                    abi::ioctl::WRITE => "write",
                    abi::ioctl::READ => "read",
                    _ => "read-write",
                },
            );
            w.uint_member("type", u64::from(abi::ioctl::ty(op)));
            w.uint_member("nr", u64::from(abi::ioctl::nr(op)));
            w.uint_member("size", u64::from(abi::ioctl::size(op)));
        });
    }

    fn quoted(&mut self, data: &[u8], quote: Quote, cut: bool) {
        match quote {
            Quote::Plain | Quote::Ended | Quote::Path | Quote::Bare => self.bytes(data, cut),
            Quote::Terminated => self.bytes(data.strip_suffix(&[0]).unwrap_or(data), cut),
            Quote::Hex => self.base64(data, cut),
            Quote::Abstract => self.object(|w| w.member("abstract", |w| w.bytes(data, cut))),
            Quote::Mac | Quote::Uuid => self.object(|w| {
                w.member(if quote == Quote::Mac { "mac" } else { "uuid" }, |w| {
                    w.out.push(b'"');
                    for (i, b) in data.iter().enumerate() {
                        if quote == Quote::Mac && i > 0 {
                            w.out.push(b':');
                        } else if quote == Quote::Uuid && matches!(i, 4 | 6 | 8 | 10) {
                            w.out.push(b'-');
                        }
                        number::byte(w.out, *b);
                    }
                    w.out.push(b'"');
                });
                if cut {
                    w.flag_member("cut");
                }
            }),
        }
    }

    fn structure(&mut self, fields: &[Field<'_>], rest: &Rest<'_>) {
        self.object(|w| {
            w.member("struct", |w| {
                w.object(|w| {
                    for (i, field) in fields.iter().enumerate() {
                        if matches!(field.value, Value::Nothing) {
                            continue;
                        }
                        w.comma();
                        w.key(fields, i);
                        w.value(&field.value);
                    }
                });
            });
            w.rest(rest);
        });
    }

    /// A field's key: its name, with `#2` … behind when it is not the first of that name, as unions show a word twice;
    /// its place when it has none.
    fn key(&mut self, fields: &[Field<'_>], i: usize) {
        let name = fields[i].name;
        self.out.push(b'"');
        if name.is_empty() {
            number::udec(self.out, i as u64);
        } else {
            self.out.extend_from_slice(name.as_bytes());
            let before = fields[..i].iter().filter(|f| f.name == name && !matches!(f.value, Value::Nothing)).count();
            if before > 0 {
                self.out.push(b'#');
                number::udec(self.out, before as u64 + 1);
            }
        }
        self.out.extend_from_slice(b"\":");
    }

    fn rest(&mut self, rest: &Rest<'_>) {
        match *rest {
            Rest::End => {}
            Rest::More => self.flag_member("more"),
            Rest::Fault(at) => self.member("fault", |w| w.address(at)),
            Rest::Unknown => self.flag_member("unavailable"),
            Rest::Extra(&Extra { from, to, bytes, cut }) => self.member("extra", |w| {
                w.object(|w| {
                    w.uint_member("from", from);
                    w.uint_member("to", to);
                    w.member("bytes", |w| w.base64(bytes, cut));
                });
            }),
        }
    }

    fn list(&mut self, items: &[Value<'_>], join: Join, rest: &Rest<'_>) {
        let complement = join == Join::Complement;
        if matches!(rest, Rest::End) && !complement {
            return self.cut_array(|w| items.iter().all(|item| w.unless_long(|w| w.value(item))));
        }
        self.object(|w| {
            let mut whole = true;
            w.member("list", |w| {
                w.array(|w| whole = items.iter().all(|item| w.unless_long(|w| w.value(item))));
            });
            if complement {
                w.flag_member("complement");
            }
            w.rest(if whole { rest } else { &Rest::More });
        });
    }

    /// An element, unless the line is too long for one that is not the first.
    fn unless_long(&mut self, write: impl FnOnce(&mut Self)) -> bool {
        let fits = self.out.len() < self.most || self.out.last() == Some(&b'[');
        if fits {
            self.element(write);
        }
        fits
    }

    /// An array; where the line became too long for the rest of it, the object that says so.
    fn cut_array(&mut self, elements: impl FnOnce(&mut Self) -> bool) {
        let start = self.out.len();
        let mut whole = true;
        self.array(|w| whole = elements(w));
        if !whole {
            self.out.splice(start..start, *b"{\"list\":");
            self.flag_member("more");
            self.out.push(b'}');
        }
    }

    fn pointer(&mut self, at: Addr, members: impl FnOnce(&mut Self)) {
        self.object(|w| {
            w.member("at", |w| w.address(at));
            members(w);
        });
    }

    fn value(&mut self, value: &Value<'_>) {
        match *value {
            Value::Nothing => self.null(),
            Value::Unavailable => self.object(|w| w.flag_member("unavailable")),
            Value::Int(num, base) => self.number(num, base),
            Value::Name(num, table, base) => {
                let name = table.name(self.abi(), num.bits);
                self.named(
                    |w| match base {
                        Some(Base::Dec) => w.int(num.signed()),
                        _ => w.uint(num.bits),
                    },
                    name,
                );
            }
            Value::Flags(num, of) => self.flags(num, of),
            Value::Handle(num, kind) => self.handle(num, kind),
            Value::Signal(num) => self.signal(i64::from(num.bits as u32 as i32)),
            Value::Sigset(mask) => self.object(|w| w.member("signals", |w| w.sigset(mask))),
            Value::Bitset(bits, handle) => self.cut_array(|w| {
                ones(bits).all(|n| {
                    w.unless_long(|w| match handle {
                        Some(handle) => w.handle(Num::new(n, 4), handle),
                        None => w.uint(n),
                    })
                })
            }),
            Value::Mode(num) => self.mode(num.bits & 0xffff_ffff),
            Value::Dev { raw, major, minor } => self.object(|w| {
                w.uint_member("device", raw);
                w.uint_member("major", u64::from(major));
                w.uint_member("minor", u64::from(minor));
            }),
            Value::WaitStatus(status) => self.wait_status(status),
            Value::Errno(num) => self.object(|w| {
                let n = num.signed();
                w.int_member("errno", n);
                let named = |n| abi::errno::name(n).or(abi::errno::kernel_name(n));
                match u32::try_from(n.unsigned_abs()).ok().and_then(named) {
                    Some(name) => w.text_member("name", name),
                    None => w.member("name", Self::null),
                }
            }),
            Value::Ioctl { op, .. } => self.ioctl(op),
            Value::Inet4([a, b, c, d]) => self.object(|w| {
                w.member("inet", |w| {
                    w.out.push(b'"');
                    for (i, part) in [a, b, c, d].into_iter().enumerate() {
                        if i > 0 {
                            w.out.push(b'.');
                        }
                        number::udec(w.out, u64::from(part));
                    }
                    w.out.push(b'"');
                });
            }),
            Value::Inet6(address) => self.object(|w| {
                w.member("inet6", |w| {
                    w.out.push(b'"');
                    crate::text::presentation(w.out, address);
                    w.out.push(b'"');
                });
            }),
            Value::Be16(n) => self.uint(u64::from(n)),
            Value::Be32(n) => self.uint(u64::from(n)),
            Value::Be16Name(n, table) => {
                let name = table.name(self.abi(), u64::from(n));
                self.named(|w| w.uint(u64::from(n)), name);
            }
            Value::Calendar { sec, nsec, .. } => self.object(|w| {
                w.member("date", |w| {
                    w.out.push(b'"');
                    let shown = Clock::universal(w.out, sec, nsec);
                    w.out.push(b'"');
                    if !shown {
                        w.out.truncate(w.out.len() - 2);
                        w.null();
                    }
                });
            }),
            Value::Bytes { data, quote, cut } => self.quoted(data, quote, cut),
            Value::Struct { fields, ref rest } => self.structure(fields, rest),
            Value::List { items, join, ref rest } => self.list(items, join, rest),
            Value::Call(name, args) => self.object(|w| {
                w.text_member("call", name);
                w.member("args", |w| w.list(args, Join::Comma, &Rest::End));
            }),
            Value::Indexed(index, value) => self.object(|w| {
                w.member("index", |w| w.value(index));
                w.member("value", |w| w.value(value));
            }),
            Value::To(at, value) => self.pointer(at, |w| w.member("value", |w| w.value(value))),
            Value::Unread(at, _) if at.is_null() => self.pointer(at, |_| {}),
            Value::Unread(at, fault) => self.pointer(at, |w| {
                w.text_member(
                    "unread",
                    match fault {
                        Fault::Unmapped => "unmapped",
                        Fault::Gone => "gone",
                        Fault::Denied => "denied",
                        Fault::NotCaptured => "not-captured",
                    },
                );
            }),
            Value::Changed(before, after) => self.object(|w| {
                if !matches!(before, Value::Nothing) {
                    w.member("before", |w| w.value(before));
                }
                w.member("after", |w| w.value(after));
            }),
            Value::Either(readings) => self.object(|w| {
                w.member("either", |w| w.list(readings, Join::Comma, &Rest::End));
            }),
            Value::Noted(value, note) => self.object(|w| {
                w.member("value", |w| w.value(value));
                w.member("note", |w| w.value(note));
            }),
            Value::Spelled(Value::Nothing, spelled) => self.value(spelled),
            Value::Spelled(value, spelled) => self.object(|w| {
                w.member("value", |w| w.value(value));
                w.member("spelled", |w| w.value(spelled));
            }),
            Value::Brief(&Brief { at, count, noun, ref full }) => self.pointer(at, |w| {
                w.uint_member("count", count);
                w.text_member("of", noun);
                if !matches!(full, Value::Nothing) {
                    w.member("value", |w| w.value(full));
                }
            }),
        }
    }

    fn ret(&mut self, ret: &Ret<'_>) {
        self.object(|w| {
            if !matches!(ret.outcome, Outcome::Never | Outcome::Unavailable) {
                w.member("raw", |w| w.address(Addr(ret.raw)));
            }
            match ret.outcome {
                Outcome::Value(ref value) => w.member("value", |w| w.value(value)),
                Outcome::Error(errno) => {
                    w.uint_member("errno", u64::from(errno));
                    match abi::errno::name(errno) {
                        Some(name) => w.text_member("name", name),
                        None => w.member("name", Self::null),
                    }
                    if let Some(text) = abi::errno::text(errno) {
                        w.text_member("text", text);
                    }
                }
                Outcome::Restart(code) => {
                    w.member("restart", |w| w.named(|w| w.uint(u64::from(code)), abi::errno::kernel_name(code)));
                }
                Outcome::Never => w.flag_member("never"),
                Outcome::Unavailable => w.flag_member("unavailable"),
            }
        });
    }
}

/// The places of the bits that are set.
fn ones(bits: &[u8]) -> impl Iterator<Item = u64> + '_ {
    bits.iter()
        .enumerate()
        .filter(|(_, byte)| **byte != 0)
        .flat_map(|(i, &byte)| (0..8).filter(move |bit| byte >> bit & 1 == 1).map(move |bit| i as u64 * 8 + bit))
}

/// RFC 4648, section 4.
fn base64(out: &mut Vec<u8>, data: &[u8]) {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for chunk in data.chunks(3) {
        let word = chunk.iter().enumerate().fold(0u32, |word, (i, b)| word | u32::from(*b) << (16 - 8 * i));
        for i in 0..4 {
            let letter = LETTERS[(word >> (18 - 6 * i) & 63) as usize];
            out.push(if i <= chunk.len() { letter } else { b'=' });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_of_the_rfc() {
        for (data, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            let mut out = Vec::new();
            base64(&mut out, data.as_bytes());
            assert_eq!(out, text.as_bytes());
        }
    }
}
