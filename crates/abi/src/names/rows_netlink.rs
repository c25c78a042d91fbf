// From data/rows_netlink.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 4 names, else `NLMSG_???`.
pub static NETLINK_TYPES: Table = Table {
    name: "netlink_types",
    unknown: "NLMSG_???",
    sorted: true,
    entries: &[
        e(1, "NLMSG_NOOP"), e(2, "NLMSG_ERROR"), e(3, "NLMSG_DONE"), e(4, "NLMSG_OVERRUN"),
    ],
    differs: &[],
};

/// 6 names, else `NLM_F_???`.
pub static NETLINK_FLAGS: Table = Table {
    name: "netlink_flags",
    unknown: "NLM_F_???",
    sorted: true,
    entries: &[
        e(1, "NLM_F_REQUEST"), e(2, "NLM_F_MULTI"), e(4, "NLM_F_ACK"), e(8, "NLM_F_ECHO"), e(0x10, "NLM_F_DUMP_INTR"),
        e(0x20, "NLM_F_DUMP_FILTERED"),
    ],
    differs: &[],
};

/// 4 names, else `NLM_F_???`.
pub static NETLINK_GET_FLAGS: Table = Table {
    name: "netlink_get_flags",
    unknown: "NLM_F_???",
    sorted: false,
    entries: &[
        e(0x300, "NLM_F_DUMP"), e(0x100, "NLM_F_ROOT"), e(0x200, "NLM_F_MATCH"), e(0x400, "NLM_F_ATOMIC"),
    ],
    differs: &[],
};

/// 4 names, else `NLM_F_???`.
pub static NETLINK_NEW_FLAGS: Table = Table {
    name: "netlink_new_flags",
    unknown: "NLM_F_???",
    sorted: true,
    entries: &[
        e(0x100, "NLM_F_REPLACE"), e(0x200, "NLM_F_EXCL"), e(0x400, "NLM_F_CREATE"), e(0x800, "NLM_F_APPEND"),
    ],
    differs: &[],
};

/// 2 names, else `NLM_F_???`.
pub static NETLINK_DELETE_FLAGS: Table = Table {
    name: "netlink_delete_flags",
    unknown: "NLM_F_???",
    sorted: true,
    entries: &[
        e(0x100, "NLM_F_NONREC"), e(0x200, "NLM_F_BULK"),
    ],
    differs: &[],
};

/// 2 names, else `NLM_F_???`.
pub static NETLINK_ACK_FLAGS: Table = Table {
    name: "netlink_ack_flags",
    unknown: "NLM_F_???",
    sorted: true,
    entries: &[
        e(0x100, "NLM_F_CAPPED"), e(0x200, "NLM_F_ACK_TLVS"),
    ],
    differs: &[],
};

/// 2 names, else `NLA_F_???`.
pub static NLATTR_FLAGS: Table = Table {
    name: "nlattr_flags",
    unknown: "NLA_F_???",
    sorted: false,
    entries: &[
        e(0x8000, "NLA_F_NESTED"), e(0x4000, "NLA_F_NET_BYTEORDER"),
    ],
    differs: &[],
};

/// 7 names, else `NLMSGERR_ATTR_???`.
pub static NLMSGERR_ATTRS: Table = Table {
    name: "nlmsgerr_attrs",
    unknown: "NLMSGERR_ATTR_???",
    sorted: true,
    entries: &[
        e(0, "NLMSGERR_ATTR_UNUSED"), e(1, "NLMSGERR_ATTR_MSG"), e(2, "NLMSGERR_ATTR_OFFS"),
        e(3, "NLMSGERR_ATTR_COOKIE"), e(4, "NLMSGERR_ATTR_POLICY"), e(5, "NLMSGERR_ATTR_MISS_TYPE"),
        e(6, "NLMSGERR_ATTR_MISS_NEST"),
    ],
    differs: &[],
};

/// 75 names, else `RTM_???`.
pub static NL_ROUTE_TYPES: Table = Table {
    name: "nl_route_types",
    unknown: "RTM_???",
    sorted: false,
    entries: &[
        e(0x10, "RTM_NEWLINK"), e(0x11, "RTM_DELLINK"), e(0x12, "RTM_GETLINK"), e(0x13, "RTM_SETLINK"),
        e(0x14, "RTM_NEWADDR"), e(0x15, "RTM_DELADDR"), e(0x16, "RTM_GETADDR"), e(0x18, "RTM_NEWROUTE"),
        e(0x19, "RTM_DELROUTE"), e(0x1a, "RTM_GETROUTE"), e(0x1c, "RTM_NEWNEIGH"), e(0x1d, "RTM_DELNEIGH"),
        e(0x1e, "RTM_GETNEIGH"), e(0x20, "RTM_NEWRULE"), e(0x21, "RTM_DELRULE"), e(0x22, "RTM_GETRULE"),
        e(0x24, "RTM_NEWQDISC"), e(0x25, "RTM_DELQDISC"), e(0x26, "RTM_GETQDISC"), e(0x28, "RTM_NEWTCLASS"),
        e(0x29, "RTM_DELTCLASS"), e(0x2a, "RTM_GETTCLASS"), e(0x2c, "RTM_NEWTFILTER"), e(0x2d, "RTM_DELTFILTER"),
        e(0x2e, "RTM_GETTFILTER"), e(0x30, "RTM_NEWACTION"), e(0x31, "RTM_DELACTION"), e(0x32, "RTM_GETACTION"),
        e(0x34, "RTM_NEWPREFIX"), e(0x38, "RTM_NEWMULTICAST"), e(0x39, "RTM_DELMULTICAST"),
        e(0x3a, "RTM_GETMULTICAST"), e(0x3c, "RTM_NEWANYCAST"), e(0x3d, "RTM_DELANYCAST"), e(0x3e, "RTM_GETANYCAST"),
        e(0x40, "RTM_NEWNEIGHTBL"), e(0x42, "RTM_GETNEIGHTBL"), e(0x43, "RTM_SETNEIGHTBL"),
        e(0x44, "RTM_NEWNDUSEROPT"), e(0x48, "RTM_NEWADDRLABEL"), e(0x49, "RTM_DELADDRLABEL"),
        e(0x4a, "RTM_GETADDRLABEL"), e(0x4e, "RTM_GETDCB"), e(0x4f, "RTM_SETDCB"), e(0x50, "RTM_NEWNETCONF"),
        e(0x51, "RTM_DELNETCONF"), e(0x52, "RTM_GETNETCONF"), e(0x54, "RTM_NEWMDB"), e(0x55, "RTM_DELMDB"),
        e(0x56, "RTM_GETMDB"), e(0x58, "RTM_NEWNSID"), e(0x59, "RTM_DELNSID"), e(0x5a, "RTM_GETNSID"),
        e(0x5c, "RTM_NEWSTATS"), e(0x5e, "RTM_GETSTATS"), e(0x60, "RTM_NEWCACHEREPORT"), e(0x64, "RTM_NEWCHAIN"),
        e(0x65, "RTM_DELCHAIN"), e(0x66, "RTM_GETCHAIN"), e(0x68, "RTM_NEWNEXTHOP"), e(0x69, "RTM_DELNEXTHOP"),
        e(0x6a, "RTM_GETNEXTHOP"), e(0x6c, "RTM_NEWLINKPROP"), e(0x6d, "RTM_DELLINKPROP"), e(0x6e, "RTM_GETLINKPROP"),
        e(0x70, "RTM_NEWVLAN"), e(0x71, "RTM_DELVLAN"), e(0x72, "RTM_GETVLAN"), e(0x74, "RTM_NEWNEXTHOPBUCKET"),
        e(0x75, "RTM_DELNEXTHOPBUCKET"), e(0x76, "RTM_GETNEXTHOPBUCKET"), e(0x78, "RTM_NEWTUNNEL"),
        e(0x79, "RTM_DELTUNNEL"), e(0x7a, "RTM_GETTUNNEL"), e(0x5f, "RTM_SETSTATS"),
    ],
    differs: &[],
};

/// 70 names, else `IFLA_???`.
pub static RTNL_LINK_ATTRS: Table = Table {
    name: "rtnl_link_attrs",
    unknown: "IFLA_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_UNSPEC"), e(1, "IFLA_ADDRESS"), e(2, "IFLA_BROADCAST"), e(3, "IFLA_IFNAME"), e(4, "IFLA_MTU"),
        e(5, "IFLA_LINK"), e(6, "IFLA_QDISC"), e(7, "IFLA_STATS"), e(8, "IFLA_COST"), e(9, "IFLA_PRIORITY"),
        e(0xa, "IFLA_MASTER"), e(0xb, "IFLA_WIRELESS"), e(0xc, "IFLA_PROTINFO"), e(0xd, "IFLA_TXQLEN"),
        e(0xe, "IFLA_MAP"), e(0xf, "IFLA_WEIGHT"), e(0x10, "IFLA_OPERSTATE"), e(0x11, "IFLA_LINKMODE"),
        e(0x12, "IFLA_LINKINFO"), e(0x13, "IFLA_NET_NS_PID"), e(0x14, "IFLA_IFALIAS"), e(0x15, "IFLA_NUM_VF"),
        e(0x16, "IFLA_VFINFO_LIST"), e(0x17, "IFLA_STATS64"), e(0x18, "IFLA_VF_PORTS"), e(0x19, "IFLA_PORT_SELF"),
        e(0x1a, "IFLA_AF_SPEC"), e(0x1b, "IFLA_GROUP"), e(0x1c, "IFLA_NET_NS_FD"), e(0x1d, "IFLA_EXT_MASK"),
        e(0x1e, "IFLA_PROMISCUITY"), e(0x1f, "IFLA_NUM_TX_QUEUES"), e(0x20, "IFLA_NUM_RX_QUEUES"),
        e(0x21, "IFLA_CARRIER"), e(0x22, "IFLA_PHYS_PORT_ID"), e(0x23, "IFLA_CARRIER_CHANGES"),
        e(0x24, "IFLA_PHYS_SWITCH_ID"), e(0x25, "IFLA_LINK_NETNSID"), e(0x26, "IFLA_PHYS_PORT_NAME"),
        e(0x27, "IFLA_PROTO_DOWN"), e(0x28, "IFLA_GSO_MAX_SEGS"), e(0x29, "IFLA_GSO_MAX_SIZE"), e(0x2a, "IFLA_PAD"),
        e(0x2b, "IFLA_XDP"), e(0x2c, "IFLA_EVENT"), e(0x2d, "IFLA_NEW_NETNSID"), e(0x2e, "IFLA_IF_NETNSID"),
        e(0x2f, "IFLA_CARRIER_UP_COUNT"), e(0x30, "IFLA_CARRIER_DOWN_COUNT"), e(0x31, "IFLA_NEW_IFINDEX"),
        e(0x32, "IFLA_MIN_MTU"), e(0x33, "IFLA_MAX_MTU"), e(0x34, "IFLA_PROP_LIST"), e(0x35, "IFLA_ALT_IFNAME"),
        e(0x36, "IFLA_PERM_ADDRESS"), e(0x37, "IFLA_PROTO_DOWN_REASON"), e(0x38, "IFLA_PARENT_DEV_NAME"),
        e(0x39, "IFLA_PARENT_DEV_BUS_NAME"), e(0x3a, "IFLA_GRO_MAX_SIZE"), e(0x3b, "IFLA_TSO_MAX_SIZE"),
        e(0x3c, "IFLA_TSO_MAX_SEGS"), e(0x3d, "IFLA_ALLMULTI"), e(0x3e, "IFLA_DEVLINK_PORT"),
        e(0x3f, "IFLA_GSO_IPV4_MAX_SIZE"), e(0x40, "IFLA_GRO_IPV4_MAX_SIZE"), e(0x41, "IFLA_DPLL_PIN"),
        e(0x42, "IFLA_MAX_PACING_OFFLOAD_HORIZON"), e(0x43, "IFLA_NETNS_IMMUTABLE"), e(0x44, "IFLA_HEADROOM"),
        e(0x45, "IFLA_TAILROOM"),
    ],
    differs: &[],
};

/// 12 names, else `IFA_???`.
pub static RTNL_ADDR_ATTRS: Table = Table {
    name: "rtnl_addr_attrs",
    unknown: "IFA_???",
    sorted: true,
    entries: &[
        e(0, "IFA_UNSPEC"), e(1, "IFA_ADDRESS"), e(2, "IFA_LOCAL"), e(3, "IFA_LABEL"), e(4, "IFA_BROADCAST"),
        e(5, "IFA_ANYCAST"), e(6, "IFA_CACHEINFO"), e(7, "IFA_MULTICAST"), e(8, "IFA_FLAGS"), e(9, "IFA_RT_PRIORITY"),
        e(0xa, "IFA_TARGET_NETNSID"), e(0xb, "IFA_PROTO"),
    ],
    differs: &[],
};

/// 32 names, else `RTA_???`.
pub static RTNL_ROUTE_ATTRS: Table = Table {
    name: "rtnl_route_attrs",
    unknown: "RTA_???",
    sorted: true,
    entries: &[
        e(0, "RTA_UNSPEC"), e(1, "RTA_DST"), e(2, "RTA_SRC"), e(3, "RTA_IIF"), e(4, "RTA_OIF"), e(5, "RTA_GATEWAY"),
        e(6, "RTA_PRIORITY"), e(7, "RTA_PREFSRC"), e(8, "RTA_METRICS"), e(9, "RTA_MULTIPATH"),
        e(0xa, "RTA_PROTOINFO"), e(0xb, "RTA_FLOW"), e(0xc, "RTA_CACHEINFO"), e(0xd, "RTA_SESSION"),
        e(0xe, "RTA_MP_ALGO"), e(0xf, "RTA_TABLE"), e(0x10, "RTA_MARK"), e(0x11, "RTA_MFC_STATS"), e(0x12, "RTA_VIA"),
        e(0x13, "RTA_NEWDST"), e(0x14, "RTA_PREF"), e(0x15, "RTA_ENCAP_TYPE"), e(0x16, "RTA_ENCAP"),
        e(0x17, "RTA_EXPIRES"), e(0x18, "RTA_PAD"), e(0x19, "RTA_UID"), e(0x1a, "RTA_TTL_PROPAGATE"),
        e(0x1b, "RTA_IP_PROTO"), e(0x1c, "RTA_SPORT"), e(0x1d, "RTA_DPORT"), e(0x1e, "RTA_NH_ID"),
        e(0x1f, "RTA_FLOWLABEL"),
    ],
    differs: &[],
};

/// 18 names, else `NDA_???`.
pub static RTNL_NEIGH_ATTRS: Table = Table {
    name: "rtnl_neigh_attrs",
    unknown: "NDA_???",
    sorted: true,
    entries: &[
        e(0, "NDA_UNSPEC"), e(1, "NDA_DST"), e(2, "NDA_LLADDR"), e(3, "NDA_CACHEINFO"), e(4, "NDA_PROBES"),
        e(5, "NDA_VLAN"), e(6, "NDA_PORT"), e(7, "NDA_VNI"), e(8, "NDA_IFINDEX"), e(9, "NDA_MASTER"),
        e(0xa, "NDA_LINK_NETNSID"), e(0xb, "NDA_SRC_VNI"), e(0xc, "NDA_PROTOCOL"), e(0xd, "NDA_NH_ID"),
        e(0xe, "NDA_FDB_EXT_ATTRS"), e(0xf, "NDA_FLAGS_EXT"), e(0x10, "NDA_NDM_STATE_MASK"),
        e(0x11, "NDA_NDM_FLAGS_MASK"),
    ],
    differs: &[],
};

/// 31 names, else `FRA_???`.
pub static RTNL_RULE_ATTRS: Table = Table {
    name: "rtnl_rule_attrs",
    unknown: "FRA_???",
    sorted: true,
    entries: &[
        e(0, "FRA_UNSPEC"), e(1, "FRA_DST"), e(2, "FRA_SRC"), e(3, "FRA_IIFNAME"), e(4, "FRA_GOTO"),
        e(5, "FRA_UNUSED2"), e(6, "FRA_PRIORITY"), e(7, "FRA_UNUSED3"), e(8, "FRA_UNUSED4"), e(9, "FRA_UNUSED5"),
        e(0xa, "FRA_FWMARK"), e(0xb, "FRA_FLOW"), e(0xc, "FRA_TUN_ID"), e(0xd, "FRA_SUPPRESS_IFGROUP"),
        e(0xe, "FRA_SUPPRESS_PREFIXLEN"), e(0xf, "FRA_TABLE"), e(0x10, "FRA_FWMASK"), e(0x11, "FRA_OIFNAME"),
        e(0x12, "FRA_PAD"), e(0x13, "FRA_L3MDEV"), e(0x14, "FRA_UID_RANGE"), e(0x15, "FRA_PROTOCOL"),
        e(0x16, "FRA_IP_PROTO"), e(0x17, "FRA_SPORT_RANGE"), e(0x18, "FRA_DPORT_RANGE"), e(0x19, "FRA_DSCP"),
        e(0x1a, "FRA_FLOWLABEL"), e(0x1b, "FRA_FLOWLABEL_MASK"), e(0x1c, "FRA_SPORT_MASK"), e(0x1d, "FRA_DPORT_MASK"),
        e(0x1e, "FRA_DSCP_MASK"),
    ],
    differs: &[],
};

/// 17 names, else `TCA_???`.
pub static RTNL_TC_ATTRS: Table = Table {
    name: "rtnl_tc_attrs",
    unknown: "TCA_???",
    sorted: true,
    entries: &[
        e(0, "TCA_UNSPEC"), e(1, "TCA_KIND"), e(2, "TCA_OPTIONS"), e(3, "TCA_STATS"), e(4, "TCA_XSTATS"),
        e(5, "TCA_RATE"), e(6, "TCA_FCNT"), e(7, "TCA_STATS2"), e(8, "TCA_STAB"), e(9, "TCA_PAD"),
        e(0xa, "TCA_DUMP_INVISIBLE"), e(0xb, "TCA_CHAIN"), e(0xc, "TCA_HW_OFFLOAD"), e(0xd, "TCA_INGRESS_BLOCK"),
        e(0xe, "TCA_EGRESS_BLOCK"), e(0xf, "TCA_DUMP_FLAGS"), e(0x10, "TCA_EXT_WARN_MSG"),
    ],
    differs: &[],
};

/// 6 names, else `TCA_ROOT_???`.
pub static RTNL_TCA_ROOT_ATTRS: Table = Table {
    name: "rtnl_tca_root_attrs",
    unknown: "TCA_ROOT_???",
    sorted: true,
    entries: &[
        e(0, "TCA_ROOT_UNSPEC"), e(1, "TCA_ROOT_TAB"), e(2, "TCA_ROOT_FLAGS"), e(3, "TCA_ROOT_COUNT"),
        e(4, "TCA_ROOT_TIME_DELTA"), e(5, "TCA_ROOT_EXT_WARN_MSG"),
    ],
    differs: &[],
};

/// 10 names, else `NDTA_???`.
pub static RTNL_NEIGHTBL_ATTRS: Table = Table {
    name: "rtnl_neightbl_attrs",
    unknown: "NDTA_???",
    sorted: true,
    entries: &[
        e(0, "NDTA_UNSPEC"), e(1, "NDTA_NAME"), e(2, "NDTA_THRESH1"), e(3, "NDTA_THRESH2"), e(4, "NDTA_THRESH3"),
        e(5, "NDTA_CONFIG"), e(6, "NDTA_PARMS"), e(7, "NDTA_STATS"), e(8, "NDTA_GC_INTERVAL"), e(9, "NDTA_PAD"),
    ],
    differs: &[],
};

/// 2 names, else `IFAL_???`.
pub static RTNL_ADDRLABEL_ATTRS: Table = Table {
    name: "rtnl_addrlabel_attrs",
    unknown: "IFAL_???",
    sorted: true,
    entries: &[
        e(1, "IFAL_ADDRESS"), e(2, "IFAL_LABEL"),
    ],
    differs: &[],
};

/// 17 names, else `DCB_ATTR_???`.
pub static RTNL_DCB_ATTRS: Table = Table {
    name: "rtnl_dcb_attrs",
    unknown: "DCB_ATTR_???",
    sorted: true,
    entries: &[
        e(0, "DCB_ATTR_UNDEFINED"), e(1, "DCB_ATTR_IFNAME"), e(2, "DCB_ATTR_STATE"), e(3, "DCB_ATTR_PFC_STATE"),
        e(4, "DCB_ATTR_PFC_CFG"), e(5, "DCB_ATTR_NUM_TC"), e(6, "DCB_ATTR_PG_CFG"), e(7, "DCB_ATTR_SET_ALL"),
        e(8, "DCB_ATTR_PERM_HWADDR"), e(9, "DCB_ATTR_CAP"), e(0xa, "DCB_ATTR_NUMTCS"), e(0xb, "DCB_ATTR_BCN"),
        e(0xc, "DCB_ATTR_APP"), e(0xd, "DCB_ATTR_IEEE"), e(0xe, "DCB_ATTR_DCBX"), e(0xf, "DCB_ATTR_FEATCFG"),
        e(0x10, "DCB_ATTR_CEE"),
    ],
    differs: &[],
};

/// 10 names, else `NETCONFA_???`.
pub static RTNL_NETCONF_ATTRS: Table = Table {
    name: "rtnl_netconf_attrs",
    unknown: "NETCONFA_???",
    sorted: true,
    entries: &[
        e(0, "NETCONFA_UNSPEC"), e(1, "NETCONFA_IFINDEX"), e(2, "NETCONFA_FORWARDING"), e(3, "NETCONFA_RP_FILTER"),
        e(4, "NETCONFA_MC_FORWARDING"), e(5, "NETCONFA_PROXY_NEIGH"), e(6, "NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN"),
        e(7, "NETCONFA_INPUT"), e(8, "NETCONFA_BC_FORWARDING"), e(9, "NETCONFA_FORCE_FORWARDING"),
    ],
    differs: &[],
};

/// 3 names, else `MDBA_???`.
pub static RTNL_MDB_ATTRS: Table = Table {
    name: "rtnl_mdb_attrs",
    unknown: "MDBA_???",
    sorted: true,
    entries: &[
        e(0, "MDBA_UNSPEC"), e(1, "MDBA_MDB"), e(2, "MDBA_ROUTER"),
    ],
    differs: &[],
};

/// 7 names, else `NETNSA_???`.
pub static RTNL_NSID_ATTRS: Table = Table {
    name: "rtnl_nsid_attrs",
    unknown: "NETNSA_???",
    sorted: true,
    entries: &[
        e(0, "NETNSA_NONE"), e(1, "NETNSA_NSID"), e(2, "NETNSA_PID"), e(3, "NETNSA_FD"), e(4, "NETNSA_TARGET_NSID"),
        e(5, "NETNSA_CURRENT_NSID"), e(0xffffffff, "NETNSA_NSID_NOT_ASSIGNED"),
    ],
    differs: &[],
};

