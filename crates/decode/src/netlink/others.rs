//! The smaller protocols: generic netlink's controller, netfilter, ciphers, SELinux, and libudev's events. Of audit and
//! xfrm only the types have names.

use abi::c::*;

use super::{Attrs as Table, UNKNOWN};
use crate::words::*;

cases! {
    /// What a message of a protocol and type holds; type 0 stands for all the others.
    pub MESSAGES ():
    NETLINK_SELINUX, SELNL_MSG_SETENFORCE => (all: Struct(&SETENFORCE));
    NETLINK_SELINUX, SELNL_MSG_POLICYLOAD => (all: Struct(&POLICYLOAD));
    NETLINK_CRYPTO, CRYPTO_MSG_NEWALG | CRYPTO_MSG_DELALG | CRYPTO_MSG_UPDATEALG | CRYPTO_MSG_GETALG
        => (header: Struct(&USER_ALG), attrs: Attrs(&CRYPTO));
    NETLINK_NETFILTER, NFNL_MSG_BATCH_BEGIN | NFNL_MSG_BATCH_END => (header: Struct(&NFGEN), data: HexBytes(Rest));
    NETLINK_NETFILTER, NFNL_SUBSYS_NONE => (header: Struct(&NFGEN), attrs: Attrs(&UNKNOWN));
    NETLINK_GENERIC, GENL_ID_CTRL => (header: Struct(&CONTROL_HEADER), attrs: Attrs(&CONTROL));
    NETLINK_GENERIC, CTRL_CMD_UNSPEC => (header: Struct(&GENERIC_HEADER), attrs: Attrs(&UNKNOWN));
}

