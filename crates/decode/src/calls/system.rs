//! The machine as a whole: its name, log, modules, randomness, restart; and calls that are gone.

use crate::structs::system::*;
use crate::words::*;

/// `KEXEC_SEGMENT_MAX`, linux/kexec.h.
const SEGMENTS_MOST: u64 = 16;

calls! {
    /// The machine as a whole.
    pub CALLS:
    uname (buf: Out(&Struct(&UTSNAME))) -> Ret::Zero, [];
    sysinfo (info: Out(&Struct(&SYSINFO))) -> Ret::Zero, [];
    sethostname (name: In(&Bytes(Of(len))), len: Uint) -> Ret::Zero, [];
    setdomainname (name: In(&Bytes(Of(len))), len: Uint) -> Ret::Zero, [];
    syslog (r#type: Noted(&SYSLOG_ACTION_TYPE, Base::Dec), arg: Cases) -> Ret::Int, [] by r#type => SYSLOG;
    reboot (
        magic: Name(&MAGIC1), magic2: Name(&MAGIC2), op: Name(&BOOTFLAGS3),
        arg: When(Is(op, abi::c::LINUX_REBOOT_CMD_RESTART2), &In(&Text))
    ) -> Ret::Zero, [];
    getrandom (buf: Out(&HexBytes(Retval)), buflen: Ulong, flags: Flags(&GETRANDOM_FLAGS)) -> Ret::Size, [];
    init_module (module_image: Ptr, len: Ulong, param_values: In(&Text)) -> Ret::Zero, [];
    finit_module (fd: Fd, param_values: In(&Text), flags: Flags(&MODULE_INIT_FLAGS)) -> Ret::Zero, [DESC];
    delete_module (name: In(&Text), flags: Flags(&DELETE_MODULE_FLAGS)) -> Ret::Zero, [];
    kexec_load (
        entry: Ptr, nr_segments: Ulong,
        segments: Either(
            Below(nr_segments, SEGMENTS_MOST + 1), &In(&Array(&Struct(&KEXEC_SEGMENT), Of(nr_segments))), &Ptr
        ),
        flags: Width(8, &Apart(&KEXEC))
    ) -> Ret::Zero, [];
    kexec_file_load (
        kernel_fd: Fd, initrd_fd: Fd, cmdline_len: Ulong, cmdline: In(&Bytes(Of(cmdline_len))),
        flags: Width(8, &Flags(&KEXEC_FILE_LOAD_FLAGS))
    ) -> Ret::Zero, [DESC];
    _sysctl (args: In(&Struct(&SYSCTL))) -> Ret::Zero, [];
    sched_yield () -> Ret::Zero, [];
    lookup_dcookie (cookie: U64, buffer: Out(&Bytes(Retval)), len: Ulong) -> Ret::Size, [];
    vhangup () -> Ret::Zero, [];
    uretprobe () -> Ret::Int, [];

    // Calls without a meaning of their own today: their registers.
    create_module (arg1: Hex, arg2: Hex) -> Ret::Int, [];
    get_kernel_syms (arg1: Hex) -> Ret::Int, [];
    query_module (arg1: Hex, arg2: Hex, arg3: Hex, arg4: Hex, arg5: Hex) -> Ret::Int, [];
    nfsservctl (arg1: Hex, arg2: Hex, arg3: Hex) -> Ret::Int, [];
    getpmsg (arg1: Hex, arg2: Hex, arg3: Hex, arg4: Hex, arg5: Hex) -> Ret::Int, [NETWORK];
    putpmsg (arg1: Hex, arg2: Hex, arg3: Hex, arg4: Hex, arg5: Hex) -> Ret::Int, [NETWORK];
    afs_syscall (arg1: Hex, arg2: Hex, arg3: Hex, arg4: Hex, arg5: Hex) -> Ret::Int, [];
    tuxcall (arg1: Hex, arg2: Hex, arg3: Hex) -> Ret::Int, [];
    security (arg1: Hex, arg2: Hex, arg3: Hex) -> Ret::Int, [];
    vserver (arg1: Hex, arg2: Hex, arg3: Hex, arg4: Hex, arg5: Hex) -> Ret::Int, [];
}

cases! {
    /// syslog(2) by action.
    pub SYSLOG (r#type):
    SYSLOG_ACTION_READ | SYSLOG_ACTION_READ_ALL | SYSLOG_ACTION_READ_CLEAR => (bufp: Out(&Bytes(Retval)), len: Int);
    SYSLOG_ACTION_CONSOLE_LEVEL => (bufp: Ptr, len: Noted(&SYSLOG_CONSOLE_LEVELS, Base::Dec));
    SYSLOG_ACTION_CLOSE | SYSLOG_ACTION_OPEN | SYSLOG_ACTION_CLEAR | SYSLOG_ACTION_CONSOLE_OFF
        | SYSLOG_ACTION_CONSOLE_ON | SYSLOG_ACTION_SIZE_UNREAD | SYSLOG_ACTION_SIZE_BUFFER => ();
    _ => (bufp: Ptr, len: Int);
}
