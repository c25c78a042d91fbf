//! prctl(2) and arch_prctl(2): what rows cannot say.

use abi::Table;
use model::Addr;
use model::value::{Aux, Base, Join, Num, Of, Outcome, Quote, Rest, Value};

use crate::structs::prctl::{RISCV_V, TAGGED_ADDR};
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
        bounded_text(walk, Addr(at), LEN)
    },
};

/// Text of which nobody looks at more than so many bytes: where it does not end within them, that shows as more of them.
pub fn bounded_text<'a>(walk: &mut Walk<'_, 'a>, at: Addr, len: usize) -> Value<'a> {
    let limit = walk.limits().string.min(len);
    if let Ok(data) = walk.read(at, len)
        && !data.contains(&0)
    {
        return Value::Bytes { data: &data[..limit], quote: Quote::Plain, cut: true };
    }
    match walk.read_text(at, limit) {
        Ok((data, cut)) => Value::Bytes { data, quote: Quote::Plain, cut },
        Err(fault) => Value::Unread(at, fault),
    }
}

/// A vector length with its flags: `0x40`, `PR_SVE_SET_VL_ONEXEC|0x40`.
pub static SVE_LENGTH: Hook = Hook {
    name: "SVE vector length",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| vector_length(walk, site, &SVE_FLAGS),
};

/// The same of the Scalable Matrix Extension.
pub static SME_LENGTH: Hook = Hook {
    name: "SME vector length",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| vector_length(walk, site, &SME_FLAGS),
};

static SVE_FLAGS: Table = Table { unknown: "", ..abi::names::PR_SVE_VL_FLAGS };
static SME_FLAGS: Table = Table { unknown: "", ..abi::names::PR_SME_VL_FLAGS };

fn vector_length<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, flags: &'static Table) -> Value<'a> {
    /// `PR_SVE_VL_LEN_MASK`, linux/prctl.h.
    const LENGTH: u64 = 0xffff;
    let size = walk.reg_size() as u8;
    let num = Num::new(walk.num(site, size.into()).bits, size);
    let whole = Value::Int(num, Base::Hex);
    if num.bits & !LENGTH == 0 {
        return whole;
    }
    let flags = Value::Flags(Num::new(num.bits & !LENGTH, size), Of::One(flags));
    let length = Value::Int(Num::new(num.bits & LENGTH, size), Base::Hex);
    let parts = Value::List { items: walk.list(&[flags, length]), join: Join::Bar, rest: Rest::End };
    Value::Spelled(walk.put(whole), walk.put(parts))
}

/// A number with its name in a comment that the style of plain numbers leaves out.
fn spoken<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, size: usize, table: &'static Table) -> Value<'a> {
    let num = walk.num(site, size);
    let name = table.name(walk.abi(), num.bits).unwrap_or(table.unknown);
    walk.explained(Value::Int(num, Base::Hex), Value::bare(name))
}

/// `PR_SCHED_CORE`'s scope: `0x1 /* PIDTYPE_TGID */`.
pub static PIDTYPE: Hook = Hook {
    name: "pid type",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| spoken(walk, site, 4, &abi::names::PR_SCHED_CORE_PIDTYPES),
};

/// One extended processor state: `0x12 /* XFEATURE_XTILE_DATA */`.
pub static XFEATURE: Hook = Hook {
    name: "xfeature",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| spoken(walk, site, 8, &abi::names::X86_XFEATURE_BITS),
};

/// A set of extended processor states with the names in a comment.
pub static XFEATURE_SET: Hook = Hook {
    name: "xfeature mask",
    reads: "8 bytes",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [8, 8, 8], name: "u64" }),
    run: xfeatures,
};

fn xfeatures<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let num = walk.num(site, 8);
    if num.bits == 0 {
        return Value::Int(num, Base::Hex);
    }
    let note = names(walk, &abi::names::X86_XFEATURES, num.bits);
    let plain = Value::Int(num, Base::Hex);
    Value::Spelled(walk.put(plain), walk.put(walk.noted(plain, note)))
}

/// The names of the bits that are set, as text: for comments and remarks, which look the same in every style.
fn names<'a>(walk: &Walk<'_, 'a>, table: &'static Table, bits: u64) -> Value<'a> {
    let mut left = bits;
    let mut names = bumpalo::collections::String::new_in(walk.arena);
    for entry in table.entries(walk.abi()) {
        if entry.value != 0 && left & entry.value == entry.value {
            left &= !entry.value;
            if !names.is_empty() {
                names.push('|');
            }
            names.push_str(entry.name);
        }
    }
    match (names.is_empty(), left) {
        (true, 0) => Value::bare(table.name(walk.abi(), 0).unwrap_or("0")),
        (false, 0) => Value::bare(names.into_bump_str()),
        (true, _) => Value::bare(table.unknown),
        (false, left) => Value::bare(bumpalo::format!(in walk.arena, "{}|{:#x}", names, left).into_bump_str()),
    }
}

