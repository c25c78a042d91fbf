//! Layouts of C records: a module for each record, a constant for each field, named as in C: `abi::layout::stat::st_dev`.
//!
//! By `cargo xtask codegen`. Do not edit.

#[rustfmt::skip]
mod file;

#[allow(unused_imports)]
pub use file::*;

pub use crate::place::{At, Size};
