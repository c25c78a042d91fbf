// From data/signal.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod siginfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [128, 128, 128], name: "siginfo" };
    pub const si_signo: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const si_errno: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const si_code: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const si_pid: At = At { offset: [16, 12, 12], size: [4, 4, 4] };
    pub const si_uid: At = At { offset: [20, 16, 16], size: [4, 4, 4] };
    pub const si_status: At = At { offset: [24, 20, 20], size: [4, 4, 4] };
    pub const si_utime: At = At { offset: [32, 24, 24], size: [8, 4, 8] };
    pub const si_stime: At = At { offset: [40, 28, 32], size: [8, 4, 8] };
    pub const si_value: At = At { offset: [24, 20, 20], size: [8, 4, 4] };
    pub const si_int: At = At { offset: [24, 20, 20], size: [4, 4, 4] };
    pub const si_ptr: At = At { offset: [24, 20, 20], size: [8, 4, 4] };
    pub const si_addr: At = At { offset: [16, 12, 12], size: [8, 4, 4] };
    pub const si_addr_lsb: At = At { offset: [24, 16, 16], size: [2, 2, 2] };
    pub const si_lower: At = At { offset: [32, 20, 20], size: [8, 4, 4] };
    pub const si_upper: At = At { offset: [40, 24, 24], size: [8, 4, 4] };
    pub const si_pkey: At = At { offset: [32, 20, 20], size: [4, 4, 4] };
    pub const si_perf_data: At = At { offset: [24, 16, 16], size: [8, 4, 4] };
    pub const si_perf_type: At = At { offset: [32, 20, 20], size: [4, 4, 4] };
    pub const si_perf_flags: At = At { offset: [36, 24, 24], size: [4, 4, 4] };
    pub const si_band: At = At { offset: [16, 12, 12], size: [8, 4, 4] };
    pub const si_fd: At = At { offset: [24, 16, 16], size: [4, 4, 4] };
    pub const si_timerid: At = At { offset: [16, 12, 12], size: [4, 4, 4] };
    pub const si_overrun: At = At { offset: [20, 16, 16], size: [4, 4, 4] };
    pub const si_sys_private: At = At { offset: [32, 24, 24], size: [4, 4, 4] };
    pub const si_call_addr: At = At { offset: [16, 12, 12], size: [8, 4, 4] };
    pub const si_syscall: At = At { offset: [24, 16, 16], size: [4, 4, 4] };
    pub const si_arch: At = At { offset: [28, 20, 20], size: [4, 4, 4] };
}

pub mod sigevent {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 20, 20], name: "sigevent" };
    pub const sigev_value: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const sigev_signo: At = At { offset: [8, 4, 4], size: [4, 4, 4] };
    pub const sigev_notify: At = At { offset: [12, 8, 8], size: [4, 4, 4] };
    pub const sigev_notify_thread_id: At = At { offset: [16, 12, 12], size: [4, 4, 4] };
    pub const sigev_notify_function: At = At { offset: [16, 12, 12], size: [8, 4, 4] };
    pub const sigev_notify_attributes: At = At { offset: [24, 16, 16], size: [8, 4, 4] };
}

pub mod sigaltstack {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 12, 12], name: "sigaltstack" };
    pub const ss_sp: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const ss_flags: At = At { offset: [8, 4, 4], size: [4, 4, 4] };
    pub const ss_size: At = At { offset: [16, 8, 8], size: [8, 4, 4] };
}

pub mod signalfd_siginfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [128, 128, 128], name: "signalfd_siginfo" };
    pub const ssi_signo: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const ssi_errno: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ssi_code: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const ssi_pid: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const ssi_uid: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const ssi_fd: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const ssi_tid: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const ssi_band: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const ssi_overrun: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const ssi_trapno: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const ssi_status: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const ssi_int: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const ssi_ptr: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const ssi_utime: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const ssi_stime: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const ssi_addr: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const ssi_addr_lsb: At = At { offset: [80, 80, 80], size: [2, 2, 2] };
    pub const ssi_syscall: At = At { offset: [84, 84, 84], size: [4, 4, 4] };
    pub const ssi_call_addr: At = At { offset: [88, 88, 88], size: [8, 8, 8] };
    pub const ssi_arch: At = At { offset: [96, 96, 96], size: [4, 4, 4] };
}

pub mod sigaction {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 20, 20], name: "sigaction" };
    pub const sa_handler: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const sa_flags: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
    pub const sa_restorer: At = At { offset: [16, 8, 8], size: [8, 4, 4] };
    pub const sa_mask: At = At { offset: [24, 12, 12], size: [8, 8, 8] };
}

pub mod old_sigaction {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 16, 24], name: "old_sigaction" };
    pub const sa_handler: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const sa_mask: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const sa_flags: At = At { offset: [16, 8, 16], size: [8, 4, 4] };
    pub const sa_restorer: At = At { offset: [24, 12, 20], size: [8, 4, 4] };
}
