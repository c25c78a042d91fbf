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

/// 6 names, else `RESOLVE_???`.
pub static OPEN_RESOLVE_FLAGS: Table = Table {
    name: "open_resolve_flags",
    unknown: "RESOLVE_???",
    sorted: true,
    entries: &[
        e(1, "RESOLVE_NO_XDEV"), e(2, "RESOLVE_NO_MAGICLINKS"), e(4, "RESOLVE_NO_SYMLINKS"), e(8, "RESOLVE_BENEATH"),
        e(0x10, "RESOLVE_IN_ROOT"), e(0x20, "RESOLVE_CACHED"),
    ],
    differs: &[],
};

/// 1 names, else `OPENAT2_???`.
pub static OPENAT2_FLAGS: Table = Table {
    name: "openat2_flags",
    unknown: "OPENAT2_???",
    sorted: true,
    entries: &[
        e(0x100000000, "OPENAT2_REGULAR"),
    ],
    differs: &[],
};

/// 2 names, else `O_???`.
pub static DELETE_MODULE_FLAGS: Table = Table {
    name: "delete_module_flags",
    unknown: "O_???",
    sorted: false,
    entries: &[
        e(0x800, "O_NONBLOCK"), e(0x200, "O_TRUNC"),
    ],
    differs: &[],
};

/// 4 names, else `?_OK`.
pub static ACCESS_MODES: Table = Table {
    name: "access_modes",
    unknown: "?_OK",
    sorted: false,
    entries: &[
        e(0, "F_OK"), e(4, "R_OK"), e(2, "W_OK"), e(1, "X_OK"),
    ],
    differs: &[],
};

/// 1 names.
pub static AT_FDCWD: Table = Table {
    name: "at_fdcwd",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffffff9c, "AT_FDCWD"),
    ],
    differs: &[],
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

/// 4 names, else `AT_STATX_???`.
pub static AT_STATX_SYNC_TYPES: Table = Table {
    name: "at_statx_sync_types",
    unknown: "AT_STATX_???",
    sorted: true,
    entries: &[
        e(0, "AT_STATX_SYNC_AS_STAT"), e(0x2000, "AT_STATX_FORCE_SYNC"), e(0x4000, "AT_STATX_DONT_SYNC"),
        e(0x6000, "AT_STATX_SYNC_TYPE"),
    ],
    differs: &[],
};

/// 3 names, else `AT_???`.
pub static FACCESSAT_FLAGS: Table = Table {
    name: "faccessat_flags",
    unknown: "AT_???",
    sorted: true,
    entries: &[
        e(0x100, "AT_SYMLINK_NOFOLLOW"), e(0x200, "AT_EACCESS"), e(0x1000, "AT_EMPTY_PATH"),
    ],
    differs: &[],
};

/// 2 names, else `AT_???`.
pub static FCHMODAT_FLAGS: Table = Table {
    name: "fchmodat_flags",
    unknown: "AT_???",
    sorted: true,
    entries: &[
        e(0x100, "AT_SYMLINK_NOFOLLOW"), e(0x1000, "AT_EMPTY_PATH"),
    ],
    differs: &[],
};

/// 2 names, else `AT_???`.
pub static FILE_ATTR_FLAGS: Table = Table {
    name: "file_attr_flags",
    unknown: "AT_???",
    sorted: true,
    entries: &[
        e(0x100, "AT_SYMLINK_NOFOLLOW"), e(0x1000, "AT_EMPTY_PATH"),
    ],
    differs: &[],
};

/// 2 names, else `AT_???`.
pub static XATTRAT_FLAGS: Table = Table {
    name: "xattrat_flags",
    unknown: "AT_???",
    sorted: true,
    entries: &[
        e(0x100, "AT_SYMLINK_NOFOLLOW"), e(0x1000, "AT_EMPTY_PATH"),
    ],
    differs: &[],
};

/// 3 names, else `AT_???`.
pub static EXECVEAT_FLAGS: Table = Table {
    name: "execveat_flags",
    unknown: "AT_???",
    sorted: true,
    entries: &[
        e(0x100, "AT_SYMLINK_NOFOLLOW"), e(0x1000, "AT_EMPTY_PATH"), e(0x10000, "AT_EXECVE_CHECK"),
    ],
    differs: &[],
};

/// 5 names, else `AT_???`.
pub static NAME_TO_HANDLE_AT_FLAGS: Table = Table {
    name: "name_to_handle_at_flags",
    unknown: "AT_???",
    sorted: true,
    entries: &[
        e(1, "AT_HANDLE_MNT_ID_UNIQUE"), e(2, "AT_HANDLE_CONNECTABLE"), e(0x200, "AT_HANDLE_FID"),
        e(0x400, "AT_SYMLINK_FOLLOW"), e(0x1000, "AT_EMPTY_PATH"),
    ],
    differs: &[],
};

