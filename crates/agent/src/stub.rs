//! The stub: assembled once, and completed for each process with the addresses that it gets there.

use crate::placed::{Placed, Unassembled};
use crate::{record, script, slot};
use iced_x86::IcedError;
use iced_x86::code_asm::*;
use model::plan::{Amount, Beyond, Copy, PIECES, Plan, Source, When};

/// Calls from this number on always stop.
pub const NUMBERS: usize = slot::COUNTS;
/// The class of calls that the tracer has to see at a stop.
pub const STOP: u16 = 0;
/// The class of calls that are made and not recorded.
pub const PASS: u16 = 1;
/// The class of calls that are counted, with the time that they take, and nothing else is kept of them.
pub const COUNT: u16 = 2;
/// The first class that stands for a plan.
pub const FIRST: u16 = 3;
/// From here on a class is that of a call of which more is done before it is made: pointers are compared, so that it stops
/// where what is read and what is written lie in one another (the stub copies after the call); what it overwrites is copied.
pub const COMPARED: u16 = 400;
/// From here on a class stands for a table by one of the arguments.
pub const BY_ARGUMENT: u16 = 480;
/// The number of calls that are to be trapped: there is none such, and it has not x32's bit.
const TRAP: u32 = 0x3fff_fff0;

/// Classes by an argument, under a mask (the operation of fcntl(2) or futex(2)).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Subclasses {
    /// Which argument.
    pub arg: u8,
    /// What of its lower half tells the operation.
    pub mask: u32,
    /// The class of each.
    pub classes: Vec<(u32, u16)>,
    /// The class of all others.
    pub rest: u16,
}

/// What is to be done with each call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Classes {
    /// By number.
    pub numbers: [u16; NUMBERS],
    /// For the classes from [`BY_ARGUMENT`] on.
    pub subclasses: Vec<Subclasses>,
    /// For the classes from [`FIRST`] on.
    pub plans: Vec<Plan>,
    /// For the classes from [`COMPARED`] on.
    pub compared: Vec<Plan>,
    /// Nobody asks more of a handler's return (rt_sigreturn(2)) than that it is told.
    pub returns: bool,
}

impl Default for Classes {
    fn default() -> Classes {
        Classes {
            numbers: [STOP; NUMBERS],
            subclasses: Vec::new(),
            plans: Vec::new(),
            compared: Vec::new(),
            returns: false,
        }
    }
}

/// What a call is to be taken for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Handling {
    /// The tracer sees it.
    Stop,
    /// Nobody does.
    Pass,
    /// Nobody does, but it is counted.
    Count,
    /// It is recorded with these bytes.
    Record(Plan),
    /// That depends on an argument.
    ByArgument {
        /// Which one.
        arg: u8,
        /// What of its lower half.
        mask: u32,
        /// What it is worth for each value.
        values: Vec<(u32, Handling)>,
        /// What all others are.
        rest: Box<Handling>,
    },
}

impl Classes {
    /// Says what is to be done with a call. What there is no room for stops, which is always right.
    pub fn set(&mut self, nr: u64, handling: &Handling) {
        let Ok(nr) = usize::try_from(nr) else { return };
        if nr >= NUMBERS {
            return;
        }
        self.numbers[nr] = match handling {
            Handling::ByArgument { arg, mask, values, rest } => {
                if self.subclasses.len() >= usize::from(CHOICES) {
                    return;
                }
                let class = BY_ARGUMENT + self.subclasses.len() as u16;
                let rest = self.simple(rest);
                let classes = values.iter().map(|(value, handling)| (*value, self.simple(handling)));
                let mut classes: Vec<(u32, u16)> = classes.filter(|&(_, class)| class != rest).collect();
                classes.sort_unstable();
                classes.dedup_by_key(|(value, _)| *value);
                self.subclasses.push(Subclasses { arg: *arg, mask: *mask, classes, rest });
                class
            }
            simple => self.simple(simple),
        };
    }

    fn simple(&mut self, handling: &Handling) -> u16 {
        match handling {
            Handling::Stop | Handling::ByArgument { .. } => STOP,
            Handling::Pass => PASS,
            Handling::Count => COUNT,
            Handling::Record(plan) => {
                let marked = plan.copies.iter().filter_map(refers).all(|copy| copy < slot::MARKED);
                if record::longest(plan) > slot::RECORD_MOST || plan.copies.len() > PIECES || !marked {
                    return STOP;
                }
                let (plans, first, end) = if overlaps(plan).next().is_some() || early(plan).next().is_some() {
                    (&mut self.compared, COMPARED, BY_ARGUMENT)
                } else {
                    (&mut self.plans, FIRST, COMPARED)
                };
                let known = plans.iter().position(|known| known.copies == plan.copies);
                let at = known.unwrap_or(plans.len());
                match u16::try_from(at + usize::from(first)) {
                    Ok(class) if class < end => {
                        if known.is_none() {
                            plans.push(plan.clone());
                        }
                        class
                    }
                    _ => STOP,
                }
            }
        }
    }

    /// Whether any call is counted.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.numbers.contains(&COUNT)
    }

    /// The plan of a class; `None` if it stands for none.
    #[must_use]
    pub fn plan(&self, class: u32) -> Option<&Plan> {
        let class = class as usize;
        match class.checked_sub(usize::from(COMPARED)) {
            Some(at) => self.compared.get(at),
            None => self.plans.get(class.checked_sub(usize::from(FIRST))?),
        }
    }

    /// All plans with their classes.
    fn all(&self) -> impl Iterator<Item = (u16, &Plan)> {
        (FIRST..COMPARED).zip(&self.plans).chain((COMPARED..BY_ARGUMENT).zip(&self.compared))
    }

    /// The class of a call with these arguments.
    #[must_use]
    pub fn of(&self, nr: u64, args: &[u64; 6]) -> u16 {
        let class = usize::try_from(nr).ok().and_then(|nr| self.numbers.get(nr)).copied().unwrap_or(STOP);
        if class < BY_ARGUMENT {
            return class;
        }
        let Some(sub) = self.subclasses.get(usize::from(class - BY_ARGUMENT)) else { return STOP };
        let value = args.get(usize::from(sub.arg)).map_or(0, |&arg| arg as u32 & sub.mask);
        sub.classes.binary_search_by_key(&value, |&(value, _)| value).map_or(sub.rest, |at| sub.classes[at].1)
    }
}

/// The pieces that are copied before the call.
fn early(plan: &Plan) -> impl Iterator<Item = &Copy> {
    plan.copies.iter().filter(|copy| copy.when == When::Before)
}

/// The earlier piece that a piece depends on.
fn refers(copy: &Copy) -> Option<u8> {
    match (copy.at, copy.amount) {
        (Source::Field { copy, .. }, _) | (_, Amount::Field { copy, .. } | Amount::Buffers { copy, .. }) => Some(copy),
        (Source::Arg(_) | Source::Ret, _) => None,
    }
}

/// The pairs of what a plan reads and what it writes that must not lie in one another. Texts are left out: no row reads a
/// path from where it writes something.
fn overlaps(plan: &Plan) -> impl Iterator<Item = (&Copy, &Copy)> {
    let read = |copy: &&Copy| copy.when == When::Enter && copy.amount != Amount::Nul;
    let written = |copy: &&Copy| matches!(copy.when, When::Exit | When::Interrupted);
    let pairs = plan
        .copies
        .iter()
        .filter(read)
        .flat_map(move |from| plan.copies.iter().filter(written).map(move |to| (from, to)));
    // What stands behind the same pointer is read and written on purpose: what is read of it stays as it is.
    pairs.filter(|(from, to)| from.at != to.at && matches!((from.at, to.at), (Source::Arg(_), Source::Arg(_))))
}

/// rt_sigprocmask(2), and what makes it unblock signals or set the mask (asm-generic/signal-defs.h).
const SIGPROCMASK: u32 = 14;
const SIG_UNBLOCK: u32 = 1;
const SIG_SETMASK: u32 = 2;

/// What the handler of trapped calls needs: `si_code`, `si_call_addr` (asm-generic/siginfo.h), and `rip` in a `ucontext_t`
/// (asm/ucontext.h, asm/sigcontext.h).
const SI_CODE: i32 = 8;
const SI_CALL_ADDR: i32 = 16;
const SYS_USER_DISPATCH: i32 = 2;
const CONTEXT_RIP: i32 = 168;
const SIGSYS: u32 = 31;
const RT_SIGACTION: u32 = 13;
const RT_SIGRETURN: u32 = 15;
const GETTID: u32 = 186;
const SCHED_YIELD: u32 = 24;
const TKILL: u32 = 200;

/// A ring has room for a record of any size while not more is in it.
const ROOM: i32 = (slot::RING_LEN - slot::RECORD_MOST) as i32;
/// How often a stub looks for room before it stops: about a millisecond's worth, where nobody else wants the processor.
const LOOKS: i32 = 4000;
/// The arithmetic flags of `rflags` among all of them.
const ARITHMETIC: u64 = 0x8d5;

/// `rflags` with the arithmetic flags that a slot's [`slot::FLAGS`] holds.
#[must_use]
pub fn flags(rflags: u64, saved: u64) -> u64 {
    let low = saved >> 8 & 0xd5;
    let overflow = (saved & 1) << 11;
    rflags & !ARITHMETIC | low | overflow
}

