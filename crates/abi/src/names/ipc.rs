// From data/ipc.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 1 names.
pub static IPC_PRIVATE: Table = Table {
    name: "ipc_private",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "IPC_PRIVATE"),
    ],
    differs: &[],
};

/// 3 names.
pub static RESOURCE_FLAGS: Table = Table {
    name: "resource_flags",
    unknown: "",
    sorted: true,
    entries: &[
        e(0x200, "IPC_CREAT"), e(0x400, "IPC_EXCL"), e(0x800, "IPC_NOWAIT"),
    ],
    differs: &[],
};

/// 4 names.
pub static SHM_RESOURCE_FLAGS: Table = Table {
    name: "shm_resource_flags",
    unknown: "",
    sorted: true,
    entries: &[
        e(0x200, "IPC_CREAT"), e(0x400, "IPC_EXCL"), e(0x800, "SHM_HUGETLB"), e(0x1000, "SHM_NORESERVE"),
    ],
    differs: &[],
};

/// 4 names, else `SHM_???`.
pub static SHM_FLAGS: Table = Table {
    name: "shm_flags",
    unknown: "SHM_???",
    sorted: true,
    entries: &[
        e(0x1000, "SHM_RDONLY"), e(0x2000, "SHM_RND"), e(0x4000, "SHM_REMAP"), e(0x8000, "SHM_EXEC"),
    ],
    differs: &[],
};

/// 9 names, else `SHM_???`.
pub static SHMCTL_FLAGS: Table = Table {
    name: "shmctl_flags",
    unknown: "SHM_???",
    sorted: true,
    entries: &[
        e(0, "IPC_RMID"), e(1, "IPC_SET"), e(2, "IPC_STAT"), e(3, "IPC_INFO"), e(0xb, "SHM_LOCK"),
        e(0xc, "SHM_UNLOCK"), e(0xd, "SHM_STAT"), e(0xe, "SHM_INFO"), e(0xf, "SHM_STAT_ANY"),
    ],
    differs: &[],
};

/// 7 names, else `MSG_???`.
pub static MSGCTL_FLAGS: Table = Table {
    name: "msgctl_flags",
    unknown: "MSG_???",
    sorted: true,
    entries: &[
        e(0, "IPC_RMID"), e(1, "IPC_SET"), e(2, "IPC_STAT"), e(3, "IPC_INFO"), e(0xb, "MSG_STAT"), e(0xc, "MSG_INFO"),
        e(0xd, "MSG_STAT_ANY"),
    ],
    differs: &[],
};

/// 14 names, else `SEM_???`.
pub static SEMCTL_FLAGS: Table = Table {
    name: "semctl_flags",
    unknown: "SEM_???",
    sorted: true,
    entries: &[
        e(0, "IPC_RMID"), e(1, "IPC_SET"), e(2, "IPC_STAT"), e(3, "IPC_INFO"), e(0xb, "GETPID"), e(0xc, "GETVAL"),
        e(0xd, "GETALL"), e(0xe, "GETNCNT"), e(0xf, "GETZCNT"), e(0x10, "SETVAL"), e(0x11, "SETALL"),
        e(0x12, "SEM_STAT"), e(0x13, "SEM_INFO"), e(0x14, "SEM_STAT_ANY"),
    ],
    differs: &[],
};

/// 2 names, else `SEM_???`.
pub static SEMOP_FLAGS: Table = Table {
    name: "semop_flags",
    unknown: "SEM_???",
    sorted: false,
    entries: &[
        e(0x1000, "SEM_UNDO"), e(0x800, "IPC_NOWAIT"),
    ],
    differs: &[],
};

/// 4 names, else `MSG_???`.
pub static IPC_MSG_FLAGS: Table = Table {
    name: "ipc_msg_flags",
    unknown: "MSG_???",
    sorted: false,
    entries: &[
        e(0x1000, "MSG_NOERROR"), e(0x2000, "MSG_EXCEPT"), e(0x4000, "MSG_COPY"), e(0x800, "IPC_NOWAIT"),
    ],
    differs: &[],
};

/// 1 names, else `O_???`.
pub static MQ_ATTR_FLAGS: Table = Table {
    name: "mq_attr_flags",
    unknown: "O_???",
    sorted: true,
    entries: &[
        e(0x800, "O_NONBLOCK"),
    ],
    differs: &[],
};

/// 9 names, else `IOCB_CMD_???`.
pub static AIO_CMDS: Table = Table {
    name: "aio_cmds",
    unknown: "IOCB_CMD_???",
    sorted: true,
    entries: &[
        e(0, "IOCB_CMD_PREAD"), e(1, "IOCB_CMD_PWRITE"), e(2, "IOCB_CMD_FSYNC"), e(3, "IOCB_CMD_FDSYNC"),
        e(4, "IOCB_CMD_PREADX"), e(5, "IOCB_CMD_POLL"), e(6, "IOCB_CMD_NOOP"), e(7, "IOCB_CMD_PREADV"),
        e(8, "IOCB_CMD_PWRITEV"),
    ],
    differs: &[],
};

/// 2 names, else `IOCB_FLAG_???`.
pub static AIO_IOCB_FLAGS: Table = Table {
    name: "aio_iocb_flags",
    unknown: "IOCB_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "IOCB_FLAG_RESFD"), e(2, "IOCB_FLAG_IOPRIO"),
    ],
    differs: &[],
};

/// 12 names, else `???`.
pub static IPCCALLS: Table = Table {
    name: "ipccalls",
    unknown: "???",
    sorted: true,
    entries: &[
        e(1, "semop"), e(2, "semget"), e(3, "semctl"), e(4, "semtimedop"), e(0xb, "msgsnd"), e(0xc, "msgrcv"),
        e(0xd, "msgget"), e(0xe, "msgctl"), e(0x15, "shmat"), e(0x16, "shmdt"), e(0x17, "shmget"), e(0x18, "shmctl"),
    ],
    differs: &[],
};

/// 20 names.
pub static SOCKETCALLS: Table = Table {
    name: "socketcalls",
    unknown: "",
    sorted: true,
    entries: &[
        e(1, "SYS_SOCKET"), e(2, "SYS_BIND"), e(3, "SYS_CONNECT"), e(4, "SYS_LISTEN"), e(5, "SYS_ACCEPT"),
        e(6, "SYS_GETSOCKNAME"), e(7, "SYS_GETPEERNAME"), e(8, "SYS_SOCKETPAIR"), e(9, "SYS_SEND"),
        e(0xa, "SYS_RECV"), e(0xb, "SYS_SENDTO"), e(0xc, "SYS_RECVFROM"), e(0xd, "SYS_SHUTDOWN"),
        e(0xe, "SYS_SETSOCKOPT"), e(0xf, "SYS_GETSOCKOPT"), e(0x10, "SYS_SENDMSG"), e(0x11, "SYS_RECVMSG"),
        e(0x12, "SYS_ACCEPT4"), e(0x13, "SYS_RECVMMSG"), e(0x14, "SYS_SENDMMSG"),
    ],
    differs: &[],
};
