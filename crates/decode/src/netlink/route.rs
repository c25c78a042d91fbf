//! NETLINK_ROUTE: links, addresses, routes, neighbours, rules, queueing, statistics (`man 7 rtnetlink`,
//! linux/rtnetlink.h, linux/if_link.h and their kin).

use abi::c::*;

use super::{ADDRESS, Attrs as Table, FAMILY, FAMILY_ONLY, TICKS, hex, payload};
use crate::words::*;

cases! {
    /// What a message of a type holds.
    pub MESSAGES ():
    RTM_NEWLINK | RTM_DELLINK | RTM_GETLINK | RTM_SETLINK => (header: Opening(&IFINFO), attrs: Attrs(&LINK));
    RTM_NEWADDR | RTM_DELADDR | RTM_GETADDR | RTM_NEWMULTICAST | RTM_DELMULTICAST | RTM_GETMULTICAST
        | RTM_NEWANYCAST | RTM_DELANYCAST | RTM_GETANYCAST => (header: Opening(&IFADDR), attrs: Attrs(&ADDR));
    RTM_NEWROUTE | RTM_DELROUTE | RTM_GETROUTE => (header: Opening(&RT), attrs: Attrs(&ROUTE));
    RTM_NEWNEIGH | RTM_DELNEIGH | RTM_GETNEIGH => (header: Opening(&ND), attrs: Attrs(&NEIGH));
    RTM_NEWRULE | RTM_DELRULE | RTM_GETRULE => (header: Opening(&FIB_RULE), attrs: Attrs(&RULE));
    RTM_NEWQDISC | RTM_DELQDISC | RTM_GETQDISC | RTM_NEWTCLASS | RTM_DELTCLASS | RTM_GETTCLASS | RTM_NEWTFILTER
        | RTM_DELTFILTER | RTM_GETTFILTER | RTM_NEWCHAIN | RTM_DELCHAIN | RTM_GETCHAIN
        => (header: Opening(&TCM), attrs: Attrs(&TC));
    RTM_NEWACTION | RTM_DELACTION | RTM_GETACTION => (header: Opening(&TCAM), attrs: Attrs(&ACTIONS));
    RTM_NEWNEIGHTBL | RTM_GETNEIGHTBL | RTM_SETNEIGHTBL => (header: Opening(&NDT), attrs: Attrs(&NEIGHTBL));
    RTM_NEWADDRLABEL | RTM_DELADDRLABEL | RTM_GETADDRLABEL => (header: Opening(&IFADDRLBL), attrs: Attrs(&ADDRLABEL));
    RTM_GETDCB | RTM_SETDCB => (header: Opening(&DCB), attrs: Attrs(&DCB_ATTRS));
    RTM_NEWNETCONF | RTM_DELNETCONF | RTM_GETNETCONF => (header: Opening(&NETCONF), attrs: Attrs(&NETCONF_ATTRS));
    RTM_NEWMDB | RTM_DELMDB | RTM_GETMDB => (header: Opening(&BR_PORT), attrs: Attrs(&MDB));
    RTM_NEWNSID | RTM_DELNSID | RTM_GETNSID => (header: Opening(&RTGEN), attrs: Attrs(&NSID));
    RTM_NEWSTATS | RTM_GETSTATS => (header: Opening(&IF_STATS), attrs: Attrs(&STATS));
    RTM_NEWCACHEREPORT => (header: Opening(&CACHE_REPORT), attrs: Switch(FAMILY, &[
        (RTNL_FAMILY_IPMR, Attrs(&REPORT4)), (RTNL_FAMILY_IP6MR, Attrs(&REPORT6))
    ], &HexBytes(Rest)));
    RTM_NEWNEXTHOP | RTM_DELNEXTHOP | RTM_GETNEXTHOP => (header: Opening(&NH), attrs: Attrs(&NEXTHOP));
    _ => (all: Hook(&FAMILY_ONLY, &[]));
}

record! {
    /// A link.
    pub IFINFO = ifinfomsg {
        ifi_family: Name(&ADDRFAMS),
        ifi_type: Name(&ARP_HARDWARE_TYPES),
        ifi_index: Interface,
        ifi_flags: Flags(&IFFFLAGS),
        ifi_change: Hex,
    }
    /// An address.
    pub IFADDR = ifaddrmsg {
        ifa_family: Name(&ADDRFAMS),
        ifa_prefixlen: Uint,
        ifa_flags: Flags(&IFADDRFLAGS),
        ifa_scope: NameOr(&ROUTING_SCOPES, Base::Hex),
        ifa_index: Interface,
    }
    /// A route.
    pub RT = rtmsg {
        rtm_family: Name(&ADDRFAMS),
        rtm_dst_len: Uint,
        rtm_src_len: Uint,
        rtm_tos: Flags(&IP_TYPE_OF_SERVICES),
        rtm_table: NameOr(&ROUTING_TABLE_IDS, Base::Hex),
        rtm_protocol: Name(&ROUTING_PROTOCOLS),
        rtm_scope: NameOr(&ROUTING_SCOPES, Base::Hex),
        rtm_type: Name(&ROUTING_TYPES),
        rtm_flags: Flags(&ROUTING_FLAGS),
    }
    /// A neighbour.
    pub ND = ndmsg {
        ndm_family: Name(&ADDRFAMS),
        ndm_ifindex: Interface,
        ndm_state: Flags(&NEIGHBOR_CACHE_ENTRY_STATES),
        ndm_flags: Flags(&NEIGHBOR_CACHE_ENTRY_FLAGS),
        ndm_type: Name(&ROUTING_TYPES),
    }
    /// A routing rule.
    pub FIB_RULE = fib_rule_hdr {
        family: Name(&ADDRFAMS),
        dst_len: Uint,
        src_len: Uint,
        tos: Flags(&IP_TYPE_OF_SERVICES),
        table: Name(&ROUTING_TABLE_IDS),
        action: Name(&FIB_RULE_ACTIONS),
        flags: Flags(&FIB_RULE_FLAGS),
    }
    /// Traffic control.
    pub TCM = tcmsg {
        tcm_family: Name(&ADDRFAMS),
        tcm_ifindex: Interface,
        tcm_handle: Uint,
        tcm_parent: Uint,
        tcm_info: Uint,
    }
    /// Actions of traffic control.
    pub TCAM = tcamsg { tca_family: Name(&ADDRFAMS) }
    /// A table of neighbours.
    pub NDT = ndtmsg { ndtm_family: Name(&ADDRFAMS) }
    /// A label of addresses.
    pub IFADDRLBL = ifaddrlblmsg {
        ifal_family: Name(&ADDRFAMS),
        ifal_prefixlen: Uint,
        ifal_flags: Uint,
        ifal_index: Interface,
        ifal_seq: Uint,
    }
    /// Data center bridging.
    pub DCB = dcbmsg { dcb_family: Name(&ADDRFAMS), cmd: Name(&DCB_COMMANDS) }
    /// The configuration of an interface's protocol.
    pub NETCONF = netconfmsg_padded { ncm_family: Name(&ADDRFAMS) }
    /// A bridge's multicast database.
    pub BR_PORT = br_port_msg { family: Name(&ADDRFAMS), ifindex: Interface }
    /// Names of network namespaces.
    pub RTGEN = rtgenmsg_padded { rtgen_family: Name(&ADDRFAMS) }
    /// A report of multicast routing.
    pub CACHE_REPORT = rtgenmsg_padded { rtgen_family: Hook(&REPORT_FAMILY, &[]) }
    /// Statistics.
    pub IF_STATS = if_stats_msg {
        family: Name(&ADDRFAMS),
        pad1: When(Not(pad1, 0), &Hex),
        pad2: When(Not(pad2, 0), &Hex),
        ifindex: Interface,
        filter_mask: Flags(&IFSTATS_ATTR_FLAGS),
    }
    /// A next hop.
    pub NH = nhmsg {
        nh_family: Name(&ADDRFAMS),
        nh_scope: NameOr(&ROUTING_SCOPES, Base::Hex),
        nh_protocol: Name(&ROUTING_PROTOCOLS),
        resvd: When(Not(resvd, 0), &Hex),
        nh_flags: Flags(&ROUTE_NEXTHOP_FLAGS),
    }
}

