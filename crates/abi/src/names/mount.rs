// From data/mount.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 31 names, else `MS_???`.
pub static MOUNT_FLAGS: Table = Table {
    name: "mount_flags",
    unknown: "MS_???",
    sorted: true,
    entries: &[
        e(1, "MS_RDONLY"), e(2, "MS_NOSUID"), e(4, "MS_NODEV"), e(8, "MS_NOEXEC"), e(0x10, "MS_SYNCHRONOUS"),
        e(0x20, "MS_REMOUNT"), e(0x40, "MS_MANDLOCK"), e(0x80, "MS_DIRSYNC"), e(0x100, "MS_NOSYMFOLLOW"),
        e(0x400, "MS_NOATIME"), e(0x800, "MS_NODIRATIME"), e(0x1000, "MS_BIND"), e(0x2000, "MS_MOVE"),
        e(0x4000, "MS_REC"), e(0x8000, "MS_SILENT"), e(0x10000, "MS_POSIXACL"), e(0x20000, "MS_UNBINDABLE"),
        e(0x40000, "MS_PRIVATE"), e(0x80000, "MS_SLAVE"), e(0x100000, "MS_SHARED"), e(0x200000, "MS_RELATIME"),
        e(0x400000, "MS_KERNMOUNT"), e(0x800000, "MS_I_VERSION"), e(0x1000000, "MS_STRICTATIME"),
        e(0x2000000, "MS_LAZYTIME"), e(0x4000000, "MS_SUBMOUNT"), e(0x8000000, "MS_NOREMOTELOCK"),
        e(0x10000000, "MS_NOSEC"), e(0x20000000, "MS_BORN"), e(0x40000000, "MS_ACTIVE"), e(0x80000000, "MS_NOUSER"),
    ],
    differs: &[],
};

/// 4 names, else `MNT_???`.
pub static UMOUNT_FLAGS: Table = Table {
    name: "umount_flags",
    unknown: "MNT_???",
    sorted: true,
    entries: &[
        e(1, "MNT_FORCE"), e(2, "MNT_DETACH"), e(4, "MNT_EXPIRE"), e(8, "UMOUNT_NOFOLLOW"),
    ],
    differs: &[],
};

/// 7 names, else `OPEN_TREE_???`.
pub static OPEN_TREE_FLAGS: Table = Table {
    name: "open_tree_flags",
    unknown: "OPEN_TREE_???",
    sorted: false,
    entries: &[
        e(1, "OPEN_TREE_CLONE"), e(2, "OPEN_TREE_NAMESPACE"), e(0x80000, "OPEN_TREE_CLOEXEC"),
        e(0x100, "AT_SYMLINK_NOFOLLOW"), e(0x800, "AT_NO_AUTOMOUNT"), e(0x1000, "AT_EMPTY_PATH"),
        e(0x8000, "AT_RECURSIVE"),
    ],
    differs: &[],
};

/// 8 names, else `MOVE_MOUNT_???`.
pub static MOVE_MOUNT_FLAGS: Table = Table {
    name: "move_mount_flags",
    unknown: "MOVE_MOUNT_???",
    sorted: true,
    entries: &[
        e(1, "MOVE_MOUNT_F_SYMLINKS"), e(2, "MOVE_MOUNT_F_AUTOMOUNTS"), e(4, "MOVE_MOUNT_F_EMPTY_PATH"),
        e(0x10, "MOVE_MOUNT_T_SYMLINKS"), e(0x20, "MOVE_MOUNT_T_AUTOMOUNTS"), e(0x40, "MOVE_MOUNT_T_EMPTY_PATH"),
        e(0x100, "MOVE_MOUNT_SET_GROUP"), e(0x200, "MOVE_MOUNT_BENEATH"),
    ],
    differs: &[],
};

