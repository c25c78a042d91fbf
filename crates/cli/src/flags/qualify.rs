//! The language of `-e QUALIFIER=VALUE`: sets of system calls, signals, descriptors and words.
//!
//! Every set is written alike: `all`, `none`, or members between commas; a `!` in front inverts. What differs is what a
//! member may be, and the noun that messages call it by.

use super::ere;
use super::hiargs::{DecodeFds, Quiet, Secontext, Status};
use super::parse::{Surroundings, Wrong};
use super::sets::{NumberSet, PERSONALITIES, SOCKETCALL, SUBCALLS, SyscallSet, calls};
use super::values;
use abi::{Abi, sysno};
use model::Classes;

/// What a set's text says before its members are looked at.
enum Shape<'a> {
    All,
    None,
    Members { inverted: bool, tokens: Vec<&'a str> },
}

fn invalid(kind: &str, text: &str) -> Wrong {
    Wrong::plain(format!("invalid {kind} '{text}'"))
}

/// Reads the part of the grammar that all sets share.
fn shape<'a>(kind: &str, text: &'a str) -> Result<Shape<'a>, Wrong> {
    let members = text.trim_start_matches('!');
    let inverted = (text.len() - members.len()) % 2 == 1;
    match members {
        "none" => return Ok(if inverted { Shape::All } else { Shape::None }),
        "all" => return Ok(if inverted { Shape::None } else { Shape::All }),
        _ => {}
    }
    let tokens: Vec<&str> = members.split(',').filter(|token| !token.is_empty()).collect();
    if tokens.is_empty() {
        return Err(invalid(kind, text));
    }
    Ok(Shape::Members { inverted, tokens })
}

/// A set of system calls.
pub fn syscalls(text: &str, around: &Surroundings<'_>) -> Result<SyscallSet, Wrong> {
    const KIND: &str = "system call";
    match shape(KIND, text)? {
        Shape::All => Ok(SyscallSet::all()),
        Shape::None => Ok(SyscallSet::none()),
        Shape::Members { inverted, tokens } => {
            let mut set = SyscallSet::none();
            for token in tokens {
                let name = token.trim_start_matches('?');
                if !add_syscalls(&mut set, name, around)? && name.len() == token.len() {
                    return Err(invalid(KIND, token));
                }
            }
            Ok(if inverted { set.complement() } else { set })
        }
    }
}

/// Adds what one token selects; tells whether that was anything.
fn add_syscalls(set: &mut SyscallSet, token: &str, around: &Surroundings<'_>) -> Result<bool, Wrong> {
    let (what, personalities) = match token.rsplit_once('@') {
        None => (token, &PERSONALITIES[..]),
        Some((what, designator)) => match PERSONALITIES.iter().position(|abi| abi.bits() == designator) {
            Some(at) => (what, &PERSONALITIES[at..=at]),
            None => {
                return Err(Wrong::usage(format!(
                    "incorrect personality designator '{designator}' in qualification '{token}'"
                )));
            }
        },
    };
    let mut found = false;
    let mut select = |abi: Abi, wanted: &dyn Fn(u64, &str) -> bool| {
        for (nr, name) in calls(abi) {
            if wanted(nr, name) {
                set.insert(abi, nr);
                found = true;
            }
        }
    };
    if what == "all" {
        personalities.iter().for_each(|&abi| select(abi, &|_, _| true));
    } else if let Some(pattern) = what.strip_prefix('/') {
        let regex = ere::compile(pattern).map_err(|why| Wrong::plain(format!("regcomp: {pattern}: {why}")))?;
        personalities.iter().for_each(|&abi| select(abi, &|_, name| regex.is_match(name)));
    } else if what.starts_with(|c: char| c.is_ascii_digit()) {
        let Some(number) = values::unsigned(what, i32::MAX as u64) else { return Ok(false) };
        for &abi in personalities {
            let number = if abi == Abi::X32 { number & !sysno::X32_BIT } else { number };
            if sysno::name(abi, number).is_some() || abi == Abi::X32 && sysno::name(Abi::X86_64, number).is_some() {
                set.insert(abi, number);
                found = true;
            }
        }
    } else if let Some(class) = Classes::named(what) {
        personalities.iter().for_each(|&abi| {
            select(abi, &|nr, name| classes(abi, nr, name, around).intersects(class));
        });
        // A class is a known word even where no call belongs to it.
        found = true;
    } else {
        personalities.iter().for_each(|&abi| select(abi, &|_, name| name == what));
    }
    Ok(found)
}

