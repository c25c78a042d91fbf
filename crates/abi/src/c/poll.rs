// From data/poll.const by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals)]

pub const POLLIN: u64 = 0x1;
pub const POLLPRI: u64 = 0x2;
pub const POLLOUT: u64 = 0x4;
pub const POLLERR: u64 = 0x8;
pub const POLLHUP: u64 = 0x10;
pub const POLLNVAL: u64 = 0x20;
pub const POLLRDNORM: u64 = 0x40;
pub const POLLRDBAND: u64 = 0x80;
pub const POLLWRNORM: u64 = 0x100;
pub const POLLWRBAND: u64 = 0x200;
pub const POLLMSG: u64 = 0x400;
pub const POLLREMOVE: u64 = 0x1000;
pub const POLLRDHUP: u64 = 0x2000;
pub const POLL_BUSY_LOOP: u64 = 0x8000;
pub const EPOLL_CTL_ADD: u64 = 0x1;
pub const EPOLL_CTL_DEL: u64 = 0x2;
pub const EPOLL_CTL_MOD: u64 = 0x3;
pub const EPOLLIN: u64 = 0x1;
pub const EPOLLPRI: u64 = 0x2;
pub const EPOLLOUT: u64 = 0x4;
pub const EPOLLERR: u64 = 0x8;
pub const EPOLLHUP: u64 = 0x10;
pub const EPOLLNVAL: u64 = 0x20;
pub const EPOLLRDNORM: u64 = 0x40;
pub const EPOLLRDBAND: u64 = 0x80;
pub const EPOLLWRNORM: u64 = 0x100;
pub const EPOLLWRBAND: u64 = 0x200;
pub const EPOLLMSG: u64 = 0x400;
pub const EPOLLRDHUP: u64 = 0x2000;
pub const EPOLLEXCLUSIVE: u64 = 0x10000000;
pub const EPOLLWAKEUP: u64 = 0x20000000;
pub const EPOLLONESHOT: u64 = 0x40000000;
pub const EPOLLET: u64 = 0x80000000;
pub const EPOLL_URING_WAKE: u64 = 0x8000000;
pub const EPOLL_CLOEXEC: u64 = 0x80000;