/// 6 names, else `IFLA_STATS_???`.
pub static IFSTATS_ATTRS: Table = Table {
    name: "ifstats_attrs",
    unknown: "IFLA_STATS_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_STATS_UNSPEC"), e(1, "IFLA_STATS_LINK_64"), e(2, "IFLA_STATS_LINK_XSTATS"),
        e(3, "IFLA_STATS_LINK_XSTATS_SLAVE"), e(4, "IFLA_STATS_LINK_OFFLOAD_XSTATS"), e(5, "IFLA_STATS_AF_SPEC"),
    ],
    differs: &[],
};

/// 7 names, else `IPMRA_CREPORT_???`.
pub static RTNL_IPMRA_CREPORT_ATTR: Table = Table {
    name: "rtnl_ipmra_creport_attr",
    unknown: "IPMRA_CREPORT_???",
    sorted: true,
    entries: &[
        e(0, "IPMRA_CREPORT_UNSPEC"), e(1, "IPMRA_CREPORT_MSGTYPE"), e(2, "IPMRA_CREPORT_VIF_ID"),
        e(3, "IPMRA_CREPORT_SRC_ADDR"), e(4, "IPMRA_CREPORT_DST_ADDR"), e(5, "IPMRA_CREPORT_PKT"),
        e(6, "IPMRA_CREPORT_TABLE"),
    ],
    differs: &[],
};

/// 6 names, else `IP6MRA_CREPORT_???`.
pub static RTNL_IP6MRA_CREPORT_ATTR: Table = Table {
    name: "rtnl_ip6mra_creport_attr",
    unknown: "IP6MRA_CREPORT_???",
    sorted: true,
    entries: &[
        e(0, "IP6MRA_CREPORT_UNSPEC"), e(1, "IP6MRA_CREPORT_MSGTYPE"), e(2, "IP6MRA_CREPORT_MIF_ID"),
        e(3, "IP6MRA_CREPORT_SRC_ADDR"), e(4, "IP6MRA_CREPORT_DST_ADDR"), e(5, "IP6MRA_CREPORT_PKT"),
    ],
    differs: &[],
};

/// 18 names, else `NHA_???`.
pub static RTNL_NEXTHOP_ATTRS: Table = Table {
    name: "rtnl_nexthop_attrs",
    unknown: "NHA_???",
    sorted: true,
    entries: &[
        e(0, "NHA_UNSPEC"), e(1, "NHA_ID"), e(2, "NHA_GROUP"), e(3, "NHA_GROUP_TYPE"), e(4, "NHA_BLACKHOLE"),
        e(5, "NHA_OIF"), e(6, "NHA_GATEWAY"), e(7, "NHA_ENCAP_TYPE"), e(8, "NHA_ENCAP"), e(9, "NHA_GROUPS"),
        e(0xa, "NHA_MASTER"), e(0xb, "NHA_FDB"), e(0xc, "NHA_RES_GROUP"), e(0xd, "NHA_RES_BUCKET"),
        e(0xe, "NHA_OP_FLAGS"), e(0xf, "NHA_GROUP_STATS"), e(0x10, "NHA_HW_STATS_ENABLE"),
        e(0x11, "NHA_HW_STATS_USED"),
    ],
    differs: &[],
};

/// 6 names, else `IFLA_INFO_???`.
pub static RTNL_IFLA_INFO_ATTRS: Table = Table {
    name: "rtnl_ifla_info_attrs",
    unknown: "IFLA_INFO_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_INFO_UNSPEC"), e(1, "IFLA_INFO_KIND"), e(2, "IFLA_INFO_DATA"), e(3, "IFLA_INFO_XSTATS"),
        e(4, "IFLA_INFO_SLAVE_KIND"), e(5, "IFLA_INFO_SLAVE_DATA"),
    ],
    differs: &[],
};

/// 46 names, else `IFLA_BRPORT_???`.
pub static RTNL_IFLA_BRPORT_ATTRS: Table = Table {
    name: "rtnl_ifla_brport_attrs",
    unknown: "IFLA_BRPORT_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_BRPORT_UNSPEC"), e(1, "IFLA_BRPORT_STATE"), e(2, "IFLA_BRPORT_PRIORITY"), e(3, "IFLA_BRPORT_COST"),
        e(4, "IFLA_BRPORT_MODE"), e(5, "IFLA_BRPORT_GUARD"), e(6, "IFLA_BRPORT_PROTECT"),
        e(7, "IFLA_BRPORT_FAST_LEAVE"), e(8, "IFLA_BRPORT_LEARNING"), e(9, "IFLA_BRPORT_UNICAST_FLOOD"),
        e(0xa, "IFLA_BRPORT_PROXYARP"), e(0xb, "IFLA_BRPORT_LEARNING_SYNC"), e(0xc, "IFLA_BRPORT_PROXYARP_WIFI"),
        e(0xd, "IFLA_BRPORT_ROOT_ID"), e(0xe, "IFLA_BRPORT_BRIDGE_ID"), e(0xf, "IFLA_BRPORT_DESIGNATED_PORT"),
        e(0x10, "IFLA_BRPORT_DESIGNATED_COST"), e(0x11, "IFLA_BRPORT_ID"), e(0x12, "IFLA_BRPORT_NO"),
        e(0x13, "IFLA_BRPORT_TOPOLOGY_CHANGE_ACK"), e(0x14, "IFLA_BRPORT_CONFIG_PENDING"),
        e(0x15, "IFLA_BRPORT_MESSAGE_AGE_TIMER"), e(0x16, "IFLA_BRPORT_FORWARD_DELAY_TIMER"),
        e(0x17, "IFLA_BRPORT_HOLD_TIMER"), e(0x18, "IFLA_BRPORT_FLUSH"), e(0x19, "IFLA_BRPORT_MULTICAST_ROUTER"),
        e(0x1a, "IFLA_BRPORT_PAD"), e(0x1b, "IFLA_BRPORT_MCAST_FLOOD"), e(0x1c, "IFLA_BRPORT_MCAST_TO_UCAST"),
        e(0x1d, "IFLA_BRPORT_VLAN_TUNNEL"), e(0x1e, "IFLA_BRPORT_BCAST_FLOOD"), e(0x1f, "IFLA_BRPORT_GROUP_FWD_MASK"),
        e(0x20, "IFLA_BRPORT_NEIGH_SUPPRESS"), e(0x21, "IFLA_BRPORT_ISOLATED"), e(0x22, "IFLA_BRPORT_BACKUP_PORT"),
        e(0x23, "IFLA_BRPORT_MRP_RING_OPEN"), e(0x24, "IFLA_BRPORT_MRP_IN_OPEN"),
        e(0x25, "IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT"), e(0x26, "IFLA_BRPORT_MCAST_EHT_HOSTS_CNT"),
        e(0x27, "IFLA_BRPORT_LOCKED"), e(0x28, "IFLA_BRPORT_MAB"), e(0x29, "IFLA_BRPORT_MCAST_N_GROUPS"),
        e(0x2a, "IFLA_BRPORT_MCAST_MAX_GROUPS"), e(0x2b, "IFLA_BRPORT_NEIGH_VLAN_SUPPRESS"),
        e(0x2c, "IFLA_BRPORT_BACKUP_NHID"), e(0x2d, "IFLA_BRPORT_NEIGH_FORWARD_GRAT"),
    ],
    differs: &[],
};

/// 14 names, else `IFLA_VF_???`.
pub static RTNL_IFLA_VF_INFO_ATTRS: Table = Table {
    name: "rtnl_ifla_vf_info_attrs",
    unknown: "IFLA_VF_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_VF_UNSPEC"), e(1, "IFLA_VF_MAC"), e(2, "IFLA_VF_VLAN"), e(3, "IFLA_VF_TX_RATE"),
        e(4, "IFLA_VF_SPOOFCHK"), e(5, "IFLA_VF_LINK_STATE"), e(6, "IFLA_VF_RATE"), e(7, "IFLA_VF_RSS_QUERY_EN"),
        e(8, "IFLA_VF_STATS"), e(9, "IFLA_VF_TRUST"), e(0xa, "IFLA_VF_IB_NODE_GUID"), e(0xb, "IFLA_VF_IB_PORT_GUID"),
        e(0xc, "IFLA_VF_VLAN_LIST"), e(0xd, "IFLA_VF_BROADCAST"),
    ],
    differs: &[],
};

/// 9 names, else `IFLA_VF_STATS_???`.
pub static RTNL_IFLA_VF_STATS_ATTRS: Table = Table {
    name: "rtnl_ifla_vf_stats_attrs",
    unknown: "IFLA_VF_STATS_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_VF_STATS_RX_PACKETS"), e(1, "IFLA_VF_STATS_TX_PACKETS"), e(2, "IFLA_VF_STATS_RX_BYTES"),
        e(3, "IFLA_VF_STATS_TX_BYTES"), e(4, "IFLA_VF_STATS_BROADCAST"), e(5, "IFLA_VF_STATS_MULTICAST"),
        e(6, "IFLA_VF_STATS_PAD"), e(7, "IFLA_VF_STATS_RX_DROPPED"), e(8, "IFLA_VF_STATS_TX_DROPPED"),
    ],
    differs: &[],
};

/// 2 names, else `IFLA_VF_VLAN_INFO_???`.
pub static RTNL_IFLA_VF_VLAN_LIST_ATTRS: Table = Table {
    name: "rtnl_ifla_vf_vlan_list_attrs",
    unknown: "IFLA_VF_VLAN_INFO_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_VF_VLAN_INFO_UNSPEC"), e(1, "IFLA_VF_VLAN_INFO"),
    ],
    differs: &[],
};

/// 2 names, else `IFLA_VF_INFO_???`.
pub static RTNL_IFLA_VFINFO_LIST_ATTRS: Table = Table {
    name: "rtnl_ifla_vfinfo_list_attrs",
    unknown: "IFLA_VF_INFO_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_VF_INFO_UNSPEC"), e(1, "IFLA_VF_INFO"),
    ],
    differs: &[],
};

/// 2 names, else `IFLA_VF_PORT_???`.
pub static RTNL_IFLA_VF_PORT_ATTRS: Table = Table {
    name: "rtnl_ifla_vf_port_attrs",
    unknown: "IFLA_VF_PORT_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_VF_PORT_UNSPEC"), e(1, "IFLA_VF_PORT"),
    ],
    differs: &[],
};

/// 8 names, else `IFLA_PORT_???`.
pub static RTNL_IFLA_PORT_ATTRS: Table = Table {
    name: "rtnl_ifla_port_attrs",
    unknown: "IFLA_PORT_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_PORT_UNSPEC"), e(1, "IFLA_PORT_VF"), e(2, "IFLA_PORT_PROFILE"), e(3, "IFLA_PORT_VSI_TYPE"),
        e(4, "IFLA_PORT_INSTANCE_UUID"), e(5, "IFLA_PORT_HOST_UUID"), e(6, "IFLA_PORT_REQUEST"),
        e(7, "IFLA_PORT_RESPONSE"),
    ],
    differs: &[],
};

/// 7 names, else `IFLA_BRIDGE_???`.
pub static RTNL_IFLA_AF_SPEC_BRIDGE_ATTRS: Table = Table {
    name: "rtnl_ifla_af_spec_bridge_attrs",
    unknown: "IFLA_BRIDGE_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_BRIDGE_FLAGS"), e(1, "IFLA_BRIDGE_MODE"), e(2, "IFLA_BRIDGE_VLAN_INFO"),
        e(3, "IFLA_BRIDGE_VLAN_TUNNEL_INFO"), e(4, "IFLA_BRIDGE_MRP"), e(5, "IFLA_BRIDGE_CFM"),
        e(6, "IFLA_BRIDGE_MST"),
    ],
    differs: &[],
};

/// 4 names, else `IFLA_BRIDGE_VLAN_TUNNEL_???`.
pub static RTNL_IFLA_AF_SPEC_BRIDGE_VLAN_TUNNEL_INFO_ATTRS: Table = Table {
    name: "rtnl_ifla_af_spec_bridge_vlan_tunnel_info_attrs",
    unknown: "IFLA_BRIDGE_VLAN_TUNNEL_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC"), e(1, "IFLA_BRIDGE_VLAN_TUNNEL_ID"),
        e(2, "IFLA_BRIDGE_VLAN_TUNNEL_VID"), e(3, "IFLA_BRIDGE_VLAN_TUNNEL_FLAGS"),
    ],
    differs: &[],
};

/// 2 names, else `IFLA_INET_???`.
pub static RTNL_IFLA_AF_SPEC_INET_ATTRS: Table = Table {
    name: "rtnl_ifla_af_spec_inet_attrs",
    unknown: "IFLA_INET_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_INET_UNSPEC"), e(1, "IFLA_INET_CONF"),
    ],
    differs: &[],
};

/// 10 names, else `IFLA_INET6_???`.
pub static RTNL_IFLA_AF_SPEC_INET6_ATTRS: Table = Table {
    name: "rtnl_ifla_af_spec_inet6_attrs",
    unknown: "IFLA_INET6_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_INET6_UNSPEC"), e(1, "IFLA_INET6_FLAGS"), e(2, "IFLA_INET6_CONF"), e(3, "IFLA_INET6_STATS"),
        e(4, "IFLA_INET6_MCAST"), e(5, "IFLA_INET6_CACHEINFO"), e(6, "IFLA_INET6_ICMP6STATS"),
        e(7, "IFLA_INET6_TOKEN"), e(8, "IFLA_INET6_ADDR_GEN_MODE"), e(9, "IFLA_INET6_RA_MTU"),
    ],
    differs: &[],
};

/// 3 names, else `IFLA_MCTP_???`.
pub static RTNL_IFLA_AF_SPEC_MCTP_ATTRS: Table = Table {
    name: "rtnl_ifla_af_spec_mctp_attrs",
    unknown: "IFLA_MCTP_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_MCTP_UNSPEC"), e(1, "IFLA_MCTP_NET"), e(2, "IFLA_MCTP_PHYS_BINDING"),
    ],
    differs: &[],
};

/// 9 names, else `IFLA_XDP_???`.
pub static RTNL_IFLA_XDP_ATTRS: Table = Table {
    name: "rtnl_ifla_xdp_attrs",
    unknown: "IFLA_XDP_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_XDP_UNSPEC"), e(1, "IFLA_XDP_FD"), e(2, "IFLA_XDP_ATTACHED"), e(3, "IFLA_XDP_FLAGS"),
        e(4, "IFLA_XDP_PROG_ID"), e(5, "IFLA_XDP_DRV_PROG_ID"), e(6, "IFLA_XDP_SKB_PROG_ID"),
        e(7, "IFLA_XDP_HW_PROG_ID"), e(8, "IFLA_XDP_EXPECTED_FD"),
    ],
    differs: &[],
};

/// 3 names, else `IFLA_PROTO_DOWN_REASON_???`.
pub static RTNL_IFLA_PROTO_DOWN_REASON_ATTRS: Table = Table {
    name: "rtnl_ifla_proto_down_reason_attrs",
    unknown: "IFLA_PROTO_DOWN_REASON_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_PROTO_DOWN_REASON_UNSPEC"), e(1, "IFLA_PROTO_DOWN_REASON_MASK"),
        e(2, "IFLA_PROTO_DOWN_REASON_VALUE"),
    ],
    differs: &[],
};

/// 2 names, else `MDBA_MDB_???`.
pub static RTNL_MDBA_MDB_ATTRS: Table = Table {
    name: "rtnl_mdba_mdb_attrs",
    unknown: "MDBA_MDB_???",
    sorted: true,
    entries: &[
        e(0, "MDBA_MDB_UNSPEC"), e(1, "MDBA_MDB_ENTRY"),
    ],
    differs: &[],
};

/// 2 names, else `MDBA_MDB_ENTRY_???`.
pub static RTNL_MDBA_MDB_ENTRY_ATTRS: Table = Table {
    name: "rtnl_mdba_mdb_entry_attrs",
    unknown: "MDBA_MDB_ENTRY_???",
    sorted: true,
    entries: &[
        e(0, "MDBA_MDB_ENTRY_UNSPEC"), e(1, "MDBA_MDB_ENTRY_INFO"),
    ],
    differs: &[],
};

/// 2 names, else `MDBA_ROUTER_???`.
pub static RTNL_MDBA_ROUTER_ATTRS: Table = Table {
    name: "rtnl_mdba_router_attrs",
    unknown: "MDBA_ROUTER_???",
    sorted: true,
    entries: &[
        e(0, "MDBA_ROUTER_UNSPEC"), e(1, "MDBA_ROUTER_PORT"),
    ],
    differs: &[],
};

/// 3 names, else `NFEA_???`.
pub static RTNL_NEIGH_FDB_EXT_ATTRS: Table = Table {
    name: "rtnl_neigh_fdb_ext_attrs",
    unknown: "NFEA_???",
    sorted: true,
    entries: &[
        e(0, "NFEA_UNSPEC"), e(1, "NFEA_ACTIVITY_NOTIFY"), e(2, "NFEA_DONT_REFRESH"),
    ],
    differs: &[],
};

/// 20 names, else `NDTPA_???`.
pub static RTNL_NEIGHTBL_PARMS_ATTRS: Table = Table {
    name: "rtnl_neightbl_parms_attrs",
    unknown: "NDTPA_???",
    sorted: true,
    entries: &[
        e(0, "NDTPA_UNSPEC"), e(1, "NDTPA_IFINDEX"), e(2, "NDTPA_REFCNT"), e(3, "NDTPA_REACHABLE_TIME"),
        e(4, "NDTPA_BASE_REACHABLE_TIME"), e(5, "NDTPA_RETRANS_TIME"), e(6, "NDTPA_GC_STALETIME"),
        e(7, "NDTPA_DELAY_PROBE_TIME"), e(8, "NDTPA_QUEUE_LEN"), e(9, "NDTPA_APP_PROBES"),
        e(0xa, "NDTPA_UCAST_PROBES"), e(0xb, "NDTPA_MCAST_PROBES"), e(0xc, "NDTPA_ANYCAST_DELAY"),
        e(0xd, "NDTPA_PROXY_DELAY"), e(0xe, "NDTPA_PROXY_QLEN"), e(0xf, "NDTPA_LOCKTIME"),
        e(0x10, "NDTPA_QUEUE_LENBYTES"), e(0x11, "NDTPA_MCAST_REPROBES"), e(0x12, "NDTPA_PAD"),
        e(0x13, "NDTPA_INTERVAL_PROBE_TIME_MS"),
    ],
    differs: &[],
};

/// 5 names, else `NHA_RES_GROUP_???`.
pub static RTNL_NHA_RES_GROUP_ATTRS: Table = Table {
    name: "rtnl_nha_res_group_attrs",
    unknown: "NHA_RES_GROUP_???",
    sorted: true,
    entries: &[
        e(0, "NHA_RES_GROUP_PAD"), e(1, "NHA_RES_GROUP_BUCKETS"), e(2, "NHA_RES_GROUP_IDLE_TIMER"),
        e(3, "NHA_RES_GROUP_UNBALANCED_TIMER"), e(4, "NHA_RES_GROUP_UNBALANCED_TIME"),
    ],
    differs: &[],
};

/// 4 names, else `NHA_RES_BUCKET_???`.
pub static RTNL_NHA_RES_BUCKET_ATTRS: Table = Table {
    name: "rtnl_nha_res_bucket_attrs",
    unknown: "NHA_RES_BUCKET_???",
    sorted: true,
    entries: &[
        e(0, "NHA_RES_BUCKET_PAD"), e(1, "NHA_RES_BUCKET_INDEX"), e(2, "NHA_RES_BUCKET_IDLE_TIME"),
        e(3, "NHA_RES_BUCKET_NH_ID"),
    ],
    differs: &[],
};

/// 18 names, else `RTAX_???`.
pub static RTNL_RTA_METRICS_ATTRS: Table = Table {
    name: "rtnl_rta_metrics_attrs",
    unknown: "RTAX_???",
    sorted: true,
    entries: &[
        e(0, "RTAX_UNSPEC"), e(1, "RTAX_LOCK"), e(2, "RTAX_MTU"), e(3, "RTAX_WINDOW"), e(4, "RTAX_RTT"),
        e(5, "RTAX_RTTVAR"), e(6, "RTAX_SSTHRESH"), e(7, "RTAX_CWND"), e(8, "RTAX_ADVMSS"), e(9, "RTAX_REORDERING"),
        e(0xa, "RTAX_HOPLIMIT"), e(0xb, "RTAX_INITCWND"), e(0xc, "RTAX_FEATURES"), e(0xd, "RTAX_RTO_MIN"),
        e(0xe, "RTAX_INITRWND"), e(0xf, "RTAX_QUICKACK"), e(0x10, "RTAX_CC_ALGO"), e(0x11, "RTAX_FASTOPEN_NO_COOKIE"),
    ],
    differs: &[],
};

/// 9 names, else `TCA_STATS_???`.
pub static RTNL_TCA_STATS_ATTRS: Table = Table {
    name: "rtnl_tca_stats_attrs",
    unknown: "TCA_STATS_???",
    sorted: true,
    entries: &[
        e(0, "TCA_STATS_UNSPEC"), e(1, "TCA_STATS_BASIC"), e(2, "TCA_STATS_RATE_EST"), e(3, "TCA_STATS_QUEUE"),
        e(4, "TCA_STATS_APP"), e(5, "TCA_STATS_RATE_EST64"), e(6, "TCA_STATS_PAD"), e(7, "TCA_STATS_BASIC_HW"),
        e(8, "TCA_STATS_PKT64"),
    ],
    differs: &[],
};

/// 3 names, else `TCA_STAB_???`.
pub static RTNL_TCA_STAB_ATTRS: Table = Table {
    name: "rtnl_tca_stab_attrs",
    unknown: "TCA_STAB_???",
    sorted: true,
    entries: &[
        e(0, "TCA_STAB_UNSPEC"), e(1, "TCA_STAB_BASE"), e(2, "TCA_STAB_DATA"),
    ],
    differs: &[],
};

/// 11 names, else `TCA_ACT_???`.
pub static RTNL_TC_ACTION_ATTRS: Table = Table {
    name: "rtnl_tc_action_attrs",
    unknown: "TCA_ACT_???",
    sorted: true,
    entries: &[
        e(0, "TCA_ACT_UNSPEC"), e(1, "TCA_ACT_KIND"), e(2, "TCA_ACT_OPTIONS"), e(3, "TCA_ACT_INDEX"),
        e(4, "TCA_ACT_STATS"), e(5, "TCA_ACT_PAD"), e(6, "TCA_ACT_COOKIE"), e(7, "TCA_ACT_FLAGS"),
        e(8, "TCA_ACT_HW_STATS"), e(9, "TCA_ACT_USED_HW_STATS"), e(0xa, "TCA_ACT_IN_HW_COUNT"),
    ],
    differs: &[],
};

