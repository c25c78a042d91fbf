// From data/sockopt.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 77 names, else `SO_???`.
pub static SOCK_OPTIONS: Table = Table {
    name: "sock_options",
    unknown: "SO_???",
    sorted: true,
    entries: &[
        e(1, "SO_DEBUG"), e(2, "SO_REUSEADDR"), e(3, "SO_TYPE"), e(4, "SO_ERROR"), e(5, "SO_DONTROUTE"),
        e(6, "SO_BROADCAST"), e(7, "SO_SNDBUF"), e(8, "SO_RCVBUF"), e(9, "SO_KEEPALIVE"), e(0xa, "SO_OOBINLINE"),
        e(0xb, "SO_NO_CHECK"), e(0xc, "SO_PRIORITY"), e(0xd, "SO_LINGER"), e(0xe, "SO_BSDCOMPAT"),
        e(0xf, "SO_REUSEPORT"), e(0x10, "SO_PASSCRED"), e(0x11, "SO_PEERCRED"), e(0x12, "SO_RCVLOWAT"),
        e(0x13, "SO_SNDLOWAT"), e(0x14, "SO_RCVTIMEO_OLD"), e(0x15, "SO_SNDTIMEO_OLD"),
        e(0x16, "SO_SECURITY_AUTHENTICATION"), e(0x17, "SO_SECURITY_ENCRYPTION_TRANSPORT"),
        e(0x18, "SO_SECURITY_ENCRYPTION_NETWORK"), e(0x19, "SO_BINDTODEVICE"), e(0x1b, "SO_DETACH_FILTER"),
        e(0x1c, "SO_PEERNAME"), e(0x1d, "SO_TIMESTAMP_OLD"), e(0x1e, "SO_ACCEPTCONN"), e(0x1f, "SO_PEERSEC"),
        e(0x20, "SO_SNDBUFFORCE"), e(0x21, "SO_RCVBUFFORCE"), e(0x22, "SO_PASSSEC"), e(0x23, "SO_TIMESTAMPNS_OLD"),
        e(0x24, "SO_MARK"), e(0x25, "SO_TIMESTAMPING_OLD"), e(0x26, "SO_PROTOCOL"), e(0x27, "SO_DOMAIN"),
        e(0x28, "SO_RXQ_OVFL"), e(0x29, "SO_WIFI_STATUS"), e(0x2a, "SO_PEEK_OFF"), e(0x2b, "SO_NOFCS"),
        e(0x2c, "SO_LOCK_FILTER"), e(0x2d, "SO_SELECT_ERR_QUEUE"), e(0x2e, "SO_BUSY_POLL"),
        e(0x2f, "SO_MAX_PACING_RATE"), e(0x30, "SO_BPF_EXTENSIONS"), e(0x31, "SO_INCOMING_CPU"),
        e(0x32, "SO_ATTACH_BPF"), e(0x33, "SO_ATTACH_REUSEPORT_CBPF"), e(0x34, "SO_ATTACH_REUSEPORT_EBPF"),
        e(0x35, "SO_CNX_ADVICE"), e(0x37, "SO_MEMINFO"), e(0x38, "SO_INCOMING_NAPI_ID"), e(0x39, "SO_COOKIE"),
        e(0x3b, "SO_PEERGROUPS"), e(0x3c, "SO_ZEROCOPY"), e(0x3d, "SO_TXTIME"), e(0x3e, "SO_BINDTOIFINDEX"),
        e(0x3f, "SO_TIMESTAMP_NEW"), e(0x40, "SO_TIMESTAMPNS_NEW"), e(0x41, "SO_TIMESTAMPING_NEW"),
        e(0x42, "SO_RCVTIMEO_NEW"), e(0x43, "SO_SNDTIMEO_NEW"), e(0x44, "SO_DETACH_REUSEPORT_BPF"),
        e(0x45, "SO_PREFER_BUSY_POLL"), e(0x46, "SO_BUSY_POLL_BUDGET"), e(0x47, "SO_NETNS_COOKIE"),
        e(0x48, "SO_BUF_LOCK"), e(0x49, "SO_RESERVE_MEM"), e(0x4a, "SO_TXREHASH"), e(0x4b, "SO_RCVMARK"),
        e(0x4c, "SO_PASSPIDFD"), e(0x4d, "SO_PEERPIDFD"), e(0x52, "SO_RCVPRIORITY"), e(0x53, "SO_PASSRIGHTS"),
        e(0x54, "SO_INQ"),
    ],
    differs: &[],
};

/// 1 names, else `SO_???`.
pub static GETSOCK_OPTIONS: Table = Table {
    name: "getsock_options",
    unknown: "SO_???",
    sorted: true,
    entries: &[
        e(0x1a, "SO_GET_FILTER"),
    ],
    differs: &[],
};

/// 2 names, else `SO_???`.
pub static SETSOCK_OPTIONS: Table = Table {
    name: "setsock_options",
    unknown: "SO_???",
    sorted: true,
    entries: &[
        e(0x1a, "SO_ATTACH_FILTER"), e(0x50, "SO_DEVMEM_DONTNEED"),
    ],
    differs: &[],
};

