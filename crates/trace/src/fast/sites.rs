//! Sites: where a program has a `syscall` instruction that jumps to the stub, or is to.

use super::start::{self, STRETCHES, just_there, stretch};
use super::text::Text;
use super::{MMAP, Process, inject, outliving};
use crate::maps;
use crate::os::ptrace::{self, Registers};
use crate::os::wait::Report;
use crate::space::Space;
use crate::ways::Patch;
use agent::patch::behind::{self, Behind};
use agent::patch::{self, padding};
use agent::script;
use agent::stub::Stub;
use model::Tid;
use std::cell::Cell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::os::unix::fs::FileExt;
use std::rc::Rc;

/// How far around a site branches into padding are looked for.
const CODE: u64 = 4096;
/// Size of a region for the trampolines of hops, and for copies that can be anywhere.
const HOPS: u64 = 1 << 17;
/// How far such a region lies at most from what leads there.
const REACH: u64 = 1 << 30;
/// How far a patch reaches at most whose bytes are counted from its site on: those that it changes, and those that are a
/// part of its jump's distance.
const EXTENT: u64 = 2 + patch::FAR as u64;
/// How much code is read at a site: two bytes, and what is needed of those behind.
const READ: usize = 2 + behind::NEEDED;

/// All sites of a process that have trapped, and what was mapped for them.
#[derive(Clone, Debug, Default)]
pub(super) struct Sites {
    /// How they may be patched, the best way first.
    ways: Rc<[Patch]>,
    /// The patched ones.
    patched: BTreeMap<u64, Site>,
    /// Jumps in padding.
    pads: BTreeMap<u64, Pad>,
    /// Regions that were mapped for hops.
    hops: Vec<u64>,
    /// Sites that cannot be patched, with their names.
    unpatchable: HashMap<u64, String>,
    regions: BTreeMap<u64, Region>,
    /// Where there was room when that was looked at last.
    space: Option<Space>,
    /// The process is to outlive the tracer: where the call of each site is made then.
    calls: Option<HashMap<u64, u64>>,
}

/// A patched site.
#[derive(Clone, Debug)]
struct Site {
    /// What was changed, the site's own bytes first.
    changes: Vec<Change>,
    /// So far the patch reaches.
    end: u64,
    /// It is in place.
    on: bool,
}

/// Bytes of one instruction that were changed.
#[derive(Clone, Copy, Debug)]
struct Change {
    at: u64,
    len: usize,
    original: [u8; patch::FAR],
    patched: [u8; patch::FAR],
}

/// A jump that was put into padding for a hop. It stays when the site is restored: a thread may stand on it.
#[derive(Clone, Debug)]
struct Pad {
    site: u64,
    original: [u8; patch::FAR],
    jump: [u8; patch::FAR],
}

/// A stretch of memory for trampolines.
#[derive(Clone, Debug)]
struct Region {
    len: u64,
    /// Size of a trampoline or a copy.
    size: u64,
    /// What begins where.
    used: BTreeMap<u64, Use>,
}

/// What is at a place in a region.
#[derive(Clone, Copy, Debug)]
enum Use {
    /// The trampoline of this site.
    Call(u64),
    /// A copy of the instruction at one address; it goes on at the next.
    Copy { at: u64, next: u64 },
}

impl Change {
    /// The two bytes of a site.
    fn site(at: u64, patched: [u8; 2]) -> Change {
        let wide = |bytes: [u8; 2]| [bytes[0], bytes[1], 0, 0, 0];
        Change { at, len: 2, original: wide(patch::SYSCALL), patched: wide(patched) }
    }

    fn original(&self) -> &[u8] {
        &self.original[..self.len]
    }

    fn patched(&self) -> &[u8] {
        &self.patched[..self.len]
    }

    /// How many bytes are others.
    fn count(&self) -> usize {
        self.original().iter().zip(self.patched()).filter(|(original, patched)| original != patched).count()
    }

    /// Whether one or the other is there in a memory now.
    fn is_there(&self, memory: &Text, bytes: &[u8]) -> bool {
        let mut now = [0; patch::FAR];
        memory.read(self.at, &mut now[..self.len]) && now[..self.len] == *bytes
    }
}

impl Region {
    fn is_free(&self, at: u64) -> bool {
        self.used.range(..at.saturating_add(self.size)).next_back().is_none_or(|(&used, _)| used + self.size <= at)
    }

    /// The first free place between two addresses.
    fn free(&self, first: u64, last: u64) -> Option<u64> {
        let mut at = first;
        while at <= last {
            match self.used.range(..at.saturating_add(self.size)).next_back() {
                Some((&used, _)) if used + self.size > at => at = used + self.size,
                _ => return Some(at),
            }
        }
        None
    }
}

impl Sites {
    /// None yet, which may be patched in these ways.
    pub(super) fn new(ways: &[Patch]) -> Sites {
        Sites { ways: ways.into(), ..Sites::default() }
    }

