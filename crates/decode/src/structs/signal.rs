//! Records of signals.

use crate::words::*;

/// `sa_flags` bit with which `sa_restorer` counts (asm/signal.h).
const SA_RESTORER: u64 = abi::c::SA_RESTORER;

record! {
    /// `struct sigaction` as rt_sigaction(2) takes it, not the C library's.
    pub SIGACTION = sigaction {
        // `SIG_ERR` is known as 64 bits here: in 32 it is an address.
        sa_handler: Either(Is(sa_handler, 0xffff_ffff), &Ptr, &NameOr(&SA_HANDLER_VALUES, Base::Hex)),
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
