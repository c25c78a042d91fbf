// From data/file.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod statx {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [256, 256, 256], name: "statx" };
    pub const stx_mask: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const stx_blksize: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const stx_attributes: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const stx_nlink: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const stx_uid: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const stx_gid: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const stx_mode: At = At { offset: [28, 28, 28], size: [2, 2, 2] };
    pub const stx_ino: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const stx_size: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const stx_blocks: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const stx_attributes_mask: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const stx_atime_tv_sec: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const stx_atime_tv_nsec: At = At { offset: [72, 72, 72], size: [4, 4, 4] };
    pub const stx_btime_tv_sec: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const stx_btime_tv_nsec: At = At { offset: [88, 88, 88], size: [4, 4, 4] };
    pub const stx_ctime_tv_sec: At = At { offset: [96, 96, 96], size: [8, 8, 8] };
    pub const stx_ctime_tv_nsec: At = At { offset: [104, 104, 104], size: [4, 4, 4] };
    pub const stx_mtime_tv_sec: At = At { offset: [112, 112, 112], size: [8, 8, 8] };
    pub const stx_mtime_tv_nsec: At = At { offset: [120, 120, 120], size: [4, 4, 4] };
    pub const stx_atime: At = At { offset: [64, 64, 64], size: [16, 16, 16] };
    pub const stx_btime: At = At { offset: [80, 80, 80], size: [16, 16, 16] };
    pub const stx_ctime: At = At { offset: [96, 96, 96], size: [16, 16, 16] };
    pub const stx_mtime: At = At { offset: [112, 112, 112], size: [16, 16, 16] };
    pub const stx_rdev_major: At = At { offset: [128, 128, 128], size: [4, 4, 4] };
    pub const stx_rdev_minor: At = At { offset: [132, 132, 132], size: [4, 4, 4] };
    pub const stx_dev_major: At = At { offset: [136, 136, 136], size: [4, 4, 4] };
    pub const stx_dev_minor: At = At { offset: [140, 140, 140], size: [4, 4, 4] };
    pub const stx_mnt_id: At = At { offset: [144, 144, 144], size: [8, 8, 8] };
    pub const stx_dio_mem_align: At = At { offset: [152, 152, 152], size: [4, 4, 4] };
    pub const stx_dio_offset_align: At = At { offset: [156, 156, 156], size: [4, 4, 4] };
    pub const stx_subvol: At = At { offset: [160, 160, 160], size: [8, 8, 8] };
    pub const stx_atomic_write_unit_min: At = At { offset: [168, 168, 168], size: [4, 4, 4] };
    pub const stx_atomic_write_unit_max: At = At { offset: [172, 172, 172], size: [4, 4, 4] };
    pub const stx_atomic_write_segments_max: At = At { offset: [176, 176, 176], size: [4, 4, 4] };
    pub const stx_dio_read_offset_align: At = At { offset: [180, 180, 180], size: [4, 4, 4] };
    pub const stx_atomic_write_unit_max_opt: At = At { offset: [184, 184, 184], size: [4, 4, 4] };
}

pub mod statx_timestamp {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "statx_timestamp" };
    pub const tv_sec: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const tv_nsec: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod open_how {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "open_how" };
    pub const flags: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const mode: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const resolve: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod f_owner_ex {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "f_owner_ex" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const pid: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod flock {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 16, 32], name: "flock" };
    pub const l_type: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const l_whence: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const l_start: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const l_len: At = At { offset: [16, 8, 16], size: [8, 4, 8] };
    pub const l_pid: At = At { offset: [24, 12, 24], size: [4, 4, 4] };
}

pub mod delegation {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "delegation" };
    pub const d_flags: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const d_type: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const __pad: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
}

pub mod fiemap {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "fiemap" };
    pub const fm_start: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const fm_length: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const fm_flags: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const fm_mapped_extents: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const fm_extent_count: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
}

pub mod fiemap_extent {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 56, 56], name: "fiemap_extent" };
    pub const fe_logical: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const fe_physical: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const fe_length: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const fe_flags: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
}

pub mod fsxattr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [28, 28, 28], name: "fsxattr" };
    pub const fsx_xflags: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const fsx_extsize: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const fsx_nextents: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const fsx_projid: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const fsx_cowextsize: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
}

pub mod file_attr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "file_attr" };
    pub const fa_xflags: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const fa_extsize: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const fa_nextents: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const fa_projid: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const fa_cowextsize: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod xattr_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "xattr_args" };
    pub const value: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const size: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod file_clone_range {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "file_clone_range" };
    pub const src_fd: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const src_offset: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const src_length: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const dest_offset: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod file_dedupe_range {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "file_dedupe_range" };
    pub const src_offset: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const src_length: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const dest_count: At = At { offset: [16, 16, 16], size: [2, 2, 2] };
}

pub mod file_dedupe_range_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "file_dedupe_range_info" };
    pub const dest_fd: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const dest_offset: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const bytes_deduped: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const status: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
}

pub mod fstrim_range {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "fstrim_range" };
    pub const start: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const len: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const minlen: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod inotify_event {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "inotify_event" };
    pub const wd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const mask: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const cookie: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const len: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod fanotify_event_metadata {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "fanotify_event_metadata" };
    pub const event_len: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const vers: At = At { offset: [4, 4, 4], size: [1, 1, 1] };
    pub const metadata_len: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
    pub const mask: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const fd: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const pid: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod file_handle {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "file_handle" };
    pub const handle_bytes: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const handle_type: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod linux_dirent {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 12, 24], name: "linux_dirent" };
    pub const d_ino: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const d_off: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const d_reclen: At = At { offset: [16, 8, 16], size: [2, 2, 2] };
}

