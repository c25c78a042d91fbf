//! Rows to capture plans: which bytes a call needs, known from its registers alone, and when.
//!
//! The tracer gathers a plan's pieces in one kernel entry per phase; the in-tracee fast path executes the same plan by
//! itself. What a plan does not name (pointers inside structures, hooks) is read on demand, and makes it incomplete.

use std::cell::RefCell;
use std::rc::Rc;

use abi::Abi;
use model::memory::Snapshot;
use model::plan::{Amount, ArgIndex, Beyond, Copy, Plan, Source, Test, When};
use model::{Addr, Memory, WordMap};

use crate::hooks::iov::{IOVEC, IOVEC_DATA};
use crate::hooks::{calendar, caps, dirent, iov, msghdr, poll, prctl, process, xattr};
use crate::row::{ArgRow, Call, Case, Record, Ret};
use crate::sockopts;
use crate::ty::{Arg, Cond, Got, Hook, Len, Ty};
use crate::walk::{Inputs, Limits};

/// Bytes of a path that are read at first: most are shorter, and a longer one is read on.
const PATH_GUESS: u32 = 256;

/// Bytes of a set of signals or small numbers that are shown.
pub(crate) const SET_MOST: u32 = 1024;

/// Bytes of one piece that a program which records its calls copies; for more it stops.
const RECORDED_MOST: u32 = 4096;

/// The same of directory entries, of which whole buffers are shown.
const ENTRIES_MOST: u32 = 8192;

/// The longest socket address (`struct sockaddr_storage`).
const ADDRESS_MOST: u32 = 128;

/// Control data of a message; for more a program that records its calls stops.
const CONTROL_MOST: u32 = 2048;

/// Hooks behind pointers that read so much and no more.
static HOOKS: &[(&Hook, Size)] = &[
    (&caps::CAPS, (Amount::Fixed(24), 24)),
    (&calendar::UTIMES, (Amount::Fixed(32), 32)),
    (&calendar::UTIMENS, (Amount::Fixed(32), 32)),
    (&prctl::NAME, (Amount::Nul, 16)),
];

/// Arguments that are shown as they are before the call, although it changes what they point to.
static OVERWRITTEN: &[(&str, &[&str])] = &[
    ("splice", &["off_in", "off_out"]),
    ("copy_file_range", &["off_in", "off_out"]),
    ("capget", &["hdrp"]),
    ("capset", &["hdrp"]),
    ("select", &["readfds", "writefds", "exceptfds", "timeout"]),
    ("pselect6", &["readfds", "writefds", "exceptfds", "timeout"]),
    ("ppoll", &["tmo_p"]),
    ("rseq", &["rseq"]),
    // Whether it is recorded depends on where it goes.
    ("sendmsg", &["msg"]),
    // From a pipe's reading end it fills the buffers (`man 2 vmsplice`).
    ("vmsplice", &["iov"]),
];

/// Results that show what their call has put behind arguments, which is no part of these: calls, with what lies behind which
/// argument then.
static RESULTS: &[(&str, &[(u8, Answer)])] = &[
    ("poll", &[(0, Answer::Polled)]),
    ("ppoll", &[(0, Answer::Polled), (2, Answer::Bytes(16))]),
    ("select", &[(1, Answer::Set), (2, Answer::Set), (3, Answer::Set), (4, Answer::Bytes(16))]),
    ("pselect6", &[(1, Answer::Set), (2, Answer::Set), (3, Answer::Set), (4, Answer::Bytes(16))]),
];

#[derive(Clone, Copy)]
enum Answer {
    /// Every `struct pollfd` of as many as the second argument says.
    Polled,
    /// A set of as many descriptors as the first argument says.
    Set,
    /// So many bytes.
    Bytes(u32),
}

/// Calls whose result or arguments tell of more memory than their rows say.
static UNPLANNED: &[&str] = &["recvmmsg"];

/// A piece that another one refers to, while it is not known how many come before it.
const LATER: u8 = 0x80;

