//! Sockets.

use abi::c::*;

use crate::hooks::msghdr::*;
use crate::sockopts::*;
use crate::structs::net::*;
use crate::structs::time::*;
use crate::words::*;

/// A protocol by the socket's domain: `socket(2)`'s third argument.
static PROTOCOLS: &[(u64, Ty)] = &[
    (AF_INET, Name(&INET_PROTOCOLS)),
    (AF_INET6, Name(&INET_PROTOCOLS)),
    (AF_NETLINK, Name(&NETLINK_PROTOCOLS)),
    (AF_PACKET, Hook(&HTONS, &[])),
    (AF_AX25, Width(8, &Noted(&AX25_PROTOCOLS, Base::Hex))),
    (AF_IRDA, Name(&IRDA_PROTOCOLS)),
    (AF_RXRPC, Name(&ADDRFAMS)),
    (AF_ISDN, Name(&ISDN_PROTOCOLS)),
    (AF_PHONET, Name(&PN_PROTOCOLS)),
    (AF_CAN, Name(&CAN_PROTOCOLS)),
    (AF_BLUETOOTH, Name(&BT_PROTOCOLS)),
    (AF_CAIF, Name(&CAIF_PROTOCOLS)),
    (AF_NFC, Name(&NFC_PROTOCOLS)),
    (AF_KCM, Name(&KCM_PROTOCOLS)),
    (AF_SMC, Name(&SMC_PROTOCOLS)),
];

/// A protocol in network order that a register holds: a macro in every style.
static HTONS: Hook = Hook { name: "htons", reads: "", phase: Phase::Enter, size: None, run: htons };

fn htons<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let bits = walk.num(site, 2).bits as u16;
    let name = Value::Name(Num::new(u64::from(bits.swap_bytes()), 2), &ETHERNET_PROTOCOLS, None);
    Value::Call("htons", walk.list(&[name]))
}

/// Two descriptors.
static PAIR: Ty = Array(&Fd, N(2));

