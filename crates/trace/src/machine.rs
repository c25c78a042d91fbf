//! The pure state machine: one stop in, events and one action out.
//!
//! It knows the tasks and what ptrace(2) promises about the order of their stops, which is little: a new task may stop
//! before its parent's event tells of it, any task can vanish from any stop (SIGKILL, or another thread's `execve`),
//! and an `execve` renames the caller to its leader. So no stop is ever an error here. Whatever does not fit is taken
//! for what it most likely is, and the task runs on.

use crate::filter::Spec;
use crate::task::{Awaiting, Origin, Shown, Task, Tasks};
use abi::Abi;
use model::Tid;
use model::event::{Enter, Event, Exit, Note, Return, Signal, Stamp};

/// A call at its entry, as the kernel describes it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Convention.
    pub abi: Abi,
    /// Number, without x32's bit.
    pub nr: u64,
    /// Arguments.
    pub args: [u64; 6],
    /// Instruction pointer.
    pub ip: u64,
    /// Stack pointer.
    pub sp: u64,
}

/// A call at its exit, as the kernel describes it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Finish {
    /// Convention. x32 cannot be told from x86_64 here.
    pub abi: Abi,
    /// Result.
    pub ret: Return,
    /// Instruction pointer.
    pub ip: u64,
    /// Stack pointer.
    pub sp: u64,
}

/// What could be learnt about a call at a stop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Call {
    /// The kernel says: entry.
    Entry(Entry),
    /// The kernel says: exit.
    Finish(Finish),
    /// Only registers are known; entries and exits alternate.
    Registers(Entry, Finish),
    /// The kernel says that this is no stop of a call.
    Neither,
    /// The task is gone or its registers cannot be read.
    Unknown,
}

/// What a task stopped for, in ptrace(2)'s words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// Syscall-enter-stop or syscall-exit-stop.
    Syscall(Call),
    /// `PTRACE_EVENT_SECCOMP`.
    Seccomp(Call),
    /// Signal-delivery-stop.
    Signal {
        /// The signal.
        signo: i32,
        /// `siginfo_t`.
        info: Option<[u8; 128]>,
        /// Instruction pointer, 0 when unknown.
        ip: u64,
    },
    /// Group-stop: `PTRACE_EVENT_STOP` with a stopping signal; in the traditional way a signal stop without siginfo.
    GroupStop {
        /// The stopping signal.
        signo: i32,
    },
    /// `PTRACE_EVENT_STOP` with SIGTRAP: after `PTRACE_INTERRUPT`, at birth, or when job control changed.
    Trap,
    /// `PTRACE_EVENT_FORK`, `_VFORK` or `_CLONE`.
    Created {
        /// The new task, if the kernel said.
        child: Option<Tid>,
    },
    /// `PTRACE_EVENT_EXEC`.
    Exec {
        /// The id that the calling thread had before it took its leader's, if the kernel said.
        former: Option<Tid>,
    },
    /// `PTRACE_EVENT_EXIT`.
    Exiting,
    /// Another `PTRACE_EVENT` stop that needs nothing (`_VFORK_DONE`, or one not known yet).
    Other,
    /// The task has ended.
    Exited {
        /// Its exit status.
        status: i32,
    },
    /// A signal has ended the task.
    Killed {
        /// The signal.
        signo: i32,
        /// Whether a core file was written.
        core: bool,
    },
    /// A stop that a later one of the same task has overtaken: nothing can be asked of it any more.
    Stale,
}

/// A report of `wait4(2)` with what was read at it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stop {
    /// The task.
    pub tid: Tid,
    /// Why it stopped.
    pub what: What,
    /// When.
    pub time: Stamp,
}

/// How a stopped task is let run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resume {
    /// To the next syscall stop (`PTRACE_SYSCALL`).
    Syscall,
    /// To the next stop of another kind (`PTRACE_CONT`).
    Cont,
}

