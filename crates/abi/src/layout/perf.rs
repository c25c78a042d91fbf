// From data/perf.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod perf_event_attr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [144, 144, 144], name: "perf_event_attr" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const size: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const config: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const sample_period: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const sample_freq: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const sample_type: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const read_format: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const wakeup_events: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const wakeup_watermark: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const bp_type: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const bp_addr: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const config1: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const bp_len: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const config2: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const branch_sample_type: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const sample_regs_user: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const sample_stack_user: At = At { offset: [88, 88, 88], size: [4, 4, 4] };
    pub const clockid: At = At { offset: [92, 92, 92], size: [4, 4, 4] };
    pub const sample_regs_intr: At = At { offset: [96, 96, 96], size: [8, 8, 8] };
    pub const aux_watermark: At = At { offset: [104, 104, 104], size: [4, 4, 4] };
    pub const sample_max_stack: At = At { offset: [108, 108, 108], size: [2, 2, 2] };
    pub const aux_sample_size: At = At { offset: [112, 112, 112], size: [4, 4, 4] };
    pub const aux_action: At = At { offset: [116, 116, 116], size: [4, 4, 4] };
    pub const sig_data: At = At { offset: [120, 120, 120], size: [8, 8, 8] };
    pub const config3: At = At { offset: [128, 128, 128], size: [8, 8, 8] };
    pub const config4: At = At { offset: [136, 136, 136], size: [8, 8, 8] };
}

pub mod perf_event_query_bpf {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "perf_event_query_bpf" };
    pub const ids_len: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const prog_cnt: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}
