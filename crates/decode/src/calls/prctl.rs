//! prctl(2), arch_prctl(2), seccomp(2).

use crate::hooks::prctl::*;
use crate::structs::prctl::*;
use crate::words::*;

use abi::names as n;

/// `PR_SET_PTRACER_ANY` as a pid.
const ANY: u64 = 0xffff_ffff;

calls! {
    /// prctl(2), arch_prctl(2), seccomp(2).
    pub CALLS:
    prctl (op: Name(&PRCTL_OPTIONS), arg: Cases) -> Ret::Int, [CREDS | COMM_CHANGE] by op => PRCTL;
    arch_prctl (op: Name(&ARCHVALS), arg: Cases) -> Ret::Int, [] by op => ARCH_PRCTL;
    seccomp (operation: Name(&SECCOMP_OPS), arg: Cases) -> Ret::Int, [] by operation => SECCOMP;
}

cases! {
    /// seccomp(2) by operation.
    pub SECCOMP (operation):
    SECCOMP_SET_MODE_FILTER => (flags: Flags(&SECCOMP_FILTER_FLAGS), args: In(&Struct(&SECCOMP_PROGRAM)));
    SECCOMP_GET_ACTION_AVAIL => (flags: Hex32, args: In(&Name(&SECCOMP_RET_ACTION)));
    SECCOMP_GET_NOTIF_SIZES => (flags: Hex32, args: Out(&Struct(&NOTIF_SIZES)));
    _ => (flags: Hex32, args: Ptr);
}

cases! {
    /// arch_prctl(2) of x86 by operation.
    pub ARCH_PRCTL (op):
    ARCH_GET_FS | ARCH_GET_GS => (addr: Out(&Ptr));
    ARCH_GET_CPUID => ();
    ARCH_GET_XCOMP_SUPP | ARCH_GET_XCOMP_PERM | ARCH_GET_XCOMP_GUEST_PERM => (addr: Out(&Hook(&XFEATURE_SET, &[])));
    ARCH_REQ_XCOMP_PERM | ARCH_REQ_XCOMP_GUEST_PERM => (addr: Hook(&XFEATURE, &[]));
    _ => (addr: Hex);
}

