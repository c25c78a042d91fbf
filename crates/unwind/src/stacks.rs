//! The stacks of all traced processes, and what they have in common.

use crate::cfi::{Caller, Scratch};
use crate::elf;
use crate::image::{Image, Wanted};
use crate::maps::{self, Region};
use crate::window::Window;
use model::stack::{End, Frame, Registers, Stack};
use model::{Addr, Memory};
use std::cell::OnceCell;
use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::PathBuf;
use std::rc::Rc;

/// Files remembered; with more all are forgotten, and those still in use read again.
const IMAGES: usize = 4096;
/// The longest `/proc/PID/maps` read, in bytes.
const MAPS: u64 = 256 << 20;
/// The largest image that is read from memory: the kernel's own is a page or two.
const VDSO: u64 = 1 << 20;
/// How often a stack may go down instead of up, as those in several pieces do.
const TURNS: u32 = 64;

/// What stacks are to hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Options {
    /// The most frames.
    pub limit: u32,
    /// What is to be known of each.
    pub wanted: Wanted,
}

/// Which file, as `stat(2)` tells it apart.
#[derive(PartialEq, Eq, Hash)]
struct Identity {
    device: u64,
    inode: u64,
    size: u64,
    modified: (i64, i64),
    path: Rc<[u8]>,
}

struct Mapped {
    region: Region,
    image: OnceCell<Rc<Image>>,
}

/// Unwinds, and remembers what it learned of files and processes.
pub struct Stacks {
    options: Options,
    images: HashMap<Identity, Rc<Image>>,
    spaces: HashMap<i32, Vec<Mapped>>,
    window: Window,
    scratch: Scratch,
}

/// `O_NONBLOCK | O_NOCTTY`: opening must not wait for whoever is behind a fifo. Nor may it be one: see `regular`.
const QUIETLY: i32 = 0o4000 | 0o400;

/// Opens a file to read, if it is a regular one.
fn regular(path: &std::path::Path) -> Option<File> {
    if !std::fs::metadata(path).ok()?.is_file() {
        return None;
    }
    let file = File::options().read(true).custom_flags(QUIETLY).open(path).ok()?;
    file.metadata().ok()?.is_file().then_some(file)
}

/// A path as a process sees it.
fn seen_by(process: i32, path: &[u8]) -> PathBuf {
    let mut seen = format!("/proc/{process}/root").into_bytes();
    seen.extend_from_slice(path);
    PathBuf::from(std::ffi::OsStr::from_bytes(&seen))
}

/// The file behind a mapping: under its name if that is still the same file, else as the kernel keeps it.
fn file_of(process: i32, region: &Region) -> Option<File> {
    let same = |file: &File| file.metadata().is_ok_and(|status| status.ino() == region.inode);
    let named = maps::real_path(&region.path).and_then(|path| {
        regular(&seen_by(process, &path))
            .filter(same)
            .or_else(|| regular(std::path::Path::new(std::ffi::OsStr::from_bytes(&path))).filter(same))
    });
    named.or_else(|| regular(format!("/proc/{process}/map_files/{:x}-{:x}", region.start, region.end).as_ref()))
}

impl Stacks {
    /// Nothing known yet.
    #[must_use]
    pub fn new(options: Options) -> Stacks {
        Stacks {
            options,
            images: HashMap::new(),
            spaces: HashMap::new(),
            window: Window::default(),
            scratch: Scratch::new(),
        }
    }

    /// A process executed another program or ended: what was mapped where is forgotten.
    pub fn forget(&mut self, process: i32) {
        self.spaces.remove(&process);
    }

    /// Memory may be mapped otherwise now. Every process is meant, since several may share their memory without being
    /// one (`CLONE_VM`).
    ///
    /// `code` says that there may be new code anywhere; `range` that of these addresses something may be gone.
    pub fn remapped(&mut self, code: bool, range: std::ops::Range<u64>) {
        if code {
            self.spaces.clear();
        } else if !range.is_empty() {
            self.spaces.retain(|_, space| {
                !space.iter().any(|mapped| mapped.region.start < range.end && range.start < mapped.region.end)
            });
        }
    }

    /// The stack of a task. `process` is the process it belongs to, `memory` its memory.
    ///
    ///
    pub fn capture(&mut self, process: i32, registers: &Registers, memory: &dyn Memory, into: &mut Stack) {
        into.clear();
        let Stacks { options, images, spaces, window, scratch } = self;
        let space = match spaces.entry(process) {
            std::collections::hash_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::hash_map::Entry::Vacant(entry) => entry.insert(read_space(process)),
        };
        let mut finder = Finder { space, images, wanted: options.wanted, process, memory };
        walk(registers, memory, options.limit, window, scratch, &mut finder, into);
    }
}

