//! ptrace requests, and what their buffers say.

use super::check;
use crate::machine::{Call, Entry, Finish};
use abi::Abi;
use model::Tid;
use model::event::Return;
use model::stack;
use std::cell::Cell;

// linux/ptrace.h
const PTRACE_GETREGSET: usize = 0x4204;
const PTRACE_SETREGSET: usize = 0x4205;
const PTRACE_SEIZE: usize = 0x4206;
const PTRACE_INTERRUPT: usize = 0x4207;
const PTRACE_LISTEN: usize = 0x4208;
const PTRACE_GET_SYSCALL_INFO: usize = 0x420e;
const PTRACE_SET_SYSCALL_INFO: usize = 0x4212;
const PTRACE_PEEKSIGINFO: usize = 0x4209;
const PTRACE_GETSIGMASK: usize = 0x420a;
const PTRACE_SETSIGMASK: usize = 0x420b;
const PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG: usize = 0x4210;
const PTRACE_TRACEME: usize = 0;
const PTRACE_PEEKDATA: usize = 2;
const PTRACE_POKEDATA: usize = 5;
const PTRACE_CONT: usize = 7;
const PTRACE_SINGLESTEP: usize = 9;
const PTRACE_ATTACH: usize = 16;
const PTRACE_DETACH: usize = 17;
const PTRACE_SYSCALL: usize = 24;
const PTRACE_SETOPTIONS: usize = 0x4200;
const PTRACE_GETEVENTMSG: usize = 0x4201;
const PTRACE_GETSIGINFO: usize = 0x4202;
const PTRACE_SETSIGINFO: usize = 0x4203;

const PTRACE_SYSCALL_INFO_NONE: u8 = 0;
const PTRACE_SYSCALL_INFO_ENTRY: u8 = 1;
const PTRACE_SYSCALL_INFO_EXIT: u8 = 2;
const PTRACE_SYSCALL_INFO_SECCOMP: u8 = 3;

const NT_PRSTATUS: usize = 1;
const X32_BIT: u64 = 0x4000_0000;

/// `PTRACE_O_*` of linux/ptrace.h.
pub mod options {
    #![allow(missing_docs, reason = "the kernel's own names")]
    pub const TRACESYSGOOD: usize = 1;
    pub const TRACEFORK: usize = 2;
    pub const TRACEVFORK: usize = 4;
    pub const TRACECLONE: usize = 8;
    pub const TRACEEXEC: usize = 0x10;
    pub const TRACEEXIT: usize = 0x40;
    pub const TRACESECCOMP: usize = 0x80;
    pub const EXITKILL: usize = 0x10_0000;
}

/// `PTRACE_EVENT_*` of linux/ptrace.h, as they stand in bits 16.. of a wait status.
pub mod event {
    #![allow(missing_docs, reason = "the kernel's own names")]
    pub const FORK: i32 = 1;
    pub const VFORK: i32 = 2;
    pub const CLONE: i32 = 3;
    pub const EXEC: i32 = 4;
    pub const VFORK_DONE: i32 = 5;
    pub const EXIT: i32 = 6;
    pub const SECCOMP: i32 = 7;
    pub const STOP: i32 = 128;
}

/// A request whose `addr` and `data` are plain numbers, not memory of ours.
/// What was read of the task that was looked at last.
#[derive(Clone, Copy)]
struct Standing {
    tid: Tid,
    registers: Option<Registers>,
    mask: Option<u64>,
}

std::thread_local! {
    /// A task stands as it stands until it is let go on or written to: what was read of it once need not be asked for again. A
    /// stop is looked at from several sides.
    static STANDING: Cell<Standing> = const { Cell::new(Standing { tid: Tid(0), registers: None, mask: None }) };
}

/// What is known of a standing task.
fn standing(tid: Tid) -> Standing {
    let standing = STANDING.get();
    if standing.tid == tid { standing } else { Standing { tid, registers: None, mask: None } }
}

/// Nothing is known of a task any more: it goes on, has been changed, or reports anew (after execve(2) under another's id).
pub(super) fn forget(tid: Tid) {
    if STANDING.get().tid == tid {
        STANDING.set(Standing { tid: Tid(0), registers: None, mask: None });
    }
}

