//! Records and packed words of processes.

use crate::hooks::process::CRITICAL_SECTION;
use crate::hooks::ticks::TICKS;
use crate::structs::time::TIMEVAL;
use crate::words::*;

/// clone(2)'s flags and, in the lowest byte, the signal at the child's end.
pub static CLONE: Flagset =
    Flagset { parts: &[Part::Flags(&CLONE_FLAGS), Part::Signal { mask: 0xff }], unknown: "CLONE_???" };

/// clone3(2)'s flags: clone(2)'s, and those that its low byte or 64 bits have room for.
pub static CLONE3: Flagset =
    Flagset { parts: &[Part::Flags(&CLONE_FLAGS), Part::Flags(&CLONE3_FLAGS)], unknown: "CLONE_???" };

/// Without a placeholder: what is unknown stands behind the flag as a number.
static KNOWN_POLICIES: abi::Table = abi::Table { unknown: "", ..SCHEDULERS };

/// A scheduling policy with its flag (`man 2 sched_setscheduler`).
pub static POLICY: Flagset = Flagset {
    parts: &[
        Part::Flags(&SCHED_RESET_ON_FORK),
        Part::Choice { mask: !abi::c::SCHED_RESET_ON_FORK, table: &KNOWN_POLICIES, zero: true },
    ],
    unknown: "SCHED_???",
};

/// `RSEQ_CPU_ID_REGISTRATION_FAILED`, the least of the names that stand for a processor number.
const LEAST_CPU_NAME: u64 = 0xffff_fffe;

/// `MAX_PID_NS_LEVEL` of the kernel: so many ids a process has at most.
const NAMESPACES_MOST: u64 = 32;

/// personality(2): the execution domain and the flags.
pub static PERSONA: Flagset = Flagset {
    parts: &[Part::Choice { mask: 0xff, table: &PERSONALITY_TYPES, zero: true }, Part::Flags(&PERSONALITY_FLAGS)],
    unknown: "PERSONALITY_???",
};

/// No limit at all (linux/resource.h), as 64-bit ABIs and prlimit64(2) have it, and as the others do.
pub static INFINITY: abi::Table = {
    const NONE: abi::Entry = abi::Entry { value: u64::MAX, name: "RLIM64_INFINITY" };
    const BOTH: &[abi::Entry] = &[abi::Entry { value: 0xffff_ffff, name: "RLIM_INFINITY" }, NONE];
    abi::Table {
        name: "rlim_infinity",
        unknown: "",
        sorted: true,
        entries: &[NONE],
        differs: &[(abi::Abi::I386, BOTH), (abi::Abi::Arm, BOTH)],
    }
};

const PIDFD: u64 = abi::c::CLONE_PIDFD;
const SETTLS: u64 = abi::c::CLONE_SETTLS;
const PARENT_SETTID: u64 = abi::c::CLONE_PARENT_SETTID;
const CHILD_TID: u64 = abi::c::CLONE_CHILD_SETTID | abi::c::CLONE_CHILD_CLEARTID;

/// Every policy that sched_setattr(2) keeps shows none.
const KEEP_POLICY: u64 = abi::c::SCHED_FLAG_KEEP_POLICY;
const KEEP_PARAMS: u64 = abi::c::SCHED_FLAG_KEEP_PARAMS;

