//! The fast path: tasks that record their own calls, instead of stopping for each.
//!
//! A task begins with stops. When a process's calls come often, the tracer lets one of its tasks map a stub and slots for
//! records (`agent`), points each task's `gs` at a slot, and turns Syscall User Dispatch on: from then on calls from
//! anywhere but the stub are trapped. A site that has trapped is patched to jump to the stub, which makes the call and
//! records it. The tracer drains the records and hands them out as the same events that stops make.
//!
//! What cannot be recorded stops: the stub makes such a call trap, and the tracer lets it be made from a bare `syscall` in
//! the stub with ordinary syscall stops around it ([`Phase::Redirected`]). Signals find the program where they would find
//! it otherwise: before one is delivered, a call that the stub is in the middle of is finished or undone
//! ([`Fast::settle`]), so that neither handler nor restart ever sees the stub.
//!
//! Nothing that the tracee can write is trusted: a ring that says nonsense ends the fast path of its process.

mod ahead;
pub mod arming;
mod births;
mod learned;
mod outliving;
mod remembered;
mod sites;
mod start;
mod text;

use arming::{Arming, Place, pages};
use learned::{Code, Later, Learned, Named, Sources};
use sites::{Sites, patched};
use text::Text;

use crate::machine::{Call, Entry, Machine};
use crate::os::clock;
use crate::os::memory::Live;
use crate::os::ptrace::{self, Register, Registers};
use crate::os::ring::Slots;
use crate::os::wait::{self, Report, Waited};
use crate::proc;
use crate::ways::{Left, Patch, Ways};
use abi::Abi;
use agent::patch;
use agent::record::Record;
use agent::slot;
use agent::stub::{self, Classes, Progress, Stub};
use model::event::{Counts, Enter, Event, Exit, Note, Return, Stamp};
use model::lookup::Found;
use model::memory::{Addr, Memory, Snapshot};
use model::plan::{Amount, Plan, Source, When};
use model::{Tid, TidMap};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet, VecDeque};
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::rc::Rc;

/// Slots of one process; a process with more threads is traced by stops.
const SLOTS: usize = 256;
/// Stops of one task before it is upgraded where a program shares a terminal with the trace.
const FREQUENT: u32 = 256;
/// Stops of one task before it is worth being upgraded: the smallest programs make fewer calls.
const WORTH: u32 = 48;
/// Those stops have to come within this time, nanoseconds.
const SOON: u64 = 500_000_000;
/// Children of a process that make fewer calls than this are faster with stops.
const FEW: u64 = 24;
/// So many stops of a process are weighed against what it has recorded meanwhile.
const JUDGED: u32 = 512;
/// Most records that are taken from one slot at once.
const BATCH: usize = 2048;

/// A call of this many nanoseconds is taken to have slept.
const LONG: u64 = 50_000;

const SIGSYS: i32 = libc::SIGSYS;
/// Signals that the kernel forces on a task for what we do: a call is trapped, a site that is being patched is run through,
/// the stub copies from where there is nothing.
/// Where they are blocked it unblocks them, and forgets what the program does when it gets them.
pub const FORCED: [i32; 4] = [SIGSYS, libc::SIGTRAP, libc::SIGSEGV, libc::SIGBUS];
/// `si_code` of an `int3` (asm-generic/siginfo.h).
const SI_KERNEL: i32 = 0x80;
/// `si_code` of a call that Syscall User Dispatch has trapped (asm-generic/siginfo.h).
const SYS_USER_DISPATCH: i32 = 2;

/// Where the kernel is asked to map slots and stub: far from where it puts libraries by itself, so that what their sites
/// can jump to stays free.
const AWAY: u64 = 0x2a5c_4e80_0000;

/// How code of ours is mapped: protection and flags of mmap(2).
const CODE_MAPPING: (u64, u64) =
    ((libc::PROT_READ | libc::PROT_EXEC) as u64, (libc::MAP_PRIVATE | libc::MAP_ANONYMOUS) as u64);

/// What a program does when it gets a signal: `struct kernel_sigaction`, handler, flags, restorer, mask.
type Action = [u8; 32];

const MMAP: u64 = 9;
const CLOSE: u64 = 3;
const MUNMAP: u64 = 11;
const RESTART_SYSCALL: u64 = 219;
const RT_SIGACTION: u64 = 13;
const RT_SIGPROCMASK: u64 = 14;
const RT_SIGRETURN: u64 = 15;
/// rt_sigsuspend, pselect6, ppoll, epoll_pwait, epoll_pwait2: a handler that interrupts them begins with their mask, if their
/// argument is none of NULL.
const WITH_MASK: [(u64, Register); 5] =
    [(130, Register::Rdi), (270, Register::R9), (271, Register::R10), (281, Register::R8), (441, Register::R8)];
/// Where a handler finds the mask that is restored when it returns, from its stack pointer: behind the address it returns to,
/// in `struct ucontext` (asm/ucontext.h).
const FRAME_MASK: u64 = 8 + 296;
/// Where rt_sigreturn(2) finds registers, from the stack pointer that the handler leaves; and how much of a frame there is up to
/// the end of the mask.
const FRAME_RAX: usize = 40 + 104;
const FRAME_RSP: usize = 40 + 120;
const FRAME_RIP: usize = 40 + 128;
const FRAME: usize = FRAME_MASK as usize;
const CLONE: u64 = 56;
const EXECVE: u64 = 59;
const EXECVEAT: u64 = 322;
const EXIT_GROUP: u64 = 231;
const FORK: u64 = 57;
const VFORK: u64 = 58;
const PRCTL: u64 = 157;
const MLOCKALL: u64 = 151;
const ARCH_PRCTL: u64 = 158;
const MEMFD_CREATE: u64 = 319;
const SECCOMP: u64 = 317;
const CLONE3: u64 = 435;

/// `sizeof(sigset_t)` of the kernel.
const SIGSET_LEN: u64 = 8;

/// `ERESTARTNOINTR` (linux/errno.h of the kernel's own): the call will be made again from its beginning.
const ERESTARTNOINTR: i64 = 513;

const CLONE_VM: u64 = 0x100;
const CLONE_VFORK: u64 = 0x4000;
const CLONE_THREAD: u64 = 0x1_0000;
const CLONE_UNTRACED: u64 = 0x80_0000;

/// How the fast path is to be used.
#[derive(Clone)]
pub struct FastPath {
    /// Says what is to be done with each call of x86_64, where this arms it. Asked when the first task is upgraded: most
    /// programs end before.
    pub classes: Rc<dyn Fn(Arming) -> Classes>,
    /// Tasks are upgraded at once, not when their calls become frequent.
    pub at_once: bool,
    /// Tasks are upgraded as soon as that is worth it, and once one was, programs when they begin.
    pub eager: bool,
    /// What brings the calls of sites that are not patched to the tracer.
    pub arming: Arming,
    /// Told that a process is about to record, while one of its tasks stands; says whether it may.
    pub begins: Rc<dyn Fn(Tid) -> bool>,
    /// How sites may be patched, the best way first.
    pub patches: Vec<Patch>,
    /// All processes are to outlive the tracer: some were not launched by it.
    pub outliving: bool,
    /// Where it is written down what was learned of programs, for later traces.
    pub remembered: Option<PathBuf>,
    /// No call is changed at its entry or its exit, and none is the last that is shown.
    pub untouched: bool,
}

impl std::fmt::Debug for FastPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FastPath").field("at_once", &self.at_once).finish_non_exhaustive()
    }
}

/// What a task on the fast path is in the middle of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Phase {
    /// It runs, and records what it does.
    Free,
    /// A call of its is being made with stops, by the `syscall` at `from`, a bare one of the stub; it goes on at `ret`.
    /// `ahead`: its entry was told where it was trapped, so the task runs without another stop to what the call does.
    Redirected { ret: u64, nr: u64, from: u64, ahead: bool },
}

#[derive(Debug)]
struct Thread {
    process: Tid,
    slot: usize,
    phase: Phase,
    /// Bytes taken from its ring.
    tail: u64,
    /// The entry of its open record has been told.
    told: bool,
    /// Which of the forced signals it blocks: bit n − 1 for signal n.
    blocked: u64,
    /// The rt_sigprocmask(2) that it is making with stops is given this set.
    masking: Option<u64>,
    /// It was let go with this signal, and stops at the beginning of its handler.
    handling: Option<Handling>,
    /// The call that it is making has this change what its process does when it gets one of the forced signals, unless
    /// that fails.
    acting: Option<(usize, Option<Action>)>,
}

#[derive(Debug)]
struct Process {
    id: Tid,
    memory: Text,
    /// What it has to outlive the tracer.
    outliving: Option<outliving::Outliving>,
    /// Tasks of other processes that run in its memory.
    guests: Vec<Tid>,
    slots: Slots,
    slots_at: u64,
    stub_at: u64,
    free: Vec<usize>,
    threads: usize,
    sites: Sites,
    /// The lowest break and the limit of the stack.
    bounds: Option<(u64, u64)>,
    /// What code was mapped when that was looked at last.
    code: Vec<Code>,
    /// It goes back to stops, each thread at its next one.
    leaving: bool,
    /// What is known of the handlers of signals.
    handlers: Handlers,
    /// Signals of which it is known whether there are handlers for them, and those that have.
    handled: (u64, u64),
    /// What it does when it gets each of the forced signals, unless that is the default.
    actions: [Option<Action>; FORCED.len()],
    /// Every thread has a slot, or is inside a call and will get one at its exit: sites may be patched.
    complete: bool,
    /// Every thread has one.
    whole: bool,
    /// Which signals its threads block is not followed: it is not to run into breakpoints of ours.
    blind: bool,
    /// There may be threads that have no slot and run all the same: they get one when they run into a patched site.
    others: bool,
    /// CPU time that it had used when records were last taken, nanoseconds.
    used: u64,
    /// The same, when a thread's counts were last taken.
    used_last: u64,
    /// Its calls that stopped and those that were recorded, since that was judged last.
    balance: (u32, u64),
    /// Calls that it has recorded.
    recorded: u64,
    /// What it executes, if that is to be remembered.
    program: Option<Named>,
    /// Calls that it has made before it recorded, at least.
    earlier: u64,
    /// Its calls from code that it has mapped since it began.
    later: Later,
    /// The sites that it has called from.
    sources: Sources,
    /// How many sites had been learned when those that it lacks were looked for.
    learned: u64,
    /// Sites that are to be patched when one of its tasks stands elsewhere than in the middle of a call.
    owed: Vec<u64>,
    /// What its threads that are gone have counted, by number: calls, errors, ticks of short calls and of long ones.
    counts: BTreeMap<usize, [u64; 4]>,
}

/// Handlers that have been seen to begin.
#[derive(Clone, Copy, Default, Debug)]
struct Handlers {
    /// Those of these signals; bit 0 is the first.
    seen: u64,
    /// For each of the forced signals, which of them block it.
    blocking: [u64; FORCED.len()],
}

impl Handlers {
    /// This signal may have another one now.
    fn forget(&mut self, signo: i32) {
        self.seen &= !bit(signo);
    }

    /// That of this signal begins with these of the forced signals blocked.
    fn see(&mut self, signo: i32, blocked: u64) {
        self.seen |= bit(signo);
        for (forced, blocking) in FORCED.into_iter().zip(&mut self.blocking) {
            *blocking &= !bit(signo);
            if blocked & bit(forced) != 0 {
                *blocking |= bit(signo);
            }
        }
    }

    /// Which of the forced signals that of this signal blocks; `None` if it was not seen.
    fn blocks(&self, signo: i32) -> Option<u64> {
        let blocks = |(forced, blocking): (i32, u64)| if blocking & bit(signo) != 0 { bit(forced) } else { 0 };
        (self.seen & bit(signo) != 0).then(|| FORCED.into_iter().zip(self.blocking).map(blocks).sum())
    }
}

/// A signal whose handler is about to begin.
#[derive(Clone, Copy, Debug)]
struct Handling {
    signo: i32,
    /// It has interrupted a call that had given the task another mask.
    masked: bool,
}

/// A program that begins.
#[derive(Clone, Copy, Debug)]
struct Fresh {
    /// Who has executed it recorded, under no seccomp filter but those of the tracer and its own, and did nothing but the
    /// default when it got one of the forced signals: neither has changed.
    plain: bool,
}

/// A child that has not stopped yet.
#[derive(Debug)]
struct Birth {
    /// It is a process of its own, and no thread of its maker's.
    process: bool,
    /// The process that made it.
    maker: Tid,
    /// What its maker has blocked, and may not ([`slot::HIDDEN`]).
    hidden: u64,
    /// Where it goes on.
    ret: u64,
    /// What it has of its parent in its memory, if that is not the same.
    kin: Option<Kin>,
}

/// What a child of fork(2) has of its parent's.
#[derive(Clone, Debug)]
struct Kin {
    sites: Sites,
    bounds: Option<(u64, u64)>,
    code: Vec<Code>,
    handlers: Handlers,
    actions: [Option<Action>; FORCED.len()],
    program: Option<Named>,
}

impl Process {
    /// What a child has of it that was made just now. `None` where other threads may be changing it at the same time.
    fn kin(&self) -> Option<Kin> {
        // One that is to outlive the tracer has a word of its own.
        if self.threads != 1 || !self.whole || self.leaving || self.outliving.is_some() {
            return None;
        }
        let Process { sites, bounds, code, handlers, actions, program, .. } = self;
        Some(Kin {
            sites: sites.clone(),
            bounds: *bounds,
            code: code.clone(),
            handlers: *handlers,
            actions: *actions,
            program: *program,
        })
    }

    /// Nothing of it is set up yet.
    fn new(memory: Text, patches: &[Patch]) -> Process {
        Process {
            id: Tid(0),
            memory,
            outliving: None,
            guests: Vec::new(),
            free: Vec::new(),
            slots: Slots::none(),
            slots_at: 0,
            stub_at: 0,
            threads: 0,
            sites: Sites::new(patches),
            bounds: None,
            code: Vec::new(),
            leaving: false,
            handlers: Handlers::default(),
            handled: (0, 0),
            actions: [None; FORCED.len()],
            complete: false,
            whole: false,
            blind: false,
            others: false,
            used: 0,
            used_last: 0,
            balance: (0, 0),
            recorded: 0,
            program: None,
            earlier: WORTH.into(),
            later: Later::default(),
            sources: Sources::default(),
            learned: 0,
            owed: Vec::new(),
            counts: BTreeMap::new(),
        }
    }

    /// The handler of a signal may be another one now.
    fn acted(&mut self, record: &Record) {
        if record.nr == RT_SIGACTION {
            self.acted_on(record.args[0] as i32);
        }
    }

    /// What it does when this signal comes may be something else now.
    fn acted_on(&mut self, signo: i32) {
        self.handlers.forget(signo);
        self.handled.0 &= !bit(signo);
    }

    /// Whether it has a handler for a signal, as one of its stopped tasks says. Of a handler that is there once (SA_RESETHAND)
    /// this may be told too often.
    fn handles(&mut self, tid: Tid, signo: i32) -> bool {
        if self.threads != 1 {
            // A child of vfork(2) has handlers of its own.
            return handles(tid, signo);
        }
        if self.handled.0 & bit(signo) == 0 {
            let is = handles(tid, signo);
            self.handled =
                (self.handled.0 | bit(signo), self.handled.1 & !bit(signo) | if is { bit(signo) } else { 0 });
        }
        self.handled.1 & bit(signo) != 0
    }

    /// Whether nobody runs in its memory but the task that stands, if any, and nothing goes on there without the tracer.
    fn is_alone(&self) -> bool {
        let alone = match self.threads {
            0 => true,
            1 => self.whole && !self.others,
            _ => false,
        };
        alone && self.outliving.is_none()
    }

    /// A call of its was made from behind this site.
    fn called(&mut self, ip: u64) {
        self.later.count(ip);
        self.sources.note(ip);
    }

