// From data/signal.const by `cargo xtask codegen`. Do not edit.
use crate::{Abi, Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 11 names, else `SA_???`.
pub static SIGACT_FLAGS: Table = Table {
    name: "sigact_flags",
    unknown: "SA_???",
    sorted: false,
    entries: &[
        e(0x4000000, "SA_RESTORER"), e(0x8000000, "SA_ONSTACK"), e(0x10000000, "SA_RESTART"),
        e(0x20000000, "SA_INTERRUPT"), e(0x40000000, "SA_NODEFER"), e(0x80000000, "SA_RESETHAND"), e(4, "SA_SIGINFO"),
        e(1, "SA_NOCLDSTOP"), e(2, "SA_NOCLDWAIT"), e(0x800, "SA_EXPOSE_TAGBITS"), e(0x400, "SA_UNSUPPORTED"),
    ],
    differs: &[
        (Abi::Riscv64, &[
            e(0x8000000, "SA_ONSTACK"), e(0x10000000, "SA_RESTART"), e(0x20000000, "SA_INTERRUPT"),
            e(0x40000000, "SA_NODEFER"), e(0x80000000, "SA_RESETHAND"), e(4, "SA_SIGINFO"), e(1, "SA_NOCLDSTOP"),
            e(2, "SA_NOCLDWAIT"), e(0x800, "SA_EXPOSE_TAGBITS"), e(0x400, "SA_UNSUPPORTED"),
        ]),
    ],
};

/// 3 names.
pub static SA_HANDLER_VALUES: Table = Table {
    name: "sa_handler_values",
    unknown: "",
    sorted: false,
    entries: &[
        e(0xffffffffffffffff, "SIG_ERR"), e(0, "SIG_DFL"), e(1, "SIG_IGN"),
    ],
    differs: &[
        (Abi::I386, &[
            e(0xffffffff, "SIG_ERR"), e(0, "SIG_DFL"), e(1, "SIG_IGN"),
        ]),
        (Abi::X32, &[
            e(0xffffffff, "SIG_ERR"), e(0, "SIG_DFL"), e(1, "SIG_IGN"),
        ]),
        (Abi::Arm, &[
            e(0xffffffff, "SIG_ERR"), e(0, "SIG_DFL"), e(1, "SIG_IGN"),
        ]),
    ],
};

/// 3 names, else `SIG_???`.
pub static SIGPROCMASKCMDS: Table = Table {
    name: "sigprocmaskcmds",
    unknown: "SIG_???",
    sorted: true,
    entries: &[
        e(0, "SIG_BLOCK"), e(1, "SIG_UNBLOCK"), e(2, "SIG_SETMASK"),
    ],
    differs: &[],
};

/// 3 names, else `SS_???`.
pub static SIGALTSTACK_FLAGS: Table = Table {
    name: "sigaltstack_flags",
    unknown: "SS_???",
    sorted: true,
    entries: &[
        e(1, "SS_ONSTACK"), e(2, "SS_DISABLE"), e(0x80000000, "SS_AUTODISARM"),
    ],
    differs: &[],
};

/// 10 names, else `SI_???`.
pub static SIGINFO_CODES: Table = Table {
    name: "siginfo_codes",
    unknown: "SI_???",
    sorted: false,
    entries: &[
        e(0, "SI_USER"), e(0x80, "SI_KERNEL"), e(0xffffffff, "SI_QUEUE"), e(0xfffffffe, "SI_TIMER"),
        e(0xfffffffd, "SI_MESGQ"), e(0xfffffffc, "SI_ASYNCIO"), e(0xfffffffb, "SI_SIGIO"), e(0xfffffffa, "SI_TKILL"),
        e(0xfffffff9, "SI_DETHREAD"), e(0xffffffc4, "SI_ASYNCNL"),
    ],
    differs: &[],
};

/// 9 names, else `ILL_???`.
pub static SIGILL_CODES: Table = Table {
    name: "sigill_codes",
    unknown: "ILL_???",
    sorted: true,
    entries: &[
        e(1, "ILL_ILLOPC"), e(2, "ILL_ILLOPN"), e(3, "ILL_ILLADR"), e(4, "ILL_ILLTRP"), e(5, "ILL_PRVOPC"),
        e(6, "ILL_PRVREG"), e(7, "ILL_COPROC"), e(8, "ILL_BADSTK"), e(9, "ILL_BADIADDR"),
    ],
    differs: &[],
};

/// 10 names, else `FPE_???`.
pub static SIGFPE_CODES: Table = Table {
    name: "sigfpe_codes",
    unknown: "FPE_???",
    sorted: true,
    entries: &[
        e(1, "FPE_INTDIV"), e(2, "FPE_INTOVF"), e(3, "FPE_FLTDIV"), e(4, "FPE_FLTOVF"), e(5, "FPE_FLTUND"),
        e(6, "FPE_FLTRES"), e(7, "FPE_FLTINV"), e(8, "FPE_FLTSUB"), e(0xe, "FPE_FLTUNK"), e(0xf, "FPE_CONDTRAP"),
    ],
    differs: &[],
};

/// 10 names, else `SEGV_???`.
pub static SIGSEGV_CODES: Table = Table {
    name: "sigsegv_codes",
    unknown: "SEGV_???",
    sorted: true,
    entries: &[
        e(1, "SEGV_MAPERR"), e(2, "SEGV_ACCERR"), e(3, "SEGV_BNDERR"), e(4, "SEGV_PKUERR"), e(5, "SEGV_ACCADI"),
        e(6, "SEGV_ADIDERR"), e(7, "SEGV_ADIPERR"), e(8, "SEGV_MTEAERR"), e(9, "SEGV_MTESERR"), e(0xa, "SEGV_CPERR"),
    ],
    differs: &[],
};

/// 5 names, else `BUS_???`.
pub static SIGBUS_CODES: Table = Table {
    name: "sigbus_codes",
    unknown: "BUS_???",
    sorted: true,
    entries: &[
        e(1, "BUS_ADRALN"), e(2, "BUS_ADRERR"), e(3, "BUS_OBJERR"), e(4, "BUS_MCEERR_AR"), e(5, "BUS_MCEERR_AO"),
    ],
    differs: &[],
};

/// 6 names, else `TRAP_???`.
pub static SIGTRAP_CODES: Table = Table {
    name: "sigtrap_codes",
    unknown: "TRAP_???",
    sorted: true,
    entries: &[
        e(1, "TRAP_BRKPT"), e(2, "TRAP_TRACE"), e(3, "TRAP_BRANCH"), e(4, "TRAP_HWBKPT"), e(5, "TRAP_UNK"),
        e(6, "TRAP_PERF"),
    ],
    differs: &[],
};

/// 1 names, else `TRAP_PERF_FLAG_???`.
pub static SIGTRAP_PERF_FLAGS: Table = Table {
    name: "sigtrap_perf_flags",
    unknown: "TRAP_PERF_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "TRAP_PERF_FLAG_ASYNC"),
    ],
    differs: &[],
};

