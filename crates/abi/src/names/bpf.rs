// From data/bpf.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 39 names, else `BPF_???`.
pub static BPF_COMMANDS: Table = Table {
    name: "bpf_commands",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_MAP_CREATE"), e(1, "BPF_MAP_LOOKUP_ELEM"), e(2, "BPF_MAP_UPDATE_ELEM"), e(3, "BPF_MAP_DELETE_ELEM"),
        e(4, "BPF_MAP_GET_NEXT_KEY"), e(5, "BPF_PROG_LOAD"), e(6, "BPF_OBJ_PIN"), e(7, "BPF_OBJ_GET"),
        e(8, "BPF_PROG_ATTACH"), e(9, "BPF_PROG_DETACH"), e(0xa, "BPF_PROG_TEST_RUN"), e(0xb, "BPF_PROG_GET_NEXT_ID"),
        e(0xc, "BPF_MAP_GET_NEXT_ID"), e(0xd, "BPF_PROG_GET_FD_BY_ID"), e(0xe, "BPF_MAP_GET_FD_BY_ID"),
        e(0xf, "BPF_OBJ_GET_INFO_BY_FD"), e(0x10, "BPF_PROG_QUERY"), e(0x11, "BPF_RAW_TRACEPOINT_OPEN"),
        e(0x12, "BPF_BTF_LOAD"), e(0x13, "BPF_BTF_GET_FD_BY_ID"), e(0x14, "BPF_TASK_FD_QUERY"),
        e(0x15, "BPF_MAP_LOOKUP_AND_DELETE_ELEM"), e(0x16, "BPF_MAP_FREEZE"), e(0x17, "BPF_BTF_GET_NEXT_ID"),
        e(0x18, "BPF_MAP_LOOKUP_BATCH"), e(0x19, "BPF_MAP_LOOKUP_AND_DELETE_BATCH"), e(0x1a, "BPF_MAP_UPDATE_BATCH"),
        e(0x1b, "BPF_MAP_DELETE_BATCH"), e(0x1c, "BPF_LINK_CREATE"), e(0x1d, "BPF_LINK_UPDATE"),
        e(0x1e, "BPF_LINK_GET_FD_BY_ID"), e(0x1f, "BPF_LINK_GET_NEXT_ID"), e(0x20, "BPF_ENABLE_STATS"),
        e(0x21, "BPF_ITER_CREATE"), e(0x22, "BPF_LINK_DETACH"), e(0x23, "BPF_PROG_BIND_MAP"),
        e(0x24, "BPF_TOKEN_CREATE"), e(0x25, "BPF_PROG_STREAM_READ_BY_FD"), e(0x26, "BPF_PROG_ASSOC_STRUCT_OPS"),
    ],
    differs: &[],
};

/// 36 names, else `BPF_MAP_TYPE_???`.
pub static BPF_MAP_TYPES: Table = Table {
    name: "bpf_map_types",
    unknown: "BPF_MAP_TYPE_???",
    sorted: true,
    entries: &[
        e(0, "BPF_MAP_TYPE_UNSPEC"), e(1, "BPF_MAP_TYPE_HASH"), e(2, "BPF_MAP_TYPE_ARRAY"),
        e(3, "BPF_MAP_TYPE_PROG_ARRAY"), e(4, "BPF_MAP_TYPE_PERF_EVENT_ARRAY"), e(5, "BPF_MAP_TYPE_PERCPU_HASH"),
        e(6, "BPF_MAP_TYPE_PERCPU_ARRAY"), e(7, "BPF_MAP_TYPE_STACK_TRACE"), e(8, "BPF_MAP_TYPE_CGROUP_ARRAY"),
        e(9, "BPF_MAP_TYPE_LRU_HASH"), e(0xa, "BPF_MAP_TYPE_LRU_PERCPU_HASH"), e(0xb, "BPF_MAP_TYPE_LPM_TRIE"),
        e(0xc, "BPF_MAP_TYPE_ARRAY_OF_MAPS"), e(0xd, "BPF_MAP_TYPE_HASH_OF_MAPS"), e(0xe, "BPF_MAP_TYPE_DEVMAP"),
        e(0xf, "BPF_MAP_TYPE_SOCKMAP"), e(0x10, "BPF_MAP_TYPE_CPUMAP"), e(0x11, "BPF_MAP_TYPE_XSKMAP"),
        e(0x12, "BPF_MAP_TYPE_SOCKHASH"), e(0x13, "BPF_MAP_TYPE_CGROUP_STORAGE"),
        e(0x14, "BPF_MAP_TYPE_REUSEPORT_SOCKARRAY"), e(0x15, "BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE"),
        e(0x16, "BPF_MAP_TYPE_QUEUE"), e(0x17, "BPF_MAP_TYPE_STACK"), e(0x18, "BPF_MAP_TYPE_SK_STORAGE"),
        e(0x19, "BPF_MAP_TYPE_DEVMAP_HASH"), e(0x1a, "BPF_MAP_TYPE_STRUCT_OPS"), e(0x1b, "BPF_MAP_TYPE_RINGBUF"),
        e(0x1c, "BPF_MAP_TYPE_INODE_STORAGE"), e(0x1d, "BPF_MAP_TYPE_TASK_STORAGE"),
        e(0x1e, "BPF_MAP_TYPE_BLOOM_FILTER"), e(0x1f, "BPF_MAP_TYPE_USER_RINGBUF"),
        e(0x20, "BPF_MAP_TYPE_CGRP_STORAGE"), e(0x21, "BPF_MAP_TYPE_ARENA"), e(0x22, "BPF_MAP_TYPE_INSN_ARRAY"),
        e(0x23, "BPF_MAP_TYPE_RHASH"),
    ],
    differs: &[],
};

