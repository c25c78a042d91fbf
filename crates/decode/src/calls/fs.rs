//! File systems: mounts, quotas, extended attributes, notifications of changes.

use abi::c;

use crate::hooks::qcmd::QCMD;
use crate::hooks::statmount::MOUNT_STATUS;
use crate::hooks::xattr::{XATTR_GOT, XATTR_VALUE};
use crate::structs::file::NEVER;
use crate::structs::fs::*;
use crate::words::*;

/// `XATTR_SIZE_MAX`, linux/limits.h.
pub(crate) const XATTR_MOST: u64 = 65536;

calls! {
    /// File systems.
    pub CALLS:
    mount (source: In(&Path), target: In(&Path), filesystemtype: Either(NEEDS_NO_TYPE, &Ptr, &In(&Text)),
           mountflags: Width(8, &Apart(&MOUNT)), data: Either(NEEDS_NO_DATA, &Ptr, &In(&Text))) -> Ret::Zero, [FILE];
    umount2 (target: In(&Path), flags: Flags(&UMOUNT_FLAGS)) -> Ret::Zero, [FILE];
    pivot_root (oldpath: In(&Path), newpath: In(&Path)) -> Ret::Zero, [FILE];
    chroot (path: In(&Path)) -> Ret::Zero, [FILE];
    swapon (path: In(&Path), swapflags: Apart(&SWAP)) -> Ret::Zero, [FILE];
    swapoff (path: In(&Path)) -> Ret::Zero, [FILE];
    acct (path: In(&Path)) -> Ret::Zero, [FILE];
    uselib (path: In(&Path)) -> Ret::Zero, [FILE];
    sync () -> Ret::Zero, [];
    sysfs (
        option: Int,
        fs: Either(Is(option, 1), &In(&Text), &Either(Is(option, 2), &Uint, &When(Not(option, 3), &Hex))),
        buf: Either(Is(option, 2), &Out(&Text), &When(Below(option, 0), &Ptr))
    ) -> Ret::Int, [];
    syncfs (fd: Fd) -> Ret::Zero, [DESC];
    quotactl (op: Hook(&QCMD, &[]), special: In(&Path), addr: Cases) -> Ret::Zero, [FILE] by op >> 8 => QUOTA;
    quotactl_fd (fd: Fd, op: Hook(&QCMD, &[]), addr: Cases) -> Ret::Zero, [DESC] by op >> 8 => QUOTA;

    open_tree (dirfd: Dirfd, pathname: In(&Path), flags: Flags(&OPEN_TREE_FLAGS)) -> Ret::Fd, [DESC | FILE];
    open_tree_attr (dirfd: Dirfd, pathname: In(&Path), flags: Flags(&OPEN_TREE_FLAGS), attr: Either(Below(size, 32), &Ptr, &In(&Sized(&MOUNT_ATTR, Of(size)))), size: Ulong) -> Ret::Fd, [DESC | FILE];
    move_mount (from_dfd: Dirfd, from_pathname: In(&Path), to_dfd: Dirfd, to_pathname: In(&Path), flags: Flags(&MOVE_MOUNT_FLAGS)) -> Ret::Zero, [DESC | FILE];
    fsopen (fsname: In(&Text), flags: Flags(&FSOPEN_FLAGS)) -> Ret::Fd, [DESC];
    fsconfig (fd: Fd, cmd: Name(&FSCONFIG_CMDS), aux: Cases) -> Ret::Zero, [DESC | FILE] by cmd => FSCONFIG;
    fsmount (fd: Fd, flags: Flags(&FSMOUNT_FLAGS), attr_flags: Flags(&FSMOUNT_ATTR_FLAGS)) -> Ret::Fd, [DESC];
    fspick (dirfd: Dirfd, pathname: In(&Path), flags: Flags(&FSPICK_FLAGS)) -> Ret::Fd, [DESC | FILE];
    mount_setattr (dirfd: Dirfd, pathname: In(&Path), flags: Flags(&MOUNT_SETATTR_FLAGS), attr: Either(Below(size, 32), &Ptr, &In(&Sized(&MOUNT_ATTR, Of(size)))), size: Ulong) -> Ret::Zero, [DESC | FILE];
    statmount (req: In(&SelfSized(&STATMOUNT_REQ, 24)), buf: Out(&Hook(&MOUNT_STATUS, &[bufsize])), bufsize: Ulong, flags: Flags(&STATMOUNT_FLAGS)) -> Ret::Zero, [];
    listmount (req: In(&SelfSized(&LISTMOUNT_REQ, 24)), mnt_ids: Either(Is(nr_mnt_ids, 0), &In(&Array(&Hex64, N(0))), &Out(&Array(&Hex64, Least(&Retval, &Of(nr_mnt_ids))))), nr_mnt_ids: Ulong, flags: Flags(&LISTMOUNT_FLAGS)) -> Ret::Int, [];
    listns (req: In(&SelfSized(&NS_ID_REQ, 32)), ns_ids: Either(Is(nr_ns_ids, 0), &In(&Array(&Hex64, N(0))), &Out(&Array(&Hex64, Least(&Retval, &Of(nr_ns_ids))))), nr_ns_ids: Ulong, flags: Hex32) -> Ret::Int, [];

    setxattr (pathname: In(&Path), name: In(&Text), value: Either(Below(size, XATTR_MOST + 1), &In(&Hook(&XATTR_VALUE, &[size])), &Ptr), size: Ulong, flags: Flags(&XATTRFLAGS)) -> Ret::Zero, [FILE];
    lsetxattr (pathname: In(&Path), name: In(&Text), value: Either(Below(size, XATTR_MOST + 1), &In(&Hook(&XATTR_VALUE, &[size])), &Ptr), size: Ulong, flags: Flags(&XATTRFLAGS)) -> Ret::Zero, [FILE];
    fsetxattr (fd: Fd, name: In(&Text), value: Either(Below(size, XATTR_MOST + 1), &In(&Hook(&XATTR_VALUE, &[size])), &Ptr), size: Ulong, flags: Flags(&XATTRFLAGS)) -> Ret::Zero, [DESC];
    setxattrat (dirfd: Dirfd, pathname: In(&Path), flags: Flags(&XATTRAT_FLAGS), name: In(&Text), args: Either(Below(size, 16), &Ptr, &In(&Sized(&XATTR_SET, Of(size)))), size: Ulong) -> Ret::Zero, [DESC | FILE];
    getxattr (pathname: In(&Path), name: In(&Text), value: Either(Is(size, 0), &Ptr, &Out(&Hook(&XATTR_GOT, &[]))), size: Ulong) -> Ret::Size, [FILE];
    lgetxattr (pathname: In(&Path), name: In(&Text), value: Either(Is(size, 0), &Ptr, &Out(&Hook(&XATTR_GOT, &[]))), size: Ulong) -> Ret::Size, [FILE];
    fgetxattr (fd: Fd, name: In(&Text), value: Either(Is(size, 0), &Ptr, &Out(&Hook(&XATTR_GOT, &[]))), size: Ulong) -> Ret::Size, [DESC];
    getxattrat (dirfd: Dirfd, pathname: In(&Path), flags: Flags(&XATTRAT_FLAGS), name: In(&Text), args: Either(Below(size, 16), &Late(&Ptr), &Late(&In(&Sized(&XATTR_GET, Of(size))))), size: Ulong) -> Ret::Size, [DESC | FILE];
    listxattr (pathname: In(&Path), list: Either(Is(size, 0), &Late(&Ptr), &Out(&Bytes(Retval))), size: Ulong) -> Ret::Size, [FILE];
    llistxattr (pathname: In(&Path), list: Either(Is(size, 0), &Late(&Ptr), &Out(&Bytes(Retval))), size: Ulong) -> Ret::Size, [FILE];
    flistxattr (fd: Fd, list: Either(Is(size, 0), &Late(&Ptr), &Out(&Bytes(Retval))), size: Ulong) -> Ret::Size, [DESC];
    listxattrat (dirfd: Dirfd, pathname: In(&Path), flags: Flags(&XATTRAT_FLAGS), list: Either(Is(size, 0), &Late(&Ptr), &Out(&Bytes(Retval))), size: Ulong) -> Ret::Size, [DESC | FILE];
    removexattr (pathname: In(&Path), name: In(&Text)) -> Ret::Zero, [FILE];
    lremovexattr (pathname: In(&Path), name: In(&Text)) -> Ret::Zero, [FILE];
    fremovexattr (fd: Fd, name: In(&Text)) -> Ret::Zero, [DESC];
    removexattrat (dirfd: Dirfd, pathname: In(&Path), flags: Flags(&XATTRAT_FLAGS), name: In(&Text)) -> Ret::Zero, [DESC | FILE];

    inotify_init () -> Ret::Fd, [DESC];
    inotify_init1 (flags: Flags(&INOTIFY_INIT_FLAGS)) -> Ret::Fd, [DESC];
    inotify_add_watch (fd: Fd, pathname: In(&Path), mask: Flags(&INOTIFY_FLAGS)) -> Ret::Int, [DESC | FILE];
    inotify_rm_watch (fd: Fd, wd: Int) -> Ret::Zero, [DESC];
    fanotify_init (flags: Apart(&FAN_INIT), event_f_flags: Packed(&crate::structs::file::OPEN)) -> Ret::Fd, [DESC];
    fanotify_mark (fanotify_fd: Fd, flags: Flags(&FAN_MARK_FLAGS), mask: Pair(&Flags(&FAN_EVENT_FLAGS)), dirfd: Either(Bits(dirfd, 0xffff_ffff, 0xffff_ffff), &NameOr(&FAN_NOFD, Base::Dec), &Dirfd), pathname: In(&Path)) -> Ret::Zero, [DESC | FILE];
}

