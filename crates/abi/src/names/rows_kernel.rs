// From data/rows_kernel.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 5 names, else `QM_???`.
pub static QUERY_MODULE_WHICH: Table = Table {
    name: "query_module_which",
    unknown: "QM_???",
    sorted: true,
    entries: &[
        e(1, "QM_MODULES"), e(2, "QM_DEPS"), e(3, "QM_REFS"), e(4, "QM_SYMBOLS"), e(5, "QM_INFO"),
    ],
    differs: &[],
};

/// 9 names, else `NFSCTL_???`.
pub static NFSSERVCTL_CMDS: Table = Table {
    name: "nfsservctl_cmds",
    unknown: "NFSCTL_???",
    sorted: true,
    entries: &[
        e(0, "NFSCTL_SVC"), e(1, "NFSCTL_ADDCLIENT"), e(2, "NFSCTL_DELCLIENT"), e(3, "NFSCTL_EXPORT"),
        e(4, "NFSCTL_UNEXPORT"), e(5, "NFSCTL_UGIDUPDATE"), e(6, "NFSCTL_GETFH"), e(7, "NFSCTL_GETFD"),
        e(8, "NFSCTL_GETFS"),
    ],
    differs: &[],
};

/// 1 names.
pub static NUMA_NO_NODE: Table = Table {
    name: "numa_no_node",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffffffff, "NUMA_NO_NODE"),
    ],
    differs: &[],
};
