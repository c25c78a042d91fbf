//! The kernel's side of the engine: the only place with `unsafe`. It obeys and reports; it never decides.

pub mod attach;
pub mod clock;
pub mod front;
pub mod launch;
pub mod memory;
pub mod namespace;
#[cfg(target_arch = "x86_64")]
pub mod owner;
pub mod ptrace;
#[cfg(target_arch = "x86_64")]
pub mod ring;
pub mod signals;
pub mod wait;

/// The calling thread's `errno(3)`.
fn errno() -> i32 {
    std::io::Error::last_os_error().raw_os_error().unwrap_or(0)
}

/// The user as whom this process does things (`man 2 geteuid`).
#[must_use]
pub fn effective_user() -> u32 {
    // SAFETY: takes nothing and never fails.
    unsafe { libc::geteuid() }
}

/// The soft limit of a process's stack in bytes (`man 2 prlimit`). `None` where this process may not ask.
#[must_use]
pub fn stack_limit(process: model::Tid) -> Option<u64> {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: `limit` is valid for writing, and nothing is set.
    let result = unsafe { libc::prlimit(process.0, libc::RLIMIT_STACK, std::ptr::null(), &raw mut limit) };
    (result == 0).then_some(limit.rlim_cur)
}

/// A C library result: −1 means that `errno` tells why.
fn check(result: libc::c_long) -> Result<libc::c_long, i32> {
    if result == -1 { Err(errno()) } else { Ok(result) }
}
