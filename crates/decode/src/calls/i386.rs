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
use crate::structs::ipc::SEMCTL;
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
    stime (tloc: Out(&Hook(&CALENDAR, &[]))) -> Ret::Zero, [];
    umount (path: In(&Path)) -> Ret::Zero, [FILE];

    r#break () -> Ret::Int, [MEMORY];
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
    statfs64 (pathname: In(&Path), size: Ulong, buf: Either(Is(size, 84), &Out(&Struct(&STATFS64)), &Late(&Ptr))) -> Ret::Zero, [FILE | STATFS | STATFS_LIKE];
    fstatfs64 (fd: Fd, size: Ulong, buf: Either(Is(size, 84), &Out(&Struct(&STATFS64)), &Late(&Ptr))) -> Ret::Zero, [DESC | FSTATFS | STATFS_LIKE];
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

    signal (signum: Signal, handler: Either(Is(handler, 0xffff_ffff), &Ptr, &NameOr(&SA_HANDLER_VALUES, Base::Hex))) -> Ret::Hook(&OLD_HANDLER), [SIGNAL];
    sigaction (signum: Signal, act: In(&Struct(&OLD_SIGACTION)), oldact: Out(&Struct(&OLD_SIGACTION)))
        -> Ret::Zero, [SIGNAL];
    sgetmask () -> Ret::Hook(&GOT_MASK), [SIGNAL | NEVER_FAILS];
    ssetmask (newmask: Hook(&MASK, &[])) -> Ret::Hook(&OLD_MASK), [SIGNAL | NEVER_FAILS];
    sigprocmask (how: Name(&SIGPROCMASKCMDS), set: In(&Sigset(Word)), oldset: Out(&Sigset(Word))) -> Ret::Zero, [SIGNAL];
    sigpending (set: Out(&Sigset(Word))) -> Ret::Zero, [SIGNAL];
    sigsuspend (_restart: PART, _oldmask: PART, mask: Hook(&MASK, &[])) -> Ret::Zero, [SIGNAL];
    sigreturn (_0: Hook(&OLD_FRAME, &[])) -> Ret::Zero, [SIGNAL];

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
    setgroups (size: Width(4, &Int), list: Either(Below(size, NGROUPS_MAX + 1), &In(&Array(&GID16, Of(size))), &Ptr)) -> Ret::Zero, [CREDS];

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
    setgroups32 (size: Width(4, &Int), list: Either(Below(size, NGROUPS_MAX + 1), &In(&Array(&Gid, Of(size))), &Ptr)) -> Ret::Zero, [CREDS];

    clone (
        child_stack: Register(1, &Ptr), flags: Register(0, &Apart(&CLONE)),
        parent_tid: Register(2, &When(
            Any(flags, PARENT_TID),
            &Either(And(&Any(flags, PIDFD), &Lacks(flags, c::CLONE_PARENT_SETTID)), &Out(&Fd), &Out(&Tid))
        )),
        tls: Register(3, &When(Any(flags, SETTLS), &Out(&Hook(&USER_DESC, &[])))),
        child_tidptr: Register(4, &When(Any(flags, CHILD_TID), &Late(&Ptr)))
    ) -> Ret::Tid, [PROCESS | NAMED];
    modify_ldt (func: Int, ptr: Either(Is(bytecount, 16), &In(&Hook(&USER_DESC, &[])), &Ptr), bytecount: Ulong)
        -> Ret::Int, [];
    set_thread_area (u_info: In(&Hook(&USER_DESC, &[]))) -> Ret::Hook(&ENTRY_NUMBER), [];

    fcntl64 (fd: Fd, op: Name(&FCNTLCMDS), arg: Cases) -> Ret::Int, [DESC]
        by op via long_locks => super::file::FCNTL;

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
    /// Locks with 64-bit offsets, which fcntl64(2) alone takes: fcntl(2) shows their arguments as numbers.
    LONG_LOCKS (fd, op):
    F_SETLK64 | F_SETLKW64 => (arg: In(&Struct(&FLOCK64_SET)));
    F_GETLK64 => (arg: Out(&Struct(&FLOCK64_GET)));
}

fn long_locks(_: abi::Abi, op: u64) -> Option<&'static Case> {
    LONG_LOCKS.iter().find(|case| case.keys.contains(&op))
}

cases! {
    /// semctl(2) through ipc(2): the argument came from behind a pointer.
    SEM (semid, semnum, op):
    IPC_STAT | SEM_STAT | SEM_STAT_ANY => (arg: Hook(&SEMID_BEHIND_POINTER, &[]));
    IPC_SET => (arg: Hook(&SEM_SET_BEHIND_POINTER, &[]));
    IPC_INFO | SEM_INFO => (arg: Hook(&SEMINFO_BEHIND_POINTER, &[]));
    _ => (arg: Hook(&BEHIND_POINTER, &[]));
}

