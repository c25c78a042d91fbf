//! Meaning: registers and foreign memory to values, by tables.
//!
//! A row says what a call's arguments are ([`ty`], [`row`]); one small interpreter ([`walk`]) applies it. A
//! hand-written function (a hook) is the labelled exception. Decoding cannot fail: what cannot be read is a value.

#![forbid(unsafe_code)]

pub mod calls;
pub mod coverage;
pub mod dump;
pub mod hooks;
pub mod ioctls;
pub mod netlink;
pub mod plan;
pub mod row;
pub mod sockopts;
pub mod structs;
#[cfg(test)]
mod testing;
pub mod ty;
pub mod walk;
pub mod words;

pub use walk::{Bpf, Inputs, Limits, Netlink, Returned, Walk};

/// The shown name of an argument: a raw identifier without its `r#`; none for `_0`, whose value stands alone.
#[must_use]
pub const fn arg_name(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        [b'_', digit, ..] if digit.is_ascii_digit() => "",
        _ => name,
    }
}

/// The shown name of a field: none for `_0`, `_1` …, whose value stands alone.
#[must_use]
pub const fn field_name(name: &'static str) -> &'static str {
    arg_name(name)
}

pub use hooks::kvm;

/// A signal's information, as the tracer got it, in the layout of an ABI, about a task whose calls are another's.
pub fn siginfo<'a>(
    abi: abi::Abi,
    caller: abi::Abi,
    bytes: &'a [u8; 128],
    arena: &'a bumpalo::Bump,
) -> model::value::Value<'a> {
    hooks::siginfo::decode(abi, caller, bytes, arena)
}
