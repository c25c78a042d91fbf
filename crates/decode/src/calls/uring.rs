//! io_uring(7).

use crate::hooks::iov::IOVEC;
use crate::hooks::uring::{CPUS, OLD_WORKERS, PROBES, QUERIES, WORKERS};
use crate::structs::uring::*;
use crate::words::*;

/// io_uring_register(2)'s operation, and whether the first argument is an index instead of a descriptor.
static REGISTER: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0x7fff_ffff, table: &URING_REGISTER_OPCODES, zero: true },
        Part::Choice { mask: INDEXED, table: &URING_REGISTER_OPCODE_FLAGS, zero: false },
    ],
    // The operation has a placeholder of its own.
    unknown: "",
};

/// IORING_REGISTER_USE_REGISTERED_RING.
const INDEXED: u64 = 0x8000_0000;

cases! {
    /// io_uring_enter(2).
    ENTER (fd, to_submit, min_complete, flags):
    IORING_ENTER_EXT_ARG => (arg: In(&Struct(&GETEVENTS_ARG)), argsz: Ulong);
    IORING_ENTER_EXT_ARG_REG => (arg: Ulong, argsz: Ulong);
    _ => (
        // Both flags together: how far into the registered memory the argument lies (linux/io_uring.h).
        sigset: Either(
            All(flags, abi::c::IORING_ENTER_EXT_ARG | abi::c::IORING_ENTER_EXT_ARG_REG),
            &Ulong,
            &Either(MaskSize(sigsetsize), &In(&Sigset(Of(sigsetsize))), &Ptr)
        ),
        sigsetsize: Ulong
    );
}

/// One record: the last argument says how many there are and must say 1, or else the kernel does not look.
macro_rules! one {
    ($n:literal, $nr_args:expr, $ty:expr) => {
        Either(Is($nr_args, $n), &$ty, &Ptr)
    };
}
/// One record whose size is the last argument.
macro_rules! sized {
    ($nr_args:expr, $record:expr) => {
        Either(Below($nr_args, 32), &Ptr, &In(&Sized($record, Of($nr_args))))
    };
}

cases! {
    /// io_uring_register(2).
    REGISTERED (fd, opcode):
    IORING_REGISTER_BUFFERS => (arg: In(&Array(&Struct(&IOVEC), Of(nr_args))), nr_args: Uint);
    IORING_REGISTER_FILES | IORING_REGISTER_EVENTFD | IORING_REGISTER_EVENTFD_ASYNC
        => (arg: In(&Array(&Fd, Of(nr_args))), nr_args: Uint);
    IORING_REGISTER_FILES_UPDATE => (arg: In(&Struct(&FILES_UPDATE)), nr_args: Uint);
    IORING_REGISTER_PROBE => (arg: Hook(&PROBES, &[nr_args]), nr_args: Uint);
    IORING_REGISTER_RESTRICTIONS => (arg: In(&Array(&Struct(&RESTRICTION), Of(nr_args))), nr_args: Uint);
    IORING_REGISTER_FILES2 => (arg: sized!(nr_args, &FILES2), nr_args: Uint);
    IORING_REGISTER_FILES_UPDATE2 => (arg: sized!(nr_args, &FILES_UPDATE2), nr_args: Uint);
    IORING_REGISTER_BUFFERS2 => (arg: sized!(nr_args, &BUFFERS2), nr_args: Uint);
    IORING_REGISTER_BUFFERS_UPDATE => (arg: sized!(nr_args, &BUFFERS_UPDATE), nr_args: Uint);
    IORING_REGISTER_IOWQ_AFF => (arg: Hook(&CPUS, &[nr_args]), nr_args: Uint);
    IORING_REGISTER_IOWQ_MAX_WORKERS => (
        arg: Then(&Hook(&WORKERS, &[nr_args]), &Hook(&OLD_WORKERS, &[nr_args])), nr_args: Uint
    );
    IORING_REGISTER_RING_FDS => (arg: In(&Array(&Struct(&RING_FD), Of(nr_args))), nr_args: Uint);
    IORING_UNREGISTER_RING_FDS => (arg: In(&Array(&Struct(&RING_INDEX), Of(nr_args))), nr_args: Uint);
    IORING_REGISTER_PBUF_RING | IORING_UNREGISTER_PBUF_RING
        => (arg: one!(1, nr_args, In(&Struct(&BUF_RING))), nr_args: Uint);
    IORING_REGISTER_SYNC_CANCEL => (arg: one!(1, nr_args, In(&Struct(&SYNC_CANCEL))), nr_args: Uint);
    IORING_REGISTER_FILE_ALLOC_RANGE => (arg: one!(1, nr_args, In(&Struct(&FILE_RANGE))), nr_args: Uint);
    IORING_REGISTER_PBUF_STATUS => (arg: one!(1, nr_args, Out(&Struct(&BUF_STATUS))), nr_args: Uint);
    IORING_REGISTER_NAPI => (
        arg: Then(&one!(1, nr_args, In(&Struct(&NAPI))), &one!(1, nr_args, Out(&Struct(&NAPI)))), nr_args: Uint
    );
    IORING_UNREGISTER_NAPI => (arg: one!(1, nr_args, Out(&Struct(&NAPI))), nr_args: Uint);
    IORING_REGISTER_CLOCK => (arg: one!(0, nr_args, In(&Struct(&CLOCK))), nr_args: Uint);
    IORING_REGISTER_CLONE_BUFFERS => (arg: one!(1, nr_args, In(&Struct(&CLONE_BUFFERS))), nr_args: Uint);
    IORING_REGISTER_SEND_MSG_RING => (arg: one!(1, nr_args, In(&Struct(&SQE))), nr_args: Uint);
    IORING_REGISTER_ZCRX_IFQ => (arg: one!(1, nr_args, In(&Struct(&ZCRX_IFQ))), nr_args: Uint);
    IORING_REGISTER_RESIZE_RINGS => (arg: one!(1, nr_args, In(&Struct(&RESIZE))), nr_args: Uint);
    IORING_REGISTER_MEM_REGION => (arg: one!(1, nr_args, In(&Struct(&MEM_REGION))), nr_args: Uint);
    IORING_REGISTER_QUERY => (arg: one!(0, nr_args, Hook(&QUERIES, &[])), nr_args: Uint);
    IORING_REGISTER_ZCRX_CTRL => (arg: one!(1, nr_args, OutIf(Got::Always, &Struct(&ZCRX_CTRL))), nr_args: Uint);
    _ => (arg: Ptr, nr_args: Uint);
}

