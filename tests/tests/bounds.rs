//! What one event may cost: over every row of every ABI, with memory made to be as costly as it can be. Work is counted, not
//! time: bytes and reads of the tracee's memory, bytes of the values, bytes of the lines.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use decode::Returned;
use decode::ty::Ty;
use harness::events::{self, Random};
use harness::replay::{Made, Replay};
use model::Memory;
use model::memory::{Addr, Fault, Overlay, Piece};
use render::text::{Manner, Style, Xlat};
use render::{json, text};

/// Where pointers lead. As a count it is more than any limit.
const BASE: u64 = 0x2000_0000;

/// Memory without an end: the same page everywhere but in the first pages. Counts what is asked of it.
struct Endless {
    page: Vec<u8>,
    bytes: Cell<u64>,
    reads: Cell<u64>,
}

impl Endless {
    /// Of one word again and again.
    fn of(word: &[u8]) -> Endless {
        let page = word.iter().copied().cycle().take(2 * 4096).collect();
        Endless { page, bytes: Cell::new(0), reads: Cell::new(0) }
    }

    /// What was read since the last time: bytes and reads.
    fn taken(&self) -> (u64, u64) {
        (self.bytes.take(), self.reads.take())
    }
}

impl Memory for Endless {
    fn read(&self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        self.reads.set(self.reads.get() + 1);
        if at.0 < 4096 {
            return Err(Fault::Unmapped);
        }
        self.bytes.set(self.bytes.get() + into.len() as u64);
        let from = (at.0 % 4096) as usize;
        for part in into.chunks_mut(4096) {
            part.copy_from_slice(&self.page[from..from + part.len()]);
        }
        Ok(into.len())
    }

