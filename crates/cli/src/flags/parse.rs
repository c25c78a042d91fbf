//! From words to [`LowArgs`]: GNU getopt_long(3)'s reading of a command line, with its messages.
//!
//! `lexopt` splits the words; what getopt adds is here: options end at the first word that is none, a long option may be
//! cut to a prefix that only one option has, and an optional argument has to follow `=`.

use super::defs::FLAGS;
use super::hiargs::Personality;
use super::low::{LowArgs, Special};
use super::{Flag, Takes};
use abi::Abi;
use lexopt::{Arg, Parser};
use model::Classes;
use std::ffi::OsString;

/// What the command line's meaning depends on besides its words.
pub struct Surroundings<'a> {
    /// The classes of a system call by personality and number (x32 without its bit), for `%class`.
    pub classes: &'a dyn Fn(Abi, u64) -> Classes,
    /// The tracer's own process id, which `-p` refuses.
    pub own_pid: u32,
    /// The tracer's real user id; only root may use `-u`.
    pub real_uid: u32,
}

/// What is wrong with a command line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wrong {
    /// The message without `PROGNAME: `.
    pub text: String,
    /// Whether a line follows that leads to the help.
    pub hint: bool,
}

impl Wrong {
    /// A message alone.
    pub fn plain(text: impl Into<String>) -> Wrong {
        Wrong { text: text.into(), hint: false }
    }

    /// A message about wrong usage, with the line that leads to the help.
    pub fn usage(text: impl Into<String>) -> Wrong {
        Wrong { text: text.into(), hint: true }
    }
}

/// One option as it was given.
pub struct Given<'a> {
    /// As messages name it: `-a`, `--columns`, always whole.
    pub spelling: String,
    /// Whether the short form was used.
    pub short: bool,
    /// The argument, if one was given.
    pub value: Option<OsString>,
    /// Whose grammar is in force.
    pub personality: Personality,
    /// What the meaning depends on.
    pub around: &'a Surroundings<'a>,
}

impl Given<'_> {
    /// The argument as text; bytes that are not UTF-8 are replaced, so that messages can show them.
    pub fn text(&self) -> String {
        self.value.as_deref().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The argument as it is.
    pub fn raw(&self) -> OsString {
        self.value.clone().unwrap_or_default()
    }

    /// Reads the argument, or says that it is invalid.
    pub fn parse<T>(&self, read: impl FnOnce(&str) -> Option<T>) -> Result<T, Wrong> {
        let text = self.text();
        read(&text).ok_or_else(|| Wrong::usage(format!("invalid {} argument: '{text}'", self.spelling)))
    }

    /// Reads an optional argument; without one `default` holds.
    pub fn parse_or<T>(&self, default: T, read: impl FnOnce(&str) -> Option<T>) -> Result<T, Wrong> {
        if self.value.is_some() { self.parse(read) } else { Ok(default) }
    }

    /// Reads an unsigned number up to `max`.
    pub fn number(&self, max: u32) -> Result<u32, Wrong> {
        self.parse(|text| super::values::unsigned(text, max.into()).and_then(|n| u32::try_from(n).ok()))
    }
}

/// The options of a personality.
pub fn flags_of(personality: Personality) -> impl Iterator<Item = &'static Flag> {
    FLAGS.iter().copied().filter(move |flag| personality == Personality::Strobe || !flag.strobe_only)
}

/// Reads options up to the first word that is none. Gives what they say, and that word with all that follow. Warnings of
/// single options go to `warnings`, also those before an error.
pub fn parse(
    parser: &mut Parser,
    personality: Personality,
    around: &Surroundings<'_>,
    warnings: &mut Vec<String>,
) -> Result<(LowArgs, Vec<OsString>), Wrong> {
    parser.set_short_equals(false);
    let mut low = LowArgs::default();
    let mut rest = Vec::new();
    loop {
        let arg = match parser.next() {
            Ok(None) => break,
            Ok(Some(arg)) => arg,
            // A long option that is not UTF-8 is all that lexopt itself refuses.
            Err(error) => return Err(Wrong::usage(error.to_string())),
        };
        let (flag, mut given) = match arg {
            Arg::Value(program) => {
                rest.push(program);
                // Nothing of a cluster of short options can be left after a word of its own.
                if let Ok(args) = parser.raw_args() {
                    rest.extend(args);
                }
                break;
            }
            Arg::Short(letter) => {
                let flag = flags_of(personality)
                    .find(|flag| flag.short == Some(letter))
                    .ok_or_else(|| Wrong::usage(format!("invalid option -- '{letter}'")))?;
                (flag, Given { spelling: format!("-{letter}"), short: true, value: None, personality, around })
            }
            Arg::Long(name) => {
                let name = name.to_owned();
                let value = parser.optional_value();
                let (flag, whole) = long(&name, value.as_ref(), personality)?;
                let spelling = format!("--{whole}");
                if value.is_some() && matches!(flag.takes, Takes::Nothing) {
                    return Err(Wrong::usage(format!("option '{spelling}' doesn't allow an argument")));
                }
                (flag, Given { spelling, short: false, value, personality, around })
            }
        };
        if matches!(flag.takes, Takes::Required(_)) && given.value.is_none() {
            let missing = || match given.short {
                true => format!("option requires an argument -- '{}'", &given.spelling[1..]),
                false => format!("option '{}' requires an argument", given.spelling),
            };
            given.value = Some(parser.value().map_err(|_| Wrong::usage(missing()))?);
        }
        let updated = (flag.update)(&mut low, &given);
        warnings.append(&mut low.warnings);
        updated?;
        if low.special == Some(Special::Help) {
            break;
        }
    }
    Ok((low, rest))
}

/// Finds a long option by its name or a prefix of it that leads to one option only. Gives the name in full.
fn long(
    name: &str,
    value: Option<&OsString>,
    personality: Personality,
) -> Result<(&'static Flag, &'static str), Wrong> {
    let all = || flags_of(personality).flat_map(|flag| flag.long.iter().map(move |long| (flag, *long)));
    if let Some(exact) = all().find(|(_, long)| *long == name) {
        return Ok(exact);
    }
    // As it was written, for messages.
    let written = || match value {
        Some(value) => format!("--{name}={}", value.to_string_lossy()),
        None => format!("--{name}"),
    };
    let mut candidates = all().filter(|(_, long)| long.starts_with(name));
    let Some(first) = candidates.next() else {
        return Err(Wrong::usage(format!("unrecognized option '{}'", written())));
    };
    // Other spellings of the first candidate's option are not told.
    let others: Vec<_> = candidates.filter(|(flag, _)| !std::ptr::eq(*flag, first.0)).collect();
    if others.is_empty() {
        return Ok(first);
    }
    let mut text = format!("option '{}' is ambiguous; possibilities:", written());
    for (_, long) in std::iter::once(first).chain(others) {
        text.push_str(&format!(" '--{long}'"));
    }
    Err(Wrong::usage(text))
}
