//! io_uring_register(2): what counts, chains or depends on more than its own field.

use bumpalo::collections::Vec as BumpVec;
use model::value::{Base, Field, Handle, Join, Num, Rest, Show, Value};
use model::{Addr, Fault};

use crate::structs::uring::{PROBE, PROBED, QUERY};
use crate::ty::{Arg, Hook, Len, Phase, Ty};
use crate::walk::{Site, Walk};

/// A descriptor, or IORING_REGISTER_FILES_SKIP for one that stays.
pub static FD_OR_SKIP: Hook = Hook {
    name: "fd",
    reads: "",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [4; 3], name: "int" }),
    run: fd_or_skip,
};
/// The descriptor in the lower half of a 64-bit field.
pub static LOW_FD: Hook = Hook {
    name: "fd",
    reads: "",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [8; 3], name: "__u64" }),
    run: low_fd,
};
/// Descriptors behind a pointer, as many as io_uring_register(2)'s last argument says.
pub static UPDATED_FDS: Hook =
    Hook { name: "fds", reads: "nr_args descriptors", phase: Phase::Enter, size: None, run: updated_fds };
/// What a restriction is about; of an unknown kind the operand stands in a comment.
pub static RESTRICTION_OPCODE: Hook =
    Hook { name: "opcode", reads: "the operand behind it", phase: Phase::Enter, size: None, run: restriction };
/// The bytes of a command that follow a request of 64 bytes.
pub static COMMAND: Hook =
    Hook { name: "cmd", reads: "64 bytes behind the request", phase: Phase::Enter, size: None, run: command };
/// What io_uring supports: a header that counts the entries behind it. Before the call it should be all zero and is
/// shown when it is not.
pub static PROBES: Hook =
    Hook { name: "io_uring_probe", reads: "the entries", phase: Phase::Both, size: None, run: probes };
/// CPUs for workers, 128 bytes of them at most; named argument: the size of the set.
pub static CPUS: Hook =
    Hook { name: "cpu_set_t", reads: "up to 128 bytes", phase: Phase::Enter, size: None, run: cpus };
/// Limits of workers by their kind, before the call.
pub static WORKERS: Hook =
    Hook { name: "workers", reads: "nr_args numbers", phase: Phase::Enter, size: None, run: workers };
/// The limits that held before, after the call.
pub static OLD_WORKERS: Hook =
    Hook { name: "workers", reads: "nr_args numbers", phase: Phase::Exit, size: None, run: old_workers };
/// A chain of queries.
pub static QUERIES: Hook = Hook {
    name: "io_uring_query_hdr",
    reads: "the queries it is chained to",
    phase: Phase::Enter,
    size: None,
    run: queries,
};

fn cpus<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    const MOST: u64 = 128;
    let size = args.first().map_or(0, |arg| walk.arg(*arg) & 0xffff_ffff);
    let at = address(site);
    let set = walk.before_call(|walk| walk.pointer(at, &Ty::Bitset(Len::N(size.min(MOST)))));
    let (Value::To(_, Value::Bitset(bytes, _)), true) = (set, size > MOST) else { return set };
    let numbers = (0..bytes.len() * 8).filter(|i| bytes[i / 8] >> (i % 8) & 1 == 1);
    let items = numbers.map(|i| Value::Int(Num::new(i as u64, 4), Base::Udec));
    let items = BumpVec::from_iter_in(items, walk.arena).into_bump_slice();
    Value::To(at, walk.put(Value::List { items, join: Join::Blank, rest: Rest::More }))
}

fn fd_or_skip<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let fd = walk.num(site, 4);
    let table = &abi::names::URING_FILES_UPDATE_FDS;
    match table.name(walk.abi(), fd.bits) {
        Some(_) => Value::Name(fd, table, Some(Base::Dec)),
        None => Value::Handle(fd, Handle::Fd),
    }
}

fn low_fd<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    Value::Handle(Num::new(walk.num(site, 8).bits, 4), Handle::Fd)
}

fn updated_fds<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    static FD: Ty = Ty::Hook(&FD_OR_SKIP, &[]);
    let at = Addr(walk.num(site, 8).bits);
    let count = walk.call_arg(3) & 0xffff_ffff;
    walk.pointer(at, &Ty::Array(&FD, Len::N(count)))
}

fn restriction<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let table = &abi::names::URING_RESTRICTION_OPCODES;
    let opcode = walk.num(site, 2);
    let value = Value::Name(opcode, table, None);
    match site {
        Site::Mem(at, _) if table.name(walk.abi(), opcode.bits).is_none() => {
            let operand = walk.read_num(at.offset(2), 1).unwrap_or(0);
            let note = if operand == 0 { "op: 0".into() } else { format!("op: {operand:#x}") };
            let note = walk.arena.alloc_str(&note);
            walk.noted(value, Value::bare(note))
        }
        _ => value,
    }
}

fn command<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    static BYTE: Ty = Ty::Width(1, &Ty::Hex);
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let layout = abi::layout::io_uring_sqe::attr_ptr.offset(walk.abi()) as u64;
    let from = Addr(at.0.wrapping_sub(layout)).offset(64);
    walk.elements(&BYTE, from, 64, None)
}

