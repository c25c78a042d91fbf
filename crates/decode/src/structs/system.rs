//! Records and packed words of the machine as a whole.

use crate::hooks::ticks::LOADS;
use crate::words::*;

record! {
    /// `struct new_utsname`, linux/utsname.h.
    pub UTSNAME = new_utsname {
        sysname: Text,
        nodename: Text,
        @Verbose release: Text,
        @Verbose version: Text,
        @Verbose machine: Text,
        @Verbose domainname: Text,
    }
    /// `struct old_utsname`, linux/utsname.h.
    pub OLD_UTSNAME = old_utsname {
        sysname: Text,
        nodename: Text,
        @Verbose release: Text,
        @Verbose version: Text,
        @Verbose machine: Text,
    }
    /// `struct oldold_utsname`, linux/utsname.h.
    pub OLDOLD_UTSNAME = oldold_utsname {
        sysname: Text,
        nodename: Text,
        @Verbose release: Text,
        @Verbose version: Text,
        @Verbose machine: Text,
    }
    /// `struct sysinfo`, linux/sysinfo.h.
    pub SYSINFO = sysinfo {
        uptime: Ulong,
        loads: Hook(&LOADS, &[]),
        totalram: Ulong,
        freeram: Ulong,
        sharedram: Ulong,
        bufferram: Ulong,
        totalswap: Ulong,
        freeswap: Ulong,
        procs: U16,
        totalhigh: Ulong,
        freehigh: Ulong,
        mem_unit: Uint,
    }
    /// `struct kexec_segment`, linux/kexec.h.
    pub KEXEC_SEGMENT = kexec_segment {
        buf: Ptr,
        bufsz: Ulong,
        mem: Ptr,
        memsz: Ulong,
    }
    /// `struct __sysctl_args`, linux/sysctl.h.
    pub SYSCTL = sysctl_args {
        name: Ptr,
        nlen: Int,
        oldval: Ptr,
        oldlenp: Ptr,
        newval: Ptr,
        newlen: Ulong,
    }
}

/// kexec_load(2)'s flags: the architecture, then flags.
pub static KEXEC: Flagset = Flagset {
    parts: &[Part::Choice { mask: 0xffff_0000, table: &KEXEC_ARCH_VALUES, zero: true }, Part::Flags(&KEXEC_LOAD_FLAGS)],
    unknown: "KEXEC_???",
};

/// reboot(2)'s magic numbers, unknown ones told apart.
pub static MAGIC1: abi::Table = abi::Table { unknown: "LINUX_REBOOT_MAGIC1???", ..BOOTFLAGS1 };
/// The second one.
pub static MAGIC2: abi::Table = abi::Table { unknown: "LINUX_REBOOT_MAGIC2???", ..BOOTFLAGS2 };
