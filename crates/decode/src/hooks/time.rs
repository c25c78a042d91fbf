//! Results that are times, or states of the clock.

use model::value::{Aux, Base, Num, Outcome, Value};

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
pub static CLOCK_STATE: RetHook = RetHook { name: "clock state", run: state, errors: false };

fn state<'a>(walk: &mut Walk<'_, 'a>, raw: u64) -> (Outcome<'a>, &'a [Aux<'a>]) {
    let name = abi::names::ADJTIMEX_STATE.name(walk.abi(), raw & 0xffff_ffff);
    let aux = name.map_or(&[][..], |name| walk.remark("", Value::bare(name)));
    (Outcome::Value(Value::uint(raw)), aux)
}
