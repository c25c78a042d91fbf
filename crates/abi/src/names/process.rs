// From data/process.const by `cargo xtask codegen`. Do not edit.
use crate::{Abi, Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 24 names, else `CLONE_???`.
pub static CLONE_FLAGS: Table = Table {
    name: "clone_flags",
    unknown: "CLONE_???",
    sorted: true,
    entries: &[
        e(0x100, "CLONE_VM"), e(0x200, "CLONE_FS"), e(0x400, "CLONE_FILES"), e(0x800, "CLONE_SIGHAND"),
        e(0x1000, "CLONE_PIDFD"), e(0x2000, "CLONE_PTRACE"), e(0x4000, "CLONE_VFORK"), e(0x8000, "CLONE_PARENT"),
        e(0x10000, "CLONE_THREAD"), e(0x20000, "CLONE_NEWNS"), e(0x40000, "CLONE_SYSVSEM"),
        e(0x80000, "CLONE_SETTLS"), e(0x100000, "CLONE_PARENT_SETTID"), e(0x200000, "CLONE_CHILD_CLEARTID"),
        e(0x400000, "CLONE_DETACHED"), e(0x800000, "CLONE_UNTRACED"), e(0x1000000, "CLONE_CHILD_SETTID"),
        e(0x2000000, "CLONE_NEWCGROUP"), e(0x4000000, "CLONE_NEWUTS"), e(0x8000000, "CLONE_NEWIPC"),
        e(0x10000000, "CLONE_NEWUSER"), e(0x20000000, "CLONE_NEWPID"), e(0x40000000, "CLONE_NEWNET"),
        e(0x80000000, "CLONE_IO"),
    ],
    differs: &[],
};

/// 7 names, else `CLONE_???`.
pub static CLONE3_FLAGS: Table = Table {
    name: "clone3_flags",
    unknown: "CLONE_???",
    sorted: true,
    entries: &[
        e(0x80, "CLONE_NEWTIME"), e(0x100000000, "CLONE_CLEAR_SIGHAND"), e(0x200000000, "CLONE_INTO_CGROUP"),
        e(0x400000000, "CLONE_AUTOREAP"), e(0x800000000, "CLONE_NNP"), e(0x1000000000, "CLONE_PIDFD_AUTOKILL"),
        e(0x2000000000, "CLONE_EMPTY_MNTNS"),
    ],
    differs: &[],
};

/// 14 names, else `CLONE_???`.
pub static UNSHARE_FLAGS: Table = Table {
    name: "unshare_flags",
    unknown: "CLONE_???",
    sorted: true,
    entries: &[
        e(0x80, "CLONE_NEWTIME"), e(0x100, "CLONE_VM"), e(0x200, "CLONE_FS"), e(0x400, "CLONE_FILES"),
        e(0x800, "CLONE_SIGHAND"), e(0x10000, "CLONE_THREAD"), e(0x20000, "CLONE_NEWNS"), e(0x40000, "CLONE_SYSVSEM"),
        e(0x2000000, "CLONE_NEWCGROUP"), e(0x4000000, "CLONE_NEWUTS"), e(0x8000000, "CLONE_NEWIPC"),
        e(0x10000000, "CLONE_NEWUSER"), e(0x20000000, "CLONE_NEWPID"), e(0x40000000, "CLONE_NEWNET"),
    ],
    differs: &[],
};

/// 8 names, else `CLONE_NEW???`.
pub static SETNS_TYPES: Table = Table {
    name: "setns_types",
    unknown: "CLONE_NEW???",
    sorted: true,
    entries: &[
        e(0x80, "CLONE_NEWTIME"), e(0x20000, "CLONE_NEWNS"), e(0x2000000, "CLONE_NEWCGROUP"),
        e(0x4000000, "CLONE_NEWUTS"), e(0x8000000, "CLONE_NEWIPC"), e(0x10000000, "CLONE_NEWUSER"),
        e(0x20000000, "CLONE_NEWPID"), e(0x40000000, "CLONE_NEWNET"),
    ],
    differs: &[],
};

/// 9 names, else `W???`.
pub static WAIT4_OPTIONS: Table = Table {
    name: "wait4_options",
    unknown: "W???",
    sorted: false,
    entries: &[
        e(1, "WNOHANG"), e(4, "WEXITED"), e(2, "WSTOPPED"), e(2, "WUNTRACED"), e(8, "WCONTINUED"),
        e(0x1000000, "WNOWAIT"), e(0x80000000, "__WCLONE"), e(0x40000000, "__WALL"), e(0x20000000, "__WNOTHREAD"),
    ],
    differs: &[],
};

/// 4 names, else `P_???`.
pub static WAITID_TYPES: Table = Table {
    name: "waitid_types",
    unknown: "P_???",
    sorted: true,
    entries: &[
        e(0, "P_ALL"), e(1, "P_PID"), e(2, "P_PGID"), e(3, "P_PIDFD"),
    ],
    differs: &[],
};

/// 8 names, else `SCHED_???`.
pub static SCHEDULERS: Table = Table {
    name: "schedulers",
    unknown: "SCHED_???",
    sorted: true,
    entries: &[
        e(0, "SCHED_OTHER"), e(1, "SCHED_FIFO"), e(2, "SCHED_RR"), e(3, "SCHED_BATCH"), e(4, "SCHED_ISO"),
        e(5, "SCHED_IDLE"), e(6, "SCHED_DEADLINE"), e(7, "SCHED_EXT"),
    ],
    differs: &[],
};

/// 1 names.
pub static SCHED_RESET_ON_FORK: Table = Table {
    name: "sched_reset_on_fork",
    unknown: "",
    sorted: true,
    entries: &[
        e(0x40000000, "SCHED_RESET_ON_FORK"),
    ],
    differs: &[],
};

/// 7 names, else `SCHED_FLAG_???`.
pub static SCHED_FLAGS: Table = Table {
    name: "sched_flags",
    unknown: "SCHED_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "SCHED_FLAG_RESET_ON_FORK"), e(2, "SCHED_FLAG_RECLAIM"), e(4, "SCHED_FLAG_DL_OVERRUN"),
        e(8, "SCHED_FLAG_KEEP_POLICY"), e(0x10, "SCHED_FLAG_KEEP_PARAMS"), e(0x20, "SCHED_FLAG_UTIL_CLAMP_MIN"),
        e(0x40, "SCHED_FLAG_UTIL_CLAMP_MAX"),
    ],
    differs: &[],
};