/// A plan in the making.
struct Planner<'c> {
    call: &'c Call,
    case: Option<&'c Case>,
    abi: Abi,
    limits: Limits,
    /// Pieces from before the call, and the others.
    before: Vec<Copy>,
    after: Vec<Copy>,
    complete: bool,
}

/// The plan of one form of a call.
#[must_use]
pub fn plan(call: &Call, case: Option<&Case>, abi: Abi, limits: Limits) -> Plan {
    let (before, after) = (Vec::new(), Vec::new());
    let complete = !UNPLANNED.contains(&call.name);
    let mut planner = Planner { call, case, abi, limits, before, after, complete };
    let mut register = 0u8;
    for row in planner.rows() {
        let wide = row.ty.wide() && abi.long() == 4 && abi != Abi::X32;
        let kept = OVERWRITTEN.iter().any(|(name, args)| *name == call.name && args.contains(&row.name));
        let when = if kept { When::Before } else { When::Enter };
        planner.argument(&row.ty, register, when, [None; 2]);
        register += if wide { 2 } else { 1 };
    }
    planner.result(case.and_then(|case| case.ret).unwrap_or(call.ret));
    planner.finish()
}

/// How many bytes, and how many at most.
type Size = (Amount, u32);

impl<'c> Planner<'c> {
    fn rows(&self) -> impl Iterator<Item = &'c ArgRow> + use<'c> {
        let (call, case) = (self.call, self.case);
        let base = if case.is_some() { call.args.len().saturating_sub(1) } else { call.args.len() };
        call.args[..base].iter().chain(case.map_or(&[][..], |case| case.args))
    }

    fn finish(self) -> Plan {
        let first = self.before.len() as u8;
        let place = |copy: u8| if copy & LATER == 0 { copy } else { (copy & !LATER).saturating_add(first) };
        let placed = |mut piece: Copy| {
            if let Source::Field { copy, .. } = &mut piece.at {
                *copy = place(*copy);
            }
            if let Amount::Field { copy, .. } | Amount::Buffers { copy, .. } = &mut piece.amount {
                *copy = place(*copy);
            }
            piece
        };
        let complete = self.complete;
        Plan { copies: self.before.into_iter().chain(self.after).map(placed).collect(), complete }
    }

    fn incomplete(&mut self) {
        self.complete = false;
    }

    /// Another piece; how others refer to it.
    fn piece(&mut self, when: When, at: Source, size: Size, only: [Option<Test>; 2]) -> u8 {
        let (amount, mut most) = size;
        if let Amount::Arg { arg, unit } = amount
            && let Some(test) = only.iter().flatten().find(|test| test.arg == arg && test.is && test.mask == u64::MAX)
        {
            // There is no other.
            most = most.min(u32::try_from(test.value).unwrap_or(most).saturating_mul(unit));
        }
        let (most, beyond) = match amount {
            // As much of it as the kernel takes is copied, or as is shown.
            Amount::Nul if most <= PATH_GUESS => (most, Beyond::Cut),
            Amount::Nul => (most.min(RECORDED_MOST), if most > RECORDED_MOST { Beyond::Stop } else { Beyond::Cut }),
            Amount::Lengths { .. } | Amount::Buffers { .. } => (most, Beyond::Stop),
            _ if most > RECORDED_MOST => (RECORDED_MOST, Beyond::Stop),
            _ => (most, Beyond::Cut),
        };
        self.put(Copy { when, at, amount, most, beyond, only })
    }

    fn put(&mut self, copy: Copy) -> u8 {
        let (into, mark) = if copy.when == When::Before { (&mut self.before, 0) } else { (&mut self.after, LATER) };
        let index = match into.iter().position(|known| *known == copy) {
            Some(index) => index,
            None => {
                into.push(copy);
                into.len() - 1
            }
        };
        if index >= usize::from(LATER) {
            self.complete = false;
        }
        index as u8 | mark
    }

