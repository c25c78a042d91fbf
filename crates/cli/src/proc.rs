//! What numbers stand for on a running system: `/proc`, and the kernel's socket diagnosis (`man 7 sock_diag`).
//!
//! Every answer is taken at the moment of the question, while the task is stopped. Only the names of sockets are kept,
//! by inode, in a bounded table: a dump of all sockets of a protocol is expensive on a busy machine.

use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;

use crate::descriptors::Descriptors;
use crate::renames::{AT_FDCWD, Change, Given, Placed, Renamed};
use crate::secontext::Labels;
use model::Tid;
use model::lookup::{FdKinds, Found, Known, Label, Labelled, Lookup, Socket};
use model::value::Handle;
use rustix::fs::{CWD, FileType};
use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, netlink};

/// Processes with more descriptors than this do not record when these are to be shown.
const MOST: usize = 512;
/// How many socket names are kept.
const SOCKETS_KEPT: usize = 1024;

/// What a socket is called that has accepted another, and what that is called since.
type Accepted = (Vec<u8>, Vec<u8>);

/// The live system's answers.
#[derive(Default)]
pub struct Proc {
    path: RefCell<Vec<u8>>,
    link: RefCell<Vec<u8>>,
    sockets: RefCell<HashMap<u64, Vec<u8>>>,
    /// By inode: the protocol of a netlink socket, `None` for what is none.
    netlinks: RefCell<HashMap<u64, Option<u32>>>,
    /// By the names that Unix sockets had before they were accepted.
    accepted: RefCell<HashMap<Vec<u8>, Accepted>>,
    families: OnceCell<Vec<(u16, Vec<u8>)>>,
    /// The tracer's own root directory and mount namespace.
    own: OnceCell<[Vec<u8>; 2]>,
    diag: RefCell<Option<OwnedFd>>,
    /// The names of the traced tasks (`-Y`): they are told of after their end, too.
    comms: RefCell<HashMap<i32, Vec<u8>>>,
    /// What traced tasks are and run, where conditions ask for that.
    owns: RefCell<HashMap<i32, Own>>,
    /// The namespaces of process ids that tasks live in, which never change, by their inodes. 0: the tracer's own.
    pid_namespaces: RefCell<HashMap<Tid, u64>>,
    /// By namespace, kind and id: the task whose id it is, as found the last time.
    translations: RefCell<HashMap<(u64, &'static str, i32), i32>>,
    /// What was noted for calls that are shown later than they are made.
    pub descriptors: Descriptors,
    asked: Asked,
    labels: Labels,
}

/// What a traced task is and runs.
#[derive(Clone)]
struct Own {
    comm: Option<Vec<u8>>,
    exe: Option<Vec<u8>>,
}

/// What is asked of descriptors and tasks in a trace.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Asked {
    /// What descriptors stand for, in these forms.
    pub fds: Vec<FdKinds>,
    /// Which of them are terminals: conditions.
    pub terminals: bool,
    /// The names of tasks, which are shown.
    pub comms: bool,
    /// What traced tasks are and run: conditions.
    pub tasks: bool,
}

/// What a virtual processor and its program tell each other.
#[derive(Clone, Debug)]
pub struct Vcpu {
    /// Which one it is of its machine.
    pub number: u32,
    /// Where its `struct kvm_run` lies.
    pub at: model::Addr,
    /// How that begins.
    pub bytes: [u8; decode::kvm::SIZE],
}

impl Proc {
    /// Answers from this system, in a trace that asks this.
    #[must_use]
    pub fn new(asked: Asked, labels: Labels) -> Self {
        Self { asked, labels, ..Self::default() }
    }

    /// What is asked of descriptors.
    #[must_use]
    pub fn asked(&self) -> &Asked {
        &self.asked
    }

    /// Whether nothing is asked of descriptors.
    #[must_use]
    pub fn asks_nothing(&self) -> bool {
        self.asked.fds.is_empty()
    }

    /// Fills the table of a process that is about to record. False if it cannot: there is something among its descriptors
    /// that changes without a call, or there are too many.
    pub fn begin(&self, process: Tid) -> bool {
        // Where what it finds below its own `/proc` is what would be found here.
        const NAMES: [&str; 2] = ["root", "ns/mnt"];
        let own = self.own.get_or_init(|| {
            NAMES.map(|name| self.with_link(format_args!("/proc/self/{name}"), <[u8]>::to_vec).unwrap_or_default())
        });
        let same = |(name, own): (&str, &Vec<u8>)| {
            let is_own = |theirs: &[u8]| !theirs.is_empty() && theirs == &own[..];
            self.with_link(format_args!("/proc/{process}/{name}"), is_own) == Some(true)
        };
        if !NAMES.into_iter().zip(own).all(same) {
            return false;
        }
        self.descriptors.begin(process.0);
        self.note_all(process)
    }

    /// Notes what a program has found a descriptor of its to be when it made it, or its working directory. False if that may
    /// change without a call.
    pub fn note_found(&self, process: Tid, found: &Found) -> bool {
        let Some(fd) = found.fd else {
            self.descriptors.note_cwd(process.0, Some(found.link.clone()));
            return true;
        };
        if found.link.is_empty() {
            self.note_address(process, fd, found.socket.as_ref());
            return true;
        }
        if self.asked.terminals {
            let terminal = found.kind.is_some_and(|(mode, device)| is_terminal(mode, device));
            self.descriptors.note_terminal(process.0, fd, terminal);
        }
        self.asked.fds.iter().fold(true, |stays, &want| {
            let known = self.named(process, fd, found, want);
            let counts =
                matches!(known, Some(Known::Eventfd(_))) || self.asked.comms && matches!(known, Some(Known::Pidfd(_)));
            self.descriptors.note(process.0, fd, want, known);
            stays && !counts
        })
    }

