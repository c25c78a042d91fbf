//! ptrace(2).

use crate::hooks::filter::GOTTEN;
use crate::hooks::ptrace::*;
use crate::structs::ptrace::*;
use crate::words::*;

calls! {
    /// ptrace(2).
    pub CALLS:
    ptrace (op: Name(&PTRACE_CMDS), pid: When(Not(op, abi::c::PTRACE_TRACEME), &Tgid), arg: Cases) -> Ret::Int, []
        by op => PTRACE;
}

cases! {
    /// ptrace(2) by operation.
    pub PTRACE (op, pid):
    PTRACE_TRACEME | PTRACE_ATTACH | PTRACE_INTERRUPT | PTRACE_KILL | PTRACE_LISTEN => ();
    PTRACE_PEEKTEXT | PTRACE_PEEKDATA => (addr: Ptr, data: Out(&Ptr));
    PTRACE_PEEKUSER => (addr: Hook(&USER_OFFSET, &[]), data: Out(&Ptr));
    PTRACE_POKETEXT | PTRACE_POKEDATA => (addr: Ptr, data: Hex);
    PTRACE_POKEUSER => (addr: Hook(&USER_OFFSET, &[]), data: Hex);
    PTRACE_CONT | PTRACE_DETACH | PTRACE_SYSCALL | PTRACE_SINGLESTEP | PTRACE_SINGLEBLOCK | PTRACE_SYSEMU
        | PTRACE_SYSEMU_SINGLESTEP => (addr: Ptr, data: Signal);
    PTRACE_SEIZE | PTRACE_SETOPTIONS | PTRACE_OLDSETOPTIONS => (addr: Ptr, data: Flags(&PTRACE_SETOPTIONS_FLAGS));
    PTRACE_GETEVENTMSG => (addr: Ptr, data: Out(&Ulong));
    PTRACE_GETSIGINFO => (addr: Ptr, data: Out(&Siginfo));
    PTRACE_SETSIGINFO => (addr: Ptr, data: In(&Siginfo));
    PTRACE_GETSIGMASK => (addr: Ulong, data: Out(&Sigset(Of(addr))));
    PTRACE_SETSIGMASK => (addr: Ulong, data: In(&Sigset(Of(addr))));
    PTRACE_GETREGSET => (addr: Name(&NT_DESCRIPTOR_TYPES), data: Hook(&GET_REGSET, &[addr]));
    PTRACE_SETREGSET => (addr: Name(&NT_DESCRIPTOR_TYPES), data: Hook(&SET_REGSET, &[addr]));
    PTRACE_GETREGS => (_0: UNUSED, addr: Out(&Struct(&REGS)));
    PTRACE_SETREGS => (_0: UNUSED, addr: In(&Struct(&REGS)));
    PTRACE_GETFPREGS => (_0: UNUSED, addr: Out(&Struct(&FPREGS)));
    PTRACE_SETFPREGS => (_0: UNUSED, addr: In(&Struct(&FPREGS)));
    PTRACE_PEEKSIGINFO => (addr: In(&Struct(&PEEKSIGINFO)), data: Out(&Array(&Siginfo, Retval)));
    PTRACE_SECCOMP_GET_FILTER => (addr: Ulong, data: OutIf(Got::Positive, &Hook(&GOTTEN, &[])));
    PTRACE_SECCOMP_GET_METADATA => (
        addr: Ulong, data: Either(Below(addr, 8), &Late(&Ptr), &OutIf(Got::Always, &Sized(&SECCOMP_METADATA, Of(addr))))
    );
    PTRACE_GET_SYSCALL_INFO => (
        addr: Ulong, data: Either(Is(addr, 0), &Late(&Ptr), &OutIf(Got::Positive, &Hook(&SYSCALL_INFO, &[addr])))
    );
    PTRACE_SET_SYSCALL_INFO => (
        addr: Ulong, data: Either(Is(addr, 0), &Ptr, &In(&Hook(&SYSCALL_INFO, &[addr])))
    );
    PTRACE_ARCH_PRCTL => (addr: Ptr, data: Hex);
    PTRACE_GET_THREAD_AREA | PTRACE_SET_THREAD_AREA | PTRACE_GET_RSEQ_CONFIGURATION
        | PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG | PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG => (addr: Hex, data: Ptr);
    _ => (addr: Ptr, data: Ptr);
}
