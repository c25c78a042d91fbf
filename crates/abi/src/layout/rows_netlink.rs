// From data/rows_netlink.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod ifinfomsg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "ifinfomsg" };
    pub const ifi_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const ifi_type: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const ifi_index: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ifi_flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const ifi_change: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod ifaddrmsg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "ifaddrmsg" };
    pub const ifa_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const ifa_prefixlen: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const ifa_flags: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const ifa_scope: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const ifa_index: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod rtmsg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "rtmsg" };
    pub const rtm_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const rtm_dst_len: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const rtm_src_len: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const rtm_tos: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const rtm_table: At = At { offset: [4, 4, 4], size: [1, 1, 1] };
    pub const rtm_protocol: At = At { offset: [5, 5, 5], size: [1, 1, 1] };
    pub const rtm_scope: At = At { offset: [6, 6, 6], size: [1, 1, 1] };
    pub const rtm_type: At = At { offset: [7, 7, 7], size: [1, 1, 1] };
    pub const rtm_flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod ndmsg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "ndmsg" };
    pub const ndm_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const ndm_ifindex: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ndm_state: At = At { offset: [8, 8, 8], size: [2, 2, 2] };
    pub const ndm_flags: At = At { offset: [10, 10, 10], size: [1, 1, 1] };
    pub const ndm_type: At = At { offset: [11, 11, 11], size: [1, 1, 1] };
}

pub mod fib_rule_hdr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "fib_rule_hdr" };
    pub const family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const dst_len: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const src_len: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const tos: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const table: At = At { offset: [4, 4, 4], size: [1, 1, 1] };
    pub const action: At = At { offset: [7, 7, 7], size: [1, 1, 1] };
    pub const flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod tcmsg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "tcmsg" };
    pub const tcm_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const tcm_ifindex: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const tcm_handle: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const tcm_parent: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const tcm_info: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
}

pub mod tcamsg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "tcamsg" };
    pub const tca_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
}

pub mod ndtmsg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "ndtmsg" };
    pub const ndtm_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
}

pub mod ifaddrlblmsg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "ifaddrlblmsg" };
    pub const ifal_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const ifal_prefixlen: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const ifal_flags: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const ifal_index: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ifal_seq: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod dcbmsg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "dcbmsg" };
    pub const dcb_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const cmd: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
}

pub mod netconfmsg_padded {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "netconfmsg_padded" };
    pub const ncm_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
}

pub mod br_port_msg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "br_port_msg" };
    pub const family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const ifindex: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod rtgenmsg_padded {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "rtgenmsg_padded" };
    pub const rtgen_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
}

pub mod if_stats_msg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "if_stats_msg" };
    pub const family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const pad1: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const pad2: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const ifindex: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const filter_mask: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod nhmsg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "nhmsg" };
    pub const nh_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const nh_scope: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const nh_protocol: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const resvd: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const nh_flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod rtnl_link_stats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [96, 96, 96], name: "rtnl_link_stats" };
    pub const rx_packets: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tx_packets: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const rx_bytes: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const tx_bytes: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const rx_errors: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const tx_errors: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const rx_dropped: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const tx_dropped: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const multicast: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const collisions: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const rx_length_errors: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const rx_over_errors: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const rx_crc_errors: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const rx_frame_errors: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const rx_fifo_errors: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const rx_missed_errors: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
    pub const tx_aborted_errors: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const tx_carrier_errors: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
    pub const tx_fifo_errors: At = At { offset: [72, 72, 72], size: [4, 4, 4] };
    pub const tx_heartbeat_errors: At = At { offset: [76, 76, 76], size: [4, 4, 4] };
    pub const tx_window_errors: At = At { offset: [80, 80, 80], size: [4, 4, 4] };
    pub const rx_compressed: At = At { offset: [84, 84, 84], size: [4, 4, 4] };
    pub const tx_compressed: At = At { offset: [88, 88, 88], size: [4, 4, 4] };
    pub const rx_nohandler: At = At { offset: [92, 92, 92], size: [4, 4, 4] };
}

