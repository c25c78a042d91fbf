//! Processes: what rows alone cannot say of scheduling, registration and security modules.

use abi::{c, layout};
use model::Addr;
use model::value::{Aux, Base, Handle, Join, Num, Of, Outcome, Owner, Quote, Rest, Value};

use crate::structs::process::{LANDLOCK_RULESET, LSM_CTX, RSEQ, RSEQ_CS, SCHED_ATTR};
use crate::ty::{Arg, Hook, Phase, Ty};
use crate::walk::{RetHook, Site, Walk};

/// `SCHED_ATTR_SIZE_VER0`, linux/sched/types.h.
const SCHED_ATTR_LEAST: u64 = 48;

/// `struct sched_attr` as sched_setattr(2) takes it: its own `size` says how much there is.
pub static SCHED_ATTR_IN: Hook =
    Hook { name: "sched_attr", reads: "up to 56 bytes", phase: Phase::Enter, size: None, run: attr_in };

/// What sched_setattr(2) put into `size` when that was not the kernel's: ` => {size=56}`.
pub static SCHED_ATTR_SIZE: Hook = Hook {
    name: "sched_attr size",
    reads: "4 bytes, before and after",
    phase: Phase::Exit,
    size: None,
    run: attr_size,
};

/// `struct sched_attr` as sched_getattr(2) fills it; named argument: the caller's size.
pub static SCHED_ATTR_OUT: Hook =
    Hook { name: "sched_attr out", reads: "up to 56 bytes", phase: Phase::Exit, size: None, run: attr_out };

/// `IOPRIO_PRIO_VALUE(class, data)`, linux/ioprio.h.
pub static IOPRIO: Hook = Hook {
    name: "I/O priority",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let num = walk.num(site, 4);
        Value::Spelled(walk.put(Value::Int(num, Base::Dec)), walk.put(ioprio(walk, num.bits)))
    },
};

/// The same in a request of io_submit(2), where its number is in hex.
pub static IOPRIO_HEX: Hook = Hook {
    name: "I/O priority",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let num = walk.num(site, 2);
        Value::Spelled(walk.put(Value::Int(num, Base::Hex)), walk.put(ioprio(walk, num.bits)))
    },
};

/// The same as a result.
pub static IOPRIO_RESULT: RetHook = RetHook {
    name: "I/O priority",
    run: |walk, raw| (Outcome::Value(Value::uint(raw)), walk.remark("", ioprio(walk, raw))),
    errors: false,
};

/// A scheduling policy as a result: hex, and its names in every style.
pub static POLICY_RESULT: RetHook = RetHook { name: "scheduling policy", run: policy, errors: false };

/// membarrier(2)'s result: commands for the query, a number otherwise.
pub static MEMBARRIER: RetHook = RetHook { name: "membarrier result", run: membarrier, errors: false };

/// landlock_create_ruleset(2)'s result: a descriptor, or with flags a number.
pub static LANDLOCK_RESULT: RetHook = RetHook {
    name: "landlock result",
    run: |walk, raw| {
        /// What asks about Landlock instead of making a ruleset.
        const ASKS: u64 = c::LANDLOCK_CREATE_RULESET_VERSION | c::LANDLOCK_CREATE_RULESET_ERRATA;
        let num = Num::new(raw, 4);
        let number = walk.call_arg(2) & ASKS != 0;
        (Outcome::Value(if number { Value::Int(num, Base::Udec) } else { Value::Handle(num, Handle::Fd) }), &[])
    },
    errors: false,
};

/// `struct rseq`, as much of it as the named size covers; what lies beyond counts as zero.
pub static RSEQ_AREA: Hook = Hook {
    name: "rseq",
    reads: "32 bytes or more, and the critical section",
    phase: Phase::Enter,
    size: None,
    run: rseq,
};

/// `struct rseq`'s pointer to the critical section, 64 bits everywhere: `{…} /* 0x7ffe… */`.
pub static CRITICAL_SECTION: Hook = Hook {
    name: "rseq_cs",
    reads: "the critical section, 32 bytes",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let at = Addr(walk.num(site, 8).bits);
        match walk.pointer(at, &Ty::Struct(&RSEQ_CS)) {
            value @ Value::To(..) => walk.noted(value, Value::ptr(at)),
            value => value,
        }
    },
};

