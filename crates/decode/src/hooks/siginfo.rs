//! `struct siginfo` (asm-generic/siginfo.h, sigaction(2)): which fields are valid depends on the signal and its code.

use std::sync::OnceLock;

use abi::layout::siginfo as layout;
use abi::names::{
    AUDIT_ARCH, SIGBUS_CODES, SIGCHLD_CODES, SIGFPE_CODES, SIGILL_CODES, SIGINFO_CODES, SIGPOLL_CODES, SIGSEGV_CODES,
    SIGSYS_CODES, SIGTRAP_CODES,
};
use abi::{Abi, At, Entry, Table, c};
use bumpalo::Bump;
use model::Addr;
use model::value::{Base, Handle, Num, Value};

use super::fields::Fields;
use crate::walk::Walk;

/// Bytes of the structure, on every ABI.
pub const SIZE: usize = 128;

/// The fields that the signal's origin makes valid. Reads nothing but `bytes`.
pub fn siginfo<'a>(walk: &mut Walk<'_, 'a>, at: Addr, bytes: &'a [u8]) -> Value<'a> {
    let _ = at;
    let value = decode(walk.abi(), walk.abi(), bytes, walk.arena);
    if let Value::Struct { fields, .. } = value {
        // There is room for eight of them, however few are shown.
        walk.spend(fields.len().max(8));
    }
    value
}

/// A `struct siginfo` whose bytes are at hand, in the layout of an ABI, about a task whose calls are another's;
/// fields that the bytes do not cover are left out.
pub fn decode<'a>(abi: Abi, caller: Abi, bytes: &[u8], arena: &'a Bump) -> Value<'a> {
    let mut info = Info { caller, own: Fields::new(abi, bytes, arena) };
    info.fill();
    info.own.into_struct()
}

struct Info<'b, 'a> {
    caller: Abi,
    own: Fields<'b, 'a>,
}

impl<'a> Info<'_, 'a> {
    fn num(&self, at: At) -> Num {
        self.own.num(at)
    }

    fn push(&mut self, name: &'static str, value: Value<'a>) {
        self.own.push(name, value);
    }

    fn int(&mut self, name: &'static str, at: At, base: Base) {
        self.own.int(name, at, base);
    }

    /// Who sent it.
    fn source(&mut self) {
        let (pid, uid) = (self.num(layout::si_pid), self.num(layout::si_uid));
        self.push("si_pid", Value::Handle(pid, Handle::Tgid));
        self.push("si_uid", Value::Handle(uid, Handle::Uid));
    }

    /// The value of sigqueue(3): a number or a pointer, nobody knows which.
    fn sigval(&mut self) {
        self.int("si_int", layout::si_int, Base::Dec);
        self.int("si_ptr", layout::si_ptr, Base::Ptr);
    }

    fn sigval_if_any(&mut self) {
        if self.num(layout::si_ptr).bits != 0 {
            self.sigval();
        }
    }

    fn band(&mut self) {
        self.int("si_band", layout::si_band, Base::Dec);
        let fd = self.num(layout::si_fd);
        self.push("si_fd", Value::Handle(fd, Handle::Fd));
    }

    fn ticks(&mut self, name: &'static str, at: At) {
        let value = super::ticks::ticks(self.num(at), self.own.arena);
        self.push(name, value);
    }

    fn fill(&mut self) {
        let signo = self.num(layout::si_signo);
        if signo.bits == 0 {
            // No signal at all: waitid(2) with WNOHANG and nothing to report.
            return;
        }
        let code = self.num(layout::si_code);
        self.push("si_signo", Value::Signal(signo));
        let own = own_codes(signo.bits);
        let table = match own {
            Some(own) if SIGINFO_CODES.name(self.own.abi, code.bits).is_none() => own,
            _ => &SIGINFO_CODES,
        };
        self.push("si_code", Value::Name(code, table, Some(Base::Hex)));
        let errno = self.num(layout::si_errno);
        if errno.bits != 0 {
            let known = u32::try_from(errno.bits)
                .is_ok_and(|errno| abi::errno::name(errno).or(abi::errno::kernel_name(errno)).is_some());
            self.push("si_errno", if known { Value::Errno(errno) } else { Value::Int(errno, Base::Udec) });
        }
        if code.signed() <= 0 {
            self.user_fields(code.bits);
        } else {
            self.kernel_fields(signo.bits, code.bits, own);
        }
    }

    fn user_fields(&mut self, code: u64) {
        match code {
            c::SI_USER | c::SI_TKILL => self.source(),
            c::SI_SIGIO => self.band(),
            c::SI_TIMER => {
                self.int("si_timerid", layout::si_timerid, Base::Hex);
                self.int("si_overrun", layout::si_overrun, Base::Dec);
                self.sigval();
            }
            _ => {
                self.source();
                self.sigval_if_any();
            }
        }
    }

    fn kernel_fields(&mut self, signo: u64, code: u64, own: Option<&'static Table>) {
        match signo as u32 {
            17 => {
                self.source();
                let status = self.num(layout::si_status);
                // An exit status is a number, everything else that stopped or ended a child is a signal.
                if code != c::CLD_EXITED && abi::signal::name(status.bits as u32).is_some() {
                    self.push("si_status", Value::Signal(status));
                } else {
                    self.push("si_status", Value::Int(status, Base::Dec));
                }
                self.ticks("si_utime", layout::si_utime);
                self.ticks("si_stime", layout::si_stime);
            }
            4 | 5 | 7 | 8 | 11 => {
                self.int("si_addr", layout::si_addr, Base::Ptr);
                match (signo, code) {
                    (7, c::BUS_MCEERR_AR | c::BUS_MCEERR_AO) => {
                        self.int("si_addr_lsb", layout::si_addr_lsb, Base::Hex);
                    }
                    (11, c::SEGV_BNDERR) => {
                        self.int("si_lower", layout::si_lower, Base::Ptr);
                        self.int("si_upper", layout::si_upper, Base::Ptr);
                    }
                    (11, c::SEGV_PKUERR) => self.int("si_pkey", layout::si_pkey, Base::Udec),
                    _ => {}
                }
            }
            29 => {
                if own.is_some_and(|own| own.name(self.own.abi, code).is_some()) {
                    self.band();
                }
            }
            31 => {
                let (arch, nr) = (self.num(layout::si_arch), self.num(layout::si_syscall));
                self.int("si_call_addr", layout::si_call_addr, Base::Ptr);
                let value = call_number(self.caller, arch.bits as u32, nr, self.own.arena);
                self.push("si_syscall", value);
                self.push("si_arch", Value::Name(arch, &AUDIT_ARCH, None));
            }
            _ => {
                if self.num(layout::si_pid).bits != 0 || self.num(layout::si_uid).bits != 0 {
                    self.source();
                }
                self.sigval_if_any();
            }
        }
    }
}