/// 33 names, else `BPF_PROG_TYPE_???`.
pub static BPF_PROG_TYPES: Table = Table {
    name: "bpf_prog_types",
    unknown: "BPF_PROG_TYPE_???",
    sorted: true,
    entries: &[
        e(0, "BPF_PROG_TYPE_UNSPEC"), e(1, "BPF_PROG_TYPE_SOCKET_FILTER"), e(2, "BPF_PROG_TYPE_KPROBE"),
        e(3, "BPF_PROG_TYPE_SCHED_CLS"), e(4, "BPF_PROG_TYPE_SCHED_ACT"), e(5, "BPF_PROG_TYPE_TRACEPOINT"),
        e(6, "BPF_PROG_TYPE_XDP"), e(7, "BPF_PROG_TYPE_PERF_EVENT"), e(8, "BPF_PROG_TYPE_CGROUP_SKB"),
        e(9, "BPF_PROG_TYPE_CGROUP_SOCK"), e(0xa, "BPF_PROG_TYPE_LWT_IN"), e(0xb, "BPF_PROG_TYPE_LWT_OUT"),
        e(0xc, "BPF_PROG_TYPE_LWT_XMIT"), e(0xd, "BPF_PROG_TYPE_SOCK_OPS"), e(0xe, "BPF_PROG_TYPE_SK_SKB"),
        e(0xf, "BPF_PROG_TYPE_CGROUP_DEVICE"), e(0x10, "BPF_PROG_TYPE_SK_MSG"),
        e(0x11, "BPF_PROG_TYPE_RAW_TRACEPOINT"), e(0x12, "BPF_PROG_TYPE_CGROUP_SOCK_ADDR"),
        e(0x13, "BPF_PROG_TYPE_LWT_SEG6LOCAL"), e(0x14, "BPF_PROG_TYPE_LIRC_MODE2"),
        e(0x15, "BPF_PROG_TYPE_SK_REUSEPORT"), e(0x16, "BPF_PROG_TYPE_FLOW_DISSECTOR"),
        e(0x17, "BPF_PROG_TYPE_CGROUP_SYSCTL"), e(0x18, "BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE"),
        e(0x19, "BPF_PROG_TYPE_CGROUP_SOCKOPT"), e(0x1a, "BPF_PROG_TYPE_TRACING"),
        e(0x1b, "BPF_PROG_TYPE_STRUCT_OPS"), e(0x1c, "BPF_PROG_TYPE_EXT"), e(0x1d, "BPF_PROG_TYPE_LSM"),
        e(0x1e, "BPF_PROG_TYPE_SK_LOOKUP"), e(0x1f, "BPF_PROG_TYPE_SYSCALL"), e(0x20, "BPF_PROG_TYPE_NETFILTER"),
    ],
    differs: &[],
};

