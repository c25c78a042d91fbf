//! The interpreter: row × registers × memory → values. It cannot fail and does no I/O but through [`Memory`].
//!
//! A walk has one current memory: that of the call's entry, or that of its exit. `In` and `Out` switch it; `Ref` stays.
//! Numbers of other arguments (or fields, inside a record) are asked for by position, see [`Arg`].

use std::cell::Cell;

use abi::{Abi, Table};
use bumpalo::Bump;
use bumpalo::collections::Vec as BumpVec;
use model::classes::Classes;
use model::memory::Piece;
use model::value::{Aux, Base, Brief, Extra, Field, Handle, Join, Num, Of, Outcome, Quote, Rest, Show, Value};
use model::{Addr, Fault, Memory};

use crate::hooks;
use crate::netlink;
use crate::row::{ArgRow, Call, Case, FieldRow, Record, Ret};
use crate::ty::{Arg, Cond, Got, Len, Phase, Ty};

/// The longest path that the kernel takes, with its NUL (`linux/limits.h`).
const PATH_MAX: usize = 4096;
/// The highest signal number (asm/signal.h).
const SIGNALS: u64 = 64;
/// What one read of memory counts for, in values: of a live process it is a kernel entry, half a microsecond.
const READ: usize = 12;
/// The same for one that was asked for together with others ([`Walk::prefetch`]).
const FETCHED: usize = 3;
/// Pages of texts that are remembered: `argv` and `envp` may lie in several and point into them in turns.
const TEXT_PAGES: usize = 4;
/// Page size assumed when strings are read in pieces that do not cross into an unmapped page.
const PAGE: u64 = 4096;

/// How much to fetch. Nothing here says how anything looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Bytes of a string or of data.
    pub string: usize,
    /// Elements of an array.
    pub elements: usize,
    /// Only count what an abbreviating view would count (`envp`, directory entries).
    pub brief: bool,
    /// Bytes in all that one call may fetch.
    pub total: usize,
    /// Values in all that one call may be made of: elements of arrays and fields of structures, and each read of memory as
    /// much as 12 of them, one of many at once as 3. Where it is spent, arrays end with `...`. A value takes about 50 ns to
    /// make and to show, so that this is what keeps an event below a millisecond; arrays of a thousand elements fit.
    pub values: usize,
}

impl Limits {
    /// The same for a view that abbreviates, or for one that shows arrays whole.
    #[must_use]
    pub fn abbreviating(self, brief: bool) -> Limits {
        Limits { brief, elements: if brief { self.elements } else { self.elements.max(1 << 16) }, ..self }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Limits { string: 32, elements: 32, brief: true, total: 1 << 20, values: 1 << 14 }
    }
}

/// What a call returned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Returned {
    /// The result register.
    pub raw: u64,
    /// The positive errno or restart code, where the result is an error.
    pub error: Option<u32>,
}

/// All that a decode may know.
#[derive(Clone, Copy)]
pub struct Inputs<'w> {
    /// The ABI of this call.
    pub abi: Abi,
    /// The register arguments, truncated to the ABI's width.
    pub args: [u64; 6],
    /// The stack pointer at entry (rt_sigreturn(2)'s frame).
    pub sp: u64,
    /// The result; `None` before the call returned.
    pub returned: Option<Returned>,
    /// Memory as it was at entry.
    pub entry: &'w dyn Memory,
    /// Memory as it was at exit.
    pub exit: Option<&'w dyn Memory>,
    /// How much to fetch.
    pub limits: Limits,
    /// The name of the call that restart_syscall(2) resumes; empty when unknown.
    pub resumes: &'static str,
    /// What is known of the netlink socket that the call moves messages through; `None` on any other.
    pub netlink: Option<Netlink<'w>>,
    /// What the descriptor is that bpf(2) is asked about; `None` where that is not known, or nothing to be told of.
    pub bpf: Option<Bpf>,
}

/// A thing that bpf(2) gives descriptors of, and tells about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bpf {
    /// A map.
    Map,
    /// A program.
    Program {
        /// When the system began, by its clock of now: nanoseconds since the epoch.
        booted: i128,
    },
}

/// A netlink socket.
#[derive(Clone, Copy, Debug)]
pub struct Netlink<'w> {
    /// Its protocol (`NETLINK_ROUTE` …), where the socket could be identified.
    pub protocol: Option<u32>,
    /// Generic netlink's families on this system: message types and names.
    pub families: &'w [(u16, Vec<u8>)],
}

/// Where a value stands.
#[derive(Clone, Copy, Debug)]
pub enum Site<'a> {
    /// In a register (or two, low first).
    Reg(u64),
    /// In memory: its own bytes, and where they lie.
    Mem(Addr, &'a [u8]),
}

/// Gives a result's value and remarks.
pub struct RetHook {
    /// For the coverage page.
    pub name: &'static str,
    /// The code; called only after success (or with the error, when `errors` is set).
    pub run: for<'w, 'a, 'h> fn(&'h mut Walk<'w, 'a>, u64) -> (Outcome<'a>, &'a [Aux<'a>]),
    /// Whether it wants to see errors too.
    pub errors: bool,
}

#[derive(Clone, Copy)]
enum Scope<'a> {
    Args,
    Record(&'static Record, &'a [u8]),
}

/// One decode of one call.
pub struct Walk<'w, 'a> {
    /// What is known.
    pub inputs: Inputs<'w>,
    /// Where values are built.
    pub arena: &'a Bump,
    call: &'static Call,
    case: Option<&'static Case>,
    memory: &'w dyn Memory,
    scope: Scope<'a>,
    /// Bytes that may still be fetched.
    left: usize,
    /// Values that may still be made.
    values: Cell<usize>,
    /// Reads that were made already, for what comes next.
    fetched: Cell<usize>,
    /// The pages that texts were last read from: where, whether after the call, and what was read of each so far.
    texts: [(Addr, bool, &'a [u8]); TEXT_PAGES],
    /// Which of them makes room for another one.
    oldest_texts: usize,
    /// Nesting of structures, so that hostile data cannot recurse for ever.
    depth: u8,
    /// The buffer that `Len::Rest` measures.
    rest: u64,
    /// How long the program says that the structure is whose fields [`Cond::Beyond`] asks about.
    given: u64,
    /// Where that structure starts.
    grown_at: Option<Addr>,
    /// The last text before an attribute in its list: a kind of thing says what is known of it.
    pub(crate) sibling: &'a [u8],
    /// The end of what can be read of the current message.
    pub(crate) unread: Option<netlink::Unread>,
}

/// The register (or joined pair) of the argument at a position of these rows.
fn register(rows: impl Iterator<Item = &'static ArgRow> + Clone, inputs: &Inputs<'_>, index: usize) -> u64 {
    let own = |at: usize| inputs.args.get(at).copied().unwrap_or(0);
    if let Some(Ty::Register(own_index, _)) = rows.clone().nth(index).map(|row| &row.ty) {
        return own(usize::from(*own_index));
    }
    let pairs = matches!(inputs.abi, Abi::I386 | Abi::Arm);
    if !pairs {
        return own(index);
    }
    let mut at = 0;
    for (i, row) in rows.enumerate() {
        let wide = row.ty.wide();
        if wide && inputs.abi == Abi::Arm {
            at += at & 1;
        }
        if i == index {
            return if wide { own(at) | own(at + 1) << 32 } else { own(at) };
        }
        at += if wide { 2 } else { 1 };
    }
    own(at)
}

/// The form of a call that has several.
fn chosen(call: &'static Call, by: crate::row::By, inputs: &Inputs<'_>) -> Option<&'static Case> {
    let arg = |index: u8| register(call.args.iter(), inputs, usize::from(index));
    let mut key = arg(by.on.0);
    if let Some(then) = by.then {
        key = key << 32 | (arg(then.0) & 0xffff_ffff);
    } else if by.mask == u64::MAX {
        // A command is an int everywhere but in ptrace(2); also ioctl(2)'s numbers are 32 bits.
        let wide = call.args.get(usize::from(by.on.0)).is_some_and(|row| matches!(row.ty, Ty::Width(8, _)));
        if !wide {
            key &= 0xffff_ffff;
        }
    }
    call.case(inputs.abi, key)
}

impl<'w, 'a> Walk<'w, 'a> {
    /// Starts a decode.
    #[must_use]
    #[inline]
    pub fn new(call: &'static Call, inputs: Inputs<'w>, arena: &'a Bump) -> Self {
        // Before anything is built: what is looked at through a pointer is built elsewhere, and copied.
        let case = call.by.and_then(|by| chosen(call, by, &inputs));
        Walk {
            memory: inputs.entry,
            left: inputs.limits.total,
            values: Cell::new(inputs.limits.values),
            fetched: Cell::new(0),
            texts: [(Addr::NULL, false, &[]); TEXT_PAGES],
            oldest_texts: 0,
            inputs,
            arena,
            call,
            case,
            scope: Scope::Args,
            depth: 0,
            rest: 0,
            given: u64::MAX,
            grown_at: None,
            sibling: &[],
            unread: None,
        }
    }

