//! Where in the memory of a tracee there is room for what is mapped there for us.
//!
//! A program owns more of its address space than it has mapped: what lies above its break is where the break grows to, and
//! what lies below its stack is where that grows to. A mapping of ours there would make brk(2) fail, or end the program in
//! the middle of a deep call. So these stretches count as taken.

use crate::maps::{self, Mapping};
use crate::{os, proc};
use model::Tid;

/// No mapping lies below this: where a small offset from a null pointer would lead to.
const LOWEST: u64 = 1 << 20;
/// The end of what a process can map (x86_64, four levels of page tables).
const HIGHEST: u64 = 0x7fff_ffff_f000;
/// How far the break may grow: more than any machine has memory for a program that uses the break.
const HEAP: u64 = 64 << 30;
/// How far the stack may grow at least; some programs raise the limit for themselves.
const STACK: u64 = 64 << 20;
/// How far it may grow if nothing limits it.
const STACK_MOST: u64 = 64 << 30;
/// What the kernel keeps free below a stack: 256 pages (`stack_guard_gap`, kernel-parameters.txt).
const GUARD: u64 = 1 << 20;
const PAGE: u64 = 4096;
/// Where the kernel puts programs that can be anywhere: two thirds of what there is, and what randomness adds to that
/// (`ELF_ET_DYN_BASE`, asm/elf.h of the kernel's own). The break begins within 1 GiB behind them.
const ANYWHERE: std::ops::Range<u64> = 0x5555_5555_4000..0x6555_5555_4000;

/// An address space: what is taken of it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Space {
    /// From and to, in order; no two of them touch.
    taken: Vec<(u64, u64)>,
}

impl Space {
    /// The address space of a process as the kernel tells it now; `None` if something of that cannot be told.
    #[must_use]
    pub fn of(pid: i32) -> Option<Space> {
        let maps = proc::text(Tid(pid), "maps")?;
        let (start_brk, stack) = Space::bounds(pid, &maps)?;
        Space::parse(&maps, start_brk, stack)
    }

    /// The lowest break of a process with these mappings, or less, and the soft limit of its stack.
    #[must_use]
    pub fn bounds(pid: i32, maps: &str) -> Option<(u64, u64)> {
        let read = |name: &str| proc::text(Tid(pid), name);
        let stack = os::stack_limit(Tid(pid)).or_else(|| limit(&read("limits")?))?;
        // Behind a program that can be anywhere comes its break: nothing else is to be mapped there.
        let first = maps::parse(maps).next()??.from;
        let start_brk = if ANYWHERE.contains(&first) { first } else { start_brk(&read("stat")?)? };
        Some((start_brk, stack))
    }

    /// From proc_pid_maps(5), the lowest break, and the soft limit of the stack. `None` without mappings.
    #[must_use]
    pub fn parse(maps: &str, start_brk: u64, stack_limit: u64) -> Option<Space> {
        let mut taken = vec![(0, LOWEST), (start_brk, start_brk.saturating_add(HEAP)), (HIGHEST, u64::MAX)];
        let mut any = false;
        for mapping in maps::parse(maps) {
            let Mapping { from, to, name, .. } = mapping?;
            any = true;
            // A program may have mapped it over, or name another so: no harm.
            let is_stack = name == "[stack]";
            let below = if is_stack { stack_limit.clamp(STACK, STACK_MOST) + GUARD } else { 0 };
            taken.push((if is_stack { to.saturating_sub(below).min(from) } else { from }, to));
        }
        taken.sort_unstable();
        let mut space = Space::default();
        for (from, to) in taken {
            match space.taken.last_mut() {
                Some((_, end)) if *end >= from => *end = to.max(*end),
                _ => space.taken.push((from, to)),
            }
        }
        any.then_some(space)
    }

    /// Whether nothing is in this stretch, nor may come to be there.
    #[must_use]
    pub fn is_free(&self, at: u64, len: u64) -> bool {
        let Some(end) = at.checked_add(len) else { return false };
        let next = self.taken.partition_point(|&(_, to)| to <= at);
        self.taken.get(next).is_none_or(|&(from, _)| from >= end)
    }

    /// Room for so many bytes (whole pages), no part of it further than `reach` from `near`: in the middle of the largest
    /// gap, so that what the program maps next to its mappings lies where it would lie without.
    #[must_use]
    pub fn gap(&self, near: u64, len: u64, reach: u64) -> Option<u64> {
        let (low, high) = (near.saturating_sub(reach), near.saturating_add(reach));
        let mut best: Option<(u64, u64)> = None;
        for pair in self.taken.windows(2) {
            let from = pair[0].1.max(low).checked_next_multiple_of(PAGE)?;
            let to = pair[1].0.min(high) & !(PAGE - 1);
            if let Some(size) = to.checked_sub(from)
                && size >= len
                && best.is_none_or(|(most, _)| size > most)
            {
                best = Some((size, from + (((size - len) / 2) & !(PAGE - 1))));
            }
        }
        best.map(|(_, at)| at)
    }

    /// Something is mapped there now.
    pub fn take(&mut self, at: u64, len: u64) {
        let at = (at, at.saturating_add(len));
        let next = self.taken.partition_point(|&stretch| stretch < at);
        self.taken.insert(next, at);
    }
}

/// The lowest break of a process: field 47 of proc_pid_stat(5). The name may hold anything.
fn start_brk(stat: &str) -> Option<u64> {
    let (_, fields) = stat.rsplit_once(')')?;
    // The third comes behind the name.
    fields.split_ascii_whitespace().nth(47 - 3)?.parse().ok().filter(|&at| at != 0)
}

