//! Capture plans: which bytes a row needs, and when. Plain data, so that the tracer can gather them in one kernel
//! entry, and the in-tracee fast path can execute the same plan without the tracer.

use crate::memory::{Addr, Fault, Memory, Snapshot};

/// When bytes are to be copied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    /// Before the kernel sees the call, which overwrites them.
    Before,
    /// As they are before the call, which leaves them as they are: so they may as well be copied after it, when the kernel
    /// has accepted the pointer.
    Enter,
    /// After the call, when it did not fail.
    Exit,
    /// After the call, when a signal has interrupted it.
    Interrupted,
}

impl When {
    /// Whether that is what the memory of the call's entry is to hold.
    #[must_use]
    pub fn is_entry(self) -> bool {
        matches!(self, When::Before | When::Enter)
    }

    /// Whether bytes are to be copied behind a call that ended with this result, as the kernel gives it.
    #[must_use]
    pub fn applies(self, result: u64) -> bool {
        // EINTR, and what the kernel has instead before a signal is delivered (linux/errno.h).
        let error = result.wrapping_neg();
        match self {
            When::Before | When::Enter => true,
            When::Exit => !(1..4096).contains(&error),
            When::Interrupted => error == 4 || (512..=516).contains(&error),
        }
    }
}

/// A register argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ArgIndex(pub u8);

/// Where a number or an address comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// A register argument.
    Arg(ArgIndex),
    /// The result; for pieces that are no memory.
    Ret,
    /// A word in what an earlier piece of the plan has copied, counted from 0; nothing if that was not copied, or is not
    /// so long.
    Field {
        /// Which piece.
        copy: u8,
        /// Where in it.
        offset: u16,
        /// 2, 4 or 8 bytes.
        size: u8,
    },
}

impl From<ArgIndex> for Source {
    fn from(arg: ArgIndex) -> Source {
        Source::Arg(arg)
    }
}

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
    /// As many as the result says, but no more than an argument.
    Least {
        /// Which argument.
        arg: ArgIndex,
    },
    /// `unit` for every `1 << shift` of an argument's value, the last one not full.
    Blocks {
        /// Which argument counts.
        arg: ArgIndex,
        /// How many of it make a block: the exponent of a power of two.
        shift: u8,
        /// Bytes for each block.
        unit: u32,
    },
    /// `unit` × a number in an earlier piece.
    Field {
        /// Which piece.
        copy: u8,
        /// Where in it.
        offset: u16,
        /// 4 or 8 bytes.
        size: u8,
        /// Bytes for each.
        unit: u32,
        /// No less than this many bytes.
        least: u32,
    },
    /// What the kernel says a descriptor is that the call has made (`/proc/self/fd/N`), of the number that stands where the
    /// address would; it is asked right behind the call. With `stat`, a `struct stat` of it comes first.
    Link {
        /// Whether its kind is asked, too.
        stat: bool,
    },
    /// What the working directory is then (`/proc/self/cwd`).
    Cwd,
    /// Nothing; but if the descriptor in that argument is a netlink socket, the call stops: how its messages are shown depends
    /// on what the socket is at that moment.
    NotNetlink,
    /// What the kernel calls the protocol of the socket whose number stands where the address would
    /// (`system.sockprotoname`, linux/net/socket.c), with its NUL. The call stops if that is none of TCP and UDP over IPv4 and
    /// IPv6, nor with `unix` a Unix one: how the name of such a socket comes to be is not known from the calls.
    Protocol {
        /// Unix sockets are right, too.
        unix: bool,
    },
    /// The address of the socket whose number stands where the address would (getsockname(2)), or the one that it is connected
    /// to (getpeername(2)); nothing if there is none.
    Address {
        /// The one that it is connected to.
        peer: bool,
    },
    /// The state of the TCP socket whose number stands where the address would (`tcpi_state` of linux/tcp.h), a byte; nothing of
    /// others.
    State,
    /// Nothing; but if what stands where the address would is not zero, the call stops.
    Zero,
    /// Nothing; but if what stands where the address would is this, the call stops.
    Unlike {
        /// What it must not be.
        value: u16,
    },
    /// Up to a NUL, inclusive.
    Nul,
    /// Records of varying length, one behind the other, as many bytes as the result says: only the 16 bits of each that
    /// tell its length, which stand `at` so many bytes into it. A piece of two bytes for each.
    Lengths {
        /// Where in a record.
        at: u8,
    },
    /// What the buffers hold that an earlier piece describes, an array of `struct iovec` (linux/uio.h): of each no more than
    /// `each` bytes.
    Buffers {
        /// Which piece.
        copy: u8,
        /// The result says how many bytes they hold together; otherwise they are full.
        filled: bool,
        /// Bytes of each buffer.
        each: u32,
    },
}