/// Multicast routing has families of its own beside those of sockets.
static REPORT_FAMILY: Hook = Hook {
    name: "rtgen_family",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let num = walk.num(site, 1);
        let known = ADDRFAMS.name(walk.abi(), num.bits).is_some();
        Value::Name(num, if known { &ADDRFAMS } else { &RTNL_FAMILY }, None)
    },
};

// --- links

attrs! {
    /// A link.
    pub LINK = RTNL_LINK_ATTRS {
        IFLA_ADDRESS | IFLA_BROADCAST | IFLA_PERM_ADDRESS: Mac(Rest),
        IFLA_IFNAME | IFLA_QDISC | IFLA_IFALIAS | IFLA_PHYS_PORT_NAME | IFLA_ALT_IFNAME | IFLA_PARENT_DEV_NAME
            | IFLA_PARENT_DEV_BUS_NAME: Whole,
        IFLA_NEW_IFINDEX: Interface,
        IFLA_MTU | IFLA_NET_NS_PID | IFLA_LINK | IFLA_MASTER | IFLA_TXQLEN | IFLA_WEIGHT | IFLA_NUM_VF | IFLA_GROUP | IFLA_PROMISCUITY
            | IFLA_NUM_TX_QUEUES | IFLA_NUM_RX_QUEUES | IFLA_CARRIER_CHANGES | IFLA_GSO_MAX_SEGS
            | IFLA_GSO_MAX_SIZE | IFLA_CARRIER_UP_COUNT | IFLA_CARRIER_DOWN_COUNT
            | IFLA_MIN_MTU | IFLA_MAX_MTU | IFLA_GRO_MAX_SIZE | IFLA_TSO_MAX_SIZE | IFLA_TSO_MAX_SEGS | IFLA_ALLMULTI
            | IFLA_DEVLINK_PORT | IFLA_GSO_IPV4_MAX_SIZE | IFLA_GRO_IPV4_MAX_SIZE: Uint,
        IFLA_NET_NS_FD: Fd,
        IFLA_LINK_NETNSID | IFLA_NEW_NETNSID | IFLA_IF_NETNSID: Int,
        IFLA_STATS: Grown(&LINK_STATS, 92),
        IFLA_STATS64: Grown(&LINK_STATS64, 192),
        IFLA_MAP: Grown(&LINK_MAP, 28),
        IFLA_OPERSTATE | IFLA_LINKMODE | IFLA_CARRIER | IFLA_PROTO_DOWN | IFLA_NETNS_IMMUTABLE: U8,
        IFLA_HEADROOM | IFLA_TAILROOM: U16,
        IFLA_MAX_PACING_OFFLOAD_HORIZON: U64,
        IFLA_EXT_MASK: Loose(4, &Flags(&RTNL_IFLA_EXT_FILTER_FLAGS)),
        IFLA_EVENT: Name(&RTNL_IFLA_EVENTS),
        IFLA_PROTINFO: Switch(FAMILY, &[(AF_BRIDGE, Attrs(&BRPORT)), (AF_INET6, Attrs(&INET6))], &HexBytes(Rest)),
        IFLA_LINKINFO: Attrs(&LINKINFO),
        IFLA_VFINFO_LIST: Attrs(&VFINFO_LIST),
        IFLA_VF_PORTS: Attrs(&VF_PORTS),
        IFLA_PORT_SELF: Attrs(&PORT),
        IFLA_AF_SPEC: Switch(FAMILY, &[(AF_BRIDGE, Attrs(&BRIDGE))], &Attrs(&AF_SPEC)),
        IFLA_XDP: Attrs(&XDP),
        IFLA_PROP_LIST: Attrs(&PROPERTIES),
        IFLA_PROTO_DOWN_REASON: Attrs(&DOWN_REASON),
    }
    /// Further names of a link.
    pub PROPERTIES = RTNL_LINK_ATTRS { IFLA_ALT_IFNAME: Whole }
    /// What kind of link it is.
    pub LINKINFO = RTNL_IFLA_INFO_ATTRS {
        IFLA_INFO_KIND | IFLA_INFO_SLAVE_KIND: Text,
        IFLA_INFO_DATA: Hook(&INFO_DATA, &[]),
        IFLA_INFO_XSTATS: Hook(&INFO_XSTATS, &[]),
        IFLA_INFO_SLAVE_DATA: Hook(&INFO_SLAVE_DATA, &[]),
    }
    /// A port of a bridge.
    pub BRPORT = RTNL_IFLA_BRPORT_ATTRS {
        IFLA_BRPORT_STATE | IFLA_BRPORT_MODE | IFLA_BRPORT_GUARD | IFLA_BRPORT_PROTECT | IFLA_BRPORT_FAST_LEAVE
            | IFLA_BRPORT_LEARNING | IFLA_BRPORT_UNICAST_FLOOD | IFLA_BRPORT_PROXYARP | IFLA_BRPORT_LEARNING_SYNC
            | IFLA_BRPORT_PROXYARP_WIFI | IFLA_BRPORT_TOPOLOGY_CHANGE_ACK | IFLA_BRPORT_CONFIG_PENDING
            | IFLA_BRPORT_MULTICAST_ROUTER | IFLA_BRPORT_MCAST_FLOOD | IFLA_BRPORT_MCAST_TO_UCAST
            | IFLA_BRPORT_VLAN_TUNNEL | IFLA_BRPORT_BCAST_FLOOD | IFLA_BRPORT_NEIGH_SUPPRESS | IFLA_BRPORT_ISOLATED
            | IFLA_BRPORT_MRP_RING_OPEN | IFLA_BRPORT_MRP_IN_OPEN | IFLA_BRPORT_LOCKED | IFLA_BRPORT_MAB
            | IFLA_BRPORT_NEIGH_VLAN_SUPPRESS | IFLA_BRPORT_NEIGH_FORWARD_GRAT: U8,
        IFLA_BRPORT_PRIORITY | IFLA_BRPORT_DESIGNATED_PORT | IFLA_BRPORT_DESIGNATED_COST | IFLA_BRPORT_ID
            | IFLA_BRPORT_NO: U16,
        IFLA_BRPORT_BACKUP_PORT: Interface,
        IFLA_BRPORT_COST | IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT
            | IFLA_BRPORT_MCAST_EHT_HOSTS_CNT | IFLA_BRPORT_MCAST_N_GROUPS | IFLA_BRPORT_MCAST_MAX_GROUPS
            | IFLA_BRPORT_BACKUP_NHID: Uint,
        IFLA_BRPORT_ROOT_ID | IFLA_BRPORT_BRIDGE_ID: Struct(&BRIDGE_ID),
        IFLA_BRPORT_MESSAGE_AGE_TIMER | IFLA_BRPORT_FORWARD_DELAY_TIMER | IFLA_BRPORT_HOLD_TIMER: TICKS,
        IFLA_BRPORT_GROUP_FWD_MASK: Width(2, &Hex),
    }
    /// A bridge.
    pub BRIDGE_DATA = RTNL_IFLA_INFO_DATA_BRIDGE_ATTRS {
        IFLA_BR_FORWARD_DELAY | IFLA_BR_HELLO_TIME | IFLA_BR_MAX_AGE | IFLA_BR_AGEING_TIME | IFLA_BR_HELLO_TIMER
            | IFLA_BR_TCN_TIMER | IFLA_BR_TOPOLOGY_CHANGE_TIMER | IFLA_BR_GC_TIMER | IFLA_BR_MCAST_LAST_MEMBER_INTVL
            | IFLA_BR_MCAST_MEMBERSHIP_INTVL | IFLA_BR_MCAST_QUERIER_INTVL | IFLA_BR_MCAST_QUERY_INTVL
            | IFLA_BR_MCAST_QUERY_RESPONSE_INTVL | IFLA_BR_MCAST_STARTUP_QUERY_INTVL: TICKS,
        IFLA_BR_STP_STATE | IFLA_BR_ROOT_PATH_COST | IFLA_BR_MCAST_HASH_ELASTICITY | IFLA_BR_MCAST_HASH_MAX
            | IFLA_BR_MCAST_LAST_MEMBER_CNT | IFLA_BR_MCAST_STARTUP_QUERY_CNT | IFLA_BR_FDB_N_LEARNED
            | IFLA_BR_FDB_MAX_LEARNED: Uint,
        IFLA_BR_PRIORITY | IFLA_BR_ROOT_PORT | IFLA_BR_VLAN_DEFAULT_PVID: U16,
        IFLA_BR_VLAN_FILTERING | IFLA_BR_TOPOLOGY_CHANGE | IFLA_BR_TOPOLOGY_CHANGE_DETECTED | IFLA_BR_MCAST_ROUTER
            | IFLA_BR_MCAST_SNOOPING | IFLA_BR_MCAST_QUERY_USE_IFADDR | IFLA_BR_MCAST_QUERIER
            | IFLA_BR_NF_CALL_IPTABLES | IFLA_BR_NF_CALL_IP6TABLES | IFLA_BR_NF_CALL_ARPTABLES
            | IFLA_BR_VLAN_STATS_ENABLED | IFLA_BR_MCAST_STATS_ENABLED | IFLA_BR_MCAST_IGMP_VERSION
            | IFLA_BR_MCAST_MLD_VERSION | IFLA_BR_VLAN_STATS_PER_PORT: U8,
        IFLA_BR_VLAN_PROTOCOL: Loose(2, &Hook(&VLAN_PROTOCOL, &[])),
        IFLA_BR_GROUP_FWD_MASK: Width(2, &Hex),
        IFLA_BR_ROOT_ID | IFLA_BR_BRIDGE_ID: Struct(&BRIDGE_ID),
        IFLA_BR_GROUP_ADDR: Mac(Rest),
        IFLA_BR_MULTI_BOOLOPT: Struct(&BOOLOPT),
        IFLA_BR_MCAST_QUERIER_STATE: Attrs(&QUERIER),
        IFLA_BR_STP_MODE: Loose(4, &Name(&RTNL_BR_STP_MODE)),
    }
    /// The querier of a bridge's multicast.
    pub QUERIER = RTNL_IFLA_BR_MCAST_QUERIER_ATTRS {
        BRIDGE_QUERIER_IP_ADDRESS: Inet4,
        BRIDGE_QUERIER_IPV6_ADDRESS: Inet6,
        BRIDGE_QUERIER_IP_PORT | BRIDGE_QUERIER_IPV6_PORT: Interface,
        BRIDGE_QUERIER_IP_OTHER_TIMER | BRIDGE_QUERIER_IPV6_OTHER_TIMER: TICKS,
    }
    /// A tunnel device of a program.
    pub TUN_DATA = RTNL_IFLA_INFO_DATA_TUN_ATTRS {
        IFLA_TUN_OWNER: Uid,
        IFLA_TUN_GROUP: Gid,
        IFLA_TUN_NUM_QUEUES | IFLA_TUN_NUM_DISABLED_QUEUES: Uint,
        IFLA_TUN_TYPE: Loose(1, &Hook(&TUN_TYPE, &[])),
        IFLA_TUN_PI | IFLA_TUN_VNET_HDR | IFLA_TUN_PERSIST | IFLA_TUN_MULTI_QUEUE: U8,
    }
    /// Virtual functions of a device.
    pub VFINFO_LIST = RTNL_IFLA_VFINFO_LIST_ATTRS { IFLA_VF_INFO: Attrs(&VFINFO) }
    /// A virtual function.
    pub VFINFO = RTNL_IFLA_VF_INFO_ATTRS {
        IFLA_VF_MAC: Struct(&VF_MAC),
        IFLA_VF_VLAN: Struct(&VF_VLAN),
        IFLA_VF_TX_RATE: Struct(&VF_TX_RATE),
        IFLA_VF_SPOOFCHK | IFLA_VF_RSS_QUERY_EN | IFLA_VF_TRUST: Struct(&VF_SETTING),
        IFLA_VF_LINK_STATE: Struct(&VF_LINK_STATE),
        IFLA_VF_RATE: Struct(&VF_RATE),
        IFLA_VF_STATS: Attrs(&VF_STATS),
        IFLA_VF_IB_NODE_GUID | IFLA_VF_IB_PORT_GUID: Hook(&VF_GUID, &[]),
        IFLA_VF_VLAN_LIST: Attrs(&VF_VLANS),
        IFLA_VF_BROADCAST: Struct(&VF_BROADCAST),
    }
    /// Its statistics.
    pub VF_STATS = RTNL_IFLA_VF_STATS_ATTRS {
        IFLA_VF_STATS_RX_PACKETS | IFLA_VF_STATS_TX_PACKETS | IFLA_VF_STATS_RX_BYTES | IFLA_VF_STATS_TX_BYTES
            | IFLA_VF_STATS_BROADCAST | IFLA_VF_STATS_MULTICAST | IFLA_VF_STATS_RX_DROPPED
            | IFLA_VF_STATS_TX_DROPPED: U64,
    }
    /// Its VLANs.
    pub VF_VLANS = RTNL_IFLA_VF_VLAN_LIST_ATTRS { IFLA_VF_VLAN_INFO: Struct(&VF_VLAN_INFO) }
    /// Ports of virtual functions.
    pub VF_PORTS = RTNL_IFLA_VF_PORT_ATTRS { IFLA_VF_PORT: Attrs(&PORT) }
    /// A port.
    pub PORT = RTNL_IFLA_PORT_ATTRS {
        IFLA_PORT_VF: Uint,
        IFLA_PORT_PROFILE: Whole,
        IFLA_PORT_VSI_TYPE: Struct(&PORT_VSI),
        IFLA_PORT_REQUEST: U8,
        IFLA_PORT_RESPONSE: U16,
    }
    /// By address family.
    pub AF_SPEC = ADDRFAMS {
        AF_INET: Attrs(&INET),
        AF_INET6: Attrs(&INET6),
        AF_MCTP: Attrs(&MCTP),
    }
    /// IPv4 of a link.
    pub INET = RTNL_IFLA_AF_SPEC_INET_ATTRS { IFLA_INET_CONF: Indexed(&INET_DEVCONF_INDICES, &Int) }
    /// IPv6 of a link.
    pub INET6 = RTNL_IFLA_AF_SPEC_INET6_ATTRS {
        IFLA_INET6_FLAGS: Loose(4, &Flags(&INET6_IF_FLAGS)),
        IFLA_INET6_CONF: Indexed(&INET6_DEVCONF_INDICES, &Int),
        IFLA_INET6_STATS: Indexed(&SNMP_IP_STATS, &U64),
        IFLA_INET6_CACHEINFO: Struct(&IFLA_CACHEINFO),
        IFLA_INET6_ICMP6STATS: Indexed(&SNMP_ICMP6_STATS, &U64),
        IFLA_INET6_TOKEN: Inet6,
        IFLA_INET6_ADDR_GEN_MODE: Loose(1, &Name(&IN6_ADDR_GEN_MODE)),
        IFLA_INET6_RA_MTU: Uint,
    }
    /// MCTP of a link.
    pub MCTP = RTNL_IFLA_AF_SPEC_MCTP_ATTRS {
        IFLA_MCTP_NET: Uint,
        IFLA_MCTP_PHYS_BINDING: Width(1, &Hex),
    }
    /// A bridge's own view of a link.
    pub BRIDGE = RTNL_IFLA_AF_SPEC_BRIDGE_ATTRS {
        IFLA_BRIDGE_FLAGS: Loose(2, &Flags(&RTNL_IFLA_BRIDGE_FLAGS)),
        IFLA_BRIDGE_MODE: Loose(2, &Name(&RTNL_IFLA_BRIDGE_MODES)),
        IFLA_BRIDGE_VLAN_INFO: Parts(&[Struct(&BRIDGE_VLAN), HexBytes(Rest)]),
        IFLA_BRIDGE_VLAN_TUNNEL_INFO: Attrs(&VLAN_TUNNEL),
    }
    /// A tunnel of a bridge's VLAN.
    pub VLAN_TUNNEL = RTNL_IFLA_AF_SPEC_BRIDGE_VLAN_TUNNEL_INFO_ATTRS {
        IFLA_BRIDGE_VLAN_TUNNEL_ID: Uint,
        IFLA_BRIDGE_VLAN_TUNNEL_VID: U16,
        IFLA_BRIDGE_VLAN_TUNNEL_FLAGS: Loose(2, &Flags(&NL_BRIDGE_VLAN_FLAGS)),
    }
    /// A link's eBPF program.
    pub XDP = RTNL_IFLA_XDP_ATTRS {
        IFLA_XDP_FD | IFLA_XDP_EXPECTED_FD: Fd,
        IFLA_XDP_ATTACHED: Loose(1, &Name(&RTNL_IFLA_XDP_ATTACHED_MODE)),
        IFLA_XDP_FLAGS: Flags(&XDP_FLAGS),
        IFLA_XDP_PROG_ID | IFLA_XDP_DRV_PROG_ID | IFLA_XDP_SKB_PROG_ID | IFLA_XDP_HW_PROG_ID: Uint,
    }
    /// Why a link's protocol is down.
    pub DOWN_REASON = RTNL_IFLA_PROTO_DOWN_REASON_ATTRS {
        IFLA_PROTO_DOWN_REASON_MASK | IFLA_PROTO_DOWN_REASON_VALUE: Hex32,
    }
}