    fn read_many(&self, pieces: &mut [Piece<'_>]) {
        // One kernel entry, and about a third of one for each piece.
        let before = self.reads.get();
        for piece in &mut *pieces {
            piece.got = self.read(piece.at, piece.into);
        }
        self.reads.set(before + 1 + pieces.len() as u64 / 3);
    }
}

/// Words that make lists long: pointers to themselves, counts, small numbers that choose a form, text without an end.
fn memories() -> Vec<Endless> {
    let mut all = Vec::new();
    for word in [BASE, 0, 1, 2, 7, 16, 40, 0x100, 0x1000, 0x10000, 0xffff_ffff] {
        all.push(Endless::of(&word.to_le_bytes()));
        all.push(Endless::of(&(word as u32).to_le_bytes()));
    }
    for word in [1u16, 4, 5, 8, 12, 16, 64, 0x1000] {
        all.push(Endless::of(&word.to_le_bytes()));
    }
    for byte in [1, 4, b'A', 0x80, 0xff] {
        all.push(Endless::of(&[byte]));
    }
    // A length of a netlink attribute and a type, in turn; of a header, in turn with a pointer.
    all.push(Endless::of(&[4, 0, 1, 0]));
    all.push(Endless::of(&[8, 0, 1, 0, 1, 0, 0, 0]));
    all.push(Endless::of(&[0, 0, 0, 0x20, 0, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0]));
    all.push(Endless::of(&[40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0, 0]));
    all
}

/// Whether a word is an address; `None`: it may be.
fn points(ty: &Ty) -> Option<bool> {
    match ty {
        Ty::In(_) | Ty::Out(_) | Ty::OutIf(..) | Ty::InOut(_) | Ty::Ref(_) | Ty::Path | Ty::Text | Ty::Ptr => {
            Some(true)
        }
        Ty::Hook(..) | Ty::Then(..) | Ty::Either(..) | Ty::Switch(..) => None,
        Ty::When(_, inner) | Ty::Telling(_, inner) | Ty::Late(inner) | Ty::Register(_, inner) => points(inner),
        _ => Some(false),
    }
}

/// What an event cost, or several of them at most.
#[derive(Clone, Copy, Default, Debug)]
struct Cost {
    /// Bytes read of memory.
    bytes: u64,
    /// Reads of memory, each a kernel entry.
    reads: u64,
    /// Bytes that the values of one decode took.
    values: u64,
    /// Bytes that were fetched, also those that were known.
    fetched: u64,
    /// How many values were counted, with what reads count for.
    counted: u64,
    /// Bytes that were written.
    written: u64,
    /// How long it took: told, not tested.
    time: Duration,
}

/// Bytes of values beyond twice those that were fetched and those that the counted values may take: what is made without being
/// counted has no limit.
fn uncounted(cost: &Cost) -> u64 {
    cost.values.saturating_sub(2 * cost.fetched + BYTES_OF_VALUE * cost.counted)
}

/// As many bytes of the arena as a counted value takes, with its place in a list that grew.
const BYTES_OF_VALUE: u64 = 200;

/// A number of [`Cost`], and what it is.
type Measure = (&'static str, fn(&Cost) -> u64);

const MEASURES: [Measure; 6] = [
    ("bytes read", |cost| cost.bytes),
    ("reads", |cost| cost.reads),
    ("bytes of values", |cost| cost.values),
    ("bytes written", |cost| cost.written),
    ("bytes of values that were not counted", uncounted),
    ("ns", |cost| cost.time.as_nanos() as u64),
];

/// The costliest events by each measure, each of another form.
#[derive(Default)]
struct Costliest([BTreeMap<String, Cost>; 6]);

impl Costliest {
    fn note(&mut self, cost: Cost, form: impl Fn() -> String) {
        const KEPT: usize = 20;
        for ((_, measure), kept) in MEASURES.iter().zip(&mut self.0) {
            let least =
                kept.iter().min_by_key(|(_, cost)| measure(cost)).map(|(form, cost)| (form.clone(), measure(cost)));
            if let Some((least, n)) = least.filter(|_| kept.len() >= KEPT) {
                if measure(&cost) <= n {
                    continue;
                }
                let form = form();
                if !kept.contains_key(&form) {
                    kept.remove(&least);
                }
                kept.insert(form, cost);
            } else {
                let own = kept.entry(form()).or_default();
                if measure(&cost) > measure(own) {
                    *own = cost;
                }
            }
        }
    }

    fn most(&self, of: usize) -> u64 {
        self.0[of].values().map(MEASURES[of].1).max().unwrap_or(0)
    }

    fn tell(&self) {
        for ((name, measure), kept) in MEASURES.iter().zip(&self.0) {
            println!("-- by {name}");
            let mut all: Vec<_> = kept.iter().collect();
            all.sort_by_key(|(_, cost)| std::cmp::Reverse(measure(cost)));
            all.iter().for_each(|(form, cost)| println!("{form}: {cost:?}"));
        }
    }
}

/// What is timed again.
const SLOW: Duration = if cfg!(debug_assertions) { Duration::from_secs(1) } else { Duration::from_micros(300) };

/// At entry and at exit a call is decoded once each; each reads at most a mebibyte and makes at most 262,144 values.
#[test]
fn no_event_costs_more_than_it_may() {
    let rounds = std::env::var("STROBE_BOUNDS_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let memories = memories();
    let whole = Manner { abbrev: false, ..Manner::default() };
    let numbers = Style { xlat: Xlat::Verbose, ..Style::default() };
    for (how, manner, style, as_json) in [
        ("plain", Manner::default(), Style::default(), false),
        ("-v", whole, Style::default(), false),
        ("-v -Xverbose", whole, numbers, false),
        ("-v json", whole, Style::default(), true),
    ] {
        let mut replay = Replay::new(style, manner);
        let (mut entry, mut exit) = (Overlay::new(), Overlay::new());
        replay.limits = replay.limits.abbreviating(manner.abbrev);
        let mut random = Random::new(0xb0d5);
        let (mut costliest, mut events) = (Costliest::default(), 0);
        let only = std::env::var("STROBE_BOUNDS_ONLY").ok();
        for (abi, nr, call, form) in events::every() {
            if only.as_deref().is_some_and(|only| !only.split(',').any(|name| name == call.name)) {
                continue;
            }
            // Of commands there are thousands, and most of them take one structure.
            let few = matches!(call.name, "ioctl" | "setsockopt" | "getsockopt");
            for _ in 0..rounds * if few { 1 } else { 4 } {
                let memory = &memories[random.below(memories.len() as u64) as usize];
                let count = [BASE, 0x10000, 1024, 256, 40][random.below(5) as usize];
                let mut args = [count; 6];
                for (arg, row) in args.iter_mut().zip(&form.args) {
                    if points(&row.ty).unwrap_or_else(|| random.below(2) == 0) {
                        *arg = BASE;
                    }
                }
                events::choose(call, form.key, &mut args);
                let returned = Returned { raw: count, error: None };
                let mut once = || {
                    (replay.most, replay.counted, replay.fetched) = (0, 0, 0);
                    let began = Instant::now();
                    entry.clear();
                    exit.clear();
                    let (before, after) = (entry.before(Some(memory)), exit.before(Some(memory)));
                    let (before, after): (&dyn Memory, &dyn Memory) = (&before, &after);
                    let made = Made { abi, nr, args, sp: BASE, returned, before, after, netlink: None };
                    if as_json {
                        replay.json(&made);
                    } else {
                        replay.text(&made);
                    }
                    let time = began.elapsed();
                    let (bytes, reads) = memory.taken();
                    let written = if as_json { replay.lines.bytes().len() } else { replay.sheet.bytes().len() } as u64;
                    replay.sheet.clear();
                    replay.lines.clear();
                    Cost {
                        bytes,
                        reads,
                        values: replay.most as u64,
                        fetched: replay.fetched as u64,
                        counted: replay.counted as u64,
                        written,
                        time,
                    }
                };
                let mut cost = once();
                // Who was interrupted was not slow.
                for _ in 0..8 {
                    if cost.time > SLOW {
                        cost.time = cost.time.min(once().time);
                    }
                }
                events += 1;
                costliest.note(cost, || format!("{} {:x} {}", call.name, form.key.unwrap_or(0), abi.name()));
            }
        }
        println!("== {how}: {events} events");
        costliest.tell();
        let decodes = if as_json { 1 } else { 2 };
        let values = replay.limits.values as u64;
        // A few bytes more are looked at: whether there are more elements, whether a text goes on.
        assert!(costliest.most(0) <= decodes * ((1 << 20) + 4096), "{how}");
        // Twelve values each.
        assert!(costliest.most(1) <= decodes * (values / 12 + 16), "{how}");
        assert!(costliest.most(2) <= 6 << 20, "{how}");
        // What a message's control data or one structure adds to it.
        let longest = if as_json { json::LONGEST } else { text::LONGEST } as u64;
        assert!(costliest.most(3) <= decodes * longest + (320 << 10), "{how}");
        assert!(costliest.most(4) <= 64 << 10, "{how}");
    }
}
