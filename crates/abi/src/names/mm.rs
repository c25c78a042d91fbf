// From data/mm.const by `cargo xtask codegen`. Do not edit.
use crate::{Abi, Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 7 names, else `PROT_???`.
pub static MMAP_PROT: Table = Table {
    name: "mmap_prot",
    unknown: "PROT_???",
    sorted: true,
    entries: &[
        e(0, "PROT_NONE"), e(1, "PROT_READ"), e(2, "PROT_WRITE"), e(4, "PROT_EXEC"), e(8, "PROT_SEM"),
        e(0x1000000, "PROT_GROWSDOWN"), e(0x2000000, "PROT_GROWSUP"),
    ],
    differs: &[
        (Abi::Aarch64, &[
            e(0, "PROT_NONE"), e(1, "PROT_READ"), e(2, "PROT_WRITE"), e(4, "PROT_EXEC"), e(8, "PROT_SEM"),
            e(0x10, "PROT_BTI"), e(0x20, "PROT_MTE"), e(0x1000000, "PROT_GROWSDOWN"), e(0x2000000, "PROT_GROWSUP"),
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

/// 3 names, else `MREMAP_???`.
pub static MREMAP_FLAGS: Table = Table {
    name: "mremap_flags",
    unknown: "MREMAP_???",
    sorted: true,
    entries: &[
        e(1, "MREMAP_MAYMOVE"), e(2, "MREMAP_FIXED"), e(4, "MREMAP_DONTUNMAP"),
    ],
    differs: &[],
};

/// 3 names, else `MS_???`.
pub static MCTL_SYNC: Table = Table {
    name: "mctl_sync",
    unknown: "MS_???",
    sorted: false,
    entries: &[
        e(4, "MS_SYNC"), e(1, "MS_ASYNC"), e(2, "MS_INVALIDATE"),
    ],
    differs: &[],
};

/// 3 names, else `MCL_???`.
pub static MLOCKALL_FLAGS: Table = Table {
    name: "mlockall_flags",
    unknown: "MCL_???",
    sorted: true,
    entries: &[
        e(1, "MCL_CURRENT"), e(2, "MCL_FUTURE"), e(4, "MCL_ONFAULT"),
    ],
    differs: &[],
};

/// 1 names, else `MLOCK_???`.
pub static MLOCK_FLAGS: Table = Table {
    name: "mlock_flags",
    unknown: "MLOCK_???",
    sorted: true,
    entries: &[
        e(1, "MLOCK_ONFAULT"),
    ],
    differs: &[],
};

/// 27 names, else `MADV_???`.
pub static MADVISE_CMDS: Table = Table {
    name: "madvise_cmds",
    unknown: "MADV_???",
    sorted: true,
    entries: &[
        e(0, "MADV_NORMAL"), e(1, "MADV_RANDOM"), e(2, "MADV_SEQUENTIAL"), e(3, "MADV_WILLNEED"),
        e(4, "MADV_DONTNEED"), e(8, "MADV_FREE"), e(9, "MADV_REMOVE"), e(0xa, "MADV_DONTFORK"), e(0xb, "MADV_DOFORK"),
        e(0xc, "MADV_MERGEABLE"), e(0xd, "MADV_UNMERGEABLE"), e(0xe, "MADV_HUGEPAGE"), e(0xf, "MADV_NOHUGEPAGE"),
        e(0x10, "MADV_DONTDUMP"), e(0x11, "MADV_DODUMP"), e(0x12, "MADV_WIPEONFORK"), e(0x13, "MADV_KEEPONFORK"),
        e(0x14, "MADV_COLD"), e(0x15, "MADV_PAGEOUT"), e(0x16, "MADV_POPULATE_READ"), e(0x17, "MADV_POPULATE_WRITE"),
        e(0x18, "MADV_DONTNEED_LOCKED"), e(0x19, "MADV_COLLAPSE"), e(0x64, "MADV_HWPOISON"),
        e(0x65, "MADV_SOFT_OFFLINE"), e(0x66, "MADV_GUARD_INSTALL"), e(0x67, "MADV_GUARD_REMOVE"),
    ],
    differs: &[],
};

/// 5 names, else `MFD_???`.
pub static MEMFD_CREATE_FLAGS: Table = Table {
    name: "memfd_create_flags",
    unknown: "MFD_???",
    sorted: true,
    entries: &[
        e(1, "MFD_CLOEXEC"), e(2, "MFD_ALLOW_SEALING"), e(4, "MFD_HUGETLB"), e(8, "MFD_NOEXEC_SEAL"),
        e(0x10, "MFD_EXEC"),
    ],
    differs: &[],
};

/// 1 names.
pub static MEMFD_SECRET_FLAGS: Table = Table {
    name: "memfd_secret_flags",
    unknown: "",
    sorted: true,
    entries: &[
        e(0x80000, "O_CLOEXEC"),
    ],
    differs: &[],
};

/// 4 names, else `PKEY_???`.
pub static PKEY_ACCESS: Table = Table {
    name: "pkey_access",
    unknown: "PKEY_???",
    sorted: true,
    entries: &[
        e(0, "PKEY_UNRESTRICTED"), e(1, "PKEY_DISABLE_ACCESS"), e(2, "PKEY_DISABLE_WRITE"),
        e(4, "PKEY_DISABLE_EXECUTE"),
    ],
    differs: &[
        (Abi::Aarch64, &[
            e(0, "PKEY_UNRESTRICTED"), e(1, "PKEY_DISABLE_ACCESS"), e(2, "PKEY_DISABLE_WRITE"),
            e(4, "PKEY_DISABLE_EXECUTE"), e(8, "PKEY_DISABLE_READ"),
        ]),
    ],
};

/// 7 names, else `MPOL_???`.
pub static MPOL_MODES: Table = Table {
    name: "mpol_modes",
    unknown: "MPOL_???",
    sorted: true,
    entries: &[
        e(0, "MPOL_DEFAULT"), e(1, "MPOL_PREFERRED"), e(2, "MPOL_BIND"), e(3, "MPOL_INTERLEAVE"), e(4, "MPOL_LOCAL"),
        e(5, "MPOL_PREFERRED_MANY"), e(6, "MPOL_WEIGHTED_INTERLEAVE"),
    ],
    differs: &[],
};

/// 3 names, else `MPOL_???`.
pub static MPOL_MODE_FLAGS: Table = Table {
    name: "mpol_mode_flags",
    unknown: "MPOL_???",
    sorted: false,
    entries: &[
        e(0x8000, "MPOL_F_STATIC_NODES"), e(0x4000, "MPOL_F_RELATIVE_NODES"), e(0x2000, "MPOL_F_NUMA_BALANCING"),
    ],
    differs: &[],
};

/// 3 names, else `MPOL_F_???`.
pub static GET_MEMPOLICY_FLAGS: Table = Table {
    name: "get_mempolicy_flags",
    unknown: "MPOL_F_???",
    sorted: true,
    entries: &[
        e(1, "MPOL_F_NODE"), e(2, "MPOL_F_ADDR"), e(4, "MPOL_F_MEMS_ALLOWED"),
    ],
    differs: &[],
};

/// 4 names, else `MPOL_MF_???`.
pub static MBIND_FLAGS: Table = Table {
    name: "mbind_flags",
    unknown: "MPOL_MF_???",
    sorted: true,
    entries: &[
        e(1, "MPOL_MF_STRICT"), e(2, "MPOL_MF_MOVE"), e(4, "MPOL_MF_MOVE_ALL"), e(8, "MPOL_MF_LAZY"),
    ],
    differs: &[],
};

/// 2 names, else `MPOL_MF_???`.
pub static MOVE_PAGES_FLAGS: Table = Table {
    name: "move_pages_flags",
    unknown: "MPOL_MF_???",
    sorted: true,
    entries: &[
        e(2, "MPOL_MF_MOVE"), e(4, "MPOL_MF_MOVE_ALL"),
    ],
    differs: &[],
};

/// 1 names.
pub static NUMA_NODE: Table = Table {
    name: "numa_node",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffffffff, "NUMA_NO_NODE"),
    ],
    differs: &[],
};

/// 2 names, else `SHADOW_STACK_???`.
pub static SHADOW_STACK_FLAGS: Table = Table {
    name: "shadow_stack_flags",
    unknown: "SHADOW_STACK_???",
    sorted: true,
    entries: &[
        e(1, "SHADOW_STACK_SET_TOKEN"), e(2, "SHADOW_STACK_SET_MARKER"),
    ],
    differs: &[],
};

/// 3 names, else `UFFD_???`.
pub static UFFD_FLAGS: Table = Table {
    name: "uffd_flags",
    unknown: "UFFD_???",
    sorted: true,
    entries: &[
        e(1, "UFFD_USER_MODE_ONLY"), e(0x800, "O_NONBLOCK"), e(0x80000, "O_CLOEXEC"),
    ],
    differs: &[],
};

/// 17 names, else `UFFD_FEATURE_???`.
pub static UFFD_API_FEATURES: Table = Table {
    name: "uffd_api_features",
    unknown: "UFFD_FEATURE_???",
    sorted: true,
    entries: &[
        e(1, "UFFD_FEATURE_PAGEFAULT_FLAG_WP"), e(2, "UFFD_FEATURE_EVENT_FORK"), e(4, "UFFD_FEATURE_EVENT_REMAP"),
        e(8, "UFFD_FEATURE_EVENT_REMOVE"), e(0x10, "UFFD_FEATURE_MISSING_HUGETLBFS"),
        e(0x20, "UFFD_FEATURE_MISSING_SHMEM"), e(0x40, "UFFD_FEATURE_EVENT_UNMAP"), e(0x80, "UFFD_FEATURE_SIGBUS"),
        e(0x100, "UFFD_FEATURE_THREAD_ID"), e(0x200, "UFFD_FEATURE_MINOR_HUGETLBFS"),
        e(0x400, "UFFD_FEATURE_MINOR_SHMEM"), e(0x800, "UFFD_FEATURE_EXACT_ADDRESS"),
        e(0x1000, "UFFD_FEATURE_WP_HUGETLBFS_SHMEM"), e(0x2000, "UFFD_FEATURE_WP_UNPOPULATED"),
        e(0x4000, "UFFD_FEATURE_POISON"), e(0x8000, "UFFD_FEATURE_WP_ASYNC"), e(0x10000, "UFFD_FEATURE_MOVE"),
    ],
    differs: &[],
};

/// 3 names, else `UFFDIO_REGISTER_MODE_???`.
pub static UFFD_REGISTER_MODE_FLAGS: Table = Table {
    name: "uffd_register_mode_flags",
    unknown: "UFFDIO_REGISTER_MODE_???",
    sorted: true,
    entries: &[
        e(1, "UFFDIO_REGISTER_MODE_MISSING"), e(2, "UFFDIO_REGISTER_MODE_WP"), e(4, "UFFDIO_REGISTER_MODE_MINOR"),
    ],
    differs: &[],
};

/// 2 names, else `UFFDIO_COPY_MODE_???`.
pub static UFFD_COPY_FLAGS: Table = Table {
    name: "uffd_copy_flags",
    unknown: "UFFDIO_COPY_MODE_???",
    sorted: true,
    entries: &[
        e(1, "UFFDIO_COPY_MODE_DONTWAKE"), e(2, "UFFDIO_COPY_MODE_WP"),
    ],
    differs: &[],
};

/// 1 names, else `UFFDIO_ZEROPAGE_MODE_???`.
pub static UFFD_ZEROPAGE_FLAGS: Table = Table {
    name: "uffd_zeropage_flags",
    unknown: "UFFDIO_ZEROPAGE_MODE_???",
    sorted: true,
    entries: &[
        e(1, "UFFDIO_ZEROPAGE_MODE_DONTWAKE"),
    ],
    differs: &[],
};

/// 2 names, else `UFFDIO_WRITEPROTECT_MODE_???`.
pub static UFFD_WRITEPROTECT_MODE_FLAGS: Table = Table {
    name: "uffd_writeprotect_mode_flags",
    unknown: "UFFDIO_WRITEPROTECT_MODE_???",
    sorted: true,
    entries: &[
        e(1, "UFFDIO_WRITEPROTECT_MODE_WP"), e(2, "UFFDIO_WRITEPROTECT_MODE_DONTWAKE"),
    ],
    differs: &[],
};

/// 2 names, else `UFFDIO_CONTINUE_MODE_???`.
pub static UFFD_CONTINUE_MODE_FLAGS: Table = Table {
    name: "uffd_continue_mode_flags",
    unknown: "UFFDIO_CONTINUE_MODE_???",
    sorted: true,
    entries: &[
        e(1, "UFFDIO_CONTINUE_MODE_DONTWAKE"), e(2, "UFFDIO_CONTINUE_MODE_WP"),
    ],
    differs: &[],
};

/// 1 names, else `UFFDIO_POISON_MODE_???`.
pub static UFFD_POISON_MODE_FLAGS: Table = Table {
    name: "uffd_poison_mode_flags",
    unknown: "UFFDIO_POISON_MODE_???",
    sorted: true,
    entries: &[
        e(1, "UFFDIO_POISON_MODE_DONTWAKE"),
    ],
    differs: &[],
};
