//! Socket options with their values (`man 2 getsockopt`, socket, ip, ipv6, tcp, packet, netlink, raw, tipc).
//!
//! One row per option; what no row describes is a number when it is four bytes long, and plain bytes otherwise.

use abi::Table;
use abi::c::*;
use abi::names::*;
use bumpalo::collections::Vec as BumpVec;
use model::Addr;
use model::value::{Base, Field, Handle, Join, Num, Quote, Rest, Show, Value};

use crate::hooks::filter::STATEMENT;
use crate::row::Record;
use crate::structs::net::*;
use crate::ty::{Arg, Hook, Phase, Ty};
use crate::walk::{Site, Walk};

/// What the value of an option is.
#[derive(Clone, Copy)]
enum Form {
    /// An `int`, in brackets.
    Int,
    /// A number with a name.
    Named(&'static Table),
    /// The same, which without a name is decimal.
    Decimal(&'static Table),
    /// A number with a name when it has four bytes, else bytes.
    Alone(&'static Table),
    /// An errno.
    Errno,
    /// A descriptor.
    Fd,
    /// A record: as much of it as there is when it was got, at least all of it when it is set.
    Record(&'static Record),
    /// A record that must have exactly its size when it is set.
    Exact(&'static Record),
    /// A record of which what is not there counts as zero.
    Padded(&'static Record),
    /// The instructions of a filter, whose number is the length.
    Filter,
    /// Two ports in one number of four bytes, 0 for none: `[0x100007f /* 127..256 */]`; else bytes.
    Ports,
    /// A set of ICMP types that are dropped.
    Icmp,
}

/// An option: its level, its name, its value when it is got and when it is set.
struct Opt(u64, u64, Option<Form>, Option<Form>);

const fn int(level: u64, name: u64) -> Opt {
    Opt(level, name, Some(Form::Int), Some(Form::Int))
}

const TXREHASH: Form = Form::Decimal(&SOCKOPT_TXREHASH_VALS);

static OPTIONS: &[Opt] = &[
    int(SOL_SOCKET, SO_DEBUG),
    int(SOL_SOCKET, SO_REUSEADDR),
    int(SOL_SOCKET, SO_DONTROUTE),
    int(SOL_SOCKET, SO_BROADCAST),
    int(SOL_SOCKET, SO_SNDBUF),
    int(SOL_SOCKET, SO_RCVBUF),
    int(SOL_SOCKET, SO_KEEPALIVE),
    int(SOL_SOCKET, SO_OOBINLINE),
    int(SOL_SOCKET, SO_NO_CHECK),
    int(SOL_SOCKET, SO_PRIORITY),
    int(SOL_SOCKET, SO_BSDCOMPAT),
    int(SOL_SOCKET, SO_REUSEPORT),
    int(SOL_SOCKET, SO_PASSCRED),
    int(SOL_SOCKET, SO_RCVLOWAT),
    int(SOL_SOCKET, SO_SNDLOWAT),
    int(SOL_SOCKET, SO_DETACH_FILTER),
    int(SOL_SOCKET, SO_TIMESTAMP_OLD),
    int(SOL_SOCKET, SO_ACCEPTCONN),
    int(SOL_SOCKET, SO_SNDBUFFORCE),
    int(SOL_SOCKET, SO_RCVBUFFORCE),
    int(SOL_SOCKET, SO_PASSSEC),
    int(SOL_SOCKET, SO_TIMESTAMPNS_OLD),
    int(SOL_SOCKET, SO_MARK),
    int(SOL_SOCKET, SO_TIMESTAMPING_OLD),
    int(SOL_SOCKET, SO_RXQ_OVFL),
    int(SOL_SOCKET, SO_WIFI_STATUS),
    int(SOL_SOCKET, SO_PEEK_OFF),
    int(SOL_SOCKET, SO_NOFCS),
    int(SOL_SOCKET, SO_LOCK_FILTER),
    int(SOL_SOCKET, SO_SELECT_ERR_QUEUE),
    int(SOL_SOCKET, SO_BUSY_POLL),
    int(SOL_SOCKET, SO_INCOMING_CPU),
    int(SOL_SOCKET, SO_CNX_ADVICE),
    int(SOL_SOCKET, SO_INCOMING_NAPI_ID),
    int(SOL_SOCKET, SO_ZEROCOPY),
    int(SOL_SOCKET, SO_TIMESTAMP_NEW),
    int(SOL_SOCKET, SO_TIMESTAMPNS_NEW),
    int(SOL_SOCKET, SO_TIMESTAMPING_NEW),
    int(SOL_SOCKET, SO_DETACH_REUSEPORT_BPF),
    int(SOL_SOCKET, SO_PREFER_BUSY_POLL),
    int(SOL_SOCKET, SO_BUSY_POLL_BUDGET),
    int(SOL_SOCKET, SO_RESERVE_MEM),
    int(SOL_SOCKET, SO_RCVMARK),
    int(SOL_SOCKET, SO_PASSPIDFD),
    int(SOL_SOCKET, SO_RCVPRIORITY),
    int(SOL_SOCKET, SO_PASSRIGHTS),
    int(SOL_SOCKET, SO_INQ),
    Opt(SOL_SOCKET, SO_ERROR, Some(Form::Errno), None),
    Opt(SOL_SOCKET, SO_LINGER, Some(Form::Record(&LINGER)), Some(Form::Record(&LINGER))),
    Opt(SOL_SOCKET, SO_PEERCRED, Some(Form::Record(&UCRED)), None),
    Opt(SOL_SOCKET, SO_PEERPIDFD, Some(Form::Fd), None),
    Opt(SOL_SOCKET, SO_TXREHASH, Some(TXREHASH), Some(TXREHASH)),
    Opt(SOL_SOCKET, SO_ATTACH_FILTER, Some(Form::Filter), Some(Form::Exact(&FILTER))),
    Opt(SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, None, Some(Form::Exact(&FILTER))),
    Opt(SOL_IP, IP_PROTOCOL, Some(Form::Alone(&INET_PROTOCOLS)), None),
    Opt(SOL_IP, IP_LOCAL_PORT_RANGE, Some(Form::Ports), Some(Form::Ports)),
    Opt(SOL_IP, IP_ADD_MEMBERSHIP, None, Some(Form::Record(&IP_MREQ))),
    Opt(SOL_IP, IP_DROP_MEMBERSHIP, None, Some(Form::Record(&IP_MREQ))),
    Opt(SOL_IP, MCAST_JOIN_GROUP, None, Some(Form::Record(&GROUP_REQ))),
    Opt(SOL_IP, MCAST_LEAVE_GROUP, None, Some(Form::Record(&GROUP_REQ))),
    Opt(SOL_IPV6, MCAST_JOIN_GROUP, None, Some(Form::Record(&GROUP_REQ))),
    Opt(SOL_IPV6, MCAST_LEAVE_GROUP, None, Some(Form::Record(&GROUP_REQ))),
    Opt(SOL_IPV6, IPV6_ADD_MEMBERSHIP, None, Some(Form::Record(&IPV6_MREQ))),
    Opt(SOL_IPV6, IPV6_DROP_MEMBERSHIP, None, Some(Form::Record(&IPV6_MREQ))),
    Opt(SOL_IPV6, IPV6_JOIN_ANYCAST, None, Some(Form::Record(&IPV6_MREQ))),
    Opt(SOL_IPV6, IPV6_LEAVE_ANYCAST, None, Some(Form::Record(&IPV6_MREQ))),
    Opt(SOL_PACKET, PACKET_STATISTICS, Some(Form::Record(&TPACKET_STATS)), None),
    Opt(SOL_PACKET, PACKET_RX_RING, None, Some(Form::Exact(&TPACKET_REQ))),
    Opt(SOL_PACKET, PACKET_TX_RING, None, Some(Form::Exact(&TPACKET_REQ))),
    Opt(SOL_PACKET, PACKET_ADD_MEMBERSHIP, None, Some(Form::Exact(&PACKET_MREQ))),
    Opt(SOL_PACKET, PACKET_DROP_MEMBERSHIP, None, Some(Form::Exact(&PACKET_MREQ))),
    Opt(SOL_RAW, ICMP_FILTER, Some(Form::Icmp), Some(Form::Icmp)),
    Opt(SOL_TCP, TCP_AO_ADD_KEY, None, Some(Form::Padded(&TCP_AO_ADD))),
    Opt(SOL_TIPC, TIPC_IMPORTANCE, Some(Form::Named(&AF_TIPC_IMPORTANCE)), Some(Form::Named(&AF_TIPC_IMPORTANCE))),
    Opt(SOL_TIPC, TIPC_GROUP_JOIN, Some(Form::Record(&TIPC_GROUP)), Some(Form::Record(&TIPC_GROUP))),
];

/// Names of a level's options: those of one direction first, then those of both.
struct Level(u64, Option<&'static Table>, Option<&'static Table>, &'static Table);

static LEVELS: &[Level] = &[
    Level(SOL_SOCKET, Some(&GETSOCK_OPTIONS), Some(&SETSOCK_OPTIONS), &SOCK_OPTIONS),
    Level(SOL_IP, Some(&GETSOCK_IP_OPTIONS), Some(&SETSOCK_IP_OPTIONS), &SOCK_IP_OPTIONS),
    Level(SOL_IPV6, Some(&GETSOCK_IPV6_OPTIONS), Some(&SETSOCK_IPV6_OPTIONS), &SOCK_IPV6_OPTIONS),
    Level(SOL_TCP, None, None, &SOCK_TCP_OPTIONS),
    Level(SOL_UDP, None, None, &SOCK_UDP_OPTIONS),
    Level(SOL_NETLINK, None, None, &SOCK_NETLINK_OPTIONS),
    Level(SOL_PACKET, None, None, &SOCK_PACKET_OPTIONS),
    Level(SOL_TLS, None, None, &SOCK_TLS_OPTIONS),
    Level(SOL_RAW, None, None, &SOCK_RAW_OPTIONS),
    Level(SOL_KCM, None, None, &SOCK_KCM_OPTIONS),
    Level(SOL_ALG, None, None, &SOCK_ALG_OPTIONS),
    Level(SOL_CAIF, None, None, &SOCK_CAIF_OPTIONS),
    Level(SOL_IPX, None, None, &SOCK_IPX_OPTIONS),
    Level(SOL_XDP, None, None, &SOCK_XDP_OPTIONS),
    Level(SOL_SCTP, None, None, &SOCK_SCTP_OPTIONS),
    Level(SOL_CAN_RAW, None, None, &SOCK_CAN_RAW_OPTIONS),
    Level(SOL_TIPC, None, None, &SOCK_TIPC_OPTIONS),
    Level(SOL_RXRPC, None, None, &SOCK_RXRPC_OPTIONS),
    Level(SOL_LLC, None, None, &SOCK_LLC_OPTIONS),
    Level(SOL_DCCP, None, None, &SOCK_DCCP_OPTIONS),
    Level(SOL_AX25, None, None, &SOCK_AX25_OPTIONS),
    Level(SOL_IRDA, None, None, &SOCK_IRDA_OPTIONS),
    Level(SOL_PPPOL2TP, None, None, &SOCK_PPPOL2TP_OPTIONS),
    Level(SOL_BLUETOOTH, None, None, &SOCK_BLUETOOTH_OPTIONS),
    Level(SOL_PNPIPE, None, None, &SOCK_PNPIPE_OPTIONS),
    Level(SOL_RDS, None, None, &SOCK_RDS_OPTIONS),
    Level(SOL_IUCV, None, None, &SOCK_IUCV_OPTIONS),
    Level(SOL_NFC, None, None, &SOCK_NFCLLCP_OPTIONS),
    // Its options are those of the family's number, not of the level's.
    Level(AF_VSOCK, None, None, &SOCK_VSOCK_OPTIONS),
];

/// An option's name in getsockopt(2), given its level.
pub static GET_NAME: Hook = Hook {
    name: "optname",
    reads: "",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| name(walk, site, args, true),
};
/// An option's name in setsockopt(2), given its level.
pub static SET_NAME: Hook = Hook {
    name: "optname",
    reads: "",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| name(walk, site, args, false),
};

fn name<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg], get: bool) -> Value<'a> {
    let num = walk.num(site, 4);
    let level = args.first().map_or(0, |level| walk.arg(*level));
    match LEVELS.iter().find(|row| row.0 == level) {
        None => Value::Int(num, Base::Udec),
        Some(Level(_, got, set, both)) => {
            let own = if get { got } else { set };
            let table = own.filter(|table| table.name(walk.abi(), num.bits).is_some()).unwrap_or(both);
            Value::Name(num, table, None)
        }
    }
}

/// Most bytes of a value that are looked at, besides texts and the instructions of filters.
pub const MOST: u32 = 512;

/// getsockopt(2)'s value, given level, name and length.
pub static GOT: Hook =
    Hook { name: "optval", reads: "the length word, the value", phase: Phase::Exit, size: None, run: got };
/// setsockopt(2)'s value, given level, name and length.
pub static SET: Hook = Hook { name: "optval", reads: "the value", phase: Phase::Enter, size: None, run: set };

fn row(level: u64, name: u64) -> Option<&'static Opt> {
    OPTIONS.iter().find(|row| row.0 == level && row.1 == name)
}

fn key(walk: &Walk<'_, '_>, args: &[Arg]) -> Option<(u64, u64, Arg)> {
    let [level, name, len] = args else { return None };
    Some((walk.arg(*level) & 0xffff_ffff, walk.arg(*name) & 0xffff_ffff, *len))
}

fn got<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    let at = Addr(at);
    let Some((level, name, len)) = key(walk, args) else { return Value::ptr(at) };
    if at.is_null() || !walk.succeeded() {
        return Value::ptr(at);
    }
    let len = walk.arg_addr(len);
    walk.after_call(|walk| {
        let len = walk.read_num(len, 4).unwrap_or(0) as u32 as i32;
        if len <= 0 {
            return Value::ptr(at);
        }
        let len = len as u64;
        match row(level, name).and_then(|row| row.2) {
            None if level == SOL_NETLINK && name == NETLINK_LIST_MEMBERSHIPS => {
                walk.pointer(at, &Ty::Array(&Ty::Uint, crate::ty::Len::N(len / 4)))
            }
            // As much as the kernel may have to give, whatever the length says.
            None if level == SOL_NETLINK => number(walk, at, Form::Int),
            None if level == SOL_TIPC => number(walk, at, Form::Int),
            None if len == 4 => number(walk, at, Form::Int),
            None => bytes(walk, at, len, Quote::Plain),
            Some(Form::Record(record)) if level == SOL_TIPC => whole(walk, record, at, len),
            Some(Form::Record(record) | Form::Exact(record) | Form::Padded(record)) => partial(walk, record, at, len),
            Some(Form::Filter) => filter(walk, at, len),
            Some(Form::Icmp) => icmp(walk, at, len),
            Some(form @ (Form::Ports | Form::Alone(_))) if len == 4 => number(walk, at, form),
            Some(Form::Ports | Form::Alone(_)) => bytes(walk, at, len, Quote::Hex),
            Some(form) if len >= 4 => number(walk, at, form),
            Some(_) if level == SOL_TIPC => Value::ptr(at),
            Some(_) => bytes(walk, at, len, Quote::Hex),
        }
    })
}

fn set<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    let at = Addr(at);
    let Some((level, name, len)) = key(walk, args) else { return Value::ptr(at) };
    // Bytes have an unsigned length, all others a signed one.
    let raw = walk.arg(len) & 0xffff_ffff;
    let len = u64::try_from(raw as u32 as i32).unwrap_or(0);
    if at.is_null() {
        return Value::ptr(at);
    }
    let mut form = row(level, name).and_then(|row| row.3);
    if level == SOL_NETLINK {
        form = Some(Form::Int);
    }
    walk.before_call(|walk| match form {
        None if level == SOL_TIPC || len == 4 => number(walk, at, Form::Int),
        None => bytes(walk, at, raw, Quote::Plain),
        Some(form @ (Form::Ports | Form::Alone(_))) if len == 4 => number(walk, at, form),
        Some(Form::Ports | Form::Alone(_)) => bytes(walk, at, raw, Quote::Hex),
        Some(Form::Record(record)) => whole(walk, record, at, len),
        Some(Form::Exact(record)) if len == record.size.of(walk.abi()) as u64 => walk.pointer(at, &Ty::Struct(record)),
        Some(Form::Padded(record)) if len > 0 => padded(walk, record, at, len),
        Some(Form::Icmp) if len > 0 => icmp(walk, at, len),
        Some(Form::Exact(_) | Form::Padded(_) | Form::Filter | Form::Icmp) => Value::ptr(at),
        Some(form) if len >= 4 => number(walk, at, form),
        Some(_) => Value::ptr(at),
    })
}

/// A record when all of it is there.
fn whole<'a>(walk: &mut Walk<'_, 'a>, record: &'static Record, at: Addr, len: u64) -> Value<'a> {
    if len >= record.size.of(walk.abi()) as u64 { walk.pointer(at, &Ty::Struct(record)) } else { Value::ptr(at) }
}