record! {
    /// Whether policy is enforced.
    pub SETENFORCE = selnl_msg_setenforce { val: Int }
    /// The number of the loaded policy.
    pub POLICYLOAD = selnl_msg_policyload { seqno: Uint }
    /// Every netfilter message's header.
    pub NFGEN = nfgenmsg {
        nfgen_family: Name(&ADDRFAMS),
        version: Name(&NETFILTER_VERSIONS),
        res_id: Hook(&BE16, &[]),
    }
    /// Every generic message's header.
    pub GENERIC_HEADER = genlmsghdr { cmd: Hex, version: Uint, reserved: When(Not(reserved, 0), &Hex) }
    /// That of the controller.
    pub CONTROL_HEADER = genlmsghdr {
        cmd: Name(&GENL_CTRL_CMD), version: Uint, reserved: When(Not(reserved, 0), &Hex),
    }
    /// A cipher.
    pub USER_ALG = crypto_user_alg {
        cru_name: Text, cru_driver_name: Text, cru_module_name: Text, cru_type: Hex, cru_mask: Hex, cru_refcnt: Uint,
        cru_flags: Hex,
    }
    /// A hash.
    pub REPORT_HASH = crypto_report_hash { r#type: Text, blocksize: Uint, digestsize: Uint }
    /// A block cipher.
    pub REPORT_BLKCIPHER = crypto_report_blkcipher {
        r#type: Text, geniv: Text, blocksize: Uint, min_keysize: Uint, max_keysize: Uint, ivsize: Uint,
    }
    /// Authenticated encryption.
    pub REPORT_AEAD = crypto_report_aead {
        r#type: Text, geniv: Text, blocksize: Uint, maxauthsize: Uint, ivsize: Uint,
    }
    /// A generator of random numbers.
    pub REPORT_RNG = crypto_report_rng { r#type: Text, seedsize: Uint }
    /// A cipher.
    pub REPORT_CIPHER = crypto_report_cipher { r#type: Text, blocksize: Uint, min_keysize: Uint, max_keysize: Uint }
}

attrs! {
    /// What is reported of a cipher.
    pub CRYPTO = CRYPTO_NL_ATTRS {
        CRYPTOCFGA_PRIORITY_VAL: Uint,
        CRYPTOCFGA_REPORT_LARVAL | CRYPTOCFGA_REPORT_COMPRESS | CRYPTOCFGA_REPORT_AKCIPHER | CRYPTOCFGA_REPORT_KPP
            | CRYPTOCFGA_REPORT_ACOMP | CRYPTOCFGA_REPORT_SIG: Text,
        CRYPTOCFGA_REPORT_HASH: Struct(&REPORT_HASH),
        CRYPTOCFGA_REPORT_BLKCIPHER: Struct(&REPORT_BLKCIPHER),
        CRYPTOCFGA_REPORT_AEAD: Struct(&REPORT_AEAD),
        CRYPTOCFGA_REPORT_RNG: Struct(&REPORT_RNG),
        CRYPTOCFGA_REPORT_CIPHER: Struct(&REPORT_CIPHER),
    }
    /// A family of generic netlink.
    pub CONTROL = GENL_CTRL_ATTR {
        CTRL_ATTR_FAMILY_ID: Width(2, &Hook(&FAMILY_ID, &[])),
        CTRL_ATTR_FAMILY_NAME: Whole,
        CTRL_ATTR_VERSION | CTRL_ATTR_HDRSIZE | CTRL_ATTR_MAXATTR | CTRL_ATTR_OP: Uint,
        CTRL_ATTR_OPS: Attrs(&OPS),
        CTRL_ATTR_MCAST_GROUPS: Attrs(&GROUPS),
        CTRL_ATTR_POLICY: Attrs(&POLICIES),
        CTRL_ATTR_OP_POLICY: Attrs(&OP_POLICIES),
    }
    /// An operation.
    pub OP = GENL_CTRL_ATTR_OP {
        CTRL_ATTR_OP_ID: Loose(4, &Hook(&COMMAND, &[])),
        CTRL_ATTR_OP_FLAGS: Loose(4, &Flags(&GENL_CTRL_ATTR_OP_FLAGS)),
    }
    /// A multicast group.
    pub GROUP = GENL_CTRL_ATTR_MCAST_GRP { CTRL_ATTR_MCAST_GRP_NAME: Whole, CTRL_ATTR_MCAST_GRP_ID: Hex32 }
    /// What an attribute may be.
    pub POLICY = NL_POLICY_TYPE_ATTR {
        NL_POLICY_TYPE_ATTR_TYPE: Loose(4, &Name(&NL_ATTR_TYPE)),
        NL_POLICY_TYPE_ATTR_MIN_VALUE_S | NL_POLICY_TYPE_ATTR_MAX_VALUE_S: I64,
        NL_POLICY_TYPE_ATTR_MIN_VALUE_U | NL_POLICY_TYPE_ATTR_MAX_VALUE_U: U64,
        NL_POLICY_TYPE_ATTR_MIN_LENGTH | NL_POLICY_TYPE_ATTR_MAX_LENGTH: Uint,
        NL_POLICY_TYPE_ATTR_POLICY_IDX | NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE | NL_POLICY_TYPE_ATTR_BITFIELD32_MASK:
            Hex32,
        NL_POLICY_TYPE_ATTR_MASK: Hex64,
    }
    /// The policies of an operation.
    pub OP_POLICY = GENL_CTRL_ATTR_POLICY { CTRL_ATTR_POLICY_DO | CTRL_ATTR_POLICY_DUMP: Uint }
}

/// The commands of families.
static COMMANDS: &[(&[u8], &abi::Table)] = &[
    (b"ethtool", &GENL_ETHTOOL_MSG_SEND),
    (b"nl80211", &GENL_NL80211_CMD),
    (b"devlink", &GENL_DEVLINK_CMD),
    (b"netdev", &GENL_NETDEV_CMD),
    (b"mptcp_pm", &GENL_MPTCP_PM_CMD),
    (b"tcp_metrics", &GENL_TCP_METRICS_CMD),
    (b"TASKSTATS", &GENL_TASKSTATS_CMD),
    (b"IOAM6", &GENL_IOAM6_CMD),
    (b"SEG6", &GENL_SEG6_CMD),
    (b"thermal", &GENL_THERMAL_CMD),
];

/// A command of the family whose name stands before.
static COMMAND: Hook = Hook {
    name: "genl command",
    reads: "the family's name before it",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let family = walk.sibling;
        let table = match COMMANDS.iter().find(|(name, _)| *name == family) {
            // The reference reads what comes from the kernel by the numbers of the kernel's own messages.
            Some((b"ethtool", _)) if walk.after() => &GENL_ETHTOOL_MSG_RECV,
            Some((_, table)) => table,
            None => &GENL_CTRL_CMD,
        };
        let bits = walk.num(site, 4).bits;
        Value::Name(Num::new(bits, 4), table, None)
    },
};

static OPS: Table = Table::array(&Attrs(&OP));
static GROUPS: Table = Table::array(&Attrs(&GROUP));
static POLICIES: Table = Table::array(&Attrs(&POLICY_OF_ATTRS));
static POLICY_OF_ATTRS: Table = Table::array(&Attrs(&POLICY));
static OP_POLICIES: Table = Table::array(&Attrs(&OP_POLICY));

/// The type of a generic message is the number of its family.
pub(super) fn generic_type<'a>(walk: &Walk<'_, 'a>, kind: Num) -> Value<'a> {
    let families = walk.inputs.netlink.map_or(&[][..], |netlink| netlink.families);
    let plain = Value::Int(kind, Base::Hex);
    match families.iter().find(|(number, _)| u64::from(*number) == kind.bits) {
        Some((_, name)) => {
            let data = walk.arena.alloc_slice_copy(name);
            let name = Value::Bytes { data, quote: Quote::Bare, cut: false };
            Value::Spelled(walk.put(plain), walk.put(name))
        }
        None if kind.bits == GENL_ID_CTRL => Value::Spelled(walk.put(plain), walk.put(Value::bare("nlctrl"))),
        None => walk.explained(plain, Value::bare("GENERIC_FAMILY_???")),
    }
}

/// A family of generic netlink by its number.
static FAMILY_ID: Hook = Hook {
    name: "family id",
    reads: "nothing else",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [2, 2, 2], name: "u16" }),
    run: |walk, site, _| Value::Int(walk.num(site, 2), Base::Hex),
};