calls! {
    /// io_uring(7).
    pub CALLS:
    io_uring_setup (entries: Uint, params: OutIf(Got::Always, &Struct(&URING_PARAMS))) -> Ret::Fd, [DESC];
    io_uring_enter (fd: Fd, to_submit: Uint, min_complete: Uint, flags: Flags(&URING_ENTER_FLAGS), arg: Cases)
        -> Ret::Int, [DESC | SIGNAL] by flags & 0x48 => ENTER;
    io_uring_register (fd: Either(Any(opcode, INDEXED), &Uint, &Fd), opcode: Apart(&REGISTER), arg: Cases)
        -> Ret::Int, [DESC | MEMORY] by opcode & 0x7fff_ffff => REGISTERED;
}

#[cfg(test)]
mod tests {
    use crate::testing::{bytes, case, check, halves, words};

    fn register(opcode: u64, memory: Vec<u8>, nr_args: u64) -> crate::testing::Case {
        case(&[3, opcode, 0x1000, nr_args]).memory(0x1000, memory)
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
        let registered = case(&[3, 1, 0, 0x48, 64, 8]).show("io_uring_enter");
        assert!(registered.ends_with("|IORING_ENTER_EXT_ARG_REG, 64, 8; = 0"), "{registered}");
    }

    #[test]
    fn a_record_counts_only_with_the_number_that_the_kernel_wants() {
        let ring = || bytes(&[(0x2000, 8), (4, 4), (7, 2), (1, 2), (0, 8), (0, 8), (0, 8)]);
        let text =
            "3, IORING_REGISTER_PBUF_RING, {ring_addr=0x2000, ring_entries=4, bgid=7, flags=0x1, min_left=0}, 1; = 0";
        check("io_uring_register", register(22, ring(), 1), text);
        check("io_uring_register", register(22, ring(), 2), "3, IORING_REGISTER_PBUF_RING, 0x1000, 2; = 0");
    }

    #[test]
    fn a_registered_ring_is_an_index() {
        check(
            "io_uring_register",
            register(1 << 31 | 77, Vec::new(), 0).error(22),
            "3, 0x4d|IORING_REGISTER_USE_REGISTERED_RING, 0x1000, 0; = -22",
        );
    }

