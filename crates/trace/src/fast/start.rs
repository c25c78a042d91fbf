//! A program that begins: it is put on the fast path at the exit of its execve(2), before its first instruction.
//!
//! Nothing of the program has run, so nothing of it can be disturbed: a script is written over its first instructions, which
//! maps what is needed, and the instructions are put back. One stop does it.

use super::arming::Arming;
use super::learned::Later;
use super::text::Text;
use super::{AWAY, CLOSE, CODE_MAPPING, FORCED, MMAP, SI_KERNEL, SLOTS};
use super::{Fast, Fresh, Kin, MEMFD_CREATE, Phase, Process, SIGSET_LEN, Status, Turn, bit, handled};
use crate::os::ptrace::{self, Register, Registers};
use crate::os::ring::Slots;
use crate::os::wait::{self, Report};
use agent::script::{self, Arg, Call, Outcome};
use agent::slot;
use model::Tid;
use std::collections::VecDeque;
use std::fs::File;
use std::os::unix::fs::FileExt;

/// Most stretches of memory that a script maps: so many calls have room in it.
pub(super) const STRETCHES: usize = 10;

/// What mmap(2) is given to map trampolines' memory just there.
pub(super) fn just_there((at, len): (u64, u64)) -> [u64; 6] {
    [at, len, CODE_MAPPING.0, CODE_MAPPING.1 | libc::MAP_FIXED_NOREPLACE as u64, u64::MAX, 0]
}

/// The same as a call of a script.
pub(super) fn stretch(stretch: (u64, u64)) -> Call {
    Call { outcome: Outcome::Expected(stretch.0), ..Call::new(MMAP, just_there(stretch)) }
}

/// Lets a stopped task run to the breakpoint that ends a script; other reports wait. Its registers there, or `None` if it is
/// gone.
fn run_to_end(tid: Tid, batch: &mut VecDeque<(Report, bool)>) -> Option<Registers> {
    let mut again = Vec::new();
    loop {
        ptrace::cont(tid, 0).ok()?;
        let status = super::stop_of(tid, batch)?;
        if status >> 16 != 0 {
            continue;
        }
        match libc::WSTOPSIG(status) {
            libc::SIGTRAP if ptrace::siginfo(tid).is_ok_and(|info| info[8..12] == SI_KERNEL.to_ne_bytes()) => break,
            // A fault in the script: nothing of it can be told.
            libc::SIGSEGV | libc::SIGBUS | libc::SIGILL => return None,
            // What cannot be blocked: again, when this is over.
            signo => again.push(signo),
        }
    }
    for signo in again {
        let _ = wait::kill_thread(tid, signo);
    }
    ptrace::registers(tid).ok()
}

/// What the calls of a script returned.
pub(super) struct Results {
    kept: [u64; script::KEPT],
    unexpected: u64,
}

impl Results {
    /// The stretches of memory that were mapped, of those that the script was to map.
    pub(super) fn mapped<'s>(&self, stretches: &'s [(u64, u64)]) -> impl Iterator<Item = (u64, u64)> + use<'s> {
        let unexpected = self.unexpected;
        stretches
            .iter()
            .enumerate()
            .filter(move |&(at, _)| unexpected >> (at & 63) & 1 == 0)
            .map(|(_, &stretch)| stretch)
    }
}

/// Lets a stopped task run a script that stands at `from`. `None` if it is gone. Registers are for the caller to restore.
pub(super) fn run(tid: Tid, regs: &Registers, from: u64, batch: &mut VecDeque<(Report, bool)>) -> Option<Results> {
    let mask = ptrace::signal_mask(tid).ok()?;
    // All but the one of the breakpoint, of which the kernel would forget the handler.
    ptrace::set_signal_mask(tid, !bit(libc::SIGTRAP)).ok()?;
    let mut at = *regs;
    at.set(Register::Rip, from);
    at.set(Register::OrigRax, u64::MAX);
    ptrace::set_registers(tid, &at).ok()?;
    let end = run_to_end(tid, batch);
    let _ = ptrace::set_signal_mask(tid, mask);
    let end = end?;
    let kept = [Register::Rbx, Register::Rbp, Register::R12, Register::R13, Register::R14];
    Some(Results { kept: kept.map(|register| end.get(register)), unexpected: end.get(Register::R15) })
}

