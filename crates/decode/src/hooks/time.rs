//! Results that are times, or states of the clock.

use model::Addr;
use model::value::{Aux, Base, Num, Outcome, Value};

use crate::row::Record;
use crate::structs::time::{TIMEX, TIMEX64};
use crate::walk::{RetHook, Walk};

/// time(2)'s result: seconds, and the date that they are.
pub static SECONDS: RetHook = RetHook {
    name: "seconds",
    run: |walk, raw| {
        let num = Num::new(raw, walk.abi().long() as u8);
        let date = Value::Calendar { sec: num.signed(), nsec: 0, digits: 9 };
        (Outcome::Value(Value::Int(num, Base::Udec)), walk.remark("", date))
    },
    errors: false,
};

/// adjtimex(2)'s result: the state of the clock, named in every style.
pub static TIMEX_STATE: RetHook =
    RetHook { name: "clock state", run: |walk, raw| state(walk, raw, 0, &TIMEX), errors: false };
/// clock_adjtime(2)'s result.
pub static CLOCK_STATE: RetHook =
    RetHook { name: "clock state", run: |walk, raw| state(walk, raw, 1, &TIMEX), errors: false };
/// clock_adjtime64(2)'s result.
pub static CLOCK_STATE64: RetHook =
    RetHook { name: "clock state", run: |walk, raw| state(walk, raw, 1, &TIMEX64), errors: false };

/// The state stands behind a structure that could be read: `buf` is that argument.
fn state<'a>(walk: &mut Walk<'_, 'a>, raw: u64, buf: u8, timex: &Record) -> (Outcome<'a>, &'a [Aux<'a>]) {
    let (at, size) = (Addr(walk.call_arg(buf)), timex.size.of(walk.abi()));
    let told = !at.is_null() && walk.after_call(|walk| walk.read(at, size)).is_ok();
    let name = abi::names::ADJTIMEX_STATE.name(walk.abi(), raw & 0xffff_ffff).filter(|_| told);
    let aux = name.map_or(&[][..], |name| walk.remark("", Value::To(at, walk.put(Value::bare(name)))));
    (Outcome::Value(Value::uint(raw)), aux)
}
