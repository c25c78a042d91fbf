// From data/io_uring.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 21 names, else `IORING_SETUP_???`.
pub static URING_SETUP_FLAGS: Table = Table {
    name: "uring_setup_flags",
    unknown: "IORING_SETUP_???",
    sorted: true,
    entries: &[
        e(1, "IORING_SETUP_IOPOLL"), e(2, "IORING_SETUP_SQPOLL"), e(4, "IORING_SETUP_SQ_AFF"),
        e(8, "IORING_SETUP_CQSIZE"), e(0x10, "IORING_SETUP_CLAMP"), e(0x20, "IORING_SETUP_ATTACH_WQ"),
        e(0x40, "IORING_SETUP_R_DISABLED"), e(0x80, "IORING_SETUP_SUBMIT_ALL"), e(0x100, "IORING_SETUP_COOP_TASKRUN"),
        e(0x200, "IORING_SETUP_TASKRUN_FLAG"), e(0x400, "IORING_SETUP_SQE128"), e(0x800, "IORING_SETUP_CQE32"),
        e(0x1000, "IORING_SETUP_SINGLE_ISSUER"), e(0x2000, "IORING_SETUP_DEFER_TASKRUN"),
        e(0x4000, "IORING_SETUP_NO_MMAP"), e(0x8000, "IORING_SETUP_REGISTERED_FD_ONLY"),
        e(0x10000, "IORING_SETUP_NO_SQARRAY"), e(0x20000, "IORING_SETUP_HYBRID_IOPOLL"),
        e(0x40000, "IORING_SETUP_CQE_MIXED"), e(0x80000, "IORING_SETUP_SQE_MIXED"),
        e(0x100000, "IORING_SETUP_SQ_REWIND"),
    ],
    differs: &[],
};

/// 18 names, else `IORING_FEAT_???`.
pub static URING_SETUP_FEATURES: Table = Table {
    name: "uring_setup_features",
    unknown: "IORING_FEAT_???",
    sorted: true,
    entries: &[
        e(1, "IORING_FEAT_SINGLE_MMAP"), e(2, "IORING_FEAT_NODROP"), e(4, "IORING_FEAT_SUBMIT_STABLE"),
        e(8, "IORING_FEAT_RW_CUR_POS"), e(0x10, "IORING_FEAT_CUR_PERSONALITY"), e(0x20, "IORING_FEAT_FAST_POLL"),
        e(0x40, "IORING_FEAT_POLL_32BITS"), e(0x80, "IORING_FEAT_SQPOLL_NONFIXED"), e(0x100, "IORING_FEAT_EXT_ARG"),
        e(0x200, "IORING_FEAT_NATIVE_WORKERS"), e(0x400, "IORING_FEAT_RSRC_TAGS"), e(0x800, "IORING_FEAT_CQE_SKIP"),
        e(0x1000, "IORING_FEAT_LINKED_FILE"), e(0x2000, "IORING_FEAT_REG_REG_RING"),
        e(0x4000, "IORING_FEAT_RECVSEND_BUNDLE"), e(0x8000, "IORING_FEAT_MIN_TIMEOUT"),
        e(0x10000, "IORING_FEAT_RW_ATTR"), e(0x20000, "IORING_FEAT_NO_IOWAIT"),
    ],
    differs: &[],
};

/// 8 names, else `IORING_ENTER_???`.
pub static URING_ENTER_FLAGS: Table = Table {
    name: "uring_enter_flags",
    unknown: "IORING_ENTER_???",
    sorted: true,
    entries: &[
        e(1, "IORING_ENTER_GETEVENTS"), e(2, "IORING_ENTER_SQ_WAKEUP"), e(4, "IORING_ENTER_SQ_WAIT"),
        e(8, "IORING_ENTER_EXT_ARG"), e(0x10, "IORING_ENTER_REGISTERED_RING"), e(0x20, "IORING_ENTER_ABS_TIMER"),
        e(0x40, "IORING_ENTER_EXT_ARG_REG"), e(0x80, "IORING_ENTER_NO_IOWAIT"),
    ],
    differs: &[],
};

