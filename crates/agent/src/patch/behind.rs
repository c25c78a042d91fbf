//! The instruction behind a site, made elsewhere.
//!
//! Where a site's pun leads is up to the three bytes that follow the site. So these are changed: the instruction behind the
//! site becomes a jump, too, to a copy of it in memory of ours, which jumps back behind it. Of both jumps' distances some
//! bytes are free then, and there is nearly always a pair of places for them. Nothing is overwritten but whole
//! instructions, each from its first byte: both addresses remain boundaries, and whoever branches, returns or is restarted
//! to one of them, or stands there, does there what was there before. Where the instruction is shorter than a jump, the
//! bytes of what follows stay as they are, and are a part of the distance.

use super::{FAR, TRAMPOLINE, far_jump};
use iced_x86::{Decoder, DecoderOptions, Encoder, FlowControl, Instruction};

/// The longest instruction (Intel SDM, volume 2, 2.3.11).
const LONGEST: usize = 15;

/// How much of the code behind a site is needed at most to know an instruction and the jump in its place.
pub const NEEDED: usize = LONGEST + FAR;

/// Pairs of places that are looked at before the search for room is given up.
const TRIES: usize = 1 << 18;

/// The instruction behind a site, which can be made elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct Behind {
    site: u64,
    instruction: Instruction,
    bytes: [u8; LONGEST],
    /// What follows the first byte of the instruction: a part of it is the distance of the jump.
    distance: [u8; 4],
}

/// Where the two jumps at a site may lead: a trampoline begins at `call` or up to 255 bytes behind it, the instruction's copy
/// at `copy`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Leads {
    /// The first place for the trampoline.
    pub call: u64,
    /// The place for the copy.
    pub copy: u64,
}

impl Behind {
    /// From the code behind a site, [`NEEDED`] bytes of it or less. `None` if the instruction cannot be made elsewhere: it
    /// stores where it is, ends the program's course or makes a call of its own.
    #[must_use]
    pub fn new(site: u64, code: &[u8]) -> Option<Behind> {
        let at = site.checked_add(2)?;
        let instruction = Decoder::with_ip(64, code, at, DecoderOptions::NONE).decode();
        let movable = match instruction.flow_control() {
            FlowControl::Next | FlowControl::IndirectBranch | FlowControl::Return => true,
            FlowControl::ConditionalBranch => instruction.is_jcc_short_or_near(),
            FlowControl::UnconditionalBranch => instruction.is_jmp_short_or_near(),
            FlowControl::Call
            | FlowControl::IndirectCall
            | FlowControl::Interrupt
            | FlowControl::XbeginXabortXend
            | FlowControl::Exception => false,
        };
        // `syscall` counts as a call. A branch with a prefix is not the same on all processors.
        let odd =
            instruction.near_branch_target() != 0 && !matches!(code.first(), Some(0x0f | 0x70..=0x7f | 0xe9 | 0xeb));
        if !movable || odd || instruction.is_invalid() {
            return None;
        }
        let mut bytes = [0; LONGEST];
        bytes.get_mut(..instruction.len())?.copy_from_slice(code.get(..instruction.len())?);
        Some(Behind { site, instruction, bytes, distance: *code.get(1..)?.first_chunk()? })
    }

    /// The address of the instruction.
    #[must_use]
    pub fn at(&self) -> u64 {
        self.site + 2
    }

    /// The address behind it.
    #[must_use]
    pub fn next(&self) -> u64 {
        self.instruction.next_ip()
    }

    /// How many bytes of it the jump changes.
    #[must_use]
    pub fn changed(&self) -> usize {
        self.instruction.len().min(FAR)
    }

    /// How many of the distance's four bytes are free, the lowest ones.
    fn free(&self) -> usize {
        self.changed() - 1
    }

    /// Whether a distance has those bytes that are not free.
    fn fits(&self, distance: i32) -> bool {
        distance.to_le_bytes()[self.free()..] == self.distance[self.free()..]
    }