pub mod rtnl_link_stats64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [200, 200, 200], name: "rtnl_link_stats64" };
    pub const rx_packets: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const tx_packets: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const rx_bytes: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const tx_bytes: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const rx_errors: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const tx_errors: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const rx_dropped: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const tx_dropped: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const multicast: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const collisions: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const rx_length_errors: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const rx_over_errors: At = At { offset: [88, 88, 88], size: [8, 8, 8] };
    pub const rx_crc_errors: At = At { offset: [96, 96, 96], size: [8, 8, 8] };
    pub const rx_frame_errors: At = At { offset: [104, 104, 104], size: [8, 8, 8] };
    pub const rx_fifo_errors: At = At { offset: [112, 112, 112], size: [8, 8, 8] };
    pub const rx_missed_errors: At = At { offset: [120, 120, 120], size: [8, 8, 8] };
    pub const tx_aborted_errors: At = At { offset: [128, 128, 128], size: [8, 8, 8] };
    pub const tx_carrier_errors: At = At { offset: [136, 136, 136], size: [8, 8, 8] };
    pub const tx_fifo_errors: At = At { offset: [144, 144, 144], size: [8, 8, 8] };
    pub const tx_heartbeat_errors: At = At { offset: [152, 152, 152], size: [8, 8, 8] };
    pub const tx_window_errors: At = At { offset: [160, 160, 160], size: [8, 8, 8] };
    pub const rx_compressed: At = At { offset: [168, 168, 168], size: [8, 8, 8] };
    pub const tx_compressed: At = At { offset: [176, 176, 176], size: [8, 8, 8] };
    pub const rx_nohandler: At = At { offset: [184, 184, 184], size: [8, 8, 8] };
    pub const rx_otherhost_dropped: At = At { offset: [192, 192, 192], size: [8, 8, 8] };
}

pub mod rtnl_link_ifmap {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 28, 32], name: "rtnl_link_ifmap" };
    pub const mem_start: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const mem_end: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const base_addr: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const irq: At = At { offset: [24, 24, 24], size: [2, 2, 2] };
    pub const dma: At = At { offset: [26, 26, 26], size: [1, 1, 1] };
    pub const port: At = At { offset: [27, 27, 27], size: [1, 1, 1] };
}

pub mod ifa_cacheinfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "ifa_cacheinfo" };
    pub const ifa_prefered: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const ifa_valid: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const cstamp: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const tstamp: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod ifla_cacheinfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "ifla_cacheinfo" };
    pub const max_reasm_len: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tstamp: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const reachable_time: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const retrans_time: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod rtnexthop {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "rtnexthop" };
    pub const rtnh_len: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const rtnh_flags: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const rtnh_hops: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const rtnh_ifindex: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod rta_cacheinfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "rta_cacheinfo" };
    pub const rta_clntref: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const rta_lastuse: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const rta_expires: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const rta_error: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const rta_used: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const rta_id: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const rta_ts: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const rta_tsage: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
}

pub mod rta_mfc_stats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "rta_mfc_stats" };
    pub const mfcs_packets: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const mfcs_bytes: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const mfcs_wrong_if: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod netlink_via {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [258, 258, 258], name: "netlink_via" };
    pub const rtvia_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const rtvia_addr: At = At { offset: [2, 2, 2], size: [256, 256, 256] };
}

pub mod nda_cacheinfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "nda_cacheinfo" };
    pub const ndm_confirmed: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const ndm_used: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ndm_updated: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const ndm_refcnt: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod fib_rule_uid_range {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "fib_rule_uid_range" };
    pub const start: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const end: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod netlink_port_range {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "netlink_port_range" };
    pub const start: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const end: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod tc_stats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 36, 40], name: "tc_stats" };
    pub const bytes: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const packets: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const drops: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const overlimits: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const bps: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const pps: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const qlen: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const backlog: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
}