/// 9 names, else `FSCONFIG_???`.
pub static FSCONFIG_CMDS: Table = Table {
    name: "fsconfig_cmds",
    unknown: "FSCONFIG_???",
    sorted: true,
    entries: &[
        e(0, "FSCONFIG_SET_FLAG"), e(1, "FSCONFIG_SET_STRING"), e(2, "FSCONFIG_SET_BINARY"),
        e(3, "FSCONFIG_SET_PATH"), e(4, "FSCONFIG_SET_PATH_EMPTY"), e(5, "FSCONFIG_SET_FD"),
        e(6, "FSCONFIG_CMD_CREATE"), e(7, "FSCONFIG_CMD_RECONFIGURE"), e(8, "FSCONFIG_CMD_CREATE_EXCL"),
    ],
    differs: &[],
};

/// 2 names, else `FSMOUNT_???`.
pub static FSMOUNT_FLAGS: Table = Table {
    name: "fsmount_flags",
    unknown: "FSMOUNT_???",
    sorted: true,
    entries: &[
        e(1, "FSMOUNT_CLOEXEC"), e(2, "FSMOUNT_NAMESPACE"),
    ],
    differs: &[],
};

/// 1 names, else `FSOPEN_???`.
pub static FSOPEN_FLAGS: Table = Table {
    name: "fsopen_flags",
    unknown: "FSOPEN_???",
    sorted: true,
    entries: &[
        e(1, "FSOPEN_CLOEXEC"),
    ],
    differs: &[],
};

/// 4 names, else `FSPICK_???`.
pub static FSPICK_FLAGS: Table = Table {
    name: "fspick_flags",
    unknown: "FSPICK_???",
    sorted: true,
    entries: &[
        e(1, "FSPICK_CLOEXEC"), e(2, "FSPICK_SYMLINK_NOFOLLOW"), e(4, "FSPICK_NO_AUTOMOUNT"),
        e(8, "FSPICK_EMPTY_PATH"),
    ],
    differs: &[],
};

/// 9 names, else `MOUNT_ATTR_???`.
pub static FSMOUNT_ATTR_FLAGS: Table = Table {
    name: "fsmount_attr_flags",
    unknown: "MOUNT_ATTR_???",
    sorted: false,
    entries: &[
        e(1, "MOUNT_ATTR_RDONLY"), e(2, "MOUNT_ATTR_NOSUID"), e(4, "MOUNT_ATTR_NODEV"), e(8, "MOUNT_ATTR_NOEXEC"),
        e(0x70, "MOUNT_ATTR__ATIME"), e(0x10, "MOUNT_ATTR_NOATIME"), e(0x20, "MOUNT_ATTR_STRICTATIME"),
        e(0x80, "MOUNT_ATTR_NODIRATIME"), e(0x200000, "MOUNT_ATTR_NOSYMFOLLOW"),
    ],
    differs: &[],
};

/// 10 names, else `MOUNT_ATTR_???`.
pub static MOUNT_ATTR_ATTR: Table = Table {
    name: "mount_attr_attr",
    unknown: "MOUNT_ATTR_???",
    sorted: false,
    entries: &[
        e(1, "MOUNT_ATTR_RDONLY"), e(2, "MOUNT_ATTR_NOSUID"), e(4, "MOUNT_ATTR_NODEV"), e(8, "MOUNT_ATTR_NOEXEC"),
        e(0x70, "MOUNT_ATTR__ATIME"), e(0x10, "MOUNT_ATTR_NOATIME"), e(0x20, "MOUNT_ATTR_STRICTATIME"),
        e(0x80, "MOUNT_ATTR_NODIRATIME"), e(0x100000, "MOUNT_ATTR_IDMAP"), e(0x200000, "MOUNT_ATTR_NOSYMFOLLOW"),
    ],
    differs: &[],
};

/// 4 names, else `MS_???`.
pub static MOUNT_ATTR_PROPAGATION: Table = Table {
    name: "mount_attr_propagation",
    unknown: "MS_???",
    sorted: true,
    entries: &[
        e(0x20000, "MS_UNBINDABLE"), e(0x40000, "MS_PRIVATE"), e(0x80000, "MS_SLAVE"), e(0x100000, "MS_SHARED"),
    ],
    differs: &[],
};

