// From data/prctl.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod landlock_ruleset_attr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "landlock_ruleset_attr" };
    pub const handled_access_fs: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const handled_access_net: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const scoped: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const quiet_access_fs: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const quiet_access_net: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const quiet_scoped: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
}

pub mod landlock_path_beneath_attr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "landlock_path_beneath_attr" };
    pub const allowed_access: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const parent_fd: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod landlock_net_port_attr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "landlock_net_port_attr" };
    pub const allowed_access: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const port: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod lsm_ctx {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "lsm_ctx" };
    pub const id: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const flags: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const len: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const ctx_len: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod seccomp_notif_sizes {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [6, 6, 6], name: "seccomp_notif_sizes" };
    pub const seccomp_notif: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const seccomp_notif_resp: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const seccomp_data: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
}

pub mod seccomp_data {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "seccomp_data" };
    pub const nr: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const arch: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const instruction_pointer: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const args: At = At { offset: [16, 16, 16], size: [48, 48, 48] };
}