/// Lets a task go on, in one of the ways to do that.
fn resume(request: usize, tid: Tid, signo: i32) -> Result<(), i32> {
    forget(tid);
    number_request(request, tid, 0, usize::try_from(signo).unwrap_or(0))
}

fn number_request(request: usize, tid: Tid, addr: usize, data: usize) -> Result<(), i32> {
    // SAFETY: only called (below) with requests that take `addr` and `data` as numbers; the kernel touches no memory of
    // this process.
    check(unsafe { libc::syscall(libc::SYS_ptrace, request, tid.0 as isize, addr, data) }).map(|_| ())
}

/// `PTRACE_SEIZE` with trace options.
///
/// # Errors
/// The error number.
pub fn seize(tid: Tid, options: usize) -> Result<(), i32> {
    number_request(PTRACE_SEIZE, tid, 0, options)
}

/// `PTRACE_ATTACH`.
///
/// # Errors
/// The error number.
pub fn attach(tid: Tid) -> Result<(), i32> {
    number_request(PTRACE_ATTACH, tid, 0, 0)
}

/// `PTRACE_TRACEME`, for a child before its exec. Async-signal-safe.
///
/// # Errors
/// The error number.
pub fn trace_me() -> Result<(), i32> {
    number_request(PTRACE_TRACEME, Tid(0), 0, 0)
}

/// `PTRACE_INTERRUPT`.
///
/// # Errors
/// The error number.
pub fn interrupt(tid: Tid) -> Result<(), i32> {
    number_request(PTRACE_INTERRUPT, tid, 0, 0)
}

/// `PTRACE_LISTEN`.
///
/// # Errors
/// The error number.
pub fn listen(tid: Tid) -> Result<(), i32> {
    resume(PTRACE_LISTEN, tid, 0)
}

/// `PTRACE_SYSCALL`.
///
/// # Errors
/// The error number.
pub fn syscall(tid: Tid, signo: i32) -> Result<(), i32> {
    resume(PTRACE_SYSCALL, tid, signo)
}

/// `PTRACE_CONT`.
///
/// # Errors
/// The error number.
pub fn cont(tid: Tid, signo: i32) -> Result<(), i32> {
    resume(PTRACE_CONT, tid, signo)
}

/// `PTRACE_SINGLESTEP`: with a signal that is handled, to the first instruction of the handler.
///
/// # Errors
/// The error number.
pub fn step(tid: Tid, signo: i32) -> Result<(), i32> {
    resume(PTRACE_SINGLESTEP, tid, signo)
}

/// `PTRACE_DETACH`.
///
/// # Errors
/// The error number.
pub fn detach(tid: Tid, signo: i32) -> Result<(), i32> {
    resume(PTRACE_DETACH, tid, signo)
}

/// `PTRACE_SETOPTIONS`.
///
/// # Errors
/// The error number.
pub fn set_options(tid: Tid, options: usize) -> Result<(), i32> {
    number_request(PTRACE_SETOPTIONS, tid, 0, options)
}

/// Whether the kernel has `PTRACE_SEIZE` at all: asked to seize itself, it says EPERM if so, EIO if not.
#[must_use]
pub fn has_seize() -> bool {
    // SAFETY: `getpid` takes nothing.
    let own = Tid(unsafe { libc::getpid() });
    seize(own, 0) == Err(libc::EPERM)
}

/// `PTRACE_GETEVENTMSG`.
///
/// # Errors
/// The error number.
pub fn event_message(tid: Tid) -> Result<u64, i32> {
    let mut message: libc::c_ulong = 0;
    // SAFETY: the kernel writes one unsigned long to `data`, which points to one.
    check(unsafe { libc::syscall(libc::SYS_ptrace, PTRACE_GETEVENTMSG, tid.0 as isize, 0usize, &raw mut message) })?;
    Ok(message)
}

