//! Records of bpf(2): what each command reads of `union bpf_attr`, linux/bpf.h.
//!
//! The union grew with the kernels. What the program did not give counts as zero; fields that came together are there
//! from the first byte of the first of them ([`Beyond`]).

use abi::Table;
use abi::c;

use crate::hooks::bpf::{
    ATTACH_FLAGS, COUNT_AFTER, COUNT_TOLD, DST_REG, GPL_COMPATIBLE, IDS, INFORMATION, INSNS, LATER_UINT, LOAD_TIME,
    MAP_NODE, SRC_REG, TEXT_WITHIN, TRANSLATED, VERSION,
};
use crate::words::*;

/// `struct bpf_insn.code` of loads and stores: class, width, mode.
static LOAD_CODE: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0x07, table: &EBPF_CLASS, zero: true },
        Part::Choice { mask: 0x18, table: &EBPF_SIZES, zero: true },
        Part::Choice { mask: 0xe0, table: &EBPF_MODES, zero: true },
    ],
    unknown: "BPF_???",
};
/// The same of arithmetic: class, source, operation.
static ALU_CODE: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0x07, table: &EBPF_CLASS, zero: true },
        Part::Choice { mask: 0x08, table: &BPF_SRC, zero: true },
        Part::Choice { mask: 0xf0, table: &EBPF_ALU_OPS, zero: true },
    ],
    unknown: "BPF_???",
};
/// The same of jumps.
static JMP_CODE: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0x07, table: &EBPF_CLASS, zero: true },
        Part::Choice { mask: 0x08, table: &BPF_SRC, zero: true },
        Part::Choice { mask: 0xf0, table: &EBPF_JMP_OPS, zero: true },
    ],
    unknown: "BPF_???",
};
/// The same of jumps on 32 bits: strace(1) names the class alone.
static JMP32_CODE: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0x07, table: &EBPF_CLASS, zero: true },
        Part::Choice { mask: 0xf8, table: &NO_NAMES, zero: false },
    ],
    unknown: "BPF_???",
};
static NO_NAMES: Table =
    Table { name: "bpf_code", unknown: "BPF_???", sorted: false, entries: &[], differs: EBPF_CLASS.differs };

record! {
    /// `struct bpf_insn`.
    pub INSN = bpf_insn {
        code: Either(Bits(code, 4, 0), &Apart(&LOAD_CODE), &Either(
            Bits(code, 7, c::BPF_JMP), &Apart(&JMP_CODE), &Either(
            Bits(code, 7, c::BPF_JMP32), &Apart(&JMP32_CODE), &Apart(&ALU_CODE)))),
        dst_reg = regs: Hook(&DST_REG, &[]),
        src_reg = regs: Hook(&SRC_REG, &[]),
        off: I16,
        imm: Hex32,
    }
}

/// Attach types whose target is an interface.
const ON_INTERFACE: &[u64] =
    &[c::BPF_XDP, c::BPF_TCX_INGRESS, c::BPF_TCX_EGRESS, c::BPF_NETKIT_PRIMARY, c::BPF_NETKIT_PEER];

