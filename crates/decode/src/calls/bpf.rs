//! Programs and events inside the kernel: bpf(2), perf_event_open(2).

use crate::hooks::bpf::*;
use crate::hooks::perf::PERF_ATTR;
use crate::words::*;

calls! {
    /// Programs and events inside the kernel.
    pub CALLS:
    bpf (cmd: Name(&BPF_COMMANDS), attr: Cases) -> Ret::Int, [DESC] by cmd => BPF;
    perf_event_open (
        attr: Hook(&PERF_ATTR, &[]), pid: Tid, cpu: Int, group_fd: Fd, flags: Width(8, &Flags(&PERF_EVENT_OPEN_FLAGS))
    ) -> Ret::Fd, [DESC];
}

cases! {
    /// bpf(2): commands that answer in their attributes, and the others.
    pub BPF (cmd):
    BPF_PROG_GET_NEXT_ID | BPF_MAP_GET_NEXT_ID | BPF_BTF_GET_NEXT_ID | BPF_LINK_GET_NEXT_ID | BPF_OBJ_GET_INFO_BY_FD
        | BPF_PROG_QUERY | BPF_TASK_FD_QUERY
        => (attr: Hook(&ATTR_ANSWER, &[cmd, size]), size: Uint);
    BPF_BTF_LOAD => (attr: Hook(&ATTR_ANSWER, &[cmd, size]), size: Uint) -> Ret::Fd;
    BPF_MAP_LOOKUP_BATCH | BPF_MAP_LOOKUP_AND_DELETE_BATCH | BPF_MAP_UPDATE_BATCH | BPF_MAP_DELETE_BATCH
        => (attr: Hook(&ATTR_BATCH, &[cmd, size]), size: Uint);
    BPF_MAP_CREATE | BPF_RAW_TRACEPOINT_OPEN | BPF_BTF_GET_FD_BY_ID | BPF_PROG_GET_FD_BY_ID | BPF_MAP_GET_FD_BY_ID
        | BPF_LINK_GET_FD_BY_ID | BPF_OBJ_GET | BPF_LINK_CREATE | BPF_ENABLE_STATS | BPF_ITER_CREATE
        | BPF_TOKEN_CREATE
        => (attr: Hook(&ATTR, &[cmd, size]), size: Uint) -> Ret::Fd;
    BPF_PROG_LOAD => (attr: Hook(&ATTR_LOAD, &[cmd, size]), size: Uint) -> Ret::Fd;
    _ => (attr: Hook(&ATTR, &[cmd, size]), size: Uint);
}

#[cfg(test)]
mod tests {
    use crate::testing::{bytes, case, check, halves, words};

    /// `struct perf_event_attr` up to its size.
    fn attr(kind: u64, size: u64, config: u64, bits: u64, len: usize) -> Vec<u8> {
        let mut attr = bytes(&[(kind, 4), (size, 4)]);
        attr.extend(words(&[config, 7, 1, 0, bits, 0, 0, 0]));
        attr.resize(len, 0);
        attr
    }

    #[test]
    fn an_event_is_shown_as_far_as_its_size_reaches() {
        let text = |len, size| {
            let memory = attr(1, size, 1, 1 << 10 | 1 << 15, len);
            case(&[0x1000, 0, u64::MAX, u64::MAX, 8]).memory(0x1000, memory).ret(3).show("perf_event_open")
        };
        let whole = text(64, 64);
        assert!(
            whole.starts_with("; {type=PERF_TYPE_SOFTWARE, size=PERF_ATTR_SIZE_VER0, config=PERF_COUNT_SW_TASK_CLOCK")
        );
        assert!(whole.contains(", sample_freq=7, sample_type=PERF_SAMPLE_IP, read_format=0, disabled=0, "));
        assert!(whole.contains("precise_ip=1 /* constant skid */, mmap_data=0"));
        assert!(whole.ends_with("wakeup_events=0, config1=0}, 0, -1, -1, PERF_FLAG_FD_CLOEXEC = 3"), "{whole}");
        assert!(text(64, 0).contains("config1=0}"));
        assert!(text(152, 152).contains("config4=0, ...}"));
        check(
            "perf_event_open",
            case(&[0x1000, 0, 0, 0, 0]).memory(0x1000, attr(0, 63, 0, 0, 64)).error(7),
            "; 0x1000, 0, 0, 0, 0 = -7",
        );
    }

