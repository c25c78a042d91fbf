//! Calls that only i386 has, and those whose form differs there: ids of 16 bits, offsets in two registers, structures
//! that were too small. Sub-calls of socketcall(2) and ipc(2) are taken apart in `multiplex`.

use crate::hooks::calendar::{CALENDAR, UTIMENS64};
use abi::c;

use super::process::{CHILD_TID, PARENT_TID, PIDFD, SETTLS};
use crate::hooks::i386::*;
use crate::hooks::iov::{IOV_READ, IOVEC_DATA};
use crate::hooks::ldt::USER_DESC;
use crate::structs::file::*;
use crate::structs::i386::*;
use crate::structs::ipc::{SEM_SET, SEMCTL, SEMID, SEMINFO};
use crate::structs::mm::MMAP;
use crate::structs::process::*;
use crate::words::*;

/// A 16-bit user id; 65535 stands for -1.
const UID16: Ty = Width(2, &Uid);
/// A 16-bit group id.
const GID16: Ty = Width(2, &Gid);
/// The most groups that a process can have (linux/limits.h).
const NGROUPS_MAX: u64 = 65536;
/// A register that belongs to the value before it.
const PART: Ty = When(NEVER, &Int);

calls! {
    /// i386 alone.
    pub CALLS:
    waitpid (pid: TgidOrPgid, status: OutIf(Got::Positive, &WaitStatus), options: Flags(&WAIT4_OPTIONS))
        -> Ret::Tgid, [PROCESS];
    nice (increment: Int) -> Ret::Zero, [];
    stime (tloc: In(&Hook(&CALENDAR, &[]))) -> Ret::Zero, [CLOCK];
    umount (path: In(&Path)) -> Ret::Zero, [FILE];

    r#break () -> Ret::Int, [];
    stty (arg1: Hex, arg2: Hex) -> Ret::Int, [];
    gtty (arg1: Hex, arg2: Hex) -> Ret::Int, [];
    ftime () -> Ret::Int, [];
    prof () -> Ret::Int, [];
    lock () -> Ret::Int, [];
    mpx () -> Ret::Int, [];
    ulimit (arg1: Hex, arg2: Hex) -> Ret::Int, [];
    profil (arg1: Hex, arg2: Hex, arg3: Hex, arg4: Hex) -> Ret::Int, [];
    idle () -> Ret::Int, [];
    vm86old (arg1: Hex) -> Ret::Int, [];
    vm86 (arg1: Hex, arg2: Hex, arg3: Hex, arg4: Hex, arg5: Hex) -> Ret::Int, [];
    bdflush (arg1: Hex, arg2: Hex) -> Ret::Int, [];
    oldolduname (arg1: Hex) -> Ret::Int, [];
    olduname (arg1: Hex) -> Ret::Int, [];

    oldstat (pathname: In(&Path), statbuf: Out(&Struct(&OLD_STAT))) -> Ret::Zero, [FILE | STAT | STAT_LIKE];
    oldlstat (pathname: In(&Path), statbuf: Out(&Struct(&OLD_STAT))) -> Ret::Zero, [FILE | LSTAT | STAT_LIKE];
    oldfstat (fd: Fd, statbuf: Out(&Struct(&OLD_STAT))) -> Ret::Zero, [DESC | FSTAT | STAT_LIKE];
    stat64 (pathname: In(&Path), statbuf: Out(&Struct(&STAT64))) -> Ret::Zero, [FILE | STAT | STAT_LIKE];
    lstat64 (pathname: In(&Path), statbuf: Out(&Struct(&STAT64))) -> Ret::Zero, [FILE | LSTAT | STAT_LIKE];
    fstat64 (fd: Fd, statbuf: Out(&Struct(&STAT64))) -> Ret::Zero, [DESC | FSTAT | STAT_LIKE];
    fstatat64 (dirfd: Dirfd, pathname: In(&Path), statbuf: Out(&Struct(&STAT64)), flags: Flags(&AT_FLAGS))
        -> Ret::Zero, [DESC | FILE | FSTAT | STAT_LIKE];
    statfs64 (pathname: In(&Path), size: Ulong, buf: Out(&Struct(&STATFS64))) -> Ret::Zero, [FILE | STATFS | STATFS_LIKE];
    fstatfs64 (fd: Fd, size: Ulong, buf: Out(&Struct(&STATFS64))) -> Ret::Zero, [DESC | FSTATFS | STATFS_LIKE];
    readdir (fd: Fd, dirp: OutIf(Got::Positive, &Hook(&OLD_DIRENT, &[])), count: When(Not(count, 1), &Uint))
        -> Ret::Int, [DESC];
    utimensat_time64 (dirfd: Dirfd, pathname: In(&Path), times: In(&Hook(&UTIMENS64, &[])), flags: Flags(&AT_FLAGS))
        -> Ret::Zero, [DESC | FILE];

    _llseek (fd: Fd, offset: Hook(&HIGH_FIRST, &[offset]), _offset_low: PART, result: Out(&U64), whence: Name(&WHENCE_CODES))
        -> Ret::Zero, [DESC];
    truncate64 (path: In(&Path), length: U64) -> Ret::Zero, [FILE];
    ftruncate64 (fd: Fd, length: U64) -> Ret::Zero, [DESC];
    sendfile64 (out_fd: Fd, in_fd: Fd, offset: InOut(&U64), count: Ulong) -> Ret::Size, [DESC | NETWORK];
    fadvise64_64 (fd: Fd, offset: I64, len: I64, advice: Name(&ADVISE)) -> Ret::Zero, [DESC];
    preadv (fd: Fd, iov: Hook(&IOV_READ, &[iovcnt]), iovcnt: Ulong, offset: I64) -> Ret::Size, [DESC];
    pwritev (fd: Fd, iov: In(&Array(&Struct(&IOVEC_DATA), Of(iovcnt))), iovcnt: Ulong, offset: I64) -> Ret::Size, [DESC];

    mmap (addr: Ptr) -> Ret::Hex, [DESC | MEMORY | MAPS_CHANGE];
    mmap2 (addr: Ptr, length: Ulong, prot: Flags(&MMAP_PROT), flags: Packed(&MMAP), fd: Fd, offset: Hook(&PAGES, &[]))
        -> Ret::Hex, [DESC | MEMORY | MAPS_CHANGE];
    select (arg: Ptr) -> Ret::Int, [DESC];

    signal (signum: Signal, handler: Either(Is(handler, 0xffff_ffff), &Ptr, &NameOr(&SA_HANDLER_VALUES, Base::Ptr))) -> Ret::Hook(&OLD_HANDLER), [SIGNAL];
    sigaction (signum: Signal, act: In(&Struct(&OLD_SIGACTION)), oldact: Out(&Struct(&OLD_SIGACTION)))
        -> Ret::Zero, [SIGNAL];
    sgetmask () -> Ret::Hook(&GOT_MASK), [SIGNAL | PURE | NEVER_FAILS];
    ssetmask (newmask: Hook(&MASK, &[])) -> Ret::Hook(&OLD_MASK), [SIGNAL | NEVER_FAILS];
    sigprocmask (how: Name(&SIGPROCMASKCMDS), set: In(&Sigset(Word)), oldset: Out(&Sigset(Word))) -> Ret::Zero, [SIGNAL];
    sigpending (set: Out(&Sigset(Word))) -> Ret::Zero, [SIGNAL];
    sigsuspend (_restart: PART, _oldmask: PART, mask: Hook(&MASK, &[])) -> Ret::Zero, [SIGNAL];
    sigreturn (frame: Hook(&OLD_FRAME, &[])) -> Ret::Zero, [SIGNAL];

    chown (pathname: In(&Path), owner: UID16, group: GID16) -> Ret::Zero, [FILE];
    lchown (pathname: In(&Path), owner: UID16, group: GID16) -> Ret::Zero, [FILE];
    fchown (fd: Fd, owner: UID16, group: GID16) -> Ret::Zero, [DESC];
    setuid (uid: UID16) -> Ret::Zero, [CREDS];
    setgid (uid: GID16) -> Ret::Zero, [CREDS];
    setreuid (ruid: UID16, euid: UID16) -> Ret::Zero, [CREDS];
    setregid (ruid: GID16, euid: GID16) -> Ret::Zero, [CREDS];
    setresuid (ruid: UID16, euid: UID16, suid: UID16) -> Ret::Zero, [CREDS];
    setresgid (ruid: GID16, euid: GID16, suid: GID16) -> Ret::Zero, [CREDS];
    getresuid (ruid: Out(&UID16), euid: Out(&UID16), suid: Out(&UID16)) -> Ret::Zero, [CREDS];
    getresgid (ruid: Out(&GID16), euid: Out(&GID16), suid: Out(&GID16)) -> Ret::Zero, [CREDS];
    setfsuid (fsuid: UID16) -> Ret::Id, [CREDS | NEVER_FAILS];
    setfsgid (fsuid: GID16) -> Ret::Id, [CREDS | NEVER_FAILS];
    getgroups (size: Int, list: Out(&Array(&GID16, Least(&Retval, &Of(size))))) -> Ret::Int, [CREDS];
    setgroups (size: Int, list: Either(Below(size, NGROUPS_MAX + 1), &In(&Array(&GID16, Of(size))), &Ptr)) -> Ret::Zero, [CREDS];

    chown32 (pathname: In(&Path), owner: Uid, group: Gid) -> Ret::Zero, [FILE];
    lchown32 (pathname: In(&Path), owner: Uid, group: Gid) -> Ret::Zero, [FILE];
    fchown32 (fd: Fd, owner: Uid, group: Gid) -> Ret::Zero, [DESC];
    getuid32 () -> Ret::Id, [CREDS | PURE | NEVER_FAILS];
    getgid32 () -> Ret::Id, [CREDS | PURE | NEVER_FAILS];
    geteuid32 () -> Ret::Id, [CREDS | PURE | NEVER_FAILS];
    getegid32 () -> Ret::Id, [CREDS | PURE | NEVER_FAILS];
    setuid32 (uid: Uid) -> Ret::Zero, [CREDS];
    setgid32 (uid: Uid) -> Ret::Zero, [CREDS];
    setreuid32 (ruid: Uid, euid: Uid) -> Ret::Zero, [CREDS];
    setregid32 (ruid: Uid, euid: Uid) -> Ret::Zero, [CREDS];
    setresuid32 (ruid: Uid, euid: Uid, suid: Uid) -> Ret::Zero, [CREDS];
    setresgid32 (ruid: Uid, euid: Uid, suid: Uid) -> Ret::Zero, [CREDS];
    getresuid32 (ruid: Out(&Uid), euid: Out(&Uid), suid: Out(&Uid)) -> Ret::Zero, [CREDS];
    getresgid32 (ruid: Out(&Uid), euid: Out(&Uid), suid: Out(&Uid)) -> Ret::Zero, [CREDS];
    setfsuid32 (fsuid: Uid) -> Ret::Id, [CREDS | NEVER_FAILS];
    setfsgid32 (fsuid: Uid) -> Ret::Id, [CREDS | NEVER_FAILS];
    getgroups32 (size: Int, list: Out(&Array(&Gid, Least(&Retval, &Of(size))))) -> Ret::Int, [CREDS];
    setgroups32 (size: Int, list: Either(Below(size, NGROUPS_MAX + 1), &In(&Array(&Gid, Of(size))), &Ptr)) -> Ret::Zero, [CREDS];

    clone (
        child_stack: Register(1, &Ptr), flags: Register(0, &Apart(&CLONE)),
        parent_tid: Register(2, &When(
            Any(flags, PARENT_TID),
            &Either(And(&Any(flags, PIDFD), &Lacks(flags, c::CLONE_PARENT_SETTID)), &Out(&Fd), &Out(&Tid))
        )),
        tls: Register(3, &When(Any(flags, SETTLS), &Out(&Hook(&USER_DESC, &[])))),
        child_tidptr: Register(4, &When(Any(flags, CHILD_TID), &Late(&Ptr)))
    ) -> Ret::Tid, [PROCESS | NAMED];
    set_thread_area (u_info: In(&Hook(&USER_DESC, &[]))) -> Ret::Hook(&ENTRY_NUMBER), [];

    fcntl64 (fd: Fd, op: Name(&FCNTLCMDS), arg: Cases) -> Ret::Int, [DESC] by op => super::file::FCNTL;

}

