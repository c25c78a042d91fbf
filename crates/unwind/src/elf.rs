//! ELF files (`man 5 elf`), read with suspicion: sections out of the file, each with a limit.

use object::read::elf::{ElfFile, FileHeader};
use object::{Object, ObjectSection, ReadCache, ReadCacheOps, ReadRef};
use std::cell::Cell;
use std::ops::Range;
use std::rc::Rc;

/// The largest section that is read, in bytes, as it is in memory.
const SECTION: u64 = 512 << 20;
/// The largest table of unwind information.
const TABLE: u64 = 64 << 20;
/// All that is read of one file, in bytes.
const FILE: u64 = 2 << 30;
/// The largest of the small things: headers, tables of sections.
const SMALL: u64 = 16 << 20;
/// Symbols of one file.
const SYMBOLS: usize = 4 << 20;

/// A file that gives no more than [`FILE`] bytes in all, nor [`SECTION`] at once.
pub struct Bounded<R: ReadCacheOps> {
    cache: ReadCache<R>,
    left: Cell<u64>,
}

impl<R: ReadCacheOps> Bounded<R> {
    /// Reads this.
    pub fn new(file: R) -> Self {
        Bounded { cache: ReadCache::new(file), left: Cell::new(FILE) }
    }

    fn take(&self, size: u64) -> Result<(), ()> {
        if size > SECTION {
            return Err(());
        }
        self.left.set(self.left.get().checked_sub(size).ok_or(())?);
        Ok(())
    }
}

impl<'a, R: ReadCacheOps> ReadRef<'a> for &'a Bounded<R> {
    fn len(self) -> Result<u64, ()> {
        self.cache.len()
    }

    fn read_bytes_at(self, offset: u64, size: u64) -> Result<&'a [u8], ()> {
        self.take(size)?;
        self.cache.read_bytes_at(offset, size)
    }

    fn read_bytes_at_until(self, range: Range<u64>, delimiter: u8) -> Result<&'a [u8], ()> {
        self.take(4096)?;
        let end = range.end.min(range.start.saturating_add(4096));
        self.cache.read_bytes_at_until(range.start..end, delimiter)
    }
}

/// A section's bytes and where they lie in the image.
#[derive(Clone)]
pub struct Section {
    /// Its address in the file's own terms; 0 where it is not loaded.
    pub address: u64,
    /// Its bytes.
    pub data: Rc<[u8]>,
}

/// A piece of the file that is loaded (`PT_LOAD`).
#[derive(Clone, Copy, Debug)]
pub struct Load {
    /// Where it begins in the file.
    pub offset: u64,
    /// Its bytes in the file.
    pub size: u64,
    /// Its address in the file's own terms.
    pub address: u64,
    /// Whether it holds code.
    pub executable: bool,
}

/// A function.
#[derive(Clone, Copy, Debug)]
pub struct Function {
    /// Where it begins, in the file's own terms.
    pub address: u64,
    /// Its bytes; 0 where nobody said.
    pub size: u64,
    /// Where its name begins in the string table.
    pub name: u32,
    /// Whether it is said to be a function, not just a label.
    pub function: bool,
}

/// The symbols of one table.
#[derive(Default)]
pub struct Table {
    /// In the order of the file.
    pub functions: Vec<Function>,
    /// The names, each with a zero byte behind.
    pub strings: Vec<u8>,
}

/// What is wanted of a file.
pub struct Elf {
    /// 64-bit.
    pub wide: bool,
    /// The pieces that are loaded.
    pub loads: Vec<Load>,
    /// `.eh_frame`.
    pub eh_frame: Option<Section>,
    /// `.eh_frame_hdr`.
    pub eh_frame_hdr: Option<Section>,
    /// `.debug_frame`.
    pub debug_frame: Option<Section>,
    /// The address of `.text`, which some pointers count from.
    pub text: u64,
    /// The address of `.got`, likewise.
    pub got: u64,
    /// `.symtab`.
    pub symtab: Option<Table>,
    /// `.dynsym`.
    pub dynsym: Option<Table>,
    /// A small ELF file with symbols, compressed with xz.
    pub gnu_debugdata: Option<Rc<[u8]>>,
    /// `NT_GNU_BUILD_ID`.
    pub build_id: Option<Vec<u8>>,
    /// The name and CRC-32 of the file of debug information.
    pub debuglink: Option<(Vec<u8>, u32)>,
    /// Whether it has line tables.
    pub has_lines: bool,
}

/// The bytes of a section, decompressed; none if it lacks, is empty or too large.
pub fn section<'d, O: Object<'d>>(file: &O, name: &str, limit: u64) -> Option<Section> {
    let section = file.section_by_name(name)?;
    let compressed = section.compressed_file_range().ok()?;
    if compressed.uncompressed_size > limit || compressed.compressed_size > limit || compressed.uncompressed_size == 0 {
        return None;
    }
    // A section of zeros without bytes in the file (SHT_NOBITS) has a size all the same.
    let data = section.compressed_data().ok()?.decompress().ok()?;
    if data.is_empty() {
        return None;
    }
    Some(Section { address: section.address(), data: Rc::from(&*data) })
}

/// The kinds of symbol that name code: `STT_NOTYPE` and `STT_FUNC` of `elf.h`.
const STT_NOTYPE: u8 = 0;
const STT_FUNC: u8 = 2;