/// 3 names, else `SOCK_TXREHASH_???`.
pub static SOCKOPT_TXREHASH_VALS: Table = Table {
    name: "sockopt_txrehash_vals",
    unknown: "SOCK_TXREHASH_???",
    sorted: true,
    entries: &[
        e(0, "SOCK_TXREHASH_DISABLED"), e(1, "SOCK_TXREHASH_ENABLED"), e(0xff, "SOCK_TXREHASH_DEFAULT"),
    ],
    differs: &[],
};

/// 18 names, else `SCM_???`.
pub static SCMVALS: Table = Table {
    name: "scmvals",
    unknown: "SCM_???",
    sorted: true,
    entries: &[
        e(1, "SCM_RIGHTS"), e(2, "SCM_CREDENTIALS"), e(3, "SCM_SECURITY"), e(4, "SCM_PIDFD"),
        e(0x1d, "SO_TIMESTAMP_OLD"), e(0x23, "SO_TIMESTAMPNS_OLD"), e(0x25, "SO_TIMESTAMPING_OLD"),
        e(0x29, "SO_WIFI_STATUS"), e(0x36, "SCM_TIMESTAMPING_OPT_STATS"), e(0x3a, "SCM_TIMESTAMPING_PKTINFO"),
        e(0x3d, "SO_TXTIME"), e(0x3f, "SO_TIMESTAMP_NEW"), e(0x40, "SO_TIMESTAMPNS_NEW"),
        e(0x41, "SO_TIMESTAMPING_NEW"), e(0x4e, "SCM_DEVMEM_LINEAR"), e(0x4f, "SCM_DEVMEM_DMABUF"),
        e(0x51, "SCM_TS_OPT_ID"), e(0x54, "SCM_INQ"),
    ],
    differs: &[],
};

/// 47 names, else `IP_???`.
pub static SOCK_IP_OPTIONS: Table = Table {
    name: "sock_ip_options",
    unknown: "IP_???",
    sorted: true,
    entries: &[
        e(1, "IP_TOS"), e(2, "IP_TTL"), e(3, "IP_HDRINCL"), e(4, "IP_OPTIONS"), e(5, "IP_ROUTER_ALERT"),
        e(6, "IP_RECVOPTS"), e(7, "IP_RETOPTS"), e(8, "IP_PKTINFO"), e(9, "IP_PKTOPTIONS"), e(0xa, "IP_MTU_DISCOVER"),
        e(0xb, "IP_RECVERR"), e(0xc, "IP_RECVTTL"), e(0xd, "IP_RECVTOS"), e(0xe, "IP_MTU"), e(0xf, "IP_FREEBIND"),
        e(0x10, "IP_IPSEC_POLICY"), e(0x11, "IP_XFRM_POLICY"), e(0x12, "IP_PASSSEC"), e(0x13, "IP_TRANSPARENT"),
        e(0x14, "IP_ORIGDSTADDR"), e(0x15, "IP_MINTTL"), e(0x16, "IP_NODEFRAG"), e(0x17, "IP_CHECKSUM"),
        e(0x18, "IP_BIND_ADDRESS_NO_PORT"), e(0x19, "IP_RECVFRAGSIZE"), e(0x1a, "IP_RECVERR_RFC4884"),
        e(0x20, "IP_MULTICAST_IF"), e(0x21, "IP_MULTICAST_TTL"), e(0x22, "IP_MULTICAST_LOOP"),
        e(0x23, "IP_ADD_MEMBERSHIP"), e(0x24, "IP_DROP_MEMBERSHIP"), e(0x25, "IP_UNBLOCK_SOURCE"),
        e(0x26, "IP_BLOCK_SOURCE"), e(0x27, "IP_ADD_SOURCE_MEMBERSHIP"), e(0x28, "IP_DROP_SOURCE_MEMBERSHIP"),
        e(0x29, "IP_MSFILTER"), e(0x2a, "MCAST_JOIN_GROUP"), e(0x2b, "MCAST_BLOCK_SOURCE"),
        e(0x2c, "MCAST_UNBLOCK_SOURCE"), e(0x2d, "MCAST_LEAVE_GROUP"), e(0x2e, "MCAST_JOIN_SOURCE_GROUP"),
        e(0x2f, "MCAST_LEAVE_SOURCE_GROUP"), e(0x30, "MCAST_MSFILTER"), e(0x31, "IP_MULTICAST_ALL"),
        e(0x32, "IP_UNICAST_IF"), e(0x33, "IP_LOCAL_PORT_RANGE"), e(0x34, "IP_PROTOCOL"),
    ],
    differs: &[],
};

/// 19 names, else `IP_???`.
pub static GETSOCK_IP_OPTIONS: Table = Table {
    name: "getsock_ip_options",
    unknown: "IP_???",
    sorted: true,
    entries: &[
        e(0x40, "IPT_SO_GET_INFO"), e(0x41, "IPT_SO_GET_ENTRIES"), e(0x42, "IPT_SO_GET_REVISION_MATCH"),
        e(0x43, "IPT_SO_GET_REVISION_TARGET"), e(0x60, "ARPT_SO_GET_INFO"), e(0x61, "ARPT_SO_GET_ENTRIES"),
        e(0x63, "ARPT_SO_GET_REVISION_TARGET"), e(0x80, "EBT_SO_GET_INFO"), e(0x81, "EBT_SO_GET_ENTRIES"),
        e(0x82, "EBT_SO_GET_INIT_INFO"), e(0x83, "EBT_SO_GET_INIT_ENTRIES"), e(0x480, "IP_VS_SO_GET_VERSION"),
        e(0x481, "IP_VS_SO_GET_INFO"), e(0x482, "IP_VS_SO_GET_SERVICES"), e(0x483, "IP_VS_SO_GET_SERVICE"),
        e(0x484, "IP_VS_SO_GET_DESTS"), e(0x485, "IP_VS_SO_GET_DEST"), e(0x486, "IP_VS_SO_GET_TIMEOUT"),
        e(0x487, "IP_VS_SO_GET_DAEMON"),
    ],
    differs: &[],
};

