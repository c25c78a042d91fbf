//! Messages of sockets (`man 2 sendmsg`, `man 3 cmsg`): the header, its vector, its control messages.

use bumpalo::collections::Vec as BumpVec;
use model::value::{Aux, Base, Handle, Join, Num, Of, Outcome, Quote, Rest, Value};
use model::{Addr, Fault};

use crate::hooks::iov::filled;
use crate::hooks::poll::{left, timeout};
use crate::hooks::sockaddr::{self, length, sockaddr};
use crate::row::Record;
use crate::structs::net::{CMSG_LEVELS, IN_PKTINFO, IP_CMSG_PROTOCOLS, SOCK_EE, UCRED};
use crate::structs::time::{TIMESPEC, TIMESPEC64, TIMEVAL, TIMEVAL64};
use crate::ty::{Arg, Hook, Phase, Ty};
use crate::walk::{RetHook, Site, Walk};

/// sendmsg(2)'s message, behind [`Ty::In`].
pub static SENT: Hook =
    Hook { name: "msghdr", reads: "name, vector, data, control", phase: Phase::Enter, size: None, run: sent };
/// recvmsg(2)'s message.
pub static RECEIVED: Hook =
    Hook { name: "msghdr", reads: "name, vector, data, control", phase: Phase::Both, size: None, run: received };
/// sendmmsg(2)'s messages, given how many.
pub static SENT_MANY: Hook =
    Hook { name: "mmsghdr", reads: "every message as sendmsg(2)", phase: Phase::Both, size: None, run: sent_many };
/// recvmmsg(2)'s messages, as many as the result says.
pub static RECEIVED_MANY: Hook =
    Hook { name: "mmsghdr", reads: "every message as recvmsg(2)", phase: Phase::Both, size: None, run: received_many };

/// recvmmsg(2): what was left of the time.
pub static LEFT: RetHook = RetHook { name: "recvmmsg", run: |walk, raw| count(walk, raw, &TIMESPEC), errors: false };
/// recvmmsg(2) with 64-bit time on 32-bit ABIs.
pub static LEFT64: RetHook =
    RetHook { name: "recvmmsg_time64", run: |walk, raw| count(walk, raw, &TIMESPEC64), errors: false };

/// Control data beyond this is not looked at; `net.core.optmem_max` is smaller.
const MOST_CONTROL: u64 = 1 << 16;

/// A message header as it stands in memory.
#[derive(Clone, Copy)]
struct Header {
    name: Addr,
    namelen: u64,
    iov: Addr,
    iovlen: u64,
    control: Addr,
    controllen: u64,
    flags: u64,
}

/// Whose message it is, so what of it was valid when.
#[derive(Clone, Copy)]
enum Way {
    Sent,
    /// The name's length before the call, and how many bytes came.
    Received(u64, u64),
}

fn header(walk: &mut Walk<'_, '_>, at: Addr) -> Result<Header, Fault> {
    use abi::layout::msghdr as layout;
    let abi = walk.abi();
    let bytes = walk.read(at, layout::SIZE.of(abi))?;
    let field = |place: abi::At| walk.number(&bytes[place.offset(abi)..place.end(abi)]);
    Ok(Header {
        name: Addr(field(layout::msg_name)),
        namelen: field(layout::msg_namelen),
        iov: Addr(field(layout::msg_iov)),
        iovlen: field(layout::msg_iovlen),
        control: Addr(field(layout::msg_control)),
        controllen: field(layout::msg_controllen),
        flags: field(layout::msg_flags),
    })
}

fn target(site: Site<'_>) -> Addr {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    Addr(at)
}

fn sent<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let at = target(site);
    match header(walk, at) {
        Ok(header) => message(walk, header, Way::Sent),
        Err(fault) => Value::Unread(at, fault),
    }
}

fn received<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let at = target(site);
    if at.is_null() {
        return Value::ptr(at);
    }
    let before = match walk.before_call(|walk| header(walk, at)) {
        Ok(header) => header.namelen,
        Err(fault) => return Value::Unread(at, fault),
    };
    let value = match walk.result() {
        // A call that failed has written nothing; the length is what the program will use again.
        None => walk.fields(&[("msg_namelen", length(before))]),
        Some(came) => match walk
            .after_call(|walk| header(walk, at).map(|header| message(walk, header, Way::Received(before, came))))
        {
            Ok(value) => value,
            Err(fault) => return Value::Unread(at, fault),
        },
    };
    Value::To(at, walk.put(value))
}

