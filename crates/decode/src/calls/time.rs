//! Clocks, timers, sleeping, and waiting for futexes.

use crate::hooks::calendar::CALENDAR;
use crate::hooks::time::*;
use crate::structs::time::*;
use crate::words::*;

/// clock_nanosleep(2) to a moment has no remaining time.
const ABSTIME: u64 = abi::c::TIMER_ABSTIME;

calls! {
    /// Clocks, timers, sleeping, futexes.
    pub CALLS:
    nanosleep (req: In(&Struct(&TIMESPEC)), rem: OutIf(Got::Interrupted, &Struct(&TIMESPEC))) -> Ret::Zero, [];
    clock_settime (clockid: Name(&CLOCKNAMES), tp: In(&Struct(&TIMESPEC))) -> Ret::Zero, [CLOCK];
    clock_settime64 (clockid: Name(&CLOCKNAMES), tp: In(&Struct(&TIMESPEC64))) -> Ret::Zero, [CLOCK];
    clock_gettime (clockid: Name(&CLOCKNAMES), tp: Out(&Struct(&TIMESPEC))) -> Ret::Zero, [CLOCK];
    clock_gettime64 (clockid: Name(&CLOCKNAMES), tp: Out(&Struct(&TIMESPEC64))) -> Ret::Zero, [CLOCK];
    clock_getres (clockid: Name(&CLOCKNAMES), tp: Out(&Struct(&TIMESPEC))) -> Ret::Zero, [CLOCK];
    clock_getres_time64 (clockid: Name(&CLOCKNAMES), tp: Out(&Struct(&TIMESPEC64))) -> Ret::Zero, [CLOCK];
    clock_nanosleep (
        clockid: Name(&CLOCKNAMES), flags: Flags(&CLOCKFLAGS), request: In(&Struct(&TIMESPEC)),
        remain: Either(Any(flags, ABSTIME), &Late(&Ptr), &OutIf(Got::Interrupted, &Struct(&TIMESPEC)))
    ) -> Ret::Zero, [];
    clock_nanosleep_time64 (
        clockid: Name(&CLOCKNAMES), flags: Flags(&CLOCKFLAGS), request: In(&Struct(&TIMESPEC64)),
        remain: Either(Any(flags, ABSTIME), &Late(&Ptr), &OutIf(Got::Interrupted, &Struct(&TIMESPEC64)))
    ) -> Ret::Zero, [];
    clock_adjtime (clockid: Name(&CLOCKNAMES), buf: Out(&Struct(&TIMEX))) -> Ret::Hook(&CLOCK_STATE), [CLOCK];
    clock_adjtime64 (clockid: Name(&CLOCKNAMES), buf: Out(&Struct(&TIMEX64))) -> Ret::Hook(&CLOCK_STATE), [CLOCK];
    adjtimex (buf: Out(&Struct(&TIMEX))) -> Ret::Hook(&CLOCK_STATE), [CLOCK];
    gettimeofday (tv: Out(&Struct(&TIMEVAL)), tz: Out(&Struct(&TIMEZONE))) -> Ret::Zero, [CLOCK];
    settimeofday (tv: In(&Struct(&TIMEVAL)), tz: In(&Struct(&TIMEZONE))) -> Ret::Zero, [CLOCK];
    time (tloc: Out(&Hook(&CALENDAR, &[]))) -> Ret::Hook(&SECONDS), [CLOCK];

    timer_create (clockid: Name(&CLOCKNAMES), sevp: In(&Struct(&SIGEVENT)), timerid: Out(&Int)) -> Ret::Zero, [];
    timer_settime (
        timerid: Int, flags: Flags(&CLOCKFLAGS), new_value: In(&Struct(&ITIMERSPEC)),
        old_value: Out(&Struct(&ITIMERSPEC))
    ) -> Ret::Zero, [];
    timer_settime64 (
        timerid: Int, flags: Flags(&CLOCKFLAGS), new_value: In(&Struct(&ITIMERSPEC64)),
        old_value: Out(&Struct(&ITIMERSPEC64))
    ) -> Ret::Zero, [];
    timer_gettime (timerid: Int, curr_value: Out(&Struct(&ITIMERSPEC))) -> Ret::Zero, [];
    timer_gettime64 (timerid: Int, curr_value: Out(&Struct(&ITIMERSPEC64))) -> Ret::Zero, [];
    timer_getoverrun (timerid: Int) -> Ret::Int, [];
    timer_delete (timerid: Int) -> Ret::Zero, [];
    timerfd_create (clockid: Name(&CLOCKNAMES), flags: Flags(&TIMERFDFLAGS)) -> Ret::Fd, [DESC];
    timerfd_settime (
        fd: Fd, flags: Flags(&TIMERFDFLAGS), new_value: In(&Struct(&ITIMERSPEC)), old_value: Out(&Struct(&ITIMERSPEC))
    ) -> Ret::Zero, [DESC];
    timerfd_settime64 (
        fd: Fd, flags: Flags(&TIMERFDFLAGS), new_value: In(&Struct(&ITIMERSPEC64)),
        old_value: Out(&Struct(&ITIMERSPEC64))
    ) -> Ret::Zero, [DESC];
    timerfd_gettime (fd: Fd, curr_value: Out(&Struct(&ITIMERSPEC))) -> Ret::Zero, [DESC];
    timerfd_gettime64 (fd: Fd, curr_value: Out(&Struct(&ITIMERSPEC64))) -> Ret::Zero, [DESC];
    getitimer (which: Name(&ITIMER_WHICH), curr_value: Out(&Struct(&ITIMERVAL))) -> Ret::Zero, [];
    setitimer (which: Name(&ITIMER_WHICH), new_value: In(&Struct(&ITIMERVAL)), old_value: Out(&Struct(&ITIMERVAL)))
        -> Ret::Zero, [];

    futex (uaddr: Ptr, futex_op: Name(&FUTEX_OPS), arg: Cases) -> Ret::Int, [] by futex_op & 0x7f => FUTEX;
    futex_time64 (uaddr: Ptr, futex_op: Name(&FUTEX_OPS), arg: Cases) -> Ret::Int, [] by futex_op & 0x7f => FUTEX64;
    futex_waitv (
        waiters: In(&Array(&Struct(&FUTEX_WAITER), Of(nr_futexes))), nr_futexes: Uint, flags: Hex32,
        timeout: In(&Struct(&TIMESPEC64)), clockid: Name(&CLOCKNAMES)
    ) -> Ret::Int, [];
    futex_wake (uaddr: Ptr, mask: Width(8, &NameOr(&FUTEXBITSET, Base::Hex)), nr: Int, flags: Packed(&FUTEX2))
        -> Ret::Int, [];
    futex_wait (
        uaddr: Ptr, val: Ulong, mask: Width(8, &NameOr(&FUTEXBITSET, Base::Hex)), flags: Packed(&FUTEX2),
        timeout: In(&Struct(&TIMESPEC64)), clockid: Name(&CLOCKNAMES)
    ) -> Ret::Int, [];
    futex_requeue (waiters: In(&Array(&Struct(&FUTEX_WAITER), N(2))), flags: Hex32, nr_wake: Int, nr_requeue: Int)
        -> Ret::Int, [];
}

