//! Starting a program as a tracee.
//!
//! The child waits on a pair of sockets until the tracer has seized it and closes its end; so no signal is needed to hold it, and
//! none is left behind for the program to see. Everything that needs memory is made before the fork: after it the child
//! only makes async-signal-safe calls.

use super::{check, errno, ptrace, signals, wait};
use crate::filter::Insn;
use model::Tid;
use std::ffi::{CStr, CString, OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// Whom a program runs as (`-u`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct User {
    /// User id.
    pub uid: u32,
    /// Primary group id.
    pub gid: u32,
    /// Supplementary group ids.
    pub groups: Vec<u32>,
}

impl User {
    /// Looks a user up in the system's user database.
    #[must_use]
    pub fn by_name(name: &OsStr) -> Option<User> {
        let name = CString::new(name.as_bytes()).ok()?;
        // SAFETY: `name` is a C string; the record that comes back is valid until the next call, and copied at once.
        let (uid, gid) = unsafe {
            let record = libc::getpwnam(name.as_ptr()).as_ref()?;
            (record.pw_uid, record.pw_gid)
        };
        let mut groups = vec![0; 64];
        loop {
            let mut count = i32::try_from(groups.len()).ok()?;
            // SAFETY: `groups` has room for `count` ids.
            let done = unsafe { libc::getgrouplist(name.as_ptr(), gid, groups.as_mut_ptr(), &raw mut count) };
            let count = usize::try_from(count).ok()?;
            if done >= 0 {
                groups.truncate(count);
                return Some(User { uid, gid, groups });
            }
            // NGROUPS_MAX is 65536.
            if groups.len() > 65536 {
                return None;
            }
            groups.resize(count.max(groups.len() * 2), 0);
        }
    }
}

/// A program to start.
#[derive(Clone, Debug, Default)]
pub struct Launch {
    /// The file to execute; no search is done.
    pub program: PathBuf,
    /// Its arguments, the zeroth included.
    pub argv: Vec<OsString>,
    /// Changes to the environment, in order: a value to set, or none to remove.
    pub env: Vec<(OsString, Option<OsString>)>,
    /// Whom it runs as, if not as the tracer.
    pub user: Option<User>,
    /// The tracer's name for the child's message when the exec fails: `NAME: exec: …`.
    pub progname: OsString,
    /// Whether this process becomes the program and a grandchild of it the tracer (`-D`), instead of the program being a
    /// child of the tracer.
    pub daemon: Option<Daemon>,
}

/// Where a tracer in the background belongs (`-D`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Daemon {
    /// It stays in the program's process group (`-D`).
    Grandchild,
    /// It has a process group of its own (`-DD`).
    Group,
    /// It has a session of its own (`-DDD`).
    Session,
}

/// The environment of this process, entry by entry as it was given.
fn environment() -> Vec<Vec<u8>> {
    unsafe extern "C" {
        static environ: *const *const libc::c_char;
    }
    let mut entries = Vec::new();
    // SAFETY: `environ` is null or a null-terminated array of C strings; nothing changes it meanwhile: the tracer has
    // one thread and sets no variables.
    unsafe {
        let mut at = environ;
        while !at.is_null() && !(*at).is_null() {
            entries.push(CStr::from_ptr(*at).to_bytes().to_vec());
            at = at.add(1);
        }
    }
    entries
}

fn edited(mut entries: Vec<Vec<u8>>, edits: &[(OsString, Option<OsString>)]) -> Vec<Vec<u8>> {
    for (name, value) in edits {
        let mut prefix = name.as_bytes().to_vec();
        prefix.push(b'=');
        let new = value.as_ref().map(|value| [&prefix, value.as_bytes()].concat());
        let mut new = new.into_iter();
        entries = entries
            .into_iter()
            .filter_map(|entry| if entry.starts_with(&prefix) { new.next() } else { Some(entry) })
            .collect();
        entries.extend(new);
    }
    entries
}

fn c_string(bytes: Vec<u8>) -> Result<CString, i32> {
    CString::new(bytes).map_err(|_| libc::EINVAL)
}

fn pointers(strings: &[CString]) -> Vec<*const libc::c_char> {
    strings.iter().map(|string| string.as_ptr()).chain([std::ptr::null()]).collect()
}

/// All that the child needs, in the form that the kernel takes.
struct Ready {
    program: CString,
    argv: Vec<CString>,
    envp: Vec<CString>,
    user: Option<Identity>,
    progname: Vec<u8>,
    filter: Vec<libc::sock_filter>,
}

