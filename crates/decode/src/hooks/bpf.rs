//! bpf(2)'s `union bpf_attr`: which record a command reads, as far as the size reaches; and fields that are not what
//! they seem.

use std::fmt::Write as _;

use abi::c;
use abi::layout::{bpf_attr, bpf_insn};
use abi::names::{BPF_ATTACH_FLAGS, EBPF_REGS};
use bumpalo::collections::{String as BumpString, Vec as BumpVec};
use model::Addr;
use model::value::{Base, Field, Num, Quote, Show, Value};

use crate::row::Record;
use crate::structs::bpf::*;
use crate::ty::{Arg, Hook, Phase, Ty};
use crate::walk::{Bpf, Site, Walk, inline_text};

/// The attributes of a command that only reads them. Named arguments: command and size.
pub static ATTR: Hook = Hook {
    name: "bpf_attr",
    reads: "the attributes up to the size, and what they point to",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| walk.before_call(|walk| attr(walk, site, args)),
};
/// The same of BPF_PROG_LOAD, which tells in them how long its log is.
pub static ATTR_LOAD: Hook = Hook {
    name: "bpf_attr of a program",
    reads: "the attributes up to the size, and what they point to; the log's true size after the call",
    phase: Phase::Both,
    size: None,
    run: |walk, site, args| walk.before_call(|walk| attr(walk, site, args)),
};
/// The same of a command that answers in them.
pub static ATTR_ANSWER: Hook = Hook {
    name: "bpf_attr with an answer",
    reads: "the attributes up to the size after the call, whether it failed or not",
    phase: Phase::Both,
    size: None,
    run: |walk, site, args| walk.after_call(|walk| attr(walk, site, args)),
};
/// The same of a command on many elements: what was asked for, and how many it did where that differs.
pub static ATTR_BATCH: Hook = Hook {
    name: "bpf_attr of a batch",
    reads: "the attributes up to the size, before and after the call",
    phase: Phase::Both,
    size: None,
    run: batch,
};

/// The kernel takes no more than a page of attributes.
const MOST: u64 = 4096;

/// The record of a command.
fn of_command(cmd: u64) -> Option<&'static Record> {
    Some(match cmd {
        c::BPF_MAP_CREATE => &MAP_CREATE,
        c::BPF_MAP_LOOKUP_ELEM | c::BPF_MAP_LOOKUP_AND_DELETE_ELEM => &MAP_LOOKUP_ELEM,
        c::BPF_MAP_UPDATE_ELEM => &MAP_UPDATE_ELEM,
        c::BPF_MAP_DELETE_ELEM => &MAP_DELETE_ELEM,
        c::BPF_MAP_GET_NEXT_KEY => &MAP_GET_NEXT_KEY,
        c::BPF_MAP_FREEZE => &MAP_FREEZE,
        c::BPF_PROG_LOAD => &PROG_LOAD,
        c::BPF_OBJ_PIN | c::BPF_OBJ_GET => &OBJ,
        c::BPF_PROG_ATTACH | c::BPF_PROG_DETACH => &PROG_ATTACH,
        c::BPF_PROG_TEST_RUN => &PROG_TEST_RUN,
        c::BPF_PROG_GET_NEXT_ID | c::BPF_MAP_GET_NEXT_ID | c::BPF_BTF_GET_NEXT_ID | c::BPF_LINK_GET_NEXT_ID => {
            &GET_NEXT_ID
        }
        c::BPF_PROG_GET_FD_BY_ID => &PROG_BY_ID,
        c::BPF_MAP_GET_FD_BY_ID => &MAP_BY_ID,
        c::BPF_BTF_GET_FD_BY_ID => &BTF_BY_ID,
        c::BPF_LINK_GET_FD_BY_ID => &LINK_BY_ID,
        c::BPF_OBJ_GET_INFO_BY_FD => &OBJ_GET_INFO,
        c::BPF_PROG_QUERY => &PROG_QUERY,
        c::BPF_RAW_TRACEPOINT_OPEN => &RAW_TRACEPOINT_OPEN,
        c::BPF_BTF_LOAD => &BTF_LOAD,
        c::BPF_TASK_FD_QUERY => &TASK_FD_QUERY,
        c::BPF_MAP_LOOKUP_BATCH | c::BPF_MAP_LOOKUP_AND_DELETE_BATCH => &MAP_LOOKUP_BATCH,
        c::BPF_MAP_UPDATE_BATCH => &MAP_UPDATE_BATCH,
        c::BPF_MAP_DELETE_BATCH => &MAP_DELETE_BATCH,
        c::BPF_LINK_CREATE => &LINK_CREATE,
        c::BPF_LINK_UPDATE => &LINK_UPDATE,
        c::BPF_ENABLE_STATS => &ENABLE_STATS,
        c::BPF_ITER_CREATE => &ITER_CREATE,
        c::BPF_LINK_DETACH => &LINK_DETACH,
        c::BPF_PROG_BIND_MAP => &PROG_BIND_MAP,
        c::BPF_TOKEN_CREATE => &TOKEN_CREATE,
        c::BPF_PROG_STREAM_READ_BY_FD => &STREAM_READ,
        c::BPF_PROG_ASSOC_STRUCT_OPS => &ASSOC_STRUCT_OPS,
        _ => return None,
    })
}

