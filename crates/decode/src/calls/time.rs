//! Clocks, timers, sleeping, and waiting for futexes.

use crate::hooks::calendar::CALENDAR;
use crate::hooks::time::*;
use crate::structs::time::*;
use crate::words::*;

/// clock_nanosleep(2) to a moment has no remaining time.
const ABSTIME: u64 = abi::c::TIMER_ABSTIME;

/// `FUTEX_WAITV_MAX`, linux/futex.h.
const WAITERS: u64 = 128;

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
    clock_adjtime64 (clockid: Name(&CLOCKNAMES), buf: Out(&Struct(&TIMEX64))) -> Ret::Hook(&CLOCK_STATE64), [CLOCK];
    adjtimex (buf: Out(&Struct(&TIMEX))) -> Ret::Hook(&TIMEX_STATE), [CLOCK];
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
        waiters: In(&Array(&Struct(&FUTEX_WAITER), Most(&Of(nr_futexes), WAITERS))), nr_futexes: Uint, flags: Hex32,
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

#[cfg(test)]
mod tests {
    use abi::Abi;

    use crate::testing::{bytes, case, check, halves, words};

    const AT: u64 = 0x1000;

    #[test]
    fn sleeping() {
        let call = |flags| case(&[1, flags, AT, AT]).memory(AT, words(&[5, u64::MAX]));
        let request = "{tv_sec=5, tv_nsec=18446744073709551615}";
        check("clock_nanosleep", call(0), &format!("CLOCK_MONOTONIC, 0, {request}; 0x1000 = 0"));
        check("clock_nanosleep", call(0).after(AT, words(&[4, 9])).error(516), &{
            format!("CLOCK_MONOTONIC, 0, {request}; {{tv_sec=4, tv_nsec=9}} = -516")
        });
        check("clock_nanosleep", call(1).error(514), &{
            format!("CLOCK_MONOTONIC, TIMER_ABSTIME, {request}; 0x1000 = -514")
        });
    }

    #[test]
    fn widths_follow_the_abi() {
        let narrow = case(&[1, AT]).abi(Abi::I386).after(AT, halves(&[5, 6]));
        check("clock_gettime", narrow, "CLOCK_MONOTONIC; {tv_sec=5, tv_nsec=6} = 0");
        let wide = case(&[1, AT]).abi(Abi::I386).after(AT, words(&[5, 6]));
        check("clock_gettime64", wide, "CLOCK_MONOTONIC; {tv_sec=5, tv_nsec=6} = 0");
    }

    #[test]
    fn timers() {
        let event = |value: u64, signo: u64, notify: u64| {
            let mut event = bytes(&[(value, 8), (signo, 4), (notify, 4), (0x12, 8), (0x34, 8)]);
            event.resize(64, 0);
            case(&[1, AT, 0]).memory(AT, event)
        };
        check("timer_create", event(5, 10, 0), {
            "CLOCK_MONOTONIC, {sigev_value={sival_int=5, sival_ptr=0x5}, sigev_signo=SIGUSR1, \
             sigev_notify=SIGEV_SIGNAL}; NULL = 0"
        });
        check("timer_create", event(0, 10, 1), "CLOCK_MONOTONIC, {sigev_signo=10, sigev_notify=SIGEV_NONE}; NULL = 0");
        check("timer_create", event(0, 10, 2), {
            "CLOCK_MONOTONIC, {sigev_signo=SIGUSR1, sigev_notify=SIGEV_THREAD, sigev_notify_function=0x12, \
             sigev_notify_attributes=0x34}; NULL = 0"
        });
        check("time", case(&[AT]).after(AT, words(&[7])).ret(7), "; [7 /* date 7.000000000 */] = 7 (date 7.000000000)");
        check("time", case(&[0]).ret(7), "; NULL = 7 (date 7.000000000)");
    }

    #[test]
    fn the_clock_has_a_state_where_it_could_be_asked() {
        check("adjtimex", case(&[0]).ret(5), "; NULL = 5");
        let asked = case(&[AT]).after(AT, vec![0; 208]).ret(5).show("adjtimex");
        assert!(asked.ends_with(" = 5 (TIME_ERROR)"), "{asked}");
    }

    #[test]
    fn no_more_waiters_than_the_kernel_takes() {
        let waiters = vec![0; 200 * 24];
        let shown = |count| case(&[AT, count, 0, 0, 1]).memory(AT, waiters.clone()).elements(1000).show("futex_waitv");
        assert_eq!(shown(128).matches("{val=").count(), 128);
        assert_eq!(shown(129).matches("{val=").count(), 128);
        assert!(!shown(128).contains("...]") && shown(129).contains("...]"));
    }

    #[test]
    fn futexes() {
        let time = |op: u64, rest: [u64; 4]| {
            let [a, b, c, d] = rest;
            case(&[AT, op, a, b, c, d]).memory(AT + 0x10, words(&[1, 2]))
        };
        let timeout = "{tv_sec=1, tv_nsec=2}";
        check("futex", time(0x80, [7, AT + 0x10, 0, 0]), &format!("0x1000, FUTEX_WAIT_PRIVATE, 7, {timeout}; = 0"));
        check("futex", time(0x189, [7, 0, 0, 0xffff_ffff]), {
            "0x1000, FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME, 7, NULL, FUTEX_BITSET_MATCH_ANY; = 0"
        });
        check("futex", time(5, [1, 1, AT, 0x1000_2000 | 3 << 24 | 4]), {
            "0x1000, FUTEX_WAKE_OP, 1, 1, 0x1000, FUTEX_OP_ADD<<28|0x2<<12|FUTEX_OP_CMP_LE<<24|0x4; = 0"
        });
        check("futex", time(5, [1, 1, AT, 0x9000_2000]), {
            "0x1000, FUTEX_WAKE_OP, 1, 1, 0x1000, FUTEX_OP_OPARG_SHIFT<<28|FUTEX_OP_ADD<<28|0x2<<12|FUTEX_OP_CMP_EQ<<24|0; = 0"
        });
        check("futex", time(6, [1, AT + 0x10, 0, 0]), &format!("0x1000, FUTEX_LOCK_PI, {timeout}; = 0"));
        check("futex", time(7, [1, 1, 1, 1]), "0x1000, FUTEX_UNLOCK_PI; = 0");
        check("futex", time(0x101, [1, 2, 3, 4]).error(38), "0x1000, 0x101 /* FUTEX_??? */, 1; = -38");
        let waiters = words(&[1, AT, 0x5_0000_0082]);
        check("futex_waitv", case(&[AT, 1, 0, 0, 1]).memory(AT, waiters), {
            "[{val=0x1, uaddr=0x1000, flags=FUTEX2_SIZE_U32|FUTEX2_PRIVATE, __reserved=0x5}], 1, 0, NULL, CLOCK_MONOTONIC; = 0"
        });
    }
}
