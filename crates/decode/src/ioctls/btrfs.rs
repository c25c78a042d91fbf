//! btrfs (linux/btrfs.h, linux/btrfs_tree.h).

use abi::layout::{btrfs_ioctl_search_args as args, btrfs_ioctl_search_args_v2 as args_v2};

use crate::hooks::calendar::dated;
use crate::words::*;

/// None is known.
static NO_TABLE: abi::Table = abi::Table {
    name: "btrfs_features_compat",
    unknown: "BTRFS_FEATURE_COMPAT_???",
    sorted: true,
    entries: &[],
    differs: &[],
};
static U64_MAX: Ty = NameOr(&UINT64_MAX, Base::Udec);
static OBJECT: Ty = NameOr(&BTRFS_TREE_OBJECTIDS, Base::Udec);
static KEY_TYPE: Ty = NameOr(&BTRFS_KEY_TYPES, Base::Udec);

record! {
    /// What a balance looks for.
    pub BALANCE_ARGS = btrfs_balance_args {
        profiles: Flags(&BTRFS_SPACE_INFO_FLAGS),
        usage: U64_MAX,
        devid: Dev,
        pstart: U64_MAX,
        pend: U64_MAX,
        vstart: U64_MAX,
        vend: U64_MAX,
        target: U64_MAX,
        flags: Flags(&BTRFS_BALANCE_ARGS),
    }
    /// BTRFS_IOC_BALANCE_V2.
    pub BALANCE = btrfs_ioctl_balance_args {
        flags: Flags(&BTRFS_BALANCE_FLAGS),
        data: When(Any(flags, abi::c::BTRFS_BALANCE_DATA), &Struct(&BALANCE_ARGS)),
        meta: When(Any(flags, abi::c::BTRFS_BALANCE_METADATA), &Struct(&BALANCE_ARGS)),
        sys: When(Any(flags, abi::c::BTRFS_BALANCE_SYSTEM), &Struct(&BALANCE_ARGS)),
    }
    /// The same with its state.
    pub BALANCED = btrfs_ioctl_balance_args {
        flags: Flags(&BTRFS_BALANCE_FLAGS),
        state: Flags(&BTRFS_BALANCE_STATE),
        data: When(Any(flags, abi::c::BTRFS_BALANCE_DATA), &Struct(&BALANCE_ARGS)),
        meta: When(Any(flags, abi::c::BTRFS_BALANCE_METADATA), &Struct(&BALANCE_ARGS)),
        sys: When(Any(flags, abi::c::BTRFS_BALANCE_SYSTEM), &Struct(&BALANCE_ARGS)),
    }
    /// BTRFS_IOC_DEFRAG_RANGE.
    pub DEFRAG = btrfs_ioctl_defrag_range_args {
        start: U64,
        len: U64_MAX,
        flags: Flags(&BTRFS_DEFRAG_FLAGS),
        extent_thresh: Uint,
        compress_type: Name(&BTRFS_COMPRESS_TYPES),
    }
    /// BTRFS_IOC_DEV_INFO.
    pub DEV_INFO = btrfs_ioctl_dev_info_args { devid: Dev, uuid: When(Filled(uuid), &Hook(&UUID, &[])) }
    /// What is told.
    pub DEV_TOLD = btrfs_ioctl_dev_info_args {
        uuid: When(Filled(uuid), &Hook(&UUID, &[])),
        bytes_used: U64,
        total_bytes: U64,
        path: Text,
    }
    /// A device to be replaced.
    pub REPLACE_START = btrfs_ioctl_dev_replace_start {
        srcdevid: Dev,
        cont_reading_from_srcdev_mode = mode: Name(&BTRFS_CONT_READING_FROM_SRCDEV_MODE),
        srcdev_name: Text,
        tgtdev_name: Text,
    }
    /// How far it is.
    pub REPLACE_STATUS = btrfs_ioctl_dev_replace_status {
        replace_state: Name(&BTRFS_DEV_REPLACE_STATE),
        progress_1000: Hook(&PERMILLE, &[]),
        time_started: Hook(&SECONDS, &[]),
        time_stopped: Hook(&SECONDS, &[]),
        num_write_errors: U64,
        num_uncorrectable_read_errors: U64,
    }
    /// BTRFS_IOC_DEV_REPLACE.
    pub REPLACE = btrfs_ioctl_dev_replace_args {
        cmd: Name(&BTRFS_DEV_REPLACE_CMDS),
        start = cmd: When(Is(cmd, abi::c::BTRFS_IOCTL_DEV_REPLACE_CMD_START), &Hook(&STARTED, &[start])),
    }
    /// What came of it.
    pub REPLACED = btrfs_ioctl_dev_replace_args {
        result: Name(&BTRFS_DEV_REPLACE_RESULTS),
        status = cmd: When(Is(status, abi::c::BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS), &Hook(&STATUS, &[status])),
    }
    /// Features.
    pub FEATURES = btrfs_ioctl_feature_flags {
        compat_flags: Flags(&NO_TABLE),
        compat_ro_flags: Flags(&BTRFS_FEATURES_COMPAT_RO),
        incompat_flags: Flags(&BTRFS_FEATURES_INCOMPAT),
    }
    /// BTRFS_IOC_FS_INFO.
    pub FS_INFO = btrfs_ioctl_fs_info_args {
        max_id: U64,
        num_devices: U64,
        fsid: Hook(&UUID, &[]),
        nodesize: Uint,
        sectorsize: Uint,
        clone_alignment: Uint,
        csum_type: When(Any(flags, abi::c::BTRFS_FS_INFO_FLAG_CSUM_INFO), &Name(&BTRFS_CSUM_TYPES)),
        csum_size: When(Any(flags, abi::c::BTRFS_FS_INFO_FLAG_CSUM_INFO), &Uint),
        flags: Flags(&BTRFS_FS_INFO_FLAGS),
        generation: When(Any(flags, abi::c::BTRFS_FS_INFO_FLAG_GENERATION), &U64),
        metadata_uuid: When(Any(flags, abi::c::BTRFS_FS_INFO_FLAG_METADATA_UUID), &Hook(&UUID, &[])),
    }
    /// BTRFS_IOC_GET_DEV_STATS.
    pub STATS = btrfs_ioctl_get_dev_stats { devid: Dev, nr_items: U64, flags: Flags(&BTRFS_DEV_STATS_FLAGS) }
    /// What is told.
    pub STATS_TOLD = btrfs_ioctl_get_dev_stats {
        nr_items: U64,
        flags: Flags(&BTRFS_DEV_STATS_FLAGS),
        _0 = values: Hook(&STAT_VALUES, &[nr_items]),
    }
    /// BTRFS_IOC_INO_LOOKUP.
    pub LOOKUP = btrfs_ioctl_ino_lookup_args { treeid: OBJECT, objectid: OBJECT }
    /// What is told.
    pub LOOKED_UP = btrfs_ioctl_ino_lookup_args { treeid: When(Is(treeid, 0), &OBJECT), name: Text }
    /// BTRFS_IOC_INO_PATHS.
    pub INO_PATHS = btrfs_ioctl_ino_path_args { inum: U64, size: U64, fspath: Ptr }
    /// What is told.
    pub PATHS_TOLD = btrfs_ioctl_ino_path_args { fspath: Ref(&Struct(&PATHS)) }
    /// The paths to an inode.
    pub PATHS = btrfs_data_container {
        bytes_left: Uint,
        bytes_missing: Uint,
        elem_cnt: Uint,
        elem_missed: Uint,
        @Verbose val = elem_cnt: Hook(&NAMES, &[val]),
    }
    /// BTRFS_IOC_LOGICAL_INO.
    pub LOGICAL_INO = btrfs_ioctl_logical_ino_args {
        logical: U64,
        size: U64,
        reserved: When(Filled(reserved), &Uncut(&Array(&Width(8, &Hex), Rest))),
        flags: Flags(&BTRFS_LOGICAL_INO_ARGS_FLAGS),
        inodes: Ptr,
    }
    /// What is told.
    pub INODES_TOLD = btrfs_ioctl_logical_ino_args { inodes: Ref(&Struct(&INODES)) }
    /// Where a block is used.
    pub PLACE = btrfs_inode_place { inum: U64, offset: U64, root: U64 }
    /// All of them.
    pub INODES = btrfs_data_container {
        bytes_left: Uint,
        bytes_missing: Uint,
        elem_cnt: Uint,
        elem_missed: Uint,
        @Verbose val = elem_cnt: Hook(&PLACES, &[val]),
    }
    /// BTRFS_IOC_QGROUP_ASSIGN.
    pub QGROUP_ASSIGN = btrfs_ioctl_qgroup_assign_args { assign: U64, src: U64, dst: U64 }
    /// BTRFS_IOC_QGROUP_CREATE.
    pub QGROUP_CREATE = btrfs_ioctl_qgroup_create_args { create: U64, qgroupid: U64 }
    /// Limits of a quota group.
    pub LIMIT = btrfs_qgroup_limit {
        flags: Flags(&BTRFS_QGROUP_LIMIT_FLAGS),
        max_rfer: U64,
        max_excl: U64,
        rsv_rfer: U64,
        rsv_excl: U64,
    }
    /// BTRFS_IOC_QGROUP_LIMIT.
    pub QGROUP_LIMIT = btrfs_ioctl_qgroup_limit_args { qgroupid: U64, lim: Struct(&LIMIT) }
    /// BTRFS_IOC_QUOTA_CTL.
    pub QUOTA_CTL = btrfs_ioctl_quota_ctl_args { cmd: Name(&BTRFS_QGROUP_CTL_CMDS) }
    /// BTRFS_IOC_QUOTA_RESCAN.
    pub RESCAN = btrfs_ioctl_quota_rescan_args { flags: U64 }
    /// BTRFS_IOC_QUOTA_RESCAN_STATUS.
    pub RESCAN_STATUS = btrfs_ioctl_quota_rescan_args { flags: U64, progress: U64_MAX }
    /// A moment.
    pub TIME = btrfs_ioctl_timespec { sec: U64, nsec: Uint }
    /// BTRFS_IOC_SET_RECEIVED_SUBVOL.
    pub RECEIVED = btrfs_ioctl_received_subvol_args {
        uuid: Hook(&UUID, &[]),
        stransid: U64,
        stime: Hook(&MOMENT, &[]),
        flags: U64,
    }
    /// What is told.
    pub RECEIVED_TOLD = btrfs_ioctl_received_subvol_args { rtransid: U64, rtime: Hook(&MOMENT, &[]) }
    /// How far a scrub is.
    pub SCRUB_PROGRESS = btrfs_scrub_progress {
        data_extents_scrubbed: U64,
        tree_extents_scrubbed: U64,
        data_bytes_scrubbed: U64,
        tree_bytes_scrubbed: U64,
        read_errors: U64,
        csum_errors: U64,
        verify_errors: U64,
        no_csum: U64,
        csum_discards: U64,
        super_errors: U64,
        malloc_errors: U64,
        uncorrectable_errors: U64,
        corrected_errors: U64,
        last_physical: U64,
        unverified_errors: U64,
    }
    /// BTRFS_IOC_SCRUB.
    pub SCRUB = btrfs_ioctl_scrub_args { devid: Dev, start: U64, end: U64_MAX, flags: Flags(&BTRFS_SCRUB_FLAGS) }
    /// What is asked.
    pub SCRUB_ASKED = btrfs_ioctl_scrub_args { devid: Dev }
    /// What is told.
    pub SCRUBBED = btrfs_ioctl_scrub_args { progress: Struct(&SCRUB_PROGRESS) }
    /// What a search looks for.
    pub KEY = btrfs_ioctl_search_key {
        tree_id: OBJECT,
        min_objectid: OBJECT,
        max_objectid: OBJECT,
        min_offset: U64_MAX,
        max_offset: U64_MAX,
        min_transid: U64_MAX,
        max_transid: U64_MAX,
        min_type: KEY_TYPE,
        max_type: KEY_TYPE,
        nr_items: Uint,
    }
    /// How many were found.
    pub KEY_FOUND = btrfs_ioctl_search_key { nr_items: Uint }
    /// The header of what was found.
    pub FOUND = btrfs_ioctl_search_header { transid: U64, objectid: OBJECT, offset: U64, r#type: KEY_TYPE, len: Uint }
    /// BTRFS_IOC_TREE_SEARCH.
    pub SEARCH = btrfs_ioctl_search_start { key: Struct(&KEY) }
    /// What is told.
    pub SEARCHED = btrfs_ioctl_search_start { key: Struct(&KEY_FOUND), @Verbose buf = key: Hook(&ITEMS, &[]) }
    /// BTRFS_IOC_TREE_SEARCH_V2.
    pub SEARCH_V2 = btrfs_ioctl_search_args_v2 { key: Struct(&KEY), buf_size: U64 }
    /// What is told.
    pub SEARCHED_V2 = btrfs_ioctl_search_args_v2 {
        key: Struct(&KEY_FOUND),
        buf_size: U64,
        @Verbose buf = key: Hook(&ITEMS_V2, &[buf_size]),
    }
    /// BTRFS_IOC_SEND.
    pub SEND = btrfs_ioctl_send_args {
        send_fd: Fd,
        clone_sources_count: U64,
        clone_sources: Hook(&CLONE_SOURCES, &[clone_sources_count]),
        parent_root: OBJECT,
        flags: Flags(&BTRFS_SEND_FLAGS),
    }
    /// A kind of space.
    pub SPACE = btrfs_ioctl_space_info { flags: Flags(&BTRFS_SPACE_KINDS), total_bytes: U64, used_bytes: U64 }
    /// BTRFS_IOC_SPACE_INFO.
    pub SPACE_INFO = btrfs_ioctl_space_args { space_slots: U64 }
    /// What is told.
    pub SPACE_TOLD = btrfs_ioctl_space_args {
        total_spaces: U64,
        _slots = space_slots: When(Below(_slots, 0), &Hex),
        @Verbose spaces = space_slots: When(Or(&Not(spaces, 0), &Is(total_spaces, 0)), &Follows(&Struct(&SPACE), Of(total_spaces))),
    }
    /// Commands on a name.
    pub VOLUME = btrfs_ioctl_vol_args { fd: Fd, name: Text }
    /// A subvolume to be made.
    pub VOLUME_V2 = btrfs_ioctl_vol_args_v2 {
        fd: Fd,
        flags: Flags(&BTRFS_SUBVOL_FLAGS),
        size: When(Any(flags, abi::c::BTRFS_SUBVOL_QGROUP_INHERIT), &U64),
        qgroup_inherit: When(Any(flags, abi::c::BTRFS_SUBVOL_QGROUP_INHERIT), &Ref(&Struct(&INHERIT))),
        name: Text,
    }
    /// What quota groups a subvolume gets.
    pub INHERIT = btrfs_qgroup_inherit {
        flags: Flags(&BTRFS_QGROUP_INHERIT_FLAGS),
        num_qgroups: U64,
        num_ref_copies: U64,
        num_excl_copies: U64,
        lim: Struct(&LIMIT),
        qgroups = num_qgroups: Follows(&Width(8, &U64), Of(num_qgroups)),
    }
    /// What is told.
    pub VOLUME_TOLD = btrfs_ioctl_vol_args_v2 { transid: U64 }
}

const fn hook(name: &'static str, size: Option<abi::Size>, run: crate::ty::HookFn) -> Hook {
    Hook { name, reads: "the record itself", phase: Phase::Enter, size, run }
}

static UUID: Hook = hook("uuid", None, |_, site, _| {
    let Site::Mem(_, bytes) = site else { return Value::Unavailable };
    Value::Bytes { data: bytes, quote: Quote::Uuid, cut: false }
});

static MOMENT: Hook = hook("btrfs_ioctl_timespec", Some(abi::layout::btrfs_ioctl_timespec::SIZE), |walk, site, _| {
    let Site::Mem(at, bytes) = site else { return Value::Unavailable };
    let value = walk.record(&TIME, at, bytes, None);
    let sec = bytes.get(..8).map_or(0, |bytes| walk.number(bytes));
    let nsec = bytes.get(8..12).map_or(0, |bytes| walk.number(bytes));
    dated(walk, value, sec as i64, nsec, 9)
});

static SECONDS: Hook = hook("seconds", None, |walk, site, _| {
    let num = walk.num(site, 8);
    dated(walk, Value::Int(num, Base::Udec), num.bits as i64, 0, 9)
});

static PERMILLE: Hook = hook("permille", None, |walk, site, _| {
    let num = walk.num(site, 8);
    let note = bumpalo::format!(in walk.arena, "{}.{}%", num.bits / 10, num.bits % 10);
    walk.noted(Value::Int(num, Base::Udec), Value::bare(note.into_bump_str()))
});

static STARTED: Hook = hook("btrfs replace", None, |walk, site, args| part(walk, site, args, &REPLACE_START));
static STATUS: Hook = hook("btrfs replaced", None, |walk, site, args| part(walk, site, args, &REPLACE_STATUS));

/// The union of a replacement, as one of its members.
fn part<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg], record: &'static Record) -> Value<'a> {
    let (Site::Mem(at, _), Some(own)) = (site, args.first()) else { return Value::Unavailable };
    let start = walk.record_start(*own, at);
    walk.target(&Struct(record), start)
}

