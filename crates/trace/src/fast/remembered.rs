//! What earlier traces have learned of a program: how many calls it makes, and at which sites.
//!
//! A program that is traced for the first time traps once at each site, and is not worth the fast path before it has made some
//! calls. Both take more of its start than all else. So a small file of each program says what it did the last time; a program is the
//! same by its identity and by what stat(2) says of its contents, and so is a file that it maps. A site is believed only
//! where it is a `syscall` instruction between the same bytes.

use super::learned::{self, File, Named};
use crate::os::effective_user;
use std::io::{Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// Most bytes of such a file.
const MOST: u64 = 64 << 10;
/// Most sites of a program.
pub(super) const SITES: usize = 512;
/// Most programs that are remembered; then those go that were not looked at for the longest time.
const PROGRAMS: usize = 512;
/// The first line: what it is, and the form of what follows.
const HEAD: &str = "strobe program 1";

/// A site in a file that a program maps.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Site {
    pub(super) file: File,
    pub(super) offset: u64,
    /// The bytes around it, as [`learned::around`] makes one number of them.
    pub(super) around: u64,
}

/// A program.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Program {
    /// How many calls it has made the last time.
    pub(super) calls: u64,
    /// How many of them came from code that it has mapped since it began, if that is known.
    pub(super) later: Option<u64>,
    pub(super) sites: Vec<Site>,
}

impl Program {
    /// The text of its file.
    fn text(&self, named: Named) -> String {
        let later = self.later.map_or_else(String::new, |later| format!(" {later}"));
        let mut text = format!("{HEAD}\n{} {}{later}\n", line(named), self.calls);
        let mut last = None;
        for Site { file, offset, around } in &self.sites {
            if last != Some(file) {
                let (device, inode, named) = file.parts();
                text += &format!("{}{device} {inode} {}", if last.is_some() { "\n" } else { "" }, line(named));
                last = Some(file);
            }
            text += &format!(" {offset:x}:{around:x}");
        }
        text.push('\n');
        text
    }

    /// From the text of its file; `None` if that is of another program, or makes no sense.
    fn parse(text: &str, named: Named) -> Option<Program> {
        let mut lines = text.lines();
        if lines.next() != Some(HEAD) {
            return None;
        }
        let mut words = lines.next()?.split(' ');
        if numbers(&mut words)? != named {
            return None;
        }
        let mut program = Program { calls: words.next()?.parse().ok()?, ..Program::default() };
        if let Some(later) = words.next() {
            program.later = Some(later.parse().ok()?);
        }
        for line in lines.filter(|line| !line.is_empty()) {
            let mut words = line.split(' ');
            let (device, inode) = (words.next()?, words.next()?.parse().ok()?);
            let file = File::new(device, inode, numbers(&mut words)?);
            for word in words {
                let (offset, around) = word.split_once(':')?;
                let hex = |digits| u64::from_str_radix(digits, 16).ok();
                program.sites.push(Site { file: file.clone(), offset: hex(offset)?, around: hex(around)? });
            }
        }
        program.sites.truncate(SITES);
        Some(program)
    }
}

fn line((device, inode, size, seconds, nanoseconds): Named) -> String {
    format!("{device} {inode} {size} {seconds} {nanoseconds}")
}

fn numbers<'t>(words: &mut impl Iterator<Item = &'t str>) -> Option<Named> {
    let mut next = || words.next();
    Some((
        next()?.parse().ok()?,
        next()?.parse().ok()?,
        next()?.parse().ok()?,
        next()?.parse().ok()?,
        next()?.parse().ok()?,
    ))
}

/// The name of a program's file.
fn place(directory: &Path, named: Named) -> PathBuf {
    directory.join(format!("{:016x}", learned::number(line(named).bytes())))
}

/// What is known of a program. `None` where nothing is, and where somebody else may have written that.
pub(super) fn read(directory: &Path, named: Named) -> Option<Program> {
    let file = std::fs::File::options()
        .read(true)
        .custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK)
        .open(place(directory, named))
        .ok()?;
    let about = file.metadata().ok()?;
    if !about.is_file() || about.uid() != effective_user() || about.mode() & 0o022 != 0 || about.size() > MOST {
        return None;
    }
    let mut text = String::new();
    file.take(MOST).read_to_string(&mut text).ok()?;
    Program::parse(&text, named)
}