/// 65 names, else `IORING_OP_???`.
pub static URING_OPS: Table = Table {
    name: "uring_ops",
    unknown: "IORING_OP_???",
    sorted: true,
    entries: &[
        e(0, "IORING_OP_NOP"), e(1, "IORING_OP_READV"), e(2, "IORING_OP_WRITEV"), e(3, "IORING_OP_FSYNC"),
        e(4, "IORING_OP_READ_FIXED"), e(5, "IORING_OP_WRITE_FIXED"), e(6, "IORING_OP_POLL_ADD"),
        e(7, "IORING_OP_POLL_REMOVE"), e(8, "IORING_OP_SYNC_FILE_RANGE"), e(9, "IORING_OP_SENDMSG"),
        e(0xa, "IORING_OP_RECVMSG"), e(0xb, "IORING_OP_TIMEOUT"), e(0xc, "IORING_OP_TIMEOUT_REMOVE"),
        e(0xd, "IORING_OP_ACCEPT"), e(0xe, "IORING_OP_ASYNC_CANCEL"), e(0xf, "IORING_OP_LINK_TIMEOUT"),
        e(0x10, "IORING_OP_CONNECT"), e(0x11, "IORING_OP_FALLOCATE"), e(0x12, "IORING_OP_OPENAT"),
        e(0x13, "IORING_OP_CLOSE"), e(0x14, "IORING_OP_FILES_UPDATE"), e(0x15, "IORING_OP_STATX"),
        e(0x16, "IORING_OP_READ"), e(0x17, "IORING_OP_WRITE"), e(0x18, "IORING_OP_FADVISE"),
        e(0x19, "IORING_OP_MADVISE"), e(0x1a, "IORING_OP_SEND"), e(0x1b, "IORING_OP_RECV"),
        e(0x1c, "IORING_OP_OPENAT2"), e(0x1d, "IORING_OP_EPOLL_CTL"), e(0x1e, "IORING_OP_SPLICE"),
        e(0x1f, "IORING_OP_PROVIDE_BUFFERS"), e(0x20, "IORING_OP_REMOVE_BUFFERS"), e(0x21, "IORING_OP_TEE"),
        e(0x22, "IORING_OP_SHUTDOWN"), e(0x23, "IORING_OP_RENAMEAT"), e(0x24, "IORING_OP_UNLINKAT"),
        e(0x25, "IORING_OP_MKDIRAT"), e(0x26, "IORING_OP_SYMLINKAT"), e(0x27, "IORING_OP_LINKAT"),
        e(0x28, "IORING_OP_MSG_RING"), e(0x29, "IORING_OP_FSETXATTR"), e(0x2a, "IORING_OP_SETXATTR"),
        e(0x2b, "IORING_OP_FGETXATTR"), e(0x2c, "IORING_OP_GETXATTR"), e(0x2d, "IORING_OP_SOCKET"),
        e(0x2e, "IORING_OP_URING_CMD"), e(0x2f, "IORING_OP_SEND_ZC"), e(0x30, "IORING_OP_SENDMSG_ZC"),
        e(0x31, "IORING_OP_READ_MULTISHOT"), e(0x32, "IORING_OP_WAITID"), e(0x33, "IORING_OP_FUTEX_WAIT"),
        e(0x34, "IORING_OP_FUTEX_WAKE"), e(0x35, "IORING_OP_FUTEX_WAITV"), e(0x36, "IORING_OP_FIXED_FD_INSTALL"),
        e(0x37, "IORING_OP_FTRUNCATE"), e(0x38, "IORING_OP_BIND"), e(0x39, "IORING_OP_LISTEN"),
        e(0x3a, "IORING_OP_RECV_ZC"), e(0x3b, "IORING_OP_EPOLL_WAIT"), e(0x3c, "IORING_OP_READV_FIXED"),
        e(0x3d, "IORING_OP_WRITEV_FIXED"), e(0x3e, "IORING_OP_PIPE"), e(0x3f, "IORING_OP_NOP128"),
        e(0x40, "IORING_OP_URING_CMD128"),
    ],
    differs: &[],
};

/// 7 names, else `IOSQE_???`.
pub static URING_SQE_FLAGS: Table = Table {
    name: "uring_sqe_flags",
    unknown: "IOSQE_???",
    sorted: true,
    entries: &[
        e(1, "IOSQE_FIXED_FILE"), e(2, "IOSQE_IO_DRAIN"), e(4, "IOSQE_IO_LINK"), e(8, "IOSQE_IO_HARDLINK"),
        e(0x10, "IOSQE_ASYNC"), e(0x20, "IOSQE_BUFFER_SELECT"), e(0x40, "IOSQE_CQE_SKIP_SUCCESS"),
    ],
    differs: &[],
};

