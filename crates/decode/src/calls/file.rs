//! Files and directories.

use crate::structs::file::*;
use crate::words::*;

calls! {
    /// Files and directories.
    pub CALLS:
    read (fd: Fd, buf: Out(&Bytes(Retval)), count: Ulong) -> Ret::Size, [DESC];
    write (fd: Fd, buf: In(&Bytes(Of(count))), count: Ulong) -> Ret::Size, [DESC];
    open (pathname: In(&Path), flags: Packed(&OPEN), mode: When(Any(flags, O_CREATES), &Oct)) -> Ret::Fd, [DESC | FILE];
    openat (dirfd: Dirfd, pathname: In(&Path), flags: Packed(&OPEN), mode: When(Any(flags, O_CREATES), &Oct)) -> Ret::Fd, [DESC | FILE];
    close (fd: Fd) -> Ret::Zero, [DESC];
    fstat (fd: Fd, statbuf: Out(&Struct(&STAT))) -> Ret::Zero, [DESC | FSTAT | STAT_LIKE];
}
