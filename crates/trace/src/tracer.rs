//! The tracer: pulls stops from the kernel, asks the machine, obeys it, hands the events out.

use crate::fast::arming::{Arming, Place};
use crate::fast::{Fast, FastPath, Seen, Turn, Whole};
use crate::filter::{self, Insn, Spec};
use crate::machine::{Action, Call, Finish, Machine, Resume, Rules, Stop, What};
use crate::os::attach::{self, AttachError, AttachInfo};
use crate::os::clock;
use crate::os::launch::{self, Launch};
use crate::os::memory::{self, Live};
use crate::os::ptrace::{self, event, options};
use crate::os::signals::{self, Interruption};
use crate::os::wait::{self, Report, Waited};
use crate::tamper::Deed;
use crate::task::{Origin, Shown, Task};
use crate::ways::Ways;
use abi::Abi;
use model::event::{Enter, Event, Note, Return, Stamp};
use model::memory::{Addr, Memory};
use model::{Tid, TidMap};
use std::collections::{HashMap, HashSet, VecDeque};
use std::marker::PhantomData;
use std::time::Duration;

/// How to trace.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Children of traced tasks are traced too (`-f`).
    pub follow_forks: bool,
    /// The calls that a launched program shall stop for; all if none. The events tell of no other calls of it, but an
    /// attached task's calls are all told. Left out where the kernel does not allow it, see [`Tracer::filtered`].
    pub seccomp: Option<Spec>,
    /// A task is let go when it has executed another program than the one that it was launched as (`-b execve`).
    pub leave_at_exec: bool,
    /// All tracees die with the tracer (`--kill-on-exit`).
    pub kill_on_exit: bool,
    /// Events carry times.
    pub times: bool,
    /// Events carry CPU time (`-c`).
    pub cpu_times: bool,
    /// Uses `PTRACE_TRACEME`/`PTRACE_ATTACH` although `PTRACE_SEIZE` is there.
    pub traditional: bool,
    /// Reads registers although `PTRACE_GET_SYSCALL_INFO` is there.
    pub registers: bool,
    /// Which signals to the tracer end the trace.
    pub interruption: Interruption,
    /// Tasks may record their calls themselves; where that cannot be, they stop for each as always.
    pub fast: Option<FastPath>,
}