    /// Notes that a socket has addresses now, by what its program has found. As where they are asked of the kernel, the first
    /// ones are kept.
    fn note_address(&self, process: Tid, fd: i32, socket: Option<&Socket>) {
        let Some((socket, details)) = socket.and_then(|socket| Some((socket, addresses(socket)?))) else { return };
        for &want in self.asked.fds.iter().filter(|want| want.socket) {
            let Some(Some(Known::Socket(was))) = self.descriptors.find(process, fd, want) else { continue };
            let bare = [&socket.protocol[..], b":["].concat();
            let inode = was.strip_prefix(&bare[..]).and_then(|rest| rest.strip_suffix(b"]"));
            if let Some(inode) = inode.and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok()) {
                self.keep_socket(inode, details.clone());
                self.descriptors.replace(&Known::Socket(was), &Known::Socket(details.clone().into()));
            }
        }
    }

    /// A Unix socket was accepted: only now the kernel tells whom the one that connected to it is connected to.
    pub fn note_accepted(&self, process: Tid, fd: i32) {
        let number = |text: &[u8]| std::str::from_utf8(text).ok()?.parse::<u64>().ok();
        for &want in self.asked.fds.iter().filter(|want| want.socket) {
            let Some(Some(Known::Socket(name))) = self.descriptors.find(process, fd, want) else { continue };
            // `UNIX-STREAM:[7->8,"/name"]`
            let Some(start) = name.iter().position(|byte| *byte == b':').filter(|_| name.starts_with(b"UNIX")) else {
                continue;
            };
            let mut numbers = name[start..].split(|byte| b"[->,]".contains(byte)).filter_map(number);
            if let (Some(_), Some(peer)) = (numbers.next(), numbers.next())
                && let Ok(protocol) = std::str::from_utf8(&name[..start])
                && let Some(details) = self.unix(protocol, peer)
            {
                let bare = format!("{protocol}:[{peer}]").into_bytes();
                let mut accepted = self.accepted.borrow_mut();
                if accepted.len() >= SOCKETS_KEPT {
                    accepted.clear();
                }
                accepted.insert(bare, (name.to_vec(), details));
            }
        }
    }

    /// What is noted of a descriptor, which may be a socket that was accepted since. As where the kernel is asked, its name
    /// is that of the first time that it is shown, and has the other one only if that is still open.
    fn settled(&self, known: Option<Known>) -> Option<Known> {
        let Some(Known::Socket(name)) = &known else { return known };
        let Some((peer, details)) = self.accepted.borrow_mut().remove(&name[..]) else { return known };
        if self.descriptors.stands(&Known::Socket(peer.into())) {
            let details = Known::Socket(details.into());
            self.descriptors.replace(&Known::Socket(name.clone()), &details);
            return Some(details);
        }
        known
    }

    /// The names of the two sockets of a pair, by their links.
    pub fn note_pair(&self, found: &[Found]) {
        if let [one, other] = found
            && let (Some(a), Some(b)) = (socket_inode(&one.link), socket_inode(&other.link))
            && let Some(Socket { protocol, .. }) = &one.socket
        {
            for (own, peer) in [(a, b), (b, a)] {
                self.keep_socket(own, [protocol, format!(":[{own}->{peer}]").as_bytes()].concat());
            }
        }
    }

    /// Keeps the name of a socket.
    fn keep_socket(&self, inode: u64, name: Vec<u8>) {
        let mut sockets = self.sockets.borrow_mut();
        if sockets.len() >= SOCKETS_KEPT {
            sockets.clear();
        }
        sockets.insert(inode, name);
    }

    /// The name of a socket that a program has found.
    fn socket_found(&self, task: Tid, fd: i32, inode: u64, socket: Option<&Socket>) -> Vec<u8> {
        if let Some(known) = self.sockets.borrow().get(&inode) {
            return known.clone();
        }
        let bare = || format!("socket:[{inode}]").into_bytes();
        let Some(socket) = socket.filter(|socket| !socket.protocol.is_empty()) else {
            // It was not asked. What it is now is what it was, if it is still there.
            let there = self.with_link(format_args!("/proc/{task}/fd/{fd}"), socket_inode).flatten() == Some(inode);
            return there.then(|| self.socket(task, fd, inode)).flatten().unwrap_or_else(bare);
        };
        match addresses(socket) {
            Some(details) => {
                self.keep_socket(inode, details.clone());
                details
            }
            None => [&socket.protocol[..], format!(":[{inode}]").as_bytes()].concat(),
        }
    }

    /// What a descriptor stands for that was found to be this, by that alone where it can be.
    fn named(&self, task: Tid, fd: i32, found: &Found, want: FdKinds) -> Option<Known> {
        let (link, kind) = (found.link.as_slice(), found.kind);
        if let Some(inode) = socket_inode(link).filter(|_| want.socket) {
            return Some(Known::Socket(self.socket_found(task, fd, inode, found.socket.as_ref()).into()));
        }
        let is_told = !link.starts_with(b"anon_inode:") && !link.starts_with(b"pidfd:[");
        if (want.eventfd || want.signalfd || want.pidfd)
            && !is_told
            && self.with_link(format_args!("/proc/{task}/fd/{fd}"), |now| now == link) == Some(true)
        {
            return self.fd_now(task, fd, want);
        }
        let text = link.strip_suffix(b" (deleted)");
        let (path, deleted) = match text {
            // A file may have such a name.
            Some(text) if rustix::fs::lstat(link).is_err() => (text.to_vec(), true),
            _ => (link.to_vec(), false),
        };
        let device = kind.filter(|_| want.dev && !deleted && path.first() == Some(&b'/'));
        if let Some((mode, device)) = device {
            let word = match FileType::from_raw_mode(mode) {
                FileType::CharacterDevice => Some("char"),
                FileType::BlockDevice => Some("block"),
                _ => None,
            };
            if let Some(word) = word {
                return Some(self.device(task, fd, path, word, device));
            }
        }
        want.path.then(|| Known::Path { path: path.into(), deleted })
    }

    fn device(&self, task: Tid, fd: i32, path: Vec<u8>, word: &str, device: u64) -> Known {
        let (major, minor) = (rustix::fs::major(device), rustix::fs::minor(device));
        let mut kind = format!("{word} {major}:{minor}");
        if (word, major, minor) == ("char", 5, 2)
            && let Some(index) = self
                .fdinfo(task, fd)
                .and_then(|info| info.lines().find_map(|l| Some(l.strip_prefix("tty-index:")?.trim().to_owned())))
        {
            let _ = write!(kind, " @/dev/pts/{index}");
        }
        Known::Device { path: path.into(), kind: kind.into_bytes().into() }
    }

    /// Brings the table of a process up to date. False as for [`Proc::begin`].
    pub fn note_all(&self, process: Tid) -> bool {
        let Ok(entries) = std::fs::read_dir(format!("/proc/{process}/fd")) else { return false };
        let open: HashSet<i32> =
            entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok()).take(MOST + 1).collect();
        let known: HashSet<i32> = self.descriptors.numbers(process.0).into_iter().collect();
        known.difference(&open).for_each(|&fd| self.descriptors.close(process.0, fd));
        let changes = open.difference(&known).filter(|&&fd| !self.note_fd(process, fd)).count();
        self.note_cwd(process);
        open.len() <= MOST && changes == 0
    }

    /// Notes what one descriptor is now. False if that may change without a call.
    pub fn note_fd(&self, process: Tid, fd: i32) -> bool {
        if self.asked.terminals {
            self.descriptors.note_terminal(process.0, fd, self.is_terminal(process, fd));
        }
        self.asked.fds.iter().fold(true, |stays, &want| {
            let known = self.fd_now(process, fd, want);
            // The name of another process changes without a call of this one.
            let counts =
                matches!(known, Some(Known::Eventfd(_))) || self.asked.comms && matches!(known, Some(Known::Pidfd(_)));
            self.descriptors.note(process.0, fd, want, known);
            stays && !counts
        })
    }

    /// Notes the working directory.
    pub fn note_cwd(&self, process: Tid) {
        self.descriptors.note_cwd(process.0, self.cwd_now(process));
    }

    /// Files have got other names. What is closed by now keeps its last one.
    pub fn note_renamed(&self, process: Tid) {
        let mut all = self.descriptors.all();
        all.sort_by_key(|&other| other != process.0);
        let mut left = MOST;
        for other in all {
            let numbers = self.descriptors.numbers(other);
            left = left.saturating_sub(numbers.len());
            if left == 0 && other != process.0 {
                break;
            }
            for fd in numbers {
                for &want in &self.asked.fds {
                    if let Some(known) = self.fd_now(Tid(other), fd, want) {
                        self.descriptors.note(other, fd, want, Some(known));
                    }
                }
            }
            if let Some(cwd) = self.cwd_now(Tid(other)) {
                self.descriptors.note_cwd(other, Some(cwd));
            }
        }
    }

    /// Files have got other names, by a call of a process that recorded it.
    pub fn note_change(&self, process: Tid, change: &Change) {
        let placed = |given: &Given| {
            let fd = Some(given.dir).filter(|dir| *dir != AT_FDCWD);
            let base = if given.path.starts_with(b"/") { None } else { self.descriptors.path(process.0, fd) };
            Placed::new(&base.unwrap_or_default(), &given.path)
        };
        let (Some(from), to) = (placed(&change.from), change.to.as_ref().map(placed)) else { return };
        // A directory that has no name here: what is in it has none either.
        if to == Some(None) {
            return;
        }
        let Some(mut renamed) = Renamed::new(from, to.flatten(), change.exchange) else { return };
        self.descriptors.rename(|path, deleted| renamed.apply(path, deleted));
    }

    fn cwd_now(&self, task: Tid) -> Option<Vec<u8>> {
        self.with_link(format_args!("/proc/{task}/cwd"), <[u8]>::to_vec)
    }

    /// Notes what is told of a traced task, which may have a new name or run another program.
    pub fn note_task(&self, tid: Tid) {
        if self.asked.comms
            && let Some(comm) = comm(tid.0)
        {
            self.comms.borrow_mut().insert(tid.0, comm);
        }
        if self.asked.tasks {
            // For calls that are shown later than they are made.
            self.owns.borrow_mut().insert(tid.0, Own { comm: comm(tid.0), exe: exe(tid) });
        }
    }

    /// The name of the task of the present event.
    #[must_use]
    pub fn own_comm(&self, tid: Tid) -> Option<Vec<u8>> {
        let noted = self.noted_own(tid).and_then(|own| own.comm);
        noted.or_else(|| self.comm(tid.0))
    }

    /// The program of the task of the present event.
    #[must_use]
    pub fn own_exe(&self, tid: Tid) -> Option<Vec<u8>> {
        let noted = self.noted_own(tid).and_then(|own| own.exe);
        noted.or_else(|| exe(tid))
    }

    fn noted_own(&self, tid: Tid) -> Option<Own> {
        if self.descriptors.past() { self.owns.borrow().get(&tid.0).cloned() } else { None }
    }

    /// Forgets the name of a task that is traced no more.
    pub fn forget_task(&self, tid: Tid) {
        self.owns.borrow_mut().remove(&tid.0);
        self.comms.borrow_mut().remove(&tid.0);
        self.pid_namespaces.borrow_mut().remove(&tid);
    }

    /// The namespace of process ids of a task, 0 if it is the tracer's own or cannot be told.
    fn pid_namespace(&self, task: Tid) -> u64 {
        if let Some(known) = self.pid_namespaces.borrow().get(&task) {
            return *known;
        }
        let of = |who: std::fmt::Arguments<'_>| self.with_link(format_args!("/proc/{who}/ns/pid"), inode_in)?;
        let inode = match (of(format_args!("{task}")), of(format_args!("self"))) {
            (Some(inode), Some(own)) if inode != own => inode,
            _ => 0,
        };
        self.pid_namespaces.borrow_mut().insert(task, inode);
        inode
    }

    /// The number behind `key` in a task's status that it has in a namespace, if it has one there, and the one in the
    /// tracer's own.
    fn ids_in(&self, tid: i32, key: &str, namespace: u64, wanted: i32) -> Option<i32> {
        let status = std::fs::read(format!("/proc/{tid}/status")).ok()?;
        let status = String::from_utf8_lossy(&status);
        // From the tracer's namespace inwards.
        let ids: Vec<i32> = status
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))?
            .split_whitespace()
            .filter_map(|id| id.parse().ok())
            .collect();
        if !ids.iter().skip(1).any(|id| *id == wanted) {
            return None;
        }
        let chain = trace::os::namespace::chain(tid);
        let at = chain.iter().position(|inode| *inode == namespace)?;
        let level = ids.len().checked_sub(1 + at)?;
        (ids.get(level) == Some(&wanted)).then(|| ids[0])
    }

    /// The names of the namespaces that a successful call made or joined (`-e namespace=new`), as one text.
    pub fn new_namespaces(
        &self,
        tid: Tid,
        name: &str,
        args: &[u64; 6],
        ret: u64,
        memory: &dyn model::Memory,
    ) -> Option<String> {
        let child = || self.translated(tid, Handle::Tid, ret as i32);
        let (flags, whose) = match name {
            "unshare" => (args[0], tid.0),
            "setns" => (args[1], tid.0),
            // The low byte is the signal of the child's end.
            "clone" => (args[0] & !0xff, child()?),
            "clone3" => {
                let mut word = [0; 8];
                memory.read_exact(model::Addr(args[0]), &mut word).ok()?;
                (u64::from_ne_bytes(word), child()?)
            }
            _ => return None,
        };
        let mut text = String::new();
        for (flag, name) in NAMESPACES.iter().filter(|(flag, _)| flags & flag != 0) {
            let _ = flag;
            self.with_link(format_args!("/proc/{whose}/ns/{name}"), |link| {
                if !text.is_empty() {
                    text.push_str(", ");
                }
                text.push_str(&String::from_utf8_lossy(link));
            });
        }
        (!text.is_empty()).then_some(text)
    }

    /// The state of the virtual processor of a descriptor (`-e kvm=vcpu`): its `struct kvm_run` (linux/kvm.h) is what the
    /// process has mapped of the descriptor, and is looked up each time, as it may be unmapped or mapped anew at any. `None`
    /// where it is not mapped.
    pub fn vcpu(&self, tid: Tid, fd: i32, memory: &dyn model::Memory) -> Option<Vcpu> {
        let name = self.with_link(format_args!("/proc/{tid}/fd/{fd}"), <[u8]>::to_vec)?;
        let number = std::str::from_utf8(name.strip_prefix(b"anon_inode:kvm-vcpu:")?).ok()?.parse().ok()?;
        let maps = std::fs::read(format!("/proc/{tid}/maps")).ok()?;
        let line = maps.split(|&b| b == b'\n').find(|line| line.rsplit(|&b| b == b' ').next() == Some(&name[..]))?;
        let start = std::str::from_utf8(line.split(|&b| b == b'-').next()?).ok()?;
        let at = model::Addr(u64::from_str_radix(start, 16).ok()?);
        let mut bytes = [0; decode::kvm::SIZE];
        memory.read_exact(at, &mut bytes).ok()?;
        Some(Vcpu { number, at, bytes })
    }

    /// The text of a link below `/proc`, into a buffer that is lent to `use_it`.
    fn with_link<T>(&self, path: std::fmt::Arguments<'_>, use_it: impl FnOnce(&[u8]) -> T) -> Option<T> {
        let mut name = self.path.borrow_mut();
        name.clear();
        name.write_fmt(path).ok()?;
        let mut link = self.link.borrow_mut();
        link.clear();
        link.reserve(4096);
        let (text, _) = rustix::fs::readlinkat_raw(CWD, &name[..], link.spare_capacity_mut()).ok()?;
        Some(use_it(text))
    }

    /// Whether a descriptor's file can be found under this name, odd as it may look.
    fn is_named(&self, task: Tid, fd: i32, path: &[u8]) -> bool {
        let open = rustix::fs::stat(format!("/proc/{task}/fd/{fd}"));
        let named = rustix::fs::lstat(path);
        matches!((open, named), (Ok(a), Ok(b)) if (a.st_dev, a.st_ino) == (b.st_dev, b.st_ino))
    }

    fn fdinfo(&self, task: Tid, fd: i32) -> Option<String> {
        std::fs::read_to_string(format!("/proc/{task}/fdinfo/{fd}")).ok()
    }

    /// The name of a socket: `TCP:[127.0.0.1:80]`.
    fn socket(&self, task: Tid, fd: i32, inode: u64) -> Option<Vec<u8>> {
        if let Some(known) = self.sockets.borrow().get(&inode) {
            return Some(known.clone());
        }
        let protocol = self.protocol(task, fd)?;
        if let Some(details) = self.details(&protocol, inode) {
            self.keep_socket(inode, details.clone());
            return Some(details);
        }
        Some(format!("{protocol}:[{inode}]").into_bytes())
    }

    /// What a netlink socket is, for the decoding of its messages; `None` for any other descriptor. The kernel tells the
    /// protocol only of a socket that has an address.
    pub fn netlink_socket(&self, task: Tid, fd: i32) -> Option<decode::Netlink<'_>> {
        if fd < 0 {
            return None;
        }
        let inode = self.with_link(format_args!("/proc/{task}/fd/{fd}"), socket_inode)??;
        let known = self.netlinks.borrow().get(&inode).copied();
        let protocol = match known {
            Some(known) => Some(known?),
            None => {
                let other = self.protocol_name(task, fd).is_none_or(|name| name != b"NETLINK");
                let found = if other { None } else { self.netlink_of(inode).map(|(protocol, _)| u32::from(protocol)) };
                if other || found.is_some() {
                    let mut netlinks = self.netlinks.borrow_mut();
                    if netlinks.len() >= SOCKETS_KEPT {
                        netlinks.clear();
                    }
                    netlinks.insert(inode, found);
                }
                if other {
                    return None;
                }
                found
            }
        };
        let generic = protocol == Some(NETLINK_GENERIC);
        let families = if generic { self.families.get_or_init(families).as_slice() } else { &[] };
        Some(decode::Netlink { protocol, families })
    }

    /// What a descriptor of bpf(2) is, as far as the kernel tells of it in a form that is known.
    pub fn bpf(&self, task: Tid, fd: i32) -> Option<decode::Bpf> {
        use rustix::time::{ClockId, clock_gettime};
        if fd < 0 {
            return None;
        }
        self.with_link(format_args!("/proc/{task}/fd/{fd}"), |link| match link {
            b"anon_inode:bpf-map" => Some(decode::Bpf::Map),
            b"anon_inode:bpf-prog" => {
                let [now, since] = [ClockId::Realtime, ClockId::Boottime]
                    .map(clock_gettime)
                    .map(|time| i128::from(time.tv_sec) * 1_000_000_000 + i128::from(time.tv_nsec));
                Some(decode::Bpf::Program { booted: now - since })
            }
            _ => None,
        })?
    }

    /// The protocol's name, from the extended attribute that the kernel gives every socket; only those that are known
    /// by name in decorations.
    fn protocol(&self, task: Tid, fd: i32) -> Option<String> {
        let name = String::from_utf8(self.protocol_name(task, fd)?).ok()?;
        PROTOCOLS.iter().any(|p| p.name == name).then_some(name)
    }

    fn protocol_name(&self, task: Tid, fd: i32) -> Option<Vec<u8>> {
        let mut value = [MaybeUninit::uninit(); 64];
        let path = format!("/proc/{task}/fd/{fd}");
        let (text, _) = rustix::fs::getxattr(path, "system.sockprotoname", &mut value[..]).ok()?;
        Some(text.split(|&b| b == 0).next().unwrap_or_default().to_vec())
    }

    fn details(&self, protocol: &str, inode: u64) -> Option<Vec<u8>> {
        let row = PROTOCOLS.iter().find(|p| p.name == protocol)?;
        match row.family {
            AF_UNIX => self.unix(protocol, inode),
            AF_NETLINK => self.netlink(inode),
            family => self.inet(protocol, family, row.protocol, inode),
        }
    }

    /// Sends one request and gives each answering message's payload to `each` until it says stop.
    fn ask(&self, request: &[u8], dump: bool, mut each: impl FnMut(&[u8]) -> bool) -> Option<()> {
        let mut diag = self.diag.borrow_mut();
        if diag.is_none() {
            *diag = rustix::net::socket_with(
                AddressFamily::NETLINK,
                SocketType::RAW,
                SocketFlags::CLOEXEC,
                Some(netlink::SOCK_DIAG),
            )
            .ok();
        }
        let socket = diag.as_ref()?;
        let flags: u16 = if dump { 0x301 } else { 0x1 };
        let mut message = Vec::with_capacity(16 + request.len());
        message.extend_from_slice(&(16 + request.len() as u32).to_ne_bytes());
        message.extend_from_slice(&SOCK_DIAG_BY_FAMILY.to_ne_bytes());
        message.extend_from_slice(&flags.to_ne_bytes());
        message.extend_from_slice(&[0; 8]);
        message.extend_from_slice(request);
        rustix::net::send(socket, &message, SendFlags::empty()).ok()?;
        let mut buffer = vec![0u8; 1 << 16];
        let mut wanted = true;
        loop {
            let (n, _) = rustix::net::recv(socket, &mut buffer[..], RecvFlags::empty()).ok()?;
            let mut rest = &buffer[..n];
            if rest.is_empty() {
                return None;
            }
            while rest.len() >= 16 {
                let len = u32::from_ne_bytes(*rest.first_chunk()?) as usize;
                if len < 16 || len > rest.len() {
                    return None;
                }
                match u16::from_ne_bytes([rest[4], rest[5]]) {
                    NLMSG_DONE => return Some(()),
                    NLMSG_ERROR => return None,
                    SOCK_DIAG_BY_FAMILY if wanted => wanted = each(&rest[16..len]),
                    _ => {}
                }
                if !dump {
                    return Some(());
                }
                rest = &rest[((len + 3) & !3).min(rest.len())..];
            }
        }
    }

    fn inet(&self, name: &str, family: u8, protocol: u8, inode: u64) -> Option<Vec<u8>> {
        // struct inet_diag_req_v2 (linux/inet_diag.h): every state, no particular socket.
        let mut request = [0u8; 56];
        request[0] = family;
        request[1] = protocol;
        request[4..8].copy_from_slice(&u32::MAX.to_ne_bytes());
        let mut found = None;
        self.ask(&request, true, |message| {
            // struct inet_diag_msg: family, state, timer, retrans, sockid {sport, dport, src[4], dst[4], if, cookie[2]},
            // expires, rqueue, wqueue, uid, inode.
            if message.len() < 72 || u64::from(number32(&message[68..])) != inode {
                return true;
            }
            let port = |at: usize| u16::from_be_bytes([message[at], message[at + 1]]);
            let mut text = format!("{name}:[");
            let (source, destination) = (&message[8..24], &message[24..40]);
            put_address(&mut text, family, source, port(4));
            if destination.iter().any(|&b| b != 0) || port(6) != 0 {
                text.push_str("->");
                put_address(&mut text, family, destination, port(6));
            }
            text.push(']');
            found = Some(text.into_bytes());
            false
        })?;
        found
    }

    fn unix(&self, name: &str, inode: u64) -> Option<Vec<u8>> {
        // struct unix_diag_req (linux/unix_diag.h): one inode, its name and its peer.
        let mut request = [0u8; 24];
        request[0] = AF_UNIX;
        request[4..8].copy_from_slice(&u32::MAX.to_ne_bytes());
        request[8..12].copy_from_slice(&u32::try_from(inode).ok()?.to_ne_bytes());
        request[12..16].copy_from_slice(&(UDIAG_SHOW_NAME | UDIAG_SHOW_PEER).to_ne_bytes());
        request[16..24].copy_from_slice(&[0xff; 8]);
        let mut found = None;
        self.ask(&request, false, |message| {
            // struct unix_diag_msg: family, type, state, pad, ino, cookie[2]; then attributes.
            if message.len() < 16 || u64::from(number32(&message[4..])) != inode {
                return true;
            }
            let (mut peer, mut path) = (0, None);
            let mut rest = &message[16..];
            while rest.len() >= 4 {
                let len = usize::from(u16::from_ne_bytes([rest[0], rest[1]]));
                if len < 4 || len > rest.len() {
                    break;
                }
                let payload = &rest[4..len];
                match u16::from_ne_bytes([rest[2], rest[3]]) {
                    UNIX_DIAG_NAME => path = Some(payload),
                    UNIX_DIAG_PEER if payload.len() >= 4 => peer = number32(payload),
                    _ => {}
                }
                rest = &rest[((len + 3) & !3).min(rest.len())..];
            }
            // Neither peer nor name is nothing to tell yet, and nothing to keep: bind(2) may come.
            if peer == 0 && path.is_none_or(<[u8]>::is_empty) {
                return false;
            }
            let mut text = format!("{name}:[{inode}").into_bytes();
            if peer != 0 {
                let _ = write!(text, "->{peer}");
            }
            match path {
                Some([0, name @ ..]) => {
                    text.extend_from_slice(b",@\"");
                    text.extend_from_slice(name);
                    text.push(b'"');
                }
                Some(name) if !name.is_empty() => {
                    text.extend_from_slice(b",\"");
                    text.extend_from_slice(name.split(|&b| b == 0).next().unwrap_or_default());
                    text.push(b'"');
                }
                _ => {}
            }
            text.push(b']');
            found = Some(text);
            false
        })?;
        found
    }

    fn netlink(&self, inode: u64) -> Option<Vec<u8>> {
        let (protocol, portid) = self.netlink_of(inode)?;
        Some(match netlink_protocol(protocol) {
            Some(protocol) => format!("NETLINK:[{protocol}:{portid}]").into_bytes(),
            None => format!("NETLINK:[{protocol}:{portid}]").into_bytes(),
        })
    }

    /// The protocol and the port of a netlink socket.
    fn netlink_of(&self, inode: u64) -> Option<(u8, u32)> {
        // struct netlink_diag_req (linux/netlink_diag.h).
        let mut request = [0u8; 20];
        request[0] = AF_NETLINK;
        request[1] = NDIAG_PROTO_ALL;
        let mut found = None;
        self.ask(&request, true, |message| {
            // struct netlink_diag_msg: family, type, protocol, state, portid, dst_portid, dst_group, ino.
            if message.len() < 20 || u64::from(number32(&message[16..])) != inode {
                return true;
            }
            found = Some((message[2], number32(&message[4..])));
            false
        })?;
        found
    }

    /// Whether a descriptor is a terminal at this moment.
    fn is_terminal(&self, task: Tid, fd: i32) -> bool {
        fd >= 0
            && rustix::fs::stat(format!("/proc/{task}/fd/{fd}"))
                .is_ok_and(|stat| is_terminal(stat.st_mode, stat.st_rdev))
    }

    /// What a descriptor is at this moment.
    fn fd_now(&self, task: Tid, fd: i32, want: FdKinds) -> Option<Known> {
        enum Found {
            Socket(u64),
            Anonymous(Vec<u8>),
            Path(Vec<u8>),
        }
        let found = self.with_link(format_args!("/proc/{task}/fd/{fd}"), |link| {
            let inode = link
                .strip_prefix(b"socket:[")
                .and_then(|rest| rest.strip_suffix(b"]"))
                .and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok());
            match inode {
                Some(inode) => Found::Socket(inode),
                None if link.starts_with(b"anon_inode:") => Found::Anonymous(link.to_vec()),
                None => Found::Path(link.to_vec()),
            }
        })?;
        let path = match found {
            Found::Socket(inode) => {
                let bare = || format!("socket:[{inode}]").into_bytes();
                if want.socket {
                    return Some(Known::Socket(self.socket(task, fd, inode).unwrap_or_else(bare).into()));
                }
                bare()
            }
            Found::Anonymous(link) => {
                let line = |info: &str, key: &str| {
                    info.lines().find_map(|l| Some(l.strip_prefix(key)?.strip_prefix(':')?.trim().to_owned()))
                };
                if want.eventfd && link == b"anon_inode:[eventfd]" {
                    let info = self.fdinfo(task, fd)?;
                    let count = u64::from_str_radix(&line(&info, "eventfd-count")?, 16).ok()?;
                    let mut text =
                        if count == 0 { "eventfd-count=0".to_owned() } else { format!("eventfd-count={count:#x}") };
                    for key in ["eventfd-id", "eventfd-semaphore"] {
                        if let Some(value) = line(&info, key) {
                            let _ = write!(text, ", {key}={value}");
                        }
                    }
                    return Some(Known::Eventfd(text.into_bytes()));
                }
                if want.pidfd && link == b"anon_inode:[pidfd]" {
                    let info = self.fdinfo(task, fd)?;
                    // −1 when the process is gone: then it is shown as what it is, whether or not paths are wanted.
                    return Some(match line(&info, "Pid").and_then(|pid| pid.parse().ok()) {
                        Some(pid) if pid >= 0 => Known::Pidfd(pid),
                        _ => Known::Path { path: link.into(), deleted: false },
                    });
                }
                if want.signalfd && link == b"anon_inode:[signalfd]" {
                    let info = self.fdinfo(task, fd)?;
                    if let Some(mask) = line(&info, "sigmask").and_then(|mask| u64::from_str_radix(&mask, 16).ok()) {
                        return Some(Known::Signalfd(mask));
                    }
                }
                link
            }
            Found::Path(link) => {
                // Since Linux 6.9 a pidfd is a file of pidfs and its link is `anon_inode:[pidfd]` or `pidfd:[…]`.
                if want.pidfd && link.starts_with(b"pidfd:[") {
                    let info = self.fdinfo(task, fd)?;
                    if let Some(pid) = info.lines().find_map(|l| l.strip_prefix("Pid:")?.trim().parse().ok()) {
                        return Some(Known::Pidfd(pid));
                    }
                }
                link
            }
        };
        let (text, deleted) = match path.strip_suffix(b" (deleted)") {
            Some(text) if !self.is_named(task, fd, &path) => (text.to_vec(), true),
            _ => (path, false),
        };
        if want.dev
            && text.first() == Some(&b'/')
            && !deleted
            && let Ok(stat) = rustix::fs::stat(format!("/proc/{task}/fd/{fd}"))
        {
            let word = match FileType::from_raw_mode(stat.st_mode) {
                FileType::CharacterDevice => Some("char"),
                FileType::BlockDevice => Some("block"),
                _ => None,
            };
            if let Some(word) = word {
                return Some(self.device(task, fd, text, word, stat.st_rdev));
            }
        }
        want.path.then(|| Known::Path { path: text.into(), deleted })
    }
}

