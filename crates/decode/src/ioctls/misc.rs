//! Small families: random(4), namespaces (ioctl_ns(2)), pidfds, inotify(7), epoll(7).

use crate::words::*;

record! {
    /// EPIOCSPARAMS, linux/eventpoll.h.
    pub EPOLL_PARAMS = epoll_params {
        busy_poll_usecs: Hook(&MICROSECONDS, &[]),
        busy_poll_budget: U16,
        prefer_busy_poll: Hex,
        __pad: When(Not(__pad, 0), &Hex),
    }
}

/// Microseconds, explained as seconds.
static MICROSECONDS: Hook = Hook {
    name: "microseconds",
    reads: "the number",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [4; 3], name: "__u32" }),
    run: |walk, site, _| {
        let num = walk.num(site, 4);
        super::device::in_seconds(walk, Value::Int(num, Base::Udec), num.bits as i64, 6)
    },
};

/// RNDADDENTROPY: counts, and as many bytes as the second says.
static ENTROPY: Hook = Hook {
    name: "rand_pool_info",
    reads: "the bytes behind the counts",
    phase: Phase::Enter,
    size: None,
    run: entropy,
};

fn entropy<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let (count, size) = match (walk.read_num(at, 4), walk.read_num(at.offset(4), 4)) {
        (Ok(count), Ok(size)) => (Num::new(count, 4), Num::new(size, 4)),
        (Err(fault), _) | (_, Err(fault)) => return Value::Unread(at, fault),
    };
    let len = size.bits;
    let data = walk.target(&Bytes(N(len)), at.offset(8));
    walk.fields(&[
        ("entropy_count", Value::Int(count, Base::Dec)),
        ("buf_size", Value::Int(size, Base::Dec)),
        ("buf", data),
    ])
}

cases! {
    /// Small families.
    pub MISC (fd, op):
    RNDGETENTCNT => (argp: Out(&Int));
    RNDADDTOENTCNT => (argp: In(&Int));
    RNDADDENTROPY => (argp: In(&Hook(&ENTROPY, &[])));
    RNDZAPENTCNT | RNDCLEARPOOL | RNDRESEEDCRNG => ();
    NS_GET_USERNS | NS_GET_PARENT => () -> Ret::Fd;
    NS_GET_NSTYPE => () -> Ret::Decimal("", &Name(&SETNS_TYPES));
    NS_GET_OWNER_UID => (uid: Out(&Uid));
    NS_GET_MNTNS_ID => (argp: Out(&Hex64));
    NS_GET_PID_FROM_PIDNS | NS_GET_PID_IN_PIDNS => (argp: Int) -> Ret::Tid;
    NS_GET_TGID_FROM_PIDNS | NS_GET_TGID_IN_PIDNS => (argp: Int) -> Ret::Tgid;
    PIDFD_GET_CGROUP_NAMESPACE | PIDFD_GET_IPC_NAMESPACE | PIDFD_GET_MNT_NAMESPACE | PIDFD_GET_NET_NAMESPACE
        | PIDFD_GET_PID_NAMESPACE | PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE | PIDFD_GET_TIME_NAMESPACE
        | PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE | PIDFD_GET_USER_NAMESPACE | PIDFD_GET_UTS_NAMESPACE => (argp: Hex) -> Ret::Fd;
    INOTIFY_IOC_SETNEXTWD => (argp: Int);
    EPIOCSPARAMS => (argp: In(&Struct(&EPOLL_PARAMS)));
    EPIOCGPARAMS => (argp: Out(&Struct(&EPOLL_PARAMS)));
}
