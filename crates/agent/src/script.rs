//! A script: calls that a stopped task is let make one after the other, with a stop only at the end.
//!
//! Code that is written where the task stands, or into the stub, and ends with a breakpoint. Results are kept in registers
//! that no call touches, so a script needs no memory of the program's.

use iced_x86::IcedError;
use iced_x86::code_asm::*;

/// Most calls of one script whose results are kept.
pub const KEPT: usize = 5;

/// An argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arg {
    /// This number.
    Value(u64),
    /// The result at this place among those that are kept.
    Result(usize),
    /// The address of this text, which lies behind the code; up to seven bytes.
    Text([u8; 8]),
    /// The address of these words, which lie behind the code.
    Words([u64; 4]),
}

/// What becomes of a call's result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It is kept.
    Kept,
    /// It should be this number: a bit says whether it is another.
    Expected(u64),
}

/// A call of a script.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Call {
    /// Its number.
    pub nr: u32,
    /// Its arguments, in their order.
    pub args: [Arg; 6],
    /// What becomes of its result.
    pub outcome: Outcome,
}

impl Call {
    /// A call whose arguments are all numbers, and whose result is kept.
    #[must_use]
    pub fn new(nr: u64, args: [u64; 6]) -> Call {
        Call { nr: nr as u32, args: args.map(Arg::Value), outcome: Outcome::Kept }
    }
}

/// Most bytes of the code of a script.
pub const ROOM: usize = 1024;

/// The code of a script, which may stand at any address. It ends with the breakpoint behind which the task stops. The results that are kept are in
/// `rbx`, `rbp`, `r12`, `r13` and `r14`; in `r15` a bit is set for each of the others
/// that was not as expected, the lowest for the first. `None` for a script that is too long.
#[must_use]
pub fn assemble(calls: &[Call]) -> Option<Vec<u8>> {
    if calls.iter().filter(|call| call.outcome == Outcome::Kept).count() > KEPT {
        return None;
    }
    code(calls).ok().filter(|code| code.len() <= ROOM)
}

/// What a task goes on with behind a script that needs nobody to bring it back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Back {
    /// `rax`, `rbx`, `rcx`, `rdx`, `rsi`, `rdi`, `rbp`, `r8` to `r15`.
    pub registers: [u64; 15],
    /// `rflags`, of which only the arithmetic flags are given back: a script changes no others.
    pub flags: u64,
    /// Where it goes on.
    pub ip: u64,
    /// The signals that it blocks.
    pub mask: u64,
}

/// The code of a script that ends where the program goes on, as if nothing had been: whoever lets a task run it may be gone
/// before it is through. A last call sets the signal mask, behind those given, all of whose results are kept. `None` for a
/// script that is too long.
#[must_use]
pub fn assemble_whole(calls: &[Call], back: &Back) -> Option<Vec<u8>> {
    if calls.len() > KEPT {
        return None;
    }
    whole(calls, back).ok().filter(|code| code.len() <= ROOM)
}

/// rt_sigprocmask(2) and SIG_SETMASK (asm-generic/signal-defs.h).
const SIGPROCMASK: u32 = 14;
const SIG_SETMASK: u64 = 2;
/// `sizeof(sigset_t)` of the kernel.
const SIGSET_LEN: u64 = 8;

fn whole(calls: &[Call], back: &Back) -> Result<Vec<u8>, IcedError> {
    let mut code = CodeAssembler::new(64)?;
    let a = &mut code;
    let mut data = Vec::new();
    let mask = [Arg::Value(SIG_SETMASK), Arg::Words([back.mask, 0, 0, 0]), Arg::Value(0), Arg::Value(SIGSET_LEN)];
    let last = Call {
        nr: SIGPROCMASK,
        args: [mask[0], mask[1], mask[2], mask[3], Arg::Value(0), Arg::Value(0)],
        outcome: Outcome::Expected(0),
    };
    for (at, call) in calls.iter().chain([&last]).enumerate() {
        make(a, call, &mut data)?;
        if let Some(&register) = RESULTS.get(at) {
            a.mov(register, rax)?;
        }
    }
    // As the stub keeps flags: what `lahf` gives, and the overflow flag in `al`; 1 + 127 overflows.
    a.mov(eax, (back.flags as u32 & 0xff) << 8 | (back.flags >> 11 & 1) as u32)?;
    a.add(al, 127)?;
    a.sahf()?;
    let order = [rax, rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15];
    for (register, value) in order.into_iter().zip(back.registers) {
        a.mov(register, value)?;
    }
    let mut to = a.create_label();
    a.jmp(qword_ptr(to))?;
    for (label, bytes) in &mut data {
        a.set_label(label)?;
        a.db(bytes)?;
    }
    a.set_label(&mut to)?;
    a.dq(&[back.ip])?;
    a.assemble(0)
}

