//! Records of asynchronous input and output: io_submit(2).

use abi::c::*;

use crate::hooks::iov::{IOVEC, IOVEC_DATA};
use crate::hooks::process::IOPRIO_HEX;
use crate::words::*;

/// The operations that use the buffer.
const WITH_BUFFER: &[u64] = &[IOCB_CMD_PREAD, IOCB_CMD_PWRITE, IOCB_CMD_PREADV, IOCB_CMD_PWRITEV, IOCB_CMD_POLL];

/// A priority whose meaning the request leaves open.
const PLAIN_PRIORITY: Ty = Int;

record! {
    /// `struct io_event`, linux/aio_abi.h.
    pub IO_EVENT = io_event {
        data: Hex,
        obj: Hex,
        res: I64,
        res2: I64,
    }
    /// What every `struct iocb` has: io_cancel(2) shows no more.
    pub IOCB_HEAD = iocb {
        aio_data: Hex,
        aio_key: When(Not(aio_key, 0), &Uint),
        aio_rw_flags: When(Not(aio_rw_flags, 0), &Flags(&RWF_FLAGS)),
        aio_lio_opcode: NameOr(&AIO_CMDS, Base::Udec),
        aio_reqprio: Either(
            Any(aio_flags, IOCB_FLAG_IOPRIO),
            &Hook(&IOPRIO_HEX, &[]),
            &When(Not(aio_reqprio, 0), &PLAIN_PRIORITY),
        ),
        aio_fildes: Fd,
        // Not shown here, but it tells what the priority is.
        aio_flags: When(Below(aio_flags, 0), &Hex),
    }
    /// `struct iocb`, linux/aio_abi.h: what it holds depends on the operation.
    pub IOCB = iocb {
        aio_data: Hex,
        aio_key: When(Not(aio_key, 0), &Uint),
        aio_rw_flags: When(Not(aio_rw_flags, 0), &Flags(&RWF_FLAGS)),
        aio_lio_opcode: NameOr(&AIO_CMDS, Base::Udec),
        aio_reqprio: Either(
            Any(aio_flags, IOCB_FLAG_IOPRIO),
            &Hook(&IOPRIO_HEX, &[]),
            &When(Not(aio_reqprio, 0), &PLAIN_PRIORITY),
        ),
        aio_fildes: Fd,
        // The other operations have no buffer: nothing is below zero.
        aio_buf: Switch(aio_lio_opcode, &[
            (IOCB_CMD_PREAD, Hex),
            (IOCB_CMD_PWRITE, Ref(&Bytes(Of(aio_nbytes)))),
            (IOCB_CMD_PREADV, Ref(&Array(&Struct(&IOVEC), Of(aio_nbytes)))),
            (IOCB_CMD_PWRITEV, Ref(&Array(&Struct(&IOVEC_DATA), Of(aio_nbytes)))),
            (IOCB_CMD_POLL, Flags(&POLLFLAGS)),
        ], &When(Below(aio_lio_opcode, 0), &Hex)),
        // No vector has so many elements.
        aio_nbytes: When(
            Or(&OneOf(aio_lio_opcode, &[IOCB_CMD_PREAD, IOCB_CMD_PWRITE]),
                &And(&OneOf(aio_lio_opcode, &[IOCB_CMD_PREADV, IOCB_CMD_PWRITEV]), &Is(aio_nbytes, u64::MAX))),
            &U64,
        ),
        aio_offset: When(
            OneOf(aio_lio_opcode, &[IOCB_CMD_PREAD, IOCB_CMD_PWRITE, IOCB_CMD_PREADV, IOCB_CMD_PWRITEV]),
            &I64,
        ),
        aio_flags: When(And(&Not(aio_flags, 0), &OneOf(aio_lio_opcode, WITH_BUFFER)), &Flags(&AIO_IOCB_FLAGS)),
        aio_resfd: When(
            OneOf(aio_lio_opcode, WITH_BUFFER),
            &Either(Any(aio_flags, IOCB_FLAG_RESFD), &Fd, &When(Not(aio_resfd, 0), &Hex)),
        ),
    }
}