/// 3 names, else `LINK_XSTATS_TYPE_???`.
pub static IFSTATS_XSTATS_TYPE_ATTRS: Table = Table {
    name: "ifstats_xstats_type_attrs",
    unknown: "LINK_XSTATS_TYPE_???",
    sorted: true,
    entries: &[
        e(0, "LINK_XSTATS_TYPE_UNSPEC"), e(1, "LINK_XSTATS_TYPE_BRIDGE"), e(2, "LINK_XSTATS_TYPE_BOND"),
    ],
    differs: &[],
};

/// 2 names, else `BR_MCAST_DIR_???`.
pub static BR_MCAST_DIRS: Table = Table {
    name: "br_mcast_dirs",
    unknown: "BR_MCAST_DIR_???",
    sorted: true,
    entries: &[
        e(0, "BR_MCAST_DIR_RX"), e(1, "BR_MCAST_DIR_TX"),
    ],
    differs: &[],
};

/// 5 names, else `BRIDGE_XSTATS_???`.
pub static IFSTATS_XSTATS_BRIDGE_ATTRS: Table = Table {
    name: "ifstats_xstats_bridge_attrs",
    unknown: "BRIDGE_XSTATS_???",
    sorted: true,
    entries: &[
        e(0, "BRIDGE_XSTATS_UNSPEC"), e(1, "BRIDGE_XSTATS_VLAN"), e(2, "BRIDGE_XSTATS_MCAST"),
        e(3, "BRIDGE_XSTATS_PAD"), e(4, "BRIDGE_XSTATS_STP"),
    ],
    differs: &[],
};

/// 2 names, else `BOND_XSTATS_???`.
pub static IFSTATS_XSTATS_BOND_ATTRS: Table = Table {
    name: "ifstats_xstats_bond_attrs",
    unknown: "BOND_XSTATS_???",
    sorted: true,
    entries: &[
        e(0, "BOND_XSTATS_UNSPEC"), e(1, "BOND_XSTATS_3AD"),
    ],
    differs: &[],
};

/// 10 names, else `BOND_3AD_STAT_???`.
pub static IFSTATS_XSTATS_BOND_3AD_ATTRS: Table = Table {
    name: "ifstats_xstats_bond_3ad_attrs",
    unknown: "BOND_3AD_STAT_???",
    sorted: true,
    entries: &[
        e(0, "BOND_3AD_STAT_LACPDU_RX"), e(1, "BOND_3AD_STAT_LACPDU_TX"), e(2, "BOND_3AD_STAT_LACPDU_UNKNOWN_RX"),
        e(3, "BOND_3AD_STAT_LACPDU_ILLEGAL_RX"), e(4, "BOND_3AD_STAT_MARKER_RX"), e(5, "BOND_3AD_STAT_MARKER_TX"),
        e(6, "BOND_3AD_STAT_MARKER_RESP_RX"), e(7, "BOND_3AD_STAT_MARKER_RESP_TX"),
        e(8, "BOND_3AD_STAT_MARKER_UNKNOWN_RX"), e(9, "BOND_3AD_STAT_PAD"),
    ],
    differs: &[],
};

/// 4 names, else `IFLA_OFFLOAD_XSTATS_???`.
pub static IFSTATS_OFFLOAD_ATTRS: Table = Table {
    name: "ifstats_offload_attrs",
    unknown: "IFLA_OFFLOAD_XSTATS_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_OFFLOAD_XSTATS_UNSPEC"), e(1, "IFLA_OFFLOAD_XSTATS_CPU_HIT"),
        e(2, "IFLA_OFFLOAD_XSTATS_HW_S_INFO"), e(3, "IFLA_OFFLOAD_XSTATS_L3_STATS"),
    ],
    differs: &[],
};

/// 2 names, else `MPLS_STATS_???`.
pub static IFSTATS_AF_SPEC_MPLS_ATTRS: Table = Table {
    name: "ifstats_af_spec_mpls_attrs",
    unknown: "MPLS_STATS_???",
    sorted: true,
    entries: &[
        e(0, "MPLS_STATS_UNSPEC"), e(1, "MPLS_STATS_LINK"),
    ],
    differs: &[],
};

/// 51 names, else `IFLA_BR_???`.
pub static RTNL_IFLA_INFO_DATA_BRIDGE_ATTRS: Table = Table {
    name: "rtnl_ifla_info_data_bridge_attrs",
    unknown: "IFLA_BR_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_BR_UNSPEC"), e(1, "IFLA_BR_FORWARD_DELAY"), e(2, "IFLA_BR_HELLO_TIME"), e(3, "IFLA_BR_MAX_AGE"),
        e(4, "IFLA_BR_AGEING_TIME"), e(5, "IFLA_BR_STP_STATE"), e(6, "IFLA_BR_PRIORITY"),
        e(7, "IFLA_BR_VLAN_FILTERING"), e(8, "IFLA_BR_VLAN_PROTOCOL"), e(9, "IFLA_BR_GROUP_FWD_MASK"),
        e(0xa, "IFLA_BR_ROOT_ID"), e(0xb, "IFLA_BR_BRIDGE_ID"), e(0xc, "IFLA_BR_ROOT_PORT"),
        e(0xd, "IFLA_BR_ROOT_PATH_COST"), e(0xe, "IFLA_BR_TOPOLOGY_CHANGE"),
        e(0xf, "IFLA_BR_TOPOLOGY_CHANGE_DETECTED"), e(0x10, "IFLA_BR_HELLO_TIMER"), e(0x11, "IFLA_BR_TCN_TIMER"),
        e(0x12, "IFLA_BR_TOPOLOGY_CHANGE_TIMER"), e(0x13, "IFLA_BR_GC_TIMER"), e(0x14, "IFLA_BR_GROUP_ADDR"),
        e(0x15, "IFLA_BR_FDB_FLUSH"), e(0x16, "IFLA_BR_MCAST_ROUTER"), e(0x17, "IFLA_BR_MCAST_SNOOPING"),
        e(0x18, "IFLA_BR_MCAST_QUERY_USE_IFADDR"), e(0x19, "IFLA_BR_MCAST_QUERIER"),
        e(0x1a, "IFLA_BR_MCAST_HASH_ELASTICITY"), e(0x1b, "IFLA_BR_MCAST_HASH_MAX"),
        e(0x1c, "IFLA_BR_MCAST_LAST_MEMBER_CNT"), e(0x1d, "IFLA_BR_MCAST_STARTUP_QUERY_CNT"),
        e(0x1e, "IFLA_BR_MCAST_LAST_MEMBER_INTVL"), e(0x1f, "IFLA_BR_MCAST_MEMBERSHIP_INTVL"),
        e(0x20, "IFLA_BR_MCAST_QUERIER_INTVL"), e(0x21, "IFLA_BR_MCAST_QUERY_INTVL"),
        e(0x22, "IFLA_BR_MCAST_QUERY_RESPONSE_INTVL"), e(0x23, "IFLA_BR_MCAST_STARTUP_QUERY_INTVL"),
        e(0x24, "IFLA_BR_NF_CALL_IPTABLES"), e(0x25, "IFLA_BR_NF_CALL_IP6TABLES"),
        e(0x26, "IFLA_BR_NF_CALL_ARPTABLES"), e(0x27, "IFLA_BR_VLAN_DEFAULT_PVID"), e(0x28, "IFLA_BR_PAD"),
        e(0x29, "IFLA_BR_VLAN_STATS_ENABLED"), e(0x2a, "IFLA_BR_MCAST_STATS_ENABLED"),
        e(0x2b, "IFLA_BR_MCAST_IGMP_VERSION"), e(0x2c, "IFLA_BR_MCAST_MLD_VERSION"),
        e(0x2d, "IFLA_BR_VLAN_STATS_PER_PORT"), e(0x2e, "IFLA_BR_MULTI_BOOLOPT"),
        e(0x2f, "IFLA_BR_MCAST_QUERIER_STATE"), e(0x30, "IFLA_BR_FDB_N_LEARNED"), e(0x31, "IFLA_BR_FDB_MAX_LEARNED"),
        e(0x32, "IFLA_BR_STP_MODE"),
    ],
    differs: &[],
};

/// 10 names, else `IFLA_TUN_???`.
pub static RTNL_IFLA_INFO_DATA_TUN_ATTRS: Table = Table {
    name: "rtnl_ifla_info_data_tun_attrs",
    unknown: "IFLA_TUN_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_TUN_UNSPEC"), e(1, "IFLA_TUN_OWNER"), e(2, "IFLA_TUN_GROUP"), e(3, "IFLA_TUN_TYPE"),
        e(4, "IFLA_TUN_PI"), e(5, "IFLA_TUN_VNET_HDR"), e(6, "IFLA_TUN_PERSIST"), e(7, "IFLA_TUN_MULTI_QUEUE"),
        e(8, "IFLA_TUN_NUM_QUEUES"), e(9, "IFLA_TUN_NUM_DISABLED_QUEUES"),
    ],
    differs: &[],
};

/// 8 names, else `BRIDGE_QUERIER_???`.
pub static RTNL_IFLA_BR_MCAST_QUERIER_ATTRS: Table = Table {
    name: "rtnl_ifla_br_mcast_querier_attrs",
    unknown: "BRIDGE_QUERIER_???",
    sorted: true,
    entries: &[
        e(0, "BRIDGE_QUERIER_UNSPEC"), e(1, "BRIDGE_QUERIER_IP_ADDRESS"), e(2, "BRIDGE_QUERIER_IP_PORT"),
        e(3, "BRIDGE_QUERIER_IP_OTHER_TIMER"), e(4, "BRIDGE_QUERIER_PAD"), e(5, "BRIDGE_QUERIER_IPV6_ADDRESS"),
        e(6, "BRIDGE_QUERIER_IPV6_PORT"), e(7, "BRIDGE_QUERIER_IPV6_OTHER_TIMER"),
    ],
    differs: &[],
};

/// 11 names, else `MDBA_MDB_EATTR_???`.
pub static RTNL_MDBA_MDB_EATTR_ATTRS: Table = Table {
    name: "rtnl_mdba_mdb_eattr_attrs",
    unknown: "MDBA_MDB_EATTR_???",
    sorted: true,
    entries: &[
        e(0, "MDBA_MDB_EATTR_UNSPEC"), e(1, "MDBA_MDB_EATTR_TIMER"), e(2, "MDBA_MDB_EATTR_SRC_LIST"),
        e(3, "MDBA_MDB_EATTR_GROUP_MODE"), e(4, "MDBA_MDB_EATTR_SOURCE"), e(5, "MDBA_MDB_EATTR_RTPROT"),
        e(6, "MDBA_MDB_EATTR_DST"), e(7, "MDBA_MDB_EATTR_DST_PORT"), e(8, "MDBA_MDB_EATTR_VNI"),
        e(9, "MDBA_MDB_EATTR_IFINDEX"), e(0xa, "MDBA_MDB_EATTR_SRC_VNI"),
    ],
    differs: &[],
};

/// 6 names, else `MDBA_ROUTER_PATTR_???`.
pub static RTNL_MDBA_ROUTER_PATTR_ATTRS: Table = Table {
    name: "rtnl_mdba_router_pattr_attrs",
    unknown: "MDBA_ROUTER_PATTR_???",
    sorted: true,
    entries: &[
        e(0, "MDBA_ROUTER_PATTR_UNSPEC"), e(1, "MDBA_ROUTER_PATTR_TIMER"), e(2, "MDBA_ROUTER_PATTR_TYPE"),
        e(3, "MDBA_ROUTER_PATTR_INET_TIMER"), e(4, "MDBA_ROUTER_PATTR_INET6_TIMER"), e(5, "MDBA_ROUTER_PATTR_VID"),
    ],
    differs: &[],
};

/// 24 names, else `RTPROT_???`.
pub static ROUTING_PROTOCOLS: Table = Table {
    name: "routing_protocols",
    unknown: "RTPROT_???",
    sorted: true,
    entries: &[
        e(0, "RTPROT_UNSPEC"), e(1, "RTPROT_REDIRECT"), e(2, "RTPROT_KERNEL"), e(3, "RTPROT_BOOT"),
        e(4, "RTPROT_STATIC"), e(8, "RTPROT_GATED"), e(9, "RTPROT_RA"), e(0xa, "RTPROT_MRT"), e(0xb, "RTPROT_ZEBRA"),
        e(0xc, "RTPROT_BIRD"), e(0xd, "RTPROT_DNROUTED"), e(0xe, "RTPROT_XORP"), e(0xf, "RTPROT_NTK"),
        e(0x10, "RTPROT_DHCP"), e(0x11, "RTPROT_MROUTED"), e(0x12, "RTPROT_KEEPALIVED"), e(0x2a, "RTPROT_BABEL"),
        e(0x54, "RTPROT_OVN"), e(0x63, "RTPROT_OPENR"), e(0xba, "RTPROT_BGP"), e(0xbb, "RTPROT_ISIS"),
        e(0xbc, "RTPROT_OSPF"), e(0xbd, "RTPROT_RIP"), e(0xc0, "RTPROT_EIGRP"),
    ],
    differs: &[],
};

/// 5 names.
pub static ROUTING_SCOPES: Table = Table {
    name: "routing_scopes",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "RT_SCOPE_UNIVERSE"), e(0xc8, "RT_SCOPE_SITE"), e(0xfd, "RT_SCOPE_LINK"), e(0xfe, "RT_SCOPE_HOST"),
        e(0xff, "RT_SCOPE_NOWHERE"),
    ],
    differs: &[],
};

/// 12 names, else `RTN_???`.
pub static ROUTING_TYPES: Table = Table {
    name: "routing_types",
    unknown: "RTN_???",
    sorted: true,
    entries: &[
        e(0, "RTN_UNSPEC"), e(1, "RTN_UNICAST"), e(2, "RTN_LOCAL"), e(3, "RTN_BROADCAST"), e(4, "RTN_ANYCAST"),
        e(5, "RTN_MULTICAST"), e(6, "RTN_BLACKHOLE"), e(7, "RTN_UNREACHABLE"), e(8, "RTN_PROHIBIT"),
        e(9, "RTN_THROW"), e(0xa, "RTN_NAT"), e(0xb, "RTN_XRESOLVE"),
    ],
    differs: &[],
};

/// 5 names, else `RT_TABLE_???`.
pub static ROUTING_TABLE_IDS: Table = Table {
    name: "routing_table_ids",
    unknown: "RT_TABLE_???",
    sorted: true,
    entries: &[
        e(0, "RT_TABLE_UNSPEC"), e(0xfc, "RT_TABLE_COMPAT"), e(0xfd, "RT_TABLE_DEFAULT"), e(0xfe, "RT_TABLE_MAIN"),
        e(0xff, "RT_TABLE_LOCAL"),
    ],
    differs: &[],
};

/// 9 names, else `RTM_F_???`.
pub static ROUTING_FLAGS: Table = Table {
    name: "routing_flags",
    unknown: "RTM_F_???",
    sorted: true,
    entries: &[
        e(0x100, "RTM_F_NOTIFY"), e(0x200, "RTM_F_CLONED"), e(0x400, "RTM_F_EQUALIZE"), e(0x800, "RTM_F_PREFIX"),
        e(0x1000, "RTM_F_LOOKUP_TABLE"), e(0x2000, "RTM_F_FIB_MATCH"), e(0x4000, "RTM_F_OFFLOAD"),
        e(0x8000, "RTM_F_TRAP"), e(0x20000000, "RTM_F_OFFLOAD_FAILED"),
    ],
    differs: &[],
};

/// 12 names, else `IFA_F_???`.
pub static IFADDRFLAGS: Table = Table {
    name: "ifaddrflags",
    unknown: "IFA_F_???",
    sorted: true,
    entries: &[
        e(1, "IFA_F_SECONDARY"), e(2, "IFA_F_NODAD"), e(4, "IFA_F_OPTIMISTIC"), e(8, "IFA_F_DADFAILED"),
        e(0x10, "IFA_F_HOMEADDRESS"), e(0x20, "IFA_F_DEPRECATED"), e(0x40, "IFA_F_TENTATIVE"),
        e(0x80, "IFA_F_PERMANENT"), e(0x100, "IFA_F_MANAGETEMPADDR"), e(0x200, "IFA_F_NOPREFIXROUTE"),
        e(0x400, "IFA_F_MCAUTOJOIN"), e(0x800, "IFA_F_STABLE_PRIVACY"),
    ],
    differs: &[],
};

/// 9 names, else `NUD_???`.
pub static NEIGHBOR_CACHE_ENTRY_STATES: Table = Table {
    name: "neighbor_cache_entry_states",
    unknown: "NUD_???",
    sorted: true,
    entries: &[
        e(0, "NUD_NONE"), e(1, "NUD_INCOMPLETE"), e(2, "NUD_REACHABLE"), e(4, "NUD_STALE"), e(8, "NUD_DELAY"),
        e(0x10, "NUD_PROBE"), e(0x20, "NUD_FAILED"), e(0x40, "NUD_NOARP"), e(0x80, "NUD_PERMANENT"),
    ],
    differs: &[],
};

/// 8 names, else `NTF_???`.
pub static NEIGHBOR_CACHE_ENTRY_FLAGS: Table = Table {
    name: "neighbor_cache_entry_flags",
    unknown: "NTF_???",
    sorted: true,
    entries: &[
        e(1, "NTF_USE"), e(2, "NTF_SELF"), e(4, "NTF_MASTER"), e(8, "NTF_PROXY"), e(0x10, "NTF_EXT_LEARNED"),
        e(0x20, "NTF_OFFLOADED"), e(0x40, "NTF_STICKY"), e(0x80, "NTF_ROUTER"),
    ],
    differs: &[],
};

/// 3 names, else `NTF_EXT_???`.
pub static NEIGHBOR_CACHE_ENTRY_EXT_FLAGS: Table = Table {
    name: "neighbor_cache_entry_ext_flags",
    unknown: "NTF_EXT_???",
    sorted: true,
    entries: &[
        e(1, "NTF_EXT_MANAGED"), e(2, "NTF_EXT_LOCKED"), e(4, "NTF_EXT_EXT_VALIDATED"),
    ],
    differs: &[],
};

/// 2 names, else `FDB_NOTIFY_???`.
pub static FDB_NOTIFY_FLAGS: Table = Table {
    name: "fdb_notify_flags",
    unknown: "FDB_NOTIFY_???",
    sorted: true,
    entries: &[
        e(1, "FDB_NOTIFY_BIT"), e(2, "FDB_NOTIFY_INACTIVE_BIT"),
    ],
    differs: &[],
};

/// 9 names, else `FR_ACT_???`.
pub static FIB_RULE_ACTIONS: Table = Table {
    name: "fib_rule_actions",
    unknown: "FR_ACT_???",
    sorted: true,
    entries: &[
        e(0, "FR_ACT_UNSPEC"), e(1, "FR_ACT_TO_TBL"), e(2, "FR_ACT_GOTO"), e(3, "FR_ACT_NOP"), e(4, "FR_ACT_RES3"),
        e(5, "FR_ACT_RES4"), e(6, "FR_ACT_BLACKHOLE"), e(7, "FR_ACT_UNREACHABLE"), e(8, "FR_ACT_PROHIBIT"),
    ],
    differs: &[],
};

/// 7 names, else `RTNH_F_???`.
pub static ROUTE_NEXTHOP_FLAGS: Table = Table {
    name: "route_nexthop_flags",
    unknown: "RTNH_F_???",
    sorted: true,
    entries: &[
        e(1, "RTNH_F_DEAD"), e(2, "RTNH_F_PERVASIVE"), e(4, "RTNH_F_ONLINK"), e(8, "RTNH_F_OFFLOAD"),
        e(0x10, "RTNH_F_LINKDOWN"), e(0x20, "RTNH_F_UNRESOLVED"), e(0x40, "RTNH_F_TRAP"),
    ],
    differs: &[],
};

/// 2 names, else `NEXTHOP_GRP_TYPE_???`.
pub static RTNL_NEXTHOP_GRP_TYPES: Table = Table {
    name: "rtnl_nexthop_grp_types",
    unknown: "NEXTHOP_GRP_TYPE_???",
    sorted: true,
    entries: &[
        e(0, "NEXTHOP_GRP_TYPE_MPATH"), e(1, "NEXTHOP_GRP_TYPE_RES"),
    ],
    differs: &[],
};

/// 11 names, else `LWTUNNEL_ENCAP_???`.
pub static LWTUNNEL_ENCAP_TYPES: Table = Table {
    name: "lwtunnel_encap_types",
    unknown: "LWTUNNEL_ENCAP_???",
    sorted: true,
    entries: &[
        e(0, "LWTUNNEL_ENCAP_NONE"), e(1, "LWTUNNEL_ENCAP_MPLS"), e(2, "LWTUNNEL_ENCAP_IP"),
        e(3, "LWTUNNEL_ENCAP_ILA"), e(4, "LWTUNNEL_ENCAP_IP6"), e(5, "LWTUNNEL_ENCAP_SEG6"),
        e(6, "LWTUNNEL_ENCAP_BPF"), e(7, "LWTUNNEL_ENCAP_SEG6_LOCAL"), e(8, "LWTUNNEL_ENCAP_RPL"),
        e(9, "LWTUNNEL_ENCAP_IOAM6"), e(0xa, "LWTUNNEL_ENCAP_XFRM"),
    ],
    differs: &[],
};

/// 28 names, else `DCB_CMD_???`.
pub static DCB_COMMANDS: Table = Table {
    name: "dcb_commands",
    unknown: "DCB_CMD_???",
    sorted: true,
    entries: &[
        e(0, "DCB_CMD_UNDEFINED"), e(1, "DCB_CMD_GSTATE"), e(2, "DCB_CMD_SSTATE"), e(3, "DCB_CMD_PGTX_GCFG"),
        e(4, "DCB_CMD_PGTX_SCFG"), e(5, "DCB_CMD_PGRX_GCFG"), e(6, "DCB_CMD_PGRX_SCFG"), e(7, "DCB_CMD_PFC_GCFG"),
        e(8, "DCB_CMD_PFC_SCFG"), e(9, "DCB_CMD_SET_ALL"), e(0xa, "DCB_CMD_GPERM_HWADDR"), e(0xb, "DCB_CMD_GCAP"),
        e(0xc, "DCB_CMD_GNUMTCS"), e(0xd, "DCB_CMD_SNUMTCS"), e(0xe, "DCB_CMD_PFC_GSTATE"),
        e(0xf, "DCB_CMD_PFC_SSTATE"), e(0x10, "DCB_CMD_BCN_GCFG"), e(0x11, "DCB_CMD_BCN_SCFG"),
        e(0x12, "DCB_CMD_GAPP"), e(0x13, "DCB_CMD_SAPP"), e(0x14, "DCB_CMD_IEEE_SET"), e(0x15, "DCB_CMD_IEEE_GET"),
        e(0x16, "DCB_CMD_GDCBX"), e(0x17, "DCB_CMD_SDCBX"), e(0x18, "DCB_CMD_GFEATCFG"), e(0x19, "DCB_CMD_SFEATCFG"),
        e(0x1a, "DCB_CMD_CEE_GET"), e(0x1b, "DCB_CMD_IEEE_DEL"),
    ],
    differs: &[],
};

