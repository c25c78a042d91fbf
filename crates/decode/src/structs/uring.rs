//! Records of io_uring(7), linux/io_uring.h.

use abi::c::*;

use crate::hooks::iov::IOVEC;
use crate::hooks::uring::*;
use crate::structs::time::TIMESPEC64;
use crate::words::*;

/// An operation of a request, in decimal.
pub const OP: Ty = NameOr(&URING_OPS, Base::Udec);
/// Words that must be zero, shown when they are not.
macro_rules! reserved {
    ($field:ident, $word:expr) => {
        When(Filled($field), &Array(&$word, Rest))
    };
}
/// The operations whose requests may carry attributes.
const WITH_ATTRIBUTES: &[u64] = &[
    IORING_OP_READV,
    IORING_OP_WRITEV,
    IORING_OP_READ_FIXED,
    IORING_OP_WRITE_FIXED,
    IORING_OP_SENDMSG,
    IORING_OP_READ_MULTISHOT,
    IORING_OP_RECVMSG,
    IORING_OP_READ,
    IORING_OP_WRITE,
    IORING_OP_SEND,
    IORING_OP_RECV,
    IORING_OP_SEND_ZC,
    IORING_OP_RECV_ZC,
    IORING_OP_READV_FIXED,
    IORING_OP_WRITEV_FIXED,
];
const RECVSEND: Ty = Flags(&URING_RECVSEND_FLAGS);