/// 10 names, else `STATX_ATTR_???`.
pub static STATX_ATTRS: Table = Table {
    name: "statx_attrs",
    unknown: "STATX_ATTR_???",
    sorted: true,
    entries: &[
        e(4, "STATX_ATTR_COMPRESSED"), e(0x10, "STATX_ATTR_IMMUTABLE"), e(0x20, "STATX_ATTR_APPEND"),
        e(0x40, "STATX_ATTR_NODUMP"), e(0x800, "STATX_ATTR_ENCRYPTED"), e(0x1000, "STATX_ATTR_AUTOMOUNT"),
        e(0x2000, "STATX_ATTR_MOUNT_ROOT"), e(0x100000, "STATX_ATTR_VERITY"), e(0x200000, "STATX_ATTR_DAX"),
        e(0x400000, "STATX_ATTR_WRITE_ATOMIC"),
    ],
    differs: &[],
};

/// 20 names, else `STATX_???`.
pub static STATX_MASKS: Table = Table {
    name: "statx_masks",
    unknown: "STATX_???",
    sorted: false,
    entries: &[
        e(0xfff, "STATX_ALL"), e(0x7ff, "STATX_BASIC_STATS"), e(1, "STATX_TYPE"), e(2, "STATX_MODE"),
        e(4, "STATX_NLINK"), e(8, "STATX_UID"), e(0x10, "STATX_GID"), e(0x20, "STATX_ATIME"), e(0x40, "STATX_MTIME"),
        e(0x80, "STATX_CTIME"), e(0x100, "STATX_INO"), e(0x200, "STATX_SIZE"), e(0x400, "STATX_BLOCKS"),
        e(0x800, "STATX_BTIME"), e(0x1000, "STATX_MNT_ID"), e(0x2000, "STATX_DIOALIGN"),
        e(0x4000, "STATX_MNT_ID_UNIQUE"), e(0x8000, "STATX_SUBVOL"), e(0x10000, "STATX_WRITE_ATOMIC"),
        e(0x20000, "STATX_DIO_READ_ALIGN"),
    ],
    differs: &[],
};

/// 7 names, else `S_IF???`.
pub static MODETYPES: Table = Table {
    name: "modetypes",
    unknown: "S_IF???",
    sorted: false,
    entries: &[
        e(0x8000, "S_IFREG"), e(0xc000, "S_IFSOCK"), e(0x1000, "S_IFIFO"), e(0xa000, "S_IFLNK"), e(0x4000, "S_IFDIR"),
        e(0x6000, "S_IFBLK"), e(0x2000, "S_IFCHR"),
    ],
    differs: &[],
};

/// 9 names, else `DT_???`.
pub static DIRENT_TYPES: Table = Table {
    name: "dirent_types",
    unknown: "DT_???",
    sorted: true,
    entries: &[
        e(0, "DT_UNKNOWN"), e(1, "DT_FIFO"), e(2, "DT_CHR"), e(4, "DT_DIR"), e(6, "DT_BLK"), e(8, "DT_REG"),
        e(0xa, "DT_LNK"), e(0xc, "DT_SOCK"), e(0xe, "DT_WHT"),
    ],
    differs: &[],
};

/// 38 names, else `F_???`.
pub static FCNTLCMDS: Table = Table {
    name: "fcntlcmds",
    unknown: "F_???",
    sorted: true,
    entries: &[
        e(0, "F_DUPFD"), e(1, "F_GETFD"), e(2, "F_SETFD"), e(3, "F_GETFL"), e(4, "F_SETFL"), e(5, "F_GETLK"),
        e(6, "F_SETLK"), e(7, "F_SETLKW"), e(8, "F_SETOWN"), e(9, "F_GETOWN"), e(0xa, "F_SETSIG"), e(0xb, "F_GETSIG"),
        e(0xc, "F_GETLK64"), e(0xd, "F_SETLK64"), e(0xe, "F_SETLKW64"), e(0xf, "F_SETOWN_EX"), e(0x10, "F_GETOWN_EX"),
        e(0x11, "F_GETOWNER_UIDS"), e(0x24, "F_OFD_GETLK"), e(0x25, "F_OFD_SETLK"), e(0x26, "F_OFD_SETLKW"),
        e(0x400, "F_SETLEASE"), e(0x401, "F_GETLEASE"), e(0x402, "F_NOTIFY"), e(0x403, "F_DUPFD_QUERY"),
        e(0x404, "F_CREATED_QUERY"), e(0x405, "F_CANCELLK"), e(0x406, "F_DUPFD_CLOEXEC"), e(0x407, "F_SETPIPE_SZ"),
        e(0x408, "F_GETPIPE_SZ"), e(0x409, "F_ADD_SEALS"), e(0x40a, "F_GET_SEALS"), e(0x40b, "F_GET_RW_HINT"),
        e(0x40c, "F_SET_RW_HINT"), e(0x40d, "F_GET_FILE_RW_HINT"), e(0x40e, "F_SET_FILE_RW_HINT"),
        e(0x40f, "F_GETDELEG"), e(0x410, "F_SETDELEG"),
    ],
    differs: &[],
};