/// 22 names, else `IP_???`.
pub static SETSOCK_IP_OPTIONS: Table = Table {
    name: "setsock_ip_options",
    unknown: "IP_???",
    sorted: true,
    entries: &[
        e(0x40, "IPT_SO_SET_REPLACE"), e(0x41, "IPT_SO_SET_ADD_COUNTERS"), e(0x60, "ARPT_SO_SET_REPLACE"),
        e(0x61, "ARPT_SO_SET_ADD_COUNTERS"), e(0x80, "EBT_SO_SET_ENTRIES"), e(0x81, "EBT_SO_SET_COUNTERS"),
        e(0x480, "IP_VS_SO_SET_NONE"), e(0x481, "IP_VS_SO_SET_INSERT"), e(0x482, "IP_VS_SO_SET_ADD"),
        e(0x483, "IP_VS_SO_SET_EDIT"), e(0x484, "IP_VS_SO_SET_DEL"), e(0x485, "IP_VS_SO_SET_FLUSH"),
        e(0x486, "IP_VS_SO_SET_LIST"), e(0x487, "IP_VS_SO_SET_ADDDEST"), e(0x488, "IP_VS_SO_SET_DELDEST"),
        e(0x489, "IP_VS_SO_SET_EDITDEST"), e(0x48a, "IP_VS_SO_SET_TIMEOUT"), e(0x48b, "IP_VS_SO_SET_STARTDAEMON"),
        e(0x48c, "IP_VS_SO_SET_STOPDAEMON"), e(0x48d, "IP_VS_SO_SET_RESTORE"), e(0x48e, "IP_VS_SO_SET_SAVE"),
        e(0x48f, "IP_VS_SO_SET_ZERO"),
    ],
    differs: &[],
};

/// 64 names, else `IPV6_???`.
pub static SOCK_IPV6_OPTIONS: Table = Table {
    name: "sock_ipv6_options",
    unknown: "IPV6_???",
    sorted: true,
    entries: &[
        e(1, "IPV6_ADDRFORM"), e(2, "IPV6_2292PKTINFO"), e(3, "IPV6_2292HOPOPTS"), e(4, "IPV6_2292DSTOPTS"),
        e(5, "IPV6_2292RTHDR"), e(6, "IPV6_2292PKTOPTIONS"), e(7, "IPV6_CHECKSUM"), e(8, "IPV6_2292HOPLIMIT"),
        e(9, "IPV6_NEXTHOP"), e(0xa, "IPV6_AUTHHDR"), e(0xb, "IPV6_FLOWINFO"), e(0x10, "IPV6_UNICAST_HOPS"),
        e(0x11, "IPV6_MULTICAST_IF"), e(0x12, "IPV6_MULTICAST_HOPS"), e(0x13, "IPV6_MULTICAST_LOOP"),
        e(0x14, "IPV6_ADD_MEMBERSHIP"), e(0x15, "IPV6_DROP_MEMBERSHIP"), e(0x16, "IPV6_ROUTER_ALERT"),
        e(0x17, "IPV6_MTU_DISCOVER"), e(0x18, "IPV6_MTU"), e(0x19, "IPV6_RECVERR"), e(0x1a, "IPV6_V6ONLY"),
        e(0x1b, "IPV6_JOIN_ANYCAST"), e(0x1c, "IPV6_LEAVE_ANYCAST"), e(0x1d, "IPV6_MULTICAST_ALL"),
        e(0x1e, "IPV6_ROUTER_ALERT_ISOLATE"), e(0x1f, "IPV6_RECVERR_RFC4884"), e(0x20, "IPV6_FLOWLABEL_MGR"),
        e(0x21, "IPV6_FLOWINFO_SEND"), e(0x22, "IPV6_IPSEC_POLICY"), e(0x23, "IPV6_XFRM_POLICY"),
        e(0x24, "IPV6_HDRINCL"), e(0x2a, "MCAST_JOIN_GROUP"), e(0x2b, "MCAST_BLOCK_SOURCE"),
        e(0x2c, "MCAST_UNBLOCK_SOURCE"), e(0x2d, "MCAST_LEAVE_GROUP"), e(0x2e, "MCAST_JOIN_SOURCE_GROUP"),
        e(0x2f, "MCAST_LEAVE_SOURCE_GROUP"), e(0x30, "MCAST_MSFILTER"), e(0x31, "IPV6_RECVPKTINFO"),
        e(0x32, "IPV6_PKTINFO"), e(0x33, "IPV6_RECVHOPLIMIT"), e(0x34, "IPV6_HOPLIMIT"), e(0x35, "IPV6_RECVHOPOPTS"),
        e(0x36, "IPV6_HOPOPTS"), e(0x37, "IPV6_RTHDRDSTOPTS"), e(0x38, "IPV6_RECVRTHDR"), e(0x39, "IPV6_RTHDR"),
        e(0x3a, "IPV6_RECVDSTOPTS"), e(0x3b, "IPV6_DSTOPTS"), e(0x3c, "IPV6_RECVPATHMTU"), e(0x3d, "IPV6_PATHMTU"),
        e(0x3e, "IPV6_DONTFRAG"), e(0x3f, "IPV6_USE_MIN_MTU"), e(0x42, "IPV6_RECVTCLASS"), e(0x43, "IPV6_TCLASS"),
        e(0x46, "IPV6_AUTOFLOWLABEL"), e(0x48, "IPV6_ADDR_PREFERENCES"), e(0x49, "IPV6_MINHOPCOUNT"),
        e(0x4a, "IPV6_ORIGDSTADDR"), e(0x4b, "IPV6_TRANSPARENT"), e(0x4c, "IPV6_UNICAST_IF"),
        e(0x4d, "IPV6_RECVFRAGSIZE"), e(0x4e, "IPV6_FREEBIND"),
    ],
    differs: &[],
};

