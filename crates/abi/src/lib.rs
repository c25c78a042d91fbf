//! Facts of Linux: the numbers of its calls, the names of its constants, the layouts of its records.
//!
//! Data and arithmetic only: nothing here knows what a tracer is. Everything is `static` and needs neither
//! allocation nor start-up work. What is generated (`names/`, `layout/`, `sysno/tables.rs`, `errno/table.rs`, `c/`,
//! `ioctl/names.rs`) comes from `data/` through `cargo xtask codegen`; `data/README.md` tells how to add to it.
#![forbid(unsafe_code)]

mod arch;
pub mod c;
pub mod errno;
pub mod ioctl;
pub mod layout;
pub mod names;
mod place;
pub mod signal;
pub mod sysno;
mod table;

pub use arch::Abi;
pub use place::{At, Size};
pub use table::{Entry, Table};
