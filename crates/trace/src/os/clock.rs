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
