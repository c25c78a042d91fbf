//! `/proc/PID/maps` (`man 5 proc_pid_maps`): which file's code lies where.

use std::rc::Rc;

/// The most mappings of code of one process.
const REGIONS: usize = 1 << 20;

/// A mapping of code out of a file, or of the kernel's `[vdso]`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Region {
    /// Its first address.
    pub start: u64,
    /// The address behind its last.
    pub end: u64,
    /// Where it begins in the file.
    pub offset: u64,
    /// The file's inode number.
    pub inode: u64,
    /// The path as shown: a line feed in it is `\012`.
    pub path: Rc<[u8]>,
}

fn number(text: &[u8], radix: u32) -> Option<u64> {
    u64::from_str_radix(std::str::from_utf8(text).ok()?, radix).ok()
}

fn region(line: &[u8]) -> Option<Region> {
    let mut rest = line;
    let mut word = || {
        let from = rest.iter().position(|b| *b != b' ')?;
        let end = rest[from..].iter().position(|b| *b == b' ').map_or(rest.len(), |at| from + at);
        let word = &rest[from..end];
        rest = &rest[end..];
        Some(word)
    };
    let range = word()?;
    let flags = word()?;
    if flags.get(2) != Some(&b'x') {
        return None;
    }
    let offset = number(word()?, 16)?;
    let _device = word()?;
    let inode = number(word()?, 10)?;
    let path = &rest[rest.iter().position(|b| *b != b' ')?..];
    let dash = range.iter().position(|b| *b == b'-')?;
    let (start, end) = (number(&range[..dash], 16)?, number(&range[dash + 1..], 16)?);
    (start < end).then(|| Region { start, end, offset, inode, path: Rc::from(path) })
}

/// The mappings of code that have a name, in the order of their addresses.
#[must_use]
pub fn regions(text: &[u8]) -> Vec<Region> {
    let mut found: Vec<Region> = text.split(|b| *b == b'\n').filter_map(region).take(REGIONS).collect();
    found.sort_by_key(|region| region.start);
    found
}

/// The path of a file whose name the map shows so; none if it has no name any more.
pub(crate) fn real_path(shown: &[u8]) -> Option<Vec<u8>> {
    if shown.first() != Some(&b'/') || shown.ends_with(b" (deleted)") {
        return None;
    }
    let mut path = Vec::with_capacity(shown.len());
    let mut at = 0;
    while at < shown.len() {
        if shown[at..].starts_with(b"\\012") {
            path.push(b'\n');
            at += 4;
        } else {
            path.push(shown[at]);
            at += 1;
        }
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_with_a_name_only() {
        let text = b"\
00400000-00401000 r--p 00000000 fe:00 12  /bin/a
00401000-00402000 r-xp 00001000 fe:00 12                         /bin/with space\\012x
7f0000000000-7f0000001000 rwxp 00000000 00:00 0
7ffff7fc1000-7ffff7fc3000 r-xp 00000000 00:00 0                  [vdso]
ffff-0 r-xp 00000000 00:00 0 [odd]
nonsense
";
        let found = regions(text);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].start, found[0].end, found[0].offset, found[0].inode), (0x40_1000, 0x40_2000, 0x1000, 12));
        assert_eq!(&*found[0].path, b"/bin/with space\\012x");
        assert_eq!(real_path(&found[0].path).as_deref(), Some(&b"/bin/with space\nx"[..]));
        assert_eq!(&*found[1].path, b"[vdso]");
        assert_eq!(real_path(b"/x (deleted)"), None);
    }
}
