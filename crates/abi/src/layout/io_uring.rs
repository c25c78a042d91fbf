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
    pub const min_left: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
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
    pub const file_index: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const attr_ptr: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const attr_type_mask: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
}

pub mod io_uring_sync_cancel_reg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "io_uring_sync_cancel_reg" };
    pub const addr: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const fd: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const timeout: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const opcode: At = At { offset: [32, 32, 32], size: [1, 1, 1] };
    pub const pad: At = At { offset: [33, 33, 33], size: [7, 7, 7] };
    pub const pad2: At = At { offset: [40, 40, 40], size: [24, 24, 24] };
}

pub mod io_uring_buf_status {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "io_uring_buf_status" };
    pub const buf_group: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const head: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const resv: At = At { offset: [8, 8, 8], size: [32, 32, 32] };
}

pub mod io_uring_napi {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "io_uring_napi" };
    pub const busy_poll_to: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const prefer_busy_poll: At = At { offset: [4, 4, 4], size: [1, 1, 1] };
    pub const opcode: At = At { offset: [5, 5, 5], size: [1, 1, 1] };
    pub const pad: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
    pub const op_param: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const resv: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod io_uring_clock_register {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "io_uring_clock_register" };
    pub const clockid: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const __resv: At = At { offset: [4, 4, 4], size: [12, 12, 12] };
}

pub mod io_uring_clone_buffers {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "io_uring_clone_buffers" };
    pub const src_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const src_off: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const dst_off: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const nr: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const pad: At = At { offset: [20, 20, 20], size: [12, 12, 12] };
}

pub mod io_uring_mem_region_reg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "io_uring_mem_region_reg" };
    pub const region_uptr: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const flags: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const __resv: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
}

pub mod io_uring_zcrx_offsets {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "io_uring_zcrx_offsets" };
    pub const head: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tail: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const rqes: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const __resv2: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const __resv: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
}

pub mod io_uring_zcrx_ifq_reg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [96, 96, 96], name: "io_uring_zcrx_ifq_reg" };
    pub const if_idx: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const if_rxq: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const rq_entries: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const area_ptr: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const region_ptr: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const offsets: At = At { offset: [32, 32, 32], size: [32, 32, 32] };
    pub const zcrx_id: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const rx_buf_len: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
    pub const event_desc: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const __resv: At = At { offset: [80, 80, 80], size: [16, 16, 16] };
}

pub mod zcrx_ctrl_flush_rq {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "zcrx_ctrl_flush_rq" };
    pub const __resv: At = At { offset: [0, 0, 0], size: [48, 48, 48] };
}

pub mod zcrx_ctrl_export {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "zcrx_ctrl_export" };
    pub const zcrx_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const __resv1: At = At { offset: [4, 4, 4], size: [44, 44, 44] };
}

pub mod zcrx_ctrl_arm_event {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "zcrx_ctrl_arm_event" };
    pub const event_type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const __resv: At = At { offset: [4, 4, 4], size: [44, 44, 44] };
}

pub mod zcrx_ctrl {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [72, 72, 72], name: "zcrx_ctrl" };
    pub const zcrx_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const op: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const __resv: At = At { offset: [8, 8, 8], size: [16, 16, 16] };
    pub const zc_export: At = At { offset: [24, 24, 24], size: [48, 48, 48] };
    pub const zc_flush: At = At { offset: [24, 24, 24], size: [48, 48, 48] };
    pub const zc_arm_event: At = At { offset: [24, 24, 24], size: [48, 48, 48] };
}

pub mod io_uring_query_hdr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "io_uring_query_hdr" };
    pub const next_entry: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const query_data: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const query_op: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const size: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const result: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const __resv: At = At { offset: [28, 28, 28], size: [12, 12, 12] };
}

pub mod io_uring_query_opcode {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "io_uring_query_opcode" };
    pub const nr_request_opcodes: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const nr_register_opcodes: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const feature_flags: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const ring_setup_flags: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const enter_flags: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const sqe_flags: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const nr_query_opcodes: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const __pad: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
}

pub mod io_uring_query_zcrx {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "io_uring_query_zcrx" };
    pub const register_flags: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const area_flags: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const nr_ctrl_opcodes: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const features: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const rq_hdr_size: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const rq_hdr_alignment: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const __resv2: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
}

pub mod io_uring_query_zcrx_event {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "io_uring_query_zcrx_event" };
    pub const event_flags: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const stats_size: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const stats_off_alignment: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const __resv1: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const __resv2: At = At { offset: [16, 16, 16], size: [32, 32, 32] };
}

pub mod io_uring_query_scq {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "io_uring_query_scq" };
    pub const hdr_size: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const hdr_alignment: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod io_uring_attr_pi {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "io_uring_attr_pi" };
    pub const flags: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const app_tag: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const len: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const addr: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const seed: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const rsvd: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}
