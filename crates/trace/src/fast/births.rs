//! Tasks that make others, and these from their first stops to their ends.

use super::text::Text;
use super::{Birth, CLONE, CLONE_THREAD, FEW, FORK, Fast, Phase, Process, SIGSET_LEN, SIGSYS, SLOTS, Thread, VFORK};
use super::{RT_SIGACTION, bit, block_hidden, clone_flags, family, inject, interrupted, learned, open_record};
use crate::machine::Machine;
use crate::os::ptrace::{self, Register};
use crate::os::wait::Report;
use crate::task::Awaiting;
use crate::ways::Left;
use abi::Abi;
use agent::record::Record;
use agent::slot;
use model::Tid;
use model::memory::Snapshot;
use std::collections::VecDeque;
use std::fs::File;

impl Fast {
    /// A task has made a child: by a call with stops, or by one that it records.
    pub(super) fn makes(&mut self, tid: Tid, event: i32, machine: &Machine) {
        self.tell_making(tid);
        let Some(&Thread { process: maker, phase, .. }) = self.threads.get(&tid) else { return };
        let known = match phase {
            Phase::Redirected { ret, nr, .. } => {
                ptrace::registers(tid).ok().map(|regs| (ret, nr, regs.arguments(Abi::X86_64)))
            }
            Phase::Free => self.making(tid).map(|call| (call.ip, call.nr, call.args)),
        };
        let Some((ret, nr, args)) = known else { return };
        if phase == Phase::Free
            && let Some(process) = self.processes.get_mut(&maker)
            && event == ptrace::event::FORK
            && process.complete
            && !process.leaving
        {
            // What its children have trapped at, so that the next ones need not.
            let sites = process.missed(&self.learned);
            if !sites.is_empty() {
                process.owed = sites;
                // ESRCH: it was killed.
                let _ = ptrace::interrupt(tid);
            }
        }
        if let Ok(child) = ptrace::event_message(tid)
            && let Ok(child) = i32::try_from(child).map(Tid)
            // It may have stopped before.
            && !machine.tasks().contains_key(&child)
        {
            let kin =
                if event == ptrace::event::FORK { self.processes.get(&maker).and_then(Process::kin) } else { None };
            let process = clone_flags(tid, nr, &args) & CLONE_THREAD == 0;
            self.births.insert(child, Birth { process, maker, hidden: self.hidden(tid), ret, kin });
        }
    }

    /// A child has been faster than the event of its maker, whose `gs` it has.
    fn tell_maker(&mut self, gs: u64) {
        let is_at = |process: &Process, slot: usize| process.slots_at + (slot * slot::LEN) as u64 == gs;
        let of =
            |thread: &Thread| self.processes.get(&thread.process).is_some_and(|process| is_at(process, thread.slot));
        let makers: Vec<Tid> = self.threads.iter().filter(|(_, thread)| of(thread)).map(|(&tid, _)| tid).collect();
        for tid in makers {
            self.tell_making(tid);
        }
    }

    /// Tells the entry of the call that makes a child, if its task records it, and nobody was told of it.
    fn tell_making(&mut self, tid: Tid) {
        if let Some(record) = self.making(tid)
            && let Some(thread) = self.threads.get_mut(&tid).filter(|thread| !thread.told)
        {
            thread.told = true;
            self.tell_entry(tid, &record, Snapshot::default());
        }
    }

    /// The record of the call that a task is in, if it records one that makes a child.
    fn making(&self, tid: Tid) -> Option<Record> {
        let thread = self.threads.get(&tid).filter(|thread| thread.phase == Phase::Free)?;
        let process = self.processes.get(&thread.process)?;
        let record = open_record(&process.slots, thread, &self.classes)?.record;
        matches!(record.nr, FORK | VFORK | CLONE).then_some(record)
    }

    /// Patches what its process owes, where a task stands that was in the middle of a call then.
    pub(super) fn catch_up(&mut self, tid: Tid, batch: &mut VecDeque<(Report, bool)>) {
        let Some(thread) = self.threads.get(&tid).filter(|thread| thread.phase == Phase::Free) else { return };
        let id = thread.process;
        let Some(process) = self.processes.get_mut(&id).filter(|process| !process.owed.is_empty()) else { return };
        let Ok(mut regs) = ptrace::registers(tid) else { return };
        // A call that goes on by itself then.
        if interrupted(regs.get(Register::Rax).cast_signed()) {
            return;
        }
        let owed = std::mem::take(&mut process.owed);
        if self.settle(tid, &mut regs).is_some() {
            // ESRCH: it was killed.
            let _ = ptrace::set_registers(tid, &regs);
        }
        if let Some(process) = self.processes.get_mut(&id).filter(|process| process.complete && !process.leaving) {
            self.ways.learned(&learned::patch(process, &self.stub, tid, &regs, &owed, batch));
        }
    }