record! {
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
        resv: reserved!(resv, Hex32),
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
        ts: Ref(&Struct(&TIMESPEC64)),
    }

    /// IORING_REGISTER_RESTRICTIONS.
    pub RESTRICTION = io_uring_restriction {
        opcode: Hook(&RESTRICTION_OPCODE, &[]),
        register_op: When(Is(opcode, IORING_RESTRICTION_REGISTER_OP), &Name(&URING_REGISTER_OPCODES)),
        sqe_op = register_op: When(Is(opcode, IORING_RESTRICTION_SQE_OP), &Name(&URING_OPS)),
        sqe_flags = register_op: When(
            OneOf(opcode, &[IORING_RESTRICTION_SQE_FLAGS_ALLOWED, IORING_RESTRICTION_SQE_FLAGS_REQUIRED]),
            &Flags(&URING_SQE_FLAGS),
        ),
        resv: When(Not(resv, 0), &Hex),
        resv2: reserved!(resv2, Hex32),
    }
    /// IORING_REGISTER_FILES2.
    pub FILES2 = io_uring_rsrc_register {
        nr: Uint,
        flags: Flags(&URING_REGISTER_RSRC_FLAGS),
        resv2: When(Not(resv2, 0), &Hex),
        data: Ref(&Array(&Fd, Of(nr))),
        tags: Ref(&Array(&Hex64, Of(nr))),
    }
    /// IORING_REGISTER_BUFFERS2.
    pub BUFFERS2 = io_uring_rsrc_register {
        nr: Uint,
        flags: Flags(&URING_REGISTER_RSRC_FLAGS),
        resv2: When(Not(resv2, 0), &Hex),
        data: Ref(&Array(&Struct(&IOVEC), Of(nr))),
        tags: Ref(&Array(&Hex64, Of(nr))),
    }
    /// IORING_REGISTER_FILES_UPDATE2.
    pub FILES_UPDATE2 = io_uring_rsrc_update2 {
        offset: Uint,
        resv: When(Not(resv, 0), &Hex),
        data: Ref(&Array(&Hook(&FD_OR_SKIP, &[]), Of(nr))),
        tags: Ref(&Array(&Hex64, Of(nr))),
        nr: Uint,
        resv2: When(Not(resv2, 0), &Hex),
    }
    /// IORING_REGISTER_BUFFERS_UPDATE.
    pub BUFFERS_UPDATE = io_uring_rsrc_update2 {
        offset: Uint,
        resv: When(Not(resv, 0), &Hex),
        data: Ref(&Array(&Struct(&IOVEC), Of(nr))),
        tags: Ref(&Array(&Hex64, Of(nr))),
        nr: Uint,
        resv2: When(Not(resv2, 0), &Hex),
    }
    /// IORING_REGISTER_FILES_UPDATE: as many descriptors as the call's last argument says.
    pub FILES_UPDATE = io_uring_files_update {
        offset: Uint,
        resv: When(Not(resv, 0), &Hex),
        fds: Hook(&UPDATED_FDS, &[]),
    }
    /// IORING_REGISTER_RING_FDS; an offset of -1 lets the kernel choose.
    pub RING_FD = io_uring_rsrc_update {
        offset: Either(Is(offset, 0xffff_ffff), &Int, &Uint),
        resv: When(Not(resv, 0), &Hex),
        data: Width(4, &Hook(&LOW_FD, &[])),
    }
    /// IORING_UNREGISTER_RING_FDS.
    pub RING_INDEX = io_uring_rsrc_update {
        offset: Uint,
        resv: When(Not(resv, 0), &Hex),
        data: When(Not(data, 0), &Hex),
    }
    /// IORING_REGISTER_FILE_ALLOC_RANGE.
    pub FILE_RANGE = io_uring_file_index_range {
        off: Uint,
        len: Uint,
        resv: When(Not(resv, 0), &Hex),
    }
    /// An entry of IORING_REGISTER_PROBE.
    pub PROBED = io_uring_probe_op {
        op: OP,
        resv: When(Not(resv, 0), &Hex),
        flags: Flags(&URING_OP_FLAGS),
        resv2: When(Not(resv2, 0), &Hex),
    }
    /// IORING_REGISTER_PROBE: entries follow.
    pub PROBE = io_uring_probe {
        last_op: OP,
        ops_len: U8,
        resv: When(Not(resv, 0), &Hex),
        resv2: reserved!(resv2, Hex32),
    }
    /// IORING_REGISTER_PBUF_RING.
    pub BUF_RING = io_uring_buf_reg {
        ring_addr: Ptr,
        ring_entries: Uint,
        bgid: Uint,
        flags: Hex,
        min_left: Uint,
        resv: reserved!(resv, Hex32),
    }
    /// IORING_REGISTER_PBUF_STATUS.
    pub BUF_STATUS = io_uring_buf_status {
        buf_group: Hex,
        head: Hex,
        resv: reserved!(resv, Hex32),
    }
    /// IORING_REGISTER_SYNC_CANCEL.
    pub SYNC_CANCEL = io_uring_sync_cancel_reg {
        addr: Ptr,
        fd: Fd,
        flags: Flags(&URING_ASYNC_CANCEL_FLAGS),
        timeout: Struct(&TIMEOUT),
        opcode: Name(&URING_OPS),
        pad: reserved!(pad, Width(1, &Hex)),
        pad2: reserved!(pad2, Hex64),
    }
    /// A time limit of which -1 means none.
    pub TIMEOUT = timespec64 {
        tv_sec: I64,
        tv_nsec: I64,
    }
    /// IORING_REGISTER_NAPI.
    pub NAPI = io_uring_napi {
        busy_poll_to: Hex,
        prefer_busy_poll: Hex,
        opcode: Name(&URING_NAPI_OPS),
        pad: reserved!(pad, Width(1, &Hex)),
        op_param: Either(
            Is(opcode, IO_URING_NAPI_REGISTER_OP),
            &Name(&URING_NAPI_TRACKING_STRATEGIES),
            &Hex,
        ),
        resv: When(Not(resv, 0), &Hex),
    }
    /// IORING_REGISTER_CLOCK.
    pub CLOCK = io_uring_clock_register {
        clockid: Name(&CLOCKNAMES),
        __resv: reserved!(__resv, Hex32),
    }
    /// IORING_REGISTER_CLONE_BUFFERS.
    pub CLONE_BUFFERS = io_uring_clone_buffers {
        src_fd: Fd,
        flags: Flags(&URING_CLONE_BUFFERS_FLAGS),
        src_off: Uint,
        dst_off: Uint,
        nr: Uint,
        pad: reserved!(pad, Hex32),
    }
    /// Integrity attributes of a request.
    pub ATTR_PI = io_uring_attr_pi {
        flags: Hex,
        app_tag: Hex,
        len: Uint,
        addr: Hex,
        seed: Hex,
        rsvd: Hex,
    }
    /// A request, IORING_REGISTER_SEND_MSG_RING.
    pub SQE = io_uring_sqe {
        opcode: OP,
        flags: Flags(&URING_SQE_FLAGS),
        ioprio: Switch(opcode, &[
            (IORING_OP_ACCEPT, Flags(&URING_ACCEPT_FLAGS)),
            (IORING_OP_SENDMSG, RECVSEND),
            (IORING_OP_RECVMSG, RECVSEND),
            (IORING_OP_SEND, RECVSEND),
            (IORING_OP_RECV, RECVSEND),
            (IORING_OP_SEND_ZC, RECVSEND),
            (IORING_OP_SENDMSG_ZC, RECVSEND),
            (IORING_OP_RECV_ZC, RECVSEND),
        ], &Uint),
        fd: Fd,
        off: Hex,
        addr: Hex,
        len: Uint,
        nop_flags = rw_flags: When(OneOf(opcode, &[IORING_OP_NOP, IORING_OP_NOP128]), &Flags(&URING_NOP_FLAGS)),
        install_fd_flags = rw_flags: When(Is(opcode, IORING_OP_FIXED_FD_INSTALL), &Flags(&URING_FIXED_FD_FLAGS)),
        msg_ring_flags = rw_flags: When(Is(opcode, IORING_OP_MSG_RING), &Flags(&URING_MSG_RING_FLAGS)),
        rw_flags: Switch(opcode, &[
            (IORING_OP_NOP, NONE),
            (IORING_OP_NOP128, NONE),
            (IORING_OP_FIXED_FD_INSTALL, NONE),
            (IORING_OP_MSG_RING, NONE),
        ], &Hex),
        user_data: Hex,
        buf_index: Hex,
        personality: Uint,
        file_index: Hex,
        attr_type_mask: When(
            And(&Not(attr_type_mask, 0), &OneOf(opcode, WITH_ATTRIBUTES)),
            &Flags(&URING_RW_ATTR_FLAGS),
        ),
        attr_ptr: When(
            And(&Not(attr_type_mask, 0), &OneOf(opcode, WITH_ATTRIBUTES)),
            &Either(Any(attr_type_mask, IORING_RW_ATTR_FLAG_PI), &Ref(&Struct(&ATTR_PI)), &Ptr),
        ),
        optval = attr_ptr: Either(
            And(&Not(attr_type_mask, 0), &OneOf(opcode, WITH_ATTRIBUTES)),
            &NONE,
            &Hex,
        ),
        cmd = attr_ptr: When(OneOf(opcode, &[IORING_OP_NOP128, IORING_OP_URING_CMD128]), &Hook(&COMMAND, &[])),
    }

    /// Offsets in a refill ring.
    pub ZCRX_OFFSETS = io_uring_zcrx_offsets {
        head: Uint,
        tail: Uint,
        rqes: Uint,
        __resv2: When(Not(__resv2, 0), &Hex),
        __resv: reserved!(__resv, Hex64),
    }
    /// IORING_REGISTER_ZCRX_IFQ, linux/io_uring/zcrx.h.
    pub ZCRX_IFQ = io_uring_zcrx_ifq_reg {
        if_idx: Uint,
        if_rxq: Uint,
        rq_entries: Uint,
        flags: Flags(&URING_ZCRX_REG_FLAGS),
        area_ptr: Ptr,
        region_ptr: Ptr,
        offsets: Struct(&ZCRX_OFFSETS),
        zcrx_id: Uint,
        rx_buf_len: Uint,
        event_desc: Ptr,
        __resv: reserved!(__resv, Hex64),
    }
    /// ZCRX_CTRL_FLUSH_RQ.
    pub ZCRX_FLUSH = zcrx_ctrl_flush_rq {
        __resv: reserved!(__resv, Hex64),
    }
    /// ZCRX_CTRL_EXPORT.
    pub ZCRX_EXPORT = zcrx_ctrl_export {
        zcrx_fd: Fd,
        __resv1: reserved!(__resv1, Hex32),
    }
    /// ZCRX_CTRL_ARM_EVENT.
    pub ZCRX_ARM = zcrx_ctrl_arm_event {
        event_type: Name(&URING_ZCRX_EVENT_TYPES),
        __resv: reserved!(__resv, Hex32),
    }
    /// IORING_REGISTER_ZCRX_CTRL.
    pub ZCRX_CTRL = zcrx_ctrl {
        zcrx_id: Uint,
        op: Name(&URING_ZCRX_CTRL_OPS),
        __resv: reserved!(__resv, Hex64),
        zc_flush: When(Is(op, ZCRX_CTRL_FLUSH_RQ), &Struct(&ZCRX_FLUSH)),
        @Out zc_export: When(Is(op, ZCRX_CTRL_EXPORT), &Struct(&ZCRX_EXPORT)),
        zc_arm_event: When(Is(op, ZCRX_CTRL_ARM_EVENT), &Struct(&ZCRX_ARM)),
    }
    /// IORING_REGISTER_RESIZE_RINGS: the rings' places only where the program gives them.
    pub RESIZE = io_uring_params {
        sq_entries: Uint,
        cq_entries: Uint,
        flags: Flags(&URING_SETUP_FLAGS),
        sq_off: When(Filled(sq_user_addr), &Struct(&SQ_PLACE)),
        cq_off: When(Filled(cq_user_addr), &Struct(&CQ_PLACE)),
        resv: reserved!(resv, Hex32),
        sq_user_addr = sq_off_user_addr: NONE,
        cq_user_addr = cq_off_user_addr: NONE,
    }
    /// Where the submission ring lies.
    pub SQ_PLACE = io_sqring_offsets {
        user_addr: Hex,
    }
    /// Where the completion ring lies.
    pub CQ_PLACE = io_cqring_offsets {
        user_addr: Hex,
    }
    /// IORING_REGISTER_MEM_REGION.
    pub MEM_REGION = io_uring_mem_region_reg {
        region_uptr: Ptr,
        flags: Flags(&URING_MEM_REGION_REG_FLAGS),
        __resv: reserved!(__resv, Hex64),
    }

    /// IORING_REGISTER_QUERY, linux/io_uring/query.h: one of a chain.
    pub QUERY = io_uring_query_hdr {
        query_data: Ptr,
        query_op: Name(&URING_QUERY_OPS),
        size: Uint,
        result: Int,
        __resv: reserved!(__resv, Hex32),
        answer = query_data: When(
            And(&Not(size, 0), &Not(query_data, 0)),
            &Switch(query_op, &[
                (IO_URING_QUERY_OPCODES, Ref(&Struct(&QUERY_OPCODES))),
                (IO_URING_QUERY_ZCRX, Ref(&Struct(&QUERY_ZCRX))),
                (IO_URING_QUERY_SCQ, Ref(&Struct(&QUERY_SCQ))),
                (IO_URING_QUERY_ZCRX_EVENT, Ref(&Struct(&QUERY_ZCRX_EVENT))),
            ], &Ptr),
        ),
    }
    /// IO_URING_QUERY_OPCODES.
    pub QUERY_OPCODES = io_uring_query_opcode {
        nr_request_opcodes: Uint,
        nr_register_opcodes: Uint,
        feature_flags: Flags(&URING_SETUP_FEATURES),
        ring_setup_flags: Flags(&URING_SETUP_FLAGS),
        enter_flags: Flags(&URING_ENTER_FLAGS),
        sqe_flags: Flags(&URING_SQE_FLAGS),
        nr_query_opcodes: Uint,
        __pad: When(Not(__pad, 0), &Hex),
    }
    /// IO_URING_QUERY_ZCRX.
    pub QUERY_ZCRX = io_uring_query_zcrx {
        register_flags: Flags(&URING_ZCRX_REG_FLAGS),
        area_flags: Flags(&URING_ZCRX_AREA_FLAGS),
        nr_ctrl_opcodes: Uint,
        features: Hex,
        rq_hdr_size: Uint,
        rq_hdr_alignment: Uint,
        __resv2: When(Not(__resv2, 0), &Hex),
    }
    /// IO_URING_QUERY_SCQ.
    pub QUERY_SCQ = io_uring_query_scq {
        hdr_size: U64,
        hdr_alignment: U64,
    }
    /// IO_URING_QUERY_ZCRX_EVENT.
    pub QUERY_ZCRX_EVENT = io_uring_query_zcrx_event {
        event_flags: Hex,
        stats_size: Uint,
        stats_off_alignment: Uint,
        __resv1: When(Not(__resv1, 0), &Hex),
        __resv2: reserved!(__resv2, Hex64),
    }
}

/// A field that is not shown in this form.
const NONE: Ty = When(Below(Arg(0), 0), &Ptr);