pub mod linux_dirent64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 20, 24], name: "linux_dirent64" };
    pub const d_ino: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const d_off: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const d_reclen: At = At { offset: [16, 16, 16], size: [2, 2, 2] };
    pub const d_type: At = At { offset: [18, 18, 18], size: [1, 1, 1] };
}

pub mod ustat {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 20, 32], name: "ustat" };
    pub const f_tfree: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const f_tinode: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const f_fname: At = At { offset: [16, 8, 16], size: [6, 6, 6] };
    pub const f_fpack: At = At { offset: [22, 14, 22], size: [6, 6, 6] };
}

pub mod utimbuf {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 16], name: "utimbuf" };
    pub const actime: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const modtime: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
}

pub mod flock64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 24, 32], name: "flock64" };
    pub const l_type: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const l_whence: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const l_start: At = At { offset: [8, 4, 8], size: [8, 8, 8] };
    pub const l_len: At = At { offset: [16, 12, 16], size: [8, 8, 8] };
    pub const l_pid: At = At { offset: [24, 20, 24], size: [4, 4, 4] };
}

pub mod cachestat {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "cachestat" };
    pub const nr_cache: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const nr_dirty: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const nr_writeback: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const nr_evicted: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const nr_recently_evicted: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
}

pub mod cachestat_range {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "cachestat_range" };
    pub const off: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const len: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

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

pub mod stat64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [0, 96, 0], name: "stat64" };
    pub const st_dev: At = At { offset: [0, 0, 0], size: [0, 8, 0] };
    pub const __st_ino: At = At { offset: [0, 12, 0], size: [0, 4, 0] };
    pub const st_mode: At = At { offset: [0, 16, 0], size: [0, 4, 0] };
    pub const st_nlink: At = At { offset: [0, 20, 0], size: [0, 4, 0] };
    pub const st_uid: At = At { offset: [0, 24, 0], size: [0, 4, 0] };
    pub const st_gid: At = At { offset: [0, 28, 0], size: [0, 4, 0] };
    pub const st_rdev: At = At { offset: [0, 32, 0], size: [0, 8, 0] };
    pub const st_size: At = At { offset: [0, 44, 0], size: [0, 8, 0] };
    pub const st_blksize: At = At { offset: [0, 52, 0], size: [0, 4, 0] };
    pub const st_blocks: At = At { offset: [0, 56, 0], size: [0, 8, 0] };
    pub const st_atime: At = At { offset: [0, 64, 0], size: [0, 4, 0] };
    pub const st_atime_nsec: At = At { offset: [0, 68, 0], size: [0, 4, 0] };
    pub const st_mtime: At = At { offset: [0, 72, 0], size: [0, 4, 0] };
    pub const st_mtime_nsec: At = At { offset: [0, 76, 0], size: [0, 4, 0] };
    pub const st_ctime: At = At { offset: [0, 80, 0], size: [0, 4, 0] };
    pub const st_ctime_nsec: At = At { offset: [0, 84, 0], size: [0, 4, 0] };
    pub const st_ino: At = At { offset: [0, 88, 0], size: [0, 8, 0] };
}

pub mod __old_kernel_stat {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "__old_kernel_stat" };
    pub const st_dev: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const st_ino: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const st_mode: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const st_nlink: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
    pub const st_uid: At = At { offset: [8, 8, 8], size: [2, 2, 2] };
    pub const st_gid: At = At { offset: [10, 10, 10], size: [2, 2, 2] };
    pub const st_rdev: At = At { offset: [12, 12, 12], size: [2, 2, 2] };
    pub const st_size: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const st_atime: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const st_mtime: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const st_ctime: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
}

pub mod statfs {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [120, 64, 64], name: "statfs" };
    pub const f_type: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const f_bsize: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
    pub const f_blocks: At = At { offset: [16, 8, 8], size: [8, 4, 4] };
    pub const f_bfree: At = At { offset: [24, 12, 12], size: [8, 4, 4] };
    pub const f_bavail: At = At { offset: [32, 16, 16], size: [8, 4, 4] };
    pub const f_files: At = At { offset: [40, 20, 20], size: [8, 4, 4] };
    pub const f_ffree: At = At { offset: [48, 24, 24], size: [8, 4, 4] };
    pub const f_fsid: At = At { offset: [56, 28, 28], size: [8, 8, 8] };
    pub const f_namelen: At = At { offset: [64, 36, 36], size: [8, 4, 4] };
    pub const f_frsize: At = At { offset: [72, 40, 40], size: [8, 4, 4] };
    pub const f_flags: At = At { offset: [80, 44, 44], size: [8, 4, 4] };
}

pub mod statfs64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [120, 84, 88], name: "statfs64" };
    pub const f_type: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const f_bsize: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
    pub const f_blocks: At = At { offset: [16, 8, 8], size: [8, 8, 8] };
    pub const f_bfree: At = At { offset: [24, 16, 16], size: [8, 8, 8] };
    pub const f_bavail: At = At { offset: [32, 24, 24], size: [8, 8, 8] };
    pub const f_files: At = At { offset: [40, 32, 32], size: [8, 8, 8] };
    pub const f_ffree: At = At { offset: [48, 40, 40], size: [8, 8, 8] };
    pub const f_fsid: At = At { offset: [56, 48, 48], size: [8, 8, 8] };
    pub const f_namelen: At = At { offset: [64, 56, 56], size: [8, 4, 4] };
    pub const f_frsize: At = At { offset: [72, 60, 60], size: [8, 4, 4] };
    pub const f_flags: At = At { offset: [80, 64, 64], size: [8, 4, 4] };
}
