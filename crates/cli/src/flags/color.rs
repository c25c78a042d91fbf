//! When output is coloured, and with which colours.

use super::hiargs::{Color, Destination, Output};
use std::ffi::{OsStr, OsString};
use std::io::Read;
use std::path::PathBuf;

/// Decides about colour. `is_terminal` is about the stream that the trace goes to; `env` reads an environment variable.
pub fn decide(output: &Output, is_terminal: bool, env: &dyn Fn(&str) -> Option<OsString>) -> bool {
    match output.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            let separately = matches!(output.destination, Destination::File { separately: true, .. });
            let term = env("TERM").unwrap_or_default();
            is_terminal
                && !separately
                && env("NO_COLOR").is_none()
                && !term.is_empty()
                && term != "dumb"
                && term != "unknown"
                && terminfo_colors(&term, env).is_none_or(|colors| colors >= 8)
        }
    }
}

/// How many colours the terminfo database gives a terminal; `None` if it does not know the terminal.
fn terminfo_colors(term: &OsStr, env: &dyn Fn(&str) -> Option<OsString>) -> Option<i32> {
    let first = *term.as_encoded_bytes().first()?;
    if term.as_encoded_bytes().contains(&b'/') {
        return None;
    }
    let home = env("HOME").map(|home| PathBuf::from(home).join(".terminfo"));
    let directories = env("TERMINFO")
        .map(PathBuf::from)
        .into_iter()
        .chain(home)
        .chain(["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"].map(PathBuf::from));
    for directory in directories {
        // A directory per first letter; on some systems per its number in hexadecimal.
        for letter in [char::from(first).to_string(), format!("{first:02x}")] {
            let Ok(file) = std::fs::File::open(directory.join(letter).join(term)) else { continue };
            let mut entry = Vec::new();
            // term(5): an entry has at most 32768 bytes.
            if file.take(32768).read_to_end(&mut entry).is_ok() {
                return max_colors(&entry);
            }
        }
    }
    None
}

/// The number `max_colors` of a compiled terminfo entry (term(5)); a terminal without that number has none.
fn max_colors(entry: &[u8]) -> Option<i32> {
    // max_colors is number 13 in the order of terminfo(5).
    const MAX_COLORS: usize = 13;
    let short = |at: usize| Some(i16::from_le_bytes(entry.get(at..at + 2)?.try_into().ok()?));
    let width = match short(0)? {
        0o432 => 2,
        0o1036 => 4,
        _ => return None,
    };
    let names = usize::try_from(short(2)?).ok()?;
    let booleans = usize::try_from(short(4)?).ok()?;
    let numbers = usize::try_from(short(6)?).ok()?;
    if numbers <= MAX_COLORS {
        return Some(-1);
    }
    // The numbers begin at an even byte.
    let at = (12 + names + booleans).next_multiple_of(2) + MAX_COLORS * width;
    match width {
        2 => short(at).map(i32::from),
        _ => Some(i32::from_le_bytes(entry.get(at..at + 4)?.try_into().ok()?)),
    }
}

/// The select-graphic-rendition parameters of each kind of token, as STRACE_COLORS names them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Palette {
    /// Argument names.
    pub argname: String,
    /// Argument values.
    pub argval: String,
    /// Names of calls inside of arguments.
    pub call: String,
    /// Comments.
    pub comment: String,
    /// Named constants.
    pub r#const: String,
    /// Errors.
    pub error: String,
    /// Punctuation.
    pub punct: String,
    /// Results.
    pub retval: String,
    /// Names of system calls.
    pub syscall: String,
}

impl Default for Palette {
    fn default() -> Palette {
        Palette {
            argname: "39".into(),
            argval: "35".into(),
            call: "33".into(),
            comment: "36".into(),
            r#const: "34".into(),
            error: "31".into(),
            punct: "0".into(),
            retval: "32".into(),
            syscall: "33".into(),
        }
    }
}

