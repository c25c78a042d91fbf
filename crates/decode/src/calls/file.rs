//! Files, directories and descriptors.

use model::value::Outcome;

use crate::hooks::calendar::{UTIMENS, UTIMES};
use crate::hooks::dirent::{DIRENTS, DIRENTS64};
use crate::hooks::file_handle::{HANDLE_IN, HANDLE_OUT};
use crate::hooks::iov::{IOV_READ, IOVEC_DATA};
use crate::is_device;
use crate::structs::file::*;
use crate::structs::i386::{FLOCK64_GET, FLOCK64_SET};
use crate::words::*;

calls! {
    /// Files and directories.
    pub CALLS:
    open (pathname: In(&Path), flags: Packed(&OPEN), mode: When(Any(flags, O_CREATES), &Oct)) -> Ret::Fd, [DESC | FILE];
    openat (dirfd: Dirfd, pathname: In(&Path), flags: Packed(&OPEN), mode: When(Any(flags, O_CREATES), &Oct)) -> Ret::Fd, [DESC | FILE];
    openat2 (dirfd: Dirfd, pathname: In(&Path), how: Either(Below(size, 24), &Ptr, &In(&Sized(&OPEN_HOW, Of(size)))), size: Ulong) -> Ret::Fd, [DESC | FILE];
    creat (pathname: In(&Path), mode: Oct) -> Ret::Fd, [DESC | FILE];
    close (fd: Fd) -> Ret::Zero, [DESC];
    close_range (first: Uint, last: Uint, flags: Flags(&CLOSE_RANGE_FLAGS)) -> Ret::Zero, [];

    read (fd: Fd, buf: Out(&Bytes(Retval)), count: Ulong) -> Ret::Size, [DESC];
    write (fd: Fd, buf: In(&Bytes(Of(count))), count: Ulong) -> Ret::Size, [DESC];
    pread64 (fd: Fd, buf: Out(&Bytes(Retval)), count: Ulong, offset: I64) -> Ret::Size, [DESC];
    pwrite64 (fd: Fd, buf: In(&Bytes(Of(count))), count: Ulong, offset: I64) -> Ret::Size, [DESC];
    readv (fd: Fd, iov: Hook(&IOV_READ, &[iovcnt]), iovcnt: Ulong) -> Ret::Size, [DESC];
    writev (fd: Fd, iov: In(&Array(&Struct(&IOVEC_DATA), Of(iovcnt))), iovcnt: Ulong) -> Ret::Size, [DESC];
    preadv (fd: Fd, iov: Hook(&IOV_READ, &[iovcnt]), iovcnt: Ulong, offset: I64) -> Ret::Size, [DESC];
    pwritev (fd: Fd, iov: In(&Array(&Struct(&IOVEC_DATA), Of(iovcnt))), iovcnt: Ulong, offset: I64) -> Ret::Size, [DESC];
    preadv2 (fd: Fd, iov: Hook(&IOV_READ, &[iovcnt]), iovcnt: Ulong, offset: Long, _pos_h: HIGH, flags: Flags(&RWF_FLAGS)) -> Ret::Size, [DESC];
    pwritev2 (fd: Fd, iov: In(&Array(&Struct(&IOVEC_DATA), Of(iovcnt))), iovcnt: Ulong, offset: Long, _pos_h: HIGH, flags: Flags(&RWF_FLAGS)) -> Ret::Size, [DESC];
    vmsplice (fd: Fd, iov: In(&Array(&Struct(&IOVEC_DATA), Of(nr_segs))), nr_segs: Ulong, flags: Flags(&SPLICE_FLAGS)) -> Ret::Size, [DESC];

    lseek (fd: Fd, offset: Long, whence: Name(&WHENCE_CODES)) -> Ret::Int, [DESC];
    sendfile (out_fd: Fd, in_fd: Fd, offset: InOut(&Ulong), count: Ulong) -> Ret::Size, [DESC | NETWORK];
    splice (fd_in: Fd, off_in: In(&I64), fd_out: Fd, off_out: In(&I64), len: Ulong, flags: Flags(&SPLICE_FLAGS)) -> Ret::Size, [DESC];
    tee (fd_in: Fd, fd_out: Fd, len: Ulong, flags: Flags(&SPLICE_FLAGS)) -> Ret::Size, [DESC];
    copy_file_range (fd_in: Fd, off_in: In(&I64), fd_out: Fd, off_out: In(&I64), len: Ulong, flags: Uint) -> Ret::Size, [DESC];
    fadvise64 (fd: Fd, offset: I64, len: Ulong, advice: Name(&ADVISE)) -> Ret::Zero, [DESC];
    readahead (fd: Fd, offset: I64, count: Ulong) -> Ret::Zero, [DESC];
    fallocate (fd: Fd, mode: Flags(&FALLOC_FLAGS), offset: I64, len: I64) -> Ret::Zero, [DESC];
    sync_file_range (fd: Fd, offset: I64, nbytes: I64, flags: Flags(&SYNC_FILE_RANGE_FLAGS)) -> Ret::Zero, [DESC];
    fsync (fd: Fd) -> Ret::Zero, [DESC];
    fdatasync (fd: Fd) -> Ret::Zero, [DESC];
    truncate (path: In(&Path), length: Ulong) -> Ret::Zero, [FILE];
    ftruncate (fd: Fd, length: Ulong) -> Ret::Zero, [DESC];
    flock (fd: Fd, op: Flags(&FLOCKCMDS)) -> Ret::Zero, [DESC];
    cachestat (fd: Fd, cstat_range: In(&Struct(&CACHESTAT_RANGE)), cstat: Out(&Struct(&CACHESTAT)), flags: Hex32) -> Ret::Zero, [DESC];

    dup (oldfd: Fd) -> Ret::Fd, [DESC];
    dup2 (oldfd: Fd, newfd: Fd) -> Ret::Fd, [DESC];
    dup3 (oldfd: Fd, newfd: Fd, flags: Flags(&OPEN_MODE_FLAGS)) -> Ret::Fd, [DESC];
    pipe (pipefd: Out(&Array(&Fd, N(2)))) -> Ret::Zero, [DESC];
    pipe2 (pipefd: Out(&Array(&Fd, N(2))), flags: Flags(&OPEN_MODE_FLAGS)) -> Ret::Zero, [DESC];
    fcntl (fd: Fd, op: Name(&FCNTLCMDS), arg: Cases) -> Ret::Int, [DESC] by op => FCNTL;
    eventfd (initval: Uint) -> Ret::Fd, [DESC];
    eventfd2 (initval: Uint, flags: Flags(&EFD_FLAGS)) -> Ret::Fd, [DESC];
    memfd_create (name: In(&Text), flags: Packed(&MFD)) -> Ret::Fd, [DESC];
    memfd_secret (flags: Flags(&MEMFD_SECRET_FLAGS)) -> Ret::Fd, [DESC];

    getdents (fd: Fd, dirp: Out(&Hook(&DIRENTS, &[])), count: Uint) -> Ret::Size, [DESC];
    getdents64 (fd: Fd, dirp: Out(&Hook(&DIRENTS64, &[])), count: Uint) -> Ret::Size, [DESC];
    getcwd (buf: Out(&Path), size: Ulong) -> Ret::Size, [FILE];
    chdir (path: In(&Path)) -> Ret::Zero, [FILE];
    fchdir (fd: Fd) -> Ret::Zero, [DESC];
    rename (oldpath: In(&Path), newpath: In(&Path)) -> Ret::Zero, [FILE];
    renameat (olddirfd: Dirfd, oldpath: In(&Path), newdirfd: Dirfd, newpath: In(&Path)) -> Ret::Zero, [DESC | FILE];
    renameat2 (olddirfd: Dirfd, oldpath: In(&Path), newdirfd: Dirfd, newpath: In(&Path), flags: Flags(&RENAME_FLAGS)) -> Ret::Zero, [DESC | FILE];
    mkdir (pathname: In(&Path), mode: Oct) -> Ret::Zero, [FILE];
    mkdirat (dirfd: Dirfd, pathname: In(&Path), mode: Oct) -> Ret::Zero, [DESC | FILE];
    rmdir (path: In(&Path)) -> Ret::Zero, [FILE];
    link (oldpath: In(&Path), newpath: In(&Path)) -> Ret::Zero, [FILE];
    linkat (olddirfd: Dirfd, oldpath: In(&Path), newdirfd: Dirfd, newpath: In(&Path), flags: Flags(&AT_FLAGS)) -> Ret::Zero, [DESC | FILE];
    unlink (path: In(&Path)) -> Ret::Zero, [FILE];
    unlinkat (dirfd: Dirfd, pathname: In(&Path), flags: Flags(&AT_FLAGS)) -> Ret::Zero, [DESC | FILE];
    symlink (oldpath: In(&Path), newpath: In(&Path)) -> Ret::Zero, [FILE];
    symlinkat (target: In(&Path), newdirfd: Dirfd, linkpath: In(&Path)) -> Ret::Zero, [DESC | FILE];
    readlink (pathname: In(&Path), buf: Out(&Bytes(Retval)), bufsiz: Ulong) -> Ret::Size, [FILE];
    readlinkat (dirfd: Dirfd, pathname: In(&Path), buf: Out(&Bytes(Retval)), bufsiz: Ulong) -> Ret::Size, [DESC | FILE];

    chmod (pathname: In(&Path), mode: Oct) -> Ret::Zero, [FILE];
    fchmod (fd: Fd, mode: Oct) -> Ret::Zero, [DESC];
    fchmodat (dirfd: Dirfd, pathname: In(&Path), mode: Oct) -> Ret::Zero, [DESC | FILE];
    fchmodat2 (dirfd: Dirfd, pathname: In(&Path), mode: Oct, flags: Flags(&FCHMODAT_FLAGS)) -> Ret::Zero, [DESC | FILE];
    chown (pathname: In(&Path), owner: Uid, group: Gid) -> Ret::Zero, [FILE];
    lchown (pathname: In(&Path), owner: Uid, group: Gid) -> Ret::Zero, [FILE];
    fchown (fd: Fd, owner: Uid, group: Gid) -> Ret::Zero, [DESC];
    fchownat (dirfd: Dirfd, pathname: In(&Path), owner: Uid, group: Gid, flags: Flags(&AT_FLAGS)) -> Ret::Zero, [DESC | FILE];
    umask (mask: Oct) -> Ret::Oct, [NEVER_FAILS];
    mknod (pathname: In(&Path), mode: Width(2, &Mode), dev: When(is_device!(mode), &Width(4, &Dev))) -> Ret::Zero, [FILE];
    mknodat (dirfd: Dirfd, pathname: In(&Path), mode: Width(2, &Mode), dev: When(is_device!(mode), &Width(4, &Dev))) -> Ret::Zero, [DESC | FILE];
    access (pathname: In(&Path), mode: Flags(&ACCESS_MODES)) -> Ret::Zero, [FILE];
    faccessat (dirfd: Dirfd, pathname: In(&Path), mode: Flags(&ACCESS_MODES)) -> Ret::Zero, [DESC | FILE];
    faccessat2 (dirfd: Dirfd, pathname: In(&Path), mode: Flags(&ACCESS_MODES), flags: Flags(&FACCESSAT_FLAGS)) -> Ret::Zero, [DESC | FILE];
    utime (filename: In(&Path), times: In(&Struct(&UTIMBUF))) -> Ret::Zero, [FILE];
    utimes (pathname: In(&Path), times: In(&Hook(&UTIMES, &[]))) -> Ret::Zero, [FILE];
    futimesat (dirfd: Dirfd, pathname: In(&Path), times: In(&Hook(&UTIMES, &[]))) -> Ret::Zero, [DESC | FILE];
    utimensat (dirfd: Dirfd, pathname: In(&Path), times: In(&Hook(&UTIMENS, &[])), flags: Flags(&AT_FLAGS)) -> Ret::Zero, [DESC | FILE];

    stat (pathname: In(&Path), statbuf: Out(&Struct(&STAT))) -> Ret::Zero, [FILE | STAT | STAT_LIKE];
    lstat (pathname: In(&Path), statbuf: Out(&Struct(&STAT))) -> Ret::Zero, [FILE | LSTAT | STAT_LIKE];
    fstat (fd: Fd, statbuf: Out(&Struct(&STAT))) -> Ret::Zero, [DESC | FSTAT | STAT_LIKE];
    newfstatat (dirfd: Dirfd, pathname: In(&Path), statbuf: Out(&Struct(&STAT)), flags: Flags(&AT_FLAGS)) -> Ret::Zero, [DESC | FILE | FSTAT | STAT_LIKE];
    statx (dirfd: Dirfd, pathname: In(&Path), flags: Apart(&STATX_FLAGS), mask: Flags(&STATX_MASKS), statxbuf: Out(&Struct(&STATX))) -> Ret::Zero, [DESC | FILE | FSTAT | STAT_LIKE];
    statfs (pathname: In(&Path), buf: Out(&Struct(&STATFS))) -> Ret::Zero, [FILE | STATFS | STATFS_LIKE];
    fstatfs (fd: Fd, buf: Out(&Struct(&STATFS))) -> Ret::Zero, [DESC | FSTATFS | STATFS_LIKE];
    ustat (dev: Width(4, &Dev), ubuf: Late(&Ptr)) -> Ret::Zero, [STATFS_LIKE];
    file_getattr (dirfd: Dirfd, pathname: In(&Path), attr: Either(Below(size, 24), &Late(&Ptr), &Either(Below(size, 4097), &Out(&Sized(&FILE_ATTR, Of(size))), &Late(&Ptr))), size: Ulong, flags: Flags(&FILE_ATTR_FLAGS)) -> Ret::Zero, [DESC | FILE];
    file_setattr (dirfd: Dirfd, pathname: In(&Path), attr: Either(Below(size, 24), &Ptr, &Either(Below(size, 4097), &In(&Sized(&FILE_ATTR_SET, Of(size))), &Ptr)), size: Ulong, flags: Flags(&FILE_ATTR_FLAGS)) -> Ret::Zero, [DESC | FILE];
    name_to_handle_at (dirfd: Dirfd, pathname: In(&Path), handle: Either(Is(handle, 0), &Ptr, &Hook(&HANDLE_OUT, &[])), mount_id: Either(Readable(handle, 4), &Out(&Int), &Late(&Ptr)), flags: Flags(&NAME_TO_HANDLE_AT_FLAGS)) -> Ret::Zero, [DESC | FILE];
    open_by_handle_at (mount_fd: Fd, handle: In(&Hook(&HANDLE_IN, &[])), flags: Packed(&OPEN)) -> Ret::Fd, [DESC];
}