/// How far a call has come, told by the instruction pointer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// The call was not made; the first instructions have not saved anything yet.
    Nothing,
    /// The call was not made; `rax` and `rdx` are saved.
    Saved,
    /// The call was not made; `rax`, `rdx` and the flags are saved.
    Before,
    /// The call was not made, and what it overwrites is being copied; `rdi`, `rsi`, `r10` and `r8` are saved as well.
    Fetching,
    /// The call was made, all registers but `rcx` and `r11` are the program's, and `rax` is the result.
    Made,
    /// As `Made`, but the result stands in the record and registers are saved.
    Copying,
    /// The record is published; registers are to be restored.
    Published,
    /// A call that is not recorded was made: only the way back is left.
    Passed,
    /// A call that is only counted was made, and all registers but `rcx` and `r11` are the program's.
    Uncounted,
    /// As `Uncounted`, but the result and `rdx` are saved, and what is true here stands in the counts already.
    Counting {
        /// Its time.
        time: bool,
        /// Whether it failed.
        error: bool,
        /// That it was made.
        call: bool,
    },
}

/// The assembled stub.
#[derive(Clone, Debug, Default)]
pub struct Stub {
    code: Vec<u8>,
    /// Classes with the offsets of their routines.
    routines: Vec<(u16, u64)>,
    /// Classes with the offsets of the code that compares their pointers.
    comparisons: Vec<(u16, u64)>,
    /// Classes with the offsets of the code that copies what the call overwrites.
    fetches: Vec<(u16, u64)>,
    /// Classes with the offsets of the code that takes the argument that they depend on.
    choices: Vec<(u16, u64)>,
    /// Offset of the first instruction.
    pub pre: u64,
    pre_saved: u64,
    flags_saved: u64,
    /// Offset of the `syscall` that makes recorded calls.
    pub call: u64,
    kept: u64,
    published: u64,
    pass: u64,
    pass_call: u64,
    count: u64,
    count_call: u64,
    count_kept: u64,
    count_timed: u64,
    count_judged: u64,
    count_done: u64,
    special: u64,
    fetch: u64,
    /// Offset of a bare `syscall`, from which the tracer lets calls be made.
    pub bare: u64,
    /// Offset of the code with which a program begins that was just executed: makes the call that the registers say, and
    /// rt_sigprocmask(2) with the second argument that they say, and goes on at [`slot::RET`] with the registers that the
    /// kernel gives such a program. A task may stop in there, but not be let go.
    pub begin: u64,
    /// Offset of the code with which a child goes on: makes the call that the registers say, and rt_sigprocmask(2) with the
    /// second argument that they say, and goes on at [`slot::RET`] with the registers that the slot holds. A task may stop in
    /// there, but not be let go.
    pub adopt: u64,
    adopted: u64,
    /// Offset of [`script::ROOM`] bytes for a script, from which calls are not trapped.
    pub script: u64,
    /// Offset of a handler of SIGSYS, for the time when nobody is there to take the trapped calls: it makes them anew. What
    /// somebody has sent it does what it does by default.
    pub handler: u64,
    /// Offset of what handlers return to.
    pub restorer: u64,
    noted: u64,
    /// Offset from which on `syscall` instructions are trapped. Behind each that is meant to be, it goes on without a tracer.
    pub allowed: u64,
    /// Offset behind the `syscall` of a call that has to stop.
    pub stop: u64,
    /// Offset behind the `syscall` that says that the ring is full.
    pub full: u64,
    /// Offset behind the `syscall` that says that the kernel could not read or write what it was given, or that the program
    /// has the direction flag set: what belongs to the call is read by the tracer.
    pub fault: u64,
    faulted: u64,
    classes_at: u64,
    routines_at: u64,
    tables_at: u64,
    len: usize,
}

fn arg(index: u8) -> i32 {
    (record::ARGS + 8 * u32::from(index.min(5))) as i32
}

fn gs(offset: u32) -> AsmMemoryOperand {
    qword_ptr(u64::from(offset)).gs()
}

fn at(offset: u32) -> AsmMemoryOperand {
    qword_ptr(r11 + offset as i32)
}

/// A word of the counts that begin so many bytes behind [`slot::COUNTS_AT`].
fn count(from: AsmRegister64, word: u32) -> AsmMemoryOperand {
    qword_ptr(from + (slot::COUNTS_AT as i32 + word as i32)).gs()
}

/// Most tables by an argument.
const CHOICES: u16 = 64;
/// Where the table of comparisons lies behind that of routines, which is also that of the choices by an argument.
const COMPARISONS: i32 = 8 * (BY_ARGUMENT + CHOICES - COMPARED) as i32;
/// Where that of the copies lies that come before the call.
const FETCHES: i32 = COMPARISONS + 8 * (BY_ARGUMENT - COMPARED) as i32;
/// Where the tables by an argument lie.
const TABLES: i32 = FETCHES + 8 * BY_ARGUMENT as i32;
/// What makes a hash of a value: 2³² divided by the golden ratio; its upper half counts.
const HASH: u32 = 0x9e37_79b1;
/// The class of a place of such a table where there is nothing.
const NOTHING: u32 = u32::MAX;

impl Subclasses {
    /// As the stub reads it: how many places there are, less one; the class of what is not found; and the places, each with
    /// a value and its class, the next free one from where the hash leads to.
    fn table(&self) -> Vec<u8> {
        let places = (2 * self.classes.len() + 1).next_power_of_two();
        let mut table = vec![(0u32, NOTHING); places];
        for &(value, class) in &self.classes {
            let mut at = (value.wrapping_mul(HASH) >> 16) as usize & (places - 1);
            while table[at].1 != NOTHING {
                at = (at + 1) & (places - 1);
            }
            table[at] = (value, class.into());
        }
        let head = [(places - 1) as u32, self.rest.into()];
        let words = head.into_iter().chain(table.into_iter().flat_map(|(value, class)| [value, class]));
        words.flat_map(u32::to_le_bytes).collect()
    }
}

/// The register of an argument.
fn argument(index: u8) -> AsmRegister64 {
    [rdi, rsi, rdx, r10, r8, r9][usize::from(index.min(5))]
}

/// The lower half of it.
fn argument_low(index: u8) -> AsmRegister32 {
    [edi, esi, edx, r10d, r8d, r9d][usize::from(index.min(5))]
}

/// Where the address of a piece's bytes is kept.
fn mark(copy: u8) -> AsmMemoryOperand {
    gs(slot::MARKS + 8 * u32::from(copy.min(slot::MARKED - 1)))
}

/// Gives the program's arithmetic flags back; uses `rax`.
fn give_flags_back(a: &mut CodeAssembler) -> Result<(), IcedError> {
    a.mov(rax, gs(slot::FLAGS))?;
    // `al` is 1 if the overflow flag was set: 1 + 127 overflows.
    a.add(al, 127)?;
    a.sahf()
}

/// Where the code of a plan's copies goes on, and what it refers to.
#[derive(Clone, Copy)]
struct Ways {
    /// The name of the attribute that tells a socket's protocol.
    name: CodeLabel,
    /// All is copied.
    done: CodeLabel,
    /// There is more than can be copied, or it cannot be copied this way.
    not: CodeLabel,
}

/// The code that unblocks signals again that the program has blocked by the call just made, and may not; what it is told of
/// its mask is what it would be. From `noted` on that is noted in [`slot::HIDDEN`].
fn open_signals(a: &mut CodeAssembler, noted: &mut CodeLabel) -> Result<(), IcedError> {
    let mut none = a.create_label();
    let mut untold = a.create_label();
    let mut unblock = a.create_label();
    let mut set = a.create_label();
    let mut note = a.create_label();
    a.cmp(at(record::NR), SIGPROCMASK as i32)?;
    a.jne(none)?;
    a.mov(rcx, gs(slot::OPEN_SIGNALS))?;
    a.test(rcx, rcx)?;
    a.jz(none)?;
    a.cmp(at(record::RESULT), 0)?;
    a.jne(none)?;
    a.mov(rax, gs(slot::HIDDEN))?;
    a.mov(rdx, qword_ptr(r11 + arg(2)))?;
    a.test(rdx, rdx)?;
    a.jz(untold)?;
    a.or(qword_ptr(rdx), rax)?;
    a.set_label(&mut untold)?;
    a.mov(rdx, qword_ptr(r11 + arg(1)))?;
    a.test(rdx, rdx)?;
    a.jz(none)?;
    a.and(rcx, qword_ptr(rdx))?;
    a.mov(edx, dword_ptr(r11 + arg(0)))?;
    a.cmp(edx, SIG_UNBLOCK as i32)?;
    a.je(unblock)?;
    a.ja(set)?;
    a.or(rax, rcx)?;
    a.jmp(note)?;
    a.set_label(&mut unblock)?;
    a.not(rcx)?;
    a.and(rax, rcx)?;
    a.xor(ecx, ecx)?;
    a.jmp(note)?;
    a.set_label(&mut set)?;
    a.mov(rax, rcx)?;
    a.set_label(&mut note)?;
    a.mov(gs(slot::HIDDEN), rax)?;
    a.set_label(noted)?;
    a.test(rcx, rcx)?;
    a.jz(none)?;
    a.mov(gs(slot::VECTOR), rdi)?;
    unblock_signals(a)?;
    a.mov(rdi, gs(slot::VECTOR))?;
    a.set_label(&mut none)?;
    a.zero_bytes()
}