/// A condition on an argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Test {
    /// Which argument.
    pub arg: ArgIndex,
    /// Bits that count.
    pub mask: u64,
    /// What they are to be, or not to be.
    pub value: u64,
    /// Whether they are to be that.
    pub is: bool,
}

impl Test {
    /// Whether it holds.
    #[must_use]
    pub fn holds(self, args: &[u64; 6]) -> bool {
        let arg = args.get(usize::from(self.arg.0)).copied().unwrap_or(0);
        (arg & self.mask == self.value) == self.is
    }
}

/// What becomes of bytes beyond the most that are copied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Beyond {
    /// Nobody needs them.
    Cut,
    /// They are needed as well: a program that records its calls has to stop for this one.
    Stop,
}

/// One piece of a plan: bytes at an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Copy {
    /// When.
    pub when: When,
    /// Where the address stands.
    pub at: Source,
    /// How many bytes.
    pub amount: Amount,
    /// Never more than this many bytes; of [`Amount::Lengths`] that many pieces of two bytes make them, of
    /// [`Amount::Buffers`] the buffers' bytes with a length of eight bytes before each.
    pub most: u32,
    /// What becomes of more.
    pub beyond: Beyond,
    /// Only if all of these hold.
    pub only: [Option<Test>; 2],
}

/// A number of so many bytes, 8 at most, in an earlier piece; nothing where that is not as long.
fn field<'p>(piece: &dyn Fn(u8) -> Option<&'p [u8]>, copy: u8, offset: u16, size: u8) -> Option<u64> {
    let bytes = piece(copy)?.get(usize::from(offset)..)?.get(..usize::from(size))?;
    let mut word = [0; 8];
    word.get_mut(..bytes.len())?.copy_from_slice(bytes);
    Some(u64::from_le_bytes(word))
}

impl Copy {
    /// A piece that is copied whenever there is an address, and cut at `most`.
    #[must_use]
    pub const fn new(when: When, at: ArgIndex, amount: Amount, most: u32) -> Copy {
        Copy { when, at: Source::Arg(at), amount, most, beyond: Beyond::Cut, only: [None; 2] }
    }

