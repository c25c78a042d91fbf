//! The words that all rooms of strobe share: addresses, foreign memory, values, capture plans.
//!
//! `decode` turns registers and [`memory::Memory`] into [`value::Value`]s, `trace` produces the events, `render` shows
//! them. The three do not know one another: they meet here. Nothing in this crate does I/O or looks up a name in a
//! process; a value holds bits and a reference to the table that names them.

#![forbid(unsafe_code)]

pub mod classes;
pub mod event;
pub mod guard;
pub mod lookup;
pub mod memory;
pub mod plan;
pub mod stack;
pub mod value;

pub use classes::Classes;
pub use memory::{Addr, Fault, Memory};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A kernel thread id, as `gettid(2)` returns it in the tracer's pid namespace.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Tid(pub i32);

impl std::fmt::Display for Tid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A hash for words that nobody can choose to collide in number, like ids and addresses that the kernel or this program
/// gives: one multiplication for each.
#[derive(Clone, Copy, Default, Debug)]
pub struct WordHasher(u64);

impl Hasher for WordHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(u64::from(byte));
        }
    }
    fn write_i32(&mut self, word: i32) {
        self.write_u64(u64::from(word.cast_unsigned()));
    }
    fn write_isize(&mut self, word: isize) {
        self.write_u64(word as u64);
    }
    fn write_usize(&mut self, word: usize) {
        self.write_u64(word as u64);
    }
    fn write_u64(&mut self, word: u64) {
        // Fibonacci hashing; the rotation brings the mixed high bits down to where the table looks.
        self.0 = (self.0 ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(26);
    }
}

/// A table by such words.
pub type WordMap<K, V> = HashMap<K, V, BuildHasherDefault<WordHasher>>;

/// What is known of each of some tasks.
pub type TidMap<V> = WordMap<Tid, V>;
