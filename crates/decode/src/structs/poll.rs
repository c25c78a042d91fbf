//! Records of poll(2), select(2) and epoll(7).

use crate::words::*;

record! {
    /// `struct pollfd` before the call, poll(2). A negative descriptor is ignored by the kernel, and so are its events.
    pub POLLFD = pollfd {
        fd: Fd,
        events: When(Lacks(fd, 0x8000_0000), &Flags(&POLLFLAGS)),
    }
    /// `struct pollfd` with its answer; what the descriptor is stands in the argument.
    pub POLLED = pollfd {
        fd: Int,
        revents: Flags(&POLLFLAGS),
    }
    /// `struct epoll_event`, linux/eventpoll.h.
    pub EPOLL_EVENT = epoll_event {
        events: Flags(&EPOLLEVENTS),
        data: Hex,
    }
    /// pselect6(2)'s and io_pgetevents(2)'s last argument.
    pub SIGSET_ARG = sigset_argpack {
        sigmask: Either(MaskSize(sigsetsize), &Ref(&Sigset(Of(sigsetsize))), &Ptr),
        sigsetsize: Ulong,
    }
}