/// A result that is no error.
fn ok(result: u64) -> Option<u64> {
    (result <= 0u64.wrapping_sub(4096)).then_some(result)
}

/// Lets a stopped task begin with instructions of the stub that close the descriptor of its slots and then set its mask from
/// its own, `words`: no signal comes before. What its registers are then.
fn begin_at(tid: Tid, mut regs: Registers, at: u64, words: u64, fd: u64) -> Registers {
    regs.set(Register::GsBase, words);
    regs.set(Register::Rip, at);
    regs.set(Register::Rax, CLOSE);
    regs.set(Register::Rdi, fd);
    regs.set(Register::Rsi, words + u64::from(slot::MASK));
    regs.set(Register::R10, SIGSET_LEN);
    regs.set(Register::OrigRax, u64::MAX);
    let _ = ptrace::set_signal_mask(tid, u64::MAX);
    // ESRCH: it was killed, and reports that.
    let _ = ptrace::set_registers(tid, &regs);
    regs
}

impl Fast {
    /// Whether a task that has executed a program is to record from its beginning, as it stands at the event: it need not stop
    /// at the exit of the call.
    pub fn begins_now(&mut self, tid: Tid) -> bool {
        self.path.untouched && self.fresh.contains_key(&tid) && self.is_to_begin(tid)
    }

    /// Whether a program that has just been executed is to record from its beginning.
    pub(super) fn is_to_begin(&mut self, tid: Tid) -> bool {
        !self.path.outliving
            && (self.path.at_once || self.path.eager && (self.ways.processes > 0 || self.is_worth(tid)))
    }

    /// Has a program that was just executed record from its beginning, if it may: its task stands at the exit of the call, or at
    /// the event. Whether that was done.
    pub(super) fn begin(&mut self, tid: Tid, fresh: Fresh, batch: &mut VecDeque<(Report, bool)>) -> bool {
        let Ok(mut regs) = ptrace::registers(tid) else { return false };
        if ptrace::is_at_event(tid, ptrace::event::EXEC) {
            // What the call is about to return.
            regs.set(Register::Rax, 0);
        }
        // After a failed execve(2) nothing begins.
        regs.get(Register::Rax) == 0 && (self.path.begins)(tid) && self.start(tid, fresh, regs, batch)
    }

