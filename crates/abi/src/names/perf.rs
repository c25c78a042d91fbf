// From data/perf.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 6 names, else `PERF_TYPE_???`.
pub static PERF_TYPE_ID: Table = Table {
    name: "perf_type_id",
    unknown: "PERF_TYPE_???",
    sorted: true,
    entries: &[
        e(0, "PERF_TYPE_HARDWARE"), e(1, "PERF_TYPE_SOFTWARE"), e(2, "PERF_TYPE_TRACEPOINT"),
        e(3, "PERF_TYPE_HW_CACHE"), e(4, "PERF_TYPE_RAW"), e(5, "PERF_TYPE_BREAKPOINT"),
    ],
    differs: &[],
};

/// 10 names, else `PERF_COUNT_HW_???`.
pub static PERF_HW_ID: Table = Table {
    name: "perf_hw_id",
    unknown: "PERF_COUNT_HW_???",
    sorted: true,
    entries: &[
        e(0, "PERF_COUNT_HW_CPU_CYCLES"), e(1, "PERF_COUNT_HW_INSTRUCTIONS"), e(2, "PERF_COUNT_HW_CACHE_REFERENCES"),
        e(3, "PERF_COUNT_HW_CACHE_MISSES"), e(4, "PERF_COUNT_HW_BRANCH_INSTRUCTIONS"),
        e(5, "PERF_COUNT_HW_BRANCH_MISSES"), e(6, "PERF_COUNT_HW_BUS_CYCLES"),
        e(7, "PERF_COUNT_HW_STALLED_CYCLES_FRONTEND"), e(8, "PERF_COUNT_HW_STALLED_CYCLES_BACKEND"),
        e(9, "PERF_COUNT_HW_REF_CPU_CYCLES"),
    ],
    differs: &[],
};

/// 7 names, else `PERF_COUNT_HW_CACHE_???`.
pub static PERF_HW_CACHE_ID: Table = Table {
    name: "perf_hw_cache_id",
    unknown: "PERF_COUNT_HW_CACHE_???",
    sorted: true,
    entries: &[
        e(0, "PERF_COUNT_HW_CACHE_L1D"), e(1, "PERF_COUNT_HW_CACHE_L1I"), e(2, "PERF_COUNT_HW_CACHE_LL"),
        e(3, "PERF_COUNT_HW_CACHE_DTLB"), e(4, "PERF_COUNT_HW_CACHE_ITLB"), e(5, "PERF_COUNT_HW_CACHE_BPU"),
        e(6, "PERF_COUNT_HW_CACHE_NODE"),
    ],
    differs: &[],
};

/// 3 names, else `PERF_COUNT_HW_CACHE_OP_???`.
pub static PERF_HW_CACHE_OP_ID: Table = Table {
    name: "perf_hw_cache_op_id",
    unknown: "PERF_COUNT_HW_CACHE_OP_???",
    sorted: true,
    entries: &[
        e(0, "PERF_COUNT_HW_CACHE_OP_READ"), e(1, "PERF_COUNT_HW_CACHE_OP_WRITE"),
        e(2, "PERF_COUNT_HW_CACHE_OP_PREFETCH"),
    ],
    differs: &[],
};

/// 2 names, else `PERF_COUNT_HW_CACHE_RESULT_???`.
pub static PERF_HW_CACHE_OP_RESULT_ID: Table = Table {
    name: "perf_hw_cache_op_result_id",
    unknown: "PERF_COUNT_HW_CACHE_RESULT_???",
    sorted: true,
    entries: &[
        e(0, "PERF_COUNT_HW_CACHE_RESULT_ACCESS"), e(1, "PERF_COUNT_HW_CACHE_RESULT_MISS"),
    ],
    differs: &[],
};

/// 12 names, else `PERF_COUNT_SW_???`.
pub static PERF_SW_IDS: Table = Table {
    name: "perf_sw_ids",
    unknown: "PERF_COUNT_SW_???",
    sorted: true,
    entries: &[
        e(0, "PERF_COUNT_SW_CPU_CLOCK"), e(1, "PERF_COUNT_SW_TASK_CLOCK"), e(2, "PERF_COUNT_SW_PAGE_FAULTS"),
        e(3, "PERF_COUNT_SW_CONTEXT_SWITCHES"), e(4, "PERF_COUNT_SW_CPU_MIGRATIONS"),
        e(5, "PERF_COUNT_SW_PAGE_FAULTS_MIN"), e(6, "PERF_COUNT_SW_PAGE_FAULTS_MAJ"),
        e(7, "PERF_COUNT_SW_ALIGNMENT_FAULTS"), e(8, "PERF_COUNT_SW_EMULATION_FAULTS"), e(9, "PERF_COUNT_SW_DUMMY"),
        e(0xa, "PERF_COUNT_SW_BPF_OUTPUT"), e(0xb, "PERF_COUNT_SW_CGROUP_SWITCHES"),
    ],
    differs: &[],
};

