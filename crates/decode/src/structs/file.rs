//! Records and packed words of files.

use abi::c;

use crate::hooks::calendar::{CALENDAR, STATX_TIME};
use crate::words::*;

/// `open(2)` flags: the access mode, then the rest.
pub static OPEN: Flagset = Flagset {
    parts: &[Part::Choice { mask: 3, table: &OPEN_ACCESS_MODES, zero: true }, Part::Flags(&OPEN_MODE_FLAGS)],
    unknown: "O_???",
};

/// openat2(2)'s flags: those of open(2) and more, in 64 bits.
pub static OPEN2: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 3, table: &OPEN_ACCESS_MODES, zero: true },
        Part::Flags(&OPEN_MODE_FLAGS),
        Part::Flags(&OPENAT2_FLAGS),
    ],
    unknown: "O_???",
};

/// The open(2) flags with which a mode is passed: `O_CREAT`, `__O_TMPFILE`.
pub const O_CREATES: u64 = c::O_CREAT | c::__O_TMPFILE;

/// The kinds of synchronisation; both at once are none.
static SYNC_TYPES: abi::Table = abi::Table {
    sorted: false,
    entries: &[
        abi::Entry { value: c::AT_STATX_SYNC_AS_STAT, name: "AT_STATX_SYNC_AS_STAT" },
        abi::Entry { value: c::AT_STATX_FORCE_SYNC, name: "AT_STATX_FORCE_SYNC" },
        abi::Entry { value: c::AT_STATX_DONT_SYNC, name: "AT_STATX_DONT_SYNC" },
        abi::Entry { value: c::AT_STATX_SYNC_TYPE, name: "AT_STATX_FORCE_SYNC|AT_STATX_DONT_SYNC" },
    ],
    ..AT_STATX_SYNC_TYPES
};
/// The other flags of statx(2), without a placeholder.
static STATX_AT_FLAGS: abi::Table = abi::Table { unknown: "", ..AT_FLAGS };

/// statx(2)'s flags: the kind of synchronisation, then the rest.
pub static STATX_FLAGS: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: c::AT_STATX_SYNC_TYPE, table: &SYNC_TYPES, zero: true },
        Part::Flags(&STATX_AT_FLAGS),
    ],
    unknown: "AT_???",
};

/// memfd_create(2)'s flags, with the logarithm of the huge page size.
pub static MFD: Flagset = Flagset {
    parts: &[
        Part::Flags(&MEMFD_CREATE_FLAGS),
        Part::Number { mask: 0xfc00_0000, shift: 26, base: Base::Udec, suffix: "<<MFD_HUGE_SHIFT", zero: false },
    ],
    unknown: "MFD_???",
};

/// Whether a mode is one of a device, which has a number of its own; the argument or field is the mode.
#[macro_export]
macro_rules! is_device {
    ($mode:ident) => {
        Or(&Bits($mode, 0o170_000, abi::c::S_IFCHR), &Bits($mode, 0o170_000, abi::c::S_IFBLK))
    };
}

/// Nothing is shown under it.
pub const NEVER: Cond = Below(Arg(0), 0);

record! {
    /// `struct stat`, asm/stat.h.
    pub STAT = stat {
        @Verbose st_dev: Dev,
        @Verbose st_ino: Ulong,
        st_mode: Mode,
        @Verbose st_nlink: Ulong,
        @Verbose st_uid: Uid,
        @Verbose st_gid: Gid,
        @Verbose st_blksize: Ulong,
        @Verbose st_blocks: Ulong,
        st_rdev: When(is_device!(st_mode), &Dev),
        st_size: Either(is_device!(st_mode), &When(NEVER, &Int), &Ulong),
        @Verbose st_atime: Hook(&CALENDAR, &[st_atime_nsec]),
        @Verbose st_atime_nsec: Ulong,
        @Verbose st_mtime: Hook(&CALENDAR, &[st_mtime_nsec]),
        @Verbose st_mtime_nsec: Ulong,
        @Verbose st_ctime: Hook(&CALENDAR, &[st_ctime_nsec]),
        @Verbose st_ctime_nsec: Ulong,
    }

