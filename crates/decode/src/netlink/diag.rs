//! NETLINK_SOCK_DIAG: sockets of the system, as `ss` asks for them (`man 7 sock_diag`, linux/inet_diag.h,
//! linux/unix_diag.h and their kin). Questions and answers begin with the address family.

use abi::c::*;

use super::route::{VIA_ADDRESS, whole};
use super::{FAMILY, FAMILY_ONLY, payload, remarked};
use crate::words::*;

cases! {
    /// What a question holds, by type and family.
    pub REQUESTS ():
    TCPDIAG_GETSOCK, AF_INET | AF_INET6 => (header: Opening(&INET_REQ_OLD), attrs: Attrs(&INET_REQ_ATTRS));
    DCCPDIAG_GETSOCK, AF_INET | AF_INET6 => (header: Opening(&INET_REQ_OLD), attrs: Attrs(&INET_REQ_ATTRS));
    SOCK_DIAG_BY_FAMILY, AF_INET | AF_INET6 => (header: Opening(&INET_REQ), attrs: Attrs(&INET_REQ_ATTRS));
    SOCK_DIAG_BY_FAMILY, AF_UNIX => (header: Opening(&UNIX_REQ));
    SOCK_DIAG_BY_FAMILY, AF_NETLINK => (header: Opening(&NETLINK_REQ));
    SOCK_DIAG_BY_FAMILY, AF_PACKET => (header: Opening(&PACKET_REQ));
    SOCK_DIAG_BY_FAMILY, AF_SMC => (header: Opening(&SMC_REQ));
    _ => (all: Hook(&FAMILY_ONLY, &[]));
}

cases! {
    /// What an answer holds, by family.
    pub ANSWERS ():
    SOCK_DIAG_BY_FAMILY, AF_INET | AF_INET6 => (header: Opening(&INET_MSG), attrs: Attrs(&INET));
    SOCK_DIAG_BY_FAMILY, AF_UNIX => (header: Opening(&UNIX_MSG), attrs: Attrs(&UNIX));
    SOCK_DIAG_BY_FAMILY, AF_NETLINK => (header: Opening(&NETLINK_MSG), attrs: Attrs(&NETLINK));
    SOCK_DIAG_BY_FAMILY, AF_PACKET => (header: Opening(&PACKET_MSG), attrs: Attrs(&PACKET));
    SOCK_DIAG_BY_FAMILY, AF_SMC => (header: Opening(&SMC_MSG), attrs: Attrs(&SMC));
    _ => (all: Hook(&FAMILY_ONLY, &[]));
}

/// Whose packets a key signs: the style of numbers shows all the bytes that there is room for.
static MD5_ADDRESS: Hook = Hook {
    name: "tcpm_addr",
    reads: "its family",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let value = walk.value(&Hook(&VIA_ADDRESS, args), site);
        match (value, site) {
            (Value::Inet4(_), Site::Mem(_, data)) => {
                let room = Value::Bytes { data, quote: Quote::Hex, cut: false };
                Value::Spelled(walk.put(room), walk.put(value))
            }
            (_, Site::Mem(_, data)) => whole(value, data),
            _ => value,
        }
    },
};

/// A cookie: two halves.
static COOKIE: Ty = Array(&Uint, N(2));

/// An IPv4 address in a field that has room for one of IPv6: the style of numbers shows all of it.
static INET4_OF_16: Hook = Hook {
    name: "inet4 of 16 bytes",
    reads: "nothing else",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [16; 3], name: "__be32[4]" }),
    run: |walk, site, _| {
        let Site::Mem(_, bytes) = site else { return Value::Unavailable };
        let (Some(whole), Some(address)) = (bytes.get(..16), bytes.first_chunk()) else { return Value::Unavailable };
        let whole = Value::Bytes { data: whole, quote: Quote::Hex, cut: false };
        Value::Spelled(walk.put(whole), walk.put(Value::Inet4(*address)))
    },
};

