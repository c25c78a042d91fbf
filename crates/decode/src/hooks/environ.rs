//! execve(2)'s environment: long, so that an abbreviating view only counts it.

use model::value::Value;
use model::{Addr, Fault};

use crate::ty::{Arg, Hook, Phase, Ty};
use crate::walk::{Site, Walk};

/// `0x7ffe… /* 35 vars */`, or all of it.
pub static ENVIRON: Hook = Hook {
    name: "environment",
    reads: "the pointers up to a null one, and the strings where they are wanted",
    phase: Phase::Enter,
    size: None,
    run: environ,
};

/// The strings behind the pointers.
static STRINGS: Ty = Ty::Terminated(&Ty::Ref(&Ty::Text));

/// How many pointers are counted at most: more than the kernel takes with an 8 MiB stack.
const MOST: u64 = 1 << 18;

fn environ<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    let at = Addr(at);
    if at.is_null() {
        return Value::ptr(at);
    }
    walk.before_call(|walk| {
        let (count, terminated) = count(walk, at);
        if count == 0 && !terminated {
            return Value::Unread(at, Fault::Unmapped);
        }
        let full = if walk.limits().brief { Value::Nothing } else { walk.target(&STRINGS, at) };
        let noun = if terminated { "vars" } else { "vars, unterminated" };
        walk.brief(at, count, noun, full)
    })
}

/// How many pointers there are before a null one, and whether there is a null one.
fn count(walk: &mut Walk<'_, '_>, at: Addr) -> (u64, bool) {
    const PIECE: u64 = 4096;
    let word = walk.abi().word() as u64;
    let mut count = 0;
    let mut from = at;
    while count < MOST {
        // Up to the end of a page, so that a mapping's end does not hide what is before it.
        let wanted = PIECE - from.0 % PIECE;
        let bytes = walk.read_some(from, (wanted - wanted % word).max(word) as usize);
        let Some(whole) = bytes.get(..bytes.len() - bytes.len() % word as usize) else { break };
        for pointer in whole.chunks(word as usize) {
            if pointer.iter().all(|&byte| byte == 0) {
                return (count, true);
            }
            count += 1;
        }
        if whole.is_empty() || (whole.len() as u64) < wanted - wanted % word {
            break;
        }
        from = from.offset(whole.len() as u64);
    }
    (count, false)
}