/// 25 names, else `PERF_SAMPLE_???`.
pub static PERF_EVENT_SAMPLE_FORMAT: Table = Table {
    name: "perf_event_sample_format",
    unknown: "PERF_SAMPLE_???",
    sorted: true,
    entries: &[
        e(1, "PERF_SAMPLE_IP"), e(2, "PERF_SAMPLE_TID"), e(4, "PERF_SAMPLE_TIME"), e(8, "PERF_SAMPLE_ADDR"),
        e(0x10, "PERF_SAMPLE_READ"), e(0x20, "PERF_SAMPLE_CALLCHAIN"), e(0x40, "PERF_SAMPLE_ID"),
        e(0x80, "PERF_SAMPLE_CPU"), e(0x100, "PERF_SAMPLE_PERIOD"), e(0x200, "PERF_SAMPLE_STREAM_ID"),
        e(0x400, "PERF_SAMPLE_RAW"), e(0x800, "PERF_SAMPLE_BRANCH_STACK"), e(0x1000, "PERF_SAMPLE_REGS_USER"),
        e(0x2000, "PERF_SAMPLE_STACK_USER"), e(0x4000, "PERF_SAMPLE_WEIGHT"), e(0x8000, "PERF_SAMPLE_DATA_SRC"),
        e(0x10000, "PERF_SAMPLE_IDENTIFIER"), e(0x20000, "PERF_SAMPLE_TRANSACTION"),
        e(0x40000, "PERF_SAMPLE_REGS_INTR"), e(0x80000, "PERF_SAMPLE_PHYS_ADDR"), e(0x100000, "PERF_SAMPLE_AUX"),
        e(0x200000, "PERF_SAMPLE_CGROUP"), e(0x400000, "PERF_SAMPLE_DATA_PAGE_SIZE"),
        e(0x800000, "PERF_SAMPLE_CODE_PAGE_SIZE"), e(0x1000000, "PERF_SAMPLE_WEIGHT_STRUCT"),
    ],
    differs: &[],
};

/// 5 names, else `PERF_FORMAT_???`.
pub static PERF_EVENT_READ_FORMAT: Table = Table {
    name: "perf_event_read_format",
    unknown: "PERF_FORMAT_???",
    sorted: true,
    entries: &[
        e(1, "PERF_FORMAT_TOTAL_TIME_ENABLED"), e(2, "PERF_FORMAT_TOTAL_TIME_RUNNING"), e(4, "PERF_FORMAT_ID"),
        e(8, "PERF_FORMAT_GROUP"), e(0x10, "PERF_FORMAT_LOST"),
    ],
    differs: &[],
};

/// 20 names, else `PERF_SAMPLE_BRANCH_???`.
pub static PERF_BRANCH_SAMPLE_TYPE: Table = Table {
    name: "perf_branch_sample_type",
    unknown: "PERF_SAMPLE_BRANCH_???",
    sorted: true,
    entries: &[
        e(1, "PERF_SAMPLE_BRANCH_USER"), e(2, "PERF_SAMPLE_BRANCH_KERNEL"), e(4, "PERF_SAMPLE_BRANCH_HV"),
        e(8, "PERF_SAMPLE_BRANCH_ANY"), e(0x10, "PERF_SAMPLE_BRANCH_ANY_CALL"),
        e(0x20, "PERF_SAMPLE_BRANCH_ANY_RETURN"), e(0x40, "PERF_SAMPLE_BRANCH_IND_CALL"),
        e(0x80, "PERF_SAMPLE_BRANCH_ABORT_TX"), e(0x100, "PERF_SAMPLE_BRANCH_IN_TX"),
        e(0x200, "PERF_SAMPLE_BRANCH_NO_TX"), e(0x400, "PERF_SAMPLE_BRANCH_COND"),
        e(0x800, "PERF_SAMPLE_BRANCH_CALL_STACK"), e(0x1000, "PERF_SAMPLE_BRANCH_IND_JUMP"),
        e(0x2000, "PERF_SAMPLE_BRANCH_CALL"), e(0x4000, "PERF_SAMPLE_BRANCH_NO_FLAGS"),
        e(0x8000, "PERF_SAMPLE_BRANCH_NO_CYCLES"), e(0x10000, "PERF_SAMPLE_BRANCH_TYPE_SAVE"),
        e(0x20000, "PERF_SAMPLE_BRANCH_HW_INDEX"), e(0x40000, "PERF_SAMPLE_BRANCH_PRIV_SAVE"),
        e(0x80000, "PERF_SAMPLE_BRANCH_COUNTERS"),
    ],
    differs: &[],
};

