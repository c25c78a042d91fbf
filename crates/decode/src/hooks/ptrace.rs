//! ptrace(2): places in the user area, register sets, and what a tracee's stop says of its system call.

use abi::layout::{iovec, ptrace_syscall_info as info};
use abi::{At, c};
use bumpalo::collections::Vec as BumpVec;
use model::Addr;
use model::value::{Base, Field, Join, Num, Rest, Show, Value};

use crate::row::Record;
use crate::structs::ptrace::{FPREGS, FPREGS32, REGS, REGS32};
use crate::ty::{Arg, Hook, Phase, Ty};
use crate::walk::{Site, Walk};

/// An offset into `struct user`: `8*RAX`, `offsetof(struct user, u_debugreg)+8`.
pub static USER_OFFSET: Hook =
    Hook { name: "struct user offset", reads: "nothing else", phase: Phase::Enter, size: None, run: user_offset };

/// The vector of `PTRACE_GETREGSET`; named argument: the note type.
pub static GET_REGSET: Hook = Hook {
    name: "register set out",
    reads: "the iovec and the registers",
    phase: Phase::Both,
    size: None,
    run: get_regset,
};

/// The vector of `PTRACE_SETREGSET`; named argument: the note type.
pub static SET_REGSET: Hook = Hook {
    name: "register set in",
    reads: "the iovec and the registers",
    phase: Phase::Enter,
    size: None,
    run: set_regset,
};

/// `struct ptrace_syscall_info`; named argument: the size of the buffer.
pub static SYSCALL_INFO: Hook =
    Hook { name: "ptrace_syscall_info", reads: "up to 88 bytes", phase: Phase::Enter, size: None, run: syscall_info };

/// The members of x86_64's `struct user` (sys/user.h): the registers one by one, then the rest.
static USER: [(u64, &str); 33] = [
    (0, "8*R15"),
    (8, "8*R14"),
    (16, "8*R13"),
    (24, "8*R12"),
    (32, "8*RBP"),
    (40, "8*RBX"),
    (48, "8*R11"),
    (56, "8*R10"),
    (64, "8*R9"),
    (72, "8*R8"),
    (80, "8*RAX"),
    (88, "8*RCX"),
    (96, "8*RDX"),
    (104, "8*RSI"),
    (112, "8*RDI"),
    (120, "8*ORIG_RAX"),
    (128, "8*RIP"),
    (136, "8*CS"),
    (144, "8*EFL"),
    (152, "8*RSP"),
    (160, "8*SS"),
    (216, "offsetof(struct user, u_fpvalid)"),
    (224, "offsetof(struct user, i387)"),
    (736, "offsetof(struct user, u_tsize)"),
    (744, "offsetof(struct user, u_dsize)"),
    (752, "offsetof(struct user, u_ssize)"),
    (760, "offsetof(struct user, start_code)"),
    (768, "offsetof(struct user, start_stack)"),
    (776, "offsetof(struct user, signal)"),
    (784, "offsetof(struct user, reserved)"),
    (792, "offsetof(struct user, u_ar0)"),
    (800, "offsetof(struct user, u_fpstate)"),
    (808, "offsetof(struct user, magic)"),
];
/// The last members, and the end.
static USER_END: [(u64, &str); 3] =
    [(816, "offsetof(struct user, u_comm)"), (848, "offsetof(struct user, u_debugreg)"), (912, "sizeof(struct user)")];

fn user_offset<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let num = walk.num(site, walk.reg_size());
    let plain = Value::Int(num, Base::Ptr);
    let end = USER_END[2].0;
    // strace(1) has the 64-bit structure for every kind of program.
    if num.bits > end {
        return plain;
    }
    let members = USER.iter().chain(&USER_END);
    let Some(&(at, name)) = members.take_while(|(at, _)| *at <= num.bits).last() else { return plain };
    let name = match num.bits - at {
        0 => Value::bare(name),
        more => Value::bare(bumpalo::format!(in walk.arena, "{}+{}", name, more).into_bump_str()),
    };
    Value::Spelled(walk.put(plain), walk.put(name))
}

/// The general registers as this kind of program has them.
fn general(walk: &Walk<'_, '_>) -> &'static Record {
    if walk.reg_size() == 8 { &REGS } else { &REGS32 }
}

/// The floating-point registers as this kind of program has them.
fn floating(walk: &Walk<'_, '_>) -> &'static Record {
    if walk.reg_size() == 8 { &FPREGS } else { &FPREGS32 }
}

