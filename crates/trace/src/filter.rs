//! Which calls are to stop a task, and the seccomp program that sees to it.
//!
//! The program answers `SECCOMP_RET_TRACE` for calls of interest and `SECCOMP_RET_ALLOW` for the rest. Numbers beyond
//! the known ones and unknown architectures are traced: better a stop too many than a call unseen. For each convention
//! the numbers are cut into ranges with the same answer, and a balanced tree of comparisons finds the range: at most
//! about ten steps, and the kernel keeps the constant answers in a bitmap of its own (Linux 5.11), so allowed calls
//! cost next to nothing. A number may have a [`Guard`] on the registers; then the program decides that too. It is written
//! from its end, since all its jumps lead forward: what is written last knows where all the rest is.

use abi::Abi;
use model::guard::{Guard, Is, Test};

/// A set of call numbers of one convention. Numbers at or beyond `limit` are always traced.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Numbers {
    bits: Vec<u64>,
    limit: u32,
}

impl Numbers {
    /// No number below `limit`, every one from there on.
    #[must_use]
    pub fn new(limit: u32) -> Numbers {
        Numbers { bits: vec![0; limit.div_ceil(64) as usize], limit }
    }

    /// Adds a number; those at or beyond the limit are in already.
    pub fn insert(&mut self, nr: u32) {
        if nr < self.limit {
            self.bits[nr as usize / 64] |= 1 << (nr % 64);
        }
    }

    /// Whether a call with this number stops.
    #[must_use]
    pub fn contains(&self, nr: u32) -> bool {
        nr >= self.limit || self.bits[nr as usize / 64] & (1 << (nr % 64)) != 0
    }
}

/// What to trace, per convention. Calls of a convention that has no set here are all traced.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Spec {
    sets: Vec<(Abi, Numbers)>,
    guards: Vec<(Abi, u32, Guard)>,
    /// Calls of x86_64 that stop whether or not they are in a set.
    seen: Vec<(u32, Guard)>,
    /// The upper 48 bits of where calls of x86_64 are made that do not stop, shifted up.
    passage: Option<u64>,
}

impl Spec {
    /// A spec without sets: everything is traced.
    #[must_use]
    pub fn new() -> Spec {
        Spec::default()
    }

    /// Sets the numbers of a convention. x32's are without their bit 30.
    pub fn set(&mut self, abi: Abi, numbers: Numbers) {
        self.sets.retain(|(other, _)| *other != abi);
        self.sets.push((abi, numbers));
    }

    /// Of the calls with a number in the convention's set, only those stop of which the guard holds.
    pub fn guard(&mut self, abi: Abi, nr: u32, guard: Guard) {
        self.guards.retain(|(other, number, _)| (*other, *number) != (abi, nr));
        if guard != Guard::Always {
            self.guards.push((abi, nr, guard));
        }
    }

    /// Calls of x86_64 with this number of which the guard holds stop for the engine's own sake.
    pub fn see(&mut self, nr: u32, guard: Guard) {
        self.seen.push((nr, guard));
    }

    /// Calls of x86_64 that are made from the 64 KiB at this address do not stop.
    pub fn pass_from(&mut self, at: u64) {
        self.passage = Some(at);
    }

    /// Whether a call is wanted, by its own set and not counting what the engine adds. One with a guard is, whatever its
    /// registers hold.
    #[must_use]
    pub fn wants(&self, abi: Abi, nr: u64) -> bool {
        match (self.numbers(abi), u32::try_from(nr)) {
            (Some(numbers), Ok(nr)) => numbers.contains(nr),
            _ => true,
        }
    }

    /// Whether all calls of a convention stop because no set says otherwise.
    #[must_use]
    pub fn watches(&self, abi: Abi) -> bool {
        self.numbers(abi).is_none()
    }

    fn numbers(&self, abi: Abi) -> Option<&Numbers> {
        self.sets.iter().find(|(other, _)| *other == abi).map(|(_, numbers)| numbers)
    }
}

/// One instruction of classic BPF: `struct sock_filter` of linux/filter.h.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "the kernel's own field names")]
pub struct Insn {
    pub code: u16,
    pub jt: u8,
    pub jf: u8,
    pub k: u32,
}

/// A program would exceed the kernel's `BPF_MAXINSNS`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLong(pub usize);

impl std::fmt::Display for TooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "seccomp program of {} instructions is longer than {MAX}", self.0)
    }
}

impl std::error::Error for TooLong {}

/// `BPF_MAXINSNS` of linux/bpf_common.h.
const MAX: usize = 4096;

