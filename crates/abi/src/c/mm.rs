// From data/mm.const by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals)]

pub const PROT_NONE: u64 = 0x0;
pub const PROT_READ: u64 = 0x1;
pub const PROT_WRITE: u64 = 0x2;
pub const PROT_EXEC: u64 = 0x4;
pub const PROT_SEM: u64 = 0x8;
pub const PROT_GROWSDOWN: u64 = 0x1000000;
pub const PROT_GROWSUP: u64 = 0x2000000;
pub const PROT_BTI: u64 = 0x10;
pub const PROT_MTE: u64 = 0x20;
pub const MAP_SHARED: u64 = 0x1;
pub const MAP_PRIVATE: u64 = 0x2;
pub const MAP_SHARED_VALIDATE: u64 = 0x3;
pub const MAP_DROPPABLE: u64 = 0x8;
pub const MAP_FIXED: u64 = 0x10;
pub const MAP_ANONYMOUS: u64 = 0x20;
pub const MAP_32BIT: u64 = 0x40;
pub const MAP_ABOVE4G: u64 = 0x80;
pub const MAP_NORESERVE: u64 = 0x4000;
pub const MAP_POPULATE: u64 = 0x8000;
pub const MAP_NONBLOCK: u64 = 0x10000;
pub const MAP_GROWSDOWN: u64 = 0x100;
pub const MAP_DENYWRITE: u64 = 0x800;
pub const MAP_EXECUTABLE: u64 = 0x1000;
pub const MAP_FILE: u64 = 0x0;
pub const MAP_LOCKED: u64 = 0x2000;
pub const MAP_STACK: u64 = 0x20000;
pub const MAP_HUGETLB: u64 = 0x40000;
pub const MAP_SYNC: u64 = 0x80000;
pub const MAP_UNINITIALIZED: u64 = 0x4000000;
pub const MAP_FIXED_NOREPLACE: u64 = 0x100000;
