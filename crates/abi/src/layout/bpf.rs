// From data/bpf.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod bpf_attr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [168, 168, 168], name: "bpf_attr" };
    pub const map_type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const key_size: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const value_size: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const max_entries: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const map_flags: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const inner_map_fd: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const numa_node: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const map_name: At = At { offset: [28, 28, 28], size: [16, 16, 16] };
    pub const map_ifindex: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const btf_fd: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const btf_key_type_id: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const btf_value_type_id: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const btf_vmlinux_value_type_id: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
    pub const map_extra: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const value_type_btf_obj_fd: At = At { offset: [72, 72, 72], size: [4, 4, 4] };
    pub const map_token_fd: At = At { offset: [76, 76, 76], size: [4, 4, 4] };
    pub const excl_prog_hash: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const excl_prog_hash_size: At = At { offset: [88, 88, 88], size: [4, 4, 4] };
    pub const map_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const key: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const value: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const next_key: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const flags: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const batch_in_batch: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const batch_out_batch: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const batch_keys: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const batch_values: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const batch_count: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const batch_map_fd: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const batch_elem_flags: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const batch_flags: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const prog_type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const insn_cnt: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const insns: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const license: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const log_level: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const log_size: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const log_buf: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const kern_version: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const prog_flags: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const prog_name: At = At { offset: [48, 48, 48], size: [16, 16, 16] };
    pub const prog_ifindex: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const expected_attach_type: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
    pub const prog_btf_fd: At = At { offset: [72, 72, 72], size: [4, 4, 4] };
    pub const func_info_rec_size: At = At { offset: [76, 76, 76], size: [4, 4, 4] };
    pub const func_info: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const func_info_cnt: At = At { offset: [88, 88, 88], size: [4, 4, 4] };
    pub const line_info_rec_size: At = At { offset: [92, 92, 92], size: [4, 4, 4] };
    pub const line_info: At = At { offset: [96, 96, 96], size: [8, 8, 8] };
    pub const line_info_cnt: At = At { offset: [104, 104, 104], size: [4, 4, 4] };
    pub const attach_btf_id: At = At { offset: [108, 108, 108], size: [4, 4, 4] };
    pub const attach_prog_fd: At = At { offset: [112, 112, 112], size: [4, 4, 4] };
    pub const attach_btf_obj_fd: At = At { offset: [112, 112, 112], size: [4, 4, 4] };
    pub const core_relo_cnt: At = At { offset: [116, 116, 116], size: [4, 4, 4] };
    pub const fd_array: At = At { offset: [120, 120, 120], size: [8, 8, 8] };
    pub const core_relos: At = At { offset: [128, 128, 128], size: [8, 8, 8] };
    pub const core_relo_rec_size: At = At { offset: [136, 136, 136], size: [4, 4, 4] };
    pub const log_true_size: At = At { offset: [140, 140, 140], size: [4, 4, 4] };
    pub const prog_token_fd: At = At { offset: [144, 144, 144], size: [4, 4, 4] };
    pub const fd_array_cnt: At = At { offset: [148, 148, 148], size: [4, 4, 4] };
    pub const pathname: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const bpf_fd: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const file_flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const path_fd: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const target_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const attach_bpf_fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const attach_type: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const attach_flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const replace_bpf_fd: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const relative_fd: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const expected_revision: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const test_prog_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const test_retval: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const test_data_size_in: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const test_data_size_out: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const test_data_in: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const test_data_out: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const test_repeat: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const test_duration: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const test_ctx_size_in: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const test_ctx_size_out: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const test_ctx_in: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const test_ctx_out: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const test_flags: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const test_cpu: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
    pub const test_batch_size: At = At { offset: [72, 72, 72], size: [4, 4, 4] };
    pub const start_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const prog_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const map_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const btf_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const link_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const next_id: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const open_flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const info_bpf_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const info_info_len: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const info_info: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const query_target_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const query_attach_type: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const query_query_flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const query_attach_flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const query_prog_ids: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const query_prog_cnt: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const query_prog_attach_flags: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const query_link_ids: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const query_link_attach_flags: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const query_revision: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const raw_tracepoint_name: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const raw_tracepoint_prog_fd: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const raw_tracepoint_cookie: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const btf: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const btf_log_buf: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const btf_size: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const btf_log_size: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const btf_log_level: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const btf_log_true_size: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const btf_flags: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const btf_token_fd: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const task_fd_query_pid: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const task_fd_query_fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const task_fd_query_flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const task_fd_query_buf_len: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const task_fd_query_buf: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const task_fd_query_prog_id: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const task_fd_query_fd_type: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const task_fd_query_probe_offset: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const task_fd_query_probe_addr: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const link_create_prog_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const link_create_target_fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const link_create_attach_type: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const link_create_flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const link_create_target_btf_id: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const link_create_iter_info: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const link_create_iter_info_len: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const link_create_perf_event_bpf_cookie: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const link_update_link_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const link_update_new_prog_fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const link_update_flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const link_update_old_prog_fd: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const link_detach_link_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const enable_stats_type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const iter_create_link_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const iter_create_flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const prog_bind_map_prog_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const prog_bind_map_map_fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const prog_bind_map_flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const token_create_flags: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const token_create_bpffs_fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const test: At = At { offset: [0, 0, 0], size: [80, 80, 80] };
    pub const info: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const batch: At = At { offset: [0, 0, 0], size: [56, 56, 56] };
    pub const query: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
    pub const raw_tracepoint: At = At { offset: [0, 0, 0], size: [24, 24, 24] };
    pub const task_fd_query: At = At { offset: [0, 0, 0], size: [48, 48, 48] };
    pub const link_create: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
    pub const link_update: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const enable_stats: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const iter_create: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const link_detach: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const prog_bind_map: At = At { offset: [0, 0, 0], size: [12, 12, 12] };
    pub const token_create: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const prog_stream_read: At = At { offset: [0, 0, 0], size: [24, 24, 24] };
    pub const prog_assoc_struct_ops: At = At { offset: [0, 0, 0], size: [12, 12, 12] };
    pub const signature: At = At { offset: [152, 152, 152], size: [8, 8, 8] };
    pub const signature_size: At = At { offset: [160, 160, 160], size: [4, 4, 4] };
    pub const keyring_id: At = At { offset: [164, 164, 164], size: [4, 4, 4] };
    pub const fd_by_id_token_fd: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const relative_id: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const prog_stream_read_stream_buf: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const prog_stream_read_stream_buf_len: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const prog_stream_read_stream_id: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const prog_stream_read_prog_fd: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
}

