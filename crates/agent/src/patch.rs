//! How a `syscall` instruction is made to jump to its trampoline.
//!
//! The pun: `e9 XX`, and the three bytes that follow, which stay as they are, become the high bytes of the jump's distance.
//! Where nothing can be mapped at any place that leads to, the long pun: `48 e9`, and the four bytes that follow are all of
//! the distance. Then the hop: `eb XX`, a short jump to padding between functions, which holds the long one ([`padding`]).
//! Or the pun again, when the instruction behind the site is a jump too ([`behind`]). With all of them, the address behind
//! the site remains a boundary of instructions, so restarts (`ip -= 2`), signal frames, jumps to what follows and unwinding
//! stay as they were.

pub mod behind;
pub mod padding;

/// `syscall`.
pub const SYSCALL: [u8; 2] = [0x0f, 0x05];

/// Size of a trampoline.
pub const TRAMPOLINE: usize = 20;

/// Where the pun at a site can jump to: an address for each value of the byte that may be chosen.
#[must_use]
pub fn pun_window(site: u64, following: [u8; 3]) -> u64 {
    let distance = i32::from_le_bytes([0, following[0], following[1], following[2]]);
    site.wrapping_add(5).wrapping_add_signed(i64::from(distance))
}

/// The two bytes of the pun that jumps to `target`, which lies in the site's window.
#[must_use]
pub fn pun(window: u64, target: u64) -> Option<[u8; 2]> {
    Some([0xe9, u8::try_from(target.checked_sub(window)?).ok()?])
}

/// Where the long pun at a site jumps to.
#[must_use]
pub fn long_pun_target(site: u64, following: [u8; 4]) -> u64 {
    site.wrapping_add(6).wrapping_add_signed(i64::from(i32::from_le_bytes(following)))
}

/// The two bytes of the long pun: a prefix that means nothing to a jump (REX.W), and the jump.
pub const LONG_PUN: [u8; 2] = [0x48, 0xe9];

/// Size of what a hop leads to: a jump with a distance of 32 bits.
pub const FAR: usize = 5;

/// The two bytes of the hop from a site to a place near it.
#[must_use]
pub fn hop(site: u64, pad: u64) -> Option<[u8; 2]> {
    let distance = i8::try_from(pad.wrapping_sub(site.wrapping_add(2)).cast_signed()).ok()?;
    Some([0xeb, distance.to_le_bytes()[0]])
}

/// The jump at `pad` to `target`, if it reaches that.
#[must_use]
pub fn far_jump(pad: u64, target: u64) -> Option<[u8; FAR]> {
    let distance = i32::try_from(target.wrapping_sub(pad.wrapping_add(FAR as u64)).cast_signed()).ok()?.to_le_bytes();
    Some([0xe9, distance[0], distance[1], distance[2], distance[3]])
}

/// The trampoline at `at` for the site: puts the address behind the site into `rcx`, and jumps to the stub.
#[must_use]
pub fn trampoline(at: u64, site: u64, stub: u64) -> [u8; TRAMPOLINE] {
    let mut code = [0x90; TRAMPOLINE];
    // lea rcx, [rip + distance]
    code[..3].copy_from_slice(&[0x48, 0x8d, 0x0d]);
    let distance = site.wrapping_add(2).wrapping_sub(at.wrapping_add(7)) as u32;
    code[3..7].copy_from_slice(&distance.to_le_bytes());
    // mov r11, stub; jmp r11
    code[7..9].copy_from_slice(&[0x49, 0xbb]);
    code[9..17].copy_from_slice(&stub.to_le_bytes());
    code[17..20].copy_from_slice(&[0x41, 0xff, 0xe3]);
    code
}

/// Size of a trampoline of a process that is to outlive the tracer.
pub const OUTLIVING: usize = 43;
/// Where in it the program's own call stands.
pub const OUTLIVING_CALL: u64 = 36;

