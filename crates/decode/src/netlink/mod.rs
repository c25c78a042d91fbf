//! Netlink: messages, each a header and what its protocol and type say, mostly a record and a list of attributes
//! (`man 7 netlink`, linux/netlink.h).
//!
//! What a message holds is a row: [`route`], [`diag`] and [`others`] say it by type; what an attribute holds is a row of
//! an [`Attrs`] table. The loops over messages and attributes are here. Lengths are the sender's: each is cut to what
//! is there, a loop ends at the first that cannot be true, and nesting ends at some depth.

pub mod diag;
pub mod others;
pub mod route;
#[cfg(test)]
mod tests;

use abi::Table;
use abi::c::*;
use abi::names::*;
use bumpalo::collections::Vec as BumpVec;
use model::value::{Base, Field, Flagset, Handle, Join, Num, Of, Part, Quote, Rest, Show, Value};
use model::{Addr, Fault};

use crate::row::{ArgRow, Case, Record};
use crate::ty::{Arg, Hook, Phase, Ty};
use crate::walk::{Site, Walk};

/// A table of attributes.
pub struct Attrs {
    /// The names of their types; `None` where the type is an index or a number of its own.
    pub types: Option<&'static Table>,
    /// What the attributes of some types hold; the others are bytes.
    pub rows: &'static [(&'static [u64], Ty)],
    /// What they hold whatever their type is.
    pub all: Option<&'static Ty>,
}

impl Attrs {
    /// Attributes whose types are indexes, all alike.
    #[must_use]
    pub const fn array(of: &'static Ty) -> Attrs {
        Attrs { types: None, rows: &[], all: Some(of) }
    }

    fn row(&self, kind: u64) -> Option<&'static Ty> {
        self.all.or_else(|| self.rows.iter().find(|(kinds, _)| kinds.contains(&kind)).map(|(_, ty)| ty))
    }
}

/// The end of what can be read of a message, and where what is being decoded would end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unread {
    /// The first byte that could not be read.
    pub(crate) at: Addr,
    /// Behind the last byte.
    pub(crate) end: Addr,
}

/// Attributes of which nothing is known.
pub static UNKNOWN: Attrs = Attrs { types: None, rows: &[], all: None };

/// A header's first field: mostly the address family.
pub(crate) const FAMILY: Arg = Arg(0);

/// The first type that belongs to a protocol.
const NLMSG_MIN_TYPE: u64 = 16;
/// `sizeof(struct nlmsghdr)` and `sizeof(struct nlattr)`, the same everywhere.
const HEADER: usize = 16;
const ATTR: usize = 4;

/// The flags of an attribute's type, and the type itself.
static NESTED: (u64, u64) = (NLA_F_NESTED | NLA_F_NET_BYTEORDER, 0x3fff);

/// An address of the header's family.
pub(crate) static ADDRESS: Ty =
    Ty::Switch(FAMILY, &[(AF_INET, Ty::Inet4), (AF_INET6, Ty::Inet6)], &Ty::HexBytes(crate::ty::Len::Rest));

/// A time in clock ticks, as wide as its bytes are.
pub(crate) static TICKS: Ty = Ty::Loose(1, &Ty::Hook(&CLOCK, &[]));

static CLOCK: Hook = Hook {
    name: "clock ticks",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| crate::hooks::ticks::ticks(walk.num(site, 8), walk.arena),
};

/// 16 bits in network order, a macro in every style.
pub(crate) static PORT: Ty = Ty::Hook(&BE_16, &[]);
/// 32 bits in network order, a macro in every style.
pub(crate) static LABEL: Ty = Ty::Hook(&BE_32, &[]);

static BE_16: Hook = Hook {
    name: "be16",
    reads: "nothing else",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [2, 2, 2], name: "__be16" }),
    run: |walk, site, _| swapped(walk, site, "htons", |num| Value::Int(num, Base::Udec)),
};
static BE_32: Hook = Hook {
    name: "be32",
    reads: "nothing else",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [4, 4, 4], name: "__be32" }),
    run: |walk, site, _| swapped(walk, site, "htonl", |num| Value::Int(num, Base::Udec)),
};