/// 1 names, else `SCHED_GETATTR_FLAG_???`.
pub static SCHED_GETATTR_FLAGS: Table = Table {
    name: "sched_getattr_flags",
    unknown: "SCHED_GETATTR_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "SCHED_GETATTR_FLAG_DL_DYNAMIC"),
    ],
    differs: &[],
};

/// 3 names, else `PRIO_???`.
pub static PRIORITIES: Table = Table {
    name: "priorities",
    unknown: "PRIO_???",
    sorted: true,
    entries: &[
        e(0, "PRIO_PROCESS"), e(1, "PRIO_PGRP"), e(2, "PRIO_USER"),
    ],
    differs: &[],
};

/// 16 names, else `RLIMIT_???`.
pub static RESOURCES: Table = Table {
    name: "resources",
    unknown: "RLIMIT_???",
    sorted: true,
    entries: &[
        e(0, "RLIMIT_CPU"), e(1, "RLIMIT_FSIZE"), e(2, "RLIMIT_DATA"), e(3, "RLIMIT_STACK"), e(4, "RLIMIT_CORE"),
        e(5, "RLIMIT_RSS"), e(6, "RLIMIT_NPROC"), e(7, "RLIMIT_NOFILE"), e(8, "RLIMIT_MEMLOCK"), e(9, "RLIMIT_AS"),
        e(0xa, "RLIMIT_LOCKS"), e(0xb, "RLIMIT_SIGPENDING"), e(0xc, "RLIMIT_MSGQUEUE"), e(0xd, "RLIMIT_NICE"),
        e(0xe, "RLIMIT_RTPRIO"), e(0xf, "RLIMIT_RTTIME"),
    ],
    differs: &[],
};

/// 4 names, else `RUSAGE_???`.
pub static USAGEWHO: Table = Table {
    name: "usagewho",
    unknown: "RUSAGE_???",
    sorted: false,
    entries: &[
        e(0, "RUSAGE_SELF"), e(0xffffffff, "RUSAGE_CHILDREN"), e(0xfffffffe, "RUSAGE_BOTH"), e(1, "RUSAGE_THREAD"),
    ],
    differs: &[],
};

/// 41 names, else `CAP_???`.
pub static CAP: Table = Table {
    name: "cap",
    unknown: "CAP_???",
    sorted: true,
    entries: &[
        e(0, "CAP_CHOWN"), e(1, "CAP_DAC_OVERRIDE"), e(2, "CAP_DAC_READ_SEARCH"), e(3, "CAP_FOWNER"),
        e(4, "CAP_FSETID"), e(5, "CAP_KILL"), e(6, "CAP_SETGID"), e(7, "CAP_SETUID"), e(8, "CAP_SETPCAP"),
        e(9, "CAP_LINUX_IMMUTABLE"), e(0xa, "CAP_NET_BIND_SERVICE"), e(0xb, "CAP_NET_BROADCAST"),
        e(0xc, "CAP_NET_ADMIN"), e(0xd, "CAP_NET_RAW"), e(0xe, "CAP_IPC_LOCK"), e(0xf, "CAP_IPC_OWNER"),
        e(0x10, "CAP_SYS_MODULE"), e(0x11, "CAP_SYS_RAWIO"), e(0x12, "CAP_SYS_CHROOT"), e(0x13, "CAP_SYS_PTRACE"),
        e(0x14, "CAP_SYS_PACCT"), e(0x15, "CAP_SYS_ADMIN"), e(0x16, "CAP_SYS_BOOT"), e(0x17, "CAP_SYS_NICE"),
        e(0x18, "CAP_SYS_RESOURCE"), e(0x19, "CAP_SYS_TIME"), e(0x1a, "CAP_SYS_TTY_CONFIG"), e(0x1b, "CAP_MKNOD"),
        e(0x1c, "CAP_LEASE"), e(0x1d, "CAP_AUDIT_WRITE"), e(0x1e, "CAP_AUDIT_CONTROL"), e(0x1f, "CAP_SETFCAP"),
        e(0x20, "CAP_MAC_OVERRIDE"), e(0x21, "CAP_MAC_ADMIN"), e(0x22, "CAP_SYSLOG"), e(0x23, "CAP_WAKE_ALARM"),
        e(0x24, "CAP_BLOCK_SUSPEND"), e(0x25, "CAP_AUDIT_READ"), e(0x26, "CAP_PERFMON"), e(0x27, "CAP_BPF"),
        e(0x28, "CAP_CHECKPOINT_RESTORE"),
    ],
    differs: &[],
};

