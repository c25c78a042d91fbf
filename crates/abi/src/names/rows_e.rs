// From data/rows_e.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 9 names, else `L2CAP_PSM_???`.
pub static BLUETOOTH_L2_PSM: Table = Table {
    name: "bluetooth_l2_psm",
    unknown: "L2CAP_PSM_???",
    sorted: true,
    entries: &[
        e(1, "L2CAP_PSM_SDP"), e(3, "L2CAP_PSM_RFCOMM"), e(0x21, "L2CAP_PSM_3DSP"), e(0x23, "L2CAP_PSM_IPSP"),
        e(0x80, "L2CAP_PSM_LE_DYN_START"), e(0xff, "L2CAP_PSM_LE_DYN_END"), e(0x1001, "L2CAP_PSM_DYN_START"),
        e(0x10ff, "L2CAP_PSM_AUTO_END"), e(0xffff, "L2CAP_PSM_DYN_END"),
    ],
    differs: &[],
};

/// 10 names, else `L2CAP_CID_???`.
pub static BLUETOOTH_L2_CID: Table = Table {
    name: "bluetooth_l2_cid",
    unknown: "L2CAP_CID_???",
    sorted: true,
    entries: &[
        e(1, "L2CAP_CID_SIGNALING"), e(2, "L2CAP_CID_CONN_LESS"), e(3, "L2CAP_CID_A2MP"), e(4, "L2CAP_CID_ATT"),
        e(5, "L2CAP_CID_LE_SIGNALING"), e(6, "L2CAP_CID_SMP"), e(7, "L2CAP_CID_SMP_BREDR"),
        e(0x40, "L2CAP_CID_DYN_START"), e(0x7f, "L2CAP_CID_LE_DYN_END"), e(0xffff, "L2CAP_CID_DYN_END"),
    ],
    differs: &[],
};

/// 3 names, else `BDADDR_???`.
pub static BDADDR_TYPES: Table = Table {
    name: "bdaddr_types",
    unknown: "BDADDR_???",
    sorted: true,
    entries: &[
        e(0, "BDADDR_BREDR"), e(1, "BDADDR_LE_PUBLIC"), e(2, "BDADDR_LE_RANDOM"),
    ],
    differs: &[],
};

/// 5 names, else `HCI_CHANNEL_???`.
pub static HCI_CHANNELS: Table = Table {
    name: "hci_channels",
    unknown: "HCI_CHANNEL_???",
    sorted: true,
    entries: &[
        e(0, "HCI_CHANNEL_RAW"), e(1, "HCI_CHANNEL_USER"), e(2, "HCI_CHANNEL_MONITOR"), e(3, "HCI_CHANNEL_CONTROL"),
        e(4, "HCI_CHANNEL_LOGGING"),
    ],
    differs: &[],
};

/// 3 names, else `IEEE802154_ADDR_???`.
pub static IEEE802154_ADDR_TYPES: Table = Table {
    name: "ieee802154_addr_types",
    unknown: "IEEE802154_ADDR_???",
    sorted: true,
    entries: &[
        e(0, "IEEE802154_ADDR_NONE"), e(2, "IEEE802154_ADDR_SHORT"), e(3, "IEEE802154_ADDR_LONG"),
    ],
    differs: &[],
};

/// 2 names.
pub static IEEE802154_ADDRS: Table = Table {
    name: "ieee802154_addrs",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xfffe, "IEEE802154_ADDR_UNDEF"), e(0xffff, "IEEE802154_ADDR_BROADCAST"),
    ],
    differs: &[],
};

/// 1 names.
pub static IEEE802154_PAN_IDS: Table = Table {
    name: "ieee802154_pan_ids",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffff, "IEEE802154_PANID_BROADCAST"),
    ],
    differs: &[],
};

/// 7 names, else `NFC_PROTO_???`.
pub static NFC_PROTOCOL_IDS: Table = Table {
    name: "nfc_protocol_ids",
    unknown: "NFC_PROTO_???",
    sorted: true,
    entries: &[
        e(1, "NFC_PROTO_JEWEL"), e(2, "NFC_PROTO_MIFARE"), e(3, "NFC_PROTO_FELICA"), e(4, "NFC_PROTO_ISO14443"),
        e(5, "NFC_PROTO_NFC_DEP"), e(6, "NFC_PROTO_ISO14443_B"), e(7, "NFC_PROTO_ISO15693"),
    ],
    differs: &[],
};

/// 5 names.
pub static NFC_SAPS: Table = Table {
    name: "nfc_saps",
    unknown: "",
    sorted: true,
    entries: &[
        e(1, "LLCP_SAP_SDP"), e(2, "LLCP_SAP_IP"), e(3, "LLCP_SAP_OBEX"), e(4, "LLCP_SAP_SNEP"),
        e(0xff, "LLCP_SAP_MAX"),
    ],
    differs: &[],
};

/// 4 names, else `???_SERVICE`.
pub static RXRPC_SERVICES: Table = Table {
    name: "rxrpc_services",
    unknown: "???_SERVICE",
    sorted: false,
    entries: &[
        e(1, "CM_SERVICE"), e(1, "FS_SERVICE"), e(0x9c4, "YFS_FS_SERVICE"), e(0x9c5, "YFS_CM_SERVICE"),
    ],
    differs: &[],
};
