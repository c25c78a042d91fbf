//! Segments of set_thread_area(2) and modify_ldt(2): `struct user_desc` with its bit fields (asm/ldt.h).

use abi::layout::user_desc;
use abi::{Abi, At};
use model::Addr;
use model::value::{Aux, Base, Field, Num, Outcome, Rest, Show, Value};

use crate::ty::{Arg, Hook, Phase};
use crate::walk::{RetHook, Site, Walk};

/// A whole descriptor behind a pointer.
pub static USER_DESC: Hook =
    Hook { name: "user_desc", reads: "16 bytes", phase: Phase::Enter, size: None, run: descriptor };

/// get_thread_area(2)'s: the entry number goes in, the rest comes out.
pub static THREAD_AREA: Hook =
    Hook { name: "thread area", reads: "16 bytes", phase: Phase::Both, size: None, run: thread_area };

/// modify_ldt(2) returns an `int` that is not widened, so that an error does not look like one.
pub static LDT_RESULT: RetHook = RetHook { name: "modify_ldt result", run: result, errors: true };

/// The bit fields behind `limit`, from the lowest bit on.
static BITS: [(&str, u32); 7] = [
    ("seg_32bit", 1),
    ("contents", 2),
    ("read_exec_only", 1),
    ("limit_in_pages", 1),
    ("seg_not_present", 1),
    ("useable", 1),
    ("lm", 1),
];
/// Where they are.
const BITS_AT: usize = 12;

/// An entry's number; -1 asks for any.
fn entry_number<'a>(num: Num) -> Value<'a> {
    Value::Int(num, if num.signed() == -1 { Base::Dec } else { Base::Udec })
}

fn descriptor<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Nothing };
    let bytes = match walk.read(at, user_desc::SIZE.of(walk.abi())) {
        Ok(bytes) => bytes,
        Err(fault) => return Value::Unread(at, fault),
    };
    let num = |field: At| {
        let from = field.offset(walk.abi());
        Num::new(bytes.get(from..from + 4).map_or(0, |word| walk.number(word)), 4)
    };
    let mut fields = bumpalo::collections::Vec::with_capacity_in(10, walk.arena);
    let mut push = |name, value| fields.push(Field { name, value, show: Show::Always });
    push("entry_number", entry_number(num(user_desc::entry_number)));
    push("base_addr", Value::Int(num(user_desc::base_addr), Base::HexFull));
    push("limit", Value::Int(num(user_desc::limit), Base::HexFull));
    let word = bytes.get(BITS_AT..BITS_AT + 4).map_or(0, |word| walk.number(word));
    let mut shift = 0;
    for (name, width) in BITS {
        if name == "lm" && walk.abi() == Abi::I386 {
            break;
        }
        let value = word >> shift & ((1 << width) - 1);
        push(name, Value::Int(Num::new(value, 4), Base::Udec));
        shift += width;
    }
    Value::Struct { fields: fields.into_bump_slice(), rest: Rest::End }
}

fn thread_area<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    let at = Addr(at);
    if at.is_null() {
        return Value::ptr(at);
    }
    if walk.succeeded() {
        let value = walk.after_call(|walk| descriptor(walk, Site::Mem(at, &[]), &[]));
        if !matches!(value, Value::Unread(..)) {
            return Value::To(at, walk.put(value));
        }
    }
    match walk.before_call(|walk| walk.read_num(at, 4)) {
        Ok(entry) => {
            let fields = walk.fields(&[("entry_number", entry_number(Num::new(entry, 4)))]);
            let Value::Struct { fields, .. } = fields else { return fields };
            Value::To(at, walk.put(Value::Struct { fields, rest: Rest::More }))
        }
        Err(fault) => Value::Unread(at, fault),
    }
}

fn result<'a>(walk: &mut Walk<'_, 'a>, raw: u64) -> (Outcome<'a>, &'a [Aux<'a>]) {
    let error = (raw as u32).wrapping_neg();
    if let Some(code) = walk.inputs.returned.and_then(|returned| returned.error) {
        return (Outcome::Error(code), &[]);
    }
    if (1..4096).contains(&error)
        && let (Some(name), Some(text)) = (abi::errno::name(error), abi::errno::text(error))
    {
        let shown = bumpalo::format!(in walk.arena, "{} {}", raw as u32, name);
        return (Outcome::Value(Value::bare(shown.into_bump_str())), walk.remark(text, Value::Nothing));
    }
    (Outcome::Value(Value::Int(Num::new(raw, 4), Base::Udec)), &[])
}
