//! Records and packed words of file systems: mounts, quotas, extended attributes, swap, fanotify.

use abi::c;

use crate::calls::fs::XATTR_MOST;
use crate::hooks::statmount::{STRING, STRINGS};
use crate::hooks::xattr::{XATTR_GOT, XATTR_VALUE};
use crate::words::*;

/// mount(2)'s flags: the magic number that was needed before Linux 2.4, then the flags.
pub static MOUNT: Flagset = Flagset {
    parts: &[Part::Choice { mask: c::MS_MGC_MSK, table: &MOUNT_MAGIC, zero: false }, Part::Flags(&MOUNT_FLAGS)],
    unknown: "MS_???",
};

/// swapon(2)'s flags and priority.
pub static SWAP: Flagset = Flagset {
    parts: &[
        Part::Flags(&SWAP_FLAGS),
        Part::Number { mask: 0x7fff, shift: 0, base: Base::Udec, suffix: "", zero: true },
    ],
    unknown: "SWAP_FLAG_???",
};

/// fanotify_init(2)'s flags: the class, then the rest.
pub static FAN_INIT: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: c::FAN_CLASS_CONTENT | c::FAN_CLASS_PRE_CONTENT, table: &FAN_CLASSES, zero: true },
        Part::Flags(&FAN_INIT_FLAGS),
    ],
    unknown: "FAN_???",
};

record! {
    /// `struct mount_attr`, linux/mount.h.
    pub MOUNT_ATTR = mount_attr {
        attr_set: Flags(&MOUNT_ATTR_ATTR),
        attr_clr: Flags(&MOUNT_ATTR_ATTR),
        propagation: Name(&MOUNT_ATTR_PROPAGATION),
        userns_fd: Either(And(&Any(attr_set, c::MOUNT_ATTR_IDMAP), &Below(userns_fd, 1 << 31)), &Fd, &U64),
    }

    /// `struct mnt_id_req` of statmount(2), linux/mount.h.
    pub STATMOUNT_REQ = mnt_id_req {
        size: Uint,
        mnt_ns_fd: Fd,
        mnt_id: Hex64,
        param: Flags(&STATMOUNT_MASK),
        mnt_ns_id: Hex64,
    }
    /// `struct mnt_id_req` of listmount(2).
    pub LISTMOUNT_REQ = mnt_id_req {
        size: Uint,
        mnt_ns_fd: Fd,
        mnt_id: NameOr(&LISTMOUNT_MNT_ID, Base::Hex),
        param: Hex64,
        mnt_ns_id: Hex64,
    }
    /// `struct ns_id_req`, linux/nsfs.h.
    pub NS_ID_REQ = ns_id_req {
        size: Uint,
        spare: When(Not(spare, 0), &Hex32),
        ns_id: Hex64,
        ns_type: Flags(&NS_TYPE),
        spare2: When(Not(spare2, 0), &Hex32),
        user_ns_id: NameOr(&LISTNS_USER_NS_ID, Base::Hex),
    }