pub mod bpf_insn {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "bpf_insn" };
    pub const code: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const regs: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const off: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const imm: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod bpf_test {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [80, 80, 80], name: "bpf_test" };
    pub const prog_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const retval: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const data_size_in: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const data_size_out: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const data_in: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const data_out: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const repeat: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const duration: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const ctx_size_in: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const ctx_size_out: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const ctx_in: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const ctx_out: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const flags: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const cpu: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
    pub const batch_size: At = At { offset: [72, 72, 72], size: [4, 4, 4] };
}

pub mod bpf_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "bpf_info" };
    pub const bpf_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const info_len: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const info: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod bpf_map_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [104, 104, 104], name: "bpf_map_info" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const id: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const key_size: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const value_size: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const max_entries: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const map_flags: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const name: At = At { offset: [24, 24, 24], size: [16, 16, 16] };
    pub const ifindex: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const btf_vmlinux_value_type_id: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const netns_dev: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const netns_ino: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const btf_id: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const btf_key_type_id: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
    pub const btf_value_type_id: At = At { offset: [72, 72, 72], size: [4, 4, 4] };
    pub const btf_vmlinux_id: At = At { offset: [76, 76, 76], size: [4, 4, 4] };
    pub const map_extra: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const hash: At = At { offset: [88, 88, 88], size: [8, 8, 8] };
    pub const hash_size: At = At { offset: [96, 96, 96], size: [4, 4, 4] };
}

pub mod bpf_prog_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [232, 232, 232], name: "bpf_prog_info" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const id: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const tag: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const jited_prog_len: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const xlated_prog_len: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const jited_prog_insns: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const xlated_prog_insns: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const load_time: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const created_by_uid: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const nr_map_ids: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const map_ids: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const name: At = At { offset: [64, 64, 64], size: [16, 16, 16] };
    pub const ifindex: At = At { offset: [80, 80, 80], size: [4, 4, 4] };
    pub const netns_dev: At = At { offset: [88, 88, 88], size: [8, 8, 8] };
    pub const netns_ino: At = At { offset: [96, 96, 96], size: [8, 8, 8] };
    pub const nr_jited_ksyms: At = At { offset: [104, 104, 104], size: [4, 4, 4] };
    pub const nr_jited_func_lens: At = At { offset: [108, 108, 108], size: [4, 4, 4] };
    pub const jited_ksyms: At = At { offset: [112, 112, 112], size: [8, 8, 8] };
    pub const jited_func_lens: At = At { offset: [120, 120, 120], size: [8, 8, 8] };
    pub const btf_id: At = At { offset: [128, 128, 128], size: [4, 4, 4] };
    pub const func_info_rec_size: At = At { offset: [132, 132, 132], size: [4, 4, 4] };
    pub const func_info: At = At { offset: [136, 136, 136], size: [8, 8, 8] };
    pub const nr_func_info: At = At { offset: [144, 144, 144], size: [4, 4, 4] };
    pub const nr_line_info: At = At { offset: [148, 148, 148], size: [4, 4, 4] };
    pub const line_info: At = At { offset: [152, 152, 152], size: [8, 8, 8] };
    pub const jited_line_info: At = At { offset: [160, 160, 160], size: [8, 8, 8] };
    pub const nr_jited_line_info: At = At { offset: [168, 168, 168], size: [4, 4, 4] };
    pub const line_info_rec_size: At = At { offset: [172, 172, 172], size: [4, 4, 4] };
    pub const jited_line_info_rec_size: At = At { offset: [176, 176, 176], size: [4, 4, 4] };
    pub const nr_prog_tags: At = At { offset: [180, 180, 180], size: [4, 4, 4] };
    pub const prog_tags: At = At { offset: [184, 184, 184], size: [8, 8, 8] };
    pub const run_time_ns: At = At { offset: [192, 192, 192], size: [8, 8, 8] };
    pub const run_cnt: At = At { offset: [200, 200, 200], size: [8, 8, 8] };
    pub const recursion_misses: At = At { offset: [208, 208, 208], size: [8, 8, 8] };
    pub const verified_insns: At = At { offset: [216, 216, 216], size: [4, 4, 4] };
    pub const attach_btf_obj_id: At = At { offset: [220, 220, 220], size: [4, 4, 4] };
    pub const attach_btf_id: At = At { offset: [224, 224, 224], size: [4, 4, 4] };
}

