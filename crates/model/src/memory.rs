//! Foreign memory: the only door to bytes of a tracee.

use std::cell::RefCell;

/// An address in a tracee. It never becomes a pointer of ours.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Addr(pub u64);

impl Addr {
    /// The null pointer.
    pub const NULL: Addr = Addr(0);

    /// The address `by` bytes further; wraps like the machine does.
    #[must_use]
    pub fn offset(self, by: u64) -> Addr {
        Addr(self.0.wrapping_add(by))
    }

    /// Whether this is the null pointer.
    #[must_use]
    pub fn is_null(self) -> bool {
        self.0 == 0
    }
}

/// Why foreign bytes could not be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// No readable page there (`EFAULT`).
    Unmapped,
    /// The task is gone (`ESRCH`).
    Gone,
    /// The kernel refused access (`EPERM`).
    Denied,
    /// A recording does not hold these bytes.
    NotCaptured,
}

/// One piece of a gathered read.
pub struct Piece<'b> {
    /// Where the bytes lie in the tracee.
    pub at: Addr,
    /// Where they go; its length is how many are wanted.
    pub into: &'b mut [u8],
    /// How many came; see [`Memory::read`].
    pub got: Result<usize, Fault>,
}

/// The only door to foreign bytes; used as `&dyn Memory`.
pub trait Memory {
    /// Fills a prefix of `into` and returns its length. A short count means that the next byte could not be read.
    ///
    /// # Errors
    /// When not even the first byte could be read: why.
    fn read(&self, at: Addr, into: &mut [u8]) -> Result<usize, Fault>;

    /// Several reads at once; a live process answers them with one kernel entry.
    fn read_many(&self, pieces: &mut [Piece<'_>]) {
        for piece in pieces {
            piece.got = self.read(piece.at, piece.into);
        }
    }

    /// Whether a read costs nothing worth saving: several at once are not better than one after the other.
    fn is_near(&self) -> bool {
        false
    }

    /// Fills all of `into`.
    ///
    /// # Errors
    /// When any byte could not be read.
    fn read_exact(&self, at: Addr, into: &mut [u8]) -> Result<(), Fault> {
        match self.read(at, into)? {
            n if n == into.len() => Ok(()),
            _ => Err(Fault::Unmapped),
        }
    }
}

/// Captured bytes: segments of a tracee's memory as they were at one moment.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    segments: Vec<Segment>,
    bytes: Vec<u8>,
    /// The places of the segments by their addresses, when there are many of them.
    order: Vec<u32>,
    /// The length of the longest.
    longest: usize,
}

#[derive(Clone, Copy, Debug)]
struct Segment {
    at: Addr,
    start: usize,
    len: usize,
    /// What lies directly behind the segment: `Some` when a read stopped there.
    end: Option<Fault>,
}

impl Snapshot {
    /// As many segments as are gone through one by one.
    const FEW: usize = 32;

    /// Forgets everything, keeping the room.
    pub fn clear(&mut self) {
        self.segments.clear();
        self.bytes.clear();
        self.order.clear();
        self.longest = 0;
    }

    fn add(&mut self, segment: Segment) {
        self.longest = self.longest.max(segment.len);
        self.segments.push(segment);
        if self.segments.len() <= Self::FEW {
            return;
        }
        let segments = &self.segments;
        for new in self.order.len()..segments.len() {
            let place = self.order.partition_point(|&i| segments[i as usize].at <= segments[new].at);
            self.order.insert(place, new as u32);
        }
    }

    /// The first segment of which something holds that can only hold where it begins at an address or at most its length
    /// before.
    fn first(&self, at: Addr, holds: impl Fn(&Segment) -> bool) -> Option<Segment> {
        if self.order.is_empty() {
            return self.segments.iter().find(|segment| holds(segment)).copied();
        }
        let behind = self.order.partition_point(|&i| self.segments[i as usize].at <= at);
        let near = self.order[..behind].iter().rev().map(|&i| i as usize);
        let near = near.take_while(|&i| at.0 - self.segments[i].at.0 <= self.longest as u64);
        near.filter(|&i| holds(&self.segments[i])).min().map(|i| self.segments[i])
    }

