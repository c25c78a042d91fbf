// From data/prctl.const by `cargo xtask codegen`. Do not edit.
use crate::{Abi, Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 23 names, else `ARCH_???`.
pub static ARCHVALS: Table = Table {
    name: "archvals",
    unknown: "ARCH_???",
    sorted: true,
    entries: &[
        e(0x1001, "ARCH_SET_GS"), e(0x1002, "ARCH_SET_FS"), e(0x1003, "ARCH_GET_FS"), e(0x1004, "ARCH_GET_GS"),
        e(0x1011, "ARCH_GET_CPUID"), e(0x1012, "ARCH_SET_CPUID"), e(0x1021, "ARCH_GET_XCOMP_SUPP"),
        e(0x1022, "ARCH_GET_XCOMP_PERM"), e(0x1023, "ARCH_REQ_XCOMP_PERM"), e(0x1024, "ARCH_GET_XCOMP_GUEST_PERM"),
        e(0x1025, "ARCH_REQ_XCOMP_GUEST_PERM"), e(0x2001, "ARCH_MAP_VDSO_X32"), e(0x2002, "ARCH_MAP_VDSO_32"),
        e(0x2003, "ARCH_MAP_VDSO_64"), e(0x4001, "ARCH_GET_UNTAG_MASK"), e(0x4002, "ARCH_ENABLE_TAGGED_ADDR"),
        e(0x4003, "ARCH_GET_MAX_TAG_BITS"), e(0x4004, "ARCH_FORCE_TAGGED_SVA"), e(0x5001, "ARCH_SHSTK_ENABLE"),
        e(0x5002, "ARCH_SHSTK_DISABLE"), e(0x5003, "ARCH_SHSTK_LOCK"), e(0x5004, "ARCH_SHSTK_UNLOCK"),
        e(0x5005, "ARCH_SHSTK_STATUS"),
    ],
    differs: &[
        (Abi::Aarch64, &[]),
        (Abi::Arm, &[]),
        (Abi::Riscv64, &[]),
    ],
};

/// 4 names, else `PR_CAP_AMBIENT_???`.
pub static PR_CAP_AMBIENT: Table = Table {
    name: "pr_cap_ambient",
    unknown: "PR_CAP_AMBIENT_???",
    sorted: true,
    entries: &[
        e(1, "PR_CAP_AMBIENT_IS_SET"), e(2, "PR_CAP_AMBIENT_RAISE"), e(3, "PR_CAP_AMBIENT_LOWER"),
        e(4, "PR_CAP_AMBIENT_CLEAR_ALL"),
    ],
    differs: &[],
};

/// 3 names, else `SUID_DUMP_???`.
pub static PR_DUMPABLE: Table = Table {
    name: "pr_dumpable",
    unknown: "SUID_DUMP_???",
    sorted: true,
    entries: &[
        e(0, "SUID_DUMP_DISABLE"), e(1, "SUID_DUMP_USER"), e(2, "SUID_DUMP_ROOT"),
    ],
    differs: &[],
};

/// 2 names, else `PR_FP_MODE_???`.
pub static PR_FP_MODE: Table = Table {
    name: "pr_fp_mode",
    unknown: "PR_FP_MODE_???",
    sorted: true,
    entries: &[
        e(1, "PR_FP_MODE_FR"), e(2, "PR_FP_MODE_FRE"),
    ],
    differs: &[],
};

/// 2 names, else `PR_MCE_KILL_???`.
pub static PR_MCE_KILL: Table = Table {
    name: "pr_mce_kill",
    unknown: "PR_MCE_KILL_???",
    sorted: true,
    entries: &[
        e(0, "PR_MCE_KILL_CLEAR"), e(1, "PR_MCE_KILL_SET"),
    ],
    differs: &[],
};

/// 3 names, else `PR_MCE_KILL_???`.
pub static PR_MCE_KILL_POLICY: Table = Table {
    name: "pr_mce_kill_policy",
    unknown: "PR_MCE_KILL_???",
    sorted: true,
    entries: &[
        e(0, "PR_MCE_KILL_LATE"), e(1, "PR_MCE_KILL_EARLY"), e(2, "PR_MCE_KILL_DEFAULT"),
    ],
    differs: &[],
};

/// 2 names, else `PR_MDWE_???`.
pub static PR_MDWE_FLAGS: Table = Table {
    name: "pr_mdwe_flags",
    unknown: "PR_MDWE_???",
    sorted: true,
    entries: &[
        e(1, "PR_MDWE_REFUSE_EXEC_GAIN"), e(2, "PR_MDWE_NO_INHERIT"),
    ],
    differs: &[],
};

/// 5 names, else `PR_PAC_???`.
pub static PR_PAC_KEYS: Table = Table {
    name: "pr_pac_keys",
    unknown: "PR_PAC_???",
    sorted: true,
    entries: &[
        e(1, "PR_PAC_APIAKEY"), e(2, "PR_PAC_APIBKEY"), e(4, "PR_PAC_APDAKEY"), e(8, "PR_PAC_APDBKEY"),
        e(0x10, "PR_PAC_APGAKEY"),
    ],
    differs: &[],
};

/// 4 names, else `PR_PAC_???`.
pub static PR_PAC_ENABLED_KEYS: Table = Table {
    name: "pr_pac_enabled_keys",
    unknown: "PR_PAC_???",
    sorted: true,
    entries: &[
        e(1, "PR_PAC_APIAKEY"), e(2, "PR_PAC_APIBKEY"), e(4, "PR_PAC_APDAKEY"), e(8, "PR_PAC_APDBKEY"),
    ],
    differs: &[],
};

/// 4 names, else `PR_SCHED_CORE_???`.
pub static PR_SCHED_CORE_CMDS: Table = Table {
    name: "pr_sched_core_cmds",
    unknown: "PR_SCHED_CORE_???",
    sorted: true,
    entries: &[
        e(0, "PR_SCHED_CORE_GET"), e(1, "PR_SCHED_CORE_CREATE"), e(2, "PR_SCHED_CORE_SHARE_TO"),
        e(3, "PR_SCHED_CORE_SHARE_FROM"),
    ],
    differs: &[],
};

/// 4 names, else `PIDTYPE_???`.
pub static PR_SCHED_CORE_PIDTYPES: Table = Table {
    name: "pr_sched_core_pidtypes",
    unknown: "PIDTYPE_???",
    sorted: true,
    entries: &[
        e(0, "PIDTYPE_PID"), e(1, "PIDTYPE_TGID"), e(2, "PIDTYPE_PGID"), e(3, "PIDTYPE_SID"),
    ],
    differs: &[],
};

/// 15 names, else `PR_SET_MM_???`.
pub static PR_SET_MM: Table = Table {
    name: "pr_set_mm",
    unknown: "PR_SET_MM_???",
    sorted: true,
    entries: &[
        e(1, "PR_SET_MM_START_CODE"), e(2, "PR_SET_MM_END_CODE"), e(3, "PR_SET_MM_START_DATA"),
        e(4, "PR_SET_MM_END_DATA"), e(5, "PR_SET_MM_START_STACK"), e(6, "PR_SET_MM_START_BRK"), e(7, "PR_SET_MM_BRK"),
        e(8, "PR_SET_MM_ARG_START"), e(9, "PR_SET_MM_ARG_END"), e(0xa, "PR_SET_MM_ENV_START"),
        e(0xb, "PR_SET_MM_ENV_END"), e(0xc, "PR_SET_MM_AUXV"), e(0xd, "PR_SET_MM_EXE_FILE"), e(0xe, "PR_SET_MM_MAP"),
        e(0xf, "PR_SET_MM_MAP_SIZE"),
    ],
    differs: &[],
};

/// 1 names, else `PR_SET_VMA_???`.
pub static PR_SET_VMA: Table = Table {
    name: "pr_set_vma",
    unknown: "PR_SET_VMA_???",
    sorted: true,
    entries: &[
        e(0, "PR_SET_VMA_ANON_NAME"),
    ],
    differs: &[],
};

/// 2 names, else `PR_SME_???`.
pub static PR_SME_VL_FLAGS: Table = Table {
    name: "pr_sme_vl_flags",
    unknown: "PR_SME_???",
    sorted: false,
    entries: &[
        e(0x40000, "PR_SME_SET_VL_ONEXEC"), e(0x20000, "PR_SME_VL_INHERIT"),
    ],
    differs: &[],
};

/// 2 names, else `PR_SVE_???`.
pub static PR_SVE_VL_FLAGS: Table = Table {
    name: "pr_sve_vl_flags",
    unknown: "PR_SVE_???",
    sorted: false,
    entries: &[
        e(0x40000, "PR_SVE_SET_VL_ONEXEC"), e(0x20000, "PR_SVE_VL_INHERIT"),
    ],
    differs: &[],
};

/// 3 names, else `PR_SPEC_???`.
pub static PR_SPEC_CMDS: Table = Table {
    name: "pr_spec_cmds",
    unknown: "PR_SPEC_???",
    sorted: true,
    entries: &[
        e(0, "PR_SPEC_STORE_BYPASS"), e(1, "PR_SPEC_INDIRECT_BRANCH"), e(2, "PR_SPEC_L1D_FLUSH"),
    ],
    differs: &[],
};

/// 6 names, else `PR_SPEC_???`.
pub static PR_SPEC_GET_STORE_BYPASS_FLAGS: Table = Table {
    name: "pr_spec_get_store_bypass_flags",
    unknown: "PR_SPEC_???",
    sorted: true,
    entries: &[
        e(0, "PR_SPEC_NOT_AFFECTED"), e(1, "PR_SPEC_PRCTL"), e(2, "PR_SPEC_ENABLE"), e(4, "PR_SPEC_DISABLE"),
        e(8, "PR_SPEC_FORCE_DISABLE"), e(0x10, "PR_SPEC_DISABLE_NOEXEC"),
    ],
    differs: &[],
};

/// 4 names, else `PR_SPEC_???`.
pub static PR_SPEC_SET_STORE_BYPASS_FLAGS: Table = Table {
    name: "pr_spec_set_store_bypass_flags",
    unknown: "PR_SPEC_???",
    sorted: true,
    entries: &[
        e(2, "PR_SPEC_ENABLE"), e(4, "PR_SPEC_DISABLE"), e(8, "PR_SPEC_FORCE_DISABLE"),
        e(0x10, "PR_SPEC_DISABLE_NOEXEC"),
    ],
    differs: &[],
};

/// 3 names, else `PR_SYS_DISPATCH_???`.
pub static PR_SUD_CMDS: Table = Table {
    name: "pr_sud_cmds",
    unknown: "PR_SYS_DISPATCH_???",
    sorted: true,
    entries: &[
        e(0, "PR_SYS_DISPATCH_OFF"), e(1, "PR_SYS_DISPATCH_EXCLUSIVE_ON"), e(2, "PR_SYS_DISPATCH_INCLUSIVE_ON"),
    ],
    differs: &[],
};

/// 1 names, else `PR_TAGGED_ADDR_???`.
pub static PR_TAGGED_ADDR_ENABLE: Table = Table {
    name: "pr_tagged_addr_enable",
    unknown: "PR_TAGGED_ADDR_???",
    sorted: true,
    entries: &[
        e(1, "PR_TAGGED_ADDR_ENABLE"),
    ],
    differs: &[],
};

/// 4 names, else `PR_MTE_TCF_???`.
pub static PR_TAGGED_ADDR_MTE_TCF: Table = Table {
    name: "pr_tagged_addr_mte_tcf",
    unknown: "PR_MTE_TCF_???",
    sorted: true,
    entries: &[
        e(0, "PR_MTE_TCF_NONE"), e(2, "PR_MTE_TCF_SYNC"), e(4, "PR_MTE_TCF_ASYNC"), e(6, "PR_MTE_TCF_MASK"),
    ],
    differs: &[],
};

/// 2 names, else `PR_TSC_???`.
pub static PR_TSC: Table = Table {
    name: "pr_tsc",
    unknown: "PR_TSC_???",
    sorted: true,
    entries: &[
        e(1, "PR_TSC_ENABLE"), e(2, "PR_TSC_SIGSEGV"),
    ],
    differs: &[],
};

/// 2 names, else `PR_UNALIGN_???`.
pub static PR_UNALIGN_FLAGS: Table = Table {
    name: "pr_unalign_flags",
    unknown: "PR_UNALIGN_???",
    sorted: true,
    entries: &[
        e(1, "PR_UNALIGN_NOPRINT"), e(2, "PR_UNALIGN_SIGBUS"),
    ],
    differs: &[],
};

/// 4 names, else `PR_PPC_DEXCR_???`.
pub static PR_PPC_DEXCR_ASPECTS: Table = Table {
    name: "pr_ppc_dexcr_aspects",
    unknown: "PR_PPC_DEXCR_???",
    sorted: true,
    entries: &[
        e(0, "PR_PPC_DEXCR_SBHE"), e(1, "PR_PPC_DEXCR_IBRTPD"), e(2, "PR_PPC_DEXCR_SRAPD"),
        e(3, "PR_PPC_DEXCR_NPHIE"),
    ],
    differs: &[],
};

/// 5 names, else `PR_PPC_DEXCR_CTRL_???`.
pub static PR_PPC_DEXCR_CTRL_FLAGS: Table = Table {
    name: "pr_ppc_dexcr_ctrl_flags",
    unknown: "PR_PPC_DEXCR_CTRL_???",
    sorted: true,
    entries: &[
        e(1, "PR_PPC_DEXCR_CTRL_EDITABLE"), e(2, "PR_PPC_DEXCR_CTRL_SET"), e(4, "PR_PPC_DEXCR_CTRL_CLEAR"),
        e(8, "PR_PPC_DEXCR_CTRL_SET_ONEXEC"), e(0x10, "PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC"),
    ],
    differs: &[],
};

/// 2 names, else `PR_RISCV_CTX_???`.
pub static PR_RISCV_ICACHE_FLUSH_CTXES: Table = Table {
    name: "pr_riscv_icache_flush_ctxes",
    unknown: "PR_RISCV_CTX_???",
    sorted: true,
    entries: &[
        e(0, "PR_RISCV_CTX_SW_FENCEI_ON"), e(1, "PR_RISCV_CTX_SW_FENCEI_OFF"),
    ],
    differs: &[],
};

/// 2 names, else `PR_RISCV_SCOPE_???`.
pub static PR_RISCV_ICACHE_FLUSH_SCOPES: Table = Table {
    name: "pr_riscv_icache_flush_scopes",
    unknown: "PR_RISCV_SCOPE_???",
    sorted: true,
    entries: &[
        e(0, "PR_RISCV_SCOPE_PER_PROCESS"), e(1, "PR_RISCV_SCOPE_PER_THREAD"),
    ],
    differs: &[],
};

/// 1 names, else `PR_RISCV_V_VSTATE_CTRL_???`.
pub static PR_RISCV_V_INHERIT: Table = Table {
    name: "pr_riscv_v_inherit",
    unknown: "PR_RISCV_V_VSTATE_CTRL_???",
    sorted: true,
    entries: &[
        e(0x10, "PR_RISCV_V_VSTATE_CTRL_INHERIT"),
    ],
    differs: &[],
};

/// 3 names, else `PR_RISCV_V_VSTATE_CTRL_???`.
pub static PR_RISCV_V_STATES: Table = Table {
    name: "pr_riscv_v_states",
    unknown: "PR_RISCV_V_VSTATE_CTRL_???",
    sorted: true,
    entries: &[
        e(0, "PR_RISCV_V_VSTATE_CTRL_DEFAULT"), e(1, "PR_RISCV_V_VSTATE_CTRL_OFF"), e(2, "PR_RISCV_V_VSTATE_CTRL_ON"),
    ],
    differs: &[],
};

/// 12 names, else `SECBIT_???`.
pub static SECBITS: Table = Table {
    name: "secbits",
    unknown: "SECBIT_???",
    sorted: true,
    entries: &[
        e(1, "SECBIT_NOROOT"), e(2, "SECBIT_NOROOT_LOCKED"), e(4, "SECBIT_NO_SETUID_FIXUP"),
        e(8, "SECBIT_NO_SETUID_FIXUP_LOCKED"), e(0x10, "SECBIT_KEEP_CAPS"), e(0x20, "SECBIT_KEEP_CAPS_LOCKED"),
        e(0x40, "SECBIT_NO_CAP_AMBIENT_RAISE"), e(0x80, "SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED"),
        e(0x100, "SECBIT_EXEC_RESTRICT_FILE"), e(0x200, "SECBIT_EXEC_RESTRICT_FILE_LOCKED"),
        e(0x400, "SECBIT_EXEC_DENY_INTERACTIVE"), e(0x800, "SECBIT_EXEC_DENY_INTERACTIVE_LOCKED"),
    ],
    differs: &[],
};

/// 3 names, else `SECCOMP_MODE_???`.
pub static SECCOMP_MODE: Table = Table {
    name: "seccomp_mode",
    unknown: "SECCOMP_MODE_???",
    sorted: true,
    entries: &[
        e(0, "SECCOMP_MODE_DISABLED"), e(1, "SECCOMP_MODE_STRICT"), e(2, "SECCOMP_MODE_FILTER"),
    ],
    differs: &[],
};

/// 4 names, else `SECCOMP_???`.
pub static SECCOMP_OPS: Table = Table {
    name: "seccomp_ops",
    unknown: "SECCOMP_???",
    sorted: true,
    entries: &[
        e(0, "SECCOMP_SET_MODE_STRICT"), e(1, "SECCOMP_SET_MODE_FILTER"), e(2, "SECCOMP_GET_ACTION_AVAIL"),
        e(3, "SECCOMP_GET_NOTIF_SIZES"),
    ],
    differs: &[],
};

/// 6 names, else `SECCOMP_FILTER_FLAG_???`.
pub static SECCOMP_FILTER_FLAGS: Table = Table {
    name: "seccomp_filter_flags",
    unknown: "SECCOMP_FILTER_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "SECCOMP_FILTER_FLAG_TSYNC"), e(2, "SECCOMP_FILTER_FLAG_LOG"), e(4, "SECCOMP_FILTER_FLAG_SPEC_ALLOW"),
        e(8, "SECCOMP_FILTER_FLAG_NEW_LISTENER"), e(0x10, "SECCOMP_FILTER_FLAG_TSYNC_ESRCH"),
        e(0x20, "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV"),
    ],
    differs: &[],
};