/// What a link's own data are, by its kind.
static INFO_DATA: Hook = Hook {
    name: "ifla_info_data",
    reads: "the kind before it",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| by_kind(walk, site, KINDS_DATA),
};
/// Its statistics.
static INFO_XSTATS: Hook = Hook {
    name: "ifla_info_xstats",
    reads: "the kind before it",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| by_kind(walk, site, KINDS_XSTATS),
};
/// The data of the port that it is of another link.
static INFO_SLAVE_DATA: Hook = Hook {
    name: "ifla_info_slave_data",
    reads: "the kind before it",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| by_kind(walk, site, KINDS_SLAVE_DATA),
};

type Kinds = &'static [(&'static [u8], Ty)];
static KINDS_DATA: Kinds = &[(b"bridge", Attrs(&BRIDGE_DATA)), (b"tun", Attrs(&TUN_DATA))];
static KINDS_XSTATS: Kinds = &[(b"can", Struct(&CAN_STATS))];
static KINDS_SLAVE_DATA: Kinds = &[(b"bridge", Attrs(&BRPORT))];

fn by_kind<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, kinds: Kinds) -> Value<'a> {
    let Site::Mem(at, bytes) = site else { return Value::Unavailable };
    let kind = walk.sibling;
    match kinds.iter().find(|(name, _)| *name == kind) {
        Some((_, ty)) => payload(walk, ty, at, bytes),
        None => hex(walk, at, bytes),
    }
}

