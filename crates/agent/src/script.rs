//! A script: calls that a stopped task is let make one after the other, with a stop only at the end.
//!
//! Code that is written where the task stands, or into the stub, and ends with a breakpoint. Results are kept in registers
//! that no call touches, so a script needs no memory of the program's.

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
    let mut code = Code::default();
    let (mut kept, mut expected) = (0, 0);
    // xor r15d, r15d
    code.put(&[0x45, 0x31, 0xff]);
    for call in calls {
        code.call(call);
        match call.outcome {
            Outcome::Kept => {
                code.keep(kept);
                kept += 1;
            }
            Outcome::Expected(value) => {
                code.set(RCX, value);
                // cmp rax, rcx; setne al; movzx eax, al; shl rax, bit; or r15, rax
                code.put(&[0x48, 0x39, 0xc8, 0x0f, 0x95, 0xc0, 0x0f, 0xb6, 0xc0, 0x48, 0xc1, 0xe0, expected & 63]);
                code.put(&[0x49, 0x09, 0xc7]);
                expected += 1;
            }
        }
    }
    // int3
    code.put(&[0xcc]);
    code.end()
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
    let mut code = Code::default();
    let mask = [Arg::Value(SIG_SETMASK), Arg::Words([back.mask, 0, 0, 0]), Arg::Value(0), Arg::Value(SIGSET_LEN)];
    let last = Call {
        nr: SIGPROCMASK,
        args: [mask[0], mask[1], mask[2], mask[3], Arg::Value(0), Arg::Value(0)],
        outcome: Outcome::Expected(0),
    };
    for (at, call) in calls.iter().chain([&last]).enumerate() {
        code.call(call);
        if at < KEPT {
            code.keep(at);
        }
    }
    // As the stub keeps flags: what `lahf` gives, and the overflow flag in `al`; 1 + 127 overflows.
    code.set(RAX, (back.flags & 0xff) << 8 | back.flags >> 11 & 1);
    // add al, 127; sahf
    code.put(&[0x04, 127, 0x9e]);
    let order = [RAX, RBX, RCX, RDX, RSI, RDI, RBP, 8, 9, 10, 11, 12, 13, 14, 15];
    for (register, value) in order.into_iter().zip(back.registers) {
        code.set(register, value);
    }
    // jmp [rip], and what that reads.
    code.put(&[0xff, 0x25, 0, 0, 0, 0]);
    code.put(&back.ip.to_le_bytes());
    code.end()
}

/// rt_sigprocmask(2) and SIG_SETMASK (asm-generic/signal-defs.h).
const SIGPROCMASK: u32 = 14;
const SIG_SETMASK: u64 = 2;
/// `sizeof(sigset_t)` of the kernel.
const SIGSET_LEN: u64 = 8;

// The numbers of the registers in instructions.
const RAX: u8 = 0;
const RCX: u8 = 1;
const RDX: u8 = 2;
const RBX: u8 = 3;
const RBP: u8 = 5;
const RSI: u8 = 6;
const RDI: u8 = 7;

/// Where the arguments of a call are.
const ARGUMENTS: [u8; 6] = [RDI, RSI, RDX, 10, 8, 9];
/// Where results are kept: no call touches these.
const RESULTS: [u8; KEPT] = [RBX, RBP, 12, 13, 14];

/// The code of a script as it is made. A script is made for each process that begins, so its few instructions are put
/// together here: that takes a hundredth of the time that the assembler of the stub takes.
#[derive(Default)]
struct Code {
    bytes: Vec<u8>,
    /// What lies behind the code, and where the distances to it stand.
    data: Vec<(usize, [u8; 32], usize)>,
}