    /// The jump in its place to a copy at `copy`. Only the first [`Behind::changed`] bytes differ from what is there.
    #[must_use]
    pub fn jump(&self, copy: u64) -> Option<[u8; FAR]> {
        let jump = far_jump(self.at(), copy)?;
        self.fits(i32::from_le_bytes(*jump.last_chunk()?)).then_some(jump)
    }

    /// Where the pun can lead whose last two bytes are the lower half of the distance to the copy.
    fn call(&self, low: u16) -> u64 {
        let distance = i64::from(low.cast_signed()) << 16 | 0xe900;
        (self.site + 5).wrapping_add_signed(distance)
    }

    /// Where the pun can lead if the copy is there: to this address, or up to 255 bytes behind it.
    #[must_use]
    pub fn call_window(&self, copy: u64) -> u64 {
        self.call(copy.wrapping_sub(self.site + 7) as u16)
    }

    /// Where the copy is to be for these halves of the distance.
    fn copy(&self, low: u16, high: i16) -> u64 {
        let distance = i64::from(high) << 16 | i64::from(low);
        (self.site + 7).wrapping_add_signed(distance)
    }

    /// Where both can lead if the trampoline is to be within the first of two stretches of memory, and the copy within the
    /// second.
    pub fn within(&self, call: (u64, u64), copy: (u64, u64)) -> impl Iterator<Item = Leads> {
        let steps = |from: u64, (at, end): (u64, u64)| {
            let first = (at.wrapping_sub(from).cast_signed() >> 16) - 1;
            let last = (end.wrapping_sub(from).cast_signed() >> 16) + 1;
            let clamp = |step: i64| step.clamp(i64::from(i16::MIN), i64::from(i16::MAX)) as i16;
            clamp(first)..=clamp(last)
        };
        let lows = steps(self.call(0), call).map(|step| step.cast_unsigned());
        let this = *self;
        lows.flat_map(move |low| {
            let highs = steps(this.copy(low, 0), copy);
            highs.filter_map(move |high| {
                let leads = Leads { call: this.call(low), copy: this.copy(low, high) };
                let fits = this.fits(i32::from(high) << 16 | i32::from(low));
                let inside = leads.call < call.1
                    && leads.call.saturating_add(256) > call.0
                    && leads.copy >= copy.0
                    && leads.copy.saturating_add(TRAMPOLINE as u64) <= copy.1;
                (fits && inside).then_some(leads)
            })
        })
    }

    /// Two pieces of memory that are free, the nearest of those that both can lead to. `is_free` is asked for whole pages.
    pub fn room(&self, is_free: impl Fn(u64, u64) -> bool) -> Option<[(u64, u64); 2]> {
        let piece = |at: u64, len: u64| {
            let from = at & !0xfff;
            let size = (at + len).next_multiple_of(4096) - from;
            is_free(from, size).then_some((from, size))
        };
        // 0, -1, 1, -2, …
        let near = || (0..1u32 << 16).map(|n| ((n >> 1) as u16 ^ 0u16.wrapping_sub((n & 1) as u16)).cast_signed());
        let mut tries = 0;
        for high in near().filter(|&high| self.fits_half(high.cast_unsigned(), 2)) {
            for low in near().map(i16::cast_unsigned).filter(|&low| self.fits_half(low, 0)) {
                tries += 1;
                if tries > TRIES {
                    return None;
                }
                // The middle of the window: half of it is on that page at least.
                if let Some(call) = piece(self.call(low) + 128, 1)
                    && let Some(copy) = piece(self.copy(low, high), TRAMPOLINE as u64)
                {
                    return Some([call, copy]);
                }
            }
        }
        None
    }

    /// Whether half of a distance has those bytes that are not free, `from` on.
    fn fits_half(&self, half: u16, from: usize) -> bool {
        let bytes = half.to_le_bytes();
        (0..2).all(|at| from + at < self.free() || bytes[at] == self.distance[from + at])
    }