    /// The ABI of this call.
    #[must_use]
    pub fn abi(&self) -> Abi {
        self.inputs.abi
    }

    /// How much to fetch.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.inputs.limits
    }

    /// The rows of all arguments in this form of the call.
    fn rows(&self) -> impl Iterator<Item = &'static ArgRow> + Clone + use<> {
        let (base, more): (&'static [ArgRow], &'static [ArgRow]) = match self.case {
            Some(case) => (&self.call.args[..self.call.args.len().saturating_sub(1)], case.args),
            None => (self.call.args, &[]),
        };
        base.iter().chain(more)
    }

    /// How many leading arguments are known before the call is let go.
    #[must_use]
    pub fn known_at_entry(&mut self) -> usize {
        let mut known = 0;
        for (i, row) in self.rows().enumerate() {
            if self.settled(&row.ty).phase() != Phase::Enter {
                break;
            }
            known += 1;
            if let Ty::Then(_, second) = row.ty
                && self.comes_later(second, i)
            {
                break;
            }
        }
        known
    }

    /// The form that applies: what it depends on are arguments, which are there at entry.
    fn settled<'t>(&self, ty: &'t Ty) -> &'t Ty {
        match ty {
            Ty::Either(cond, yes, no) => self.settled(if self.holds(cond) { yes } else { no }),
            other => other,
        }
    }

    /// Whether the second half of a [`Ty::Then`] may have something to show after the call. What a record's fields
    /// depend on is there at entry already.
    fn comes_later(&mut self, second: &Ty, index: usize) -> bool {
        match *second {
            Ty::Either(ref cond, yes, no) => {
                let inner = if self.holds(cond) { yes } else { no };
                self.comes_later(inner, index)
            }
            Ty::Out(inner @ Ty::Struct(_)) => {
                let at = Addr(self.register(index));
                let value = self.before_call(|walk| walk.pointer(at, inner));
                matches!(value, Value::To(_, Value::Struct { fields: [_, ..], .. }))
            }
            Ty::Ptr => false,
            _ => true,
        }
    }

    /// How this form of the call shows its result.
    #[must_use]
    pub fn ret(&self) -> Ret {
        self.case.and_then(|case| case.ret).unwrap_or(self.call.ret)
    }

    /// The arguments from position `from` up to `to`.
    pub fn args(&mut self, from: usize, to: usize) -> &'a [model::value::Arg<'a>] {
        let mut out = BumpVec::with_capacity_in(8, self.arena);
        let named = self.call.classes.contains(Classes::NAMED);
        // The second half of an argument whose first was shown at entry.
        let halves = from.checked_sub(1).filter(|_| to > from && self.inputs.returned.is_some());
        if let Some(row) = halves.and_then(|i| self.rows().nth(i))
            && let Ty::Then(_, second) = row.ty
        {
            // A first half with nothing to show was no half.
            let site = Site::Reg(self.register(from - 1));
            let value = match self.before_call(|walk| walk.value(&row.ty, site)) {
                Value::Nothing => Some(self.value(second, site)),
                _ => self.second_half(second, from - 1).map(|after| Value::Changed(self.put(Value::Nothing), after)),
            };
            if let Some(value) = value {
                out.push(model::value::Arg { name: row.name, value, named });
            }
        }
        for (i, row) in self.rows().enumerate().skip(from).take(to.saturating_sub(from)) {
            let site = Site::Reg(self.register(i));
            let mut value = self.value(&row.ty, site);
            if let (Value::Nothing, Ty::Then(_, second), Some(_)) = (value, row.ty, self.inputs.returned) {
                value = self.value(second, site);
                out.push(model::value::Arg { name: row.name, value, named });
                continue;
            }
            if let Value::Nothing = value {
                continue;
            }
            if let Ty::Then(_, second) = row.ty
                && let Some(after) = self.second_half(second, i)
            {
                value = Value::Changed(self.put(value), after);
            }
            out.push(model::value::Arg { name: row.name, value, named });
        }
        out.into_bump_slice()
    }

    /// What the second type of a [`Ty::Then`] shows after the call, if anything.
    fn second_half(&mut self, second: &Ty, index: usize) -> Option<&'a Value<'a>> {
        self.inputs.returned?;
        let site = Site::Reg(self.register(index));
        let value = self.value(second, site);
        match value {
            Value::Nothing | Value::Unread(..) | Value::Int(_, Base::Ptr) => None,
            Value::To(_, Value::Struct { fields: [], .. }) => None,
            value => Some(self.put(value)),
        }
    }

    /// All registers of the call as plain hex, whole whatever their type, for views that show it undecoded; `instead` are
    /// those of a call whose arguments are not in registers.
    pub fn raw_args(&mut self, instead: Option<&[u64]>) -> &'a [model::value::Arg<'a>] {
        let mut out = BumpVec::with_capacity_in(6, self.arena);
        // What these show is in no register.
        let shown_otherwise = matches!(self.call.name, "rt_sigreturn" | "sigreturn" | "restart_syscall");
        let count = if shown_otherwise { 0 } else { self.call.registers(self.inputs.abi) };
        // Registers, not arguments: one that takes two of them shows both.
        const NAMES: [&str; 6] = ["arg1", "arg2", "arg3", "arg4", "arg5", "arg6"];
        let own = self.inputs.args;
        for (&bits, name) in instead.unwrap_or(&own[..count]).iter().zip(NAMES) {
            let value = Value::Int(Num::new(bits, self.reg_size() as u8), Base::Hex);
            out.push(model::value::Arg { name, value, named: false });
        }
        out.into_bump_slice()
    }

    /// Gathers what the row's plan names for one phase, with one request to the memory.
    pub fn gather(&self, when: model::plan::When, memory: &dyn Memory, overlay: &model::memory::Overlay) {
        if !memory.is_near()
            && let Some(plan) = crate::plan::cached(self.call, self.case, self.inputs.abi, self.inputs.limits)
            && crate::plan::gathers(&plan, when)
        {
            overlay.fill(|snapshot| crate::plan::gather(&plan, when, &self.inputs, memory, snapshot));
        }
    }

    /// Reads what the arguments from `from` on need from before the call, so that the memory behind remembers it.
    pub fn touch(&mut self, from: usize) {
        let rows = self.rows();
        for (i, row) in rows.enumerate().skip(from) {
            if row.ty.phase() != Phase::Exit {
                let site = Site::Reg(self.register(i));
                let _ = self.value(&row.ty, site);
            }
        }
    }

    /// The register (or joined pair) of the argument at a position of the row.
    fn register(&self, index: usize) -> u64 {
        register(self.rows(), &self.inputs, index)
    }

    /// The number in the argument at a position of the row, wherever the walk stands.
    #[must_use]
    pub fn call_arg(&self, index: u8) -> u64 {
        self.register(usize::from(index))
    }

    /// The number that a row refers to: an argument, or inside a record a field.
    #[must_use]
    pub fn arg(&self, arg: Arg) -> u64 {
        match self.scope {
            Scope::Args => {
                let bits = self.register(usize::from(arg.0));
                // What the kernel takes as an unsigned int, it takes without the register's upper half.
                match self.rows().nth(usize::from(arg.0)).map(|row| &row.ty) {
                    Some(Ty::Uint | Ty::Name(_) | Ty::NameOr(..) | Ty::Flags(_) | Ty::Packed(_) | Ty::Apart(_)) => {
                        bits & 0xffff_ffff
                    }
                    Some(Ty::Width(size, _)) => Num::new(bits, *size).bits,
                    _ => bits,
                }
            }
            Scope::Record(record, bytes) => {
                let Some(field) = record.fields.get(usize::from(arg.0)) else { return 0 };
                let at = field.at.offset(self.inputs.abi);
                let size = field.at.size(self.inputs.abi).min(8);
                bytes.get(at..at + size).map_or(0, |b| self.number(b))
            }
        }
    }

    /// Runs `inner` with the fields of a record in place of the arguments: those of a message's header, to which its
    /// attributes refer. Hostile nesting ends at some depth: then it is not run.
    pub(crate) fn below<T>(
        &mut self,
        header: Option<(&'static Record, &'a [u8])>,
        inner: impl FnOnce(&mut Self) -> T,
    ) -> Option<T> {
        if self.depth >= 16 {
            return None;
        }
        self.depth += 1;
        let scope = header.map_or(self.scope, |(record, bytes)| Scope::Record(record, bytes));
        let done = self.in_scope(scope, inner);
        self.depth -= 1;
        Some(done)
    }

    /// Whether any byte of an argument or field is not zero.
    fn filled(&self, arg: Arg) -> bool {
        match self.scope {
            Scope::Args => self.arg(arg) != 0,
            Scope::Record(record, bytes) => record.fields.get(usize::from(arg.0)).is_some_and(|field| {
                let at = field.at.offset(self.inputs.abi);
                let end = at + field.at.size(self.inputs.abi);
                bytes.get(at..end.min(bytes.len())).is_some_and(|bytes| bytes.iter().any(|&b| b != 0))
            }),
        }
    }

    /// The address in an argument or field.
    #[must_use]
    pub fn arg_addr(&self, arg: Arg) -> Addr {
        Addr(self.arg(arg))
    }

    /// Whether the call has returned without an error.
    #[must_use]
    pub fn succeeded(&self) -> bool {
        self.inputs.returned.is_some_and(|r| r.error.is_none())
    }

    /// The result, after a call that did not fail.
    #[must_use]
    pub fn result(&self) -> Option<u64> {
        self.inputs.returned.filter(|r| r.error.is_none()).map(|r| r.raw)
    }

    /// Whether the walk reads memory as it was after the call.
    #[must_use]
    pub fn after(&self) -> bool {
        match self.inputs.exit {
            Some(exit) => std::ptr::addr_eq(exit, self.memory),
            None => false,
        }
    }

    /// Runs `inner` with memory as it was before the call.
    pub fn before_call<T>(&mut self, inner: impl FnOnce(&mut Self) -> T) -> T {
        let entry = self.inputs.entry;
        self.within(entry, inner)
    }

    /// Runs `inner` with memory as it was after the call; before that, with what there is.
    pub fn after_call<T>(&mut self, inner: impl FnOnce(&mut Self) -> T) -> T {
        let memory = self.inputs.exit.unwrap_or(self.inputs.entry);
        self.within(memory, inner)
    }

    /// Runs `inner` without the limits of strings and arrays: some fields are shown whole. They are bytes that were read
    /// already.
    pub fn unlimited<T>(&mut self, inner: impl FnOnce(&mut Self) -> T) -> T {
        let kept = self.inputs.limits;
        self.inputs.limits = Limits { string: PAGE as usize, elements: PAGE as usize, ..kept };
        let value = inner(self);
        self.inputs.limits = kept;
        value
    }

    fn within<T>(&mut self, memory: &'w dyn Memory, inner: impl FnOnce(&mut Self) -> T) -> T {
        let kept = std::mem::replace(&mut self.memory, memory);
        let value = inner(self);
        self.memory = kept;
        value
    }

    /// Runs `inner` with the scope of the call's arguments, as for the target of a pointer.
    fn in_scope<T>(&mut self, scope: Scope<'a>, inner: impl FnOnce(&mut Self) -> T) -> T {
        let kept = std::mem::replace(&mut self.scope, scope);
        let value = inner(self);
        self.scope = kept;
        value
    }

    // --- reading

    /// Counts values that are made.
    pub fn spend(&self, values: usize) {
        self.values.set(self.values.get().saturating_sub(values));
    }

    /// How many values may still be made.
    #[must_use]
    pub fn affordable(&self) -> usize {
        self.values.get()
    }

    /// How many bytes were fetched so far.
    #[must_use]
    pub fn fetched_bytes(&self) -> usize {
        self.inputs.limits.total - self.left
    }

    /// Whether the call has been made of as many values as it may be: no array goes on then.
    #[must_use]
    pub fn spent(&self) -> bool {
        self.values.get() == 0
    }

    /// The only place where memory is read.
    fn look(&self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        if self.spent() {
            return Err(Fault::NotCaptured);
        }
        match self.fetched.get() {
            0 => self.spend(READ),
            left => {
                self.fetched.set(left - 1);
                self.spend(FETCHED);
            }
        }
        self.memory.read(self.truncate(at), into)
    }

    /// Has the memory read what the next elements of an array point to, with one request; it remembers the bytes, so that
    /// nothing else changes. What is longer than a page is left for later.
    pub(crate) fn prefetch(&self, wanted: impl Iterator<Item = (Addr, usize)>) {
        let mut room = [0; 2 * PAGE as usize];
        let mut rest = &mut room[..];
        let mut pieces: [Piece<'_>; Walk::TOGETHER] =
            std::array::from_fn(|_| Piece { at: Addr::NULL, into: &mut [], got: Ok(0) });
        let mut count = 0;
        let wanted = wanted.take(Walk::TOGETHER).filter(|(at, len)| !at.is_null() && *len > 0);
        for ((at, len), piece) in wanted.zip(&mut pieces) {
            let Some((into, behind)) = std::mem::take(&mut rest).split_at_mut_checked(len) else { break };
            rest = behind;
            *piece = Piece { at: self.truncate(at), into, got: Ok(0) };
            count += 1;
        }
        if count > 1 && !self.spent() {
            self.memory.read_many(&mut pieces[..count]);
            // Each is looked at once, or twice where more lies behind the limit.
            self.fetched.set(2 * count);
        }
    }

    /// Nothing more of what was fetched together is to come.
    pub(crate) fn forget_fetched(&self) {
        self.fetched.set(0);
    }

    /// How many elements of an array are fetched together, with what they point to.
    pub(crate) const TOGETHER: usize = 64;

    /// Reads all of `into`, or says why not.
    fn probe(&self, at: Addr, into: &mut [u8]) -> Result<(), Fault> {
        match self.look(at, into)? {
            got if got == into.len() => Ok(()),
            _ => Err(Fault::Unmapped),
        }
    }

    /// Bytes at an address: all of them, or why not.
    ///
    /// # Errors
    /// When any byte could not be read, or the call's budget is spent.
    pub fn read(&mut self, at: Addr, len: usize) -> Result<&'a [u8], Fault> {
        if len == 0 {
            return Ok(&[]);
        }
        if len > self.left {
            return Err(Fault::NotCaptured);
        }
        let bytes = self.fetch(at, len)?;
        self.left -= bytes.len();
        if bytes.len() < len { Err(Fault::Unmapped) } else { Ok(bytes) }
    }

    /// A prefix of `len` bytes, as far as they can be read. The arena grows with what is there, not with what is asked for:
    /// a program may ask a thousand times for a mebibyte of which there is one page.
    fn fetch(&self, at: Addr, len: usize) -> Result<&'a [u8], Fault> {
        const FIRST: usize = 4096;
        let mut bytes = bumpalo::collections::Vec::with_capacity_in(len.min(FIRST), self.arena);
        while bytes.len() < len {
            let from = bytes.len();
            let step = from.max(FIRST).min(len - from);
            bytes.resize(from + step, 0);
            match self.look(at.offset(from as u64), &mut bytes[from..]) {
                Ok(got) => {
                    bytes.truncate(from + got.min(step));
                    if got < step {
                        break;
                    }
                }
                Err(fault) if from == 0 => return Err(fault),
                Err(_) => {
                    bytes.truncate(from);
                    break;
                }
            }
        }
        Ok(bytes.into_bump_slice())
    }

    /// As many bytes as can be read, up to `len`.
    pub fn read_some(&mut self, at: Addr, len: usize) -> &'a [u8] {
        let len = len.min(self.left);
        if len == 0 {
            return &[];
        }
        let bytes = self.fetch(at, len).unwrap_or_default();
        self.left -= bytes.len();
        bytes
    }

    /// A number of `size` bytes at an address.
    ///
    /// # Errors
    /// When it could not be read.
    pub fn read_num(&mut self, at: Addr, size: usize) -> Result<u64, Fault> {
        let mut bytes = [0; 8];
        let size = size.min(8);
        if size > self.left {
            return Err(Fault::NotCaptured);
        }
        self.left -= size;
        self.probe(at, &mut bytes[..size])?;
        Ok(self.number(&bytes[..size]))
    }

    /// A pointer-sized number at an address.
    ///
    /// # Errors
    /// When it could not be read.
    pub fn read_word(&mut self, at: Addr) -> Result<u64, Fault> {
        self.read_num(at, self.inputs.abi.word())
    }

    /// Whether nothing can lie there: at NULL, or for a 32-bit program above its address space (pointers of 64 bits inside
    /// records can say that).
    #[must_use]
    pub fn leads_nowhere(&self, at: Addr) -> bool {
        at.is_null() || self.truncate(at) != at
    }

    fn truncate(&self, at: Addr) -> Addr {
        if self.inputs.abi.word() == 4 && self.inputs.abi != Abi::X32 { Addr(at.0 & 0xffff_ffff) } else { at }
    }

    /// A number in the tracee's byte order.
    #[must_use]
    pub fn number(&self, bytes: &[u8]) -> u64 {
        let mut value = 0u64;
        if self.inputs.abi.big_endian() {
            for &b in bytes.iter().take(8) {
                value = value << 8 | u64::from(b);
            }
        } else {
            for &b in bytes.iter().take(8).rev() {
                value = value << 8 | u64::from(b);
            }
        }
        value
    }

    /// NUL-terminated bytes at an address: what was found without the NUL, and whether there is more than `limit`.
    ///
    /// # Errors
    /// When a byte before the NUL could not be read.
    pub fn read_text(&mut self, at: Addr, limit: usize) -> Result<(&'a [u8], bool), Fault> {
        let at = self.truncate(at);
        // Texts mostly lie one behind the other (`argv`): from the second one in a page on, all of the page is read.
        let own = (at.0 / PAGE, self.after());
        let known = self.texts.iter().position(|(page, after, _)| (page.0 / PAGE, *after) == own && !page.is_null());
        let page_read = known.is_some();
        let slot = known.unwrap_or_else(|| {
            self.oldest_texts = (self.oldest_texts + 1) % TEXT_PAGES;
            self.oldest_texts
        });
        let (page, _, seen) = self.texts[slot];
        if page_read
            && let Some(text) = at.0.checked_sub(page.0).and_then(|from| seen.get(from as usize..))
            && let Some(end) = text.iter().position(|&b| b == 0)
        {
            return Ok((&text[..end.min(limit)], end > limit));
        }
        self.texts[slot] = (at, self.after(), &[]);
        let mut text = BumpVec::new_in(self.arena);
        // One byte more than the limit tells whether the text ends there.
        let want = limit.saturating_add(1).min(self.left);
        let mut chunk = 128;
        while text.len() < want {
            let from = at.offset(text.len() as u64);
            let to_page_end = (PAGE - from.0 % PAGE) as usize;
            let n = if page_read && text.is_empty() && to_page_end <= self.left {
                to_page_end
            } else {
                chunk.min(to_page_end).min(want - text.len())
            };
            chunk = 1024;
            let start = text.len();
            text.resize(start + n, 0u8);
            let got = self.look(from, &mut text[start..])?;
            self.left -= got.min(self.left);
            if let Some(end) = text[start..start + got].iter().position(|&b| b == 0) {
                if page_read && start == 0 {
                    text.truncate(got);
                    let text: &'a [u8] = text.into_bump_slice();
                    self.texts[slot] = (at, self.after(), text);
                    return Ok((&text[..end.min(limit)], end > limit));
                }
                text.truncate(start + end);
                let cut = text.len() > limit;
                text.truncate(limit);
                return Ok((text.into_bump_slice(), cut));
            }
            text.truncate(start + got);
            if got < n && text.len() < want {
                return Err(Fault::Unmapped);
            }
        }
        text.truncate(limit);
        Ok((text.into_bump_slice(), true))
    }

    // --- lengths and conditions

    /// How much.
    pub fn amount(&mut self, len: &Len) -> u64 {
        match *len {
            Len::N(n) => n,
            Len::Of(arg) => self.arg(arg),
            Len::Retval => self.result().unwrap_or(0),
            Len::At(arg) => {
                let at = self.arg_addr(arg);
                self.read_num(at, 4).unwrap_or(0)
            }
            Len::AtBefore(arg) => {
                let at = self.arg_addr(arg);
                self.before_call(|walk| walk.read_num(at, 4)).unwrap_or(0)
            }
            Len::Least(a, b) => self.amount(a).min(self.amount(b)),
            Len::Most(len, n) => self.amount(len).min(n),
            Len::Times(len, n) => self.amount(len).saturating_mul(n),
            Len::Blocks(len, size) => self.amount(len).div_ceil(size.max(1)),
            Len::Rest => self.rest,
            Len::Word => self.inputs.abi.long() as u64,
        }
    }

    /// Whether a condition holds.
    #[must_use]
    pub fn holds(&self, cond: &Cond) -> bool {
        match *cond {
            Cond::Any(arg, mask) => self.arg(arg) & mask != 0,
            Cond::All(arg, mask) => self.arg(arg) & mask == mask,
            Cond::Lacks(arg, mask) => self.arg(arg) & mask == 0,
            Cond::Is(arg, value) => self.arg(arg) == value,
            Cond::Not(arg, value) => self.arg(arg) != value,
            Cond::Bits(arg, mask, value) => self.arg(arg) & mask == value,
            Cond::Other(arg, mask, value) => self.arg(arg) & mask != value,
            Cond::Below(arg, value) => self.arg(arg) < value,
            Cond::OneOf(arg, values) => values.contains(&self.arg(arg)),
            Cond::MaskSize(arg) => (self.inputs.abi.long() as u64..=8).contains(&self.arg(arg)),
            Cond::Readable(arg, size) => self.readable(self.arg_addr(arg), size.into()),
            Cond::Filled(arg) => self.filled(arg),
            Cond::Beyond(size) => self.given > size,
            Cond::And(a, b) => self.holds(a) && self.holds(b),
            Cond::Or(a, b) => self.holds(a) || self.holds(b),
        }
    }

    /// Whether so many bytes at an address can be read.
    fn readable(&self, at: Addr, size: usize) -> bool {
        let mut bytes = [0; 64];
        let probe = &mut bytes[..size.min(64)];
        // Of what a recording does not hold nobody can say that it could not be read.
        !at.is_null() && self.truncate(at) == at && matches!(self.probe(at, probe), Ok(()) | Err(Fault::NotCaptured))
    }

    // --- values

    /// The number at a site, `size` bytes wide in a register; in memory the site's own width counts.
    #[must_use]
    pub fn num(&self, site: Site<'a>, size: usize) -> Num {
        match site {
            Site::Reg(bits) => Num::new(bits, size as u8),
            Site::Mem(_, bytes) => Num::new(self.number(bytes), bytes.len().min(8) as u8),
        }
    }

    /// The width of a whole register of the call's ABI.
    #[must_use]
    pub fn reg_size(&self) -> usize {
        if self.inputs.abi == Abi::X32 { 8 } else { self.inputs.abi.long() }
    }

    /// What stands at a site.
    pub fn value(&mut self, ty: &Ty, site: Site<'a>) -> Value<'a> {
        let word = self.reg_size();
        match *ty {
            Ty::Int => Value::Int(self.num(site, 4), Base::Dec),
            Ty::Uint => Value::Int(self.num(site, 4), Base::Udec),
            Ty::Long => Value::Int(self.num(site, word), Base::Dec),
            Ty::Ulong => Value::Int(self.num(site, word), Base::Udec),
            Ty::I64 => Value::Int(self.num(site, 8), Base::Dec),
            Ty::U64 => Value::Int(self.num(site, 8), Base::Udec),
            Ty::U8 => Value::Int(self.num(site, 1), Base::Udec),
            Ty::U16 => Value::Int(self.num(site, 2), Base::Udec),
            Ty::I16 => Value::Int(self.num(site, 2), Base::Dec),
            Ty::Hex => Value::Int(self.num(site, word), Base::Hex),
            Ty::Hex32 => Value::Int(self.num(site, 4), Base::Hex),
            Ty::Hex64 => Value::Int(self.num(site, 8), Base::Hex),
            Ty::HexFull => Value::Int(self.num(site, word), Base::HexFull),
            Ty::Oct => {
                let mut num = self.num(site, 4);
                // umode_t is 16 bits wide; the kernel ignores what else the register holds.
                if let Site::Reg(_) = site {
                    num = Num::new(num.bits, 2);
                }
                Value::Int(num, Base::Oct)
            }
            Ty::Ptr => Value::Int(self.num(site, word), Base::Ptr),
            Ty::Kilo => Value::Int(self.num(site, word), Base::Kilo),
            Ty::Name(table) => Value::Name(self.num(site, 4), table, None),
            Ty::NameOr(table, base) => Value::Name(self.num(site, 4), table, Some(base)),
            Ty::Noted(table, base) => {
                let num = self.num(site, 4);
                self.told(num, table, base)
            }
            Ty::Flags(table) => Value::Flags(self.num(site, 4), Of::One(table)),
            Ty::Packed(set) => Value::Flags(self.num(site, 4), Of::Many(set)),
            Ty::Apart(set) => Value::Flags(self.num(site, 4), Of::Apart(set)),
            Ty::Pair(inner) => self.value(&Ty::Width(8, inner), site),
            Ty::Width(size, inner) => match (site, *inner) {
                (Site::Mem(..), _) => self.value(inner, site),
                (_, Ty::Name(table)) => Value::Name(self.num(site, size.into()), table, None),
                (_, Ty::NameOr(table, base)) => Value::Name(self.num(site, size.into()), table, Some(base)),
                (_, Ty::Flags(table)) => Value::Flags(self.num(site, size.into()), Of::One(table)),
                (_, Ty::Noted(table, base)) => self.told(self.num(site, size.into()), table, base),
                (_, Ty::Packed(set)) => Value::Flags(self.num(site, size.into()), Of::Many(set)),
                (_, Ty::Apart(set)) => Value::Flags(self.num(site, size.into()), Of::Apart(set)),
                (Site::Reg(bits), _) => {
                    let value = self.value(inner, Site::Reg(Num::new(bits, size).bits));
                    narrowed(value, size)
                }
            },
            Ty::Fd => Value::Handle(self.num(site, 4), Handle::Fd),
            Ty::Dirfd => Value::Handle(self.num(site, 4), Handle::Dirfd),
            Ty::Tid => Value::Handle(self.num(site, 4), Handle::Tid),
            Ty::Tgid => Value::Handle(self.num(site, 4), Handle::Tgid),
            Ty::Pgid => Value::Handle(self.num(site, 4), Handle::Pgid),
            Ty::Sid => Value::Handle(self.num(site, 4), Handle::Sid),
            Ty::TgidOrPgid => {
                let num = self.num(site, 4);
                Value::Handle(num, if num.signed() < -1 { Handle::Pgid } else { Handle::Tgid })
            }
            Ty::Uid => Value::Handle(self.num(site, 4), Handle::Uid),
            Ty::Gid => Value::Handle(self.num(site, 4), Handle::Gid),
            Ty::Interface => Value::Handle(self.num(site, 4), Handle::Interface),
            Ty::Signal => Value::Signal(self.num(site, 4)),
            Ty::Mode => Value::Mode(self.num(site, 4)),
            Ty::Dev => {
                let num = self.num(site, word);
                device(num.bits)
            }
            Ty::WaitStatus => Value::WaitStatus(self.num(site, 4).bits as u32),
            Ty::Errno => Value::Errno(self.num(site, 4)),
            Ty::Be16 => Value::Be16(self.network(site, 2) as u16),
            Ty::Be16Name(table) => Value::Be16Name(self.network(site, 2) as u16, table),
            Ty::Be32 => Value::Be32(self.network(site, 4) as u32),
            Ty::Inet4 => match site {
                Site::Reg(bits) => Value::Inet4((bits as u32).to_le_bytes()),
                Site::Mem(_, bytes) => bytes.first_chunk().map_or(Value::Unavailable, |b| Value::Inet4(*b)),
            },
            Ty::Inet6 => match site {
                Site::Reg(_) => Value::Unavailable,
                Site::Mem(_, bytes) => bytes.first_chunk().map_or(Value::Unavailable, Value::Inet6),
            },

            Ty::Whole
            | Ty::Parts(_)
            | Ty::Attrs(_)
            | Ty::Loose(..)
            | Ty::Grown(..)
            | Ty::Opening(_)
            | Ty::Indexed(..) => match site {
                Site::Mem(at, bytes) => netlink::payload(self, ty, at, bytes),
                Site::Reg(_) => Value::Unavailable,
            },

            // Inline bytes: the field's own, or else (in a register) a pointer to them.
            Ty::Path | Ty::Text => match site {
                Site::Mem(_, bytes) => inline_text(bytes),
                Site::Reg(bits) => self.pointer(Addr(bits), ty),
            },
            Ty::Bytes(ref len)
            | Ty::Packet(ref len)
            | Ty::HexBytes(ref len)
            | Ty::Mac(ref len)
            | Ty::Sigset(ref len)
            | Ty::Bitset(ref len) => match site {
                Site::Mem(_, bytes) => {
                    self.rest = bytes.len() as u64;
                    let n = (self.amount(len).min(bytes.len() as u64)) as usize;
                    self.shape(ty, &bytes[..n], n as u64)
                }
                Site::Reg(bits) => self.pointer(Addr(bits), ty),
            },
            Ty::Struct(record) | Ty::Sized(record, _) | Ty::SelfSized(record, _) => match site {
                Site::Mem(at, bytes) => self.record(record, at, bytes, None),
                Site::Reg(bits) => self.pointer(Addr(bits), ty),
            },
            Ty::Array(element, ref len) => match site {
                Site::Mem(at, bytes) => {
                    let size = element.size(self.inputs.abi).unwrap_or(1).max(1);
                    self.rest = (bytes.len() / size) as u64;
                    let count = self.amount(len).min(self.rest);
                    self.elements(element, at, count, Some(bytes))
                }
                Site::Reg(bits) => self.pointer(Addr(bits), ty),
            },
            Ty::Terminated(_) | Ty::Sockaddr(_) => match site {
                Site::Mem(at, bytes) => {
                    self.rest = bytes.len() as u64;
                    self.target(ty, at)
                }
                Site::Reg(bits) => self.pointer(Addr(bits), ty),
            },
            Ty::Follows(element, ref len) => match (site, self.scope) {
                (Site::Mem(at, _), Scope::Record(record, _)) => {
                    let count = self.amount(len);
                    let behind = at.offset(record.size.of(self.inputs.abi) as u64);
                    let value = self.elements(element, behind, count, None);
                    self.at_most(value, len, count)
                }
                _ => Value::Unavailable,
            },
            Ty::Siginfo => match site {
                Site::Mem(at, bytes) => hooks::siginfo::siginfo(self, at, bytes),
                Site::Reg(bits) => self.pointer(Addr(bits), ty),
            },

            Ty::In(inner) => {
                let at = Addr(self.num(site, word).bits);
                self.before_call(|walk| walk.pointer(at, inner))
            }
            Ty::Out(inner) => {
                let at = Addr(self.num(site, word).bits);
                // An array that the call was told to be empty is empty, whatever the outcome.
                let empty = matches!(inner, Ty::Array(_, len) if len.known_before() && self.amount(len) == 0);
                if self.succeeded() || empty { self.after_call(|walk| walk.pointer(at, inner)) } else { Value::ptr(at) }
            }
            Ty::OutIf(got, inner) => {
                let at = Addr(self.num(site, word).bits);
                let valid = match (got, self.inputs.returned) {
                    (_, None) => false,
                    (Got::Always, Some(_)) => true,
                    (Got::Positive, Some(r)) => r.error.is_none() && r.raw as i64 > 0,
                    (Got::Interrupted, Some(r)) => matches!(r.error, Some(512..=516)),
                };
                if valid { self.after_call(|walk| walk.pointer(at, inner)) } else { Value::ptr(at) }
            }
            Ty::InOut(inner) => {
                let at = Addr(self.num(site, word).bits);
                let before = self.before_call(|walk| walk.pointer(at, inner));
                if !self.succeeded() {
                    return before;
                }
                let after = self.after_call(|walk| walk.pointer(at, inner));
                match (before, after) {
                    (Value::To(at, before), Value::To(_, after)) => {
                        let changed = self.put(Value::Changed(before, after));
                        Value::To(at, changed)
                    }
                    (_, after) => after,
                }
            }
            Ty::Ref(inner) => {
                let at = Addr(self.num(site, self.inputs.abi.word()).bits);
                self.pointer(at, inner)
            }
            Ty::Late(inner) | Ty::Telling(_, inner) | Ty::Then(inner, _) | Ty::Register(_, inner) => {
                self.value(inner, site)
            }

            Ty::Uncut(inner) => self.unlimited(|walk| walk.value(inner, site)),
            Ty::When(ref cond, inner) => {
                if self.holds(cond) {
                    self.value(inner, site)
                } else {
                    Value::Nothing
                }
            }
            Ty::Either(ref cond, yes, no) => {
                let inner = if self.holds(cond) { yes } else { no };
                self.value(inner, site)
            }
            Ty::Switch(on, cases, default) => {
                let key = self.arg(on);
                let inner = cases.iter().find(|(value, _)| *value == key).map_or(default, |(_, ty)| ty);
                self.value(inner, site)
            }
            Ty::Cases => Value::Nothing,
            Ty::Hook(hook, args) => (hook.run)(self, site, args),
        }
    }

    /// A number with its name in a comment.
    fn told(&self, num: Num, table: &'static Table, base: Base) -> Value<'a> {
        let name = table.name(self.inputs.abi, num.bits).unwrap_or(table.unknown);
        self.noted(Value::Int(num, base), Value::bare(name))
    }

    fn network(&self, site: Site<'a>, size: usize) -> u64 {
        match site {
            Site::Reg(bits) if size == 2 => u64::from((bits as u16).swap_bytes()),
            Site::Reg(bits) => u64::from((bits as u32).swap_bytes()),
            Site::Mem(_, bytes) => bytes.iter().take(size).fold(0, |value, &b| value << 8 | u64::from(b)),
        }
    }

    /// What a pointer points to, in the current phase.
    pub fn pointer(&mut self, at: Addr, ty: &Ty) -> Value<'a> {
        // Also a pointer of 64 bits inside a record leads nowhere in 32; to nothing it leads all the same.
        let empty = |walk: &mut Self| matches!(ty, Ty::Array(_, len) if len.known_before() && walk.amount(len) == 0);
        if at.is_null() || self.truncate(at) != at && !empty(self) {
            return Value::ptr(at);
        }
        let target = self.target(ty, at);
        match target {
            Value::Unread(..) | Value::Nothing | Value::Brief(_) => target,
            Value::Int(num, Base::Ptr) if num.bits == at.0 => target,
            _ => Value::To(at, self.put(target)),
        }
    }

    /// What lies at an address.
    pub fn target(&mut self, ty: &Ty, at: Addr) -> Value<'a> {
        match *ty {
            Ty::Path => match self.read_text(at, PATH_MAX - 1) {
                Ok((data, cut)) => Value::Bytes { data, quote: Quote::Path, cut },
                Err(fault) => Value::Unread(at, fault),
            },
            Ty::Text => match self.read_text(at, self.inputs.limits.string) {
                Ok((data, cut)) => Value::Bytes { data, quote: Quote::Plain, cut },
                Err(fault) => Value::Unread(at, fault),
            },
            Ty::Packet(ref len) if self.inputs.netlink.is_some() => {
                let len = self.amount(len);
                netlink::messages(self, at, len)
            }
            Ty::Bytes(ref len)
            | Ty::Packet(ref len)
            | Ty::HexBytes(ref len)
            | Ty::Mac(ref len)
            | Ty::Sigset(ref len)
            | Ty::Bitset(ref len) => {
                let total = self.amount(len);
                let most = match ty {
                    Ty::Sigset(_) | Ty::Bitset(_) => crate::plan::SET_MOST.into(),
                    _ => self.inputs.limits.string as u64,
                };
                // Of longer data the byte behind the limit must be there as well; a recording may lack it.
                let mut next = [0];
                let gap = total > most && !self.truncate(at).is_null() && {
                    let behind = self.truncate(at.offset(most));
                    matches!(self.look(behind, &mut next), Err(Fault::Unmapped))
                };
                // Of no bytes only the width of their address tells that an x32 program has nothing there.
                let nowhere = total == 0 && self.inputs.abi == Abi::X32 && at.0 > u64::from(u32::MAX);
                match self.read(at, total.min(most) as usize) {
                    Ok(_) if gap || nowhere => Value::Unread(at, Fault::Unmapped),
                    Ok(bytes) => self.shape(ty, bytes, total),
                    Err(fault) => Value::Unread(at, fault),
                }
            }
            Ty::Struct(record) => {
                let size = record.size.of(self.inputs.abi);
                match self.read(at, size) {
                    Ok(bytes) => self.record(record, at, bytes, None),
                    Err(fault) => Value::Unread(at, fault),
                }
            }
            Ty::Sized(record, ref len) => {
                let claimed = self.amount(len);
                let known = record.size.of(self.inputs.abi);
                match self.read(at, claimed.min(known as u64) as usize) {
                    Ok(bytes) => self.record(record, at, bytes, Some(claimed)),
                    Err(fault) => Value::Unread(at, fault),
                }
            }
            Ty::SelfSized(record, least) => self.self_sized(record, at, least.into()),
            Ty::Array(element, ref len) => {
                let count = self.amount(len);
                let value = self.elements(element, at, count, None);
                self.at_most(value, len, count)
            }
            Ty::Terminated(element) => self.terminated(element, at),
            Ty::Sockaddr(ref len) => {
                let len = self.amount(len);
                hooks::sockaddr::sockaddr(self, at, len)
            }
            Ty::Siginfo => match self.read(at, hooks::siginfo::SIZE) {
                Ok(bytes) => hooks::siginfo::siginfo(self, at, bytes),
                Err(fault) => Value::Unread(at, fault),
            },
            Ty::Hook(hook, args) if hook.size.is_none() => (hook.run)(self, Site::Mem(at, &[]), args),
            _ => {
                let size = ty.size(self.inputs.abi).unwrap_or(self.inputs.abi.word());
                match self.read(at, size) {
                    Ok(bytes) => self.value(ty, Site::Mem(at, bytes)),
                    Err(fault) => Value::Unread(at, fault),
                }
            }
        }
    }

    /// Bytes as data, a mask or a set; `total` is how many there are in all.
    fn shape(&mut self, ty: &Ty, bytes: &'a [u8], total: u64) -> Value<'a> {
        let most = bytes.len().min(self.inputs.limits.string);
        let cut = total > most as u64;
        match ty {
            Ty::HexBytes(_) => Value::Bytes { data: &bytes[..most], quote: Quote::Hex, cut },
            Ty::Mac(_) => Value::Bytes { data: bytes, quote: Quote::Mac, cut: false },
            Ty::Sigset(_) => Value::Sigset(&bytes[..bytes.len().min(128)]),
            Ty::Bitset(_) => Value::Bitset(bytes, None),
            _ => Value::Bytes { data: &bytes[..most], quote: Quote::Plain, cut },
        }
    }

    /// The elements of an array: `count` of them at `at`, or inside bytes that are there already.
    pub fn elements(&mut self, element: &Ty, at: Addr, count: u64, inline: Option<&'a [u8]>) -> Value<'a> {
        let size = element.size(self.inputs.abi).unwrap_or(self.inputs.abi.word()).max(1);
        // More than the address space holds is no array.
        if count.checked_mul(size as u64).and_then(|bytes| bytes.checked_add(at.0)).is_none() {
            return Value::Unread(at, Fault::Unmapped);
        }
        let shown = count.min(self.inputs.limits.elements as u64) as usize;
        let mut rest = if count > shown as u64 { Rest::More } else { Rest::End };
        // Also where none is shown the first must be there.
        if shown == 0
            && count > 0
            && inline.is_none()
            && let Err(fault) = self.first(at, size)
        {
            return Value::Unread(at, fault);
        }
        // As many of them in one read as there are; where it ended is tried again, so that it shows why.
        let (whole, inside) = match inline {
            Some(bytes) => (bytes, true),
            None => (self.read_some(at, shown.min(self.affordable().max(1)).saturating_mul(size)), false),
        };
        let room = shown.min(whole.len() / size).min(self.affordable());
        let mut items = BumpVec::with_capacity_in(room, self.arena);
        let pointing = match *element {
            Ty::Struct(record) if !inside && room > 1 => pointing(record).map(|field| (record, field)),
            _ => None,
        };
        for i in 0..shown {
            let from = at.offset((i * size) as u64);
            if let (Some((record, (field, len))), 0) = (pointing, i % Walk::TOGETHER) {
                self.prefetch_of(record, field, len, &whole[(i * size).min(whole.len())..]);
            }
            if i > 0 && self.spent() {
                rest = Rest::More;
                break;
            }
            self.spend(1);
            let bytes = match whole.get(i * size..(i + 1) * size) {
                Some(bytes) => Ok(bytes),
                None if inside => Err(Fault::NotCaptured),
                None => self.read(from, size),
            };
            match bytes {
                Ok(bytes) => {
                    let value = self.value(element, Site::Mem(from, bytes));
                    items.push(value);
                }
                Err(fault) if i == 0 => return Value::Unread(at, fault),
                Err(_) => {
                    rest = Rest::Fault(from);
                    break;
                }
            }
        }
        self.forget_fetched();
        if let (Rest::More, None, false) = (rest, inline, self.spent()) {
            rest = self.more(at.offset((shown * size) as u64), size);
        }
        Value::List { items: items.into_bump_slice(), join: Join::Comma, rest }
    }

    /// Has the data read that a field of the next records points to.
    fn prefetch_of(&mut self, record: &'static Record, field: &FieldRow, len: &Len, bytes: &'a [u8]) {
        let (abi, limit) = (self.inputs.abi, self.inputs.limits.string);
        let (from, to) = (field.at.offset(abi), field.at.offset(abi) + field.at.size(abi));
        let mut wanted = [(Addr::NULL, 0); Walk::TOGETHER];
        for (wanted, own) in wanted.iter_mut().zip(bytes.chunks_exact(record.size.of(abi).max(1))) {
            let len = self.in_scope(Scope::Record(record, own), |walk| walk.amount(len));
            let at = own.get(from..to).map_or(0, |bytes| self.number(bytes));
            // The byte behind the limit is looked at as well.
            *wanted = (Addr(at), len.min(limit.saturating_add(1) as u64) as usize);
        }
        self.prefetch(wanted.into_iter());
    }

    /// Whether a recording holds all of these bytes, as far as they can be read: not of what is netlink's only by the
    /// address that it is sent to.
    #[must_use]
    pub fn recorded(&self, at: Addr, len: u64) -> bool {
        const MOST: u64 = 4096;
        let mut bytes = [0; 1024];
        let mut done = 0;
        while done < len.min(MOST) {
            self.spend(READ);
            let step = (len.min(MOST) - done).min(bytes.len() as u64) as usize;
            match self.memory.read(self.truncate(at.offset(done)), &mut bytes[..step]) {
                Ok(0) => break,
                Ok(got) => done += got as u64,
                Err(fault) => return fault != Fault::NotCaptured,
            }
        }
        true
    }

    /// Whether an array's first element can be read, where no element is shown (`-s 0`); of what a recording lacks nobody
    /// can say that it could not.
    ///
    /// # Errors
    /// When it could not be read.
    pub fn first(&self, at: Addr, size: usize) -> Result<(), Fault> {
        let mut bytes = [0; 64];
        let mut done = 0;
        while done < size {
            let step = (size - done).min(bytes.len());
            let from = self.truncate(at.offset(done as u64));
            match self.memory.read_exact(from, &mut bytes[..step]) {
                Ok(()) => done += step,
                Err(Fault::NotCaptured) => break,
                Err(fault) => return Err(fault),
            }
        }
        Ok(())
    }

    /// Elements of which there are `count` at most: where there are more, that shows behind them.
    fn at_most(&mut self, mut elements: Value<'a>, len: &Len, count: u64) -> Value<'a> {
        if let (Value::List { rest: rest @ Rest::End, .. }, Len::Most(all, _)) = (&mut elements, len)
            && self.amount(all) > count
        {
            *rest = Rest::More;
        }
        elements
    }

    /// What follows an array that is cut: more elements, unless the next one cannot be read.
    pub fn more(&mut self, next: Addr, size: usize) -> Rest<'a> {
        let mut bytes = [0; 8];
        let probe = &mut bytes[..size.min(8)];
        match self.probe(next, probe) {
            Err(Fault::Unmapped) => Rest::Fault(next),
            _ => Rest::More,
        }
    }

    fn terminated(&mut self, element: &Ty, at: Addr) -> Value<'a> {
        let size = element.size(self.inputs.abi).unwrap_or(self.inputs.abi.word()).max(1);
        let mut items = BumpVec::new_in(self.arena);
        let mut rest = Rest::End;
        // Read ahead, never into another page: what is behind the end may not be there.
        let mut ahead: &'a [u8] = &[];
        for i in 0.. {
            let from = at.offset((i * size) as u64);
            if i > 0 && self.spent() {
                rest = Rest::More;
                break;
            }
            self.spend(1);
            if ahead.len() < size && i >= 4 {
                let in_page = (PAGE - from.0 % PAGE) as usize;
                let wanted = (self.inputs.limits.elements.saturating_add(1) - i).saturating_mul(size);
                ahead = self.read_some(from, (in_page - in_page % size).min(wanted));
            }
            let bytes = match ahead.split_at_checked(size) {
                Some((own, rest)) => {
                    ahead = rest;
                    Ok(own)
                }
                None => self.read(from, size),
            };
            match bytes {
                Ok(bytes) if bytes.iter().all(|&b| b == 0) => break,
                Ok(_) if i >= self.inputs.limits.elements => {
                    rest = Rest::More;
                    break;
                }
                Ok(bytes) => {
                    let value = self.value(element, Site::Mem(from, bytes));
                    items.push(value);
                }
                Err(fault) if i == 0 => return Value::Unread(at, fault),
                Err(_) => {
                    rest = Rest::Fault(from);
                    break;
                }
            }
        }
        Value::List { items: items.into_bump_slice(), join: Join::Comma, rest }
    }

    /// A record in bytes that are there already. `claimed` is the size that the program said, where it says one.
    pub fn record(&mut self, record: &'static Record, at: Addr, bytes: &'a [u8], claimed: Option<u64>) -> Value<'a> {
        if self.depth >= 16 {
            return Value::Unavailable;
        }
        let abi = self.inputs.abi;
        self.spend(record.fields.len());
        let mut fields = BumpVec::with_capacity_in(record.fields.len(), self.arena);
        let mut rest = Rest::End;
        self.depth += 1;
        let done = self.succeeded();
        let after = self.after();
        self.in_scope(Scope::Record(record, bytes), |walk| {
            for row in record.fields {
                if row.ty.behind() {
                    if row.phase == Phase::Enter || (done && after) {
                        let value = walk.value(&row.ty, Site::Mem(at, &[]));
                        if !matches!(value, Value::Nothing) {
                            fields.push(Field { name: row.name, value, show: row.show });
                        }
                    }
                    continue;
                }
                let (from, size) = (row.at.offset(abi), row.at.size(abi));
                if size == 0 || (row.phase == Phase::Exit && !(done && after)) {
                    continue;
                }
                let Some(own) = bytes.get(from..from + size) else {
                    // The program's structure ends before this field.
                    continue;
                };
                let value = walk.value(&row.ty, Site::Mem(at.offset(from as u64), own));
                if let Value::Nothing = value {
                    continue;
                }
                let show = match row.ty {
                    Ty::Telling(ref cond, _) if walk.holds(cond) => Show::Always,
                    _ => row.show,
                };
                fields.push(Field { name: row.name, value, show });
            }
        });
        self.depth -= 1;
        if let Some(claimed) = claimed {
            let known = record.size.of(abi) as u64;
            if claimed > known {
                rest = self.extra(at.offset(known), claimed - known, known);
            }
        }
        Value::Struct { fields: fields.into_bump_slice(), rest }
    }

    fn self_sized(&mut self, record: &'static Record, at: Addr, least: u64) -> Value<'a> {
        let size = match self.read(at, 4) {
            Ok(size) => size,
            Err(fault) => return Value::Unread(at, fault),
        };
        let claimed = self.number(size);
        if claimed < least {
            return self.record(record, at, size, None);
        }
        match self.read(at, claimed.min(record.size.of(self.inputs.abi) as u64) as usize) {
            Ok(bytes) => self.record(record, at, bytes, Some(claimed)),
            Err(_) => match self.record(record, at, size, None) {
                Value::Struct { fields, .. } => Value::Struct { fields, rest: Rest::Unknown },
                other => other,
            },
        }
    }

    /// Where the enclosing record begins, seen from one of its fields.
    #[must_use]
    pub fn record_start(&self, field: Arg, at: Addr) -> Addr {
        match self.scope {
            Scope::Args => at,
            Scope::Record(record, _) => {
                let offset = record.fields.get(usize::from(field.0)).map_or(0, |row| row.at.offset(self.inputs.abi));
                Addr(at.0.wrapping_sub(offset as u64))
            }
        }
    }

    /// How many of a field's bytes the program gave, in a record of [`Walk::grown`].
    #[must_use]
    pub fn given_from(&self, at: Addr, len: usize) -> usize {
        self.grown_at.map_or(len, |start| {
            let from = at.0.wrapping_sub(start.0);
            self.given.saturating_sub(from).min(len as u64) as usize
        })
    }

    /// A record of which the program gave `given` bytes; those behind them in `bytes` count as zero, and fields may
    /// depend on how much there was.
    pub fn grown(&mut self, record: &'static Record, at: Addr, bytes: &'a [u8], given: u64) -> Value<'a> {
        let kept = (self.given, self.grown_at);
        (self.given, self.grown_at) = (given, Some(at));
        let value = self.record(record, at, bytes, None);
        (self.given, self.grown_at) = kept;
        value
    }

    /// Bytes behind what is known of a record: shown when any of them is not zero.
    pub fn extra(&mut self, at: Addr, len: u64, from: u64) -> Rest<'a> {
        let n = len.min(PAGE.saturating_sub(from)) as usize;
        match self.read(at, n) {
            Ok(bytes) if bytes.iter().all(|&b| b == 0) => Rest::End,
            Ok(bytes) => {
                let shown = bytes.len().min(self.inputs.limits.string);
                self.behind(from, from + n as u64 - 1, &bytes[..shown], n > shown)
            }
            Err(_) => Rest::Unknown,
        }
    }

    // --- building

    /// Keeps a value in the arena.
    pub fn put(&self, value: Value<'a>) -> &'a Value<'a> {
        self.spend(1);
        self.arena.alloc(value)
    }

    /// A thing that an abbreviating view shows as its address and how many of what it is made of.
    pub fn brief(&self, at: Addr, count: u64, noun: &'static str, full: Value<'a>) -> Value<'a> {
        self.spend(1);
        Value::Brief(self.arena.alloc(Brief { at, count, noun, full }))
    }

    /// Bytes behind a structure, from one offset to another.
    #[must_use]
    pub fn behind(&self, from: u64, to: u64, bytes: &'a [u8], cut: bool) -> Rest<'a> {
        Rest::Extra(self.arena.alloc(Extra { from, to, bytes, cut }))
    }

    /// Keeps several values in the arena.
    pub fn list(&self, values: &[Value<'a>]) -> &'a [Value<'a>] {
        self.spend(values.len());
        self.arena.alloc_slice_copy(values)
    }

    /// Keeps fields in the arena as a whole structure.
    pub fn fields(&self, fields: &[(&'static str, Value<'a>)]) -> Value<'a> {
        self.spend(fields.len());
        let fields = self.arena.alloc_slice_fill_iter(fields.iter().map(|&(name, value)| Field {
            name,
            value,
            show: Show::Always,
        }));
        Value::Struct { fields, rest: Rest::End }
    }

    /// A value with a comment.
    pub fn noted(&self, value: Value<'a>, note: Value<'a>) -> Value<'a> {
        Value::Noted(self.put(value), self.put(note))
    }

    /// A value with a comment that the style of plain numbers leaves out: a unit, the name of a number.
    pub fn explained(&self, value: Value<'a>, note: Value<'a>) -> Value<'a> {
        let value = self.put(value);
        Value::Spelled(value, self.put(Value::Noted(value, self.put(note))))
    }

    /// One remark behind a result.
    pub fn remark(&self, label: &'static str, value: Value<'a>) -> &'a [Aux<'a>] {
        self.arena.alloc_slice_copy(&[Aux { label, value }])
    }

    /// The result and its remarks.
    pub fn outcome(&mut self) -> model::value::Ret<'a> {
        let Some(returned) = self.inputs.returned else {
            return model::value::Ret { raw: 0, outcome: Outcome::Never, aux: &[] };
        };
        let raw = returned.raw;
        let failed = |code: u32| match code {
            512..=516 => Outcome::Restart(code),
            code => Outcome::Error(code),
        };
        let ret = self.ret();
        let (outcome, aux) = match (ret, returned.error) {
            (Ret::Hook(hook), error) if error.is_none() || hook.errors => (hook.run)(self, raw),
            (_, Some(code)) => (failed(code), &[][..]),
            (Ret::Never, None) => (Outcome::Never, &[][..]),
            (Ret::Decimal(label, ty) | Ret::Remark(label, ty), None) => {
                let base = if let Ret::Decimal(..) = ret { Base::Udec } else { Base::Hex };
                let value = self.after_call(|walk| walk.value(ty, Site::Reg(raw)));
                // A remark that would only repeat the number says nothing.
                let aux = match value {
                    Value::Flags(Num { bits: 0, .. }, Of::One(table)) if table.name(self.inputs.abi, 0).is_none() => {
                        &[]
                    }
                    Value::Name(num, table, _) if table.name(self.inputs.abi, num.bits).is_none() => &[],
                    Value::Signal(num) if num.bits == 0 || num.bits > SIGNALS => &[],
                    Value::Flags(num, Of::One(table)) if !any_named(table, self.inputs.abi, num.bits) => {
                        if label.is_empty() { &[] } else { self.remark(label, Value::Int(num, Base::Hex)) }
                    }
                    value => self.remark(label, value),
                };
                (Outcome::Value(Value::Int(Num::new(raw, self.reg_size() as u8), base)), aux)
            }
            (ret, None) => (Outcome::Value(self.plain_result(ret, raw)), &[][..]),
        };
        model::value::Ret { raw, outcome, aux }
    }

    fn plain_result(&self, ret: Ret, raw: u64) -> Value<'a> {
        let word = Num::new(raw, self.reg_size() as u8);
        let int = Num::new(raw, 4);
        match ret {
            Ret::Hex => Value::Int(Num::new(raw, self.reg_size() as u8), Base::Hex),
            Ret::Oct => Value::Int(int, Base::Oct),
            Ret::Fd => Value::Handle(int, Handle::Fd),
            Ret::Tid => Value::Handle(int, Handle::Tid),
            Ret::Tgid => Value::Handle(int, Handle::Tgid),
            Ret::Pgid => Value::Handle(int, Handle::Pgid),
            Ret::Sid => Value::Handle(int, Handle::Sid),
            Ret::Id => Value::Int(int, Base::Udec),
            Ret::Int | Ret::Size | Ret::Zero | Ret::Never | Ret::Decimal(..) | Ret::Remark(..) | Ret::Hook(_) => {
                Value::Int(word, Base::Udec)
            }
        }
    }
}