    /// `struct statx`, linux/stat.h. The mask tells which fields are there.
    pub STATX = statx {
        stx_mask: Flags(&STATX_MASKS),
        @Verbose stx_blksize: Uint,
        stx_attributes: Flags(&STATX_ATTRS),
        @Verbose stx_nlink: When(Any(stx_mask, c::STATX_NLINK), &Uint),
        @Verbose stx_uid: When(Any(stx_mask, c::STATX_UID), &Uid),
        @Verbose stx_gid: When(Any(stx_mask, c::STATX_GID), &Gid),
        stx_mode: When(Any(stx_mask, c::STATX_TYPE | c::STATX_MODE), &Mode),
        @Verbose stx_ino: When(Any(stx_mask, c::STATX_INO), &U64),
        stx_size: When(Any(stx_mask, c::STATX_SIZE), &U64),
        @Verbose stx_blocks: When(Any(stx_mask, c::STATX_BLOCKS), &U64),
        @Verbose stx_attributes_mask: Flags(&STATX_ATTRS),
        @Verbose stx_atime: When(Any(stx_mask, c::STATX_ATIME), &Hook(&STATX_TIME, &[])),
        @Verbose stx_btime: When(Any(stx_mask, c::STATX_BTIME), &Hook(&STATX_TIME, &[])),
        @Verbose stx_ctime: When(Any(stx_mask, c::STATX_CTIME), &Hook(&STATX_TIME, &[])),
        @Verbose stx_mtime: When(Any(stx_mask, c::STATX_MTIME), &Hook(&STATX_TIME, &[])),
        @Verbose stx_rdev_major: Uint,
        @Verbose stx_rdev_minor: Uint,
        @Verbose stx_dev_major: Uint,
        @Verbose stx_dev_minor: Uint,
        @Verbose stx_mnt_id: When(Any(stx_mask, c::STATX_MNT_ID), &Hex64),
        @Verbose stx_dio_mem_align: When(Any(stx_mask, c::STATX_DIOALIGN), &Uint),
        @Verbose stx_dio_offset_align: When(Any(stx_mask, c::STATX_DIOALIGN), &Uint),
        @Verbose stx_subvol: When(Any(stx_mask, c::STATX_SUBVOL), &Hex64),
        @Verbose stx_atomic_write_unit_min: When(Any(stx_attributes, c::STATX_ATTR_WRITE_ATOMIC), &Uint),
        @Verbose stx_atomic_write_unit_max: When(Any(stx_attributes, c::STATX_ATTR_WRITE_ATOMIC), &Uint),
        @Verbose stx_atomic_write_segments_max: When(Any(stx_attributes, c::STATX_ATTR_WRITE_ATOMIC), &Uint),
        @Verbose stx_dio_read_offset_align: When(Any(stx_mask, c::STATX_DIO_READ_ALIGN), &Uint),
        @Verbose stx_atomic_write_unit_max_opt: When(Any(stx_attributes, c::STATX_ATTR_WRITE_ATOMIC), &Uint),
    }

    /// `__kernel_fsid_t`, asm-generic/posix_types.h.
    pub FSID = fsid {
        val: Array(&Hex32, N(2)),
    }

    /// `struct statfs`, asm/statfs.h.
    pub STATFS = statfs {
        f_type: NameOr(&FSMAGIC, Base::Hex),
        f_bsize: Ulong,
        f_blocks: Ulong,
        f_bfree: Ulong,
        f_bavail: Ulong,
        f_files: Ulong,
        f_ffree: Ulong,
        f_fsid: Struct(&FSID),
        f_namelen: Ulong,
        f_frsize: Ulong,
        f_flags: When(Any(f_flags, c::ST_VALID), &Flags(&STATFS_FLAGS)),
    }

    /// `struct open_how`, linux/openat2.h.
    pub OPEN_HOW = open_how {
        flags: Packed(&OPEN2),
        mode: When(Or(&Any(flags, O_CREATES), &Not(mode, 0)), &Oct),
        resolve: Flags(&OPEN_RESOLVE_FLAGS),
    }

    /// `struct flock` as F_SETLK takes it, linux/fcntl.h.
    pub FLOCK_SET = flock {
        l_type: Name(&LOCKFCMDS),
        l_whence: Name(&WHENCE_CODES),
        l_start: Long,
        l_len: Long,
    }
    /// `struct flock` as F_GETLK gives it.
    pub FLOCK_GET = flock {
        l_type: Name(&LOCKFCMDS),
        l_whence: Name(&WHENCE_CODES),
        l_start: Long,
        l_len: Long,
        l_pid: Tgid,
    }

    /// `struct f_owner_ex`, asm-generic/fcntl.h.
    pub F_OWNER_EX = f_owner_ex {
        r#type: Name(&F_OWNER_TYPES),
        pid: Switch(r#type, &[(c::F_OWNER_TID, Tid), (c::F_OWNER_PID, Tgid), (c::F_OWNER_PGRP, Pgid)], &Int),
    }

    /// `struct delegation`, linux/fcntl.h.
    pub DELEGATION = delegation {
        d_flags: Hex32,
        d_type: Name(&LOCKFCMDS),
        __pad: Hex32,
    }

    /// `struct utimbuf`, utime(2).
    pub UTIMBUF = utimbuf {
        actime: Hook(&CALENDAR, &[]),
        modtime: Hook(&CALENDAR, &[]),
    }

    /// `struct cachestat_range`, linux/mman.h.
    pub CACHESTAT_RANGE = cachestat_range {
        off: Hex64,
        len: U64,
    }
    /// `struct cachestat`, linux/mman.h.
    pub CACHESTAT = cachestat {
        nr_cache: U64,
        nr_dirty: U64,
        nr_writeback: U64,
        nr_evicted: U64,
        nr_recently_evicted: U64,
    }

    /// `struct file_attr` as file_getattr(2) gives it, linux/fs.h.
    pub FILE_ATTR = file_attr {
        fa_xflags: Flags(&FS_XFLAGS),
        fa_extsize: Uint,
        fa_nextents: Uint,
        fa_projid: Hex32,
        fa_cowextsize: Uint,
    }
    /// `struct file_attr` as file_setattr(2) takes it: the number of extents cannot be set.
    pub FILE_ATTR_SET = file_attr {
        fa_xflags: Flags(&FS_XFLAGS),
        fa_extsize: Uint,
        fa_projid: Hex32,
        fa_cowextsize: Uint,
    }
}