/// A descriptor of another process; named argument: its pid.
pub static FD_OF: Hook = Hook {
    name: "fd of a process",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let pid = args.first().map_or(0, |arg| walk.arg(*arg)) as u32 as i32;
        Value::Handle(walk.num(site, 4), Handle::FdOf(Owner::Process(pid)))
    },
};

/// A descriptor of the process that a pidfd refers to; named argument: the pidfd.
pub static FD_BEHIND: Hook = Hook {
    name: "fd behind a pidfd",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let pidfd = args.first().map_or(0, |arg| walk.arg(*arg)) as u32 as i32;
        Value::Handle(walk.num(site, 4), Handle::FdOf(Owner::Pidfd(pidfd)))
    },
};

/// The `struct lsm_ctx` of lsm_set_self_attr(2) with its text; named argument: the size.
pub static LSM_CTX_IN: Hook =
    Hook { name: "lsm_ctx", reads: "the record and its text", phase: Phase::Enter, size: None, run: lsm_in };

/// What lsm_get_self_attr(2) fills: records one after another; named argument: the pointer to the size.
pub static LSM_CTXS: Hook =
    Hook { name: "lsm_ctx list", reads: "the records and their texts", phase: Phase::Both, size: None, run: lsm_out };

/// `struct landlock_ruleset_attr`, as much of it as the named size covers, `...` for more than is known.
pub static RULESET: Hook =
    Hook { name: "landlock ruleset", reads: "up to 48 bytes", phase: Phase::Enter, size: None, run: ruleset };

/// A size that the call changes whether it succeeds or not: `[8 => 32]`.
pub static SIZE_CHANGED: Hook = Hook {
    name: "changed size",
    reads: "4 bytes, before and after",
    phase: Phase::Both,
    size: None,
    run: size_changed,
};

fn ruleset<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let at = address(site);
    let claimed = args.first().map_or(0, |arg| walk.arg(*arg));
    let known = layout::landlock_ruleset_attr::SIZE.of(walk.abi()) as u64;
    match walk.read(at, claimed.min(known) as usize) {
        Ok(read) => {
            // A field that is covered in part counts as zero beyond.
            let bytes = walk.arena.alloc_slice_fill_copy(read.len().next_multiple_of(8), 0u8);
            bytes[..read.len()].copy_from_slice(read);
            let value = walk.record(&LANDLOCK_RULESET, at, bytes, None);
            match value {
                Value::Struct { fields, .. } if claimed > known => Value::Struct { fields, rest: Rest::More },
                value => value,
            }
        }
        Err(fault) => Value::Unread(at, fault),
    }
}

fn size_changed<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let at = address(site);
    if at.is_null() {
        return Value::ptr(at);
    }
    let number = |bits| Value::Int(Num::new(bits, 4), Base::Udec);
    let before = match walk.before_call(|walk| walk.read_num(at, 4)) {
        Ok(before) => number(before),
        Err(fault) => return Value::Unread(at, fault),
    };
    match walk.after_call(|walk| walk.read_num(at, 4)) {
        Ok(after) => Value::To(at, walk.put(Value::Changed(walk.put(before), walk.put(number(after))))),
        Err(_) => Value::To(at, walk.put(before)),
    }
}

fn address(site: Site<'_>) -> Addr {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    Addr(at)
}

fn attr_in<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let at = address(site);
    if at.is_null() {
        return Value::ptr(at);
    }
    walk.before_call(|walk| {
        let size = match walk.read_num(at, 4) {
            Ok(0) => SCHED_ATTR_LEAST,
            Ok(size) => size,
            Err(fault) => return Value::Unread(at, fault),
        };
        attr(walk, at, size)
    })
}

/// The fields that `size` covers, `...` for more than is known.
fn attr<'a>(walk: &mut Walk<'_, 'a>, at: Addr, size: u64) -> Value<'a> {
    let known = layout::sched_attr::SIZE.of(walk.abi()) as u64;
    // It has grown once, by two fields: half of them is none of them.
    let len = match size {
        size if size < SCHED_ATTR_LEAST => 4,
        size if size < known => SCHED_ATTR_LEAST,
        _ => known,
    };
    match walk.read(at, len as usize) {
        Ok(bytes) => {
            let mut value = walk.record(&SCHED_ATTR, at, bytes, None);
            if let Value::Struct { fields, .. } = value {
                let fields = if len == 4 { &fields[..fields.len().min(1)] } else { fields };
                let rest = if size > known { Rest::More } else { Rest::End };
                value = Value::Struct { fields, rest };
            }
            Value::To(at, walk.put(value))
        }
        Err(fault) => Value::Unread(at, fault),
    }
}

