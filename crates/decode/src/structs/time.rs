//! Records of time.

use crate::words::*;

record! {
    /// `struct timespec` of the ABI's own `long`, asm/posix_types.h.
    pub TIMESPEC = timespec {
        tv_sec: Long,
        tv_nsec: Ulong,
    }
    /// `struct __kernel_timespec`: 64 bits on every ABI, linux/time_types.h.
    pub TIMESPEC64 = timespec64 {
        tv_sec: Long,
        tv_nsec: Ulong,
    }
    /// `struct timeval` of the ABI's own `long`, linux/time.h.
    pub TIMEVAL = timeval {
        tv_sec: Long,
        tv_usec: Ulong,
    }
    /// `struct __kernel_sock_timeval`: 64 bits on every ABI, linux/time_types.h.
    pub TIMEVAL64 = timespec64 {
        tv_sec: Long,
        tv_usec = tv_nsec: Ulong,
    }
    /// `struct itimerspec` of the ABI's own `long`, `man 2 timer_settime`.
    pub ITIMERSPEC = itimerspec {
        it_interval: Struct(&TIMESPEC),
        it_value: Struct(&TIMESPEC),
    }
    /// `struct __kernel_itimerspec`, linux/time_types.h.
    pub ITIMERSPEC64 = itimerspec64 {
        it_interval: Struct(&TIMESPEC64),
        it_value: Struct(&TIMESPEC64),
    }
    /// `struct itimerval` of the ABI's own `long`, linux/time.h.
    pub ITIMERVAL = itimerval {
        it_interval: Struct(&TIMEVAL),
        it_value: Struct(&TIMEVAL),
    }
    /// `struct timezone`, linux/time.h.
    pub TIMEZONE = timezone {
        tz_minuteswest: Int,
        tz_dsttime: Int,
    }
    /// `struct timex` of the ABI's own `long`, linux/timex.h.
    pub TIMEX = timex {
        modes: Flags(&ADJTIMEX_MODES),
        offset: Long,
        freq: Long,
        maxerror: Long,
        esterror: Long,
        status: Flags(&ADJTIMEX_STATUS),
        constant: Long,
        precision: Long,
        tolerance: Long,
        time: Struct(&TIMEVAL),
        tick: Long,
        ppsfreq: Long,
        jitter: Long,
        shift: Int,
        stabil: Long,
        jitcnt: Long,
        calcnt: Long,
        errcnt: Long,
        stbcnt: Long,
        tai: Int,
    }
    /// `struct __kernel_timex`, linux/timex.h.
    pub TIMEX64 = timex64 {
        modes: Flags(&ADJTIMEX_MODES),
        offset: Long,
        freq: Long,
        maxerror: Long,
        esterror: Long,
        status: Flags(&ADJTIMEX_STATUS),
        constant: Long,
        precision: Long,
        tolerance: Long,
        time: Struct(&TIMEVAL64),
        tick: Long,
        ppsfreq: Long,
        jitter: Long,
        shift: Int,
        stabil: Long,
        jitcnt: Long,
        calcnt: Long,
        errcnt: Long,
        stbcnt: Long,
        tai: Int,
    }
    /// `sigval_t`: nobody knows which of the two it is (asm-generic/siginfo.h).
    pub SIGVAL = sigval {
        sival_int: Int,
        sival_ptr: Ptr,
    }
    /// `struct sigevent`, `man 3 sigevent`.
    pub SIGEVENT = sigevent {
        sigev_value: When(Not(sigev_value, 0), &Struct(&SIGVAL)),
        sigev_signo: Either(OneOf(sigev_notify, &NOTIFIES), &Signal, &Uint),
        sigev_notify: Name(&SIGEV_VALUE),
        sigev_notify_thread_id: When(Is(sigev_notify, abi::c::SIGEV_THREAD_ID), &Tid),
        sigev_notify_function: When(Is(sigev_notify, abi::c::SIGEV_THREAD), &Ptr),
        sigev_notify_attributes: When(Is(sigev_notify, abi::c::SIGEV_THREAD), &Ptr),
    }
    /// `struct futex_waitv`, linux/futex.h.
    pub FUTEX_WAITER = futex_waitv {
        val: Hex64,
        uaddr: Ptr,
        flags: Packed(&FUTEX2),
        __reserved: When(Not(__reserved, 0), &Hex32),
    }
}