/// A result of flags: hex, and their names in every style; none of them, no remark.
const fn flags(name: &'static str, run: RunRet) -> RetHook {
    RetHook { name, run, errors: false }
}

type RunRet = for<'w, 'a, 'h> fn(&'h mut Walk<'w, 'a>, u64) -> (Outcome<'a>, &'a [Aux<'a>]);

fn flag_names<'a>(walk: &mut Walk<'_, 'a>, raw: u64, table: &'static Table) -> (Outcome<'a>, &'a [Aux<'a>]) {
    let value = Outcome::Value(Value::Int(Num::new(raw, 8), Base::Hex));
    if table.name(walk.abi(), raw).is_none() && !crate::walk::any_named(table, walk.abi(), raw) {
        return (value, &[]);
    }
    let names = names(walk, table, raw);
    (value, walk.remark("", Value::Spelled(&Value::Nothing, walk.put(names))))
}

/// A result of several parts: hex, and the parts by name where names are wanted.
fn parts<'a>(walk: &mut Walk<'_, 'a>, raw: u64, of: Of) -> (Outcome<'a>, &'a [Aux<'a>]) {
    let size = walk.reg_size() as u8;
    let spelled = walk.put(Value::Flags(Num::new(raw, size), of));
    let value = Outcome::Value(Value::Int(Num::new(raw, size), Base::Hex));
    (value, walk.remark("", Value::Spelled(&Value::Nothing, spelled)))
}

/// `PR_GET_TAGGED_ADDR_CTRL`'s result.
pub static TAGGED: RetHook = flags("tagged addresses", |walk, raw| parts(walk, raw, Of::Many(&TAGGED_ADDR)));
/// `PR_RISCV_V_GET_CONTROL`'s result.
pub static RISCV_STATE: RetHook = flags("RISC-V vector state", |walk, raw| parts(walk, raw, Of::Apart(&RISCV_V)));
/// `PR_SVE_GET_VL`'s result, with a remark if it has flags.
pub static SVE_RESULT: RetHook = flags("SVE vector length", |walk, raw| length_result(walk, raw, &SVE_FLAGS));
/// `PR_SME_GET_VL`'s result.
pub static SME_RESULT: RetHook = flags("SME vector length", |walk, raw| length_result(walk, raw, &SME_FLAGS));

fn length_result<'a>(walk: &mut Walk<'_, 'a>, raw: u64, table: &'static Table) -> (Outcome<'a>, &'a [Aux<'a>]) {
    let number = Num::new(raw, walk.reg_size() as u8);
    let aux = match vector_length(walk, Site::Reg(raw), table) {
        Value::Spelled(_, spelled) => walk.remark("", Value::Spelled(&Value::Nothing, spelled)),
        _ => &[],
    };
    (Outcome::Value(Value::Int(number, Base::Hex)), aux)
}

/// `PR_GET_SECUREBITS`'s result.
pub static SECURE_BITS: RetHook = flags("securebits", |walk, raw| flag_names(walk, raw, &abi::names::SECBITS));
/// `PR_GET_MDWE`'s result.
pub static MDWE: RetHook = flags("mdwe", |walk, raw| flag_names(walk, raw, &abi::names::PR_MDWE_FLAGS));
/// `PR_GET_SPECULATION_CTRL`'s result.
pub static SPECULATION: RetHook =
    flags("speculation", |walk, raw| flag_names(walk, raw, &abi::names::PR_SPEC_GET_STORE_BYPASS_FLAGS));
/// `PR_GET_FP_MODE`'s result.
pub static FP_MODE: RetHook = flags("fp mode", |walk, raw| flag_names(walk, raw, &abi::names::PR_FP_MODE));
/// `PR_PAC_GET_ENABLED_KEYS`'s result.
pub static PAC_KEYS: RetHook = flags("pac keys", |walk, raw| flag_names(walk, raw, &abi::names::PR_PAC_ENABLED_KEYS));
/// `PR_PPC_GET_DEXCR`'s result.
pub static DEXCR: RetHook = flags("dexcr", |walk, raw| flag_names(walk, raw, &abi::names::PR_PPC_DEXCR_CTRL_FLAGS));

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
