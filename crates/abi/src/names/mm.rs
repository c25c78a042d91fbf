// From data/mm.const by `cargo xtask codegen`. Do not edit.
use crate::{Abi, Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 7 names, else `PROT_???`.
pub static MMAP_PROT: Table = Table {
    name: "mmap_prot",
    unknown: "PROT_???",
    sorted: false,
    entries: &[
        e(0, "PROT_NONE"), e(1, "PROT_READ"), e(2, "PROT_WRITE"), e(4, "PROT_EXEC"), e(8, "PROT_SEM"),
        e(0x1000000, "PROT_GROWSDOWN"), e(0x2000000, "PROT_GROWSUP"),
    ],
    differs: &[
        (Abi::Aarch64, &[
            e(0, "PROT_NONE"), e(1, "PROT_READ"), e(2, "PROT_WRITE"), e(4, "PROT_EXEC"), e(8, "PROT_SEM"),
            e(0x1000000, "PROT_GROWSDOWN"), e(0x2000000, "PROT_GROWSUP"), e(0x10, "PROT_BTI"), e(0x20, "PROT_MTE"),
        ]),
    ],
};

/// 21 names, else `MAP_???`.
pub static MMAP_FLAGS: Table = Table {
    name: "mmap_flags",
    unknown: "MAP_???",
    sorted: false,
    entries: &[
        e(1, "MAP_SHARED"), e(2, "MAP_PRIVATE"), e(3, "MAP_SHARED_VALIDATE"), e(8, "MAP_DROPPABLE"),
        e(0x10, "MAP_FIXED"), e(0x20, "MAP_ANONYMOUS"), e(0x40, "MAP_32BIT"), e(0x80, "MAP_ABOVE4G"),
        e(0x4000, "MAP_NORESERVE"), e(0x8000, "MAP_POPULATE"), e(0x10000, "MAP_NONBLOCK"), e(0x100, "MAP_GROWSDOWN"),
        e(0x800, "MAP_DENYWRITE"), e(0x1000, "MAP_EXECUTABLE"), e(0, "MAP_FILE"), e(0x2000, "MAP_LOCKED"),
        e(0x20000, "MAP_STACK"), e(0x40000, "MAP_HUGETLB"), e(0x80000, "MAP_SYNC"), e(0x4000000, "MAP_UNINITIALIZED"),
        e(0x100000, "MAP_FIXED_NOREPLACE"),
    ],
    differs: &[
        (Abi::Aarch64, &[
            e(1, "MAP_SHARED"), e(2, "MAP_PRIVATE"), e(3, "MAP_SHARED_VALIDATE"), e(8, "MAP_DROPPABLE"),
            e(0x10, "MAP_FIXED"), e(0x20, "MAP_ANONYMOUS"), e(0x4000, "MAP_NORESERVE"), e(0x8000, "MAP_POPULATE"),
            e(0x10000, "MAP_NONBLOCK"), e(0x100, "MAP_GROWSDOWN"), e(0x800, "MAP_DENYWRITE"), e(0x1000, "MAP_EXECUTABLE"),
            e(0, "MAP_FILE"), e(0x2000, "MAP_LOCKED"), e(0x20000, "MAP_STACK"), e(0x40000, "MAP_HUGETLB"),
            e(0x80000, "MAP_SYNC"), e(0x4000000, "MAP_UNINITIALIZED"), e(0x100000, "MAP_FIXED_NOREPLACE"),
        ]),
        (Abi::Arm, &[
            e(1, "MAP_SHARED"), e(2, "MAP_PRIVATE"), e(3, "MAP_SHARED_VALIDATE"), e(8, "MAP_DROPPABLE"),
            e(0x10, "MAP_FIXED"), e(0x20, "MAP_ANONYMOUS"), e(0x4000, "MAP_NORESERVE"), e(0x8000, "MAP_POPULATE"),
            e(0x10000, "MAP_NONBLOCK"), e(0x100, "MAP_GROWSDOWN"), e(0x800, "MAP_DENYWRITE"), e(0x1000, "MAP_EXECUTABLE"),
            e(0, "MAP_FILE"), e(0x2000, "MAP_LOCKED"), e(0x20000, "MAP_STACK"), e(0x40000, "MAP_HUGETLB"),
            e(0x80000, "MAP_SYNC"), e(0x4000000, "MAP_UNINITIALIZED"), e(0x100000, "MAP_FIXED_NOREPLACE"),
        ]),
        (Abi::Riscv64, &[
            e(1, "MAP_SHARED"), e(2, "MAP_PRIVATE"), e(3, "MAP_SHARED_VALIDATE"), e(8, "MAP_DROPPABLE"),
            e(0x10, "MAP_FIXED"), e(0x20, "MAP_ANONYMOUS"), e(0x4000, "MAP_NORESERVE"), e(0x8000, "MAP_POPULATE"),
            e(0x10000, "MAP_NONBLOCK"), e(0x100, "MAP_GROWSDOWN"), e(0x800, "MAP_DENYWRITE"), e(0x1000, "MAP_EXECUTABLE"),
            e(0, "MAP_FILE"), e(0x2000, "MAP_LOCKED"), e(0x20000, "MAP_STACK"), e(0x40000, "MAP_HUGETLB"),
            e(0x80000, "MAP_SYNC"), e(0x4000000, "MAP_UNINITIALIZED"), e(0x100000, "MAP_FIXED_NOREPLACE"),
        ]),
    ],
};
