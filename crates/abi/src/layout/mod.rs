//! Layouts of C records: a module for each record, a constant for each field, named as in C: `abi::layout::stat::st_dev`.
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
pub use mm::*;
pub use poll::*;
pub use process::*;
pub use signal::*;
pub use time::*;

pub use crate::place::{At, Size};