#[cfg(test)]
mod tests {
    use abi::Abi;

    use crate::calls;
    use crate::testing::{Case, bytes, case, check, halves};

    fn i386(args: &[u64]) -> Case {
        case(args).abi(Abi::I386)
    }

    #[test]
    fn ids_have_16_bits() {
        check("chown", i386(&[0, 0x1_ffff, 70000]), "NULL, -1, 4464; = 0");
        check("chown32", i386(&[0, 0x1_ffff, 0xffff_ffff]), "NULL, 131071, -1; = 0");
        let groups = i386(&[4, 0x1000]).memory(0x1000, bytes(&[(7, 2), (0xffff, 2)])).ret(2);
        check("getgroups", groups, "4; [7, -1] = 2");
        check("setgroups32", i386(&[70000, 0x1000]), "70000, 0x1000; = 0");
    }

    #[test]
    fn offsets_take_two_registers() {
        check(
            "_llseek",
            i386(&[3, 1, 2, 0x1000, 0]).memory(0x1000, bytes(&[(9, 8)])),
            "3, 4294967298; [9], SEEK_SET = 0",
        );
        check("ftruncate64", i386(&[3, 5, 1]), "3, 4294967301; = 0");
        check("fadvise64_64", i386(&[3, 1, 2, 3, 4, 5]), "3, 8589934593, 17179869187, POSIX_FADV_NOREUSE; = 0");
        check(
            "mmap2",
            i386(&[0, 4096, 1, 2, 3, 1]).ret(0xf700_0000),
            "NULL, 4096, PROT_READ, MAP_PRIVATE, 3, 0x1000; = 0xf7000000",
        );
    }

    #[test]
    fn masks_in_registers_and_frames() {
        check("ssetmask", i386(&[0x204]).ret(0x200), "[QUIT USR1]; = 0x200 (old mask [USR1])");
        check("sigsuspend", i386(&[0, 0, 0x200]).error(4), "[USR1]; = -4");
        check("signal", i386(&[10, 0x8000]).ret(1), "SIGUSR1, 0x8000; = 0x1 (SIG_IGN)");
        check("signal", i386(&[10, 0xffff_ffff]).ret(0x8000), "SIGUSR1, 0xffffffff; = 0x8000");
        let frame = i386(&[]).sp(0x8000).memory(0x8050, halves(&[2])).memory(0x82c8, halves(&[1]));
        check("sigreturn", frame, "{mask=[INT RT_1]}; = 0");
        let action = i386(&[10, 0x1000, 0]).memory(0x1000, halves(&[1, 2, 0x0400_0000, 0x77]));
        check(
            "sigaction",
            action,
            "SIGUSR1, {sa_handler=SIG_IGN, sa_mask=[INT], sa_flags=SA_RESTORER, sa_restorer=0x77}; NULL = 0",
        );
    }

    #[test]
    fn readdir_shows_one_entry_and_an_odd_count() {
        let entry = |count| {
            let memory = bytes(&[(5, 4), (9, 4), (2, 2), (0x6162, 3)]);
            i386(&[3, 0x1000, count]).memory(0x1000, memory).ret(1)
        };
        check("readdir", entry(1), "3; {d_ino=5, d_off=9, d_reclen=2, d_name=\"ba\"} = 1");
        check("readdir", entry(2), "3; {d_ino=5, d_off=9, d_reclen=2, d_name=\"ba\"}, 2 = 1");
    }

    #[test]
    fn registers_of_calls_whose_arguments_lie_elsewhere() {
        let nothing = model::memory::Snapshot::default();
        let undecoded = |nr, args| calls::resolve(Abi::I386, nr, args, &nothing).undecoded;
        // ipc(2): semop, semget, msgrcv, msgget.
        let ipc = [1, 2, 12, 13].map(|sub| undecoded(117, [sub, 1, 2, 3, 4, 5]));
        assert_eq!(ipc, [Some((1, 4)), Some((1, 3)), Some((1, 5)), Some((1, 2))]);
        assert_eq!(undecoded(3, [0; 6]), None);
        let memory = model::memory::FakeMemory::new().with(0x1000, halves(&[0; 6]));
        assert_eq!(calls::resolve(Abi::I386, 90, [0x1000, 0, 0, 0, 0, 0], &memory).undecoded, Some((0, 1)));
    }

