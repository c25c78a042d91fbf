//! Records of asynchronous input and output: io_submit(2), io_uring(7).

use abi::c::*;

use crate::hooks::iov::{IOVEC, IOVEC_DATA};
use crate::hooks::process::IOPRIO;
use crate::words::*;

/// The operations are numbered from 0 to `IOCB_CMD_PWRITEV`.
const OPCODES: u64 = IOCB_CMD_PWRITEV + 1;

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
        aio_lio_opcode: Either(Below(aio_lio_opcode, OPCODES), &Name(&AIO_CMDS), &Noted(&AIO_CMDS, Base::Udec)),
        aio_reqprio: Either(
            Any(aio_flags, IOCB_FLAG_IOPRIO),
            &Hook(&IOPRIO, &[]),
            &When(Not(aio_reqprio, 0), &Int),
        ),
        aio_fildes: Fd,
        // Only for the field above: nothing is below zero.
        aio_flags: When(Below(aio_flags, 0), &Hex32),
    }
    /// `struct iocb`, linux/aio_abi.h: what it holds depends on the operation.
    pub IOCB = iocb {
        aio_data: Hex,
        aio_key: When(Not(aio_key, 0), &Uint),
        aio_rw_flags: When(Not(aio_rw_flags, 0), &Flags(&RWF_FLAGS)),
        aio_lio_opcode: Either(Below(aio_lio_opcode, OPCODES), &Name(&AIO_CMDS), &Noted(&AIO_CMDS, Base::Udec)),
        aio_reqprio: Either(
            Any(aio_flags, IOCB_FLAG_IOPRIO),
            &Hook(&IOPRIO, &[]),
            &When(Not(aio_reqprio, 0), &Int),
        ),
        aio_fildes: Fd,
        // The other operations have no buffer: nothing is below zero.
        aio_buf: Switch(aio_lio_opcode, &[
            (IOCB_CMD_PREAD, Ptr),
            (IOCB_CMD_PWRITE, Ref(&Bytes(Of(aio_nbytes)))),
            (IOCB_CMD_PREADV, Ref(&Array(&Struct(&IOVEC), Of(aio_nbytes)))),
            (IOCB_CMD_PWRITEV, Ref(&Array(&Struct(&IOVEC_DATA), Of(aio_nbytes)))),
            (IOCB_CMD_POLL, Flags(&POLLFLAGS)),
        ], &When(Below(aio_lio_opcode, 0), &Hex)),
        aio_nbytes: When(OneOf(aio_lio_opcode, &[IOCB_CMD_PREAD, IOCB_CMD_PWRITE]), &U64),
        aio_offset: When(
            OneOf(aio_lio_opcode, &[IOCB_CMD_PREAD, IOCB_CMD_PWRITE, IOCB_CMD_PREADV, IOCB_CMD_PWRITEV]),
            &I64,
        ),
        aio_flags: When(Any(aio_flags, IOCB_FLAG_RESFD), &Flags(&AIO_IOCB_FLAGS)),
        aio_resfd: When(Any(aio_flags, IOCB_FLAG_RESFD), &Fd),
    }

    /// `struct io_sqring_offsets`, io_uring_setup(2).
    pub SQ_OFFSETS = io_sqring_offsets {
        head: Uint,
        tail: Uint,
        ring_mask: Uint,
        ring_entries: Uint,
        flags: Uint,
        dropped: Uint,
        array: Uint,
        resv1: When(Not(resv1, 0), &Hex),
        user_addr: Hex,
    }
    /// `struct io_cqring_offsets`, io_uring_setup(2).
    pub CQ_OFFSETS = io_cqring_offsets {
        head: Uint,
        tail: Uint,
        ring_mask: Uint,
        ring_entries: Uint,
        overflow: Uint,
        cqes: Uint,
        flags: Uint,
        resv1: When(Not(resv1, 0), &Hex),
        user_addr: Hex,
    }
    /// `struct io_uring_params`, io_uring_setup(2): what the program asks for, then what it got.
    pub URING_PARAMS = io_uring_params {
        flags: Flags(&URING_SETUP_FLAGS),
        sq_thread_cpu: Hex,
        sq_thread_idle: Uint,
        wq_fd: When(Any(flags, IORING_SETUP_ATTACH_WQ), &Fd),
        resv: When(Filled(resv), &Array(&Hex32, Rest)),
        @Out sq_entries: Uint,
        @Out cq_entries: Uint,
        @Out features: Flags(&URING_SETUP_FEATURES),
        @Out sq_off: Struct(&SQ_OFFSETS),
        @Out cq_off: Struct(&CQ_OFFSETS),
    }
    /// `struct io_uring_getevents_arg`, io_uring_enter(2).
    pub GETEVENTS_ARG = io_uring_getevents_arg {
        sigmask: Either(Is(sigmask_sz, 8), &Ref(&Sigset(N(8))), &Ptr),
        sigmask_sz: Uint,
        min_wait_usec: Uint,
        ts: Ref(&Struct(&crate::structs::time::TIMESPEC64)),
    }
    /// IORING_REGISTER_RESTRICTIONS, io_uring_register(2).
    pub RESTRICTION = io_uring_restriction {
        opcode: Name(&URING_RESTRICTION_OPCODES),
        register_op = register_op: When(Is(opcode, 0), &Name(&URING_REGISTER_OPCODES)),
    }
    /// IORING_REGISTER_FILES_UPDATE, io_uring_register(2).
    pub FILES_UPDATE = io_uring_files_update {
        offset: Uint,
        resv: When(Not(resv, 0), &Hex),
        fds: Hook(&UPDATED_FDS, &[]),
    }
    /// IORING_REGISTER_RING_FDS, io_uring_register(2).
    pub RING_FD = io_uring_rsrc_update {
        offset: Int,
        resv: When(Not(resv, 0), &Hex),
        data: Fd,
    }
    /// IORING_UNREGISTER_RING_FDS, io_uring_register(2).
    pub RING_INDEX = io_uring_rsrc_update {
        offset: Uint,
        resv: When(Not(resv, 0), &Hex),
        data: Hex,
    }
    /// IORING_REGISTER_FILE_ALLOC_RANGE, io_uring_register(2).
    pub FILE_RANGE = io_uring_file_index_range {
        off: Uint,
        len: Uint,
        resv: When(Not(resv, 0), &Hex),
    }
    /// An entry of IORING_REGISTER_PROBE, io_uring_register(2).
    pub PROBED = io_uring_probe_op {
        op: Name(&URING_OPS),
        resv: When(Not(resv, 0), &Hex),
        flags: Flags(&URING_OP_FLAGS),
        resv2: When(Not(resv2, 0), &Hex),
    }
    /// IORING_REGISTER_PROBE, io_uring_register(2): entries follow.
    pub PROBE = io_uring_probe {
        last_op: Name(&URING_OPS),
        ops_len: U8,
        resv: When(Not(resv, 0), &Hex),
        resv2: When(Filled(resv2), &Array(&Hex32, Rest)),
    }
}

