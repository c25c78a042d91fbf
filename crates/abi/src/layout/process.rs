// From data/process.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod clone_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [88, 88, 88], name: "clone_args" };
    pub const flags: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const pidfd: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const child_tid: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const parent_tid: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const exit_signal: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const stack: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const stack_size: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const tls: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const set_tid: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const set_tid_size: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const cgroup: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
}

pub mod sched_attr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 56, 56], name: "sched_attr" };
    pub const size: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const sched_policy: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const sched_flags: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const sched_nice: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const sched_priority: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const sched_runtime: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const sched_deadline: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const sched_period: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const sched_util_min: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const sched_util_max: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
}

pub mod rusage {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [144, 72, 144], name: "rusage" };
    pub const ru_utime: At = At { offset: [0, 0, 0], size: [16, 8, 16] };
    pub const ru_stime: At = At { offset: [16, 8, 16], size: [16, 8, 16] };
    pub const ru_utime_tv_sec: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const ru_utime_tv_usec: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const ru_stime_tv_sec: At = At { offset: [16, 8, 16], size: [8, 4, 8] };
    pub const ru_stime_tv_usec: At = At { offset: [24, 12, 24], size: [8, 4, 8] };
    pub const ru_maxrss: At = At { offset: [32, 16, 32], size: [8, 4, 8] };
    pub const ru_ixrss: At = At { offset: [40, 20, 40], size: [8, 4, 8] };
    pub const ru_idrss: At = At { offset: [48, 24, 48], size: [8, 4, 8] };
    pub const ru_isrss: At = At { offset: [56, 28, 56], size: [8, 4, 8] };
    pub const ru_minflt: At = At { offset: [64, 32, 64], size: [8, 4, 8] };
    pub const ru_majflt: At = At { offset: [72, 36, 72], size: [8, 4, 8] };
    pub const ru_nswap: At = At { offset: [80, 40, 80], size: [8, 4, 8] };
    pub const ru_inblock: At = At { offset: [88, 44, 88], size: [8, 4, 8] };
    pub const ru_oublock: At = At { offset: [96, 48, 96], size: [8, 4, 8] };
    pub const ru_msgsnd: At = At { offset: [104, 52, 104], size: [8, 4, 8] };
    pub const ru_msgrcv: At = At { offset: [112, 56, 112], size: [8, 4, 8] };
    pub const ru_nsignals: At = At { offset: [120, 60, 120], size: [8, 4, 8] };
    pub const ru_nvcsw: At = At { offset: [128, 64, 128], size: [8, 4, 8] };
    pub const ru_nivcsw: At = At { offset: [136, 68, 136], size: [8, 4, 8] };
}

pub mod rlimit {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 16], name: "rlimit" };
    pub const rlim_cur: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const rlim_max: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
}

pub mod rlimit64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "rlimit64" };
    pub const rlim_cur: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const rlim_max: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod cap_header {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "cap_header" };
    pub const version: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const pid: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod cap_data {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "cap_data" };
    pub const effective: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const permitted: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const inheritable: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod pidfd_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [88, 88, 88], name: "pidfd_info" };
    pub const mask: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const cgroupid: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const pid: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const tgid: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const ppid: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const ruid: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const rgid: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const euid: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const egid: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const suid: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const sgid: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const fsuid: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const fsgid: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const exit_code: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
    pub const coredump_mask: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const coredump_signal: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
    pub const coredump_code: At = At { offset: [72, 72, 72], size: [4, 4, 4] };
    pub const supported_mask: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
}

pub mod robust_list_head {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 12, 12], name: "robust_list_head" };
    pub const list: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const futex_offset: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
    pub const list_op_pending: At = At { offset: [16, 8, 8], size: [8, 4, 4] };
}

pub mod futex_waitv {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "futex_waitv" };
    pub const val: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const uaddr: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const flags: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const __reserved: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod rseq {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "rseq" };
    pub const cpu_id_start: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const cpu_id: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const rseq_cs: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const flags: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const node_id: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const mm_cid: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
}