calls! {
    /// Sockets.
    pub CALLS:
    socket (domain: Name(&ADDRFAMS), r#type: Apart(&SOCK_TYPE), protocol: Switch(domain, PROTOCOLS, &Ulong))
        -> Ret::Fd, [NETWORK];
    socketpair (domain: Name(&ADDRFAMS), r#type: Apart(&SOCK_TYPE), protocol: Ulong, sv: Out(&PAIR))
        -> Ret::Zero, [NETWORK];
    bind (sockfd: Fd, addr: In(&Sockaddr(Of(addrlen))), addrlen: Int) -> Ret::Zero, [NETWORK];
    connect (sockfd: Fd, addr: In(&Sockaddr(Of(addrlen))), addrlen: Int) -> Ret::Zero, [NETWORK];
    listen (sockfd: Fd, backlog: Int) -> Ret::Zero, [NETWORK];
    shutdown (sockfd: Fd, how: Name(&SHUTDOWN_MODES)) -> Ret::Zero, [NETWORK];
    accept (
        sockfd: Fd, addr: Out(&Sockaddr(Least(&AtBefore(addrlen), &At(addrlen)))),
        addrlen: Either(Is(addr, 0), &Late(&Ptr), &InOut(&Int))
    ) -> Ret::Fd, [NETWORK];
    accept4 (
        sockfd: Fd, addr: Out(&Sockaddr(Least(&AtBefore(addrlen), &At(addrlen)))),
        addrlen: Either(Is(addr, 0), &Late(&Ptr), &InOut(&Int)), flags: Flags(&SOCK_TYPE_FLAGS)
    ) -> Ret::Fd, [NETWORK];
    getsockname (
        sockfd: Fd, addr: Out(&Sockaddr(Least(&AtBefore(addrlen), &At(addrlen)))),
        addrlen: Either(Is(addr, 0), &Late(&Ptr), &InOut(&Int))
    ) -> Ret::Zero, [NETWORK];
    getpeername (
        sockfd: Fd, addr: Out(&Sockaddr(Least(&AtBefore(addrlen), &At(addrlen)))),
        addrlen: Either(Is(addr, 0), &Late(&Ptr), &InOut(&Int))
    ) -> Ret::Zero, [NETWORK];
    send (sockfd: Fd, buf: In(&Packet(Of(len))), len: Ulong, flags: Flags(&MSG_FLAGS)) -> Ret::Size, [NETWORK];
    sendto (
        sockfd: Fd, buf: In(&Packet(Of(len))), len: Ulong, flags: Flags(&MSG_FLAGS),
        dest_addr: In(&Sockaddr(Of(addrlen))), addrlen: Int
    ) -> Ret::Size, [NETWORK];
    recv (sockfd: Fd, buf: Out(&Packet(Least(&Retval, &Of(len)))), len: Ulong, flags: Flags(&MSG_FLAGS))
        -> Ret::Size, [NETWORK];
    recvfrom (
        sockfd: Fd, buf: Out(&Packet(Least(&Retval, &Of(len)))), len: Ulong, flags: Flags(&MSG_FLAGS),
        src_addr: Out(&Sockaddr(Least(&AtBefore(addrlen), &At(addrlen)))),
        addrlen: Either(Is(src_addr, 0), &Late(&Ptr), &InOut(&Int))
    ) -> Ret::Size, [NETWORK];
    sendmsg (sockfd: Fd, msg: In(&Hook(&SENT, &[])), flags: Flags(&MSG_FLAGS)) -> Ret::Size, [NETWORK];
    recvmsg (sockfd: Fd, msg: Hook(&RECEIVED, &[]), flags: Flags(&MSG_FLAGS)) -> Ret::Size, [NETWORK];
    sendmmsg (sockfd: Fd, msgvec: Hook(&SENT_MANY, &[vlen]), vlen: Uint, flags: Flags(&MSG_FLAGS))
        -> Ret::Int, [NETWORK];
    recvmmsg (
        sockfd: Fd, msgvec: Hook(&RECEIVED_MANY, &[vlen]), vlen: Uint, flags: Flags(&MSG_FLAGS),
        timeout: In(&Struct(&TIMESPEC))
    ) -> Ret::Hook(&LEFT), [NETWORK];
    recvmmsg_time64 (
        sockfd: Fd, msgvec: Hook(&RECEIVED_MANY, &[vlen]), vlen: Uint, flags: Flags(&MSG_FLAGS),
        timeout: In(&Struct(&TIMESPEC64))
    ) -> Ret::Hook(&LEFT64), [NETWORK];
    getsockopt (
        sockfd: Fd, level: Name(&SOCKETLAYERS), optname: Hook(&GET_NAME, &[level]),
        optval: Hook(&GOT, &[level, optname, optlen]), optlen: InOut(&Int)
    ) -> Ret::Zero, [NETWORK];
    setsockopt (
        sockfd: Fd, level: Name(&SOCKETLAYERS), optname: Hook(&SET_NAME, &[level]),
        optval: Hook(&SET, &[level, optname, optlen]), optlen: Int
    ) -> Ret::Zero, [NETWORK];
}

#[cfg(test)]
mod tests {
    use crate::testing::{bytes, case, check, halves, words};

    fn inet() -> Vec<u8> {
        vec![2, 0, 0, 80, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]
    }

    #[test]
    fn a_protocol_belongs_to_its_domain() {
        check("socket", case(&[2, 0x801, 6]).ret(3), "AF_INET, SOCK_STREAM|SOCK_NONBLOCK, IPPROTO_TCP; = 3");
        check("socket", case(&[16, 3, 0]).ret(3), "AF_NETLINK, SOCK_RAW, NETLINK_ROUTE; = 3");
        check("socket", case(&[1, 1, 7]).ret(3), "AF_UNIX, SOCK_STREAM, 7; = 3");
    }

    #[test]
    fn addresses_by_family_and_length() {
        let bind = |bytes: Vec<u8>, len: u64, expect: &str| {
            check("bind", case(&[3, 0x1000, len]).memory(0x1000, bytes), &format!("3, {expect}; = 0"));
        };
        bind(inet(), 16, r#"{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr([127, 0, 0, 1])}, 16"#);
        bind(inet(), 4, r#"{sa_family=AF_INET, sa_data="\x00P"}, 4"#);
        bind(inet(), 2, "{sa_family=AF_INET}, 2");
        bind(inet(), 1, "0x1000, 1");
        bind(b"\x01\0/tmp/x\0".to_vec(), 9, r#"{sa_family=AF_UNIX, sun_path="/tmp/x"}, 9"#);
        bind(b"\x01\0\0ab".to_vec(), 5, r#"{sa_family=AF_UNIX, sun_path=@"ab"}, 5"#);
        bind(vec![9, 9], 0xffff_ffff, "0x1000, -1");
    }

    #[test]
    fn a_length_goes_in_and_out() {
        let call = || case(&[3, 0x1000, 0x2000]).memory(0x1000, inet()).memory(0x2000, halves(&[28]));
        let shown = "{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr([127, 0, 0, 1])}";
        let after = call().after(0x1000, inet()).after(0x2000, halves(&[16]));
        check("accept", after.ret(4), &format!("3; {shown}, [28 => 16] = 4"));
        check("accept", call().error(11), "3; 0x1000, [28] = -11");
        check("accept", case(&[3, 0, 0x2000]).memory(0x2000, halves(&[28])).ret(4), "3; NULL, 0x2000 = 4");
    }

    #[test]
    fn descriptors_travel_in_control_messages() {
        let header = words(&[0, 0, 0x2000, 1, 0x3000, 24, 0]);
        let control = bytes(&[(20, 8), (1, 4), (1, 4), (7, 4), (0, 4)]);
        let call = || {
            case(&[3, 0x1000, 0])
                .memory(0x1000, header.clone())
                .memory(0x2000, words(&[0x4000, 3]))
                .memory(0x3000, control.clone())
                .memory(0x4000, b"abc".to_vec())
        };
        let body = "msg_iov=[{iov_base=\"abc\", iov_len=3}], msg_iovlen=1, msg_control=[{cmsg_len=20, \
                    cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[7]}], msg_controllen=24, msg_flags=0}";
        check("sendmsg", call().ret(3), &format!("3, {{msg_name=NULL, msg_namelen=0, {body}, 0; = 3"));
        check("recvmsg", call().ret(3), &format!("3; {{msg_name=NULL, msg_namelen=0, {body}, 0 = 3"));
        check("recvmsg", call().error(11), "3; {msg_namelen=0}, 0 = -11");
    }

    #[test]
    fn control_messages_that_lie_about_their_length() {
        for len in [0u64, 15, 17, 40, u64::MAX] {
            let control = bytes(&[(len, 8), (1, 4), (1, 4), (7, 4), (0, 4)]);
            let header = words(&[0, 0, 0, 0, 0x3000, 24, 0]);
            let call = case(&[3, 0x1000, 0]).memory(0x1000, header).memory(0x3000, control);
            let shown = call.show("sendmsg");
            assert!(shown.contains(&format!("cmsg_len={len}")), "{shown}");
        }
    }

    #[test]
    fn options_by_level() {
        let get = |level: u64, name: u64, len: u32, value: Vec<u8>, expect: &str| {
            let call = case(&[3, level, name, 0x1000, 0x2000]).memory(0x1000, value).memory(0x2000, halves(&[len]));
            check("getsockopt", call, expect);
        };
        get(1, 4, 4, halves(&[111]), "3, SOL_SOCKET, SO_ERROR; [ECONNREFUSED], [4] = 0");
        get(1, 13, 4, halves(&[1, 2]), "3, SOL_SOCKET, SO_LINGER; {l_onoff=1}, [4] = 0");
        get(6, 13, 3, b"bbr".to_vec(), "3, SOL_TCP, TCP_CONGESTION; \"bbr\", [3] = 0");
        get(999, 1, 4, halves(&[1]), "3, 0x3e7 /* SOL_?? */, 1; [1], [4] = 0");
        let set = case(&[3, 1, 26, 0x1000, 16]).memory(0x1000, words(&[2, 0x5000]));
        check("setsockopt", set, "3, SOL_SOCKET, SO_ATTACH_FILTER, {len=2, filter=0x5000}, 16; = 0");
        check("setsockopt", case(&[3, 1, 2, 0x1000, 3]), "3, SOL_SOCKET, SO_REUSEADDR, 0x1000, 3; = 0");
    }
}