    /// How many calls it has made, as far as that is known.
    fn calls(&self) -> u64 {
        self.earlier + self.recorded
    }

    fn write(&self, at: u64, bytes: &[u8]) -> bool {
        self.memory.write(at, bytes)
    }

    /// Tells a task what its mask was before an rt_sigprocmask(2) that it has made, and notes what it is to be told next: what
    /// may not be blocked is, for the program.
    fn tell_mask(&self, slot: usize, args: &[u64; 6], set: Option<u64>, result: u64) {
        let hidden = self.slots.get(slot, slot::HIDDEN) & bit(SIGSYS);
        if result == 0
            && hidden != 0
            && args[2] != 0
            && let Some(mask) = self.bytes(args[2]).map(u64::from_ne_bytes)
        {
            self.write(args[2], &(mask | hidden).to_ne_bytes());
        }
        if let Some(set) = set.filter(|_| args[1] != 0).map(|set| set & bit(SIGSYS)) {
            let now = match args[0] as u32 {
                // SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK
                0 => hidden | set,
                1 => hidden & !set,
                _ => set,
            };
            self.slots.set(slot, slot::HIDDEN, now);
        }
    }

    fn bytes<const N: usize>(&self, at: u64) -> Option<[u8; N]> {
        let mut bytes = [0; N];
        self.memory.read(at, &mut bytes).then_some(bytes)
    }

    /// It ignores SIGSYS. The kernel undoes that when it forces one on a task for a trap: whoever asks is told so all the same,
    /// and whoever gets one does not get it; what it executes, and what it is when it is let go, ignores it again.
    fn ignores(&self) -> bool {
        self.actions[0].is_some_and(|action| action[..8] == (libc::SIG_IGN as u64).to_ne_bytes())
    }

    /// What an rt_sigaction(2) with these arguments has the process do when it gets one of the forced signals, if it is for one.
    fn action(&self, args: &[u64; 6]) -> Option<(usize, Option<Action>)> {
        let at = FORCED.iter().position(|&signo| args[0] == signo as u64).filter(|_| args[3] == SIGSET_LEN)?;
        let action: Action = self.bytes(args[1])?;
        // A handler of 0 is SIG_DFL.
        Some((at, Some(action).filter(|action| action[..8] != [0; 8])))
    }

    /// Takes the mappings out of the memory of a process whose last task on the fast path stands.
    fn unmap(&self, stub: &Stub, tid: Tid, regs: &mut Registers, batch: &mut VecDeque<(Report, bool)>) {
        let Ok(mask) = ptrace::signal_mask(tid) else { return };
        if ptrace::set_signal_mask(tid, u64::MAX).is_err() {
            return;
        }
        restart_now(regs);
        if let Some(action) = self.actions[0].filter(|_| self.ignores()) {
            let at = self.lay(0, &action);
            let args = [SIGSYS as u64, at, 0, SIGSET_LEN, 0, 0];
            let _ = inject(tid, regs, self.stub_at + stub.bare, RT_SIGACTION, args, 0, batch);
        }
        let parts = self.sites.mapped();
        let slots = (self.slots_at, (SLOTS * slot::LEN) as u64);
        // The code that does it comes last.
        for (at, len) in parts.chain([slots, pages((self.stub_at, stub.len() as u64))]) {
            if inject(tid, regs, self.stub_at + stub.bare, MUNMAP, [at, len, 0, 0, 0, 0], 0, batch).is_none() {
                break;
            }
        }
        let _ = ptrace::set_signal_mask(tid, mask);
    }

    /// Puts what is done when a signal comes into a slot. Where it is there.
    fn lay(&self, slot: usize, action: &Action) -> u64 {
        for (offset, word) in (slot::ACTION..).step_by(8).zip(action.chunks_exact(8)) {
            self.slots.set(slot, offset, word.try_into().map_or(0, u64::from_ne_bytes));
        }
        self.slots_at + (slot * slot::LEN) as u64 + u64::from(slot::ACTION)
    }

    /// Adds to the counts what a task that stands has left to add, of a call that took until now.
    fn finish_count(&self, slot: usize, result: u64, time: bool, error: bool) {
        let Some(nr) = usize::try_from(self.slots.get(slot, slot::SAVED_RAX)).ok().filter(|&nr| nr < slot::COUNTS)
        else {
            return;
        };
        let add = |word, more| self.slots.add_count(slot, nr, word, more);
        if !time {
            let took = clock::ticks().saturating_sub(self.slots.get(slot, slot::BEGAN));
            let long = took >= self.slots.get(slot, slot::LONG_FROM);
            add(if long { slot::LONG } else { slot::SHORT }, took);
        }
        if !error {
            add(slot::ERRORS, u64::from(result > 0u64.wrapping_sub(4096)));
        }
        add(slot::CALLS, 1);
    }

    fn in_stub(&self, stub: &Stub, ip: u64) -> Option<u64> {
        ip.checked_sub(self.stub_at).filter(|&offset| offset < stub.len() as u64)
    }
}

/// Whether a result says that the kernel is about to restart the call (linux/errno.h).
fn interrupted(result: i64) -> bool {
    matches!(result, -516 | -514..=-512)
}

/// The kernel would restart an interrupted call when it lets a task go, but not behind another call: the registers are as
/// they are when it has.
fn restart_now(regs: &mut Registers) {
    let (result, nr) = (regs.get(Register::Rax).cast_signed(), regs.get(Register::OrigRax));
    if interrupted(result) && nr.cast_signed() >= 0 {
        regs.set(Register::Rip, regs.get(Register::Rip).wrapping_sub(2));
        regs.set(Register::Rax, if result == -516 { RESTART_SYSCALL } else { nr });
        regs.set(Register::OrigRax, u64::MAX);
    }
}

/// An event that waits to be handed out.
#[derive(Debug)]
struct Queued {
    tid: Tid,
    ticks: u64,
    /// CPU time of a call that returns.
    system: u64,
    what: What,
}

#[derive(Debug)]
enum What {
    /// The beginning of the call whose record stands there in the bytes.
    Entry(usize),
    /// Its end.
    Exit(usize),
    /// An event that has no record; of a call, with the memory that belongs to it and what it has made.
    Told(Box<(Event, Option<Snapshot>, Vec<Found>)>),
}

impl Queued {
    fn told(tid: Tid, ticks: u64, event: Event, memory: Option<Snapshot>) -> Queued {
        Queued { tid, ticks, system: 0, what: What::Told(Box::new((event, memory, Vec::new()))) }
    }

    fn is_exit(&self) -> bool {
        match &self.what {
            What::Entry(_) => false,
            What::Exit(_) => true,
            What::Told(told) => matches!(told.0, Event::Exit(_)),
        }
    }
}

/// Calls of a task that stopped.
#[derive(Clone, Copy, Debug, Default)]
struct Counter {
    calls: u32,
    since: u64,
    /// Its process, once that was asked for.
    process: Option<Tid>,
}

/// What became of a stop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turn {
    /// It was the fast path's own; the task runs again.
    Done,
    /// The machine is to see it.
    Machine,
    /// The machine is to see the entry of a call.
    Entry(Entry),
}

/// All that is on the fast path.
#[derive(Debug)]
pub struct Fast {
    path: FastPath,
    /// Made when the first task is upgraded; empty before.
    classes: Classes,
    stub: Stub,
    /// The stub as it was put somewhere last, and where.
    image: RefCell<(u64, Rc<[u8]>)>,
    follow: bool,
    times: bool,
    /// Calls are to tell of CPU time.
    cpu_times: bool,
    processes: TidMap<Process>,
    threads: TidMap<Thread>,
    /// Children that have not stopped yet.
    births: TidMap<Birth>,
    /// Processes that record nothing more, of which children have not stopped yet.
    gone: TidMap<Process>,
    counters: TidMap<Counter>,
    /// Children with memory of their own, which have not ended or executed anything, by the processes that made them.
    children: TidMap<Tid>,
    /// How many calls the children of a process make, by what the last ones did.
    lives: TidMap<u64>,
    /// Processes that stay with stops.
    refused: HashSet<Tid>,
    /// Processes whose last task that recorded has ended, and others live on: they have our handler of SIGSYS.
    left_behind: HashSet<Tid>,
    /// Tasks at whose next exit of a call their program begins.
    fresh: TidMap<Fresh>,
    /// The task that is to be upgraded is one of these.
    starting: Option<Fresh>,
    /// Sites that have trapped, by file.
    learned: Learned,
    /// Seccomp filters that a task has without being confined by its own.
    filters: u64,
    /// Where the stub is to be, if not anywhere.
    place: Option<Place>,
    queue: VecDeque<Queued>,
    bytes: Vec<u8>,
    /// The memory of the record of the last event.
    current: Rc<Snapshot>,
    /// The record of the last event.
    current_record: Option<Record>,
    /// The last call that was told whole.
    whole: Whole,
    /// The memory of the last event, if that had no record and was of a call.
    told_memory: Option<Rc<Snapshot>>,
    /// The last event was recorded, or told of a record.
    past: bool,
    /// What the call has made that the last event is the exit of.
    found: Vec<Found>,
    /// Two readings of both clocks: ticks, `CLOCK_MONOTONIC`, `CLOCK_REALTIME` minus that.
    first: (u64, u64),
    last: (u64, u64, u64),
    /// SIGCHLD is held.
    held: bool,
    /// Calls are counted by the stub.
    counts: bool,
    /// The trace options of tasks that record, of those that were launched.
    options: Option<usize>,
    /// [`LONG`] in ticks.
    ticks_per_long: u64,
    /// What was done.
    ways: Ways,
}

/// A call that was recorded, from its entry to its exit.
#[derive(Clone, Debug, Default)]
pub struct Whole {
    /// The calling thread.
    pub tid: Tid,
    /// The number of the call, of x86_64.
    pub nr: u64,
    /// The argument registers.
    pub args: [u64; 6],
    /// What it returned.
    pub ret: Return,
    /// Instruction pointer.
    pub ip: u64,
    /// Stack pointer.
    pub sp: u64,
    /// When it began.
    pub began: Stamp,
    /// When it returned.
    pub ended: Stamp,
    /// What was recorded of the memory at its entry.
    pub before: Snapshot,
    /// What was recorded of it at its exit, and what was not changed since the entry.
    pub after: Snapshot,
}

/// The memory of the task of the last event: as it is, or as it was recorded.
#[derive(Clone, Debug)]
pub enum Seen {
    /// The task stands, or nothing was recorded.
    Live(Live),
    /// What the record holds.
    Recorded(Rc<Snapshot>),
}

impl Memory for Seen {
    fn read(&self, at: Addr, into: &mut [u8]) -> Result<usize, model::memory::Fault> {
        match self {
            Seen::Live(live) => live.read(at, into),
            Seen::Recorded(snapshot) => snapshot.read(at, into),
        }
    }

    fn is_near(&self) -> bool {
        matches!(self, Seen::Recorded(_))
    }

    fn read_many(&self, pieces: &mut [model::memory::Piece<'_>]) {
        match self {
            Seen::Live(live) => live.read_many(pieces),
            Seen::Recorded(snapshot) => {
                for piece in pieces {
                    piece.got = snapshot.read(piece.at, piece.into);
                }
            }
        }
    }
}

/// An empty snapshot: the same one, unless somebody still looks at that.
fn unshared(snapshot: &mut Rc<Snapshot>) -> Option<&mut Snapshot> {
    if Rc::get_mut(snapshot).is_none() {
        *snapshot = Rc::default();
    }
    let snapshot = Rc::get_mut(snapshot)?;
    snapshot.clear();
    Some(snapshot)
}

/// A field of proc_pid_status(5).
fn field<'s>(status: &'s str, name: &str) -> Option<&'s str> {
    status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim)
}

/// proc_pid_status(5) of a task.
struct Status(String);

impl Status {
    fn of(tid: Tid) -> Option<Status> {
        proc::text(tid, "status").map(Status)
    }

    /// How many seccomp filters it is under; strict mode counts as all there can be.
    fn filters(&self) -> u64 {
        match field(&self.0, "Seccomp:") {
            // SECCOMP_MODE_STRICT
            Some("1") => u64::MAX,
            _ => field(&self.0, "Seccomp_filters:").and_then(|count| count.parse().ok()).unwrap_or(0),
        }
    }

    /// Whether a signal is in one of these masks; `None` if that cannot be read.
    fn is_in(&self, signo: i32, masks: &[&str]) -> Option<bool> {
        let mut any = false;
        for name in masks {
            any |= u64::from_str_radix(field(&self.0, name)?, 16).ok()? & bit(signo) != 0;
        }
        Some(any)
    }
}

/// Whether a process does anything but the default when it gets one of the forced signals.
fn handled(status: &Status) -> bool {
    FORCED.iter().any(|&signo| status.is_in(signo, &["SigIgn:", "SigCgt:"]).unwrap_or(true))
}

/// The ids of a task's process and of its parent's.
fn family(tid: Tid) -> Option<(Tid, Tid)> {
    let status = Status::of(tid)?;
    let id = |name: &str| field(&status.0, name)?.parse().ok().map(Tid);
    Some((id("Tgid:")?, id("PPid:")?))
}

/// Whether a task is under a seccomp filter that this process is not under: it may forbid the calls that a task is let
/// make for us, and kill it for them. What a container puts on everything in it is on both.
fn is_confined(tid: Tid) -> bool {
    let own = Status::of(Tid(std::process::id().cast_signed())).map_or(0, |status| status.filters());
    Status::of(tid).is_none_or(|status| status.filters() > own)
}

/// Whether rt_sigprocmask(2) with this result has changed the mask, if it could read the new one: giving the old one comes after.
fn masks(result: u64) -> bool {
    result == 0 || result == 0u64.wrapping_sub(libc::EFAULT as u64)
}

/// A signal in a mask.
fn bit(signo: i32) -> u64 {
    u32::try_from(signo).ok().and_then(|signo| 1u64.checked_shl(signo.checked_sub(1)?)).unwrap_or(0)
}

/// Whether a signal is in one of these masks of a task's status; `None` if that cannot be read.
fn is_in(tid: Tid, signo: i32, masks: &[&str]) -> Option<bool> {
    Status::of(tid)?.is_in(signo, masks)
}

/// Whether a task's process has a handler for a signal.
fn handles(tid: Tid, signo: i32) -> bool {
    is_in(tid, signo, &["SigCgt:"]).unwrap_or(false)
}

/// A stopped task blocks what it was told to block, and did not.
fn block_hidden(tid: Tid, hidden: u64) {
    if hidden != 0
        && let Ok(mask) = ptrace::signal_mask(tid)
    {
        // ESRCH: it was killed.
        let _ = ptrace::set_signal_mask(tid, mask | hidden);
    }
}

/// Which of the forced signals a stopped task blocks.
fn blocked(tid: Tid) -> u64 {
    ptrace::signal_mask(tid).map_or(0, |mask| mask & FORCED.map(bit).iter().sum::<u64>())
}

/// The process of a task.
fn process_id_of(tid: Tid) -> Option<Tid> {
    family(tid).map(|(process, _)| process)
}

/// The threads of a process.
fn tasks(process: Tid) -> Vec<Tid> {
    let Ok(entries) = std::fs::read_dir(format!("/proc/{}/task", process.0)) else { return Vec::new() };
    entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok().map(Tid)).collect()
}

