//! Records and packed words of files.

use crate::words::*;

/// `open(2)` flags: the access mode, then the rest.
pub static OPEN: Flagset = Flagset {
    parts: &[Part::Choice { mask: 3, table: &OPEN_ACCESS_MODES, zero: true }, Part::Flags(&OPEN_MODE_FLAGS)],
    unknown: "O_???",
};

/// The open(2) flags with which a mode is passed: `O_CREAT`, `__O_TMPFILE`.
pub const O_CREATES: u64 = abi::c::O_CREAT | abi::c::__O_TMPFILE;

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
        st_size: Ulong,
    }
}