/// Whether a file of this mode and device number is a terminal, as [`Lookup::terminal`] says.
fn is_terminal(mode: u32, device: u64) -> bool {
    FileType::from_raw_mode(mode) == FileType::CharacterDevice && matches!(rustix::fs::major(device), 3..=5 | 136..=143)
}

/// The process that a thread belongs to, as `/proc/TID/status` has it.
#[must_use]
pub fn process_of(tid: Tid) -> Option<i32> {
    let status = trace::proc::text(tid, "status")?;
    status.lines().find_map(|line| line.strip_prefix("Tgid:"))?.trim().parse().ok()
}

fn comm(pid: i32) -> Option<Vec<u8>> {
    let mut text = std::fs::read(format!("/proc/{pid}/comm")).ok()?;
    if text.last() == Some(&b'\n') {
        text.pop();
    }
    Some(text)
}

/// The path of the program that a task runs.
fn exe(tid: Tid) -> Option<Vec<u8>> {
    Some(std::fs::read_link(format!("/proc/{tid}/exe")).ok()?.into_os_string().into_encoded_bytes())
}

/// The inode in the text of a link like `pid:[4026531836]`.
fn inode_in(link: &[u8]) -> Option<u64> {
    std::str::from_utf8(link).ok()?.split_once(":[")?.1.strip_suffix(']')?.parse().ok()
}

