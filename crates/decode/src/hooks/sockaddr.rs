//! Socket addresses of all families (`man 7 socket`, unix, ip, ipv6, netlink, packet, vsock).
//!
//! The family chooses the record; one that the length does not cover, or of a family without a record, is shown as
//! plain bytes.

use bumpalo::collections::Vec as BumpVec;
use model::Addr;
use model::value::{Base, Field, Num, Quote, Rest, Show, Value};

use crate::row::Record;
use crate::structs::net;
use crate::walk::Walk;

/// The most that the kernel takes: `struct sockaddr_storage`.
pub const MOST: usize = 128;
/// Bytes of `sun_path`, and the offset of it.
const UNIX_PATH: (usize, usize) = (108, 2);

const AF_UNIX: u64 = 1;
const AF_INET6: u64 = 10;

/// Records of families, and how many bytes at least make an address of them.
static FAMILIES: &[(u64, &Record, usize)] = &[
    (2, &net::INET, 16),
    (16, &net::NETLINK, 12),
    (17, &net::PACKET, 20),
    (38, &net::ALG, 25),
    (40, &net::VSOCK, 16),
    (42, &net::QIPCRTR, 12),
    (44, &net::XDP, 16),
    (45, &net::MCTP, 12),
];

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
        let link = bytes[8] == 0xfe && bytes[9] & 0xc0 == 0x80 || bytes[8] == 0xff && bytes[9] & 0xf == 2;
        let own = if bytes.len() > 24 { padded(walk, 28) } else { bytes };
        return walk.record(if link { &net::INET6_LINK } else { &net::INET6 }, at, own, None);
    }
    if let Some((_, record, least)) = FAMILIES.iter().find(|(number, _, _)| *number == family)
        && bytes.len() >= *least
    {
        let own = padded(walk, record.size.of(walk.abi()));
        return walk.record(record, at, own, None);
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
