//! What keyctl(2) puts into buffers, and data whose length stands in a record.

use abi::layout::keyctl_pkey_params as layout;
use abi::names::{KEYCTL_CAPS0, KEYCTL_CAPS1};
use model::value::{Join, Num, Of, Quote, Rest, Value};

use crate::ty::{Arg, Hook, Len, Phase, Ty};
use crate::walk::{Site, Walk};

/// A text with its NUL, of which the result says how long it is and the argument how much of it fits.
pub static LABEL: Hook = Hook {
    name: "key text",
    reads: "the buffer up to the result or the given size",
    phase: Phase::Exit,
    size: None,
    run: label,
};

fn label<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let len = filled(walk, args);
    let most = len.min(walk.limits().string as u64);
    let bytes = match walk.read(at, most as usize) {
        Ok(bytes) => bytes,
        Err(fault) => return Value::Unread(at, fault),
    };
    let cut = len > most;
    match bytes {
        [data @ .., 0] if !cut => Value::Bytes { data, quote: Quote::Plain, cut },
        // Of a longer one the last byte that is shown may be a NUL as well.
        data => Value::Bytes { data, quote: Quote::Ended, cut },
    }
}

/// How much of a buffer was filled: the result, at most the buffer's size (the first of the arguments).
fn filled(walk: &Walk<'_, '_>, args: &[Arg]) -> u64 {
    let size = args.first().map_or(0, |arg| walk.arg(*arg));
    walk.result().unwrap_or(0).min(size)
}

/// The bytes of KEYCTL_CAPABILITIES, each with flags of its own.
pub static CAPABILITIES: Hook = Hook {
    name: "key capabilities",
    reads: "the buffer up to the result or the given size",
    phase: Phase::Exit,
    size: None,
    run: capabilities,
};

fn capabilities<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let len = filled(walk, args);
    let most = len.min(walk.limits().elements.min(walk.affordable()) as u64);
    let bytes = walk.read_some(at, most as usize);
    walk.spend(bytes.len());
    let rest = match bytes.len() as u64 {
        0 if most > 0 => return Value::Unread(at, model::Fault::Unmapped),
        there if there < most => Rest::Fault(at.offset(there)),
        _ if len > most => Rest::More,
        _ => Rest::End,
    };
    let items = walk.arena.alloc_slice_fill_iter(bytes.iter().enumerate().map(|(i, &byte)| {
        let num = Num::new(byte.into(), 1);
        match i {
            0 => Value::Flags(num, Of::One(&KEYCTL_CAPS0)),
            1 => Value::Flags(num, Of::One(&KEYCTL_CAPS1)),
            _ => Value::Int(num, model::value::Base::Hex),
        }
    }));
    Value::List { items, join: Join::Comma, rest }
}

/// Data of `in_len` bytes, from the record behind the argument.
pub static PKEY_IN: Hook = Hook {
    name: "pkey in",
    reads: "in_len of the record behind its argument, and so many bytes",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| sized(walk, site, args, layout::in_len),
};

/// Data of `in2_len` bytes, from the record behind the argument.
pub static PKEY_IN2: Hook = Hook {
    name: "pkey in2",
    reads: "in2_len of the record behind its argument, and so many bytes",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| sized(walk, site, args, layout::in2_len),
};

/// What came out, in a buffer of `out_len` bytes.
pub static PKEY_OUT: Hook = Hook {
    name: "pkey out",
    reads: "out_len of the record behind its argument, and so many bytes",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, args| sized(walk, site, args, layout::out_len),
};

fn sized<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg], field: abi::At) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let Some(record) = args.first().map(|arg| walk.arg_addr(*arg)) else { return Value::ptr(at) };
    let from = record.offset(field.offset(walk.abi()) as u64);
    let Ok(len) = walk.read_num(from, field.size(walk.abi())) else { return Value::ptr(at) };
    walk.target(&Ty::Bytes(Len::N(len)), at)
}
