//! Records of sockets: addresses, messages, values of options.

use abi::Table;
use abi::c::*;

use crate::hooks::filter::INSTRUCTIONS;
use crate::hooks::sockaddr::{HTOBS, IPX_NETWORK, L2_CID, L2_PSM, OCTETS, STORAGE, WHOLE, WHOLE_HEX};
use crate::words::*;

/// socket(2)'s type.
pub static SOCK_TYPE: Flagset = Flagset {
    parts: &[Part::Choice { mask: 0xf, table: &SOCKTYPES, zero: true }, Part::Flags(&SOCK_TYPE_FLAGS)],
    unknown: "SOCK_???",
};

/// Levels as control messages name them: another placeholder than getsockopt(2)'s.
pub static CMSG_LEVELS: Table = Table {
    name: "cmsg_levels",
    unknown: "SOL_???",
    sorted: SOCKETLAYERS.sorted,
    entries: SOCKETLAYERS.entries,
    differs: SOCKETLAYERS.differs,
};

/// IP_PROTOCOL as a control message: another placeholder than the socket option's.
pub static IP_CMSG_PROTOCOLS: Table = Table {
    name: "ip_cmsg_protocols",
    unknown: "IP_???",
    sorted: INET_PROTOCOLS.sorted,
    entries: INET_PROTOCOLS.entries,
    differs: INET_PROTOCOLS.differs,
};

record! {
    /// ip(7)'s address.
    pub INET = sockaddr_in {
        sa_family = sin_family: Name(&ADDRFAMS),
        sin_port: Be16,
        sin_addr: Inet4,
    }
    /// ipv6(7)'s address.
    pub INET6 = sockaddr_in6 {
        sa_family = sin6_family: Name(&ADDRFAMS),
        sin6_port: Be16,
        sin6_flowinfo: Be32,
        sin6_addr: Inet6,
        sin6_scope_id: Uint,
    }
    /// The same with a link-local address, whose scope is an interface.
    pub INET6_LINK = sockaddr_in6 {
        sa_family = sin6_family: Name(&ADDRFAMS),
        sin6_port: Be16,
        sin6_flowinfo: Be32,
        sin6_addr: Inet6,
        sin6_scope_id: Interface,
    }
    /// netlink(7)'s address.
    pub NETLINK = sockaddr_nl_padded {
        sa_family = nl_family: Name(&ADDRFAMS),
        nl_pad: When(Not(nl_pad, 0), &Hex),
        nl_pid: Tgid,
        nl_groups: HexFull,
    }
    /// packet(7)'s address.
    pub PACKET = sockaddr_ll {
        sa_family = sll_family: Name(&ADDRFAMS),
        sll_protocol: Be16Name(&ETHERNET_PROTOCOLS),
        sll_ifindex: Interface,
        sll_hatype: Name(&ARP_HARDWARE_TYPES),
        sll_pkttype: Name(&AF_PACKET_TYPES),
        sll_halen: U8,
        sll_addr: When(Not(sll_halen, 0), &Array(&Width(1, &HexFull), Of(sll_halen))),
    }
    /// The address of the kernel's ciphers, linux/if_alg.h.
    pub ALG = sockaddr_alg {
        sa_family = salg_family: Name(&ADDRFAMS),
        salg_type: Text,
        salg_feat: Flags(&ALG_SOCKADDR_FLAGS),
        salg_mask: Flags(&ALG_SOCKADDR_FLAGS),
        salg_name: Text,
    }
    /// vsock(7)'s address.
    pub VSOCK = sockaddr_vm_padded {
        sa_family = svm_family: Name(&ADDRFAMS),
        svm_reserved1: When(Not(svm_reserved1, 0), &Hex),
        svm_cid: NameOr(&VSOCK_CIDS, Base::Hex),
        svm_port: NameOr(&VSOCK_PORTS, Base::Hex),
        svm_flags: Flags(&VSOCK_FLAGS),
        svm_zero: When(Not(svm_zero, 0), &Hook(&WHOLE_HEX, &[])),
    }
    /// Qualcomm's router, linux/qrtr.h.
    pub QIPCRTR = sockaddr_qrtr {
        sa_family = sq_family: Name(&ADDRFAMS),
        sq_node: NameOr(&QIPCRTR_NODES, Base::Hex),
        sq_port: NameOr(&QIPCRTR_PORTS, Base::Hex),
    }
    /// The address of AF_XDP, linux/if_xdp.h.
    pub XDP = sockaddr_xdp {
        sa_family = sxdp_family: Name(&ADDRFAMS),
        sxdp_flags: Flags(&XDP_SOCKADDR_FLAGS),
        sxdp_ifindex: Interface,
        sxdp_queue_id: Uint,
        sxdp_shared_umem_fd: Either(
            Any(sxdp_flags, XDP_SHARED_UMEM),
            &Fd,
            &When(Not(sxdp_shared_umem_fd, 0), &Hex),
        ),
    }
    /// The endpoint in [`MCTP`].
    pub MCTP_ADDR = mctp_addr {
        s_addr: NameOr(&MCTP_ADDRS, Base::Hex),
    }
    /// The management component transport protocol's address, linux/mctp.h.
    pub MCTP = sockaddr_mctp {
        sa_family = smctp_family: Name(&ADDRFAMS),
        __smctp_pad0: When(Not(__smctp_pad0, 0), &Hex),
        smctp_network: NameOr(&MCTP_NETS, Base::Hex),
        smctp_addr: Struct(&MCTP_ADDR),
        smctp_type: Hex,
        smctp_tag: Hex,
        __smctp_pad1: When(Not(__smctp_pad1, 0), &Hex),
    }

