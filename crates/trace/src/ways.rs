//! How many calls took which way, and why: for `-d` and the last line of a summary.

use abi::Abi;
use std::collections::BTreeMap;
use std::fmt;

/// Why a process on the fast path went back to stops.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Left {
    /// Its ring said nonsense.
    Ring,
    /// It asked for what the fast path lives on, or makes calls that it cannot make: its own SIGSYS, `gs`, seccomp filter,
    /// Syscall User Dispatch, time stamp counter, `int 0x80`, or memory shared without being a thread.
    Call,
    /// It has more threads than slots, or one whose registers were not as expected.
    Thread,
    /// It steps through itself, or the stub was faulted.
    Trap,
    /// What its descriptors stand for cannot be followed any longer.
    Descriptors,
    /// Nearly all its calls stopped all the same, each three times where two do.
    Slow,
}

impl Left {
    fn text(self) -> &'static str {
        match self {
            Left::Ring => "a ring that was written to",
            Left::Call => "a call that changes what the fast path stands on",
            Left::Thread => "a thread without a slot",
            Left::Trap => "a trap in the stub",
            Left::Descriptors => "descriptors that cannot be followed",
            Left::Slow => "calls that stop all the same",
        }
    }
}

/// How a site is patched (`agent::patch`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Patch {
    /// Two bytes, a part of its jump's distance.
    Pun,
    /// Two bytes, and all of its jump's distance behind them.
    LongPun,
    /// By way of padding to which no branch leads.
    Padding,
    /// The instruction behind it is a jump, too.
    Behind,
    /// By way of padding to which none leads that begins where an instruction may begin.
    Guess,
}

impl Patch {
    /// All of them, the best first.
    pub const ALL: [Patch; 5] = [Patch::Pun, Patch::LongPun, Patch::Padding, Patch::Behind, Patch::Guess];

    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Patch::Pun => "pun",
            Patch::LongPun => "long pun",
            Patch::Padding => "padding",
            Patch::Behind => "behind",
            Patch::Guess => "guess",
        }
    }
}

/// What the fast path has done.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Ways {
    /// Calls that were recorded by the program itself.
    pub recorded: u64,
    /// Calls that were counted by it.
    pub counted: u64,
    /// Calls that stopped before their task was put on the fast path, or because it is none that can be.
    pub before: u64,
    /// Calls of tasks on the fast path that stopped all the same, because more is to be known of them, by number.
    pub kept: BTreeMap<u64, u64>,
    /// Of these, those whose pointers met.
    pub met: u64,
    /// Recorded or counted calls that stopped once on the way because their site is not patched.
    pub trapped: u64,
    /// The same, because their program makes so few from there that patches would cost more.
    pub spared: u64,
    /// Recorded calls that stopped because the kernel could not read or write what they point to.
    pub faults: u64,
    /// Stops for a full ring.
    pub full: u64,
    /// Sites that were patched, by how.
    pub patched: BTreeMap<Patch, u64>,
    /// Of these, those that were before they trapped, because they had trapped in another process.
    pub learned: u64,
    /// Calls through each site that could not be.
    pub unpatched: BTreeMap<String, u64>,
    /// Processes that were put on the fast path.
    pub processes: u64,
    /// Of these, those that went on with what their parents had.
    pub inherited: u64,
    /// Processes that could not be.
    pub refused: u64,
    /// Processes that went back to stops.
    pub left: BTreeMap<Left, u64>,
}

impl Ways {
    /// Sites were patched before they trapped, in these ways.
    pub fn learned(&mut self, patches: &[Patch]) {
        self.learned += patches.len() as u64;
        for &way in patches {
            *self.patched.entry(way).or_default() += 1;
        }
    }
}

/// How many calls are named.
const NAMED: usize = 5;