/// The classes of a call. A sub-call of i386 has those of the call of its name.
fn classes(abi: Abi, nr: u64, name: &str, around: &Surroundings<'_>) -> Classes {
    if abi == Abi::X32 && sysno::name(abi, nr).is_none() {
        return (around.classes)(Abi::X86_64, nr);
    }
    if abi != Abi::I386 || !SUBCALLS.iter().any(|(sub, _)| *sub == nr) {
        return (around.classes)(abi, nr);
    }
    for abi in [Abi::I386, Abi::X86_64] {
        if let Some(nr) = sysno::number(abi, name) {
            return (around.classes)(abi, nr);
        }
    }
    // send and recv have no number of their own anywhere.
    if nr >= SOCKETCALL { Classes::NETWORK } else { Classes::NONE }
}

fn numbers(kind: &str, text: &str, number: impl Fn(&str) -> Option<u32>) -> Result<NumberSet, Wrong> {
    match shape(kind, text)? {
        Shape::All => Ok(NumberSet::all()),
        Shape::None => Ok(NumberSet::none()),
        Shape::Members { inverted, tokens } => {
            let listed: Result<_, _> =
                tokens.into_iter().map(|token| number(token).ok_or_else(|| invalid(kind, token))).collect();
            Ok(NumberSet::new(listed?, inverted))
        }
    }
}

/// A set of signals.
pub fn signals(text: &str) -> Result<NumberSet, Wrong> {
    numbers("signal", text, signal)
}

fn signal(token: &str) -> Option<u32> {
    if token.starts_with(|c: char| c.is_ascii_digit()) {
        return values::unsigned(token, 255).and_then(|number| u32::try_from(number).ok());
    }
    abi::signal::number(token)
}

/// A set of file descriptors.
pub fn descriptors(text: &str) -> Result<NumberSet, Wrong> {
    numbers("descriptor", text, |token| values::unsigned(token, i32::MAX as u64).and_then(|n| u32::try_from(n).ok()))
}

/// A set of words, as bits: word number i of `words` is bit i. A word may have other spellings.
fn words(kind: &str, text: &str, words: &[&[&str]]) -> Result<u32, Wrong> {
    let universe = (1 << words.len()) - 1;
    match shape(kind, text)? {
        Shape::All => Ok(universe),
        Shape::None => Ok(0),
        Shape::Members { inverted, tokens } => {
            let mut set = 0;
            for token in tokens {
                let spelled = |spellings: &[&str]| spellings.iter().any(|word| word.eq_ignore_ascii_case(token));
                set |= 1 << words.iter().position(|word| spelled(word)).ok_or_else(|| invalid(kind, token))?;
            }
            Ok(if inverted { universe & !set } else { set })
        }
    }
}

/// A set of results.
pub fn status(text: &str) -> Result<Status, Wrong> {
    let set = words("status", text, &[&["successful"], &["failed"], &["unfinished"], &["unavailable"], &["detached"]])?;
    Ok(Status {
        successful: set & 1 != 0,
        failed: set & 2 != 0,
        unfinished: set & 4 != 0,
        unavailable: set & 8 != 0,
        detached: set & 16 != 0,
    })
}

/// A set of messages.
pub fn quiet(text: &str) -> Result<Quiet, Wrong> {
    let known: &[&[&str]] =
        &[&["attach"], &["exit", "exits"], &["path-resolution"], &["personality"], &["superseded", "thread-execve"]];
    let set = words("quiet", text, known)?;
    Ok(Quiet {
        attach: set & 1 != 0,
        exit: set & 2 != 0,
        path_resolution: set & 4 != 0,
        personality: set & 8 != 0,
        superseded: set & 16 != 0,
    })
}

/// A set of things to tell about descriptors.
pub fn decode_fds(text: &str) -> Result<DecodeFds, Wrong> {
    let known: &[&[&str]] = &[&["path"], &["socket"], &["dev"], &["eventfd"], &["pidfd"], &["signalfd"]];
    let set = words("decode-fds", text, known)?;
    Ok(DecodeFds {
        path: set & 1 != 0,
        socket: set & 2 != 0,
        dev: set & 4 != 0,
        eventfd: set & 8 != 0,
        pidfd: set & 16 != 0,
        signalfd: set & 32 != 0,
    })
}

/// A set of things to tell about process ids, as (`comm`, `pidns`).
pub fn decode_pids(text: &str) -> Result<(bool, bool), Wrong> {
    let set = words("decode-pids", text, &[&["comm"], &["pidns"]])?;
    Ok((set & 1 != 0, set & 2 != 0))
}

/// How security contexts are shown.
pub fn secontext(text: &str) -> Result<Secontext, Wrong> {
    let set = words("secontext", text, &[&["full"], &["mismatch"]])?;
    Ok(Secontext { full: set & 1 != 0, mismatch: set & 2 != 0 })
}
