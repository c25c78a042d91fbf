//! What a [`Filter`](crate::Filter) says of an event.

use crate::{Literal, Node, Order, Register, Truth};
use abi::{Abi, Table};
use model::value::{Base, Handle, Num, Of, Part, Value};
use std::borrow::Cow;

/// What a field holds.
#[derive(Clone, Debug)]
pub enum Term<'a> {
    /// The event has no such field.
    Absent,
    /// It is not known yet.
    Later,
    /// A decoded value.
    Value(Value<'a>),
    /// A number.
    Number(i128),
    /// Text.
    Text(Cow<'a, [u8]>),
    /// An error number, 0 for none.
    Errno(u32),
}

/// What the fields of an event hold.
pub trait Scene {
    /// A field by its path: `["ret"]`, `["openat", "flags"]`, `["statbuf", "st_size"]`.
    fn field(&self, path: &[String]) -> Term<'_>;
    /// The convention of the call, for its constants.
    fn abi(&self) -> Abi;
    /// Where a field that is not known yet lies in a register, and the field is what it is whatever the other registers
    /// and memory hold.
    fn register(&self, _path: &[String]) -> Option<Register<'_>> {
        None
    }
}

/// A member of a value by its path, and what is left of the path where a number is reached.
#[must_use]
pub fn member<'a, 'p>(value: &Value<'a>, path: &'p [String]) -> (Term<'a>, &'p [String]) {
    let mut value = *value;
    let mut path = path;
    loop {
        match value {
            Value::To(_, target) => value = *target,
            Value::Noted(inner, _) | Value::Spelled(inner, _) | Value::Indexed(_, inner) => value = *inner,
            Value::Brief(brief) => value = brief.full,
            Value::Changed(Value::Nothing, after) => value = *after,
            // What the kernel made of it.
            Value::Changed(_, after) => value = *after,
            Value::Either(all) => match all.first() {
                Some(first) => value = *first,
                None => return (Term::Absent, path),
            },
            Value::Nothing => return (Term::Absent, path),
            Value::Unavailable => return (Term::Later, path),
            Value::Struct { fields, .. } => {
                let Some((name, rest)) = path.split_first() else { return (Term::Value(value), path) };
                match fields.iter().find(|field| field.name == name) {
                    Some(field) => (value, path) = (field.value, rest),
                    None => return (Term::Absent, path),
                }
            }
            Value::List { items, .. } => {
                let Some((index, rest)) = path.split_first() else { return (Term::Value(value), path) };
                let index = index.trim_start_matches('[').trim_end_matches(']').parse::<usize>();
                match index.ok().and_then(|index| items.get(index)) {
                    Some(item) => (value, path) = (*item, rest),
                    None => return (Term::Absent, path),
                }
            }
            _ => return (Term::Value(value), path),
        }
    }
}

pub(crate) fn test(node: &Node, scene: &dyn Scene) -> Truth {
    match node {
        Node::And(nodes) => {
            let mut all = Truth::Yes;
            for node in nodes {
                match test(node, scene) {
                    Truth::No => return Truth::No,
                    Truth::Maybe => all = Truth::Maybe,
                    Truth::Yes => {}
                }
            }
            all
        }
        Node::Or(nodes) => {
            let mut any = Truth::No;
            for node in nodes {
                match test(node, scene) {
                    Truth::Yes => return Truth::Yes,
                    Truth::Maybe => any = Truth::Maybe,
                    Truth::No => {}
                }
            }
            any
        }
        Node::Not(node) => match test(node, scene) {
            Truth::No => Truth::Yes,
            Truth::Maybe => Truth::Maybe,
            Truth::Yes => Truth::No,
        },
        Node::Holds(path) => with(scene, path, |term| match term {
            Term::Absent | Term::Later => false,
            Term::Number(number) => *number != 0,
            Term::Errno(number) => *number != 0,
            Term::Text(text) => !text.is_empty(),
            Term::Value(value) => match number(value) {
                Some((num, _)) => num.bits != 0,
                None => match value {
                    Value::Bytes { data, .. } => !data.is_empty(),
                    Value::List { items, .. } => !items.is_empty(),
                    _ => true,
                },
            },
        }),
        Node::Compare(path, order, literal) => with(scene, path, |term| compare(term, *order, literal, scene.abi())),
        Node::In(path, list) => {
            with(scene, path, |term| list.iter().any(|literal| compare(term, Order::Equal, literal, scene.abi())))
        }
        Node::Has(path, literal) => with(scene, path, |term| {
            let (bits, wanted) = match (term, literal) {
                (Term::Number(bits), Literal::Number(wanted)) => (*bits as u64, Some(*wanted as u64)),
                (Term::Errno(number), Literal::Number(wanted)) => (u64::from(*number), Some(*wanted as u64)),
                (Term::Errno(number), Literal::Name(name)) => {
                    (u64::from(*number), abi::errno::number(name).map(u64::from))
                }
                (Term::Value(value), literal) => {
                    let Some((num, _)) = number(value) else { return false };
                    let wanted = match literal {
                        Literal::Number(wanted) => Some(*wanted as u64),
                        Literal::Name(name) => constant(value, name, scene.abi()),
                        Literal::Text(_) => None,
                    };
                    (num.bits, wanted)
                }
                _ => return false,
            };
            wanted.is_some_and(|wanted| bits & wanted == wanted && (wanted != 0 || bits == 0))
        }),
        Node::Matches(path, regex) => with(scene, path, |term| text(term).is_some_and(|text| regex.is_match(&text))),
    }
}