/// 4 names, else `AT_???`.
pub static MOUNT_SETATTR_FLAGS: Table = Table {
    name: "mount_setattr_flags",
    unknown: "AT_???",
    sorted: true,
    entries: &[
        e(0x100, "AT_SYMLINK_NOFOLLOW"), e(0x800, "AT_NO_AUTOMOUNT"), e(0x1000, "AT_EMPTY_PATH"),
        e(0x8000, "AT_RECURSIVE"),
    ],
    differs: &[],
};

/// 15 names, else `STATMOUNT_???`.
pub static STATMOUNT_MASK: Table = Table {
    name: "statmount_mask",
    unknown: "STATMOUNT_???",
    sorted: true,
    entries: &[
        e(1, "STATMOUNT_SB_BASIC"), e(2, "STATMOUNT_MNT_BASIC"), e(4, "STATMOUNT_PROPAGATE_FROM"),
        e(8, "STATMOUNT_MNT_ROOT"), e(0x10, "STATMOUNT_MNT_POINT"), e(0x20, "STATMOUNT_FS_TYPE"),
        e(0x40, "STATMOUNT_MNT_NS_ID"), e(0x80, "STATMOUNT_MNT_OPTS"), e(0x100, "STATMOUNT_FS_SUBTYPE"),
        e(0x200, "STATMOUNT_SB_SOURCE"), e(0x400, "STATMOUNT_OPT_ARRAY"), e(0x800, "STATMOUNT_OPT_SEC_ARRAY"),
        e(0x1000, "STATMOUNT_SUPPORTED_MASK"), e(0x2000, "STATMOUNT_MNT_UIDMAP"), e(0x4000, "STATMOUNT_MNT_GIDMAP"),
    ],
    differs: &[],
};

/// 1 names, else `STATMOUNT_???`.
pub static STATMOUNT_FLAGS: Table = Table {
    name: "statmount_flags",
    unknown: "STATMOUNT_???",
    sorted: true,
    entries: &[
        e(1, "STATMOUNT_BY_FD"),
    ],
    differs: &[],
};

/// 4 names, else `MS_???`.
pub static STATMOUNT_MNT_PROPAGATION: Table = Table {
    name: "statmount_mnt_propagation",
    unknown: "MS_???",
    sorted: true,
    entries: &[
        e(0x20000, "MS_UNBINDABLE"), e(0x40000, "MS_PRIVATE"), e(0x80000, "MS_SLAVE"), e(0x100000, "MS_SHARED"),
    ],
    differs: &[],
};

/// 4 names, else `MS_???`.
pub static STATMOUNT_SB_FLAGS: Table = Table {
    name: "statmount_sb_flags",
    unknown: "MS_???",
    sorted: true,
    entries: &[
        e(1, "MS_RDONLY"), e(0x10, "MS_SYNCHRONOUS"), e(0x80, "MS_DIRSYNC"), e(0x2000000, "MS_LAZYTIME"),
    ],
    differs: &[],
};

/// 1 names, else `LISTMOUNT_???`.
pub static LISTMOUNT_FLAGS: Table = Table {
    name: "listmount_flags",
    unknown: "LISTMOUNT_???",
    sorted: true,
    entries: &[
        e(1, "LISTMOUNT_REVERSE"),
    ],
    differs: &[],
};

/// 1 names.
pub static LISTMOUNT_MNT_ID: Table = Table {
    name: "listmount_mnt_id",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffffffffffffffff, "LSMT_ROOT"),
    ],
    differs: &[],
};

/// 5 names, else `QFMT_???`.
pub static QUOTA_FORMATS: Table = Table {
    name: "quota_formats",
    unknown: "QFMT_???",
    sorted: true,
    entries: &[
        e(1, "QFMT_VFS_OLD"), e(2, "QFMT_VFS_V0"), e(3, "QFMT_OCFS2"), e(4, "QFMT_VFS_V1"), e(5, "QFMT_SHMEM"),
    ],
    differs: &[],
};

/// 3 names, else `???QUOTA`.
pub static QUOTATYPES: Table = Table {
    name: "quotatypes",
    unknown: "???QUOTA",
    sorted: true,
    entries: &[
        e(0, "USRQUOTA"), e(1, "GRPQUOTA"), e(2, "PRJQUOTA"),
    ],
    differs: &[],
};