/// Where the fields of a command end, those included that its own values leave out.
fn end(record: &'static Record, abi: abi::Abi) -> usize {
    let ends = record.fields.iter().map(|row| {
        let from = row.at.offset(abi);
        match row.ty {
            Ty::Struct(inner) => from + end(inner, abi),
            _ => from + row.at.size(abi),
        }
    });
    ends.max().unwrap_or(0)
}

/// Where the fields of BPF_LINK_CREATE end: each kind of link has its own behind the common ones.
fn link_end(attach_type: u64, flags: u64, abi: abi::Abi) -> usize {
    let common = abi::layout::bpf_link_create::target_btf_id.offset(abi);
    let whole = |record: &Record| record.size.of(abi);
    common
        + match attach_type {
            c::BPF_TRACE_ITER => 12,
            c::BPF_PERF_EVENT => whole(&LINK_PERF),
            c::BPF_TRACE_KPROBE_MULTI => whole(&LINK_KPROBE_MULTI),
            c::BPF_TRACE_UPROBE_MULTI => whole(&LINK_UPROBE_MULTI),
            c::BPF_NETFILTER => whole(&LINK_NETFILTER),
            kind if TRACED.contains(&kind) => whole(&LINK_TRACING),
            kind if TRACED_MULTI.contains(&kind) => end(&LINK_TRACING_MULTI, abi),
            kind if WITH_PLACE.contains(&kind) => whole(&PLACE),
            kind if ON_CGROUP.contains(&kind) && flags & RELATIVE != 0 => whole(&PLACE),
            kind if ON_CGROUP.contains(&kind) => 4,
            _ => 0,
        }
}

fn attr<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let &[cmd, size] = args else { return Value::Unavailable };
    let cmd = walk.arg(cmd) & 0xffff_ffff;
    match of_command(cmd) {
        Some(record) => decode(walk, site, record, size, cmd == c::BPF_LINK_CREATE),
        None => walk.value(&Ty::Ptr, site),
    }
}

fn decode<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, record: &'static Record, size: Arg, link: bool) -> Value<'a> {
    let at = Addr(walk.num(site, walk.abi().word()).bits);
    let size = walk.arg(size) & 0xffff_ffff;
    if at.is_null() || size == 0 || size > MOST {
        return Value::ptr(at);
    }
    let bytes = match walk.read(at, size as usize) {
        Ok(bytes) => bytes,
        Err(fault) => return Value::Unread(at, fault),
    };
    let abi = walk.abi();
    let field = |at: abi::At| {
        let bytes = bytes.get(at.offset(abi)..).unwrap_or_default();
        walk.number(bytes.get(..4).unwrap_or(bytes))
    };
    let known = if link {
        link_end(field(bpf_attr::link_create_attach_type), field(bpf_attr::link_create_flags), abi)
    } else {
        end(record, abi)
    };
    let whole = padded(walk, record, at, bytes, known);
    Value::To(at, walk.put(whole))
}