/// 1 names, else `FD_???`.
pub static FDFLAGS: Table = Table {
    name: "fdflags",
    unknown: "FD_???",
    sorted: true,
    entries: &[
        e(1, "FD_CLOEXEC"),
    ],
    differs: &[],
};

/// 3 names, else `F_OWNER_???`.
pub static F_OWNER_TYPES: Table = Table {
    name: "f_owner_types",
    unknown: "F_OWNER_???",
    sorted: true,
    entries: &[
        e(0, "F_OWNER_TID"), e(1, "F_OWNER_PID"), e(2, "F_OWNER_PGRP"),
    ],
    differs: &[],
};

/// 6 names, else `F_SEAL_???`.
pub static F_SEALS: Table = Table {
    name: "f_seals",
    unknown: "F_SEAL_???",
    sorted: true,
    entries: &[
        e(1, "F_SEAL_SEAL"), e(2, "F_SEAL_SHRINK"), e(4, "F_SEAL_GROW"), e(8, "F_SEAL_WRITE"),
        e(0x10, "F_SEAL_FUTURE_WRITE"), e(0x20, "F_SEAL_EXEC"),
    ],
    differs: &[],
};

/// 5 names, else `F_???`.
pub static LOCKFCMDS: Table = Table {
    name: "lockfcmds",
    unknown: "F_???",
    sorted: true,
    entries: &[
        e(0, "F_RDLCK"), e(1, "F_WRLCK"), e(2, "F_UNLCK"), e(4, "F_EXLCK"), e(8, "F_SHLCK"),
    ],
    differs: &[],
};

/// 8 names, else `LOCK_???`.
pub static FLOCKCMDS: Table = Table {
    name: "flockcmds",
    unknown: "LOCK_???",
    sorted: false,
    entries: &[
        e(1, "LOCK_SH"), e(2, "LOCK_EX"), e(4, "LOCK_NB"), e(8, "LOCK_UN"), e(0x20, "LOCK_MAND"), e(0xc0, "LOCK_RW"),
        e(0x40, "LOCK_READ"), e(0x80, "LOCK_WRITE"),
    ],
    differs: &[],
};

/// 7 names, else `DN_???`.
pub static NOTIFYFLAGS: Table = Table {
    name: "notifyflags",
    unknown: "DN_???",
    sorted: true,
    entries: &[
        e(1, "DN_ACCESS"), e(2, "DN_MODIFY"), e(4, "DN_CREATE"), e(8, "DN_DELETE"), e(0x10, "DN_RENAME"),
        e(0x20, "DN_ATTRIB"), e(0x80000000, "DN_MULTISHOT"),
    ],
    differs: &[],
};

/// 5 names, else `SEEK_???`.
pub static WHENCE_CODES: Table = Table {
    name: "whence_codes",
    unknown: "SEEK_???",
    sorted: true,
    entries: &[
        e(0, "SEEK_SET"), e(1, "SEEK_CUR"), e(2, "SEEK_END"), e(3, "SEEK_DATA"), e(4, "SEEK_HOLE"),
    ],
    differs: &[],
};

/// 3 names, else `RENAME_???`.
pub static RENAME_FLAGS: Table = Table {
    name: "rename_flags",
    unknown: "RENAME_???",
    sorted: true,
    entries: &[
        e(1, "RENAME_NOREPLACE"), e(2, "RENAME_EXCHANGE"), e(4, "RENAME_WHITEOUT"),
    ],
    differs: &[],
};

/// 8 names, else `FALLOC_FL_???`.
pub static FALLOC_FLAGS: Table = Table {
    name: "falloc_flags",
    unknown: "FALLOC_FL_???",
    sorted: true,
    entries: &[
        e(1, "FALLOC_FL_KEEP_SIZE"), e(2, "FALLOC_FL_PUNCH_HOLE"), e(4, "FALLOC_FL_NO_HIDE_STALE"),
        e(8, "FALLOC_FL_COLLAPSE_RANGE"), e(0x10, "FALLOC_FL_ZERO_RANGE"), e(0x20, "FALLOC_FL_INSERT_RANGE"),
        e(0x40, "FALLOC_FL_UNSHARE_RANGE"), e(0x80, "FALLOC_FL_WRITE_ZEROES"),
    ],
    differs: &[],
};

/// 3 names, else `FIEMAP_FLAG_???`.
pub static FIEMAP_FLAGS: Table = Table {
    name: "fiemap_flags",
    unknown: "FIEMAP_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "FIEMAP_FLAG_SYNC"), e(2, "FIEMAP_FLAG_XATTR"), e(4, "FIEMAP_FLAG_CACHE"),
    ],
    differs: &[],
};