impl Fast {
    /// Nobody is on it yet.
    #[must_use]
    pub fn new(path: FastPath, follow: bool, times: bool, cpu_times: bool) -> Fast {
        let (ticks, now) = (clock::ticks(), clock::monotonic());
        Fast {
            learned: Learned::new(path.remembered.clone()),
            path,
            classes: Classes::default(),
            stub: Stub::default(),
            image: RefCell::new((u64::MAX, Rc::from([]))),
            follow,
            times,
            cpu_times,
            processes: TidMap::default(),
            threads: TidMap::default(),
            births: TidMap::default(),
            gone: TidMap::default(),
            counters: TidMap::default(),
            children: TidMap::default(),
            lives: TidMap::default(),
            refused: HashSet::new(),
            left_behind: HashSet::new(),
            fresh: TidMap::default(),
            starting: None,
            filters: 0,
            place: None,
            queue: VecDeque::new(),
            bytes: Vec::new(),
            current: Rc::default(),
            current_record: None,
            whole: Whole::default(),
            told_memory: None,
            past: false,
            found: Vec::new(),
            first: (ticks, now),
            last: (ticks, now, 0),
            held: false,
            counts: false,
            options: None,
            ticks_per_long: u64::MAX,
            ways: Ways::default(),
        }
    }

    /// A launched program runs under a seccomp program that lets the calls from here pass.
    pub fn filter(&mut self, place: Place) {
        self.place = Some(place);
    }

    /// Makes the stub. False where the machine cannot: the time stamp counter is not the kernel's clock, or the stub does not
    /// assemble.
    fn prepare(&mut self) -> bool {
        if !self.stub.is_empty() {
            return true;
        }
        let source = std::fs::read_to_string("/sys/devices/system/clocksource/clocksource0/current_clocksource");
        if source.is_ok_and(|source| source.trim() == "tsc") {
            let classes = (self.path.classes)(self.path.arming);
            if let Ok(stub) = Stub::new(&classes)
                && self.place.is_none_or(|place| place.stub_at(&stub).is_some())
            {
                (self.classes, self.stub) = (classes, stub);
                self.filters = Status::of(Tid(std::process::id().cast_signed())).map_or(0, |status| status.filters());
                // Ours.
                self.filters = self.filters.saturating_add(u64::from(self.place.is_some()));
                self.counts = self.classes.counts();
                if self.counts {
                    self.calibrate();
                    self.ticks_per_long = self.ticks(LONG);
                }
                return true;
            }
        }
        false
    }

    /// The stub and its tables for this place: the same one in most processes.
    fn stub_image(&self, at: u64) -> Rc<[u8]> {
        let mut image = self.image.borrow_mut();
        if image.0 != at {
            *image = (at, self.stub.image(&self.classes, at).into());
        }
        image.1.clone()
    }

    /// How many calls took which way.
    #[must_use]
    pub fn ways(&self) -> &Ways {
        &self.ways
    }

    /// Says whether the tracer is at work, or sleeps from now on: full rings wait for the one, and wake the other.
    pub fn awake(&self, awake: bool) {
        for process in self.processes.values() {
            process.slots.set(0, slot::AWAKE, awake.into());
        }
    }

    /// Whether any task records.
    #[must_use]
    pub fn active(&self) -> bool {
        !self.threads.is_empty()
    }

    /// The next event from the records.
    pub fn pop(&mut self) -> Option<Event> {
        let queued = self.queue.pop_front()?;
        self.past = true;
        let is_exit = queued.is_exit();
        let event = match queued.what {
            What::Told(told) => {
                let (mut event, memory, found) = *told;
                self.found = found;
                self.current_record = None;
                self.told_memory = memory.map(Rc::new);
                if let Event::Exit(exit) = &mut event {
                    exit.time.system = queued.system;
                }
                event
            }
            What::Entry(at) | What::Exit(at) => {
                self.told_memory = None;
                let Some(record) = self.recall(at, is_exit) else { return self.pop() };
                let (tid, abi) = (queued.tid, Abi::X86_64);
                let mut time = self.stamp(queued.ticks);
                if is_exit {
                    time.system = queued.system;
                    let ret = Return { value: record.result.cast_signed(), error: record.failed() };
                    Event::Exit(Exit { tid, abi, ret: Some(ret), ip: record.ip, sp: record.sp, time })
                } else {
                    let Record { nr, args, ip, sp, .. } = record;
                    Event::Enter(Enter { tid, abi, nr, args, ip, sp, time })
                }
            }
        };
        if self.queue.is_empty() {
            // The records of the last event are in its snapshot.
            self.bytes.clear();
        }
        Some(event)
    }

    /// Makes a record that of the last event, with the memory that belongs to it.
    fn recall(&mut self, at: usize, is_exit: bool) -> Option<Record> {
        let record = Record::read(self.bytes.get(at..)?)?;
        let snapshot = unshared(&mut self.current)?;
        self.found.clear();
        if let Some(plan) = self.classes.plan(record.class) {
            let bytes = self.bytes.get(at..at + record.size).unwrap_or(&[]);
            record.memory(bytes, plan, is_exit, snapshot);
            if is_exit {
                record.found(bytes, plan, &mut self.found);
            }
        }
        self.current_record = Some(record);
        Some(record)
    }

    /// The task and the number of the call whose entry and exit are told next, if they are.
    pub fn next_whole(&self) -> Option<(Tid, u64)> {
        match (self.queue.front()?, self.queue.get(1)?) {
            (&Queued { tid, what: What::Entry(at), .. }, &Queued { what: What::Exit(end), .. }) if at == end => {
                Some((tid, Record::number(self.bytes.get(at..)?)?))
            }
            _ => None,
        }
    }

    /// Takes the next two events at once, after [`Fast::next_whole`].
    pub fn pop_whole(&mut self) -> Option<&Whole> {
        let &Queued { tid, ticks: began, what: What::Entry(at), .. } = self.queue.front()? else { return None };
        let &Queued { ticks: ended, system, what: What::Exit(end), .. } = self.queue.get(1)? else { return None };
        let (began, ended) = (self.stamp(began), Stamp { system, ..self.stamp(ended) });
        let bytes = self.bytes.get(at..).filter(|_| at == end)?;
        let record = Record::read(bytes)?;
        let whole = &mut self.whole;
        whole.before.clear();
        whole.after.clear();
        if let Some(plan) = self.classes.plan(record.class) {
            let bytes = bytes.get(..record.size).unwrap_or(&[]);
            if plan.copies.iter().any(|copy| copy.when.is_entry()) {
                record.memory(bytes, plan, false, &mut whole.before);
            }
            record.memory(bytes, plan, true, &mut whole.after);
        }
        (whole.tid, whole.nr, whole.args) = (tid, record.nr, record.args);
        (whole.ip, whole.sp) = (record.ip, record.sp);
        (whole.began, whole.ended) = (began, ended);
        whole.ret = Return { value: record.result.cast_signed(), error: record.failed() };
        self.past = true;
        self.told_memory = None;
        // What the memory was is told with the call.
        self.current_record = None;
        self.found.clear();
        self.queue.pop_front();
        self.queue.pop_front();
        if self.queue.is_empty() {
            self.bytes.clear();
        }
        Some(&self.whole)
    }

    /// The events that follow come from stops.
    pub fn stopped(&mut self) {
        self.past = false;
        self.current_record = None;
        self.told_memory = None;
    }

    /// Whether the last event is of a call that did not stop: its task has run on since.
    #[must_use]
    pub fn past(&self) -> bool {
        self.past
    }

    /// What the call has made that the last event is the exit of, as its program has found it.
    #[must_use]
    pub fn found(&self) -> &[Found] {
        if self.past { &self.found } else { &[] }
    }

    /// The process of a task goes back to stops for good, if it records.
    pub fn forgo(&mut self, tid: Tid) {
        if let Some(process) = self.threads.get(&tid).map(|thread| thread.process) {
            self.give_up(process, Some(Left::Descriptors));
        }
    }

    /// Nothing more is to be told.
    pub fn forget(&mut self) {
        self.queue.clear();
        self.bytes.clear();
        self.current_record = None;
    }

    /// The memory that belongs to the last event.
    #[must_use]
    pub fn memory(&self, tid: Tid) -> Seen {
        if let Some(memory) = &self.told_memory {
            return Seen::Recorded(memory.clone());
        }
        match self.current_record {
            Some(_) => Seen::Recorded(self.current.clone()),
            None => Seen::Live(Live::new(tid)),
        }
    }

    fn calibrate(&mut self) {
        let (ticks, now) = (clock::ticks(), clock::monotonic());
        self.last = (ticks, now, clock::realtime().wrapping_sub(now));
    }

    fn stamp(&self, ticks: u64) -> Stamp {
        if !self.times {
            return Stamp::default();
        }
        let (ticks0, now0) = self.first;
        let (ticks1, now1, real) = self.last;
        // Backwards from the last reading, so that what drifts is small.
        let span = u128::from(ticks1.saturating_sub(ticks0).max(1));
        let nanoseconds = u128::from(now1.saturating_sub(now0));
        let back = u128::from(ticks1.saturating_sub(ticks)) * nanoseconds / span;
        let monotonic = now1.saturating_sub(u64::try_from(back).unwrap_or(u64::MAX));
        Stamp { monotonic, realtime: monotonic.wrapping_add(real), system: 0 }
    }

    /// Takes the records that stand in the rings. Whether there were any.
    pub fn drain(&mut self) -> bool {
        if self.threads.is_empty() {
            return false;
        }
        let before = self.queue.len();
        let mut broken = Vec::new();
        if self.times {
            self.calibrate();
        }
        let dispatched = self.path.arming == Arming::Dispatch;
        let Fast { threads, processes, queue, bytes, ways, .. } = self;
        for (&tid, thread) in threads.iter_mut() {
            let Some(process) = processes.get_mut(&thread.process) else { continue };
            let head = process.slots.get(thread.slot, slot::HEAD);
            let waiting = head.wrapping_sub(thread.tail);
            if waiting == 0 {
                continue;
            }
            if waiting > slot::RING_LEN as u64 {
                broken.push(thread.process);
                continue;
            }
            let mut taken = 0;
            while thread.tail != head && taken < BATCH {
                let from = (thread.tail % slot::RING_LEN as u64) as usize;
                let start = bytes.len();
                let size = process.slots.record_size(thread.slot, from);
                let left = head.wrapping_sub(thread.tail);
                if size < agent::record::COPIES as usize
                    || size > slot::RECORD_MOST
                    || size as u64 > left
                    || !size.is_multiple_of(8)
                {
                    broken.push(thread.process);
                    break;
                }
                process.slots.copy(thread.slot, from, size, bytes);
                let Some(record) = Record::read(&bytes[start..]) else { break };
                thread.tail = thread.tail.wrapping_add(size as u64);
                taken += 1;
                ways.recorded += 1;
                process.balance.1 += 1;
                process.recorded += 1;
                if record.nr == RT_SIGPROCMASK && masks(record.result) && dispatched {
                    thread.sigprocmask(&record, &bytes[start..], process.outliving.is_some());
                }
                process.acted(&record);
                process.called(record.ip);
                let queued = |ticks, what| Queued { tid, ticks, system: 0, what };
                if !std::mem::take(&mut thread.told) {
                    queue.push_back(queued(record.began, What::Entry(start)));
                }
                queue.push_back(queued(record.ended.max(record.began), What::Exit(start)));
            }
            process.slots.set(thread.slot, slot::TAIL, thread.tail);
        }
        for process in broken {
            self.scribbled(process);
        }
        let mut new = self.queue.len() - before;
        if new > 0 && self.threads.len() > 1 {
            // A call that is still open, and began before the last of these events, began among them.
            let last = self.queue.range(before..).map(|queued| queued.ticks).max().unwrap_or(0);
            self.tell_begun(last);
            new = self.queue.len() - before;
            self.order(before);
        }
        if self.cpu_times && new > 0 {
            self.share_cpu_time(before);
        }
        new > 0
    }

    /// What a process has recorded makes no sense: that is told once, and it goes back to stops.
    fn scribbled(&mut self, process: Tid) {
        if !self.processes.get(&process).is_some_and(|process| process.leaving) {
            let note = Event::Note(Note::Scribbled { tid: process });
            self.queue.push_back(Queued::told(process, clock::ticks(), note, None));
        }
        self.give_up(process, Some(Left::Ring));
    }

    /// Estimates the CPU time of recorded calls, from one place of the queue on. The kernel tells that of a stop, and of a
    /// process at any time; so a call that was short is taken to have run all the time, and what else its process has used
    /// since the last look is shared among the others: these slept, mostly.
    fn share_cpu_time(&mut self, from: usize) {
        let mut open: TidMap<u64> = TidMap::default();
        let mut sums: TidMap<(u64, u64)> = TidMap::default();
        let mut spans = Vec::new();
        for (at, queued) in self.queue.iter().enumerate().skip(from) {
            if !queued.is_exit() {
                open.insert(queued.tid, queued.ticks);
                continue;
            }
            let Some(process) = self.threads.get(&queued.tid).map(|thread| thread.process) else { continue };
            let began = open.remove(&queued.tid);
            // An entry that was told before: it was long.
            let span = began.map_or(LONG, |began| self.nanoseconds(queued.ticks.saturating_sub(began)));
            let sum = sums.entry(process).or_default();
            if span < LONG {
                sum.0 = sum.0.saturating_add(span)
            } else {
                sum.1 = sum.1.saturating_add(span)
            }
            spans.push((at, process, span));
        }
        let mut rest: TidMap<u64> = TidMap::default();
        for (&id, &(short, _)) in &sums {
            if let Some(process) = self.processes.get_mut(&id)
                && !self.counts
            {
                let used = clock::used(id).unwrap_or(process.used);
                rest.insert(id, used.saturating_sub(process.used).saturating_sub(short));
                process.used = used;
            }
        }
        for (at, process, span) in spans {
            let share = if span < LONG {
                span
            } else {
                let rest = u128::from(rest.get(&process).copied().unwrap_or(0));
                let long = u128::from(sums.get(&process).map_or(1, |sum| sum.1).max(1));
                u64::try_from(rest * u128::from(span) / long).unwrap_or(0).min(span)
            };
            self.queue[at].system = share;
        }
    }

    /// Brings the events from one place of the queue on into the order of their times. Those of one task are in theirs,
    /// whatever the tracee wrote there as times.
    fn order(&mut self, from: usize) {
        let events = &mut self.queue.make_contiguous()[from..];
        let mut latest: TidMap<u64> = TidMap::default();
        for queued in events.iter_mut() {
            let last = latest.entry(queued.tid).or_insert(0);
            queued.ticks = queued.ticks.max(*last);
            *last = queued.ticks;
        }
        events.sort_by_key(|queued| queued.ticks);
    }

    /// Tells the entries of calls that have been open for a while. Whether there were any.
    pub fn tell_open(&mut self) -> bool {
        self.tell_older(1_000_000)
    }

    /// Tells the entries of calls that have been open for this many nanoseconds.
    fn tell_older(&mut self, nanoseconds: u64) -> bool {
        self.calibrate();
        self.tell_begun(clock::ticks().saturating_sub(self.ticks(nanoseconds)))
    }

    /// Ticks of the time stamp counter in this many nanoseconds, by the readings of both clocks.
    fn ticks(&self, nanoseconds: u64) -> u64 {
        let span = self.last.1.saturating_sub(self.first.1).max(1);
        let ticks = u128::from(self.last.0.saturating_sub(self.first.0)) * u128::from(nanoseconds) / u128::from(span);
        u64::try_from(ticks).unwrap_or(u64::MAX)
    }

    /// Nanoseconds of this many ticks.
    fn nanoseconds(&self, ticks: u64) -> u64 {
        let span = self.last.0.saturating_sub(self.first.0).max(1);
        let nanoseconds = u128::from(self.last.1.saturating_sub(self.first.1)) * u128::from(ticks) / u128::from(span);
        u64::try_from(nanoseconds).unwrap_or(u64::MAX)
    }

    /// Takes what a thread has counted, before its slot is given to another.
    fn take_counts(&mut self, tid: Tid) {
        if !self.counts {
            return;
        }
        let Some(thread) = self.threads.get(&tid) else { return };
        let Some(process) = self.processes.get_mut(&thread.process) else { return };
        for nr in 0..slot::COUNTS {
            let more = process.slots.take_counts(thread.slot, nr);
            if more != [0; 4] {
                let counts = process.counts.entry(nr).or_default();
                for (count, more) in counts.iter_mut().zip(more) {
                    *count = count.saturating_add(more);
                }
            }
        }
        if let Some(used) = clock::used(thread.process) {
            // There while a thread of it stands.
            process.used_last = used;
        }
    }

