// From data/mount.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod mount_attr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "mount_attr" };
    pub const attr_set: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const attr_clr: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const propagation: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const userns_fd: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod mnt_id_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "mnt_id_req" };
    pub const size: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const mnt_ns_fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const mnt_id: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const param: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const mnt_ns_id: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod statmount {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [512, 512, 512], name: "statmount" };
    pub const size: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const mnt_opts: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const mask: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const sb_dev_major: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const sb_dev_minor: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const sb_magic: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const sb_flags: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const fs_type: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const mnt_id: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const mnt_parent_id: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const mnt_id_old: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const mnt_parent_id_old: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
    pub const mnt_attr: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const mnt_propagation: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const mnt_peer_group: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const mnt_master: At = At { offset: [88, 88, 88], size: [8, 8, 8] };
    pub const propagate_from: At = At { offset: [96, 96, 96], size: [8, 8, 8] };
    pub const mnt_root: At = At { offset: [104, 104, 104], size: [4, 4, 4] };
    pub const mnt_point: At = At { offset: [108, 108, 108], size: [4, 4, 4] };
    pub const mnt_ns_id: At = At { offset: [112, 112, 112], size: [8, 8, 8] };
    pub const fs_subtype: At = At { offset: [120, 120, 120], size: [4, 4, 4] };
    pub const sb_source: At = At { offset: [124, 124, 124], size: [4, 4, 4] };
    pub const opt_num: At = At { offset: [128, 128, 128], size: [4, 4, 4] };
    pub const opt_array: At = At { offset: [132, 132, 132], size: [4, 4, 4] };
    pub const opt_sec_num: At = At { offset: [136, 136, 136], size: [4, 4, 4] };
    pub const opt_sec_array: At = At { offset: [140, 140, 140], size: [4, 4, 4] };
    pub const supported_mask: At = At { offset: [144, 144, 144], size: [8, 8, 8] };
    pub const mnt_uidmap_num: At = At { offset: [152, 152, 152], size: [4, 4, 4] };
    pub const mnt_uidmap: At = At { offset: [156, 156, 156], size: [4, 4, 4] };
    pub const mnt_gidmap_num: At = At { offset: [160, 160, 160], size: [4, 4, 4] };
    pub const mnt_gidmap: At = At { offset: [164, 164, 164], size: [4, 4, 4] };
}

pub mod ns_id_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "ns_id_req" };
    pub const size: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const spare: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ns_id: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const ns_type: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const spare2: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const user_ns_id: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod if_dqblk {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [72, 68, 72], name: "if_dqblk" };
    pub const dqb_bhardlimit: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const dqb_bsoftlimit: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const dqb_curspace: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const dqb_ihardlimit: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const dqb_isoftlimit: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const dqb_curinodes: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const dqb_btime: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const dqb_itime: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const dqb_valid: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
}

pub mod if_nextdqblk {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [72, 72, 72], name: "if_nextdqblk" };
    pub const dqb_bhardlimit: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const dqb_bsoftlimit: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const dqb_curspace: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const dqb_ihardlimit: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const dqb_isoftlimit: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const dqb_curinodes: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const dqb_btime: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const dqb_itime: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const dqb_valid: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const dqb_id: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
}

pub mod if_dqinfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "if_dqinfo" };
    pub const dqi_bgrace: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const dqi_igrace: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const dqi_flags: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const dqi_valid: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod fs_disk_quota {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [112, 112, 112], name: "fs_disk_quota" };
    pub const d_version: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const d_flags: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const d_fieldmask: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const d_id: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const d_blk_hardlimit: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const d_blk_softlimit: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const d_ino_hardlimit: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const d_ino_softlimit: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const d_bcount: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const d_icount: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const d_itimer: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const d_btimer: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
    pub const d_iwarns: At = At { offset: [64, 64, 64], size: [2, 2, 2] };
    pub const d_bwarns: At = At { offset: [66, 66, 66], size: [2, 2, 2] };
    pub const d_rtb_hardlimit: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const d_rtb_softlimit: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const d_rtbcount: At = At { offset: [88, 88, 88], size: [8, 8, 8] };
    pub const d_rtbtimer: At = At { offset: [96, 96, 96], size: [4, 4, 4] };
    pub const d_rtbwarns: At = At { offset: [100, 100, 100], size: [2, 2, 2] };
}

pub mod fs_quota_stat {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [80, 68, 80], name: "fs_quota_stat" };
    pub const qs_version: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const qs_flags: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const qs_uquota: At = At { offset: [8, 8, 8], size: [24, 20, 24] };
    pub const qs_gquota: At = At { offset: [32, 28, 32], size: [24, 20, 24] };
    pub const qs_uquota_qfs_ino: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const qs_uquota_qfs_nblks: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const qs_uquota_qfs_nextents: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const qs_gquota_qfs_ino: At = At { offset: [32, 28, 32], size: [8, 8, 8] };
    pub const qs_gquota_qfs_nblks: At = At { offset: [40, 36, 40], size: [8, 8, 8] };
    pub const qs_gquota_qfs_nextents: At = At { offset: [48, 44, 48], size: [4, 4, 4] };
    pub const qs_incoredqs: At = At { offset: [56, 48, 56], size: [4, 4, 4] };
    pub const qs_btimelimit: At = At { offset: [60, 52, 60], size: [4, 4, 4] };
    pub const qs_itimelimit: At = At { offset: [64, 56, 64], size: [4, 4, 4] };
    pub const qs_rtbtimelimit: At = At { offset: [68, 60, 68], size: [4, 4, 4] };
    pub const qs_bwarnlimit: At = At { offset: [72, 64, 72], size: [2, 2, 2] };
    pub const qs_iwarnlimit: At = At { offset: [74, 66, 74], size: [2, 2, 2] };
}