pub mod tc_estimator {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [2, 2, 2], name: "tc_estimator" };
    pub const interval: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const ewma_log: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
}

pub mod tc_sizespec {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "tc_sizespec" };
    pub const cell_log: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const size_log: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const cell_align: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const overhead: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const linklayer: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const mpu: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const mtu: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const tsize: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod gnet_stats_basic {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 12, 16], name: "gnet_stats_basic" };
    pub const bytes: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const packets: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod gnet_stats_rate_est {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "gnet_stats_rate_est" };
    pub const bps: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const pps: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod gnet_stats_rate_est64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "gnet_stats_rate_est64" };
    pub const bps: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const pps: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod gnet_stats_queue {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "gnet_stats_queue" };
    pub const qlen: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const backlog: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const drops: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const requeues: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const overlimits: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
}

pub mod ndt_config {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "ndt_config" };
    pub const ndtc_key_len: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const ndtc_entry_size: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const ndtc_entries: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ndtc_last_flush: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const ndtc_last_rand: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const ndtc_hash_rnd: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const ndtc_hash_mask: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const ndtc_hash_chain_gc: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const ndtc_proxy_qlen: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
}

pub mod ndt_stats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [88, 88, 88], name: "ndt_stats" };
    pub const ndts_allocs: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const ndts_destroys: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const ndts_hash_grows: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const ndts_res_failed: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const ndts_lookups: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const ndts_hits: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const ndts_rcv_probes_mcast: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const ndts_rcv_probes_ucast: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const ndts_periodic_gc_runs: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const ndts_forced_gc_runs: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const ndts_table_fulls: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
}

pub mod nexthop_grp {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "nexthop_grp" };
    pub const id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const weight: At = At { offset: [4, 4, 4], size: [1, 1, 1] };
    pub const weight_high: At = At { offset: [5, 5, 5], size: [1, 1, 1] };
    pub const resvd2: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
}

pub mod ifla_vf_mac {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [36, 36, 36], name: "ifla_vf_mac" };
    pub const vf: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const mac: At = At { offset: [4, 4, 4], size: [32, 32, 32] };
}

pub mod ifla_vf_vlan {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "ifla_vf_vlan" };
    pub const vf: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const vlan: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const qos: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod ifla_vf_vlan_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "ifla_vf_vlan_info" };
    pub const vf: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const vlan: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const qos: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const vlan_proto: At = At { offset: [12, 12, 12], size: [2, 2, 2] };
}

pub mod ifla_vf_tx_rate {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "ifla_vf_tx_rate" };
    pub const vf: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const rate: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod ifla_vf_rate {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "ifla_vf_rate" };
    pub const vf: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const min_tx_rate: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const max_tx_rate: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod ifla_vf_spoofchk {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "ifla_vf_spoofchk" };
    pub const vf: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const setting: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod ifla_vf_link_state {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "ifla_vf_link_state" };
    pub const vf: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const link_state: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod ifla_vf_guid {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 12, 16], name: "ifla_vf_guid" };
    pub const vf: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const guid: At = At { offset: [8, 4, 8], size: [8, 8, 8] };
}

pub mod ifla_vf_broadcast {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "ifla_vf_broadcast" };
    pub const broadcast: At = At { offset: [0, 0, 0], size: [32, 32, 32] };
}

pub mod ifla_port_vsi {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "ifla_port_vsi" };
    pub const vsi_mgr_id: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const vsi_type_id: At = At { offset: [1, 1, 1], size: [3, 3, 3] };
    pub const vsi_type_version: At = At { offset: [4, 4, 4], size: [1, 1, 1] };
    pub const pad: At = At { offset: [5, 5, 5], size: [3, 3, 3] };
}

pub mod netlink_bridge_id {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "netlink_bridge_id" };
    pub const prio: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const addr: At = At { offset: [2, 2, 2], size: [6, 6, 6] };
}