/// 62 names, else `BPF_???`.
pub static BPF_ATTACH_TYPE: Table = Table {
    name: "bpf_attach_type",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_CGROUP_INET_INGRESS"), e(1, "BPF_CGROUP_INET_EGRESS"), e(2, "BPF_CGROUP_INET_SOCK_CREATE"),
        e(3, "BPF_CGROUP_SOCK_OPS"), e(4, "BPF_SK_SKB_STREAM_PARSER"), e(5, "BPF_SK_SKB_STREAM_VERDICT"),
        e(6, "BPF_CGROUP_DEVICE"), e(7, "BPF_SK_MSG_VERDICT"), e(8, "BPF_CGROUP_INET4_BIND"),
        e(9, "BPF_CGROUP_INET6_BIND"), e(0xa, "BPF_CGROUP_INET4_CONNECT"), e(0xb, "BPF_CGROUP_INET6_CONNECT"),
        e(0xc, "BPF_CGROUP_INET4_POST_BIND"), e(0xd, "BPF_CGROUP_INET6_POST_BIND"), e(0xe, "BPF_CGROUP_UDP4_SENDMSG"),
        e(0xf, "BPF_CGROUP_UDP6_SENDMSG"), e(0x10, "BPF_LIRC_MODE2"), e(0x11, "BPF_FLOW_DISSECTOR"),
        e(0x12, "BPF_CGROUP_SYSCTL"), e(0x13, "BPF_CGROUP_UDP4_RECVMSG"), e(0x14, "BPF_CGROUP_UDP6_RECVMSG"),
        e(0x15, "BPF_CGROUP_GETSOCKOPT"), e(0x16, "BPF_CGROUP_SETSOCKOPT"), e(0x17, "BPF_TRACE_RAW_TP"),
        e(0x18, "BPF_TRACE_FENTRY"), e(0x19, "BPF_TRACE_FEXIT"), e(0x1a, "BPF_MODIFY_RETURN"), e(0x1b, "BPF_LSM_MAC"),
        e(0x1c, "BPF_TRACE_ITER"), e(0x1d, "BPF_CGROUP_INET4_GETPEERNAME"), e(0x1e, "BPF_CGROUP_INET6_GETPEERNAME"),
        e(0x1f, "BPF_CGROUP_INET4_GETSOCKNAME"), e(0x20, "BPF_CGROUP_INET6_GETSOCKNAME"), e(0x21, "BPF_XDP_DEVMAP"),
        e(0x22, "BPF_CGROUP_INET_SOCK_RELEASE"), e(0x23, "BPF_XDP_CPUMAP"), e(0x24, "BPF_SK_LOOKUP"),
        e(0x25, "BPF_XDP"), e(0x26, "BPF_SK_SKB_VERDICT"), e(0x27, "BPF_SK_REUSEPORT_SELECT"),
        e(0x28, "BPF_SK_REUSEPORT_SELECT_OR_MIGRATE"), e(0x29, "BPF_PERF_EVENT"), e(0x2a, "BPF_TRACE_KPROBE_MULTI"),
        e(0x2b, "BPF_LSM_CGROUP"), e(0x2c, "BPF_STRUCT_OPS"), e(0x2d, "BPF_NETFILTER"), e(0x2e, "BPF_TCX_INGRESS"),
        e(0x2f, "BPF_TCX_EGRESS"), e(0x30, "BPF_TRACE_UPROBE_MULTI"), e(0x31, "BPF_CGROUP_UNIX_CONNECT"),
        e(0x32, "BPF_CGROUP_UNIX_SENDMSG"), e(0x33, "BPF_CGROUP_UNIX_RECVMSG"),
        e(0x34, "BPF_CGROUP_UNIX_GETPEERNAME"), e(0x35, "BPF_CGROUP_UNIX_GETSOCKNAME"), e(0x36, "BPF_NETKIT_PRIMARY"),
        e(0x37, "BPF_NETKIT_PEER"), e(0x38, "BPF_TRACE_KPROBE_SESSION"), e(0x39, "BPF_TRACE_UPROBE_SESSION"),
        e(0x3a, "BPF_TRACE_FSESSION"), e(0x3b, "BPF_TRACE_FENTRY_MULTI"), e(0x3c, "BPF_TRACE_FEXIT_MULTI"),
        e(0x3d, "BPF_TRACE_FSESSION_MULTI"),
    ],
    differs: &[],
};