/// 8 names, else `SECCOMP_RET_???`.
pub static SECCOMP_RET_ACTION: Table = Table {
    name: "seccomp_ret_action",
    unknown: "SECCOMP_RET_???",
    sorted: true,
    entries: &[
        e(0, "SECCOMP_RET_KILL_THREAD"), e(0x30000, "SECCOMP_RET_TRAP"), e(0x50000, "SECCOMP_RET_ERRNO"),
        e(0x7fc00000, "SECCOMP_RET_USER_NOTIF"), e(0x7ff00000, "SECCOMP_RET_TRACE"), e(0x7ffc0000, "SECCOMP_RET_LOG"),
        e(0x7fff0000, "SECCOMP_RET_ALLOW"), e(0x80000000, "SECCOMP_RET_KILL_PROCESS"),
    ],
    differs: &[],
};

/// 2 names, else `SECCOMP_ADDFD_FLAG_???`.
pub static SECCOMP_IOCTL_ADDFD_FLAGS: Table = Table {
    name: "seccomp_ioctl_addfd_flags",
    unknown: "SECCOMP_ADDFD_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "SECCOMP_ADDFD_FLAG_SETFD"), e(2, "SECCOMP_ADDFD_FLAG_SEND"),
    ],
    differs: &[],
};

/// 1 names, else `SECCOMP_USER_NOTIF_???`.
pub static SECCOMP_IOCTL_NOTIF_FLAGS: Table = Table {
    name: "seccomp_ioctl_notif_flags",
    unknown: "SECCOMP_USER_NOTIF_???",
    sorted: true,
    entries: &[
        e(1, "SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP"),
    ],
    differs: &[],
};

