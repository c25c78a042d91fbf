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
        how: Name(&SIGPROCMASKCMDS), set: Either(MaskSize(sigsetsize), &In(&Sigset(Of(sigsetsize))), &Ptr),
        oldset: Either(MaskSize(sigsetsize), &Out(&Sigset(Of(sigsetsize))), &Late(&Ptr)), sigsetsize: Ulong
    ) -> Ret::Zero, [SIGNAL];
    rt_sigreturn (sigmask: Hook(&FRAME, &[])) -> Ret::Zero, [SIGNAL];
    rt_sigpending (
        set: Either(And(&Not(sigsetsize, 0), &Below(sigsetsize, MASK + 1)), &Out(&Sigset(Of(sigsetsize))), &Late(&Ptr)), sigsetsize: Ulong
    ) -> Ret::Zero, [SIGNAL];
    rt_sigtimedwait (
        set: Either(MaskSize(sigsetsize), &In(&Sigset(Of(sigsetsize))), &Ptr), info: Either(Is(info, 0), &Ptr, &Out(&Siginfo)),
        timeout: In(&Struct(&TIMESPEC)), sigsetsize: Ulong
    ) -> Ret::Hook(&SIGNAL_NUMBER), [SIGNAL];
    rt_sigtimedwait_time64 (
        set: Either(MaskSize(sigsetsize), &In(&Sigset(Of(sigsetsize))), &Ptr), info: Either(Is(info, 0), &Ptr, &Out(&Siginfo)),
        timeout: In(&Struct(&TIMESPEC64)), sigsetsize: Ulong
    ) -> Ret::Hook(&SIGNAL_NUMBER), [SIGNAL];
    rt_sigqueueinfo (tgid: Tgid, signum: Signal, info: In(&Siginfo)) -> Ret::Zero, [SIGNAL | PROCESS];
    rt_tgsigqueueinfo (tgid: Tgid, tid: Tid, signum: Signal, info: In(&Siginfo)) -> Ret::Zero, [PROCESS | SIGNAL];
    rt_sigsuspend (set: Either(MaskSize(sigsetsize), &In(&Sigset(Of(sigsetsize))), &Ptr), sigsetsize: Ulong)
        -> Ret::Zero, [SIGNAL];
    sigaltstack (ss: In(&Struct(&SIGALTSTACK)), old_ss: Out(&Struct(&SIGALTSTACK))) -> Ret::Zero, [SIGNAL];
    kill (pid: TgidOrPgid, signum: Signal) -> Ret::Zero, [SIGNAL | PROCESS];
    tkill (tid: Tid, signum: Signal) -> Ret::Zero, [SIGNAL | PROCESS];
    tgkill (tgid: Tgid, tid: Tid, signum: Signal) -> Ret::Zero, [SIGNAL | PROCESS];
    pidfd_send_signal (pidfd: Fd, signum: Signal, info: In(&Siginfo), flags: Flags(&PIDFD_SEND_SIGNAL_FLAGS))
        -> Ret::Zero, [DESC | SIGNAL | PROCESS];
    pause () -> Ret::Zero, [SIGNAL];
    alarm (seconds: Uint) -> Ret::Int, [];
    signalfd (fd: Fd, mask: Either(MaskSize(sizemask), &In(&Sigset(Of(sizemask))), &Ptr), sizemask: Ulong)
        -> Ret::Fd, [DESC | SIGNAL];
    signalfd4 (
        fd: Fd, mask: Either(MaskSize(sizemask), &In(&Sigset(Of(sizemask))), &Ptr), sizemask: Ulong, flags: Flags(&SFD_FLAGS)
    ) -> Ret::Fd, [DESC | SIGNAL];
    restart_syscall (_0: Hook(&RESUMED, &[])) -> Ret::Int, [];
}

#[cfg(test)]
mod tests {
    use abi::Abi;

    use crate::testing::{case, check, words};

    const AT: u64 = 0x1000;

    #[test]
    fn actions() {
        let action = words(&[0x1234, 0x1400_0000, 0x5678, 0x200]);
        check("rt_sigaction", case(&[10, AT, 0, 8]).memory(AT, action), {
            "SIGUSR1, {sa_handler=0x1234, sa_mask=[USR1], sa_flags=SA_RESTORER|SA_RESTART, sa_restorer=0x5678}; NULL, 8 = 0"
        });
        check("rt_sigaction", case(&[10, 0, AT, 8]).after(AT, words(&[1, 0, 0, 0])), {
            "SIGUSR1, NULL; {sa_handler=SIG_IGN, sa_mask=[], sa_flags=0}, 8 = 0"
        });
    }

    #[test]
    fn masks_have_one_size() {
        let mask = |size| case(&[0, AT, 0, size]).memory(AT, words(&[0x200]));
        check("rt_sigprocmask", mask(8), "SIG_BLOCK, [USR1]; NULL, 8 = 0");
        check("rt_sigprocmask", mask(4).error(22), "SIG_BLOCK, 0x1000; NULL, 4 = -22");
        check("rt_sigpending", case(&[AT, 4]).after(AT, words(&[0x200])), "; [USR1], 4 = 0");
        check("rt_sigpending", case(&[AT, 9]).error(22), "; 0x1000, 9 = -22");
    }

    #[test]
    fn frames_are_where_the_abi_has_them() {
        let sp = 0x8000;
        let frame = |abi, offset: u64| case(&[]).abi(abi).sp(sp).memory(sp + offset, words(&[0x2]));
        check("rt_sigreturn", frame(Abi::X86_64, 296), "{mask=[INT]}; = 0");
        check("rt_sigreturn", frame(Abi::I386, 248), "{mask=[INT]}; = 0");
        check("rt_sigreturn", case(&[]).sp(sp), "{mask=0x8128}; = 0");
    }

    #[test]
    fn results() {
        check("rt_sigtimedwait", case(&[0, 0, 0, 8]).ret(10), "NULL, NULL, NULL, 8; = 10 (SIGUSR1)");
        check("restart_syscall", case(&[]).resumes("poll"), "<... resuming interrupted poll ...>; = 0");
        check("restart_syscall", case(&[]).error(4), "<... resuming interrupted system call ...>; = -4");
        check("kill", case(&[(-5i64) as u64, 99]).error(3), "-5, 99; = -3");
    }
}