/// A number in network order in a macro.
pub(crate) fn swapped<'a>(
    walk: &Walk<'_, 'a>,
    site: Site<'a>,
    by: &'static str,
    what: impl Fn(Num) -> Value<'a>,
) -> Value<'a> {
    let Site::Mem(_, bytes) = site else { return Value::Unavailable };
    let size = if by == "htons" { 2 } else { 4 };
    let Some(own) = bytes.get(..size) else { return Value::Nothing };
    let bits = own.iter().fold(0, |bits, b| bits << 8 | u64::from(*b));
    Value::Call(by, walk.list(&[what(Num::new(bits, size as u8))]))
}

/// A number with its name behind it instead of in its place: `0x1 /* RCV_SHUTDOWN */`.
pub(crate) fn remarked<'a>(walk: &Walk<'_, 'a>, num: Num, table: &'static Table) -> Value<'a> {
    let name = table.name(walk.abi(), num.bits).unwrap_or(table.unknown);
    walk.explained(Value::Int(num, Base::Hex), Value::bare(name))
}

// --- flags of messages

const REQUEST: Part = Part::Flags(&NETLINK_FLAGS);
static PLAIN: Flagset = Flagset { parts: &[REQUEST], unknown: "NLM_F_???" };
static GET: Flagset = Flagset { parts: &[REQUEST, Part::Flags(&NETLINK_GET_FLAGS)], unknown: "NLM_F_???" };
static NEW: Flagset = Flagset { parts: &[REQUEST, Part::Flags(&NETLINK_NEW_FLAGS)], unknown: "NLM_F_???" };
static DELETE: Flagset = Flagset { parts: &[REQUEST, Part::Flags(&NETLINK_DELETE_FLAGS)], unknown: "NLM_F_???" };
static ACK: Flagset = Flagset { parts: &[REQUEST, Part::Flags(&NETLINK_ACK_FLAGS)], unknown: "NLM_F_???" };

/// The meaning of a message's upper flags depends on what it asks for.
fn flags(protocol: Option<u32>, kind: u64) -> &'static Flagset {
    let asked = |table: &[(&'static Flagset, &[u64])]| {
        table.iter().find(|(_, kinds)| kinds.contains(&kind)).map_or(&PLAIN, |(flags, _)| flags)
    };
    match (protocol.map(u64::from), kind) {
        (_, NLMSG_ERROR) => &ACK,
        (_, 0..NLMSG_MIN_TYPE) => &PLAIN,
        (Some(NETLINK_ROUTE), RTM_DELACTION) => &GET,
        // rtnetlink(7): every object has four types, in this order.
        (Some(NETLINK_ROUTE), kind) => match kind % 4 {
            0 => &NEW,
            1 => &DELETE,
            2 => &GET,
            _ => &PLAIN,
        },
        (Some(NETLINK_SOCK_DIAG | NETLINK_GENERIC), _) => &GET,
        (Some(NETLINK_XFRM), _) => {
            asked(&[(&NEW, others::XFRM_NEW), (&DELETE, others::XFRM_DELETE), (&GET, others::XFRM_GET)])
        }
        (Some(NETLINK_NETFILTER), _) => {
            asked(&[(&NEW, others::NETFILTER_NEW), (&DELETE, others::NETFILTER_DELETE), (&GET, others::NETFILTER_GET)])
        }
        (Some(NETLINK_CRYPTO), _) => {
            asked(&[(&NEW, &[CRYPTO_MSG_NEWALG]), (&DELETE, &[CRYPTO_MSG_DELALG]), (&GET, &[CRYPTO_MSG_GETALG])])
        }
        _ => &PLAIN,
    }
}

// --- messages