/// `PTRACE_GETSIGINFO`: the raw `siginfo_t`.
///
/// # Errors
/// The error number; EINVAL in a group-stop.
pub fn siginfo(tid: Tid) -> Result<[u8; 128], i32> {
    #[repr(align(8))]
    struct Info([u8; 128]);
    let mut info = Info([0; 128]);
    // SAFETY: the kernel writes a siginfo_t, 128 bytes on every Linux, to `data`, which has that size and alignment.
    check(unsafe { libc::syscall(libc::SYS_ptrace, PTRACE_GETSIGINFO, tid.0 as isize, 0usize, &raw mut info) })?;
    Ok(info.0)
}

/// Whether a task stands at this `PTRACE_EVENT` stop.
#[must_use]
pub fn is_at_event(tid: Tid, event: i32) -> bool {
    // si_code, the third word, is SIGTRAP | event << 8 there.
    siginfo(tid).is_ok_and(|info| info[8..12] == (libc::SIGTRAP | event << 8).to_ne_bytes())
}

/// `PTRACE_SETSIGINFO`: another `siginfo_t` for the signal at whose delivery the task stands.
///
/// # Errors
/// The error number.
pub fn set_siginfo(tid: Tid, info: &[u8; 128]) -> Result<(), i32> {
    // SAFETY: the kernel reads a siginfo_t, 128 bytes on every Linux, at `data`, which has that size; it copies bytewise.
    check(unsafe { libc::syscall(libc::SYS_ptrace, PTRACE_SETSIGINFO, tid.0 as isize, 0usize, info.as_ptr()) })
        .map(|_| ())
}

/// `PTRACE_PEEKDATA`: one word of memory.
///
/// # Errors
/// The error number.
pub fn peek(tid: Tid, at: u64) -> Result<u64, i32> {
    let mut word: libc::c_ulong = 0;
    let at = usize::try_from(at).map_err(|_| libc::EFAULT)?;
    // SAFETY: the raw call stores the word at `data`, which points to one; `at` is an address of the tracee only.
    check(unsafe { libc::syscall(libc::SYS_ptrace, PTRACE_PEEKDATA, tid.0 as isize, at, &raw mut word) })?;
    Ok(word)
}

/// `PTRACE_POKEDATA`: writes one word of memory, also where the tracee itself may only read.
///
/// # Errors
/// The error number.
pub fn poke(tid: Tid, at: u64, word: u64) -> Result<(), i32> {
    let at = usize::try_from(at).map_err(|_| libc::EFAULT)?;
    let word = usize::try_from(word).map_err(|_| libc::EINVAL)?;
    number_request(PTRACE_POKEDATA, tid, at, word)
}

/// kcmp(2) with `KCMP_VM`: whether two tasks run in the same memory. False where the kernel cannot tell.
#[must_use]
pub fn same_memory(one: Tid, other: Tid) -> bool {
    const KCMP_VM: libc::c_long = 1;
    // SAFETY: takes numbers only.
    one != other && unsafe { libc::syscall(libc::SYS_kcmp, one.0, other.0, KCMP_VM, 0, 0) } == 0
}

/// `PTRACE_PEEKSIGINFO`: whether a signal of this number and `si_code` waits for this very thread, among the first few.
#[must_use]
pub fn is_pending(tid: Tid, signo: i32, code: i32) -> bool {
    #[repr(C)]
    struct Args {
        off: u64,
        flags: u32,
        nr: i32,
    }
    #[repr(align(8))]
    struct Infos([[u8; 128]; 8]);
    let args = Args { off: 0, flags: 0, nr: 8 };
    let mut infos = Infos([[0; 128]; 8]);
    // SAFETY: the kernel reads `addr`, a struct ptrace_peeksiginfo_args, and writes at most `nr` siginfo_t to `data`.
    let got = check(unsafe {
        libc::syscall(libc::SYS_ptrace, PTRACE_PEEKSIGINFO, tid.0 as isize, &raw const args, &raw mut infos)
    });
    let count = got.map_or(0, |count| usize::try_from(count).unwrap_or(0)).min(8);
    infos.0[..count].iter().any(|info| info[..4] == signo.to_ne_bytes() && info[8..12] == code.to_ne_bytes())
}

