//! Names of files that change by calls which were recorded: what descriptors are called is told by the calls themselves,
//! because by the time a record is read `/proc` may tell of what came later.
//!
//! A name is changed where a descriptor's is that of the file, or lies below it. The directory that the call names it in may
//! have other names too (symbolic links): it is looked up where any descriptor's name has the last part of what was renamed. If
//! it is gone by then, its text has to do.

use model::memory::{Addr, Memory};
use model::plan::PATH_MOST;

use crate::paths::resolved;

/// `AT_FDCWD` (linux/fcntl.h).
pub const AT_FDCWD: i32 = -100;
/// `RENAME_EXCHANGE` (linux/fs.h).
const RENAME_EXCHANGE: u64 = 2;

/// A name that a call was given: the descriptor of the directory that it begins at, and the path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Given {
    /// The directory's descriptor; `AT_FDCWD` for the working directory.
    pub dir: i32,
    /// The path.
    pub path: Vec<u8>,
}

/// What a call has done to names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The name that is no more what it was.
    pub from: Given,
    /// What its file is called now; `None` where the name is gone.
    pub to: Option<Given>,
    /// What was called so is called `from` now.
    pub exchange: bool,
}

/// What a call that changes the names of files has done, by its arguments. `None` if these cannot be read.
#[must_use]
pub fn change(name: &str, args: &[u64; 6], memory: &dyn Memory) -> Option<Change> {
    let given = |dir: Option<u64>, path: u64| {
        let dir = dir.map_or(AT_FDCWD, |dir| dir as u32 as i32);
        Some(Given { dir, path: text(memory, path)? })
    };
    let [a, b, c, d, e, _] = *args;
    let (from, to) = match name {
        "unlink" | "rmdir" => (given(None, a)?, None),
        "unlinkat" => (given(Some(a), b)?, None),
        "rename" => (given(None, a)?, Some(given(None, b)?)),
        "renameat" | "renameat2" => (given(Some(a), b)?, Some(given(Some(c), d)?)),
        _ => return None,
    };
    Some(Change { from, to, exchange: name == "renameat2" && e & RENAME_EXCHANGE != 0 })
}

/// A text of a call that succeeded.
fn text(memory: &dyn Memory, at: u64) -> Option<Vec<u8>> {
    let mut bytes = vec![0; PATH_MOST as usize];
    let got = memory.read(Addr(at), &mut bytes).ok()?;
    let end = bytes.get(..got)?.iter().position(|byte| *byte == 0)?;
    bytes.truncate(end);
    Some(bytes)
}

/// A name with the directory that it begins at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placed {
    /// Its text, without `.` and `..`.
    whole: Vec<u8>,
    /// Whether that is what the kernel calls it, whatever links there are.
    sure: bool,
}

impl Placed {
    /// A path below the directory of this name. `None` for what names nothing that can be renamed.
    #[must_use]
    pub fn new(base: &[u8], path: &[u8]) -> Option<Placed> {
        let parts = path.split(|byte| *byte == b'/').filter(|part| !matches!(part, [] | [b'.'])).count();
        if !base.starts_with(b"/") && !path.starts_with(b"/") {
            return None;
        }
        let whole = resolved(base, path);
        (whole.len() > 1).then(|| Placed { whole, sure: parts == 1 && !path.starts_with(b"/") })
    }

    /// The last part, with the slash in front.
    fn last(&self) -> &[u8] {
        let at = self.whole.iter().rposition(|byte| *byte == b'/').unwrap_or(0);
        &self.whole[at..]
    }

    /// What the kernel calls it: as its directory, or as much of that as is still there, is found now.
    fn real(&self) -> Vec<u8> {
        use std::os::unix::ffi::{OsStrExt, OsStringExt};
        let mut at = self.whole.len();
        while let Some(slash) = self.whole[..at].iter().rposition(|byte| *byte == b'/').filter(|_| !self.sure) {
            at = slash;
            if let Ok(found) = std::fs::canonicalize(std::ffi::OsStr::from_bytes(&self.whole[..at])) {
                let mut real = found.into_os_string().into_vec();
                if real == b"/" {
                    real.clear();
                }
                real.extend_from_slice(&self.whole[at..]);
                return real;
            }
        }
        self.whole.clone()
    }
}

/// A change whose names are whole.
#[derive(Clone, Debug)]
pub struct Renamed {
    from: Placed,
    to: Option<Placed>,
    exchange: bool,
    /// What the kernel calls them, once that was asked.
    real: Option<(Vec<u8>, Option<Vec<u8>>)>,
}

impl Renamed {
    /// A change of names with the directories that these begin at. Two names of one file are left as they were.
    #[must_use]
    pub fn new(from: Placed, to: Option<Placed>, exchange: bool) -> Option<Renamed> {
        let renamed = Renamed { from, to, exchange, real: None };
        (!renamed.is_nothing()).then_some(renamed)
    }

    /// Whether both names are still there, and of the same file: then rename(2) has done nothing.
    fn is_nothing(&self) -> bool {
        use std::os::unix::ffi::OsStrExt;
        let Some(to) = &self.to else { return false };
        if to.whole == self.from.whole {
            return true;
        }
        let inode = |path: &[u8]| {
            let stat = rustix::fs::lstat(std::ffi::OsStr::from_bytes(path)).ok()?;
            Some((stat.st_dev, stat.st_ino))
        };
        inode(&self.from.whole).is_some_and(|from| inode(&to.whole) == Some(from))
    }