/// Where the code is. Tests have their own.
pub(crate) trait Code {
    /// The image at an address, the path it is shown under, and where in the file the address is.
    fn at(&mut self, ip: u64) -> Option<(Rc<Image>, Rc<[u8]>, u64)>;
}

struct Finder<'f> {
    space: &'f mut [Mapped],
    images: &'f mut HashMap<Identity, Rc<Image>>,
    wanted: Wanted,
    process: i32,
    memory: &'f dyn Memory,
}

impl Code for Finder<'_> {
    fn at(&mut self, ip: u64) -> Option<(Rc<Image>, Rc<[u8]>, u64)> {
        let upto = self.space.partition_point(|mapped| mapped.region.start <= ip);
        let mapped = self.space[..upto].last().filter(|mapped| ip < mapped.region.end)?;
        let region = &mapped.region;
        let image = mapped.image.get_or_init(|| image(self.process, region, self.wanted, self.images, self.memory));
        Some((Rc::clone(image), Rc::clone(&region.path), (ip - region.start).wrapping_add(region.offset)))
    }
}

/// Follows the callers. Ends for every stack: frames are counted, and they go up but for a few turns.
pub(crate) fn walk(
    registers: &Registers,
    memory: &dyn Memory,
    limit: u32,
    window: &mut Window,
    scratch: &mut Scratch,
    code: &mut dyn Code,
    into: &mut Stack,
) {
    let from = registers.sp();
    window.begin(from, memory, limit);
    let mut registers = *registers;
    // The innermost function stands at its instruction; the others behind a call, unless they were interrupted.
    let mut behind_call = false;
    let mut turns = 0;
    let mut highest = from;
    loop {
        let ip = registers.ip();
        if ip == 0 {
            break;
        }
        if into.frames.len() >= limit as usize {
            into.end = End::Limit;
            break;
        }
        // What is called last in a mapping may be followed by nothing.
        let back = u64::from(behind_call);
        let Some((image, path, offset)) = code.at(ip.wrapping_sub(back)) else {
            into.end = End::Unmapped(ip);
            break;
        };
        let known = image.known(&path, offset.wrapping_add(back), behind_call, scratch);
        into.frames.push(Frame { ip, place: Rc::clone(&known.place) });
        match known.rule.caller(&registers, window, memory) {
            Caller::None => break,
            Caller::Found { registers: caller, interrupted } => {
                if caller.sp() <= registers.sp() {
                    turns += 1;
                    if turns > TURNS || (caller.sp() == registers.sp() && caller.ip() == registers.ip()) {
                        break;
                    }
                }
                if caller.sp().wrapping_sub(from) < 1 << 24 {
                    highest = highest.max(caller.sp());
                }
                registers = caller;
                behind_call = !interrupted;
            }
        }
    }
    window.reached(from, highest);
}

fn read_space(process: i32) -> Vec<Mapped> {
    let mut text = Vec::new();
    if let Ok(file) = File::open(format!("/proc/{process}/maps")) {
        let _ = file.take(MAPS).read_to_end(&mut text);
    }
    maps::regions(&text).into_iter().map(|region| Mapped { region, image: OnceCell::new() }).collect()
}