fn message<'a>(walk: &mut Walk<'_, 'a>, header: Header, way: Way) -> Value<'a> {
    let namelen = match way {
        Way::Sent => header.namelen,
        Way::Received(before, _) => before.min(header.namelen),
    };
    let name = pointed(walk, header.name, |walk, at| sockaddr(walk, at, namelen));
    let netlink = match name {
        Value::To(_, Value::Struct { fields: [family, ..], .. }) => {
            matches!(family.value, Value::Name(num, ..) if num.bits == abi::c::AF_NETLINK)
        }
        _ => false,
    };
    let namelen = match way {
        Way::Received(before, _) if before != header.namelen => {
            Value::Changed(walk.put(length(before)), walk.put(length(header.namelen)))
        }
        _ => length(header.namelen),
    };
    let data = match way {
        Way::Sent => u64::MAX,
        Way::Received(_, came) => came,
    };
    let iov = pointed(walk, header.iov, |walk, at| filled(walk, at, header.iovlen, data, netlink));
    let size = walk.abi().long() as u8;
    let number = |n: u64| Value::Int(Num::new(n, size), Base::Udec);
    let control = if header.controllen == 0 {
        Value::Nothing
    } else {
        pointed(walk, header.control, |walk, at| control(walk, at, header.controllen))
    };
    let flags = Value::Flags(Num::new(header.flags, 4), Of::One(&abi::names::MSG_FLAGS));
    walk.fields(&[
        ("msg_name", name),
        ("msg_namelen", namelen),
        ("msg_iov", iov),
        ("msg_iovlen", number(header.iovlen)),
        ("msg_control", control),
        ("msg_controllen", number(header.controllen)),
        ("msg_flags", flags),
    ])
}

fn pointed<'a>(
    walk: &mut Walk<'_, 'a>,
    at: Addr,
    what: impl FnOnce(&mut Walk<'_, 'a>, Addr) -> Value<'a>,
) -> Value<'a> {
    if at.is_null() {
        return Value::ptr(at);
    }
    match what(walk, at) {
        value @ Value::Unread(..) => value,
        value @ Value::Int(_, Base::Ptr) => value,
        value => Value::To(at, walk.put(value)),
    }
}

/// Control messages: each as far as its own length and the buffer's go.
fn control<'a>(walk: &mut Walk<'_, 'a>, at: Addr, len: u64) -> Value<'a> {
    use abi::layout::cmsghdr as layout;
    let abi = walk.abi();
    let (head, align) = (layout::SIZE.of(abi), abi.long());
    let len = len.min(MOST_CONTROL) as usize;
    if len < head {
        return Value::ptr(at);
    }
    let mut bytes = match walk.read(at, len) {
        Ok(bytes) => bytes,
        Err(fault) => return Value::Unread(at, fault),
    };
    let mut items = BumpVec::new_in(walk.arena);
    let mut rest = Rest::End;
    loop {
        if !items.is_empty() && walk.spent() {
            rest = Rest::More;
            break;
        }
        let field = |place: abi::At| walk.number(&bytes[place.offset(abi)..place.end(abi)]);
        let (own, level, kind) = (field(layout::cmsg_len), field(layout::cmsg_level), field(layout::cmsg_type));
        let from = at.offset((len - bytes.len()) as u64);
        let end = usize::try_from(own).unwrap_or(usize::MAX).min(bytes.len());
        let data = bytes.get(head..end).unwrap_or_default();
        let named = match level {
            abi::c::SOL_SOCKET => Value::Name(Num::new(kind, 4), &abi::names::SCMVALS, None),
            abi::c::SOL_IP => Value::Name(Num::new(kind, 4), &abi::names::IP_CMSG_TYPES, None),
            _ => Value::Int(Num::new(kind, 4), Base::Hex),
        };
        let content = if data.is_empty() {
            Value::Nothing
        } else {
            control_data(walk, from.offset(head as u64), data, level, kind)
        };
        items.push(walk.fields(&[
            ("cmsg_len", Value::Int(Num::new(own, align as u8), Base::Udec)),
            ("cmsg_level", Value::Name(Num::new(level, 4), &CMSG_LEVELS, None)),
            ("cmsg_type", named),
            ("cmsg_data", content),
        ]));
        let step = usize::try_from(own).unwrap_or(usize::MAX).checked_next_multiple_of(align).unwrap_or(usize::MAX);
        let Some(left) = bytes.get(step.max(head)..).filter(|left| !left.is_empty()) else { break };
        // Nothing can begin where there is no room for a header, nor behind one that does not hold itself.
        if left.len() < head || own < head as u64 {
            rest = Rest::Fault(at.offset((len - left.len()) as u64));
            break;
        }
        bytes = left;
    }
    Value::List { items: items.into_bump_slice(), join: Join::Comma, rest }
}