/// The call that unblocks them. The size of a mask is in `r10`: that of the program, and one that the kernel knows.
fn unblock_signals(a: &mut CodeAssembler) -> Result<(), IcedError> {
    a.mov(edi, SIG_UNBLOCK)?;
    a.mov(rsi, gs(slot::RING))?;
    a.sub(rsi, slot::RING_AT as i32 - slot::OPEN_SIGNALS as i32)?;
    a.xor(edx, edx)?;
    a.mov(eax, SIGPROCMASK)?;
    a.syscall()?;
    a.mov(r11, gs(slot::CURRENT))
}

/// The code that copies what a plan says, before the call or after it: from where the arguments in the record at `r11` lead to
/// to `rdi`, which it moves on.
fn routine(a: &mut CodeAssembler, plan: &Plan, before: bool, ways: Ways) -> Result<(), IcedError> {
    let own = |copy: &&Copy| (copy.when == When::Before) == before;
    if plan
        .copies
        .iter()
        .filter(own)
        .any(|copy| !copy.is_asked() && !matches!(copy.amount, Amount::Nul | Amount::Lengths { .. }))
    {
        // With the direction flag set, `rep movsb` goes backwards. It cannot be read without a stack, but seen.
        a.mov(rsi, r11)?;
        a.lodsb()?;
        a.cmp(rsi, r11)?;
        a.jb(ways.not)?;
    }
    if !before && early(plan).next().is_some() {
        // Behind what was copied before the call.
        a.mov(edi, dword_ptr(r11))?;
        a.add(rdi, r11)?;
    }
    for (index, copy) in plan.copies.iter().enumerate().filter(|(_, copy)| own(copy)) {
        let marked = plan.copies.iter().any(|other| refers(other) == Some(index as u8));
        piece(a, copy, marked.then_some(index as u8), ways)?;
    }
    a.jmp(ways.done)
}

/// The code that copies one piece.
fn piece(a: &mut CodeAssembler, copy: &Copy, marked: Option<u8>, ways: Ways) -> Result<(), IcedError> {
    let not = ways.not;
    let mut none = a.create_label();
    let mut next = a.create_label();
    if let Some(index) = marked {
        a.mov(mark(index), 0)?;
    }
    match copy.when {
        When::Before | When::Enter => {}
        When::Exit => {
            a.cmp(at(record::RESULT), -4095)?;
            a.jae(none)?;
        }
        When::Interrupted => {
            let mut is = a.create_label();
            a.mov(rax, at(record::RESULT))?;
            a.cmp(rax, -4)?;
            a.je(is)?;
            // From -516 to -512.
            a.add(rax, 516)?;
            a.cmp(rax, 4)?;
            a.ja(none)?;
            a.set_label(&mut is)?;
            a.zero_bytes()?;
        }
    }
    for test in copy.only.iter().flatten() {
        a.mov(rax, qword_ptr(r11 + arg(test.arg.0)))?;
        if test.mask == u64::from(u32::MAX) {
            a.mov(eax, eax)?;
        } else if test.mask != u64::MAX {
            a.mov(rcx, test.mask)?;
            a.and(rax, rcx)?;
        }
        a.mov(rcx, test.value)?;
        a.cmp(rax, rcx)?;
        if test.is { a.jne(none)? } else { a.je(none)? }
    }
    match copy.at {
        Source::Arg(index) => a.mov(rsi, qword_ptr(r11 + arg(index.0)))?,
        Source::Ret => a.mov(rsi, at(record::RESULT))?,
        Source::Field { copy, offset, size } => {
            field(a, copy, offset, size, none)?;
            a.mov(rsi, rcx)?;
        }
    }
    if !copy.is_asked() {
        a.test(rsi, rsi)?;
        a.jz(none)?;
    }
    match copy.amount {
        Amount::Link { stat } => link(a, Some(stat), copy.most, not)?,
        Amount::Cwd => link(a, None, copy.most, not)?,
        Amount::Protocol { unix } => protocol(a, unix, ways)?,
        Amount::Address { peer } => address(a, peer)?,
        Amount::State => state(a)?,
        Amount::Zero => {
            a.test(rsi, rsi)?;
            a.jnz(not)?;
            a.mov(qword_ptr(rdi), 0)?;
            a.add(rdi, 8)?;
        }
        Amount::Unlike { value } => {
            a.cmp(rsi, i32::from(value))?;
            a.je(not)?;
            a.mov(qword_ptr(rdi), 0)?;
            a.add(rdi, 8)?;
        }
        Amount::NotNetlink => {
            not_netlink(a, not)?;
            a.mov(qword_ptr(rdi), 0)?;
            a.add(rdi, 8)?;
        }
        Amount::Nul => {
            let mut again = a.create_label();
            let mut end = a.create_label();
            a.lea(rdx, qword_ptr(rdi + 8))?;
            a.xor(ecx, ecx)?;
            a.set_label(&mut again)?;
            a.movzx(eax, byte_ptr(rsi + rcx))?;
            a.mov(byte_ptr(rdx + rcx), al)?;
            a.inc(ecx)?;
            a.test(al, al)?;
            a.jz(end)?;
            a.cmp(ecx, record::most(copy.most) as i32)?;
            a.jb(again)?;
            if copy.beyond == Beyond::Stop {
                a.jmp(not)?;
            }
            a.set_label(&mut end)?;
            a.mov(qword_ptr(rdi), rcx)?;
            a.lea(rdi, qword_ptr(rdx + rcx))?;
        }
        Amount::Lengths { at: place } => {
            let mut again = a.create_label();
            let mut end = a.create_label();
            let header = i32::from(place) + 2;
            // The end of the records.
            a.mov(rdx, at(record::RESULT))?;
            a.add(rdx, rsi)?;
            a.xor(ecx, ecx)?;
            a.set_label(&mut again)?;
            a.lea(rax, qword_ptr(rsi + header))?;
            a.cmp(rax, rdx)?;
            a.jae(end)?;
            a.cmp(ecx, (copy.most / 2) as i32)?;
            a.jae(not)?;
            a.movzx(eax, word_ptr(rsi + i32::from(place)))?;
            a.mov(word_ptr(rdi + rcx * 2 + 8), ax)?;
            a.inc(ecx)?;
            a.add(rsi, rax)?;
            // None is that short: nothing tells where the next one would be.
            a.cmp(eax, header)?;
            a.ja(again)?;
            a.set_label(&mut end)?;
            a.add(ecx, ecx)?;
            a.mov(qword_ptr(rdi), rcx)?;
            a.lea(rdi, qword_ptr(rdi + rcx + 8))?;
        }
        Amount::Buffers { copy: vector, filled, each } => buffers(a, vector, filled, each, none)?,
        Amount::Fixed(_)
        | Amount::Arg { .. }
        | Amount::Ret { .. }
        | Amount::Least { .. }
        | Amount::Blocks { .. }
        | Amount::Field { .. } => {
            let unit = match copy.amount {
                Amount::Fixed(n) => {
                    a.mov(ecx, n.min(copy.most))?;
                    1
                }
                Amount::Arg { arg: from, unit } => {
                    a.mov(rcx, qword_ptr(r11 + arg(from.0)))?;
                    unit
                }
                Amount::Ret { unit } => {
                    a.mov(rcx, at(record::RESULT))?;
                    unit
                }
                Amount::Least { arg: from } => {
                    a.mov(rcx, at(record::RESULT))?;
                    a.cmp(rcx, qword_ptr(r11 + arg(from.0)))?;
                    a.cmova(rcx, qword_ptr(r11 + arg(from.0)))?;
                    1
                }
                Amount::Blocks { arg: from, shift, unit } => {
                    let block = 1i32 << shift.min(30);
                    a.mov(rcx, qword_ptr(r11 + arg(from.0)))?;
                    // More than a few are more than is copied anyway; nothing is to overflow.
                    a.shr(rcx, u32::from(shift.min(30)))?;
                    a.test(dword_ptr(r11 + arg(from.0)), block - 1)?;
                    a.setne(al)?;
                    a.movzx(eax, al)?;
                    a.add(rcx, rax)?;
                    unit
                }
                Amount::Field { copy, offset, size, unit, least } => {
                    field(a, copy, offset, size, none)?;
                    if least > 0 {
                        let mut enough = a.create_label();
                        let units = least.div_ceil(unit.max(1));
                        a.cmp(rcx, units as i32)?;
                        a.jae(enough)?;
                        a.mov(ecx, units)?;
                        a.set_label(&mut enough)?;
                        a.zero_bytes()?;
                    }
                    unit
                }
                Amount::Nul
                | Amount::Lengths { .. }
                | Amount::Buffers { .. }
                | Amount::Link { .. }
                | Amount::Cwd
                | Amount::NotNetlink
                | Amount::Protocol { .. }
                | Amount::Address { .. }
                | Amount::State
                | Amount::Zero
                | Amount::Unlike { .. } => 1,
            };
            if !matches!(copy.amount, Amount::Fixed(n) if n <= copy.most) {
                limited(a, unit, copy.most, (copy.beyond == Beyond::Stop).then_some(not))?;
            }
            a.mov(qword_ptr(rdi), rcx)?;
            a.add(rdi, 8)?;
            if let Some(index) = marked {
                a.mov(mark(index), rdi)?;
            }
            a.rep().movsb()?;
        }
    }
    a.add(rdi, 7)?;
    a.and(rdi, -8)?;
    a.jmp(next)?;
    a.set_label(&mut none)?;
    a.mov(qword_ptr(rdi), 0)?;
    a.add(rdi, 8)?;
    a.set_label(&mut next)?;
    // A label needs an instruction; the next copy or the jump is one.
    a.zero_bytes()
}

