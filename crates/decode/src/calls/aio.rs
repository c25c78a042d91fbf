//! Asynchronous input and output: io_submit(2) and kin.

use crate::structs::aio::*;
use crate::structs::poll::SIGSET_ARG;
use crate::structs::time::*;
use crate::words::*;

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
}

calls! {
    /// x32: a long has 32 bits.
    pub X32:
    io_submit (
        ctx_id: Ptr, nr: Int, iocbpp: Either(Below(nr, 1 << 31), &In(&Array(&Ref(&Struct(&IOCB)), Of(nr))), &Ptr)
    ) -> Ret::Int, [];
    io_getevents (
        ctx_id: Ptr, min_nr: Int, nr: Int, events: Out(&Array(&Struct(&IO_EVENT), Retval)), timeout: In(&Struct(&TIMESPEC))
    ) -> Ret::Int, [];
    io_pgetevents (
        ctx_id: Ptr, min_nr: Int, nr: Int, events: Out(&Array(&Struct(&IO_EVENT), Retval)), timeout: In(&Struct(&TIMESPEC)),
        sig: In(&Struct(&SIGSET_ARG))
    ) -> Ret::Int, [];
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
}
