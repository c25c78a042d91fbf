// From data/net.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 46 names, else `AF_???`.
pub static ADDRFAMS: Table = Table {
    name: "addrfams",
    unknown: "AF_???",
    sorted: true,
    entries: &[
        e(0, "AF_UNSPEC"), e(1, "AF_UNIX"), e(2, "AF_INET"), e(3, "AF_AX25"), e(4, "AF_IPX"), e(5, "AF_APPLETALK"),
        e(6, "AF_NETROM"), e(7, "AF_BRIDGE"), e(8, "AF_ATMPVC"), e(9, "AF_X25"), e(0xa, "AF_INET6"),
        e(0xb, "AF_ROSE"), e(0xc, "AF_DECnet"), e(0xd, "AF_NETBEUI"), e(0xe, "AF_SECURITY"), e(0xf, "AF_KEY"),
        e(0x10, "AF_NETLINK"), e(0x11, "AF_PACKET"), e(0x12, "AF_ASH"), e(0x13, "AF_ECONET"), e(0x14, "AF_ATMSVC"),
        e(0x15, "AF_RDS"), e(0x16, "AF_SNA"), e(0x17, "AF_IRDA"), e(0x18, "AF_PPPOX"), e(0x19, "AF_WANPIPE"),
        e(0x1a, "AF_LLC"), e(0x1b, "AF_IB"), e(0x1c, "AF_MPLS"), e(0x1d, "AF_CAN"), e(0x1e, "AF_TIPC"),
        e(0x1f, "AF_BLUETOOTH"), e(0x20, "AF_IUCV"), e(0x21, "AF_RXRPC"), e(0x22, "AF_ISDN"), e(0x23, "AF_PHONET"),
        e(0x24, "AF_IEEE802154"), e(0x25, "AF_CAIF"), e(0x26, "AF_ALG"), e(0x27, "AF_NFC"), e(0x28, "AF_VSOCK"),
        e(0x29, "AF_KCM"), e(0x2a, "AF_QIPCRTR"), e(0x2b, "AF_SMC"), e(0x2c, "AF_XDP"), e(0x2d, "AF_MCTP"),
    ],
    differs: &[],
};

/// 7 names, else `SOCK_???`.
pub static SOCKTYPES: Table = Table {
    name: "socktypes",
    unknown: "SOCK_???",
    sorted: true,
    entries: &[
        e(1, "SOCK_STREAM"), e(2, "SOCK_DGRAM"), e(3, "SOCK_RAW"), e(4, "SOCK_RDM"), e(5, "SOCK_SEQPACKET"),
        e(6, "SOCK_DCCP"), e(0xa, "SOCK_PACKET"),
    ],
    differs: &[],
};

/// 2 names, else `SOCK_???`.
pub static SOCK_TYPE_FLAGS: Table = Table {
    name: "sock_type_flags",
    unknown: "SOCK_???",
    sorted: false,
    entries: &[
        e(0x80000, "SOCK_CLOEXEC"), e(0x800, "SOCK_NONBLOCK"),
    ],
    differs: &[],
};

/// 3 names, else `SHUT_???`.
pub static SHUTDOWN_MODES: Table = Table {
    name: "shutdown_modes",
    unknown: "SHUT_???",
    sorted: true,
    entries: &[
        e(0, "SHUT_RD"), e(1, "SHUT_WR"), e(2, "SHUT_RDWR"),
    ],
    differs: &[],
};

/// 25 names, else `MSG_???`.
pub static MSG_FLAGS: Table = Table {
    name: "msg_flags",
    unknown: "MSG_???",
    sorted: true,
    entries: &[
        e(1, "MSG_OOB"), e(2, "MSG_PEEK"), e(4, "MSG_DONTROUTE"), e(8, "MSG_CTRUNC"), e(0x10, "MSG_PROBE"),
        e(0x20, "MSG_TRUNC"), e(0x40, "MSG_DONTWAIT"), e(0x80, "MSG_EOR"), e(0x100, "MSG_WAITALL"),
        e(0x200, "MSG_FIN"), e(0x400, "MSG_SYN"), e(0x800, "MSG_CONFIRM"), e(0x1000, "MSG_RST"),
        e(0x2000, "MSG_ERRQUEUE"), e(0x4000, "MSG_NOSIGNAL"), e(0x8000, "MSG_MORE"), e(0x10000, "MSG_WAITFORONE"),
        e(0x20000, "MSG_SENDPAGE_NOTLAST"), e(0x40000, "MSG_BATCH"), e(0x80000, "MSG_NO_SHARED_FRAGS"),
        e(0x2000000, "MSG_SOCK_DEVMEM"), e(0x4000000, "MSG_ZEROCOPY"), e(0x20000000, "MSG_FASTOPEN"),
        e(0x40000000, "MSG_CMSG_CLOEXEC"), e(0x80000000, "MSG_CMSG_COMPAT"),
    ],
    differs: &[],
};

