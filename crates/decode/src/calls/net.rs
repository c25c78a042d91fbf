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
    // The reference knows IRDA's protocols by the names of CAN's.
    (AF_IRDA, Name(&CAN_PROTOCOLS)),
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
    send (sockfd: Fd, buf: In(&Bytes(Of(len))), len: Ulong, flags: Flags(&MSG_FLAGS)) -> Ret::Size, [NETWORK];
    sendto (
        sockfd: Fd, buf: In(&Bytes(Of(len))), len: Ulong, flags: Flags(&MSG_FLAGS),
        dest_addr: In(&Sockaddr(Of(addrlen))), addrlen: Int
    ) -> Ret::Size, [NETWORK];
    recv (sockfd: Fd, buf: Out(&Bytes(Least(&Retval, &Of(len)))), len: Ulong, flags: Flags(&MSG_FLAGS))
        -> Ret::Size, [NETWORK];
    recvfrom (
        sockfd: Fd, buf: Out(&Bytes(Least(&Retval, &Of(len)))), len: Ulong, flags: Flags(&MSG_FLAGS),
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
