// From data/rows_network.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod tcp_ao_add {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [288, 288, 288], name: "tcp_ao_add" };
    pub const addr: At = At { offset: [0, 0, 0], size: [128, 128, 128] };
    pub const alg_name: At = At { offset: [128, 128, 128], size: [64, 64, 64] };
    pub const ifindex: At = At { offset: [192, 192, 192], size: [4, 4, 4] };
    pub const bits: At = At { offset: [196, 196, 196], size: [4, 4, 4] };
    pub const prefix: At = At { offset: [202, 202, 202], size: [1, 1, 1] };
    pub const sndid: At = At { offset: [203, 203, 203], size: [1, 1, 1] };
    pub const rcvid: At = At { offset: [204, 204, 204], size: [1, 1, 1] };
    pub const maclen: At = At { offset: [205, 205, 205], size: [1, 1, 1] };
    pub const keyflags: At = At { offset: [206, 206, 206], size: [1, 1, 1] };
    pub const keylen: At = At { offset: [207, 207, 207], size: [1, 1, 1] };
    pub const key: At = At { offset: [208, 208, 208], size: [80, 80, 80] };
}