/// Loads a word of an earlier piece into `rcx`, by way of `rdx`.
fn field(a: &mut CodeAssembler, copy: u8, offset: u16, size: u8, none: CodeLabel) -> Result<(), IcedError> {
    a.mov(rdx, mark(copy))?;
    a.test(rdx, rdx)?;
    a.jz(none)?;
    a.cmp(qword_ptr(rdx - 8), i32::from(offset) + i32::from(size))?;
    a.jb(none)?;
    match size {
        2 => a.movzx(ecx, word_ptr(rdx + i32::from(offset))),
        4 => a.mov(ecx, dword_ptr(rdx + i32::from(offset))),
        _ => a.mov(rcx, qword_ptr(rdx + i32::from(offset))),
    }
}

/// The code that copies what the buffers of a vector hold.
fn buffers(a: &mut CodeAssembler, vector: u8, filled: bool, each: u32, none: CodeLabel) -> Result<(), IcedError> {
    let (end, start) = (gs(slot::VECTOR), gs(slot::VECTOR + 8));
    let mut again = a.create_label();
    let mut some = a.create_label();
    let mut few = a.create_label();
    let mut last = a.create_label();
    a.mov(rdx, mark(vector))?;
    a.test(rdx, rdx)?;
    a.jz(none)?;
    a.mov(rcx, qword_ptr(rdx - 8))?;
    a.and(rcx, -16)?;
    a.add(rcx, rdx)?;
    a.mov(end, rcx)?;
    a.mov(start, rdi)?;
    a.add(rdi, 8)?;
    // What is left of the transferred bytes.
    if filled {
        a.mov(rax, at(record::RESULT))?
    } else {
        a.mov(rax, -1i64)?
    }
    a.set_label(&mut again)?;
    a.lea(rcx, qword_ptr(rdx + 16))?;
    a.cmp(rcx, end)?;
    a.ja(last)?;
    a.mov(rsi, qword_ptr(rdx))?;
    a.mov(rcx, qword_ptr(rdx + 8))?;
    a.cmp(rcx, rax)?;
    a.cmova(rcx, rax)?;
    if filled {
        a.sub(rax, rcx)?;
    }
    a.test(rsi, rsi)?;
    a.jnz(some)?;
    a.xor(ecx, ecx)?;
    a.set_label(&mut some)?;
    a.cmp(rcx, each as i32)?;
    a.jbe(few)?;
    a.mov(ecx, each)?;
    a.set_label(&mut few)?;
    a.mov(qword_ptr(rdi), rcx)?;
    a.add(rdi, 8)?;
    a.rep().movsb()?;
    a.add(rdi, 7)?;
    a.and(rdi, -8)?;
    a.add(rdx, 16)?;
    a.jmp(again)?;
    a.set_label(&mut last)?;
    a.mov(rsi, start)?;
    a.mov(rcx, rdi)?;
    a.sub(rcx, rsi)?;
    a.sub(rcx, 8)?;
    a.mov(qword_ptr(rsi), rcx)
}

/// getsockopt(2), and what it is asked: SO_DOMAIN of SOL_SOCKET (asm-generic/socket.h).
const GETSOCKOPT: u32 = 55;
const SOL_SOCKET: u32 = 1;
const SO_DOMAIN: u32 = 39;
const AF_NETLINK: i32 = 16;

/// The code that asks the kernel what kind of socket the descriptor in `esi` is.
fn not_netlink(a: &mut CodeAssembler, not: CodeLabel) -> Result<(), IcedError> {
    let (value, len) = (gs(slot::OPTION), gs(slot::OPTION + 8));
    a.mov(gs(slot::VECTOR), rdi)?;
    a.mov(value, 0)?;
    a.mov(len, 4)?;
    a.mov(edi, esi)?;
    a.mov(esi, SOL_SOCKET)?;
    a.mov(edx, SO_DOMAIN)?;
    a.mov(r10, gs(slot::RING))?;
    a.add(r10, slot::OPTION as i32 - slot::RING_AT as i32)?;
    a.lea(r8, qword_ptr(r10 + 8))?;
    a.mov(eax, GETSOCKOPT)?;
    a.syscall()?;
    a.mov(r11, gs(slot::CURRENT))?;
    a.mov(r10, gs(slot::SAVED_R10))?;
    a.mov(r8, gs(slot::SAVED_R8))?;
    a.mov(rdi, gs(slot::VECTOR))?;
    // What is no socket has no kind.
    a.cmp(value, AF_NETLINK)?;
    a.je(not)
}

/// fgetxattr(2), and the attribute of every socket that is its protocol's name.
const FGETXATTR: u32 = 193;
const PROTOCOL: &[u8] = b"system.sockprotoname\0";
/// Bytes of the longest name that is taken.
const PROTOCOL_MOST: u32 = 16;

/// The code that asks the kernel what it calls the protocol of the socket in `esi`.
fn protocol(a: &mut CodeAssembler, unix: bool, ways: Ways) -> Result<(), IcedError> {
    let mut fits = a.create_label();
    a.mov(gs(slot::VECTOR), rdi)?;
    a.mov(edi, esi)?;
    a.lea(rsi, ptr(ways.name))?;
    a.mov(rdx, gs(slot::VECTOR))?;
    a.add(rdx, 8)?;
    a.mov(r10d, PROTOCOL_MOST)?;
    a.mov(eax, FGETXATTR)?;
    a.syscall()?;
    a.mov(r11, gs(slot::CURRENT))?;
    a.mov(r10, qword_ptr(r11 + arg(3)))?;
    a.mov(rdi, gs(slot::VECTOR))?;
    a.test(rax, rax)?;
    a.jle(ways.not)?;
    a.mov(qword_ptr(rdi), rax)?;
    // Four bytes tell them apart from all others.
    let names: &[&[u8; 4]] =
        if unix { &[b"TCP\0", b"UDP\0", b"TCPv", b"UDPv", b"UNIX"] } else { &[b"TCP\0", b"UDP\0", b"TCPv", b"UDPv"] };
    for name in names {
        a.cmp(dword_ptr(rdi + 8), i32::from_le_bytes(**name))?;
        a.je(fits)?;
    }
    a.jmp(ways.not)?;
    a.set_label(&mut fits)?;
    a.lea(rdi, qword_ptr(rdi + rax + 8))
}

/// getsockname(2) and getpeername(2), and how much of an address is taken (`struct sockaddr_storage`).
const GETSOCKNAME: u32 = 51;
const GETPEERNAME: u32 = 52;
const ADDRESS_MOST: u32 = 128;

/// The code that asks the kernel for an address of the socket in `esi`.
fn address(a: &mut CodeAssembler, peer: bool) -> Result<(), IcedError> {
    let len = gs(slot::OPTION + 8);
    let mut none = a.create_label();
    let mut some = a.create_label();
    a.mov(gs(slot::VECTOR), rdi)?;
    a.mov(len, ADDRESS_MOST as i32)?;
    a.mov(rdx, gs(slot::RING))?;
    a.add(rdx, slot::OPTION as i32 + 8 - slot::RING_AT as i32)?;
    a.mov(edi, esi)?;
    a.mov(rsi, gs(slot::VECTOR))?;
    a.add(rsi, 8)?;
    a.mov(eax, if peer { GETPEERNAME } else { GETSOCKNAME })?;
    a.syscall()?;
    a.mov(r11, gs(slot::CURRENT))?;
    a.mov(rdi, gs(slot::VECTOR))?;
    a.xor(ecx, ecx)?;
    a.test(rax, rax)?;
    a.jnz(none)?;
    a.mov(rcx, len)?;
    a.cmp(rcx, ADDRESS_MOST as i32)?;
    a.jbe(some)?;
    a.mov(ecx, ADDRESS_MOST)?;
    a.set_label(&mut some)?;
    a.zero_bytes()?;
    a.set_label(&mut none)?;
    a.mov(qword_ptr(rdi), rcx)?;
    a.lea(rdi, qword_ptr(rdi + rcx + 8))
}

/// `TCP_INFO` of a TCP socket (linux/tcp.h), whose first byte is the state.
const IPPROTO_TCP: u32 = 6;
const TCP_INFO: u32 = 11;

/// The code that asks the kernel for the state of the socket in `esi`.
fn state(a: &mut CodeAssembler) -> Result<(), IcedError> {
    let mut none = a.create_label();
    a.mov(gs(slot::VECTOR), rdi)?;
    a.mov(gs(slot::OPTION + 8), 1)?;
    a.mov(r8, gs(slot::RING))?;
    a.add(r8, slot::OPTION as i32 + 8 - slot::RING_AT as i32)?;
    a.mov(r10, rdi)?;
    a.add(r10, 8)?;
    a.mov(edi, esi)?;
    a.mov(esi, IPPROTO_TCP)?;
    a.mov(edx, TCP_INFO)?;
    a.mov(eax, GETSOCKOPT)?;
    a.syscall()?;
    a.mov(r11, gs(slot::CURRENT))?;
    a.mov(r10, qword_ptr(r11 + arg(3)))?;
    a.mov(r8, qword_ptr(r11 + arg(4)))?;
    a.mov(rdi, gs(slot::VECTOR))?;
    a.xor(ecx, ecx)?;
    a.test(rax, rax)?;
    a.jnz(none)?;
    a.mov(ecx, 1)?;
    a.set_label(&mut none)?;
    a.mov(qword_ptr(rdi), rcx)?;
    a.lea(rdi, qword_ptr(rdi + rcx + 8))
}

