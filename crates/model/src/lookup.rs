//! The door to what is not memory: what a descriptor, pid or interface number stands for.

use crate::Tid;
use crate::value::{Handle, Owner};
use std::rc::Rc;

/// What is known of a thing that a number stands for. All texts are raw bytes of the system, hostile like memory; those that
/// are asked for with every call are shared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Known {
    /// A descriptor: the text of `/proc/PID/fd/N`, without ` (deleted)`.
    Path {
        /// The link's text.
        path: Rc<[u8]>,
        /// Whether the kernel marked it as deleted.
        deleted: bool,
    },
    /// A socket: `TCP:[127.0.0.1:80]` and the like, the text inside the angle brackets. The name of a Unix socket stands
    /// unescaped between its first and its last quote: `UNIX:[731,"/run/x"]`.
    Socket(Rc<[u8]>),
    /// A device: its path and the inner text, `char 1:3`.
    Device {
        /// The link's text.
        path: Rc<[u8]>,
        /// `char 1:3`, `block 8:0`, `char 5:2 @/dev/pts/7`.
        kind: Rc<[u8]>,
    },
    /// An eventfd: the text inside the braces.
    Eventfd(Vec<u8>),
    /// A pidfd: the pid that it refers to.
    Pidfd(i32),
    /// A signalfd: its mask, 64 bits.
    Signalfd(u64),
    /// A name: of a thread, an interface.
    Name(Vec<u8>),
}

/// What a program that records its calls has found a descriptor to be that it has just made, or its working directory.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// The descriptor; `None` for the working directory.
    pub fd: Option<i32>,
    /// The text of its link below `/proc`; empty where only an address was asked of one that is known.
    pub link: Vec<u8>,
    /// Mode and device number as `struct stat` has them (`st_mode`, `st_rdev`), where they were asked.
    pub kind: Option<(u32, u64)>,
    /// What was asked of a socket.
    pub socket: Option<Socket>,
}

/// What a program has found a socket to be.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Socket {
    /// The protocol's name: `TCPv6`.
    pub protocol: Vec<u8>,
    /// Its address, as getsockname(2) gives it; empty where it was not asked.
    pub local: Vec<u8>,
    /// The address that it is connected to, as getpeername(2) gives it; empty if it is not.
    pub peer: Vec<u8>,
    /// It has been closed (`TCP_CLOSE`), whatever addresses it had.
    pub closed: bool,
}

/// Which kinds of knowledge about descriptors are wanted (`-y`, `--decode-fds`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FdKinds {
    /// Paths.
    pub path: bool,
    /// Socket addresses.
    pub socket: bool,
    /// Device numbers.
    pub dev: bool,
    /// Eventfd state.
    pub eventfd: bool,
    /// Pids of pidfds.
    pub pidfd: bool,
    /// Masks of signalfds.
    pub signalfd: bool,
}

impl FdKinds {
    /// Nothing wanted.
    pub const NONE: FdKinds =
        FdKinds { path: false, socket: false, dev: false, eventfd: false, pidfd: false, signalfd: false };
    /// `-y`: paths.
    pub const PATH: FdKinds = FdKinds { path: true, ..FdKinds::NONE };
    /// `-yy`: everything.
    pub const ALL: FdKinds =
        FdKinds { path: true, socket: true, dev: true, eventfd: true, pidfd: true, signalfd: true };

    /// Whether anything is wanted.
    #[must_use]
    pub fn any(self) -> bool {
        self != FdKinds::NONE
    }
}

/// What a security label is asked of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Labelled<'a> {
    /// The task itself.
    Task,
    /// The file behind a descriptor of the task.
    Fd(i32),
    /// The task's working directory.
    Cwd,
    /// The file that the task finds under a path.
    Path {
        /// The descriptor that a relative path begins at, or `AT_FDCWD`.
        from: i32,
        /// The path.
        path: &'a [u8],
    },
}

/// A security label: `user:role:type[:level]` (`man 5 selabel_file`). Foreign bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// What it is labelled.
    pub context: Vec<u8>,
    /// What the policy says that a file ought to be, where that is known and asked for; never of a task.
    pub expected: Option<Vec<u8>>,
}

impl Label {
    /// The type in a label; all of it where there is none.
    #[must_use]
    pub fn kind(context: &[u8]) -> &[u8] {
        context.split(|b| *b == b':').nth(2).unwrap_or(context)
    }
}

/// Answers what numbers stand for, in the process of a task. A recording can answer it later.
pub trait Lookup {
    /// What descriptor `fd` of the task is, of the first kind in the order socket, dev, eventfd, pidfd, signalfd, path
    /// that is wanted and applies.
    fn fd(&self, task: Tid, fd: i32, want: FdKinds) -> Option<Known>;

    /// What descriptor `fd` of a process is that the task names.
    fn fd_of(&self, task: Tid, owner: Owner, fd: i32, want: FdKinds) -> Option<Known> {
        let pid = match owner {
            // Of the task's namespace.
            Owner::Process(pid) => self.translated(task, Handle::Tgid, pid)?,
            Owner::Pidfd(pidfd) => match self.fd(task, pidfd, FdKinds { pidfd: true, ..FdKinds::NONE }) {
                Some(Known::Pidfd(pid)) => pid,
                _ => return None,
            },
        };
        self.fd(Tid(pid), fd, want)
    }

    /// Whether descriptor `fd` of the task is a terminal: a character device of the majors 3 to 5 or 136 to 143
    /// (Documentation/admin-guide/devices.txt).
    fn terminal(&self, task: Tid, fd: i32) -> bool {
        let _ = (task, fd);
        false
    }

    /// The working directory of the task (for `AT_FDCWD`).
    fn cwd(&self, task: Tid) -> Option<Vec<u8>>;

    /// The command name of a thread (`/proc/PID/comm`, without the newline).
    fn comm(&self, pid: i32) -> Option<Vec<u8>>;

    /// The id that a thread, process, group or session of the task's namespace of process ids has in the tracer's own
    /// (`man 7 pid_namespaces`). The same where the task lives in the tracer's; `None` when it is not found.
    fn translated(&self, task: Tid, kind: Handle, pid: i32) -> Option<i32> {
        let _ = (task, kind);
        Some(pid)
    }

    /// The name of a network interface (`if_indextoname(3)`) in the tracer's network namespace.
    fn interface(&self, index: u32) -> Option<Vec<u8>>;

    /// The security label of a thing as of now; `None` where it has none.
    fn label(&self, task: Tid, of: Labelled<'_>) -> Option<Label> {
        let _ = (task, of);
        None
    }
}

/// Knows nothing: for tests, and for recordings that hold no answers.
pub struct Ignorance;

impl Lookup for Ignorance {
    fn fd(&self, _: Tid, _: i32, _: FdKinds) -> Option<Known> {
        None
    }
    fn cwd(&self, _: Tid) -> Option<Vec<u8>> {
        None
    }
    fn comm(&self, _: i32) -> Option<Vec<u8>> {
        None
    }
    fn interface(&self, _: u32) -> Option<Vec<u8>> {
        None
    }
}