/// The types of netfilter's messages, by subsystem.
static SUBSYSTEMS: &[(u64, &abi::Table)] = &[
    (NFNL_SUBSYS_CTNETLINK, &NF_CTNETLINK_MSG_TYPES),
    (NFNL_SUBSYS_CTNETLINK_EXP, &NF_CTNETLINK_EXP_MSG_TYPES),
    (NFNL_SUBSYS_QUEUE, &NF_QUEUE_MSG_TYPES),
    (NFNL_SUBSYS_ULOG, &NF_ULOG_MSG_TYPES),
    (NFNL_SUBSYS_OSF, &NF_OSF_MSG_TYPES),
    (NFNL_SUBSYS_IPSET, &NF_IPSET_MSG_TYPES),
    (NFNL_SUBSYS_ACCT, &NF_ACCT_MSG_TYPES),
    (NFNL_SUBSYS_CTNETLINK_TIMEOUT, &NF_CTTIMEOUT_MSG_TYPES),
    (NFNL_SUBSYS_CTHELPER, &NF_CTHELPER_MSG_TYPES),
    (NFNL_SUBSYS_NFTABLES, &NF_TABLES_MSG_TYPES),
    (NFNL_SUBSYS_NFT_COMPAT, &NF_NFT_COMPAT_MSG_TYPES),
    (NFNL_SUBSYS_HOOK, &NF_NFT_HOOK_MSG_TYPES),
];