    /// Where its bytes lie and how many there are, however many are copied; nothing where there is no address, a condition
    /// does not hold, or what that depends on was not copied. `piece` gives the bytes of an earlier piece. What
    /// [`Amount::Nul`] and [`Amount::Buffers`] find is not known ahead: the most that they can be. What is no memory has none.
    #[must_use]
    pub fn extent<'p>(
        &self,
        args: &[u64; 6],
        result: u64,
        piece: &dyn Fn(u8) -> Option<&'p [u8]>,
    ) -> Option<(u64, u64)> {
        let arg = |arg: ArgIndex| args.get(usize::from(arg.0)).copied().unwrap_or(0);
        let field = |copy, offset, size| field(piece, copy, offset, size);
        if !self.wanted(args) {
            return None;
        }
        let at = match self.at {
            Source::Arg(index) => arg(index),
            Source::Ret => return None,
            Source::Field { copy, offset, size } => field(copy, offset, size)?,
        };
        let len = match self.amount {
            Amount::Fixed(len) => u64::from(len),
            Amount::Arg { arg: from, unit } => arg(from).saturating_mul(u64::from(unit)),
            Amount::Ret { unit } => result.saturating_mul(u64::from(unit)),
            Amount::Least { arg: from } => result.min(arg(from)),
            Amount::Blocks { arg: from, shift, unit } => {
                arg(from).div_ceil(1u64.checked_shl(shift.into()).unwrap_or(1)).saturating_mul(u64::from(unit))
            }
            Amount::Field { copy, offset, size, unit, least } => {
                field(copy, offset, size)?.saturating_mul(u64::from(unit)).max(u64::from(least))
            }
            Amount::Link { .. }
            | Amount::Cwd
            | Amount::NotNetlink
            | Amount::Protocol { .. }
            | Amount::Address { .. }
            | Amount::State
            | Amount::Zero
            | Amount::Unlike { .. } => return None,
            Amount::Nul => u64::from(self.most),
            Amount::Lengths { .. } => result,
            Amount::Buffers { copy, .. } => piece(copy)?.len() as u64,
        };
        (at != 0).then_some((at, len))
    }

    /// The descriptor whose link or address it holds, if it holds one; see [`Copy::extent`].
    #[must_use]
    pub fn linked<'p>(&self, args: &[u64; 6], result: u64, piece: &dyn Fn(u8) -> Option<&'p [u8]>) -> Option<i32> {
        let (Amount::Link { .. } | Amount::Address { .. }) = self.amount else { return None };
        match self.at {
            Source::Arg(arg) => args.get(usize::from(arg.0)).map(|&fd| fd as u32 as i32),
            Source::Ret => i32::try_from(result).ok(),
            // A descriptor is four bytes, whatever it lies in.
            Source::Field { copy, offset, .. } => field(piece, copy, offset, 4).map(|fd| fd as u32 as i32),
        }
    }

    /// Whether a program that records its calls has to stop for this one because of what an earlier piece holds.
    #[must_use]
    pub fn refuses<'p>(&self, args: &[u64; 6], piece: &dyn Fn(u8) -> Option<&'p [u8]>) -> bool {
        let Source::Field { copy, offset, size } = self.at else { return false };
        let Some(number) = field(piece, copy, offset, size).filter(|_| self.wanted(args)) else { return false };
        match self.amount {
            Amount::Zero => number != 0,
            Amount::Unlike { value } => number == u64::from(value),
            _ => false,
        }
    }

    /// Whether it is asked of the kernel, or of the call itself, and is no memory.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        match self.amount {
            Amount::Link { .. }
            | Amount::Cwd
            | Amount::NotNetlink
            | Amount::Protocol { .. }
            | Amount::Address { .. }
            | Amount::State
            | Amount::Zero
            | Amount::Unlike { .. } => true,
            Amount::Fixed(_)
            | Amount::Arg { .. }
            | Amount::Ret { .. }
            | Amount::Least { .. }
            | Amount::Blocks { .. }
            | Amount::Field { .. }
            | Amount::Nul
            | Amount::Lengths { .. }
            | Amount::Buffers { .. } => false,
        }
    }

    /// Whether its conditions hold.
    #[must_use]
    pub fn wanted(&self, args: &[u64; 6]) -> bool {
        self.only.iter().flatten().all(|test| test.holds(args))
    }
}

/// What a row needs.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plan {
    /// The pieces, those of [`When::Before`] first.
    pub copies: Vec<Copy>,
    /// Whether that is all: false where the row follows pointers in memory, or a hook reads as it goes. What a plan
    /// does not name is read on demand through the overlay.
    pub complete: bool,
}
/// Most pieces of a plan that is recorded.
pub const PIECES: usize = 12;

/// Where the pieces of a plan lie in some bytes.
#[derive(Clone, Copy, Default, Debug)]
pub struct Pieces {
    at: [(usize, usize); PIECES],
    count: usize,
}

impl Pieces {
    /// Another one, which begins there and is so long.
    pub fn push(&mut self, at: usize, len: usize) {
        if let Some(next) = self.at.get_mut(self.count) {
            *next = (at, len);
            self.count += 1;
        }
    }

