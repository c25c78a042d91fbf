//! Packed words of perf_event_open(2), linux/perf_event.h.

use crate::words::*;

/// The event of PERF_TYPE_HARDWARE; the upper half chooses among the kinds of CPUs of a machine.
pub static HARDWARE_CONFIG: Flagset = Flagset {
    parts: &[
        Part::Number { mask: 0xffff_ffff_0000_0000, shift: 32, base: Base::Hex, suffix: "<<32", zero: false },
        Part::Choice { mask: 0xffff_ffff, table: &PERF_HW_ID, zero: true },
    ],
    unknown: "",
};

/// The event of PERF_TYPE_HW_CACHE: which cache, which operation, which outcome.
pub static CACHE_CONFIG: Flagset = Flagset {
    parts: &[
        Part::Number { mask: 0xffff_ffff_0000_0000, shift: 32, base: Base::Hex, suffix: "<<32", zero: false },
        Part::Number { mask: 0xff00_0000, shift: 24, base: Base::Hex, suffix: "<<24", zero: false },
        Part::Shifted { mask: 0xff_0000, shift: 16, table: &PERF_HW_CACHE_OP_RESULT_ID, suffix: "<<16" },
        Part::Shifted { mask: 0xff00, shift: 8, table: &PERF_HW_CACHE_OP_ID, suffix: "<<8" },
        Part::Choice { mask: 0xff, table: &PERF_HW_CACHE_ID, zero: true },
    ],
    unknown: "",
};
