//! Processes and threads: making, ending, waiting for, scheduling, limiting and identifying them.

use crate::hooks::caps::CAPS;
use crate::hooks::environ::ENVIRON;
use crate::hooks::i386::ENTRY_NUMBER;
use crate::hooks::iov::{IOV_READ, IOVEC, IOVEC_DATA};
use crate::hooks::ldt::*;
use crate::hooks::process::*;
use crate::structs::process::*;
use crate::structs::time::*;
use crate::words::*;

/// clone(2)'s flags under which a thread id is stored for the parent; a pidfd goes to the same place.
pub(super) const PARENT_TID: u64 = abi::c::CLONE_PARENT_SETTID | abi::c::CLONE_PIDFD;
pub(super) const PIDFD: u64 = abi::c::CLONE_PIDFD;
pub(super) const SETTLS: u64 = abi::c::CLONE_SETTLS;
pub(super) const CHILD_TID: u64 = abi::c::CLONE_CHILD_SETTID | abi::c::CLONE_CHILD_CLEARTID;
/// `CLONE_ARGS_SIZE_VER0`, linux/sched.h.
const CLONE_ARGS_LEAST: u64 = 64;
/// The flag in a policy, which is positive.
const RESET: u64 = abi::c::SCHED_RESET_ON_FORK;
const SIGN: u64 = 1 << 31;
/// `NGROUPS_MAX`, linux/limits.h.
const GROUPS_MOST: u64 = 65536;
/// The size of `struct rseq` before it was extensible, and what it must be aligned to.
const RSEQ_LEAST: u64 = 32;

calls! {
    /// x32 alone: an error looks like one.
    pub X32:
    modify_ldt (func: Int, ptr: Either(Is(bytecount, 16), &In(&Hook(&USER_DESC, &[])), &Ptr), bytecount: Ulong)
        -> Ret::Int, [];
}

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
        pid: TgidOrPgid, status: OutIf(Got::Positive, &WaitStatus), options: Flags(&WAIT4_OPTIONS),
        usage: OutIf(Got::Positive, &Struct(&RUSAGE))
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
    setsid () -> Ret::Int, [];
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
    setgroups (size: Width(4, &Int), list: Either(Below(size, GROUPS_MOST + 1), &In(&Array(&Gid, Of(size))), &Ptr)) -> Ret::Zero, [CREDS];
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
    sched_setscheduler (pid: Tid, policy: Either(Bits(policy, SIGN | RESET, RESET), &Packed(&POLICY), &Name(&SCHEDULERS)), param: In(&Struct(&SCHED_PARAM))) -> Ret::Zero, [];
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
        cmd: Name(&MEMBARRIER_CMDS), flags: Flags(&MEMBARRIER_FLAGS), cpu_id: When(Any(flags, abi::c::MEMBARRIER_CMD_FLAG_CPU), &Int)
    ) -> Ret::Hook(&MEMBARRIER), [];
    getcpu (cpu: Out(&Uint), node: Out(&Uint), tcache: Late(&Ptr)) -> Ret::Zero, [];

    set_tid_address (tidptr: Ptr) -> Ret::Tid, [];
    set_robust_list (addr: Ptr, length: Ulong) -> Ret::Zero, [];
    get_robust_list (pid: Tid, head_ptr: Out(&Ptr), len_ptr: Out(&Ulong)) -> Ret::Zero, [];
    rseq (
        rseq: Either(Or(&Below(rseq_len, RSEQ_LEAST), &Any(rseq, RSEQ_LEAST - 1)), &Ptr, &In(&Hook(&RSEQ_AREA, &[rseq_len]))), rseq_len: Uint,
        flags: Flags(&RSEQ_FLAGS), sig: Hex32
    ) -> Ret::Zero, [];
    rseq_slice_yield () -> Ret::Int, [];
    unshare (flags: Width(8, &Flags(&UNSHARE_FLAGS))) -> Ret::Zero, [];
    setns (fd: Fd, nstype: Flags(&SETNS_TYPES)) -> Ret::Zero, [DESC];
    kcmp (pid1: Tgid, pid2: Tgid, r#type: Name(&KCMP_TYPES), idx: Cases) -> Ret::Int, [] by r#type => KCMP;
    pidfd_open (pid: Tgid, flags: Flags(&PIDFD_OPEN_FLAGS)) -> Ret::Fd, [DESC];
    pidfd_getfd (pidfd: Fd, targetfd: Hook(&FD_BEHIND, &[pidfd]), flags: Hex32) -> Ret::Fd, [DESC];

    process_mrelease (pidfd: Fd, flags: Hex32) -> Ret::Zero, [DESC];
    process_vm_readv (
        pid: Tgid, local_iov: Hook(&IOV_READ, &[liovcnt]), liovcnt: Ulong,
        remote_iov: In(&Array(&Struct(&IOVEC), Of(riovcnt))), riovcnt: Ulong, flags: Ulong
    ) -> Ret::Size, [];
    process_vm_writev (
        pid: Tgid, local_iov: In(&Array(&Struct(&IOVEC_DATA), Of(liovcnt))), liovcnt: Ulong,
        remote_iov: In(&Array(&Struct(&IOVEC), Of(riovcnt))), riovcnt: Ulong, flags: Ulong
    ) -> Ret::Size, [];

    set_thread_area (u_info: In(&Hook(&USER_DESC, &[]))) -> Ret::Hook(&ENTRY_NUMBER), [];
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
        ids: Either(Readable(size, 4), &Out(&Array(&Width(8, &Name(&LSM_IDS)), Retval)), &Late(&Ptr)), size: Hook(&SIZE_CHANGED, &[]), flags: Hex32
    ) -> Ret::Int, [];
}

