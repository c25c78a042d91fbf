//! Processes that are to outlive the tracer: those that it did not launch. However it dies, they go on as if they had never
//! been traced.
//!
//! A word of each lies in its memory that the kernel clears when the tracer dies ([`Owner`]), before it lets the process go.
//! A byte of that is the selector of Syscall User Dispatch: calls from sites that are not patched are made, then. Trampolines
//! look at it before they enter the stub, and make the call by themselves. So all that is left is what the tracer was in the
//! middle of, and that is nothing that the process could not go on from alone:
//!
//! - A call that was trapped stands before a SIGSYS, which is not waited for but only looked at, so that it is delivered
//!   when the tracer dies: the stub has a handler for it, which makes the call anew. That signal never stays blocked, so
//!   that the kernel has no reason to forget the handler.
//! - A call that is made with stops is made at its own site, with the dispatch off, or in the site's trampoline.
//! - Other calls are made by scripts that end where the program goes on ([`script::assemble_whole`]).
//! - A site is patched by one write, while no thread runs that could run through it: no breakpoints, and no single steps.

use super::start::just_there;
use super::text::Text;
use super::{AWAY, Action, CLOSE, CODE_MAPPING, FORCED, Fast, MEMFD_CREATE, MMAP, MUNMAP, Process, RT_SIGACTION};
use super::{SIGSET_LEN, SIGSYS, SLOTS, Status, clock, interrupted, is_confined, pages, proc, tasks};
use crate::maps;
use crate::os::owner::{self, Owner};
use crate::os::ptrace::{self, Register, Registers};
use crate::os::ring::Slots;
use crate::os::wait::{self, Report, Waited};
use agent::script::{self, Arg, Back, Call};
use agent::slot;
use agent::stub::Stub;
use model::Tid;
use std::collections::VecDeque;
use std::fs::File;
use std::os::unix::fs::FileExt;

/// What a process has that is to outlive the tracer.
#[derive(Debug)]
pub(super) struct Outliving {
    owner: Owner,
    /// Where it has the page of that.
    at: u64,
    /// Where code of ours can stand that is not the stub's.
    cave: u64,
}

/// How much room for code that is.
const CAVE: usize = 400;

/// How long the threads of a process get to stand still, nanoseconds.
const STILL: u64 = 100_000_000;

/// `SA_*` of asm/signal.h: the handler gets its information, on the stack for signals if there is one, and returns to the
/// stub.
const HANDLER_FLAGS: u64 = 0x4 | 0x0800_0000 | 0x0400_0000;

/// The handler of trapped calls, or what there is by default, as a call that sets it.
fn handling(handler: Option<(u64, u64)>) -> Call {
    let words = handler.map_or([0; 4], |(handler, restorer)| [handler, HANDLER_FLAGS, restorer, u64::MAX]);
    let (value, zero) = (Arg::Value, Arg::Value(0));
    let args = [value(SIGSYS as u64), Arg::Words(words), zero, value(SIGSET_LEN), zero, zero];
    Call { args, ..Call::new(RT_SIGACTION, [0; 6]) }
}

fn unmapping((at, len): (u64, u64)) -> Call {
    Call::new(MUNMAP, [at, len, 0, 0, 0, 0])
}

/// A result that is no error.
fn ok(result: u64) -> Option<u64> {
    (result <= 0u64.wrapping_sub(4096)).then_some(result)
}

/// The state of a task by proc_pid_stat(5).
fn state(tid: Tid) -> u8 {
    let text = proc::text(tid, "stat").unwrap_or_default();
    // Behind the name, which may hold anything.
    text.rsplit_once(") ").and_then(|(_, rest)| rest.bytes().next()).unwrap_or(b'X')
}

