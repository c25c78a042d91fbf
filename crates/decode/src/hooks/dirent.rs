//! Directory entries, as getdents(2) and getdents64(2) write them: records of varying length, one behind the other.

use abi::At;
use abi::layout::{linux_dirent, linux_dirent64};
use bumpalo::collections::Vec as BumpVec;
use model::value::{Base, Join, Num, Quote, Rest, Value};
use model::{Addr, Fault};

use crate::ty::{Hook, Phase};
use crate::walk::{Site, Walk};

/// getdents(2)'s entries: the type is the last byte of each.
pub static DIRENTS: Hook = entries("linux_dirent", |walk, site, _| dirents(walk, site, false));
/// getdents64(2)'s entries.
pub static DIRENTS64: Hook = entries("linux_dirent64", |walk, site, _| dirents(walk, site, true));

const fn entries(name: &'static str, run: crate::ty::HookFn) -> Hook {
    Hook { name, reads: "as many bytes as were returned", phase: Phase::Exit, size: None, run }
}

fn dirents<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, wide: bool) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let len = walk.result().unwrap_or(0) as usize;
    // More than there was room for is nothing that the kernel has written.
    if len as u64 > walk.call_arg(2) & 0xffff_ffff {
        return Value::ptr(at);
    }
    let reclen = if wide { linux_dirent64::d_reclen } else { linux_dirent::d_reclen };
    let header = reclen.offset(walk.abi()) + reclen.size(walk.abi());
    let bytes = match walk.read(at, len) {
        Ok(bytes) => bytes,
        // A program that records its calls may have kept no more than what counts them.
        Err(Fault::NotCaptured) if walk.limits().brief => return counted(walk, at, len, reclen),
        Err(fault) => return Value::Unread(at, fault),
    };
    let mut items = BumpVec::new_in(walk.arena);
    let mut count = 0;
    let (mut rest, mut more) = (bytes, Rest::End);
    while rest.len() > header {
        let own = (num(walk, rest, reclen).bits as usize).min(rest.len());
        if own <= header {
            // No entry is that short: nothing tells where the next one would be.
            break;
        }
        count += 1;
        if !walk.limits().brief && walk.spent() {
            more = Rest::More;
            break;
        }
        if !walk.limits().brief {
            let item = entry(walk, &rest[..own], header, wide);
            items.push(item);
        }
        rest = &rest[own..];
    }
    let full = if walk.limits().brief {
        Value::Nothing
    } else {
        Value::List { items: items.into_bump_slice(), join: Join::Comma, rest: more }
    };
    walk.brief(at, count, "entries", full)
}

/// How many entries there are, by their lengths alone.
fn counted<'a>(walk: &mut Walk<'_, 'a>, at: Addr, len: usize, reclen: At) -> Value<'a> {
    let (place, size) = (reclen.offset(walk.abi()), reclen.size(walk.abi()));
    let (mut from, mut count) = (0usize, 0);
    while len.saturating_sub(from) > place + size {
        let own = match walk.read_num(at.offset((from + place) as u64), size) {
            Ok(own) => own as usize,
            Err(fault) => return Value::Unread(at, fault),
        };
        if own <= place + size {
            break;
        }
        count += 1;
        from += own;
    }
    walk.brief(at, count, "entries", Value::Nothing)
}

fn num(walk: &Walk<'_, '_>, bytes: &[u8], at: At) -> Num {
    let (start, size) = (at.offset(walk.abi()), at.size(walk.abi()));
    bytes.get(start..start + size).map_or(Num::new(0, size as u8), |bytes| Num::new(walk.number(bytes), size as u8))
}

fn entry<'a>(walk: &Walk<'_, 'a>, bytes: &'a [u8], header: usize, wide: bool) -> Value<'a> {
    let int = |at, base| Value::Int(num(walk, bytes, at), base);
    let name = |bytes: &'a [u8]| {
        let end = bytes.iter().position(|&b| b == 0);
        Value::Bytes { data: &bytes[..end.unwrap_or(bytes.len())], quote: Quote::Path, cut: end.is_none() }
    };
    let kind = |byte: u8| Value::Name(Num::new(byte.into(), 1), &abi::names::DIRENT_TYPES, None);
    if wide {
        walk.fields(&[
            ("d_ino", int(linux_dirent64::d_ino, Base::Udec)),
            ("d_off", int(linux_dirent64::d_off, Base::Udec)),
            ("d_reclen", int(linux_dirent64::d_reclen, Base::Udec)),
            ("d_type", kind(bytes[header])),
            ("d_name", name(&bytes[header + 1..])),
        ])
    } else {
        walk.fields(&[
            ("d_ino", int(linux_dirent::d_ino, Base::Udec)),
            ("d_off", int(linux_dirent::d_off, Base::Udec)),
            ("d_reclen", int(linux_dirent::d_reclen, Base::Udec)),
            ("d_name", name(&bytes[header..bytes.len() - 1])),
            ("d_type", kind(bytes[bytes.len() - 1])),
        ])
    }
}