    #[test]
    fn arguments_that_lay_in_memory() {
        let memory = model::memory::FakeMemory::new().with(0x1000, halves(&[0, 4096, 1, 2, 3, 0x2000]));
        let made = |at| calls::resolve(Abi::I386, 90, [at, 9, 9, 9, 9, 9], &memory);
        assert_eq!(made(0x1000).args, [0, 4096, 1, 2, 3, 0x2000]);
        assert_eq!((made(0x1000).call.args.len(), made(0x9000).call.args.len()), (6, 1));
        // ipc(2)'s semctl(2): the argument is behind a pointer, which comes behind it.
        let memory = model::memory::FakeMemory::new().with(0x1000, halves(&[7]));
        let made = calls::resolve(Abi::I386, 117, [3, 1, 0, 16, 0x1000, 0], &memory);
        assert_eq!((made.call.name, made.args), ("semctl", [1, 0, 16, 7, 0x1000, 0]));
        let made = calls::resolve(Abi::X32, 512, [0x7_0000_0001; 6], &memory);
        assert_eq!(made.args, [1; 6]);
    }

    #[test]
    fn a_segment_and_an_attached_one() {
        let tls = halves(&[u32::MAX, 0x1000, 0xf_ffff, 0x51]);
        let clone = i386(&[0x8_0011, 0, 0, 0x1000, 0]).memory(0x1000, tls).ret(7).show("clone");
        assert!(
            clone.starts_with("child_stack=NULL, flags=CLONE_SETTLS|SIGCHLD; tls={entry_number=-1, base_addr="),
            "{clone}"
        );
        let memory = model::memory::FakeMemory::new().with(0x1000, halves(&[0xf700_0000]));
        let made = calls::resolve(Abi::I386, 117, [21, 1, 0, 0x1000, 0, 0], &memory);
        assert_eq!((made.call.name, made.args), ("shmat", [1, 0, 0, 0x1000, 0, 0]));
    }

    #[test]
    fn long_locks_belong_to_fcntl64() {
        let lock = bytes(&[(1, 2), (0, 2), (2, 8), (3, 8), (0, 4)]);
        let set = |op| i386(&[3, op, 0x1000]).memory(0x1000, lock.clone());
        let shown = "{l_type=F_WRLCK, l_whence=SEEK_SET, l_start=2, l_len=3}";
        check("fcntl64", set(13), &format!("3, F_SETLK64, {shown}; = 0"));
        check("fcntl", set(13), "3, F_SETLK64, 0x1000; = 0");
        // Those of open file descriptions have one form alone.
        check("fcntl", set(37), &format!("3, F_OFD_SETLK, {shown}; = 0"));
    }

    #[test]
    fn an_error_of_modify_ldt_is_one() {
        check("modify_ldt", i386(&[9, 0, 1]).error(38), "9, NULL, 1; = -38");
    }

    #[test]
    fn a_pointer_of_64_bits_leads_nowhere() {
        let args = bytes(&[(0x65_0000_0000, 8), (9, 4), (0, 4)]);
        let shown = i386(&[3, 0, 0, 0, 0x1000, 16]).memory(0x1000, args).error(22).show("setxattrat");
        assert!(shown.contains("{value=0x6500000000, size=9, flags=0}"), "{shown}");
    }

    #[test]
    fn masks_may_have_one_word() {
        let set = |size| i386(&[0x1000, size]).memory(0x1000, halves(&[0x200, 0])).error(22).show("rt_sigsuspend");
        assert_eq!(set(4), "[USR1], 4; = -22");
        assert_eq!(set(8), "[USR1], 8; = -22");
        assert_eq!(set(3), "0x1000, 3; = -22");
        let native = case(&[0x1000, 4]).memory(0x1000, halves(&[0x200, 0])).error(22);
        check("rt_sigsuspend", native, "0x1000, 4; = -22");
    }

    #[test]
    fn x32_has_whole_offsets() {
        let memory = model::memory::FakeMemory::new();
        let made = calls::resolve(Abi::X32, 534, [3, 0, 0, 0x7_0000_0001, 0, 0], &memory);
        assert_eq!((made.call.name, made.args[3]), ("preadv", 0x7_0000_0001));
        let read = case(&[3, 0, 0x1_0000_0000, 0x7_0000_0001]).abi(Abi::X32);
        check("preadv", read, "3; NULL, 0, 30064771073 = 0");
        let offset = case(&[3, 4, 0x1000, 1]).abi(Abi::X32).memory(0x1000, bytes(&[(0x1_0000_0000, 8)]));
        check("sendfile", offset.error(9), "3, 4; [4294967296], 1 = -9");
        check("modify_ldt", case(&[9, 0, 1]).abi(Abi::X32).error(38), "9, NULL, 1; = -38");
    }
}