// linux/bpf_common.h
const LD_W_ABS: u16 = 0x20;
const JMP_JA: u16 = 0x05;
const JMP_JEQ_K: u16 = 0x15;
const JMP_JGT_K: u16 = 0x25;
const JMP_JGE_K: u16 = 0x35;
const JMP_JSET_K: u16 = 0x45;
const ALU_AND_K: u16 = 0x54;
const RET_K: u16 = 0x06;

// Offsets in `struct seccomp_data` of linux/seccomp.h; the low half of args[0] on a little-endian machine, the high
// half behind it.
const DATA_NR: u32 = 0;
const DATA_ARCH: u32 = 4;
const DATA_IP: u32 = 8;
const DATA_ARGS_LOW: u32 = 16;

/// `SECCOMP_RET_ALLOW` of linux/seccomp.h.
pub const RET_ALLOW: u32 = 0x7fff_0000;
/// `SECCOMP_RET_TRACE` of linux/seccomp.h.
pub const RET_TRACE: u32 = 0x7ff0_0000;

const X32_BIT: u32 = 0x4000_0000;
const CLONE_UNTRACED: u64 = 0x0080_0000;

fn stmt(code: u16, k: u32) -> Insn {
    Insn { code, jt: 0, jf: 0, k }
}

/// Numbers that the engine itself has to see: `execve` and `execveat`, because they begin and change what is traced,
/// and `clone3`, whose flags lie in memory where no filter can see them.
fn always(abi: Abi) -> [u32; 3] {
    match abi {
        Abi::X86_64 => [59, 322, 435],
        Abi::I386 => [11, 358, 435],
        Abi::X32 => [520, 545, 435],
        Abi::Arm => [11, 387, 435],
        Abi::Aarch64 | Abi::Riscv64 => [221, 281, 435],
    }
}

fn clone_number(abi: Abi) -> u32 {
    match abi {
        Abi::X86_64 | Abi::X32 => 56,
        Abi::I386 | Abi::Arm => 120,
        Abi::Aarch64 | Abi::Riscv64 => 220,
    }
}

/// The ranges of a set: where each begins and which calls stop. The first begins at 0.
fn ranges(spec: &Spec, abi: Abi, numbers: &Numbers) -> Vec<(u32, Guard)> {
    let mut ranges: Vec<(u32, Guard)> = Vec::new();
    // Its child would escape the tracer.
    let untraced = Guard::Register(Test { register: 0, bytes: 4, is: Is::Has(CLONE_UNTRACED) });
    let mut guards: Vec<&(Abi, u32, Guard)> = spec.guards.iter().filter(|(own, ..)| *own == abi).collect();
    guards.sort_unstable_by_key(|(_, nr, _)| *nr);
    for nr in 0..=numbers.limit {
        let own = || guards.binary_search_by_key(&nr, |(_, nr, _)| *nr).ok().map(|at| guards[at].2.clone());
        let mut guard = match numbers.contains(nr) {
            _ if always(abi).contains(&nr) => Guard::Always,
            true => own().unwrap_or(Guard::Always),
            false => Guard::Never,
        };
        if nr == clone_number(abi) {
            guard = Guard::any([guard, untraced.clone()]);
        }
        if abi == Abi::X86_64 {
            let seen = spec.seen.iter().filter(|(number, _)| *number == nr).map(|(_, guard)| guard.clone());
            guard = Guard::any(std::iter::once(guard).chain(seen));
        }
        if ranges.last().is_none_or(|(_, last)| *last != guard) {
            ranges.push((nr, guard));
        }
    }
    ranges
}

/// A piece of a program that is written from its end: instructions in reverse, and places in it counted from the end.
#[derive(Default)]
struct Backwards(Vec<Insn>);

impl Backwards {
    /// The place of the instruction that was written last, which runs first.
    fn first(&self) -> usize {
        self.0.len() - 1
    }

    fn put(&mut self, insn: Insn) -> usize {
        self.0.push(insn);
        self.first()
    }

    /// How far an instruction written now jumps to a place.
    fn distance(&self, place: usize) -> usize {
        self.0.len() - 1 - place
    }

    /// Writes an instruction that goes on at a place.
    fn then(&mut self, insn: Insn, place: usize) -> usize {
        self.at(place);
        self.put(insn)
    }

    /// Sees to it that what was written last goes on at a place.
    fn at(&mut self, place: usize) {
        if place != self.first() {
            let far = self.distance(place);
            self.put(stmt(JMP_JA, u32::try_from(far).unwrap_or(u32::MAX)));
        }
    }

