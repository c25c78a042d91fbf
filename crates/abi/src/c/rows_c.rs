// From data/rows_c.const by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals)]

pub const QRTR_NODE_BCAST: u64 = 0xffffffff;
pub const QRTR_PORT_CTRL: u64 = 0xfffffffe;
pub const MCTP_NET_ANY: u64 = 0x0;
pub const MCTP_ADDR_NULL: u64 = 0x0;
pub const MCTP_ADDR_ANY: u64 = 0xff;
pub const CRYPTO_ALG_KERN_DRIVER_ONLY: u64 = 0x1000;
pub const BTPROTO_L2CAP: u64 = 0x0;
pub const BTPROTO_HCI: u64 = 0x1;
pub const BTPROTO_SCO: u64 = 0x2;
pub const BTPROTO_RFCOMM: u64 = 0x3;
pub const BTPROTO_BNEP: u64 = 0x4;
pub const BTPROTO_CMTP: u64 = 0x5;
pub const BTPROTO_HIDP: u64 = 0x6;
pub const BTPROTO_AVDTP: u64 = 0x7;
pub const CAIFPROTO_AT: u64 = 0x0;
pub const CAIFPROTO_DATAGRAM: u64 = 0x1;
pub const CAIFPROTO_DATAGRAM_LOOP: u64 = 0x2;
pub const CAIFPROTO_UTIL: u64 = 0x3;
pub const CAIFPROTO_RFM: u64 = 0x4;
pub const CAIFPROTO_DEBUG: u64 = 0x5;
pub const NFC_SOCKPROTO_RAW: u64 = 0x0;
pub const NFC_SOCKPROTO_LLCP: u64 = 0x1;
pub const KCMPROTO_CONNECTED: u64 = 0x0;
pub const SMCPROTO_SMC: u64 = 0x0;
pub const SMCPROTO_SMC6: u64 = 0x1;
pub const IPC_64: u64 = 0x100;
