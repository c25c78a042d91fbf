// From data/rows_network.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 12 names, else `AX25_???`.
pub static SOCK_AX25_OPTIONS: Table = Table {
    name: "sock_ax25_options",
    unknown: "AX25_???",
    sorted: true,
    entries: &[
        e(1, "AX25_WINDOW"), e(2, "AX25_T1"), e(3, "AX25_N2"), e(4, "AX25_T3"), e(5, "AX25_T2"), e(6, "AX25_BACKOFF"),
        e(7, "AX25_EXTSEQ"), e(8, "AX25_PIDINCL"), e(9, "AX25_IDLE"), e(0xa, "AX25_PACLEN"), e(0xc, "AX25_IAMDIGI"),
        e(0x19, "SO_BINDTODEVICE"),
    ],
    differs: &[],
};

/// 5 names, else `PPPOL2TP_SO_???`.
pub static SOCK_PPPOL2TP_OPTIONS: Table = Table {
    name: "sock_pppol2tp_options",
    unknown: "PPPOL2TP_SO_???",
    sorted: true,
    entries: &[
        e(1, "PPPOL2TP_SO_DEBUG"), e(2, "PPPOL2TP_SO_RECVSEQ"), e(3, "PPPOL2TP_SO_SENDSEQ"),
        e(4, "PPPOL2TP_SO_LNSMODE"), e(5, "PPPOL2TP_SO_REORDERTO"),
    ],
    differs: &[],
};

/// 4 names, else `PNPIPE_???`.
pub static SOCK_PNPIPE_OPTIONS: Table = Table {
    name: "sock_pnpipe_options",
    unknown: "PNPIPE_???",
    sorted: true,
    entries: &[
        e(1, "PNPIPE_ENCAP"), e(2, "PNPIPE_IFINDEX"), e(3, "PNPIPE_HANDLE"), e(4, "PNPIPE_INITSTATE"),
    ],
    differs: &[],
};

/// 21 names, else `RDS_???`.
pub static SOCK_RDS_OPTIONS: Table = Table {
    name: "sock_rds_options",
    unknown: "RDS_???",
    sorted: true,
    entries: &[
        e(1, "RDS_CANCEL_SENT_TO"), e(2, "RDS_GET_MR"), e(3, "RDS_FREE_MR"), e(4, "RDS_BARRIER"), e(5, "RDS_RECVERR"),
        e(6, "RDS_CONG_MONITOR"), e(7, "RDS_GET_MR_FOR_DEST"), e(8, "SO_RDS_TRANSPORT"),
        e(0xa, "SO_RDS_MSG_RXPATH_LATENCY"), e(0x1d, "SO_TIMESTAMP_OLD"), e(0x2710, "RDS_INFO_COUNTERS"),
        e(0x2711, "RDS_INFO_CONNECTIONS"), e(0x2712, "RDS_INFO_FLOWS"), e(0x2713, "RDS_INFO_SEND_MESSAGES"),
        e(0x2714, "RDS_INFO_RETRANS_MESSAGES"), e(0x2715, "RDS_INFO_RECV_MESSAGES"), e(0x2716, "RDS_INFO_SOCKETS"),
        e(0x2717, "RDS_INFO_TCP_SOCKETS"), e(0x2718, "RDS_INFO_IB_CONNECTIONS"),
        e(0x2719, "RDS_INFO_CONNECTION_STATS"), e(0x271a, "RDS_INFO_IWARP_CONNECTIONS"),
    ],
    differs: &[],
};

/// 3 names, else `PN_PROTO_???`.
pub static PN_PROTOCOLS: Table = Table {
    name: "pn_protocols",
    unknown: "PN_PROTO_???",
    sorted: true,
    entries: &[
        e(0, "PN_PROTO_TRANSPORT"), e(1, "PN_PROTO_PHONET"), e(2, "PN_PROTO_PIPE"),
    ],
    differs: &[],
};

/// 8 names, else `BT_???`.
pub static SOCK_BLUETOOTH_OPTIONS: Table = Table {
    name: "sock_bluetooth_options",
    unknown: "BT_???",
    sorted: true,
    entries: &[
        e(4, "BT_SECURITY"), e(7, "BT_DEFER_SETUP"), e(8, "BT_FLUSHABLE"), e(9, "BT_POWER"),
        e(0xa, "BT_CHANNEL_POLICY"), e(0xb, "BT_VOICE"), e(0xc, "BT_SNDMTU"), e(0xd, "BT_RCVMTU"),
    ],
    differs: &[],
};

