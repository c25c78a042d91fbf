//! `wait4(2)`.

use super::{check, errno};
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

/// Waits for any child or tracee of the calling thread (ptrace binds tracees to threads, and so does this); `block` or come back at once; `usage` asks for CPU time.
pub fn any(block: bool, usage: bool) -> Waited {
    let mut status = 0;
    let mut rusage = std::mem::MaybeUninit::<libc::rusage>::zeroed();
    let pointer = if usage { rusage.as_mut_ptr() } else { std::ptr::null_mut() };
    let flags = libc::__WALL | libc::__WNOTHREAD | if block { 0 } else { libc::WNOHANG };
    // SAFETY: `status` and, unless null, `rusage` are valid for writing.
    let tid = unsafe { libc::wait4(-1, &raw mut status, flags, pointer) };
    match tid {
        0 => Waited::Nothing,
        -1 if errno() == libc::EINTR => Waited::Interrupted,
        -1 => Waited::NoChildren,
        tid => {
            // SAFETY: zeroed bytes are a valid rusage, and the kernel may have written it.
            let used = unsafe { rusage.assume_init_ref() }.ru_stime;
            let system = used.tv_sec.cast_unsigned() * 1_000_000_000 + used.tv_usec.cast_unsigned() * 1000;
            Waited::Report(Report { tid: Tid(tid), status, system })
        }
    }
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