record! {
    /// The ends of a connection; the addresses are of the message's family.
    pub SOCKID4 = inet_diag_sockid {
        idiag_sport: Be16,
        idiag_dport: Be16,
        idiag_src: Hook(&INET4_OF_16, &[]),
        idiag_dst: Hook(&INET4_OF_16, &[]),
        idiag_if: Interface,
        idiag_cookie: COOKIE,
    }
    /// The same of IPv6.
    pub SOCKID6 = inet_diag_sockid {
        idiag_sport: Be16,
        idiag_dport: Be16,
        idiag_src: Inet6,
        idiag_dst: Inet6,
        idiag_if: Interface,
        idiag_cookie: COOKIE,
    }
    /// A question for internet sockets as it was before Linux 3.3.
    pub INET_REQ_OLD = inet_diag_req {
        idiag_family: Name(&ADDRFAMS),
        idiag_src_len: Uint,
        idiag_dst_len: Uint,
        idiag_ext: Flags(&INET_DIAG_EXTENDED_FLAGS),
        id: Switch(FAMILY, &[(AF_INET6, Struct(&SOCKID6))], &Struct(&SOCKID4)),
        idiag_states: Flags(&TCP_STATE_FLAGS),
        idiag_dbs: Uint,
    }
    /// A question for internet sockets.
    pub INET_REQ = inet_diag_req_v2 {
        sdiag_family: Name(&ADDRFAMS),
        sdiag_protocol: Name(&INET_PROTOCOLS),
        idiag_ext: Flags(&INET_DIAG_EXTENDED_FLAGS),
        idiag_states: Flags(&TCP_STATE_FLAGS),
        id: Switch(FAMILY, &[(AF_INET6, Struct(&SOCKID6))], &Struct(&SOCKID4)),
    }
    /// An internet socket.
    pub INET_MSG = inet_diag_msg {
        idiag_family: Name(&ADDRFAMS),
        idiag_state: Name(&TCP_STATES),
        idiag_timer: Uint,
        idiag_retrans: Uint,
        id: Switch(FAMILY, &[(AF_INET6, Struct(&SOCKID6))], &Struct(&SOCKID4)),
        idiag_expires: Uint,
        idiag_rqueue: Uint,
        idiag_wqueue: Uint,
        idiag_uid: Uint,
        idiag_inode: Uint,
    }
    /// A question for Unix sockets.
    pub UNIX_REQ = unix_diag_req {
        sdiag_family: Name(&ADDRFAMS),
        sdiag_protocol: Uint,
        udiag_states: Flags(&TCP_STATE_FLAGS),
        udiag_ino: Uint,
        udiag_show: Flags(&UNIX_DIAG_SHOW),
        udiag_cookie: COOKIE,
    }
    /// A Unix socket.
    pub UNIX_MSG = unix_diag_msg {
        udiag_family: Name(&ADDRFAMS),
        udiag_type: Name(&SOCKTYPES),
        udiag_state: Name(&TCP_STATES),
        udiag_ino: Uint,
        udiag_cookie: COOKIE,
    }
    /// A question for netlink sockets.
    pub NETLINK_REQ = netlink_diag_req {
        sdiag_family: Name(&ADDRFAMS),
        sdiag_protocol: Either(Is(sdiag_protocol, NDIAG_PROTO_ALL), &Name(&NETLINK_DIAG_PROTOCOLS), &Name(&NETLINK_PROTOCOLS)),
        ndiag_ino: Uint,
        ndiag_show: Flags(&NETLINK_DIAG_SHOW),
        ndiag_cookie: COOKIE,
    }
    /// A netlink socket.
    pub NETLINK_MSG = netlink_diag_msg {
        ndiag_family: Name(&ADDRFAMS),
        ndiag_type: Name(&SOCKTYPES),
        ndiag_protocol: Name(&NETLINK_PROTOCOLS),
        ndiag_state: Name(&NETLINK_STATES),
        ndiag_portid: Uint,
        ndiag_dst_portid: Uint,
        ndiag_dst_group: Uint,
        ndiag_ino: Uint,
        ndiag_cookie: COOKIE,
    }
    /// A question for packet sockets.
    pub PACKET_REQ = packet_diag_req {
        sdiag_family: Name(&ADDRFAMS),
        sdiag_protocol: Hex,
        pdiag_ino: Uint,
        pdiag_show: Flags(&PACKET_DIAG_SHOW),
        pdiag_cookie: COOKIE,
    }
    /// A packet socket.
    pub PACKET_MSG = packet_diag_msg {
        pdiag_family: Name(&ADDRFAMS),
        pdiag_type: Name(&SOCKTYPES),
        pdiag_num: Name(&ETHERNET_PROTOCOLS),
        pdiag_ino: Uint,
        pdiag_cookie: COOKIE,
    }
    /// A question for SMC sockets.
    pub SMC_REQ = smc_diag_req {
        diag_family: Name(&ADDRFAMS),
        diag_ext: Flags(&SMC_DIAG_EXTENDED_FLAGS),
        id: Struct(&SOCKID4),
    }
    /// An SMC socket.
    pub SMC_MSG = smc_diag_msg {
        diag_family: Name(&ADDRFAMS),
        diag_state: Name(&SMC_STATES),
        diag_fallback: Name(&SMC_DIAG_MODE),
        diag_shutdown: Uint,
        id: Struct(&SOCKID4),
        diag_uid: Uint,
        diag_inode: U64,
    }
}