    /// Puts a process on the fast path that stands at the exit of its execve(2). Whether that was done; if not, it stands as
    /// it stood.
    fn start(&mut self, tid: Tid, fresh: Fresh, regs: Registers, batch: &mut VecDeque<(Report, bool)>) -> bool {
        let may = fresh.plain
            || Status::of(tid).is_some_and(|status| {
                !(self.path.arming == Arming::Dispatch && handled(&status) || self.is_confined(&status))
            });
        if !may || !regs.is_64() || regs.get(Register::GsBase) != 0 {
            return false;
        }
        let entry = regs.get(Register::Rip);
        let Ok(memory) = File::options().read(true).write(true).open(format!("/proc/{}/mem", tid.0)) else {
            return false;
        };
        let mut process = Process::new(Text::new(memory), &self.path.patches);
        process.blind = self.path.arming != Arming::Dispatch;
        process.earlier = 0;
        let sites = process.look(tid, &mut self.learned);
        process.later = Later::new(&process.code, self.learned.later(process.program));
        process.sources = self.learned.sources(process.program);
        let mut stretches = process.stretches(&sites);
        stretches.truncate(STRETCHES - 3);
        let len = (SLOTS * slot::LEN) as u64;
        let shared = ((libc::PROT_READ | libc::PROT_WRITE) as u64, libc::MAP_SHARED as u64);
        let (value, stub) = (Arg::Value, self.stub_mapping());
        let mut calls = vec![
            // MFD_CLOEXEC | MFD_ALLOW_SEALING
            Call {
                args: [Arg::Text(*b"strobe\0\0"), value(3), value(0), value(0), value(0), value(0)],
                ..Call::new(MEMFD_CREATE, [0; 6])
            },
            Call {
                args: [value(AWAY), value(len), value(shared.0), value(shared.1), Arg::Result(0), value(0)],
                ..Call::new(MMAP, [0; 6])
            },
            Call::new(MMAP, [stub.0, stub.1, CODE_MAPPING.0, CODE_MAPPING.1 | stub.2, u64::MAX, 0]),
        ];
        calls.extend(stretches.iter().copied().map(stretch));
        let Some(code) = script::assemble(&calls) else { return false };
        let mut saved = vec![0; code.len()];
        let Ok(mask) = ptrace::signal_mask(tid) else { return false };
        let memory = process.memory.file();
        if memory.read_exact_at(&mut saved, entry).is_err() || memory.write_all_at(&code, entry).is_err() {
            // A program of a few bytes at the end of its page.
            let _ = memory.write_all_at(&saved, entry);
            return false;
        }
        let results = run(tid, &regs, entry, batch);
        let restored = memory.write_all_at(&saved, entry).is_ok();
        // ESRCH: it was killed.
        let _ = ptrace::set_registers(tid, &regs);
        let (Some(results), true) = (results, restored) else { return false };
        let (Some(fd), slots_at) = (ok(results.kept[0]), ok(results.kept[1])) else { return false };
        let stub_at = self.stub_mapped(memory, results.kept[2]);
        let slots = Slots::open(tid, i32::try_from(fd).unwrap_or(-1), SLOTS);
        for (at, len) in results.mapped(&stretches) {
            process.add_region(at, len);
        }
        // The file is closed at once where it cannot be closed by the way.
        let (Ok(slots), Some(slots_at), Some(stub_at)) = (slots, slots_at, stub_at) else {
            let close = script::assemble(&[Call::new(CLOSE, [fd, 0, 0, 0, 0, 0])]);
            if let Some(code) = close.filter(|code| process.memory.file().write_all_at(code, entry).is_ok()) {
                let _ = run(tid, &regs, entry, batch);
                let _ = process.memory.file().write_all_at(&saved[..code.len()], entry);
                let _ = ptrace::set_registers(tid, &regs);
            }
            return false;
        };
        process.slots = slots;
        process.free = (0..process.slots.count()).rev().collect();
        (process.slots_at, process.stub_at) = (slots_at, stub_at);
        (process.complete, process.whole) = (true, true);
        if process.memory.file().write_all_at(&self.stub_image(stub_at), stub_at).is_err() {
            return false;
        }
        self.processes.insert(tid, process);
        self.ways.processes += 1;
        if !self.arm(tid, tid, regs) {
            self.give_up(tid, None);
            return false;
        }
        let (Some(thread), Some(process)) = (self.threads.get_mut(&tid), self.processes.get_mut(&tid)) else {
            return false;
        };
        let forced = if self.path.arming == Arming::Dispatch { FORCED.map(bit).iter().sum::<u64>() } else { 0 };
        thread.blocked = mask & forced;
        let words = slots_at + (thread.slot * slot::LEN) as u64;
        process.slots.set(thread.slot, slot::RET, entry);
        process.slots.set(thread.slot, slot::MASK, mask);
        let begin = begin_at(tid, regs, stub_at + self.stub.begin, words, fd);
        self.ways.learned(&super::learned::patch(process, &self.stub, tid, &begin, &sites, batch));
        true
    }

