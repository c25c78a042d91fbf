//! Sites: where a program has a `syscall` instruction that jumps to the stub, or is to.

use super::start::{self, stretch};
use super::{CODE_MAPPING, MMAP, Process, inject};
use crate::os::ptrace::{self, Registers};
use crate::os::wait::Report;
use crate::space::Space;
use agent::stub::Stub;
use agent::{patch, script};
use model::Tid;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::fs::File;
use std::os::unix::fs::FileExt;

/// How far around a site branches into padding are looked for.
const CODE: u64 = 4096;
/// Size of a region for the trampolines of hops.
const HOPS: u64 = 1 << 16;
/// How far such a region lies at most from the padding.
const REACH: u64 = 1 << 30;

/// How a site is patched.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Pun,
    Hop,
}

/// All sites of a process that have trapped, and what was mapped for them.
#[derive(Debug, Default)]
pub(super) struct Sites {
    /// The patched ones.
    patched: HashMap<u64, Site>,
    /// Jumps in padding.
    pads: BTreeMap<u64, Pad>,
    /// Regions that were mapped for hops.
    hops: Vec<u64>,
    /// Sites that cannot be patched.
    unpatchable: HashSet<u64>,
    regions: BTreeMap<u64, Region>,
    /// Where there was room when that was looked at last.
    space: Option<Space>,
}

impl Sites {
    /// Whether patching this one was tried in vain.
    pub(super) fn is_unpatchable(&self, site: u64) -> bool {
        self.unpatchable.contains(&site)
    }

    /// This one cannot be patched.
    pub(super) fn give_up(&mut self, site: u64) {
        self.unpatchable.insert(site);
    }

    /// Whether a breakpoint here is one of those that stand at a site while that is being patched.
    pub(super) fn breaks(&self, at: u64) -> bool {
        self.patched.contains_key(&at)
    }

    /// Where in the program a task is whose instruction pointer is in a trampoline or a jump in padding.
    pub(super) fn origin(&self, ip: u64) -> Option<u64> {
        if let Some(pad) = self.pads.get(&ip) {
            return Some(pad.site);
        }
        let (&at, region) = self.regions.range(..=ip).next_back()?;
        if ip - at >= region.len {
            return None;
        }
        let (&start, &site) = region.used.range(..=ip).next_back()?;
        (ip - start < patch::TRAMPOLINE as u64).then_some(site)
    }

    /// Puts back what was in all places, in a copy of the memory that was made when some of them were patched.
    pub(super) fn restore(&self, memory: &File) {
        for (&at, site) in &self.patched {
            let mut now = [0; 2];
            if memory.read_exact_at(&mut now, at).is_ok() && now == site.patched {
                // It is gone otherwise.
                let _ = memory.write_all_at(&patch::SYSCALL, at);
            }
        }
        self.restore_pads(memory);
    }

    /// Puts back what was in padding, in a memory where no thread stands there.
    pub(super) fn restore_pads(&self, memory: &File) {
        for (&at, pad) in &self.pads {
            let mut now = [0; patch::FAR];
            if memory.read_exact_at(&mut now, at).is_ok() && now == pad.jump {
                // It is gone otherwise.
                let _ = memory.write_all_at(&pad.original, at);
            }
        }
    }

    /// This was mapped for trampolines.
    pub(super) fn add_region(&mut self, at: u64, len: u64) {
        self.regions.insert(at, Region { len, used: BTreeMap::new() });
        if let Some(space) = &mut self.space {
            space.take(at, len);
        }
    }

    /// There is room by what is mapped now.
    pub(super) fn set_space(&mut self, space: Option<Space>) {
        self.space = space;
    }

    /// Stretches of memory that the trampolines of puns with these windows need, and do not have.
    pub(super) fn stretches(&self, windows: impl Iterator<Item = u64>) -> Vec<(u64, u64)> {
        let Some(mut space) = self.space.clone() else { return Vec::new() };
        let mut stretches: Vec<(u64, u64)> = Vec::new();
        for window in windows {
            let mut there = self.mapped().chain(stretches.iter().copied());
            if there.any(|(at, len)| (at..at + len).contains(&window)) {
                continue;
            }
            if let Some((at, len)) = wanted(&space, window) {
                space.take(at, len);
                stretches.push((at, len));
            }
        }
        stretches
    }

    /// What was mapped for trampolines: where, and how long.
    pub(super) fn mapped(&self) -> impl Iterator<Item = (u64, u64)> {
        self.regions.iter().map(|(&at, region)| (at, region.len))
    }
}

#[derive(Debug)]
struct Site {
    patched: [u8; 2],
    /// The patch is in place.
    on: bool,
}

/// A jump that was put into padding for a hop. It stays when the site is restored: a thread may stand on it.
#[derive(Debug)]
struct Pad {
    site: u64,
    original: [u8; patch::FAR],
    jump: [u8; patch::FAR],
}

/// A stretch of memory for trampolines.
#[derive(Debug)]
struct Region {
    len: u64,
    /// Where each trampoline begins, and its site.
    used: BTreeMap<u64, u64>,
}