pub mod bridge_vlan_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "bridge_vlan_info" };
    pub const flags: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const vid: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod br_boolopt_multi {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "br_boolopt_multi" };
    pub const optval: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const optmask: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod can_device_stats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "can_device_stats" };
    pub const bus_error: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const error_warning: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const error_passive: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const bus_off: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const arbitration_lost: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const restarts: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod br_mdb_entry {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [28, 28, 28], name: "br_mdb_entry" };
    pub const ifindex: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const state: At = At { offset: [4, 4, 4], size: [1, 1, 1] };
    pub const flags: At = At { offset: [5, 5, 5], size: [1, 1, 1] };
    pub const vid: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
    pub const addr: At = At { offset: [8, 8, 8], size: [20, 20, 20] };
}

pub mod br_mdb_addr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "br_mdb_addr" };
    pub const u: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const proto: At = At { offset: [16, 16, 16], size: [2, 2, 2] };
}

pub mod bridge_vlan_xstats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "bridge_vlan_xstats" };
    pub const rx_bytes: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const rx_packets: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const tx_bytes: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const tx_packets: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const vid: At = At { offset: [32, 32, 32], size: [2, 2, 2] };
    pub const flags: At = At { offset: [34, 34, 34], size: [2, 2, 2] };
    pub const pad2: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
}

pub mod br_mcast_stats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [240, 240, 240], name: "br_mcast_stats" };
    pub const igmp_v1queries: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const igmp_v2queries: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const igmp_v3queries: At = At { offset: [32, 32, 32], size: [16, 16, 16] };
    pub const igmp_leaves: At = At { offset: [48, 48, 48], size: [16, 16, 16] };
    pub const igmp_v1reports: At = At { offset: [64, 64, 64], size: [16, 16, 16] };
    pub const igmp_v2reports: At = At { offset: [80, 80, 80], size: [16, 16, 16] };
    pub const igmp_v3reports: At = At { offset: [96, 96, 96], size: [16, 16, 16] };
    pub const igmp_parse_errors: At = At { offset: [112, 112, 112], size: [8, 8, 8] };
    pub const mld_v1queries: At = At { offset: [120, 120, 120], size: [16, 16, 16] };
    pub const mld_v2queries: At = At { offset: [136, 136, 136], size: [16, 16, 16] };
    pub const mld_leaves: At = At { offset: [152, 152, 152], size: [16, 16, 16] };
    pub const mld_v1reports: At = At { offset: [168, 168, 168], size: [16, 16, 16] };
    pub const mld_v2reports: At = At { offset: [184, 184, 184], size: [16, 16, 16] };
    pub const mld_parse_errors: At = At { offset: [200, 200, 200], size: [8, 8, 8] };
    pub const mcast_bytes: At = At { offset: [208, 208, 208], size: [16, 16, 16] };
    pub const mcast_packets: At = At { offset: [224, 224, 224], size: [16, 16, 16] };
}

pub mod bridge_stp_xstats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "bridge_stp_xstats" };
    pub const transition_blk: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const transition_fwd: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const rx_bpdu: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const tx_bpdu: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const rx_tcn: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const tx_tcn: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
}

pub mod mpls_link_stats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [72, 72, 72], name: "mpls_link_stats" };
    pub const rx_packets: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const tx_packets: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const rx_bytes: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const tx_bytes: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const rx_errors: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const tx_errors: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const rx_dropped: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const tx_dropped: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const rx_noroute: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
}

pub mod inet_diag_sockid {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "inet_diag_sockid" };
    pub const idiag_sport: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const idiag_dport: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const idiag_src: At = At { offset: [4, 4, 4], size: [16, 16, 16] };
    pub const idiag_dst: At = At { offset: [20, 20, 20], size: [16, 16, 16] };
    pub const idiag_if: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const idiag_cookie: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
}