    /// An argument in a register, whose pointers lead to what is there before the call as `entry` says.
    fn argument(&mut self, ty: &'c Ty, register: u8, entry: When, only: [Option<Test>; 2]) {
        let at = Source::Arg(ArgIndex(register));
        match ty {
            Ty::Late(inner) | Ty::Width(_, inner) | Ty::Pair(inner) => self.argument(inner, register, entry, only),
            Ty::Register(own, inner) if self.abi.long() == 8 => self.argument(inner, *own, entry, only),
            Ty::Register(..) => self.incomplete(),
            Ty::When(cond, inner) => self.argument(inner, register, entry, self.and(only, cond, true)),
            Ty::Telling(_, inner) => self.argument(inner, register, entry, only),
            Ty::Either(cond, yes, no) => {
                if let Cond::Readable(arg, size) = cond {
                    // Of what is not recorded nobody can say whether it can be read.
                    let size = u32::from(*size);
                    self.piece(When::Enter, Source::Arg(ArgIndex(arg.0)), (Amount::Fixed(size), size), only);
                }
                self.argument(yes, register, entry, self.and(only, cond, true));
                self.argument(no, register, entry, self.and(only, cond, false));
            }
            Ty::Switch(arg, cases, default) => {
                for (value, ty) in *cases {
                    let cond = Cond::Is(*arg, *value);
                    self.argument(ty, register, entry, self.and(only, &cond, true));
                }
                self.argument(default, register, entry, only);
            }
            // The kernel puts its answer where the question stood.
            Ty::Then(first, second) => {
                self.argument(first, register, When::Before, only);
                if let Ty::Out(target) = second {
                    // Whether there will be anything to show is asked before the call.
                    self.target(When::Before, at, target, only);
                }
                self.argument(second, register, When::Before, only);
            }
            Ty::In(target) => self.target(entry, at, target, only),
            Ty::Out(target) | Ty::OutIf(Got::Positive, target) => self.target(When::Exit, at, target, only),
            Ty::OutIf(Got::Interrupted, target) => self.target(When::Interrupted, at, target, only),
            // A plan's bytes of the exit are copied when the call did not fail; this may be shown when it did.
            Ty::OutIf(Got::Always, target) => {
                self.incomplete();
                self.target(When::Exit, at, target, only);
            }
            Ty::InOut(target) => {
                self.target(When::Before, at, target, only);
                self.target(When::Exit, at, target, only);
            }
            Ty::Hook(hook, args) => self.hook(hook, args, register, only),
            Ty::Ref(_) => self.incomplete(),
            // Bytes and structures in a register are pointers in the current phase.
            Ty::Path | Ty::Text | Ty::Bytes(_) | Ty::Struct(_) | Ty::Sized(..) | Ty::Array(..) => {
                self.target(entry, at, ty, only);
            }
            _ => {}
        }
    }

    /// A hook whose value stands in a register.
    fn hook(&mut self, hook: &'static Hook, args: &'static [Arg], register: u8, only: [Option<Test>; 2]) {
        let at = Source::Arg(ArgIndex(register));
        let is = |other: &Hook| std::ptr::eq(hook, other);
        let text = self.text();
        if is(&iov::IOV_READ) {
            // It is shown after the call, which may have put something into the vector itself.
            let Some(count) = args.first() else { return self.incomplete() };
            let amount = Amount::Arg { arg: ArgIndex(count.0), unit: 16 };
            self.vector(When::Before, at, amount, only);
            let vector = self.vector(When::Exit, at, amount, only);
            self.buffers(When::Exit, vector, true, only);
        } else if is(&sockopts::SET)
            && let [level, _, len] = args
        {
            let amount = Amount::Arg { arg: ArgIndex(len.0), unit: 1 };
            self.piece(When::Enter, at, (amount, text.max(sockopts::MOST)), only);
            // Of these a number is shown whatever the length says.
            let level = Test { arg: ArgIndex(level.0), mask: u32::MAX.into(), value: abi::c::SOL_TIPC, is: true };
            self.piece(When::Enter, at, (Amount::Fixed(4), 4), [Some(level), None]);
        } else if is(&sockopts::GOT)
            && let [_, _, len] = args
        {
            // As much as there is room for: the kernel gives no more.
            let word = self.length_before(*len);
            let amount = Amount::Field { copy: word, offset: 0, size: 4, unit: 1, least: 4 };
            self.piece(When::Exit, at, (amount, text.max(sockopts::MOST)), only);
        } else if is(&msghdr::RECEIVED) {
            let size = abi::layout::msghdr::SIZE.of(self.abi) as u32;
            self.piece(When::Before, at, (Amount::Fixed(size), size), only);
            let header = self.piece(When::Exit, at, (Amount::Fixed(size), size), only);
            self.message(When::Exit, header, true, only);
        } else if !hook.reads_nothing() {
            self.incomplete();
        }
    }

