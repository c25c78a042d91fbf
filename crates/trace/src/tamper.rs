//! What can be done to a system call from outside, as plain data: what is wanted, not how a kernel is made to do it.

use std::time::Duration;

/// What a call is made to return.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Returns {
    /// An error (errno(3)), 1..=4095.
    Error(u16),
    /// A value; 32-bit calls get its lower half. One that looks like an error is one to the program.
    Value(u64),
}

/// Bytes to be written to where an argument points.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Poke {
    /// The argument, from 0.
    pub arg: usize,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Everything that is done to one call.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Deed {
    /// What it returns. Without [`Deed::syscall`] or [`Deed::after`] it is then not made.
    pub returns: Option<Returns>,
    /// The call is made all the same; only its result is replaced, whatever it was.
    pub after: bool,
    /// Arguments that are replaced, from 0, for the time of the call.
    pub args: Vec<(usize, u64)>,
    /// Arguments that point to another string for the time of the call: without a NUL.
    pub paths: Vec<(usize, Vec<u8>)>,
    /// The call that is made in its place, by its name in every convention.
    pub syscall: Option<&'static str>,
    /// The signal that the task gets with it.
    pub signal: Option<i32>,
    /// How long the task is held before the call.
    pub delay_enter: Option<Duration>,
    /// How long the task is held after the call.
    pub delay_exit: Option<Duration>,
    /// What is written to memory before the call.
    pub poke_enter: Vec<Poke>,
    /// What is written to memory after the call.
    pub poke_exit: Vec<Poke>,
}

/// Which of the calls that a rule is for: numbers counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct When {
    /// The first.
    pub first: u32,
    /// The last; none: no end.
    pub last: Option<u32>,
    /// How many further the next one is, at least 1.
    pub step: u32,
}

impl Deed {
    /// Whether another call is made, or none.
    #[must_use]
    pub fn replaces(&self) -> bool {
        self.syscall.is_some() || self.returns.is_some() && !self.after
    }
}

impl When {
    /// Every one.
    pub const ALWAYS: When = When { first: 1, last: None, step: 1 };

    /// Whether the call of this number is one of them.
    #[must_use]
    pub fn has(&self, count: u32) -> bool {
        count >= self.first
            && self.last.is_none_or(|last| count <= last)
            && (count - self.first).is_multiple_of(self.step.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counting() {
        let of = |when: When| (1..=10).filter(|&n| when.has(n)).collect::<Vec<u32>>();
        assert_eq!(of(When::ALWAYS), (1..=10).collect::<Vec<_>>());
        assert_eq!(of(When { first: 3, last: Some(3), step: 1 }), [3]);
        assert_eq!(of(When { first: 2, last: None, step: 3 }), [2, 5, 8]);
        assert_eq!(of(When { first: 2, last: Some(7), step: 3 }), [2, 5]);
        assert!(!When { first: 2, last: None, step: 1 }.has(0));
    }
}
