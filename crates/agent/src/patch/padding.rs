//! Padding between functions, which nobody runs through: room for the jump of a hop.

use super::{FAR, hop};
use iced_x86::{Decoder, DecoderOptions, FlowControl, Instruction, Mnemonic};

/// How far behind a site padding is looked for: code that is reached by a short branch may branch back.
const BEHIND: u64 = 1024;
/// How far before it: from where a hop reaches back to.
const BEFORE: u64 = 128 + 64;
/// From so many bytes before on, whatever one begins with, one has found the boundaries of instructions.
const FOUND: u64 = 96;
/// From how many addresses one begins.
const BEGINNINGS: u64 = 32;

/// Runs of `nop` and `int3` behind an instruction that never goes on to the next, up to a multiple of 16.
#[derive(Default)]
struct Runs {
    /// From and to.
    found: Vec<(u64, u64)>,
    /// Where a run began that cannot be reached from above.
    dead: Option<u64>,
}

impl Runs {
    fn next(&mut self, instruction: &Instruction) {
        if matches!(instruction.mnemonic(), Mnemonic::Nop | Mnemonic::Int3) {
            return;
        }
        if let Some(from) = self.dead.take()
            && instruction.ip().is_multiple_of(16)
            && instruction.ip() > from
        {
            self.found.push((from, instruction.ip()));
        }
        let ends = match instruction.flow_control() {
            FlowControl::UnconditionalBranch | FlowControl::IndirectBranch | FlowControl::Return => true,
            _ => instruction.mnemonic() == Mnemonic::Ud2,
        };
        if ends {
            self.dead = Some(instruction.next_ip());
        }
    }
}

/// Places for the long jump of a hop from a site, in two lists. `code` is what the program has in memory from `start` on,
/// around the site. Only the page of the site is looked at for them.
///
/// To those of the first no branch leads, whichever byte of the code around is taken for its first. To those of the other
/// none does that begins where an instruction may begin.
#[must_use]
pub fn pads(site: u64, start: u64, code: &[u8]) -> [Vec<u64>; 2] {
    let Some(behind) = site.checked_sub(start).and_then(|at| code.get(usize::try_from(at).ok()?..)) else {
        return Default::default();
    };
    let page = (site & !0xfff)..(site | 0xfff) + 1;
    let mut certain = Vec::new();
    let mut runs = Runs::default();
    for instruction in &mut Decoder::with_ip(64, behind, site, DecoderOptions::NONE) {
        if instruction.is_invalid() || instruction.ip() > site + BEHIND {
            break;
        }
        if instruction.near_branch_target() != 0 {
            certain.push(instruction.near_branch_target());
        }
        runs.next(&instruction);
    }
    let mut before = Runs::default();
    for instruction in agreed(site, start, code) {
        before.next(&instruction);
    }
    // The nearest first.
    runs.found.extend(before.found.into_iter().rev());
    let mut pads = [Vec::new(), Vec::new()];
    for (from, to) in runs.found {
        let (from, to) = (from.max(page.start), to.min(page.end));
        let mut places =
            (from..to).step_by(FAR).filter(|&at| at + FAR as u64 <= to && hop(site, at).is_some()).peekable();
        if places.peek().is_none() || certain.iter().any(|target| (from..to).contains(target)) {
            continue;
        }
        let leads = |instructions: bool| leads_into(start, code, (from, to), instructions);
        let worse = match (leads(false), leads(true)) {
            (false, _) => 0,
            (true, false) => 1,
            (true, true) => continue,
        };
        pads[worse].extend(places);
    }
    pads
}

/// The instructions before a site, from where on all agree on them who begin somewhere before. None if they do not meet
/// at the site.
fn agreed(site: u64, start: u64, code: &[u8]) -> Vec<Instruction> {
    let from = site.saturating_sub(BEFORE + FOUND).max(start);
    let decode = |at: u64| {
        let code = code.get((at - start) as usize..(site + 2 - start) as usize).unwrap_or(&[]);
        let mut all: Vec<Instruction> = Decoder::with_ip(64, code, at, DecoderOptions::NONE).iter().collect();
        let meets = all.pop().is_some_and(|last| last.ip() == site);
        meets.then_some(all)
    };
    let Some(mut all) = decode(from) else { return Vec::new() };
    for at in (from + 1)..(from + BEGINNINGS).min(site) {
        let Some(other) = decode(at) else { return Vec::new() };
        let first = all.iter().position(|instruction| other.iter().any(|other| other.ip() == instruction.ip()));
        all.drain(..first.unwrap_or(all.len()));
    }
    all
}

/// Whether a branch in some code may lead into a stretch of it. Nothing says where its instructions begin, so each byte is
/// taken for the first of one, and most of what is found is none: a branch too many costs a place, one too few a program.
/// With `instructions`, short branches count only where an instruction may begin.
fn leads_into(start: u64, code: &[u8], stretch: (u64, u64), instructions: bool) -> bool {
    let inside = |target: u64| (stretch.0..stretch.1).contains(&target);
    (start..).zip(code.windows(2)).any(|(at, window)| {
        let rest = &code[(at - start) as usize + 1..];
        // jcc, loop and jrcxz, jmp with a distance of 8 bits; jcc and jmp with one of 32; jcc is two bytes long there.
        let near = matches!(window[0], 0x70..=0x7f | 0xe0..=0xe3 | 0xeb);
        let far = match window[0] {
            0x0f if matches!(window[1], 0x80..=0x8f) => rest.get(1..5),
            0xe9 => rest.get(..4),
            _ => None,
        };
        let far = far.and_then(|bytes| bytes.first_chunk::<4>()).is_some_and(|distance| {
            let len = if window[0] == 0x0f { 6 } else { 5 };
            inside((at + len).wrapping_add_signed(i64::from(i32::from_le_bytes(*distance))))
        });
        let near = near
            && inside((at + 2).wrapping_add_signed(i64::from(window[1].cast_signed())))
            && !(instructions && is_within(at, start, code));
        near || far
    })
}