fn probe<'a>(walk: &mut Walk<'_, 'a>, at: Addr, count: Option<u64>) -> Value<'a> {
    let size = PROBE.size.of(walk.abi());
    let bytes = match walk.read(at, size) {
        Ok(bytes) => bytes,
        Err(fault) => return Value::Unread(at, fault),
    };
    if count.is_some() && bytes.iter().all(|&b| b == 0) {
        return Value::ptr(at);
    }
    let len = abi::layout::io_uring_probe::ops_len.offset(walk.abi());
    let count = count.unwrap_or_else(|| u64::from(bytes[len]));
    let Value::Struct { fields, rest } = walk.record(&PROBE, at, bytes, None) else { return Value::ptr(at) };
    let ops = walk.elements(&Ty::Struct(&PROBED), at.offset(size as u64), count, None);
    let mut all = BumpVec::from_iter_in(fields.iter().copied(), walk.arena);
    all.push(Field { name: "ops", value: ops, show: Show::Always });
    Value::To(at, walk.put(Value::Struct { fields: all.into_bump_slice(), rest }))
}

fn address(site: Site<'_>) -> Addr {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    Addr(at)
}

fn probes<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    /// More operations the kernel does not take, io_uring_register(2).
    const MOST: u64 = 256;
    let count = args.first().map_or(0, |arg| walk.arg(*arg));
    let at = address(site);
    if at.is_null() || count > MOST {
        return Value::ptr(at);
    }
    let before = walk.before_call(|walk| probe(walk, at, Some(count)));
    if !walk.succeeded() {
        return before;
    }
    let after = walk.after_call(|walk| probe(walk, at, None));
    match before {
        Value::To(..) => Value::Changed(walk.put(before), walk.put(after)),
        _ => after,
    }
}

/// Numbers with the kinds of workers as indexes.
fn limits<'a>(walk: &mut Walk<'_, 'a>, at: Addr, count: u64) -> Value<'a> {
    static KIND: Ty = Ty::NameOr(&abi::names::URING_IOWQ_ACCT, Base::Udec);
    let Value::List { items, join, rest } = walk.elements(&Ty::Uint, at, count, None) else {
        return Value::Unread(at, Fault::Unmapped);
    };
    let mut named = BumpVec::with_capacity_in(items.len(), walk.arena);
    for (i, item) in items.iter().enumerate() {
        let kind = walk.value(&KIND, Site::Reg(i as u64));
        named.push(Value::Indexed(walk.put(kind), item));
    }
    Value::To(at, walk.put(Value::List { items: named.into_bump_slice(), join, rest }))
}

fn workers<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let count = args.first().map_or(0, |arg| walk.arg(*arg));
    let at = address(site);
    if at.is_null() {
        return Value::ptr(at);
    }
    walk.before_call(|walk| limits(walk, at, count))
}

fn old_workers<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let count = args.first().map_or(0, |arg| walk.arg(*arg));
    let at = address(site);
    let shown = walk.before_call(|walk| walk.read(at, 4).is_ok() && count != 0);
    if !shown {
        return Value::Nothing;
    }
    let cut = |value: &Value<'_>| matches!(value, Value::To(_, Value::List { rest: Rest::Fault(_), .. }));
    if walk.succeeded() {
        let after = walk.after_call(|walk| limits(walk, at, count));
        return if cut(&after) { Value::Nothing } else { after };
    }
    // After a failure the address tells that there is nothing to see, unless not even the numbers before were whole.
    let before = walk.before_call(|walk| limits(walk, at, count));
    if cut(&before) { Value::Nothing } else { Value::Int(Num::new(at.0, 8), Base::Hex) }
}

/// How many queries of a chain are shown at most, each inside the one before.
const LONGEST_CHAIN: usize = 32;

fn queries<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let abi = walk.abi();
    let size = QUERY.size.of(abi);
    let next = abi::layout::io_uring_query_hdr::next_entry.offset(abi);
    // Outside in; a chain may have no end.
    let mut chain = BumpVec::new_in(walk.arena);
    let limits = walk.limits();
    let most = if limits.brief { limits.string.min(LONGEST_CHAIN) } else { LONGEST_CHAIN };
    let mut at = address(site);
    let mut inner = loop {
        if at.is_null() {
            break Value::ptr(at);
        }
        let bytes = match walk.read(at, size) {
            Ok(bytes) => bytes,
            Err(fault) => break Value::Unread(at, fault),
        };
        if chain.len() >= most {
            let more = walk.noted(Value::ptr(at), Value::bare("..."));
            break more;
        }
        let Value::Struct { fields, .. } = walk.record(&QUERY, at, bytes, None) else { break Value::ptr(at) };
        chain.push((at, fields));
        at = Addr(walk.number(&bytes[next..next + 8]));
    };
    for (at, fields) in chain.into_iter().rev() {
        let mut all = BumpVec::from_iter_in(fields.iter().copied(), walk.arena);
        for field in &mut all {
            if field.name == "answer" {
                field.name = "query_data";
            }
        }
        all.push(Field { name: "next_entry", value: inner, show: Show::Always });
        let value = Value::Struct { fields: all.into_bump_slice(), rest: Rest::End };
        inner = Value::To(at, walk.put(value));
    }
    inner
}
