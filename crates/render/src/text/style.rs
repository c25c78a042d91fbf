//! How a run's text looks: everything the user can choose.

use model::lookup::FdKinds;

use super::{Clock, HexStrings};

/// How named constants are written (`-X`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Xlat {
    /// Numbers.
    Raw,
    /// Names.
    #[default]
    Abbrev,
    /// Numbers, with the names in comments.
    Verbose,
}

/// The wall-clock time in front of a line (`-t`, `--absolute-timestamps`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Absolute {
    /// Seconds since the epoch instead of `HH:MM:SS`.
    pub unix: bool,
    /// Decimals of the second: 0, 3, 6 or 9.
    pub digits: u8,
}

/// How much of a security label is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Labels {
    /// Its type.
    Type,
    /// All of it.
    Full,
}

/// What holds for a whole run.
#[derive(Debug)]
pub struct Style {
    /// How constants are written (`-X`).
    pub xlat: Xlat,
    /// Which strings are written in hexadecimal (`-x`).
    pub hex: HexStrings,
    /// Whether arguments are written with their names (`-N`).
    pub arg_names: bool,
    /// The column at which the result begins (`-a`).
    pub column: usize,
    /// What is told about descriptors (`-y`).
    pub fds: FdKinds,
    /// Whether thread ids are followed by command names (`-Y`).
    pub comm: bool,
    /// Whether ids of processes in other namespaces are followed by those in the tracer's (`--decode-pids=pidns`).
    pub pidns: bool,
    /// Whether security labels follow paths and descriptors and stand in front of lines, and whole or only their type
    /// (`--secontext`).
    pub labels: Option<Labels>,
    /// Colours, if wanted.
    pub colors: Option<Colors>,
    /// Wall-clock time in front (`-t`).
    pub absolute: Option<Absolute>,
    /// Time since the line before, in front: its decimals (`-r`).
    pub relative: Option<u8>,
    /// Time spent in the call, behind: its decimals (`-T`).
    pub times: Option<u8>,
    /// The call's number in front (`-n`).
    pub number: bool,
    /// The instruction pointer in front (`-i`).
    pub ip: bool,
    /// The time zone.
    pub clock: Clock,
}

impl Default for Style {
    fn default() -> Self {
        Style {
            xlat: Xlat::Abbrev,
            hex: HexStrings::None,
            arg_names: false,
            column: 40,
            fds: FdKinds::NONE,
            comm: false,
            pidns: false,
            labels: None,
            colors: None,
            absolute: None,
            relative: None,
            times: None,
            number: false,
            ip: false,
            clock: Clock::utc(),
        }
    }
}

/// What holds for one call (`-e abbrev=`, `-e verbose=`, `-e raw=`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Manner {
    /// Long structures are shortened (off with `-v`).
    pub abbrev: bool,
    /// Pointers are followed; otherwise only strings are shown, the rest as addresses.
    pub verbose: bool,
    /// Arguments and result are undecoded hexadecimal numbers.
    pub raw: bool,
    /// How ioctl(2)'s last argument is shown where pointers are not followed.
    pub last: Last,
}

/// ioctl(2)'s last argument where pointers are not followed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Last {
    /// As any other.
    #[default]
    Plain,
    /// This address, whatever lies there.
    Address(u64),
    /// This number, undecoded.
    Number(u64),
}

impl Manner {
    /// The same for a call of this name with these arguments: for some it differs what is followed with `-e verbose=`.
    #[must_use]
    pub fn of(self, call: &str, abi: abi::Abi, args: &[u64; 6]) -> Manner {
        if self.verbose || self.raw { self } else { super::quirks::unfollowed(self, call, abi, args) }
    }
}

impl Default for Manner {
    fn default() -> Self {
        Manner { abbrev: true, verbose: true, raw: false, last: Last::Plain }
    }
}

/// A kind of token that has a colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ink {
    /// The name of a call.
    Syscall,
    /// The name of an argument or field.
    ArgName,
    /// The value of an argument.
    ArgVal,
    /// A macro like `htons(`.
    Call,
    /// `/* … */`.
    Comment,
    /// A named constant.
    Const,
    /// Brackets and commas.
    Punct,
    /// A result.
    RetVal,
    /// An error's name and text.
    Error,
}

/// The colours: one SGR sequence (ECMA-48 8.3.117) for each [`Ink`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Colors {
    sgr: [String; 9],
}

impl Default for Colors {
    fn default() -> Self {
        let sgr = ["33", "39", "35", "33", "36", "34", "0", "32", "31"].map(String::from);
        Colors { sgr }
    }
}

impl Colors {
    /// The names of the inks in `STRACE_COLORS`, in [`Ink`]'s order.
    pub const KEYS: [&'static str; 9] =
        ["syscall", "argname", "argval", "call", "comment", "const", "punct", "retval", "error"];

    /// The colours of `STRACE_COLORS`: `key=SGR[:key=SGR…]`. What is not of that form is left at its default.
    #[must_use]
    pub fn parse(text: &str) -> Colors {
        let mut colors = Colors::default();
        for item in text.split(':') {
            let Some((key, sgr)) = item.split_once('=') else { continue };
            let valid = !sgr.is_empty() && sgr.len() <= 32 && sgr.bytes().all(|b| b.is_ascii_digit() || b == b';');
            if let Some(i) = Colors::KEYS.iter().position(|k| *k == key)
                && valid
            {
                colors.sgr[i] = sgr.to_owned();
            }
        }
        colors
    }

    /// The SGR parameters of an ink.
    #[must_use]
    pub fn sgr(&self, ink: Ink) -> &str {
        &self.sgr[ink as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_parsed_and_junk_is_ignored() {
        let colors = Colors::parse("syscall=1;31:nonsense:retval=x:error=:const=4:foo=1");
        assert_eq!(colors.sgr(Ink::Syscall), "1;31");
        assert_eq!(colors.sgr(Ink::RetVal), "32");
        assert_eq!(colors.sgr(Ink::Error), "31");
        assert_eq!(colors.sgr(Ink::Const), "4");
        assert_eq!(colors.sgr(Ink::ArgName), "39");
    }
}