/// A record with zeros where the length ends.
fn padded<'a>(walk: &mut Walk<'_, 'a>, record: &'static Record, at: Addr, len: u64) -> Value<'a> {
    let size = record.size.of(walk.abi());
    match walk.read(at, len.min(size as u64) as usize) {
        Ok(there) => {
            let all = walk.arena.alloc_slice_fill_copy(size, 0);
            all[..there.len()].copy_from_slice(there);
            let value = walk.record(record, at, all, None);
            Value::To(at, walk.put(value))
        }
        Err(fault) => Value::Unread(at, fault),
    }
}

/// SO_GET_FILTER: the length says how many instructions there are.
fn filter<'a>(walk: &mut Walk<'_, 'a>, at: Addr, count: u64) -> Value<'a> {
    if count > u64::from(u16::MAX) {
        return Value::ptr(at);
    }
    let full =
        if walk.limits().brief { Value::Nothing } else { walk.elements(&Ty::Hook(&STATEMENT, &[]), at, count, None) };
    if let Value::Unread(..) = full {
        return full;
    }
    walk.brief(at, count, "", full)
}

fn bytes<'a>(walk: &mut Walk<'_, 'a>, at: Addr, len: u64, quote: Quote) -> Value<'a> {
    let len = crate::ty::Len::N(len);
    walk.pointer(at, &if let Quote::Hex = quote { Ty::HexBytes(len) } else { Ty::Bytes(len) })
}