impl Palette {
    /// The default colours with those of STRACE_COLORS, `KEY=SGR[:KEY=SGR]...`. An item that has no known key, or
    /// whose value is not digits and semicolons, is ignored.
    pub fn from_env(value: Option<&OsStr>) -> Palette {
        let mut palette = Palette::default();
        for item in value.unwrap_or_default().to_string_lossy().split(':') {
            let Some((key, sgr)) = item.split_once('=') else { continue };
            let color = match key {
                "argname" => &mut palette.argname,
                "argval" => &mut palette.argval,
                "call" => &mut palette.call,
                "comment" => &mut palette.comment,
                "const" => &mut palette.r#const,
                "error" => &mut palette.error,
                "punct" => &mut palette.punct,
                "retval" => &mut palette.retval,
                "syscall" => &mut palette.syscall,
                _ => continue,
            };
            if !sgr.is_empty() && sgr.bytes().all(|b| b.is_ascii_digit() || b == b';') {
                *color = sgr.into();
            }
        }
        palette
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn output(color: Color, separately: bool) -> Output {
        let destination = Destination::File { path: "x".into(), append: false, separately };
        Output { destination, format: super::super::Format::Text, color }
    }

    fn with(color: Color, separately: bool, is_terminal: bool, vars: &[(&str, &str)]) -> bool {
        let env = |name: &str| vars.iter().find(|(var, _)| *var == name).map(|(_, value)| OsString::from(value));
        decide(&output(color, separately), is_terminal, &env)
    }

    #[test]
    fn decision() {
        let term = [("TERM", "xterm")];
        assert!(with(Color::Auto, false, true, &term));
        assert!(!with(Color::Auto, false, false, &term));
        assert!(!with(Color::Auto, true, true, &term));
        assert!(!with(Color::Auto, false, true, &[("TERM", "xterm"), ("NO_COLOR", "")]));
        for term in ["", "dumb", "unknown"] {
            assert!(!with(Color::Auto, false, true, &[("TERM", term)]), "{term}");
        }
        assert!(!with(Color::Auto, false, true, &[]));
        assert!(with(Color::Auto, false, true, &[("TERM", "no-such-terminal")]), "the database does not know it");
        assert!(with(Color::Always, true, false, &[("NO_COLOR", "1")]));
        assert!(!with(Color::Never, false, true, &term));
    }

    #[test]
    fn terminfo_entries() {
        // Names "x\0", one boolean, then fourteen numbers of which the last is the colours.
        let entry = |magic: i16, width: usize, count: i16, colors: i32| {
            let mut bytes: Vec<u8> = [magic, 2, 1, count, 0, 0].into_iter().flat_map(i16::to_le_bytes).collect();
            bytes.extend(b"x\0\x01\0");
            for i in 0..count {
                let number = if i == 13 { colors } else { -1 };
                bytes.extend(&number.to_le_bytes()[..width]);
            }
            bytes
        };
        assert_eq!(max_colors(&entry(0o432, 2, 14, 8)), Some(8));
        assert_eq!(max_colors(&entry(0o1036, 4, 14, 0x100_0000)), Some(0x100_0000));
        assert_eq!(max_colors(&entry(0o432, 2, 3, 8)), Some(-1));
        let whole = entry(0o1036, 4, 14, 256);
        for length in 0..whole.len() {
            assert_eq!(max_colors(&whole[..length]), None, "cut at {length}");
        }
        assert_eq!(max_colors(b"text"), None);
    }

    #[test]
    fn palettes() {
        let of = |text: &str| Palette::from_env(Some(OsStr::new(text)));
        assert_eq!(Palette::from_env(None), Palette::default());
        assert_eq!(
            of("syscall=1;31:bogus=3:error=:retval=x"),
            Palette { syscall: "1;31".into(), ..Palette::default() }
        );
        assert_eq!(of("error=\x1b[0m"), Palette::default(), "no control character passes");
    }
}