/// 6 names, else `CLD_???`.
pub static SIGCHLD_CODES: Table = Table {
    name: "sigchld_codes",
    unknown: "CLD_???",
    sorted: true,
    entries: &[
        e(1, "CLD_EXITED"), e(2, "CLD_KILLED"), e(3, "CLD_DUMPED"), e(4, "CLD_TRAPPED"), e(5, "CLD_STOPPED"),
        e(6, "CLD_CONTINUED"),
    ],
    differs: &[],
};

/// 6 names, else `POLL_???`.
pub static SIGPOLL_CODES: Table = Table {
    name: "sigpoll_codes",
    unknown: "POLL_???",
    sorted: true,
    entries: &[
        e(1, "POLL_IN"), e(2, "POLL_OUT"), e(3, "POLL_MSG"), e(4, "POLL_ERR"), e(5, "POLL_PRI"), e(6, "POLL_HUP"),
    ],
    differs: &[],
};

/// 1 names, else `PROF_???`.
pub static SIGPROF_CODES: Table = Table {
    name: "sigprof_codes",
    unknown: "PROF_???",
    sorted: true,
    entries: &[
        e(1, "PROF_SIG"),
    ],
    differs: &[],
};

/// 2 names, else `SYS_???`.
pub static SIGSYS_CODES: Table = Table {
    name: "sigsys_codes",
    unknown: "SYS_???",
    sorted: true,
    entries: &[
        e(1, "SYS_SECCOMP"), e(2, "SYS_USER_DISPATCH"),
    ],
    differs: &[],
};

/// 1 names, else `EMT_???`.
pub static SIGEMT_CODES: Table = Table {
    name: "sigemt_codes",
    unknown: "EMT_???",
    sorted: true,
    entries: &[
        e(1, "EMT_TAGOVF"),
    ],
    differs: &[],
};

/// 4 names, else `SIGEV_???`.
pub static SIGEV_VALUE: Table = Table {
    name: "sigev_value",
    unknown: "SIGEV_???",
    sorted: true,
    entries: &[
        e(0, "SIGEV_SIGNAL"), e(1, "SIGEV_NONE"), e(2, "SIGEV_THREAD"), e(4, "SIGEV_THREAD_ID"),
    ],
    differs: &[],
};
