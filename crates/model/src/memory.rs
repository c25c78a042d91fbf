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
    /// Where every held byte is found, by addresses and without overlaps, when there are many segments.
    held: Vec<Held>,
    /// Where reads stopped and the first segment that tells why, by addresses, when there are many segments.
    ends: Vec<(Addr, u32)>,
    /// How many segments are in these.
    sorted: usize,
}

/// Bytes that the first segment to have them holds.
#[derive(Clone, Copy, Debug)]
struct Held {
    from: u64,
    /// The last of them: the end may be that of the address space.
    last: u64,
    segment: u32,
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
        self.held.clear();
        self.ends.clear();
        self.sorted = 0;
    }

    fn add(&mut self, segment: Segment) {
        self.segments.push(segment);
        if self.segments.len() <= Self::FEW {
            return;
        }
        while self.sorted < self.segments.len() {
            let new = self.segments[self.sorted];
            self.sort_in(new, self.sorted as u32);
            self.sorted += 1;
        }
    }

    fn sort_in(&mut self, new: Segment, segment: u32) {
        if new.end.is_some() {
            let end = new.at.offset(new.len as u64);
            if let Err(place) = self.ends.binary_search_by_key(&end, |(at, _)| *at) {
                self.ends.insert(place, (end, segment));
            }
        }
        if new.len == 0 {
            return;
        }
        // What reaches over the end of the address space goes on at its beginning.
        let (from, last) = (new.at.0, new.at.0.wrapping_add(new.len as u64 - 1));
        if last < from {
            self.hold(Held { from, last: u64::MAX, segment });
            self.hold(Held { from: 0, last, segment });
        } else {
            self.hold(Held { from, last, segment });
        }
    }

    /// Adds what nothing held before.
    fn hold(&mut self, new: Held) {
        let mut from = new.from;
        let mut place = self.held.partition_point(|held| held.last < from);
        loop {
            let next = self.held.get(place).copied().filter(|next| next.from <= new.last);
            let last = match next {
                Some(next) if next.from <= from => None,
                Some(next) => Some(next.from - 1),
                None => Some(new.last),
            };
            if let Some(last) = last {
                self.held.insert(place, Held { from, last, ..new });
                place += 1;
            }
            match next {
                Some(next) if next.last < new.last => (from, place) = (next.last + 1, place + 1),
                _ => break,
            }
        }
    }

    /// The segment in which a byte is, and how many of its bytes from there on are to be taken from it.
    fn holder(&self, at: Addr) -> Option<(Segment, usize)> {
        if self.held.is_empty() && self.sorted == 0 {
            let own = self.segments.iter().find(|s| at.0.wrapping_sub(s.at.0) < s.len as u64)?;
            return Some((*own, own.len - at.0.wrapping_sub(own.at.0) as usize));
        }
        let place = self.held.partition_point(|held| held.last < at.0);
        let held = self.held.get(place).filter(|held| held.from <= at.0)?;
        Some((self.segments[held.segment as usize], (held.last - at.0) as usize + 1))
    }

    /// Why the byte at an address could not be read, if a read stopped there.
    fn stopped(&self, at: Addr) -> Option<Fault> {
        if self.sorted == 0 {
            let ended = |s: &&Segment| s.end.is_some() && s.at.offset(s.len as u64) == at;
            return self.segments.iter().find(ended).and_then(|s| s.end);
        }
        let place = self.ends.binary_search_by_key(&at, |(at, _)| *at).ok()?;
        self.segments[self.ends[place].1 as usize].end
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
            if let Some((s, most)) = self.holder(want) {
                let from = s.start + want.0.wrapping_sub(s.at.0) as usize;
                let n = most.min(into.len() - got);
                into[got..got + n].copy_from_slice(&self.bytes[from..from + n]);
                got += n;
                continue;
            }
            if got > 0 {
                return Some(Ok(got));
            }
            // Nothing holds this byte. A segment may know that it could not be read.
            return self.stopped(want).map(Err);
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

    fn read_many(&self, pieces: &mut [Piece<'_>]) {
        const MOST: usize = 64;
        for pieces in pieces.chunks_mut(MOST) {
            let mut asked: [Piece<'_>; MOST] =
                std::array::from_fn(|_| Piece { at: Addr(0), into: &mut [], got: Ok(0) });
            let (mut places, mut count) = ([0; MOST], 0);
            for (place, piece) in pieces.iter_mut().enumerate() {
                let found = self.seen.borrow().lookup(piece.at, piece.into);
                match (found, self.behind) {
                    (None, Some(_)) => {
                        places[count] = place;
                        asked[count] = Piece { into: std::mem::take(&mut piece.into), ..*piece };
                        count += 1;
                    }
                    _ => piece.got = self.read(piece.at, piece.into),
                }
            }
            let asked = &mut asked[..count];
            if let Some(behind) = self.behind.filter(|_| count > 0) {
                behind.read_many(asked);
            }
            let mut seen = self.seen.borrow_mut();
            for (answer, place) in asked.iter_mut().zip(places) {
                let Piece { at, into, got } = answer;
                match *got {
                    Ok(n) => seen.push(*at, &into[..n], (n < into.len()).then_some(Fault::Unmapped)),
                    Err(fault) => seen.push(*at, &[], Some(fault)),
                }
                pieces[place] = Piece { at: *at, into: std::mem::take(into), got: *got };
            }
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
    fn an_overlay_answers_many_with_what_it_saw_and_one_question() {
        let fake = FakeMemory::new().with(0x1000, *b"abcdefgh").with(0x2000, *b"xyz");
        let overlay = Overlay::new();
        let through = overlay.before(Some(&fake));
        assert_eq!(through.read(Addr(0x1000), &mut [0; 4]), Ok(4));
        let mut into = [[0u8; 4]; 4];
        let ats = [0x1000, 0x1002, 0x2000, 0x3000];
        let mut pieces: Vec<Piece<'_>> =
            into.iter_mut().zip(ats).map(|(into, at)| Piece { at: Addr(at), into, got: Ok(0) }).collect();
        through.read_many(&mut pieces);
        let got: Vec<_> = pieces.iter().map(|piece| (piece.got, piece.into[..2].to_vec())).collect();
        assert_eq!(got[0], (Ok(4), b"ab".to_vec()));
        assert_eq!(got[1], (Ok(4), b"cd".to_vec()));
        assert_eq!(got[2], (Ok(3), b"xy".to_vec()));
        assert_eq!(got[3].0, Err(Fault::Unmapped));
        // All of it is known now.
        let captured = overlay.before(None);
        let mut again = [0; 4];
        assert_eq!((captured.read(Addr(0x1002), &mut again), &again), (Ok(4), b"cdef"));
        assert_eq!(captured.read(Addr(0x2003), &mut again), Err(Fault::Unmapped));
        assert_eq!(captured.read(Addr(0x3000), &mut again), Err(Fault::Unmapped));
    }

    /// At the end of the address space a segment goes on at its beginning, also among many.
    #[test]
    fn segments_wrap_around() {
        let mut snapshot = Snapshot::default();
        for i in 0..40u64 {
            snapshot.push(Addr(0x1000 + i * 0x10), &[i as u8], None);
        }
        snapshot.push(Addr(u64::MAX - 1), b"abcd", Some(Fault::Unmapped));
        let mut buf = [0; 8];
        assert_eq!(snapshot.read(Addr(u64::MAX - 1), &mut buf), Ok(4));
        assert_eq!(&buf[..4], b"abcd");
        assert_eq!(snapshot.read(Addr(2), &mut buf), Err(Fault::Unmapped));
        assert_eq!(snapshot.read(Addr(u64::MAX - 2), &mut buf), Err(Fault::NotCaptured));
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
