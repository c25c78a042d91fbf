//! The laws of decoding, over every row with random registers and memory: it never panics, it reads a bounded amount,
//! and what it says of live memory it says of the captured bytes as well.

use std::cell::Cell;

use abi::Abi;
use bumpalo::Bump;
use decode::row::Call;
use decode::{Inputs, Limits, Returned, Walk};
use model::memory::{FakeMemory, Overlay, Snapshot};
use model::plan::{Amount, Pieces, Plan, When};
use model::{Addr, Fault, Memory};

/// A small generator of our own (xorshift64*), so that a failure can be repeated from its seed.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }
}

/// Counts what is read.
struct Counting<'m> {
    memory: &'m FakeMemory,
    bytes: Cell<u64>,
}

impl Memory for Counting<'_> {
    fn read(&self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        self.bytes.set(self.bytes.get() + into.len() as u64);
        self.memory.read(at, into)
    }
}

const BASE: u64 = 0x10000;
const SIZE: usize = 3 * 4096;

fn memory(random: &mut Random) -> FakeMemory {
    let mut bytes = vec![0u8; SIZE];
    let style = random.below(4);
    for chunk in bytes.chunks_mut(8) {
        let value = match style {
            0 => random.next(),
            1 => random.below(16),
            // Pointers into itself: structures that lead on.
            2 => BASE + random.below(SIZE as u64 + 64),
            _ => match random.below(4) {
                0 => random.next(),
                1 => random.below(64),
                2 => BASE + random.below(SIZE as u64),
                _ => 0,
            },
        };
        chunk.copy_from_slice(&value.to_le_bytes()[..chunk.len()]);
    }
    FakeMemory::new().with(BASE, bytes)
}

fn argument(random: &mut Random) -> u64 {
    match random.below(12) {
        0 => 0,
        1 => 1,
        2 => u64::MAX,
        3 => random.next(),
        4 => random.below(64),
        5 => random.below(1 << 16),
        6 => BASE + SIZE as u64 - random.below(80),
        7 => 1 << random.below(64),
        8 => random.next() & 0xffff_ffff,
        _ => BASE + random.below(SIZE as u64),
    }
}

/// Random arguments of a call. Of multiplexed ones often one of the values that some case has.
fn arguments(call: &'static Call, abi: Abi, round: u64, random: &mut Random) -> [u64; 6] {
    let mut args = [0u64; 6].map(|_| argument(random));
    if let Some(by) = call.by
        && !round.is_multiple_of(3)
    {
        let case = match by.find {
            // Those that are looked up by number.
            Some(_) => {
                let all: Vec<_> = decode::ioctls::all().collect();
                all[random.below(all.len() as u64) as usize]
            }
            None => &by.cases[random.below(by.cases.len() as u64) as usize],
        };
        if let Some(&key) = case.keys.first() {
            match by.then {
                Some(then) => {
                    args[usize::from(by.on.0)] = key >> 32;
                    args[usize::from(then.0)] = key & 0xffff_ffff;
                }
                None => args[usize::from(by.on.0)] = key,
            }
        }
    }
    if abi == Abi::I386 { args.map(|arg| arg & 0xffff_ffff) } else { args }
}

/// What a decode says, as text; the two phases as a session runs them.
fn says(
    call: &'static Call,
    inputs: Inputs<'_>,
    live: Option<(&dyn Memory, &dyn Memory)>,
    overlays: &mut [Overlay; 2],
) -> String {
    let (live, later) = (live.map(|(live, _)| live), live.map(|(_, later)| later));
    let arena = Bump::new();
    let mut out = String::new();
    let known;
    {
        let entry = overlays[0].before(live);
        let inputs = Inputs { entry: &entry, exit: None, returned: None, ..inputs };
        let mut walk = Walk::new(call, inputs, &arena);
        if let Some(live) = live {
            walk.gather(When::Enter, live, &overlays[0]);
        }
        known = walk.known_at_entry();
        out.push_str(&format!("{:?}", walk.args(0, known)));
        walk.touch(known);
    }
    // What was not looked at before is looked at now.
    let entry = overlays[0].before(later);
    let exit = overlays[1].before(later);
    let inputs = Inputs { entry: &entry, exit: Some(&exit), ..inputs };
    let mut walk = Walk::new(call, inputs, &arena);
    if let Some(later) = later {
        walk.gather(When::Exit, later, &overlays[1]);
    }
    out.push_str(&format!("{:?}", walk.args(known, usize::MAX)));
    out.push_str(&format!("{:?}", walk.outcome()));
    out
}