/// Memory of a socket, by index.
static SKMEMINFO: Ty = Indexed(&NETLINK_SK_MEMINFO_INDICES, &Uint);

attrs! {
    /// What a question for internet sockets adds.
    pub INET_REQ_ATTRS = INET_DIAG_REQ_ATTRS {
        INET_DIAG_REQ_BYTECODE: Parts(&[Struct(&BC_OP), CONDITION]),
        INET_DIAG_REQ_PROTOCOL: Loose(1, &Width(8, &Name(&INET_PROTOCOLS))),
    }
    /// An internet socket.
    pub INET = INET_DIAG_ATTRS {
        INET_DIAG_MEMINFO: Struct(&MEMINFO),
        INET_DIAG_VEGASINFO: Struct(&VEGASINFO),
        INET_DIAG_CONG: Whole,
        INET_DIAG_TOS | INET_DIAG_TCLASS | INET_DIAG_SKV6ONLY: U8,
        INET_DIAG_SKMEMINFO: SKMEMINFO,
        INET_DIAG_SHUTDOWN: Loose(1, &Hook(&SHUTDOWN, &[])),
        INET_DIAG_DCTCPINFO: Struct(&DCTCPINFO),
        INET_DIAG_PROTOCOL: Loose(1, &Width(8, &Name(&INET_PROTOCOLS))),
        INET_DIAG_LOCALS | INET_DIAG_PEERS: Array(&Hook(&STORAGE, &[]), Rest),
        INET_DIAG_MARK | INET_DIAG_CLASS_ID: Uint,
        INET_DIAG_BBRINFO: Struct(&BBRINFO),
        INET_DIAG_MD5SIG: Array(&Struct(&MD5SIG), Rest),
        INET_DIAG_ULP_INFO: Attrs(&ULP),
        INET_DIAG_SK_BPF_STORAGES: Attrs(&BPF_STORAGES),
        INET_DIAG_CGROUP_ID: U64,
        INET_DIAG_SOCKOPT: Hook(&SOCKOPT, &[]),
    }
    /// What is layered over a connection.
    pub ULP = INET_DIAG_ULP_INFO_ATTRS {
        INET_ULP_INFO_NAME: Whole,
        INET_ULP_INFO_TLS: Attrs(&TLS),
        INET_ULP_INFO_MPTCP: Attrs(&MPTCP),
    }
    /// TLS in the kernel.
    pub TLS = INET_DIAG_ULP_INFO_TLS_ATTRS {
        TLS_INFO_VERSION: Loose(2, &Name(&TLS_INFO_VERSIONS)),
        TLS_INFO_CIPHER: Loose(2, &Name(&TLS_INFO_CIPHERS)),
        TLS_INFO_TXCONF | TLS_INFO_RXCONF: Loose(2, &Name(&TLS_INFO_CONFIGS)),
    }
    /// A subflow of MPTCP.
    pub MPTCP = INET_DIAG_ULP_INFO_MPTCP_ATTRS {
        MPTCP_SUBFLOW_ATTR_TOKEN_REM | MPTCP_SUBFLOW_ATTR_TOKEN_LOC: Hex32,
        MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ | MPTCP_SUBFLOW_ATTR_MAP_SFSEQ | MPTCP_SUBFLOW_ATTR_SSN_OFFSET: Uint,
        MPTCP_SUBFLOW_ATTR_MAP_SEQ: U64,
        MPTCP_SUBFLOW_ATTR_MAP_DATALEN: U16,
        MPTCP_SUBFLOW_ATTR_FLAGS: Loose(4, &Flags(&MPTCP_SUBFLOW_FLAGS)),
        MPTCP_SUBFLOW_ATTR_ID_REM | MPTCP_SUBFLOW_ATTR_ID_LOC: U8,
    }
    /// What eBPF programs keep at a socket.
    pub BPF_STORAGES = INET_DIAG_BPF_STORAGES_ATTRS { SK_DIAG_BPF_STORAGE: Attrs(&BPF_STORAGE) }
    /// One of them.
    pub BPF_STORAGE = INET_DIAG_BPF_STORAGE_ATTRS {
        SK_DIAG_BPF_STORAGE_MAP_ID: Uint,
        SK_DIAG_BPF_STORAGE_MAP_VALUE: Hook(&MAP_VALUE, &[]),
    }
    /// A Unix socket.
    pub UNIX = UNIX_DIAG_ATTRS {
        UNIX_DIAG_NAME: Whole,
        UNIX_DIAG_VFS: Struct(&UNIX_VFS),
        UNIX_DIAG_PEER: Uint,
        UNIX_DIAG_ICONS: Array(&Uint, Rest),
        UNIX_DIAG_RQLEN: Struct(&UNIX_RQLEN),
        UNIX_DIAG_MEMINFO: SKMEMINFO,
        UNIX_DIAG_SHUTDOWN: U8,
        UNIX_DIAG_UID: Uid,
    }
    /// A netlink socket.
    pub NETLINK = NETLINK_DIAG_ATTRS {
        NETLINK_DIAG_MEMINFO: SKMEMINFO,
        NETLINK_DIAG_GROUPS: Array(&HexFull, Rest),
        NETLINK_DIAG_RX_RING | NETLINK_DIAG_TX_RING: Struct(&NETLINK_RING),
        NETLINK_DIAG_FLAGS: Flags(&NETLINK_SOCKET_FLAGS),
    }
    /// A packet socket.
    pub PACKET = PACKET_DIAG_ATTRS {
        PACKET_DIAG_INFO: Struct(&PACKET_INFO),
        PACKET_DIAG_MCLIST: Array(&Struct(&PACKET_MCLIST), Rest),
        PACKET_DIAG_RX_RING | PACKET_DIAG_TX_RING: Struct(&PACKET_RING),
        PACKET_DIAG_FANOUT: Uint,
        PACKET_DIAG_UID: Uid,
        PACKET_DIAG_MEMINFO: SKMEMINFO,
        PACKET_DIAG_FILTER: Hook(&FILTER, &[]),
    }
    /// An SMC socket.
    pub SMC = SMC_DIAG_ATTRS {
        SMC_DIAG_CONNINFO: Struct(&SMC_CONNINFO),
        SMC_DIAG_LGRINFO: Struct(&SMC_LGRINFO),
        SMC_DIAG_SHUTDOWN: Loose(1, &Flags(&SOCK_SHUTDOWN_FLAGS)),
        SMC_DIAG_DMBINFO: Grown(&SMC_DMBINFO, 40),
        SMC_DIAG_FALLBACK: Struct(&SMC_FALLBACK),
    }
}