pub mod rseq_cs {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "rseq_cs" };
    pub const version: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const start_ip: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const post_commit_offset: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const abort_ip: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod ptrace_peeksiginfo_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "ptrace_peeksiginfo_args" };
    pub const off: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const nr: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod seccomp_metadata {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "seccomp_metadata" };
    pub const filter_off: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const flags: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod ptrace_syscall_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [88, 88, 88], name: "ptrace_syscall_info" };
    pub const op: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const reserved: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const flags: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const arch: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const instruction_pointer: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const stack_pointer: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const entry_nr: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const entry_args: At = At { offset: [32, 32, 32], size: [48, 48, 48] };
    pub const exit_rval: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const exit_is_error: At = At { offset: [32, 32, 32], size: [1, 1, 1] };
    pub const seccomp_nr: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const seccomp_args: At = At { offset: [32, 32, 32], size: [48, 48, 48] };
    pub const seccomp_ret_data: At = At { offset: [80, 80, 80], size: [4, 4, 4] };
}

pub mod sched_param {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "sched_param" };
    pub const sched_priority: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
}

pub mod tms {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 16, 32], name: "tms" };
    pub const tms_utime: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const tms_stime: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const tms_cutime: At = At { offset: [16, 8, 16], size: [8, 4, 8] };
    pub const tms_cstime: At = At { offset: [24, 12, 24], size: [8, 4, 8] };
}

pub mod new_utsname {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [390, 390, 390], name: "new_utsname" };
    pub const sysname: At = At { offset: [0, 0, 0], size: [65, 65, 65] };
    pub const nodename: At = At { offset: [65, 65, 65], size: [65, 65, 65] };
    pub const release: At = At { offset: [130, 130, 130], size: [65, 65, 65] };
    pub const version: At = At { offset: [195, 195, 195], size: [65, 65, 65] };
    pub const machine: At = At { offset: [260, 260, 260], size: [65, 65, 65] };
    pub const domainname: At = At { offset: [325, 325, 325], size: [65, 65, 65] };
}

pub mod old_utsname {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [325, 325, 325], name: "old_utsname" };
    pub const sysname: At = At { offset: [0, 0, 0], size: [65, 65, 65] };
    pub const nodename: At = At { offset: [65, 65, 65], size: [65, 65, 65] };
    pub const release: At = At { offset: [130, 130, 130], size: [65, 65, 65] };
    pub const version: At = At { offset: [195, 195, 195], size: [65, 65, 65] };
    pub const machine: At = At { offset: [260, 260, 260], size: [65, 65, 65] };
}

pub mod oldold_utsname {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [45, 45, 45], name: "oldold_utsname" };
    pub const sysname: At = At { offset: [0, 0, 0], size: [9, 9, 9] };
    pub const nodename: At = At { offset: [9, 9, 9], size: [9, 9, 9] };
    pub const release: At = At { offset: [18, 18, 18], size: [9, 9, 9] };
    pub const version: At = At { offset: [27, 27, 27], size: [9, 9, 9] };
    pub const machine: At = At { offset: [36, 36, 36], size: [9, 9, 9] };
}

pub mod sysinfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [112, 64, 112], name: "sysinfo" };
    pub const uptime: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const loads: At = At { offset: [8, 4, 8], size: [24, 12, 24] };
    pub const totalram: At = At { offset: [32, 16, 32], size: [8, 4, 8] };
    pub const freeram: At = At { offset: [40, 20, 40], size: [8, 4, 8] };
    pub const sharedram: At = At { offset: [48, 24, 48], size: [8, 4, 8] };
    pub const bufferram: At = At { offset: [56, 28, 56], size: [8, 4, 8] };
    pub const totalswap: At = At { offset: [64, 32, 64], size: [8, 4, 8] };
    pub const freeswap: At = At { offset: [72, 36, 72], size: [8, 4, 8] };
    pub const procs: At = At { offset: [80, 40, 80], size: [2, 2, 2] };
    pub const totalhigh: At = At { offset: [88, 44, 88], size: [8, 4, 8] };
    pub const freehigh: At = At { offset: [96, 48, 96], size: [8, 4, 8] };
    pub const mem_unit: At = At { offset: [104, 52, 104], size: [4, 4, 4] };
}

pub mod user_desc {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "user_desc" };
    pub const entry_number: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const base_addr: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const limit: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}
