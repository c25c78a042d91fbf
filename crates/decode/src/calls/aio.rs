//! Asynchronous input and output: io_submit(2) and kin, io_uring(7).

use crate::hooks::iov::IOVEC;
use crate::structs::aio::*;
use crate::structs::poll::SIGSET_ARG;
use crate::structs::time::*;
use crate::words::*;

/// io_uring_register(2)'s operation, and whether the first argument is an index instead of a descriptor.
static REGISTER: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0x7fff_ffff, table: &URING_REGISTER_OPCODES, zero: true },
        Part::Flags(&URING_REGISTER_OPCODE_FLAGS),
    ],
    unknown: "IORING_REGISTER_???",
};

/// IORING_REGISTER_USE_REGISTERED_RING.
const INDEXED: u64 = 0x8000_0000;

cases! {
    /// io_uring_enter(2).
    ENTER (fd, to_submit, min_complete, flags):
    IORING_ENTER_EXT_ARG => (arg: In(&Struct(&GETEVENTS_ARG)), argsz: Ulong);
    _ => (sigset: Either(Is(sigsetsize, 8), &In(&Sigset(N(8))), &Ptr), sigsetsize: Ulong);
}

cases! {
    /// io_uring_register(2).
    REGISTERED (fd, opcode):
    IORING_REGISTER_BUFFERS => (arg: In(&Array(&Struct(&IOVEC), Of(nr_args))), nr_args: Uint);
    IORING_REGISTER_FILES | IORING_REGISTER_EVENTFD | IORING_REGISTER_EVENTFD_ASYNC
        => (arg: In(&Array(&Fd, Of(nr_args))), nr_args: Uint);
    IORING_REGISTER_FILES_UPDATE => (arg: In(&Struct(&FILES_UPDATE)), nr_args: Uint);
    IORING_REGISTER_PROBE => (arg: Hook(&PROBES, &[nr_args]), nr_args: Uint);
    IORING_REGISTER_IOWQ_AFF => (arg: In(&Bitset(Of(nr_args))), nr_args: Uint);
    IORING_REGISTER_RING_FDS => (arg: In(&Array(&Struct(&RING_FD), Of(nr_args))), nr_args: Uint);
    IORING_UNREGISTER_RING_FDS => (arg: In(&Array(&Struct(&RING_INDEX), Of(nr_args))), nr_args: Uint);
    IORING_REGISTER_FILE_ALLOC_RANGE => (arg: In(&Struct(&FILE_RANGE)), nr_args: Uint);
    _ => (arg: Ptr, nr_args: Uint);
}

calls! {
    /// Asynchronous input and output.
    pub CALLS:
    io_setup (nr_events: Uint, ctx_idp: Out(&Ptr)) -> Ret::Zero, [MEMORY];
    io_destroy (ctx_id: Ptr) -> Ret::Zero, [MEMORY];
    io_submit (ctx_id: Ptr, nr: Long, iocbpp: In(&Array(&Ref(&Struct(&IOCB)), Of(nr)))) -> Ret::Int, [];
    io_cancel (ctx_id: Ptr, iocb: In(&Struct(&IOCB_HEAD)), result: Out(&Struct(&IO_EVENT))) -> Ret::Zero, [];
    io_getevents (
        ctx_id: Ptr, min_nr: Long, nr: Long, events: Out(&Array(&Struct(&IO_EVENT), Retval)),
        timeout: In(&Struct(&TIMESPEC))
    ) -> Ret::Int, [];
    io_pgetevents (
        ctx_id: Ptr, min_nr: Long, nr: Long, events: Out(&Array(&Struct(&IO_EVENT), Retval)),
        timeout: In(&Struct(&TIMESPEC)), sig: In(&Struct(&SIGSET_ARG))
    ) -> Ret::Int, [];
    io_pgetevents_time64 (
        ctx_id: Ptr, min_nr: Long, nr: Long, events: Out(&Array(&Struct(&IO_EVENT), Retval)),
        timeout: In(&Struct(&TIMESPEC64)), sig: In(&Struct(&SIGSET_ARG))
    ) -> Ret::Int, [];
    io_uring_setup (entries: Uint, params: OutIf(Got::Always, &Struct(&URING_PARAMS))) -> Ret::Fd, [DESC];
    io_uring_enter (fd: Fd, to_submit: Uint, min_complete: Uint, flags: Flags(&URING_ENTER_FLAGS), arg: Cases)
        -> Ret::Int, [DESC | SIGNAL] by flags & 8 => ENTER;
    io_uring_register (fd: Either(Any(opcode, INDEXED), &Uint, &Fd), opcode: Apart(&REGISTER), arg: Cases)
        -> Ret::Int, [DESC | MEMORY] by opcode & 0x7fff_ffff => REGISTERED;
}

#[cfg(test)]
mod tests {
    use crate::testing::{bytes, case, check, words};

    fn iocb(opcode: u64, buf: u64, n: u64) -> Vec<u8> {
        let head =
            [(0x100, 8), (0, 4), (0, 4), (opcode, 2), (0, 2), (3, 4), (buf, 8), (n, 8), (7, 8), (0, 8), (0, 4), (0, 4)];
        bytes(&head)
    }

    #[test]
    fn requests_by_operation() {
        let call = case(&[0x5000, 3, 0x1000])
            .memory(0x1000, words(&[0x2000, 0, 8]))
            .memory(0x2000, iocb(1, 0x3000, 2))
            .memory(0x3000, b"hi".to_vec());
        check(
            "io_submit",
            call.ret(1),
            "0x5000, 3, [{aio_data=0x100, aio_lio_opcode=IOCB_CMD_PWRITE, aio_fildes=3, aio_buf=\"hi\", aio_nbytes=2, \
             aio_offset=7}, NULL, 0x8]; = 1",
        );
    }

    #[test]
    fn enter_takes_a_mask_or_a_record() {
        let mask = || case(&[3, 1, 0, 1, 0x1000, 8]).memory(0x1000, words(&[2]));
        check("io_uring_enter", mask(), "3, 1, 0, IORING_ENTER_GETEVENTS, [INT], 8; = 0");
        let record = case(&[3, 1, 0, 8, 0x1000, 24]).memory(0x1000, words(&[0, 8, 0]));
        check(
            "io_uring_enter",
            record,
            "3, 1, 0, IORING_ENTER_EXT_ARG, {sigmask=NULL, sigmask_sz=8, min_wait_usec=0, ts=NULL}, 24; = 0",
        );
    }
}
