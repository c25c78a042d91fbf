//! Answers of poll(2) and select(2): the descriptors that are ready, and the time that was left.

use bumpalo::collections::Vec as BumpVec;
use model::Addr;
use model::value::{Aux, Base, Handle, Join, Num, Outcome, Rest, Value};

use crate::row::Record;
use crate::structs::poll::POLLED;
use crate::structs::time::{TIMESPEC, TIMESPEC64, TIMEVAL};
use crate::ty::{Arg, Hook, Phase, Ty};
use crate::walk::{RetHook, Site, Walk};

/// A `fd_set` of as many descriptors as the argument says; select(2) reads whole words of it.
pub static FD_SET: Hook =
    Hook { name: "fd_set", reads: "the set's words up to nfds", phase: Phase::Enter, size: None, run: fd_set };

/// More descriptors than any process can have (`fs.nr_open`'s default).
const MOST_FDS: i32 = 1 << 20;

fn fd_set<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let nfds = args.first().map_or(0, |arg| walk.arg(*arg)) as u32 as i32;
    match set(walk, at, nfds) {
        Some(Ok(bytes)) => numbers(walk, bytes),
        Some(Err(fault)) => Value::Unread(at, fault),
        None => Value::ptr(at),
    }
}

/// The numbers in a set: all of them, or as many as a call may show.
fn numbers<'a>(walk: &mut Walk<'_, 'a>, bytes: &'a [u8]) -> Value<'a> {
    let most = walk.affordable();
    let count = ones(bytes) as usize;
    if count <= most {
        walk.spend(count);
        return Value::Bitset(bytes, Some(Handle::Fd));
    }
    let mut items = BumpVec::with_capacity_in(most, walk.arena);
    for (i, &byte) in bytes.iter().enumerate() {
        let mut left = byte;
        while left != 0 && items.len() < most {
            let fd = i as u64 * 8 + u64::from(left.trailing_zeros());
            items.push(Value::Handle(Num::new(fd, 4), Handle::Fd));
            left &= left - 1;
        }
        if items.len() >= most {
            break;
        }
    }
    walk.spend(items.len());
    Value::List { items: items.into_bump_slice(), join: Join::Blank, rest: Rest::More }
}

/// How many bits of a set are.
fn ones(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let words = words.iter().map(|word| u64::from(u64::from_ne_bytes(*word).count_ones()));
    words.sum::<u64>() + rest.iter().map(|byte| u64::from(byte.count_ones())).sum::<u64>()
}

/// The bits of a set below `nfds`; nothing when the kernel would not read any.
fn set<'a>(walk: &mut Walk<'_, 'a>, at: Addr, nfds: i32) -> Option<Result<&'a [u8], model::Fault>> {
    if nfds <= 0 || at.is_null() {
        return None;
    }
    let nfds = nfds.min(MOST_FDS) as usize;
    let word = walk.abi().long();
    let read = nfds.div_ceil(word * 8) * word;
    let bytes = match walk.read(at, read) {
        Ok(bytes) => bytes,
        Err(fault) => return Some(Err(fault)),
    };
    let own = walk.arena.alloc_slice_copy(&bytes[..nfds.div_ceil(8)]);
    if let (Some(last), used @ 1..) = (own.last_mut(), nfds % 8) {
        *last &= (1 << used) - 1;
    }
    Some(Ok(own))
}

/// poll(2): the descriptors with an answer.
pub static POLL: RetHook = RetHook { name: "poll", run: |walk, raw| ready(walk, raw, None), errors: false };
/// ppoll(2): the same, and what is left of the time.
pub static PPOLL: RetHook =
    RetHook { name: "ppoll", run: |walk, raw| ready(walk, raw, Some(&TIMESPEC)), errors: false };
/// ppoll(2) with 64-bit time on 32-bit ABIs.
pub static PPOLL64: RetHook =
    RetHook { name: "ppoll_time64", run: |walk, raw| ready(walk, raw, Some(&TIMESPEC64)), errors: false };
/// select(2).
pub static SELECT: RetHook = RetHook { name: "select", run: |walk, raw| selected(walk, raw, &TIMEVAL), errors: false };
/// pselect6(2).
pub static PSELECT: RetHook =
    RetHook { name: "pselect6", run: |walk, raw| selected(walk, raw, &TIMESPEC), errors: false };
/// pselect6(2) with 64-bit time on 32-bit ABIs.
pub static PSELECT64: RetHook =
    RetHook { name: "pselect6_time64", run: |walk, raw| selected(walk, raw, &TIMESPEC64), errors: false };