/// What a program is to be run as: the ids of a user, and where the program's file is set-user-ID or set-group-ID, the
/// file's owner and group as effective ids. As the reference does: so they hold on `nosuid` mounts and with
/// `no_new_privs` too.
struct Identity {
    user: User,
    effective: (u32, u32),
}

impl Identity {
    fn of(user: &User, program: &Path) -> Identity {
        let mut effective = (user.uid, user.gid);
        if let Ok(file) = program.metadata() {
            if file.mode() & libc::S_ISUID != 0 {
                effective.0 = file.uid();
            }
            if file.mode() & libc::S_ISGID != 0 {
                effective.1 = file.gid();
            }
        }
        Identity { user: user.clone(), effective }
    }
}

/// A child that waits to be let go.
#[derive(Debug)]
pub struct Waiting {
    /// Its id.
    pub tid: Tid,
    gate: libc::c_int,
}

impl Waiting {
    /// Lets it execute the program.
    pub fn go(self) {
        drop(self);
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        // A byte, since closing alone is no end while a process that another thread has just forked holds a copy of this one.
        tell(self.gate);
        // SAFETY: the tracer's own end of the pair, closed once.
        unsafe { libc::close(self.gate) };
    }
}

/// A byte to the other end of a pair; to nobody if that is gone. Async-signal-safe.
fn tell(gate: libc::c_int) {
    // SAFETY: sends one byte of a text of one.
    unsafe { libc::send(gate, b"g".as_ptr().cast(), 1, libc::MSG_NOSIGNAL) };
}

/// Waits for a byte from the other end of a pair, or for its end. Async-signal-safe.
fn hear(gate: libc::c_int) {
    let mut byte = 0u8;
    // SAFETY: reads at most one byte into `byte`.
    while unsafe { libc::read(gate, (&raw mut byte).cast(), 1) } == -1 && errno() == libc::EINTR {}
}

fn raw(filter: &[Insn]) -> Vec<libc::sock_filter> {
    filter.iter().map(|insn| libc::sock_filter { code: insn.code, jt: insn.jt, jf: insn.jf, k: insn.k }).collect()
}

/// Puts a seccomp program on the calling process. Async-signal-safe.
fn install_filter(filter: &[libc::sock_filter]) -> Result<(), i32> {
    let Ok(len) = u16::try_from(filter.len()) else { return Err(libc::EINVAL) };
    let program = libc::sock_fprog { len, filter: filter.as_ptr().cast_mut() };
    // SAFETY: `program` describes `filter`, which the kernel only reads.
    let set = || check(unsafe { libc::prctl(libc::PR_SET_SECCOMP, 2, &raw const program) }.into());
    match set() {
        Err(libc::EACCES) => {
            // Without privileges the kernel wants the promise that none are gained by an exec; under a tracer without
            // privileges none would be anyway.
            // SAFETY: takes numbers only.
            check(unsafe { libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) }.into())?;
            set().map(|_| ())
        }
        other => other.map(|_| ()),
    }
}

/// Tries a seccomp program on a throw-away child.
///
/// # Errors
/// The error number with which the kernel refuses it.
pub fn try_filter(filter: &[Insn]) -> Result<(), i32> {
    let filter = raw(filter);
    // SAFETY: the child only makes async-signal-safe calls and ends.
    let pid = unsafe { libc::fork() };
    match pid {
        -1 => Err(errno()),
        0 => {
            // Under the new filter any call may fail, for there is no tracer: this child makes none but to end. If
            // even that is refused, the C library ends it by a fault, of which no core file shall be left.
            // A handler of Rust's would catch that fault, and go on for ever where it cannot be taken away any more.
            signals::restore();
            // SAFETY: plain calls with numbers.
            unsafe { libc::prctl(libc::PR_SET_DUMPABLE, 0, 0, 0, 0) };
            let status = match install_filter(&filter) {
                Ok(()) => 0,
                Err(errno) => errno,
            };
            // SAFETY: ends this child.
            unsafe { libc::_exit(status) }
        }
        pid => {
            let mut status = 0;
            loop {
                // SAFETY: waits for the child made above, which ends at once.
                let got = unsafe { libc::waitpid(pid, &raw mut status, libc::__WALL) };
                if got != -1 || errno() != libc::EINTR {
                    break;
                }
            }
            match libc::WIFEXITED(status).then(|| libc::WEXITSTATUS(status)) {
                Some(0) | None => Ok(()),
                Some(errno) => Err(errno),
            }
        }
    }
}