pub mod inet_diag_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [60, 60, 60], name: "inet_diag_req" };
    pub const idiag_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const idiag_src_len: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const idiag_dst_len: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const idiag_ext: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const id: At = At { offset: [4, 4, 4], size: [48, 48, 48] };
    pub const idiag_states: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const idiag_dbs: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
}

pub mod inet_diag_req_v2 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 56, 56], name: "inet_diag_req_v2" };
    pub const sdiag_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const sdiag_protocol: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const idiag_ext: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const idiag_states: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const id: At = At { offset: [8, 8, 8], size: [48, 48, 48] };
}

pub mod inet_diag_msg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [72, 72, 72], name: "inet_diag_msg" };
    pub const idiag_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const idiag_state: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const idiag_timer: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const idiag_retrans: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const id: At = At { offset: [4, 4, 4], size: [48, 48, 48] };
    pub const idiag_expires: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const idiag_rqueue: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const idiag_wqueue: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
    pub const idiag_uid: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const idiag_inode: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
}

pub mod inet_diag_bc_op {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "inet_diag_bc_op" };
    pub const code: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const yes: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const no: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod inet_diag_hostcond {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "inet_diag_hostcond" };
    pub const family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const prefix_len: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const port: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const addr: At = At { offset: [8, 8, 8], size: [16, 16, 16] };
}

pub mod inet_diag_markcond {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "inet_diag_markcond" };
    pub const mark: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const mask: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod inet_diag_meminfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "inet_diag_meminfo" };
    pub const idiag_rmem: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const idiag_wmem: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const idiag_fmem: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const idiag_tmem: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod tcpvegas_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "tcpvegas_info" };
    pub const tcpv_enabled: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tcpv_rttcnt: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const tcpv_rtt: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const tcpv_minrtt: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod tcp_dctcp_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "tcp_dctcp_info" };
    pub const dctcp_enabled: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const dctcp_ce_state: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const dctcp_alpha: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const dctcp_ab_ecn: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const dctcp_ab_tot: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod tcp_bbr_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "tcp_bbr_info" };
    pub const bbr_bw_lo: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const bbr_bw_hi: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const bbr_min_rtt: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const bbr_pacing_gain: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const bbr_cwnd_gain: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
}

pub mod tcp_diag_md5sig {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [100, 100, 100], name: "tcp_diag_md5sig" };
    pub const tcpm_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const tcpm_prefixlen: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const tcpm_keylen: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const tcpm_addr: At = At { offset: [4, 4, 4], size: [16, 16, 16] };
    pub const tcpm_key: At = At { offset: [20, 20, 20], size: [80, 80, 80] };
}

pub mod unix_diag_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "unix_diag_req" };
    pub const sdiag_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const sdiag_protocol: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const udiag_states: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const udiag_ino: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const udiag_show: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const udiag_cookie: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod unix_diag_msg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "unix_diag_msg" };
    pub const udiag_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const udiag_type: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const udiag_state: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const udiag_ino: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const udiag_cookie: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod unix_diag_vfs {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "unix_diag_vfs" };
    pub const udiag_vfs_dev: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const udiag_vfs_ino: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
}

pub mod unix_diag_rqlen {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "unix_diag_rqlen" };
    pub const udiag_rqueue: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const udiag_wqueue: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod netlink_diag_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "netlink_diag_req" };
    pub const sdiag_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const sdiag_protocol: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const ndiag_ino: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ndiag_show: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const ndiag_cookie: At = At { offset: [12, 12, 12], size: [8, 8, 8] };
}

pub mod netlink_diag_msg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [28, 28, 28], name: "netlink_diag_msg" };
    pub const ndiag_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const ndiag_type: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const ndiag_protocol: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const ndiag_state: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const ndiag_portid: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ndiag_dst_portid: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const ndiag_dst_group: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const ndiag_ino: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const ndiag_cookie: At = At { offset: [20, 20, 20], size: [8, 8, 8] };
}