/// Descriptors behind a pointer, as many as io_uring_register(2)'s last argument says.
static UPDATED_FDS: Hook =
    Hook { name: "fds", reads: "nr_args descriptors", phase: Phase::Enter, size: None, run: updated_fds };

fn updated_fds<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let at = Addr(walk.num(site, 8).bits);
    let count = walk.call_arg(3) & 0xffff_ffff;
    static FD: Ty = NameOr(&URING_FILES_UPDATE_FDS, Base::Dec);
    walk.pointer(at, &Array(&FD, N(count)))
}

/// What io_uring supports: a header that counts the entries behind it.
pub static PROBES: Hook =
    Hook { name: "io_uring_probe", reads: "the entries", phase: Phase::Exit, size: None, run: probes };

fn probes<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    let at = Addr(at);
    if at.is_null() || !walk.succeeded() {
        return Value::ptr(at);
    }
    let most = args.first().map_or(0, |arg| walk.arg(*arg)) & 0xffff_ffff;
    walk.after_call(|walk| {
        let size = PROBE.size.of(walk.abi());
        let bytes = match walk.read(at, size) {
            Ok(bytes) => bytes,
            Err(fault) => return Value::Unread(at, fault),
        };
        let count = u64::from(bytes[abi::layout::io_uring_probe::ops_len.offset(walk.abi())]).min(most);
        let Value::Struct { fields, rest } = walk.record(&PROBE, at, bytes, None) else { return Value::ptr(at) };
        let mut all = bumpalo::collections::Vec::new_in(walk.arena);
        all.extend_from_slice(fields);
        let ops = walk.elements(&Struct(&PROBED), at.offset(size as u64), count, None);
        all.push(model::value::Field { name: "ops", value: ops, show: model::value::Show::Always });
        Value::To(at, walk.put(Value::Struct { fields: all.into_bump_slice(), rest }))
    })
}
