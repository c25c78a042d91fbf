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

/// How many CPUs the tracer may run on.
#[must_use]
pub fn cpus() -> usize {
    let mut set = std::mem::MaybeUninit::<libc::cpu_set_t>::zeroed();
    // SAFETY: `set` is as large as the size given, and zeroed bytes are a valid set.
    unsafe {
        if libc::sched_getaffinity(0, size_of::<libc::cpu_set_t>(), set.as_mut_ptr()) != 0 {
            return 1;
        }
        usize::try_from(libc::CPU_COUNT(set.assume_init_ref())).unwrap_or(1)
    }
}

/// `sched_yield(2)`.
pub fn yield_now() {
    // SAFETY: takes no arguments.
    unsafe { libc::sched_yield() };
}