/// The messages of a buffer.
pub fn messages<'a>(walk: &mut Walk<'_, 'a>, at: Addr, len: u64) -> Value<'a> {
    let protocol = walk.inputs.netlink.and_then(|netlink| netlink.protocol);
    if protocol.map(u64::from) == Some(NETLINK_KOBJECT_UEVENT) {
        return others::uevent(walk, at, len);
    }
    let most = walk.limits().elements;
    let mut items = BumpVec::new_in(walk.arena);
    let mut rest = Rest::End;
    let mut done = 0u64;
    while done < len || len == 0 {
        let here = at.offset(done);
        let left = len - done;
        if items.len() >= most && done > 0 || !items.is_empty() && walk.spent() {
            rest = Rest::More;
            break;
        }
        if left < HEADER as u64 {
            match walk.read(here, left as usize) {
                Ok(bytes) => items.push(hex(walk, here, bytes)),
                Err(fault) if items.is_empty() => return Value::Unread(here, fault),
                Err(fault) => items.push(Value::Unread(here, fault)),
            }
            break;
        }
        let Ok(header) = walk.read(here, HEADER) else {
            if items.is_empty() {
                return Value::Unread(here, Fault::Unmapped);
            }
            rest = Rest::Fault(here);
            break;
        };
        if most == 0 {
            // Not even brackets stand around messages that are not shown.
            return Value::List { items: &[], join: Join::Bar, rest: Rest::More };
        }
        let claimed = walk.number(&header[..4]);
        let body = claimed.min(left).saturating_sub(HEADER as u64) as usize;
        let bytes = walk.read_some(here.offset(HEADER as u64), body);
        walk.unread = (bytes.len() < body).then(|| Unread {
            at: here.offset((HEADER + bytes.len()) as u64),
            end: here.offset((HEADER + body) as u64),
        });
        walk.sibling = &[];
        items.push(message(walk, protocol, here, header, bytes));
        walk.unread = None;
        let step = claimed.next_multiple_of(4);
        if claimed < HEADER as u64 || step >= left {
            break;
        }
        done += step;
    }
    match (&items[..], rest) {
        ([one], Rest::End) => *one,
        _ => Value::List { items: items.into_bump_slice(), join: Join::Comma, rest },
    }
}

/// A message: its header, and what follows that.
fn message<'a>(
    walk: &mut Walk<'_, 'a>,
    protocol: Option<u32>,
    at: Addr,
    header: &'a [u8],
    body: &'a [u8],
) -> Value<'a> {
    let mut items = BumpVec::new_in(walk.arena);
    let (kind, bits) = (walk.number(&header[4..6]), walk.number(&header[6..8]));
    items.push(head(walk, protocol, header));
    let from = at.offset(HEADER as u64);
    if body.is_empty() && claimed(walk, from, body) > 0 {
        items.push(Value::Unread(from, Fault::Unmapped));
    }
    if !body.is_empty() {
        let done = walk.below(None, |walk| match kind {
            NLMSG_ERROR => error(walk, protocol, bits, from, body, &mut items),
            NLMSG_DONE if body.len() == 4 => {
                let value = walk.value(&Ty::Int, Site::Mem(from, body));
                items.push(value);
            }
            _ => parts(walk, rows(protocol, kind, bits, body, claimed(walk, from, body)), from, body, &mut items),
        });
        if done.is_none() {
            items.push(hex(walk, from, body));
        }
    }
    match &items[..] {
        [one] => *one,
        _ => Value::List { items: items.into_bump_slice(), join: Join::Comma, rest: Rest::End },
    }
}

fn head<'a>(walk: &mut Walk<'_, 'a>, protocol: Option<u32>, header: &'a [u8]) -> Value<'a> {
    let number =
        |walk: &Walk<'_, 'a>, from: usize, size: usize| Num::new(walk.number(&header[from..from + size]), size as u8);
    let kind = number(walk, 4, 2);
    let bits = number(walk, 6, 2);
    let seq = number(walk, 8, 4);
    let len = number(walk, 0, 4);
    let kind_value = type_of(walk, protocol, kind);
    let pid = Value::Handle(number(walk, 12, 4), Handle::Tgid);
    walk.fields(&[
        ("nlmsg_len", Value::Int(len, Base::Udec)),
        ("nlmsg_type", kind_value),
        ("nlmsg_flags", Value::Flags(bits, Of::Many(flags(protocol, kind.bits)))),
        ("nlmsg_seq", Value::Int(seq, Base::Udec)),
        ("nlmsg_pid", pid),
    ])
}

fn type_of<'a>(walk: &Walk<'_, 'a>, protocol: Option<u32>, kind: Num) -> Value<'a> {
    let name = |table| Value::Name(kind, table, None);
    match protocol.map(u64::from) {
        _ if kind.bits < NLMSG_MIN_TYPE => name(&NETLINK_TYPES),
        Some(NETLINK_ROUTE) => name(&NL_ROUTE_TYPES),
        Some(NETLINK_SOCK_DIAG) => name(&NL_SOCK_DIAG_TYPES),
        Some(NETLINK_XFRM) => name(&NL_XFRM_TYPES),
        Some(NETLINK_SELINUX) => name(&NL_SELINUX_TYPES),
        Some(NETLINK_AUDIT) => name(&NL_AUDIT_TYPES),
        Some(NETLINK_CRYPTO) => name(&NL_CRYPTO_TYPES),
        Some(NETLINK_NETFILTER) => others::netfilter_type(walk, kind),
        Some(NETLINK_GENERIC) => others::generic_type(walk, kind),
        _ => name(&NETLINK_TYPES),
    }
}

