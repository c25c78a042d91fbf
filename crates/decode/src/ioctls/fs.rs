//! File systems (`man 2 ioctl_fs`, ioctl_iflags, ioctl_ficlone, ioctl_fideduperange, linux/fiemap.h).

use model::value::{Field, Rest as After, Show};

use crate::row::Record;
use crate::walk::inline_text;
use crate::words::*;

record! {
    /// `struct fsxattr`, ioctl_xfs_fsgetxattr(2).
    pub FSXATTR = fsxattr {
        fsx_xflags: Flags(&FS_XFLAGS),
        fsx_extsize: Uint,
        fsx_nextents: Uint,
        fsx_projid: Hex,
        fsx_cowextsize: Uint,
    }
    /// The same as it is set: the count is the kernel's.
    pub FSXATTR_SET = fsxattr {
        fsx_xflags: Flags(&FS_XFLAGS),
        fsx_extsize: Uint,
        fsx_projid: Hex,
        fsx_cowextsize: Uint,
    }
    /// FITRIM, linux/fs.h.
    pub FSTRIM = fstrim_range {
        start: Hex,
        len: U64,
        minlen: U64,
    }
    /// FICLONERANGE, ioctl_ficlonerange(2).
    pub CLONE_RANGE = file_clone_range {
        src_fd: Fd,
        src_offset: U64,
        src_length: U64,
        dest_offset: U64,
    }
    /// FIDEDUPERANGE, ioctl_fideduperange(2): an array follows.
    pub DEDUPE = file_dedupe_range {
        src_offset: U64,
        src_length: U64,
        dest_count: U16,
    }
    /// An entry of the array, before the call.
    pub DEDUPE_TO = file_dedupe_range_info {
        dest_fd: Fd,
        dest_offset: U64,
    }
    /// An entry of the array, after the call.
    pub DEDUPED = file_dedupe_range_info {
        bytes_deduped: U64,
        status: Int,
    }
    /// FS_IOC_FIEMAP, linux/fiemap.h, before the call.
    pub FIEMAP = fiemap {
        fm_start: U64,
        fm_length: U64,
        fm_flags: Flags(&FIEMAP_FLAGS),
        fm_extent_count: Uint,
    }
    /// The same after the call; an array follows.
    pub FIEMAPPED = fiemap {
        fm_flags: Flags(&FIEMAP_FLAGS),
        fm_mapped_extents: Uint,
    }
    /// An entry of the array.
    pub EXTENT = fiemap_extent {
        fe_logical: U64,
        fe_physical: U64,
        fe_length: U64,
        fe_flags: Flags(&FIEMAP_EXTENT_FLAGS),
    }
    /// FS_IOC_GETFSUUID, linux/fs.h.
    pub FSUUID2 = fsuuid2 {
        len: U8,
        uuid: Uncut(&HexBytes(Of(len))),
    }
    /// FS_IOC_GETLBMD_CAP, linux/fs.h.
    pub METADATA_CAP = logical_block_metadata_cap {
        lbmd_flags: Flags(&LBMD_PI_CAP),
        lbmd_interval: Uint,
        lbmd_size: Uint,
        lbmd_opaque_size: Uint,
        lbmd_opaque_offset: Uint,
        lbmd_pi_size: Uint,
        lbmd_pi_offset: Uint,
        lbmd_guard_tag_type: Name(&LBMD_PI_CSUM),
        lbmd_app_tag_size: Uint,
        lbmd_ref_tag_size: Uint,
        lbmd_storage_tag_size: Uint,
    }
    /// FS_IOC_GETFSSYSFSPATH, linux/fs.h.
    pub SYSFS_PATH = fs_sysfs_path {
        len: U8,
        name: Hook(&NAME, &[len]),
    }
}

/// A label: as many bytes as the kernel copies (FSLABEL_MAX, linux/fs.h).
static LABEL: Hook = Hook {
    name: "label",
    reads: "all of its bytes",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [256; 3], name: "char[FSLABEL_MAX]" }),
    run: |_, site, _| match site {
        Site::Mem(_, bytes) => inline_text(bytes),
        Site::Reg(_) => Value::Unavailable,
    },
};

/// A text of a length, with its NUL; a negative length counts as none.
pub static NAME: Hook = Hook {
    name: "name",
    reads: "its length",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, args| {
        let Site::Mem(_, bytes) = site else { return Value::Unavailable };
        let len = args.first().map_or(0, |len| walk.arg(*len)) as i16;
        let len = usize::try_from(len).unwrap_or(0);
        inline_text(&bytes[..bytes.len().min(len.saturating_add(1))])
    },
};

/// A record with an array behind it, of which the call changes both.
struct Followed {
    before: &'static Record,
    after: &'static Record,
    name: &'static str,
    entry_before: Option<&'static Ty>,
    entry_after: &'static Ty,
    /// The field that counts the entries, before and after.
    count_before: abi::At,
    count_after: abi::At,
    /// Whether a view that abbreviates leaves the array out after the call.
    verbose: bool,
    /// How many entries such a view shows.
    most: u64,
}

