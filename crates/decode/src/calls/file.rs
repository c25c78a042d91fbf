//! Files, directories and descriptors.

use model::value::Outcome;

use crate::hooks::calendar::{UTIMENS, UTIMES};
use crate::hooks::dirent::{DIRENTS, DIRENTS64};
use crate::hooks::file_handle::{HANDLE_IN, HANDLE_OUT};
use crate::hooks::iov::{IOV_READ, IOVEC, IOVEC_DATA};
use crate::is_device;
use crate::structs::file::*;
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
    preadv (fd: Fd, iov: Hook(&IOV_READ, &[iovcnt]), iovcnt: Ulong, offset: Long) -> Ret::Size, [DESC];
    pwritev (fd: Fd, iov: In(&Array(&Struct(&IOVEC_DATA), Of(iovcnt))), iovcnt: Ulong, offset: Long) -> Ret::Size, [DESC];
    preadv2 (fd: Fd, iov: Hook(&IOV_READ, &[iovcnt]), iovcnt: Ulong, offset: Long, _pos_h: HIGH, flags: Flags(&RWF_FLAGS)) -> Ret::Size, [DESC];
    pwritev2 (fd: Fd, iov: In(&Array(&Struct(&IOVEC_DATA), Of(iovcnt))), iovcnt: Ulong, offset: Long, _pos_h: HIGH, flags: Flags(&RWF_FLAGS)) -> Ret::Size, [DESC];
    vmsplice (fd: Fd, iov: In(&Array(&Struct(&IOVEC_DATA), Of(nr_segs))), nr_segs: Ulong, flags: Flags(&SPLICE_FLAGS)) -> Ret::Size, [DESC];
    process_vm_readv (pid: Tgid, local_iov: Hook(&IOV_READ, &[liovcnt]), liovcnt: Ulong, remote_iov: In(&Array(&Struct(&IOVEC), Of(riovcnt))), riovcnt: Ulong, flags: Ulong) -> Ret::Size, [];
    process_vm_writev (pid: Tgid, local_iov: In(&Array(&Struct(&IOVEC_DATA), Of(liovcnt))), liovcnt: Ulong, remote_iov: In(&Array(&Struct(&IOVEC), Of(riovcnt))), riovcnt: Ulong, flags: Ulong) -> Ret::Size, [];

    lseek (fd: Fd, offset: Long, whence: Name(&WHENCE_CODES)) -> Ret::Int, [DESC];
    sendfile (out_fd: Fd, in_fd: Fd, offset: InOut(&Long), count: Ulong) -> Ret::Size, [DESC | NETWORK];
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
    file_getattr (dirfd: Dirfd, pathname: In(&Path), attr: Either(Below(size, 24), &Late(&Ptr), &Out(&Struct(&FILE_ATTR))), size: Ulong, flags: Flags(&FILE_ATTR_FLAGS)) -> Ret::Zero, [DESC | FILE];
    file_setattr (dirfd: Dirfd, pathname: In(&Path), attr: Either(Below(size, 24), &Ptr, &Either(Below(size, 4097), &In(&Sized(&FILE_ATTR_SET, Of(size))), &Ptr)), size: Ulong, flags: Flags(&FILE_ATTR_FLAGS)) -> Ret::Zero, [DESC | FILE];
    name_to_handle_at (dirfd: Dirfd, pathname: In(&Path), handle: Hook(&HANDLE_OUT, &[]), mount_id: Out(&Int), flags: Flags(&NAME_TO_HANDLE_AT_FLAGS)) -> Ret::Zero, [DESC | FILE];
    open_by_handle_at (mount_fd: Fd, handle: In(&Hook(&HANDLE_IN, &[])), flags: Packed(&OPEN)) -> Ret::Fd, [DESC];
}

/// The upper half of a file offset that comes in two registers on every ABI: a 64-bit kernel takes all from the first.
const HIGH: Ty = When(NEVER, &Long);

cases! {
    /// fcntl(2).
    pub FCNTL (fd, op):
    F_DUPFD | F_DUPFD_CLOEXEC => (arg: Long) -> Ret::Fd;
    F_GETFD => () -> Ret::Remark("flags", &Flags(&FDFLAGS));
    F_SETFD => (arg: Flags(&FDFLAGS));
    F_GETFL => () -> Ret::Remark("flags", &Packed(&OPEN));
    F_SETFL => (arg: Packed(&OPEN));
    F_SETLK | F_SETLKW | F_OFD_SETLK | F_OFD_SETLKW => (arg: In(&Struct(&FLOCK_SET)));
    F_GETLK | F_OFD_GETLK => (arg: Out(&Struct(&FLOCK_GET)));
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
    F_SETPIPE_SZ => (arg: Long);
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