/// What a message of a type holds, as rows that follow one another.
fn rows(protocol: Option<u32>, kind: u64, bits: u64, body: &[u8], total: usize) -> &'static [ArgRow] {
    let family = u64::from(body[0]);
    let find = |cases: &'static [Case], keys: &[u64]| {
        keys.iter()
            .find_map(|key| cases.iter().find(|case| case.keys.contains(key)))
            .or_else(|| cases.iter().find(|case| case.keys.is_empty()))
            .map_or(&[][..], |case| case.args)
    };
    if kind < NLMSG_MIN_TYPE {
        return &[];
    }
    match protocol.map(u64::from) {
        // A bridge's forwarding database is asked for with a link's header.
        Some(NETLINK_ROUTE) if kind == RTM_GETNEIGH && family == AF_BRIDGE => find(route::MESSAGES, &[RTM_GETLINK]),
        Some(NETLINK_ROUTE) => find(route::MESSAGES, &[kind]),
        Some(NETLINK_SOCK_DIAG) => {
            // A family alone asks for nothing yet.
            let cases = if bits & NLM_F_REQUEST != 0 { diag::REQUESTS } else { diag::ANSWERS };
            let keys = [kind << 32 | family, SOCK_DIAG_BY_FAMILY << 32 | family];
            find(cases, if total < 2 { &[] } else { &keys })
        }
        Some(protocol) => find(others::MESSAGES, &[protocol << 32 | kind, protocol << 32]),
        None => &[],
    }
}

/// The parts of a message, one after another.
fn parts<'a>(
    walk: &mut Walk<'_, 'a>,
    rows: &'static [ArgRow],
    at: Addr,
    body: &'a [u8],
    items: &mut BumpVec<'a, Value<'a>>,
) {
    if rows.is_empty() {
        items.push(hex(walk, at, body));
    }
    sequence(walk, rows.iter().map(|row| &row.ty), at, body, false, items);
}

/// Values one after another, each at a multiple of four, in a message or `nested` in an attribute; what the fields of one
/// record say, the later ones may refer to.
fn sequence<'a>(
    walk: &mut Walk<'_, 'a>,
    mut tys: impl Iterator<Item = &'static Ty> + Clone,
    at: Addr,
    body: &'a [u8],
    nested: bool,
    items: &mut BumpVec<'a, Value<'a>>,
) {
    let Some(ty) = tys.next() else { return };
    if claimed(walk, at, body) == 0 {
        return;
    }
    let last = tys.clone().next().is_none();
    let abi = walk.abi();
    let (record, size) = match *ty {
        Ty::Opening(record) | Ty::Struct(record) => (Some(record), Some(record.size.of(abi))),
        ref ty => (None, ty.size(abi)),
    };
    let total = claimed(walk, at, body);
    let size = match size {
        Some(size) if size <= total => size,
        _ => total,
    };
    if size > body.len() && !matches!(ty, Ty::Attrs(_) | Ty::Hook(..) | Ty::HexBytes(_) | Ty::Switch(..)) {
        items.push(unfinished(walk, ty, at, body));
        // What comes next is looked for where this one does not say what it is.
        let goes_on = match ty {
            Ty::Opening(record) => record.fields.len() == 1 && !body.is_empty(),
            _ => nested && matches!(tys.next(), Some(Ty::Attrs(_))),
        };
        if goes_on && size.next_multiple_of(4) < total {
            items.push(Value::Unread(at.offset(size.next_multiple_of(4) as u64), Fault::Unmapped));
        }
        return;
    }
    let own = if last { body } else { &body[..size] };
    pieces(walk, ty, at, own, items);
    let next = size.next_multiple_of(4);
    if last || next >= total {
        return;
    }
    if next >= body.len() {
        items.push(Value::Unread(at.offset(next as u64), Fault::Unmapped));
        return;
    }
    let header = record.map(|record| (record, &body[..size]));
    let rest = at.offset(next as u64);
    if walk.below(header, |walk| sequence(walk, tys, rest, &body[next..], nested, items)).is_none() {
        items.push(hex(walk, rest, &body[next..]));
    }
}