/// 44 names, else `SOL_??`.
pub static SOCKETLAYERS: Table = Table {
    name: "socketlayers",
    unknown: "SOL_??",
    sorted: true,
    entries: &[
        e(0, "SOL_IP"), e(1, "SOL_SOCKET"), e(6, "SOL_TCP"), e(0x11, "SOL_UDP"), e(0x28, "AF_VSOCK"),
        e(0x29, "SOL_IPV6"), e(0x3a, "SOL_ICMPV6"), e(0x64, "SOL_CAN_BASE"), e(0x65, "SOL_CAN_RAW"),
        e(0x84, "SOL_SCTP"), e(0x88, "SOL_UDPLITE"), e(0xff, "SOL_RAW"), e(0x100, "SOL_IPX"), e(0x101, "SOL_AX25"),
        e(0x102, "SOL_ATALK"), e(0x103, "SOL_NETROM"), e(0x104, "SOL_ROSE"), e(0x105, "SOL_DECNET"),
        e(0x106, "SOL_X25"), e(0x107, "SOL_PACKET"), e(0x108, "SOL_ATM"), e(0x109, "SOL_AAL"), e(0x10a, "SOL_IRDA"),
        e(0x10b, "SOL_NETBEUI"), e(0x10c, "SOL_LLC"), e(0x10d, "SOL_DCCP"), e(0x10e, "SOL_NETLINK"),
        e(0x10f, "SOL_TIPC"), e(0x110, "SOL_RXRPC"), e(0x111, "SOL_PPPOL2TP"), e(0x112, "SOL_BLUETOOTH"),
        e(0x113, "SOL_PNPIPE"), e(0x114, "SOL_RDS"), e(0x115, "SOL_IUCV"), e(0x116, "SOL_CAIF"), e(0x117, "SOL_ALG"),
        e(0x118, "SOL_NFC"), e(0x119, "SOL_KCM"), e(0x11a, "SOL_TLS"), e(0x11b, "SOL_XDP"), e(0x11c, "SOL_MPTCP"),
        e(0x11d, "SOL_MCTP"), e(0x11e, "SOL_SMC"), e(0x11f, "SOL_VSOCK"),
    ],
    differs: &[],
};

/// 36 names, else `IPPROTO_???`.
pub static INET_PROTOCOLS: Table = Table {
    name: "inet_protocols",
    unknown: "IPPROTO_???",
    sorted: true,
    entries: &[
        e(0, "IPPROTO_IP"), e(1, "IPPROTO_ICMP"), e(2, "IPPROTO_IGMP"), e(4, "IPPROTO_IPIP"), e(6, "IPPROTO_TCP"),
        e(8, "IPPROTO_EGP"), e(0xc, "IPPROTO_PUP"), e(0x11, "IPPROTO_UDP"), e(0x16, "IPPROTO_IDP"),
        e(0x1d, "IPPROTO_TP"), e(0x21, "IPPROTO_DCCP"), e(0x29, "IPPROTO_IPV6"), e(0x2b, "IPPROTO_ROUTING"),
        e(0x2c, "IPPROTO_FRAGMENT"), e(0x2e, "IPPROTO_RSVP"), e(0x2f, "IPPROTO_GRE"), e(0x32, "IPPROTO_ESP"),
        e(0x33, "IPPROTO_AH"), e(0x3a, "IPPROTO_ICMPV6"), e(0x3b, "IPPROTO_NONE"), e(0x3c, "IPPROTO_DSTOPTS"),
        e(0x5c, "IPPROTO_MTP"), e(0x5e, "IPPROTO_BEETPH"), e(0x62, "IPPROTO_ENCAP"), e(0x67, "IPPROTO_PIM"),
        e(0x6c, "IPPROTO_COMP"), e(0x73, "IPPROTO_L2TP"), e(0x84, "IPPROTO_SCTP"), e(0x87, "IPPROTO_MH"),
        e(0x88, "IPPROTO_UDPLITE"), e(0x89, "IPPROTO_MPLS"), e(0x8f, "IPPROTO_ETHERNET"), e(0x90, "IPPROTO_AGGFRAG"),
        e(0xff, "IPPROTO_RAW"), e(0x100, "IPPROTO_SMC"), e(0x106, "IPPROTO_MPTCP"),
    ],
    differs: &[],
};