/// 38 names, else `IORING_REGISTER_???`.
pub static URING_REGISTER_OPCODES: Table = Table {
    name: "uring_register_opcodes",
    unknown: "IORING_REGISTER_???",
    sorted: true,
    entries: &[
        e(0, "IORING_REGISTER_BUFFERS"), e(1, "IORING_UNREGISTER_BUFFERS"), e(2, "IORING_REGISTER_FILES"),
        e(3, "IORING_UNREGISTER_FILES"), e(4, "IORING_REGISTER_EVENTFD"), e(5, "IORING_UNREGISTER_EVENTFD"),
        e(6, "IORING_REGISTER_FILES_UPDATE"), e(7, "IORING_REGISTER_EVENTFD_ASYNC"), e(8, "IORING_REGISTER_PROBE"),
        e(9, "IORING_REGISTER_PERSONALITY"), e(0xa, "IORING_UNREGISTER_PERSONALITY"),
        e(0xb, "IORING_REGISTER_RESTRICTIONS"), e(0xc, "IORING_REGISTER_ENABLE_RINGS"),
        e(0xd, "IORING_REGISTER_FILES2"), e(0xe, "IORING_REGISTER_FILES_UPDATE2"), e(0xf, "IORING_REGISTER_BUFFERS2"),
        e(0x10, "IORING_REGISTER_BUFFERS_UPDATE"), e(0x11, "IORING_REGISTER_IOWQ_AFF"),
        e(0x12, "IORING_UNREGISTER_IOWQ_AFF"), e(0x13, "IORING_REGISTER_IOWQ_MAX_WORKERS"),
        e(0x14, "IORING_REGISTER_RING_FDS"), e(0x15, "IORING_UNREGISTER_RING_FDS"),
        e(0x16, "IORING_REGISTER_PBUF_RING"), e(0x17, "IORING_UNREGISTER_PBUF_RING"),
        e(0x18, "IORING_REGISTER_SYNC_CANCEL"), e(0x19, "IORING_REGISTER_FILE_ALLOC_RANGE"),
        e(0x1a, "IORING_REGISTER_PBUF_STATUS"), e(0x1b, "IORING_REGISTER_NAPI"), e(0x1c, "IORING_UNREGISTER_NAPI"),
        e(0x1d, "IORING_REGISTER_CLOCK"), e(0x1e, "IORING_REGISTER_CLONE_BUFFERS"),
        e(0x1f, "IORING_REGISTER_SEND_MSG_RING"), e(0x20, "IORING_REGISTER_ZCRX_IFQ"),
        e(0x21, "IORING_REGISTER_RESIZE_RINGS"), e(0x22, "IORING_REGISTER_MEM_REGION"),
        e(0x23, "IORING_REGISTER_QUERY"), e(0x24, "IORING_REGISTER_ZCRX_CTRL"), e(0x25, "IORING_REGISTER_BPF_FILTER"),
    ],
    differs: &[],
};

/// 1 names, else `IORING_REGISTER_???`.
pub static URING_REGISTER_OPCODE_FLAGS: Table = Table {
    name: "uring_register_opcode_flags",
    unknown: "IORING_REGISTER_???",
    sorted: true,
    entries: &[
        e(0x80000000, "IORING_REGISTER_USE_REGISTERED_RING"),
    ],
    differs: &[],
};

/// 1 names, else `IO_URING_OP_???`.
pub static URING_OP_FLAGS: Table = Table {
    name: "uring_op_flags",
    unknown: "IO_URING_OP_???",
    sorted: true,
    entries: &[
        e(1, "IO_URING_OP_SUPPORTED"),
    ],
    differs: &[],
};

/// 1 names, else `IORING_RSRC_REGISTER_???`.
pub static URING_REGISTER_RSRC_FLAGS: Table = Table {
    name: "uring_register_rsrc_flags",
    unknown: "IORING_RSRC_REGISTER_???",
    sorted: true,
    entries: &[
        e(1, "IORING_RSRC_REGISTER_SPARSE"),
    ],
    differs: &[],
};

/// 4 names, else `IORING_RESTRICTION_???`.
pub static URING_RESTRICTION_OPCODES: Table = Table {
    name: "uring_restriction_opcodes",
    unknown: "IORING_RESTRICTION_???",
    sorted: true,
    entries: &[
        e(0, "IORING_RESTRICTION_REGISTER_OP"), e(1, "IORING_RESTRICTION_SQE_OP"),
        e(2, "IORING_RESTRICTION_SQE_FLAGS_ALLOWED"), e(3, "IORING_RESTRICTION_SQE_FLAGS_REQUIRED"),
    ],
    differs: &[],
};

