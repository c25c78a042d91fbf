//! Records of System V IPC and POSIX message queues.

use crate::words::*;

/// shmget(2)'s flags: names, the size of huge pages, permissions.
pub static SHM_FLAGS_AND_MODE: Flagset = Flagset {
    parts: &[
        Part::Flags(&SHM_RESOURCE_FLAGS),
        Part::Number { mask: 0x3f << 26, shift: 26, base: Base::Udec, suffix: "<<SHM_HUGE_SHIFT", zero: false },
        Part::Number { mask: 0o777, shift: 0, base: Base::Oct, suffix: "", zero: true },
    ],
    unknown: "",
};
/// semget(2)'s and msgget(2)'s flags: names and permissions.
pub static FLAGS_AND_MODE: Flagset = Flagset {
    parts: &[
        Part::Flags(&RESOURCE_FLAGS),
        Part::Number { mask: 0o777, shift: 0, base: Base::Oct, suffix: "", zero: true },
    ],
    unknown: "",
};

const NOT_64: u64 = 0xffff_feff;
/// shmctl(2)'s command: one that the C library may have marked as the 64-bit form.
pub static SHMCTL: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0x100, table: &IPC_64, zero: false },
        Part::Choice { mask: NOT_64, table: &SHMCTL_FLAGS, zero: true },
    ],
    unknown: "SHM_???",
};
/// semctl(2)'s command.
pub static SEMCTL: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0x100, table: &IPC_64, zero: false },
        Part::Choice { mask: NOT_64, table: &SEMCTL_FLAGS, zero: true },
    ],
    unknown: "SEM_???",
};
/// msgctl(2)'s command.
pub static MSGCTL: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0x100, table: &IPC_64, zero: false },
        Part::Choice { mask: NOT_64, table: &MSGCTL_FLAGS, zero: true },
    ],
    unknown: "MSG_???",
};

record! {
    /// `struct ipc64_perm`, asm/ipcbuf.h.
    pub PERM = ipc64_perm {
        uid: Uid,
        gid: Gid,
        mode: Oct,
        key: Uint,
        cuid: Uid,
        cgid: Gid,
    }
    /// What of it IPC_SET sets.
    pub PERM_SET = ipc64_perm {
        uid: Uid,
        gid: Gid,
        mode: Oct,
    }
    /// IPC_SET in shmctl(2).
    pub SHM_SET = shmid64_perm {
        shm_perm: Struct(&PERM_SET),
    }
    /// IPC_SET in semctl(2).
    pub SEM_SET = semid64_perm {
        sem_perm: Struct(&PERM_SET),
    }
    /// IPC_INFO in shmctl(2).
    pub SHMINFO = shminfo64 {
        shmmax: Ulong,
        shmmin: Ulong,
        shmmni: Ulong,
        shmseg: Ulong,
        shmall: Ulong,
    }
    /// SHM_INFO in shmctl(2).
    pub SHM_USED = shm_info {
        used_ids: Int,
        shm_tot: Ulong,
        shm_rss: Ulong,
        shm_swp: Ulong,
        swap_attempts: Ulong,
        swap_successes: Ulong,
    }
    /// IPC_INFO and MSG_INFO in msgctl(2).
    pub MSGINFO = msginfo {
        msgpool: Int,
        msgmap: Int,
        msgmax: Int,
        msgmnb: Int,
        msgmni: Int,
        msgssz: Int,
        msgtql: Int,
        msgseg: Uint,
    }
    /// IPC_INFO and SEM_INFO in semctl(2).
    pub SEMINFO = seminfo {
        semmap: Int,
        semmni: Int,
        semmns: Int,
        semmnu: Int,
        semmsl: Int,
        semopm: Int,
        semume: Int,
        semusz: Int,
        semvmx: Int,
        semaem: Int,
    }
    /// semop(2).
    pub SEMBUF = sembuf {
        sem_num: U16,
        sem_op: I16,
        sem_flg: Flags(&SEMOP_FLAGS),
    }
    /// mq_open(3)'s attributes, whose flags are not used.
    pub MQ_OPEN_ATTR = mq_attr {
        mq_flags: Hex,
        mq_maxmsg: Long,
        mq_msgsize: Long,
        mq_curmsgs: Long,
    }
    /// mq_getattr(3)'s attributes.
    pub MQ_ATTR = mq_attr {
        mq_flags: Flags(&MQ_ATTR_FLAGS),
        mq_maxmsg: Long,
        mq_msgsize: Long,
        mq_curmsgs: Long,
    }
}

/// Records whose first field has a layout of its own.
macro_rules! with_perm {
    ($($(#[$doc:meta])* $record:ident = $layout:ident, $perm_layout:ident { $perm:ident, $($field:ident: $ty:expr),* $(,)? })*) => { $(
        $(#[$doc])*
        pub static $record: Record = Record {
            name: stringify!($layout),
            fields: &[
                crate::row::FieldRow {
                    name: stringify!($perm),
                    at: abi::layout::$perm_layout::$perm,
                    ty: Struct(with_perm!(@perm $record)),
                    show: model::value::Show::Always,
                    phase: Phase::Enter,
                },
                $( crate::row::FieldRow {
                    name: stringify!($field),
                    at: abi::layout::$layout::$field,
                    ty: $ty,
                    show: model::value::Show::Always,
                    phase: Phase::Enter,
                } ),*
            ],
            size: abi::layout::$layout::SIZE,
        };
    )* };
    (@perm MSG_SET) => { &PERM_SET };
    (@perm $record:ident) => { &PERM };
}

with_perm! {
    /// `struct shmid64_ds`, asm-generic/shmbuf.h.
    SHMID = shmid64_ds, shmid64_perm {
        shm_perm, shm_segsz: Ulong, shm_cpid: Tgid, shm_lpid: Tgid, shm_nattch: Ulong, shm_atime: Ulong,
        shm_dtime: Ulong, shm_ctime: Ulong,
    }
    /// `struct semid64_ds`, asm/sembuf.h.
    SEMID = semid64_ds, semid64_perm {
        sem_perm, sem_otime: Ulong, sem_ctime: Ulong, sem_nsems: Ulong,
    }
    /// `struct msqid64_ds`, asm-generic/msgbuf.h.
    MSQID = msqid64_ds, msqid64_perm {
        msg_perm, msg_stime: Ulong, msg_rtime: Ulong, msg_ctime: Ulong, msg_qnum: Ulong, msg_qbytes: Ulong,
        msg_lspid: Int, msg_lrpid: Int,
    }
    /// IPC_SET in msgctl(2).
    MSG_SET = msqid64_ds, msqid64_perm {
        msg_perm, msg_qbytes: Ulong,
    }
}
