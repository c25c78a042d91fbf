//! Paths as people mean them (`strobe trace -P`): a directory stands for all below it, a pattern for all that it finds,
//! and what a program calls a file by is resolved first, from the descriptor or the working directory that it starts at.
//!
//! Everything is done on the text of paths: looking at the files themselves would change what a tracee sees of their
//! access times, and they may be gone already.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;

/// What `-P` asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wanted {
    pattern: Vec<u8>,
    /// Whether there is a `*`, `?` or `[` in it.
    glob: bool,
}

/// A path without `.`, `..` and doubled slashes; relative ones begin at `base`, which is absolute.
pub fn resolved(base: &[u8], path: &[u8]) -> Vec<u8> {
    let mut parts: Vec<&[u8]> = Vec::new();
    let start: &[u8] = if path.starts_with(b"/") { b"" } else { base };
    for part in start.split(|b| *b == b'/').chain(path.split(|b| *b == b'/')) {
        match part {
            b"" | b"." => {}
            b".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let mut whole = Vec::with_capacity(start.len() + path.len() + 1);
    for part in &parts {
        whole.push(b'/');
        whole.extend_from_slice(part);
    }
    if whole.is_empty() {
        whole.push(b'/');
    }
    whole
}

impl Wanted {
    /// Reads what was given, which begins at the tracer's own working directory.
    #[must_use]
    pub fn new(given: &OsStr, own: &OsStr) -> Wanted {
        let pattern = resolved(own.as_bytes(), given.as_bytes());
        let glob = pattern.iter().any(|b| b"*?[".contains(b));
        Wanted { pattern, glob }
    }

    /// Whether an absolute path without `.` and `..` is meant.
    #[must_use]
    pub fn matches(&self, path: &[u8]) -> bool {
        if self.glob {
            return glob(&self.pattern, path);
        }
        match path.strip_prefix(self.pattern.as_slice()) {
            Some(rest) => rest.is_empty() || rest.starts_with(b"/") || self.pattern == b"/",
            None => false,
        }
    }
}

/// All that was asked for.
#[must_use]
pub fn wanted(given: &[OsString]) -> Vec<Wanted> {
    let own = std::env::current_dir().map(std::path::PathBuf::into_os_string).unwrap_or_else(|_| "/".into());
    given.iter().map(|path| Wanted::new(path, &own)).collect()
}

/// One place to go back to: where the pattern goes on, where the text did, and whether `/` may be skipped.
type Back = (usize, usize, bool);

/// Whether a pattern finds a text, whole: `*` takes anything but slashes, `**` slashes too, `?` one byte but a slash,
/// `[…]` one byte of a set (`!` or `^` in front: not of it, `a-z`: a range), a backslash takes the next as it is.
///
/// Only the last star of each kind is gone back to, which bounds the work by the product of the lengths.
fn glob(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t) = (0, 0);
    let (mut single, mut double): (Option<Back>, Option<Back>) = (None, None);
    loop {
        let step = match pattern.get(p) {
            Some(b'*') if pattern.get(p + 1) == Some(&b'*') => {
                let after =
                    if pattern.get(p + 2) == Some(&b'/') && p > 0 && pattern[p - 1] == b'/' { p + 3 } else { p + 2 };
                double = Some((after, t, true));
                single = None;
                p = after;
                continue;
            }
            Some(b'*') => {
                single = Some((p + 1, t, false));
                p += 1;
                continue;
            }
            None if t == text.len() => return true,
            None => None,
            Some(_) => text.get(t).and_then(|byte| one(&pattern[p..], *byte)),
        };
        if let Some(taken) = step {
            p += taken;
            t += 1;
            continue;
        }
        // Back to the nearest star, which takes one byte more.
        if let Some((after, at, _)) = single
            && text.get(at).is_some_and(|byte| *byte != b'/')
        {
            single = Some((after, at + 1, false));
            (p, t) = (after, at + 1);
        } else if let Some((after, at, _)) = double
            && at < text.len()
        {
            single = None;
            double = Some((after, at + 1, true));
            (p, t) = (after, at + 1);
        } else {
            return false;
        }
    }
}

/// Whether the pattern's first element takes this byte; then its length.
fn one(pattern: &[u8], byte: u8) -> Option<usize> {
    match pattern {
        [b'?', ..] => (byte != b'/').then_some(1),
        [b'\\', next, ..] => (*next == byte).then_some(2),
        [b'[', rest @ ..] => {
            let negated = matches!(rest.first(), Some(b'!' | b'^'));
            let start = usize::from(negated);
            // A bracket that stands first is a member.
            let end = rest.iter().skip(start + 1).position(|b| *b == b']').map(|at| at + start + 1);
            let Some(end) = end else { return (byte == b'[').then_some(1) };
            let mut members = &rest[start..end];
            let mut found = false;
            while let Some((&low, more)) = members.split_first() {
                match more {
                    [b'-', high, after @ ..] => {
                        found |= (low..=*high).contains(&byte);
                        members = after;
                    }
                    _ => {
                        found |= low == byte;
                        members = more;
                    }
                }
            }
            (found != negated && byte != b'/').then_some(end + 2)
        }
        [first, ..] => (*first == byte).then_some(1),
        [] => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_resolved_by_their_text() {
        for (base, path, whole) in [
            ("/a/b", "c", "/a/b/c"),
            ("/a/b", "../c//./d/", "/a/c/d"),
            ("/a", "/x/../..", "/"),
            ("/", "", "/"),
            ("/a", "", "/a"),
        ] {
            assert_eq!(resolved(base.as_bytes(), path.as_bytes()), whole.as_bytes(), "{base} {path}");
        }
    }

    #[test]
    fn what_a_pattern_finds() {
        let finds = |given: &str, path: &str| Wanted::new(given.as_ref(), "/cwd".as_ref()).matches(path.as_bytes());
        for (given, path) in [
            ("/etc", "/etc"),
            ("/etc/", "/etc/passwd"),
            ("/", "/x"),
            ("x", "/cwd/x/y"),
            ("/etc/*.conf", "/etc/a.conf"),
            ("/etc/**/*.conf", "/etc/a.conf"),
            ("/etc/**/*.conf", "/etc/a/b/c.conf"),
            ("/etc/**", "/etc/a/b"),
            ("/e?c/[a-c!]x", "/etc/bx"),
            ("/etc/[!a]", "/etc/b"),
            ("/etc/[]a]", "/etc/]"),
            ("/a\\*?", "/a*b"),
            ("/a[", "/a["),
            ("/*a*a*a*b", "/aaaaaaaaaaaaab"),
        ] {
            assert!(finds(given, path), "{given} {path}");
        }
        for (given, path) in [
            ("/etc", "/etcetera"),
            ("/etc/*.conf", "/etc/a/b.conf"),
            ("/etc/*", "/etc"),
            ("/etc/?", "/etc//"),
            ("/etc/[!a]", "/etc/a"),
            ("/a\\*", "/ab"),
            ("/*a*a*a*b", "/aaaaaaaaaaaaac"),
            ("/etc/[+-0]x", "/etc//x"),
        ] {
            assert!(!finds(given, path), "{given} {path}");
        }
    }
}