    /// Whether nothing has been captured.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.segments.is_empty()
    }

    /// How many bytes are held.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Adds bytes seen at an address; `end` says why the next byte is missing, where a read stopped short.
    pub fn push(&mut self, at: Addr, bytes: &[u8], end: Option<Fault>) {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        self.add(Segment { at, start, len: bytes.len(), end });
    }

    /// The captured segments, in the order in which they were seen.
    pub fn segments(&self) -> impl Iterator<Item = (Addr, &[u8], Option<Fault>)> {
        self.segments.iter().map(|s| (s.at, &self.bytes[s.start..s.start + s.len], s.end))
    }

    /// Makes room for one piece and lets `fill` read into it; keeps what came.
    pub fn fetch(&mut self, at: Addr, len: usize, fill: impl FnOnce(&mut [u8]) -> Result<usize, Fault>) {
        let start = self.bytes.len();
        self.bytes.resize(start + len, 0);
        let (got, end) = match fill(&mut self.bytes[start..]) {
            Ok(n) if n < len => (n, Some(Fault::Unmapped)),
            Ok(n) => (n.min(len), None),
            Err(fault) => (0, Some(fault)),
        };
        self.bytes.truncate(start + got);
        self.add(Segment { at, start, len: got, end });
    }

    /// Fetches several pieces with one request to the memory behind. Pieces that fail are left out: whoever needs them
    /// asks again and learns why.
    pub fn fetch_many(&mut self, wanted: &[(Addr, usize)], behind: &dyn Memory) {
        const MOST: usize = 8;
        let wanted = &wanted[..wanted.len().min(MOST)];
        let start = self.bytes.len();
        self.bytes.resize(start + wanted.iter().map(|(_, len)| len).sum::<usize>(), 0);
        let mut got = [0usize; MOST];
        {
            let mut rest = &mut self.bytes[start..];
            let mut pieces: [Piece<'_>; MOST] =
                std::array::from_fn(|_| Piece { at: Addr(0), into: &mut [], got: Ok(0) });
            for (piece, &(at, len)) in pieces.iter_mut().zip(wanted) {
                let (into, behind) = rest.split_at_mut(len);
                rest = behind;
                *piece = Piece { at, into, got: Err(Fault::NotCaptured) };
            }
            behind.read_many(&mut pieces[..wanted.len()]);
            for (got, piece) in got.iter_mut().zip(&pieces) {
                *got = piece.got.map_or(0, |n| n.min(piece.into.len()));
            }
        }
        let mut from = start;
        for (&(at, len), got) in wanted.iter().zip(got) {
            if got > 0 {
                self.add(Segment { at, start: from, len: got, end: None });
            }
            from += len;
        }
    }

    /// Reads like [`Memory::read`], but says `None` when no segment speaks of the first byte.
    fn lookup(&self, at: Addr, into: &mut [u8]) -> Option<Result<usize, Fault>> {
        if into.is_empty() {
            return Some(Ok(0));
        }
        let mut got = 0;
        while got < into.len() {
            let want = at.offset(got as u64);
            if let Some(s) = self.first(want, |s| want.0.wrapping_sub(s.at.0) < s.len as u64) {
                let into_segment = want.0.wrapping_sub(s.at.0) as usize;
                let from = s.start + into_segment;
                let n = (s.len - into_segment).min(into.len() - got);
                into[got..got + n].copy_from_slice(&self.bytes[from..from + n]);
                got += n;
                continue;
            }
            if got > 0 {
                return Some(Ok(got));
            }
            // Nothing holds this byte. A segment may know that it could not be read.
            let before = self.first(want, |s| s.end.is_some() && s.at.offset(s.len as u64) == want);
            return before.and_then(|s| s.end).map(Err);
        }
        Some(Ok(got))
    }
}

impl Memory for Snapshot {
    fn read(&self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        self.lookup(at, into).unwrap_or(Err(Fault::NotCaptured))
    }
}

/// Reads through to the memory behind and remembers what it saw, so that live tracing, recording and replay are one
/// code path.
#[derive(Default)]
pub struct Overlay {
    seen: RefCell<Snapshot>,
}

impl Overlay {
    /// An empty overlay.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Forgets what was seen, keeping the room.
    pub fn clear(&mut self) {
        self.seen.get_mut().clear();
    }

    /// What was seen.
    pub fn seen(&mut self) -> &mut Snapshot {
        self.seen.get_mut()
    }

    /// Lets `fill` add to what was seen.
    pub fn fill(&self, fill: impl FnOnce(&mut Snapshot)) {
        fill(&mut self.seen.borrow_mut());
    }

    /// This overlay in front of a memory.
    #[must_use]
    pub fn before<'m>(&'m self, behind: Option<&'m dyn Memory>) -> Through<'m> {
        Through { seen: &self.seen, behind }
    }
}

/// An [`Overlay`] in front of the memory that it reads through to.
#[derive(Clone, Copy)]
pub struct Through<'m> {
    seen: &'m RefCell<Snapshot>,
    behind: Option<&'m dyn Memory>,
}

impl Memory for Through<'_> {
    fn read(&self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        let found = self.seen.borrow().lookup(at, into);
        match (found, self.behind) {
            (Some(Ok(n)), Some(behind)) if n < into.len() => {
                // The first part was seen, the rest was not: ask for the rest, unless a fault is known to lie there.
                let next = at.offset(n as u64);
                let rest = &mut into[n..];
                if let Some(Err(_)) = self.seen.borrow().lookup(next, rest) {
                    return Ok(n);
                }
                Ok(n + self.fetch(behind, next, rest).unwrap_or(0))
            }
            (Some(known), _) => known,
            (None, Some(behind)) => self.fetch(behind, at, into),
            (None, None) => Err(Fault::NotCaptured),
        }
    }
}

