//! Sites that have trapped in one process, for all others that map the same file: they are patched there before they trap. And
//! those of earlier traces of the same program ([`remembered`]).
//!
//! A file is the same by its identity and by what stat(2) says of its contents; besides, a site is only patched where
//! there is a `syscall` instruction.

use super::remembered::{self, Program, Site};
use super::sites::{map_all, patched};
use super::{Process, Stub};
use crate::maps;
use crate::os::ptrace::Registers;
use crate::os::wait::Report;
use crate::proc;
use crate::space::Space;
use crate::ways::Patch;
use agent::patch;
use model::Tid;
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;

/// What stat(2) says of a file: device, inode, size, and the time of the last change in seconds and nanoseconds.
pub(super) type Named = (u64, u64, u64, i64, i64);

/// What tells a file, and its contents, from any other.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct File {
    /// As the mappings name them: device and inode.
    device: String,
    inode: u64,
    /// As its name leads to them.
    named: Named,
}

impl File {
    pub(super) fn new(device: &str, inode: u64, named: Named) -> File {
        File { device: device.to_owned(), inode, named }
    }

    /// What [`File::new`] makes it of.
    pub(super) fn parts(&self) -> (&str, u64, Named) {
        (&self.device, self.inode, self.named)
    }
}

/// A mapping of a file's code.
#[derive(Clone, Debug)]
pub(super) struct Code {
    from: u64,
    to: u64,
    offset: u64,
    inode: u64,
    /// `None` if that cannot be told.
    file: Option<File>,
}

/// The sites of each file, by their offsets.
#[derive(Debug, Default)]
pub(super) struct Learned {
    /// With the bytes around it ([`around`]) for one that is not known of this trace.
    files: HashMap<File, BTreeMap<u64, Option<u64>>>,
    /// How many there have been.
    count: u64,
    /// The programs of this trace.
    programs: HashMap<Named, Met>,
    /// Where programs are remembered.
    directory: Option<PathBuf>,
}

/// A program of this trace.
#[derive(Debug, Default)]
struct Met {
    program: Program,
    /// Most calls that a process of it has made.
    calls: u64,
    /// Most of those that came from code that was mapped since it began; `None` if that is not known of each process.
    later: Option<u64>,
    /// The sites that its processes have called from, or are remembered to.
    used: HashMap<File, BTreeSet<u64>>,
    /// So many of its processes, one after the other, have used none but these; all others are of no use to it. `None` before
    /// anything is known.
    content: Option<u32>,
    /// More sites are known than were remembered.
    more: bool,
}

impl Met {
    /// A site is of use to it. Whether that was not known.
    fn uses(&mut self, file: &File, offset: u64) -> bool {
        match self.used.get_mut(file) {
            Some(used) => used.insert(offset),
            None => self.used.insert(file.clone(), BTreeSet::from([offset])).is_none(),
        }
    }
}

/// How many bytes before and behind a site tell whether it is the one that was meant.
const AROUND: usize = 12;

