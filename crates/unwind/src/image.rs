//! One file that code was mapped from: its tables, and every instruction in it that a frame was seen at.

use crate::cfi::{Rule, Scratch, Tables};
use crate::elf::{self, Elf};
use crate::lines::Lines;
use crate::names::{Functions, demangled};
use model::stack::{Place, Symbol};
use object::ReadRef;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fs::File;
use std::rc::Rc;

/// Instructions remembered of one file; a program that makes up more begins anew.
const KNOWN: usize = 1 << 18;

/// What is wanted to be known of an instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Wanted {
    /// Its line of source text too.
    pub lines: bool,
    /// Only the names of symbols that are said to be functions and to reach that far, as libunwind has it.
    pub strict_names: bool,
}

/// An instruction that a frame was seen at.
pub(crate) struct Known {
    pub(crate) place: Rc<Place>,
    pub(crate) rule: Rule,
}

/// A file, read.
pub struct Image {
    loads: Vec<elf::Load>,
    tables: Tables,
    functions: Functions,
    lines: Option<Lines>,
    wanted: Wanted,
    known: RefCell<HashMap<(u64, bool), Rc<Known>>>,
}

/// Opens the file of debug information at a path, if there is one.
pub(crate) type Open<'o> = &'o dyn Fn(&[u8]) -> Option<File>;

/// Where files of debug information are kept (the GDB manual, "Debugging Information in Separate Files").
const DEBUG: &[u8] = b"/usr/lib/debug";

impl Image {
    /// An empty one: a file that could not be read. Its frames have places, and callers by the frame pointer.
    pub(crate) fn unreadable() -> Image {
        Image::of(None, b"", &|_| None, Wanted::default())
    }

    /// Reads a file. `path` is where it lies, for files of debug information beside it.
    pub fn read<'d, R: ReadRef<'d>>(
        data: R,
        path: &[u8],
        open: &dyn Fn(&[u8]) -> Option<File>,
        wanted: Wanted,
    ) -> Image {
        let elf = elf::read(data);
        let own = |elf: &Elf| (wanted.lines && elf.has_lines).then(|| elf::dwarf(data)).flatten().and_then(Lines::new);
        let lines = elf.as_ref().and_then(own);
        let mut image = Image::of(elf, path, open, Wanted { lines: wanted.lines && lines.is_none(), ..wanted });
        image.lines = lines.or(image.lines.take());
        image.wanted = wanted;
        image
    }

    fn of(elf: Option<Elf>, path: &[u8], open: Open<'_>, wanted: Wanted) -> Image {
        let nothing = || Elf {
            wide: true,
            loads: Vec::new(),
            eh_frame: None,
            eh_frame_hdr: None,
            debug_frame: None,
            text: 0,
            got: 0,
            symtab: None,
            dynsym: None,
            gnu_debugdata: None,
            build_id: None,
            debuglink: None,
            has_lines: false,
        };
        let mut elf = elf.unwrap_or_else(nothing);
        let mut functions = Functions::default();
        let mut lines = None;
        let mut behind = None;
        let own = elf.symtab.take();
        // The file of debug information is only opened for what this one lacks.
        if own.is_none() || wanted.lines {
            debug_file(&elf, path, open, |debug, file| {
                behind = debug.debug_frame.take();
                if own.is_none()
                    && let Some(table) = debug.symtab.take()
                {
                    functions.add(table);
                }
                if wanted.lines && debug.has_lines {
                    lines = elf::dwarf(file).and_then(Lines::new);
                }
            });
        }
        if let Some(table) = own {
            functions.add(table);
        }
        if functions.is_empty()
            && let Some(small) = elf.gnu_debugdata.take().and_then(|data| elf::debugdata(&data))
            && let Some(table) = elf::read(&small[..]).and_then(|small| small.symtab)
        {
            functions.add(table);
        }
        if let Some(table) = elf.dynsym.take() {
            functions.add(table);
        }
        functions.order();
        let tables = Tables::new(&elf, behind);
        Image { loads: elf.loads, tables, functions, lines, wanted, known: RefCell::default() }
    }