pub mod netlink_diag_ring {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "netlink_diag_ring" };
    pub const ndr_block_size: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const ndr_block_nr: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ndr_frame_size: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const ndr_frame_nr: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod packet_diag_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "packet_diag_req" };
    pub const sdiag_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const sdiag_protocol: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const pdiag_ino: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const pdiag_show: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const pdiag_cookie: At = At { offset: [12, 12, 12], size: [8, 8, 8] };
}

pub mod packet_diag_msg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "packet_diag_msg" };
    pub const pdiag_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const pdiag_type: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const pdiag_num: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const pdiag_ino: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const pdiag_cookie: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod packet_diag_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "packet_diag_info" };
    pub const pdi_index: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const pdi_version: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const pdi_reserve: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const pdi_copy_thresh: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const pdi_tstamp: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const pdi_flags: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod packet_diag_mclist {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [44, 44, 44], name: "packet_diag_mclist" };
    pub const pdmc_index: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const pdmc_count: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const pdmc_type: At = At { offset: [8, 8, 8], size: [2, 2, 2] };
    pub const pdmc_alen: At = At { offset: [10, 10, 10], size: [2, 2, 2] };
    pub const pdmc_addr: At = At { offset: [12, 12, 12], size: [32, 32, 32] };
}

pub mod packet_diag_ring {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [28, 28, 28], name: "packet_diag_ring" };
    pub const pdr_block_size: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const pdr_block_nr: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const pdr_frame_size: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const pdr_frame_nr: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const pdr_retire_tmo: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const pdr_sizeof_priv: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const pdr_features: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
}

pub mod smc_diag_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [52, 52, 52], name: "smc_diag_req" };
    pub const diag_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const diag_ext: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const id: At = At { offset: [4, 4, 4], size: [48, 48, 48] };
}

pub mod smc_diag_msg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "smc_diag_msg" };
    pub const diag_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const diag_state: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const diag_fallback: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const diag_shutdown: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const id: At = At { offset: [4, 4, 4], size: [48, 48, 48] };
    pub const diag_uid: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const diag_inode: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
}

pub mod smc_diag_cursor {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "smc_diag_cursor" };
    pub const reserved: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const wrap: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const count: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod smc_diag_conninfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [76, 76, 76], name: "smc_diag_conninfo" };
    pub const token: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const sndbuf_size: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const rmbe_size: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const peer_rmbe_size: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const rx_prod: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const rx_cons: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const tx_prod: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const tx_cons: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const rx_prod_flags: At = At { offset: [48, 48, 48], size: [1, 1, 1] };
    pub const rx_conn_state_flags: At = At { offset: [49, 49, 49], size: [1, 1, 1] };
    pub const tx_prod_flags: At = At { offset: [50, 50, 50], size: [1, 1, 1] };
    pub const tx_conn_state_flags: At = At { offset: [51, 51, 51], size: [1, 1, 1] };
    pub const tx_prep: At = At { offset: [52, 52, 52], size: [8, 8, 8] };
    pub const tx_sent: At = At { offset: [60, 60, 60], size: [8, 8, 8] };
    pub const tx_fin: At = At { offset: [68, 68, 68], size: [8, 8, 8] };
}

pub mod smc_diag_linkinfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [146, 146, 146], name: "smc_diag_linkinfo" };
    pub const link_id: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const ibname: At = At { offset: [1, 1, 1], size: [64, 64, 64] };
    pub const ibport: At = At { offset: [65, 65, 65], size: [1, 1, 1] };
    pub const gid: At = At { offset: [66, 66, 66], size: [40, 40, 40] };
    pub const peer_gid: At = At { offset: [106, 106, 106], size: [40, 40, 40] };
}

pub mod smc_diag_lgrinfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [147, 147, 147], name: "smc_diag_lgrinfo" };
    pub const lnk: At = At { offset: [0, 0, 0], size: [146, 146, 146] };
    pub const role: At = At { offset: [146, 146, 146], size: [1, 1, 1] };
}