/// 3 names, else `_LINUX_CAPABILITY_VERSION_???`.
pub static CAP_VERSION: Table = Table {
    name: "cap_version",
    unknown: "_LINUX_CAPABILITY_VERSION_???",
    sorted: true,
    entries: &[
        e(0x19980330, "_LINUX_CAPABILITY_VERSION_1"), e(0x20071026, "_LINUX_CAPABILITY_VERSION_2"),
        e(0x20080522, "_LINUX_CAPABILITY_VERSION_3"),
    ],
    differs: &[],
};

/// 8 names, else `KCMP_???`.
pub static KCMP_TYPES: Table = Table {
    name: "kcmp_types",
    unknown: "KCMP_???",
    sorted: true,
    entries: &[
        e(0, "KCMP_FILE"), e(1, "KCMP_VM"), e(2, "KCMP_FILES"), e(3, "KCMP_FS"), e(4, "KCMP_SIGHAND"),
        e(5, "KCMP_IO"), e(6, "KCMP_SYSVSEM"), e(7, "KCMP_EPOLL_TFD"),
    ],
    differs: &[],
};

/// 5 names, else `IOPRIO_CLASS_???`.
pub static IOPRIO_CLASS: Table = Table {
    name: "ioprio_class",
    unknown: "IOPRIO_CLASS_???",
    sorted: true,
    entries: &[
        e(0, "IOPRIO_CLASS_NONE"), e(1, "IOPRIO_CLASS_RT"), e(2, "IOPRIO_CLASS_BE"), e(3, "IOPRIO_CLASS_IDLE"),
        e(7, "IOPRIO_CLASS_INVALID"),
    ],
    differs: &[],
};

/// 3 names, else `IOPRIO_WHO_???`.
pub static IOPRIO_WHO: Table = Table {
    name: "ioprio_who",
    unknown: "IOPRIO_WHO_???",
    sorted: true,
    entries: &[
        e(1, "IOPRIO_WHO_PROCESS"), e(2, "IOPRIO_WHO_PGRP"), e(3, "IOPRIO_WHO_USER"),
    ],
    differs: &[],
};

/// 3 names, else `PIDFD_???`.
pub static PIDFD_OPEN_FLAGS: Table = Table {
    name: "pidfd_open_flags",
    unknown: "PIDFD_???",
    sorted: false,
    entries: &[
        e(0x800, "PIDFD_NONBLOCK"), e(0x80, "PIDFD_THREAD"), e(0x200, "PIDFD_AUTOKILL"),
    ],
    differs: &[],
};

/// 3 names, else `PIDFD_SIGNAL_???`.
pub static PIDFD_SEND_SIGNAL_FLAGS: Table = Table {
    name: "pidfd_send_signal_flags",
    unknown: "PIDFD_SIGNAL_???",
    sorted: true,
    entries: &[
        e(1, "PIDFD_SIGNAL_THREAD"), e(2, "PIDFD_SIGNAL_THREAD_GROUP"), e(4, "PIDFD_SIGNAL_PROCESS_GROUP"),
    ],
    differs: &[],
};

/// 8 names, else `PIDFD_INFO_???`.
pub static PIDFD_INFO_MASK: Table = Table {
    name: "pidfd_info_mask",
    unknown: "PIDFD_INFO_???",
    sorted: true,
    entries: &[
        e(1, "PIDFD_INFO_PID"), e(2, "PIDFD_INFO_CREDS"), e(4, "PIDFD_INFO_CGROUPID"), e(8, "PIDFD_INFO_EXIT"),
        e(0x10, "PIDFD_INFO_COREDUMP"), e(0x20, "PIDFD_INFO_SUPPORTED_MASK"), e(0x40, "PIDFD_INFO_COREDUMP_SIGNAL"),
        e(0x80, "PIDFD_INFO_COREDUMP_CODE"),
    ],
    differs: &[],
};

/// 4 names, else `PIDFD_COREDUMP_???`.
pub static PIDFD_COREDUMP_MASK: Table = Table {
    name: "pidfd_coredump_mask",
    unknown: "PIDFD_COREDUMP_???",
    sorted: true,
    entries: &[
        e(1, "PIDFD_COREDUMPED"), e(2, "PIDFD_COREDUMP_SKIP"), e(4, "PIDFD_COREDUMP_USER"),
        e(8, "PIDFD_COREDUMP_ROOT"),
    ],
    differs: &[],
};