/// readlink(2) and fstat(2).
const READLINK: u32 = 89;
const FSTAT: u32 = 5;

/// The code that asks the kernel what the descriptor in `esi` is, with or without a `struct stat` of it; or what the working
/// directory is. These calls are the program's own, and nobody sees them.
fn link(a: &mut CodeAssembler, fd: Option<bool>, most: u32, not: CodeLabel) -> Result<(), IcedError> {
    let stat = fd == Some(true);
    let room = if stat { record::STAT as i32 } else { 0 };
    let (cursor, kept) = (gs(slot::VECTOR), gs(slot::VECTOR + 8));
    a.mov(cursor, rdi)?;
    a.mov(kept, rsi)?;
    // The end of the name, in the slot.
    a.mov(rdx, gs(slot::RING))?;
    a.add(rdx, slot::NAME_END as i32 - slot::RING_AT as i32)?;
    a.mov(byte_ptr(rdx), 0)?;
    let name = if fd.is_some() {
        // Its digits from the last to the first, and what stands before them.
        let mut again = a.create_label();
        a.mov(rdi, rdx)?;
        a.mov(eax, esi)?;
        a.mov(ecx, 10)?;
        a.set_label(&mut again)?;
        a.xor(edx, edx)?;
        a.div(ecx)?;
        a.add(dl, i32::from(b'0'))?;
        a.dec(rdi)?;
        a.mov(byte_ptr(rdi), dl)?;
        a.test(eax, eax)?;
        a.jnz(again)?;
        *b"/proc/self/fd/"
    } else {
        a.mov(rdi, rdx)?;
        *b"/proc/self/cwd"
    };
    // Fourteen bytes, in two pieces that lie in one another.
    let piece = |from: usize| u64::from_le_bytes([0, 1, 2, 3, 4, 5, 6, 7].map(|at| name[from + at]));
    a.mov(rax, piece(0))?;
    a.mov(qword_ptr(rdi - 14), rax)?;
    a.mov(rax, piece(6))?;
    a.mov(qword_ptr(rdi - 8), rax)?;
    a.sub(rdi, 14)?;
    a.mov(rsi, cursor)?;
    a.add(rsi, room + 8)?;
    a.mov(edx, most - room as u32)?;
    a.mov(eax, READLINK)?;
    a.syscall()?;
    a.mov(r11, gs(slot::CURRENT))?;
    a.test(rax, rax)?;
    a.jle(not)?;
    // Perhaps not all of it.
    a.cmp(eax, (most - room as u32) as i32)?;
    a.jae(not)?;
    if stat {
        a.mov(rdi, kept)?;
        a.mov(kept, rax)?;
        a.mov(rsi, cursor)?;
        a.add(rsi, 8)?;
        a.mov(eax, FSTAT)?;
        a.syscall()?;
        a.mov(r11, gs(slot::CURRENT))?;
        a.test(rax, rax)?;
        a.jnz(not)?;
        a.mov(rax, kept)?;
        a.add(rax, room)?;
    }
    a.mov(rdi, cursor)?;
    a.mov(qword_ptr(rdi), rax)?;
    a.lea(rdi, qword_ptr(rdi + rax + 8))
}

/// `rcx` times a unit, but no more than `most`; more may be `too_many`.
fn limited(a: &mut CodeAssembler, unit: u32, most: u32, too_many: Option<CodeLabel>) -> Result<(), IcedError> {
    let most_units = most / unit.max(1);
    // Before multiplying, so that nothing overflows.
    a.cmp(rcx, most_units as i32)?;
    match too_many {
        Some(label) => a.ja(label)?,
        None => {
            let mut ok = a.create_label();
            a.jbe(ok)?;
            a.mov(ecx, most_units)?;
            a.set_label(&mut ok)?;
            a.zero_bytes()?;
        }
    }
    if unit == 1 { Ok(()) } else { a.imul_3(rcx, rcx, unit as i32) }
}

