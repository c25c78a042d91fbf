//! Where the instructions of an assembler come to lie, and their bytes.
//!
//! The assembler's own encoder takes twice the time, one allocation for each instruction and two encodings, and that is what a
//! trace's start waits for. All that has to be found out is which branches are short.

use iced_x86::code_asm::{CodeAssembler, CodeLabel};
use iced_x86::{Code, Encoder, IcedError, Instruction, Register};

/// Why a stub cannot be assembled; a fault of this crate.
#[derive(Debug)]
pub enum Unassembled {
    /// The assembler does not know such an instruction.
    Instruction(IcedError),
    /// A label leads nowhere, or too far.
    Label,
}

impl From<IcedError> for Unassembled {
    fn from(error: IcedError) -> Unassembled {
        Unassembled::Instruction(error)
    }
}

impl std::fmt::Display for Unassembled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Unassembled::Instruction(error) => error.fmt(f),
            Unassembled::Label => f.write_str("a label leads nowhere, or too far"),
        }
    }
}

impl std::error::Error for Unassembled {}

/// Instructions in their places, from 0 on.
#[derive(Debug)]
pub(crate) struct Placed {
    /// Their bytes.
    pub(crate) bytes: Vec<u8>,
    /// Where each label leads to, by its number.
    labels: Vec<u64>,
}

/// What in an instruction hangs on where it lies.
struct Leads {
    /// Which instruction.
    index: usize,
    /// To which label it leads.
    label: usize,
    how: How,
}

enum How {
    /// By a branch: the opcode of the short one, and those of the other.
    Branch { short: u8, near: &'static [u8], is_near: bool },
    /// By an address: a distance that stands so many bytes behind its beginning.
    Address { at: usize },
}

/// Length of a short branch.
const SHORT: u8 = 2;

fn number(label: u64) -> Result<usize, Unassembled> {
    usize::try_from(label).map_err(|_| Unassembled::Label)
}

/// The near branches on a condition; the opcodes of the short ones are 16 less.
const CONDITIONS: [[u8; 2]; 16] = {
    let mut all = [[0x0f, 0x80]; 16];
    let mut condition = 0;
    while condition < all.len() {
        all[condition][1] |= condition as u8;
        condition += 1;
    }
    all
};

impl How {
    /// The branches that stubs have.
    fn branch(instruction: &Instruction) -> Option<How> {
        if instruction.is_jmp_short_or_near() {
            return Some(How::Branch { short: 0xeb, near: &[0xe9], is_near: false });
        }
        if !instruction.is_jcc_short_or_near() {
            return None;
        }
        // They count as the opcodes do, and are one more.
        let near = CONDITIONS.get((instruction.condition_code() as usize).checked_sub(1)?)?;
        Some(How::Branch { short: near[1] - 0x10, near, is_near: false })
    }
}

/// Where instructions of these lengths begin, and where they end.
fn places(lens: &[u8]) -> Vec<u32> {
    let mut end = 0;
    let ends = lens.iter().map(|&len| {
        end += u32::from(len);
        end
    });
    std::iter::once(0).chain(ends).collect()
}

impl Placed {
    /// Lays out all that was assembled.
    ///
    /// # Errors
    /// What the encoder says, or that a label leads nowhere.
    pub(crate) fn new(code: &CodeAssembler) -> Result<Placed, Unassembled> {
        let instructions = code.instructions();
        let mut encoder = Encoder::try_with_capacity(64, 8 * instructions.len())?;
        let mut lens = Vec::with_capacity(instructions.len());
        let mut leads = Vec::new();
        // What stands at each label; none is 0.
        let mut marked: Vec<u32> = Vec::new();
        for (index, instruction) in instructions.iter().enumerate() {
            let label = number(instruction.ip())?;
            if label > 0 {
                marked.resize(marked.len().max(label + 1), u32::MAX);
                marked[label] = index as u32;
            }
            lens.push(if let Some(how) = How::branch(instruction) {
                leads.push(Leads { index, label: number(instruction.near_branch64())?, how });
                SHORT
            } else if instruction.code() == Code::Zero_bytes {
                0
            } else {
                let len = encoder.encode(instruction, 0)?;
                if instruction.memory_base() == Register::RIP {
                    let at = encoder.get_constant_offsets().displacement_offset();
                    let label = number(instruction.memory_displacement64())?;
                    leads.push(Leads { index, label, how: How::Address { at } });
                }
                len as u8
            });
        }
        let encoded = encoder.take_buffer();
        let mut begins = places(&lens);
        let distance = |begins: &[u32], leads: &Leads| -> Result<i32, Unassembled> {
            let target = marked.get(leads.label).and_then(|&index| begins.get(index as usize));
            let target = target.ok_or(Unassembled::Label)?.cast_signed();
            Ok(target - begins[leads.index + 1].cast_signed())
        };
        loop {
            let mut grown = false;
            for leads in &mut leads {
                let far = i8::try_from(distance(&begins, leads)?).is_err();
                if let How::Branch { near, is_near: is_near @ false, .. } = &mut leads.how
                    && far
                {
                    *is_near = true;
                    lens[leads.index] = near.len() as u8 + 4;
                    grown = true;
                }
            }
            if !grown {
                break;
            }
            begins = places(&lens);
        }
        let mut bytes = Vec::with_capacity(begins.last().map_or(0, |&end| end as usize));
        let (mut from, mut next) = (0, leads.iter().peekable());
        for (index, &len) in lens.iter().enumerate() {
            let mut plain = |bytes: &mut Vec<u8>| {
                bytes.extend_from_slice(&encoded[from..from + usize::from(len)]);
                from += usize::from(len);
            };
            let Some(leads) = next.next_if(|leads| leads.index == index) else {
                plain(&mut bytes);
                continue;
            };
            let distance = distance(&begins, leads)?;
            match leads.how {
                How::Address { at } => {
                    let at = bytes.len() + at;
                    plain(&mut bytes);
                    bytes[at..at + 4].copy_from_slice(&distance.to_le_bytes());
                }
                How::Branch { short, is_near: false, .. } => bytes.extend([short, distance as u8]),
                How::Branch { near, .. } => {
                    bytes.extend_from_slice(near);
                    bytes.extend(distance.to_le_bytes());
                }
            }
        }
        let place_of = |&index: &u32| begins.get(index as usize).map_or(u64::MAX, |&at| at.into());
        Ok(Placed { bytes, labels: marked.iter().map(place_of).collect() })
    }

