//! System V IPC and POSIX message queues.

use crate::structs::file::OPEN;
use crate::structs::ipc::*;
use crate::structs::time::*;
use crate::words::*;

/// A message: its type and as many bytes as the third argument says.
static MSGBUF: Hook =
    Hook { name: "msgbuf", reads: "the type and the text", phase: Phase::Enter, size: None, run: msgbuf };

fn msgbuf<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    // x32 has the 64-bit form (`__kernel_long_t`).
    let long = walk.reg_size();
    // `struct msgbuf` has one byte of text, and is as long as two longs.
    if let Err(fault) = walk.read(at, 2 * long) {
        return Value::Unread(at, fault);
    }
    let mtype = match walk.read_num(at, long) {
        Ok(bits) => Num::new(bits, long as u8),
        Err(fault) => return Value::Unread(at, fault),
    };
    let size = args.first().map_or(0, |arg| walk.arg(*arg));
    let text = walk.target(&Bytes(N(size)), at.offset(long as u64));
    walk.fields(&[("mtype", Value::Int(mtype, Base::Dec)), ("mtext", text)])
}

cases! {
    /// shmctl(2).
    SHM (shmid, op):
    IPC_STAT | SHM_STAT | SHM_STAT_ANY => (buf: Out(&Struct(&SHMID)));
    IPC_SET => (buf: In(&Struct(&SHM_SET)));
    IPC_INFO => (buf: Out(&Struct(&SHMINFO)));
    SHM_INFO => (buf: Out(&Struct(&SHM_USED)));
    _ => (buf: Ptr);
}

cases! {
    /// semctl(2).
    SEM (semid, semnum, op):
    IPC_STAT | SEM_STAT | SEM_STAT_ANY => (arg: Out(&Struct(&SEMID)));
    IPC_SET => (arg: In(&Struct(&SEM_SET)));
    IPC_INFO | SEM_INFO => (arg: Out(&Struct(&SEMINFO)));
    _ => (arg: Ptr);
}

cases! {
    /// msgctl(2).
    MSG (msqid, op):
    IPC_STAT | MSG_STAT | MSG_STAT_ANY => (buf: Out(&Struct(&MSQID)));
    IPC_SET => (buf: In(&Struct(&MSG_SET)));
    IPC_INFO | MSG_INFO => (buf: Out(&Struct(&MSGINFO)));
    _ => (buf: Ptr);
}

