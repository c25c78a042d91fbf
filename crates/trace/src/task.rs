//! What the machine remembers of one traced task, and the table of all of them.

use abi::Abi;
use model::{Tid, TidMap};

/// How a task came to be traced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// The program that the tracer started.
    Launched,
    /// Somebody asked to trace this running task.
    Attached,
    /// A child of a traced task.
    Followed,
}

/// Whether a task's events are told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shown {
    /// All of them.
    Yes,
    /// None: a child that is held only because of the seccomp program that it inherited.
    No,
    /// Not before its `execve`: the child of the tracer that becomes the launched program.
    FromExecve,
    /// No calls: the child of the tracer whose `execve` failed, on its way out.
    OnlyEnd,
}

/// What a task's next stop may be besides the ordinary ones.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Awaiting {
    /// Ordinary stops.
    Nothing,
    /// The first stop of a task that the kernel attached to us (`PTRACE_EVENT_STOP`, or SIGSTOP in the traditional
    /// way).
    Birth,
    /// The stop that our own `PTRACE_INTERRUPT` makes, or the SIGSTOP of `PTRACE_ATTACH` and of a child that called
    /// `PTRACE_TRACEME`: it is ours, it is not delivered, and it may find options still unset.
    Adoption,
}

impl Awaiting {
    /// What is awaited after a stop that was not the awaited SIGSTOP of the traditional way. With `PTRACE_SEIZE`, any
    /// stop will do: the tracer's own are recognised as such.
    #[must_use]
    pub fn after(self, seize: bool) -> Awaiting {
        match self {
            Awaiting::Birth | Awaiting::Adoption if !seize => Awaiting::Adoption,
            Awaiting::Birth | Awaiting::Adoption | Awaiting::Nothing => Awaiting::Nothing,
        }
    }
}

/// The state of one task.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Task {
    /// How it came here.
    pub origin: Origin,
    /// What is told of it.
    pub shown: Shown,
    /// What stop is special.
    pub awaiting: Awaiting,
    /// The convention of the call whose entry was seen and whose exit was not.
    pub open: Option<Abi>,
    /// Its seccomp program stops the calls of interest: no syscall stops are asked for outside of calls.
    pub filtered: bool,
    /// It records its calls itself (`fast`): no syscall stops are asked for outside of calls.
    pub armed: bool,
    /// Its last call was of a convention whose calls are all watched: the next one may be of another, and is to be seen
    /// although the seccomp program lets it pass.
    pub foreign: bool,
    /// The open call is the `execve` of the launched program: if it fails, the tracer's own child goes on.
    pub starting: bool,
    /// `PTRACE_EVENT_EXIT` was seen: only its end can follow.
    pub exiting: bool,
    /// It is to be let go at its next stop.
    pub leaving: bool,
    /// It stands in a stop that was reported and has not been restarted. `LISTEN` counts as running.
    pub stopped: bool,
    /// The task that made it, once known.
    pub parent: Option<Tid>,
}

impl Task {
    /// A task of this origin, before its first stop.
    #[must_use]
    pub fn new(origin: Origin, shown: Shown, awaiting: Awaiting, filtered: bool) -> Task {
        Task {
            origin,
            shown,
            awaiting,
            open: None,
            filtered,
            armed: false,
            foreign: false,
            starting: false,
            exiting: false,
            leaving: false,
            stopped: false,
            parent: None,
        }
    }

    /// Whether it was attached to and has not stopped since.
    #[must_use]
    pub fn is_unseen(&self) -> bool {
        self.origin == Origin::Attached && self.awaiting == Awaiting::Adoption
    }
}

/// All traced tasks.
pub type Tasks = TidMap<Task>;
