//! Signals to the tracer itself: noticing those that ask it to end, and handing on to a launched program what the
//! tracer was started with.

use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU64, Ordering};

/// The kernel's highest signal number.
const LAST: i32 = 64;

/// Signals that were ignored when this process began, bit n − 1 for signal n.
static IGNORED: AtomicU64 = AtomicU64::new(0);
/// Signals that were blocked when this process began.
static BLOCKED: AtomicU64 = AtomicU64::new(0);
/// Which of the descriptors 0, 1 and 2 were closed when this process began, a bit each.
static CLOSED: AtomicU64 = AtomicU64::new(0);
/// Whether the three above were filled.
static NOTED: AtomicBool = AtomicBool::new(false);
/// The last signal that asked to end and was not taken yet; 0 for none.
static PENDING: AtomicI32 = AtomicI32::new(0);

/// Rust's start-up code ignores SIGPIPE before `main`, so what was there before has to be looked at earlier: among the
/// initialisers that the C library runs first.
#[used]
#[unsafe(link_section = ".init_array")]
static NOTE_AT_START: extern "C" fn() = note_dispositions;

/// `struct kernel_sigaction` as the kernel takes it: handler, flags, restorer, mask. The C library's calls will not do,
/// as they refuse the two signals that it keeps for itself, which are inherited all the same.
type KernelAction = [usize; 4];

/// `rt_sigaction(2)` to SIG_DFL or SIG_IGN, or only asking. Returns the old handler. Async-signal-safe.
fn disposition(signo: i32, new: Option<libc::sighandler_t>) -> Option<libc::sighandler_t> {
    let action: KernelAction = [new.unwrap_or(0), 0, 0, 0];
    let mut old: KernelAction = [0; 4];
    let new = if new.is_some() { action.as_ptr() } else { std::ptr::null() };
    // SAFETY: both records have the kernel's size and live through the call; no handler function is installed.
    let done = unsafe { libc::syscall(libc::SYS_rt_sigaction, signo, new, old.as_mut_ptr(), size_of::<u64>()) };
    (done == 0).then_some(old[0])
}

extern "C" fn note_dispositions() {
    let mut ignored = 0;
    for signo in 1..=LAST {
        if disposition(signo, None) == Some(libc::SIG_IGN) {
            ignored |= bit(signo);
        }
    }
    let mut blocked = 0u64;
    // SAFETY: only asks; the kernel writes its own 8-byte set.
    unsafe {
        let nothing = std::ptr::null::<u64>();
        libc::syscall(libc::SYS_rt_sigprocmask, libc::SIG_BLOCK, nothing, &raw mut blocked, size_of::<u64>());
    }
    let mut closed = 0;
    for fd in 0..3 {
        // SAFETY: only asks.
        if unsafe { libc::fcntl(fd, libc::F_GETFD) } < 0 {
            closed |= 1 << fd;
        }
    }
    CLOSED.store(closed, Ordering::Relaxed);
    IGNORED.store(ignored, Ordering::Relaxed);
    BLOCKED.store(blocked, Ordering::Relaxed);
    NOTED.store(true, Ordering::Relaxed);
}

fn bit(signo: i32) -> u64 {
    1 << (signo - 1)
}

fn set_action(signo: i32, handler: libc::sighandler_t) {
    let mut action = std::mem::MaybeUninit::<libc::sigaction>::zeroed();
    // SAFETY: zeroed bytes are a valid sigaction with no flags, so that waiting is interrupted; the handlers passed
    // here are SIG_DFL, SIG_IGN or the async-signal-safe functions below.
    unsafe {
        (*action.as_mut_ptr()).sa_sigaction = handler;
        libc::sigaction(signo, action.as_ptr(), std::ptr::null_mut());
    }
}

/// Makes sure that the original state is known; call before anything changes it. The first call of a process whose
/// linker dropped the initialiser still gets all but SIGPIPE right.
pub fn note() {
    if !NOTED.load(Ordering::Relaxed) {
        note_dispositions();
    }
}

/// Which signals a tracer takes as a wish to end (`-I` of strace(1)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Interruption {
    /// HUP, INT, QUIT, PIPE and TERM end the trace (level 2).
    #[default]
    Ends,
    /// They do to the tracer what they did when it was started (level 1): mostly they end it on the spot, and the kernel
    /// detaches its tracees.
    Untouched,
    /// They are ignored (level 3).
    Ignored,
    /// They and TSTP are ignored (level 4).
    IgnoredWithStop,
}

const FATAL: [i32; 5] = [libc::SIGHUP, libc::SIGINT, libc::SIGQUIT, libc::SIGPIPE, libc::SIGTERM];

/// How often a waiting tracer is woken while a signal is pending, microseconds. A signal that arrives between the last
/// look at `PENDING` and the wait would otherwise go unnoticed until the next stop.
const REMIND: libc::suseconds_t = 10_000;

fn remind(interval: libc::suseconds_t) {
    let every = libc::timeval { tv_sec: 0, tv_usec: interval };
    let timer = libc::itimerval { it_interval: every, it_value: every };
    // SAFETY: a plain kernel call on a valid value; async-signal-safe on Linux.
    unsafe { libc::syscall(libc::SYS_setitimer, libc::ITIMER_REAL, &raw const timer, 0usize) };
}