fn count<'a>(raw: u64) -> Outcome<'a> {
    Outcome::Value(Value::Int(Num::new(raw, 8), Base::Udec))
}

/// The remark of a call that waited in vain.
pub fn timeout<'a>(walk: &Walk<'_, 'a>) -> &'a [Aux<'a>] {
    walk.remark("Timeout", Value::Nothing)
}

/// What is left of the time behind an argument, as a remark.
pub fn left<'a>(walk: &mut Walk<'_, 'a>, arg: u8, record: &'static Record) -> Option<Aux<'a>> {
    let at = Addr(walk.call_arg(arg));
    if at.is_null() {
        return None;
    }
    let value = walk.after_call(|walk| walk.pointer(at, &Ty::Struct(record)));
    Some(Aux { label: "left", value })
}

fn ready<'a>(walk: &mut Walk<'_, 'a>, raw: u64, time: Option<&'static Record>) -> (Outcome<'a>, &'a [Aux<'a>]) {
    if raw == 0 {
        return (count(raw), timeout(walk));
    }
    let (at, nfds) = (Addr(walk.call_arg(0)), walk.call_arg(1) as u32);
    let size = POLLED.size.of(walk.abi());
    let mut items = BumpVec::new_in(walk.arena);
    let mut rest = Rest::End;
    walk.after_call(|walk| {
        // Those without an answer cost nothing but the reading.
        const TOGETHER: usize = 1 << 13;
        let mut some: &[u8] = &[];
        for i in 0..u64::from(nfds) {
            let from = at.offset(i * size as u64);
            let place = i as usize % TOGETHER * size;
            if place == 0 {
                some = walk.read_some(from, size * TOGETHER.min(nfds as usize - i as usize));
            }
            let Some(bytes) = some.get(place..place + size) else {
                match i {
                    0 => items.push(Value::ptr(at)),
                    _ => rest = Rest::Fault(from),
                }
                break;
            };
            let revents = POLLED.fields[1].at;
            if bytes[revents.offset(walk.abi())..][..2] == [0, 0] {
                continue;
            }
            if items.len() >= walk.limits().elements || walk.spent() {
                rest = Rest::More;
                break;
            }
            let value = walk.record(&POLLED, from, bytes, None);
            items.push(value);
        }
    });
    let list = Value::List { items: items.into_bump_slice(), join: Join::Comma, rest };
    let mut aux = BumpVec::new_in(walk.arena);
    // A result without a descriptor to go with it says no more than the number, nor does one of more than there is room for.
    if nfds != 0 && at.0.checked_add(u64::from(nfds) * size as u64).is_some() {
        aux.push(Aux { label: "", value: list });
    }
    aux.extend(time.and_then(|record| left(walk, 2, record)));
    (count(raw), aux.into_bump_slice())
}

fn selected<'a>(walk: &mut Walk<'_, 'a>, raw: u64, time: &'static Record) -> (Outcome<'a>, &'a [Aux<'a>]) {
    if raw == 0 {
        return (count(raw), timeout(walk));
    }
    let nfds = walk.call_arg(0) as u32 as i32;
    // The result counts the bits of all sets together; nothing beyond it was set by the kernel.
    let mut left_of = raw;
    let mut aux = BumpVec::new_in(walk.arena);
    for (i, label) in ["in", "out", "except"].into_iter().enumerate() {
        let at = Addr(walk.call_arg(1 + i as u8));
        if let Some(Ok(bytes)) = walk.after_call(|walk| set(walk, at, nfds))
            && let bytes = first_bits(walk, bytes, &mut left_of)
            && bytes.iter().any(|&b| b != 0)
        {
            let value = numbers(walk, bytes);
            aux.push(Aux { label, value });
        }
    }
    aux.extend(left(walk, 4, time));
    (count(raw), aux.into_bump_slice())
}

/// A set with no more than so many bits of it, the lowest ones.
fn first_bits<'a>(walk: &Walk<'_, 'a>, bytes: &'a [u8], left: &mut u64) -> &'a [u8] {
    let all = ones(bytes);
    if all <= *left {
        *left -= all;
        return bytes;
    }
    let own = walk.arena.alloc_slice_copy(bytes);
    for byte in own.iter_mut() {
        if *left == 0 {
            *byte = 0;
            continue;
        }
        while u64::from(byte.count_ones()) > *left {
            *byte &= !(0x80 >> byte.leading_zeros());
        }
        *left -= u64::from(byte.count_ones());
    }
    own
}