/// 22 names, else `NETLINK_???`.
pub static NETLINK_PROTOCOLS: Table = Table {
    name: "netlink_protocols",
    unknown: "NETLINK_???",
    sorted: true,
    entries: &[
        e(0, "NETLINK_ROUTE"), e(1, "NETLINK_UNUSED"), e(2, "NETLINK_USERSOCK"), e(3, "NETLINK_FIREWALL"),
        e(4, "NETLINK_SOCK_DIAG"), e(5, "NETLINK_NFLOG"), e(6, "NETLINK_XFRM"), e(7, "NETLINK_SELINUX"),
        e(8, "NETLINK_ISCSI"), e(9, "NETLINK_AUDIT"), e(0xa, "NETLINK_FIB_LOOKUP"), e(0xb, "NETLINK_CONNECTOR"),
        e(0xc, "NETLINK_NETFILTER"), e(0xd, "NETLINK_IP6_FW"), e(0xe, "NETLINK_DNRTMSG"),
        e(0xf, "NETLINK_KOBJECT_UEVENT"), e(0x10, "NETLINK_GENERIC"), e(0x12, "NETLINK_SCSITRANSPORT"),
        e(0x13, "NETLINK_ECRYPTFS"), e(0x14, "NETLINK_RDMA"), e(0x15, "NETLINK_CRYPTO"), e(0x16, "NETLINK_SMC"),
    ],
    differs: &[],
};

/// 8 names, else `PACKET_???`.
pub static AF_PACKET_TYPES: Table = Table {
    name: "af_packet_types",
    unknown: "PACKET_???",
    sorted: true,
    entries: &[
        e(0, "PACKET_HOST"), e(1, "PACKET_BROADCAST"), e(2, "PACKET_MULTICAST"), e(3, "PACKET_OTHERHOST"),
        e(4, "PACKET_OUTGOING"), e(5, "PACKET_LOOPBACK"), e(6, "PACKET_USER"), e(7, "PACKET_KERNEL"),
    ],
    differs: &[],
};

/// 3 names, else `TPACKET_???`.
pub static AF_PACKET_VERSIONS: Table = Table {
    name: "af_packet_versions",
    unknown: "TPACKET_???",
    sorted: true,
    entries: &[
        e(0, "TPACKET_V1"), e(1, "TPACKET_V2"), e(2, "TPACKET_V3"),
    ],
    differs: &[],
};

/// 4 names, else `PACKET_MR_???`.
pub static PACKET_MREQ_TYPE: Table = Table {
    name: "packet_mreq_type",
    unknown: "PACKET_MR_???",
    sorted: true,
    entries: &[
        e(0, "PACKET_MR_MULTICAST"), e(1, "PACKET_MR_PROMISC"), e(2, "PACKET_MR_ALLMULTI"), e(3, "PACKET_MR_UNICAST"),
    ],
    differs: &[],
};