/// 1 names, else `SECCOMP_USER_NOTIF_FLAG_???`.
pub static SECCOMP_IOCTL_RESP_FLAGS: Table = Table {
    name: "seccomp_ioctl_resp_flags",
    unknown: "SECCOMP_USER_NOTIF_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "SECCOMP_USER_NOTIF_FLAG_CONTINUE"),
    ],
    differs: &[],
};

/// 2 names, else `LANDLOCK_CREATE_RULESET_???`.
pub static LANDLOCK_CREATE_RULESET_FLAGS: Table = Table {
    name: "landlock_create_ruleset_flags",
    unknown: "LANDLOCK_CREATE_RULESET_???",
    sorted: true,
    entries: &[
        e(1, "LANDLOCK_CREATE_RULESET_VERSION"), e(2, "LANDLOCK_CREATE_RULESET_ERRATA"),
    ],
    differs: &[],
};

/// 1 names, else `LANDLOCK_ADD_RULE_???`.
pub static LANDLOCK_ADD_RULE_FLAGS: Table = Table {
    name: "landlock_add_rule_flags",
    unknown: "LANDLOCK_ADD_RULE_???",
    sorted: true,
    entries: &[
        e(1, "LANDLOCK_ADD_RULE_QUIET"),
    ],
    differs: &[],
};

