//! For tests: one call in, its shown arguments and result out, in a short notation of its own (names are looked up,
//! nothing is abbreviated). The real texts are the renderers' business.

#![allow(dead_code, reason = "not every helper has a test yet")]

use abi::Abi;
use bumpalo::Bump;
use model::memory::FakeMemory;
use model::value::{Brief, Extra, Join, Num, Of, Outcome, Part, Quote, Rest, Value};

use crate::walk::{Bpf, Inputs, Limits, Netlink, Returned, Walk};

/// A call that is being tested.
pub struct Case {
    abi: Abi,
    args: [u64; 6],
    sp: u64,
    before: FakeMemory,
    after: Option<FakeMemory>,
    returned: Option<Returned>,
    limits: Limits,
    resumes: &'static str,
    netlink: Option<u32>,
    bpf: Option<Bpf>,
}

/// A call with these registers, that returned 0.
pub fn case(args: &[u64]) -> Case {
    let mut regs = [0; 6];
    regs[..args.len()].copy_from_slice(args);
    Case {
        abi: Abi::X86_64,
        args: regs,
        sp: 0,
        before: FakeMemory::new(),
        after: None,
        returned: Some(Returned { raw: 0, error: None }),
        limits: Limits { brief: false, ..Limits::default() },
        resumes: "",
        netlink: None,
        bpf: None,
    }
}

impl Case {
    /// Memory before the call (and after it, unless that is given too).
    pub fn memory(mut self, at: u64, bytes: impl Into<Vec<u8>>) -> Case {
        self.before = self.before.with(at, bytes);
        self
    }

    /// Memory after the call.
    pub fn after(mut self, at: u64, bytes: impl Into<Vec<u8>>) -> Case {
        self.after = Some(self.after.unwrap_or_default().with(at, bytes));
        self
    }

    /// So many elements of an array are fetched.
    pub fn elements(mut self, elements: usize) -> Case {
        self.limits.elements = elements;
        self
    }

    /// The stack pointer.
    pub fn sp(mut self, sp: u64) -> Case {
        self.sp = sp;
        self
    }

    /// Another convention than x86_64's.
    pub fn abi(mut self, abi: Abi) -> Case {
        self.abi = abi;
        self
    }

    /// The call that is resumed.
    pub fn resumes(mut self, name: &'static str) -> Case {
        self.resumes = name;
        self
    }

    /// The socket is a netlink socket of this protocol.
    pub fn netlink(mut self, protocol: u64) -> Case {
        self.netlink = u32::try_from(protocol).ok();
        self
    }

    /// The descriptor that bpf(2) is asked about is one of these.
    pub fn bpf(mut self, kind: Bpf) -> Case {
        self.bpf = Some(kind);
        self
    }

    /// What was returned.
    pub fn ret(mut self, raw: u64) -> Case {
        self.returned = Some(Returned { raw, error: None });
        self
    }

    /// It failed.
    pub fn error(mut self, errno: u32) -> Case {
        self.returned = Some(Returned { raw: u64::from(errno).wrapping_neg(), error: Some(errno) });
        self
    }

    /// The call in the notation of this file: arguments known at entry, `;`, the others, `=`, the result.
    pub fn show(self, name: &str) -> String {
        let call = crate::calls::by_name(self.abi, name).unwrap_or_else(|| panic!("no row for {name}"));
        let arena = Bump::new();
        let mut inputs = Inputs {
            abi: self.abi,
            args: self.args,
            sp: self.sp,
            returned: None,
            entry: &self.before,
            exit: None,
            limits: self.limits,
            resumes: self.resumes,
            netlink: self.netlink.map(|protocol| Netlink { protocol: Some(protocol), families: &[] }),
            bpf: self.bpf,
        };
        let mut walk = Walk::new(call, inputs, &arena);
        let known = walk.known_at_entry();
        let mut out = args(self.abi, walk.args(0, known));
        out.push(';');
        inputs.returned = self.returned;
        inputs.exit = Some(self.after.as_ref().unwrap_or(&self.before));
        let mut walk = Walk::new(call, inputs, &arena);
        let rest = args(self.abi, walk.args(known, usize::MAX));
        if !rest.is_empty() {
            out += " ";
            out += &rest;
        }
        out += " = ";
        let ret = walk.outcome();
        match ret.outcome {
            Outcome::Value(value) => text(self.abi, &value, &mut out),
            Outcome::Error(code) | Outcome::Restart(code) => out += &format!("-{code}"),
            Outcome::Never | Outcome::Unavailable => out += "?",
        }
        for aux in ret.aux {
            out += &format!(" ({}", aux.label);
            if !matches!(aux.value, Value::Nothing) {
                if !aux.label.is_empty() {
                    out.push(' ');
                }
                text(self.abi, &aux.value, &mut out);
            }
            out.push(')');
        }
        out
    }
}

/// Checks one call against its text in the notation of [`Case::show`].
#[track_caller]
pub fn check(name: &str, case: Case, expect: &str) {
    assert_eq!(case.show(name), expect, "{name}");
}