    /// The process is to outlive the tracer. Before anything of it is patched.
    pub(super) fn set_outliving(&mut self) {
        self.calls = Some(HashMap::new());
    }

    /// Where the trampoline of a site makes its call, in a process that is to outlive the tracer.
    pub(super) fn call_of(&self, site: u64) -> Option<u64> {
        self.calls.as_ref()?.get(&site).copied()
    }

    /// Size of a trampoline or a copy.
    fn size(&self) -> u64 {
        if self.calls.is_some() { patch::OUTLIVING as u64 } else { patch::TRAMPOLINE as u64 }
    }

    /// Whether an address is in memory that was mapped for trampolines.
    pub(super) fn has(&self, at: u64) -> bool {
        self.regions.range(..=at).next_back().is_some_and(|(&from, region)| at - from < region.len)
    }

    /// The patch of this one could not be put in place. Whether there was one.
    pub(super) fn forget(&mut self, site: u64) -> bool {
        self.patched.remove(&site).is_some()
    }

    /// The name of a site that was tried to patch in vain.
    pub(super) fn unpatchable(&self, site: u64) -> Option<&str> {
        self.unpatchable.get(&site).map(String::as_str)
    }

    /// This one cannot be patched.
    pub(super) fn give_up(&mut self, tid: Tid, site: u64) {
        self.unpatchable.insert(site, name(tid, site).unwrap_or_else(|| format!("{site:#x}")));
    }

    /// Whether a breakpoint here is one of those that stand where a patch is put.
    pub(super) fn breaks(&self, at: u64) -> bool {
        self.patched.range(..=at).next_back().is_some_and(|(_, site)| site.changes.iter().any(|change| change.at == at))
    }

    /// What is at this address in a region.
    fn used(&self, ip: u64) -> Option<(u64, Use)> {
        let (&at, region) = self.regions.range(..=ip).next_back()?;
        if ip - at >= region.len {
            return None;
        }
        let (&start, &what) = region.used.range(..=ip).next_back()?;
        (ip - start < region.size).then_some((start, what))
    }

    /// Where in the program a task is whose instruction pointer is in a trampoline, a copy, or a jump in padding.
    pub(super) fn origin(&self, ip: u64) -> Option<u64> {
        if let Some(pad) = self.pads.get(&ip) {
            return Some(pad.site);
        }
        Some(match self.used(ip)? {
            (_, Use::Call(site)) => site,
            (start, Use::Copy { at, .. }) if ip == start => at,
            (_, Use::Copy { next, .. }) => next,
        })
    }

    /// The same for a copy alone: an instruction of the program's.
    pub(super) fn copied(&self, ip: u64) -> Option<u64> {
        matches!(self.used(ip)?, (_, Use::Copy { .. })).then(|| self.origin(ip))?
    }

    /// Whether all patches are in this memory, as they were put into the one that it is a copy of.
    pub(super) fn are_in(&self, memory: &Text) -> bool {
        let changes = self.patched.values().flat_map(|site| &site.changes);
        changes.into_iter().all(|change| change.is_there(memory, change.patched()))
    }

    /// Puts back what was in all places, in a copy of the memory that was made when some of them were patched.
    pub(super) fn restore(&self, memory: &Text) {
        memory.hold();
        for change in self.patched.values().flat_map(|site| &site.changes) {
            if change.is_there(memory, change.patched()) {
                // It is gone otherwise.
                let _ = memory.write(change.at, change.original());
            }
        }
        self.restore_pads(memory);
        // What leads somewhere first.
        let _ = memory.let_go(|page| self.pads.range(page..page + 4096).next().is_none());
    }

    /// Puts back what was in padding, in a memory where no thread stands there.
    pub(super) fn restore_pads(&self, memory: &Text) {
        for (&at, pad) in &self.pads {
            let mut now = [0; patch::FAR];
            if memory.read(at, &mut now) && now == pad.jump {
                // It is gone otherwise.
                let _ = memory.write(at, &pad.original);
            }
        }
    }

    /// Makes code that begins there what it is without patches.
    pub(super) fn unpatch(&self, start: u64, code: &mut [u8]) {
        let end = start + code.len() as u64;
        let mut put = |at: u64, bytes: &[u8]| {
            for (at, &byte) in (at..).zip(bytes) {
                if let Some(into) = at.checked_sub(start).and_then(|at| code.get_mut(usize::try_from(at).ok()?)) {
                    *into = byte;
                }
            }
        };
        for (&at, pad) in self.pads.range(start.saturating_sub(patch::FAR as u64)..end) {
            put(at, &pad.original);
        }
        let near = self.patched.range(start.saturating_sub(EXTENT)..end).map(|(_, site)| site);
        for change in near.filter(|site| site.on).flat_map(|site| &site.changes) {
            put(change.at, change.original());
        }
    }

    /// This was mapped for trampolines.
    pub(super) fn add_region(&mut self, at: u64, len: u64) {
        self.regions.insert(at, Region { len, size: self.size(), used: BTreeMap::new() });
        if let Some(space) = &mut self.space {
            space.take(at, len);
        }
    }