/// 2 names, else `LANDLOCK_RULE_???`.
pub static LANDLOCK_RULE_TYPES: Table = Table {
    name: "landlock_rule_types",
    unknown: "LANDLOCK_RULE_???",
    sorted: true,
    entries: &[
        e(1, "LANDLOCK_RULE_PATH_BENEATH"), e(2, "LANDLOCK_RULE_NET_PORT"),
    ],
    differs: &[],
};

/// 17 names, else `LANDLOCK_ACCESS_FS_???`.
pub static LANDLOCK_RULESET_ACCESS_FS: Table = Table {
    name: "landlock_ruleset_access_fs",
    unknown: "LANDLOCK_ACCESS_FS_???",
    sorted: true,
    entries: &[
        e(1, "LANDLOCK_ACCESS_FS_EXECUTE"), e(2, "LANDLOCK_ACCESS_FS_WRITE_FILE"),
        e(4, "LANDLOCK_ACCESS_FS_READ_FILE"), e(8, "LANDLOCK_ACCESS_FS_READ_DIR"),
        e(0x10, "LANDLOCK_ACCESS_FS_REMOVE_DIR"), e(0x20, "LANDLOCK_ACCESS_FS_REMOVE_FILE"),
        e(0x40, "LANDLOCK_ACCESS_FS_MAKE_CHAR"), e(0x80, "LANDLOCK_ACCESS_FS_MAKE_DIR"),
        e(0x100, "LANDLOCK_ACCESS_FS_MAKE_REG"), e(0x200, "LANDLOCK_ACCESS_FS_MAKE_SOCK"),
        e(0x400, "LANDLOCK_ACCESS_FS_MAKE_FIFO"), e(0x800, "LANDLOCK_ACCESS_FS_MAKE_BLOCK"),
        e(0x1000, "LANDLOCK_ACCESS_FS_MAKE_SYM"), e(0x2000, "LANDLOCK_ACCESS_FS_REFER"),
        e(0x4000, "LANDLOCK_ACCESS_FS_TRUNCATE"), e(0x8000, "LANDLOCK_ACCESS_FS_IOCTL_DEV"),
        e(0x10000, "LANDLOCK_ACCESS_FS_RESOLVE_UNIX"),
    ],
    differs: &[],
};