/// 4 names, else `IPV6_???`.
pub static GETSOCK_IPV6_OPTIONS: Table = Table {
    name: "getsock_ipv6_options",
    unknown: "IPV6_???",
    sorted: true,
    entries: &[
        e(0x40, "IP6T_SO_GET_INFO"), e(0x41, "IP6T_SO_GET_ENTRIES"), e(0x44, "IP6T_SO_GET_REVISION_MATCH"),
        e(0x45, "IP6T_SO_GET_REVISION_TARGET"),
    ],
    differs: &[],
};

/// 2 names, else `IPV6_???`.
pub static SETSOCK_IPV6_OPTIONS: Table = Table {
    name: "setsock_ipv6_options",
    unknown: "IPV6_???",
    sorted: true,
    entries: &[
        e(0x40, "IP6T_SO_SET_REPLACE"), e(0x41, "IP6T_SO_SET_ADD_COUNTERS"),
    ],
    differs: &[],
};

/// 46 names, else `TCP_???`.
pub static SOCK_TCP_OPTIONS: Table = Table {
    name: "sock_tcp_options",
    unknown: "TCP_???",
    sorted: true,
    entries: &[
        e(1, "TCP_NODELAY"), e(2, "TCP_MAXSEG"), e(3, "TCP_CORK"), e(4, "TCP_KEEPIDLE"), e(5, "TCP_KEEPINTVL"),
        e(6, "TCP_KEEPCNT"), e(7, "TCP_SYNCNT"), e(8, "TCP_LINGER2"), e(9, "TCP_DEFER_ACCEPT"),
        e(0xa, "TCP_WINDOW_CLAMP"), e(0xb, "TCP_INFO"), e(0xc, "TCP_QUICKACK"), e(0xd, "TCP_CONGESTION"),
        e(0xe, "TCP_MD5SIG"), e(0xf, "TCP_COOKIE_TRANSACTIONS"), e(0x10, "TCP_THIN_LINEAR_TIMEOUTS"),
        e(0x11, "TCP_THIN_DUPACK"), e(0x12, "TCP_USER_TIMEOUT"), e(0x13, "TCP_REPAIR"), e(0x14, "TCP_REPAIR_QUEUE"),
        e(0x15, "TCP_QUEUE_SEQ"), e(0x16, "TCP_REPAIR_OPTIONS"), e(0x17, "TCP_FASTOPEN"), e(0x18, "TCP_TIMESTAMP"),
        e(0x19, "TCP_NOTSENT_LOWAT"), e(0x1a, "TCP_CC_INFO"), e(0x1b, "TCP_SAVE_SYN"), e(0x1c, "TCP_SAVED_SYN"),
        e(0x1d, "TCP_REPAIR_WINDOW"), e(0x1e, "TCP_FASTOPEN_CONNECT"), e(0x1f, "TCP_ULP"), e(0x20, "TCP_MD5SIG_EXT"),
        e(0x21, "TCP_FASTOPEN_KEY"), e(0x22, "TCP_FASTOPEN_NO_COOKIE"), e(0x23, "TCP_ZEROCOPY_RECEIVE"),
        e(0x24, "TCP_INQ"), e(0x25, "TCP_TX_DELAY"), e(0x26, "TCP_AO_ADD_KEY"), e(0x27, "TCP_AO_DEL_KEY"),
        e(0x28, "TCP_AO_INFO"), e(0x29, "TCP_AO_GET_KEYS"), e(0x2a, "TCP_AO_REPAIR"), e(0x2b, "TCP_IS_MPTCP"),
        e(0x2c, "TCP_RTO_MAX_MS"), e(0x2d, "TCP_RTO_MIN_US"), e(0x2e, "TCP_DELACK_MAX_US"),
    ],
    differs: &[],
};

/// 2 names, else `TCP_AO_KEYF_???`.
pub static TCP_AO_KEYF_FLAGS: Table = Table {
    name: "tcp_ao_keyf_flags",
    unknown: "TCP_AO_KEYF_???",
    sorted: true,
    entries: &[
        e(1, "TCP_AO_KEYF_IFINDEX"), e(2, "TCP_AO_KEYF_EXCLUDE_OPT"),
    ],
    differs: &[],
};