static STAT_VALUES: Hook = hook("btrfs_dev_stats", None, |walk, site, args| {
    let Site::Mem(_, bytes) = site else { return Value::Unavailable };
    let count = args.first().map_or(0, |arg| walk.arg(*arg));
    let mut items = bumpalo::collections::Vec::new_in(walk.arena);
    let shown = count.min(5) as usize;
    for (i, value) in bytes.chunks_exact(8).take(shown).enumerate() {
        let name = Value::Name(Num::new(i as u64, 4), &BTRFS_DEV_STATS_VALUES, Some(Base::Udec));
        let value = Value::Int(Num::new(walk.number(value), 8), Base::Udec);
        items.push(Value::Indexed(walk.put(name), walk.put(value)));
    }
    let rest = if count > 5 { model::value::Rest::More } else { model::value::Rest::End };
    Value::List { items: items.into_bump_slice(), join: Join::Comma, rest }
});

static ITEMS: Hook = hook("btrfs search", None, |walk, site, _| {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let key = abi::layout::btrfs_ioctl_search_key::nr_items.offset(walk.abi());
    let count = walk.read_num(at.offset(key as u64), 4).unwrap_or(0);
    let buf = args::buf.offset(walk.abi());
    items(walk, at.offset(buf as u64), count, (args::SIZE.of(walk.abi()) - buf) as u64)
});
static ITEMS_V2: Hook = hook("btrfs search v2", None, |walk, site, args| {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let key = abi::layout::btrfs_ioctl_search_key::nr_items.offset(walk.abi());
    let count = walk.read_num(at.offset(key as u64), 4).unwrap_or(0);
    let size = args.first().map_or(0, |arg| walk.arg(*arg));
    items(walk, at.offset(args_v2::SIZE.of(walk.abi()) as u64), count, size)
});

