//! Tables of named constants, all flat: `abi::names::MMAP_PROT`.
//!
//! By `cargo xtask codegen`. Do not edit.

#[rustfmt::skip]
mod file;
#[rustfmt::skip]
mod mm;

#[allow(unused_imports)]
pub use file::*;
#[allow(unused_imports)]
pub use mm::*;
