//! What descriptors stand for in processes that record their calls: by the time a record is read, `/proc` may tell of what
//! came later.
//!
//! A process's table is filled from `/proc` when it begins to record, while its task stands. From then on every call that
//! makes descriptors or changes what they are called ([`moves`]) is noted in its turn: by what it tells itself, or the program
//! found out right behind it. Where neither tells, it stops, and is noted at its exit, before the task runs on. A number that is
//! not in the table stands for nothing.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;

use crate::proc::Asked;
use decode::row::{Call, Case, Ret};
use model::lookup::{FdKinds, Known};
use model::{Tid, TidMap, WordMap};

/// What one number stands for, by what was asked for: there are two kinds of questions at most.
type Answers = Vec<(FdKinds, Option<Known>)>;

/// What the kernel puts behind a name that is gone.
const DELETED: &[u8] = b" (deleted)";

/// By small numbers that the kernel gives.
type Numbers<V> = WordMap<i32, V>;

#[derive(Default)]
struct Process {
    fds: Numbers<Answers>,
    /// Which of them are terminals, where anybody asks.
    terminals: HashSet<i32>,
    cwd: Option<Vec<u8>>,
}

/// The tables of all processes that record.
#[derive(Default)]
pub struct Descriptors {
    processes: RefCell<Numbers<Process>>,
    /// The process of each task that was asked about.
    threads: RefCell<TidMap<i32>>,
    /// The event that is shown was recorded.
    recorded: Cell<bool>,
}

/// What a call does to descriptors, besides close(2).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Moves {
    /// Its result is a new one.
    Makes,
    /// It makes, or ends, any number of them.
    Many,
    /// The name of the one that is its first argument changes.
    Renames,
    /// Names of files change, as its arguments say.
    Paths,
    /// The same, as nothing of it says.
    Mounts,
    /// The working directory changes.
    Cwd,
    /// It may part or join tables: the process cannot be followed.
    Shares,
}

/// What becomes of descriptors by a call, in one of its forms if it has any; `None` where nothing does.
#[must_use]
pub fn moves(row: &Call, case: Option<&Case>) -> Option<Moves> {
    Some(match row.name {
        "pipe" | "pipe2" | "socketpair" | "recvmsg" | "recvmmsg" | "ioctl" | "close_range" => Moves::Many,
        "bind" | "connect" | "listen" | "sendto" | "sendmsg" | "sendmmsg" => Moves::Renames,
        "rename" | "renameat" | "renameat2" | "unlink" | "unlinkat" | "rmdir" => Moves::Paths,
        "mount" | "umount2" | "move_mount" | "pivot_root" | "setns" | "mount_setattr" => Moves::Mounts,
        "chdir" | "fchdir" | "chroot" => Moves::Cwd,
        "clone" | "clone3" | "unshare" | "io_uring_setup" => Moves::Shares,
        _ if matches!(case.and_then(|case| case.ret).unwrap_or(row.ret), Ret::Fd) => Moves::Makes,
        _ => return None,
    })
}

/// Whether a call makes another number for what its first argument stands for.
#[must_use]
pub fn copies(row: &Call) -> bool {
    matches!(row.name, "dup" | "dup2" | "dup3" | "fcntl")
}

/// Whether what a call makes can be told by itself and by what its program finds out right behind it ([`model::lookup::Found`]), if
/// nobody asks more of it than these.
#[must_use]
pub fn is_told(row: &Call, asked: &Asked) -> bool {
    let any = |kind: fn(&FdKinds) -> bool| asked.fds.iter().any(kind);
    match row.name {
        // When the kernel begins to tell of a socket that has an address and no peer depends on its version.
        "bind" | "listen" | "sendmmsg" => !any(|asked| asked.socket),
        "eventfd" | "eventfd2" => !any(|asked| asked.eventfd),
        "pidfd_open" => !(any(|asked| asked.pidfd) && asked.comms),
        "pidfd_getfd" => !any(|asked| asked.pidfd || asked.socket || asked.eventfd || asked.signalfd),
        "recvmmsg" | "ioctl" | "chroot" => false,
        _ => true,
    }
}

/// The only forms of a call that [`is_told`] is true of: an argument, and its values.
#[must_use]
pub fn told_forms(row: &Call) -> Option<(u8, &'static [u32])> {
    match row.name {
        // Not of one that is there, which may have other numbers.
        "signalfd" | "signalfd4" => Some((0, &[u32::MAX])),
        // Nothing, CLOSE_RANGE_CLOEXEC (linux/close_range.h).
        "close_range" => Some((2, &[0, 4])),
        _ => None,
    }
}

/// Whether a call may do something to descriptors, in any of its forms.
#[must_use]
pub fn is_followed(row: &Call) -> bool {
    let mut cases = row.by.iter().flat_map(|by| by.cases.iter());
    row.name == "close" || moves(row, None).is_some() || cases.any(|case| moves(row, Some(case)).is_some())
}

impl Descriptors {
    /// Says whether the event that is shown next was recorded.
    pub fn showing(&self, recorded: bool) {
        self.recorded.set(recorded);
    }

