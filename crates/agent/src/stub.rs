//! The stub: assembled once, and completed for each process with the addresses that it gets there.

use crate::{record, script, slot};
use iced_x86::IcedError;
use iced_x86::code_asm::*;
use model::plan::{Amount, Copy, Plan, When};

/// Calls from this number on always stop.
pub const NUMBERS: usize = slot::COUNTS;
/// The class of calls that the tracer has to see at a stop.
pub const STOP: u8 = 0;
/// The class of calls that are made and not recorded.
pub const PASS: u8 = 1;
/// The class of calls that are counted, with the time that they take, and nothing else is kept of them.
pub const COUNT: u8 = 2;
/// The first class that stands for a plan.
pub const FIRST: u8 = 3;
/// From here on a class is that of a call whose pointers are compared before it is made: it stops where what is read and
/// what is written lie in one another, because the stub copies after the call.
pub const COMPARED: u8 = 112;
/// From here on a class stands for a table by the second argument.
pub const BY_ARGUMENT: u8 = 128;
/// Values of the second argument that such a table knows.
pub const VALUES: usize = 128;
/// Size of such a table: a mask of four bytes, and the classes.
const SUBTABLE: usize = 256;

/// Classes by the second argument, under a mask (the operation of fcntl(2) or futex(2)).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Subclasses {
    /// What of the argument tells the operation.
    pub mask: u32,
    /// The class of each.
    pub classes: [u8; VALUES],
}

/// What is to be done with each call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Classes {
    /// By number.
    pub numbers: [u8; NUMBERS],
    /// For the classes from [`BY_ARGUMENT`] on.
    pub subclasses: Vec<Subclasses>,
    /// For the classes from [`FIRST`] on.
    pub plans: Vec<Plan>,
    /// For the classes from [`COMPARED`] on.
    pub compared: Vec<Plan>,
}

impl Default for Classes {
    fn default() -> Classes {
        Classes { numbers: [STOP; NUMBERS], subclasses: Vec::new(), plans: Vec::new(), compared: Vec::new() }
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
    /// That depends on the second argument.
    ByArgument {
        /// What of it.
        mask: u32,
        /// What it is worth for each value; all others stop.
        values: Vec<(u64, Handling)>,
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
            Handling::ByArgument { mask, values } => {
                if self.subclasses.len() >= usize::from(u8::MAX - BY_ARGUMENT) {
                    return;
                }
                let mut classes = [STOP; VALUES];
                for (value, handling) in values {
                    if let Some(class) = usize::try_from(*value).ok().and_then(|value| classes.get_mut(value)) {
                        *class = self.simple(handling);
                    }
                }
                self.subclasses.push(Subclasses { mask: *mask, classes });
                BY_ARGUMENT + (self.subclasses.len() - 1) as u8
            }
            simple => self.simple(simple),
        };
    }