/// A virtual function's identity, in the layout of either word size (`struct ifla_vf_guid`).
static VF_GUID: Hook = Hook {
    name: "ifla_vf_guid",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let Site::Mem(_, bytes) = site else { return Value::Unavailable };
        if !matches!(bytes.len(), 12 | 16) {
            return Value::Nothing;
        }
        let vf = Value::Int(Num::new(walk.number(&bytes[..4]), 4), Base::Udec);
        let guid = Value::Int(Num::new(walk.number(&bytes[bytes.len() - 8..]), 8), Base::Hex);
        walk.fields(&[("vf", vf), ("guid", guid)])
    },
};

/// A protocol of Ethernet in network order, with the reference's own placeholder.
static VLAN_PROTOCOL: Hook = Hook {
    name: "vlan_protocol",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        static PROTOCOLS: abi::Table = abi::Table { unknown: "ETHER_P_???", ..ETHERNET_PROTOCOLS };
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        crate::netlink::swapped(walk, Site::Mem(at, bytes), "htons", |num| Value::Name(num, &PROTOCOLS, None))
    },
};

/// The kind of a tunnel device, in the first byte.
static TUN_TYPE: Hook = Hook {
    name: "tun_type",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        bytes.get(..1).map_or(Value::Nothing, |own| walk.value(&Name(&TUN_DEVICE_TYPES), Site::Mem(at, own)))
    },
};

record! {
    /// A link's counters of 32 bits; the last is newer.
    pub LINK_STATS = rtnl_link_stats {
        rx_packets: Uint, tx_packets: Uint, rx_bytes: Uint, tx_bytes: Uint, rx_errors: Uint, tx_errors: Uint,
        rx_dropped: Uint, tx_dropped: Uint, multicast: Uint, collisions: Uint, rx_length_errors: Uint,
        rx_over_errors: Uint, rx_crc_errors: Uint, rx_frame_errors: Uint, rx_fifo_errors: Uint,
        rx_missed_errors: Uint, tx_aborted_errors: Uint, tx_carrier_errors: Uint, tx_fifo_errors: Uint,
        tx_heartbeat_errors: Uint, tx_window_errors: Uint, rx_compressed: Uint, tx_compressed: Uint,
        rx_nohandler: Uint,
    }
    /// A link's counters of 64 bits; the last is newer.
    pub LINK_STATS64 = rtnl_link_stats64 {
        rx_packets: U64, tx_packets: U64, rx_bytes: U64, tx_bytes: U64, rx_errors: U64, tx_errors: U64,
        rx_dropped: U64, tx_dropped: U64, multicast: U64, collisions: U64, rx_length_errors: U64,
        rx_over_errors: U64, rx_crc_errors: U64, rx_frame_errors: U64, rx_fifo_errors: U64, rx_missed_errors: U64,
        tx_aborted_errors: U64, tx_carrier_errors: U64, tx_fifo_errors: U64, tx_heartbeat_errors: U64,
        tx_window_errors: U64, rx_compressed: U64, tx_compressed: U64, rx_nohandler: U64, rx_otherhost_dropped: U64,
    }
    /// A device's resources.
    pub LINK_MAP = rtnl_link_ifmap { mem_start: Hex, mem_end: Hex, base_addr: Hex, irq: Uint, dma: Uint, port: Uint }
    /// A bridge.
    pub BRIDGE_ID = netlink_bridge_id { prio: Array(&U8, Rest), addr: Mac(Rest) }
    /// Options of a bridge that are bits.
    pub BOOLOPT = br_boolopt_multi {
        optval: Flags(&RTNL_IFLA_BR_BOOLOPT_FLAGS),
        optmask: Flags(&RTNL_IFLA_BR_BOOLOPT_FLAGS),
    }
    /// Counters of a CAN device.
    pub CAN_STATS = can_device_stats {
        bus_error: Uint, error_warning: Uint, error_passive: Uint, bus_off: Uint, arbitration_lost: Uint,
        restarts: Uint,
    }
    /// A virtual function's address.
    pub VF_MAC = ifla_vf_mac { vf: Uint, mac: Mac(Rest) }
    /// Its VLAN.
    pub VF_VLAN = ifla_vf_vlan { vf: Uint, vlan: Uint, qos: Uint }
    /// Its VLAN and that one's protocol.
    pub VF_VLAN_INFO = ifla_vf_vlan_info { vf: Uint, vlan: Uint, qos: Uint, vlan_proto: Hook(&VF_PROTOCOL, &[]) }
    /// Its rate.
    pub VF_TX_RATE = ifla_vf_tx_rate { vf: Uint, rate: Uint }
    /// Its rates.
    pub VF_RATE = ifla_vf_rate { vf: Uint, min_tx_rate: Uint, max_tx_rate: Uint }
    /// A switch of it.
    pub VF_SETTING = ifla_vf_spoofchk { vf: Uint, setting: Uint }
    /// The state of its link.
    pub VF_LINK_STATE = ifla_vf_link_state { vf: Uint, link_state: Name(&RTNL_IFLA_VF_LINK_STATES) }
    /// Its broadcast address.
    pub VF_BROADCAST = ifla_vf_broadcast { broadcast: Mac(Rest) }
    /// The type of a virtual station's interface.
    pub PORT_VSI = ifla_port_vsi {
        vsi_mgr_id: Uint, vsi_type_id: HexBytes(Rest), vsi_type_version: Uint, pad: When(Filled(pad), &HexBytes(Rest)),
    }
    /// Times of IPv6.
    pub IFLA_CACHEINFO = ifla_cacheinfo { max_reasm_len: Uint, tstamp: Uint, reachable_time: Uint, retrans_time: Uint }
    /// A VLAN of a bridge.
    pub BRIDGE_VLAN = bridge_vlan_info { flags: Flags(&NL_BRIDGE_VLAN_FLAGS), vid: Uint }
}

