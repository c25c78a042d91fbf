// From data/rows_a.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod fs_qfilestat {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 20, 24], name: "fs_qfilestat" };
    pub const qfs_ino: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const qfs_nblks: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const qfs_nextents: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
}

pub mod fs_qfilestatv {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "fs_qfilestatv" };
    pub const qfs_ino: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const qfs_nblks: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const qfs_nextents: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
}

pub mod fs_quota_statv {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [160, 160, 160], name: "fs_quota_statv" };
    pub const qs_version: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const qs_flags: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const qs_incoredqs: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const qs_uquota: At = At { offset: [8, 8, 8], size: [24, 24, 24] };
    pub const qs_gquota: At = At { offset: [32, 32, 32], size: [24, 24, 24] };
    pub const qs_pquota: At = At { offset: [56, 56, 56], size: [24, 24, 24] };
    pub const qs_btimelimit: At = At { offset: [80, 80, 80], size: [4, 4, 4] };
    pub const qs_itimelimit: At = At { offset: [84, 84, 84], size: [4, 4, 4] };
    pub const qs_rtbtimelimit: At = At { offset: [88, 88, 88], size: [4, 4, 4] };
    pub const qs_bwarnlimit: At = At { offset: [92, 92, 92], size: [2, 2, 2] };
    pub const qs_iwarnlimit: At = At { offset: [94, 94, 94], size: [2, 2, 2] };
}

pub mod fsid {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "fsid" };
    pub const val: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
}
