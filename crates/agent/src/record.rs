//! A record of one call, and how it is read. The tracee can write anything there: nothing is taken on trust.

use model::Addr;
use model::memory::{Fault, Snapshot};
use model::plan::{Amount, Plan, When};

/// Length in bytes, the head included; written last (`u32`).
pub const SIZE: u32 = 0x00;
/// The class, which stands for a plan (`u32`).
pub const CLASS: u32 = 0x04;
/// Number of the call.
pub const NR: u32 = 0x08;
/// Six arguments.
pub const ARGS: u32 = 0x10;
/// The address behind the site.
pub const IP: u32 = 0x40;
/// Stack pointer.
pub const SP: u32 = 0x48;
/// Time stamp counter before the call.
pub const BEGAN: u32 = 0x50;
/// Time stamp counter after it.
pub const ENDED: u32 = 0x58;
/// The result.
pub const RESULT: u32 = 0x60;
/// Where the copies begin: each a length (`u64`), and as many bytes, filled up to a multiple of eight.
pub const COPIES: u32 = 0x68;

/// A record's fixed part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Record {
    /// Length in bytes, a multiple of eight.
    pub size: usize,
    /// Class.
    pub class: u32,
    /// Number of the call.
    pub nr: u64,
    /// Arguments.
    pub args: [u64; 6],
    /// The address behind the site.
    pub ip: u64,
    /// Stack pointer.
    pub sp: u64,
    /// Time stamp counter before the call.
    pub began: u64,
    /// Time stamp counter after it.
    pub ended: u64,
    /// The result.
    pub result: u64,
}

fn word(bytes: &[u8], at: u32) -> Option<u64> {
    let at = at as usize;
    Some(u64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?))
}

impl Record {
    /// Reads the fixed part. `None` if there is not so much.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Record> {
        let head = word(bytes, SIZE)?;
        let mut args = [0; 6];
        for (arg, at) in args.iter_mut().zip((ARGS..).step_by(8)) {
            *arg = word(bytes, at)?;
        }
        Some(Record {
            size: (head & 0xffff_ffff) as usize,
            class: (head >> 32) as u32,
            nr: word(bytes, NR)?,
            args,
            ip: word(bytes, IP)?,
            sp: word(bytes, SP)?,
            began: word(bytes, BEGAN)?,
            ended: word(bytes, ENDED)?,
            result: word(bytes, RESULT)?,
        })
    }

    /// Whether the kernel takes the result for an error.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.result > 0u64.wrapping_sub(4096)
    }

    /// Puts the copied bytes of a record into a snapshot. Stops where the record does not fit its plan.
    pub fn memory(&self, bytes: &[u8], plan: &Plan, into: &mut Snapshot) {
        let mut at = COPIES as usize;
        for copy in &plan.copies {
            let Some(len) = word(bytes, at as u32) else { return };
            let Ok(len) = usize::try_from(len) else { return };
            at += 8;
            let Some(data) = at.checked_add(len).and_then(|end| bytes.get(at..end)) else { return };
            let address = self.args.get(usize::from(copy.at.0)).copied().unwrap_or(0);
            // A text that was copied to its limit goes on; all else ends where the copy ends for whoever asks.
            let whole = copy.amount != Amount::Nul || len < most(copy.most) as usize;
            if address != 0 && (len > 0 || copy.when == When::Enter) {
                into.push(Addr(address), data, (!whole).then_some(Fault::NotCaptured));
            }
            at += len.next_multiple_of(8);
        }
    }
}

/// How much of a text is copied: paths whole, so that none has to be read on.
#[must_use]
pub fn most(plan: u32) -> u32 {
    if plan >= 256 { 4096 } else { plan }
}

/// The longest record that a plan can make.
#[must_use]
pub fn longest(plan: &Plan) -> usize {
    let copies = plan.copies.iter().map(|copy| {
        let most = if copy.amount == Amount::Nul { most(copy.most) } else { copy.most };
        8 + (most as usize).next_multiple_of(8)
    });
    COPIES as usize + copies.sum::<usize>()
}
