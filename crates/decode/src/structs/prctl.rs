//! Records and packed words of prctl(2), arch_prctl(2) and seccomp(2).

use crate::hooks::filter::SECCOMP_INSTRUCTIONS;
use crate::words::*;

record! {
    /// `struct sock_fprog` with a seccomp program, linux/filter.h.
    pub SECCOMP_PROGRAM = sock_fprog {
        len: U16,
        filter: Hook(&SECCOMP_INSTRUCTIONS, &[len]),
    }
    /// `struct seccomp_notif_sizes`, linux/seccomp.h.
    pub NOTIF_SIZES = seccomp_notif_sizes {
        seccomp_notif: U16,
        seccomp_notif_resp: U16,
        seccomp_data: U16,
    }
}

/// A part that is a plain number, and its bits.
const fn rest(mask: u64, suffix: &'static str, shift: u8) -> Part {
    Part::Number { mask, shift, base: Base::Hex, suffix, zero: false }
}

/// `PR_SET_TAGGED_ADDR_CTRL`'s word.
pub static TAGGED_ADDR: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 1, table: &TAGGED_ADDR_ENABLE, zero: true },
        Part::Choice { mask: abi::c::PR_MTE_TCF_MASK, table: &PR_TAGGED_ADDR_MTE_TCF, zero: true },
        rest(0xffff << 3, "<<PR_MTE_TAG_SHIFT", 3),
        Part::Flags(&PR_TAGGED_ADDR_FLAGS),
        rest(!0xf_ffff, "", 0),
    ],
    unknown: "PR_TAGGED_ADDR_???",
};

/// Both ways named.
static TAGGED_ADDR_ENABLE: abi::Table =
    plain("pr_tagged_addr_enable", &[e(0, "!PR_TAGGED_ADDR_ENABLE"), e(1, "PR_TAGGED_ADDR_ENABLE")]);

const fn plain(name: &'static str, entries: &'static [abi::Entry]) -> abi::Table {
    abi::Table { name, unknown: "", sorted: true, entries, differs: &[] }
}

/// The states of the RISC-V vector unit, the unknown one as a number.
static RISCV_V_STATES: abi::Table = plain(
    "pr_riscv_v_states",
    &[
        e(0, "PR_RISCV_V_VSTATE_CTRL_DEFAULT"),
        e(1, "PR_RISCV_V_VSTATE_CTRL_OFF"),
        e(2, "PR_RISCV_V_VSTATE_CTRL_ON"),
        e(3, "0x3"),
    ],
);
/// The same for the next state, two bits further up.
static RISCV_V_NEXT: abi::Table = plain(
    "pr_riscv_v_states",
    &[
        e(0, "PR_RISCV_V_VSTATE_CTRL_DEFAULT<<2"),
        e(4, "PR_RISCV_V_VSTATE_CTRL_OFF<<2"),
        e(8, "PR_RISCV_V_VSTATE_CTRL_ON<<2"),
        e(12, "0x3<<2"),
    ],
);
/// Whether it is inherited, both ways named.
static RISCV_V_INHERIT: abi::Table =
    plain("pr_riscv_v_inherit", &[e(0, "!PR_RISCV_V_VSTATE_CTRL_INHERIT"), e(16, "PR_RISCV_V_VSTATE_CTRL_INHERIT")]);

/// `PR_RISCV_V_SET_CONTROL`'s word: the state now, the next one, whether it is inherited.
pub static RISCV_V: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 3, table: &RISCV_V_STATES, zero: true },
        Part::Choice { mask: 0xc, table: &RISCV_V_NEXT, zero: true },
        Part::Choice { mask: 0x10, table: &RISCV_V_INHERIT, zero: true },
        rest(!0x1f, "", 0),
    ],
    unknown: "",
};

/// `PR_SET_PTRACER`'s special value.
pub static PTRACER_ANY: abi::Table =
    plain("pr_set_ptracer", &[abi::Entry { value: 0xffff_ffff, name: "PR_SET_PTRACER_ANY" }]);

const fn e(value: u64, name: &'static str) -> abi::Entry {
    abi::Entry { value, name }
}