impl Stub {
    /// Assembles the stub for these plans.
    ///
    /// # Errors
    /// What the assembler says; a fault of this module.
    pub fn new(classes: &Classes) -> Result<Stub, Unassembled> {
        let mut code = CodeAssembler::new(64)?;
        let a = &mut code;
        let mut l_have = a.create_label();
        let mut l_sub = a.create_label();
        let mut l_special = a.create_label();
        let mut l_find = a.create_label();
        let mut l_go = a.create_label();
        let mut l_fetch = a.create_label();
        let mut l_fetching = a.create_label();
        let mut l_fetched = a.create_label();
        let mut l_unfit = a.create_label();
        let mut l_record = a.create_label();
        let mut l_pass = a.create_label();
        let mut l_pass_call = a.create_label();
        let mut l_count = a.create_label();
        let mut l_count_call = a.create_label();
        let mut l_count_kept = a.create_label();
        let mut l_count_timed = a.create_label();
        let mut l_count_judged = a.create_label();
        let mut l_count_done = a.create_label();
        let mut l_stop = a.create_label();
        let mut l_full = a.create_label();
        let mut l_wait = a.create_label();
        let mut l_look = a.create_label();
        let mut l_fault = a.create_label();
        let mut l_pre_saved = a.create_label();
        let mut l_flags_saved = a.create_label();
        let mut l_call = a.create_label();
        let mut l_kept = a.create_label();
        let mut l_done = a.create_label();
        let mut l_published = a.create_label();
        let mut l_bare = a.create_label();
        let mut l_begin = a.create_label();
        let mut l_script = a.create_label();
        let mut l_name = a.create_label();
        let mut l_adopt = a.create_label();
        let mut l_adopted = a.create_label();
        let mut l_stopped = a.create_label();
        let mut l_was_full = a.create_label();
        let mut l_faulted = a.create_label();
        let mut l_orphaned = a.create_label();
        let mut l_handler = a.create_label();
        let mut l_again = a.create_label();
        let mut l_handled = a.create_label();
        let mut l_sent = a.create_label();
        let mut l_restorer = a.create_label();
        let mut l_default = a.create_label();
        let mut l_noted = a.create_label();
        let mut l_bad = a.create_label();
        let mut l_end = a.create_label();

        // Before the call.
        a.mov(gs(slot::RET), rcx)?;
        a.mov(gs(slot::SAVED_RAX), rax)?;
        a.mov(gs(slot::SAVED_RDX), rdx)?;
        a.set_label(&mut l_pre_saved)?;
        a.lahf()?;
        a.seto(al)?;
        a.mov(gs(slot::FLAGS), rax)?;
        a.set_label(&mut l_flags_saved)?;
        a.mov(rax, gs(slot::SAVED_RAX))?;
        a.cmp(rax, NUMBERS as i32)?;
        a.jae(l_stop)?;
        a.mov(rcx, gs(slot::CLASSES))?;
        a.movzx(ecx, word_ptr(rcx + rax * 2))?;
        a.set_label(&mut l_have)?;
        a.cmp(ecx, i32::from(PASS))?;
        a.jb(l_stop)?;
        a.je(l_pass)?;
        a.cmp(ecx, i32::from(COUNT))?;
        a.je(l_count)?;
        a.cmp(ecx, i32::from(COMPARED))?;
        a.jae(l_special)?;
        a.set_label(&mut l_record)?;
        // Room?
        a.mov(r11, gs(slot::HEAD))?;
        a.sub(r11, gs(slot::TAIL))?;
        a.cmp(r11, ROOM)?;
        a.ja(l_wait)?;
        a.mov(r11, gs(slot::HEAD))?;
        a.and(r11d, (slot::RING_LEN - 1) as i32)?;
        a.add(r11, gs(slot::RING))?;
        a.mov(gs(slot::CURRENT), r11)?;
        a.mov(dword_ptr(r11 + record::CLASS as i32), ecx)?;
        a.mov(at(record::NR), rax)?;
        for (index, register) in [rdi, rsi, rdx, r10, r8, r9].into_iter().enumerate() {
            a.mov(qword_ptr(r11 + arg(index as u8)), register)?;
        }
        a.mov(rcx, gs(slot::RET))?;
        a.mov(at(record::IP), rcx)?;
        a.mov(at(record::SP), rsp)?;
        a.rdtsc()?;
        a.shl(rdx, 32)?;
        a.or(rax, rdx)?;
        a.mov(at(record::BEGAN), rax)?;
        a.mov(ecx, dword_ptr(r11 + record::CLASS as i32))?;
        a.cmp(ecx, i32::from(COMPARED))?;
        a.jae(l_fetch)?;
        a.set_label(&mut l_go)?;
        a.mov(gs(slot::OPEN), 1)?;
        give_flags_back(a)?;
        a.mov(rax, at(record::NR))?;
        a.mov(rdx, qword_ptr(r11 + arg(2)))?;
        a.set_label(&mut l_call)?;
        a.syscall()?;
        // The call was made.
        a.mov(r11, gs(slot::CURRENT))?;
        a.mov(gs(slot::SAVED_RDX), rdx)?;
        a.mov(gs(slot::SAVED_RDI), rdi)?;
        a.mov(gs(slot::SAVED_RSI), rsi)?;
        a.mov(at(record::RESULT), rax)?;
        a.set_label(&mut l_kept)?;
        // Nobody finishes a record that cannot be copied whole without a tracer.
        a.mov(rcx, gs(slot::OWNER))?;
        a.cmp(byte_ptr(rcx), 0)?;
        a.je(l_orphaned)?;
        a.rdtsc()?;
        a.shl(rdx, 32)?;
        a.or(rax, rdx)?;
        a.mov(at(record::ENDED), rax)?;
        // EFAULT: nothing says which of the pointers can be read.
        a.cmp(at(record::RESULT), -14)?;
        a.je(l_bad)?;
        a.lea(rdi, qword_ptr(r11 + record::COPIES as i32))?;
        a.mov(ecx, dword_ptr(r11 + record::CLASS as i32))?;
        a.mov(rdx, gs(slot::ROUTINES))?;
        a.jmp(qword_ptr(rdx + rcx * 8))?;
        // It may have set the mask all the same, and the trap is not to find the signal blocked.
        a.set_label(&mut l_bad)?;
        a.cmp(at(record::NR), SIGPROCMASK as i32)?;
        a.jne(l_fault)?;
        a.cmp(gs(slot::OPEN_SIGNALS), 0)?;
        a.je(l_fault)?;
        unblock_signals(a)?;
        a.jmp(l_fault)?;
        let mut routines = Vec::new();
        let mut notes = false;
        for (class, plan) in classes.all() {
            let mut label = a.create_label();
            a.set_label(&mut label)?;
            if classes.numbers[SIGPROCMASK as usize] == class {
                open_signals(a, &mut l_noted)?;
                notes = true;
            }
            routine(a, plan, false, Ways { name: l_name, done: l_done, not: l_fault })?;
            routines.push((class, label));
        }
        a.set_label(&mut l_done)?;
        a.sub(rdi, r11)?;
        a.mov(dword_ptr(r11), edi)?;
        a.mov(rcx, gs(slot::HEAD))?;
        a.add(rcx, rdi)?;
        a.mov(gs(slot::OPEN), 0)?;
        a.mov(gs(slot::HEAD), rcx)?;
        a.set_label(&mut l_published)?;
        give_flags_back(a)?;
        a.mov(rax, at(record::RESULT))?;
        a.mov(rdx, gs(slot::SAVED_RDX))?;
        a.mov(rdi, gs(slot::SAVED_RDI))?;
        a.mov(rsi, gs(slot::SAVED_RSI))?;
        a.mov(rcx, gs(slot::RET))?;
        a.jmp(rcx)?;
        // A call that is not recorded.
        a.set_label(&mut l_pass)?;
        give_flags_back(a)?;
        a.mov(rax, gs(slot::SAVED_RAX))?;
        a.set_label(&mut l_pass_call)?;
        a.syscall()?;
        a.mov(rcx, gs(slot::RET))?;
        a.jmp(rcx)?;
        // A call that is counted.
        a.set_label(&mut l_count)?;
        a.rdtsc()?;
        a.shl(rdx, 32)?;
        a.or(rax, rdx)?;
        a.mov(gs(slot::BEGAN), rax)?;
        give_flags_back(a)?;
        a.mov(rax, gs(slot::SAVED_RAX))?;
        a.mov(rdx, gs(slot::SAVED_RDX))?;
        a.set_label(&mut l_count_call)?;
        a.syscall()?;
        a.mov(gs(slot::SAVED_RDX), rdx)?;
        a.mov(gs(slot::RESULT), rax)?;
        a.set_label(&mut l_count_kept)?;
        a.rdtsc()?;
        a.shl(rdx, 32)?;
        a.or(rax, rdx)?;
        a.sub(rax, gs(slot::BEGAN))?;
        // rcx: where its counts are; rdx: eight bytes on if it was long.
        a.mov(rcx, gs(slot::SAVED_RAX))?;
        a.shl(ecx, slot::COUNT_LEN.trailing_zeros())?;
        a.xor(edx, edx)?;
        a.cmp(rax, gs(slot::LONG_FROM))?;
        a.setae(dl)?;
        a.lea(rdx, qword_ptr(rcx + rdx * 8))?;
        a.add(count(rdx, slot::SHORT), rax)?;
        a.set_label(&mut l_count_timed)?;
        a.xor(edx, edx)?;
        a.cmp(gs(slot::RESULT), -4095)?;
        a.setae(dl)?;
        a.add(count(rcx, slot::ERRORS), rdx)?;
        a.set_label(&mut l_count_judged)?;
        a.inc(count(rcx, slot::CALLS))?;
        a.set_label(&mut l_count_done)?;
        give_flags_back(a)?;
        a.mov(rax, gs(slot::RESULT))?;
        a.mov(rdx, gs(slot::SAVED_RDX))?;
        a.mov(rcx, gs(slot::RET))?;
        a.jmp(rcx)?;
        // Pointers that are compared: nothing of the program's is touched but rcx and r11.
        a.set_label(&mut l_special)?;
        a.cmp(ecx, i32::from(BY_ARGUMENT))?;
        a.jae(l_sub)?;
        a.mov(r11, gs(slot::ROUTINES))?;
        a.jmp(qword_ptr(r11 + rcx * 8 + COMPARISONS))?;
        let mut comparisons = Vec::new();
        for (class, plan) in classes.all().filter(|&(class, _)| class >= COMPARED) {
            let mut label = a.create_label();
            a.set_label(&mut label)?;
            for (from, to) in overlaps(plan) {
                // from - to, and so far before it that they would touch: as an unsigned number less than both lengths.
                let (Source::Arg(read), Source::Arg(written)) = (from.at, to.at) else { continue };
                a.mov(r11, argument(read.0))?;
                a.sub(r11, argument(written.0))?;
                a.add(r11, from.most.max(1) as i32 - 1)?;
                a.cmp(r11, (from.most.max(1) + to.most.max(1)) as i32 - 1)?;
                a.jb(l_stop)?;
            }
            a.jmp(l_record)?;
            comparisons.push((class, label));
        }
        // A class by an argument. Nothing of the program's is touched but rcx and r11, and rax, which is saved.
        a.set_label(&mut l_sub)?;
        a.mov(r11, gs(slot::ROUTINES))?;
        a.jmp(qword_ptr(r11 + rcx * 8))?;
        let mut choices = Vec::new();
        let mut table = 0;
        for (class, sub) in (BY_ARGUMENT..).zip(&classes.subclasses) {
            let mut label = a.create_label();
            a.set_label(&mut label)?;
            a.mov(eax, argument_low(sub.arg))?;
            if sub.mask != u32::MAX {
                a.and(eax, sub.mask as i32)?;
            }
            a.lea(rcx, qword_ptr(r11 + (TABLES + table)))?;
            a.jmp(l_find)?;
            choices.push((class, label));
            table += sub.table().len() as i32;
        }
        let (mut l_probe, mut l_found, mut l_chosen) = (a.create_label(), a.create_label(), a.create_label());
        a.set_label(&mut l_find)?;
        a.imul_3(r11d, eax, HASH as i32)?;
        a.shr(r11d, 16)?;
        a.set_label(&mut l_probe)?;
        a.and(r11d, dword_ptr(rcx))?;
        // First whether there is anything: zero is a value, too.
        a.cmp(dword_ptr(rcx + r11 * 8 + 12), NOTHING as i32)?;
        a.je(l_chosen)?;
        a.cmp(dword_ptr(rcx + r11 * 8 + 8), eax)?;
        a.je(l_found)?;
        a.inc(r11d)?;
        a.jmp(l_probe)?;
        a.set_label(&mut l_found)?;
        a.lea(rcx, qword_ptr(rcx + r11 * 8 + 8))?;
        a.set_label(&mut l_chosen)?;
        a.mov(ecx, dword_ptr(rcx + 4))?;
        a.mov(rax, gs(slot::SAVED_RAX))?;
        a.jmp(l_have)?;
        // No room. A tracer that is at work makes some soon: that costs less than a stop, and the processor is the others'.
        a.set_label(&mut l_wait)?;
        a.mov(gs(slot::LOOKS), LOOKS)?;
        a.set_label(&mut l_look)?;
        a.mov(r11, gs(slot::AWAKE_AT))?;
        a.cmp(qword_ptr(r11), 0)?;
        a.je(l_full)?;
        a.dec(gs(slot::LOOKS))?;
        a.jz(l_full)?;
        a.mov(eax, SCHED_YIELD)?;
        a.syscall()?;
        a.mov(r11, gs(slot::HEAD))?;
        a.sub(r11, gs(slot::TAIL))?;
        a.cmp(r11, ROOM)?;
        a.ja(l_look)?;
        a.jmp(l_flags_saved)?;
        // What the call overwrites.
        a.set_label(&mut l_fetch)?;
        a.mov(gs(slot::SAVED_RDI), rdi)?;
        a.mov(gs(slot::SAVED_RSI), rsi)?;
        a.mov(gs(slot::SAVED_R10), r10)?;
        a.mov(gs(slot::SAVED_R8), r8)?;
        a.set_label(&mut l_fetching)?;
        a.mov(rax, gs(slot::ROUTINES))?;
        a.lea(rdi, qword_ptr(r11 + record::COPIES as i32))?;
        a.jmp(qword_ptr(rax + rcx * 8 + FETCHES))?;
        let mut fetches = Vec::new();
        for (class, plan) in classes.all().filter(|&(class, _)| class >= COMPARED) {
            let mut label = a.create_label();
            a.set_label(&mut label)?;
            routine(a, plan, true, Ways { name: l_name, done: l_fetched, not: l_unfit })?;
            fetches.push((class, label));
        }
        a.set_label(&mut l_fetched)?;
        a.sub(rdi, r11)?;
        a.mov(dword_ptr(r11), edi)?;
        a.mov(rdi, gs(slot::SAVED_RDI))?;
        a.mov(rsi, gs(slot::SAVED_RSI))?;
        a.jmp(l_go)?;
        // It cannot be copied: the call stops.
        a.set_label(&mut l_unfit)?;
        a.mov(rdi, gs(slot::SAVED_RDI))?;
        a.mov(rsi, gs(slot::SAVED_RSI))?;
        a.mov(r10, gs(slot::SAVED_R10))?;
        a.mov(r8, gs(slot::SAVED_R8))?;
        a.mov(rdx, gs(slot::SAVED_RDX))?;
        a.jmp(l_stop)?;
        // Where the tracer makes calls from.
        a.set_label(&mut l_bare)?;
        a.syscall()?;
        // Where one of those fails that are told when they begin.
        a.int3()?;
        // A program begins. The kernel gives it nothing in its registers but the stack pointer.
        a.set_label(&mut l_begin)?;
        a.syscall()?;
        a.mov(eax, SIGPROCMASK)?;
        a.mov(edi, SIG_SETMASK)?;
        a.syscall()?;
        for register in [eax, edi, esi, r10d, ecx, r11d] {
            // Which leaves the flags alone.
            a.mov(register, 0)?;
        }
        a.jmp(gs(slot::RET))?;
        // A child goes on where its parent made it.
        a.set_label(&mut l_adopt)?;
        a.syscall()?;
        a.mov(eax, SIGPROCMASK)?;
        a.mov(edi, SIG_SETMASK)?;
        a.mov(edx, 0)?;
        a.syscall()?;
        a.set_label(&mut l_adopted)?;
        a.mov(rax, gs(slot::SAVED_RAX))?;
        a.mov(rdi, gs(slot::SAVED_RDI))?;
        a.mov(rsi, gs(slot::SAVED_RSI))?;
        a.mov(rdx, gs(slot::SAVED_RDX))?;
        a.mov(r10, gs(slot::SAVED_R10))?;
        a.mov(rcx, gs(slot::RET))?;
        a.jmp(rcx)?;
        a.set_label(&mut l_name)?;
        a.db(PROTOCOL)?;
        a.set_label(&mut l_script)?;
        a.db(&[0xcc; script::ROOM])?;
        // Arguments: rdi the signal, rsi its siginfo_t, rdx the ucontext_t.
        a.set_label(&mut l_handler)?;
        a.cmp(dword_ptr(rsi + SI_CODE), SYS_USER_DISPATCH)?;
        a.jne(l_sent)?;
        a.mov(rax, qword_ptr(rsi + SI_CALL_ADDR))?;
        // Elsewhere: the tracer had brought it on its way.
        a.cmp(qword_ptr(rdx + CONTEXT_RIP), rax)?;
        a.jne(l_handled)?;
        // Behind a trap of the stub's own it goes on by itself.
        a.lea(rcx, ptr(l_stop))?;
        a.cmp(rax, rcx)?;
        a.jb(l_again)?;
        a.lea(rcx, ptr(l_end))?;
        a.cmp(rax, rcx)?;
        a.jb(l_handled)?;
        a.set_label(&mut l_again)?;
        a.sub(qword_ptr(rdx + CONTEXT_RIP), 2)?;
        a.set_label(&mut l_handled)?;
        a.ret()?;
        a.set_label(&mut l_sent)?;
        a.mov(edi, SIGSYS)?;
        a.lea(rsi, ptr(l_default))?;
        a.xor(edx, edx)?;
        a.mov(r10d, 8)?;
        a.mov(eax, RT_SIGACTION)?;
        a.syscall()?;
        a.mov(eax, GETTID)?;
        a.syscall()?;
        a.mov(edi, eax)?;
        a.mov(esi, SIGSYS)?;
        a.mov(eax, TKILL)?;
        a.syscall()?;
        a.ret()?;
        a.set_label(&mut l_restorer)?;
        a.mov(eax, RT_SIGRETURN)?;
        a.syscall()?;
        a.ud2()?;
        a.set_label(&mut l_default)?;
        a.db(&[0; 32])?;
        // From here on calls are trapped. Their number is none, so that they are by a seccomp program too.
        a.set_label(&mut l_stop)?;
        give_flags_back(a)?;
        a.mov(eax, TRAP)?;
        a.syscall()?;
        a.set_label(&mut l_stopped)?;
        // From here on, behind each of these: the tracer has gone, and the number meant nothing to the kernel.
        a.mov(rax, gs(slot::SAVED_RAX))?;
        a.jmp(l_pass_call)?;
        a.set_label(&mut l_full)?;
        a.mov(eax, TRAP)?;
        a.syscall()?;
        a.set_label(&mut l_was_full)?;
        a.jmp(l_pass)?;
        a.set_label(&mut l_fault)?;
        a.mov(eax, TRAP)?;
        a.syscall()?;
        a.set_label(&mut l_faulted)?;
        a.mov(r11, gs(slot::CURRENT))?;
        a.set_label(&mut l_orphaned)?;
        a.mov(gs(slot::OPEN), 0)?;
        a.jmp(l_published)?;
        a.set_label(&mut l_end)?;
        a.nop()?;

        let placed = Placed::new(&code)?;
        let ip = |label: &CodeLabel| placed.place(*label);
        let places = |labels: &[(u16, CodeLabel)]| {
            labels.iter().map(|(class, label)| Ok((*class, ip(label)?))).collect::<Result<_, Unassembled>>()
        };
        let mut stub = Stub {
            routines: places(&routines)?,
            comparisons: places(&comparisons)?,
            fetches: places(&fetches)?,
            choices: places(&choices)?,
            pre: 0,
            pre_saved: ip(&l_pre_saved)?,
            flags_saved: ip(&l_flags_saved)?,
            call: ip(&l_call)?,
            kept: ip(&l_kept)?,
            published: ip(&l_published)?,
            pass: ip(&l_pass)?,
            pass_call: ip(&l_pass_call)?,
            count: ip(&l_count)?,
            count_call: ip(&l_count_call)?,
            count_kept: ip(&l_count_kept)?,
            count_timed: ip(&l_count_timed)?,
            count_judged: ip(&l_count_judged)?,
            count_done: ip(&l_count_done)?,
            special: ip(&l_special)?,
            fetch: ip(&l_fetching)?,
            bare: ip(&l_bare)?,
            begin: ip(&l_begin)?,
            adopt: ip(&l_adopt)?,
            adopted: ip(&l_adopted)?,
            script: ip(&l_script)?,
            handler: ip(&l_handler)?,
            restorer: ip(&l_restorer)?,
            noted: if notes { ip(&l_noted)? } else { 0 },
            allowed: ip(&l_stop)?,
            stop: ip(&l_stopped)?,
            full: ip(&l_was_full)?,
            fault: ip(&l_faulted)?,
            faulted: ip(&l_fault)?,
            classes_at: 0,
            routines_at: 0,
            tables_at: 0,
            len: 0,
            code: Vec::new(),
        };
        let end = ip(&l_end)?;
        stub.code = placed.bytes;
        stub.classes_at = end.next_multiple_of(64);
        stub.routines_at = stub.classes_at + 2 * NUMBERS as u64;
        stub.tables_at = stub.routines_at + TABLES as u64;
        stub.len = (stub.tables_at as usize + table as usize).next_multiple_of(4096);
        Ok(stub)
    }

