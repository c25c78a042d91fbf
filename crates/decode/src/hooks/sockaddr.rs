//! Socket addresses of all families (`man 7 socket`, unix, ip, ipv6, netlink, packet, vsock).
//!
//! The family chooses the record; one that the length does not cover, or of a family without a record, is shown as
//! plain bytes.

use bumpalo::collections::Vec as BumpVec;
use model::Addr;
use model::value::{Base, Field, Join, Num, Quote, Rest, Show, Value};

use crate::row::Record;
use crate::structs::net;
use crate::ty::{Arg, Hook, Phase};
use crate::walk::{Site, Walk, inline_text};

/// The most that the kernel takes: `struct sockaddr_storage`.
pub const MOST: usize = 128;
/// Bytes of `sun_path`, and the offset of it.
const UNIX_PATH: (usize, usize) = (108, 2);

const AF_UNIX: u64 = 1;
const AF_INET6: u64 = 10;

const AF_AX25: u64 = 3;
const AF_PACKET: u64 = 17;
const AF_RXRPC: u64 = 33;
const AF_ALG: u64 = 38;
const AF_NFC: u64 = 39;

/// Records of families, and how many bytes at least make an address of them.
static FAMILIES: &[(u64, &Record, usize)] = &[
    (2, &net::INET, 16),
    (4, &net::IPX, 16),
    (9, &net::X25, 18),
    (16, &net::NETLINK, 12),
    (AF_PACKET, &net::PACKET, 20),
    (30, &net::TIPC, 16),
    (36, &net::IEEE802154, 20),
    (AF_ALG, &net::ALG, 25),
    (AF_NFC, &net::NFC, 16),
    (40, &net::VSOCK, 16),
    (42, &net::QIPCRTR, 12),
    (44, &net::XDP, 16),
    (45, &net::MCTP, 12),
];

/// Bluetooth's addresses, which only their length tells apart.
static BLUETOOTH: &[(usize, &Record)] =
    &[(4, &net::HCI_OLD), (6, &net::HCI), (8, &net::SCO), (10, &net::RC), (12, &net::L2_OLD), (14, &net::L2)];
const AF_BLUETOOTH: u64 = 31;

/// The address of `len` bytes at `at`. Below the two bytes of a family, or above what an `int` holds, it is only a
/// pointer.
pub fn sockaddr<'a>(walk: &mut Walk<'_, 'a>, at: Addr, len: u64) -> Value<'a> {
    let len = len as u32 as i32;
    if len < 2 || at.is_null() {
        return Value::ptr(at);
    }
    match walk.read(at, (len as usize).min(MOST)) {
        Ok(bytes) => decode(walk, at, bytes),
        Err(fault) => Value::Unread(at, fault),
    }
}