    /// The word behind a pointer that says how long something may be.
    fn length_before(&mut self, arg: Arg) -> u8 {
        self.piece(When::Before, Source::Arg(ArgIndex(arg.0)), (Amount::Fixed(4), 4), [None; 2])
    }

    /// A vector of buffers.
    fn vector(&mut self, when: When, at: Source, amount: Amount, only: [Option<Test>; 2]) -> u8 {
        let size = IOVEC.size.of(self.abi) as u32;
        // One more than is shown tells how a cut array goes on.
        let most = size.saturating_mul((self.limits.elements as u32).saturating_add(1));
        self.piece(when, at, (amount, most), only)
    }

    /// What lies in the buffers of a vector.
    fn buffers(&mut self, when: When, vector: u8, filled: bool, only: [Option<Test>; 2]) {
        let each = self.text();
        let most = match self.find(vector) {
            Some(copy) => copy.most.div_ceil(16).saturating_mul(each.saturating_add(15)),
            None => return self.incomplete(),
        };
        let amount = Amount::Buffers { copy: vector, filled, each };
        // Vectors lie where a plan for 64 bits says.
        self.complete &= self.abi == Abi::X86_64;
        self.piece(when, Source::Field { copy: vector, offset: 0, size: 8 }, (amount, most), only);
    }

    fn find(&self, piece: u8) -> Option<&Copy> {
        let from = if piece & LATER == 0 { &self.before } else { &self.after };
        from.get(usize::from(piece & !LATER))
    }

    /// One byte more than is shown of data tells whether they go on behind the limit.
    fn text(&self) -> u32 {
        u32::try_from(self.limits.string.saturating_add(1)).unwrap_or(u32::MAX)
    }

    /// What a pointer leads to.
    fn target(&mut self, when: When, at: Source, target: &'c Ty, only: [Option<Test>; 2]) {
        let Some(size) = self.size(target) else { return self.special(when, at, target, only) };
        self.complete &= flat(target);
        self.piece(when, at, size, only);
    }

    /// How much of what a pointer leads to, where that follows from registers.
    fn size(&self, target: &Ty) -> Option<Size> {
        let whole = |size: usize| (Amount::Fixed(size as u32), size as u32);
        Some(match target {
            Ty::Path => (Amount::Nul, PATH_GUESS),
            Ty::Text => (Amount::Nul, self.text()),
            Ty::Bytes(len) | Ty::Packet(len) | Ty::HexBytes(len) => (amount(len, 1)?, self.text()),
            // As much as is shown, and the byte behind it.
            Ty::Sigset(len) | Ty::Bitset(len) => (amount(len, 1)?, SET_MOST + 1),
            Ty::Sockaddr(len) => (amount(len, 1)?, ADDRESS_MOST),
            // What lies behind the known part is looked at too, but no more than a page.
            Ty::Sized(_, len) => (amount(len, 1)?, 4096),
            Ty::Array(element, len) if flat(element) => {
                let unit = element.size(self.abi).unwrap_or(1) as u32;
                // One more than is shown tells how a cut array goes on.
                (amount(len, unit)?, unit.saturating_mul((self.limits.elements as u32).saturating_add(1)))
            }
            // The size stands in the record itself.
            Ty::Array(..) | Ty::SelfSized(..) | Ty::Terminated(_) => return None,
            Ty::Hook(hook, _) if hook.size.is_none() => return None,
            Ty::Struct(record) if !flat(target) => {
                let _ = record;
                return None;
            }
            _ => whole(target.size(self.abi)?),
        })
    }