record! {
    /// BPF_MAP_CREATE.
    pub MAP_CREATE = bpf_attr {
        map_type: Name(&BPF_MAP_TYPES),
        key_size: Uint,
        value_size: Uint,
        max_entries: Uint,
        map_flags: When(Beyond(16), &Flags(&BPF_MAP_FLAGS)),
        inner_map_fd: When(Beyond(20), &Fd),
        numa_node: When(And(&Beyond(24), &Any(map_flags, c::BPF_F_NUMA_NODE)), &Hook(&MAP_NODE, &[])),
        map_name: When(Beyond(28), &Hook(&TEXT_WITHIN, &[])),
        map_ifindex: When(Beyond(44), &Interface),
        btf_fd: When(Beyond(48), &Fd),
        btf_key_type_id: When(Beyond(48), &Uint),
        btf_value_type_id: When(Beyond(48), &Uint),
        btf_vmlinux_value_type_id: When(Beyond(60), &Uint),
        map_extra: When(Beyond(64), &NameOr(&UINT64_MAX, Base::Udec)),
        value_type_btf_obj_fd: When(Beyond(72), &Fd),
        map_token_fd: When(Beyond(76), &Fd),
        excl_prog_hash: When(Beyond(80), &Ptr),
        excl_prog_hash_size: When(Beyond(80), &Uint),
    }
    /// BPF_MAP_LOOKUP_ELEM, BPF_MAP_LOOKUP_AND_DELETE_ELEM.
    pub MAP_LOOKUP_ELEM = bpf_attr {
        map_fd: Fd,
        key: Ptr,
        value: Ptr,
        flags: When(Beyond(24), &Flags(&BPF_MAP_LOOKUP_ELEM_FLAGS)),
    }
    /// BPF_MAP_UPDATE_ELEM.
    pub MAP_UPDATE_ELEM = bpf_attr {
        map_fd: Fd,
        key: Ptr,
        value: Ptr,
        flags: Flags(&BPF_MAP_UPDATE_ELEM_FLAGS),
    }
    /// BPF_MAP_DELETE_ELEM.
    pub MAP_DELETE_ELEM = bpf_attr {
        map_fd: Fd,
        key: Ptr,
    }
    /// BPF_MAP_GET_NEXT_KEY.
    pub MAP_GET_NEXT_KEY = bpf_attr {
        map_fd: Fd,
        key: Ptr,
        next_key: Ptr,
    }
    /// BPF_MAP_FREEZE.
    pub MAP_FREEZE = bpf_attr {
        map_fd: Fd,
    }
    /// BPF_PROG_LOAD. A brief view shows where the instructions lie.
    pub PROG_LOAD = bpf_attr {
        prog_type: Name(&BPF_PROG_TYPES),
        insn_cnt: Uint,
        insns: Hook(&INSNS, &[insn_cnt]),
        license: Ref(&Text),
        log_level: When(Beyond(24), &Uint),
        log_size: When(Beyond(24), &Uint),
        log_buf: When(Beyond(24), &Ref(&Hook(&TEXT_WITHIN, &[log_size]))),
        kern_version: When(Beyond(40), &Hook(&VERSION, &[])),
        prog_flags: When(Beyond(44), &Flags(&BPF_PROG_FLAGS)),
        prog_name: When(Beyond(48), &Hook(&TEXT_WITHIN, &[])),
        prog_ifindex: When(Beyond(64), &Interface),
        expected_attach_type: When(Beyond(68), &Name(&BPF_ATTACH_TYPE)),
        prog_btf_fd: When(Beyond(72), &Fd),
        func_info_rec_size: When(Beyond(72), &Uint),
        func_info: When(Beyond(72), &Ptr),
        func_info_cnt: When(Beyond(72), &Uint),
        line_info_rec_size: When(Beyond(72), &Uint),
        line_info: When(Beyond(72), &Ptr),
        line_info_cnt: When(Beyond(72), &Uint),
        attach_btf_id: When(Beyond(108), &Uint),
        attach_prog_fd: When(Beyond(112), &Fd),
        core_relo_cnt: When(Beyond(128), &Uint),
        fd_array: When(Beyond(120), &Ptr),
        core_relos: When(Beyond(128), &Ptr),
        core_relo_rec_size: When(Beyond(128), &Uint),
        log_true_size: When(Beyond(140), &Hook(&LATER_UINT, &[])),
        prog_token_fd: When(Beyond(144), &Fd),
        fd_array_cnt: When(Beyond(148), &Uint),
        signature: When(Beyond(152), &Ref(&HexBytes(Of(signature_size)))),
        signature_size: When(Beyond(152), &Uint),
        keyring_id: When(Beyond(152), &Int),
    }
    /// BPF_OBJ_PIN, BPF_OBJ_GET.
    pub OBJ = bpf_attr {
        pathname: Ref(&Path),
        bpf_fd: Fd,
        file_flags: When(Beyond(12), &Flags(&BPF_FILE_FLAGS)),
        path_fd: When(Beyond(16), &Dirfd),
    }
    /// BPF_PROG_ATTACH, BPF_PROG_DETACH.
    pub PROG_ATTACH = bpf_attr {
        target_ifindex = target_fd: When(OneOf(attach_type, ON_INTERFACE), &Interface),
        target_fd: Either(OneOf(attach_type, ON_INTERFACE), &When(Beyond(u64::MAX), &Fd), &Fd),
        attach_bpf_fd: Fd,
        attach_type: Name(&BPF_ATTACH_TYPE),
        attach_flags: Flags(&BPF_ATTACH_FLAGS),
        replace_bpf_fd: When(Beyond(16), &Fd),
        relative_id = relative_fd: When(And(&Beyond(20), &Any(attach_flags, c::BPF_F_ID)), &Uint),
        relative_fd: When(And(&Beyond(20), &Lacks(attach_flags, c::BPF_F_ID)), &Fd),
        expected_revision: When(Beyond(20), &U64),
    }
    /// BPF_PROG_TEST_RUN, inside.
    pub TEST = bpf_test {
        prog_fd: Fd,
        retval: Uint,
        data_size_in: Uint,
        data_size_out: Uint,
        data_in: Ptr,
        data_out: Ptr,
        repeat: Uint,
        duration: Uint,
        ctx_size_in: When(Beyond(40), &Uint),
        ctx_size_out: When(Beyond(40), &Uint),
        ctx_in: When(Beyond(40), &Ptr),
        ctx_out: When(Beyond(40), &Ptr),
        flags: When(Beyond(64), &Flags(&BPF_TEST_RUN_FLAGS)),
        cpu: When(Beyond(64), &Uint),
        batch_size: When(Beyond(72), &Uint),
    }
    /// BPF_PROG_TEST_RUN.
    pub PROG_TEST_RUN = bpf_attr {
        test: Struct(&TEST),
    }
    /// BPF_PROG_GET_NEXT_ID and its kin.
    pub GET_NEXT_ID = bpf_attr {
        start_id: Uint,
        next_id: Uint,
    }
    /// BPF_PROG_GET_FD_BY_ID.
    pub PROG_BY_ID = bpf_attr {
        prog_id: Uint,
    }
    /// BPF_MAP_GET_FD_BY_ID.
    pub MAP_BY_ID = bpf_attr {
        map_id: Uint,
        open_flags: When(Beyond(8), &Flags(&BPF_FILE_MODE_FLAGS)),
    }
    /// BPF_BTF_GET_FD_BY_ID.
    pub BTF_BY_ID = bpf_attr {
        btf_id: Uint,
        open_flags: When(Beyond(8), &Flags(&BPF_FILE_MODE_FLAGS)),
        fd_by_id_token_fd: When(Beyond(8), &Fd),
    }
    /// BPF_LINK_GET_FD_BY_ID.
    pub LINK_BY_ID = bpf_attr {
        link_id: Uint,
    }
    /// `struct bpf_map_info`.
    pub MAP_INFO = bpf_map_info {
        r#type: Name(&BPF_MAP_TYPES),
        id: Uint,
        key_size: Uint,
        value_size: Uint,
        max_entries: Uint,
        map_flags: Flags(&BPF_MAP_FLAGS),
        name: When(Beyond(24), &Text),
        ifindex: When(Beyond(40), &Interface),
        btf_vmlinux_value_type_id: When(Beyond(40), &Uint),
        netns_dev: When(Beyond(40), &Dev),
        netns_ino: When(Beyond(40), &U64),
        btf_id: When(Beyond(64), &Uint),
        btf_key_type_id: When(Beyond(64), &Uint),
        btf_value_type_id: When(Beyond(64), &Uint),
        btf_vmlinux_id: When(Beyond(80), &Uint),
        map_extra: When(Beyond(80), &Hex64),
        hash: When(Beyond(88), &Hex64),
        hash_size: When(Beyond(88), &Uint),
    }
    /// `struct bpf_prog_info`.
    pub PROG_INFO = bpf_prog_info {
        r#type: Name(&BPF_PROG_TYPES),
        id: Uint,
        tag: Uncut(&HexBytes(N(8))),
        jited_prog_len: Hook(&COUNT_TOLD, &[]),
        jited_prog_insns: Ref(&HexBytes(Of(jited_prog_len))),
        xlated_prog_len: Hook(&COUNT_TOLD, &[]),
        xlated_prog_insns: Hook(&TRANSLATED, &[xlated_prog_len]),
        load_time: When(Beyond(40), &Hook(&LOAD_TIME, &[])),
        created_by_uid: When(Beyond(40), &Uid),
        nr_map_ids: When(Beyond(40), &Hook(&COUNT_TOLD, &[])),
        map_ids: When(Beyond(40), &Hook(&IDS, &[nr_map_ids])),
        name: When(Beyond(40), &Text),
        ifindex: When(Beyond(80), &Interface),
        gpl_compatible = ifindex: When(Beyond(80), &Hook(&GPL_COMPATIBLE, &[])),
        netns_dev: When(Beyond(80), &Dev),
        netns_ino: When(Beyond(80), &U64),
        nr_jited_ksyms: When(Beyond(104), &Hook(&COUNT_TOLD, &[])),
        nr_jited_func_lens: When(Beyond(104), &Hook(&COUNT_TOLD, &[])),
        jited_ksyms: When(Beyond(104), &Ptr),
        jited_func_lens: When(Beyond(104), &Ptr),
        btf_id: When(Beyond(128), &Uint),
        func_info_rec_size: When(Beyond(128), &Hook(&COUNT_TOLD, &[])),
        func_info: When(Beyond(128), &Ptr),
        nr_func_info: When(Beyond(128), &Hook(&COUNT_TOLD, &[])),
        nr_line_info: When(Beyond(128), &Hook(&COUNT_TOLD, &[])),
        line_info: When(Beyond(128), &Ptr),
        jited_line_info: When(Beyond(128), &Ptr),
        nr_jited_line_info: When(Beyond(128), &Hook(&COUNT_TOLD, &[])),
        line_info_rec_size: When(Beyond(128), &Hook(&COUNT_TOLD, &[])),
        jited_line_info_rec_size: When(Beyond(128), &Hook(&COUNT_TOLD, &[])),
        nr_prog_tags: When(Beyond(128), &Hook(&COUNT_TOLD, &[])),
        prog_tags: When(Beyond(128), &Ptr),
        run_time_ns: When(Beyond(192), &U64),
        run_cnt: When(Beyond(192), &U64),
        recursion_misses: When(Beyond(208), &U64),
        verified_insns: When(Beyond(216), &Uint),
        attach_btf_obj_id: When(Beyond(220), &Uint),
        attach_btf_id: When(Beyond(220), &Uint),
    }
    /// BPF_OBJ_GET_INFO_BY_FD, inside.
    pub INFO = bpf_info {
        bpf_fd: Fd,
        info_len: Hook(&COUNT_AFTER, &[]),
        info: Hook(&INFORMATION, &[info_len]),
    }
    /// BPF_OBJ_GET_INFO_BY_FD.
    pub OBJ_GET_INFO = bpf_attr {
        info: Struct(&INFO),
    }
    /// BPF_PROG_QUERY, inside.
    pub QUERY = bpf_query {
        target_ifindex = target_fd: When(OneOf(attach_type, ON_INTERFACE), &Interface),
        target_fd: Either(OneOf(attach_type, ON_INTERFACE), &When(Beyond(u64::MAX), &Fd), &Fd),
        attach_type: Name(&BPF_ATTACH_TYPE),
        query_flags: Flags(&BPF_QUERY_FLAGS),
        attach_flags: Flags(&BPF_ATTACH_FLAGS),
        prog_ids: Hook(&IDS, &[prog_cnt]),
        prog_cnt: Hook(&COUNT_AFTER, &[]),
        prog_attach_flags: When(Beyond(32), &Hook(&ATTACH_FLAGS, &[prog_cnt])),
        link_ids: When(Beyond(40), &Hook(&IDS, &[prog_cnt])),
        link_attach_flags: When(Beyond(40), &Hook(&ATTACH_FLAGS, &[prog_cnt])),
        revision: When(Beyond(40), &Hex64),
    }
    /// BPF_PROG_QUERY.
    pub PROG_QUERY = bpf_attr {
        query: Struct(&QUERY),
    }
    /// BPF_RAW_TRACEPOINT_OPEN, inside.
    pub RAW_TRACEPOINT = bpf_raw_tracepoint {
        name: Ref(&Text),
        prog_fd: Fd,
        cookie: When(Beyond(20), &Hex64),
    }
    /// BPF_RAW_TRACEPOINT_OPEN.
    pub RAW_TRACEPOINT_OPEN = bpf_attr {
        raw_tracepoint: Struct(&RAW_TRACEPOINT),
    }
    /// BPF_BTF_LOAD.
    pub BTF_LOAD = bpf_attr {
        btf: Ref(&Bytes(Of(btf_size))),
        btf_log_buf: Ptr,
        btf_size: Uint,
        btf_log_size: Uint,
        btf_log_level: Uint,
        btf_log_true_size: When(Beyond(28), &Uint),
        btf_flags: When(Beyond(32), &Flags(&BPF_FILE_FLAGS)),
        btf_token_fd: When(Beyond(32), &Fd),
    }
    /// BPF_TASK_FD_QUERY, inside.
    pub TASK_FD = bpf_task_fd_query {
        pid: Tgid,
        fd: Fd,
        flags: Uint,
        buf_len: Hook(&COUNT_AFTER, &[]),
        buf: Ref(&Hook(&TEXT_WITHIN, &[buf_len])),
        prog_id: Uint,
        fd_type: Name(&BPF_TASK_FD_TYPE),
        probe_offset: Hex64,
        probe_addr: Hex64,
    }
    /// BPF_TASK_FD_QUERY.
    pub TASK_FD_QUERY = bpf_attr {
        task_fd_query: Struct(&TASK_FD),
    }
    /// BPF_MAP_LOOKUP_BATCH, BPF_MAP_LOOKUP_AND_DELETE_BATCH, inside.
    pub BATCH_LOOKUP = bpf_batch {
        in_batch: Ptr,
        out_batch: Ptr,
        keys: Ptr,
        values: Ptr,
        count: Uint,
        map_fd: Fd,
        elem_flags: Flags(&BPF_MAP_LOOKUP_ELEM_FLAGS),
        flags: Hex64,
    }
    /// BPF_MAP_LOOKUP_BATCH, BPF_MAP_LOOKUP_AND_DELETE_BATCH.
    pub MAP_LOOKUP_BATCH = bpf_attr {
        batch: Struct(&BATCH_LOOKUP),
    }
    /// BPF_MAP_UPDATE_BATCH, inside.
    pub BATCH_UPDATE = bpf_batch {
        keys: Ptr,
        values: Ptr,
        count: Uint,
        map_fd: Fd,
        elem_flags: Flags(&BPF_MAP_UPDATE_ELEM_FLAGS),
        flags: Hex64,
    }
    /// BPF_MAP_UPDATE_BATCH.
    pub MAP_UPDATE_BATCH = bpf_attr {
        batch: Struct(&BATCH_UPDATE),
    }
    /// BPF_MAP_DELETE_BATCH, inside.
    pub BATCH_DELETE = bpf_batch {
        keys: Ptr,
        count: Uint,
        map_fd: Fd,
        elem_flags: Flags(&BPF_MAP_LOOKUP_ELEM_FLAGS),
        flags: Hex64,
    }
    /// BPF_MAP_DELETE_BATCH.
    pub MAP_DELETE_BATCH = bpf_attr {
        batch: Struct(&BATCH_DELETE),
    }
    /// What a command on several elements did: how many.
    pub BATCH_COUNT = bpf_batch {
        count: Uint,
    }
    /// See [`BATCH_COUNT`].
    pub BATCH_DONE = bpf_attr {
        batch: Struct(&BATCH_COUNT),
    }
}