/// What is to be done with the stopped task.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Action {
    /// Nothing: it has ended, or there is nothing to restart.
    Nothing,
    /// Restart it, delivering `signo` unless that is 0.
    Resume {
        /// How.
        how: Resume,
        /// The signal to deliver.
        signo: i32,
    },
    /// Set the trace options first (the traditional way has no other moment), then restart it without a signal.
    Adopt(Resume),
    /// `PTRACE_LISTEN`: it stays in its group-stop and can be woken by SIGCONT.
    Listen,
    /// `PTRACE_DETACH`, delivering `signo` unless that is 0.
    Detach {
        /// The signal to deliver.
        signo: i32,
    },
    /// A `clone` with `CLONE_UNTRACED` of a filtered task: its child would run without a tracer and fail in every
    /// filtered call. The flag is taken out for the time of the call; then as `Resume` to the exit.
    Retain {
        /// Whether the flags lie in memory at the first argument (`clone3`) or are that argument (`clone`).
        in_memory: bool,
        /// The argument registers.
        args: [u64; 6],
        /// How the task goes on if there is no such flag in memory.
        how: Resume,
    },
}

/// What the machine needs to know of how the tracer runs.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Rules {
    /// Children are traced and told of (`-f`).
    pub follow: bool,
    /// The launched program runs under a seccomp program made from this.
    pub filter: Option<Spec>,
    /// `PTRACE_SEIZE` is in use; else the traditional way.
    pub seize: bool,
    /// A task is let go when it has executed another program than the one that it was launched as (`-b execve`).
    pub leave_at_exec: bool,
}

/// The state of a whole trace.
#[derive(Debug, Default)]
pub struct Machine {
    rules: Rules,
    tasks: Tasks,
    /// Parents of tasks that have not been seen yet.
    unborn: Vec<(Tid, Tid)>,
    /// Tasks that are shown or will be.
    shown: usize,
    /// Tasks that are to be let go at their next stop.
    leaving: usize,
    /// Tasks that turn up from now on are to be let go too.
    closing: bool,
    /// The end of all shown tasks has been told, or there were none yet.
    told_end: bool,
    /// Tasks that were armed before they were known.
    armed_early: Vec<Tid>,
    /// Children of the tracer that are not traced (any more), so that their ends are reported too.
    foreign: Vec<Tid>,
}

/// `CLONE_UNTRACED` of linux/sched.h.
const CLONE_UNTRACED: u64 = 0x0080_0000;

impl Machine {
    /// A machine without tasks.
    #[must_use]
    pub fn new(rules: Rules) -> Machine {
        Machine { rules, told_end: true, ..Machine::default() }
    }

    /// The rules it follows.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Changes whether `PTRACE_SEIZE` is in use: only at start-up is it known.
    pub fn set_seize(&mut self, seize: bool) {
        self.rules.seize = seize;
    }

    /// The tasks as they are.
    #[must_use]
    pub fn tasks(&self) -> &Tasks {
        &self.tasks
    }

    /// How many tasks are shown or will be.
    #[must_use]
    pub fn shown(&self) -> usize {
        self.shown
    }