/// 67 names, else `ARPHRD_???`.
pub static ARP_HARDWARE_TYPES: Table = Table {
    name: "arp_hardware_types",
    unknown: "ARPHRD_???",
    sorted: true,
    entries: &[
        e(0, "ARPHRD_NETROM"), e(1, "ARPHRD_ETHER"), e(2, "ARPHRD_EETHER"), e(3, "ARPHRD_AX25"),
        e(4, "ARPHRD_PRONET"), e(5, "ARPHRD_CHAOS"), e(6, "ARPHRD_IEEE802"), e(7, "ARPHRD_ARCNET"),
        e(8, "ARPHRD_APPLETLK"), e(0xf, "ARPHRD_DLCI"), e(0x13, "ARPHRD_ATM"), e(0x17, "ARPHRD_METRICOM"),
        e(0x18, "ARPHRD_IEEE1394"), e(0x1b, "ARPHRD_EUI64"), e(0x20, "ARPHRD_INFINIBAND"), e(0x100, "ARPHRD_SLIP"),
        e(0x101, "ARPHRD_CSLIP"), e(0x102, "ARPHRD_SLIP6"), e(0x103, "ARPHRD_CSLIP6"), e(0x104, "ARPHRD_RSRVD"),
        e(0x108, "ARPHRD_ADAPT"), e(0x10e, "ARPHRD_ROSE"), e(0x10f, "ARPHRD_X25"), e(0x110, "ARPHRD_HWX25"),
        e(0x118, "ARPHRD_CAN"), e(0x122, "ARPHRD_MCTP"), e(0x200, "ARPHRD_PPP"), e(0x201, "ARPHRD_HDLC"),
        e(0x204, "ARPHRD_LAPB"), e(0x205, "ARPHRD_DDCMP"), e(0x206, "ARPHRD_RAWHDLC"), e(0x207, "ARPHRD_RAWIP"),
        e(0x300, "ARPHRD_TUNNEL"), e(0x301, "ARPHRD_TUNNEL6"), e(0x302, "ARPHRD_FRAD"), e(0x303, "ARPHRD_SKIP"),
        e(0x304, "ARPHRD_LOOPBACK"), e(0x305, "ARPHRD_LOCALTLK"), e(0x306, "ARPHRD_FDDI"), e(0x307, "ARPHRD_BIF"),
        e(0x308, "ARPHRD_SIT"), e(0x309, "ARPHRD_IPDDP"), e(0x30a, "ARPHRD_IPGRE"), e(0x30b, "ARPHRD_PIMREG"),
        e(0x30c, "ARPHRD_HIPPI"), e(0x30d, "ARPHRD_ASH"), e(0x30e, "ARPHRD_ECONET"), e(0x30f, "ARPHRD_IRDA"),
        e(0x310, "ARPHRD_FCPP"), e(0x311, "ARPHRD_FCAL"), e(0x312, "ARPHRD_FCPL"), e(0x313, "ARPHRD_FCFABRIC"),
        e(0x320, "ARPHRD_IEEE802_TR"), e(0x321, "ARPHRD_IEEE80211"), e(0x322, "ARPHRD_IEEE80211_PRISM"),
        e(0x323, "ARPHRD_IEEE80211_RADIOTAP"), e(0x324, "ARPHRD_IEEE802154"), e(0x325, "ARPHRD_IEEE802154_MONITOR"),
        e(0x334, "ARPHRD_PHONET"), e(0x335, "ARPHRD_PHONET_PIPE"), e(0x336, "ARPHRD_CAIF"), e(0x337, "ARPHRD_IP6GRE"),
        e(0x338, "ARPHRD_NETLINK"), e(0x339, "ARPHRD_6LOWPAN"), e(0x33a, "ARPHRD_VSOCKMON"), e(0xfffe, "ARPHRD_NONE"),
        e(0xffff, "ARPHRD_VOID"),
    ],
    differs: &[],
};