/// Waits for the next stop of a task, and for none of another. `None` if it is gone.
fn stop_of(tid: Tid, batch: &mut VecDeque<(Report, bool)>) -> Option<i32> {
    for round in 0u64.. {
        match wait::one(tid, false) {
            Waited::Report(report) => {
                if !libc::WIFSTOPPED(report.status) || report.status >> 16 == ptrace::event::EXIT {
                    batch.push_back((report, false));
                    return None;
                }
                return Some(report.status);
            }
            Waited::NoChildren => return None,
            Waited::Nothing | Waited::Interrupted => {}
        }
        // The first thread of a process whose others are not gone yet reports its end later.
        if round > 100 && matches!(state(tid), b'Z' | b'X') {
            return None;
        }
        if round < 1000 {
            clock::yield_now();
        } else {
            std::thread::sleep(std::time::Duration::from_micros(50));
        }
    }
    None
}

/// Lets a stopped task run to its next syscall stop. `again` says that a SIGSTOP has come meanwhile.
fn run_on(tid: Tid, again: &mut bool, batch: &mut VecDeque<(Report, bool)>) -> Option<()> {
    loop {
        ptrace::syscall(tid, 0).ok()?;
        let status = stop_of(tid, batch)?;
        if status >> 16 == 0 && libc::WSTOPSIG(status) == libc::SIGTRAP | 0x80 {
            return Some(());
        }
        // The one signal that cannot be blocked.
        *again |= status >> 16 == 0 && libc::WSTOPSIG(status) == libc::SIGSTOP;
    }
}

/// Lets a stopped task make calls by a script at `at`, after which it goes on with these registers, with a tracer or without.
/// Their results, each of which is given to `told` as soon as it is there; `None` if the task is gone.
fn run(
    tid: Tid,
    (memory, at): (&File, u64),
    regs: &Registers,
    calls: &[Call],
    told: &mut dyn FnMut(usize, u64),
    batch: &mut VecDeque<(Report, bool)>,
) -> Option<Vec<u64>> {
    use Register::{R8, R9, R10, R11, R12, R13, R14, R15, Rax, Rbp, Rbx, Rcx, Rdi, Rdx, Rip, Rsi};
    let order = [Rax, Rbx, Rcx, Rdx, Rsi, Rdi, Rbp, R8, R9, R10, R11, R12, R13, R14, R15];
    let back = Back {
        registers: order.map(|register| regs.get(register)),
        flags: regs.get(Register::Rflags),
        ip: regs.get(Rip),
        mask: ptrace::signal_mask(tid).ok()?,
    };
    let code = script::assemble_whole(calls, &back)?;
    memory.write_all_at(&code, at).ok()?;
    let mut begin = *regs;
    begin.set(Rip, at);
    begin.set(Register::OrigRax, u64::MAX);
    ptrace::set_registers(tid, &begin).ok()?;
    ptrace::set_signal_mask(tid, u64::MAX).ok()?;
    let (mut results, mut again) = (Vec::new(), false);
    // The last call gives the signal mask back.
    for at in 0..=calls.len() {
        run_on(tid, &mut again, batch)?;
        run_on(tid, &mut again, batch)?;
        let result = ptrace::registers(tid).ok()?.get(Rax);
        results.push(result);
        told(at, result);
    }
    ptrace::set_registers(tid, regs).ok()?;
    if again {
        let _ = wait::kill_thread(tid, libc::SIGSTOP);
    }
    Some(results)
}

/// The same, of the script of a process's stub.
fn run_in_stub(
    tid: Tid,
    process: &Process,
    stub: &Stub,
    regs: &Registers,
    calls: &[Call],
    batch: &mut VecDeque<(Report, bool)>,
) -> Option<Vec<u64>> {
    run(tid, (process.memory.file(), process.stub_at + stub.script), regs, calls, &mut |_, _| {}, batch)
}