/// 6 names, else `UDP_???`.
pub static SOCK_UDP_OPTIONS: Table = Table {
    name: "sock_udp_options",
    unknown: "UDP_???",
    sorted: true,
    entries: &[
        e(1, "UDP_CORK"), e(0x64, "UDP_ENCAP"), e(0x65, "UDP_NO_CHECK6_TX"), e(0x66, "UDP_NO_CHECK6_RX"),
        e(0x67, "UDP_SEGMENT"), e(0x68, "UDP_GRO"),
    ],
    differs: &[],
};

/// 12 names, else `NETLINK_???`.
pub static SOCK_NETLINK_OPTIONS: Table = Table {
    name: "sock_netlink_options",
    unknown: "NETLINK_???",
    sorted: true,
    entries: &[
        e(1, "NETLINK_ADD_MEMBERSHIP"), e(2, "NETLINK_DROP_MEMBERSHIP"), e(3, "NETLINK_PKTINFO"),
        e(4, "NETLINK_BROADCAST_ERROR"), e(5, "NETLINK_NO_ENOBUFS"), e(6, "NETLINK_RX_RING"), e(7, "NETLINK_TX_RING"),
        e(8, "NETLINK_LISTEN_ALL_NSID"), e(9, "NETLINK_LIST_MEMBERSHIPS"), e(0xa, "NETLINK_CAP_ACK"),
        e(0xb, "NETLINK_EXT_ACK"), e(0xc, "NETLINK_GET_STRICT_CHK"),
    ],
    differs: &[],
};

/// 23 names, else `PACKET_???`.
pub static SOCK_PACKET_OPTIONS: Table = Table {
    name: "sock_packet_options",
    unknown: "PACKET_???",
    sorted: true,
    entries: &[
        e(1, "PACKET_ADD_MEMBERSHIP"), e(2, "PACKET_DROP_MEMBERSHIP"), e(3, "PACKET_RECV_OUTPUT"),
        e(5, "PACKET_RX_RING"), e(6, "PACKET_STATISTICS"), e(7, "PACKET_COPY_THRESH"), e(8, "PACKET_AUXDATA"),
        e(9, "PACKET_ORIGDEV"), e(0xa, "PACKET_VERSION"), e(0xb, "PACKET_HDRLEN"), e(0xc, "PACKET_RESERVE"),
        e(0xd, "PACKET_TX_RING"), e(0xe, "PACKET_LOSS"), e(0xf, "PACKET_VNET_HDR"), e(0x10, "PACKET_TX_TIMESTAMP"),
        e(0x11, "PACKET_TIMESTAMP"), e(0x12, "PACKET_FANOUT"), e(0x13, "PACKET_TX_HAS_OFF"),
        e(0x14, "PACKET_QDISC_BYPASS"), e(0x15, "PACKET_ROLLOVER_STATS"), e(0x16, "PACKET_FANOUT_DATA"),
        e(0x17, "PACKET_IGNORE_OUTGOING"), e(0x18, "PACKET_VNET_HDR_SZ"),
    ],
    differs: &[],
};

/// 5 names, else `TLS_???`.
pub static SOCK_TLS_OPTIONS: Table = Table {
    name: "sock_tls_options",
    unknown: "TLS_???",
    sorted: true,
    entries: &[
        e(1, "TLS_TX"), e(2, "TLS_RX"), e(3, "TLS_TX_ZEROCOPY_RO"), e(4, "TLS_RX_EXPECT_NO_PAD"),
        e(5, "TLS_TX_MAX_PAYLOAD_LEN"),
    ],
    differs: &[],
};

/// 1 names, else `RAW_???`.
pub static SOCK_RAW_OPTIONS: Table = Table {
    name: "sock_raw_options",
    unknown: "RAW_???",
    sorted: true,
    entries: &[
        e(1, "ICMP_FILTER"),
    ],
    differs: &[],
};

/// 1 names, else `KCM_???`.
pub static SOCK_KCM_OPTIONS: Table = Table {
    name: "sock_kcm_options",
    unknown: "KCM_???",
    sorted: true,
    entries: &[
        e(1, "KCM_RECV_DISABLE"),
    ],
    differs: &[],
};

/// 7 names, else `ALG_SET_???`.
pub static SOCK_ALG_OPTIONS: Table = Table {
    name: "sock_alg_options",
    unknown: "ALG_SET_???",
    sorted: true,
    entries: &[
        e(1, "ALG_SET_KEY"), e(2, "ALG_SET_IV"), e(3, "ALG_SET_OP"), e(4, "ALG_SET_AEAD_ASSOCLEN"),
        e(5, "ALG_SET_AEAD_AUTHSIZE"), e(6, "ALG_SET_DRBG_ENTROPY"), e(7, "ALG_SET_KEY_BY_KEY_SERIAL"),
    ],
    differs: &[],
};

/// 3 names, else `CAIFSO_???`.
pub static SOCK_CAIF_OPTIONS: Table = Table {
    name: "sock_caif_options",
    unknown: "CAIFSO_???",
    sorted: true,
    entries: &[
        e(0x7f, "CAIFSO_LINK_SELECT"), e(0x80, "CAIFSO_REQ_PARAM"), e(0x81, "CAIFSO_RSP_PARAM"),
    ],
    differs: &[],
};