impl Through<'_> {
    fn fetch(&self, behind: &dyn Memory, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        let got = behind.read(at, into);
        let mut seen = self.seen.borrow_mut();
        match got {
            Ok(n) => seen.push(at, &into[..n], (n < into.len()).then_some(Fault::Unmapped)),
            Err(fault) => seen.push(at, &[], Some(fault)),
        }
        got
    }
}

/// A test's memory: segments with nothing between them.
#[derive(Clone, Debug, Default)]
pub struct FakeMemory {
    segments: Vec<(Addr, Vec<u8>)>,
}

impl FakeMemory {
    /// An address space without a page.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Maps bytes at an address; what lies behind their end faults.
    #[must_use]
    pub fn with(mut self, at: u64, bytes: impl Into<Vec<u8>>) -> Self {
        self.segments.push((Addr(at), bytes.into()));
        self
    }
}

impl Memory for FakeMemory {
    fn read(&self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        let mut got = 0;
        'more: while got < into.len() {
            let want = at.offset(got as u64);
            for (start, bytes) in &self.segments {
                let skip = want.0.wrapping_sub(start.0);
                if skip < bytes.len() as u64 {
                    let from = &bytes[skip as usize..];
                    let n = from.len().min(into.len() - got);
                    into[got..got + n].copy_from_slice(&from[..n]);
                    got += n;
                    continue 'more;
                }
            }
            break;
        }
        if got == 0 && !into.is_empty() { Err(Fault::Unmapped) } else { Ok(got) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlay_answers_from_what_it_saw() {
        let fake = FakeMemory::new().with(0x1000, *b"hello world");
        let overlay = Overlay::new();
        let mut first = [0; 5];
        assert_eq!(overlay.before(Some(&fake)).read(Addr(0x1000), &mut first), Ok(5));
        let mut again = [0; 5];
        assert_eq!(overlay.before(None).read(Addr(0x1000), &mut again), Ok(5));
        assert_eq!(&again, b"hello");
        assert_eq!(overlay.before(None).read(Addr(0x2000), &mut again), Err(Fault::NotCaptured));
    }

    #[test]
    fn a_short_read_is_remembered_as_one() {
        let fake = FakeMemory::new().with(0x1000, *b"abc");
        let overlay = Overlay::new();
        let mut buf = [0; 8];
        assert_eq!(overlay.before(Some(&fake)).read(Addr(0x1000), &mut buf), Ok(3));
        assert_eq!(overlay.before(None).read(Addr(0x1000), &mut buf), Ok(3));
        assert_eq!(overlay.before(None).read(Addr(0x1003), &mut buf), Err(Fault::Unmapped));
        assert_eq!(overlay.before(Some(&fake)).read(Addr(0x5000), &mut buf), Err(Fault::Unmapped));
    }

    /// Many segments are looked up by their order; what is found is the same as of those that are gone through.
    #[test]
    fn many_segments_are_found() {
        let mut snapshot = Snapshot::default();
        let mut plain: Vec<(u64, usize, u8)> = Vec::new();
        let mut seed = 1u64;
        let mut next = |n: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % n
        };
        for i in 0..=255u8 {
            let (at, len) = (0x1000 + next(4000), next(40) as usize);
            snapshot.push(Addr(at), &vec![i; len], (i % 3 == 0).then_some(Fault::Unmapped));
            plain.push((at, len, i));
            for want in [at, 0x1000 + next(4100), 0x1000 + next(4100)] {
                let held = plain.iter().find(|(at, len, _)| want.wrapping_sub(*at) < *len as u64);
                let ended = plain.iter().any(|(at, len, i)| at + *len as u64 == want && i % 3 == 0);
                let mut byte = [0];
                let read = snapshot.read(Addr(want), &mut byte);
                match held {
                    Some((.., value)) => assert_eq!((read, byte[0]), (Ok(1), *value)),
                    None if ended => assert_eq!(read, Err(Fault::Unmapped)),
                    None => assert_eq!(read, Err(Fault::NotCaptured)),
                }
            }
        }
    }

    #[test]
    fn reads_join_segments() {
        let mut snapshot = Snapshot::default();
        snapshot.push(Addr(0x10), b"ab", None);
        snapshot.push(Addr(0x12), b"cd", None);
        let mut buf = [0; 4];
        assert_eq!(snapshot.read(Addr(0x10), &mut buf), Ok(4));
        assert_eq!(&buf, b"abcd");
    }
}
