//! Vectors of buffers (`struct iovec`, linux/uio.h).

use bumpalo::collections::Vec as BumpVec;
use model::value::{Join, Quote, Rest, Value};
use model::{Addr, Fault};

use crate::netlink;
use crate::ty::{Arg, Hook, Phase, Ty};
use crate::walk::{Site, Walk};
use crate::words::{Bytes, Of, Ptr, Ref, Ulong, record};

record! {
    /// A buffer whose content does not matter: its address and length.
    pub IOVEC = iovec {
        iov_base: Ptr,
        iov_len: Ulong,
    }
    /// A buffer with the data that the call reads from it.
    pub IOVEC_DATA = iovec {
        iov_base: Ref(&Bytes(Of(iov_len))),
        iov_len: Ulong,
    }
}

static ADDRESSES: Ty = Ty::Struct(&IOVEC);

/// The vector of a call that fills it (readv(2), process_vm_readv(2)), given how many buffers there are: after success
/// each shows what was put into it; otherwise addresses.
pub static IOV_READ: Hook =
    Hook { name: "iovec", reads: "the vector and the transferred data", phase: Phase::Exit, size: None, run: iov_read };

fn iov_read<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    let at = Addr(at);
    if at.is_null() {
        return Value::ptr(at);
    }
    let count = args.first().map_or(0, |arg| walk.arg(*arg));
    let vector = match walk.result() {
        Some(transferred) => walk.after_call(|walk| filled(walk, at, count, transferred, false)),
        None => walk.before_call(|walk| walk.elements(&ADDRESSES, at, count, None)),
    };
    match vector {
        Value::List { .. } => Value::To(at, walk.put(vector)),
        other => other,
    }
}

/// A vector of `count` buffers into which `left` bytes were put, the first ones first; `u64::MAX` for all of them. They are
/// netlink's messages if that is said, or known of the descriptor.
pub fn filled<'a>(walk: &mut Walk<'_, 'a>, at: Addr, count: u64, mut left: u64, netlink: bool) -> Value<'a> {
    let size = IOVEC.size.of(walk.abi());
    if count.checked_mul(size as u64).and_then(|bytes| bytes.checked_add(at.0)).is_none() {
        return Value::Unread(at, Fault::Unmapped);
    }
    let limits = walk.limits();
    let shown = count.min(limits.elements as u64);
    let mut rest = if count > shown { Rest::More } else { Rest::End };
    if shown == 0
        && count > 0
        && let Err(fault) = walk.first(at, size)
    {
        return Value::Unread(at, fault);
    }
    let mut items = BumpVec::new_in(walk.arena);
    let entry = |walk: &Walk<'_, '_>, bytes: &[u8]| {
        let field = |row: &crate::row::FieldRow| {
            let start = row.at.offset(walk.abi());
            walk.number(&bytes[start..start + row.at.size(walk.abi())])
        };
        (Addr(field(&IOVEC.fields[0])), field(&IOVEC.fields[1]))
    };
    // As many of them in one read as there are; where it ended is tried again, so that it shows why.
    let whole = walk.read_some(at, (shown as usize).min(walk.affordable().max(1)).saturating_mul(size));
    let together = shown > 1 && !netlink && walk.inputs.netlink.is_none();
    for i in 0..shown as usize {
        let from = at.offset((i * size) as u64);
        if i > 0 && walk.spent() {
            rest = Rest::More;
            break;
        }
        if together && i % Walk::TOGETHER == 0 {
            let next = whole.get(i * size..).unwrap_or_default().chunks_exact(size);
            let mut left = left;
            let wanted = next.map(|bytes| {
                let (base, len) = entry(walk, bytes);
                let here = len.min(left);
                left = if left == u64::MAX { left } else { left - here };
                (base, here.min(limits.string as u64) as usize)
            });
            walk.prefetch(wanted);
        }
        let own = match whole.get(i * size..(i + 1) * size) {
            Some(bytes) => Ok(bytes),
            None => walk.read(from, size),
        };
        let bytes = match own {
            Ok(bytes) => bytes,
            Err(fault) if i == 0 => return Value::Unread(at, fault),
            Err(_) => {
                rest = Rest::Fault(from);
                break;
            }
        };
        let (base, len) = entry(walk, bytes);
        let here = len.min(left);
        if left != u64::MAX {
            left -= here;
        }
        let data = if base.is_null() {
            Value::ptr(base)
        } else if (netlink && walk.recorded(base, here)) || walk.inputs.netlink.is_some() {
            match netlink::messages(walk, base, here) {
                value @ Value::Unread(..) => value,
                value => Value::To(base, walk.put(value)),
            }
        } else {
            let fetched = here.min(limits.string as u64);
            match walk.read(base, fetched as usize) {
                Ok(data) => Value::To(base, walk.put(Value::Bytes { data, quote: Quote::Plain, cut: here > fetched })),
                Err(fault) => Value::Unread(base, fault),
            }
        };
        items.push(walk.fields(&[("iov_base", data), ("iov_len", Value::uint(len))]));
    }
    walk.forget_fetched();
    if matches!(rest, Rest::More) && !walk.spent() {
        rest = walk.more(at.offset(shown * size as u64), size);
    }
    Value::List { items: items.into_bump_slice(), join: Join::Comma, rest }
}