    /// The address in the file's own terms of a place in the file; none if it is not loaded from there.
    fn address(&self, offset: u64) -> Option<u64> {
        // Mappings are of whole pages, so that a piece has neighbours; of two the one with code is meant.
        let near = |load: &&elf::Load| {
            let from = load.offset & !0xfff;
            let to = load.offset.saturating_add(load.size).checked_next_multiple_of(0x1000).unwrap_or(u64::MAX);
            (from..to).contains(&offset)
        };
        let load =
            self.loads.iter().filter(|load| load.executable).find(near).or_else(|| self.loads.iter().find(near))?;
        Some(offset.wrapping_sub(load.offset).wrapping_add(load.address))
    }

    /// What is known of a place in the file. `behind_call` says that the place is behind the instruction meant.
    pub(crate) fn known(&self, path: &Rc<[u8]>, offset: u64, behind_call: bool, scratch: &mut Scratch) -> Rc<Known> {
        let mut known = self.known.borrow_mut();
        if let Some(found) = known.get(&(offset, behind_call)) {
            return Rc::clone(found);
        }
        if known.len() >= KNOWN {
            known.clear();
        }
        let back = u64::from(behind_call);
        let address = self.address(offset.wrapping_sub(back));
        let rule = address.map_or(Rule::FramePointer, |at| self.tables.rule(at, scratch));
        let symbol = address.and_then(|at| {
            let (name, from) = self.functions.at(at, self.wanted.strict_names)?;
            Some(Symbol { name: demangled(name), offset: at - from + back })
        });
        let source = address.and_then(|at| self.lines.as_ref()?.at(at));
        let place = Rc::new(Place { file: Rc::clone(path), offset, symbol, source });
        let new = Rc::new(Known { place, rule });
        known.insert((offset, behind_call), Rc::clone(&new));
        new
    }
}

/// Finds the file of debug information: by build-id, else by name and checksum.
fn debug_file(elf: &Elf, path: &[u8], open: Open<'_>, mut use_it: impl FnMut(&mut Elf, &elf::Bounded<File>)) {
    if let Some([first, rest @ ..]) = elf.build_id.as_deref() {
        let hex: String = rest.iter().map(|byte| format!("{byte:02x}")).collect();
        let name = [DEBUG, format!("/.build-id/{first:02x}/{hex}.debug").as_bytes()].concat();
        if let Some(file) = open(&name) {
            let bounded = elf::Bounded::new(file);
            if let Some(mut debug) = elf::read(&bounded).filter(|debug| debug.build_id == elf.build_id) {
                return use_it(&mut debug, &bounded);
            }
        }
    }
    let Some((name, crc)) = &elf.debuglink else { return };
    let end = path.iter().rposition(|b| *b == b'/').unwrap_or(0);
    let dir = &path[..end];
    for name in [[dir, b"/", name].concat(), [dir, b"/.debug/", name].concat(), [DEBUG, dir, b"/", name].concat()] {
        if name == path {
            continue;
        }
        let Some(file) = open(&name) else { continue };
        let same = |debug: &Elf| {
            if elf.build_id.is_some() && debug.build_id.is_some() {
                debug.build_id == elf.build_id
            } else {
                checksum(&file).is_some_and(|sum| sum == *crc)
            }
        };
        let Ok(again) = file.try_clone() else { continue };
        let bounded = elf::Bounded::new(again);
        if let Some(mut debug) = elf::read(&bounded).filter(same) {
            return use_it(&mut debug, &bounded);
        }
    }
}

/// The CRC-32 of a file of at most a gigabyte.
fn checksum(file: &File) -> Option<u32> {
    use std::os::unix::fs::FileExt;
    let mut hash = crc32fast::Hasher::new();
    let mut piece = vec![0; 1 << 16];
    let mut at = 0;
    while at < 1 << 30 {
        match file.read_at(&mut piece, at).ok()? {
            0 => return Some(hash.finalize()),
            got => {
                hash.update(&piece[..got]);
                at += got as u64;
            }
        }
    }
    None
}
