// From data/net.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod sockaddr_in {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "sockaddr_in" };
    pub const sin_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const sin_port: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const sin_addr: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod sockaddr_in6 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [28, 28, 28], name: "sockaddr_in6" };
    pub const sin6_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const sin6_port: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const sin6_flowinfo: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const sin6_addr: At = At { offset: [8, 8, 8], size: [16, 16, 16] };
    pub const sin6_scope_id: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
}

pub mod sockaddr_un {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [110, 110, 110], name: "sockaddr_un" };
    pub const sun_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const sun_path: At = At { offset: [2, 2, 2], size: [108, 108, 108] };
}

pub mod sockaddr_nl {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "sockaddr_nl" };
    pub const nl_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const nl_pid: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const nl_groups: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod sockaddr_ll {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "sockaddr_ll" };
    pub const sll_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const sll_protocol: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const sll_ifindex: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const sll_hatype: At = At { offset: [8, 8, 8], size: [2, 2, 2] };
    pub const sll_pkttype: At = At { offset: [10, 10, 10], size: [1, 1, 1] };
    pub const sll_halen: At = At { offset: [11, 11, 11], size: [1, 1, 1] };
    pub const sll_addr: At = At { offset: [12, 12, 12], size: [8, 8, 8] };
}

pub mod sockaddr_vm {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "sockaddr_vm" };
    pub const svm_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const svm_reserved1: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const svm_port: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const svm_cid: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const svm_flags: At = At { offset: [12, 12, 12], size: [1, 1, 1] };
}

pub mod sockaddr_alg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [88, 88, 88], name: "sockaddr_alg" };
    pub const salg_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const salg_type: At = At { offset: [2, 2, 2], size: [14, 14, 14] };
    pub const salg_feat: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const salg_mask: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const salg_name: At = At { offset: [24, 24, 24], size: [64, 64, 64] };
}

pub mod sockaddr_xdp {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "sockaddr_xdp" };
    pub const sxdp_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const sxdp_flags: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const sxdp_ifindex: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const sxdp_queue_id: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const sxdp_shared_umem_fd: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod nlmsghdr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "nlmsghdr" };
    pub const nlmsg_len: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const nlmsg_type: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const nlmsg_flags: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
    pub const nlmsg_seq: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const nlmsg_pid: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod nlattr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "nlattr" };
    pub const nla_len: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const nla_type: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod ip_mreq {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "ip_mreq" };
    pub const imr_multiaddr: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const imr_interface: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod ip_mreqn {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "ip_mreqn" };
    pub const imr_multiaddr: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const imr_address: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const imr_ifindex: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod ip_mreq_source {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "ip_mreq_source" };
    pub const imr_multiaddr: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const imr_interface: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const imr_sourceaddr: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod group_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [136, 132, 132], name: "group_req" };
    pub const gr_interface: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const gr_group: At = At { offset: [8, 4, 4], size: [128, 128, 128] };
}

pub mod in_pktinfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "in_pktinfo" };
    pub const ipi_ifindex: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const ipi_spec_dst: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ipi_addr: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod ipv6_mreq {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "ipv6_mreq" };
    pub const ipv6mr_multiaddr: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const ipv6mr_ifindex: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
}

pub mod tpacket_stats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "tpacket_stats" };
    pub const tp_packets: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tp_drops: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod tpacket_stats_v3 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "tpacket_stats_v3" };
    pub const tp_packets: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tp_drops: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const tp_freeze_q_cnt: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod tpacket_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "tpacket_req" };
    pub const tp_block_size: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tp_block_nr: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const tp_frame_size: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const tp_frame_nr: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod tpacket_req3 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [28, 28, 28], name: "tpacket_req3" };
    pub const tp_block_size: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tp_block_nr: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const tp_frame_size: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const tp_frame_nr: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const tp_retire_blk_tov: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const tp_sizeof_priv: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const tp_feature_req_word: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
}

