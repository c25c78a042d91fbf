// From data/poll.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod pollfd {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "pollfd" };
    pub const fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const events: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const revents: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
}

pub mod epoll_event {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "epoll_event" };
    pub const events: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const data: At = At { offset: [4, 4, 4], size: [8, 8, 8] };
}

pub mod epoll_params {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "epoll_params" };
    pub const busy_poll_usecs: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const busy_poll_budget: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const prefer_busy_poll: At = At { offset: [6, 6, 6], size: [1, 1, 1] };
    pub const __pad: At = At { offset: [7, 7, 7], size: [1, 1, 1] };
}