/// A record of which the program gave so many bytes, those that it did not give as zero; what lies behind the `known` ones
/// shows where it is not zero.
fn padded<'a>(walk: &mut Walk<'_, 'a>, record: &'static Record, at: Addr, bytes: &'a [u8], known: usize) -> Value<'a> {
    let whole = record.size.of(walk.abi()).max(bytes.len());
    let padded = walk.arena.alloc_slice_fill_copy(whole, 0u8);
    padded[..bytes.len()].copy_from_slice(bytes);
    let value = walk.grown(record, at, padded, bytes.len() as u64);
    let Value::Struct { fields, rest } = value else { return value };
    let fields = match bytes.get(known..) {
        Some(extra) if extra.iter().any(|&b| b != 0) => {
            let mut note = BumpString::new_in(walk.arena);
            let _ = write!(note, "bytes {known}..{}", bytes.len() - 1);
            let data = Value::Bytes { data: extra, quote: Quote::Hex, cut: false };
            let value = walk.noted(data, Value::bare(note.into_bump_str()));
            let extra = Field { name: "extra_data", value, show: Show::Verbose };
            let mut all = BumpVec::with_capacity_in(fields.len() + 1, walk.arena);
            all.extend_from_slice(fields);
            all.push(extra);
            all.into_bump_slice()
        }
        _ => fields,
    };
    Value::Struct { fields, rest }
}

/// What the kernel tells of the thing behind a descriptor: of maps and programs, where it is known that it is one. Named
/// field: how many bytes. An abbreviating view shows the address.
pub static INFORMATION: Hook = Hook {
    name: "information by descriptor",
    reads: "as many bytes as the named field says, before the call and after it, and what they point to",
    phase: Phase::Both,
    size: None,
    run: |walk, site, args| {
        let at = Addr(walk.num(site, 8).bits);
        let record = match walk.inputs.bpf {
            Some(Bpf::Map) => &MAP_INFO,
            Some(Bpf::Program { .. }) => &PROG_INFO,
            None => return Value::ptr(at),
        };
        let len = args.first().map_or(0, |arg| walk.arg(*arg)) & 0xffff_ffff;
        if walk.leads_nowhere(at) || len == 0 || len > MOST {
            return Value::ptr(at);
        }
        let full = match walk.limits().brief {
            true => Value::Nothing,
            false => match walk.read(at, len as usize) {
                Ok(bytes) => {
                    let known = end(record, walk.abi());
                    padded(walk, record, at, bytes, known)
                }
                Err(fault) => return Value::Unread(at, fault),
            },
        };
        walk.brief(at, len, "", full)
    },
};

/// The instructions that a program has become, as many bytes of them as the named field says; told by a call that did not
/// fail.
pub static TRANSLATED: Hook = Hook {
    name: "eBPF program after the call",
    reads: "the instructions, 8 bytes each",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, args| {
        let at = Addr(walk.num(site, 8).bits);
        let len = args.first().map_or(0, |arg| walk.arg(*arg)) & 0xffff_ffff;
        told(walk, at, len / bpf_insn::SIZE.of(walk.abi()) as u64, &Ty::Struct(&INSN))
    },
};

/// When a program was loaded, in nanoseconds of the clock that begins with the system (`CLOCK_BOOTTIME`): with its date.
pub static LOAD_TIME: Hook = Hook {
    name: "load time",
    reads: "its own bytes",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let num = walk.num(site, 8);
        let value = Value::Int(num, Base::Udec);
        let Some(Bpf::Program { booted }) = walk.inputs.bpf else { return value };
        let sec = booted.saturating_add(i128::from(num.bits)).div_euclid(1_000_000_000);
        match i64::try_from(sec) {
            Ok(sec) => walk.explained(value, Value::Calendar { sec, nsec: 0, digits: 0 }),
            Err(_) => value,
        }
    },
};

/// Whether a program has a licence that fits the kernel's: a single bit behind the interface.
pub static GPL_COMPATIBLE: Hook = Hook {
    name: "gpl_compatible",
    reads: "four bytes behind the interface",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        let word = at.offset(bytes.len() as u64);
        let given = walk.given_from(word, 4);
        let bits = walk.read(word, given).map_or(0, |bytes| walk.number(bytes));
        Value::Int(Num::new(bits & 1, 4), Base::Udec)
    },
};