/// Wakes a waiting tracer after this many nanoseconds, and again every millisecond, should the first time come just
/// before the wait; 0 ends that.
pub fn wake_after(nanoseconds: u64) {
    let first = nanoseconds.div_ceil(1000);
    let first = libc::timeval {
        tv_sec: libc::time_t::try_from(first / 1_000_000).unwrap_or(libc::time_t::MAX),
        tv_usec: libc::suseconds_t::try_from(first % 1_000_000).unwrap_or(0),
    };
    let again = libc::timeval { tv_sec: 0, tv_usec: if nanoseconds == 0 { 0 } else { 1000 } };
    let timer = libc::itimerval { it_interval: again, it_value: first };
    // SAFETY: a plain kernel call on a valid value.
    unsafe { libc::syscall(libc::SYS_setitimer, libc::ITIMER_REAL, &raw const timer, 0usize) };
}

extern "C" fn on_fatal(signo: i32) {
    // The same wish for a second time, while the first is not even looked at: the tracer hangs (in a write to a full
    // pipe, say), so the next one may end it at once.
    if PENDING.swap(signo, Ordering::Relaxed) != 0 {
        set_action(signo, libc::SIG_DFL);
    }
    remind(REMIND);
}

extern "C" fn on_alarm(_: i32) {}

/// Sets up the tracer's own signals. Also those that it was started with as ignored: a script's background job gets
/// SIGINT ignored, and yet `kill -INT` is how such a tracer is ended.
pub fn install(interruption: Interruption) {
    note();
    let handler: extern "C" fn(i32) = on_fatal;
    for signo in FATAL {
        match interruption {
            Interruption::Ends => set_action(signo, handler as libc::sighandler_t),
            Interruption::Untouched => {
                let ignored = IGNORED.load(Ordering::Relaxed) & bit(signo) != 0;
                set_action(signo, if ignored { libc::SIG_IGN } else { libc::SIG_DFL });
            }
            Interruption::Ignored | Interruption::IgnoredWithStop => set_action(signo, libc::SIG_IGN),
        }
    }
    // A tracer in the background writes to its terminal as it is told to.
    set_action(libc::SIGTTOU, libc::SIG_IGN);
    set_action(libc::SIGTTIN, libc::SIG_IGN);
    if interruption == Interruption::IgnoredWithStop {
        set_action(libc::SIGTSTP, libc::SIG_IGN);
    }
    // Ignored SIGCHLD would make the kernel swallow the ends of children.
    set_action(libc::SIGCHLD, libc::SIG_DFL);
    let alarm: extern "C" fn(i32) = on_alarm;
    set_action(libc::SIGALRM, alarm as libc::sighandler_t);
    // SAFETY: a valid, empty set plus numbers.
    unsafe {
        let mut set = std::mem::MaybeUninit::<libc::sigset_t>::zeroed();
        libc::sigemptyset(set.as_mut_ptr());
        for signo in [libc::SIGALRM, libc::SIGCHLD] {
            libc::sigaddset(set.as_mut_ptr(), signo);
        }
        libc::sigprocmask(libc::SIG_UNBLOCK, set.as_ptr(), std::ptr::null_mut());
    }
}

/// Installs another handler for the signals that ask to end, but those that are ignored by the user's wish.
pub(super) fn hand_fatal_to(handler: extern "C" fn(i32)) {
    let ignored = IGNORED.load(Ordering::Relaxed);
    for signo in FATAL {
        if ignored & bit(signo) == 0 && signo != libc::SIGPIPE {
            set_action(signo, handler as libc::sighandler_t);
        }
    }
}

/// Takes the signal that asked to end, if one did.
pub fn take() -> Option<i32> {
    if PENDING.load(Ordering::Relaxed) == 0 {
        return None;
    }
    remind(0);
    match PENDING.swap(0, Ordering::Relaxed) {
        0 => None,
        signo => Some(signo),
    }
}

/// Whether a signal that asked to end waits to be taken.
#[must_use]
pub fn pending() -> bool {
    PENDING.load(Ordering::Relaxed) != 0
}

/// Gives the calling process the dispositions and the mask that the tracer was started with, and closes the standard
/// descriptors that were closed then: Rust's start-up code fills them with `/dev/null`. Async-signal-safe: for a child
/// before its exec.
pub fn restore() {
    let closed = CLOSED.load(Ordering::Relaxed);
    for fd in (0..3).filter(|fd| closed & 1 << fd != 0) {
        // SAFETY: nothing in this child uses them any more.
        unsafe { libc::close(fd) };
    }
    let (ignored, blocked) = (IGNORED.load(Ordering::Relaxed), BLOCKED.load(Ordering::Relaxed));
    for signo in 1..=LAST {
        // SIGKILL and SIGSTOP refuse, which does no harm.
        disposition(signo, Some(if ignored & bit(signo) != 0 { libc::SIG_IGN } else { libc::SIG_DFL }));
    }
    // SAFETY: the kernel's own call with its own 8-byte set.
    unsafe {
        libc::syscall(libc::SYS_rt_sigprocmask, libc::SIG_SETMASK, &raw const blocked, 0usize, size_of::<u64>());
    }
}

/// Ends this process by a signal, without a core file: the way in which a tracer shows how its program ended. Returns
/// if the signal does not end it.
pub fn die_by(signo: i32) {
    let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: plain calls on valid values.
    unsafe {
        libc::setrlimit(libc::RLIMIT_CORE, &raw const none);
        set_action(signo, libc::SIG_DFL);
        let mut set = std::mem::MaybeUninit::<libc::sigset_t>::zeroed();
        libc::sigemptyset(set.as_mut_ptr());
        libc::sigaddset(set.as_mut_ptr(), signo);
        libc::sigprocmask(libc::SIG_UNBLOCK, set.as_ptr(), std::ptr::null_mut());
        libc::raise(signo);
    }
}