/// 1 names, else `IPX_???`.
pub static SOCK_IPX_OPTIONS: Table = Table {
    name: "sock_ipx_options",
    unknown: "IPX_???",
    sorted: true,
    entries: &[
        e(1, "IPX_TYPE"),
    ],
    differs: &[],
};

/// 13 names, else `ICMP_???`.
pub static ICMP_FILTER_FLAGS: Table = Table {
    name: "icmp_filter_flags",
    unknown: "ICMP_???",
    sorted: true,
    entries: &[
        e(0, "ICMP_ECHOREPLY"), e(3, "ICMP_DEST_UNREACH"), e(4, "ICMP_SOURCE_QUENCH"), e(5, "ICMP_REDIRECT"),
        e(8, "ICMP_ECHO"), e(0xb, "ICMP_TIME_EXCEEDED"), e(0xc, "ICMP_PARAMETERPROB"), e(0xd, "ICMP_TIMESTAMP"),
        e(0xe, "ICMP_TIMESTAMPREPLY"), e(0xf, "ICMP_INFO_REQUEST"), e(0x10, "ICMP_INFO_REPLY"),
        e(0x11, "ICMP_ADDRESS"), e(0x12, "ICMP_ADDRESSREPLY"),
    ],
    differs: &[],
};

/// 9 names, else `XDP_???`.
pub static SOCK_XDP_OPTIONS: Table = Table {
    name: "sock_xdp_options",
    unknown: "XDP_???",
    sorted: true,
    entries: &[
        e(1, "XDP_MMAP_OFFSETS"), e(2, "XDP_RX_RING"), e(3, "XDP_TX_RING"), e(4, "XDP_UMEM_REG"),
        e(5, "XDP_UMEM_FILL_RING"), e(6, "XDP_UMEM_COMPLETION_RING"), e(7, "XDP_STATISTICS"), e(8, "XDP_OPTIONS"),
        e(9, "XDP_MAX_TX_SKB_BUDGET"),
    ],
    differs: &[],
};

/// 5 names, else `XDP_???`.
pub static XDP_SOCKADDR_FLAGS: Table = Table {
    name: "xdp_sockaddr_flags",
    unknown: "XDP_???",
    sorted: true,
    entries: &[
        e(1, "XDP_SHARED_UMEM"), e(2, "XDP_COPY"), e(4, "XDP_ZEROCOPY"), e(8, "XDP_USE_NEED_WAKEUP"),
        e(0x10, "XDP_USE_SG"),
    ],
    differs: &[],
};

/// 72 names, else `SCTP_???`.
pub static SOCK_SCTP_OPTIONS: Table = Table {
    name: "sock_sctp_options",
    unknown: "SCTP_???",
    sorted: true,
    entries: &[
        e(0, "SCTP_RTOINFO"), e(1, "SCTP_ASSOCINFO"), e(2, "SCTP_INITMSG"), e(3, "SCTP_NODELAY"),
        e(4, "SCTP_AUTOCLOSE"), e(5, "SCTP_SET_PEER_PRIMARY_ADDR"), e(6, "SCTP_PRIMARY_ADDR"),
        e(7, "SCTP_ADAPTATION_LAYER"), e(8, "SCTP_DISABLE_FRAGMENTS"), e(9, "SCTP_PEER_ADDR_PARAMS"),
        e(0xa, "SCTP_DEFAULT_SEND_PARAM"), e(0xb, "SCTP_EVENTS"), e(0xc, "SCTP_I_WANT_MAPPED_V4_ADDR"),
        e(0xd, "SCTP_MAXSEG"), e(0xe, "SCTP_STATUS"), e(0xf, "SCTP_GET_PEER_ADDR_INFO"), e(0x10, "SCTP_DELAYED_SACK"),
        e(0x11, "SCTP_CONTEXT"), e(0x12, "SCTP_FRAGMENT_INTERLEAVE"), e(0x13, "SCTP_PARTIAL_DELIVERY_POINT"),
        e(0x14, "SCTP_MAX_BURST"), e(0x15, "SCTP_AUTH_CHUNK"), e(0x16, "SCTP_HMAC_IDENT"), e(0x17, "SCTP_AUTH_KEY"),
        e(0x18, "SCTP_AUTH_ACTIVE_KEY"), e(0x19, "SCTP_AUTH_DELETE_KEY"), e(0x1a, "SCTP_PEER_AUTH_CHUNKS"),
        e(0x1b, "SCTP_LOCAL_AUTH_CHUNKS"), e(0x1c, "SCTP_GET_ASSOC_NUMBER"), e(0x1d, "SCTP_GET_ASSOC_ID_LIST"),
        e(0x1e, "SCTP_AUTO_ASCONF"), e(0x1f, "SCTP_PEER_ADDR_THLDS"), e(0x20, "SCTP_RECVRCVINFO"),
        e(0x21, "SCTP_RECVNXTINFO"), e(0x22, "SCTP_DEFAULT_SNDINFO"), e(0x23, "SCTP_AUTH_DEACTIVATE_KEY"),
        e(0x24, "SCTP_REUSE_PORT"), e(0x25, "SCTP_PEER_ADDR_THLDS_V2"), e(0x64, "SCTP_SOCKOPT_BINDX_ADD"),
        e(0x65, "SCTP_SOCKOPT_BINDX_REM"), e(0x66, "SCTP_SOCKOPT_PEELOFF"), e(0x67, "SCTP_GET_PEER_ADDRS_NUM_OLD"),
        e(0x68, "SCTP_GET_PEER_ADDRS_OLD"), e(0x69, "SCTP_GET_LOCAL_ADDRS_NUM_OLD"),
        e(0x6a, "SCTP_GET_LOCAL_ADDRS_OLD"), e(0x6b, "SCTP_SOCKOPT_CONNECTX_OLD"), e(0x6c, "SCTP_GET_PEER_ADDRS"),
        e(0x6d, "SCTP_GET_LOCAL_ADDRS"), e(0x6e, "SCTP_SOCKOPT_CONNECTX"), e(0x6f, "SCTP_SOCKOPT_CONNECTX3"),
        e(0x70, "SCTP_GET_ASSOC_STATS"), e(0x71, "SCTP_PR_SUPPORTED"), e(0x72, "SCTP_DEFAULT_PRINFO"),
        e(0x73, "SCTP_PR_ASSOC_STATUS"), e(0x74, "SCTP_PR_STREAM_STATUS"), e(0x75, "SCTP_RECONFIG_SUPPORTED"),
        e(0x76, "SCTP_ENABLE_STREAM_RESET"), e(0x77, "SCTP_RESET_STREAMS"), e(0x78, "SCTP_RESET_ASSOC"),
        e(0x79, "SCTP_ADD_STREAMS"), e(0x7a, "SCTP_SOCKOPT_PEELOFF_FLAGS"), e(0x7b, "SCTP_STREAM_SCHEDULER"),
        e(0x7c, "SCTP_STREAM_SCHEDULER_VALUE"), e(0x7d, "SCTP_INTERLEAVING_SUPPORTED"),
        e(0x7e, "SCTP_SENDMSG_CONNECT"), e(0x7f, "SCTP_EVENT"), e(0x80, "SCTP_ASCONF_SUPPORTED"),
        e(0x81, "SCTP_AUTH_SUPPORTED"), e(0x82, "SCTP_ECN_SUPPORTED"),
        e(0x83, "SCTP_EXPOSE_POTENTIALLY_FAILED_STATE"), e(0x84, "SCTP_REMOTE_UDP_ENCAPS_PORT"),
        e(0x85, "SCTP_PLPMTUD_PROBE_INTERVAL"),
    ],
    differs: &[],
};