/// The codes that a signal has for itself.
fn own_codes(signo: u64) -> Option<&'static Table> {
    Some(match signo {
        4 => &SIGILL_CODES,
        5 => &SIGTRAP_CODES,
        7 => &SIGBUS_CODES,
        8 => &SIGFPE_CODES,
        11 => &SIGSEGV_CODES,
        17 => &SIGCHLD_CODES,
        29 => &SIGPOLL_CODES,
        31 => &SIGSYS_CODES,
        _ => return None,
    })
}

/// The number of a system call of the ABI that an `AUDIT_ARCH_*` stands for: `__NR_getpid` where it is the caller's own,
/// a number with the name as a comment where it is another's.
pub fn call_number<'a>(abi: Abi, arch: u32, nr: Num, arena: &'a Bump) -> Value<'a> {
    const X32_BIT: u64 = 0x4000_0000;
    let plain = Value::Int(nr, Base::Udec);
    let x32 = arch == Abi::X32.audit_arch() && nr.bits & X32_BIT != 0;
    let of = if x32 { Some(Abi::X32) } else { Abi::ALL.into_iter().find(|of| of.audit_arch() == arch) };
    let Some(of) = of else { return plain };
    if of == abi && !x32 {
        let names = numbers(abi);
        return if names.name(abi, nr.bits).is_some() { Value::Name(nr, names, Some(Base::Udec)) } else { plain };
    }
    match abi::sysno::name(of, if x32 { nr.bits & !X32_BIT } else { nr.bits }) {
        Some(name) => {
            let plain = &*arena.alloc(plain);
            Value::Spelled(plain, arena.alloc(Value::Noted(plain, arena.alloc(Value::bare(name)))))
        }
        None => plain,
    }
}