cases! {
    /// prctl(2) by operation.
    pub PRCTL (op):
    PR_SET_PDEATHSIG => (sig: Either(Below(sig, 65), &Signal, &Ulong));
    PR_GET_PDEATHSIG => (sig: Out(&Signal));
    PR_GET_DUMPABLE => () -> Ret::Hook(&DUMPABLE);
    PR_SET_DUMPABLE => (dumpable: Width(8, &Name(&PR_DUMPABLE)));
    PR_GET_UNALIGN => (flags: Out(&Flags(&PR_UNALIGN_FLAGS)));
    PR_SET_UNALIGN => (flags: Flags(&PR_UNALIGN_FLAGS));
    PR_GET_KEEPCAPS | PR_GET_TIMING | PR_GET_SECCOMP | PR_GET_TIMERSLACK => ();
    PR_TASK_PERF_EVENTS_DISABLE | PR_TASK_PERF_EVENTS_ENABLE => ();
    PR_GET_FP_MODE => () -> Ret::Hook(&FP_MODE);
    PR_SET_KEEPCAPS => (state: Ulong);
    PR_SET_FPEMU => (fpemu: Ulong);
    PR_SET_FPEXC | PR_SET_TIMING => (mode: Ulong);
    PR_SET_ENDIAN => (endianness: Ulong);
    PR_SET_CHILD_SUBREAPER => (set: Ulong);
    PR_SET_TIMERSLACK => (slack: Width(8, &Long));
    PR_GET_FPEMU => (fpemu: Out(&Uint));
    PR_GET_FPEXC => (mode: Out(&Uint));
    PR_GET_ENDIAN => (endianness: Out(&Uint));
    PR_GET_CHILD_SUBREAPER => (isset: Out(&Uint));
    PR_SET_NAME => (name: In(&Hook(&NAME, &[])));
    PR_GET_NAME => (name: Out(&Hook(&NAME, &[])));
    PR_CAPBSET_READ | PR_CAPBSET_DROP => (cap: Width(8, &Name(&CAP)));
    PR_GET_TSC => (flag: Out(&Name(&PR_TSC)));
    PR_SET_TSC => (flag: Name(&PR_TSC));
    PR_GET_SECUREBITS => () -> Ret::Hook(&SECURE_BITS);
    PR_SET_SECUREBITS => (flags: Width(8, &Flags(&SECBITS)));
    PR_MCE_KILL => (
        operation: Width(8, &Name(&n::PR_MCE_KILL)),
        policy: When(Is(operation, abi::c::PR_MCE_KILL_SET), &Width(8, &Name(&PR_MCE_KILL_POLICY))),
        arg3: Register(2, &When(Not(operation, abi::c::PR_MCE_KILL_SET), &Hex)), arg4: Register(3, &Hex), arg5: Register(4, &Hex)
    );
    PR_MCE_KILL_GET => (arg2: Hex, arg3: Hex, arg4: Hex, arg5: Hex) -> Ret::Hook(&MCE_POLICY);
    PR_SET_MM => (operation: Name(&n::PR_SET_MM), arg3: Hex, arg4: Hex, arg5: Hex);
    PR_GET_TID_ADDRESS => (addr: Out(&Ptr));
    PR_SET_NO_NEW_PRIVS => (set: Ulong, arg3: Hex, arg4: Hex, arg5: Hex);
    PR_SET_THP_DISABLE => (flag: Ulong, arg3: Hex, arg4: Hex, arg5: Hex);
    PR_SET_IO_FLUSHER => (state: Ulong, arg3: Hex, arg4: Hex, arg5: Hex);
    PR_SET_FP_MODE => (mode: Flags(&PR_FP_MODE));
    PR_CAP_AMBIENT => (
        operation: Width(8, &Name(&n::PR_CAP_AMBIENT)),
        caps: When(OneOf(operation, &AMBIENT_OF_ONE), &Width(8, &Name(&CAP))),
        arg3: Register(2, &Either(OneOf(operation, &AMBIENT_OF_ONE), &UNUSED, &Hex)), arg4: Register(3, &Hex), arg5: Register(4, &Hex)
    );
    PR_SVE_SET_VL => (value: Hook(&SVE_LENGTH, &[])) -> Ret::Hook(&SVE_RESULT);
    PR_SVE_GET_VL => () -> Ret::Hook(&SVE_RESULT);
    PR_SME_SET_VL => (arg: Hook(&SME_LENGTH, &[])) -> Ret::Hook(&SME_RESULT);
    PR_SME_GET_VL => () -> Ret::Hook(&SME_RESULT);
    PR_GET_SPECULATION_CTRL => (misfeature: Width(8, &Name(&PR_SPEC_CMDS)))
        -> Ret::Hook(&SPECULATION);
    PR_SET_SPECULATION_CTRL => (
        misfeature: Width(8, &Name(&PR_SPEC_CMDS)),
        value: Either(Below(misfeature, 3), &Width(8, &Name(&PR_SPEC_SET_STORE_BYPASS_FLAGS)), &Hex)
    );
    PR_PAC_RESET_KEYS => (keys: Width(8, &Flags(&PR_PAC_KEYS)), arg3: Hex, arg4: Hex, arg5: Hex);
    PR_PAC_SET_ENABLED_KEYS => (
        bitmask_affected: Width(8, &Flags(&PR_PAC_ENABLED_KEYS)), bitmask_set: Width(8, &Flags(&PR_PAC_ENABLED_KEYS)), arg4: Hex, arg5: Hex
    );
    PR_PAC_GET_ENABLED_KEYS => (arg2: Hex, arg3: Hex, arg4: Hex, arg5: Hex)
        -> Ret::Hook(&PAC_KEYS);
    PR_SET_TAGGED_ADDR_CTRL => (mode: Width(8, &Packed(&TAGGED_ADDR)), arg3: Hex, arg4: Hex, arg5: Hex);
    PR_GET_TAGGED_ADDR_CTRL => (arg2: Hex, arg3: Hex, arg4: Hex, arg5: Hex)
        -> Ret::Hook(&TAGGED);
    PR_SET_SYSCALL_USER_DISPATCH => (
        operation: Width(8, &Name(&PR_SUD_CMDS)), off: Hex, size: Hex, switch: Ptr
    );
    PR_SCHED_CORE => (
        operation: Name(&PR_SCHED_CORE_CMDS), pid: Tgid, pid_type: Hook(&PIDTYPE, &[]),
        cookie: When(Is(operation, abi::c::PR_SCHED_CORE_GET), &Out(&Hex64)),
        arg5: Register(4, &When(Not(operation, abi::c::PR_SCHED_CORE_GET), &Hex))
    );
    PR_SET_MDWE => (mask: Flags(&PR_MDWE_FLAGS), arg3: Hex, arg4: Hex, arg5: Hex);
    PR_GET_MDWE => (arg2: Hex, arg3: Hex, arg4: Hex, arg5: Hex) -> Ret::Hook(&MDWE);
    PR_RISCV_V_SET_CONTROL => (arg: Width(8, &Packed(&RISCV_V)));
    PR_RISCV_V_GET_CONTROL => () -> Ret::Hook(&RISCV_STATE);
    PR_RISCV_SET_ICACHE_FLUSH_CTX => (
        ctx: Width(8, &Name(&PR_RISCV_ICACHE_FLUSH_CTXES)), scope: Width(8, &Name(&PR_RISCV_ICACHE_FLUSH_SCOPES))
    );
    PR_PPC_GET_DEXCR => (which: Width(8, &Name(&PR_PPC_DEXCR_ASPECTS)), arg3: Hex, arg4: Hex, arg5: Hex)
        -> Ret::Hook(&DEXCR);
    PR_PPC_SET_DEXCR => (
        which: Width(8, &Name(&PR_PPC_DEXCR_ASPECTS)), ctrl: Width(8, &Flags(&PR_PPC_DEXCR_CTRL_FLAGS)), arg4: Hex, arg5: Hex
    );
    PR_SET_VMA => (
        attr: Width(8, &Name(&n::PR_SET_VMA)), addr: When(Is(attr, 0), &Ptr), size: When(Is(attr, 0), &Ulong),
        name: When(Is(attr, 0), &In(&Text)), arg3: Register(2, &When(Not(attr, 0), &Hex)),
        arg4: Register(3, &When(Not(attr, 0), &Hex)), arg5: Register(4, &When(Not(attr, 0), &Hex))
    );
    PR_SET_PTRACER => (pid: Either(Bits(pid, ANY, ANY), &NameOr(&PTRACER_ANY, Base::Dec), &Tgid));
    PR_SET_SECCOMP => (
        mode: Width(8, &Name(&SECCOMP_MODE)),
        filter: When(Is(mode, abi::c::SECCOMP_MODE_FILTER), &In(&Struct(&SECCOMP_PROGRAM))),
        arg3: Register(2, &When(OUT_OF_MODES, &Hex)), arg4: Register(3, &When(OUT_OF_MODES, &Hex)),
        arg5: Register(4, &When(OUT_OF_MODES, &Hex))
    );
    _ => (arg2: Hex, arg3: Hex, arg4: Hex, arg5: Hex);
}

