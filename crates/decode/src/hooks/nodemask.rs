//! Node masks of the memory policy calls.

use model::value::Value;

use crate::ty::{Arg, Hook, Phase, Ty};
use crate::walk::{Site, Walk};

/// A node mask of `maxnode - 1` bits, in whole words: what mbind(2) and its kin read and write.
pub static NODEMASK: Hook =
    Hook { name: "nodemask", reads: "the mask's words up to maxnode", phase: Phase::Enter, size: None, run: nodemask };

fn nodemask<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let maxnode = args.first().map_or(0, |arg| walk.arg(*arg));
    let bits = 8 * walk.abi().long() as u64;
    // The kernel counts one bit less than it is told; a mask of a single bit is none to it.
    let words = maxnode.wrapping_add(bits - 2) / bits;
    if words == 0 && maxnode > 0 {
        return Value::ptr(at);
    }
    walk.elements(&Ty::HexFull, at, words, None)
}