/// What a search found: headers, each with so many bytes behind it.
fn items<'a>(walk: &mut Walk<'_, 'a>, at: Addr, count: u64, size: u64) -> Value<'a> {
    let header = FOUND.size.of(walk.abi());
    let mut found = bumpalo::collections::Vec::new_in(walk.arena);
    let mut rest = model::value::Rest::End;
    let mut offset = 0u64;
    for i in 0..count {
        if offset.saturating_add(header as u64) > size || i >= walk.limits().elements as u64 || i > 0 && walk.spent() {
            if i > 0 {
                rest = model::value::Rest::More;
            }
            break;
        }
        let from = at.offset(offset);
        // What begins beyond the addresses of 32 bits is nowhere.
        let beyond = walk.abi().word() == 4 && from.0 >> 32 != 0;
        let Some(bytes) = (if beyond { None } else { walk.read(from, header).ok() }) else {
            rest = model::value::Rest::Fault(from);
            break;
        };
        let len = bytes.get(header - 4..).map_or(0, |bytes| walk.number(bytes));
        let value = walk.record(&FOUND, from, bytes, None);
        found.push(value);
        offset = offset.saturating_add(header as u64 + len);
    }
    Value::List { items: found.into_bump_slice(), join: Join::Comma, rest }
}

/// The places of a container, three numbers each.
static PLACES: Hook = hook("btrfs_data_container", None, |walk, site, args| {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let count = args.first().map_or(0, |arg| walk.arg(*arg));
    walk.elements(&Struct(&PLACE), at.offset(8), count / 3, None)
});