    /// `struct statmount`, linux/mount.h: its mask tells what is there, strings lie behind it.
    pub STATMOUNT = statmount {
        size: Uint,
        mnt_opts: When(Any(mask, c::STATMOUNT_MNT_OPTS), &Hook(&STRING, &[mnt_opts])),
        mask: Flags(&STATMOUNT_MASK),
        sb_dev_major: When(Any(mask, c::STATMOUNT_SB_BASIC), &Uint),
        sb_dev_minor: When(Any(mask, c::STATMOUNT_SB_BASIC), &Uint),
        sb_magic: When(Any(mask, c::STATMOUNT_SB_BASIC), &NameOr(&FSMAGIC, Base::Hex)),
        sb_flags: When(Any(mask, c::STATMOUNT_SB_BASIC), &Flags(&STATMOUNT_SB_FLAGS)),
        fs_type: When(Any(mask, c::STATMOUNT_FS_TYPE), &Hook(&STRING, &[fs_type])),
        mnt_id: When(Any(mask, c::STATMOUNT_MNT_BASIC), &Hex64),
        mnt_parent_id: When(Any(mask, c::STATMOUNT_MNT_BASIC), &Hex64),
        mnt_id_old: When(Any(mask, c::STATMOUNT_MNT_BASIC), &Hex32),
        mnt_parent_id_old: When(Any(mask, c::STATMOUNT_MNT_BASIC), &Hex32),
        mnt_attr: When(Any(mask, c::STATMOUNT_MNT_BASIC), &Flags(&MOUNT_ATTR_ATTR)),
        mnt_propagation: When(Any(mask, c::STATMOUNT_MNT_BASIC), &Flags(&STATMOUNT_MNT_PROPAGATION)),
        mnt_peer_group: When(Any(mask, c::STATMOUNT_MNT_BASIC), &Hex64),
        mnt_master: When(Any(mask, c::STATMOUNT_MNT_BASIC), &Hex64),
        propagate_from: When(Any(mask, c::STATMOUNT_PROPAGATE_FROM), &Hex64),
        mnt_root: When(Any(mask, c::STATMOUNT_MNT_ROOT), &Hook(&STRING, &[mnt_root])),
        mnt_point: When(Any(mask, c::STATMOUNT_MNT_POINT), &Hook(&STRING, &[mnt_point])),
        mnt_ns_id: When(Any(mask, c::STATMOUNT_MNT_NS_ID), &Hex64),
        fs_subtype: When(Any(mask, c::STATMOUNT_FS_SUBTYPE), &Hook(&STRING, &[fs_subtype])),
        sb_source: When(Any(mask, c::STATMOUNT_SB_SOURCE), &Hook(&STRING, &[sb_source])),
        opt_num: When(Any(mask, c::STATMOUNT_OPT_ARRAY), &Uint),
        opt_array: When(Any(mask, c::STATMOUNT_OPT_ARRAY), &Hook(&STRINGS, &[opt_array, opt_num])),
        opt_sec_num: When(Any(mask, c::STATMOUNT_OPT_SEC_ARRAY), &Uint),
        opt_sec_array: When(Any(mask, c::STATMOUNT_OPT_SEC_ARRAY), &Hook(&STRINGS, &[opt_sec_array, opt_sec_num])),
        supported_mask: When(Any(mask, c::STATMOUNT_SUPPORTED_MASK), &Flags(&STATMOUNT_MASK)),
        mnt_uidmap_num: When(Any(mask, c::STATMOUNT_MNT_UIDMAP), &Uint),
        mnt_uidmap: When(Any(mask, c::STATMOUNT_MNT_UIDMAP), &Hook(&STRINGS, &[mnt_uidmap, mnt_uidmap_num])),
        mnt_gidmap_num: When(Any(mask, c::STATMOUNT_MNT_GIDMAP), &Uint),
        mnt_gidmap: When(Any(mask, c::STATMOUNT_MNT_GIDMAP), &Hook(&STRINGS, &[mnt_gidmap, mnt_gidmap_num])),
    }

