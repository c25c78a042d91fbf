//! perf_event_open(2)'s `struct perf_event_attr` (linux/perf_event.h): a size of its own, bit fields, unions.

use std::fmt::Write as _;

use abi::At;
use abi::layout::perf_event_attr as layout;
use abi::names::{
    CLOCKNAMES, HW_BREAKPOINT_OTHER, HW_BREAKPOINT_TYPE, PERF_ATTR_SIZE, PERF_BRANCH_SAMPLE_TYPE,
    PERF_EVENT_READ_FORMAT, PERF_EVENT_SAMPLE_FORMAT, PERF_SW_IDS, PERF_TYPE_ID,
};
use bumpalo::collections::{String as BumpString, Vec as BumpVec};
use model::value::{Base, Field, Num, Of, Rest, Show, Value};

use crate::structs::perf::{CACHE_CONFIG, HARDWARE_CONFIG};
use crate::ty::{Arg, Hook, Phase};
use crate::walk::{Site, Walk};

/// The attributes of an event. The kernel writes the size that it expects when it does not like the given one.
pub static PERF_ATTR: Hook = Hook {
    name: "perf_event_attr",
    reads: "the structure up to the size in it, before the call; the size after it",
    phase: Phase::Both,
    size: None,
    run: perf_attr,
};

/// The first published size: smaller ones are refused, 0 means this one.
const FIRST_SIZE: u64 = abi::c::PERF_ATTR_SIZE_VER0;
/// The bit fields between `read_format` and `wakeup_events` have no address of their own.
const BITS: At = At { offset: [40; 3], size: [8; 3] };

/// The names of the one-bit fields, from bit 0 on; precise_ip has two bits and stands at [`PRECISE_IP`].
const FLAGS: [(u32, &str); 36] = [
    (0, "disabled"),
    (1, "inherit"),
    (2, "pinned"),
    (3, "exclusive"),
    (4, "exclude_user"),
    (5, "exclude_kernel"),
    (6, "exclude_hv"),
    (7, "exclude_idle"),
    (8, "mmap"),
    (9, "comm"),
    (10, FREQ_NAME),
    (11, "inherit_stat"),
    (12, "enable_on_exec"),
    (13, "task"),
    (14, "watermark"),
    (17, "mmap_data"),
    (18, "sample_id_all"),
    (19, "exclude_host"),
    (20, "exclude_guest"),
    (21, "exclude_callchain_kernel"),
    (22, "exclude_callchain_user"),
    (23, "mmap2"),
    (24, "comm_exec"),
    (25, "use_clockid"),
    (26, "context_switch"),
    (27, "write_backward"),
    (28, "namespaces"),
    (29, "ksymbol"),
    (30, "bpf_event"),
    (31, "aux_output"),
    (32, "cgroup"),
    (33, "text_poke"),
    (34, "build_id"),
    (35, "inherit_thread"),
    (36, "remove_on_exec"),
    (37, "sigtrap"),
];
const FREQ_NAME: &str = "freq";
const FREQ: u64 = 1 << 10;
const WATERMARK: u64 = 1 << 14;
const PRECISE_IP: u32 = 15;
const USE_CLOCKID: u64 = 1 << 25;
/// From this bit on the word is reserved (strace(1) 7.2 counts defer_callchain and defer_output to it as well).
const RESERVED: u32 = 38;

/// What the two bits of precise_ip ask for, see perf_event_open(2).
const SKID: [&str; 4] = ["arbitrary skid", "constant skid", "requested to have 0 skid", "must have 0 skid"];

struct Attr<'b, 'a> {
    bytes: &'b [u8],
    /// How much of it the program gave; fields behind that do not exist.
    given: usize,
    abi: abi::Abi,
    fields: BumpVec<'a, Field<'a>>,
}

