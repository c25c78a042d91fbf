//! What happens to traced tasks, as the engine tells it: registers and times, no text and no names.
//!
//! An event is plain data and cheap to copy. A call is two events, its entry and its exit, so that threads interleave
//! freely; whoever shows calls keeps the [`Enter`] of every open one. The memory of the task of an event can be read
//! until the next event is asked for.

use crate::Tid;
use abi::Abi;

/// When a stop was seen. All zero where nobody asked for times.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Stamp {
    /// Nanoseconds since the Epoch, `CLOCK_REALTIME`.
    pub realtime: u64,
    /// Nanoseconds of `CLOCK_MONOTONIC`.
    pub monotonic: u64,
    /// System CPU time that the task's process had used, nanoseconds (`ru_stime` of `wait4(2)`; µs resolution).
    pub system: u64,
}

/// A system call is about to run (syscall-enter-stop or seccomp stop, `man 2 ptrace`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Enter {
    /// The calling thread.
    pub tid: Tid,
    /// The convention of this very call; a process can mix them.
    pub abi: Abi,
    /// The number. x32 calls without their bit 30; an i386 number has 32 bits; unknown numbers stay as they are.
    pub nr: u64,
    /// The argument registers; i386's truncated to 32 bits.
    pub args: [u64; 6],
    /// Instruction pointer.
    pub ip: u64,
    /// Stack pointer.
    pub sp: u64,
    /// When.
    pub time: Stamp,
}

/// What a call returned.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Return {
    /// The result register; sign-extended from 32 bits on i386.
    pub value: i64,
    /// Whether the kernel takes it for an error: `value` is then a negative `errno(3)` number in −4095..=−1.
    pub error: bool,
}

/// A system call has returned (syscall-exit-stop).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Exit {
    /// The calling thread.
    pub tid: Tid,
    /// The convention now; differs from the entry's after an `execve` of a program of another ABI.
    pub abi: Abi,
    /// The result; `None` when the registers could not be read any more.
    pub ret: Option<Return>,
    /// Instruction pointer.
    pub ip: u64,
    /// Stack pointer.
    pub sp: u64,
    /// When.
    pub time: Stamp,
}

/// A signal is about to be delivered (signal-delivery-stop).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Signal {
    /// The thread that gets it.
    pub tid: Tid,
    /// The signal's number.
    pub signo: i32,
    /// `siginfo_t` as `PTRACE_GETSIGINFO` gives it, in the tracer's layout; `None` when it could not be read.
    pub info: Option<[u8; 128]>,
    /// Instruction pointer; 0 when unknown.
    pub ip: u64,
    /// When.
    pub time: Stamp,
}

