//! Attaching to running processes, and finding out why that did not work.

use super::ptrace;
use model::Tid;

/// What was attached to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AttachInfo {
    /// The threads, in the order of attaching.
    pub threads: Vec<Tid>,
}

/// Why an attach failed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AttachError {
    /// The thread.
    pub tid: Tid,
    /// The request that failed: `PTRACE_SEIZE` or `PTRACE_ATTACH`.
    pub request: &'static str,
    /// The error number: ESRCH if there is no such thread, EPERM if the kernel refused.
    pub errno: i32,
    /// The process that traces it already.
    pub tracer: Option<i32>,
    /// It belongs to this other user.
    pub owner: Option<u32>,
    /// `kernel/yama/ptrace_scope`, where it forbids this: 1 lets only ancestors attach, 2 only CAP_SYS_PTRACE, 3
    /// nobody.
    pub yama: Option<u8>,
    /// It is the tracer itself.
    pub own: bool,
    /// It has ended already and waits for its parent.
    pub zombie: bool,
    /// It is a thread of the kernel, which nobody can trace.
    pub kernel: bool,
}

impl std::fmt::Display for AttachError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = abi::errno::text(self.errno.cast_unsigned()).unwrap_or("Unknown error");
        write!(f, "attach to {}: {text}", self.tid)?;
        if self.own {
            write!(f, "; it is the tracer itself")
        } else if let Some(tracer) = self.tracer {
            write!(f, "; it is already traced by process {tracer}")
        } else if self.zombie {
            write!(f, "; it has ended and waits for its parent")
        } else if self.kernel {
            write!(f, "; it is a thread of the kernel")
        } else if let Some(owner) = self.owner {
            write!(f, "; it belongs to user {owner}, so only root may trace it")
        } else if let Some(scope) = self.yama {
            match scope {
                1 => write!(
                    f,
                    "; /proc/sys/kernel/yama/ptrace_scope is 1: only descendants may be traced, by root all \
                     (sudo, or `sysctl kernel.yama.ptrace_scope=0`)"
                ),
                2 => write!(f, "; /proc/sys/kernel/yama/ptrace_scope is 2: only root may trace (sudo)"),
                _ => write!(f, "; /proc/sys/kernel/yama/ptrace_scope is {scope}: tracing is switched off"),
            }
        } else if self.errno == libc::EPERM {
            write!(f, "; it may have changed its privileges, or a security module forbids it")
        } else {
            Ok(())
        }
    }
}

impl std::error::Error for AttachError {}

/// The number after `KEY:` in the text of `/proc/PID/status`.
fn field(status: &str, key: &str) -> Option<i64> {
    let line = status.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))?;
    line.split_whitespace().next()?.parse().ok()
}

impl AttachError {
    /// Looks for the reason of a failed attach.
    #[must_use]
    pub fn diagnose(tid: Tid, request: &'static str, errno: i32) -> AttachError {
        let mut error = AttachError {
            tid,
            request,
            errno,
            tracer: None,
            owner: None,
            yama: None,
            own: is_own(tid),
            zombie: false,
            kernel: false,
        };
        if errno != libc::EPERM && errno != libc::ESRCH {
            return error;
        }
        let Ok(status) = std::fs::read(format!("/proc/{tid}/status")) else { return error };
        let status = String::from_utf8_lossy(&status);
        error.tracer = field(&status, "TracerPid").and_then(|pid| i32::try_from(pid).ok()).filter(|&pid| pid != 0);
        // It is the id of a thread.
        if let Some(tracer) = error.tracer
            && let Ok(status) = std::fs::read(format!("/proc/{tracer}/status"))
            && let Some(process) = field(&String::from_utf8_lossy(&status), "Tgid")
        {
            error.tracer = i32::try_from(process).ok();
        }
        error.zombie = status.lines().any(|line| line.starts_with("State:") && line.contains('Z'));
        error.kernel = field(&status, "Kthread") == Some(1);
        let own = super::effective_user();
        error.owner =
            field(&status, "Uid").and_then(|uid| u32::try_from(uid).ok()).filter(|&uid| uid != own && own != 0);
        error.yama = std::fs::read_to_string("/proc/sys/kernel/yama/ptrace_scope")
            .ok()
            .and_then(|text| text.trim().parse().ok())
            .filter(|&scope| scope == 3 || scope > 0 && own != 0);
        error
    }
}

/// Whether a thread of this process traces it already.
#[must_use]
pub fn is_traced_by_us(tid: Tid) -> bool {
    let status = std::fs::read(format!("/proc/{tid}/status")).unwrap_or_default();
    let tracer = field(&String::from_utf8_lossy(&status), "TracerPid").and_then(|pid| i32::try_from(pid).ok());
    tracer.is_some_and(|pid| pid != 0 && is_own(Tid(pid)))
}

/// Whether this is a thread of the tracer itself.
#[must_use]
pub fn is_own(tid: Tid) -> bool {
    std::path::Path::new(&format!("/proc/self/task/{tid}")).exists()
}

/// The threads of a process, ascending.
#[must_use]
pub fn threads(pid: Tid) -> Vec<Tid> {
    let Ok(entries) = std::fs::read_dir(format!("/proc/{pid}/task")) else { return Vec::new() };
    let mut threads: Vec<Tid> =
        entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok().map(Tid)).collect();
    threads.sort_unstable();
    threads
}

/// Attaches to one thread: `PTRACE_SEIZE` with options and `PTRACE_INTERRUPT`, or `PTRACE_ATTACH`.
///
/// # Errors
/// Why not.
pub fn attach(tid: Tid, seize: bool, options: usize) -> Result<(), AttachError> {
    if seize {
        ptrace::seize(tid, options).map_err(|errno| AttachError::diagnose(tid, "PTRACE_SEIZE", errno))?;
        // Only ESRCH is possible: the task is ending, and its end will be reported.
        let _ = ptrace::interrupt(tid);
        Ok(())
    } else {
        ptrace::attach(tid).map_err(|errno| AttachError::diagnose(tid, "PTRACE_ATTACH", errno))
    }
}