    /// There is room by what is mapped now.
    pub(super) fn set_space(&mut self, space: Option<Space>) {
        self.space = space;
    }

    /// Stretches of memory that the trampolines of puns need, and do not have, each of which may lead to the one or the
    /// other of two addresses.
    pub(super) fn stretches(&self, puns: impl Iterator<Item = [u64; 2]>) -> Vec<(u64, u64)> {
        let Some(mut space) = self.space.clone() else { return Vec::new() };
        let mut stretches: Vec<(u64, u64)> = Vec::new();
        for windows in puns {
            for window in windows {
                let mut there = self.mapped().chain(stretches.iter().copied());
                if there.any(|(at, len)| (at..at + len).contains(&window)) {
                    break;
                }
                if let Some((at, len)) = wanted(&space, window, self.size()) {
                    space.take(at, len);
                    stretches.push((at, len));
                    break;
                }
            }
        }
        stretches
    }

    /// What was mapped for trampolines: where, and how long.
    pub(super) fn mapped(&self) -> impl Iterator<Item = (u64, u64)> {
        self.regions.iter().map(|(&at, region)| (at, region.len))
    }

    /// Whether no patch, of another site than this, has to do with the bytes of a stretch.
    fn is_clear(&self, from: u64, to: u64, site: u64) -> bool {
        let sites = self.patched.range(from.saturating_sub(EXTENT)..to).filter(|&(&at, _)| at != site);
        let mut pads = self.pads.range(from.saturating_sub(patch::FAR as u64 - 1)..to);
        pads.next().is_none() && sites.into_iter().all(|(_, patched)| patched.end <= from)
    }

    /// Room for a trampoline that begins within `span` bytes from `window` on.
    fn room(&mut self, site: u64, window: u64, span: u64) -> Option<u64> {
        let end = window.checked_add(span)?;
        for (&at, region) in self.regions.range_mut(..end).rev().take(2) {
            let first = window.max(at);
            let last = (end - 1).min((at + region.len).saturating_sub(region.size));
            // It had one, and the program has put its code there anew.
            let own = region
                .used
                .range(first..=last.max(first))
                .find(|(_, what)| matches!(what, Use::Call(of) if *of == site));
            if let Some((&at, _)) = own {
                return Some(at);
            }
            // Best where the second byte of the site stays as it is too.
            let best = window.saturating_add(u64::from(patch::SYSCALL[1]));
            let is_best = span == PUN && (first..=last).contains(&best) && region.is_free(best);
            if let Some(free) = if is_best { Some(best) } else { region.free(first, last) } {
                region.used.insert(free, Use::Call(site));
                return Some(free);
            }
        }
        None
    }

    /// Room in the regions for both that a jump behind a site needs: a trampoline, and the instruction's copy.
    fn pair(&mut self, site: u64, behind: &Behind) -> Option<(u64, u64)> {
        let near = |at: u64| at.abs_diff(site) < 1 << 31;
        let stretches: Vec<(u64, u64)> =
            self.mapped().filter(|&(at, _)| near(at)).map(|(at, len)| (at, at + len)).collect();
        let region = |(at, _): (u64, u64)| self.regions.get(&at);
        let found = stretches.iter().find_map(|&first| {
            stretches.iter().find_map(|&second| {
                behind.within(first, second).find_map(|leads| {
                    if !region(second)?.is_free(leads.copy) {
                        return None;
                    }
                    let size = self.size();
                    let places = (leads.call.max(first.0), (leads.call + 255).min(first.1 - size));
                    let call = region(first)?.free(places.0, places.1)?;
                    (call.abs_diff(leads.copy) >= size).then_some((first, call, second, leads.copy))
                })
            })
        });
        let (first, call, second, copy) = found?;
        self.regions.get_mut(&first.0)?.used.insert(call, Use::Call(site));
        self.regions.get_mut(&second.0)?.used.insert(copy, Use::Copy { at: behind.at(), next: behind.next() });
        Some((call, copy))
    }
}

/// How many places a pun can lead to, one behind the other.
const PUN: u64 = 256;

/// What a site is called: its file and where it is in that.
fn name(tid: Tid, site: u64) -> Option<String> {
    let text = std::fs::read(format!("/proc/{}/maps", tid.0)).ok()?;
    let text = String::from_utf8_lossy(&text);
    let mapping = maps::parse(&text).flatten().find(|mapping| (mapping.from..mapping.to).contains(&site))?;
    let file = mapping.name.rsplit_once('/')?.1;
    // A file can have any name.
    let file: String = file.chars().filter(|c| !c.is_control()).collect();
    Some(format!("{file}+{:#x}", site - mapping.from + mapping.offset))
}

impl Process {
    /// This was mapped for trampolines just now.
    pub(super) fn add_region(&mut self, at: u64, len: u64) {
        self.memory.mapped(at, len);
        self.sites.add_region(at, len);
    }