/// The kinds of namespaces by the flags of linux/sched.h, in the order in which they are told.
const NAMESPACES: [(u64, &str); 8] = [
    (0x0200_0000, "cgroup"),
    (0x0800_0000, "ipc"),
    (0x0002_0000, "mnt"),
    (0x4000_0000, "net"),
    (0x2000_0000, "pid"),
    (0x0000_0080, "time"),
    (0x1000_0000, "user"),
    (0x0400_0000, "uts"),
];

/// The inode of a socket, from the text of its link below `/proc`.
fn socket_inode(link: &[u8]) -> Option<u64> {
    let digits = link.strip_prefix(b"socket:[")?.strip_suffix(b"]")?;
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// The families of generic netlink, asked of its controller (linux/genetlink.h); empty where it does not answer.
fn families() -> Vec<(u16, Vec<u8>)> {
    ask_families().unwrap_or_default()
}

fn ask_families() -> Option<Vec<(u16, Vec<u8>)>> {
    let socket =
        rustix::net::socket_with(AddressFamily::NETLINK, SocketType::RAW, SocketFlags::CLOEXEC, Some(netlink::GENERIC))
            .ok()?;
    // struct nlmsghdr {len, nlctrl, NLM_F_REQUEST | NLM_F_DUMP}, struct genlmsghdr {CTRL_CMD_GETFAMILY, version 1}.
    let mut message = Vec::with_capacity(20);
    message.extend_from_slice(&20u32.to_ne_bytes());
    message.extend_from_slice(&GENL_ID_CTRL.to_ne_bytes());
    message.extend_from_slice(&0x301u16.to_ne_bytes());
    message.extend_from_slice(&[0; 8]);
    message.extend_from_slice(&[CTRL_CMD_GETFAMILY, 1, 0, 0]);
    rustix::net::send(&socket, &message, SendFlags::empty()).ok()?;
    let mut found = Vec::new();
    let mut buffer = vec![0u8; 1 << 16];
    loop {
        let (n, _) = rustix::net::recv(&socket, &mut buffer[..], RecvFlags::empty()).ok()?;
        let mut rest = &buffer[..n];
        if rest.is_empty() {
            return Some(found);
        }
        while rest.len() >= 16 {
            let len = number32(rest) as usize;
            if len < 16 || len > rest.len() {
                return Some(found);
            }
            match u16::from_ne_bytes([rest[4], rest[5]]) {
                NLMSG_DONE | NLMSG_ERROR => return Some(found),
                GENL_ID_CTRL => found.extend(family(rest.get(20..len).unwrap_or_default())),
                _ => {}
            }
            rest = &rest[((len + 3) & !3).min(rest.len())..];
        }
    }
}

/// A family's number and name, from its attributes.
fn family(mut rest: &[u8]) -> Option<(u16, Vec<u8>)> {
    let (mut number, mut name) = (None, None);
    while rest.len() >= 4 {
        let len = usize::from(u16::from_ne_bytes([rest[0], rest[1]]));
        let payload = rest.get(4..len)?;
        match u16::from_ne_bytes([rest[2], rest[3]]) {
            CTRL_ATTR_FAMILY_ID => number = payload.first_chunk().map(|b| u16::from_ne_bytes(*b)),
            CTRL_ATTR_FAMILY_NAME => name = Some(payload.strip_suffix(&[0]).unwrap_or(payload).to_vec()),
            _ => {}
        }
        rest = &rest[((len + 3) & !3).min(rest.len())..];
    }
    Some((number?, name?))
}

fn netlink_protocol(number: u8) -> Option<&'static str> {
    let name = abi::names::NETLINK_PROTOCOLS.name(abi::Abi::X86_64, u64::from(number))?;
    Some(name.strip_prefix("NETLINK_").unwrap_or(name))
}