/// 8 names, else `BPF_F_???`.
pub static BPF_ATTACH_FLAGS: Table = Table {
    name: "bpf_attach_flags",
    unknown: "BPF_F_???",
    sorted: true,
    entries: &[
        e(1, "BPF_F_ALLOW_OVERRIDE"), e(2, "BPF_F_ALLOW_MULTI"), e(4, "BPF_F_REPLACE"), e(8, "BPF_F_BEFORE"),
        e(0x10, "BPF_F_AFTER"), e(0x20, "BPF_F_ID"), e(0x40, "BPF_F_PREORDER"), e(0x2000, "BPF_F_LINK"),
    ],
    differs: &[],
};

/// 14 names, else `BPF_F_???`.
pub static BPF_MAP_FLAGS: Table = Table {
    name: "bpf_map_flags",
    unknown: "BPF_F_???",
    sorted: true,
    entries: &[
        e(1, "BPF_F_NO_PREALLOC"), e(2, "BPF_F_NO_COMMON_LRU"), e(4, "BPF_F_NUMA_NODE"), e(8, "BPF_F_RDONLY"),
        e(0x10, "BPF_F_WRONLY"), e(0x20, "BPF_F_STACK_BUILD_ID"), e(0x40, "BPF_F_ZERO_SEED"),
        e(0x80, "BPF_F_RDONLY_PROG"), e(0x100, "BPF_F_WRONLY_PROG"), e(0x200, "BPF_F_CLONE"),
        e(0x400, "BPF_F_MMAPABLE"), e(0x800, "BPF_F_PRESERVE_ELEMS"), e(0x1000, "BPF_F_INNER_MAP"),
        e(0x2000, "BPF_F_LINK"),
    ],
    differs: &[],
};

/// 8 names, else `BPF_F_???`.
pub static BPF_PROG_FLAGS: Table = Table {
    name: "bpf_prog_flags",
    unknown: "BPF_F_???",
    sorted: true,
    entries: &[
        e(1, "BPF_F_STRICT_ALIGNMENT"), e(2, "BPF_F_ANY_ALIGNMENT"), e(4, "BPF_F_TEST_RND_HI32"),
        e(8, "BPF_F_TEST_STATE_FREQ"), e(0x10, "BPF_F_SLEEPABLE"), e(0x20, "BPF_F_XDP_HAS_FRAGS"),
        e(0x40, "BPF_F_XDP_DEV_BOUND_ONLY"), e(0x80, "BPF_F_TEST_REG_INVARIANTS"),
    ],
    differs: &[],
};

/// 6 names, else `BPF_???`.
pub static BPF_MAP_UPDATE_ELEM_FLAGS: Table = Table {
    name: "bpf_map_update_elem_flags",
    unknown: "BPF_???",
    sorted: false,
    entries: &[
        e(0x10, "BPF_F_ALL_CPUS"), e(8, "BPF_F_CPU"), e(4, "BPF_F_LOCK"), e(2, "BPF_EXIST"), e(1, "BPF_NOEXIST"),
        e(0, "BPF_ANY"),
    ],
    differs: &[],
};

/// 1 names, else `BPF_F_QUERY_???`.
pub static BPF_QUERY_FLAGS: Table = Table {
    name: "bpf_query_flags",
    unknown: "BPF_F_QUERY_???",
    sorted: true,
    entries: &[
        e(1, "BPF_F_QUERY_EFFECTIVE"),
    ],
    differs: &[],
};

/// 3 names, else `BPF_F_TEST_???`.
pub static BPF_TEST_RUN_FLAGS: Table = Table {
    name: "bpf_test_run_flags",
    unknown: "BPF_F_TEST_???",
    sorted: true,
    entries: &[
        e(1, "BPF_F_TEST_RUN_ON_CPU"), e(2, "BPF_F_TEST_XDP_LIVE_FRAMES"), e(4, "BPF_F_TEST_SKB_CHECKSUM_COMPLETE"),
    ],
    differs: &[],
};

/// 1 names, else `BPF_STATS_???`.
pub static BPF_STATS_TYPE: Table = Table {
    name: "bpf_stats_type",
    unknown: "BPF_STATS_???",
    sorted: true,
    entries: &[
        e(0, "BPF_STATS_RUN_TIME"),
    ],
    differs: &[],
};