/// 6 names, else `1<<IFLA_STATS_???`.
pub static IFSTATS_ATTR_FLAGS: Table = Table {
    name: "ifstats_attr_flags",
    unknown: "1<<IFLA_STATS_???",
    sorted: true,
    entries: &[
        e(1, "1<<IFLA_STATS_UNSPEC"), e(2, "1<<IFLA_STATS_LINK_64"), e(4, "1<<IFLA_STATS_LINK_XSTATS"),
        e(8, "1<<IFLA_STATS_LINK_XSTATS_SLAVE"), e(0x10, "1<<IFLA_STATS_LINK_OFFLOAD_XSTATS"),
        e(0x20, "1<<IFLA_STATS_AF_SPEC"),
    ],
    differs: &[],
};

/// 9 names, else `RTEXT_FILTER_???`.
pub static RTNL_IFLA_EXT_FILTER_FLAGS: Table = Table {
    name: "rtnl_ifla_ext_filter_flags",
    unknown: "RTEXT_FILTER_???",
    sorted: true,
    entries: &[
        e(1, "RTEXT_FILTER_VF"), e(2, "RTEXT_FILTER_BRVLAN"), e(4, "RTEXT_FILTER_BRVLAN_COMPRESSED"),
        e(8, "RTEXT_FILTER_SKIP_STATS"), e(0x10, "RTEXT_FILTER_MRP"), e(0x20, "RTEXT_FILTER_CFM_CONFIG"),
        e(0x40, "RTEXT_FILTER_CFM_STATUS"), e(0x80, "RTEXT_FILTER_MST"), e(0x100, "RTEXT_FILTER_NAME_ONLY"),
    ],
    differs: &[],
};

/// 7 names, else `IFLA_EVENT_???`.
pub static RTNL_IFLA_EVENTS: Table = Table {
    name: "rtnl_ifla_events",
    unknown: "IFLA_EVENT_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_EVENT_NONE"), e(1, "IFLA_EVENT_REBOOT"), e(2, "IFLA_EVENT_FEATURES"),
        e(3, "IFLA_EVENT_BONDING_FAILOVER"), e(4, "IFLA_EVENT_NOTIFY_PEERS"), e(5, "IFLA_EVENT_IGMP_RESEND"),
        e(6, "IFLA_EVENT_BONDING_OPTIONS"),
    ],
    differs: &[],
};

/// 5 names, else `XDP_ATTACHED_???`.
pub static RTNL_IFLA_XDP_ATTACHED_MODE: Table = Table {
    name: "rtnl_ifla_xdp_attached_mode",
    unknown: "XDP_ATTACHED_???",
    sorted: true,
    entries: &[
        e(0, "XDP_ATTACHED_NONE"), e(1, "XDP_ATTACHED_DRV"), e(2, "XDP_ATTACHED_SKB"), e(3, "XDP_ATTACHED_HW"),
        e(4, "XDP_ATTACHED_MULTI"),
    ],
    differs: &[],
};

/// 4 names, else `IN6_ADDR_GEN_MODE_???`.
pub static IN6_ADDR_GEN_MODE: Table = Table {
    name: "in6_addr_gen_mode",
    unknown: "IN6_ADDR_GEN_MODE_???",
    sorted: true,
    entries: &[
        e(0, "IN6_ADDR_GEN_MODE_EUI64"), e(1, "IN6_ADDR_GEN_MODE_NONE"), e(2, "IN6_ADDR_GEN_MODE_STABLE_PRIVACY"),
        e(3, "IN6_ADDR_GEN_MODE_RANDOM"),
    ],
    differs: &[],
};

/// 5 names, else `IF_???`.
pub static INET6_IF_FLAGS: Table = Table {
    name: "inet6_if_flags",
    unknown: "IF_???",
    sorted: true,
    entries: &[
        e(0x10, "IF_RS_SENT"), e(0x20, "IF_RA_RCVD"), e(0x40, "IF_RA_MANAGED"), e(0x80, "IF_RA_OTHERCONF"),
        e(0x80000000, "IF_READY"),
    ],
    differs: &[],
};

/// 3 names, else `IFLA_VF_LINK_STATE_???`.
pub static RTNL_IFLA_VF_LINK_STATES: Table = Table {
    name: "rtnl_ifla_vf_link_states",
    unknown: "IFLA_VF_LINK_STATE_???",
    sorted: true,
    entries: &[
        e(0, "IFLA_VF_LINK_STATE_AUTO"), e(1, "IFLA_VF_LINK_STATE_ENABLE"), e(2, "IFLA_VF_LINK_STATE_DISABLE"),
    ],
    differs: &[],
};

/// 2 names, else `BRIDGE_FLAGS_???`.
pub static RTNL_IFLA_BRIDGE_FLAGS: Table = Table {
    name: "rtnl_ifla_bridge_flags",
    unknown: "BRIDGE_FLAGS_???",
    sorted: true,
    entries: &[
        e(1, "BRIDGE_FLAGS_MASTER"), e(2, "BRIDGE_FLAGS_SELF"),
    ],
    differs: &[],
};

/// 3 names, else `BRIDGE_MODE_???`.
pub static RTNL_IFLA_BRIDGE_MODES: Table = Table {
    name: "rtnl_ifla_bridge_modes",
    unknown: "BRIDGE_MODE_???",
    sorted: true,
    entries: &[
        e(0, "BRIDGE_MODE_VEB"), e(1, "BRIDGE_MODE_VEPA"), e(0xffff, "BRIDGE_MODE_UNDEF"),
    ],
    differs: &[],
};

/// 2 names, else `MDB_???`.
pub static MDB_STATES: Table = Table {
    name: "mdb_states",
    unknown: "MDB_???",
    sorted: true,
    entries: &[
        e(0, "MDB_TEMPORARY"), e(1, "MDB_PERMANENT"),
    ],
    differs: &[],
};

/// 3 names, else `TCA_ACT_FLAGS_???`.
pub static RTNL_TCA_ACT_FLAGS: Table = Table {
    name: "rtnl_tca_act_flags",
    unknown: "TCA_ACT_FLAGS_???",
    sorted: true,
    entries: &[
        e(1, "TCA_ACT_FLAGS_NO_PERCPU_STATS"), e(2, "TCA_ACT_FLAGS_SKIP_HW"), e(4, "TCA_ACT_FLAGS_SKIP_SW"),
    ],
    differs: &[],
};

/// 2 names, else `TCA_ACT_HW_STATS_???`.
pub static RTNL_TCA_ACT_HW_STATS: Table = Table {
    name: "rtnl_tca_act_hw_stats",
    unknown: "TCA_ACT_HW_STATS_???",
    sorted: true,
    entries: &[
        e(1, "TCA_ACT_HW_STATS_IMMEDIATE"), e(2, "TCA_ACT_HW_STATS_DELAYED"),
    ],
    differs: &[],
};

/// 2 names, else `TCA_ACT_FLAG_???`.
pub static RTNL_TCA_ROOT_FLAGS: Table = Table {
    name: "rtnl_tca_root_flags",
    unknown: "TCA_ACT_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "TCA_ACT_FLAG_LARGE_DUMP_ON"), e(2, "TCA_ACT_FLAG_TERSE_DUMP"),
    ],
    differs: &[],
};

/// 4 names, else `IGMPMSG_???`.
pub static RTNL_IPMRA_MSG_TYPES: Table = Table {
    name: "rtnl_ipmra_msg_types",
    unknown: "IGMPMSG_???",
    sorted: true,
    entries: &[
        e(1, "IGMPMSG_NOCACHE"), e(2, "IGMPMSG_WRONGVIF"), e(3, "IGMPMSG_WHOLEPKT"), e(4, "IGMPMSG_WRVIFWHOLE"),
    ],
    differs: &[],
};

/// 4 names, else `MRT6MSG_???`.
pub static RTNL_IP6MRA_MSG_TYPES: Table = Table {
    name: "rtnl_ip6mra_msg_types",
    unknown: "MRT6MSG_???",
    sorted: true,
    entries: &[
        e(1, "MRT6MSG_NOCACHE"), e(2, "MRT6MSG_WRONGMIF"), e(3, "MRT6MSG_WHOLEPKT"), e(4, "MRT6MSG_WRMIFWHOLE"),
    ],
    differs: &[],
};

/// 6 names, else `XDP_FLAGS_???`.
pub static XDP_FLAGS: Table = Table {
    name: "xdp_flags",
    unknown: "XDP_FLAGS_???",
    sorted: false,
    entries: &[
        e(0xe, "XDP_FLAGS_MODES"), e(1, "XDP_FLAGS_UPDATE_IF_NOEXIST"), e(2, "XDP_FLAGS_SKB_MODE"),
        e(4, "XDP_FLAGS_DRV_MODE"), e(8, "XDP_FLAGS_HW_MODE"), e(0x10, "XDP_FLAGS_REPLACE"),
    ],
    differs: &[],
};

/// 2 names, else `RTNL_FAMILY_???`.
pub static RTNL_FAMILY: Table = Table {
    name: "rtnl_family",
    unknown: "RTNL_FAMILY_???",
    sorted: true,
    entries: &[
        e(0x80, "RTNL_FAMILY_IPMR"), e(0x81, "RTNL_FAMILY_IP6MR"),
    ],
    differs: &[],
};

/// 6 names, else `FIB_RULE_???`.
pub static FIB_RULE_FLAGS: Table = Table {
    name: "fib_rule_flags",
    unknown: "FIB_RULE_???",
    sorted: true,
    entries: &[
        e(1, "FIB_RULE_PERMANENT"), e(2, "FIB_RULE_INVERT"), e(4, "FIB_RULE_UNRESOLVED"),
        e(8, "FIB_RULE_IIF_DETACHED"), e(0x10, "FIB_RULE_OIF_DETACHED"), e(0x10000, "FIB_RULE_FIND_SADDR"),
    ],
    differs: &[],
};

/// 7 names, else `BRIDGE_VLAN_INFO_???`.
pub static NL_BRIDGE_VLAN_FLAGS: Table = Table {
    name: "nl_bridge_vlan_flags",
    unknown: "BRIDGE_VLAN_INFO_???",
    sorted: true,
    entries: &[
        e(1, "BRIDGE_VLAN_INFO_MASTER"), e(2, "BRIDGE_VLAN_INFO_PVID"), e(4, "BRIDGE_VLAN_INFO_UNTAGGED"),
        e(8, "BRIDGE_VLAN_INFO_RANGE_BEGIN"), e(0x10, "BRIDGE_VLAN_INFO_RANGE_END"),
        e(0x20, "BRIDGE_VLAN_INFO_BRENTRY"), e(0x40, "BRIDGE_VLAN_INFO_ONLY_OPTS"),
    ],
    differs: &[],
};

/// 5 names, else `MDB_FLAGS_???`.
pub static MDB_FLAGS: Table = Table {
    name: "mdb_flags",
    unknown: "MDB_FLAGS_???",
    sorted: true,
    entries: &[
        e(1, "MDB_FLAGS_OFFLOAD"), e(2, "MDB_FLAGS_FAST_LEAVE"), e(4, "MDB_FLAGS_STAR_EXCL"),
        e(8, "MDB_FLAGS_BLOCKED"), e(0x10, "MDB_FLAGS_OFFLOAD_FAILED"),
    ],
    differs: &[],
};

/// 4 names, else `MDB_RTR_TYPE_???`.
pub static MULTICAST_ROUTER_TYPES: Table = Table {
    name: "multicast_router_types",
    unknown: "MDB_RTR_TYPE_???",
    sorted: true,
    entries: &[
        e(0, "MDB_RTR_TYPE_DISABLED"), e(1, "MDB_RTR_TYPE_TEMP_QUERY"), e(2, "MDB_RTR_TYPE_PERM"),
        e(3, "MDB_RTR_TYPE_TEMP"),
    ],
    differs: &[],
};

/// 3 names, else `BR_STP_MODE_???`.
pub static RTNL_BR_STP_MODE: Table = Table {
    name: "rtnl_br_stp_mode",
    unknown: "BR_STP_MODE_???",
    sorted: true,
    entries: &[
        e(0, "BR_STP_MODE_AUTO"), e(1, "BR_STP_MODE_USER"), e(2, "BR_STP_MODE_KERNEL"),
    ],
    differs: &[],
};

/// 5 names, else `1<<BR_BOOLOPT_???`.
pub static RTNL_IFLA_BR_BOOLOPT_FLAGS: Table = Table {
    name: "rtnl_ifla_br_boolopt_flags",
    unknown: "1<<BR_BOOLOPT_???",
    sorted: true,
    entries: &[
        e(1, "1<<BR_BOOLOPT_NO_LL_LEARN"), e(2, "1<<BR_BOOLOPT_MCAST_VLAN_SNOOPING"),
        e(4, "1<<BR_BOOLOPT_MST_ENABLE"), e(8, "1<<BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION"),
        e(0x10, "1<<BR_BOOLOPT_FDB_LOCAL_VLAN_0"),
    ],
    differs: &[],
};

/// 2 names, else `IFF_???`.
pub static TUN_DEVICE_TYPES: Table = Table {
    name: "tun_device_types",
    unknown: "IFF_???",
    sorted: true,
    entries: &[
        e(1, "IFF_TUN"), e(2, "IFF_TAP"),
    ],
    differs: &[],
};

/// 34 names, else `IPV4_DEVCONF_???`.
pub static INET_DEVCONF_INDICES: Table = Table {
    name: "inet_devconf_indices",
    unknown: "IPV4_DEVCONF_???",
    sorted: true,
    entries: &[
        e(0, "IPV4_DEVCONF_FORWARDING-1"), e(1, "IPV4_DEVCONF_MC_FORWARDING-1"), e(2, "IPV4_DEVCONF_PROXY_ARP-1"),
        e(3, "IPV4_DEVCONF_ACCEPT_REDIRECTS-1"), e(4, "IPV4_DEVCONF_SECURE_REDIRECTS-1"),
        e(5, "IPV4_DEVCONF_SEND_REDIRECTS-1"), e(6, "IPV4_DEVCONF_SHARED_MEDIA-1"), e(7, "IPV4_DEVCONF_RP_FILTER-1"),
        e(8, "IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE-1"), e(9, "IPV4_DEVCONF_BOOTP_RELAY-1"),
        e(0xa, "IPV4_DEVCONF_LOG_MARTIANS-1"), e(0xb, "IPV4_DEVCONF_TAG-1"), e(0xc, "IPV4_DEVCONF_ARPFILTER-1"),
        e(0xd, "IPV4_DEVCONF_MEDIUM_ID-1"), e(0xe, "IPV4_DEVCONF_NOXFRM-1"), e(0xf, "IPV4_DEVCONF_NOPOLICY-1"),
        e(0x10, "IPV4_DEVCONF_FORCE_IGMP_VERSION-1"), e(0x11, "IPV4_DEVCONF_ARP_ANNOUNCE-1"),
        e(0x12, "IPV4_DEVCONF_ARP_IGNORE-1"), e(0x13, "IPV4_DEVCONF_PROMOTE_SECONDARIES-1"),
        e(0x14, "IPV4_DEVCONF_ARP_ACCEPT-1"), e(0x15, "IPV4_DEVCONF_ARP_NOTIFY-1"),
        e(0x16, "IPV4_DEVCONF_ACCEPT_LOCAL-1"), e(0x17, "IPV4_DEVCONF_SRC_VMARK-1"),
        e(0x18, "IPV4_DEVCONF_PROXY_ARP_PVLAN-1"), e(0x19, "IPV4_DEVCONF_ROUTE_LOCALNET-1"),
        e(0x1a, "IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL-1"),
        e(0x1b, "IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL-1"),
        e(0x1c, "IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN-1"), e(0x1d, "IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST-1"),
        e(0x1e, "IPV4_DEVCONF_DROP_GRATUITOUS_ARP-1"), e(0x1f, "IPV4_DEVCONF_BC_FORWARDING-1"),
        e(0x20, "IPV4_DEVCONF_ARP_EVICT_NOCARRIER-1"), e(0x21, "IPV4_DEVCONF_ARP_EVICT_NOCARRIER"),
    ],
    differs: &[],
};

/// 60 names, else `DEVCONF_???`.
pub static INET6_DEVCONF_INDICES: Table = Table {
    name: "inet6_devconf_indices",
    unknown: "DEVCONF_???",
    sorted: true,
    entries: &[
        e(0, "DEVCONF_FORWARDING"), e(1, "DEVCONF_HOPLIMIT"), e(2, "DEVCONF_MTU6"), e(3, "DEVCONF_ACCEPT_RA"),
        e(4, "DEVCONF_ACCEPT_REDIRECTS"), e(5, "DEVCONF_AUTOCONF"), e(6, "DEVCONF_DAD_TRANSMITS"),
        e(7, "DEVCONF_RTR_SOLICITS"), e(8, "DEVCONF_RTR_SOLICIT_INTERVAL"), e(9, "DEVCONF_RTR_SOLICIT_DELAY"),
        e(0xa, "DEVCONF_USE_TEMPADDR"), e(0xb, "DEVCONF_TEMP_VALID_LFT"), e(0xc, "DEVCONF_TEMP_PREFERED_LFT"),
        e(0xd, "DEVCONF_REGEN_MAX_RETRY"), e(0xe, "DEVCONF_MAX_DESYNC_FACTOR"), e(0xf, "DEVCONF_MAX_ADDRESSES"),
        e(0x10, "DEVCONF_FORCE_MLD_VERSION"), e(0x11, "DEVCONF_ACCEPT_RA_DEFRTR"), e(0x12, "DEVCONF_ACCEPT_RA_PINFO"),
        e(0x13, "DEVCONF_ACCEPT_RA_RTR_PREF"), e(0x14, "DEVCONF_RTR_PROBE_INTERVAL"),
        e(0x15, "DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN"), e(0x16, "DEVCONF_PROXY_NDP"),
        e(0x17, "DEVCONF_OPTIMISTIC_DAD"), e(0x18, "DEVCONF_ACCEPT_SOURCE_ROUTE"), e(0x19, "DEVCONF_MC_FORWARDING"),
        e(0x1a, "DEVCONF_DISABLE_IPV6"), e(0x1b, "DEVCONF_ACCEPT_DAD"), e(0x1c, "DEVCONF_FORCE_TLLAO"),
        e(0x1d, "DEVCONF_NDISC_NOTIFY"), e(0x1e, "DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL"),
        e(0x1f, "DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL"), e(0x20, "DEVCONF_SUPPRESS_FRAG_NDISC"),
        e(0x21, "DEVCONF_ACCEPT_RA_FROM_LOCAL"), e(0x22, "DEVCONF_USE_OPTIMISTIC"), e(0x23, "DEVCONF_ACCEPT_RA_MTU"),
        e(0x24, "DEVCONF_STABLE_SECRET"), e(0x25, "DEVCONF_USE_OIF_ADDRS_ONLY"),
        e(0x26, "DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT"), e(0x27, "DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN"),
        e(0x28, "DEVCONF_DROP_UNICAST_IN_L2_MULTICAST"), e(0x29, "DEVCONF_DROP_UNSOLICITED_NA"),
        e(0x2a, "DEVCONF_KEEP_ADDR_ON_DOWN"), e(0x2b, "DEVCONF_RTR_SOLICIT_MAX_INTERVAL"),
        e(0x2c, "DEVCONF_SEG6_ENABLED"), e(0x2d, "DEVCONF_SEG6_REQUIRE_HMAC"), e(0x2e, "DEVCONF_ENHANCED_DAD"),
        e(0x2f, "DEVCONF_ADDR_GEN_MODE"), e(0x30, "DEVCONF_DISABLE_POLICY"),
        e(0x31, "DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN"), e(0x32, "DEVCONF_NDISC_TCLASS"),
        e(0x33, "DEVCONF_RPL_SEG_ENABLED"), e(0x34, "DEVCONF_RA_DEFRTR_METRIC"), e(0x35, "DEVCONF_IOAM6_ENABLED"),
        e(0x36, "DEVCONF_IOAM6_ID"), e(0x37, "DEVCONF_IOAM6_ID_WIDE"), e(0x38, "DEVCONF_NDISC_EVICT_NOCARRIER"),
        e(0x39, "DEVCONF_ACCEPT_UNTRACKED_NA"), e(0x3a, "DEVCONF_ACCEPT_RA_MIN_LFT"),
        e(0x3b, "DEVCONF_FORCE_FORWARDING"),
    ],
    differs: &[],
};

/// 37 names, else `IPSTATS_MIB_???`.
pub static SNMP_IP_STATS: Table = Table {
    name: "snmp_ip_stats",
    unknown: "IPSTATS_MIB_???",
    sorted: true,
    entries: &[
        e(0, "IPSTATS_MIB_NUM"), e(1, "IPSTATS_MIB_INPKTS"), e(2, "IPSTATS_MIB_INOCTETS"),
        e(3, "IPSTATS_MIB_INDELIVERS"), e(4, "IPSTATS_MIB_OUTFORWDATAGRAMS"), e(5, "IPSTATS_MIB_OUTPKTS"),
        e(6, "IPSTATS_MIB_OUTOCTETS"), e(7, "IPSTATS_MIB_INHDRERRORS"), e(8, "IPSTATS_MIB_INTOOBIGERRORS"),
        e(9, "IPSTATS_MIB_INNOROUTES"), e(0xa, "IPSTATS_MIB_INADDRERRORS"), e(0xb, "IPSTATS_MIB_INUNKNOWNPROTOS"),
        e(0xc, "IPSTATS_MIB_INTRUNCATEDPKTS"), e(0xd, "IPSTATS_MIB_INDISCARDS"), e(0xe, "IPSTATS_MIB_OUTDISCARDS"),
        e(0xf, "IPSTATS_MIB_OUTNOROUTES"), e(0x10, "IPSTATS_MIB_REASMTIMEOUT"), e(0x11, "IPSTATS_MIB_REASMREQDS"),
        e(0x12, "IPSTATS_MIB_REASMOKS"), e(0x13, "IPSTATS_MIB_REASMFAILS"), e(0x14, "IPSTATS_MIB_FRAGOKS"),
        e(0x15, "IPSTATS_MIB_FRAGFAILS"), e(0x16, "IPSTATS_MIB_FRAGCREATES"), e(0x17, "IPSTATS_MIB_INMCASTPKTS"),
        e(0x18, "IPSTATS_MIB_OUTMCASTPKTS"), e(0x19, "IPSTATS_MIB_INBCASTPKTS"), e(0x1a, "IPSTATS_MIB_OUTBCASTPKTS"),
        e(0x1b, "IPSTATS_MIB_INMCASTOCTETS"), e(0x1c, "IPSTATS_MIB_OUTMCASTOCTETS"),
        e(0x1d, "IPSTATS_MIB_INBCASTOCTETS"), e(0x1e, "IPSTATS_MIB_OUTBCASTOCTETS"),
        e(0x1f, "IPSTATS_MIB_CSUMERRORS"), e(0x20, "IPSTATS_MIB_NOECTPKTS"), e(0x21, "IPSTATS_MIB_ECT1PKTS"),
        e(0x22, "IPSTATS_MIB_ECT0PKTS"), e(0x23, "IPSTATS_MIB_CEPKTS"), e(0x24, "IPSTATS_MIB_REASM_OVERLAPS"),
    ],
    differs: &[],
};