cases! {
    /// The commands of quotactl(2). Those without an id leave its register out.
    pub QUOTA (op, special):
    Q_SYNC | Q_QUOTAOFF | Q_XQUOTASYNC => ();
    Q_QUOTAON => (id: Name(&QUOTA_FORMATS), addr: In(&Path));
    Q_GETQUOTA => (id: Uid, addr: Out(&Struct(&IF_DQBLK)));
    Q_GETNEXTQUOTA => (id: Uid, addr: Out(&Struct(&IF_NEXTDQBLK)));
    Q_SETQUOTA => (id: Uid, addr: In(&Struct(&IF_DQBLK)));
    Q_GETFMT => (_id: When(NEVER, &Int), addr: Out(&Name(&QUOTA_FORMATS)));
    Q_GETINFO => (_id: When(NEVER, &Int), addr: Out(&Struct(&IF_DQINFO)));
    Q_SETINFO => (_id: When(NEVER, &Int), addr: In(&Struct(&IF_DQINFO)));
    Q_XGETQUOTA | Q_XGETNEXTQUOTA => (id: Uid, addr: Out(&Struct(&FS_DISK_QUOTA)));
    Q_XSETQLIM => (id: Uid, addr: In(&Struct(&FS_DISK_QUOTA)));
    Q_XGETQSTAT => (_id: When(NEVER, &Int), addr: Out(&Struct(&FS_QUOTA_STAT)));
    Q_XGETQSTATV => (_id: When(NEVER, &Int), addr: Out(&Struct(&FS_QUOTA_STATV)));
    Q_XQUOTAON | Q_XQUOTAOFF => (_id: When(NEVER, &Int), addr: In(&Flags(&XFS_QUOTA_FLAGS)));
    Q_XQUOTARM => (_id: When(NEVER, &Int), addr: In(&Flags(&XFS_DQBLK_FLAGS)));
    _ => (id: Uid, addr: Ptr);
}

