//! Every constant by itself: `abi::c::O_CREAT`, with its value on x86_64 (else on the first ABI that has it).
//!
//! By `cargo xtask codegen`. Do not edit.

#[rustfmt::skip]
mod file;
#[rustfmt::skip]
mod mm;
#[rustfmt::skip]
mod ioctls;

#[allow(unused_imports)]
pub use file::*;
#[allow(unused_imports)]
pub use ioctls::*;
#[allow(unused_imports)]
pub use mm::*;