/// Lets a stopped task map stretches of memory for trampolines. Those that it could.
pub(super) fn map(
    tid: Tid,
    process: &Process,
    stub: &Stub,
    regs: &Registers,
    stretches: &[(u64, u64)],
    batch: &mut VecDeque<(Report, bool)>,
) -> Vec<(u64, u64)> {
    let mut mapped = Vec::new();
    for some in stretches.chunks(script::KEPT) {
        let calls: Vec<Call> = some.iter().map(|&stretch| Call::new(MMAP, just_there(stretch))).collect();
        let results = run_in_stub(tid, process, stub, regs, &calls, batch).unwrap_or_default();
        mapped.extend(some.iter().zip(results).filter(|((at, _), result)| at == result).map(|(&stretch, _)| stretch));
    }
    mapped
}

/// Room for code that nothing uses: the zeros that fill the last page of a mapping of code.
fn cave(tid: Tid, memory: &File) -> Option<u64> {
    let text = proc::text(tid, "maps")?;
    let lines = maps::parse(&text).flatten().filter(|mapping| mapping.is_code() && mapping.access.ends_with('p'));
    lines.filter(|mapping| mapping.inode != 0 || mapping.name == "[vdso]").find_map(|mapping| {
        let at = mapping.to.checked_sub(CAVE as u64).filter(|&at| at >= mapping.from)?;
        let mut bytes = [1; CAVE];
        memory.read_exact_at(&mut bytes, at).ok()?;
        (bytes == [0; CAVE]).then_some(at)
    })
}

/// Lets a stopped task's process do again what it did when it got a signal.
pub(super) fn act_again(
    tid: Tid,
    process: &Process,
    stub: &Stub,
    regs: &Registers,
    (signo, action): (i32, Action),
    batch: &mut VecDeque<(Report, bool)>,
) {
    let mut words = [0; 4];
    for (word, bytes) in words.iter_mut().zip(action.chunks_exact(8)) {
        *word = bytes.try_into().map_or(0, u64::from_ne_bytes);
    }
    let (value, zero) = (Arg::Value, Arg::Value(0));
    let args = [value(signo as u64), Arg::Words(words), zero, value(SIGSET_LEN), zero, zero];
    run_in_stub(tid, process, stub, regs, &[Call { args, ..Call::new(RT_SIGACTION, [0; 6]) }], batch);
}

impl Process {
    /// Where the byte is that says whether the tracer lives.
    pub(super) fn owner_at(&self) -> Option<u64> {
        self.outliving.as_ref().map(|outliving| outliving.at + outliving.owner.byte())
    }

    /// Brings it about that no thread runs that could run through a site. Those that have been stopped for it report that.
    /// Who sleeps in a call is left alone: it goes on in the stub first. False if one does not stand still.
    pub(super) fn still(&self) -> bool {
        let until = clock::monotonic() + STILL;
        loop {
            let mut moving = false;
            for tid in tasks(self.id).into_iter().chain(self.guests.iter().copied()) {
                if state(tid) != b'R' || ptrace::interrupt(tid).is_err() {
                    continue;
                }
                moving = true;
                while state(tid) == b'R' {
                    if clock::monotonic() > until {
                        return false;
                    }
                    clock::yield_now();
                }
            }
            if !moving {
                return true;
            }
        }
    }
}

impl Fast {
    /// Whether a task is one of a process that is to outlive the tracer, and records.
    #[must_use]
    pub fn outlives(&self, tid: Tid) -> bool {
        let process = self.threads.get(&tid).and_then(|thread| self.processes.get(&thread.process));
        process.is_some_and(|process| process.outliving.is_some())
    }