/// 106 names, else `ETH_P_???`.
pub static ETHERNET_PROTOCOLS: Table = Table {
    name: "ethernet_protocols",
    unknown: "ETH_P_???",
    sorted: true,
    entries: &[
        e(1, "ETH_P_802_3"), e(2, "ETH_P_AX25"), e(3, "ETH_P_ALL"), e(4, "ETH_P_802_2"), e(5, "ETH_P_SNAP"),
        e(6, "ETH_P_DDCMP"), e(7, "ETH_P_WAN_PPP"), e(8, "ETH_P_PPP_MP"), e(9, "ETH_P_LOCALTALK"),
        e(0xc, "ETH_P_CAN"), e(0xd, "ETH_P_CANFD"), e(0xe, "ETH_P_CANXL"), e(0x10, "ETH_P_PPPTALK"),
        e(0x11, "ETH_P_TR_802_2"), e(0x15, "ETH_P_MOBITEX"), e(0x16, "ETH_P_CONTROL"), e(0x17, "ETH_P_IRDA"),
        e(0x18, "ETH_P_ECONET"), e(0x19, "ETH_P_HDLC"), e(0x1a, "ETH_P_ARCNET"), e(0x1b, "ETH_P_DSA"),
        e(0x1c, "ETH_P_TRAILER"), e(0x60, "ETH_P_LOOP"), e(0xf5, "ETH_P_PHONET"), e(0xf6, "ETH_P_IEEE802154"),
        e(0xf7, "ETH_P_CAIF"), e(0xf8, "ETH_P_XDSA"), e(0xf9, "ETH_P_MAP"), e(0xfa, "ETH_P_MCTP"),
        e(0xfe, "ETH_P_GRE_OSI"), e(0x200, "ETH_P_PUP"), e(0x201, "ETH_P_PUPAT"), e(0x600, "ETH_P_802_3_MIN"),
        e(0x800, "ETH_P_IP"), e(0x805, "ETH_P_X25"), e(0x806, "ETH_P_ARP"), e(0x8ff, "ETH_P_BPQ"),
        e(0xa00, "ETH_P_IEEEPUP"), e(0xa01, "ETH_P_IEEEPUPAT"), e(0x22eb, "ETH_P_ERSPAN2"), e(0x22f0, "ETH_P_TSN"),
        e(0x4305, "ETH_P_BATMAN"), e(0x6000, "ETH_P_DEC"), e(0x6001, "ETH_P_DNA_DL"), e(0x6002, "ETH_P_DNA_RC"),
        e(0x6003, "ETH_P_DNA_RT"), e(0x6004, "ETH_P_LAT"), e(0x6005, "ETH_P_DIAG"), e(0x6006, "ETH_P_CUST"),
        e(0x6007, "ETH_P_SCA"), e(0x6558, "ETH_P_TEB"), e(0x8035, "ETH_P_RARP"), e(0x809b, "ETH_P_ATALK"),
        e(0x80f3, "ETH_P_AARP"), e(0x8100, "ETH_P_8021Q"), e(0x8137, "ETH_P_IPX"), e(0x86dd, "ETH_P_IPV6"),
        e(0x8808, "ETH_P_PAUSE"), e(0x8809, "ETH_P_SLOW"), e(0x883e, "ETH_P_WCCP"), e(0x8847, "ETH_P_MPLS_UC"),
        e(0x8848, "ETH_P_MPLS_MC"), e(0x884c, "ETH_P_ATMMPOA"), e(0x8863, "ETH_P_PPP_DISC"),
        e(0x8864, "ETH_P_PPP_SES"), e(0x886c, "ETH_P_LINK_CTL"), e(0x8870, "ETH_P_8021AC"),
        e(0x8884, "ETH_P_ATMFATE"), e(0x888e, "ETH_P_PAE"), e(0x8892, "ETH_P_PROFINET"), e(0x8899, "ETH_P_REALTEK"),
        e(0x88a2, "ETH_P_AOE"), e(0x88a4, "ETH_P_ETHERCAT"), e(0x88a8, "ETH_P_8021AD"), e(0x88b5, "ETH_P_802_EX1"),
        e(0x88be, "ETH_P_ERSPAN"), e(0x88c3, "ETH_P_MXLGSW"), e(0x88c7, "ETH_P_PREAUTH"), e(0x88ca, "ETH_P_TIPC"),
        e(0x88cc, "ETH_P_LLDP"), e(0x88e3, "ETH_P_MRP"), e(0x88e5, "ETH_P_MACSEC"), e(0x88e7, "ETH_P_8021AH"),
        e(0x88f5, "ETH_P_MVRP"), e(0x88f7, "ETH_P_1588"), e(0x88f8, "ETH_P_NCSI"), e(0x88fb, "ETH_P_PRP"),
        e(0x8902, "ETH_P_CFM"), e(0x8906, "ETH_P_FCOE"), e(0x890d, "ETH_P_TDLS"), e(0x8914, "ETH_P_FIP"),
        e(0x8915, "ETH_P_IBOE"), e(0x8917, "ETH_P_80221"), e(0x892f, "ETH_P_HSR"), e(0x894f, "ETH_P_NSH"),
        e(0x9000, "ETH_P_LOOPBACK"), e(0x9100, "ETH_P_QINQ1"), e(0x9200, "ETH_P_QINQ2"), e(0x9300, "ETH_P_QINQ3"),
        e(0x9988, "ETH_P_YT921X"), e(0xdada, "ETH_P_EDSA"), e(0xdadb, "ETH_P_DSA_8021Q"),
        e(0xe001, "ETH_P_DSA_A5PSW"), e(0xed3e, "ETH_P_IFE"), e(0xfbfb, "ETH_P_AF_IUCV"), e(0xfd3a, "ETH_P_NXP_NETC"),
    ],
    differs: &[],
};