fn plural(n: u64, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

impl fmt::Display for Ways {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept: u64 = self.kept.values().sum();
        let mut parts = Vec::new();
        if self.recorded > 0 || self.counted == 0 {
            parts.push(format!("{} recorded", plural(self.recorded, "call", "calls")));
        }
        if self.counted > 0 {
            parts.push(format!("{} counted", plural(self.counted, "call", "calls")));
        }
        let mut stopped = format!("{} stopped", kept.saturating_add(self.before));
        let mut why = Vec::new();
        if self.before > 0 {
            why.push(format!("{} before it was worth it", self.before));
        }
        let mut most: Vec<(u64, u64)> = self.kept.iter().map(|(&nr, &count)| (nr, count)).collect();
        most.sort_by_key(|&(nr, count)| (std::cmp::Reverse(count), nr));
        for &(nr, count) in most.iter().take(NAMED) {
            match abi::sysno::name(Abi::X86_64, nr) {
                Some(name) => why.push(format!("{count} {name}")),
                None => why.push(format!("{count} syscall_{nr:#x}")),
            }
        }
        if most.len() > NAMED {
            why.push("…".to_owned());
        }
        if !why.is_empty() {
            stopped.push_str(&format!(" ({})", why.join(", ")));
        }
        parts.push(stopped);
        for (count, what) in [
            (self.trapped, "through sites that are not patched"),
            (self.spared, "through sites that are not worth a patch"),
            (self.faults, "with memory that could not be read"),
            (self.full, "times a ring was full"),
        ] {
            if count > 0 {
                parts.push(format!("{count} {what}"));
            }
        }
        let mut patched = format!("{} patched", plural(self.patched.values().sum(), "site", "sites"));
        if self.patched.keys().any(|&way| way != Patch::Pun) {
            let each: Vec<String> = self.patched.iter().map(|(way, count)| format!("{count} {}", way.name())).collect();
            patched.push_str(&format!(" ({})", each.join(", ")));
        }
        parts.push(patched);
        if self.learned > 0 {
            parts.push(format!("{} before they trapped", self.learned));
        }
        if !self.unpatched.is_empty() {
            let mut most: Vec<(&String, &u64)> = self.unpatched.iter().collect();
            most.sort_by_key(|&(name, count)| (std::cmp::Reverse(count), name));
            let each: Vec<String> = most.iter().take(NAMED).map(|(name, count)| format!("{count} {name}")).collect();
            let more = if most.len() > NAMED { ", …" } else { "" };
            parts.push(format!("{} not ({}{more})", most.len(), each.join(", ")));
        }
        write!(f, "{}", parts.join(", "))?;
        if self.inherited > 0 {
            write!(f, "; {} went on as their parents did", plural(self.inherited, "process", "processes"))?;
        }
        if self.refused > 0 {
            write!(f, "; {} could not take part", plural(self.refused, "process", "processes"))?;
        }
        for (left, count) in &self.left {
            write!(f, "; {} left it for {}", plural(*count, "process", "processes"), left.text())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_are_told_in_one_line() {
        let mut ways = Ways { recorded: 3000, before: 256, learned: 1, processes: 1, ..Ways::default() };
        ways.patched = [(Patch::Pun, 1), (Patch::Padding, 1)].into();
        ways.kept = [(9, 2), (12, 7), (1000, 1)].into();
        assert_eq!(
            ways.to_string(),
            "3000 calls recorded, 266 stopped (256 before it was worth it, 7 brk, 2 mmap, 1 syscall_0x3e8), 2 sites patched (1 \
             pun, 1 padding), 1 before they trapped"
        );
        ways = Ways { counted: 1, trapped: 4, refused: 1, ..Ways::default() };
        ways.left = [(Left::Ring, 1)].into();
        ways.unpatched = [("libc.so.6+0x12".to_owned(), 1), ("a+0x1".to_owned(), 3)].into();
        assert_eq!(
            ways.to_string(),
            "1 call counted, 0 stopped, 4 through sites that are not patched, 0 sites patched, 2 not (3 a+0x1, 1 \
             libc.so.6+0x12); 1 process could not take part; 1 process left it for a ring that was written to"
        );
    }
}