/// 7 names, else `ICMP6_MIB_???`.
pub static SNMP_ICMP6_STATS: Table = Table {
    name: "snmp_icmp6_stats",
    unknown: "ICMP6_MIB_???",
    sorted: true,
    entries: &[
        e(0, "ICMP6_MIB_NUM"), e(1, "ICMP6_MIB_INMSGS"), e(2, "ICMP6_MIB_INERRORS"), e(3, "ICMP6_MIB_OUTMSGS"),
        e(4, "ICMP6_MIB_OUTERRORS"), e(5, "ICMP6_MIB_CSUMERRORS"), e(6, "ICMP6_MIB_RATELIMITHOST"),
    ],
    differs: &[],
};

/// 4 names, else `SOCK_DIAG_???`.
pub static NL_SOCK_DIAG_TYPES: Table = Table {
    name: "nl_sock_diag_types",
    unknown: "SOCK_DIAG_???",
    sorted: true,
    entries: &[
        e(0x12, "TCPDIAG_GETSOCK"), e(0x13, "DCCPDIAG_GETSOCK"), e(0x14, "SOCK_DIAG_BY_FAMILY"),
        e(0x15, "SOCK_DESTROY"),
    ],
    differs: &[],
};

/// 13 names, else `TCP_???`.
pub static TCP_STATES: Table = Table {
    name: "tcp_states",
    unknown: "TCP_???",
    sorted: true,
    entries: &[
        e(1, "TCP_ESTABLISHED"), e(2, "TCP_SYN_SENT"), e(3, "TCP_SYN_RECV"), e(4, "TCP_FIN_WAIT1"),
        e(5, "TCP_FIN_WAIT2"), e(6, "TCP_TIME_WAIT"), e(7, "TCP_CLOSE"), e(8, "TCP_CLOSE_WAIT"), e(9, "TCP_LAST_ACK"),
        e(0xa, "TCP_LISTEN"), e(0xb, "TCP_CLOSING"), e(0xc, "TCP_NEW_SYN_RECV"), e(0xd, "TCP_BOUND_INACTIVE"),
    ],
    differs: &[],
};

/// 13 names, else `1<<TCP_???`.
pub static TCP_STATE_FLAGS: Table = Table {
    name: "tcp_state_flags",
    unknown: "1<<TCP_???",
    sorted: true,
    entries: &[
        e(2, "1<<TCP_ESTABLISHED"), e(4, "1<<TCP_SYN_SENT"), e(8, "1<<TCP_SYN_RECV"), e(0x10, "1<<TCP_FIN_WAIT1"),
        e(0x20, "1<<TCP_FIN_WAIT2"), e(0x40, "1<<TCP_TIME_WAIT"), e(0x80, "1<<TCP_CLOSE"),
        e(0x100, "1<<TCP_CLOSE_WAIT"), e(0x200, "1<<TCP_LAST_ACK"), e(0x400, "1<<TCP_LISTEN"),
        e(0x800, "1<<TCP_CLOSING"), e(0x1000, "1<<TCP_NEW_SYN_RECV"), e(0x2000, "1<<TCP_BOUND_INACTIVE"),
    ],
    differs: &[],
};

/// 3 names, else `NETLINK_???`.
pub static NETLINK_STATES: Table = Table {
    name: "netlink_states",
    unknown: "NETLINK_???",
    sorted: true,
    entries: &[
        e(0, "NETLINK_UNCONNECTED"), e(1, "NETLINK_CONNECTED"), e(7, "TCP_CLOSE"),
    ],
    differs: &[],
};

/// 4 names, else `INET_DIAG_REQ_???`.
pub static INET_DIAG_REQ_ATTRS: Table = Table {
    name: "inet_diag_req_attrs",
    unknown: "INET_DIAG_REQ_???",
    sorted: true,
    entries: &[
        e(0, "INET_DIAG_REQ_NONE"), e(1, "INET_DIAG_REQ_BYTECODE"), e(2, "INET_DIAG_REQ_SK_BPF_STORAGES"),
        e(3, "INET_DIAG_REQ_PROTOCOL"),
    ],
    differs: &[],
};

/// 23 names, else `INET_DIAG_???`.
pub static INET_DIAG_ATTRS: Table = Table {
    name: "inet_diag_attrs",
    unknown: "INET_DIAG_???",
    sorted: true,
    entries: &[
        e(0, "INET_DIAG_NONE"), e(1, "INET_DIAG_MEMINFO"), e(2, "INET_DIAG_INFO"), e(3, "INET_DIAG_VEGASINFO"),
        e(4, "INET_DIAG_CONG"), e(5, "INET_DIAG_TOS"), e(6, "INET_DIAG_TCLASS"), e(7, "INET_DIAG_SKMEMINFO"),
        e(8, "INET_DIAG_SHUTDOWN"), e(9, "INET_DIAG_DCTCPINFO"), e(0xa, "INET_DIAG_PROTOCOL"),
        e(0xb, "INET_DIAG_SKV6ONLY"), e(0xc, "INET_DIAG_LOCALS"), e(0xd, "INET_DIAG_PEERS"), e(0xe, "INET_DIAG_PAD"),
        e(0xf, "INET_DIAG_MARK"), e(0x10, "INET_DIAG_BBRINFO"), e(0x11, "INET_DIAG_CLASS_ID"),
        e(0x12, "INET_DIAG_MD5SIG"), e(0x13, "INET_DIAG_ULP_INFO"), e(0x14, "INET_DIAG_SK_BPF_STORAGES"),
        e(0x15, "INET_DIAG_CGROUP_ID"), e(0x16, "INET_DIAG_SOCKOPT"),
    ],
    differs: &[],
};

/// 8 names, else `UNIX_DIAG_???`.
pub static UNIX_DIAG_ATTRS: Table = Table {
    name: "unix_diag_attrs",
    unknown: "UNIX_DIAG_???",
    sorted: true,
    entries: &[
        e(0, "UNIX_DIAG_NAME"), e(1, "UNIX_DIAG_VFS"), e(2, "UNIX_DIAG_PEER"), e(3, "UNIX_DIAG_ICONS"),
        e(4, "UNIX_DIAG_RQLEN"), e(5, "UNIX_DIAG_MEMINFO"), e(6, "UNIX_DIAG_SHUTDOWN"), e(7, "UNIX_DIAG_UID"),
    ],
    differs: &[],
};

/// 5 names, else `NETLINK_DIAG_???`.
pub static NETLINK_DIAG_ATTRS: Table = Table {
    name: "netlink_diag_attrs",
    unknown: "NETLINK_DIAG_???",
    sorted: true,
    entries: &[
        e(0, "NETLINK_DIAG_MEMINFO"), e(1, "NETLINK_DIAG_GROUPS"), e(2, "NETLINK_DIAG_RX_RING"),
        e(3, "NETLINK_DIAG_TX_RING"), e(4, "NETLINK_DIAG_FLAGS"),
    ],
    differs: &[],
};

/// 8 names, else `PACKET_DIAG_???`.
pub static PACKET_DIAG_ATTRS: Table = Table {
    name: "packet_diag_attrs",
    unknown: "PACKET_DIAG_???",
    sorted: true,
    entries: &[
        e(0, "PACKET_DIAG_INFO"), e(1, "PACKET_DIAG_MCLIST"), e(2, "PACKET_DIAG_RX_RING"),
        e(3, "PACKET_DIAG_TX_RING"), e(4, "PACKET_DIAG_FANOUT"), e(5, "PACKET_DIAG_UID"), e(6, "PACKET_DIAG_MEMINFO"),
        e(7, "PACKET_DIAG_FILTER"),
    ],
    differs: &[],
};

/// 6 names, else `SMC_DIAG_???`.
pub static SMC_DIAG_ATTRS: Table = Table {
    name: "smc_diag_attrs",
    unknown: "SMC_DIAG_???",
    sorted: true,
    entries: &[
        e(0, "SMC_DIAG_NONE"), e(1, "SMC_DIAG_CONNINFO"), e(2, "SMC_DIAG_LGRINFO"), e(3, "SMC_DIAG_SHUTDOWN"),
        e(4, "SMC_DIAG_DMBINFO"), e(5, "SMC_DIAG_FALLBACK"),
    ],
    differs: &[],
};

/// 4 names, else `INET_ULP_INFO_???`.
pub static INET_DIAG_ULP_INFO_ATTRS: Table = Table {
    name: "inet_diag_ulp_info_attrs",
    unknown: "INET_ULP_INFO_???",
    sorted: true,
    entries: &[
        e(0, "INET_ULP_INFO_UNSPEC"), e(1, "INET_ULP_INFO_NAME"), e(2, "INET_ULP_INFO_TLS"),
        e(3, "INET_ULP_INFO_MPTCP"),
    ],
    differs: &[],
};

/// 8 names, else `TLS_INFO_???`.
pub static INET_DIAG_ULP_INFO_TLS_ATTRS: Table = Table {
    name: "inet_diag_ulp_info_tls_attrs",
    unknown: "TLS_INFO_???",
    sorted: true,
    entries: &[
        e(0, "TLS_INFO_UNSPEC"), e(1, "TLS_INFO_VERSION"), e(2, "TLS_INFO_CIPHER"), e(3, "TLS_INFO_TXCONF"),
        e(4, "TLS_INFO_RXCONF"), e(5, "TLS_INFO_ZC_RO_TX"), e(6, "TLS_INFO_RX_NO_PAD"),
        e(7, "TLS_INFO_TX_MAX_PAYLOAD_LEN"),
    ],
    differs: &[],
};

/// 12 names, else `MPTCP_SUBFLOW_ATTR_???`.
pub static INET_DIAG_ULP_INFO_MPTCP_ATTRS: Table = Table {
    name: "inet_diag_ulp_info_mptcp_attrs",
    unknown: "MPTCP_SUBFLOW_ATTR_???",
    sorted: true,
    entries: &[
        e(0, "MPTCP_SUBFLOW_ATTR_UNSPEC"), e(1, "MPTCP_SUBFLOW_ATTR_TOKEN_REM"), e(2, "MPTCP_SUBFLOW_ATTR_TOKEN_LOC"),
        e(3, "MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ"), e(4, "MPTCP_SUBFLOW_ATTR_MAP_SEQ"),
        e(5, "MPTCP_SUBFLOW_ATTR_MAP_SFSEQ"), e(6, "MPTCP_SUBFLOW_ATTR_SSN_OFFSET"),
        e(7, "MPTCP_SUBFLOW_ATTR_MAP_DATALEN"), e(8, "MPTCP_SUBFLOW_ATTR_FLAGS"), e(9, "MPTCP_SUBFLOW_ATTR_ID_REM"),
        e(0xa, "MPTCP_SUBFLOW_ATTR_ID_LOC"), e(0xb, "MPTCP_SUBFLOW_ATTR_PAD"),
    ],
    differs: &[],
};

/// 2 names, else `SK_DIAG_BPF_STORAGE_???`.
pub static INET_DIAG_BPF_STORAGES_ATTRS: Table = Table {
    name: "inet_diag_bpf_storages_attrs",
    unknown: "SK_DIAG_BPF_STORAGE_???",
    sorted: true,
    entries: &[
        e(0, "SK_DIAG_BPF_STORAGE_REP_NONE"), e(1, "SK_DIAG_BPF_STORAGE"),
    ],
    differs: &[],
};

/// 4 names, else `SK_DIAG_BPF_STORAGE_???`.
pub static INET_DIAG_BPF_STORAGE_ATTRS: Table = Table {
    name: "inet_diag_bpf_storage_attrs",
    unknown: "SK_DIAG_BPF_STORAGE_???",
    sorted: true,
    entries: &[
        e(0, "SK_DIAG_BPF_STORAGE_NONE"), e(1, "SK_DIAG_BPF_STORAGE_PAD"), e(2, "SK_DIAG_BPF_STORAGE_MAP_ID"),
        e(3, "SK_DIAG_BPF_STORAGE_MAP_VALUE"),
    ],
    differs: &[],
};

/// 22 names, else `1<<(INET_DIAG_???-1)`.
pub static INET_DIAG_EXTENDED_FLAGS: Table = Table {
    name: "inet_diag_extended_flags",
    unknown: "1<<(INET_DIAG_???-1)",
    sorted: true,
    entries: &[
        e(1, "1<<(INET_DIAG_MEMINFO-1)"), e(2, "1<<(INET_DIAG_INFO-1)"), e(4, "1<<(INET_DIAG_VEGASINFO-1)"),
        e(8, "1<<(INET_DIAG_CONG-1)"), e(0x10, "1<<(INET_DIAG_TOS-1)"), e(0x20, "1<<(INET_DIAG_TCLASS-1)"),
        e(0x40, "1<<(INET_DIAG_SKMEMINFO-1)"), e(0x80, "1<<(INET_DIAG_SHUTDOWN-1)"),
        e(0x100, "1<<(INET_DIAG_DCTCPINFO-1)"), e(0x200, "1<<(INET_DIAG_PROTOCOL-1)"),
        e(0x400, "1<<(INET_DIAG_SKV6ONLY-1)"), e(0x800, "1<<(INET_DIAG_LOCALS-1)"),
        e(0x1000, "1<<(INET_DIAG_PEERS-1)"), e(0x2000, "1<<(INET_DIAG_PAD-1)"), e(0x4000, "1<<(INET_DIAG_MARK-1)"),
        e(0x8000, "1<<(INET_DIAG_BBRINFO-1)"), e(0x10000, "1<<(INET_DIAG_CLASS_ID-1)"),
        e(0x20000, "1<<(INET_DIAG_MD5SIG-1)"), e(0x40000, "1<<(INET_DIAG_ULP_INFO-1)"),
        e(0x80000, "1<<(INET_DIAG_SK_BPF_STORAGES-1)"), e(0x100000, "1<<(INET_DIAG_CGROUP_ID-1)"),
        e(0x200000, "1<<(INET_DIAG_SOCKOPT-1)"),
    ],
    differs: &[],
};

/// 14 names, else `INET_DIAG_BC_???`.
pub static INET_DIAG_BYTECODES: Table = Table {
    name: "inet_diag_bytecodes",
    unknown: "INET_DIAG_BC_???",
    sorted: true,
    entries: &[
        e(0, "INET_DIAG_BC_NOP"), e(1, "INET_DIAG_BC_JMP"), e(2, "INET_DIAG_BC_S_GE"), e(3, "INET_DIAG_BC_S_LE"),
        e(4, "INET_DIAG_BC_D_GE"), e(5, "INET_DIAG_BC_D_LE"), e(6, "INET_DIAG_BC_AUTO"), e(7, "INET_DIAG_BC_S_COND"),
        e(8, "INET_DIAG_BC_D_COND"), e(9, "INET_DIAG_BC_DEV_COND"), e(0xa, "INET_DIAG_BC_MARK_COND"),
        e(0xb, "INET_DIAG_BC_S_EQ"), e(0xc, "INET_DIAG_BC_D_EQ"), e(0xd, "INET_DIAG_BC_CGROUP_COND"),
    ],
    differs: &[],
};

/// 7 names, else `UDIAG_SHOW_???`.
pub static UNIX_DIAG_SHOW: Table = Table {
    name: "unix_diag_show",
    unknown: "UDIAG_SHOW_???",
    sorted: true,
    entries: &[
        e(1, "UDIAG_SHOW_NAME"), e(2, "UDIAG_SHOW_VFS"), e(4, "UDIAG_SHOW_PEER"), e(8, "UDIAG_SHOW_ICONS"),
        e(0x10, "UDIAG_SHOW_RQLEN"), e(0x20, "UDIAG_SHOW_MEMINFO"), e(0x40, "UDIAG_SHOW_UID"),
    ],
    differs: &[],
};

/// 4 names, else `NDIAG_SHOW_???`.
pub static NETLINK_DIAG_SHOW: Table = Table {
    name: "netlink_diag_show",
    unknown: "NDIAG_SHOW_???",
    sorted: true,
    entries: &[
        e(1, "NDIAG_SHOW_MEMINFO"), e(2, "NDIAG_SHOW_GROUPS"), e(4, "NDIAG_SHOW_RING_CFG"), e(8, "NDIAG_SHOW_FLAGS"),
    ],
    differs: &[],
};

/// 6 names, else `PACKET_SHOW_???`.
pub static PACKET_DIAG_SHOW: Table = Table {
    name: "packet_diag_show",
    unknown: "PACKET_SHOW_???",
    sorted: true,
    entries: &[
        e(1, "PACKET_SHOW_INFO"), e(2, "PACKET_SHOW_MCLIST"), e(4, "PACKET_SHOW_RING_CFG"),
        e(8, "PACKET_SHOW_FANOUT"), e(0x10, "PACKET_SHOW_MEMINFO"), e(0x20, "PACKET_SHOW_FILTER"),
    ],
    differs: &[],
};

/// 6 names, else `NDIAG_FLAG_???`.
pub static NETLINK_SOCKET_FLAGS: Table = Table {
    name: "netlink_socket_flags",
    unknown: "NDIAG_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "NDIAG_FLAG_CB_RUNNING"), e(2, "NDIAG_FLAG_PKTINFO"), e(4, "NDIAG_FLAG_BROADCAST_ERROR"),
        e(8, "NDIAG_FLAG_NO_ENOBUFS"), e(0x10, "NDIAG_FLAG_LISTEN_ALL_NSID"), e(0x20, "NDIAG_FLAG_CAP_ACK"),
    ],
    differs: &[],
};

/// 5 names, else `PDI_???`.
pub static PACKET_DIAG_INFO_FLAGS: Table = Table {
    name: "packet_diag_info_flags",
    unknown: "PDI_???",
    sorted: true,
    entries: &[
        e(1, "PDI_RUNNING"), e(2, "PDI_AUXDATA"), e(4, "PDI_ORIGDEV"), e(8, "PDI_VNETHDR"), e(0x10, "PDI_LOSS"),
    ],
    differs: &[],
};

/// 2 names, else `TLS_???_VERSION`.
pub static TLS_INFO_VERSIONS: Table = Table {
    name: "tls_info_versions",
    unknown: "TLS_???_VERSION",
    sorted: true,
    entries: &[
        e(0x303, "TLS_1_2_VERSION"), e(0x304, "TLS_1_3_VERSION"),
    ],
    differs: &[],
};

/// 8 names, else `TLS_CIPHER_???`.
pub static TLS_INFO_CIPHERS: Table = Table {
    name: "tls_info_ciphers",
    unknown: "TLS_CIPHER_???",
    sorted: true,
    entries: &[
        e(0x33, "TLS_CIPHER_AES_GCM_128"), e(0x34, "TLS_CIPHER_AES_GCM_256"), e(0x35, "TLS_CIPHER_AES_CCM_128"),
        e(0x36, "TLS_CIPHER_CHACHA20_POLY1305"), e(0x37, "TLS_CIPHER_SM4_GCM"), e(0x38, "TLS_CIPHER_SM4_CCM"),
        e(0x39, "TLS_CIPHER_ARIA_GCM_128"), e(0x3a, "TLS_CIPHER_ARIA_GCM_256"),
    ],
    differs: &[],
};

/// 4 names, else `TLS_CONF_???`.
pub static TLS_INFO_CONFIGS: Table = Table {
    name: "tls_info_configs",
    unknown: "TLS_CONF_???",
    sorted: true,
    entries: &[
        e(1, "TLS_CONF_BASE"), e(2, "TLS_CONF_SW"), e(3, "TLS_CONF_HW"), e(4, "TLS_CONF_HW_RECORD"),
    ],
    differs: &[],
};

/// 9 names, else `MPTCP_SUBFLOW_FLAG_???`.
pub static MPTCP_SUBFLOW_FLAGS: Table = Table {
    name: "mptcp_subflow_flags",
    unknown: "MPTCP_SUBFLOW_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "MPTCP_SUBFLOW_FLAG_MCAP_REM"), e(2, "MPTCP_SUBFLOW_FLAG_MCAP_LOC"), e(4, "MPTCP_SUBFLOW_FLAG_JOIN_REM"),
        e(8, "MPTCP_SUBFLOW_FLAG_JOIN_LOC"), e(0x10, "MPTCP_SUBFLOW_FLAG_BKUP_REM"),
        e(0x20, "MPTCP_SUBFLOW_FLAG_BKUP_LOC"), e(0x40, "MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED"),
        e(0x80, "MPTCP_SUBFLOW_FLAG_CONNECTED"), e(0x100, "MPTCP_SUBFLOW_FLAG_MAPVALID"),
    ],
    differs: &[],
};

/// 3 names, else `SMC_DIAG_MODE_???`.
pub static SMC_DIAG_MODE: Table = Table {
    name: "smc_diag_mode",
    unknown: "SMC_DIAG_MODE_???",
    sorted: true,
    entries: &[
        e(0, "SMC_DIAG_MODE_SMCR"), e(1, "SMC_DIAG_MODE_FALLBACK_TCP"), e(2, "SMC_DIAG_MODE_SMCD"),
    ],
    differs: &[],
};

/// 2 names, else `1<<SMC_DIAG_???-1`.
pub static SMC_DIAG_EXTENDED_FLAGS: Table = Table {
    name: "smc_diag_extended_flags",
    unknown: "1<<SMC_DIAG_???-1",
    sorted: true,
    entries: &[
        e(1, "1<<(SMC_DIAG_CONNINFO-1)"), e(2, "1<<(SMC_DIAG_LGRINFO-1)"),
    ],
    differs: &[],
};

