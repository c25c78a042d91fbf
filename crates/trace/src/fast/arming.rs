//! Arming: what brings the calls of sites that are not patched to the tracer.
//!
//! Syscall User Dispatch traps every call from outside of the stub, by a signal before it is made. A seccomp program stops the
//! calls that it traces at their entries, unless they come from the stub; what it does not trace runs as it would without
//! a tracer. It has to be there when the program is launched, so the place of the stub is chosen before ([`Place`]). A call
//! that stops so is one that the machine knows: one that cannot be recorded is told as it is, and any other is undone and
//! made again by way of the stub.

use super::{ARCH_PRCTL, FORCED, Fast, MLOCKALL, PRCTL, RT_SIGACTION, SECCOMP, Turn, family, unmade};
use crate::filter::Spec;
use crate::machine::{Call, Machine};
use crate::os::ptrace::{self, Register, Registers};
use crate::os::wait::Report;
use crate::task::Awaiting;
use crate::ways::Left;
use abi::Abi;
use agent::slot;
use agent::stub::{self, Stub};
use model::Tid;
use model::guard::{Guard, Is, Test};
use std::collections::VecDeque;
use std::hash::{BuildHasher, Hasher, RandomState};

/// What brings calls to the tracer.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Arming {
    /// Syscall User Dispatch, set from outside (Linux 6.4).
    #[default]
    Dispatch,
    /// The seccomp program of a launched program.
    Seccomp,
}

/// Whether the running kernel has `PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG`, by its release.
#[must_use]
pub fn has_dispatch() -> bool {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let mut numbers = release.split(|c: char| !c.is_ascii_digit()).map_while(|digits| digits.parse::<u32>().ok());
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= (6, 4)
}

/// Where the stub is to be in every process of a trace: calls from a block of [`Place::LEN`] bytes are let pass, and the
/// part of the stub whose calls are to stop begins at the block's end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place(u64);

impl Place {
    /// Size of the block.
    pub const LEN: u64 = 1 << 16;

    /// One that no program knows, away from where the kernel and sanitizers put things by themselves.
    #[must_use]
    pub fn random() -> Place {
        let random = RandomState::new().build_hasher().finish();
        Place(0x2a00_0000_0000 | (random & 0xff_ffff) << 16)
    }

    /// Where a stub begins that is to be there; `None` if it is too long.
    #[must_use]
    pub fn stub_at(self, stub: &Stub) -> Option<u64> {
        (stub.allowed <= Place::LEN).then(|| self.0 + Place::LEN - stub.allowed)
    }

    /// Lets the calls from here pass a seccomp program, and makes those stop that the engine itself has to see.
    pub fn pass(self, spec: &mut Spec) {
        let first = |is| Guard::Register(Test { register: 0, bytes: 4, is });
        let is = |number| first(Is::Within(number, number));
        spec.pass_from(self.0);
        // PR_SET_SECCOMP, PR_SET_TSC, PR_SET_SYSCALL_USER_DISPATCH
        spec.see(PRCTL as u32, Guard::any([is(22), is(26), is(59)]));
        // SECCOMP_SET_MODE_STRICT, SECCOMP_SET_MODE_FILTER
        spec.see(SECCOMP as u32, first(Is::Within(0, 1)));
        // ARCH_SET_GS, ARCH_GET_GS
        spec.see(ARCH_PRCTL as u32, Guard::any([is(0x1001), is(0x1004)]));
        spec.see(MLOCKALL as u32, Guard::Always);
        spec.see(RT_SIGACTION as u32, Guard::any(FORCED.map(|signo| is(signo as u64))));
    }
}

/// The whole pages that so many bytes from an address on lie in.
pub(super) fn pages((at, len): (u64, u64)) -> (u64, u64) {
    let from = at & !0xfff;
    (from, (at + len).next_multiple_of(4096) - from)
}

impl Fast {
    /// The mapping of the stub that a process is to make: where, how long, and flags besides the usual ones.
    pub(super) fn stub_mapping(&self) -> (u64, u64, u64) {
        let len = self.stub.len() as u64;
        match self.place.and_then(|place| place.stub_at(&self.stub)) {
            Some(at) => {
                let (at, len) = pages((at, len));
                (at, len, libc::MAP_FIXED_NOREPLACE as u64)
            }
            // Behind the slots, where it is the same one in most processes.
            None => (super::AWAY + ((super::SLOTS * agent::slot::LEN) as u64).next_multiple_of(1 << 21), len, 0),
        }
    }

