//! A record of one call, and how it is read. The tracee can write anything there: nothing is taken on trust.

use model::Addr;
use model::lookup::{Found, Socket};
use model::memory::{Fault, Snapshot};
use model::plan::{Amount, Pieces, Plan, When};

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

/// `sizeof(struct stat)` of x86_64 (asm/stat.h), and where `st_mode` and `st_rdev` stand in it.
pub(crate) const STAT: usize = 144;
const STAT_MODE: usize = 24;
const STAT_RDEV: u32 = 40;

/// `TCP_CLOSE` (net/tcp_states.h).
const CLOSED: u8 = 7;

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

    /// The number of the call alone. `None` if there is not so much.
    #[must_use]
    pub fn number(bytes: &[u8]) -> Option<u64> {
        word(bytes, NR)
    }

    /// Whether the kernel takes the result for an error.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.result > 0u64.wrapping_sub(4096)
    }

    /// The pieces of a record, as its plan has them: where the bytes of each begin, and how many there are; as far as it fits
    /// its plan.
    fn pieces(bytes: &[u8], plan: &Plan) -> Pieces {
        let mut at = COPIES as usize;
        let mut pieces = Pieces::default();
        for _ in &plan.copies {
            let Some(len) = word(bytes, at as u32).and_then(|len| usize::try_from(len).ok()) else { break };
            at += 8;
            if at.checked_add(len).is_none_or(|end| end > bytes.len()) {
                break;
            }
            pieces.push(at, len);
            at += len.next_multiple_of(8);
        }
        pieces
    }

    /// What the call has made, as far as the record tells.
    pub fn found(&self, bytes: &[u8], plan: &Plan, into: &mut Vec<Found>) {
        let pieces = Record::pieces(bytes, plan);
        let piece = |copy: u8| pieces.bytes(copy, bytes);
        let (mut protocol, mut closed) = (None, false);
        for (own, copy) in (0u8..).zip(&plan.copies) {
            let Some(data) = piece(own) else { continue };
            let fd = copy.linked(&self.args, self.result, &piece);
            let (fd, stat) = match (copy.amount, fd) {
                (Amount::Cwd, _) => (None, false),
                (Amount::Link { stat }, Some(_)) => (fd, stat),
                (Amount::Address { peer }, Some(_)) => {
                    let at = into.iter().position(|found| found.fd == fd).unwrap_or_else(|| {
                        into.push(Found { fd, link: Vec::new(), kind: None, socket: None });
                        into.len() - 1
                    });
                    let socket = into[at].socket.get_or_insert_with(Socket::default);
                    *(if peer { &mut socket.peer } else { &mut socket.local }) = data.to_vec();
                    continue;
                }
                (Amount::State, _) => {
                    closed = data.first() == Some(&CLOSED);
                    continue;
                }
                (Amount::Protocol { .. }, _) => {
                    protocol = data.split(|byte| *byte == 0).next();
                    continue;
                }
                _ => continue,
            };
            let (head, link) = data.split_at(if stat { STAT.min(data.len()) } else { 0 });
            let mode = head.get(STAT_MODE..STAT_MODE + 4).and_then(|word| word.try_into().ok()).map(u32::from_le_bytes);
            let kind = mode.zip(word(head, STAT_RDEV));
            if !link.is_empty() {
                into.push(Found { fd, link: link.to_vec(), kind, socket: None });
            }
        }
        for found in into.iter_mut().filter(|found| found.fd.is_some()) {
            if let Some(protocol) = protocol.filter(|protocol| !protocol.is_empty()) {
                found.socket.get_or_insert_with(Socket::default).protocol = protocol.to_vec();
            }
            if let Some(socket) = &mut found.socket {
                socket.closed = closed;
            }
        }
    }

    /// The pieces that were copied before the call, of a record that is still open.
    #[must_use]
    pub fn early(bytes: &[u8], plan: &Plan) -> Pieces {
        Record::pieces(bytes, plan).first(plan.copies.iter().filter(|copy| copy.when == When::Before).count())
    }

    /// Puts the copied bytes of a record into a snapshot: of the memory at the call's entry, or at its exit. Stops where the
    /// record does not fit its plan.
    pub fn memory(&self, bytes: &[u8], plan: &Plan, after: bool, into: &mut Snapshot) {
        self.put(&Record::pieces(bytes, plan), bytes, plan, after, into);
    }

    /// The same of pieces that lie in `bytes`, wherever they came from.
    pub fn put(&self, pieces: &Pieces, bytes: &[u8], plan: &Plan, after: bool, into: &mut Snapshot) {
        let piece = |copy: u8| pieces.bytes(copy, bytes);
        // What is looked for first is found first.
        let order: &[When] = match after {
            false => &[When::Before, When::Enter],
            true => &[When::Exit, When::Interrupted, When::Enter, When::Before],
        };
        for when in order {
            for (own, copy) in (0u8..).zip(&plan.copies).filter(|(_, copy)| copy.when == *when) {
                // What is asked of the kernel, and is no memory, has none.
                let Some((address, _)) = copy.extent(&self.args, self.result, &piece) else { continue };
                let Some(data) = piece(own) else { continue };
                match copy.amount {
                    Amount::Lengths { at } => lengths(address, at, data, into),
                    Amount::Buffers { copy, .. } => buffers(piece(copy).unwrap_or_default(), data, into),
                    amount => {
                        // A text that was copied to its limit goes on; all else ends where the copy ends for whoever asks.
                        let whole = amount != Amount::Nul || data.len() < most(copy.most) as usize;
                        if !data.is_empty() || when.is_entry() {
                            into.push(Addr(address), data, (!whole).then_some(Fault::NotCaptured));
                        }
                    }
                }
            }
        }
    }
}

/// Puts the lengths of records of varying length where they stand in them.
fn lengths(mut address: u64, at: u8, data: &[u8], into: &mut Snapshot) {
    for len in data.chunks_exact(2) {
        into.push(Addr(address.wrapping_add(at.into())), len, None);
        let [low, high] = [0, 1].map(|at| len.get(at).copied().unwrap_or(0));
        address = address.wrapping_add(u16::from_le_bytes([low, high]).into());
    }
}

/// Puts what buffers hold where a vector says that they lie.
fn buffers(vector: &[u8], data: &[u8], into: &mut Snapshot) {
    let mut at = 0usize;
    for place in vector.chunks_exact(16) {
        let (Some(base), Some(len)) = (word(place, 0), word(data, at as u32)) else { return };
        at += 8;
        let end = usize::try_from(len).ok().and_then(|len| at.checked_add(len));
        let Some(own) = end.and_then(|end| data.get(at..end)) else { return };
        if base != 0 && !own.is_empty() {
            into.push(Addr(base), own, None);
        }
        at += own.len().next_multiple_of(8);
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
