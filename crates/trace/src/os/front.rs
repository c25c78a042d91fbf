//! A process that stands in front of the tracer, so that whoever started it can go on while the tracer cannot.
//!
//! A seccomp program stays with every child, and without a tracer its calls fail. So the tracer of a filtered program
//! that leaves a daemon behind has to stay as long as the daemon. But nobody waits for a daemon: the shell is to go on
//! when the program has ended, as without a filter. Only the end of the process that it started lets it. Therefore the
//! tracer runs in a child, and the front process ends when it is told to; else as the tracer ends.

use super::{check, errno, signals};
use std::sync::atomic::{AtomicI32, Ordering};

/// The tracer, for the handler that hands signals on.
static TRACER: AtomicI32 = AtomicI32::new(0);

/// How the front process ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ending {
    /// With this exit status.
    Status(u8),
    /// By this signal.
    Signal(i32),
}

impl Ending {
    fn to_bytes(self) -> [u8; 5] {
        let (kind, [a, b, c, d]) = match self {
            Ending::Status(status) => (0, i32::from(status).to_ne_bytes()),
            Ending::Signal(signo) => (1, signo.to_ne_bytes()),
        };
        [kind, a, b, c, d]
    }

    fn from_bytes([kind, a, b, c, d]: [u8; 5]) -> Ending {
        let number = i32::from_ne_bytes([a, b, c, d]);
        if kind == 0 { Ending::Status((number & 0xff) as u8) } else { Ending::Signal(number) }
    }

    /// From a wait status.
    fn of(status: i32) -> Ending {
        if libc::WIFSIGNALED(status) {
            Ending::Signal(libc::WTERMSIG(status))
        } else {
            Ending::Status((libc::WEXITSTATUS(status) & 0xff) as u8)
        }
    }
}

/// The tracer's line to the process in front. When the tracer ends without using it, the front process ends likewise.
#[derive(Debug)]
pub struct Front {
    line: libc::c_int,
}

extern "C" fn hand_on(signo: i32) {
    let tracer = TRACER.load(Ordering::Relaxed);
    // Never 0 or −1, which would mean a group or everybody.
    if tracer > 1 {
        // SAFETY: async-signal-safe, numbers only; the tracer is not reaped before this process ends.
        unsafe { libc::kill(tracer, signo) };
    }
}

/// Splits this process: returns in the child, which is to trace. Call before anything is opened that both would write
/// to, and before a [`crate::Tracer`] is made.
///
/// # Errors
/// The error number, of the pipe or the fork; then there is only one process.
pub fn split() -> Result<Front, i32> {
    signals::note();
    let mut line = [0; 2];
    // SAFETY: `line` has room for two descriptors.
    check(libc::c_long::from(unsafe { libc::pipe2(line.as_mut_ptr(), libc::O_CLOEXEC) }))?;
    // SAFETY: takes nothing.
    let own = unsafe { libc::getpid() };
    // SAFETY: this process has one thread, so the child may do everything.
    match unsafe { libc::fork() } {
        -1 => {
            let errno = errno();
            // SAFETY: the two descriptors made above.
            unsafe {
                libc::close(line[0]);
                libc::close(line[1]);
            }
            Err(errno)
        }
        0 => {
            // Killing the front process is to kill the tracer, as long as it is there to be killed.
            // SAFETY: the child's copy of the other end; then numbers only.
            unsafe {
                libc::close(line[0]);
                libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL, 0, 0, 0);
                if libc::getppid() != own {
                    libc::_exit(1);
                }
            }
            Ok(Front { line: line[1] })
        }
        tracer => {
            TRACER.store(tracer, Ordering::Relaxed);
            signals::hand_fatal_to(hand_on);
            // SAFETY: the tracer's end; without closing this copy its end would go unnoticed.
            unsafe { libc::close(line[1]) };
            end(wait_for(tracer, line[0]))
        }
    }
}

/// Waits until the tracer says how to end, or ends.
fn wait_for(tracer: i32, line: i32) -> Ending {
    let mut bytes = [0u8; 5];
    loop {
        // SAFETY: reads at most five bytes into `bytes`; five are written at once.
        match unsafe { libc::read(line, bytes.as_mut_ptr().cast(), bytes.len()) } {
            5 => return Ending::from_bytes(bytes),
            -1 if errno() == libc::EINTR => {}
            _ => break,
        }
    }
    let mut status = 0;
    loop {
        // SAFETY: waits for the child made above, whose end of the pipe is closed: it has ended or is about to.
        match unsafe { libc::waitpid(tracer, &raw mut status, 0) } {
            -1 if errno() == libc::EINTR => {}
            -1 => return Ending::Status(1),
            _ => return Ending::of(status),
        }
    }
}

fn end(ending: Ending) -> ! {
    let status = match ending {
        Ending::Status(status) => i32::from(status),
        Ending::Signal(signo) => {
            signals::die_by(signo);
            128 + signo
        }
    };
    // Nothing of this process's own waits to be written; what it inherited belongs to the tracer.
    // SAFETY: ends the process.
    unsafe { libc::_exit(status) }
}

impl Front {
    /// Lets the front process end like this, while this one stays for hidden tasks: it gives up the standard
    /// descriptors, so that nobody waits for the end of a pipe. All output has to be written before.
    pub fn end(self, ending: Ending) {
        let bytes = ending.to_bytes();
        // SAFETY: numbers, a C string, and five bytes of `bytes`.
        unsafe {
            let null = libc::open(c"/dev/null".as_ptr(), libc::O_RDWR | libc::O_CLOEXEC);
            for standard in 0..=2 {
                if null >= 0 {
                    libc::dup2(null, standard);
                }
            }
            if null > 2 {
                libc::close(null);
            }
            libc::prctl(libc::PR_SET_PDEATHSIG, 0, 0, 0, 0);
            libc::write(self.line, bytes.as_ptr().cast(), bytes.len());
        }
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        // SAFETY: this end of the pipe, closed once.
        unsafe { libc::close(self.line) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_survive_the_line() {
        for ending in [Ending::Status(0), Ending::Status(255), Ending::Signal(9), Ending::Signal(64)] {
            assert_eq!(Ending::from_bytes(ending.to_bytes()), ending);
        }
        assert_eq!(Ending::of(3 << 8), Ending::Status(3));
        assert_eq!(Ending::of(15), Ending::Signal(15));
    }
}