#[test]
fn live_and_captured_memory_say_the_same_and_reads_are_bounded() {
    let rounds: u64 = std::env::var("STROBE_LAW_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(60);
    let seed: u64 = std::env::var("STROBE_LAW_SEED").ok().and_then(|n| n.parse().ok()).unwrap_or(0x5eed);
    for abi in [Abi::X86_64, Abi::I386, Abi::X32] {
        for call in decode::calls::all() {
            let mut random =
                Random(seed ^ u64::from(call.name.len() as u32) << 32 | 1 | (call.name.as_bytes()[0] as u64) << 8);
            for round in 0..rounds {
                let fake = memory(&mut random);
                let live = Counting { memory: &fake, bytes: Cell::new(0) };
                let args = arguments(call, abi, round, &mut random);
                let returned = match random.below(6) {
                    0 => None,
                    1 => Some(Returned { raw: (-14i64).cast_unsigned(), error: Some(14) }),
                    2 => Some(Returned { raw: random.below(64), error: None }),
                    3 => Some(Returned { raw: random.next(), error: None }),
                    4 => Some(Returned { raw: (-516i64).cast_unsigned(), error: Some(516) }),
                    _ => Some(Returned { raw: 0, error: None }),
                };
                let limits = Limits { brief: random.below(2) == 0, ..Limits::default() };
                let nothing = FakeMemory::new();
                let netlink = (random.below(2) == 0).then(|| decode::Netlink {
                    protocol: [0, 4, 6, 7, 9, 12, 15, 16, 21].get(random.below(10) as usize).copied(),
                    families: &[],
                });
                let kinds = [None, Some(decode::Bpf::Map), Some(decode::Bpf::Program { booted: 1 << 60 })];
                let bpf = kinds[random.below(3) as usize];
                let inputs = Inputs {
                    abi,
                    args,
                    sp: argument(&mut random),
                    returned,
                    entry: &nothing,
                    exit: None,
                    limits,
                    resumes: "",
                    netlink,
                    bpf,
                };
                let mut overlays = [Overlay::new(), Overlay::new()];
                let first = says(call, inputs, Some((&live, &live)), &mut overlays);
                let again = says(call, inputs, None, &mut overlays);
                assert_eq!(first, again, "{} on {abi:?}, round {round}, {args:x?}", call.name);
                // Both phases may each spend their budget.
                assert!(
                    live.bytes.get() <= 2 * (limits.total as u64 + 4096),
                    "{} read {} bytes with {args:x?}",
                    call.name,
                    live.bytes.get()
                );
            }
        }
    }
}

/// The case of a call with these arguments.
fn case(call: &'static Call, args: &[u64; 6]) -> Option<&'static decode::row::Case> {
    let by = call.by?;
    let key = args[usize::from(by.on.0)];
    let key = match by.then {
        Some(then) => key << 32 | args[usize::from(then.0)] & 0xffff_ffff,
        None if by.mask == u64::MAX => key & 0xffff_ffff,
        None => key,
    };
    call.case(Abi::X86_64, key)
}

/// What a plan keeps of a call, as a program that records it does; nothing where that would have to stop.
fn recorded(plan: &Plan, args: &[u64; 6], result: u64, memory: &FakeMemory) -> Option<[Snapshot; 2]> {
    let (mut pieces, mut bytes) = (Pieces::default(), Vec::new());
    let (mut entry, mut exit, mut early) = (Snapshot::default(), Snapshot::default(), Snapshot::default());
    for copy in plan.copies.iter().filter(|copy| copy.when == When::Before) {
        let start = bytes.len();
        if copy.refuses(args, &|piece| pieces.bytes(piece, &bytes)) {
            return None;
        }
        let extent = copy.extent(args, result, &|piece| pieces.bytes(piece, &bytes));
        if let (Some(_), Amount::Buffers { copy: vector, each, .. }) = (extent, copy.amount) {
            // Nobody refers to what lies in them, and before the call they are full.
            for place in pieces.bytes(vector, &bytes).unwrap_or_default().chunks_exact(16) {
                let [base, len] =
                    [0, 8].map(|at| u64::from_le_bytes(place[at..at + 8].try_into().expect("eight bytes")));
                let mut held = vec![0; len.min(each.into()) as usize];
                if base != 0 {
                    memory.read_exact(Addr(base), &mut held).ok()?;
                    early.push(Addr(base), &held, None);
                }
            }
        } else if let Some((at, len)) = extent {
            bytes.resize(start + len.min(copy.most.into()) as usize, 0);
            memory.read_exact(Addr(at), &mut bytes[start..]).ok()?;
            early.push(Addr(at), &bytes[start..], None);
        }
        pieces.push(start, bytes.len() - start);
    }
    early.segments().for_each(|(at, bytes, end)| entry.push(at, bytes, end));
    plan.capture((args, result), false, (pieces, bytes.clone()), memory, &mut entry);
    plan.capture((args, result), true, (pieces, bytes), memory, &mut exit);
    early.segments().for_each(|(at, bytes, end)| exit.push(at, bytes, end));
    Some([entry, exit])
}

/// What a program keeps of its own calls is enough to say of them what a tracer says that stops them.
#[test]
fn a_complete_plan_is_complete() {
    let rounds: u64 = std::env::var("STROBE_LAW_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(200);
    let (mut planned, mut told) = (std::collections::BTreeSet::new(), 0);
    let mut wrong = std::collections::BTreeMap::new();
    for (_, name) in abi::sysno::table(Abi::X86_64) {
        let nr = abi::sysno::number(Abi::X86_64, name).expect("it is in the table");
        let Some(call) = decode::calls::row(Abi::X86_64, nr) else { continue };
        let mut random = Random(0x91a5 ^ nr << 32 | 1);
        // Some have hundreds of forms.
        for round in 0..if *name == "ioctl" { 20 * rounds } else { rounds } {
            let fake = memory(&mut random);
            let args = arguments(call, Abi::X86_64, round, &mut random);
            let raw = match random.below(6) {
                0 => (-2i64).cast_unsigned(),
                1 => (-4i64).cast_unsigned(),
                2 => (-516i64).cast_unsigned(),
                3 => random.below(64),
                4 => random.below(4096),
                _ => 0,
            };
            let error = raw.wrapping_neg();
            let error = (1..4096).contains(&error).then_some(error as u32);
            let limits = Limits { brief: random.below(2) == 0, ..Limits::default() };
            let plan = decode::plan::plan(call, case(call, &args), Abi::X86_64, limits);
            if !plan.complete {
                continue;
            }
            let Some([entry, exit]) = recorded(&plan, &args, raw, &fake) else { continue };
            let inputs = Inputs {
                abi: Abi::X86_64,
                args,
                sp: 0,
                returned: Some(Returned { raw, error }),
                entry: &fake,
                exit: None,
                limits,
                resumes: "",
                netlink: None,
                bpf: None,
            };
            let live = says(call, inputs, Some((&fake, &fake)), &mut [Overlay::new(), Overlay::new()]);
            let kept = says(call, inputs, Some((&entry, &exit)), &mut [Overlay::new(), Overlay::new()]);
            let same =
                live == kept || live.replace("Unmapped", "NotCaptured") == kept.replace("Unmapped", "NotCaptured");
            if !same {
                wrong
                    .entry(format!("{name} {:x}", args[1]))
                    .or_insert_with(|| format!("{args:x?} = {raw:#x}\n{live}\n{kept}\n{plan:?}"));
            }
            planned.insert(*name);
            told += 1;
        }
    }
    let first = wrong.values().next();
    assert!(wrong.is_empty(), "{:?}: {}", wrong.keys(), first.map_or("", |text| text));
    assert!(planned.len() > 250 && told > 10_000, "{} calls, {told} times", planned.len());
}