/// 6 names, else `BPF_FD_TYPE_???`.
pub static BPF_TASK_FD_TYPE: Table = Table {
    name: "bpf_task_fd_type",
    unknown: "BPF_FD_TYPE_???",
    sorted: true,
    entries: &[
        e(0, "BPF_FD_TYPE_RAW_TRACEPOINT"), e(1, "BPF_FD_TYPE_TRACEPOINT"), e(2, "BPF_FD_TYPE_KPROBE"),
        e(3, "BPF_FD_TYPE_KRETPROBE"), e(4, "BPF_FD_TYPE_UPROBE"), e(5, "BPF_FD_TYPE_URETPROBE"),
    ],
    differs: &[],
};

/// 8 names, else `BPF_???`.
pub static BPF_CLASS: Table = Table {
    name: "bpf_class",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_LD"), e(1, "BPF_LDX"), e(2, "BPF_ST"), e(3, "BPF_STX"), e(4, "BPF_ALU"), e(5, "BPF_JMP"),
        e(6, "BPF_RET"), e(7, "BPF_MISC"),
    ],
    differs: &[],
};

/// 4 names, else `BPF_???`.
pub static BPF_SIZE: Table = Table {
    name: "bpf_size",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_W"), e(8, "BPF_H"), e(0x10, "BPF_B"), e(0x18, "BPF_DW"),
    ],
    differs: &[],
};

/// 7 names, else `BPF_???`.
pub static BPF_MODE: Table = Table {
    name: "bpf_mode",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_IMM"), e(0x20, "BPF_ABS"), e(0x40, "BPF_IND"), e(0x60, "BPF_MEM"), e(0x80, "BPF_LEN"),
        e(0xa0, "BPF_MSH"), e(0xc0, "BPF_XADD"),
    ],
    differs: &[],
};

/// 14 names, else `BPF_???`.
pub static BPF_OP_ALU: Table = Table {
    name: "bpf_op_alu",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_ADD"), e(0x10, "BPF_SUB"), e(0x20, "BPF_MUL"), e(0x30, "BPF_DIV"), e(0x40, "BPF_OR"),
        e(0x50, "BPF_AND"), e(0x60, "BPF_LSH"), e(0x70, "BPF_RSH"), e(0x80, "BPF_NEG"), e(0x90, "BPF_MOD"),
        e(0xa0, "BPF_XOR"), e(0xb0, "BPF_MOV"), e(0xc0, "BPF_ARSH"), e(0xd0, "BPF_END"),
    ],
    differs: &[],
};

/// 15 names, else `BPF_???`.
pub static BPF_OP_JMP: Table = Table {
    name: "bpf_op_jmp",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_JA"), e(0x10, "BPF_JEQ"), e(0x20, "BPF_JGT"), e(0x30, "BPF_JGE"), e(0x40, "BPF_JSET"),
        e(0x50, "BPF_JNE"), e(0x60, "BPF_JSGT"), e(0x70, "BPF_JSGE"), e(0x80, "BPF_CALL"), e(0x90, "BPF_EXIT"),
        e(0xa0, "BPF_JLT"), e(0xb0, "BPF_JLE"), e(0xc0, "BPF_JSLT"), e(0xd0, "BPF_JSLE"), e(0xe0, "BPF_JCOND"),
    ],
    differs: &[],
};

/// 2 names, else `BPF_???`.
pub static BPF_SRC: Table = Table {
    name: "bpf_src",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_K"), e(8, "BPF_X"),
    ],
    differs: &[],
};

/// 3 names, else `BPF_???`.
pub static BPF_RVAL: Table = Table {
    name: "bpf_rval",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_K"), e(8, "BPF_X"), e(0x10, "BPF_A"),
    ],
    differs: &[],
};

/// 2 names, else `BPF_???`.
pub static BPF_MISCOP: Table = Table {
    name: "bpf_miscop",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_TAX"), e(0x80, "BPF_TXA"),
    ],
    differs: &[],
};

/// 8 names, else `BPF_???`.
pub static EBPF_CLASS: Table = Table {
    name: "ebpf_class",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_LD"), e(1, "BPF_LDX"), e(2, "BPF_ST"), e(3, "BPF_STX"), e(4, "BPF_ALU"), e(5, "BPF_JMP"),
        e(6, "BPF_JMP32"), e(7, "BPF_ALU64"),
    ],
    differs: &[],
};