/// 11 names, else `FIEMAP_EXTENT_???`.
pub static FIEMAP_EXTENT_FLAGS: Table = Table {
    name: "fiemap_extent_flags",
    unknown: "FIEMAP_EXTENT_???",
    sorted: true,
    entries: &[
        e(1, "FIEMAP_EXTENT_LAST"), e(2, "FIEMAP_EXTENT_UNKNOWN"), e(4, "FIEMAP_EXTENT_DELALLOC"),
        e(8, "FIEMAP_EXTENT_ENCODED"), e(0x80, "FIEMAP_EXTENT_DATA_ENCRYPTED"), e(0x100, "FIEMAP_EXTENT_NOT_ALIGNED"),
        e(0x200, "FIEMAP_EXTENT_DATA_INLINE"), e(0x400, "FIEMAP_EXTENT_DATA_TAIL"),
        e(0x800, "FIEMAP_EXTENT_UNWRITTEN"), e(0x1000, "FIEMAP_EXTENT_MERGED"), e(0x2000, "FIEMAP_EXTENT_SHARED"),
    ],
    differs: &[],
};

/// 9 names, else `RWF_???`.
pub static RWF_FLAGS: Table = Table {
    name: "rwf_flags",
    unknown: "RWF_???",
    sorted: true,
    entries: &[
        e(1, "RWF_HIPRI"), e(2, "RWF_DSYNC"), e(4, "RWF_SYNC"), e(8, "RWF_NOWAIT"), e(0x10, "RWF_APPEND"),
        e(0x20, "RWF_NOAPPEND"), e(0x40, "RWF_ATOMIC"), e(0x80, "RWF_DONTCACHE"), e(0x100, "RWF_NOSIGNAL"),
    ],
    differs: &[],
};

/// 6 names, else `RWH_WRITE_LIFE_???`.
pub static RWH_WRITE_LIFE_HINTS: Table = Table {
    name: "rwh_write_life_hints",
    unknown: "RWH_WRITE_LIFE_???",
    sorted: true,
    entries: &[
        e(0, "RWH_WRITE_LIFE_NOT_SET"), e(1, "RWH_WRITE_LIFE_NONE"), e(2, "RWH_WRITE_LIFE_SHORT"),
        e(3, "RWH_WRITE_LIFE_MEDIUM"), e(4, "RWH_WRITE_LIFE_LONG"), e(5, "RWH_WRITE_LIFE_EXTREME"),
    ],
    differs: &[],
};

/// 6 names, else `POSIX_FADV_???`.
pub static ADVISE: Table = Table {
    name: "advise",
    unknown: "POSIX_FADV_???",
    sorted: true,
    entries: &[
        e(0, "POSIX_FADV_NORMAL"), e(1, "POSIX_FADV_RANDOM"), e(2, "POSIX_FADV_SEQUENTIAL"),
        e(3, "POSIX_FADV_WILLNEED"), e(4, "POSIX_FADV_DONTNEED"), e(5, "POSIX_FADV_NOREUSE"),
    ],
    differs: &[],
};

/// 2 names, else `XATTR_???`.
pub static XATTRFLAGS: Table = Table {
    name: "xattrflags",
    unknown: "XATTR_???",
    sorted: true,
    entries: &[
        e(1, "XATTR_CREATE"), e(2, "XATTR_REPLACE"),
    ],
    differs: &[],
};

/// 3 names, else `SYNC_FILE_RANGE_???`.
pub static SYNC_FILE_RANGE_FLAGS: Table = Table {
    name: "sync_file_range_flags",
    unknown: "SYNC_FILE_RANGE_???",
    sorted: true,
    entries: &[
        e(1, "SYNC_FILE_RANGE_WAIT_BEFORE"), e(2, "SYNC_FILE_RANGE_WRITE"), e(4, "SYNC_FILE_RANGE_WAIT_AFTER"),
    ],
    differs: &[],
};

/// 4 names, else `SPLICE_F_???`.
pub static SPLICE_FLAGS: Table = Table {
    name: "splice_flags",
    unknown: "SPLICE_F_???",
    sorted: true,
    entries: &[
        e(1, "SPLICE_F_MOVE"), e(2, "SPLICE_F_NONBLOCK"), e(4, "SPLICE_F_MORE"), e(8, "SPLICE_F_GIFT"),
    ],
    differs: &[],
};

/// 2 names, else `CLOSE_RANGE_???`.
pub static CLOSE_RANGE_FLAGS: Table = Table {
    name: "close_range_flags",
    unknown: "CLOSE_RANGE_???",
    sorted: true,
    entries: &[
        e(2, "CLOSE_RANGE_UNSHARE"), e(4, "CLOSE_RANGE_CLOEXEC"),
    ],
    differs: &[],
};

