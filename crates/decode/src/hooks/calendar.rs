//! Wall-clock times with the date in a comment.

use model::Addr;
use model::value::{Base, Num, Value};

use crate::row::Record;
use crate::structs::time::{TIMESPEC, TIMESPEC64, TIMEVAL};
use crate::ty::{Hook, Phase};
use crate::walk::{Site, Walk};

/// Seconds since the epoch, with the nanoseconds in another field where there are any.
pub static CALENDAR: Hook = Hook {
    name: "calendar",
    reads: "the seconds, and the nanoseconds of another field",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [8, 4, 8], name: "time_t" }),
    run: |walk, site, args| {
        let num = walk.num(site, walk.abi().long());
        let nsec = args.first().map_or(0, |arg| walk.arg(*arg));
        dated(walk, Value::Int(num, Base::Dec), num.signed(), nsec, 9)
    },
};

/// `struct statx_timestamp`, linux/stat.h.
pub static STATX_TIME: Hook = Hook {
    name: "statx_timestamp",
    reads: "the timestamp",
    phase: Phase::Enter,
    size: Some(abi::layout::statx_timestamp::SIZE),
    run: |walk, site, _| {
        use abi::layout::statx_timestamp::{tv_nsec, tv_sec};
        let Site::Mem(_, bytes) = site else { return Value::Unavailable };
        let field = |at: abi::At| {
            let start = at.offset(walk.abi());
            bytes.get(start..start + at.size(walk.abi())).map_or(0, |bytes| walk.number(bytes))
        };
        let (sec, nsec) = (field(tv_sec), field(tv_nsec));
        let value = walk.fields(&[
            ("tv_sec", Value::Int(Num::new(sec, 8), Base::Dec)),
            ("tv_nsec", Value::Int(Num::new(nsec, 4), Base::Udec)),
        ]);
        dated(walk, value, sec as i64, nsec, 9)
    },
};

/// utimes(2)'s pair of timevals.
pub static UTIMES: Hook = pair("timeval[2]", |walk, site, _| both(walk, site, &TIMEVAL, 1000));
/// utimensat(2)'s pair of timespecs.
pub static UTIMENS: Hook = pair("timespec[2]", |walk, site, _| both(walk, site, &TIMESPEC, 1));
/// The same with 64-bit time on 32-bit ABIs.
pub static UTIMENS64: Hook = pair("timespec64[2]", |walk, site, _| both(walk, site, &TIMESPEC64, 1));

const fn pair(name: &'static str, run: crate::ty::HookFn) -> Hook {
    Hook { name, reads: "both times", phase: Phase::Enter, size: None, run }
}

fn both<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, record: &'static Record, unit: u64) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let size = record.size.of(walk.abi());
    match walk.read(at, 2 * size) {
        Ok(bytes) => {
            let first = time(walk, at, &bytes[..size], record, unit);
            let second = time(walk, at.offset(size as u64), &bytes[size..], record, unit);
            let shown = walk.limits().elements.min(2);
            Value::List {
                items: walk.list(&[first, second][..shown]),
                join: model::value::Join::Comma,
                rest: if shown < 2 { model::value::Rest::More } else { model::value::Rest::End },
            }
        }
        Err(fault) => Value::Unread(at, fault),
    }
}

fn time<'a>(walk: &mut Walk<'_, 'a>, at: Addr, bytes: &'a [u8], record: &'static Record, unit: u64) -> Value<'a> {
    let value = walk.record(record, at, bytes, None);
    let field = |i: usize| {
        let start = record.fields[i].at.offset(walk.abi());
        let size = record.fields[i].at.size(walk.abi());
        Num::new(walk.number(&bytes[start..start + size]), size as u8)
    };
    let (sec, part) = (field(0).signed(), field(1).bits);
    let special = &abi::names::UTIME_SPECIAL;
    if unit == 1 && special.name(walk.abi(), part).is_some() {
        let name = Value::Name(Num::new(part, 8), special, None);
        return Value::Spelled(walk.put(value), walk.put(name));
    }
    dated(walk, value, sec, part.saturating_mul(unit), if unit == 1 { 9 } else { 6 })
}

/// A value with its date, unless it is the epoch itself or not a time.
pub fn dated<'a>(walk: &Walk<'_, 'a>, value: Value<'a>, sec: i64, nsec: u64, digits: u8) -> Value<'a> {
    match u32::try_from(nsec) {
        Ok(nsec) if nsec < 1_000_000_000 && (sec != 0 || nsec != 0) => {
            walk.noted(value, Value::Calendar { sec, nsec, digits })
        }
        _ => value,
    }
}
