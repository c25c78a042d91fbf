//! Waiting for descriptors: poll(2), select(2), epoll(7).

use crate::hooks::poll::*;
use crate::structs::poll::*;
use crate::structs::time::*;
use crate::words::*;

calls! {
    /// Waiting for descriptors.
    pub CALLS:
    poll (fds: In(&Array(&Struct(&POLLFD), Of(nfds))), nfds: Uint, timeout: Int) -> Ret::Hook(&POLL), [DESC];
    ppoll (
        fds: In(&Array(&Struct(&POLLFD), Of(nfds))), nfds: Uint, tmo_p: In(&Struct(&TIMESPEC)),
        sigmask: Either(Is(sigsetsize, 8), &In(&Sigset(N(8))), &Ptr), sigsetsize: Ulong
    ) -> Ret::Hook(&PPOLL), [DESC];
    ppoll_time64 (
        fds: In(&Array(&Struct(&POLLFD), Of(nfds))), nfds: Uint, tmo_p: In(&Struct(&TIMESPEC64)),
        sigmask: Either(Is(sigsetsize, 8), &In(&Sigset(N(8))), &Ptr), sigsetsize: Ulong
    ) -> Ret::Hook(&PPOLL64), [DESC];
    select (
        nfds: Int, readfds: In(&Hook(&FD_SET, &[nfds])), writefds: In(&Hook(&FD_SET, &[nfds])),
        exceptfds: In(&Hook(&FD_SET, &[nfds])), timeout: In(&Struct(&TIMEVAL))
    ) -> Ret::Hook(&SELECT), [DESC];
    _newselect (
        nfds: Int, readfds: In(&Hook(&FD_SET, &[nfds])), writefds: In(&Hook(&FD_SET, &[nfds])),
        exceptfds: In(&Hook(&FD_SET, &[nfds])), timeout: In(&Struct(&TIMEVAL))
    ) -> Ret::Hook(&SELECT), [DESC];
    pselect6 (
        nfds: Int, readfds: In(&Hook(&FD_SET, &[nfds])), writefds: In(&Hook(&FD_SET, &[nfds])),
        exceptfds: In(&Hook(&FD_SET, &[nfds])), timeout: In(&Struct(&TIMESPEC)), sig: In(&Struct(&SIGSET_ARG))
    ) -> Ret::Hook(&PSELECT), [DESC];
    pselect6_time64 (
        nfds: Int, readfds: In(&Hook(&FD_SET, &[nfds])), writefds: In(&Hook(&FD_SET, &[nfds])),
        exceptfds: In(&Hook(&FD_SET, &[nfds])), timeout: In(&Struct(&TIMESPEC64)), sig: In(&Struct(&SIGSET_ARG))
    ) -> Ret::Hook(&PSELECT64), [DESC];

    epoll_create (size: Int) -> Ret::Fd, [DESC];
    epoll_create1 (flags: Flags(&EPOLLFLAGS)) -> Ret::Fd, [DESC];
    epoll_ctl (
        epfd: Fd, op: Name(&EPOLLCTLS), fd: Fd,
        event: Either(Is(op, abi::c::EPOLL_CTL_DEL), &Ptr, &In(&Struct(&EPOLL_EVENT)))
    ) -> Ret::Zero, [DESC];
    epoll_wait (
        epfd: Fd, events: Out(&Array(&Struct(&EPOLL_EVENT), Retval)), maxevents: Int, timeout: Int
    ) -> Ret::Int, [DESC];
    epoll_pwait (
        epfd: Fd, events: Out(&Array(&Struct(&EPOLL_EVENT), Retval)), maxevents: Int, timeout: Int,
        sigmask: Either(Is(sigsetsize, 8), &Out(&Sigset(N(8))), &Ptr), sigsetsize: Ulong
    ) -> Ret::Int, [DESC];
    epoll_pwait2 (
        epfd: Fd, events: Out(&Array(&Struct(&EPOLL_EVENT), Retval)), maxevents: Int,
        timeout: Out(&Struct(&TIMESPEC64)), sigmask: Either(Is(sigsetsize, 8), &Out(&Sigset(N(8))), &Ptr),
        sigsetsize: Ulong
    ) -> Ret::Int, [DESC];
    epoll_ctl_old (arg1: Hex, arg2: Hex, arg3: Hex, arg4: Hex) -> Ret::Int, [];
    epoll_wait_old (arg1: Hex, arg2: Hex, arg3: Hex, arg4: Hex) -> Ret::Int, [];
}