/// Attach types of programs that belong to a control group.
pub const ON_CGROUP: &[u64] = &[
    c::BPF_CGROUP_INET_INGRESS,
    c::BPF_CGROUP_INET_EGRESS,
    c::BPF_CGROUP_INET_SOCK_CREATE,
    c::BPF_CGROUP_SOCK_OPS,
    c::BPF_CGROUP_DEVICE,
    c::BPF_CGROUP_INET4_BIND,
    c::BPF_CGROUP_INET6_BIND,
    c::BPF_CGROUP_INET4_CONNECT,
    c::BPF_CGROUP_INET6_CONNECT,
    c::BPF_CGROUP_INET4_POST_BIND,
    c::BPF_CGROUP_INET6_POST_BIND,
    c::BPF_CGROUP_UDP4_SENDMSG,
    c::BPF_CGROUP_UDP6_SENDMSG,
    c::BPF_CGROUP_SYSCTL,
    c::BPF_CGROUP_UDP4_RECVMSG,
    c::BPF_CGROUP_UDP6_RECVMSG,
    c::BPF_CGROUP_GETSOCKOPT,
    c::BPF_CGROUP_SETSOCKOPT,
    c::BPF_CGROUP_INET4_GETPEERNAME,
    c::BPF_CGROUP_INET6_GETPEERNAME,
    c::BPF_CGROUP_INET4_GETSOCKNAME,
    c::BPF_CGROUP_INET6_GETSOCKNAME,
    c::BPF_CGROUP_INET_SOCK_RELEASE,
    c::BPF_CGROUP_UNIX_CONNECT,
    c::BPF_CGROUP_UNIX_SENDMSG,
    c::BPF_CGROUP_UNIX_RECVMSG,
    c::BPF_CGROUP_UNIX_GETPEERNAME,
    c::BPF_CGROUP_UNIX_GETSOCKNAME,
];

