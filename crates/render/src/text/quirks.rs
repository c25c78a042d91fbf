//! Oddities of the reference's text, kept so that its output can be matched byte for byte. Each says what it is; nothing
//! else in the text view is odd on purpose.

use model::value::{Aux, Flagset, Of, Part, Value};

use super::{Last, Manner};

/// A counted noun: one environment variable is `1 var`, one directory entry is `1 entries`.
pub(crate) fn noun(count: u64, noun: &'static str) -> (&'static str, &'static str) {
    match noun.strip_prefix("vars") {
        Some(rest) if count == 1 => ("var", rest),
        _ => (noun, ""),
    }
}

/// How many set bits of a signal mask make the complement the shorter form: two thirds of all bits, rounded down, and
/// from exactly there on (42 of 64).
pub(crate) fn complement(set: usize, bits: usize) -> bool {
    set > 0 && set >= bits * 2 / 3
}

/// The raw style leaves out what it knows of a shifted part of a packed word but not that it has a name: `0x1<<28 /* FUTEX_OP_??? */`.
pub(crate) const RAW_SHIFTED_KEEPS_UNKNOWN: bool = true;

/// Arguments of which also strings and arrays without elements are addresses where pointers are not followed
/// (`-e verbose=`); an empty name means all of the call.
pub(crate) fn opaque(call: &super::CallName<'_>, arg: &str) -> bool {
    const ARGUMENTS: &[(&str, &str)] = &[
        ("getsockopt", ""),
        ("setsockopt", ""),
        ("recvmmsg", ""),
        ("recvmmsg_time64", ""),
        ("sendmmsg", ""),
        ("lsm_list_modules", ""),
        ("ptrace", ""),
        ("execve", "argv"),
        ("execveat", "argv"),
        // How long these are stands behind another pointer.
        ("keyctl", "in"),
        ("keyctl", "in2"),
        ("keyctl", "out"),
    ];
    let (super::CallName::Known(call) | super::CallName::Native64(call)) = call else { return false };
    ARGUMENTS.iter().any(|(name, own)| name == call && (own.is_empty() || *own == arg))
}

/// What `-e verbose=` does not hide: pointers that are followed all the same. And what it hides in other ways: strings that
/// are addresses then, and groups of ioctls of which then nothing is decoded.
pub(crate) fn unfollowed(manner: Manner, call: &str, abi: abi::Abi, args: &[u64; 6]) -> Manner {
    use abi::c::SIOCGIFCONF;
    const FOLLOWED: &[&str] = &["DM_", "KDGKBENT", "KDSKBENT"];
    const ADDRESSES: &[&str] = &[
        "BTRFS_IOC_SUBVOL_GETFLAGS",
        "BTRFS_IOC_SUBVOL_SETFLAGS",
        "FS_IOC_GETFSLABEL",
        "FS_IOC_SETFSLABEL",
        "KDSKBSENT",
        "SECCOMP_IOCTL_NOTIF_RECV",
    ];
    const NUMBERS: &[&str] = &["PTP_", "VIDIOC_"];
    let (op, last) = (args[1] & 0xffff_ffff, args[2]);
    match call {
        "ioctl" if op == SIOCGIFCONF => Manner { verbose: true, ..manner },
        "ioctl" => {
            let names = abi::ioctl::names(abi, op as u32);
            let any = |heads: &[&str]| names.iter().any(|(_, name)| heads.iter().any(|head| name.starts_with(head)));
            if any(FOLLOWED) {
                Manner { verbose: true, ..manner }
            } else if any(ADDRESSES) {
                Manner { last: Last::Address(last), ..manner }
            } else if any(NUMBERS) {
                Manner { last: Last::Number(last), ..manner }
            } else {
                manner
            }
        }
        _ => manner,
    }
}

/// Calls that say nothing of the time that was left where pointers are not followed.
pub(crate) fn silent_left(call: &super::CallName<'_>) -> bool {
    matches!(call, super::CallName::Known("recvmmsg" | "recvmmsg_time64"))
}

/// Names that have the colour of what is around them, as if they were numbers.
pub(crate) fn uncolored(table: &abi::Table) -> bool {
    matches!(table.name, "rlim_infinity" | "syscall_numbers" | "utime_special")
}

/// Bits of a BPF instruction that its class has no use for are remarked upon in the raw style too.
pub(crate) fn always_unknown(table: &abi::Table) -> bool {
    table.name == "bpf_rest"
}

