//! i386: a signal mask in a register, halves in the other order, an entry of a directory.

use std::fmt::Write as _;

use abi::Abi;
use abi::layout::old_dirent;
use bumpalo::collections::String as BumpString;
use model::value::{Aux, Base, Num, Outcome, Quote, Value};
use model::{Addr, Fault};

use abi::names::SA_HANDLER_VALUES;

use crate::hooks::ldt::USER_DESC;
use crate::ty::{Arg, Hook, Phase, Ty};
use crate::walk::{RetHook, Site, Walk};

/// Zero, for a field that the structure does not have but later ones do.
pub static NONE_THERE: Hook = Hook {
    name: "no such field",
    reads: "nothing",
    phase: Phase::Enter,
    size: None,
    run: |_, _, _| Value::Int(Num::new(0, 4), Base::Udec),
};

/// A signal mask that is the argument itself.
pub static MASK: Hook = Hook {
    name: "signal mask in a register",
    reads: "nothing",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| mask(walk, walk.num(site, 4).bits),
};

fn mask<'a>(walk: &Walk<'_, 'a>, bits: u64) -> Value<'a> {
    Value::Sigset(walk.arena.alloc_slice_copy(&(bits as u32).to_le_bytes()))
}

/// sgetmask(2): the result is the mask.
pub static GOT_MASK: RetHook = RetHook { name: "sgetmask", run: |walk, raw| masked(walk, "mask", raw), errors: false };
/// ssetmask(2): the result is the mask that was.
pub static OLD_MASK: RetHook =
    RetHook { name: "ssetmask", run: |walk, raw| masked(walk, "old mask", raw), errors: false };

fn masked<'a>(walk: &mut Walk<'_, 'a>, label: &'static str, raw: u64) -> (Outcome<'a>, &'a [Aux<'a>]) {
    let value = mask(walk, raw);
    (Outcome::Value(Value::Int(Num::new(raw, 4), Base::Hex)), walk.remark(label, value))
}

/// signal(2): the handler that was, with its name where it has one.
pub static OLD_HANDLER: RetHook = RetHook {
    name: "signal",
    run: |walk, raw| {
        let num = Num::new(raw, 4);
        let aux = match SA_HANDLER_VALUES.name(walk.abi(), num.bits) {
            Some(_) => walk.remark("", Value::Name(num, &SA_HANDLER_VALUES, Some(Base::Hex))),
            None => &[],
        };
        (Outcome::Value(Value::Int(num, Base::Hex)), aux)
    },
    errors: false,
};

/// _llseek(2)'s offset: the upper half comes first.
pub static HIGH_FIRST: Hook = Hook {
    name: "offset, upper half first",
    reads: "this register and the next one",
    phase: Phase::Enter,
    size: None,
    run: |walk, _, args| {
        let at = args.first().map_or(0, |arg| usize::from(arg.0));
        let half = |i: usize| walk.inputs.args.get(i).copied().unwrap_or(0) & 0xffff_ffff;
        Value::Int(Num::new(half(at) << 32 | half(at + 1), 8), Base::Dec)
    },
};

/// readdir(2)'s one entry, whose name is as long as it says.
pub static OLD_DIRENT: Hook = Hook {
    name: "old_linux_dirent",
    reads: "the entry's head, and its name",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, _: &'static [Arg]| {
        let Site::Mem(at, _) = site else { return Value::Unavailable };
        let abi = walk.abi();
        let head = old_dirent::d_namlen.offset(abi) + old_dirent::d_namlen.size(abi);
        // The structure has a name of one byte and is padded.
        let bytes = match walk.read(at, head + 2) {
            Ok(bytes) => bytes,
            Err(fault) => return Value::Unread(at, fault),
        };
        let num = |field: abi::At| {
            let (from, size) = (field.offset(abi), field.size(abi));
            Num::new(walk.number(&bytes[from..from + size]), size as u8)
        };
        let (inode, offset, len) = (num(old_dirent::d_ino), num(old_dirent::d_offset), num(old_dirent::d_namlen));
        // A name has at most 255 bytes (NAME_MAX), and a NUL.
        let most = len.bits.min(256) as usize;
        let name_at = at.offset(head as u64);
        let name = match walk.read_text(name_at, most) {
            Ok((data, cut)) => Value::Bytes { data, quote: Quote::Path, cut },
            Err(fault) => Value::Unread(name_at, fault),
        };
        walk.fields(&[
            ("d_ino", Value::Int(inode, Base::Udec)),
            ("d_off", Value::Int(offset, Base::Udec)),
            ("d_reclen", Value::Int(len, Base::Udec)),
            ("d_name", name),
        ])
    },
};