/// `PTRACE_GETSIGMASK`: the blocked signals, bit n − 1 for signal n.
///
/// # Errors
/// The error number.
pub fn signal_mask(tid: Tid) -> Result<u64, i32> {
    let mut standing = standing(tid);
    if let Some(mask) = standing.mask {
        return Ok(mask);
    }
    let mut mask = 0u64;
    // SAFETY: the kernel writes a set of `addr` bytes to `data`, which has that size.
    check(unsafe { libc::syscall(libc::SYS_ptrace, PTRACE_GETSIGMASK, tid.0 as isize, 8usize, &raw mut mask) })?;
    standing.mask = Some(mask);
    STANDING.set(standing);
    Ok(mask)
}

/// `PTRACE_SETSIGMASK`.
///
/// # Errors
/// The error number.
pub fn set_signal_mask(tid: Tid, mask: u64) -> Result<(), i32> {
    STANDING.set(Standing { mask: None, ..standing(tid) });
    // SAFETY: the kernel reads a set of `addr` bytes from `data`, which has that size.
    check(unsafe { libc::syscall(libc::SYS_ptrace, PTRACE_SETSIGMASK, tid.0 as isize, 8usize, &raw const mask) })
        .map(|_| ())
}

/// `PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG` (Linux 6.4): from now on calls of the task are trapped with SIGSYS, unless
/// they are made from the range `allowed` (address and length); none turns that off. With a `selector`, its address, they
/// are only while the byte there is 1; if it is 0, all calls are made.
///
/// # Errors
/// The error number; EIO where the kernel does not know the request.
pub fn set_syscall_user_dispatch(tid: Tid, allowed: Option<(u64, u64)>, selector: Option<u64>) -> Result<(), i32> {
    // struct ptrace_sud_config of linux/ptrace.h: mode, selector, offset, len.
    let config: [u64; 4] = match allowed {
        Some((at, len)) => [1, selector.unwrap_or(0), at, len],
        None => [0; 4],
    };
    // SAFETY: the kernel reads `addr` bytes from `data`, which has that size.
    check(unsafe {
        libc::syscall(
            libc::SYS_ptrace,
            PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG,
            tid.0 as isize,
            size_of_val(&config),
            config.as_ptr(),
        )
    })
    .map(|_| ())
}

/// The registers of a task as `NT_PRSTATUS` has them: 27 words of x86_64, or 17 half-words of i386.
#[derive(Clone, Copy, Debug)]
pub struct Registers {
    words: [u64; 34],
    len: usize,
}

/// `PTRACE_GETREGSET` with `NT_PRSTATUS`.
///
/// # Errors
/// The error number.
pub fn registers(tid: Tid) -> Result<Registers, i32> {
    let mut standing = standing(tid);
    if let Some(registers) = standing.registers {
        return Ok(registers);
    }
    let mut registers = Registers { words: [0; 34], len: 0 };
    let mut vector =
        libc::iovec { iov_base: registers.words.as_mut_ptr().cast(), iov_len: size_of_val(&registers.words) };
    // SAFETY: `vector` describes memory of ours, writable and of that length; the kernel writes no more and sets
    // iov_len to what it wrote.
    check(unsafe { libc::syscall(libc::SYS_ptrace, PTRACE_GETREGSET, tid.0 as isize, NT_PRSTATUS, &raw mut vector) })?;
    registers.len = vector.iov_len;
    standing.registers = Some(registers);
    STANDING.set(standing);
    Ok(registers)
}

/// `PTRACE_SETREGSET` with `NT_PRSTATUS`.
///
/// # Errors
/// The error number.
pub fn set_registers(tid: Tid, registers: &Registers) -> Result<(), i32> {
    STANDING.set(Standing { registers: None, ..standing(tid) });
    let mut copy = *registers;
    let mut vector = libc::iovec { iov_base: copy.words.as_mut_ptr().cast(), iov_len: copy.len };
    // SAFETY: `vector` describes memory of ours of at least that length; the kernel only reads it.
    check(unsafe { libc::syscall(libc::SYS_ptrace, PTRACE_SETREGSET, tid.0 as isize, NT_PRSTATUS, &raw mut vector) })
        .map(|_| ())
}