/// 9 names, else `SK_MEMINFO_???`.
pub static NETLINK_SK_MEMINFO_INDICES: Table = Table {
    name: "netlink_sk_meminfo_indices",
    unknown: "SK_MEMINFO_???",
    sorted: true,
    entries: &[
        e(0, "SK_MEMINFO_RMEM_ALLOC"), e(1, "SK_MEMINFO_RCVBUF"), e(2, "SK_MEMINFO_WMEM_ALLOC"),
        e(3, "SK_MEMINFO_SNDBUF"), e(4, "SK_MEMINFO_FWD_ALLOC"), e(5, "SK_MEMINFO_WMEM_QUEUED"),
        e(6, "SK_MEMINFO_OPTMEM"), e(7, "SK_MEMINFO_BACKLOG"), e(8, "SK_MEMINFO_DROPS"),
    ],
    differs: &[],
};

/// 1 names, else `NETLINK_???`.
pub static NETLINK_DIAG_PROTOCOLS: Table = Table {
    name: "netlink_diag_protocols",
    unknown: "NETLINK_???",
    sorted: true,
    entries: &[
        e(0xff, "NDIAG_PROTO_ALL"),
    ],
    differs: &[],
};

/// 2 names, else `???_SHUTDOWN`.
pub static SOCK_SHUTDOWN_FLAGS: Table = Table {
    name: "sock_shutdown_flags",
    unknown: "???_SHUTDOWN",
    sorted: true,
    entries: &[
        e(1, "RCV_SHUTDOWN"), e(2, "SEND_SHUTDOWN"),
    ],
    differs: &[],
};

/// 12 names, else `SMC_???`.
pub static SMC_STATES: Table = Table {
    name: "smc_states",
    unknown: "SMC_???",
    sorted: true,
    entries: &[
        e(1, "SMC_ACTIVE"), e(2, "SMC_INIT"), e(7, "SMC_CLOSED"), e(0xa, "SMC_LISTEN"), e(0x14, "SMC_PEERCLOSEWAIT1"),
        e(0x15, "SMC_PEERCLOSEWAIT2"), e(0x16, "SMC_APPCLOSEWAIT1"), e(0x17, "SMC_APPCLOSEWAIT2"),
        e(0x18, "SMC_APPFINCLOSEWAIT"), e(0x19, "SMC_PEERFINCLOSEWAIT"), e(0x1a, "SMC_PEERABORTWAIT"),
        e(0x1b, "SMC_PROCESSABORT"),
    ],
    differs: &[],
};

/// 2 names, else `SMC_???`.
pub static SMC_LINK_GROUP_ROLES: Table = Table {
    name: "smc_link_group_roles",
    unknown: "SMC_???",
    sorted: true,
    entries: &[
        e(0, "SMC_CLNT"), e(1, "SMC_SERV"),
    ],
    differs: &[],
};

/// 16 names, else `SMC_CLC_DECL_???`.
pub static SMC_DECL_CODES: Table = Table {
    name: "smc_decl_codes",
    unknown: "SMC_CLC_DECL_???",
    sorted: true,
    entries: &[
        e(0x1010000, "SMC_CLC_DECL_MEM"), e(0x2010000, "SMC_CLC_DECL_TIMEOUT_CL"),
        e(0x2020000, "SMC_CLC_DECL_TIMEOUT_AL"), e(0x3000000, "SMC_CLC_DECL_CNFERR"),
        e(0x3010000, "SMC_CLC_DECL_PEERNOSMC"), e(0x3020000, "SMC_CLC_DECL_IPSEC"),
        e(0x3030000, "SMC_CLC_DECL_NOSMCDEV"), e(0x3040000, "SMC_CLC_DECL_MODEUNSUPP"),
        e(0x3050000, "SMC_CLC_DECL_RMBE_EC"), e(0x3060000, "SMC_CLC_DECL_OPTUNSUPP"),
        e(0x4000000, "SMC_CLC_DECL_SYNCERR"), e(0x5000000, "SMC_CLC_DECL_PEERDECL"),
        e(0x9990000, "SMC_CLC_DECL_INTERR"), e(0x9990001, "SMC_CLC_DECL_ERR_RTOK"),
        e(0x9990002, "SMC_CLC_DECL_ERR_RDYLNK"), e(0x9990003, "SMC_CLC_DECL_ERR_REGRMB"),
    ],
    differs: &[],
};

/// 11 names, else `CTRL_CMD_???`.
pub static GENL_CTRL_CMD: Table = Table {
    name: "genl_ctrl_cmd",
    unknown: "CTRL_CMD_???",
    sorted: true,
    entries: &[
        e(0, "CTRL_CMD_UNSPEC"), e(1, "CTRL_CMD_NEWFAMILY"), e(2, "CTRL_CMD_DELFAMILY"), e(3, "CTRL_CMD_GETFAMILY"),
        e(4, "CTRL_CMD_NEWOPS"), e(5, "CTRL_CMD_DELOPS"), e(6, "CTRL_CMD_GETOPS"), e(7, "CTRL_CMD_NEWMCAST_GRP"),
        e(8, "CTRL_CMD_DELMCAST_GRP"), e(9, "CTRL_CMD_GETMCAST_GRP"), e(0xa, "CTRL_CMD_GETPOLICY"),
    ],
    differs: &[],
};

/// 11 names, else `CTRL_ATTR_???`.
pub static GENL_CTRL_ATTR: Table = Table {
    name: "genl_ctrl_attr",
    unknown: "CTRL_ATTR_???",
    sorted: true,
    entries: &[
        e(0, "CTRL_ATTR_UNSPEC"), e(1, "CTRL_ATTR_FAMILY_ID"), e(2, "CTRL_ATTR_FAMILY_NAME"),
        e(3, "CTRL_ATTR_VERSION"), e(4, "CTRL_ATTR_HDRSIZE"), e(5, "CTRL_ATTR_MAXATTR"), e(6, "CTRL_ATTR_OPS"),
        e(7, "CTRL_ATTR_MCAST_GROUPS"), e(8, "CTRL_ATTR_POLICY"), e(9, "CTRL_ATTR_OP_POLICY"), e(0xa, "CTRL_ATTR_OP"),
    ],
    differs: &[],
};

/// 3 names, else `CTRL_ATTR_OP_???`.
pub static GENL_CTRL_ATTR_OP: Table = Table {
    name: "genl_ctrl_attr_op",
    unknown: "CTRL_ATTR_OP_???",
    sorted: true,
    entries: &[
        e(0, "CTRL_ATTR_OP_UNSPEC"), e(1, "CTRL_ATTR_OP_ID"), e(2, "CTRL_ATTR_OP_FLAGS"),
    ],
    differs: &[],
};

/// 3 names, else `CTRL_ATTR_MCAST_GRP_???`.
pub static GENL_CTRL_ATTR_MCAST_GRP: Table = Table {
    name: "genl_ctrl_attr_mcast_grp",
    unknown: "CTRL_ATTR_MCAST_GRP_???",
    sorted: true,
    entries: &[
        e(0, "CTRL_ATTR_MCAST_GRP_UNSPEC"), e(1, "CTRL_ATTR_MCAST_GRP_NAME"), e(2, "CTRL_ATTR_MCAST_GRP_ID"),
    ],
    differs: &[],
};

/// 13 names, else `NL_POLICY_TYPE_ATTR_???`.
pub static NL_POLICY_TYPE_ATTR: Table = Table {
    name: "nl_policy_type_attr",
    unknown: "NL_POLICY_TYPE_ATTR_???",
    sorted: true,
    entries: &[
        e(0, "NL_POLICY_TYPE_ATTR_UNSPEC"), e(1, "NL_POLICY_TYPE_ATTR_TYPE"), e(2, "NL_POLICY_TYPE_ATTR_MIN_VALUE_S"),
        e(3, "NL_POLICY_TYPE_ATTR_MAX_VALUE_S"), e(4, "NL_POLICY_TYPE_ATTR_MIN_VALUE_U"),
        e(5, "NL_POLICY_TYPE_ATTR_MAX_VALUE_U"), e(6, "NL_POLICY_TYPE_ATTR_MIN_LENGTH"),
        e(7, "NL_POLICY_TYPE_ATTR_MAX_LENGTH"), e(8, "NL_POLICY_TYPE_ATTR_POLICY_IDX"),
        e(9, "NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE"), e(0xa, "NL_POLICY_TYPE_ATTR_BITFIELD32_MASK"),
        e(0xb, "NL_POLICY_TYPE_ATTR_PAD"), e(0xc, "NL_POLICY_TYPE_ATTR_MASK"),
    ],
    differs: &[],
};

/// 3 names, else `CTRL_ATTR_POLICY_???`.
pub static GENL_CTRL_ATTR_POLICY: Table = Table {
    name: "genl_ctrl_attr_policy",
    unknown: "CTRL_ATTR_POLICY_???",
    sorted: true,
    entries: &[
        e(0, "CTRL_ATTR_POLICY_UNSPEC"), e(1, "CTRL_ATTR_POLICY_DO"), e(2, "CTRL_ATTR_POLICY_DUMP"),
    ],
    differs: &[],
};

/// 3 names.
pub static GENL_IDS: Table = Table {
    name: "genl_ids",
    unknown: "",
    sorted: true,
    entries: &[
        e(0x10, "GENL_ID_CTRL"), e(0x11, "GENL_ID_VFS_DQUOT"), e(0x12, "GENL_ID_PMCRAID"),
    ],
    differs: &[],
};

/// 5 names, else `GENL_???`.
pub static GENL_CTRL_ATTR_OP_FLAGS: Table = Table {
    name: "genl_ctrl_attr_op_flags",
    unknown: "GENL_???",
    sorted: true,
    entries: &[
        e(1, "GENL_ADMIN_PERM"), e(2, "GENL_CMD_CAP_DO"), e(4, "GENL_CMD_CAP_DUMP"), e(8, "GENL_CMD_CAP_HASPOL"),
        e(0x10, "GENL_UNS_ADMIN_PERM"),
    ],
    differs: &[],
};

/// 18 names, else `NL_ATTR_TYPE_???`.
pub static NL_ATTR_TYPE: Table = Table {
    name: "nl_attr_type",
    unknown: "NL_ATTR_TYPE_???",
    sorted: true,
    entries: &[
        e(0, "NL_ATTR_TYPE_INVALID"), e(1, "NL_ATTR_TYPE_FLAG"), e(2, "NL_ATTR_TYPE_U8"), e(3, "NL_ATTR_TYPE_U16"),
        e(4, "NL_ATTR_TYPE_U32"), e(5, "NL_ATTR_TYPE_U64"), e(6, "NL_ATTR_TYPE_S8"), e(7, "NL_ATTR_TYPE_S16"),
        e(8, "NL_ATTR_TYPE_S32"), e(9, "NL_ATTR_TYPE_S64"), e(0xa, "NL_ATTR_TYPE_BINARY"),
        e(0xb, "NL_ATTR_TYPE_STRING"), e(0xc, "NL_ATTR_TYPE_NUL_STRING"), e(0xd, "NL_ATTR_TYPE_NESTED"),
        e(0xe, "NL_ATTR_TYPE_NESTED_ARRAY"), e(0xf, "NL_ATTR_TYPE_BITFIELD32"), e(0x10, "NL_ATTR_TYPE_SINT"),
        e(0x11, "NL_ATTR_TYPE_UINT"),
    ],
    differs: &[],
};

/// 26 names, else `XFRM_MSG_???`.
pub static NL_XFRM_TYPES: Table = Table {
    name: "nl_xfrm_types",
    unknown: "XFRM_MSG_???",
    sorted: true,
    entries: &[
        e(0x10, "XFRM_MSG_NEWSA"), e(0x11, "XFRM_MSG_DELSA"), e(0x12, "XFRM_MSG_GETSA"),
        e(0x13, "XFRM_MSG_NEWPOLICY"), e(0x14, "XFRM_MSG_DELPOLICY"), e(0x15, "XFRM_MSG_GETPOLICY"),
        e(0x16, "XFRM_MSG_ALLOCSPI"), e(0x17, "XFRM_MSG_ACQUIRE"), e(0x18, "XFRM_MSG_EXPIRE"),
        e(0x19, "XFRM_MSG_UPDPOLICY"), e(0x1a, "XFRM_MSG_UPDSA"), e(0x1b, "XFRM_MSG_POLEXPIRE"),
        e(0x1c, "XFRM_MSG_FLUSHSA"), e(0x1d, "XFRM_MSG_FLUSHPOLICY"), e(0x1e, "XFRM_MSG_NEWAE"),
        e(0x1f, "XFRM_MSG_GETAE"), e(0x20, "XFRM_MSG_REPORT"), e(0x21, "XFRM_MSG_MIGRATE"),
        e(0x22, "XFRM_MSG_NEWSADINFO"), e(0x23, "XFRM_MSG_GETSADINFO"), e(0x24, "XFRM_MSG_NEWSPDINFO"),
        e(0x25, "XFRM_MSG_GETSPDINFO"), e(0x26, "XFRM_MSG_MAPPING"), e(0x27, "XFRM_MSG_SETDEFAULT"),
        e(0x28, "XFRM_MSG_GETDEFAULT"), e(0x29, "XFRM_MSG_MIGRATE_STATE"),
    ],
    differs: &[],
};

/// 110 names, else `AUDIT_???`.
pub static NL_AUDIT_TYPES: Table = Table {
    name: "nl_audit_types",
    unknown: "AUDIT_???",
    sorted: true,
    entries: &[
        e(0x3e8, "AUDIT_GET"), e(0x3e9, "AUDIT_SET"), e(0x3ea, "AUDIT_LIST"), e(0x3eb, "AUDIT_ADD"),
        e(0x3ec, "AUDIT_DEL"), e(0x3ed, "AUDIT_USER"), e(0x3ee, "AUDIT_LOGIN"), e(0x3ef, "AUDIT_WATCH_INS"),
        e(0x3f0, "AUDIT_WATCH_REM"), e(0x3f1, "AUDIT_WATCH_LIST"), e(0x3f2, "AUDIT_SIGNAL_INFO"),
        e(0x3f3, "AUDIT_ADD_RULE"), e(0x3f4, "AUDIT_DEL_RULE"), e(0x3f5, "AUDIT_LIST_RULES"), e(0x3f6, "AUDIT_TRIM"),
        e(0x3f7, "AUDIT_MAKE_EQUIV"), e(0x3f8, "AUDIT_TTY_GET"), e(0x3f9, "AUDIT_TTY_SET"),
        e(0x3fa, "AUDIT_SET_FEATURE"), e(0x3fb, "AUDIT_GET_FEATURE"), e(0x44c, "AUDIT_FIRST_USER_MSG"),
        e(0x453, "AUDIT_USER_AVC"), e(0x464, "AUDIT_USER_TTY"), e(0x4af, "AUDIT_LAST_USER_MSG"),
        e(0x4b0, "AUDIT_DAEMON_START"), e(0x4b1, "AUDIT_DAEMON_END"), e(0x4b2, "AUDIT_DAEMON_ABORT"),
        e(0x4b3, "AUDIT_DAEMON_CONFIG"), e(0x514, "AUDIT_SYSCALL"), e(0x515, "AUDIT_FS_WATCH"),
        e(0x516, "AUDIT_PATH"), e(0x517, "AUDIT_IPC"), e(0x518, "AUDIT_SOCKETCALL"), e(0x519, "AUDIT_CONFIG_CHANGE"),
        e(0x51a, "AUDIT_SOCKADDR"), e(0x51b, "AUDIT_CWD"), e(0x51d, "AUDIT_EXECVE"), e(0x51f, "AUDIT_IPC_SET_PERM"),
        e(0x520, "AUDIT_MQ_OPEN"), e(0x521, "AUDIT_MQ_SENDRECV"), e(0x522, "AUDIT_MQ_NOTIFY"),
        e(0x523, "AUDIT_MQ_GETSETATTR"), e(0x524, "AUDIT_KERNEL_OTHER"), e(0x525, "AUDIT_FD_PAIR"),
        e(0x526, "AUDIT_OBJ_PID"), e(0x527, "AUDIT_TTY"), e(0x528, "AUDIT_EOE"), e(0x529, "AUDIT_BPRM_FCAPS"),
        e(0x52a, "AUDIT_CAPSET"), e(0x52b, "AUDIT_MMAP"), e(0x52c, "AUDIT_NETFILTER_PKT"),
        e(0x52d, "AUDIT_NETFILTER_CFG"), e(0x52e, "AUDIT_SECCOMP"), e(0x52f, "AUDIT_PROCTITLE"),
        e(0x530, "AUDIT_FEATURE_CHANGE"), e(0x531, "AUDIT_REPLACE"), e(0x532, "AUDIT_KERN_MODULE"),
        e(0x533, "AUDIT_FANOTIFY"), e(0x534, "AUDIT_TIME_INJOFFSET"), e(0x535, "AUDIT_TIME_ADJNTPVAL"),
        e(0x536, "AUDIT_BPF"), e(0x537, "AUDIT_EVENT_LISTENER"), e(0x538, "AUDIT_URINGOP"), e(0x539, "AUDIT_OPENAT2"),
        e(0x53a, "AUDIT_DM_CTRL"), e(0x53b, "AUDIT_DM_EVENT"), e(0x578, "AUDIT_AVC"), e(0x579, "AUDIT_SELINUX_ERR"),
        e(0x57a, "AUDIT_AVC_PATH"), e(0x57b, "AUDIT_MAC_POLICY_LOAD"), e(0x57c, "AUDIT_MAC_STATUS"),
        e(0x57d, "AUDIT_MAC_CONFIG_CHANGE"), e(0x57e, "AUDIT_MAC_UNLBL_ALLOW"), e(0x57f, "AUDIT_MAC_CIPSOV4_ADD"),
        e(0x580, "AUDIT_MAC_CIPSOV4_DEL"), e(0x581, "AUDIT_MAC_MAP_ADD"), e(0x582, "AUDIT_MAC_MAP_DEL"),
        e(0x583, "AUDIT_MAC_IPSEC_ADDSA"), e(0x584, "AUDIT_MAC_IPSEC_DELSA"), e(0x585, "AUDIT_MAC_IPSEC_ADDSPD"),
        e(0x586, "AUDIT_MAC_IPSEC_DELSPD"), e(0x587, "AUDIT_MAC_IPSEC_EVENT"), e(0x588, "AUDIT_MAC_UNLBL_STCADD"),
        e(0x589, "AUDIT_MAC_UNLBL_STCDEL"), e(0x58a, "AUDIT_MAC_CALIPSO_ADD"), e(0x58b, "AUDIT_MAC_CALIPSO_DEL"),
        e(0x58c, "AUDIT_IPE_ACCESS"), e(0x58d, "AUDIT_IPE_CONFIG_CHANGE"), e(0x58e, "AUDIT_IPE_POLICY_LOAD"),
        e(0x58f, "AUDIT_LANDLOCK_ACCESS"), e(0x590, "AUDIT_LANDLOCK_DOMAIN"), e(0x591, "AUDIT_MAC_TASK_CONTEXTS"),
        e(0x592, "AUDIT_MAC_OBJ_CONTEXTS"), e(0x6a4, "AUDIT_ANOM_PROMISCUOUS"), e(0x6a5, "AUDIT_ANOM_ABEND"),
        e(0x6a6, "AUDIT_ANOM_LINK"), e(0x6a7, "AUDIT_ANOM_CREAT"), e(0x707, "AUDIT_LAST_KERN_ANOM_MSG"),
        e(0x708, "AUDIT_INTEGRITY_DATA"), e(0x709, "AUDIT_INTEGRITY_METADATA"), e(0x70a, "AUDIT_INTEGRITY_STATUS"),
        e(0x70b, "AUDIT_INTEGRITY_HASH"), e(0x70c, "AUDIT_INTEGRITY_PCR"), e(0x70d, "AUDIT_INTEGRITY_RULE"),
        e(0x70e, "AUDIT_INTEGRITY_EVM_XATTR"), e(0x70f, "AUDIT_INTEGRITY_POLICY_RULE"),
        e(0x710, "AUDIT_INTEGRITY_USERSPACE"), e(0x7d0, "AUDIT_KERNEL"), e(0x834, "AUDIT_FIRST_USER_MSG2"),
        e(0xbb7, "AUDIT_LAST_USER_MSG2"),
    ],
    differs: &[],
};

/// 2 names, else `SELNL_MSG_???`.
pub static NL_SELINUX_TYPES: Table = Table {
    name: "nl_selinux_types",
    unknown: "SELNL_MSG_???",
    sorted: true,
    entries: &[
        e(0x10, "SELNL_MSG_SETENFORCE"), e(0x11, "SELNL_MSG_POLICYLOAD"),
    ],
    differs: &[],
};

/// 6 names, else `CRYPTO_MSG_???`.
pub static NL_CRYPTO_TYPES: Table = Table {
    name: "nl_crypto_types",
    unknown: "CRYPTO_MSG_???",
    sorted: true,
    entries: &[
        e(0x10, "CRYPTO_MSG_NEWALG"), e(0x11, "CRYPTO_MSG_DELALG"), e(0x12, "CRYPTO_MSG_UPDATEALG"),
        e(0x13, "CRYPTO_MSG_GETALG"), e(0x14, "CRYPTO_MSG_DELRNG"), e(0x15, "CRYPTO_MSG_GETSTAT"),
    ],
    differs: &[],
};

/// 23 names, else `CRYPTOCFGA_???`.
pub static CRYPTO_NL_ATTRS: Table = Table {
    name: "crypto_nl_attrs",
    unknown: "CRYPTOCFGA_???",
    sorted: true,
    entries: &[
        e(0, "CRYPTOCFGA_UNSPEC"), e(1, "CRYPTOCFGA_PRIORITY_VAL"), e(2, "CRYPTOCFGA_REPORT_LARVAL"),
        e(3, "CRYPTOCFGA_REPORT_HASH"), e(4, "CRYPTOCFGA_REPORT_BLKCIPHER"), e(5, "CRYPTOCFGA_REPORT_AEAD"),
        e(6, "CRYPTOCFGA_REPORT_COMPRESS"), e(7, "CRYPTOCFGA_REPORT_RNG"), e(8, "CRYPTOCFGA_REPORT_CIPHER"),
        e(9, "CRYPTOCFGA_REPORT_AKCIPHER"), e(0xa, "CRYPTOCFGA_REPORT_KPP"), e(0xb, "CRYPTOCFGA_REPORT_ACOMP"),
        e(0xc, "CRYPTOCFGA_STAT_LARVAL"), e(0xd, "CRYPTOCFGA_STAT_HASH"), e(0xe, "CRYPTOCFGA_STAT_BLKCIPHER"),
        e(0xf, "CRYPTOCFGA_STAT_AEAD"), e(0x10, "CRYPTOCFGA_STAT_COMPRESS"), e(0x11, "CRYPTOCFGA_STAT_RNG"),
        e(0x12, "CRYPTOCFGA_STAT_CIPHER"), e(0x13, "CRYPTOCFGA_STAT_AKCIPHER"), e(0x14, "CRYPTOCFGA_STAT_KPP"),
        e(0x15, "CRYPTOCFGA_STAT_ACOMP"), e(0x16, "CRYPTOCFGA_REPORT_SIG"),
    ],
    differs: &[],
};

