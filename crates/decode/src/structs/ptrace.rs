//! Records of ptrace(2).

use crate::words::*;

record! {
    /// `struct user_regs_struct` of 64-bit x86, sys/user.h.
    pub REGS = user_regs_struct {
        r15: Hex,
        r14: Hex,
        r13: Hex,
        r12: Hex,
        rbp: Hex,
        rbx: Hex,
        r11: Hex,
        r10: Hex,
        r9: Hex,
        r8: Hex,
        rax: Hex,
        rcx: Hex,
        rdx: Hex,
        rsi: Hex,
        rdi: Hex,
        orig_rax: Hex,
        rip: Hex,
        cs: Hex,
        eflags: Hex,
        rsp: Hex,
        ss: Hex,
        fs_base: Hex,
        gs_base: Hex,
        ds: Hex,
        es: Hex,
        fs: Hex,
        gs: Hex,
    }
    /// `struct user_regs_struct` of 32-bit x86, sys/user.h.
    pub REGS32 = user_regs_struct32 {
        ebx: Hex,
        ecx: Hex,
        edx: Hex,
        esi: Hex,
        edi: Hex,
        ebp: Hex,
        eax: Hex,
        xds: Hex,
        xes: Hex,
        xfs: Hex,
        xgs: Hex,
        orig_eax: Hex,
        eip: Hex,
        xcs: Hex,
        eflags: Hex,
        esp: Hex,
        xss: Hex,
    }
    /// `struct user_fpregs_struct` of 32-bit x86, sys/user.h.
    pub FPREGS32 = user_fpregs_struct32 {
        cwd: Hex,
        swd: Hex,
        twd: Hex,
        fip: Hex,
        fcs: Hex,
        foo: Hex,
        fos: Hex,
        st_space: Array(&Hex32, N(20)),
    }
    /// `struct user_fpregs_struct` of 64-bit x86, sys/user.h.
    pub FPREGS = user_fpregs_struct {
        cwd: Hex,
        swd: Hex,
        ftw: Hex,
        fop: Hex,
        rip: Hex,
        rdp: Hex,
        mxcsr: Hex,
        mxcr_mask: Hex,
        st_space: Array(&Hex32, N(32)),
        xmm_space: Array(&Hex32, N(64)),
        padding: Array(&Hex32, N(24)),
    }
    /// `struct ptrace_peeksiginfo_args`, linux/ptrace.h.
    pub PEEKSIGINFO = ptrace_peeksiginfo_args {
        off: U64,
        flags: Flags(&PTRACE_PEEKSIGINFO_FLAGS),
        nr: Uint,
    }
    /// `struct seccomp_metadata`, linux/ptrace.h.
    pub SECCOMP_METADATA = seccomp_metadata {
        filter_off: U64,
        @Out flags: Flags(&SECCOMP_FILTER_FLAGS),
    }
}