fn number32(bytes: &[u8]) -> u32 {
    bytes.first_chunk().map_or(0, |b| u32::from_ne_bytes(*b))
}

/// The name of a socket that has addresses, as the kernel's diagnosis has them: an unconnected TCP socket is none of those
/// that it tells of.
fn addresses(socket: &Socket) -> Option<Vec<u8>> {
    let Socket { protocol, local, peer, closed } = socket;
    // `struct sockaddr_in`, `struct sockaddr_in6`: family, port, and where the address is.
    let parts = |bytes: &[u8]| {
        let family = u16::from_ne_bytes(*bytes.first_chunk()?);
        let port = u16::from_be_bytes(*bytes.get(2..)?.first_chunk()?);
        let mut address = [0; 16];
        let (family, at, len) = match family {
            2 => (AF_INET, 4, 4),
            10 => (AF_INET6, 8, 16),
            _ => return None,
        };
        address.get_mut(..len)?.copy_from_slice(bytes.get(at..at + len)?);
        Some((family, address, port))
    };
    let ((family, own, port), other) = (parts(local)?, parts(peer));
    if *closed || port == 0 || other.is_none() && protocol.starts_with(b"TCP") {
        return None;
    }
    let mut text = format!("{}:[", String::from_utf8_lossy(protocol));
    put_address(&mut text, family, &own, port);
    if let Some((family, address, port)) = other.filter(|(_, address, port)| *address != [0; 16] || *port != 0) {
        text.push_str("->");
        put_address(&mut text, family, &address, port);
    }
    text.push(']');
    Some(text.into_bytes())
}