/// 11 names, else `BPF_REG_???`.
pub static EBPF_REGS: Table = Table {
    name: "ebpf_regs",
    unknown: "BPF_REG_???",
    sorted: true,
    entries: &[
        e(0, "BPF_REG_0"), e(1, "BPF_REG_1"), e(2, "BPF_REG_2"), e(3, "BPF_REG_3"), e(4, "BPF_REG_4"),
        e(5, "BPF_REG_5"), e(6, "BPF_REG_6"), e(7, "BPF_REG_7"), e(8, "BPF_REG_8"), e(9, "BPF_REG_9"),
        e(0xa, "BPF_REG_10"),
    ],
    differs: &[],
};

/// 8 names, else `BPF_F_???`.
pub static BPF_FILE_FLAGS: Table = Table {
    name: "bpf_file_flags",
    unknown: "BPF_F_???",
    sorted: true,
    entries: &[
        e(8, "BPF_F_RDONLY"), e(0x10, "BPF_F_WRONLY"), e(0x4000, "BPF_F_PATH_FD"),
        e(0x8000, "BPF_F_VTYPE_BTF_OBJ_FD"), e(0x10000, "BPF_F_TOKEN_FD"), e(0x20000, "BPF_F_SEGV_ON_FAULT"),
        e(0x40000, "BPF_F_NO_USER_CONV"), e(0x80000, "BPF_F_RB_OVERWRITE"),
    ],
    differs: &[],
};

/// 2 names, else `BPF_F_???`.
pub static BPF_FILE_MODE_FLAGS: Table = Table {
    name: "bpf_file_mode_flags",
    unknown: "BPF_F_???",
    sorted: true,
    entries: &[
        e(8, "BPF_F_RDONLY"), e(0x10, "BPF_F_WRONLY"),
    ],
    differs: &[],
};

/// 4 names, else `BPF_???`.
pub static BPF_MAP_LOOKUP_ELEM_FLAGS: Table = Table {
    name: "bpf_map_lookup_elem_flags",
    unknown: "BPF_???",
    sorted: false,
    entries: &[
        e(0x10, "BPF_F_ALL_CPUS"), e(8, "BPF_F_CPU"), e(4, "BPF_F_LOCK"), e(0, "BPF_ANY"),
    ],
    differs: &[],
};

/// 1 names, else `BPF_F_KPROBE_MULTI_???`.
pub static BPF_LINK_CREATE_KPROBE_MULTI_FLAGS: Table = Table {
    name: "bpf_link_create_kprobe_multi_flags",
    unknown: "BPF_F_KPROBE_MULTI_???",
    sorted: true,
    entries: &[
        e(1, "BPF_F_KPROBE_MULTI_RETURN"),
    ],
    differs: &[],
};

/// 2 names, else `BPF_F_UPROBE_MULTI_???`.
pub static BPF_LINK_CREATE_UPROBE_MULTI_FLAGS: Table = Table {
    name: "bpf_link_create_uprobe_multi_flags",
    unknown: "BPF_F_UPROBE_MULTI_???",
    sorted: true,
    entries: &[
        e(1, "BPF_F_UPROBE_MULTI_RETURN"), e(2, "BPF_F_UPROBE_MULTI_PATH_FD"),
    ],
    differs: &[],
};

/// 1 names, else `BPF_F_NETFILTER_???`.
pub static BPF_LINK_CREATE_NETFILTER_FLAGS: Table = Table {
    name: "bpf_link_create_netfilter_flags",
    unknown: "BPF_F_NETFILTER_???",
    sorted: true,
    entries: &[
        e(1, "BPF_F_NETFILTER_IP_DEFRAG"),
    ],
    differs: &[],
};

/// 4 names, else `BPF_???`.
pub static EBPF_SIZES: Table = Table {
    name: "ebpf_sizes",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_W"), e(8, "BPF_H"), e(0x10, "BPF_B"), e(0x18, "BPF_DW"),
    ],
    differs: &[],
};

/// 6 names, else `BPF_???`.
pub static EBPF_MODES: Table = Table {
    name: "ebpf_modes",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_IMM"), e(0x20, "BPF_ABS"), e(0x40, "BPF_IND"), e(0x60, "BPF_MEM"), e(0x80, "BPF_MEMSX"),
        e(0xc0, "BPF_ATOMIC"),
    ],
    differs: &[],
};