    /// How many bytes it takes, a multiple of the page size.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is nothing in it: it was not assembled.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The bytes for a process in which it begins at `base`.
    #[must_use]
    pub fn image(&self, classes: &Classes, base: u64) -> Vec<u8> {
        let mut image = self.code.clone();
        image.truncate(self.classes_at as usize);
        image.resize(self.classes_at as usize, 0xcc);
        image.extend(classes.numbers.iter().flat_map(|class| class.to_le_bytes()));
        let mut tables = vec![0; (TABLES / 8) as usize];
        let entries =
            [(&self.routines, 0), (&self.choices, 0), (&self.comparisons, COMPARISONS), (&self.fetches, FETCHES)];
        for (places, from) in entries {
            for &(class, at) in places {
                tables[usize::from(class) + (from / 8) as usize] = base + at;
            }
        }
        image.extend(tables.iter().flat_map(|at: &u64| at.to_le_bytes()));
        for sub in &classes.subclasses {
            image.extend(sub.table());
        }
        image
    }

    /// The words of a fresh slot: offset and value. `slot` is its address in the tracee, `first` the first slot's, `base` the stub's; counted calls
    /// are long from `long_from` ticks on. Who is to outlive the tracer has the address of [`slot::OWNER`].
    #[must_use]
    pub fn words(&self, slot: u64, (first, base): (u64, u64), long_from: u64, owner: Option<u64>) -> [(u32, u64); 13] {
        [
            (slot::MAGIC, slot::MAGIC_WORD),
            (slot::HEAD, 0),
            (slot::TAIL, 0),
            (slot::OPEN, 0),
            (slot::RET, 0),
            (slot::RING, slot + slot::RING_AT as u64),
            (slot::CLASSES, base + self.classes_at),
            (slot::ROUTINES, base + self.routines_at),
            (slot::LONG_FROM, long_from),
            // A byte that never is 0.
            (slot::OWNER, owner.unwrap_or(slot + u64::from(slot::MAGIC))),
            (slot::OPEN_SIGNALS, if owner.is_some() { 1 << (SIGSYS - 1) } else { 0 }),
            (slot::HIDDEN, 0),
            (slot::AWAKE_AT, first + u64::from(slot::AWAKE)),
        ]
    }

