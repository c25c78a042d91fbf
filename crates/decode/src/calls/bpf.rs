//! Programs and events inside the kernel: bpf(2), perf_event_open(2).

use crate::hooks::perf::PERF_ATTR;
use crate::words::*;

calls! {
    /// Programs and events inside the kernel.
    pub CALLS:
    perf_event_open (
        attr: Hook(&PERF_ATTR, &[]), pid: Tid, cpu: Int, group_fd: Fd, flags: Width(8, &Flags(&PERF_EVENT_OPEN_FLAGS))
    ) -> Ret::Fd, [DESC];
}

#[cfg(test)]
mod tests {
    use crate::testing::{bytes, case, check, words};

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
}
