//! The calling conventions ("personalities" of a process) whose facts are known.

/// One Linux system call ABI: what a word is, how calls are numbered, how records are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Abi {
    /// 64-bit x86, the native ABI of amd64 machines.
    X86_64,
    /// 32-bit x86 (`int 0x80`).
    I386,
    /// 32-bit pointers on 64-bit x86: the calls have bit 30 set in their number.
    X32,
    /// 64-bit ARM.
    Aarch64,
    /// 32-bit ARM, EABI.
    Arm,
    /// 64-bit RISC-V.
    Riscv64,
}

impl Abi {
    /// Every ABI, in the order in which [`Abi::index`] counts.
    pub const ALL: [Abi; 6] = [Abi::X86_64, Abi::I386, Abi::X32, Abi::Aarch64, Abi::Arm, Abi::Riscv64];

    /// Position in [`Abi::ALL`], for arrays with one slot per ABI.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Size of a pointer in bytes.
    pub const fn word(self) -> usize {
        match self {
            Abi::X86_64 | Abi::Aarch64 | Abi::Riscv64 => 8,
            Abi::I386 | Abi::X32 | Abi::Arm => 4,
        }
    }

    /// Size of the C type `long` in bytes.
    pub const fn long(self) -> usize {
        self.word()
    }

    /// Size in bytes of the kernel's `__kernel_long_t`, which is 8 on x32 although `long` is 4 there.
    pub const fn kernel_long(self) -> usize {
        match self {
            Abi::X32 => 8,
            _ => self.word(),
        }
    }

    /// Size in bytes of a register as calls see it: an x32 process passes 64-bit arguments whole.
    pub const fn register(self) -> usize {
        self.kernel_long()
    }

    /// Alignment of 64-bit integers in records, in bytes: 4 on i386, 8 elsewhere.
    pub const fn align64(self) -> usize {
        match self {
            Abi::I386 => 4,
            _ => 8,
        }
    }

    /// Whether the most significant byte comes first.
    pub const fn big_endian(self) -> bool {
        false
    }

    /// The lower-case name: `x86_64`, `i386`, `x32`, `aarch64`, `arm`, `riscv64`.
    pub const fn name(self) -> &'static str {
        match self {
            Abi::X86_64 => "x86_64",
            Abi::I386 => "i386",
            Abi::X32 => "x32",
            Abi::Aarch64 => "aarch64",
            Abi::Arm => "arm",
            Abi::Riscv64 => "riscv64",
        }
    }

    /// The personality as messages name it: `64`, `32` or `x32`.
    pub const fn bits(self) -> &'static str {
        match self {
            Abi::X86_64 | Abi::Aarch64 | Abi::Riscv64 => "64",
            Abi::I386 | Abi::Arm => "32",
            Abi::X32 => "x32",
        }
    }

    /// The `AUDIT_ARCH_*` number of `struct seccomp_data` and of `PTRACE_GET_SYSCALL_INFO` (linux/audit.h).
    /// x32 shares that of x86_64.
    pub const fn audit_arch(self) -> u32 {
        const B64: u32 = 0x8000_0000;
        const LE: u32 = 0x4000_0000;
        match self {
            Abi::X86_64 | Abi::X32 => B64 | LE | 62,
            Abi::I386 => LE | 3,
            Abi::Aarch64 => B64 | LE | 183,
            Abi::Arm => LE | 40,
            Abi::Riscv64 => B64 | LE | 243,
        }
    }

    /// The ABI whose record layouts hold here. Layouts are extracted for the three x86 ABIs; the others stand in
    /// by their width until theirs are.
    pub const fn layout_of(self) -> Abi {
        match self {
            Abi::X86_64 | Abi::Aarch64 | Abi::Riscv64 => Abi::X86_64,
            Abi::I386 | Abi::Arm => Abi::I386,
            Abi::X32 => Abi::X32,
        }
    }
}

impl std::fmt::Display for Abi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