/// 3 names, else `SO_???`.
pub static SOCK_IUCV_OPTIONS: Table = Table {
    name: "sock_iucv_options",
    unknown: "SO_???",
    sorted: true,
    entries: &[
        e(0x80, "SO_IPRMDATA_MSG"), e(0x800, "SO_MSGSIZE"), e(0x1000, "SO_MSGLIMIT"),
    ],
    differs: &[],
};

/// 11 names, else `IRLMP_???`.
pub static SOCK_IRDA_OPTIONS: Table = Table {
    name: "sock_irda_options",
    unknown: "IRLMP_???",
    sorted: true,
    entries: &[
        e(1, "IRLMP_ENUMDEVICES"), e(2, "IRLMP_IAS_SET"), e(3, "IRLMP_IAS_QUERY"), e(4, "IRLMP_HINTS_SET"),
        e(5, "IRLMP_QOS_SET"), e(6, "IRLMP_QOS_GET"), e(7, "IRLMP_MAX_SDU_SIZE"), e(8, "IRLMP_IAS_GET"),
        e(9, "IRLMP_IAS_DEL"), e(0xa, "IRLMP_HINT_MASK_SET"), e(0xb, "IRLMP_WAITDEVICE"),
    ],
    differs: &[],
};

/// 13 names, else `AX25_P_???`.
pub static AX25_PROTOCOLS: Table = Table {
    name: "ax25_protocols",
    unknown: "AX25_P_???",
    sorted: true,
    entries: &[
        e(1, "AX25_P_ROSE"), e(6, "AX25_P_VJCOMP"), e(7, "AX25_P_VJUNCOMP"), e(8, "AX25_P_SEGMENT"),
        e(0xc3, "AX25_P_TEXNET"), e(0xc4, "AX25_P_LQ"), e(0xca, "AX25_P_ATALK"), e(0xcb, "AX25_P_ATALK_ARP"),
        e(0xcc, "AX25_P_IP"), e(0xcd, "AX25_P_ARP"), e(0xce, "AX25_P_FLEXNET"), e(0xcf, "AX25_P_NETROM"),
        e(0xf0, "AX25_P_TEXT"),
    ],
    differs: &[],
};

/// 13 names, else `ISDN_P_???`.
pub static ISDN_PROTOCOLS: Table = Table {
    name: "isdn_protocols",
    unknown: "ISDN_P_???",
    sorted: true,
    entries: &[
        e(0, "ISDN_P_BASE"), e(1, "ISDN_P_TE_S0"), e(2, "ISDN_P_NT_S0"), e(3, "ISDN_P_TE_E1"), e(4, "ISDN_P_NT_E1"),
        e(0x10, "ISDN_P_LAPD_TE"), e(0x11, "ISDN_P_LAPD_NT"), e(0x21, "ISDN_P_B_RAW"), e(0x22, "ISDN_P_B_HDLC"),
        e(0x23, "ISDN_P_B_X75SLP"), e(0x24, "ISDN_P_B_L2DTMF"), e(0x25, "ISDN_P_B_L2DSP"),
        e(0x26, "ISDN_P_B_L2DSPHDLC"),
    ],
    differs: &[],
};

/// 7 names, else `IRDAPROTO_???`.
pub static IRDA_PROTOCOLS: Table = Table {
    name: "irda_protocols",
    unknown: "IRDAPROTO_???",
    sorted: true,
    entries: &[
        e(1, "CAN_RAW"), e(2, "CAN_BCM"), e(3, "CAN_TP16"), e(4, "CAN_TP20"), e(5, "CAN_MCNET"), e(6, "CAN_ISOTP"),
        e(7, "CAN_J1939"),
    ],
    differs: &[],
};

/// 5 names, else `NFC_LLCP_???`.
pub static SOCK_NFCLLCP_OPTIONS: Table = Table {
    name: "sock_nfcllcp_options",
    unknown: "NFC_LLCP_???",
    sorted: true,
    entries: &[
        e(0, "NFC_LLCP_RW"), e(1, "NFC_LLCP_MIUX"), e(2, "NFC_LLCP_REMOTE_MIU"), e(3, "NFC_LLCP_REMOTE_LTO"),
        e(4, "NFC_LLCP_REMOTE_RW"),
    ],
    differs: &[],
};
