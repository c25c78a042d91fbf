// From data/rows_kernel.const by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals)]

pub const QM_MODULES: u64 = 0x1;
pub const QM_DEPS: u64 = 0x2;
pub const QM_REFS: u64 = 0x3;
pub const QM_SYMBOLS: u64 = 0x4;
pub const QM_INFO: u64 = 0x5;
pub const NFSCTL_SVC: u64 = 0x0;
pub const NFSCTL_ADDCLIENT: u64 = 0x1;
pub const NFSCTL_DELCLIENT: u64 = 0x2;
pub const NFSCTL_EXPORT: u64 = 0x3;
pub const NFSCTL_UNEXPORT: u64 = 0x4;
pub const NFSCTL_UGIDUPDATE: u64 = 0x5;
pub const NFSCTL_GETFH: u64 = 0x6;
pub const NFSCTL_GETFD: u64 = 0x7;
pub const NFSCTL_GETFS: u64 = 0x8;
