// From data/ipc.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod mq_attr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 32, 64], name: "mq_attr" };
    pub const mq_flags: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const mq_maxmsg: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const mq_msgsize: At = At { offset: [16, 8, 16], size: [8, 4, 8] };
    pub const mq_curmsgs: At = At { offset: [24, 12, 24], size: [8, 4, 8] };
}

pub mod sembuf {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [6, 6, 6], name: "sembuf" };
    pub const sem_num: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const sem_op: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const sem_flg: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
}

pub mod shmid64_ds {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [112, 84, 112], name: "shmid64_ds" };
    pub const shm_perm_key: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const shm_perm_uid: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const shm_perm_gid: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const shm_perm_cuid: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const shm_perm_cgid: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const shm_perm_mode: At = At { offset: [20, 20, 20], size: [4, 2, 4] };
    pub const shm_perm_seq: At = At { offset: [24, 24, 24], size: [2, 2, 2] };
    pub const shm_segsz: At = At { offset: [48, 36, 48], size: [8, 4, 4] };
    pub const shm_atime: At = At { offset: [56, 40, 56], size: [8, 4, 8] };
    pub const shm_dtime: At = At { offset: [64, 48, 64], size: [8, 4, 8] };
    pub const shm_ctime: At = At { offset: [72, 56, 72], size: [8, 4, 8] };
    pub const shm_cpid: At = At { offset: [80, 64, 80], size: [4, 4, 4] };
    pub const shm_lpid: At = At { offset: [84, 68, 84], size: [4, 4, 4] };
    pub const shm_nattch: At = At { offset: [88, 72, 88], size: [8, 4, 8] };
}

pub mod msqid64_ds {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [120, 88, 120], name: "msqid64_ds" };
    pub const msg_perm_key: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const msg_perm_uid: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const msg_perm_gid: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const msg_perm_cuid: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const msg_perm_cgid: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const msg_perm_mode: At = At { offset: [20, 20, 20], size: [4, 2, 4] };
    pub const msg_perm_seq: At = At { offset: [24, 24, 24], size: [2, 2, 2] };
    pub const msg_stime: At = At { offset: [48, 36, 48], size: [8, 4, 8] };
    pub const msg_rtime: At = At { offset: [56, 44, 56], size: [8, 4, 8] };
    pub const msg_ctime: At = At { offset: [64, 52, 64], size: [8, 4, 8] };
    pub const msg_cbytes: At = At { offset: [72, 60, 72], size: [8, 4, 8] };
    pub const msg_qnum: At = At { offset: [80, 64, 80], size: [8, 4, 8] };
    pub const msg_qbytes: At = At { offset: [88, 68, 88], size: [8, 4, 8] };
    pub const msg_lspid: At = At { offset: [96, 72, 96], size: [4, 4, 4] };
    pub const msg_lrpid: At = At { offset: [100, 76, 100], size: [4, 4, 4] };
}

pub mod semid64_ds {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [104, 64, 104], name: "semid64_ds" };
    pub const sem_perm_key: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const sem_perm_uid: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const sem_perm_gid: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const sem_perm_cuid: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const sem_perm_cgid: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const sem_perm_mode: At = At { offset: [20, 20, 20], size: [4, 2, 4] };
    pub const sem_perm_seq: At = At { offset: [24, 24, 24], size: [2, 2, 2] };
    pub const sem_otime: At = At { offset: [48, 36, 48], size: [8, 4, 8] };
    pub const sem_ctime: At = At { offset: [64, 44, 64], size: [8, 4, 8] };
    pub const sem_nsems: At = At { offset: [80, 52, 80], size: [8, 4, 8] };
}

pub mod shminfo64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [72, 36, 72], name: "shminfo64" };
    pub const shmmax: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const shmmin: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const shmmni: At = At { offset: [16, 8, 16], size: [8, 4, 8] };
    pub const shmseg: At = At { offset: [24, 12, 24], size: [8, 4, 8] };
    pub const shmall: At = At { offset: [32, 16, 32], size: [8, 4, 8] };
}

pub mod shm_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 24, 48], name: "shm_info" };
    pub const used_ids: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const shm_tot: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const shm_rss: At = At { offset: [16, 8, 16], size: [8, 4, 8] };
    pub const shm_swp: At = At { offset: [24, 12, 24], size: [8, 4, 8] };
    pub const swap_attempts: At = At { offset: [32, 16, 32], size: [8, 4, 8] };
    pub const swap_successes: At = At { offset: [40, 20, 40], size: [8, 4, 8] };
}

pub mod msginfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "msginfo" };
    pub const msgpool: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const msgmap: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const msgmax: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const msgmnb: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const msgmni: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const msgssz: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const msgtql: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const msgseg: At = At { offset: [28, 28, 28], size: [2, 2, 2] };
}

pub mod seminfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "seminfo" };
    pub const semmap: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const semmni: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const semmns: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const semmnu: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const semmsl: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const semopm: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const semume: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const semusz: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const semvmx: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const semaem: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
}

pub mod iocb {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "iocb" };
    pub const aio_data: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const aio_key: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const aio_rw_flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const aio_lio_opcode: At = At { offset: [16, 16, 16], size: [2, 2, 2] };
    pub const aio_reqprio: At = At { offset: [18, 18, 18], size: [2, 2, 2] };
    pub const aio_fildes: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const aio_buf: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const aio_nbytes: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const aio_offset: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const aio_flags: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const aio_resfd: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
}

pub mod io_event {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "io_event" };
    pub const data: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const obj: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const res: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const res2: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}