/// An address in bytes that are there already, two at least.
pub fn decode<'a>(walk: &mut Walk<'_, 'a>, at: Addr, bytes: &'a [u8]) -> Value<'a> {
    let family = walk.number(&bytes[..2]);
    // Fields that the length only half covers read as if the rest were zero.
    let padded = |walk: &Walk<'_, 'a>, to: usize| -> &'a [u8] {
        let own = walk.arena.alloc_slice_fill_copy(to.max(bytes.len()), 0u8);
        own[..bytes.len()].copy_from_slice(bytes);
        own
    };
    if family == AF_UNIX {
        return unix(walk, bytes);
    }
    if family == AF_INET6 && bytes.len() >= 24 {
        // The scope id is newer than the structure; link-local addresses (fe80::/10, ff02::/16) belong to an interface.
        let link = link_local(&bytes[8..24]);
        let own = if bytes.len() > 24 { padded(walk, 28) } else { bytes };
        return walk.record(if link { &net::INET6_LINK } else { &net::INET6 }, at, own, None);
    }
    if let Some((_, record, least)) = FAMILIES.iter().find(|(number, _, _)| *number == family)
        && bytes.len() >= *least
    {
        let own = padded(walk, record.size.of(walk.abi()));
        return match family {
            AF_ALG => with_name(walk, at, own, bytes),
            AF_PACKET => with_hardware_address(walk, at, own, bytes),
            AF_NFC if bytes.len() >= net::NFC_LLCP.size.of(walk.abi()) => walk.record(&net::NFC_LLCP, at, own, None),
            AF_NFC if bytes.len() > *least => match walk.record(record, at, own, None) {
                Value::Struct { fields, .. } => Value::Struct { fields, rest: Rest::More },
                other => other,
            },
            _ => walk.record(record, at, own, None),
        };
    }
    if family == AF_BLUETOOTH
        && let Some((_, record)) = BLUETOOTH.iter().find(|(len, _)| *len == bytes.len())
    {
        let own = padded(walk, record.size.of(walk.abi()));
        return walk.record(record, at, own, None);
    }
    if family == AF_AX25 && bytes.len() >= 16 {
        return ax25(walk, bytes);
    }
    if family == AF_RXRPC && bytes.len() >= net::RXRPC.size.of(walk.abi()) {
        return rxrpc(walk, at, bytes);
    }
    let data = Value::Bytes { data: &bytes[2..], quote: Quote::Plain, cut: false };
    with_family(walk, bytes, (bytes.len() > 2).then_some(("sa_data", data)))
}

fn with_family<'a>(walk: &Walk<'_, 'a>, bytes: &'a [u8], field: Option<(&'static str, Value<'a>)>) -> Value<'a> {
    let family = Value::Name(Num::new(walk.number(&bytes[..2]), 2), &abi::names::ADDRFAMS, None);
    let mut fields = BumpVec::new_in(walk.arena);
    fields.push(Field { name: "sa_family", value: family, show: Show::Always });
    if let Some((name, value)) = field {
        fields.push(Field { name, value, show: Show::Always });
    }
    Value::Struct { fields: fields.into_bump_slice(), rest: Rest::End }
}

/// unix(7): a path, an abstract name behind a NUL, or nothing (autobind, unnamed).
fn unix<'a>(walk: &Walk<'_, 'a>, bytes: &'a [u8]) -> Value<'a> {
    let (most, from) = UNIX_PATH;
    let path = &bytes[from..bytes.len().min(from + most)];
    let value = match path {
        [] => None,
        [0, name @ ..] => Some(Value::Bytes { data: name, quote: Quote::Abstract, cut: false }),
        path => {
            let end = path.iter().position(|&b| b == 0).unwrap_or(path.len());
            Some(Value::Bytes { data: &path[..end], quote: Quote::Path, cut: false })
        }
    };
    with_family(walk, bytes, value.map(|value| ("sun_path", value)))
}

/// A `socklen_t` as the kernel reads it: signed.
#[must_use]
pub fn length<'a>(len: u64) -> Value<'a> {
    Value::Int(Num::new(len, 4), Base::Dec)
}

/// The record's fields with another value for the last one.
fn ending<'a>(walk: &mut Walk<'_, 'a>, value: Value<'a>, name: &str, last: Value<'a>) -> Value<'a> {
    let Value::Struct { fields, rest } = value else { return value };
    let mut own = BumpVec::from_iter_in(fields.iter().copied(), walk.arena);
    if let Some(field) = own.iter_mut().find(|field| field.name == name) {
        field.value = last;
    }
    Value::Struct { fields: own.into_bump_slice(), rest }
}

/// AF_ALG: the name goes on to the end of the address.
fn with_name<'a>(walk: &mut Walk<'_, 'a>, at: Addr, own: &'a [u8], bytes: &'a [u8]) -> Value<'a> {
    let value = walk.record(&net::ALG, at, own, None);
    ending(walk, value, "salg_name", inline_text(&bytes[24..]))
}