    /// Changes the bytes of an instruction. Another thread may run through it at this moment: it finds a breakpoint while
    /// they are neither the one nor the other, unless one byte makes the whole difference.
    fn change(&self, at: u64, old: &[u8], new: &[u8]) -> bool {
        let differ = |(at, (old, new)): (usize, (&u8, &u8))| (old != new).then_some(at);
        let differences = old.iter().zip(new).enumerate().filter_map(differ);
        let one = differences.clone().count() == 1;
        if let (true, Some(only)) = (one, differences.clone().next()) {
            return self.write(at + only as u64, &new[only..=only]);
        }
        // Nobody runs through it where the tracer may die at any moment: it is one or the other in one go.
        if self.outliving.is_some() || self.threads < 2 && !self.others {
            return self.write(at, new);
        }
        self.write(at, &[0xcc]) && self.write(at + 1, &new[1..]) && self.write(at, &new[..1])
    }

    /// Where the puns of a site lead, the short one and the long.
    pub(super) fn leads(&self, site: u64) -> Option<[u64; 2]> {
        let [_, _, a, b, c, d] = self.bytes(site)?;
        Some([patch::pun_window(site, [a, b, c]), patch::long_pun_target(site, [a, b, c, d])])
    }

    /// Whether the patch of a site is in place: another thread may have trapped there at the same time.
    pub(super) fn is_patched(&self, site: u64) -> bool {
        self.sites.patched.get(&site).is_some_and(|patched| {
            patched.on && patched.changes.iter().all(|change| change.is_there(&self.memory, change.patched()))
        })
    }

    /// Takes all patches out, or puts them back in.
    pub(super) fn patch_all(&mut self, on: bool) {
        let mut sites = std::mem::take(&mut self.sites.patched);
        if self.outliving.is_some() && !sites.is_empty() && (self.threads > 1 || !self.whole) {
            // Where one does not stand still, it is in the kernel for long.
            self.still();
        }
        sites.retain(|_, site| {
            if site.on == on {
                return true;
            }
            site.on = on;
            if on { self.put(&site.changes) } else { self.take_out(&site.changes) }
        });
        self.sites.patched = sites;
    }

    /// Forgets patches around a site that are in place no more: the program has put other code there.
    fn forget_gone(&mut self, site: u64) {
        let mut near = self.sites.patched.range(site.saturating_sub(EXTENT)..site.saturating_add(EXTENT));
        let is_gone = |change: &Change| !change.is_there(&self.memory, change.patched());
        let gone = near.find(|(_, near)| near.on && near.changes.first().is_none_or(is_gone)).map(|(&at, _)| at);
        if let Some(at) = gone {
            self.sites.patched.remove(&at);
            self.forget_gone(site);
        }
    }

    /// Puts the changes of a patch in place, that of the site last: it is what leads to the others. Whether that was done;
    /// the program may have put something else there meanwhile.
    fn put(&self, changes: &[Change]) -> bool {
        if !changes.iter().all(|change| change.is_there(&self.memory, change.original())) {
            return false;
        }
        // What a thread may run through at this moment has to change at once then. Nobody runs through padding.
        let at_once = |change: &Change| change.count() == 1 || self.sites.pads.contains_key(&change.at);
        if self.blind && (self.threads > 1 || self.others) && !changes.iter().all(at_once) {
            return false;
        }
        if self.outliving.is_some() {
            let in_one_go = |change: &Change| (change.at & 0xfff) + change.len as u64 <= 4096;
            if !changes.iter().all(in_one_go)
                || !changes.iter().all(at_once) && (self.threads > 1 || !self.whole) && !self.still()
            {
                return false;
            }
        }
        let done = changes.iter().rev().all(|change| self.change(change.at, change.original(), change.patched()));
        if !done {
            self.take_out(changes);
        }
        done
    }

    /// Takes the changes of a patch out, that of the site first. Whether all were there.
    fn take_out(&self, changes: &[Change]) -> bool {
        let mut all = true;
        for change in changes {
            all &= change.is_there(&self.memory, change.patched())
                && self.change(change.at, change.patched(), change.original());
        }
        all
    }

    /// The program's code around a site, as it is without patches, and where that begins. Less where nothing can be read.
    fn code(&self, site: u64) -> (u64, Vec<u8>) {
        let mut code = Vec::new();
        let page = |at: u64| at & !0xfff;
        let (mut start, end) = (page(site.saturating_sub(CODE)), page(site.saturating_add(CODE)) + 4096);
        for at in (start..end).step_by(4096) {
            match self.bytes::<4096>(at) {
                Some(bytes) => code.extend_from_slice(&bytes),
                None if at < page(site) => {
                    code.clear();
                    start = at + 4096;
                }
                None => break,
            }
        }
        self.sites.unpatch(start, &mut code);
        (start, code)
    }
}