    #[test]
    fn the_kernel_tells_the_size_that_it_expects() {
        let shown = case(&[0x1000, 0, 0, 0, 0])
            .memory(0x1000, attr(3, 64, 0x5_0001_0103, 0, 64))
            .after(0x1000, attr(3, 144, 0, 0, 64))
            .error(7)
            .show("perf_event_open");
        assert!(shown.contains("size=PERF_ATTR_SIZE_VER0 => PERF_ATTR_SIZE_VER9, config=0x5<<32|"), "{shown}");
        assert!(shown.contains("RESULT_MISS<<16|PERF_COUNT_HW_CACHE_OP_WRITE<<8|PERF_COUNT_HW_CACHE_DTLB"), "{shown}");
    }

    #[test]
    fn fields_that_came_together_are_there_together() {
        let create = |memory: Vec<u8>| {
            let len = memory.len() as u64;
            case(&[0, 0x1000, len]).memory(0x1000, memory).error(22).show("bpf")
        };
        let first = "{map_type=BPF_MAP_TYPE_HASH, key_size=4, value_size=0, max_entries=0";
        assert_eq!(create(halves(&[1, 4])), format!("BPF_MAP_CREATE, {first}}}, 8; = -22"));
        let longer = create(halves(&[1, 4, 0, 0, 0, 0, 0, 0x6261]));
        assert_eq!(
            longer,
            format!("BPF_MAP_CREATE, {first}, map_flags=0, inner_map_fd=0, map_name=\"ab\"}}, 32; = -22")
        );
    }

    #[test]
    fn what_no_field_knows_is_shown_as_bytes_unless_it_is_zero() {
        let freeze = |rest| case(&[22, 0x1000, 12]).memory(0x1000, halves(&[3, rest, 0]));
        check("bpf", freeze(0), "BPF_MAP_FREEZE, {map_fd=3}, 12; = 0");
        let bytes = "\"\\x07\\x00\\x00\\x00\\x00\\x00\\x00\\x00\" /* bytes 4..11 */";
        check("bpf", freeze(7), &format!("BPF_MAP_FREEZE, {{map_fd=3, extra_data={bytes}}}, 12; = 0"));
        check("bpf", case(&[22, 0x1000, 4097]).error(7), "BPF_MAP_FREEZE, 0x1000, 4097; = -7");
        check("bpf", case(&[99, 0x1000, 4]).error(22), "0x63 /* BPF_??? */, 0x1000, 4; = -22");
    }

    #[test]
    fn answers_and_counts() {
        let next = case(&[11, 0x1000, 8]).memory(0x1000, halves(&[1, 0])).after(0x1000, halves(&[1, 9]));
        check("bpf", next, "BPF_PROG_GET_NEXT_ID; {start_id=1, next_id=9}, 8 = 0");
        let before = halves(&[0, 0, 0, 0, 0, 0, 0, 0, 10, 4, 0, 0, 0, 0]);
        let mut after = before.clone();
        after[32] = 2;
        let lookup = case(&[24, 0x1000, 56]).memory(0x1000, before).after(0x1000, after).error(2).show("bpf");
        assert!(
            lookup.contains("count=10, map_fd=4, elem_flags=BPF_ANY, flags=0}} => {batch={count=2}}, 56"),
            "{lookup}"
        );
    }

    #[test]
    fn instructions() {
        let load = case(&[5, 0x1000, 16])
            .memory(0x1000, bytes(&[(1, 4), (2, 4), (0x2000, 8)]))
            .memory(0x2000, words(&[0xffff_fffb_fff8_a2bf, 0x95]))
            .ret(3)
            .show("bpf");
        assert!(load.contains("code=BPF_ALU64|BPF_X|BPF_MOV, dst_reg=BPF_REG_2, src_reg=BPF_REG_10, off=-8"), "{load}");
        assert!(load.contains("imm=0xfffffffb}, {code=BPF_JMP|BPF_K|BPF_EXIT"), "{load}");
    }

