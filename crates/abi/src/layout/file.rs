// From data/file.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod stat {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [144, 64, 144], name: "stat" };
    pub const st_dev: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const st_ino: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const st_mode: At = At { offset: [24, 8, 24], size: [4, 2, 4] };
    pub const st_nlink: At = At { offset: [16, 10, 16], size: [8, 2, 8] };
    pub const st_uid: At = At { offset: [28, 12, 28], size: [4, 2, 4] };
    pub const st_gid: At = At { offset: [32, 14, 32], size: [4, 2, 4] };
    pub const st_rdev: At = At { offset: [40, 16, 40], size: [8, 4, 8] };
    pub const st_size: At = At { offset: [48, 20, 48], size: [8, 4, 8] };
    pub const st_blksize: At = At { offset: [56, 24, 56], size: [8, 4, 8] };
    pub const st_blocks: At = At { offset: [64, 28, 64], size: [8, 4, 8] };
    pub const st_atime: At = At { offset: [72, 32, 72], size: [8, 4, 8] };
    pub const st_atime_nsec: At = At { offset: [80, 36, 80], size: [8, 4, 8] };
    pub const st_mtime: At = At { offset: [88, 40, 88], size: [8, 4, 8] };
    pub const st_mtime_nsec: At = At { offset: [96, 44, 96], size: [8, 4, 8] };
    pub const st_ctime: At = At { offset: [104, 48, 104], size: [8, 4, 8] };
    pub const st_ctime_nsec: At = At { offset: [112, 52, 112], size: [8, 4, 8] };
}
