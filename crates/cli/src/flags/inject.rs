//! The language of `-e inject=` and `-e fault=`: a set of calls, then what is done to them, between colons.

use super::hiargs::Personality;
use super::parse::{Given, Wrong};
use super::sets::{PERSONALITIES, SyscallSet};
use super::{qualify, values};
use abi::{Abi, errno, signal, sysno};
use decode::ty::Ty;
use model::Classes;
use model::guard::Guard;
use std::time::Duration;
use trace::tamper::{Deed, Poke, Returns, When};

/// One `-e inject=` or `-e fault=`.
#[derive(Clone, PartialEq, Debug)]
pub struct Rule {
    /// The calls it is for.
    pub set: SyscallSet,
    /// Which of them, counted for each call of each task.
    pub when: When,
    /// What must hold of the call besides; only calls of which it holds count.
    pub condition: Option<filter::Filter>,
    /// What is done.
    pub deed: Deed,
}

impl Rule {
    /// Which calls with a number it may act on, going by their registers.
    pub fn guard(&self, abi: Abi, nr: u64) -> Guard {
        match &self.condition {
            _ if !self.set.contains(abi, nr) => Guard::Never,
            Some(condition) => crate::scene::guard(condition, abi, nr),
            None => Guard::Always,
        }
    }
}

/// `PATH_MAX` of linux/limits.h.
const PATH_MAX: usize = 4096;

/// Most bytes that one `@argN=` writes.
const MOST_BYTES: usize = 1024;

/// Reads the value of `-e inject=`.
pub fn inject(text: &str, given: &Given<'_>, warnings: &mut Vec<String>) -> Result<Rule, Wrong> {
    rule(text, "inject", given, warnings)
}

/// Reads the value of `-e fault=`, which knows fewer actions and has one by default.
pub fn fault(text: &str, given: &Given<'_>, warnings: &mut Vec<String>) -> Result<Rule, Wrong> {
    rule(text, "fault", given, warnings)
}

fn rule(text: &str, qualifier: &str, given: &Given<'_>, warnings: &mut Vec<String>) -> Result<Rule, Wrong> {
    let invalid = || Wrong::plain(format!("invalid {qualifier} argument '{text}'"));
    let (set, actions) = text.split_once(':').unwrap_or((text, ""));
    // An expression is the last part and may hold colons itself.
    let (actions, condition) = match actions.split_once("if=") {
        Some((before, expression))
            if given.personality == Personality::Strobe && (before.is_empty() || before.ends_with(':')) =>
        {
            (before, Some(super::defs::condition(":if=", expression)?))
        }
        _ => (actions, None),
    };
    let mut deed = Deed::default();
    let mut when = When::ALWAYS;
    let strobe = given.personality == Personality::Strobe;
    for action in actions.split(':').filter(|action| !action.is_empty()) {
        if action == "after" && strobe {
            deed.after = true;
            continue;
        }
        let (key, value) = action.split_once('=').ok_or_else(invalid)?;
        if qualifier == "fault" && !matches!(key, "error" | "syscall" | "when") {
            return Err(invalid());
        }
        let done = match key {
            "error" => {
                deed.returns.is_none().then(|| error(value)).flatten().map(|returns| deed.returns = Some(returns))
            }
            "retval" => deed.returns.is_none().then(|| retval(value, warnings)).flatten().map(|returns| {
                deed.returns = Some(returns);
            }),
            "syscall" => once(&mut deed.syscall, || pure(value, given)),
            "signal" => once(&mut deed.signal, || signal(value)),
            "delay_enter" => once(&mut deed.delay_enter, || delay(value)),
            "delay_exit" => once(&mut deed.delay_exit, || delay(value)),
            "poke_enter" => pokes(&mut deed.poke_enter, value),
            "poke_exit" => pokes(&mut deed.poke_exit, value),
            "arg_enter" if strobe => arguments(&mut deed.args, value),
            "path" if strobe => path(&mut deed.paths, value),
            "when" => range(value).map(|range| when = range),
            _ => None,
        };
        done.ok_or_else(invalid)?;
    }
    let set = qualify::syscalls(set, given.around)?;
    if qualifier == "fault" && deed.returns.is_none() {
        deed.returns = errno::number("ENOSYS").and_then(|number| u16::try_from(number).ok()).map(Returns::Error);
    }
    if (Deed { syscall: None, after: false, ..deed.clone() }) == Deed::default() || deed.after && deed.returns.is_none()
    {
        return Err(invalid());
    }
    for (arg, _) in &deed.paths {
        let takes = |abi, nr| {
            let row = decode::calls::row(abi, nr);
            row.and_then(|row| row.args.get(*arg)).is_some_and(|arg| matches!(arg.ty, Ty::Path | Ty::In(Ty::Path)))
        };
        if !PERSONALITIES.iter().any(|&abi| set.numbers(abi).any(|nr| takes(abi, nr))) {
            let called = text.split(':').next().unwrap_or_default();
            return Err(Wrong::plain(format!("argument {} of {called} is no path: inject={text}", arg + 1)));
        }
    }
    Ok(Rule { set, when, condition, deed })
}

fn once<T>(slot: &mut Option<T>, read: impl FnOnce() -> Option<T>) -> Option<()> {
    if slot.is_some() {
        return None;
    }
    *slot = Some(read()?);
    Some(())
}

fn error(text: &str) -> Option<Returns> {
    let number = match text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        true => by_name(text)?,
        false => values::unsigned(text, 4095)?,
    };
    u16::try_from(number).ok().filter(|number| *number > 0).map(Returns::Error)
}