/// 46 names, else `FUTEX_???`.
pub static FUTEXOPS: Table = Table {
    name: "futexops",
    unknown: "FUTEX_???",
    sorted: false,
    entries: &[
        e(0, "FUTEX_WAIT"), e(1, "FUTEX_WAKE"), e(2, "FUTEX_FD"), e(3, "FUTEX_REQUEUE"), e(4, "FUTEX_CMP_REQUEUE"),
        e(5, "FUTEX_WAKE_OP"), e(6, "FUTEX_LOCK_PI"), e(7, "FUTEX_UNLOCK_PI"), e(8, "FUTEX_TRYLOCK_PI"),
        e(9, "FUTEX_WAIT_BITSET"), e(0xa, "FUTEX_WAKE_BITSET"), e(0xb, "FUTEX_WAIT_REQUEUE_PI"),
        e(0xc, "FUTEX_CMP_REQUEUE_PI"), e(0xd, "FUTEX_LOCK_PI2"), e(0x80, "FUTEX_WAIT_PRIVATE"),
        e(0x81, "FUTEX_WAKE_PRIVATE"), e(0x83, "FUTEX_REQUEUE_PRIVATE"), e(0x84, "FUTEX_CMP_REQUEUE_PRIVATE"),
        e(0x85, "FUTEX_WAKE_OP_PRIVATE"), e(0x86, "FUTEX_LOCK_PI_PRIVATE"), e(0x87, "FUTEX_UNLOCK_PI_PRIVATE"),
        e(0x88, "FUTEX_TRYLOCK_PI_PRIVATE"), e(0x89, "FUTEX_WAIT_BITSET_PRIVATE"),
        e(0x8a, "FUTEX_WAKE_BITSET_PRIVATE"), e(0x8b, "FUTEX_WAIT_REQUEUE_PI_PRIVATE"),
        e(0x8c, "FUTEX_CMP_REQUEUE_PI_PRIVATE"), e(0x8d, "FUTEX_LOCK_PI2_PRIVATE"),
        e(0x207, "FUTEX_UNLOCK_PI_LIST64"), e(0x287, "FUTEX_UNLOCK_PI_LIST64_PRIVATE"),
        e(0x607, "FUTEX_UNLOCK_PI_LIST32"), e(0x687, "FUTEX_UNLOCK_PI_LIST32_PRIVATE"),
        e(0x201, "FUTEX_UNLOCK_WAKE_LIST64"), e(0x281, "FUTEX_UNLOCK_WAKE_LIST64_PRIVATE"),
        e(0x601, "FUTEX_UNLOCK_WAKE_LIST32"), e(0x681, "FUTEX_UNLOCK_WAKE_LIST32_PRIVATE"),
        e(0x20a, "FUTEX_UNLOCK_BITSET_LIST64"), e(0x28a, "FUTEX_UNLOCK_BITSET_LIST64_PRIVATE"),
        e(0x60a, "FUTEX_UNLOCK_BITSET_LIST32"), e(0x68a, "FUTEX_UNLOCK_BITSET_LIST32_PRIVATE"),
        e(0x82, "FUTEX_FD|FUTEX_PRIVATE_FLAG"), e(0x100, "FUTEX_WAIT|FUTEX_CLOCK_REALTIME"),
        e(0x109, "FUTEX_WAIT_BITSET|FUTEX_CLOCK_REALTIME"), e(0x10b, "FUTEX_WAIT_REQUEUE_PI|FUTEX_CLOCK_REALTIME"),
        e(0x180, "FUTEX_WAIT_PRIVATE|FUTEX_CLOCK_REALTIME"),
        e(0x189, "FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME"),
        e(0x18b, "FUTEX_WAIT_REQUEUE_PI_PRIVATE|FUTEX_CLOCK_REALTIME"),
    ],
    differs: &[],
};

/// 5 names, else `FUTEX_OP_???`.
pub static FUTEXWAKEOPS: Table = Table {
    name: "futexwakeops",
    unknown: "FUTEX_OP_???",
    sorted: true,
    entries: &[
        e(0, "FUTEX_OP_SET"), e(1, "FUTEX_OP_ADD"), e(2, "FUTEX_OP_OR"), e(3, "FUTEX_OP_ANDN"), e(4, "FUTEX_OP_XOR"),
    ],
    differs: &[],
};

/// 6 names, else `FUTEX_OP_CMP_???`.
pub static FUTEXWAKECMPS: Table = Table {
    name: "futexwakecmps",
    unknown: "FUTEX_OP_CMP_???",
    sorted: true,
    entries: &[
        e(0, "FUTEX_OP_CMP_EQ"), e(1, "FUTEX_OP_CMP_NE"), e(2, "FUTEX_OP_CMP_LT"), e(3, "FUTEX_OP_CMP_LE"),
        e(4, "FUTEX_OP_CMP_GT"), e(5, "FUTEX_OP_CMP_GE"),
    ],
    differs: &[],
};

/// 1 names.
pub static FUTEXBITSET: Table = Table {
    name: "futexbitset",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffffffff, "FUTEX_BITSET_MATCH_ANY"),
    ],
    differs: &[],
};

/// 4 names, else `FUTEX2_SIZE_???`.
pub static FUTEX2_SIZES: Table = Table {
    name: "futex2_sizes",
    unknown: "FUTEX2_SIZE_???",
    sorted: true,
    entries: &[
        e(0, "FUTEX2_SIZE_U8"), e(1, "FUTEX2_SIZE_U16"), e(2, "FUTEX2_SIZE_U32"), e(3, "FUTEX2_SIZE_U64"),
    ],
    differs: &[],
};

/// 3 names, else `FUTEX2_???`.
pub static FUTEX2_FLAGS: Table = Table {
    name: "futex2_flags",
    unknown: "FUTEX2_???",
    sorted: true,
    entries: &[
        e(4, "FUTEX2_NUMA"), e(8, "FUTEX2_MPOL"), e(0x80, "FUTEX2_PRIVATE"),
    ],
    differs: &[],
};

