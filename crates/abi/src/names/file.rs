// From data/file.const by `cargo xtask codegen`. Do not edit.
use crate::{Abi, Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 4 names, else `O_???`.
pub static OPEN_ACCESS_MODES: Table = Table {
    name: "open_access_modes",
    unknown: "O_???",
    sorted: true,
    entries: &[
        e(0, "O_RDONLY"), e(1, "O_WRONLY"), e(2, "O_RDWR"), e(3, "O_ACCMODE"),
    ],
    differs: &[],
};

/// 20 names, else `O_???`.
pub static OPEN_MODE_FLAGS: Table = Table {
    name: "open_mode_flags",
    unknown: "O_???",
    sorted: false,
    entries: &[
        e(0x40, "O_CREAT"), e(0x80, "O_EXCL"), e(0x100, "O_NOCTTY"), e(0x200, "O_TRUNC"), e(0x400, "O_APPEND"),
        e(0x800, "O_NONBLOCK"), e(0x101000, "O_SYNC"), e(0x100000, "__O_SYNC"), e(0x1000, "O_DSYNC"),
        e(0x4000, "O_DIRECT"), e(0x8000, "O_LARGEFILE"), e(0x20000, "O_NOFOLLOW"), e(0x40000, "O_NOATIME"),
        e(0x80000, "O_CLOEXEC"), e(0x200000, "O_PATH"), e(0x410000, "O_TMPFILE"), e(0x400000, "__O_TMPFILE"),
        e(0x10000, "O_DIRECTORY"), e(0x4000000, "O_EMPTYPATH"), e(0x2000, "FASYNC"),
    ],
    differs: &[
        (Abi::Aarch64, &[
            e(0x40, "O_CREAT"), e(0x80, "O_EXCL"), e(0x100, "O_NOCTTY"), e(0x200, "O_TRUNC"), e(0x400, "O_APPEND"),
            e(0x800, "O_NONBLOCK"), e(0x101000, "O_SYNC"), e(0x100000, "__O_SYNC"), e(0x1000, "O_DSYNC"),
            e(0x10000, "O_DIRECT"), e(0x20000, "O_LARGEFILE"), e(0x8000, "O_NOFOLLOW"), e(0x40000, "O_NOATIME"),
            e(0x80000, "O_CLOEXEC"), e(0x200000, "O_PATH"), e(0x404000, "O_TMPFILE"), e(0x400000, "__O_TMPFILE"),
            e(0x4000, "O_DIRECTORY"), e(0x4000000, "O_EMPTYPATH"), e(0x2000, "FASYNC"),
        ]),
        (Abi::Arm, &[
            e(0x40, "O_CREAT"), e(0x80, "O_EXCL"), e(0x100, "O_NOCTTY"), e(0x200, "O_TRUNC"), e(0x400, "O_APPEND"),
            e(0x800, "O_NONBLOCK"), e(0x101000, "O_SYNC"), e(0x100000, "__O_SYNC"), e(0x1000, "O_DSYNC"),
            e(0x10000, "O_DIRECT"), e(0x20000, "O_LARGEFILE"), e(0x8000, "O_NOFOLLOW"), e(0x40000, "O_NOATIME"),
            e(0x80000, "O_CLOEXEC"), e(0x200000, "O_PATH"), e(0x404000, "O_TMPFILE"), e(0x400000, "__O_TMPFILE"),
            e(0x4000, "O_DIRECTORY"), e(0x4000000, "O_EMPTYPATH"), e(0x2000, "FASYNC"),
        ]),
    ],
};

/// 6 names, else `AT_???`.
pub static AT_FLAGS: Table = Table {
    name: "at_flags",
    unknown: "AT_???",
    sorted: true,
    entries: &[
        e(0x100, "AT_SYMLINK_NOFOLLOW"), e(0x200, "AT_REMOVEDIR"), e(0x400, "AT_SYMLINK_FOLLOW"),
        e(0x800, "AT_NO_AUTOMOUNT"), e(0x1000, "AT_EMPTY_PATH"), e(0x8000, "AT_RECURSIVE"),
    ],
    differs: &[],
};