/// perf_event_open(2)'s caches: the remark about an unknown part stands right behind its number, and the raw style has none.
pub(crate) fn placeholder_inside(table: &abi::Table) -> bool {
    table.unknown.starts_with("PERF_")
}

/// A command name is read as the first line of a file: one with a newline in it ends there.
pub(crate) fn comm(name: &[u8]) -> &[u8] {
    name.split(|b| *b == b'\n').next().unwrap_or_default()
}

/// An abstract socket's name may hold NULs; in a decoration it ends at the first.
pub(crate) fn socket_name(name: &[u8]) -> &[u8] {
    name.split(|b| *b == 0).next().unwrap_or_default()
}

/// Sets of capabilities are shown as the two words that the call takes: what has no name is told for each.
pub(crate) fn capability_words(bits: u64) -> [(u64, u64); 2] {
    [(0, bits & 0xffff_ffff), (32, bits >> 32)]
}

/// What a call with undecoded arguments (`-e raw=`) says about a restart code: it is not one to it.
pub(crate) const RAW_RESTART: &str = "Unknown error ";

/// The flags of an open file behind `F_GETFL`'s result are names in every style of `-X`, and so is a name without a label
/// (F_GETLEASE, F_GETSIG).
pub(crate) fn always_named(remark: &Aux<'_>) -> bool {
    match remark.value {
        Value::Flags(_, Of::Many(_)) => remark.label == "flags",
        Value::Name(..) | Value::Signal(_) => remark.label.is_empty(),
        _ => false,
    }
}

/// An I/O priority is spelled in the style of the whole line: `5 /* IOPRIO_PRIO_VALUE(0 /* IOPRIO_CLASS_NONE */, 5) */`,
/// and behind a result not at all in the style of numbers.
pub(crate) fn keeps_style(spelled: &Value<'_>) -> bool {
    matches!(spelled, Value::Call("IOPRIO_PRIO_VALUE", _))
}

/// What video devices spell out stands without its number also in the style that shows both, like
/// `v4l2_fourcc('Y', 'U', 'Y', 'V')`; parts that are numbers of their own show those.
pub(crate) fn stands_alone(spelled: &Value<'_>) -> bool {
    match spelled {
        Value::Call(name, _) => *name == "v4l2_fourcc",
        Value::List { items: [Value::Flags(_, Of::One(table)), ..], .. } => {
            table.entries.first().is_some_and(|entry| entry.name == "V4L2_CTRL_FLAG_NEXT_CTRL")
        }
        Value::Flags(_, Of::Apart(_)) => true,
        _ => false,
    }
}

/// How many processors of a set are looked at (`CPU_SETSIZE` of the C library).
pub(crate) const PROCESSORS: usize = 1024;

/// The flags at the end of a terminal's mode words are nothing at all when there are none: `c_iflag=`, `c_cflag=B0|CS5|`.
pub(crate) fn empty_flags(set: &Flagset) -> bool {
    set.unknown.is_empty() && matches!(set.parts.last(), Some(Part::Flags(_)))
}

/// Some names of socket addresses are comments behind the number in every style that names: `0x1 /* CM_SERVICE */`.
pub(crate) fn with_number(table: &abi::Table) -> bool {
    const TABLES: &[&str] = &[
        "alg_sockaddr_flags",
        "ieee802154_addr_types",
        "ieee802154_addrs",
        "ieee802154_pan_ids",
        "nfc_saps",
        "rxrpc_services",
    ];
    TABLES.contains(&table.name)
}

/// The flags of open(2) are one word to the colours; those of others are names between bars.
pub(crate) fn one_run(set: &Flagset) -> bool {
    set.parts.iter().any(|part| matches!(part, Part::Choice { table, .. } if table.name == "open_access_modes"))
}

/// How statx(2) is to synchronize is nothing at all in the style of numbers when it is zero: `|0x800`.
pub(crate) fn silent_zero(table: &abi::Table) -> bool {
    table.entries.first().is_some_and(|entry| entry.name == "AT_STATX_SYNC_AS_STAT")
}

/// How statx(2) is to synchronize, both ways at once, is two words to the colours; a command of futex(2) with its flag is
/// one.
pub(crate) fn several_words(name: &str) -> Option<(&str, &str)> {
    if name.starts_with("AT_STATX_") { name.split_once('|') } else { None }
}