/// 2 names, else `RSEQ_FLAG_???`.
pub static RSEQ_FLAGS: Table = Table {
    name: "rseq_flags",
    unknown: "RSEQ_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "RSEQ_FLAG_UNREGISTER"), e(2, "RSEQ_FLAG_SLICE_EXT_DEFAULT_ON"),
    ],
    differs: &[],
};

/// 5 names, else `RSEQ_CS_FLAG_???`.
pub static RSEQ_CS_FLAGS: Table = Table {
    name: "rseq_cs_flags",
    unknown: "RSEQ_CS_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT"), e(2, "RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL"),
        e(4, "RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE"), e(0x10, "RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE"),
        e(0x20, "RSEQ_CS_FLAG_SLICE_EXT_ENABLED"),
    ],
    differs: &[],
};

/// 11 names, else `MEMBARRIER_CMD_???`.
pub static MEMBARRIER_CMDS: Table = Table {
    name: "membarrier_cmds",
    unknown: "MEMBARRIER_CMD_???",
    sorted: true,
    entries: &[
        e(0, "MEMBARRIER_CMD_QUERY"), e(1, "MEMBARRIER_CMD_GLOBAL"), e(2, "MEMBARRIER_CMD_GLOBAL_EXPEDITED"),
        e(4, "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED"), e(8, "MEMBARRIER_CMD_PRIVATE_EXPEDITED"),
        e(0x10, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED"), e(0x20, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE"),
        e(0x40, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE"),
        e(0x80, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ"), e(0x100, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ"),
        e(0x200, "MEMBARRIER_CMD_GET_REGISTRATIONS"),
    ],
    differs: &[],
};

/// 1 names, else `MEMBARRIER_CMD_FLAG_???`.
pub static MEMBARRIER_FLAGS: Table = Table {
    name: "membarrier_flags",
    unknown: "MEMBARRIER_CMD_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "MEMBARRIER_CMD_FLAG_CPU"),
    ],
    differs: &[],
};

/// 8 names, else `PTRACE_EVENT_???`.
pub static PTRACE_EVENTS: Table = Table {
    name: "ptrace_events",
    unknown: "PTRACE_EVENT_???",
    sorted: true,
    entries: &[
        e(1, "PTRACE_EVENT_FORK"), e(2, "PTRACE_EVENT_VFORK"), e(3, "PTRACE_EVENT_CLONE"), e(4, "PTRACE_EVENT_EXEC"),
        e(5, "PTRACE_EVENT_VFORK_DONE"), e(6, "PTRACE_EVENT_EXIT"), e(7, "PTRACE_EVENT_SECCOMP"),
        e(0x80, "PTRACE_EVENT_STOP"),
    ],
    differs: &[],
};

/// 10 names, else `PTRACE_O_???`.
pub static PTRACE_SETOPTIONS_FLAGS: Table = Table {
    name: "ptrace_setoptions_flags",
    unknown: "PTRACE_O_???",
    sorted: true,
    entries: &[
        e(1, "PTRACE_O_TRACESYSGOOD"), e(2, "PTRACE_O_TRACEFORK"), e(4, "PTRACE_O_TRACEVFORK"),
        e(8, "PTRACE_O_TRACECLONE"), e(0x10, "PTRACE_O_TRACEEXEC"), e(0x20, "PTRACE_O_TRACEVFORKDONE"),
        e(0x40, "PTRACE_O_TRACEEXIT"), e(0x80, "PTRACE_O_TRACESECCOMP"), e(0x100000, "PTRACE_O_EXITKILL"),
        e(0x200000, "PTRACE_O_SUSPEND_SECCOMP"),
    ],
    differs: &[],
};

/// 4 names, else `PTRACE_SYSCALL_INFO_???`.
pub static PTRACE_SYSCALL_INFO_OP: Table = Table {
    name: "ptrace_syscall_info_op",
    unknown: "PTRACE_SYSCALL_INFO_???",
    sorted: true,
    entries: &[
        e(0, "PTRACE_SYSCALL_INFO_NONE"), e(1, "PTRACE_SYSCALL_INFO_ENTRY"), e(2, "PTRACE_SYSCALL_INFO_EXIT"),
        e(3, "PTRACE_SYSCALL_INFO_SECCOMP"),
    ],
    differs: &[],
};

/// 1 names, else `PTRACE_PEEKSIGINFO_???`.
pub static PTRACE_PEEKSIGINFO_FLAGS: Table = Table {
    name: "ptrace_peeksiginfo_flags",
    unknown: "PTRACE_PEEKSIGINFO_???",
    sorted: true,
    entries: &[
        e(1, "PTRACE_PEEKSIGINFO_SHARED"),
    ],
    differs: &[],
};