// --- addresses, routes, neighbours, rules

attrs! {
    /// An address.
    pub ADDR = RTNL_ADDR_ATTRS {
        IFA_ADDRESS | IFA_LOCAL | IFA_BROADCAST | IFA_ANYCAST | IFA_MULTICAST: ADDRESS,
        IFA_LABEL: Whole,
        IFA_CACHEINFO: Struct(&ADDR_CACHEINFO),
        IFA_FLAGS: Flags(&IFADDRFLAGS),
        IFA_RT_PRIORITY: Uint,
        IFA_TARGET_NETNSID: Int,
    }
    /// A label of addresses.
    pub ADDRLABEL = RTNL_ADDRLABEL_ATTRS { IFAL_ADDRESS: ADDRESS, IFAL_LABEL: Uint }
    /// A route.
    pub ROUTE = RTNL_ROUTE_ATTRS {
        RTA_DST | RTA_SRC | RTA_GATEWAY | RTA_PREFSRC | RTA_NEWDST: ADDRESS,
        RTA_IIF | RTA_OIF: Interface,
        RTA_UID | RTA_PRIORITY | RTA_PROTOINFO | RTA_FLOW | RTA_MP_ALGO | RTA_MARK | RTA_NH_ID: Uint,
        RTA_METRICS: Attrs(&METRICS),
        RTA_MULTIPATH: Hook(&MULTIPATH, &[]),
        RTA_CACHEINFO: Struct(&ROUTE_CACHEINFO),
        RTA_TABLE: NameOr(&ROUTING_TABLE_IDS, Base::Hex),
        RTA_MFC_STATS: Struct(&MFC_STATS),
        RTA_VIA: Hook(&VIA, &[]),
        RTA_PREF | RTA_TTL_PROPAGATE | RTA_IP_PROTO: U8,
        RTA_ENCAP_TYPE: Width(2, &Name(&LWTUNNEL_ENCAP_TYPES)),
        RTA_EXPIRES: U64,
        RTA_SPORT | RTA_DPORT: U16,
        RTA_FLOWLABEL: crate::netlink::LABEL,
    }
    /// What is measured of a route.
    pub METRICS = RTNL_RTA_METRICS_ATTRS {
        RTAX_LOCK | RTAX_MTU | RTAX_WINDOW | RTAX_RTT | RTAX_RTTVAR | RTAX_SSTHRESH | RTAX_CWND | RTAX_ADVMSS
            | RTAX_REORDERING | RTAX_HOPLIMIT | RTAX_INITCWND | RTAX_FEATURES | RTAX_RTO_MIN | RTAX_INITRWND
            | RTAX_QUICKACK: Uint,
        RTAX_CC_ALGO: Whole,
    }
    /// A neighbour.
    pub NEIGH = RTNL_NEIGH_ATTRS {
        NDA_DST: ADDRESS,
        NDA_LLADDR: Mac(Rest),
        NDA_CACHEINFO: Struct(&NEIGH_CACHEINFO),
        NDA_IFINDEX | NDA_MASTER: Interface,
        NDA_LINK_NETNSID: Uint,
        NDA_PROBES | NDA_VNI | NDA_SRC_VNI | NDA_NH_ID: Uint,
        NDA_VLAN: U16,
        NDA_PORT: crate::netlink::PORT,
        NDA_PROTOCOL: Loose(1, &Width(8, &Name(&INET_PROTOCOLS))),
        NDA_FDB_EXT_ATTRS: Attrs(&FDB_EXT),
        NDA_FLAGS_EXT: Loose(4, &Flags(&NEIGHBOR_CACHE_ENTRY_EXT_FLAGS)),
        NDA_NDM_STATE_MASK: Loose(2, &Flags(&NEIGHBOR_CACHE_ENTRY_STATES)),
        NDA_NDM_FLAGS_MASK: Loose(1, &Flags(&NEIGHBOR_CACHE_ENTRY_FLAGS)),
    }
    /// An entry of a forwarding database.
    pub FDB_EXT = RTNL_NEIGH_FDB_EXT_ATTRS { NFEA_ACTIVITY_NOTIFY: Loose(1, &Flags(&FDB_NOTIFY_FLAGS)) }
    /// A table of neighbours.
    pub NEIGHTBL = RTNL_NEIGHTBL_ATTRS {
        NDTA_NAME: Whole,
        NDTA_THRESH1 | NDTA_THRESH2 | NDTA_THRESH3: Uint,
        NDTA_CONFIG: Struct(&NDT_CONFIG),
        NDTA_PARMS: Attrs(&NDT_PARMS),
        NDTA_STATS: Grown(&NDT_STATS, 80),
        NDTA_GC_INTERVAL: U64,
    }
    /// Its parameters.
    pub NDT_PARMS = RTNL_NEIGHTBL_PARMS_ATTRS {
        NDTPA_IFINDEX: Interface,
        NDTPA_REFCNT | NDTPA_QUEUE_LEN | NDTPA_APP_PROBES | NDTPA_UCAST_PROBES | NDTPA_MCAST_PROBES | NDTPA_PROXY_QLEN
            | NDTPA_QUEUE_LENBYTES | NDTPA_MCAST_REPROBES: Uint,
        NDTPA_REACHABLE_TIME | NDTPA_BASE_REACHABLE_TIME | NDTPA_RETRANS_TIME | NDTPA_GC_STALETIME
            | NDTPA_DELAY_PROBE_TIME | NDTPA_ANYCAST_DELAY | NDTPA_PROXY_DELAY | NDTPA_LOCKTIME
            | NDTPA_INTERVAL_PROBE_TIME_MS: U64,
    }
    /// A routing rule.
    pub RULE = RTNL_RULE_ATTRS {
        FRA_DST | FRA_SRC: ADDRESS,
        FRA_IIFNAME | FRA_OIFNAME: Whole,
        FRA_GOTO | FRA_PRIORITY | FRA_FWMARK | FRA_FLOW | FRA_SUPPRESS_IFGROUP | FRA_SUPPRESS_PREFIXLEN | FRA_FWMASK:
            Uint,
        FRA_TUN_ID: Hook(&BE64, &[]),
        FRA_TABLE: NameOr(&ROUTING_TABLE_IDS, Base::Hex),
        FRA_L3MDEV | FRA_DSCP: U8,
        FRA_UID_RANGE: Struct(&UID_RANGE),
        FRA_PROTOCOL: Width(1, &Name(&ROUTING_PROTOCOLS)),
        FRA_IP_PROTO: Loose(1, &Width(8, &Name(&INET_PROTOCOLS))),
        FRA_SPORT_RANGE | FRA_DPORT_RANGE: Struct(&PORT_RANGE),
        FRA_FLOWLABEL | FRA_FLOWLABEL_MASK: crate::netlink::LABEL,
        FRA_SPORT_MASK | FRA_DPORT_MASK: Width(2, &Hex),
        FRA_DSCP_MASK: Width(1, &Hex),
    }
    /// A next hop.
    pub NEXTHOP = RTNL_NEXTHOP_ATTRS {
        NHA_OIF: Interface,
        NHA_MASTER: Interface,
        NHA_ID | NHA_BLACKHOLE | NHA_GROUPS | NHA_FDB: Uint,
        NHA_GROUP: Array(&Struct(&NEXTHOP_GRP), Rest),
        NHA_GROUP_TYPE: Loose(2, &Name(&RTNL_NEXTHOP_GRP_TYPES)),
        NHA_GATEWAY: ADDRESS,
        NHA_ENCAP_TYPE: Width(2, &Name(&LWTUNNEL_ENCAP_TYPES)),
        NHA_RES_GROUP: Attrs(&RES_GROUP),
        NHA_RES_BUCKET: Attrs(&RES_BUCKET),
    }
    /// A resilient group.
    pub RES_GROUP = RTNL_NHA_RES_GROUP_ATTRS {
        NHA_RES_GROUP_BUCKETS: U16,
        NHA_RES_GROUP_IDLE_TIMER | NHA_RES_GROUP_UNBALANCED_TIMER | NHA_RES_GROUP_UNBALANCED_TIME: TICKS,
    }
    /// A bucket of one.
    pub RES_BUCKET = RTNL_NHA_RES_BUCKET_ATTRS {
        NHA_RES_BUCKET_INDEX: U16,
        NHA_RES_BUCKET_IDLE_TIME: TICKS,
        NHA_RES_BUCKET_NH_ID: Uint,
    }
    /// The configuration of an interface.
    pub NETCONF_ATTRS = RTNL_NETCONF_ATTRS {
        NETCONFA_IFINDEX: Interface,
        NETCONFA_FORWARDING | NETCONFA_RP_FILTER | NETCONFA_MC_FORWARDING | NETCONFA_PROXY_NEIGH
            | NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN | NETCONFA_INPUT | NETCONFA_BC_FORWARDING
            | NETCONFA_FORCE_FORWARDING: Int,
    }
    /// Names of network namespaces.
    pub NSID = RTNL_NSID_ATTRS {
        NETNSA_FD: Fd,
        NETNSA_PID: Uint,
        NETNSA_NSID | NETNSA_TARGET_NSID | NETNSA_CURRENT_NSID: Int,
    }
    /// Data center bridging: only the names.
    pub DCB_ATTRS = RTNL_DCB_ATTRS {}
    /// A report of IPv4 multicast routing.
    pub REPORT4 = RTNL_IPMRA_CREPORT_ATTR {
        IPMRA_CREPORT_MSGTYPE: Loose(1, &Name(&RTNL_IPMRA_MSG_TYPES)),
        IPMRA_CREPORT_VIF_ID | IPMRA_CREPORT_TABLE: Uint,
        IPMRA_CREPORT_SRC_ADDR | IPMRA_CREPORT_DST_ADDR: Inet4,
    }
    /// A report of IPv6 multicast routing.
    pub REPORT6 = RTNL_IP6MRA_CREPORT_ATTR {
        IP6MRA_CREPORT_MSGTYPE: Loose(1, &Name(&RTNL_IP6MRA_MSG_TYPES)),
        IP6MRA_CREPORT_MIF_ID: Uint,
        IP6MRA_CREPORT_SRC_ADDR | IP6MRA_CREPORT_DST_ADDR: Inet6,
    }
}