/// One number of some bytes (FNV-1a), the same on every machine.
pub(super) fn number(bytes: impl IntoIterator<Item = u8>) -> u64 {
    bytes.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

/// The same of the bytes around a site, which itself is in their middle.
fn around(bytes: &[u8; 2 * AROUND + 2]) -> u64 {
    number(bytes.iter().copied())
}

/// When so many processes of a program have used no sites that were not known, no more is noted of that.
const CONTENT: u32 = 3;
/// Most sites that are noted of one process.
const USED: usize = 512;

/// Sites that a process has called from.
#[derive(Debug, Default)]
pub(super) struct Sources(Option<BTreeSet<u64>>);

impl Sources {
    /// It was made from behind this site.
    pub(super) fn note(&mut self, ip: u64) {
        if let Some(used) = self.0.as_mut().filter(|used| used.len() < USED) {
            used.insert(ip.wrapping_sub(patch::SYSCALL.len() as u64));
        }
    }
}

/// Most sites that are remembered of one file.
const MOST: usize = 4096;

/// So many calls from code that was mapped since a program began cost less by a trap each than by patches.
const FEW_LATER: u64 = 4;

/// Calls of a process from code that was mapped since it began: loaders map libraries, of which short programs use little.
#[derive(Debug, Default)]
pub(super) struct Later {
    /// What was mapped when it began; nothing if it was not seen to begin.
    begun: Vec<(u64, u64)>,
    /// How many there were.
    calls: u64,
    /// So many more of them are left to trap.
    spared: u64,
}

impl Later {
    /// A process begins with this code, whose program is expected to make so many.
    pub(super) fn new(code: &[Code], expected: Option<u64>) -> Later {
        let few = expected.filter(|&expected| expected <= FEW_LATER);
        let begun = code.iter().map(|code| (code.from, code.to)).collect();
        Later { begun, calls: 0, spared: few.unwrap_or(0) }
    }

    /// A call was made from behind this site.
    pub(super) fn count(&mut self, ip: u64) {
        // More is as good as all.
        if self.calls <= FEW_LATER
            && !self.begun.is_empty()
            && !self.begun.iter().any(|&(from, to)| from < ip && ip <= to)
        {
            self.calls += 1;
        }
    }

    /// How many there were, or more than a few; `None` if it was not seen to begin.
    fn known(&self) -> Option<u64> {
        (!self.begun.is_empty()).then_some(self.calls)
    }

    /// Whether a call from code that was mapped since is to trap, and its site not to be patched.
    pub(super) fn is_spared(&mut self) -> bool {
        let spared = self.spared > 0;
        self.spared = self.spared.saturating_sub(1);
        spared
    }
}

impl Learned {
    /// Nothing yet, but what is remembered in this directory.
    pub(super) fn new(directory: Option<PathBuf>) -> Learned {
        Learned { directory, ..Learned::default() }
    }

    /// A site of this process was patched.
    pub(super) fn add(&mut self, process: &Process, site: u64) {
        let Some((file, offset)) = process.place(site) else { return };
        self.insert(file, offset, None);
        let Some(met) = process.program.and_then(|program| self.programs.get_mut(&program)) else { return };
        met.uses(file, offset);
        if met.program.sites.len() < remembered::SITES
            && let Some(around) = process.around(site)
        {
            met.program.sites.push(Site { file: file.clone(), offset, around });
            met.more = true;
        }
    }

    fn insert(&mut self, file: &File, offset: u64, around: Option<u64>) {
        self.count += 1;
        match self.files.get_mut(file) {
            Some(sites) if sites.len() >= MOST => {}
            Some(sites) => {
                sites.entry(offset).and_modify(|known| *known = known.and(around)).or_insert(around);
            }
            None => {
                self.files.insert(file.clone(), BTreeMap::from([(offset, around)]));
            }
        }
    }

    /// What is known of the program that a task runs, remembered or of this trace. Its name.
    pub(super) fn begin(&mut self, tid: Tid) -> Option<Named> {
        let named = named(&format!("/proc/{}/exe", tid.0))?;
        if !self.programs.contains_key(&named) {
            let remembered = self.directory.as_deref().and_then(|directory| remembered::read(directory, named));
            let program = remembered.unwrap_or_default();
            let content = (program.calls > 0).then_some(0);
            let mut met = Met { later: Some(0), content, ..Met::default() };
            for Site { file, offset, around } in &program.sites {
                self.insert(file, *offset, Some(*around));
                met.uses(file, *offset);
            }
            met.program = program;
            self.programs.insert(named, met);
        }
        Some(named)
    }

    /// How many calls the program of a task has made the last time.
    pub(super) fn calls(&mut self, tid: Tid) -> u64 {
        self.begin(tid).and_then(|named| self.programs.get(&named)).map_or(0, |met| met.program.calls)
    }

    /// How many calls a program makes from code that it maps when it has begun, by what is known; `None` if nothing is.
    pub(super) fn later(&self, program: Option<Named>) -> Option<u64> {
        let met = self.programs.get(&program?)?;
        if met.calls > 0 { met.later } else { met.program.later }
    }

    /// What is to be noted of the sites that a process of this program uses, which begins.
    pub(super) fn sources(&self, program: Option<Named>) -> Sources {
        let met = program.and_then(|program| self.programs.get(&program));
        Sources(met.filter(|met| met.content.unwrap_or(0) < CONTENT).map(|_| BTreeSet::new()))
    }

    /// A process has ended, or executes another program: what there is to be remembered of its own.
    pub(super) fn ended(&mut self, process: &Process) {
        if let Some(met) = process.program.and_then(|program| self.programs.get_mut(&program)) {
            if let Sources(Some(used)) = &process.sources {
                let places = used.iter().filter_map(|&site| process.place(site));
                let new = places.fold(false, |new, (file, offset)| met.uses(file, offset) | new);
                met.content = Some(if new { 0 } else { met.content.unwrap_or(0) + 1 });
            }
            met.calls = met.calls.max(process.calls());
            met.later = met.later.and_then(|later| process.later.known().map(|more| later.max(more)));
        }
    }

    /// Writes down what was not known before.
    pub(super) fn remember(&mut self) {
        let Some(directory) = &self.directory else { return };
        for (&named, Met { program, calls, later, more, .. }) in &mut self.programs {
            let (calls, later) = if *calls == 0 { (program.calls, program.later) } else { (*calls, *later) };
            // What counts is whether they are many.
            let few = |later: Option<u64>| later.filter(|&later| later <= FEW_LATER);
            if !*more && program.calls.abs_diff(calls) <= program.calls / 2 && few(program.later) == few(later) {
                continue;
            }
            *more = false;
            (program.calls, program.later) = (calls, later);
            // A file's sites are in one line.
            program.sites.sort();
            program.sites.dedup();
            remembered::write(directory, named, program);
        }
    }

    /// The sites in a mapping that are of use to a program, all if that is not known, and the bytes around those that are only
    /// remembered.
    fn sites(&self, code: &Code, program: Option<Named>) -> impl Iterator<Item = (u64, Option<u64>)> {
        let (from, offset) = (code.from, code.offset);
        let file = code.file.as_ref();
        let sites = file.and_then(|file| self.files.get(file));
        let met = program.and_then(|program| self.programs.get(&program)).filter(|met| met.content.is_some());
        let used = met.map(|met| file.and_then(|file| met.used.get(file)));
        let is_used = move |site: &u64| used.is_none_or(|used| used.is_some_and(|used| used.contains(site)));
        let len = code.to.saturating_sub(code.from);
        sites.into_iter().flat_map(move |sites| {
            let there = sites.range(offset..offset.saturating_add(len)).filter(move |(site, _)| is_used(site));
            there.map(move |(site, around)| (site - offset + from, *around))
        })
    }
}

impl Process {
    /// Looks at what is mapped: where there is room, and what code. Gives the learned sites of code that was not there before.
    pub(super) fn look(&mut self, pid: Tid, learned: &mut Learned) -> Vec<u64> {
        if self.program.is_none() {
            self.program = learned.begin(pid);
        }
        let Some(text) = proc::text(pid, "maps") else { return Vec::new() };
        if self.bounds.is_none() {
            self.bounds = Space::bounds(pid.0, &text);
        }
        let space = self.bounds.and_then(|(start_brk, stack)| Space::parse(&text, start_brk, stack));
        self.sites.set_space(space);
        let old = std::mem::take(&mut self.code);
        let mut sites = Vec::new();
        for mapping in maps::parse(&text).flatten().filter(maps::Mapping::is_code) {
            let is_same =
                |code: &&Code| (code.from, code.offset, code.inode) == (mapping.from, mapping.offset, mapping.inode);
            let known = old.iter().find(is_same);
            let file = match known {
                Some(code) => code.file.clone(),
                None if mapping.inode != 0 => self.own_file(&mapping).or_else(|| file(pid, &mapping)),
                None => None,
            };
            let code = Code { from: mapping.from, to: mapping.to, offset: mapping.offset, inode: mapping.inode, file };
            if known.is_none() {
                sites.extend(learned.sites(&code, self.program));
            }
            self.code.push(code);
        }
        self.hold(!sites.is_empty());
        self.believed(sites)
    }

    /// The file of a mapping, if that is what the process executes, of which all is known already. Not where mappings name
    /// another device than stat(2) does.
    fn own_file(&self, mapping: &maps::Mapping<'_>) -> Option<File> {
        let named = self.program.filter(|named| named.1 == mapping.inode)?;
        let device = format!("{:02x}:{:02x}", libc::major(named.0), libc::minor(named.0));
        (device == mapping.device).then(|| File::new(mapping.device, mapping.inode, named))
    }

    /// Of sites, those that are what they are said to be.
    fn believed(&self, sites: Vec<(u64, Option<u64>)>) -> Vec<u64> {
        let is = |&(site, around): &(u64, Option<u64>)| around.is_none() || self.around(site) == around;
        sites.into_iter().filter(is).map(|(site, _)| site).collect()
    }

    /// The bytes around a site, as they are without patches. `None` where there are less.
    fn around(&self, site: u64) -> Option<u64> {
        let mut bytes = [0; 2 * AROUND + 2];
        let at = site.checked_sub(AROUND as u64)?;
        if !self.memory.read(at, &mut bytes) {
            return None;
        }
        self.sites.unpatch(at, &mut bytes);
        Some(around(&bytes))
    }

    /// Holds what is read of its memory until its sites have been patched, if nobody else runs there.
    fn hold(&self, on: bool) {
        if on && self.is_alone() {
            self.memory.hold();
        }
    }

    /// The sites in its code that were learned since that was asked last, and are not patched here.
    pub(super) fn missed(&mut self, learned: &Learned) -> Vec<u64> {
        if std::mem::replace(&mut self.learned, learned.count) == learned.count {
            return Vec::new();
        }
        let all = self.code.iter().flat_map(|code| learned.sites(code, self.program));
        let all = all.filter(|&(site, _)| !self.is_patched(site) && self.sites.unpatchable(site).is_none()).collect();
        self.believed(all)
    }

    /// What code is mapped there, by what is known.
    fn code_at(&self, site: u64) -> Option<&Code> {
        self.code.iter().find(|code| (code.from..code.to).contains(&site))
    }

    /// Whether it is known what code is mapped there.
    pub(super) fn knows(&self, site: u64) -> bool {
        self.code_at(site).is_some()
    }

    /// In which file a site is, and where.
    fn place(&self, site: u64) -> Option<(&File, u64)> {
        let code = self.code_at(site)?;
        Some((code.file.as_ref()?, site - code.from + code.offset))
    }

    /// Stretches of memory that the trampolines of these sites need, and do not have.
    pub(super) fn stretches(&self, sites: &[u64]) -> Vec<(u64, u64)> {
        self.sites.stretches(sites.iter().filter_map(|&site| self.leads(site)))
    }
}

fn file(pid: Tid, mapping: &maps::Mapping<'_>) -> Option<File> {
    let named = named(&format!("/proc/{}/root{}", pid.0, mapping.name))?;
    Some(File::new(mapping.device, mapping.inode, named))
}

fn named(path: &str) -> Option<Named> {
    let found = std::fs::metadata(path).ok()?;
    Some((found.dev(), found.ino(), found.size(), found.mtime(), found.mtime_nsec()))
}

/// Patches sites that were learned, in a process of which all threads may run through them. In which ways.
pub(super) fn patch(
    process: &mut Process,
    stub: &Stub,
    tid: Tid,
    regs: &Registers,
    sites: &[u64],
    batch: &mut VecDeque<(Report, bool)>,
) -> Vec<Patch> {
    process.hold(!sites.is_empty());
    let mut patches = Vec::new();
    let stretches = process.stretches(sites);
    if !stretches.is_empty() {
        map_all(process, stub, tid, regs, &stretches, batch);
    }
    for &site in sites {
        patches.extend(patched(process, stub, tid, regs, site, batch).map(|way| (site, way)));
    }
    if !process.memory.let_go(|page| process.sites.has(page)) {
        // Some could not be written, and none behind them.
        patches.retain(|&(site, _)| process.is_patched(site) || !process.sites.forget(site));
    }
    patches.into_iter().map(|(_, way)| way).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMED: Named = (1, 2, 3, 4, 5);

    fn code(from: u64, to: u64) -> Code {
        Code { from, to, offset: 0x1000, inode: 2, file: Some(File::new("fe:00", 2, NAMED)) }
    }

    #[test]
    fn calls_from_later_code_are_counted_and_spared_if_few() {
        let begun = [code(0x1000, 0x2000)];
        let mut later = Later::new(&begun, Some(2));
        for ip in [0x1002, 0x2000, 0x2001, 0x1000, 0x9000] {
            later.count(ip);
        }
        assert_eq!(later.known(), Some(3));
        assert_eq!([later.is_spared(), later.is_spared(), later.is_spared()], [true, true, false]);
        for expected in [None, Some(FEW_LATER + 1)] {
            assert!(!Later::new(&begun, expected).is_spared());
        }
        // Many are not counted any further, and what was not seen to begin is not known.
        (0..100).for_each(|_| later.count(0x9000));
        assert_eq!(later.known(), Some(FEW_LATER + 1));
        assert_eq!(Later::new(&[], Some(1)).known(), None);
    }

    #[test]
    fn sites_are_those_of_a_program_once_it_is_known() {
        let mut learned = Learned::new(None);
        let (file, all) = (File::new("fe:00", 2, NAMED), code(0x7000, 0x9000));
        for offset in [0x1010, 0x1020, 0x2000, 0x9999] {
            learned.insert(&file, offset, None);
        }
        let sites = |learned: &Learned, program| learned.sites(&all, program).map(|(site, _)| site).collect::<Vec<_>>();
        // Those in the mapping.
        assert_eq!(sites(&learned, None), [0x7010, 0x7020, 0x8000]);
        learned.programs.insert(NAMED, Met::default());
        assert_eq!(sites(&learned, Some(NAMED)).len(), 3);
        let met = learned.programs.get_mut(&NAMED).expect("it is there");
        met.content = Some(0);
        assert!(met.uses(&file, 0x1020) && !met.uses(&file, 0x1020));
        assert_eq!(sites(&learned, Some(NAMED)), [0x7020]);
        assert_eq!(sites(&learned, None).len(), 3);
        // No more is noted of a program that is content.
        assert!(learned.sources(Some(NAMED)).0.is_some() && learned.sources(None).0.is_none());
        learned.programs.get_mut(&NAMED).expect("it is there").content = Some(CONTENT);
        let mut sources = learned.sources(Some(NAMED));
        sources.note(0x7022);
        assert!(sources.0.is_none());
    }
}