/// A hook for a record behind a pointer that depends on the kind of program.
macro_rules! registers_hook {
    ($(#[$doc:meta])* $name:ident, $label:literal, $phase:ident, $record:ident) => {
        $(#[$doc])*
        pub static $name: Hook = Hook {
            name: $label,
            reads: "the structure",
            phase: Phase::$phase,
            size: None,
            run: |walk, site, _| {
                let (at, record) = (address(site), $record(walk));
                match Phase::$phase {
                    Phase::Enter => walk.before_call(|walk| walk.pointer(at, &Ty::Struct(record))),
                    _ if walk.succeeded() => walk.after_call(|walk| walk.pointer(at, &Ty::Struct(record))),
                    _ => Value::ptr(at),
                }
            },
        };
    };
}
registers_hook! {
    /// The buffer of `PTRACE_GETREGS`.
    GET_REGS, "registers out", Exit, general
}
registers_hook! {
    /// The buffer of `PTRACE_SETREGS`.
    SET_REGS, "registers in", Enter, general
}
registers_hook! {
    /// The buffer of `PTRACE_GETFPREGS`.
    GET_FPREGS, "floating-point registers out", Exit, floating
}
registers_hook! {
    /// The buffer of `PTRACE_SETFPREGS`.
    SET_FPREGS, "floating-point registers in", Enter, floating
}

fn address(site: Site<'_>) -> Addr {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    Addr(at)
}

/// Base and length of an iovec.
fn vector(walk: &mut Walk<'_, '_>, at: Addr) -> Option<(Addr, u64)> {
    let abi = walk.abi();
    let bytes = walk.read(at, iovec::SIZE.of(abi)).ok()?;
    let field = |at: At| bytes.get(at.offset(abi)..at.end(abi)).map_or(0, |bytes| walk.number(bytes));
    Some((Addr(field(iovec::iov_base)), field(iovec::iov_len)))
}

/// The registers of a note type, as far as `len` reaches; otherwise the address.
fn registers<'a>(walk: &mut Walk<'_, 'a>, note: u64, base: Addr, len: u64) -> Value<'a> {
    let record = match note as u32 as u64 {
        c::NT_PRSTATUS => general(walk),
        c::NT_FPREGSET => floating(walk),
        _ => return Value::ptr(base),
    };
    // The kernel moves whole registers only.
    if !len.is_multiple_of(walk.reg_size() as u64) {
        return Value::ptr(base);
    }
    let whole = record.size.of(walk.abi()) as u64;
    let more = len > whole;
    let len = len.min(whole) as usize;
    match walk.read(base, len) {
        Ok(bytes) if len > 0 => {
            let mut value = walk.record(record, base, bytes, None);
            let abi = walk.abi();
            let cut = record.fields.iter().find(|row| row.at.end(abi) > len);
            if let (Value::Struct { fields, rest }, Some(row)) = (value, cut)
                && let (Ty::Array(element, _), Some(own)) = (row.ty, bytes.get(row.at.offset(abi)..))
                && let Some(size) = element.size(abi)
                && own.len() >= size
            {
                // The vector ends inside an array: its elements up to there.
                let from = base.offset(row.at.offset(abi) as u64);
                let some = walk.elements(element, from, (own.len() / size) as u64, Some(own));
                let mut all = BumpVec::from_iter_in(fields.iter().copied(), walk.arena);
                all.push(Field { name: row.name, value: some, show: row.show });
                value = Value::Struct { fields: all.into_bump_slice(), rest };
            }
            if let (Value::Struct { fields, .. }, true) = (value, more) {
                value = Value::Struct { fields, rest: Rest::More };
            }
            Value::To(base, walk.put(value))
        }
        _ => Value::ptr(base),
    }
}

fn get_regset<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let at = address(site);
    let note = args.first().map_or(0, |arg| walk.arg(*arg));
    let Some((_, before)) = walk.before_call(|walk| vector(walk, at)) else { return Value::ptr(at) };
    let done = walk.succeeded();
    let value = walk.after_call(|walk| {
        let (base, after) = vector(walk, at)?;
        let registers = if done { registers(walk, note, base, after) } else { Value::ptr(base) };
        let (before, after) = (walk.put(Value::uint(before)), walk.put(Value::uint(after)));
        Some(walk.fields(&[("iov_base", registers), ("iov_len", Value::Changed(before, after))]))
    });
    value.map_or(Value::ptr(at), |value| Value::To(at, walk.put(value)))
}

fn set_regset<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let at = address(site);
    let note = args.first().map_or(0, |arg| walk.arg(*arg));
    let value = walk.before_call(|walk| {
        let (base, len) = vector(walk, at)?;
        let registers = registers(walk, note, base, len);
        Some(walk.fields(&[("iov_base", registers), ("iov_len", Value::uint(len))]))
    });
    value.map_or(Value::ptr(at), |value| Value::To(at, walk.put(value)))
}

