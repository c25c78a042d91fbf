//! Any call with any registers over any memory: what is said of live memory is said of the captured bytes as well.
//! The input: an ABI, a number, a result, six registers, memory.
#![no_main]

use abi::Abi;
use bumpalo::Bump;
use decode::{Inputs, Limits, Returned, Walk};
use libfuzzer_sys::fuzz_target;
use model::Memory;
use model::memory::{FakeMemory, Overlay};

const BASE: u64 = 0x10000;

fn says(abi: Abi, nr: u64, args: [u64; 6], raw: u64, live: Option<&dyn Memory>, overlays: &mut [Overlay; 2]) -> String {
    let Some(call) = decode::calls::row(abi, nr) else { return String::new() };
    let arena = Bump::new();
    let (entry, exit) = (overlays[0].before(live), overlays[1].before(live));
    let inputs = Inputs {
        abi,
        args,
        sp: BASE,
        returned: Some(Returned { raw, error: None }),
        entry: &entry,
        exit: Some(&exit),
        limits: Limits { brief: raw & 1 == 0, ..Limits::default() },
        resumes: "",
        netlink: None,
        bpf: None,
    };
    let mut walk = Walk::new(call, inputs, &arena);
    format!("{:?} {:?}", walk.args(0, usize::MAX), walk.outcome())
}

fuzz_target!(|data: &[u8]| {
    let Some((head, memory)) = data.split_at_checked(64) else { return };
    let word = |at: usize| head[at..at + 8].try_into().map_or(0, u64::from_le_bytes);
    let abi = [Abi::X86_64, Abi::I386, Abi::X32][usize::from(head[0]) % 3];
    let nr = u64::from(u16::from_le_bytes([head[1], head[2]])) % 600;
    let width = if abi == Abi::I386 { 0xffff_ffff } else { u64::MAX };
    let args = [16, 24, 32, 40, 48, 56].map(|at| word(at) & width);
    let live = FakeMemory::new().with(BASE, memory.to_vec());
    let mut overlays = [Overlay::new(), Overlay::new()];
    let first = says(abi, nr, args, word(8), Some(&live), &mut overlays);
    assert_eq!(first, says(abi, nr, args, word(8), None, &mut overlays));
});