record! {
    /// An address's times.
    pub ADDR_CACHEINFO = ifa_cacheinfo { ifa_prefered: Uint, ifa_valid: Uint, cstamp: Uint, tstamp: Uint }
    /// A route's.
    pub ROUTE_CACHEINFO = rta_cacheinfo {
        rta_clntref: Uint, rta_lastuse: Uint, rta_expires: Int, rta_error: Uint, rta_used: Uint, rta_id: Hex,
        rta_ts: Uint, rta_tsage: Uint,
    }
    /// Counters of a multicast route.
    pub MFC_STATS = rta_mfc_stats { mfcs_packets: U64, mfcs_bytes: U64, mfcs_wrong_if: U64 }
    /// A neighbour's.
    pub NEIGH_CACHEINFO = nda_cacheinfo { ndm_confirmed: Uint, ndm_used: Uint, ndm_updated: Uint, ndm_refcnt: Uint }
    /// A table of neighbours.
    pub NDT_CONFIG = ndt_config {
        ndtc_key_len: Uint, ndtc_entry_size: Uint, ndtc_entries: Uint, ndtc_last_flush: Uint, ndtc_last_rand: Uint,
        ndtc_hash_rnd: Uint, ndtc_hash_mask: HexFull, ndtc_hash_chain_gc: Uint, ndtc_proxy_qlen: Uint,
    }
    /// Its counters; the last is newer.
    pub NDT_STATS = ndt_stats {
        ndts_allocs: U64, ndts_destroys: U64, ndts_hash_grows: U64, ndts_res_failed: U64, ndts_lookups: U64,
        ndts_hits: U64, ndts_rcv_probes_mcast: U64, ndts_rcv_probes_ucast: U64, ndts_periodic_gc_runs: U64,
        ndts_forced_gc_runs: U64, ndts_table_fulls: U64,
    }
    /// Users.
    pub UID_RANGE = fib_rule_uid_range { start: Uint, end: Uint }
    /// Ports.
    pub PORT_RANGE = netlink_port_range { start: Uint, end: Uint }
    /// A member of a group of next hops.
    pub NEXTHOP_GRP = nexthop_grp {
        id: Uint, weight: Uint, weight_high: Uint, resvd2: When(Not(resvd2, 0), &Hex),
    }
    /// One of a route's next hops; attributes follow it.
    pub RTNEXTHOP = rtnexthop {
        rtnh_len: Uint, rtnh_flags: Flags(&ROUTE_NEXTHOP_FLAGS), rtnh_hops: Uint, rtnh_ifindex: Interface,
    }
    /// An address of a family of its own; it takes what there is.
    pub VIA_RECORD = netlink_via {
        rtvia_family: Name(&ADDRFAMS),
        rtvia_addr: Hook(&VIA_ADDRESS, &[rtvia_family]),
    }
}

/// 64 bits in network order.
static BE64: Hook = Hook {
    name: "be64",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| match site {
        Site::Mem(_, bytes) => match bytes.first_chunk() {
            Some(bytes) => Value::Call("htobe64", walk.list(&[Value::uint(u64::from_be_bytes(*bytes))])),
            None => Value::Nothing,
        },
        Site::Reg(_) => Value::Unavailable,
    },
};