pub mod packet_mreq {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "packet_mreq" };
    pub const mr_ifindex: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const mr_type: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const mr_alen: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
    pub const mr_address: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod icmp_filter {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "icmp_filter" };
    pub const data: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
}

pub mod iovec {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 8], name: "iovec" };
    pub const iov_base: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const iov_len: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
}

pub mod msghdr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 28, 28], name: "msghdr" };
    pub const msg_name: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const msg_namelen: At = At { offset: [8, 4, 4], size: [4, 4, 4] };
    pub const msg_iov: At = At { offset: [16, 8, 8], size: [8, 4, 4] };
    pub const msg_iovlen: At = At { offset: [24, 12, 12], size: [8, 4, 4] };
    pub const msg_control: At = At { offset: [32, 16, 16], size: [8, 4, 4] };
    pub const msg_controllen: At = At { offset: [40, 20, 20], size: [8, 4, 4] };
    pub const msg_flags: At = At { offset: [48, 24, 24], size: [4, 4, 4] };
}

pub mod mmsghdr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 32, 32], name: "mmsghdr" };
    pub const msg_hdr: At = At { offset: [0, 0, 0], size: [56, 28, 28] };
    pub const msg_len: At = At { offset: [56, 28, 28], size: [4, 4, 4] };
}

pub mod cmsghdr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 12, 12], name: "cmsghdr" };
    pub const cmsg_len: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const cmsg_level: At = At { offset: [8, 4, 4], size: [4, 4, 4] };
    pub const cmsg_type: At = At { offset: [12, 8, 8], size: [4, 4, 4] };
}

pub mod linger {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "linger" };
    pub const l_onoff: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const l_linger: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod ucred {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "ucred" };
    pub const pid: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const uid: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const gid: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod sockaddr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "sockaddr" };
    pub const sa_family: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const sa_data: At = At { offset: [2, 2, 2], size: [14, 14, 14] };
}

pub mod sock_extended_err {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "sock_extended_err" };
    pub const ee_errno: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const ee_origin: At = At { offset: [4, 4, 4], size: [1, 1, 1] };
    pub const ee_type: At = At { offset: [5, 5, 5], size: [1, 1, 1] };
    pub const ee_code: At = At { offset: [6, 6, 6], size: [1, 1, 1] };
    pub const ee_pad: At = At { offset: [7, 7, 7], size: [1, 1, 1] };
    pub const ee_info: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const ee_data: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod sock_fprog {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 8], name: "sock_fprog" };
    pub const len: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const filter: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
}

pub mod sock_filter {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "sock_filter" };
    pub const code: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const jt: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const jf: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const k: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod ifreq {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 32, 32], name: "ifreq" };
    pub const ifr_name: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const ifr_ifindex: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const ifr_flags: At = At { offset: [16, 16, 16], size: [2, 2, 2] };
    pub const ifr_addr: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const ifr_dstaddr: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const ifr_broadaddr: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const ifr_netmask: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const ifr_hwaddr: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const ifr_metric: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const ifr_mtu: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const ifr_map: At = At { offset: [16, 16, 16], size: [24, 16, 16] };
    pub const ifr_slave: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const ifr_newname: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const ifr_qlen: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const ifr_settings: At = At { offset: [16, 16, 16], size: [16, 12, 12] };
    pub const ifr_bandwidth: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const ifr_data: At = At { offset: [16, 16, 16], size: [8, 4, 4] };
}

pub mod ifconf {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 8], name: "ifconf" };
    pub const ifc_len: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const ifc_buf: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
    pub const ifc_req: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
}

pub mod ifmap {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 16, 16], name: "ifmap" };
    pub const mem_start: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const mem_end: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
    pub const base_addr: At = At { offset: [16, 8, 8], size: [2, 2, 2] };
    pub const irq: At = At { offset: [18, 10, 10], size: [1, 1, 1] };
    pub const dma: At = At { offset: [19, 11, 11], size: [1, 1, 1] };
    pub const port: At = At { offset: [20, 12, 12], size: [1, 1, 1] };
}