/// The texts of a container: numbers, each the distance of one from the first number.
static NAMES: Hook = hook("btrfs_data_container names", None, |walk, site, args| {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let count = args.first().map_or(0, |arg| walk.arg(*arg));
    let base = at.offset(8);
    let mut names = bumpalo::collections::Vec::new_in(walk.arena);
    let mut rest = model::value::Rest::End;
    for i in 0..count {
        let from = base.offset(i.saturating_mul(8));
        if i >= walk.limits().elements as u64 || i > 0 && walk.spent() {
            rest = model::value::Rest::More;
            break;
        }
        match walk.read_num(from, 8) {
            Ok(distance) => names.push(walk.pointer(base.offset(distance), &Text)),
            Err(fault) if i == 0 => return Value::Unread(from, fault),
            Err(_) => {
                rest = model::value::Rest::Fault(from);
                break;
            }
        }
    }
    Value::List { items: names.into_bump_slice(), join: Join::Comma, rest }
});

/// What a stream may refer to; an abbreviating view shows where it lies.
static CLONE_SOURCES: Hook = hook("btrfs clone sources", None, |walk, site, args| {
    let at = Addr(walk.num(site, walk.abi().long()).bits);
    let count = args.first().map_or(0, |arg| walk.arg(*arg));
    if at.is_null() {
        return Value::ptr(at);
    }
    let full = match walk.limits().brief {
        true => Value::Nothing,
        false => walk.elements(&Width(8, &OBJECT), at, count, None),
    };
    match full {
        Value::Unread(..) => full,
        full => walk.brief(at, count, "", full),
    }
});