    /// Whether no task is left, and none that a parent's event has told of is still to come.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.tasks.is_empty() && self.unborn.is_empty()
    }

    /// How many tasks are to be let go at their next stop.
    #[must_use]
    pub fn leaving(&self) -> usize {
        self.leaving
    }

    /// A child of the tracer that is no tracee (a pipe's reader): its end is told nobody.
    pub fn foreign(&mut self, tid: Tid) {
        self.foreign.push(tid);
    }

    /// The tracer's child that becomes the launched program.
    pub fn launched(&mut self, tid: Tid) {
        let task = Task::new(Origin::Launched, Shown::FromExecve, Awaiting::Adoption, self.rules.filter.is_some());
        self.add(tid, task);
    }

    /// A running task that the tracer has attached to.
    pub fn attached(&mut self, tid: Tid) {
        let task = Task::new(Origin::Attached, Shown::Yes, Awaiting::Adoption, false);
        self.add(tid, task);
    }

    fn add(&mut self, tid: Tid, task: Task) {
        let counted = task.shown != Shown::No;
        self.remove(tid);
        self.tasks.insert(tid, task);
        self.shown += usize::from(counted);
        self.leaving += usize::from(task.leaving);
        if counted {
            self.told_end = false;
        }
    }

    fn remove(&mut self, tid: Tid) -> Option<Task> {
        let task = self.tasks.remove(&tid)?;
        self.shown -= usize::from(task.shown != Shown::No);
        self.leaving -= usize::from(task.leaving);
        Some(task)
    }

    /// Marks a task to be let go at its next stop. Returns whether it has to be interrupted to get there; `None` if it
    /// cannot be let go: it is not known, or it runs under a seccomp program that needs a tracer.
    pub fn leave(&mut self, tid: Tid) -> Option<bool> {
        let task = self.tasks.get_mut(&tid)?;
        if task.filtered {
            return None;
        }
        self.leaving += usize::from(!task.leaving);
        task.leaving = true;
        if !task.stopped && !self.rules.seize {
            task.awaiting = Awaiting::Adoption;
        }
        Some(!task.stopped)
    }

    /// Tasks that turn up from now on are let go at their first stop.
    pub fn close(&mut self) {
        self.closing = true;
    }

    /// Whether nobody is left that is to be let go.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.closing && self.leaving == 0 && (self.unborn.is_empty() || self.rules.filter.is_some())
    }

    /// The task was detached, by its [`Action::Detach`] or because it could not be stopped.
    pub fn left(&mut self, tid: Tid, events: &mut Vec<Event>) {
        if let Some(task) = self.remove(tid) {
            if task.origin == Origin::Launched {
                self.foreign.push(tid);
            }
            if task.shown != Shown::No {
                events.push(Event::Detached { tid });
            }
            self.tell_end(events);
        }
    }

    /// `wait4(2)` knows of no child any more: whatever is still in the table has vanished without a report.
    pub fn vanished(&mut self) {
        self.tasks.clear();
        self.unborn.clear();
        (self.shown, self.leaving) = (0, 0);
    }

    fn tell_end(&mut self, events: &mut Vec<Event>) {
        if self.shown == 0 && !self.told_end {
            self.told_end = true;
            // With `-f`, a child that has not been seen yet will be shown.
            let unborn = if self.hides() { self.unborn.len() } else { 0 };
            let hidden = self.tasks.len() + unborn;
            if hidden > 0 {
                events.push(Event::ShownEnded { hidden });
            }
        }
    }

    /// What to do at a stop. Events are appended in the order in which they are to be told.
    pub fn step(&mut self, stop: Stop, events: &mut Vec<Event>) -> Action {
        let told = events.len();
        let leaving = |machine: &Machine| machine.tasks.get(&stop.tid).is_some_and(|task| task.leaving);
        let executed = matches!(stop.what, What::Exec { .. }) && !leaving(self);
        let action = self.decide(stop, events);
        if leaving(self) && !executed {
            // Whoever let it go takes its line for finished.
            events.truncate(told);
        }
        let Some(task) = self.tasks.get_mut(&stop.tid) else { return action };
        // A task that is to go goes at the first stop that it makes; a pending signal goes with it. But a SIGSTOP that
        // was sent to make it stop must come first: left behind, it would stop the task for good.
        if task.leaving && !self.rules.seize && task.awaiting != Awaiting::Nothing {
            return action;
        }
        let action = match action {
            Action::Resume { signo, .. } if task.leaving => Action::Detach { signo },
            Action::Adopt(_) | Action::Listen if task.leaving => Action::Detach { signo: 0 },
            action => action,
        };
        task.stopped = match action {
            Action::Nothing => task.stopped,
            Action::Listen => false,
            Action::Resume { .. } | Action::Adopt(_) | Action::Detach { .. } | Action::Retain { .. } => true,
        };
        action
    }

    /// Whether a task records its calls itself, so that only those that it cannot record stop.
    pub fn arm(&mut self, tid: Tid, armed: bool) {
        if let Some(task) = self.tasks.get_mut(&tid) {
            task.armed = armed;
        } else if armed {
            // Before its first stop is told: it is known by then.
            self.armed_early.push(tid);
        }
    }

    /// The action of a stop was carried out.
    pub fn resumed(&mut self, tid: Tid) {
        if let Some(task) = self.tasks.get_mut(&tid) {
            task.stopped = false;
        }
    }

    fn decide(&mut self, Stop { tid, what, time }: Stop, events: &mut Vec<Event>) -> Action {
        match what {
            What::Exited { status } => return self.ended(tid, Event::Exited { tid, status, time }, time, events),
            What::Killed { signo, core } => {
                return self.ended(tid, Event::Killed { tid, signo, core, time }, time, events);
            }
            What::Stale => return Action::Nothing,
            What::Exec { former } => self.renamed(tid, former, time, events),
            What::Syscall(_)
            | What::Seccomp(_)
            | What::Signal { .. }
            | What::GroupStop { .. }
            | What::Trap
            | What::Created { .. }
            | What::Exiting
            | What::Other => {}
        }
        if !self.tasks.contains_key(&tid) && !self.adopt_unknown(tid) {
            events.push(Event::Note(Note::DetachedUnknown { tid }));
            // The stop that a kernel-made attachment begins with is SIGSTOP in the traditional way: not delivered.
            return Action::Detach { signo: 0 };
        }
        let Machine { tasks, rules, leaving, .. } = self;
        let Some(task) = tasks.get_mut(&tid) else { return Action::Nothing };
        if task.awaiting == Awaiting::Birth && task.shown == Shown::Yes {
            events.push(Event::Attached { tid, parent: task.parent, time });
        }
        let awaiting = task.awaiting;
        match what {
            What::Syscall(call) => {
                task.awaiting = awaiting.after(rules.seize);
                task.call(tid, call, time, events);
                task.watch(call, rules);
                task.resume(0)
            }
            What::Seccomp(call) => {
                task.awaiting = awaiting.after(rules.seize);
                // What the program stops for the engine's own sake is not told.
                let wanted = match (call, &rules.filter) {
                    (Call::Entry(entry) | Call::Registers(entry, _), Some(spec)) => {
                        is_execve(entry.abi, entry.nr) || spec.wants(entry.abi, entry.nr)
                    }
                    _ => true,
                };
                // With syscall stops on (a task of unknown lineage), the entry was already told.
                if task.open.is_none() && wanted {
                    task.call(tid, call, time, events);
                }
                task.watch(call, rules);
                match untraced_clone(call, task.how()).filter(|_| task.filtered) {
                    Some(action) => action,
                    None => task.resume(0),
                }
            }
            What::Signal { signo, info, ip } => {
                match awaiting {
                    Awaiting::Adoption | Awaiting::Birth if signo == SIGSTOP && !rules.seize => {
                        task.awaiting = Awaiting::Nothing;
                        return Action::Adopt(task.how());
                    }
                    // A signal may come first; the stop that is ours still comes.
                    Awaiting::Adoption | Awaiting::Birth | Awaiting::Nothing => {}
                }
                task.awaiting = awaiting.after(rules.seize);
                if task.shown == Shown::Yes {
                    events.push(Event::Signal(Signal { tid, signo, info, ip, time }));
                }
                task.resume(signo)
            }
            What::GroupStop { signo } => {
                task.awaiting = awaiting.after(rules.seize);
                if !rules.seize && awaiting != Awaiting::Nothing {
                    task.awaiting = Awaiting::Nothing;
                    return Action::Adopt(task.how());
                }
                if task.shown == Shown::Yes {
                    events.push(Event::GroupStop { tid, signo, time });
                }
                // The traditional way cannot keep a task in its group-stop.
                if rules.seize { Action::Listen } else { task.resume(signo) }
            }
            What::Trap => {
                task.awaiting = awaiting.after(rules.seize);
                task.resume(0)
            }
            What::Created { child } => {
                let (filtered, follow) = (task.filtered, rules.follow);
                let action = task.resume(0);
                if let Some(child) = child {
                    self.created(tid, child, filtered, follow);
                }
                action
            }
            What::Exec { .. } => {
                task.awaiting = awaiting.after(rules.seize);
                if rules.leave_at_exec && task.shown == Shown::Yes && !task.starting {
                    *leaving += usize::from(!task.leaving);
                    task.leaving = true;
                }
                task.resume(0)
            }
            What::Exiting => {
                task.awaiting = awaiting.after(rules.seize);
                task.exiting = true;
                match task.shown {
                    Shown::Yes => events.push(Event::Exiting { tid, time }),
                    Shown::No | Shown::FromExecve | Shown::OnlyEnd => {}
                }
                Action::Resume { how: Resume::Cont, signo: 0 }
            }
            What::Other => {
                task.awaiting = awaiting.after(rules.seize);
                task.resume(0)
            }
            What::Exited { .. } | What::Killed { .. } | What::Stale => Action::Nothing,
        }
    }

    /// A task's end. Nothing is restarted.
    fn ended(&mut self, tid: Tid, event: Event, time: Stamp, events: &mut Vec<Event>) -> Action {
        let parent = self.parent_of_unborn(tid);
        match self.remove(tid) {
            Some(task) => match task.shown {
                Shown::Yes | Shown::FromExecve | Shown::OnlyEnd => {
                    if task.awaiting == Awaiting::Birth {
                        events.push(Event::Attached { tid, parent: task.parent, time });
                    }
                    events.push(event);
                    self.tell_end(events);
                }
                Shown::No => {}
            },
            // Killed between its birth and its first stop.
            None if parent.is_some() && self.rules.follow => {
                events.push(Event::Attached { tid, parent, time });
                events.push(event);
            }
            None if parent.is_some() || self.hides() || self.foreign.contains(&tid) => {}
            None => events.push(Event::Note(Note::ExitOfUnknown { tid })),
        }
        Action::Nothing
    }

    /// Children are held, but not told of.
    fn hides(&self) -> bool {
        self.rules.filter.is_some() && !self.rules.follow
    }

    fn parent_of_unborn(&mut self, tid: Tid) -> Option<Tid> {
        let at = self.unborn.iter().position(|&(child, _)| child == tid)?;
        Some(self.unborn.swap_remove(at).1)
    }

    /// A stop of a task that is not in the table: a child that was faster than its parent's event, or one whose
    /// event has told of it. False if nobody wants it.
    fn adopt_unknown(&mut self, tid: Tid) -> bool {
        let parent = self.parent_of_unborn(tid);
        if !self.rules.follow && !self.hides() {
            return false;
        }
        // Without a parent yet, all depends on whether every task is filtered. If not, syscall stops are right for
        // both kinds: a filtered task then stops once more than needed.
        let filtered = self.rules.filter.is_some()
            && match parent.and_then(|parent| self.tasks.get(&parent)) {
                Some(parent) => parent.filtered,
                None => self.tasks.values().all(|task| task.filtered),
            };
        let shown = if self.rules.follow { Shown::Yes } else { Shown::No };
        let mut task = Task::new(Origin::Followed, shown, Awaiting::Birth, filtered);
        task.parent = parent;
        task.leaving = self.closing && !filtered;
        if let Some(at) = self.armed_early.iter().position(|&early| early == tid) {
            self.armed_early.swap_remove(at);
            task.armed = true;
        }
        self.add(tid, task);
        true
    }

    fn created(&mut self, parent: Tid, child: Tid, filtered: bool, follow: bool) {
        let kept = follow || self.hides();
        match self.tasks.get_mut(&child) {
            // The child was first.
            Some(task) if task.origin == Origin::Followed && task.parent.is_none() => {
                task.parent = Some(parent);
                task.filtered = filtered;
            }
            // The id belongs to a task whose end has not been reported yet, or which was attached to at this moment.
            Some(_) => {}
            None if kept => self.unborn.push((child, parent)),
            None => {}
        }
    }

    /// An `execve` has succeeded; the caller now has its leader's id.
    fn renamed(&mut self, leader: Tid, former: Option<Tid>, time: Stamp, events: &mut Vec<Event>) {
        let Some(former) = former.filter(|&former| former != leader) else { return };
        self.parent_of_unborn(former);
        let caller = self.remove(former);
        let old = self.tasks.get(&leader).copied();
        match (caller, old) {
            (Some(caller), old) => {
                if caller.shown == Shown::Yes || old.is_some_and(|old| old.shown == Shown::Yes) {
                    events.push(Event::Superseded { leader, by: former, time });
                }
                self.add(leader, caller);
            }
            // The caller was not traced, its leader was: the new image goes on under the leader's record.
            (None, Some(old)) => {
                if old.shown == Shown::Yes {
                    events.push(Event::Superseded { leader, by: former, time });
                }
                self.add(leader, Task { open: None, exiting: false, ..old });
            }
            (None, None) => {}
        }
    }
}

