// From data/rows_a.const by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals)]

pub const MS_MGC_VAL: u64 = 0xc0ed0000;
pub const MS_MGC_MSK: u64 = 0xffff0000;
pub const SWAP_FLAG_PREFER: u64 = 0x8000;
pub const SWAP_FLAG_DISCARD: u64 = 0x10000;
pub const SWAP_FLAG_DISCARD_ONCE: u64 = 0x20000;
pub const SWAP_FLAG_DISCARD_PAGES: u64 = 0x40000;
pub const LISTNS_CURRENT_USER: u64 = 0xffffffffffffffff;
pub const TIME_NS: u64 = 0x80;
pub const MNT_NS: u64 = 0x20000;
pub const CGROUP_NS: u64 = 0x2000000;
pub const UTS_NS: u64 = 0x4000000;
pub const IPC_NS: u64 = 0x8000000;
pub const USER_NS: u64 = 0x10000000;
pub const PID_NS: u64 = 0x20000000;
pub const NET_NS: u64 = 0x40000000;
pub const FAN_NOFD: u64 = 0xffffffff;
pub const UTIME_NOW: u64 = 0x3fffffff;
pub const UTIME_OMIT: u64 = 0x3ffffffe;
pub const FS_USER_QUOTA: u64 = 0x1;
pub const FS_PROJ_QUOTA: u64 = 0x2;
pub const FS_GROUP_QUOTA: u64 = 0x4;