fn put_address(text: &mut String, family: u8, address: &[u8], port: u16) {
    if family == AF_INET6 {
        let mut octets = [0; 16];
        octets.copy_from_slice(&address[..16]);
        let _ = write!(text, "[{}]:{port}", std::net::Ipv6Addr::from(octets));
    } else {
        let _ = write!(text, "{}.{}.{}.{}:{port}", address[0], address[1], address[2], address[3]);
    }
}

const AF_UNIX: u8 = 1;
const AF_INET: u8 = 2;
const AF_INET6: u8 = 10;
const AF_NETLINK: u8 = 16;
/// linux/sock_diag.h.
const SOCK_DIAG_BY_FAMILY: u16 = 20;
/// linux/netlink.h.
const NLMSG_ERROR: u16 = 2;
const NLMSG_DONE: u16 = 3;
/// linux/unix_diag.h.
const UDIAG_SHOW_NAME: u32 = 1;
const UDIAG_SHOW_PEER: u32 = 4;
const UNIX_DIAG_NAME: u16 = 0;
const UNIX_DIAG_PEER: u16 = 2;
/// linux/netlink.h, linux/genetlink.h.
const NETLINK_GENERIC: u32 = 16;
const GENL_ID_CTRL: u16 = 16;
const CTRL_CMD_GETFAMILY: u8 = 3;
const CTRL_ATTR_FAMILY_ID: u16 = 1;
const CTRL_ATTR_FAMILY_NAME: u16 = 2;
/// linux/netlink_diag.h.
const NDIAG_PROTO_ALL: u8 = 255;