/// The upper half of a file offset that comes in two registers on every ABI: a 64-bit kernel takes all from the first.
const HIGH: Ty = When(NEVER, &Long);

calls! {
    /// Where both halves of an offset count.
    pub I386:
    preadv2 (fd: Fd, iov: Hook(&IOV_READ, &[iovcnt]), iovcnt: Ulong, offset: I64, flags: Flags(&RWF_FLAGS)) -> Ret::Size, [DESC];
    pwritev2 (fd: Fd, iov: In(&Array(&Struct(&IOVEC_DATA), Of(iovcnt))), iovcnt: Ulong, offset: I64, flags: Flags(&RWF_FLAGS)) -> Ret::Size, [DESC];
}

calls! {
    /// x32, where an offset takes one whole register.
    pub X32:
    preadv (fd: Fd, iov: Hook(&IOV_READ, &[iovcnt]), iovcnt: Width(4, &Ulong), offset: I64) -> Ret::Size, [DESC];
    pwritev (fd: Fd, iov: In(&Array(&Struct(&IOVEC_DATA), Of(iovcnt))), iovcnt: Width(4, &Ulong), offset: I64) -> Ret::Size, [DESC];
    preadv2 (fd: Fd, iov: Hook(&IOV_READ, &[iovcnt]), iovcnt: Width(4, &Ulong), offset: I64, flags: Flags(&RWF_FLAGS)) -> Ret::Size, [DESC];
    pwritev2 (fd: Fd, iov: In(&Array(&Struct(&IOVEC_DATA), Of(iovcnt))), iovcnt: Width(4, &Ulong), offset: I64, flags: Flags(&RWF_FLAGS)) -> Ret::Size, [DESC];
    sendfile (out_fd: Fd, in_fd: Fd, offset: InOut(&I64), count: Ulong) -> Ret::Size, [DESC | NETWORK];
}