    /// Writes a conditional jump. Those reach 255 instructions, the unconditional one reaches all.
    fn branch(&mut self, code: u16, k: u32, yes: usize, no: usize) -> usize {
        if yes == no {
            return yes;
        }
        let [mut yes, mut no] = [yes, no];
        for place in [&mut yes, &mut no] {
            // The other one may need a jump of its own in between.
            if self.distance(*place) > usize::from(u8::MAX) - 1 {
                let far = self.distance(*place);
                *place = self.put(stmt(JMP_JA, u32::try_from(far).unwrap_or(u32::MAX)));
            }
        }
        let reach = |place: usize| u8::try_from(self.0.len() - 1 - place).unwrap_or(u8::MAX);
        self.put(Insn { code, jt: reach(yes), jf: reach(no), k })
    }

    /// Code that goes on at `yes` where a guard holds, else at `no`; gives where it begins.
    fn guard(&mut self, guard: &Guard, yes: usize, no: usize) -> usize {
        match guard {
            Guard::Always => yes,
            Guard::Never => no,
            Guard::All(guards) => guards.iter().rev().fold(yes, |next, guard| self.guard(guard, next, no)),
            Guard::Any(guards) => guards.iter().rev().fold(no, |next, guard| self.guard(guard, yes, next)),
            Guard::Register(test) => self.test(test, yes, no),
        }
    }

    fn test(&mut self, test: &Test, yes: usize, no: usize) -> usize {
        let low = DATA_ARGS_LOW + u32::from(test.register) * 8;
        let high = low + 4;
        match test.is {
            Is::Lacks(bits) => self.test(&Test { is: Is::Has(bits), ..*test }, no, yes),
            Is::Has(bits) => {
                let (upper, lower) = ((bits >> 32) as u32, bits as u32);
                if bits > Test::most(test.bytes) {
                    return no;
                }
                let lower = self.has(low, lower, yes, no);
                self.has(high, upper, lower, no)
            }
            Is::Within(from, to) => {
                let most = Test::most(test.bytes);
                let to = to.min(most);
                if from > to {
                    return no;
                }
                let load = |this: &mut Backwards, place| match test.bytes {
                    bytes if bytes >= 4 => this.then(stmt(LD_W_ABS, low), place),
                    bytes => {
                        let cut = this.then(stmt(ALU_AND_K, Test::most(bytes) as u32), place);
                        this.then(stmt(LD_W_ABS, low), cut)
                    }
                };
                let [(from_upper, from_lower), (to_upper, to_lower)] =
                    [from, to].map(|number| ((number >> 32) as u32, number as u32));
                if from_upper == to_upper {
                    // The lower halves decide, and the upper one must be it.
                    let mut place = yes;
                    if from == to {
                        place = self.branch(JMP_JEQ_K, from_lower, yes, no);
                    } else {
                        if to_lower != Test::most(test.bytes.min(4)) as u32 {
                            place = self.branch(JMP_JGT_K, to_lower, no, yes);
                        }
                        if from_lower != 0 {
                            place = self.branch(JMP_JGE_K, from_lower, place, no);
                        }
                    }
                    if place != yes {
                        place = load(self, place);
                    }
                    if test.bytes == 8 {
                        let upper = self.branch(JMP_JEQ_K, from_upper, place, no);
                        place = self.then(stmt(LD_W_ABS, high), upper);
                    }
                    return place;
                }
                // At most `to`: its upper half is below, or the same and the lower one decides.
                let mut place = yes;
                if to != most {
                    let lower = self.branch(JMP_JGT_K, to_lower, no, yes);
                    let lower = self.then(stmt(LD_W_ABS, low), lower);
                    let same = self.branch(JMP_JEQ_K, to_upper, lower, yes);
                    let above = self.branch(JMP_JGT_K, to_upper, no, same);
                    place = self.then(stmt(LD_W_ABS, high), above);
                }
                if from != 0 {
                    let lower = self.branch(JMP_JGE_K, from_lower, place, no);
                    let lower = self.then(stmt(LD_W_ABS, low), lower);
                    let same = self.branch(JMP_JEQ_K, from_upper, lower, no);
                    let above = self.branch(JMP_JGT_K, from_upper, place, same);
                    place = self.then(stmt(LD_W_ABS, high), above);
                }
                place
            }
        }
    }

    /// Code that goes on at `yes` where the call is made from the 64 KiB at an address, else at `no`. Only where a call would
    /// stop: the kernel keeps answers that no instruction pointer decides in its bitmap.
    fn passage(&mut self, at: u64, yes: usize, no: usize) -> usize {
        let block = !0xffff;
        let lower = self.branch(JMP_JEQ_K, at as u32 & block, yes, no);
        let cut = self.then(stmt(ALU_AND_K, block), lower);
        let lower = self.then(stmt(LD_W_ABS, DATA_IP), cut);
        let upper = self.branch(JMP_JEQ_K, (at >> 32) as u32, lower, no);
        self.then(stmt(LD_W_ABS, DATA_IP + 4), upper)
    }

