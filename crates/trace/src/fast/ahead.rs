//! Calls that are told where they are trapped, because it is known by what they end: so they stop less often.

use super::{
    CLONE, CLONE3, ERESTARTNOINTR, EXECVE, EXECVEAT, EXIT_GROUP, FORK, Fast, Phase, Queued, SI_KERNEL, Turn, VFORK, bit,
};
use crate::machine::{Entry, Finish, Machine};
use crate::os::clock;
use crate::os::ptrace::{self, Register, Registers};
use crate::os::wait::Report;
use abi::Abi;
use model::Tid;
use model::event::{Enter, Event, Return};
use model::memory::Snapshot;
use std::collections::VecDeque;

impl Fast {
    /// Whether the entry of a call that was trapped can be told there: what follows is one of the stops that making a task or
    /// executing a program makes, or the breakpoint behind the call, which the task must not block.
    pub(super) fn is_told_ahead(&self, tid: Tid, nr: u64) -> bool {
        let Some(thread) = self.threads.get(&tid) else { return false };
        let Some(process) = self.processes.get(&thread.process) else { return false };
        self.path.untouched
            && matches!(nr, FORK | VFORK | CLONE | CLONE3 | EXECVE | EXECVEAT)
            && process.outliving.is_none()
            && thread.blocked & bit(libc::SIGTRAP) == 0
            && process.actions[1].is_none()
    }

    /// Lets a task make the call at whose site it stands, of which the entry is told now.
    pub(super) fn go_ahead(&mut self, tid: Tid, mut regs: Registers) -> Turn {
        let Some(ip) = self.lead_aside(tid, &mut regs, None, true) else { return Turn::Machine };
        let (args, nr, sp) = (regs.arguments(Abi::X86_64), regs.get(Register::Rax), regs.get(Register::Rsp));
        Turn::Entry(Entry { abi: Abi::X86_64, nr, args, ip, sp })
    }

    /// Whether a task makes a call whose entry was told ahead, and needs no stop at the real one.
    #[must_use]
    pub fn is_ahead(&self, tid: Tid) -> bool {
        matches!(self.threads.get(&tid).map(|thread| thread.phase), Some(Phase::Redirected { ahead: true, .. }))
    }

    /// The end of a call whose entry was told ahead, if this stop tells of it: it has failed, or something came before it was made
    /// (then it will be made again from its beginning). And whether the stop tells of that alone.
    pub fn failed_ahead(
        &mut self,
        tid: Tid,
        status: i32,
        batch: &mut VecDeque<(Report, bool)>,
        machine: &mut Machine,
    ) -> Option<(Finish, bool)> {
        use ptrace::event::{CLONE, EXEC, EXIT, FORK, VFORK};
        let thread = self.threads.get_mut(&tid)?;
        let Phase::Redirected { ret, nr, from, ahead: true } = thread.phase else { return None };
        if !libc::WIFSTOPPED(status) || matches!(status >> 16, EXEC | EXIT) {
            return None;
        }
        if matches!(status >> 16, FORK | VFORK | CLONE) {
            // As with stops from here on.
            thread.phase = Phase::Redirected { ret, nr, from, ahead: false };
            return None;
        }
        let mut regs = ptrace::registers(tid).ok()?;
        let ip = regs.get(Register::Rip);
        let own = ip == from + 3
            && status >> 16 == 0
            && libc::WSTOPSIG(status) == libc::SIGTRAP
            && ptrace::siginfo(tid).is_ok_and(|info| info[8..12] == SI_KERNEL.to_ne_bytes());
        let value = match ip.checked_sub(from)? {
            0 => {
                regs.set(Register::Rip, ret.wrapping_sub(2));
                regs.set(Register::Rax, nr);
                regs.set(Register::OrigRax, u64::MAX);
                -ERESTARTNOINTR
            }
            2 | 3 => {
                regs.set(Register::Rip, ret);
                regs.set(Register::Rcx, ret);
                regs.get(Register::Rax).cast_signed()
            }
            _ => return None,
        };
        thread.phase = Phase::Free;
        // ESRCH: it was killed, and reports that.
        let _ = ptrace::set_registers(tid, &regs);
        if own && self.is_leaving(tid) {
            self.release(tid, batch, machine);
        }
        let ret = Return { value, error: (-4095..0).contains(&value) };
        let (ip, sp) = (regs.get(Register::Rip), regs.get(Register::Rsp));
        Some((Finish { abi: Abi::X86_64, ret, ip, sp }, own))
    }

    /// The only thread of a process ends it by a call that was trapped. What there is to be told of that is known here: it
    /// does not stop on its way out. Whether that was done.
    pub(super) fn exits(&mut self, tid: Tid, mut regs: Registers, ret: u64, class: u16) -> bool {
        let Some(thread) = self.threads.get(&tid) else { return false };
        let (Some(process), Some(options)) = (self.processes.get_mut(&thread.process), self.options) else {
            return false;
        };
        if !process.is_alone() || self.counts || !self.path.untouched {
            return false;
        }
        regs.set(Register::Rip, process.stub_at + self.stub.bare);
        process.later.count(ret);
        // No signal comes any more: it would find the program in the stub.
        if ptrace::set_signal_mask(tid, u64::MAX).is_err() || ptrace::set_registers(tid, &regs).is_err() {
            // ESRCH: it was killed, and reports that.
            return true;
        }
        let _ = ptrace::set_options(tid, options & !ptrace::options::TRACEEXIT);
        if self.classes.plan(class.into()).is_some() {
            let (ticks, args, sp) = (clock::ticks(), regs.arguments(Abi::X86_64), regs.get(Register::Rsp));
            self.calibrate();
            let time = self.stamp(self.last.0);
            let enter = Enter { tid, abi: Abi::X86_64, nr: EXIT_GROUP, args, ip: ret, sp, time };
            self.queue.push_back(Queued::told(tid, ticks, Event::Enter(enter), Some(Snapshot::default())));
        }
        let _ = ptrace::cont(tid, 0);
        true
    }
}