fn batch<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let before = walk.before_call(|walk| attr(walk, site, args));
    let &[_, size] = args else { return before };
    let Value::To(at, _) = before else { return before };
    let count_at = at.offset(bpf_attr::batch_count.offset(walk.abi()) as u64);
    let asked = walk.before_call(|walk| walk.read_num(count_at, 4));
    let done = walk.after_call(|walk| walk.read_num(count_at, 4));
    match (asked, done) {
        (Ok(asked), Ok(done)) if asked != done && walk.inputs.returned.is_some() => {
            let after = walk.after_call(|walk| decode_count(walk, at, size));
            Value::Changed(walk.put(before), walk.put(after))
        }
        _ => before,
    }
}

/// How many elements a batch did, in the same shape as the attributes.
fn decode_count<'a>(walk: &mut Walk<'_, 'a>, at: Addr, size: Arg) -> Value<'a> {
    let size = (walk.arg(size) & 0xffff_ffff).min(MOST) as usize;
    match walk.read(at, size.min(bpf_attr::SIZE.of(walk.abi()))) {
        Ok(bytes) => walk.record(&BATCH_DONE, at, bytes, None),
        Err(fault) => Value::Unread(at, fault),
    }
}

/// A text that ends at a NUL, or else with its space: a field's own bytes (as far as the program gave them), or so
/// many behind a pointer as the named field says.
pub static TEXT_WITHIN: Hook = Hook {
    name: "text within",
    reads: "the bytes up to the named length",
    phase: Phase::Enter,
    size: None,
    run: text_within,
};

fn text_within<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let Site::Mem(at, bytes) = site else { return Value::Unavailable };
    match args {
        [] => {
            let given = walk.given_from(at, bytes.len());
            inline_text(&bytes[..given])
        }
        [len, ..] => {
            let len = walk.arg(*len) & 0xffff_ffff;
            let most = len.min(walk.limits().string as u64) as usize;
            // No text is one, wherever it is.
            if len == 0 {
                return Value::Bytes { data: &[], quote: Quote::Plain, cut: false };
            }
            match walk.read_text(at, most) {
                Ok((data, cut)) => Value::Bytes { data, quote: Quote::Plain, cut },
                Err(fault) => Value::Unread(at, fault),
            }
        }
    }
}

/// A number that the kernel writes: what it is after the call, wherever the rest is read.
pub static LATER_UINT: Hook = Hook {
    name: "number after the call",
    reads: "its own bytes after the call",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, _| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        let bits = walk.after_call(|walk| walk.read_num(at, bytes.len())).unwrap_or(walk.number(bytes));
        Value::Int(Num::new(bits, bytes.len() as u8), Base::Udec)
    },
};

/// A count that the kernel changes: before and after the call.
pub static COUNT_AFTER: Hook = Hook {
    name: "count before and after",
    reads: "its own bytes before the call",
    phase: Phase::Both,
    size: None,
    run: |walk, site, _| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        // What lies behind the attributes that the program gave is none.
        let given = walk.given_from(at, bytes.len()) == bytes.len();
        let before = given.then(|| walk.before_call(|walk| walk.read_num(at, bytes.len())));
        count(walk, bytes, before.and_then(Result::ok))
    },
};

/// A count in what the kernel tells, as far as it tells so much: what the program put there before, and what it is then.
pub static COUNT_TOLD: Hook = Hook {
    name: "count before and after, as far as it is given",
    reads: "its own bytes before the call",
    phase: Phase::Both,
    size: None,
    run: |walk, site, _| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        let given = walk.given_from(at, bytes.len());
        let before = walk.before_call(|walk| walk.read(at, given)).ok().map(|bytes| walk.number(bytes));
        count(walk, bytes, before)
    },
};