impl Process {
    /// Puts two bytes at a site. Another thread may run through it at this moment: it finds a breakpoint while the site is
    /// neither the one nor the other, unless one byte makes the whole difference.
    fn put(&self, site: u64, bytes: [u8; 2]) -> bool {
        if bytes[1] == patch::SYSCALL[1] && self.bytes::<1>(site + 1) == Some([bytes[1]]) {
            return self.write(site, &bytes[..1]);
        }
        if self.threads < 2 {
            return self.write(site, &bytes);
        }
        self.write(site, &[0xcc]) && self.write(site + 1, &bytes[1..]) && self.write(site, &bytes[..1])
    }

    /// Whether the patch of a site is in place: another thread may have trapped there at the same time.
    pub(super) fn is_patched(&self, site: u64) -> bool {
        self.sites.patched.get(&site).is_some_and(|patch| patch.on && self.bytes::<2>(site) == Some(patch.patched))
    }

    /// Takes all patches out, or puts them back in.
    pub(super) fn patch_all(&mut self, on: bool) {
        let mut gone = Vec::new();
        let sites: Vec<(u64, [u8; 2], bool)> =
            self.sites.patched.iter().map(|(&at, site)| (at, site.patched, site.on)).collect();
        for (at, patched, was) in sites {
            if was == on {
                continue;
            }
            let (old, new) = if on { (patch::SYSCALL, patched) } else { (patched, patch::SYSCALL) };
            // The program may have put something else there meanwhile.
            if self.bytes::<2>(at) == Some(old) && self.put(at, new) {
                if let Some(site) = self.sites.patched.get_mut(&at) {
                    site.on = on;
                }
            } else {
                gone.push(at);
            }
        }
        for at in gone {
            self.sites.patched.remove(&at);
        }
    }

    /// The program's code around a site, as it is without patches, and where that begins. Less where nothing can be read.
    fn code(&self, site: u64) -> (u64, Vec<u8>) {
        let mut code = Vec::new();
        let page = |at: u64| at & !0xfff;
        let (mut start, mut end) = (page(site.saturating_sub(CODE)), page(site.saturating_add(CODE)) + 4096);
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
        end = start + code.len() as u64;
        let mut put = |at: u64, bytes: &[u8]| {
            for (at, &byte) in (at..).zip(bytes) {
                if let Some(into) = at.checked_sub(start).and_then(|at| code.get_mut(usize::try_from(at).ok()?)) {
                    *into = byte;
                }
            }
        };
        for (&at, pad) in self.sites.pads.range(start.saturating_sub(patch::FAR as u64)..end) {
            put(at, &pad.original);
        }
        for (&at, _) in self.sites.patched.iter().filter(|&(_, patched)| patched.on) {
            put(at, &patch::SYSCALL);
        }
        (start, code)
    }
}

/// Patches a site that has trapped. How; `None` if it cannot be.
pub(super) fn patched(
    process: &mut Process,
    stub: &Stub,
    tid: Tid,
    regs: &Registers,
    site: u64,
    batch: &mut VecDeque<(Report, bool)>,
) -> Option<Kind> {
    let bytes = process.bytes::<5>(site)?;
    if bytes[..2] != patch::SYSCALL {
        return None;
    }
    let window = patch::pun_window(site, [bytes[2], bytes[3], bytes[4]]);
    let (kind, patched) = match room(process, stub, tid, regs, site, window, batch) {
        Some(at) => {
            let code = patch::trampoline(at, site, process.stub_at + stub.pre);
            (Kind::Pun, process.write(at, &code).then(|| patch::pun(window, at))??)
        }
        None => (Kind::Hop, hop(process, stub, tid, regs, site, batch)?),
    };
    if !process.put(site, patched) {
        return None;
    }
    process.sites.patched.insert(site, Site { patched, on: true });
    Some(kind)
}

/// Prepares a hop from a site, in padding that nobody uses yet.
fn hop(
    process: &mut Process,
    stub: &Stub,
    tid: Tid,
    regs: &Registers,
    site: u64,
    batch: &mut VecDeque<(Report, bool)>,
) -> Option<[u8; 2]> {
    let far = patch::FAR as u64;
    let (start, code) = process.code(site);
    let pads = patch::pads(site, start, &code);
    let is_free =
        |pad: u64| process.sites.pads.range(..pad + far).next_back().is_none_or(|(&used, _)| used + far <= pad);
    let pad = pads.into_iter().find(|&pad| is_free(pad))?;
    let find = |process: &mut Process| {
        process.sites.hops.iter().filter(|at| at.abs_diff(pad) <= REACH).find_map(|at| {
            let region = process.sites.regions.get_mut(at)?;
            let next = region.used.last_key_value().map_or(*at, |(&last, _)| last + patch::TRAMPOLINE as u64);
            (next + patch::TRAMPOLINE as u64 <= at + region.len).then(|| region.used.insert(next, site))?;
            Some(next)
        })
    };
    let at = match find(process) {
        Some(at) => at,
        None => {
            let piece = |space: &Space| space.gap(pad, HOPS, REACH).map(|at| (at, HOPS));
            let at = map(process, stub, tid, regs, piece, batch)?;
            process.sites.hops.push(at);
            find(process)?
        }
    };
    let (jump, original) = (patch::far_jump(pad, at)?, process.bytes(pad)?);
    let code = patch::trampoline(at, site, process.stub_at + stub.pre);
    if !process.write(at, &code) {
        return None;
    }
    // Told first: should only a part of it be written, it is put back all the same.
    process.sites.pads.insert(pad, Pad { site, original, jump });
    if !process.write(pad, &jump) {
        return None;
    }
    patch::hop(site, pad)
}