record! {
    /// Memory of a connection.
    pub MEMINFO = inet_diag_meminfo { idiag_rmem: Uint, idiag_wmem: Uint, idiag_fmem: Uint, idiag_tmem: Uint }
    /// TCP Vegas.
    pub VEGASINFO = tcpvegas_info { tcpv_enabled: Uint, tcpv_rttcnt: Uint, tcpv_rtt: Uint, tcpv_minrtt: Uint }
    /// Data center TCP.
    pub DCTCPINFO = tcp_dctcp_info {
        dctcp_enabled: Uint, dctcp_ce_state: Uint, dctcp_alpha: Uint, dctcp_ab_ecn: Uint, dctcp_ab_tot: Uint,
    }
    /// BBR.
    pub BBRINFO = tcp_bbr_info {
        bbr_bw_lo: Hex, bbr_bw_hi: Hex, bbr_min_rtt: Uint, bbr_pacing_gain: Uint, bbr_cwnd_gain: Uint,
    }
    /// A key of TCP's MD5 signatures.
    pub MD5SIG = tcp_diag_md5sig {
        tcpm_family: Name(&ADDRFAMS),
        tcpm_prefixlen: Uint,
        tcpm_keylen: Uint,
        tcpm_addr: Hook(&MD5_ADDRESS, &[tcpm_family]),
        tcpm_key: Hook(&KEY, &[tcpm_keylen]),
    }
    /// A Unix socket's file.
    pub UNIX_VFS = unix_diag_vfs { udiag_vfs_dev: Hook(&KERNEL_DEV, &[]), udiag_vfs_ino: Uint }
    /// A Unix socket's queues.
    pub UNIX_RQLEN = unix_diag_rqlen { udiag_rqueue: Uint, udiag_wqueue: Uint }
    /// A netlink socket's ring.
    pub NETLINK_RING = netlink_diag_ring {
        ndr_block_size: Uint, ndr_block_nr: Uint, ndr_frame_size: Uint, ndr_frame_nr: Uint,
    }
    /// A packet socket.
    pub PACKET_INFO = packet_diag_info {
        pdi_index: Interface, pdi_version: Name(&AF_PACKET_VERSIONS), pdi_reserve: Uint, pdi_copy_thresh: Uint,
        pdi_tstamp: Uint, pdi_flags: Flags(&PACKET_DIAG_INFO_FLAGS),
    }
    /// Its multicast addresses.
    pub PACKET_MCLIST = packet_diag_mclist {
        pdmc_index: Interface, pdmc_count: Uint, pdmc_type: Uint, pdmc_alen: Uint, pdmc_addr: HexBytes(Of(pdmc_alen)),
    }
    /// Its rings.
    pub PACKET_RING = packet_diag_ring {
        pdr_block_size: Uint, pdr_block_nr: Uint, pdr_frame_size: Uint, pdr_frame_nr: Uint, pdr_retire_tmo: Uint,
        pdr_sizeof_priv: Uint, pdr_features: Uint,
    }
    /// A cursor.
    pub SMC_CURSOR = smc_diag_cursor { reserved: Uint, wrap: Uint, count: Uint }
    /// A connection of SMC.
    pub SMC_CONNINFO = smc_diag_conninfo {
        token: Uint, sndbuf_size: Uint, rmbe_size: Uint, peer_rmbe_size: Uint, rx_prod: Struct(&SMC_CURSOR),
        rx_cons: Struct(&SMC_CURSOR), tx_prod: Struct(&SMC_CURSOR), tx_cons: Struct(&SMC_CURSOR),
        rx_prod_flags: HexFull, rx_conn_state_flags: HexFull, tx_prod_flags: HexFull, tx_conn_state_flags: HexFull,
        tx_prep: Struct(&SMC_CURSOR), tx_sent: Struct(&SMC_CURSOR), tx_fin: Struct(&SMC_CURSOR),
    }
    /// A link of SMC.
    pub SMC_LINK = smc_diag_linkinfo { link_id: Uint, ibname: Text, ibport: Uint, gid: Text, peer_gid: Text }
    /// A group of links.
    pub SMC_LGRINFO = smc_diag_lgrinfo { lnk: Array(&Struct(&SMC_LINK), Rest), role: Name(&SMC_LINK_GROUP_ROLES) }
    /// A buffer of memory; the last two are newer.
    pub SMC_DMBINFO = smcd_diag_dmbinfo {
        linkid: Uint, peer_gid: Hex64, my_gid: Hex64, token: Hex64, peer_token: Hex64, peer_gid_ext: Hex64,
        my_gid_ext: Hex64,
    }
    /// Why it fell back to TCP.
    pub SMC_FALLBACK = smc_diag_fallback { reason: Hook(&DECLINED, &[]), peer_diagnosis: Hook(&DECLINED, &[]) }
    /// An operation of a filter.
    pub BC_OP = inet_diag_bc_op { code: Name(&INET_DIAG_BYTECODES), yes: Uint, no: Uint }
    /// A condition on a mark.
    pub MARKCOND = inet_diag_markcond { mark: Uint, mask: Uint }
}