fn symbols(wide: bool, table: &Section, strings: &Section) -> Table {
    let entry = if wide { 24 } else { 16 };
    let mut functions = Vec::new();
    for bytes in table.data.chunks_exact(entry).take(SYMBOLS) {
        let half = |at: usize| u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        let whole = |at: usize| u64::from(half(at)) | u64::from(half(at + 4)) << 32;
        // Elf64_Sym: name, info, other, shndx, value, size. Elf32_Sym: name, value, size, info, other, shndx.
        let (info, index) = if wide { (4, 6) } else { (12, 14) };
        let kind = bytes[info] & 15;
        if (kind != STT_FUNC && kind != STT_NOTYPE) || (bytes[index] == 0 && bytes[index + 1] == 0) {
            continue;
        }
        let (address, size) = if wide { (whole(8), whole(16)) } else { (u64::from(half(4)), u64::from(half(8))) };
        let name = half(0);
        if name == 0 || strings.data.get(name as usize).is_none_or(|first| *first == 0) {
            continue;
        }
        functions.push(Function { address, size, name, function: kind == STT_FUNC });
    }
    Table { functions, strings: strings.data.to_vec() }
}

/// A symbol table and its names.
fn table<'d, O: Object<'d>>(file: &O, wide: bool, name: &str, strings: &str) -> Option<Table> {
    let table = section(file, name, SECTION)?;
    let strings = section(file, strings, SECTION)?;
    Some(symbols(wide, &table, &strings))
}

/// Reads one ELF file; none if it is no little-endian ELF file.
pub fn read<'d, R: ReadRef<'d>>(data: R) -> Option<Elf> {
    match object::FileKind::parse(data).ok()? {
        object::FileKind::Elf64 => parse::<object::elf::FileHeader64<object::Endianness>, R>(data, true),
        object::FileKind::Elf32 => parse::<object::elf::FileHeader32<object::Endianness>, R>(data, false),
        _ => None,
    }
}

fn parse<'d, H: FileHeader<Endian = object::Endianness>, R: ReadRef<'d>>(data: R, wide: bool) -> Option<Elf> {
    let file = ElfFile::<'d, H, R>::parse(data).ok()?;
    if !file.is_little_endian() {
        return None;
    }
    use object::read::elf::ProgramHeader;
    let endian = file.endian();
    let mut loads = Vec::new();
    let mut hdr = None;
    for segment in file.elf_program_headers().iter().take(1024) {
        match segment.p_type(endian) {
            object::elf::PT_LOAD => loads.push(Load {
                offset: segment.p_offset(endian).into(),
                size: segment.p_filesz(endian).into(),
                address: segment.p_vaddr(endian).into(),
                executable: segment.p_flags(endian).0 & object::elf::PF_X.0 != 0,
            }),
            object::elf::PT_GNU_EH_FRAME => {
                hdr = Some((
                    segment.p_vaddr(endian).into(),
                    segment.p_offset(endian).into(),
                    segment.p_filesz(endian).into(),
                ));
            }
            _ => {}
        }
    }
    let mut eh_frame = section(&file, ".eh_frame", TABLE);
    let mut eh_frame_hdr = section(&file, ".eh_frame_hdr", TABLE);
    // A file without a section table still says where the header is, and that where the rest is.
    if let (None, Some((address, offset, size))) = (&eh_frame, hdr) {
        let size: u64 = size;
        if size <= TABLE
            && let Ok(data_hdr) = data.read_bytes_at(offset, size)
        {
            let found = Section { address, data: Rc::from(data_hdr) };
            eh_frame = crate::cfi::eh_frame_address(&found, wide).and_then(|at| {
                let load = loads.iter().find(|load| at >= load.address && at - load.address < load.size)?;
                let skip = at - load.address;
                let left = (load.size - skip).min(TABLE);
                let data = data.read_bytes_at(load.offset.checked_add(skip)?, left).ok()?;
                Some(Section { address: at, data: Rc::from(data) })
            });
            eh_frame_hdr = Some(found);
        }
    }
    let debuglink = file.gnu_debuglink().ok().flatten().map(|(name, crc)| (name.to_vec(), crc));
    Some(Elf {
        wide,
        eh_frame,
        eh_frame_hdr,
        debug_frame: section(&file, ".debug_frame", TABLE),
        text: file.section_by_name(".text").map_or(0, |section| section.address()),
        got: file.section_by_name(".got").map_or(0, |section| section.address()),
        symtab: table(&file, wide, ".symtab", ".strtab"),
        dynsym: table(&file, wide, ".dynsym", ".dynstr"),
        gnu_debugdata: section(&file, ".gnu_debugdata", SMALL).map(|section| section.data),
        build_id: file.build_id().ok().flatten().filter(|id| id.len() <= 64).map(<[u8]>::to_vec),
        debuglink: debuglink.filter(|(name, _)| name.len() < 256 && !name.contains(&b'/')),
        has_lines: file.section_by_name(".debug_line").is_some(),
        loads,
    })
}

/// The sections of debug information, for line tables.
pub fn dwarf<'d, R: ReadRef<'d>>(data: R) -> Option<gimli::Dwarf<gimli::EndianRcSlice<gimli::LittleEndian>>> {
    let file = object::File::parse(data).ok()?;
    if !file.is_little_endian() {
        return None;
    }
    let load = |id: gimli::SectionId| -> Result<_, gimli::Error> {
        let data = section(&file, id.name(), SECTION).map_or_else(|| Rc::from(&[][..]), |section| section.data);
        Ok(gimli::EndianRcSlice::new(data, gimli::LittleEndian))
    };
    gimli::Dwarf::load(load).ok()
}

/// What `.gnu_debugdata` holds, decompressed.
pub fn debugdata(compressed: &[u8]) -> Option<Vec<u8>> {
    use std::io::Read;
    let mut out = Vec::new();
    lzma_rust2::XzReader::new_mem_limit(compressed, false, 64 << 10).take(SECTION / 2).read_to_end(&mut out).ok()?;
    Some(out)
}
