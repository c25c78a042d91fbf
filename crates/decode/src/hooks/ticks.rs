//! Times in clock ticks (`clock_t`).

use bumpalo::Bump;
use model::value::{Base, Join, Num, Rest, Value};

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

/// sysinfo(2)'s three load averages: each is a `__kernel_ulong_t`, which has 64 bits on x32 where a `long` has 32.
pub static LOADS: Hook = Hook {
    name: "load averages",
    reads: "nothing else",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [24, 12, 24], name: "__kernel_ulong_t[3]" }),
    run: |walk, site, _: &[Arg]| {
        let Site::Mem(_, bytes) = site else { return Value::Unavailable };
        let each = (bytes.len() / 3).max(1);
        let shown = walk.limits().elements.min(3);
        let loads = bytes
            .chunks_exact(each)
            .take(shown)
            .map(|load| Value::Int(Num::new(walk.number(load), each as u8), Base::Udec));
        let items = bumpalo::collections::Vec::from_iter_in(loads, walk.arena).into_bump_slice();
        Value::List { items, join: Join::Comma, rest: if shown < 3 { Rest::More } else { Rest::End } }
    },
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