    /// What takes more than one piece, or a look at another argument.
    fn special(&mut self, when: When, at: Source, target: &'c Ty, only: [Option<Test>; 2]) {
        match target {
            Ty::Sockaddr(Len::Least(Len::AtBefore(arg), Len::At(_))) => {
                // As much as there is room for: the kernel gives no more of it.
                let word = self.length_before(*arg);
                let amount = Amount::Field { copy: word, offset: 0, size: 4, unit: 1, least: 0 };
                self.piece(when, at, (amount, ADDRESS_MOST), only);
            }
            Ty::Array(Ty::Struct(record), len) if std::ptr::eq(*record, &IOVEC_DATA) => match amount(len, 16) {
                Some(amount) => {
                    let vector = self.vector(when, at, amount, only);
                    self.buffers(when, vector, false, only);
                }
                None => self.incomplete(),
            },
            Ty::Struct(record) => {
                let size = record.size.of(self.abi) as u32;
                let own = self.piece(when, at, (Amount::Fixed(size), size), only);
                self.fields(when, own, record, only);
            }
            Ty::Hook(hook, args) => self.hook_target(when, at, hook, args, only),
            _ => self.incomplete(),
        }
    }

    /// What the pointers in a record that is a piece lead to.
    fn fields(&mut self, when: When, own: u8, record: &'static Record, only: [Option<Test>; 2]) {
        for field in record.fields.iter().filter(|field| !flat(&field.ty)) {
            let place = |arg: &Arg| {
                let at = record.fields.get(usize::from(arg.0))?.at;
                Some((u16::try_from(at.offset(self.abi)).ok()?, u8::try_from(at.size(self.abi)).ok()?))
            };
            // A pointer that is followed under a condition leads to something under it; copying too much does no harm.
            let (Ty::Ref(target) | Ty::Either(_, Ty::Ref(target), Ty::Ptr) | Ty::When(_, Ty::Ref(target))) = &field.ty
            else {
                return self.incomplete();
            };
            let most = match target {
                Ty::Bytes(_) => self.text(),
                Ty::Sigset(_) => SET_MOST + 1,
                _ => return self.incomplete(),
            };
            let (Ty::Bytes(Len::Of(len)) | Ty::Sigset(Len::Of(len))) = target else { return self.incomplete() };
            let Some((offset, size)) = place(len) else { return self.incomplete() };
            let amount = Amount::Field { copy: own, offset, size, unit: 1, least: 0 };
            let (Ok(offset), size) = (u16::try_from(field.at.offset(self.abi)), field.at.size(self.abi) as u8) else {
                return self.incomplete();
            };
            self.piece(when, Source::Field { copy: own, offset, size }, (amount, most), only);
        }
    }