struct Protocol {
    name: &'static str,
    family: u8,
    protocol: u8,
}

/// The protocols whose sockets can be described.
static PROTOCOLS: &[Protocol] = &{
    const fn row(name: &'static str, family: u8, protocol: u8) -> Protocol {
        Protocol { name, family, protocol }
    }
    [
        row("UNIX", AF_UNIX, 0),
        row("UNIX-STREAM", AF_UNIX, 0),
        row("TCP", AF_INET, 6),
        row("UDP", AF_INET, 17),
        row("UDPLITE", AF_INET, 136),
        row("DCCP", AF_INET, 33),
        row("SCTP", AF_INET, 132),
        row("L2TP/IP", AF_INET, 115),
        row("PING", AF_INET, 1),
        row("RAW", AF_INET, 255),
        row("TCPv6", AF_INET6, 6),
        row("UDPv6", AF_INET6, 17),
        row("UDPLITEv6", AF_INET6, 136),
        row("DCCPv6", AF_INET6, 33),
        row("SCTPv6", AF_INET6, 132),
        row("L2TP/IPv6", AF_INET6, 115),
        row("PINGv6", AF_INET6, 58),
        row("RAWv6", AF_INET6, 255),
        row("NETLINK", AF_NETLINK, 0),
    ]
};

