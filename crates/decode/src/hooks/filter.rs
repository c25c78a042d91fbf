//! Classic packet filters, as sockets and seccomp(2) take them (linux/filter.h, linux/bpf_common.h).

use abi::layout::sock_filter;
use abi::{At, c};
use model::Addr;
use model::value::{Base, Flagset, Join, Num, Of, Part, Rest, Value};

use abi::names::{
    BPF_CLASS, BPF_MISCOP, BPF_MODE, BPF_OP_ALU, BPF_OP_JMP, BPF_RVAL, BPF_SIZE, BPF_SRC, SECCOMP_RET_ACTION, SKF_AD,
    SKF_OFF,
};

use crate::ty::{Arg, Hook, Phase, Ty};
use crate::walk::{Site, Walk};

/// The instructions behind a `struct sock_fprog`'s pointer, for an abbreviating view its address; named field: how many.
pub static INSTRUCTIONS: Hook = Hook {
    name: "BPF program",
    reads: "the instructions, 8 bytes each",
    phase: Phase::Enter,
    size: Some(POINTER),
    run: |walk, site, args| program(walk, site, args, &STATEMENT_TY),
};

/// The same for seccomp(2), whose returned values are actions.
pub static SECCOMP_INSTRUCTIONS: Hook = Hook {
    name: "seccomp program",
    reads: "the instructions, 8 bytes each",
    phase: Phase::Enter,
    size: Some(POINTER),
    run: |walk, site, args| program(walk, site, args, &SECCOMP_TY),
};

/// The instructions that `PTRACE_SECCOMP_GET_FILTER` fills: as many as the call returned.
pub static GOTTEN: Hook = Hook {
    name: "seccomp program out",
    reads: "the instructions, 8 bytes each",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, _| {
        let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
        let count = walk.result().unwrap_or(0);
        let full = instructions(walk, &SECCOMP_TY, Addr(at), count);
        if let Value::Unread(..) = full { full } else { walk.brief(Addr(at), count, "", full) }
    },
};

/// As many as the kernel takes (linux/bpf_common.h).
const BPF_MAXINSNS: u64 = 4096;

const POINTER: abi::Size = abi::Size { size: [8, 4, 4], name: "struct sock_filter *" };

/// An instruction.
pub static STATEMENT: Hook = Hook {
    name: "BPF instruction",
    reads: "8 bytes",
    phase: Phase::Enter,
    size: Some(sock_filter::SIZE),
    run: |walk, site, _| instruction(walk, site, false),
};
static SECCOMP_STATEMENT: Hook = Hook {
    name: "seccomp instruction",
    reads: "8 bytes",
    phase: Phase::Enter,
    size: Some(sock_filter::SIZE),
    run: |walk, site, _| instruction(walk, site, true),
};
static STATEMENT_TY: Ty = Ty::Hook(&STATEMENT, &[]);
static SECCOMP_TY: Ty = Ty::Hook(&SECCOMP_STATEMENT, &[]);

fn program<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg], element: &'static Ty) -> Value<'a> {
    let at = Addr(walk.num(site, walk.abi().word()).bits);
    let count = args.first().map_or(0, |arg| walk.arg(*arg));
    if at.is_null() {
        return Value::ptr(at);
    }
    let full = instructions(walk, element, at, count);
    if let Value::Unread(..) = full {
        return full;
    }
    walk.brief(at, count, "", full)
}

/// What an abbreviating view does not show; of the others none shows more than the kernel takes.
fn instructions<'a>(walk: &mut Walk<'_, 'a>, element: &'static Ty, at: Addr, count: u64) -> Value<'a> {
    if walk.limits().brief {
        return Value::Nothing;
    }
    match walk.elements(element, at, count.min(BPF_MAXINSNS), None) {
        Value::List { items, join, rest: Rest::End } if count > BPF_MAXINSNS => {
            Value::List { items, join, rest: Rest::More }
        }
        list => list,
    }
}

const CLASS: Part = Part::Choice { mask: 0x7, table: &BPF_CLASS, zero: true };
const SIZE: Part = Part::Choice { mask: 0x18, table: &BPF_SIZE, zero: true };
const MODE: Part = Part::Choice { mask: 0xe0, table: &BPF_MODE, zero: true };
const SRC: Part = Part::Choice { mask: 0x8, table: &BPF_SRC, zero: true };
/// Bits that the class has no use for.
const REST: Part = Part::Flags(&NO_NAMES);
static NO_NAMES: abi::Table =
    abi::Table { name: "bpf_rest", unknown: "BPF_???", sorted: true, entries: &[], differs: &[] };