/// sigreturn(2): the mask that the signal frame on the stack holds, in two places. After the handler's return and a
/// `pop` the stack pointer stands at its struct sigcontext (asm/sigcontext.h, 88 bytes with `oldmask` at 80), then
/// comes an unused struct _fpstate of 624 bytes, then the rest of the mask.
pub static OLD_FRAME: Hook = Hook {
    name: "old signal frame",
    reads: "the stack at entry, 8 bytes",
    phase: Phase::Enter,
    size: None,
    run: |walk, _, _| {
        let at = Addr(walk.inputs.sp);
        let low = walk.before_call(|walk| walk.read(at.offset(80), 4));
        let high = walk.before_call(|walk| walk.read(at.offset(88 + 624), 4));
        match (low, high) {
            (Ok(low), Ok(high)) => {
                let mask = walk.arena.alloc_slice_copy(&[low, high].concat());
                let frame = walk.fields(&[("mask", Value::Sigset(mask))]);
                Value::To(at, walk.put(frame))
            }
            _ => Value::ptr(at),
        }
    },
};

/// mmap2(2)'s offset: the kernel counts in pages of 4096 bytes, the call shows bytes.
pub static PAGES: Hook = Hook {
    name: "offset in pages",
    reads: "nothing",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| Value::Int(Num::new(walk.num(site, 4).bits << 12, 8), Base::Hex),
};

/// set_thread_area(2): the entry that was taken.
pub static ENTRY_NUMBER: RetHook = RetHook {
    name: "set_thread_area",
    run: |walk, raw| {
        let at = Addr(walk.call_arg(0));
        let whole = abi::layout::user_desc::SIZE.of(walk.abi());
        let entry = walk.after_call(|walk| walk.read(at, whole).map(|bytes| walk.number(&bytes[..4])));
        let aux = match entry {
            Ok(number) => {
                let mut text = BumpString::new_in(walk.arena);
                let _ = write!(text, "entry_number={}", number as u32);
                walk.remark("", Value::To(at, walk.put(Value::bare(text.into_bump_str()))))
            }
            Err(_) => &[],
        };
        (Outcome::Value(Value::Int(Num::new(raw, 8), Base::Udec)), aux)
    },
    errors: false,
};

/// shmat(2) through ipc(2): the address is stored behind the fourth argument, the result is zero.
pub static ATTACHED: RetHook = RetHook {
    name: "shmat",
    run: |walk, _| {
        let at = Addr(walk.call_arg(3));
        // Where the address cannot be read, there is as little to say as of a call that does not return.
        match walk.after_call(|walk| walk.read_word(at)) {
            Ok(base) => (Outcome::Value(Value::Int(Num::new(base, 4), Base::Hex)), &[]),
            Err(_) => (Outcome::Never, &[]),
        }
    },
    errors: false,
};

/// A word that was read from behind a pointer already: `[0x1]`.
pub static BEHIND_POINTER: Hook = Hook {
    name: "word behind a pointer",
    reads: "nothing",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let word = Value::Int(walk.num(site, 4), Base::Ptr);
        Value::To(union(walk), walk.put(word))
    },
};

/// Where semctl(2)'s argument lies that ipc(2) was given: behind its own.
fn union(walk: &Walk<'_, '_>) -> Addr {
    Addr(walk.inputs.args[4])
}

/// A structure behind the union; the address of one that was not read has no brackets.
fn behind<'a>(walk: &Walk<'_, 'a>, value: Value<'a>) -> Value<'a> {
    let value = match value {
        Value::Int(num, Base::Ptr) => Value::Unread(Addr(num.bits), Fault::NotCaptured),
        value => value,
    };
    Value::To(union(walk), walk.put(value))
}

static SET: Ty = Ty::Struct(&crate::structs::ipc::SEM_SET);
static INFO: Ty = Ty::Struct(&crate::structs::ipc::SEMINFO);

/// IPC_SET's structure, whose address was read from behind a pointer already.
pub static SEM_SET_BEHIND_POINTER: Hook = Hook {
    name: "semid_ds behind a pointer",
    reads: "the structure",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let value = walk.value(&Ty::In(&SET), site);
        behind(walk, value)
    },
};

/// IPC_INFO's structure, whose address was read from behind a pointer already.
pub static SEMINFO_BEHIND_POINTER: Hook = Hook {
    name: "seminfo behind a pointer",
    reads: "the structure",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, _| {
        let value = walk.value(&Ty::Out(&INFO), site);
        behind(walk, value)
    },
};

/// semctl(2)'s buffer, whose address was read from behind a pointer already: the address in brackets when the call failed.
pub static SEMID_BEHIND_POINTER: Hook = Hook {
    name: "semid_ds behind a pointer",
    reads: "the structure",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, _| {
        let at = walk.num(site, 4);
        if walk.succeeded() {
            let value = walk.after_call(|walk| walk.pointer(Addr(at.bits), &Ty::Struct(&crate::structs::ipc::SEMID)));
            if matches!(value, Value::To(..)) {
                return Value::To(union(walk), walk.put(value));
            }
        }
        Value::To(union(walk), walk.put(Value::Int(at, Base::Ptr)))
    },
};

/// clone3(2)'s `tls`: on i386 it points to a segment's description.
pub static TLS: Hook = Hook {
    name: "tls",
    reads: "on i386 the description of a segment",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| match walk.abi() {
        Abi::I386 => {
            let at = Addr(walk.num(site, 8).bits);
            walk.pointer(at, &SEGMENT)
        }
        _ => walk.value(&Ty::Ptr, site),
    },
};
static SEGMENT: Ty = Ty::Hook(&USER_DESC, &[]);