/// 3 names, else `O_???`.
pub static PIPE2_FLAGS: Table = Table {
    name: "pipe2_flags",
    unknown: "O_???",
    sorted: true,
    entries: &[
        e(0x800, "O_NONBLOCK"), e(0x4000, "O_DIRECT"), e(0x80000, "O_CLOEXEC"),
    ],
    differs: &[
        (Abi::Aarch64, &[
            e(0x800, "O_NONBLOCK"), e(0x10000, "O_DIRECT"), e(0x80000, "O_CLOEXEC"),
        ]),
        (Abi::Arm, &[
            e(0x800, "O_NONBLOCK"), e(0x10000, "O_DIRECT"), e(0x80000, "O_CLOEXEC"),
        ]),
    ],
};

/// 29 names, else `FS_???_FL`.
pub static FS_IOC_FLAGS: Table = Table {
    name: "fs_ioc_flags",
    unknown: "FS_???_FL",
    sorted: true,
    entries: &[
        e(1, "FS_SECRM_FL"), e(2, "FS_UNRM_FL"), e(4, "FS_COMPR_FL"), e(8, "FS_SYNC_FL"), e(0x10, "FS_IMMUTABLE_FL"),
        e(0x20, "FS_APPEND_FL"), e(0x40, "FS_NODUMP_FL"), e(0x80, "FS_NOATIME_FL"), e(0x100, "FS_DIRTY_FL"),
        e(0x200, "FS_COMPRBLK_FL"), e(0x400, "FS_NOCOMP_FL"), e(0x800, "FS_ENCRYPT_FL"), e(0x1000, "FS_INDEX_FL"),
        e(0x2000, "FS_IMAGIC_FL"), e(0x4000, "FS_JOURNAL_DATA_FL"), e(0x8000, "FS_NOTAIL_FL"),
        e(0x10000, "FS_DIRSYNC_FL"), e(0x20000, "FS_TOPDIR_FL"), e(0x40000, "FS_HUGE_FILE_FL"),
        e(0x80000, "FS_EXTENT_FL"), e(0x100000, "FS_VERITY_FL"), e(0x200000, "FS_EA_INODE_FL"),
        e(0x400000, "FS_EOFBLOCKS_FL"), e(0x800000, "FS_NOCOW_FL"), e(0x2000000, "FS_DAX_FL"),
        e(0x10000000, "FS_INLINE_DATA_FL"), e(0x20000000, "FS_PROJINHERIT_FL"), e(0x40000000, "FS_CASEFOLD_FL"),
        e(0x80000000, "FS_RESERVED_FL"),
    ],
    differs: &[],
};

/// 20 names, else `FS_XFLAG_???`.
pub static FS_XFLAGS: Table = Table {
    name: "fs_xflags",
    unknown: "FS_XFLAG_???",
    sorted: false,
    entries: &[
        e(1, "FS_XFLAG_REALTIME"), e(2, "FS_XFLAG_PREALLOC"), e(8, "FS_XFLAG_IMMUTABLE"), e(0x10, "FS_XFLAG_APPEND"),
        e(0x20, "FS_XFLAG_SYNC"), e(0x40, "FS_XFLAG_NOATIME"), e(0x80, "FS_XFLAG_NODUMP"),
        e(0x100, "FS_XFLAG_RTINHERIT"), e(0x200, "FS_XFLAG_PROJINHERIT"), e(0x400, "FS_XFLAG_NOSYMLINKS"),
        e(0x800, "FS_XFLAG_EXTSIZE"), e(0x1000, "FS_XFLAG_EXTSZINHERIT"), e(0x2000, "FS_XFLAG_NODEFRAG"),
        e(0x4000, "FS_XFLAG_FILESTREAM"), e(0x8000, "FS_XFLAG_DAX"), e(0x10000, "FS_XFLAG_COWEXTSIZE"),
        e(0x20000, "FS_XFLAG_VERITY"), e(0x80000000, "FS_XFLAG_HASATTR"), e(0x40000, "FS_XFLAG_CASEFOLD"),
        e(0x80000, "FS_XFLAG_CASENONPRESERVING"),
    ],
    differs: &[],
};

/// 3 names, else `FS_SHUTDOWN_FLAGS_???`.
pub static FS_SHUTDOWN_FLAGS: Table = Table {
    name: "fs_shutdown_flags",
    unknown: "FS_SHUTDOWN_FLAGS_???",
    sorted: true,
    entries: &[
        e(0, "FS_SHUTDOWN_FLAGS_DEFAULT"), e(1, "FS_SHUTDOWN_FLAGS_LOGFLUSH"), e(2, "FS_SHUTDOWN_FLAGS_NOLOGFLUSH"),
    ],
    differs: &[],
};