fn syscall_info<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let at = address(site);
    let size = args.first().map_or(0, |arg| walk.arg(*arg));
    // What the kernel has written, where it wrote.
    let size = if walk.after() { size.min(walk.result().unwrap_or(0)) } else { size };
    let bytes = match walk.read(at, size.min(info::SIZE.of(walk.abi()) as u64) as usize) {
        Ok(bytes) => bytes,
        Err(fault) => return Value::Unread(at, fault),
    };
    let abi = walk.abi();
    let num = |at: At| {
        let bytes = bytes.get(at.offset(abi)..at.end(abi))?;
        Some(Num::new(walk.number(bytes), bytes.len().min(8) as u8))
    };
    let mut fields = BumpVec::with_capacity_in(6, walk.arena);
    let mut push = |name, value| fields.push(Field { name, value, show: Show::Always });
    let Some(op) = num(info::op) else { return Value::ptr(at) };
    push("op", Value::Name(op, &abi::names::PTRACE_SYSCALL_INFO_OP, None));
    if let Some(reserved) = num(info::reserved).filter(|reserved| reserved.bits != 0) {
        push("reserved", Value::Int(reserved, Base::Hex));
    }
    // As far as it reaches: a field that is cut is shown as if zeros followed.
    let flags = info::flags.offset(abi);
    let flags = bytes.get(flags..(flags + 2).min(bytes.len())).map_or(0, |bytes| walk.number(bytes));
    if flags != 0 {
        push("flags", Value::Int(Num::new(flags, 2), Base::Hex));
    }
    let arch = num(info::arch);
    if let Some(arch) = arch {
        push("arch", Value::Name(arch, &abi::names::AUDIT_ARCH, None));
    }
    for (name, at) in [("instruction_pointer", info::instruction_pointer), ("stack_pointer", info::stack_pointer)] {
        if let Some(num) = num(at) {
            push(name, Value::Int(num, Base::Ptr));
        }
    }
    let arch = arch.map_or(0, |arch| arch.bits as u32);
    let call = |nr: At, args: At| {
        let nr = num(nr)?;
        let mut inner = BumpVec::with_capacity_in(3, walk.arena);
        let value = super::siginfo::call_number(abi, arch, nr, walk.arena);
        inner.push(Field { name: "nr", value, show: Show::Always });
        let words = bytes.get(args.offset(abi)..args.end(abi).min(bytes.len())).unwrap_or(&[]).chunks_exact(8);
        let most = if walk.limits().brief { walk.limits().elements } else { usize::MAX };
        let (any, cut) = (words.len() > 0, words.len() > most);
        let items = words.take(most).map(|word| Value::Int(Num::new(walk.number(word), 8), Base::Hex));
        let items = BumpVec::from_iter_in(items, walk.arena).into_bump_slice();
        if any {
            let rest = if cut { Rest::More } else { Rest::End };
            let value = Value::List { items, join: Join::Comma, rest };
            inner.push(Field { name: "args", value, show: Show::Always });
        }
        Some(inner)
    };
    let inner = match op.bits {
        c::PTRACE_SYSCALL_INFO_ENTRY => call(info::entry_nr, info::entry_args).map(|inner| ("entry", inner)),
        c::PTRACE_SYSCALL_INFO_SECCOMP => call(info::seccomp_nr, info::seccomp_args).map(|mut inner| {
            if let Some(data) = num(info::seccomp_ret_data) {
                let value = Value::Int(data, Base::Udec);
                inner.push(Field { name: "ret_data", value, show: Show::Always });
            }
            ("seccomp", inner)
        }),
        c::PTRACE_SYSCALL_INFO_EXIT => num(info::exit_rval).map(|rval| {
            let error = num(info::exit_is_error);
            let failed = error.is_some_and(|error| error.bits != 0) && rval.signed() < 0;
            let value = if failed { Value::Errno(rval) } else { Value::Int(rval, Base::Dec) };
            let mut inner = BumpVec::with_capacity_in(2, walk.arena);
            inner.push(Field { name: "rval", value, show: Show::Always });
            if let Some(error) = error {
                inner.push(Field { name: "is_error", value: Value::Int(error, Base::Udec), show: Show::Always });
            }
            ("exit", inner)
        }),
        _ => None,
    };
    if let Some((name, inner)) = inner {
        push(name, Value::Struct { fields: inner.into_bump_slice(), rest: Rest::End });
    }
    Value::Struct { fields: fields.into_bump_slice(), rest: Rest::End }
}