/// A value of four bytes.
fn number<'a>(walk: &mut Walk<'_, 'a>, at: Addr, form: Form) -> Value<'a> {
    let bits = match walk.read_num(at, 4) {
        Ok(bits) => bits,
        Err(fault) => return Value::Unread(at, fault),
    };
    let num = Num::new(bits, 4);
    let value = match form {
        Form::Named(table) | Form::Alone(table) => Value::Name(num, table, None),
        Form::Decimal(table) => Value::Name(num, table, Some(Base::Dec)),
        Form::Errno => Value::Errno(num),
        Form::Fd => Value::Handle(num, Handle::Fd),
        // No range at all, or none that ends behind its beginning.
        Form::Ports if bits == 0 || (bits >> 16 != 0 && bits & 0xffff > bits >> 16) => Value::Int(num, Base::Hex),
        Form::Ports => {
            let port = |port: u64| if port == 0 { String::new() } else { port.to_string() };
            let range = bumpalo::format!(in walk.arena, "{}..{}", port(bits & 0xffff), port(bits >> 16));
            walk.explained(Value::Int(num, Base::Hex), Value::bare(range.into_bump_str()))
        }
        Form::Int | Form::Record(_) | Form::Exact(_) | Form::Padded(_) | Form::Filter | Form::Icmp => {
            Value::Int(num, Base::Dec)
        }
    };
    Value::To(at, walk.put(value))
}

