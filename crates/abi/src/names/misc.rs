// From data/misc.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 3 names, else `GRND_???`.
pub static GETRANDOM_FLAGS: Table = Table {
    name: "getrandom_flags",
    unknown: "GRND_???",
    sorted: true,
    entries: &[
        e(1, "GRND_NONBLOCK"), e(2, "GRND_RANDOM"), e(4, "GRND_INSECURE"),
    ],
    differs: &[],
};

/// 1 names, else `LINUX_REBOOT_MAGIC_???`.
pub static BOOTFLAGS1: Table = Table {
    name: "bootflags1",
    unknown: "LINUX_REBOOT_MAGIC_???",
    sorted: true,
    entries: &[
        e(0xfee1dead, "LINUX_REBOOT_MAGIC1"),
    ],
    differs: &[],
};

/// 4 names, else `LINUX_REBOOT_MAGIC_???`.
pub static BOOTFLAGS2: Table = Table {
    name: "bootflags2",
    unknown: "LINUX_REBOOT_MAGIC_???",
    sorted: false,
    entries: &[
        e(0x28121969, "LINUX_REBOOT_MAGIC2"), e(0x5121996, "LINUX_REBOOT_MAGIC2A"),
        e(0x16041998, "LINUX_REBOOT_MAGIC2B"), e(0x20112000, "LINUX_REBOOT_MAGIC2C"),
    ],
    differs: &[],
};

/// 8 names, else `LINUX_REBOOT_CMD_???`.
pub static BOOTFLAGS3: Table = Table {
    name: "bootflags3",
    unknown: "LINUX_REBOOT_CMD_???",
    sorted: true,
    entries: &[
        e(0, "LINUX_REBOOT_CMD_CAD_OFF"), e(0x1234567, "LINUX_REBOOT_CMD_RESTART"),
        e(0x4321fedc, "LINUX_REBOOT_CMD_POWER_OFF"), e(0x45584543, "LINUX_REBOOT_CMD_KEXEC"),
        e(0x89abcdef, "LINUX_REBOOT_CMD_CAD_ON"), e(0xa1b2c3d4, "LINUX_REBOOT_CMD_RESTART2"),
        e(0xcdef0123, "LINUX_REBOOT_CMD_HALT"), e(0xd000fce2, "LINUX_REBOOT_CMD_SW_SUSPEND"),
    ],
    differs: &[],
};

/// 3 names, else `MODULE_INIT_???`.
pub static MODULE_INIT_FLAGS: Table = Table {
    name: "module_init_flags",
    unknown: "MODULE_INIT_???",
    sorted: true,
    entries: &[
        e(1, "MODULE_INIT_IGNORE_MODVERSIONS"), e(2, "MODULE_INIT_IGNORE_VERMAGIC"),
        e(4, "MODULE_INIT_COMPRESSED_FILE"),
    ],
    differs: &[],
};

/// 4 names, else `KEXEC_???`.
pub static KEXEC_LOAD_FLAGS: Table = Table {
    name: "kexec_load_flags",
    unknown: "KEXEC_???",
    sorted: true,
    entries: &[
        e(1, "KEXEC_ON_CRASH"), e(2, "KEXEC_PRESERVE_CONTEXT"), e(4, "KEXEC_UPDATE_ELFCOREHDR"),
        e(8, "KEXEC_CRASH_HOTPLUG_SUPPORT"),
    ],
    differs: &[],
};

/// 6 names, else `KEXEC_FILE_???`.
pub static KEXEC_FILE_LOAD_FLAGS: Table = Table {
    name: "kexec_file_load_flags",
    unknown: "KEXEC_FILE_???",
    sorted: true,
    entries: &[
        e(1, "KEXEC_FILE_UNLOAD"), e(2, "KEXEC_FILE_ON_CRASH"), e(4, "KEXEC_FILE_NO_INITRAMFS"),
        e(8, "KEXEC_FILE_DEBUG"), e(0x10, "KEXEC_FILE_NO_CMA"), e(0x20, "KEXEC_FILE_FORCE_DTB"),
    ],
    differs: &[],
};

/// 16 names, else `KEXEC_ARCH_???`.
pub static KEXEC_ARCH_VALUES: Table = Table {
    name: "kexec_arch_values",
    unknown: "KEXEC_ARCH_???",
    sorted: true,
    entries: &[
        e(0, "KEXEC_ARCH_DEFAULT"), e(0x30000, "KEXEC_ARCH_386"), e(0x40000, "KEXEC_ARCH_68K"),
        e(0x80000, "KEXEC_ARCH_MIPS"), e(0xa0000, "KEXEC_ARCH_MIPS_LE"), e(0xf0000, "KEXEC_ARCH_PARISC"),
        e(0x140000, "KEXEC_ARCH_PPC"), e(0x150000, "KEXEC_ARCH_PPC64"), e(0x160000, "KEXEC_ARCH_S390"),
        e(0x280000, "KEXEC_ARCH_ARM"), e(0x2a0000, "KEXEC_ARCH_SH"), e(0x320000, "KEXEC_ARCH_IA_64"),
        e(0x3e0000, "KEXEC_ARCH_X86_64"), e(0xb70000, "KEXEC_ARCH_AARCH64"), e(0xf30000, "KEXEC_ARCH_RISCV"),
        e(0x1020000, "KEXEC_ARCH_LOONGARCH"),
    ],
    differs: &[],
};

/// 11 names, else `SYSLOG_ACTION_???`.
pub static SYSLOG_ACTION_TYPE: Table = Table {
    name: "syslog_action_type",
    unknown: "SYSLOG_ACTION_???",
    sorted: true,
    entries: &[
        e(0, "SYSLOG_ACTION_CLOSE"), e(1, "SYSLOG_ACTION_OPEN"), e(2, "SYSLOG_ACTION_READ"),
        e(3, "SYSLOG_ACTION_READ_ALL"), e(4, "SYSLOG_ACTION_READ_CLEAR"), e(5, "SYSLOG_ACTION_CLEAR"),
        e(6, "SYSLOG_ACTION_CONSOLE_OFF"), e(7, "SYSLOG_ACTION_CONSOLE_ON"), e(8, "SYSLOG_ACTION_CONSOLE_LEVEL"),
        e(9, "SYSLOG_ACTION_SIZE_UNREAD"), e(0xa, "SYSLOG_ACTION_SIZE_BUFFER"),
    ],
    differs: &[],
};

/// 9 names, else `LOGLEVEL_???`.
pub static SYSLOG_CONSOLE_LEVELS: Table = Table {
    name: "syslog_console_levels",
    unknown: "LOGLEVEL_???",
    sorted: true,
    entries: &[
        e(0, "LOGLEVEL_EMERG"), e(1, "LOGLEVEL_ALERT"), e(2, "LOGLEVEL_CRIT"), e(3, "LOGLEVEL_ERR"),
        e(4, "LOGLEVEL_WARNING"), e(5, "LOGLEVEL_NOTICE"), e(6, "LOGLEVEL_INFO"), e(7, "LOGLEVEL_DEBUG"),
        e(8, "LOGLEVEL_DEBUG+1"),
    ],
    differs: &[],
};