/// A netfilter message's type: a subsystem in the upper byte, its own type below.
pub(super) fn netfilter_type<'a>(walk: &Walk<'_, 'a>, kind: Num) -> Value<'a> {
    use model::value::{Join, Rest};
    if matches!(kind.bits, NFNL_MSG_BATCH_BEGIN | NFNL_MSG_BATCH_END) {
        return Value::Name(kind, &NL_NETFILTER_MSG_TYPES, None);
    }
    let low = Num::new(kind.bits & 0xff, 1);
    let table = SUBSYSTEMS.iter().find(|(number, _)| *number == kind.bits >> 8);
    let own = table.map_or(Value::Int(low, Base::Hex), |(_, table)| Value::Name(low, table, None));
    let subsystem = Value::Name(Num::new(kind.bits >> 8, 1), &NL_NETFILTER_SUBSYS_IDS, None);
    Value::List { items: walk.list(&[subsystem, own]), join: Join::Bytes, rest: Rest::End }
}

const fn of(subsystem: u64, kind: u64) -> u64 {
    subsystem << 8 | kind
}

/// Which of netfilter's messages make something.
pub(super) static NETFILTER_NEW: &[u64] = &[
    of(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_NEW),
    of(NFNL_SUBSYS_CTNETLINK_EXP, IPCTNL_MSG_EXP_NEW),
    of(NFNL_SUBSYS_ACCT, NFNL_MSG_ACCT_NEW),
    of(NFNL_SUBSYS_CTNETLINK_TIMEOUT, IPCTNL_MSG_TIMEOUT_NEW),
    of(NFNL_SUBSYS_CTHELPER, NFNL_MSG_CTHELPER_NEW),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_NEWTABLE),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_NEWCHAIN),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_NEWRULE),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_NEWSET),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_NEWSETELEM),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_NEWGEN),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_NEWOBJ),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_NEWFLOWTABLE),
];
/// Which ask.
pub(super) static NETFILTER_GET: &[u64] = &[
    of(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET),
    of(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET_CTRZERO),
    of(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET_STATS_CPU),
    of(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET_STATS),
    of(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET_DYING),
    of(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET_UNCONFIRMED),
    of(NFNL_SUBSYS_CTNETLINK_EXP, IPCTNL_MSG_EXP_GET),
    of(NFNL_SUBSYS_CTNETLINK_EXP, IPCTNL_MSG_EXP_GET_STATS_CPU),
    of(NFNL_SUBSYS_ACCT, NFNL_MSG_ACCT_GET),
    of(NFNL_SUBSYS_ACCT, NFNL_MSG_ACCT_GET_CTRZERO),
    of(NFNL_SUBSYS_CTNETLINK_TIMEOUT, IPCTNL_MSG_TIMEOUT_GET),
    of(NFNL_SUBSYS_CTHELPER, NFNL_MSG_CTHELPER_GET),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETTABLE),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETCHAIN),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETRULE),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETSET),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETSETELEM),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETGEN),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETOBJ),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETOBJ_RESET),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETFLOWTABLE),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETRULE_RESET),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETSETELEM_RESET),
    of(NFNL_SUBSYS_NFT_COMPAT, NFNL_MSG_COMPAT_GET),
    of(NFNL_SUBSYS_HOOK, NFNL_MSG_HOOK_GET),
];
/// Which remove.
pub(super) static NETFILTER_DELETE: &[u64] = &[
    of(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_DELETE),
    of(NFNL_SUBSYS_CTNETLINK_EXP, IPCTNL_MSG_EXP_DELETE),
    of(NFNL_SUBSYS_ACCT, NFNL_MSG_ACCT_DEL),
    of(NFNL_SUBSYS_CTNETLINK_TIMEOUT, IPCTNL_MSG_TIMEOUT_DELETE),
    of(NFNL_SUBSYS_CTHELPER, NFNL_MSG_CTHELPER_DEL),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DELTABLE),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DELCHAIN),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DELRULE),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DELSET),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DELSETELEM),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DELOBJ),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DELFLOWTABLE),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DESTROYTABLE),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DESTROYCHAIN),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DESTROYRULE),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DESTROYSET),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DESTROYSETELEM),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DESTROYOBJ),
    of(NFNL_SUBSYS_NFTABLES, NFT_MSG_DESTROYFLOWTABLE),
];
/// Which of IPsec's messages make something.
pub(super) static XFRM_NEW: &[u64] =
    &[XFRM_MSG_NEWSA, XFRM_MSG_NEWPOLICY, XFRM_MSG_NEWAE, XFRM_MSG_NEWSADINFO, XFRM_MSG_NEWSPDINFO];