impl Lookup for Proc {
    fn terminal(&self, task: Tid, fd: i32) -> bool {
        let noted =
            if self.asked.terminals && self.descriptors.past() { self.descriptors.terminal(task, fd) } else { None };
        noted.unwrap_or_else(|| self.is_terminal(task, fd))
    }

    fn fd(&self, task: Tid, fd: i32, want: FdKinds) -> Option<Known> {
        if !want.any() || fd < 0 {
            return None;
        }
        if self.descriptors.past()
            && let Some(known) = self.descriptors.find(task, fd, want)
        {
            // The process that a pidfd refers to ends without a call.
            return match known {
                Some(Known::Pidfd(_)) => match self.fd_now(task, fd, want) {
                    Some(Known::Path { path, deleted }) if *path == *b"anon_inode:[pidfd]" => {
                        Some(Known::Path { path, deleted })
                    }
                    // The number may stand for something else by now.
                    _ => known,
                },
                known => self.settled(known),
            };
        }
        let known = self.fd_now(task, fd, want);
        if let Some(process) = self.descriptors.process(task) {
            self.descriptors.note(process, fd, want, known.clone());
        }
        known
    }

    fn cwd(&self, task: Tid) -> Option<Vec<u8>> {
        if self.descriptors.past()
            && let Some(known) = self.descriptors.cwd(task)
        {
            return known;
        }
        self.cwd_now(task)
    }
    fn comm(&self, pid: i32) -> Option<Vec<u8>> {
        if let Some(noted) = self.comms.borrow().get(&pid) {
            return Some(noted.clone());
        }
        comm(pid)
    }

    fn translated(&self, task: Tid, kind: Handle, pid: i32) -> Option<i32> {
        let namespace = self.pid_namespace(task);
        if namespace == 0 {
            return Some(pid);
        }
        let key = match kind {
            Handle::Tid => "NSpid",
            Handle::Tgid => "NStgid",
            Handle::Pgid => "NSpgid",
            Handle::Sid => "NSsid",
            _ => return None,
        };
        let slot = (namespace, key, pid);
        let known = self.translations.borrow().get(&slot).copied();
        let tasks = |dir: String| {
            let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
            entries.filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok())
        };
        // The task itself, those that it may have got the id from, all others.
        let processes = tasks("/proc".to_owned()).flat_map(|process| {
            let threads = (kind == Handle::Tid).then(|| tasks(format!("/proc/{process}/task")));
            std::iter::once(process).chain(threads.into_iter().flatten().filter(move |thread| *thread != process))
        });
        let mut candidates = known.into_iter().chain([task.0]).chain(processes);
        let (whose, id) = candidates.find_map(|tid| Some((tid, self.ids_in(tid, key, namespace, pid)?)))?;
        let mut translations = self.translations.borrow_mut();
        if translations.len() >= SOCKETS_KEPT {
            translations.clear();
        }
        translations.insert(slot, whose);
        Some(id)
    }

    fn label(&self, task: Tid, of: Labelled<'_>) -> Option<Label> {
        self.labels.of(task, of)
    }

    fn interface(&self, index: u32) -> Option<Vec<u8>> {
        // Interfaces are few and /sys lists them all with their numbers; no ioctl and no socket is needed.
        for entry in std::fs::read_dir("/sys/class/net").ok()?.flatten() {
            let number = std::fs::read_to_string(entry.path().join("ifindex")).ok();
            if number.and_then(|n| n.trim().parse::<u32>().ok()) == Some(index) {
                return Some(entry.file_name().into_encoded_bytes());
            }
        }
        None
    }
}