/// A count as it is after the call, and if it was another before, that too.
fn count<'a>(walk: &Walk<'_, 'a>, bytes: &[u8], before: Option<u64>) -> Value<'a> {
    let shown = |bits| Value::Int(Num::new(bits, bytes.len() as u8), Base::Udec);
    let after = walk.number(bytes);
    match before.filter(|before| *before != after) {
        Some(before) => Value::Changed(walk.put(shown(before)), walk.put(shown(after))),
        None => shown(after),
    }
}

/// An array that the kernel fills; named field: how many numbers. Before that there is only its address.
pub static IDS: Hook = Hook {
    name: "numbers after the call",
    reads: "the array",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, args| filled(walk, site, args, &Ty::Uint),
};
/// The same of flags with which programs were attached.
pub static ATTACH_FLAGS: Hook = Hook {
    name: "flags after the call",
    reads: "the array",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, args| filled(walk, site, args, &Ty::Flags(&BPF_ATTACH_FLAGS)),
};

fn filled<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg], element: &Ty) -> Value<'a> {
    let at = Addr(walk.num(site, 8).bits);
    let count = args.first().map_or(0, |arg| walk.arg(*arg));
    told(walk, at, count, element)
}

fn told<'a>(walk: &mut Walk<'_, 'a>, at: Addr, count: u64, element: &Ty) -> Value<'a> {
    if at.is_null() || (count != 0 && (!walk.succeeded() || walk.leads_nowhere(at))) {
        return Value::ptr(at);
    }
    match walk.elements(element, at, count, None) {
        unread @ Value::Unread(..) => unread,
        list => Value::To(at, walk.put(list)),
    }
}

/// A node of memory; none is -1.
pub static MAP_NODE: Hook = Hook {
    name: "memory node",
    reads: "its own bytes",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let num = walk.num(site, 4);
        let plain = Value::Int(num, Base::Udec);
        match abi::names::NUMA_NO_NODE.name(walk.abi(), num.bits) {
            Some(name) => walk.explained(plain, Value::bare(name)),
            None => plain,
        }
    },
};

/// A version of the kernel (linux/version.h).
pub static VERSION: Hook = Hook {
    name: "kernel version",
    reads: "its own bytes",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let num = walk.num(site, 4);
        let part = |shift: u32, mask: u64| Value::uint(num.bits >> shift & mask);
        let parts = walk.list(&[part(16, 0xffff), part(8, 0xff), part(0, 0xff)]);
        Value::Spelled(walk.put(Value::Int(num, Base::Hex)), walk.put(Value::Call("KERNEL_VERSION", parts)))
    },
};

/// The instructions of a program; named field: how many. An abbreviating view shows their address.
pub static INSNS: Hook = Hook {
    name: "eBPF program",
    reads: "the instructions, 8 bytes each",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let at = Addr(walk.num(site, 8).bits);
        let count = args.first().map_or(0, |arg| walk.arg(*arg));
        // To nothing a pointer of 64 bits leads in 32 as well.
        if at.is_null() || (count != 0 && walk.leads_nowhere(at)) {
            return Value::ptr(at);
        }
        let full = match walk.limits().brief {
            true => Value::Nothing,
            false => walk.elements(&Ty::Struct(&INSN), at, count, None),
        };
        match full {
            Value::Unread(..) => full,
            full => walk.brief(at, count, "", full),
        }
    },
};

/// The destination of an instruction, in the lower half of a byte on little-endian machines.
pub static DST_REG: Hook = Hook {
    name: "dst_reg",
    reads: "its own byte",
    phase: Phase::Enter,
    size: Some(bpf_insn::SIZE),
    run: |walk, site, _| register(walk, site, walk.abi().big_endian()),
};
/// The source of an instruction, in the other half.
pub static SRC_REG: Hook = Hook {
    name: "src_reg",
    reads: "its own byte",
    phase: Phase::Enter,
    size: Some(bpf_insn::SIZE),
    run: |walk, site, _| register(walk, site, !walk.abi().big_endian()),
};

fn register<'a>(walk: &Walk<'_, 'a>, site: Site<'a>, upper: bool) -> Value<'a> {
    let byte = walk.num(site, 1).bits;
    Value::Name(Num::new(if upper { byte >> 4 } else { byte & 0xf }, 1), &EBPF_REGS, None)
}
