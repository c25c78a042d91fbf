//! Clocks, through the vDSO: no kernel entry.

fn now(clock: libc::clockid_t) -> u64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid timespec for the length of the call.
    unsafe { libc::clock_gettime(clock, &raw mut time) };
    (time.tv_sec.cast_unsigned()).wrapping_mul(1_000_000_000).wrapping_add(time.tv_nsec.cast_unsigned())
}

/// `CLOCK_REALTIME`, nanoseconds.
#[must_use]
pub fn realtime() -> u64 {
    now(libc::CLOCK_REALTIME)
}

/// `CLOCK_MONOTONIC`, nanoseconds.
#[must_use]
pub fn monotonic() -> u64 {
    now(libc::CLOCK_MONOTONIC)
}

/// `sched_yield(2)`.
pub fn yield_now() {
    // SAFETY: takes no arguments.
    unsafe { libc::sched_yield() };
}

/// The processor's time stamp counter, the same on all CPUs where the kernel takes it for its clock.
#[cfg(target_arch = "x86_64")]
#[must_use]
pub fn ticks() -> u64 {
    // SAFETY: the instruction is there on every x86_64 processor and touches no memory.
    unsafe { core::arch::x86_64::_rdtsc() }
}

/// Sleeps until one of a few things happens: a child's stop (SIGCHLD, which [`hold_sigchld`] has blocked), another signal
/// with a handler, or the end of this time.
pub fn wait_for_child(nanoseconds: i64) {
    let mut set = std::mem::MaybeUninit::<libc::sigset_t>::zeroed();
    let time = libc::timespec { tv_sec: nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000 };
    // SAFETY: the set is initialised by sigemptyset; no siginfo is asked for.
    unsafe {
        libc::sigemptyset(set.as_mut_ptr());
        libc::sigaddset(set.as_mut_ptr(), libc::SIGCHLD);
        libc::sigtimedwait(set.as_ptr(), std::ptr::null_mut(), &raw const time);
    }
}

/// Blocks SIGCHLD for the calling thread, so that it can be waited for, and makes short sleeps short.
pub fn hold_sigchld() {
    let mut set = std::mem::MaybeUninit::<libc::sigset_t>::zeroed();
    // SAFETY: the set is initialised by sigemptyset.
    unsafe {
        libc::sigemptyset(set.as_mut_ptr());
        libc::sigaddset(set.as_mut_ptr(), libc::SIGCHLD);
        libc::pthread_sigmask(libc::SIG_BLOCK, set.as_ptr(), std::ptr::null_mut());
        libc::prctl(libc::PR_SET_TIMERSLACK, 1, 0, 0, 0);
    }
}

/// CPU time that a process has used, nanoseconds (its CPU-time clock, `man 3 clock_getcpuclockid`).
#[must_use]
pub fn used(process: model::Tid) -> Option<u64> {
    let mut clock = 0;
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: both records are valid for writing.
    unsafe {
        if libc::clock_getcpuclockid(process.0, &raw mut clock) != 0 || libc::clock_gettime(clock, &raw mut time) != 0 {
            return None;
        }
    }
    Some(time.tv_sec.cast_unsigned().wrapping_mul(1_000_000_000).wrapping_add(time.tv_nsec.cast_unsigned()))
}