/// Halves of a connection that are shut, with their names always behind.
static SHUTDOWN: Hook = Hook {
    name: "idiag_shutdown",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let bits = walk.num(site, 1).bits & 0xff;
        let mut left = bits;
        let mut names = bumpalo::collections::String::new_in(walk.arena);
        for entry in SOCK_SHUTDOWN_FLAGS.entries(walk.abi()).iter().filter(|entry| bits & entry.value != 0) {
            names.push_str(if names.is_empty() { "" } else { "|" });
            names.push_str(entry.name);
            left &= !entry.value;
        }
        if names.is_empty() {
            names.push_str(SOCK_SHUTDOWN_FLAGS.unknown);
        } else if left != 0 {
            names.push_str(&format!("|{left:#x}"));
        }
        let value = Value::Int(Num::new(bits, 1), Base::Hex);
        if bits == 0 { value } else { walk.explained(value, Value::bare(names.into_bump_str())) }
    },
};

/// Why a peer declined.
static DECLINED: Hook = Hook {
    name: "smc_clc_decl",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let num = walk.num(site, 4);
        remarked(walk, num, &SMC_DECL_CODES)
    },
};

/// A device number as the kernel holds it: twelve bits and twenty (linux/kdev_t.h).
static KERNEL_DEV: Hook = Hook {
    name: "kernel dev",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let raw = walk.num(site, 4).bits;
        Value::Dev { raw, major: (raw >> 8 & 0xfff) as u32, minor: (raw & 0xff | raw >> 12 & 0xfff00) as u32 }
    },
};

