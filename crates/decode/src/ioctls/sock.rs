//! Sockets and interfaces (`man 7 netdevice`, linux/sockios.h).

use model::value::{Quote, Rest as After};

use crate::words::*;

static INT_IN: Ty = In(&Int);
static INT_OUT: Ty = Out(&Int);

record! {
    /// A hardware address as `struct sockaddr`: how long it is depends on the kind of link.
    pub HWADDR = sockaddr {
        sa_family: Name(&ARP_HARDWARE_TYPES),
        sa_data: Hook(&HARDWARE, &[sa_family]),
    }
    /// `struct ifmap`, netdevice(7).
    pub IFMAP = ifmap {
        mem_start: Hex,
        mem_end: Hex,
        base_addr: Hex,
        irq: Hex,
        dma: Hex,
        port: Hex,
    }
    /// The interface's name of an index.
    pub IFR_NAME = ifreq {
        ifr_ifindex: Int,
        @Out ifr_name: Text,
    }
    /// A member of a bridge.
    pub IFR_INDEX = ifreq {
        ifr_ifindex: Interface,
    }
    /// An entry of SIOCGIFCONF's list.
    pub IFR_LISTED = ifreq {
        ifr_name: Text,
        ifr_addr: Sockaddr(Rest),
    }
}

/// The forms of `struct ifreq`: a name and one member, which the kernel reads (first record) or writes (second).
macro_rules! ifreq {
    ($($set:ident $get:ident: $field:ident = $member:ident: $ty:expr;)*) => { $(
        record! {
            /// A name and one member of `struct ifreq`, which the kernel reads.
            pub $set = ifreq { ifr_name: Text, $field = $member: $ty }
            /// The same, which the kernel writes.
            pub $get = ifreq { ifr_name: Text, @Out $field = $member: $ty }
        }
    )* };
}

ifreq! {
    ADDR ADDR_OUT: ifr_addr = ifr_addr: Sockaddr(Rest);
    DSTADDR DSTADDR_OUT: ifr_dstaddr = ifr_addr: Sockaddr(Rest);
    BROADADDR BROADADDR_OUT: ifr_broadaddr = ifr_addr: Sockaddr(Rest);
    NETMASK NETMASK_OUT: ifr_netmask = ifr_addr: Sockaddr(Rest);
    LINK LINK_OUT: ifr_hwaddr = ifr_hwaddr: Struct(&HWADDR);
    FLAGS FLAGS_OUT: ifr_flags = ifr_flags: Flags(&IFFFLAGS);
    INDEX INDEX_OUT: ifr_ifindex = ifr_ifindex: Int;
    METRIC METRIC_OUT: ifr_metric = ifr_metric: Int;
    MTU MTU_OUT: ifr_mtu = ifr_mtu: Int;
    SLAVE SLAVE_OUT: ifr_slave = ifr_addr: Text;
    NEWNAME NEWNAME_OUT: ifr_newname = ifr_addr: Text;
    QLEN QLEN_OUT: ifr_qlen = ifr_ifindex: Int;
    MAP MAP_OUT: ifr_map = ifr_map: Struct(&IFMAP);
}

/// Bytes of a hardware address by the kind of link; of other kinds it fills the room that there is.
const LENGTHS: &[(usize, &[u64])] = &[
    (
        0,
        &[
            abi::c::ARPHRD_SLIP,
            abi::c::ARPHRD_X25,
            abi::c::ARPHRD_CAN,
            abi::c::ARPHRD_PPP,
            abi::c::ARPHRD_RAWHDLC,
            abi::c::ARPHRD_RAWIP,
            abi::c::ARPHRD_IPDDP,
            abi::c::ARPHRD_PIMREG,
            abi::c::ARPHRD_CAIF,
            abi::c::ARPHRD_NETLINK,
            abi::c::ARPHRD_VSOCKMON,
        ],
    ),
    (
        1,
        &[
            abi::c::ARPHRD_ARCNET,
            abi::c::ARPHRD_MCTP,
            abi::c::ARPHRD_LOCALTLK,
            abi::c::ARPHRD_PHONET,
            abi::c::ARPHRD_PHONET_PIPE,
        ],
    ),
    (2, &[abi::c::ARPHRD_DLCI]),
    (4, &[abi::c::ARPHRD_TUNNEL, abi::c::ARPHRD_SIT, abi::c::ARPHRD_IPGRE, abi::c::ARPHRD_IRDA]),
    (5, &[abi::c::ARPHRD_ROSE]),
    (
        6,
        &[
            abi::c::ARPHRD_ETHER,
            abi::c::ARPHRD_IEEE802,
            abi::c::ARPHRD_LOOPBACK,
            abi::c::ARPHRD_FDDI,
            abi::c::ARPHRD_HIPPI,
            abi::c::ARPHRD_IEEE80211,
            abi::c::ARPHRD_IEEE80211_PRISM,
            abi::c::ARPHRD_IEEE80211_RADIOTAP,
        ],
    ),
    (7, &[abi::c::ARPHRD_NETROM, abi::c::ARPHRD_AX25]),
    (8, &[abi::c::ARPHRD_EUI64, abi::c::ARPHRD_IEEE802154, abi::c::ARPHRD_IEEE802154_MONITOR, abi::c::ARPHRD_6LOWPAN]),
];

