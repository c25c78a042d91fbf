// From data/rows_e.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod sockaddr_ipx {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "sockaddr_ipx" };
    pub const sipx_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const sipx_port: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const sipx_network: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const sipx_node: At = At { offset: [8, 8, 8], size: [6, 6, 6] };
    pub const sipx_type: At = At { offset: [14, 14, 14], size: [1, 1, 1] };
    pub const sipx_zero: At = At { offset: [15, 15, 15], size: [1, 1, 1] };
}

pub mod x25_address {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "x25_address" };
    pub const x25_addr: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
}

pub mod sockaddr_x25 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [18, 18, 18], name: "sockaddr_x25" };
    pub const sx25_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const sx25_addr: At = At { offset: [2, 2, 2], size: [16, 16, 16] };
}

pub mod sockaddr_hci {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [6, 6, 6], name: "sockaddr_hci" };
    pub const hci_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const hci_dev: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const hci_channel: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
}

pub mod sockaddr_hci_old {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "sockaddr_hci_old" };
    pub const hci_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const hci_dev: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod sockaddr_sco {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "sockaddr_sco" };
    pub const sco_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const sco_bdaddr: At = At { offset: [2, 2, 2], size: [6, 6, 6] };
}

pub mod sockaddr_rc {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [10, 10, 10], name: "sockaddr_rc" };
    pub const rc_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const rc_bdaddr: At = At { offset: [2, 2, 2], size: [6, 6, 6] };
    pub const rc_channel: At = At { offset: [8, 8, 8], size: [1, 1, 1] };
}

pub mod sockaddr_l2 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [14, 14, 14], name: "sockaddr_l2" };
    pub const l2_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const l2_psm: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const l2_bdaddr: At = At { offset: [4, 4, 4], size: [6, 6, 6] };
    pub const l2_cid: At = At { offset: [10, 10, 10], size: [2, 2, 2] };
    pub const l2_bdaddr_type: At = At { offset: [12, 12, 12], size: [1, 1, 1] };
}

pub mod sockaddr_l2_old {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "sockaddr_l2_old" };
    pub const l2_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const l2_psm: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const l2_bdaddr: At = At { offset: [4, 4, 4], size: [6, 6, 6] };
    pub const l2_cid: At = At { offset: [10, 10, 10], size: [2, 2, 2] };
}

pub mod ieee802154_addr_sa {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "ieee802154_addr_sa" };
    pub const addr_type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const pan_id: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const hwaddr: At = At { offset: [6, 6, 6], size: [8, 8, 8] };
    pub const short_addr: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
}

pub mod sockaddr_ieee802154 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "sockaddr_ieee802154" };
    pub const family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const addr: At = At { offset: [4, 4, 4], size: [16, 16, 16] };
}

pub mod sockaddr_nfc {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "sockaddr_nfc" };
    pub const sa_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const dev_idx: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const target_idx: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const nfc_protocol: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod sockaddr_nfc_llcp {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [96, 88, 88], name: "sockaddr_nfc_llcp" };
    pub const sa_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const dev_idx: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const target_idx: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const nfc_protocol: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const dsap: At = At { offset: [16, 16, 16], size: [1, 1, 1] };
    pub const ssap: At = At { offset: [17, 17, 17], size: [1, 1, 1] };
    pub const service_name: At = At { offset: [18, 18, 18], size: [63, 63, 63] };
    pub const service_name_len: At = At { offset: [88, 84, 84], size: [8, 4, 4] };
}

pub mod sockaddr_rxrpc {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [36, 36, 36], name: "sockaddr_rxrpc" };
    pub const srx_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const srx_service: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const transport_type: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const transport_len: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
    pub const transport: At = At { offset: [8, 8, 8], size: [28, 28, 28] };
}

pub mod tipc_range_in_addr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "tipc_range_in_addr" };
    pub const nameseq: At = At { offset: [0, 0, 0], size: [12, 12, 12] };
}

pub mod tipc_name_in_addr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "tipc_name_in_addr" };
    pub const name: At = At { offset: [0, 0, 0], size: [12, 12, 12] };
}

pub mod tipc_id_in_addr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "tipc_id_in_addr" };
    pub const id: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
}