/// packet(7): the hardware address is as long as it says, or as the whole address is.
fn with_hardware_address<'a>(walk: &mut Walk<'_, 'a>, at: Addr, own: &'a [u8], bytes: &'a [u8]) -> Value<'a> {
    let value = walk.record(&net::PACKET, at, own, None);
    let len = usize::from(bytes[11]);
    let there = &bytes[12..];
    let rest = if len > there.len() { Rest::More } else { Rest::End };
    let octets = octets(walk, &there[..len.min(there.len())], rest);
    ending(walk, value, "sll_addr", octets)
}

/// ax25(4): the station, then up to eight stations that repeat.
fn ax25<'a>(walk: &mut Walk<'_, 'a>, bytes: &'a [u8]) -> Value<'a> {
    /// Bytes of a call sign; where the first repeater stands; how many there may be.
    const CALL: usize = 7;
    const HEAD: usize = 16;
    const MOST_REPEATERS: usize = 8;
    let count = Num::new(walk.number(&bytes[12..16]), 4);
    let call = call_sign(walk, &bytes[2..2 + CALL]);
    let station = [("sax25_call", call), ("sax25_ndigis", Value::Int(count, Base::Dec))];
    let family = Value::Name(Num::new(walk.number(&bytes[..2]), 2), &abi::names::ADDRFAMS, None);
    if bytes.len() == HEAD && count.bits == 0 {
        return walk.fields(&[("sa_family", family), station[0], station[1]]);
    }
    let mut fields = BumpVec::new_in(walk.arena);
    fields.push(Field { name: "sa_family", value: family, show: Show::Always });
    fields.push(Field { name: "fsa_ax25", value: walk.fields(&station), show: Show::Always });
    let repeaters = &bytes[HEAD..bytes.len().min(HEAD + CALL * MOST_REPEATERS)];
    let named = usize::try_from(count.signed()).unwrap_or(0).min(MOST_REPEATERS);
    if named > 0 {
        let mut items = BumpVec::new_in(walk.arena);
        for repeater in repeaters.chunks_exact(CALL).take(named.min(walk.limits().elements)) {
            items.push(call_sign(walk, repeater));
        }
        let rest = if named > items.len() { Rest::More } else { Rest::End };
        let list = Value::List { items: items.into_bump_slice(), join: Join::Comma, rest };
        fields.push(Field { name: "fsa_digipeater", value: list, show: Show::Always });
    }
    let whole = repeaters.len().is_multiple_of(CALL) && bytes.len() == HEAD + repeaters.len();
    let rest = if whole { Rest::End } else { Rest::More };
    Value::Struct { fields: fields.into_bump_slice(), rest }
}

/// A call sign: six letters and digits, each shifted by one, and a station number; `*` for none. One that is not as it
/// should be is shown as bytes, with the text that it might be.
fn call_sign<'a>(walk: &Walk<'_, 'a>, call: &'a [u8]) -> Value<'a> {
    let mut letters = [0; 6];
    for (letter, &b) in letters.iter_mut().zip(call) {
        *letter = b >> 1;
    }
    let name = letters.trim_ascii_end();
    let station = call[6] >> 1 & 0xf;
    let mut text = BumpVec::from_iter_in(name.iter().copied(), walk.arena);
    if name.is_empty() && station == 0 {
        text.push(b'*');
    } else {
        text.push(b'-');
        text.extend_from_slice(if station >= 10 { b"1" } else { b"" });
        text.push(b'0' + station % 10);
    }
    // No text may end the comment it stands in.
    let printable = letters.iter().all(|&c| (c == b' ' || c.is_ascii_graphic()) && !matches!(c, b'*' | b'/'));
    let shifted = call[..6].iter().all(|&b| b & 1 == 0) && call[6] & 0xe1 == 0;
    let proper =
        name.iter().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()) && (!name.is_empty() || station == 0);
    let text = Value::Bytes { data: text.into_bump_slice(), quote: Quote::Bare, cut: false };
    let bytes = walk.fields(&[("ax25_call", Value::Bytes { data: call, quote: Quote::Hex, cut: false })]);
    if proper && shifted {
        Value::Spelled(walk.put(bytes), walk.put(text))
    } else if printable {
        walk.noted(bytes, text)
    } else {
        bytes
    }
}