/// Several values, one after another, as bytes.
pub fn bytes(words: &[(u64, usize)]) -> Vec<u8> {
    words.iter().flat_map(|&(value, size)| value.to_le_bytes()[..size].to_vec()).collect()
}

/// Words of 8 bytes.
pub fn words(words: &[u64]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// Words of 4 bytes.
pub fn halves(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

fn args(abi: Abi, args: &[model::value::Arg<'_>]) -> String {
    let mut out = String::new();
    for (i, arg) in args.iter().enumerate() {
        if i > 0 {
            out += ", ";
        }
        if arg.named {
            out += &format!("{}=", arg.name);
        }
        text(abi, &arg.value, &mut out);
    }
    out
}

fn number(num: Num, base: model::value::Base) -> String {
    use model::value::Base;
    match base {
        Base::Dec => num.signed().to_string(),
        Base::Udec => num.bits.to_string(),
        Base::Hex if num.bits == 0 => "0".into(),
        Base::Ptr if num.bits == 0 => "NULL".into(),
        Base::Hex | Base::Ptr => format!("{:#x}", num.bits),
        Base::HexFull => format!("{:#0w$x}", num.bits, w = usize::from(num.size) * 2),
        Base::Oct => format!("0{:o}", num.bits),
        Base::Kilo if num.bits > 1024 && num.bits.is_multiple_of(1024) => format!("{}*1024", num.bits / 1024),
        Base::Kilo => num.bits.to_string(),
    }
}

fn parts(abi: Abi, bits: u64, parts: &[Part], unknown: &str) -> String {
    let mut left = bits;
    let mut names: Vec<String> = Vec::new();
    for part in parts {
        match part {
            Part::Flags(table) => {
                for entry in table.entries(abi) {
                    if entry.value != 0 && left & entry.value == entry.value {
                        names.push(entry.name.into());
                        left &= !entry.value;
                    }
                }
            }
            Part::Choice { mask, table, zero } => {
                let value = left & mask;
                left &= !mask;
                if value != 0 || *zero {
                    names.push(table.name(abi, value).map_or_else(|| format!("{value:#x}"), Into::into));
                }
            }
            Part::Number { mask, shift, base, suffix, zero } => {
                let value = (left & mask) >> shift;
                left &= !mask;
                if value != 0 || *zero {
                    names.push(number(Num::new(value, 8), *base) + suffix);
                }
            }
            Part::Shifted { mask, shift, table, suffix } => {
                let value = (left & mask) >> shift;
                left &= !mask;
                names.push(table.name(abi, value).map_or_else(|| format!("{value:#x}"), Into::into) + suffix);
            }
            Part::Moved { mask, shift, table, name } => {
                let value = (left & mask) >> shift;
                left &= !mask;
                if value != 0 {
                    let value = table.name(abi, value).map_or_else(|| format!("{value:#x}"), Into::into);
                    names.push(format!("{value}<<{name}"));
                }
            }
            Part::Signal { mask } => {
                let value = left & mask;
                left &= !mask;
                if value != 0 {
                    names.push(abi::signal::name(value as u32).map_or_else(|| value.to_string(), Into::into));
                }
            }
            Part::Bits(table) => {
                for bit in 0..64 {
                    if left & 1 << bit != 0
                        && let Some(name) = table.name(abi, bit)
                    {
                        names.push(format!("1<<{name}"));
                        left &= !(1 << bit);
                    }
                }
            }
        }
    }
    match (left, names.is_empty()) {
        (0, true) => "0".into(),
        (0, false) => names.join("|"),
        (left, true) => format!("{left:#x} /* {unknown} */"),
        (left, false) => names.join("|") + &format!("|{left:#x}"),
    }
}

/// A value in the notation of this file.
pub fn text(abi: Abi, value: &Value<'_>, out: &mut String) {
    let shown = match *value {
        Value::Nothing => String::new(),
        Value::Unavailable => "???".into(),
        Value::Int(num, base) => number(num, base),
        Value::Name(num, table, base) => match (table.name(abi, num.bits), base) {
            (Some(name), _) => name.into(),
            (None, Some(base)) => number(num, base),
            (None, None) => format!("{:#x} /* {} */", num.bits, table.unknown),
        },
        Value::Flags(num, Of::One(table)) => match table.name(abi, num.bits) {
            Some(name) => name.into(),
            None => parts(abi, num.bits, &[Part::Flags(table)], table.unknown),
        },
        Value::Flags(num, Of::Many(set) | Of::Apart(set)) => parts(abi, num.bits, set.parts, set.unknown),
        Value::Handle(num, _) => num.signed().to_string(),
        Value::Signal(num) => match abi::signal::name(num.bits as u32) {
            Some(name) => name.into(),
            None => num.signed().to_string(),
        },
        Value::Sigset(bytes) => {
            let mut names = Vec::new();
            for (i, byte) in bytes.iter().enumerate() {
                for bit in 0..8 {
                    if byte & 1 << bit != 0 {
                        let signo = (i * 8 + bit + 1) as u32;
                        names.push(abi::signal::name(signo).map_or(signo.to_string(), |name| name[3..].into()));
                    }
                }
            }
            format!("[{}]", names.join(" "))
        }
        Value::Bitset(bytes, _) => {
            let set = (0..bytes.len() * 8).filter(|i| bytes[i / 8] & 1 << (i % 8) != 0);
            format!("[{}]", set.map(|i| i.to_string()).collect::<Vec<_>>().join(" "))
        }
        Value::Mode(num) => format!("0{:o}", num.bits),
        Value::Dev { major, minor, .. } => format!("makedev({major:#x}, {minor:#x})"),
        Value::WaitStatus(status) => format!("wait status {status:#x}"),
        Value::Errno(num) => abi::errno::name(num.bits as u32).map_or_else(|| num.signed().to_string(), Into::into),
        Value::Ioctl { op: number, .. } => format!("{number:#x}"),
        Value::Inet4(bytes) => format!("inet_addr({bytes:?})"),
        Value::Inet6(bytes) => format!("inet6({bytes:?})"),
        Value::Be16(number) => format!("htons({number})"),
        Value::Be32(number) => format!("htonl({number})"),
        Value::Be16Name(number, table) => {
            format!("htons({})", table.name(abi, number.into()).map_or(number.to_string(), Into::into))
        }
        Value::Calendar { sec, nsec, .. } => format!("date {sec}.{nsec:09}"),
        Value::Bytes { data, quote, cut } => {
            let data = match quote {
                Quote::Terminated => data.strip_suffix(&[0]).unwrap_or(data),
                _ => data,
            };
            let data = data.escape_ascii().to_string();
            let more = if cut { "..." } else { "" };
            match quote {
                Quote::Bare => data,
                Quote::Abstract => format!("@\"{data}\"{more}"),
                _ => format!("\"{data}\"{more}"),
            }
        }
        Value::Struct { fields, rest } => {
            let mut inner: Vec<String> = fields
                .iter()
                .map(|field| {
                    let mut one = String::new();
                    if !field.name.is_empty() {
                        one = format!("{}=", field.name);
                    }
                    text(abi, &field.value, &mut one);
                    one
                })
                .collect();
            inner.extend(tail(rest));
            format!("{{{}}}", inner.join(", "))
        }
        Value::List { items, join, rest } => {
            let mut inner: Vec<String> = items
                .iter()
                .map(|item| {
                    let mut one = String::new();
                    text(abi, item, &mut one);
                    one
                })
                .collect();
            inner.extend(tail(rest));
            match join {
                Join::Bar => inner.join("|"),
                Join::Plus => inner.join("+"),
                Join::Bytes => inner.join("<<8|"),
                Join::Comma => format!("[{}]", inner.join(", ")),
                Join::Blank | Join::Complement => format!("[{}]", inner.join(" ")),
            }
        }
        Value::Call(name, values) => {
            let mut inner = Vec::new();
            for value in values {
                let mut one = String::new();
                text(abi, value, &mut one);
                inner.push(one);
            }
            format!("{name}({})", inner.join(", "))
        }
        Value::Indexed(index, value) => {
            *out += "[";
            text(abi, index, out);
            *out += "]=";
            text(abi, value, out);
            return;
        }
        Value::To(_, target) if target.is_scalar() => {
            *out += "[";
            text(abi, target, out);
            "]".into()
        }
        Value::To(_, target) => {
            text(abi, target, out);
            String::new()
        }
        Value::Unread(at, _) => format!("{:#x}", at.0),
        Value::Changed(before, after) => {
            let (mut a, mut b) = (String::new(), String::new());
            text(abi, before, &mut a);
            text(abi, after, &mut b);
            if a == b { a } else { format!("{a} => {b}") }
        }
        Value::Either(all) => {
            let mut inner = Vec::new();
            for value in all {
                let mut one = String::new();
                text(abi, value, &mut one);
                inner.push(one);
            }
            inner.join(" or ")
        }
        Value::Noted(value, note) => {
            text(abi, value, out);
            *out += " /* ";
            text(abi, note, out);
            " */".into()
        }
        Value::Spelled(_, spelled) => {
            text(abi, spelled, out);
            return;
        }
        Value::Brief(&Brief { at, count, noun, ref full }) => {
            let mut inner = format!("{:#x} /* {count} {noun} */", at.0);
            if !matches!(full, Value::Nothing) {
                inner += " ";
                text(abi, full, &mut inner);
            }
            inner
        }
    };
    *out += &shown;
}

fn tail(rest: Rest<'_>) -> Option<String> {
    match rest {
        Rest::End => None,
        Rest::More => Some("...".into()),
        Rest::Fault(at) => Some(format!("... /* {:#x} */", at.0)),
        Rest::Unknown => Some("???".into()),
        Rest::Extra(&Extra { from, to, bytes, cut }) => {
            Some(format!("/* bytes {from}..{to} */ \"{}\"{}", bytes.escape_ascii(), if cut { "..." } else { "" }))
        }
    }
}
