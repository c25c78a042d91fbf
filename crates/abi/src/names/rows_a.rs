// From data/rows_a.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 1 names.
pub static MOUNT_MAGIC: Table = Table {
    name: "mount_magic",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xc0ed0000, "MS_MGC_VAL"),
    ],
    differs: &[],
};

/// 1 names.
pub static MOUNT_MAGIC_MASK: Table = Table {
    name: "mount_magic_mask",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffff0000, "MS_MGC_MSK"),
    ],
    differs: &[],
};

/// 4 names, else `SWAP_FLAG_???`.
pub static SWAP_FLAGS: Table = Table {
    name: "swap_flags",
    unknown: "SWAP_FLAG_???",
    sorted: true,
    entries: &[
        e(0x8000, "SWAP_FLAG_PREFER"), e(0x10000, "SWAP_FLAG_DISCARD"), e(0x20000, "SWAP_FLAG_DISCARD_ONCE"),
        e(0x40000, "SWAP_FLAG_DISCARD_PAGES"),
    ],
    differs: &[],
};

/// 1 names.
pub static LISTNS_USER_NS_ID: Table = Table {
    name: "listns_user_ns_id",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffffffffffffffff, "LISTNS_CURRENT_USER"),
    ],
    differs: &[],
};

/// 8 names, else `???_NS`.
pub static NS_TYPE: Table = Table {
    name: "ns_type",
    unknown: "???_NS",
    sorted: true,
    entries: &[
        e(0x80, "TIME_NS"), e(0x20000, "MNT_NS"), e(0x2000000, "CGROUP_NS"), e(0x4000000, "UTS_NS"),
        e(0x8000000, "IPC_NS"), e(0x10000000, "USER_NS"), e(0x20000000, "PID_NS"), e(0x40000000, "NET_NS"),
    ],
    differs: &[],
};

/// 1 names.
pub static FAN_NOFD: Table = Table {
    name: "fan_nofd",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffffffff, "FAN_NOFD"),
    ],
    differs: &[],
};

/// 2 names.
pub static UTIME_SPECIAL: Table = Table {
    name: "utime_special",
    unknown: "",
    sorted: false,
    entries: &[
        e(0x3fffffff, "UTIME_NOW"), e(0x3ffffffe, "UTIME_OMIT"),
    ],
    differs: &[],
};

/// 3 names, else `FS_???_QUOTA`.
pub static XFS_DQBLK_FLAGS: Table = Table {
    name: "xfs_dqblk_flags",
    unknown: "FS_???_QUOTA",
    sorted: true,
    entries: &[
        e(1, "FS_USER_QUOTA"), e(2, "FS_PROJ_QUOTA"), e(4, "FS_GROUP_QUOTA"),
    ],
    differs: &[],
};