pub mod bpf_query {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "bpf_query" };
    pub const target_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const attach_type: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const query_flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const attach_flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const prog_ids: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const prog_cnt: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const prog_attach_flags: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const link_ids: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const link_attach_flags: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const revision: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
}

pub mod bpf_raw_tracepoint {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "bpf_raw_tracepoint" };
    pub const name: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const prog_fd: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const cookie: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod bpf_task_fd_query {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "bpf_task_fd_query" };
    pub const pid: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const buf_len: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const buf: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const prog_id: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const fd_type: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const probe_offset: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const probe_addr: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
}

pub mod bpf_batch {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 56, 56], name: "bpf_batch" };
    pub const in_batch: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const out_batch: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const keys: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const values: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const count: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const map_fd: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const elem_flags: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const flags: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
}

pub mod bpf_link_create {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "bpf_link_create" };
    pub const prog_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const target_fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const attach_type: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const target_btf_id: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const iter_info: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const iter_info_len: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const perf_event: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const tracing: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const kprobe_multi: At = At { offset: [16, 16, 16], size: [32, 32, 32] };
    pub const netfilter: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const tcx: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const uprobe_multi: At = At { offset: [16, 16, 16], size: [48, 48, 48] };
    pub const netkit: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const cgroup: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const tracing_multi: At = At { offset: [16, 16, 16], size: [24, 24, 24] };
}

pub mod bpf_link_update {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "bpf_link_update" };
    pub const link_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const new_prog_fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const old_prog_fd: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod bpf_enable_stats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "bpf_enable_stats" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
}

pub mod bpf_iter_create {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "bpf_iter_create" };
    pub const link_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod bpf_link_detach {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "bpf_link_detach" };
    pub const link_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
}

pub mod bpf_prog_bind_map {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "bpf_prog_bind_map" };
    pub const prog_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const map_fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod bpf_token_create {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "bpf_token_create" };
    pub const flags: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const bpffs_fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod bpf_prog_stream_read {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "bpf_prog_stream_read" };
    pub const stream_buf: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const stream_buf_len: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const stream_id: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const prog_fd: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
}

pub mod bpf_prog_assoc_struct_ops {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "bpf_prog_assoc_struct_ops" };
    pub const map_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const prog_fd: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod bpf_link_create_perf_event {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "bpf_link_create_perf_event" };
    pub const bpf_cookie: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
}

pub mod bpf_link_create_tracing {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "bpf_link_create_tracing" };
    pub const target_btf_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const cookie: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod bpf_link_create_kprobe_multi {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "bpf_link_create_kprobe_multi" };
    pub const flags: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const cnt: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const syms: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const addrs: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const cookies: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod bpf_link_create_netfilter {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "bpf_link_create_netfilter" };
    pub const pf: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const hooknum: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const priority: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod bpf_link_create_tcx {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "bpf_link_create_tcx" };
    pub const relative_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const expected_revision: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod bpf_link_create_netkit {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "bpf_link_create_netkit" };
    pub const relative_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const expected_revision: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod bpf_link_create_cgroup {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "bpf_link_create_cgroup" };
    pub const relative_fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const expected_revision: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod bpf_link_create_uprobe_multi {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "bpf_link_create_uprobe_multi" };
    pub const path: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const offsets: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const ref_ctr_offsets: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const cookies: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const cnt: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const flags: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const pid: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const path_fd: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
}

pub mod bpf_link_create_tracing_multi {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "bpf_link_create_tracing_multi" };
    pub const ids: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const cookies: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const cnt: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
}
