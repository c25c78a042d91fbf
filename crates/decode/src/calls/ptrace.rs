//! ptrace(2).

use crate::hooks::filter::GOTTEN;
use crate::hooks::ptrace::*;
use crate::structs::ptrace::*;
use crate::words::*;

calls! {
    /// ptrace(2).
    pub CALLS:
    ptrace (op: Width(8, &Name(&PTRACE_CMDS)), pid: When(Not(op, abi::c::PTRACE_TRACEME), &Tgid), arg: Cases) -> Ret::Int, []
        by op => PTRACE;
}

cases! {
    /// ptrace(2) by operation.
    pub PTRACE (op, pid):
    PTRACE_TRACEME | PTRACE_ATTACH | PTRACE_INTERRUPT | PTRACE_KILL | PTRACE_LISTEN => ();
    PTRACE_PEEKTEXT | PTRACE_PEEKDATA => (addr: Ptr, data: Out(&Ptr));
    PTRACE_PEEKUSER => (addr: Hook(&USER_OFFSET, &[]), data: Out(&Ptr));
    PTRACE_POKETEXT | PTRACE_POKEDATA => (addr: Ptr, data: Ptr);
    PTRACE_POKEUSER => (addr: Hook(&USER_OFFSET, &[]), data: Ptr);
    PTRACE_CONT | PTRACE_DETACH | PTRACE_SYSCALL | PTRACE_SINGLESTEP | PTRACE_SINGLEBLOCK | PTRACE_SYSEMU
        | PTRACE_SYSEMU_SINGLESTEP => (addr: Ptr, data: Signal);
    PTRACE_SEIZE | PTRACE_SETOPTIONS | PTRACE_OLDSETOPTIONS => (addr: Ptr, data: Width(8, &Flags(&PTRACE_SETOPTIONS_FLAGS)));
    PTRACE_GETEVENTMSG => (addr: Ptr, data: Out(&Ulong));
    PTRACE_GETSIGINFO => (addr: Ptr, data: Out(&Siginfo));
    PTRACE_SETSIGINFO => (addr: Ptr, data: In(&Siginfo));
    PTRACE_GETSIGMASK => (addr: Ulong, data: Either(MaskSize(addr), &Out(&Sigset(Of(addr))), &Late(&Ptr)));
    PTRACE_SETSIGMASK => (addr: Ulong, data: Either(MaskSize(addr), &In(&Sigset(Of(addr))), &Ptr));
    PTRACE_GETREGSET => (addr: Name(&NT_DESCRIPTOR_TYPES), data: Hook(&GET_REGSET, &[addr]));
    PTRACE_SETREGSET => (addr: Name(&NT_DESCRIPTOR_TYPES), data: Hook(&SET_REGSET, &[addr]));
    PTRACE_GETREGS => (_0: UNUSED, addr: Hook(&GET_REGS, &[]));
    PTRACE_SETREGS => (_0: UNUSED, addr: Hook(&SET_REGS, &[]));
    PTRACE_GETFPREGS => (_0: UNUSED, addr: Hook(&GET_FPREGS, &[]));
    PTRACE_SETFPREGS => (_0: UNUSED, addr: Hook(&SET_FPREGS, &[]));
    PTRACE_PEEKSIGINFO => (addr: In(&Struct(&PEEKSIGINFO)), data: Out(&Array(&Siginfo, Retval)));
    PTRACE_SECCOMP_GET_FILTER => (addr: Ulong, data: OutIf(Got::Positive, &Hook(&GOTTEN, &[])));
    PTRACE_SECCOMP_GET_METADATA => (
        addr: Ulong, data: Either(Below(addr, 8), &Late(&Ptr), &OutIf(Got::Always, &Sized(&SECCOMP_METADATA, Least(&Of(addr), &N(16)))))
    );
    PTRACE_GET_SYSCALL_INFO => (
        addr: Ulong, data: Either(Is(addr, 0), &Late(&Ptr), &OutIf(Got::Positive, &Hook(&SYSCALL_INFO, &[addr])))
    );
    PTRACE_SET_SYSCALL_INFO => (
        addr: Ulong, data: Either(Is(addr, 0), &Ptr, &In(&Hook(&SYSCALL_INFO, &[addr])))
    );
    PTRACE_GET_THREAD_AREA | PTRACE_SET_THREAD_AREA | PTRACE_GET_RSEQ_CONFIGURATION
        | PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG | PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG => (addr: Ptr, data: Ptr);
    _ => (addr: Ptr, data: Ptr);
}

#[cfg(test)]
mod tests {
    use crate::testing::{case, check, words};

    const AT: u64 = 0x1000;

    #[test]
    fn user_area() {
        let peek = |at| case(&[3, 7, at, AT]).after(AT, words(&[0x77]));
        check("ptrace", peek(120), "PTRACE_PEEKUSER, 7, 8*ORIG_RAX; [0x77] = 0");
        check("ptrace", peek(164), "PTRACE_PEEKUSER, 7, 8*SS+4; [0x77] = 0");
        check("ptrace", peek(856), "PTRACE_PEEKUSER, 7, offsetof(struct user, u_debugreg)+8; [0x77] = 0");
        check("ptrace", peek(912), "PTRACE_PEEKUSER, 7, sizeof(struct user); [0x77] = 0");
        check("ptrace", peek(920), "PTRACE_PEEKUSER, 7, 0x398; [0x77] = 0");
        check("ptrace", case(&[0]), "PTRACE_TRACEME; = 0");
        check("ptrace", case(&[7, 5, 0, 10]), "PTRACE_CONT, 5, NULL, SIGUSR1; = 0");
    }

    #[test]
    fn an_operation_is_a_long() {
        check("ptrace", case(&[1 << 32, 5, 0, 0]).error(5), "0x100000000 /* PTRACE_??? */, 5, NULL, NULL; = -5");
    }

    #[test]
    fn register_sets_go_as_far_as_the_vector() {
        let set = || case(&[0x4204, 7, 1, AT]).memory(AT, words(&[AT + 0x10, 4096]));
        let got = set().after(AT, words(&[AT + 0x10, 16])).after(AT + 0x10, words(&[1, 2, 3]));
        check("ptrace", got, {
            "PTRACE_GETREGSET, 7, NT_PRSTATUS; {iov_base={r15=0x1, r14=0x2}, iov_len=4096 => 16} = 0"
        });
        check("ptrace", set().error(22), "PTRACE_GETREGSET, 7, NT_PRSTATUS; {iov_base=0x1010, iov_len=4096} = -22");
    }

    #[test]
    fn system_calls_of_stops() {
        let info = |words: &[u64]| {
            case(&[0x420e, 7, 88, AT]).after(AT, crate::testing::words(words)).ret(words.len() as u64 * 8)
        };
        let head = 0xc000_003e_0000_0000;
        check("ptrace", info(&[head | 1, 2, 3, 39, 1, 2, 3, 4, 5, 6]), {
            "PTRACE_GET_SYSCALL_INFO, 7, 88; {op=PTRACE_SYSCALL_INFO_ENTRY, arch=AUDIT_ARCH_X86_64, \
             instruction_pointer=0x2, stack_pointer=0x3, entry={nr=__NR_getpid, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}} = 80"
        });
        check("ptrace", info(&[head | 2, 2, 3, 5, 0]), {
            "PTRACE_GET_SYSCALL_INFO, 7, 88; {op=PTRACE_SYSCALL_INFO_EXIT, arch=AUDIT_ARCH_X86_64, \
             instruction_pointer=0x2, stack_pointer=0x3, exit={rval=5, is_error=0}} = 40"
        });
    }
}