    /// Sets a process up of which a task stands at the exit of a call.
    pub(super) fn set_up_outliving(
        &self,
        tid: Tid,
        process: Tid,
        regs: &Registers,
        batch: &mut VecDeque<(Report, bool)>,
    ) -> Option<Process> {
        let status = Status::of(tid)?;
        if !regs.is_64()
            || regs.get(Register::GsBase) != 0
            || !owner::fits()
            || status.is_in(SIGSYS, &["SigIgn:", "SigCgt:"]) != Some(false) && !self.left_behind.contains(&process)
        {
            return None;
        }
        let memory = File::options().read(true).write(true).open(format!("/proc/{}/mem", process.0)).ok()?;
        let cave = cave(tid, &memory)?;
        let (at, len, _) = self.stub_mapping();
        let map = Call::new(MMAP, [at, len, CODE_MAPPING.0, CODE_MAPPING.1, u64::MAX, 0]);
        let mapped = run(tid, (&memory, cave), regs, &[map], &mut |_, _| {}, batch);
        // It is gone otherwise.
        let _ = memory.write_all_at(&[0; CAVE], cave);
        let stub_at = ok(*mapped?.first()?)?;
        memory.write_all_at(&self.stub_image(stub_at), stub_at).ok()?;

        let (value, fd) = (Arg::Value, Arg::Result(0));
        let len = (SLOTS * slot::LEN) as u64;
        let (read, write) = (libc::PROT_READ as u64, libc::PROT_WRITE as u64);
        let mapping = |len, protection, offset| Call {
            args: [value(AWAY), value(len), value(protection), value(libc::MAP_SHARED as u64), fd, value(offset)],
            ..Call::new(MMAP, [0; 6])
        };
        let calls = [
            // MFD_CLOEXEC | MFD_ALLOW_SEALING
            Call {
                args: [Arg::Text(*b"strobe\0\0"), value(3), value(0), value(0), value(0), value(0)],
                ..Call::new(MEMFD_CREATE, [0; 6])
            },
            mapping(len, read | write, 0),
            mapping(slot::OWNER_LEN as u64, read, len),
            Call { args: [fd, value(0), value(0), value(0), value(0), value(0)], ..Call::new(CLOSE, [0; 6]) },
            handling(Some((stub_at + self.stub.handler, stub_at + self.stub.restorer))),
        ];
        let (mut file, mut slots, mut owned) = (0, None, None);
        let mut told = |at: usize, result: u64| match at {
            0 => file = i32::try_from(result).unwrap_or(-1),
            // While it is open.
            2 => {
                slots = Slots::open(tid, file, SLOTS).ok();
                owned = slots.as_ref().and_then(|_| Owner::open(tid, file, SLOTS).ok());
            }
            _ => {}
        };
        let results = run(tid, (&memory, stub_at + self.stub.script), regs, &calls, &mut told, batch)?;
        let used = clock::used(process).unwrap_or(0);
        let mut made = Process {
            id: process,
            slots_at: results.get(1).copied().and_then(ok).unwrap_or(0),
            stub_at,
            used,
            used_last: used,
            ..Process::new(Text::new(memory), &self.path.patches)
        };
        let owner_at = results.get(2).copied().and_then(ok);
        let handled = results.get(4) == Some(&0);
        if let (Some(slots), Some(owner), Some(at), true) = (slots, owned, owner_at, handled && made.slots_at != 0) {
            made.free = (0..slots.count()).rev().collect();
            made.slots = slots;
            made.sites.set_outliving();
            made.outliving = Some(Outliving { owner, at, cave });
            if self.learn_actions(tid, &mut made, &status, regs, batch).is_some() {
                return Some(made);
            }
        }
        let parts = [(made.slots_at, len), (owner_at.unwrap_or(0), slot::OWNER_LEN as u64)];
        self.take_out(tid, &made, cave, &mut parts.into_iter().filter(|&(at, _)| at != 0), regs, batch);
        None
    }

    /// Asks what a process does when it gets the other forced signals.
    fn learn_actions(
        &self,
        tid: Tid,
        process: &mut Process,
        status: &Status,
        regs: &Registers,
        batch: &mut VecDeque<(Report, bool)>,
    ) -> Option<()> {
        for (at, &signo) in FORCED.iter().enumerate().skip(1) {
            if !status.is_in(signo, &["SigIgn:", "SigCgt:"])? {
                continue;
            }
            let into = process.slots_at + u64::from(slot::ACTION);
            let ask = Call::new(RT_SIGACTION, [signo as u64, 0, into, SIGSET_LEN, 0, 0]);
            let results = run_in_stub(tid, process, &self.stub, regs, &[ask], batch)?;
            (results.first() == Some(&0)).then_some(())?;
            let action: &mut Action = process.actions[at].insert([0; 32]);
            for (offset, word) in (slot::ACTION..).step_by(8).zip(action.chunks_exact_mut(8)) {
                word.copy_from_slice(&process.slots.get(0, offset).to_ne_bytes());
            }
        }
        Some(())
    }