/// A bridge's name.
static BRIDGE: Hook = Hook {
    name: "bridge name",
    reads: "up to 16 bytes",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        /// `IFNAMSIZ`, linux/if.h.
        const LEN: usize = 16;
        let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
        crate::hooks::prctl::bounded_text(walk, Addr(at), LEN)
    },
};

/// The address itself: in the style of numbers all the bytes that there is room for. Named argument: the kind of link.
static HARDWARE: Hook = Hook {
    name: "hardware address",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let Site::Mem(_, data) = site else { return Value::Unavailable };
        let kind = args.first().map_or(0, |family| walk.arg(*family));
        let len = LENGTHS.iter().find(|(_, kinds)| kinds.contains(&kind)).map_or(data.len(), |(len, _)| *len);
        let room = Value::Bytes { data, quote: Quote::Hex, cut: false };
        let own = Value::Bytes { data: &data[..len.min(data.len())], quote: Quote::Mac, cut: false };
        Value::Spelled(walk.put(room), walk.put(own))
    },
};

/// SIOCGIFCONF: the list of interfaces that have an address.
static IFCONF: Hook =
    Hook { name: "ifconf", reads: "the list of interfaces", phase: Phase::Both, size: None, run: ifconf };

fn ifconf<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    use abi::layout::ifconf as layout;
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    let at = Addr(at);
    if at.is_null() {
        return Value::ptr(at);
    }
    let abi = walk.abi();
    let read = |walk: &mut Walk<'_, 'a>| {
        let bytes = walk.read(at, layout::SIZE.of(abi))?;
        let field = |place: abi::At| walk.number(&bytes[place.offset(abi)..place.end(abi)]);
        Ok::<_, Fault>((field(layout::ifc_len), Addr(field(layout::ifc_buf))))
    };
    let (before, buf) = match walk.before_call(read) {
        Ok(read) => read,
        Err(fault) => return Value::Unread(at, fault),
    };
    let size = IFR_LISTED.size.of(abi) as u64;
    let length = |walk: &Walk<'_, 'a>, len: u64| {
        let value = Value::Int(Num::new(len, 4), Base::Dec);
        // A negative one is none.
        if len == 0 || !len.is_multiple_of(size) || len >> 31 != 0 {
            return value;
        }
        let note = bumpalo::format!(in walk.arena, "{} * sizeof(struct ifreq)", len / size);
        walk.noted(value, Value::bare(note.into_bump_str()))
    };
    let was = length(walk, before);
    let fields = if walk.succeeded() {
        let (after, buf) = walk.after_call(read).unwrap_or((before, buf));
        let is = length(walk, after);
        let len = if buf.is_null() || after == before { is } else { Value::Changed(walk.put(was), walk.put(is)) };
        static ENTRY: Ty = Ty::Struct(&IFR_LISTED);
        let list = if buf.is_null() || after >> 31 != 0 {
            Value::ptr(buf)
        } else if after < size {
            Value::List { items: &[], join: Join::Comma, rest: After::End }
        } else {
            walk.after_call(|walk| walk.elements(&ENTRY, buf, after / size, None))
        };
        [("ifc_len", len), ("ifc_buf", list)]
    } else {
        [("ifc_len", was), ("ifc_buf", Value::ptr(buf))]
    };
    Value::To(at, walk.put(walk.fields(&fields)))
}