/// NLMSG_ERROR: the error, the message that it answers (only its header, when that is said), and attributes.
fn error<'a>(
    walk: &mut Walk<'_, 'a>,
    protocol: Option<u32>,
    bits: u64,
    at: Addr,
    body: &'a [u8],
    items: &mut BumpVec<'a, Value<'a>>,
) {
    let Some((header, inner)) = body.get(4..).and_then(|rest| rest.split_at_checked(HEADER)) else {
        items.push(hex(walk, at, body));
        return;
    };
    let number = Num::new(walk.number(&body[..4]), 4);
    // Only negative ones are errors.
    let code = if number.signed() < 0 { Value::Errno(number) } else { Value::Int(number, Base::Dec) };
    let size = walk.number(&header[..4]).max(HEADER as u64) - HEADER as u64;
    let from = at.offset((4 + HEADER) as u64);
    let total = claimed(walk, from, inner);
    let len = if bits & NLM_F_CAPPED != 0 { 0 } else { size.min(total as u64) as usize };
    let unread = walk.unread;
    walk.unread = unread.filter(|_| len > inner.len()).map(|unread| Unread { end: from.offset(len as u64), ..unread });
    let answered = message(walk, protocol, at.offset(4), header, &inner[..len.min(inner.len())]);
    walk.unread = unread;
    let value = walk.fields(&[("error", code), ("msg", answered)]);
    let next = len.next_multiple_of(4);
    match inner.get(next..).unwrap_or_default() {
        rest if next < total => {
            let from = from.offset(next as u64);
            let attrs = if next > inner.len() {
                Value::Unread(from, Fault::Unmapped)
            } else {
                payload(walk, &Ty::Attrs(&NLMSGERR), from, rest)
            };
            items.push(Value::List { items: walk.list(&[value, attrs]), join: Join::Comma, rest: Rest::End });
        }
        _ => items.push(value),
    }
}

crate::attrs! {
    /// What an error or acknowledgement adds.
    pub NLMSGERR = NLMSGERR_ATTRS {
        NLMSGERR_ATTR_MSG: Ty::Whole,
        NLMSGERR_ATTR_OFFS: Ty::Uint,
        NLMSGERR_ATTR_COOKIE: Ty::Array(&Ty::U8, crate::ty::Len::Rest),
    }
}

// --- attributes