/// What a control message holds: a record when there is enough of it, else its bytes.
fn control_data<'a>(walk: &mut Walk<'_, 'a>, at: Addr, data: &'a [u8], level: u64, kind: u64) -> Value<'a> {
    use abi::c::*;
    static FDS: Ty = Ty::Fd;
    static BYTE: Ty = Ty::Width(1, &Ty::Hex);
    static NUMBER: Ty = Ty::Uint;
    let hex = Value::Bytes { data, quote: Quote::Hex, cut: false };
    let text = Value::Bytes { data, quote: Quote::Plain, cut: false };
    let one = |walk: &Walk<'_, 'a>, value: Value<'a>| Value::List {
        items: walk.list(&[value]),
        join: Join::Comma,
        rest: Rest::End,
    };
    let int = |walk: &Walk<'_, 'a>| data.get(..4).map(|bytes| Num::new(walk.number(bytes), 4));
    if level == SOL_SOCKET {
        return match kind {
            SCM_RIGHTS if data.len() >= 4 => walk.elements(&FDS, at, (data.len() / 4) as u64, Some(data)),
            SCM_CREDENTIALS => record(walk, &UCRED, at, data).unwrap_or(hex),
            SCM_SECURITY => text,
            SCM_PIDFD => int(walk).map_or(hex, |fd| Value::Handle(fd, Handle::Fd)),
            SO_TIMESTAMP_OLD => record(walk, &TIMEVAL, at, data).unwrap_or(Value::Unavailable),
            SO_TIMESTAMPNS_OLD => record(walk, &TIMESPEC, at, data).unwrap_or(Value::Unavailable),
            SO_TIMESTAMP_NEW => record(walk, &TIMEVAL64, at, data).unwrap_or(Value::Unavailable),
            SO_TIMESTAMPNS_NEW => record(walk, &TIMESPEC64, at, data).unwrap_or(Value::Unavailable),
            SO_TIMESTAMPING_OLD | SO_TIMESTAMPING_NEW => {
                let row = if kind == SO_TIMESTAMPING_OLD { &TIMESPEC } else { &TIMESPEC64 };
                let size = row.size.of(walk.abi());
                let Some(data) = data.get(..3 * size) else { return Value::Unavailable };
                // These are three, whatever the limit of arrays.
                let mut times = [Value::Nothing; 3];
                for (i, (time, own)) in times.iter_mut().zip(data.chunks_exact(size)).enumerate() {
                    *time = walk.record(row, at.offset((i * size) as u64), own, None);
                }
                Value::List { items: walk.list(&times), join: Join::Comma, rest: Rest::End }
            }
            _ => hex,
        };
    }
    if level == SOL_IP {
        return match kind {
            IP_PKTINFO => record(walk, &IN_PKTINFO, at, data).unwrap_or(hex),
            IP_TTL | IP_CHECKSUM if data.len() >= 4 => walk.elements(&NUMBER, at, (data.len() / 4) as u64, Some(data)),
            IP_PROTOCOL => int(walk).map_or(hex, |n| one(walk, Value::Name(n, &IP_CMSG_PROTOCOLS, None))),
            IP_TOS | IP_RECVOPTS | IP_RETOPTS => walk.elements(&BYTE, at, data.len() as u64, Some(data)),
            SCM_SECURITY => text,
            IP_ORIGDSTADDR if data.len() >= 16 => sockaddr::decode(walk, at, &data[..data.len().min(sockaddr::MOST)]),
            IP_RECVERR => {
                let size = SOCK_EE.size.of(walk.abi());
                match data.get(..size).map(|own| walk.record(&SOCK_EE, at, own, None)) {
                    Some(Value::Struct { fields, .. }) if data.len() >= size + 16 => {
                        let from = at.offset(size as u64);
                        let offender = sockaddr::decode(walk, from, &data[size..size + 16]);
                        let mut all = BumpVec::new_in(walk.arena);
                        all.extend(fields.iter().map(|field| (field.name, field.value)));
                        all.push(("offender", offender));
                        walk.fields(&all)
                    }
                    _ => hex,
                }
            }
            _ => hex,
        };
    }
    hex
}

fn record<'a>(walk: &mut Walk<'_, 'a>, row: &'static Record, at: Addr, data: &'a [u8]) -> Option<Value<'a>> {
    let own = data.get(..row.size.of(walk.abi()))?;
    Some(walk.record(row, at, own, None))
}