pub mod smcd_diag_dmbinfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 56, 56], name: "smcd_diag_dmbinfo" };
    pub const linkid: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const peer_gid: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const my_gid: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const token: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const peer_token: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const peer_gid_ext: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const my_gid_ext: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
}

pub mod smc_diag_fallback {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "smc_diag_fallback" };
    pub const reason: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const peer_diagnosis: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod genlmsghdr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "genlmsghdr" };
    pub const cmd: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const version: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const reserved: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod selnl_msg_setenforce {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "selnl_msg_setenforce" };
    pub const val: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
}

pub mod selnl_msg_policyload {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "selnl_msg_policyload" };
    pub const seqno: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
}

pub mod crypto_user_alg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [208, 208, 208], name: "crypto_user_alg" };
    pub const cru_name: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
    pub const cru_driver_name: At = At { offset: [64, 64, 64], size: [64, 64, 64] };
    pub const cru_module_name: At = At { offset: [128, 128, 128], size: [64, 64, 64] };
    pub const cru_type: At = At { offset: [192, 192, 192], size: [4, 4, 4] };
    pub const cru_mask: At = At { offset: [196, 196, 196], size: [4, 4, 4] };
    pub const cru_refcnt: At = At { offset: [200, 200, 200], size: [4, 4, 4] };
    pub const cru_flags: At = At { offset: [204, 204, 204], size: [4, 4, 4] };
}

pub mod crypto_report_hash {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [72, 72, 72], name: "crypto_report_hash" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
    pub const blocksize: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const digestsize: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
}

pub mod crypto_report_blkcipher {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [144, 144, 144], name: "crypto_report_blkcipher" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
    pub const geniv: At = At { offset: [64, 64, 64], size: [64, 64, 64] };
    pub const blocksize: At = At { offset: [128, 128, 128], size: [4, 4, 4] };
    pub const min_keysize: At = At { offset: [132, 132, 132], size: [4, 4, 4] };
    pub const max_keysize: At = At { offset: [136, 136, 136], size: [4, 4, 4] };
    pub const ivsize: At = At { offset: [140, 140, 140], size: [4, 4, 4] };
}

pub mod crypto_report_aead {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [140, 140, 140], name: "crypto_report_aead" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
    pub const geniv: At = At { offset: [64, 64, 64], size: [64, 64, 64] };
    pub const blocksize: At = At { offset: [128, 128, 128], size: [4, 4, 4] };
    pub const maxauthsize: At = At { offset: [132, 132, 132], size: [4, 4, 4] };
    pub const ivsize: At = At { offset: [136, 136, 136], size: [4, 4, 4] };
}

pub mod crypto_report_rng {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [68, 68, 68], name: "crypto_report_rng" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
    pub const seedsize: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
}

pub mod crypto_report_cipher {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [76, 76, 76], name: "crypto_report_cipher" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
    pub const blocksize: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const min_keysize: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
    pub const max_keysize: At = At { offset: [72, 72, 72], size: [4, 4, 4] };
}

pub mod crypto_report_larval {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "crypto_report_larval" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
}

pub mod crypto_report_comp {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "crypto_report_comp" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
}

pub mod crypto_report_akcipher {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "crypto_report_akcipher" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
}

pub mod crypto_report_kpp {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "crypto_report_kpp" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
}

pub mod crypto_report_acomp {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "crypto_report_acomp" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
}

pub mod crypto_report_sig {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "crypto_report_sig" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
}

pub mod nfgenmsg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "nfgenmsg" };
    pub const nfgen_family: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const version: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const res_id: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod udev_monitor_netlink_header {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "udev_monitor_netlink_header" };
    pub const text: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const magic: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const header_size: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const properties_off: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const properties_len: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const filter_subsystem_hash: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const filter_devtype_hash: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const filter_tag_bloom_hi: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const filter_tag_bloom_lo: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
}