/// What an attribute or a message's part holds. Fewer bytes than it takes are shown as they are.
pub fn payload<'a>(walk: &mut Walk<'_, 'a>, ty: &Ty, at: Addr, bytes: &'a [u8]) -> Value<'a> {
    let abi = walk.abi();
    // What the sender says there is, which may be more than can be read.
    let total = claimed(walk, at, bytes);
    let enough = |size: usize| total >= size;
    let needs = match *ty {
        Ty::Attrs(_)
        | Ty::Opening(_)
        | Ty::Switch(..)
        | Ty::Array(..)
        | Ty::Indexed(..)
        | Ty::HexBytes(_)
        | Ty::Bytes(_) => 0,
        Ty::Hook(hook, _) if hook.size.is_none() => 0,
        Ty::Struct(record) => record.size.of(abi),
        Ty::Loose(..) if total > 8 => 0,
        Ty::Loose(least, inner) if !matches!(inner, Ty::Width(..) | Ty::Hook(..)) => least.into(),
        Ty::Whole | Ty::Text => total.min(walk.limits().string),
        Ty::Mac(_) if total > 32 => 0,
        Ty::Loose(..) | Ty::Grown(..) | Ty::Mac(_) | Ty::Parts(_) => total,
        ref ty => ty.size(abi).unwrap_or(total),
    };
    if needs <= total && needs > bytes.len() {
        return Value::Unread(at, Fault::Unmapped);
    }
    let value = match *ty {
        Ty::Attrs(table) if enough(ATTR) => walk.below(None, |walk| attributes(walk, table, at, bytes)),
        Ty::Whole => {
            let shown = total.min(walk.limits().string);
            // A NUL that is the last to be shown ends the text, even where more follows.
            let data = &bytes[..shown];
            let ends = data.ends_with(&[0]);
            let quote = if ends { Quote::Terminated } else { Quote::Plain };
            Some(Value::Bytes { data, quote, cut: !ends })
        }
        Ty::Text => {
            let shown = &bytes[..bytes.len().min(walk.limits().string)];
            let end = shown.iter().position(|&b| b == 0);
            let data = &shown[..end.unwrap_or(shown.len())];
            Some(Value::Bytes { data, quote: Quote::Plain, cut: end.is_none() })
        }
        Ty::Loose(least, inner) if enough(least.into()) && total <= 8 => {
            let least = usize::from(least);
            let own = match *inner {
                Ty::Width(..) | Ty::Hook(..) => bytes,
                _ if abi.big_endian() => &bytes[bytes.len() - least..],
                _ => &bytes[..least],
            };
            Some(walk.value(inner, Site::Mem(at, own)))
        }
        Ty::Opening(record) => {
            let size = record.size.of(abi);
            Some(if enough(size) {
                walk.record(record, at, &bytes[..size], None)
            } else {
                opening(walk, record, at, bytes)
            })
        }
        Ty::Grown(record, least) => {
            let (least, size) = (usize::from(least), record.size.of(abi));
            if enough(size) {
                Some(walk.record(record, at, &bytes[..size], None))
            } else if bytes.len() == least {
                Some(walk.record(record, at, bytes, None))
            } else if bytes.len() > least {
                // What is not there counts as zero.
                let own = walk.arena.alloc_slice_fill_copy(size, 0u8);
                own[..bytes.len()].copy_from_slice(bytes);
                Some(walk.record(record, at, own, None))
            } else {
                None
            }
        }
        Ty::Struct(record) if enough(record.size.of(abi)) => {
            Some(walk.record(record, at, &bytes[..record.size.of(abi)], None))
        }
        Ty::Array(element, _) | Ty::Indexed(_, element) if enough(element.size(abi).unwrap_or(1)) => {
            let size = element.size(abi).unwrap_or(1).max(1);
            let there = bytes.len() / size;
            if there == 0 {
                return Value::Unread(at, Fault::Unmapped);
            }
            let value = match ty {
                Ty::Indexed(table, _) => indexed(walk, table, element, at, bytes),
                _ => walk.value(ty, Site::Mem(at, bytes)),
            };
            Some(match value {
                Value::List { items, join, rest: Rest::End } if there < total / size => {
                    Value::List { items, join, rest: Rest::Fault(at.offset((there * size) as u64)) }
                }
                value => value,
            })
        }
        // MAX_ADDR_LEN of the kernel's linux/netdevice.h.
        Ty::Mac(_) if total <= 32 => Some(walk.value(ty, Site::Mem(at, bytes))),
        Ty::HexBytes(_) | Ty::Bytes(_) if bytes.len() < total => Some(hex(walk, at, bytes)),
        Ty::HexBytes(_) | Ty::Bytes(_) => Some(walk.value(ty, Site::Mem(at, bytes))),
        Ty::Switch(on, cases, default) => {
            let key = walk.arg(on);
            let inner = cases.iter().find(|(value, _)| *value == key).map_or(default, |(_, ty)| ty);
            return payload(walk, inner, at, bytes);
        }
        Ty::Hook(hook, args) if hook.size.is_none() => match (hook.run)(walk, Site::Mem(at, bytes), args) {
            Value::Nothing => None,
            value => Some(value),
        },
        Ty::Attrs(_) | Ty::Loose(..) | Ty::Indexed(..) | Ty::Array(..) | Ty::Struct(_) | Ty::Mac(_) | Ty::Parts(_) => {
            None
        }
        _ => match ty.size(abi) {
            Some(size) if enough(size) => Some(walk.value(ty, Site::Mem(at, &bytes[..size]))),
            _ => None,
        },
    };
    value.unwrap_or_else(|| hex(walk, at, bytes))
}