    /// So many of them, no more.
    #[must_use]
    pub fn first(self, count: usize) -> Pieces {
        Pieces { count: self.count.min(count), ..self }
    }

    /// The bytes of one of them.
    #[must_use]
    pub fn bytes<'b>(&self, piece: u8, bytes: &'b [u8]) -> Option<&'b [u8]> {
        let &(at, len) = self.at.get(..self.count)?.get(usize::from(piece))?;
        bytes.get(at..)?.get(..len)
    }
}

/// What is read at most of a piece that is longer than what is recorded of it.
const CAPTURED_MOST: u64 = 1 << 20;

impl Plan {
    /// Adds a piece that nobody refers to, in front of the others.
    pub fn ahead(&mut self, piece: Copy) {
        for copy in &mut self.copies {
            if let Source::Field { copy, .. } = &mut copy.at {
                *copy = copy.saturating_add(1);
            }
            if let Amount::Field { copy, .. } | Amount::Buffers { copy, .. } = &mut copy.amount {
                *copy = copy.saturating_add(1);
            }
        }
        self.copies.insert(0, piece);
    }

    /// Takes what the plan names from a memory that is as it was before the call, or with `after` as it is behind it: the
    /// pieces but those of [`When::Before`]. These are `early`, and lie in `bytes`.
    pub fn capture(
        &self,
        (args, result): (&[u64; 6], u64),
        after: bool,
        (mut pieces, mut bytes): (Pieces, Vec<u8>),
        memory: &dyn Memory,
        into: &mut Snapshot,
    ) {
        for copy in self.copies.iter().filter(|copy| copy.when != When::Before) {
            let start = bytes.len();
            let wanted = copy.when == When::Enter || after && copy.when.applies(result);
            let extent = copy.extent(args, result, &|piece| pieces.bytes(piece, &bytes)).filter(|_| wanted);
            match (extent, copy.amount) {
                (None, _) => {}
                // Nobody refers to these.
                (Some((at, len)), Amount::Lengths { .. }) => fetch(at, len.min(CAPTURED_MOST), memory, into),
                (Some(_), Amount::Buffers { copy: vector, filled, each }) => {
                    let mut left = if filled { result } else { u64::MAX };
                    for place in pieces.bytes(vector, &bytes).unwrap_or_default().chunks_exact(16) {
                        let word = |at: usize| place.get(at..at + 8).and_then(|word| word.try_into().ok());
                        let [base, len] = [0, 8].map(|at| word(at).map_or(0, u64::from_le_bytes));
                        let here = len.min(left);
                        left -= if filled { here } else { 0 };
                        fetch(base, here.min(each.into()), memory, into);
                    }
                }
                (Some((at, len)), amount) => {
                    let len = match (amount, copy.beyond) {
                        (Amount::Nul, Beyond::Cut) => PATH_MOST.into(),
                        (_, Beyond::Cut) => len.min(copy.most.into()),
                        (Amount::Nul, Beyond::Stop) => CAPTURED_MOST,
                        (_, Beyond::Stop) => len.min(CAPTURED_MOST),
                    };
                    let len = usize::try_from(len).unwrap_or(0);
                    bytes.resize(start + len, 0);
                    let got = memory.read(Addr(at), &mut bytes[start..]);
                    bytes.truncate(start + got.unwrap_or(0));
                    let end = match got {
                        Ok(got) if got == len => None,
                        Ok(_) => Some(Fault::Unmapped),
                        Err(fault) => Some(fault),
                    };
                    into.push(Addr(at), &bytes[start..], end);
                }
            }
            pieces.push(start, bytes.len() - start);
        }
    }
}

/// The longest path that the kernel takes (linux/limits.h).
pub const PATH_MOST: u32 = 4096;

fn fetch(at: u64, len: u64, memory: &dyn Memory, into: &mut Snapshot) {
    if at != 0 && len != 0 {
        into.fetch(Addr(at), usize::try_from(len).unwrap_or(0), |bytes| memory.read(Addr(at), bytes));
    }
}