/// raw(7): the types of messages that are dropped; as the others when most are.
fn icmp<'a>(walk: &mut Walk<'_, 'a>, at: Addr, len: u64) -> Value<'a> {
    let there = match walk.read(at, len.min(4) as usize) {
        Ok(there) => there,
        Err(fault) => return Value::Unread(at, fault),
    };
    // What is not there drops all.
    let missing = u64::MAX.checked_shl(8 * there.len() as u32).unwrap_or(0) & 0xffff_ffff;
    let bits = walk.number(there) | missing;
    let most = bits.count_ones() > 16;
    let shown = if most { !bits & 0xffff_ffff } else { bits };
    let mut items = BumpVec::new_in(walk.arena);
    for bit in (0..32u64).filter(|bit| shown >> bit & 1 != 0) {
        items.push(Value::Name(Num::new(bit, 4), &ICMP_FILTER_FLAGS, None));
    }
    let join = if most { Join::Complement } else { Join::Blank };
    Value::To(at, walk.put(Value::List { items: items.into_bump_slice(), join, rest: Rest::End }))
}

/// As much of a record as the kernel has given; a field that is there in part is shown as bytes.
fn partial<'a>(walk: &mut Walk<'_, 'a>, record: &'static Record, at: Addr, len: u64) -> Value<'a> {
    let abi = walk.abi();
    let len = len.min(record.size.of(abi) as u64) as usize;
    let bytes = match walk.read(at, len) {
        Ok(bytes) => bytes,
        Err(fault) => return Value::Unread(at, fault),
    };
    let Value::Struct { fields, rest } = walk.record(record, at, bytes, None) else { return Value::ptr(at) };
    let mut all = BumpVec::new_in(walk.arena);
    all.extend_from_slice(fields);
    if let Some(cut) = record.fields.iter().find(|row| row.at.offset(abi) < len && row.at.end(abi) > len) {
        let data = &bytes[cut.at.offset(abi)..];
        all.push(Field {
            name: cut.name,
            value: Value::Bytes { data, quote: Quote::Hex, cut: false },
            show: Show::Always,
        });
    }
    Value::To(at, walk.put(Value::Struct { fields: all.into_bump_slice(), rest }))
}