    /// Tells what a process has counted that ends, executes another program or goes back to stops. Short calls are taken
    /// to have run all their time; long ones share what else the process has used.
    fn tell_counts(&mut self, id: Tid) {
        let Some(process) = self.processes.get_mut(&id) else { return };
        let counts = std::mem::take(&mut process.counts);
        if counts.is_empty() {
            return;
        }
        let used = process.used_last.saturating_sub(std::mem::replace(&mut process.used, process.used_last));
        self.calibrate();
        let short: u64 = counts.values().fold(0, |sum, counts| sum.saturating_add(counts[2]));
        let long: u64 = counts.values().fold(0, |sum, counts| sum.saturating_add(counts[3]));
        let rest = used.saturating_sub(self.nanoseconds(short)).min(self.nanoseconds(long));
        for (nr, [calls, errors, own_short, own_long]) in counts {
            let share = u128::from(rest) * u128::from(own_long) / u128::from(long.max(1));
            let counts = Counts {
                tid: id,
                abi: Abi::X86_64,
                nr: nr as u64,
                calls,
                errors: errors.min(calls),
                system: self.nanoseconds(own_short).saturating_add(u64::try_from(share).unwrap_or(u64::MAX)),
                wall: self.nanoseconds(own_short.saturating_add(own_long)),
            };
            self.ways.counted = self.ways.counted.saturating_add(calls);
            self.queue.push_back(Queued::told(id, self.last.0, Event::Counted(counts), None));
        }
    }

    /// Tells the entries of open calls that began before this time. Whether there were any.
    fn tell_begun(&mut self, before: u64) -> bool {
        let mut told = Vec::new();
        let Fast { threads, processes, classes, .. } = self;
        for (&tid, thread) in threads {
            let Some(process) = processes.get(&thread.process) else { continue };
            if thread.told || thread.phase != Phase::Free {
                continue;
            }
            if let Some(open) = open_record(&process.slots, thread, classes)
                && open.record.began < before
            {
                let memory = capture(classes, tid, &open, false);
                // It may have returned meanwhile, and gone on to put other things there.
                let now = open_record(&process.slots, thread, classes);
                if now.is_some_and(|now| now.record.began == open.record.began) {
                    thread.told = true;
                    told.push((tid, open.record, memory));
                }
            }
        }
        told.sort_by_key(|(_, record, _)| record.began);
        let any = !told.is_empty();
        for (tid, record, memory) in told {
            self.tell_entry(tid, &record, memory);
        }
        any
    }

    fn tell_entry(&mut self, tid: Tid, record: &Record, memory: Snapshot) {
        let enter = Enter {
            tid,
            abi: Abi::X86_64,
            nr: record.nr,
            args: record.args,
            ip: record.ip,
            sp: record.sp,
            time: self.stamp(record.began),
        };
        self.queue.push_back(Queued::told(tid, record.began, Event::Enter(enter), Some(memory)));
    }

    fn tell_exit(&mut self, tid: Tid, open: Open, result: u64) {
        let record = Record { result, ..open.record };
        let ret = Return { value: result.cast_signed(), error: result > 0u64.wrapping_sub(4096) };
        let (now, time) = (clock::ticks(), {
            self.calibrate();
            self.stamp(self.last.0)
        });
        let memory = capture(&self.classes, tid, &Open { record, ..open }, true);
        let exit = Exit { tid, abi: Abi::X86_64, ret: Some(ret), ip: record.ip, sp: record.sp, time };
        let mut queued = Queued::told(tid, now, Event::Exit(exit), Some(memory));
        if let (What::Told(told), Some(plan)) = (&mut queued.what, self.classes.plan(record.class)) {
            told.2 = found_now(plan, tid, &record);
        }
        self.queue.push_back(queued);
    }

    /// Counts a call that stopped. Whether its task is to be upgraded now.
    pub fn frequent(&mut self, tid: Tid, abi: Abi) -> bool {
        if self.threads.contains_key(&tid) {
            return false;
        }
        self.ways.before += 1;
        let fresh = self.fresh.remove(&tid);
        if abi != Abi::X86_64 {
            return false;
        }
        if let Some(fresh) = fresh
            && self.is_to_begin(tid)
        {
            self.starting = Some(fresh);
            return true;
        }
        let counter = self.counters.entry(tid).or_default();
        if counter.calls == u32::MAX {
            return false;
        }
        if !self.processes.is_empty() {
            // The others of its process may be recording already, and wait for this one.
            let process = *counter.process.get_or_insert_with(|| family(tid).map_or(tid, |(process, _)| process));
            if self.processes.get(&process).is_some_and(|process| !process.leaving) {
                return true;
            }
        }
        if self.path.at_once {
            return true;
        }
        if counter.calls == 0 {
            counter.since = clock::monotonic();
        }
        counter.calls += 1;
        if counter.calls < if self.path.eager { WORTH } else { FREQUENT } {
            return false;
        }
        counter.calls = 0;
        clock::monotonic().saturating_sub(counter.since) < SOON
    }

    fn never(&mut self, tid: Tid) {
        self.counters.insert(tid, Counter { calls: u32::MAX, since: 0, process: None });
    }

    /// Puts a task that stands at the exit of a call on the fast path. Whether that was done.
    pub fn upgrade(
        &mut self,
        tid: Tid,
        batch: &mut VecDeque<(Report, bool)>,
        machine: &mut Machine,
        exit_kill: Option<usize>,
    ) -> bool {
        let starting = self.starting.take().filter(|_| !self.processes.contains_key(&tid));
        let prepared = self.prepare();
        if !prepared {
            self.never(tid);
        }
        if let Some(fresh) = starting {
            let begins = prepared && self.begin(tid, fresh, batch);
            if begins {
                self.upgraded(tid, machine, exit_kill);
            } else if ptrace::is_at_event(tid, ptrace::event::EXEC) {
                // It still has the exit before it, of which nobody is to be told. `None`: it was killed, and reports that.
                let _ = run_on(tid, 1, 0, batch);
            }
            return begins;
        }
        if !prepared {
            return false;
        }
        let Some((process, _)) = family(tid) else { return false };
        if self.refused.contains(&process) {
            self.never(tid);
            return false;
        }
        if self.processes.get(&process).is_some_and(|process| process.leaving) {
            return false;
        }
        if !self.processes.contains_key(&process) {
            let Ok(regs) = ptrace::registers(tid) else { return false };
            // A call that is to be restarted must not have others made behind it.
            if interrupted(regs.get(Register::Rax).cast_signed()) {
                return false;
            }
            // Not behind a `syscall`: at the end of an execve, say. The next call will do.
            let mut bytes = [0; 2];
            let site = Addr(regs.get(Register::Rip).wrapping_sub(2));
            if Live::new(tid).read_exact(site, &mut bytes).is_err() || bytes != patch::SYSCALL {
                return false;
            }
            if self.is_shared(tid, process, machine) {
                return false;
            }
            let is_free = Status::of(tid).is_some_and(|status| !self.is_confined(&status));
            let may = is_free && (self.path.begins)(process);
            let made = match may {
                true if self.path.outliving => self.set_up_outliving(tid, process, &regs, batch),
                true => self.set_up(tid, process, regs, batch),
                false => None,
            };
            let Some(made) = made else {
                self.refused.insert(process);
                self.ways.refused += 1;
                self.never(tid);
                return false;
            };
            self.processes.insert(process, made);
            self.ways.processes += 1;
        }
        let Ok(regs) = ptrace::registers(tid) else { return false };
        if !regs.is_64() || regs.get(Register::GsBase) != 0 || !self.arm(tid, process, regs) {
            // This thread would run into patched sites.
            self.give_up(process, Some(Left::Thread));
            self.never(tid);
            return false;
        }
        self.complete(process, machine);
        self.upgraded(tid, machine, exit_kill);
        true
    }

    /// A task records from now on.
    fn upgraded(&mut self, tid: Tid, machine: &mut Machine, exit_kill: Option<usize>) {
        machine.arm(tid, true);
        self.options = exit_kill;
        if let Some(options) = exit_kill {
            // ESRCH: it was killed; that is reported.
            let _ = ptrace::set_options(tid, options);
        }
        if !self.held {
            clock::hold_sigchld();
            self.held = true;
        }
    }

    /// [`is_confined`], by what was read already.
    fn is_confined(&self, status: &Status) -> bool {
        status.filters() > self.filters
    }

    /// Whether another process runs in the same memory: a child of vfork(2) before its execve, or its parent.
    fn is_shared(&mut self, tid: Tid, process: Tid, machine: &Machine) -> bool {
        let parent = family(tid).map_or(tid, |(_, parent)| parent);
        if ptrace::same_memory(tid, parent) {
            // Not before its execve.
            self.never(tid);
            return true;
        }
        machine
            .tasks()
            .keys()
            .any(|&other| ptrace::same_memory(tid, other) && family(other).is_some_and(|(of, _)| of != process))
    }

    /// Gives a stopped task a slot.
    fn arm(&mut self, tid: Tid, process_id: Tid, mut regs: Registers) -> bool {
        let Some(process) = self.processes.get_mut(&process_id) else { return false };
        let Some(slot) = process.free.pop() else { return false };
        let at = process.slots_at + (slot * slot::LEN) as u64;
        let owner = process.owner_at();
        let places = (process.slots_at, process.stub_at);
        for (offset, value) in self.stub.words(at, places, self.ticks_per_long, owner) {
            process.slots.set(slot, offset, value);
        }
        process.slots.set(0, slot::AWAKE, 1);
        regs.set(Register::GsBase, at);
        let allowed = (process.stub_at, self.stub.allowed);
        let dispatched = self.path.arming == Arming::Dispatch;
        if ptrace::set_registers(tid, &regs).is_err()
            || dispatched && ptrace::set_syscall_user_dispatch(tid, Some(allowed), owner).is_err()
        {
            process.free.push(slot);
            return false;
        }
        process.threads += 1;
        if owner.is_some() && process.id != process_id_of(tid).unwrap_or(process.id) {
            process.guests.push(tid);
        }
        self.threads.insert(
            tid,
            Thread {
                process: process_id,
                slot,
                phase: Phase::Free,
                tail: 0,
                told: false,
                blocked: 0,
                masking: None,
                handling: None,
                acting: None,
            },
        );
        // What a seccomp program does not trace is not known to change it.
        if dispatched {
            self.note_mask(tid);
        }
        true
    }

    /// Notes which of the forced signals a stopped task blocks. SIGSYS is not to be, where the process is to outlive the
    /// tracer.
    fn note_mask(&mut self, tid: Tid) {
        let outlives = self.outlives(tid);
        let Some(thread) = self.threads.get_mut(&tid) else { return };
        thread.blocked = blocked(tid);
        if outlives && thread.blocked & bit(SIGSYS) != 0 {
            thread.blocked &= !bit(SIGSYS);
            if let Some(process) = self.processes.get(&thread.process) {
                process.slots.set(thread.slot, slot::HIDDEN, bit(SIGSYS));
            }
            if let Ok(mask) = ptrace::signal_mask(tid) {
                // ESRCH: it was killed.
                let _ = ptrace::set_signal_mask(tid, mask & !bit(SIGSYS));
            }
        }
    }

    /// What a task has blocked, and may not, because its process is to outlive the tracer.
    fn hidden(&self, tid: Tid) -> u64 {
        let Some(thread) = self.threads.get(&tid) else { return 0 };
        let process = self.processes.get(&thread.process).filter(|process| process.outliving.is_some());
        process.map_or(0, |process| process.slots.get(thread.slot, slot::HIDDEN) & bit(SIGSYS))
    }

    /// A task has made a call with stops: what it finds is what it would find without us.
    fn made_alone(&self, tid: Tid, nr: u64, set: Option<u64>) {
        let (Some(thread), Ok(regs)) = (self.threads.get(&tid), ptrace::registers(tid)) else { return };
        let Some(process) = self.processes.get(&thread.process) else { return };
        let args = [Register::Rdi, Register::Rsi, Register::Rdx, Register::R10, Register::R8, Register::R9]
            .map(|register| regs.get(register));
        let result = regs.get(Register::Rax);
        let outlives = process.outliving.is_some();
        match nr {
            RT_SIGPROCMASK if outlives && masks(result) => process.tell_mask(thread.slot, &args, set, result),
            // The mask is that of the frame.
            RT_SIGRETURN if outlives => process.slots.set(thread.slot, slot::HIDDEN, 0),
            // Our handler is nobody's business, nor that the kernel has forgotten what the program does.
            RT_SIGACTION
                if args[0] == SIGSYS as u64 && result == 0 && args[2] != 0 && (outlives || process.ignores()) =>
            {
                process.write(args[2], &process.actions[0].unwrap_or_default());
            }
            _ => {}
        }
    }

    /// Turns the dispatch of a task on the fast path on or off.
    fn dispatch(&self, tid: Tid, on: bool) {
        let Some(process) = self.threads.get(&tid).and_then(|thread| self.processes.get(&thread.process)) else {
            return;
        };
        let allowed = on.then_some((process.stub_at, self.stub.allowed));
        // ESRCH: it was killed.
        let _ = ptrace::set_syscall_user_dispatch(tid, allowed, process.owner_at().filter(|_| on));
    }

    /// Whether all threads of a process have slots, or will have before they run program code again.
    fn complete(&mut self, id: Tid, machine: &Machine) {
        let Some(process) = self.processes.get_mut(&id) else { return };
        if process.complete {
            return;
        }
        let ready = |tid: &Tid| {
            self.threads.contains_key(tid) || machine.tasks().get(tid).is_some_and(|task| task.open.is_some())
        };
        let tasks = tasks(id);
        process.complete = tasks.iter().all(ready);
        process.whole = tasks.iter().all(|tid| self.threads.contains_key(tid));
    }

    fn set_up(&self, tid: Tid, process: Tid, regs: Registers, batch: &mut VecDeque<(Report, bool)>) -> Option<Process> {
        if !regs.is_64() || regs.get(Register::GsBase) != 0 {
            return None;
        }
        let site = regs.get(Register::Rip).checked_sub(2)?;
        let memory = File::options().read(true).write(true).open(format!("/proc/{}/mem", process.0)).ok()?;
        let mask = ptrace::signal_mask(tid).ok()?;
        ptrace::set_signal_mask(tid, u64::MAX).ok()?;
        // Below the red zone.
        let name_at = regs.get(Register::Rsp).checked_sub(512)? & !7;
        let mut saved = [0; size_of::<Action>()];
        let (mut made, mut actions) = (None, [None; FORCED.len()]);
        if memory.read_exact_at(&mut saved, name_at).is_ok() && memory.write_all_at(b"strobe\0\0", name_at).is_ok() {
            let mut inject = |nr, args| inject(tid, &regs, site, nr, args, 0, batch);
            made = (|| {
                // MFD_CLOEXEC | MFD_ALLOW_SEALING
                let fd = inject(MEMFD_CREATE, [name_at, 3, 0, 0, 0, 0])?;
                let slots = Slots::open(tid, i32::try_from(fd).ok()?, SLOTS);
                let len = (SLOTS * slot::LEN) as u64;
                let shared = (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_SHARED);
                let slots_at = match &slots {
                    Ok(_) => inject(MMAP, [AWAY, len, shared.0 as u64, shared.1 as u64, fd, 0]),
                    Err(_) => None,
                };
                inject(CLOSE, [fd, 0, 0, 0, 0, 0])?;
                let (slots, slots_at) = (slots.ok()?, slots_at?);
                let (at, len, flags) = self.stub_mapping();
                let result = inject(MMAP, [at, len, CODE_MAPPING.0, CODE_MAPPING.1 | flags, u64::MAX, 0]);
                let stub_at = self.stub_mapped(&memory, result.unwrap_or(u64::MAX))?;
                for (&signo, action) in FORCED.iter().zip(&mut actions) {
                    if is_in(tid, signo, &["SigIgn:", "SigCgt:"])? {
                        inject(RT_SIGACTION, [signo as u64, 0, name_at, SIGSET_LEN, 0, 0])?;
                        memory.read_exact_at(action.insert(Action::default()), name_at).ok()?;
                    }
                }
                Some((slots, slots_at, stub_at))
            })();
            // It is gone otherwise.
            let _ = memory.write_all_at(&saved, name_at);
        }
        let restored = ptrace::set_registers(tid, &regs).is_ok() && ptrace::set_signal_mask(tid, mask).is_ok();
        let (slots, slots_at, stub_at) = made.filter(|_| restored)?;
        memory.write_all_at(&self.stub_image(stub_at), stub_at).ok()?;
        let used = clock::used(process).unwrap_or(0);
        Some(Process {
            free: (0..slots.count()).rev().collect(),
            slots,
            slots_at,
            stub_at,
            actions,
            // Other threads may be in calls that nobody is told of. They are noticed when they run into a patched site, by a
            // SIGSEGV, of which the kernel would forget the handler if it was blocked.
            complete: self.place.is_some() && !handles(tid, libc::SIGSEGV),
            others: self.place.is_some() && tasks(process).len() > 1,
            used,
            used_last: used,
            blind: self.path.arming != Arming::Dispatch,
            ..Process::new(Text::new(memory), &self.path.patches)
        })
    }