cases! {
    /// futex(2) by operation.
    pub FUTEX (uaddr, futex_op):
    FUTEX_WAIT => (val: Uint, timeout: In(&Struct(&TIMESPEC)));
    FUTEX_WAKE | FUTEX_FD => (val: Uint);
    FUTEX_REQUEUE => (val: Uint, val2: Uint, uaddr2: Ptr);
    FUTEX_CMP_REQUEUE | FUTEX_CMP_REQUEUE_PI => (val: Uint, val2: Uint, uaddr2: Ptr, val3: Uint);
    FUTEX_WAKE_OP => (
        val: Uint, val2: Uint, uaddr2: Ptr,
        val3: Either(Any(val3, 0x8000_0000), &Apart(&FUTEX_WAKE_OP_SHIFT), &Apart(&FUTEX_WAKE_OP))
    );
    FUTEX_LOCK_PI | FUTEX_LOCK_PI2 => (_0: UNUSED, timeout: In(&Struct(&TIMESPEC)));
    FUTEX_UNLOCK_PI | FUTEX_TRYLOCK_PI => ();
    FUTEX_WAIT_BITSET => (
        val: Uint, timeout: In(&Struct(&TIMESPEC)), _0: UNUSED, val3: NameOr(&FUTEXBITSET, Base::Hex)
    );
    FUTEX_WAKE_BITSET => (
        val: Uint, _0: UNUSED, _1: UNUSED, val3: NameOr(&FUTEXBITSET, Base::Hex)
    );
    FUTEX_WAIT_REQUEUE_PI => (val: Uint, timeout: In(&Struct(&TIMESPEC)), uaddr2: Ptr);
    _ => (val: Uint, timeout: Ptr, uaddr2: Ptr, val3: Hex32);
}

cases! {
    /// futex_time64(2) by operation.
    pub FUTEX64 (uaddr, futex_op):
    FUTEX_WAIT => (val: Uint, timeout: In(&Struct(&TIMESPEC64)));
    FUTEX_WAKE | FUTEX_FD => (val: Uint);
    FUTEX_REQUEUE => (val: Uint, val2: Uint, uaddr2: Ptr);
    FUTEX_CMP_REQUEUE | FUTEX_CMP_REQUEUE_PI => (val: Uint, val2: Uint, uaddr2: Ptr, val3: Uint);
    FUTEX_WAKE_OP => (
        val: Uint, val2: Uint, uaddr2: Ptr,
        val3: Either(Any(val3, 0x8000_0000), &Apart(&FUTEX_WAKE_OP_SHIFT), &Apart(&FUTEX_WAKE_OP))
    );
    FUTEX_LOCK_PI | FUTEX_LOCK_PI2 => (_0: UNUSED, timeout: In(&Struct(&TIMESPEC64)));
    FUTEX_UNLOCK_PI | FUTEX_TRYLOCK_PI => ();
    FUTEX_WAIT_BITSET => (
        val: Uint, timeout: In(&Struct(&TIMESPEC64)), _0: UNUSED,
        val3: NameOr(&FUTEXBITSET, Base::Hex)
    );
    FUTEX_WAKE_BITSET => (
        val: Uint, _0: UNUSED, _1: UNUSED, val3: NameOr(&FUTEXBITSET, Base::Hex)
    );
    FUTEX_WAIT_REQUEUE_PI => (val: Uint, timeout: In(&Struct(&TIMESPEC64)), uaddr2: Ptr);
    _ => (val: Uint, timeout: Ptr, uaddr2: Ptr, val3: Hex32);
}