fn image(
    process: i32,
    region: &Region,
    wanted: Wanted,
    images: &mut HashMap<Identity, Rc<Image>>,
    memory: &dyn Memory,
) -> Rc<Image> {
    let open = |path: &[u8]| regular(&seen_by(process, path));
    if region.path.first() == Some(&b'[') {
        let size = (region.end - region.start).min(VDSO) as usize;
        let mut bytes = vec![0; size];
        let got = memory.read(Addr(region.start), &mut bytes).unwrap_or(0);
        return Rc::new(Image::read(&bytes[..got], b"", &|_| None, wanted));
    }
    let Some(file) = file_of(process, region) else { return Rc::new(Image::unreadable()) };
    let Ok(status) = file.metadata() else { return Rc::new(Image::unreadable()) };
    let identity = Identity {
        device: status.dev(),
        inode: status.ino(),
        size: status.size(),
        modified: (status.mtime(), status.mtime_nsec()),
        path: Rc::clone(&region.path),
    };
    if let Some(found) = images.get(&identity) {
        return Rc::clone(found);
    }
    if images.len() >= IMAGES {
        images.clear();
    }
    let path = maps::real_path(&region.path).unwrap_or_default();
    let new = Rc::new(Image::read(&elf::Bounded::new(file), &path, &open, wanted));
    images.insert(identity, Rc::clone(&new));
    new
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Fault;
    use model::stack::Machine;

    /// Numbers that look random, the same each time.
    struct Dice(u64);

    impl Dice {
        fn roll(&mut self) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            self.0 >> 16
        }
    }

    const CODE: u64 = 0x7f00_0000_0000;
    const STACK: u64 = 0x7fff_0000_0000;

    /// A stack of words that mostly are addresses of code or of itself.
    struct Foreign(Vec<u8>);

    impl Memory for Foreign {
        fn read(&self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
            let from = at.0.checked_sub(STACK).and_then(|from| usize::try_from(from).ok()).ok_or(Fault::Unmapped)?;
            let bytes = self.0.get(from..).filter(|bytes| !bytes.is_empty()).ok_or(Fault::Unmapped)?;
            let len = bytes.len().min(into.len());
            into[..len].copy_from_slice(&bytes[..len]);
            Ok(len)
        }
    }

    struct One(Rc<Image>, u64);

    impl Code for One {
        fn at(&mut self, ip: u64) -> Option<(Rc<Image>, Rc<[u8]>, u64)> {
            let offset = ip.checked_sub(CODE).filter(|offset| *offset < self.1)?;
            Some((Rc::clone(&self.0), Rc::from(&b"/x"[..]), offset))
        }
    }

    fn follow(image: Image, size: u64, dice: &mut Dice, limit: u32) -> Stack {
        let mut bytes = Vec::new();
        for _ in 0..2048 {
            let word = match dice.roll() % 4 {
                0 => STACK + dice.roll() % 16384,
                1 => dice.roll(),
                _ => CODE + dice.roll() % size,
            };
            bytes.extend(word.to_le_bytes());
        }
        let machine = if dice.roll().is_multiple_of(4) { Machine::I386 } else { Machine::X86_64 };
        let mut registers = Registers { machine, words: [0; 17].map(|_| STACK + dice.roll() % 8192) };
        registers.words[registers.ip_at()] = CODE + dice.roll() % size;
        registers.words[registers.sp_at()] = STACK + dice.roll() % 4096 * 8 / 8;
        let mut stack = Stack::default();
        let mut one = One(Rc::new(image), size);
        walk(&registers, &Foreign(bytes), limit, &mut Window::default(), &mut Scratch::new(), &mut one, &mut stack);
        stack
    }

    #[test]
    fn hostile_files_and_stacks_end() {
        let Ok(good) = std::fs::read("/lib64/ld-linux-x86-64.so.2") else { return };
        let size = good.len() as u64;
        let mut dice = Dice(1);
        let mut deepest = 0;
        let wanted = Wanted { lines: true, strict_names: false };
        for round in 0..150 {
            let mut bytes = good.clone();
            // Headers are hit more often than their share, and so is the end, where the table of sections lies.
            for _ in 0..dice.roll() % 64 * u64::from(round % 8 != 0) {
                let at = match dice.roll() % 4 {
                    0 => dice.roll() % 1024,
                    1 => size - 1 - dice.roll() % 2048,
                    _ => dice.roll() % size,
                };
                bytes[at as usize] = dice.roll() as u8;
            }
            if round % 5 == 4 {
                bytes.truncate((dice.roll() % size) as usize);
            }
            let image = Image::read(&bytes[..], b"/x", &|_| None, wanted);
            let stack = follow(image, size, &mut dice, 256);
            assert!(stack.frames.len() <= 256);
            deepest = deepest.max(stack.frames.len());
        }
        assert!(deepest > 2, "the frames are followed at all");
    }

    #[test]
    fn the_limit_is_told_and_a_circle_ends() {
        let mut stack = Stack::default();
        // A frame pointer that leads to itself.
        let mut bytes = vec![0; 64];
        bytes[16..24].copy_from_slice(&(STACK + 16).to_le_bytes());
        bytes[24..32].copy_from_slice(&(CODE + 1).to_le_bytes());
        let mut registers = Registers { machine: Machine::X86_64, words: [STACK + 16; 17] };
        registers.words[16] = CODE + 1;
        let run = |limit, stack: &mut Stack| {
            let mut one = One(Rc::new(Image::unreadable()), 16);
            let foreign = Foreign(bytes.clone());
            walk(&registers, &foreign, limit, &mut Window::default(), &mut Scratch::new(), &mut one, stack);
        };
        run(u32::MAX, &mut stack);
        assert!(stack.frames.len() < 4, "{stack:?}");
        stack.clear();
        run(1, &mut stack);
        assert_eq!((stack.frames.len(), stack.end), (1, End::Limit));
    }
}