/// Where results are kept: no call touches these.
const RESULTS: [AsmRegister64; KEPT] = [rbx, rbp, r12, r13, r14];

/// The code of one call, with the labels of what lies behind the code for it.
fn make(a: &mut CodeAssembler, call: &Call, data: &mut Vec<(CodeLabel, Vec<u8>)>) -> Result<(), IcedError> {
    let arguments = [(rdi, edi), (rsi, esi), (rdx, edx), (r10, r10d), (r8, r8d), (r9, r9d)];
    for ((register, half), arg) in arguments.into_iter().zip(call.args) {
        let mut behind = |a: &mut CodeAssembler, bytes: Vec<u8>| {
            let label = a.create_label();
            data.push((label, bytes));
            a.lea(register, ptr(label))
        };
        match arg {
            Arg::Value(value) => match u32::try_from(value) {
                Ok(small) => a.mov(half, small)?,
                Err(_) => a.mov(register, value)?,
            },
            Arg::Result(at) => a.mov(register, *RESULTS.get(at).unwrap_or(&rbx))?,
            Arg::Text(text) => behind(a, text.to_vec())?,
            Arg::Words(words) => behind(a, words.into_iter().flat_map(u64::to_le_bytes).collect())?,
        }
    }
    a.mov(eax, call.nr)?;
    a.syscall()
}

fn code(calls: &[Call]) -> Result<Vec<u8>, IcedError> {
    let mut code = CodeAssembler::new(64)?;
    let a = &mut code;
    let (mut kept, mut expected) = (0, 0);
    a.xor(r15d, r15d)?;
    let mut data = Vec::new();
    for call in calls {
        make(a, call, &mut data)?;
        match call.outcome {
            Outcome::Kept => {
                a.mov(*RESULTS.get(kept).unwrap_or(&rax), rax)?;
                kept += 1;
            }
            Outcome::Expected(value) => {
                a.mov(rcx, value)?;
                a.cmp(rax, rcx)?;
                a.setne(al)?;
                a.movzx(eax, al)?;
                a.shl(rax, expected & 63)?;
                a.or(r15, rax)?;
                expected += 1;
            }
        }
    }
    a.int3()?;
    for (label, bytes) in &mut data {
        a.set_label(label)?;
        a.db(bytes)?;
    }
    a.assemble(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced_x86::{Decoder, DecoderOptions, Mnemonic};

    #[test]
    fn the_calls_come_in_their_order_and_a_breakpoint_ends_them() {
        let name = Arg::Text(*b"strobe\0\0");
        let value = Arg::Value;
        let calls = [
            Call { args: [name, value(3), value(0), value(0), value(0), value(0)], ..Call::new(319, [0; 6]) },
            Call {
                args: [value(1 << 40), value(4096), value(3), value(1), Arg::Result(0), value(0)],
                outcome: Outcome::Expected(1 << 40),
                ..Call::new(9, [0; 6])
            },
        ];
        let code = assemble(&calls).unwrap();
        let mut seen = Vec::new();
        let mut end = 0;
        for instruction in &mut Decoder::with_ip(64, &code, 0, DecoderOptions::NONE) {
            if matches!(instruction.mnemonic(), Mnemonic::Syscall | Mnemonic::Int3) {
                seen.push(instruction.mnemonic());
            }
            if instruction.mnemonic() == Mnemonic::Lea {
                let at = instruction.ip_rel_memory_address() as usize;
                assert_eq!(&code[at..at + 8], b"strobe\0\0");
            }
            if instruction.mnemonic() == Mnemonic::Int3 {
                end = instruction.next_ip() as usize;
                break;
            }
        }
        assert_eq!(seen, [Mnemonic::Syscall, Mnemonic::Syscall, Mnemonic::Int3]);
        assert_eq!(code.len(), end + 8);
        assert_eq!(assemble(&[calls[0]; KEPT + 1]), None);
        let mut most = [Call::new(u64::MAX, [u64::MAX / 3; 6]); 10];
        assert_eq!(assemble(&most), None);
        for call in &mut most[3..] {
            call.outcome = Outcome::Expected(u64::MAX / 3);
        }
        assert!(assemble(&most).is_some());
        assert_eq!(assemble(&most.repeat(2)), None);
    }
}
