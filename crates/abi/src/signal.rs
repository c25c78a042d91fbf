//! Signals by number and name (signal(7)). All ABIs known here share the numbers of asm-generic/signal.h.

/// Names of the signals 1..=31.
const STANDARD: [&str; 31] = [
    "SIGHUP",
    "SIGINT",
    "SIGQUIT",
    "SIGILL",
    "SIGTRAP",
    "SIGABRT",
    "SIGBUS",
    "SIGFPE",
    "SIGKILL",
    "SIGUSR1",
    "SIGSEGV",
    "SIGUSR2",
    "SIGPIPE",
    "SIGALRM",
    "SIGTERM",
    "SIGSTKFLT",
    "SIGCHLD",
    "SIGCONT",
    "SIGSTOP",
    "SIGTSTP",
    "SIGTTIN",
    "SIGTTOU",
    "SIGURG",
    "SIGXCPU",
    "SIGXFSZ",
    "SIGVTALRM",
    "SIGPROF",
    "SIGWINCH",
    "SIGIO",
    "SIGPWR",
    "SIGSYS",
];

/// Names of the real-time signals 32..=64. 32 is the kernel's `SIGRTMIN`, whatever a C library keeps for itself.
const REAL_TIME: [&str; 33] = [
    "SIGRTMIN", "SIGRT_1", "SIGRT_2", "SIGRT_3", "SIGRT_4", "SIGRT_5", "SIGRT_6", "SIGRT_7", "SIGRT_8", "SIGRT_9",
    "SIGRT_10", "SIGRT_11", "SIGRT_12", "SIGRT_13", "SIGRT_14", "SIGRT_15", "SIGRT_16", "SIGRT_17", "SIGRT_18",
    "SIGRT_19", "SIGRT_20", "SIGRT_21", "SIGRT_22", "SIGRT_23", "SIGRT_24", "SIGRT_25", "SIGRT_26", "SIGRT_27",
    "SIGRT_28", "SIGRT_29", "SIGRT_30", "SIGRT_31", "SIGRT_32",
];

/// The greatest signal number of the kernel (`_NSIG`).
pub const MAX: u32 = 64;

/// The name of a signal: `SIGHUP` … `SIGSYS`, `SIGRTMIN`, `SIGRT_1` … `SIGRT_32`.
pub fn name(n: u32) -> Option<&'static str> {
    let i = (n as usize).checked_sub(1)?;
    STANDARD.get(i).or_else(|| REAL_TIME.get(i.checked_sub(31)?)).copied()
}

/// The number of a signal, with or without `SIG`, in any case.
pub fn number(name: &str) -> Option<u32> {
    (1..=MAX).find(|&n| {
        let known = self::name(n).unwrap_or_default();
        name.eq_ignore_ascii_case(known) || name.eq_ignore_ascii_case(&known[3..])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names() {
        assert_eq!(name(0), None);
        assert_eq!(name(1), Some("SIGHUP"));
        assert_eq!(name(9), Some("SIGKILL"));
        assert_eq!(name(29), Some("SIGIO"));
        assert_eq!(name(31), Some("SIGSYS"));
        assert_eq!(name(32), Some("SIGRTMIN"));
        assert_eq!(name(33), Some("SIGRT_1"));
        assert_eq!(name(64), Some("SIGRT_32"));
        assert_eq!(name(65), None);
        assert_eq!(number("kill"), Some(9));
        assert_eq!(number("SIGRTmin"), Some(32));
        assert_eq!(number("rt_32"), Some(64));
        assert_eq!(number(""), None);
        for n in 1..=MAX {
            assert_eq!(number(name(n).unwrap()), Some(n));
        }
    }
}