cases! {
    /// fcntl(2).
    pub FCNTL (fd, op):
    F_DUPFD | F_DUPFD_CLOEXEC => (arg: Width(8, &Long)) -> Ret::Fd;
    F_GETFD => () -> Ret::Remark("flags", &Flags(&FDFLAGS));
    F_SETFD => (arg: Flags(&FDFLAGS));
    F_GETFL => () -> Ret::Remark("flags", &Packed(&OPEN));
    F_SETFL => (arg: Packed(&OPEN));
    F_SETLK | F_SETLKW => (arg: In(&Struct(&FLOCK_SET)));
    F_OFD_SETLK | F_OFD_SETLKW => (arg: In(&Struct(&FLOCK64_SET)));
    F_GETLK => (arg: Out(&Struct(&FLOCK_GET)));
    F_OFD_GETLK => (arg: Out(&Struct(&FLOCK64_GET)));
    F_SETOWN => (arg: TgidOrPgid);
    F_GETOWN => () -> Ret::Hook(&OWNER);
    F_SETOWN_EX => (arg: In(&Struct(&F_OWNER_EX)));
    F_GETOWN_EX => (arg: Out(&Struct(&F_OWNER_EX)));
    F_SETSIG => (arg: Signal);
    F_GETSIG => () -> Ret::Decimal("", &Signal);
    F_SETLEASE => (arg: Width(8, &Name(&LOCKFCMDS)));
    F_GETLEASE => () -> Ret::Remark("", &Name(&LOCKFCMDS));
    F_NOTIFY => (arg: Width(8, &Flags(&NOTIFYFLAGS)));
    F_DUPFD_QUERY => (arg: Fd);
    F_SETPIPE_SZ => (arg: Width(8, &Long));
    F_GETPIPE_SZ => ();
    F_ADD_SEALS => (arg: Width(8, &Flags(&F_SEALS)));
    F_GET_SEALS => () -> Ret::Remark("seals", &Flags(&F_SEALS));
    F_GET_RW_HINT | F_GET_FILE_RW_HINT => (arg: Out(&Width(8, &Name(&RWH_WRITE_LIFE_HINTS))));
    F_SET_RW_HINT | F_SET_FILE_RW_HINT => (arg: In(&Width(8, &Name(&RWH_WRITE_LIFE_HINTS))));
    F_GETDELEG => (arg: Out(&Struct(&DELEGATION)));
    F_SETDELEG => (arg: In(&Struct(&DELEGATION)));
    _ => (arg: Hex);
}