    /// Puts a child of fork(2) on the fast path that stands at its first stop, with these registers of the program's. It has the
    /// stub and the patches of its parent in its memory, which are `kin`; slots of its own are mapped over those of its
    /// parent. Whether that was done; if not, it stands as it stood.
    pub(super) fn inherit(
        &mut self,
        tid: Tid,
        maker: Tid,
        kin: Kin,
        regs: Registers,
        batch: &mut VecDeque<(Report, bool)>,
    ) -> bool {
        let Some(parent) = self.processes.get(&maker) else { return false };
        // The kernel forgets that SIGTRAP is ignored when it forces one.
        let ignored = kin.actions[1].is_some_and(|action| action[..8] == (libc::SIG_IGN as u64).to_ne_bytes());
        if !(self.path.at_once || self.path.eager)
            || !self.follow
            || parent.leaving
            || ignored
            || self.path.arming == Arming::Dispatch && kin.actions[0].is_some()
        {
            return false;
        }
        let Ok(memory) = File::options().read(true).write(true).open(format!("/proc/{}/mem", tid.0)) else {
            return false;
        };
        let memory = Text::new(memory);
        if !kin.sites.are_in(&memory) || !(self.path.begins)(tid) {
            return false;
        }
        let mut process = Process {
            slots_at: parent.slots_at,
            stub_at: parent.stub_at,
            blind: parent.blind,
            sites: kin.sites,
            bounds: kin.bounds,
            code: kin.code,
            handlers: kin.handlers,
            actions: kin.actions,
            program: kin.program,
            earlier: 0,
            complete: true,
            whole: true,
            ..Process::new(memory, &self.path.patches)
        };
        let len = (SLOTS * slot::LEN) as u64;
        let protection = (libc::PROT_READ | libc::PROT_WRITE) as u64;
        let flags = (libc::MAP_SHARED | libc::MAP_FIXED) as u64;
        let value = Arg::Value;
        let calls = [
            // MFD_CLOEXEC | MFD_ALLOW_SEALING
            Call {
                args: [Arg::Text(*b"strobe\0\0"), value(3), value(0), value(0), value(0), value(0)],
                ..Call::new(MEMFD_CREATE, [0; 6])
            },
            Call {
                args: [value(process.slots_at), value(len), value(protection), value(flags), Arg::Result(0), value(0)],
                ..Call::new(MMAP, [0; 6])
            },
        ];
        let at = process.stub_at + self.stub.script;
        if !script::assemble(&calls).is_some_and(|code| process.write(at, &code)) {
            return false;
        }
        let results = run(tid, &regs, at, batch);
        // ESRCH: it was killed.
        let _ = ptrace::set_registers(tid, &regs);
        let Some(fd) = results.as_ref().and_then(|results| ok(results.kept[0])) else { return false };
        let slots = Slots::open(tid, i32::try_from(fd).unwrap_or(-1), SLOTS);
        let mapped = results.and_then(|results| ok(results.kept[1])) == Some(process.slots_at);
        let (Ok(slots), true) = (slots, mapped) else {
            if let Some(code) = script::assemble(&[Call::new(CLOSE, [fd, 0, 0, 0, 0, 0])])
                && process.write(at, &code)
            {
                let _ = run(tid, &regs, at, batch);
                let _ = ptrace::set_registers(tid, &regs);
            }
            return false;
        };
        process.free = (0..slots.count()).rev().collect();
        process.slots = slots;
        let words = process.slots_at;
        self.processes.insert(tid, process);
        self.ways.processes += 1;
        self.ways.inherited += 1;
        if !self.arm(tid, tid, regs) {
            self.give_up(tid, None);
            return false;
        }
        let (Some(thread), Some(process), Ok(mask)) =
            (self.threads.get(&tid), self.processes.get(&tid), ptrace::signal_mask(tid))
        else {
            return false;
        };
        let words = words + (thread.slot * slot::LEN) as u64;
        let kept = [
            (slot::RET, regs.get(Register::Rip)),
            (slot::MASK, mask),
            (slot::SAVED_RAX, regs.get(Register::Rax)),
            (slot::SAVED_RDI, regs.get(Register::Rdi)),
            (slot::SAVED_RSI, regs.get(Register::Rsi)),
            (slot::SAVED_RDX, regs.get(Register::Rdx)),
            (slot::SAVED_R10, regs.get(Register::R10)),
        ];
        for (word, value) in kept {
            process.slots.set(thread.slot, word, value);
        }
        begin_at(tid, regs, process.stub_at + self.stub.adopt, words, fd);
        true
    }

    /// A task that is to be let go, or to go back to stops, may be in the first instructions of ours, or about to return from a
    /// handler: it is brought to the next of the program.
    pub(super) fn begun(&mut self, tid: Tid, batch: &mut VecDeque<(Report, bool)>) -> Turn {
        let Some(process) = self.threads.get(&tid).and_then(|thread| self.processes.get(&thread.process)) else {
            return Turn::Machine;
        };
        // Another call of its own would be made by stops from there.
        let returns = self.threads.get(&tid).is_some_and(|thread| thread.phase == Phase::Free);
        // A few steps at most; a signal that comes among them waits.
        let mut again = Vec::new();
        for _ in 0..64 {
            let Ok(regs) = ptrace::registers(tid) else { break };
            let ip = regs.get(Register::Rip);
            let begins = |offset| self.stub.begins(offset) || returns && offset == self.stub.bare;
            if !process.in_stub(&self.stub, ip).is_some_and(begins) {
                break;
            }
            let Some(status) = super::step(tid, batch) else { break };
            let signo = libc::WSTOPSIG(status);
            if status >> 16 == 0 && signo != libc::SIGTRAP {
                again.push(signo);
            }
        }
        for signo in again {
            let _ = wait::kill_thread(tid, signo);
        }
        Turn::Done
    }
}