/// The soft limit of a stack, from proc_pid_limits(5).
fn limit(limits: &str) -> Option<u64> {
    let line = limits.lines().find_map(|line| line.strip_prefix("Max stack size"))?;
    match line.split_ascii_whitespace().next()? {
        "unlimited" => Some(u64::MAX),
        bytes => bytes.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATIC: &str = "\
00400000-004c0000 r-xp 00000000 fe:00 12 /bin/busybox
004c0000-004c5000 rw-p 000c0000 fe:00 12 /bin/busybox
01a3e000-01a60000 rw-p 00000000 00:00 0 [heap]
7f2ac3000000-7f2ac3400000 r-xp 00000000 00:00 0
7ffd12300000-7ffd12321000 rw-p 00000000 00:00 0 [stack]
7ffd123d0000-7ffd123d4000 r--p 00000000 00:00 0 [vvar]
";
    const MIB: u64 = 1 << 20;

    #[test]
    fn the_break_has_room_to_grow() {
        let space = Space::parse(STATIC, 0x1a3_e000, 8 * MIB).unwrap();
        // Between the program and its break, which begins somewhere behind.
        assert!(space.is_free(0x50_0000, MIB));
        for at in [0x1a3_d000, 0x1a6_0000, 0x1a6_0000 + (1 << 30), 32 << 30] {
            assert!(!space.is_free(at, 0x2000), "{at:#x}");
        }
        assert!(space.is_free(0x7f2a_c340_0000, MIB) && !space.is_free(0x7f2a_c33f_f000, MIB));
        // Even if there is no heap yet.
        let space = Space::parse(STATIC.split_inclusive('\n').next().unwrap(), 0x4c_6000, 8 * MIB).unwrap();
        assert!(!space.is_free(0x500_0000, MIB) && space.is_free(0x10_0000, 0x30_0000));
    }

    #[test]
    fn the_stack_has_room_to_grow() {
        let end = 0x7ffd_1232_1000;
        let space = |limit| Space::parse(STATIC, 0x1a3_e000, limit).unwrap();
        assert!(!space(8 * MIB).is_free(end - 60 * MIB, PAGE));
        assert!(space(8 * MIB).is_free(end - 70 * MIB, PAGE));
        assert!(!space(512 * MIB).is_free(end - 513 * MIB, PAGE));
        assert!(space(512 * MIB).is_free(end - 520 * MIB, PAGE));
        assert!(!space(u64::MAX).is_free(end - (60 << 30), PAGE));
        assert!(!space(u64::MAX).is_free(end - PAGE, PAGE));
    }

    #[test]
    fn a_gap_is_within_reach_and_free() {
        let space = Space::parse(STATIC, 0x1a3_e000, 8 * MIB).unwrap();
        for near in [0x40_1000, 0x7f2a_c300_1000, 0x7ffd_123d_0000, 0x1a3_f000] {
            let at = space.gap(near, 0x1_0000, 1 << 30).unwrap();
            assert!(
                space.is_free(at, 0x1_0000) && at.abs_diff(near) <= 1 << 30 && at.is_multiple_of(PAGE),
                "{near:#x}: {at:#x}"
            );
        }
        // Not next to what is mapped.
        assert!(space.gap(0x7f2a_c300_1000, 0x1_0000, 1 << 30).unwrap() < 0x7f2a_c300_0000 - 256 * MIB);
        assert_eq!(space.gap(16 << 30, 0x1_0000, 1 << 30), None);
        assert_eq!(space.gap(0x40_1000, 1 << 30, 1 << 30), None);
        assert_eq!(space.gap(u64::MAX, PAGE, 1 << 30), None);
    }

    #[test]
    fn what_is_taken_is_not_free_any_more() {
        let mut space = Space::parse(STATIC, 0x1a3_e000, 8 * MIB).unwrap();
        let at = space.gap(0x40_1000, PAGE, 1 << 30).unwrap();
        space.take(at, PAGE);
        assert!(!space.is_free(at, PAGE) && space.is_free(at + PAGE, PAGE));
        let next = space.gap(0x40_1000, PAGE, 1 << 30).unwrap();
        assert!(next != at && space.is_free(next, PAGE));
    }

    #[test]
    fn what_the_kernel_tells_of_this_process() {
        let heap = Box::new([0u8; 64]);
        let pid = i32::try_from(std::process::id()).unwrap();
        let space = Space::of(pid).unwrap();
        let local = 0u8;
        for at in [start_brk as fn(&str) -> Option<u64> as usize, (&raw const *heap).addr(), (&raw const local).addr()]
        {
            assert!(!space.is_free(at as u64, 1), "{at:#x}");
        }
        let maps = proc::text(Tid(pid), "maps").unwrap();
        let (lowest, stack) = Space::bounds(pid, &maps).unwrap();
        let told = |name: &str| proc::text(Tid(pid), name).unwrap();
        let exact = start_brk(&told("stat")).unwrap();
        assert!(lowest <= exact && exact - lowest < HEAP / 2, "{lowest:#x} {exact:#x}");
        assert_eq!(limit(&told("limits")), Some(stack));
        assert_eq!(start_brk("1 (a) b) S 2"), None);
        assert_eq!(limit("Max stack size  unlimited unlimited bytes\n"), Some(u64::MAX));
    }

    #[test]
    fn nonsense_is_no_address_space() {
        for maps in ["", "hello", "12-34-56 r", "zz-1 r-xp", "\n"] {
            assert_eq!(Space::parse(maps, 1, 1), None, "{maps:?}");
        }
    }
}