/// 22 names, else `IN_???`.
pub static INOTIFY_FLAGS: Table = Table {
    name: "inotify_flags",
    unknown: "IN_???",
    sorted: true,
    entries: &[
        e(1, "IN_ACCESS"), e(2, "IN_MODIFY"), e(4, "IN_ATTRIB"), e(8, "IN_CLOSE_WRITE"), e(0x10, "IN_CLOSE_NOWRITE"),
        e(0x20, "IN_OPEN"), e(0x40, "IN_MOVED_FROM"), e(0x80, "IN_MOVED_TO"), e(0x100, "IN_CREATE"),
        e(0x200, "IN_DELETE"), e(0x400, "IN_DELETE_SELF"), e(0x800, "IN_MOVE_SELF"), e(0x2000, "IN_UNMOUNT"),
        e(0x4000, "IN_Q_OVERFLOW"), e(0x8000, "IN_IGNORED"), e(0x1000000, "IN_ONLYDIR"),
        e(0x2000000, "IN_DONT_FOLLOW"), e(0x4000000, "IN_EXCL_UNLINK"), e(0x10000000, "IN_MASK_CREATE"),
        e(0x20000000, "IN_MASK_ADD"), e(0x40000000, "IN_ISDIR"), e(0x80000000, "IN_ONESHOT"),
    ],
    differs: &[],
};

/// 2 names, else `IN_???`.
pub static INOTIFY_INIT_FLAGS: Table = Table {
    name: "inotify_init_flags",
    unknown: "IN_???",
    sorted: true,
    entries: &[
        e(0x800, "IN_NONBLOCK"), e(0x80000, "IN_CLOEXEC"),
    ],
    differs: &[],
};

/// 3 names, else `EFD_???`.
pub static EFD_FLAGS: Table = Table {
    name: "efd_flags",
    unknown: "EFD_???",
    sorted: false,
    entries: &[
        e(1, "EFD_SEMAPHORE"), e(0x80000, "EFD_CLOEXEC"), e(0x800, "EFD_NONBLOCK"),
    ],
    differs: &[],
};

/// 2 names, else `SFD_???`.
pub static SFD_FLAGS: Table = Table {
    name: "sfd_flags",
    unknown: "SFD_???",
    sorted: false,
    entries: &[
        e(0x80000, "SFD_CLOEXEC"), e(0x800, "SFD_NONBLOCK"),
    ],
    differs: &[],
};

/// 3 names, else `FAN_CLASS_???`.
pub static FAN_CLASSES: Table = Table {
    name: "fan_classes",
    unknown: "FAN_CLASS_???",
    sorted: true,
    entries: &[
        e(0, "FAN_CLASS_NOTIF"), e(4, "FAN_CLASS_CONTENT"), e(8, "FAN_CLASS_PRE_CONTENT"),
    ],
    differs: &[],
};

/// 13 names, else `FAN_???`.
pub static FAN_INIT_FLAGS: Table = Table {
    name: "fan_init_flags",
    unknown: "FAN_???",
    sorted: true,
    entries: &[
        e(1, "FAN_CLOEXEC"), e(2, "FAN_NONBLOCK"), e(0x10, "FAN_UNLIMITED_QUEUE"), e(0x20, "FAN_UNLIMITED_MARKS"),
        e(0x40, "FAN_ENABLE_AUDIT"), e(0x80, "FAN_REPORT_PIDFD"), e(0x100, "FAN_REPORT_TID"),
        e(0x200, "FAN_REPORT_FID"), e(0x400, "FAN_REPORT_DIR_FID"), e(0x800, "FAN_REPORT_NAME"),
        e(0x1000, "FAN_REPORT_TARGET_FID"), e(0x2000, "FAN_REPORT_FD_ERROR"), e(0x4000, "FAN_REPORT_MNT"),
    ],
    differs: &[],
};

/// 12 names, else `FAN_MARK_???`.
pub static FAN_MARK_FLAGS: Table = Table {
    name: "fan_mark_flags",
    unknown: "FAN_MARK_???",
    sorted: false,
    entries: &[
        e(1, "FAN_MARK_ADD"), e(2, "FAN_MARK_REMOVE"), e(0x80, "FAN_MARK_FLUSH"), e(4, "FAN_MARK_DONT_FOLLOW"),
        e(8, "FAN_MARK_ONLYDIR"), e(0x110, "FAN_MARK_MNTNS"), e(0x10, "FAN_MARK_MOUNT"),
        e(0x100, "FAN_MARK_FILESYSTEM"), e(0x20, "FAN_MARK_IGNORED_MASK"), e(0x40, "FAN_MARK_IGNORED_SURV_MODIFY"),
        e(0x400, "FAN_MARK_IGNORE"), e(0x200, "FAN_MARK_EVICTABLE"),
    ],
    differs: &[],
};