static FLAGS_IN: Ty = In(&Width(8, &Flags(&BTRFS_SUBVOL_FLAGS)));
static FLAGS_OUT: Ty = Out(&Width(8, &Flags(&BTRFS_SUBVOL_FLAGS)));

/// A subvolume's flags, behind a pointer and without its brackets.
static FLAGS_SET: Hook = hook("btrfs subvolume flags", None, |walk, site, _| {
    let value = walk.value(&FLAGS_IN, site);
    unbracketed(value)
});
static FLAGS_GIVEN: Hook = Hook {
    name: "btrfs subvolume flags given",
    reads: "the number",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, _| {
        let value = walk.value(&FLAGS_OUT, site);
        unbracketed(value)
    },
};

fn unbracketed(value: Value<'_>) -> Value<'_> {
    match value {
        Value::To(_, value) => *value,
        other => other,
    }
}

/// Which features are to be set, and which of them count; both or none.
static FEATURES_SET: Hook =
    hook("btrfs features set", Some(abi::Size { size: [48; 3], name: "features[2]" }), |walk, site, _| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        walk.unlimited(|walk| walk.elements(&Struct(&FEATURES), at, 2, Some(bytes)))
    });

/// Which of the features are known, may be set and may be cleared.
static SUPPORTED: Hook =
    hook("btrfs features", Some(abi::Size { size: [72; 3], name: "features[3]" }), |walk, site, _| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        let size = FEATURES.size.of(walk.abi());
        let mut items = bumpalo::collections::Vec::new_in(walk.arena);
        for (i, (bytes, note)) in
            bytes.chunks_exact(size).zip(["supported", "safe to set", "safe to clear"]).enumerate()
        {
            let value = walk.record(&FEATURES, at.offset((i * size) as u64), bytes, None);
            items.push(walk.noted(value, Value::bare(note)));
        }
        Value::List { items: items.into_bump_slice(), join: Join::Comma, rest: model::value::Rest::End }
    });