    /// Whether the handler of SIGSYS is that of the stub.
    fn handles_still(
        &self,
        tid: Tid,
        process: &Process,
        regs: &Registers,
        batch: &mut VecDeque<(Report, bool)>,
    ) -> bool {
        if process.slots.count() == 0 {
            return true;
        }
        let into = process.slots_at + u64::from(slot::ACTION);
        let ask = Call::new(RT_SIGACTION, [SIGSYS as u64, 0, into, SIGSET_LEN, 0, 0]);
        let results = run_in_stub(tid, process, &self.stub, regs, &[ask], batch);
        let handler = process.slots.get(0, slot::ACTION);
        results.is_none_or(|results| results.first() != Some(&0))
            // 0 where the kernel has reset it.
            || [0, process.stub_at + self.stub.handler].contains(&handler)
    }

    /// Lets a process's last task on the fast path take the handler and the mappings out of its memory.
    fn take_out(
        &self,
        tid: Tid,
        process: &Process,
        cave: u64,
        parts: &mut dyn Iterator<Item = (u64, u64)>,
        regs: &Registers,
        batch: &mut VecDeque<(Report, bool)>,
    ) {
        // Unless the program has another one by now.
        let ours = self.handles_still(tid, process, regs, batch).then(|| handling(None));
        let calls: Vec<Call> = ours.into_iter().chain(parts.map(unmapping)).collect();
        for some in calls.chunks(script::KEPT) {
            if run_in_stub(tid, process, &self.stub, regs, some, batch).is_none() {
                return;
            }
        }
        // The code of those scripts comes last, from elsewhere.
        let mut bytes = [1; CAVE];
        if process.memory.file().read_exact_at(&mut bytes, cave).is_ok() && bytes == [0; CAVE] {
            let stub = unmapping(pages((process.stub_at, self.stub.len() as u64)));
            run(tid, (process.memory.file(), cave), regs, &[stub], &mut |_, _| {}, batch);
            // It is gone otherwise.
            let _ = process.memory.file().write_all_at(&[0; CAVE], cave);
        }
    }

    /// Takes handler and mappings out of the memory of a process whose last task on the fast path stands.
    pub(super) fn unmap_outliving(
        &self,
        process: &Process,
        tid: Tid,
        regs: &mut Registers,
        batch: &mut VecDeque<(Report, bool)>,
    ) {
        let Some(outliving) = &process.outliving else { return };
        process.sites.restore_pads(&process.memory);
        if is_confined(tid) {
            return;
        }
        super::restart_now(regs);
        let _ = ptrace::set_syscall_user_dispatch(tid, None, None);
        let rest = [(process.slots_at, (SLOTS * slot::LEN) as u64), (outliving.at, slot::OWNER_LEN as u64)];
        self.take_out(tid, process, outliving.cave, &mut process.sites.mapped().chain(rest), regs, batch);
    }

    /// A child with its own memory has the handler too: that goes before it runs. It may be any process's, then.
    pub(super) fn disown(
        &self,
        tid: Tid,
        process: &Process,
        memory: &File,
        regs: &Registers,
        batch: &mut VecDeque<(Report, bool)>,
    ) {
        if interrupted(regs.get(Register::Rax).cast_signed()) {
            return;
        }
        let at = process.stub_at + self.stub.script;
        run(tid, (memory, at), regs, &[handling(None)], &mut |_, _| {}, batch);
    }
}