    /// Where a label leads to.
    ///
    /// # Errors
    /// It leads nowhere.
    pub(crate) fn place(&self, label: CodeLabel) -> Result<u64, Unassembled> {
        // A label keeps its number to itself, and tells it to what leads there.
        let mut probe = CodeAssembler::new(64)?;
        probe.jmp(label)?;
        let id = probe.instructions().first().map_or(0, Instruction::near_branch64);
        let at = self.labels.get(number(id)?).copied().filter(|&at| at != u64::MAX);
        at.ok_or(Unassembled::Label)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced_x86::code_asm::*;
    use iced_x86::{BlockEncoderOptions, Decoder, DecoderOptions, Mnemonic};

    /// Instructions, and which of the labels they lead to.
    fn read(code: &[u8], labels: &[u64]) -> Vec<(Mnemonic, Option<usize>)> {
        let leads = |instruction: &Instruction| match instruction.is_ip_rel_memory_operand() {
            true => instruction.ip_rel_memory_address(),
            false => instruction.near_branch64(),
        };
        let of = |instruction: &Instruction| labels.iter().position(|&at| at == leads(instruction));
        let all = Decoder::new(64, code, DecoderOptions::NONE);
        all.into_iter().map(|instruction| (instruction.mnemonic(), of(&instruction))).collect()
    }

    /// All as the assembler itself has it, which takes a long branch now and then where a short one would do.
    fn same(code: &mut CodeAssembler, labels: &[CodeLabel]) {
        let placed = Placed::new(code).expect("it is placed");
        let theirs =
            code.assemble_options(0, BlockEncoderOptions::RETURN_NEW_INSTRUCTION_OFFSETS).expect("it assembles");
        assert!(placed.bytes.len() <= theirs.inner.code_buffer.len());
        let own: Vec<u64> = labels.iter().map(|label| placed.place(*label).expect("it was set")).collect();
        let other: Vec<u64> = labels.iter().map(|label| theirs.label_ip(label).expect("it was set")).collect();
        assert_eq!(read(&placed.bytes, &own), read(&theirs.inner.code_buffer, &other));
        if own == other {
            assert_eq!(placed.bytes, theirs.inner.code_buffer);
        }
    }

    #[test]
    fn branches_of_all_kinds_and_lengths() {
        for gap in [0, 1, 120, 124, 125, 126, 127, 128, 129, 130, 300] {
            let mut a = CodeAssembler::new(64).expect("64 bits");
            let (mut back, mut ahead, mut end) = (a.create_label(), a.create_label(), a.create_label());
            a.set_label(&mut back).expect("once");
            let mut make = || {
                a.lea(rsi, ptr(end))?;
                a.jmp(ahead)?;
                a.jo(ahead)?;
                a.jno(end)?;
                a.jb(ahead)?;
                a.jae(back)?;
                a.je(ahead)?;
                a.jne(ahead)?;
                a.jbe(ahead)?;
                a.ja(ahead)?;
                a.js(ahead)?;
                a.jns(end)?;
                a.jp(ahead)?;
                a.jnp(back)?;
                a.jl(ahead)?;
                a.jge(ahead)?;
                a.jle(end)?;
                a.jg(ahead)?;
                for _ in 0..gap {
                    a.nop()?;
                }
                a.rep().movsb()?;
                a.set_label(&mut ahead)?;
                a.zero_bytes()?;
                a.jmp(qword_ptr(rdx + rcx * 8))?;
                a.jz(back)?;
                a.jmp(ahead)?;
                a.db(&[0x0f, 0x05, 0x90])?;
                a.set_label(&mut end)?;
                a.mov(gs_word(), rax)?;
                a.jmp(end)
            };
            make().expect("it assembles");
            same(&mut a, &[back, ahead, end]);
        }
    }

    fn gs_word() -> AsmMemoryOperand {
        qword_ptr(0x40u64).gs()
    }

    #[test]
    fn a_label_that_leads_nowhere_is_an_error() {
        let mut a = CodeAssembler::new(64).expect("64 bits");
        let label = a.create_label();
        a.jmp(label).expect("it may be set later");
        assert!(Placed::new(&a).is_err());
        let mut a = CodeAssembler::new(64).expect("64 bits");
        let label = a.create_label();
        a.nop().expect("it assembles");
        assert!(Placed::new(&a).expect("it is placed").place(label).is_err());
    }
}