    /// Whether all bytes of the distance to the copy are free: it can be anywhere near the site.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.free() == 4
    }

    /// The instruction as it is at `at`, and the jump back.
    #[must_use]
    pub fn code(&self, at: u64) -> Option<[u8; TRAMPOLINE]> {
        let mut code = [0xcc; TRAMPOLINE];
        let len = self.put(at, &mut code)?;
        if !matches!(
            self.instruction.flow_control(),
            FlowControl::UnconditionalBranch | FlowControl::IndirectBranch | FlowControl::Return
        ) {
            let back = far_jump(at.checked_add(len as u64)?, self.next())?;
            code.get_mut(len..len + FAR)?.copy_from_slice(&back);
        }
        Some(code)
    }

    /// Puts the instruction there as it is at `at`; how long it is.
    fn put(&self, at: u64, code: &mut [u8; TRAMPOLINE]) -> Option<usize> {
        let own = self.bytes.get(..self.instruction.len())?;
        let mut moved = self.instruction;
        let len = if self.instruction.near_branch_target() != 0 {
            moved.as_near_branch();
            let mut encoder = Encoder::new(64);
            encoder.encode(&moved, at).ok()?;
            let bytes = encoder.take_buffer();
            code.get_mut(..bytes.len())?.copy_from_slice(&bytes);
            bytes.len()
        } else {
            code.get_mut(..own.len())?.copy_from_slice(own);
            if self.instruction.is_ip_rel_memory_operand() {
                let mut decoder = Decoder::with_ip(64, own, self.at(), DecoderOptions::NONE);
                let offsets = {
                    let same = decoder.decode();
                    decoder.get_constant_offsets(&same)
                };
                let end = at.checked_add(own.len() as u64)?;
                let target = self.instruction.ip_rel_memory_address();
                let distance = i32::try_from(target.wrapping_sub(end).cast_signed()).ok()?;
                let field = offsets.displacement_offset();
                (offsets.displacement_size() == 4).then_some(())?;
                code.get_mut(field..field + 4)?.copy_from_slice(&distance.to_le_bytes());
            }
            own.len()
        };
        // What is there is what is meant.
        let same = Decoder::with_ip(64, code.get(..len)?, at, DecoderOptions::NONE).decode();
        let means = |of: &Instruction| {
            (of.mnemonic(), of.near_branch_target(), of.is_ip_rel_memory_operand().then(|| of.ip_rel_memory_address()))
        };
        (means(&same) == means(&self.instruction)).then_some(len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patch::{SYSCALL, pun};
    use iced_x86::Mnemonic;

    const SITE: u64 = 0x7f00_0010_0000;

    fn decode(at: u64, code: &[u8]) -> Instruction {
        Decoder::with_ip(64, code, at, DecoderOptions::NONE).decode()
    }

    /// What follows an instruction in these tests.
    const NEXT: [u8; 8] = [0x48, 0x89, 0xc7, 0xe8, 1, 2, 3, 4];

    fn behind(instruction: &[u8]) -> Option<Behind> {
        Behind::new(SITE, &[instruction, &NEXT].concat())
    }

    /// Of each length, with how many bytes of the jump's distance are free.
    const MOVABLE: [(&[u8], usize); 9] = [
        // ret; mov eax, edx; mov rax, rdi; cmp rax, -38; mov [rsp + 40], rax; cmp rax, -4096
        (&[0xc3], 0),
        (&[0x89, 0xc2], 1),
        (&[0x48, 0x89, 0xc7], 2),
        (&[0x48, 0x83, 0xf8, 0xda], 3),
        (&[0x48, 0x89, 0x44, 0x24, 0x28], 4),
        (&[0x48, 0x3d, 0x00, 0xf0, 0xff, 0xff], 4),
        // jz, jmp, mov rax, [rip + 0x1000]
        (&[0x74, 0x10], 1),
        (&[0xe9, 0, 1, 0, 0], 4),
        (&[0x48, 0x8b, 0x05, 0, 0x10, 0, 0], 4),
    ];

    #[test]
    fn both_jumps_lead_where_they_are_to() {
        for (instruction, free) in MOVABLE {
            let behind = behind(instruction).unwrap();
            assert_eq!((behind.free(), behind.next()), (free, SITE + 2 + instruction.len() as u64));
            // A lot of room, everywhere.
            let room = (SITE - (1 << 31), SITE + (1 << 31));
            let mut many = 0;
            // With the bytes that are not free, as the distance's high ones.
            let low = i64::from(i32::from_le_bytes(behind.distance)) >> (8 * free) << (8 * free);
            let copy = (SITE + 7).wrapping_add_signed(low);
            let copies = if free == 4 { room } else { (copy, copy + (1 << (8 * free)) + TRAMPOLINE as u64) };
            for leads in behind.within(room, copies).step_by(if free < 3 { 1 } else { 997 }).take(500) {
                many += 1;
                let call = leads.call + 77;
                assert_eq!(behind.call_window(leads.copy), leads.call);
                let jump = behind.jump(leads.copy).unwrap();
                let mut code = [&SYSCALL, instruction, &NEXT].concat();
                let changed = behind.changed();
                code[2..2 + changed].copy_from_slice(&jump[..changed]);
                code[..2].copy_from_slice(&pun(leads.call, call).unwrap());
                assert_eq!(decode(SITE, &code).near_branch_target(), call);
                assert_eq!(decode(SITE + 2, &code[2..]).near_branch_target(), leads.copy);
                assert_eq!(code[2 + changed..], [instruction, &NEXT].concat()[changed..]);
            }
            assert!(many >= [1, 1, 60, 400, 400][free], "{many} of {instruction:x?}");
        }
    }

    #[test]
    fn the_copy_does_the_same_and_goes_back() {
        let at = SITE + 0x1234_5678;
        for (instruction, _) in MOVABLE {
            let behind = behind(instruction).unwrap();
            let original = decode(behind.at(), instruction);
            let code = behind.code(at).unwrap();
            let copy = decode(at, &code);
            assert_eq!(copy.mnemonic(), original.mnemonic());
            assert_eq!(copy.near_branch_target(), original.near_branch_target());
            if original.is_ip_rel_memory_operand() {
                assert_eq!(copy.ip_rel_memory_address(), original.ip_rel_memory_address());
            }
            if !matches!(original.mnemonic(), Mnemonic::Ret | Mnemonic::Jmp) {
                let back = decode(copy.next_ip(), &code[copy.len()..]);
                assert_eq!((back.mnemonic(), back.near_branch_target()), (Mnemonic::Jmp, behind.next()));
            }
        }
        // What it reads is out of its reach.
        assert_eq!(behind(&[0x48, 0x8b, 0x05, 0, 0, 0, 0x80]).unwrap().code(at), None);
    }

    #[test]
    fn what_cannot_be_made_elsewhere() {
        // call, call rax, syscall, int3, int 0x80, loop, jrcxz, xbegin, ud2, jmp with 16 bits; nothing.
        let not: [&[u8]; 11] = [
            &[0xe8, 0, 0, 0, 0],
            &[0xff, 0xd0],
            &SYSCALL,
            &[0xcc],
            &[0xcd, 0x80],
            &[0xe2, 0x10],
            &[0xe3, 0x10],
            &[0xc7, 0xf8, 0, 0, 0, 0],
            &[0x0f, 0x0b],
            &[0x66, 0xe9, 0, 0],
            &[0x06],
        ];
        for code in not {
            assert!(behind(code).is_none(), "{code:x?}");
        }
        assert!(Behind::new(SITE, &[0x48, 0x89]).is_none() && Behind::new(SITE, &[0x89, 0xc2, 0, 0]).is_none());
        assert!(Behind::new(SITE, &[]).is_none());
    }

    #[test]
    fn room_is_free_and_fits() {
        let taken = |at: u64| (at >> 20).is_multiple_of(3);
        for (instruction, free) in MOVABLE {
            let behind = behind(instruction).unwrap();
            let room = behind.room(|at, len| !taken(at) && !taken(at + len - 1));
            if let Some(pieces) = room {
                for (at, len) in pieces {
                    assert!(at.is_multiple_of(4096) && len.is_multiple_of(4096) && !taken(at));
                }
                let [first, second] = pieces.map(|(at, len)| (at, at + len));
                assert!(behind.within(first, second).next().is_some(), "{instruction:x?}");
            } else {
                assert!(free < 2, "{instruction:x?}");
            }
            assert_eq!(behind.room(|_, _| false), None);
        }
    }
}