/// A register of x86_64, by its position in `struct user_regs_struct` of sys/user.h.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Register {
    /// No call touches it, as the next five.
    R15 = 0,
    /// See [`Register::R15`].
    R14 = 1,
    /// See [`Register::R15`].
    R13 = 2,
    /// See [`Register::R15`].
    R12 = 3,
    /// See [`Register::R15`].
    Rbp = 4,
    /// See [`Register::R15`].
    Rbx = 5,
    /// Scratch; `rflags` after a call.
    R11 = 6,
    /// Fourth argument.
    R10 = 7,
    /// Sixth argument.
    R9 = 8,
    /// Fifth argument.
    R8 = 9,
    /// Result, and number.
    Rax = 10,
    /// Scratch; the address behind the `syscall` after a call.
    Rcx = 11,
    /// Third argument.
    Rdx = 12,
    /// Second argument.
    Rsi = 13,
    /// First argument.
    Rdi = 14,
    /// The number of the call that the task is in, −1 for none.
    OrigRax = 15,
    /// Instruction pointer.
    Rip = 16,
    /// Flags.
    Rflags = 18,
    /// Stack pointer.
    Rsp = 19,
    /// Base of the `gs` segment.
    GsBase = 22,
}

#[cfg(target_arch = "x86_64")]
impl Registers {
    /// Whether these are the registers of a 64-bit task.
    #[must_use]
    pub fn is_64(&self) -> bool {
        self.len == Registers::AMD64
    }

    /// A register's value.
    #[must_use]
    pub fn get(&self, register: Register) -> u64 {
        self.words[register as usize]
    }

    /// Changes a register.
    pub fn set(&mut self, register: Register, value: u64) {
        self.words[register as usize] = value;
    }

    // Word positions in `struct user_regs_struct` of sys/user.h, 64-bit and 32-bit.
    const AMD64: usize = 27 * 8;
    const I386: usize = 17 * 4;

    fn half(&self, at: usize) -> u64 {
        (self.words[at / 2] >> (32 * (at % 2))) & 0xffff_ffff
    }

    /// The register of the first argument of a call, replaced.
    #[must_use]
    pub fn with_first_argument(mut self, value: u64) -> Registers {
        if self.len == Registers::I386 {
            self.words[0] = self.words[0] & !0xffff_ffff | value & 0xffff_ffff;
        } else {
            self.words[14] = value;
        }
        self
    }

    fn set_half(&mut self, at: usize, value: u64) {
        let shift = 32 * (at % 2);
        let word = &mut self.words[at / 2];
        *word = *word & !(0xffff_ffff << shift) | (value & 0xffff_ffff) << shift;
    }

    /// The number of a call, replaced: `orig_rax`.
    #[must_use]
    pub fn with_number(mut self, nr: u64) -> Registers {
        if self.len == Registers::I386 {
            self.set_half(11, nr);
        } else {
            // −1 is 64 bits wide.
            self.words[15] = i64::from(nr as i32).cast_unsigned();
        }
        self
    }

    /// The result of a call, replaced: `rax`.
    #[must_use]
    pub fn with_result(mut self, value: u64) -> Registers {
        if self.len == Registers::I386 {
            self.set_half(6, value);
        } else {
            self.words[10] = value;
        }
        self
    }

    /// The arguments of a call of this convention.
    #[must_use]
    pub fn arguments(&self, abi: Abi) -> [u64; 6] {
        if self.len == Registers::I386 {
            [0, 1, 2, 3, 4, 5].map(|at| self.half(at))
        } else {
            let places = if abi == Abi::I386 { [5, 11, 12, 13, 14, 4] } else { [14, 13, 12, 7, 9, 8] };
            places.map(|at: usize| self.words[at])
        }
    }