fn attr_size<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    const E2BIG: u32 = 7;
    let at = address(site);
    if walk.inputs.returned.is_none_or(|returned| returned.error != Some(E2BIG)) {
        return Value::Nothing;
    }
    let before = walk.before_call(|walk| walk.read_num(at, 4));
    let after = walk.after_call(|walk| walk.read_num(at, 4));
    match (before, after) {
        (Ok(before), Ok(after)) if before != after => {
            walk.fields(&[("size", Value::Int(Num::new(after, 4), Base::Udec))])
        }
        _ => Value::Nothing,
    }
}

fn attr_out<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let at = address(site);
    let size = args.first().map_or(0, |arg| walk.arg(*arg) & 0xffff_ffff);
    if at.is_null() || !walk.succeeded() || size == 0 {
        return Value::ptr(at);
    }
    let whole = layout::sched_attr::SIZE.of(walk.abi());
    walk.after_call(|walk| {
        let read = match walk.read(at, whole.min(size as usize)) {
            Ok(read) => read,
            Err(fault) => return Value::Unread(at, fault),
        };
        // What the caller's buffer had no room for counts as zero.
        let bytes = walk.arena.alloc_slice_fill_copy(whole, 0u8);
        bytes[..read.len()].copy_from_slice(read);
        let filled = match walk.number(&bytes[..4]) {
            filled if filled < SCHED_ATTR_LEAST => 4,
            // Half of the fields that came later is none of them.
            filled if filled < whole as u64 => SCHED_ATTR_LEAST as usize,
            _ => whole,
        };
        let value = walk.record(&SCHED_ATTR, at, &bytes[..filled], None);
        Value::To(at, walk.put(value))
    })
}

fn ioprio<'a>(walk: &Walk<'_, 'a>, bits: u64) -> Value<'a> {
    const CLASS_SHIFT: u32 = 13;
    let class = Value::Name(Num::new(bits >> CLASS_SHIFT, 4), &abi::names::IOPRIO_CLASS, None);
    let data = Value::Int(Num::new(bits & ((1 << CLASS_SHIFT) - 1), 4), Base::Udec);
    Value::Call("IOPRIO_PRIO_VALUE", walk.list(&[class, data]))
}

fn policy<'a>(walk: &mut Walk<'_, 'a>, raw: u64) -> (Outcome<'a>, &'a [Aux<'a>]) {
    let reset = raw & c::SCHED_RESET_ON_FORK;
    let names = &abi::names::SCHEDULERS;
    let value = Value::Int(Num::new(raw, 4), Base::Hex);
    let Some(name) = names.name(walk.abi(), raw & !reset) else { return (Outcome::Value(value), &[]) };
    let prefix = if reset != 0 { "SCHED_RESET_ON_FORK|" } else { "" };
    let text = bumpalo::format!(in walk.arena, "{prefix}{}", name);
    (Outcome::Value(value), walk.remark("", Value::bare(text.into_bump_str())))
}

fn membarrier<'a>(walk: &mut Walk<'_, 'a>, raw: u64) -> (Outcome<'a>, &'a [Aux<'a>]) {
    let num = Num::new(raw, 4);
    if walk.call_arg(0) as u32 == 0 {
        let aux =
            if raw == 0 { &[] } else { walk.remark("", Value::Flags(num, Of::One(&abi::names::MEMBARRIER_CMDS))) };
        return (Outcome::Value(Value::Int(num, Base::Hex)), aux);
    }
    (Outcome::Value(Value::Int(num, Base::Udec)), &[])
}

fn rseq<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let at = address(site);
    let whole = layout::rseq_area::SIZE.of(walk.abi());
    let size = args.first().map_or(0, |arg| walk.arg(*arg) & 0xffff_ffff).min(whole as u64) as usize;
    match walk.read(at, size) {
        Ok(read) => {
            let bytes = walk.arena.alloc_slice_fill_copy(whole, 0u8);
            bytes[..size].copy_from_slice(read);
            walk.record(&RSEQ, at, bytes, None)
        }
        Err(fault) => Value::Unread(at, fault),
    }
}

