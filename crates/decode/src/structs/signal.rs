//! Records of signals.

use crate::words::*;

/// `sa_flags` bit with which `sa_restorer` counts (asm/signal.h).
const SA_RESTORER: u64 = abi::c::SA_RESTORER;

record! {
    /// `struct sigaction` as rt_sigaction(2) takes it, not the C library's.
    pub SIGACTION = sigaction {
        sa_handler: NameOr(&SA_HANDLER_VALUES, Base::Hex),
        sa_mask: Sigset(Rest),
        sa_flags: Flags(&SIGACT_FLAGS),
        sa_restorer: When(Any(sa_flags, SA_RESTORER), &Ptr),
    }
    /// `stack_t`, asm/signal.h.
    pub SIGALTSTACK = sigaltstack {
        ss_sp: Ptr,
        ss_flags: Flags(&SIGALTSTACK_FLAGS),
        ss_size: Ulong,
    }
}