    /// Whether all of some bits of a word are set.
    fn has(&mut self, word: u32, bits: u32, yes: usize, no: usize) -> usize {
        match bits.count_ones() {
            0 => yes,
            1 => {
                let test = self.branch(JMP_JSET_K, bits, yes, no);
                self.then(stmt(LD_W_ABS, word), test)
            }
            _ => {
                let test = self.branch(JMP_JEQ_K, bits, yes, no);
                let cut = self.then(stmt(ALU_AND_K, bits), test);
                self.then(stmt(LD_W_ABS, word), cut)
            }
        }
    }

    /// Code that goes on where the range of the number in the accumulator says; gives where it begins.
    fn tree(&mut self, ranges: &[(u32, usize)]) -> usize {
        let (low, high) = ranges.split_at(ranges.len() / 2);
        match (low, high) {
            ([], [(_, place)]) => *place,
            (_, [(from, _), ..]) => {
                let above = self.tree(high);
                let below = self.tree(low);
                self.branch(JMP_JGE_K, *from, above, below)
            }
            (_, []) => self.put(stmt(RET_K, RET_TRACE)),
        }
    }
}

/// Code for a whole convention: answers for the number in the accumulator.
fn section(spec: &Spec, abi: Abi) -> Vec<Insn> {
    let mut code = Backwards::default();
    let allow = code.put(stmt(RET_K, RET_ALLOW));
    let mut trace = code.put(stmt(RET_K, RET_TRACE));
    if let Some(at) = spec.passage.filter(|_| abi == Abi::X86_64) {
        trace = code.passage(at, allow, trace);
    }
    let start = match spec.numbers(abi) {
        Some(numbers) => {
            // The same guard is mostly that of many numbers.
            let mut written: Vec<(Guard, usize)> = Vec::new();
            let ranges: Vec<(u32, usize)> = ranges(spec, abi, numbers)
                .into_iter()
                .map(|(from, guard)| {
                    let place = match written.iter().find(|(known, _)| *known == guard) {
                        Some((_, place)) => *place,
                        None => {
                            let place = code.guard(&guard, trace, allow);
                            written.push((guard, place));
                            place
                        }
                    };
                    (from, place)
                })
                .collect();
            code.tree(&ranges)
        }
        None => trace,
    };
    code.at(start);
    code.0.reverse();
    code.0
}

/// The program for a spec. Guards that would make it too long are left out: their calls stop.
///
/// # Errors
/// When it would be longer than the kernel takes all the same.
pub fn program(spec: &Spec) -> Result<Vec<Insn>, TooLong> {
    match whole(spec) {
        Err(_) if !spec.guards.is_empty() => whole(&Spec { guards: Vec::new(), ..spec.clone() }),
        program => program,
    }
}

fn whole(spec: &Spec) -> Result<Vec<Insn>, TooLong> {
    let mut program = vec![stmt(LD_W_ABS, DATA_ARCH)];
    let mut architectures: Vec<u32> = spec.sets.iter().map(|(abi, _)| abi.audit_arch()).collect();
    architectures.sort_unstable();
    architectures.dedup();
    for arch in architectures {
        let mut body = vec![stmt(LD_W_ABS, DATA_NR)];
        if arch == Abi::X86_64.audit_arch() {
            let mut native = section(spec, Abi::X86_64);
            // −1 (a call suppressed by a tracer) has bit 30 set too, and is in no table: traced.
            body.push(Insn { code: JMP_JEQ_K, jt: 0, jf: 1, k: u32::MAX });
            body.push(stmt(RET_K, RET_TRACE));
            body.push(Insn { code: JMP_JSET_K, jt: 0, jf: 1, k: X32_BIT });
            body.push(stmt(JMP_JA, u32::try_from(native.len()).unwrap_or(u32::MAX)));
            body.append(&mut native);
            body.push(stmt(ALU_AND_K, !X32_BIT));
            body.append(&mut section(spec, Abi::X32));
        } else {
            let abi = spec.sets.iter().map(|&(abi, _)| abi).find(|abi| abi.audit_arch() == arch);
            if let Some(abi) = abi {
                body.append(&mut section(spec, abi));
            }
        }
        program.push(Insn { code: JMP_JEQ_K, jt: 1, jf: 0, k: arch });
        program.push(stmt(JMP_JA, u32::try_from(body.len()).unwrap_or(u32::MAX)));
        program.append(&mut body);
    }
    program.push(stmt(RET_K, RET_TRACE));
    if program.len() > MAX { Err(TooLong(program.len())) } else { Ok(program) }
}
