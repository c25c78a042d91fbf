// From data/poll.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 14 names, else `POLL???`.
pub static POLLFLAGS: Table = Table {
    name: "pollflags",
    unknown: "POLL???",
    sorted: true,
    entries: &[
        e(1, "POLLIN"), e(2, "POLLPRI"), e(4, "POLLOUT"), e(8, "POLLERR"), e(0x10, "POLLHUP"), e(0x20, "POLLNVAL"),
        e(0x40, "POLLRDNORM"), e(0x80, "POLLRDBAND"), e(0x100, "POLLWRNORM"), e(0x200, "POLLWRBAND"),
        e(0x400, "POLLMSG"), e(0x1000, "POLLREMOVE"), e(0x2000, "POLLRDHUP"), e(0x8000, "POLL_BUSY_LOOP"),
    ],
    differs: &[],
};

/// 3 names, else `EPOLL_CTL_???`.
pub static EPOLLCTLS: Table = Table {
    name: "epollctls",
    unknown: "EPOLL_CTL_???",
    sorted: true,
    entries: &[
        e(1, "EPOLL_CTL_ADD"), e(2, "EPOLL_CTL_DEL"), e(3, "EPOLL_CTL_MOD"),
    ],
    differs: &[],
};

/// 17 names, else `EPOLL???`.
pub static EPOLLEVENTS: Table = Table {
    name: "epollevents",
    unknown: "EPOLL???",
    sorted: false,
    entries: &[
        e(1, "EPOLLIN"), e(2, "EPOLLPRI"), e(4, "EPOLLOUT"), e(8, "EPOLLERR"), e(0x10, "EPOLLHUP"),
        e(0x20, "EPOLLNVAL"), e(0x40, "EPOLLRDNORM"), e(0x80, "EPOLLRDBAND"), e(0x100, "EPOLLWRNORM"),
        e(0x200, "EPOLLWRBAND"), e(0x400, "EPOLLMSG"), e(0x2000, "EPOLLRDHUP"), e(0x10000000, "EPOLLEXCLUSIVE"),
        e(0x20000000, "EPOLLWAKEUP"), e(0x40000000, "EPOLLONESHOT"), e(0x80000000, "EPOLLET"),
        e(0x8000000, "EPOLL_URING_WAKE"),
    ],
    differs: &[],
};

/// 1 names, else `EPOLL_???`.
pub static EPOLLFLAGS: Table = Table {
    name: "epollflags",
    unknown: "EPOLL_???",
    sorted: true,
    entries: &[
        e(0x80000, "EPOLL_CLOEXEC"),
    ],
    differs: &[],
};