    /// IPX's address, as linux/ipx.h had it.
    pub IPX = sockaddr_ipx {
        sa_family = sipx_family: Name(&ADDRFAMS),
        sipx_port: Be16,
        sipx_network: Hook(&IPX_NETWORK, &[]),
        sipx_node: Hook(&OCTETS, &[]),
        sipx_type: HexFull,
        sipx_zero: When(Not(sipx_zero, 0), &Hex),
    }
    /// The address in [`X25`].
    pub X25_ADDR = x25_address {
        x25_addr: Text,
    }
    /// x25(7)'s address.
    pub X25 = sockaddr_x25 {
        sa_family = sx25_family: Name(&ADDRFAMS),
        sx25_addr: Struct(&X25_ADDR),
    }
    /// TIPC's address, linux/tipc.h.
    pub TIPC = sockaddr_tipc {
        sa_family = family: Name(&ADDRFAMS),
        addrtype: Name(&AF_TIPC_TYPES),
        scope: Name(&AF_TIPC_SCOPE),
        addr: Switch(addrtype, &[
            (TIPC_SERVICE_RANGE, Struct(&TIPC_BY_RANGE)),
            (TIPC_SERVICE_ADDR, Struct(&TIPC_BY_NAME)),
            (TIPC_SOCKET_ADDR, Struct(&TIPC_BY_ID)),
        ], &Hook(&WHOLE, &[])),
    }
    /// A range of services as TIPC's address.
    pub TIPC_BY_RANGE = tipc_range_in_addr {
        nameseq: Struct(&TIPC_RANGE),
    }
    /// A service as TIPC's address.
    pub TIPC_BY_NAME = tipc_name_in_addr {
        name: Struct(&TIPC_NAMED),
    }
    /// A socket as TIPC's address.
    pub TIPC_BY_ID = tipc_id_in_addr {
        id: Struct(&TIPC_ID),
    }
    /// `struct tipc_service_range`.
    pub TIPC_RANGE = tipc_service_range {
        r#type: Uint,
        lower: Uint,
        upper: Uint,
    }
    /// A service and where it is looked for.
    pub TIPC_NAMED = tipc_named {
        name: Struct(&TIPC_SERVICE),
        domain: Hex,
    }
    /// `struct tipc_service_addr`.
    pub TIPC_SERVICE = tipc_service_addr {
        r#type: Uint,
        instance: Uint,
    }
    /// `struct tipc_socket_addr`.
    pub TIPC_ID = tipc_socket_addr {
        r#ref: Uint,
        node: Hex,
    }
    /// The address in [`IEEE802154`]: of a kind, in a network.
    pub IEEE802154_ADDR = ieee802154_addr_sa {
        addr_type: Name(&IEEE802154_ADDR_TYPES),
        pan_id: Name(&IEEE802154_PAN_IDS),
        short_addr: When(Is(addr_type, IEEE802154_ADDR_SHORT), &Name(&IEEE802154_ADDRS)),
        hwaddr: Either(
            OneOf(addr_type, &[IEEE802154_ADDR_NONE, IEEE802154_ADDR_SHORT]),
            &UNUSED,
            &Mac(Rest),
        ),
    }
    /// A low-rate wireless address.
    pub IEEE802154 = sockaddr_ieee802154 {
        sa_family = family: Name(&ADDRFAMS),
        addr: Struct(&IEEE802154_ADDR),
    }
    /// A near-field address, linux/nfc.h.
    pub NFC = sockaddr_nfc {
        sa_family: Name(&ADDRFAMS),
        dev_idx: Interface,
        target_idx: Hex,
        nfc_protocol: Name(&NFC_PROTOCOL_IDS),
    }
    /// The same with a service's name, linux/nfc.h.
    pub NFC_LLCP = sockaddr_nfc_llcp {
        sa_family: Name(&ADDRFAMS),
        dev_idx: Interface,
        target_idx: Hex,
        nfc_protocol: Name(&NFC_PROTOCOL_IDS),
        dsap: Name(&NFC_SAPS),
        ssap: Name(&NFC_SAPS),
        service_name: Hook(&WHOLE, &[service_name_len]),
        service_name_len: Ulong,
    }
    /// A Bluetooth controller, before it had channels.
    pub HCI_OLD = sockaddr_hci_old {
        sa_family = hci_family: Name(&ADDRFAMS),
        hci_dev: Hook(&HTOBS, &[]),
    }
    /// A Bluetooth controller.
    pub HCI = sockaddr_hci {
        sa_family = hci_family: Name(&ADDRFAMS),
        hci_dev: Hook(&HTOBS, &[]),
        hci_channel: Name(&HCI_CHANNELS),
    }
    /// A Bluetooth voice connection.
    pub SCO = sockaddr_sco {
        sa_family = sco_family: Name(&ADDRFAMS),
        sco_bdaddr: Mac(Rest),
    }
    /// A Bluetooth serial connection.
    pub RC = sockaddr_rc {
        sa_family = rc_family: Name(&ADDRFAMS),
        rc_bdaddr: Mac(Rest),
        rc_channel: U8,
    }
    /// A Bluetooth channel, before addresses had types.
    pub L2_OLD = sockaddr_l2_old {
        sa_family = l2_family: Name(&ADDRFAMS),
        l2_psm: Hook(&L2_PSM, &[]),
        l2_bdaddr: Mac(Rest),
        l2_cid: Hook(&L2_CID, &[]),
    }
    /// A Bluetooth channel.
    pub L2 = sockaddr_l2 {
        sa_family = l2_family: Name(&ADDRFAMS),
        l2_psm: Hook(&L2_PSM, &[]),
        l2_bdaddr: Mac(Rest),
        l2_cid: Hook(&L2_CID, &[]),
        l2_bdaddr_type: Name(&BDADDR_TYPES),
    }
    /// The head of rxrpc's address, linux/rxrpc.h; the address of its transport follows.
    pub RXRPC = sockaddr_rxrpc {
        sa_family = srx_family: Name(&ADDRFAMS),
        srx_service: Name(&RXRPC_SERVICES),
        transport_type: Name(&SOCKTYPES),
        transport_len: U16,
    }
    /// rxrpc's transport over IPv4.
    pub RXRPC_INET = sockaddr_in {
        sin_family: Name(&ADDRFAMS),
        sin_port: Be16,
        sin_addr: Inet4,
    }
    /// rxrpc's transport over IPv6.
    pub RXRPC_INET6 = sockaddr_in6 {
        sin6_family: Name(&ADDRFAMS),
        sin6_port: Be16,
        sin6_flowinfo: Be32,
        sin6_addr: Inet6,
        sin6_scope_id: Uint,
    }
    /// The same with a link-local address.
    pub RXRPC_INET6_LINK = sockaddr_in6 {
        sin6_family: Name(&ADDRFAMS),
        sin6_port: Be16,
        sin6_flowinfo: Be32,
        sin6_addr: Inet6,
        sin6_scope_id: Interface,
    }