    /// The arguments of a call of this convention, replaced.
    #[must_use]
    pub fn with_arguments(mut self, abi: Abi, args: [u64; 6]) -> Registers {
        if self.len == Registers::I386 {
            args.into_iter().enumerate().for_each(|(at, value)| self.set_half(at, value));
        } else {
            // A 32-bit call of a 64-bit program takes them from where 32-bit programs have them.
            let places = if abi == Abi::I386 { [5, 11, 12, 13, 14, 4] } else { [14, 13, 12, 7, 9, 8] };
            places.into_iter().zip(args).for_each(|(at, value)| self.words[at] = value);
        }
        self
    }

    /// The general registers, by the numbers that DWARF gives them.
    #[must_use]
    pub fn general(&self) -> Option<stack::Registers> {
        let mut words = [0; 17];
        if self.len == Registers::I386 {
            // eax ecx edx ebx esp ebp esi edi eip
            for (word, at) in words.iter_mut().zip([6, 1, 2, 0, 15, 5, 3, 4, 12]) {
                *word = self.half(at);
            }
            Some(stack::Registers { machine: stack::Machine::I386, words })
        } else if self.len == Registers::AMD64 {
            // rax rdx rcx rbx rsi rdi rbp rsp r8 … r15 rip
            for (word, at) in words.iter_mut().zip([10, 12, 11, 5, 13, 14, 4, 19, 9, 8, 7, 6, 3, 2, 1, 0, 16]) {
                *word = self.words[at];
            }
            Some(stack::Registers { machine: stack::Machine::X86_64, words })
        } else {
            None
        }
    }

    /// The registers as a call, at whose entry or exit the task may stand. A 32-bit call of a 64-bit program cannot
    /// be told from a 64-bit one.
    #[must_use]
    pub fn call(&self) -> Call {
        if self.len == Registers::I386 {
            let args = [0, 1, 2, 3, 4, 5].map(|at| self.half(at));
            let (ip, sp) = (self.half(12), self.half(15));
            let value = i64::from((self.half(6) as u32).cast_signed());
            let entry = Entry { abi: Abi::I386, nr: self.half(11), args, ip, sp };
            Call::Registers(entry, Finish { abi: Abi::I386, ret: result(value), ip, sp })
        } else if self.len == Registers::AMD64 {
            let w = &self.words;
            let (abi, nr) = native(w[15]);
            let args = [w[14], w[13], w[12], w[7], w[9], w[8]];
            let (ip, sp) = (w[16], w[19]);
            let entry = Entry { abi, nr, args, ip, sp };
            Call::Registers(entry, Finish { abi, ret: result(w[10].cast_signed()), ip, sp })
        } else {
            Call::Unknown
        }
    }
}

#[cfg(not(target_arch = "x86_64"))]
impl Registers {
    /// Only `PTRACE_GET_SYSCALL_INFO` is used on this machine.
    #[must_use]
    pub fn call(&self) -> Call {
        Call::Unknown
    }

    /// No stacks on this machine.
    #[must_use]
    pub fn general(&self) -> Option<stack::Registers> {
        None
    }

    /// Nothing is changed on this machine.
    #[must_use]
    pub fn with_first_argument(self, _: u64) -> Registers {
        self
    }

    /// Nothing is changed on this machine.
    #[must_use]
    pub fn with_number(self, _: u64) -> Registers {
        self
    }

    /// Nothing is changed on this machine.
    #[must_use]
    pub fn with_result(self, _: u64) -> Registers {
        self
    }

    /// Nothing is known on this machine.
    #[must_use]
    pub fn arguments(&self, _: Abi) -> [u64; 6] {
        [0; 6]
    }

    /// Nothing is changed on this machine.
    #[must_use]
    pub fn with_arguments(self, _: Abi, _: [u64; 6]) -> Registers {
        self
    }
}

fn result(value: i64) -> Return {
    Return { value, error: (-4095..0).contains(&value) }
}

/// x86_64 or x32, and the number without x32's bit. −1 has the bit, but is no x32 call.
fn native(nr: u64) -> (Abi, u64) {
    let low = nr & 0xffff_ffff;
    if low != 0xffff_ffff && low & X32_BIT != 0 { (Abi::X32, nr & !X32_BIT) } else { (Abi::X86_64, nr) }
}