/// 2 names, else `IO_WQ_???`.
pub static URING_IOWQ_ACCT: Table = Table {
    name: "uring_iowq_acct",
    unknown: "IO_WQ_???",
    sorted: true,
    entries: &[
        e(0, "IO_WQ_BOUND"), e(1, "IO_WQ_UNBOUND"),
    ],
    differs: &[],
};

/// 1 names.
pub static URING_FILES_UPDATE_FDS: Table = Table {
    name: "uring_files_update_fds",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xfffffffe, "IORING_REGISTER_FILES_SKIP"),
    ],
    differs: &[],
};

/// 2 names, else `IORING_REGISTER_???`.
pub static URING_CLONE_BUFFERS_FLAGS: Table = Table {
    name: "uring_clone_buffers_flags",
    unknown: "IORING_REGISTER_???",
    sorted: true,
    entries: &[
        e(1, "IORING_REGISTER_SRC_REGISTERED"), e(2, "IORING_REGISTER_DST_REPLACE"),
    ],
    differs: &[],
};

/// 3 names, else `IORING_ACCEPT_???`.
pub static URING_ACCEPT_FLAGS: Table = Table {
    name: "uring_accept_flags",
    unknown: "IORING_ACCEPT_???",
    sorted: true,
    entries: &[
        e(1, "IORING_ACCEPT_MULTISHOT"), e(2, "IORING_ACCEPT_DONTWAIT"), e(4, "IORING_ACCEPT_POLL_FIRST"),
    ],
    differs: &[],
};

/// 6 names, else `IORING_ASYNC_CANCEL_???`.
pub static URING_ASYNC_CANCEL_FLAGS: Table = Table {
    name: "uring_async_cancel_flags",
    unknown: "IORING_ASYNC_CANCEL_???",
    sorted: true,
    entries: &[
        e(1, "IORING_ASYNC_CANCEL_ALL"), e(2, "IORING_ASYNC_CANCEL_FD"), e(4, "IORING_ASYNC_CANCEL_ANY"),
        e(8, "IORING_ASYNC_CANCEL_FD_FIXED"), e(0x10, "IORING_ASYNC_CANCEL_USERDATA"),
        e(0x20, "IORING_ASYNC_CANCEL_OP"),
    ],
    differs: &[],
};

/// 2 names, else `IORING_MSG_RING_???`.
pub static URING_MSG_RING_FLAGS: Table = Table {
    name: "uring_msg_ring_flags",
    unknown: "IORING_MSG_RING_???",
    sorted: true,
    entries: &[
        e(1, "IORING_MSG_RING_CQE_SKIP"), e(2, "IORING_MSG_RING_FLAGS_PASS"),
    ],
    differs: &[],
};

/// 6 names, else `IORING_RECVSEND_???`.
pub static URING_RECVSEND_FLAGS: Table = Table {
    name: "uring_recvsend_flags",
    unknown: "IORING_RECVSEND_???",
    sorted: true,
    entries: &[
        e(1, "IORING_RECVSEND_POLL_FIRST"), e(2, "IORING_RECV_MULTISHOT"), e(4, "IORING_RECVSEND_FIXED_BUF"),
        e(8, "IORING_SEND_ZC_REPORT_USAGE"), e(0x10, "IORING_RECVSEND_BUNDLE"), e(0x20, "IORING_SEND_VECTORIZED"),
    ],
    differs: &[],
};

/// 6 names, else `SOCKET_URING_OP_???`.
pub static URING_SOCKET_OPS: Table = Table {
    name: "uring_socket_ops",
    unknown: "SOCKET_URING_OP_???",
    sorted: true,
    entries: &[
        e(0, "SOCKET_URING_OP_SIOCINQ"), e(1, "SOCKET_URING_OP_SIOCOUTQ"), e(2, "SOCKET_URING_OP_GETSOCKOPT"),
        e(3, "SOCKET_URING_OP_SETSOCKOPT"), e(4, "SOCKET_URING_OP_TX_TIMESTAMP"), e(5, "SOCKET_URING_OP_GETSOCKNAME"),
    ],
    differs: &[],
};

/// 3 names, else `IO_URING_NAPI_???`.
pub static URING_NAPI_OPS: Table = Table {
    name: "uring_napi_ops",
    unknown: "IO_URING_NAPI_???",
    sorted: true,
    entries: &[
        e(0, "IO_URING_NAPI_REGISTER_OP"), e(1, "IO_URING_NAPI_STATIC_ADD_ID"), e(2, "IO_URING_NAPI_STATIC_DEL_ID"),
    ],
    differs: &[],
};