/// Room for a trampoline that begins within 256 bytes from `window` on.
fn room(
    process: &mut Process,
    stub: &Stub,
    tid: Tid,
    regs: &Registers,
    site: u64,
    window: u64,
    batch: &mut VecDeque<(Report, bool)>,
) -> Option<u64> {
    let size = patch::TRAMPOLINE as u64;
    let find = |process: &mut Process| {
        for (&at, region) in process.sites.regions.range_mut(..window.wrapping_add(256)).rev().take(2) {
            let first = window.max(at);
            let last = window.saturating_add(255).min((at + region.len).saturating_sub(size));
            // Best where the second byte of the site stays as it is too.
            let best = window.saturating_add(u64::from(patch::SYSCALL[1]));
            let is_free =
                |at: u64| region.used.range(..at + size).next_back().is_none_or(|(&used, _)| used + size <= at);
            if (first..=last).contains(&best) && is_free(best) {
                region.used.insert(best, site);
                return Some(best);
            }
            let mut try_at = first;
            while try_at <= last {
                match region.used.range(..try_at + size).next_back() {
                    Some((&used, _)) if used + size > try_at => try_at = used + size,
                    _ => {
                        region.used.insert(try_at, site);
                        return Some(try_at);
                    }
                }
            }
        }
        None
    };
    if let Some(at) = find(process) {
        return Some(at);
    }
    map(process, stub, tid, regs, |space| wanted(space, window), batch)?;
    find(process)
}

/// Where to map for a trampoline that begins within 256 bytes from `window` on. In pieces as large as fit: neighbouring sites
/// have neighbouring windows.
pub(super) fn wanted(space: &Space, window: u64) -> Option<(u64, u64)> {
    let lens = [1u64 << 20, 1 << 16, 1 << 13, 1 << 12];
    let mut pieces = lens.into_iter().map(|len| (window & !(len - 1) & !0xfff, len));
    pieces.find(|&(at, len)| window + patch::TRAMPOLINE as u64 <= at + len && space.is_free(at, len))
}

/// Maps a piece for trampolines where there is room by what is mapped. `None` if there is none, or the kernel does not let it.
fn map(
    process: &mut Process,
    stub: &Stub,
    tid: Tid,
    regs: &Registers,
    piece: impl Fn(&Space) -> Option<(u64, u64)>,
    batch: &mut VecDeque<(Report, bool)>,
) -> Option<u64> {
    let mut fresh = process.sites.space.is_none();
    loop {
        if fresh {
            process.sites.space = Space::of(tid.0);
        }
        let (at, len) = piece(process.sites.space.as_ref()?)?;
        map_all(process, stub, tid, regs, &[(at, len)], batch);
        if process.sites.regions.contains_key(&at) {
            return Some(at);
        }
        if fresh {
            return None;
        }
        // The program has mapped something there since that was looked at.
        fresh = true;
    }
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
    // The kernel forgets that SIGTRAP is ignored when it forces one.
    let ignored = process.actions[1].is_some_and(|action| action[..8] == (libc::SIG_IGN as u64).to_ne_bytes());
    for stretches in stretches.chunks(if ignored { 1 } else { script::MOST }) {
        let calls: Vec<script::Call> = stretches.iter().copied().map(stretch).collect();
        let results = if ignored {
            let Ok(mask) = ptrace::signal_mask(tid) else { return };
            let _ = ptrace::set_signal_mask(tid, u64::MAX);
            let (at, len) = stretches[0];
            let args = [at, len, CODE_MAPPING.0, CODE_MAPPING.1 | libc::MAP_FIXED_NOREPLACE as u64, u64::MAX, 0];
            let result = inject(tid, regs, process.stub_at + stub.bare, MMAP, args, 0, batch);
            let _ = ptrace::set_signal_mask(tid, mask);
            result.into_iter().collect()
        } else {
            let at = process.stub_at + stub.script;
            match script::assemble(&calls).filter(|code| process.write(at, code)) {
                Some(_) => start::run(tid, regs, at, calls.len(), batch).unwrap_or_default(),
                None => Vec::new(),
            }
        };
        // ESRCH: it was killed.
        let _ = ptrace::set_registers(tid, regs);
        for (&(at, len), result) in stretches.iter().zip(results) {
            if result == at {
                process.sites.add_region(at, len);
            }
        }
    }
}