/// The largest value that fsconfig(2) takes as a blob.
const MOST_BINARY: u64 = 1 << 20;

cases! {
    /// The commands of fsconfig(2).
    pub FSCONFIG (fd, cmd):
    FSCONFIG_SET_FLAG => (key: In(&Text), value: Ptr, aux: Int);
    FSCONFIG_SET_STRING => (key: In(&Text), value: In(&Text), aux: Int);
    FSCONFIG_SET_BINARY => (key: In(&Text), value: Either(Below(aux, MOST_BINARY + 1), &In(&HexBytes(Of(aux))), &Ptr), aux: Width(4, &Int));
    FSCONFIG_SET_PATH | FSCONFIG_SET_PATH_EMPTY => (key: In(&Text), value: In(&Path), aux: Dirfd);
    FSCONFIG_SET_FD => (key: In(&Text), value: Ptr, aux: Fd);
    _ => (key: Ptr, value: Ptr, aux: Int);
}

/// mount(2)'s flags are its fourth argument.
const MOUNTFLAGS: Arg = Arg(3);
/// A mount that exists is bound, moved, or changes how it propagates. The bits of propagation count only where the upper
/// half of the flags is not the magic number.
const CHANGES: Cond = Or(
    &Any(MOUNTFLAGS, c::MS_BIND | c::MS_MOVE),
    &And(
        &Other(MOUNTFLAGS, c::MS_MGC_MSK, c::MS_MGC_VAL),
        &Any(MOUNTFLAGS, c::MS_UNBINDABLE | c::MS_PRIVATE | c::MS_SLAVE | c::MS_SHARED),
    ),
);
const NEEDS_NO_TYPE: Cond = Or(&Any(MOUNTFLAGS, c::MS_REMOUNT), &CHANGES);
/// A remount takes new options even where it also binds.
const NEEDS_NO_DATA: Cond = And(&Lacks(MOUNTFLAGS, c::MS_REMOUNT), &CHANGES);