record! {
    /// `struct clone_args`, linux/sched.h: what is passed in.
    pub CLONE_ARGS = clone_args {
        flags: Packed(&CLONE3),
        pidfd: When(Any(flags, PIDFD), &Ptr),
        child_tid: When(Any(flags, CHILD_TID), &Ptr),
        parent_tid: When(Any(flags, PARENT_SETTID), &Ptr),
        exit_signal: Either(Below(exit_signal, 65), &Signal, &U64),
        stack: Ptr,
        stack_size: Hex64,
        tls: When(Any(flags, SETTLS), &Hook(&crate::hooks::i386::TLS, &[])),
        set_tid: When(
            Or(&Not(set_tid, 0), &Not(set_tid_size, 0)),
            &Either(And(&Not(set_tid_size, 0), &Below(set_tid_size, NAMESPACES_MOST + 1)), &Ref(&Array(&Tid, Of(set_tid_size))), &Ptr)
        ),
        set_tid_size: When(Or(&Not(set_tid, 0), &Not(set_tid_size, 0)), &U64),
        cgroup: When(Or(&Not(cgroup, 0), &Any(flags, abi::c::CLONE_INTO_CGROUP)), &U64),
    }
    /// The same after the call: what it has filled in.
    pub CLONE_MADE = clone_args {
        _0 = flags: UNUSED,
        pidfd: When(Any(_0, PIDFD), &Ref(&Fd)),
        parent_tid: When(Any(_0, PARENT_SETTID), &Ref(&Tid)),
    }
    /// `struct rusage`, linux/resource.h.
    pub RUSAGE = rusage {
        ru_utime: Struct(&TIMEVAL),
        ru_stime: Struct(&TIMEVAL),
        @Verbose ru_maxrss: Ulong,
        @Verbose ru_ixrss: Ulong,
        @Verbose ru_idrss: Ulong,
        @Verbose ru_isrss: Ulong,
        @Verbose ru_minflt: Ulong,
        @Verbose ru_majflt: Ulong,
        @Verbose ru_nswap: Ulong,
        @Verbose ru_inblock: Ulong,
        @Verbose ru_oublock: Ulong,
        @Verbose ru_msgsnd: Ulong,
        @Verbose ru_msgrcv: Ulong,
        @Verbose ru_nsignals: Ulong,
        @Verbose ru_nvcsw: Ulong,
        @Verbose ru_nivcsw: Ulong,
    }
    /// `struct rlimit`, linux/resource.h.
    pub RLIMIT = rlimit {
        rlim_cur: NameOr(&INFINITY, Base::Kilo),
        rlim_max: NameOr(&INFINITY, Base::Kilo),
    }
    /// `struct rlimit64`, linux/resource.h.
    pub RLIMIT64 = rlimit64 {
        rlim_cur: NameOr(&INFINITY, Base::Kilo),
        rlim_max: NameOr(&INFINITY, Base::Kilo),
    }
    /// `struct tms`, linux/times.h.
    pub TMS = tms {
        tms_utime: Hook(&TICKS, &[]),
        tms_stime: Hook(&TICKS, &[]),
        tms_cutime: Hook(&TICKS, &[]),
        tms_cstime: Hook(&TICKS, &[]),
    }
    /// `struct sched_param`.
    pub SCHED_PARAM = sched_param {
        sched_priority: Int,
    }
    /// `struct sched_attr`, linux/sched/types.h.
    pub SCHED_ATTR = sched_attr {
        size: Uint,
        sched_policy: When(
            Or(&Lacks(sched_flags, KEEP_POLICY | KEEP_PARAMS), &Any(sched_policy, 0x8000_0000)), &Name(&SCHEDULERS)
        ),
        sched_flags: Flags(&SCHED_FLAGS),
        sched_nice: When(Lacks(sched_flags, KEEP_PARAMS), &Int),
        sched_priority: When(Lacks(sched_flags, KEEP_PARAMS), &Uint),
        sched_runtime: When(Lacks(sched_flags, KEEP_PARAMS), &U64),
        sched_deadline: When(Lacks(sched_flags, KEEP_PARAMS), &U64),
        sched_period: When(Lacks(sched_flags, KEEP_PARAMS), &U64),
        sched_util_min: Uint,
        sched_util_max: Uint,
    }
    /// `struct __user_cap_header_struct`, linux/capability.h.
    pub CAP_HEADER = cap_header {
        version: Name(&CAP_VERSION),
        pid: Tgid,
    }
    /// `struct rseq_slice_ctrl`, linux/rseq.h.
    pub RSEQ_SLICE = rseq_slice_ctrl {
        request: U8,
        granted: U8,
        __reserved: Hex,
    }
    /// `struct rseq_cs`, linux/rseq.h.
    pub RSEQ_CS = rseq_cs {
        version: Uint,
        flags: Flags(&RSEQ_CS_FLAGS),
        start_ip: Hex64,
        post_commit_offset: Hex64,
        abort_ip: Hex64,
    }
    /// `struct rseq`, linux/rseq.h.
    pub RSEQ = rseq_area {
        cpu_id_start: Either(Below(cpu_id_start, LEAST_CPU_NAME), &Uint, &NameOr(&RSEQ_CPU_ID, Base::Dec)),
        cpu_id: Either(Below(cpu_id, LEAST_CPU_NAME), &Uint, &NameOr(&RSEQ_CPU_ID, Base::Dec)),
        rseq_cs: Hook(&CRITICAL_SECTION, &[]),
        flags: Flags(&RSEQ_CS_FLAGS),
        node_id: Uint,
        mm_cid: Uint,
        slice_ctrl: Struct(&RSEQ_SLICE),
        __reserved: Hex,
    }
    /// `struct kcmp_epoll_slot`, linux/kcmp.h.
    pub KCMP_EPOLL_SLOT = kcmp_epoll_slot {
        efd: Uint,
        tfd: Uint,
        toff: Uint,
    }
    /// `struct landlock_ruleset_attr`, linux/landlock.h.
    pub LANDLOCK_RULESET = landlock_ruleset_attr {
        handled_access_fs: Flags(&LANDLOCK_RULESET_ACCESS_FS),
        handled_access_net: Flags(&LANDLOCK_RULESET_ACCESS_NET),
        scoped: Flags(&LANDLOCK_SCOPE_FLAGS),
        quiet_access_fs: Flags(&LANDLOCK_RULESET_ACCESS_FS),
        quiet_access_net: Flags(&LANDLOCK_RULESET_ACCESS_NET),
        quiet_scoped: Flags(&LANDLOCK_SCOPE_FLAGS),
    }
    /// `struct landlock_path_beneath_attr`, linux/landlock.h.
    pub LANDLOCK_PATH = landlock_path_beneath_attr {
        allowed_access: Flags(&LANDLOCK_RULESET_ACCESS_FS),
        parent_fd: Fd,
    }
    /// `struct landlock_net_port_attr`, linux/landlock.h.
    pub LANDLOCK_PORT = landlock_net_port_attr {
        allowed_access: Flags(&LANDLOCK_RULESET_ACCESS_NET),
        port: U64,
    }
    /// `struct lsm_ctx`, linux/lsm.h, without the text behind it.
    pub LSM_CTX = lsm_ctx {
        id: NameOr(&LSM_IDS, Base::Hex),
        flags: Hex64,
        len: U64,
        ctx_len: U64,
    }
}
