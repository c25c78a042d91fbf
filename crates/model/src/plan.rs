//! Capture plans: which bytes a row needs, and when. Plain data, so that the tracer can gather them in one kernel
//! entry, and the in-tracee fast path can execute the same plan without the tracer.

/// When bytes are to be copied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    /// Before the kernel sees the call.
    Enter,
    /// After the call, when it did not fail.
    Exit,
}

/// Where a number or an address comes from: a register argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ArgIndex(pub u8);

/// How many bytes to copy.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Amount {
    /// This many.
    Fixed(u32),
    /// `unit` × an argument's value.
    Arg {
        /// Which argument counts.
        arg: ArgIndex,
        /// Bytes for each.
        unit: u32,
    },
    /// `unit` × the result.
    Ret {
        /// Bytes for each.
        unit: u32,
    },
    /// Up to a NUL, inclusive.
    Nul,
}

/// One piece of a plan: bytes at the address in an argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Copy {
    /// When.
    pub when: When,
    /// The argument that holds the address.
    pub at: ArgIndex,
    /// How many bytes.
    pub amount: Amount,
    /// Never more than this many bytes.
    pub most: u32,
}

/// What a row needs.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plan {
    /// The pieces that can be known from registers alone.
    pub copies: Vec<Copy>,
    /// Whether that is all: false where the row follows pointers in memory, or a hook reads as it goes. What a plan
    /// does not name is read on demand through the overlay.
    pub complete: bool,
    /// Whether the row needs bytes as they were before the call, because the kernel overwrites them.
    pub needs_before: bool,
}