/// Patches a site that has trapped, in the first of these ways that can be gone. Which; `None` if none can.
pub(super) fn patched(
    process: &mut Process,
    stub: &Stub,
    tid: Tid,
    regs: &Registers,
    site: u64,
    batch: &mut VecDeque<(Report, bool)>,
) -> Option<Patch> {
    let mut map = |process: &mut Process, stretch| map_all(process, stub, tid, regs, &[stretch], batch);
    Work { process, stub, pid: tid, site, map: &mut map }.patch()
}

/// The patching of one site.
struct Work<'w> {
    process: &'w mut Process,
    stub: &'w Stub,
    /// Of which the space is asked for.
    pid: Tid,
    site: u64,
    /// Lets the process map a stretch of memory; it has that region then.
    map: &'w mut dyn FnMut(&mut Process, (u64, u64)),
}

impl Work<'_> {
    fn patch(&mut self) -> Option<Patch> {
        let (process, site) = (&mut *self.process, self.site);
        let mut bytes = [0; READ];
        let read = process.memory.read_some(site, &mut bytes);
        let code = bytes.get(..read)?;
        process.forget_gone(site);
        if code.first_chunk() != Some(&patch::SYSCALL) || !process.sites.is_clear(site, site + 2, site) {
            return None;
        }
        let ways = process.sites.ways.clone();
        ways.iter().find_map(|&way| {
            let (changes, end) = match way {
                Patch::Pun => self.pun(code),
                Patch::LongPun => self.long_pun(code),
                Patch::Padding => self.hop(0),
                Patch::Behind => self.behind(code),
                Patch::Guess => self.hop(1),
            }?;
            if !self.process.put(&changes) {
                return None;
            }
            self.process.sites.patched.insert(site, Site { changes, end, on: true });
            Some(way)
        })
    }

    /// Writes the site's trampoline.
    fn trampoline(&mut self, at: u64) -> Option<()> {
        let stub = self.process.stub_at + self.stub.pre;
        let Some(owner) = self.process.owner_at() else {
            return self.process.write(at, &patch::trampoline(at, self.site, stub)).then_some(());
        };
        let code = patch::outliving_trampoline(at, self.site, stub, owner)?;
        self.process.sites.calls.as_mut()?.insert(self.site, at + patch::OUTLIVING_CALL);
        self.process.write(at, &code).then_some(())
    }

    /// Whether nothing else has to do with so many bytes from the site on; where they end.
    fn clear(&self, len: u64) -> Option<u64> {
        let end = self.site + len;
        self.process.sites.is_clear(self.site, end, self.site).then_some(end)
    }

    fn pun(&mut self, code: &[u8]) -> Option<(Vec<Change>, u64)> {
        let end = self.clear(5)?;
        let window = patch::pun_window(self.site, *code.get(2..)?.first_chunk()?);
        let at = self.room(window, PUN)?;
        self.trampoline(at)?;
        Some((vec![Change::site(self.site, patch::pun(window, at)?)], end))
    }

    fn long_pun(&mut self, code: &[u8]) -> Option<(Vec<Change>, u64)> {
        let end = self.clear(6)?;
        let at = self.room(patch::long_pun_target(self.site, *code.get(2..)?.first_chunk()?), 1)?;
        self.trampoline(at)?;
        Some((vec![Change::site(self.site, patch::LONG_PUN)], end))
    }

    /// By way of padding that nobody uses yet.
    fn hop(&mut self, which: usize) -> Option<(Vec<Change>, u64)> {
        let (site, far) = (self.site, patch::FAR as u64);
        let end = self.clear(2)?;
        let (start, code) = self.process.code(site);
        let pads = padding::pads(site, start, &code);
        let sites = &self.process.sites;
        let pad = *pads.get(which)?.iter().find(|&&pad| sites.is_clear(pad, pad + far, u64::MAX))?;
        let at = match self.hop_room(pad) {
            Some(at) => at,
            None => {
                let at = self.map(|space| space.gap(pad, HOPS, REACH).map(|at| (at, HOPS)))?;
                self.process.sites.hops.push(at);
                self.hop_room(pad)?
            }
        };
        let (jump, original) = (patch::far_jump(pad, at)?, self.process.bytes(pad)?);
        self.trampoline(at)?;
        // Told first: should only a part of it be written, it is put back all the same.
        self.process.sites.pads.insert(pad, Pad { site, original, jump });
        self.process.write(pad, &jump).then_some(())?;
        Some((vec![Change::site(site, patch::hop(site, pad)?)], end))
    }

    /// Room in a region for the trampoline of a hop.
    fn hop_room(&mut self, pad: u64) -> Option<u64> {
        let sites = &mut self.process.sites;
        sites.hops.iter().filter(|at| at.abs_diff(pad) <= REACH).find_map(|at| {
            let region = sites.regions.get_mut(at)?;
            let free = region.free(*at, at + region.len - region.size)?;
            region.used.insert(free, Use::Call(self.site));
            Some(free)
        })
    }

    /// By a jump in the place of the instruction behind.
    fn behind(&mut self, code: &[u8]) -> Option<(Vec<Change>, u64)> {
        let behind = Behind::new(self.site, code.get(2..)?)?;
        let end = self.clear(EXTENT)?;
        let (call, copy) = match self.process.sites.pair(self.site, &behind) {
            Some(pair) => pair,
            None => {
                if behind.is_long() {
                    let at = self.map(|space| space.gap(behind.at(), HOPS, REACH).map(|at| (at, HOPS)))?;
                    self.process.sites.hops.push(at);
                } else {
                    let second = Cell::new(None);
                    self.map(|space| {
                        let [first, other] = behind.room(|at, len| space.is_free(at, len))?;
                        second.set(Some(other));
                        Some(first)
                    })?;
                    let (at, len) = second.get()?;
                    // Both may lie on the same page.
                    self.map(|space| space.is_free(at, len).then_some((at, len)));
                }
                self.process.sites.pair(self.site, &behind)?
            }
        };
        let window = behind.call_window(copy);
        let (pun, jump, moved) = (patch::pun(window, call)?, behind.jump(copy)?, behind.code(copy)?);
        self.process.write(copy, &moved).then_some(())?;
        self.trampoline(call)?;
        let original = *code.get(2..)?.first_chunk()?;
        let other = Change { at: behind.at(), len: behind.changed(), original, patched: jump };
        Some((vec![Change::site(self.site, pun), other], end))
    }

    /// Room for a trampoline that begins within `span` bytes from `window` on.
    fn room(&mut self, window: u64, span: u64) -> Option<u64> {
        if let Some(at) = self.process.sites.room(self.site, window, span) {
            return Some(at);
        }
        let size = self.process.sites.size();
        self.map(|space| wanted(space, window, size))?;
        self.process.sites.room(self.site, window, span)
    }

    /// Maps a piece for trampolines where there is room by what is mapped. Where; `None` if there is none, or the kernel does
    /// not let it.
    fn map(&mut self, piece: impl Fn(&Space) -> Option<(u64, u64)>) -> Option<u64> {
        let mut fresh = self.process.sites.space.is_none();
        loop {
            if fresh {
                self.process.sites.space = Space::of(self.pid.0);
            }
            let (at, len) = piece(self.process.sites.space.as_ref()?)?;
            (self.map)(self.process, (at, len));
            if self.process.sites.regions.contains_key(&at) {
                return Some(at);
            }
            if fresh {
                return None;
            }
            // The program has mapped something there since that was looked at.
            fresh = true;
        }
    }
}