/// 4 names, else `LANDLOCK_ACCESS_NET_???`.
pub static LANDLOCK_RULESET_ACCESS_NET: Table = Table {
    name: "landlock_ruleset_access_net",
    unknown: "LANDLOCK_ACCESS_NET_???",
    sorted: true,
    entries: &[
        e(1, "LANDLOCK_ACCESS_NET_BIND_TCP"), e(2, "LANDLOCK_ACCESS_NET_CONNECT_TCP"),
        e(4, "LANDLOCK_ACCESS_NET_BIND_UDP"), e(8, "LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP"),
    ],
    differs: &[],
};

/// 2 names, else `LANDLOCK_SCOPE_???`.
pub static LANDLOCK_SCOPE_FLAGS: Table = Table {
    name: "landlock_scope_flags",
    unknown: "LANDLOCK_SCOPE_???",
    sorted: true,
    entries: &[
        e(1, "LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET"), e(2, "LANDLOCK_SCOPE_SIGNAL"),
    ],
    differs: &[],
};

/// 33 names, else `KEYCTL_???`.
pub static KEYCTL_COMMANDS: Table = Table {
    name: "keyctl_commands",
    unknown: "KEYCTL_???",
    sorted: true,
    entries: &[
        e(0, "KEYCTL_GET_KEYRING_ID"), e(1, "KEYCTL_JOIN_SESSION_KEYRING"), e(2, "KEYCTL_UPDATE"),
        e(3, "KEYCTL_REVOKE"), e(4, "KEYCTL_CHOWN"), e(5, "KEYCTL_SETPERM"), e(6, "KEYCTL_DESCRIBE"),
        e(7, "KEYCTL_CLEAR"), e(8, "KEYCTL_LINK"), e(9, "KEYCTL_UNLINK"), e(0xa, "KEYCTL_SEARCH"),
        e(0xb, "KEYCTL_READ"), e(0xc, "KEYCTL_INSTANTIATE"), e(0xd, "KEYCTL_NEGATE"),
        e(0xe, "KEYCTL_SET_REQKEY_KEYRING"), e(0xf, "KEYCTL_SET_TIMEOUT"), e(0x10, "KEYCTL_ASSUME_AUTHORITY"),
        e(0x11, "KEYCTL_GET_SECURITY"), e(0x12, "KEYCTL_SESSION_TO_PARENT"), e(0x13, "KEYCTL_REJECT"),
        e(0x14, "KEYCTL_INSTANTIATE_IOV"), e(0x15, "KEYCTL_INVALIDATE"), e(0x16, "KEYCTL_GET_PERSISTENT"),
        e(0x17, "KEYCTL_DH_COMPUTE"), e(0x18, "KEYCTL_PKEY_QUERY"), e(0x19, "KEYCTL_PKEY_ENCRYPT"),
        e(0x1a, "KEYCTL_PKEY_DECRYPT"), e(0x1b, "KEYCTL_PKEY_SIGN"), e(0x1c, "KEYCTL_PKEY_VERIFY"),
        e(0x1d, "KEYCTL_RESTRICT_KEYRING"), e(0x1e, "KEYCTL_MOVE"), e(0x1f, "KEYCTL_CAPABILITIES"),
        e(0x20, "KEYCTL_WATCH_KEY"),
    ],
    differs: &[],
};