/// 3 names, else `IO_URING_NAPI_TRACKING_???`.
pub static URING_NAPI_TRACKING_STRATEGIES: Table = Table {
    name: "uring_napi_tracking_strategies",
    unknown: "IO_URING_NAPI_TRACKING_???",
    sorted: true,
    entries: &[
        e(0, "IO_URING_NAPI_TRACKING_DYNAMIC"), e(1, "IO_URING_NAPI_TRACKING_STATIC"),
        e(0xff, "IO_URING_NAPI_TRACKING_INACTIVE"),
    ],
    differs: &[],
};

/// 6 names, else `IORING_NOP_???`.
pub static URING_NOP_FLAGS: Table = Table {
    name: "uring_nop_flags",
    unknown: "IORING_NOP_???",
    sorted: true,
    entries: &[
        e(1, "IORING_NOP_INJECT_RESULT"), e(2, "IORING_NOP_FILE"), e(4, "IORING_NOP_FIXED_FILE"),
        e(8, "IORING_NOP_FIXED_BUFFER"), e(0x10, "IORING_NOP_TW"), e(0x20, "IORING_NOP_CQE32"),
    ],
    differs: &[],
};

/// 1 names, else `IORING_FIXED_FD_???`.
pub static URING_FIXED_FD_FLAGS: Table = Table {
    name: "uring_fixed_fd_flags",
    unknown: "IORING_FIXED_FD_???",
    sorted: true,
    entries: &[
        e(1, "IORING_FIXED_FD_NO_CLOEXEC"),
    ],
    differs: &[],
};

/// 1 names, else `IORING_RW_ATTR_FLAG_???`.
pub static URING_RW_ATTR_FLAGS: Table = Table {
    name: "uring_rw_attr_flags",
    unknown: "IORING_RW_ATTR_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "IORING_RW_ATTR_FLAG_PI"),
    ],
    differs: &[],
};

/// 1 names, else `IORING_MEM_REGION_REG_???`.
pub static URING_MEM_REGION_REG_FLAGS: Table = Table {
    name: "uring_mem_region_reg_flags",
    unknown: "IORING_MEM_REGION_REG_???",
    sorted: true,
    entries: &[
        e(1, "IORING_MEM_REGION_REG_WAIT_ARG"),
    ],
    differs: &[],
};

/// 2 names, else `ZCRX_REG_???`.
pub static URING_ZCRX_REG_FLAGS: Table = Table {
    name: "uring_zcrx_reg_flags",
    unknown: "ZCRX_REG_???",
    sorted: true,
    entries: &[
        e(1, "ZCRX_REG_IMPORT"), e(2, "ZCRX_REG_NODEV"),
    ],
    differs: &[],
};

/// 1 names, else `IORING_ZCRX_AREA_???`.
pub static URING_ZCRX_AREA_FLAGS: Table = Table {
    name: "uring_zcrx_area_flags",
    unknown: "IORING_ZCRX_AREA_???",
    sorted: true,
    entries: &[
        e(1, "IORING_ZCRX_AREA_DMABUF"),
    ],
    differs: &[],
};

/// 3 names, else `ZCRX_CTRL_???`.
pub static URING_ZCRX_CTRL_OPS: Table = Table {
    name: "uring_zcrx_ctrl_ops",
    unknown: "ZCRX_CTRL_???",
    sorted: true,
    entries: &[
        e(0, "ZCRX_CTRL_FLUSH_RQ"), e(1, "ZCRX_CTRL_EXPORT"), e(2, "ZCRX_CTRL_ARM_EVENT"),
    ],
    differs: &[],
};

/// 2 names, else `ZCRX_EVENT_???`.
pub static URING_ZCRX_EVENT_TYPES: Table = Table {
    name: "uring_zcrx_event_types",
    unknown: "ZCRX_EVENT_???",
    sorted: true,
    entries: &[
        e(0, "ZCRX_EVENT_ALLOC_FAIL"), e(1, "ZCRX_EVENT_COPY"),
    ],
    differs: &[],
};

/// 4 names, else `IO_URING_QUERY_???`.
pub static URING_QUERY_OPS: Table = Table {
    name: "uring_query_ops",
    unknown: "IO_URING_QUERY_???",
    sorted: true,
    entries: &[
        e(0, "IO_URING_QUERY_OPCODES"), e(1, "IO_URING_QUERY_ZCRX"), e(2, "IO_URING_QUERY_SCQ"),
        e(3, "IO_URING_QUERY_ZCRX_EVENT"),
    ],
    differs: &[],
};