    /// Looks at a report before the machine does.
    pub fn report(
        &mut self,
        tid: Tid,
        status: i32,
        batch: &mut VecDeque<(Report, bool)>,
        machine: &mut Machine,
    ) -> Turn {
        if self.processes.is_empty() && self.births.is_empty() {
            self.children.clear();
            self.lives.clear();
            if status >> 16 == ptrace::event::EXEC {
                self.executed(tid, machine);
            }
            return Turn::Machine;
        }
        self.drain();
        // What others are in the middle of began before this stop.
        self.tell_older(20_000);
        self.stopped();
        if !libc::WIFSTOPPED(status) {
            self.ended(tid);
            return Turn::Machine;
        }
        let event = status >> 16;
        let signo = libc::WSTOPSIG(status);
        if !self.threads.contains_key(&tid) {
            if event == ptrace::event::STOP {
                self.born(tid, batch, machine);
            }
            if event == 0 && signo != libc::SIGTRAP | 0x80 && self.joins(tid, signo, machine) == Turn::Done {
                return Turn::Done;
            }
            if event == ptrace::event::EXEC {
                self.executed(tid, machine);
            }
            return Turn::Machine;
        }
        if !(event == 0 && signo == libc::SIGTRAP | 0x80) {
            self.not_begun(tid);
        }
        match event {
            0 if signo == libc::SIGTRAP | 0x80 => Turn::Machine,
            0 if signo == SIGSYS && self.path.arming == Arming::Dispatch => self.dispatched(tid, batch, machine),
            0 => self.signalled(tid, signo, batch),
            ptrace::event::SECCOMP if self.path.arming == Arming::Seccomp => self.filtered(tid, batch, machine),
            ptrace::event::EXEC => {
                self.executed(tid, machine);
                Turn::Machine
            }
            ptrace::event::EXIT => {
                self.ended(tid);
                machine.arm(tid, false);
                Turn::Machine
            }
            ptrace::event::FORK | ptrace::event::VFORK | ptrace::event::CLONE => {
                self.makes(tid, event, machine);
                Turn::Machine
            }
            _ => {
                let going = machine.tasks().get(&tid).is_some_and(|task| task.leaving);
                if event == ptrace::event::STOP && signo == libc::SIGTRAP && self.handles_now(tid) && !going {
                    // ESRCH: it was killed, and reports that.
                    let _ = ptrace::cont(tid, 0);
                    return Turn::Done;
                }
                if self.is_leaving(tid) || going {
                    if ptrace::is_pending(tid, SIGSYS, SYS_USER_DISPATCH) {
                        // A trapped call whose signal this stop has overtaken: without us it would end the process.
                        let _ = ptrace::cont(tid, 0);
                        return Turn::Done;
                    }
                    self.release(tid, batch, machine);
                } else if event == ptrace::event::STOP && signo == libc::SIGTRAP {
                    self.catch_up(tid, batch);
                }
                Turn::Machine
            }
        }
    }

    /// Another stop came before a redirected call was made: it will trap again.
    fn not_begun(&mut self, tid: Tid) {
        let Some(thread) = self.threads.get_mut(&tid) else { return };
        let Phase::Redirected { ret, nr, from, .. } = thread.phase else { return };
        let Ok(mut regs) = ptrace::registers(tid) else { return };
        if regs.get(Register::Rip) != from {
            return;
        }
        thread.phase = Phase::Free;
        regs.set(Register::Rip, ret.wrapping_sub(2));
        regs.set(Register::Rax, nr);
        // ESRCH: it was killed.
        let _ = ptrace::set_registers(tid, &regs);
        if self.outlives(tid) {
            self.dispatch(tid, true);
        }
    }

    fn is_leaving(&self, tid: Tid) -> bool {
        self.threads
            .get(&tid)
            .and_then(|thread| self.processes.get(&thread.process))
            .is_some_and(|process| process.leaving)
    }

    /// The call of a stop of a redirected call, as the program made it; and at its exit the program's own place again.
    pub fn call(&mut self, tid: Tid, call: Call, batch: &mut VecDeque<(Report, bool)>, machine: &mut Machine) -> Call {
        if self.path.arming == Arming::Seccomp && matches!(call, Call::Finish(_)) && self.is_leaving(tid) {
            self.release(tid, batch, machine);
        }
        let outlives = self.outlives(tid);
        let Some(thread) = self.threads.get_mut(&tid) else { return call };
        let Phase::Redirected { ret, nr, from, .. } = thread.phase else { return call };
        match call {
            Call::Entry(mut entry) => {
                entry.ip = ret;
                Call::Entry(entry)
            }
            Call::Finish(mut finish) => {
                thread.phase = Phase::Free;
                let process = thread.process;
                let (acting, masking) = (thread.acting.take(), thread.masking.take());
                if outlives {
                    self.dispatch(tid, true);
                }
                self.made_alone(tid, nr, masking);
                if finish.ip != from + 2 {
                    // Its registers are those of a frame of rt_sigreturn(2), and so is its mask.
                    self.note_mask(tid);
                    return call;
                }
                finish.ip = ret;
                if let Ok(mut regs) = ptrace::registers(tid) {
                    if nr == RT_SIGACTION
                        && let Some(process) = self.processes.get_mut(&process)
                    {
                        process.acted_on(regs.get(Register::Rdi) as i32);
                        if let Some((at, action)) = acting.filter(|_| !finish.ret.error) {
                            process.actions[at] = action;
                        }
                    }
                    regs.set(Register::Rip, ret);
                    regs.set(Register::Rcx, ret);
                    // ESRCH: it was killed.
                    let _ = ptrace::set_registers(tid, &regs);
                }
                self.note_mask(tid);
                if self.is_leaving(tid) {
                    self.release(tid, batch, machine);
                }
                Call::Finish(finish)
            }
            other => other,
        }
    }

    /// A call was trapped.
    fn dispatched(&mut self, tid: Tid, batch: &mut VecDeque<(Report, bool)>, machine: &mut Machine) -> Turn {
        let Ok(info) = ptrace::siginfo(tid) else { return Turn::Machine };
        let code = i32::from_ne_bytes([info[8], info[9], info[10], info[11]]);
        // One that was sent, and is blocked, has come in the place of ours: a signal waits only once.
        let instead = code != SYS_USER_DISPATCH;
        if instead && !self.is_trapped(tid) {
            return self.sent(tid, batch);
        }
        let registers = ptrace::registers(tid);
        let inside = registers.as_ref().ok().and_then(|regs| {
            let process = self.threads.get(&tid).and_then(|thread| self.processes.get(&thread.process))?;
            process.in_stub(&self.stub, regs.get(Register::Rip))
        });
        // The call may have been the one that unblocks it, and that is not known before the call is settled.
        let faulted = inside == Some(self.stub.fault);
        if !faulted {
            self.block_again(tid, SIGSYS, instead, batch);
        }
        if instead && let Some(thread) = self.threads.get(&tid) {
            self.give_up(thread.process, Some(Left::Call));
        }
        let Some(thread) = self.threads.get(&tid) else { return Turn::Machine };
        let (slot, process_id) = (thread.slot, thread.process);
        // `int 0x80` is trapped too: the stub has no such instruction.
        let arch = u32::from_ne_bytes([info[28], info[29], info[30], info[31]]);
        let foreign = !instead && arch != Abi::X86_64.audit_arch();
        let (Ok(mut regs), Some(process)) = (registers, self.processes.get(&process_id)) else {
            return Turn::Machine;
        };
        let ip = regs.get(Register::Rip);
        if inside == Some(self.stub.full) {
            return self.was_full(tid, regs);
        }
        if faulted {
            return self.was_faulted(tid, regs, instead, batch, machine);
        }
        let (ret, nr) = match inside == Some(self.stub.stop) {
            true => (process.slots.get(slot, slot::RET), process.slots.get(slot, slot::SAVED_RAX)),
            false => (ip, regs.get(Register::Rax)),
        };
        let site = ret.wrapping_sub(2);
        regs.set(Register::Rax, nr);
        if process.leaving {
            regs.set(Register::Rip, site);
            return self.leave(tid, &regs, batch, machine);
        }
        let args = [Register::Rdi, Register::Rsi, Register::Rdx, Register::R10, Register::R8, Register::R9]
            .map(|register| regs.get(register));
        if foreign || self.ends_it(tid, nr, &args) {
            self.give_up(process_id, Some(Left::Call));
            regs.set(Register::Rip, site);
            return self.leave(tid, &regs, batch, machine);
        }
        let class = self.classes.of(nr, &args);
        self.complete(process_id, machine);
        // What the stub itself has stopped was found to be none that can be recorded: its pointers.
        if class != stub::STOP && inside.is_none() {
            if nr == EXIT_GROUP && self.exits(tid, regs, ret, class) {
                return Turn::Done;
            }
            return self.reroute(tid, process_id, ret, regs, batch);
        }
        self.kept(nr, class);
        if nr == RT_SIGRETURN && self.classes.returns && self.handler_returns(tid, regs, ret) {
            return Turn::Done;
        }
        self.judge(process_id, machine.tasks().get(&tid).is_some_and(|task| task.filtered));
        let Some(process) = self.processes.get_mut(&process_id) else { return Turn::Machine };
        let mut acting = None;
        if nr == RT_SIGACTION {
            process.acted_on(args[0] as i32);
            // It may write where it reads, and may be kept from being made.
            acting = process.action(&args);
        }
        regs.set(Register::Rip, site);
        if matches!(nr, EXECVE | EXECVEAT) && process.ignores() {
            self.ignore_again(tid, batch);
            return self.redirect(tid, regs, acting);
        }
        if matches!(nr, FORK | CLONE | CLONE3) && process.complete && !process.leaving {
            // What its children have trapped at, so that the next ones need not.
            let sites = process.missed(&self.learned);
            self.ways.learned(&learned::patch(process, &self.stub, tid, &regs, &sites, batch));
        }
        if self.is_told_ahead(tid, nr) { self.go_ahead(tid, regs) } else { self.redirect(tid, regs, acting) }
    }

    /// A handler returns, which was trapped: what there is to be told is in the frame that it returns by, and the call is made
    /// without more stops. Whether that was done.
    fn handler_returns(&mut self, tid: Tid, mut regs: Registers, ret: u64) -> bool {
        let Some(process) = self.threads.get(&tid).and_then(|thread| self.processes.get(&thread.process)) else {
            return false;
        };
        let sp = regs.get(Register::Rsp);
        let Some(frame) = process.bytes::<FRAME>(sp).filter(|_| process.outliving.is_none()) else { return false };
        let word = |at: usize| u64::from_ne_bytes(*frame[at..].first_chunk().unwrap_or(&[0; 8]));
        let mask = word(FRAME_MASK as usize - 8);
        regs.set(Register::Rip, process.stub_at + self.stub.bare);
        // No signal comes before the frame's mask is that of the task: it would find it in the stub.
        if ptrace::set_signal_mask(tid, u64::MAX).is_err() || ptrace::set_registers(tid, &regs).is_err() {
            // ESRCH: it was killed, and reports that.
            return true;
        }
        if let Some(thread) = self.threads.get_mut(&tid) {
            thread.blocked = mask & FORCED.map(bit).iter().sum::<u64>();
        }
        let (ticks, args) = (clock::ticks(), regs.arguments(Abi::X86_64));
        self.calibrate();
        let time = self.stamp(self.last.0);
        let memory = || {
            let mut memory = Snapshot::default();
            memory.push(Addr(sp.wrapping_add(FRAME_MASK - 8)), &mask.to_ne_bytes(), None);
            Some(memory)
        };
        let enter = Enter { tid, abi: Abi::X86_64, nr: RT_SIGRETURN, args, ip: ret, sp, time };
        let value = word(FRAME_RAX).cast_signed();
        let ret = Some(Return { value, error: (-4095..0).contains(&value) });
        let exit = Exit { tid, abi: Abi::X86_64, ret, ip: word(FRAME_RIP), sp: word(FRAME_RSP), time };
        for event in [Event::Enter(enter), Event::Exit(exit)] {
            self.queue.push_back(Queued::told(tid, ticks, event, memory()));
        }
        let _ = ptrace::cont(tid, 0);
        true
    }

    /// Lets a task make with stops the call at whose site it stands.
    fn redirect(&mut self, tid: Tid, mut regs: Registers, acting: Option<(usize, Option<Action>)>) -> Turn {
        if self.lead_aside(tid, &mut regs, acting, false).is_none() {
            return Turn::Machine;
        }
        // ESRCH: it was killed.
        let _ = ptrace::syscall(tid, 0);
        Turn::Done
    }

    /// Leads a task to where it makes the call at whose site it stands, of which the entry may be told `ahead`. Where the program
    /// goes on behind it; `None` for one that does not record.
    fn lead_aside(
        &mut self,
        tid: Tid,
        regs: &mut Registers,
        acting: Option<(usize, Option<Action>)>,
        ahead: bool,
    ) -> Option<u64> {
        let thread = self.threads.get_mut(&tid)?;
        let process = self.processes.get(&thread.process)?;
        let (site, nr) = (regs.get(Register::Rip), regs.get(Register::Rax));
        let ret = site.wrapping_add(2);
        process.slots.set(thread.slot, slot::RET, ret);
        let own = process.outliving.as_ref().and_then(|_| match process.bytes(site) {
            Some(patch::SYSCALL) => Some(site),
            _ => process.sites.call_of(site),
        });
        let from = own.unwrap_or(process.stub_at + self.stub.bare);
        regs.set(Register::Rip, from);
        thread.phase = Phase::Redirected { ret, nr, from, ahead };
        thread.acting = acting;
        thread.masking = None;
        if nr == RT_SIGPROCMASK && process.outliving.is_some() {
            // It may write where it reads.
            thread.masking = process.bytes(regs.get(Register::Rsi)).map(u64::from_ne_bytes);
        }
        if own.is_some() {
            self.dispatch(tid, false);
        }
        // ESRCH: it was killed, and reports that.
        let _ = ptrace::set_registers(tid, regs);
        Some(ret)
    }