/// The `PR_CAP_AMBIENT` operations on one capability.
const AMBIENT_OF_ONE: [u64; 3] =
    [abi::c::PR_CAP_AMBIENT_IS_SET, abi::c::PR_CAP_AMBIENT_RAISE, abi::c::PR_CAP_AMBIENT_LOWER];

/// `PR_SET_SECCOMP`'s mode (the second argument) is neither of the two.
const OUT_OF_MODES: Cond = And(&Not(Arg(1), abi::c::SECCOMP_MODE_STRICT), &Not(Arg(1), abi::c::SECCOMP_MODE_FILTER));

#[cfg(test)]
mod tests {
    use crate::testing::{bytes, case, check, halves, words};

    const AT: u64 = 0x1000;

    #[test]
    fn options() {
        check("prctl", case(&[1, 9]), "PR_SET_PDEATHSIG, SIGKILL; = 0");
        check("prctl", case(&[2, AT]).after(AT, halves(&[9])), "PR_GET_PDEATHSIG; [SIGKILL] = 0");
        check("prctl", case(&[3]).ret(1), "PR_GET_DUMPABLE; = 1 (SUID_DUMP_USER)");
        check("prctl", case(&[27]).ret(0x10), "PR_GET_SECUREBITS; = 0x10 (SECBIT_KEEP_CAPS)");
        check("prctl", case(&[27]).ret(0), "PR_GET_SECUREBITS; = 0");
        check("prctl", case(&[47, 2, 0, 0, 0]).error(1), "PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_CHOWN, 0, 0; = -1");
        check(
            "prctl",
            case(&[47, 4, 1, 2, 0]).error(22),
            "PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0x1, 0x2, 0; = -22",
        );
        check("prctl", case(&[0x5961_6d61, u64::MAX]), "PR_SET_PTRACER, PR_SET_PTRACER_ANY; = 0");
        check("prctl", case(&[22, 1]).error(22), "PR_SET_SECCOMP, SECCOMP_MODE_STRICT; = -22");
        check("prctl", case(&[22, 5, 1]).error(22), "PR_SET_SECCOMP, 0x5 /* SECCOMP_MODE_??? */, 0x1, 0, 0; = -22");
        check("prctl", case(&[999, 1, 2]).error(22), "0x3e7 /* PR_??? */, 0x1, 0x2, 0, 0; = -22");
    }