/// The same, where what it holds may be several things; what follows them.
fn pieces<'a>(
    walk: &mut Walk<'_, 'a>,
    ty: &'static Ty,
    at: Addr,
    bytes: &'a [u8],
    items: &mut BumpVec<'a, Value<'a>>,
) -> Rest<'a> {
    if let Ty::Parts(tys) = ty {
        // A first part that is not whole hides where the others begin.
        if tys.first().and_then(|first| first.size(walk.abi())).is_some_and(|size| size > claimed(walk, at, bytes)) {
            items.push(hex(walk, at, bytes));
            return Rest::End;
        }
        if walk.below(None, |walk| sequence(walk, tys.iter(), at, bytes, true, items)).is_some() {
            return Rest::End;
        }
    }
    let (value, rest) = match payload(walk, ty, at, bytes) {
        // Bytes behind what is known stand behind it.
        Value::Struct { fields, rest: rest @ (Rest::Extra(_) | Rest::Unknown) } => {
            (Value::Struct { fields, rest: Rest::End }, rest)
        }
        value => (value, Rest::End),
    };
    items.push(value);
    rest
}

/// What of a value can be seen of which not all bytes can be read: a header's first field.
fn unfinished<'a>(walk: &mut Walk<'_, 'a>, ty: &Ty, at: Addr, bytes: &'a [u8]) -> Value<'a> {
    if let Ty::Opening(record) = ty
        && let Some(field) = record.fields.first().filter(|field| field.at.end(walk.abi()) <= bytes.len())
    {
        let end = field.at.end(walk.abi());
        let value = walk.value(&field.ty, Site::Mem(at, &bytes[field.at.offset(walk.abi())..end]));
        let behind = Value::Unread(at.offset(end as u64), Fault::Unmapped);
        let fields = [(field.name, value), ("", behind)];
        return walk.fields(if record.fields.len() > 1 { &fields } else { &fields[..1] });
    }
    Value::Unread(at, Fault::Unmapped)
}

/// A list of attributes; one alone stands for itself.
fn attributes<'a>(walk: &mut Walk<'_, 'a>, table: &'static Attrs, at: Addr, bytes: &'a [u8]) -> Value<'a> {
    let mut items = BumpVec::new_in(walk.arena);
    let mut rest = Rest::End;
    let mut from = 0;
    let total = claimed(walk, at, bytes);
    // A list inside another is still about the same kind of thing, until it says another.
    let outer = walk.sibling;
    let mut sibling = outer;
    while from < total {
        let left = bytes.get(from..).unwrap_or_default();
        let here = at.offset(from as u64);
        let head = left.get(..ATTR.min(total - from));
        let Some(head) = head else {
            if items.is_empty() {
                return Value::Unread(at, Fault::Unmapped);
            }
            if total - from < ATTR {
                items.push(Value::Unread(here, Fault::Unmapped));
            } else {
                rest = Rest::Fault(here);
            }
            break;
        };
        if head.len() < ATTR {
            items.push(hex(walk, here, left));
            break;
        }
        if items.len() >= walk.limits().elements || !items.is_empty() && walk.spent() {
            rest = Rest::More;
            break;
        }
        let len = walk.number(&head[..2]) as usize;
        let whole = walk.number(&head[2..]);
        let kind = whole & NESTED.1;
        let size = len.clamp(ATTR, total - from) - ATTR;
        let data = &left[ATTR..left.len().min(ATTR + size)];
        let head = attribute_head(walk, table, len, whole);
        if size == 0 {
            items.push(head);
        } else {
            let here = here.offset(ATTR as u64);
            let mut own = BumpVec::new_in(walk.arena);
            own.push(head);
            let mut behind = Rest::End;
            let unread = walk.unread;
            walk.unread =
                unread.filter(|_| data.len() < size).map(|unread| Unread { end: here.offset(size as u64), ..unread });
            match table.row(kind) {
                Some(ty) => {
                    if let Ty::Text = ty {
                        sibling = data.split(|&b| b == 0).next().unwrap_or_default();
                    }
                    walk.sibling = sibling;
                    behind = pieces(walk, ty, here, data, &mut own);
                }
                None => own.push(hex(walk, here, data)),
            }
            walk.unread = unread;
            items.push(Value::List { items: own.into_bump_slice(), join: Join::Comma, rest: behind });
        }
        if len < ATTR {
            break;
        }
        from += len.next_multiple_of(4);
    }
    walk.sibling = outer;
    match (&items[..], rest) {
        ([one], Rest::End) => *one,
        _ => Value::List { items: items.into_bump_slice(), join: Join::Comma, rest },
    }
}

/// How many bytes these are by what the message says, with those that could not be read.
pub(crate) fn claimed(walk: &Walk<'_, '_>, at: Addr, bytes: &[u8]) -> usize {
    let missing = match walk.unread {
        Some(unread) if unread.at == at.offset(bytes.len() as u64) => unread.end.0.saturating_sub(unread.at.0),
        _ => 0,
    };
    bytes.len() + missing as usize
}