calls! {
    /// System V IPC and POSIX message queues.
    pub CALLS:
    shmget (key: NameOr(&IPC_PRIVATE, Base::Hex), size: Ulong, shmflg: Apart(&SHM_FLAGS_AND_MODE)) -> Ret::Int, [IPC];
    shmat (shmid: Int, shmaddr: Ptr, shmflg: Flags(&SHM_FLAGS)) -> Ret::Hex, [IPC | MEMORY | MAPS_CHANGE];
    shmdt (shmaddr: Ptr) -> Ret::Zero, [IPC | MEMORY | MAPS_CHANGE];
    shmctl (shmid: Int, op: Apart(&SHMCTL), buf: Cases) -> Ret::Int, [IPC] by op & 0xffff_feff => SHM;
    semget (key: NameOr(&IPC_PRIVATE, Base::Hex), nsems: Int, semflg: Apart(&FLAGS_AND_MODE)) -> Ret::Int, [IPC];
    semop (semid: Int, sops: In(&Array(&Struct(&SEMBUF), Of(nsops))), nsops: Uint) -> Ret::Zero, [IPC];
    semtimedop (
        semid: Int, sops: In(&Array(&Struct(&SEMBUF), Of(nsops))), nsops: Uint, timeout: In(&Struct(&TIMESPEC))
    ) -> Ret::Zero, [IPC];
    semctl (semid: Int, semnum: Int, op: Apart(&SEMCTL), arg: Cases) -> Ret::Int, [IPC] by op & 0xffff_feff => SEM;
    msgget (key: NameOr(&IPC_PRIVATE, Base::Hex), msgflg: Apart(&FLAGS_AND_MODE)) -> Ret::Int, [IPC];
    msgsnd (msqid: Int, msgp: In(&Hook(&MSGBUF, &[msgsz])), msgsz: Ulong, msgflg: Flags(&IPC_MSG_FLAGS))
        -> Ret::Zero, [IPC];
    msgrcv (
        msqid: Int, msgp: Out(&Hook(&MSGBUF, &[msgsz])), msgsz: Ulong, msgtyp: Long, msgflg: Flags(&IPC_MSG_FLAGS)
    ) -> Ret::Size, [IPC];
    msgctl (msqid: Int, op: Apart(&MSGCTL), buf: Cases) -> Ret::Int, [IPC] by op & 0xffff_feff => MSG;

    mq_open (
        name: In(&Path), flags: Packed(&OPEN), mode: When(Any(flags, abi::c::O_CREAT), &Oct),
        attr: When(Any(flags, abi::c::O_CREAT), &In(&Struct(&MQ_OPEN_ATTR)))
    ) -> Ret::Fd, [DESC];
    mq_unlink (path: In(&Path)) -> Ret::Zero, [];
    mq_timedsend (
        mqdes: Fd, msg_ptr: In(&Bytes(Of(msg_len))), msg_len: Ulong, msg_prio: Uint, abs_timeout: In(&Struct(&TIMESPEC))
    ) -> Ret::Zero, [DESC];
    mq_timedreceive (
        mqdes: Fd, msg_ptr: Out(&Bytes(Retval)), msg_len: Ulong, msg_prio: Out(&Uint),
        abs_timeout: In(&Struct(&TIMESPEC))
    ) -> Ret::Size, [DESC];
    mq_notify (mqdes: Fd, sevp: In(&Struct(&SIGEVENT))) -> Ret::Zero, [DESC];
    mq_getsetattr (mqdes: Fd, newattr: In(&Struct(&MQ_ATTR)), oldattr: Out(&Struct(&MQ_ATTR))) -> Ret::Zero, [DESC];
    semtimedop_time64 (
        semid: Int, sops: In(&Array(&Struct(&SEMBUF), Of(nsops))), nsops: Uint, timeout: In(&Struct(&TIMESPEC64))
    ) -> Ret::Zero, [IPC];
    mq_timedsend_time64 (
        mqdes: Fd, msg_ptr: In(&Bytes(Of(msg_len))), msg_len: Ulong, msg_prio: Uint,
        abs_timeout: In(&Struct(&TIMESPEC64))
    ) -> Ret::Zero, [DESC];
    mq_timedreceive_time64 (
        mqdes: Fd, msg_ptr: Out(&Bytes(Retval)), msg_len: Ulong, msg_prio: Out(&Uint),
        abs_timeout: In(&Struct(&TIMESPEC64))
    ) -> Ret::Size, [DESC];
}

#[cfg(test)]
mod tests {
    use crate::testing::{case, check, words};

    #[test]
    fn flags_and_permissions_share_a_word() {
        check("shmget", case(&[0, 4096, 0o1600]).ret(5), "IPC_PRIVATE, 4096, IPC_CREAT|0600; = 5");
        check("msgget", case(&[0x77, 0]).error(2), "0x77, 00; = -2");
    }

    #[test]
    fn the_64_bit_mark_does_not_change_the_form() {
        check("shmctl", case(&[5, 0x102, 0x1000]).error(22), "5, IPC_64|IPC_STAT; 0x1000 = -22");
        check("shmctl", case(&[5, 0, 0]), "5, IPC_RMID, NULL; = 0");
    }

    #[test]
    fn a_message_is_as_long_as_the_call_says() {
        let call = || case(&[5, 0x1000, 5, 0]).memory(0x1000, [words(&[7]), b"hello\0\0\0".to_vec()].concat());
        check("msgsnd", call(), "5, {mtype=7, mtext=\"hello\"}, 5, 0; = 0");
    }
}