calls! {
    /// Sub-calls of ipc(2) whose form differs from that of the call itself.
    pub IPC:
    shmat (shmid: Int, shmaddr: Ptr, shmflg: Flags(&SHM_FLAGS), _raddr: PART)
        -> Ret::Hook(&ATTACHED), [IPC | MEMORY | MAPS_CHANGE];
    semctl (semid: Int, semnum: Int, op: Apart(&SEMCTL), arg: Cases) -> Ret::Int, [IPC] by op & 0xffff_feff => SEM;
}

calls! {
    /// Sub-calls of ipc(2) whose arguments in memory could not be read.
    pub IPC_UNREAD:
    msgrcv (msqid: Int, msgp: Ptr, msgsz: Ulong, msgflg: Flags(&IPC_MSG_FLAGS)) -> Ret::Size, [IPC];
}

cases! {
    /// semctl(2) through ipc(2): the argument came from behind a pointer.
    SEM (semid, semnum, op):
    IPC_STAT | SEM_STAT | SEM_STAT_ANY => (arg: Out(&Struct(&SEMID)));
    IPC_SET => (arg: In(&Struct(&SEM_SET)));
    IPC_INFO | SEM_INFO => (arg: Out(&Struct(&SEMINFO)));
    _ => (arg: Hook(&BEHIND_POINTER, &[]));
}