const SIGSTOP: i32 = 19;

/// Whether this is a `clone` whose child would escape the tracer, which a filtered task must not.
fn untraced_clone(call: Call, how: Resume) -> Option<Action> {
    let (Call::Entry(entry) | Call::Registers(entry, _)) = call else { return None };
    let args = entry.args;
    match (entry.abi, entry.nr) {
        (Abi::X86_64 | Abi::X32, 56) | (Abi::I386 | Abi::Arm, 120) | (Abi::Aarch64 | Abi::Riscv64, 220) => {
            (args[0] & CLONE_UNTRACED != 0).then_some(Action::Retain { in_memory: false, args, how: Resume::Syscall })
        }
        (_, 435) => Some(Action::Retain { in_memory: true, args, how }),
        _ => None,
    }
}

/// `execve` and `execveat` of every convention.
#[must_use]
pub fn is_execve(abi: Abi, nr: u64) -> bool {
    match abi {
        Abi::X86_64 => nr == 59 || nr == 322,
        Abi::I386 => nr == 11 || nr == 358,
        Abi::X32 => nr == 520 || nr == 545,
        Abi::Arm => nr == 11 || nr == 387,
        Abi::Aarch64 | Abi::Riscv64 => nr == 221 || nr == 281,
    }
}

impl Task {
    fn how(&self) -> Resume {
        match self.shown {
            // Hidden calls are of no interest, but a failed execve of the launched program must be seen to its exit.
            Shown::No | Shown::OnlyEnd => Resume::Cont,
            Shown::Yes | Shown::FromExecve if self.armed && self.open.is_none() => Resume::Cont,
            Shown::Yes | Shown::FromExecve if self.filtered && self.open.is_none() && !self.foreign => Resume::Cont,
            Shown::Yes | Shown::FromExecve => Resume::Syscall,
        }
    }