impl Code {
    fn put(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// mov register, value
    fn set(&mut self, register: u8, value: u64) {
        let (high, low) = (register >> 3, register & 7);
        match u32::try_from(value) {
            // Of the lower half, which clears the upper one.
            Ok(value) => {
                if high == 1 {
                    self.put(&[0x41]);
                }
                self.put(&[0xb8 | low]);
                self.put(&value.to_le_bytes());
            }
            Err(_) => {
                self.put(&[0x48 | high, 0xb8 | low]);
                self.put(&value.to_le_bytes());
            }
        }
    }

    /// mov register, other
    fn copy(&mut self, register: u8, other: u8) {
        self.put(&[0x48 | (other >> 3) << 2 | register >> 3, 0x89, 0xc0 | (other & 7) << 3 | register & 7]);
    }

    /// lea register, [rip + distance to these bytes]
    fn point(&mut self, register: u8, bytes: &[u8]) {
        self.put(&[0x48 | (register >> 3) << 2, 0x8d, 0x05 | (register & 7) << 3]);
        let mut data = [0; 32];
        let len = bytes.len().min(data.len());
        data[..len].copy_from_slice(&bytes[..len]);
        self.data.push((self.bytes.len(), data, len));
        self.put(&[0; 4]);
    }

    fn call(&mut self, call: &Call) {
        for (register, arg) in ARGUMENTS.into_iter().zip(call.args) {
            match arg {
                Arg::Value(value) => self.set(register, value),
                Arg::Result(at) => self.copy(register, RESULTS[at % KEPT]),
                Arg::Text(text) => self.point(register, &text),
                Arg::Words(words) => {
                    let mut bytes = [0; 32];
                    for (into, word) in bytes.chunks_exact_mut(8).zip(words) {
                        into.copy_from_slice(&word.to_le_bytes());
                    }
                    self.point(register, &bytes);
                }
            }
        }
        self.set(RAX, call.nr.into());
        // syscall
        self.put(&[0x0f, 0x05]);
    }

    fn keep(&mut self, at: usize) {
        self.copy(RESULTS[at % KEPT], RAX);
    }

    /// The whole, if there is room for it.
    fn end(mut self) -> Option<Vec<u8>> {
        for (at, data, len) in std::mem::take(&mut self.data) {
            // From the end of the instruction.
            let distance = u32::try_from(self.bytes.len() - (at + 4)).ok()?;
            self.bytes[at..at + 4].copy_from_slice(&distance.to_le_bytes());
            self.put(&data[..len]);
        }
        Some(self.bytes).filter(|bytes| bytes.len() <= ROOM)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced_x86::{Decoder, DecoderOptions, Mnemonic};

    #[test]
    fn every_register_gets_its_value() {
        use iced_x86::Register::*;
        let all_registers = [RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15];
        for (number, register) in (0u8..).zip(all_registers) {
            for value in [0, 7, u64::from(u32::MAX), 1 << 32, u64::MAX] {
                let mut code = Code::default();
                code.set(number, value);
                code.copy(number, 15 - number);
                code.point(number, &[1, 2, 3]);
                let code = code.end().unwrap();
                let all: Vec<_> =
                    Decoder::with_ip(64, &code[..code.len() - 3], 0, DecoderOptions::NONE).into_iter().collect();
                assert_eq!(
                    all.iter().map(|at| at.mnemonic()).collect::<Vec<_>>(),
                    [Mnemonic::Mov, Mnemonic::Mov, Mnemonic::Lea]
                );
                assert_eq!((all[0].op0_register().full_register(), all[0].immediate(1)), (register, value));
                assert_eq!(
                    (all[1].op0_register(), all[1].op1_register()),
                    (register, all_registers[15 - usize::from(number)])
                );
                assert_eq!((all[2].op0_register(), all[2].ip_rel_memory_address()), (register, code.len() as u64 - 3));
            }
        }
    }

    #[test]
    fn a_whole_script_goes_back_with_everything_as_it_was() {
        let registers: [u64; 15] = std::array::from_fn(|at| 0x1111_1111_1111 * (at as u64 + 1));
        let back = Back { registers, flags: 0x8d5, ip: 0x7f00_1234_5678, mask: 0x55 };
        let code = assemble_whole(&[Call::new(39, [0; 6])], &back).unwrap();
        let all: Vec<_> = Decoder::with_ip(64, &code, 0, DecoderOptions::NONE).into_iter().collect();
        let end = all.iter().position(|at| at.mnemonic() == Mnemonic::Jmp).unwrap();
        let at = all[end].ip_rel_memory_address() as usize;
        assert_eq!(code[at..at + 8], back.ip.to_le_bytes());
        let values: Vec<u64> = all[end - 15..end].iter().map(|at| at.immediate64()).collect();
        assert_eq!(values, registers);
        assert_eq!((all[end - 16].mnemonic(), all[end - 17].mnemonic()), (Mnemonic::Sahf, Mnemonic::Add));
        assert_eq!(all[end - 18].immediate32(), 0xd501);
        let mask = all.iter().find(|at| at.mnemonic() == Mnemonic::Lea).unwrap().ip_rel_memory_address() as usize;
        assert_eq!(code[mask..mask + 8], back.mask.to_le_bytes());
        assert_eq!(all.iter().filter(|at| at.mnemonic() == Mnemonic::Syscall).count(), 2);
    }

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
