// From data/rows_c.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod sigset_argpack {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 8], name: "sigset_argpack" };
    pub const sigmask: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const sigsetsize: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
}

pub mod sockaddr_nl_padded {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "sockaddr_nl_padded" };
    pub const nl_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const nl_pad: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const nl_pid: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const nl_groups: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod sockaddr_vm_padded {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "sockaddr_vm_padded" };
    pub const svm_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const svm_reserved1: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const svm_port: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const svm_cid: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const svm_flags: At = At { offset: [12, 12, 12], size: [1, 1, 1] };
    pub const svm_zero: At = At { offset: [13, 13, 13], size: [3, 3, 3] };
}

pub mod sockaddr_qrtr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "sockaddr_qrtr" };
    pub const sq_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const sq_node: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const sq_port: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod sockaddr_mctp {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "sockaddr_mctp" };
    pub const smctp_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const __smctp_pad0: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const smctp_network: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const smctp_addr: At = At { offset: [8, 8, 8], size: [1, 1, 1] };
    pub const smctp_addr_s_addr: At = At { offset: [8, 8, 8], size: [1, 1, 1] };
    pub const smctp_type: At = At { offset: [9, 9, 9], size: [1, 1, 1] };
    pub const smctp_tag: At = At { offset: [10, 10, 10], size: [1, 1, 1] };
    pub const __smctp_pad1: At = At { offset: [11, 11, 11], size: [1, 1, 1] };
}

pub mod mctp_addr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [1, 1, 1], name: "mctp_addr" };
    pub const s_addr: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
}

pub mod sockaddr_tipc {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "sockaddr_tipc" };
    pub const family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const addrtype: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const scope: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const addr: At = At { offset: [4, 4, 4], size: [12, 12, 12] };
}

pub mod tipc_service_range {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "tipc_service_range" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const lower: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const upper: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod tipc_socket_addr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "tipc_socket_addr" };
    pub const r#ref: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const node: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod tipc_named {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "tipc_named" };
    pub const name: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const domain: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod tipc_service_addr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "tipc_service_addr" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const instance: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod tipc_group_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "tipc_group_req" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const instance: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const scope: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod fsuuid2 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [17, 17, 17], name: "fsuuid2" };
    pub const len: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const uuid: At = At { offset: [1, 1, 1], size: [16, 16, 16] };
}

pub mod fs_sysfs_path {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [129, 129, 129], name: "fs_sysfs_path" };
    pub const len: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const name: At = At { offset: [1, 1, 1], size: [128, 128, 128] };
}

pub mod blk_user_trace_setup {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [72, 64, 72], name: "blk_user_trace_setup" };
    pub const name: At = At { offset: [0, 0, 0], size: [32, 32, 32] };
    pub const act_mask: At = At { offset: [32, 32, 32], size: [2, 2, 2] };
    pub const buf_size: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const buf_nr: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const start_lba: At = At { offset: [48, 44, 48], size: [8, 8, 8] };
    pub const end_lba: At = At { offset: [56, 52, 56], size: [8, 8, 8] };
    pub const pid: At = At { offset: [64, 60, 64], size: [4, 4, 4] };
}

pub mod ipc64_perm {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 36, 48], name: "ipc64_perm" };
    pub const key: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const uid: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const gid: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const cuid: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const cgid: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const mode: At = At { offset: [20, 20, 20], size: [4, 2, 4] };
}

pub mod shmid64_perm {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [112, 84, 112], name: "shmid64_perm" };
    pub const shm_perm: At = At { offset: [0, 0, 0], size: [48, 36, 48] };
}

pub mod msqid64_perm {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [120, 88, 120], name: "msqid64_perm" };
    pub const msg_perm: At = At { offset: [0, 0, 0], size: [48, 36, 48] };
}

pub mod semid64_perm {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [104, 64, 104], name: "semid64_perm" };
    pub const sem_perm: At = At { offset: [0, 0, 0], size: [48, 36, 48] };
}

pub mod io_sqring_offsets {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "io_sqring_offsets" };
    pub const head: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tail: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ring_mask: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const ring_entries: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const flags: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const dropped: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const array: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const resv1: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const user_addr: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
}

pub mod io_cqring_offsets {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "io_cqring_offsets" };
    pub const head: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tail: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ring_mask: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const ring_entries: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const overflow: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const cqes: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const flags: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const resv1: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const user_addr: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
}

pub mod io_uring_file_index_range {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "io_uring_file_index_range" };
    pub const off: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const len: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const resv: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}