/// 45 names, else `PTRACE_???`.
pub static PTRACE_CMDS: Table = Table {
    name: "ptrace_cmds",
    unknown: "PTRACE_???",
    sorted: false,
    entries: &[
        e(0, "PTRACE_TRACEME"), e(1, "PTRACE_PEEKTEXT"), e(2, "PTRACE_PEEKDATA"), e(3, "PTRACE_PEEKUSER"),
        e(4, "PTRACE_POKETEXT"), e(5, "PTRACE_POKEDATA"), e(6, "PTRACE_POKEUSER"), e(7, "PTRACE_CONT"),
        e(8, "PTRACE_KILL"), e(9, "PTRACE_SINGLESTEP"), e(0xc, "PTRACE_GETREGS"), e(0xd, "PTRACE_SETREGS"),
        e(0xe, "PTRACE_GETFPREGS"), e(0xf, "PTRACE_SETFPREGS"), e(0x10, "PTRACE_ATTACH"), e(0x11, "PTRACE_DETACH"),
        e(0x12, "PTRACE_GETFPXREGS"), e(0x13, "PTRACE_SETFPXREGS"), e(0x15, "PTRACE_OLDSETOPTIONS"),
        e(0x18, "PTRACE_SYSCALL"), e(0x19, "PTRACE_GET_THREAD_AREA"), e(0x1a, "PTRACE_SET_THREAD_AREA"),
        e(0x1e, "PTRACE_ARCH_PRCTL"), e(0x1f, "PTRACE_SYSEMU"), e(0x20, "PTRACE_SYSEMU_SINGLESTEP"),
        e(0x21, "PTRACE_SINGLEBLOCK"), e(0x4200, "PTRACE_SETOPTIONS"), e(0x4201, "PTRACE_GETEVENTMSG"),
        e(0x4202, "PTRACE_GETSIGINFO"), e(0x4203, "PTRACE_SETSIGINFO"), e(0x4204, "PTRACE_GETREGSET"),
        e(0x4205, "PTRACE_SETREGSET"), e(0x4206, "PTRACE_SEIZE"), e(0x4207, "PTRACE_INTERRUPT"),
        e(0x4208, "PTRACE_LISTEN"), e(0x4209, "PTRACE_PEEKSIGINFO"), e(0x420a, "PTRACE_GETSIGMASK"),
        e(0x420b, "PTRACE_SETSIGMASK"), e(0x420c, "PTRACE_SECCOMP_GET_FILTER"),
        e(0x420d, "PTRACE_SECCOMP_GET_METADATA"), e(0x420e, "PTRACE_GET_SYSCALL_INFO"),
        e(0x420f, "PTRACE_GET_RSEQ_CONFIGURATION"), e(0x4210, "PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG"),
        e(0x4211, "PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG"), e(0x4212, "PTRACE_SET_SYSCALL_INFO"),
    ],
    differs: &[
        (Abi::Aarch64, &[
            e(0, "PTRACE_TRACEME"), e(1, "PTRACE_PEEKTEXT"), e(2, "PTRACE_PEEKDATA"), e(3, "PTRACE_PEEKUSER"),
            e(4, "PTRACE_POKETEXT"), e(5, "PTRACE_POKEDATA"), e(6, "PTRACE_POKEUSER"), e(7, "PTRACE_CONT"),
            e(8, "PTRACE_KILL"), e(9, "PTRACE_SINGLESTEP"), e(0x10, "PTRACE_ATTACH"), e(0x11, "PTRACE_DETACH"),
            e(0x18, "PTRACE_SYSCALL"), e(0x1e, "PTRACE_ARCH_PRCTL"), e(0x1f, "PTRACE_SYSEMU"),
            e(0x20, "PTRACE_SYSEMU_SINGLESTEP"), e(0x4200, "PTRACE_SETOPTIONS"), e(0x4201, "PTRACE_GETEVENTMSG"),
            e(0x4202, "PTRACE_GETSIGINFO"), e(0x4203, "PTRACE_SETSIGINFO"), e(0x4204, "PTRACE_GETREGSET"),
            e(0x4205, "PTRACE_SETREGSET"), e(0x4206, "PTRACE_SEIZE"), e(0x4207, "PTRACE_INTERRUPT"),
            e(0x4208, "PTRACE_LISTEN"), e(0x4209, "PTRACE_PEEKSIGINFO"), e(0x420a, "PTRACE_GETSIGMASK"),
            e(0x420b, "PTRACE_SETSIGMASK"), e(0x420c, "PTRACE_SECCOMP_GET_FILTER"),
            e(0x420d, "PTRACE_SECCOMP_GET_METADATA"), e(0x420e, "PTRACE_GET_SYSCALL_INFO"),
            e(0x420f, "PTRACE_GET_RSEQ_CONFIGURATION"), e(0x4210, "PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG"),
            e(0x4211, "PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG"), e(0x4212, "PTRACE_SET_SYSCALL_INFO"),
        ]),
        (Abi::Arm, &[
            e(0, "PTRACE_TRACEME"), e(1, "PTRACE_PEEKTEXT"), e(2, "PTRACE_PEEKDATA"), e(3, "PTRACE_PEEKUSER"),
            e(4, "PTRACE_POKETEXT"), e(5, "PTRACE_POKEDATA"), e(6, "PTRACE_POKEUSER"), e(7, "PTRACE_CONT"),
            e(8, "PTRACE_KILL"), e(9, "PTRACE_SINGLESTEP"), e(0xc, "PTRACE_GETREGS"), e(0xd, "PTRACE_SETREGS"),
            e(0xe, "PTRACE_GETFPREGS"), e(0xf, "PTRACE_SETFPREGS"), e(0x10, "PTRACE_ATTACH"), e(0x11, "PTRACE_DETACH"),
            e(0x15, "PTRACE_OLDSETOPTIONS"), e(0x18, "PTRACE_SYSCALL"), e(0x16, "PTRACE_GET_THREAD_AREA"),
            e(0x1e, "PTRACE_ARCH_PRCTL"), e(0x4200, "PTRACE_SETOPTIONS"), e(0x4201, "PTRACE_GETEVENTMSG"),
            e(0x4202, "PTRACE_GETSIGINFO"), e(0x4203, "PTRACE_SETSIGINFO"), e(0x4204, "PTRACE_GETREGSET"),
            e(0x4205, "PTRACE_SETREGSET"), e(0x4206, "PTRACE_SEIZE"), e(0x4207, "PTRACE_INTERRUPT"),
            e(0x4208, "PTRACE_LISTEN"), e(0x4209, "PTRACE_PEEKSIGINFO"), e(0x420a, "PTRACE_GETSIGMASK"),
            e(0x420b, "PTRACE_SETSIGMASK"), e(0x420c, "PTRACE_SECCOMP_GET_FILTER"),
            e(0x420d, "PTRACE_SECCOMP_GET_METADATA"), e(0x420e, "PTRACE_GET_SYSCALL_INFO"),
            e(0x420f, "PTRACE_GET_RSEQ_CONFIGURATION"), e(0x4210, "PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG"),
            e(0x4211, "PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG"), e(0x4212, "PTRACE_SET_SYSCALL_INFO"),
        ]),
        (Abi::Riscv64, &[
            e(0, "PTRACE_TRACEME"), e(1, "PTRACE_PEEKTEXT"), e(2, "PTRACE_PEEKDATA"), e(3, "PTRACE_PEEKUSER"),
            e(4, "PTRACE_POKETEXT"), e(5, "PTRACE_POKEDATA"), e(6, "PTRACE_POKEUSER"), e(7, "PTRACE_CONT"),
            e(8, "PTRACE_KILL"), e(9, "PTRACE_SINGLESTEP"), e(0x10, "PTRACE_ATTACH"), e(0x11, "PTRACE_DETACH"),
            e(0x18, "PTRACE_SYSCALL"), e(0x1e, "PTRACE_ARCH_PRCTL"), e(0x4200, "PTRACE_SETOPTIONS"),
            e(0x4201, "PTRACE_GETEVENTMSG"), e(0x4202, "PTRACE_GETSIGINFO"), e(0x4203, "PTRACE_SETSIGINFO"),
            e(0x4204, "PTRACE_GETREGSET"), e(0x4205, "PTRACE_SETREGSET"), e(0x4206, "PTRACE_SEIZE"),
            e(0x4207, "PTRACE_INTERRUPT"), e(0x4208, "PTRACE_LISTEN"), e(0x4209, "PTRACE_PEEKSIGINFO"),
            e(0x420a, "PTRACE_GETSIGMASK"), e(0x420b, "PTRACE_SETSIGMASK"), e(0x420c, "PTRACE_SECCOMP_GET_FILTER"),
            e(0x420d, "PTRACE_SECCOMP_GET_METADATA"), e(0x420e, "PTRACE_GET_SYSCALL_INFO"),
            e(0x420f, "PTRACE_GET_RSEQ_CONFIGURATION"), e(0x4210, "PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG"),
            e(0x4211, "PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG"), e(0x4212, "PTRACE_SET_SYSCALL_INFO"),
        ]),
    ],
};