    /// SCM_CREDENTIALS and SO_PEERCRED, unix(7).
    pub UCRED = ucred {
        pid: Tgid,
        uid: Uid,
        gid: Gid,
    }
    /// IP_PKTINFO, ip(7).
    pub IN_PKTINFO = in_pktinfo {
        ipi_ifindex: Interface,
        ipi_spec_dst: Inet4,
        ipi_addr: Inet4,
    }
    /// IP_RECVERR, linux/errqueue.h; an address follows it.
    pub SOCK_EE = sock_extended_err {
        ee_errno: Uint,
        ee_origin: U8,
        ee_type: U8,
        ee_code: U8,
        ee_info: Uint,
        ee_data: Uint,
    }
    /// SO_LINGER, socket(7).
    pub LINGER = linger {
        l_onoff: Int,
        l_linger: Int,
    }
    /// IP_ADD_MEMBERSHIP, ip(7).
    pub IP_MREQ = ip_mreq {
        imr_multiaddr: Inet4,
        imr_interface: Inet4,
    }
    /// IPV6_ADD_MEMBERSHIP, ipv6(7).
    pub IPV6_MREQ = ipv6_mreq {
        ipv6mr_multiaddr: Inet6,
        ipv6mr_interface = ipv6mr_ifindex: Interface,
    }
    /// MCAST_JOIN_GROUP, linux/in.h.
    pub GROUP_REQ = group_req {
        gr_interface: Interface,
        gr_group: Hook(&STORAGE, &[]),
    }
    /// PACKET_STATISTICS, packet(7).
    pub TPACKET_STATS = tpacket_stats_v3 {
        tp_packets: Uint,
        tp_drops: Uint,
        tp_freeze_q_cnt: Uint,
    }
    /// PACKET_RX_RING, packet(7).
    pub TPACKET_REQ = tpacket_req {
        tp_block_size: Uint,
        tp_block_nr: Uint,
        tp_frame_size: Uint,
        tp_frame_nr: Uint,
    }
    /// PACKET_ADD_MEMBERSHIP, packet(7).
    pub PACKET_MREQ = packet_mreq {
        mr_ifindex: Interface,
        mr_type: Name(&PACKET_MREQ_TYPE),
        mr_alen: U16,
        mr_address: Mac(Of(mr_alen)),
    }
}