fn attribute_head<'a>(walk: &Walk<'_, 'a>, table: &Attrs, len: usize, whole: u64) -> Value<'a> {
    let own = Num::new(whole & NESTED.1, 2);
    let kind = match table.types {
        Some(types) => Value::Name(own, types, None),
        None => Value::Int(own, Base::Hex),
    };
    let mut parts = BumpVec::new_in(walk.arena);
    for bit in [NLA_F_NESTED, NLA_F_NET_BYTEORDER] {
        if whole & NESTED.0 & bit != 0 {
            parts.push(Value::Name(Num::new(bit, 2), &NLATTR_FLAGS, None));
        }
    }
    let kind = if parts.is_empty() {
        kind
    } else {
        parts.push(kind);
        Value::List { items: parts.into_bump_slice(), join: Join::Bar, rest: Rest::End }
    };
    walk.fields(&[("nla_len", Value::Int(Num::new(len as u64, 2), Base::Udec)), ("nla_type", kind)])
}

fn indexed<'a>(walk: &mut Walk<'_, 'a>, table: &'static Table, element: &Ty, at: Addr, bytes: &'a [u8]) -> Value<'a> {
    let size = element.size(walk.abi()).unwrap_or(1).max(1);
    let count = bytes.len() / size;
    let shown = count.min(walk.limits().elements);
    let mut items = BumpVec::with_capacity_in(shown, walk.arena);
    for (i, own) in bytes.chunks_exact(size).take(shown).enumerate() {
        let value = walk.value(element, Site::Mem(at.offset((i * size) as u64), own));
        let plain = Value::Int(Num::new(i as u64, 4), Base::Udec);
        let index = match table.name(walk.abi(), i as u64) {
            Some(name) => Value::Spelled(walk.put(plain), walk.put(Value::bare(name))),
            None => walk.explained(plain, Value::bare(table.unknown)),
        };
        items.push(Value::Indexed(walk.put(index), walk.put(value)));
    }
    let rest = if count > shown { Rest::More } else { Rest::End };
    Value::List { items: items.into_bump_slice(), join: Join::Comma, rest }
}

/// A header that is not whole: its first field.
fn opening<'a>(walk: &mut Walk<'_, 'a>, record: &'static Record, at: Addr, bytes: &'a [u8]) -> Value<'a> {
    let first = record.fields.first().filter(|field| field.at.end(walk.abi()) <= bytes.len());
    let Some(field) = first else { return hex(walk, at, bytes) };
    let own = &bytes[field.at.offset(walk.abi())..field.at.end(walk.abi())];
    let value = walk.value(&field.ty, Site::Mem(at, own));
    let fields = walk.arena.alloc_slice_copy(&[Field { name: field.name, value, show: Show::Always }]);
    Value::Struct { fields, rest: if record.fields.len() > 1 { Rest::More } else { Rest::End } }
}

/// Bytes of which nothing is known.
pub(crate) fn hex<'a>(walk: &Walk<'_, 'a>, at: Addr, bytes: &'a [u8]) -> Value<'a> {
    let total = claimed(walk, at, bytes);
    // Of longer data the byte behind the limit must be there as well.
    if bytes.len() < total && bytes.len() <= walk.limits().string {
        return Value::Unread(at, Fault::Unmapped);
    }
    let shown = bytes.len().min(walk.limits().string);
    // An empty buffer is no data in hex.
    let quote = if bytes.is_empty() { Quote::Plain } else { Quote::Hex };
    Value::Bytes { data: &bytes[..shown], quote, cut: shown < total }
}

/// A message of which only the family is known.
pub(crate) static FAMILY_ONLY: Hook =
    Hook { name: "family", reads: "nothing else", phase: Phase::Enter, size: None, run: family_only };

fn family_only<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let Site::Mem(at, bytes) = site else { return Value::Unavailable };
    let Some((&family, data)) = bytes.split_first() else { return Value::Nothing };
    let family = Value::Name(Num::new(family.into(), 1), &ADDRFAMS, None);
    if claimed(walk, at.offset(1), data) == 0 {
        walk.fields(&[("family", family)])
    } else {
        walk.fields(&[("family", family), ("data", hex(walk, at.offset(1), data))])
    }
}