/// 23 names, else `PER_???`.
pub static PERSONALITY_TYPES: Table = Table {
    name: "personality_types",
    unknown: "PER_???",
    sorted: true,
    entries: &[
        e(0, "PER_LINUX"), e(6, "PER_BSD"), e(8, "PER_LINUX32"), e(0xc, "PER_RISCOS"), e(0xf, "PER_OSF4"),
        e(0x10, "PER_HPUX"), e(0xff, "PER_MASK"), e(0x80000, "PER_LINUX_FDPIC"), e(0x800000, "PER_LINUX_32BIT"),
        e(0x4000005, "PER_ISCR4"), e(0x4000006, "PER_SUNOS"), e(0x4000009, "PER_IRIX32"), e(0x400000a, "PER_IRIXN32"),
        e(0x400000b, "PER_IRIX64"), e(0x400000d, "PER_SOLARIS"), e(0x4100001, "PER_SVR4"), e(0x410000e, "PER_UW7"),
        e(0x5000002, "PER_SVR3"), e(0x5000004, "PER_WYSEV386"), e(0x5000007, "PER_XENIX"), e(0x6000003, "PER_OSR5"),
        e(0x7000003, "PER_SCOSVR3"), e(0x8000008, "PER_LINUX32_3GB"),
    ],
    differs: &[],
};

/// 11 names.
pub static PERSONALITY_FLAGS: Table = Table {
    name: "personality_flags",
    unknown: "",
    sorted: true,
    entries: &[
        e(0x20000, "UNAME26"), e(0x40000, "ADDR_NO_RANDOMIZE"), e(0x80000, "FDPIC_FUNCPTRS"),
        e(0x100000, "MMAP_PAGE_ZERO"), e(0x200000, "ADDR_COMPAT_LAYOUT"), e(0x400000, "READ_IMPLIES_EXEC"),
        e(0x800000, "ADDR_LIMIT_32BIT"), e(0x1000000, "SHORT_INODE"), e(0x2000000, "WHOLE_SECONDS"),
        e(0x4000000, "STICKY_TIMEOUTS"), e(0x8000000, "ADDR_LIMIT_3GB"),
    ],
    differs: &[],
};