    #[test]
    fn restrictions_by_what_they_restrict() {
        let one = |kind, operand| bytes(&[(kind, 2), (operand, 1), (0, 1), (0, 8), (0, 4)]);
        check(
            "io_uring_register",
            register(11, [one(0, 2), one(1, 3), one(2, 5), one(4, 9)].concat(), 4),
            concat!(
                "3, IORING_REGISTER_RESTRICTIONS, [{opcode=IORING_RESTRICTION_REGISTER_OP, register_op=IORING_REGISTER_FILES}, ",
                "{opcode=IORING_RESTRICTION_SQE_OP, sqe_op=IORING_OP_FSYNC}, ",
                "{opcode=IORING_RESTRICTION_SQE_FLAGS_ALLOWED, sqe_flags=IOSQE_FIXED_FILE|IOSQE_IO_LINK}, ",
                "{opcode=0x4 /* IORING_RESTRICTION_??? */ /* op: 0x9 */}], 4; = 0"
            ),
        );
    }

    #[test]
    fn files_may_stay_as_they_are() {
        let update = words(&[0, 0x2000, 0, 3]);
        let call = register(14, update, 32).memory(0x2000, halves(&[5, u32::MAX, u32::MAX - 1])).ret(3);
        check(
            "io_uring_register",
            call,
            "3, IORING_REGISTER_FILES_UPDATE2, {offset=0, data=[5, -1, IORING_REGISTER_FILES_SKIP], tags=NULL, nr=3}, 32; = 3",
        );
    }

    #[test]
    fn limits_of_workers_change_places() {
        let call = || register(19, halves(&[0, 7]), 2).after(0x1000, halves(&[4, 99]));
        let before = "3, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=0, [IO_WQ_UNBOUND]=7]";
        check("io_uring_register", call(), &format!("{before};  => [[IO_WQ_BOUND]=4, [IO_WQ_UNBOUND]=99], 2 = 0"));
        check("io_uring_register", call().error(22), &format!("{before};  => 0x1000, 2 = -22"));
    }

    #[test]
    fn a_probe_is_seen_after_the_call() {
        let answer = bytes(&[(62, 1), (1, 1), (0, 2), (0, 8), (0, 4), (0, 1), (0, 1), (1, 2), (0, 4)]);
        check(
            "io_uring_register",
            register(8, vec![0; 24], 1).after(0x1000, answer),
            concat!(
                "3, IORING_REGISTER_PROBE; ",
                "{last_op=IORING_OP_PIPE, ops_len=1, ops=[{op=IORING_OP_NOP, flags=IO_URING_OP_SUPPORTED}]}, 1 = 0"
            ),
        );
        check("io_uring_register", register(8, vec![0; 24], 1).error(22), "3, IORING_REGISTER_PROBE; 0x1000, 1 = -22");
    }

    #[test]
    fn a_chain_of_queries_ends() {
        let query = words(&[0x1000, 0, 0x10_0000_0003, 0, 0]);
        let shown = register(35, query, 0).show("io_uring_register");
        assert_eq!(shown.matches("query_op=IO_URING_QUERY_ZCRX_EVENT").count(), 32);
        assert!(shown.contains("next_entry=0x1000 /* ... */}"), "{shown}");
    }

    #[test]
    fn a_request_by_its_operation() {
        let sqe = |op: u64, rw_flags: u64, attributes: u64| {
            let head = [(op, 1), (0, 1), (1, 2), (5, 4), (6, 8), (7, 8), (8, 4), (rw_flags, 4), (9, 8)];
            [bytes(&head), bytes(&[(0, 2), (0, 2), (0, 4), (0x2000, 8), (attributes, 8)])].concat()
        };
        let shown = |op, rw_flags, attributes| register(31, sqe(op, rw_flags, attributes), 1).show("io_uring_register");
        assert!(
            shown(0, 1, 1).contains("ioprio=1, fd=5, off=0x6, addr=0x7, len=8, nop_flags=IORING_NOP_INJECT_RESULT, ")
        );
        assert!(shown(13, 0, 0).contains("ioprio=IORING_ACCEPT_MULTISHOT, "));
        assert!(
            shown(1, 0, 2).contains("file_index=0, attr_type_mask=0x2 /* IORING_RW_ATTR_FLAG_??? */, attr_ptr=0x2000}")
        );
        assert!(shown(3, 0, 2).contains("file_index=0, optval=0x2000}"));
    }
}