/// Flags with which a link has a place relative to another one.
pub const RELATIVE: u64 = c::BPF_F_BEFORE | c::BPF_F_AFTER;
/// Attach types of programs at a function of the kernel.
pub const TRACED: &[u64] =
    &[c::BPF_TRACE_FENTRY, c::BPF_TRACE_FEXIT, c::BPF_MODIFY_RETURN, c::BPF_LSM_MAC, c::BPF_TRACE_FSESSION];
/// Attach types of programs at several functions of the kernel.
pub const TRACED_MULTI: &[u64] = &[c::BPF_TRACE_FENTRY_MULTI, c::BPF_TRACE_FEXIT_MULTI, c::BPF_TRACE_FSESSION_MULTI];
/// Attach types of programs in a queue of an interface.
pub const WITH_PLACE: &[u64] = &[c::BPF_TCX_INGRESS, c::BPF_TCX_EGRESS, c::BPF_NETKIT_PRIMARY, c::BPF_NETKIT_PEER];

record! {
    /// Where a link stands, relative to another one given by descriptor.
    pub PLACE = bpf_link_create_tcx {
        relative_fd: Fd,
        expected_revision: Hex64,
    }
    /// The same, given by number.
    pub PLACE_BY_ID = bpf_link_create_tcx {
        relative_id = relative_fd: Uint,
        expected_revision: Hex64,
    }
    /// A link to a perf event.
    pub LINK_PERF = bpf_link_create_perf_event {
        bpf_cookie: Hex64,
    }
    /// A link to a function of the kernel.
    pub LINK_TRACING = bpf_link_create_tracing {
        target_btf_id: Uint,
        cookie: Hex64,
    }
    /// A link to several functions of the kernel.
    pub LINK_TRACING_MULTI = bpf_link_create_tracing_multi {
        ids: Ref(&Array(&Uint, Of(cnt))),
        cookies: Ref(&Array(&Hex64, Of(cnt))),
        cnt: Uint,
    }
    /// A link to several probes in the kernel.
    pub LINK_KPROBE_MULTI = bpf_link_create_kprobe_multi {
        flags: Flags(&BPF_LINK_CREATE_KPROBE_MULTI_FLAGS),
        cnt: Uint,
        syms: Ref(&Array(&Ref(&Text), Of(cnt))),
        addrs: Ref(&Array(&Hex64, Of(cnt))),
        cookies: Ref(&Array(&Hex64, Of(cnt))),
    }
    /// A link to several probes in a program.
    pub LINK_UPROBE_MULTI = bpf_link_create_uprobe_multi {
        path: Ref(&Path),
        offsets: Ref(&Array(&Hex64, Of(cnt))),
        ref_ctr_offsets: Ref(&Array(&Hex64, Of(cnt))),
        cookies: Ref(&Array(&Hex64, Of(cnt))),
        cnt: Uint,
        flags: Flags(&BPF_LINK_CREATE_UPROBE_MULTI_FLAGS),
        pid: Tgid,
        path_fd: When(Beyond(60), &Dirfd),
    }
    /// A link to a hook of the packet filter.
    pub LINK_NETFILTER = bpf_link_create_netfilter {
        pf: Uint,
        hooknum: Uint,
        priority: Int,
        flags: Flags(&BPF_LINK_CREATE_NETFILTER_FLAGS),
    }
    /// The map that an iterator walks over.
    pub ITER_MAP = bpf_link_detach {
        map_fd = link_fd: Fd,
    }
    /// `union bpf_iter_link_info`.
    pub ITER_INFO = bpf_link_detach {
        map = link_fd: Struct(&ITER_MAP),
    }
    /// BPF_LINK_CREATE, inside.
    pub LINK = bpf_link_create {
        prog_fd: Fd,
        target_ifindex = target_fd: When(OneOf(attach_type, ON_INTERFACE), &Interface),
        target_fd: Either(OneOf(attach_type, ON_INTERFACE), &When(Beyond(u64::MAX), &Fd), &Fd),
        attach_type: Name(&BPF_ATTACH_TYPE),
        flags: Flags(&BPF_ATTACH_FLAGS),
        target_btf_id: When(
            And(&Not(target_btf_id, 0), &And(&OneOf(attach_type, ON_CGROUP), &Lacks(flags, RELATIVE))), &Uint),
        cgroup: When(
            And(&Beyond(16), &And(&OneOf(attach_type, ON_CGROUP), &Any(flags, RELATIVE))),
            &Either(Any(flags, c::BPF_F_ID), &Struct(&PLACE_BY_ID), &Struct(&PLACE))),
        iter_info: When(
            And(&Beyond(16), &Is(attach_type, c::BPF_TRACE_ITER)),
            &Ref(&Array(&Struct(&ITER_INFO), Of(iter_info_len)))),
        iter_info_len: When(And(&Beyond(16), &Is(attach_type, c::BPF_TRACE_ITER)), &Uint),
        perf_event: When(And(&Beyond(16), &Is(attach_type, c::BPF_PERF_EVENT)), &Struct(&LINK_PERF)),
        tracing: When(
            And(&Beyond(16), &OneOf(attach_type, TRACED)),
            &Struct(&LINK_TRACING)),
        tracing_multi: When(
            And(&Beyond(16), &OneOf(attach_type, TRACED_MULTI)),
            &Struct(&LINK_TRACING_MULTI)),
        kprobe_multi: When(
            And(&Beyond(16), &Is(attach_type, c::BPF_TRACE_KPROBE_MULTI)), &Struct(&LINK_KPROBE_MULTI)),
        uprobe_multi: When(
            And(&Beyond(16), &Is(attach_type, c::BPF_TRACE_UPROBE_MULTI)), &Struct(&LINK_UPROBE_MULTI)),
        netfilter: When(And(&Beyond(16), &Is(attach_type, c::BPF_NETFILTER)), &Struct(&LINK_NETFILTER)),
        tcx: When(
            And(&Beyond(16), &OneOf(attach_type, &[c::BPF_TCX_INGRESS, c::BPF_TCX_EGRESS])),
            &Either(Any(flags, c::BPF_F_ID), &Struct(&PLACE_BY_ID), &Struct(&PLACE))),
        netkit: When(
            And(&Beyond(16), &OneOf(attach_type, &[c::BPF_NETKIT_PRIMARY, c::BPF_NETKIT_PEER])),
            &Either(Any(flags, c::BPF_F_ID), &Struct(&PLACE_BY_ID), &Struct(&PLACE))),
    }
    /// BPF_LINK_CREATE.
    pub LINK_CREATE = bpf_attr {
        link_create: Struct(&LINK),
    }
    /// BPF_LINK_UPDATE, inside.
    pub LINK_CHANGE = bpf_link_update {
        link_fd: Fd,
        new_prog_fd: Fd,
        flags: Flags(&BPF_ATTACH_FLAGS),
        old_prog_fd: When(Any(flags, c::BPF_F_REPLACE), &Fd),
    }
    /// BPF_LINK_UPDATE.
    pub LINK_UPDATE = bpf_attr {
        link_update: Struct(&LINK_CHANGE),
    }
    /// BPF_ENABLE_STATS, inside.
    pub STATS = bpf_enable_stats {
        r#type: Name(&BPF_STATS_TYPE),
    }
    /// BPF_ENABLE_STATS.
    pub ENABLE_STATS = bpf_attr {
        enable_stats: Struct(&STATS),
    }
    /// BPF_ITER_CREATE, inside.
    pub ITER = bpf_iter_create {
        link_fd: Fd,
        flags: Hex32,
    }
    /// BPF_ITER_CREATE.
    pub ITER_CREATE = bpf_attr {
        iter_create: Struct(&ITER),
    }
    /// BPF_LINK_DETACH, inside.
    pub DETACH = bpf_link_detach {
        link_fd: Fd,
    }
    /// BPF_LINK_DETACH.
    pub LINK_DETACH = bpf_attr {
        link_detach: Struct(&DETACH),
    }
    /// BPF_PROG_BIND_MAP, inside.
    pub BIND_MAP = bpf_prog_bind_map {
        prog_fd: Fd,
        map_fd: Fd,
        flags: Hex32,
    }
    /// BPF_PROG_BIND_MAP.
    pub PROG_BIND_MAP = bpf_attr {
        prog_bind_map: Struct(&BIND_MAP),
    }
    /// BPF_TOKEN_CREATE, inside.
    pub TOKEN = bpf_token_create {
        flags: Hex32,
        bpffs_fd: Fd,
    }
    /// BPF_TOKEN_CREATE.
    pub TOKEN_CREATE = bpf_attr {
        token_create: Struct(&TOKEN),
    }
    /// BPF_PROG_STREAM_READ_BY_FD, inside.
    pub STREAM = bpf_prog_stream_read {
        stream_buf: Ref(&Bytes(Of(stream_buf_len))),
        stream_buf_len: Uint,
        stream_id: Uint,
        prog_fd: Fd,
    }
    /// BPF_PROG_STREAM_READ_BY_FD.
    pub STREAM_READ = bpf_attr {
        prog_stream_read: Struct(&STREAM),
    }
    /// BPF_PROG_ASSOC_STRUCT_OPS, inside.
    pub ASSOC = bpf_prog_assoc_struct_ops {
        map_fd: Fd,
        prog_fd: Fd,
        flags: Hex32,
    }
    /// BPF_PROG_ASSOC_STRUCT_OPS.
    pub ASSOC_STRUCT_OPS = bpf_attr {
        prog_assoc_struct_ops: Struct(&ASSOC),
    }
}