/// rxrpc's address: the address of its transport inside.
fn rxrpc<'a>(walk: &mut Walk<'_, 'a>, at: Addr, bytes: &'a [u8]) -> Value<'a> {
    const TRANSPORT: usize = 8;
    let Value::Struct { fields, rest } = walk.record(&net::RXRPC, at, bytes, None) else { return Value::Unavailable };
    let inner = &bytes[TRANSPORT..];
    let inner_at = at.offset(TRANSPORT as u64);
    let claimed = walk.number(&bytes[6..8]) as usize;
    let (family, claimed) = (walk.number(&inner[..2]), claimed.min(inner.len()));
    let names = match family {
        2 => Some(("sin", "sin_family")),
        AF_INET6 => Some(("sin6", "sin6_family")),
        _ => None,
    };
    let transport = match family {
        2 if claimed >= 16 => walk.record(&net::RXRPC_INET, inner_at, inner, None),
        AF_INET6 if claimed >= 24 => {
            let own = if claimed > 24 { inner } else { &inner[..24] };
            let record = if link_local(&inner[8..24]) { &net::RXRPC_INET6_LINK } else { &net::RXRPC_INET6 };
            walk.record(record, inner_at, own, None)
        }
        _ => {
            let family = Value::Name(Num::new(family, 2), &abi::names::ADDRFAMS, None);
            let mut all = BumpVec::new_in(walk.arena);
            all.push((names.map_or("family", |(_, name)| name), family));
            if claimed > 2 {
                all.push(("", Value::Bytes { data: &inner[2..claimed], quote: Quote::Plain, cut: false }));
            }
            walk.fields(&all)
        }
    };
    let transport = match names {
        Some((name, _)) => walk.fields(&[(name, transport)]),
        None => transport,
    };
    let mut all = BumpVec::from_iter_in(fields.iter().copied(), walk.arena);
    all.push(Field { name: "transport", value: transport, show: Show::Always });
    Value::Struct { fields: all.into_bump_slice(), rest }
}

/// Whether an IPv6 address belongs to an interface: fe80::/10, ff02::/16.
fn link_local(address: &[u8]) -> bool {
    address[0] == 0xfe && address[1] & 0xc0 == 0x80 || address[0] == 0xff && address[1] & 0xf == 2
}

/// Bluetooth's numbers are little-endian everywhere.
pub static HTOBS: Hook = Hook {
    name: "htobs",
    reads: "",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let value = Value::Int(walk.num(site, 2), Base::Udec);
        htobs(walk, value)
    },
};
/// IPX's network, a number in network order that is written in hex.
pub static IPX_NETWORK: Hook = Hook {
    name: "sipx_network",
    reads: "",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let Site::Mem(_, &[a, b, c, d]) = site else { return Value::Unavailable };
        let number = Num::new(u32::from_be_bytes([a, b, c, d]).into(), 4);
        Value::Call("htonl", walk.list(&[Value::Int(number, Base::Hex)]))
    },
};
/// A protocol over a Bluetooth channel.
pub static L2_PSM: Hook = Hook {
    name: "l2_psm",
    reads: "",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        const DYNAMIC: &[(u64, &str)] = &[(0x1001, "L2CAP_PSM_DYN_START"), (0x80, "L2CAP_PSM_LE_DYN_START")];
        let number = walk.num(site, 2);
        let upper = if number.bits < 0x1001 { 0xff } else { 0xffff };
        let value = beyond(walk, number, &abi::names::BLUETOOTH_L2_PSM, DYNAMIC, upper);
        htobs(walk, value)
    },
};
/// A Bluetooth channel.
pub static L2_CID: Hook = Hook {
    name: "l2_cid",
    reads: "",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let number = walk.num(site, 2);
        let value = beyond(walk, number, &abi::names::BLUETOOTH_L2_CID, &[(0x40, "L2CAP_CID_DYN_START")], 0xffff);
        htobs(walk, value)
    },
};