/// The `__NR_*` constants of an ABI as a table; made once, when a program first shows one.
fn numbers(abi: Abi) -> &'static Table {
    static TABLES: [OnceLock<Table>; Abi::ALL.len()] = [const { OnceLock::new() }; Abi::ALL.len()];
    TABLES[abi.index()].get_or_init(|| {
        let mut entries: Vec<Entry> = abi::sysno::table(abi)
            .iter()
            .map(|&(nr, name)| Entry { value: u64::from(nr), name: String::leak(format!("__NR_{name}")) })
            .collect();
        entries.sort_by_key(|entry| entry.value);
        Table { name: "syscall_numbers", unknown: "", sorted: true, entries: Vec::leak(entries), differs: &[] }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{bytes, text};

    /// A siginfo with the words that all of these tests share, shown.
    fn show(signo: u32, code: i32, errno: u32, pid: u32, uid: u32, rest: [u64; 3]) -> String {
        let mut raw = bytes(&[
            (signo.into(), 4),
            (errno.into(), 4),
            (code as u32 as u64, 4),
            (0, 4),
            (pid.into(), 4),
            (uid.into(), 4),
            (rest[0], 8),
            (rest[1], 8),
            (rest[2], 8),
        ]);
        raw.resize(SIZE, 0);
        let arena = Bump::new();
        let mut out = String::new();
        text(Abi::X86_64, &decode(Abi::X86_64, Abi::X86_64, &raw, &arena), &mut out);
        out
    }

    #[test]
    fn senders() {
        assert_eq!(show(10, 0, 0, 17, 34, [5, 0, 0]), "{si_signo=SIGUSR1, si_code=SI_USER, si_pid=17, si_uid=34}");
        assert_eq!(
            show(10, -1, 5, 17, u32::MAX, [0x33_0000_0044, 0, 0]),
            "{si_signo=SIGUSR1, si_code=SI_QUEUE, si_errno=EIO, si_pid=17, si_uid=-1, si_int=68, si_ptr=0x3300000044}"
        );
        assert_eq!(show(10, -1, 0, 17, 34, [0; 3]), "{si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=17, si_uid=34}");
        assert_eq!(
            show(14, -2, 0, 1, u32::MAX, [0; 3]),
            "{si_signo=SIGALRM, si_code=SI_TIMER, si_timerid=0x1, si_overrun=-1, si_int=0, si_ptr=NULL}"
        );
        assert_eq!(show(14, 0x80, 0, 0, 0, [0; 3]), "{si_signo=SIGALRM, si_code=SI_KERNEL}");
        assert_eq!(show(99, 7, 9999, 1, 0, [0; 3]), "{si_signo=99, si_code=0x7, si_errno=9999, si_pid=1, si_uid=0}");
        assert_eq!(show(0, 0, 0, 1, 1, [0; 3]), "{}");
    }

    #[test]
    fn children() {
        assert_eq!(
            show(17, 1, 0, 1, 2, [9, 0, 0]),
            "{si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=1, si_uid=2, si_status=9, si_utime=0, si_stime=0}"
        );
        assert_eq!(
            show(17, 2, 0, 1, 2, [9, 7, 12345]),
            "{si_signo=SIGCHLD, si_code=CLD_KILLED, si_pid=1, si_uid=2, si_status=SIGKILL, \
             si_utime=7 /* 0.07 s */, si_stime=12345 /* 123.45 s */}"
        );
        assert_eq!(
            show(17, 4, 0, 1, 2, [0x505, 0, 0]),
            "{si_signo=SIGCHLD, si_code=CLD_TRAPPED, si_pid=1, si_uid=2, si_status=1285, si_utime=0, si_stime=0}"
        );
    }

    #[test]
    fn faults() {
        assert_eq!(show(11, 1, 0, 16, 0, [0; 3]), "{si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0x10}");
        assert_eq!(
            show(11, 3, 0, 0, 0, [0, 0x55, 0x66]),
            "{si_signo=SIGSEGV, si_code=SEGV_BNDERR, si_addr=NULL, si_lower=0x55, si_upper=0x66}"
        );
        assert_eq!(
            show(11, 4, 0, 0, 0, [0, 0x1_0000_0001, 0]),
            "{si_signo=SIGSEGV, si_code=SEGV_PKUERR, si_addr=NULL, si_pkey=1}"
        );
        assert_eq!(
            show(7, 4, 0, 0, 0, [0xffff_8001, 0, 0]),
            "{si_signo=SIGBUS, si_code=BUS_MCEERR_AR, si_addr=NULL, si_addr_lsb=0x8001}"
        );
    }

    #[test]
    fn files_and_calls() {
        assert_eq!(show(29, 1, 0, 0x41, 0, [3, 0, 0]), "{si_signo=SIGIO, si_code=POLL_IN, si_band=65, si_fd=3}");
        assert_eq!(show(29, 7, 0, 0x41, 0, [3, 0, 0]), "{si_signo=SIGIO, si_code=0x7}");
        assert_eq!(
            show(31, 1, 0, 16, 0, [0xc000_003e_0000_0027, 0, 0]),
            "{si_signo=SIGSYS, si_code=SYS_SECCOMP, si_call_addr=0x10, si_syscall=__NR_getpid, \
             si_arch=AUDIT_ARCH_X86_64}"
        );
        assert_eq!(
            show(31, 1, 0, 16, 0, [0x4000_0003_0000_0014, 0, 0]),
            "{si_signo=SIGSYS, si_code=SYS_SECCOMP, si_call_addr=0x10, si_syscall=20 /* getpid */, \
             si_arch=AUDIT_ARCH_I386}"
        );
        // The same of an i386 program.
        let mut raw = bytes(&[(31, 4), (0, 4), (1, 4), (0, 4), (16, 8), (0x4000_0003_0000_0014, 8)]);
        raw.resize(SIZE, 0);
        let (arena, mut out) = (Bump::new(), String::new());
        text(Abi::I386, &decode(Abi::X86_64, Abi::I386, &raw, &arena), &mut out);
        assert!(out.contains("si_syscall=__NR_getpid, si_arch=AUDIT_ARCH_I386"), "{out}");
    }

    #[test]
    fn short_bytes_do_not_panic() {
        let arena = Bump::new();
        for len in 0..SIZE {
            let _ = decode(Abi::I386, Abi::I386, &vec![17; len], &arena);
        }
    }
}
