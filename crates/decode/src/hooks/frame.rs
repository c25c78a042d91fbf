//! rt_sigreturn(2): the signal mask that a signal frame on the stack holds (asm/ucontext.h, asm/sigcontext.h).

use abi::Abi;
use model::Addr;
use model::value::Value;

use crate::ty::{Arg, Hook, Phase};
use crate::walk::{Site, Walk};

/// `{mask=[…]}`: the mask that will hold again.
pub static FRAME: Hook =
    Hook { name: "signal frame", reads: "the stack at entry, 8 bytes", phase: Phase::Enter, size: None, run: frame };

/// Distance of `uc_sigmask` from the stack pointer at rt_sigreturn(2): the handler has popped its return address.
fn mask_offset(abi: Abi) -> Option<u64> {
    Some(match abi {
        // struct ucontext: uc_flags, uc_link, uc_stack, then struct sigcontext of 256 bytes.
        Abi::X86_64 => 8 + 8 + 24 + 256,
        // The same with 32-bit words, padded to 24 bytes.
        Abi::X32 => 24 + 256,
        // struct rt_sigframe without its return address: sig, pinfo, puc, the siginfo of 128 bytes; then struct
        // ucontext: uc_flags, uc_link, uc_stack, then struct sigcontext of 88 bytes.
        Abi::I386 => 12 + 128 + 4 + 4 + 12 + 88,
        _ => return None,
    })
}

fn frame<'a>(walk: &mut Walk<'_, 'a>, _: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let Some(offset) = mask_offset(walk.abi()) else { return Value::Nothing };
    let at = Addr(walk.inputs.sp).offset(offset);
    match walk.before_call(|walk| walk.read(at, 8)) {
        Ok(mask) => walk.fields(&[("mask", Value::To(at, walk.put(Value::Sigset(mask))))]),
        Err(fault) => walk.fields(&[("mask", Value::Unread(at, fault))]),
    }
}