/// 4 names, else `PERF_FLAG_???`.
pub static PERF_EVENT_OPEN_FLAGS: Table = Table {
    name: "perf_event_open_flags",
    unknown: "PERF_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "PERF_FLAG_FD_NO_GROUP"), e(2, "PERF_FLAG_FD_OUTPUT"), e(4, "PERF_FLAG_PID_CGROUP"),
        e(8, "PERF_FLAG_FD_CLOEXEC"),
    ],
    differs: &[],
};

/// 10 names, else `PERF_ATTR_SIZE_???`.
pub static PERF_ATTR_SIZE: Table = Table {
    name: "perf_attr_size",
    unknown: "PERF_ATTR_SIZE_???",
    sorted: true,
    entries: &[
        e(0x40, "PERF_ATTR_SIZE_VER0"), e(0x48, "PERF_ATTR_SIZE_VER1"), e(0x50, "PERF_ATTR_SIZE_VER2"),
        e(0x60, "PERF_ATTR_SIZE_VER3"), e(0x68, "PERF_ATTR_SIZE_VER4"), e(0x70, "PERF_ATTR_SIZE_VER5"),
        e(0x78, "PERF_ATTR_SIZE_VER6"), e(0x80, "PERF_ATTR_SIZE_VER7"), e(0x88, "PERF_ATTR_SIZE_VER8"),
        e(0x90, "PERF_ATTR_SIZE_VER9"),
    ],
    differs: &[],
};

/// 1 names, else `PERF_IOC_FLAG_???`.
pub static PERF_IOCTL_FLAGS: Table = Table {
    name: "perf_ioctl_flags",
    unknown: "PERF_IOC_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "PERF_IOC_FLAG_GROUP"),
    ],
    differs: &[],
};

/// 8 names, else `HW_BREAKPOINT_LEN_???`.
pub static HW_BREAKPOINT_LEN: Table = Table {
    name: "hw_breakpoint_len",
    unknown: "HW_BREAKPOINT_LEN_???",
    sorted: false,
    entries: &[
        e(1, "HW_BREAKPOINT_LEN_1"), e(2, "HW_BREAKPOINT_LEN_2"), e(4, "HW_BREAKPOINT_LEN_4"),
        e(8, "HW_BREAKPOINT_LEN_8"), e(3, "HW_BREAKPOINT_LEN_3"), e(5, "HW_BREAKPOINT_LEN_5"),
        e(6, "HW_BREAKPOINT_LEN_6"), e(7, "HW_BREAKPOINT_LEN_7"),
    ],
    differs: &[],
};

/// 1 names, else `HW_BREAKPOINT_???`.
pub static HW_BREAKPOINT_OTHER: Table = Table {
    name: "hw_breakpoint_other",
    unknown: "HW_BREAKPOINT_???",
    sorted: true,
    entries: &[
        e(0, "HW_BREAKPOINT_EMPTY"),
    ],
    differs: &[],
};

/// 5 names, else `HW_BREAKPOINT_INVALID`.
pub static HW_BREAKPOINT_TYPE: Table = Table {
    name: "hw_breakpoint_type",
    unknown: "HW_BREAKPOINT_INVALID",
    sorted: true,
    entries: &[
        e(0, "HW_BREAKPOINT_EMPTY"), e(1, "HW_BREAKPOINT_R"), e(2, "HW_BREAKPOINT_W"), e(3, "HW_BREAKPOINT_RW"),
        e(4, "HW_BREAKPOINT_X"),
    ],
    differs: &[],
};