cases! {
    /// Sockets and interfaces.
    pub SOCK (fd, op):
    SIOCSIFADDR => (argp: In(&Struct(&ADDR)));
    SIOCGIFADDR => (argp: OutIf(Got::Always, &Struct(&ADDR_OUT)));
    SIOCSIFDSTADDR => (argp: In(&Struct(&DSTADDR)));
    SIOCGIFDSTADDR => (argp: OutIf(Got::Always, &Struct(&DSTADDR_OUT)));
    SIOCSIFBRDADDR => (argp: In(&Struct(&BROADADDR)));
    SIOCGIFBRDADDR => (argp: OutIf(Got::Always, &Struct(&BROADADDR_OUT)));
    SIOCSIFNETMASK => (argp: In(&Struct(&NETMASK)));
    SIOCGIFNETMASK => (argp: OutIf(Got::Always, &Struct(&NETMASK_OUT)));
    SIOCADDMULTI | SIOCDELMULTI | SIOCSIFHWADDR | SIOCSIFHWBROADCAST => (argp: In(&Struct(&LINK)));
    SIOCGIFHWADDR => (argp: OutIf(Got::Always, &Struct(&LINK_OUT)));
    SIOCSIFFLAGS => (argp: In(&Struct(&FLAGS)));
    SIOCGIFFLAGS => (argp: OutIf(Got::Always, &Struct(&FLAGS_OUT)));
    SIOCGIFINDEX => (argp: OutIf(Got::Always, &Struct(&INDEX_OUT)));
    SIOCSIFMETRIC => (argp: In(&Struct(&METRIC)));
    SIOCGIFMETRIC => (argp: OutIf(Got::Always, &Struct(&METRIC_OUT)));
    SIOCSIFMTU => (argp: In(&Struct(&MTU)));
    SIOCGIFMTU => (argp: OutIf(Got::Always, &Struct(&MTU_OUT)));
    SIOCSIFSLAVE => (argp: In(&Struct(&SLAVE)));
    SIOCGIFSLAVE => (argp: OutIf(Got::Always, &Struct(&SLAVE_OUT)));
    SIOCSIFNAME => (argp: In(&Struct(&NEWNAME)));
    SIOCGIFNAME => (argp: OutIf(Got::Always, &Struct(&IFR_NAME)));
    SIOCSIFTXQLEN => (argp: In(&Struct(&QLEN)));
    SIOCGIFTXQLEN => (argp: OutIf(Got::Always, &Struct(&QLEN_OUT)));
    SIOCSIFMAP => (argp: In(&Struct(&MAP)));
    SIOCGIFMAP => (argp: OutIf(Got::Always, &Struct(&MAP_OUT)));
    SIOCGIFCONF => (argp: Hook(&IFCONF, &[]));
    SIOCBRADDBR | SIOCBRDELBR => (argp: In(&Hook(&BRIDGE, &[])));
    SIOCBRADDIF | SIOCBRDELIF => (argp: In(&Struct(&IFR_INDEX)));
    FIOGETOWN | SIOCATMARK | SIOCGIFENCAP | SIOCGPGRP | SIOCOUTQNSD => (argp: INT_OUT);
    FIOSETOWN | SIOCSIFENCAP | SIOCSPGRP => (argp: INT_IN);
    // Known by name only, but known to take a pointer.
    SIOCADDDLCI | SIOCADDRT | SIOCBONDCHANGEACTIVE | SIOCBONDENSLAVE | SIOCBONDINFOQUERY | SIOCBONDRELEASE
        | SIOCBONDSETHWADDR | SIOCBONDSLAVEINFOQUERY | SIOCDARP | SIOCDELDLCI | SIOCDELRT | SIOCDIFADDR | SIOCDRARP
        | SIOCETHTOOL | SIOCGARP | SIOCGHWTSTAMP | SIOCGIFBR | SIOCGIFCOUNT | SIOCGIFMEM | SIOCGIFPFLAGS
        | SIOCGIFVLAN | SIOCGMIIPHY | SIOCGMIIREG | SIOCGRARP | SIOCGSKNS | SIOCGSTAMP_OLD | SIOCGSTAMP_NEW
        | SIOCGSTAMPNS_OLD | SIOCGSTAMPNS_NEW | SIOCRTMSG | SIOCSARP | SIOCSHWTSTAMP | SIOCSIFBR | SIOCSIFLINK
        | SIOCSIFMEM | SIOCSIFPFLAGS | SIOCSIFVLAN | SIOCSMIIREG | SIOCSRARP | SIOCWANDEV => (argp: Ptr);
}