fn many<'a>(
    walk: &mut Walk<'_, 'a>,
    at: Addr,
    count: u64,
    each: impl Fn(&mut Walk<'_, 'a>, Addr, u64) -> Result<Value<'a>, Fault>,
) -> Value<'a> {
    let size = abi::layout::mmsghdr::SIZE.of(walk.abi()) as u64;
    let shown = count.min(walk.limits().elements as u64);
    let mut rest = if count > shown { Rest::More } else { Rest::End };
    if shown == 0
        && count > 0
        && let Err(fault) = walk.first(at, size as usize)
    {
        return Value::Unread(at, fault);
    }
    let mut items = BumpVec::new_in(walk.arena);
    for i in 0..shown {
        let from = at.offset(i * size);
        if i > 0 && walk.spent() {
            rest = Rest::More;
            break;
        }
        if shown > 1 && i % Walk::TOGETHER as u64 == 0 {
            walk.prefetch((i..shown).map(|i| (at.offset(i * size), size as usize)));
        }
        match each(walk, from, i) {
            Ok(value) => items.push(value),
            Err(fault) if i == 0 => return Value::Unread(at, fault),
            Err(_) => {
                rest = Rest::Fault(from);
                break;
            }
        }
    }
    walk.forget_fetched();
    // Whether there are more is looked at before their number is.
    let next = at.offset(shown * size);
    if matches!(rest, Rest::More)
        && shown > 0
        && !walk.spent()
        && walk.before_call(|walk| walk.read(next, size as usize)).is_err()
    {
        rest = Rest::Fault(next);
    }
    let list = Value::List { items: items.into_bump_slice(), join: Join::Comma, rest };
    Value::To(at, walk.put(list))
}

fn msg_len(walk: &mut Walk<'_, '_>, at: Addr) -> Result<u64, Fault> {
    let place = abi::layout::mmsghdr::msg_len;
    let abi = walk.abi();
    walk.read_num(at.offset(place.offset(abi) as u64), 4)
}

/// A message of several, which is read with its length behind it.
fn one_of_many(walk: &mut Walk<'_, '_>, at: Addr) -> Result<Header, Fault> {
    let size = abi::layout::mmsghdr::SIZE.of(walk.abi());
    walk.read(at, size)?;
    header(walk, at)
}

fn sent_many<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let at = target(site);
    if at.is_null() {
        return Value::ptr(at);
    }
    let vlen = args.first().map_or(0, |arg| walk.arg(*arg)) & 0xffff_ffff;
    many(walk, at, vlen, |walk, from, i| {
        let value = walk.before_call(|walk| {
            let header = one_of_many(walk, from)?;
            Ok(message(walk, header, Way::Sent))
        })?;
        let len = match walk.result() {
            Some(sent) if i < sent => {
                let len = walk.after_call(|walk| msg_len(walk, from))?;
                Value::Int(Num::new(len, 4), Base::Udec)
            }
            _ => Value::Nothing,
        };
        Ok(walk.fields(&[("msg_hdr", value), ("msg_len", len)]))
    })
}

fn received_many<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let at = target(site);
    if at.is_null() {
        return Value::ptr(at);
    }
    let Some(came) = walk.result() else {
        // The lengths of the names are needed later.
        if walk.inputs.returned.is_none() {
            let vlen = args.first().map_or(0, |arg| walk.arg(*arg)) & 0xffff_ffff;
            let _ = many(walk, at, vlen, |walk, from, _| one_of_many(walk, from).map(|_| Value::Nothing));
        }
        return Value::ptr(at);
    };
    many(walk, at, came, |walk, from, _| {
        let before = walk.before_call(|walk| one_of_many(walk, from))?.namelen;
        walk.after_call(|walk| {
            let (header, len) = (one_of_many(walk, from)?, msg_len(walk, from)?);
            let value = message(walk, header, Way::Received(before, len));
            Ok(walk.fields(&[("msg_hdr", value), ("msg_len", Value::Int(Num::new(len, 4), Base::Udec))]))
        })
    })
}

fn count<'a>(walk: &mut Walk<'_, 'a>, raw: u64, time: &'static Record) -> (Outcome<'a>, &'a [Aux<'a>]) {
    let value = Outcome::Value(Value::Int(Num::new(raw, 8), Base::Udec));
    if raw == 0 {
        return (value, timeout(walk));
    }
    match left(walk, 4, time) {
        Some(aux) => (value, walk.arena.alloc_slice_copy(&[aux])),
        None => (value, &[]),
    }
}
