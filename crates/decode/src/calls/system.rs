//! The machine as a whole: its name, log, modules, randomness, restart; and calls that are gone.

use crate::structs::system::*;
use crate::words::*;

/// `KEXEC_SEGMENT_MAX`, linux/kexec.h.
const SEGMENTS_MOST: u64 = 16;

/// `__NEW_UTS_LEN`, linux/utsname.h.
const NAME_MOST: u64 = 64;

calls! {
    /// The machine as a whole.
    pub CALLS:
    uname (buf: Out(&Struct(&UTSNAME))) -> Ret::Zero, [];
    sysinfo (info: Out(&Struct(&SYSINFO))) -> Ret::Zero, [];
    sethostname (name: Either(Below(len, NAME_MOST + 1), &In(&Bytes(Of(len))), &Ptr), len: Uint) -> Ret::Zero, [];
    setdomainname (name: Either(Below(len, NAME_MOST + 1), &In(&Bytes(Of(len))), &Ptr), len: Uint) -> Ret::Zero, [];
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
    uprobe () -> Ret::Int, [];

    // Calls that Linux does not have any more, or never had, by their manual pages (strace(1) shows registers).
    create_module (name: In(&Text), size: Ulong) -> Ret::Hex, [];
    get_kernel_syms (table: Ptr) -> Ret::Int, [];
    query_module (name: In(&Text), which: Name(&QUERY_MODULE_WHICH), buf: Ptr, bufsize: Ulong, ret: Out(&Ulong))
        -> Ret::Zero, [];
    nfsservctl (cmd: Name(&NFSSERVCTL_CMDS), argp: Ptr, resp: Ptr) -> Ret::Int, [];
    getpmsg (fd: Fd, ctlptr: Ptr, dataptr: Ptr, bandp: Ptr, flagsp: Ptr) -> Ret::Int, [NETWORK];
    putpmsg (fd: Fd, ctlptr: Ptr, dataptr: Ptr, band: Int, flags: Hex32) -> Ret::Int, [NETWORK];
    vserver (cmd: Hex32, id: Uint, data: Ptr, arg4: Hex, arg5: Hex) -> Ret::Int, [];
    // Numbers that were reserved for code beside the kernel: the parameters that AFS, the TUX server and the first Linux
    // security modules gave them. The kernel itself answers ENOSYS (man 2 unimplemented).
    afs_syscall (syscall: Long, parm1: Hex, parm2: Hex, parm3: Hex, parm4: Hex) -> Ret::Int, [];
    tuxcall (action: Uint, u_info: Ptr, arg3: Hex) -> Ret::Int, [];
    security (id: Hex32, call: Uint, args: Ptr) -> Ret::Int, [];
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

#[cfg(test)]
mod tests {
    use crate::testing::{case, check, words};

    const AT: u64 = 0x1000;

    #[test]
    fn log() {
        let read = case(&[3, AT, 64]).after(AT, b"log".to_vec()).ret(3);
        check("syslog", read, "3 /* SYSLOG_ACTION_READ_ALL */; \"log\", 64 = 3");
        check("syslog", case(&[10, 0, 0]).ret(5), "10 /* SYSLOG_ACTION_SIZE_BUFFER */; = 5");
        check("syslog", case(&[8, 0, 9]).error(22), {
            "8 /* SYSLOG_ACTION_CONSOLE_LEVEL */, NULL, 9 /* LOGLEVEL_??? */; = -22"
        });
        check("syslog", case(&[u64::MAX, 1, 2]).error(22), "-1 /* SYSLOG_ACTION_??? */, 0x1, 2; = -22");
    }

    #[test]
    fn machine() {
        check("getrandom", case(&[AT, 4, 1]).after(AT, vec![1, 2, 3, 4]).ret(4), {
            "; \"\\x01\\x02\\x03\\x04\", 4, GRND_NONBLOCK = 4"
        });
        let segments = |n| case(&[0, n, AT, 0x3e_0001]).memory(AT, words(&[1, 2, 3, 4]));
        check("kexec_load", segments(1).error(1), {
            "NULL, 1, [{buf=0x1, bufsz=2, mem=0x3, memsz=4}], KEXEC_ARCH_X86_64|KEXEC_ON_CRASH; = -1"
        });
        check("kexec_load", segments(17).error(1), "NULL, 17, 0x1000, KEXEC_ARCH_X86_64|KEXEC_ON_CRASH; = -1");
        check("reboot", case(&[0xfee1_dead, 1, 0, 5]).error(22), {
            "LINUX_REBOOT_MAGIC1, 0x1 /* LINUX_REBOOT_MAGIC2??? */, LINUX_REBOOT_CMD_CAD_OFF; = -22"
        });
    }

    /// The calls of which strace 7.2 shows no more than registers.
    #[test]
    fn what_strace_leaves_raw() {
        for name in ["sched_yield", "pause", "setsid", "munlockall", "vhangup", "sync", "uretprobe", "rseq_slice_yield"]
        {
            check(name, case(&[1, 2, 3]).error(38), "; = -38");
        }
        let text = || case(&[1, AT]).memory(AT, b"proc\0".to_vec());
        check("sysfs", text().ret(7), "1, \"proc\"; = 7");
        check("sysfs", case(&[2, 7, AT]).after(AT, b"proc\0".to_vec()), "2, 7; \"proc\" = 0");
        check("sysfs", case(&[3]).ret(20), "3; = 20");
        let module = |args: &[u64]| case(args).memory(AT, b"mod\0".to_vec());
        check("create_module", module(&[AT, 4096]).error(38), "\"mod\", 4096; = -38");
        check("get_kernel_syms", case(&[AT]).error(38), "0x1000; = -38");
        check("query_module", module(&[AT, 1, 0x2000, 8, 0x3000]).error(38), {
            "\"mod\", QM_MODULES, 0x2000, 8; 0x3000 = -38"
        });
        check("nfsservctl", case(&[0, AT, 0]).error(38), "NFSCTL_SVC, 0x1000, NULL; = -38");
        check("getpmsg", case(&[3, 0, AT, 0, 0]).error(38), "3, NULL, 0x1000, NULL, NULL; = -38");
        check("putpmsg", case(&[3, 0, AT, 0xffff_ffff, 4]).error(38), "3, NULL, 0x1000, -1, 0x4; = -38");
        check("afs_syscall", case(&[20, 1, 0, 3, 4]).error(38), "20, 0x1, 0, 0x3, 0x4; = -38");
        check("tuxcall", case(&[7, AT, 0]).error(38), "7, 0x1000, 0; = -38");
        check("security", case(&[0x10, 2, 0]).error(38), "0x10, 2, NULL; = -38");
        let event = || words(&[0x1_0000_0001, 2]);
        check("epoll_ctl_old", case(&[3, 1, 4, AT]).memory(AT, event()).error(38), {
            "3, EPOLL_CTL_ADD, 4, {events=EPOLLIN, data=0x200000001}; = -38"
        });
        check("epoll_wait_old", case(&[3, AT, 8, 0xffff_ffff]).after(AT, event()).ret(1), {
            "3; [{events=EPOLLIN, data=0x200000001}], 8, -1 = 1"
        });
        check("vserver", case(&[0x10, 2, 0, 3, 0]).error(38), "0x10, 2, NULL, 0x3, 0; = -38");
    }
}
