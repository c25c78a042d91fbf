//! Sites that have trapped in one process, for all others that map the same file: they are patched there before they trap.
//!
//! A file is the same by its identity and by what stat(2) says of its contents; besides, a site is only patched where
//! there is a `syscall` instruction.

use super::sites::{map_all, patched};
use super::{Process, Stub};
use crate::maps;
use crate::os::ptrace::Registers;
use crate::os::wait::Report;
use crate::proc;
use crate::space::Space;
use crate::ways::Patch;
use model::Tid;
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::os::unix::fs::MetadataExt;

/// What tells a file, and its contents, from any other.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct File {
    /// As the mappings name them: device and inode.
    device: String,
    inode: u64,
    /// As its name leads to them: device, inode, size, and the time of the last change in seconds and nanoseconds.
    named: (u64, u64, u64, i64, i64),
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
    files: HashMap<File, BTreeSet<u64>>,
    /// How many there have been.
    count: u64,
}

/// Most sites that are remembered of one file.
const MOST: usize = 4096;

impl Learned {
    /// A site of this process was patched.
    pub(super) fn add(&mut self, process: &Process, site: u64) {
        let Some(code) = process.code.iter().find(|code| (code.from..code.to).contains(&site)) else { return };
        let Some(file) = &code.file else { return };
        let offset = site - code.from + code.offset;
        self.count += 1;
        match self.files.get_mut(file) {
            Some(sites) if sites.len() >= MOST => {}
            Some(sites) => {
                sites.insert(offset);
            }
            None => {
                self.files.insert(file.clone(), BTreeSet::from([offset]));
            }
        }
    }

    /// The sites in a mapping.
    fn sites(&self, code: &Code) -> impl Iterator<Item = u64> {
        let (from, offset) = (code.from, code.offset);
        let sites = code.file.as_ref().and_then(|file| self.files.get(file));
        let len = code.to.saturating_sub(code.from);
        sites.into_iter().flat_map(move |sites| {
            sites.range(offset..offset.saturating_add(len)).map(move |site| site - offset + from)
        })
    }
}

impl Process {
    /// Looks at what is mapped: where there is room, and what code. Gives the learned sites of code that was not there before.
    pub(super) fn look(&mut self, pid: Tid, learned: &Learned) -> Vec<u64> {
        let Some(text) = proc::text(pid, "maps") else { return Vec::new() };
        if self.bounds.is_none() {
            self.bounds = Space::bounds(pid.0);
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
                None if mapping.inode != 0 => file(pid, &mapping),
                None => None,
            };
            let code = Code { from: mapping.from, to: mapping.to, offset: mapping.offset, inode: mapping.inode, file };
            if known.is_none() {
                sites.extend(learned.sites(&code));
            }
            self.code.push(code);
        }
        sites
    }

    /// The sites in its code that were learned since that was asked last, and are not patched here.
    pub(super) fn missed(&mut self, learned: &Learned) -> Vec<u64> {
        if std::mem::replace(&mut self.learned, learned.count) == learned.count {
            return Vec::new();
        }
        let all = self.code.iter().flat_map(|code| learned.sites(code));
        all.filter(|&site| !self.is_patched(site) && self.sites.unpatchable(site).is_none()).collect()
    }

    /// Whether it is known what code is mapped there.
    pub(super) fn knows(&self, site: u64) -> bool {
        self.code.iter().any(|code| (code.from..code.to).contains(&site))
    }

    /// Stretches of memory that the trampolines of these sites need, and do not have.
    pub(super) fn stretches(&self, sites: &[u64]) -> Vec<(u64, u64)> {
        self.sites.stretches(sites.iter().filter_map(|&site| self.leads(site)))
    }
}

fn file(pid: Tid, mapping: &maps::Mapping<'_>) -> Option<File> {
    let found = std::fs::metadata(format!("/proc/{}/root{}", pid.0, mapping.name)).ok()?;
    let named = (found.dev(), found.ino(), found.size(), found.mtime(), found.mtime_nsec());
    Some(File { device: mapping.device.to_owned(), inode: mapping.inode, named })
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
    if sites.is_empty() {
        return Vec::new();
    }
    let mut patches = Vec::new();
    // Nobody else runs there.
    let alone = process.threads == 1 && process.whole && !process.others && process.outliving.is_none();
    if alone {
        process.memory.hold();
    }
    let stretches = process.stretches(sites);
    if !stretches.is_empty() {
        map_all(process, stub, tid, regs, &stretches, batch);
    }
    for &site in sites {
        patches.extend(patched(process, stub, tid, regs, site, batch).map(|way| (site, way)));
    }
    if alone && !process.memory.let_go(|page| process.sites.has(page)) {
        // Some could not be written, and none behind them.
        patches.retain(|&(site, _)| process.is_patched(site) || !process.sites.forget(site));
    }
    patches.into_iter().map(|(_, way)| way).collect()
}