    /// A call that can be recorded has come from a site that is not patched, before it was made: the site is patched if it can
    /// be, and the call made by way of the stub.
    fn reroute(
        &mut self,
        tid: Tid,
        process_id: Tid,
        ret: u64,
        mut regs: Registers,
        batch: &mut VecDeque<(Report, bool)>,
    ) -> Turn {
        let site = ret.wrapping_sub(2);
        regs.set(Register::Rip, site);
        let Some(process) = self.processes.get_mut(&process_id) else { return Turn::Machine };
        let unknown = process.complete && !process.knows(site);
        if unknown && process.later.is_spared() {
            self.ways.spared += 1;
            return self.by_stub(tid, process_id, ret, regs);
        }
        if unknown && !process.is_patched(site) {
            // In code that was mapped since.
            let sites = process.look(process_id, &mut self.learned);
            self.ways.learned(&learned::patch(process, &self.stub, tid, &regs, &sites, batch));
        }
        if process.is_patched(site) {
            return self.go(tid, &regs);
        }
        if process.complete && process.sites.unpatchable(site).is_none() {
            if let Some(way) = patched(process, &self.stub, tid, &regs, site, batch) {
                *self.ways.patched.entry(way).or_default() += 1;
                self.learned.add(process, site);
                return self.go(tid, &regs);
            }
            process.sites.give_up(tid, site);
        }
        if let Some(name) = process.sites.unpatchable(site) {
            match self.ways.unpatched.get_mut(name) {
                Some(count) => *count += 1,
                None => drop(self.ways.unpatched.insert(name.to_owned(), 1)),
            }
        }
        self.ways.trapped += 1;
        self.by_stub(tid, process_id, ret, regs)
    }

    /// A call that was trapped is made by way of the stub all the same: one stop instead of two.
    fn by_stub(&self, tid: Tid, process: Tid, ret: u64, mut regs: Registers) -> Turn {
        let Some(process) = self.processes.get(&process) else { return Turn::Machine };
        regs.set(Register::Rip, process.stub_at + self.stub.pre);
        regs.set(Register::Rcx, ret);
        self.go(tid, &regs)
    }

    /// A call of a process has stopped by Syscall User Dispatch, which takes three stops. With two for each of its calls, the
    /// process may be faster. Whether a seccomp program picks those for it must be known.
    fn judge(&mut self, id: Tid, filtered: bool) {
        let Some(process) = self.processes.get_mut(&id).filter(|process| !process.leaving) else { return };
        let (stopped, recorded) = &mut process.balance;
        *stopped += 1;
        if *stopped < JUDGED {
            return;
        }
        let (stopped, recorded) = (u64::from(std::mem::take(stopped)), std::mem::take(recorded));
        // Calls that nobody asked for run free, and are not known by number; with a seccomp program they do without the fast
        // path, too.
        let all = !self.counts && (filtered || !self.classes.numbers.contains(&stub::PASS));
        if all && 3 * stopped > 2 * (stopped + recorded) + stopped / 4 {
            self.give_up(id, Some(Left::Slow));
        }
    }

    /// A call of a task on the fast path stops all the same.
    fn kept(&mut self, nr: u64, class: u16) {
        self.ways.met += u64::from(class != stub::STOP);
        // A program can think of any number.
        let name = if nr < stub::NUMBERS as u64 { nr } else { u64::MAX };
        *self.ways.kept.entry(name).or_default() += 1;
    }

    /// Whether a task that gets a SIGSYS which it blocks stands where a call was trapped: behind a `syscall` with the number
    /// of a call that was not made.
    fn is_trapped(&self, tid: Tid) -> bool {
        let Some(thread) = self.threads.get(&tid) else { return false };
        let (Ok(regs), Some(process)) = (ptrace::registers(tid), self.processes.get(&thread.process)) else {
            return false;
        };
        thread.blocked & bit(SIGSYS) != 0
            && regs.get(Register::Rax) == regs.get(Register::OrigRax)
            && process.bytes(regs.get(Register::Rip).wrapping_sub(2)) == Some(patch::SYSCALL)
    }

    /// The program was sent a SIGSYS. Who uses it for something goes back to stops: a trap in another thread that blocks it
    /// makes the kernel forget the handler until that stop.
    fn sent(&mut self, tid: Tid, batch: &mut VecDeque<(Report, bool)>) -> Turn {
        let process = self.threads.get(&tid).map(|thread| thread.process);
        if let Some(id) = process
            && self.processes.get(&id).is_some_and(|process| process.actions[0].is_some() && !process.ignores())
        {
            self.give_up(id, Some(Left::Call));
            if let (false, Ok(mask)) = (handles(tid, SIGSYS), ptrace::signal_mask(tid)) {
                // It comes again when that is mended.
                self.act_again(tid, SIGSYS, true, batch);
                let _ = ptrace::set_signal_mask(tid, mask);
                let _ = ptrace::cont(tid, 0);
                return Turn::Done;
            }
        }
        self.signalled(tid, SIGSYS, batch)
    }

    /// Undoes what the kernel has done to force a signal on a stopped task that blocks it: it is blocked again, and the
    /// process does again what it did when it got one. With `resent`, the signal of this stop, which the program was sent, is
    /// to wait on.
    fn block_again(&self, tid: Tid, signo: i32, resent: bool, batch: &mut VecDeque<(Report, bool)>) {
        if self.threads.get(&tid).is_none_or(|thread| thread.blocked & bit(signo) == 0) {
            return;
        }
        if let Ok(mask) = ptrace::signal_mask(tid) {
            self.act_again(tid, signo, resent, batch);
            let _ = ptrace::set_signal_mask(tid, mask | bit(signo));
        }
    }

    /// A stopped task's process does again what it did when it got a forced signal. The signal mask is for the caller to
    /// restore; with `resent`, the signal of this stop waits on.
    fn act_again(&self, tid: Tid, signo: i32, resent: bool, batch: &mut VecDeque<(Report, bool)>) {
        let Some(thread) = self.threads.get(&tid) else { return };
        let Some(process) = self.processes.get(&thread.process) else { return };
        let action = FORCED.iter().position(|&forced| forced == signo).and_then(|at| process.actions[at]);
        let Ok(regs) = ptrace::registers(tid) else { return };
        if process.outliving.is_some() {
            if let Some(action) = action {
                outliving::act_again(tid, process, &self.stub, &regs, (signo, action), batch);
            }
            return;
        }
        if action.is_none() && !resent || ptrace::set_signal_mask(tid, u64::MAX).is_err() {
            return;
        }
        let at = action.map_or(0, |action| process.lay(thread.slot, &action));
        let from = process.stub_at + self.stub.bare;
        let args = [signo as u64, at, 0, SIGSET_LEN, 0, 0];
        // It is gone otherwise.
        let _ = inject(tid, &regs, from, RT_SIGACTION, args, if resent { signo } else { 0 }, batch);
        let _ = ptrace::set_registers(tid, &regs);
    }

    /// A stopped task's process ignores SIGSYS again, for the kernel, until the next trap.
    fn ignore_again(&self, tid: Tid, batch: &mut VecDeque<(Report, bool)>) {
        if let Ok(mask) = ptrace::signal_mask(tid) {
            self.act_again(tid, SIGSYS, false, batch);
            let _ = ptrace::set_signal_mask(tid, mask);
        }
    }

    /// Whether a task's process ignores this signal, though the kernel does not know it: the task is to go on without.
    #[must_use]
    pub fn ignores(&self, tid: Tid, signo: i32) -> bool {
        signo == SIGSYS
            && self
                .threads
                .get(&tid)
                .and_then(|thread| self.processes.get(&thread.process))
                .is_some_and(Process::ignores)
    }

    /// Whether a call makes the fast path impossible for its process.
    fn ends_it(&self, tid: Tid, nr: u64, args: &[u64; 6]) -> bool {
        match nr {
            // Who looks at its handler, or changes it, might find it gone.
            RT_SIGACTION if args[0] == SIGSYS as u64 => {
                let process = self.threads.get(&tid).and_then(|thread| self.processes.get(&thread.process));
                process.is_some_and(|process| {
                    let replaced = process.outliving.is_some() && args[1] != 0;
                    process.actions[0].is_some() && !process.ignores() || replaced
                })
            }
            // PR_SET_SECCOMP, PR_SET_TSC, PR_SET_SYSCALL_USER_DISPATCH
            PRCTL => matches!(args[0], 22 | 26 | 59),
            // SECCOMP_SET_MODE_STRICT, SECCOMP_SET_MODE_FILTER
            SECCOMP => args[0] < 2,
            // ARCH_SET_GS, ARCH_GET_GS
            ARCH_PRCTL => matches!(args[0], 0x1001 | 0x1004),
            // The slots are more than most may lock.
            MLOCKALL => true,
            FORK | VFORK | CLONE | CLONE3 if !self.follow => true,
            CLONE | CLONE3 => {
                let flags = clone_flags(tid, nr, args);
                // A child that nobody traces must not begin in the stub.
                flags & CLONE_UNTRACED != 0 || flags & CLONE_VM != 0 && flags & (CLONE_VFORK | CLONE_THREAD) == 0
            }
            _ => false,
        }
    }

    fn go(&self, tid: Tid, regs: &Registers) -> Turn {
        if ptrace::set_registers(tid, regs).is_ok() {
            // ESRCH: it was killed, and reports that.
            let _ = ptrace::cont(tid, 0);
        }
        Turn::Done
    }

    /// Back to stops, from where these registers stand.
    fn leave(
        &mut self,
        tid: Tid,
        regs: &Registers,
        batch: &mut VecDeque<(Report, bool)>,
        machine: &mut Machine,
    ) -> Turn {
        if ptrace::set_registers(tid, regs).is_ok() {
            self.release(tid, batch, machine);
            self.run(tid);
        }
        Turn::Done
    }

    /// A signal is about to be delivered.
    fn signalled(&mut self, tid: Tid, signo: i32, batch: &mut VecDeque<(Report, bool)>) -> Turn {
        let Ok(mut regs) = ptrace::registers(tid) else { return Turn::Machine };
        let ip = regs.get(Register::Rip);
        if let Some(thread) = self.threads.get_mut(&tid)
            && let Some(delivered) = thread.handling.take()
            && signo == libc::SIGTRAP
            && ptrace::siginfo(tid).is_ok_and(|info| info[8..12] == libc::SIGTRAP.to_ne_bytes())
        {
            // The handler begins, with the mask that it has.
            let before = std::mem::replace(&mut thread.blocked, blocked(tid));
            // One that is there once (SA_RESETHAND) blocks nothing the next time, and a child of vfork(2) has others.
            if let Some(process) = self.processes.get_mut(&thread.process)
                && (thread.blocked == 0 || before == 0 && process.threads == 1 && handles(tid, delivered.signo))
            {
                process.handlers.see(delivered.signo, thread.blocked);
            }
            // ESRCH: it was killed, and reports that.
            let _ = ptrace::cont(tid, 0);
            return Turn::Done;
        }
        if signo == libc::SIGTRAP
            && let Some(process) = self.threads.get(&tid).and_then(|thread| self.processes.get(&thread.process))
            && process.sites.breaks(ip.wrapping_sub(1))
        {
            // It ran into a site that was being patched at this moment.
            let sent = ptrace::siginfo(tid).is_ok_and(|info| info[8..12] != SI_KERNEL.to_ne_bytes());
            self.block_again(tid, signo, sent, batch);
            regs.set(Register::Rip, ip - 1);
            return self.go(tid, &regs);
        }
        if let Some(process) = self.threads.get(&tid).and_then(|thread| self.processes.get(&thread.process))
            && let Some(at) = process.sites.copied(ip)
        {
            // In the copy of an instruction of its own, which may have faulted.
            regs.set(Register::Rip, at);
            let _ = ptrace::set_registers(tid, &regs);
            return Turn::Machine;
        }
        let Some(progress) = self.settle(tid, &mut regs) else { return Turn::Machine };
        // Of the stub's own making, not sent: si_code says so.
        let own = |info: [u8; 128]| i32::from_ne_bytes([info[8], info[9], info[10], info[11]]) > 0;
        if matches!(signo, libc::SIGSEGV | libc::SIGBUS | libc::SIGTRAP) && ptrace::siginfo(tid).is_ok_and(own) {
            self.block_again(tid, signo, false, batch);
            if progress == Progress::Fetching && signo != libc::SIGTRAP {
                self.ways.faults += 1;
                // The call is made with stops: the kernel will say what it thinks of the pointer.
                return self.redirect(tid, regs, None);
            }
            if progress != Progress::Copying
                && let Some(process) = self.threads.get(&tid).map(|thread| thread.process)
            {
                // It steps through itself, or the stub cannot do what it does: `rdtsc` forbidden, another `gs`.
                self.give_up(process, Some(Left::Trap));
            }
            return self.go(tid, &regs);
        }
        let _ = ptrace::set_registers(tid, &regs);
        Turn::Machine
    }

    /// Whether a task that goes on with this signal is to stop at the beginning of its handler. The handler may have SIGSYS
    /// blocked, which the kernel would undo at the first call that is trapped there.
    pub fn watches_handler(&mut self, tid: Tid, signo: i32) -> bool {
        if self.path.arming != Arming::Dispatch {
            return false;
        }
        let Some(thread) = self.threads.get(&tid) else { return false };
        let Some(process) = self.processes.get(&thread.process) else { return false };
        // Another thread may be giving the signal another handler.
        let acting = self.threads.values().any(|other| {
            let acts = |open: Open| open.record.nr == RT_SIGACTION;
            other.process == thread.process && open_record(&process.slots, other, &self.classes).is_some_and(acts)
        });
        let with_mask = |regs: Registers| {
            let nr = regs.get(Register::OrigRax);
            WITH_MASK.iter().any(|&(with, register)| with == nr && regs.get(register) != 0)
        };
        let masked = || ptrace::registers(tid).is_ok_and(with_mask);
        let blocks = process.handlers.blocks(signo);
        let usual = process.threads == 1 && process.outliving.is_none();
        let known = blocks.filter(|&blocks| self.hidden(tid) == 0 && (blocks == 0 || usual));
        let id = thread.process;
        let handled = |fast: &mut Fast| match fast.processes.get_mut(&id) {
            Some(process) if !acting => process.handles(tid, signo),
            _ => handles(tid, signo),
        };
        if let Some(blocks) = known
            && !acting
            && !masked()
        {
            if let Some(thread) = self.threads.get_mut(&tid) {
                thread.blocked |= blocks;
            }
            return false;
        }
        if !handled(self) {
            return false;
        }
        // EINTR and ERESTARTNOHAND.
        let interrupted = |regs: Registers| matches!(regs.get(Register::Rax).cast_signed(), -4 | -514);
        let masked = masked() && ptrace::registers(tid).is_ok_and(interrupted);
        if let Some(thread) = self.threads.get_mut(&tid) {
            thread.handling = Some(Handling { signo, masked });
        }
        true
    }

    /// Whether a task has come to the beginning of the handler that was waited for.
    fn handles_now(&mut self, tid: Tid) -> bool {
        let Some(delivered) = self.threads.get_mut(&tid).and_then(|thread| thread.handling.take()) else {
            return false;
        };
        let mask = ptrace::signal_mask(tid).unwrap_or(u64::MAX);
        let hidden = self.hidden(tid);
        if hidden != 0
            && let Some(thread) = self.threads.get(&tid)
            && let Some(process) = self.processes.get(&thread.process)
            && let Ok(regs) = ptrace::registers(tid)
        {
            // What it blocks when the handler has returned.
            let at = regs.get(Register::Rsp).wrapping_add(FRAME_MASK);
            if let Some(mask) = process.bytes(at).map(u64::from_ne_bytes) {
                process.write(at, &(mask | hidden).to_ne_bytes());
            }
            if delivered.masked {
                process.slots.set(thread.slot, slot::HIDDEN, 0);
            }
        }
        self.note_mask(tid);
        if mask & FORCED.map(bit).iter().sum::<u64>() == 0
            && let Some(process) = self.threads.get(&tid).map(|thread| thread.process)
            && let Some(process) = self.processes.get_mut(&process)
        {
            process.handlers.see(delivered.signo, 0);
        }
        !self.is_leaving(tid)
    }