/// An error by the one name that it is shown with, in any case.
fn by_name(text: &str) -> Option<u64> {
    (1..4096)
        .find(|&number| {
            errno::name(number)
                .or_else(|| errno::kernel_name(number))
                .is_some_and(|name| name.eq_ignore_ascii_case(text))
        })
        .map(u64::from)
}

fn retval(text: &str, warnings: &mut Vec<String>) -> Option<Returns> {
    let value = values::any_base(text)?;
    let low = value as u32;
    let error = |value: i64| (-4095..0).contains(&value).then(|| -value);
    if let Some(error) = error(value.cast_signed()) {
        warnings.push(format!("Inadvertent injection of error {error} is possible for retval={value}"));
    } else if let Some(error) = error(i64::from(low.cast_signed())) {
        warnings.push(format!(
            "Inadvertent injection of error {error} is possible in compat personality for retval={value}"
        ));
    } else if value != u64::from(low) {
        warnings.push(format!("Injected return value {value} will be clipped to {low} in compat personality"));
    }
    Some(Returns::Value(value))
}

/// A call that changes nothing, and that every personality has.
fn pure(text: &str, given: &Given<'_>) -> Option<&'static str> {
    if !PERSONALITIES.iter().all(|&abi| sysno::number(abi, text).is_some()) {
        return None;
    }
    let nr = sysno::number(Abi::X86_64, text)?;
    let name = sysno::name(Abi::X86_64, nr)?;
    (given.around.classes)(Abi::X86_64, nr).intersects(Classes::PURE).then_some(name)
}

fn signal(text: &str) -> Option<i32> {
    let number = match text.starts_with(|c: char| c.is_ascii_digit()) {
        true => values::unsigned(text, u64::from(signal::MAX)).and_then(|number| u32::try_from(number).ok())?,
        false => signal::number(text)?,
    };
    i32::try_from(number).ok().filter(|number| *number > 0)
}

fn delay(text: &str) -> Option<Duration> {
    // A number beyond all floating point is none.
    values::duration(text)
        .filter(|_| !text.trim_end_matches(['s', 'm', 'u', 'n']).parse::<f64>().is_ok_and(f64::is_infinite))
}

/// `@argN=HEX` between commas.
fn pokes(into: &mut Vec<Poke>, text: &str) -> Option<()> {
    if !into.is_empty() || text.is_empty() {
        return None;
    }
    for poke in text.split(',').filter(|poke| !poke.is_empty()) {
        let (arg, hex) = poke.strip_prefix("@arg")?.split_once('=')?;
        let arg = match arg.as_bytes() {
            [digit @ b'1'..=b'7'] => usize::from(digit - b'1'),
            _ => return None,
        };
        if hex.is_empty()
            || hex.len() % 2 != 0
            || hex.len() > MOST_BYTES * 2
            || into.iter().any(|other| other.arg == arg)
        {
            return None;
        }
        let bytes: Option<Vec<u8>> = hex
            .as_bytes()
            .chunks(2)
            .map(|pair| std::str::from_utf8(pair).ok().filter(|pair| pair.bytes().all(|b| b.is_ascii_hexdigit())))
            .map(|pair| pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()))
            .collect();
        into.push(Poke { arg, bytes: bytes? });
    }
    Some(())
}

/// An argument's place, from 0, as `@argN` names it.
fn place(text: &str) -> Option<usize> {
    match text.strip_prefix("@arg")?.as_bytes() {
        [digit @ b'1'..=b'6'] => Some(usize::from(digit - b'1')),
        _ => None,
    }
}

/// `@argN=VALUE` between commas.
fn arguments(into: &mut Vec<(usize, u64)>, text: &str) -> Option<()> {
    for one in text.split(',') {
        let (arg, value) = one.split_once('=')?;
        let (arg, value) = (place(arg)?, values::any_base(value)?);
        if into.iter().any(|(other, _)| *other == arg) {
            return None;
        }
        into.push((arg, value));
    }
    Some(())
}

/// `@argN=PATH`, one.
fn path(into: &mut Vec<(usize, Vec<u8>)>, text: &str) -> Option<()> {
    let (arg, path) = text.split_once('=')?;
    let arg = place(arg)?;
    if path.len() >= PATH_MAX || into.iter().any(|(other, _)| *other == arg) {
        return None;
    }
    into.push((arg, path.as_bytes().to_vec()));
    Some(())
}

/// `F`, `F+`, `F+S`, `F..L`, `F..L+`, `F..L+S`.
fn range(text: &str) -> Option<When> {
    let number = |text: &str, max: u64| {
        values::unsigned(text, max).and_then(|number| u32::try_from(number).ok()).filter(|number| *number > 0)
    };
    // A sign in front of a number is its own.
    let signed = |text: &str| text.len() - text.trim_start_matches(char::is_whitespace).trim_start_matches('+').len();
    let split = |text: &str| -> (String, Option<String>) {
        let own = signed(text);
        match text[own..].find('+') {
            Some(at) => (text[..own + at].to_owned(), Some(text[own + at + 1..].to_owned())),
            None => (text.to_owned(), None),
        }
    };
    let step = |text: Option<String>| match text.as_deref() {
        None | Some("") => Some(1),
        Some(text) => number(text, 65535),
    };
    match text.split_once("..") {
        Some((first, rest)) => {
            let first = number(first, 65535)?;
            let (last, every) = split(rest);
            let last = number(&last, 65534).filter(|last| *last >= first)?;
            Some(When { first, last: Some(last), step: step(every)? })
        }
        None => {
            let (first, every) = split(text);
            let first = number(&first, 65535)?;
            let last = if every.is_some() { None } else { Some(first) };
            Some(When { first, last, step: step(every)? })
        }
    }
}
