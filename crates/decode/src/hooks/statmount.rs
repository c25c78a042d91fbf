//! The strings of statmount(2): fields hold their offsets behind the structure.

use abi::layout::statmount;
use bumpalo::collections::Vec as BumpVec;
use model::Addr;
use model::value::{Base, Join, Quote, Rest, Value};

use crate::structs::fs::STATMOUNT;
use crate::ty::{Arg, Hook, Phase};
use crate::walk::{Site, Walk};

/// The longest string: options of a mount fill a page at most.
const MOST: usize = 4096;

/// What statmount(2) fills: as much of the structure as the named size of the buffer covers; what lies beyond counts as
/// zero.
pub static MOUNT_STATUS: Hook = Hook {
    name: "statmount",
    reads: "the structure, 512 bytes, and the strings behind it",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, args| {
        let (Site::Mem(at, _), [size, ..]) = (site, args) else { return Value::Unavailable };
        let whole = statmount::SIZE.of(walk.abi());
        let filled = walk.arg(*size).min(whole as u64) as usize;
        if filled == 0 {
            return Value::ptr(at);
        }
        match walk.read(at, filled) {
            Ok(read) => {
                let bytes = walk.arena.alloc_slice_fill_copy(whole, 0u8);
                bytes[..filled].copy_from_slice(read);
                walk.record(&STATMOUNT, at, bytes, None)
            }
            Err(fault) => Value::Unread(at, fault),
        }
    },
};

/// Where the size of the buffer stands in statmount(2)'s arguments.
const BUFSIZE: u8 = 2;

/// A string; the argument is the field itself.
pub static STRING: Hook = Hook {
    name: "statmount string",
    reads: "the string at the field's offset behind the structure",
    phase: Phase::Exit,
    size: Some(abi::Size { size: [4; 3], name: "u32" }),
    run: |walk, site, args| {
        let (at, _) = place(walk, site, args);
        match at.map(|at| one(walk, at)) {
            Some((value, Some(_))) => value,
            _ => Value::Int(walk.num(site, 4), Base::Hex),
        }
    },
};

/// Strings, one behind the other; the arguments are the field itself and their number.
pub static STRINGS: Hook = Hook {
    name: "statmount strings",
    reads: "the strings at the field's offset behind the structure",
    phase: Phase::Exit,
    size: Some(abi::Size { size: [4; 3], name: "u32" }),
    run: |walk, site, args| {
        let (at, count) = place(walk, site, args);
        let Some(mut at) = at else { return Value::Int(walk.num(site, 4), Base::Hex) };
        let shown = count.min(walk.limits().elements as u64);
        let mut items = BumpVec::new_in(walk.arena);
        let mut rest = if count > shown { Rest::More } else { Rest::End };
        for _ in 0..shown {
            if !items.is_empty() && walk.spent() {
                rest = Rest::More;
                break;
            }
            walk.spend(1);
            let (value, len) = one(walk, at);
            let Some(len) = len else {
                rest = Rest::Fault(at);
                break;
            };
            items.push(value);
            at = at.offset(len as u64 + 1);
        }
        Value::List { items: items.into_bump_slice(), join: Join::Comma, rest }
    },
};

/// Where a string begins, unless that is not in the buffer, and how many there are.
fn place<'a>(walk: &Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> (Option<Addr>, u64) {
    let Site::Mem(at, bytes) = site else { return (None, 0) };
    let start = args.first().map_or(at, |field| walk.record_start(*field, at));
    let behind = statmount::SIZE.of(walk.abi()) as u64;
    let within = behind.saturating_add(walk.number(bytes)) < walk.call_arg(BUFSIZE);
    (within.then(|| start.offset(behind).offset(walk.number(bytes))), args.get(1).map_or(0, |count| walk.arg(*count)))
}

fn one<'a>(walk: &mut Walk<'_, 'a>, at: Addr) -> (Value<'a>, Option<usize>) {
    match walk.read_text(at, MOST) {
        Ok((data, cut)) => {
            // They are shown whole, however long strings may be.
            walk.spend(data.len() / 8);
            (Value::Bytes { data, quote: Quote::Plain, cut }, Some(data.len()))
        }
        Err(fault) => (Value::Unread(at, fault), None),
    }
}