/// The field of a record that points to bytes whose number another field tells, if it has one, and how many there are.
fn pointing(record: &'static Record) -> Option<(&'static FieldRow, &'static Len)> {
    record.fields.iter().find_map(|row| match row.ty {
        Ty::Ref(&Ty::Bytes(ref len @ Len::Of(_))) => Some((row, len)),
        _ => None,
    })
}

/// A device number as the kernel's `new_encode_dev`/`huge` forms and glibc pack it (`man 3 makedev`).
#[must_use]
pub fn device<'a>(raw: u64) -> Value<'a> {
    let major = ((raw >> 8) & 0xfff) | ((raw >> 32) & 0xffff_f000);
    let minor = (raw & 0xff) | ((raw >> 12) & 0xffff_ff00);
    Value::Dev { raw, major: major as u32, minor: minor as u32 }
}

/// Text inside a fixed array: up to its NUL, however long the array is. Its last byte is the NUL's, whatever stands there.
#[must_use]
pub fn inline_text(bytes: &[u8]) -> Value<'_> {
    let end = bytes.iter().position(|&b| b == 0);
    let len = end.unwrap_or(bytes.len().saturating_sub(1));
    Value::Bytes { data: &bytes[..len], quote: Quote::Plain, cut: end.is_none() }
}