/// What `PTRACE_GET_SYSCALL_INFO` says at any stop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SyscallInfo {
    /// The call, if this is a stop of one.
    pub call: Call,
    /// Instruction pointer.
    pub ip: u64,
}

/// `PTRACE_GET_SYSCALL_INFO`.
///
/// # Errors
/// The error number.
pub fn syscall_info(tid: Tid) -> Result<SyscallInfo, i32> {
    info_words(tid).map(|words| parse_info(&words))
}

/// `struct ptrace_syscall_info` as the kernel fills it.
fn info_words(tid: Tid) -> Result<[u64; 11], i32> {
    let mut words = [0u64; 11];
    // SAFETY: the kernel writes at most `addr` bytes to `data`, which has that size.
    let got = check(unsafe {
        libc::syscall(
            libc::SYS_ptrace,
            PTRACE_GET_SYSCALL_INFO,
            tid.0 as isize,
            size_of_val(&words),
            words.as_mut_ptr(),
        )
    })?;
    // The head, of 24 bytes, is there in every version of the record.
    if got < 24 {
        return Err(libc::EIO);
    }
    Ok(words)
}

/// `PTRACE_SET_SYSCALL_INFO` (Linux 6.16).
fn set_info_words(tid: Tid, words: &[u64; 11]) -> Result<(), i32> {
    forget(tid);
    // SAFETY: the kernel reads `addr` bytes at `data`, which has that size.
    check(unsafe {
        libc::syscall(libc::SYS_ptrace, PTRACE_SET_SYSCALL_INFO, tid.0 as isize, size_of_val(words), words.as_ptr())
    })
    .map(|_| ())
}

/// Replaces the number and the arguments of the call at whose entry the task stands. `nr` as a program gives it (with
/// x32's bit); −1 keeps the kernel from making any call. `abi` is the call's convention. By registers alone if `registers`.
///
/// # Errors
/// The error number.
pub fn set_entry(tid: Tid, abi: Abi, nr: Option<u64>, args: Option<[u64; 6]>, registers: bool) -> Result<(), i32> {
    if !registers && let Ok(mut words) = info_words(tid) {
        if let Some(nr) = nr {
            // The kernel wants an int, extended.
            words[3] = i64::from(nr as i32).cast_unsigned();
        }
        if let Some(args) = args {
            words[4..10].copy_from_slice(&args);
        }
        match set_info_words(tid, &words) {
            Ok(()) => return Ok(()),
            Err(libc::ESRCH) => return Err(libc::ESRCH),
            // A kernel before 6.16 does not know the request.
            Err(_) => {}
        }
    }
    let mut old = self::registers(tid)?;
    if let Some(nr) = nr {
        old = old.with_number(nr);
    }
    if let Some(args) = args {
        old = old.with_arguments(abi, args);
    }
    set_registers(tid, &old)
}

/// Gives a task back the argument registers that were changed for the time of a call, where they still hold what they
/// were changed to.
///
/// # Errors
/// The error number.
pub fn give_back_arguments(tid: Tid, abi: Abi, was: [u64; 6], now: [u64; 6]) -> Result<(), i32> {
    let registers = self::registers(tid)?;
    let mut args = registers.arguments(abi);
    // A 32-bit program's have 32 bits.
    let mask = if abi.register() == 4 { 0xffff_ffff } else { u64::MAX };
    for (arg, (was, now)) in args.iter_mut().zip(was.into_iter().zip(now)) {
        if *arg & mask == now & mask {
            *arg = was;
        }
    }
    set_registers(tid, &registers.with_arguments(abi, args))
}

/// Replaces the result of the call at whose exit the task stands. By registers alone if `registers`.
///
/// # Errors
/// The error number.
pub fn set_return(tid: Tid, ret: Return, registers: bool) -> Result<(), i32> {
    if !registers && let Ok(mut words) = info_words(tid) {
        words[3] = ret.value.cast_unsigned();
        words[4] = words[4] & !0xff | u64::from(ret.error);
        match set_info_words(tid, &words) {
            Ok(()) => return Ok(()),
            Err(libc::ESRCH) => return Err(libc::ESRCH),
            Err(_) => {}
        }
    }
    set_registers(tid, &self::registers(tid)?.with_result(ret.value.cast_unsigned()))
}