/// 25 names, else `FAN_???`.
pub static FAN_EVENT_FLAGS: Table = Table {
    name: "fan_event_flags",
    unknown: "FAN_???",
    sorted: true,
    entries: &[
        e(1, "FAN_ACCESS"), e(2, "FAN_MODIFY"), e(4, "FAN_ATTRIB"), e(8, "FAN_CLOSE_WRITE"),
        e(0x10, "FAN_CLOSE_NOWRITE"), e(0x20, "FAN_OPEN"), e(0x40, "FAN_MOVED_FROM"), e(0x80, "FAN_MOVED_TO"),
        e(0x100, "FAN_CREATE"), e(0x200, "FAN_DELETE"), e(0x400, "FAN_DELETE_SELF"), e(0x800, "FAN_MOVE_SELF"),
        e(0x1000, "FAN_OPEN_EXEC"), e(0x4000, "FAN_Q_OVERFLOW"), e(0x8000, "FAN_FS_ERROR"),
        e(0x10000, "FAN_OPEN_PERM"), e(0x20000, "FAN_ACCESS_PERM"), e(0x40000, "FAN_OPEN_EXEC_PERM"),
        e(0x80000, "FAN_DIR_MODIFY"), e(0x100000, "FAN_PRE_ACCESS"), e(0x1000000, "FAN_MNT_ATTACH"),
        e(0x2000000, "FAN_MNT_DETACH"), e(0x8000000, "FAN_EVENT_ON_CHILD"), e(0x10000000, "FAN_RENAME"),
        e(0x40000000, "FAN_ONDIR"),
    ],
    differs: &[],
};

/// 11 names, else `ST_???`.
pub static STATFS_FLAGS: Table = Table {
    name: "statfs_flags",
    unknown: "ST_???",
    sorted: false,
    entries: &[
        e(0x20, "ST_VALID"), e(1, "ST_RDONLY"), e(2, "ST_NOSUID"), e(4, "ST_NODEV"), e(8, "ST_NOEXEC"),
        e(0x10, "ST_SYNCHRONOUS"), e(0x40, "ST_MANDLOCK"), e(0x400, "ST_NOATIME"), e(0x800, "ST_NODIRATIME"),
        e(0x1000, "ST_RELATIME"), e(0x2000, "ST_NOSYMFOLLOW"),
    ],
    differs: &[],
};

