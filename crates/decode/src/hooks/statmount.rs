//! The strings of statmount(2): fields hold their offsets behind the structure.

use abi::layout::statmount;
use bumpalo::collections::Vec as BumpVec;
use model::Addr;
use model::value::{Join, Quote, Rest, Value};

use crate::ty::{Arg, Hook, Phase};
use crate::walk::{Site, Walk};

/// The longest string: options of a mount fill a page at most.
const MOST: usize = 4096;

/// A string; the argument is the field itself.
pub static STRING: Hook = Hook {
    name: "statmount string",
    reads: "the string at the field's offset behind the structure",
    phase: Phase::Exit,
    size: Some(abi::Size { size: [4; 3], name: "u32" }),
    run: |walk, site, args| {
        let (at, _) = place(walk, site, args);
        one(walk, at).0
    },
};

/// Strings, one behind the other; the arguments are the field itself and their number.
pub static STRINGS: Hook = Hook {
    name: "statmount strings",
    reads: "the strings at the field's offset behind the structure",
    phase: Phase::Exit,
    size: Some(abi::Size { size: [4; 3], name: "u32" }),
    run: |walk, site, args| {
        let (mut at, count) = place(walk, site, args);
        let shown = count.min(walk.limits().elements as u64);
        let mut items = BumpVec::new_in(walk.arena);
        let mut rest = if count > shown { Rest::More } else { Rest::End };
        for _ in 0..shown {
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

fn place<'a>(walk: &Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> (Addr, u64) {
    let Site::Mem(at, bytes) = site else { return (Addr(0), 0) };
    let start = args.first().map_or(at, |field| walk.record_start(*field, at));
    let behind = statmount::SIZE.of(walk.abi()) as u64;
    (start.offset(behind).offset(walk.number(bytes)), args.get(1).map_or(0, |count| walk.arg(*count)))
}

fn one<'a>(walk: &mut Walk<'_, 'a>, at: Addr) -> (Value<'a>, Option<usize>) {
    match walk.read_text(at, MOST) {
        Ok((data, cut)) => (Value::Bytes { data, quote: Quote::Plain, cut }, Some(data.len())),
        Err(fault) => (Value::Unread(at, fault), None),
    }
}