/// The notifications that are signals.
const NOTIFIES: [u64; 3] = [abi::c::SIGEV_SIGNAL, abi::c::SIGEV_THREAD, abi::c::SIGEV_THREAD_ID];

/// Flags of the second generation of futex calls: the size first.
pub static FUTEX2: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: abi::c::FUTEX2_SIZE_U64, table: &FUTEX2_SIZES, zero: true },
        Part::Flags(&FUTEX2_FLAGS),
    ],
    unknown: "FUTEX2_???",
};

/// futex(2)'s operations: those of the headers, and with `FUTEX_CLOCK_REALTIME` those that may have it.
pub static FUTEX_OPS: abi::Table = {
    use abi::{Entry, c};
    const REALTIME: u64 = c::FUTEX_CLOCK_REALTIME;
    const fn e(value: u64, name: &'static str) -> Entry {
        Entry { value, name }
    }
    const MORE: [Entry; 7] = [
        e(c::FUTEX_FD | c::FUTEX_PRIVATE_FLAG, "FUTEX_FD|FUTEX_PRIVATE_FLAG"),
        e(c::FUTEX_WAIT | REALTIME, "FUTEX_WAIT|FUTEX_CLOCK_REALTIME"),
        e(c::FUTEX_WAIT_PRIVATE | REALTIME, "FUTEX_WAIT_PRIVATE|FUTEX_CLOCK_REALTIME"),
        e(c::FUTEX_WAIT_BITSET | REALTIME, "FUTEX_WAIT_BITSET|FUTEX_CLOCK_REALTIME"),
        e(c::FUTEX_WAIT_BITSET_PRIVATE | REALTIME, "FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME"),
        e(c::FUTEX_WAIT_REQUEUE_PI | REALTIME, "FUTEX_WAIT_REQUEUE_PI|FUTEX_CLOCK_REALTIME"),
        e(c::FUTEX_WAIT_REQUEUE_PI_PRIVATE | REALTIME, "FUTEX_WAIT_REQUEUE_PI_PRIVATE|FUTEX_CLOCK_REALTIME"),
    ];
    const COUNT: usize = FUTEXOPS.entries.len();
    static ALL: [Entry; COUNT + MORE.len()] = {
        let mut all = [e(0, ""); COUNT + MORE.len()];
        let mut i = 0;
        while i < COUNT {
            all[i] = FUTEXOPS.entries[i];
            i += 1;
        }
        while i < all.len() {
            all[i] = MORE[i - COUNT];
            i += 1;
        }
        all
    };
    abi::Table { name: "futexops", unknown: "FUTEX_???", sorted: false, entries: &ALL, differs: &[] }
};

/// The argument of `FUTEX_WAKE_OP`: what to do with the word, and what to compare it with (`man 2 futex`).
pub static FUTEX_WAKE_OP: Flagset = Flagset {
    parts: &[
        Part::Shifted { mask: 0x7000_0000, shift: 28, table: &FUTEXWAKEOPS, suffix: "<<28" },
        OPARG,
        Part::Shifted { mask: 0x0f00_0000, shift: 24, table: &FUTEXWAKECMPS, suffix: "<<24" },
        CMPARG,
    ],
    unknown: "",
};

/// The same where the operand is a bit number.
pub static FUTEX_WAKE_OP_SHIFT: Flagset = Flagset {
    parts: &[
        Part::Shifted { mask: 0x8000_0000, shift: 28, table: &OPARG_SHIFT, suffix: "<<28" },
        Part::Shifted { mask: 0x7000_0000, shift: 28, table: &FUTEXWAKEOPS, suffix: "<<28" },
        OPARG,
        Part::Shifted { mask: 0x0f00_0000, shift: 24, table: &FUTEXWAKECMPS, suffix: "<<24" },
        CMPARG,
    ],
    unknown: "",
};

const OPARG: Part = Part::Number { mask: 0x00ff_f000, shift: 12, base: Base::Hex, suffix: "<<12", zero: true };
const CMPARG: Part = Part::Number { mask: 0xfff, shift: 0, base: Base::Hex, suffix: "", zero: true };
static OPARG_SHIFT: abi::Table = abi::Table {
    name: "futex_oparg_shift",
    unknown: "",
    sorted: true,
    entries: &[abi::Entry { value: 8, name: "FUTEX_OP_OPARG_SHIFT" }],
    differs: &[],
};
