//! Times in clock ticks (`clock_t`).

use bumpalo::Bump;
use model::value::{Base, Num, Value};

use crate::ty::{Arg, Hook, Phase};
use crate::walk::{Site, Walk};

/// Clock ticks in a second, as user space sees them: `USER_HZ` of x86 (`man 7 time`).
const PER_SECOND: u64 = 100;

/// A number of ticks with the seconds that it means: `7 /* 0.07 s */`.
pub static TICKS: Hook = Hook {
    name: "clock ticks",
    reads: "nothing else",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [8, 4, 8], name: "clock_t" }),
    run: |walk, site, _: &[Arg]| ticks(walk_num(walk, site), walk.arena),
};

fn walk_num<'a>(walk: &Walk<'_, 'a>, site: Site<'a>) -> Num {
    walk.num(site, walk.reg_size())
}

/// See [`TICKS`].
pub fn ticks<'a>(num: Num, arena: &'a Bump) -> Value<'a> {
    let value = Value::Int(num, Base::Udec);
    if num.bits == 0 {
        return value;
    }
    let note = bumpalo::format!(in arena, "{}.{:02} s", num.bits / PER_SECOND, num.bits % PER_SECOND);
    let value: &Value<'_> = arena.alloc(value);
    Value::Spelled(value, arena.alloc(Value::Noted(value, arena.alloc(Value::bare(note.into_bump_str())))))
}
