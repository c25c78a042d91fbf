//! The words that all rooms of strobe share: addresses, foreign memory, values, capture plans.
//!
//! `decode` turns registers and [`memory::Memory`] into [`value::Value`]s, `trace` produces the events, `render` shows
//! them. The three do not know one another: they meet here. Nothing in this crate does I/O or looks up a name in a
//! process; a value holds bits and a reference to the table that names them.

#![forbid(unsafe_code)]

pub mod classes;
pub mod event;
pub mod lookup;
pub mod memory;
pub mod plan;
pub mod stack;
pub mod value;

pub use classes::Classes;
pub use memory::{Addr, Fault, Memory};

/// A kernel thread id, as `gettid(2)` returns it in the tracer's pid namespace.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Tid(pub i32);

impl std::fmt::Display for Tid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