/// One record with its text; its length and whether it could be read to its end.
fn lsm_ctx<'a>(walk: &mut Walk<'_, 'a>, at: Addr, left: u64) -> Option<(Value<'a>, u64)> {
    let head = layout::lsm_ctx::SIZE.of(walk.abi());
    if left < head as u64 {
        return None;
    }
    let bytes = walk.read(at, head).ok()?;
    let Value::Struct { fields, .. } = walk.record(&LSM_CTX, at, bytes, None) else { return None };
    let field = |at: abi::At| walk.number(&bytes[at.offset(walk.abi())..at.end(walk.abi())]);
    let (len, text) = (field(layout::lsm_ctx::len), field(layout::lsm_ctx::ctx_len));
    let mut all = bumpalo::collections::Vec::with_capacity_in(fields.len() + 1, walk.arena);
    all.extend_from_slice(fields);
    // No more than the record says it holds, and than there is.
    let text = text.min(len.saturating_sub(head as u64)).min(left - head as u64);
    let shown = text.min(walk.limits().string as u64) as usize;
    if text > 0 {
        let value = match walk.read(at.offset(head as u64), shown) {
            Ok(data) => Value::Bytes { data, quote: Quote::Hex, cut: text > shown as u64 },
            Err(fault) => Value::Unread(at.offset(head as u64), fault),
        };
        all.push(model::value::Field { name: "ctx", value, show: model::value::Show::Always });
    }
    Some((Value::Struct { fields: all.into_bump_slice(), rest: Rest::End }, len))
}

fn lsm_in<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let at = address(site);
    let size = args.first().map_or(0, |arg| walk.arg(*arg) & 0xffff_ffff);
    match walk.before_call(|walk| lsm_ctx(walk, at, size)) {
        Some((value, _)) if !at.is_null() => Value::To(at, walk.put(value)),
        _ => Value::ptr(at),
    }
}

fn lsm_out<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    const SINGLE: u64 = c::LSM_FLAG_SINGLE;
    let at = address(site);
    let single = walk.call_arg(3) & SINGLE != 0;
    // The first record counts, whatever the call says.
    let records = walk.result().unwrap_or(0).max(1);
    let count = records.min(walk.limits().elements as u64);
    let list = |walk: &mut Walk<'_, 'a>| {
        let size = args.first().map(|arg| walk.arg_addr(*arg)).and_then(|size| walk.read_num(size, 4).ok());
        let mut left = size.unwrap_or(0);
        let mut items = bumpalo::collections::Vec::new_in(walk.arena);
        let mut next = at;
        let mut rest = Rest::End;
        for _ in 0..count {
            let Some((value, len)) = lsm_ctx(walk, next, left) else {
                rest = Rest::Fault(next);
                break;
            };
            items.push(value);
            // A record must lead on, or the walk would not end.
            if len < layout::lsm_ctx::SIZE.of(walk.abi()) as u64 || len > left {
                break;
            }
            left -= len;
            next = next.offset(len);
        }
        (items, rest)
    };
    let after = match walk.result() {
        Some(_) if !at.is_null() => {
            let (items, rest) = walk.after_call(list);
            if items.is_empty() {
                Value::ptr(at)
            } else {
                let list = Value::List { items: items.into_bump_slice(), join: Join::Comma, rest };
                Value::To(at, walk.put(list))
            }
        }
        _ => Value::ptr(at),
    };
    if !single || at.is_null() {
        return after;
    }
    // With this flag the identity of the wanted module goes in.
    let sized = args.first().map(|arg| walk.arg_addr(*arg));
    let sized = sized.is_some_and(|at| walk.before_call(|walk| walk.read_num(at, 4)).is_ok());
    let head = layout::lsm_ctx::SIZE.of(walk.abi());
    match walk.before_call(|walk| walk.read(at, head)) {
        Ok(bytes) if sized => {
            let id = walk.number(&bytes[..8]);
            let id = Value::Name(Num::new(id, 8), &abi::names::LSM_IDS, Some(Base::Hex));
            let before = walk.fields(&[("id", id)]);
            let before = Value::To(at, walk.put(before));
            Value::Changed(walk.put(before), walk.put(after))
        }
        _ => after,
    }
}