fn htobs<'a>(walk: &Walk<'_, 'a>, value: Value<'a>) -> Value<'a> {
    Value::Call("htobs", walk.list(&[value]))
}

/// A number with a name, or one so much above a name.
fn beyond<'a>(
    walk: &Walk<'_, 'a>,
    number: Num,
    table: &'static abi::Table,
    bases: &[(u64, &str)],
    upper: u64,
) -> Value<'a> {
    let plain = Value::Name(number, table, None);
    if table.name(walk.abi(), number.bits).is_some() || number.bits > upper {
        return plain;
    }
    let Some((base, name)) = bases.iter().find(|(base, _)| number.bits > *base) else { return plain };
    let text = walk.arena.alloc_str(&format!("{name}+{}", number.bits - base));
    Value::Spelled(walk.put(Value::Int(number, Base::Hex)), walk.put(Value::bare(text)))
}

/// A `struct sockaddr_storage` inside a record.
pub static STORAGE: Hook = Hook {
    name: "sockaddr_storage",
    reads: "",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| match site {
        Site::Mem(at, bytes) if bytes.len() >= 2 => decode(walk, at, bytes),
        _ => Value::Unavailable,
    },
};

/// A field's bytes, never cut: as many as another field says, or all.
pub static WHOLE: Hook = Hook {
    name: "bytes",
    reads: "their number",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| whole(walk, site, args, Quote::Plain),
};
/// The same in hex.
pub static WHOLE_HEX: Hook = Hook {
    name: "bytes in hex",
    reads: "their number",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| whole(walk, site, args, Quote::Hex),
};

fn whole<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg], quote: Quote) -> Value<'a> {
    let Site::Mem(_, bytes) = site else { return Value::Unavailable };
    let len = args.first().map_or(u64::MAX, |arg| walk.arg(*arg)).min(bytes.len() as u64) as usize;
    Value::Bytes { data: &bytes[..len], quote, cut: false }
}

/// A field's bytes as a list of numbers, never cut.
pub static OCTETS: Hook = Hook {
    name: "octets",
    reads: "",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| match site {
        Site::Mem(_, bytes) => octets(walk, bytes, Rest::End),
        Site::Reg(_) => Value::Unavailable,
    },
};

fn octets<'a>(walk: &Walk<'_, 'a>, bytes: &[u8], rest: Rest<'a>) -> Value<'a> {
    let items = bytes.iter().map(|&b| Value::Int(Num::new(b.into(), 1), Base::HexFull));
    let items = BumpVec::from_iter_in(items, walk.arena).into_bump_slice();
    Value::List { items, join: Join::Comma, rest }
}

#[cfg(test)]
mod tests {
    use crate::testing::{bytes, case, check};

    /// connect(2) to an address, of which the text behind `sa_family=` is expected.
    #[track_caller]
    fn address(of: Vec<u8>, expect: &str) {
        let len = of.len();
        let text = format!("3, {{sa_family={expect}}}, {len}; = 0");
        check("connect", case(&[3, 0x1000, len as u64]).memory(0x1000, of), &text);
    }

    fn call_sign(text: &[u8; 6], station: u8) -> Vec<u8> {
        text.iter().map(|b| b << 1).chain([station << 1]).collect()
    }