/// 13 names, else `NFNL_SUBSYS_???`.
pub static NL_NETFILTER_SUBSYS_IDS: Table = Table {
    name: "nl_netfilter_subsys_ids",
    unknown: "NFNL_SUBSYS_???",
    sorted: true,
    entries: &[
        e(0, "NFNL_SUBSYS_NONE"), e(1, "NFNL_SUBSYS_CTNETLINK"), e(2, "NFNL_SUBSYS_CTNETLINK_EXP"),
        e(3, "NFNL_SUBSYS_QUEUE"), e(4, "NFNL_SUBSYS_ULOG"), e(5, "NFNL_SUBSYS_OSF"), e(6, "NFNL_SUBSYS_IPSET"),
        e(7, "NFNL_SUBSYS_ACCT"), e(8, "NFNL_SUBSYS_CTNETLINK_TIMEOUT"), e(9, "NFNL_SUBSYS_CTHELPER"),
        e(0xa, "NFNL_SUBSYS_NFTABLES"), e(0xb, "NFNL_SUBSYS_NFT_COMPAT"), e(0xc, "NFNL_SUBSYS_HOOK"),
    ],
    differs: &[],
};

/// 2 names, else `NFNL_MSG_BATCH_???`.
pub static NL_NETFILTER_MSG_TYPES: Table = Table {
    name: "nl_netfilter_msg_types",
    unknown: "NFNL_MSG_BATCH_???",
    sorted: true,
    entries: &[
        e(0x10, "NFNL_MSG_BATCH_BEGIN"), e(0x11, "NFNL_MSG_BATCH_END"),
    ],
    differs: &[],
};

/// 8 names, else `IPCTNL_MSG_CT_???`.
pub static NF_CTNETLINK_MSG_TYPES: Table = Table {
    name: "nf_ctnetlink_msg_types",
    unknown: "IPCTNL_MSG_CT_???",
    sorted: true,
    entries: &[
        e(0, "IPCTNL_MSG_CT_NEW"), e(1, "IPCTNL_MSG_CT_GET"), e(2, "IPCTNL_MSG_CT_DELETE"),
        e(3, "IPCTNL_MSG_CT_GET_CTRZERO"), e(4, "IPCTNL_MSG_CT_GET_STATS_CPU"), e(5, "IPCTNL_MSG_CT_GET_STATS"),
        e(6, "IPCTNL_MSG_CT_GET_DYING"), e(7, "IPCTNL_MSG_CT_GET_UNCONFIRMED"),
    ],
    differs: &[],
};

/// 4 names, else `IPCTNL_MSG_EXP_???`.
pub static NF_CTNETLINK_EXP_MSG_TYPES: Table = Table {
    name: "nf_ctnetlink_exp_msg_types",
    unknown: "IPCTNL_MSG_EXP_???",
    sorted: true,
    entries: &[
        e(0, "IPCTNL_MSG_EXP_NEW"), e(1, "IPCTNL_MSG_EXP_GET"), e(2, "IPCTNL_MSG_EXP_DELETE"),
        e(3, "IPCTNL_MSG_EXP_GET_STATS_CPU"),
    ],
    differs: &[],
};

/// 4 names, else `NFQNL_MSG_???`.
pub static NF_QUEUE_MSG_TYPES: Table = Table {
    name: "nf_queue_msg_types",
    unknown: "NFQNL_MSG_???",
    sorted: true,
    entries: &[
        e(0, "NFQNL_MSG_PACKET"), e(1, "NFQNL_MSG_VERDICT"), e(2, "NFQNL_MSG_CONFIG"),
        e(3, "NFQNL_MSG_VERDICT_BATCH"),
    ],
    differs: &[],
};

/// 2 names, else `NFULNL_MSG_???`.
pub static NF_ULOG_MSG_TYPES: Table = Table {
    name: "nf_ulog_msg_types",
    unknown: "NFULNL_MSG_???",
    sorted: true,
    entries: &[
        e(0, "NFULNL_MSG_PACKET"), e(1, "NFULNL_MSG_CONFIG"),
    ],
    differs: &[],
};

/// 2 names, else `OSF_MSG_???`.
pub static NF_OSF_MSG_TYPES: Table = Table {
    name: "nf_osf_msg_types",
    unknown: "OSF_MSG_???",
    sorted: true,
    entries: &[
        e(0, "OSF_MSG_ADD"), e(1, "OSF_MSG_REMOVE"),
    ],
    differs: &[],
};

/// 21 names, else `IPSET_CMD_???`.
pub static NF_IPSET_MSG_TYPES: Table = Table {
    name: "nf_ipset_msg_types",
    unknown: "IPSET_CMD_???",
    sorted: true,
    entries: &[
        e(0, "IPSET_CMD_NONE"), e(1, "IPSET_CMD_PROTOCOL"), e(2, "IPSET_CMD_CREATE"), e(3, "IPSET_CMD_DESTROY"),
        e(4, "IPSET_CMD_FLUSH"), e(5, "IPSET_CMD_RENAME"), e(6, "IPSET_CMD_SWAP"), e(7, "IPSET_CMD_LIST"),
        e(8, "IPSET_CMD_SAVE"), e(9, "IPSET_CMD_ADD"), e(0xa, "IPSET_CMD_DEL"), e(0xb, "IPSET_CMD_TEST"),
        e(0xc, "IPSET_CMD_HEADER"), e(0xd, "IPSET_CMD_TYPE"), e(0xe, "IPSET_CMD_GET_BYNAME"),
        e(0xf, "IPSET_CMD_GET_BYINDEX"), e(0x10, "IPSET_CMD_RESTORE"), e(0x11, "IPSET_CMD_HELP"),
        e(0x12, "IPSET_CMD_VERSION"), e(0x13, "IPSET_CMD_QUIT"), e(0x14, "IPSET_CMD_COMMIT"),
    ],
    differs: &[],
};

/// 5 names, else `NFNL_MSG_ACCT_???`.
pub static NF_ACCT_MSG_TYPES: Table = Table {
    name: "nf_acct_msg_types",
    unknown: "NFNL_MSG_ACCT_???",
    sorted: true,
    entries: &[
        e(0, "NFNL_MSG_ACCT_NEW"), e(1, "NFNL_MSG_ACCT_GET"), e(2, "NFNL_MSG_ACCT_GET_CTRZERO"),
        e(3, "NFNL_MSG_ACCT_DEL"), e(4, "NFNL_MSG_ACCT_OVERQUOTA"),
    ],
    differs: &[],
};

/// 5 names, else `IPCTNL_MSG_TIMEOUT_???`.
pub static NF_CTTIMEOUT_MSG_TYPES: Table = Table {
    name: "nf_cttimeout_msg_types",
    unknown: "IPCTNL_MSG_TIMEOUT_???",
    sorted: true,
    entries: &[
        e(0, "IPCTNL_MSG_TIMEOUT_NEW"), e(1, "IPCTNL_MSG_TIMEOUT_GET"), e(2, "IPCTNL_MSG_TIMEOUT_DELETE"),
        e(3, "IPCTNL_MSG_TIMEOUT_DEFAULT_SET"), e(4, "IPCTNL_MSG_TIMEOUT_DEFAULT_GET"),
    ],
    differs: &[],
};

/// 3 names, else `NFNL_MSG_CTHELPER_???`.
pub static NF_CTHELPER_MSG_TYPES: Table = Table {
    name: "nf_cthelper_msg_types",
    unknown: "NFNL_MSG_CTHELPER_???",
    sorted: true,
    entries: &[
        e(0, "NFNL_MSG_CTHELPER_NEW"), e(1, "NFNL_MSG_CTHELPER_GET"), e(2, "NFNL_MSG_CTHELPER_DEL"),
    ],
    differs: &[],
};

/// 34 names, else `NFT_MSG_???`.
pub static NF_TABLES_MSG_TYPES: Table = Table {
    name: "nf_tables_msg_types",
    unknown: "NFT_MSG_???",
    sorted: true,
    entries: &[
        e(0, "NFT_MSG_NEWTABLE"), e(1, "NFT_MSG_GETTABLE"), e(2, "NFT_MSG_DELTABLE"), e(3, "NFT_MSG_NEWCHAIN"),
        e(4, "NFT_MSG_GETCHAIN"), e(5, "NFT_MSG_DELCHAIN"), e(6, "NFT_MSG_NEWRULE"), e(7, "NFT_MSG_GETRULE"),
        e(8, "NFT_MSG_DELRULE"), e(9, "NFT_MSG_NEWSET"), e(0xa, "NFT_MSG_GETSET"), e(0xb, "NFT_MSG_DELSET"),
        e(0xc, "NFT_MSG_NEWSETELEM"), e(0xd, "NFT_MSG_GETSETELEM"), e(0xe, "NFT_MSG_DELSETELEM"),
        e(0xf, "NFT_MSG_NEWGEN"), e(0x10, "NFT_MSG_GETGEN"), e(0x11, "NFT_MSG_TRACE"), e(0x12, "NFT_MSG_NEWOBJ"),
        e(0x13, "NFT_MSG_GETOBJ"), e(0x14, "NFT_MSG_DELOBJ"), e(0x15, "NFT_MSG_GETOBJ_RESET"),
        e(0x16, "NFT_MSG_NEWFLOWTABLE"), e(0x17, "NFT_MSG_GETFLOWTABLE"), e(0x18, "NFT_MSG_DELFLOWTABLE"),
        e(0x19, "NFT_MSG_GETRULE_RESET"), e(0x1a, "NFT_MSG_DESTROYTABLE"), e(0x1b, "NFT_MSG_DESTROYCHAIN"),
        e(0x1c, "NFT_MSG_DESTROYRULE"), e(0x1d, "NFT_MSG_DESTROYSET"), e(0x1e, "NFT_MSG_DESTROYSETELEM"),
        e(0x1f, "NFT_MSG_DESTROYOBJ"), e(0x20, "NFT_MSG_DESTROYFLOWTABLE"), e(0x21, "NFT_MSG_GETSETELEM_RESET"),
    ],
    differs: &[],
};

/// 1 names, else `NFNL_MSG_COMPAT_???`.
pub static NF_NFT_COMPAT_MSG_TYPES: Table = Table {
    name: "nf_nft_compat_msg_types",
    unknown: "NFNL_MSG_COMPAT_???",
    sorted: true,
    entries: &[
        e(0, "NFNL_MSG_COMPAT_GET"),
    ],
    differs: &[],
};

/// 1 names, else `NFT_MSG_HOOK_???`.
pub static NF_NFT_HOOK_MSG_TYPES: Table = Table {
    name: "nf_nft_hook_msg_types",
    unknown: "NFT_MSG_HOOK_???",
    sorted: true,
    entries: &[
        e(0, "NFNL_MSG_HOOK_GET"),
    ],
    differs: &[],
};

/// 1 names, else `NFNETLINK_???`.
pub static NETFILTER_VERSIONS: Table = Table {
    name: "netfilter_versions",
    unknown: "NFNETLINK_???",
    sorted: true,
    entries: &[
        e(0, "NFNETLINK_V0"),
    ],
    differs: &[],
};

/// 52 names, else `ETHTOOL_MSG_???`.
pub static GENL_ETHTOOL_MSG_SEND: Table = Table {
    name: "genl_ethtool_msg_send",
    unknown: "ETHTOOL_MSG_???",
    sorted: true,
    entries: &[
        e(0, "ETHTOOL_MSG_USER_NONE"), e(1, "ETHTOOL_MSG_STRSET_GET"), e(2, "ETHTOOL_MSG_LINKINFO_GET"),
        e(3, "ETHTOOL_MSG_LINKINFO_SET"), e(4, "ETHTOOL_MSG_LINKMODES_GET"), e(5, "ETHTOOL_MSG_LINKMODES_SET"),
        e(6, "ETHTOOL_MSG_LINKSTATE_GET"), e(7, "ETHTOOL_MSG_DEBUG_GET"), e(8, "ETHTOOL_MSG_DEBUG_SET"),
        e(9, "ETHTOOL_MSG_WOL_GET"), e(0xa, "ETHTOOL_MSG_WOL_SET"), e(0xb, "ETHTOOL_MSG_FEATURES_GET"),
        e(0xc, "ETHTOOL_MSG_FEATURES_SET"), e(0xd, "ETHTOOL_MSG_PRIVFLAGS_GET"), e(0xe, "ETHTOOL_MSG_PRIVFLAGS_SET"),
        e(0xf, "ETHTOOL_MSG_RINGS_GET"), e(0x10, "ETHTOOL_MSG_RINGS_SET"), e(0x11, "ETHTOOL_MSG_CHANNELS_GET"),
        e(0x12, "ETHTOOL_MSG_CHANNELS_SET"), e(0x13, "ETHTOOL_MSG_COALESCE_GET"), e(0x14, "ETHTOOL_MSG_COALESCE_SET"),
        e(0x15, "ETHTOOL_MSG_PAUSE_GET"), e(0x16, "ETHTOOL_MSG_PAUSE_SET"), e(0x17, "ETHTOOL_MSG_EEE_GET"),
        e(0x18, "ETHTOOL_MSG_EEE_SET"), e(0x19, "ETHTOOL_MSG_TSINFO_GET"), e(0x1a, "ETHTOOL_MSG_CABLE_TEST_ACT"),
        e(0x1b, "ETHTOOL_MSG_CABLE_TEST_TDR_ACT"), e(0x1c, "ETHTOOL_MSG_TUNNEL_INFO_GET"),
        e(0x1d, "ETHTOOL_MSG_FEC_GET"), e(0x1e, "ETHTOOL_MSG_FEC_SET"), e(0x1f, "ETHTOOL_MSG_MODULE_EEPROM_GET"),
        e(0x20, "ETHTOOL_MSG_STATS_GET"), e(0x21, "ETHTOOL_MSG_PHC_VCLOCKS_GET"), e(0x22, "ETHTOOL_MSG_MODULE_GET"),
        e(0x23, "ETHTOOL_MSG_MODULE_SET"), e(0x24, "ETHTOOL_MSG_PSE_GET"), e(0x25, "ETHTOOL_MSG_PSE_SET"),
        e(0x26, "ETHTOOL_MSG_RSS_GET"), e(0x27, "ETHTOOL_MSG_PLCA_GET_CFG"), e(0x28, "ETHTOOL_MSG_PLCA_SET_CFG"),
        e(0x29, "ETHTOOL_MSG_PLCA_GET_STATUS"), e(0x2a, "ETHTOOL_MSG_MM_GET"), e(0x2b, "ETHTOOL_MSG_MM_SET"),
        e(0x2c, "ETHTOOL_MSG_MODULE_FW_FLASH_ACT"), e(0x2d, "ETHTOOL_MSG_PHY_GET"),
        e(0x2e, "ETHTOOL_MSG_TSCONFIG_GET"), e(0x2f, "ETHTOOL_MSG_TSCONFIG_SET"), e(0x30, "ETHTOOL_MSG_RSS_SET"),
        e(0x31, "ETHTOOL_MSG_RSS_CREATE_ACT"), e(0x32, "ETHTOOL_MSG_RSS_DELETE_ACT"), e(0x33, "ETHTOOL_MSG_MSE_GET"),
    ],
    differs: &[],
};

/// 168 names, else `NL80211_CMD_???`.
pub static GENL_NL80211_CMD: Table = Table {
    name: "genl_nl80211_cmd",
    unknown: "NL80211_CMD_???",
    sorted: true,
    entries: &[
        e(0, "NL80211_CMD_UNSPEC"), e(1, "NL80211_CMD_GET_WIPHY"), e(2, "NL80211_CMD_SET_WIPHY"),
        e(3, "NL80211_CMD_NEW_WIPHY"), e(4, "NL80211_CMD_DEL_WIPHY"), e(5, "NL80211_CMD_GET_INTERFACE"),
        e(6, "NL80211_CMD_SET_INTERFACE"), e(7, "NL80211_CMD_NEW_INTERFACE"), e(8, "NL80211_CMD_DEL_INTERFACE"),
        e(9, "NL80211_CMD_GET_KEY"), e(0xa, "NL80211_CMD_SET_KEY"), e(0xb, "NL80211_CMD_NEW_KEY"),
        e(0xc, "NL80211_CMD_DEL_KEY"), e(0xd, "NL80211_CMD_GET_BEACON"), e(0xe, "NL80211_CMD_SET_BEACON"),
        e(0xf, "NL80211_CMD_START_AP"), e(0x10, "NL80211_CMD_STOP_AP"), e(0x11, "NL80211_CMD_GET_STATION"),
        e(0x12, "NL80211_CMD_SET_STATION"), e(0x13, "NL80211_CMD_NEW_STATION"), e(0x14, "NL80211_CMD_DEL_STATION"),
        e(0x15, "NL80211_CMD_GET_MPATH"), e(0x16, "NL80211_CMD_SET_MPATH"), e(0x17, "NL80211_CMD_NEW_MPATH"),
        e(0x18, "NL80211_CMD_DEL_MPATH"), e(0x19, "NL80211_CMD_SET_BSS"), e(0x1a, "NL80211_CMD_SET_REG"),
        e(0x1b, "NL80211_CMD_REQ_SET_REG"), e(0x1c, "NL80211_CMD_GET_MESH_CONFIG"),
        e(0x1d, "NL80211_CMD_SET_MESH_CONFIG"), e(0x1e, "NL80211_CMD_SET_MGMT_EXTRA_IE"),
        e(0x1f, "NL80211_CMD_GET_REG"), e(0x20, "NL80211_CMD_GET_SCAN"), e(0x21, "NL80211_CMD_TRIGGER_SCAN"),
        e(0x22, "NL80211_CMD_NEW_SCAN_RESULTS"), e(0x23, "NL80211_CMD_SCAN_ABORTED"),
        e(0x24, "NL80211_CMD_REG_CHANGE"), e(0x25, "NL80211_CMD_AUTHENTICATE"), e(0x26, "NL80211_CMD_ASSOCIATE"),
        e(0x27, "NL80211_CMD_DEAUTHENTICATE"), e(0x28, "NL80211_CMD_DISASSOCIATE"),
        e(0x29, "NL80211_CMD_MICHAEL_MIC_FAILURE"), e(0x2a, "NL80211_CMD_REG_BEACON_HINT"),
        e(0x2b, "NL80211_CMD_JOIN_IBSS"), e(0x2c, "NL80211_CMD_LEAVE_IBSS"), e(0x2d, "NL80211_CMD_TESTMODE"),
        e(0x2e, "NL80211_CMD_CONNECT"), e(0x2f, "NL80211_CMD_ROAM"), e(0x30, "NL80211_CMD_DISCONNECT"),
        e(0x31, "NL80211_CMD_SET_WIPHY_NETNS"), e(0x32, "NL80211_CMD_GET_SURVEY"),
        e(0x33, "NL80211_CMD_NEW_SURVEY_RESULTS"), e(0x34, "NL80211_CMD_SET_PMKSA"), e(0x35, "NL80211_CMD_DEL_PMKSA"),
        e(0x36, "NL80211_CMD_FLUSH_PMKSA"), e(0x37, "NL80211_CMD_REMAIN_ON_CHANNEL"),
        e(0x38, "NL80211_CMD_CANCEL_REMAIN_ON_CHANNEL"), e(0x39, "NL80211_CMD_SET_TX_BITRATE_MASK"),
        e(0x3a, "NL80211_CMD_REGISTER_FRAME"), e(0x3b, "NL80211_CMD_FRAME"), e(0x3c, "NL80211_CMD_FRAME_TX_STATUS"),
        e(0x3d, "NL80211_CMD_SET_POWER_SAVE"), e(0x3e, "NL80211_CMD_GET_POWER_SAVE"), e(0x3f, "NL80211_CMD_SET_CQM"),
        e(0x40, "NL80211_CMD_NOTIFY_CQM"), e(0x41, "NL80211_CMD_SET_CHANNEL"), e(0x42, "NL80211_CMD_SET_WDS_PEER"),
        e(0x43, "NL80211_CMD_FRAME_WAIT_CANCEL"), e(0x44, "NL80211_CMD_JOIN_MESH"), e(0x45, "NL80211_CMD_LEAVE_MESH"),
        e(0x46, "NL80211_CMD_UNPROT_DEAUTHENTICATE"), e(0x47, "NL80211_CMD_UNPROT_DISASSOCIATE"),
        e(0x48, "NL80211_CMD_NEW_PEER_CANDIDATE"), e(0x49, "NL80211_CMD_GET_WOWLAN"),
        e(0x4a, "NL80211_CMD_SET_WOWLAN"), e(0x4b, "NL80211_CMD_START_SCHED_SCAN"),
        e(0x4c, "NL80211_CMD_STOP_SCHED_SCAN"), e(0x4d, "NL80211_CMD_SCHED_SCAN_RESULTS"),
        e(0x4e, "NL80211_CMD_SCHED_SCAN_STOPPED"), e(0x4f, "NL80211_CMD_SET_REKEY_OFFLOAD"),
        e(0x50, "NL80211_CMD_PMKSA_CANDIDATE"), e(0x51, "NL80211_CMD_TDLS_OPER"), e(0x52, "NL80211_CMD_TDLS_MGMT"),
        e(0x53, "NL80211_CMD_UNEXPECTED_FRAME"), e(0x54, "NL80211_CMD_PROBE_CLIENT"),
        e(0x55, "NL80211_CMD_REGISTER_BEACONS"), e(0x56, "NL80211_CMD_UNEXPECTED_4ADDR_FRAME"),
        e(0x57, "NL80211_CMD_SET_NOACK_MAP"), e(0x58, "NL80211_CMD_CH_SWITCH_NOTIFY"),
        e(0x59, "NL80211_CMD_START_P2P_DEVICE"), e(0x5a, "NL80211_CMD_STOP_P2P_DEVICE"),
        e(0x5b, "NL80211_CMD_CONN_FAILED"), e(0x5c, "NL80211_CMD_SET_MCAST_RATE"), e(0x5d, "NL80211_CMD_SET_MAC_ACL"),
        e(0x5e, "NL80211_CMD_RADAR_DETECT"), e(0x5f, "NL80211_CMD_GET_PROTOCOL_FEATURES"),
        e(0x60, "NL80211_CMD_UPDATE_FT_IES"), e(0x61, "NL80211_CMD_FT_EVENT"),
        e(0x62, "NL80211_CMD_CRIT_PROTOCOL_START"), e(0x63, "NL80211_CMD_CRIT_PROTOCOL_STOP"),
        e(0x64, "NL80211_CMD_GET_COALESCE"), e(0x65, "NL80211_CMD_SET_COALESCE"),
        e(0x66, "NL80211_CMD_CHANNEL_SWITCH"), e(0x67, "NL80211_CMD_VENDOR"), e(0x68, "NL80211_CMD_SET_QOS_MAP"),
        e(0x69, "NL80211_CMD_ADD_TX_TS"), e(0x6a, "NL80211_CMD_DEL_TX_TS"), e(0x6b, "NL80211_CMD_GET_MPP"),
        e(0x6c, "NL80211_CMD_JOIN_OCB"), e(0x6d, "NL80211_CMD_LEAVE_OCB"),
        e(0x6e, "NL80211_CMD_CH_SWITCH_STARTED_NOTIFY"), e(0x6f, "NL80211_CMD_TDLS_CHANNEL_SWITCH"),
        e(0x70, "NL80211_CMD_TDLS_CANCEL_CHANNEL_SWITCH"), e(0x71, "NL80211_CMD_WIPHY_REG_CHANGE"),
        e(0x72, "NL80211_CMD_ABORT_SCAN"), e(0x73, "NL80211_CMD_START_NAN"), e(0x74, "NL80211_CMD_STOP_NAN"),
        e(0x75, "NL80211_CMD_ADD_NAN_FUNCTION"), e(0x76, "NL80211_CMD_DEL_NAN_FUNCTION"),
        e(0x77, "NL80211_CMD_CHANGE_NAN_CONFIG"), e(0x78, "NL80211_CMD_NAN_MATCH"),
        e(0x79, "NL80211_CMD_SET_MULTICAST_TO_UNICAST"), e(0x7a, "NL80211_CMD_UPDATE_CONNECT_PARAMS"),
        e(0x7b, "NL80211_CMD_SET_PMK"), e(0x7c, "NL80211_CMD_DEL_PMK"), e(0x7d, "NL80211_CMD_PORT_AUTHORIZED"),
        e(0x7e, "NL80211_CMD_RELOAD_REGDB"), e(0x7f, "NL80211_CMD_EXTERNAL_AUTH"),
        e(0x80, "NL80211_CMD_STA_OPMODE_CHANGED"), e(0x81, "NL80211_CMD_CONTROL_PORT_FRAME"),
        e(0x82, "NL80211_CMD_GET_FTM_RESPONDER_STATS"), e(0x83, "NL80211_CMD_PEER_MEASUREMENT_START"),
        e(0x84, "NL80211_CMD_PEER_MEASUREMENT_RESULT"), e(0x85, "NL80211_CMD_PEER_MEASUREMENT_COMPLETE"),
        e(0x86, "NL80211_CMD_NOTIFY_RADAR"), e(0x87, "NL80211_CMD_UPDATE_OWE_INFO"),
        e(0x88, "NL80211_CMD_PROBE_MESH_LINK"), e(0x89, "NL80211_CMD_SET_TID_CONFIG"),
        e(0x8a, "NL80211_CMD_UNPROT_BEACON"), e(0x8b, "NL80211_CMD_CONTROL_PORT_FRAME_TX_STATUS"),
        e(0x8c, "NL80211_CMD_SET_SAR_SPECS"), e(0x8d, "NL80211_CMD_OBSS_COLOR_COLLISION"),
        e(0x8e, "NL80211_CMD_COLOR_CHANGE_REQUEST"), e(0x8f, "NL80211_CMD_COLOR_CHANGE_STARTED"),
        e(0x90, "NL80211_CMD_COLOR_CHANGE_ABORTED"), e(0x91, "NL80211_CMD_COLOR_CHANGE_COMPLETED"),
        e(0x92, "NL80211_CMD_SET_FILS_AAD"), e(0x93, "NL80211_CMD_ASSOC_COMEBACK"), e(0x94, "NL80211_CMD_ADD_LINK"),
        e(0x95, "NL80211_CMD_REMOVE_LINK"), e(0x96, "NL80211_CMD_ADD_LINK_STA"),
        e(0x97, "NL80211_CMD_MODIFY_LINK_STA"), e(0x98, "NL80211_CMD_REMOVE_LINK_STA"),
        e(0x99, "NL80211_CMD_SET_HW_TIMESTAMP"), e(0x9a, "NL80211_CMD_LINKS_REMOVED"),
        e(0x9b, "NL80211_CMD_SET_TID_TO_LINK_MAPPING"), e(0x9c, "NL80211_CMD_ASSOC_MLO_RECONF"),
        e(0x9d, "NL80211_CMD_EPCS_CFG"), e(0x9e, "NL80211_CMD_NAN_NEXT_DW_NOTIFICATION"),
        e(0x9f, "NL80211_CMD_NAN_CLUSTER_JOINED"), e(0xa0, "NL80211_CMD_INCUMBENT_SIGNAL_DETECT"),
        e(0xa1, "NL80211_CMD_NAN_SET_LOCAL_SCHED"), e(0xa2, "NL80211_CMD_NAN_SCHED_UPDATE_DONE"),
        e(0xa3, "NL80211_CMD_NAN_SET_PEER_SCHED"), e(0xa4, "NL80211_CMD_NAN_ULW_UPDATE"),
        e(0xa5, "NL80211_CMD_NAN_CHANNEL_EVAC"), e(0xa6, "NL80211_CMD_START_PD"), e(0xa7, "NL80211_CMD_STOP_PD"),
    ],
    differs: &[],
};