cases! {
    /// linux/btrfs.h.
    pub BTRFS (fd, op):
    BTRFS_IOC_TRANS_START | BTRFS_IOC_TRANS_END | BTRFS_IOC_SYNC | BTRFS_IOC_SCRUB_CANCEL
        | BTRFS_IOC_QUOTA_RESCAN_WAIT | BTRFS_IOC_DEFRAG | BTRFS_IOC_BALANCE => ();
    BTRFS_IOC_BALANCE_CTL => (argp: Name(&BTRFS_BALANCE_CTL));
    BTRFS_IOC_START_SYNC => (argp: Out(&U64));
    BTRFS_IOC_DEFAULT_SUBVOL | BTRFS_IOC_WAIT_SYNC => (argp: In(&U64));
    BTRFS_IOC_SUBVOL_GETFLAGS => (argp: Hook(&FLAGS_GIVEN, &[]));
    BTRFS_IOC_SUBVOL_SETFLAGS => (argp: Hook(&FLAGS_SET, &[]));
    BTRFS_IOC_BALANCE_V2 => (argp: Then(&In(&Struct(&BALANCE)), &Out(&Struct(&BALANCED))));
    BTRFS_IOC_BALANCE_PROGRESS => (argp: Out(&Struct(&BALANCED)));
    BTRFS_IOC_DEFRAG_RANGE => (argp: In(&Struct(&DEFRAG)));
    BTRFS_IOC_DEV_INFO => (argp: Then(&In(&Struct(&DEV_INFO)), &Out(&Struct(&DEV_TOLD))));
    BTRFS_IOC_DEV_REPLACE => (argp: Then(&In(&Struct(&REPLACE)), &Out(&Struct(&REPLACED))));
    BTRFS_IOC_GET_FEATURES => (argp: Out(&Struct(&FEATURES)));
    BTRFS_IOC_SET_FEATURES => (argp: In(&Hook(&FEATURES_SET, &[])));
    BTRFS_IOC_GET_SUPPORTED_FEATURES => (argp: Out(&Hook(&SUPPORTED, &[])));
    BTRFS_IOC_FS_INFO => (argp: Out(&Struct(&FS_INFO)));
    BTRFS_IOC_GET_DEV_STATS => (argp: Then(&In(&Struct(&STATS)), &Out(&Struct(&STATS_TOLD))));
    BTRFS_IOC_INO_LOOKUP => (argp: Then(&In(&Struct(&LOOKUP)), &Out(&Struct(&LOOKED_UP))));
    BTRFS_IOC_INO_PATHS => (argp: Then(&In(&Struct(&INO_PATHS)), &Out(&Struct(&PATHS_TOLD))));
    BTRFS_IOC_LOGICAL_INO => (argp: Then(&In(&Struct(&LOGICAL_INO)), &Out(&Struct(&INODES_TOLD))));
    BTRFS_IOC_QGROUP_ASSIGN => (argp: In(&Struct(&QGROUP_ASSIGN)));
    BTRFS_IOC_QGROUP_CREATE => (argp: In(&Struct(&QGROUP_CREATE)));
    BTRFS_IOC_QGROUP_LIMIT => (argp: Out(&Struct(&QGROUP_LIMIT)));
    BTRFS_IOC_QUOTA_CTL => (argp: In(&Struct(&QUOTA_CTL)));
    BTRFS_IOC_QUOTA_RESCAN => (argp: In(&Struct(&RESCAN)));
    BTRFS_IOC_QUOTA_RESCAN_STATUS => (argp: Out(&Struct(&RESCAN_STATUS)));
    BTRFS_IOC_SET_RECEIVED_SUBVOL => (argp: Then(&In(&Struct(&RECEIVED)), &Out(&Struct(&RECEIVED_TOLD))));
    BTRFS_IOC_SCRUB => (argp: Then(&In(&Struct(&SCRUB)), &Out(&Struct(&SCRUBBED))));
    BTRFS_IOC_SCRUB_PROGRESS => (argp: Then(&In(&Struct(&SCRUB_ASKED)), &Out(&Struct(&SCRUBBED))));
    BTRFS_IOC_TREE_SEARCH => (argp: Then(&In(&Struct(&SEARCH)), &Out(&Struct(&SEARCHED))));
    BTRFS_IOC_TREE_SEARCH_V2 => (argp: Then(&In(&Struct(&SEARCH_V2)), &Out(&Struct(&SEARCHED_V2))));
    BTRFS_IOC_SEND => (argp: In(&Struct(&SEND)));
    BTRFS_IOC_SPACE_INFO => (argp: Then(&In(&Struct(&SPACE_INFO)), &Out(&Struct(&SPACE_TOLD))));
    BTRFS_IOC_SNAP_CREATE | BTRFS_IOC_RESIZE | BTRFS_IOC_SCAN_DEV | BTRFS_IOC_FORGET_DEV | BTRFS_IOC_ADD_DEV
        | BTRFS_IOC_RM_DEV | BTRFS_IOC_SUBVOL_CREATE | BTRFS_IOC_SNAP_DESTROY | BTRFS_IOC_DEVICES_READY
        => (argp: In(&Struct(&VOLUME)));
    BTRFS_IOC_SNAP_CREATE_V2 | BTRFS_IOC_SUBVOL_CREATE_V2
        => (argp: Then(&In(&Struct(&VOLUME_V2)), &Out(&Struct(&VOLUME_TOLD))));
}