/// 8 names, else `KEYCTL_CAPS0_???`.
pub static KEYCTL_CAPS0: Table = Table {
    name: "keyctl_caps0",
    unknown: "KEYCTL_CAPS0_???",
    sorted: true,
    entries: &[
        e(1, "KEYCTL_CAPS0_CAPABILITIES"), e(2, "KEYCTL_CAPS0_PERSISTENT_KEYRINGS"),
        e(4, "KEYCTL_CAPS0_DIFFIE_HELLMAN"), e(8, "KEYCTL_CAPS0_PUBLIC_KEY"), e(0x10, "KEYCTL_CAPS0_BIG_KEY"),
        e(0x20, "KEYCTL_CAPS0_INVALIDATE"), e(0x40, "KEYCTL_CAPS0_RESTRICT_KEYRING"), e(0x80, "KEYCTL_CAPS0_MOVE"),
    ],
    differs: &[],
};

/// 3 names, else `KEYCTL_CAPS1_???`.
pub static KEYCTL_CAPS1: Table = Table {
    name: "keyctl_caps1",
    unknown: "KEYCTL_CAPS1_???",
    sorted: true,
    entries: &[
        e(1, "KEYCTL_CAPS1_NS_KEYRING_NAME"), e(2, "KEYCTL_CAPS1_NS_KEY_TAG"), e(4, "KEYCTL_CAPS1_NOTIFICATIONS"),
    ],
    differs: &[],
};

/// 1 names, else `KEYCTL_MOVE_???`.
pub static KEYCTL_MOVE_FLAGS: Table = Table {
    name: "keyctl_move_flags",
    unknown: "KEYCTL_MOVE_???",
    sorted: true,
    entries: &[
        e(1, "KEYCTL_MOVE_EXCL"),
    ],
    differs: &[],
};

/// 4 names, else `KEYCTL_SUPPORTS_???`.
pub static KEYCTL_PKEY_OPS: Table = Table {
    name: "keyctl_pkey_ops",
    unknown: "KEYCTL_SUPPORTS_???",
    sorted: true,
    entries: &[
        e(1, "KEYCTL_SUPPORTS_ENCRYPT"), e(2, "KEYCTL_SUPPORTS_DECRYPT"), e(4, "KEYCTL_SUPPORTS_SIGN"),
        e(8, "KEYCTL_SUPPORTS_VERIFY"),
    ],
    differs: &[],
};

/// 8 names.
pub static KEY_SPEC: Table = Table {
    name: "key_spec",
    unknown: "",
    sorted: false,
    entries: &[
        e(0xffffffff, "KEY_SPEC_THREAD_KEYRING"), e(0xfffffffe, "KEY_SPEC_PROCESS_KEYRING"),
        e(0xfffffffd, "KEY_SPEC_SESSION_KEYRING"), e(0xfffffffc, "KEY_SPEC_USER_KEYRING"),
        e(0xfffffffb, "KEY_SPEC_USER_SESSION_KEYRING"), e(0xfffffffa, "KEY_SPEC_GROUP_KEYRING"),
        e(0xfffffff9, "KEY_SPEC_REQKEY_AUTH_KEY"), e(0xfffffff8, "KEY_SPEC_REQUESTOR_KEYRING"),
    ],
    differs: &[],
};