    /// `struct if_dqblk`, linux/quota.h.
    pub IF_DQBLK = if_dqblk {
        dqb_bhardlimit: U64,
        dqb_bsoftlimit: U64,
        dqb_curspace: U64,
        dqb_ihardlimit: U64,
        dqb_isoftlimit: U64,
        dqb_curinodes: U64,
        @Verbose dqb_btime: U64,
        @Verbose dqb_itime: U64,
        @Verbose dqb_valid: Flags(&IF_DQBLK_VALID),
    }
    /// `struct if_nextdqblk`, linux/quota.h.
    pub IF_NEXTDQBLK = if_nextdqblk {
        dqb_bhardlimit: U64,
        dqb_bsoftlimit: U64,
        dqb_curspace: U64,
        dqb_ihardlimit: U64,
        dqb_isoftlimit: U64,
        dqb_curinodes: U64,
        @Verbose dqb_btime: U64,
        @Verbose dqb_itime: U64,
        @Verbose dqb_valid: Flags(&IF_DQBLK_VALID),
        dqb_id: Uint,
    }
    /// `struct if_dqinfo`, linux/quota.h.
    pub IF_DQINFO = if_dqinfo {
        dqi_bgrace: U64,
        dqi_igrace: U64,
        dqi_flags: Flags(&IF_DQINFO_FLAGS),
        dqi_valid: Flags(&IF_DQINFO_VALID),
    }
    /// `struct fs_disk_quota`, linux/dqblk_xfs.h.
    pub FS_DISK_QUOTA = fs_disk_quota {
        d_version: Int,
        d_flags: Flags(&XFS_DQBLK_FLAGS),
        d_fieldmask: Hex32,
        d_id: Uint,
        d_blk_hardlimit: U64,
        d_blk_softlimit: U64,
        d_ino_hardlimit: U64,
        d_ino_softlimit: U64,
        d_bcount: U64,
        d_icount: U64,
        @Verbose d_itimer: Int,
        @Verbose d_btimer: Int,
        @Verbose d_iwarns: Uint,
        @Verbose d_bwarns: Uint,
        @Verbose d_rtb_hardlimit: U64,
        @Verbose d_rtb_softlimit: U64,
        @Verbose d_rtbcount: U64,
        @Verbose d_rtbtimer: Int,
        @Verbose d_rtbwarns: Uint,
    }
    /// `struct fs_qfilestat`, linux/dqblk_xfs.h.
    pub FS_QFILESTAT = fs_qfilestat {
        qfs_ino: U64,
        qfs_nblks: U64,
        qfs_nextents: Uint,
    }
    /// `struct fs_qfilestatv`, linux/dqblk_xfs.h.
    pub FS_QFILESTATV = fs_qfilestatv {
        qfs_ino: U64,
        qfs_nblks: U64,
        qfs_nextents: Uint,
    }
    /// `struct fs_quota_stat`, linux/dqblk_xfs.h.
    pub FS_QUOTA_STAT = fs_quota_stat {
        qs_version: Int,
        @Verbose qs_flags: Flags(&XFS_QUOTA_FLAGS),
        @Verbose qs_uquota: Struct(&FS_QFILESTAT),
        @Verbose qs_gquota: Struct(&FS_QFILESTAT),
        @Verbose qs_incoredqs: Uint,
        @Verbose qs_btimelimit: Int,
        @Verbose qs_itimelimit: Int,
        @Verbose qs_rtbtimelimit: Int,
        @Verbose qs_bwarnlimit: Uint,
        @Verbose qs_iwarnlimit: Uint,
    }
    /// `struct fs_quota_statv`, linux/dqblk_xfs.h.
    pub FS_QUOTA_STATV = fs_quota_statv {
        qs_version: Int,
        @Verbose qs_flags: Flags(&XFS_QUOTA_FLAGS),
        @Verbose qs_incoredqs: Uint,
        @Verbose qs_uquota: Struct(&FS_QFILESTATV),
        @Verbose qs_gquota: Struct(&FS_QFILESTATV),
        @Verbose qs_pquota: Struct(&FS_QFILESTATV),
        @Verbose qs_btimelimit: Int,
        @Verbose qs_itimelimit: Int,
        @Verbose qs_rtbtimelimit: Int,
        @Verbose qs_bwarnlimit: Uint,
        @Verbose qs_iwarnlimit: Uint,
    }

    /// `struct xattr_args` as setxattrat(2) reads it, linux/xattr.h.
    pub XATTR_SET = xattr_args {
        value: Either(Below(size, XATTR_MOST + 1), &Ref(&Hook(&XATTR_VALUE, &[size])), &Ptr),
        size: Uint,
        flags: Flags(&XATTRFLAGS),
    }
    /// `struct xattr_args` of getxattrat(2), which fills the value.
    pub XATTR_GET = xattr_args {
        value: Either(Is(size, 0), &Ptr, &Out(&Hook(&XATTR_GOT, &[]))),
        size: Uint,
        flags: Flags(&XATTRFLAGS),
    }
}