    /// A hook behind a pointer.
    fn hook_target(&mut self, when: When, at: Source, hook: &Hook, args: &[Arg], only: [Option<Test>; 2]) {
        let is = |other: &Hook| std::ptr::eq(hook, other);
        let arg = args.first().map(|arg| ArgIndex(arg.0));
        if let Some((_, size)) = HOOKS.iter().find(|(known, _)| is(known)) {
            self.piece(when, at, *size, only);
        } else if is(&dirent::DIRENTS) || is(&dirent::DIRENTS64) {
            // Both have the length of an entry at the same place; only how many there are is shown.
            let place = abi::layout::linux_dirent64::d_reclen.offset(self.abi) as u8;
            let brief = (Amount::Lengths { at: place }, RECORDED_MOST);
            let (amount, most) = if self.limits.brief { brief } else { (Amount::Ret { unit: 1 }, ENTRIES_MOST) };
            self.put(Copy { when, at, amount, most, beyond: Beyond::Stop, only });
        } else if is(&xattr::XATTR_GOT) {
            self.piece(when, at, (Amount::Ret { unit: 1 }, self.text()), only);
        } else if is(&xattr::XATTR_VALUE)
            && let Some(arg) = arg
        {
            self.piece(when, at, (Amount::Arg { arg, unit: 1 }, self.text()), only);
        } else if is(&process::RSEQ_AREA)
            && let Some(arg) = arg
        {
            let size = abi::layout::rseq_area::SIZE.of(self.abi) as u32;
            let area = self.piece(when, at, (Amount::Arg { arg, unit: 1 }, size), only);
            let offset = abi::layout::rseq_area::rseq_cs.offset(self.abi) as u16;
            self.piece(when, Source::Field { copy: area, offset, size: 8 }, (Amount::Fixed(32), 32), only);
        } else if is(&msghdr::SENT) {
            let size = abi::layout::msghdr::SIZE.of(self.abi) as u32;
            let header = self.piece(when, at, (Amount::Fixed(size), size), only);
            self.message(when, header, false, only);
        } else if let (true, Some(arg)) = (is(&poll::FD_SET), arg) {
            let amount = Amount::Blocks { arg, shift: 6, unit: 8 };
            self.put(Copy { when, at, amount, most: RECORDED_MOST, beyond: Beyond::Stop, only });
        } else {
            self.incomplete();
        }
    }

    /// What a message's header leads to.
    fn message(&mut self, when: When, header: u8, filled: bool, only: [Option<Test>; 2]) {
        use abi::layout::msghdr as layout;
        let abi = self.abi;
        let place = |at: abi::At| (at.offset(abi) as u16, at.size(abi) as u8);
        let pointer = |at: abi::At| Source::Field { copy: header, offset: place(at).0, size: place(at).1 };
        let counted = |at: abi::At, unit: u32| {
            let (offset, size) = place(at);
            Amount::Field { copy: header, offset, size, unit, least: 0 }
        };
        let name = self.piece(when, pointer(layout::msg_name), (counted(layout::msg_namelen, 1), ADDRESS_MOST), only);
        if !filled {
            // What is sent to such an address is shown as netlink's messages, whatever the socket is: all of them.
            let at = Source::Field { copy: name, offset: 0, size: 2 };
            let amount = Amount::Unlike { value: abi::c::AF_NETLINK as u16 };
            self.put(Copy { when, at, amount, most: 0, beyond: Beyond::Cut, only });
        }
        let vector = self.vector(when, pointer(layout::msg_iov), counted(layout::msg_iovlen, 16), only);
        self.buffers(when, vector, filled, only);
        let (at, amount) = (pointer(layout::msg_control), counted(layout::msg_controllen, 1));
        self.put(Copy { when, at, amount, most: CONTROL_MOST, beyond: Beyond::Stop, only });
    }

    /// What a result tells of.
    fn result(&mut self, ret: Ret) {
        let Ret::Hook(_) = ret else { return };
        let Some((_, answers)) = RESULTS.iter().find(|(name, _)| *name == self.call.name) else { return };
        for (arg, answer) in *answers {
            let amount = match answer {
                Answer::Polled => Amount::Arg { arg: ArgIndex(1), unit: 8 },
                Answer::Set => Amount::Blocks { arg: ArgIndex(0), shift: 6, unit: 8 },
                Answer::Bytes(len) => Amount::Fixed(*len),
            };
            let most = if let Answer::Bytes(len) = answer { *len } else { RECORDED_MOST };
            let at = Source::Arg(ArgIndex(*arg));
            self.put(Copy { when: When::Exit, at, amount, most, beyond: Beyond::Stop, only: [None; 2] });
        }
    }

