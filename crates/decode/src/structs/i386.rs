//! Records that only i386's calls use.

use crate::hooks::calendar::CALENDAR;
use crate::hooks::i386::NONE_THERE;
use crate::is_device;
use crate::structs::file::NEVER;
use crate::words::*;

/// `sa_flags` bit with which `sa_restorer` counts (asm/signal.h).
const SA_RESTORER: u64 = abi::c::SA_RESTORER;

record! {
    /// `struct stat64`, asm/stat.h.
    pub STAT64 = stat64 {
        @Verbose st_dev: Dev,
        @Verbose st_ino: U64,
        st_mode: Mode,
        @Verbose st_nlink: Uint,
        @Verbose st_uid: Uid,
        @Verbose st_gid: Gid,
        @Verbose st_blksize: Uint,
        @Verbose st_blocks: U64,
        st_rdev: When(is_device!(st_mode), &Dev),
        st_size: Either(is_device!(st_mode), &When(NEVER, &Int), &U64),
        @Verbose st_atime: Hook(&CALENDAR, &[st_atime_nsec]),
        @Verbose st_atime_nsec: Ulong,
        @Verbose st_mtime: Hook(&CALENDAR, &[st_mtime_nsec]),
        @Verbose st_mtime_nsec: Ulong,
        @Verbose st_ctime: Hook(&CALENDAR, &[st_ctime_nsec]),
        @Verbose st_ctime_nsec: Ulong,
    }
    /// `struct __old_kernel_stat`, asm/stat.h. It has neither blocks nor fractions of seconds.
    pub OLD_STAT = __old_kernel_stat {
        @Verbose st_dev: Dev,
        @Verbose st_ino: Uint,
        st_mode: Mode,
        @Verbose st_nlink: Uint,
        @Verbose st_uid: Uid,
        @Verbose st_gid: Gid,
        @Verbose st_blksize = st_dev: Hook(&NONE_THERE, &[]),
        @Verbose st_blocks = st_dev: Hook(&NONE_THERE, &[]),
        st_rdev: When(is_device!(st_mode), &Dev),
        st_size: Either(is_device!(st_mode), &When(NEVER, &Int), &Uint),
        @Verbose st_atime: Hook(&CALENDAR, &[]),
        @Verbose st_mtime: Hook(&CALENDAR, &[]),
        @Verbose st_ctime: Hook(&CALENDAR, &[]),
    }
    /// `struct statfs64`, asm-generic/statfs.h.
    pub STATFS64 = statfs64 {
        f_type: NameOr(&FSMAGIC, Base::Hex),
        f_bsize: Uint,
        f_blocks: U64,
        f_bfree: U64,
        f_bavail: U64,
        f_files: U64,
        f_ffree: U64,
        f_fsid: Struct(&crate::structs::file::FSID),
        f_namelen: Uint,
        f_frsize: Uint,
        f_flags: When(Any(f_flags, abi::c::ST_VALID), &Flags(&STATFS_FLAGS)),
    }
    /// `struct flock64`, asm-generic/fcntl.h, as F_SETLK64 and F_OFD_SETLK take it.
    pub FLOCK64_SET = flock64 {
        l_type: Name(&LOCKFCMDS),
        l_whence: Name(&WHENCE_CODES),
        l_start: I64,
        l_len: I64,
    }
    /// `struct flock64` as F_GETLK64 and F_OFD_GETLK give it.
    pub FLOCK64_GET = flock64 {
        l_type: Name(&LOCKFCMDS),
        l_whence: Name(&WHENCE_CODES),
        l_start: I64,
        l_len: I64,
        l_pid: Tgid,
    }
    /// `struct old_sigaction`: the mask is one word.
    pub OLD_SIGACTION = old_sigaction {
        sa_handler: Either(Is(sa_handler, 0xffff_ffff), &Ptr, &NameOr(&SA_HANDLER_VALUES, Base::Hex)),
        sa_mask: Sigset(Rest),
        sa_flags: Flags(&SIGACT_FLAGS),
        sa_restorer: When(Any(sa_flags, SA_RESTORER), &Ptr),
    }
}
