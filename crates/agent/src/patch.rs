//! How a `syscall` instruction is made to jump to its trampoline.
//!
//! Two kinds, of which neither changes more than two bytes that a program runs through. The pun: `e9 XX`, and the three
//! bytes that follow, which stay as they are, become the high bytes of the jump's distance. Where nothing can be mapped at
//! any place that leads to, the hop: `eb XX`, a short jump to padding between functions, which holds the long one. With
//! both, the address behind the site remains a boundary of instructions, so restarts (`ip -= 2`), signal frames, jumps to
//! what follows and unwinding stay as they were.

use iced_x86::{Decoder, DecoderOptions, FlowControl, Mnemonic};

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

/// Size of what a hop leads to: a jump with a distance of 32 bits.
pub const FAR: usize = 5;

/// Places for the long jump of a hop from a site. `code` is what the program has in memory from `start` on, around the site.
///
/// Padding is a run of `nop` and `int3` behind an instruction that never goes on to the next, up to a multiple of 16, to no
/// part of which any branch in `code` leads. Only the page of the site is looked at for it.
#[must_use]
pub fn pads(site: u64, start: u64, code: &[u8]) -> Vec<u64> {
    let Some((before, behind)) =
        site.checked_sub(start).and_then(|at| code.split_at_checked(usize::try_from(at).ok()?))
    else {
        return Vec::new();
    };
    let page_end = (site | 0xfff) + 1;
    let mut targets = Vec::new();
    let mut runs = Vec::new();
    // Where a run began that cannot be reached from above.
    let mut dead: Option<u64> = None;
    for instruction in &mut Decoder::with_ip(64, behind, site, DecoderOptions::NONE) {
        if instruction.is_invalid() || instruction.ip() > site + 1024 {
            break;
        }
        if instruction.near_branch_target() != 0 {
            targets.push(instruction.near_branch_target());
        }
        if matches!(instruction.mnemonic(), Mnemonic::Nop | Mnemonic::Int3) {
            continue;
        }
        if let Some(from) = dead.take()
            && instruction.ip().is_multiple_of(16)
        {
            runs.push((from, instruction.ip()));
        }
        let ends = match instruction.flow_control() {
            FlowControl::UnconditionalBranch | FlowControl::IndirectBranch | FlowControl::Return => true,
            _ => instruction.mnemonic() == Mnemonic::Ud2,
        };
        if ends {
            dead = Some(instruction.next_ip());
        }
    }
    runs.retain(|&(from, to)| from < site + 2 + 128 && to > from);
    if runs.is_empty() {
        return Vec::new();
    }
    may_branch(start, before, &mut targets);
    may_branch(site, behind, &mut targets);
    let mut pads = Vec::new();
    for (from, to) in runs {
        if targets.iter().any(|target| (from..to).contains(target)) {
            continue;
        }
        for at in (from..to.min(page_end)).step_by(FAR) {
            if at + FAR as u64 <= to.min(page_end) && hop(site, at).is_some() {
                pads.push(at);
            }
        }
    }
    pads
}

/// Where the branches of some code may lead to. Nothing says where its instructions begin, so each byte is taken for the
/// first of one, and most of what is found is none: a target too many costs a place, one too few a program.
fn may_branch(start: u64, code: &[u8], targets: &mut Vec<u64>) {
    for (at, window) in (start..).zip(code.windows(2)) {
        let rest = &code[(at - start) as usize + 1..];
        // jcc, loop and jrcxz, jmp with a distance of 8 bits; jcc and jmp with one of 32; jcc is two bytes long there.
        let near = matches!(window[0], 0x70..=0x7f | 0xe0..=0xe3 | 0xeb);
        let far = match window[0] {
            0x0f if matches!(window[1], 0x80..=0x8f) => rest.get(1..5),
            0xe9 => rest.get(..4),
            _ => None,
        };
        if near {
            targets.push((at + 2).wrapping_add_signed(i64::from(window[1].cast_signed())));
        }
        if let Some(distance) = far.and_then(|bytes| bytes.first_chunk::<4>()) {
            let len = if window[0] == 0x0f { 6 } else { 5 };
            targets.push((at + len).wrapping_add_signed(i64::from(i32::from_le_bytes(*distance))));
        }
    }
}

