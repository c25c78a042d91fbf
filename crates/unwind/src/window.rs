//! The stack of a task, read in pieces.

use model::{Addr, Memory};

/// Bytes read at once after the first piece.
const PIECE: usize = 16 << 10;
/// The first piece, at least and at most.
const FIRST: (usize, usize) = (2 << 10, 64 << 10);
/// Bytes kept below a new piece: what a frame saved lies a little below its caller's.
const BELOW: u64 = 256;

/// A piece of foreign memory that moves up with the frames. Most stacks are one read: the first piece is as large as the
/// last stack turned out to be deep.
#[derive(Default)]
pub(crate) struct Window {
    base: u64,
    bytes: Vec<u8>,
    len: usize,
    deepest: usize,
    /// Pieces that may still be read for this stack.
    left: u32,
}

impl Window {
    /// Begins a new stack, which allows so many frames.
    pub(crate) fn begin(&mut self, sp: u64, memory: &dyn Memory, frames: u32) {
        self.left = frames.saturating_mul(4).saturating_add(64);
        let wanted = (self.deepest + self.deepest / 4).clamp(FIRST.0, FIRST.1);
        self.deepest = 0;
        self.fill(sp, wanted, memory);
        self.base = sp;
    }

    fn fill(&mut self, at: u64, wanted: usize, memory: &dyn Memory) {
        if self.bytes.len() < wanted {
            self.bytes.resize(wanted, 0);
        }
        self.base = at;
        self.len = memory.read(Addr(at), &mut self.bytes[..wanted]).unwrap_or(0);
    }

    fn held(&self, at: u64, size: usize) -> Option<&[u8]> {
        let from = usize::try_from(at.checked_sub(self.base)?).ok()?;
        self.bytes[..self.len].get(from..from.checked_add(size)?)
    }

    /// A word of 4 or 8 bytes; none where it cannot be read.
    pub(crate) fn word(&mut self, at: u64, size: usize, memory: &dyn Memory) -> Option<u64> {
        if self.held(at, size).is_none() {
            self.left = self.left.checked_sub(1)?;
            self.fill(at.saturating_sub(BELOW), PIECE, memory);
            if self.held(at, size).is_none() {
                // The page below is another mapping, or none.
                self.fill(at, PIECE, memory);
            }
        }
        let bytes = self.held(at, size)?;
        let mut word = [0; 8];
        word[..size].copy_from_slice(bytes);
        Some(u64::from_le_bytes(word))
    }

    /// Notes how far up a stack went.
    pub(crate) fn reached(&mut self, from: u64, to: u64) {
        self.deepest = usize::try_from(to.saturating_sub(from)).unwrap_or(FIRST.1);
    }
}