/// What happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// A new task is traced because its parent is (`-f`). Tasks that [attach] was called for are not told again.
    ///
    /// [attach]: https://man7.org/linux/man-pages/man2/ptrace.2.html
    Attached {
        /// The new task.
        tid: Tid,
        /// The task that made it, where the kernel told so before the new task's first stop.
        parent: Option<Tid>,
        /// When.
        time: Stamp,
    },
    /// A call begins.
    Enter(Enter),
    /// A call returned. Without an `Enter` before it, the call had begun before the attach.
    Exit(Exit),
    /// Calls that were counted where they were made: no other event tells of them. Comes when the process ends, executes
    /// another program, or goes on with stops.
    Counted(Counts),
    /// A signal is about to be delivered.
    Signal(Signal),
    /// The task's process is stopped by job control (group-stop).
    GroupStop {
        /// The stopped thread.
        tid: Tid,
        /// The stopping signal.
        signo: i32,
        /// When.
        time: Stamp,
    },
    /// A thread other than the leader has called `execve` with success. The leader is gone, its open call never
    /// returns; from here on `by` is called `leader`, and the pending `Exit` of the `execve` comes under that name.
    Superseded {
        /// The thread group leader's id.
        leader: Tid,
        /// The id that the calling thread had.
        by: Tid,
        /// When.
        time: Stamp,
    },
    /// The task is about to end (`PTRACE_EVENT_EXIT`): its open call never returns.
    Exiting {
        /// The ending thread.
        tid: Tid,
        /// When.
        time: Stamp,
    },
    /// The task ended by itself.
    Exited {
        /// The thread that was.
        tid: Tid,
        /// Exit status, 0..=255.
        status: i32,
        /// When.
        time: Stamp,
    },
    /// The task was ended by a signal.
    Killed {
        /// The thread that was.
        tid: Tid,
        /// The fatal signal.
        signo: i32,
        /// Whether a core file was written.
        core: bool,
        /// When.
        time: Stamp,
    },
    /// The task is not traced any more and goes on by itself.
    Detached {
        /// The thread that was let go.
        tid: Tid,
    },
    /// Every task that is shown has ended, but `hidden` children that nobody asked for are still held, because they
    /// inherited a seccomp program that needs a tracer. Output can be closed; the events that follow are only
    /// `Idle`, `Interrupted`, notes and `Ended`. Whoever waits for the tracer is to be let go now (`trace::os::front`).
    ShownEnded {
        /// How many hidden tasks are left.
        hidden: usize,
    },
    /// A signal asked the tracer itself to end. Told once for each such signal.
    Interrupted {
        /// The signal.
        signo: i32,
    },
    /// The next call for an event is going to block: a good moment to flush output.
    Idle,
    /// No traced task is left. Told again and again.
    Ended,
    /// Trouble that does not end the trace.
    Note(Note),
}

/// How often a process has made one call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Counts {
    /// The process.
    pub tid: Tid,
    /// Calling convention.
    pub abi: Abi,
    /// Number of the call.
    pub nr: u64,
    /// How many have returned.
    pub calls: u64,
    /// How many of these failed.
    pub errors: u64,
    /// CPU time that they took together, nanoseconds: estimated.
    pub system: u64,
    /// Time that they took together, nanoseconds.
    pub wall: u64,
}

/// Trouble that does not end a trace.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Note {
    /// A child of the tracer that it does not know ended.
    ExitOfUnknown {
        /// Its id.
        tid: Tid,
    },
    /// A task that nobody asked to trace stopped (`CLONE_PTRACE`) and was let go.
    DetachedUnknown {
        /// Its id.
        tid: Tid,
    },
    /// A ptrace request on a stopped task failed with something else than `ESRCH`.
    Refused {
        /// The task.
        tid: Tid,
        /// The request's name, `PTRACE_SYSCALL`.
        request: &'static str,
        /// The signal that was to be delivered with it, 0 for none.
        signo: i32,
        /// The error number.
        errno: i32,
    },
    /// The task did not stop in time to be detached; the kernel detaches it when the tracer ends.
    LeftBehind {
        /// The task.
        tid: Tid,
    },
    /// What a process has recorded makes no sense: it has written there itself. It stops for its calls from here on.
    Scribbled {
        /// The process.
        tid: Tid,
    },
}

impl Event {
    /// The task that the event is about, if it is about one.
    #[must_use]
    pub fn tid(&self) -> Option<Tid> {
        match self {
            Event::Enter(enter) => Some(enter.tid),
            Event::Exit(exit) => Some(exit.tid),
            Event::Counted(counts) => Some(counts.tid),
            Event::Signal(signal) => Some(signal.tid),
            Event::Attached { tid, .. }
            | Event::GroupStop { tid, .. }
            | Event::Exiting { tid, .. }
            | Event::Exited { tid, .. }
            | Event::Killed { tid, .. }
            | Event::Detached { tid }
            | Event::Superseded { leader: tid, .. }
            | Event::Note(
                Note::ExitOfUnknown { tid }
                | Note::DetachedUnknown { tid }
                | Note::Refused { tid, .. }
                | Note::LeftBehind { tid }
                | Note::Scribbled { tid },
            ) => Some(*tid),
            Event::ShownEnded { .. } | Event::Interrupted { .. } | Event::Idle | Event::Ended => None,
        }
    }
}