    /// Gives a descriptor's file the name that it has after the change. Whether it has another one.
    pub fn apply(&mut self, path: &mut Vec<u8>, deleted: &mut bool) -> bool {
        let meets = |placed: &Placed, path: &[u8]| {
            let last = placed.last();
            path.windows(last.len())
                .enumerate()
                .any(|(at, window)| window == last && path.get(at + last.len()).is_none_or(|next| *next == b'/'))
        };
        if !path.starts_with(b"/") || !meets(&self.from, path) && !self.to.as_ref().is_some_and(|to| meets(to, path)) {
            return false;
        }
        let real = self.real.get_or_insert_with(|| (self.from.real(), self.to.as_ref().map(Placed::real)));
        let (from, to) = (&real.0, real.1.as_deref());
        if let Some(moved) = to.and_then(|to| moved(path, *deleted, from, to)) {
            *path = moved;
            return true;
        }
        if self.exchange
            && let Some(moved) = to.and_then(|to| moved(path, *deleted, to, from))
        {
            *path = moved;
            return true;
        }
        // What is gone: the name itself, or what had the other one before.
        let gone = to.unwrap_or(from);
        if !*deleted && !self.exchange && path == gone {
            *deleted = true;
            return true;
        }
        false
    }
}

/// The name of a file that was called `path`, if that lies at or below `from`, which is called `to` now.
fn moved(path: &[u8], deleted: bool, from: &[u8], to: &[u8]) -> Option<Vec<u8>> {
    let rest = path.strip_prefix(from)?;
    let is = if rest.is_empty() { !deleted } else { rest.starts_with(b"/") };
    is.then(|| [to, rest].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(from: (&str, &str), to: Option<(&str, &str)>, exchange: bool, name: (&str, bool)) -> (String, bool) {
        let placed = |(base, path): (&str, &str)| Placed::new(base.as_bytes(), path.as_bytes()).expect("a name");
        let (mut path, mut deleted) = (name.0.as_bytes().to_vec(), name.1);
        let mut renamed = Renamed::new(placed(from), to.map(placed), exchange).expect("something was done");
        let before = path.clone();
        let is = renamed.apply(&mut path, &mut deleted);
        assert_eq!(is, path != before || deleted != name.1);
        (String::from_utf8(path).expect("text"), deleted)
    }

    #[test]
    fn names_after_renaming() {
        let one = |name| after(("/nowhere/d", "one"), Some(("/nowhere/d", "two")), false, name);
        assert_eq!(one(("/nowhere/d/one", false)), ("/nowhere/d/two".into(), false));
        assert_eq!(one(("/nowhere/d/one/a/b", false)), ("/nowhere/d/two/a/b".into(), false));
        assert_eq!(one(("/nowhere/d/one/a", true)), ("/nowhere/d/two/a".into(), true));
        // One that had that name before is another file.
        assert_eq!(one(("/nowhere/d/one", true)), ("/nowhere/d/one".into(), true));
        assert_eq!(one(("/nowhere/d/two", false)), ("/nowhere/d/two".into(), true));
        assert_eq!(one(("/nowhere/d/onemore", false)), ("/nowhere/d/onemore".into(), false));
        assert_eq!(one(("/nowhere/e/one", false)), ("/nowhere/e/one".into(), false));
        let both = |name| after(("/nowhere", "a/../b"), Some(("/", "nowhere/./c")), true, name);
        assert_eq!(both(("/nowhere/b", false)), ("/nowhere/c".into(), false));
        assert_eq!(both(("/nowhere/c/d", false)), ("/nowhere/b/d".into(), false));
        let gone = |name| after(("/nowhere", "a/"), None, false, name);
        assert_eq!(gone(("/nowhere/a", false)), ("/nowhere/a".into(), true));
        assert_eq!(gone(("/nowhere/a/b", true)), ("/nowhere/a/b".into(), true));
        assert_eq!(gone(("socket:[1]", false)), ("socket:[1]".into(), false));
    }

    #[test]
    fn names_by_way_of_links() {
        let dir = std::env::temp_dir().join(format!("strobe-renames-{}", std::process::id()));
        std::fs::create_dir_all(dir.join("real")).expect("a directory");
        let link = dir.join("link");
        let _ = std::fs::remove_file(&link);
        std::os::unix::fs::symlink("real", &link).expect("a link");
        let text = dir.canonicalize().expect("a path").to_str().expect("text").to_owned();
        let name = format!("{text}/real/x");
        let gone = after((&text, "link/x"), None, false, (&name, false));
        let other = after((&format!("{text}/real"), "y"), Some((&text, "link/x")), false, (&name, false));
        std::fs::remove_dir_all(&dir).expect("it was made");
        assert_eq!(gone, (name.clone(), true));
        assert_eq!(other, (name, true));
    }

    #[test]
    fn what_the_arguments_say() {
        let memory = model::memory::FakeMemory::new().with(0x1000, *b"a/b\0").with(0x2000, *b"c\0");
        let found =
            change("renameat2", &[3, 0x1000, u64::from(u32::MAX - 99), 0x2000, 2, 0], &memory).expect("a change");
        assert_eq!(found.from, Given { dir: 3, path: b"a/b".to_vec() });
        assert_eq!(found.to, Some(Given { dir: AT_FDCWD, path: b"c".to_vec() }));
        assert!(found.exchange);
        assert_eq!(change("rmdir", &[0x3000, 0, 0, 0, 0, 0], &memory), None);
        assert_eq!(change("open", &[0x1000, 0, 0, 0, 0, 0], &memory), None);
    }
}
