//! Which calls are to stop a task, and the seccomp program that sees to it.
//!
//! The program answers `SECCOMP_RET_TRACE` for calls of interest and `SECCOMP_RET_ALLOW` for the rest. Numbers beyond
//! the known ones and unknown architectures are traced: better a stop too many than a call unseen. For each convention
//! the numbers are cut into ranges with the same answer, and a balanced tree of comparisons finds the range: at most
//! about ten steps, and the kernel keeps the constant answers in a bitmap of its own (Linux 5.11), so allowed calls
//! cost next to nothing.

use abi::Abi;

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

    /// Whether a call is wanted, by its own set and not counting what the engine adds.
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
const JMP_JGE_K: u16 = 0x35;
const JMP_JSET_K: u16 = 0x45;
const ALU_AND_K: u16 = 0x54;
const RET_K: u16 = 0x06;

// Offsets in `struct seccomp_data` of linux/seccomp.h; the low half of args[0] on a little-endian machine.
const DATA_NR: u32 = 0;
const DATA_ARCH: u32 = 4;
const DATA_ARG0_LOW: u32 = 16;

/// `SECCOMP_RET_ALLOW` of linux/seccomp.h.
pub const RET_ALLOW: u32 = 0x7fff_0000;
/// `SECCOMP_RET_TRACE` of linux/seccomp.h.
pub const RET_TRACE: u32 = 0x7ff0_0000;

const X32_BIT: u32 = 0x4000_0000;
const CLONE_UNTRACED: u32 = 0x0080_0000;

/// What a range of numbers answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Answer {
    Allow,
    Trace,
    /// `clone`: traced if its first argument has `CLONE_UNTRACED`, so that the engine can keep the child.
    Clone,
}

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

/// The ranges of a set: where each begins and what it answers. The first begins at 0.
fn ranges(abi: Abi, numbers: &Numbers) -> Vec<(u32, Answer)> {
    let mut ranges: Vec<(u32, Answer)> = Vec::new();
    for nr in 0..=numbers.limit {
        let answer = if numbers.contains(nr) || always(abi).contains(&nr) {
            Answer::Trace
        } else if nr == clone_number(abi) {
            Answer::Clone
        } else {
            Answer::Allow
        };
        if ranges.last().is_none_or(|&(_, last)| last != answer) {
            ranges.push((nr, answer));
        }
    }
    ranges
}

/// Code that answers for the number in the accumulator.
fn tree(ranges: &[(u32, Answer)], program: &mut Vec<Insn>) {
    match ranges {
        [] => program.push(stmt(RET_K, RET_TRACE)),
        [(_, Answer::Allow)] => program.push(stmt(RET_K, RET_ALLOW)),
        [(_, Answer::Trace)] => program.push(stmt(RET_K, RET_TRACE)),
        [(_, Answer::Clone)] => program.extend([
            stmt(LD_W_ABS, DATA_ARG0_LOW),
            Insn { code: JMP_JSET_K, jt: 0, jf: 1, k: CLONE_UNTRACED },
            stmt(RET_K, RET_TRACE),
            stmt(RET_K, RET_ALLOW),
        ]),
        _ => {
            let (low, high) = ranges.split_at(ranges.len() / 2);
            let mut left = Vec::new();
            tree(low, &mut left);
            match u8::try_from(left.len()) {
                Ok(skip) => program.push(Insn { code: JMP_JGE_K, jt: skip, jf: 0, k: high[0].0 }),
                // Conditional jumps reach 255 instructions, the unconditional one reaches all.
                Err(_) => {
                    program.push(Insn { code: JMP_JGE_K, jt: 0, jf: 1, k: high[0].0 });
                    program.push(stmt(JMP_JA, u32::try_from(left.len()).unwrap_or(u32::MAX)));
                }
            }
            program.append(&mut left);
            tree(high, program);
        }
    }
}

/// Code for a whole convention: loads the number, answers.
fn section(spec: &Spec, abi: Abi) -> Vec<Insn> {
    let mut code = Vec::new();
    match spec.numbers(abi) {
        Some(numbers) => tree(&ranges(abi, numbers), &mut code),
        None => code.push(stmt(RET_K, RET_TRACE)),
    }
    code
}

/// The program for a spec.
///
/// # Errors
/// When it would be longer than the kernel takes.
pub fn program(spec: &Spec) -> Result<Vec<Insn>, TooLong> {
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