#[cfg(test)]
mod tests {
    use crate::testing::{case, words};

    #[test]
    fn what_a_mount_reads_depends_on_its_flags() {
        let mount = |flags| {
            case(&[0x1000, 0x1000, 0x1000, flags, 0x1000]).memory(0x1000, *b"x\0").show("mount").replace("; = 0", "")
        };
        assert_eq!(mount(0x400), "\"x\", \"x\", \"x\", MS_NOATIME, \"x\"");
        assert_eq!(mount(0x20), "\"x\", \"x\", 0x1000, MS_REMOUNT, \"x\"");
        assert_eq!(mount(0x1000), "\"x\", \"x\", 0x1000, MS_BIND, 0x1000");
        assert_eq!(mount(0x1020), "\"x\", \"x\", 0x1000, MS_REMOUNT|MS_BIND, \"x\"");
        let private = mount(0x4_0000);
        assert!(private.starts_with("\"x\", \"x\", 0x1000, ") && private.ends_with(", 0x1000"), "{private}");
        assert_eq!(mount(0xc0ed_0400), "\"x\", \"x\", \"x\", MS_MGC_VAL|MS_NOATIME, \"x\"");
    }

    #[test]
    fn quota_commands_leave_out_the_id_they_do_not_have() {
        let info = words(&[65, 66, 1 | 2 << 32]);
        assert_eq!(
            case(&[0x8000_0601, 0, 9, 0x1000]).memory(0x1000, info).show("quotactl"),
            "QCMD(Q_SETINFO, GRPQUOTA), NULL, {dqi_bgrace=65, dqi_igrace=66, dqi_flags=DQF_ROOT_SQUASH, \
             dqi_valid=IIF_IGRACE}; = 0"
        );
        assert_eq!(case(&[0x8000_0100, 0, 9, 9]).show("quotactl"), "QCMD(Q_SYNC, USRQUOTA), NULL; = 0");
        assert_eq!(
            case(&[0xffff_ffff, 0x8000_0705, 7, 0x1000]).error(9).show("quotactl_fd"),
            "-1, QCMD(Q_GETQUOTA, 0x5 /* ???QUOTA */), 7; 0x1000 = -9"
        );
    }

    #[test]
    fn requests_say_their_own_size() {
        let list = |size: u32, words_: &[u64]| {
            let mut request = words(words_);
            request[..4].copy_from_slice(&size.to_le_bytes());
            case(&[0x1000, 0, 3, 0])
                .memory(0x1000, request)
                .error(22)
                .show("listmount")
                .replace("; NULL, 3, 0 = -22", "")
        };
        assert_eq!(list(16, &[0, 1, 2]), "{size=16}");
        assert_eq!(list(24, &[5 << 32, u64::MAX, 2]), "{size=24, mnt_ns_fd=5, mnt_id=LSMT_ROOT, param=0x2}");
        assert_eq!(
            list(40, &[5 << 32, 1, 2, 3, 4]),
            "{size=40, mnt_ns_fd=5, mnt_id=0x1, param=0x2, mnt_ns_id=0x3, \
             /* bytes 32..39 */ \"\\x04\\x00\\x00\\x00\\x00\\x00\\x00\\x00\"}"
        );
        assert_eq!(list(24, &[5]), "{size=24, ???}");
    }

    #[test]
    fn strings_behind_a_statmount() {
        let mut buffer = vec![0; 512];
        buffer[8..12].copy_from_slice(&0x420u32.to_le_bytes()); // STATMOUNT_FS_TYPE | OPT_ARRAY
        let string = abi::layout::statmount::fs_type.offset(abi::Abi::X86_64);
        buffer[string..string + 4].copy_from_slice(&1u32.to_le_bytes());
        let number = abi::layout::statmount::opt_num.offset(abi::Abi::X86_64);
        buffer[number..number + 4].copy_from_slice(&3u32.to_le_bytes());
        let array = abi::layout::statmount::opt_array.offset(abi::Abi::X86_64);
        buffer[array..array + 4].copy_from_slice(&6u32.to_le_bytes());
        buffer.extend(b"\0tmpf\0ro\0x=1\0");
        let shown = case(&[0, 0x1000, 600, 0]).memory(0x1000, buffer).show("statmount");
        assert!(shown.contains("fs_type=\"tmpf\""), "{shown}");
        // The third string is not there.
        assert!(shown.contains("opt_num=3, opt_array=[\"ro\", \"x=1\", ... /* 0x120d */]"), "{shown}");
    }