    fn simple(&mut self, handling: &Handling) -> u8 {
        match handling {
            Handling::Stop | Handling::ByArgument { .. } => STOP,
            Handling::Pass => PASS,
            Handling::Count => COUNT,
            Handling::Record(plan) => {
                if record::longest(plan) > slot::RECORD_MOST {
                    return STOP;
                }
                let (plans, first, end) = if overlaps(plan).next().is_some() {
                    (&mut self.compared, COMPARED, BY_ARGUMENT)
                } else {
                    (&mut self.plans, FIRST, COMPARED)
                };
                let known = plans.iter().position(|known| known.copies == plan.copies);
                let at = known.unwrap_or(plans.len());
                match u8::try_from(at + usize::from(first)) {
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
    fn all(&self) -> impl Iterator<Item = (u8, &Plan)> {
        (FIRST..COMPARED).zip(&self.plans).chain((COMPARED..BY_ARGUMENT).zip(&self.compared))
    }

    /// The class of a call with these arguments.
    #[must_use]
    pub fn of(&self, nr: u64, args: &[u64; 6]) -> u8 {
        let class = usize::try_from(nr).ok().and_then(|nr| self.numbers.get(nr)).copied().unwrap_or(STOP);
        if class < BY_ARGUMENT {
            return class;
        }
        let Some(sub) = self.subclasses.get(usize::from(class - BY_ARGUMENT)) else { return STOP };
        sub.classes.get((args[1] as u32 & sub.mask) as usize).copied().unwrap_or(STOP)
    }
}

/// The pairs of what a plan reads and what it writes that must not lie in one another. Texts are left out: no row reads a
/// path from where it writes something.
fn overlaps(plan: &Plan) -> impl Iterator<Item = (&Copy, &Copy)> {
    let read = |copy: &&Copy| copy.when == When::Enter && copy.amount != Amount::Nul;
    let written = |copy: &&Copy| copy.when == When::Exit;
    plan.copies.iter().filter(read).flat_map(move |from| plan.copies.iter().filter(written).map(move |to| (from, to)))
}

/// rt_sigprocmask(2), and what makes it set the mask (asm-generic/signal-defs.h).
const SIGPROCMASK: u32 = 14;
const SIG_SETMASK: u32 = 2;

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
    routines: Vec<(u8, u64)>,
    /// Classes with the offsets of the code that compares their pointers.
    comparisons: Vec<(u8, u64)>,
    /// Offset of the first instruction.
    pub pre: u64,
    pre_saved: u64,
    flags_saved: u64,
    call: u64,
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
    /// Offset of a bare `syscall`, from which the tracer lets calls be made.
    pub bare: u64,
    /// Offset of the code with which a program begins that was just executed: makes the call that the registers say, and
    /// rt_sigprocmask(2) with the second argument that they say, and goes on at [`slot::RET`] with the registers that the
    /// kernel gives such a program. A task may stop in there, but not be let go.
    pub begin: u64,
    /// Offset of [`script::ROOM`] bytes for a script, from which calls are not trapped.
    pub script: u64,
    /// Offset from which on `syscall` instructions are trapped.
    pub allowed: u64,
    /// Offset behind the `syscall` of a call that has to stop.
    pub stop: u64,
    /// Offset behind the `syscall` that says that the ring is full.
    pub full: u64,
    /// Offset behind the `syscall` that says that the kernel could not read or write what it was given, or that the program
    /// has the direction flag set: what belongs to the call is read by the tracer.
    pub fault: u64,
    classes_at: u64,
    routines_at: u64,
    subclasses_at: u64,
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

/// Where the table of comparisons lies behind that of routines.
const COMPARISONS: i32 = 8 * BY_ARGUMENT as i32;

/// The register of an argument.
fn argument(index: u8) -> AsmRegister64 {
    [rdi, rsi, rdx, r10, r8, r9][usize::from(index.min(5))]
}

/// Gives the program's arithmetic flags back; uses `rax`.
fn give_flags_back(a: &mut CodeAssembler) -> Result<(), IcedError> {
    a.mov(rax, gs(slot::FLAGS))?;
    // `al` is 1 if the overflow flag was set: 1 + 127 overflows.
    a.add(al, 127)?;
    a.sahf()
}

/// The code that copies what a plan says: from the arguments in the record at `r11` to `rdi`, which it moves on.
fn routine(a: &mut CodeAssembler, plan: &Plan, done: CodeLabel, fault: CodeLabel) -> Result<(), IcedError> {
    if plan.copies.iter().any(|copy| copy.amount != Amount::Nul) {
        // With the direction flag set, `rep movsb` goes backwards. It cannot be read without a stack, but seen.
        a.mov(rsi, r11)?;
        a.lodsb()?;
        a.cmp(rsi, r11)?;
        a.jb(fault)?;
    }
    for &Copy { when, at: address, amount, most } in &plan.copies {
        let mut none = a.create_label();
        let mut next = a.create_label();
        if when == When::Exit {
            a.cmp(at(record::RESULT), -4095)?;
            a.jae(none)?;
        }
        a.mov(rsi, qword_ptr(r11 + arg(address.0)))?;
        a.test(rsi, rsi)?;
        a.jz(none)?;
        match amount {
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
                a.cmp(ecx, record::most(most) as i32)?;
                a.jb(again)?;
                a.set_label(&mut end)?;
                a.mov(qword_ptr(rdi), rcx)?;
                a.lea(rdi, qword_ptr(rdx + rcx))?;
            }
            Amount::Fixed(_) | Amount::Arg { .. } | Amount::Ret { .. } => {
                match amount {
                    Amount::Fixed(n) => a.mov(ecx, n.min(most))?,
                    Amount::Arg { arg: from, unit } => {
                        a.mov(rcx, qword_ptr(r11 + arg(from.0)))?;
                        limited(a, unit, most)?;
                    }
                    Amount::Ret { unit } => {
                        a.mov(rcx, at(record::RESULT))?;
                        limited(a, unit, most)?;
                    }
                    Amount::Nul => {}
                }
                a.mov(qword_ptr(rdi), rcx)?;
                a.add(rdi, 8)?;
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
        a.zero_bytes()?;
    }
    a.jmp(done)
}

/// `rcx` times a unit, but no more than `most`.
fn limited(a: &mut CodeAssembler, unit: u32, most: u32) -> Result<(), IcedError> {
    let mut ok = a.create_label();
    let most_units = most / unit.max(1);
    // Before multiplying, so that nothing overflows.
    a.cmp(rcx, most_units as i32)?;
    a.jbe(ok)?;
    a.mov(ecx, most_units)?;
    a.set_label(&mut ok)?;
    if unit == 1 { a.zero_bytes() } else { a.imul_3(rcx, rcx, unit as i32) }
}

impl Stub {
    /// Assembles the stub for these plans.
    ///
    /// # Errors
    /// What the assembler says; a fault of this module.
    pub fn new(classes: &Classes) -> Result<Stub, IcedError> {
        let mut code = CodeAssembler::new(64)?;
        let a = &mut code;
        let mut l_have = a.create_label();
        let mut l_sub = a.create_label();
        let mut l_special = a.create_label();
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
        let mut l_stopped = a.create_label();
        let mut l_was_full = a.create_label();
        let mut l_faulted = a.create_label();
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
        a.movzx(ecx, byte_ptr(rcx + rax))?;
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
        a.cmp(r11, (slot::RING_LEN - slot::RECORD_MOST) as i32)?;
        a.ja(l_full)?;
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
        a.rdtsc()?;
        a.shl(rdx, 32)?;
        a.or(rax, rdx)?;
        a.mov(at(record::ENDED), rax)?;
        // EFAULT: nothing says which of the pointers can be read.
        a.cmp(at(record::RESULT), -14)?;
        a.je(l_fault)?;
        a.lea(rdi, qword_ptr(r11 + record::COPIES as i32))?;
        a.mov(ecx, dword_ptr(r11 + record::CLASS as i32))?;
        a.mov(rdx, gs(slot::ROUTINES))?;
        a.jmp(qword_ptr(rdx + rcx * 8))?;
        let mut routines = Vec::new();
        for (class, plan) in classes.all() {
            let mut label = a.create_label();
            a.set_label(&mut label)?;
            routine(a, plan, l_done, l_fault)?;
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
                a.mov(r11, argument(from.at.0))?;
                a.sub(r11, argument(to.at.0))?;
                a.add(r11, from.most.max(1) as i32 - 1)?;
                a.cmp(r11, (from.most.max(1) + to.most.max(1)) as i32 - 1)?;
                a.jb(l_stop)?;
            }
            a.jmp(l_record)?;
            comparisons.push((class, label));
        }
        // A class by the second argument. Nothing of the program's is touched but rcx and r11.
        a.set_label(&mut l_sub)?;
        a.sub(ecx, i32::from(BY_ARGUMENT))?;
        a.shl(ecx, 8)?;
        a.add(rcx, gs(slot::SUBCLASSES))?;
        a.mov(r11d, esi)?;
        a.and(r11d, dword_ptr(rcx))?;
        a.cmp(r11d, VALUES as i32)?;
        a.jae(l_stop)?;
        a.movzx(ecx, byte_ptr(rcx + r11 + 4))?;
        a.jmp(l_have)?;
        // Where the tracer makes calls from.
        a.set_label(&mut l_bare)?;
        a.syscall()?;
        a.ud2()?;
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
        a.set_label(&mut l_script)?;
        a.db(&[0xcc; script::ROOM])?;
        // From here on calls are trapped.
        a.set_label(&mut l_stop)?;
        give_flags_back(a)?;
        a.mov(rax, gs(slot::SAVED_RAX))?;
        a.syscall()?;
        a.set_label(&mut l_stopped)?;
        a.ud2()?;
        a.set_label(&mut l_full)?;
        a.syscall()?;
        a.set_label(&mut l_was_full)?;
        a.ud2()?;
        a.set_label(&mut l_fault)?;
        a.syscall()?;
        a.set_label(&mut l_faulted)?;
        a.ud2()?;
        a.set_label(&mut l_end)?;
        a.nop()?;

        let done = code.assemble_options(0, iced_x86::BlockEncoderOptions::RETURN_NEW_INSTRUCTION_OFFSETS)?;
        let ip = |label: &CodeLabel| done.label_ip(label);
        let places = |labels: &[(u8, CodeLabel)]| {
            labels.iter().map(|(class, label)| Ok((*class, ip(label)?))).collect::<Result<_, IcedError>>()
        };
        let mut stub = Stub {
            routines: places(&routines)?,
            comparisons: places(&comparisons)?,
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
            bare: ip(&l_bare)?,
            begin: ip(&l_begin)?,
            script: ip(&l_script)?,
            allowed: ip(&l_stop)?,
            stop: ip(&l_stopped)?,
            full: ip(&l_was_full)?,
            fault: ip(&l_faulted)?,
            classes_at: 0,
            routines_at: 0,
            subclasses_at: 0,
            len: 0,
            code: Vec::new(),
        };
        let end = ip(&l_end)?;
        stub.code = done.inner.code_buffer;
        stub.classes_at = end.next_multiple_of(64);
        stub.routines_at = stub.classes_at + NUMBERS as u64;
        stub.subclasses_at = stub.routines_at + COMPARISONS as u64 + 8 * u64::from(BY_ARGUMENT);
        stub.len = (stub.subclasses_at as usize + SUBTABLE * classes.subclasses.len()).next_multiple_of(4096);
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
        image.extend_from_slice(&classes.numbers);
        for places in [&self.routines, &self.comparisons] {
            let mut table = [0; BY_ARGUMENT as usize];
            for &(class, at) in places {
                table[usize::from(class)] = base + at;
            }
            image.extend(table.iter().flat_map(|at| at.to_le_bytes()));
        }
        for sub in &classes.subclasses {
            image.extend_from_slice(&sub.mask.to_le_bytes());
            image.extend_from_slice(&sub.classes);
            image.resize(image.len().next_multiple_of(4) + SUBTABLE - 4 - VALUES, 0);
        }
        image
    }

    /// The words of a fresh slot: offset and value. `slot` is its address in the tracee, `base` the stub's; counted calls
    /// are long from `long_from` ticks on.
    #[must_use]
    pub fn words(&self, slot: u64, base: u64, long_from: u64) -> [(u32, u64); 10] {
        [
            (slot::MAGIC, slot::MAGIC_WORD),
            (slot::HEAD, 0),
            (slot::TAIL, 0),
            (slot::OPEN, 0),
            (slot::RET, 0),
            (slot::RING, slot + slot::RING_AT as u64),
            (slot::CLASSES, base + self.classes_at),
            (slot::ROUTINES, base + self.routines_at),
            (slot::SUBCLASSES, base + self.subclasses_at),
            (slot::LONG_FROM, long_from),
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
        } else if offset < self.bare {
            // The comparison of pointers, and the choice by the second argument.
            Progress::Before
        } else if offset < self.allowed {
            return None;
        } else if offset < self.stop {
            Progress::Before
        } else if offset == self.fault || offset == self.fault - 2 {
            Progress::Copying
        } else if offset < self.fault {
            Progress::Before
        } else {
            return None;
        })
    }

    /// Whether a task whose instruction pointer stands at this offset is in [`Stub::begin`].
    #[must_use]
    pub fn begins(&self, offset: u64) -> bool {
        (self.begin..self.script).contains(&offset)
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
        let path = Copy { when: When::Enter, at: ArgIndex(1), amount: Amount::Nul, most: 256 };
        let out = Copy { when: When::Exit, at: ArgIndex(1), amount: Amount::Ret { unit: 1 }, most: 32 };
        let plan = |copies: &[Copy]| Plan { copies: copies.to_vec(), complete: true, needs_before: false };
        classes.set(0, &Handling::Record(plan(&[out])));
        classes.set(257, &Handling::Record(plan(&[path])));
        classes.set(39, &Handling::Pass);
        // rt_sigprocmask
        let set = Copy { when: When::Enter, at: ArgIndex(1), amount: Amount::Fixed(8), most: 8 };
        let old = Copy { when: When::Exit, at: ArgIndex(2), amount: Amount::Fixed(8), most: 8 };
        classes.set(14, &Handling::Record(plan(&[set, old])));
        classes.set(72, &Handling::ByArgument { mask: u32::MAX, values: vec![(3, Handling::Record(plan(&[])))] });
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
                && stub.begin < stub.script
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
        assert_eq!(image[stub.classes_at as usize + 257], FIRST + 1);
        assert_eq!(image[stub.classes_at as usize + 14], COMPARED);
        assert_eq!(classes.of(72, &[0, 3, 0, 0, 0, 0]), FIRST + 2);
        assert_eq!(classes.of(72, &[0, 4, 0, 0, 0, 0]), STOP);
        assert_eq!(image[stub.subclasses_at as usize + 4 + 3], FIRST + 2);
        assert!(image.len() <= stub.len());
        let at = (stub.routines_at + COMPARISONS as u64 + 8 * u64::from(COMPARED)) as usize;
        assert_eq!(image[at..][..8], (0x10_0000 + stub.comparisons[0].1).to_le_bytes());
        assert!(stub.progress(stub.comparisons[0].1) == Some(Progress::Before));
    }
}