    #[test]
    fn stations_and_repeaters() {
        let station =
            |name: &[u8; 6], count: u64| [bytes(&[(3, 2)]), call_sign(name, 5), bytes(&[(0, 3), (count, 4)])].concat();
        address(station(b"AB1C  ", 0), "AF_AX25, sax25_call=AB1C-5, sax25_ndigis=0");
        let with_one = [station(b"AB1C  ", 2), call_sign(b"DIGI1 ", 11)].concat();
        address(
            with_one.clone(),
            "AF_AX25, fsa_ax25={sax25_call=AB1C-5, sax25_ndigis=2}, fsa_digipeater=[DIGI1-11, ...]",
        );
        address(
            [with_one, vec![0]].concat(),
            "AF_AX25, fsa_ax25={sax25_call=AB1C-5, sax25_ndigis=2}, fsa_digipeater=[DIGI1-11, ...], ...",
        );
        // Nothing that could end the comment is shown as text.
        let improper = r#"AF_AX25, sax25_call={ax25_call="\xc2@@@@@\n"} /* a-5 */, sax25_ndigis=0"#;
        address(station(b"a     ", 0), improper);
        let hostile = r#"AF_AX25, sax25_call={ax25_call="T^@@@@\n"}, sax25_ndigis=0"#;
        address(station(b"*/    ", 0), hostile);
    }

    #[test]
    fn bluetooth_by_length() {
        address(bytes(&[(31, 2), (1, 2), (3, 2)]), "AF_BLUETOOTH, hci_dev=htobs(1), hci_channel=HCI_CHANNEL_CONTROL");
        let l2 = |psm: u64, cid: u64| bytes(&[(31, 2), (psm, 2), (0, 6), (cid, 2), (1, 1), (0, 1)]);
        let text = |psm: &str, cid: &str| {
            format!(
                "AF_BLUETOOTH, l2_psm=htobs({psm}), l2_bdaddr=\"\\x00\\x00\\x00\\x00\\x00\\x00\", l2_cid=htobs({cid}), \
                 l2_bdaddr_type=BDADDR_LE_PUBLIC"
            )
        };
        address(l2(1, 4), &text("L2CAP_PSM_SDP", "L2CAP_CID_ATT"));
        address(l2(0x1003, 0x41), &text("L2CAP_PSM_DYN_START+2", "L2CAP_CID_DYN_START+1"));
        address(bytes(&[(31, 2), (9, 1)]), "AF_BLUETOOTH, sa_data=\"\\t\"");
    }

    #[test]
    fn addresses_inside_addresses() {
        let rxrpc = |transport: Vec<u8>, len: u64| {
            let mut own = [bytes(&[(33, 2), (2500, 2), (2, 2), (len, 2)]), transport].concat();
            own.resize(36, 0);
            own
        };
        let inet = || [vec![2, 0, 1, 2, 127, 0, 0, 1], vec![0; 8]].concat();
        let head =
            |len| format!("AF_RXRPC, srx_service=YFS_FS_SERVICE, transport_type=SOCK_DGRAM, transport_len={len}");
        let sin = "{sin={sin_family=AF_INET, sin_port=htons(258), sin_addr=inet_addr([127, 0, 0, 1])}}";
        address(rxrpc(inet(), 16), &format!("{}, transport={sin}", head(16)));
        let short = r#"{sin={sin_family=AF_INET, "\x01"}}"#;
        address(rxrpc(inet(), 3), &format!("{}, transport={short}", head(3)));
        let other = r#"{family=AF_UNIX, "a"}"#;
        address(rxrpc(b"\x01\0a".to_vec(), 3), &format!("{}, transport={other}", head(3)));
    }

    #[test]
    fn names_end_where_the_address_ends() {
        let alg = [bytes(&[(38, 2)]), b"hash\0\0\0\0\0\0\0\0\0\0".to_vec(), bytes(&[(0, 8)]), b"sha256".to_vec()];
        address(alg.concat(), "AF_ALG, salg_type=\"hash\", salg_feat=0, salg_mask=0, salg_name=\"sha25\"...");
    }
}
