//! `struct siginfo` (asm-generic/siginfo.h).

use model::Addr;
use model::value::Value;

use crate::walk::Walk;

/// Bytes of the structure, on every ABI.
pub const SIZE: usize = 128;

/// The fields that the signal's origin makes valid.
pub fn siginfo<'a>(walk: &mut Walk<'_, 'a>, at: Addr, bytes: &'a [u8]) -> Value<'a> {
    let _ = (walk, bytes);
    Value::ptr(at)
}
