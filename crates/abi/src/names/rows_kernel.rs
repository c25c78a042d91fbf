// From data/rows_kernel.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

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