    /// BPF_OBJ_GET_INFO_BY_FD of descriptor 3, with so many bytes of information at 0x2000.
    fn asked(len: u64) -> Vec<u8> {
        bytes(&[(3, 4), (len, 4), (0x2000, 8)])
    }

    #[test]
    fn information_of_a_map_as_far_as_there_is_room() {
        let info = |len: u64| {
            let mut info = halves(&[2, 27, 4, 8, 1, 0]);
            info.extend(b"mymap\0\0\0\0\0\0\0\0\0\0\0");
            info.resize(len as usize, 0);
            let call = case(&[15, 0x1000, 16]).memory(0x1000, asked(len)).memory(0x2000, info);
            call.bpf(crate::Bpf::Map).show("bpf")
        };
        let head = "{type=BPF_MAP_TYPE_ARRAY, id=27, key_size=4, value_size=8, max_entries=1, map_flags=0";
        let whole = |rest: &str, len: u64| {
            format!(
                "BPF_OBJ_GET_INFO_BY_FD; {{info={{bpf_fd=3, info_len={len}, info=0x2000 /* {len}  */ {head}{rest}}}}}}}, 16 = 0"
            )
        };
        assert_eq!(info(24), whole("", 24));
        assert_eq!(info(40), whole(", name=\"mymap\"", 40));
        assert!(info(104).contains(", map_extra=0, hash=0, hash_size=0}}}"), "{}", info(104));
        // Of a thing that is no map, or nobody knows, there is only the address.
        let unknown = case(&[15, 0x1000, 16]).memory(0x1000, asked(24)).memory(0x2000, vec![0; 24]);
        check("bpf", unknown, "BPF_OBJ_GET_INFO_BY_FD; {info={bpf_fd=3, info_len=24, info=0x2000}}, 16 = 0");
    }

    #[test]
    fn information_of_a_program_and_what_was_asked_for() {
        // type, id, tag, jited_prog_len, xlated_prog_len, jited_prog_insns, xlated_prog_insns, load_time, created_by_uid,
        // nr_map_ids, map_ids, name
        let info = |kind: u64, jited: u64, translated: u64, loaded: u64, maps: u64| {
            let parts = [
                (kind, 4),
                (9, 4),
                (0x0807_0605_0403_0201, 8),
                (jited, 4),
                (translated, 4),
                (0x3000, 8),
                (0x4000, 8),
                (loaded, 8),
                (0, 4),
                (maps, 4),
                (0x5000, 8),
                (0x6261, 8),
                (0, 8),
            ];
            bytes(&parts)
        };
        let call = case(&[15, 0x1000, 16])
            .memory(0x1000, asked(80))
            .memory(0x2000, info(0, 64, 64, 0, 4))
            .after(0x1000, asked(80))
            .after(0x2000, info(1, 2, 8, 5_000_000_000, 1))
            .after(0x3000, vec![0x0f, 0x1f])
            .after(0x4000, words(&[0x95]))
            .after(0x5000, halves(&[6]))
            .bpf(crate::Bpf::Program { booted: 1_700_000_000_000_000_000 });
        let shown = call.show("bpf");
        assert!(
            shown.contains("info=0x2000 /* 80  */ {type=BPF_PROG_TYPE_SOCKET_FILTER, id=9, tag=\"\\x01\\x02\\x03\\x04"),
            "{shown}"
        );
        assert!(
            shown.contains("jited_prog_len=64 => 2, jited_prog_insns=\"\\x0f\\x1f\", xlated_prog_len=64 => 8"),
            "{shown}"
        );
        assert!(shown.contains("xlated_prog_insns=[{code=BPF_JMP|BPF_K|BPF_EXIT"), "{shown}");
        assert!(shown.contains("load_time=5000000000 /* date 1700000005.000000000 */"), "{shown}");
        assert!(shown.contains("nr_map_ids=4 => 1, map_ids=[6], name=\"ab\"}}}"), "{shown}");
    }
}