    /// Whether what is asked about is past.
    #[must_use]
    pub fn past(&self) -> bool {
        self.recorded.get()
    }

    /// Whether no process records.
    #[must_use]
    pub fn idle(&self) -> bool {
        self.processes.borrow().is_empty()
    }

    /// The process of a task, if that one records.
    #[must_use]
    pub fn process(&self, task: Tid) -> Option<i32> {
        self.id(task).filter(|process| self.processes.borrow().contains_key(process))
    }

    /// The process of a task, if any process records.
    fn id(&self, task: Tid) -> Option<i32> {
        if self.idle() {
            return None;
        }
        let known = self.threads.borrow().get(&task).copied();
        if known.is_some() {
            return known;
        }
        let process = crate::proc::process_of(task)?;
        self.threads.borrow_mut().insert(task, process);
        Some(process)
    }

    /// A process begins to record, with nothing known of it.
    pub fn begin(&self, process: i32) {
        self.processes.borrow_mut().insert(process, Process::default());
    }

    /// A task has ended, with its process if it is that.
    pub fn forget(&self, task: Tid) {
        self.threads.borrow_mut().remove(&task);
        self.processes.borrow_mut().remove(&task.0);
    }

    /// Notes what a descriptor stands for.
    pub fn note(&self, process: i32, fd: i32, want: FdKinds, known: Option<Known>) {
        if let Some(process) = self.processes.borrow_mut().get_mut(&process) {
            let answers = process.fds.entry(fd).or_default();
            match answers.iter_mut().find(|(kinds, _)| *kinds == want) {
                Some((_, answer)) => *answer = known,
                None => answers.push((want, known)),
            }
        }
    }

    /// Descriptors that stand for what is noted so stand for something else now, in all processes.
    pub fn replace(&self, was: &Known, is: &Known) {
        for process in self.processes.borrow_mut().values_mut() {
            for (_, known) in process.fds.values_mut().flatten() {
                if known.as_ref() == Some(was) {
                    *known = Some(is.clone());
                }
            }
        }
    }

    /// Whether any descriptor stands for this.
    #[must_use]
    pub fn stands(&self, what: &Known) -> bool {
        let processes = self.processes.borrow();
        processes
            .values()
            .flat_map(|process| process.fds.values().flatten())
            .any(|(_, known)| known.as_ref() == Some(what))
    }

    /// Descriptors were closed.
    pub fn close_range(&self, process: i32, first: u32, last: u32) {
        let is_in = |fd: i32| u32::try_from(fd).is_ok_and(|fd| (first..=last).contains(&fd));
        if let Some(process) = self.processes.borrow_mut().get_mut(&process) {
            process.fds.retain(|&fd, _| !is_in(fd));
            process.terminals.retain(|&fd| !is_in(fd));
        }
    }

    /// Notes whether a descriptor is a terminal.
    pub fn note_terminal(&self, process: i32, fd: i32, is: bool) {
        if let Some(process) = self.processes.borrow_mut().get_mut(&process) {
            if is {
                process.terminals.insert(fd);
            } else {
                process.terminals.remove(&fd);
            }
        }
    }

    /// Whether a descriptor was a terminal; `None` where the process does not record.
    #[must_use]
    pub fn terminal(&self, task: Tid, fd: i32) -> Option<bool> {
        let process = self.id(task)?;
        Some(self.processes.borrow().get(&process)?.terminals.contains(&fd))
    }

    /// A descriptor is another number for what one stands for.
    pub fn copy(&self, process: i32, from: i32, to: i32) -> bool {
        let mut processes = self.processes.borrow_mut();
        let Some(process) = processes.get_mut(&process) else { return false };
        let Some(answers) = process.fds.get(&from).cloned() else { return false };
        process.fds.insert(to, answers);
        if process.terminals.contains(&from) {
            process.terminals.insert(to);
        } else {
            process.terminals.remove(&to);
        }
        true
    }

    /// A descriptor was closed.
    pub fn close(&self, process: i32, fd: i32) {
        if let Some(process) = self.processes.borrow_mut().get_mut(&process) {
            process.fds.remove(&fd);
            process.terminals.remove(&fd);
        }
    }

    /// What a descriptor stood for; `None` where the process does not record, or nobody asked this of it.
    #[must_use]
    pub fn find(&self, task: Tid, fd: i32, want: FdKinds) -> Option<Option<Known>> {
        let process = self.id(task)?;
        let processes = self.processes.borrow();
        match processes.get(&process)?.fds.get(&fd) {
            Some(answers) => answers.iter().find(|(kinds, _)| *kinds == want).map(|(_, known)| known.clone()),
            None => Some(None),
        }
    }

    /// The descriptors that are known of a process.
    #[must_use]
    pub fn numbers(&self, process: i32) -> Vec<i32> {
        self.processes.borrow().get(&process).map(|process| process.fds.keys().copied().collect()).unwrap_or_default()
    }

    /// All processes that record.
    #[must_use]
    pub fn all(&self) -> Vec<i32> {
        self.processes.borrow().keys().copied().collect()
    }

