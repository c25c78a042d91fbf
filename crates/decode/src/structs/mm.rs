//! Packed words of memory mappings and memory policies.

use crate::words::*;

/// mmap(2)'s flags: the type, flags, and the logarithm of the huge page size.
pub static MMAP: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0xf, table: &MMAP_FLAGS, zero: true },
        Part::Flags(&MMAP_FLAGS),
        Part::Number { mask: 0xfc00_0000, shift: 26, base: Base::Udec, suffix: "<<MAP_HUGE_SHIFT", zero: false },
    ],
    unknown: "MAP_???",
};

/// The modes of a memory policy, without a placeholder: what is unknown stays with the flags.
static MODES: abi::Table = abi::Table { unknown: "", ..MPOL_MODES };

/// A memory policy: its mode and mode flags.
pub static MPOL: Flagset = Flagset {
    parts: &[Part::Choice { mask: !0xe000, table: &MODES, zero: true }, Part::Flags(&MPOL_MODE_FLAGS)],
    unknown: "MPOL_???",
};