/// The two bytes of the hop from a site to a place behind it.
#[must_use]
pub fn hop(site: u64, pad: u64) -> Option<[u8; 2]> {
    let distance = i8::try_from(pad.checked_sub(site.checked_add(2)?)?).ok()?;
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

#[cfg(test)]
mod tests {
    use super::*;

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

    /// `syscall`, what follows, and an instruction at the next multiple of 16.
    fn function(follows: &[u8], padding: u8) -> Vec<u8> {
        let mut code = [&SYSCALL[..], follows].concat();
        code.resize(code.len().next_multiple_of(16), padding);
        code.push(0x55);
        code
    }

    fn pads_of(site: u64, code: &[u8]) -> Vec<u64> {
        pads(site, site, code)
    }

    #[test]
    fn padding_that_is_branched_to_from_above_is_none() {
        let function = function(&[0xc3], 0x90);
        let with = |before: &[u8]| pads(SITE, SITE - before.len() as u64, &[before, &function].concat());
        assert_eq!(with(&[0x90; 6]), [SITE + 3, SITE + 8]);
        // je, jmp, and the long ones: to the first byte of it, and to its end.
        for (branch, size) in [(&[0x74][..], 2), (&[0xeb], 2), (&[0x0f, 0x84], 6), (&[0xe9], 5)] {
            for (to, all) in [(3u8, 0), (15, 0), (16, 2), (2, 2)] {
                let mut code = branch.to_vec();
                code.push(to);
                code.resize(size, 0);
                assert_eq!(with(&code).len(), all, "{code:x?}");
            }
        }
        assert!(pads(SITE, SITE + 1, &function).is_empty() && pads(SITE, 0, &function).is_empty());
    }

    #[test]
    fn padding_is_what_nobody_runs() {
        // ret, and 13 bytes.
        for padding in [0x90, 0xcc] {
            assert_eq!(pads_of(SITE, &function(&[0xc3], padding)), [SITE + 3, SITE + 8]);
        }
        // nop word cs:[rax + rax]; nop dword [rax]
        let nops = [0xc3, 0x66, 0x2e, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0, 0x0f, 0x1f, 0];
        assert_eq!(pads_of(SITE, &function(&nops, 0x90)), [SITE + 3, SITE + 8]);
        // A jump back to the site ends it as well.
        assert_eq!(pads_of(SITE, &function(&[0xeb, 0xfc], 0x90)), [SITE + 4, SITE + 9]);
    }

    #[test]
    fn what_may_be_run_is_no_padding() {
        // Reached from above: mov eax, eax.
        assert!(pads_of(SITE, &function(&[0x89, 0xc0], 0x90)).is_empty());
        // Branched to: je to within; to its end, there is nothing against that.
        assert!(pads_of(SITE, &function(&[0x74, 0x04, 0xc3], 0x90)).is_empty());
        assert_eq!(pads_of(SITE, &function(&[0x74, 0x0c, 0xc3], 0x90)), [SITE + 5, SITE + 10]);
        // Too short; not up to a multiple of 16; nothing behind it; something in between.
        assert!(
            pads_of(SITE, &function(&[0x90, 0x90, 0x90, 0x90, 0x90, 0x90, 0x90, 0x90, 0x90, 0xc3], 0x90)).is_empty()
        );
        assert!(pads_of(SITE, &[0x0f, 0x05, 0xc3, 0x90, 0x90, 0x90, 0x90, 0x90, 0x90, 0x90, 0x55]).is_empty());
        assert!(pads_of(SITE, &function(&[0xc3], 0x90)[..16]).is_empty());
        assert!(pads_of(SITE, &function(&[0xc3, 0x90, 0x90, 0x58], 0x90)).is_empty());
        // Too far, and on the next page.
        let far = [vec![0x58; 127], vec![0xc3]].concat();
        assert!(pads_of(SITE, &function(&far, 0x90)).is_empty());
        assert!(pads_of(SITE + 0xff0, &function(&[vec![0x58; 14], vec![0xc3]].concat(), 0x90)).is_empty());
    }

    #[test]
    fn a_hop_and_its_jump_go_where_they_are_to() {
        assert_eq!(jump(SITE, &hop(SITE, SITE + 2 + 127).unwrap()), SITE + 129);
        assert_eq!((hop(SITE, SITE + 2 + 128), hop(SITE, SITE)), (None, None));
        for target in [SITE - (1 << 30), SITE + (1 << 30), SITE] {
            assert_eq!(jump(SITE + 7, &far_jump(SITE + 7, target).unwrap()), target);
        }
        assert_eq!((far_jump(SITE, SITE + (1 << 32)), far_jump(SITE, 0)), (None, None));
    }
}