/// Which ask.
pub(super) static XFRM_GET: &[u64] =
    &[XFRM_MSG_GETSA, XFRM_MSG_GETPOLICY, XFRM_MSG_GETAE, XFRM_MSG_GETSADINFO, XFRM_MSG_GETSPDINFO];
/// Which remove.
pub(super) static XFRM_DELETE: &[u64] = &[XFRM_MSG_DELSA, XFRM_MSG_DELPOLICY];

record! {
    /// The header that libudev puts before an event's properties.
    pub UDEV = udev_monitor_netlink_header {
        prefix = text: Text,
        magic: Hook(&BE32_HEX, &[]),
        header_size: Uint,
        properties_off: Uint,
        properties_len: Uint,
        filter_subsystem_hash: Hook(&BE32_HEX, &[]),
        filter_devtype_hash: Hook(&BE32_HEX, &[]),
        filter_tag_bloom_hi: Hook(&BE32_HEX, &[]),
        filter_tag_bloom_lo: Hook(&BE32_HEX, &[]),
    }
}

/// A subsystem's number in network order: written so in every style, but for the one that has a name.
static BE16: Hook = Hook {
    name: "be16",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let swapped = super::swapped(walk, site, "htons", |num| match num.bits {
            NFNL_SUBSYS_NFTABLES => Value::Name(num, &NL_NETFILTER_SUBSYS_IDS, None),
            _ => Value::Int(num, Base::Udec),
        });
        let Site::Mem(_, &[low, high, ..]) = site else { return swapped };
        let stored = u16::from_le_bytes([low, high]);
        if u64::from(stored.swap_bytes()) != NFNL_SUBSYS_NFTABLES {
            return swapped;
        }
        Value::Spelled(walk.put(Value::Int(Num::new(stored.into(), 2), Base::Hex)), walk.put(swapped))
    },
};

/// 32 bits in network order, in hex.
static BE32_HEX: Hook = Hook {
    name: "be32 hex",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let Site::Mem(_, bytes) = site else { return Value::Unavailable };
        let Some(bytes) = bytes.first_chunk() else { return Value::Nothing };
        let num = Num::new(u32::from_be_bytes(*bytes).into(), 4);
        Value::Call("htonl", walk.list(&[Value::Int(num, Base::Hex)]))
    },
};

/// An event of a device: text, with libudev's header before it where it comes from there.
pub(super) fn uevent<'a>(walk: &mut Walk<'_, 'a>, at: Addr, len: u64) -> Value<'a> {
    use model::value::{Join, Rest};
    let size = UDEV.size.of(walk.abi());
    let text = Bytes(Len::N(len));
    if len < size as u64 {
        return walk.target(&text, at);
    }
    let header = match walk.read(at, size) {
        Ok(header) if header.starts_with(b"libudev\0") => header,
        _ => return walk.target(&text, at),
    };
    let first = walk.record(&UDEV, at, header, None);
    let left = len - size as u64;
    if left == 0 {
        return first;
    }
    let second = walk.target(&Bytes(Len::N(left)), at.offset(size as u64));
    Value::List { items: walk.list(&[first, second]), join: Join::Comma, rest: Rest::End }
}