/// Writes `NAME: WHAT: WHY` to standard error and ends the child. Async-signal-safe.
fn fail(ready: &Ready, what: &[u8], errno: i32) -> ! {
    let why = abi::errno::text(errno.cast_unsigned()).unwrap_or("Unknown error").as_bytes();
    let mut line = [0u8; 256];
    let mut len = 0;
    for part in [&ready.progname, b": ".as_slice(), what, b": ", why, b"\n"] {
        for &byte in part {
            if len < line.len() {
                line[len] = byte;
                len += 1;
            }
        }
    }
    // SAFETY: writes `len` initialised bytes and ends.
    unsafe {
        libc::write(2, line.as_ptr().cast(), len);
        libc::_exit(1)
    }
}

fn become_user(identity: &Identity) -> Result<(), (&'static [u8], i32)> {
    let set = |what: &'static [u8], result: libc::c_long| check(result).map(|_| ()).map_err(|errno| (what, errno));
    let (user, (euid, egid)) = (&identity.user, identity.effective);
    // The raw calls: the C library's versions signal other threads, which a child does not have.
    // SAFETY: `groups` is as long as said; the others take numbers.
    unsafe {
        set(b"setgroups", libc::syscall(libc::SYS_setgroups, user.groups.len(), user.groups.as_ptr()))?;
        set(b"setregid", libc::syscall(libc::SYS_setresgid, user.gid, egid, egid))?;
        set(b"setreuid", libc::syscall(libc::SYS_setresuid, user.uid, euid, euid))
    }
}

/// The child's way from the fork to the exec. With `waited_for`, the tracer is told when all is done that need not be traced.
fn child(
    ready: &Ready,
    argv: &[*const libc::c_char],
    envp: &[*const libc::c_char],
    gate: [i32; 2],
    traced_by_me: bool,
    waited_for: bool,
) -> ! {
    signals::restore();
    // SAFETY: the write end belongs to the tracer; without closing this copy the read below would never end.
    unsafe { libc::close(gate[1]) };
    if waited_for {
        tell(gate[0]);
    }
    if ready.filter.is_empty()
        && let Some(user) = &ready.user
        && let Err((what, errno)) = become_user(user)
    {
        fail(ready, what, errno);
    }
    if traced_by_me {
        if let Err(errno) = ptrace::trace_me() {
            fail(ready, b"ptrace(PTRACE_TRACEME, ...)", errno);
        }
        // SAFETY: stops this child until the tracer restarts it.
        unsafe { libc::raise(libc::SIGSTOP) };
    } else {
        // Ends when the tracer closes its end, or dies.
        hear(gate[0]);
    }
    // The filter comes only now: without a tracer every filtered call would fail.
    if !ready.filter.is_empty() {
        if let Err(errno) = install_filter(&ready.filter) {
            fail(ready, b"prctl(PR_SET_SECCOMP)", errno);
        }
        // After the filter, because it may need the privileges that this gives up.
        if let Some(user) = &ready.user
            && let Err((what, errno)) = become_user(user)
        {
            fail(ready, what, errno);
        }
    }
    // SAFETY: all three are C strings or null-terminated arrays of such, made before the fork.
    unsafe { libc::execve(ready.program.as_ptr(), argv.as_ptr(), envp.as_ptr()) };
    fail(ready, b"exec", errno())
}

/// Starts the child, which waits. With `traced_by_me` it asks for being traced and stops itself instead.
///
/// # Errors
/// The error number: of the pair of sockets, of the fork, or EINVAL for a NUL byte in a string.
pub fn start(launch: &Launch, filter: &[Insn], traced_by_me: bool) -> Result<Waiting, i32> {
    signals::note();
    let strings = |list: Vec<Vec<u8>>| list.into_iter().map(c_string).collect::<Result<Vec<_>, _>>();
    let ready = Ready {
        program: c_string(launch.program.clone().into_os_string().into_vec())?,
        argv: strings(launch.argv.iter().map(|arg| arg.as_bytes().to_vec()).collect())?,
        envp: strings(edited(environment(), &launch.env))?,
        user: launch.user.as_ref().map(|user| Identity::of(user, &launch.program)),
        progname: launch.progname.as_bytes().to_vec(),
        filter: raw(filter),
    };
    let (argv, envp) = (pointers(&ready.argv), pointers(&ready.envp));
    let mut gate = [0; 2];
    // SAFETY: `gate` has room for two descriptors.
    check(libc::c_long::from(unsafe {
        libc::socketpair(libc::AF_UNIX, libc::SOCK_STREAM | libc::SOCK_CLOEXEC, 0, gate.as_mut_ptr())
    }))?;
    if let Some(daemon) = launch.daemon {
        return behind(daemon, &ready, &argv, &envp, gate);
    }
    // SAFETY: the child goes to `child` at once, which only makes async-signal-safe calls and never returns.
    match unsafe { libc::fork() } {
        -1 => {
            let errno = errno();
            // SAFETY: the two descriptors made above.
            unsafe {
                libc::close(gate[0]);
                libc::close(gate[1]);
            }
            Err(errno)
        }
        0 => child(&ready, &argv, &envp, gate, traced_by_me, !traced_by_me),
        pid => {
            // SAFETY: the child's end.
            unsafe { libc::close(gate[0]) };
            if !traced_by_me {
                // It gives some sixty signals back what they do, and each of these calls would stop twice.
                // Ends when the child has said so, or is dead.
                hear(gate[1]);
            }
            Ok(Waiting { tid: Tid(pid), gate: gate[1] })
        }
    }
}