/// 9 names, else `KEY_REQKEY_DEFL_???`.
pub static KEY_REQKEYS: Table = Table {
    name: "key_reqkeys",
    unknown: "KEY_REQKEY_DEFL_???",
    sorted: true,
    entries: &[
        e(0, "KEY_REQKEY_DEFL_DEFAULT"), e(1, "KEY_REQKEY_DEFL_THREAD_KEYRING"),
        e(2, "KEY_REQKEY_DEFL_PROCESS_KEYRING"), e(3, "KEY_REQKEY_DEFL_SESSION_KEYRING"),
        e(4, "KEY_REQKEY_DEFL_USER_KEYRING"), e(5, "KEY_REQKEY_DEFL_USER_SESSION_KEYRING"),
        e(6, "KEY_REQKEY_DEFL_GROUP_KEYRING"), e(7, "KEY_REQKEY_DEFL_REQUESTOR_KEYRING"),
        e(0xffffffff, "KEY_REQKEY_DEFL_NO_CHANGE"),
    ],
    differs: &[],
};

/// 28 names, else `KEY_???`.
pub static KEY_PERMS: Table = Table {
    name: "key_perms",
    unknown: "KEY_???",
    sorted: false,
    entries: &[
        e(0x1000000, "KEY_POS_VIEW"), e(0x2000000, "KEY_POS_READ"), e(0x4000000, "KEY_POS_WRITE"),
        e(0x8000000, "KEY_POS_SEARCH"), e(0x10000000, "KEY_POS_LINK"), e(0x20000000, "KEY_POS_SETATTR"),
        e(0x3f000000, "KEY_POS_ALL"), e(0x10000, "KEY_USR_VIEW"), e(0x20000, "KEY_USR_READ"),
        e(0x40000, "KEY_USR_WRITE"), e(0x80000, "KEY_USR_SEARCH"), e(0x100000, "KEY_USR_LINK"),
        e(0x200000, "KEY_USR_SETATTR"), e(0x3f0000, "KEY_USR_ALL"), e(0x100, "KEY_GRP_VIEW"),
        e(0x200, "KEY_GRP_READ"), e(0x400, "KEY_GRP_WRITE"), e(0x800, "KEY_GRP_SEARCH"), e(0x1000, "KEY_GRP_LINK"),
        e(0x2000, "KEY_GRP_SETATTR"), e(0x3f00, "KEY_GRP_ALL"), e(1, "KEY_OTH_VIEW"), e(2, "KEY_OTH_READ"),
        e(4, "KEY_OTH_WRITE"), e(8, "KEY_OTH_SEARCH"), e(0x10, "KEY_OTH_LINK"), e(0x20, "KEY_OTH_SETATTR"),
        e(0x3f, "KEY_OTH_ALL"),
    ],
    differs: &[],
};

/// 7 names, else `LSM_ATTR_???`.
pub static LSM_ATTRS: Table = Table {
    name: "lsm_attrs",
    unknown: "LSM_ATTR_???",
    sorted: true,
    entries: &[
        e(0, "LSM_ATTR_UNDEF"), e(0x64, "LSM_ATTR_CURRENT"), e(0x65, "LSM_ATTR_EXEC"), e(0x66, "LSM_ATTR_FSCREATE"),
        e(0x67, "LSM_ATTR_KEYCREATE"), e(0x68, "LSM_ATTR_PREV"), e(0x69, "LSM_ATTR_SOCKCREATE"),
    ],
    differs: &[],
};

/// 15 names, else `LSM_ID_???`.
pub static LSM_IDS: Table = Table {
    name: "lsm_ids",
    unknown: "LSM_ID_???",
    sorted: true,
    entries: &[
        e(0, "LSM_ID_UNDEF"), e(0x64, "LSM_ID_CAPABILITY"), e(0x65, "LSM_ID_SELINUX"), e(0x66, "LSM_ID_SMACK"),
        e(0x67, "LSM_ID_TOMOYO"), e(0x68, "LSM_ID_APPARMOR"), e(0x69, "LSM_ID_YAMA"), e(0x6a, "LSM_ID_LOADPIN"),
        e(0x6b, "LSM_ID_SAFESETID"), e(0x6c, "LSM_ID_LOCKDOWN"), e(0x6d, "LSM_ID_BPF"), e(0x6e, "LSM_ID_LANDLOCK"),
        e(0x6f, "LSM_ID_IMA"), e(0x70, "LSM_ID_EVM"), e(0x71, "LSM_ID_IPE"),
    ],
    differs: &[],
};

/// 1 names, else `LSM_FLAG_???`.
pub static LSM_FLAGS: Table = Table {
    name: "lsm_flags",
    unknown: "LSM_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "LSM_FLAG_SINGLE"),
    ],
    differs: &[],
};

/// 1 names, else `PR_???`.
pub static PR_TAGGED_ADDR_FLAGS: Table = Table {
    name: "pr_tagged_addr_flags",
    unknown: "PR_???",
    sorted: true,
    entries: &[
        e(0x80000, "PR_MTE_STORE_ONLY"),
    ],
    differs: &[],
};