/// 117 names.
pub static FSMAGIC: Table = Table {
    name: "fsmagic",
    unknown: "",
    sorted: true,
    entries: &[
        e(0x2f, "QNX4_SUPER_MAGIC"), e(0x33, "Z3FOLD_MAGIC"), e(0x187, "AUTOFS_SUPER_MAGIC"),
        e(0x1373, "DEVFS_SUPER_MAGIC"), e(0x137d, "EXT_SUPER_MAGIC"), e(0x137f, "MINIX_SUPER_MAGIC"),
        e(0x138f, "MINIX_SUPER_MAGIC2"), e(0x1cd1, "DEVPTS_SUPER_MAGIC"), e(0x2468, "MINIX2_SUPER_MAGIC"),
        e(0x2478, "MINIX2_SUPER_MAGIC2"), e(0x3434, "NILFS_SUPER_MAGIC"), e(0x4244, "HFS_SUPER_MAGIC"),
        e(0x482b, "HFSPLUS_SUPER_MAGIC"), e(0x4d44, "MSDOS_SUPER_MAGIC"), e(0x4d5a, "MINIX3_SUPER_MAGIC"),
        e(0x517b, "SMB_SUPER_MAGIC"), e(0x564c, "NCP_SUPER_MAGIC"), e(0x5df5, "EXOFS_SUPER_MAGIC"),
        e(0x6969, "NFS_SUPER_MAGIC"), e(0x7275, "ROMFS_MAGIC"), e(0x72b6, "JFFS2_SUPER_MAGIC"),
        e(0x9660, "ISOFS_SUPER_MAGIC"), e(0x9fa0, "PROC_SUPER_MAGIC"), e(0x9fa1, "OPENPROM_SUPER_MAGIC"),
        e(0x9fa2, "USBDEVICE_SUPER_MAGIC"), e(0xadf5, "ADFS_SUPER_MAGIC"), e(0xadff, "AFFS_SUPER_MAGIC"),
        e(0xef51, "EXT2_OLD_SUPER_MAGIC"), e(0xef53, "EXT2_SUPER_MAGIC"), e(0xf15f, "ECRYPTFS_SUPER_MAGIC"),
        e(0x11954, "UFS_MAGIC"), e(0x27e0eb, "CGROUP_SUPER_MAGIC"), e(0x414a53, "EFS_SUPER_MAGIC"),
        e(0xc0ffee, "HOSTFS_SUPER_MAGIC"), e(0xc36400, "CEPH_SUPER_MAGIC"), e(0x1021994, "TMPFS_MAGIC"),
        e(0x1021997, "V9FS_MAGIC"), e(0x1161970, "GFS2_MAGIC"), e(0x12fd16d, "XIAFS_SUPER_MAGIC"),
        e(0x12ff7b4, "XENIX_SUPER_MAGIC"), e(0x12ff7b5, "SYSV4_SUPER_MAGIC"), e(0x12ff7b6, "SYSV2_SUPER_MAGIC"),
        e(0x12ff7b7, "COH_SUPER_MAGIC"), e(0x2011994, "SHMFS_SUPER_MAGIC"), e(0x9041934, "ANON_INODE_FS_MAGIC"),
        e(0xbad1dea, "FUTEXFS_SUPER_MAGIC"), e(0xbd00bd0, "LL_SUPER_MAGIC"), e(0xbd00bd1, "LUSTRE_SUPER_MAGIC"),
        e(0x11307854, "MTD_INODE_FS_MAGIC"), e(0x13661366, "BALLOON_KVM_MAGIC"), e(0x15013346, "UDF_SUPER_MAGIC"),
        e(0x1badface, "BFS_MAGIC"), e(0x2011bab0, "EXFAT_SUPER_MAGIC"), e(0x24051905, "UBIFS_SUPER_MAGIC"),
        e(0x28cd3d45, "CRAMFS_MAGIC"), e(0x2fc12fc1, "ZFS_SUPER_MAGIC"), e(0x3153464a, "JFS_SUPER_MAGIC"),
        e(0x42465331, "BEFS_SUPER_MAGIC"), e(0x42494e4d, "BINFMTFS_MAGIC"), e(0x43415d53, "SMACK_MAGIC"),
        e(0x444d4142, "DMA_BUF_MAGIC"), e(0x453dcd28, "CRAMFS_MAGIC_WEND"), e(0x454d444d, "DEVMEM_MAGIC"),
        e(0x474d454d, "GUEST_MEMFD_MAGIC"), e(0x47504653, "GPFS_SUPER_MAGIC"), e(0x4e554c4c, "NULL_FS_MAGIC"),
        e(0x50494446, "PID_FS_MAGIC"), e(0x50495045, "PIPEFS_MAGIC"), e(0x52654973, "REISERFS_SUPER_MAGIC"),
        e(0x5345434d, "SECRETMEM_MAGIC"), e(0x5346414f, "AFS_SUPER_MAGIC"), e(0x5346544e, "NTFS_SB_MAGIC"),
        e(0x534f434b, "SOCKFS_MAGIC"), e(0x54190100, "UFS_CIGAM"), e(0x565a4653, "VZFS_SUPER_MAGIC"),
        e(0x57ac6e9d, "STACK_END_MAGIC"), e(0x58295829, "ZSMALLOC_MAGIC"), e(0x58465342, "XFS_SUPER_MAGIC"),
        e(0x5a3c69f0, "AAFS_MAGIC"), e(0x5a4f4653, "ZONEFS_MAGIC"), e(0x6165676c, "PSTOREFS_MAGIC"),
        e(0x61756673, "AUFS_SUPER_MAGIC"), e(0x62646576, "BDEVFS_MAGIC"), e(0x62656570, "CONFIGFS_MAGIC"),
        e(0x62656572, "SYSFS_MAGIC"), e(0x63677270, "CGROUP2_SUPER_MAGIC"), e(0x64626720, "DEBUGFS_MAGIC"),
        e(0x64646178, "DAXFS_MAGIC"), e(0x65735543, "FUSE_CTL_SUPER_MAGIC"), e(0x65735546, "FUSE_SUPER_MAGIC"),
        e(0x68191122, "QNX6_SUPER_MAGIC"), e(0x6b414653, "AFS_FS_MAGIC"), e(0x6c6f6f70, "BINDERFS_SUPER_MAGIC"),
        e(0x6e736673, "NSFS_MAGIC"), e(0x73636673, "SECURITYFS_MAGIC"), e(0x73717368, "SQUASHFS_MAGIC"),
        e(0x73727279, "BTRFS_TEST_MAGIC"), e(0x73757245, "CODA_SUPER_MAGIC"), e(0x7461636f, "OCFS2_SUPER_MAGIC"),
        e(0x74726163, "TRACEFS_MAGIC"), e(0x794c7630, "OVERLAYFS_SUPER_MAGIC"), e(0x858458f6, "RAMFS_MAGIC"),
        e(0x9123683e, "BTRFS_SUPER_MAGIC"), e(0x958458f6, "HUGETLBFS_MAGIC"), e(0xa501fcf5, "VXFS_SUPER_MAGIC"),
        e(0xabba1974, "XENFS_SUPER_MAGIC"), e(0xc7571590, "PPC_CMM_MAGIC"), e(0xc97e8168, "LOGFS_MAGIC"),
        e(0xca451a4e, "BCACHEFS_SUPER_MAGIC"), e(0xcafe4a11, "BPF_FS_MAGIC"), e(0xde5e81e4, "EFIVARFS_MAGIC"),
        e(0xe0f5e1e2, "EROFS_SUPER_MAGIC_V1"), e(0xf2f52010, "F2FS_SUPER_MAGIC"), e(0xf97cff8c, "SELINUX_MAGIC"),
        e(0xf995e849, "HPFS_SUPER_MAGIC"), e(0xfe534d42, "SMB2_SUPER_MAGIC"), e(0xff534d42, "CIFS_SUPER_MAGIC"),
    ],
    differs: &[],
};
