//! What a process has mapped: proc_pid_maps(5).

/// A line of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mapping<'m> {
    /// Where it begins.
    pub from: u64,
    /// Where it ends.
    pub to: u64,
    /// `r`, `w`, `x` or `-`, and `p` or `s`.
    pub access: &'m str,
    /// Where in the file it begins.
    pub offset: u64,
    /// The file's device, as it is written.
    pub device: &'m str,
    /// The file's inode; 0 without a file.
    pub inode: u64,
    /// The file's name or a name in brackets; empty without one. A program may choose it.
    pub name: &'m str,
}

impl Mapping<'_> {
    /// Whether code can be run there.
    #[must_use]
    pub fn is_code(&self) -> bool {
        self.access.as_bytes().get(2) == Some(&b'x')
    }
}

/// All lines. `None` for one that makes no sense.
pub fn parse(maps: &str) -> impl Iterator<Item = Option<Mapping<'_>>> {
    maps.lines().map(|line| {
        let mut words = line.splitn(6, ' ');
        let (from, to) = words.next()?.split_once('-')?;
        let hex = |word: &str| u64::from_str_radix(word, 16).ok();
        let (from, to) = (hex(from)?, hex(to)?);
        let (access, offset, device) = (words.next()?, hex(words.next()?)?, words.next()?);
        let inode = words.next()?.parse().ok()?;
        Some(Mapping { from, to, access, offset, device, inode, name: words.next().unwrap_or("").trim_start() })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_all_kinds() {
        let maps = "\
7f0000000000-7f0000001000 r-xp 00002000 fe:00 12                         /lib/a b.so
7ffd12300000-7ffd12321000 rw-p 00000000 00:00 0                          [stack]
7f2ac3000000-7f2ac3400000 rw-p 00000000 00:00 0
nonsense
";
        let lines: Vec<_> = parse(maps).collect();
        let code = lines[0].clone().unwrap();
        assert_eq!((code.from, code.to, code.offset, code.inode), (0x7f00_0000_0000, 0x7f00_0000_1000, 0x2000, 12));
        assert_eq!((code.device, code.name, code.is_code()), ("fe:00", "/lib/a b.so", true));
        let stack = lines[1].clone().unwrap();
        assert!(stack.name == "[stack]" && !stack.is_code());
        assert_eq!(lines[2].clone().unwrap().name, "");
        assert_eq!(lines[3], None);
    }
}