    /// How far a call has come whose instruction pointer stands at this offset of the stub; `None` outside of calls.
    #[must_use]
    pub fn progress(&self, offset: u64) -> Option<Progress> {
        Some(if offset < self.pre_saved {
            Progress::Nothing
        } else if offset < self.flags_saved {
            Progress::Saved
        } else if offset <= self.call {
            Progress::Before
        } else if offset < self.kept {
            Progress::Made
        } else if offset < self.published {
            Progress::Copying
        } else if offset < self.pass {
            Progress::Published
        } else if offset <= self.pass_call {
            Progress::Before
        } else if offset < self.count {
            Progress::Passed
        } else if offset <= self.count_call {
            Progress::Before
        } else if offset < self.count_kept {
            Progress::Uncounted
        } else if offset < self.special {
            Progress::Counting {
                time: offset >= self.count_timed,
                error: offset >= self.count_judged,
                call: offset >= self.count_done,
            }
        } else if offset < self.fetch {
            // The comparison of pointers, and the choice by an argument.
            Progress::Before
        } else if offset < self.bare {
            Progress::Fetching
        } else if offset < self.allowed {
            return None;
        } else if offset < self.stop {
            Progress::Before
        } else if (self.faulted..=self.fault).contains(&offset) {
            Progress::Copying
        } else if offset < self.fault {
            Progress::Before
        } else {
            return None;
        })
    }

    /// Whether a task whose instruction pointer stands at this offset, behind an rt_sigprocmask(2) with this result, has noted
    /// what the program is told of its mask.
    #[must_use]
    pub fn has_noted(&self, offset: u64, result: u64) -> bool {
        match self.progress(offset) {
            // What is copied comes behind it; a call that failed is not copied from.
            Some(Progress::Copying) if offset >= self.faulted => result == 0,
            Some(Progress::Copying) => offset >= self.noted,
            _ => false,
        }
    }

    /// Whether a task whose instruction pointer stands at this offset is in [`Stub::begin`] or [`Stub::adopt`].
    #[must_use]
    pub fn begins(&self, offset: u64) -> bool {
        (self.begin..self.script).contains(&offset)
    }

    /// Whether a task whose instruction pointer stands at this offset of [`Stub::adopt`] has its signal mask again: all that is
    /// left is to give it its registers from the slot.
    #[must_use]
    pub fn adopted(&self, offset: u64) -> bool {
        (self.adopted..self.script).contains(&offset)
    }

    /// Whether that is the offset of an instruction that makes a call of the program's.
    #[must_use]
    pub fn is_at_call(&self, offset: u64) -> bool {
        [self.call, self.pass_call, self.count_call].contains(&offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::plan::ArgIndex;

    fn classes() -> Classes {
        let mut classes = Classes::default();
        let path = Copy::new(When::Enter, ArgIndex(1), Amount::Nul, 256);
        let out = Copy::new(When::Exit, ArgIndex(1), Amount::Ret { unit: 1 }, 32);
        let plan = |copies: &[Copy]| Plan { copies: copies.to_vec(), complete: true };
        classes.set(0, &Handling::Record(plan(&[out])));
        classes.set(257, &Handling::Record(plan(&[path])));
        classes.set(39, &Handling::Pass);
        // rt_sigprocmask
        let set = Copy::new(When::Enter, ArgIndex(1), Amount::Fixed(8), 8);
        let old = Copy::new(When::Exit, ArgIndex(2), Amount::Fixed(8), 8);
        classes.set(14, &Handling::Record(plan(&[set, old])));
        let values = vec![(3, Handling::Record(plan(&[]))), (0x5401, Handling::Pass)];
        classes.set(72, &Handling::ByArgument { arg: 1, mask: u32::MAX, values, rest: Box::new(Handling::Stop) });
        classes
    }

    #[test]
    fn parts_lie_in_their_order() {
        let stub = Stub::new(&classes()).unwrap();
        let order =
            [stub.pre, stub.pre_saved, stub.call, stub.kept, stub.published, stub.pass, stub.pass_call, stub.count];
        assert!(order.is_sorted(), "{order:?}");
        assert!(
            stub.bare < stub.begin
                && stub.begin < stub.adopt
                && stub.adopt < stub.script
                && stub.script < stub.allowed
                && stub.allowed < stub.stop
                && stub.stop < stub.full
                && stub.full < stub.fault
        );
        for at in [stub.call, stub.bare, stub.pass_call, stub.count_call, stub.stop - 2, stub.full - 2, stub.fault - 2]
        {
            assert_eq!(stub.code[at as usize..][..2], [0x0f, 0x05], "at {at:#x}");
        }
        assert_eq!(stub.progress(stub.call), Some(Progress::Before));
        assert_eq!(stub.progress(stub.call + 2), Some(Progress::Made));
        assert_eq!(stub.progress(stub.pass_call + 2), Some(Progress::Passed));
        assert_eq!(stub.progress(stub.count - 1), Some(Progress::Passed));
        assert_eq!(stub.progress(stub.count), Some(Progress::Before));
        assert_eq!(stub.progress(stub.count_call), Some(Progress::Before));
        assert_eq!(stub.progress(stub.count_call + 2), Some(Progress::Uncounted));
        let counting = |time, error, call| Some(Progress::Counting { time, error, call });
        assert_eq!(stub.progress(stub.count_kept), counting(false, false, false));
        assert_eq!(stub.progress(stub.count_timed - 1), counting(false, false, false));
        assert_eq!(stub.progress(stub.count_timed), counting(true, false, false));
        assert_eq!(stub.progress(stub.count_judged), counting(true, true, false));
        assert_eq!(stub.progress(stub.count_done), counting(true, true, true));
        assert_eq!(stub.progress(stub.special - 1), counting(true, true, true));
        assert_eq!(stub.progress(stub.special), Some(Progress::Before));
        assert_eq!(stub.progress(stub.stop), Some(Progress::Before));
        assert_eq!(stub.progress(stub.bare), None);
        assert_eq!(stub.progress(stub.fault), Some(Progress::Copying));
    }

    #[test]
    fn tables_say_what_the_classes_say() {
        let classes = classes();
        let stub = Stub::new(&classes).unwrap();
        let image = stub.image(&classes, 0x10_0000);
        let class = |nr: usize| u16::from_le_bytes([0, 1].map(|at| image[stub.classes_at as usize + 2 * nr + at]));
        assert_eq!((class(257), class(14), class(72)), (FIRST + 1, COMPARED, BY_ARGUMENT));
        assert_eq!(classes.of(72, &[0, 3, 0, 0, 0, 0]), FIRST + 2);
        assert_eq!(classes.of(72, &[0, 0x5401, 0, 0, 0, 0]), PASS);
        assert_eq!(classes.of(72, &[0, 4, 0, 0, 0, 0]), STOP);
        assert!(image.len() <= stub.len());
        let entry = |class: u16, from: i32| {
            let at = stub.routines_at as usize + 8 * usize::from(class) + from as usize;
            u64::from_le_bytes(*image[at..].first_chunk().unwrap())
        };
        assert_eq!(entry(COMPARED, COMPARISONS), 0x10_0000 + stub.comparisons[0].1);
        assert_eq!(entry(COMPARED, FETCHES), 0x10_0000 + stub.fetches[0].1);
        assert_eq!(entry(BY_ARGUMENT, 0), 0x10_0000 + stub.choices[0].1);
        assert_eq!(stub.progress(stub.comparisons[0].1), Some(Progress::Before));
        assert_eq!(stub.progress(stub.choices[0].1), Some(Progress::Before));
        assert_eq!(stub.progress(stub.fetches[0].1), Some(Progress::Fetching));
    }

    /// As the stub looks a value up.
    fn found(table: &[u8], value: u32) -> u16 {
        let word = |at: usize| u32::from_le_bytes(*table[at..].first_chunk().unwrap());
        let mut at = (value.wrapping_mul(HASH) >> 16) as usize;
        loop {
            at &= word(0) as usize;
            match (word(8 * at + 8), word(8 * at + 12)) {
                (_, NOTHING) => return word(4) as u16,
                (own, class) if own == value => return class as u16,
                _ => at += 1,
            }
        }
    }

    #[test]
    fn values_are_found_by_their_hashes() {
        let classes: Vec<(u32, u16)> = (0..300u32).map(|at| (at.wrapping_mul(0x1234_5679), at as u16 + 1)).collect();
        let table = Subclasses { arg: 1, mask: u32::MAX, classes: classes.clone(), rest: 999 }.table();
        assert!(classes.iter().all(|&(value, class)| found(&table, value) == class));
        assert_eq!((found(&table, 1), found(&table, u32::MAX)), (999, 999));
        let empty = Subclasses { arg: 1, mask: u32::MAX, classes: Vec::new(), rest: 5 }.table();
        assert_eq!((empty.len(), found(&empty, 0)), (16, 5));
    }
}