/// A gateway of another family.
static VIA: Hook = Hook { name: "rtvia", reads: "nothing else", phase: Phase::Enter, size: None, run: via };

fn via<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let Site::Mem(at, bytes) = site else { return Value::Unavailable };
    let Some((family, address)) = bytes.split_at_checked(2) else { return Value::Nothing };
    let number = walk.number(family);
    let family = walk.value(&Name(&ADDRFAMS), Site::Mem(at, family));
    if address.is_empty() {
        return walk.fields(&[("rtvia_family", family)]);
    }
    let value = address_of(walk, number, at.offset(2), address);
    walk.fields(&[("rtvia_family", family), ("rtvia_addr", value)])
}

/// An address of a family that another field says.
pub(super) static VIA_ADDRESS: Hook = Hook {
    name: "address",
    reads: "its family",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        let family = args.first().map_or(0, |arg| walk.arg(*arg));
        address_of(walk, family, at, bytes)
    },
};

fn address_of<'a>(walk: &mut Walk<'_, 'a>, family: u64, at: Addr, bytes: &'a [u8]) -> Value<'a> {
    let ty = match family {
        AF_INET => Inet4,
        AF_INET6 => Inet6,
        _ => HexBytes(Rest),
    };
    payload(walk, &ty, at, bytes)
}

/// The protocol of a VLAN.
static VF_PROTOCOL: Hook = Hook {
    name: "vlan_proto",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        crate::netlink::swapped(walk, site, "htons", |num| Value::Name(num, &ETHERNET_PROTOCOLS, None))
    },
};
/// The protocol of a multicast group, which the reference calls a family.
static MDB_PROTOCOL: Hook = Hook {
    name: "proto",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| crate::netlink::swapped(walk, site, "htons", |num| Value::Name(num, &ADDRFAMS, None)),
};

/// The next hops of a route: each says how long it and its attributes are.
static MULTIPATH: Hook =
    Hook { name: "rtnexthop", reads: "nothing else", phase: Phase::Enter, size: None, run: multipath };

fn multipath<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    use model::value::{Join, Rest};
    let Site::Mem(at, bytes) = site else { return Value::Unavailable };
    let size = RTNEXTHOP.size.of(walk.abi());
    let mut items = bumpalo::collections::Vec::new_in(walk.arena);
    let mut from = 0;
    // All of them: the limit of arrays is not theirs.
    while let Some(own) = bytes.get(from..from + size) {
        let len = walk.number(&own[..2]) as usize;
        let hop = walk.record(&RTNEXTHOP, at.offset(from as u64), own, None);
        let end = from.saturating_add(len).min(bytes.len());
        items.push(match bytes.get(from + size..end) {
            Some(attrs) if !attrs.is_empty() => {
                let attrs = payload(walk, &Attrs(&ROUTE), at.offset((from + size) as u64), attrs);
                Value::List { items: walk.list(&[hop, attrs]), join: Join::Comma, rest: Rest::End }
            }
            _ => hop,
        });
        if len < size {
            break;
        }
        from += len.next_multiple_of(4);
    }
    match &items[..] {
        [] => Value::Nothing,
        [one] => *one,
        _ => Value::List { items: items.into_bump_slice(), join: Join::Comma, rest: Rest::End },
    }
}

// --- multicast databases

attrs! {
    /// A bridge's multicast database.
    pub MDB = RTNL_MDB_ATTRS { MDBA_MDB: Attrs(&MDB_ENTRIES), MDBA_ROUTER: Attrs(&MDB_ROUTERS) }
    /// Its entries.
    pub MDB_ENTRIES = RTNL_MDBA_MDB_ATTRS { MDBA_MDB_ENTRY: Attrs(&MDB_ENTRY) }
    /// An entry.
    pub MDB_ENTRY = RTNL_MDBA_MDB_ENTRY_ATTRS { MDBA_MDB_ENTRY_INFO: Parts(&[Struct(&MDB_INFO), Attrs(&MDB_EATTRS)]) }
    /// What an entry adds.
    pub MDB_EATTRS = RTNL_MDBA_MDB_EATTR_ATTRS { MDBA_MDB_EATTR_TIMER: TICKS }
    /// Its routers.
    pub MDB_ROUTERS = RTNL_MDBA_ROUTER_ATTRS { MDBA_ROUTER_PORT: Parts(&[Interface, Attrs(&MDB_ROUTER)]) }
    /// A router.
    pub MDB_ROUTER = RTNL_MDBA_ROUTER_PATTR_ATTRS {
        MDBA_ROUTER_PATTR_TIMER | MDBA_ROUTER_PATTR_INET_TIMER | MDBA_ROUTER_PATTR_INET6_TIMER: TICKS,
        MDBA_ROUTER_PATTR_TYPE: Width(1, &Name(&MULTICAST_ROUTER_TYPES)),
    }
}

record! {
    /// An entry of a multicast database.
    pub MDB_INFO = br_mdb_entry {
        ifindex: Interface,
        state: Name(&MDB_STATES),
        flags: Flags(&MDB_FLAGS),
        vid: Uint,
        addr: Struct(&MDB_ADDR),
    }
    /// Its address; the family's field is in network order.
    pub MDB_ADDR = br_mdb_addr {
        u: Hook(&MDB_ADDRESS, &[proto]),
        proto: Hook(&MDB_PROTOCOL, &[]),
    }
}

static MDB_ADDRESS: Hook = Hook {
    name: "mdb address",
    reads: "its family",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        let family = args.first().map_or(0, |arg| walk.arg(*arg)) as u16;
        let family = if walk.abi().big_endian() { family } else { family.swap_bytes() };
        whole(address_of(walk, family.into(), at, bytes), bytes)
    },
};

/// An address of which no more is known than its bytes, never cut.
pub(super) fn whole<'a>(address: Value<'a>, data: &'a [u8]) -> Value<'a> {
    match address {
        Value::Bytes { .. } => Value::Bytes { data, quote: model::value::Quote::Hex, cut: false },
        value => value,
    }
}

// --- traffic control, statistics

