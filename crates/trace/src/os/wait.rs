//! `wait4(2)`.

use super::{check, errno, ptrace};
use model::Tid;

/// One report of `wait4(2)`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Report {
    /// Who.
    pub tid: Tid,
    /// The wait status.
    pub status: i32,
    /// `ru_stime` in nanoseconds; 0 if not asked for.
    pub system: u64,
}

/// What waiting led to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Waited {
    /// A report.
    Report(Report),
    /// Nothing has happened (only when not blocking).
    Nothing,
    /// A signal handler ran.
    Interrupted,
    /// There is no child and no tracee.
    NoChildren,
}

/// CPU time that was asked for, or not: 0 then.
#[derive(Clone, Copy)]
struct Usage {
    asked: bool,
    filled: std::mem::MaybeUninit<libc::rusage>,
}

impl Usage {
    fn new(asked: bool) -> Usage {
        Usage { asked, filled: std::mem::MaybeUninit::zeroed() }
    }

    /// Where the kernel is to write it.
    fn pointer(&mut self) -> *mut libc::rusage {
        if self.asked { self.filled.as_mut_ptr() } else { std::ptr::null_mut() }
    }

    /// `ru_stime` in nanoseconds.
    fn system(&self) -> u64 {
        // SAFETY: zeroed bytes are a valid rusage, and the kernel may have written it.
        let used = unsafe { self.filled.assume_init_ref() }.ru_stime;
        used.tv_sec.cast_unsigned() * 1_000_000_000 + used.tv_usec.cast_unsigned() * 1000
    }
}

fn reported(tid: Tid, status: i32, system: u64) -> Waited {
    ptrace::forget(tid);
    Waited::Report(Report { tid, status, system })
}

/// `wait4(2)` for one task, or with -1 for any child or tracee of the calling thread (ptrace binds tracees to threads, and so does
/// this).
fn wait4(tid: i32, flags: i32, usage: bool) -> Waited {
    let (mut status, mut usage) = (0, Usage::new(usage));
    let flags = flags | libc::__WALL | libc::__WNOTHREAD;
    // SAFETY: `status` and, unless null, what `usage` points to are valid for writing.
    match unsafe { libc::wait4(tid, &raw mut status, flags, usage.pointer()) } {
        0 => Waited::Nothing,
        -1 if errno() == libc::EINTR => Waited::Interrupted,
        -1 => Waited::NoChildren,
        tid => reported(Tid(tid), status, usage.system()),
    }
}

/// Waits for any child or tracee of the calling thread; `block` or come back at once; `usage` asks for CPU time.
pub fn any(block: bool, usage: bool) -> Waited {
    wait4(-1, if block { 0 } else { libc::WNOHANG }, usage)
}

/// The status of a stop, as wait4(2) would give it; 0 for nothing that stands.
fn status_of(info: &libc::siginfo_t) -> i32 {
    // SAFETY: waitid(2) has filled this part of it, or it is zeroed.
    let value = unsafe { info.si_status() };
    match info.si_code {
        libc::CLD_TRAPPED | libc::CLD_STOPPED => value << 8 | 0x7f,
        _ => 0,
    }
}

/// `waitid(2)` for stops; with `WNOWAIT` among the flags, they stay to be waited for.
fn look(kind: libc::idtype_t, tid: Tid, flags: i32, usage: *mut libc::rusage) -> Result<libc::siginfo_t, i32> {
    let mut info = std::mem::MaybeUninit::<libc::siginfo_t>::zeroed();
    // SAFETY: `info` and, unless null, `usage` are valid for writing.
    check(unsafe { libc::syscall(libc::SYS_waitid, kind, tid.0, info.as_mut_ptr(), flags | libc::__WALL, usage) })?;
    // SAFETY: zeroed bytes are a valid siginfo_t, and the kernel may have written it.
    Ok(unsafe { info.assume_init() })
}

/// Whether a status is that of a stop before the delivery of a signal.
#[must_use]
pub fn is_delivery(status: i32) -> bool {
    libc::WIFSTOPPED(status) && status >> 16 == 0 && libc::WSTOPSIG(status) != libc::SIGTRAP | 0x80
}

/// The same as [`any`], but a stop before the delivery of a signal stays to be waited for, until the task is restarted. The
/// kernel forgets a signal that the tracer has waited for if it dies then; these are delivered instead.
pub fn any_but_signals(block: bool, usage: bool) -> Waited {
    loop {
        let mut used = Usage::new(usage);
        let flags = libc::WEXITED | libc::WSTOPPED | libc::WNOWAIT | libc::__WNOTHREAD;
        let info = match look(libc::P_ALL, Tid(0), flags | if block { 0 } else { libc::WNOHANG }, used.pointer()) {
            Ok(info) => info,
            Err(libc::EINTR) => return Waited::Interrupted,
            Err(_) => return Waited::NoChildren,
        };
        // SAFETY: waitid(2) has filled this part of it, or it is zeroed.
        let tid = Tid(unsafe { info.si_pid() });
        if tid.0 == 0 {
            return Waited::Nothing;
        }
        let status = status_of(&info);
        if is_delivery(status) {
            return reported(tid, status, used.system());
        }
        match one(tid, usage) {
            // It has been killed, or renamed, meanwhile.
            Waited::Nothing | Waited::NoChildren => {}
            waited => return waited,
        }
    }
}

/// The report of this task, if there is one; a stop before the delivery of a signal stays to be waited for.
#[must_use]
pub fn one_but_signals(tid: Tid, usage: bool) -> Waited {
    match peek(tid) {
        // Nothing asks for its time.
        Some(status) if is_delivery(status) => reported(tid, status, 0),
        _ => one(tid, usage),
    }
}

/// The report of this task, if there is one.
#[must_use]
pub fn one(tid: Tid, usage: bool) -> Waited {
    wait4(tid.0, libc::WNOHANG, usage)
}

/// The status of this task's stop, which stays to be waited for; `None` if there is none.
#[must_use]
pub fn peek(tid: Tid) -> Option<i32> {
    let flags = libc::WSTOPPED | libc::WNOWAIT | libc::WNOHANG | libc::__WNOTHREAD;
    let info = look(libc::P_PID, tid, flags, std::ptr::null_mut()).ok()?;
    Some(status_of(&info)).filter(|&status| status != 0)
}

/// Takes the stop of this task, if it was not waited for yet.
pub fn take_stop(tid: Tid) {
    let _ = look(libc::P_PID, tid, libc::WSTOPPED | libc::WNOHANG | libc::__WNOTHREAD, std::ptr::null_mut());
}

/// Sends a signal to a process.
///
/// # Errors
/// The error number.
pub fn kill(pid: Tid, signo: i32) -> Result<(), i32> {
    // A pid that is not positive would mean a group or everybody.
    if pid.0 <= 0 {
        return Err(libc::ESRCH);
    }
    // SAFETY: takes numbers only.
    check(libc::c_long::from(unsafe { libc::kill(pid.0, signo) })).map(|_| ())
}

/// Sends a signal to one thread (`tgkill(2)` with the thread's own process).
///
/// # Errors
/// The error number.
pub fn kill_thread(tid: Tid, signo: i32) -> Result<(), i32> {
    if tid.0 <= 0 {
        return Err(libc::ESRCH);
    }
    // SAFETY: takes numbers only.
    check(unsafe { libc::syscall(libc::SYS_tkill, tid.0, signo) }).map(|_| ())
}