impl<'a> Attr<'_, 'a> {
    fn num(&self, at: At) -> Num {
        let (from, size) = (at.offset(self.abi), at.size(self.abi));
        let mut bits = 0;
        for (i, &byte) in self.bytes.get(from..from + size).unwrap_or(&[]).iter().enumerate() {
            let shift = if self.abi.big_endian() { size - 1 - i } else { i };
            bits |= u64::from(byte) << (8 * shift);
        }
        Num::new(bits, size as u8)
    }

    fn given(&self, at: At) -> bool {
        at.offset(self.abi) < self.given
    }

    fn push(&mut self, name: &'static str, value: Value<'a>, show: Show) {
        self.fields.push(Field { name, value, show });
    }

    /// A field that an abbreviating view leaves out; only if the structure reaches so far.
    fn later(&mut self, name: &'static str, at: At, value: impl FnOnce(Num) -> Value<'a>) {
        if self.given(at) {
            let value = value(self.num(at));
            self.push(name, value, Show::Verbose);
        }
    }

    /// One bit, of interest to an abbreviating view when it is set.
    fn bit(&mut self, name: &'static str, set: bool) {
        let show = if set { Show::Always } else { Show::Verbose };
        self.push(name, Value::Int(Num::new(set.into(), 1), Base::Udec), show);
    }
}

fn perf_attr<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let (Site::Reg(raw) | Site::Mem(model::Addr(raw), _)) = site;
    let at = model::Addr(raw);
    if at.is_null() {
        return Value::ptr(at);
    }
    let known = layout::SIZE.of(walk.abi());
    let size_at = at.offset(layout::size.offset(walk.abi()) as u64);
    let Ok(size) = walk.before_call(|walk| walk.read_num(size_at, 4)) else { return Value::ptr(at) };
    let given = if size == 0 { FIRST_SIZE } else { size };
    if given < FIRST_SIZE {
        return Value::ptr(at);
    }
    let shown = given.min(known as u64) as usize;
    // An abbreviating view stops before `wakeup_events`, and so needs no more.
    let needed = if walk.limits().brief { layout::wakeup_events.offset(walk.abi()) } else { shown };
    let bytes = walk.before_call(|walk| walk.read_some(at, shown));
    if bytes.len() < needed {
        return Value::ptr(at);
    }
    let after = walk.after_call(|walk| walk.read_num(size_at, 4)).unwrap_or(size);

    let whole = walk.arena.alloc_slice_fill_copy(known, 0u8);
    whole[..bytes.len()].copy_from_slice(bytes);
    let mut attr =
        Attr { bytes: whole, given: shown, abi: walk.abi(), fields: BumpVec::with_capacity_in(64, walk.arena) };
    let size_name = |size| Value::Name(Num::new(size, 4), &PERF_ATTR_SIZE, None);
    let size = if size == after {
        size_name(size)
    } else {
        Value::Changed(walk.put(size_name(size)), walk.put(size_name(after)))
    };
    fill(&mut attr, walk, size);
    let rest = if given > known as u64 { Rest::More } else { Rest::End };
    Value::To(at, walk.put(Value::Struct { fields: attr.fields.into_bump_slice(), rest }))
}

