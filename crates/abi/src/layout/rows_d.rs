// From data/rows_d.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod keyctl_dh_params {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "keyctl_dh_params" };
    pub const private: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const prime: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const base: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod keyctl_kdf_params {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 44, 44], name: "keyctl_kdf_params" };
    pub const hashname: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const otherinfo: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
    pub const otherinfolen: At = At { offset: [16, 8, 8], size: [4, 4, 4] };
    pub const __spare: At = At { offset: [20, 12, 12], size: [32, 32, 32] };
}

pub mod keyctl_pkey_query {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 56, 56], name: "keyctl_pkey_query" };
    pub const supported_ops: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const key_size: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const max_data_size: At = At { offset: [8, 8, 8], size: [2, 2, 2] };
    pub const max_sig_size: At = At { offset: [10, 10, 10], size: [2, 2, 2] };
    pub const max_enc_size: At = At { offset: [12, 12, 12], size: [2, 2, 2] };
    pub const max_dec_size: At = At { offset: [14, 14, 14], size: [2, 2, 2] };
    pub const __spare: At = At { offset: [16, 16, 16], size: [40, 40, 40] };
}

pub mod keyctl_pkey_params {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "keyctl_pkey_params" };
    pub const key_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const in_len: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const out_len: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const in2_len: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const __spare: At = At { offset: [12, 12, 12], size: [28, 28, 28] };
}

pub mod old_dirent {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 12, 12], name: "old_dirent" };
    pub const d_ino: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const d_offset: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
    pub const d_namlen: At = At { offset: [16, 8, 8], size: [2, 2, 2] };
}
