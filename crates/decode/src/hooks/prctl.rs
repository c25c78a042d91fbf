//! prctl(2) and arch_prctl(2): what rows cannot say.

use abi::Table;
use model::Addr;
use model::value::{Aux, Base, Num, Outcome, Quote, Value};

use crate::structs::prctl::XFEATURE_MASKS;
use crate::ty::{Arg, Hook, Phase};
use crate::walk::{RetHook, Site, Walk};

/// A thread's name as `PR_SET_NAME` takes it: the kernel looks at 15 bytes.
pub static NAME: Hook = Hook {
    name: "thread name",
    reads: "up to 16 bytes",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        /// `TASK_COMM_LEN` without its NUL, linux/sched.h.
        const LEN: usize = 15;
        let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
        let limit = walk.limits().string.min(LEN);
        match walk.read_text(Addr(at), limit) {
            Ok((data, cut)) => Value::Bytes { data, quote: Quote::Plain, cut },
            Err(fault) => Value::Unread(Addr(at), fault),
        }
    },
};

/// A set of extended processor states, always with the names in a comment.
pub static XFEATURE_SET: Hook = Hook {
    name: "xfeature mask",
    reads: "8 bytes",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [8, 8, 8], name: "u64" }),
    run: xfeatures,
};

fn xfeatures<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let num = walk.num(site, 8);
    let mut left = num.bits;
    let mut names = bumpalo::collections::String::new_in(walk.arena);
    for entry in XFEATURE_MASKS.entries(walk.abi()) {
        if left & entry.value == entry.value {
            left &= !entry.value;
            if !names.is_empty() {
                names.push('|');
            }
            names.push_str(entry.name);
        }
    }
    let note = match (names.is_empty(), left) {
        (_, 0) => Value::bare(names.into_bump_str()),
        (true, _) => Value::bare(XFEATURE_MASKS.unknown),
        (false, left) => Value::bare(bumpalo::format!(in walk.arena, "{}|{:#x}", names, left).into_bump_str()),
    };
    walk.noted(Value::Int(num, Base::Hex), note)
}

fn named<'a>(walk: &mut Walk<'_, 'a>, raw: u64, table: &'static Table) -> (Outcome<'a>, &'a [Aux<'a>]) {
    let aux = table.name(walk.abi(), raw).map_or(&[][..], |name| walk.remark("", Value::bare(name)));
    (Outcome::Value(Value::Int(Num::new(raw, 8), Base::Udec)), aux)
}

/// `PR_GET_DUMPABLE`'s result, named in every style.
pub static DUMPABLE: RetHook =
    RetHook { name: "dumpable", run: |walk, raw| named(walk, raw, &abi::names::PR_DUMPABLE), errors: false };

/// `PR_MCE_KILL_GET`'s result, named in every style.
pub static MCE_POLICY: RetHook = RetHook {
    name: "machine check policy",
    run: |walk, raw| named(walk, raw, &abi::names::PR_MCE_KILL_POLICY),
    errors: false,
};