/// 4 names, else `VMADDR_CID_???`.
pub static VSOCK_CIDS: Table = Table {
    name: "vsock_cids",
    unknown: "VMADDR_CID_???",
    sorted: true,
    entries: &[
        e(0, "VMADDR_CID_HYPERVISOR"), e(1, "VMADDR_CID_LOCAL"), e(2, "VMADDR_CID_HOST"),
        e(0xffffffff, "VMADDR_CID_ANY"),
    ],
    differs: &[],
};

/// 1 names.
pub static VSOCK_PORTS: Table = Table {
    name: "vsock_ports",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffffffff, "VMADDR_PORT_ANY"),
    ],
    differs: &[],
};

/// 1 names, else `VMADDR_FLAG_???`.
pub static VSOCK_FLAGS: Table = Table {
    name: "vsock_flags",
    unknown: "VMADDR_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "VMADDR_FLAG_TO_HOST"),
    ],
    differs: &[],
};

/// 4 names, else `IPTOS_???`.
pub static IP_TYPE_OF_SERVICES: Table = Table {
    name: "ip_type_of_services",
    unknown: "IPTOS_???",
    sorted: false,
    entries: &[
        e(0x10, "IPTOS_LOWDELAY"), e(8, "IPTOS_THROUGHPUT"), e(4, "IPTOS_RELIABILITY"), e(2, "IPTOS_MINCOST"),
    ],
    differs: &[],
};

/// 10 names, else `IP_???`.
pub static IP_CMSG_TYPES: Table = Table {
    name: "ip_cmsg_types",
    unknown: "IP_???",
    sorted: false,
    entries: &[
        e(8, "IP_PKTINFO"), e(2, "IP_TTL"), e(1, "IP_TOS"), e(6, "IP_RECVOPTS"), e(7, "IP_RETOPTS"),
        e(0xb, "IP_RECVERR"), e(0x14, "IP_ORIGDSTADDR"), e(0x17, "IP_CHECKSUM"), e(3, "SCM_SECURITY"),
        e(0x34, "IP_PROTOCOL"),
    ],
    differs: &[],
};

/// 19 names, else `IFF_???`.
pub static IFFFLAGS: Table = Table {
    name: "iffflags",
    unknown: "IFF_???",
    sorted: true,
    entries: &[
        e(1, "IFF_UP"), e(2, "IFF_BROADCAST"), e(4, "IFF_DEBUG"), e(8, "IFF_LOOPBACK"), e(0x10, "IFF_POINTOPOINT"),
        e(0x20, "IFF_NOTRAILERS"), e(0x40, "IFF_RUNNING"), e(0x80, "IFF_NOARP"), e(0x100, "IFF_PROMISC"),
        e(0x200, "IFF_ALLMULTI"), e(0x400, "IFF_MASTER"), e(0x800, "IFF_SLAVE"), e(0x1000, "IFF_MULTICAST"),
        e(0x2000, "IFF_PORTSEL"), e(0x4000, "IFF_AUTOMEDIA"), e(0x8000, "IFF_DYNAMIC"), e(0x10000, "IFF_LOWER_UP"),
        e(0x20000, "IFF_DORMANT"), e(0x40000, "IFF_ECHO"),
    ],
    differs: &[],
};