attrs! {
    /// Traffic control.
    pub TC = RTNL_TC_ATTRS {
        TCA_KIND | TCA_EXT_WARN_MSG: Whole,
        TCA_STATS: Grown(&TC_STATS, 36),
        TCA_RATE: Struct(&ESTIMATOR),
        TCA_FCNT | TCA_CHAIN | TCA_INGRESS_BLOCK | TCA_EGRESS_BLOCK | TCA_DUMP_FLAGS: Uint,
        TCA_STATS2: Attrs(&TC_STATS2),
        TCA_STAB: Attrs(&STAB),
        TCA_HW_OFFLOAD: U8,
    }
    /// Its counters.
    pub TC_STATS2 = RTNL_TCA_STATS_ATTRS {
        TCA_STATS_BASIC | TCA_STATS_BASIC_HW: Grown(&STATS_BASIC, 12),
        TCA_STATS_RATE_EST: Struct(&RATE_EST),
        TCA_STATS_QUEUE: Struct(&STATS_QUEUE),
        TCA_STATS_RATE_EST64: Struct(&RATE_EST64),
        TCA_STATS_PKT64: U64,
    }
    /// A table of sizes.
    pub STAB = RTNL_TCA_STAB_ATTRS { TCA_STAB_BASE: Struct(&SIZESPEC), TCA_STAB_DATA: Array(&U16, Rest) }
    /// Actions.
    pub ACTIONS = RTNL_TCA_ROOT_ATTRS {
        TCA_ROOT_TAB: Attrs(&ACTION_LIST),
        TCA_ROOT_FLAGS: Loose(4, &Flags(&RTNL_TCA_ROOT_FLAGS)),
        TCA_ROOT_COUNT: Uint,
        TCA_ROOT_TIME_DELTA: Loose(1, &Hook(&MILLISECONDS, &[])),
        TCA_ROOT_EXT_WARN_MSG: Whole,
    }
    /// An action.
    pub ACTION = RTNL_TC_ACTION_ATTRS {
        TCA_ACT_KIND: Whole,
        TCA_ACT_INDEX | TCA_ACT_IN_HW_COUNT: Uint,
        TCA_ACT_STATS: Attrs(&TC_STATS2),
        TCA_ACT_FLAGS: Loose(4, &Flags(&RTNL_TCA_ACT_FLAGS)),
        TCA_ACT_HW_STATS | TCA_ACT_USED_HW_STATS: Loose(4, &Flags(&RTNL_TCA_ACT_HW_STATS)),
    }
    /// Statistics of a link.
    pub STATS = IFSTATS_ATTRS {
        IFLA_STATS_LINK_64: Grown(&LINK_STATS64, 192),
        IFLA_STATS_LINK_XSTATS | IFLA_STATS_LINK_XSTATS_SLAVE: Attrs(&XSTATS),
        IFLA_STATS_LINK_OFFLOAD_XSTATS: Attrs(&OFFLOAD),
        IFLA_STATS_AF_SPEC: Attrs(&STATS_AF),
    }
    /// By the kind of a link.
    pub XSTATS = IFSTATS_XSTATS_TYPE_ATTRS {
        LINK_XSTATS_TYPE_BRIDGE: Attrs(&XSTATS_BRIDGE),
        LINK_XSTATS_TYPE_BOND: Attrs(&XSTATS_BOND),
    }
    /// A bridge's.
    pub XSTATS_BRIDGE = IFSTATS_XSTATS_BRIDGE_ATTRS {
        BRIDGE_XSTATS_VLAN: Parts(&[Struct(&VLAN_XSTATS), HexBytes(Rest)]),
        BRIDGE_XSTATS_MCAST: Parts(&[Struct(&MCAST_STATS), HexBytes(Rest)]),
        BRIDGE_XSTATS_STP: Parts(&[Struct(&STP_XSTATS), HexBytes(Rest)]),
    }
    /// A bond's.
    pub XSTATS_BOND = IFSTATS_XSTATS_BOND_ATTRS { BOND_XSTATS_3AD: Attrs(&XSTATS_3AD) }
    /// A bond's of 802.3ad.
    pub XSTATS_3AD = IFSTATS_XSTATS_BOND_3AD_ATTRS {
        BOND_3AD_STAT_LACPDU_RX | BOND_3AD_STAT_LACPDU_TX | BOND_3AD_STAT_LACPDU_UNKNOWN_RX
            | BOND_3AD_STAT_LACPDU_ILLEGAL_RX | BOND_3AD_STAT_MARKER_RX | BOND_3AD_STAT_MARKER_TX
            | BOND_3AD_STAT_MARKER_RESP_RX | BOND_3AD_STAT_MARKER_RESP_TX | BOND_3AD_STAT_MARKER_UNKNOWN_RX: U64,
    }
    /// What hardware did not count.
    pub OFFLOAD = IFSTATS_OFFLOAD_ATTRS { IFLA_OFFLOAD_XSTATS_CPU_HIT: Grown(&LINK_STATS64, 192) }
    /// By address family.
    pub STATS_AF = ADDRFAMS { AF_MPLS: Attrs(&STATS_MPLS) }
    /// MPLS.
    pub STATS_MPLS = IFSTATS_AF_SPEC_MPLS_ATTRS { MPLS_STATS_LINK: Parts(&[Struct(&MPLS_LINK), HexBytes(Rest)]) }
}

/// Actions, in order.
static ACTION_LIST: Table = Table::array(&Attrs(&ACTION));

/// A time in milliseconds, with the seconds that it means.
static MILLISECONDS: Hook = Hook {
    name: "milliseconds",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let num = walk.num(site, 8);
        let value = Value::Int(num, Base::Udec);
        if num.bits == 0 {
            return value;
        }
        let text = bumpalo::format!(in walk.arena, "{}.{:03} s", num.bits / 1000, num.bits % 1000);
        walk.explained(value, Value::bare(text.into_bump_str()))
    },
};

record! {
    /// Counters of traffic control.
    pub TC_STATS = tc_stats {
        bytes: U64, packets: Uint, drops: Uint, overlimits: Uint, bps: Uint, pps: Uint, qlen: Uint, backlog: Uint,
    }
    /// An estimator.
    pub ESTIMATOR = tc_estimator { interval: Int, ewma_log: Uint }
    /// Sizes.
    pub SIZESPEC = tc_sizespec {
        cell_log: Uint, size_log: Uint, cell_align: Int, overhead: Int, linklayer: Uint, mpu: Uint, mtu: Uint,
        tsize: Uint,
    }
    /// Counters.
    pub STATS_BASIC = gnet_stats_basic { bytes: U64, packets: Uint }
    /// Rates.
    pub RATE_EST = gnet_stats_rate_est { bps: Uint, pps: Uint }
    /// Rates.
    pub RATE_EST64 = gnet_stats_rate_est64 { bps: U64, pps: U64 }
    /// A queue.
    pub STATS_QUEUE = gnet_stats_queue { qlen: Uint, backlog: Uint, drops: Uint, requeues: Uint, overlimits: Uint }
    /// A VLAN.
    pub VLAN_XSTATS = bridge_vlan_xstats {
        rx_bytes: U64, rx_packets: U64, tx_bytes: U64, tx_packets: U64, vid: Uint,
        flags: Flags(&NL_BRIDGE_VLAN_FLAGS), pad2: When(Not(pad2, 0), &Hex),
    }
    /// A bridge's multicast, by direction.
    pub MCAST_STATS = br_mcast_stats {
        igmp_v1queries: Indexed(&BR_MCAST_DIRS, &U64),
        igmp_v2queries: Indexed(&BR_MCAST_DIRS, &U64),
        igmp_v3queries: Indexed(&BR_MCAST_DIRS, &U64),
        igmp_leaves: Indexed(&BR_MCAST_DIRS, &U64),
        igmp_v1reports: Indexed(&BR_MCAST_DIRS, &U64),
        igmp_v2reports: Indexed(&BR_MCAST_DIRS, &U64),
        igmp_v3reports: Indexed(&BR_MCAST_DIRS, &U64),
        igmp_parse_errors: U64,
        mld_v1queries: Indexed(&BR_MCAST_DIRS, &U64),
        mld_v2queries: Indexed(&BR_MCAST_DIRS, &U64),
        mld_leaves: Indexed(&BR_MCAST_DIRS, &U64),
        mld_v1reports: Indexed(&BR_MCAST_DIRS, &U64),
        mld_v2reports: Indexed(&BR_MCAST_DIRS, &U64),
        mld_parse_errors: U64,
        mcast_bytes: Indexed(&BR_MCAST_DIRS, &U64),
        mcast_packets: Indexed(&BR_MCAST_DIRS, &U64),
    }
    /// A bridge's spanning tree.
    pub STP_XSTATS = bridge_stp_xstats {
        transition_blk: U64, transition_fwd: U64, rx_bpdu: U64, tx_bpdu: U64, rx_tcn: U64, tx_tcn: U64,
    }
    /// A link's MPLS.
    pub MPLS_LINK = mpls_link_stats {
        rx_packets: U64, tx_packets: U64, rx_bytes: U64, tx_bytes: U64, rx_errors: U64, tx_errors: U64,
        rx_dropped: U64, tx_dropped: U64, rx_noroute: U64,
    }
}
