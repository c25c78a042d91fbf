// From data/time.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 13 names, else `CLOCK_???`.
pub static CLOCKNAMES: Table = Table {
    name: "clocknames",
    unknown: "CLOCK_???",
    sorted: true,
    entries: &[
        e(0, "CLOCK_REALTIME"), e(1, "CLOCK_MONOTONIC"), e(2, "CLOCK_PROCESS_CPUTIME_ID"),
        e(3, "CLOCK_THREAD_CPUTIME_ID"), e(4, "CLOCK_MONOTONIC_RAW"), e(5, "CLOCK_REALTIME_COARSE"),
        e(6, "CLOCK_MONOTONIC_COARSE"), e(7, "CLOCK_BOOTTIME"), e(8, "CLOCK_REALTIME_ALARM"),
        e(9, "CLOCK_BOOTTIME_ALARM"), e(0xa, "CLOCK_SGI_CYCLE"), e(0xb, "CLOCK_TAI"), e(0x10, "CLOCK_AUX"),
    ],
    differs: &[],
};

/// 3 names, else `CPUCLOCK_???`.
pub static CPUCLOCKNAMES: Table = Table {
    name: "cpuclocknames",
    unknown: "CPUCLOCK_???",
    sorted: true,
    entries: &[
        e(0, "CPUCLOCK_PROF"), e(1, "CPUCLOCK_VIRT"), e(2, "CPUCLOCK_SCHED"),
    ],
    differs: &[],
};

/// 1 names, else `TIMER_???`.
pub static CLOCKFLAGS: Table = Table {
    name: "clockflags",
    unknown: "TIMER_???",
    sorted: true,
    entries: &[
        e(1, "TIMER_ABSTIME"),
    ],
    differs: &[],
};

/// 3 names, else `ITIMER_???`.
pub static ITIMER_WHICH: Table = Table {
    name: "itimer_which",
    unknown: "ITIMER_???",
    sorted: true,
    entries: &[
        e(0, "ITIMER_REAL"), e(1, "ITIMER_VIRTUAL"), e(2, "ITIMER_PROF"),
    ],
    differs: &[],
};

/// 4 names, else `TFD_???`.
pub static TIMERFDFLAGS: Table = Table {
    name: "timerfdflags",
    unknown: "TFD_???",
    sorted: false,
    entries: &[
        e(1, "TFD_TIMER_ABSTIME"), e(2, "TFD_TIMER_CANCEL_ON_SET"), e(0x80000, "TFD_CLOEXEC"),
        e(0x800, "TFD_NONBLOCK"),
    ],
    differs: &[],
};

/// 13 names, else `ADJ_???`.
pub static ADJTIMEX_MODES: Table = Table {
    name: "adjtimex_modes",
    unknown: "ADJ_???",
    sorted: false,
    entries: &[
        e(0xa001, "ADJ_OFFSET_SS_READ"), e(0x8001, "ADJ_OFFSET_SINGLESHOT"), e(1, "ADJ_OFFSET"),
        e(2, "ADJ_FREQUENCY"), e(4, "ADJ_MAXERROR"), e(8, "ADJ_ESTERROR"), e(0x10, "ADJ_STATUS"),
        e(0x20, "ADJ_TIMECONST"), e(0x80, "ADJ_TAI"), e(0x100, "ADJ_SETOFFSET"), e(0x1000, "ADJ_MICRO"),
        e(0x2000, "ADJ_NANO"), e(0x4000, "ADJ_TICK"),
    ],
    differs: &[],
};

/// 16 names, else `STA_???`.
pub static ADJTIMEX_STATUS: Table = Table {
    name: "adjtimex_status",
    unknown: "STA_???",
    sorted: true,
    entries: &[
        e(1, "STA_PLL"), e(2, "STA_PPSFREQ"), e(4, "STA_PPSTIME"), e(8, "STA_FLL"), e(0x10, "STA_INS"),
        e(0x20, "STA_DEL"), e(0x40, "STA_UNSYNC"), e(0x80, "STA_FREQHOLD"), e(0x100, "STA_PPSSIGNAL"),
        e(0x200, "STA_PPSJITTER"), e(0x400, "STA_PPSWANDER"), e(0x800, "STA_PPSERROR"), e(0x1000, "STA_CLOCKERR"),
        e(0x2000, "STA_NANO"), e(0x4000, "STA_MODE"), e(0x8000, "STA_CLK"),
    ],
    differs: &[],
};

/// 6 names, else `TIME_???`.
pub static ADJTIMEX_STATE: Table = Table {
    name: "adjtimex_state",
    unknown: "TIME_???",
    sorted: true,
    entries: &[
        e(0, "TIME_OK"), e(1, "TIME_INS"), e(2, "TIME_DEL"), e(3, "TIME_OOP"), e(4, "TIME_WAIT"), e(5, "TIME_ERROR"),
    ],
    differs: &[],
};