    #[test]
    fn attributes_are_shown_as_far_as_they_came() {
        let get = |size| {
            case(&[0x1000, 0x1000, 0x2000, size])
                .memory(0x1000, *b"a\0")
                .memory(0x2000, *b"value")
                .ret(3)
                .show("getxattr")
        };
        assert_eq!(get(5), "\"a\", \"a\"; \"val\", 5 = 3");
        assert_eq!(get(0), "\"a\", \"a\", 0x2000, 0; = 3");
        let args = words(&[0x2000, 100]);
        assert_eq!(
            case(&[3, 0, 0, 0, 0x1000, 16]).memory(0x1000, args).memory(0x2000, *b"value").ret(5).show("getxattrat"),
            "3, NULL, 0, NULL; {value=\"value\", size=100, flags=0}, 16 = 5"
        );
    }

    #[test]
    fn a_short_buffer_has_as_much_of_a_mount_as_it_holds() {
        let mount = |size| {
            let mut buffer = vec![1; 512];
            buffer[8..16].copy_from_slice(&0x21u64.to_le_bytes()); // STATMOUNT_SB_BASIC | STATMOUNT_FS_TYPE
            case(&[0, 0x1000, size, 0]).memory(0x1000, buffer).show("statmount")
        };
        assert!(mount(20).contains("sb_dev_major=16843009, sb_dev_minor=0, sb_magic=0,"), "{}", mount(20));
        assert!(mount(20).contains("fs_type=0}"), "{}", mount(20));
        assert!(mount(512).contains("fs_type=0x1010101}"), "{}", mount(512));
        assert_eq!(mount(0), "NULL; 0x1000, 0, 0 = 0");
    }

    #[test]
    fn configuration_values_by_command() {
        let set = |cmd, aux: u64| {
            case(&[3, cmd, 0x1000, 0x1000, aux]).memory(0x1000, *b"ab\0").show("fsconfig").replace("; = 0", "")
        };
        assert_eq!(set(1, 0), "3, FSCONFIG_SET_STRING, \"ab\", \"ab\", 0");
        assert_eq!(set(2, 2), "3, FSCONFIG_SET_BINARY, \"ab\", \"ab\", 2");
        assert_eq!(set(2, u64::MAX), "3, FSCONFIG_SET_BINARY, \"ab\", 0x1000, -1");
        assert_eq!(set(3, 0xffff_ff9c), "3, FSCONFIG_SET_PATH, \"ab\", \"ab\", -100");
        assert_eq!(set(6, 0), "3, FSCONFIG_CMD_CREATE, 0x1000, 0x1000, 0");
    }

    #[test]
    fn sixty_four_bits_in_two_registers() {
        let mark = |abi, args: &[u64]| case(args).abi(abi).error(9).show("fanotify_mark");
        let shown = "-1, FAN_MARK_ADD, FAN_ACCESS, -100, NULL; = -9";
        assert_eq!(mark(abi::Abi::X86_64, &[u64::MAX, 1, 1, 0xffff_ff9c, 0]), shown);
        assert_eq!(mark(abi::Abi::I386, &[0xffff_ffff, 1, 1, 0, 0xffff_ff9c, 0]), shown);
        let read = |abi, args: &[u64]| case(args).abi(abi).error(9).show("preadv2");
        assert_eq!(read(abi::Abi::X86_64, &[3, 0, 1, 5, 7, 1]), "3; NULL, 1, 5, RWF_HIPRI = -9");
        assert_eq!(read(abi::Abi::I386, &[3, 0, 1, 5, 1, 1]), "3; NULL, 1, 4294967301, RWF_HIPRI = -9");
    }

    #[test]
    fn no_room_for_mounts_is_an_empty_list() {
        let list = |ids, room| case(&[0, ids, room, 0]).error(22).show("listmount");
        assert!(list(0x2000, 0).contains("[], 0"), "{}", list(0x2000, 0));
        assert!(list(0x2000, 1).contains("0x2000, 1"), "{}", list(0x2000, 1));
    }
}
