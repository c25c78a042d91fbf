// From data/io_uring.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod io_uring_params {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [120, 120, 120], name: "io_uring_params" };
    pub const sq_entries: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const cq_entries: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const sq_thread_cpu: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const sq_thread_idle: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const features: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const wq_fd: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const resv: At = At { offset: [28, 28, 28], size: [12, 12, 12] };
    pub const sq_off: At = At { offset: [40, 40, 40], size: [40, 40, 40] };
    pub const cq_off: At = At { offset: [80, 80, 80], size: [40, 40, 40] };
    pub const sq_off_head: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const sq_off_tail: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const sq_off_ring_mask: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const sq_off_ring_entries: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const sq_off_flags: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const sq_off_dropped: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
    pub const sq_off_array: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const sq_off_resv1: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
    pub const sq_off_user_addr: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const cq_off_head: At = At { offset: [80, 80, 80], size: [4, 4, 4] };
    pub const cq_off_tail: At = At { offset: [84, 84, 84], size: [4, 4, 4] };
    pub const cq_off_ring_mask: At = At { offset: [88, 88, 88], size: [4, 4, 4] };
    pub const cq_off_ring_entries: At = At { offset: [92, 92, 92], size: [4, 4, 4] };
    pub const cq_off_overflow: At = At { offset: [96, 96, 96], size: [4, 4, 4] };
    pub const cq_off_cqes: At = At { offset: [100, 100, 100], size: [4, 4, 4] };
    pub const cq_off_flags: At = At { offset: [104, 104, 104], size: [4, 4, 4] };
    pub const cq_off_resv1: At = At { offset: [108, 108, 108], size: [4, 4, 4] };
    pub const cq_off_user_addr: At = At { offset: [112, 112, 112], size: [8, 8, 8] };
}

pub mod io_uring_getevents_arg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "io_uring_getevents_arg" };
    pub const sigmask: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const sigmask_sz: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const min_wait_usec: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const ts: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod io_uring_files_update {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "io_uring_files_update" };
    pub const offset: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const resv: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const fds: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod io_uring_rsrc_register {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "io_uring_rsrc_register" };
    pub const nr: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const resv2: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const data: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const tags: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod io_uring_rsrc_update {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "io_uring_rsrc_update" };
    pub const offset: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const resv: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const data: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod io_uring_rsrc_update2 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "io_uring_rsrc_update2" };
    pub const offset: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const resv: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const data: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const tags: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const nr: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const resv2: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
}

pub mod io_uring_probe {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "io_uring_probe" };
    pub const last_op: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const ops_len: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const resv: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const resv2: At = At { offset: [4, 4, 4], size: [12, 12, 12] };
}

pub mod io_uring_probe_op {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "io_uring_probe_op" };
    pub const op: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const resv: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const flags: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const resv2: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod io_uring_restriction {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "io_uring_restriction" };
    pub const opcode: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const register_op: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const resv: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const resv2: At = At { offset: [4, 4, 4], size: [12, 12, 12] };
}

pub mod io_uring_buf_reg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "io_uring_buf_reg" };
    pub const ring_addr: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const ring_entries: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const bgid: At = At { offset: [12, 12, 12], size: [2, 2, 2] };
    pub const flags: At = At { offset: [14, 14, 14], size: [2, 2, 2] };
    pub const resv: At = At { offset: [20, 20, 20], size: [20, 20, 20] };
}

pub mod io_uring_sqe {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "io_uring_sqe" };
    pub const opcode: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const flags: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const ioprio: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const off: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const addr: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const len: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const rw_flags: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const user_data: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const buf_index: At = At { offset: [40, 40, 40], size: [2, 2, 2] };
    pub const personality: At = At { offset: [42, 42, 42], size: [2, 2, 2] };
    pub const splice_fd_in: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const addr3: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
}