/// 35 names, else `Q_???`.
pub static QUOTACMDS: Table = Table {
    name: "quotacmds",
    unknown: "Q_???",
    sorted: true,
    entries: &[
        e(0x100, "Q_V1_QUOTAON"), e(0x200, "Q_V1_QUOTAOFF"), e(0x300, "Q_V1_GETQUOTA"), e(0x400, "Q_V1_SETQUOTA"),
        e(0x500, "Q_V1_SETUSE"), e(0x600, "Q_V1_SYNC"), e(0x700, "Q_SETQLIM"), e(0x800, "Q_V1_GETSTATS"),
        e(0x900, "Q_V2_GETINFO"), e(0xa00, "Q_V2_SETINFO"), e(0xb00, "Q_V2_SETGRACE"), e(0xc00, "Q_V2_SETFLAGS"),
        e(0xd00, "Q_V2_GETQUOTA"), e(0xe00, "Q_V2_SETQUOTA"), e(0xf00, "Q_V2_SETUSE"), e(0x1000, "Q_V1_RSQUASH"),
        e(0x1100, "Q_V2_GETSTATS"), e(0x5801, "Q_XQUOTAON"), e(0x5802, "Q_XQUOTAOFF"), e(0x5803, "Q_XGETQUOTA"),
        e(0x5804, "Q_XSETQLIM"), e(0x5805, "Q_XGETQSTAT"), e(0x5806, "Q_XQUOTARM"), e(0x5807, "Q_XQUOTASYNC"),
        e(0x5808, "Q_XGETQSTATV"), e(0x5809, "Q_XGETNEXTQUOTA"), e(0x800001, "Q_SYNC"), e(0x800002, "Q_QUOTAON"),
        e(0x800003, "Q_QUOTAOFF"), e(0x800004, "Q_GETFMT"), e(0x800005, "Q_GETINFO"), e(0x800006, "Q_SETINFO"),
        e(0x800007, "Q_GETQUOTA"), e(0x800008, "Q_SETQUOTA"), e(0x800009, "Q_GETNEXTQUOTA"),
    ],
    differs: &[],
};

/// 6 names, else `QIF_???`.
pub static IF_DQBLK_VALID: Table = Table {
    name: "if_dqblk_valid",
    unknown: "QIF_???",
    sorted: true,
    entries: &[
        e(1, "QIF_BLIMITS"), e(2, "QIF_SPACE"), e(4, "QIF_ILIMITS"), e(8, "QIF_INODES"), e(0x10, "QIF_BTIME"),
        e(0x20, "QIF_ITIME"),
    ],
    differs: &[],
};

/// 3 names, else `IIF_???`.
pub static IF_DQINFO_VALID: Table = Table {
    name: "if_dqinfo_valid",
    unknown: "IIF_???",
    sorted: true,
    entries: &[
        e(1, "IIF_BGRACE"), e(2, "IIF_IGRACE"), e(4, "IIF_FLAGS"),
    ],
    differs: &[],
};

/// 2 names, else `DQF_???`.
pub static IF_DQINFO_FLAGS: Table = Table {
    name: "if_dqinfo_flags",
    unknown: "DQF_???",
    sorted: true,
    entries: &[
        e(1, "DQF_ROOT_SQUASH"), e(0x10000, "DQF_SYS_FILE"),
    ],
    differs: &[],
};

/// 6 names, else `FS_QUOTA_???`.
pub static XFS_QUOTA_FLAGS: Table = Table {
    name: "xfs_quota_flags",
    unknown: "FS_QUOTA_???",
    sorted: true,
    entries: &[
        e(1, "FS_QUOTA_UDQ_ACCT"), e(2, "FS_QUOTA_UDQ_ENFD"), e(4, "FS_QUOTA_GDQ_ACCT"), e(8, "FS_QUOTA_GDQ_ENFD"),
        e(0x10, "FS_QUOTA_PDQ_ACCT"), e(0x20, "FS_QUOTA_PDQ_ENFD"),
    ],
    differs: &[],
};
