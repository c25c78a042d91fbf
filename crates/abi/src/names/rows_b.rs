// From data/rows_b.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 54 names, else `AUDIT_ARCH_???`.
pub static AUDIT_ARCH: Table = Table {
    name: "audit_arch",
    unknown: "AUDIT_ARCH_???",
    sorted: true,
    entries: &[
        e(2, "AUDIT_ARCH_SPARC"), e(4, "AUDIT_ARCH_M68K"), e(8, "AUDIT_ARCH_MIPS"), e(0xf, "AUDIT_ARCH_PARISC"),
        e(0x14, "AUDIT_ARCH_PPC"), e(0x16, "AUDIT_ARCH_S390"), e(0x28, "AUDIT_ARCH_ARMEB"), e(0x2a, "AUDIT_ARCH_SH"),
        e(0x2e, "AUDIT_ARCH_H8300"), e(0x58, "AUDIT_ARCH_M32R"), e(0x5c, "AUDIT_ARCH_OPENRISC"),
        e(0x5d, "AUDIT_ARCH_ARCOMPACTBE"), e(0x5e, "AUDIT_ARCH_XTENSA"), e(0x8c, "AUDIT_ARCH_C6XBE"),
        e(0xa4, "AUDIT_ARCH_HEXAGON"), e(0xa7, "AUDIT_ARCH_NDS32BE"), e(0xbd, "AUDIT_ARCH_MICROBLAZE"),
        e(0xc3, "AUDIT_ARCH_ARCV2BE"), e(0x5441, "AUDIT_ARCH_FRV"), e(0x40000003, "AUDIT_ARCH_I386"),
        e(0x40000008, "AUDIT_ARCH_MIPSEL"), e(0x40000028, "AUDIT_ARCH_ARM"), e(0x4000002a, "AUDIT_ARCH_SHEL"),
        e(0x4000004c, "AUDIT_ARCH_CRIS"), e(0x40000057, "AUDIT_ARCH_V850"), e(0x4000005d, "AUDIT_ARCH_ARCOMPACT"),
        e(0x4000006e, "AUDIT_ARCH_UNICORE"), e(0x40000071, "AUDIT_ARCH_NIOS2"), e(0x4000008c, "AUDIT_ARCH_C6X"),
        e(0x400000a7, "AUDIT_ARCH_NDS32"), e(0x400000bc, "AUDIT_ARCH_TILEPRO"), e(0x400000bf, "AUDIT_ARCH_TILEGX32"),
        e(0x400000c3, "AUDIT_ARCH_ARCV2"), e(0x400000f3, "AUDIT_ARCH_RISCV32"), e(0x400000fc, "AUDIT_ARCH_CSKY"),
        e(0x40000102, "AUDIT_ARCH_LOONGARCH32"), e(0x80000008, "AUDIT_ARCH_MIPS64"),
        e(0x8000000f, "AUDIT_ARCH_PARISC64"), e(0x80000015, "AUDIT_ARCH_PPC64"), e(0x80000016, "AUDIT_ARCH_S390X"),
        e(0x8000002a, "AUDIT_ARCH_SH64"), e(0x8000002b, "AUDIT_ARCH_SPARC64"), e(0xa0000008, "AUDIT_ARCH_MIPS64N32"),
        e(0xc0000008, "AUDIT_ARCH_MIPSEL64"), e(0xc0000015, "AUDIT_ARCH_PPC64LE"), e(0xc000002a, "AUDIT_ARCH_SHEL64"),
        e(0xc0000032, "AUDIT_ARCH_IA64"), e(0xc000003e, "AUDIT_ARCH_X86_64"), e(0xc00000b7, "AUDIT_ARCH_AARCH64"),
        e(0xc00000bf, "AUDIT_ARCH_TILEGX"), e(0xc00000f3, "AUDIT_ARCH_RISCV64"),
        e(0xc0000102, "AUDIT_ARCH_LOONGARCH64"), e(0xc0009026, "AUDIT_ARCH_ALPHA"),
        e(0xe0000008, "AUDIT_ARCH_MIPSEL64N32"),
    ],
    differs: &[],
};

/// 2 names.
pub static RSEQ_CPU_ID: Table = Table {
    name: "rseq_cpu_id",
    unknown: "",
    sorted: false,
    entries: &[
        e(0xffffffff, "RSEQ_CPU_ID_UNINITIALIZED"), e(0xfffffffe, "RSEQ_CPU_ID_REGISTRATION_FAILED"),
    ],
    differs: &[],
};

/// 2 names, else `FUTEX_???`.
pub static FUTEX_OP_FLAGS: Table = Table {
    name: "futex_op_flags",
    unknown: "FUTEX_???",
    sorted: true,
    entries: &[
        e(0x80, "FUTEX_PRIVATE_FLAG"), e(0x100, "FUTEX_CLOCK_REALTIME"),
    ],
    differs: &[],
};
