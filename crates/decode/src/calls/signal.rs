//! Signals.

use crate::hooks::frame::FRAME;
use crate::hooks::resume::RESUMED;
use crate::structs::signal::*;
use crate::structs::time::*;
use crate::words::*;

/// The kernel takes signal masks of this size alone (`sizeof(sigset_t)` of asm/signal.h).
const MASK: u64 = 8;

/// The result of rt_sigtimedwait(2): a number, and the name of the signal that it stands for, in every style.
static SIGNAL_NUMBER: RetHook = RetHook {
    name: "signal number",
    run: |walk, raw| {
        let name = abi::signal::name(raw as u32).map_or(Value::Nothing, Value::bare);
        let aux = if let Value::Nothing = name { &[][..] } else { walk.remark("", name) };
        (Outcome::Value(Value::uint(raw)), aux)
    },
    errors: false,
};

calls! {
    /// Signals.
    pub CALLS:
    rt_sigaction (
        signum: Signal, act: In(&Struct(&SIGACTION)), oldact: Out(&Struct(&SIGACTION)), sigsetsize: Ulong
    ) -> Ret::Zero, [SIGNAL];
    rt_sigprocmask (
        how: Name(&SIGPROCMASKCMDS), set: Either(Is(sigsetsize, MASK), &In(&Sigset(N(MASK))), &Ptr),
        oldset: Either(Is(sigsetsize, MASK), &Out(&Sigset(N(MASK))), &Late(&Ptr)), sigsetsize: Ulong
    ) -> Ret::Zero, [SIGNAL];
    rt_sigreturn (_0: Hook(&FRAME, &[])) -> Ret::Zero, [SIGNAL];
    rt_sigpending (
        set: Either(Below(sigsetsize, MASK + 1), &Out(&Sigset(Of(sigsetsize))), &Late(&Ptr)), sigsetsize: Ulong
    ) -> Ret::Zero, [SIGNAL];
    rt_sigtimedwait (
        set: Either(Is(sigsetsize, MASK), &In(&Sigset(N(MASK))), &Ptr), info: Out(&Siginfo),
        timeout: In(&Struct(&TIMESPEC)), sigsetsize: Ulong
    ) -> Ret::Hook(&SIGNAL_NUMBER), [SIGNAL];
    rt_sigtimedwait_time64 (
        set: Either(Is(sigsetsize, MASK), &In(&Sigset(N(MASK))), &Ptr), info: Out(&Siginfo),
        timeout: In(&Struct(&TIMESPEC64)), sigsetsize: Ulong
    ) -> Ret::Hook(&SIGNAL_NUMBER), [SIGNAL];
    rt_sigqueueinfo (tgid: Tgid, signum: Signal, info: In(&Siginfo)) -> Ret::Zero, [SIGNAL | PROCESS];
    rt_tgsigqueueinfo (tgid: Tgid, tid: Tid, signum: Signal, info: In(&Siginfo)) -> Ret::Zero, [PROCESS | SIGNAL];
    rt_sigsuspend (set: Either(Is(sigsetsize, MASK), &In(&Sigset(N(MASK))), &Ptr), sigsetsize: Ulong)
        -> Ret::Zero, [SIGNAL];
    sigaltstack (ss: In(&Struct(&SIGALTSTACK)), old_ss: Out(&Struct(&SIGALTSTACK))) -> Ret::Zero, [SIGNAL];
    kill (pid: TgidOrPgid, signum: Signal) -> Ret::Zero, [SIGNAL | PROCESS];
    tkill (tid: Tid, signum: Signal) -> Ret::Zero, [SIGNAL | PROCESS];
    tgkill (tgid: Tgid, tid: Tid, signum: Signal) -> Ret::Zero, [SIGNAL | PROCESS];
    pidfd_send_signal (pidfd: Fd, signum: Signal, info: In(&Siginfo), flags: Flags(&PIDFD_SEND_SIGNAL_FLAGS))
        -> Ret::Zero, [DESC | SIGNAL | PROCESS];
    pause () -> Ret::Zero, [SIGNAL];
    alarm (seconds: Uint) -> Ret::Int, [];
    signalfd (fd: Fd, mask: Either(Is(sizemask, MASK), &In(&Sigset(N(MASK))), &Ptr), sizemask: Ulong)
        -> Ret::Fd, [DESC | SIGNAL];
    signalfd4 (
        fd: Fd, mask: Either(Is(sizemask, MASK), &In(&Sigset(N(MASK))), &Ptr), sizemask: Ulong, flags: Flags(&SFD_FLAGS)
    ) -> Ret::Fd, [DESC | SIGNAL];
    restart_syscall (_0: Hook(&RESUMED, &[])) -> Ret::Int, [];
}