/// 80 names, else `PR_???`.
pub static PRCTL_OPTIONS: Table = Table {
    name: "prctl_options",
    unknown: "PR_???",
    sorted: true,
    entries: &[
        e(1, "PR_SET_PDEATHSIG"), e(2, "PR_GET_PDEATHSIG"), e(3, "PR_GET_DUMPABLE"), e(4, "PR_SET_DUMPABLE"),
        e(5, "PR_GET_UNALIGN"), e(6, "PR_SET_UNALIGN"), e(7, "PR_GET_KEEPCAPS"), e(8, "PR_SET_KEEPCAPS"),
        e(9, "PR_GET_FPEMU"), e(0xa, "PR_SET_FPEMU"), e(0xb, "PR_GET_FPEXC"), e(0xc, "PR_SET_FPEXC"),
        e(0xd, "PR_GET_TIMING"), e(0xe, "PR_SET_TIMING"), e(0xf, "PR_SET_NAME"), e(0x10, "PR_GET_NAME"),
        e(0x13, "PR_GET_ENDIAN"), e(0x14, "PR_SET_ENDIAN"), e(0x15, "PR_GET_SECCOMP"), e(0x16, "PR_SET_SECCOMP"),
        e(0x17, "PR_CAPBSET_READ"), e(0x18, "PR_CAPBSET_DROP"), e(0x19, "PR_GET_TSC"), e(0x1a, "PR_SET_TSC"),
        e(0x1b, "PR_GET_SECUREBITS"), e(0x1c, "PR_SET_SECUREBITS"), e(0x1d, "PR_SET_TIMERSLACK"),
        e(0x1e, "PR_GET_TIMERSLACK"), e(0x1f, "PR_TASK_PERF_EVENTS_DISABLE"), e(0x20, "PR_TASK_PERF_EVENTS_ENABLE"),
        e(0x21, "PR_MCE_KILL"), e(0x22, "PR_MCE_KILL_GET"), e(0x23, "PR_SET_MM"), e(0x24, "PR_SET_CHILD_SUBREAPER"),
        e(0x25, "PR_GET_CHILD_SUBREAPER"), e(0x26, "PR_SET_NO_NEW_PRIVS"), e(0x27, "PR_GET_NO_NEW_PRIVS"),
        e(0x28, "PR_GET_TID_ADDRESS"), e(0x29, "PR_SET_THP_DISABLE"), e(0x2a, "PR_GET_THP_DISABLE"),
        e(0x2b, "PR_MPX_ENABLE_MANAGEMENT"), e(0x2c, "PR_MPX_DISABLE_MANAGEMENT"), e(0x2d, "PR_SET_FP_MODE"),
        e(0x2e, "PR_GET_FP_MODE"), e(0x2f, "PR_CAP_AMBIENT"), e(0x32, "PR_SVE_SET_VL"), e(0x33, "PR_SVE_GET_VL"),
        e(0x34, "PR_GET_SPECULATION_CTRL"), e(0x35, "PR_SET_SPECULATION_CTRL"), e(0x36, "PR_PAC_RESET_KEYS"),
        e(0x37, "PR_SET_TAGGED_ADDR_CTRL"), e(0x38, "PR_GET_TAGGED_ADDR_CTRL"), e(0x39, "PR_SET_IO_FLUSHER"),
        e(0x3a, "PR_GET_IO_FLUSHER"), e(0x3b, "PR_SET_SYSCALL_USER_DISPATCH"), e(0x3c, "PR_PAC_SET_ENABLED_KEYS"),
        e(0x3d, "PR_PAC_GET_ENABLED_KEYS"), e(0x3e, "PR_SCHED_CORE"), e(0x3f, "PR_SME_SET_VL"),
        e(0x40, "PR_SME_GET_VL"), e(0x41, "PR_SET_MDWE"), e(0x42, "PR_GET_MDWE"), e(0x43, "PR_SET_MEMORY_MERGE"),
        e(0x44, "PR_GET_MEMORY_MERGE"), e(0x45, "PR_RISCV_V_SET_CONTROL"), e(0x46, "PR_RISCV_V_GET_CONTROL"),
        e(0x47, "PR_RISCV_SET_ICACHE_FLUSH_CTX"), e(0x48, "PR_PPC_GET_DEXCR"), e(0x49, "PR_PPC_SET_DEXCR"),
        e(0x4a, "PR_GET_SHADOW_STACK_STATUS"), e(0x4b, "PR_SET_SHADOW_STACK_STATUS"),
        e(0x4c, "PR_LOCK_SHADOW_STACK_STATUS"), e(0x4d, "PR_TIMER_CREATE_RESTORE_IDS"), e(0x4e, "PR_FUTEX_HASH"),
        e(0x4f, "PR_RSEQ_SLICE_EXTENSION"), e(0x50, "PR_GET_CFI"), e(0x51, "PR_SET_CFI"),
        e(0x41555856, "PR_GET_AUXV"), e(0x53564d41, "PR_SET_VMA"), e(0x59616d61, "PR_SET_PTRACER"),
    ],
    differs: &[],
};