fn fill<'a>(attr: &mut Attr<'_, 'a>, walk: &Walk<'_, 'a>, size: Value<'a>) {
    let hex = |num| Value::Int(num, Base::Hex);
    let udec = |num| Value::Int(num, Base::Udec);
    let flags = |num, table| Value::Flags(num, Of::One(table));

    let kind = attr.num(layout::r#type);
    attr.push("type", Value::Name(kind, &PERF_TYPE_ID, None), Show::Always);
    attr.push("size", size, Show::Always);
    let config = attr.num(layout::config);
    let config = match kind.bits {
        abi::c::PERF_TYPE_HARDWARE => Value::Flags(config, Of::Apart(&HARDWARE_CONFIG)),
        abi::c::PERF_TYPE_SOFTWARE => Value::Name(config, &PERF_SW_IDS, None),
        abi::c::PERF_TYPE_TRACEPOINT => udec(config),
        abi::c::PERF_TYPE_HW_CACHE => Value::Flags(config, Of::Apart(&CACHE_CONFIG)),
        _ => hex(config),
    };
    attr.push("config", config, Show::Always);
    let bits = attr.num(BITS).bits;
    let period = udec(attr.num(layout::sample_period));
    attr.push(if bits & FREQ != 0 { "sample_freq" } else { "sample_period" }, period, Show::Always);
    let sample_type = attr.num(layout::sample_type);
    attr.push("sample_type", flags(sample_type, &PERF_EVENT_SAMPLE_FORMAT), Show::Always);
    attr.push("read_format", flags(attr.num(layout::read_format), &PERF_EVENT_READ_FORMAT), Show::Always);

    for (bit, name) in FLAGS {
        if bit == PRECISE_IP + 2 {
            let precise = bits >> PRECISE_IP & 3;
            let value = walk.noted(udec(Num::new(precise, 1)), Value::bare(SKID[precise as usize]));
            attr.push("precise_ip", value, Show::Always);
        }
        attr.bit(name, bits >> bit & 1 != 0);
    }
    let reserved = bits >> RESERVED;
    if reserved != 0 {
        attr.push("__reserved_1", walk.noted(hex(Num::new(reserved, 8)), Value::bare("Bits 63..38")), Show::Always);
    }

    attr.later(if bits & WATERMARK != 0 { "wakeup_watermark" } else { "wakeup_events" }, layout::wakeup_events, udec);
    if kind.bits == abi::c::PERF_TYPE_BREAKPOINT {
        // The kernel has a name for combinations of its three bits that are of no use.
        let table = |bits| if bits <= 7 { &HW_BREAKPOINT_TYPE } else { &HW_BREAKPOINT_OTHER };
        attr.later("bp_type", layout::bp_type, |num| Value::Name(num, table(num.bits), None));
        attr.later("bp_addr", layout::bp_addr, hex);
        attr.later("bp_len", layout::bp_len, udec);
    } else {
        attr.later("config1", layout::config1, hex);
        attr.later("config2", layout::config2, hex);
    }
    if sample_type.bits & abi::c::PERF_SAMPLE_BRANCH_STACK != 0 {
        attr.later("branch_sample_type", layout::branch_sample_type, |num| flags(num, &PERF_BRANCH_SAMPLE_TYPE));
    }
    attr.later("sample_regs_user", layout::sample_regs_user, hex);
    if sample_type.bits & abi::c::PERF_SAMPLE_STACK_USER != 0 {
        attr.later("sample_stack_user", layout::sample_stack_user, hex);
    }
    if bits & USE_CLOCKID != 0 {
        attr.later("clockid", layout::clockid, |num| Value::Name(num, &CLOCKNAMES, None));
    }
    attr.later("sample_regs_intr", layout::sample_regs_intr, hex);
    attr.later("aux_watermark", layout::aux_watermark, udec);
    // The two bytes behind sample_max_stack are reserved.
    let at = layout::sample_max_stack.offset(attr.abi);
    let padding = u64::from(attr.bytes[at + 2]) | u64::from(attr.bytes[at + 3]) << 8;
    attr.later("sample_max_stack", layout::sample_max_stack, |num| {
        if padding == 0 {
            return udec(num);
        }
        let mut note = BumpString::new_in(walk.arena);
        let _ = write!(note, "bytes {}..{}: {padding:#x}", at + 2, at + 3);
        walk.noted(udec(num), Value::bare(note.into_bump_str()))
    });
    attr.later("aux_sample_size", layout::aux_sample_size, udec);
    if attr.given(layout::aux_action) {
        let action = attr.num(layout::aux_action).bits;
        for (bit, name) in ["aux_start_paused", "aux_pause", "aux_resume"].into_iter().enumerate() {
            attr.push(name, udec(Num::new(action >> bit & 1, 1)), Show::Verbose);
        }
        if action >> 3 != 0 {
            let value = walk.noted(hex(Num::new(action >> 3, 4)), Value::bare("Bits 931..959"));
            attr.push("__reserved_3", value, Show::Verbose);
        }
    }
    attr.later("sig_data", layout::sig_data, hex);
    attr.later("config3", layout::config3, hex);
    attr.later("config4", layout::config4, hex);
}
