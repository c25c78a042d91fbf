// From data/rows_c.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 1 names.
pub static QIPCRTR_NODES: Table = Table {
    name: "qipcrtr_nodes",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffffffff, "QRTR_NODE_BCAST"),
    ],
    differs: &[],
};

/// 1 names.
pub static QIPCRTR_PORTS: Table = Table {
    name: "qipcrtr_ports",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xfffffffe, "QRTR_PORT_CTRL"),
    ],
    differs: &[],
};

/// 1 names.
pub static MCTP_NETS: Table = Table {
    name: "mctp_nets",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "MCTP_NET_ANY"),
    ],
    differs: &[],
};

/// 2 names.
pub static MCTP_ADDRS: Table = Table {
    name: "mctp_addrs",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "MCTP_ADDR_NULL"), e(0xff, "MCTP_ADDR_ANY"),
    ],
    differs: &[],
};

/// 1 names, else `CRYPTO_ALG_???`.
pub static ALG_SOCKADDR_FLAGS: Table = Table {
    name: "alg_sockaddr_flags",
    unknown: "CRYPTO_ALG_???",
    sorted: true,
    entries: &[
        e(0x1000, "CRYPTO_ALG_KERN_DRIVER_ONLY"),
    ],
    differs: &[],
};

/// 8 names, else `BTPROTO_???`.
pub static BT_PROTOCOLS: Table = Table {
    name: "bt_protocols",
    unknown: "BTPROTO_???",
    sorted: true,
    entries: &[
        e(0, "BTPROTO_L2CAP"), e(1, "BTPROTO_HCI"), e(2, "BTPROTO_SCO"), e(3, "BTPROTO_RFCOMM"), e(4, "BTPROTO_BNEP"),
        e(5, "BTPROTO_CMTP"), e(6, "BTPROTO_HIDP"), e(7, "BTPROTO_AVDTP"),
    ],
    differs: &[],
};

/// 6 names, else `CAIFPROTO_???`.
pub static CAIF_PROTOCOLS: Table = Table {
    name: "caif_protocols",
    unknown: "CAIFPROTO_???",
    sorted: true,
    entries: &[
        e(0, "CAIFPROTO_AT"), e(1, "CAIFPROTO_DATAGRAM"), e(2, "CAIFPROTO_DATAGRAM_LOOP"), e(3, "CAIFPROTO_UTIL"),
        e(4, "CAIFPROTO_RFM"), e(5, "CAIFPROTO_DEBUG"),
    ],
    differs: &[],
};

/// 2 names, else `NFC_SOCKPROTO_???`.
pub static NFC_PROTOCOLS: Table = Table {
    name: "nfc_protocols",
    unknown: "NFC_SOCKPROTO_???",
    sorted: true,
    entries: &[
        e(0, "NFC_SOCKPROTO_RAW"), e(1, "NFC_SOCKPROTO_LLCP"),
    ],
    differs: &[],
};

/// 1 names, else `KCMPROTO_???`.
pub static KCM_PROTOCOLS: Table = Table {
    name: "kcm_protocols",
    unknown: "KCMPROTO_???",
    sorted: true,
    entries: &[
        e(0, "KCMPROTO_CONNECTED"),
    ],
    differs: &[],
};

/// 2 names, else `SMCPROTO_???`.
pub static SMC_PROTOCOLS: Table = Table {
    name: "smc_protocols",
    unknown: "SMCPROTO_???",
    sorted: true,
    entries: &[
        e(0, "SMCPROTO_SMC"), e(1, "SMCPROTO_SMC6"),
    ],
    differs: &[],
};

/// 1 names.
pub static IPC_64: Table = Table {
    name: "ipc_64",
    unknown: "",
    sorted: true,
    entries: &[
        e(0x100, "IPC_64"),
    ],
    differs: &[],
};