/// F_GETOWN's result: a process, or a process group as a negative number.
static OWNER: RetHook = RetHook {
    name: "F_GETOWN",
    run: |_, raw| {
        let num = Num::new(raw, 4);
        let handle = if num.signed() < 0 { Handle::Pgid } else { Handle::Tgid };
        (Outcome::Value(Value::Handle(num, handle)), &[])
    },
    errors: false,
};

#[cfg(test)]
mod tests {
    use crate::testing::{case, words};

    #[test]
    fn a_mode_comes_with_what_creates() {
        let open = |flags| case(&[0x1000, flags, 0o644]).memory(0x1000, *b"a\0").ret(3).show("open");
        assert_eq!(open(0), "\"a\", O_RDONLY; = 3");
        assert_eq!(open(0x42), "\"a\", O_RDWR|O_CREAT, 0644; = 3");
        assert_eq!(open(0x0041_0001), "\"a\", O_WRONLY|O_TMPFILE, 0644; = 3");
    }

    #[test]
    fn open_how_by_its_size() {
        let how = words(&[0x1_0000_0042, 0o600, 0x40, 7]);
        let open = |size| {
            case(&[0xffff_ff9c, 0x1000, 0x2000, size]).memory(0x1000, *b"a\0").memory(0x2000, how.clone()).error(22)
        };
        assert_eq!(open(16).show("openat2"), "-100, \"a\", 0x2000, 16; = -22");
        assert_eq!(
            open(24).show("openat2"),
            "-100, \"a\", {flags=O_RDWR|O_CREAT|OPENAT2_REGULAR, mode=0600, resolve=0x40 /* RESOLVE_??? */}, 24; = -22"
        );
        assert!(open(32).show("openat2").contains("/* bytes 24..31 */ \"\\x07\\x00"));
        assert!(open(40).show("openat2").ends_with(", ???}, 40; = -22"));
    }

