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

pub mod user_regs_struct {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [216, 216, 216], name: "user_regs_struct" };
    pub const r15: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const r14: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const r13: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const r12: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const rbp: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const rbx: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const r11: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const r10: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const r9: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const r8: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const rax: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const rcx: At = At { offset: [88, 88, 88], size: [8, 8, 8] };
    pub const rdx: At = At { offset: [96, 96, 96], size: [8, 8, 8] };
    pub const rsi: At = At { offset: [104, 104, 104], size: [8, 8, 8] };
    pub const rdi: At = At { offset: [112, 112, 112], size: [8, 8, 8] };
    pub const orig_rax: At = At { offset: [120, 120, 120], size: [8, 8, 8] };
    pub const rip: At = At { offset: [128, 128, 128], size: [8, 8, 8] };
    pub const cs: At = At { offset: [136, 136, 136], size: [8, 8, 8] };
    pub const eflags: At = At { offset: [144, 144, 144], size: [8, 8, 8] };
    pub const rsp: At = At { offset: [152, 152, 152], size: [8, 8, 8] };
    pub const ss: At = At { offset: [160, 160, 160], size: [8, 8, 8] };
    pub const fs_base: At = At { offset: [168, 168, 168], size: [8, 8, 8] };
    pub const gs_base: At = At { offset: [176, 176, 176], size: [8, 8, 8] };
    pub const ds: At = At { offset: [184, 184, 184], size: [8, 8, 8] };
    pub const es: At = At { offset: [192, 192, 192], size: [8, 8, 8] };
    pub const fs: At = At { offset: [200, 200, 200], size: [8, 8, 8] };
    pub const gs: At = At { offset: [208, 208, 208], size: [8, 8, 8] };
}

pub mod user_regs_struct32 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [68, 68, 68], name: "user_regs_struct32" };
    pub const ebx: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const ecx: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const edx: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const esi: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const edi: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const ebp: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const eax: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const xds: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const xes: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const xfs: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const xgs: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const orig_eax: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const eip: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const xcs: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const eflags: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const esp: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
    pub const xss: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
}

pub mod user_fpregs_struct32 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [108, 108, 108], name: "user_fpregs_struct32" };
    pub const cwd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const swd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const twd: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const fip: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const fcs: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const foo: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const fos: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const st_space: At = At { offset: [28, 28, 28], size: [80, 80, 80] };
}

pub mod user_fpregs_struct {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [512, 512, 512], name: "user_fpregs_struct" };
    pub const cwd: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const swd: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const ftw: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const fop: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
    pub const rip: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const rdp: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const mxcsr: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const mxcr_mask: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const st_space: At = At { offset: [32, 32, 32], size: [128, 128, 128] };
    pub const xmm_space: At = At { offset: [160, 160, 160], size: [256, 256, 256] };
    pub const padding: At = At { offset: [416, 416, 416], size: [96, 96, 96] };
}
