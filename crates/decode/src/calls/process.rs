//! Processes and threads: making, ending, waiting for, scheduling, limiting and identifying them.

use crate::hooks::caps::CAPS;
use crate::hooks::environ::ENVIRON;
use crate::hooks::iov::{IOV_READ, IOVEC, IOVEC_DATA};
use crate::hooks::ldt::*;
use crate::hooks::process::*;
use crate::structs::process::*;
use crate::structs::time::*;
use crate::words::*;

/// clone(2)'s flags under which a thread id is stored for the parent; a pidfd goes to the same place.
const PARENT_TID: u64 = abi::c::CLONE_PARENT_SETTID | abi::c::CLONE_PIDFD;
const PIDFD: u64 = abi::c::CLONE_PIDFD;
const SETTLS: u64 = abi::c::CLONE_SETTLS;
const CHILD_TID: u64 = abi::c::CLONE_CHILD_SETTID | abi::c::CLONE_CHILD_CLEARTID;
/// `CLONE_ARGS_SIZE_VER0`, linux/sched.h.
const CLONE_ARGS_LEAST: u64 = 64;
/// The size of `struct rseq` before it was extensible.
const RSEQ_LEAST: u64 = 32;

calls! {
    /// Processes and threads.
    pub CALLS:
    fork () -> Ret::Tgid, [PROCESS];
    vfork () -> Ret::Tgid, [PROCESS];
    // The register order is that of most architectures, `CONFIG_CLONE_BACKWARDS` has its own rows.
    clone (
        child_stack: Register(1, &Ptr), flags: Register(0, &Width(8, &Apart(&CLONE))),
        parent_tid: Register(2, &When(
            Any(flags, PARENT_TID),
            &Either(And(&Any(flags, PIDFD), &Lacks(flags, abi::c::CLONE_PARENT_SETTID)), &Out(&Fd), &Out(&Tid))
        )),
        tls: Register(4, &When(Any(flags, SETTLS), &Late(&Ptr))),
        child_tidptr: Register(3, &When(Any(flags, CHILD_TID), &Late(&Ptr)))
    ) -> Ret::Tid, [PROCESS | NAMED];
    clone3 (
        cl_args: Then(
            &Either(Below(size, CLONE_ARGS_LEAST), &Ptr, &In(&Sized(&CLONE_ARGS, Of(size)))),
            &Either(Below(size, CLONE_ARGS_LEAST), &Ptr, &Out(&Struct(&CLONE_MADE)))
        ),
        size: Ulong
    ) -> Ret::Tid, [PROCESS];
    execve (pathname: In(&Path), argv: In(&Terminated(&Ref(&Text))), envp: Hook(&ENVIRON, &[]))
        -> Ret::Zero, [FILE | PROCESS | MAPS_CHANGE | COMM_CHANGE | SECCOMP_ALWAYS];
    execveat (
        dirfd: Dirfd, pathname: In(&Path), argv: In(&Terminated(&Ref(&Text))), envp: Hook(&ENVIRON, &[]),
        flags: Flags(&EXECVEAT_FLAGS)
    ) -> Ret::Zero, [DESC | FILE | PROCESS | MAPS_CHANGE | COMM_CHANGE | SECCOMP_ALWAYS];
    exit (status: Int) -> Ret::Never, [PROCESS];
    exit_group (status: Int) -> Ret::Never, [PROCESS];
    wait4 (
        pid: TgidOrPgid, wstatus: OutIf(Got::Positive, &WaitStatus), options: Flags(&WAIT4_OPTIONS),
        rusage: OutIf(Got::Positive, &Struct(&RUSAGE))
    ) -> Ret::Tgid, [PROCESS];
    waitid (
        idtype: Name(&WAITID_TYPES),
        id: Switch(idtype, &[(abi::c::P_PID, Tgid), (abi::c::P_PGID, Pgid), (abi::c::P_PIDFD, Fd)], &Int),
        siginfo: Out(&Siginfo), options: Flags(&WAIT4_OPTIONS), usage: Out(&Struct(&RUSAGE))
    ) -> Ret::Zero, [PROCESS];

    getpid () -> Ret::Tgid, [PURE | NEVER_FAILS];
    getppid () -> Ret::Tgid, [PURE | NEVER_FAILS];
    gettid () -> Ret::Tid, [PURE | NEVER_FAILS];
    getpgrp () -> Ret::Pgid, [PURE | NEVER_FAILS];
    getuid () -> Ret::Id, [CREDS | PURE | NEVER_FAILS];
    getgid () -> Ret::Id, [CREDS | PURE | NEVER_FAILS];
    geteuid () -> Ret::Id, [CREDS | PURE | NEVER_FAILS];
    getegid () -> Ret::Id, [CREDS | PURE | NEVER_FAILS];
    setsid () -> Ret::Sid, [];
    setpgid (pid: Tgid, pgid: Pgid) -> Ret::Zero, [];
    getpgid (pid: Tgid) -> Ret::Pgid, [];
    getsid (pid: Tgid) -> Ret::Sid, [];
    setuid (uid: Uid) -> Ret::Zero, [CREDS];
    setgid (uid: Uid) -> Ret::Zero, [CREDS];
    setreuid (ruid: Uid, euid: Uid) -> Ret::Zero, [CREDS];
    setregid (ruid: Uid, euid: Uid) -> Ret::Zero, [CREDS];
    setresuid (ruid: Uid, euid: Uid, suid: Uid) -> Ret::Zero, [CREDS];
    setresgid (ruid: Uid, euid: Uid, suid: Uid) -> Ret::Zero, [CREDS];
    getresuid (ruid: Out(&Uid), euid: Out(&Uid), suid: Out(&Uid)) -> Ret::Zero, [CREDS];
    getresgid (ruid: Out(&Uid), euid: Out(&Uid), suid: Out(&Uid)) -> Ret::Zero, [CREDS];
    setfsuid (fsuid: Uid) -> Ret::Id, [CREDS | NEVER_FAILS];
    setfsgid (fsuid: Uid) -> Ret::Id, [CREDS | NEVER_FAILS];
    getgroups (size: Int, list: Out(&Array(&Gid, Least(&Retval, &Of(size))))) -> Ret::Int, [CREDS];
    setgroups (size: Int, list: In(&Array(&Gid, Of(size)))) -> Ret::Zero, [CREDS];
    capget (hdrp: In(&Struct(&CAP_HEADER)), datap: Out(&Hook(&CAPS, &[hdrp]))) -> Ret::Zero, [CREDS];
    capset (hdrp: In(&Struct(&CAP_HEADER)), datap: In(&Hook(&CAPS, &[hdrp]))) -> Ret::Zero, [CREDS];

    prlimit64 (
        pid: Tgid, resource: Name(&RESOURCES), new_limit: In(&Struct(&RLIMIT64)), old_limit: Out(&Struct(&RLIMIT64))
    ) -> Ret::Zero, [];
    getrlimit (resource: Name(&RESOURCES), rlim: Out(&Struct(&RLIMIT))) -> Ret::Zero, [];
    ugetrlimit (resource: Name(&RESOURCES), rlim: Out(&Struct(&RLIMIT))) -> Ret::Zero, [];
    setrlimit (resource: Name(&RESOURCES), rlim: In(&Struct(&RLIMIT))) -> Ret::Zero, [];
    getrusage (who: Name(&USAGEWHO), usage: Out(&Struct(&RUSAGE))) -> Ret::Zero, [];
    times (buf: Out(&Struct(&TMS))) -> Ret::Int, [];

    sched_setparam (pid: Tid, param: In(&Struct(&SCHED_PARAM))) -> Ret::Zero, [];
    sched_getparam (pid: Tid, param: Out(&Struct(&SCHED_PARAM))) -> Ret::Zero, [];
    sched_setscheduler (pid: Tid, policy: Packed(&POLICY), param: In(&Struct(&SCHED_PARAM))) -> Ret::Zero, [];
    sched_getscheduler (pid: Tid) -> Ret::Hook(&POLICY_RESULT), [];
    sched_get_priority_max (policy: Name(&SCHEDULERS)) -> Ret::Int, [];
    sched_get_priority_min (policy: Name(&SCHEDULERS)) -> Ret::Int, [];
    sched_rr_get_interval (pid: Tid, tp: Out(&Struct(&TIMESPEC))) -> Ret::Zero, [];
    sched_rr_get_interval_time64 (pid: Tid, tp: Out(&Struct(&TIMESPEC64))) -> Ret::Zero, [];
    sched_setaffinity (pid: Tid, cpusetsize: Uint, mask: In(&Bitset(Of(cpusetsize)))) -> Ret::Zero, [];
    sched_getaffinity (pid: Tid, cpusetsize: Uint, mask: Out(&Bitset(Retval))) -> Ret::Int, [];
    sched_setattr (
        pid: Tid, attr: Then(&Hook(&SCHED_ATTR_IN, &[]), &Hook(&SCHED_ATTR_SIZE, &[])), flags: Hex32
    ) -> Ret::Zero, [];
    sched_getattr (
        pid: Tid, attr: Hook(&SCHED_ATTR_OUT, &[size]), size: Uint, flags: Flags(&SCHED_GETATTR_FLAGS)
    ) -> Ret::Zero, [];
    getpriority (
        which: Name(&PRIORITIES), who: Switch(which, &[(abi::c::PRIO_PROCESS, Tgid), (abi::c::PRIO_PGRP, Pgid)], &Int)
    ) -> Ret::Int, [];
    setpriority (
        which: Name(&PRIORITIES), who: Switch(which, &[(abi::c::PRIO_PROCESS, Tgid), (abi::c::PRIO_PGRP, Pgid)], &Int),
        prio: Int
    ) -> Ret::Zero, [];
    ioprio_get (
        which: Name(&IOPRIO_WHO),
        who: Switch(which, &[(abi::c::IOPRIO_WHO_PROCESS, Tgid), (abi::c::IOPRIO_WHO_PGRP, Pgid)], &Int)
    ) -> Ret::Hook(&IOPRIO_RESULT), [];
    ioprio_set (
        which: Name(&IOPRIO_WHO),
        who: Switch(which, &[(abi::c::IOPRIO_WHO_PROCESS, Tgid), (abi::c::IOPRIO_WHO_PGRP, Pgid)], &Int),
        ioprio: Hook(&IOPRIO, &[])
    ) -> Ret::Zero, [];
    personality (persona: Either(Bits(persona, 0xffff_ffff, 0xffff_ffff), &Hex32, &Apart(&PERSONA)))
        -> Ret::Remark("", &Apart(&PERSONA)), [NEVER_FAILS];
    membarrier (
        cmd: Name(&MEMBARRIER_CMDS), flags: Flags(&MEMBARRIER_FLAGS), cpu_id: When(Not(flags, 0), &Int)
    ) -> Ret::Hook(&MEMBARRIER), [];
    getcpu (cpu: Out(&Uint), node: Out(&Uint), tcache: Late(&Ptr)) -> Ret::Zero, [];

    set_tid_address (tidptr: Ptr) -> Ret::Tid, [];
    set_robust_list (addr: Ptr, length: Ulong) -> Ret::Zero, [];
    get_robust_list (pid: Tid, head_ptr: Out(&Ptr), len_ptr: Out(&Ulong)) -> Ret::Zero, [];
    rseq (
        rseq: Either(Below(rseq_len, RSEQ_LEAST), &Ptr, &In(&Hook(&RSEQ_AREA, &[rseq_len]))), rseq_len: Uint,
        flags: Flags(&RSEQ_FLAGS), sig: Hex32
    ) -> Ret::Zero, [];
    rseq_slice_yield () -> Ret::Int, [];
    unshare (flags: Width(8, &Flags(&UNSHARE_FLAGS))) -> Ret::Zero, [];
    setns (fd: Fd, nstype: Flags(&SETNS_TYPES)) -> Ret::Zero, [DESC];
    kcmp (pid1: Tgid, pid2: Tgid, r#type: Name(&KCMP_TYPES), idx: Cases) -> Ret::Int, [] by r#type => KCMP;
    pidfd_open (pid: Tgid, flags: Flags(&PIDFD_OPEN_FLAGS)) -> Ret::Fd, [DESC];
    pidfd_getfd (pidfd: Fd, targetfd: Int, flags: Hex32) -> Ret::Fd, [DESC];

    process_mrelease (pidfd: Fd, flags: Hex32) -> Ret::Zero, [DESC];
    process_vm_readv (
        pid: Tgid, local_iov: Hook(&IOV_READ, &[liovcnt]), liovcnt: Ulong,
        remote_iov: In(&Array(&Struct(&IOVEC), Of(riovcnt))), riovcnt: Ulong, flags: Ulong
    ) -> Ret::Size, [];
    process_vm_writev (
        pid: Tgid, local_iov: In(&Array(&Struct(&IOVEC_DATA), Of(liovcnt))), liovcnt: Ulong,
        remote_iov: In(&Array(&Struct(&IOVEC), Of(riovcnt))), riovcnt: Ulong, flags: Ulong
    ) -> Ret::Size, [];

    set_thread_area (u_info: In(&Hook(&USER_DESC, &[]))) -> Ret::Zero, [];
    get_thread_area (u_info: Hook(&THREAD_AREA, &[])) -> Ret::Zero, [];
    modify_ldt (func: Int, ptr: Either(Is(bytecount, 16), &In(&Hook(&USER_DESC, &[])), &Ptr), bytecount: Ulong)
        -> Ret::Hook(&LDT_RESULT), [];
    iopl (level: Int) -> Ret::Zero, [];
    ioperm (from: Hex, num: Hex, turn_on: Int) -> Ret::Zero, [];

    landlock_create_ruleset (
        attr: Either(Below(size, 8), &Ptr, &In(&Hook(&RULESET, &[size]))), size: Ulong,
        flags: Flags(&LANDLOCK_CREATE_RULESET_FLAGS)
    ) -> Ret::Hook(&LANDLOCK_RESULT), [DESC];
    landlock_add_rule (
        ruleset_fd: Fd, rule_type: Name(&LANDLOCK_RULE_TYPES),
        rule_attr: Switch(rule_type, &[
            (abi::c::LANDLOCK_RULE_PATH_BENEATH, In(&Struct(&LANDLOCK_PATH))),
            (abi::c::LANDLOCK_RULE_NET_PORT, In(&Struct(&LANDLOCK_PORT))),
        ], &Ptr),
        flags: Flags(&LANDLOCK_ADD_RULE_FLAGS)
    ) -> Ret::Zero, [DESC];
    landlock_restrict_self (ruleset_fd: Fd, flags: Hex32) -> Ret::Zero, [DESC];
    lsm_get_self_attr (
        attr: Name(&LSM_ATTRS), ctx: Hook(&LSM_CTXS, &[size]), size: Hook(&SIZE_CHANGED, &[]), flags: Flags(&LSM_FLAGS)
    ) -> Ret::Int, [];
    lsm_set_self_attr (
        attr: Name(&LSM_ATTRS), ctx: Hook(&LSM_CTX_IN, &[size]), size: Uint, flags: Hex32
    ) -> Ret::Zero, [];
    lsm_list_modules (
        ids: Out(&Array(&Width(8, &Name(&LSM_IDS)), Retval)), size: Hook(&SIZE_CHANGED, &[]), flags: Hex32
    ) -> Ret::Int, [];
}

cases! {
    /// What kcmp(2) compares.
    pub KCMP (pid1, pid2, r#type):
    KCMP_FILE => (idx1: Uint, idx2: Uint);
    KCMP_EPOLL_TFD => (idx1: Uint, idx2: In(&Struct(&KCMP_EPOLL_SLOT)));
    KCMP_VM | KCMP_FILES | KCMP_FS | KCMP_SIGHAND | KCMP_IO | KCMP_SYSVSEM => ();
    _ => (idx1: Hex, idx2: Hex);
}