/// Why tracing could not begin or go on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Error {
    /// Starting the child failed: what, and the error number.
    Launch(&'static str, i32),
    /// The child could not be attached to.
    Attach(AttachError),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error::Launch(what, errno) => {
                write!(f, "{what}: {}", abi::errno::text(errno.cast_unsigned()).unwrap_or("Unknown error"))
            }
            Error::Attach(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

/// A request to change a call was refused, with this error number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Failure(pub i32);

/// A `CLONE_UNTRACED` flag that was taken out for the time of a call.
#[derive(Clone, Copy, Debug)]
enum Retained {
    Register(u64),
    Memory(Addr, u64),
}

const CLONE_UNTRACED: u64 = 0x0080_0000;

/// From so many standing tasks on, the others are asked for one by one.
const MANY: usize = 16;

/// `-ERESTART_RESTARTBLOCK` (linux/errno.h of the kernel's own): what a call has returned that will go on as another.
const RESTART_BLOCK: i64 = -516;

/// Argument registers, and memory below the stack, that hold something else for the time of a call.
#[derive(Clone, Debug)]
struct Changed {
    abi: Abi,
    was: [u64; 6],
    now: [u64; 6],
    below: Option<(Addr, Vec<u8>)>,
}

/// How long tasks that are to be detached get to stop, nanoseconds. One that sleeps uninterruptibly may not.
const PATIENCE: u64 = 2_000_000_000;

/// A running trace. Bound to the thread that made it, as ptrace binds tracees to a thread.
#[derive(Debug)]
pub struct Tracer {
    /// Not to be sent to another thread.
    thread: PhantomData<*const ()>,
    machine: Machine,
    options: Options,
    program: Vec<Insn>,
    ptrace_options: usize,
    /// Events of the last stop that were not asked for yet, from `next_event` on.
    events: Vec<Event>,
    next_event: usize,
    /// The stopped task of those events, and what comes after them.
    held: Option<(Tid, Action)>,
    /// Reports that were collected and not looked at yet.
    batch: VecDeque<(Report, bool)>,
    seen: HashSet<Tid>,
    /// For how many more stops a look at whether others stand too is left out.
    alone: u8,
    retained: HashMap<Tid, Retained>,
    /// The calls that attaching interrupted and that `restart_syscall(2)` goes on with.
    resumed: TidMap<(Abi, u64)>,
    /// What was changed for the time of a call.
    changed: HashMap<Tid, Changed>,
    /// The last stop was made by a seccomp program.
    at_seccomp: bool,
    /// Signals that were sent to tasks because a seccomp stop cannot give them along.
    sent: Vec<(Tid, i32)>,
    /// Tasks that are held for a while, until when (`CLOCK_MONOTONIC`), and what comes then.
    delayed: Vec<(u64, Tid, Action)>,
    launched: Option<Tid>,
    fast: Option<Fast>,
    /// Processes on the fast path are to outlive the tracer.
    outliving: bool,
    /// The task whose events were handed out last stands at the exit of a call, and its calls come often.
    frequent: Option<Tid>,
    /// How long the last sleeps between looks at the records were, nanoseconds.
    nap: i64,
    /// `Idle` was told since the last stop.
    idled: bool,
    spin: Spin,
    /// When waiting for tasks to be detached ends, `CLOCK_MONOTONIC`.
    leaving: Option<u64>,
    /// The trace was interrupted, and goes on only for the sake of tasks that need a tracer.
    holding: bool,
    /// No child is left, or none is waited for any more.
    ended: bool,
}

/// How long to look for the next stop before blocking.
///
/// A tracer that sleeps is woken through an idle CPU, which costs tens of microseconds, many times what a stop costs
/// otherwise. Looking again and again, for about as long as the last stops took to come, saves that. Each look yields
/// the CPU, so a tracee on the same CPU runs at once: yielding beats blocking even on one CPU, and on a busy machine the
/// looking takes nothing from others. When stops come slowly, blocking after a short look costs nothing that would be
/// noticed, and a sleeping tracee costs no CPU time at all.
#[derive(Debug, Default)]
struct Spin {
    /// Confidence that the next stop comes soon: rises with quick stops, falls with slow ones.
    score: i32,
}

impl Spin {
    /// Longest look when stops come quickly, nanoseconds.
    const LONG: u64 = 150_000;
    /// Look when they do not: enough to notice that they begin to.
    const SHORT: u64 = 10_000;

    fn budget(&self) -> u64 {
        if self.score > 0 { Spin::LONG } else { Spin::SHORT }
    }

    fn waited(&mut self, nanoseconds: u64) {
        self.score = if nanoseconds < Spin::LONG { (self.score + 1).min(8) } else { (self.score - 2).max(-2) };
    }
}

impl Tracer {
    /// Sets up the tracer's own signals and looks at what the kernel can do.
    ///
    /// # Errors
    /// None at present.
    pub fn new(options: Options) -> Result<Tracer, Error> {
        signals::install(options.interruption);
        let mut options = options;
        let mut program = Vec::new();
        let place = options.fast.is_some().then(Place::random);
        if let (Some(spec), Some(place)) = (&mut options.seccomp, place) {
            place.pass(spec);
        }
        if let Some(spec) = &options.seccomp {
            match filter::program(spec).map_err(|_| libc::E2BIG).and_then(|code| {
                launch::try_filter(&code)?;
                Ok(code)
            }) {
                Ok(code) => program = code,
                Err(_) => options.seccomp = None,
            }
        }
        let seize = !options.traditional && ptrace::has_seize();
        let rules = Rules {
            follow: options.follow_forks,
            filter: options.seccomp.clone(),
            seize,
            leave_at_exec: options.leave_at_exec,
        };
        let mut ptrace_options = options::TRACESYSGOOD | options::TRACEEXEC | options::TRACEEXIT;
        // A filtered child without a tracer would fail in every filtered call, so children are kept even if hidden.
        if options.follow_forks || options.seccomp.is_some() {
            ptrace_options |= options::TRACEFORK | options::TRACEVFORK | options::TRACECLONE;
        }
        if options.seccomp.is_some() {
            ptrace_options |= options::TRACESECCOMP | options::EXITKILL;
        }
        if options.kill_on_exit {
            ptrace_options |= options::EXITKILL;
        }
        let outliving = options.fast.as_ref().is_some_and(|path| path.outliving);
        let fast = match options.fast.take() {
            Some(mut path) if seize && !options.registers => {
                if options.seccomp.is_none() {
                    path.arming = Arming::Dispatch;
                }
                let mut fast = Fast::new(path, options.follow_forks, options.times, options.cpu_times);
                if let (Some(place), Some(_)) = (place, &options.seccomp) {
                    fast.filter(place);
                }
                Some(fast)
            }
            _ => None,
        };
        Ok(Tracer {
            thread: PhantomData,
            machine: Machine::new(rules),
            options,
            program,
            ptrace_options,
            events: Vec::with_capacity(8),
            next_event: 0,
            held: None,
            batch: VecDeque::new(),
            seen: HashSet::new(),
            alone: 0,
            retained: HashMap::new(),
            resumed: TidMap::default(),
            changed: HashMap::new(),
            at_seccomp: false,
            sent: Vec::new(),
            delayed: Vec::new(),
            launched: None,
            outliving: outliving && fast.is_some(),
            fast,
            frequent: None,
            nap: 0,
            idled: false,
            spin: Spin::default(),
            leaving: None,
            holding: false,
            ended: false,
        })
    }

    /// Whether a launched program runs under a seccomp program.
    #[must_use]
    pub fn filtered(&self) -> bool {
        self.options.seccomp.is_some()
    }

    /// Starts a program. Its first event is the entry of its `execve`.
    ///
    /// # Errors
    /// When there is no child, or it cannot be traced. A failing `execve` is no error but an event.
    pub fn launch(&mut self, launch: &Launch) -> Result<Tid, Error> {
        let seize = self.machine.rules().seize;
        let daemon = launch.daemon.is_some();
        let waiting = launch::start(launch, &self.program, !seize).map_err(|errno| Error::Launch("fork", errno))?;
        let tid = waiting.tid;
        if seize || daemon {
            match attach::attach(tid, seize, self.ptrace_options) {
                Ok(()) => {}
                Err(error) => {
                    launch::abandon(waiting);
                    if !daemon && (error.errno == libc::EIO || error.errno == libc::ENOSYS) {
                        self.machine.set_seize(false);
                        return self.launch(launch);
                    }
                    return Err(Error::Attach(error));
                }
            }
        }
        self.machine.launched(tid);
        // A program that is not our child belongs to whoever waits for it: it is let go like an attached one.
        self.launched = (!daemon).then_some(tid);
        self.ended = false;
        waiting.go();
        Ok(tid)
    }

    /// Attaches to a running process: all its threads, or only the one of this id.
    ///
    /// # Errors
    /// Why the thread of this id could not be attached to. Others that end meanwhile are left out.
    pub fn attach(&mut self, pid: Tid, all_threads: bool) -> Result<AttachInfo, AttachError> {
        // A filter is not put on running processes, and they outlive the tracer unless asked otherwise.
        let mut ptrace_options = self.ptrace_options & !options::TRACESECCOMP;
        if !self.options.kill_on_exit {
            ptrace_options &= !options::EXITKILL;
        }
        if !self.options.follow_forks {
            ptrace_options &= !(options::TRACEFORK | options::TRACEVFORK | options::TRACECLONE);
        }
        let seize = self.machine.rules().seize;
        let mut info = AttachInfo { threads: Vec::new() };
        if attach::is_own(pid) {
            return Err(AttachError::diagnose(pid, if seize { "PTRACE_SEIZE" } else { "PTRACE_ATTACH" }, libc::EPERM));
        }
        let mut one = |tid: Tid, machine: &mut Machine| {
            attach::attach(tid, seize, ptrace_options)?;
            machine.attached(tid);
            info.threads.push(tid);
            Ok(())
        };
        one(pid, &mut self.machine)?;
        self.ended = false;
        if all_threads {
            // Threads that are not attached yet may start others while this runs: until a look finds none. Each round
            // needs a new thread, and those of attached threads are attached by the kernel, so this ends.
            loop {
                let mut new = false;
                for tid in attach::threads(pid) {
                    // One that the kernel has attached already (a child of an attached one) refuses; it reports itself.
                    if !self.machine.tasks().contains_key(&tid) && one(tid, &mut self.machine).is_ok() {
                        new = true;
                    }
                }
                if !new {
                    break;
                }
            }
        }
        Ok(info)
    }

    /// The call that a task slept in when it was attached to, if that goes on as `restart_syscall(2)`.
    #[must_use]
    pub fn resumed(&self, tid: Tid) -> Option<(Abi, u64)> {
        self.resumed.get(&tid).copied()
    }

    /// Names a child of this process that is no tracee, the reader of a pipe say: its end is then not told as that of an
    /// unknown one. Waiting for any task reaps it too, so a later `waitpid(2)` for it may say ECHILD.
    pub fn own_child(&mut self, pid: Tid) {
        self.machine.foreign(pid);
    }

    /// The memory of a task. Meaningful for the task of the last event, until the next is asked for.
    #[must_use]
    pub fn memory(&self, tid: Tid) -> Seen {
        self.fast.as_ref().map_or(Seen::Live(Live::new(tid)), |fast| fast.memory(tid))
    }

    /// What the fast path has done; `None` where it is not used.
    #[must_use]
    pub fn ways(&self) -> Option<&Ways> {
        self.fast.as_ref().map(Fast::ways)
    }

    /// Whether the last event was recorded: its task has run on since.
    #[must_use]
    pub fn past(&self) -> bool {
        self.fast.as_ref().is_some_and(Fast::past)
    }

    /// What the call has made that the last event is the exit of, as its program has found it; nothing if it stopped.
    #[must_use]
    pub fn found(&self) -> &[model::lookup::Found] {
        self.fast.as_ref().map_or(&[], Fast::found)
    }

    /// The task and the number of the call that the next two events are the entry and the exit of, if it was recorded: both
    /// can be had at once with [`Tracer::whole`].
    #[must_use]
    pub fn next_whole(&self) -> Option<(Tid, u64)> {
        self.fast.as_ref().and_then(Fast::next_whole)
    }

    /// The next two events at once, where [`Tracer::next_whole`] tells of them.
    pub fn whole(&mut self) -> Option<&Whole> {
        self.fast.as_mut().and_then(Fast::pop_whole)
    }

    /// Calls of a task's process are to stop from now on.
    pub fn forgo_recording(&mut self, tid: Tid) {
        if let Some(fast) = &mut self.fast {
            fast.forgo(tid);
        }
    }

    /// The general registers of a task, to unwind its stack. Meaningful for the task of the last event, until the next is
    /// asked for.
    #[must_use]
    pub fn registers(&self, tid: Tid) -> Option<model::stack::Registers> {
        let mut registers = crate::os::ptrace::registers(tid).ok()?.general()?;
        // The program's own place, wherever it makes the call from.
        if let Some(ip) = self.fast.as_ref().and_then(|fast| fast.made_at(tid)) {
            let at = registers.ip_at();
            registers.words[at] = ip;
        }
        Some(registers)
    }

    /// The tasks, as the machine knows them.
    #[must_use]
    pub fn machine(&self) -> &Machine {
        &self.machine
    }

    /// The next event; blocks until there is one. Lets the task of the last one run, after its last event.
    ///
    /// # Errors
    /// None at present: trouble with one task is an event.
    #[allow(clippy::should_implement_trait, reason = "fallible and endless: it is not an iterator")]
    pub fn next(&mut self) -> Result<Event, Error> {
        loop {
            if let Some(fast) = &mut self.fast {
                if let Some(event) = fast.pop() {
                    return Ok(event);
                }
                fast.stopped();
            }
            if let Some(&event) = self.events.get(self.next_event) {
                self.next_event += 1;
                return Ok(event);
            }
            self.events.clear();
            self.next_event = 0;
            if let Some((tid, action)) = self.held.take() {
                let action = self.upgraded(tid, action);
                self.obey(tid, action);
                continue;
            }
            if self.leaving.is_none()
                && let Some(signo) = signals::take()
            {
                return Ok(Event::Interrupted { signo });
            }
            if !self.delayed.is_empty() && self.due() {
                continue;
            }
            if let Some((report, stale)) = self.batch.pop_front() {
                self.report(report, stale);
                continue;
            }
            if self.ended || self.machine.is_closed() || self.machine.is_done() && !self.late() {
                if let Some(fast) = &mut self.fast {
                    fast.remember();
                }
                return Ok(Event::Ended);
            }
            if !self.batch.is_empty() {
                continue;
            }
            if let Some(event) = self.collect() {
                return Ok(event);
            }
        }
    }

    /// Fills the batch; or tells that this is going to block.
    fn collect(&mut self) -> Option<Event> {
        let began = clock::monotonic();
        let mut report = None;
        let usage = self.options.cpu_times;
        // After `Idle`, the look was long enough.
        let budget = if self.idled { 0 } else { self.spin.budget() };
        let until = self.delayed.iter().map(|&(until, ..)| until).min();
        loop {
            match self.wait(false) {
                Waited::Report(got) => {
                    report = Some(got);
                    break;
                }
                Waited::NoChildren => {
                    self.nobody();
                    return None;
                }
                Waited::Nothing | Waited::Interrupted => {}
            }
            if let Some(fast) = &mut self.fast
                && fast.drain()
            {
                self.nap = 0;
                self.idled = false;
                return None;
            }
            if signals::pending() && self.leaving.is_none() {
                return None;
            }
            let now = clock::monotonic();
            if until.is_some_and(|until| until <= now) {
                return None;
            }
            if budget == 0 || now - began > budget {
                break;
            }
            clock::yield_now();
        }
        if report.is_none() {
            if !self.idled {
                self.idled = true;
                return Some(Event::Idle);
            }
            if let Some(until) = self.leaving {
                if clock::monotonic() > until {
                    self.give_up();
                    return None;
                }
                // The wait may not last for ever: the timer of `signals` is not running, so look again and again.
                std::thread::sleep(std::time::Duration::from_millis(1));
                return None;
            }
            if let Some(fast) = &mut self.fast
                && fast.active()
            {
                // Records do not wake anybody: they are looked for, less and less often while there are none.
                if !fast.tell_open() {
                    self.nap = (self.nap * 2).clamp(20_000, 5_000_000);
                    fast.awake(false);
                    clock::wait_for_child(self.nap);
                    fast.awake(true);
                }
                return None;
            }
            if let Some(until) = until {
                signals::wake_after(until.saturating_sub(clock::monotonic()).max(1));
            }
            match self.wait(true) {
                Waited::Report(got) => report = Some(got),
                Waited::NoChildren => self.nobody(),
                Waited::Nothing | Waited::Interrupted => {}
            }
            if until.is_some() {
                signals::wake_after(0);
            }
        }
        let report = report?;
        self.spin.waited(clock::monotonic().saturating_sub(began));
        self.idled = false;
        self.batch.push_back((report, false));
        // The kernel reports the first of all stopped tasks, always in the same order. Taking all that stand before
        // restarting any keeps the last ones from starving. A single task has nobody to be fair to, and where only one
        // task stood the last time (the others sleep), looking every few stops is fair enough.
        self.alone = self.alone.saturating_sub(1);
        if self.machine.tasks().len() > 1 && self.alone == 0 {
            let mut last = report;
            while self.batch.len() < MANY
                && !self.stays(last.status)
                && let Waited::Report(more) = self.wait(false)
            {
                self.batch.push_back((more, false));
                last = more;
            }
            // One that stays to be waited for would be reported again and again; and for each wait for anybody the kernel
            // looks at all that come before the first that stands. So who is left is asked for one by one.
            if self.batch.len() == MANY || self.stays(last.status) {
                self.seen.clear();
                self.seen.extend(self.batch.iter().map(|(report, _)| report.tid));
                for &tid in self.machine.tasks().keys().filter(|&tid| !self.seen.contains(tid)) {
                    let more = if self.outliving { wait::one_but_signals(tid, usage) } else { wait::one(tid, usage) };
                    if let Waited::Report(more) = more {
                        self.batch.push_back((more, false));
                    }
                }
            }
            if self.batch.len() == 1 {
                self.alone = 4;
            }
            self.mark_stale();
        }
        None
    }

    /// Waits for any task. Where processes are to outlive the tracer, those that stand before a signal are only looked at, until
    /// they are restarted.
    fn wait(&self, block: bool) -> Waited {
        let usage = self.options.cpu_times;
        if self.outliving { wait::any_but_signals(block, usage) } else { wait::any(block, usage) }
    }

    /// Whether a report with this status is one that was only looked at.
    fn stays(&self, status: i32) -> bool {
        self.outliving && wait::is_delivery(status)
    }

    /// Whether a report waits although no task is known: a child whose parent was killed before it could be asked for
    /// the child's id.
    fn late(&mut self) -> bool {
        match self.wait(false) {
            Waited::Report(report) => {
                self.batch.push_back((report, false));
                true
            }
            Waited::Nothing | Waited::Interrupted | Waited::NoChildren => false,
        }
    }

    /// A task that reports twice in a batch was killed or renamed out of its first stop.
    fn mark_stale(&mut self) {
        if self.batch.len() < 2 {
            return;
        }
        self.seen.clear();
        for (report, stale) in self.batch.iter_mut().rev() {
            *stale = !self.seen.insert(report.tid);
        }
    }

    fn nobody(&mut self) {
        self.machine.vanished();
        self.ended = true;
    }

    fn stamp(&self, report: Report) -> Stamp {
        if self.options.times {
            Stamp { realtime: clock::realtime(), monotonic: clock::monotonic(), system: report.system }
        } else {
            Stamp { realtime: 0, monotonic: 0, system: report.system }
        }
    }

    /// Lets tasks go on whose delay is over; tells whether there were any.
    fn due(&mut self) -> bool {
        let now = clock::monotonic();
        let before = self.delayed.len();
        while let Some(at) = self.delayed.iter().position(|&(until, ..)| until <= now) {
            let (_, tid, action) = self.delayed.remove(at);
            self.obey(tid, action);
        }
        self.delayed.len() < before
    }

    fn report(&mut self, report: Report, stale: bool) {
        let tid = report.tid;
        // Killed out of a delay: what was to come after it does not come any more.
        self.delayed.retain(|(_, delayed, _)| *delayed != tid);
        let time = self.stamp(report);
        let mut turn = Turn::Machine;
        if let Some(fast) = self.fast.as_mut().filter(|_| !stale) {
            if let Some((finish, alone)) = fast.failed_ahead(tid, report.status, &mut self.batch, &mut self.machine) {
                let what = What::Syscall(Call::Finish(finish));
                let action = self.machine.step(Stop { tid, what, time }, &mut self.events);
                if alone {
                    self.held = Some((tid, action));
                    return;
                }
            }
            turn = fast.report(tid, report.status, &mut self.batch, &mut self.machine);
        }
        let mut what = match turn {
            Turn::Done => return,
            Turn::Entry(entry) => What::Syscall(Call::Entry(entry)),
            Turn::Machine => self.what(tid, report.status, stale),
        };
        if !self.retained.is_empty() {
            self.give_back(tid, what);
        }
        if !self.changed.is_empty() {
            self.change_back(tid, what);
        }
        self.at_seccomp = matches!(what, What::Seccomp(_));
        if let What::Signal { signo, ref mut info, .. } = what {
            self.make_kernels(tid, signo, info);
        }
        if matches!(what, What::Exited { .. } | What::Killed { .. }) {
            self.resumed.remove(&tid);
        } else if self.machine.tasks().get(&tid).is_some_and(Task::is_unseen)
            && let Ok(registers) = ptrace::registers(tid)
            && let Call::Registers(entry, finish) = registers.call()
            && finish.ret.value == RESTART_BLOCK
        {
            self.resumed.insert(tid, (entry.abi, entry.nr));
        }
        let mut action = self.machine.step(Stop { tid, what, time }, &mut self.events);
        if let (What::Exec { .. }, Action::Resume { how: Resume::Syscall, signo: 0 }) = (what, action)
            && let Some(finish) = self.begins(tid)
        {
            what = What::Syscall(Call::Finish(finish));
            action = self.machine.step(Stop { tid, what, time }, &mut self.events);
        }
        self.frequent = None;
        if let (Some(fast), What::Syscall(Call::Finish(finish))) = (&mut self.fast, what)
            && self.leaving.is_none()
            && !self.holding
            && self.machine.tasks().get(&tid).is_some_and(|task| task.shown == Shown::Yes && !task.leaving)
            && fast.frequent(tid, finish.abi)
        {
            self.frequent = Some(tid);
        }
        if action != Action::Nothing {
            self.held = Some((tid, action));
        } else if self.stays(report.status) {
            wait::take_stop(tid);
        }
    }

    /// The exit of the execve(2) at whose event a task stands, if its program records from its beginning: it is told here then.
    fn begins(&mut self, tid: Tid) -> Option<Finish> {
        let task = self.machine.tasks().get(&tid)?;
        let free = self.leaving.is_none() && !self.holding && !task.leaving && task.shown == Shown::Yes;
        let known = task.open == Some(Abi::X86_64) && !self.retained.contains_key(&tid);
        if !free || !known || !self.fast.as_mut()?.begins_now(tid) {
            return None;
        }
        let Call::Registers(_, finish) = ptrace::registers(tid).ok()?.call() else { return None };
        (finish.abi == Abi::X86_64).then_some(Finish { ret: Return { value: 0, error: false }, ..finish })
    }

    /// Puts a wait status into ptrace(2)'s words, and asks for what belongs to it.
    fn what(&mut self, tid: Tid, status: i32, stale: bool) -> What {
        if libc::WIFEXITED(status) {
            return What::Exited { status: libc::WEXITSTATUS(status) };
        }
        if libc::WIFSIGNALED(status) {
            return What::Killed { signo: libc::WTERMSIG(status), core: libc::WCOREDUMP(status) };
        }
        if stale || !libc::WIFSTOPPED(status) {
            return What::Stale;
        }
        let signo = libc::WSTOPSIG(status);
        match status >> 16 {
            0 if signo == libc::SIGTRAP | 0x80 => match self.call(tid) {
                // Another thread's `execve` can take this id over, and its stop be taken for the one reported.
                Call::Neither if ptrace::is_at_event(tid, event::EXEC) => self.exec(tid),
                call => What::Syscall(call),
            },
            0 => {
                let info = ptrace::siginfo(tid);
                if !self.machine.rules().seize && info == Err(libc::EINVAL) && is_stopping(signo) {
                    return What::GroupStop { signo };
                }
                let ip = ptrace::syscall_info(tid).map_or(0, |info| info.ip);
                What::Signal { signo, info: info.ok(), ip }
            }
            event::SECCOMP => What::Seccomp(self.call(tid)),
            event::FORK | event::VFORK | event::CLONE => {
                What::Created { child: ptrace::event_message(tid).ok().and_then(id) }
            }
            event::EXEC => self.exec(tid),
            event::EXIT => What::Exiting,
            event::STOP if is_stopping(signo) => What::GroupStop { signo },
            event::STOP => What::Trap,
            _ => What::Other,
        }
    }

    fn exec(&self, tid: Tid) -> What {
        What::Exec { former: ptrace::event_message(tid).ok().and_then(id) }
    }

    fn call(&mut self, tid: Tid) -> Call {
        if !self.options.registers {
            match ptrace::syscall_info(tid) {
                Ok(info) => {
                    return match &mut self.fast {
                        Some(fast) => fast.call(tid, info.call, &mut self.batch, &mut self.machine),
                        None => info.call,
                    };
                }
                Err(libc::ESRCH) => return Call::Unknown,
                // A kernel before 5.3 does not know the request.
                Err(_) => self.options.registers = true,
            }
        }
        ptrace::registers(tid).map_or(Call::Unknown, |registers| registers.call())
    }

    /// Puts a task whose calls come often on the fast path before it runs on.
    fn upgraded(&mut self, tid: Tid, action: Action) -> Action {
        if self.frequent.take() != Some(tid) || !matches!(action, Action::Resume { signo: 0, .. }) {
            return action;
        }
        let Some(fast) = &mut self.fast else { return action };
        // Without a tracer its trapped calls would end it.
        let launched =
            !self.outliving && self.machine.tasks().get(&tid).is_some_and(|task| task.origin != Origin::Attached);
        let exit_kill = launched.then_some(self.ptrace_options | options::EXITKILL);
        if fast.upgrade(tid, &mut self.batch, &mut self.machine, exit_kill) {
            return Action::Resume { how: Resume::Cont, signo: 0 };
        }
        action
    }

    /// Carries an action out. A task that is gone (ESRCH) reports its end by itself.
    fn obey(&mut self, tid: Tid, action: Action) {
        let (request, signo, done) = match action {
            Action::Nothing => return,
            Action::Resume { how, signo } => self.resume(tid, how, signo),
            Action::Adopt(how) => match ptrace::set_options(tid, self.ptrace_options) {
                Err(errno) if errno != libc::ESRCH => ("PTRACE_SETOPTIONS", 0, Err(errno)),
                _ => self.resume(tid, how, 0),
            },
            Action::Listen => ("PTRACE_LISTEN", 0, ptrace::listen(tid)),
            // It is let go at the call's end.
            Action::Detach { signo: 0 } if self.fast.as_ref().is_some_and(|fast| fast.is_in_the_middle(tid)) => {
                ("PTRACE_SYSCALL", 0, ptrace::syscall(tid, 0))
            }
            Action::Detach { signo } => {
                let mut signo = signo;
                if let Some(fast) = &mut self.fast {
                    signo = if fast.ignores(tid, signo) { 0 } else { signo };
                    fast.release(tid, &mut self.batch, &mut self.machine);
                }
                let done = ptrace::detach(tid, signo);
                if done.is_ok() {
                    self.machine.left(tid, &mut self.events);
                    return;
                }
                ("PTRACE_DETACH", signo, done)
            }
            Action::Retain { in_memory, args, how } => {
                let how = self.retain(tid, in_memory, args, how);
                self.resume(tid, how, 0)
            }
        };
        match done {
            Ok(()) => self.machine.resumed(tid),
            // It has been killed or renamed away meanwhile; that will be reported.
            Err(libc::ESRCH) => self.machine.resumed(tid),
            Err(errno) => {
                // A task that cannot be restarted would be waited for for ever: it is given up.
                self.events.push(Event::Note(Note::Refused { tid, request, signo, errno }));
                // Refused as well, perhaps; then it stays as it is until the tracer ends.
                let _ = ptrace::detach(tid, 0);
                self.machine.left(tid, &mut self.events);
            }
        }
    }

    fn resume(&mut self, tid: Tid, how: Resume, signo: i32) -> (&'static str, i32, Result<(), i32>) {
        let signo = if self.fast.as_ref().is_some_and(|fast| fast.ignores(tid, signo)) { 0 } else { signo };
        // What was changed for the time of a call has to be changed back at its exit, told or not.
        let changed = !self.retained.is_empty() && self.retained.contains_key(&tid);
        let ahead = self.fast.as_ref().is_some_and(|fast| fast.is_ahead(tid));
        match if changed { Resume::Syscall } else { how } {
            Resume::Syscall if ahead => ("PTRACE_CONT", signo, ptrace::cont(tid, signo)),
            Resume::Syscall => ("PTRACE_SYSCALL", signo, ptrace::syscall(tid, signo)),
            Resume::Cont if signo != 0 && self.fast.as_mut().is_some_and(|fast| fast.watches_handler(tid, signo)) => {
                if self.fast.as_ref().is_some_and(|fast| fast.outlives(tid)) {
                    // A step that the tracer does not live to see would end the task. ESRCH: it is gone.
                    let _ = ptrace::interrupt(tid);
                    return ("PTRACE_CONT", signo, ptrace::cont(tid, signo));
                }
                ("PTRACE_SINGLESTEP", signo, ptrace::step(tid, signo))
            }
            Resume::Cont => ("PTRACE_CONT", signo, ptrace::cont(tid, signo)),
        }
    }

    /// Takes `CLONE_UNTRACED` out of a call's flags.
    fn retain(&mut self, tid: Tid, in_memory: bool, args: [u64; 6], how: Resume) -> Resume {
        if in_memory {
            let at = Addr(args[0]);
            let mut word = [0; 8];
            if args[1] < 8 || Live::new(tid).read_exact(at, &mut word).is_err() {
                return how;
            }
            let flags = u64::from_ne_bytes(word);
            if flags & CLONE_UNTRACED == 0 || ptrace::poke(tid, at.0, flags & !CLONE_UNTRACED).is_err() {
                return how;
            }
            self.retained.insert(tid, Retained::Memory(at, flags));
        } else {
            let Ok(registers) = ptrace::registers(tid) else { return how };
            if ptrace::set_registers(tid, &registers.with_first_argument(args[0] & !CLONE_UNTRACED)).is_err() {
                return how;
            }
            self.retained.insert(tid, Retained::Register(args[0]));
        }
        Resume::Syscall
    }

    /// Undoes [`Tracer::retain`] at the exit of the call, and in the child before it runs.
    fn give_back(&mut self, tid: Tid, what: What) {
        let back = |tid: Tid, retained: Retained| match retained {
            Retained::Register(value) => {
                if let Ok(registers) = ptrace::registers(tid) {
                    // ESRCH only: it is gone.
                    let _ = ptrace::set_registers(tid, &registers.with_first_argument(value));
                }
            }
            Retained::Memory(at, flags) => {
                let _ = ptrace::poke(tid, at.0, flags);
            }
        };
        match what {
            What::Syscall(_) => {
                if let Some(retained) = self.retained.remove(&tid) {
                    back(tid, retained);
                }
            }
            What::Exited { .. } | What::Killed { .. } => {
                self.retained.remove(&tid);
            }
            What::Created { child: Some(child) } => {
                // A child that was faster than this event has run on with the flag taken out of its copy.
                if let Some(&retained) = self.retained.get(&tid)
                    && !self.machine.tasks().contains_key(&child)
                {
                    self.retained.insert(child, retained);
                }
            }
            // The first stop of a child.
            What::Trap if !self.machine.tasks().contains_key(&tid) => {
                if let Some(retained) = self.retained.remove(&tid) {
                    back(tid, retained);
                }
            }
            _ => {}
        }
    }

    /// Changes the call at whose entry the task of the last event stands; gives its arguments as the kernel sees them.
    /// What was changed for the time of the call is given back at its exit.
    ///
    /// # Errors
    /// The error number of the first refusal; then the call is made as it was.
    pub fn tamper_enter(&mut self, enter: &Enter, deed: &Deed) -> Result<[u64; 6], Failure> {
        let tid = enter.tid;
        let nr = match (deed.syscall, deed.replaces()) {
            (Some(name), _) => Some(
                abi::sysno::number(enter.abi, name)
                    .map_or(u64::MAX, |nr| nr | if enter.abi == Abi::X32 { abi::sysno::X32_BIT } else { 0 }),
            ),
            (None, true) => Some(u64::MAX),
            (None, false) => None,
        };
        let mut args = enter.args;
        for &(at, value) in &deed.args {
            if let Some(arg) = args.get_mut(at) {
                *arg = if enter.abi.register() == 4 { value & 0xffff_ffff } else { value };
            }
        }
        let mut below = None;
        if !deed.paths.is_empty() {
            // Below the red zone of 128 bytes that a function may use without moving its stack pointer.
            let mut at = enter.sp.wrapping_sub(128);
            let mut bytes = Vec::new();
            for (arg, path) in &deed.paths {
                at = at.wrapping_sub(path.len() as u64 + 1);
                bytes.splice(0..0, path.iter().copied().chain([0]));
                if let Some(arg) = args.get_mut(*arg) {
                    *arg = at;
                }
            }
            let mut was = vec![0; bytes.len()];
            // A stack that has not grown there yet reads as nothing, and then nothing has to be given back.
            let got = self.memory(tid).read(Addr(at), &mut was).unwrap_or(0);
            was.truncate(got);
            memory::write(tid, Addr(at), &bytes).map_err(Failure)?;
            below = Some((Addr(at), was));
        }
        if nr.is_some() || args != enter.args {
            let new = (args != enter.args).then_some(args);
            ptrace::set_entry(tid, enter.abi, nr, new, self.options.registers).map_err(Failure)?;
        }
        if args != enter.args {
            self.changed.insert(tid, Changed { abi: enter.abi, was: enter.args, now: args, below });
        }
        if let Some(signo) = deed.signal {
            self.signal_held(tid, signo);
        }
        Ok(args)
    }

    /// Gives back what was changed for the time of a call: at its exit, and in a child that it made before that runs.
    fn change_back(&mut self, tid: Tid, what: What) {
        match what {
            What::Syscall(_) => {
                if let Some(changed) = self.changed.remove(&tid) {
                    // ESRCH only: it is gone.
                    let _ = ptrace::give_back_arguments(tid, changed.abi, changed.was, changed.now);
                    if let Some((at, was)) = changed.below {
                        let _ = memory::write(tid, at, &was);
                    }
                }
            }
            // A new program: nothing of the old one is left.
            What::Exec { former } => {
                self.changed.remove(&tid);
                if let Some(former) = former {
                    self.changed.remove(&former);
                }
            }
            What::Exited { .. } | What::Killed { .. } | What::Exiting => {
                self.changed.remove(&tid);
            }
            What::Created { child: Some(child) } => {
                if let Some(changed) = self.changed.get(&tid).cloned()
                    && !self.machine.tasks().contains_key(&child)
                {
                    self.changed.insert(child, Changed { below: None, ..changed });
                }
            }
            What::Trap if !self.machine.tasks().contains_key(&tid) => {
                if let Some(changed) = self.changed.remove(&tid) {
                    let _ = ptrace::give_back_arguments(tid, changed.abi, changed.was, changed.now);
                }
            }
            What::Trap
            | What::Created { .. }
            | What::Seccomp(_)
            | What::Signal { .. }
            | What::GroupStop { .. }
            | What::Other
            | What::Stale => {}
        }
    }

    /// Makes the call at whose exit the task of the last event stands return something else.
    ///
    /// # Errors
    /// The error number of the kernel's refusal.
    pub fn set_return(&mut self, tid: Tid, ret: Return) -> Result<(), Failure> {
        ptrace::set_return(tid, ret, self.options.registers).map_err(Failure)
    }

    /// Writes to the memory of the task of the last event.
    ///
    /// # Errors
    /// The error number of the kernel's refusal.
    pub fn poke(&mut self, tid: Tid, at: Addr, bytes: &[u8]) -> Result<(), Failure> {
        memory::write(tid, at, bytes).map_err(Failure)
    }

    /// Holds the task of the last event for so long before it goes on; the others run.
    pub fn delay(&mut self, tid: Tid, time: Duration) {
        if let Some((held, action)) = self.held
            && held == tid
            && !time.is_zero()
        {
            self.held = None;
            if self.outliving {
                // For so long others are waited for, and it does not report again.
                wait::take_stop(tid);
            }
            let time = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
            self.delayed.push((clock::monotonic().saturating_add(time), tid, action));
        }
    }

    /// The task of the last event gets a signal when it goes on.
    fn signal_held(&mut self, tid: Tid, signo: i32) {
        // The kernel ignores a signal given along at a seccomp stop.
        if self.at_seccomp {
            // ESRCH: it has been killed.
            if wait::kill_thread(tid, signo).is_ok() {
                self.sent.push((tid, signo));
            }
            return;
        }
        let at = self.delayed.iter_mut().find(|(_, delayed, _)| *delayed == tid).map(|(.., action)| action);
        let held = self.held.as_mut().filter(|(held, _)| *held == tid).map(|(_, action)| action);
        if let Some(Action::Resume { signo: given, .. } | Action::Detach { signo: given }) = held.or(at) {
            *given = signo;
        }
    }

    /// A signal that was sent in place of one that could not be given along tells the same story as that: the kernel
    /// sent it.
    fn make_kernels(&mut self, tid: Tid, signo: i32, info: &mut Option<[u8; 128]>) {
        let Some(at) = self.sent.iter().position(|&sent| sent == (tid, signo)) else { return };
        self.sent.swap_remove(at);
        let mut kernels = [0; 128];
        kernels[..4].copy_from_slice(&signo.to_ne_bytes());
        kernels[8..12].copy_from_slice(&SI_KERNEL.to_ne_bytes());
        if ptrace::set_siginfo(tid, &kernels).is_ok() {
            *info = Some(kernels);
        }
    }

    /// Lets the task of the last event go instead of restarting it (`-b`). No effect on a task under a seccomp program.
    pub fn detach(&mut self, tid: Tid) {
        if self.machine.leave(tid).is_some()
            && let Some((held, action)) = self.held
            && held == tid
        {
            let signo = match action {
                Action::Resume { signo, .. } | Action::Detach { signo } => signo,
                Action::Nothing | Action::Adopt(_) | Action::Listen | Action::Retain { .. } => 0,
            };
            self.held = Some((tid, Action::Detach { signo }));
        }
    }

    /// Lets all tasks go. The events that follow tell of each, and [`Event::Ended`] of the last. Tasks under a seccomp
    /// program cannot be let go and are not waited for; they die with the tracer.
    pub fn detach_all(&mut self) {
        self.leaving = Some(clock::monotonic() + PATIENCE);
        if let Some(fast) = &mut self.fast {
            fast.give_up_all();
            fast.forget();
        }
        self.machine.close();
        if let Some((tid, _)) = self.held {
            self.detach(tid);
        }
        for (_, tid, action) in std::mem::take(&mut self.delayed) {
            let held = self.held.replace((tid, action));
            self.detach(tid);
            if let Some((tid, action)) = std::mem::replace(&mut self.held, held) {
                self.obey(tid, action);
            }
        }
        let mut tids: Vec<Tid> = self.machine.tasks().keys().copied().collect();
        tids.sort_unstable();
        let mut any = false;
        for tid in tids {
            match self.machine.leave(tid) {
                Some(true) => {
                    any = true;
                    let asked = if self.machine.rules().seize {
                        ptrace::interrupt(tid)
                    } else {
                        wait::kill_thread(tid, libc::SIGSTOP)
                    };
                    // ESRCH: it has ended, and reports that.
                    let _ = asked;
                }
                Some(false) => any = true,
                None => {}
            }
        }
        if !any {
            self.held = None;
            self.ended = true;
        }
    }

    /// Ends the trace after [`Event::Interrupted`]: attached processes are let go as they are, the launched program is
    /// let go and gets the signal.
    ///
    /// Tasks under a seccomp program need a tracer for as long as they live: they are held, and the events of theirs that
    /// follow are no longer of interest. A second interruption ends that, and they die with the tracer.
    pub fn interrupt(&mut self, signo: i32) {
        if let Some(tid) = self.launched.filter(|tid| self.machine.tasks().contains_key(tid)) {
            // A stopped program would not notice. ESRCH: it has just ended.
            let _ = wait::kill(tid, libc::SIGCONT);
            let _ = wait::kill(tid, signo);
        }
        if self.options.seccomp.is_some() && !self.holding && self.machine.tasks().values().any(|task| task.filtered) {
            self.holding = true;
        } else {
            self.detach_all();
        }
    }

    fn give_up(&mut self) {
        let mut tids: Vec<Tid> =
            self.machine.tasks().iter().filter(|(_, task)| task.leaving).map(|(&tid, _)| tid).collect();
        tids.sort_unstable();
        for tid in tids {
            self.events.push(Event::Note(Note::LeftBehind { tid }));
        }
        self.nobody();
    }
}

/// `SI_KERNEL` of asm-generic/siginfo.h.
const SI_KERNEL: i32 = 0x80;

fn is_stopping(signo: i32) -> bool {
    [libc::SIGSTOP, libc::SIGTSTP, libc::SIGTTIN, libc::SIGTTOU].contains(&signo)
}

fn id(message: u64) -> Option<Tid> {
    i32::try_from(message).ok().filter(|&id| id > 0).map(Tid)
}
