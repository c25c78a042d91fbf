//! Socket addresses of all families.

use model::Addr;
use model::value::Value;

use crate::walk::Walk;

/// The address of `len` bytes at `at`.
pub fn sockaddr<'a>(walk: &mut Walk<'_, 'a>, at: Addr, len: u64) -> Value<'a> {
    let _ = (walk, len);
    Value::ptr(at)
}