/// 8 names, else `CAN_RAW_???`.
pub static SOCK_CAN_RAW_OPTIONS: Table = Table {
    name: "sock_can_raw_options",
    unknown: "CAN_RAW_???",
    sorted: true,
    entries: &[
        e(1, "CAN_RAW_FILTER"), e(2, "CAN_RAW_ERR_FILTER"), e(3, "CAN_RAW_LOOPBACK"), e(4, "CAN_RAW_RECV_OWN_MSGS"),
        e(5, "CAN_RAW_FD_FRAMES"), e(6, "CAN_RAW_JOIN_FILTERS"), e(7, "CAN_RAW_XL_FRAMES"),
        e(8, "CAN_RAW_XL_VCID_OPTS"),
    ],
    differs: &[],
};

/// 7 names, else `CAN_???`.
pub static CAN_PROTOCOLS: Table = Table {
    name: "can_protocols",
    unknown: "CAN_???",
    sorted: true,
    entries: &[
        e(1, "CAN_RAW"), e(2, "CAN_BCM"), e(3, "CAN_TP16"), e(4, "CAN_TP20"), e(5, "CAN_MCNET"), e(6, "CAN_ISOTP"),
        e(7, "CAN_J1939"),
    ],
    differs: &[],
};

/// 12 names, else `TIPC_???`.
pub static SOCK_TIPC_OPTIONS: Table = Table {
    name: "sock_tipc_options",
    unknown: "TIPC_???",
    sorted: true,
    entries: &[
        e(0x7f, "TIPC_IMPORTANCE"), e(0x80, "TIPC_SRC_DROPPABLE"), e(0x81, "TIPC_DEST_DROPPABLE"),
        e(0x82, "TIPC_CONN_TIMEOUT"), e(0x83, "TIPC_NODE_RECVQ_DEPTH"), e(0x84, "TIPC_SOCK_RECVQ_DEPTH"),
        e(0x85, "TIPC_MCAST_BROADCAST"), e(0x86, "TIPC_MCAST_REPLICAST"), e(0x87, "TIPC_GROUP_JOIN"),
        e(0x88, "TIPC_GROUP_LEAVE"), e(0x89, "TIPC_SOCK_RECVQ_USED"), e(0x8a, "TIPC_NODELAY"),
    ],
    differs: &[],
};

/// 4 names, else `TIPC_???_IMPORTANCE`.
pub static AF_TIPC_IMPORTANCE: Table = Table {
    name: "af_tipc_importance",
    unknown: "TIPC_???_IMPORTANCE",
    sorted: true,
    entries: &[
        e(0, "TIPC_LOW_IMPORTANCE"), e(1, "TIPC_MEDIUM_IMPORTANCE"), e(2, "TIPC_HIGH_IMPORTANCE"),
        e(3, "TIPC_CRITICAL_IMPORTANCE"),
    ],
    differs: &[],
};