static LOAD: Flagset = Flagset { parts: &[CLASS, SIZE, MODE], unknown: "BPF_???" };
static STORE: Flagset = Flagset { parts: &[CLASS, REST], unknown: "BPF_???" };
static ALU: Flagset =
    Flagset { parts: &[CLASS, SRC, Part::Choice { mask: 0xf0, table: &BPF_OP_ALU, zero: true }], unknown: "BPF_???" };
static JUMP: Flagset =
    Flagset { parts: &[CLASS, SRC, Part::Choice { mask: 0xf0, table: &BPF_OP_JMP, zero: true }], unknown: "BPF_???" };
static RETURN: Flagset =
    Flagset { parts: &[CLASS, Part::Choice { mask: 0x18, table: &BPF_RVAL, zero: true }, REST], unknown: "BPF_???" };
static MISC: Flagset =
    Flagset { parts: &[CLASS, Part::Choice { mask: 0xf8, table: &BPF_MISCOP, zero: true }, REST], unknown: "BPF_???" };
/// What a seccomp program returns: an action and 16 bits of data.
static ACTION: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0xffff_0000, table: &SECCOMP_RET_ACTION, zero: true },
        Part::Number { mask: 0xffff, shift: 0, base: Base::Hex, suffix: "", zero: false },
    ],
    unknown: "SECCOMP_RET_ACTION_???",
};

fn instruction<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, seccomp: bool) -> Value<'a> {
    let Site::Mem(_, bytes) = site else { return Value::Unavailable };
    let field = |at: At| {
        let from = at.offset(walk.abi());
        walk.number(bytes.get(from..from + at.size(walk.abi())).unwrap_or(&[]))
    };
    let (code, jt, jf, k) =
        (field(sock_filter::code), field(sock_filter::jt), field(sock_filter::jf), field(sock_filter::k));
    let class = code & 0x7;
    let set = match class {
        c::BPF_LD | c::BPF_LDX => &LOAD,
        c::BPF_ST | c::BPF_STX => &STORE,
        c::BPF_ALU => &ALU,
        c::BPF_JMP => &JUMP,
        c::BPF_RET => &RETURN,
        _ => &MISC,
    };
    // Where a class uses all of the lower byte, the upper one is not looked at.
    let code = match class {
        c::BPF_LD | c::BPF_LDX | c::BPF_ALU | c::BPF_JMP => code & 0xff,
        _ => code,
    };
    let written = code;
    let code = Value::Flags(Num::new(code, 2), Of::Apart(set));
    let hex = |bits, size| Value::Int(Num::new(bits, size), Base::Hex);
    if jt != 0 || jf != 0 {
        return Value::Call("BPF_JUMP", walk.list(&[code, hex(k, 4), hex(jt, 1), hex(jf, 1)]));
    }
    let operand = if seccomp && class == c::BPF_RET {
        Value::Flags(Num::new(k, 4), Of::Apart(&ACTION))
    } else if !seccomp && class == c::BPF_LD && written & 0xe0 == c::BPF_ABS && k >= c::SKF_LL_OFF {
        ancillary(walk, k)
    } else {
        hex(k, 4)
    };
    Value::Call("BPF_STMT", walk.list(&[code, operand]))
}

/// A load from a negative offset: of something that is not in the packet, or from before the packet (linux/filter.h).
fn ancillary<'a>(walk: &mut Walk<'_, 'a>, k: u64) -> Value<'a> {
    let from = [c::SKF_AD_OFF, c::SKF_NET_OFF].into_iter().find(|&from| k >= from).unwrap_or(c::SKF_LL_OFF);
    let rest = Num::new(k - from, 4);
    let rest = if from == c::SKF_AD_OFF { Value::Name(rest, &SKF_AD, None) } else { Value::Int(rest, Base::Udec) };
    let items = walk.list(&[Value::Name(Num::new(from, 4), &SKF_OFF, None), rest]);
    Value::List { items, join: Join::Plus, rest: Rest::End }
}