    /// Where the stub of a process is, by what that mapping returned. `None` where it could not be mapped.
    pub(super) fn stub_mapped(&self, memory: &std::fs::File, result: u64) -> Option<u64> {
        use std::os::unix::fs::FileExt;
        let Some(place) = self.place else { return (result <= 0u64.wrapping_sub(4096)).then_some(result) };
        let at = place.stub_at(&self.stub)?;
        let (from, _) = pages((at, self.stub.len() as u64));
        if result == from {
            return Some(at);
        }
        // A child has the stub of its parent in its memory.
        let image = self.stub_image(at);
        let mut now = vec![0; self.stub.script as usize];
        let is_there = memory.read_exact_at(&mut now, at).is_ok() && image.starts_with(&now);
        is_there.then_some(at)
    }

    /// A call has stopped by the seccomp program.
    pub(super) fn filtered(&mut self, tid: Tid, batch: &mut VecDeque<(Report, bool)>, machine: &mut Machine) -> Turn {
        let Ok(Call::Entry(entry)) = ptrace::syscall_info(tid).map(|info| info.call) else { return Turn::Machine };
        let (Some(thread), Ok(mut regs)) = (self.threads.get(&tid), ptrace::registers(tid)) else {
            return Turn::Machine;
        };
        let (slot, process_id) = (thread.slot, thread.process);
        let Some(process) = self.processes.get(&process_id) else { return Turn::Machine };
        if entry.abi != Abi::X86_64 {
            // `int 0x80`, or a number of x32: made with stops from where it is made.
            return Turn::Machine;
        }
        let inside = process.in_stub(&self.stub, entry.ip);
        regs.set(Register::OrigRax, u64::MAX);
        if inside == Some(self.stub.full) {
            return self.was_full(tid, regs);
        }
        if inside == Some(self.stub.fault) {
            return self.was_faulted(tid, regs, false, batch, machine);
        }
        let stopped = inside == Some(self.stub.stop);
        let (ret, nr) = match stopped {
            true => (process.slots.get(slot, slot::RET), process.slots.get(slot, slot::SAVED_RAX)),
            false => (entry.ip, entry.nr),
        };
        if process.leaving || self.changes_it(nr, &entry.args) {
            self.give_up(process_id, Some(Left::Call));
            if unmade(tid, ret, nr, batch)
                && let Ok(regs) = ptrace::registers(tid)
            {
                return self.leave(tid, &regs, batch, machine);
            }
            return Turn::Done;
        }
        let class = self.classes.of(nr, &entry.args);
        if class == stub::STOP || inside.is_some() {
            self.kept(nr, class);
            if nr == RT_SIGACTION
                && let Some(process) = self.processes.get_mut(&process_id)
                && let Some((at, action)) = process.action(&entry.args)
            {
                process.actions[at] = action;
            }
            if stopped {
                // As the program made it: the kernel looks at the number again, and goes on behind the site.
                regs.set(Register::OrigRax, nr);
                regs.set(Register::Rip, ret);
                regs.set(Register::Rcx, ret);
                // ESRCH: it was killed.
                let _ = ptrace::set_registers(tid, &regs);
            }
            return Turn::Machine;
        }
        self.complete(process_id, machine);
        let Some(process) = self.processes.get(&process_id) else { return Turn::Machine };
        let site = ret.wrapping_sub(2);
        regs.set(Register::Rax, nr);
        if process.complete
            && !process.is_patched(site)
            && !(process.sites.unpatchable(site).is_some() && process.knows(site))
        {
            // For patching, other calls may have to be made, which cannot be in the middle of one.
            if !unmade(tid, ret, nr, batch) {
                return Turn::Done;
            }
            let Ok(now) = ptrace::registers(tid) else { return Turn::Done };
            regs = now;
        }
        self.reroute(tid, process_id, ret, regs, batch)
    }

    /// Whether a call changes what the fast path stands on where a seccomp program arms it.
    fn changes_it(&self, nr: u64, args: &[u64; 6]) -> bool {
        match nr {
            PRCTL => matches!(args[0], 22 | 26 | 59),
            SECCOMP => args[0] < 2,
            ARCH_PRCTL => matches!(args[0], 0x1001 | 0x1004),
            // The slots are more than most may lock.
            MLOCKALL => true,
            _ => false,
        }
    }