fn with(scene: &dyn Scene, path: &[String], judge: impl FnOnce(&Term<'_>) -> bool) -> Truth {
    match scene.field(path) {
        Term::Absent => Truth::No,
        Term::Later => Truth::Maybe,
        term if judge(&term) => Truth::Yes,
        _ => Truth::No,
    }
}

fn text<'t>(term: &'t Term<'_>) -> Option<Cow<'t, [u8]>> {
    match term {
        Term::Text(text) => Some(Cow::Borrowed(text)),
        Term::Value(Value::Bytes { data, .. }) => Some(Cow::Borrowed(data)),
        Term::Value(Value::Inet4([a, b, c, d])) => Some(Cow::Owned(format!("{a}.{b}.{c}.{d}").into_bytes())),
        Term::Value(Value::Inet6(bytes)) => {
            Some(Cow::Owned(std::net::Ipv6Addr::from(**bytes).to_string().into_bytes()))
        }
        Term::Absent | Term::Later | Term::Value(_) | Term::Number(_) | Term::Errno(_) => None,
    }
}

/// A value as a number, and whether it is a signed one.
pub(crate) fn number(value: &Value<'_>) -> Option<(Num, bool)> {
    Some(match value {
        Value::Int(num, base) => (*num, *base == Base::Dec),
        Value::Name(num, _, base) => (*num, *base == Some(Base::Dec)),
        Value::Handle(num, handle) => (*num, !matches!(handle, Handle::Uid | Handle::Gid)),
        Value::Flags(num, _) | Value::Signal(num) | Value::Mode(num) | Value::Errno(num) => (*num, false),
        Value::Dev { raw, .. } => (Num::new(*raw, 8), false),
        Value::WaitStatus(status) => (Num::new((*status).into(), 4), false),
        Value::Ioctl { op, .. } => (Num::new((*op).into(), 4), false),
        Value::Be16(number) | Value::Be16Name(number, _) => (Num::new((*number).into(), 2), false),
        Value::Be32(number) => (Num::new((*number).into(), 4), false),
        Value::Unread(at, _) => (Num::new(at.0, 8), false),
        _ => return None,
    })
}

/// What a constant's name stands for in a value.
pub(crate) fn constant(value: &Value<'_>, name: &str, abi: Abi) -> Option<u64> {
    let of =
        |table: &'static Table| table.entries(abi).iter().find(|entry| entry.name == name).map(|entry| entry.value);
    let parts = |parts: &'static [Part]| {
        parts.iter().find_map(|part| match part {
            Part::Flags(table) | Part::Choice { table, .. } => of(table),
            Part::Shifted { table, shift, .. } => of(table).map(|value| value << shift),
            Part::Bits(table) => of(table).and_then(|bit| 1u64.checked_shl(u32::try_from(bit).ok()?)),
            // The names of what is moved are those of the bits where they come from.
            Part::Number { .. } | Part::Signal { .. } | Part::Moved { .. } => None,
        })
    };
    match value {
        Value::Name(_, table, _) | Value::Be16Name(_, table) | Value::Flags(_, Of::One(table)) => of(table),
        Value::Flags(_, Of::Many(set) | Of::Apart(set)) => parts(set.parts),
        Value::Signal(_) => abi::signal::number(name).map(u64::from),
        Value::Errno(_) => abi::errno::number(name).map(u64::from),
        Value::Handle(_, Handle::Dirfd) if name == "AT_FDCWD" => Some(0xffff_ff9c),
        Value::Int(_, Base::Ptr) if name == "NULL" => Some(0),
        _ => None,
    }
}

pub(crate) fn ordered(order: Order, than: std::cmp::Ordering) -> bool {
    match order {
        Order::Equal => than.is_eq(),
        Order::Unequal => than.is_ne(),
        Order::Less => than.is_lt(),
        Order::LessOrEqual => than.is_le(),
        Order::Greater => than.is_gt(),
        Order::GreaterOrEqual => than.is_ge(),
    }
}

fn compare(term: &Term<'_>, order: Order, literal: &Literal, abi: Abi) -> bool {
    if let Literal::Text(wanted) = literal {
        return text(term).is_some_and(|text| ordered(order, text.as_ref().cmp(wanted)));
    }
    match (term, literal) {
        (Term::Number(number), Literal::Number(wanted)) => ordered(order, number.cmp(wanted)),
        (Term::Errno(number), Literal::Number(wanted)) => ordered(order, i128::from(*number).cmp(wanted)),
        (Term::Errno(number), Literal::Name(name)) => {
            abi::errno::number(name).is_some_and(|wanted| ordered(order, number.cmp(&wanted)))
        }
        // A name without a table is text: `name == openat`.
        (Term::Text(text), Literal::Name(wanted)) => ordered(order, text.as_ref().cmp(wanted.as_bytes())),
        (Term::Value(Value::Bytes { data, .. }), Literal::Name(wanted)) => {
            ordered(order, (*data).cmp(wanted.as_bytes()))
        }
        (Term::Value(value), literal) => {
            let Some((num, signed)) = number(value) else { return false };
            let wanted = match literal {
                Literal::Number(wanted) => *wanted,
                // A constant is of the field's own type.
                Literal::Name(name) => match constant(value, name, abi) {
                    Some(wanted) => {
                        let wanted = Num::new(wanted, num.size);
                        let than = if signed { num.signed().cmp(&wanted.signed()) } else { num.bits.cmp(&wanted.bits) };
                        return ordered(order, than);
                    }
                    None => return false,
                },
                Literal::Text(_) => return false,
            };
            // A negative number is meant as one, whatever the field's type.
            let own = if signed || wanted < 0 { i128::from(num.signed()) } else { i128::from(num.bits) };
            ordered(order, own.cmp(&wanted))
        }
        _ => false,
    }
}