/// Reads `struct ptrace_syscall_info`: op (u8), arch (u32 at 4), ip, sp, then by op.
fn parse_info(words: &[u64; 11]) -> SyscallInfo {
    let op = (words[0] & 0xff) as u8;
    let arch = (words[0] >> 32) as u32;
    let (ip, sp) = (words[1], words[2]);
    let Some(abi) = Abi::ALL.into_iter().find(|abi| abi.audit_arch() == arch) else {
        let call = if op == PTRACE_SYSCALL_INFO_NONE { Call::Neither } else { Call::Unknown };
        return SyscallInfo { call, ip };
    };
    let call = match op {
        PTRACE_SYSCALL_INFO_ENTRY | PTRACE_SYSCALL_INFO_SECCOMP => {
            let mut args: [u64; 6] = [words[4], words[5], words[6], words[7], words[8], words[9]];
            let (abi, nr) = match abi {
                Abi::X86_64 => native(words[3]),
                abi => (abi, words[3]),
            };
            // The number stays as the kernel gives it: an int, widened with its sign.
            if abi.register() == 4 {
                args = args.map(|arg| arg & 0xffff_ffff);
            }
            Call::Entry(Entry { abi, nr, args, ip, sp })
        }
        PTRACE_SYSCALL_INFO_EXIT => {
            let value = words[3].cast_signed();
            let value = if abi.register() == 4 { i64::from(value as i32) } else { value };
            let ret = Return { value, error: words[4] & 0xff != 0 };
            Call::Finish(Finish { abi, ret, ip, sp })
        }
        _ => Call::Neither,
    };
    SyscallInfo { call, ip }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info(op: u8, abi: Abi, rest: [u64; 8]) -> [u64; 11] {
        let mut words = [0; 11];
        words[0] = u64::from(op) | u64::from(abi.audit_arch()) << 32;
        words[1] = 0x1111;
        words[2] = 0x2222;
        words[3..].copy_from_slice(&rest);
        words
    }

    #[test]
    fn i386_arguments_are_halved_and_results_extended() {
        let args = [u64::MAX, 1, 2, 3, 4, 5];
        let words = info(1, Abi::I386, [3, args[0], 1, 2, 3, 4, 5, 0]);
        let Call::Entry(entry) = parse_info(&words).call else { panic!("no entry") };
        assert_eq!((entry.abi, entry.nr, entry.args[0]), (Abi::I386, 3, 0xffff_ffff));
        let words = info(2, Abi::I386, [0xffff_fffe, 1, 0, 0, 0, 0, 0, 0]);
        let Call::Finish(finish) = parse_info(&words).call else { panic!("no exit") };
        assert_eq!(finish.ret, Return { value: -2, error: true });
    }

    #[test]
    fn bit_30_means_x32_but_not_in_minus_one() {
        let words = info(3, Abi::X86_64, [0x4000_0000 + 39, 0, 0, 0, 0, 0, 0, 0]);
        let Call::Entry(entry) = parse_info(&words).call else { panic!("no entry") };
        assert_eq!((entry.abi, entry.nr), (Abi::X32, 39));
        let words = info(1, Abi::X86_64, [u64::MAX, 0, 0, 0, 0, 0, 0, 0]);
        let Call::Entry(entry) = parse_info(&words).call else { panic!("no entry") };
        assert_eq!((entry.abi, entry.nr), (Abi::X86_64, u64::MAX));
    }

    #[test]
    fn other_stops_and_other_machines() {
        let words = info(0, Abi::X86_64, [0; 8]);
        assert_eq!(parse_info(&words), SyscallInfo { call: Call::Neither, ip: 0x1111 });
        let mut words = info(1, Abi::X86_64, [0; 8]);
        words[0] = 1 | 0xdead_u64 << 32;
        assert_eq!(parse_info(&words).call, Call::Unknown);
    }
}