    /// A thread that has no slot stands before a signal. If it has run into a patched site of its process it gets one, and
    /// begins anew at the site; the signal that the stub is faulted with then, or a breakpoint that stood at the site, is ours.
    pub(super) fn joins(&mut self, tid: Tid, signo: i32, machine: &mut Machine) -> Turn {
        let is_child = machine.tasks().get(&tid).is_none_or(|task| task.awaiting == Awaiting::Birth || task.leaving);
        if self.place.is_none() || is_child {
            return Turn::Machine;
        }
        let (Some((process, _)), Ok(mut regs)) = (family(tid), ptrace::registers(tid)) else { return Turn::Machine };
        let Some(known) = self.processes.get(&process).filter(|_| regs.is_64()) else { return Turn::Machine };
        let ip = regs.get(Register::Rip);
        let begins = |offset| self.stub.progress(offset) == Some(stub::Progress::Nothing);
        let (site, ours) = if known.in_stub(&self.stub, ip).is_some_and(begins) {
            (regs.get(Register::Rcx).wrapping_sub(2), signo == libc::SIGSEGV)
        } else if let Some(site) = known.sites.origin(ip) {
            (site, false)
        } else if signo == libc::SIGTRAP && known.sites.breaks(ip.wrapping_sub(1)) {
            (ip.wrapping_sub(1), true)
        } else {
            return Turn::Machine;
        };
        regs.set(Register::Rip, site);
        if !known.leaving && regs.get(Register::GsBase) == 0 && self.arm(tid, process, regs) {
            machine.arm(tid, true);
        } else {
            self.give_up(process, Some(Left::Thread));
            // ESRCH: it was killed.
            let _ = ptrace::set_registers(tid, &regs);
        }
        if !ours {
            return Turn::Machine;
        }
        let _ = ptrace::cont(tid, 0);
        Turn::Done
    }

    /// Lets a task that has left the fast path run on.
    pub(super) fn run(&self, tid: Tid) {
        // ESRCH: it was killed.
        let _ = if self.place.is_some() { ptrace::cont(tid, 0) } else { ptrace::syscall(tid, 0) };
    }

    /// Another ring is to be had by a stub that found its own full.
    pub(super) fn was_full(&mut self, tid: Tid, mut regs: Registers) -> Turn {
        let Some(thread) = self.threads.get(&tid) else { return Turn::Machine };
        let (slot, tail, process_id) = (thread.slot, thread.tail, thread.process);
        let Some(process) = self.processes.get(&process_id) else { return Turn::Machine };
        // It was drained just now, and is empty, whatever the program has written there as to that.
        process.slots.set(slot, slot::TAIL, tail);
        if process.slots.get(slot, slot::HEAD) != tail && !process.leaving {
            self.scribbled(process_id);
        }
        let Some(process) = self.processes.get(&process_id) else { return Turn::Machine };
        // The whole way again.
        regs.set(Register::Rip, process.slots.get(slot, slot::RET).wrapping_sub(2));
        regs.set(Register::Rax, process.slots.get(slot, slot::SAVED_RAX));
        let saved = process.slots.get(slot, slot::FLAGS);
        regs.set(Register::Rflags, stub::flags(regs.get(Register::Rflags), saved));
        self.ways.full += 1;
        self.go(tid, &regs)
    }

    /// A call's memory could not be read by the stub: the tracer reads it. With `resent`, the signal of this stop is one that the
    /// program was sent, and is to wait on.
    pub(super) fn was_faulted(
        &mut self,
        tid: Tid,
        mut regs: Registers,
        resent: bool,
        batch: &mut VecDeque<(Report, bool)>,
        machine: &mut Machine,
    ) -> Turn {
        self.ways.faults += 1;
        self.settle(tid, &mut regs);
        if self.outlives(tid) {
            self.note_mask(tid);
        } else if self.path.arming == Arming::Dispatch {
            // The call may have been the one that blocks the signal.
            self.block_again(tid, libc::SIGSYS, resent, batch);
        }
        if self.is_leaving(tid) {
            return self.leave(tid, &regs, batch, machine);
        }
        self.go(tid, &regs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_blocks_away_from_everything() {
        let (one, other) = (Place::random(), Place::random());
        assert_ne!(one, other);
        for Place(at) in [one, other] {
            assert!(at % Place::LEN == 0 && (0x2a00_0000_0000..0x2b00_0000_0000).contains(&at), "{at:#x}");
        }
        let stub = Stub::new(&agent::stub::Classes::default()).expect("it assembles");
        let at = one.stub_at(&stub).expect("it fits");
        assert_eq!(at + stub.allowed, one.0 + Place::LEN);
        assert_eq!(pages((0x1fff, 2)), (0x1000, 0x2000));
    }
}