/// Where to map for a trampoline of this size that begins at `window`, or close behind it. In pieces as large as fit:
/// neighbouring sites have neighbouring windows.
pub(super) fn wanted(space: &Space, window: u64, size: u64) -> Option<(u64, u64)> {
    let lens = [1u64 << 20, 1 << 16, 1 << 13, 1 << 12];
    let mut pieces = lens.into_iter().map(|len| (window & !(len - 1) & !0xfff, len));
    let end = window.checked_add(size)?;
    pieces.find(|&(at, len)| end <= at + len && space.is_free(at, len))
}

/// Lets a stopped task map stretches of memory for trampolines; the process has those that it could.
pub(super) fn map_all(
    process: &mut Process,
    stub: &Stub,
    tid: Tid,
    regs: &Registers,
    stretches: &[(u64, u64)],
    batch: &mut VecDeque<(Report, bool)>,
) {
    if process.outliving.is_some() {
        for (at, len) in outliving::map(tid, process, stub, regs, stretches, batch) {
            process.add_region(at, len);
        }
        return;
    }
    // The kernel forgets that SIGTRAP is ignored when it forces one.
    let ignored = process.actions[1].is_some_and(|action| action[..8] == (libc::SIG_IGN as u64).to_ne_bytes());
    for stretches in stretches.chunks(if ignored { 1 } else { STRETCHES }) {
        let mut mapped = Vec::new();
        if ignored {
            let Ok(mask) = ptrace::signal_mask(tid) else { return };
            let _ = ptrace::set_signal_mask(tid, u64::MAX);
            let (at, len) = stretches[0];
            let args = just_there((at, len));
            let result = inject(tid, regs, process.stub_at + stub.bare, MMAP, args, 0, batch);
            let _ = ptrace::set_signal_mask(tid, mask);
            mapped.extend((result == Some(at)).then_some((at, len)));
        } else {
            let calls: Vec<script::Call> = stretches.iter().copied().map(stretch).collect();
            let at = process.stub_at + stub.script;
            if script::assemble(&calls).is_some_and(|code| process.memory.file().write_all_at(&code, at).is_ok())
                && let Some(results) = start::run(tid, regs, at, batch)
            {
                mapped.extend(results.mapped(stretches));
            }
        }
        // ESRCH: it was killed.
        let _ = ptrace::set_registers(tid, regs);
        for (at, len) in mapped {
            process.add_region(at, len);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use agent::stub::Classes;
    use std::fs::File;
    use std::process::Command;

    /// A process whose memory is a file, with nothing mapped but what a test puts there.
    fn process(ways: &[Patch]) -> (Process, Stub) {
        let name = format!("/dev/shm/strobe-sites-{}-{:?}", std::process::id(), std::thread::current().id());
        let memory = File::options().read(true).write(true).create(true).truncate(true).open(&name).expect("a file");
        std::fs::remove_file(name).expect("it is there");
        memory.set_len(i64::MAX as u64).expect("room");
        let mut process = Process::new(Text::new(memory), ways);
        process.stub_at = 0x2a5c_0000_0000;
        process.sites.set_space(Space::parse(
            "7f0000100000-7f0000200000 r-xp 00000000 fe:00 12 /lib/a",
            1 << 40,
            8 << 20,
        ));
        (process, Stub::new(&Classes::default()).expect("it assembles"))
    }

    fn patch(process: &mut Process, stub: &Stub, site: u64) -> Option<Patch> {
        let mut map = |process: &mut Process, (at, len)| process.sites.add_region(at, len);
        Work { process, stub, pid: Tid(i32::MAX), site, map: &mut map }.patch()
    }

    const SITE: u64 = 0x7f00_0010_0800;
    /// `syscall`, `cmp rax, -4096`, `ja`, `ret`, and padding up to a multiple of 16.
    const CODE: [u8; 16] =
        [0x0f, 0x05, 0x48, 0x3d, 0x00, 0xf0, 0xff, 0xff, 0x77, 0x06, 0xc3, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc];

    #[test]
    fn what_is_put_in_place_is_taken_out() {
        for way in Patch::ALL {
            let (mut process, stub) = process(&[way]);
            assert!(process.write(SITE, &CODE) && process.write(SITE + 16, &[0x55]));
            // The padding has a branch to it if the last byte of an immediate is taken for one.
            if way == Patch::Guess {
                assert!(process.write(SITE + 16, &[0xb8, 0, 0, 0xeb, 0xf8, 0x55]));
            }
            assert_eq!(patch(&mut process, &stub, SITE), Some(way));
            assert!(process.is_patched(SITE) && process.bytes(SITE) != Some(CODE));
            let patched: Option<[u8; 16]> = process.bytes(SITE);
            process.patch_all(false);
            assert!(!process.is_patched(SITE));
            process.patch_all(true);
            assert!(process.is_patched(SITE) && process.bytes(SITE) == patched);
            process.patch_all(false);
            process.sites.restore_pads(&process.memory);
            assert_eq!(process.bytes(SITE), Some(CODE), "{way:?}");
        }
    }

    #[test]
    fn a_copy_of_the_memory_is_restored() {
        for way in Patch::ALL.into_iter().filter(|&way| way != Patch::Guess) {
            let (mut process, stub) = process(&[way]);
            assert!(process.write(SITE, &CODE) && process.write(SITE + 16, &[0x55]));
            assert_eq!(patch(&mut process, &stub, SITE), Some(way));
            process.sites.restore(&process.memory);
            assert_eq!(process.bytes(SITE), Some(CODE), "{way:?}");
        }
    }

    #[test]
    fn a_task_is_where_the_program_is() {
        let (mut process, stub) = process(&[Patch::Behind]);
        assert!(process.write(SITE, &CODE));
        assert_eq!(patch(&mut process, &stub, SITE), Some(Patch::Behind));
        let site = &process.sites.patched[&SITE];
        assert_eq!(site.changes.iter().map(|change| change.at).collect::<Vec<_>>(), [SITE, SITE + 2]);
        let places: Vec<(u64, Use)> = process
            .sites
            .regions
            .values()
            .flat_map(|region| region.used.iter().map(|(&at, &what)| (at, what)))
            .collect();
        assert_eq!(places.len(), 2);
        for (at, what) in places {
            let (first, later) = match what {
                Use::Call(_) => (SITE, SITE),
                Use::Copy { .. } => (SITE + 2, SITE + 8),
            };
            assert_eq!((process.sites.origin(at), process.sites.origin(at + 6)), (Some(first), Some(later)));
            assert_eq!(process.sites.copied(at).is_some(), matches!(what, Use::Copy { .. }));
            assert_eq!(process.sites.origin(at + patch::TRAMPOLINE as u64), None);
        }
        assert!(process.sites.breaks(SITE) && process.sites.breaks(SITE + 2) && !process.sites.breaks(SITE + 3));
    }

    #[test]
    fn no_patch_has_to_do_with_the_bytes_of_another() {
        for (first, second) in [(SITE, SITE + 2), (SITE + 2, SITE)] {
            for ways in [&Patch::ALL[..], &[Patch::Behind, Patch::LongPun]] {
                let (mut process, stub) = process(ways);
                assert!(process.write(SITE, &patch::SYSCALL) && process.write(SITE + 2, &CODE));
                let mut count = 0;
                for site in [first, second] {
                    count += u32::from(patch(&mut process, &stub, site).is_some());
                }
                // The first of the two can hop, if at all: its two bytes are all that it needs.
                assert!(count == 1 || count == 2 && first == SITE + 2 && ways.contains(&Patch::Padding), "{count}");
                let target = |at: u64| process.bytes::<2>(at).map(|bytes| bytes[0]);
                assert!(target(SITE) != Some(0xe9) || target(SITE + 2) == Some(0x0f));
            }
        }
        // Padding that is a part of a pun's distance.
        let (mut process, stub) = process(&[Patch::Pun]);
        let ret =
            [0x0f, 0x05, 0xc3, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0x55];
        assert!(
            process.write(SITE, &ret) && process.write(SITE - 16, &CODE[..8]) && process.write(SITE - 8, &[0x90; 8])
        );
        assert_eq!(patch(&mut process, &stub, SITE), Some(Patch::Pun));
        process.sites.ways = [Patch::Padding].into();
        assert_eq!(patch(&mut process, &stub, SITE - 16), Some(Patch::Padding));
        let pad = *process.sites.pads.keys().next().expect("padding");
        assert!(pad >= SITE + 5, "{pad:#x}");
    }

    #[test]
    fn code_that_the_program_has_changed_is_left_alone() {
        let (mut process, stub) = process(&Patch::ALL);
        assert!(process.write(SITE, &CODE));
        assert!(patch(&mut process, &stub, SITE).is_some());
        assert!(process.write(SITE - 1, &CODE));
        assert!(!process.is_patched(SITE));
        assert!(patch(&mut process, &stub, SITE - 1).is_some() && process.is_patched(SITE - 1));
        assert_eq!(process.sites.patched.len(), 1);
        // The same again, at the one place that it has.
        process.sites.ways = [Patch::LongPun].into();
        for _ in 0..2 {
            assert!(process.write(SITE - 1, &CODE));
            assert_eq!(patch(&mut process, &stub, SITE - 1), Some(Patch::LongPun));
        }
        let other: [u8; 16] = [0x90; 16];
        assert!(process.write(SITE - 1, &other));
        process.patch_all(false);
        assert_eq!((process.bytes(SITE - 1), process.sites.patched.len()), (Some(other), 0));
    }

    /// Which way each site of the files goes that a process has mapped: how the figures of docs/fast-path.md were made.
    #[test]
    #[ignore = "needs processes: STROBE_SITES=PID,PID…"]
    fn shares_of_sites() {
        let pids = std::env::var("STROBE_SITES").unwrap_or_default();
        for pid in pids.split(',').filter_map(|pid| pid.parse().ok()).map(Tid) {
            let text = std::fs::read_to_string(format!("/proc/{}/maps", pid.0)).expect("it runs");
            let (mut process, stub) = process(&Patch::ALL);
            process.sites.set_space(Space::of(pid.0));
            let memory = File::open(format!("/proc/{}/mem", pid.0)).expect("it can be read");
            let mut sites: Vec<(String, u64)> = Vec::new();
            for mapping in maps::parse(&text).flatten().filter(|mapping| mapping.is_code() && mapping.inode != 0) {
                for at in (mapping.from..mapping.to).step_by(4096) {
                    let mut page = [0; 4096];
                    memory.read_exact_at(&mut page, at).expect("it can be read");
                    assert!(process.memory.write(at, &page));
                }
                let run = |program: &str, option: &str| {
                    let out = Command::new(program).args([option, mapping.name]).output().expect("binutils");
                    String::from_utf8_lossy(&out.stdout).into_owned()
                };
                let hex = |text: &str| u64::from_str_radix(text.trim_start_matches("0x"), 16).ok();
                // LOAD, offset, address, …: what is mapped here of the file.
                let loads = run("readelf", "-lW");
                let load = loads.lines().find_map(|line| {
                    let words: Vec<&str> = line.split_ascii_whitespace().collect();
                    let part = (hex(words.get(1)?)?, hex(words.get(2)?)?);
                    (words[0] == "LOAD" && part.0 & !0xfff == mapping.offset).then_some(part)
                });
                let Some((offset, address)) = load else { continue };
                for line in run("objdump", "-dw").lines() {
                    let words: Vec<&str> = line.split('\t').collect();
                    if let [at, _, "syscall" | "syscall "] = words[..]
                        && let Some(at) = hex(at.trim().trim_end_matches(':'))
                    {
                        sites.push((mapping.name.to_owned(), at - address + offset - mapping.offset + mapping.from));
                    }
                }
            }
            let mut shares: BTreeMap<String, BTreeMap<&str, u32>> = BTreeMap::new();
            for (file, site) in sites {
                let way = patch(&mut process, &stub, site).map_or("none", Patch::name);
                *shares.entry(file).or_default().entry(way).or_default() += 1;
            }
            println!("{pid:?}: {shares:#?}");
        }
    }
}