/// One bit of a word, as a number.
const fn bit(name: &'static str, run: crate::ty::HookFn) -> Hook {
    Hook { name, reads: "", phase: Phase::Enter, size: None, run }
}
static BIT_0: Hook = bit("bit 0", |walk, site, _| Value::Int(Num::new(walk.num(site, 4).bits & 1, 4), Base::Udec));
static BIT_1: Hook = bit("bit 1", |walk, site, _| Value::Int(Num::new(walk.num(site, 4).bits >> 1 & 1, 4), Base::Udec));

record! {
    /// A classic filter, socket(7).
    pub FILTER = sock_fprog {
        len: U16,
        filter: Hook(&INSTRUCTIONS, &[len]),
    }
    /// TCP_AO_ADD_KEY, linux/tcp.h.
    pub TCP_AO_ADD = tcp_ao_add {
        addr: Hook(&STORAGE, &[]),
        prefix: U8,
        alg_name: Text,
        ifindex: Interface,
        set_current = bits: Hook(&BIT_0, &[]),
        set_rnext = bits: Hook(&BIT_1, &[]),
        sndid: U8,
        rcvid: U8,
        maclen: U8,
        keyflags: Flags(&TCP_AO_KEYF_FLAGS),
        key: Hook(&WHOLE_HEX, &[keylen]),
        keylen: U8,
    }
    /// TIPC_GROUP_JOIN, linux/tipc.h.
    pub TIPC_GROUP = tipc_group_req {
        r#type: Uint,
        instance: Uint,
        scope: Name(&AF_TIPC_SCOPE),
        flags: Flags(&AF_TIPC_FLAGS),
    }
}
