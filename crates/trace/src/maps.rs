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
        // A few bytes each, dozens of lines for each program that begins: no search is worth its beginning.
        let mut rest = line;
        let (from, to) = (hex(&mut rest, b'-')?, hex(&mut rest, b' ')?);
        let access = word(&mut rest)?;
        let offset = hex(&mut rest, b' ')?;
        let device = word(&mut rest)?;
        let inode = word(&mut rest).unwrap_or_else(|| std::mem::take(&mut rest)).parse().ok()?;
        Some(Mapping { from, to, access, offset, device, inode, name: rest.trim_start() })
    })
}

/// The text up to a blank, and what is behind that.
fn word<'t>(text: &mut &'t str) -> Option<&'t str> {
    let end = text.bytes().position(|byte| byte == b' ')?;
    let (word, rest) = text.split_at_checked(end)?;
    *text = rest.get(1..)?;
    Some(word)
}

/// A hexadecimal number that this byte ends, and what is behind that.
fn hex(text: &mut &str, end: u8) -> Option<u64> {
    let mut value = 0u64;
    for (at, byte) in text.bytes().enumerate() {
        if byte == end && at > 0 {
            *text = text.get(at + 1..)?;
            return Some(value);
        }
        let digit = char::from(byte).to_digit(16)?;
        if value >> 60 != 0 {
            return None;
        }
        value = value << 4 | u64::from(digit);
    }
    None
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
        for nonsense in ["", "-", "12", "12-", "12-34", "12-34 r-xp", "g-h r-xp 0 0 0", "11112222333344445-2 r 0 0 0"] {
            assert!(parse(nonsense).all(|line| line.is_none()), "{nonsense}");
        }
    }
}