/// 3 names, else `TIPC_???`.
pub static AF_TIPC_TYPES: Table = Table {
    name: "af_tipc_types",
    unknown: "TIPC_???",
    sorted: true,
    entries: &[
        e(1, "TIPC_SERVICE_RANGE"), e(2, "TIPC_SERVICE_ADDR"), e(3, "TIPC_SOCKET_ADDR"),
    ],
    differs: &[],
};

/// 2 names, else `TIPC_???_SCOPE`.
pub static AF_TIPC_SCOPE: Table = Table {
    name: "af_tipc_scope",
    unknown: "TIPC_???_SCOPE",
    sorted: true,
    entries: &[
        e(2, "TIPC_CLUSTER_SCOPE"), e(3, "TIPC_NODE_SCOPE"),
    ],
    differs: &[],
};

/// 2 names, else `TIPC_GROUP_???`.
pub static AF_TIPC_FLAGS: Table = Table {
    name: "af_tipc_flags",
    unknown: "TIPC_GROUP_???",
    sorted: true,
    entries: &[
        e(1, "TIPC_GROUP_LOOPBACK"), e(2, "TIPC_GROUP_MEMBER_EVTS"),
    ],
    differs: &[],
};

/// 7 names, else `RXRPC_???`.
pub static SOCK_RXRPC_OPTIONS: Table = Table {
    name: "sock_rxrpc_options",
    unknown: "RXRPC_???",
    sorted: true,
    entries: &[
        e(1, "RXRPC_SECURITY_KEY"), e(2, "RXRPC_SECURITY_KEYRING"), e(3, "RXRPC_EXCLUSIVE_CONNECTION"),
        e(4, "RXRPC_MIN_SECURITY_LEVEL"), e(5, "RXRPC_UPGRADEABLE_SERVICE"), e(6, "RXRPC_SUPPORTED_CMSG"),
        e(7, "RXRPC_MANAGE_RESPONSE"),
    ],
    differs: &[],
};

/// 8 names, else `SO_VM_SOCKETS_???`.
pub static SOCK_VSOCK_OPTIONS: Table = Table {
    name: "sock_vsock_options",
    unknown: "SO_VM_SOCKETS_???",
    sorted: true,
    entries: &[
        e(0, "SO_VM_SOCKETS_BUFFER_SIZE"), e(1, "SO_VM_SOCKETS_BUFFER_MIN_SIZE"),
        e(2, "SO_VM_SOCKETS_BUFFER_MAX_SIZE"), e(3, "SO_VM_SOCKETS_PEER_HOST_VM_ID"), e(5, "SO_VM_SOCKETS_TRUSTED"),
        e(6, "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD"), e(7, "SO_VM_SOCKETS_NONBLOCK_TXRX"),
        e(8, "SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW"),
    ],
    differs: &[],
};

/// 10 names, else `LLC_OPT_???`.
pub static SOCK_LLC_OPTIONS: Table = Table {
    name: "sock_llc_options",
    unknown: "LLC_OPT_???",
    sorted: true,
    entries: &[
        e(0, "LLC_OPT_UNKNOWN"), e(1, "LLC_OPT_RETRY"), e(2, "LLC_OPT_SIZE"), e(3, "LLC_OPT_ACK_TMR_EXP"),
        e(4, "LLC_OPT_P_TMR_EXP"), e(5, "LLC_OPT_REJ_TMR_EXP"), e(6, "LLC_OPT_BUSY_TMR_EXP"), e(7, "LLC_OPT_TX_WIN"),
        e(8, "LLC_OPT_RX_WIN"), e(9, "LLC_OPT_PKTINFO"),
    ],
    differs: &[],
};

/// 16 names, else `DCCP_SOCKOPT_???`.
pub static SOCK_DCCP_OPTIONS: Table = Table {
    name: "sock_dccp_options",
    unknown: "DCCP_SOCKOPT_???",
    sorted: true,
    entries: &[
        e(1, "DCCP_SOCKOPT_PACKET_SIZE"), e(2, "DCCP_SOCKOPT_SERVICE"), e(3, "DCCP_SOCKOPT_CHANGE_L"),
        e(4, "DCCP_SOCKOPT_CHANGE_R"), e(5, "DCCP_SOCKOPT_GET_CUR_MPS"), e(6, "DCCP_SOCKOPT_SERVER_TIMEWAIT"),
        e(0xa, "DCCP_SOCKOPT_SEND_CSCOV"), e(0xb, "DCCP_SOCKOPT_RECV_CSCOV"), e(0xc, "DCCP_SOCKOPT_AVAILABLE_CCIDS"),
        e(0xd, "DCCP_SOCKOPT_CCID"), e(0xe, "DCCP_SOCKOPT_TX_CCID"), e(0xf, "DCCP_SOCKOPT_RX_CCID"),
        e(0x10, "DCCP_SOCKOPT_QPOLICY_ID"), e(0x11, "DCCP_SOCKOPT_QPOLICY_TXQLEN"),
        e(0x80, "DCCP_SOCKOPT_CCID_RX_INFO"), e(0xc0, "DCCP_SOCKOPT_CCID_TX_INFO"),
    ],
    differs: &[],
};
