// From data/file.const by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals)]

pub const O_RDONLY: u64 = 0x0;
pub const O_WRONLY: u64 = 0x1;
pub const O_RDWR: u64 = 0x2;
pub const O_ACCMODE: u64 = 0x3;
pub const O_CREAT: u64 = 0x40;
pub const O_EXCL: u64 = 0x80;
pub const O_NOCTTY: u64 = 0x100;
pub const O_TRUNC: u64 = 0x200;
pub const O_APPEND: u64 = 0x400;
pub const O_NONBLOCK: u64 = 0x800;
pub const O_SYNC: u64 = 0x101000;
pub const __O_SYNC: u64 = 0x100000;
pub const O_DSYNC: u64 = 0x1000;
pub const O_DIRECT: u64 = 0x4000;
pub const O_LARGEFILE: u64 = 0x8000;
pub const O_NOFOLLOW: u64 = 0x20000;
pub const O_NOATIME: u64 = 0x40000;
pub const O_CLOEXEC: u64 = 0x80000;
pub const O_PATH: u64 = 0x200000;
pub const O_TMPFILE: u64 = 0x410000;
pub const __O_TMPFILE: u64 = 0x400000;
pub const O_DIRECTORY: u64 = 0x10000;
pub const O_EMPTYPATH: u64 = 0x4000000;
pub const FASYNC: u64 = 0x2000;
pub const AT_SYMLINK_NOFOLLOW: u64 = 0x100;
pub const AT_REMOVEDIR: u64 = 0x200;
pub const AT_SYMLINK_FOLLOW: u64 = 0x400;
pub const AT_NO_AUTOMOUNT: u64 = 0x800;
pub const AT_EMPTY_PATH: u64 = 0x1000;
pub const AT_RECURSIVE: u64 = 0x8000;