/// The same for a process that is to outlive the tracer, whose byte at `owner` is 0 once that is gone. Then the call is made
/// here, without any memory: signals come anywhere then, and their handlers make calls too. Flags are left alone. `None`
/// if the way back is too long for a jump.
#[must_use]
pub fn outliving_trampoline(at: u64, site: u64, stub: u64, owner: u64) -> Option<[u8; OUTLIVING]> {
    let mut code = [0; OUTLIVING];
    let distance = |from: u64, to: u64| i32::try_from(to.wrapping_sub(from).cast_signed()).ok().map(i32::to_le_bytes);
    // mov r11, owner; movzx ecx, byte [r11]; jrcxz to the call
    code[..2].copy_from_slice(&[0x49, 0xbb]);
    code[2..10].copy_from_slice(&owner.to_le_bytes());
    code[10..16].copy_from_slice(&[0x41, 0x0f, 0xb6, 0x0b, 0xe3, 0x14]);
    // lea rcx, [rip + distance]
    code[16..19].copy_from_slice(&[0x48, 0x8d, 0x0d]);
    code[19..23].copy_from_slice(&distance(at.wrapping_add(23), site.wrapping_add(2))?);
    // mov r11, stub; jmp r11
    code[23..25].copy_from_slice(&[0x49, 0xbb]);
    code[25..33].copy_from_slice(&stub.to_le_bytes());
    code[33..36].copy_from_slice(&[0x41, 0xff, 0xe3]);
    code[36..38].copy_from_slice(&SYSCALL);
    code[38] = 0xe9;
    code[39..43].copy_from_slice(&distance(at.wrapping_add(43), site.wrapping_add(2))?);
    Some(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced_x86::{Decoder, DecoderOptions, Mnemonic};

    #[test]
    fn a_trampoline_that_needs_no_tracer() {
        let (at, site) = (0x7f00_0050_1234, 0x7f00_0010_0000);
        let code = outliving_trampoline(at, site, 0x1234_5678_9abc, 0x2345_6789_abcd).unwrap();
        let all: Vec<_> = Decoder::with_ip(64, &code, at, DecoderOptions::NONE).into_iter().collect();
        let names: Vec<Mnemonic> = all.iter().map(|instruction| instruction.mnemonic()).collect();
        use Mnemonic::{Jmp, Jrcxz, Lea, Mov, Movzx, Syscall};
        assert_eq!(names, [Mov, Movzx, Jrcxz, Lea, Mov, Jmp, Syscall, Jmp]);
        assert_eq!((all[0].immediate64(), all[4].immediate64()), (0x2345_6789_abcd, 0x1234_5678_9abc));
        assert_eq!(all[3].ip_rel_memory_address(), site + 2);
        assert_eq!((all[2].near_branch_target(), all[6].ip()), (at + OUTLIVING_CALL, at + OUTLIVING_CALL));
        assert_eq!((all[7].near_branch_target(), all[7].next_ip()), (site + 2, at + OUTLIVING as u64));
        assert_eq!(outliving_trampoline(at, site + (1 << 32), 0, 0), None);
    }

    #[test]
    fn the_jump_goes_where_it_is_to() {
        let site = 0x7f00_0010_0000;
        let following = [0x48, 0x3d, 0x00];
        let window = pun_window(site, following);
        assert_eq!(window, site + 5 + 0x3d_4800);
        let target = window + 0x7b;
        let bytes = [&pun(window, target).unwrap()[..], &following].concat();
        let jump = Decoder::with_ip(64, &bytes, site, DecoderOptions::NONE).decode();
        assert_eq!((jump.mnemonic(), jump.near_branch_target()), (Mnemonic::Jmp, target));
        assert_eq!(pun(window, window + 256), None);
        let following = [0x48, 0x3d, 0x00, 0xf0];
        let bytes = [&LONG_PUN[..], &following].concat();
        let jump = Decoder::with_ip(64, &bytes, site, DecoderOptions::NONE).decode();
        assert_eq!((jump.mnemonic(), jump.len()), (Mnemonic::Jmp, bytes.len()));
        assert_eq!(jump.near_branch_target(), long_pun_target(site, following));
    }

    #[test]
    fn the_trampoline_says_where_to_come_back() {
        let (at, site) = (0x7f00_0050_1234, 0x7f00_0010_0000);
        let code = trampoline(at, site, 0x1234_5678_9abc);
        let mut decoder = Decoder::with_ip(64, &code, at, DecoderOptions::NONE);
        assert_eq!(decoder.decode().ip_rel_memory_address(), site + 2);
        assert_eq!(decoder.decode().immediate64(), 0x1234_5678_9abc);
        assert_eq!(decoder.decode().mnemonic(), Mnemonic::Jmp);
        assert!(!decoder.can_decode());
    }

    const SITE: u64 = 0x7f00_0010_0000;

    fn jump(at: u64, bytes: &[u8]) -> u64 {
        Decoder::with_ip(64, bytes, at, DecoderOptions::NONE).decode().near_branch_target()
    }

    #[test]
    fn a_hop_and_its_jump_go_where_they_are_to() {
        assert_eq!(jump(SITE, &hop(SITE, SITE + 2 + 127).unwrap()), SITE + 129);
        assert_eq!(jump(SITE, &hop(SITE, SITE + 2 - 128).unwrap()), SITE - 126);
        assert_eq!((hop(SITE, SITE + 2 + 128), hop(SITE, SITE + 2 - 129), hop(SITE, 0)), (None, None, None));
        for target in [SITE - (1 << 30), SITE + (1 << 30), SITE] {
            assert_eq!(jump(SITE + 7, &far_jump(SITE + 7, target).unwrap()), target);
        }
        assert_eq!((far_jump(SITE, SITE + (1 << 32)), far_jump(SITE, 0)), (None, None));
    }
}