    /// Finishes or undoes the call that a stopped task is in the middle of in the stub, so that its registers (to be set by
    /// the caller) are the program's own. How far it had come; `None` outside of the stub.
    fn settle(&mut self, tid: Tid, regs: &mut Registers) -> Option<Progress> {
        let thread = self.threads.get_mut(&tid)?;
        let process = self.processes.get(&thread.process)?;
        let slot = thread.slot;
        let word = |offset| process.slots.get(slot, offset);
        let ip = regs.get(Register::Rip);
        if let Some(site) = process.sites.origin(ip) {
            regs.set(Register::Rip, site);
            return Some(Progress::Nothing);
        }
        let offset = process.in_stub(&self.stub, ip)?;
        let ret = word(slot::RET);
        if self.stub.adopted(offset) {
            let kept = [
                (Register::Rax, slot::SAVED_RAX),
                (Register::Rdi, slot::SAVED_RDI),
                (Register::Rsi, slot::SAVED_RSI),
                (Register::Rdx, slot::SAVED_RDX),
                (Register::R10, slot::SAVED_R10),
                (Register::Rcx, slot::RET),
                (Register::Rip, slot::RET),
            ];
            kept.into_iter().for_each(|(register, offset)| regs.set(register, word(offset)));
            return Some(Progress::Nothing);
        }
        let progress = self.stub.progress(offset)?;
        let (mut made, mut undone) = (None, None);
        match progress {
            Progress::Nothing => {
                // The address is in rcx, and perhaps in the slot.
                regs.set(Register::Rip, regs.get(Register::Rcx).wrapping_sub(2));
            }
            Progress::Saved | Progress::Before | Progress::Fetching => {
                if progress == Progress::Fetching {
                    regs.set(Register::Rdi, word(slot::SAVED_RDI));
                    regs.set(Register::Rsi, word(slot::SAVED_RSI));
                    regs.set(Register::R10, word(slot::SAVED_R10));
                    regs.set(Register::R8, word(slot::SAVED_R8));
                }
                // The kernel may have put that there to go on with a call that a stop has interrupted.
                if regs.get(Register::Rax) != RESTART_SYSCALL || !self.stub.is_at_call(offset) {
                    regs.set(Register::Rax, word(slot::SAVED_RAX));
                }
                undone = std::mem::take(&mut thread.told)
                    .then(|| open_record(&process.slots, thread, &self.classes))
                    .flatten();
                regs.set(Register::Rdx, word(slot::SAVED_RDX));
                regs.set(Register::Rip, ret.wrapping_sub(2));
                process.slots.set(slot, slot::OPEN, 0);
            }
            Progress::Made => made = Some(regs.get(Register::Rax)),
            Progress::Copying => {
                // Between the word that says that it is closed and the one that publishes it, it is neither.
                process.slots.set(slot, slot::OPEN, 1);
                let open = open_record(&process.slots, thread, &self.classes);
                regs.set(Register::Rdx, word(slot::SAVED_RDX));
                regs.set(Register::Rdi, word(slot::SAVED_RDI));
                regs.set(Register::Rsi, word(slot::SAVED_RSI));
                if let Some(open) = &open {
                    // The stub needs these, too, and the kernel has left them as they were.
                    regs.set(Register::R10, open.record.args[3]);
                    regs.set(Register::R8, open.record.args[4]);
                }
                made = Some(open.map_or(regs.get(Register::Rax), |open| open.record.result));
            }
            Progress::Published => {
                let head = word(slot::CURRENT).wrapping_sub(word(slot::RING)) % slot::RING_LEN as u64;
                let mut bytes = Vec::new();
                process.slots.copy(slot, head as usize, agent::record::COPIES as usize, &mut bytes);
                if let Some(record) = Record::read(&bytes) {
                    regs.set(Register::Rax, record.result);
                }
                regs.set(Register::Rdx, word(slot::SAVED_RDX));
                regs.set(Register::Rdi, word(slot::SAVED_RDI));
                regs.set(Register::Rsi, word(slot::SAVED_RSI));
                regs.set(Register::Rip, ret);
            }
            Progress::Passed => regs.set(Register::Rip, ret),
            Progress::Uncounted => {
                process.finish_count(slot, regs.get(Register::Rax), false, false);
                regs.set(Register::Rip, ret);
            }
            Progress::Counting { time, error, call } => {
                if !call {
                    process.finish_count(slot, word(slot::RESULT), time, error);
                }
                regs.set(Register::Rax, word(slot::RESULT));
                regs.set(Register::Rdx, word(slot::SAVED_RDX));
                regs.set(Register::Rip, ret);
            }
        }
        if matches!(
            progress,
            Progress::Before | Progress::Fetching | Progress::Copying | Progress::Published | Progress::Counting { .. }
        ) {
            regs.set(Register::Rflags, stub::flags(regs.get(Register::Rflags), word(slot::FLAGS)));
        }
        if regs.get(Register::Rip) == ret && progress != Progress::Nothing {
            // What a `syscall` leaves there.
            regs.set(Register::Rcx, ret);
        }
        if let Some(result) = made {
            regs.set(Register::Rax, result);
            regs.set(Register::Rip, ret);
            regs.set(Register::Rcx, ret);
            let open = open_record(&process.slots, thread, &self.classes);
            process.slots.set(slot, slot::OPEN, 0);
            let told = std::mem::take(&mut thread.told);
            if let Some(open) = open {
                if open.record.nr == RT_SIGPROCMASK && masks(result) {
                    let set = process.bytes(open.record.args[1]).map(u64::from_le_bytes);
                    thread.masked(&open.record, set, process.outliving.is_some());
                    if process.outliving.is_some() && !self.stub.has_noted(offset, result) {
                        process.tell_mask(slot, &open.record.args, set, result);
                    }
                }
                let id = thread.process;
                if let Some(process) = self.processes.get_mut(&id) {
                    process.acted(&open.record);
                }
                if !told {
                    let memory = capture(&self.classes, tid, &open, false);
                    self.tell_entry(tid, &open.record, memory);
                }
                self.ways.recorded += 1;
                self.tell_exit(tid, open, result);
            }
        }
        if made.is_some() && self.outlives(tid) {
            // The call may have been the one that blocks SIGSYS.
            self.note_mask(tid);
        }
        if let Some(open) = undone {
            // ERESTARTNOINTR: it will be made again from its beginning, after what interrupts it.
            self.tell_exit(tid, open, (-ERESTARTNOINTR).cast_unsigned());
        }
        Some(progress)
    }

    /// Takes out of a process's memory what was put there; the last task that has to do with it stands.
    fn take_out_all(&self, process: &Process, tid: Tid, regs: &mut Registers, batch: &mut VecDeque<(Report, bool)>) {
        if process.outliving.is_some() {
            self.unmap_outliving(process, tid, regs, batch);
            return;
        }
        process.sites.restore_pads(&process.memory);
        if Status::of(tid).is_some_and(|status| !self.is_confined(&status)) {
            process.unmap(&self.stub, tid, regs, batch);
        }
    }

    fn executed(&mut self, leader: Tid, machine: &mut Machine) {
        // The leader's id is that of the process.
        let process = leader;
        // The mask of the thread that has executed it, which had another id before.
        let was = ptrace::event_message(leader).ok().and_then(|tid| i32::try_from(tid).ok()).map_or(leader, Tid);
        block_hidden(leader, self.hidden(was));
        self.lived(leader);
        self.counters.remove(&leader);
        self.refused.remove(&process);
        self.left_behind.remove(&process);
        let before = self.threads.get(&was).and_then(|thread| self.processes.get(&thread.process));
        let plain = before.is_some_and(|before| !before.leaving && before.actions.iter().all(Option::is_none));
        self.fresh.insert(leader, Fresh { plain });
        if self.threads.get(&leader).is_some_and(|thread| thread.process != process) {
            // A child of vfork(2) leaves the memory of its parent.
            self.remove(leader);
            machine.arm(leader, false);
        }
        let threads: Vec<Tid> =
            self.threads.iter().filter(|(_, thread)| thread.process == process).map(|(&tid, _)| tid).collect();
        for tid in threads {
            self.take_counts(tid);
            self.threads.remove(&tid);
            machine.arm(tid, false);
        }
        self.tell_counts(process);
        if let Some(before) = self.processes.remove(&process) {
            self.made(&before);
        }
    }

    /// The task records nothing more: it has ended, or is about to.
    fn ended(&mut self, tid: Tid) {
        self.lived(tid);
        self.counters.remove(&tid);
        self.fresh.remove(&tid);
        if self.births.remove(&tid).is_some() {
            self.forget_gone();
        }
        let Some(thread) = self.threads.get(&tid) else { return };
        let told = thread.told;
        let id = thread.process;
        if let Some(process) = self.processes.get_mut(&id)
            && thread.phase == Phase::Free
            && let Some(open) = open_record(&process.slots, thread, &self.classes)
        {
            process.called(open.record.ip);
            if told {
                return self.remove(tid);
            }
            let memory = capture(&self.classes, tid, &open, false);
            self.tell_entry(tid, &open.record, memory);
        }
        self.remove(tid);
    }

    fn remove(&mut self, tid: Tid) {
        self.take_counts(tid);
        let Some(thread) = self.threads.remove(&tid) else { return };
        if self.processes.get(&thread.process).is_some_and(|process| process.threads == 1) {
            self.tell_counts(thread.process);
        }
        if let Some(process) = self.processes.get_mut(&thread.process) {
            process.slots.set(thread.slot, slot::OPEN, 0);
            process.free.push(thread.slot);
            process.guests.retain(|&guest| guest != tid);
            process.threads -= 1;
            if process.threads == 0 {
                // Others of it, which never recorded, may live on.
                if !process.whole && tasks(thread.process).iter().any(|&other| other != tid) {
                    process.patch_all(false);
                }
                if let Some(process) = self.processes.remove(&thread.process) {
                    self.made(&process);
                    if process.outliving.is_some() {
                        self.left_behind.insert(thread.process);
                    }
                    if self.births.values().any(|birth| birth.maker == thread.process) {
                        self.gone.insert(thread.process, process);
                    }
                }
            }
        }
    }

    /// A process goes back to stops for good: its patches are taken out now, its threads follow at their next stops.
    fn give_up(&mut self, process: Tid, why: Option<Left>) {
        self.refused.insert(process);
        if let Some(process) = self.processes.get_mut(&process)
            && !process.leaving
        {
            process.leaving = true;
            process.patch_all(false);
            if let Some(why) = why {
                *self.ways.left.entry(why).or_default() += 1;
            }
        }
    }

    /// All processes go back to stops.
    pub fn give_up_all(&mut self) {
        let all: Vec<Tid> = self.processes.keys().copied().collect();
        for process in all {
            self.give_up(process, None);
        }
    }

    /// Takes a stopped task off the fast path. With the last one of its process go the mappings.
    pub fn release(&mut self, tid: Tid, batch: &mut VecDeque<(Report, bool)>, machine: &mut Machine) {
        self.begun(tid, batch);
        if self.is_ahead(tid) {
            self.not_begun(tid);
        }
        let Some(thread) = self.threads.get(&tid) else { return };
        let (mut phase, process) = (thread.phase, thread.process);
        machine.arm(tid, false);
        let last = self.processes.get(&process).is_some_and(|process| process.threads == 1);
        if let Phase::Redirected { ret, nr, .. } = phase
            && last
            && matches!(ptrace::syscall_info(tid).map(|info| info.call), Ok(Call::Entry(_)))
        {
            // Inside of a call no other can be made: this one is begun anew when the task is let go.
            if !unmade(tid, ret, nr, batch) {
                return;
            }
            phase = Phase::Free;
        }
        // A thread that it has made, and that has not stopped yet, begins in the middle of what would be taken out.
        let expects = self.births.values().any(|birth| birth.maker == process && !birth.process);
        if let Ok(mut regs) = ptrace::registers(tid) {
            match phase {
                Phase::Free => {
                    self.settle(tid, &mut regs);
                }
                // Where it would have been made; begun anew, if it has to be.
                Phase::Redirected { ret, .. } => regs.set(Register::Rip, ret),
            }
            regs.set(Register::GsBase, 0);
            if phase == Phase::Free
                && last
                && !expects
                && let Some(process) = self.processes.get(&process)
            {
                self.take_out_all(process, tid, &mut regs, batch);
            }
            // ESRCH: it was killed.
            let _ = ptrace::set_registers(tid, &regs);
            let _ = ptrace::set_syscall_user_dispatch(tid, None, None);
            block_hidden(tid, self.hidden(tid));
        }
        self.remove(tid);
        if last && phase == Phase::Free && !expects {
            // Its handler has been taken out.
            self.left_behind.remove(&process);
        }
    }

    /// Whether a task stands in the middle of a call that it is making with stops, as one that has just made a child does.
    #[must_use]
    pub fn is_in_the_middle(&self, tid: Tid) -> bool {
        use ptrace::event::{CLONE, FORK, VFORK};
        let Some(thread) = self.threads.get(&tid) else { return false };
        match thread.phase {
            // It records the call that has made a child.
            Phase::Free => [FORK, VFORK, CLONE].into_iter().any(|event| ptrace::is_at_event(tid, event)),
            Phase::Redirected { ahead, .. } => {
                !ahead && matches!(ptrace::syscall_info(tid).map(|info| info.call), Ok(Call::Neither))
            }
        }
    }

    /// Where the program goes on after the call that a stopped task is making from elsewhere; `None` if it makes none so.
    #[must_use]
    pub fn made_at(&self, tid: Tid) -> Option<u64> {
        match self.threads.get(&tid)?.phase {
            Phase::Redirected { ret, .. } => Some(ret),
            Phase::Free => None,
        }
    }

    /// The trace is over: what was learned of its programs is written down.
    pub fn remember(&mut self) {
        if self.sees_all() {
            for process in self.processes.values() {
                self.learned.ended(process);
            }
        }
        self.learned.remember();
    }

    /// Whether the program of a task has made calls enough the last time to record from its beginning. Where a seccomp program
    /// picks the calls, most of them may be none that stop.
    fn is_worth(&mut self, tid: Tid) -> bool {
        self.place.is_none() && self.learned.calls(tid) >= WORTH.into()
    }

    /// Whether what is recorded is all that programs do.
    fn sees_all(&self) -> bool {
        self.place.is_none() && !self.counts && !self.classes.numbers.contains(&stub::PASS)
    }

    /// Notes how many calls a process has made that records nothing more.
    fn made(&mut self, process: &Process) {
        if self.sees_all() {
            self.learned.ended(process);
        }
    }

    /// Whether this task is on the fast path.
    #[must_use]
    pub fn has(&self, tid: Tid) -> bool {
        self.threads.contains_key(&tid)
    }
}

impl Thread {
    /// Its signal mask has changed, by a record of rt_sigprocmask(2) that holds the set first.
    fn sigprocmask(&mut self, record: &Record, bytes: &[u8], outlives: bool) {
        let at = agent::record::COPIES as usize;
        let word = |at: usize| bytes.get(at..at + 8)?.try_into().ok().map(u64::from_le_bytes);
        let set = word(at).filter(|len| *len == SIGSET_LEN).and_then(|_| word(at + 8));
        self.masked(record, set, outlives);
    }

    /// With `outlives`, its process is to outlive the tracer.
    fn masked(&mut self, record: &Record, set: Option<u64>, outlives: bool) {
        let Some(set) = set.filter(|_| record.args[1] != 0) else { return };
        let set = set & FORCED.map(bit).iter().sum::<u64>();
        match record.args[0] {
            // SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK
            0 => self.blocked |= set,
            1 => self.blocked &= !set,
            _ => self.blocked = set,
        }
        if outlives {
            self.blocked &= !bit(SIGSYS);
        }
    }
}

/// A call that has not been published yet.
#[derive(Debug)]
struct Open {
    record: Record,
    /// The record's bytes, as far as they are written before the call.
    bytes: Vec<u8>,
}