    /// Notes at an entry whether its convention is one that is watched.
    fn watch(&mut self, call: Call, rules: &Rules) {
        if let (Call::Entry(entry) | Call::Registers(entry, _), Some(spec), Some(_)) = (call, &rules.filter, self.open)
        {
            self.foreign = spec.watches(entry.abi);
        }
    }

    fn resume(&self, signo: i32) -> Action {
        Action::Resume { how: self.how(), signo }
    }

    fn call(&mut self, tid: Tid, call: Call, time: Stamp, events: &mut Vec<Event>) {
        match call {
            Call::Entry(entry) => self.enter(tid, entry, time, events),
            Call::Finish(finish) => self.exit(tid, finish, time, events),
            Call::Registers(entry, _) if self.open.is_none() => self.enter(tid, entry, time, events),
            Call::Registers(_, finish) => self.exit(tid, finish, time, events),
            Call::Neither => {}
            Call::Unknown => {
                // An entry without registers tells nothing; an exit still ends its line.
                if let Some(abi) = self.open.take()
                    && self.shown == Shown::Yes
                {
                    events.push(Event::Exit(Exit { tid, abi, ret: None, ip: 0, sp: 0, time }));
                }
            }
        }
    }

    fn enter(&mut self, tid: Tid, Entry { abi, nr, args, ip, sp }: Entry, time: Stamp, events: &mut Vec<Event>) {
        match self.shown {
            Shown::FromExecve if is_execve(abi, nr) => {
                self.shown = Shown::Yes;
                self.starting = true;
            }
            Shown::No | Shown::FromExecve | Shown::OnlyEnd => return,
            Shown::Yes => {}
        }
        // An exit that never stopped: a filtered vsyscall has none.
        if let Some(abi) = self.open.replace(abi) {
            events.push(Event::Exit(Exit { tid, abi, ret: None, ip: 0, sp: 0, time }));
        }
        events.push(Event::Enter(Enter { tid, abi, nr, args, ip, sp, time }));
    }

    fn exit(&mut self, tid: Tid, Finish { abi, ret, ip, sp }: Finish, time: Stamp, events: &mut Vec<Event>) {
        let open = self.open.take();
        let starting = std::mem::take(&mut self.starting);
        // A filtered task stops at exits of told calls, and of those that the engine changes for its own sake.
        if self.shown != Shown::Yes || self.filtered && open.is_none() {
            return;
        }
        if starting && ret.error {
            self.shown = Shown::OnlyEnd;
        }
        let abi = match (open, abi) {
            (Some(Abi::X32), Abi::X86_64) => Abi::X32,
            (_, abi) => abi,
        };
        events.push(Event::Exit(Exit { tid, abi, ret: Some(ret), ip, sp, time }));
    }
}