/// A value whose number is only so wide, however wide the register is.
fn narrowed(value: Value<'_>, size: u8) -> Value<'_> {
    let cut = |num: Num| Num::new(num.bits, size);
    match value {
        Value::Int(num, base) => Value::Int(cut(num), base),
        Value::Name(num, table, base) => Value::Name(cut(num), table, base),
        Value::Flags(num, of) => Value::Flags(cut(num), of),
        Value::Handle(num, handle) => Value::Handle(cut(num), handle),
        other => other,
    }
}

/// Whether a table names any of these bits.
pub(crate) fn any_named(table: &Table, abi: Abi, bits: u64) -> bool {
    table.entries(abi).iter().any(|entry| entry.value != 0 && bits & entry.value == entry.value)
}

/// The name of a number in a table, for hooks.
#[must_use]
pub fn name_of(table: &'static Table, abi: Abi, value: u64) -> Option<&'static str> {
    table.name(abi, value)
}

impl Ty {
    /// How many bytes of a register this word looks at.
    #[must_use]
    pub fn register_size(&self, abi: Abi) -> usize {
        match self {
            Ty::Int | Ty::Uint | Ty::Hex32 | Ty::Fd | Ty::Dirfd | Ty::Tid | Ty::Tgid | Ty::Pgid | Ty::Sid => 4,
            Ty::TgidOrPgid | Ty::Uid | Ty::Gid | Ty::Signal => 4,
            Ty::Width(size, _) => usize::from(*size),
            Ty::I64 | Ty::U64 | Ty::Hex64 | Ty::Pair(_) => 8,
            Ty::Late(inner) | Ty::When(_, inner) | Ty::Telling(_, inner) => inner.register_size(abi),
            _ if abi == Abi::X32 => 8,
            _ => abi.long(),
        }
    }

    /// Whether a 32-bit ABI passes this in two registers.
    #[must_use]
    pub fn wide(&self) -> bool {
        match self {
            Ty::I64 | Ty::U64 | Ty::Hex64 | Ty::Pair(_) => true,
            Ty::Late(inner) | Ty::When(_, inner) | Ty::Telling(_, inner) => inner.wide(),
            _ => false,
        }
    }

    /// Bytes in memory behind a pointer or in an array; `None` for what has no size of its own.
    #[must_use]
    pub fn size(&self, abi: Abi) -> Option<usize> {
        Some(match self {
            Ty::U8 => 1,
            Ty::U16 | Ty::I16 | Ty::Be16 | Ty::Be16Name(_) => 2,
            Ty::Int
            | Ty::Uint
            | Ty::Hex32
            | Ty::Oct
            | Ty::Name(_)
            | Ty::NameOr(..)
            | Ty::Noted(..)
            | Ty::Flags(_)
            | Ty::Packed(_)
            | Ty::Apart(_)
            | Ty::Fd
            | Ty::Dirfd
            | Ty::Tid
            | Ty::Tgid
            | Ty::Pgid
            | Ty::Sid
            | Ty::TgidOrPgid
            | Ty::Uid
            | Ty::Gid
            | Ty::Interface
            | Ty::Signal
            | Ty::Mode
            | Ty::WaitStatus
            | Ty::Errno
            | Ty::Be32
            | Ty::Inet4 => 4,
            Ty::I64 | Ty::U64 | Ty::Hex64 | Ty::Pair(_) | Ty::Dev => 8,
            Ty::Inet6 => 16,
            Ty::Long
            | Ty::Ulong
            | Ty::Hex
            | Ty::HexFull
            | Ty::Ptr
            | Ty::Kilo
            | Ty::In(_)
            | Ty::Out(_)
            | Ty::OutIf(..)
            | Ty::InOut(_)
            | Ty::Ref(_) => abi.word(),
            Ty::Width(size, _) => usize::from(*size),
            Ty::Struct(record) | Ty::Sized(record, _) | Ty::SelfSized(record, _) => record.size.of(abi),
            Ty::Siginfo => hooks::siginfo::SIZE,
            Ty::Array(element, Len::N(n)) => element.size(abi)?.checked_mul(*n as usize)?,
            Ty::Bytes(Len::N(n)) | Ty::HexBytes(Len::N(n)) | Ty::Sigset(Len::N(n)) | Ty::Bitset(Len::N(n)) => {
                *n as usize
            }
            Ty::When(_, inner)
            | Ty::Telling(_, inner)
            | Ty::Late(inner)
            | Ty::Uncut(inner)
            | Ty::Then(inner, _)
            | Ty::Register(_, inner)
            | Ty::Either(_, inner, _)
            | Ty::Switch(_, _, inner) => inner.size(abi)?,
            Ty::Hook(hook, _) => hook.size?.of(abi),
            Ty::Path
            | Ty::Text
            | Ty::Bytes(_)
            | Ty::Packet(_)
            | Ty::Whole
            | Ty::Grown(..)
            | Ty::Opening(_)
            | Ty::Parts(_)
            | Ty::Attrs(_)
            | Ty::Loose(..)
            | Ty::Indexed(..)
            | Ty::HexBytes(_)
            | Ty::Mac(_)
            | Ty::Sigset(_)
            | Ty::Bitset(_)
            | Ty::Array(..)
            | Ty::Follows(..)
            | Ty::Terminated(_)
            | Ty::Sockaddr(_)
            | Ty::Cases => return None,
        })
    }
}