    /// The name of what a descriptor stands for, whichever kinds were asked; without a descriptor, of the working directory.
    /// `None` where it has none that is a path.
    #[must_use]
    pub fn path(&self, process: i32, fd: Option<i32>) -> Option<Vec<u8>> {
        let processes = self.processes.borrow();
        let process = processes.get(&process)?;
        let Some(fd) = fd else { return process.cwd.clone() };
        process.fds.get(&fd)?.iter().find_map(|(_, known)| match known {
            Some(Known::Path { path, deleted: false } | Known::Device { path, .. }) => Some(path.to_vec()),
            _ => None,
        })
    }

    /// Gives the files of all descriptors and the working directories the names that they have now: `rename` changes a
    /// name, and whether it is gone, and says whether it did.
    pub fn rename(&self, mut rename: impl FnMut(&mut Vec<u8>, &mut bool) -> bool) {
        for process in self.processes.borrow_mut().values_mut() {
            for (kinds, known) in process.fds.values_mut().flatten() {
                match known {
                    Some(Known::Path { path, deleted }) => {
                        let mut name = path.to_vec();
                        if rename(&mut name, deleted) {
                            *path = name.into();
                        }
                    }
                    Some(Known::Device { path, .. }) => {
                        let (mut name, mut deleted) = (path.to_vec(), false);
                        if rename(&mut name, &mut deleted) {
                            *path = name.into();
                            if deleted {
                                let path = path.clone();
                                *known = kinds.path.then_some(Known::Path { path, deleted });
                            }
                        }
                    }
                    Some(
                        Known::Socket(_) | Known::Eventfd(_) | Known::Pidfd(_) | Known::Signalfd(_) | Known::Name(_),
                    )
                    | None => {}
                }
            }
            if let Some(cwd) = &mut process.cwd {
                let mut deleted = cwd.ends_with(DELETED);
                if deleted {
                    cwd.truncate(cwd.len() - DELETED.len());
                }
                rename(cwd, &mut deleted);
                if deleted {
                    cwd.extend_from_slice(DELETED);
                }
            }
        }
    }

    /// Notes a working directory.
    pub fn note_cwd(&self, process: i32, cwd: Option<Vec<u8>>) {
        if let Some(process) = self.processes.borrow_mut().get_mut(&process) {
            process.cwd = cwd;
        }
    }

    /// The working directory that a task had; `None` where its process does not record.
    #[must_use]
    pub fn cwd(&self, task: Tid) -> Option<Option<Vec<u8>>> {
        let process = self.id(task)?;
        Some(self.processes.borrow().get(&process)?.cwd.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever gives out descriptors is known to, so that it stops.
    #[test]
    fn makers_of_descriptors() {
        let row = |name: &str| {
            let nr = abi::sysno::number(abi::Abi::X86_64, name).expect(name);
            decode::calls::row(abi::Abi::X86_64, nr).expect(name)
        };
        for name in [
            "open",
            "openat",
            "openat2",
            "creat",
            "dup",
            "dup2",
            "dup3",
            "socket",
            "accept",
            "accept4",
            "epoll_create1",
            "eventfd2",
            "signalfd4",
            "timerfd_create",
            "memfd_create",
            "inotify_init1",
            "fanotify_init",
            "pidfd_open",
            "pidfd_getfd",
            "open_by_handle_at",
            "open_tree",
            "fsopen",
            "fsmount",
            "fspick",
            "userfaultfd",
            "perf_event_open",
            "mq_open",
            "memfd_secret",
        ] {
            assert_eq!(moves(row(name), None), Some(Moves::Makes), "{name}");
        }
        for name in ["read", "write", "close", "fstat", "lseek", "mmap", "getdents64"] {
            assert_eq!(moves(row(name), None), None, "{name}");
        }
        let fcntl = row("fcntl");
        let by = |command| moves(fcntl, fcntl.case(abi::Abi::X86_64, command));
        assert_eq!((by(0), by(1030), by(1)), (Some(Moves::Makes), Some(Moves::Makes), None), "F_DUPFD and its like");
    }

    #[test]
    fn answers_are_of_their_kind_and_process() {
        let table = Descriptors::default();
        let own = std::process::id().cast_signed();
        let name = |text: &str| Some(Known::Path { path: text.as_bytes().into(), deleted: false });
        table.note(own, 3, FdKinds::PATH, name("/nowhere"));
        assert_eq!(table.find(Tid(own), 3, FdKinds::PATH), None);
        table.begin(own);
        table.note(own, 3, FdKinds::PATH, name("/a"));
        assert_eq!(table.find(Tid(own), 3, FdKinds::PATH), Some(name("/a")));
        assert_eq!(table.find(Tid(own), 3, FdKinds::ALL), None);
        assert_eq!(table.find(Tid(own), 4, FdKinds::PATH), Some(None));
        assert_eq!(table.find(Tid(1), 3, FdKinds::PATH), None);
        table.close(own, 3);
        assert_eq!(table.find(Tid(own), 3, FdKinds::PATH), Some(None));
    }
}