    #[test]
    fn data_that_was_read_is_spread_over_the_vector() {
        let vector = words(&[0x2000, 4, 0, 0, 0x2100, 40]);
        let read = || {
            case(&[3, 0x1000, 3])
                .memory(0x1000, vector.clone())
                .after(0x1000, vector.clone())
                .after(0x2000, *b"abcdefg")
                .after(0x2100, *b"hijk")
        };
        assert_eq!(
            read().ret(6).show("readv"),
            "3; [{iov_base=\"abcd\", iov_len=4}, {iov_base=NULL, iov_len=0}, {iov_base=\"hi\", iov_len=40}], 3 = 6"
        );
        assert_eq!(
            read().error(5).show("readv"),
            "3; [{iov_base=0x2000, iov_len=4}, {iov_base=NULL, iov_len=0}, {iov_base=0x2100, iov_len=40}], 3 = -5"
        );
        assert_eq!(case(&[3, 0, 3]).error(14).show("readv"), "3; NULL, 3 = -14");
        assert_eq!(case(&[3, 0x1000, u64::MAX]).ret(1).show("readv"), format!("3; 0x1000, {} = 1", u64::MAX));
        assert_eq!(
            case(&[3, 0x1000, 2]).memory(0x1000, words(&[0x2000, 4])).memory(0x2000, *b"abcd").ret(9).show("readv"),
            "3; [{iov_base=\"abcd\", iov_len=4}, ... /* 0x1010 */], 2 = 9"
        );
    }