/// Remembers a program. What cannot be written is not remembered: it is learned anew.
pub(super) fn write(directory: &Path, named: Named, program: &Program) {
    let place = place(directory, named);
    if !place.exists() {
        let _ = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(directory);
        make_room(directory);
    }
    let text = program.text(named);
    if text.len() as u64 > MOST {
        return;
    }
    // Another trace may read it at this moment.
    let new = directory.join(format!(".{}", std::process::id()));
    let written = std::fs::File::options()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .custom_flags(libc::O_NOFOLLOW)
        .open(&new)
        .and_then(|mut file| file.write_all(text.as_bytes()));
    if written.and_then(|()| std::fs::rename(&new, &place)).is_err() {
        let _ = std::fs::remove_file(&new);
    }
}

/// Forgets the programs that were remembered the longest ago, where there are too many.
fn make_room(directory: &Path) {
    let Ok(entries) = std::fs::read_dir(directory) else { return };
    let mut all: Vec<(std::time::SystemTime, PathBuf)> = entries
        .flatten()
        .filter_map(|entry| {
            Some((entry.metadata().ok().filter(std::fs::Metadata::is_file)?.modified().ok()?, entry.path()))
        })
        .collect();
    if all.len() < PROGRAMS {
        return;
    }
    all.sort();
    for (_, path) in &all[..all.len() - PROGRAMS / 2] {
        let _ = std::fs::remove_file(path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMED: Named = (64512, 4711, 123_456, 1_700_000_000, 999);

    fn program() -> Program {
        let (a, b) = (File::new("fe:00", 12, NAMED), File::new("00:2f", 13, (1, 2, 3, -4, 5)));
        let site = |file: &File, offset| Site { file: file.clone(), offset, around: offset * 77 };
        Program { calls: 712, later: Some(3), sites: vec![site(&a, 0x1000), site(&a, 0x1010), site(&b, 7)] }
    }

    #[test]
    fn what_was_written_is_read() {
        let directory = std::env::temp_dir().join(format!("strobe-remembered-{}", std::process::id()));
        assert_eq!(read(&directory, NAMED), None);
        write(&directory, NAMED, &program());
        assert_eq!(read(&directory, NAMED), Some(program()));
        assert_eq!(read(&directory, (1, 2, 3, 4, 5)), None);
        let more = Program { calls: 3, ..Program::default() };
        write(&directory, NAMED, &more);
        assert_eq!(read(&directory, NAMED), Some(more));
        // Nobody else can have written it.
        let path = place(&directory, NAMED);
        std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o620)).expect("it is ours");
        assert_eq!(read(&directory, NAMED), None);
        std::fs::rename(&path, directory.join("other")).expect("it is there");
        std::os::unix::fs::symlink(directory.join("other"), &path).expect("a link");
        assert_eq!(read(&directory, NAMED), None);
        assert_eq!(std::fs::read_dir(&directory).expect("it is there").count(), 2);
        for count in 0..PROGRAMS as u64 + 5 {
            write(&directory, (count, 0, 0, 0, 0), &Program::default());
        }
        let left = std::fs::read_dir(&directory).expect("it is there").count();
        assert!((PROGRAMS / 2..=PROGRAMS).contains(&left), "{left}");
        std::fs::remove_dir_all(&directory).expect("it is there");
        // Where nothing can be written, nothing is.
        write(Path::new("/proc/nowhere"), NAMED, &program());
    }

    #[test]
    fn nonsense_is_no_program() {
        let text = program().text(NAMED);
        assert_eq!(Program::parse(&text, NAMED), Some(program()));
        for end in 0..text.len() {
            // Cut anywhere, it is one or none: nothing panics.
            let _ = Program::parse(&text[..end], NAMED);
        }
        for nonsense in
            ["", "strobe program 2\n", "strobe program 1\n1 2 3 4 5 6\n", "strobe program 1\n64512 4711 1\n"]
        {
            assert_eq!(Program::parse(nonsense, NAMED), None, "{nonsense:?}");
        }
        let odd = text.replace(":", " ");
        assert_eq!(Program::parse(&odd, NAMED), None);
    }
}