/// A whole `struct sockaddr_storage`.
static STORAGE: Hook = Hook {
    name: "sockaddr_storage",
    reads: "nothing else",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [128, 128, 128], name: "sockaddr_storage" }),
    run: |walk, site, _| match site {
        Site::Mem(at, bytes) if bytes.len() >= 2 => crate::hooks::sockaddr::decode(walk, at, bytes),
        _ => Value::Unavailable,
    },
};

/// A value of an eBPF map: a number of its own width, else bytes.
static MAP_VALUE: Hook = Hook {
    name: "map value",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| match site {
        Site::Mem(_, bytes) if matches!(bytes.len(), 1 | 2 | 4 | 8) => Value::Int(walk.num(site, 8), Base::Hex),
        _ => Value::Nothing,
    },
};

/// The instructions of a packet socket's filter, for an abbreviating view their address.
static FILTER: Hook = Hook {
    name: "filter",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        let count = (bytes.len() / 8) as u64;
        if count == 0 {
            return Value::Nothing;
        }
        let full = if walk.limits().brief {
            Value::Nothing
        } else {
            walk.elements(&Ty::Hook(&crate::hooks::filter::STATEMENT, &[]), at, count, Some(bytes))
        };
        walk.brief(at, count, "", full)
    },
};

/// Socket options that are bits, in the order of their bitfields (`struct inet_diag_sockopt`).
static SOCKOPT: Hook =
    Hook { name: "inet_diag_sockopt", reads: "nothing else", phase: Phase::Enter, size: None, run: sockopt };