/// The record of the call that a thread is in.
fn open_record(slots: &Slots, thread: &Thread, classes: &Classes) -> Option<Open> {
    if slots.get(thread.slot, slot::OPEN) != 1 || slots.get(thread.slot, slot::HEAD) != thread.tail {
        return None;
    }
    let mut bytes = Vec::new();
    let from = (thread.tail % slot::RING_LEN as u64) as usize;
    let fixed = agent::record::COPIES as usize;
    slots.copy(thread.slot, from, fixed, &mut bytes);
    let record = Record::read(&bytes)?;
    let early = |plan: &Plan| plan.copies.iter().any(|copy| copy.when == When::Before);
    if classes.plan(record.class).is_some_and(early) {
        bytes.clear();
        slots.copy(thread.slot, from, record.size.clamp(fixed, slot::RECORD_MOST), &mut bytes);
    }
    // Still the same?
    if slots.get(thread.slot, slot::OPEN) != 1 || slots.get(thread.slot, slot::HEAD) != thread.tail {
        return None;
    }
    Some(Open { record, bytes })
}

/// What a call has made whose task has not gone on since.
fn found_now(plan: &Plan, tid: Tid, record: &Record) -> Vec<Found> {
    use std::os::unix::ffi::OsStringExt;
    use std::os::unix::fs::MetadataExt;
    let mut all = Vec::new();
    let mut add = |fd: Option<i32>, path: String, stat: bool| {
        let Ok(link) = std::fs::read_link(&path) else { return };
        let stat = stat.then(|| std::fs::metadata(&path).ok()).flatten();
        let kind = stat.map(|stat| (stat.mode(), stat.rdev()));
        all.push(Found { fd, link: link.into_os_string().into_vec(), kind, socket: None });
    };
    for copy in plan.copies.iter().filter(|copy| copy.when.applies(record.result)) {
        match copy.amount {
            Amount::Cwd => add(None, format!("/proc/{}/cwd", tid.0), false),
            // Descriptors out of a message.
            Amount::Zero => {
                for fd in received(tid, record) {
                    add(Some(fd), format!("/proc/{}/fd/{fd}", tid.0), true);
                }
            }
            Amount::Link { .. } | Amount::Address { .. } => {
                let stat = copy.amount == Amount::Link { stat: true };
                let mut bytes = Vec::new();
                if let Source::Field { copy, .. } = copy.at
                    && let Some(piece) = plan.copies.get(usize::from(copy))
                    && let Some((at, len)) = piece.extent(&record.args, record.result, &|_| None)
                {
                    bytes.resize(usize::try_from(len.min(piece.most.into())).unwrap_or(0), 0);
                    if Live::new(tid).read_exact(Addr(at), &mut bytes).is_err() {
                        continue;
                    }
                }
                let Some(fd) = copy.linked(&record.args, record.result, &|_| Some(&bytes)) else { continue };
                add(Some(fd), format!("/proc/{}/fd/{fd}", tid.0), stat);
            }
            _ => {}
        }
    }
    all
}

/// The descriptors that a message has brought which was just received with recvmsg(2) (`man 7 unix`), and at most as many as
/// one can bring.
fn received(tid: Tid, record: &Record) -> Vec<i32> {
    // `struct msghdr`: msg_control and msg_controllen.
    const CONTROL: usize = 32;
    const MOST: usize = 1 << 16;
    // SCM_MAX_FD (linux/include/net/scm.h), and one of SCM_PIDFD.
    const FDS: usize = 254;
    let word = |bytes: &[u8], at: usize| {
        bytes.get(at..at + 8).and_then(|word| word.try_into().ok()).map_or(0, u64::from_ne_bytes)
    };
    let half = |bytes: &[u8], at: usize| {
        bytes.get(at..at + 4).and_then(|word| word.try_into().ok()).map_or(0, i32::from_ne_bytes)
    };
    let mut header = [0; CONTROL + 16];
    let memory = Live::new(tid);
    if memory.read_exact(Addr(record.args[1]), &mut header).is_err() {
        return Vec::new();
    }
    let len = usize::try_from(word(&header, CONTROL + 8)).unwrap_or(MOST).min(MOST);
    let mut control = vec![0; len];
    let got = memory.read(Addr(word(&header, CONTROL)), &mut control).unwrap_or(0);
    control.truncate(got);
    let (mut all, mut rest) = (Vec::new(), control.as_slice());
    // `struct cmsghdr`: length, level, type.
    while rest.len() >= 16 {
        let len = usize::try_from(word(rest, 0)).unwrap_or(usize::MAX);
        if len < 16 || len > rest.len() {
            break;
        }
        // SOL_SOCKET with SCM_RIGHTS or SCM_PIDFD (linux/socket.h).
        if half(rest, 8) == 1 && matches!(half(rest, 12), 1 | 4) {
            all.extend(rest[16..len].chunks_exact(4).map(|fd| half(fd, 0)).filter(|fd| *fd >= 0));
        }
        rest = rest.get(len.next_multiple_of(8)..).unwrap_or_default();
    }
    all.truncate(FDS);
    all
}

/// What the plan of a call names, as it is in the memory of a task that has not gone on since: for its entry, or after it.
/// What was there before the call stands in the record.
fn capture(classes: &Classes, tid: Tid, open: &Open, after: bool) -> Snapshot {
    let mut snapshot = Snapshot::default();
    let Open { record, bytes } = open;
    let Some(plan) = classes.plan(record.class) else { return snapshot };
    let early = Record::early(bytes, plan);
    if !after {
        record.put(&early, bytes, plan, false, &mut snapshot);
    }
    plan.capture((&record.args, record.result), after, (early, bytes.clone()), &Live::new(tid), &mut snapshot);
    if after {
        // It comes last for whoever asks what is there now.
        record.put(&early, bytes, plan, true, &mut snapshot);
    }
    snapshot
}

fn clone_flags(tid: Tid, nr: u64, args: &[u64; 6]) -> u64 {
    match nr {
        CLONE => args[0],
        CLONE3 => {
            let mut word = [0; 8];
            match Live::new(tid).read_exact(Addr(args[0]), &mut word) {
                Ok(()) => u64::from_le_bytes(word),
                Err(_) => 0,
            }
        }
        VFORK => CLONE_VM | CLONE_VFORK,
        _ => 0,
    }
}

/// Lets a stopped task make one step; other reports wait. Its status then; `None` if it is gone.
fn step(tid: Tid, batch: &mut VecDeque<(Report, bool)>) -> Option<i32> {
    ptrace::step(tid, 0).ok()?;
    stop_of(tid, batch)
}

/// Waits for the next stop of a task; other reports wait. `None` if it is gone.
fn stop_of(tid: Tid, batch: &mut VecDeque<(Report, bool)>) -> Option<i32> {
    loop {
        match wait::any(true, false) {
            Waited::Report(report) if report.tid == tid => {
                if !libc::WIFSTOPPED(report.status) || report.status >> 16 == ptrace::event::EXIT {
                    batch.push_back((report, false));
                    return None;
                }
                return Some(report.status);
            }
            Waited::Report(report) => batch.push_back((report, false)),
            Waited::Nothing | Waited::Interrupted => {}
            Waited::NoChildren => return None,
        }
    }
}

/// Keeps the call from being made at whose entry a redirected task stands; it stands where it makes it, then. False if the
/// task is gone.
fn unmade(tid: Tid, ret: u64, nr: u64, batch: &mut VecDeque<(Report, bool)>) -> bool {
    let mut skip = || {
        let mut regs = ptrace::registers(tid).ok()?;
        regs.set(Register::OrigRax, u64::MAX);
        // Where nobody is there any more to say so then.
        regs.set(Register::Rip, ret.wrapping_sub(2));
        regs.set(Register::Rax, nr);
        ptrace::set_registers(tid, &regs).ok()?;
        run_on(tid, 1, 0, batch)?;
        let mut regs = ptrace::registers(tid).ok()?;
        regs.set(Register::Rip, ret.wrapping_sub(2));
        regs.set(Register::Rax, nr);
        regs.set(Register::OrigRax, u64::MAX);
        ptrace::set_registers(tid, &regs).ok()
    };
    skip().is_some()
}

/// Lets a stopped task run with a signal to its next syscall stops, so many; other reports wait. `None` if it is gone.
fn run_on(tid: Tid, wanted: u32, mut signo: i32, batch: &mut VecDeque<(Report, bool)>) -> Option<()> {
    let mut stops = 0;
    let mut stop_signal = false;
    while stops < wanted {
        ptrace::syscall(tid, std::mem::take(&mut signo)).ok()?;
        let status = stop_of(tid, batch)?;
        if status >> 16 == 0 && libc::WSTOPSIG(status) == libc::SIGTRAP | 0x80 {
            stops += 1;
        } else if status >> 16 == 0 && libc::WSTOPSIG(status) == libc::SIGSTOP {
            stop_signal = true;
        }
    }
    if stop_signal {
        // The one signal that cannot be blocked: again, when this is over.
        let _ = wait::kill_thread(tid, libc::SIGSTOP);
    }
    Some(())
}

/// Lets a stopped task make a call from the `syscall` instruction at `from`; its signals are blocked, and its registers are
/// for the caller to restore. The signal of its stop waits on. The result, unless that is an error or the task is gone.
fn inject(
    tid: Tid,
    regs: &Registers,
    from: u64,
    nr: u64,
    args: [u64; 6],
    signo: i32,
    batch: &mut VecDeque<(Report, bool)>,
) -> Option<u64> {
    let mut call = *regs;
    let order = [Register::Rdi, Register::Rsi, Register::Rdx, Register::R10, Register::R8, Register::R9];
    for (register, value) in order.into_iter().zip(args) {
        call.set(register, value);
    }
    call.set(Register::Rip, from);
    call.set(Register::Rax, nr);
    call.set(Register::OrigRax, u64::MAX);
    ptrace::set_registers(tid, &call).ok()?;
    run_on(tid, 2, signo, batch)?;
    let result = ptrace::registers(tid).ok()?.get(Register::Rax);
    (result <= 0u64.wrapping_sub(4096)).then_some(result)
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::plan::{ArgIndex, Copy};

    /// No process has this id: nothing is done to any.
    const NOBODY: Tid = Tid(i32::MAX);

    fn random(state: &mut u64) -> u64 {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        *state
    }

    fn recording(cpu_times: bool) -> Fast {
        let path = Copy::new(When::Enter, ArgIndex(0), Amount::Nul, 4096);
        let out = Copy::new(When::Exit, ArgIndex(1), Amount::Ret { unit: 8 }, 512);
        let plan = |copies: &[Copy]| agent::stub::Handling::Record(Plan { copies: copies.to_vec(), complete: true });
        let mut classes = Classes::default();
        classes.set(0, &plan(&[path, out]));
        // Pieces that lead to others.
        let field = |offset, unit| Amount::Field { copy: 0, offset, size: 8, unit, least: 4 };
        let at = Source::Field { copy: 0, offset: 16, size: 8 };
        let head = Copy::new(When::Before, ArgIndex(1), Amount::Fixed(56), 56);
        let vector = Copy { at, ..Copy::new(When::Enter, ArgIndex(1), field(24, 16), 512) };
        let held = Amount::Buffers { copy: 1, filled: true, each: 32 };
        let lengths = Copy::new(When::Exit, ArgIndex(2), Amount::Lengths { at: 16 }, 64);
        classes.set(1, &plan(&[head, vector, Copy { amount: held, most: 1280, ..out }, lengths]));
        let path = FastPath {
            classes: Rc::new(|_| Classes::default()),
            at_once: true,
            eager: true,
            arming: Arming::Dispatch,
            begins: Rc::new(|_| true),
            patches: Vec::new(),
            remembered: None,
            outliving: false,
            untouched: true,
        };
        let mut fast = Fast::new(path, true, true, cpu_times);
        fast.stub = Stub::new(&classes).expect("it assembles");
        fast.classes = classes;
        let process = Process {
            slots: Slots::anonymous(2),
            slots_at: AWAY,
            stub_at: AWAY << 1,
            threads: 2,
            complete: true,
            ..Process::new(Text::new(File::open("/dev/null").expect("a file")), &[])
        };
        fast.processes.insert(NOBODY, process);
        for slot in 0..2 {
            let thread = Thread {
                process: NOBODY,
                slot,
                phase: Phase::Free,
                tail: 0,
                told: false,
                blocked: 0,
                masking: None,
                handling: None,
                acting: None,
            };
            fast.threads.insert(Tid(i32::MAX - slot as i32), thread);
        }
        fast
    }

    /// Takes all that can be taken: events, and how many of them say that the records make no sense.
    fn take(fast: &mut Fast) -> (usize, usize) {
        let (mut events, mut notes) = (0, 0);
        while let Some(event) = fast.pop() {
            events += 1;
            notes += usize::from(matches!(event, Event::Note(Note::Scribbled { .. })));
            let mut bytes = [0; 64];
            if let Seen::Recorded(memory) = fast.memory(NOBODY) {
                let _ = memory.read(Addr(0x1000), &mut bytes);
            }
        }
        (events, notes)
    }

    #[test]
    fn any_bytes_in_a_ring_are_bounded_and_reported() {
        let mut state = 0x9e37_79b9_7f4a_7c15;
        let (mut reported, mut told) = (0, 0);
        for round in 0..300 {
            let mut fast = recording(round % 2 == 0);
            let process = &fast.processes[&NOBODY];
            for slot in 0..2 {
                // Anything; and what looks like records, with sizes and classes near to real ones.
                process.slots.fill(slot, |_| random(&mut state));
                if round % 3 != 0 {
                    let mut at = 0;
                    while at + 4096 < slot::RING_LEN {
                        let size = (agent::record::COPIES as usize + (random(&mut state) % 600) as usize) & !7;
                        let odd = random(&mut state);
                        let class = [odd % 5, u64::from(stub::COMPARED)][usize::from(odd.is_multiple_of(7))];
                        let head = if odd.is_multiple_of(97) { odd } else { size as u64 | class << 32 };
                        process.slots.set_ring(slot, at, head);
                        at += size;
                    }
                }
                let head = random(&mut state);
                process.slots.set(slot, slot::HEAD, if round % 4 == 0 { head } else { (head % 0x1_0000) & !7 });
                process.slots.set(slot, slot::OPEN, head % 3);
            }
            let mut notes = 0;
            for _ in 0..40 {
                fast.drain();
                fast.tell_open();
                let (events, more) = take(&mut fast);
                // An entry, an exit, and what is open.
                assert!(events <= 2 * (2 * BATCH + 2) + 1, "{events} events at once");
                told += events;
                notes += more;
            }
            let leaving = fast.processes[&NOBODY].leaving;
            assert_eq!(notes, usize::from(leaving), "round {round}");
            reported += notes;
        }
        assert!(reported > 100 && told > 1000, "{reported} reports, {told} events");
    }

    #[test]
    fn what_handlers_block_is_known_until_there_may_be_others() {
        let mut handlers = Handlers::default();
        assert_eq!(handlers.blocks(17), None);
        handlers.see(17, bit(SIGSYS) | bit(libc::SIGSEGV));
        handlers.see(10, 0);
        assert_eq!(handlers.blocks(17), Some(bit(SIGSYS) | bit(libc::SIGSEGV)));
        assert_eq!((handlers.blocks(10), handlers.blocks(12)), (Some(0), None));
        // Another handler, seen anew.
        handlers.forget(17);
        assert_eq!((handlers.blocks(17), handlers.blocks(10)), (None, Some(0)));
        handlers.see(17, bit(libc::SIGTRAP));
        assert_eq!(handlers.blocks(17), Some(bit(libc::SIGTRAP)));
        // No signal at all.
        handlers.see(0, u64::MAX);
        assert_eq!((handlers.blocks(0), handlers.blocks(-1)), (None, None));
    }

    #[test]
    fn the_masks_of_signals() {
        assert_eq!((bit(1), bit(SIGSYS), bit(64)), (1, 1 << 30, 1 << 63));
        assert_eq!((bit(0), bit(-1), bit(65)), (0, 0, 0));
    }
}