    #[test]
    fn names_of_arguments_depend_on_the_operation() {
        let sched = |op: u64| case(&[62, op, 5, 1, AT]).after(AT, words(&[7]));
        check("prctl", sched(0), "PR_SCHED_CORE, PR_SCHED_CORE_GET, 5, 0x1 /* PIDTYPE_TGID */; [0x7] = 0");
        check("prctl", sched(1), "PR_SCHED_CORE, PR_SCHED_CORE_CREATE, 5, 0x1 /* PIDTYPE_TGID */; 0x1000 = 0");
        check("prctl", case(&[33, 1, 1, 2, 3]), "PR_MCE_KILL, PR_MCE_KILL_SET, PR_MCE_KILL_EARLY, 0x2, 0x3; = 0");
        check("prctl", case(&[33, 0, 1, 2, 3]), "PR_MCE_KILL, PR_MCE_KILL_CLEAR, 0x1, 0x2, 0x3; = 0");
    }

    #[test]
    fn vector_lengths() {
        check("prctl", case(&[50, 0x40]).ret(0x40), "PR_SVE_SET_VL, 0x40; = 0x40");
        check("prctl", case(&[50, 1 << 18 | 2]).error(22), "PR_SVE_SET_VL, PR_SVE_SET_VL_ONEXEC|0x2; = -22");
    }

    #[test]
    fn a_name_has_15_bytes() {
        let name = |text: &str| case(&[15, AT]).memory(AT, text.as_bytes().to_vec());
        check("prctl", name("fifteen bytes..\0"), "PR_SET_NAME, \"fifteen bytes..\"...; = 0");
        check("prctl", name("sixteen bytes...\0"), "PR_SET_NAME, \"sixteen bytes..\"...; = 0");
    }

    #[test]
    fn states_of_the_processor() {
        check("arch_prctl", case(&[0x1003, AT]).after(AT, words(&[0x77])), "ARCH_GET_FS; [0x77] = 0");
        check(
            "arch_prctl",
            case(&[0x1023, 18]).error(22),
            "ARCH_REQ_XCOMP_PERM, 0x12 /* XFEATURE_XTILE_DATA */; = -22",
        );
        check("arch_prctl", case(&[0x1021, AT]).after(AT, words(&[0x8e7])), {
            "ARCH_GET_XCOMP_SUPP; [0x8e7 /* XFEATURE_MASK_FPSSE|XFEATURE_MASK_YMM|XFEATURE_MASK_AVX512|0x800 */] = 0"
        });
    }

    #[test]
    fn filters() {
        let program = bytes(&[(3, 2), (0, 6), (AT + 0x10, 8)]);
        let code = |code: u64, jt: u64, jf: u64, k: u64| code | jt << 16 | jf << 24 | k << 32;
        let instructions = words(&[code(0x20, 0, 0, 4), code(0x15, 1, 0, 59), code(0x06, 0, 0, 0x5_0001)]);
        check("seccomp", case(&[1, 0, AT]).memory(AT, program).memory(AT + 0x10, instructions), {
            "SECCOMP_SET_MODE_FILTER, 0, {len=3, filter=0x1010 /* 3  */ [BPF_STMT(BPF_LD|BPF_W|BPF_ABS, 0x4), \
             BPF_JUMP(BPF_JMP|BPF_K|BPF_JEQ, 0x3b, 0x1, 0), BPF_STMT(BPF_RET|BPF_K, SECCOMP_RET_ERRNO|0x1)]}; = 0"
        });
        check("seccomp", case(&[2, 0, AT]).memory(AT, halves(&[0x7fff_0000])), {
            "SECCOMP_GET_ACTION_AVAIL, 0, [SECCOMP_RET_ALLOW]; = 0"
        });
    }
}
