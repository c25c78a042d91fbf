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
        sigmask: Either(MaskSize(sigsetsize), &In(&Sigset(Of(sigsetsize))), &Ptr), sigsetsize: Ulong
    ) -> Ret::Hook(&PPOLL), [DESC];
    ppoll_time64 (
        fds: In(&Array(&Struct(&POLLFD), Of(nfds))), nfds: Uint, tmo_p: In(&Struct(&TIMESPEC64)),
        sigmask: Either(MaskSize(sigsetsize), &In(&Sigset(Of(sigsetsize))), &Ptr), sigsetsize: Ulong
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
        sigmask: Either(MaskSize(sigsetsize), &Out(&Sigset(Of(sigsetsize))), &Ptr), sigsetsize: Ulong
    ) -> Ret::Int, [DESC];
    epoll_pwait2 (
        epfd: Fd, events: Out(&Array(&Struct(&EPOLL_EVENT), Retval)), maxevents: Int,
        timeout: Out(&Struct(&TIMESPEC64)), sigmask: Either(MaskSize(sigsetsize), &Out(&Sigset(Of(sigsetsize))), &Ptr),
        sigsetsize: Ulong
    ) -> Ret::Int, [DESC];
    // The first design of epoll(7), never in a release: what their names say (strace(1) shows registers).
    epoll_ctl_old (epfd: Fd, op: Name(&EPOLLCTLS), fd: Fd, event: In(&Struct(&EPOLL_EVENT))) -> Ret::Zero, [];
    epoll_wait_old (epfd: Fd, events: Out(&Array(&Struct(&EPOLL_EVENT), Retval)), maxevents: Int, timeout: Int)
        -> Ret::Int, [];
}

#[cfg(test)]
mod tests {
    use crate::testing::{bytes, case, check, words};

    #[test]
    fn poll_shows_what_is_asked_then_what_is_ready() {
        let fds = bytes(&[(4, 4), (5, 2), (4, 2), (0xffff_ffff, 4), (1, 2), (0, 2)]);
        check(
            "poll",
            case(&[0x1000, 2, 0xffff_ffff]).memory(0x1000, fds).ret(1),
            "[{fd=4, events=POLLIN|POLLOUT}, {fd=-1}], 2, -1; = 1 ([{fd=4, revents=POLLOUT}])",
        );
        check("poll", case(&[0, 3, 5]).error(14), "NULL, 3, 5; = -14");
        check("poll", case(&[0x1000, 0, 5]), "[], 0, 5; = 0 (Timeout)");
    }

    #[test]
    fn select_counts_the_bits_of_its_answer() {
        let case = case(&[5, 0x1000, 0x2000, 0, 0x3000])
            .memory(0x1000, words(&[0b1_1000]))
            .memory(0x2000, words(&[0b1_0000]))
            .memory(0x3000, words(&[1, 5]))
            .after(0x1000, words(&[0]))
            .after(0x2000, words(&[0b1_0000]))
            .after(0x3000, words(&[0, 7]))
            .ret(1);
        check("select", case, "5, [3 4], [4], NULL, {tv_sec=1, tv_usec=5}; = 1 (out [4]) (left {tv_sec=0, tv_usec=7})");
    }

    #[test]
    fn a_set_of_no_descriptors_is_a_pointer() {
        check(
            "select",
            case(&[0, 0x1000, 0, 0, 0]).memory(0x1000, words(&[7])),
            "0, 0x1000, NULL, NULL, NULL; = 0 (Timeout)",
        );
    }

    #[test]
    fn epoll_masks_are_outputs() {
        let event = bytes(&[(1, 4), (0x1_0000_0002, 8)]);
        let call = case(&[3, 0x1000, 4, 0, 0x2000, 8]).memory(0x1000, event).memory(0x2000, words(&[2]));
        check("epoll_pwait", call.ret(1), "3; [{events=EPOLLIN, data=0x100000002}], 4, 0, [INT], 8 = 1");
        check(
            "epoll_pwait",
            case(&[3, 0x1000, 4, 0, 0x2000, 8]).memory(0x2000, words(&[2])).error(9),
            "3; 0x1000, 4, 0, 0x2000, 8 = -9",
        );
    }
}