static FIEMAP_ARRAY: Followed = Followed {
    before: &FIEMAP,
    after: &FIEMAPPED,
    name: "fm_extents",
    entry_before: None,
    entry_after: &Struct(&EXTENT),
    count_before: abi::layout::fiemap::fm_extent_count,
    count_after: abi::layout::fiemap::fm_mapped_extents,
    verbose: true,
    most: u64::MAX,
};

static DEDUPE_ARRAY: Followed = Followed {
    before: &DEDUPE,
    after: &DEDUPE,
    name: "info",
    entry_before: Some(&Struct(&DEDUPE_TO)),
    entry_after: &Struct(&DEDUPED),
    count_before: abi::layout::file_dedupe_range::dest_count,
    count_after: abi::layout::file_dedupe_range::dest_count,
    verbose: false,
    most: 2,
};

static MAPPED: Hook = Hook {
    name: "fiemap",
    reads: "the extents",
    phase: Phase::Both,
    size: None,
    run: |walk, site, _| followed(walk, site, &FIEMAP_ARRAY),
};
static DEDUPES: Hook = Hook {
    name: "file_dedupe_range",
    reads: "the targets",
    phase: Phase::Both,
    size: None,
    run: |walk, site, _| followed(walk, site, &DEDUPE_ARRAY),
};

fn followed<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, what: &'static Followed) -> Value<'a> {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    let at = Addr(at);
    if at.is_null() {
        return Value::ptr(at);
    }
    let abi = walk.abi();
    let size = what.before.size.of(abi);
    let behind = at.offset(size as u64);
    let one =
        |walk: &mut Walk<'_, 'a>, record: &'static Record, entry: Option<&'static Ty>, count: abi::At, verbose| {
            let bytes = walk.read(at, size)?;
            let count = walk.number(&bytes[count.offset(abi)..count.end(abi)]);
            let Value::Struct { fields, .. } = walk.record(record, at, bytes, None) else {
                return Ok(Value::Unavailable);
            };
            let mut all = bumpalo::collections::Vec::new_in(walk.arena);
            // Of the second half of the targets only the array is news.
            if !(walk.after() && std::ptr::eq(what.before, what.after)) {
                all.extend_from_slice(fields);
            }
            if let Some(entry) = entry {
                let brief = walk.limits().brief && count > what.most;
                let mut value = walk.elements(entry, behind, if brief { what.most } else { count }, None);
                if let (Value::List { rest: rest @ After::End, .. }, true) = (&mut value, brief) {
                    *rest = After::More;
                }
                let show = if verbose { Show::Verbose } else { Show::Always };
                all.push(Field { name: what.name, value, show });
            }
            Ok::<_, Fault>(Value::Struct { fields: all.into_bump_slice(), rest: After::End })
        };
    let before = walk.before_call(|walk| one(walk, what.before, what.entry_before, what.count_before, false));
    let before = match before {
        Ok(value) => value,
        Err(fault) => return Value::Unread(at, fault),
    };
    let same = std::ptr::eq(what.before, what.after);
    if !walk.succeeded() {
        return Value::To(at, walk.put(before));
    }
    match walk.after_call(|walk| one(walk, what.after, Some(what.entry_after), what.count_after, what.verbose)) {
        // The array is all that such a call changes: without a whole one there is nothing to show.
        Ok(Value::Struct {
            fields:
                [
                    Field {
                        value:
                            Value::Unread(..)
                            | Value::List { items: [], rest: After::End, .. }
                            | Value::List { rest: After::Fault(_), .. },
                        ..
                    },
                ],
            ..
        }) if same => Value::To(at, walk.put(before)),
        Ok(after) => {
            let changed = Value::Changed(walk.put(before), walk.put(after));
            Value::To(at, walk.put(changed))
        }
        Err(fault) => Value::Unread(at, fault),
    }
}

cases! {
    /// File systems.
    pub FS (fd, op):
    FS_IOC_GETFLAGS | FS_IOC32_GETFLAGS => (attr: Out(&Flags(&FS_IOC_FLAGS)));
    FS_IOC_SETFLAGS | FS_IOC32_SETFLAGS => (attr: In(&Flags(&FS_IOC_FLAGS)));
    FS_IOC_FSGETXATTR => (arg: Out(&Struct(&FSXATTR)));
    FS_IOC_FSSETXATTR => (arg: In(&Struct(&FSXATTR_SET)));
    FS_IOC_SHUTDOWN => (argp: In(&Name(&FS_SHUTDOWN_FLAGS)));
    FITRIM => (argp: In(&Struct(&FSTRIM)));
    FIFREEZE | FITHAW => ();
    FS_IOC_FIEMAP => (argp: Hook(&MAPPED, &[]));
    FICLONE => (src_fd: Fd);
    FICLONERANGE => (arg: In(&Struct(&CLONE_RANGE)));
    FIDEDUPERANGE => (arg: Hook(&DEDUPES, &[]));
    FS_IOC_GETFSLABEL => (label: Out(&Hook(&LABEL, &[])));
    FS_IOC_SETFSLABEL => (label: In(&Hook(&LABEL, &[])));
    FS_IOC_GETLBMD_CAP => (arg: Out(&Struct(&METADATA_CAP)));
    FS_IOC_GETFSUUID => (arg: Out(&Struct(&FSUUID2)));
    FS_IOC_GETFSSYSFSPATH => (arg: Out(&Struct(&SYSFS_PATH)));
}