    /// Conditions, and another one, or that it does not hold. What cannot be said is left out: copying too much costs less
    /// than asking.
    fn and(&self, mut only: [Option<Test>; 2], cond: &Cond, holds: bool) -> [Option<Test>; 2] {
        for test in self.tests(cond, holds) {
            if let Some(free) = only.iter_mut().find(|slot| slot.is_none()) {
                *free = Some(test);
            }
        }
        only
    }

    fn tests(&self, cond: &Cond, holds: bool) -> Vec<Test> {
        let test = |arg: &Arg, mask: u64, value: u64, is: bool| {
            // As much of a register as the kernel takes for the argument.
            let width = match self.rows().nth(usize::from(arg.0)).map(|row| &row.ty) {
                Some(Ty::Uint | Ty::Name(_) | Ty::NameOr(..) | Ty::Flags(_) | Ty::Packed(_) | Ty::Apart(_)) => 4,
                Some(Ty::Width(size, _)) => *size,
                _ => 8,
            };
            let width = u64::MAX >> (64 - 8 * u32::from(width.clamp(1, 8)));
            let own = match self.rows().nth(usize::from(arg.0)).map(|row| &row.ty) {
                Some(Ty::Register(own, _)) => *own,
                _ => arg.0,
            };
            vec![Test { arg: ArgIndex(own), mask: mask & width, value: value & mask, is: is == holds }]
        };
        match cond {
            Cond::Any(arg, mask) => test(arg, *mask, 0, false),
            Cond::All(arg, mask) => test(arg, *mask, *mask, true),
            Cond::Lacks(arg, mask) => test(arg, *mask, 0, true),
            Cond::Is(arg, value) => test(arg, u64::MAX, *value, true),
            Cond::Not(arg, value) => test(arg, u64::MAX, *value, false),
            Cond::Bits(arg, mask, value) => test(arg, *mask, *value, true),
            Cond::Other(arg, mask, value) => test(arg, *mask, *value, false),
            Cond::Below(arg, most) if most.is_power_of_two() => test(arg, !(most - 1), 0, true),
            Cond::MaskSize(arg) if self.abi.long() == 8 => test(arg, u64::MAX, 8, true),
            Cond::And(a, b) if holds => self.tests(a, true).into_iter().chain(self.tests(b, true)).collect(),
            Cond::Or(a, b) if !holds => self.tests(a, false).into_iter().chain(self.tests(b, false)).collect(),
            Cond::OneOf(arg, values) if !holds => {
                values.iter().flat_map(|value| self.tests(&Cond::Is(*arg, *value), false)).collect()
            }
            Cond::Below(..)
            | Cond::MaskSize(_)
            | Cond::And(..)
            | Cond::Or(..)
            | Cond::OneOf(..)
            | Cond::Readable(..)
            | Cond::Filled(_)
            | Cond::Beyond(_) => Vec::new(),
        }
    }
}

/// Whether a value holds no pointer that is followed.
fn flat(ty: &Ty) -> bool {
    match ty {
        Ty::In(_) | Ty::Out(_) | Ty::OutIf(..) | Ty::InOut(_) | Ty::Ref(_) => false,
        Ty::Hook(hook, _) => (hook.size.is_some() || hook.reads_itself()) && !hook.reads_on(),
        Ty::Terminated(_) | Ty::Follows(..) => false,
        Ty::Struct(record) | Ty::Sized(record, _) => record.fields.iter().all(|field| flat(&field.ty)),
        Ty::Array(element, _) => flat(element),
        Ty::When(_, inner)
        | Ty::Telling(_, inner)
        | Ty::Width(_, inner)
        | Ty::Pair(inner)
        | Ty::Late(inner)
        | Ty::Uncut(inner) => flat(inner),
        Ty::Either(_, a, b) => flat(a) && flat(b),
        Ty::Switch(_, cases, default) => cases.iter().all(|(_, ty)| flat(ty)) && flat(default),
        _ => true,
    }
}