    #[test]
    fn entries_of_a_directory() {
        let entry = |ino: u64, len: u16, kind: u8, name: &[u8]| {
            let mut bytes = words(&[ino, 9]);
            bytes.extend(len.to_le_bytes());
            bytes.push(kind);
            bytes.extend(name);
            bytes.resize(len.into(), 0);
            bytes
        };
        let both = [entry(5, 24, 4, b"."), entry(6, 32, 8, b"file")].concat();
        let list = |len: u64| case(&[3, 0x1000, 512]).memory(0x1000, both.clone()).ret(len).show("getdents64");
        assert_eq!(
            list(56),
            "3; 0x1000 /* 2 entries */ [{d_ino=5, d_off=9, d_reclen=24, d_type=DT_DIR, d_name=\".\"}, \
             {d_ino=6, d_off=9, d_reclen=32, d_type=DT_REG, d_name=\"file\"}], 512 = 56"
        );
        assert_eq!(list(0), "3; 0x1000 /* 0 entries */ [], 512 = 0");
        // A record that claims to be longer than what came, or shorter than its header.
        assert!(list(30).starts_with("3; 0x1000 /* 1 entries */"));
        let short = [entry(5, 24, 4, b".")[..16].to_vec(), vec![0; 8]].concat();
        assert!(case(&[3, 0x1000, 99]).memory(0x1000, short).ret(24).show("getdents64").contains("/* 0 entries"));
        let mut old = words(&[5, 9]);
        old.extend(24u16.to_le_bytes());
        old.extend(b"ab\0\0\0\x08");
        assert!(
            case(&[3, 0x1000, 512])
                .memory(0x1000, old)
                .ret(24)
                .show("getdents")
                .contains("{d_ino=5, d_off=9, d_reclen=24, d_name=\"ab\", d_type=DT_REG}")
        );
    }

    #[test]
    fn a_handle_and_the_room_for_it() {
        let header = |size: u32| [size.to_le_bytes(), 1u32.to_le_bytes()].concat();
        let name = || {
            case(&[0xffff_ff9c, 0x1000, 0x2000, 0x3000, 0])
                .memory(0x1000, *b"a\0")
                .memory(0x2000, header(128))
                .after(0x2000, [header(4), vec![1, 2, 3, 4]].concat())
                .after(0x3000, 27u32.to_le_bytes())
        };
        assert_eq!(
            name().show("name_to_handle_at"),
            "-100, \"a\"; {handle_bytes=128 => 4, handle_type=1, f_handle=\"\\x01\\x02\\x03\\x04\"}, [27], 0 = 0"
        );
        assert_eq!(name().error(75).show("name_to_handle_at"), "-100, \"a\"; {handle_bytes=128 => 4}, 0x3000, 0 = -75");
        assert_eq!(name().error(2).show("name_to_handle_at"), "-100, \"a\"; {handle_bytes=128}, 0x3000, 0 = -2");
        assert_eq!(
            case(&[3, 0x2000, 2]).memory(0x2000, header(16)).error(22).show("open_by_handle_at"),
            "3, {handle_bytes=16, handle_type=1, f_handle=???}, O_RDWR; = -22"
        );
    }

