// From data/rows_b.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod rseq_area {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "rseq_area" };
    pub const cpu_id_start: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const cpu_id: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const rseq_cs: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const flags: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const node_id: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const mm_cid: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const slice_ctrl: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const __reserved: At = At { offset: [32, 32, 32], size: [1, 1, 1] };
}

pub mod rseq_slice_ctrl {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "rseq_slice_ctrl" };
    pub const request: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const granted: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const __reserved: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod kcmp_epoll_slot {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "kcmp_epoll_slot" };
    pub const efd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tfd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const toff: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod sigval {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 4, 4], name: "sigval" };
    pub const sival_int: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const sival_ptr: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
}

pub mod sysctl_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [80, 40, 40], name: "sysctl_args" };
    pub const name: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const nlen: At = At { offset: [8, 4, 4], size: [4, 4, 4] };
    pub const oldval: At = At { offset: [16, 8, 8], size: [8, 4, 4] };
    pub const oldlenp: At = At { offset: [24, 12, 12], size: [8, 4, 4] };
    pub const newval: At = At { offset: [32, 16, 16], size: [8, 4, 4] };
    pub const newlen: At = At { offset: [40, 20, 20], size: [8, 4, 4] };
}
