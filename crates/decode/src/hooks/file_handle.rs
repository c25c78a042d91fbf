//! `struct file_handle` (open_by_handle_at(2)): a length, a type and so many bytes.

use abi::layout::file_handle;
use model::Addr;
use model::value::{Base, Num, Quote, Value};

use crate::ty::{Hook, Phase};
use crate::walk::{Site, Walk};

/// The longest handle (`MAX_HANDLE_SZ`, linux/exportfs.h).
const MAX_HANDLE: u64 = 128;
/// `EOVERFLOW`: the buffer is too small, and the kernel says how large it should be.
const EOVERFLOW: u32 = 75;

/// name_to_handle_at(2)'s handle: how much room there was, what came.
pub static HANDLE_OUT: Hook = Hook {
    name: "file_handle",
    reads: "the handle's size before the call, the handle after it",
    phase: Phase::Both,
    size: None,
    run: made,
};
/// open_by_handle_at(2)'s handle.
pub static HANDLE_IN: Hook =
    Hook { name: "file_handle", reads: "the handle", phase: Phase::Enter, size: None, run: given };

fn address<'a>(site: Site<'a>) -> Addr {
    match site {
        Site::Reg(bits) => Addr(bits),
        Site::Mem(at, _) => at,
    }
}

fn size(walk: &mut Walk<'_, '_>, at: Addr) -> Result<Num, model::Fault> {
    let field = file_handle::handle_bytes;
    let abi = walk.abi();
    walk.read_num(at.offset(field.offset(abi) as u64), field.size(abi)).map(|n| Num::new(n, 4))
}

fn kind<'a>(walk: &mut Walk<'_, 'a>, at: Addr) -> Value<'a> {
    let field = file_handle::handle_type;
    let abi = walk.abi();
    match walk.read_num(at.offset(field.offset(abi) as u64), field.size(abi)) {
        Ok(n) => Value::Int(Num::new(n, 4), Base::Dec),
        Err(_) => Value::Unavailable,
    }
}

/// The bytes behind the header, shown whole: they mean nothing in part.
fn handle<'a>(walk: &mut Walk<'_, 'a>, at: Addr, len: u64) -> Value<'a> {
    let from = at.offset(file_handle::SIZE.of(walk.abi()) as u64);
    match walk.read(from, len.min(MAX_HANDLE) as usize) {
        Ok(data) => Value::Bytes { data, quote: Quote::Hex, cut: len > MAX_HANDLE },
        Err(_) => Value::Unavailable,
    }
}

fn given<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [crate::ty::Arg]) -> Value<'a> {
    let at = address(site);
    match walk.read(at, file_handle::SIZE.of(walk.abi())) {
        Err(fault) => Value::Unread(at, fault),
        Ok(_) => {
            let bytes = size(walk, at).unwrap_or(Num::new(0, 4));
            let kind = kind(walk, at);
            let handle = handle(walk, at, bytes.bits);
            walk.fields(&[("handle_bytes", Value::Int(bytes, Base::Udec)), ("handle_type", kind), ("f_handle", handle)])
        }
    }
}

fn made<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [crate::ty::Arg]) -> Value<'a> {
    let at = address(site);
    if at.is_null() {
        return Value::ptr(at);
    }
    let before = match walk.before_call(|walk| size(walk, at)) {
        Ok(before) => before,
        Err(fault) => return Value::Unread(at, fault),
    };
    let room = Value::Int(before, Base::Udec);
    let overflow = walk.inputs.returned.is_some_and(|r| r.error == Some(EOVERFLOW));
    if !walk.succeeded() && !overflow {
        let value = walk.fields(&[("handle_bytes", room)]);
        return Value::To(at, walk.put(value));
    }
    let value = walk.after_call(|walk| {
        let after = size(walk, at).unwrap_or(before);
        let bytes = Value::Changed(walk.put(room), walk.put(Value::Int(after, Base::Udec)));
        if overflow {
            return walk.fields(&[("handle_bytes", bytes)]);
        }
        let kind = kind(walk, at);
        let handle = handle(walk, at, after.bits);
        walk.fields(&[("handle_bytes", bytes), ("handle_type", kind), ("f_handle", handle)])
    });
    Value::To(at, walk.put(value))
}