    #[test]
    fn times_with_their_dates() {
        let set = |times: &[u64]| {
            case(&[3, 0, 0x1000, 0]).memory(0x1000, words(times)).show("utimensat").replace("; = 0", "")
        };
        assert_eq!(
            set(&[1_700_000_000, 5, 0, 0]),
            "3, NULL, [{tv_sec=1700000000, tv_nsec=5} /* date 1700000000.000000005 */, {tv_sec=0, tv_nsec=0}], 0"
        );
        assert_eq!(set(&[7, 0x3fff_ffff, 7, 0x3fff_fffe]), "3, NULL, [UTIME_NOW, UTIME_OMIT], 0");
        assert_eq!(set(&[7, 1_000_000_000, 7]), "3, NULL, 0x1000, 0");
        assert!(
            case(&[0, 0x1000])
                .memory(0x1000, words(&[1, 999_999, 1, 1_000_000]))
                .show("utimes")
                .contains("[{tv_sec=1, tv_usec=999999} /* date 1.999999000 */, {tv_sec=1, tv_usec=1000000}]")
        );
        assert_eq!(
            case(&[0, 0x1000]).memory(0x1000, words(&[5, 0])).show("utime"),
            "NULL, {actime=5 /* date 5.000000000 */, modtime=0}; = 0"
        );
    }

    #[test]
    fn flags_of_a_file_system_count_when_they_say_so() {
        let statfs = |flags| {
            let mut memory = words(&[0; 15]);
            memory[80..88].copy_from_slice(&u64::to_le_bytes(flags));
            case(&[3, 0x1000]).memory(0x1000, memory).show("fstatfs")
        };
        assert!(statfs(0x21).ends_with("f_frsize=0, f_flags=ST_VALID|ST_RDONLY} = 0"), "{}", statfs(0x21));
        assert!(statfs(1).ends_with("f_frsize=0} = 0"), "{}", statfs(1));
    }

    #[test]
    fn attributes_of_a_file_as_far_as_the_size_goes() {
        let get = |size| case(&[3, 0, 0x1000, size, 0]).memory(0x1000, vec![1; 64]).show("file_getattr");
        assert!(get(32).contains("/* bytes 24..31 */ "), "{}", get(32));
        assert_eq!(get(4097), "3, NULL; 0x1000, 4097, 0 = 0");
    }

    #[test]
    fn a_device_shows_its_number_where_a_file_shows_its_size() {
        let mut stat = words(&[5, 6, 1, 0, 0, 0x103, 77]);
        stat.resize(144, 0);
        let mode = |stat: &mut Vec<u8>, mode: u32| stat[24..28].copy_from_slice(&mode.to_le_bytes());
        mode(&mut stat, 0o20666);
        let shown = case(&[3, 0x1000]).memory(0x1000, stat.clone()).show("fstat");
        assert!(shown.contains("st_rdev=") && !shown.contains("st_size="), "{shown}");
        mode(&mut stat, 0o100_644);
        let shown = case(&[3, 0x1000]).memory(0x1000, stat).show("fstat");
        assert!(shown.contains("st_size=77") && !shown.contains("st_rdev="), "{shown}");
        assert_eq!(case(&[3, 0x1000]).error(9).show("fstat"), "3; 0x1000 = -9");
    }

    #[test]
    fn what_fcntl_takes_and_gives() {
        assert_eq!(case(&[3, 3]).ret(0x8002).show("fcntl"), "3, F_GETFL; = 0x8002 (flags O_RDWR|O_LARGEFILE)");
        assert_eq!(case(&[3, 3]).show("fcntl"), "3, F_GETFL; = 0 (flags O_RDONLY)");
        assert_eq!(case(&[3, 1]).show("fcntl"), "3, F_GETFD; = 0");
        assert_eq!(case(&[3, 1]).ret(1).show("fcntl"), "3, F_GETFD; = 0x1 (flags FD_CLOEXEC)");
        assert_eq!(case(&[3, 11]).show("fcntl"), "3, F_GETSIG; = 0");
        assert_eq!(case(&[3, 9]).ret(-5000i64 as u64).show("fcntl"), "3, F_GETOWN; = -5000");
        assert_eq!(case(&[3, 77, 5]).error(22).show("fcntl"), "3, 0x4d /* F_??? */, 0x5; = -22");
        let lock = words(&[1, 5, 10, 0]);
        assert_eq!(
            case(&[3, 6, 0x1000]).memory(0x1000, lock.clone()).show("fcntl"),
            "3, F_SETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=5, l_len=10}; = 0"
        );
        assert_eq!(
            case(&[3, 5, 0x1000]).memory(0x1000, lock).show("fcntl"),
            "3, F_GETLK; {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=5, l_len=10, l_pid=0} = 0"
        );
    }
}