cases! {
    /// What kcmp(2) compares.
    pub KCMP (pid1, pid2, r#type):
    KCMP_FILE => (idx1: Hook(&FD_OF, &[pid1]), idx2: Hook(&FD_OF, &[pid2]));
    KCMP_EPOLL_TFD => (idx1: Hook(&FD_OF, &[pid1]), idx2: In(&Struct(&KCMP_EPOLL_SLOT)));
    KCMP_VM | KCMP_FILES | KCMP_FS | KCMP_SIGHAND | KCMP_IO | KCMP_SYSVSEM => ();
    _ => (idx1: Hex, idx2: Hex);
}

#[cfg(test)]
mod tests {
    use abi::Abi;

    use crate::testing::{bytes, case, check, halves, words};

    const AT: u64 = 0x1000;

    #[test]
    fn no_elements_at_all() {
        // Where none is shown, the first must be there all the same.
        let groups = |at| case(&[2, at]).memory(0x1000, crate::testing::halves(&[7, 8])).elements(0);
        check("setgroups", groups(0x1000), "2, [...]; = 0");
        check("setgroups", groups(0x9000), "2, 0x9000; = 0");
        // A list of modules' attributes has one element whatever the result says, of which none is shown here.
        let ctx = case(&[100, 0x1000, 0x2000, 0]).after(0x1000, vec![0; 32]).after(0x2000, vec![32, 0, 0, 0]);
        let shown = ctx.elements(0).ret(1).show("lsm_get_self_attr");
        assert!(!shown.contains("id="), "{shown}");
    }

    #[test]
    fn making() {
        check("fork", case(&[]).ret(7), "; = 7");
        check("clone", case(&[17, 0]).ret(7), "child_stack=NULL, flags=SIGCHLD; = 7");
        let settid = abi::c::CLONE_PARENT_SETTID | abi::c::CLONE_CHILD_CLEARTID | abi::c::CLONE_SETTLS | 17;
        check(
            "clone",
            case(&[settid, 0x50, AT, 0x60, 0x70]).after(AT, halves(&[9])).ret(9),
            "child_stack=0x50, flags=CLONE_SETTLS|CLONE_PARENT_SETTID|CLONE_CHILD_CLEARTID|SIGCHLD; \
             parent_tid=[9], tls=0x70, child_tidptr=0x60 = 9",
        );
        check("clone", case(&[abi::c::CLONE_PIDFD, 0, AT]).after(AT, halves(&[3])).ret(9), {
            "child_stack=NULL, flags=CLONE_PIDFD; parent_tid=[3] = 9"
        });
        check("clone", case(&[abi::c::CLONE_PIDFD, 0, AT]).error(22), {
            "child_stack=NULL, flags=CLONE_PIDFD; parent_tid=0x1000 = -22"
        });
    }

    #[test]
    fn descriptors_of_others() {
        check("kcmp", case(&[7, 8, 0, 3, 4]).ret(1), "7, 8, KCMP_FILE, 3, 4; = 1");
        check("pidfd_getfd", case(&[3, 4, 0]).ret(5), "3, 4, 0; = 5");
    }

    #[test]
    fn critical_sections() {
        let area = |cs: u64| bytes(&[(1, 4), (0xffff_ffff, 4), (cs, 8), (0, 4), (0, 4), (0, 4), (0, 4)]);
        let call = |at: u64, cs: u64| case(&[at, 32, 0, 5]).memory(at, area(cs));
        let known = call(AT, AT + 0x100).memory(AT + 0x100, words(&[7, 1, 2, 3]));
        check("rseq", known, {
            "{cpu_id_start=1, cpu_id=RSEQ_CPU_ID_UNINITIALIZED, rseq_cs={version=7, flags=0, start_ip=0x1, \
             post_commit_offset=0x2, abort_ip=0x3} /* 0x1100 */, flags=0, node_id=0, mm_cid=0, \
             slice_ctrl={request=0, granted=0, __reserved=0}, __reserved=0}, 32, 0, 0x5; = 0"
        });
        // The kernel wants the area aligned.
        check("rseq", call(AT + 8, 0).error(22), "0x1008, 32, 0, 0x5; = -22");
    }

    #[test]
    fn clone3_shows_what_comes_back() {
        let args = |flags: u64| words(&[flags, AT + 0x100, 0, AT + 0x104, 17, 0, 0, 0, 0, 0, 0]);
        let flags = abi::c::CLONE_PARENT_SETTID;
        let call = case(&[AT, 88]).memory(AT, args(flags)).after(AT, args(flags)).after(AT + 0x100, halves(&[3, 9]));
        check(
            "clone3",
            call.ret(9),
            "{flags=CLONE_PARENT_SETTID, parent_tid=0x1104, exit_signal=SIGCHLD, stack=NULL, stack_size=0};  \
             => {parent_tid=[9]}, 88 = 9",
        );
        // Nothing can come back: the whole is known at entry.
        let call = case(&[AT, 88]).memory(AT, args(0)).ret(9);
        check("clone3", call, "{flags=0, exit_signal=SIGCHLD, stack=NULL, stack_size=0}, 88; = 9");
        check("clone3", case(&[AT, 63]).memory(AT, args(0)).error(22), "0x1000, 63; = -22");
        let mut long = args(0);
        long.extend(words(&[0, 5]));
        check("clone3", case(&[AT, 104]).memory(AT, long).error(7), {
            "{flags=0, exit_signal=SIGCHLD, stack=NULL, stack_size=0, \
             /* bytes 88..103 */ \"\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x05\\x00\\x00\\x00\\x00\\x00\\x00\\x00\"}, 104; = -7"
        });
    }

    #[test]
    fn programs() {
        let strings = |call: crate::testing::Case| {
            call.memory(AT, words(&[AT + 0x100, 0x10, 0])).memory(AT + 0x100, b"name\0".to_vec())
        };
        check("execve", strings(case(&[AT + 0x100, AT, AT])), {
            "\"name\", [\"name\", 0x10], 0x1000 /* 2 vars */ [\"name\", 0x10]; = 0"
        });
        check("execve", case(&[1, 2, 3]).error(14), "0x1, 0x2, 0x3; = -14");
        // No null pointer before the memory ends.
        let open_end = case(&[0, 0, AT]).memory(AT, words(&[1, 2]));
        check("execve", open_end.error(14), {
            "NULL, NULL, 0x1000 /* 2 vars, unterminated */ [0x1, 0x2, ... /* 0x1010 */]; = -14"
        });
    }

    #[test]
    fn waiting() {
        let waited = case(&[u64::MAX, AT, 1, 0]).after(AT, halves(&[0x300]));
        check("wait4", waited.ret(5), "-1; [wait status 0x300], WNOHANG, NULL = 5");
        check("wait4", case(&[u64::MAX, AT, 1, 0]).ret(0), "-1; 0x1000, WNOHANG, NULL = 0");
        let none = case(&[0, 0, AT, 5, 0]).after(AT, vec![0; 128]);
        check("waitid", none, "P_ALL, 0; {}, WNOHANG|WEXITED, NULL = 0");
    }

    #[test]
    fn capabilities() {
        let header = |version: u32| halves(&[version, 0]);
        let sets = halves(&[1, 2, 0, 0x100, 0, 0]);
        let call = case(&[AT, AT + 8]).memory(AT, header(0x2008_0522)).memory(AT + 8, sets.clone());
        check("capset", call, {
            "{version=_LINUX_CAPABILITY_VERSION_3, pid=0}, \
             {effective=1<<CAP_CHOWN|1<<CAP_CHECKPOINT_RESTORE, permitted=1<<CAP_DAC_OVERRIDE, inheritable=0}; = 0"
        });
        let call = case(&[AT, AT + 8]).memory(AT, header(0x1998_0330)).memory(AT + 8, sets[..12].to_vec());
        check("capset", call, {
            "{version=_LINUX_CAPABILITY_VERSION_1, pid=0}, \
             {effective=1<<CAP_CHOWN, permitted=1<<CAP_DAC_OVERRIDE, inheritable=0}; = 0"
        });
    }

    #[test]
    fn scheduling() {
        let attr =
            |size: u64| bytes(&[(size, 4), (3, 4), (0, 8), (5, 4), (0, 4), (0, 8), (0, 8), (0, 8), (1, 4), (2, 4)]);
        let fields = "sched_policy=SCHED_BATCH, sched_flags=0, sched_nice=5, sched_priority=0, sched_runtime=0, \
                      sched_deadline=0, sched_period=0";
        check("sched_setattr", case(&[0, AT, 0]).memory(AT, attr(48)), &format!("0, {{size=48, {fields}}}; 0 = 0"));
        check(
            "sched_setattr",
            case(&[0, AT, 0]).memory(AT, attr(64)).after(AT, attr(56)).error(7),
            &format!("0, {{size=64, {fields}, sched_util_min=1, sched_util_max=2, ...}};  => {{size=56}}, 0 = -7"),
        );
        check("sched_setattr", case(&[0, AT, 0]).error(14), "0, 0x1000; 0 = -14");
        check("sched_getscheduler", case(&[0]).ret(0x4000_0003), "0; = 0x40000003 (SCHED_RESET_ON_FORK|SCHED_BATCH)");
        check("ioprio_get", case(&[1, 0]).ret(0x4005), {
            "IOPRIO_WHO_PROCESS, 0; = 16389 (IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 5))"
        });
        check("sched_getaffinity", case(&[0, 16, AT]).after(AT, words(&[5])).ret(8), "0, 16; [0 2] = 8");
    }

    #[test]
    fn registrations() {
        let area = bytes(&[(0, 4), (0xffff_ffff, 4), (0, 8), (0, 4), (0, 4), (0, 4), (0, 4)]);
        check("rseq", case(&[AT, 32, 0, 0x5305_3053]).memory(AT, area), {
            "{cpu_id_start=0, cpu_id=RSEQ_CPU_ID_UNINITIALIZED, rseq_cs=NULL, flags=0, node_id=0, mm_cid=0, \
             slice_ctrl={request=0, granted=0, __reserved=0}, __reserved=0}, 32, 0, 0x53053053; = 0"
        });
        check("rseq", case(&[AT, 31, 1, 0]).error(22), "0x1000, 31, RSEQ_FLAG_UNREGISTER, 0; = -22");
        check("kcmp", case(&[1, 2, 1, 9, 9]), "1, 2, KCMP_VM; = 0");
        check("kcmp", case(&[1, 2, 99, 9, 0]).error(22), "1, 2, 0x63 /* KCMP_??? */, 0x9, 0; = -22");
    }

    #[test]
    fn security() {
        let rules = |n: usize| case(&[AT, n as u64, 0]).memory(AT, words(&[1, 1, 1, 0, 0, 0, 0])[..n].to_vec());
        let execute = "handled_access_fs=LANDLOCK_ACCESS_FS_EXECUTE";
        check("landlock_create_ruleset", rules(8).ret(3), &format!("{{{execute}}}, 8, 0; = 3"));
        check("landlock_create_ruleset", rules(12).ret(3), &{
            format!("{{{execute}, handled_access_net=LANDLOCK_ACCESS_NET_BIND_TCP}}, 12, 0; = 3")
        });
        check("landlock_create_ruleset", rules(4).error(22), "0x1000, 4, 0; = -22");
        assert!(rules(56).error(7).show("landlock_create_ruleset").contains("quiet_scoped=0, ...}, 56, 0; = -7"));
        let context = bytes(&[(104, 8), (0, 8), (40, 8), (5, 8), (0x0a_6463_6261, 8)]);
        check("lsm_set_self_attr", case(&[100, AT, 40, 0]).memory(AT, context), {
            "LSM_ATTR_CURRENT, {id=LSM_ID_APPARMOR, flags=0, len=40, ctx_len=5, ctx=\"abcd\\n\"}, 40, 0; = 0"
        });
        let size = case(&[AT, AT + 8, 0]).memory(AT + 8, halves(&[8])).after(AT + 8, halves(&[32]));
        check("lsm_list_modules", size.error(7), "; 0x1000, [8 => 32], 0 = -7");
    }

    #[test]
    fn segments() {
        let descriptor = halves(&[u32::MAX, 0x1000, 0xf_ffff, 0x51 | 0x80]);
        let shown = "entry_number=-1, base_addr=0x001000, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, \
                     limit_in_pages=1, seg_not_present=0, useable=1";
        let call = |abi| case(&[AT]).memory(AT, descriptor.clone()).abi(abi);
        check("set_thread_area", call(Abi::I386), &format!("{{{shown}}}; = 0 (entry_number=4294967295)"));
        check("set_thread_area", call(Abi::X86_64), &format!("{{{shown}, lm=1}}; = 0 (entry_number=4294967295)"));
        check("get_thread_area", call(Abi::I386).error(22), "; {entry_number=-1, ...} = -22");
        check("modify_ldt", case(&[9, 0, 1]).ret(0xffff_ffda), {
            "9, NULL, 1; = 4294967258 ENOSYS (Function not implemented)"
        });
    }
}