/// Swaps the parts: this process goes on as the program, and the function returns in a grandchild, which is to trace it.
/// The process between the two ends at once, so that the program has no child that it did not make.
fn behind(
    daemon: Daemon,
    ready: &Ready,
    argv: &[*const libc::c_char],
    envp: &[*const libc::c_char],
    gate: [i32; 2],
) -> Result<Waiting, i32> {
    let close = |end: i32| {
        // SAFETY: an end of the pair that this process does not need.
        unsafe { libc::close(end) };
    };
    // SAFETY: takes nothing.
    let program = unsafe { libc::getpid() };
    // SAFETY: this process has one thread, so its children may do everything.
    match unsafe { libc::fork() } {
        -1 => {
            let errno = errno();
            close(gate[0]);
            close(gate[1]);
            Err(errno)
        }
        // SAFETY: as above.
        0 => match unsafe { libc::fork() } {
            0 => {
                close(gate[0]);
                // SAFETY: takes numbers. A fresh child can do both, being the leader of nothing.
                unsafe {
                    match daemon {
                        Daemon::Grandchild => 0,
                        Daemon::Group => libc::setpgid(0, 0),
                        Daemon::Session => libc::setsid(),
                    };
                }
                Ok(Waiting { tid: Tid(program), gate: gate[1] })
            }
            // SAFETY: ends the process in the middle; what it inherited belongs to others. The status says why there is
            // no tracer.
            -1 => unsafe { libc::_exit(errno()) },
            // SAFETY: as above.
            _ => unsafe { libc::_exit(0) },
        },
        between => {
            let mut status = 0;
            // SAFETY: waits for the child made above, which ends at once.
            while unsafe { libc::waitpid(between, &raw mut status, 0) } == -1 && errno() == libc::EINTR {}
            if libc::WIFEXITED(status) && libc::WEXITSTATUS(status) != 0 {
                close(gate[0]);
                close(gate[1]);
                return Err(libc::WEXITSTATUS(status));
            }
            // Where Yama lets only ancestors trace: this process allows it to all until its exec.
            // SAFETY: takes numbers only; EINVAL without Yama.
            unsafe { libc::prctl(libc::PR_SET_PTRACER, libc::PR_SET_PTRACER_ANY, 0, 0, 0) };
            child(ready, argv, envp, gate, false, false)
        }
    }
}

/// Ends a child that could not be traced, and reaps it.
pub fn abandon(waiting: Waiting) {
    let tid = waiting.tid;
    // A child that cannot be killed (it changed its user) must not run the program untraced either: it is killed first,
    // and only a dead or foreign one sees the gate open.
    let killed = wait::kill(tid, libc::SIGKILL);
    if killed.is_ok() {
        let mut status = 0;
        // SAFETY: waits for the child that was just killed.
        unsafe { libc::waitpid(tid.0, &raw mut status, libc::__WALL) };
    }
    drop(waiting);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(list: &[&str]) -> Vec<Vec<u8>> {
        list.iter().map(|text| text.as_bytes().to_vec()).collect()
    }

    #[test]
    fn edits_keep_the_place_of_what_they_replace() {
        let edits = [
            ("B".into(), Some("new".into())),
            ("C".into(), None),
            ("D".into(), Some("added".into())),
            ("E".into(), None),
        ];
        let got = edited(bytes(&["A=1", "B=2", "odd", "C=3", "BB=4"]), &edits);
        assert_eq!(got, bytes(&["A=1", "B=new", "odd", "BB=4", "D=added"]));
    }
}