/// 85 names, else `DEVLINK_CMD_???`.
pub static GENL_DEVLINK_CMD: Table = Table {
    name: "genl_devlink_cmd",
    unknown: "DEVLINK_CMD_???",
    sorted: true,
    entries: &[
        e(0, "DEVLINK_CMD_UNSPEC"), e(1, "DEVLINK_CMD_GET"), e(2, "DEVLINK_CMD_SET"), e(3, "DEVLINK_CMD_NEW"),
        e(4, "DEVLINK_CMD_DEL"), e(5, "DEVLINK_CMD_PORT_GET"), e(6, "DEVLINK_CMD_PORT_SET"),
        e(7, "DEVLINK_CMD_PORT_NEW"), e(8, "DEVLINK_CMD_PORT_DEL"), e(9, "DEVLINK_CMD_PORT_SPLIT"),
        e(0xa, "DEVLINK_CMD_PORT_UNSPLIT"), e(0xb, "DEVLINK_CMD_SB_GET"), e(0xc, "DEVLINK_CMD_SB_SET"),
        e(0xd, "DEVLINK_CMD_SB_NEW"), e(0xe, "DEVLINK_CMD_SB_DEL"), e(0xf, "DEVLINK_CMD_SB_POOL_GET"),
        e(0x10, "DEVLINK_CMD_SB_POOL_SET"), e(0x11, "DEVLINK_CMD_SB_POOL_NEW"), e(0x12, "DEVLINK_CMD_SB_POOL_DEL"),
        e(0x13, "DEVLINK_CMD_SB_PORT_POOL_GET"), e(0x14, "DEVLINK_CMD_SB_PORT_POOL_SET"),
        e(0x15, "DEVLINK_CMD_SB_PORT_POOL_NEW"), e(0x16, "DEVLINK_CMD_SB_PORT_POOL_DEL"),
        e(0x17, "DEVLINK_CMD_SB_TC_POOL_BIND_GET"), e(0x18, "DEVLINK_CMD_SB_TC_POOL_BIND_SET"),
        e(0x19, "DEVLINK_CMD_SB_TC_POOL_BIND_NEW"), e(0x1a, "DEVLINK_CMD_SB_TC_POOL_BIND_DEL"),
        e(0x1b, "DEVLINK_CMD_SB_OCC_SNAPSHOT"), e(0x1c, "DEVLINK_CMD_SB_OCC_MAX_CLEAR"),
        e(0x1d, "DEVLINK_CMD_ESWITCH_GET"), e(0x1e, "DEVLINK_CMD_ESWITCH_SET"),
        e(0x1f, "DEVLINK_CMD_DPIPE_TABLE_GET"), e(0x20, "DEVLINK_CMD_DPIPE_ENTRIES_GET"),
        e(0x21, "DEVLINK_CMD_DPIPE_HEADERS_GET"), e(0x22, "DEVLINK_CMD_DPIPE_TABLE_COUNTERS_SET"),
        e(0x23, "DEVLINK_CMD_RESOURCE_SET"), e(0x24, "DEVLINK_CMD_RESOURCE_DUMP"), e(0x25, "DEVLINK_CMD_RELOAD"),
        e(0x26, "DEVLINK_CMD_PARAM_GET"), e(0x27, "DEVLINK_CMD_PARAM_SET"), e(0x28, "DEVLINK_CMD_PARAM_NEW"),
        e(0x29, "DEVLINK_CMD_PARAM_DEL"), e(0x2a, "DEVLINK_CMD_REGION_GET"), e(0x2b, "DEVLINK_CMD_REGION_SET"),
        e(0x2c, "DEVLINK_CMD_REGION_NEW"), e(0x2d, "DEVLINK_CMD_REGION_DEL"), e(0x2e, "DEVLINK_CMD_REGION_READ"),
        e(0x2f, "DEVLINK_CMD_PORT_PARAM_GET"), e(0x30, "DEVLINK_CMD_PORT_PARAM_SET"),
        e(0x31, "DEVLINK_CMD_PORT_PARAM_NEW"), e(0x32, "DEVLINK_CMD_PORT_PARAM_DEL"), e(0x33, "DEVLINK_CMD_INFO_GET"),
        e(0x34, "DEVLINK_CMD_HEALTH_REPORTER_GET"), e(0x35, "DEVLINK_CMD_HEALTH_REPORTER_SET"),
        e(0x36, "DEVLINK_CMD_HEALTH_REPORTER_RECOVER"), e(0x37, "DEVLINK_CMD_HEALTH_REPORTER_DIAGNOSE"),
        e(0x38, "DEVLINK_CMD_HEALTH_REPORTER_DUMP_GET"), e(0x39, "DEVLINK_CMD_HEALTH_REPORTER_DUMP_CLEAR"),
        e(0x3a, "DEVLINK_CMD_FLASH_UPDATE"), e(0x3b, "DEVLINK_CMD_FLASH_UPDATE_END"),
        e(0x3c, "DEVLINK_CMD_FLASH_UPDATE_STATUS"), e(0x3d, "DEVLINK_CMD_TRAP_GET"), e(0x3e, "DEVLINK_CMD_TRAP_SET"),
        e(0x3f, "DEVLINK_CMD_TRAP_NEW"), e(0x40, "DEVLINK_CMD_TRAP_DEL"), e(0x41, "DEVLINK_CMD_TRAP_GROUP_GET"),
        e(0x42, "DEVLINK_CMD_TRAP_GROUP_SET"), e(0x43, "DEVLINK_CMD_TRAP_GROUP_NEW"),
        e(0x44, "DEVLINK_CMD_TRAP_GROUP_DEL"), e(0x45, "DEVLINK_CMD_TRAP_POLICER_GET"),
        e(0x46, "DEVLINK_CMD_TRAP_POLICER_SET"), e(0x47, "DEVLINK_CMD_TRAP_POLICER_NEW"),
        e(0x48, "DEVLINK_CMD_TRAP_POLICER_DEL"), e(0x49, "DEVLINK_CMD_HEALTH_REPORTER_TEST"),
        e(0x4a, "DEVLINK_CMD_RATE_GET"), e(0x4b, "DEVLINK_CMD_RATE_SET"), e(0x4c, "DEVLINK_CMD_RATE_NEW"),
        e(0x4d, "DEVLINK_CMD_RATE_DEL"), e(0x4e, "DEVLINK_CMD_LINECARD_GET"), e(0x4f, "DEVLINK_CMD_LINECARD_SET"),
        e(0x50, "DEVLINK_CMD_LINECARD_NEW"), e(0x51, "DEVLINK_CMD_LINECARD_DEL"),
        e(0x52, "DEVLINK_CMD_SELFTESTS_GET"), e(0x53, "DEVLINK_CMD_SELFTESTS_RUN"),
        e(0x54, "DEVLINK_CMD_NOTIFY_FILTER_SET"),
    ],
    differs: &[],
};

/// 16 names, else `NETDEV_CMD_???`.
pub static GENL_NETDEV_CMD: Table = Table {
    name: "genl_netdev_cmd",
    unknown: "NETDEV_CMD_???",
    sorted: true,
    entries: &[
        e(1, "NETDEV_CMD_DEV_GET"), e(2, "NETDEV_CMD_DEV_ADD_NTF"), e(3, "NETDEV_CMD_DEV_DEL_NTF"),
        e(4, "NETDEV_CMD_DEV_CHANGE_NTF"), e(5, "NETDEV_CMD_PAGE_POOL_GET"), e(6, "NETDEV_CMD_PAGE_POOL_ADD_NTF"),
        e(7, "NETDEV_CMD_PAGE_POOL_DEL_NTF"), e(8, "NETDEV_CMD_PAGE_POOL_CHANGE_NTF"),
        e(9, "NETDEV_CMD_PAGE_POOL_STATS_GET"), e(0xa, "NETDEV_CMD_QUEUE_GET"), e(0xb, "NETDEV_CMD_NAPI_GET"),
        e(0xc, "NETDEV_CMD_QSTATS_GET"), e(0xd, "NETDEV_CMD_BIND_RX"), e(0xe, "NETDEV_CMD_NAPI_SET"),
        e(0xf, "NETDEV_CMD_BIND_TX"), e(0x10, "NETDEV_CMD_QUEUE_CREATE"),
    ],
    differs: &[],
};

/// 12 names, else `MPTCP_PM_CMD_???`.
pub static GENL_MPTCP_PM_CMD: Table = Table {
    name: "genl_mptcp_pm_cmd",
    unknown: "MPTCP_PM_CMD_???",
    sorted: true,
    entries: &[
        e(0, "MPTCP_PM_CMD_UNSPEC"), e(1, "MPTCP_PM_CMD_ADD_ADDR"), e(2, "MPTCP_PM_CMD_DEL_ADDR"),
        e(3, "MPTCP_PM_CMD_GET_ADDR"), e(4, "MPTCP_PM_CMD_FLUSH_ADDRS"), e(5, "MPTCP_PM_CMD_SET_LIMITS"),
        e(6, "MPTCP_PM_CMD_GET_LIMITS"), e(7, "MPTCP_PM_CMD_SET_FLAGS"), e(8, "MPTCP_PM_CMD_ANNOUNCE"),
        e(9, "MPTCP_PM_CMD_REMOVE"), e(0xa, "MPTCP_PM_CMD_SUBFLOW_CREATE"), e(0xb, "MPTCP_PM_CMD_SUBFLOW_DESTROY"),
    ],
    differs: &[],
};

/// 3 names, else `TCP_METRICS_CMD_???`.
pub static GENL_TCP_METRICS_CMD: Table = Table {
    name: "genl_tcp_metrics_cmd",
    unknown: "TCP_METRICS_CMD_???",
    sorted: true,
    entries: &[
        e(0, "TCP_METRICS_CMD_UNSPEC"), e(1, "TCP_METRICS_CMD_GET"), e(2, "TCP_METRICS_CMD_DEL"),
    ],
    differs: &[],
};

/// 6 names, else `TASKSTATS_CMD_???`.
pub static GENL_TASKSTATS_CMD: Table = Table {
    name: "genl_taskstats_cmd",
    unknown: "TASKSTATS_CMD_???",
    sorted: true,
    entries: &[
        e(0, "TASKSTATS_CMD_UNSPEC"), e(1, "TASKSTATS_CMD_GET"), e(2, "TASKSTATS_CMD_NEW"),
        e(3, "CGROUPSTATS_CMD_UNSPEC"), e(4, "CGROUPSTATS_CMD_GET"), e(5, "CGROUPSTATS_CMD_NEW"),
    ],
    differs: &[],
};

/// 8 names, else `IOAM6_CMD_???`.
pub static GENL_IOAM6_CMD: Table = Table {
    name: "genl_ioam6_cmd",
    unknown: "IOAM6_CMD_???",
    sorted: true,
    entries: &[
        e(0, "IOAM6_CMD_UNSPEC"), e(1, "IOAM6_CMD_ADD_NAMESPACE"), e(2, "IOAM6_CMD_DEL_NAMESPACE"),
        e(3, "IOAM6_CMD_DUMP_NAMESPACES"), e(4, "IOAM6_CMD_ADD_SCHEMA"), e(5, "IOAM6_CMD_DEL_SCHEMA"),
        e(6, "IOAM6_CMD_DUMP_SCHEMAS"), e(7, "IOAM6_CMD_NS_SET_SCHEMA"),
    ],
    differs: &[],
};

/// 5 names, else `SEG6_CMD_???`.
pub static GENL_SEG6_CMD: Table = Table {
    name: "genl_seg6_cmd",
    unknown: "SEG6_CMD_???",
    sorted: true,
    entries: &[
        e(0, "SEG6_CMD_UNSPEC"), e(1, "SEG6_CMD_SETHMAC"), e(2, "SEG6_CMD_DUMPHMAC"), e(3, "SEG6_CMD_SET_TUNSRC"),
        e(4, "SEG6_CMD_GET_TUNSRC"),
    ],
    differs: &[],
};

/// 11 names, else `THERMAL_GENL_CMD_???`.
pub static GENL_THERMAL_CMD: Table = Table {
    name: "genl_thermal_cmd",
    unknown: "THERMAL_GENL_CMD_???",
    sorted: true,
    entries: &[
        e(0, "THERMAL_GENL_CMD_UNSPEC"), e(1, "THERMAL_GENL_CMD_TZ_GET_ID"), e(2, "THERMAL_GENL_CMD_TZ_GET_TRIP"),
        e(3, "THERMAL_GENL_CMD_TZ_GET_TEMP"), e(4, "THERMAL_GENL_CMD_TZ_GET_GOV"),
        e(5, "THERMAL_GENL_CMD_TZ_GET_MODE"), e(6, "THERMAL_GENL_CMD_CDEV_GET"),
        e(7, "THERMAL_GENL_CMD_THRESHOLD_GET"), e(8, "THERMAL_GENL_CMD_THRESHOLD_ADD"),
        e(9, "THERMAL_GENL_CMD_THRESHOLD_DELETE"), e(0xa, "THERMAL_GENL_CMD_THRESHOLD_FLUSH"),
    ],
    differs: &[],
};

/// 55 names, else `ETHTOOL_MSG_???`.
pub static GENL_ETHTOOL_MSG_RECV: Table = Table {
    name: "genl_ethtool_msg_recv",
    unknown: "ETHTOOL_MSG_???",
    sorted: true,
    entries: &[
        e(0, "ETHTOOL_MSG_KERNEL_NONE"), e(1, "ETHTOOL_MSG_STRSET_GET_REPLY"), e(2, "ETHTOOL_MSG_LINKINFO_GET_REPLY"),
        e(3, "ETHTOOL_MSG_LINKINFO_NTF"), e(4, "ETHTOOL_MSG_LINKMODES_GET_REPLY"), e(5, "ETHTOOL_MSG_LINKMODES_NTF"),
        e(6, "ETHTOOL_MSG_LINKSTATE_GET_REPLY"), e(7, "ETHTOOL_MSG_DEBUG_GET_REPLY"), e(8, "ETHTOOL_MSG_DEBUG_NTF"),
        e(9, "ETHTOOL_MSG_WOL_GET_REPLY"), e(0xa, "ETHTOOL_MSG_WOL_NTF"), e(0xb, "ETHTOOL_MSG_FEATURES_GET_REPLY"),
        e(0xc, "ETHTOOL_MSG_FEATURES_SET_REPLY"), e(0xd, "ETHTOOL_MSG_FEATURES_NTF"),
        e(0xe, "ETHTOOL_MSG_PRIVFLAGS_GET_REPLY"), e(0xf, "ETHTOOL_MSG_PRIVFLAGS_NTF"),
        e(0x10, "ETHTOOL_MSG_RINGS_GET_REPLY"), e(0x11, "ETHTOOL_MSG_RINGS_NTF"),
        e(0x12, "ETHTOOL_MSG_CHANNELS_GET_REPLY"), e(0x13, "ETHTOOL_MSG_CHANNELS_NTF"),
        e(0x14, "ETHTOOL_MSG_COALESCE_GET_REPLY"), e(0x15, "ETHTOOL_MSG_COALESCE_NTF"),
        e(0x16, "ETHTOOL_MSG_PAUSE_GET_REPLY"), e(0x17, "ETHTOOL_MSG_PAUSE_NTF"),
        e(0x18, "ETHTOOL_MSG_EEE_GET_REPLY"), e(0x19, "ETHTOOL_MSG_EEE_NTF"), e(0x1a, "ETHTOOL_MSG_TSINFO_GET_REPLY"),
        e(0x1b, "ETHTOOL_MSG_CABLE_TEST_NTF"), e(0x1c, "ETHTOOL_MSG_CABLE_TEST_TDR_NTF"),
        e(0x1d, "ETHTOOL_MSG_TUNNEL_INFO_GET_REPLY"), e(0x1e, "ETHTOOL_MSG_FEC_GET_REPLY"),
        e(0x1f, "ETHTOOL_MSG_FEC_NTF"), e(0x20, "ETHTOOL_MSG_MODULE_EEPROM_GET_REPLY"),
        e(0x21, "ETHTOOL_MSG_STATS_GET_REPLY"), e(0x22, "ETHTOOL_MSG_PHC_VCLOCKS_GET_REPLY"),
        e(0x23, "ETHTOOL_MSG_MODULE_GET_REPLY"), e(0x24, "ETHTOOL_MSG_MODULE_NTF"),
        e(0x25, "ETHTOOL_MSG_PSE_GET_REPLY"), e(0x26, "ETHTOOL_MSG_RSS_GET_REPLY"),
        e(0x27, "ETHTOOL_MSG_PLCA_GET_CFG_REPLY"), e(0x28, "ETHTOOL_MSG_PLCA_GET_STATUS_REPLY"),
        e(0x29, "ETHTOOL_MSG_PLCA_NTF"), e(0x2a, "ETHTOOL_MSG_MM_GET_REPLY"), e(0x2b, "ETHTOOL_MSG_MM_NTF"),
        e(0x2c, "ETHTOOL_MSG_MODULE_FW_FLASH_NTF"), e(0x2d, "ETHTOOL_MSG_PHY_GET_REPLY"),
        e(0x2e, "ETHTOOL_MSG_PHY_NTF"), e(0x2f, "ETHTOOL_MSG_TSCONFIG_GET_REPLY"),
        e(0x30, "ETHTOOL_MSG_TSCONFIG_SET_REPLY"), e(0x31, "ETHTOOL_MSG_PSE_NTF"), e(0x32, "ETHTOOL_MSG_RSS_NTF"),
        e(0x33, "ETHTOOL_MSG_RSS_CREATE_ACT_REPLY"), e(0x34, "ETHTOOL_MSG_RSS_CREATE_NTF"),
        e(0x35, "ETHTOOL_MSG_RSS_DELETE_NTF"), e(0x36, "ETHTOOL_MSG_MSE_GET_REPLY"),
    ],
    differs: &[],
};
