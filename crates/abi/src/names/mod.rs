//! Tables of named constants, all flat: `abi::names::MMAP_PROT`.
//!
//! By `cargo xtask codegen`. Do not edit.

#[rustfmt::skip]
mod file;
#[rustfmt::skip]
mod mm;
#[rustfmt::skip]
mod poll;
#[rustfmt::skip]
mod process;
#[rustfmt::skip]
mod signal;
#[rustfmt::skip]
mod time;

#[allow(unused_imports)]
pub use file::*;
#[allow(unused_imports)]
pub use mm::*;
pub use poll::*;
pub use process::*;
pub use signal::*;
pub use time::*;