fn sockopt<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    use model::value::Rest;
    const NAMES: [&str; 11] = [
        "recverr",
        "is_icsk",
        "freebind",
        "hdrincl",
        "mc_loop",
        "transparent",
        "mc_all",
        "nodefrag",
        "bind_address_no_port",
        "recverr_rfc4884",
        "defer_connect",
    ];
    let Site::Mem(at, bytes) = site else { return Value::Unavailable };
    let Some(own) = bytes.first_chunk::<2>() else { return Value::Nothing };
    let bits = u16::from_le_bytes(*own);
    let bit = |i: usize| Value::Int(Num::new(u64::from(bits >> i & 1), 1), Base::Udec);
    // An abbreviating view has only those that are set.
    let brief = walk.limits().brief;
    let mut fields: Vec<(&'static str, Value<'a>)> = NAMES
        .iter()
        .enumerate()
        .filter(|(i, _)| !brief || bits >> i & 1 != 0)
        .map(|(i, name)| (*name, bit(i)))
        .collect();
    if !brief || bits >> NAMES.len() != 0 {
        let unused = Value::Int(Num::new(u64::from(bits >> NAMES.len()), 1), Base::Hex);
        fields.push(("unused", walk.noted(unused, Value::bare("bits 3..8"))));
    }
    let tail = &bytes[own.len()..];
    let total = super::claimed(walk, at, bytes);
    let rest = if total > bytes.len() {
        Rest::Unknown
    } else if tail.iter().all(|b| *b == 0) {
        Rest::End
    } else {
        let shown = &tail[..tail.len().min(walk.limits().string)];
        let (from, to) = (own.len() as u64, bytes.len() as u64 - 1);
        walk.behind(from, to, shown, shown.len() < tail.len())
    };
    match walk.fields(&fields) {
        Value::Struct { fields, .. } => Value::Struct { fields, rest },
        other => other,
    }
}

/// What the first operation of a filter is about.
static CONDITION: Ty = Switch(
    FAMILY,
    &[
        (INET_DIAG_BC_S_COND, Hook(&HOSTCOND, &[])),
        (INET_DIAG_BC_D_COND, Hook(&HOSTCOND, &[])),
        (INET_DIAG_BC_DEV_COND, Interface),
        (INET_DIAG_BC_MARK_COND, Struct(&MARKCOND)),
        (INET_DIAG_BC_S_GE, Struct(&BC_OP)),
        (INET_DIAG_BC_S_LE, Struct(&BC_OP)),
        (INET_DIAG_BC_D_GE, Struct(&BC_OP)),
        (INET_DIAG_BC_D_LE, Struct(&BC_OP)),
    ],
    &HexBytes(Rest),
);

/// A condition on an end of a connection; the address takes what there is (`struct inet_diag_hostcond`).
static HOSTCOND: Hook =
    Hook { name: "inet_diag_hostcond", reads: "nothing else", phase: Phase::Enter, size: None, run: condition };

fn condition<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let Site::Mem(at, bytes) = site else { return Value::Unavailable };
    let Some((head, address)) = bytes.split_at_checked(8) else { return Value::Nothing };
    let number =
        |walk: &Walk<'_, 'a>, from: usize, size: usize| Num::new(walk.number(&head[from..from + size]), size as u8);
    let (family, prefix, port) = (number(walk, 0, 1), number(walk, 1, 1), number(walk, 4, 4));
    let mut fields = vec![
        ("family", Value::Name(family, &ADDRFAMS, None)),
        ("prefix_len", Value::Int(prefix, Base::Udec)),
        ("port", Value::Int(port, Base::Udec)),
    ];
    if super::claimed(walk, at.offset(8), address) > 0 {
        let ty = match family.bits {
            AF_INET => Inet4,
            AF_INET6 => Inet6,
            _ => HexBytes(Rest),
        };
        fields.push(("addr", payload(walk, &ty, at.offset(8), address)));
    }
    walk.fields(&fields)
}

/// A key, as long as it says to be: never cut, for the field is no longer than `TCP_MD5SIG_MAXKEYLEN`.
static KEY: crate::ty::Hook = crate::ty::Hook {
    name: "tcpm_key",
    reads: "its length",
    phase: crate::ty::Phase::Enter,
    size: None,
    run: |walk, site, args| {
        use model::value::{Quote, Value};
        let crate::walk::Site::Mem(_, bytes) = site else { return Value::Unavailable };
        let len = args.first().map_or(0, |arg| walk.arg(*arg));
        let data = &bytes[..usize::try_from(len).unwrap_or(usize::MAX).min(bytes.len())];
        Value::Bytes { data, quote: Quote::Hex, cut: false }
    },
};