/// 14 names, else `BPF_???`.
pub static EBPF_ALU_OPS: Table = Table {
    name: "ebpf_alu_ops",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_ADD"), e(0x10, "BPF_SUB"), e(0x20, "BPF_MUL"), e(0x30, "BPF_DIV"), e(0x40, "BPF_OR"),
        e(0x50, "BPF_AND"), e(0x60, "BPF_LSH"), e(0x70, "BPF_RSH"), e(0x80, "BPF_NEG"), e(0x90, "BPF_MOD"),
        e(0xa0, "BPF_XOR"), e(0xb0, "BPF_MOV"), e(0xc0, "BPF_ARSH"), e(0xd0, "BPF_END"),
    ],
    differs: &[],
};

/// 15 names, else `BPF_???`.
pub static EBPF_JMP_OPS: Table = Table {
    name: "ebpf_jmp_ops",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0, "BPF_JA"), e(0x10, "BPF_JEQ"), e(0x20, "BPF_JGT"), e(0x30, "BPF_JGE"), e(0x40, "BPF_JSET"),
        e(0x50, "BPF_JNE"), e(0x60, "BPF_JSGT"), e(0x70, "BPF_JSGE"), e(0x80, "BPF_CALL"), e(0x90, "BPF_EXIT"),
        e(0xa0, "BPF_JLT"), e(0xb0, "BPF_JLE"), e(0xc0, "BPF_JSLT"), e(0xd0, "BPF_JSLE"), e(0xe0, "BPF_JCOND"),
    ],
    differs: &[],
};

/// 1 names, else `BPF_???`.
pub static EBPF_SIZE: Table = Table {
    name: "ebpf_size",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0x18, "BPF_DW"),
    ],
    differs: &[],
};

/// 3 names, else `BPF_???`.
pub static EBPF_OP_ALU: Table = Table {
    name: "ebpf_op_alu",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0xb0, "BPF_MOV"), e(0xc0, "BPF_ARSH"), e(0xd0, "BPF_END"),
    ],
    differs: &[],
};

/// 9 names, else `BPF_???`.
pub static EBPF_OP_JMP: Table = Table {
    name: "ebpf_op_jmp",
    unknown: "BPF_???",
    sorted: true,
    entries: &[
        e(0x50, "BPF_JNE"), e(0x60, "BPF_JSGT"), e(0x70, "BPF_JSGE"), e(0x80, "BPF_CALL"), e(0x90, "BPF_EXIT"),
        e(0xa0, "BPF_JLT"), e(0xb0, "BPF_JLE"), e(0xc0, "BPF_JSLT"), e(0xd0, "BPF_JSLE"),
    ],
    differs: &[],
};

/// 16 names, else `SKF_AD_???`.
pub static SKF_AD: Table = Table {
    name: "skf_ad",
    unknown: "SKF_AD_???",
    sorted: true,
    entries: &[
        e(0, "SKF_AD_PROTOCOL"), e(4, "SKF_AD_PKTTYPE"), e(8, "SKF_AD_IFINDEX"), e(0xc, "SKF_AD_NLATTR"),
        e(0x10, "SKF_AD_NLATTR_NEST"), e(0x14, "SKF_AD_MARK"), e(0x18, "SKF_AD_QUEUE"), e(0x1c, "SKF_AD_HATYPE"),
        e(0x20, "SKF_AD_RXHASH"), e(0x24, "SKF_AD_CPU"), e(0x28, "SKF_AD_ALU_XOR_X"), e(0x2c, "SKF_AD_VLAN_TAG"),
        e(0x30, "SKF_AD_VLAN_TAG_PRESENT"), e(0x34, "SKF_AD_PAY_OFFSET"), e(0x38, "SKF_AD_RANDOM"),
        e(0x3c, "SKF_AD_VLAN_TPID"),
    ],
    differs: &[],
};

/// 3 names, else `SKF_???`.
pub static SKF_OFF: Table = Table {
    name: "skf_off",
    unknown: "SKF_???",
    sorted: true,
    entries: &[
        e(0xffe00000, "SKF_LL_OFF"), e(0xfff00000, "SKF_NET_OFF"), e(0xfffff000, "SKF_AD_OFF"),
    ],
    differs: &[],
};