/// 91 names, else `NT_???`.
pub static NT_DESCRIPTOR_TYPES: Table = Table {
    name: "nt_descriptor_types",
    unknown: "NT_???",
    sorted: true,
    entries: &[
        e(1, "NT_PRSTATUS"), e(2, "NT_FPREGSET"), e(3, "NT_PRPSINFO"), e(4, "NT_PRXREG"), e(5, "NT_PLATFORM"),
        e(6, "NT_AUXV"), e(7, "NT_GWINDOWS"), e(8, "NT_ASRS"), e(0xa, "NT_PSTATUS"), e(0xd, "NT_PSINFO"),
        e(0xe, "NT_PRCRED"), e(0xf, "NT_UTSNAME"), e(0x10, "NT_LWPSTATUS"), e(0x11, "NT_LWPSINFO"),
        e(0x14, "NT_PRFPXREG"), e(0x100, "NT_PPC_VMX"), e(0x101, "NT_PPC_SPE"), e(0x102, "NT_PPC_VSX"),
        e(0x103, "NT_PPC_TAR"), e(0x104, "NT_PPC_PPR"), e(0x105, "NT_PPC_DSCR"), e(0x106, "NT_PPC_EBB"),
        e(0x107, "NT_PPC_PMU"), e(0x108, "NT_PPC_TM_CGPR"), e(0x109, "NT_PPC_TM_CFPR"), e(0x10a, "NT_PPC_TM_CVMX"),
        e(0x10b, "NT_PPC_TM_CVSX"), e(0x10c, "NT_PPC_TM_SPR"), e(0x10d, "NT_PPC_TM_CTAR"), e(0x10e, "NT_PPC_TM_CPPR"),
        e(0x10f, "NT_PPC_TM_CDSCR"), e(0x110, "NT_PPC_PKEY"), e(0x111, "NT_PPC_DEXCR"), e(0x112, "NT_PPC_HASHKEYR"),
        e(0x200, "NT_386_TLS"), e(0x201, "NT_386_IOPERM"), e(0x202, "NT_X86_XSTATE"), e(0x204, "NT_X86_SHSTK"),
        e(0x205, "NT_X86_XSAVE_LAYOUT"), e(0x300, "NT_S390_HIGH_GPRS"), e(0x301, "NT_S390_TIMER"),
        e(0x302, "NT_S390_TODCMP"), e(0x303, "NT_S390_TODPREG"), e(0x304, "NT_S390_CTRS"), e(0x305, "NT_S390_PREFIX"),
        e(0x306, "NT_S390_LAST_BREAK"), e(0x307, "NT_S390_SYSTEM_CALL"), e(0x308, "NT_S390_TDB"),
        e(0x309, "NT_S390_VXRS_LOW"), e(0x30a, "NT_S390_VXRS_HIGH"), e(0x30b, "NT_S390_GS_CB"),
        e(0x30c, "NT_S390_GS_BC"), e(0x30d, "NT_S390_RI_CB"), e(0x30e, "NT_S390_PV_CPU_DATA"), e(0x400, "NT_ARM_VFP"),
        e(0x401, "NT_ARM_TLS"), e(0x402, "NT_ARM_HW_BREAK"), e(0x403, "NT_ARM_HW_WATCH"),
        e(0x404, "NT_ARM_SYSTEM_CALL"), e(0x405, "NT_ARM_SVE"), e(0x406, "NT_ARM_PAC_MASK"),
        e(0x407, "NT_ARM_PACA_KEYS"), e(0x408, "NT_ARM_PACG_KEYS"), e(0x409, "NT_ARM_TAGGED_ADDR_CTRL"),
        e(0x40a, "NT_ARM_PAC_ENABLED_KEYS"), e(0x40b, "NT_ARM_SSVE"), e(0x40c, "NT_ARM_ZA"), e(0x40d, "NT_ARM_ZT"),
        e(0x40e, "NT_ARM_FPMR"), e(0x40f, "NT_ARM_POE"), e(0x410, "NT_ARM_GCS"), e(0x500, "NT_METAG_CBUF"),
        e(0x501, "NT_METAG_RPIPE"), e(0x502, "NT_METAG_TLS"), e(0x600, "NT_ARC_V2"), e(0x700, "NT_VMCOREDD"),
        e(0x800, "NT_MIPS_DSP"), e(0x801, "NT_MIPS_FP_MODE"), e(0x802, "NT_MIPS_MSA"), e(0x900, "NT_RISCV_CSR"),
        e(0x901, "NT_RISCV_VECTOR"), e(0x902, "NT_RISCV_TAGGED_ADDR_CTRL"), e(0x903, "NT_RISCV_USER_CFI"),
        e(0xa00, "NT_LOONGARCH_CPUCFG"), e(0xa01, "NT_LOONGARCH_CSR"), e(0xa02, "NT_LOONGARCH_LSX"),
        e(0xa03, "NT_LOONGARCH_LASX"), e(0xa04, "NT_LOONGARCH_LBT"), e(0x46494c45, "NT_FILE"),
        e(0x46e62b7f, "NT_PRXFPREG"), e(0x53494749, "NT_SIGINFO"),
    ],
    differs: &[],
};