/// Whether no instruction can begin at an address: whoever begins somewhere before finds it in the middle of one.
fn is_within(at: u64, start: u64, code: &[u8]) -> bool {
    let Some(from) = at.checked_sub(FOUND).filter(|&from| from >= start) else { return false };
    let mut seen = [false; FOUND as usize];
    for first in from..from + BEGINNINGS {
        let code = code.get((first - start) as usize..).unwrap_or(&[]);
        for instruction in &mut Decoder::with_ip(64, code, first, DecoderOptions::NONE) {
            let ip = instruction.ip();
            if ip == at {
                return false;
            }
            let Some(seen) = seen.get_mut((ip - from) as usize) else { break };
            // From here on another has been already.
            if std::mem::replace(seen, true) {
                break;
            }
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patch::SYSCALL;

    /// `syscall`, what follows, and an instruction at the next multiple of 16.
    fn function(follows: &[u8], padding: u8) -> Vec<u8> {
        let mut code = [&SYSCALL[..], follows].concat();
        code.resize(code.len().next_multiple_of(16), padding);
        code.push(0x55);
        code
    }

    const SITE: u64 = 0x7f00_0010_0000;

    fn pads_of(site: u64, code: &[u8]) -> Vec<u64> {
        pads(site, site, code)[0].clone()
    }

    #[test]
    fn padding_that_is_branched_to_from_above_is_none() {
        let function = function(&[0xc3], 0x90);
        let with = |before: &[u8]| pads(SITE, SITE - before.len() as u64, &[before, &function].concat())[0].clone();
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
        assert!(pads(SITE, SITE + 1, &function).concat().is_empty() && pads(SITE, 0, &function).concat().is_empty());
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

    /// In the middle of a page.
    const WITHIN: u64 = SITE + 0x800;

    /// 240 bytes of a function that ends with `ret`, padding up to a multiple of 16, and a function with a site in it.
    fn before(padding: &[u8], site: usize) -> (u64, Vec<u8>) {
        // mov rax, rdi
        let mut code = [0x48, 0x89, 0xf8].repeat(80);
        code.push(0xc3);
        code.extend_from_slice(padding);
        assert!(code.len().is_multiple_of(16));
        let start = WITHIN - (code.len() + site) as u64;
        code.extend([0x48, 0x89, 0xf8, 0x90].repeat(8).iter().take(site));
        code.extend_from_slice(&SYSCALL);
        // Goes on for long.
        code.extend([0x48, 0x89, 0xf8].repeat(90));
        (start, code)
    }

    #[test]
    fn padding_before_the_function_of_a_site() {
        // nop word cs:[rax + rax]; nop dword [rax + rax]
        let nops = [0x66, 0x2e, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0, 0x0f, 0x1f, 0x44, 0, 0];
        for padding in [&[0x90; 15][..], &[0xcc; 15], &nops] {
            let (start, code) = before(padding, 16);
            assert_eq!(
                pads(WITHIN, start, &code),
                [vec![WITHIN - 31, WITHIN - 26, WITHIN - 21], vec![]],
                "{padding:x?}"
            );
        }
        // Reached from above, or out of reach.
        let (start, mut code) = before(&[0x90; 15], 16);
        code[240] = 0x90;
        assert_eq!(pads(WITHIN, start, &code), [vec![], vec![]]);
        let (start, mut code) = before(&[0x90; 15], 16);
        code.splice(272..272, [0x48, 0x89, 0xf8, 0x90].repeat(32));
        assert_eq!(pads(WITHIN + 128, start, &code), [vec![], vec![]]);
    }

    #[test]
    fn a_branch_in_the_middle_of_an_instruction_is_none() {
        // `jmp` to the padding, as an instruction and as the last bytes of mov eax, imm32.
        let (start, code) = before(&[0xcc; 15], 16);
        let back = |at: usize, first: &[u8]| {
            let mut code = code.clone();
            let distance = (start as i64 + 245) - (WITHIN as i64 + at as i64 + first.len() as i64 + 2);
            let bytes = [first, &[0xeb, i8::try_from(distance).unwrap() as u8]].concat();
            code[256 + 16 + at..][..bytes.len()].copy_from_slice(&bytes);
            pads(WITHIN, start, &code)
        };
        assert_eq!(back(5, &[]), [vec![], vec![]]);
        assert_eq!(back(5, &[0x90, 0x90, 0x90]), [vec![], vec![]]);
        assert_eq!(back(5, &[0xb8, 0, 0]), [vec![], vec![WITHIN - 31, WITHIN - 26, WITHIN - 21]]);
    }
}