fn amount(len: &Len, unit: u32) -> Option<Amount> {
    match *len {
        Len::N(n) => Some(Amount::Fixed(u32::try_from(n).ok()?.checked_mul(unit)?)),
        Len::Of(arg) => Some(Amount::Arg { arg: ArgIndex(arg.0), unit }),
        Len::Retval => Some(Amount::Ret { unit }),
        Len::Times(len, n) => amount(len, unit.checked_mul(u32::try_from(n).ok()?)?),
        Len::Least(Len::Retval, Len::Of(arg)) if unit == 1 => Some(Amount::Least { arg: ArgIndex(arg.0) }),
        Len::Blocks(Len::Of(arg), size) if size.is_power_of_two() => {
            Some(Amount::Blocks { arg: ArgIndex(arg.0), shift: size.trailing_zeros() as u8, unit })
        }
        Len::Word | Len::At(_) | Len::AtBefore(_) | Len::Least(..) | Len::Most(..) | Len::Blocks(..) | Len::Rest => {
            None
        }
    }
}

/// The plan of one form of a call, made once. `None` while another thread of ours makes it.
pub fn cached(call: &'static Call, case: Option<&'static Case>, abi: Abi, limits: Limits) -> Option<Rc<Plan>> {
    type Key = (usize, usize, Abi, usize, usize);
    thread_local! {
        static PLANS: RefCell<WordMap<Key, Rc<Plan>>> = RefCell::new(WordMap::default());
    }
    // Rows are statics: their addresses tell them apart.
    let address = |row: Option<&Case>| row.map_or(0, |row| std::ptr::from_ref(row).addr());
    let key = (std::ptr::from_ref(call).addr(), address(case), abi, limits.string, limits.elements);
    PLANS.with(|plans| {
        let mut plans = plans.try_borrow_mut().ok()?;
        Some(plans.entry(key).or_insert_with(|| Rc::new(plan(call, case, abi, limits))).clone())
    })
}

/// Whether a piece is known from registers alone, so that it can be gathered with others.
fn gathered(copy: &Copy, entry: bool) -> bool {
    let known = matches!(
        copy.amount,
        Amount::Fixed(_) | Amount::Arg { .. } | Amount::Ret { .. } | Amount::Least { .. } | Amount::Nul
    );
    copy.when.is_entry() == entry && known && matches!(copy.at, Source::Arg(_)) && copy.when != When::Interrupted
}

/// Whether a plan names more than one piece that [`gather`] would read.
#[must_use]
pub fn gathers(plan: &Plan, when: When) -> bool {
    plan.copies.iter().filter(|copy| gathered(copy, when.is_entry())).count() > 1
}

/// Reads what a plan names for one phase into a snapshot, with one request to the memory.
pub fn gather(plan: &Plan, when: When, inputs: &Inputs<'_>, memory: &dyn Memory, into: &mut Snapshot) {
    const MOST: usize = 6;
    let mut wanted = [(Addr(0), 0usize); MOST];
    let mut count = 0;
    let result = inputs.returned.filter(|r| r.error.is_none()).map_or(0, |r| r.raw);
    for copy in plan.copies.iter().filter(|copy| gathered(copy, when.is_entry())) {
        let Some((at, mut bytes)) = copy.extent(&inputs.args, result, &|_| None) else { continue };
        if copy.amount == Amount::Nul {
            bytes = bytes.min(4096 - at % 4096);
        }
        let bytes = bytes.min(u64::from(copy.most)).min(inputs.limits.total as u64) as usize;
        if bytes != 0 && count < MOST && !wanted[..count].contains(&(Addr(at), bytes)) {
            wanted[count] = (Addr(at), bytes);
            count += 1;
        }
    }
    if count > 0 {
        into.fetch_many(&wanted[..count], memory);
    }
}
