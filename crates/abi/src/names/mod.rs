//! Tables of named constants, all flat: `abi::names::MMAP_PROT`.
//!
//! By `cargo xtask codegen`. Do not edit.

#[rustfmt::skip]
mod file;
#[rustfmt::skip]
mod mm;

pub use file::*;
pub use mm::*;