    /// A task that may have been born in a process on the fast path stands at its first stop.
    pub(super) fn born(&mut self, tid: Tid, batch: &mut VecDeque<(Report, bool)>, machine: &mut Machine) {
        if machine.tasks().get(&tid).is_some_and(|task| task.awaiting != Awaiting::Birth) {
            return;
        }
        let birth = self.births.remove(&tid);
        let family = match &birth {
            Some(birth) if birth.process => Some((tid, birth.maker)),
            _ => family(tid),
        };
        let (Ok(mut regs), Some((own, parent))) = (ptrace::registers(tid), family) else { return };
        if birth.is_none() {
            self.tell_maker(regs.get(Register::GsBase));
        }
        let mut hidden = birth.as_ref().map_or(0, |birth| birth.hidden);
        let maker = match &birth {
            _ if self.processes.contains_key(&own) => own,
            Some(birth) => birth.maker,
            None => parent,
        };
        // Its maker may have been let go meanwhile.
        let gone = self.gone.get(&maker).filter(|_| !self.processes.contains_key(&maker));
        let Some(process) = self.processes.get(&maker).or(gone) else { return };
        if !regs.is_64() {
            return;
        }
        let gs = regs.get(Register::GsBase).wrapping_sub(process.slots_at);
        let inherited = gs < (SLOTS * slot::LEN) as u64;
        if inherited {
            regs.set(Register::GsBase, 0);
            if birth.is_none() && process.outliving.is_some() {
                // Its maker is still making it.
                hidden = process.slots.get((gs / slot::LEN as u64) as usize, slot::HIDDEN) & bit(SIGSYS);
            }
            if process.outliving.is_some() {
                // Made at its own site, or in the site's trampoline.
                if let Some(site) = process.sites.origin(regs.get(Register::Rip)) {
                    regs.set(Register::Rip, site.wrapping_add(2));
                    regs.set(Register::Rcx, site.wrapping_add(2));
                }
            } else if [self.stub.bare, self.stub.call]
                .map(|at| process.stub_at + at + 2)
                .contains(&regs.get(Register::Rip))
            {
                let slot = (gs / slot::LEN as u64) as usize;
                let ret = birth.as_ref().map_or_else(|| process.slots.get(slot, slot::RET), |birth| birth.ret);
                regs.set(Register::Rip, ret);
                regs.set(Register::Rcx, ret);
            }
        }
        if own == maker
            && let Some(process) = gone
        {
            // The last of its process that knows nothing of that.
            if inherited && !self.births.values().any(|birth| birth.maker == maker) {
                self.take_out_all(process, tid, &mut regs, batch);
                self.left_behind.remove(&maker);
            }
            // ESRCH: it was killed.
            let _ = ptrace::set_registers(tid, &regs);
            block_hidden(tid, hidden);
            return self.forget_gone();
        }
        // A child of vfork(2) runs in the memory of its parent, as a thread does, until it executes something.
        let in_memory = |(&of, thread): (&Tid, &Thread)| thread.process == maker && ptrace::same_memory(of, tid);
        if own == maker || self.threads.iter().any(in_memory) {
            let may = !process.leaving && (own == maker || self.follow && (self.path.begins)(own));
            if may && regs.get(Register::GsBase) == 0 && self.arm(tid, maker, regs) {
                if let (Some(thread), Some(process)) = (self.threads.get(&tid), self.processes.get(&maker))
                    && hidden != 0
                {
                    process.slots.set(thread.slot, slot::HIDDEN, hidden);
                }
                machine.arm(tid, true);
                return;
            }
            // No slot: the process goes back to stops before this thread can run into a patched site.
            self.give_up(maker, Some(Left::Thread));
        } else {
            // Its own memory, with the patches in it that were in place when it was made.
            let kin = match birth {
                Some(birth) => birth.kin,
                None => process.kin(),
            };
            self.children.insert(tid, maker);
            let worth = self.path.at_once || self.counts || self.lives.get(&maker).is_none_or(|calls| *calls >= FEW);
            if let Some(kin) = kin.filter(|_| worth && inherited && own == tid)
                && self.inherit(tid, maker, kin, regs, batch)
            {
                machine.arm(tid, true);
                return;
            }
            let Some(process) = self.processes.get(&maker).or_else(|| self.gone.get(&maker)) else { return };
            let action =
                process.actions[0].filter(|_| process.ignores() && !interrupted(regs.get(Register::Rax).cast_signed()));
            if let Some(action) = action.filter(|_| inherited && process.outliving.is_none())
                && let Ok(mask) = ptrace::signal_mask(tid)
                && ptrace::set_signal_mask(tid, u64::MAX).is_ok()
            {
                let slot = (gs / slot::LEN as u64) as usize;
                let args = [SIGSYS as u64, process.lay(slot, &action), 0, SIGSET_LEN, 0, 0];
                // It is gone otherwise.
                let _ = inject(tid, &regs, process.stub_at + self.stub.bare, RT_SIGACTION, args, 0, batch);
                let _ = ptrace::set_signal_mask(tid, mask);
            }
            if let Ok(memory) = File::options().read(true).write(true).open(format!("/proc/{}/mem", tid.0)) {
                let memory = Text::new(memory);
                process.sites.restore(&memory);
                if process.outliving.is_some() && ptrace::set_registers(tid, &regs).is_ok() {
                    self.disown(tid, process, memory.file(), &regs, batch);
                }
            }
        }
        // ESRCH: it was killed.
        let _ = ptrace::set_registers(tid, &regs);
        block_hidden(tid, hidden);
        self.forget_gone();
    }

    /// Forgets processes that record nothing more, and of which no child is expected.
    pub(super) fn forget_gone(&mut self) {
        let births = &self.births;
        self.gone.retain(|&id, _| births.values().any(|birth| birth.maker == id));
    }

    /// A child has ended, or executes something: how many calls it has made says whether it is worth it that the next ones
    /// record at once.
    pub(super) fn lived(&mut self, child: Tid) {
        self.lives.remove(&child);
        let Some(maker) = self.children.remove(&child) else { return };
        let stopped = self.counters.get(&child).map_or(0, |counter| counter.calls.into());
        let calls = self.processes.get(&child).map_or(stopped, |process| process.recorded);
        if self.processes.contains_key(&maker) {
            self.lives.entry(maker).and_modify(|last| *last = (*last + calls) / 2).or_insert(calls);
        }
    }
}
